/** What is wrong with an entries file. One fault refuses the whole file; warnings are told and change nothing (R43). */

const REFUSING = [
  'FILE_TOO_LARGE',
  'NOT_TEXT',
  'NOT_ENTRIES_FILE',
  'TOO_MANY_LINES',
  'FILE_NAME_MALFORMED',
  'FILE_TRUNCATED',
  'FORMAT_VERSION_UNKNOWN',
  'RECORD_UNKNOWN',
  'RECORD_OUT_OF_ORDER',
  'RECORD_TOO_LONG',
  'RECORD_COUNT_WRONG',
  'CENTRE_COUNT_WRONG',
  'CONTROL_CHARACTER',
  'HEADER_DISAGREES',
  'CENTRE_NUMBER_MALFORMED',
  'CENTRE_REPEATED',
  'CENTRE_FORBIDDEN',
  'SEQUENCE_MALFORMED',
  'SEQUENCE_REPEATED',
  'DUPLICATE_ENTRIES_FILE',
  'AB_UNKNOWN',
  'SERIES_UNKNOWN',
  'CANDIDATE_NUMBER_MALFORMED',
  'CANDIDATE_REPEATED',
  'CANDIDATE_NAME_MISSING',
  'UCI_MISSING',
  'UCI_MALFORMED',
  'UCI_CHECK_LETTER_WRONG',
  'ULN_MALFORMED',
  'ULN_CHECK_DIGIT_WRONG',
] as const;

const WARNING = [
  'FILE_NAME_NUMBERED',
  'FORMAT_VERSION_OLD',
  'DISTRIBUTION_UNKNOWN',
  'SEQUENCE_DISAGREES',
  'SEQUENCE_GAP',
  'STATUS_UNKNOWN',
  'CANDIDATE_NAME_UNUSUAL',
  'DATE_OF_BIRTH_MALFORMED',
  'RESERVED_NOT_BLANK',
  'QUALIFIER_NOT_BLANK',
  'OPTION_REPEATED',
  'OPTION_UNKNOWN',
] as const;

export const FAULT_CODES = [...REFUSING, ...WARNING] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

export interface Fault {
  /** Counted from 1; null when the fault is in the file's name or in the file as a whole. */
  line: number | null;
  /** The machine name of the field (`uci`, `option3`); null when the fault is in the record as a whole. */
  field: string | null;
  code: FaultCode;
  severity: 'FAULT' | 'WARNING';
  found: string | null;
  expected: string | null;
}

/** All are counted; the first of each severity are kept, so that rubbish costs no memory. */
export interface Findings {
  faults: Fault[];
  warnings: Fault[];
  faultCount: number;
  warningCount: number;
}

export const MAXIMUM_FAULTS_KEPT = 1000;
const MAXIMUM_ECHO = 40;

export const noFindings = (): Findings => ({ faults: [], warnings: [], faultCount: 0, warningCount: 0 });

/** Adds to `findings` in place. */
export function find(
  findings: Findings,
  code: FaultCode,
  at: { line: number | null; field?: string },
  found: string | null = null,
  expected: string | null = null,
): void {
  const severity = (WARNING as readonly string[]).includes(code) ? 'WARNING' : 'FAULT';
  const kept = severity === 'FAULT' ? findings.faults : findings.warnings;
  findings[severity === 'FAULT' ? 'faultCount' : 'warningCount'] += 1;
  if (kept.length >= MAXIMUM_FAULTS_KEPT) return;
  kept.push({ line: at.line, field: at.field ?? null, code, severity, found: found && shorten(found), expected });
}

export const joinFindings = (...all: Findings[]): Findings => ({
  faults: all.flatMap(({ faults }) => faults).slice(0, MAXIMUM_FAULTS_KEPT),
  warnings: all.flatMap(({ warnings }) => warnings).slice(0, MAXIMUM_FAULTS_KEPT),
  faultCount: all.reduce((sum, { faultCount }) => sum + faultCount, 0),
  warningCount: all.reduce((sum, { warningCount }) => sum + warningCount, 0),
});

const shorten = (text: string): string => (text.length <= MAXIMUM_ECHO ? text : `${text.slice(0, MAXIMUM_ECHO - 1)}…`);

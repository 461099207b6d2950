/** Reads one candidate record of an entries file (edi.md §4). */
import type { Candidate } from '../candidate.js';
import { isCandidateNumber, readDateOfBirth, uciCheckLetter, ulnCheckDigit } from '../candidate.js';
import type { FaultCode, Findings } from './fault.js';
import { find } from './fault.js';
import { CANDIDATE, CANDIDATE_LENGTH, OPTIONS, readRecord } from './layout.js';

export interface EnteredOption {
  line: number;
  field: string;
  code: string;
  /** The character after the code, whose meaning is not public. */
  qualifier: string | null;
}

/** What a file says of a candidate, its records merged. */
export interface EnteredCandidate extends Candidate {
  line: number;
  /** C on roll, P private. */
  status: string;
  sex: string | null;
  upn: string | null;
  /** Bytes 96–108, whose meaning is not public. */
  reserved: string | null;
  options: EnteredOption[];
}

export interface CandidateRecord {
  centreNumber: string;
  candidate: EnteredCandidate;
  /** Equal on all records of one candidate. */
  fixedPart: string;
}

/** `thisYear` settles the century of a date of birth. */
export function readCandidateRecord(
  findings: Findings,
  line: number,
  record: string,
  thisYear: number,
): CandidateRecord {
  const fields = readRecord(CANDIDATE, record);
  const { candidateNumber, centreNumber, status, sex, upn, reserved } = fields;
  const report = (code: FaultCode, field: string, found: string, expected: string | null = null): void =>
    find(findings, code, { line, field }, found, expected);

  if (!isCandidateNumber(candidateNumber)) {
    report('CANDIDATE_NUMBER_MALFORMED', 'candidateNumber', candidateNumber, '0001-9999');
  }
  if (!['C', 'P'].includes(status)) report('STATUS_UNKNOWN', 'status', status, 'C, P');
  if (reserved !== '') report('RESERVED_NOT_BLANK', 'reserved', reserved);
  const candidate = {
    line,
    candidateNumber,
    status,
    ...readName(report, fields.name),
    sex: sex || null,
    dateOfBirth: readBirth(report, fields.dateOfBirth, thisYear),
    uci: readUci(report, fields.uci),
    upn: upn || null,
    uln: readUln(report, fields.uln),
    reserved: reserved || null,
    options: readOptions(report, line, record),
  };
  return { centreNumber, candidate, fixedPart: record.slice(2, CANDIDATE_LENGTH).trimEnd().toUpperCase() };
}

type Report = (code: FaultCode, field: string, found: string, expected?: string | null) => void;

function readName(report: Report, name: string): Pick<Candidate, 'surname' | 'forenames'> {
  const colon = `${name}:`.indexOf(':');
  const surname = name.slice(0, colon).trim();
  if (surname === '') report('CANDIDATE_NAME_MISSING', 'name', name, 'SURNAME:FORENAMES');
  else if (!/^[A-Z '.()/-]+:[A-Z '.:()/-]*$/i.test(name)) report('CANDIDATE_NAME_UNUSUAL', 'name', name);
  return { surname, forenames: name.slice(colon + 1).trim() };
}

function readBirth(report: Report, text: string, thisYear: number): string | null {
  const date = readDateOfBirth(text, thisYear);
  if (date === undefined) report('DATE_OF_BIRTH_MALFORMED', 'dateOfBirth', text, 'DDMMYY');
  return date ?? null;
}

/** A missing check letter is filled in; a wrong one is refused, naming the right one. */
function readUci(report: Report, uci: string): string {
  const letter = uciCheckLetter(uci.slice(0, 12));
  if (uci === '') report('UCI_MISSING', 'uci', uci);
  else if (letter === null) report('UCI_MALFORMED', 'uci', uci);
  else if (uci.length === 13 && uci[12] !== letter) report('UCI_CHECK_LETTER_WRONG', 'uci', uci, letter);
  return uci.length === 12 && letter !== null ? uci + letter : uci;
}

function readUln(report: Report, uln: string): string | null {
  const digit = ulnCheckDigit(uln.slice(0, 9));
  if (uln === '') return null;
  if (!/^[1-9][0-9]{9}$/.test(uln)) report('ULN_MALFORMED', 'uln', uln);
  else if (uln[9] !== digit) report('ULN_CHECK_DIGIT_WRONG', 'uln', uln, digit);
  return uln;
}

function readOptions(report: Report, line: number, record: string): EnteredOption[] {
  return OPTIONS.flatMap(({ field, layout }) => {
    const { code, qualifier } = readRecord(layout, record);
    if (qualifier !== '') report('QUALIFIER_NOT_BLANK', field, qualifier);
    return code === '' ? [] : [{ line, field, code, qualifier: qualifier || null }];
  });
}

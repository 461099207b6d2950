/** From what an entries file says to the rows of marksheets (R1–R3, R43). */
import type { Candidate } from './candidate.js';
import type { EnteredCandidate } from './entries/candidate.js';
import type { Findings } from './entries/fault.js';
import { find, noFindings } from './entries/fault.js';
import type { CentreEntries, EntriesFileType, FileHeader } from './entries/file.js';
import type { Row } from './marksheet.js';

/** What each option of a series stands for. An option without units is examined only; one that is not here is unknown. */
export type OptionTable = ReadonlyMap<string, readonly string[]>;

/** A candidate of one centre and series with the codes of the live options. */
export interface CandidateEntries extends Candidate {
  options: readonly string[];
}

/** How EDI names a series. Qualification families may share one name. */
export interface EdiSeries {
  board: string;
  series: string;
  year: number;
}

/** The known series that a file is for. */
export function findSeries<S extends EdiSeries>(
  header: FileHeader,
  known: readonly S[],
  acceptedBoards: readonly string[],
): { series: S[]; findings: Findings } {
  const findings = noFindings();
  const { board, series, year } = header;
  const found = known.filter(
    (one) =>
      one.board === board && one.series === series && twoDigits(one.year) === year && acceptedBoards.includes(board),
  );
  if (!acceptedBoards.includes(board)) {
    find(findings, 'AB_UNKNOWN', { line: 1, field: 'board' }, board, acceptedBoards.join(', '));
  } else if (found.length === 0) {
    find(findings, 'SERIES_UNKNOWN', { line: 1, field: 'series' }, series + year);
  }
  return { series: found, findings };
}

const twoDigits = (year: number): string => String(year % 100).padStart(2, '0');

/** R39: a centre the caller may not act for and a centre that does not exist are one and the same refusal. */
export function checkCentres(centres: readonly CentreEntries[], permitted: ReadonlySet<string>): Findings {
  const findings = noFindings();
  for (const { line, centreNumber } of centres) {
    if (permitted.has(centreNumber)) continue;
    find(findings, 'CENTRE_FORBIDDEN', { line, field: 'centreNumber' }, centreNumber);
  }
  return findings;
}

/**
 * One E file, then only A files, each under a number of its own. `applied` holds the numbers already applied for this centre,
 * board and series; a byte-identical replay is the caller's to recognise before it asks.
 */
export function checkSequence(type: EntriesFileType, centre: CentreEntries, applied: readonly number[]): Findings {
  const findings = noFindings();
  if (applied.length === 0) return findings;
  const { line, sequence } = centre;
  const at = { line, field: 'sequence' };
  const latest = Math.max(...applied);
  const next = latest + ((latest + 1) % 100 === 0 ? 2 : 1);
  if (type === 'E') find(findings, 'DUPLICATE_ENTRIES_FILE', { line, field: 'type' }, 'E', 'A');
  if (applied.includes(sequence)) find(findings, 'SEQUENCE_REPEATED', at, String(sequence), String(next));
  else if (sequence !== latest + 1 && sequence !== next)
    find(findings, 'SEQUENCE_GAP', at, String(sequence), String(next));
  return findings;
}

/** R43: the option code that stands for a unit unless the options table says otherwise. */
export const defaultOption = (unitCode: string): string => unitCode.replaceAll('/', '');

export const optionTable = (unitCodes: readonly string[], otherwise: OptionTable): OptionTable =>
  new Map([...unitCodes.map((code) => [defaultOption(code), [code]] as const), ...otherwise]);

/** Unknown options are warned of and left out; all others are entries, whether they give rows or not. */
export function resolveOptions(
  candidates: readonly EnteredCandidate[],
  table: OptionTable,
): { candidates: CandidateEntries[]; findings: Findings } {
  const findings = noFindings();
  const resolved = candidates.map(({ candidateNumber, surname, forenames, dateOfBirth, uci, uln, options }) => {
    const known = options.filter(({ line, field, code }) => {
      if (!table.has(code)) find(findings, 'OPTION_UNKNOWN', { line, field }, code);
      return table.has(code);
    });
    const codes = known.map(({ code }) => code);
    return { candidateNumber, surname, forenames, dateOfBirth, uci, uln, options: codes };
  });
  return { candidates: resolved, findings };
}

/** A candidate as stored (null when new) and as the file has it. */
export interface EntryChange {
  before: CandidateEntries | null;
  after: CandidateEntries;
}

export interface EntriesDifference {
  changes: EntryChange[];
  candidatesAdded: Candidate[];
  candidatesChanged: { before: Candidate; after: Candidate }[];
  optionsEntered: { candidateNumber: string; option: string }[];
  optionsWithdrawn: { candidateNumber: string; option: string }[];
  unchanged: number;
}

/**
 * A file replaces the whole set of options of each candidate it names, so none withdraws the candidate; whom it does not name, it
 * does not touch. A blank date of birth or ULN says nothing and keeps what is stored; nobody is added without an entry (R1).
 */
export function diffEntries(
  stored: readonly CandidateEntries[],
  received: readonly CandidateEntries[],
): EntriesDifference {
  const known = new Map(stored.map((candidate) => [candidate.candidateNumber, candidate]));
  const changes = received
    .map((given) => compareEntries(known.get(given.candidateNumber) ?? null, given))
    .filter(({ before, after }) => (before === null ? after.options.length > 0 : !sameEntries(before, after)));
  const optionsOnlyIn = (one: 'before' | 'after', other: 'before' | 'after') =>
    changes.flatMap((change) =>
      without(change[one]?.options ?? [], change[other]?.options ?? []).map((option) => ({
        candidateNumber: change.after.candidateNumber,
        option,
      })),
    );
  return {
    changes,
    candidatesAdded: changes.flatMap(({ before, after }) => (before === null ? [after] : [])),
    candidatesChanged: changes.flatMap(({ before, after }) =>
      before !== null && !samePerson(before, after) ? [{ before, after }] : [],
    ),
    optionsEntered: optionsOnlyIn('after', 'before'),
    optionsWithdrawn: optionsOnlyIn('before', 'after'),
    unchanged: received.length - changes.length,
  };
}

const compareEntries = (before: CandidateEntries | null, given: CandidateEntries): EntryChange => ({
  before,
  after: {
    ...given,
    dateOfBirth: given.dateOfBirth ?? before?.dateOfBirth ?? null,
    uln: given.uln ?? before?.uln ?? null,
  },
});

const PERSONAL = ['surname', 'forenames', 'dateOfBirth', 'uci', 'uln'] as const;

const samePerson = (a: Candidate, b: Candidate): boolean => PERSONAL.every((field) => a[field] === b[field]);

const sameName = (a: RowName, b: RowName): boolean => a.surname === b.surname && a.forenames === b.forenames;

const sameEntries = (a: CandidateEntries, b: CandidateEntries): boolean =>
  samePerson(a, b) && without(a.options, b.options).length === 0 && without(b.options, a.options).length === 0;

const without = (these: readonly string[], those: readonly string[]): string[] => {
  const gone = new Set(those);
  return these.filter((one) => !gone.has(one));
};

export type RowName = Pick<Candidate, 'candidateNumber' | 'surname' | 'forenames'>;

/** What a difference asks of one unit's sheet. */
export interface SheetPlan {
  /** Those who must be on it under this name: new there, or named differently until now. */
  needed: RowName[];
  /** Candidate numbers of those whose last option for the unit is gone. */
  notNeeded: string[];
}

/** By unit code; only sheets that may change. Two options may give the same unit: its row stays while either lives. */
export function planRows(changes: readonly EntryChange[], table: OptionTable): Map<string, SheetPlan> {
  const unitsOf = (entries: CandidateEntries | null): string[] => [
    ...new Set(entries?.options.flatMap((option) => table.get(option) ?? [])),
  ];
  const plans = new Map<string, SheetPlan>();
  const planOf = (unitCode: string): SheetPlan => {
    const plan = plans.get(unitCode) ?? { needed: [], notNeeded: [] };
    plans.set(unitCode, plan);
    return plan;
  };
  for (const { before, after } of changes) {
    const { candidateNumber, surname, forenames } = after;
    const [old, live] = [unitsOf(before), unitsOf(after)];
    const renamed = before !== null && !sameName(before, after);
    for (const unit of renamed ? live : without(live, old))
      planOf(unit).needed.push({ candidateNumber, surname, forenames });
    for (const unit of without(old, live)) planOf(unit).notNeeded.push(candidateNumber);
  }
  return plans;
}

/** What happened to a row. A row that comes back under a new name is REINSTATED or RELEASED, not RENAMED as well. */
export const ENTRY_OUTCOMES = ['ADDED', 'REINSTATED', 'RENAMED', 'WITHDRAWN', 'HELD', 'RELEASED'] as const;

export interface EntryDecision {
  outcome: (typeof ENTRY_OUTCOMES)[number];
  /** The row's new version. */
  row: Row;
}

/** R2: what makes a row late, at the moment its entry arrives. */
export interface EntryMoment {
  afterDeadline: boolean;
  submittedOnce: boolean;
}

/** What becomes of one sheet's rows; only those that change are answered. `rows` holds at least those the plan names. */
export const decideEntries = (
  rows: ReadonlyMap<string, Row>,
  needed: readonly RowName[],
  notNeeded: readonly string[],
  { afterDeadline, submittedOnce }: EntryMoment,
): EntryDecision[] => [
  ...needed.flatMap((name) => enterRow(rows.get(name.candidateNumber), name, afterDeadline || submittedOnce) ?? []),
  ...notNeeded.flatMap((candidateNumber) => withdrawRow(rows.get(candidateNumber)) ?? []),
];

/** R3: who comes back starts blank; a held row is let go as it stands. Names are no results, so a lock does not keep them. */
function enterRow(row: Row | undefined, name: RowName, late: boolean): EntryDecision | null {
  const { candidateNumber, surname, forenames } = name;
  const version = (row?.version ?? 0) + 1;
  if (row === undefined || row.status === 'WITHDRAWN') {
    const blank = {
      candidateNumber,
      surname,
      forenames,
      version,
      late,
      status: 'DRAFT',
      result: null,
      initials: null,
    } as const;
    return { outcome: row === undefined ? 'ADDED' : 'REINSTATED', row: blank };
  }
  const renamed = { ...row, surname, forenames, version };
  if (renamed.status === 'SUBMITTED' && renamed.held) return { outcome: 'RELEASED', row: { ...renamed, held: false } };
  return sameName(row, name) ? null : { outcome: 'RENAMED', row: renamed };
}

/** R3: a submitted row is not the file's to take away; it stands unchanged until WJEC decides. */
function withdrawRow(row: Row | undefined): EntryDecision | null {
  if (row === undefined || row.status === 'WITHDRAWN') return null;
  const { candidateNumber, surname, forenames, late } = row;
  const version = row.version + 1;
  if (row.status === 'DRAFT') {
    return { outcome: 'WITHDRAWN', row: { candidateNumber, surname, forenames, late, version, status: 'WITHDRAWN' } };
  }
  return row.held ? null : { outcome: 'HELD', row: { ...row, version, held: true } };
}

/** A sandbox is a centre where systems are tried out: nothing of it counts, and a reset puts it back to where it began (J). */
import type { DraftRow, Row, SubmittedRow } from './marksheet.js';
import type { Result } from './result.js';
import { sameResult } from './result.js';
import type { Rows } from './sample.js';

/** A row as a reset leaves it. Who is on none of a sheet's start rows was entered since. */
export interface StartRow {
  candidateNumber: string;
  surname: string;
  forenames: string;
  late: boolean;
  result: Result | null;
  initials: string | null;
  /** It goes on to be submitted. */
  submitted: boolean;
}

export type StartKind = 'REOPENED' | 'REINSTATED' | 'WITHDRAWN' | 'RENAMED' | 'RESULT';

export interface BackToStart {
  before: Row;
  after: Row;
  kind: StartKind;
}

/** As they stand, so that every reset leads here. What was entered, decided or withdrawn since is not part of it. */
export const startOf = (rows: Rows): StartRow[] =>
  [...rows.values()]
    .filter((row): row is DraftRow | SubmittedRow => row.status !== 'WITHDRAWN')
    .map(({ candidateNumber, surname, forenames, late, result, initials, status }) => ({
      ...{ candidateNumber, surname, forenames, late, result, initials },
      submitted: status === 'SUBMITTED',
    }))
    .toSorted((a, b) => (a.candidateNumber < b.candidateNumber ? -1 : 1));

/** Where nobody said how a sheet begins: with whoever is entered now, and nothing else. */
export const blankStart = (rows: Rows): StartRow[] =>
  startOf(rows).map((row) => ({ ...row, result: null, initials: null, submitted: false }));

/** The sheet stands as it began, its sample as it was drawn: nothing of it has to be done again. */
export function isAtStart(rows: Rows, start: readonly StartRow[]): boolean {
  const known = new Map(start.map((row) => [row.candidateNumber, row]));
  const active = [...rows.values()].filter(({ status }) => status !== 'WITHDRAWN');
  return active.length === start.length && active.every((row) => stands(row, known.get(row.candidateNumber)));
}

function stands(row: Row, start: StartRow | undefined): boolean {
  if (start === undefined || row.status === 'WITHDRAWN') return false;
  const submitted = row.status === 'SUBMITTED';
  if (submitted !== start.submitted || !sameDraft(row, start)) return false;
  return !submitted || (row.decided === null && !row.held && untouched(row));
}

const sameDraft = (row: DraftRow | SubmittedRow, start: StartRow): boolean =>
  row.surname === start.surname &&
  row.forenames === start.forenames &&
  row.late === start.late &&
  row.initials === start.initials &&
  sameResult(row.result, start.result);

/** Its place in the sample, or outside it, is the draw's. */
const untouched = ({ sample }: SubmittedRow): boolean =>
  sample === null || (sample.source === 'SYSTEM' && sample.substitutedBy === null);

/**
 * Each row that is not as it begins, as a draft that is; what begins submitted is submitted again afterwards, by the same rules as
 * anybody's. A decision of WJEC's or a held withdrawal stops none of this: here nothing counts.
 */
export function backToStart(rows: Rows, start: readonly StartRow[]): BackToStart[] {
  const known = new Map(start.map((row) => [row.candidateNumber, row]));
  return [...rows.values()].flatMap((before): BackToStart[] => {
    const begins = known.get(before.candidateNumber);
    if (begins === undefined) return before.status === 'WITHDRAWN' ? [] : [withdrawn(before)];
    if (before.status === 'DRAFT' && sameDraft(before, begins)) return [];
    return [{ before, after: draftOf(before, begins), kind: kindOf(before, begins) }];
  });
}

const withdrawn = (before: DraftRow | SubmittedRow): BackToStart => {
  const { candidateNumber, surname, forenames, late, version } = before;
  const after: Row = { status: 'WITHDRAWN', candidateNumber, surname, forenames, late, version: version + 1 };
  return { before, after, kind: 'WITHDRAWN' };
};

const draftOf = ({ version }: Row, { candidateNumber, surname, forenames, late, result, initials }: StartRow): Row => ({
  ...{ status: 'DRAFT', candidateNumber, surname, forenames, late, result, initials },
  version: version + 1,
});

function kindOf(before: Row, { result, initials }: StartRow): StartKind {
  if (before.status === 'SUBMITTED') return 'REOPENED';
  if (before.status === 'WITHDRAWN') return 'REINSTATED';
  return sameResult(before.result, result) && before.initials === initials ? 'RENAMED' : 'RESULT';
}

/** Rows that begin unsubmitted beside others that do not: they are left out when those are submitted again. */
export const leftOut = (start: readonly StartRow[]): string[] | null =>
  start.some(({ submitted }) => submitted)
    ? start.filter(({ submitted }) => !submitted).map(({ candidateNumber }) => candidateNumber)
    : null;

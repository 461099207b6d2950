/** A centre's list for one offering: its rows, its counts, and what can be done with it (R14, R18). */
import type { Assessment, Declaration, UnitRules, Work } from './catalogue.js';
import type { Result, ResultDecision } from './result.js';
import type { SampleMembership } from './sample.js';

interface RowBase {
  candidateNumber: string;
  surname: string;
  forenames: string;
  /** Grows by one with every change; also the key of the row's history. */
  version: number;
  /** R2: its entry arrived after the series' entry deadline or after the sheet was first submitted. */
  late: boolean;
}

export interface DraftRow extends RowBase {
  status: 'DRAFT';
  result: Result | null;
  initials: string | null;
}

export interface SubmittedRow extends RowBase {
  status: 'SUBMITTED';
  /** As submitted; it never changes. What counts is `countedResult` of result.ts. */
  result: Result;
  /** R31: WJEC's latest decision about the result; null while what was submitted counts. */
  decided: ResultDecision | null;
  initials: string | null;
  /** Sequence of the submission that holds the row. */
  submission: number;
  sample: SampleMembership | null;
  /** R3: its entry was withdrawn after submission; the row stands until WJEC decides. */
  held: boolean;
}

export interface WithdrawnRow extends RowBase {
  status: 'WITHDRAWN';
}

export type Row = DraftRow | SubmittedRow | WithdrawnRow;

/** R18. done + left + submitted is the number of active rows. */
export interface Counts {
  done: number;
  left: number;
  submitted: number;
  missingInitials: number;
}

export const noCounts: Counts = { done: 0, left: 0, submitted: 0, missingInitials: 0 };

export function countRow(unit: Pick<UnitRules, 'teacherInitials'>, row: Row): Counts {
  if (row.status === 'WITHDRAWN') return noCounts;
  if (row.status === 'SUBMITTED') return { ...noCounts, submitted: 1 };
  if (row.result === null) return { ...noCounts, left: 1 };
  return { ...noCounts, done: 1, missingInitials: unit.teacherInitials && row.initials === null ? 1 : 0 };
}

export function addCounts(a: Counts, b: Counts, sign: 1 | -1 = 1): Counts {
  return {
    done: a.done + sign * b.done,
    left: a.left + sign * b.left,
    submitted: a.submitted + sign * b.submitted,
    missingInitials: a.missingInitials + sign * b.missingInitials,
  };
}

export type MarksheetState =
  'UPLOAD_ONLY' | 'EMPTY' | 'NOT_STARTED' | 'IN_PROGRESS' | 'READY' | 'SUBMITTED' | 'LATE_ROWS_OPEN';

/** The one word for a sheet, in the order in which a sheet usually goes through them. */
export function marksheetState(assessment: Assessment, counts: Counts): MarksheetState {
  if (assessment === 'UPLOAD_ONLY') return 'UPLOAD_ONLY';
  const open = counts.done + counts.left;
  if (counts.submitted > 0) return open > 0 ? 'LATE_ROWS_OPEN' : 'SUBMITTED';
  if (open === 0) return 'EMPTY';
  if (counts.done === 0) return 'NOT_STARTED';
  return counts.left === 0 && counts.missingInitials === 0 ? 'READY' : 'IN_PROGRESS';
}

/** R18: the guides' button texts, as data; `texts/` holds the words. */
export interface Label {
  key:
    | 'ENTER_MARKS'
    | 'VIEW_SAMPLES'
    | 'VIEW_MARKS'
    | 'UPLOAD_WORK'
    | 'SUBMIT_MARKS_AND_GENERATE_SAMPLES'
    | 'SUBMIT_MARKS'
    | 'NO_MARKS_TO_SUBMIT'
    | 'ALL_MARKS_SUBMITTED';
  outcomes: boolean;
  done: number;
  left: number;
  submitted: number;
}

export function entryLabels(
  unit: { assessment: Assessment; work: Work },
  counts: Counts,
  submissions: number,
): Label[] {
  const label = (key: Label['key']): Label => ({ key, outcomes: unit.assessment === 'OUTCOMES', ...counts });
  if (unit.assessment === 'UPLOAD_ONLY') return [label('UPLOAD_WORK')];
  return [
    ...(counts.done + counts.left > 0 ? [label('ENTER_MARKS')] : []),
    ...(submissions > 0 ? [label(unit.work === 'NONE' ? 'VIEW_MARKS' : 'VIEW_SAMPLES')] : []),
  ];
}

/** Null on upload-only units, which have no submission (R12, R34). */
export function submitLabel(unit: { assessment: Assessment; work: Work }, counts: Counts): Label | null {
  if (unit.assessment === 'UPLOAD_ONLY') return null;
  const label = (key: Label['key']): Label => ({ key, outcomes: unit.assessment === 'OUTCOMES', ...counts });
  if (counts.done > 0 && counts.left === 0 && counts.missingInitials === 0) {
    return label(unit.work === 'NONE' ? 'SUBMIT_MARKS' : 'SUBMIT_MARKS_AND_GENERATE_SAMPLES');
  }
  return counts.done + counts.left > 0 ? label('NO_MARKS_TO_SUBMIT') : label('ALL_MARKS_SUBMITTED');
}

export type Blocker =
  | { reason: 'NO_RESULT' | 'NO_INITIALS'; candidateNumber: string; surname: string; forenames: string }
  | { reason: 'DECLARATION_MISSING'; declaration: Declaration };

/** R14: every reason why the rows can not be submitted yet, in candidate order, declarations last. */
export function blockersOf(
  unit: Pick<UnitRules, 'teacherInitials'>,
  drafts: readonly DraftRow[],
  declarationsWanted: readonly Declaration[],
  declared: readonly string[],
): Blocker[] {
  const rows = drafts
    .filter((row) => row.result === null || (unit.teacherInitials && row.initials === null))
    .toSorted((a, b) => (a.candidateNumber < b.candidateNumber ? -1 : 1))
    .map(({ candidateNumber, surname, forenames, result }): Blocker => ({
      reason: result === null ? 'NO_RESULT' : 'NO_INITIALS',
      candidateNumber,
      surname,
      forenames,
    }));
  const declarations = declarationsWanted
    .filter(({ code }) => !declared.includes(code))
    .map((declaration): Blocker => ({ reason: 'DECLARATION_MISSING', declaration }));
  return [...rows, ...declarations];
}

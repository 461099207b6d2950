/** What a row carries, and the rules for entering it (R5–R13). */
import type { Now, OfferingTimes, Outcome, UnitRules } from './catalogue.js';
import { isClosed, isOpen } from './catalogue.js';
import type { DraftRow, Row, SubmittedRow } from './marksheet.js';

export type Result =
  | { kind: 'MARK'; mark: number }
  | { kind: 'OUTCOME'; outcome: Outcome }
  | { kind: 'ABSENT' }
  | { kind: 'CARRY_FORWARD' };

/** What WJEC decided about a submitted result: a clerical error (R30), or the approval of a request (R31). */
export interface ResultDecision {
  by: 'CORRECTION' | 'AMENDMENT';
  result: Result;
}

/** R31: the latest decision is the result that counts, else the result itself. Nobody else derives it. */
export const countedResult = <R extends Result | null>(row: {
  result: R;
  decided?: ResultDecision | null;
}): R | Result => row.decided?.result ?? row.result;

/** A result as the caller gave it; `typed` is judged here, so that one slip refuses one row and not the batch. */
export type GivenResult =
  { typed: string } | { mark: number } | { outcome: Outcome } | { special: 'ABSENT' | 'CARRY_FORWARD' };

/** One row of a batch. A field left undefined leaves the row's value as it is; `initials: null` clears them. */
export interface Edit {
  candidateNumber: string;
  result?: GivenResult;
  initials?: string | null;
  expectedVersion?: number;
  confirmAbsent?: boolean;
}

export const MAXIMUM_ROWS_A_CALL = 600;
export const MAXIMUM_MARK_DIGITS = 4;
export const MAXIMUM_INITIALS = 4;

export type RowProblem =
  | { __typename: 'MarkAboveMaximum'; candidateNumber: string; typed: string; maximum: number }
  | { __typename: 'MarkBelowZero'; candidateNumber: string; typed: string; maximum: number }
  | { __typename: 'MarkNotWhole'; candidateNumber: string; typed: string; maximum: number }
  | { __typename: 'MarkNotANumber'; candidateNumber: string; typed: string; maximum: number }
  | { __typename: 'MarkTooLong'; candidateNumber: string; typed: string; maximum: number; maximumDigits: number }
  | { __typename: 'OutcomeOnMarkUnit'; candidateNumber: string; typed: string; maximum: number }
  | { __typename: 'MarkOnOutcomeUnit'; candidateNumber: string; typed: string; outcomes: readonly Outcome[] }
  | { __typename: 'OutcomeNotListed'; candidateNumber: string; typed: string; outcomes: readonly Outcome[] }
  | { __typename: 'AbsentUnconfirmed'; candidateNumber: string; candidateName: string }
  | { __typename: 'CarryForwardNotAllowed'; candidateNumber: string; unitCode: string }
  | { __typename: 'InitialsInvalid'; candidateNumber: string; typed: string; maximumLetters: number }
  | { __typename: 'InitialsNotTaken'; candidateNumber: string; unitCode: string }
  | { __typename: 'InitialsWithoutResult'; candidateNumber: string }
  | { __typename: 'CandidateNotOnMarksheet'; candidateNumber: string }
  | { __typename: 'RowRepeated'; candidateNumber: string }
  | { __typename: 'RowLocked'; candidateNumber: string; submissionSequence: number }
  | {
      __typename: 'RowChanged';
      candidateNumber: string;
      expectedVersion: number;
      currentVersion: number;
      currentResult: string | null;
      currentInitials: string | null;
      givenResult: string | null;
      givenInitials: string | null;
    };

/** Why what was given is no result of the unit. */
export type ResultProblem = Extract<
  RowProblem,
  { __typename: `Mark${string}` | `Outcome${string}` | 'CarryForwardNotAllowed' }
>;

/** Why a whole sheet takes no results at present. */
export type EntryProblem =
  | { __typename: 'OfferingNotOpen'; opens: string }
  | { __typename: 'OfferingClosed'; closedAt: Date }
  | { __typename: 'UploadOnlyUnit'; unitCode: string };

export type EntryOutcome =
  { candidateNumber: string; row: DraftRow; changed: boolean } | { candidateNumber: string; problem: RowProblem };

/** The short form used on screen, in history and in receipts: `34`, `PASS`, `A`, `CF`. */
export function resultCode(result: Result): string {
  switch (result.kind) {
    case 'MARK':
      return String(result.mark);
    case 'OUTCOME':
      return result.outcome;
    case 'ABSENT':
      return 'A';
    case 'CARRY_FORWARD':
      return 'CF';
  }
}

/** The result behind a short form that `resultCode` gave. */
export function resultFromCode(code: string): Result {
  if (code === 'A') return { kind: 'ABSENT' };
  if (code === 'CF') return { kind: 'CARRY_FORWARD' };
  return /^[0-9]/.test(code) ? { kind: 'MARK', mark: Number(code) } : { kind: 'OUTCOME', outcome: code as Outcome };
}

export const sameResult = (a: Result | null, b: Result | null): boolean =>
  (a === null ? null : resultCode(a)) === (b === null ? null : resultCode(b));

/** R12, R13: null when the sheet takes results now. */
export function whyEntryIsRefused(unit: UnitRules, times: OfferingTimes, now: Now): EntryProblem | null {
  if (unit.assessment === 'UPLOAD_ONLY') return { __typename: 'UploadOnlyUnit', unitCode: unit.code };
  if (!isOpen(times, now)) return { __typename: 'OfferingNotOpen', opens: times.opens! };
  if (isClosed(times, now)) return { __typename: 'OfferingClosed', closedAt: times.closesAt! };
  return null;
}

/** R11: judges a batch row by row, in the order given. Accepted rows are new versions; nothing is changed in place. */
export function enterResults(unit: UnitRules, rows: ReadonlyMap<string, Row>, edits: readonly Edit[]): EntryOutcome[] {
  const seen = new Map<string, number>();
  for (const edit of edits) seen.set(edit.candidateNumber, (seen.get(edit.candidateNumber) ?? 0) + 1);

  return edits.map((edit) => {
    const { candidateNumber } = edit;
    const refuse = (problem: RowProblem): EntryOutcome => ({ candidateNumber, problem });
    if (seen.get(candidateNumber)! > 1) return refuse({ __typename: 'RowRepeated', candidateNumber });
    const row = rows.get(candidateNumber);
    if (row === undefined || row.status === 'WITHDRAWN')
      return refuse({ __typename: 'CandidateNotOnMarksheet', candidateNumber });
    if (row.status === 'SUBMITTED')
      return refuse({ __typename: 'RowLocked', candidateNumber, submissionSequence: row.submission });
    return editRow(unit, row, edit);
  });
}

/** Only a draft row can be edited: a submitted one is another type, so a rule that forgets the lock does not compile (R16). */
function editRow(unit: UnitRules, row: DraftRow, edit: Edit): EntryOutcome {
  const { candidateNumber } = row;
  const refuse = (problem: RowProblem): EntryOutcome => ({ candidateNumber, problem });

  if (edit.expectedVersion !== undefined && edit.expectedVersion !== row.version)
    return refuse(rowChanged(row, edit, edit.expectedVersion));

  let result = row.result;
  if (edit.result !== undefined) {
    const read = readResult(unit, candidateNumber, edit.result);
    if (read !== null && '__typename' in read) return refuse(read);
    result = read;
  }
  const unconfirmed = absentUnconfirmed(row, result, edit.confirmAbsent === true);
  if (unconfirmed) return refuse(unconfirmed);

  const initials = readInitials(unit, row, edit, result);
  if (initials !== null && typeof initials === 'object') return refuse(initials);

  const changed = !sameResult(result, row.result) || initials !== row.initials;
  return { candidateNumber, changed, row: changed ? { ...row, result, initials, version: row.version + 1 } : row };
}

function readInitials(unit: UnitRules, row: DraftRow, edit: Edit, result: Result | null): string | null | RowProblem {
  const { candidateNumber } = row;
  const given = edit.initials === undefined ? row.initials : edit.initials?.trim() || null;
  const typedNow = edit.initials !== undefined && given !== null;
  if (typedNow && !unit.teacherInitials)
    return { __typename: 'InitialsNotTaken', candidateNumber, unitCode: unit.code };
  if (typedNow && !/^[A-Za-z]{1,4}$/.test(given)) {
    return { __typename: 'InitialsInvalid', candidateNumber, typed: shorten(given), maximumLetters: MAXIMUM_INITIALS };
  }
  if (result === null) return typedNow ? { __typename: 'InitialsWithoutResult', candidateNumber } : null;
  return given === null ? null : given.toUpperCase();
}

/** A clear (null), a result, or why the given value is none. */
export function readResult(
  unit: UnitRules,
  candidateNumber: string,
  given: GivenResult,
): Result | null | ResultProblem {
  if ('special' in given) return readSpecial(unit, candidateNumber, given.special);
  if ('outcome' in given) return readOutcome(unit, candidateNumber, given.outcome);
  if ('mark' in given) return readMark(unit, candidateNumber, String(given.mark));
  const typed = given.typed.trim();
  if (typed === '') return null;
  const code = typed.toUpperCase();
  if (code === 'A' || code === 'ABSENT') return { kind: 'ABSENT' };
  if (code === 'C' || code === 'CF') return readSpecial(unit, candidateNumber, 'CARRY_FORWARD');
  if (code === 'PASS' || code === 'MERIT' || code === 'DISTINCTION') return readOutcome(unit, candidateNumber, code);
  return readMark(unit, candidateNumber, typed);
}

function readSpecial(
  unit: UnitRules,
  candidateNumber: string,
  special: 'ABSENT' | 'CARRY_FORWARD',
): Result | ResultProblem {
  if (special === 'CARRY_FORWARD' && !unit.linear)
    return { __typename: 'CarryForwardNotAllowed', candidateNumber, unitCode: unit.code };
  return { kind: special };
}

function readOutcome(unit: UnitRules, candidateNumber: string, outcome: Outcome): Result | ResultProblem {
  if (unit.assessment === 'MARKS')
    return { __typename: 'OutcomeOnMarkUnit', candidateNumber, typed: outcome, maximum: unit.maximumMark! };
  if (!unit.outcomes.includes(outcome))
    return { __typename: 'OutcomeNotListed', candidateNumber, typed: outcome, outcomes: unit.outcomes };
  return { kind: 'OUTCOME', outcome };
}

function readMark(unit: UnitRules, candidateNumber: string, text: string): Result | ResultProblem {
  const typed = shorten(text);
  if (unit.assessment !== 'MARKS') {
    const __typename = /^[+-]?[0-9]/.test(text) ? 'MarkOnOutcomeUnit' : 'OutcomeNotListed';
    return { __typename, candidateNumber, typed, outcomes: unit.outcomes };
  }
  const maximum = unit.maximumMark!;
  const refused = { candidateNumber, typed, maximum };
  if (/^-[0-9]+$/.test(text)) return { __typename: 'MarkBelowZero', ...refused };
  if (/^[0-9]*[.,][0-9]+$/.test(text)) return { __typename: 'MarkNotWhole', ...refused };
  if (!/^[0-9]+$/.test(text)) return { __typename: 'MarkNotANumber', ...refused };
  if (text.length > MAXIMUM_MARK_DIGITS)
    return { __typename: 'MarkTooLong', ...refused, maximumDigits: MAXIMUM_MARK_DIGITS };
  const mark = Number(text);
  return mark > maximum ? { __typename: 'MarkAboveMaximum', ...refused } : { kind: 'MARK', mark };
}

/** R6: who was not absent until now must be said to be. */
export function absentUnconfirmed(
  row: DraftRow | SubmittedRow,
  result: Result | null,
  confirmed: boolean,
): RowProblem | null {
  if (result?.kind !== 'ABSENT' || countedResult(row)?.kind === 'ABSENT' || confirmed) return null;
  const { candidateNumber, surname, forenames } = row;
  return { __typename: 'AbsentUnconfirmed', candidateNumber, candidateName: `${surname}:${forenames}` };
}

export function rowChanged(
  row: DraftRow | SubmittedRow,
  edit: Pick<Edit, 'result' | 'initials'>,
  expectedVersion: number,
): RowProblem {
  const current = countedResult(row);
  return {
    __typename: 'RowChanged',
    candidateNumber: row.candidateNumber,
    expectedVersion,
    currentVersion: row.version,
    currentResult: current && resultCode(current),
    currentInitials: row.initials,
    givenResult: edit.result === undefined ? null : shorten(String(Object.values(edit.result)[0])),
    givenInitials: edit.initials == null ? null : shorten(edit.initials),
  };
}

/** What was typed is named back to the caller, but never echoed at any length. */
export const shorten = (text: string): string => (text.length <= 40 ? text : `${text.slice(0, 39)}…`);

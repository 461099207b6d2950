/** A file of results (R44): what each of its rows would change, by the very rules of entering results, and whether that still holds. */
import type { Now, OfferingTimes, UnitRules } from './catalogue.js';
import type { DraftRow, Row } from './marksheet.js';
import type { FileRowProblem, GivenRow } from './marks-file/row.js';
import { nameOf, rowFault, unitKey } from './marks-file/row.js';
import type { PlannedRow } from './marks-file/planned.js';
import { codeOf, draftOf } from './marks-file/planned.js';
import type { Edit, EntryOutcome, EntryProblem, RowProblem } from './result.js';
import { enterResults, whyEntryIsRefused } from './result.js';

/** A sheet that rows of a file may belong to, with its rows as they are. */
export interface SheetToFill {
  id: number;
  unit: UnitRules;
  aliases: readonly string[];
  times: OfferingTimes;
  rows: ReadonlyMap<string, Row>;
}

/** What a file is about; `unit` null: each row says its own. */
export interface MarksPlace {
  centre: string;
  /** The id, and how people write it. */
  series: readonly string[];
  unit: string | null;
}

export type JudgedState = 'UNCHANGED' | 'WOULD_CHANGE' | 'LEFT_ALONE' | 'REFUSED';

export interface JudgedRow {
  line: number;
  state: JudgedState;
  marksheetId: number | null;
  unitCode: string | null;
  candidateNumber: string;
  candidateName: string | null;
  oldResult: string | null;
  newResult: string | null;
  oldInitials: string | null;
  newInitials: string | null;
  problem: RowProblem | EntryProblem | FileRowProblem | null;
  /** What was seen and shall be done, of rows that would change or are as the file says. */
  planned: PlannedRow | null;
}

export type Confirmed = (unitCode: string, candidateNumber: string) => boolean;

/** In the order of the file. */
export function judgeMarks(
  place: MarksPlace,
  sheets: readonly SheetToFill[],
  given: readonly GivenRow[],
  confirmed: Confirmed,
  now: Now,
): JudgedRow[] {
  const places = new Map(
    sheets.flatMap((sheet) => [sheet.unit.code, ...sheet.aliases].map((name) => [unitKey(name), sheet] as const)),
  );
  const judged = new Map<GivenRow, JudgedRow>();
  const bySheet = new Map<SheetToFill, GivenRow[]>();
  for (const row of given) {
    const sheet = places.get(unitKey(row.unit ?? place.unit ?? ''));
    const fault = rowFault(row, place, sheet, sheets);
    if (fault !== null) judged.set(row, refusedRow(row, sheet, fault));
    else if (bySheet.get(sheet!)?.push(row) === undefined) bySheet.set(sheet!, [row]);
  }
  for (const [sheet, rows] of bySheet)
    for (const [index, each] of judgeSheet(sheet, rows, confirmed, now).entries()) judged.set(rows[index]!, each);
  return given.map((row) => judged.get(row)!);
}

function judgeSheet(sheet: SheetToFill, given: readonly GivenRow[], confirmed: Confirmed, now: Now): JudgedRow[] {
  const edits = given.map((row) => editOf(row, confirmed(sheet.unit.code, row.candidateNumber)));
  const closed = whyEntryIsRefused(sheet.unit, sheet.times, now);
  const entered = enterResults(sheet.unit, sheet.rows, edits);
  // As if nothing were locked: who sends back what was sent out changes nothing, submitted or not.
  const asDrafts = enterResults(sheet.unit, draftsOf(sheet.rows), edits);
  return given.map((row, index) => judgeRow(sheet, row, edits[index]!, entered[index]!, asDrafts[index]!, closed));
}

function judgeRow(
  sheet: SheetToFill,
  given: GivenRow,
  edit: Edit,
  entered: EntryOutcome,
  asDraft: EntryOutcome,
  closed: EntryProblem | null,
): JudgedRow {
  const present = presentRow(sheet, given.candidateNumber);
  if (present !== null && !('problem' in asDraft) && !asDraft.changed) {
    const silent = edit.result === undefined && edit.initials === undefined;
    const state = silent && present.result !== null ? 'LEFT_ALONE' : 'UNCHANGED';
    const judged = judgedRow(sheet, given, state, present);
    return silent ? judged : { ...judged, planned: plannedRow(sheet, edit, present, present) };
  }
  const problem = present !== null && closed !== null ? closed : 'problem' in entered ? entered.problem : null;
  if (problem !== null || 'problem' in entered) return refusedRow(given, sheet, problem!);
  return {
    ...judgedRow(sheet, given, 'WOULD_CHANGE', entered.row),
    planned: plannedRow(sheet, edit, present!, entered.row),
  };
}

/** An empty cell leaves what is there. */
const editOf = (given: GivenRow, confirmAbsent: boolean): Edit => ({
  candidateNumber: given.candidateNumber,
  ...(given.result !== null && { result: { typed: given.result } }),
  ...(given.initials !== null && { initials: given.initials }),
  ...(confirmAbsent && { confirmAbsent }),
});

const draftsOf = (rows: ReadonlyMap<string, Row>): Map<string, Row> =>
  new Map([...rows].map(([number, row]) => [number, draftOf(row)]));

function presentRow(sheet: SheetToFill, number: string): DraftRow | null {
  const row = sheet.rows.get(number);
  const draft = row && draftOf(row);
  return draft?.status === 'DRAFT' ? draft : null;
}

function judgedRow(
  sheet: SheetToFill,
  { line, candidateNumber }: GivenRow,
  state: JudgedState,
  after: DraftRow,
): JudgedRow {
  const before = presentRow(sheet, candidateNumber)!;
  return {
    line,
    state,
    marksheetId: sheet.id,
    unitCode: sheet.unit.code,
    candidateNumber,
    candidateName: nameOf(before),
    oldResult: codeOf(before),
    newResult: codeOf(after),
    oldInitials: before.initials,
    newInitials: after.initials,
    problem: null,
    planned: null,
  };
}

function refusedRow(
  given: GivenRow,
  sheet: SheetToFill | undefined,
  problem: NonNullable<JudgedRow['problem']>,
): JudgedRow {
  const before = sheet === undefined ? null : presentRow(sheet, given.candidateNumber);
  return {
    line: given.line,
    state: 'REFUSED',
    marksheetId: sheet?.id ?? null,
    unitCode: sheet?.unit.code ?? given.unit,
    candidateNumber: given.candidateNumber,
    candidateName: before && nameOf(before),
    oldResult: before && codeOf(before),
    newResult: given.result,
    oldInitials: before?.initials ?? null,
    newInitials: given.initials,
    problem,
    planned: null,
  };
}

const plannedRow = (sheet: SheetToFill, edit: Edit, before: DraftRow, after: DraftRow): PlannedRow => ({
  sheet: sheet.id,
  number: before.candidateNumber,
  changes: after !== before,
  version: before.version,
  oldResult: codeOf(before),
  oldInitials: before.initials,
  newResult: codeOf(after),
  newInitials: after.initials,
  edit: {
    ...(edit.result !== undefined && { result: edit.result }),
    ...(edit.initials !== undefined && { initials: edit.initials }),
    ...(edit.confirmAbsent && { confirmAbsent: true }),
  },
});

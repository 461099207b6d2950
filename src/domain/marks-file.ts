/** A file of results (R44): what each of its rows would change, by the very rules of entering results, and whether that still holds. */
import type { Now, OfferingTimes, UnitRules } from './catalogue.js';
import type { DraftRow, Row } from './marksheet.js';
import type { FileRowProblem, GivenRow } from './marks-file/row.js';
import { nameOf, rowFault, unitKey } from './marks-file/row.js';
import type { Edit, EntryOutcome, EntryProblem, RowProblem } from './result.js';
import { enterResults, resultCode, whyEntryIsRefused } from './result.js';

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

/** What a dry run promises of one row. It is stored, so it is JSON. */
export interface PlannedRow {
  sheet: number;
  number: string;
  changes: boolean;
  /** The row's version that was seen. */
  version: number;
  oldResult: string | null;
  oldInitials: string | null;
  newResult: string | null;
  newInitials: string | null;
  edit: Pick<Edit, 'result' | 'initials' | 'confirmAbsent'>;
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
    if (fault === null) bySheet.set(sheet!, [...(bySheet.get(sheet!) ?? []), row]);
    else judged.set(row, refusedRow(row, sheet, fault));
  }
  for (const [sheet, rows] of bySheet)
    for (const [index, each] of judgeSheet(sheet, rows, confirmed, now).entries()) judged.set(rows[index]!, each);
  return given.map((row) => judged.get(row)!);
}

function judgeSheet(
  sheet: SheetToFill,
  given: readonly GivenRow[],
  confirmed: Confirmed,
  now: Now,
): JudgedRow[] {
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

function draftOf(row: Row): Row {
  if (row.status !== 'SUBMITTED') return row;
  const { candidateNumber, surname, forenames, version, late, result, initials } = row;
  return { candidateNumber, surname, forenames, version, late, status: 'DRAFT', result, initials };
}

const draftsOf = (rows: ReadonlyMap<string, Row>): Map<string, Row> =>
  new Map([...rows].map(([number, row]) => [number, draftOf(row)]));

function presentRow(sheet: SheetToFill, number: string): DraftRow | null {
  const row = sheet.rows.get(number);
  const draft = row && draftOf(row);
  return draft?.status === 'DRAFT' ? draft : null;
}

const codeOf = ({ result }: Pick<DraftRow, 'result'>): string | null => result && resultCode(result);

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

export type Moved = { candidateNumber: string; problem: RowProblem | EntryProblem };

/** Under the lock: what the dry run promised of a sheet, decided anew by the same rules. Anything else than was said is a row that moved. */
export function stillHolds(
  unit: UnitRules,
  times: OfferingTimes,
  rows: ReadonlyMap<string, Row>,
  planned: readonly PlannedRow[],
  now: Now,
): { changed: DraftRow[]; moved: Moved[] } {
  const changing = planned.filter(({ changes }) => changes);
  const moved: Moved[] = planned.filter(({ changes }) => !changes).flatMap((row) => unlikeBefore(rows, row));
  const closed = changing.length === 0 ? null : whyEntryIsRefused(unit, times, now);
  if (closed) moved.push(...changing.map(({ number }) => ({ candidateNumber: number, problem: closed })));
  if (closed) return { changed: [], moved };
  const edits = changing.map(({ number, version, edit }) => ({
    ...edit,
    candidateNumber: number,
    expectedVersion: version,
  }));
  const changed: DraftRow[] = [];
  for (const [index, outcome] of enterResults(unit, rows, edits).entries()) {
    const { newResult, newInitials } = changing[index]!;
    if ('problem' in outcome) moved.push(outcome);
    else if (codeOf(outcome.row) === newResult && outcome.row.initials === newInitials) changed.push(outcome.row);
    // The unit itself was changed, so that the same text means something else.
    else moved.push(...rowMoved(changing[index]!, outcome.row));
  }
  return { changed, moved };
}

/** A row that the file only confirms may have gone on in other ways; what it says must be what it said. */
function unlikeBefore(rows: ReadonlyMap<string, Row>, planned: PlannedRow): Moved[] {
  const row = rows.get(planned.number);
  const now = row && draftOf(row);
  if (now?.status !== 'DRAFT')
    return [
      {
        candidateNumber: planned.number,
        problem: { __typename: 'CandidateNotOnMarksheet', candidateNumber: planned.number },
      },
    ];
  return codeOf(now) === planned.oldResult && now.initials === planned.oldInitials ? [] : rowMoved(planned, now);
}

const rowMoved = (planned: PlannedRow, now: DraftRow): Moved[] => [
  {
    candidateNumber: planned.number,
    problem: {
      __typename: 'RowChanged',
      candidateNumber: planned.number,
      expectedVersion: planned.version,
      currentVersion: now.version,
      currentResult: codeOf(now),
      currentInitials: now.initials,
      givenResult: planned.newResult,
      givenInitials: planned.newInitials,
    },
  },
];

/** What teachers and exams officers of the demonstration do with their sheets. */
import type { UnitRules } from '../domain/catalogue.js';
import type { DraftRow } from '../domain/marksheet.js';
import type { Edit, GivenResult, Result } from '../domain/result.js';
import type { Gate } from '../persistence/change.js';
import { readMarksheetFor } from '../persistence/reads/marksheet.js';
import { saveResults } from '../persistence/writes/result.js';
import { saveAddedToSample } from '../persistence/writes/sample.js';
import { saveExplanatoryNote } from '../persistence/writes/sample/note.js';
import { saveSubmission } from '../persistence/writes/submission.js';
import type { Entered, EnteredSheet } from './entered.js';
import { changeAt } from './change.js';
import type { Random } from './random.js';

type Part = 'BEFORE_LATE_ENTRIES' | 'AFTER_LATE_ENTRIES';

export async function actOnSheets(gate: Gate, entered: Entered, part: Part): Promise<void> {
  for (const sheet of entered.sheets) {
    if (sheet.offering.unit.assessment === 'UPLOAD_ONLY') continue;
    if (part === 'BEFORE_LATE_ENTRIES') await workUntilLateEntries(gate, entered, sheet);
    else if (sheet.stage === 'SUBMITTED_TWICE') await finishLateRows(gate, entered, sheet);
  }
}

async function workUntilLateEntries(gate: Gate, { random }: Entered, sheet: EnteredSheet): Promise<void> {
  if (sheet.stage === 'NOT_STARTED') return;
  const entering = sheet.stage === 'IN_PROGRESS' ? sheet.numbers.slice(0, Math.ceil(sheet.size * 0.6)) : sheet.numbers;
  await enter(gate, random, sheet, entering, dayBefore(sheet, 10, '10:15'), 'first');
  if (sheet.stage === 'READY' || sheet.stage === 'IN_PROGRESS') return;
  await submit(gate, sheet, dayBefore(sheet, sheet.size % 5 === 0 ? -2 : 3, '14:30'), 'first');
  if (sheet.size % 4 === 3 && sheet.offering.scheme.kind !== 'NONE') await addOne(gate, sheet);
}

async function finishLateRows(gate: Gate, { random }: Entered, sheet: EnteredSheet): Promise<void> {
  const day = sheet.offering.series.month === 11 ? '11-12' : '05-20';
  const at = `${String(sheet.offering.series.year)}-${day}`;
  await enter(gate, random, sheet, sheet.lateNumbers, `${at}T09:00:00Z`, 'late');
  await submit(gate, sheet, `${at}T15:45:00Z`, 'late');
}

/** Some days before the sheet's deadline, or before a day in May where there is none. */
function dayBefore({ offering }: EnteredSheet, days: number, time: string): string {
  const deadline = offering.deadline ?? `${String(offering.series.year)}-05-05`;
  const day = new Date(`${deadline}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - days);
  return `${day.toISOString().slice(0, 10)}T${time}:00Z`;
}

const keyOf = ({ series, centre, unit }: EnteredSheet, step: string): string =>
  `${series}-${centre}-${unit.replace('/', '-')}-${step}`;

async function sheetId(gate: Gate, { centre, series, unit }: EnteredSheet): Promise<string> {
  const found = await readMarksheetFor(scopeOf(centre), gate.db, centre, series, unit);
  if (found === null) throw new Error(`The demonstration has no sheet of ${unit} at ${centre}.`);
  return String(found.id);
}

const scopeOf = (centre: string) => ({ centres: [centre], units: 'ALL' as const, moderator: null });

const BATCH = 600;

async function enter(
  gate: Gate,
  random: Random,
  sheet: EnteredSheet,
  numbers: readonly string[],
  at: string,
  step: string,
): Promise<void> {
  const edits = numbers.map((number, index) => editOf(random, sheet, number, index));
  const id = await sheetId(gate, sheet);
  for (let start = 0; start < edits.length; start += BATCH) {
    const change = changeAt(at, `Teacher ${sheet.centre}`, 'enterResults', keyOf(sheet, `${step}-${String(start)}`));
    const done = await saveResults(gate, scopeOf(sheet.centre), change, id, edits.slice(start, start + BATCH));
    if ('problem' in done || done.outcome.problems.length > 0)
      throw new Error(`The demonstration's own results for ${sheet.unit} were refused: ${JSON.stringify(done)}`);
  }
}

const TEACHERS = ['SF', 'GWJ', 'MT', 'ALE'];

function editOf(
  random: Random,
  { offering: { unit }, stage }: EnteredSheet,
  candidateNumber: string,
  index: number,
): Edit {
  const result = madeUpResult(random, unit);
  const initials =
    unit.teacherInitials && !(stage === 'IN_PROGRESS' && index % 6 === 5) ? { initials: TEACHERS[index % 3]! } : {};
  return { candidateNumber, result: givenAs(result), confirmAbsent: result.kind === 'ABSENT', ...initials };
}

/** A row with a made-up result, for those who write rows themselves. */
export const editedRow = (random: Random, unit: UnitRules, row: DraftRow, index: number): DraftRow => ({
  ...row,
  version: row.version + 1,
  result: madeUpResult(random, unit),
  initials: unit.teacherInitials ? TEACHERS[index % 3]! : null,
});

function madeUpResult(random: Random, unit: UnitRules): Result {
  const chance = random.next();
  if (chance < 0.025) return { kind: 'ABSENT' };
  if (chance < 0.05 && unit.linear) return { kind: 'CARRY_FORWARD' };
  if (unit.assessment === 'OUTCOMES') return { kind: 'OUTCOME', outcome: random.pick(unit.outcomes) };
  const share = 0.2 + 0.75 * ((random.next() + random.next()) / 2);
  return { kind: 'MARK', mark: Math.round(unit.maximumMark! * share) };
}

function givenAs(result: Result): GivenResult {
  if (result.kind === 'MARK') return { mark: result.mark };
  return result.kind === 'OUTCOME' ? { outcome: result.outcome } : { special: result.kind };
}

async function submit(gate: Gate, sheet: EnteredSheet, at: string, step: string): Promise<void> {
  const change = changeAt(at, `Exams officer ${sheet.centre}`, 'submitMarksheet', keyOf(sheet, `submit-${step}`));
  const request = { leaveOutLate: [], declarations: sheet.offering.declarations.map(({ code }) => code) };
  const done = await saveSubmission(gate, scopeOf(sheet.centre), change, await sheetId(gate, sheet), request);
  if ('problem' in done)
    throw new Error(
      `The demonstration's own sheet of ${sheet.unit} was not submitted: ${JSON.stringify(done.problem)}`,
    );
}

/** A candidate the centre adds, with the note that then is owed. Who is in the sample already, or absent, is refused and no harm done. */
async function addOne(gate: Gate, sheet: EnteredSheet): Promise<void> {
  const id = await sheetId(gate, sheet);
  const at = dayBefore(sheet, 2, '09:05');
  const by = `Teacher ${sheet.centre}`;
  const change = changeAt(at, by, 'addToSample', keyOf(sheet, 'tick'));
  await saveAddedToSample(gate, scopeOf(sheet.centre), change, id, {
    candidateNumbers: [sheet.numbers[1]!],
    reason: '',
  });
  const note = 'This candidate worked in another teaching group for most of the year.';
  await saveExplanatoryNote(
    gate,
    scopeOf(sheet.centre),
    changeAt(at, by, 'setExplanatoryNote', keyOf(sheet, 'note')),
    id,
    note,
  );
}

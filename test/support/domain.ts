/** Rows and units as the rules know them, for tests without a database. */
import fc from 'fast-check';
import type { Now, OfferingTimes, Outcome, UnitRules } from '../../src/domain/catalogue.js';
import { lowestFirst } from '../../src/domain/catalogue.js';
import type { Counts, DraftRow, Row, SubmittedRow, WithdrawnRow } from '../../src/domain/marksheet.js';
import { addCounts, countRow, noCounts } from '../../src/domain/marksheet.js';
import type { Result } from '../../src/domain/result.js';

export const PROPERTY_RUNS = Number(process.env.PROPERTY_RUNS ?? 100);

export const marksUnit: UnitRules = {
  code: '4102/01',
  assessment: 'MARKS',
  maximumMark: 40,
  outcomes: [],
  linear: true,
  teacherInitials: false,
  work: 'UPLOAD',
};
export const initialsUnit: UnitRules = { ...marksUnit, teacherInitials: true };
export const modularUnit: UnitRules = { ...marksUnit, linear: false };
export const outcomesUnit: UnitRules = {
  ...modularUnit,
  assessment: 'OUTCOMES',
  maximumMark: null,
  outcomes: ['PASS', 'DISTINCTION'],
};
export const uploadUnit: UnitRules = { ...modularUnit, assessment: 'UPLOAD_ONLY', maximumMark: null };

export const now: Now = { instant: new Date('2026-04-20T10:00:00.000Z'), londonDate: '2026-04-20' };
export const alwaysOpen: OfferingTimes = { opens: null, deadline: null, deadlineByCentreType: {}, closesAt: null };

/** A result in its short form. */
export type Short = number | 'A' | 'CF' | Outcome;

export function resultOf(short: Short): Result {
  if (typeof short === 'number') return { kind: 'MARK', mark: short };
  if (short === 'A') return { kind: 'ABSENT' };
  return short === 'CF' ? { kind: 'CARRY_FORWARD' } : { kind: 'OUTCOME', outcome: short };
}

const base = (candidateNumber: string) => ({
  candidateNumber,
  surname: 'JONES',
  forenames: 'SIAN',
  version: 3,
  late: false,
});

export const draft = (number: string, short: Short | null, rest: Partial<DraftRow> = {}): DraftRow => ({
  ...base(number),
  status: 'DRAFT',
  result: short === null ? null : resultOf(short),
  initials: null,
  ...rest,
});

export const submittedRow = (number: string, short: Short, rest: Partial<SubmittedRow> = {}): SubmittedRow => ({
  ...base(number),
  status: 'SUBMITTED',
  result: resultOf(short),
  decided: null,
  initials: null,
  submission: 1,
  sample: null,
  held: false,
  ...rest,
});

export const withdrawn = (number: string): WithdrawnRow => ({ ...base(number), status: 'WITHDRAWN' });

export const byNumber = (rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.candidateNumber, row]));

export const countOf = (unit: UnitRules, rows: readonly Row[]): Counts =>
  rows.reduce((counts, row) => addCounts(counts, countRow(unit, row)), noCounts);

// Arbitrary worlds

export const anyUnit: fc.Arbitrary<UnitRules> = fc.constantFrom(marksUnit, initialsUnit, modularUnit, outcomesUnit, {
  ...outcomesUnit,
  outcomes: lowestFirst,
  teacherInitials: true,
});

const anyShort = (unit: UnitRules): fc.Arbitrary<Short> =>
  unit.assessment === 'MARKS'
    ? fc.oneof(fc.integer({ min: 0, max: unit.maximumMark! }), fc.constant('A' as const))
    : fc.constantFrom<Short>(...unit.outcomes, 'A');

function anyRow(unit: UnitRules, number: string): fc.Arbitrary<Row> {
  const initials = unit.teacherInitials ? fc.constantFrom(null, 'AB', 'C') : fc.constant(null);
  const filled = fc
    .tuple(anyShort(unit), initials, fc.boolean())
    .map(([short, by, late]) => draft(number, short, { initials: by, late }));
  const blank = fc.boolean().map((late) => draft(number, null, { late }));
  const sent = anyShort(unit).map((short) => submittedRow(number, short));
  return fc.oneof({ weight: 4, arbitrary: filled }, blank, sent, fc.constant(withdrawn(number)));
}

/** Up to 12 rows in every state, in no order. */
export const anyRows = (unit: UnitRules): fc.Arbitrary<Row[]> =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 12 })
    .chain((numbers) => fc.tuple(...numbers.map((number) => anyRow(unit, String(number).padStart(4, '0')))));

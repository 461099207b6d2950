/** How a sheet's results are spread, and their order of merit. Only numbers: charts are drawn elsewhere. */
import type { Outcome, UnitRules } from '../catalogue.js';
import { lowestFirst } from '../catalogue.js';
import type { DraftRow, Row, SubmittedRow } from '../marksheet.js';
import type { Result } from '../result.js';
import { countedResult } from '../result.js';

/** Below this a group is told to nobody but the centre. */
export const SMALLEST_GROUP = 5;
/** A histogram has at most so many bands. */
const BANDS = 10;

export type Suppression = 'NOT_SUBMITTED' | 'SMALL_GROUP';

export interface Summary {
  count: number;
  /** The five below: of marks; null without any. */
  mean: number | null;
  median: number | null;
  lowerQuartile: number | null;
  upperQuartile: number | null;
  lowest: number | null;
  highest: number | null;
  /** Best first, each that the unit has; empty on units marked in marks. */
  outcomes: { outcome: Outcome; count: number }[];
}

/** What is told of a group, or why it is not. */
export type Told<Whole> = { suppressed: null; told: Whole } | { suppressed: Suppression; told: null };

export interface Distribution {
  summary: Summary;
  histogram: { from: number; to: number; count: number }[];
  orderOfMerit: MeritPlace[];
  byTeacher: TeacherDistribution[];
}

export type ToldDistribution = Told<Distribution>;

export interface TeacherDistribution {
  initials: string | null;
  group: Told<Summary>;
}

export interface MeritPlace {
  rank: number;
  tied: boolean;
  candidateNumber: string;
  result: Ranked;
}

type Ranked = Extract<Result, { kind: 'MARK' | 'OUTCOME' }>;
type Unit = Pick<UnitRules, 'assessment' | 'maximumMark' | 'outcomes' | 'teacherInitials'>;
interface Counted {
  candidateNumber: string;
  initials: string | null;
  result: Ranked;
}

/** The centre is told everything; others what was submitted, and no group so small that it is about single candidates. */
export function distribution(unit: Unit, rows: readonly Row[], toCentre: boolean): ToldDistribution {
  const counted = rows.flatMap((row) => (toCentre || row.status === 'SUBMITTED' ? countedRow(row) : []));
  if (!toCentre && counted.length < SMALLEST_GROUP) {
    const submitted = rows.some(({ status }) => status === 'SUBMITTED');
    return { suppressed: submitted ? 'SMALL_GROUP' : 'NOT_SUBMITTED', told: null };
  }
  return {
    suppressed: null,
    told: {
      summary: summaryOf(unit, counted),
      histogram: unit.assessment === 'MARKS' ? histogram(unit.maximumMark!, marksOf(counted)) : [],
      orderOfMerit: orderOfMerit(counted),
      byTeacher: unit.teacherInitials ? byTeacher(unit, counted, toCentre) : [],
    },
  };
}

/** Zero counts; absent, carried forward and blank do not. */
function countedRow(row: Row): Counted[] {
  if (row.status === 'WITHDRAWN') return [];
  const result = countedResult<Result | null>(row as DraftRow | SubmittedRow);
  if (result?.kind !== 'MARK' && result?.kind !== 'OUTCOME') return [];
  return [{ candidateNumber: row.candidateNumber, initials: row.initials, result }];
}

const worth = (result: Ranked): number => (result.kind === 'MARK' ? result.mark : lowestFirst.indexOf(result.outcome));

/** Highest first, equal results by candidate number under one rank: 1, 2, 2, 4. */
function orderOfMerit(counted: readonly Counted[]): MeritPlace[] {
  const ordered = counted.toSorted(
    (a, b) => worth(b.result) - worth(a.result) || (a.candidateNumber < b.candidateNumber ? -1 : 1),
  );
  const firstOf = new Map<number, number>();
  const sizeOf = new Map<number, number>();
  ordered.forEach(({ result }, index) => {
    const value = worth(result);
    if (!firstOf.has(value)) firstOf.set(value, index + 1);
    sizeOf.set(value, (sizeOf.get(value) ?? 0) + 1);
  });
  return ordered.map(({ candidateNumber, result }) => ({
    rank: firstOf.get(worth(result))!,
    tied: sizeOf.get(worth(result))! > 1,
    candidateNumber,
    result,
  }));
}

const marksOf = (counted: readonly Counted[]): number[] =>
  counted.flatMap(({ result }) => (result.kind === 'MARK' ? [result.mark] : [])).toSorted((a, b) => a - b);

function summaryOf(unit: Unit, counted: readonly Counted[]): Summary {
  const marks = marksOf(counted);
  const outcomes = lowestFirst.toReversed().filter((outcome) => unit.outcomes.includes(outcome));
  return {
    count: counted.length,
    mean: marks.length === 0 ? null : rounded(marks.reduce((sum, mark) => sum + mark, 0) / marks.length),
    median: quantile(marks, 0.5),
    lowerQuartile: quantile(marks, 0.25),
    upperQuartile: quantile(marks, 0.75),
    lowest: marks[0] ?? null,
    highest: marks.at(-1) ?? null,
    outcomes:
      unit.assessment === 'OUTCOMES'
        ? outcomes.map((outcome) => ({
            outcome,
            count: counted.filter(({ result }) => result.kind === 'OUTCOME' && result.outcome === outcome).length,
          }))
        : [],
  };
}

/** Between the two nearest in rank, in proportion (Hyndman and Fan's method 7; QUARTILE.INC of spreadsheets). `sorted` ascends. */
export function quantile(sorted: readonly number[], part: number): number | null {
  if (sorted.length === 0) return null;
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return rounded(below + (above - below) * (place - Math.floor(place)));
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Bands of equal width from 0 to the maximum, empty ones too; the last may be narrower. */
export function histogram(maximum: number, marks: readonly number[]): { from: number; to: number; count: number }[] {
  // A maximum may have been lowered since.
  const top = marks.reduce((highest, mark) => Math.max(highest, mark), maximum);
  const width = Math.ceil((top + 1) / BANDS);
  return Array.from({ length: Math.ceil((top + 1) / width) }, (_, index) => {
    const from = index * width;
    const to = Math.min(from + width - 1, top);
    return { from, to, count: marks.filter((mark) => mark >= from && mark <= to).length };
  });
}

function byTeacher(unit: Unit, counted: readonly Counted[], toCentre: boolean): TeacherDistribution[] {
  const groups = new Map<string | null, Counted[]>();
  for (const each of counted) groups.set(each.initials, [...(groups.get(each.initials) ?? []), each]);
  const named = [...groups].toSorted(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));
  const hidden = toCentre ? new Set() : tooTelling(new Map([...groups].map(([key, group]) => [key, group.length])));
  return named.map(([initials, group]) => ({
    initials,
    group: hidden.has(initials)
      ? { suppressed: 'SMALL_GROUP', told: null }
      : { suppressed: null, told: summaryOf(unit, group) },
  }));
}

/**
 * The small groups, and as many of the next smallest as it takes: what all others leave of the whole must not be about so few
 * either, or it could be had by subtraction.
 */
export function tooTelling<Key>(sizes: ReadonlyMap<Key, number>): Set<Key> {
  const hidden = new Set<Key>();
  let together = 0;
  for (const [key, size] of [...sizes].toSorted(([, a], [, b]) => a - b)) {
    if (size >= SMALLEST_GROUP && (together === 0 || together >= SMALLEST_GROUP)) break;
    hidden.add(key);
    together += size;
  }
  return hidden;
}

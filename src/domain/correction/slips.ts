/** R30: whom the centre should check after clerical errors were found. Hints only: nothing follows from them. */
import type { UnitRules } from '../catalogue.js';
import type { Row, SubmittedRow } from '../marksheet.js';
import type { Result } from '../result.js';
import { sameResult } from '../result.js';

export type SlipHint =
  | { code: 'SAME_TEACHER'; initials: string }
  | { code: 'TRANSPOSED_DIGITS'; otherMark: number }
  | { code: 'SAME_AS_NEIGHBOUR'; neighbour: string }
  | { code: 'ZERO_MARK' };

export interface RowToCheck {
  row: SubmittedRow;
  hints: SlipHint[];
}

const inOrder = (rows: readonly Row[]): SubmittedRow[] =>
  rows
    .filter((row): row is SubmittedRow => row.status === 'SUBMITTED')
    .toSorted((a, b) => (a.candidateNumber < b.candidateNumber ? -1 : 1));

/** Those whose correction counts, in candidate order. */
export const correctedRows = (rows: readonly Row[]): SubmittedRow[] =>
  inOrder(rows).filter(({ decided }) => decided?.by === 'CORRECTION');

/** Submitted rows about which nothing was decided, those with most hints first. Only slips of a kind that was found are hinted at. */
export function remainingToCheck(unit: Pick<UnitRules, 'maximumMark'>, rows: readonly Row[]): RowToCheck[] {
  const submitted = inOrder(rows);
  const corrected = correctedRows(rows);
  if (corrected.length === 0) return [];
  const neighbours = neighboursIn(submitted);
  const teachers = new Set(corrected.map(({ initials }) => initials));
  const transposed = corrected.some(wasTransposed);
  const zero = corrected.some(({ result }) => isZero(result));
  const copied = corrected.some((row) => neighbours(row) !== undefined);
  const hintsFor = (row: SubmittedRow): SlipHint[] => {
    const otherMark = transposed ? otherWayRound(unit, row.result) : undefined;
    const neighbour = copied ? neighbours(row) : undefined;
    return [
      ...(row.initials !== null && teachers.has(row.initials)
        ? [{ code: 'SAME_TEACHER' as const, initials: row.initials }]
        : []),
      ...(otherMark === undefined ? [] : [{ code: 'TRANSPOSED_DIGITS' as const, otherMark }]),
      ...(neighbour === undefined ? [] : [{ code: 'SAME_AS_NEIGHBOUR' as const, neighbour }]),
      ...(zero && isZero(row.result) ? [{ code: 'ZERO_MARK' as const }] : []),
    ];
  };
  return submitted
    .filter(({ decided }) => decided === null)
    .map((row) => ({ row, hints: hintsFor(row) }))
    .toSorted((a, b) => b.hints.length - a.hints.length);
}

const isZero = (result: Result): boolean => result.kind === 'MARK' && result.mark === 0;

const wasTransposed = ({ result, decided }: SubmittedRow): boolean =>
  result.kind === 'MARK' &&
  decided?.result.kind === 'MARK' &&
  result.mark !== decided.result.mark &&
  swaps(result.mark).includes(decided.result.mark);

/** Every mark that two digits side by side, typed the wrong way round, would make of this one: 12 → 21, 120 → 210, 102. */
function swaps(mark: number): number[] {
  const digits = String(mark);
  return [...digits.slice(1)].map((_, i) =>
    Number(`${digits.slice(0, i)}${digits[i + 1]!}${digits[i]!}${digits.slice(i + 2)}`),
  );
}

const otherWayRound = ({ maximumMark }: Pick<UnitRules, 'maximumMark'>, result: Result): number | undefined =>
  result.kind === 'MARK'
    ? swaps(result.mark).find((other) => other !== result.mark && other <= maximumMark!)
    : undefined;

/** The number of the neighbour in candidate order with the same mark or outcome; undefined when there is none. */
function neighboursIn(rows: readonly SubmittedRow[]): (row: SubmittedRow) => string | undefined {
  const places = new Map(rows.map(({ candidateNumber }, index) => [candidateNumber, index]));
  return ({ candidateNumber, result }) => {
    const place = places.get(candidateNumber)!;
    if (result.kind !== 'MARK' && result.kind !== 'OUTCOME') return undefined;
    return [rows[place - 1], rows[place + 1]].find((each) => each !== undefined && sameResult(each.result, result))
      ?.candidateNumber;
  };
}

/** The result that counts, as awarding is told of it: an entry whenever it becomes another (R15, R30, R31). */
import type { Row } from './marksheet.js';
import type { Result } from './result.js';
import { countedResult, sameResult } from './result.js';

export type CountedCause = 'SUBMITTED' | 'CORRECTION' | 'AMENDMENT' | 'REOPENED' | 'WITHDRAWN';

export interface CountedEntry {
  /** Null: none counts any more. */
  result: Result | null;
  cause: CountedCause;
}

/** Nothing counts before it is submitted. A held row stays submitted until WJEC decides. */
const countsFor = (row: Row | null): Result | null => (row?.status === 'SUBMITTED' ? countedResult(row) : null);

/** Null when a change leaves it as it was. */
export function countedEntry(before: Row | null, after: Row): CountedEntry | null {
  const [old, now] = [countsFor(before), countsFor(after)];
  return sameResult(old, now) ? null : { result: now, cause: causeOf(after) };
}

function causeOf(after: Row): CountedCause {
  if (after.status === 'SUBMITTED') return after.decided?.by ?? 'SUBMITTED';
  return after.status === 'WITHDRAWN' ? 'WITHDRAWN' : 'REOPENED';
}

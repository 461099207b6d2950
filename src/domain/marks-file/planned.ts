/** What a dry run promised, and whether it still holds when it is to be done. */
import type { Now, OfferingTimes, UnitRules } from '../catalogue.js';
import type { DraftRow, Row } from '../marksheet.js';
import type { Edit, EntryProblem, RowProblem } from '../result.js';
import { enterResults, resultCode, whyEntryIsRefused } from '../result.js';

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

/** A row as if nothing were locked. */
export function draftOf(row: Row): Row {
  if (row.status !== 'SUBMITTED') return row;
  const { candidateNumber, surname, forenames, version, late, result, initials } = row;
  return { candidateNumber, surname, forenames, version, late, status: 'DRAFT', result, initials };
}

export const codeOf = ({ result }: Pick<DraftRow, 'result'>): string | null => result && resultCode(result);

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

import type { Edit, EntryProblem, RowProblem } from '../../domain/result.js';
import { enterResults, MAXIMUM_ROWS_A_CALL, whyEntryIsRefused } from '../../domain/result.js';
import type { Change, Event, Gate, LockedSheet } from '../change.js';
import type { Changed, GateProblem } from '../gate.js';
import { changeMarksheet } from '../gate.js';
import { countsAfter } from '../save.js';
import type { RowSave } from '../rows.js';
import type { Scope } from '../scope.js';

export interface TooManyRows {
  __typename: 'TooManyRows';
  given: number;
  maximumRows: number;
}

/** What is remembered of a batch: the refused rows by their place in it. All others were accepted. */
export interface ResultsSaved {
  problems: [number, RowProblem][];
}

export async function saveResults(
  gate: Gate,
  scope: Scope,
  change: Change,
  marksheetId: string,
  edits: readonly Edit[],
): Promise<Changed<ResultsSaved> | { problem: EntryProblem | GateProblem | TooManyRows }> {
  const tooMany = edits.length > MAXIMUM_ROWS_A_CALL;
  const numbers = tooMany ? [] : edits.map(({ candidateNumber }) => candidateNumber);
  return changeMarksheet<ResultsSaved, EntryProblem | TooManyRows>(
    gate,
    scope,
    change,
    marksheetId,
    numbers,
    (sheet, rows) => {
      if (tooMany) return { __typename: 'TooManyRows', given: edits.length, maximumRows: MAXIMUM_ROWS_A_CALL };
      const refused = whyEntryIsRefused(sheet.terms.unit, sheet.terms.times, change.now);
      if (refused) return refused;

      const saves: RowSave[] = [];
      const problems: [number, RowProblem][] = [];
      enterResults(sheet.terms.unit, rows, edits).forEach((each, index) => {
        if ('problem' in each) problems.push([index, each.problem]);
        else if (each.changed) saves.push({ before: rows.get(each.candidateNumber)!, after: each.row, kind: 'RESULT' });
      });
      return {
        outcome: { problems },
        rows: saves,
        events: completion(sheet, saves),
        detail: { saved: edits.length - problems.length, changed: saves.length, refused: problems.length },
      };
    },
  );
}

/** Told once, when the last result or initials of a sheet come. */
export function completion(sheet: LockedSheet, saves: readonly RowSave[]): Event[] {
  const after = countsAfter(sheet, saves);
  const complete = after.done > 0 && after.left === 0 && after.missingInitials === 0;
  const wasComplete = sheet.counts.done > 0 && sheet.counts.left === 0 && sheet.counts.missingInitials === 0;
  return complete && !wasComplete ? [{ type: 'MARKSHEET_COMPLETE', payload: { done: after.done } }] : [];
}

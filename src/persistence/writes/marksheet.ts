import type { Change, Gate } from '../change.js';
import type { Changed, GateProblem } from '../gate.js';
import { changeMarksheet } from '../gate.js';
import type { Scope } from '../scope.js';

/** R19: WJEC gives one centre more time for one sheet; null takes that back. */
export async function extendDeadline(
  gate: Gate,
  scope: Scope,
  change: Change,
  marksheetId: string,
  deadline: string | null,
): Promise<Changed<{ deadline: string | null }> | { problem: GateProblem }> {
  return changeMarksheet<{ deadline: string | null }, never>(gate, scope, change, marksheetId, [], (sheet) => ({
    outcome: { deadline },
    sheet: { extension: deadline },
    events: [{ type: 'DEADLINE_EXTENDED', payload: { deadline } }],
    detail: { deadline, before: sheet.terms.deadline },
  }));
}

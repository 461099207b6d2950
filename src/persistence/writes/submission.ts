import { createHash } from 'node:crypto';
import type { SubmissionMade, SubmissionProblem, SubmissionRequest } from '../../domain/submission.js';
import { receiptRow, receiptText, submitMarksheet } from '../../domain/submission.js';
import type { Transaction } from '../database.js';
import type { Change, Gate } from '../change.js';
import type { Changed, GateProblem } from '../gate.js';
import { changeMarksheet } from '../gate.js';
import type { Scope } from '../scope.js';

export interface Submitted {
  sequence: number;
}

export async function saveSubmission(
  gate: Gate,
  scope: Scope,
  change: Change,
  marksheetId: string,
  request: SubmissionRequest,
): Promise<Changed<Submitted> | { problem: SubmissionProblem | GateProblem }> {
  return changeMarksheet<Submitted, SubmissionProblem>(gate, scope, change, marksheetId, 'ALL', (sheet, rows) => {
    const made = submitMarksheet(sheet.terms, [...rows.values()], request, change.now, change.principalName);
    if ('__typename' in made) return made;
    const receipt = receiptOf({ centre: sheet.centre, series: sheet.series, unit: sheet.terms.unit.code }, made);
    return {
      outcome: { sequence: made.sequence },
      rows: made.rows.map((after) => ({ before: rows.get(after.candidateNumber)!, after, kind: 'SUBMITTED' as const })),
      sheet: {
        submissions: sheet.terms.submissions + 1,
        ...(made.draw !== null && { firstSubmittedOn: change.now.londonDate }),
      },
      also: (tx) => insertSubmission(tx, sheet.id, made, change.principalName, receipt),
      events: [
        {
          type: 'MARKSHEET_SUBMITTED',
          payload: { sequence: made.sequence, count: made.rows.length, late: made.late, receipt },
        },
      ],
      detail: {
        sequence: made.sequence,
        count: made.rows.length,
        late: made.late,
        receipt,
        sampled: made.draw?.picks.length ?? null,
      },
    };
  });
}

export const receiptOf = (sheet: { centre: string; series: string; unit: string }, made: SubmissionMade): string =>
  receiptDigest({ ...sheet, at: made.at }, made.rows.map(receiptRow));

/** R17: the SHA-256 of the receipt's text, hexadecimal. */
export const receiptDigest = (...of: Parameters<typeof receiptText>): string =>
  createHash('sha256')
    .update(receiptText(...of))
    .digest('hex');

export async function insertSubmission(
  tx: Transaction,
  sheetId: number,
  made: SubmissionMade,
  by: string,
  receipt: string,
): Promise<void> {
  await tx.write(
    'INSERT INTO submission (marksheet_id, sequence, at, by_name, count, late, receipt, declarations) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    [sheetId, made.sequence, made.at, by, made.rows.length, made.late, receipt, JSON.stringify(made.declarations)],
  );
  if (made.draw === null || made.draw.scheme.kind === 'NONE') return;
  await tx.write('INSERT INTO sample (marksheet_id, drawn_at, scheme, eligible, ranked) VALUES (?, ?, ?, ?, ?)', [
    sheetId,
    made.at,
    JSON.stringify(made.draw.scheme),
    made.draw.eligible,
    JSON.stringify(made.draw.ranked.map(({ candidateNumber, result }) => [candidateNumber, result])),
  ]);
}

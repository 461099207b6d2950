/** WJEC takes a submission back (J): the receipt is kept, the rows are drafts again. */
import type { SubmittedRow } from '../../domain/marksheet.js';
import type { TextLengthWrong } from '../../domain/marksheet/text.js';
import { checkText } from '../../domain/marksheet/text.js';
import type { Reopened, ReopeningProblem } from '../../domain/reopening.js';
import { reopenSubmission } from '../../domain/reopening.js';
import type { SampleMembership } from '../../domain/sample.js';
import { MAXIMUM_REASON } from '../../domain/withdrawal.js';
import type { Change, Decision, Gate, LockedSheet } from '../change.js';
import type { Transaction } from '../database.js';
import type { Changed, GateProblem } from '../gate.js';
import { changeMarksheet } from '../gate.js';
import type { RowSave } from '../rows.js';
import type { Scope } from '../scope.js';

export interface Reopening {
  sequence: number;
  reason: string;
}

/** A sample that was drawn at a submission which was taken back, as it is kept. */
export interface WithdrawnSample {
  drawnAt: string;
  eligible: number;
  ranked: [string, string][];
  members: [string, SampleMembership][];
}

export async function saveReopening(
  gate: Gate,
  scope: Scope,
  change: Change,
  marksheetId: string,
  { sequence, reason }: Reopening,
): Promise<Changed<{ sequence: number }> | { problem: ReopeningProblem | TextLengthWrong | GateProblem }> {
  const said = checkText('reason', reason, MAXIMUM_REASON);
  return changeMarksheet<{ sequence: number }, ReopeningProblem | TextLengthWrong, string[]>(
    gate,
    scope,
    change,
    marksheetId,
    'ALL',
    (sheet, rows, underRequest): Decision<{ sequence: number }> | ReopeningProblem | TextLengthWrong => {
      if (typeof said !== 'string') return said;
      const done = reopenSubmission(rows, sequence, underRequest, sheet.terms.times, change.now);
      if ('__typename' in done) return done;
      const count = done.rows.length;
      return {
        outcome: { sequence },
        rows: savesOf(done, change, said),
        sheet: sheetAfter(sheet, done),
        also: (tx) => insertReopening(tx, sheet, change, { sequence, reason: said }, done),
        events: [{ type: 'SUBMISSION_REOPENED', payload: { sequence, count, reason: said } }],
        news: { template: 'submissionReopened', values: { count, reason: said } },
        detail: { sequence, count, reason: said, sampleGone: done.sampleGone },
      };
    },
    readUnderRequest,
  );
}

async function readUnderRequest(tx: Transaction, sheetId: number): Promise<string[]> {
  const open = await tx.read<{ number: string }>(
    "SELECT candidate_number AS number FROM amendment WHERE marksheet_id = ? AND state = 'OPEN'",
    [sheetId],
  );
  return open.map(({ number }) => number);
}

const savesOf = ({ rows, originals }: Reopened, { mutation }: Change, reason: string): RowSave[] => [
  ...rows.map((each): RowSave => ({ ...each, kind: 'REOPENED', note: reason })),
  ...originals.map((each): RowSave => ({ ...each, kind: 'SAMPLE', note: mutation })),
];

/** Without a row that stands submitted the sheet is as before its first submission; sequences go on. */
function sheetAfter({ terms }: LockedSheet, { sampleGone }: Reopened): NonNullable<Decision<unknown>['sheet']> {
  const submissions = sampleGone ? 0 : terms.submissions - 1;
  const reopened = terms.submissions + terms.reopened - submissions;
  return { submissions, reopened, ...(sampleGone && { firstSubmittedOn: null, explanatoryNote: null }) };
}

/** The sample moves from its own table into the record of the reopening. */
async function insertReopening(
  tx: Transaction,
  { id, explanatoryNote }: LockedSheet,
  change: Change,
  { sequence, reason }: Reopening,
  { rows, sampleGone }: Reopened,
): Promise<void> {
  const sample = sampleGone ? await takeSample(tx, id, rows) : null;
  await tx.write(
    'INSERT INTO reopening (marksheet_id, sequence, at, by_name, reason, sample, explanatory_note) VALUES (?, ?, ?, ?, ?, ?, ?)',
    [
      id,
      sequence,
      change.now.instant,
      change.principalName,
      reason,
      sample && JSON.stringify(sample),
      sampleGone ? explanatoryNote : null,
    ],
  );
}

export async function takeSample(
  tx: Transaction,
  sheetId: number,
  rows: readonly { before: SubmittedRow }[],
): Promise<WithdrawnSample | null> {
  const [drawn] = await tx.read<{ drawn_at: Date; eligible: number; ranked: string }>(
    'SELECT drawn_at, eligible, ranked FROM sample WHERE marksheet_id = ?',
    [sheetId],
  );
  if (drawn === undefined) return null;
  await tx.write('DELETE FROM sample WHERE marksheet_id = ?', [sheetId]);
  return {
    drawnAt: drawn.drawn_at.toISOString(),
    eligible: drawn.eligible,
    ranked: JSON.parse(drawn.ranked) as [string, string][],
    members: rows
      .flatMap(({ before: { candidateNumber, sample } }): [string, SampleMembership][] =>
        sample === null ? [] : [[candidateNumber, sample]],
      )
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  };
}

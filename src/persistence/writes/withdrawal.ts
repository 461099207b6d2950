/** What WJEC decides about held rows (R3). */
import type { AmendmentRequest } from '../../domain/amendment.js';
import type { SubmittedRow } from '../../domain/marksheet.js';
import type { TextLengthWrong } from '../../domain/marksheet/text.js';
import { checkText } from '../../domain/marksheet/text.js';
import { MAXIMUM_ROWS_A_CALL, resultCode } from '../../domain/result.js';
import type { WithdrawalRowProblem } from '../../domain/withdrawal.js';
import { decideWithdrawals, MAXIMUM_REASON, withoutStandIn } from '../../domain/withdrawal.js';
import type { Change, Decision, Event, Gate } from '../change.js';
import type { Transaction } from '../database.js';
import type { Changed, GateProblem } from '../gate.js';
import { changeMarksheet } from '../gate.js';
import type { RowSave } from '../rows.js';
import type { Scope } from '../scope.js';
import { closeAmendments, readOpenAmendments } from './amendment.js';
import type { TooManyRows } from './result.js';

export interface Deciding {
  candidateNumbers: readonly string[];
  confirmed: boolean;
  reason: string;
}

/** What is remembered of a batch: the refused candidates by their place in it. */
export interface WithdrawalsDecided {
  problems: [number, WithdrawalRowProblem][];
}

/** The whole sheet is loaded: others may have a stand-in among those who leave. */
export async function saveWithdrawals(
  gate: Gate,
  scope: Scope,
  change: Change,
  marksheetId: string,
  { candidateNumbers, confirmed, reason }: Deciding,
): Promise<Changed<WithdrawalsDecided> | { problem: TextLengthWrong | TooManyRows | GateProblem }> {
  const given = candidateNumbers.length;
  const said = checkText('reason', reason, MAXIMUM_REASON);
  const tooMany = given > MAXIMUM_ROWS_A_CALL;
  return changeMarksheet<WithdrawalsDecided, TextLengthWrong | TooManyRows, AmendmentRequest[]>(
    gate,
    scope,
    change,
    marksheetId,
    tooMany ? [] : 'ALL',
    (sheet, rows, open): Decision<WithdrawalsDecided> | TextLengthWrong | TooManyRows => {
      if (tooMany) return { __typename: 'TooManyRows', given, maximumRows: MAXIMUM_ROWS_A_CALL };
      if (typeof said !== 'string') return said;
      const outcomes = decideWithdrawals(rows, candidateNumbers, confirmed);
      const decided = outcomes.flatMap((each) => ('after' in each ? [each] : []));
      const numbers = decided.map(({ candidateNumber }) => candidateNumber);
      const problems = outcomes.flatMap((each, index): [number, WithdrawalRowProblem][] =>
        'problem' in each ? [[index, each.problem]] : [],
      );
      const saves = decided.map(({ before, after }): RowSave => ({
        before,
        after,
        kind: confirmed ? 'WITHDRAWN' : 'RELEASED',
        note: said,
      }));
      const originals = confirmed ? withoutStandIn(rows, new Set(numbers)) : [];
      const closed = confirmed ? open.filter(({ candidateNumber }) => numbers.includes(candidateNumber)) : [];
      const sampled = decided.filter(({ before }) => before.sample !== null).map((each) => each.candidateNumber);
      return {
        outcome: { problems },
        rows: [...saves, ...originals.map((each): RowSave => ({ ...each, kind: 'SAMPLE', note: change.mutation }))],
        also: async (tx) => {
          await insertDecisions(tx, sheet.id, change, said, confirmed, decided);
          await closeAmendments(tx, sheet.id, closed, 'WITHDRAWN', said, change);
        },
        ...(numbers.length > 0 && toldOf(confirmed, numbers, sampled, said, closed)),
        detail: {
          candidateNumbers: numbers,
          sampled,
          reason: said,
          refused: problems.length,
          ...(closed.length > 0 && { amendmentRequestsClosed: closed.map(({ id }) => id) }),
        },
      };
    },
    readOpenAmendments,
  );
}

/** Nothing can be decided any more about the result of somebody who is not entered: a request for it is closed, for the reason given (R31). */
const toldOf = (
  confirmed: boolean,
  numbers: string[],
  sampled: string[],
  reason: string,
  closed: readonly AmendmentRequest[],
): Pick<Decision<unknown>, 'events' | 'news'> => ({
  events: [
    eventOf(confirmed, numbers, sampled, reason),
    ...closed.map(({ id, candidateNumber }): Event => ({
      type: 'AMENDMENT_WITHDRAWN',
      payload: { amendmentRequestId: id, candidateNumber, entryWithdrawn: true },
    })),
  ],
  news: { template: confirmed ? 'entryWithdrawn' : 'entryReleased', values: { count: numbers.length } },
});

/** The same name as for a row that a file takes away: whoever follows events takes it off the list either way. */
const eventOf = (confirmed: boolean, candidateNumbers: string[], sampled: string[], reason: string): Event =>
  confirmed
    ? { type: 'ENTRY_WITHDRAWN', payload: { candidateNumbers, sampled, reason } }
    : { type: 'ENTRY_RELEASED', payload: { candidateNumbers, reason } };

async function insertDecisions(
  tx: Transaction,
  sheetId: number,
  change: Change,
  reason: string,
  confirmed: boolean,
  decided: readonly { before: SubmittedRow }[],
): Promise<void> {
  const values = decided.map(({ before }) => [
    sheetId,
    before.candidateNumber,
    before.version + 1,
    confirmed,
    reason,
    change.now.instant,
    change.principalName,
    resultCode(before.result),
    before.submission,
    before.sample === null ? null : JSON.stringify(before.sample),
  ]);
  if (values.length === 0) return;
  await tx.writeOnce(
    'INSERT INTO withdrawal (marksheet_id, candidate_number, version, confirmed, reason, at, by_name, result, submission_id, sample) VALUES ?',
    [values],
  );
}

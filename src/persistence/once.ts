/** A change that is no part of a sheet, done once for its key: lock → known already? → rules → save, with its audit row, in one transaction. */
import type { Change, Gate } from './change.js';
import { auditOf, hashOf } from './change.js';
import type { Transaction } from './database.js';
import { fromJson, transaction } from './database.js';
import { isDuplicateKey, isRetryable, withRetry } from './retry.js';

/** `outcome` is stored, and a repeat of the request answers with it; `detail` null where all was so already. */
export interface Done<Outcome extends object> {
  outcome: Outcome;
  object: string;
  centre: string | null;
  detail: Record<string, unknown> | null;
}

export type KeyReused = { __typename: 'IdempotencyKeyReused'; idempotencyKey: string };
export type Answer<Outcome, Problem> = { outcome: Outcome } | { problem: Problem | KeyReused };

/** `lock` is the first statement of the transaction. A refusal of `work` must come before its first write. */
export async function once<Locked, Outcome extends object, Problem extends { __typename: string }>(
  gate: Gate,
  change: Change,
  lock: (tx: Transaction) => Promise<Locked>,
  work: (tx: Transaction, locked: Locked) => Promise<Done<Outcome> | Problem>,
): Promise<Answer<Outcome, Problem>> {
  const inputHash = hashOf(change);
  const attempt = () =>
    transaction(gate.db, async (tx): Promise<Answer<Outcome, Problem>> => {
      const locked = await lock(tx);
      const known = await outcomeOf<Outcome>(tx, change, inputHash);
      if (known !== null) return known;
      const done = await work(tx, locked);
      if ('__typename' in done) return { problem: done };
      await tx.write(
        'INSERT INTO change_made (principal_id, id, mutation, input_hash, outcome, at) VALUES (?, ?, ?, ?, ?, ?)',
        [change.principalId, change.key, change.mutation, inputHash, JSON.stringify(done.outcome), change.now.instant],
      );
      if (done.detail !== null) await gate.audit.write(tx, auditOf(change, done.object, done.centre, done.detail));
      return { outcome: done.outcome };
    });
  // Two that make the same key, address or allocation at once: whoever is second finds it when tried again.
  return withRetry(attempt, (error) => isRetryable(error) || isDuplicateKey(error));
}

/** What was answered under the key before; null: nothing. */
export async function outcomeOf<Outcome>(
  tx: Pick<Transaction, 'read'>,
  change: Change,
  inputHash: Buffer = hashOf(change),
): Promise<Answer<Outcome, never> | null> {
  const [made] = await tx.read<{ input_hash: Buffer; outcome: string }>(
    'SELECT input_hash, outcome FROM change_made WHERE principal_id = ? AND id = ?',
    [change.principalId, change.key],
  );
  if (made === undefined) return null;
  return made.input_hash.equals(inputHash)
    ? { outcome: fromJson<Outcome>(made.outcome) }
    : { problem: { __typename: 'IdempotencyKeyReused', idempotencyKey: change.key } };
}

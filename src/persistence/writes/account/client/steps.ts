/** What every change of an API client has in common. */
import type { ClientGiven, ClientMaker } from '../../../../domain/account/client.js';
import type { Change, Gate } from '../../../change.js';
import { auditOf, hashOf } from '../../../change.js';
import type { Transaction } from '../../../database.js';
import { fromJson, transaction } from '../../../database.js';
import type { ClientRead } from '../../../reads/account/client.js';
import { readClient } from '../../../reads/account/client.js';
import { isDuplicateKey, isRetryable, withRetry } from '../../../retry.js';
import type { Scope } from '../../../scope.js';
import { centresIn } from '../../../scope.js';

export type ClientNotYours =
  { __typename: 'ApiClientNotFound'; apiClientId: string } | { __typename: 'ApiClientOfAnother'; apiClientId: string };

export interface ClientEnded {
  __typename: 'ApiClientEnded';
  apiClientId: string;
}

export const ended = (apiClientId: string): ClientEnded => ({ __typename: 'ApiClientEnded', apiClientId });

export type Refused<Problem> = { problem: Problem };
export interface MadeWithKey {
  clientId: string;
  key: string;
}

export type SecretShownBefore =
  | { __typename: 'SecretShownBefore'; apiClientId: string }
  | { __typename: 'IdempotencyKeyReused'; idempotencyKey: string };

/** Only a centre's own people and WJEC's have the right to come here. */
export const makerOf = ({ centres }: Scope): ClientMaker => (centres === 'ALL' ? 'WJEC' : { centre: centres[0]! });

export const runsIt = ({ centres }: Scope, { ownerCentre }: Pick<ClientRead, 'ownerCentre'>): boolean =>
  centres === 'ALL' || (ownerCentre !== null && centres.includes(ownerCentre));

/** Locks the client and lets `work` change it, unless the caller may not. */
export async function changing<Done>(
  tx: Transaction,
  scope: Scope,
  id: string,
  work: (client: ClientRead) => Promise<Done>,
): Promise<Done | Refused<ClientNotYours>> {
  const client = await readClient(scope, tx, id, 'FOR UPDATE');
  if (client === null) return { problem: { __typename: 'ApiClientNotFound', apiClientId: id } };
  if (!runsIt(scope, client)) return { problem: { __typename: 'ApiClientOfAnother', apiClientId: id } };
  return work(client);
}

export const inTransaction = <T>({ db }: Gate, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  withRetry(() => transaction(db, work));

export const raiseVersion = (tx: Transaction, id: string, now: Date) =>
  tx.write('UPDATE api_client SET version = version + 1, changed_at = ? WHERE id = ?', [now, id]);

export const auditClient = (
  gate: Gate,
  tx: Transaction,
  change: Change,
  { id, ownerCentre }: Pick<ClientRead, 'id' | 'ownerCentre'>,
  detail: Record<string, unknown>,
): Promise<void> => gate.audit.write(tx, auditOf(change, `api_client ${id}`, ownerCentre, detail));

export interface Found {
  unitIds: number[] | null;
}

export type ReferenceUnknown =
  { __typename: 'CentreNotFound'; centre: string } | { __typename: 'UnitUnknown'; unitCode: string };

export interface ModeratorNotFound {
  __typename: 'ModeratorNotFound';
  moderatorId: string;
}

/** What a client names must exist, and a centre be the caller's to name: the two are never told apart (R39). */
export async function findReferences(
  tx: Transaction,
  scope: Scope,
  { centres, units }: ClientGiven,
): Promise<Found | ReferenceUnknown> {
  const centre = await missing(tx, 'centre', 'number', centres, scope);
  if (centre !== undefined) return { __typename: 'CentreNotFound', centre };
  if (units === null) return { unitIds: null };
  const found = await tx.readOnce<{ id: number; code: string }>('SELECT id, code FROM unit WHERE code IN (?)', [units]);
  const unitCode = units.find((code) => !found.some((unit) => unit.code === code));
  if (unitCode !== undefined) return { __typename: 'UnitUnknown', unitCode };
  return { unitIds: found.map(({ id }) => id) };
}

export async function findModerator(tx: Transaction, id: string | null): Promise<ModeratorNotFound | null> {
  const moderatorId = await missing(tx, 'moderator', 'id', id === null ? [] : [id]);
  return moderatorId === undefined ? null : { __typename: 'ModeratorNotFound', moderatorId };
}

async function missing(
  tx: Transaction,
  table: 'centre' | 'moderator',
  column: 'number' | 'id',
  names: readonly string[],
  scope?: Scope,
): Promise<string | undefined> {
  if (names.length === 0) return undefined;
  const allowed = scope === undefined ? { sql: 'TRUE', parameters: [] } : centresIn(scope, column);
  const found = await tx.readOnce<{ name: string }>(
    `SELECT ${column} AS name FROM ${table} WHERE ${column} IN (?) AND ${allowed.sql}`,
    [names, ...allowed.parameters],
  );
  return names.find((name) => !found.some((each) => each.name === name));
}

/**
 * Makes a key, once for an idempotency key. A repeat answers that it was made and not the secret, which nobody has any more; only the very
 * call that made it, tried again because the answer to its COMMIT was lost, still knows it.
 */
export function onceWithSecret<Problem>(
  gate: Gate,
  change: Change,
  made: { clientId: string; keyId: string },
  key: string,
  work: (tx: Transaction) => Promise<Problem | null>,
): Promise<MadeWithKey | Refused<Problem | SecretShownBefore>> {
  const attempt = () =>
    transaction(gate.db, async (tx) => {
      const before = await madeBefore(tx, change);
      if (before?.keyId === made.keyId) return { clientId: made.clientId, key };
      if (before !== null) return { problem: before.problem };
      const problem = await work(tx);
      if (problem !== null) return { problem };
      await tx.write(
        'INSERT INTO change_made (principal_id, id, mutation, input_hash, outcome, at) VALUES (?, ?, ?, ?, ?, ?)',
        [change.principalId, change.key, change.mutation, hashOf(change), JSON.stringify(made), change.now.instant],
      );
      return { clientId: made.clientId, key };
    });
  return withRetry(attempt, (error) => isRetryable(error) || isDuplicateKey(error));
}

async function madeBefore(
  tx: Transaction,
  change: Change,
): Promise<{ keyId: string; problem: SecretShownBefore } | null> {
  const [record] = await tx.read<{ input_hash: Buffer; outcome: string }>(
    'SELECT input_hash, outcome FROM change_made WHERE principal_id = ? AND id = ?',
    [change.principalId, change.key],
  );
  if (record === undefined) return null;
  if (!record.input_hash.equals(hashOf(change)))
    return { keyId: '', problem: { __typename: 'IdempotencyKeyReused', idempotencyKey: change.key } };
  const { clientId, keyId } = fromJson<{ clientId: string; keyId: string }>(record.outcome);
  return { keyId, problem: { __typename: 'SecretShownBefore', apiClientId: clientId } };
}

/** API clients. What ends access of theirs raises their version, by which every process learns of it (accounts/revocations.ts). */
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { ClientGiven, ClientKind, ClientValueInvalid } from '../../../domain/account/client.js';
import { checkClient, checkExpiry } from '../../../domain/account/client.js';
import type { Change, Gate } from '../../change.js';
import type { Db, Transaction } from '../../database.js';
import type { ClientRead } from '../../reads/account/client.js';
import { readClient } from '../../reads/account/client.js';
import type { Scope } from '../../scope.js';
import type {
  ClientEnded,
  ClientNotYours,
  Found,
  MadeWithKey,
  ModeratorNotFound,
  ReferenceUnknown,
  Refused,
  SecretShownBefore,
} from './client/steps.js';
import {
  auditClient,
  changing,
  ended,
  findModerator,
  findReferences,
  inTransaction,
  makerOf,
  onceWithSecret,
} from './client/steps.js';
import { insertKey, keyOf, newSecret } from './key.js';

export interface NewApiClient {
  name: string;
  kind: ClientKind;
  moderatorId?: string | null;
  scopes: readonly string[];
  centreNumbers: readonly string[];
  unitIds?: readonly number[] | null;
  expiresAt?: Date | null;
  ownerCentre?: string | null;
  createdBy?: string;
  budgetPerMinute?: number | null;
}

/** A client with its first key. The key is shown once. */
export async function insertApiClient(
  tx: Transaction,
  client: NewApiClient,
  now: Date,
  secret = newSecret(),
  id: string = randomUUID(),
): Promise<{ id: string; key: string }> {
  await tx.write(
    `INSERT INTO api_client (id, name, kind, moderator_id, scopes, centre_numbers, unit_ids, created_at, expires_at, owner_centre, created_by,
       budget_per_minute) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      client.name,
      client.kind,
      client.moderatorId ?? null,
      JSON.stringify(client.scopes),
      JSON.stringify(client.centreNumbers),
      client.unitIds == null ? null : JSON.stringify(client.unitIds),
      now,
      client.expiresAt ?? null,
      client.ownerCentre ?? null,
      client.createdBy ?? null,
      client.budgetPerMinute ?? null,
    ],
  );
  await insertKey(tx, id, secret, now);
  return { id, key: keyOf(secret) };
}

export function createApiClient(
  gate: Gate,
  scope: Scope,
  change: Change,
  given: ClientGiven & { expiresAt: Date },
  known: readonly string[],
): Promise<MadeWithKey | Refused<ClientValueInvalid | ReferenceUnknown | ModeratorNotFound | SecretShownBefore>> {
  const now = change.now.instant;
  const maker = makerOf(scope);
  const invalid = checkClient(given, maker, known) ?? checkExpiry(given.expiresAt, now);
  if (invalid !== null) return Promise.resolve({ problem: invalid });
  const [id, secret] = [randomUUID(), newSecret()];
  return onceWithSecret(gate, change, { clientId: id, keyId: secret.keyId }, keyOf(secret), async (tx) => {
    const found = (await findModerator(tx, given.moderator)) ?? (await findReferences(tx, scope, given));
    if ('__typename' in found) return found;
    const client: NewApiClient = {
      ...columnsOf(given, found),
      kind: given.kind,
      moderatorId: given.moderator,
      ownerCentre: maker === 'WJEC' ? null : maker.centre,
      createdBy: change.principalName,
    };
    await insertApiClient(tx, client, now, secret, id);
    await auditClient(
      gate,
      tx,
      change,
      { id, ownerCentre: client.ownerCentre ?? null },
      { ...given, keyId: secret.keyId },
    );
    return null;
  });
}

const columnsOf = (given: ClientGiven, { unitIds }: Found) => ({
  name: given.name.trim(),
  scopes: given.scopes,
  centreNumbers: given.centres,
  unitIds,
  expiresAt: given.expiresAt,
  budgetPerMinute: given.budgetPerMinute,
});

export type ClientChanges = Partial<
  Pick<ClientGiven, 'name' | 'scopes' | 'centres' | 'units' | 'budgetPerMinute'> & { expiresAt: Date }
>;

/** What is left out stays. An expired client may be given more time, a revoked one not. */
export function changeApiClient(
  gate: Gate,
  scope: Scope,
  change: Change,
  id: string,
  changes: ClientChanges,
  known: readonly string[],
): Promise<{ clientId: string } | Refused<ClientNotYours | ClientEnded | ClientValueInvalid | ReferenceUnknown>> {
  const now = change.now.instant;
  return inTransaction(gate, (tx) =>
    changing(tx, scope, id, async (client) => {
      if (client.revokedAt !== null) return { problem: ended(id) };
      const before = givenOf(client);
      const after = { ...before, ...changes };
      const invalid =
        checkClient(after, makerOf(scope), known) ??
        (changes.expiresAt === undefined ? null : checkExpiry(changes.expiresAt, now));
      if (invalid !== null) return { problem: invalid };
      const found = await findReferences(tx, scope, after);
      if ('__typename' in found) return { problem: found };
      const differing = Object.entries(after).filter(
        ([name, value]) => !isDeepStrictEqual(before[name as keyof ClientGiven], value),
      );
      if (differing.length === 0) return { clientId: id };
      await updateClient(tx, id, columnsOf(after, found), now);
      await auditClient(gate, tx, change, client, Object.fromEntries(differing));
      return { clientId: id };
    }),
  );
}

const givenOf = (client: ClientRead): ClientGiven => ({
  name: client.name,
  kind: client.kind,
  moderator: client.moderatorId,
  scopes: client.scopes,
  centres: client.centreNumbers,
  units: client.units,
  expiresAt: client.expiresAt,
  budgetPerMinute: client.budgetPerMinute,
});

const updateClient = (tx: Transaction, id: string, columns: ReturnType<typeof columnsOf>, now: Date) =>
  tx.write(
    `UPDATE api_client SET name = ?, scopes = ?, centre_numbers = ?, unit_ids = ?, expires_at = ?, budget_per_minute = ?,
       version = version + 1, changed_at = ? WHERE id = ?`,
    [
      columns.name,
      JSON.stringify(columns.scopes),
      JSON.stringify(columns.centreNumbers),
      columns.unitIds === null ? null : JSON.stringify(columns.unitIds),
      columns.expiresAt,
      columns.budgetPerMinute,
      now,
      id,
    ],
  );

export const revokeApiClient = (
  gate: Gate,
  scope: Scope,
  change: Change,
  id: string,
): Promise<{ clientId: string } | Refused<ClientNotYours>> =>
  inTransaction(gate, (tx) =>
    changing(tx, scope, id, async (client) => {
      if (client.revokedAt !== null) return { clientId: id };
      await tx.write('UPDATE api_client SET revoked_at = ?, version = version + 1, changed_at = ? WHERE id = ?', [
        change.now.instant,
        change.now.instant,
        id,
      ]);
      await auditClient(gate, tx, change, client, { name: client.name });
      return { clientId: id };
    }),
  );

/** A centre takes itself off the list of a client that acts for it, whoever runs the client. */
export const withdrawFromApiClient = (
  gate: Gate,
  scope: Scope,
  change: Change,
  id: string,
  centre: string,
): Promise<{ clientId: string } | Refused<{ __typename: 'ApiClientNotFound'; apiClientId: string }>> =>
  inTransaction(gate, async (tx) => {
    const client = await readClient(scope, tx, id, 'FOR UPDATE');
    const own = scope.centres === 'ALL' || scope.centres.includes(centre);
    if (client === null || !own || !client.centreNumbers.includes(centre))
      return { problem: { __typename: 'ApiClientNotFound', apiClientId: id } };
    const left = client.centreNumbers.filter((each) => each !== centre);
    await tx.write('UPDATE api_client SET centre_numbers = ?, version = version + 1, changed_at = ? WHERE id = ?', [
      JSON.stringify(left),
      change.now.instant,
      id,
    ]);
    await auditClient(gate, tx, change, { id, ownerCentre: centre }, { name: client.name, centre });
    return { clientId: id };
  });

/** Once a minute at most, in all processes together. */
export async function noteUse(db: Db, clientId: string, now: Date): Promise<void> {
  const before = new Date(now.getTime() - 60_000);
  await db.read('UPDATE api_client SET last_used_at = ? WHERE id = ? AND (last_used_at IS NULL OR last_used_at <= ?)', [
    now,
    clientId,
    before,
  ]);
}

/** Keys of API clients. Of a secret only the hash is kept. */
import { createHash, randomBytes } from 'node:crypto';
import type { ClientValueInvalid } from '../../../domain/account/client.js';
import { checkOverlap } from '../../../domain/account/client.js';
import type { Change, Gate } from '../../change.js';
import type { Transaction } from '../../database.js';
import type { Scope } from '../../scope.js';
import type { ClientEnded, ClientNotYours, MadeWithKey, Refused, SecretShownBefore } from './client/steps.js';
import { auditClient, changing, ended, inTransaction, onceWithSecret, raiseVersion } from './client/steps.js';

export interface NewSecret {
  keyId: string;
  secret: string;
}

/** 192 random bits: a plain SHA-256 of them can not be guessed back. */
export const newSecret = (): NewSecret => ({
  keyId: randomBytes(9).toString('hex'),
  secret: randomBytes(24).toString('base64url'),
});
export const keyOf = ({ keyId, secret }: NewSecret): string => `iamis_${keyId}_${secret}`;

export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** It ends with its client, unless it is rotated or revoked before. */
export const insertKey = (tx: Transaction, clientId: string, { keyId, secret }: NewSecret, now: Date) =>
  tx.write('INSERT INTO api_key (id, api_client_id, secret_sha256, created_at) VALUES (?, ?, ?, ?)', [
    keyId,
    clientId,
    hashSecret(secret),
    now,
  ]);

/** A new key; the others go on for some hours, so that a machine can be given the new one meanwhile. */
export function rotateApiKey(
  gate: Gate,
  scope: Scope,
  change: Change,
  id: string,
  overlapHours: number,
): Promise<MadeWithKey | Refused<ClientNotYours | ClientEnded | ClientValueInvalid | SecretShownBefore>> {
  const now = change.now.instant;
  const invalid = checkOverlap(overlapHours);
  if (invalid !== null) return Promise.resolve({ problem: invalid });
  const secret = newSecret();
  const end = new Date(now.getTime() + overlapHours * 3_600_000);
  return onceWithSecret(gate, change, { clientId: id, keyId: secret.keyId }, keyOf(secret), async (tx) => {
    const done = await changing(tx, scope, id, async (client) => {
      if (client.revokedAt !== null || (client.expiresAt !== null && client.expiresAt <= now))
        return { problem: ended(id) };
      await tx.write(
        'UPDATE api_key SET expires_at = ? WHERE api_client_id = ? AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > ?)',
        [end, id, end],
      );
      await insertKey(tx, id, secret, now);
      // With an overlap, tokens and remembered keys run out by themselves before the old key does.
      if (overlapHours === 0) await raiseVersion(tx, id, now);
      await auditClient(gate, tx, change, client, { keyId: secret.keyId, overlapHours });
      return null;
    });
    return done === null ? null : done.problem;
  });
}

export function revokeApiKey(
  gate: Gate,
  scope: Scope,
  change: Change,
  keyId: string,
): Promise<{ clientId: string } | Refused<{ __typename: 'ApiKeyNotFound'; apiKeyId: string }>> {
  const now = change.now.instant;
  const notFound = { problem: { __typename: 'ApiKeyNotFound' as const, apiKeyId: keyId } };
  return inTransaction(gate, async (tx) => {
    const [key] = await tx.read<{ client: string }>('SELECT api_client_id AS client FROM api_key WHERE id = ?', [
      keyId,
    ]);
    if (key === undefined) return notFound;
    const done = await changing(tx, scope, key.client, async (client) => {
      const { affectedRows } = await tx.write('UPDATE api_key SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL', [
        now,
        keyId,
      ]);
      if (affectedRows === 0) return { clientId: client.id };
      await raiseVersion(tx, client.id, now);
      await auditClient(gate, tx, change, client, { keyId });
      return { clientId: client.id };
    });
    // A key of a client that the caller does not run is not the caller's to know of.
    return 'problem' in done ? notFound : done;
  });
}

import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Db, Transaction } from '../database.js';

export interface NewApiClient {
  name: string;
  kind: 'CENTRE' | 'MODERATOR' | 'STAFF';
  moderatorId?: string;
  scopes: readonly string[];
  centreNumbers: readonly string[];
  unitIds?: readonly number[];
  expiresAt?: Date;
}

/** The key is shown once: only its hash is kept. The secret has 192 random bits, so a plain SHA-256 can not be guessed back. */
export async function createApiClient(
  tx: Transaction,
  client: NewApiClient,
  now: Date,
  { keyId, secret } = { keyId: randomBytes(9).toString('hex'), secret: randomBytes(24).toString('base64url') },
): Promise<{ id: string; key: string }> {
  const id = randomUUID();
  await tx.write(
    `INSERT INTO api_client (id, name, kind, moderator_id, scopes, centre_numbers, unit_ids, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      client.name,
      client.kind,
      client.moderatorId ?? null,
      JSON.stringify(client.scopes),
      JSON.stringify(client.centreNumbers),
      client.unitIds === undefined ? null : JSON.stringify(client.unitIds),
      now,
      client.expiresAt ?? null,
    ],
  );
  await tx.write(
    'INSERT INTO api_key (id, api_client_id, secret_sha256, created_at, expires_at) VALUES (?, ?, ?, ?, ?)',
    [keyId, id, hashSecret(secret), now, client.expiresAt ?? null],
  );
  return { id, key: `iamis_${keyId}_${secret}` };
}

export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();

export async function noteUse(db: Db, clientId: string, now: Date): Promise<void> {
  await db.read('UPDATE api_client SET last_used_at = ? WHERE id = ?', [now, clientId]);
}

import type { Db } from '../database.js';
import { fromJson } from '../database.js';

export interface ApiClientRead {
  id: string;
  name: string;
  kind: 'CENTRE' | 'MODERATOR' | 'STAFF';
  moderatorId: string | null;
  scopes: string[];
  centreNumbers: string[];
  unitIds: number[] | null;
  expiresAt: Date | null;
  secretSha256: Buffer;
}

/** The client behind a key, unless key or client is revoked or has expired. Needs no scope: it is how a scope is found. */
export async function readApiClient(db: Db, keyId: string, now: Date): Promise<ApiClientRead | null> {
  const [record] = await db.read<
    Omit<ApiClientRead, 'scopes' | 'centreNumbers' | 'unitIds'> & {
      scopes: string;
      centreNumbers: string;
      unitIds: string | null;
    }
  >(
    `SELECT c.id, c.name, c.kind, c.moderator_id AS moderatorId, c.scopes, c.centre_numbers AS centreNumbers, c.unit_ids AS unitIds,
       LEAST(COALESCE(k.expires_at, c.expires_at), COALESCE(c.expires_at, k.expires_at)) AS expiresAt, k.secret_sha256 AS secretSha256
     FROM api_key k JOIN api_client c ON c.id = k.api_client_id
     WHERE k.id = ? AND k.revoked_at IS NULL AND c.revoked_at IS NULL
       AND (k.expires_at IS NULL OR k.expires_at > ?) AND (c.expires_at IS NULL OR c.expires_at > ?)`,
    [keyId, now, now],
  );
  if (record === undefined) return null;
  return {
    ...record,
    scopes: fromJson<string[]>(record.scopes),
    centreNumbers: fromJson<string[]>(record.centreNumbers),
    unitIds: record.unitIds === null ? null : fromJson<number[]>(record.unitIds),
  };
}

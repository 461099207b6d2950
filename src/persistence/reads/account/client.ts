import type { Db, Parameter, Statements } from '../../database.js';
import { fromJson, grouped } from '../../database.js';
import type { Condition, Scope } from '../../scope.js';
import { and } from '../../scope.js';

/** What a caller of this client is, and the key by which it is known. */
export interface ApiClientRead {
  id: string;
  keyId: string;
  name: string;
  kind: 'CENTRE' | 'MODERATOR' | 'STAFF';
  moderatorId: string | null;
  scopes: string[];
  centreNumbers: string[];
  unitIds: number[] | null;
  version: number;
  budgetPerMinute: number | null;
  expiresAt: Date | null;
  revoked: boolean;
  secretSha256: Buffer;
}

/** The client behind a key, also one that has ended. Needs no scope: it is how a scope is found. */
export async function readApiClient(db: Db, keyId: string): Promise<ApiClientRead | null> {
  const [record] = await db.read<
    Omit<ApiClientRead, 'scopes' | 'centreNumbers' | 'unitIds' | 'revoked'> & {
      scopes: string;
      centreNumbers: string;
      unitIds: string | null;
      revoked: number;
    }
  >(
    `SELECT c.id, k.id AS keyId, c.name, c.kind, c.moderator_id AS moderatorId, c.scopes, c.centre_numbers AS centreNumbers, c.unit_ids AS unitIds,
       c.version, c.budget_per_minute AS budgetPerMinute, k.secret_sha256 AS secretSha256,
       LEAST(COALESCE(k.expires_at, c.expires_at), COALESCE(c.expires_at, k.expires_at)) AS expiresAt,
       (k.revoked_at IS NOT NULL OR c.revoked_at IS NOT NULL) AS revoked
     FROM api_key k JOIN api_client c ON c.id = k.api_client_id
     WHERE k.id = ?`,
    [keyId],
  );
  if (record === undefined) return null;
  return {
    ...record,
    scopes: fromJson<string[]>(record.scopes),
    centreNumbers: fromJson<string[]>(record.centreNumbers),
    unitIds: record.unitIds === null ? null : fromJson<number[]>(record.unitIds),
    revoked: record.revoked === 1,
  };
}

/** The versions of the clients that changed after `since`. */
export async function readChangedClients(db: Db, since: Date): Promise<Map<string, number>> {
  const records = await db.read<{ id: string; version: number }>(
    'SELECT id, version FROM api_client WHERE changed_at > ?',
    [since],
  );
  return new Map(records.map(({ id, version }) => [id, version]));
}

/** A client as it is shown. */
export interface ClientRead {
  id: string;
  name: string;
  kind: 'CENTRE' | 'MODERATOR' | 'STAFF';
  moderatorId: string | null;
  scopes: string[];
  centreNumbers: string[];
  /** Codes; null: every unit. */
  units: string[] | null;
  /** The centre that runs it; null: WJEC does. */
  ownerCentre: string | null;
  budgetPerMinute: number | null;
  createdAt: Date;
  createdBy: string | null;
  expiresAt: Date | null;
  revokedAt: Date | null;
  lastUsedAt: Date | null;
}

type ClientRecord = Omit<ClientRead, 'scopes' | 'centreNumbers' | 'units'> &
  Record<'scopes' | 'centreNumbers', string> & {
    units: string | null;
  };

/** Locks nothing but the client when it is read to be changed: the units stand in a subquery. */
const CLIENT_COLUMNS = `c.id, c.name, c.kind, c.moderator_id AS moderatorId, c.scopes, c.centre_numbers AS centreNumbers,
  CASE WHEN c.unit_ids IS NULL THEN NULL ELSE
    (SELECT JSON_ARRAYAGG(u.code) FROM unit u WHERE JSON_CONTAINS(c.unit_ids, CAST(u.id AS CHAR))) END AS units,
  c.owner_centre AS ownerCentre, c.budget_per_minute AS budgetPerMinute, c.created_at AS createdAt, c.created_by AS createdBy,
  c.expires_at AS expiresAt, c.revoked_at AS revokedAt, c.last_used_at AS lastUsedAt`;

const clientOf = (record: ClientRecord): ClientRead => ({
  ...record,
  scopes: fromJson<string[]>(record.scopes),
  centreNumbers: fromJson<string[]>(record.centreNumbers),
  units: record.units === null ? null : fromJson<string[]>(record.units).toSorted(),
});

/** A centre sees what it runs itself, and who else acts for it. The first part finds both by the index on the owner. */
function clientsOf(centre: string): Condition {
  return {
    sql: `(c.owner_centre = ? OR c.owner_centre IS NULL) AND (c.owner_centre IS NOT NULL OR JSON_CONTAINS(c.centre_numbers, ?))`,
    parameters: [centre, JSON.stringify(centre)],
  };
}

function clientsIn({ centres }: Scope): Condition {
  if (centres === 'ALL') return { sql: 'TRUE', parameters: [] };
  const each = centres.map(clientsOf);
  const sql = ['FALSE', ...each.map((condition) => `(${condition.sql})`)].join(' OR ');
  return { sql, parameters: each.flatMap(({ parameters }) => parameters) };
}

/** Latest first, from the one after `after`. */
export async function readClients(
  scope: Scope,
  db: Db,
  centre: string | null,
  limit: number,
  after: { createdAt: Date; id: string } | null,
): Promise<ClientRead[]> {
  const { sql, parameters } = listed(scope, centre);
  const key: [string, Parameter[]] =
    after === null
      ? ['', []]
      : ['AND (c.created_at < ? OR (c.created_at = ? AND c.id > ?))', [after.createdAt, after.createdAt, after.id]];
  const records = await db.readOnce<ClientRecord>(
    `SELECT ${CLIENT_COLUMNS} FROM api_client c WHERE ${sql} ${key[0]} ORDER BY c.created_at DESC, c.id LIMIT ${String(limit)}`,
    [...parameters, ...key[1]],
  );
  return records.map(clientOf);
}

export async function countClients(scope: Scope, db: Db, centre: string | null): Promise<number> {
  const { sql, parameters } = listed(scope, centre);
  const [row] = await db.readOnce<{ total: number }>(
    `SELECT COUNT(*) AS total FROM api_client c WHERE ${sql}`,
    parameters,
  );
  return row!.total;
}

const listed = (scope: Scope, centre: string | null): Condition =>
  centre === null ? and(clientsIn(scope)) : and(clientsIn(scope), clientsOf(centre));

/** To be shown (`db`), or under the lock of a transaction. */
export async function readClient(
  scope: Scope,
  statements: Pick<Statements, 'readOnce'>,
  id: string,
  lock: '' | 'FOR UPDATE' = '',
): Promise<ClientRead | null> {
  const seen = clientsIn(scope);
  const [record] = await statements.readOnce<ClientRecord>(
    `SELECT ${CLIENT_COLUMNS} FROM api_client c WHERE c.id = ? AND (${seen.sql}) ${lock}`,
    [id, ...seen.parameters],
  );
  return record === undefined ? null : clientOf(record);
}

export interface ApiKeyRead {
  id: string;
  apiClientId: string;
  createdAt: Date;
  /** The key's own or its client's, whichever comes first. */
  expiresAt: Date | null;
  revokedAt: Date | null;
}

/** Latest first. Asked for clients that were read under a scope. */
export async function readApiKeys(db: Db, clientIds: readonly string[]): Promise<ApiKeyRead[][]> {
  const records = await db.readOnce<ApiKeyRead>(
    `SELECT k.id, k.api_client_id AS apiClientId, k.created_at AS createdAt, k.revoked_at AS revokedAt,
       LEAST(COALESCE(k.expires_at, c.expires_at), COALESCE(c.expires_at, k.expires_at)) AS expiresAt
     FROM api_key k JOIN api_client c ON c.id = k.api_client_id
     WHERE k.api_client_id IN (?) ORDER BY k.created_at DESC, k.id`,
    [clientIds],
  );
  const byClient = grouped(records, ({ apiClientId }) => apiClientId);
  return clientIds.map((id) => byClient.get(id) ?? []);
}

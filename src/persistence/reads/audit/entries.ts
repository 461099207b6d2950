import type { Db, Parameter } from '../../database.js';
import type { Way } from '../../rows.js';
import type { Condition, Scope } from '../../scope.js';
import { and, centresIn } from '../../scope.js';

export interface AuditEntryRead {
  id: string;
  at: Date;
  principalId: string;
  principalName: string;
  action: string;
  object: string;
  centre: string | null;
  way: Way;
  address: string | null;
  requestId: string | null;
  /** JSON. */
  detail: string;
}

export interface AuditFilter {
  centre?: string | null | undefined;
  principal?: string | null | undefined;
  action?: string | null | undefined;
  object?: string | null | undefined;
  /** Inclusive. */
  from?: Date | null | undefined;
  /** Exclusive. */
  to?: Date | null | undefined;
  way?: Way | null | undefined;
}

/** The place of an entry in the list. */
export type AuditPlace = Pick<AuditEntryRead, 'at' | 'id'>;

const COLUMNS = `a.id, a.at, a.principal_id AS principalId, a.principal_name AS principalName, a.action, a.object, a.centre_number AS centre,
  a.way, a.address, a.request_id AS requestId, a.detail`;

const CONDITIONS: readonly [keyof AuditFilter, string][] = [
  ['centre', 'a.centre_number = ?'],
  ['principal', 'a.principal_id = ?'],
  ['action', 'a.action = ?'],
  ['object', 'a.object = ?'],
  ['from', 'a.at >= ?'],
  ['to', 'a.at < ?'],
  ['way', 'a.way = ?'],
];

/** What is no centre's is for those alone who act for all of them. */
function asked(scope: Scope, filter: AuditFilter): Condition {
  const parts = CONDITIONS.flatMap(([name, sql]): Condition[] => {
    const value: Parameter | undefined = filter[name];
    return value == null ? [] : [{ sql, parameters: [value] }];
  });
  return and(centresIn(scope, 'a.centre_number'), ...parts);
}

/** Newest first, from after the place `before`. */
export async function readAuditEntries(
  scope: Scope,
  db: Db,
  filter: AuditFilter,
  limit: number,
  before: AuditPlace | null,
): Promise<AuditEntryRead[]> {
  const later = {
    sql: 'a.at <= ? AND (a.at < ? OR a.id < ?)',
    parameters: before ? [before.at, before.at, before.id] : [],
  };
  const where = before === null ? asked(scope, filter) : and(asked(scope, filter), later);
  return db.readOnce<AuditEntryRead>(
    `SELECT ${COLUMNS} FROM audit a WHERE ${where.sql} ORDER BY a.at DESC, a.id DESC LIMIT ${String(limit)}`,
    where.parameters,
  );
}

export async function countAuditEntries(scope: Scope, db: Db, filter: AuditFilter): Promise<number> {
  const where = asked(scope, filter);
  const [{ count }] = (await db.readOnce<{ count: number }>(
    `SELECT COUNT(*) AS count FROM audit a WHERE ${where.sql}`,
    where.parameters,
  )) as [{ count: number }];
  return count;
}

const AT_ONCE = 1000;

/** All of them, a piece at a time. */
export async function* everyAuditEntry(scope: Scope, db: Db, filter: AuditFilter): AsyncGenerator<AuditEntryRead> {
  for (let before: AuditPlace | null = null; ;) {
    const found: AuditEntryRead[] = await readAuditEntries(scope, db, filter, AT_ONCE, before);
    yield* found;
    if (found.length < AT_ONCE) return;
    before = found.at(-1)!;
  }
}

/** Saves entities that are no part of a sheet: what differs, in one transaction with its audit row. Sheets go through gate.ts. */
import type { ResultSetHeader } from 'mysql2';
import { isDeepStrictEqual } from 'node:util';
import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import type { Change, Gate } from './change.js';
import { auditOf } from './change.js';
import { withRetry } from './retry.js';

/** By field; empty when all was so already. */
export interface Changed {
  changed: Record<string, unknown>;
}

const DUPLICATE_KEY = 1062;

/** A refusal must come before the first write. A save that changes nothing leaves no trace. */
export async function saved<Done extends Changed | { __typename: string }>(
  gate: Gate,
  change: Change,
  object: string,
  work: (manager: EntityManager) => Promise<Done>,
  centre: string | null = null,
): Promise<Exclude<Done, Changed> | null> {
  const attempt = () =>
    withRetry(() =>
      gate.db.source.transaction(async (manager) => {
        const done = await work(manager);
        if (!('changed' in done)) return done as Exclude<Done, Changed>;
        if (Object.keys(done.changed).length > 0) {
          await gate.audit.write(statementsOf(manager), auditOf(change, object, centre, done.changed));
        }
        return null;
      }),
    );
  try {
    return await attempt();
  } catch (error) {
    // Two created the same entry at once: what the other one created is there now.
    if ((error as { errno?: number }).errno === DUPLICATE_KEY) return attempt();
    throw error;
  }
}

const statementsOf = (manager: EntityManager) => ({
  write: (sql: string, parameters: readonly unknown[] = []) => manager.query<ResultSetHeader>(sql, [...parameters]),
});

export const locked = <E extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  key: FindOptionsWhere<E>,
): Promise<E | null> => manager.findOne(entity, { where: key, lock: { mode: 'pessimistic_write' } });

/** Creates the entity, or changes what differs of it. */
export async function put<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  key: FindOptionsWhere<E>,
  values: QueryDeepPartialEntity<E>,
): Promise<Changed> {
  const before = await locked(manager, entity, key);
  const differing = Object.entries(values).filter(([name, value]) => !isDeepStrictEqual(before?.[name], value));
  const changed = Object.fromEntries(differing) as QueryDeepPartialEntity<E>;
  if (before === null) await manager.insert(entity, { ...key, ...changed });
  else if (differing.length > 0) await manager.update(entity, key, changed);
  return { changed };
}

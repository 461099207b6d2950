import type { Db } from '../../src/persistence/database.js';

type Patched = Record<'query' | 'execute', (...args: unknown[]) => unknown>;

/** What is noted or told once a minute or a second: no part of the request that happens to come just then. */
const BESIDE = /request_budget|SET last_used_at/;

/** Counts the statements that go to the database, BEGIN and COMMIT included, without what goes on beside requests unless that is asked for. */
export function countStatements(db: Db, which: 'OF_REQUESTS' | 'ALL' = 'OF_REQUESTS'): { count: number } {
  const counter = { count: 0 };
  const textOf = (statement: unknown) =>
    typeof statement === 'string' ? statement : (statement as { sql: string }).sql;
  const patch = (connection: Patched) => {
    for (const kind of ['query', 'execute'] as const) {
      const original = connection[kind].bind(connection);
      connection[kind] = (...args) => {
        if (which === 'ALL' || !BESIDE.test(textOf(args[0]))) counter.count += 1;
        return original(...args);
      };
    }
  };
  const pool = db.pool as unknown as {
    _allConnections: { toArray(): Patched[] };
    on(event: string, listener: (connection: Patched) => void): void;
  };
  pool._allConnections.toArray().forEach(patch);
  pool.on('connection', patch);
  return counter;
}

import type { Db } from '../../src/persistence/database.js';

type Patched = Record<'query' | 'execute', (...args: unknown[]) => unknown>;

/** Counts the statements that go to the database, BEGIN and COMMIT included. */
export function countStatements(db: Db): { count: number } {
  const counter = { count: 0 };
  const patch = (connection: Patched) => {
    for (const kind of ['query', 'execute'] as const) {
      const original = connection[kind].bind(connection);
      connection[kind] = (...args) => {
        counter.count += 1;
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

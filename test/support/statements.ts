import type { Db } from '../../src/persistence/database.js';

interface Command {
  /** Of a query, and of an `execute` that was given its text; a prepared statement knows its own. */
  sql?: string;
  statement?: { query: string };
}
/** mysql2's own: every command goes to the server by it, prepared statements too. */
interface Patched {
  addCommand(command: Command): unknown;
}

/** What is noted or told once a minute or a second: no part of the request that happens to come just then. */
const BESIDE = /request_budget|SET last_used_at/;

/** Counts the statements that go to the database, BEGIN and COMMIT included, without what goes on beside requests unless that is asked for. */
export function countStatements(db: Db, which: 'OF_REQUESTS' | 'ALL' = 'OF_REQUESTS'): { count: number } {
  const counter = { count: 0 };
  const patch = (connection: Patched) => {
    const original = connection.addCommand.bind(connection);
    connection.addCommand = (command) => {
      const { name } = command.constructor;
      // Preparing is no statement of its own, and happens once.
      const text = name === 'Query' || name === 'Execute' ? (command.sql ?? command.statement!.query) : null;
      if (text !== null && (which === 'ALL' || !BESIDE.test(text))) counter.count += 1;
      return original(command);
    };
  };
  const pool = db.pool as unknown as {
    _allConnections: { toArray(): Patched[] };
    on(event: string, listener: (connection: Patched) => void): void;
  };
  pool._allConnections.toArray().forEach(patch);
  pool.on('connection', patch);
  return counter;
}

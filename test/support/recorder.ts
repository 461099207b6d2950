import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Db } from '../../src/persistence/database.js';

type Run = (...args: unknown[]) => unknown;

/** Every statement that reaches the database while `act` runs, over any connection of the pool, in order. */
export async function statementsOf<T>(db: Db, act: () => Promise<T>): Promise<{ answer: T; statements: string[] }> {
  const prototype = await connectionPrototype(db);
  const { query, execute } = prototype;
  const statements: string[] = [];
  const noting = (run: Run): Run =>
    function (this: unknown, ...args) {
      statements.push(typeof args[0] === 'string' ? args[0] : (args[0] as { sql: string }).sql);
      return run.apply(this, args);
    };
  Object.assign(prototype, { query: noting(query), execute: noting(execute) });
  // While somebody follows them, prepared reads go by `execute` like all others.
  const followed = 'tracing:mysql2:execute:start';
  const follower = () => undefined;
  subscribe(followed, follower);
  try {
    return { answer: await act(), statements };
  } finally {
    unsubscribe(followed, follower);
    Object.assign(prototype, { query, execute });
  }
}

/** Where mysql2 keeps `query` and `execute` for all connections. */
function connectionPrototype(db: Db): Promise<{ query: Run; execute: Run }> {
  return new Promise((resolve, reject) => {
    db.pool.getConnection((error, connection) => {
      if (error) {
        reject(error);
        return;
      }
      let prototype: object = connection;
      while (!Object.hasOwn(prototype, 'execute')) prototype = Object.getPrototypeOf(prototype) as object;
      connection.release();
      resolve(prototype as { query: Run; execute: Run });
    });
  });
}

/** Connections of the pool. Nobody waits for one without end, and none waits without end for a database that has fallen silent. */
import type { Pool, PoolConnection } from 'mysql2';
import { ServiceBusy } from './retry.js';

/** Of a statement for its answer, and of a request for a connection. */
export const PATIENCE_MS = 20_000;

type Got = (failure: Error | null, connection: PoolConnection | null) => void;

/** As `pool.getConnection`, whose queue lets wait for ever. */
export function getConnection(pool: Pool, done: Got, patienceMs = PATIENCE_MS): void {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    done(new ServiceBusy('No connection came free.'), null);
  }, patienceMs);
  pool.getConnection((failure, connection) => {
    if (late) {
      if (!failure) connection.release();
      return;
    }
    clearTimeout(timer);
    if (failure) done(failure, null);
    else done(null, connection);
  });
}

export const takeConnection = (pool: Pool): Promise<PoolConnection> =>
  new Promise((resolve, reject) => {
    getConnection(pool, (failure, connection) => {
      if (failure) reject(failure);
      else resolve(connection!);
    });
  });

/**
 * A line that was cut without a word leaves a statement waiting until the kernel gives up, a quarter of an hour later. So whoever says nothing
 * for half the time is sent a ping: on an idle connection it is answered; behind a statement that waits it is not even sent, and the other half later
 * the connection is given up.
 */
export function giveUpWhenSilent(connection: Pick<PoolConnection, 'ping' | 'stream'>, patienceMs = PATIENCE_MS): void {
  const stream = connection.stream as import('node:net').Socket;
  let asked = false;
  stream.setTimeout(patienceMs / 2, () => {
    if (asked) {
      stream.destroy(Object.assign(new Error('The database fell silent.'), { code: 'ETIMEDOUT' }));
      return;
    }
    asked = true;
    // Whether it is answered or broken: the connection is then known to be alive, or gone.
    connection.ping(() => (asked = false));
  });
}

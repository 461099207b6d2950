/** Connections of the pool. Nobody waits for one without end, and none waits without end for a database that has fallen silent. */
import type { Socket } from 'node:net';
import type { Pool, PoolConnection } from 'mysql2';
import { leaveHost } from './hosts.js';
import { ServiceBusy } from './retry.js';

const LONGEST_TIMER_MS = 2 ** 31 - 1;

export interface Patient {
  pool: Pool;
  patienceMs: number;
}

type Got = (failure: Error | null, connection: PoolConnection | null) => void;

/** As `pool.getConnection`, whose queue lets wait for ever. */
export function getConnection({ pool, patienceMs }: Patient, done: Got): void {
  let late = false;
  const timer = setTimeout(
    () => {
      late = true;
      done(new ServiceBusy('No connection came free.'), null);
    },
    Math.min(patienceMs, LONGEST_TIMER_MS),
  );
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

export const takeConnection = (of: Patient): Promise<PoolConnection> =>
  new Promise((resolve, reject) => {
    getConnection(of, (failure, connection) => {
      if (failure) reject(failure);
      else resolve(connection!);
    });
  });

/**
 * A line that was cut without a word leaves a statement waiting until the kernel gives up, a quarter of an hour later. So whoever says nothing
 * for half the time is sent a ping: on an idle connection it is answered; behind a statement that waits it is not even sent, and the other half later
 * the connection is given up.
 */
export function giveUpWhenSilent(connection: PoolConnection, patienceMs: number): void {
  // Not among the driver's types of connections in pools.
  const { stream } = connection as unknown as { stream: Socket };
  let asked = false;
  stream.on('timeout', () => {
    if (asked) {
      leaveHost(connection);
      stream.destroy(Object.assign(new Error('The database fell silent.'), { code: 'ETIMEDOUT' }));
      return;
    }
    asked = true;
    // Whether it is answered or broken: the connection is then known to be alive, or gone.
    connection.ping(() => (asked = false));
    // Where nothing is sent, nothing else starts it again.
    stream.setTimeout(patienceMs / 2);
  });
  stream.setTimeout(patienceMs / 2);
}

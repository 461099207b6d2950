/** Forgets idempotency keys after their 7 days, and sessions, links and second steps when their time is over. */
import type { Logger } from 'pino';
import type { Db } from '../persistence/database.js';
import { sweepSessions } from '../persistence/writes/account/session.js';
import type { Worker } from './worker.js';
import { startWorker } from './worker.js';

const EVERY_MS = 10 * 60_000;
const KEPT_MS = 7 * 24 * 60 * 60_000;
/** Small enough not to hold locks that a request would wait for. */
const BATCH = 1000;

export const startSweeper = (db: Db, log: Logger): Worker =>
  startWorker(db, log, 'change-sweeper', EVERY_MS, async () => {
    const forgotten = await forgetChanges(db, new Date(Date.now() - KEPT_MS));
    const ended = await sweepSessions(db, new Date());
    return forgotten + ended === 0 ? null : { forgotten, ended };
  });

export async function forgetChanges(db: Db, before: Date): Promise<number> {
  for (let total = 0; ;) {
    const { affectedRows } = await db.writeOnce(
      `DELETE FROM change_made WHERE at < ? ORDER BY at LIMIT ${String(BATCH)}`,
      [before],
    );
    total += affectedRows;
    if (affectedRows < BATCH) return total;
  }
}

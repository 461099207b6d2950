/** Forgets idempotency keys after their 7 days, sessions, links, second steps and dry runs when their time is over, deliveries to webhooks after 30 days, events when they were kept long enough, and gives up files that were kept long enough. */
import type { Logger } from 'pino';
import { moment } from '../clock.js';
import type { Gate } from '../persistence/change.js';
import type { Db } from '../persistence/database.js';
import { sweepSessions } from '../persistence/writes/account/session.js';
import { sweepDryRuns } from '../persistence/writes/marks-file.js';
import { purgeEvidence } from '../persistence/writes/evidence/retention.js';
import { forgetEvents } from '../persistence/writes/event.js';
import { sweepDeliveries } from '../persistence/writes/webhook/delivery.js';
import type { Worker } from './worker.js';
import { startWorker } from './worker.js';

const EVERY_MS = 10 * 60_000;
const DAY_MS = 24 * 60 * 60_000;
const KEPT_MS = 7 * DAY_MS;
/** Small enough not to hold locks that a request would wait for. */
const BATCH = 1000;

export interface Sweeping {
  gate: Gate;
  now: () => Date;
  /** FILES_KEPT_DAYS. */
  filesKeptDays: number;
  /** EVENTS_KEPT_DAYS. */
  eventsKeptDays: number;
}

export const startSweeper = (sweeping: Sweeping, log: Logger): Worker =>
  startWorker(sweeping.gate.db, log, 'sweeper', EVERY_MS, async () => {
    const done = await sweep(sweeping);
    return Object.values(done).some((count) => count > 0) ? done : null;
  });

async function sweep({ gate, now, filesKeptDays, eventsKeptDays }: Sweeping) {
  const at = now();
  return {
    forgotten: await forgetChanges(gate.db, new Date(at.getTime() - KEPT_MS)),
    ended: await sweepSessions(gate.db, at),
    dryRuns: await sweepDryRuns(gate.db, at),
    delivered: await sweepDeliveries(gate.db, at),
    events: await forgetEvents(gate.db, new Date(at.getTime() - eventsKeptDays * DAY_MS)),
    purged: await purgeEvidence(gate, filesKeptDays, moment(at)),
  };
}

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

/** From the start of results day on tells centres of the moderator reports that they can read now (R32). A day on which the service was down loses nothing. */
import type { Logger } from 'pino';
import { moment } from '../clock.js';
import type { Db } from '../persistence/database.js';
import type { Post } from '../persistence/mail.js';
import { readCentresToWriteTo, readReleasable } from '../persistence/reads/moderator-report/release.js';
import { releaseReport, writeToCentre } from '../persistence/writes/moderator-report/release.js';
import type { Worker } from './worker.js';
import { startWorker } from './worker.js';

const EVERY_MS = 30_000;
/** In a round, which must end within the worker's lease; the rest is for the next one. */
const BATCH = 500;

export interface Releases extends Post {
  /** Whether files may be opened before they were scanned: else nobody is told of a report that can not be read yet. */
  unscanned: boolean;
  now: () => Date;
}

export const startReleases = (db: Db, parts: Releases, log: Logger): Worker =>
  startWorker(db, log, 'report-releases', EVERY_MS, async () => {
    const done = await releaseAll(db, parts);
    return done.reports + done.centres === 0 ? null : done;
  });

/** One round. Safe beside another one, lease or no lease. */
export async function releaseAll(
  db: Db,
  { unscanned, now, ...post }: Releases,
): Promise<{ reports: number; centres: number }> {
  const at = moment(now());
  const done = { reports: 0, centres: 0 };
  for (const id of await readReleasable(db, at, unscanned, BATCH))
    if (await releaseReport(db, id, at, unscanned)) done.reports += 1;
  for (const centre of await readCentresToWriteTo(db, at, BATCH))
    if (await writeToCentre(db, post, centre, at)) done.centres += 1;
  return done;
}

/** Ends what was left in the middle: files that had come whole when a process died, uploads that nobody goes on with, bytes that are nobody's. */
import type { Logger } from 'pino';
import { moment } from '../clock.js';
import type { Now } from '../domain/catalogue.js';
import { arrive } from '../files/arrival.js';
import type { Files } from '../files/files.js';
import { FileMissing } from '../files/store.js';
import type { Gate } from '../persistence/change.js';
import { withoutData } from '../persistence/errors.js';
import { reportBlobs } from '../persistence/reads/moderator-report/file.js';
import type { UploadRead } from '../persistence/reads/upload.js';
import { readKnownKeys, readStranded, readToSweep, uploadFor } from '../persistence/reads/upload.js';
import type { Scope } from '../persistence/scope.js';
import { recordSwept } from '../persistence/writes/evidence/retention.js';
import { abandonUploads, finishUpload } from '../persistence/writes/upload/finish.js';
import type { Worker } from './worker.js';
import { startWorker } from './worker.js';

const EVERY_MS = 20_000;
const BATCH = 100;
/** Of the store's list, in a round. */
const PAGE = 1000;
/** A file that belongs to nobody may be one whose record is just being written. */
const ORPHANED_AFTER_MS = 24 * 60 * 60_000;
const EVERYWHERE: Scope = { centres: 'ALL', units: 'ALL', moderator: null };

export interface Arriving {
  gate: Gate;
  files: Files;
  now: () => Date;
  log: Logger;
}

export function startArrivals(arriving: Arriving): Worker {
  const { gate, log } = arriving;
  let after: string | null = null;
  return startWorker(gate.db, log, 'arrivals', EVERY_MS, async () => {
    const ended = await endStranded(arriving);
    const swept = await sweepEnded(arriving);
    const orphans = await sweepOrphans(arriving, after);
    after = orphans.next;
    const done = { ...ended, swept, orphans: orphans.removed };
    return Object.values(done).some((count) => count > 0) ? done : null;
  });
}

/** Whole files that nobody looks at any more are looked at, and uploads whose time is over are given up. */
export async function endStranded(arriving: Arriving): Promise<{ finished: number; abandoned: number }> {
  const { gate, log, now } = arriving;
  let finished = 0;
  for (const { id } of await readStranded(gate.db, new Date(), BATCH)) {
    try {
      if (await endOne(arriving, id)) finished += 1;
    } catch (error) {
      log.warn({ upload: id, ...withoutData(error) }, 'upload not finished');
    }
  }
  return { finished, abandoned: await abandonUploads(gate.db, now(), BATCH) };
}

async function endOne({ gate, files, now }: Arriving, id: string): Promise<boolean> {
  const held = await files.locks.hold(id, () => undefined);
  try {
    const upload = (await uploadFor(EVERYWHERE, gate.db, id))!;
    if (upload.state === 'FINISHING') await finish(gate, files, upload, moment(now()));
    else if (upload.state !== 'OPEN' || !(await isWhole(files, upload))) return false;
    else await arrive(files, gate, upload, moment(now()));
    return true;
  } finally {
    await held.release();
  }
}

const isWhole = async ({ store }: Files, { id, size }: UploadRead): Promise<boolean> =>
  (await store.incoming.getUpload(id)).offset === size;

/** Bytes that the store has lost do not come back by waiting: then it is as if they had never come. */
async function finish(gate: Gate, files: Files, upload: UploadRead, now: Now): Promise<void> {
  try {
    await arrive(files, gate, upload, now);
  } catch (error) {
    if (!(error instanceof FileMissing) || upload.expiresAt > now.instant) throw error;
    await finishUpload(gate, upload.id, { size: 0, sha256: '', mediaType: '' }, now);
  }
}

/** Refused, given up, or past their time. */
export async function sweepEnded({ gate, files, now }: Arriving): Promise<number> {
  const keys = await readToSweep(gate.db, BATCH);
  for (const key of keys) await files.store.remove(key);
  if (keys.length > 0) await recordSwept(gate.db, keys, now());
  return keys.length;
}

/** A page of the store's list: what no record knows goes, a day later. `machine`: the store's own time, which is no service's clock. */
export async function sweepOrphans(
  { gate, files }: Pick<Arriving, 'gate' | 'files'>,
  after: string | null,
  machine = new Date(),
): Promise<{ removed: number; next: string | null }> {
  const page = await files.store.list(after, PAGE);
  const before = machine.getTime() - ORPHANED_AFTER_MS;
  const old = page.filter(({ at }) => at.getTime() < before).map(({ key }) => key);
  const known = await readKnownKeys(gate.db, old);
  const reports = await reportBlobs(gate.db, old);
  const orphans = old.filter((key) => !known.has(key) && !reports.has(key));
  for (const key of orphans) await files.store.remove(key);
  return { removed: orphans.length, next: page.length < PAGE ? null : page.at(-1)!.key };
}

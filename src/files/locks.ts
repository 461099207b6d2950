/** Who may act on an upload: one at a time in this process, and by a lease (persistence/writes/upload/lease.ts) over all of them. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '../persistence/database.js';
import {
  askForUpload,
  claimUpload,
  LEASE_BELIEVED_MS,
  LEASE_RENEWED_EVERY_MS,
  releaseUpload,
  renewUpload,
} from '../persistence/writes/upload/lease.js';

/** Longer than anybody takes to let go. */
const PATIENCE_MS = 8000;
const LOOK_AGAIN_MS = 100;

export interface Held {
  /** False once another may have it: a process that stood still finds out before it writes on. */
  mine(): boolean;
  /** `moved`: what was done for it, to be remembered. */
  release(moved?: { received: number; expires: Date }): Promise<void>;
}

export interface UploadLocks {
  /** Asks whoever has it to let go, and waits. `letGo` is called when somebody asks this holder. Throws UploadBusy when it takes too long. */
  hold(id: string, letGo: () => void): Promise<Held>;
  /** Asks everybody to let go: the process is about to end. */
  close(): void;
}

export class UploadBusy extends Error {}

interface Holder {
  letGo: () => void;
  released: Promise<void>;
}

export function uploadLocks(db: Db): UploadLocks {
  const holders = new Map<string, Holder>();
  return {
    async hold(id, letGo) {
      const until = performance.now() + PATIENCE_MS;
      await turnOf(holders, id, until);
      let free!: () => void;
      const released = new Promise<void>((resolve) => {
        free = () => {
          holders.delete(id);
          resolve();
        };
      });
      holders.set(id, { letGo, released });
      try {
        return await lease(db, id, letGo, until, free);
      } catch (error) {
        free();
        throw error;
      }
    },
    close() {
      for (const { letGo } of holders.values()) letGo();
    },
  };
}

async function turnOf(holders: ReadonlyMap<string, Holder>, id: string, until: number): Promise<void> {
  for (let holder = holders.get(id); holder !== undefined; holder = holders.get(id)) {
    const left = until - performance.now();
    if (left <= 0) throw new UploadBusy();
    holder.letGo();
    const stop = new AbortController();
    await Promise.race([holder.released, sleep(left, undefined, { signal: stop.signal }).catch(() => undefined)]);
    stop.abort();
  }
}

async function lease(db: Db, id: string, letGo: () => void, until: number, free: () => void): Promise<Held> {
  const owner = randomUUID();
  let claimed = performance.now();
  let expires = await claimUpload(db, id, owner);
  while (expires === null) {
    if (performance.now() > until) throw new UploadBusy();
    await askForUpload(db, id);
    await sleep(LOOK_AGAIN_MS);
    claimed = performance.now();
    expires = await claimUpload(db, id, owner);
  }
  const keeping = keep(db, id, owner, expires, claimed, letGo);
  return {
    mine: keeping.mine,
    async release(moved) {
      await keeping.stop();
      await releaseUpload(db, id, owner, moved ?? null).finally(free);
    },
  };
}

/** Renews until told to stop, or until asked to let go: then the lease runs out if the holder does not end in time. */
function keep(db: Db, id: string, owner: string, written: Date, claimed: number, letGo: () => void) {
  let renewed = claimed;
  let running: Promise<void> | null = null;
  const renew = async (): Promise<void> => {
    const asked = performance.now();
    const expires = await renewUpload(db, id, owner, written).catch(() => undefined);
    // Not heard from the database: tried again, while the lease is believed in.
    if (expires === undefined) return;
    if (expires === null) {
      clearInterval(timer);
      letGo();
    } else [written, renewed] = [expires, asked];
  };
  const timer = setInterval(() => {
    running ??= renew().finally(() => (running = null));
  }, LEASE_RENEWED_EVERY_MS).unref();
  return {
    mine: () => performance.now() - renewed < LEASE_BELIEVED_MS,
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}

import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Db } from '../persistence/database.js';
import { releaseLease, withLease } from '../persistence/leases.js';

export interface Worker {
  /** Does one last round, gives its lease back and ends. */
  stop(): Promise<void>;
}

/** Does `work` every so often, in one process at a time. What `work` answers is logged, unless it is null. */
export function startWorker(
  db: Db,
  log: Logger,
  name: string,
  everyMs: number,
  work: () => Promise<object | null>,
): Worker {
  const owner = randomUUID();
  let running: Promise<void> | null = null;
  const failed = (error: unknown): void => {
    log.warn({ type: (error as Error).name, code: (error as { code?: string }).code }, `${name}: will try again`);
  };
  const round = async (): Promise<void> => {
    try {
      const done = await withLease(db, name, owner, Math.max(everyMs * 5, 10_000), work);
      if (done) log.info(done, name);
    } catch (error) {
      failed(error);
    }
  };
  const timer = setInterval(() => {
    running ??= round().finally(() => (running = null));
  }, everyMs);
  return {
    async stop() {
      clearInterval(timer);
      await running;
      await round();
      await releaseLease(db, name, owner).catch(failed);
    },
  };
}

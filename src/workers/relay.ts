/** Gives events, and the results that count, their places after they were committed, under a lease. */
import type { Logger } from 'pino';
import type { Db } from '../persistence/database.js';
import { placeCountedResults } from '../persistence/writes/counted-result.js';
import { placeEvents } from '../persistence/writes/event.js';
import type { Worker } from './worker.js';
import { startWorker } from './worker.js';

const EVERY_MS = 1000;

export const startRelay = (db: Db, log: Logger): Worker =>
  startWorker(db, log, 'event-relay', EVERY_MS, async () => {
    await placeEvents(db);
    await placeCountedResults(db);
    return null;
  });

import type { FastifyInstance } from 'fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '../persistence/database.js';

/** `/healthz`: the process answers. `/readyz`: it can serve, and is not on its way out. */
export function addHealth(app: FastifyInstance, db: Db): void {
  let draining = false;
  app.addHook('preClose', () => {
    draining = true;
    return Promise.resolve();
  });
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const database = await isReady(db);
    const ready = database && !draining;
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable', database, draining });
  });
}

/** Who asks does so every few seconds, and wants to know now. */
const ANSWER_WITHIN_MS = 2000;

async function isReady(db: Db): Promise<boolean> {
  const late = new AbortController();
  // Through our own statements first: on a host that does not work they turn to the next one.
  const migrated = db.readOnce('SELECT id FROM migration LIMIT 1').then(() => db.source.showMigrations());
  const known = migrated.then(
    (missing) => !missing,
    () => false,
  );
  const silent = sleep(ANSWER_WITHIN_MS, false, { signal: late.signal }).catch(() => false);
  const ready = await Promise.race([known, silent]);
  late.abort();
  return ready;
}

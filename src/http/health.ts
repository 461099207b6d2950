import type { FastifyInstance } from 'fastify';
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

async function isReady(db: Db): Promise<boolean> {
  try {
    return !(await db.source.showMigrations());
  } catch {
    return false;
  }
}

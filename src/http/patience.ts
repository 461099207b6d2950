import type { FastifyInstance } from 'fastify';
import type { IncomingMessage } from 'node:http';

/** How long the body of a request may take, files apart. */
const BODY_MS = 120_000;
const LOOKED_AT_EVERY_MS = 5_000;
const FILE = /^(multipart\/form-data|application\/offset\+octet-stream)/;

/**
 * Node can only limit the time of whole requests, and all alike; a large file may take hours on a school's line. So bodies must have come
 * after two minutes, and those with files must never stand still for longer than `idleMs` (the tus road sees to that itself: body.ts).
 */
export function addPatience(app: FastifyInstance, idleMs: number, bodyMs = BODY_MS): void {
  const coming = bodiesComing(app, bodyMs);
  app.addHook('onRequest', ({ raw }, _reply, done) => {
    const type = raw.headers['content-type'];
    if (type !== undefined && !FILE.test(type)) coming.set(raw, performance.now() + bodyMs);
    else if (type?.startsWith('multipart/')) neverIdle(raw, idleMs);
    done();
  });
  app.addHook('preValidation', ({ raw }, _reply, done) => {
    coming.delete(raw);
    done();
  });
}

/** By when each must be there. One look at all of them now and then: a timer for each costs more than all else that is done about a body. */
function bodiesComing(app: FastifyInstance, bodyMs: number): Map<IncomingMessage, number> {
  const coming = new Map<IncomingMessage, number>();
  const timer = setInterval(
    () => {
      const now = performance.now();
      for (const [request, until] of coming) {
        if (!request.complete && !request.destroyed && now < until) continue;
        coming.delete(request);
        if (!request.complete) request.socket.destroy();
      }
    },
    Math.min(LOOKED_AT_EVERY_MS, bodyMs),
  ).unref();
  app.addHook('onClose', () => {
    clearInterval(timer);
  });
  return coming;
}

/** Once all of it has come, working on it may take its time. */
function neverIdle(request: IncomingMessage, milliseconds: number): void {
  request.setTimeout(milliseconds, () => request.socket.destroy());
  request.once('end', () => request.setTimeout(0));
}

import type { FastifyInstance } from 'fastify';
import type { IncomingMessage } from 'node:http';

/** How long the body of a request may take, files apart. */
const BODY_MS = 120_000;
const FILE = /^(multipart\/form-data|application\/offset\+octet-stream)/;

/**
 * Node can only limit the time of whole requests, and all alike; a large file may take hours on a school's line. So bodies must have come
 * after two minutes, and those with files must never stand still for longer than `idleMs` (the tus road sees to that itself: body.ts).
 */
export function addPatience(app: FastifyInstance, idleMs: number): void {
  app.addHook('onRequest', ({ raw }, _reply, done) => {
    const type = raw.headers['content-type'];
    if (type !== undefined && !FILE.test(type)) endsWithin(raw, BODY_MS);
    else if (type?.startsWith('multipart/')) neverIdle(raw, idleMs);
    done();
  });
}

function endsWithin(request: IncomingMessage, milliseconds: number): void {
  const timer = setTimeout(() => request.socket.destroy(), milliseconds).unref();
  request.once('close', () => {
    clearTimeout(timer);
  });
}

/** Once all of it has come, working on it may take its time. */
function neverIdle(request: IncomingMessage, milliseconds: number): void {
  request.setTimeout(milliseconds, () => request.socket.destroy());
  request.once('end', () => request.setTimeout(0));
}

import type { FastifyError, FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import { TooOften } from '../accounts/api-clients.js';
import { withoutData } from '../persistence/errors.js';
import { ServiceBusy } from '../persistence/retry.js';

/** Outside GraphQL: what the caller did wrong is said, what we did wrong is logged under an id and shown as that id only. */
export function addErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof TooOften) return reply.status(429).header('retry-after', String(error.seconds)).send();
    if (error instanceof ServiceBusy)
      return reply.status(503).header('retry-after', String(error.retryAfterSeconds)).send();
    if (error.statusCode !== undefined && error.statusCode < 500) return reply.send(error);
    const id = randomUUID();
    request.log.error({ errorId: id, path: request.url.split('?')[0], ...withoutData(error) }, 'masked error');
    return reply.status(500).send({ statusCode: 500, error: 'Internal Server Error', id });
  });
}

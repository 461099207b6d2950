import type { FastifyInstance } from 'fastify';
import type { Meter } from '../telemetry/meter.js';

/** Tells how long requests took, by route. GraphQL tells of itself, by what was asked for; a hook there would cost and say less. */
export function addMetering(app: FastifyInstance, meter: Meter): void {
  app.addHook('onRoute', (route) => {
    if (route.url === '/graphql') return;
    const before = route.onResponse === undefined ? [] : [route.onResponse].flat();
    route.onResponse = [
      ...before,
      function (request, reply, done) {
        meter.request(route.url, request.method, reply.statusCode, reply.elapsedTime);
        done();
      },
    ];
  });
}

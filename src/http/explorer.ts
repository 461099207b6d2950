import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { FastifyInstance } from 'fastify';

/** GraphiQL with everything it needs inside the page, for browsers that open `/graphql` in development. */
export function addExplorer(app: FastifyInstance): void {
  app.get('/graphql', (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(
      renderGraphiQL({
        title: 'IAMIS',
        endpoint: '/graphql',
        defaultQuery: '{ viewer { name kind rights } }',
        headers: '{ "Authorization": "Bearer …" }',
      }),
    ),
  );
}

import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { FastifyInstance } from 'fastify';

/**
 * GraphiQL with everything it needs inside the page, for browsers that open `/graphql` in development. `key` stands in the headers pane from
 * the start, so that the schema can be asked for at once.
 */
export function addExplorer(app: FastifyInstance, key: string): void {
  const page = renderGraphiQL({
    title: 'IAMIS',
    endpoint: '/graphql',
    defaultQuery: '{ viewer { name kind rights } }',
    headers: JSON.stringify({ Authorization: `Bearer ${key}` }),
  });
  app.get('/graphql', (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
}

import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { FastifyInstance } from 'fastify';
import { createHash } from 'node:crypto';

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
  const policy = Object.entries(policyOf(page))
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join(';');
  app.get('/graphql', (_request, reply) =>
    reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(page),
  );
}

/** Its own scripts run and no others; they make styles and workers of their own. */
const policyOf = (page: string): Record<string, string[]> => ({
  'default-src': ["'none'"],
  'script-src': [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => `'sha256-${hashOf(script!)}'`),
  'style-src': ["'unsafe-inline'"],
  'worker-src': ['blob:'],
  'img-src': ['data:'],
  'font-src': ['data:'],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
});

/** As browsers see the text: with line feeds only. */
const hashOf = (script: string): string =>
  createHash('sha256').update(script.replaceAll('\r\n', '\n')).digest('base64');

import type { FastifyInstance } from 'fastify';
import { createHash } from 'node:crypto';

interface Explorer {
  page: string;
  policy: string;
}

/** GraphiQL for browsers that open `/graphql` in development; made when first opened, since its megabytes take half a second to load. */
export function addExplorer(app: FastifyInstance, key: string): void {
  let explorer: Promise<Explorer> | undefined;
  app.get('/graphql', async (_request, reply) => {
    const { page, policy } = await (explorer ??= makeExplorer(key));
    return reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(page);
  });
}

/** With everything it needs inside the page. `key` stands in the headers pane from the start, so that the schema can be asked for at once. */
async function makeExplorer(key: string): Promise<Explorer> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const page = renderGraphiQL({
    title: 'IAMIS',
    endpoint: '/graphql',
    defaultQuery: '{ viewer { name kind rights } }',
    headers: JSON.stringify({ Authorization: `Bearer ${key}` }),
  });
  const policy = Object.entries(policyOf(page))
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join(';');
  return { page, policy };
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

import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Its own scripts, styles, pictures and answers, and nothing of anybody else's. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join(';');

/** What the front end must know before anybody signed in, by language. */
export type Papers = Readonly<Record<string, object>>;

/**
 * The front end as it was built into `folder`. Every address that a browser opens and nobody else answers is a page of it.
 * `papers` stands in the page as data, which no policy counts as a script.
 */
export async function addWeb(app: FastifyInstance, folder: string, papers: Papers): Promise<void> {
  const file = join(folder, 'index.html');
  // Not built: the API is served all the same.
  if (!existsSync(file)) return;
  const data = JSON.stringify(papers).replaceAll('<', String.raw`\u003c`);
  const page = readFileSync(file, 'utf8').replace(
    '<!-- papers -->',
    () => `<script type="application/json" id="papers">${data}</script>`,
  );
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    // Their names change with their content.
    immutable: true,
    maxAge: '1y',
    index: false,
    // As the build packed them: web/vite.config.ts.
    preCompressed: true,
    setHeaders: (response) => {
      response.setHeader('vary', 'accept-encoding');
    },
  });
  app.get('/favicon.svg', (_request, reply) => reply.sendFile('favicon.svg', folder));
  app.setNotFoundHandler((request, reply) => {
    const opened = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (!opened) return reply.status(404).send({ statusCode: 404, error: 'Not Found' });
    return reply
      .header('content-security-policy', POLICY)
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(page);
  });
}

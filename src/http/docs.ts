import type { FastifyInstance } from 'fastify';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Address → file. The schema is no secret: whoever writes a system against it reads it before having a key. */
const PAGES = {
  '/docs': 'index.html',
  '/docs/integrating': 'integrating.html',
  '/docs/receipt': 'receipt.html',
} as const;

/** The reference of the API as it was built into `folder`. Each page is whole: its style and script stand in it, and no others run. */
export function addDocs(app: FastifyInstance, folder: string): void {
  for (const [address, name] of Object.entries(PAGES)) {
    const file = join(folder, name);
    // Not built: the API is served all the same.
    if (!existsSync(file)) continue;
    const page = readFileSync(file);
    const policy = policyOf(page.toString());
    const tag = `"${createHash('sha256').update(page).digest('base64url')}"`;
    app.get(address, (request, reply) => {
      void reply.header('content-security-policy', policy).header('cache-control', 'no-cache').header('etag', tag);
      if (request.headers['if-none-match'] === tag) return reply.status(304).send();
      return reply.type('text/html; charset=utf-8').send(page);
    });
  }
}

const policyOf = (page: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashesOf(page, 'script')}`,
    `style-src ${hashesOf(page, 'style')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join(';');

const hashesOf = (page: string, element: 'script' | 'style'): string =>
  [...page.matchAll(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, 'g'))]
    .map(([, content]) => `'sha256-${createHash('sha256').update(content!).digest('base64')}'`)
    .join(' ');

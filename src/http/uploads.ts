import type { FastifyInstance } from 'fastify';
import { processRequest } from 'graphql-upload-minimal';
import { MAXIMUM_FILE_BYTES } from '../domain/entries/file.js';
import { MAXIMUM_SMALL_FILE } from '../domain/evidence.js';

/** Files in GraphQL requests (multipart request specification), one a request. Each mutation has a limit of its own, below or at this one; whoever reads a stream must end it on `limit`: see graphql/uploads.ts. */
export function addUploads(app: FastifyInstance): void {
  app.addContentTypeParser('multipart/form-data', (request, _payload, done) => {
    const response = { once: () => response } as never;
    processRequest(request.raw as never, response, {
      maxFiles: 1,
      // The library takes a file of exactly its limit for one that is larger.
      maxFileSize: Math.max(MAXIMUM_SMALL_FILE, MAXIMUM_FILE_BYTES) + 1,
      maxFieldSize: 1024 * 1024,
    }).then(
      (operation) => {
        done(null, operation);
      },
      (error: unknown) => {
        const { status } = error as { status?: number };
        done(Object.assign(error as Error, { statusCode: status === 413 ? 413 : 400 }));
      },
    );
  });

  // Answered before the whole of it came (no key, too large): the rest is read away, or the connection would hang.
  app.addHook('onResponse', async ({ raw }) => {
    if (raw.readableEnded || raw.destroyed) return;
    raw.unpipe();
    raw.resume();
  });
}

import type { FastifyInstance } from 'fastify';
import { processRequest } from 'graphql-upload-minimal';
import { MAXIMUM_FILE_BYTES } from '../domain/entries/file.js';

/** Files in GraphQL requests (multipart request specification), one a request. Whoever reads a stream must end it on `limit`: see graphql/uploads.ts. */
export function addUploads(app: FastifyInstance): void {
  app.addContentTypeParser('multipart/form-data', (request, _payload, done) => {
    const response = { once: () => response } as never;
    processRequest(request.raw as never, response, {
      maxFiles: 1,
      maxFileSize: MAXIMUM_FILE_BYTES,
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

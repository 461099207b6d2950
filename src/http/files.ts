import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Addresses, Asked } from '../files/addresses.js';
import type { FileStore } from '../files/store.js';
import { FileMissing } from '../files/store.js';
import type { Gate } from '../persistence/change.js';
import type { Db } from '../persistence/database.js';
import { withoutData } from '../persistence/errors.js';
import type { Scope } from '../persistence/scope.js';
import type { Part } from './range.js';
import { attachment, partAsked } from './range.js';

/** What is known of a file that may be downloaded now. */
export interface Downloadable {
  key: string;
  name: string;
  size: number;
  sha256: string;
  mediaType: string;
  /** Of the audit entry. */
  object: string;
  centre: string | null;
}

/** Null for what is not there, may not be seen, or not be opened any more. */
export type FindDownload = (scope: Scope, db: Db, id: string) => Promise<Downloadable | null>;

export interface FileParts {
  gate: Gate;
  now: () => Date;
  store: Pick<FileStore, 'read'>;
  addresses: Addresses;
  downloads: Readonly<Record<Asked['kind'], FindDownload>>;
}

const RETRY_SECONDS = 10;

/** Whatever the file claims to be, it is put down and not shown; and what is between keeps nothing of it. */
const HEADERS = {
  'cache-control': 'private, no-store',
  'content-security-policy': "sandbox; default-src 'none'",
  'x-content-type-options': 'nosniff',
  'accept-ranges': 'bytes',
};

/** Files as downloads. The address is the credential, for some minutes; what it may open is asked again. Unknown and run out look alike. */
export function addFiles(app: FastifyInstance, parts: FileParts): void {
  app.route<{ Params: { token: string } }>({
    method: ['GET', 'HEAD'],
    url: '/files/:token',
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      void reply.headers(HEADERS);
      const asked = parts.addresses.open(request.params.token, parts.now());
      const file = asked && (await parts.downloads[asked.kind](asked.scope, parts.gate.db, asked.id));
      if (asked === null || file === null) return reply.status(404).send();
      return send(parts, request, reply, asked, file);
    },
  });
}

async function send(
  parts: FileParts,
  request: FastifyRequest,
  reply: FastifyReply,
  asked: Asked,
  file: Downloadable,
): Promise<FastifyReply> {
  const part = request.method === 'HEAD' ? 'ALL' : partWanted(request, file);
  void reply.header('etag', etagOf(file));
  if (part === 'NONE')
    return reply
      .status(416)
      .header('content-range', `bytes */${String(file.size)}`)
      .send();
  const bytes = request.method === 'HEAD' ? '' : await exported(parts, request, asked, file, part);
  if (bytes === null) return reply.status(503).header('retry-after', String(RETRY_SECONDS)).send();
  const { start, end } = part === 'ALL' ? { start: 0, end: file.size - 1 } : part;
  if (part !== 'ALL')
    void reply.status(206).header('content-range', `bytes ${String(start)}-${String(end)}/${String(file.size)}`);
  return reply
    .type(file.mediaType)
    .headers({ 'content-disposition': attachment(file.name), 'content-length': String(end - start + 1) })
    .send(bytes);
}

const etagOf = ({ sha256 }: Downloadable): string => `"${sha256}"`;

/** A part of what the client knows; the whole if that is something else. */
function partWanted({ headers }: FastifyRequest, file: Downloadable): Part | 'ALL' | 'NONE' {
  const known = headers['if-range'];
  return known === undefined || known === etagOf(file) ? partAsked(headers.range, file.size) : 'ALL';
}

/** Audited before the first byte goes out. */
async function exported(
  parts: FileParts,
  request: FastifyRequest,
  asked: Asked,
  file: Downloadable,
  part: Part | 'ALL',
) {
  const bytes = await read(parts, request, file, part);
  if (bytes === null) return null;
  try {
    await audit(parts, request, asked, file, part);
    return bytes;
  } catch (error) {
    bytes.destroy();
    throw error;
  }
}

/** Null when the store does not answer. */
async function read({ store }: FileParts, { log }: FastifyRequest, { key }: Downloadable, part: Part | 'ALL') {
  try {
    return await (part === 'ALL' ? store.read(key) : store.read(key, part));
  } catch (error) {
    // A record without its file is a fault of ours, and not passing.
    if (error instanceof FileMissing) throw error;
    log.error(withoutData(error), 'file store');
    return null;
  }
}

async function audit(
  { gate, now }: FileParts,
  request: FastifyRequest,
  { principalId, principalName, way }: Asked,
  { object, centre, name, sha256 }: Downloadable,
  part: Part | 'ALL',
): Promise<void> {
  await gate.audit.write(gate.db, {
    at: now(),
    principalId,
    principalName,
    action: 'downloadFile',
    object,
    centre,
    way,
    address: request.ip,
    requestId: request.id,
    detail: { name, sha256, ...(part !== 'ALL' && { part }) },
  });
}

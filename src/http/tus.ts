/** Files on their way in, by the tus protocol (1.0): `/uploads/:id`. They are announced through GraphQL, so nothing is created here. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Principal } from '../accounts/principal.js';
import type { Refusals } from '../accounts/refusals.js';
import type { Files } from '../files/files.js';
import { UploadBusy } from '../files/locks.js';
import type { Gate } from '../persistence/change.js';
import type { UploadRead } from '../persistence/reads/upload.js';
import { uploadFor } from '../persistence/reads/upload.js';
import { IDLE_MS, LONGEST_MS } from '../persistence/writes/upload.js';
import { languageOf, text } from '../../texts/index.js';
import { bodyOf } from './body.js';
import type { Told } from './taking.js';
import { act } from './taking.js';
import type { Protocol, Visit } from './writing.js';
import { tusProtocol } from './writing.js';

export interface TusParts {
  gate: Gate;
  now: () => Date;
  refusals: Refusals;
  files: Files;
  /** Null for who is not signed in. */
  recognise: (request: FastifyRequest) => Promise<Principal | null>;
  /** How long a sender may say nothing. */
  idleMs: number;
}

const PATH = '/uploads/:id';
const RIGHT = 'files:write';
const RETRY_SECONDS = 5;
/** How long an answer may take to reach a client that is still sending, before the line is cut. */
const LINGER_MS = 2000;

type Upload = FastifyRequest<{ Params: { id: string } }>;

export function addTus(app: FastifyInstance, parts: TusParts): void {
  const protocol = tusProtocol(parts.files);
  // Senders go on elsewhere, or here after the restart, from where they are.
  app.addHook('preClose', (done) => {
    parts.files.locks.close();
    done();
  });
  void app.register((own, _options, done) => {
    own.removeAllContentTypeParsers();
    own.addContentTypeParser('*', (_request, _payload, parsed) => {
      parsed(null);
    });
    own.addHook('onResponse', ({ raw }) => {
      if (!raw.complete) setTimeout(() => raw.destroy(), LINGER_MS).unref();
      return Promise.resolve();
    });
    own.route<{ Params: { id: string } }>({
      method: ['HEAD', 'PATCH', 'DELETE', 'OPTIONS'],
      url: PATH,
      handler: async (request, reply) => tell(request, reply, await answer(parts, protocol, request)),
    });
    done();
  });
}

function tell({ raw }: FastifyRequest, reply: FastifyReply, { status, headers = {}, body }: Told): FastifyReply {
  // Not all of it was taken, so the next request on this line would begin in the middle of a file.
  if (!raw.complete && raw.method === 'PATCH') void reply.header('connection', 'close');
  const retry = status === 423 || status === 503 ? { 'retry-after': String(RETRY_SECONDS) } : {};
  return reply
    .status(status)
    .headers({ 'tus-resumable': '1.0.0', 'cache-control': 'no-store', ...retry, ...headers })
    .send(body);
}

async function answer(parts: TusParts, protocol: Protocol, request: Upload): Promise<Told> {
  const principal = await parts.recognise(request);
  const language = principal?.person?.language ?? languageOf(request.headers['accept-language']);
  if (principal === null)
    return {
      status: 401,
      headers: { 'www-authenticate': 'Bearer realm="IAMIS"' },
      body: { code: 'UNAUTHENTICATED', message: text(language, 'error.UNAUTHENTICATED') },
    };
  if (!principal.rights.has(RIGHT)) {
    const asked = { principal, address: request.ip, requestId: request.id };
    await parts.refusals.note({ ...asked, right: RIGHT, field: PATH }, parts.now());
    return {
      status: 403,
      body: { code: 'FORBIDDEN', message: text(language, 'error.FORBIDDEN', { right: RIGHT, field: PATH }) },
    };
  }
  const upload = await uploadFor(principal.scope, parts.gate.db, request.params.id);
  if (upload === null) return { status: 404 };
  const words = (key: string, data: Record<string, unknown>) => text(language, key, data);
  return visited(parts, request, upload, (visit) => act({ parts, protocol, request, upload, principal, visit, words }));
}

/** Alone with the upload. Whoever was sending lets go first, and this request too if somebody asks. */
async function visited(
  { files, now, idleMs }: TusParts,
  request: Upload,
  { id, begunAt, size }: UploadRead,
  work: (visit: Visit) => Promise<Told>,
): Promise<Told> {
  const body = bodyOf(request.raw, idleMs);
  try {
    const held = await files.locks.hold(id, body.stop);
    let told: Told | undefined;
    try {
      return (told = await work({ held, body, size }));
    } finally {
      const expires = new Date(Math.min(now().getTime() + IDLE_MS, begunAt.getTime() + LONGEST_MS));
      await held.release(told?.reached === undefined ? undefined : { received: told.reached, expires });
    }
  } catch (error) {
    if (error instanceof UploadBusy) return { status: 423 };
    throw error;
  } finally {
    body.stop();
  }
}

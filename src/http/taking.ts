/** What is done with an upload, by whoever holds its lock: bytes are taken, their number is told, the whole file is looked at, or it is given up. */
import type { FastifyRequest } from 'fastify';
import type { Principal } from '../accounts/principal.js';
import { wayOf } from '../accounts/principal.js';
import { moment } from '../clock.js';
import { arrive, makePlace } from '../files/arrival.js';
import type { Files } from '../files/files.js';
import type { Gate } from '../persistence/change.js';
import { withoutData } from '../persistence/errors.js';
import type { UploadRead } from '../persistence/reads/upload.js';
import { uploadFor } from '../persistence/reads/upload.js';
import { abandonUpload, finishUpload } from '../persistence/writes/upload/finish.js';
import type { Protocol, Visit } from './writing.js';

/** What the caller is told. */
export interface Told {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** How far the file has come by this request. */
  reached?: number;
}

export interface Act {
  parts: { gate: Gate; now: () => Date; files: Files };
  protocol: Protocol;
  request: FastifyRequest;
  upload: UploadRead;
  principal: Principal;
  visit: Visit;
  words: (key: string, data: Record<string, unknown>) => string;
}

const GONE: Told = { status: 410 };
const LATER: Told = { status: 503 };

/** As it stands now that nobody else acts on it. */
export async function act(asked: Act): Promise<Told> {
  const { parts, request } = asked;
  const at = { ...asked, upload: await again(asked) };
  const { state, expiresAt } = at.upload;
  if (state === 'OPEN' && expiresAt <= parts.now()) return GONE;
  const going = state === 'OPEN' || state === 'FINISHING';
  if (request.method === 'DELETE') return going ? giveUp(at) : ended(at);
  if (state === 'OPEN') return take(at);
  return going ? finish(at) : ended(at);
}

/** Its sheet may have left the caller's sight meanwhile; what is known of it does then. */
const again = async ({ parts, principal, upload }: Act): Promise<UploadRead> =>
  (await uploadFor(principal.scope, parts.gate.db, upload.id)) ?? { ...upload, state: 'ABANDONED' };

/** With the last of its bytes the file is looked at. */
async function take(at: Act): Promise<Told> {
  const { request, upload } = at;
  const response = await spoken(at);
  if (response.status === 413) return refuseTooLong(at);
  const reached = Number(response.headers.get('upload-offset') ?? NaN);
  if (response.ok && reached === upload.size) return { ...(await finish(at)), reached };
  const headers = Object.fromEntries(
    [...response.headers].filter(([name]) => !/^(access-control-|content-length)/.test(name)),
  );
  if (response.ok) headers['upload-expires'] = upload.expiresAt.toUTCString();
  const told = { status: response.status, headers, body: await response.text() };
  return request.method === 'PATCH' && response.ok ? { ...told, reached } : told;
}

/** A client asks where it stands before it sends. So a place that was never made, or was lost, is made then. */
async function spoken({ parts, protocol, request, upload, visit }: Act): Promise<Response> {
  const response = await protocol.answer(request, upload.id, visit);
  if (request.method !== 'HEAD' || (response.status !== 404 && response.status !== 410)) return response;
  try {
    await makePlace(parts.files.store, upload);
  } catch (error) {
    request.log.error({ upload: upload.id, ...withoutData(error) }, 'file store');
    return new Response(null, { status: 503 });
  }
  return protocol.answer(request, upload.id, visit);
}

async function finish(at: Act): Promise<Told> {
  const { parts, request, upload } = at;
  try {
    await arrive(parts.files, parts.gate, upload, moment(parts.now()));
  } catch (error) {
    // Whatever it was, nothing is lost: the worker or the client's next request goes on from here.
    request.log.error({ upload: upload.id, ...withoutData(error) }, 'upload not finished');
    return LATER;
  }
  return ended({ ...at, upload: await again(at) }, true);
}

/** `now`: it ended by this request. */
function ended({ request: { method, headers }, upload, words }: Act, now = false): Told {
  const { state, size, refusal } = upload;
  if (state === 'FINISHING') return LATER;
  if (state === 'REFUSED' && method === 'PATCH') {
    const { __typename: code, ...data } = refusal!;
    return { status: 422, body: { code, message: words(`problem.${code}`, data), ...data } };
  }
  if (state !== 'KEPT') return GONE;
  if (method === 'DELETE') return { status: 409 };
  const whole = { 'upload-offset': String(size), 'upload-length': String(size) };
  if (method === 'HEAD') return { status: 200, headers: whole };
  if (method === 'PATCH' && !now && headers['upload-offset'] !== String(size)) return { status: 409 };
  return { status: 204, headers: whole };
}

/** Longer than announced: what there is of it is not the file, and what else comes can not be. */
async function refuseTooLong(at: Act): Promise<Told> {
  const { parts, request, upload } = at;
  const { 'content-length': length, 'upload-offset': offset } = request.headers;
  const size = length === undefined ? upload.size + 1 : Number(offset) + Number(length);
  await finishUpload(parts.gate, upload.id, { size, sha256: '', mediaType: '' }, moment(parts.now()));
  return discard(at);
}

async function giveUp(at: Act): Promise<Told> {
  const { parts, request, upload, principal } = at;
  const change = {
    principalId: principal.id,
    principalName: principal.name,
    mutation: 'abandonUpload',
    key: `abandon:${upload.id}`,
    input: { uploadId: upload.id },
    way: wayOf(principal),
    address: request.ip,
    requestId: request.id,
    now: moment(parts.now()),
  };
  const done = await abandonUpload(parts.gate, principal.scope, change, upload.id);
  const told = await discard(at);
  return 'problem' in done ? told : { status: 204 };
}

/** The bytes of what has just ended; the sweeper would find them too. */
async function discard(at: Act): Promise<Told> {
  const { files } = at.parts;
  files.digests.forget(at.upload.id);
  const upload = await again(at);
  if (upload.state !== 'KEPT') await files.store.remove(upload.id).catch(() => undefined);
  return ended({ ...at, upload });
}

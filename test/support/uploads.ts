/** Files on their way in and out, as clients send and fetch them; and whether records and bytes agree afterwards. */
import { createHash, randomBytes } from 'node:crypto';
import type { ClientRequest } from 'node:http';
import { request as httpRequest } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import { Upload } from 'tus-js-client';
import { defaultScheme } from '../../src/domain/catalogue.js';
import type { StoredFile } from '../../src/files/store.js';
import { callsAs, mutation, submitted } from './calls.js';
import type { Answer, Service } from './service.js';
import type { SheetMade, SheetWanted } from './world.js';
import { givenSheet, newKey } from './world.js';

export const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
export const someBytes = (size: number): Buffer => randomBytes(size);

const TICKET = `id state address name size received expiresAt candidateNumbers problem { __typename ... on Problem { message }
  ... on ChecksumDiffers { announced found } ... on SizeDiffers { announcedSize foundSize } }
  evidence { id name size sha256 mediaType purpose late state scan downloadUrl }`;
const EVIDENCE = 'id name size sha256 mediaType purpose late state scan downloadUrl';
const DOCUMENTS = {
  begin: mutation('beginUpload', `... on BeginUploadSuccess { upload { ${TICKET} } }`),
  abandon: mutation('abandonUpload', `... on AbandonUploadSuccess { upload { ${TICKET} } }`),
  remove: mutation('deleteEvidence', `... on ChangeEvidenceSuccess { evidence { ${EVIDENCE} } }`),
  hide: mutation('hideEvidence', `... on ChangeEvidenceSuccess { evidence { ${EVIDENCE} } }`),
  small: mutation('uploadEvidence', `... on UploadEvidenceSuccess { evidence { ${EVIDENCE} } }`),
  ticket: `query ($id: ID!) { upload(id: $id) { ${TICKET} } }`,
  evidence: `query ($id: ID!) { marksheet(id: $id) { evidence(first: 200) { totalCount nodes { ${EVIDENCE} } } } }`,
};

/** A submitted sheet all of whose candidates are sampled. */
export async function givenSampled(service: Service, key: string, wanted: SheetWanted = {}): Promise<SheetMade> {
  const sheet = await givenSheet(service.db, { rows: 4, scheme: defaultScheme('ALL'), ...wanted });
  await submitted(
    callsAs(service, key),
    sheet,
    sheet.numbers.map((_, index) => String(20 + (index % 20))),
  );
  return sheet;
}

/** What the service answered to one request of the tus protocol. */
export interface TusAnswer {
  status: number;
  offset: number | null;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** `cutAfter`: the line breaks after so many bytes of the body; the answer is then null. */
export interface Sending {
  offset?: number;
  body?: Buffer;
  cutAfter?: number;
  headers?: Record<string, string>;
  chunked?: boolean;
}

/** One request, by hand. */
export function tus(
  service: Pick<Service, 'url'>,
  key: string | null,
  method: 'HEAD' | 'PATCH' | 'DELETE' | 'OPTIONS',
  id: string,
  { offset, body, cutAfter, headers = {}, chunked = false }: Sending = {},
): Promise<TusAnswer | null> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest(`${service.url}/uploads/${id}`, {
      method,
      agent: false,
      headers: {
        'tus-resumable': '1.0.0',
        ...(key !== null && { authorization: `Bearer ${key}` }),
        ...(offset !== undefined && { 'upload-offset': String(offset) }),
        ...(body && { 'content-type': 'application/offset+octet-stream' }),
        ...(body && !chunked && { 'content-length': String(body.length) }),
        ...headers,
      },
    });
    asked.on('error', (error) => {
      if (cutAfter === undefined) reject(error);
      else resolve(null);
    });
    asked.on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const found = response.headers['upload-offset'];
        resolve({
          status: response.statusCode!,
          offset: found === undefined ? null : Number(found),
          headers: response.headers,
          body: Buffer.concat(parts).toString(),
        });
      });
    });
    if (cutAfter === undefined) asked.end(body);
    else asked.write(body!.subarray(0, cutAfter), () => setTimeout(() => asked.destroy(), 5));
  });
}

/** A request that sends some bytes and then neither more nor an end. */
export function hanging(
  at: Pick<Service, 'url'>,
  key: string,
  id: string,
  size: number,
  sent: Buffer,
): { request: ClientRequest; ended: Promise<void> } {
  const request = httpRequest(`${at.url}/uploads/${id}`, {
    method: 'PATCH',
    agent: false,
    headers: {
      authorization: `Bearer ${key}`,
      'tus-resumable': '1.0.0',
      'upload-offset': '0',
      'content-type': 'application/offset+octet-stream',
      'content-length': String(size),
    },
  });
  const ended = new Promise<void>((resolve) => {
    request.on('response', (response) => response.resume());
    request.on('error', () => undefined);
    request.on('close', resolve);
  });
  request.write(sent);
  return { request, ended };
}

/** A caller's files. */
export function uploadsAs(service: Service, key: string) {
  const query = async (name: keyof typeof DOCUMENTS, input: object) =>
    Object.values(
      await service.query(key, DOCUMENTS[name], { input: { idempotencyKey: newKey(), ...input } }),
    )[0] as any;
  const work = (sheet: Pick<SheetMade, 'id'>, candidateNumber: string) => ({
    work: { marksheetId: sheet.id, candidateNumber },
  });
  return {
    key,
    /** The whole answer of beginUpload. */
    announce: (sheet: Pick<SheetMade, 'id'>, more: object = {}, candidateNumber = '0001') =>
      query('begin', { target: work(sheet, candidateNumber), name: 'work.bin', size: 1000, ...more }),
    /** The id of an upload for these bytes. */
    async begin(sheet: Pick<SheetMade, 'id'>, bytes: Buffer, more: object = {}, candidateNumber = '0001') {
      const given = { target: work(sheet, candidateNumber), name: 'work.bin', size: bytes.length, ...more };
      const answer = await query('begin', given);
      if (answer.__typename !== 'BeginUploadSuccess') throw new Error(JSON.stringify(answer));
      return answer.upload.id as string;
    },
    ticket: async (id: string): Promise<any> => (await service.query(key, DOCUMENTS.ticket, { id })).upload,
    evidence: async (sheet: Pick<SheetMade, 'id'>): Promise<any[]> =>
      (await service.query(key, DOCUMENTS.evidence, { id: sheet.id })).marksheet.evidence.nodes,
    abandon: (uploadId: string) => query('abandon', { uploadId }),
    remove: (evidenceId: string) => query('remove', { evidenceId }),
    hide: (evidenceId: string, reason = 'Another person’s work.') => query('hide', { evidenceId, reason }),
    head: async (id: string, headers: Record<string, string> = {}) =>
      (await tus(service, key, 'HEAD', id, { headers }))!,
    patch: async (id: string, offset: number, body: Buffer, more: Sending = {}) =>
      (await tus(service, key, 'PATCH', id, { offset, body, ...more }))!,
    cut: (id: string, offset: number, body: Buffer, cutAfter: number) =>
      tus(service, key, 'PATCH', id, { offset, body, cutAfter }),
    delete: async (id: string) => (await tus(service, key, 'DELETE', id))!,
    /** In one multipart request. */
    async small(sheet: Pick<SheetMade, 'id'>, bytes: Buffer, more: object = {}, name = 'work.bin', candidate = '0001') {
      const input = { idempotencyKey: newKey(), target: work(sheet, candidate), ...more, file: null };
      const form = new FormData();
      form.set('operations', JSON.stringify({ query: DOCUMENTS.small, variables: { input } }));
      form.set('map', '{"0":["variables.input.file"]}');
      form.set('0', new Blob([new Uint8Array(bytes)]), name);
      const response = await fetch(`${service.url}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'apollo-require-preflight': 'true' },
        body: form,
      });
      const answer = (await response.json()) as Answer;
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      return answer.data!.uploadEvidence;
    },
  };
}

/** tus-js-client, as schools' systems and our pages use it; it asks where to go on after each break. */
export function tusClient(
  at: string,
  key: string,
  id: string,
  bytes: Buffer,
  more: { chunkSize?: number; retries?: number } = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const upload = new Upload(bytes, {
      uploadUrl: `${at}/uploads/${id}`,
      headers: { authorization: `Bearer ${key}` },
      retryDelays: Array.from({ length: more.retries ?? 40 }, (_, index) => Math.min(20 * index, 300)),
      ...(more.chunkSize !== undefined && { chunkSize: more.chunkSize }),
      onError: reject,
      onSuccess: () => {
        resolve();
      },
    });
    upload.start();
  });
}

export interface BreakingLine {
  url: string;
  /** The lines to come break, one after the other, when they have carried so many bytes to the service. */
  breakAfter(...bytes: number[]): void;
  broken(): number;
  close(): Promise<void>;
}

/** A line to the service that breaks when told to. */
export async function breakingLine(url: string): Promise<BreakingLine> {
  const target = Number(new URL(url).port);
  const open = new Set<Socket>();
  let breaks: number[] = [];
  let broken = 0;
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    let carried = 0;
    const end = () => {
      client.destroy();
      upstream.destroy();
      open.delete(client);
    };
    open.add(client);
    client.on('close', end).on('error', end);
    upstream.on('close', end).on('error', end);
    upstream.pipe(client);
    client.on('data', (chunk: Buffer) => {
      const limit = breaks[0];
      const rest = limit === undefined ? chunk.length : Math.max(0, limit - carried);
      carried += chunk.length;
      const goesOn = upstream.write(chunk.subarray(0, rest), () => {
        if (limit === undefined || carried < limit || client.destroyed) return;
        broken += 1;
        breaks.shift();
        end();
      });
      if (!goesOn) {
        client.pause();
        upstream.once('drain', () => client.resume());
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    breakAfter(...bytes) {
      breaks = bytes;
    },
    broken: () => broken,
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Everything in the store. */
export async function stored(service: Pick<Service, 'store'>): Promise<StoredFile[]> {
  const all: StoredFile[] = [];
  for (let after: string | null = null; ;) {
    const page: StoredFile[] = await service.store.list(after, 500);
    all.push(...page);
    if (page.length < 500) return all;
    after = page.at(-1)!.key;
  }
}

async function bytesOf(service: Pick<Service, 'store'>, key: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await service.store.read(key)) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Where nothing is wrong, what `faultsOfFiles` finds. */
export const NO_FAULTS = { nobodys: [], missing: [], changed: [], halfThere: [], stuck: [], owned: [], room: [] };

/**
 * Records and bytes side by side: bytes that no record knows, records without their bytes or with others, files in two places, uploads left in
 * the middle, leases of nobody, and room that is not counted right.
 */
export async function faultsOfFiles(service: Pick<Service, 'db' | 'store'>) {
  const files = await stored(service);
  const { db } = service;
  const uploads = await db.readOnce<{ id: string; state: string; lease_owner: string | null }>(
    'SELECT id, state, lease_owner FROM upload',
  );
  const evidence = await db.readOnce<{ id: string; size: number; sha256: string }>(
    'SELECT id, size, sha256 FROM evidence WHERE purged_at IS NULL',
  );
  const reports = await db.readOnce<{ id: string }>(
    'SELECT blob_key AS id FROM moderator_report WHERE withdrawn_at IS NULL',
  );
  const room = await db.readOnce<{ centre: string }>(
    `SELECT c.number AS centre FROM centre c LEFT JOIN file_quota q ON q.centre_number = c.number
     WHERE COALESCE(q.used, 0) <> (SELECT COALESCE(SUM(e.size), 0) FROM evidence e WHERE e.centre_number = c.number AND e.purged_at IS NULL)
       + (SELECT COALESCE(SUM(up.size), 0) FROM upload up WHERE up.centre_number = c.number AND up.state IN ('OPEN', 'FINISHING'))`,
  );
  const open = new Set(uploads.filter(({ state }) => state === 'OPEN' || state === 'FINISHING').map(({ id }) => id));
  const kept = new Set([...evidence, ...reports].map(({ id }) => id));
  const changed: string[] = [];
  for (const { id, sha256 } of evidence)
    if (files.some(({ key, finished }) => key === id && finished) && sha256Of(await bytesOf(service, id)) !== sha256)
      changed.push(id);
  return {
    nobodys: files.filter(({ key }) => !open.has(key) && !kept.has(key)).map(({ key }) => key),
    missing: [...kept].filter((id) => !files.some(({ key, finished }) => key === id && finished)),
    changed,
    halfThere: files.filter(({ key, finished }) => kept.has(key) && !finished).map(({ key }) => key),
    stuck: uploads.filter(({ state }) => state === 'FINISHING').map(({ id }) => id),
    owned: uploads.filter(({ lease_owner: owner }) => owner !== null).map(({ id }) => id),
    room: room.map(({ centre }) => centre),
  };
}

/** Work as files: small ones in one request, large ones by the tus protocol, which goes on where the line broke. */
import type { Client } from './client.js';
import { newIdempotencyKey } from './client.js';
import { IamisError } from './errors.js';
import type { BeginUploadMutation, EvidenceTargetInput, UploadEvidenceMutation } from './operations.generated.js';
import { BeginUploadDocument, UploadEvidenceDocument } from './operations.generated.js';
import type { Sending } from './sending.js';
import { post, wait } from './sending.js';

/** What one request takes. */
const SMALL = 25 * 1024 * 1024;
const TUS = { 'tus-resumable': '1.0.0' };

export interface FileGiven {
  readonly target: EvidenceTargetInput;
  readonly name: string;
  readonly content: Blob;
  /** One for each file that is sent; made up unless given. */
  readonly idempotencyKey?: string;
  /** Is called with the bytes that have arrived. */
  readonly onProgress?: (arrived: number) => void;
}

export type Uploaded = UploadEvidenceMutation['uploadEvidence'] | BeginUploadMutation['beginUpload'];

/** Of a large file the success is that of `beginUpload`, once all of it has arrived; its event tells the rest. */
export const upload = (client: Client, file: FileGiven): Promise<Uploaded> =>
  file.content.size > SMALL ? uploadLarge(client, file) : uploadSmall(client, file);

async function uploadSmall({ sending }: Client, file: FileGiven): Promise<UploadEvidenceMutation['uploadEvidence']> {
  const { target, name, content, onProgress } = file;
  const input = { target, idempotencyKey: file.idempotencyKey ?? newIdempotencyKey(), file: null };
  const form = new FormData();
  form.set('operations', JSON.stringify({ query: UploadEvidenceDocument.toString(), variables: { input } }));
  form.set('map', JSON.stringify({ 0: ['variables.input.file'] }));
  form.set('0', content, name);
  const headers = { 'apollo-require-preflight': 'true' };
  const data = (await post(sending, { headers, body: form, repeatable: true })) as UploadEvidenceMutation;
  onProgress?.(content.size);
  return data.uploadEvidence;
}

/** Announces the file and sends all of it. */
export async function uploadLarge(client: Client, file: FileGiven): Promise<BeginUploadMutation['beginUpload']> {
  const { target, name, content } = file;
  const idempotencyKey = file.idempotencyKey ?? newIdempotencyKey();
  const input = { target, idempotencyKey, name, size: content.size };
  const { beginUpload } = await client.send(BeginUploadDocument, { input });
  if (beginUpload.__typename === 'BeginUploadSuccess') await sendTo(client.sending, beginUpload.upload.address, file);
  return beginUpload;
}

async function sendTo(sending: Sending, address: string, { content, onProgress }: FileGiven): Promise<void> {
  // The address is of the service as browsers know it; it is asked where the client was told to ask.
  const to = `${sending.url}${new URL(address).pathname}`;
  let offset = 0;
  for (let failed = 0; offset < content.size;) {
    const arrived = await sendPart(sending, to, content, offset).catch((cause: unknown) => {
      if ((failed += 1) >= sending.tries) throw cause;
      return null;
    });
    if (arrived !== null) {
      [offset, failed] = [arrived, 0];
      onProgress?.(offset);
      continue;
    }
    await wait(0.25 * 2 ** failed);
    offset = (await offsetOf(sending, to).catch(() => null)) ?? offset;
  }
}

async function sendPart(sending: Sending, to: string, content: Blob, offset: number): Promise<number> {
  const authorization = await sending.authorisation.header();
  const response = await sending.fetching(to, {
    method: 'PATCH',
    headers: {
      ...TUS,
      authorization,
      'content-type': 'application/offset+octet-stream',
      'upload-offset': String(offset),
    },
    body: content.slice(offset),
  });
  return offsetIn(response);
}

async function offsetOf(sending: Sending, to: string): Promise<number> {
  const authorization = await sending.authorisation.header();
  return offsetIn(await sending.fetching(to, { method: 'HEAD', headers: { ...TUS, authorization } }));
}

function offsetIn({ ok, status, headers }: Response): number {
  const offset = headers.get('upload-offset');
  if (!ok || offset === null) throw new IamisError('UPLOAD', `The file was answered ${String(status)}.`);
  return Number(offset);
}

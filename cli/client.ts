/** Talks to the service like anybody else: over HTTP, with a key. */
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

export class CommandError extends Error {}

export interface Connection {
  url: string;
  key: string;
  language: string;
}

export interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

export async function ask<Data>(to: Connection, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const body = JSON.stringify({ query, variables });
  return read(await send(to, { 'content-type': 'application/json' }, body));
}

/** One file as the variable `file` of `input`, by the GraphQL multipart request specification. */
export async function upload<Data>(
  to: Connection,
  query: string,
  name: string,
  content: Uint8Array,
  input: Record<string, unknown> = {},
): Promise<Data> {
  const form = new FormData();
  form.set('operations', JSON.stringify({ query, variables: { input: { ...input, file: null } } }));
  form.set('map', JSON.stringify({ 0: ['variables.input.file'] }));
  form.set('0', new Blob([content as Uint8Array<ArrayBuffer>]), name);
  return read(await send(to, { 'apollo-require-preflight': 'true' }, form));
}

const TRIES = 4;
/** Longer than the service asks for; who is told to wait longer should come back later. */
const LONGEST_WAIT_S = 60;

/** One key for one act, whatever comes of the line: the service does once what is sent twice with it. */
export const newKey = (): string => `cli-${randomUUID()}`;

async function send(to: Connection, headers: Record<string, string>, body: string | FormData): Promise<Response> {
  for (let tried = 1; ; tried += 1) {
    const answer = await sendOnce(to, headers, body);
    const seconds = waitWanted(answer, tried);
    if (seconds === null || tried === TRIES) {
      if (answer instanceof CommandError) throw answer;
      return answer;
    }
    await wait(seconds * 1000);
  }
}

/** What is no GraphQL: a download of this address. */
export async function fetchFrom(to: Connection, path: string): Promise<Response> {
  const answer = await attempt(to, path, { headers: {} });
  if (answer instanceof CommandError) throw answer;
  return answer;
}

/** A file that the service makes. */
export async function download(to: Connection, path: string): Promise<Response> {
  const answer = await fetchFrom(to, path);
  if (answer.ok) return answer;
  const { message } = (await answer.json().catch(() => ({}))) as { message?: string };
  throw new CommandError(message ?? `The service refused the request (${String(answer.status)}).`);
}

class LineBroke extends CommandError {}

/** Seconds after which the very same is worth sending again; null: it is not. Every change carries a key, so it acts once. */
function waitWanted(answer: Response | CommandError, tried: number): number | null {
  if (answer instanceof CommandError) return answer instanceof LineBroke ? 0.2 * 2 ** tried : null;
  if (answer.status !== 429 && answer.status !== 503) return null;
  const seconds = Number(answer.headers.get('retry-after') ?? tried);
  return seconds <= LONGEST_WAIT_S ? seconds : null;
}

/** What went before a broken line may have been done; what was never connected was not. */
const BROKEN = ['ECONNRESET', 'UND_ERR_SOCKET', 'EPIPE', 'ETIMEDOUT'];

/** An answer counts when it has come whole. */
async function sendOnce(
  to: Connection,
  headers: Record<string, string>,
  body: string | FormData,
): Promise<Response | CommandError> {
  const answer = await attempt(to, '/graphql', { method: 'POST', headers, body });
  if (answer instanceof CommandError) return answer;
  try {
    return new Response(await answer.text(), { status: answer.status, headers: answer.headers });
  } catch {
    return new LineBroke(`The answer of the service at ${to.url} broke off, time and again.`);
  }
}

async function attempt(
  to: Connection,
  path: string,
  request: { method?: string; headers: Record<string, string>; body?: string | FormData },
): Promise<Response | CommandError> {
  try {
    return await fetch(`${to.url}${path}`, {
      ...request,
      headers: { ...request.headers, authorization: `Bearer ${to.key}`, 'accept-language': to.language },
    });
  } catch (error) {
    // Not its own message, which may show the key.
    const { code } = (error as { cause?: { code?: string } }).cause ?? {};
    if (code === undefined)
      return new CommandError(`${to.url} can not be asked with this key: the address or the key is malformed.`);
    const told = `The service at ${to.url} does not answer (${code}). Is it running? Set IAMIS_URL or --url.`;
    return BROKEN.includes(code) ? new LineBroke(told) : new CommandError(told);
  }
}

async function read<Data>(response: Response): Promise<Data> {
  const answer = (await response.json().catch(() => null)) as Answer<Data> | null;
  if (answer === null)
    throw new CommandError(`The service answered ${String(response.status)} without a readable body.`);
  if (answer.errors?.length) throw new CommandError(answer.errors.map(({ message }) => message).join('\n'));
  if (!answer.data) throw new CommandError(`The service refused the request (${String(response.status)}).`);
  return answer.data;
}

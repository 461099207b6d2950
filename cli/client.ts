/** Talks to the service like anybody else: over HTTP, with a key. */
import { randomUUID } from 'node:crypto';

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
export async function upload<Data>(to: Connection, query: string, name: string, content: Uint8Array): Promise<Data> {
  const form = new FormData();
  form.set('operations', JSON.stringify({ query, variables: { input: { file: null } } }));
  form.set('map', JSON.stringify({ 0: ['variables.input.file'] }));
  form.set('0', new Blob([content as Uint8Array<ArrayBuffer>]), name);
  return read(await send(to, { 'apollo-require-preflight': 'true' }, form));
}

/** A file of the service's, as it comes. */
export async function download(to: Connection, path: string): Promise<Response> {
  const response = await fetched(to, path, {});
  if (response.ok) return response;
  const { message } = (await response.json().catch(() => ({}))) as { message?: string };
  throw new CommandError(message ?? `The service refused the request (${String(response.status)}).`);
}

/** For one action of the person's. */
export const newKey = (): string => `cli-${randomUUID()}`;

const send = (to: Connection, headers: Record<string, string>, body: string | FormData): Promise<Response> =>
  fetched(to, '/graphql', { method: 'POST', headers, body });

async function fetched(to: Connection, path: string, { headers = {}, ...rest }: RequestInit): Promise<Response> {
  try {
    return await fetch(`${to.url}${path}`, {
      ...rest,
      headers: { ...(headers as object), authorization: `Bearer ${to.key}`, 'accept-language': to.language },
    });
  } catch (error) {
    // Not its own message, which may show the key.
    const { code } = (error as { cause?: { code?: string } }).cause ?? {};
    throw new CommandError(
      code === undefined
        ? `${to.url} can not be asked with this key: the address or the key is malformed.`
        : `The service at ${to.url} does not answer (${code}). Is it running? Set IAMIS_URL or --url.`,
    );
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

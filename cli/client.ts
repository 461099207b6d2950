/** Talks to the service like anybody else: over HTTP, with a key. */

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

/** A file that the service makes, and the name that it gives it. */
export async function download(to: Connection, path: string): Promise<{ name: string; content: Uint8Array }> {
  const response = await reach(to, path, {});
  if (!response.ok) {
    const refusal = (await response.json().catch(() => null)) as { message?: string } | null;
    throw new CommandError(refusal?.message ?? `The service answered ${String(response.status)}.`);
  }
  const [, name = 'results'] = /filename="([\w.-]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return { name, content: new Uint8Array(await response.arrayBuffer()) };
}

const send = (to: Connection, headers: Record<string, string>, body: string | FormData): Promise<Response> =>
  reach(to, '/graphql', { method: 'POST', headers, body });

async function reach(
  to: Connection,
  path: string,
  { headers, ...asked }: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> },
): Promise<Response> {
  try {
    return await fetch(`${to.url}${path}`, {
      ...asked,
      headers: { ...headers, authorization: `Bearer ${to.key}`, 'accept-language': to.language },
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

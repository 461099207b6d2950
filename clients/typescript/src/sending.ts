/** One request, again where that is safe: the service does once what is sent twice with one idempotency key. */
import type { Authorisation } from './credentials.js';
import { IamisError } from './errors.js';

export interface Sending {
  url: string;
  authorisation: Authorisation;
  fetching: typeof fetch;
  language: 'en' | 'cy';
  /** How often one request is sent at most. */
  tries: number;
  /** After which an answer is not waited for any longer. */
  timeoutMs: number;
}

export interface Posted {
  headers: Readonly<Record<string, string>>;
  body: string | FormData;
  /** Whether what may have been done already may be sent again. */
  repeatable: boolean;
  signal?: AbortSignal | undefined;
}

interface Answer {
  data?: unknown;
  errors?: readonly { message: string; extensions?: Readonly<Record<string, unknown>> }[];
}

/** The longest that the service is believed when it says how long to wait. */
const LONGEST_WAIT_S = 120;

export async function post(sending: Sending, posted: Posted): Promise<unknown> {
  for (let tried = 1; ; tried += 1) {
    const response = await once(sending, posted);
    if (response instanceof IamisError) {
      if (!posted.repeatable || tried >= sending.tries) throw response;
      await wait(0.25 * 2 ** tried, posted.signal);
      continue;
    }
    // A token may have been revoked, or the clocks differ: another one, once.
    if (response.status === 401 && tried === 1 && sending.authorisation.refused()) continue;
    const seconds = secondsToWait(response);
    if (seconds !== null && tried < sending.tries) {
      await response.body?.cancel();
      await wait(seconds, posted.signal);
      continue;
    }
    return dataOf(response.status, (await response.json().catch(() => null)) as Answer | null);
  }
}

async function once(sending: Sending, { headers, body, signal }: Posted): Promise<Response | IamisError> {
  const { url, authorisation, fetching, language, timeoutMs } = sending;
  const authorization = await authorisation.header();
  const limit = AbortSignal.timeout(timeoutMs);
  try {
    return await fetching(`${url}/graphql`, {
      method: 'POST',
      headers: { ...headers, authorization, 'accept-language': language },
      body,
      signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    return new IamisError('NETWORK', 'The service did not answer.', { cause });
  }
}

/** What was turned away was not begun, so it is sent again whatever it is. */
function secondsToWait({ status, headers }: Response): number | null {
  if (status !== 429 && status !== 503) return null;
  const seconds = Number(headers.get('retry-after') ?? 1);
  return seconds <= LONGEST_WAIT_S ? seconds : null;
}

function dataOf(status: number, answer: Answer | null): unknown {
  const [error] = answer?.errors ?? [];
  if (error !== undefined) {
    const { code, id, right } = error.extensions ?? {};
    throw new IamisError(typeof code === 'string' ? code : 'UNKNOWN', error.message, { id, right });
  }
  if (answer?.data == null) throw new IamisError('UNKNOWN', `The service answered ${String(status)} and nothing else.`);
  return answer.data;
}

export function wait(seconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason instanceof Error ? signal.reason : new Error('Stopped.'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, seconds * 1000);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}

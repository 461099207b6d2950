import type { Credentials } from './credentials.js';
import { authorisation } from './credentials.js';
import type { TypedDocumentString } from './operations.generated.js';
import type { Sending } from './sending.js';
import { post } from './sending.js';

export interface ClientSettings {
  /** Scheme, host and port: `https://iamis.example`. */
  readonly url: string;
  readonly credentials: Credentials;
  /** Of messages for people. */
  readonly language?: 'en' | 'cy';
  /** How often one request is sent at most; 5. */
  readonly tries?: number;
  /** How long an answer is waited for; a minute. */
  readonly timeoutMs?: number;
  /** Another `fetch`, as for a proxy. */
  readonly fetch?: typeof fetch;
}

export interface SendOptions {
  readonly signal?: AbortSignal;
}

/** A document with what it takes and what it gives. The ones of this package end in `Document`; others are made the same way by GraphQL Code Generator. */
export type Document<Result, Variables> = TypedDocumentString<Result, Variables>;

export interface Client {
  /** What these settings come to. */
  readonly sending: Sending;
  /**
   * Sends an operation and gives its data. Refusals that are to be expected are in the data (`isSuccess` tells them apart); everything else is
   * thrown as an `IamisError`. Queries, and mutations with an idempotency key, are sent again when the line breaks.
   */
  send<Result, Variables>(
    document: Document<Result, Variables>,
    variables: Variables,
    options?: SendOptions,
  ): Promise<Result>;
}

export function createClient(settings: ClientSettings): Client {
  const fetching = settings.fetch ?? fetch;
  const url = settings.url.replace(/\/+$/, '');
  const sending: Sending = {
    url,
    authorisation: authorisation(url, settings.credentials, fetching),
    fetching,
    language: settings.language ?? 'en',
    tries: settings.tries ?? 5,
    timeoutMs: settings.timeoutMs ?? 60_000,
  };
  return {
    sending,
    async send<Result, Variables>(document: Document<Result, Variables>, variables: Variables, options?: SendOptions) {
      const query = document.toString();
      return (await post(sending, {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
        repeatable: !/^\s*mutation\b/.test(query) || hasKey(variables),
        signal: options?.signal,
      })) as Result;
    },
  };
}

const hasKey = (variables: unknown): boolean =>
  typeof (variables as { input?: { idempotencyKey?: unknown } } | undefined)?.input?.idempotencyKey === 'string';

/** A new key for one action. Keep it until the action is known to be done: the same action with the same key is done once. */
export const newIdempotencyKey = (): string => crypto.randomUUID();

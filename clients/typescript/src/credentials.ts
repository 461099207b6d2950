import { IamisError } from './errors.js';

export type Credentials =
  /** The key of an API client as it is. */
  | { readonly key: string }
  /** Exchanged for tokens of 15 minutes, which are renewed before they end. Left-out scopes: all of the client's. */
  | { readonly clientId: string; readonly key: string; readonly scopes?: readonly string[] };

export interface Authorisation {
  header(): Promise<string>;
  /** The service refused it. True: another one is worth a try. */
  refused(): boolean;
}

/** A token is not used in its last minute: the request takes time, and clocks differ. */
const MARGIN_MS = 60_000;

export function authorisation(url: string, credentials: Credentials, fetching: typeof fetch): Authorisation {
  if (!('clientId' in credentials)) {
    const header = Promise.resolve(`Bearer ${credentials.key}`);
    return { header: () => header, refused: () => false };
  }
  let token: { text: string; until: number } | null = null;
  // Requests at the same time share one exchange.
  let asking: Promise<string> | null = null;
  const renewed = async (): Promise<string> => {
    const { text, seconds } = await exchange(url, credentials, fetching);
    token = { text, until: Date.now() + seconds * 1000 - MARGIN_MS };
    return text;
  };
  return {
    async header() {
      if (token !== null && Date.now() < token.until) return `Bearer ${token.text}`;
      asking ??= renewed().finally(() => (asking = null));
      return `Bearer ${await asking}`;
    },
    refused() {
      const had = token !== null;
      token = null;
      return had;
    },
  };
}

/** RFC 6749 §5. */
interface Granted {
  access_token: string;
  expires_in: number;
  error: string;
}

async function exchange(
  url: string,
  { clientId, key, scopes }: Extract<Credentials, { clientId: string }>,
  fetching: typeof fetch,
): Promise<{ text: string; seconds: number }> {
  const response = await fetching(`${url}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${clientId}:${key}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', ...(scopes && { scope: scopes.join(' ') }) }),
  });
  const answer = (await response.json().catch(() => ({}))) as Partial<Granted>;
  if (!response.ok || answer.access_token === undefined)
    throw new IamisError('UNAUTHENTICATED', `No token was given: ${answer.error ?? String(response.status)}.`);
  return { text: answer.access_token, seconds: Number(answer.expires_in) };
}

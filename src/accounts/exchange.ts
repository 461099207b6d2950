/** One request to better-auth and what it said, in our words. */
import { isAPIError } from 'better-auth/api';
import type { IdentityParts, SigningInNow } from './identity.js';
import { ADDRESS_HEADER, createIdentity, LOCKED_SECONDS, signingIn } from './identity.js';
import { turns } from './turns.js';

/** What a person asked for under /auth, as far as it matters here. */
export interface AuthRequest {
  method: 'GET' | 'POST';
  /** Below /auth. */
  path: string;
  /** With its question mark, or empty. */
  search: string;
  body: Readonly<Record<string, unknown>>;
  cookies: string | undefined;
  address: string;
  device: string;
  requestId: string;
  now: Date;
}

export type Refusal =
  | 'MALFORMED'
  | 'NOT_SIGNED_IN'
  | 'WRONG_EMAIL_OR_PASSWORD'
  | 'WRONG_PASSWORD'
  | 'WRONG_CODE'
  | 'SIGN_IN_AGAIN'
  | 'TOO_MANY_TRIES'
  | 'NO_MEMBERSHIP'
  | 'TEMPORARY_PASSWORD_EXPIRED'
  | 'CHANGE_PASSWORD_FIRST'
  | 'CHANGE_UNDER_WAY'
  | 'SECOND_FACTOR_THERE'
  | 'NO_SECOND_FACTOR'
  | 'NO_PASSWORD'
  | 'PASSWORD_TOO_SHORT'
  | 'PASSWORD_TOO_LONG'
  | 'PASSWORD_TOO_PLAIN'
  | 'PASSWORD_TOO_COMMON'
  | 'PASSWORD_THE_SAME'
  | 'LINK_GONE'
  | 'BUSY'
  | 'FAILED';

export interface Answer {
  status: number;
  /** Set-Cookie headers as they are. */
  cookies: string[];
  /** For a browser that is sent on. */
  location?: string;
  body?: Readonly<Record<string, unknown>>;
  refusal?: { code: Refusal; data: Readonly<Record<string, unknown>> };
}

const STATUS: Partial<Record<Refusal, number>> = {
  NOT_SIGNED_IN: 401,
  WRONG_EMAIL_OR_PASSWORD: 401,
  WRONG_CODE: 401,
  SIGN_IN_AGAIN: 401,
  NO_MEMBERSHIP: 403,
  TEMPORARY_PASSWORD_EXPIRED: 403,
  CHANGE_PASSWORD_FIRST: 403,
  CHANGE_UNDER_WAY: 409,
  SECOND_FACTOR_THERE: 409,
  NO_SECOND_FACTOR: 409,
  NO_PASSWORD: 409,
  TOO_MANY_TRIES: 429,
  BUSY: 503,
  FAILED: 500,
};

export const refuse = (code: Refusal, data: Answer['body'] = {}, cookies: string[] = []): Answer => ({
  status: STATUS[code] ?? 400,
  cookies,
  refusal: { code, data },
});

/** What better-auth calls it. An address that is none is told apart from a wrong one by nobody. */
const CODES: Readonly<Record<string, Refusal>> = {
  INVALID_EMAIL_OR_PASSWORD: 'WRONG_EMAIL_OR_PASSWORD',
  INVALID_EMAIL: 'WRONG_EMAIL_OR_PASSWORD',
  INVALID_PASSWORD: 'WRONG_PASSWORD',
  PASSWORD_TOO_LONG: 'WRONG_EMAIL_OR_PASSWORD',
  INVALID_CODE: 'WRONG_CODE',
  INVALID_BACKUP_CODE: 'WRONG_CODE',
  // Of two that come with the same backup code, the second.
  CONFLICT: 'WRONG_CODE',
  INVALID_TWO_FACTOR_COOKIE: 'SIGN_IN_AGAIN',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'SIGN_IN_AGAIN',
  ACCOUNT_TEMPORARILY_LOCKED: 'TOO_MANY_TRIES',
  TOTP_ALREADY_ENABLED: 'SECOND_FACTOR_THERE',
  TOTP_NOT_ENABLED: 'NO_SECOND_FACTOR',
  TWO_FACTOR_NOT_ENABLED: 'NO_SECOND_FACTOR',
  BACKUP_CODES_NOT_ENABLED: 'NO_SECOND_FACTOR',
  CREDENTIAL_ACCOUNT_NOT_FOUND: 'NO_PASSWORD',
  INVALID_TOKEN: 'LINK_GONE',
  UNAUTHORIZED: 'NOT_SIGNED_IN',
  NO_MEMBERSHIP: 'NO_MEMBERSHIP',
  TEMPORARY_PASSWORD_EXPIRED: 'TEMPORARY_PASSWORD_EXPIRED',
};

export interface Said extends Answer {
  told: SigningInNow;
}

export interface Exchange {
  sessionCookie: string;
  challengeCookie: string;
  identity: ReturnType<typeof createIdentity>;
  /** `withSession`: whether better-auth sees the session there is. */
  send(
    request: AuthRequest,
    body: Readonly<Record<string, unknown>> | null,
    options: { withSession: boolean; kept?: SigningInNow['kept'] },
  ): Promise<Said>;
}

export function createExchange(parts: IdentityParts): Exchange {
  const identity = createIdentity(parts);
  const prefix = parts.secureCookies ? '__Secure-' : '';
  const sessionCookie = `${prefix}iamis.session_token`;
  // Below the connections there are, so that signing in never takes them all from those who are in.
  const inTurn = turns(4, 200);

  return {
    sessionCookie,
    challengeCookie: `${prefix}iamis.two_factor`,
    identity,
    async send(request, body, { withSession, kept = null }) {
      const cookies = withSession ? request.cookies : withoutCookie(request.cookies, sessionCookie);
      const sent = new Request(`${parts.publicUrl}/auth${request.path}${request.search}`, {
        method: request.method,
        headers: {
          // Whether the request came from a page of ours has been looked at: http/same-origin.ts.
          origin: parts.publicUrl,
          'user-agent': request.device.slice(0, 300),
          [ADDRESS_HEADER]: request.address,
          ...(cookies !== undefined && { cookie: cookies }),
          ...(body !== null && { 'content-type': 'application/json' }),
        },
        ...(body !== null && { body: JSON.stringify(body) }),
      });
      const told: SigningInNow = {
        now: request.now,
        kept,
        begun: null,
        coded: null,
        stopped: null,
        resetToken: null,
        reset: null,
      };
      const answer = inTurn(() => signingIn.run(told, () => identity.handler(sent))).then(answerOf, refusalOf);
      const { refusal, ...rest } = await answer;
      if (refusal === undefined) return { ...rest, told };
      const seconds = told.stopped && { seconds: told.stopped.seconds };
      return { ...rest, refusal: { ...refusal, data: { ...refusal.data, ...seconds } }, told };
    },
  };
}

async function answerOf(response: Response): Promise<Answer> {
  const cookies = response.headers.getSetCookie();
  const location = response.headers.get('location');
  if (location !== null) return { status: response.status, cookies, location };
  const body = (await response.json().catch(() => null)) as Record<string, unknown> | null;
  if (response.ok) return { status: 200, cookies, body: body ?? {} };
  return refusalFor(response.status, body, cookies);
}

/** What is refused before an endpoint is reached is thrown. */
function refusalOf(error: unknown): Answer {
  if (!isAPIError(error)) throw error;
  return refusalFor(error.statusCode, error.body ?? null, []);
}

function refusalFor(status: number, body: { code?: unknown } | null, cookies: string[]): Answer {
  if (status >= 500) return refuse('FAILED', {}, cookies);
  const code = typeof body?.code === 'string' ? body.code : status === 409 ? 'CONFLICT' : '';
  const known = CODES[code] ?? 'MALFORMED';
  return refuse(known, known === 'TOO_MANY_TRIES' ? { seconds: LOCKED_SECONDS } : {}, cookies);
}

function withoutCookie(cookies: string | undefined, name: string): string | undefined {
  return cookies
    ?.split(/; */)
    .filter((each) => !each.startsWith(`${name}=`))
    .join('; ');
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AuthRequest, Answer, Refusal } from '../accounts/exchange.js';
import type { People } from '../accounts/sign-in.js';
import { languageOf, text, type Language } from '../../texts/index.js';
import { isSameOrigin } from './same-origin.js';

export interface SignInParts {
  people: People;
  publicUrl: string;
  now: () => Date;
}

const MAXIMUM_BODY = 16 * 1024;

/** Everything under /auth. What is refused answers `{ code, message }`: the code never changes, the message is in the caller's language. */
export async function addSignIn(app: FastifyInstance, parts: SignInParts): Promise<void> {
  app.addHook('onClose', () => parts.people.settled());
  await app.register(
    (own, _options, done) => {
      own.removeAllContentTypeParsers();
      own.addContentTypeParser(
        'application/json',
        { parseAs: 'string', bodyLimit: MAXIMUM_BODY },
        (_request, body, parsed) => {
          parsed(null, objectIn(String(body)));
        },
      );
      own.route({ method: ['GET', 'POST'], url: '/*', handler: (request, reply) => answer(parts, request, reply) });
      done();
    },
    { prefix: '/auth' },
  );
}

/** Null for anything else. */
function objectIn(body: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}

async function answer(parts: SignInParts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  void reply.header('cache-control', 'no-store');
  const language = languageOf(request.headers['accept-language']);
  if (request.method === 'POST' && !isSameOrigin(request.headers, parts.publicUrl)) {
    return reply.status(403).send({ code: 'OTHER_ORIGIN', message: text(language, 'signIn.otherOrigin') });
  }
  return send(reply, await parts.people.answer(requestOf(request, parts.now())), language);
}

function requestOf(request: FastifyRequest, now: Date): AuthRequest {
  const { pathname, search } = new URL(request.url, 'http://localhost');
  return {
    method: request.method as AuthRequest['method'],
    path: pathname.slice('/auth'.length),
    search,
    body: (request.body ?? {}) as AuthRequest['body'],
    cookies: request.headers.cookie,
    address: request.ip,
    device: request.headers['user-agent'] ?? '',
    requestId: request.id,
    now,
  };
}

function send(reply: FastifyReply, { status, cookies, location, body, refusal }: Answer, language: Language) {
  void reply.status(status);
  if (cookies.length > 0) void reply.header('set-cookie', cookies);
  if (location !== undefined) void reply.header('location', location);
  if (refusal === undefined) return reply.send(body ?? {});
  const { code, data } = refusal;
  if (typeof data['seconds'] === 'number') void reply.header('retry-after', String(data['seconds']));
  return reply.send({ code, message: text(language, WORDS[code], data), ...data });
}

const WORDS: Readonly<Record<Refusal, string>> = {
  MALFORMED: 'signIn.malformed',
  NOT_SIGNED_IN: 'signIn.notSignedIn',
  WRONG_EMAIL_OR_PASSWORD: 'signIn.wrong',
  WRONG_PASSWORD: 'signIn.wrongPassword',
  WRONG_CODE: 'signIn.wrongCode',
  SIGN_IN_AGAIN: 'signIn.again',
  TOO_MANY_TRIES: 'signIn.tooMany',
  NO_MEMBERSHIP: 'signIn.noMembership',
  TEMPORARY_PASSWORD_EXPIRED: 'signIn.expired',
  CHANGE_PASSWORD_FIRST: 'signIn.passwordFirst',
  CHANGE_UNDER_WAY: 'signIn.underWay',
  SECOND_FACTOR_THERE: 'signIn.alreadyEnrolled',
  NO_SECOND_FACTOR: 'signIn.notEnrolled',
  NO_PASSWORD: 'signIn.noPassword',
  PASSWORD_TOO_SHORT: 'signIn.tooShort',
  PASSWORD_TOO_LONG: 'signIn.tooLong',
  PASSWORD_TOO_PLAIN: 'signIn.tooPlain',
  PASSWORD_TOO_COMMON: 'signIn.tooCommon',
  PASSWORD_THE_SAME: 'signIn.theSame',
  LINK_GONE: 'signIn.linkGone',
  BUSY: 'signIn.busy',
  FAILED: 'signIn.failed',
};

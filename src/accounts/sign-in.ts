/** What people may ask for under /auth: signing in and out, passwords, the second factor. Everything else there does not exist. */
import { transaction } from '../persistence/database.js';
import { readPasswordHash, readSigningIn } from '../persistence/reads/account/session.js';
import { createDesk, textsIn, type Desk, type Route, type SignInParts } from './desk.js';
import type { Answer, AuthRequest } from './exchange.js';
import { refuse } from './exchange.js';
import { passwordRoutes } from './password-change.js';
import { verifyPassword } from './passwords.js';
import { principalOfSession, tokenIn } from './people.js';
import type { Principal, SignedIn } from './principal.js';
import { secondFactorRoutes } from './second-factor-change.js';
import { refusedThough } from './staff-sign-in.js';
import { createThrottle } from './throttle.js';
import { TurnsTaken } from './turns.js';

export interface People {
  /** Null without a session that holds. */
  authenticate(cookies: string | undefined, now: Date, background: boolean): Promise<Principal | null>;
  answer(request: AuthRequest): Promise<Answer>;
  /** The password asked again; counted like guesses. The seconds to wait, where there were too many. */
  confirm(person: SignedIn, password: string): Promise<boolean | { seconds: number }>;
  /** Resolves when what goes on behind answers has ended. */
  settled(): Promise<void>;
}

export function createPeople(parts: SignInParts): People {
  const { gate, secret } = parts;
  const throttle = createThrottle(gate.db, secret);
  const work = new Set<Promise<void>>();
  const desk = createDesk(parts, throttle, work);
  const { sessionCookie } = desk.exchange;
  const routes: Record<string, Route> = {
    'POST /sign-in/email': (request) => signInWithPassword(desk, request),
    'POST /sign-out': (request, session) => signOut(desk, request, session),
    ...passwordRoutes(desk),
    ...secondFactorRoutes(desk),
    ...Object.fromEntries(
      (parts.open ?? []).map((route) => [route, (request: AuthRequest) => signInElsewhere(desk, request)]),
    ),
  };

  const people: People = {
    async authenticate(cookies, now, background) {
      const token = tokenIn(cookies, sessionCookie, secret);
      return token === null ? null : principalOfSession(gate.db, token, now, background);
    },
    async answer(request) {
      const route = routes[`${request.method} ${request.path}`];
      if (route === undefined) return { status: 404, cookies: [] };
      const principal = await people.authenticate(request.cookies, request.now, false);
      try {
        return await route(request, principal?.person ?? null);
      } catch (error) {
        if (error instanceof TurnsTaken) return refuse('BUSY');
        throw error;
      }
    },
    async confirm({ personId }, password) {
      const stopped = await throttle.take('confirm', personId);
      if (stopped !== null) return { seconds: stopped.seconds };
      const hash = await readPasswordHash(gate.db, personId);
      const right = hash !== null && (await verifyPassword({ hash, password: password.trim() }));
      if (right) await throttle.giveBack('confirm', personId);
      return right;
    },
    async settled() {
      await Promise.all(work);
    },
  };
  return people;
}

async function signInWithPassword(desk: Desk, request: AuthRequest): Promise<Answer> {
  const given = textsIn(request, 'email', 'password');
  if (given === null) return refuse('MALFORMED');
  const email = given.email.toLowerCase();
  const stopped = await desk.throttle.takeSignIn(email, request.address);
  if (stopped !== null) {
    if (stopped.first) desk.behind(() => noteStop(desk, request, email, stopped.seconds));
    return refuse('TOO_MANY_TRIES', { seconds: stopped.seconds });
  }
  const said = await desk.exchange.send(request, { email, password: given.password }, { withSession: false });
  if (said.refusal?.code === 'WRONG_EMAIL_OR_PASSWORD') {
    desk.behind(async () =>
      desk.failed(request, await readSigningIn(desk.gate.db, { email }, request.now), { step: 'password' }),
    );
  }
  if (said.refusal !== undefined) return said;
  await desk.throttle.forgive(email, request.address);
  if (said.body?.['twoFactorRedirect'] === true) {
    await desk.endBefore(request);
    return { ...said, body: { secondFactor: true } };
  }
  await desk.begun(request, said, { step: 'password' });
  return { ...said, body: { signedIn: true } };
}

/** Told to the person and audited once for each stop; the tries that are refused meanwhile are not. */
async function noteStop(desk: Desk, request: AuthRequest, email: string, seconds: number): Promise<void> {
  const who = await readSigningIn(desk.gate.db, { email }, request.now);
  await desk.failed(request, who, { step: 'stopped', seconds });
  if (who === null || (await desk.throttle.take('warning', email)) !== null) return;
  const until = new Date(request.now.getTime() + seconds * 1000);
  const { language, name } = who;
  await transaction(desk.gate.db, (tx) =>
    desk.queueMail(tx, { recipient: email, language, template: 'signInLocked', values: { name, until } }, request.now),
  );
}

async function signOut(desk: Desk, request: AuthRequest, session: SignedIn | null): Promise<Answer> {
  const said = await desk.exchange.send(request, {}, { withSession: true });
  const who = session && (await readSigningIn(desk.gate.db, session, request.now));
  if (who !== null)
    await transaction(desk.gate.db, (tx) =>
      desk.note(request, tx, 'signOut', { ...who, chosen: session!.membershipId }),
    );
  return said.refusal === undefined ? { ...said, body: { signedIn: false } } : said;
}

/** What a plugin answers; where a session began by it, that is a sign-in. */
async function signInElsewhere(desk: Desk, request: AuthRequest): Promise<Answer> {
  const said = await desk.exchange.send(request, request.method === 'POST' ? request.body : null, {
    withSession: false,
  });
  if (said.told.begun !== null && said.refusal === undefined) await desk.begun(request, said, { step: 'provider' });
  const reason = refusedThough(said.location);
  if (reason !== null) await desk.failed(request, null, { step: 'provider', reason });
  return said;
}

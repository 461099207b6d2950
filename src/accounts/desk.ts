/** What the routes under /auth share: the way to better-auth, the throttle, the audit. */
import type { BetterAuthPlugin } from 'better-auth';
import type { Logger } from 'pino';
import type { AuditRecord } from '../persistence/audit.js';
import type { Gate } from '../persistence/change.js';
import { transaction, type Transaction } from '../persistence/database.js';
import type { MailWanted, QueueMail } from '../persistence/mail.js';
import type { SigningIn } from '../persistence/reads/account/session.js';
import { endSessionByToken, noteSignIn } from '../persistence/writes/account/session.js';
import type { Answer, AuthRequest, Exchange, Said } from './exchange.js';
import { createExchange } from './exchange.js';
import { tokenIn } from './people.js';
import type { SignedIn } from './principal.js';
import type { Throttle } from './throttle.js';

export interface SignInParts {
  gate: Gate;
  log: Logger;
  secret: string;
  /** Before it; see IdentityParts. */
  olderSecrets?: readonly string[];
  publicUrl: string;
  secureCookies: boolean;
  /** Further ways in: better-auth's plugins, and what of their endpoints is open, as `POST /sign-in/oauth2`. */
  plugins?: readonly BetterAuthPlugin[];
  open?: readonly string[];
}

/** What the routes of this folder share. */
export interface Desk {
  gate: Gate;
  exchange: Exchange;
  throttle: Throttle;
  publicUrl: string;
  queueMail: QueueMail;
  note(
    request: AuthRequest,
    tx: Transaction,
    action: string,
    who: Who,
    detail?: Record<string, unknown>,
  ): Promise<void>;
  /** The mail and the audit row in one transaction. */
  tell(
    request: AuthRequest,
    action: string,
    who: Who,
    mail: MailWanted,
    also?: (tx: Transaction) => Promise<void>,
  ): Promise<void>;
  /** The session that the browser had: who signs in anew does not go on in it, and nobody else does. */
  endBefore(request: AuthRequest): Promise<void>;
  /** A new session: audited, the address known, the one before it over. */
  begun(request: AuthRequest, said: Said, detail: Record<string, unknown>): Promise<void>;
  failed(request: AuthRequest, who: SigningIn | null, detail: Record<string, unknown>): Promise<void>;
  /** Runs on after the answer; failures are logged. */
  behind(work: () => Promise<void>): void;
}

export type Who = Pick<SigningIn, 'personId' | 'name' | 'memberships'> & { chosen?: string | null };
export type Route = (request: AuthRequest, session: SignedIn | null) => Promise<Answer>;

/** The texts that a route needs; null unless each is there. Pasted spaces are taken off: no password begins or ends with one. */
export function textsIn<Name extends string>(request: AuthRequest, ...names: Name[]): Record<Name, string> | null {
  const found = names.map((name) => [name, request.body[name]] as const);
  if (!found.every(([, value]) => typeof value === 'string' && value.length <= 1000)) return null;
  return Object.fromEntries(found.map(([name, value]) => [name, (value as string).trim()])) as Record<Name, string>;
}

export function createDesk(parts: SignInParts, throttle: Throttle, work: Set<Promise<void>>): Desk {
  const { gate, log, publicUrl } = parts;
  const { queueMail } = gate.post;
  const exchange: Exchange = createExchange({
    db: gate.db,
    log,
    secret: parts.secret,
    olderSecrets: parts.olderSecrets ?? [],
    publicUrl,
    secureCookies: parts.secureCookies,
    plugins: parts.plugins ?? [],
    throttle,
  });
  const desk: Desk = {
    gate,
    exchange,
    throttle,
    publicUrl,
    queueMail,
    note: (request, tx, action, who, detail = {}) => gate.audit.write(tx, recordOf(request, action, who, detail)),
    tell: (request, action, who, mail, also) =>
      transaction(gate.db, async (tx) => {
        await also?.(tx);
        await queueMail(tx, mail, request.now);
        await desk.note(request, tx, action, who);
      }),
    async endBefore({ cookies }) {
      const before = tokenIn(cookies, exchange.sessionCookie, parts.secret);
      if (before !== null) await endSessionByToken(gate.db, before);
    },
    async begun(request, said, detail) {
      const { begun } = said.told;
      await desk.endBefore(request);
      await transaction(gate.db, async (tx) => {
        if (begun!.chosen !== null) await noteSignIn(tx, begun!.chosen, request.now);
        await desk.note(request, tx, 'signIn', begun!, detail);
      });
      await throttle.remember(begun!.email, request.address);
    },
    failed: (request, who, detail) =>
      transaction(gate.db, (tx) => desk.note(request, tx, 'signInFailed', who ?? NOBODY, detail)),
    behind(task) {
      const running: Promise<void> = task()
        .catch((error: unknown) => {
          log.error(
            { type: (error as Error).name, code: (error as { code?: string }).code },
            'sign-in: behind the answer',
          );
        })
        .finally(() => work.delete(running));
      work.add(running);
    },
  };
  return desk;
}

/** An address without an account is not written down: it may be a password in the wrong field. */
const NOBODY: Who = { personId: 'unknown', name: 'unknown', memberships: [] };

function recordOf(request: AuthRequest, action: string, who: Who, detail: Record<string, unknown>): AuditRecord {
  const centres = new Set(
    who.memberships.filter(({ id }) => !who.chosen || id === who.chosen).map(({ centre }) => centre),
  );
  return {
    at: request.now,
    principalId: who.chosen ?? who.personId,
    principalName: who.name,
    action,
    object: `person ${who.personId}`,
    // Shown to the centre, where it is one centre's matter.
    centre: centres.size === 1 ? [...centres][0]! : null,
    way: 'WEB',
    address: request.address,
    requestId: request.requestId,
    detail,
  };
}

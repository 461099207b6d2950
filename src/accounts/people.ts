/** From a session cookie to a principal: what the person may do now, as the database has it now. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Db } from '../persistence/database.js';
import type { MembershipRead, SessionRead } from '../persistence/reads/account/session.js';
import { readSession, readUnitsOf } from '../persistence/reads/account/session.js';
import { endSessionByToken, noteSessionUse } from '../persistence/writes/account/session.js';
import type { Scope } from '../persistence/scope.js';
import type { Duty, Principal, Right } from './principal.js';
import { CENTRE_RIGHTS, LOOKING_RIGHTS, MODERATOR_RIGHTS, STAFF_RIGHTS, USER_RIGHTS } from './principal.js';

export const IDLE_MS = 20 * 60_000;
export const ABSOLUTE_MS = 12 * 60 * 60_000;
const RENEWED_EVERY_MS = 60_000;

/** When a session ends if nothing is done, and when it ends in any case. */
export const endsOf = ({ begunAt, usedAt }: Pick<SessionRead, 'begunAt' | 'usedAt'>) => {
  const endsAt = new Date(begunAt.getTime() + ABSOLUTE_MS);
  const idle = new Date(usedAt.getTime() + IDLE_MS);
  return { idleEndsAt: idle < endsAt ? idle : endsAt, endsAt };
};

/** The token in a cookie header, if we signed it. The format is better-auth's. */
export function tokenIn(cookies: string | undefined, name: string, secret: string): string | null {
  const found = cookies?.split(/; */).find((each) => each.startsWith(`${name}=`));
  const [, token, signature] = /^([A-Za-z0-9]{32})\.(.{44})$/.exec(decoded(found?.slice(name.length + 1) ?? '')) ?? [];
  if (token === undefined || signature === undefined) return null;
  const right = createHmac('sha256', secret).update(token).digest();
  const given = Buffer.from(signature, 'base64');
  return given.length === right.length && timingSafeEqual(given, right) ? token : null;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}

/**
 * At most three statements: the session with all that hangs on it; the units of granted families, where a grant names some; the renewal,
 * once a minute. `background`: what the person did not do (polling, live updates, automatic repeats) does not renew.
 */
export async function principalOfSession(
  db: Db,
  token: string,
  now: Date,
  background: boolean,
): Promise<Principal | null> {
  const session = await readSession(db, token, now);
  if (session === null) return null;
  if (endsOf(session).idleEndsAt <= now) {
    await endSessionByToken(db, token);
    return null;
  }
  const active = activeMembership(session);
  if (active === 'ENDED') return null;
  if (!background && now.getTime() - session.usedAt.getTime() >= RENEWED_EVERY_MS) {
    await noteSessionUse(db, session.id, now);
    session.usedAt = now;
  }
  return principalOf(db, session, active);
}

/** Through the provider of staff only staff come in. */
const open = ({ external, memberships }: SessionRead): MembershipRead[] =>
  memberships.filter(({ kind }) => !external || kind === 'STAFF');

/** The one chosen, or the only one there is. A session whose membership has ended has ended with it, whatever else the person is. */
function activeMembership(session: SessionRead): MembershipRead | null | 'ENDED' {
  const possible = open(session);
  if (session.membershipId !== null) return possible.find(({ id }) => id === session.membershipId) ?? 'ENDED';
  if (possible.length === 0) return 'ENDED';
  return possible.length === 1 ? possible[0]! : null;
}

const NOTHING: Scope = { centres: [], units: [], moderator: null };
const EVERYTHING: Scope = { centres: 'ALL', units: 'ALL', moderator: null };

async function principalOf(db: Db, session: SessionRead, active: MembershipRead | null): Promise<Principal> {
  const duties = dutiesOf(session, active);
  const may = duties.length > 0 || active === null ? { rights: [], scope: NOTHING } : await mayOf(db, session, active);
  const { idleEndsAt, endsAt } = endsOf(session);
  return {
    id: active?.id ?? session.personId,
    name: active?.name ?? session.personName,
    kind: active?.kind === 'STAFF' || active?.kind === 'MODERATOR' ? active.kind : 'CENTRE',
    rights: new Set<Right>(['signed-in', ...may.rights]),
    scope: may.scope,
    expiresAt: endsAt,
    person: {
      personId: session.personId,
      sessionId: session.id,
      membershipId: active?.id ?? null,
      email: session.email,
      language: session.language,
      duties,
      confirmedAt: session.confirmedAt,
      lookingAs: active?.kind === 'STAFF' ? session.lookingAs : null,
      memberships: open(session),
      idleEndsAt,
      endsAt,
    },
  };
}

function dutiesOf({ external, passwordIsTemporary, enrolled }: SessionRead, active: MembershipRead | null): Duty[] {
  const duties: Duty[] = [];
  if (!external && passwordIsTemporary) duties.push('CHANGE_PASSWORD');
  if (!external && !enrolled) duties.push('ENROL_SECOND_FACTOR');
  if (active === null) duties.push('CHOOSE_MEMBERSHIP');
  else if (active.kind === 'USER' && active.grant === null) duties.push('ASK_FOR_ACCESS');
  return duties;
}

interface May {
  rights: readonly Right[];
  scope: Scope;
}

async function mayOf(db: Db, { lookingAs }: SessionRead, membership: MembershipRead): Promise<May> {
  const centres = [membership.centre!];
  switch (membership.kind) {
    case 'EXAMS_OFFICER':
    case 'CENTRE_ADMIN':
      return { rights: CENTRE_RIGHTS, scope: { ...EVERYTHING, centres } };
    case 'USER': {
      const { maySubmit, families, units } = membership.grant!;
      const ofFamilies = families.length === 0 ? [] : await readUnitsOf(db, families);
      return {
        rights: USER_RIGHTS.filter((right) => maySubmit || right !== 'submit'),
        scope: { centres, units: units === 'ALL' ? 'ALL' : [...new Set([...units, ...ofFamilies])], moderator: null },
      };
    }
    case 'MODERATOR':
      return { rights: MODERATOR_RIGHTS, scope: { ...EVERYTHING, moderator: membership.moderator } };
    case 'STAFF':
      return lookingAs === null
        ? { rights: STAFF_RIGHTS, scope: EVERYTHING }
        : { rights: LOOKING_RIGHTS, scope: { ...EVERYTHING, centres: [lookingAs] } };
  }
}

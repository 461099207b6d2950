/** Changing a password, and choosing a new one by e-mail. */
import { readPasswordHash, readSigningIn, type SigningIn } from '../persistence/reads/account/session.js';
import { notePasswordOwn } from '../persistence/writes/account/session.js';
import type { Desk, Route } from './desk.js';
import { textsIn } from './desk.js';
import type { Answer, AuthRequest } from './exchange.js';
import { refuse } from './exchange.js';
import { passwordFault } from './passwords.js';
import type { SignedIn } from './principal.js';

const LINK_MS = 60 * 60_000;

export const passwordRoutes = (desk: Desk): Record<string, Route> => ({
  'POST /change-password': (request, session) =>
    session === null ? Promise.resolve(refuse('NOT_SIGNED_IN')) : changePassword(desk, request, session),
  'POST /request-password-reset': (request) => requestReset(desk, request),
  'POST /reset-password': (request) => resetPassword(desk, request),
});

async function changePassword(desk: Desk, request: AuthRequest, session: SignedIn): Promise<Answer> {
  const given = textsIn(request, 'currentPassword', 'newPassword');
  if (given === null) return refuse('MALFORMED');
  if (given.currentPassword === given.newPassword) return refuse('PASSWORD_THE_SAME');
  const person = (await readSigningIn(desk.gate.db, session, request.now))!;
  const fault = passwordFault(given.newPassword, [person.email, person.name]);
  if (fault !== null) return refuse(fault);
  const stopped = await desk.throttle.take('confirm', session.personId);
  if (stopped !== null) return refuse('TOO_MANY_TRIES', { seconds: stopped.seconds });
  // Of two at once one goes on: both know the password that is still right, and the second would undo the first.
  if ((await desk.throttle.take('change', session.personId)) !== null) return refuse('CHANGE_UNDER_WAY');
  try {
    return await changeTo(desk, request, session, person, given);
  } finally {
    await desk.throttle.giveBack('change', session.personId);
  }
}

async function changeTo(
  desk: Desk,
  request: AuthRequest,
  { personId, membershipId }: SignedIn,
  person: SigningIn,
  given: { currentPassword: string; newPassword: string },
): Promise<Answer> {
  // A session begins anew with it, so the date of a temporary password that has just served its turn is not looked at.
  const kept = { person: { ...person, passwordTemporaryUntil: null }, membershipId };
  const said = await desk.exchange.send(request, { ...given, revokeOtherSessions: true }, { withSession: true, kept });
  if (said.refusal !== undefined) return said;
  await desk.throttle.giveBack('confirm', personId);
  await noteChange(desk, request, 'changePassword', { ...person, chosen: membershipId });
  return { ...said, body: { changed: true } };
}

const noteChange = (desk: Desk, request: AuthRequest, action: string, who: SigningIn & { chosen?: string | null }) =>
  desk.tell(
    request,
    action,
    who,
    {
      recipient: who.email,
      language: who.language,
      template: 'passwordChanged',
      values: { name: who.name, at: request.now },
    },
    (tx) => notePasswordOwn(tx, who.personId),
  );

/** Answers before it looks whether there is such an account, so neither the answer nor its time tells. */
async function requestReset(desk: Desk, request: AuthRequest): Promise<Answer> {
  const given = textsIn(request, 'email');
  if (given === null) return refuse('MALFORMED');
  const stopped = await desk.throttle.take('resetAddress', request.address);
  if (stopped !== null) return refuse('TOO_MANY_TRIES', { seconds: stopped.seconds });
  desk.behind(() => sendLink(desk, request, given.email.toLowerCase()));
  return { status: 200, cookies: [], body: { accepted: true } };
}

/** Who was invited and never came in is invited again; who signs in elsewhere has no password to choose. */
async function sendLink(desk: Desk, request: AuthRequest, email: string): Promise<void> {
  const { db } = desk.gate;
  const person = await readSigningIn(db, { email }, request.now);
  if (person === null || person.memberships.length === 0 || person.passwordTemporaryUntil !== null) return;
  if ((await readPasswordHash(db, person.personId)) === null) return;
  if ((await desk.throttle.take('resetAccount', email)) !== null) return;
  const { told } = await desk.exchange.send(request, { email }, { withSession: false });
  if (told.resetToken === null) return;
  const { name, language } = person;
  const link = `${desk.publicUrl}/reset-password?token=${told.resetToken}`;
  const expires = new Date(request.now.getTime() + LINK_MS);
  const mail = {
    recipient: person.email,
    language,
    template: 'passwordReset' as const,
    values: { name, link, expires },
  };
  await desk.tell(request, 'requestPasswordReset', person, mail);
}

async function resetPassword(desk: Desk, request: AuthRequest): Promise<Answer> {
  const given = textsIn(request, 'token', 'newPassword');
  if (given === null) return refuse('MALFORMED');
  const fault = passwordFault(given.newPassword, []);
  if (fault !== null) return refuse(fault);
  const said = await desk.exchange.send(request, given, { withSession: false });
  if (said.refusal !== undefined) return said;
  const person = await readSigningIn(desk.gate.db, { personId: said.told.reset! }, request.now);
  await noteChange(desk, request, 'resetPassword', person!);
  // Nobody is signed in by it: the second factor is asked for as always.
  return { ...said, body: { changed: true } };
}

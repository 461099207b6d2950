/** Giving codes, and setting up, replacing and giving up the second factor. */
import { readSigningIn } from '../persistence/reads/account/session.js';
import type { Desk, Route } from './desk.js';
import { textsIn } from './desk.js';
import type { Answer, AuthRequest } from './exchange.js';
import { refuse } from './exchange.js';
import type { SignedIn } from './principal.js';

type SignedInRoute = (request: AuthRequest, session: SignedIn) => Promise<Answer>;

const forSession =
  (route: SignedInRoute): Route =>
  (request, session) =>
    session === null ? Promise.resolve(refuse('NOT_SIGNED_IN')) : route(request, session);

export const secondFactorRoutes = (desk: Desk): Record<string, Route> => ({
  'POST /two-factor/verify-totp': (request, session) =>
    session === null || hasChallenge(desk, request)
      ? secondStep(desk, request)
      : finishEnrolling(desk, request, session),
  'POST /two-factor/verify-backup-code': (request) => secondStep(desk, request),
  'POST /two-factor/enable': forSession((request, session) => beginEnrolling(desk, request, session)),
  'POST /two-factor/generate-backup-codes': forSession((request, session) => newBackupCodes(desk, request, session)),
  'POST /two-factor/disable': forSession((request, session) => giveUp(desk, request, session)),
});

const hasChallenge = ({ exchange }: Desk, { cookies }: AuthRequest): boolean =>
  cookies?.split(/; */).some((each) => each.startsWith(`${exchange.challengeCookie}=`)) ?? false;

/** Apps show six digits in two groups. */
const codeIn = (request: AuthRequest): string | null => textsIn(request, 'code')?.code.replace(/\s/g, '') ?? null;

/** The session there may be does not count: a code given with it would prove nothing. */
async function secondStep(desk: Desk, request: AuthRequest): Promise<Answer> {
  const code = codeIn(request);
  if (code === null) return refuse('MALFORMED');
  const step = request.path.slice('/two-factor/verify-'.length);
  const said = await desk.exchange.send(request, { code }, { withSession: false });
  const { coded } = said.told;
  if (said.refusal === undefined) {
    await desk.throttle.giveOneBack('code', coded!);
    await desk.begun(request, said, { step });
    return { ...said, body: { signedIn: true } };
  }
  if (coded !== null && (said.told.stopped?.first ?? true)) {
    desk.behind(async () =>
      desk.failed(request, await readSigningIn(desk.gate.db, { personId: coded }, request.now), { step }),
    );
  }
  return said;
}

/** Counted like guesses, for better-auth asks for the password. */
async function asked(desk: Desk, session: SignedIn, act: () => Promise<Answer>): Promise<Answer> {
  const stopped = await desk.throttle.take('confirm', session.personId);
  if (stopped !== null) return refuse('TOO_MANY_TRIES', { seconds: stopped.seconds });
  const answer = await act();
  if (answer.refusal === undefined) await desk.throttle.giveBack('confirm', session.personId);
  return answer;
}

/** Answers with the secret, as an address for apps, and the backup codes: both are shown this once. */
function beginEnrolling(desk: Desk, request: AuthRequest, session: SignedIn): Promise<Answer> {
  const given = textsIn(request, 'password');
  if (given === null) return Promise.resolve(refuse('MALFORMED'));
  if (session.duties.includes('CHANGE_PASSWORD')) return Promise.resolve(refuse('CHANGE_PASSWORD_FIRST'));
  return asked(desk, session, () => desk.exchange.send(request, given, { withSession: true }));
}

async function finishEnrolling(desk: Desk, request: AuthRequest, session: SignedIn): Promise<Answer> {
  const code = codeIn(request);
  if (code === null) return refuse('MALFORMED');
  const person = (await readSigningIn(desk.gate.db, session, request.now))!;
  const kept = { person, membershipId: session.membershipId };
  const said = await asked(desk, session, () => desk.exchange.send(request, { code }, { withSession: true, kept }));
  if (said.refusal !== undefined) return said;
  await told(desk, request, session, 'enrolSecondFactor');
  return { ...said, body: { enrolled: true } };
}

function newBackupCodes(desk: Desk, request: AuthRequest, session: SignedIn): Promise<Answer> {
  const given = textsIn(request, 'password');
  if (given === null) return Promise.resolve(refuse('MALFORMED'));
  return asked(desk, session, async () => {
    const said = await desk.exchange.send(request, given, { withSession: true });
    if (said.refusal === undefined) await told(desk, request, session, 'renewBackupCodes');
    return said;
  });
}

/** For another device: with the password and a code of the old device or from the paper. What follows is the duty to enrol again. */
function giveUp(desk: Desk, request: AuthRequest, session: SignedIn): Promise<Answer> {
  const given = textsIn(request, 'password');
  const code = codeIn(request);
  if (given === null || code === null) return Promise.resolve(refuse('MALFORMED'));
  return asked(desk, session, async () => {
    const way = /^\d{6}$/.test(code) ? 'verify-totp' : 'verify-backup-code';
    const right = await desk.exchange.send({ ...request, path: `/two-factor/${way}` }, { code }, { withSession: true });
    if (right.refusal !== undefined) return right;
    const person = (await readSigningIn(desk.gate.db, session, request.now))!;
    const kept = { person, membershipId: session.membershipId };
    const said = await desk.exchange.send(request, given, { withSession: true, kept });
    if (said.refusal !== undefined) return said;
    await told(desk, request, session, 'removeSecondFactor');
    return { ...said, body: { enrolled: false } };
  });
}

async function told(
  desk: Desk,
  request: AuthRequest,
  { personId, membershipId }: SignedIn,
  action: string,
): Promise<void> {
  const person = (await readSigningIn(desk.gate.db, { personId }, request.now))!;
  const { email: recipient, language, name } = person;
  await desk.tell(
    request,
    action,
    { ...person, chosen: membershipId },
    {
      recipient,
      language,
      template: 'secondFactorChanged',
      values: { name, at: request.now },
    },
  );
}

/** R40: who comes in, and who does not. Over HTTP, with real codes and the real throttle. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TOTP } from 'otpauth';
import { CENTRE_RIGHTS, MODERATOR_RIGHTS, STAFF_RIGHTS, USER_RIGHTS } from '../../src/accounts/principal.js';
import { DEMONSTRATION_MODERATOR } from '../../src/demonstration/moderators.js';
import { createSignIns, demonstrationPeople } from '../../src/demonstration/sign-ins.js';
import { sweepSessions } from '../../src/persistence/writes/account/session.js';
import type { PersonMade } from '../support/people.js';
import {
  auditsOf,
  browser,
  codeOf,
  forgetCodes,
  givenMembership,
  givenPerson,
  mailsTo,
  signedIn,
} from '../support/people.js';
import { statementsOf } from '../support/recorder.js';
import type { Service } from '../support/service.js';
import { startService, TEST_AUTH_SECRET } from '../support/service.js';
import { givenCentre } from '../support/world.js';
import { expectWithin } from '../support/speed.js';

const ME = '{ viewer { name rights person { email duties membership { id } } } }';
const GUESSES = process.env.LONG_TESTS ? 10_000 : 300;

let service: Service;
let second: Service;
beforeAll(async () => {
  service = await startService({ trustProxy: ['127.0.0.1'] });
  second = await startService({ databaseUrl: service.databaseUrl, withoutClients: true });
});
afterAll(async () => {
  await second.close();
  await service.close();
});

let centres = 68_500;
/** Of a centre of their own: each has one exams officer. */
const person = (wanted: Parameters<typeof givenPerson>[1] = {}) =>
  givenPerson(service, { centre: String((centres += 1)), ...wanted });

const from = (address: string) => ({ 'x-forwarded-for': address });
let addresses = 0;
/** Nobody came from there before. */
const elsewhere = () => from(`203.0.${String(Math.floor((addresses += 1) / 250))}.${String((addresses % 250) + 1)}`);

const passwordStep = (who: Pick<PersonMade, 'email' | 'password'>, headers = {}, at = browser(service)) =>
  at.post('/sign-in/email', { email: who.email, password: who.password }, headers);

/** Signed in as far as the password goes. */
async function atSecondStep(who: PersonMade, on: Service = service) {
  const at = browser(on);
  const { body } = await at.post('/sign-in/email', { email: who.email, password: who.password });
  expect(body).toEqual({ secondFactor: true });
  return at;
}

describe('sign-in', () => {
  it('R40: takes e-mail, password and a code, and nothing less', async () => {
    const who = await person({ name: 'Siân Evans' });
    const at = await atSecondStep(who);
    expect(at.session()).toBeUndefined();
    expect((await at.ask(ME)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    const reply = await at.post('/two-factor/verify-totp', { code: await codeOf(who.totpSecret) });
    expect(reply.body).toEqual({ signedIn: true });
    const { viewer } = await at.query(ME);
    expect(viewer.name).toBe('Siân Evans');
    expect(viewer.person).toEqual({ email: who.email, duties: [], membership: { id: who.membershipId } });
    expect(viewer.rights).toContain('accounts:write');
  });

  it('R40: takes off spaces that were pasted along, and small and capital letters of the address', async () => {
    const who = await person();
    const typed = { email: `  ${who.email.toUpperCase()}\t`, password: ` ${who.password}\n` };
    expect((await passwordStep(typed)).body).toEqual({ secondFactor: true });
    const at = await atSecondStep(who);
    const code = await codeOf(who.totpSecret);
    const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
    expect((await at.post('/two-factor/verify-totp', { code: spaced })).status).toBe(200);
  });

  it('R40: answers a wrong password, an unknown address and no address alike', async () => {
    const who = await person();
    const replies = [
      await passwordStep({ email: who.email, password: 'wrong password 1' }, elsewhere()),
      await passwordStep({ email: 'nobody@ysgol.example', password: who.password }, elsewhere()),
      await passwordStep({ email: 'no address', password: who.password }, elsewhere()),
      await passwordStep({ email: who.email, password: 'x'.repeat(200) }, elsewhere()),
    ];
    for (const { status, body } of replies) {
      expect(status).toBe(401);
      expect(body).toEqual({
        code: 'WRONG_EMAIL_OR_PASSWORD',
        message: 'The e-mail address or the password is wrong.',
      });
    }
  });

  it('R42: says why in the language of the request, under a code that does not change', async () => {
    const welsh = { 'accept-language': 'cy', ...elsewhere() };
    const { body } = await passwordStep({ email: 'neb@ysgol.example', password: 'anghywir 123' }, welsh);
    expect(body).toEqual({
      code: 'WRONG_EMAIL_OR_PASSWORD',
      message: "Mae'r cyfeiriad e-bost neu'r cyfrinair yn anghywir.",
    });
  });

  it('R40: gives cookies that scripts can not read, that stay on our pages, and that need TLS in production', async () => {
    const who = await person();
    const at = await atSecondStep(who);
    const reply = await at.post('/two-factor/verify-totp', { code: await codeOf(who.totpSecret) });
    const cookie = reply.headers.getSetCookie().find((each) => each.startsWith('iamis.session_token='))!;
    expect(cookie).toMatch(/; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
    const production = await startService({
      databaseUrl: service.databaseUrl,
      withoutClients: true,
      secureCookies: true,
    });
    try {
      const safe = await signedIn(production, who);
      expect(safe.cookie()).toMatch(/^__Secure-iamis\.session_token=/);
      const { headers } = await safe.post('/sign-out');
      expect(headers.getSetCookie()[0]).toMatch(/; Secure;/);
    } finally {
      await production.close();
    }
  });

  it('R40: makes a new session each time, and ends the one there was: nobody can plant one', async () => {
    const [victim, attacker] = [await person(), await person()];
    const planted = (await signedIn(service, attacker)).session()!;
    const at = browser(service, { 'iamis.session_token': planted });
    await passwordStep(victim, {}, at);
    await at.post('/two-factor/verify-totp', { code: await codeOf(victim.totpSecret) });
    expect(at.session()).not.toBe(planted);
    expect((await at.query(ME)).viewer.person.email).toBe(victim.email);
    const left = browser(service, { 'iamis.session_token': planted });
    expect((await left.ask(ME)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('R40: takes no session that was not signed by us', async () => {
    const who = await person();
    const [token, signature] = decodeURIComponent((await signedIn(service, who)).session()!).split('.');
    const forged = [
      `${token}.${signature!.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))}`,
      token,
      `${token}.`,
      '',
    ];
    for (const value of forged) {
      const at = browser(service, { 'iamis.session_token': encodeURIComponent(value!) });
      expect((await at.ask(ME)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    }
  });

  it('R40: lets nobody in who has no membership any more, and says so to who knows the password only', async () => {
    const who = await person({ kind: 'USER' });
    await service.db.writeOnce('UPDATE membership SET ended_at = ?, ended_by = ? WHERE id = ?', [
      service.now(),
      'test',
      who.membershipId,
    ]);
    expect((await passwordStep(who)).body.code).toBe('NO_MEMBERSHIP');
    expect((await passwordStep({ ...who, password: 'wrong 12345' })).body.code).toBe('WRONG_EMAIL_OR_PASSWORD');
  });
});

describe('codes', () => {
  const give = (at: ReturnType<typeof browser>, code: string) => at.post('/two-factor/verify-totp', { code });

  it('R40: are taken once', async () => {
    const who = await person();
    const code = await codeOf(who.totpSecret);
    expect((await give(await atSecondStep(who), code)).status).toBe(200);
    const again = await give(await atSecondStep(who), code);
    expect([again.status, again.body.code]).toEqual([401, 'WRONG_CODE']);
  });

  it('R40: are taken once, however many come with one at once, at however many processes', async () => {
    const who = await person();
    const places = [];
    for (let index = 0; index < 8; index += 1) places.push(await atSecondStep(who, index % 2 === 0 ? service : second));
    const code = await codeOf(who.totpSecret);
    const replies = await Promise.all(places.map((at) => give(at, code)));
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(places.filter((at) => at.session() !== undefined)).toHaveLength(1);
  });

  it('R40: that are older than one taken are not taken', async () => {
    const who = await person();
    expect((await give(await atSecondStep(who), await codeOf(who.totpSecret, 1))).status).toBe(200);
    expect((await give(await atSecondStep(who), await codeOf(who.totpSecret))).status).toBe(401);
  });

  it('R40: on paper are taken once, however many come with one at once', async () => {
    const who = await person();
    const places = await Promise.all(Array.from({ length: 4 }, () => atSecondStep(who)));
    const replies = await Promise.all(
      places.map((at) => at.post('/two-factor/verify-backup-code', { code: who.backupCodes[0]! })),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    const again = await (await atSecondStep(who)).post('/two-factor/verify-backup-code', { code: who.backupCodes[0]! });
    expect(again.body.code).toBe('WRONG_CODE');
    const next = await (await atSecondStep(who)).post('/two-factor/verify-backup-code', { code: who.backupCodes[1]! });
    expect(next.status).toBe(200);
  });

  it('R40: can not be guessed: five to a first step, ten in a row stop them for a quarter of an hour', async () => {
    const who = await person();
    const at = await atSecondStep(who);
    const wrong = await codeOf('another secret of thirty-two char');
    const answers: string[] = [];
    for (let tries = 0; tries < 6; tries += 1) answers.push((await give(at, wrong)).body.code);
    expect(answers).toEqual([...Array.from({ length: 5 }, () => 'WRONG_CODE'), 'SIGN_IN_AGAIN']);
    const next = await atSecondStep(who);
    for (let tries = 0; tries < 5; tries += 1) await give(next, wrong);
    const stopped = await give(await atSecondStep(who), await codeOf(who.totpSecret));
    expect([stopped.status, stopped.body.code]).toEqual([429, 'TOO_MANY_TRIES']);
  });

  it('R40: are 30 a day at most for who knows the password and has no app', async () => {
    const who = await person();
    const wrong = await codeOf('another secret of thirty-two char');
    for (let round = 0; round < 6; round += 1) {
      const at = await atSecondStep(who);
      for (let tries = 0; tries < 5; tries += 1) await give(at, wrong);
      await service.db.writeOnce(
        'UPDATE person_second_factor SET failed_verification_count = 0, locked_until = NULL WHERE person_id = ?',
        [who.personId],
      );
    }
    const { status, body } = await give(await atSecondStep(who), await codeOf(who.totpSecret));
    expect([status, body.code]).toEqual([429, 'TOO_MANY_TRIES']);
    expect(body.seconds).toBeGreaterThan(23 * 3600);
  });

  it('R40: are needed on every device: none is trusted', async () => {
    const who = await person();
    const at = await atSecondStep(who);
    await at.post('/two-factor/verify-totp', { code: await codeOf(who.totpSecret), trustDevice: true });
    await at.post('/sign-out');
    expect((await passwordStep(who, {}, at)).body).toEqual({ secondFactor: true });
  });

  it('R40: without a first step lead nowhere', async () => {
    const who = await person();
    const reply = await give(browser(service), await codeOf(who.totpSecret));
    expect([reply.status, reply.body.code]).toEqual([401, 'SIGN_IN_AGAIN']);
  });
});

describe('a temporary password', () => {
  const until = (days: number) => new Date(service.now().getTime() + days * 86_400_000);

  it('R40: must be changed, then the second factor set up, before anything else is there', async () => {
    const who = await person({ temporaryUntil: until(14), notEnrolled: true });
    const at = browser(service);
    expect((await passwordStep(who, {}, at)).body).toEqual({ signedIn: true });
    const duties = async () => (await at.query(ME)).viewer;
    expect(await duties()).toMatchObject({
      rights: [],
      person: { duties: ['CHANGE_PASSWORD', 'ENROL_SECOND_FACTOR'] },
    });
    expect((await at.ask('{ marksheets { totalCount } }')).errors![0]!.extensions.code).toBe('FORBIDDEN');
    expect((await at.post('/two-factor/enable', { password: who.password })).body.code).toBe('CHANGE_PASSWORD_FIRST');

    const newPassword = 'cwningen las 9 cwpan';
    const before = at.session();
    const changed = await at.post('/change-password', { currentPassword: who.password, newPassword });
    expect(changed.body).toEqual({ changed: true });
    expect(at.session()).not.toBe(before);
    expect((await duties()).person.duties).toEqual(['ENROL_SECOND_FACTOR']);

    const enabled = await at.post('/two-factor/enable', { password: newPassword });
    expect(enabled.body.backupCodes).toHaveLength(10);
    const secret = secretIn(enabled.body.totpURI);
    const unfinished = at.session();
    expect((await at.post('/two-factor/verify-totp', { code: await codeOf(secret) })).body).toEqual({ enrolled: true });
    expect(at.session()).not.toBe(unfinished);
    expect((await duties()).rights).toContain('marks:write');
    expect((await passwordStep({ ...who, password: newPassword })).body).toEqual({ secondFactor: true });
    expect((await mailsTo(service, who.email)).map(({ template }) => template).toSorted()).toEqual([
      'passwordChanged',
      'secondFactorChanged',
    ]);
  });

  it('R40: opens nothing after its time', async () => {
    const who = await person({ temporaryUntil: until(-1), notEnrolled: true });
    const reply = await passwordStep(who);
    expect([reply.status, reply.body.code]).toEqual([403, 'TEMPORARY_PASSWORD_EXPIRED']);
    const [{ sessions }] = (await service.db.readOnce<{ sessions: number }>(
      'SELECT COUNT(*) AS sessions FROM person_session WHERE person_id = ?',
      [who.personId],
    )) as [{ sessions: number }];
    expect(sessions).toBe(0);
  });

  it('R40: works no more once it was changed', async () => {
    const who = await person({ temporaryUntil: until(14), notEnrolled: true });
    const at = browser(service);
    await passwordStep(who, {}, at);
    await at.post('/change-password', { currentPassword: who.password, newPassword: 'eliffant 4 melyn clap' });
    expect((await passwordStep(who)).body.code).toBe('WRONG_EMAIL_OR_PASSWORD');
  });

  it('R40: accepts the invitation', async () => {
    const who = await person({ temporaryUntil: until(14), notEnrolled: true });
    await service.db.writeOnce('INSERT INTO invitation (membership_id, sent_at, sent_by, expires_at) VALUES (?)', [
      [who.membershipId, service.now(), 'test', until(14)],
    ]);
    await passwordStep(who);
    const [found] = await service.db.readOnce<Record<string, Date>>(
      'SELECT i.accepted_at, m.last_signed_in_at FROM invitation i JOIN membership m ON m.id = i.membership_id WHERE m.id = ?',
      [who.membershipId],
    );
    expect(found).toEqual({ accepted_at: service.now(), last_signed_in_at: service.now() });
  });
});

/** Of an otpauth address; as better-auth keeps it. */
function secretIn(uri: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...new URL(uri).searchParams.get('secret')!]
    .map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return (bits.match(/.{8}/g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 2))).join('');
}

describe('a password', () => {
  it.each([
    ['PASSWORD_TOO_SHORT', 'a1b2c3d'],
    ['PASSWORD_TOO_LONG', `a1${'bcdefgh '.repeat(16)}x`],
    ['PASSWORD_TOO_PLAIN', 'correct horse battery staple'],
    ['PASSWORD_TOO_PLAIN', '48151623421337'],
    ['PASSWORD_TOO_COMMON', 'password1'],
    ['PASSWORD_TOO_COMMON', 'Liverpool1'],
    ['PASSWORD_TOO_COMMON', 'iamis2026'],
  ])('R40: is refused as %s: %s', async (code, newPassword) => {
    const who = await person();
    const at = await signedIn(service, who);
    const reply = await at.post('/change-password', { currentPassword: who.password, newPassword });
    expect([reply.status, reply.body.code]).toEqual([400, code]);
  });

  it('R40: is not made of what everybody knows of the person, and is another than before', async () => {
    const who = await person({ name: 'Llywelyn Prydderch' });
    const at = await signedIn(service, who);
    const to = async (newPassword: string) =>
      (await at.post('/change-password', { currentPassword: who.password, newPassword })).body.code;
    expect(await to('prydderch1')).toBe('PASSWORD_TOO_COMMON');
    expect(await to(who.password)).toBe('PASSWORD_THE_SAME');
  });

  it('R40: is kept as scrypt', async () => {
    const who = await person();
    const at = await signedIn(service, who);
    await at.post('/change-password', { currentPassword: who.password, newPassword: 'tair coeden 3 gafr' });
    const [{ password }] = (await service.db.readOnce<{ password: string }>(
      'SELECT password FROM person_account WHERE person_id = ?',
      [who.personId],
    )) as [{ password: string }];
    expect(password).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
  });

  it('R40: that is changed ends every other session, renews this one, and is told by e-mail', async () => {
    const who = await person({ language: 'CY' });
    const [here, there] = [await signedIn(service, who), await signedIn(service, who)];
    const before = here.session()!;
    await here.post('/change-password', { currentPassword: who.password, newPassword: 'tair coeden 3 gafr' });
    expect((await here.query(ME)).viewer.person.email).toBe(who.email);
    for (const old of [there, browser(service, { 'iamis.session_token': before })]) {
      expect((await old.ask(ME)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    }
    const [mail] = await mailsTo(service, who.email);
    expect(mail).toMatchObject({ template: 'passwordChanged', language: 'CY' });
  });

  it('R40: changed in two places at once is changed by one of them', async () => {
    for (const on of [service, second]) {
      const who = await person();
      const [here, there] = [await signedIn(service, who), await signedIn(on, who)];
      const wanted = ['ynys bell 1 golau', 'afon fer 2 tywyll'];
      const replies = await Promise.all(
        [here, there].map((at, index) =>
          at.post('/change-password', { currentPassword: who.password, newPassword: wanted[index] }),
        ),
      );
      const done = replies.map(({ status }) => status === 200);
      expect(done.filter(Boolean)).toHaveLength(1);
      const right = await Promise.all(
        wanted.map(async (password) => (await passwordStep({ ...who, password }, elsewhere())).status === 200),
      );
      expect(right).toEqual(done);
      const open = await Promise.all([here, there].map(async (at) => (await at.ask(ME)).errors === undefined));
      expect(open).toEqual(done);
    }
  });

  it('R40: asked of who is signed in can not be guessed there either', async () => {
    const who = await person();
    const at = await signedIn(service, who);
    const codes: string[] = [];
    for (let tries = 0; tries < 6; tries += 1) {
      const guess = { currentPassword: `wrong guess ${String(tries)}`, newPassword: 'tair coeden 3 gafr' };
      codes.push((await at.post('/change-password', guess)).body.code);
    }
    expect(codes).toEqual([...Array.from({ length: 5 }, () => 'WRONG_PASSWORD'), 'TOO_MANY_TRIES']);
  });
});

describe('a password forgotten', () => {
  const ask = (email: string, headers: Record<string, string> = elsewhere()) =>
    browser(service).post('/request-password-reset', { email }, headers);
  const tokenIn = (text: string) => /\/reset-password\?token=(\S+)/.exec(text)![1]!;
  const choose = (token: string, newPassword: string) =>
    browser(service).post('/reset-password', { token, newPassword });

  async function linkFor(who: PersonMade): Promise<string> {
    await ask(who.email);
    const mails = await mailsTo(service, who.email);
    return tokenIn(mails.filter(({ template }) => template === 'passwordReset').at(-1)!.text);
  }

  it('R40: is chosen anew by a link that works once, ends every session, and signs nobody in', async () => {
    const who = await person();
    const at = await signedIn(service, who);
    const token = await linkFor(who);
    const replies = await Promise.all([choose(token, 'ynys bell 1 golau'), choose(token, 'afon fer 2 tywyll')]);
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(replies.find(({ status }) => status !== 200)!.body.code).toBe('LINK_GONE');
    for (const { headers } of replies) expect(headers.getSetCookie()).toEqual([]);
    expect((await at.ask(ME)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    const password = replies[0]!.status === 200 ? 'ynys bell 1 golau' : 'afon fer 2 tywyll';
    expect((await passwordStep({ ...who, password })).body).toEqual({ secondFactor: true });
    expect((await passwordStep(who)).status).toBe(401);
    expect((await choose(token, 'tair coeden 3 gafr')).body.code).toBe('LINK_GONE');
  });

  it('R40: is chosen within the hour', async () => {
    const who = await person();
    const token = await linkFor(who);
    await service.db.writeOnce('UPDATE person_verification SET expires_at = NOW(3) WHERE value = ?', [who.personId]);
    expect((await choose(token, 'ynys bell 1 golau')).body.code).toBe('LINK_GONE');
  });

  it('R40: takes other links, and first steps made with the old password, with it', async () => {
    const who = await person();
    const [first, last] = [await linkFor(who), await linkFor(who)];
    const at = await atSecondStep(who);
    expect((await choose(last, 'ynys bell 1 golau')).status).toBe(200);
    expect((await choose(first, 'afon fer 2 tywyll')).body.code).toBe('LINK_GONE');
    const late = await at.post('/two-factor/verify-totp', { code: await codeOf(who.totpSecret) });
    expect(late.body.code).toBe('SIGN_IN_AGAIN');
  });

  it('R40: is asked for without learning whether there is an account: same answer, same time', async () => {
    const who = await person();
    const timed = async (email: string) => {
      const started = performance.now();
      const { status, body } = await ask(email);
      return { status, body, ms: performance.now() - started };
    };
    const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
    const [known, unknown]: number[][] = [[], []];
    for (let round = 0; round < 25; round += 1) {
      const replies = [await timed(who.email), await timed(`nobody${String(round)}@ysgol.example`)];
      expect(replies.map(({ status, body }) => ({ status, body }))).toEqual(
        Array.from({ length: 2 }, () => ({ status: 200, body: { accepted: true } })),
      );
      known!.push(replies[0]!.ms);
      unknown!.push(replies[1]!.ms);
    }
    expectWithin(Math.abs(median(known!) - median(unknown!)), 20);
    // Times are coarse: what the database is asked before the answer is exact.
    const asked = async (email: string) => {
      const request = {
        method: 'POST',
        path: '/request-password-reset',
        search: '',
        device: '',
        requestId: 'test',
      } as const;
      const from = { cookies: undefined, address: '203.0.113.200', now: service.now() };
      const { statements } = await statementsOf(service.db, () =>
        service.people.answer({ ...request, ...from, body: { email } }),
      );
      await service.people.settled();
      return statements;
    };
    const other = await person();
    expect(await asked(other.email)).toEqual(await asked('nobody@ysgol.example'));
    expect(await mailsTo(service, other.email)).toHaveLength(1);
    // Three links an hour; more would be a nuisance made with somebody else's address.
    expect(await mailsTo(service, who.email)).toHaveLength(3);
  });

  it('R40: is nothing that an invitation can be replaced by, nor for who has gone', async () => {
    const invited = await person({ temporaryUntil: new Date('2027-01-01'), notEnrolled: true });
    const gone = await person({ kind: 'USER' });
    await service.db.writeOnce('UPDATE membership SET ended_at = ?, ended_by = ? WHERE id = ?', [
      service.now(),
      'test',
      gone.membershipId,
    ]);
    for (const { email } of [invited, gone]) {
      expect((await ask(email)).status).toBe(200);
      expect(await mailsTo(service, email)).toEqual([]);
    }
  });
});

describe('the second factor', () => {
  it('R40: is given up with password and code for another device, and must be set up again', async () => {
    const who = await person();
    const at = await signedIn(service, who);
    const giveUp = async (password: string, code: string) =>
      (await at.post('/two-factor/disable', { password, code })).body;
    expect((await giveUp(who.password, '000000')).code).toBe('WRONG_CODE');
    await forgetCodes(service, who);
    expect((await giveUp('wrong password 1', await codeOf(who.totpSecret))).code).toBe('WRONG_PASSWORD');
    expect((await giveUp(who.password, await codeOf(who.totpSecret))).code).toBe('WRONG_CODE');
    expect(await giveUp(who.password, who.backupCodes[2]!)).toEqual({ enrolled: false });
    const { viewer } = await at.query(ME);
    expect(viewer).toMatchObject({ rights: [], person: { duties: ['ENROL_SECOND_FACTOR'] } });
  });

  it('R40: gets new codes on paper, which void the old ones', async () => {
    const who = await person();
    const at = await signedIn(service, who);
    const { body } = await at.post('/two-factor/generate-backup-codes', { password: who.password });
    expect(body.backupCodes).toHaveLength(10);
    const step = async (code: string) =>
      (await (await atSecondStep(who)).post('/two-factor/verify-backup-code', { code })).status;
    expect(await step(who.backupCodes[0]!)).toBe(401);
    expect(await step(body.backupCodes[0])).toBe(200);
  });

  it('R40: can not be set up twice', async () => {
    const who = await person();
    const at = await signedIn(service, who);
    expect((await at.post('/two-factor/enable', { password: who.password })).body.code).toBe('SECOND_FACTOR_THERE');
  });
});

describe('guessing', () => {
  it('R40: is stopped after five wrong passwords for an account from an address, and told to the person once', async () => {
    const who = await person();
    const address = elsewhere();
    const wrong = { ...who, password: 'wrong password 1' };
    const statuses: number[] = [];
    for (let tries = 0; tries < 8; tries += 1) statuses.push((await passwordStep(wrong, address)).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
    const right = await passwordStep(who, address);
    expect([right.status, right.body.code]).toEqual([429, 'TOO_MANY_TRIES']);
    expect(right.body.seconds).toBeGreaterThan(200);
    expect(right.body.seconds).toBeLessThanOrEqual(300);
    expect(right.headers.get('retry-after')).toBe(String(right.body.seconds));
    expect((await mailsTo(service, who.email)).map(({ template }) => template)).toEqual(['signInLocked']);
    expect((await passwordStep(who, elsewhere())).status).toBe(200);
  });

  it('R40: from everywhere stops an account for strangers, and not for who signed in from there before', async () => {
    const who = await person();
    await signedIn(service, who);
    const replies = [];
    for (let tries = 0; tries < 34; tries += 1)
      replies.push((await passwordStep({ ...who, password: 'wrong password 1' }, elsewhere())).status);
    expect(replies.filter((status) => status === 401)).toHaveLength(30);
    expect((await passwordStep(who, elsewhere())).status).toBe(429);
    expect((await passwordStep(who)).status).toBe(200);
  });

  it('R40: is counted exactly, however many guesses come at once, at however many processes', async () => {
    const who = await person();
    const address = elsewhere()['x-forwarded-for'];
    const elsewhereToo = await startService({
      databaseUrl: service.databaseUrl,
      withoutClients: true,
      trustProxy: ['127.0.0.1'],
    });
    try {
      const replies = await Promise.all(
        Array.from({ length: 40 }, (_, index) =>
          passwordStep(
            { ...who, password: 'wrong password 1' },
            from(address),
            browser(index % 2 === 0 ? service : elsewhereToo),
          ),
        ),
      );
      expect(replies.filter(({ status }) => status === 401)).toHaveLength(5);
    } finally {
      await elsewhereToo.close();
    }
  });

  it(`R40: ${String(GUESSES)} times gets nowhere, and does not slow others`, async () => {
    const [who, other] = [await person(), await person()];
    const at = await signedIn(service, other);
    const address = elsewhere();
    const answers = new Map<number, number>();
    /** Eight at a time; gives how long somebody else's request takes meanwhile. */
    const during = async (times: number, send: (index: number) => ReturnType<typeof passwordStep>) => {
      let left = times;
      const one = async () => {
        while (left-- > 0) {
          const { status } = await send(left);
          answers.set(status, (answers.get(status) ?? 0) + 1);
        }
      };
      const storm = Promise.all(Array.from({ length: 8 }, one));
      const median = await medianOf(20, () => at.query(ME));
      await storm;
      return median;
    };
    // As many requests that ask for nothing: what is above that is what guessing costs others.
    const harmless = await during(GUESSES, () => browser(service).post('/sign-in/email', {}, address));
    const guessed = await during(GUESSES, (index) =>
      passwordStep({ ...who, password: `guess number ${String(index)}` }, address),
    );
    expect(Object.fromEntries(answers)).toEqual({ 400: GUESSES, 401: 5, 429: GUESSES - 5 });
    expectWithin(guessed, harmless * 2 + 50);
    expect((await passwordStep(who, elsewhere())).status).toBe(200);
  }, 300_000);

  async function medianOf(count: number, act: () => Promise<unknown>): Promise<number> {
    const times: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const started = performance.now();
      await act();
      times.push(performance.now() - started);
    }
    return times.toSorted((a, b) => a - b)[Math.floor(count / 2)]!;
  }
});

describe('what is open under /auth', () => {
  let who: Awaited<ReturnType<typeof signedIn>>;
  beforeAll(async () => {
    who = await signedIn(service, await person());
  });

  it.each([
    'POST /sign-up/email',
    'POST /update-user',
    'POST /change-email',
    'POST /delete-user',
    'GET /get-session',
    'GET /list-sessions',
    'POST /revoke-session',
    'POST /two-factor/send-otp',
    'POST /two-factor/get-totp-uri',
    'POST /sign-in/social',
    'GET /ok',
    'GET /error',
    'GET /reset-password/abc',
    'GET /sign-in/email',
  ])('R40: is not %s', async (route) => {
    const [method, path] = route.split(' ') as [string, string];
    const response = await fetch(`${service.url}/auth${path}`, {
      method,
      headers: { origin: service.url, cookie: who.cookie(), 'content-type': 'application/json' },
      ...(method === 'POST' && { body: '{"name":"x","email":"x@y.example","password":"abc 123 def"}' }),
    });
    expect(response.status).toBe(404);
  });

  it('R40: takes nothing from other pages, nor from what tells no page', async () => {
    const who = await person();
    const at = await signedIn(service, who);
    const strangers: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: service.url, 'sec-fetch-site': 'cross-site' },
      { origin: service.url, 'sec-fetch-site': 'same-site' },
      { origin: '' },
    ];
    for (const headers of strangers) {
      const reply = await at.post('/sign-out', {}, headers);
      expect([reply.status, reply.body.code]).toEqual([403, 'OTHER_ORIGIN']);
      expect((await at.ask(ME, {}, headers)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    }
    expect((await at.query(ME, {}, { 'sec-fetch-site': 'same-origin' })).viewer.person.email).toBe(who.email);
  });

  it.each([
    ['not JSON', '{'],
    ['a list', '[]'],
    ['a number', '{"email":1,"password":2}'],
    ['nothing', '{}'],
    ['null', 'null'],
  ])('R40: refuses %s as malformed', async (_, body) => {
    const response = await fetch(`${service.url}/auth/sign-in/email`, {
      method: 'POST',
      headers: { origin: service.url, 'content-type': 'application/json', ...elsewhere() },
      body,
    });
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([400, 'MALFORMED']);
  });

  it('R40: takes JSON only, and little of it', async () => {
    const send = (type: string, body: string) =>
      fetch(`${service.url}/auth/sign-in/email`, {
        method: 'POST',
        headers: { origin: service.url, 'content-type': type },
        body,
      });
    expect((await send('application/x-www-form-urlencoded', 'email=a&password=b')).status).toBe(415);
    expect((await send('application/json', JSON.stringify({ email: 'x'.repeat(20_000) }))).status).toBe(413);
  });
});

describe('the audit', () => {
  it('R41: tells sign-ins, failures, sign-outs and what was changed, with who, when and from where', async () => {
    const who = await person({ name: 'Mair' });
    const address = '198.51.100.7';
    await passwordStep({ ...who, password: 'wrong password 1' }, from(address));
    const at = browser(service);
    await passwordStep(who, from(address), at);
    await at.post('/two-factor/verify-totp', { code: '000000' }, from(address));
    await at.post('/two-factor/verify-totp', { code: await codeOf(who.totpSecret) }, from(address));
    const change = { currentPassword: who.password, newPassword: 'ynys bell 1 golau' };
    await at.post('/change-password', change, from(address));
    await at.post('/sign-out', {}, from(address));
    const rows = await auditsOf(service, who.personId);
    expect(rows.map(({ action, detail }) => [action, detail.step])).toEqual([
      ['signInFailed', 'password'],
      ['signInFailed', 'totp'],
      ['signIn', 'totp'],
      ['changePassword', undefined],
      ['signOut', undefined],
    ]);
    for (const row of rows) {
      expect(row).toMatchObject({ at: service.now(), way: 'WEB', address, centre_number: expect.any(String) });
    }
    expect(rows[2]).toMatchObject({ principal_id: who.membershipId, principal_name: 'Mair' });
  });

  it('R41: does not write down an address nobody has: it may be a password', async () => {
    await passwordStep({ email: 'my secret password 7', password: 'x' }, elsewhere());
    await service.people.settled();
    const found = await service.db.readOnce<{ principal_id: string; all_of_it: string }>(
      "SELECT principal_id, CONCAT_WS(' ', principal_name, object, detail) AS all_of_it FROM audit WHERE action = 'signInFailed'",
    );
    expect(found.some(({ principal_id }) => principal_id === 'unknown')).toBe(true);
    expect(found.filter(({ all_of_it }) => all_of_it.includes('secret'))).toEqual([]);
  });

  it('R41: grows by one row for a stop, however long the guessing goes on', async () => {
    const who = await person();
    const address = elsewhere();
    for (let tries = 0; tries < 20; tries += 1) await passwordStep({ ...who, password: 'wrong 123456' }, address);
    const rows = await auditsOf(service, who.personId);
    expect(rows.map(({ detail }) => detail.step)).toEqual([...Array.from({ length: 5 }, () => 'password'), 'stopped']);
  });
});

describe('several memberships', () => {
  it('R39: of one person sign in by one address, and one of them is chosen', async () => {
    const who = await person();
    const other = await givenMembership(service, who.personId, { kind: 'MODERATOR' });
    const at = await signedIn(service, who);
    const { viewer } = await at.query(ME);
    expect(viewer).toMatchObject({ rights: [], person: { duties: ['CHOOSE_MEMBERSHIP'], membership: null } });
    const choose = (membershipId: string) =>
      at.query(
        'mutation ($id: ID!) { chooseMembership(input: { membershipId: $id }) { __typename ... on Problem { message } } }',
        { id: membershipId },
      );
    expect((await choose(other)).chooseMembership.__typename).toBe('ChooseMembershipSuccess');
    expect((await at.query(ME)).viewer.rights).toContain('sample:request');
    const stranger = await person();
    expect((await choose(stranger.membershipId)).chooseMembership.__typename).toBe('MembershipNotFound');
    expect((await at.query(ME)).viewer.person.membership.id).toBe(other);
  });
});

describe('the people of the demonstration', () => {
  it('sign in with the password and the secret that are printed, and keep a production service from starting', async () => {
    await givenCentre(service.db, '68101');
    await service.db.writeOnce('INSERT INTO moderator (id, name, address, language) VALUES (?)', [
      [DEMONSTRATION_MODERATOR, 'Nerys Vaughan', 'Aberystwyth', 'CY'],
    ]);
    expect(await demonstrationPeople(service.db)).toBe(0);
    await createSignIns(service.gate, TEST_AUTH_SECRET, service.now());
    // At the next start they are there already.
    const people = await createSignIns(service.gate, TEST_AUTH_SECRET, service.now());
    expect(await demonstrationPeople(service.db)).toBe(people.length);
    const found: Record<string, string> = {};
    for (const { role, email, password, secret } of people) {
      const at = browser(service);
      await at.post('/sign-in/email', { email, password });
      await at.post('/two-factor/verify-totp', { code: new TOTP({ secret }).generate() });
      const { viewer } = await at.query('{ viewer { kind rights person { duties } } }');
      found[role] = `${viewer.kind} ${viewer.person.duties.join(' ')} ${String(viewer.rights.length)}`;
    }
    expect(found).toEqual({
      'Exams officer': `CENTRE  ${String(CENTRE_RIGHTS.length - 1)}`,
      'Centre admin': `CENTRE  ${String(CENTRE_RIGHTS.length - 1)}`,
      'Teacher with access': `CENTRE  ${String(USER_RIGHTS.length - 1)}`,
      'Teacher without access yet': 'CENTRE ASK_FOR_ACCESS 0',
      Moderator: `MODERATOR  ${String(MODERATOR_RIGHTS.length - 1)}`,
      'WJEC staff': `STAFF  ${String(STAFF_RIGHTS.length - 1)}`,
    });
  });
});

describe('what time has ended', () => {
  it('is swept away: sessions, links, second steps', async () => {
    const who = await person();
    const at = await signedIn(service, who);
    await atSecondStep(who);
    const left = async () =>
      (
        await service.db.readOnce<{ n: number }>(
          'SELECT (SELECT COUNT(*) FROM person_session WHERE person_id = ?) + (SELECT COUNT(*) FROM person_verification WHERE value = ?) AS n',
          [who.personId, who.personId],
        )
      )[0]!.n;
    await sweepSessions(service.db, new Date());
    expect(await left()).toBe(2);
    await sweepSessions(service.db, new Date(Date.now() + 12.1 * 3_600_000));
    expect(await left()).toBe(0);
    expect((await at.ask(ME)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  });
});

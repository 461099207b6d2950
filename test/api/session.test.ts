/** R40: how long a session holds, what it may do at each moment, and how few statements that costs. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, PersonMade } from '../support/people.js';
import {
  auditsOf,
  browser,
  forgetCodes,
  givenAccess,
  givenMembership,
  givenPerson,
  signedIn,
} from '../support/people.js';
import { statementsOf } from '../support/recorder.js';
import type { Service } from '../support/service.js';
import { startService, TEST_DAY } from '../support/service.js';
import { givenSheet } from '../support/world.js';

const ME = `{ viewer { name rights expiresAt language
  person { duties lookingAs confirmedUntil idleEndsAt endsAt membership { id } memberships { id accountType centre }
    sessions { id current device address } } } }`;
const SHEETS = '{ marksheets { nodes { id unit { code } } } }';
const MINUTE = 60_000;

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());
afterEach(() => service.setNow(TEST_DAY));

let centres = 68_700;
const newCentre = () => String((centres += 1));
const later = (minutes: number) => service.setNow(new Date(service.now().getTime() + minutes * MINUTE));
const isIn = async (at: Browser, headers = {}) =>
  (await at.ask('{ viewer { name } }', {}, headers)).errors === undefined;
const BACKGROUND = { 'x-iamis-background': '1' };

describe('a session', () => {
  it('R40: ends after 20 idle minutes', async () => {
    const at = await signedIn(service, await givenPerson(service, { centre: newCentre() }));
    later(19);
    expect(await isIn(at)).toBe(true);
    later(19);
    expect(await isIn(at)).toBe(true);
    later(20);
    expect(await isIn(at)).toBe(false);
    service.setNow(new Date(service.now().getTime() - 10 * MINUTE));
    expect(await isIn(at)).toBe(false);
  });

  it('R40: ends after 12 hours in any case', async () => {
    const at = await signedIn(service, await givenPerson(service, { centre: newCentre() }));
    for (let passed = 0; passed < 12 * 60 - 15; passed += 15) {
      later(15);
      expect(await isIn(at)).toBe(true);
    }
    later(15);
    expect(await isIn(at)).toBe(false);
  });

  it('R40: is not kept open by what nobody did', async () => {
    const at = await signedIn(service, await givenPerson(service, { centre: newCentre() }));
    for (const minutes of [6, 6, 6]) {
      later(minutes);
      expect(await isIn(at, BACKGROUND)).toBe(true);
    }
    later(2);
    expect(await isIn(at)).toBe(false);
  });

  it('R40: tells when it will end, idle and in any case', async () => {
    const at = await signedIn(service, await givenPerson(service, { centre: newCentre() }));
    const ends = async () => {
      const { viewer } = await at.query(ME);
      expect(viewer.expiresAt).toBe(viewer.person.endsAt);
      return [viewer.person.idleEndsAt, viewer.person.endsAt];
    };
    expect(await ends()).toEqual(['2026-04-20T10:20:00.000Z', '2026-04-20T22:00:00.000Z']);
    later(5);
    expect(await ends()).toEqual(['2026-04-20T10:25:00.000Z', '2026-04-20T22:00:00.000Z']);
    await service.db.writeOnce('UPDATE person_session SET used_at = ? WHERE used_at = ?', [
      new Date('2026-04-20T21:50:00.000Z'),
      service.now(),
    ]);
    service.setNow('2026-04-20T21:50:30.000Z');
    expect(await ends()).toEqual(['2026-04-20T22:00:00.000Z', '2026-04-20T22:00:00.000Z']);
  });

  it('R40: is shared by two windows, and lost to both by signing out of one', async () => {
    const first = await signedIn(service, await givenPerson(service, { centre: newCentre() }));
    const other = browser(service, { 'iamis.session_token': first.session()! });
    expect(await isIn(other)).toBe(true);
    later(15);
    expect(await isIn(other)).toBe(true);
    later(15);
    expect(await isIn(first)).toBe(true);
    expect((await first.post('/sign-out')).body).toEqual({ signedIn: false });
    expect(first.session()).toBeUndefined();
    expect(await isIn(other)).toBe(false);
  });

  it('R40: is kept by its person in a list, where each can be ended', async () => {
    const who = await givenPerson(service, { centre: newCentre() });
    const stranger = await signedIn(service, await givenPerson(service, { centre: newCentre() }));
    const [here, there, third] = [
      await signedIn(service, who),
      await signedIn(service, who),
      await signedIn(service, who),
    ];
    const list = async (at: Browser) => (await at.query(ME)).viewer.person.sessions as Record<string, any>[];
    const all = await list(here);
    expect(all).toHaveLength(3);
    expect(all.filter(({ current }) => current)).toHaveLength(1);
    expect(all[0]).toMatchObject({ device: expect.any(String), address: '127.0.0.1' });
    const end = async (at: Browser, sessionId: string) =>
      (
        await at.query(
          'mutation ($id: ID!) { endSession(input: { sessionId: $id }) { __typename ... on Problem { message } } }',
          { id: sessionId },
        )
      ).endSession.__typename;
    const ofThere = (await list(there)).find(({ current }) => current)!.id;
    expect(await end(stranger, ofThere)).toBe('SessionNotFound');
    expect(await end(here, ofThere)).toBe('EndSessionSuccess');
    expect(await end(here, ofThere)).toBe('SessionNotFound');
    expect([await isIn(here), await isIn(there), await isIn(third)]).toEqual([true, false, true]);
    const others =
      'mutation ($here: Boolean!) { endOtherSessions(input: { hereToo: $here }) { ... on EndOtherSessionsSuccess { ended } } }';
    expect((await here.query(others, { here: false })).endOtherSessions.ended).toBe(1);
    expect([await isIn(here), await isIn(third)]).toEqual([true, false]);
    expect((await here.query(others, { here: true })).endOtherSessions.ended).toBe(1);
    expect(await isIn(here)).toBe(false);
    expect(
      (await auditsOf(service, who.personId)).map(({ action }) => action).filter((each) => each !== 'signIn'),
    ).toEqual(['endSession', 'endOtherSessions', 'endOtherSessions']);
  });

  it("R42: answers in its person's language, whatever the browser says", async () => {
    const at = await signedIn(service, await givenPerson(service, { centre: newCentre(), language: 'CY' }));
    const asked = { 'accept-language': 'en' };
    expect((await at.query(ME, {}, asked)).viewer.language).toBe('CY');
    await at.query('mutation { setLanguage(input: { language: EN }) { ... on SetLanguageSuccess { language } } }');
    expect((await at.query(ME, {}, { 'accept-language': 'cy' })).viewer.language).toBe('EN');
  });

  it('R40: asks for the password again, and counts wrong ones', async () => {
    const who = await givenPerson(service, { centre: newCentre() });
    const at = await signedIn(service, who);
    const until = async () => (await at.query(ME)).viewer.person.confirmedUntil;
    expect(await until()).toBe('2026-04-20T10:15:00.000Z');
    later(15);
    expect(await until()).toBeNull();
    const confirm = async (password: string) =>
      (
        await at.query(
          'mutation ($password: String!) { confirmPassword(input: { password: $password }) { __typename ... on ConfirmPasswordSuccess { confirmedUntil } } }',
          { password },
        )
      ).confirmPassword;
    expect((await confirm('wrong password 1')).__typename).toBe('PasswordWrong');
    expect(await until()).toBeNull();
    expect(await confirm(who.password)).toEqual({
      __typename: 'ConfirmPasswordSuccess',
      confirmedUntil: '2026-04-20T10:30:00.000Z',
    });
    expect(await until()).toBe('2026-04-20T10:30:00.000Z');
    for (let tries = 0; tries < 5; tries += 1) await confirm('wrong password 1');
    expect((await confirm(who.password)).__typename).toBe('TooManyTries');
  });

  it.each([
    'chooseMembership(input: { membershipId: "1" })',
    'confirmPassword(input: { password: "x" })',
    'setLanguage(input: { language: CY })',
    'endSession(input: { sessionId: "1" })',
    'endOtherSessions(input: {})',
  ])('R40: is what a machine has not: %s', async (mutation) => {
    const key = await service.centreKey('68999');
    const answer = await service.query(key, `mutation { done: ${mutation} { __typename ... on Problem { message } } }`);
    expect(answer.done.__typename).toBe('SessionNeeded');
    expect((await service.query(key, '{ viewer { person { email } } }')).viewer.person).toBeNull();
  });
});

describe('what a person may do', () => {
  const seen = async (at: Browser): Promise<string[]> =>
    (await at.query(SHEETS)).marksheets.nodes.map(({ id }: any) => id);
  const rights = async (at: Browser): Promise<string[]> => (await at.query(ME)).viewer.rights;

  it('R40: changes with the account type from the next request on', async () => {
    const who = await givenPerson(service, { kind: 'CENTRE_ADMIN', centre: newCentre() });
    const at = await signedIn(service, who);
    expect(await rights(at)).toContain('accounts:write');
    await service.db.writeOnce("UPDATE membership SET kind = 'USER' WHERE id = ?", [who.membershipId]);
    expect((await at.query(ME)).viewer).toMatchObject({ rights: [], person: { duties: ['ASK_FOR_ACCESS'] } });
    await givenAccess(service, who.membershipId, { maySubmit: false });
    const now = await rights(at);
    expect(now).toContain('marks:write');
    expect(now).not.toContain('submit');
    expect(now).not.toContain('accounts:write');
    await givenAccess(service, who.membershipId);
    expect(await rights(at)).toContain('submit');
    await service.db.writeOnce('DELETE FROM access_grant WHERE membership_id = ?', [who.membershipId]);
    expect((await at.ask(SHEETS)).errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  it('R39: reaches as far as the grant: families, units added to them later included, and single units', async () => {
    const centre = newCentre();
    const [ofFamily, single, neither] = [
      await givenSheet(service.db, { centre, family: 'GCE' }),
      await givenSheet(service.db, { centre }),
      await givenSheet(service.db, { centre }),
    ];
    const [{ id: unitId }] = (await service.db.readOnce<{ id: number }>('SELECT id FROM unit WHERE code = ?', [
      single.unit,
    ])) as [{ id: number }];
    const who = await givenPerson(service, { kind: 'USER', centre, access: { families: ['GCE'], unitIds: [unitId] } });
    const at = await signedIn(service, who);
    expect((await seen(at)).toSorted()).toEqual([ofFamily.id, single.id].toSorted());
    const added = await givenSheet(service.db, { centre, family: 'GCE' });
    expect((await seen(at)).toSorted()).toEqual([ofFamily.id, single.id, added.id].toSorted());
    await givenAccess(service, who.membershipId);
    expect(await seen(at)).toContain(neither.id);
    await givenAccess(service, who.membershipId, { families: ['GCE'] });
    expect((await seen(at)).toSorted()).toEqual([ofFamily.id, added.id].toSorted());
  });

  it("R39: is of the own centre, and a moderator's of what was allocated", async () => {
    const [one, two] = [newCentre(), newCentre()];
    const [mine, theirs] = [
      await givenSheet(service.db, { centre: one }),
      await givenSheet(service.db, { centre: two }),
    ];
    const officer = await signedIn(service, await givenPerson(service, { centre: one }));
    expect(await seen(officer)).toEqual([mine.id]);
    const staff = await signedIn(service, await givenPerson(service, { kind: 'STAFF' }));
    expect((await staff.query('query ($id: ID!) { marksheet(id: $id) { id } }', { id: theirs.id })).marksheet.id).toBe(
      theirs.id,
    );
    const moderator = await signedIn(service, await givenPerson(service, { kind: 'MODERATOR' }));
    expect(await seen(moderator)).toEqual([]);
  });

  it('R40: ends with the membership, though the person has another', async () => {
    const who = await givenPerson(service, { centre: newCentre() });
    const other = await givenMembership(service, who.personId, { kind: 'STAFF' });
    const at = await signedIn(service, who);
    const choose = 'mutation ($id: ID!) { chooseMembership(input: { membershipId: $id }) { __typename } }';
    await at.query(choose, { id: who.membershipId });
    expect(await rights(at)).toContain('marks:write');
    await service.db.writeOnce('UPDATE membership SET ended_at = ?, ended_by = ? WHERE id = ?', [
      service.now(),
      'test',
      who.membershipId,
    ]);
    expect(await isIn(at)).toBe(false);
    await forgetCodes(service, who);
    const again = await signedIn(service, who);
    expect((await again.query(ME)).viewer.person.membership.id).toBe(other);
  });

  it('R39: through the provider of staff is what staff may do, whatever else the person is, and without duties of ours', async () => {
    const who = await givenPerson(service, { kind: 'STAFF' });
    const officer = await givenMembership(service, who.personId, { centre: newCentre() });
    const at = await signedIn(service, who);
    const set = (change: string, value: unknown) =>
      service.db.writeOnce(`UPDATE person_session SET ${change} = ? WHERE person_id = ?`, [value, who.personId]);
    await set('external', true);
    await service.db.writeOnce('UPDATE person SET two_factor_enabled = 0 WHERE id = ?', [who.personId]);
    const { viewer } = await at.query(ME);
    expect(viewer.person).toMatchObject({ duties: [], membership: { id: who.membershipId } });
    expect(viewer.person.memberships).toHaveLength(1);
    expect(viewer.rights).toContain('catalogue:write');
    const choose = 'mutation ($id: ID!) { chooseMembership(input: { membershipId: $id }) { __typename } }';
    expect((await at.query(choose, { id: officer })).chooseMembership.__typename).toBe('MembershipNotFound');
    await set('membership_id', officer);
    expect(await isIn(at)).toBe(false);
  });

  it('R39: as staff, who look as a centre, is to read what the centre reads', async () => {
    const centre = newCentre();
    const sheet = await givenSheet(service.db, { centre });
    const who = await givenPerson(service, { kind: 'STAFF' });
    const at = await signedIn(service, who);
    await service.db.writeOnce('UPDATE person_session SET looking_as = ? WHERE person_id = ?', [centre, who.personId]);
    const { viewer } = await at.query(ME);
    expect(viewer.person.lookingAs).toBe(centre);
    expect(viewer.rights.filter((right: string) => right.endsWith(':write'))).toEqual([]);
    expect(await seen(at)).toEqual([sheet.id]);
  });
});

describe('statements for identity and grants', () => {
  const VIEWER = '{ viewer { name } }';
  /** Without what is written once a second for all callers together. */
  const counted = async (at: Browser) => {
    const { statements } = await statementsOf(service.db, () => at.ask(VIEWER));
    return statements.filter((sql) => !sql.includes('request_budget'));
  };

  it('are one, and one more a minute to renew the session', async () => {
    const at = await signedIn(service, await givenPerson(service, { centre: newCentre() }));
    expect(await counted(at)).toHaveLength(1);
    later(0.9);
    expect(await counted(at)).toHaveLength(1);
    later(0.1);
    expect(await counted(at)).toHaveLength(2);
    expect(await counted(at)).toHaveLength(1);
  });

  it('are three at most: session, units of granted families, renewal', async () => {
    const centre = newCentre();
    await givenSheet(service.db, { centre });
    const who: PersonMade = await givenPerson(service, { kind: 'USER', centre, access: { families: ['GCSE'] } });
    const at = await signedIn(service, who);
    later(2);
    const statements = await counted(at);
    expect(statements.map((sql) => /^\s*(\w+)/.exec(sql)![1])).toEqual(['SELECT', 'UPDATE', 'SELECT']);
  });

  it('are none for a cookie that we did not sign', async () => {
    const forged = browser(service, { 'iamis.session_token': `${'a'.repeat(32)}.${'b'.repeat(43)}%3D` });
    expect(await counted(forged)).toEqual([]);
  });
});

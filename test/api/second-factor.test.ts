/** R40: who lost both the authenticator and the codes on paper is helped, by whom it may be, and begins anew. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TOTP } from 'otpauth';
import { mailsTo, peopleAs, withKey } from '../support/accounts.js';
import type { Browser, PersonMade, PersonWanted } from '../support/people.js';
import { browser, codeOf, givenMembership, givenPerson, signedIn } from '../support/people.js';
import type { Service } from '../support/service.js';
import { startService, TEST_ADDRESS, TEST_DAY } from '../support/service.js';
import { countStatements } from '../support/statements.js';
import { givenCentre, newKey } from '../support/world.js';

const ROUNDS = Number(process.env.RACE_ROUNDS ?? 5);
const DUTIES = '{ viewer { person { duties } } }';
const NOT_SIGNED_IN = [{ extensions: { code: 'UNAUTHENTICATED' } }];

let service: Service;
let centres = 68600;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());
beforeEach(() => {
  service.setNow(TEST_DAY);
});

const staff = () => peopleAs(withKey(service, service.staffKey));
const newCentre = async (): Promise<string> => {
  const centre = String((centres += 1));
  await givenCentre(service.db, centre);
  return centre;
};
const as = async (wanted: PersonWanted) => {
  const person = await givenPerson(service, wanted);
  const at = await signedIn(service, person);
  return { person, at, people: peopleAs(at) };
};
const passwordStep = (who: PersonMade, at: Browser = browser(service)) =>
  at.post('/sign-in/email', { email: who.email, password: who.password });

async function left({ personId }: PersonMade) {
  const [row] = await service.db.readOnce<{ factors: number; sessions: number; underWay: number; enrolled: number }>(
    `SELECT (SELECT COUNT(*) FROM person_second_factor WHERE person_id = p.id) AS factors,
       (SELECT COUNT(*) FROM person_session WHERE person_id = p.id) AS sessions,
       (SELECT COUNT(*) FROM person_verification WHERE value = p.id) AS underWay, p.two_factor_enabled AS enrolled
     FROM person p WHERE p.id = ?`,
    [personId],
  );
  return row!;
}
const audited = (membershipId: string) =>
  service.db.readOnce<{ action: string; name: string; detail: string; centre: string | null }>(
    `SELECT action, principal_name AS name, detail, centre_number AS centre FROM audit WHERE object = ? AND action = 'resetSecondFactor' ORDER BY id`,
    [`membership ${membershipId}`],
  );
/** Nothing was done to anybody. */
async function expectKept(person: PersonMade, at?: Browser): Promise<void> {
  expect(await left(person)).toMatchObject({ factors: 1, enrolled: 1 });
  if (at !== undefined) expect((await at.query(DUTIES)).viewer.person.duties).toEqual([]);
  expect(await mailsTo(service, person.email)).toEqual([]);
  expect(await audited(person.membershipId)).toEqual([]);
}

describe('R40 a second factor that was lost', () => {
  it('is reset by WJEC: sessions end at once, old codes are worth nothing, and the person sets up another', async () => {
    const centre = await newCentre();
    const { person, at } = await as({ kind: 'EXAMS_OFFICER', centre, language: 'CY', name: 'Siân Llŷr' });
    const elsewhere = await signedIn(service, person);
    const halfway = browser(service);
    expect((await passwordStep(person, halfway)).body).toEqual({ secondFactor: true });

    expect(
      await staff().resetSecondFactor(person.membershipId, { reason: ' Rang, knew the last submission. ' }),
    ).toMatchObject({
      __typename: 'ResetSecondFactorSuccess',
      membership: { id: person.membershipId, state: 'ACTIVE' },
    });
    expect(await left(person)).toEqual({ factors: 0, sessions: 0, underWay: 0, enrolled: 0 });
    for (const each of [at, elsewhere]) expect((await each.ask(DUTIES)).errors).toMatchObject(NOT_SIGNED_IN);
    const oldCode = await halfway.post('/two-factor/verify-totp', { code: await codeOf(person.totpSecret) });
    expect(oldCode.status).not.toBe(200);
    const oldPaper = await halfway.post('/two-factor/verify-backup-code', { code: person.backupCodes[0] });
    expect(oldPaper.status).not.toBe(200);
    expect(halfway.session()).toBeUndefined();

    const anew = browser(service);
    expect((await passwordStep(person, anew)).body).toEqual({ signedIn: true });
    expect((await anew.query(DUTIES)).viewer.person.duties).toEqual(['ENROL_SECOND_FACTOR']);
    expect((await anew.ask('{ marksheets { totalCount } }')).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
    const enabled = await anew.post('/two-factor/enable', { password: person.password });
    expect(enabled.body.backupCodes).toHaveLength(10);
    const code = new TOTP({ secret: new URL(enabled.body.totpURI).searchParams.get('secret')! }).generate();
    expect((await anew.post('/two-factor/verify-totp', { code })).body).toEqual({ enrolled: true });
    expect((await anew.query(DUTIES)).viewer.person.duties).toEqual([]);
    expect((await passwordStep(person)).body).toEqual({ secondFactor: true });
  });

  it('is told to the person in their language, and audited for the centre to read, with the reason', async () => {
    const centre = await newCentre();
    const { person } = await as({ kind: 'USER', centre, language: 'CY', name: 'Siân Llŷr' });
    await staff().resetSecondFactor(person.membershipId, { reason: ' Lost. ' });
    const [mail, ...more] = await mailsTo(service, person.email);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ template: 'secondFactorReset', language: 'CY' });
    for (const said of ['Siân Llŷr', 'CBAC', TEST_ADDRESS, '20 Ebrill 2026']) expect(mail!.text).toContain(said);
    const [entry] = await audited(person.membershipId);
    expect(entry).toMatchObject({ name: 'WJEC staff', centre });
    expect(JSON.parse(entry!.detail)).toEqual({ email: person.email, accountType: 'USER', reason: 'Lost.' });
  });

  it('is reset for staff and moderators by staff, never by themselves, in whichever role', async () => {
    const { person: helper, people } = await as({ kind: 'STAFF' });
    for (const kind of ['STAFF', 'MODERATOR'] as const) {
      const { person } = await as({ kind });
      expect(await people.resetSecondFactor(person.membershipId)).toMatchObject({
        __typename: 'ResetSecondFactorSuccess',
      });
      expect((await mailsTo(service, person.email)).map(({ template }) => template)).toEqual(['secondFactorReset']);
    }
    const alsoTeacher = await givenMembership(service, helper.personId, { kind: 'USER', centre: await newCentre() });
    for (const membershipId of [helper.membershipId, alsoTeacher])
      expect(await people.resetSecondFactor(membershipId)).toMatchObject({
        __typename: 'OwnAccountKept',
        membershipId,
      });
    await expectKept(helper);
  });

  it.each(['EXAMS_OFFICER', 'CENTRE_ADMIN'] as const)(
    'is reset by the %s for users and admins of the centre',
    async (kind) => {
      const centre = await newCentre();
      const { people } = await as({ kind, centre });
      for (const target of ['USER', 'CENTRE_ADMIN'] as const) {
        const { person, at } = await as({ kind: target, centre });
        expect((await people.membership(person.membershipId)).viewerCan.resetSecondFactor).toBe(true);
        expect(await people.resetSecondFactor(person.membershipId)).toMatchObject({
          __typename: 'ResetSecondFactorSuccess',
        });
        expect((await at.ask(DUTIES)).errors).toMatchObject(NOT_SIGNED_IN);
        const [mail] = await mailsTo(service, person.email);
        expect(mail!.text).toContain(`Ysgol ${centre}`);
      }
    },
  );

  it('is not reset by a centre for its exams officer, nor for oneself, nor for another centre', async () => {
    const centre = await newCentre();
    const officer = await as({ kind: 'EXAMS_OFFICER', centre });
    const admin = await as({ kind: 'CENTRE_ADMIN', centre });
    const foreign = await as({ kind: 'USER', centre: await newCentre() });
    const { membershipId } = officer.person;
    expect(await admin.people.resetSecondFactor(membershipId)).toMatchObject({
      __typename: 'SecondFactorNotYours',
      membershipId,
    });
    expect((await admin.people.membership(membershipId)).viewerCan.resetSecondFactor).toBe(false);
    expect(await officer.people.resetSecondFactor(membershipId)).toMatchObject({ __typename: 'OwnAccountKept' });
    expect(await officer.people.resetSecondFactor(foreign.person.membershipId)).toEqual(
      expect.objectContaining({
        ...(await officer.people.resetSecondFactor('nobody')),
        message: expect.any(String),
        membershipId: foreign.person.membershipId,
      }),
    );
    for (const { person, at } of [officer, foreign]) await expectKept(person, at);
  });

  it.each(['USER', 'MODERATOR', 'STAFF'] as const)(
    'is not reset by a centre for somebody who is %s elsewhere too, until that has ended; by WJEC it is',
    async (kind) => {
      const centre = await newCentre();
      const { people } = await as({ kind: 'EXAMS_OFFICER', centre });
      const { person } = await as({ kind: 'USER', centre });
      const { membershipId } = person;
      const other = await givenMembership(service, person.personId, { kind, centre: await newCentre() });
      const refused = { __typename: 'SecondFactorNotYours', membershipId };
      expect(await people.resetSecondFactor(membershipId)).toMatchObject(refused);
      await expectKept(person);
      await service.db.writeOnce("UPDATE membership SET ended_at = ?, ended_by = 'test' WHERE id = ?", [
        TEST_DAY,
        other,
      ]);
      expect(await people.resetSecondFactor(membershipId)).toMatchObject({ __typename: 'ResetSecondFactorSuccess' });
    },
  );

  it('of somebody who is elsewhere too is reset by WJEC, through either membership', async () => {
    const person = await givenPerson(service, { kind: 'USER', centre: await newCentre() });
    const other = await givenMembership(service, person.personId, { kind: 'USER', centre: await newCentre() });
    expect(await staff().resetSecondFactor(other)).toMatchObject({ __typename: 'ResetSecondFactorSuccess' });
    expect(await left(person)).toMatchObject({ factors: 0, enrolled: 0 });
  });

  it('tells a centre nothing of whom it has only invited: known or not, the answer is the same', async () => {
    const centre = await newCentre();
    const { people } = await as({ kind: 'EXAMS_OFFICER', centre });
    const known = await givenPerson(service, { kind: 'USER', centre: await newCentre() });
    const answers = [];
    for (const email of [known.email, `${newKey()}@ysgol.example`]) {
      const { membership } = await people.invite({ email });
      const { membershipId, message, ...answer } = await people.resetSecondFactor(membership.id);
      expect(membershipId).toBe(membership.id);
      answers.push({ ...answer, message: message.replace(membershipId, '') });
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ __typename: 'SecondFactorNotYours' });
    expect(await left(known)).toMatchObject({ factors: 1, enrolled: 1 });
  });

  it('must be there, wants a reason of 1 to 500 characters, and a membership that has not ended', async () => {
    const centre = await newCentre();
    const person = await givenPerson(service, { kind: 'USER', centre, notEnrolled: true });
    const { membershipId } = person;
    expect(await staff().resetSecondFactor(membershipId)).toMatchObject({
      __typename: 'SecondFactorNotThere',
      membershipId,
    });
    for (const reason of [' ', 'x'.repeat(501)])
      expect(await staff().resetSecondFactor(membershipId, { reason })).toMatchObject({
        __typename: 'TextLengthWrong',
        field: 'reason',
        maximumLength: 500,
      });
    await staff().remove(membershipId);
    expect(await staff().resetSecondFactor(membershipId)).toMatchObject({ __typename: 'MembershipNotFound' });
    expect(await audited(membershipId)).toEqual([]);
  });

  it('is reset only by who gave the password lately, and not by a user', async () => {
    const centre = await newCentre();
    const { at, people } = await as({ kind: 'EXAMS_OFFICER', centre });
    const { person, at: teacher } = await as({ kind: 'USER', centre });
    await service.db.writeOnce('UPDATE person_session SET confirmed_at = NULL');
    expect(await people.resetSecondFactor(person.membershipId)).toMatchObject({
      __typename: 'PasswordNeeded',
      minutes: 15,
    });
    await expectKept(person, teacher);
    expect((await at.query(DUTIES)).viewer.person.duties).toEqual([]);
    const input = { membershipId: person.membershipId, idempotencyKey: newKey(), reason: 'Lost.' };
    const asked = 'mutation ($input: ResetSecondFactorInput!) { resetSecondFactor(input: $input) { __typename } }';
    expect((await teacher.ask(asked, { input })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN', right: 'accounts:write' } },
    ]);
  });

  it(`is reset once for its key, and once when asked for twice at once (${String(ROUNDS)} rounds)`, async () => {
    const centre = await newCentre();
    for (let round = 0; round < ROUNDS; round += 1) {
      const person = await givenPerson(service, { kind: 'USER', centre });
      const idempotencyKey = newKey();
      const same = await Promise.all(
        [1, 2, 3].map(() => staff().resetSecondFactor(person.membershipId, { idempotencyKey })),
      );
      expect(same.map(({ __typename }) => __typename)).toEqual(Array(3).fill('ResetSecondFactorSuccess'));
      expect(await mailsTo(service, person.email)).toHaveLength(1);
      expect(await audited(person.membershipId)).toHaveLength(1);

      const other = await givenPerson(service, { kind: 'USER', centre });
      const two = await Promise.all([1, 2].map(() => staff().resetSecondFactor(other.membershipId)));
      expect(two.map(({ __typename }) => __typename).toSorted()).toEqual([
        'ResetSecondFactorSuccess',
        'SecondFactorNotThere',
      ]);
      expect(await mailsTo(service, other.email)).toHaveLength(1);
    }
  });

  it('costs as many statements whatever the sessions', async () => {
    const centre = await newCentre();
    const statements = countStatements(service.db);
    const cost = async (sessions: number) => {
      const person = await givenPerson(service, { kind: 'USER', centre });
      for (let n = 0; n < sessions; n += 1) await signedIn(service, person);
      statements.count = 0;
      await staff().resetSecondFactor(person.membershipId);
      return statements.count;
    };
    expect(await cost(4)).toBe(await cost(0));
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { moment } from '../../src/clock.js';
import type { Change } from '../../src/persistence/change.js';
import { inviteUser } from '../../src/persistence/writes/account/invitation.js';
import { mailsTo, peopleAs, temporaryPasswordOf, withKey } from '../support/accounts.js';
import { callsAs, row } from '../support/calls.js';
import type { Browser, PersonMade, PersonWanted } from '../support/people.js';
import { browser, givenMembership, givenPerson, signedIn } from '../support/people.js';
import type { Service } from '../support/service.js';
import { startService, TEST_ADDRESS, TEST_DAY } from '../support/service.js';
import { countStatements } from '../support/statements.js';
import { givenCentre, givenSheet, newKey } from '../support/world.js';

const DAY = 86_400_000;

const changeAt = (mutation: string, key: string): Change => ({
  principalId: 'test',
  principalName: 'Test',
  mutation,
  key,
  input: {},
  way: 'API',
  address: null,
  requestId: null,
  now: moment(TEST_DAY),
});

let service: Service;
let statements: { count: number };
let centres = 68100;

beforeAll(async () => {
  service = await startService();
  statements = countStatements(service.db);
}, 60_000);
afterAll(() => service.close());
beforeEach(() => {
  service.setNow(TEST_DAY);
});

interface Signed {
  at: Browser;
  person: PersonMade;
  people: ReturnType<typeof peopleAs>;
}

async function given(wanted: PersonWanted): Promise<Signed> {
  const person = await givenPerson(service, wanted);
  const at = await signedIn(service, person);
  return { at, person, people: peopleAs(at) };
}

/** A centre of its own for each test, with its exams officer at a browser. */
async function givenCentreWithOfficer(): Promise<Signed & { centre: string }> {
  const centre = String((centres += 1));
  await givenCentre(service.db, centre);
  return { centre, ...(await given({ kind: 'EXAMS_OFFICER', centre, name: `Officer ${centre}` })) };
}

const staff = () => peopleAs(withKey(service, service.staffKey));
const auditOf = (centre: string) =>
  service.db.readOnce<{ action: string; object: string; name: string; detail: string }>(
    `SELECT action, object, principal_name AS name, detail FROM audit WHERE centre_number = ? AND action NOT LIKE 'sign%' AND action NOT IN ('refuseRight', 'readInBulk') ORDER BY id`,
    [centre],
  );
const actionsAt = async (centre: string) => (await auditOf(centre)).map(({ action }) => action);
const signInWith = (email: string, password: string) => browser(service).post('/sign-in/email', { email, password });

describe('R40 an invitation', () => {
  it('reaches a new teacher in their language, at the address without its spaces and capitals, with a temporary password', async () => {
    const { centre, people } = await givenCentreWithOfficer();
    const answer = await people.invite({
      email: `  Siân.Ifan@Ysgol.Example`.replace('â', 'a'),
      name: ' Siân  Ifan ',
      language: 'CY',
    });
    expect(answer).toMatchObject({
      __typename: 'InviteUserSuccess',
      membership: {
        accountType: 'USER',
        name: 'Siân Ifan',
        email: 'sian.ifan@ysgol.example',
        state: 'INVITED',
        centre: { number: centre },
        createdBy: `Officer ${centre}`,
        lastSignedInAt: null,
        grant: null,
        invitation: {
          expired: false,
          acceptedAt: null,
          expiresAt: new Date(TEST_DAY.getTime() + 14 * DAY).toISOString(),
        },
      },
    });
    const [mail, ...more] = await mailsTo(service, 'sian.ifan@ysgol.example');
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ template: 'invitation', language: 'CY', text: expect.stringContaining('Siân Ifan') });
    expect(mail!.text).toContain(`Ysgol ${centre}`);
    expect(mail!.text).toContain(TEST_ADDRESS);
    const password = await temporaryPasswordOf(service, 'sian.ifan@ysgol.example');
    expect(password).toMatch(/^[a-z2-9-]{14}$/);
    expect((await signInWith('sian.ifan@ysgol.example', password)).status).toBe(200);
    expect((await people.membership(answer.membership.id)).invitation.acceptedAt).toBe(TEST_DAY.toISOString());
    expect(await actionsAt(centre)).toEqual(['inviteUser']);
  });

  it('keeps the password nowhere in clear: not in the database, not in the audit, not in what repeats', async () => {
    const { people, centre } = await givenCentreWithOfficer();
    const email = `${newKey()}@ysgol.example`;
    await people.invite({ email });
    const password = await temporaryPasswordOf(service, email);
    const tables = ['mail', 'change_made', 'person_account', 'person', 'audit'];
    for (const table of tables) {
      const rows = JSON.stringify(await service.db.readOnce(`SELECT * FROM ${table}`));
      expect({ table, found: rows.includes(password) }).toEqual({ table, found: false });
    }
    expect(JSON.stringify(await auditOf(centre))).toContain(email);
  });

  it('leaves somebody known their own password, and tells the inviter nothing of it', async () => {
    const elsewhere = await givenPerson(service, {
      kind: 'USER',
      centre: '68990',
      name: 'Known Elsewhere',
      language: 'CY',
    });
    const { people, centre } = await givenCentreWithOfficer();
    const asKnown = await people.invite({ email: elsewhere.email.toUpperCase(), name: 'Mair Ifan' });
    const asNew = await people.invite({ name: 'Mair Ifan' });
    const alike = ({ membership: { id: _, email: __, ...membership }, ...rest }: any) => ({ ...rest, membership });
    expect(alike(asKnown)).toEqual(alike(asNew));
    const [mail] = await mailsTo(service, elsewhere.email);
    expect(mail).toMatchObject({
      template: 'membershipAdded',
      language: 'CY',
      text: expect.stringContaining(`Ysgol ${centre}`),
    });
    expect(JSON.stringify(await people.list())).not.toContain('Known Elsewhere');
    expect((await signInWith(elsewhere.email, elsewhere.password)).status).toBe(200);
    const [first, second] = (await auditOf(centre)).map(({ detail }) => Object.keys(JSON.parse(detail)));
    expect(first).toEqual(second);
  });

  it('is accepted by choosing the membership, where somebody has several', async () => {
    const teacher = await given({ kind: 'USER', centre: '68990' });
    const { people } = await givenCentreWithOfficer();
    const { membership } = await people.invite({ email: teacher.person.email });
    expect((await people.membership(membership.id)).state).toBe('INVITED');
    const choose = 'mutation ($input: ChooseMembershipInput!) { chooseMembership(input: $input) { __typename } }';
    await teacher.at.query(choose, { input: { membershipId: membership.id } });
    expect(await people.membership(membership.id)).toMatchObject({
      state: 'ACTIVE',
      lastSignedInAt: TEST_DAY.toISOString(),
      invitation: { acceptedAt: TEST_DAY.toISOString(), expired: false },
    });
  });

  it('left to expire is no membership, for somebody who has another', async () => {
    const teacher = await given({ kind: 'USER', centre: '68990' });
    const { people } = await givenCentreWithOfficer();
    const { membership } = await people.invite({ email: teacher.person.email });
    const memberships = async (at: Browser) =>
      (await at.query('{ viewer { person { memberships { id } } } }')).viewer.person.memberships;
    expect(await memberships(teacher.at)).toHaveLength(2);
    service.setNow(new Date(TEST_DAY.getTime() + 14 * DAY));
    const later = await signedIn(service, teacher.person);
    expect(await memberships(later)).toEqual([{ id: teacher.person.membershipId }]);
    const choose = 'mutation ($input: ChooseMembershipInput!) { chooseMembership(input: $input) { __typename } }';
    const answer = await later.query(choose, { input: { membershipId: membership.id } });
    expect(answer.chooseMembership.__typename).not.toBe('ChooseMembershipSuccess');
  });

  it('makes one person of an address that two centres invite at once', async () => {
    const [one, two] = [await givenCentreWithOfficer(), await givenCentreWithOfficer()];
    for (let round = 0; round < 5; round += 1) {
      const email = `${newKey()}@ysgol.example`;
      const answers = await Promise.all([one.people.invite({ email }), two.people.invite({ email })]);
      expect(answers.map(({ __typename }) => __typename)).toEqual(['InviteUserSuccess', 'InviteUserSuccess']);
      const found = await service.db.readOnce('SELECT id FROM person WHERE email = ?', [email]);
      expect(found).toHaveLength(1);
      // Both mails hold a password; the later one works.
      expect(await mailsTo(service, email)).toHaveLength(2);
    }
  });

  it('is refused for what is no address, no name, or somebody of the centre already', async () => {
    const { people, person, centre } = await givenCentreWithOfficer();
    expect(await people.invite({ email: 'mair at ysgol' })).toMatchObject({
      __typename: 'EmailInvalid',
      typed: 'mair at ysgol',
    });
    expect(await people.invite({ name: 'https://evil.example' })).toMatchObject({ __typename: 'PersonNameInvalid' });
    expect(await people.invite({ email: person.email })).toMatchObject({
      __typename: 'AlreadyMember',
      membershipId: person.membershipId,
    });
    const { membership } = await people.invite({ email: 'twice@ysgol.example' });
    expect(await people.invite({ email: 'Twice@ysgol.example' })).toMatchObject({
      __typename: 'AlreadyMember',
      membershipId: membership.id,
    });
    expect(await actionsAt(centre)).toEqual(['inviteUser']);
  });

  it('acts once for its key, also when it comes twice at once, and not for another request', async () => {
    const { people, centre } = await givenCentreWithOfficer();
    const input = { idempotencyKey: newKey(), email: `${newKey()}@ysgol.example` };
    const answers = await Promise.all([people.invite(input), people.invite(input), people.invite(input)]);
    answers.push(await people.invite(input));
    expect(new Set(answers.map(({ membership }) => membership.id)).size).toBe(1);
    expect(await mailsTo(service, input.email)).toHaveLength(1);
    expect(await people.invite({ ...input, name: 'Somebody Else' })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
    expect(await actionsAt(centre)).toEqual(['inviteUser']);
  });

  it('replayed after another was sent opens nothing: the password before stops working', async () => {
    const { people } = await givenCentreWithOfficer();
    const { membership } = await people.invite();
    const before = await temporaryPasswordOf(service, membership.email);
    service.setNow(new Date(TEST_DAY.getTime() + 60_000));
    const again = await people.resend(membership.id);
    expect(again).toMatchObject({
      __typename: 'ResendInvitationSuccess',
      membership: { invitation: { sentAt: new Date(TEST_DAY.getTime() + 60_000).toISOString() } },
    });
    const now = await temporaryPasswordOf(service, membership.email);
    expect(now).not.toBe(before);
    expect((await signInWith(membership.email, before)).status).not.toBe(200);
    expect((await signInWith(membership.email, now)).status).toBe(200);
    expect(await people.resend(membership.id)).toMatchObject({ __typename: 'InvitationNotOpen' });
  });

  it('ends after 14 days, is then shown as expired, and can be sent again', async () => {
    const { people, person, at } = await givenCentreWithOfficer();
    const { membership } = await people.invite();
    const password = await temporaryPasswordOf(service, membership.email);
    service.setNow(new Date(TEST_DAY.getTime() + 14 * DAY));
    expect((await signInWith(membership.email, password)).status).not.toBe(200);
    expect((await at.ask('{ viewer { name } }')).errors).toBeDefined();
    const later = peopleAs(await signedIn(service, person));
    expect((await later.list({ states: ['INVITED'] })).nodes).toMatchObject([
      { id: membership.id, state: 'INVITED', invitation: { expired: true } },
    ]);
    expect((await later.resend(membership.id)).membership.invitation.expired).toBe(false);
    expect((await signInWith(membership.email, await temporaryPasswordOf(service, membership.email))).status).toBe(200);
  });

  it('that was revoked opens nothing and leaves no membership', async () => {
    const { people, centre } = await givenCentreWithOfficer();
    const { membership } = await people.invite();
    const password = await temporaryPasswordOf(service, membership.email);
    expect(await people.revokeInvitation(membership.id)).toMatchObject({
      __typename: 'RevokeInvitationSuccess',
      membership: {
        state: 'ENDED',
        endedBy: `Officer ${centre}`,
        invitation: { revokedAt: TEST_DAY.toISOString(), expired: false },
      },
    });
    expect((await signInWith(membership.email, password)).status).not.toBe(200);
    expect(await people.revokeInvitation(membership.id)).toMatchObject({ __typename: 'InvitationNotOpen' });
    expect(await people.resend(membership.id)).toMatchObject({ __typename: 'InvitationNotOpen' });
    expect(await people.invite({ email: membership.email })).toMatchObject({ __typename: 'InviteUserSuccess' });
  });

  it('comes from WJEC for anybody, with a centre named where one is needed', async () => {
    const { centre } = await givenCentreWithOfficer();
    expect(await staff().invite({ accountType: 'CENTRE_ADMIN', centre })).toMatchObject({
      __typename: 'InviteUserSuccess',
    });
    expect(await staff().invite({ accountType: 'EXAMS_OFFICER', centre })).toMatchObject({
      __typename: 'ExamsOfficerKept',
      centre,
    });
    expect(await staff().invite({ accountType: 'USER', centre: '79997' })).toMatchObject({
      __typename: 'CentreNotFound',
    });
    expect(await staff().invite({ accountType: 'MODERATOR', moderatorId: 'nobody' })).toMatchObject({
      __typename: 'ModeratorNotFound',
    });
    await givenCentre(service.db, '68799');
    expect(await staff().invite({ accountType: 'EXAMS_OFFICER', centre: '68799' })).toMatchObject({
      __typename: 'InviteUserSuccess',
    });
    const email = `${newKey()}@wjec.example`;
    const invited = await staff().invite({ accountType: 'STAFF', email, language: 'CY' });
    expect(invited.membership).toMatchObject({ accountType: 'STAFF', centre: null });
    expect((await mailsTo(service, email))[0]!.text).toContain('CBAC');
    expect(await staff().invite({ accountType: 'STAFF', email })).toMatchObject({ __typename: 'AlreadyMember' });
    await expect(staff().invite({ accountType: 'USER' })).rejects.toThrow('BAD_USER_INPUT');
  });
});

describe('R40 centre admins', () => {
  it('are three at most, however many are invited or made at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { people, centre } = await givenCentreWithOfficer();
      const second = await given({ kind: 'CENTRE_ADMIN', centre });
      const users = await Promise.all([0, 1, 2].map(() => givenPerson(service, { kind: 'USER', centre })));
      const answers = await Promise.all([
        ...[people, second.people].flatMap((by) => [0, 1, 2].map(() => by.invite({ accountType: 'CENTRE_ADMIN' }))),
        ...users.map(({ membershipId }) => people.change(membershipId, 'CENTRE_ADMIN')),
      ]);
      expect(answers.filter(({ __typename }) => __typename.endsWith('Success'))).toHaveLength(2);
      expect(answers.filter(({ __typename }) => __typename === 'TooManyAdmins')).toHaveLength(7);
      const admins = await people.list({ centre, accountTypes: ['CENTRE_ADMIN'], states: ['ACTIVE', 'INVITED'] });
      expect(admins.totalCount).toBe(3);
    }
  });

  it('are three at most when invitations meet in the database at the very same time', async () => {
    const centre = String((centres += 1));
    await givenCentre(service.db, centre);
    const actor = { staff: false, membershipId: 'admin', personId: 'admin person' };
    const post = { queueMail: () => Promise.resolve(), address: TEST_ADDRESS };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => {
        const key = newKey();
        const person = { name: 'Admin', email: `${key}@ysgol.example`, language: 'EN' as const };
        const wanted = { person, accountType: 'CENTRE_ADMIN' as const, centre, moderatorId: null };
        return inviteUser(
          service.gate,
          { centres: [centre], units: 'ALL', moderator: null },
          actor,
          { ...changeAt('inviteUser', key), principalId: `racer-${key}` },
          { ...wanted, temporary: { password: 'unused', hash: 'unused' } },
          post,
        );
      }),
    );
    expect(answers.filter((answer) => 'outcome' in answer)).toHaveLength(3);
    expect((await staff().list({ centre })).totalCount).toBe(3);
  });

  it('invite and remove as the exams officer does, but neither the exams officer nor themselves', async () => {
    const { centre, person, people } = await givenCentreWithOfficer();
    const admin = await given({ kind: 'CENTRE_ADMIN', centre });
    const { membership } = await admin.people.invite();
    expect(await admin.people.remove(membership.id)).toMatchObject({ __typename: 'RemoveUserSuccess' });
    expect(await admin.people.remove(person.membershipId)).toMatchObject({ __typename: 'ExamsOfficerKept', centre });
    expect(await admin.people.change(person.membershipId, 'USER')).toMatchObject({ __typename: 'ExamsOfficerKept' });
    expect(await admin.people.remove(admin.person.membershipId)).toMatchObject({ __typename: 'OwnAccountKept' });
    expect(await admin.people.change(admin.person.membershipId, 'USER')).toMatchObject({
      __typename: 'OwnAccountKept',
    });
    for (const accountType of ['EXAMS_OFFICER', 'MODERATOR', 'STAFF'])
      expect(await people.invite({ accountType, moderatorId: 'nobody' })).toMatchObject({
        __typename: 'AccountTypeNotYours',
        accountType,
      });
  });
});

describe('R40 access to IAMIS', () => {
  it('is nothing until granted, then what was granted, and nothing again once revoked: each at once', async () => {
    const { centre, people } = await givenCentreWithOfficer();
    const [first, second] = [await givenSheet(service.db, { centre }), await givenSheet(service.db, { centre })];
    const teacher = await given({ kind: 'USER', centre, access: null });
    const sheets = '{ marksheets { nodes { id } } }';
    expect((await teacher.at.ask(sheets)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const id = teacher.person.membershipId;
    expect(await people.grant(id, { units: [first.unit] })).toMatchObject({
      membership: {
        grant: { maySubmit: true, families: [], units: [{ code: first.unit }], grantedBy: `Officer ${centre}` },
      },
    });
    expect((await teacher.at.query(sheets)).marksheets.nodes).toEqual([{ id: first.id }]);
    expect((await people.grant(id)).membership.grant).toMatchObject({ families: null, units: null });
    expect((await teacher.at.query(sheets)).marksheets.nodes).toEqual(
      expect.arrayContaining([{ id: first.id }, { id: second.id }]),
    );
    expect(await people.revokeAccess(id)).toMatchObject({ membership: { grant: null } });
    expect((await teacher.at.ask(sheets)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await people.revokeAccess(id)).toMatchObject({ __typename: 'RevokeAccessSuccess' });
    expect(await actionsAt(centre)).toEqual(['grantAccess', 'grantAccess', 'revokeAccess']);
    expect((await mailsTo(service, teacher.person.email)).map(({ template }) => template)).toEqual([
      'accessGranted',
      'accessGranted',
    ]);
  });

  it('of a family covers units that come later, and no other family', async () => {
    const { centre, people } = await givenCentreWithOfficer();
    const teacher = await given({ kind: 'USER', centre, access: null });
    const before = await givenSheet(service.db, { centre, family: 'GCE' });
    await givenSheet(service.db, { centre });
    await people.grant(teacher.person.membershipId, { families: ['GCE'] });
    const later = await givenSheet(service.db, { centre, family: 'GCE' });
    const seen = (await teacher.at.query('{ marksheets { nodes { id } } }')).marksheets.nodes;
    expect(seen.map(({ id }: any) => id).toSorted()).toEqual([before.id, later.id].toSorted());
  });

  it('may leave out submitting', async () => {
    const { centre, people } = await givenCentreWithOfficer();
    const sheet = await givenSheet(service.db, { centre, rows: 1 });
    const teacher = await given({ kind: 'USER', centre, access: null });
    const submit = () =>
      teacher.at.ask('mutation ($input: SubmitMarksheetInput!) { submitMarksheet(input: $input) { __typename } }', {
        input: { marksheetId: sheet.id, idempotencyKey: newKey() },
      });
    await people.grant(teacher.person.membershipId, { maySubmit: false });
    expect((await submit()).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', right: 'submit' } }]);
    await people.grant(teacher.person.membershipId, { maySubmit: true });
    expect((await submit()).data!['submitMarksheet']).toEqual({ __typename: 'MarksheetIncomplete' });
  });

  it('is refused for nothing, for what there is not, and for who has everything', async () => {
    const { people, person, centre } = await givenCentreWithOfficer();
    const { membership } = await people.invite();
    expect(await people.grant(membership.id, { families: [], units: [] })).toMatchObject({ __typename: 'GrantEmpty' });
    expect(await people.grant(membership.id, { families: ['NONE'] })).toMatchObject({
      __typename: 'FamilyUnknown',
      family: 'NONE',
    });
    expect(await people.grant(membership.id, { units: ['9999X9'] })).toMatchObject({
      __typename: 'UnitUnknown',
      unitCode: '9999X9',
    });
    expect(await people.grant(person.membershipId)).toMatchObject({
      __typename: 'GrantNotNeeded',
      accountType: 'EXAMS_OFFICER',
    });
    expect(await people.revokeAccess(person.membershipId)).toMatchObject({ __typename: 'GrantNotNeeded' });
    expect((await people.membership(membership.id)).grant).toBeNull();
    expect(await actionsAt(centre)).toEqual(['inviteUser']);
  });
});

describe('R40 a removed user', () => {
  it('is signed out at once in this role and no other, and what they did stays', async () => {
    const { centre, people } = await givenCentreWithOfficer();
    const sheet = await givenSheet(service.db, { centre, rows: 1 });
    const teacher = await given({ kind: 'USER', centre, name: 'Tomos Rees' });
    const other = await givenMembership(service, teacher.person.personId, { kind: 'USER', centre: '68990' });
    const elsewhere = await signedIn(service, teacher.person);
    const choose = 'mutation ($input: ChooseMembershipInput!) { chooseMembership(input: $input) { __typename } }';
    await elsewhere.query(choose, { input: { membershipId: other } });
    const entered = await callsAs(
      { ...service, query: (_key, document, variables) => teacher.at.query(document, variables) },
      '',
    ).enter(sheet, [row(sheet.numbers[0]!, '7')]);
    expect(entered.saved).toBe(1);

    const removed = await people.remove(teacher.person.membershipId);
    expect(removed).toMatchObject({
      __typename: 'RemoveUserSuccess',
      membership: { state: 'ENDED', endedBy: `Officer ${centre}` },
    });
    expect((await teacher.at.ask('{ viewer { name } }')).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    expect(
      (await elsewhere.query('{ viewer { person { membership { centre } } } }')).viewer.person.membership.centre,
    ).toBe('68990');
    const histories = await callsAs(service, await service.centreKey(centre)).histories(sheet);
    expect(histories[sheet.numbers[0]!]).toMatchObject([{ by: 'Tomos Rees' }]);
    expect((await mailsTo(service, teacher.person.email)).map(({ template }) => template)).toEqual(['accountRemoved']);
    expect((await people.list({ states: ['ENDED'] })).nodes).toMatchObject([{ name: 'Tomos Rees' }]);
    for (const again of [
      people.remove(teacher.person.membershipId),
      people.grant(teacher.person.membershipId),
      people.change(teacher.person.membershipId, 'CENTRE_ADMIN'),
    ])
      expect(await again).toMatchObject({ __typename: 'MembershipNotFound' });
  });

  it('does not come back by signing in, nor by an invitation of before', async () => {
    const { people, centre } = await givenCentreWithOfficer();
    const { membership } = await people.invite();
    const password = await temporaryPasswordOf(service, membership.email);
    await people.remove(membership.id);
    expect((await signInWith(membership.email, password)).status).not.toBe(200);
    const teacher = await givenPerson(service, { kind: 'USER', centre });
    await people.remove(teacher.membershipId);
    expect((await signInWith(teacher.email, teacher.password)).status).not.toBe(200);
  });
});

describe('R40 the account type', () => {
  it('changes at once what a person may do, and takes the grant along', async () => {
    const { centre, people } = await givenCentreWithOfficer();
    const teacher = await given({ kind: 'USER', centre });
    const rights = async () => (await teacher.at.query('{ viewer { rights } }')).viewer.rights;
    expect(await rights()).not.toContain('accounts:write');
    expect(await people.change(teacher.person.membershipId, 'CENTRE_ADMIN')).toMatchObject({
      membership: { accountType: 'CENTRE_ADMIN', grant: null },
    });
    expect(await rights()).toContain('accounts:write');
    await people.change(teacher.person.membershipId, 'USER');
    expect(await rights()).toEqual([]);
    await people.change(teacher.person.membershipId, 'USER');
    expect(await actionsAt(centre)).toEqual(['changeAccountType', 'changeAccountType']);
  });
});

describe('R40 the exams officer', () => {
  it('is replaced by WJEC with somebody of the centre, and is signed out at once', async () => {
    const { centre, at, person } = await givenCentreWithOfficer();
    const teacher = await given({ kind: 'USER', centre });
    const answer = await staff().replaceOfficer(centre, { membershipId: teacher.person.membershipId });
    expect(answer).toMatchObject({
      __typename: 'ReplaceExamsOfficerSuccess',
      membership: { id: teacher.person.membershipId, accountType: 'EXAMS_OFFICER', grant: null },
      former: { id: person.membershipId, state: 'ENDED' },
    });
    expect((await at.ask('{ viewer { name } }')).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect((await teacher.at.query('{ viewer { rights } }')).viewer.rights).toContain('clients:write');
    expect(await actionsAt(centre)).toEqual(['replaceExamsOfficer']);
  });

  it('is replaced by WJEC with somebody new, who is invited', async () => {
    const { centre, person } = await givenCentreWithOfficer();
    const invite = { email: `${newKey()}@ysgol.example`, name: 'Newydd', language: 'CY' };
    expect(await staff().replaceOfficer(centre, { invite })).toMatchObject({
      membership: { accountType: 'EXAMS_OFFICER', state: 'INVITED', name: 'Newydd' },
      former: { id: person.membershipId },
    });
    expect((await signInWith(invite.email, await temporaryPasswordOf(service, invite.email))).status).toBe(200);
    expect(await mailsTo(service, person.email)).toMatchObject([{ template: 'accountRemoved' }]);
  });

  it('is named by WJEC where there is none, and removed by WJEC at once when gone', async () => {
    const { centre, person } = await givenCentreWithOfficer();
    expect(await staff().remove(person.membershipId)).toMatchObject({ __typename: 'RemoveUserSuccess' });
    const invite = { email: `${newKey()}@ysgol.example`, name: 'Newydd', language: 'CY' };
    expect(await staff().replaceOfficer(centre, { invite })).toMatchObject({ former: null });
  });

  it('stays when the successor is of another centre, unknown, the officer, or the address of somebody of the centre', async () => {
    const { centre, person, people } = await givenCentreWithOfficer();
    const other = await givenPerson(service, { kind: 'USER', centre: '68990' });
    for (const membershipId of [other.membershipId, 'nobody', person.membershipId])
      expect(await staff().replaceOfficer(centre, { membershipId })).toMatchObject({
        __typename: 'MembershipNotFound',
        membershipId,
      });
    const invite = { email: person.email, name: 'Again', language: 'CY' };
    expect(await staff().replaceOfficer(centre, { invite })).toMatchObject({ __typename: 'AlreadyMember' });
    expect(await staff().replaceOfficer('79997', { invite })).toMatchObject({ __typename: 'CentreNotFound' });
    expect(await people.replaceOfficer(centre, { invite })).toMatchObject({ __typename: 'AccountTypeNotYours' });
    expect(await people.membership(person.membershipId)).toMatchObject({
      state: 'ACTIVE',
      accountType: 'EXAMS_OFFICER',
    });
  });

  it('is one, however many are named at once', async () => {
    const { centre } = await givenCentreWithOfficer();
    const users = await Promise.all([0, 1, 2, 3].map(() => givenPerson(service, { kind: 'USER', centre })));
    const answers = await Promise.all(
      users.map(({ membershipId }) => staff().replaceOfficer(centre, { membershipId })),
    );
    expect(answers.map(({ __typename }) => __typename)).toEqual(users.map(() => 'ReplaceExamsOfficerSuccess'));
    const officers = await staff().list({ centre, accountTypes: ['EXAMS_OFFICER'] });
    expect(officers.nodes.filter(({ state }: any) => state !== 'ENDED')).toHaveLength(1);
    expect(officers.totalCount).toBe(5);
  });
});

describe('R40 the password', () => {
  it('is asked again after 15 minutes before accounts and grants are changed, and nothing is done without it', async () => {
    const { people, at, person, centre } = await givenCentreWithOfficer();
    const { membership } = await people.invite();
    service.setNow(new Date(TEST_DAY.getTime() + 15 * 60_000));
    const needed = { __typename: 'PasswordNeeded', minutes: 15 };
    for (const refused of [
      people.invite(),
      people.resend(membership.id),
      people.revokeInvitation(membership.id),
      people.grant(membership.id),
      people.revokeAccess(membership.id),
      people.remove(membership.id),
      people.resetSecondFactor(membership.id),
      people.change(membership.id, 'CENTRE_ADMIN'),
      people.replaceOfficer(centre, { membershipId: membership.id }),
    ])
      expect(await refused).toMatchObject(needed);
    expect(await actionsAt(centre)).toEqual(['inviteUser']);
    const confirm = 'mutation ($input: ConfirmPasswordInput!) { confirmPassword(input: $input) { __typename } }';
    await at.query(confirm, { input: { password: person.password } });
    expect(await people.remove(membership.id)).toMatchObject({ __typename: 'RemoveUserSuccess' });
  });
});

describe('R39 another centre', () => {
  it('is answered exactly as if its people did not exist, with as many statements', async () => {
    const { people } = await givenCentreWithOfficer();
    const other = await givenCentreWithOfficer();
    const teacher = await givenPerson(service, { kind: 'USER', centre: other.centre });
    const { membership: invited } = await other.people.invite();
    const absent = '0196a000-0000-7000-8000-000000079998';
    const asked = async (id: string, at: string) => {
      const before = statements.count;
      const answers = [
        await people.membership(id),
        await people.list({ centre: at }),
        await people.resend(id),
        await people.revokeInvitation(id),
        await people.grant(id, { units: ['9999X9'] }),
        await people.revokeAccess(id),
        await people.remove(id),
        await people.resetSecondFactor(id),
        await people.change(id, 'CENTRE_ADMIN'),
        await people.invite({ centre: at }),
      ];
      const text = JSON.stringify(answers).replaceAll(id, '‹id›').replaceAll(at, '‹centre›');
      return { text, statements: statements.count - before };
    };
    const about = await asked(absent, '79998');
    expect(await asked(teacher.membershipId, other.centre)).toEqual(about);
    expect(await asked(invited.id, other.centre)).toEqual(about);
    expect(await asked(other.person.membershipId, other.centre)).toEqual(about);
    expect(about.text.match(/MembershipNotFound/g)).toHaveLength(7);
    expect((await other.people.list({ states: ['ENDED'] })).totalCount).toBe(0);
  });

  it('and WJEC’s own people are not listed to a centre; to WJEC everybody is', async () => {
    const { people, centre } = await givenCentreWithOfficer();
    const helpline = await given({ kind: 'STAFF', name: 'Helpline' });
    expect(await people.membership(helpline.person.membershipId)).toBeNull();
    expect((await people.list({ accountTypes: ['STAFF', 'MODERATOR'] })).totalCount).toBe(0);
    expect((await people.list()).nodes.every((each: any) => each.centre.number === centre)).toBe(true);
    expect((await helpline.people.list({ accountTypes: ['STAFF'] })).nodes.map(({ name }: any) => name)).toContain(
      'Helpline',
    );
    expect((await helpline.people.list({ centre })).totalCount).toBe(1);
  });
});

describe('the list of people', () => {
  it('is by name, page by page, filtered by state and type, and says what may be done with each', async () => {
    const { people, centre, person } = await givenCentreWithOfficer();
    const wanted = ['Anwen', 'Ŵyn', 'Bethan', 'Wil', 'Anwen'];
    for (const name of wanted) await people.invite({ name });
    const names: string[] = [];
    for (let after: string | null = null; ;) {
      const page: any = await people.list(null, 2, after);
      names.push(...page.nodes.map(({ name }: any) => name));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(names).toEqual(['Anwen', 'Anwen', 'Bethan', `Officer ${centre}`, 'Wil', 'Ŵyn']);
    expect((await people.list()).totalCount).toBe(6);
    expect((await people.list({ states: ['ACTIVE'] })).nodes).toMatchObject([
      {
        id: person.membershipId,
        viewerCan: {
          grantAccess: false,
          changeAccountType: false,
          remove: false,
          resendInvitation: false,
          resetSecondFactor: false,
        },
      },
    ]);
    expect((await people.list({ accountTypes: [] })).totalCount).toBe(0);
    expect((await people.list({ accountTypes: ['USER'], states: ['INVITED'] })).nodes[0].viewerCan).toEqual({
      grantAccess: true,
      changeAccountType: true,
      remove: true,
      resendInvitation: true,
      resetSecondFactor: false,
    });
  });
});

describe('R39 WJEC’s helpline', () => {
  const LOOK =
    'mutation ($input: LookAsCentreInput!) { lookAsCentre(input: $input) { __typename ... on LookAsCentreSuccess { lookingAs { number } } } }';
  const STOP = 'mutation ($input: StopLookingInput!) { stopLooking(input: $input) { __typename } }';

  it('looks as a centre sees, changes nothing meanwhile, and is in that centre’s audit with the reason', async () => {
    const { centre, person } = await givenCentreWithOfficer();
    const sheet = await givenSheet(service.db, { centre, rows: 1 });
    await givenSheet(service.db, { centre: '68990', rows: 1 });
    const helpline = await given({ kind: 'STAFF', name: 'Helpline' });
    const looked = await helpline.at.query(LOOK, { input: { centre, reason: ' Call 1234 ' } });
    expect(looked.lookAsCentre).toEqual({ __typename: 'LookAsCentreSuccess', lookingAs: { number: centre } });

    const seen = await helpline.at.query(
      '{ centres { nodes { number } } marksheets { nodes { id } } viewer { rights } }',
    );
    expect(seen.centres.nodes).toEqual([{ number: centre }]);
    expect(seen.marksheets.nodes).toEqual([{ id: sheet.id }]);
    expect(seen.viewer.rights.filter((right: string) => /write|submit|request|look|audit/.test(right))).toEqual([]);
    expect((await helpline.people.list()).nodes).toMatchObject([
      { id: person.membershipId, viewerCan: { remove: false } },
    ]);
    for (const [document, input] of [
      [LOOK, { centre: '68990', reason: 'Another' }],
      [
        'mutation ($input: RemoveUserInput!) { removeUser(input: $input) { __typename } }',
        { membershipId: person.membershipId, idempotencyKey: newKey() },
      ],
      [
        'mutation ($input: SaveCentreInput!) { saveCentre(input: $input) { __typename } }',
        { number: centre, name: 'X', type: 'SCHOOL' },
      ],
    ] as const)
      expect((await helpline.at.ask(document, { input })).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ]);

    await helpline.at.query(STOP, { input: { centre: '68990' } });
    expect((await helpline.at.query('{ centres { nodes { number } } }')).centres.nodes).toEqual([{ number: centre }]);
    await helpline.at.query(STOP, { input: { centre } });
    expect((await helpline.at.query('{ viewer { rights } }')).viewer.rights).toContain('accounts:write');
    const audited = (await auditOf(centre)).filter(({ action }) => /look/i.test(action));
    expect(audited).toMatchObject([
      { action: 'lookAsCentre', name: 'Helpline', detail: JSON.stringify({ reason: 'Call 1234' }) },
      { action: 'stopLooking', name: 'Helpline' },
    ]);
  });

  it('gives a reason, names a centre there is, and is a person', async () => {
    const { centre } = await givenCentreWithOfficer();
    const helpline = await given({ kind: 'STAFF' });
    const ask = async (input: object) => (await helpline.at.query(LOOK, { input })).lookAsCentre.__typename;
    expect(await ask({ centre, reason: ' x ' })).toBe('ReasonNeeded');
    expect(await ask({ centre: '79997', reason: 'A call' })).toBe('CentreNotFound');
    const machine = await service.query(service.staffKey, LOOK, { input: { centre, reason: 'A call' } });
    expect(machine.lookAsCentre.__typename).toBe('SessionNeeded');
    expect(await actionsAt(centre)).toEqual([]);
  });
});

/** R41: what is done about people, their access and API clients: one row in the audit for each mutation. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { placeCountedResults } from '../../src/persistence/writes/counted-result.js';
import { callsAs, row } from '../support/calls.js';
import { givenModerator } from '../support/centres.js';
import type { Browser, PersonMade } from '../support/people.js';
import { givenMembership, givenPerson, signedIn } from '../support/people.js';
import type { Service } from '../support/service.js';
import { startService } from '../support/service.js';
import { mutationsIn } from '../support/walk.js';
import { givenCentre, givenSheet, newKey } from '../support/world.js';

const HERE = '68401';

let service: Service;
let people: Record<'officer' | 'staff', { person: PersonMade; at: Browser }>;
/** What one act leaves for the next. */
const left: Record<string, any> = {};

beforeAll(async () => {
  service = await startService();
  await givenCentre(service.db, HERE);
  const [officer, staff] = [
    await givenPerson(service, { centre: HERE, name: 'Officer' }),
    await givenPerson(service, { kind: 'STAFF', name: 'Staff' }),
  ];
  await givenMembership(service, staff.personId, { kind: 'STAFF', name: 'Staff' });
  const sheet = await givenSheet(service.db, { centre: HERE });
  const [offering] = await service.db.readOnce<{ id: number }>('SELECT offering_id AS id FROM marksheet WHERE id = ?', [
    sheet.id,
  ]);
  left.offering = String(offering!.id);
  // One to end, and another.
  await signedIn(service, officer);
  await signedIn(service, officer);
  people = {
    officer: { person: officer, at: await signedIn(service, officer) },
    staff: { person: staff, at: await signedIn(service, staff) },
  };
  await givenPerson(service, { kind: 'USER', centre: HERE, access: null });
}, 60_000);
afterAll(() => service.close());

const key = () => ({ idempotencyKey: newKey() });
const membership = () => ({ membershipId: left.inviteUser.membership.id, ...key() });
const webhook = () => ({ webhookId: left.createWebhook.webhook.id, ...key() });
const invited = (more: object = {}) => ({
  ...key(),
  email: `${newKey()}@ysgol.example`,
  name: 'Guto Ffowc',
  language: 'CY',
  accountType: 'USER',
  ...more,
});

interface Act {
  name: string;
  input: () => object;
  staff?: true;
  /** Kept for the acts below. */
  keeps?: string;
}

/** In an order in which each finds what it needs. */
const acts: Act[] = [
  { name: 'chooseMembership', staff: true, input: () => ({ membershipId: people.staff.person.membershipId }) },
  { name: 'confirmPassword', input: () => ({ password: people.officer.person.password }) },
  { name: 'setLanguage', input: () => ({ language: 'CY' }) },
  { name: 'inviteUser', input: () => invited(), keeps: 'membership { id }' },
  { name: 'resendInvitation', input: membership },
  { name: 'grantAccess', input: () => ({ ...membership(), maySubmit: false }) },
  { name: 'revokeAccess', input: membership },
  { name: 'changeAccountType', input: () => ({ ...membership(), accountType: 'CENTRE_ADMIN' }) },
  { name: 'revokeInvitation', input: membership },
  { name: 'resetSecondFactor', input: () => ({ membershipId: left.user, ...key(), reason: 'Lost.' }) },
  { name: 'removeUser', input: () => ({ membershipId: left.user, ...key() }) },
  {
    name: 'createApiClient',
    input: () => ({ ...key(), name: 'MIS', scopes: ['marks:read'], expiresAt: '2026-12-01T00:00:00.000Z' }),
    keeps: 'client { id keys { id } }',
  },
  { name: 'changeApiClient', input: () => ({ apiClientId: left.createApiClient.client.id, name: 'MIS 2' }) },
  { name: 'rotateApiKey', input: () => ({ apiClientId: left.createApiClient.client.id, ...key() }) },
  { name: 'revokeApiKey', input: () => ({ apiKeyId: left.createApiClient.client.keys[0].id }) },
  { name: 'revokeApiClient', input: () => ({ apiClientId: left.createApiClient.client.id }) },
  { name: 'withdrawFromApiClient', input: () => ({ apiClientId: left.vendor, centre: HERE }) },
  {
    name: 'saveModerator',
    staff: true,
    input: () => ({ ...key(), name: 'Moderator', address: '1 Heol y Bryn', language: 'EN' }),
    keeps: 'moderator { id }',
  },
  {
    name: 'allocateModerator',
    staff: true,
    input: () => ({ ...key(), moderatorId: left.saveModerator.moderator.id, centre: HERE, offering: left.offering }),
    keeps: 'allocation { id }',
  },
  {
    name: 'reassignModerator',
    staff: true,
    input: () => ({
      ...key(),
      allocationId: left.allocateModerator.allocation.id,
      moderatorId: left.moderator,
    }),
    keeps: 'allocation { id }',
  },
  {
    name: 'deallocateModerator',
    staff: true,
    input: () => ({ ...key(), allocationId: left.reassignModerator.allocation.id }),
  },
  {
    name: 'createWebhook',
    input: () => ({ ...key(), url: 'http://127.0.0.1:9/hook', description: 'MIS' }),
    keeps: 'webhook { id }',
  },
  { name: 'changeWebhook', input: () => ({ ...webhook(), description: 'MIS 2' }) },
  { name: 'rotateWebhookSecret', input: () => webhook() },
  { name: 'testWebhook', input: () => webhook() },
  { name: 'replayWebhook', input: () => ({ ...webhook(), replay: { fromEvent: '1' } }) },
  { name: 'pauseWebhook', input: () => webhook() },
  { name: 'resumeWebhook', input: () => webhook() },
  { name: 'removeWebhook', input: () => webhook() },
  { name: 'acknowledgeCountedResults', staff: true, input: () => ({ ...key(), upTo: '1' }) },
  { name: 'lookAsCentre', staff: true, input: () => ({ centre: HERE, reason: 'A call' }) },
  { name: 'stopLooking', staff: true, input: () => ({ centre: HERE }) },
  { name: 'endSession', input: () => ({ sessionId: left.session }) },
  { name: 'endOtherSessions', input: () => ({}) },
  {
    name: 'replaceExamsOfficer',
    staff: true,
    input: () => ({
      ...key(),
      centre: HERE,
      successor: { invite: { email: `${newKey()}@ysgol.example`, name: 'Nesta', language: 'EN' } },
    }),
  },
];

beforeAll(async () => {
  const vendor = await service.newClient({ name: 'Vendor', centreNumbers: [HERE, '68402'] });
  left.vendor = vendor.id;
  left.moderator = (await givenModerator(service)).id;
  const [user] = await service.db.readOnce<{ id: string }>(
    "SELECT id FROM membership WHERE kind = 'USER' AND centre_number = ?",
    [HERE],
  );
  left.user = user!.id;
  // A result that counts, to be acknowledged.
  const sheet = await givenSheet(service.db, { centre: HERE, rows: 1 });
  const calls = callsAs(service, await service.centreKey(HERE));
  await calls.enter(sheet, [row('0001', '20')]);
  await calls.submit(sheet);
  await placeCountedResults(service.db);
  const [session] = await service.db.readOnce<{ id: string }>(
    'SELECT id FROM person_session WHERE person_id = ? ORDER BY begun_at, created_at LIMIT 1',
    [people.officer.person.personId],
  );
  left.session = session!.id;
});

it('covers every mutation about people, clients, moderators and those who are told', () => {
  expect(acts.map(({ name }) => name).toSorted()).toEqual(
    mutationsIn('account', 'moderation', 'webhook', 'counted-result').toSorted(),
  );
});

it.each(acts.map((act) => [act.name, act] as const))(
  '%s: one row, with who, where from and by which way',
  async (name, act) => {
    const { person, at } = people[act.staff ? 'staff' : 'officer'];
    const before = await rows();
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
    const selection = `__typename ... on Problem { message } ${act.keeps ? `... on ${type}Success { ${act.keeps} }` : ''}`;
    const answer = await at.query(`mutation ($input: ${type}Input!) { ${name}(input: $input) { ${selection} } }`, {
      input: act.input(),
    });
    expect(answer[name]).toMatchObject({ __typename: `${type}Success` });
    left[name] = answer[name];
    expect((await rows()).slice(before.length)).toEqual([
      expect.objectContaining({
        action: name,
        way: 'WEB',
        address: '127.0.0.1',
        principal_id: expect.stringMatching(`^(${person.membershipId}|${person.personId})$`),
        request_id: expect.stringMatching(/.+/),
        object: expect.stringMatching(/^[\w ]+ \S+$/),
      }),
    ]);
  },
);

const rows = () =>
  service.db.readOnce<{
    action: string;
    way: string;
    address: string;
    principal_id: string;
    request_id: string;
    object: string;
  }>('SELECT action, way, address, principal_id, request_id, object FROM audit ORDER BY id');

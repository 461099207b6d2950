import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { peopleAs, withKey } from '../support/accounts.js';
import { callsAs, submitted } from '../support/calls.js';
import { givenMembership, givenPerson, signedIn } from '../support/people.js';
import type { Service } from '../support/service.js';
import { startService, TEST_DAY } from '../support/service.js';
import type { SheetMade } from '../support/world.js';
import { givenCentre, givenSheet, newKey } from '../support/world.js';

let service: Service;
let wjec: ReturnType<typeof peopleAs>;

beforeAll(async () => {
  service = await startService();
  wjec = peopleAs(withKey(service, service.staffKey));
}, 60_000);
afterAll(() => service.close());

const save = async (more: object = {}) => {
  const given = { name: 'Gwen Parri', address: '2 Stryd Fawr\nY Bala', language: 'CY', ...more };
  return wjec.act('saveModerator', given);
};
const offeringOf = async ({ id }: SheetMade): Promise<string> => {
  const [found] = await service.db.readOnce<{ offering: number }>(
    'SELECT offering_id AS offering FROM marksheet WHERE id = ?',
    [id],
  );
  return String(found!.offering);
};
const allocate = async (moderatorId: string, sheet: SheetMade, more: object = {}) =>
  wjec.act('allocateModerator', { moderatorId, centre: sheet.centre, offering: await offeringOf(sheet), ...more });
const deallocate = (allocationId: string, more: object = {}) =>
  wjec.act('deallocateModerator', { allocationId, ...more });

async function givenSubmitted(centre: string): Promise<SheetMade> {
  const sheet = await givenSheet(service.db, { centre, rows: 2 });
  await submitted(callsAs(service, await service.centreKey(centre)), sheet, ['7', '8']);
  return sheet;
}

/** A moderator who signs in. */
async function givenModerator(more: object = {}) {
  const { moderator } = await save(more);
  const person = await givenPerson(service, { kind: 'MODERATOR', moderatorId: moderator.id });
  const at = await signedIn(service, person);
  const seen = async () =>
    (await at.query('{ marksheets { nodes { id } } }')).marksheets.nodes.map(({ id }: { id: string }) => id);
  return { id: moderator.id as string, person, at, seen };
}

const allocations = async (filter: object | null = null, first = 200, after: string | null = null) =>
  (
    await service.query(
      service.staffKey,
      `query ($filter: AllocationFilter, $first: Int! = 50, $after: String) { allocations(filter: $filter, first: $first, after: $after)
         { totalCount pageInfo { hasNextPage endCursor } nodes { id moderator { id name } centre { number } offering { id } allocatedBy endedAt endedBy } } }`,
      { filter, first, after },
    )
  ).allocations;

describe('a moderator', () => {
  it('is made and changed by WJEC, once for each key', async () => {
    const idempotencyKey = newKey();
    const made = await save({ idempotencyKey });
    expect(made).toMatchObject({
      __typename: 'SaveModeratorSuccess',
      moderator: { name: 'Gwen Parri', address: '2 Stryd Fawr\nY Bala', language: 'CY', ownCentre: null },
    });
    expect((await save({ idempotencyKey })).moderator.id).toBe(made.moderator.id);
    expect(await save({ idempotencyKey, name: 'Another' })).toMatchObject({ __typename: 'IdempotencyKeyReused' });
    await givenCentre(service.db, '68901');
    const changed = await save({ id: made.moderator.id, name: ' Gwen Puw ', ownCentre: '68901' });
    expect(changed.moderator).toMatchObject({ id: made.moderator.id, name: 'Gwen Puw', ownCentre: '68901' });
    const { moderators } = await service.query(
      service.staffKey,
      '{ moderators(first: 200) { totalCount nodes { id name } } }',
    );
    expect(moderators.nodes).toContainEqual({ id: made.moderator.id, name: 'Gwen Puw' });
    expect(moderators.totalCount).toBe(moderators.nodes.length);
  });

  it('is refused without a name, with an unknown own centre, or where there is none to change', async () => {
    expect(await save({ name: ' ' })).toMatchObject({ __typename: 'ModeratorValueInvalid', field: 'name' });
    expect(await save({ ownCentre: '79997' })).toMatchObject({ __typename: 'CentreNotFound', centre: '79997' });
    expect(await save({ id: 'nobody' })).toMatchObject({ __typename: 'ModeratorNotFound', moderatorId: 'nobody' });
  });

  it('is invited as one person, who then sees what is allocated', async () => {
    const { moderator } = await save();
    const invite = (email: string) => wjec.invite({ accountType: 'MODERATOR', moderatorId: moderator.id, email });
    const [first, second] = await Promise.all([
      invite(`${newKey()}@ysgol.example`),
      invite(`${newKey()}@ysgol.example`),
    ]);
    expect([first.__typename, second.__typename].toSorted()).toEqual(['AlreadyMember', 'InviteUserSuccess']);
  });
});

describe('R39 an allocation', () => {
  it('shows a moderator the sheet once it is submitted, and nothing else', async () => {
    const draft = await givenSheet(service.db, { centre: '68902', rows: 2 });
    const [allocated, other] = [await givenSubmitted('68902'), await givenSubmitted('68902')];
    const { id, at, seen } = await givenModerator();
    expect(await seen()).toEqual([]);
    expect(await allocate(id, allocated)).toMatchObject({ __typename: 'AllocateModeratorSuccess' });
    expect(await allocate(id, draft)).toMatchObject({ __typename: 'AllocateModeratorSuccess' });
    expect(await seen()).toEqual([allocated.id]);
    for (const { id: sheet } of [draft, other])
      expect(await at.query('query ($id: ID!) { marksheet(id: $id) { id } }', { id: sheet })).toEqual({
        marksheet: null,
      });
    expect((await at.query('{ centres { nodes { number } } }')).centres.nodes).toEqual([{ number: '68902' }]);
    await submitted(callsAs(service, await service.centreKey('68902')), draft, ['1', '2']);
    expect((await seen()).toSorted()).toEqual([allocated.id, draft.id].toSorted());
    for (const document of [
      '{ moderators { totalCount } }',
      '{ allocations { totalCount } }',
      '{ memberships { totalCount } }',
      '{ entriesFiles { totalCount } }',
    ])
      expect((await at.ask(document)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('ends at once, and is kept with who and when, also when the next moderator follows', async () => {
    const sheet = await givenSubmitted('68903');
    const [first, second] = [await givenModerator({ name: 'First' }), await givenModerator({ name: 'Second' })];
    const { allocation } = await allocate(first.id, sheet);
    expect(allocation).toMatchObject({ allocatedBy: 'WJEC staff', allocatedAt: TEST_DAY.toISOString(), endedAt: null });
    expect(await first.seen()).toEqual([sheet.id]);
    expect(await deallocate(allocation.id)).toMatchObject({
      __typename: 'DeallocateModeratorSuccess',
      allocation: { id: allocation.id, endedAt: TEST_DAY.toISOString(), endedBy: 'WJEC staff' },
    });
    expect(await first.seen()).toEqual([]);
    await allocate(second.id, sheet);
    expect(await second.seen()).toEqual([sheet.id]);
    const again = await allocate(first.id, sheet);
    expect(again.allocation.id).not.toBe(allocation.id);
    expect((await allocations({ centre: '68903' })).nodes).toMatchObject([
      { moderator: { name: 'First' }, endedAt: null },
      { moderator: { name: 'Second' }, endedAt: null },
      { id: allocation.id, moderator: { name: 'First' }, endedBy: 'WJEC staff' },
    ]);
    expect((await allocations({ centre: '68903', current: true })).totalCount).toBe(2);
    expect((await allocations({ centre: '68903', current: false })).totalCount).toBe(1);
    expect((await allocations({ moderator: first.id, offering: await offeringOf(sheet) })).totalCount).toBe(2);
    expect((await allocations({ offering: 'none' })).totalCount).toBe(0);
    const [page] = [await allocations({ centre: '68903' }, 2)];
    expect((await allocations({ centre: '68903' }, 2, page.pageInfo.endCursor)).nodes).toMatchObject([
      { id: allocation.id },
    ]);
    expect(await deallocate(allocation.id)).toMatchObject({
      __typename: 'AllocationNotFound',
      allocationId: allocation.id,
    });
    expect(await deallocate('none')).toMatchObject({ __typename: 'AllocationNotFound' });
    const audited = await service.db.readOnce<{ action: string }>(
      "SELECT action FROM audit WHERE centre_number = '68903' AND action LIKE '%allocate%' ORDER BY id",
    );
    expect(audited.map(({ action }) => action)).toEqual([
      'allocateModerator',
      'deallocateModerator',
      'allocateModerator',
      'allocateModerator',
    ]);
  });

  it('is one, however often it is asked for at once', async () => {
    const sheet = await givenSubmitted('68904');
    const { moderator } = await save();
    const answers = await Promise.all([0, 1, 2, 3, 4].map(() => allocate(moderator.id, sheet)));
    expect(new Set(answers.map(({ allocation }) => allocation.id)).size).toBe(1);
    const ended = await Promise.all([0, 1, 2].map(() => deallocate(answers[0].allocation.id)));
    expect(ended.filter(({ __typename }) => __typename === 'DeallocateModeratorSuccess')).toHaveLength(1);
  });

  it('is never of the own centre: neither where the moderator teaches, nor where the person is a member', async () => {
    const sheet = await givenSubmitted('68905');
    const teachesThere = await givenModerator({ ownCentre: '68905' });
    expect(await allocate(teachesThere.id, sheet)).toMatchObject({ __typename: 'ModeratorOwnCentre', centre: '68905' });
    const member = await givenModerator();
    await givenMembership(service, member.person.personId, { kind: 'USER', centre: '68905' });
    expect(await allocate(member.id, sheet)).toMatchObject({ __typename: 'ModeratorOwnCentre' });
    expect((await allocations({ centre: '68905' })).totalCount).toBe(0);
  });

  it('shows nothing any more once the moderator’s person joins the centre, and the own centre can not be set over it', async () => {
    const sheet = await givenSubmitted('68906');
    const { id, person, seen } = await givenModerator();
    await allocate(id, sheet);
    expect(await seen()).toEqual([sheet.id]);
    expect(await save({ id, ownCentre: '68906' })).toMatchObject({ __typename: 'ModeratorOwnCentre', centre: '68906' });
    const membership = await givenMembership(service, person.personId, { kind: 'USER', centre: '68906' });
    expect(await seen()).toEqual([]);
    await service.db.writeOnce('UPDATE membership SET ended_at = ? WHERE id = ?', [service.now(), membership]);
    expect(await seen()).toEqual([sheet.id]);
  });

  it('is refused for a moderator, centre or offering that there is not', async () => {
    const sheet = await givenSubmitted('68907');
    const { moderator } = await save();
    expect(await allocate('nobody', sheet)).toMatchObject({ __typename: 'ModeratorNotFound', moderatorId: 'nobody' });
    expect(await allocate(moderator.id, sheet, { centre: '79997' })).toMatchObject({ __typename: 'CentreNotFound' });
    expect(await allocate(moderator.id, sheet, { offering: '01' })).toMatchObject({
      __typename: 'OfferingNotFound',
      offering: '01',
    });
  });
});

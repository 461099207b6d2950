import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { peopleAs, withKey } from '../support/accounts.js';
import { callsAs, submitted } from '../support/calls.js';
import { givenMembership, givenPerson, signedIn } from '../support/people.js';
import type { Service } from '../support/service.js';
import { startService, TEST_DAY } from '../support/service.js';
import { countStatements } from '../support/statements.js';
import type { SheetMade, SheetWanted } from '../support/world.js';
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
const reassign = (allocationId: string, moderatorId: string, more: object = {}) =>
  wjec.act('reassignModerator', { allocationId, moderatorId, ...more });
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

async function givenSubmitted(centre: string, more: SheetWanted = {}): Promise<SheetMade> {
  const sheet = await givenSheet(service.db, { centre, rows: 2, ...more });
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
      moderator: {
        name: 'Gwen Parri',
        email: null,
        address: '2 Stryd Fawr\nY Bala',
        language: 'CY',
        welshSpeaking: true,
        ownCentre: null,
      },
    });
    expect((await save({ idempotencyKey })).moderator.id).toBe(made.moderator.id);
    expect(await save({ idempotencyKey, name: 'Another' })).toMatchObject({ __typename: 'IdempotencyKeyReused' });
    await givenCentre(service.db, '68901');
    const other = {
      name: ' Gwen Puw ',
      email: ' Gwen@CBAC.example',
      address: null,
      language: 'EN',
      ownCentre: '68901',
    };
    const changed = await save({ id: made.moderator.id, ...other });
    expect(changed.moderator).toEqual({
      id: made.moderator.id,
      name: 'Gwen Puw',
      email: 'gwen@cbac.example',
      address: null,
      language: 'EN',
      welshSpeaking: false,
      ownCentre: '68901',
    });
    const { moderators } = await service.query(
      service.staffKey,
      '{ moderators(first: 200) { totalCount nodes { id name } } }',
    );
    expect(moderators.nodes).toContainEqual({ id: made.moderator.id, name: 'Gwen Puw' });
    expect(moderators.totalCount).toBe(moderators.nodes.length);
  });

  it('is refused without a name, with an unknown own centre, or where there is none to change', async () => {
    expect(await save({ name: ' ' })).toMatchObject({ __typename: 'ModeratorValueInvalid', field: 'name' });
    expect(await save({ email: 'gwen' })).toMatchObject({ __typename: 'ModeratorValueInvalid', field: 'email' });
    expect(await save({ welshSpeaking: false })).toMatchObject({ field: 'welshSpeaking' });
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

describe('a reassignment', () => {
  it('gives the sheet another moderator in one step, and keeps who looked before', async () => {
    const sheet = await givenSubmitted('68911');
    const [first, second] = [await givenModerator({ name: 'First' }), await givenModerator({ name: 'Second' })];
    const { allocation } = await allocate(first.id, sheet);
    const idempotencyKey = newKey();
    const done = await reassign(allocation.id, second.id, { idempotencyKey });
    expect(done).toMatchObject({
      __typename: 'ReassignModeratorSuccess',
      allocation: { moderator: { id: second.id }, endedAt: null },
      former: { id: allocation.id, endedAt: TEST_DAY.toISOString(), endedBy: 'WJEC staff' },
    });
    expect([await first.seen(), await second.seen()]).toEqual([[], [sheet.id]]);
    expect((await reassign(allocation.id, second.id, { idempotencyKey })).allocation.id).toBe(done.allocation.id);
    expect((await allocations({ centre: '68911', current: true })).totalCount).toBe(1);
    const { moderator } = await save();
    expect(await reassign(allocation.id, moderator.id)).toMatchObject({ __typename: 'AllocationNotFound' });
    expect(await reassign(done.allocation.id, 'nobody')).toMatchObject({ __typename: 'ModeratorNotFound' });
    expect(await reassign(done.allocation.id, second.id)).toMatchObject({
      allocation: { id: done.allocation.id, endedAt: null },
      former: null,
    });
  });

  it('ends the former where the other looks already, and is refused at the own centre of the other', async () => {
    const sheet = await givenSubmitted('68912');
    const [first, second] = [(await save()).moderator, (await save()).moderator];
    const [former, kept] = [await allocate(first.id, sheet), await allocate(second.id, sheet)];
    expect(await reassign(former.allocation.id, second.id)).toMatchObject({
      allocation: { id: kept.allocation.id },
      former: { id: former.allocation.id },
    });
    const { moderator } = await save({ ownCentre: '68912' });
    expect(await reassign(kept.allocation.id, moderator.id)).toMatchObject({ __typename: 'ModeratorOwnCentre' });
    expect((await allocations({ centre: '68912', current: true })).nodes).toMatchObject([{ id: kept.allocation.id }]);
  });

  it('is one of several asked for at once', async () => {
    const sheet = await givenSubmitted('68913');
    const { allocation } = await allocate((await save()).moderator.id, sheet);
    const others = await Promise.all([0, 1, 2].map(() => save()));
    const answers = await Promise.all(others.map(({ moderator }) => reassign(allocation.id, moderator.id)));
    const names = answers.map(({ __typename }) => __typename).toSorted();
    expect(names).toEqual(['AllocationNotFound', 'AllocationNotFound', 'ReassignModeratorSuccess']);
    expect((await allocations({ centre: '68913', current: true })).totalCount).toBe(1);
  });
});

describe('a Welsh-medium unit', () => {
  const none = { name: 'Ann Smith', language: 'EN', welshSpeaking: false };
  const bilingual = { name: 'Tom Smith', language: 'EN', welshSpeaking: true };

  it('wants a moderator who speaks Welsh, or a reason, which is kept', async () => {
    const sheet = await givenSubmitted('68921', { medium: 'CY' });
    const { moderator } = await save(none);
    for (const more of [{}, { welshReason: ' ' }])
      expect(await allocate(moderator.id, sheet, more)).toMatchObject({
        __typename: 'WelshSpeakerNeeded',
        moderatorId: moderator.id,
        unitCode: sheet.unit,
      });
    expect(await allocate(moderator.id, sheet, { welshReason: 'x'.repeat(501) })).toMatchObject({
      __typename: 'TextLengthWrong',
      field: 'welshReason',
    });
    expect((await allocations({ centre: '68921' })).totalCount).toBe(0);
    const welshReason = 'Nobody else is free.';
    const { allocation } = await allocate(moderator.id, sheet, { welshReason });
    expect(allocation.welshReason).toBe(welshReason);
    const english = await givenSubmitted('68921');
    expect((await allocate(moderator.id, english, { welshReason })).allocation.welshReason).toBeNull();
    const speaker = (await save(bilingual)).moderator;
    expect((await reassign(allocation.id, speaker.id)).allocation.welshReason).toBeNull();
    const other = (await save(none)).moderator;
    const back = (await allocations({ centre: '68921', current: true, moderator: speaker.id })).nodes[0];
    expect(await reassign(back.id, other.id)).toMatchObject({ __typename: 'WelshSpeakerNeeded' });
    expect((await reassign(back.id, other.id, { welshReason })).allocation.welshReason).toBe(welshReason);
  });
});

describe('sheets that want a moderator', () => {
  const gaps = async (filter: object, first = 200, after: string | null = null) =>
    (
      await service.query(
        service.staffKey,
        `query ($filter: ModeratorGapFilter, $first: Int! = 50, $after: String) { moderatorGaps(filter: $filter, first: $first, after: $after)
           { totalCount pageInfo { hasNextPage endCursor } nodes { kind welshReason marksheet { id title } } } }`,
        { filter, first, after },
      )
    ).moderatorGaps;

  it('are listed for WJEC: those with entries and nobody to look, and Welsh ones without a speaker', async () => {
    const centre = '68931';
    const english = await givenSheet(service.db, { centre });
    const welsh = await givenSheet(service.db, { centre, medium: 'CY', series: { month: 11, year: 2026 } });
    await givenSheet(service.db, { centre, rows: 0 });
    await givenSheet(service.db, { centre, unit: { work: 'NONE' } });
    await givenSheet(service.db, { centre, unit: { assessment: 'UPLOAD_ONLY' } });
    const found = async (more: object = {}) =>
      (await gaps({ centre, ...more })).nodes.map(({ kind, marksheet }: any) => [kind, marksheet.id]);
    expect(await found()).toEqual([
      ['NO_MODERATOR', english.id],
      ['NO_MODERATOR', welsh.id],
    ]);
    expect(await found({ series: welsh.series })).toEqual([['NO_MODERATOR', welsh.id]]);
    const [page] = [await gaps({ centre }, 1)];
    expect([page.totalCount, page.pageInfo.hasNextPage]).toEqual([2, true]);
    expect((await gaps({ centre }, 1, page.pageInfo.endCursor)).nodes).toMatchObject([{ marksheet: { id: welsh.id } }]);

    const { moderator } = await save({ name: 'Ann Smith', language: 'EN' });
    await allocate(moderator.id, english);
    const { allocation } = await allocate(moderator.id, welsh, { welshReason: 'Nobody is free.' });
    expect((await gaps({ centre })).nodes).toMatchObject([
      { kind: 'NO_WELSH_SPEAKER', welshReason: 'Nobody is free.', marksheet: { id: welsh.id } },
    ]);
    expect((await gaps({ centre, kind: 'NO_MODERATOR' })).totalCount).toBe(0);
    const speaker = (await save()).moderator;
    await allocate(speaker.id, welsh);
    expect(await found()).toEqual([]);
    await save({ id: speaker.id, language: 'EN' });
    expect(await found()).toEqual([['NO_WELSH_SPEAKER', welsh.id]]);
    for (const { id } of (await allocations({ centre, current: true, offering: await offeringOf(welsh) })).nodes)
      await deallocate(id);
    expect(await found({ kind: 'NO_MODERATOR' })).toEqual([['NO_MODERATOR', welsh.id]]);
    expect(allocation.id).not.toBeNull();
  });

  it('are none where the moderator’s person has joined the centre since', async () => {
    const sheet = await givenSubmitted('68932');
    const { id, person } = await givenModerator();
    await allocate(id, sheet);
    expect((await gaps({ centre: '68932' })).totalCount).toBe(0);
    await givenMembership(service, person.personId, { kind: 'USER', centre: '68932' });
    expect((await gaps({ centre: '68932' })).nodes).toMatchObject([{ kind: 'NO_MODERATOR' }]);
  });
});

describe('R29 the details of the moderator', () => {
  const DETAILS = '{ moderator { name address language welshSpeaking since } }';
  const detailsFor = async (key: string, sheet: SheetMade) =>
    (await service.query(key, `query ($id: ID!) { marksheet(id: $id) ${DETAILS} }`, { id: sheet.id })).marksheet
      .moderator;

  it('are shown to the centre once something is submitted, and follow a reassignment', async () => {
    const sheet = await givenSheet(service.db, { centre: '68941', rows: 2, unit: { work: 'POST' } });
    const key = await service.centreKey('68941');
    const [first, second] = [
      (await save({ name: 'First', email: 'first@cbac.example' })).moderator,
      (await save({ name: 'Second', address: null, language: 'EN', welshSpeaking: true })).moderator,
    ];
    const { allocation } = await allocate(first.id, sheet);
    for (const each of [key, service.staffKey]) expect(await detailsFor(each, sheet)).toBeNull();
    const calls = callsAs(service, key);
    await submitted(calls, sheet, ['7', '8']);
    const details = { address: '2 Stryd Fawr\nY Bala', language: 'CY', welshSpeaking: true };
    expect(await detailsFor(key, sheet)).toEqual({ name: 'First', ...details, since: TEST_DAY.toISOString() });
    await reassign(allocation.id, second.id);
    expect(await detailsFor(key, sheet)).toMatchObject({ name: 'Second', address: null, language: 'EN' });
    const [held] = (await allocations({ centre: '68941', current: true })).nodes;
    await deallocate(held.id);
    expect(await detailsFor(key, sheet)).toBeNull();
  });

  it('hide again when the only submission is taken back', async () => {
    const sheet = await givenSubmitted('68942');
    await allocate((await save()).moderator.id, sheet);
    const key = await service.centreKey('68942');
    expect(await detailsFor(key, sheet)).not.toBeNull();
    const input = { marksheetId: sheet.id, idempotencyKey: newKey(), sequence: 1, reason: 'Wrong group.' };
    const { reopenSubmission } = await service.query(
      service.staffKey,
      'mutation ($input: ReopenSubmissionInput!) { reopenSubmission(input: $input) { __typename } }',
      { input },
    );
    expect(reopenSubmission).toEqual({ __typename: 'ReopenSubmissionSuccess' });
    expect(await detailsFor(key, sheet)).toBeNull();
  });

  it('are never shown on units that WJEC marks, nor of somebody who may not look', async () => {
    const upload = await givenSheet(service.db, { centre: '68943', unit: { assessment: 'UPLOAD_ONLY' } });
    await service.db.writeOnce('UPDATE marksheet SET submissions = 1 WHERE id = ?', [upload.id]);
    await allocate((await save()).moderator.id, upload);
    const key = await service.centreKey('68943');
    expect(await detailsFor(key, upload)).toBeNull();
    const sheet = await givenSubmitted('68943');
    const { id, person } = await givenModerator();
    await allocate(id, sheet);
    expect(await detailsFor(key, sheet)).not.toBeNull();
    await givenMembership(service, person.personId, { kind: 'USER', centre: '68943' });
    expect(await detailsFor(key, sheet)).toBeNull();
  });

  it('cost one statement for any number of sheets, and a list with them is audited', async () => {
    const centre = '68944';
    const moderatorId = (await save()).moderator.id;
    const key = await service.centreKey(centre);
    const asked = `{ marksheets(filter: { centre: "${centre}" }) { nodes ${DETAILS} } }`;
    const statements = countStatements(service.db);
    const counts = [];
    for (const sheets of [1, 3]) {
      for (let n = 0; n < sheets; n += 1) await allocate(moderatorId, await givenSubmitted(centre));
      await service.query(key, asked);
      const before = statements.count;
      const { marksheets } = await service.query(key, asked);
      counts.push(statements.count - before);
      expect(marksheets.nodes.every(({ moderator }: any) => moderator.name === 'Gwen Parri')).toBe(true);
    }
    expect(counts[1]).toBe(counts[0]);
    const audited = await service.db.readOnce(
      "SELECT id FROM audit WHERE action = 'readInBulk' AND object = 'marksheets' AND centre_number = ?",
      [centre],
    );
    expect(audited).toHaveLength(4);
  });
});

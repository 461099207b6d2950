import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { sheetDeadline } from '../../src/domain/catalogue.js';
import { remindAll } from '../../src/workers/reminders.js';
import { mailQueue } from '../../src/mail/queue.js';
import { actsAs, AFTER } from '../support/after.js';
import { callsAs, row, submitted } from '../support/calls.js';
import type { Browser } from '../support/people.js';
import { givenPerson, mailsTo, signedIn } from '../support/people.js';
import type { Service } from '../support/service.js';
import { startService, TEST_ADDRESS, TEST_AUTH_SECRET, TEST_DAY } from '../support/service.js';
import { countStatements } from '../support/statements.js';
import type { SheetWanted } from '../support/world.js';
import { givenCentre, givenExtension, givenLateRows, givenSheet, newKey } from '../support/world.js';

let service: Service;
let staff: ReturnType<typeof actsAs>;
beforeAll(async () => {
  service = await startService();
  staff = actsAs(service, service.staffKey);
});
afterEach(() => {
  service.setNow(TEST_DAY);
});
afterAll(() => service.close());

let centres = 20_000;
async function newCentre(): Promise<{ centre: string; key: string }> {
  const centre = String((centres += 1));
  await givenCentre(service.db, centre);
  return { centre, key: await service.centreKey(centre) };
}

const DEADLINES = `query ($centre: CentreNumber!, $from: LocalDate, $first: Int! = 50, $after: String) {
  deadlines(centre: $centre, from: $from, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    nodes { day kind series { id } marksheet { id } candidates extended submitted text } } }`;
const deadlinesOf = async (key: string, centre: string, more: object = {}) =>
  (await service.query(key, DEADLINES, { centre, ...more })).deadlines;
const seriesDays = (days: { entries?: string; close?: string; results?: string }) =>
  service.db.writeOnce('UPDATE series SET entries_deadline = ?, amendments_close = ?, results_day = ?', [
    days.entries ?? null,
    days.close ?? null,
    days.results ?? null,
  ]);

describe('R19 deadlines of a centre', () => {
  it('tell what is due when: sheets with their extension, further work, entries, results, soonest first', async () => {
    const { centre, key } = await newCentre();
    const calls = callsAs(service, key);
    const one = await givenSheet(service.db, { centre, deadline: '2026-05-05', rows: 2, titleEn: 'Oracy' });
    const two = await givenSheet(service.db, { centre, deadline: '2026-05-05', rows: 2 });
    await givenExtension(service.db, two, '2026-05-12');
    await submitted(calls, one, ['5', '6']);
    await givenLateRows(service.db, one, '0090');
    await calls.enter(one, [row('0090', '3')]);
    await calls.submit(one);
    await callsAs(service, service.staffKey).request(one, '2026-05-08', '0090');
    await givenSheet(service.db, { centre, rows: 0, deadline: '2026-05-06' });
    await seriesDays({ entries: '2026-02-21', close: '2026-04-30', results: '2026-08-20' });
    const { nodes, totalCount } = await deadlinesOf(key, centre);
    expect(
      nodes.map(({ day, kind, marksheet, candidates, extended, submitted: sent }: any) => [
        day,
        kind,
        marksheet?.id ?? null,
        candidates,
        extended,
        sent,
      ]),
    ).toEqual([
      ['2026-04-30', 'AMENDMENTS_CLOSE', null, null, null, null],
      ['2026-05-05', 'MARKS_AND_SAMPLES', one.id, null, false, true],
      ['2026-05-08', 'FURTHER_WORK', one.id, 1, null, null],
      ['2026-05-12', 'MARKS_AND_SAMPLES', two.id, null, true, false],
      ['2026-08-20', 'RESULTS', null, null, null, null],
    ]);
    expect(totalCount).toBe(5);
    expect(nodes[1].text).toBe(`Deadline for marks and samples: GCSE JUNE 2026 ORACY (${one.unit})`);
    expect((await deadlinesOf(key, centre, { from: '2026-02-01' })).nodes[0]).toMatchObject({
      kind: 'ENTRIES',
      day: '2026-02-21',
    });
    // Page by page the same.
    const seen: any[] = [];
    for (let after: string | null = null; ;) {
      const page: any = await deadlinesOf(key, centre, { first: 2, after });
      seen.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(nodes);
    // R39: nobody else's; and who may not see samples hears of none.
    expect(await deadlinesOf((await newCentre()).key, centre)).toMatchObject({ totalCount: 0, nodes: [] });
    const { key: reader } = await service.newClient({ centreNumbers: [centre], scopes: ['marks:read'] });
    expect((await deadlinesOf(reader, centre)).nodes.map(({ kind }: any) => kind)).not.toContain('FURTHER_WORK');
    await seriesDays({});
  });

  it.each([
    ['in the week the clocks go forward', '2026-03-28', '2026-03-28T23:59:59.999Z', '2026-03-29T00:00:00.000Z'],
    ['on the day the clocks go forward', '2026-03-29', '2026-03-29T22:59:59.999Z', '2026-03-29T23:00:00.000Z'],
    ['on the day the clocks go back', '2026-10-25', '2026-10-25T23:59:59.999Z', '2026-10-26T00:00:00.000Z'],
    ['in the week before the clocks go back', '2026-10-24', '2026-10-24T22:59:59.999Z', '2026-10-24T23:00:00.000Z'],
  ])('R13 end with their day in London, to the millisecond, %s', async (_, deadline, last, after) => {
    const { centre, key } = await newCentre();
    const sheet = await givenSheet(service.db, { centre, deadline, rows: 1 });
    const calls = callsAs(service, key);
    const overdue = async () =>
      (
        await service.query(
          key,
          'query ($c: CentreNumber!) { submissionProgress(filter: { centre: $c }, by: CENTRE) { nodes { overdue } } }',
          { c: centre },
        )
      ).submissionProgress.nodes[0].overdue;
    service.setNow(last);
    expect(await calls.sheet(sheet)).toMatchObject({ pastDeadline: false });
    expect(await overdue()).toBe(0);
    expect((await deadlinesOf(key, centre)).totalCount).toBe(1);
    service.setNow(after);
    expect(await calls.sheet(sheet)).toMatchObject({ pastDeadline: true });
    expect(await overdue()).toBe(1);
    expect((await deadlinesOf(key, centre)).totalCount).toBe(0);
    await calls.enter(sheet, [row('0001', '4')]);
    expect(await calls.submit(sheet)).toMatchObject({ submission: { late: true } });
  });

  it('take as many statements for one sheet as for twenty', async () => {
    const { centre, key } = await newCentre();
    const counter = countStatements(service.db);
    const counts: number[] = [];
    for (const sheets of [1, 1, 18]) {
      for (let index = 0; index < sheets; index += 1) await givenSheet(service.db, { centre, deadline: '2026-05-05' });
      await deadlinesOf(key, centre);
      const first = counter.count;
      await deadlinesOf(key, centre);
      counts.push(counter.count - first);
    }
    expect(counts[2]).toBe(counts[1]);
  });
});

describe('R19 more time', () => {
  it('is asked for by the centre, decided by WJEC, and kept', async () => {
    const { centre, key } = await newCentre();
    const ask = actsAs(service, key);
    const sheet = await givenSheet(service.db, { centre, deadline: '2026-05-05' });
    const wanted = { deadline: '2026-05-12', reason: 'A flood closed the school.' };
    expect(await ask('requestExtension', sheet.id, wanted)).toMatchObject({
      __typename: 'RequestExtensionSuccess',
      marksheet: { deadline: '2026-05-05' },
      extension: {
        state: 'OPEN',
        wanted: '2026-05-12',
        why: 'A flood closed the school.',
        askedBy: `Centre ${centre}`,
        deadline: null,
      },
    });
    expect(await ask('requestExtension', sheet.id, wanted)).toMatchObject({
      __typename: 'ExtensionRequestOpen',
      day: '2026-05-12',
    });
    const OPEN =
      'query ($filter: ExtensionFilter) { extensions(filter: $filter) { totalCount nodes { state deadline marksheet { id } } } }';
    const open = async (by: string, filter: object) => (await service.query(by, OPEN, { filter })).extensions;
    expect(await open(service.staffKey, { centre, state: ['OPEN'] })).toMatchObject({
      totalCount: 1,
      nodes: [{ marksheet: { id: sheet.id } }],
    });
    expect(await open((await newCentre()).key, { marksheetId: sheet.id })).toMatchObject({ totalCount: 0, nodes: [] });
    expect(
      await staff('decideExtension', sheet.id, { give: true, deadline: '2026-05-11', reason: 'One day less.' }),
    ).toMatchObject({
      __typename: 'DecideExtensionSuccess',
      marksheet: { deadline: '2026-05-11' },
      extension: {
        state: 'GIVEN',
        wanted: '2026-05-12',
        deadline: '2026-05-11',
        reason: 'One day less.',
        decidedBy: 'WJEC staff',
      },
    });
    expect(await staff('decideExtension', sheet.id, { give: false, reason: 'x' })).toMatchObject({
      __typename: 'ExtensionNotRequested',
    });
    await staff('extendDeadline', sheet.id, { deadline: '2026-05-20', reason: 'Another flood.' });
    await staff('extendDeadline', sheet.id, { deadline: null });
    expect(
      (await open(key, { marksheetId: sheet.id })).nodes.map(({ state, deadline }: any) => [state, deadline]),
    ).toEqual([
      ['TAKEN_BACK', null],
      ['GIVEN', '2026-05-20'],
      ['GIVEN', '2026-05-11'],
    ]);
    const events = await service.db.readOnce<{ type: string }>(
      "SELECT type FROM outbox WHERE marksheet_id = ? AND type <> 'MARKSHEET_CHANGED' ORDER BY id",
      [sheet.id],
    );
    expect(events.map(({ type }) => type)).toEqual([
      'EXTENSION_REQUESTED',
      'DEADLINE_EXTENDED',
      'DEADLINE_EXTENDED',
      'DEADLINE_EXTENDED',
    ]);
    const FORBIDDEN = { code: 'FORBIDDEN', right: 'catalogue:write' };
    const input = { marksheetId: sheet.id, idempotencyKey: newKey(), give: true, reason: 'x' };
    expect((await service.ask(key, AFTER.decideExtension, { input })).errors?.[0]?.extensions).toMatchObject(FORBIDDEN);
  });

  it('is no time when the day is past or not after the deadline, and needs a deadline, a reason and an open offering', async () => {
    const { centre, key } = await newCentre();
    const ask = actsAs(service, key);
    const sheet = await givenSheet(service.db, {
      centre,
      deadline: '2026-05-05',
      closesAt: new Date('2026-06-01T12:00:00Z'),
    });
    const early = { __typename: 'ExtensionDayTooEarly', day: '2026-05-05', earliest: '2026-05-06' };
    expect(await ask('requestExtension', sheet.id, { deadline: '2026-05-05', reason: 'x' })).toMatchObject(early);
    expect(await ask('requestExtension', sheet.id, { deadline: '2026-05-06', reason: ' ' })).toMatchObject({
      __typename: 'TextLengthWrong',
    });
    service.setNow('2026-05-20T10:00:00Z');
    expect(await ask('requestExtension', sheet.id, { deadline: '2026-05-19', reason: 'x' })).toMatchObject({
      earliest: '2026-05-20',
    });
    expect(await ask('requestExtension', sheet.id, { deadline: '2026-05-20', reason: 'x' })).toMatchObject({
      __typename: 'RequestExtensionSuccess',
    });
    service.setNow('2026-05-21T10:00:00Z');
    expect(await staff('decideExtension', sheet.id, { give: true, reason: 'x' })).toMatchObject({
      __typename: 'ExtensionDayTooEarly',
      earliest: '2026-05-21',
    });
    expect(await staff('decideExtension', sheet.id, { give: false, reason: 'Too late.' })).toMatchObject({
      extension: { state: 'REFUSED' },
      marksheet: { deadline: '2026-05-05' },
    });
    service.setNow('2026-06-01T12:00:00Z');
    expect(await ask('requestExtension', sheet.id, { deadline: '2026-06-20', reason: 'x' })).toMatchObject({
      __typename: 'OfferingClosed',
    });
    const none = await givenSheet(service.db, { centre });
    expect(await ask('requestExtension', none.id, { deadline: '2026-06-20', reason: 'x' })).toMatchObject({
      __typename: 'SheetWithoutDeadline',
    });
    expect(await ask('requestExtension', '7999999', { deadline: '2026-06-20', reason: 'x' })).toMatchObject({
      __typename: 'MarksheetNotFound',
    });
  });

  it('is decided once, however many decide at the same time', async () => {
    const { centre, key } = await newCentre();
    for (let round = 0; round < 10; round += 1) {
      const sheet = await givenSheet(service.db, { centre, deadline: '2026-05-05' });
      await actsAs(service, key)('requestExtension', sheet.id, { deadline: '2026-05-12', reason: 'x' });
      const answers = await Promise.all(
        [true, false, true].map((give) => staff('decideExtension', sheet.id, { give, reason: 'x' })),
      );
      expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
        'DecideExtensionSuccess',
        'ExtensionNotRequested',
        'ExtensionNotRequested',
      ]);
    }
  });
});

describe('the calendar of a centre', () => {
  const CREATE = `mutation ($input: CreateCalendarAddressInput!) { createCalendarAddress(input: $input) { __typename
    ... on CreateCalendarAddressSuccess { url calendarAddress { id centre { number } language createdBy lastUsedAt revokedAt } }
    ... on CalendarAddressShownBefore { calendarAddressId } ... on Problem { message } } }`;
  const REVOKE = `mutation ($input: RevokeCalendarAddressInput!) { revokeCalendarAddress(input: $input) { __typename
    ... on RevokeCalendarAddressSuccess { calendarAddress { id revokedAt } } ... on Problem { message } } }`;
  const LIST = 'query ($centre: CentreNumber!) { calendarAddresses(centre: $centre) { id lastUsedAt revokedAt } }';
  const create = async (at: Browser, centre: string, language = 'EN', idempotencyKey = newKey()) =>
    (await at.query(CREATE, { input: { centre, language, idempotencyKey } })).createCalendarAddress;
  const read = (url: string) => fetch(url.replace(TEST_ADDRESS, service.url));

  it('is read under a secret address, in its language, until it is revoked; only the hash of the secret is kept', async () => {
    const { centre } = await newCentre();
    await service.db.writeOnce('UPDATE centre SET name = ? WHERE number = ?', ['Ysgol Tŷ, Ddewi; 1', centre]);
    const sheet = await givenSheet(service.db, {
      centre,
      deadline: '2026-03-29',
      titleEn: 'A very long title, with a comma; and what not to make it longer still',
      titleCy: 'Teitl hir iawn ŵ'.repeat(4),
    });
    const at = await signedIn(service, await givenPerson(service, { centre }));
    const same = newKey();
    const made = await create(at, centre, 'CY', same);
    expect(made).toMatchObject({
      __typename: 'CreateCalendarAddressSuccess',
      calendarAddress: { centre: { number: centre }, language: 'CY', lastUsedAt: null },
    });
    const secret = /\/calendar\/([\w-]{43})\.ics$/.exec(made.url)![1]!;
    expect(JSON.stringify(await service.db.readOnce('SELECT * FROM calendar_address'))).not.toContain(secret);
    expect(JSON.stringify(await service.db.readOnce('SELECT outcome FROM change_made'))).not.toContain(secret);
    expect(await create(at, centre, 'CY', same)).toMatchObject({
      __typename: 'CalendarAddressShownBefore',
      calendarAddressId: made.calendarAddress.id,
    });
    const answer = await read(made.url);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    const text = await answer.text();
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll(/\r\n|[^\n]/g, '')).toBe('');
    const lines = text.replaceAll('\r\n ', '').split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        `NAME:Dyddiadau cau IAMIS: ${centre} Ysgol Tŷ\\, Ddewi\\; 1`,
        'DTSTART;VALUE=DATE:20260329',
        'DTEND;VALUE=DATE:20260330',
        `UID:marks_and_samples-${sheet.id}-${centre}@iamis.test`,
        'END:VCALENDAR',
      ]),
    );
    expect(lines.find((line) => line.startsWith('SUMMARY:'))).toMatch(
      /^SUMMARY:Dyddiad cau ar gyfer marciau a samplau: TGAU MEHEFIN 2026 TEITL HIR IAWN Ŵ/,
    );
    expect((await at.query(LIST, { centre })).calendarAddresses[0]).toMatchObject({
      lastUsedAt: TEST_DAY.toISOString(),
      revokedAt: null,
    });
    const input = { calendarAddressId: made.calendarAddress.id, idempotencyKey: newKey() };
    expect((await at.query(REVOKE, { input })).revokeCalendarAddress).toMatchObject({
      __typename: 'RevokeCalendarAddressSuccess',
      calendarAddress: { revokedAt: TEST_DAY.toISOString() },
    });
    const [gone, unknown] = [await read(made.url), await read(`${TEST_ADDRESS}/calendar/${'A'.repeat(43)}.ics`)];
    expect([gone.status, await gone.text()]).toEqual([unknown.status, await unknown.text()]);
    expect(gone.status).toBe(404);
    const audited = await service.db.readOnce<{ action: string }>(
      'SELECT action FROM audit WHERE object = ? ORDER BY id',
      [`calendar_address ${made.calendarAddress.id}`],
    );
    expect(audited.map(({ action }) => action)).toEqual(['createCalendarAddress', 'revokeCalendarAddress']);
  });

  it('R39 is nobody else’s to make, list or end, and at most 20 are read', async () => {
    const [{ centre }, { centre: other }] = [await newCentre(), await newCentre()];
    const at = await signedIn(service, await givenPerson(service, { centre }));
    const stranger = await signedIn(service, await givenPerson(service, { centre: other }));
    const made = await create(at, centre);
    expect(await create(stranger, centre)).toMatchObject({ __typename: 'CentreNotFound' });
    expect((await stranger.query(LIST, { centre })).calendarAddresses).toEqual([]);
    const input = { calendarAddressId: made.calendarAddress.id, idempotencyKey: newKey() };
    expect((await stranger.query(REVOKE, { input })).revokeCalendarAddress).toMatchObject({
      __typename: 'CalendarAddressNotFound',
    });
    const teacher = await signedIn(service, await givenPerson(service, { centre, kind: 'USER', access: {} }));
    expect((await teacher.ask(LIST, { centre })).errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      right: 'calendars:write',
    });
    for (let index = 1; index < 20; index += 1) await create(at, centre);
    expect(await create(at, centre)).toMatchObject({ __typename: 'TooManyCalendarAddresses' });
  });
});

describe('R18 progress', () => {
  const PROGRESS = `query ($filter: SubmissionProgressFilter, $by: ProgressBy! = OFFERING, $first: Int! = 50, $after: String) {
    submissionProgress(filter: $filter, by: $by, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
      nodes { centre { number } offering { unit { code } } sheets notStarted inProgress ready submitted lateRowsOpen overdue } } }`;

  it('counts sheets by centre and by offering, for a centre its own, one statement a page', async () => {
    const { centre, key } = await newCentre();
    const calls = callsAs(service, key);
    const make = (wanted: SheetWanted = {}) => givenSheet(service.db, { centre, rows: 2, ...wanted });
    const blank = await make({ deadline: '2026-04-19' });
    const part = await make({ deadline: '2026-04-20' });
    const ready = await make({ deadlineByCentreType: { SCHOOL: '2026-04-01' }, deadline: '2026-05-05' });
    const done = await make({ deadline: '2026-04-01' });
    const late = await make();
    await make({ unit: { assessment: 'UPLOAD_ONLY' } });
    await make({ rows: 0 });
    await calls.enter(part, [row('0001', '4')]);
    await calls.enter(ready, [row('0001', '4'), row('0002', '4')]);
    await submitted(calls, done, ['1', '2']);
    await submitted(calls, late, ['1', '2']);
    await givenLateRows(service.db, late, '0090');
    const counts = { sheets: 5, notStarted: 1, inProgress: 1, ready: 1, submitted: 2, lateRowsOpen: 1, overdue: 2 };
    const ask = async (by: string, variables: object) =>
      (await service.query(by, PROGRESS, variables as never)).submissionProgress;
    expect(await ask(key, { by: 'CENTRE' })).toMatchObject({
      totalCount: 1,
      nodes: [{ centre: { number: centre }, offering: null, ...counts }],
    });
    expect(await ask(service.staffKey, { by: 'CENTRE', filter: { centre } })).toMatchObject({ nodes: [counts] });
    const byOffering = await ask(key, {});
    expect(byOffering.nodes.map(({ offering, overdue }: any) => [offering.unit.code, overdue])).toEqual([
      [blank.unit, 1],
      [part.unit, 0],
      [ready.unit, 1],
      [done.unit, 0],
      [late.unit, 0],
    ]);
    const seen: any[] = [];
    for (let after: string | null = null; ;) {
      const page: any = await ask(key, { first: 2, after });
      seen.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(byOffering.nodes);
    expect(await ask(key, { filter: { unit: ready.unit, family: 'GCSE', series: 'GCSE-2026-06' } })).toMatchObject({
      totalCount: 1,
      nodes: [{ ready: 1 }],
    });
    expect(await ask((await newCentre()).key, { filter: { centre } })).toMatchObject({ totalCount: 0, nodes: [] });
    const counter = countStatements(service.db);
    await ask(key, { by: 'CENTRE' });
    const first = counter.count;
    await service.query(key, '{ submissionProgress(by: CENTRE) { nodes { sheets } } }');
    expect(counter.count - first).toBeLessThanOrEqual(1);
    // R19 in SQL and in the domain say the same.
    expect(
      sheetDeadline(
        { opens: null, deadline: '2026-05-05', deadlineByCentreType: { SCHOOL: '2026-04-01' }, closesAt: null },
        'SCHOOL',
        null,
      ),
    ).toBe('2026-04-01');
  });
});

describe('R18 reminders', () => {
  const queueMail = mailQueue(TEST_AUTH_SECRET);
  const round = () => remindAll(service.db, { queueMail, address: TEST_ADDRESS, now: service.now });
  const quiet = () => service.db.writeOnce('UPDATE offering SET closes_at = ?', [new Date('2020-01-01T00:00:00Z')]);
  const eventsOf = async (sheet: string) =>
    (
      await service.db.readOnce<{ type: string; payload: any }>(
        "SELECT type, payload FROM outbox WHERE marksheet_id = ? AND type IN ('DEADLINE_NEAR', 'DEADLINE_PASSED', 'SUBMISSION_REMINDER') ORDER BY id",
        [sheet],
      )
    ).map(
      ({ type, payload }) => `${type} ${(typeof payload === 'string' ? JSON.parse(payload) : payload).stage as string}`,
    );

  it('tell the exams officer in one e-mail in their language, once a day, and each sheet once for each stage', async () => {
    await quiet();
    const { centre, key } = await newCentre();
    const officer = await givenPerson(service, { centre, language: 'CY', name: 'Mair Ifan' });
    const calls = callsAs(service, key);
    service.setNow('2026-05-01T10:00:00Z');
    const near = await givenSheet(service.db, { centre, deadline: '2026-05-12', rows: 1 });
    const ready = await givenSheet(service.db, { centre, deadline: '2026-06-30', rows: 1 });
    await calls.enter(ready, [row('0001', '4')]);
    // Complete since today: somebody may be about to submit it.
    expect(await round()).toEqual({ centres: 0, sheets: 0 });
    service.setNow('2026-05-02T05:59:00Z');
    expect(await round()).toEqual({ centres: 0, sheets: 0 });
    service.setNow('2026-05-02T06:00:00Z');
    const rounds = await Promise.all([round(), round(), round()]);
    expect(rounds.reduce((sum, { centres: told }) => sum + told, 0)).toBe(1);
    service.setNow('2026-05-02T18:00:00Z');
    expect(await round()).toEqual({ centres: 0, sheets: 0 });
    service.setNow('2026-05-03T06:00:00Z');
    expect(await round()).toEqual({ centres: 0, sheets: 0 });
    // Seven days before, then nothing until three, and so on.
    const told: string[] = [];
    for (let day = 4; day <= 31; day += 1) {
      const date = `2026-05-${String(day).padStart(2, '0')}`;
      service.setNow(`${date}T09:00:00Z`);
      if ((await round()).centres === 1) told.push(date);
    }
    expect(told).toEqual(['2026-05-05', '2026-05-09', '2026-05-11', '2026-05-13', '2026-05-20']);
    expect(await eventsOf(ready.id)).toEqual(['SUBMISSION_REMINDER COMPLETE']);
    expect(await eventsOf(near.id)).toEqual([
      'DEADLINE_NEAR WEEK_BEFORE',
      'DEADLINE_NEAR DAYS_BEFORE',
      'DEADLINE_NEAR DAY_BEFORE',
      'DEADLINE_PASSED OVERDUE',
      'DEADLINE_PASSED LONG_OVERDUE',
    ]);
    const mails = await mailsTo(service, officer.email);
    expect(mails).toHaveLength(6);
    expect(mails[0]).toMatchObject({
      template: 'submissionReminder',
      language: 'CY',
      subject: 'Marciau a samplau heb eu cyflwyno i CBAC eto',
    });
    expect(mails[0]!.text).toContain(`${ready.unit} (30/06/2026)`);
    expect(mails[1]!.text).toContain(`${near.unit} (12/05/2026)`);
  });

  it('R19 go by the extension, begin anew with it, and end with the submission', async () => {
    await quiet();
    const { centre, key } = await newCentre();
    await givenPerson(service, { centre });
    const calls = callsAs(service, key);
    const sheet = await givenSheet(service.db, { centre, deadline: '2026-10-25', rows: 1 });
    service.setNow('2026-10-24T09:00:00Z');
    expect(await round()).toEqual({ centres: 1, sheets: 1 });
    await givenExtension(service.db, sheet, '2026-11-01');
    service.setNow('2026-10-31T09:00:00Z');
    expect(await round()).toEqual({ centres: 1, sheets: 1 });
    expect(await eventsOf(sheet.id)).toEqual(['DEADLINE_NEAR DAY_BEFORE', 'DEADLINE_NEAR DAY_BEFORE']);
    await calls.enter(sheet, [row('0001', '4')]);
    await calls.submit(sheet);
    service.setNow('2026-11-03T09:00:00Z');
    expect(await round()).toEqual({ centres: 0, sheets: 0 });
  });

  it('wait for London’s morning on both sides of a change of clocks', async () => {
    await quiet();
    for (const [deadline, tooSoon, soonEnough] of [
      ['2026-03-29', '2026-03-28T06:59:59.999Z', '2026-03-28T07:00:00.000Z'],
      ['2026-03-31', '2026-03-30T05:59:59.999Z', '2026-03-30T06:00:00.000Z'],
      ['2026-10-25', '2026-10-24T05:59:59.999Z', '2026-10-24T06:00:00.000Z'],
      ['2026-10-27', '2026-10-26T06:59:59.999Z', '2026-10-26T07:00:00.000Z'],
    ] as const) {
      const { centre } = await newCentre();
      await givenSheet(service.db, { centre, deadline, rows: 1 });
      service.setNow(tooSoon);
      expect(await round()).toEqual({ centres: 0, sheets: 0 });
      service.setNow(soonEnough);
      expect(await round()).toEqual({ centres: 1, sheets: 1 });
      await quiet();
    }
  });
});

/** Who reads the audit, and what of refusals, bulk reads and exports stands in it (R41). */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { buildSchema, getNamedType, isListType, isNonNullType } from 'graphql';
import { projectFolder } from '../../src/app.js';
import { bulkReads } from '../../src/graphql/bulk-reads.js';
import { readSdl } from '../../src/graphql/schema.js';
import { callsAs, row } from '../support/calls.js';
import type { Browser, PersonMade } from '../support/people.js';
import { givenPerson, signedIn } from '../support/people.js';
import type { Service } from '../support/service.js';
import { startService } from '../support/service.js';
import type { SheetMade } from '../support/world.js';
import { givenCentre, givenSheet } from '../support/world.js';

const ENTRIES = /* GraphQL */ `
  query ($filter: AuditFilter, $first: Int! = 200, $after: String) {
    auditEntries(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        at
        principalId
        principalName
        action
        object
        centre
        way
        address
        requestId
        detail
      }
    }
  }
`;
const HERE = '68301';
const THERE = '68302';

let service: Service;
let officer: Browser;
let staff: Browser;
let teacher: { person: PersonMade; at: Browser };
let sheet: SheetMade;
let foreign: SheetMade;

beforeAll(async () => {
  service = await startService();
  for (const centre of [HERE, THERE]) await givenCentre(service.db, centre);
  sheet = await givenSheet(service.db, { centre: HERE });
  foreign = await givenSheet(service.db, { centre: THERE });
  const person = await givenPerson(service, { kind: 'USER', centre: HERE, name: 'Mair Prys' });
  teacher = { person, at: await signedIn(service, person) };
  officer = await signedIn(service, await givenPerson(service, { centre: HERE, name: 'Olwen Rees' }));
  staff = await signedIn(service, await givenPerson(service, { kind: 'STAFF', name: 'Staff' }));
}, 60_000);
afterAll(() => service.close());

/** Each test reads the audit from its own beginning. */
let since: Date;
beforeEach(async () => {
  service.setNow(new Date(service.now().getTime() + 2 * 60_000));
  since = service.now();
  // Nobody is signed out for doing nothing, however many tests come before.
  await service.db.write('UPDATE person_session SET used_at = ?', [since]);
});

const entriesFor = async (who: Browser, filter: Record<string, unknown> = {}, page: Record<string, unknown> = {}) =>
  (await who.query(ENTRIES, { filter: { from: since, ...filter }, ...page })).auditEntries;
const enter = (key: string, on: SheetMade, mark: string) => callsAs(service, key).enter(on, [row('0001', mark)]);

describe('R41: the audit', () => {
  it('tells the exams officer who changed a result: teacher, vendor and WJEC alike', async () => {
    const vendor = await service.newClient({ name: 'Vendor', centreNumbers: [HERE, THERE] });
    const document = 'mutation ($input: EnterResultsInput!) { enterResults(input: $input) { __typename } }';
    const input = {
      marksheetId: sheet.id,
      idempotencyKey: 'audit-teacher',
      rows: [{ candidateNumber: '0001', result: { mark: 11 } }],
    };
    await teacher.at.query(document, { input });
    service.setNow(new Date(since.getTime() + 1000));
    await enter(vendor.key, sheet, '12');
    await enter(vendor.key, foreign, '13');
    await service.query(
      service.staffKey,
      'mutation ($input: ExtendDeadlineInput!) { extendDeadline(input: $input) { __typename } }',
      {
        input: { marksheetId: sheet.id, idempotencyKey: 'audit-extend', deadline: '2026-06-30' },
      },
    );
    const { nodes, totalCount } = await entriesFor(officer, { object: `marksheet ${sheet.id}` });
    expect(totalCount).toBe(3);
    expect(nodes.map((each: any) => [each.action, each.principalName, each.way, each.centre])).toEqual([
      ['extendDeadline', 'WJEC staff', 'API', HERE],
      ['enterResults', 'Vendor', 'API', HERE],
      ['enterResults', 'Mair Prys', 'WEB', HERE],
    ]);
    expect(nodes[2]).toMatchObject({
      principalId: teacher.person.membershipId,
      address: '127.0.0.1',
      requestId: expect.any(String),
    });
    expect(JSON.parse(nodes[2].detail)).toMatchObject({ saved: 1, changed: 1 });
  });

  it('R39: tells nobody of another centre, and only WJEC what is no one centre’s', async () => {
    await enter((await service.newClient({ centreNumbers: [THERE] })).key, foreign, '14');
    await service.query(
      service.staffKey,
      'mutation ($input: SaveFamilyInput!) { saveFamily(input: $input) { __typename } }',
      {
        input: { code: 'AUDITED', nameEn: 'A', nameCy: 'A' },
      },
    );
    expect((await entriesFor(officer)).nodes).toEqual([]);
    expect((await entriesFor(officer, { centre: THERE })).nodes).toEqual([]);
    expect((await entriesFor(officer, { object: `marksheet ${foreign.id}` })).totalCount).toBe(0);
    const seen = (await entriesFor(staff)).nodes.map(({ action, centre }: any) => [action, centre]);
    expect(seen).toEqual(
      expect.arrayContaining([
        ['enterResults', THERE],
        ['saveFamily', null],
      ]),
    );
    expect((await entriesFor(staff, { centre: THERE })).nodes).toHaveLength(1);
  });

  it('is narrowed by who, what, when and way, each alone and together', async () => {
    const client = await service.newClient({ name: 'Filter', centreNumbers: [HERE] });
    for (const second of [1, 2, 3]) {
      service.setNow(new Date(since.getTime() + second * 1000));
      await enter(client.key, sheet, String(second));
    }
    const at = (second: number) => new Date(since.getTime() + second * 1000).toISOString();
    const times = async (filter: object) =>
      (await entriesFor(officer, { principal: client.id, ...filter })).nodes.map((each: any) => each.at);
    expect(await times({})).toEqual([at(3), at(2), at(1)]);
    expect(await times({ from: at(2) })).toEqual([at(3), at(2)]);
    expect(await times({ to: at(2) })).toEqual([at(1)]);
    expect(await times({ action: 'enterResults', way: 'API', centre: HERE })).toHaveLength(3);
    expect(await times({ action: 'submitMarksheet' })).toEqual([]);
    expect(await times({ way: 'WEB' })).toEqual([]);
    expect(await times({ principal: teacher.person.membershipId })).toEqual([]);
  });

  it('is paged without gaps or repeats, also among entries of one moment', async () => {
    const client = await service.newClient({ centreNumbers: [HERE] });
    for (let n = 0; n < 7; n += 1) await enter(client.key, sheet, String(n));
    service.setNow(new Date(since.getTime() + 1000));
    await enter(client.key, sheet, '20');
    const filter = { principal: client.id };
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const { nodes, pageInfo, totalCount }: any = await entriesFor(officer, filter, { first: 3, after });
      expect(totalCount).toBe(8);
      ids.push(...nodes.map(({ id }: any) => id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(ids).toEqual((await entriesFor(officer, filter)).nodes.map(({ id }: any) => id));
    expect(new Set(ids).size).toBe(8);
    const { pageInfo } = await entriesFor(officer, filter, { first: 3 });
    const other = await officer.ask(ENTRIES, { filter: { action: 'enterResults' }, after: pageInfo.endCursor });
    expect(other.errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'BAD_CURSOR' });
  });

  it('is closed to teachers, moderators, API clients and staff looking as a centre', async () => {
    const moderator = await signedIn(service, await givenPerson(service, { kind: 'MODERATOR' }));
    const looking = await signedIn(service, await givenPerson(service, { kind: 'STAFF' }));
    const look = 'mutation { lookAsCentre(input: { centre: "68301", reason: "A call" }) { __typename } }';
    expect((await looking.query(look)).lookAsCentre.__typename).toBe('LookAsCentreSuccess');
    const key = await service.centreKey(HERE);
    const answers = [
      ...(await Promise.all([teacher.at, moderator, looking].map((who) => who.ask(ENTRIES)))),
      await service.ask(key, ENTRIES),
    ];
    for (const { data, errors } of answers) {
      expect(data ?? null).toBeNull();
      expect(errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN', right: 'audit:read' });
    }
  });

  it('is verified by WJEC staff alone', async () => {
    const document = '{ verifyAudit { checked } }';
    expect((await officer.ask(document)).errors![0]!.extensions).toMatchObject({
      code: 'FORBIDDEN',
      right: 'audit:verify',
    });
    expect((await staff.query(document)).verifyAudit.checked).toBeGreaterThanOrEqual(0);
  });
});

describe('R41: refusals for a missing right', () => {
  const refusalsOf = async (field: string) =>
    (await entriesFor(officer, { action: 'refuseRight', object: field })).nodes.map((each: any) => ({
      ...each,
      detail: JSON.parse(each.detail),
    }));
  const FORBIDDEN = 'mutation { saveCentre(input: { number: "68301", name: "N", type: SCHOOL }) { __typename } }';

  it('are written at once, with who, what and where', async () => {
    await teacher.at.ask(FORBIDDEN);
    expect(await refusalsOf('Mutation.saveCentre')).toEqual([
      expect.objectContaining({
        principalId: teacher.person.membershipId,
        principalName: 'Mair Prys',
        centre: HERE,
        way: 'WEB',
        address: '127.0.0.1',
        detail: { right: 'catalogue:write', count: 1 },
      }),
    ]);
  });

  it('that are repeated within a minute are counted in one row', async () => {
    const asked = () => Promise.all(Array.from({ length: 20 }, () => teacher.at.ask(FORBIDDEN)));
    await asked();
    service.setNow(new Date(since.getTime() + 59_000));
    await asked();
    expect(await refusalsOf('Mutation.saveCentre')).toHaveLength(1);
    service.setNow(new Date(since.getTime() + 60_000));
    await teacher.at.ask(FORBIDDEN);
    expect((await refusalsOf('Mutation.saveCentre')).map(({ at, detail }: any) => [at, detail])).toEqual([
      [new Date(since.getTime() + 60_000).toISOString(), { right: 'catalogue:write', count: 1 }],
      [
        new Date(since.getTime() + 59_000).toISOString(),
        { right: 'catalogue:write', count: 39, since: since.toISOString() },
      ],
      [since.toISOString(), { right: 'catalogue:write', count: 1 }],
    ]);
  });

  it('are counted for each person and each field by itself', async () => {
    const moderator = await signedIn(service, await givenPerson(service, { kind: 'MODERATOR' }));
    await Promise.all([
      teacher.at.ask(FORBIDDEN),
      moderator.ask(FORBIDDEN),
      teacher.at.ask('{ verifyAudit { checked } }'),
    ]);
    const all = (await entriesFor(staff, { action: 'refuseRight' })).nodes;
    expect(all).toHaveLength(3);
    expect(all.find(({ centre }: any) => centre === null)).toMatchObject({ object: 'Mutation.saveCentre' });
  });

  it('that are only counted are told when the service stops', async () => {
    const other = await startService({ databaseUrl: service.databaseUrl });
    other.setNow(since);
    const key = await service.centreKey(HERE);
    for (let n = 0; n < 4; n += 1) await other.ask(key, FORBIDDEN);
    await other.close();
    expect((await refusalsOf('Mutation.saveCentre')).map(({ detail }: any) => detail.count).toSorted()).toEqual([1, 3]);
  });
});

describe('R41: reads of personal data in bulk', () => {
  const bulk = async (who: Browser = officer) =>
    (await entriesFor(who, { action: 'readInBulk' })).nodes.map((each: any) => ({
      ...each,
      detail: JSON.parse(each.detail),
    }));
  const ROWS =
    '{ marksheets(filter: { centre: "68301" }, first: 2) { nodes { rows(first: 1) { nodes { candidate { surname } } } } } }';

  it('are audited: people, API clients, and candidates of several sheets', async () => {
    const key = await service.centreKey(HERE);
    await service.query(key, ROWS);
    await officer.query('{ memberships { nodes { name } } }');
    await officer.query('query ($n: Int!) { apiClients(first: $n) { nodes { name } } }', { n: 7 });
    const rows = 'nodes { marksheet { rows(first: 1) { nodes { candidate { surname } } } } }';
    await service.query(key, `{ deadlines(centre: "${HERE}") { ${rows} } events { ${rows} } }`);
    const found = await bulk();
    expect(found.map(({ object, centre }: any) => [object, centre])).toEqual(
      expect.arrayContaining([
        ['deadlines', HERE],
        ['events', HERE],
        ['marksheets', HERE],
        ['memberships', HERE],
        ['apiClients', HERE],
      ]),
    );
    expect(found).toHaveLength(5);
    expect(found.find(({ object }: any) => object === 'apiClients').detail).toMatchObject({ first: 7 });
    expect(found.find(({ object }: any) => object === 'marksheets').detail).toEqual({
      filter: { centre: HERE },
      first: 2,
    });
  });

  it('are found through fragments, under other names, and each time they are repeated', async () => {
    const document = `query { mine: marksheets(first: 1) { ...S } } fragment S on MarksheetConnection { edges { node { ...T } } }
      fragment T on Marksheet { readiness { blockers { candidateName } } }`;
    const key = await service.centreKey(HERE);
    // Repeated queries take a shorter way.
    for (let n = 1; n <= 5; n += 1) {
      await service.query(key, document);
      expect(await bulk()).toHaveLength(n);
    }
  });

  it('are no lists without people in them, no single sheet, and nothing that was refused', async () => {
    const key = await service.centreKey(HERE);
    await service.query(key, '{ marksheets { nodes { id title counts { done } unit { code } } } }');
    await callsAs(service, key).rows(sheet);
    await service.ask(key, '{ memberships { nodes { name } } }');
    await service.ask(key, ROWS.replace('first: 2', 'first: 2000'));
    await service.ask(key, ROWS.replace('68301', '68302'));
    expect(await bulk(staff)).toEqual([]);
  });

  it('by a vendor are told to each of its centres, and by WJEC to the one that was asked for', async () => {
    const key = await service.centreKey(HERE, THERE);
    await service.query(key, ROWS.replace('filter: { centre: "68301" }, ', ''));
    await service.query(service.staffKey, ROWS);
    await service.query(service.staffKey, ROWS.replace('filter: { centre: "68301" }, ', ''));
    expect((await bulk(staff)).map(({ centre }: any) => centre).toSorted()).toEqual(
      [HERE, HERE, THERE, null].toSorted(),
    );
    expect(await bulk()).toHaveLength(2);
  });

  it('stand in the list, or are named here as lists without personal data', () => {
    const harmless = [
      ...['auditEntries', 'calendarAddresses', 'centres', 'entriesFiles', 'families', 'offerings'],
      ...['moderatorReports', 'series', 'submissionProgress', 'webhooks', 'countedAcknowledgements'],
    ];
    const fields = Object.values(
      buildSchema(readSdl(`${projectFolder()}/schema`))
        .getQueryType()!
        .getFields(),
    );
    const lists = fields.filter(({ type }) => {
      const inner = isNonNullType(type) ? type.ofType : type;
      return isListType(inner) || getNamedType(type).name.endsWith('Connection');
    });
    expect(lists.map(({ name }) => name).toSorted()).toEqual([...Object.keys(bulkReads), ...harmless].toSorted());
  });
});

describe('R41: the audit as a download', () => {
  const download = (headers: Record<string, string>, query = '') =>
    fetch(`${service.url}/exports/audit${query}`, { headers });
  const of = (who: Browser) => ({ cookie: who.cookie(), 'sec-fetch-site': 'same-origin' });
  const lines = async (response: Response) =>
    (await response.text())
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  it('says what the list says, whole and in its order, and is itself audited', async () => {
    const client = await service.newClient({ name: '=HYPERLINK("x")', centreNumbers: [HERE, THERE] });
    await service.db.writeOnce(
      `INSERT INTO audit SELECT UUID(), a.at, ?, ?, 'made', CONCAT('thing ', n.n), ?, 'API', NULL, NULL, '{"a":1}', a.mac
       FROM (SELECT ? AS at, REPEAT('x', 32) AS mac) a, (SELECT x.n * 100 + y.n AS n FROM
         (SELECT ROW_NUMBER() OVER (ORDER BY seq) AS n FROM (SELECT 1 AS seq ${' UNION ALL SELECT 1'.repeat(24)}) s) x,
         (SELECT ROW_NUMBER() OVER (ORDER BY seq) AS n FROM (SELECT 1 AS seq ${' UNION ALL SELECT 1'.repeat(99)}) s) y) n`,
      [client.id, '=HYPERLINK("x")', HERE, since],
    );
    await enter(client.key, foreign, '3');
    service.setNow(new Date(since.getTime() + 1000));
    const response = await download(of(officer), `?from=${since.toISOString()}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="iamis-audit-2026-\d\d-\d\d\.jsonl"$/,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    const all = await lines(response);
    expect(all).toHaveLength(2500);
    expect(new Set(all.map(({ id }) => id)).size).toBe(2500);
    expect(all[0]).toMatchObject({ principalName: '=HYPERLINK("x")', centre: HERE, detail: { a: 1 } });
    const { nodes, totalCount } = await entriesFor(officer);
    expect(totalCount).toBe(2501);
    expect(nodes[0]).toMatchObject({
      action: 'exportAudit',
      object: 'audit',
      principalName: 'Olwen Rees',
      centre: HERE,
      way: 'WEB',
    });
    expect(JSON.parse(nodes[0].detail)).toEqual({ from: since.toISOString(), format: 'jsonl' });
    expect(nodes.slice(1).map(({ id }: any) => id)).toEqual(all.slice(0, 199).map(({ id }) => id));
  });

  it('is CSV where that is asked for, in which no name is run as a formula', async () => {
    const client = await service.newClient({ name: '=HYPERLINK("x")', centreNumbers: [HERE] });
    await enter(client.key, sheet, '3');
    service.setNow(new Date(since.getTime() + 1000));
    const response = await download(of(officer), `?from=${since.toISOString()}&format=csv`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const [heading, first] = parse(Buffer.from(await response.arrayBuffer()), { bom: true }) as string[][];
    expect(heading).toEqual(expect.arrayContaining(['at', 'principalName', 'action', 'object', 'detail']));
    expect(first![heading!.indexOf('principalName')]).toBe(`'=HYPERLINK("x")`);
  });

  it('is narrowed like the list', async () => {
    await enter(await service.centreKey(THERE), foreign, '5');
    service.setNow(new Date(since.getTime() + 1000));
    const query = `?from=${since.toISOString()}&centre=${THERE}&action=enterResults&way=API`;
    expect(await lines(await download(of(staff), query))).toHaveLength(1);
    expect(await lines(await download(of(officer), query))).toEqual([]);
  });

  it('is refused to whom the list is refused, which is audited too', async () => {
    expect((await download({})).status).toBe(401);
    expect((await download({ authorization: 'Bearer nonsense' })).status).toBe(401);
    const response = await download({ ...of(teacher.at), 'accept-language': 'cy' });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'FORBIDDEN', message: expect.stringContaining('audit:read') });
    expect((await entriesFor(officer, { action: 'refuseRight' })).nodes).toMatchObject([
      { object: '/exports/audit', principalName: 'Mair Prys', centre: HERE },
    ]);
    expect((await entriesFor(staff, { action: 'exportAudit' })).nodes).toEqual([]);
  });

  it('is refused under a filter that is none, rather than given unfiltered', async () => {
    for (const query of ['?center=68301', '?from=yesterday', '?way=POST', '?centre=68301&centre=68302']) {
      const response = await download(of(officer), query);
      expect([query, response.status]).toEqual([query, 400]);
      expect(await response.json()).toMatchObject({ code: 'EXPORT_FILTER' });
    }
  });

  it('does not follow a link from another site', async () => {
    expect((await download({ cookie: officer.cookie(), 'sec-fetch-site': 'cross-site' })).status).toBe(401);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { startLossyProxy } from '../support/lossy-proxy.js';
import type { Browser } from '../support/people.js';
import { givenPerson, signedIn } from '../support/people.js';
import type { Service } from '../support/service.js';
import { startService, TEST_DAY } from '../support/service.js';
import { countStatements } from '../support/statements.js';
import { askToken, secretIn, tokenFor } from '../support/tokens.js';
import { givenCentre, givenSheet, newKey } from '../support/world.js';

const HOUR = 3_600_000;
const at = (milliseconds: number) => new Date(TEST_DAY.getTime() + milliseconds);
const IN_A_YEAR = at(365 * 24 * HOUR);

const CLIENT = `id name kind ownerCentre scopes centres units budgetPerMinute createdAt createdBy expiresAt revokedAt lastUsedAt
  keys { id createdAt expiresAt revokedAt } viewerCan { change withdraw }`;
const VIEWER = '{ viewer { name rights } }';

let service: Service;
/** Of 68101, and of 68102. */
let officer: Browser;
let stranger: Browser;
let staff: Browser;
beforeAll(async () => {
  service = await startService();
  for (const centre of ['68101', '68102', '68103']) await givenCentre(service.db, centre);
  officer = await signedIn(service, await givenPerson(service, { centre: '68101', name: 'Olwen Officer' }));
  stranger = await signedIn(service, await givenPerson(service, { centre: '68102' }));
  staff = await signedIn(service, await givenPerson(service, { kind: 'STAFF', name: 'Wyn of WJEC' }));
});
afterAll(() => service.close());
beforeEach(() => service.setNow(TEST_DAY));

/** Calls a mutation; answers the success or the problem, whole. */
async function act(who: Browser, name: string, input: object): Promise<Record<string, any>> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const fields: Record<string, string> = {
    createApiClient: `client { ${CLIENT} } key`,
    rotateApiKey: `client { ${CLIENT} } key`,
    withdrawFromApiClient: 'apiClientId centre',
  };
  const document = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
    ... on ${type}Success { ${fields[name] ?? `client { ${CLIENT} }`} } ... on Problem { message } ${PROBLEMS[name] ?? ''} } }`;
  return (await who.query(document, { input }))[name] as Record<string, any>;
}
const PROBLEMS: Record<string, string> = {
  createApiClient: `... on ApiClientValueInvalid { field typed } ... on SecretShownBefore { apiClientId }
    ... on CentreNotFound { centre } ... on UnitUnknown { unitCode } ... on ModeratorNotFound { moderatorId }`,
  changeApiClient:
    '... on ApiClientValueInvalid { field typed } ... on ApiClientNotFound { apiClientId } ... on CentreNotFound { centre }',
  rotateApiKey:
    '... on ApiClientValueInvalid { field typed } ... on ApiClientNotFound { apiClientId } ... on SecretShownBefore { apiClientId }',
};

const wanted = (more: object = {}) => ({
  idempotencyKey: newKey(),
  name: 'Our MIS',
  scopes: ['marks:read', 'submit'],
  expiresAt: IN_A_YEAR,
  ...more,
});
async function made(
  who: Browser,
  more: object = {},
): Promise<{ id: string; key: string; client: Record<string, any> }> {
  const answer = await act(who, 'createApiClient', wanted(more));
  if (answer['__typename'] !== 'CreateApiClientSuccess') throw new Error(JSON.stringify(answer));
  return { id: answer['client'].id, key: answer['key'], client: answer['client'] };
}
const vendor = (centres: string[], more: object = {}) => made(staff, { name: 'Vendor', centres, ...more });

const listed = async (who: Browser, args = '') =>
  (await who.query(`{ apiClients${args} { totalCount nodes { ${CLIENT} } } }`))['apiClients'] as {
    totalCount: number;
    nodes: Record<string, any>[];
  };
const shown = async (who: Browser, id: string) =>
  (await who.query(`query ($id: ID!) { apiClient(id: $id) { ${CLIENT} } }`, { id }))['apiClient'] as Record<
    string,
    any
  > | null;
const works = async (credential: string, on = service) => (await on.ask(credential, VIEWER)).errors === undefined;
const audited = async (id: string) =>
  service.db.readOnce<{
    action: string;
    centre_number: string | null;
    principal_name: string;
    way: string;
    detail: string;
  }>('SELECT action, centre_number, principal_name, way, detail FROM audit WHERE object = ? ORDER BY id', [
    `api_client ${id}`,
  ]);
const keyIdOf = (key: string) => key.split('_')[1]!;

/** Everything in the database, binary values in hexadecimal. */
async function dump(): Promise<string> {
  const tables = await service.db.readOnce<{ name: string }>(
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
  );
  const rows = [];
  for (const { name } of tables) rows.push(...(await service.db.readOnce<object>(`SELECT * FROM \`${name}\``)));
  return JSON.stringify(rows, (_, value: unknown) => {
    const { type, data } = (value ?? {}) as { type?: string; data?: number[] };
    return type === 'Buffer' ? Buffer.from(data!).toString('hex') : value;
  });
}

describe('an exams officer', () => {
  it('makes a client of the own centre, whose key opens both roads', async () => {
    const { id, key, client } = await made(officer);
    expect(client).toEqual({
      id,
      name: 'Our MIS',
      kind: 'CENTRE',
      ownerCentre: '68101',
      scopes: ['marks:read', 'submit'],
      centres: ['68101'],
      units: null,
      budgetPerMinute: null,
      createdAt: TEST_DAY.toISOString(),
      createdBy: 'Olwen Officer',
      expiresAt: IN_A_YEAR.toISOString(),
      revokedAt: null,
      lastUsedAt: null,
      keys: [
        { id: keyIdOf(key), createdAt: TEST_DAY.toISOString(), expiresAt: IN_A_YEAR.toISOString(), revokedAt: null },
      ],
      viewerCan: { change: true, withdraw: true },
    });
    const rights = { viewer: { name: 'Our MIS', rights: ['catalogue:read', 'marks:read', 'submit'] } };
    expect(await service.query(key, VIEWER)).toEqual(rights);
    expect(await service.query(await tokenFor(service, { id, key }), VIEWER)).toEqual(rights);
    expect((await shown(officer, id))!['lastUsedAt']).toBe(TEST_DAY.toISOString());
  });

  it('is shown the secret once: it is nowhere in the database, and no list has it', async () => {
    const { key } = await made(officer);
    const secret = secretIn(key);
    const everything = await dump();
    expect(everything).toContain(keyIdOf(key));
    expect(everything).toContain(createHash('sha256').update(secret).digest('hex'));
    const forms = [secret, Buffer.from(secret).toString('hex'), Buffer.from(secret).toString('base64')];
    for (const form of forms) expect(everything).not.toContain(form);
    expect(JSON.stringify(await listed(officer))).not.toContain(secret);
  });

  it('who repeats a request gets no second client and no other secret', async () => {
    const input = wanted({ name: 'Once' });
    const first = await act(officer, 'createApiClient', input);
    const again = await act(officer, 'createApiClient', input);
    expect(again).toEqual({
      __typename: 'SecretShownBefore',
      message: expect.any(String),
      apiClientId: first['client'].id,
    });
    expect((await act(officer, 'createApiClient', { ...input, name: 'Other' }))['__typename']).toBe(
      'IdempotencyKeyReused',
    );
    const both = await Promise.all(
      [1, 2].map(() => act(officer, 'createApiClient', { ...input, idempotencyKey: 'two-at-once' })),
    );
    expect(both.map((each) => each['__typename']).toSorted()).toEqual(['CreateApiClientSuccess', 'SecretShownBefore']);
    expect((await listed(officer)).nodes.filter(({ name }) => name === 'Once')).toHaveLength(2);
  });

  it('narrows a client to units, which it then does not see beyond', async () => {
    const [one, other] = [
      await givenSheet(service.db, { centre: '68101', rows: 1 }),
      await givenSheet(service.db, { centre: '68101', rows: 1 }),
    ];
    const { key, client, id } = await made(officer, { units: [one.unit] });
    expect(client['units']).toEqual([one.unit]);
    const read = `{ one: marksheet(id: "${one.id}") { id } other: marksheet(id: "${other.id}") { id } }`;
    for (const credential of [key, await tokenFor(service, { id, key })])
      expect(await service.query(credential, read)).toEqual({ one: { id: one.id }, other: null });
  });

  it.each<[object, object]>([
    [{ name: ' ' }, { field: 'name' }],
    [{ name: 'x'.repeat(121) }, { field: 'name' }],
    [{ scopes: [] }, { field: 'scopes' }],
    [{ scopes: ['marks:read', 'clients:write'] }, { field: 'scopes', typed: 'clients:write' }],
    [{ scopes: ['submit', 'submit'] }, { field: 'scopes', typed: 'submit' }],
    [
      { kind: 'STAFF', scopes: [] },
      { field: 'kind', typed: 'STAFF' },
    ],
    [
      { kind: 'MODERATOR', scopes: [], moderatorId: 'm' },
      { field: 'kind', typed: 'MODERATOR' },
    ],
    [{ centres: [] }, { field: 'centres', typed: '0' }],
    [{ units: [] }, { field: 'units' }],
    [{ budgetPerMinute: 1_000_000 }, { field: 'budgetPerMinute' }],
    [{ expiresAt: TEST_DAY }, { field: 'expiresAt' }],
    [{ expiresAt: at(401 * 24 * HOUR) }, { field: 'expiresAt' }],
    [{ units: ['9999ZZ'] }, { __typename: 'UnitUnknown', unitCode: '9999ZZ' }],
    // R39: another centre and none are told alike.
    [{ centres: ['68102'] }, { __typename: 'CentreNotFound', centre: '68102' }],
    [{ centres: ['68101', '68777'] }, { __typename: 'CentreNotFound', centre: '68777' }],
  ])('can not make a client with %j', async (more, problem) => {
    const before = (await listed(officer)).totalCount;
    expect(await act(officer, 'createApiClient', wanted(more))).toMatchObject({
      __typename: 'ApiClientValueInvalid',
      ...problem,
      message: expect.any(String),
    });
    expect((await listed(officer)).totalCount).toBe(before);
  });

  it('R39: never sees, changes or ends a client of another centre', async () => {
    const { id, key } = await made(officer);
    expect(await shown(stranger, id)).toBeNull();
    expect((await listed(stranger)).nodes).toEqual([]);
    expect(await listed(stranger, '(centre: "68101")')).toEqual({ totalCount: 0, nodes: [] });
    const none = { apiClientId: 'no-such-client' };
    for (const [name, more] of [
      ['changeApiClient', { name: 'Mine' }],
      ['rotateApiKey', { idempotencyKey: newKey() }],
      ['revokeApiClient', {}],
      ['withdrawFromApiClient', { centre: '68101' }],
    ] as const) {
      const answers = [
        await act(stranger, name, { apiClientId: id, ...more }),
        await act(stranger, name, { ...none, ...more }),
      ];
      expect(answers.map((each) => each['__typename'])).toEqual(['ApiClientNotFound', 'ApiClientNotFound']);
    }
    expect((await act(stranger, 'revokeApiKey', { apiKeyId: keyIdOf(key) }))['__typename']).toBe('ApiKeyNotFound');
    expect(await works(key)).toBe(true);
    expect((await audited(id)).map(({ action }) => action)).toEqual(['createApiClient']);
  });

  it('R41: leaves an audit row for each change, and none where nothing changed', async () => {
    const { id, key } = await made(officer);
    await act(officer, 'changeApiClient', { apiClientId: id, name: 'Renamed' });
    await act(officer, 'changeApiClient', { apiClientId: id, name: 'Renamed' });
    await act(officer, 'rotateApiKey', { apiClientId: id, idempotencyKey: newKey() });
    for (let time = 0; time < 2; time += 1) await act(officer, 'revokeApiKey', { apiKeyId: keyIdOf(key) });
    for (let time = 0; time < 2; time += 1) await act(officer, 'revokeApiClient', { apiClientId: id });
    const rows = await audited(id);
    expect(rows.map(({ action }) => action)).toEqual([
      'createApiClient',
      'changeApiClient',
      'rotateApiKey',
      'revokeApiKey',
      'revokeApiClient',
    ]);
    for (const row of rows)
      expect(row).toMatchObject({ centre_number: '68101', principal_name: 'Olwen Officer', way: 'WEB' });
    expect(rows[1]!.detail).toBe('{"name":"Renamed"}');
    expect(JSON.stringify(rows)).not.toContain(secretIn(key));
  });

  it('R40: is asked for the password again after 15 minutes, before anything is done', async () => {
    const { id, key } = await made(officer);
    service.setNow(at(15 * 60_000 + 1000));
    for (const [name, input] of [
      ['createApiClient', wanted()],
      ['changeApiClient', { apiClientId: id, name: 'Mine' }],
      ['rotateApiKey', { apiClientId: id, idempotencyKey: newKey() }],
      ['revokeApiKey', { apiKeyId: keyIdOf(key) }],
      ['revokeApiClient', { apiClientId: id }],
      ['withdrawFromApiClient', { apiClientId: id, centre: '68101' }],
    ] as const)
      expect((await act(officer, name, input))['__typename']).toBe('PasswordNeeded');
    service.setNow(TEST_DAY);
    expect((await shown(officer, id))!['name']).toBe('Our MIS');
  });
});

describe('who may not', () => {
  it.each([
    ['a teacher', { kind: 'USER' as const, centre: '68101' }],
    ['a moderator', { kind: 'MODERATOR' as const }],
  ])('%s makes no clients and sees none', async (_, person) => {
    const who = await signedIn(service, await givenPerson(service, person));
    const answers = [
      await who.ask('{ apiClients { totalCount } }'),
      await who.ask(`mutation ($input: CreateApiClientInput!) { createApiClient(input: $input) { __typename } }`, {
        input: wanted(),
      }),
    ];
    for (const { errors } of answers) expect(errors![0]!.extensions['code']).toBe('FORBIDDEN');
  });

  it('a client of a centre with every scope makes no clients either', async () => {
    const key = await service.centreKey('68101');
    const answer = await service.ask(
      key,
      `mutation ($input: CreateApiClientInput!) { createApiClient(input: $input) { __typename } }`,
      { input: wanted() },
    );
    expect(answer.errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN', right: 'clients:write' });
  });
});

describe('a vendor’s client', () => {
  it('R39: is shown to the centres it acts for: what it may do and when it was used, and nothing of other centres', async () => {
    const { id, key } = await vendor(['68101', '68103'], { budgetPerMinute: 5000 });
    await service.query(key, VIEWER);
    expect(await shown(officer, id)).toMatchObject({
      name: 'Vendor',
      ownerCentre: null,
      scopes: ['marks:read', 'submit'],
      centres: ['68101'],
      lastUsedAt: TEST_DAY.toISOString(),
      keys: [],
      createdBy: null,
      budgetPerMinute: null,
      viewerCan: { change: false, withdraw: true },
    });
    expect((await listed(officer)).nodes.map((each) => each['id'])).toContain(id);
    expect(await shown(stranger, id)).toBeNull();
    expect(await shown(staff, id)).toMatchObject({
      centres: ['68101', '68103'],
      createdBy: 'Wyn of WJEC',
      budgetPerMinute: 5000,
      keys: [{ id: keyIdOf(key) }],
      viewerCan: { change: true, withdraw: true },
    });
  });

  it('can not be changed or ended by them', async () => {
    const { id, key } = await vendor(['68101']);
    for (const [name, more] of [
      ['changeApiClient', { name: 'Mine' }],
      ['rotateApiKey', { idempotencyKey: newKey() }],
      ['revokeApiClient', {}],
    ] as const)
      expect((await act(officer, name, { apiClientId: id, ...more }))['__typename']).toBe('ApiClientOfAnother');
    expect((await act(officer, 'revokeApiKey', { apiKeyId: keyIdOf(key) }))['__typename']).toBe('ApiKeyNotFound');
    expect(await works(key)).toBe(true);
  });

  it('no longer acts for a centre that withdrew from it, within a minute, and goes on for the others', async () => {
    const sheets = [
      await givenSheet(service.db, { centre: '68101', rows: 1 }),
      await givenSheet(service.db, { centre: '68103', rows: 1 }),
    ];
    const { id, key } = await vendor(['68101', '68103']);
    const token = await tokenFor(service, { id, key });
    const read = `{ ${sheets.map((sheet, n) => `s${String(n)}: marksheet(id: "${sheet.id}") { centre { number } }`).join(' ')} }`;
    const both = { s0: { centre: { number: '68101' } }, s1: { centre: { number: '68103' } } };
    expect(await service.query(key, read)).toEqual(both);
    expect(await service.query(token, read)).toEqual(both);
    expect(await act(officer, 'withdrawFromApiClient', { apiClientId: id, centre: '68103' })).toMatchObject({
      __typename: 'ApiClientNotFound',
    });
    expect(await act(officer, 'withdrawFromApiClient', { apiClientId: id, centre: '68101' })).toEqual({
      __typename: 'WithdrawFromApiClientSuccess',
      apiClientId: id,
      centre: '68101',
    });
    expect(await shown(officer, id)).toBeNull();
    service.setNow(at(60_000));
    expect(await service.query(key, read)).toEqual({ ...both, s0: null });
    expect(await works(token)).toBe(false);
    expect(await service.query(await tokenFor(service, { id, key }), read)).toEqual({ ...both, s0: null });
    expect((await audited(id)).at(-1)).toMatchObject({ action: 'issueToken' });
    expect((await audited(id)).find(({ action }) => action === 'withdrawFromApiClient')).toMatchObject({
      centre_number: '68101',
    });
  });

  it('may act for at most 300 centres, so that its token stays small', async () => {
    const numbers = Array.from({ length: 301 }, (_, n) => String(10_000 + n));
    await service.db.writeOnce('INSERT INTO centre (number, name, type) VALUES ?', [
      numbers.map((n) => [n, n, 'SCHOOL']),
    ]);
    expect(await act(staff, 'createApiClient', wanted({ centres: numbers }))).toMatchObject({
      field: 'centres',
      typed: '301',
    });
    const { id, key } = await vendor(numbers.slice(1));
    const token = await tokenFor(service, { id, key });
    expect(token.length).toBeLessThan(5000);
    expect(await works(token)).toBe(true);
  });
});

describe('WJEC staff', () => {
  it('make clients of moderators and of WJEC, which take no scopes', async () => {
    const moderatorId = '11111111-1111-4111-8111-111111111111';
    await service.db.writeOnce('INSERT INTO moderator (id, name, address, language) VALUES (?)', [
      [moderatorId, 'M', 'A', 'EN'],
    ]);
    const roles = [{ kind: 'MODERATOR', moderatorId }, { kind: 'STAFF' }];
    for (const role of roles) {
      const { key, client } = await made(staff, { ...role, scopes: [] });
      expect(client).toMatchObject({ kind: role.kind, scopes: [], centres: [], ownerCentre: null });
      expect((await service.query(key, '{ viewer { kind } }'))['viewer'].kind).toBe(role.kind);
      expect(await act(staff, 'createApiClient', wanted(role))).toMatchObject({ field: 'scopes' });
    }
    expect(await act(staff, 'createApiClient', wanted({ kind: 'MODERATOR', scopes: [] }))).toMatchObject({
      field: 'moderator',
    });
    expect(
      await act(staff, 'createApiClient', wanted({ kind: 'MODERATOR', scopes: [], moderatorId: 'nobody' })),
    ).toMatchObject({
      __typename: 'ModeratorNotFound',
    });
    expect(await act(staff, 'createApiClient', wanted({ centres: [] }))).toMatchObject({ field: 'centres' });
  });

  it('list clients page after page, latest first, of all centres or one', async () => {
    for (let n = 0; n < 3; n += 1) {
      service.setNow(at(n * 1000));
      await made(stranger, { name: `Page ${String(n)}` });
    }
    const page = async (after: string | null) =>
      (
        await staff.query(
          `query ($after: String) { apiClients(centre: "68102", first: 2, after: $after) {
             totalCount pageInfo { hasNextPage endCursor } edges { node { name } } } }`,
          { after },
        )
      )['apiClients'];
    const first = await page(null);
    expect([first.totalCount, first.edges.map((edge: any) => edge.node.name)]).toEqual([3, ['Page 2', 'Page 1']]);
    const second = await page(first.pageInfo.endCursor);
    expect([second.pageInfo.hasNextPage, second.edges.map((edge: any) => edge.node.name)]).toEqual([false, ['Page 0']]);
    expect((await listed(staff, '(first: 200)')).totalCount).toBeGreaterThan(10);
  });
});

describe('a change', () => {
  it('is in force within a minute, for keys and for tokens given before', async () => {
    const { id, key } = await made(officer);
    const token = await tokenFor(service, { id, key });
    await works(key);
    const { client } = await act(officer, 'changeApiClient', {
      apiClientId: id,
      scopes: ['marks:read'],
      name: ' Narrowed ',
    });
    expect(client).toMatchObject({ scopes: ['marks:read'], name: 'Narrowed' });
    service.setNow(at(60_000));
    const now = { viewer: { name: 'Narrowed', rights: ['catalogue:read', 'marks:read'] } };
    expect(await service.query(key, VIEWER)).toEqual(now);
    expect(await works(token)).toBe(false);
    expect(await service.query(await tokenFor(service, { id, key }), VIEWER)).toEqual(now);
  });

  it('of the end lets an expired client go on with the key it has', async () => {
    const { id, key } = await made(officer, { expiresAt: at(HOUR / 4) });
    service.setNow(at(HOUR / 4 + 1));
    expect(await works(key)).toBe(false);
    service.setNow(at(HOUR / 4 - 60_000));
    await act(officer, 'changeApiClient', { apiClientId: id, expiresAt: IN_A_YEAR });
    service.setNow(at(HOUR));
    expect(await works(key)).toBe(true);
  });

  it.each<[object, object]>([
    [{ scopes: [] }, { field: 'scopes' }],
    [{ name: '' }, { field: 'name' }],
    [{ centres: ['68102'] }, { __typename: 'CentreNotFound', centre: '68102' }],
    [{ budgetPerMinute: 5000 }, { field: 'budgetPerMinute' }],
    [{ expiresAt: at(500 * 24 * HOUR) }, { field: 'expiresAt' }],
  ])('to %j is refused to a centre, and saves nothing', async (more, problem) => {
    const { id } = await made(officer);
    const before = await shown(officer, id);
    const answer = await act(officer, 'changeApiClient', { apiClientId: id, name: 'Changed', ...more });
    expect(answer).toMatchObject({ __typename: 'ApiClientValueInvalid', ...problem });
    expect(await shown(officer, id)).toEqual(before);
  });

  it('is refused once the client is revoked', async () => {
    const { id } = await made(officer);
    await act(officer, 'revokeApiClient', { apiClientId: id });
    for (const [name, more] of [
      ['changeApiClient', { name: 'Back' }],
      ['rotateApiKey', { idempotencyKey: newKey() }],
    ] as const)
      expect((await act(officer, name, { apiClientId: id, ...more }))['__typename']).toBe('ApiClientEnded');
  });
});

describe('a rotation', () => {
  const rotate = (id: string, more: object = {}) =>
    act(officer, 'rotateApiKey', { apiClientId: id, idempotencyKey: newKey(), ...more });

  it('gives a new key at once, and lets the old one go on for 24 hours', async () => {
    const { id, key: old } = await made(officer);
    const { key, client } = await rotate(id);
    expect(client.keys.map((each: any) => [each.id, each.expiresAt])).toEqual(
      expect.arrayContaining([
        [keyIdOf(key), IN_A_YEAR.toISOString()],
        [keyIdOf(old), at(24 * HOUR).toISOString()],
      ]),
    );
    service.setNow(at(24 * HOUR - 1));
    for (const each of [old, key])
      expect([await works(each), (await askToken(service, { id, key: each })).status]).toEqual([true, 200]);
    service.setNow(at(24 * HOUR));
    expect([await works(old), await works(key)]).toEqual([false, true]);
    expect((await askToken(service, { id, key: old })).status).toBe(401);
  });

  it('does not break off tokens, unless without an overlap', async () => {
    const { id, key } = await made(officer);
    const token = await tokenFor(service, { id, key });
    await rotate(id, { overlapHours: 1 });
    service.setNow(at(60_000));
    expect([await works(token), await works(key)]).toEqual([true, true]);
    const { key: last } = await rotate(id, { overlapHours: 0 });
    service.setNow(at(120_000));
    expect([await works(token), await works(key), await works(last)]).toEqual([false, false, true]);
  });

  it('repeated makes no further key and shows none', async () => {
    const { id } = await made(officer);
    const idempotencyKey = newKey();
    await rotate(id, { idempotencyKey });
    expect(await rotate(id, { idempotencyKey })).toMatchObject({ __typename: 'SecretShownBefore', apiClientId: id });
    expect((await shown(officer, id))!['keys']).toHaveLength(2);
  });

  it('lasts at most a week', async () => {
    const { id } = await made(officer);
    for (const overlapHours of [-1, 169])
      expect(await rotate(id, { overlapHours })).toMatchObject({ field: 'overlapHours', typed: String(overlapHours) });
  });
});

describe('a revocation', () => {
  let other: Service;
  beforeAll(async () => {
    other = await startService({ databaseUrl: service.databaseUrl, withoutClients: true });
  });
  afterAll(() => other.close());

  it.each(['revokeApiKey', 'revokeApiClient'] as const)(
    'by %s ends keys and tokens that another process has taken before, within a minute',
    async (name) => {
      other.setNow(TEST_DAY);
      const { id, key } = await made(officer);
      const token = await tokenFor(service, { id, key });
      expect([await works(key, other), await works(token, other)]).toEqual([true, true]);
      await act(officer, name, name === 'revokeApiKey' ? { apiKeyId: keyIdOf(key) } : { apiClientId: id });
      other.setNow(at(60_000));
      expect([await works(key, other), await works(token, other)]).toEqual([false, false]);
      expect((await askToken(other, { id, key })).status).toBe(401);
      const ended = (await shown(officer, id))!;
      expect(name === 'revokeApiKey' ? ended['keys'][0].revokedAt : ended['revokedAt']).toBe(TEST_DAY.toISOString());
    },
  );

  it('is asked for at most every 30 seconds, beside the requests', async () => {
    const { id, key } = await made(officer);
    const token = await tokenFor(service, { id, key });
    other.setNow(at(10 * HOUR));
    const own = await tokenFor(other, { id, key });
    expect(await works(token, other)).toBe(false);
    await works(own, other);
    const statements = countStatements(other.db);
    for (let second = 0; second < 60; second += 3) {
      other.setNow(at(10 * HOUR + second * 1000));
      expect(await works(own, other)).toBe(true);
      // What is asked beside a request is answered before the next one.
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(statements.count).toBe(1);
  });

  it('ends one key of several', async () => {
    const { id, key } = await made(officer);
    const { key: next } = await act(officer, 'rotateApiKey', { apiClientId: id, idempotencyKey: newKey() });
    await act(officer, 'revokeApiKey', { apiKeyId: keyIdOf(key) });
    service.setNow(at(60_000));
    expect([await works(key), await works(next)]).toEqual([false, true]);
  });

  it('that can not be asked for ends trust: tokens and keys are refused as busy after a minute', async () => {
    const proxy = await startLossyProxy(service.databaseUrl);
    const cut = await startService({ databaseUrl: proxy.url, withoutClients: true });
    const { id, key } = await made(officer);
    const token = await tokenFor(service, { id, key });
    expect([await works(key, cut), await works(token, cut)]).toEqual([true, true]);
    await proxy.close();
    cut.setNow(at(59_000));
    expect(await works(token, cut)).toBe(true);
    cut.setNow(at(61_000));
    for (const credential of [token, key]) {
      const response = await fetch(`${cut.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${credential}` },
        body: JSON.stringify({ query: VIEWER }),
      });
      expect([response.status, ((await response.json()) as any).errors[0].extensions.code]).toEqual([
        503,
        'SERVICE_BUSY',
      ]);
    }
    await cut.close();
  });
});

describe('a client made while the answer to its COMMIT is lost', () => {
  it('is made once, and its secret is shown', async () => {
    const proxy = await startLossyProxy(service.databaseUrl);
    const lossy = await startService({ databaseUrl: proxy.url, withoutClients: true });
    const input = wanted({ kind: 'STAFF', scopes: [], name: 'Lost and found' });
    proxy.lose('AFTER');
    const { createApiClient } = await lossy.query(
      service.staffKey,
      `mutation ($input: CreateApiClientInput!) { createApiClient(input: $input) { ... on CreateApiClientSuccess { key } } }`,
      { input },
    );
    expect(proxy.lost()).toBe(1);
    expect(await works(createApiClient.key)).toBe(true);
    expect((await listed(staff, '(first: 200)')).nodes.filter(({ name }) => name === 'Lost and found')).toHaveLength(1);
    await lossy.close();
    await proxy.close();
  });
});

describe('the last use', () => {
  it('is written at most once a minute, by all processes together', async () => {
    const { id, key } = await made(officer);
    const token = await tokenFor(service, { id, key });
    const [one, two] = [
      await startService({ databaseUrl: service.databaseUrl, withoutClients: true }),
      await startService({ databaseUrl: service.databaseUrl, withoutClients: true }),
    ];
    one.setNow(at(1000));
    two.setNow(at(30_000));
    await works(key, one);
    await works(token, two);
    expect((await shown(officer, id))!['lastUsedAt']).toBe(at(1000).toISOString());
    await Promise.all([one.close(), two.close()]);
  });
});

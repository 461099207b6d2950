import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { apiClientAccounts } from '../../src/accounts/api-clients.js';
import { accessTokens } from '../../src/accounts/tokens.js';
import { createApp } from '../../src/app.js';
import { signing } from '../../src/events/signing.js';
import { MAXIMUM_COST } from '../../src/graphql/guard.js';
import { MAXIMUM_ALIASES, MAXIMUM_DEPTH, MAXIMUM_DIRECTIVES, MAXIMUM_TOKENS } from '../../src/graphql/limits.js';
import type { Service } from '../support/service.js';
import { startService, TEST_AUTH_SECRET, TEST_TOKENS } from '../support/service.js';
import { secretIn } from '../support/tokens.js';
import type { SheetMade } from '../support/world.js';
import { givenSheet, newKey } from '../support/world.js';

let service: Service;
let key: string;
let sheet: SheetMade;
beforeAll(async () => {
  // As in production: no explorer, no introspection, the budget of the settings.
  service = await startService({ development: false, budgetPerMinute: 600_000 });
  sheet = await givenSheet(service.db, { rows: 600, unit: { teacherInitials: true } });
});
afterAll(() => service.close());
/** A budget of its own for each test. */
beforeEach(async () => {
  key = await service.centreKey('68999');
});

const post = async (
  body: string,
  headers: Record<string, string> = {},
  at = service,
): Promise<{ status: number; headers: Headers; text: string }> => {
  const response = await fetch(`${at.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}`, ...headers },
    body,
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const codes = async (document: string, variables: object = {}) =>
  (await service.ask(key, document, variables as Record<string, unknown>)).errors?.map(
    ({ extensions }) => extensions['code'],
  );
const GRID = `query ($id: ID!, $first: Int! = 600) { marksheet(id: $id) { id version title state deadline pastDeadline centre { number name } unit { code title maximumMark outcomes }
  entryLabel { text parts { action text } } submitLabel { action text } counts { rows done left submitted missingInitials } viewerCan { enterResults submit } teacherInitialsInUse
  readiness { ready blockers { reason candidateNumber } } entriesNotice
  rows(first: $first) { nodes { id version status late held initials candidate { number surname forenames } result { code mark outcome special } sample { source reason { code text } } } pageInfo { hasNextPage endCursor } totalCount } } }`;

describe('what a document may ask for', () => {
  it('the whole grid of 600 rows, and 600 results in one call', async () => {
    const rows = sheet.numbers.map((candidateNumber, index) => ({
      candidateNumber,
      result: { mark: index % 41 },
      initials: 'AB',
    }));
    const ENTER =
      'mutation ($input: EnterResultsInput!) { enterResults(input: $input) { __typename ... on EnterResultsSuccess { saved refused rows { candidateNumber row { version result { code } } problem { __typename message } } } } }';
    const entered = await service.query(key, ENTER, {
      input: { marksheetId: sheet.id, idempotencyKey: newKey(), rows },
    });
    expect(entered.enterResults).toMatchObject({ saved: 600, refused: 0 });
    for (let time = 0; time < 5; time += 1) {
      const grid = await service.query(key, GRID, { id: sheet.id });
      expect(grid.marksheet.rows.nodes).toHaveLength(600);
    }
  });

  /** `levels` fields deep, the root field included; what is below the tenth no schema would hold. */
  const PATH = ['marksheets', 'edges', 'node', 'sample', 'members', 'row', 'sample', 'substitution', 'kind'];
  const path = (fields: string[]): string =>
    fields.reduceRight((inner, field) => (inner === '' ? field : `${field} { ${inner} }`), '');
  const tooDeep = async (document: string) =>
    (await service.ask(key, document)).errors?.some(({ message }) =>
      message.includes(`depth limit of ${String(MAXIMUM_DEPTH)} exceeded`),
    ) ?? false;

  it(`nothing deeper than ${String(MAXIMUM_DEPTH)} fields, the deepest honest path being 9`, async () => {
    expect(PATH).toHaveLength(9);
    expect(await codes(`{ ${path(PATH)} }`)).toBeUndefined();
    const filled = (length: number) =>
      `{ ${path([...PATH.slice(0, 8), ...Array.from({ length: length - 8 }, () => 'kind')])} }`;
    expect([await tooDeep(filled(MAXIMUM_DEPTH)), await tooDeep(filled(MAXIMUM_DEPTH + 1))]).toEqual([false, true]);
    expect(await codes(filled(MAXIMUM_DEPTH + 1))).toContain('GRAPHQL_VALIDATION_FAILED');
  });

  it('nothing deeper by way of fragments either, which themselves are no depth', async () => {
    const inline = (levels: number) => `{ viewer { ${'... on Viewer { '.repeat(levels)}name${' }'.repeat(levels)} } }`;
    expect(await codes(inline(30))).toBeUndefined();
    const named = (length: number) =>
      `{ ${path(PATH.slice(0, 5))} }`.replace('members', 'members { ...deep }') +
      ` fragment deep on SampleMember { ${path(['row', 'sample', 'substitution', ...Array.from({ length: length - 8 }, () => 'kind')])} }`;
    expect(await codes(named(9))).toBeUndefined();
    expect([await tooDeep(named(MAXIMUM_DEPTH)), await tooDeep(named(MAXIMUM_DEPTH + 1))]).toEqual([false, true]);
  });

  it(`no more than ${String(MAXIMUM_ALIASES)} aliases, __typename and those in fragments counted`, async () => {
    const aliased = (count: number, field: string) =>
      Array.from({ length: count }, (_, n) => `a${String(n)}: ${field}`).join(' ');
    expect(await codes(`{ ${aliased(MAXIMUM_ALIASES, 'viewer { name }')} }`)).toBeUndefined();
    expect(await codes(`{ ${aliased(MAXIMUM_ALIASES + 1, 'viewer { name }')} }`)).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ]);
    expect(await codes(`{ ${aliased(MAXIMUM_ALIASES + 1, '__typename')} }`)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    const inFragment = `fragment f on Viewer { ${aliased(11, 'name')} }`;
    expect(await codes(`{ viewer { ...f } } ${inFragment}`)).toBeUndefined();
    expect(await codes(`{ one: viewer { ...f } two: viewer { ...f } } ${inFragment}`)).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ]);
  });

  it(`no more than ${String(MAXIMUM_DIRECTIVES)} directives`, async () => {
    const directed = (count: number) =>
      `{ ${Array.from({ length: count }, () => 'viewer @include(if: true) { name }').join(' ')} }`;
    expect(await codes(directed(MAXIMUM_DIRECTIVES))).toBeUndefined();
    expect(await codes(directed(MAXIMUM_DIRECTIVES + 1))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it(`no more than ${String(MAXIMUM_TOKENS)} tokens`, async () => {
    // Six tokens and a comment, which is none; each field one more.
    const long = (count: number) => `{ viewer { name ${'name '.repeat(count)}} } # and so on`;
    expect(await codes(long(0))).toBeUndefined();
    // So often one field is refused for another reason, but read.
    expect(await codes(long(MAXIMUM_TOKENS - 6))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(await codes(long(MAXIMUM_TOKENS - 5))).toEqual(['GRAPHQL_PARSE_FAILED']);
  });

  it('what is refused for its cost or its variables is no fault of ours', async () => {
    const doubled = Array.from(
      { length: 20 },
      (_, n) => `fragment f${String(n)} on Viewer { ...f${String(n + 1)} ...f${String(n + 1)} }`,
    );
    const query = `{ viewer { ...f0 } } ${doubled.join(' ')} fragment f20 on Viewer { name }`;
    const CENTRES = 'query ($first: Int!) { centres(first: $first) { totalCount } }';
    const accept = 'application/graphql-response+json';
    for (const body of [
      { query },
      { query: CENTRES, variables: { first: 'x' } },
      { query: 'subscription { marksheetChanged(id: "1") { id } }' },
    ]) {
      const answer = await post(JSON.stringify(body), { accept });
      expect({ body, status: answer.status }).toEqual({ body, status: 400 });
    }
  });

  it('variables with very many faults are no fault of ours', async () => {
    const CLEAR = 'mutation ($input: ClearResultsInput!) { clearResults(input: $input) { __typename } }';
    const input = { marksheetId: sheet.id, idempotencyKey: newKey(), candidateNumbers: Array(5000).fill([]) };
    const found = await codes(CLEAR, { input });
    expect(new Set(found)).toEqual(new Set(['BAD_USER_INPUT']));
  });

  it('nothing that would cost too much, page sizes in variables counted', async () => {
    const costly =
      'query ($first: Int!) { marksheets(first: $first) { nodes { rows(first: 600) { nodes { id history { version } } } } } }';
    const answer = await service.ask(key, costly, { first: 200 });
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_COSTLY', maximum: MAXIMUM_COST } }] });
    expect(answer.data).toBeUndefined();
    expect((await post(JSON.stringify({ query: costly, variables: { first: 200 } }))).status).toBe(400);
    expect(await codes(costly, { first: 2 })).toBeUndefined();
  });

  it('no page larger than is served, whatever its cost', async () => {
    expect(await codes(GRID, { id: sheet.id, first: 601 })).toEqual(['BAD_USER_INPUT']);
    expect(await codes('{ marksheets(first: 201) { totalCount } }')).toEqual(['BAD_USER_INPUT']);
    for (const first of [0, -1]) expect(await codes(GRID, { id: sheet.id, first })).toEqual(['BAD_USER_INPUT']);
  });

  it('a fragment that holds itself is refused, not followed', async () => {
    expect(await codes('{ viewer { ...f } } fragment f on Viewer { name ...f }')).toContain(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });
});

describe('a client’s budget', () => {
  it('once used up is answered RATE_LIMITED with Retry-After; another client’s is its own', async () => {
    const small = await startService({ databaseUrl: service.databaseUrl, budgetPerMinute: 10 });
    const body = JSON.stringify({ query: '{ viewer { name kind } }' });
    const answers = [];
    for (let n = 0; n < 5; n += 1) answers.push(await post(body, {}, small));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429]);
    const refused = answers.at(-1)!;
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(JSON.parse(refused.text)).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED', seconds } }] });
    expect(JSON.parse(refused.text).data).toBeUndefined();
    const other = await service.centreKey('68999');
    expect((await post(body, { authorization: `Bearer ${other}` }, small)).status).toBe(200);
    await small.close();
  });

  it('refuses a mutation before anything is done', async () => {
    const small = await startService({ databaseUrl: service.databaseUrl, budgetPerMinute: 1 });
    const target = await givenSheet(service.db, { rows: 1 });
    const answer = await small.ask(
      key,
      'mutation ($input: EnterResultsInput!) { enterResults(input: $input) { ... on EnterResultsSuccess { saved marksheet { id } } } }',
      {
        input: {
          marksheetId: target.id,
          idempotencyKey: newKey(),
          rows: [{ candidateNumber: '0001', result: { mark: 1 } }],
        },
      },
    );
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
    expect(await service.db.readOnce('SELECT version FROM marksheet WHERE id = ?', [target.id])).toEqual([
      { version: 0 },
    ]);
    await small.close();
  });
});

describe('what is no GraphQL request of ours', () => {
  const VIEWER = JSON.stringify({ query: '{ viewer { name } }' });

  it('a body above 1 MiB is answered 413', async () => {
    expect(
      (await post(JSON.stringify({ query: '{ viewer { name } }', variables: { x: 'x'.repeat(1024 * 1024) } }))).status,
    ).toBe(413);
  });

  it('several requests in one are refused', async () => {
    const answer = await post(`[${VIEWER},${VIEWER}]`);
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('viewer');
  });

  it('GET is refused, with and without a query', async () => {
    const headers = { authorization: `Bearer ${key}`, 'apollo-require-preflight': 'true' };
    for (const query of ['', '?query=%7Bviewer%7Bname%7D%7D']) {
      const response = await fetch(`${service.url}/graphql${query}`, { headers });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
      expect(await response.text()).not.toContain('viewer');
    }
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      expect(
        (
          await fetch(`${service.url}/graphql`, {
            method,
            headers: { ...headers, 'content-type': 'application/json' },
            body: VIEWER,
          })
        ).status,
      ).toBeGreaterThanOrEqual(400);
    }
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'text/plain; charset=utf-8', ''])(
    'a body of the type “%s”, which a foreign page could send, is refused',
    async (type) => {
      const answer = await post(VIEWER, { 'content-type': type });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(answer.text).not.toContain('"viewer":');
    },
  );

  it('multipart without the header that a foreign page can not send is refused', async () => {
    const form = new FormData();
    form.set('operations', VIEWER);
    form.set('map', '{}');
    const send = (headers: Record<string, string>) =>
      fetch(`${service.url}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, ...headers },
        body: form,
      });
    expect((await send({})).status).toBe(400);
    expect((await send({ 'apollo-require-preflight': 'true' })).status).toBe(200);
  });

  it('introspection is off in production, and misspelt fields are not put right', async () => {
    expect(await codes(getIntrospectionQuery())).toContain('GRAPHQL_VALIDATION_FAILED');
    expect(await codes('{ __type(name: "Marksheet") { name } }')).toContain('GRAPHQL_VALIDATION_FAILED');
    const answer = await service.ask(key, '{ viewer { nmae } }');
    expect(answer.errors![0]!.message).not.toMatch(/did you mean/i);
    const open = await startService({ databaseUrl: service.databaseUrl, development: true });
    expect((await open.ask(key, getIntrospectionQuery())).errors).toBeUndefined();
    await open.close();
  });

  it('malformed bodies are refused without a trace of our insides', async () => {
    for (const body of [
      '',
      '{',
      'null',
      '1',
      '"x"',
      '{"query":1}',
      '{"query":"{"}',
      '{"query":"{ viewer { name } }","variables":[]}',
    ]) {
      const answer = await post(body);
      expect({ body, fine: answer.status < 500 }).toEqual({ body, fine: true });
      expect(answer.text).not.toMatch(/node_modules|\.ts:|\.js:|stack/);
    }
  });
});

describe('a fault of our own', () => {
  const toClose: { close(): Promise<unknown> }[] = [];
  afterAll(async () => {
    for (const each of toClose) await each.close();
  });

  it('is shown as an id only, and logged under it without statement or values', async () => {
    const broken = await startService();
    toClose.push(broken);
    const lines: string[] = [];
    const log = pino(
      { level: 'trace' },
      new Writable({ write: (chunk: Buffer, _encoding, done) => (lines.push(chunk.toString()), done()) }),
    );
    const app = await createApp({
      gate: broken.gate,
      people: broken.people,
      publicUrl: broken.url,
      accounts: apiClientAccounts(broken.db, accessTokens(TEST_TOKENS)),
      log,
      now: broken.now,
      bankHolidays: [],
      development: false,
      compiled: true,
      budgetPerMinute: 1_000_000,
      trustProxy: false,
      files: broken.fileParts,
      webhooks: { signing: signing(TEST_AUTH_SECRET), anywhere: false },
    });
    toClose.unshift(app);
    await app.listen({ port: 0, host: '127.0.0.1' });
    const target = await givenSheet(broken.db, { rows: [{ number: '0001', surname: 'SECRETNAME' }] });
    const client = await broken.centreKey('68999');
    await broken.db.writeOnce('DROP TABLE row_change');
    const url = `http://127.0.0.1:${String((app.server.address() as AddressInfo).port)}/graphql`;
    const send = async (query: string, variables: object) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${client}` },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as {
        data: unknown;
        errors: { message: string; extensions: Record<string, string> }[];
      };
    };
    const asked: [string, object][] = [
      [
        'query ($search: String!) { marksheets { nodes { rows(search: $search) { nodes { history { version } } } } } }',
        { search: 'SECRETNAME' },
      ],
      [
        'mutation ($input: EnterResultsInput!) { enterResults(input: $input) { __typename } }',
        {
          input: {
            marksheetId: target.id,
            idempotencyKey: newKey(),
            rows: [{ candidateNumber: '0001', result: { mark: 39 }, initials: null }],
          },
        },
      ],
    ];
    // Twice, so that the compiled way is gone too.
    for (const [query, variables] of [...asked, ...asked, ...asked]) {
      const answer = await send(query, variables);
      const [error] = answer.errors;
      const id = error!.extensions['id']!;
      expect(error!.extensions).toEqual({
        code: 'INTERNAL_SERVER_ERROR',
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
      expect(JSON.stringify(answer)).not.toMatch(/row_change|SELECT|INSERT|SECRETNAME|ER_NO_SUCH_TABLE|iamis_|\.ts/);
      const logged = lines
        .map((line) => JSON.parse(line) as Record<string, unknown>)
        .filter(({ errorId }) => errorId === id);
      expect(logged).toEqual([
        expect.objectContaining({ level: 50, msg: 'masked error', code: 'ER_NO_SUCH_TABLE', errno: 1146 }),
      ]);
    }
    expect(await broken.db.readOnce('SELECT version, done FROM marksheet WHERE id = ?', [target.id])).toEqual([
      { version: 0, done: 0 },
    ]);
    expect(lines.join('')).not.toMatch(/SELECT |INSERT |UPDATE |SECRETNAME|SECRETKEY/);
    expect(lines.join('')).not.toContain(secretIn(client));
    expect(lines.some((line) => line.includes('"msg":"operation"') && line.includes('"errors":'))).toBe(true);
  });
});

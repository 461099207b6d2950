/** Operations and requests that nobody means well with: refused, without a word of our insides or of another centre, and without harm. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { request as httpRequest } from 'node:http';
import { CLIENT_SCOPES, MODERATOR_RIGHTS, STAFF_RIGHTS } from '../../src/accounts/principal.js';
import { rightFor } from '../../src/graphql/permissions.js';
import { serviceLog } from '../../src/http/log.js';
import type { CentreMade } from '../support/centres.js';
import { givenModerator, givenWholeCentre } from '../support/centres.js';
import { LEAK, placed, placesOf, slowestStatement } from '../support/hostile.js';
import { givenPerson, signedIn } from '../support/people.js';
import type { Service } from '../support/service.js';
import { startService } from '../support/service.js';
import { expectWithin } from '../support/speed.js';
import type { Objects } from '../support/values.js';
import { ABSENT, VALUES } from '../support/values.js';
import type { Operation } from '../support/walk.js';
import { operationsOf } from '../support/walk.js';
import { newKey } from '../support/world.js';

/** 5 000 in `npm run prove`. */
const OPERATIONS = Number(process.env.PROPERTY_RUNS ?? 200) * 2.5;
const VIEWER = '{"query":"{ viewer { name } }"}';
const PASSWORD = 'cyfrinach na wel neb 9';
const CANARY = 'QZJV';

const logged: string[] = [];
let service: Service;
let own: CentreMade;
let other: CentreMade;
let slowest: { milliseconds: number };
beforeAll(async () => {
  const log = serviceLog('trace', { write: (line: string) => logged.push(line) });
  service = await startService({ development: false, log });
  own = await givenWholeCentre(service, '68001', 'OWNX');
  other = await givenWholeCentre(service, '68002', CANARY);
  slowest = slowestStatement(service.db);
}, 120_000);
afterAll(() => service.close());

/** Nothing of our own fell over, and nothing of our insides is told. */
function expectMasked({ status, text }: { status: number; text: string }, what: unknown): void {
  const fallen = status >= 500 ? logged.findLast((line) => line.includes('masked error')) : undefined;
  expect({ what, status, fallen, fine: status < 500 }).toEqual({ what, status, fallen, fine: true });
  expect(text).not.toMatch(
    /node_modules|\.[jt]s:\d|\bat \S+ \(|sqlMessage|\bER_[A-Z]+|QueryFailed|marksheet_row|INSERT INTO|INTERNAL_SERVER/,
  );
}

describe('a hostile value in every place of the schema', () => {
  const CENTRE_RIGHTS = ['signed-in', 'catalogue:read', ...CLIENT_SCOPES];
  const ROLES: Record<string, readonly string[]> = {
    nobody: [],
    client: CENTRE_RIGHTS,
    admin: [...CENTRE_RIGHTS, 'accounts:read', 'accounts:write', 'clients:write', 'audit:read', 'calendars:write'],
    moderator: MODERATOR_RIGHTS,
    staff: STAFF_RIGHTS,
  };
  const operations = Object.fromEntries(
    Object.entries(ROLES).map(([role, rights]) => {
      const all = operationsOf(VALUES, (type, field) => rights.includes(rightFor(type, field) ?? 'none'), 1);
      return [role, new Map(all.map((each) => [each.field, each]))];
    }),
  );
  const places = placesOf();
  const headers: Record<string, Record<string, string>> = { nobody: {} };

  /** A centre admin, of whom there may be several: some acts end a membership. */
  const signIn = async () => {
    const person = await givenPerson(service, { centre: own.number, kind: 'CENTRE_ADMIN', password: PASSWORD });
    headers['admin'] = { cookie: (await signedIn(service, person)).cookie(), origin: service.url };
  };
  beforeAll(async () => {
    await signIn();
    const { key } = await givenModerator(service, { sheets: [own.sheets.submitted] });
    headers['client'] = { authorization: `Bearer ${own.key}` };
    headers['moderator'] = { authorization: `Bearer ${key}` };
    headers['staff'] = { authorization: `Bearer ${service.staffKey}` };
  });

  const objectsOf = (centre: CentreMade): Objects => ({
    sheet: centre.sheets.submitted.id,
    centre: centre.number,
    unit: centre.sheets.submitted.unit,
    file: centre.entriesFile,
    ...centre.people,
    key: newKey(),
  });

  async function send(role: string, { document }: Operation<Objects>, variables: unknown) {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers[role] },
      body: JSON.stringify({ query: document, variables }),
    });
    const text = await response.text();
    // Some acts end the session that they are done in.
    if (role === 'admin' && response.status === 401) await signIn();
    return { status: response.status, text };
  }

  const stored = () =>
    service.db.readOnce(
      'SELECT m.*, r.* FROM marksheet m JOIN marksheet_row r ON r.marksheet_id = m.id WHERE m.centre_number = ? ORDER BY m.id, r.candidate_number',
      [other.number],
    );

  it('R39 is answered without a fault of ours, and neither shows nor changes anything of another centre', async () => {
    const before = await stored();
    let turn = 0;
    const attack = fc.record({
      role: fc.constantFrom(...Object.keys(ROLES), 'client', 'admin', 'staff'),
      whose: fc.constantFrom('own', 'other', 'absent'),
      place: fc.nat(places.length - 1),
      value: fc.nat(1000),
      more: fc.option(fc.record({ place: fc.nat(1000), value: fc.nat(1000) })),
    });
    await fc.assert(
      fc.asyncProperty(attack, async ({ role, whose, place, value, more }) => {
        // Every place comes by, whatever chance chooses.
        const { field, path, values } = places[(place + (turn += 1)) % places.length]!;
        const operation = operations[role]!.get(field)!;
        const objects =
          whose === 'own' ? objectsOf(own) : whose === 'other' && role !== 'staff' ? objectsOf(other) : ABSENT;
        const of = (all: readonly unknown[], index: number) => all[index % all.length];
        let variables = placed(operation.variables(objects), path, of(values, value));
        const others = places.filter((each) => each.field === field);
        if (more) {
          const second = of(others, more.place) as (typeof places)[number];
          variables = placed(variables as Record<string, unknown>, second.path, of(second.values, more.value));
        }
        const answer = await send(role, operation, variables);
        expectMasked(answer, { role, field, variables: JSON.stringify(variables).slice(0, 2000) });
        if (role !== 'staff') expect(answer.text).not.toContain(CANARY);
      }),
      { numRuns: OPERATIONS },
    );
    expect(await stored()).toEqual(before);
    expectWithin(slowest.milliseconds, 1000);
  }, 3_600_000);

  it('leaves no name, text, password or key in the log', () => {
    const log = logged.join('');
    expect(logged.length).toBeGreaterThan(OPERATIONS / 2);
    const secrets = [LEAK, PASSWORD, 'OWNXSUR', 'OWNXFORE', CANARY, service.staffKey, own.key, other.key];
    for (const secret of secrets) expect({ secret, told: log.includes(secret) }).toEqual({ secret, told: false });
  });
});

describe('a request made to be dear', () => {
  const post = async (body: string, more: Record<string, string> = {}) => {
    const began = performance.now();
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${own.key}`, ...more },
      body,
    });
    const text = await response.text();
    expectWithin(performance.now() - began, 1000);
    return { status: response.status, text };
  };
  const doubled = (levels: number) =>
    Array.from(
      { length: levels },
      (_, n) => `fragment f${String(n)} on Viewer { ...f${String(n + 1)} ...f${String(n + 1)} }`,
    ).join(' ');
  const viewer = (inner: string) => `{ viewer { ${inner} } }`;

  it.each([
    ['fragments that double at every level', `${viewer('...f0')} ${doubled(60)} fragment f60 on Viewer { name }`],
    ['inline fragments, thousands deep', viewer(`${'... { '.repeat(5000)}name${' }'.repeat(5000)}`)],
    ['fields, thousands deep', `${'{ viewer '.repeat(5000)}${'}'.repeat(5000)}`],
    ['braces without an end', '{ a '.repeat(100_000)],
    ['a list in a list in a list …', `{ unit(code: ${'['.repeat(50_000)}${']'.repeat(50_000)}) { code } }`],
    ['an object in an object …', `{ unit(code: ${'{a:'.repeat(50_000)}1${'}'.repeat(50_000)}) { code } }`],
    ['types within types', `query ($a: ${'['.repeat(50_000)}Int${']'.repeat(50_000)}) { viewer { name } }`],
    ['one field, very often', viewer('name '.repeat(100_000))],
    ['one field under many aliases', viewer(Array.from({ length: 5000 }, (_, n) => `a${String(n)}: name`).join(' '))],
    ['many operations', Array.from({ length: 5000 }, (_, n) => `query q${String(n)} { viewer { name } }`).join(' ')],
    [
      'many fragments',
      `${viewer('name')} ${Array.from({ length: 5000 }, (_, n) => `fragment f${String(n)} on Viewer { name }`).join(' ')}`,
    ],
    [
      'many variables',
      `query (${Array.from({ length: 5000 }, (_, n) => `$v${String(n)}: Int`).join(' ')}) { viewer { name } }`,
    ],
    ['many directives', viewer(`name ${'@include(if: true) '.repeat(5000)}`)],
    ['many unknown fields', viewer(Array.from({ length: 20_000 }, (_, n) => `u${String(n)}`).join(' '))],
    ['a comment of a megabyte', `{ viewer { name } } #${'x'.repeat(900_000)}`],
    ['a name of a megabyte', `{ ${'x'.repeat(900_000)} }`],
    [
      'a mutation done very often',
      `mutation { ${'stopLooking(input: { centre: "68001" }) { __typename } '.repeat(5000)} }`,
    ],
  ])('%s: is refused or answered, soon', async (_, query) => {
    const answer = await post(JSON.stringify({ query }));
    expectMasked(answer, query.slice(0, 100));
    expect(answer.text.length).toBeLessThan(query.length + 100_000);
  });

  it.each([
    [
      'variables thousands deep',
      `{"query":"query ($i: EnterResultsInput!) { enterResults(input: $i) { __typename } }","variables":{"i":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}}`,
    ],
    [
      'lists thousands deep',
      `{"query":"{ viewer { name } }","variables":{"i":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
    ],
    ['a prototype', '{"query":"{ viewer { name } }","__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}'],
    [
      'extensions thousands deep',
      `{"query":"{ viewer { name } }","extensions":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`,
    ],
    [
      'a persisted query',
      '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38"}}}',
    ],
  ])('a body with %s is refused or answered, soon', async (_, body) => {
    const answer = await post(body);
    expectMasked(answer, body.slice(0, 100));
    expect(answer.text.length).toBeLessThan(100_000);
  });

  it('a packed body is not unpacked', async () => {
    const answer = await post('\u001f\u008b', { 'content-encoding': 'gzip' });
    expect([400, 415]).toContain(answer.status);
    expectMasked(answer, 'gzip');
  });

  /** As fetch would not send it; null: the connection was ended. */
  const raw = (headers: Record<string, string>, parts: string[]) =>
    new Promise<number | null>((resolve) => {
      const request = httpRequest(`${service.url}/graphql`, { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode!);
      });
      request.on('error', () => {
        resolve(null);
      });
      for (const part of parts) request.write(part);
      request.end();
    });

  it('a flood of headers is refused before anything is read', async () => {
    const many = Object.fromEntries(Array.from({ length: 2500 }, (_, n) => [`x-${String(n)}`, 'y']));
    const type = { 'content-type': 'application/json' };
    expect([431, null]).toContain(await raw({ ...type, ...many }, ['{}']));
    expect([431, null]).toContain(await raw({ ...type, 'x-long': 'y'.repeat(100_000) }, ['{}']));
  });

  it('a body that does not say how long it is, is broken off where others are', async () => {
    const parts = ['{"query":"', ...Array.from({ length: 40 }, () => 'x'.repeat(64 * 1024))];
    const status = await raw({ 'content-type': 'application/json', authorization: `Bearer ${own.key}` }, parts);
    expect([413, null]).toContain(status);
  });

  it('what is no JSON is refused in every encoding', async () => {
    for (const charset of ['utf-16', 'utf-7', 'x'])
      expectMasked(await post(VIEWER, { 'content-type': `application/json; charset=${charset}` }), charset);
  });

  it.each([
    ['operations that are no JSON', { operations: '{', map: '{}' }],
    ['operations that are no object', { operations: '[[]]', map: '{}' }],
    ['a map that is no object', { operations: VIEWER, map: '[]' }],
    [
      'a map into a prototype',
      { operations: VIEWER, map: '{"0":["__proto__.x","constructor.prototype.x"]}', '0': 'x' },
    ],
    ['a map to nowhere', { operations: VIEWER, map: '{"0":["variables.a.b.c.0"]}', '0': 'x' }],
    [
      'a map of thousands',
      {
        operations: VIEWER,
        map: JSON.stringify(
          Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [n, [`variables.${String(n)}`]])),
        ),
      },
    ],
    ['no operations', { '0': 'x' }],
  ])('an upload with %s is refused, soon', async (what, fields: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields))
      form.set(name, name === '0' ? new File([value], '\r\n"../x') : value);
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${own.key}`, 'apollo-require-preflight': 'true' },
      body: form,
    });
    expectMasked({ status: response.status, text: await response.text() }, what);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});

describe('R39 how long an answer takes', () => {
  const TIMES = process.env.LONG_TESTS ? 300 : 20;
  const took = async (id: string) => {
    const began = performance.now();
    const answer = await service.ask(own.key, 'query ($id: ID!) { marksheet(id: $id) { id } }', { id });
    expect(answer).toEqual({ data: { marksheet: null } });
    return performance.now() - began;
  };
  const median = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;

  it('does not tell a foreign sheet from none', async () => {
    const [foreign, none]: [number[], number[]] = [[], []];
    for (let time = 0; time < TIMES; time += 1) {
      foreign.push(await took(other.sheets.submitted.id));
      none.push(await took(ABSENT.sheet));
    }
    // As a ratio, in hundredths.
    expectWithin(Math.abs(median(foreign) / median(none) - 1) * 100, 25);
  });
});

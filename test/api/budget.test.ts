import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServiceSettings, Service } from '../support/service.js';
import { startService, TEST_DAY } from '../support/service.js';
import { countStatements } from '../support/statements.js';
import { tokenFor } from '../support/tokens.js';

/** Costs 3. */
const VIEWER = '{ viewer { name kind } }';
const COST = 3;
const SETTLED_MS = 20;

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const started: Service[] = [];
/** A process of its own over the one database. */
async function process(settings: ServiceSettings): Promise<Service> {
  const one = await startService({
    databaseUrl: service.databaseUrl,
    withoutClients: true,
    settledEveryMs: SETTLED_MS,
    ...settings,
  });
  started.push(one);
  return one;
}
afterEach(async () => {
  for (const one of started.splice(0)) await one.close();
});

/** What goes on beside the requests is waited for, and told when it never comes. */
async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  const last = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > last) throw new Error(`Never so: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS / 4));
  }
}
/** By all processes, as they told each other; null: nobody told anything. */
async function usedBy(id: string): Promise<number | null> {
  const [row] = await service.db.readOnce<{ used: number }>('SELECT used FROM request_budget WHERE principal_id = ?', [
    id,
  ]);
  return row?.used ?? null;
}
/** The processes have told so much; `knowing`: what each of these then knows to be left. */
async function told(id: string, used: number, ...knowing: [to: Service, credential: string, left: number][]) {
  await until(async () => (await usedBy(id)) === used);
  // Dearer than any budget here, so refused, and not charged.
  const dear = '{ marksheets(first: 100) { nodes { id title } } }';
  for (const [to, credential, left] of knowing)
    await until(async () => (await post(to, credential, dear)).left === left);
}

async function post(to: Service, credential: string, query = VIEWER) {
  const response = await fetch(`${to.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${credential}` },
    body: JSON.stringify({ query }),
  });
  const [policy, standing] = ['ratelimit-policy', 'ratelimit'].map((name) => response.headers.get(name));
  const left = Number(/r=(\d+)/.exec(standing ?? '')?.[1]);
  const { errors } = (await response.json()) as { errors?: { extensions: Record<string, unknown> }[] };
  return { status: response.status, policy, standing, left, after: response.headers.get('retry-after'), errors };
}
/** How many of `count` questions are answered. */
async function answered(count: number, to: Service, credential: string): Promise<number> {
  let passed = 0;
  for (let n = 0; n < count; n += 1) passed += Number((await post(to, credential)).status === 200);
  return passed;
}

describe('a client’s budget', () => {
  it('is told with every answer, and when it will be whole again', async () => {
    const one = await process({ budgetPerMinute: 100 });
    const { key } = await service.newClient({});
    one.setNow(new Date(TEST_DAY.getTime() + 18_000));
    expect(await post(one, key)).toMatchObject({
      status: 200,
      policy: '"query-cost";q=100;qu="cost";w=60',
      standing: `"query-cost";r=${String(100 - COST)};t=42`,
    });
    expect((await post(one, key)).left).toBe(100 - 2 * COST);
    one.setNow(new Date(TEST_DAY.getTime() + 60_000));
    expect((await post(one, key)).left).toBe(100 - COST);
  });

  it('once used up is refused with the time to wait, before anything is done, and is whole again after it', async () => {
    const one = await process({ budgetPerMinute: 4 * COST });
    const { key } = await service.newClient({});
    expect(await answered(6, one, key)).toBe(4);
    const refused = await post(one, key);
    expect(refused).toMatchObject({
      status: 429,
      after: '60',
      left: 0,
      errors: [{ extensions: { code: 'RATE_LIMITED', seconds: 60 } }],
    });
    one.setNow(new Date(TEST_DAY.getTime() + 60_000));
    expect(await answered(6, one, key)).toBe(4);
  });

  it('lets a cheaper request pass where a dearer one is refused, which costs nothing', async () => {
    const one = await process({ budgetPerMinute: 5 });
    const { key } = await service.newClient({});
    expect((await post(one, key, '{ viewer { name kind rights language } }')).left).toBe(0);
    const other = await service.newClient({});
    expect((await post(one, other.key)).left).toBe(2);
    expect(await post(one, other.key)).toMatchObject({ status: 429, left: 2 });
    expect((await post(one, other.key, '{ viewer { name } }')).status).toBe(200);
  });

  it('is its own: what one uses up is not missing to another', async () => {
    const one = await process({ budgetPerMinute: 4 * COST });
    const [greedy, modest] = [await service.newClient({}), await service.newClient({})];
    expect(await answered(6, one, greedy.key)).toBe(4);
    expect(await answered(4, one, modest.key)).toBe(4);
  });

  it('may be larger or smaller than the usual, and is the same for keys and tokens', async () => {
    const one = await process({ budgetPerMinute: 100 });
    const small = await service.newClient({ budgetPerMinute: 4 * COST });
    const token = await tokenFor(service, small);
    expect(await answered(2, one, small.key)).toBe(2);
    expect((await post(one, token)).policy).toContain(`q=${String(4 * COST)};`);
    expect(await answered(3, one, token)).toBe(1);
    const large = await service.newClient({ budgetPerMinute: 50 * COST });
    expect(await answered(40, one, large.key)).toBe(40);
  });

  it('is used by what can not be run, too: a flood of broken documents ends', async () => {
    const one = await process({ budgetPerMinute: 100 });
    const { key } = await service.newClient({});
    const statuses = [];
    for (let n = 0; n < 12; n += 1)
      statuses.push((await post(one, key, `{ ${'nothing '.repeat(125)} ${String(n)}`)).status);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(2);
    expect(statuses[0]).not.toBe(429);
  });
});

describe('two processes', () => {
  it('share one budget, but for what was used since they last told each other', async () => {
    const settings = { budgetPerMinute: 20 * COST };
    const [one, two] = [await process(settings), await process(settings)];
    const { id, key } = await service.newClient({});
    expect(await answered(10, one, key)).toBe(10);
    await told(id, 10 * COST);
    // Its first use here: what the other used is learnt with it.
    expect(await answered(1, two, key)).toBe(1);
    await told(id, 11 * COST, [two, key, 9 * COST]);
    expect((await post(two, key)).left).toBe(8 * COST);
    expect(await answered(20, two, key)).toBe(8);
    await told(id, 20 * COST);
    expect(await answered(1, one, key)).toBe(1);
    await told(id, 21 * COST, [one, key, 0]);
    expect(await answered(10, one, key)).toBe(0);
    expect(await usedBy(id)).toBe(21 * COST);
  });

  it('begin each minute anew', async () => {
    const settings = { budgetPerMinute: 4 * COST };
    const [one, two] = [await process(settings), await process(settings)];
    const { id, key } = await service.newClient({});
    expect(await answered(4, one, key)).toBe(4);
    await told(id, 4 * COST);
    for (const each of [one, two]) each.setNow(new Date(TEST_DAY.getTime() + 60_000));
    expect(await answered(2, two, key)).toBe(2);
    await told(id, 2 * COST);
    expect(await answered(1, one, key)).toBe(1);
    await told(id, 3 * COST, [one, key, COST]);
    expect(await answered(4, one, key)).toBe(1);
  });

  it('lose nothing when both tell at once, and wait for each other no longer than for a row', async () => {
    const settings = { budgetPerMinute: 1_000 };
    const both = [await process(settings), await process(settings)];
    const clients = await Promise.all(Array.from({ length: 10 }, () => service.newClient({})));
    for (let round = 0; round < 5; round += 1) {
      await Promise.all(both.flatMap((each) => clients.map(({ key }) => answered(4, each, key))));
    }
    // All but what was not worth telling: a hundredth of the budget, in each of the two.
    for (const { id } of clients) await until(async () => 40 * COST - ((await usedBy(id)) ?? 0) < 2 * 10);
  });
});

describe('counting', () => {
  it('costs a request no statement, and all clients of a process together two in a second', async () => {
    const one = await process({ budgetPerMinute: 1000, settledEveryMs: 1000 });
    const clients = await Promise.all(Array.from({ length: 20 }, () => service.newClient({})));
    for (const { key } of clients) await post(one, key);
    await post(one, clients[0]!.key);
    const statements = countStatements(one.db, 'ALL');
    const began = performance.now();
    for (let round = 0; round < 10; round += 1) await Promise.all(clients.map(({ key }) => post(one, key)));
    await until(() => statements.count >= 2);
    const seconds = (performance.now() - began) / 1000;
    expect(statements.count).toBeLessThanOrEqual(2 * (Math.floor(seconds) + 1));
  });

  it('of small use costs nothing at all', async () => {
    const one = await process({ budgetPerMinute: 600_000 });
    const [small, large] = [await service.newClient({}), await service.newClient({ budgetPerMinute: 20 * COST })];
    for (const { key } of [small, large]) await answered(1, one, key);
    await told(large.id, COST, [one, large.key, 19 * COST]);
    const statements = countStatements(one.db, 'ALL');
    await answered(30, one, small.key);
    expect(statements.count).toBe(0);
    // What another uses is told all the same, and nothing with it.
    await answered(1, one, large.key);
    await told(large.id, 2 * COST);
    expect(await usedBy(small.id)).toBeNull();
  });

  it('goes on by itself while the database can not be told', async () => {
    const one = await process({ budgetPerMinute: 6 * COST });
    const { id, key } = await service.newClient({});
    await answered(2, one, key);
    await told(id, 2 * COST, [one, key, 4 * COST]);
    await service.db.writeOnce('RENAME TABLE request_budget TO request_budget_away');
    const tries = countStatements(one.db, 'ALL');
    expect(await answered(2, one, key)).toBe(2);
    await until(() => tries.count > 0);
    await service.db.writeOnce('RENAME TABLE request_budget_away TO request_budget');
    expect(await answered(5, one, key)).toBe(2);
    await told(id, 6 * COST);
  });
});

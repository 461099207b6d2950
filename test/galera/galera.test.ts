/** R11, R16: two services over three nodes, where row locks end at the node: the same answers as over one. `npm run prove -- galera`. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Galera } from '../../scripts/galera.mjs';
import { startGalera } from '../../scripts/galera.mjs';
import { migrate } from '../../src/persistence/migrate.js';
import type { Build, Child } from '../support/child.js';
import { buildService, startChild } from '../support/child.js';
import type { Answer, Service } from '../support/service.js';
import { startService } from '../support/service.js';
import { countedAgain, historyOf, rowsOf } from '../support/sheets.js';
import type { SheetMade } from '../support/world.js';
import { givenSheet, newKey } from '../support/world.js';

const ROUNDS = Number(process.env.GALERA_ROUNDS ?? 20);
const CENTRE = '68500';
const ENTER = `mutation ($input: EnterResultsInput!) { enterResults(input: $input) { __typename
  ... on EnterResultsSuccess { saved refused rows { candidateNumber problem { __typename } } } ... on Problem { message } } }`;
const SUBMIT = `mutation ($input: SubmitMarksheetInput!) { submitMarksheet(input: $input) { __typename
  ... on SubmitMarksheetSuccess { submission { sequence count receipt at } } ... on Problem { message } } }`;

const folder = join(mkdtempSync(join(tmpdir(), `iamis-test-${String(process.pid)}-galera-`)), 'nodes');
const files = mkdtempSync(join(tmpdir(), 'iamis-files-'));
let galera: Galera;
let built: Build;
/** The first works with node 0 and the second with node 1, as long as these work. */
let children: [Child, Child];
/** An API over node 2, through which worlds are made and looked at. */
let truth: Service;
let key: string;
/** Answers that are no answers: what a client asks again for. */
let busy = 0;
const told: Record<string, number> = {};

/** The address, with node n as the first. */
const urlFrom = (n: number): string => {
  const hosts = galera.nodes.map(({ port }) => `127.0.0.1:${String(port)}`);
  return galera.url.replace(hosts.join(','), [...hosts.slice(n), ...hosts.slice(0, n)].join(','));
};

beforeAll(async () => {
  built = buildService();
  galera = await startGalera(folder);
  await migrate(galera.url, galera.url);
  const begin = (n: number) =>
    startChild(built, { DATABASE_URL: urlFrom(n), QUERY_BUDGET_PER_MINUTE: '1000000000', FILES_FOLDER: files });
  children = [await begin(0), await begin(1)];
  truth = await startService({ databaseUrl: urlFrom(2) });
  truth.setNow(new Date());
  key = await truth.centreKey(CENTRE);
}, 300_000);
afterAll(async () => {
  for (const child of children) await child.end();
  await truth.close();
  await galera.close();
  built.remove();
  rmSync(files, { recursive: true, force: true });
  const { GALERA_FIGURES: file } = process.env;
  if (file !== undefined) writeFileSync(file, JSON.stringify({ rounds: ROUNDS, busy, ...told }));
});

type Outcome = { __typename: string } & Record<string, any>;

/** Once: the outcome, or null where the service is busy or gone. Anything else fails. */
async function once(n: number, document: string, input: object): Promise<Outcome | null> {
  const response = await fetch(`${children[n]!.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query: document, variables: { input } }),
    signal: AbortSignal.timeout(60_000),
  });
  const answer = (await response.json()) as Answer;
  if (answer.errors === undefined) return Object.values(answer.data!)[0] as Outcome;
  busy += 1;
  expect([response.status, answer.errors.map(({ extensions }) => extensions['code'] as string)]).toEqual([
    503,
    ['SERVICE_BUSY'],
  ]);
  return null;
}

/** As a client does: under the same key until there is an answer. */
async function ask(n: number, document: string, input: object): Promise<Outcome> {
  for (const until = performance.now() + 90_000; performance.now() < until; await sleep(50)) {
    const answer = await once(n, document, input);
    if (answer) return answer;
  }
  throw new Error('Nothing comes back.');
}

const rowsWith = (sheet: SheetMade, mark: number, more: object = {}) =>
  sheet.numbers.map((candidateNumber) => ({ candidateNumber, result: { mark }, ...more }));
const entering = (sheet: SheetMade, mark: number, more: object = {}) => ({
  marksheetId: sheet.id,
  idempotencyKey: newKey(),
  rows: rowsWith(sheet, mark, more),
});

/** History, rows and counts of a sheet tell one story, and no change is there twice. */
async function isWhole(sheet: SheetMade): Promise<void> {
  const history = await historyOf(truth.db, sheet.id);
  const places = [...history.values()].flat().map((each) => `${each.change_id} ${each.candidate_number}`);
  expect(new Set(places).size).toBe(places.length);
  for (const versions of history.values()) {
    expect(versions.map(({ version }) => version)).toEqual(versions.map((_, index) => index + 2));
    for (const [index, each] of versions.entries())
      if (index > 0) expect(each.old_result).toBe(versions[index - 1]!.new_result);
  }
  for (const row of await rowsOf(truth.db, sheet.id))
    expect(history.get(row.candidate_number)?.at(-1)?.new_result ?? null).toBe(
      row.mark === null ? null : String(row.mark),
    );
  expect(await countedAgain(truth.db, sheet.id)).toMatchObject({ same: true });
}

/** What one node has committed the others have a moment later. */
const settled = () => sleep(300);

const newSheet = async (): Promise<SheetMade> => {
  const sheet = await givenSheet(truth.db, { centre: CENTRE, rows: 6 });
  await sleep(100);
  return sheet;
};

describe('on two nodes at once', () => {
  it(`R11 two that saw the same versions: one is saved, the other is told (${String(ROUNDS)} rounds)`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const sheet = await newSheet();
      const answers = await Promise.all([0, 1].map((n) => ask(n, ENTER, entering(sheet, 10 + n, { version: 1 }))));
      expect(answers.map(({ saved }) => saved as number).toSorted((a, b) => a - b)).toEqual([0, 6]);
      const loser = answers.find(({ saved }) => saved === 0)!;
      expect(new Set(loser.rows.map(({ problem }: any) => problem.__typename))).toEqual(new Set(['RowChanged']));
      await settled();
      await isWhole(sheet);
    }
  }, 600_000);

  it('R16 a mark that races a submission is in it or refused, and of two submissions one wins', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const sheet = await newSheet();
      await ask(round % 2, ENTER, entering(sheet, 5));
      await sleep(100);
      const submission = () => ({ marksheetId: sheet.id, idempotencyKey: newKey() });
      const [entered, ...submitted] = await Promise.all([
        ask(0, ENTER, entering(sheet, 30)),
        ask(0, SUBMIT, submission()),
        ask(1, SUBMIT, submission()),
      ]);
      expect(submitted.map(({ __typename }) => __typename).toSorted()).toEqual([
        'NothingToSubmit',
        'SubmitMarksheetSuccess',
      ]);
      await settled();
      const marks = new Set(
        (await rowsOf(truth.db, sheet.id)).map(({ mark, submission_id: id }) => `${String(mark)} ${String(id)}`),
      );
      expect([...marks]).toEqual([entered.saved === 6 ? '30 1' : '5 1']);
      await isWhole(sheet);
    }
  }, 600_000);

  it('R11 the same request on both acts once and is answered alike', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const sheet = await newSheet();
      const input = entering(sheet, 7);
      const [first, second] = await Promise.all([ask(0, ENTER, input), ask(1, ENTER, input)]);
      expect(first).toEqual(second);
      await settled();
      expect([...(await historyOf(truth.db, sheet.id)).values()].flat()).toHaveLength(6);
      await isWhole(sheet);
    }
  }, 600_000);
});

const readyz = async (n: number): Promise<number> => (await fetch(`${children[n]!.url}/readyz`)).status;

/** Writes through both until told to end; what was acknowledged, and the longest time without an acknowledgement. */
function load(sheets: SheetMade[]) {
  const acknowledged: { sheet: SheetMade; idempotencyKey: string }[] = [];
  let [going, last, longest] = [true, performance.now(), 0];
  const writers = sheets.map(async (sheet, n) => {
    for (let turn = 0; going; turn += 1) {
      const input = entering(sheet, 1 + (turn % 40));
      const answer = await ask(n % 2, ENTER, input);
      expect(answer.__typename).toBe('EnterResultsSuccess');
      acknowledged.push({ sheet, idempotencyKey: input.idempotencyKey });
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }
  });
  return async () => {
    going = false;
    await Promise.all(writers);
    return { acknowledged, longestMs: Math.round(longest) };
  };
}

async function nothingLost(acknowledged: { sheet: SheetMade; idempotencyKey: string }[]): Promise<void> {
  await settled();
  for (const sheet of new Set(acknowledged.map(({ sheet }) => sheet))) {
    await isWhole(sheet);
    const saved = new Set([...(await historyOf(truth.db, sheet.id)).values()].flat().map((each) => each.change_id));
    const lost = acknowledged.filter((each) => each.sheet === sheet && !saved.has(each.idempotencyKey));
    expect(lost).toEqual([]);
  }
}

describe('a node', () => {
  it('R11 that is killed in the middle of work takes nothing acknowledged with it, and comes back', async () => {
    const sheets = [await newSheet(), await newSheet(), await newSheet(), await newSheet()];
    const ended = load(sheets);
    await sleep(1500);
    await galera.nodes[0].kill();
    await sleep(12_000);
    expect([await readyz(0), await readyz(1)]).toEqual([200, 200]);
    const began = performance.now();
    await galera.nodes[0].start();
    told.rejoinedMs = Math.round(performance.now() - began);
    const { acknowledged, longestMs } = await ended();
    Object.assign(told, { acknowledged: acknowledged.length, killedStallMs: longestMs });
    await nothingLost(acknowledged);
  }, 300_000);

  it('R11 outside the majority refuses, and whoever has only it is not ready; with the majority back all goes on', async () => {
    const alone = galera.nodes[2];
    const only = await startChild(built, {
      DATABASE_URL: galera.url.replace(/@[^/]*/, `@127.0.0.1:${String(alone.port)}`),
      FILES_FOLDER: files,
    });
    const sheet = await newSheet();
    expect((await fetch(`${only.url}/readyz`)).status).toBe(200);
    for (const node of galera.nodes.slice(0, 2)) node.signal('SIGSTOP');
    const statusOf = async () => (await fetch(`${only.url}/readyz`)).status;
    for (const until = performance.now() + 60_000; (await statusOf()) !== 503 && performance.now() < until;)
      await sleep(200);
    expect(await statusOf()).toBe(503);
    const response = await fetch(`${only.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query: ENTER, variables: { input: entering(sheet, 3) } }),
    });
    expect([
      response.status,
      ((await response.json()) as Answer).errors?.map(({ extensions }) => extensions['code'] as string),
    ]).toEqual([503, ['SERVICE_BUSY']]);
    for (const node of galera.nodes.slice(0, 2)) node.signal('SIGCONT');
    const began = performance.now();
    for (const until = performance.now() + 90_000; (await statusOf()) !== 200 && performance.now() < until;)
      await sleep(100);
    expect(await statusOf()).toBe(200);
    told.majorityBackMs = Math.round(performance.now() - began);
    expect(await ask(0, ENTER, entering(sheet, 4))).toMatchObject({ saved: 6 });
    await settled();
    await isWhole(sheet);
    await only.end();
  }, 300_000);
});

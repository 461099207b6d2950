/** What is measured, and what is wanted of it (the targets of the project's issue on the core). */
import type { Connection } from 'mysql2/promise';
import assert from 'node:assert/strict';
import { createDatabase, fill } from './data.js';
import type { Target } from './data.js';
import { median, rssMb, startApp, startComparator } from './machine.js';
import type { Place, Server } from './machine.js';
import { ask } from './requests.js';
import type { Style, What } from './requests.js';
import { ratio, typical } from './rounds.js';
import type { Bench, Figures, Plan, Variant } from './rounds.js';

export interface Setting {
  place: Place;
  bench: Bench;
  /** Folder of the service's build, and of another build to be compared with it. */
  app: string;
  against: string | undefined;
  rounds: number;
  seconds: number;
  /** Rows of the large table of `growth`. */
  rows: number;
  nodeArguments: string[];
}

export interface Wanted {
  what: string;
  value: number;
  wanted: string;
  met: boolean;
}

export interface Outcome {
  figures: Record<string, Figures>;
  targets: Wanted[];
  notes: string[];
}

const atLeast = (what: string, value: number, limit: number): Wanted => ({
  what,
  value,
  wanted: `≥ ${limit}`,
  met: value >= limit,
});
const atMost = (what: string, value: number, limit: number): Wanted => ({
  what,
  value,
  wanted: `≤ ${limit}`,
  met: value <= limit,
});

/**
 * 20 centres with 40 sheets of 50 rows each, half of them submitted. The build compared with has the same in a database of its own:
 * on one database only one of two services would hold the sealer's lease, and pay for both.
 */
interface World {
  db: Connection;
  sheets: Target[];
  drafts: Target[];
  app: Server;
  other: { server: Server; db: Connection } | null;
}

let made: World | undefined;
async function world(setting: Setting): Promise<World> {
  if (made) return made;
  const make = async (server: string, folder: string, database: string) => {
    const db = await createDatabase(setting.place, folder, database);
    const block = { firstId: 1, step: 1, sheets: 800, rows: 50, firstCentre: 10_000, state: 'MIXED' } as const;
    const sheets = await fill(db, block);
    return { db, sheets, server: await startApp(setting.place, server, folder, database, setting.nodeArguments) };
  };
  const { db, sheets, server: app } = await make('service', setting.app, 'bench');
  const drafts = sheets.filter((_, index) => index % 2 === 0);
  const other = setting.against === undefined ? null : await make('against', setting.against, 'bench_against');
  made = { db, sheets, drafts, app, other };
  return made;
}

const planOf = ({ rounds, seconds }: Setting, connections: number): Plan => ({ rounds, seconds, connections });
const typicals = (all: Map<string, Figures[]>) =>
  Object.fromEntries([...all].map(([name, rounds]) => [name, typical(rounds)]));

async function answer(server: Server, what: What, style: Style, target: Target): Promise<any> {
  const [head, body] = ask(what, style, target).bytes.split('\r\n\r\n') as [string, string];
  const [method, path] = head.split(' ') as [string, string];
  const headers = { authorization: `Bearer ${target.key}`, ...(body !== '' && { 'content-type': 'application/json' }) };
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`, {
    method,
    headers,
    ...(body !== '' && { body }),
  });
  return response.json();
}

const againstApp = ({ other }: World, what: What, targets: Target[]): Variant[] =>
  other === null ? [] : [{ name: 'against', server: other.server, what, style: 'graphql', targets }];

/** Other work on the machine only ever adds CPU time, by caches lost: the cheapest round is the one least disturbed. */
const leastNote = (all: Map<string, Figures[]>): string =>
  `CPU ms of server + database in the least disturbed round: ${[...all]
    .map(([name, rounds]) => `${name} ${least(rounds, 'serverMs')} + ${least(rounds, 'databaseMs')}`)
    .join(', ')}`;
const least = (rounds: Figures[], figure: 'serverMs' | 'databaseMs'): string =>
  Math.min(...rounds.map((each) => each[figure])).toFixed(3);

const againstNote = (all: Map<string, Figures[]>): string[] => {
  const other = all.get('against');
  const own = all.get('service')!;
  if (other === undefined) return [];
  return [
    `the build compared with: ${ratio(other, own).toFixed(3)} × requests/s, ${ratio(other, own, 'serverMs').toFixed(3)} × server CPU, ${ratio(other, own, 'databaseMs').toFixed(3)} × database CPU`,
  ];
};

export async function read(setting: Setting): Promise<Outcome> {
  const here = await world(setting);
  const started = await Promise.all(
    ['ordinary', 'tight', 'stack', 'yoga'].map((name) => startComparator(setting.place, name, 'bench')),
  );
  const variants: Variant[] = [
    { name: 'service', server: here.app, what: 'grid', style: 'graphql', targets: here.sheets },
    ...started.map((server): Variant => ({
      name: server.name,
      server,
      what: 'grid',
      style: ['yoga', 'stack'].includes(server.name) ? 'graphql' : 'plain',
      targets: here.sheets,
    })),
    ...againstApp(here, 'grid', here.sheets),
  ];
  // A ratio to something that does less would mean nothing.
  for (const target of here.sheets.slice(0, 4)) {
    const wanted = await answer(here.app, 'grid', 'graphql', target);
    for (const { server, style } of variants)
      assert.deepEqual(await answer(server, 'grid', style, target), wanted, server.name);
  }
  const all = await setting.bench.compare(variants, planOf(setting, 32));
  await Promise.all(started.map((server) => server.stop()));
  const own = all.get('service')!;
  return {
    figures: typicals(all),
    targets: [
      atLeast('of the ordinary hand-written server', ratio(own, all.get('ordinary')!), 0.9),
      atLeast('of the tight hand-written server', ratio(own, all.get('tight')!), 0.6),
      atLeast('of graphql-yoga', ratio(own, all.get('yoga')!), 2),
    ],
    notes: [leastNote(all), ...againstNote(all)],
  };
}

export async function enter(setting: Setting): Promise<Outcome> {
  const here = await world(setting);
  const hand = await startComparator(setting.place, 'ordinary', 'bench');
  const variants: Variant[] = [
    { name: 'service', server: here.app, what: 'enter', style: 'graphql', targets: here.drafts },
    { name: 'ordinary', server: hand, what: 'enter', style: 'plain', targets: here.drafts },
    ...againstApp(here, 'enter', here.drafts),
  ];
  await sameWrites(
    here,
    variants.filter(({ name }) => name !== 'against'),
  );
  // Keys differ from the others' rounds, sheets do not: locks are met now and then by all alike.
  const all = await setting.bench.compare(variants, planOf(setting, 16));
  await hand.stop();
  const own = all.get('service')!;
  return {
    figures: typicals(all),
    targets: [atLeast('of the hand-written transaction', ratio(own, all.get('ordinary')!), 0.6)],
    notes: [leastNote(all), ...againstNote(all)],
  };
}

/** Each variant on a fresh sheet of its own: the same answer in form, and as many records left behind. */
async function sameWrites({ db }: World, variants: Variant[]): Promise<void> {
  const fresh = await fill(db, {
    firstId: 900_000,
    step: 1,
    sheets: variants.length,
    rows: 50,
    firstCentre: 30_000,
    state: 'BLANK',
  });
  const seen: unknown[] = [];
  for (const [index, { server, what, style }] of variants.entries()) {
    const target = fresh[index]!;
    const tables = ['row_change', 'outbox', 'change_made', server.name === 'ordinary' ? 'hand_audit' : 'audit'];
    const count = async () => {
      const [[counted]] = (await db.query(
        `SELECT ${tables.map((table) => `(SELECT COUNT(*) FROM ${table})`).join(', ')}`,
      )) as any;
      return Object.values(counted as Record<string, number>);
    };
    const before = await count();
    const { data } = await answer(server, what, style, target);
    const after = await count();
    const { marksheet, saved, refused, rows } = data.enterResults;
    assert.equal(marksheet.id, String(target.id));
    seen.push({
      left: after.map((now, at) => now - before[at]!),
      marksheet: { ...marksheet, id: '' },
      saved,
      refused,
      rows: rows.map(({ candidateNumber, row, problem }: any) => [
        candidateNumber,
        Object.keys(row),
        row.version,
        problem,
      ]),
    });
  }
  for (const each of seen) assert.deepEqual(each, seen[0]);
}

/** Sheets of 600, each filled by one enterResults and then submitted, one request at a time. */
export async function submit(setting: Setting): Promise<Outcome> {
  const { db, app, other } = await world(setting);
  const perRound = 8;
  const services = [{ server: app, db }, ...(other === null ? [] : [other])];
  const all = new Map<string, { enter: Figures[]; submit: Figures[] }>(
    services.map(({ server: { name } }) => [name, { enter: [], submit: [] }]),
  );
  for (let round = 0; round <= setting.rounds; round += 1) {
    for (const { server, db: own } of services) {
      const fresh = await fill(own, {
        firstId: 100_000 + round * perRound,
        step: 1,
        sheets: perRound,
        rows: 600,
        firstCentre: 20_000 + round,
        state: 'BLANK',
      });
      const figures = all.get(server.name)!;
      for (const what of ['enter', 'submit'] as const) {
        const measured = await setting.bench.measure(server, {
          what,
          style: 'graphql',
          targets: fresh,
          connections: 1,
          inOrder: true,
        });
        if (round > 0) figures[what].push(measured); // the first round warms
      }
    }
  }
  const ours = all.get(app.name)!;
  return {
    figures: Object.fromEntries(
      [...all].flatMap(([name, { enter: entered, submit: submitted }]) => [
        [`${name}: enterResults of 600`, typical(entered)],
        [`${name}: submitMarksheet of 600`, typical(submitted)],
      ]),
    ),
    targets: [atMost('the time of one enterResults of 600', ratio(ours.submit, ours.enter, 'p50'), 5)],
    notes: [],
  };
}

export async function list(setting: Setting): Promise<Outcome> {
  const here = await world(setting);
  const all = await setting.bench.compare(
    [
      { name: 'one sheet', server: here.app, what: 'grid', style: 'graphql', targets: here.sheets },
      { name: 'service', server: here.app, what: 'list', style: 'graphql', targets: here.sheets },
      ...againstApp(here, 'list', here.sheets),
    ],
    planOf(setting, 32),
  );
  const own = all.get('service')!;
  return {
    figures: typicals(all),
    targets: [atMost('the time of one sheet', 1 / ratio(own, all.get('one sheet')!), 1.5)],
    notes: [leastNote(all), ...againstNote(all)],
  };
}

const MEMORY_REQUESTS = 100_000;

/** Nine reads to one write; resident memory every 10 000 requests. */
export async function memory(setting: Setting): Promise<Outcome> {
  const here = await world(setting);
  const app = await startApp(setting.place, 'service', setting.app, 'bench', setting.nodeArguments);
  const parts = 10;
  const sizes: number[] = [];
  const measured: Figures[] = [];
  for (let part = 0; part < parts; part += 1) {
    const job = {
      what: 'mixed',
      style: 'graphql',
      targets: here.drafts,
      connections: 32,
      requests: MEMORY_REQUESTS / parts,
    } as const;
    measured.push(await setting.bench.measure(app, job));
    sizes.push(rssMb(app.pid));
  }
  await app.stop();
  const half = parts / 2;
  return {
    figures: { service: typical(measured) },
    targets: [
      atMost('resident memory, second half to first', median(sizes.slice(half)) / median(sizes.slice(0, half)), 1.1),
    ],
    notes: [`MB after each ${MEMORY_REQUESTS / parts} requests: ${sizes.map((size) => size.toFixed(0)).join(', ')}`],
  };
}

const HOT_SHEETS = 2_000;
const HOT_ROWS = 5;
const COLD_ROWS = 50;

/**
 * The same 2 000 hot sheets (10 thousand rows) alone in one database, and in another spread evenly among as many cold sheets as
 * make up the rows asked for. Both databases are on one server, so rounds can be interleaved.
 */
export async function growth(setting: Setting): Promise<Outcome> {
  const { place, app, bench } = setting;
  const between = Math.max(1, Math.round(setting.rows / COLD_ROWS / HOT_SHEETS));
  const hot = {
    firstId: 1,
    step: between + 1,
    sheets: HOT_SHEETS,
    rows: HOT_ROWS,
    firstCentre: 10_000,
    state: 'HALF',
  } as const;
  const began = performance.now();
  const small = await createDatabase(place, app, 'growth_small');
  const smallTargets = await fill(small, hot);
  const large = await createDatabase(place, app, 'growth_large');
  // Hot rows get their ids first and cold ones fill the gaps, so hot pages are as far apart as they would be after years.
  const largeTargets = await fill(large, hot);
  for (let gap = 0; gap < between; gap += 1) {
    await fill(large, {
      firstId: 2 + gap,
      step: between + 1,
      sheets: HOT_SHEETS,
      rows: COLD_ROWS,
      firstCentre: 10_100 + gap * 50,
      state: 'MIXED',
    });
  }
  const [[{ total }]] = (await large.query('SELECT COUNT(*) AS total FROM marksheet_row')) as any;
  const filled = (performance.now() - began) / 1000;
  await Promise.all([
    small.query('ANALYZE TABLE marksheet, marksheet_row'),
    large.query('ANALYZE TABLE marksheet, marksheet_row'),
  ]);
  const servers = [
    await startApp(place, 'small', app, 'growth_small'),
    await startApp(place, 'large', app, 'growth_large'),
  ] as const;
  const figures: Outcome['figures'] = {};
  const targets: Wanted[] = [];
  for (const [what, connections] of [
    ['grid', 32],
    ['enter', 16],
  ] as const) {
    const all = await bench.compare(
      servers.map((server, index) => ({
        name: server.name,
        server,
        what,
        style: 'graphql',
        targets: index === 0 ? smallTargets : largeTargets,
      })),
      planOf(setting, connections),
    );
    for (const [name, rounds] of all)
      figures[`${name}: ${what === 'grid' ? 'read' : 'enterResults'}`] = typical(rounds);
    const name = what === 'grid' ? 'read' : 'write';
    targets.push(
      atMost(
        `time of a ${name} in the large table to the small one`,
        1 / ratio(all.get('large')!, all.get('small')!),
        1.3,
      ),
    );
    targets.push(
      atMost(`database CPU of a ${name}, likewise`, ratio(all.get('large')!, all.get('small')!, 'databaseMs'), 1.3),
    );
  }
  await Promise.all([...servers.map((server) => server.stop()), small.end(), large.end()]);
  const notes = [
    `${Number(total).toLocaleString('en')} rows in the large table and as many in its history, filled in ${filled.toFixed(0)} s`,
  ];
  return { figures, targets, notes };
}

export async function close(): Promise<void> {
  if (made === undefined) return;
  await made.app.stop();
  await made.other?.server.stop();
  await made.other?.db.end();
  await made.db.end();
}

/** The afternoon of a deadline, on two processes over one database: once as busy as it gets, then many times that, then as before. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Connection } from 'mysql2/promise';
import type { Answered, Arrivals, Arrived, Stream } from './arrivals.js';
import { createDatabase, fill } from './data.js';
import type { Target } from './data.js';
import type { Outcome, Setting } from './items.js';
import { cpuMs, LOAD_CORE, rssMb, spawnNode, startApp } from './machine.js';
import type { Server } from './machine.js';
import type { Figures } from './rounds.js';

const ROWS = 50;
/** What comes in a second when it is busiest: 100 rows written (two requests of 50) and 20 submissions; who submits has read list and sheet before. */
const PEAK = { grid: 20, list: 10, enter: 2, submit: 20 } as const;
/** The first warms; the last one, after the flood, is to be as if nothing had been. */
const FACTORS = [1, 1, 3, 5, 10, 20, 1];

export async function deadline(setting: Setting): Promise<Outcome> {
  const { place, app, seconds } = setting;
  const sheets = Math.floor(setting.rows / ROWS / 2);
  const wanted = FACTORS.reduce((sum, factor) => sum + factor, 0) * PEAK.submit * seconds;
  if (wanted > sheets) throw new Error(`${wanted} sheets would be submitted; --rows ${2 * wanted * ROWS} has as many.`);
  const db = await createDatabase(place, app, 'deadline');
  const open = await fill(db, { firstId: 1, step: 1, sheets, rows: ROWS, firstCentre: 10_000, state: 'HALF' });
  const ready = await fill(db, {
    ...{ firstId: 1_000_000, step: 1, sheets, rows: ROWS },
    ...{ firstCentre: 10_000 + Math.ceil(sheets / 40), state: 'READY' },
  });
  const servers = await Promise.all(['first', 'second'].map((name) => startApp(place, name, app, 'deadline')));
  const load = spawnNode(place, LOAD_CORE, [fileURLToPath(new URL('arrivals.js', import.meta.url))], { ipc: true });
  const run = { setting, db, servers, load };
  const figures: Record<string, Figures> = {};
  const notes: string[] = [];
  for (const [nth, factor] of FACTORS.entries()) {
    const name = `${String(factor)} × the peak${nth === FACTORS.length - 1 ? ', after that' : ''}`;
    const { figure, told } = await afternoon(run, open, ready, factor);
    if (nth === 0) continue;
    figures[name] = figure;
    notes.push(...told.map((each) => `${name}: ${each}`));
  }
  notes.push(`resident memory of the two: ${servers.map(({ pid }) => `${rssMb(pid).toFixed(0)} MB`).join(' and ')}`);
  load.kill();
  await Promise.all(servers.map((server) => server.stop()));
  await db.end();
  return { figures, targets: [], notes };
}

interface Run {
  setting: Setting;
  db: Connection;
  servers: Server[];
  load: ChildProcess;
}

/** What is submitted is taken off `ready`. */
async function afternoon({ setting, db, servers, load }: Run, open: Target[], ready: Target[], factor: number) {
  const { place, seconds } = setting;
  const streams = (Object.keys(PEAK) as (keyof typeof PEAK)[]).map((what): Stream => {
    const perSecond = PEAK[what] * factor;
    const inOrder = what === 'submit';
    return { what, perSecond, inOrder, targets: inOrder ? ready.splice(0, Math.ceil(perSecond * seconds)) : open };
  });
  const before = await kept(db);
  const pids = servers.map(({ pid }) => pid);
  const used = () => [pids.reduce((sum, pid) => sum + cpuMs(pid), 0), cpuMs(place.pid)] as const;
  const usedBefore = used();
  load.send({ ports: servers.map(({ port }) => port), streams, seconds } satisfies Arrivals);
  const [arrived] = (await once(load, 'message')) as [Arrived];
  const usedAfter = used();
  if (arrived.errors > 0) throw new Error(`${arrived.errors} wrong answers; the first:\n${arrived.fault}`);
  await sameAsAcknowledged(db, before, arrived.streams);
  const answered = arrived.streams.reduce((sum, each) => sum + each.answered, 0);
  const worst = (figure: 'p50' | 'p99') => Math.max(...arrived.streams.map((each) => each[figure]));
  const cpu = (at: 0 | 1) => (usedAfter[at] - usedBefore[at]) / answered;
  const figure: Figures = {
    ...{ perSecond: answered / arrived.seconds, p50: worst('p50'), p99: worst('p99') },
    ...{ serverMs: cpu(0), databaseMs: cpu(1), loadBusy: arrived.busy, errors: 0 },
  };
  return { figure, told: arrived.streams.map(sentence) };
}

const sentence = ({ what, answered, p50, p95, p99, refused, refusedP99 }: Answered): string =>
  `${what} ${answered} answered, p50 ${p50.toFixed(0)}, p95 ${p95.toFixed(0)}, p99 ${p99.toFixed(0)} ms${
    refused === 0 ? '' : `; ${refused} refused, p99 ${refusedP99.toFixed(0)} ms`
  }`;

async function kept(db: Connection): Promise<{ submissions: number; changes: number }> {
  const [[found]] = (await db.query(
    `SELECT (SELECT COUNT(*) FROM submission) AS submissions, (SELECT COUNT(*) FROM change_made) AS changes`,
  )) as any;
  return found;
}

/** As many as were acknowledged, and no more: nothing lost, nothing twice, nothing of what was refused. */
async function sameAsAcknowledged(db: Connection, before: { submissions: number; changes: number }, all: Answered[]) {
  const after = await kept(db);
  const of = (what: string) => all.find((each) => each.what === what)!.answered;
  const told = { submissions: of('submit'), changes: of('submit') + of('enter') };
  const found = { submissions: after.submissions - before.submissions, changes: after.changes - before.changes };
  if (JSON.stringify(found) !== JSON.stringify(told))
    throw new Error(`Acknowledged ${JSON.stringify(told)}, kept ${JSON.stringify(found)}.`);
}

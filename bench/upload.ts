/** Files on their way in: how fast, at what cost of memory, and what others notice of it. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDatabase, fill } from './data.js';
import type { Target } from './data.js';
import type { Outcome, Setting, Wanted } from './items.js';
import { cpuMs, LOAD_CORE, median, rssMb, spawnNode, startApp, startComparator } from './machine.js';
import type { Server } from './machine.js';
import type { Sending, Sent } from './sender.js';

const GIB = 2 ** 30;
const AT_ONCE = 8;
const PART = 128 * 2 ** 20;
/** A line of 100 Mbit/s. */
const LINE = 12_500_000;

/** The service and the plain server have both cores, since the service hashes beside; so has the sender. */
export async function upload(setting: Setting): Promise<Outcome> {
  mkdirSync(join(setting.app, '.data'), { recursive: true });
  const folder = mkdtempSync(join(setting.app, '.data/bench-files-'));
  process.env['FILES_FOLDER'] = folder;
  const place = { ...setting.place, pinned: false };
  const db = await createDatabase(place, setting.app, 'bench_upload');
  const sheets = await fill(db, { firstId: 1, step: 1, sheets: 80, rows: 50, firstCentre: 10_000, state: 'MIXED' });
  await db.query(`UPDATE api_client SET scopes = '["marks:read","sample:read","files:read","files:write"]'`);
  const app = await startApp(place, 'service', setting.app, 'bench_upload', setting.nodeArguments);
  const plain = await startComparator(place, 'pipe', 'bench_upload');
  const sender = spawnNode(place, LOAD_CORE, [fileURLToPath(new URL('sender.js', import.meta.url))], { ipc: true });
  try {
    return await measured(setting, sheets, app, plain, sender);
  } finally {
    sender.kill();
    await Promise.all([app.stop(), plain.stop()]);
    await db.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(
  { rounds, seconds, bench }: Setting,
  sheets: Target[],
  app: Server,
  plain: Server,
  sender: ChildProcess,
): Promise<Outcome> {
  const submitted = sheets.filter((_, index) => index % 2 === 1);
  const read = (load: Target[]) =>
    bench.measure(app, { what: 'grid', style: 'graphql', targets: load, connections: 4, seconds });
  const toService = (bytes: number, rate?: number) => ticket(app, submitted[0]!, bytes, rate);
  const pair: [number, number][] = [];
  const cpu = [cpuMs(app.pid), cpuMs(plain.pid)] as const;
  await send(sender, [await toService(PART), toPlain(plain, PART)]);
  for (let round = 0; round < rounds; round += 1) {
    const both = [async () => send(sender, [await toService(GIB)]), async () => send(sender, [toPlain(plain, GIB)])];
    const first = round % 2;
    const [a, b] = [(await both[first]!())[0]!.seconds, (await both[1 - first]!())[0]!.seconds];
    pair.push(first === 0 ? [a, b] : [b, a]);
  }
  const used = [cpuMs(app.pid) - cpu[0], cpuMs(plain.pid) - cpu[1]].map((each) => (each / 1000 / rounds).toFixed(2));
  const quiet = rssMb(app.pid);
  let most = quiet;
  const watch = setInterval(() => (most = Math.max(most, rssMb(app.pid))), 20);
  await send(sender, await Promise.all(Array.from({ length: AT_ONCE }, () => toService(PART))));
  clearInterval(watch);

  await read(submitted);
  const alone = await read(submitted);
  const lines = await Promise.all(
    Array.from({ length: AT_ONCE }, () => toService(Math.ceil(LINE * (seconds + 1)), LINE)),
  );
  const sending = send(sender, lines);
  const meanwhile = await read(submitted);
  await sending;
  const flood = Promise.all([toService(GIB), toService(GIB)]).then((both) => send(sender, both));
  const flooded = await read(submitted);
  await flood;
  return {
    figures: {
      'read, alone': alone,
      [`read, ${AT_ONCE} lines sending`]: meanwhile,
      'read, two at full speed': flooded,
    },
    targets: [
      atLeast('speed of 1 GiB to that of a plain pipe', median(pair.map(([service, pipe]) => pipe / service)), 0.7),
      atMost(`MB more with ${AT_ONCE} files at once`, most - quiet, 64),
      atMost(
        `time of a sheet read while ${AT_ONCE} lines of 100 Mbit/s send, to that alone`,
        meanwhile.p50 / alone.p50,
        2,
      ),
    ],
    notes: [
      `seconds for 1 GiB: service ${listed(pair.map(([service]) => service))}; plain pipe ${listed(pair.map(([, pipe]) => pipe))}`,
      `CPU seconds for 1 GiB, both cores: service ${used[0]} with SHA-256, plain pipe ${used[1]}`,
      `resident MB: ${quiet.toFixed(0)} before, ${most.toFixed(0)} at most`,
    ],
  };
}

const listed = (seconds: number[]): string => seconds.map((each) => each.toFixed(2)).join(', ');

async function send(sender: ChildProcess, all: Sending[]): Promise<Sent[]> {
  sender.send(all);
  const [sent] = (await once(sender, 'message')) as [Sent[]];
  const wrong = sent.find(({ status }) => status !== 204);
  if (wrong) throw new Error(`An upload was answered ${wrong.status}.`);
  return sent;
}

const toPlain = ({ port }: Server, bytes: number): Sending => ({
  url: `http://127.0.0.1:${port}/`,
  method: 'POST',
  headers: {},
  bytes,
});

const BEGIN = `mutation ($input: BeginUploadInput!) { beginUpload(input: $input) {
  __typename ... on BeginUploadSuccess { upload { id } } ... on Problem { message } } }`;

let keys = 0;
async function ticket({ port }: Server, { id, key }: Target, bytes: number, rate?: number): Promise<Sending> {
  keys += 1;
  const target = { work: { marksheetId: String(id), candidateNumber: '0001' } };
  const input = { target, idempotencyKey: `bench-upload-${keys}`, name: 'recording.mp4', size: bytes };
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: BEGIN, variables: { input } }),
  });
  const answer: any = await response.json();
  const begun = answer.data?.beginUpload?.upload?.id;
  if (begun === undefined) throw new Error(JSON.stringify(answer));
  return {
    url: `http://127.0.0.1:${port}/uploads/${begun}`,
    method: 'PATCH',
    headers: {
      authorization: `Bearer ${key}`,
      'tus-resumable': '1.0.0',
      'upload-offset': '0',
      'content-type': 'application/offset+octet-stream',
    },
    bytes,
    ...(rate !== undefined && { rate }),
  };
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

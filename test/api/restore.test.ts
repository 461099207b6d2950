/** docs/operations.md, backup and restore: the very scripts, on real servers. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { ensureMariadb, removeMariadb } from '../../scripts/mariadb.mjs';
import { projectFolder } from '../../src/app.js';
import type { Db } from '../../src/persistence/database.js';
import { migrate } from '../../src/persistence/migrate.js';
import { verifyAudit } from '../../src/persistence/reads/audit.js';
import { sealAll } from '../../src/workers/sealer.js';
import { callsAs, row } from '../support/calls.js';
import type { Service } from '../support/service.js';
import { startService, TEST_AUDIT_KEY } from '../support/service.js';
import { givenSheet } from '../support/world.js';

const run = promisify(execFile);

interface Server {
  folder: string;
  url: string;
  /** For the scripts: how to reach it. */
  options: string;
}

let folder: string;
let environment: NodeJS.ProcessEnv;
let [used, fresh]: Server[] = [];
let service: Service;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'iamis-restore-'));
  const { stdout } = await run(process.execPath, ['scripts/mariadb-tools.mjs'], { cwd: projectFolder() });
  const { dump, env } = JSON.parse(stdout.trim().split('\n').at(-1)!);
  environment = { ...env, PATH: `${dirname(dump)}:${process.env.PATH}` };
  used = await startServer('used');
  fresh = await startServer('fresh');
  await migrate(used.url, used.url);
  service = await startService({ databaseUrl: used.url });
});
afterAll(async () => {
  await service.close();
  for (const server of [used, fresh]) await removeMariadb(server!.folder);
  rmSync(folder, { recursive: true, force: true });
});

/** `iamis` is there and empty. */
async function startServer(name: string): Promise<Server> {
  const own = join(folder, name);
  const { socketPath, user } = await ensureMariadb(own, { durable: false, binaryLog: true });
  const options = join(folder, `${name}.cnf`);
  writeFileSync(options, `[client]\nsocket=${socketPath}\nuser=${user}\n`);
  return { folder: own, options, url: `mysql://${encodeURIComponent(user)}@localhost/iamis?socketPath=${socketPath}` };
}

const script = (name: string, on: Server, ...args: string[]) =>
  run(join(projectFolder(), 'deploy', name), args, { env: { ...environment, IAMIS_DB_OPTIONS: on.options } });

/** Every row of every table but those of processes that come and go. */
async function contentOf(db: Db): Promise<Record<string, string>> {
  const tables = await db.readOnce<{ name: string }>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'iamis' ORDER BY table_name",
  );
  const content: Record<string, string> = {};
  for (const { name } of tables) {
    if (name === 'lease') continue;
    const rows = await db.readOnce(`SELECT * FROM \`${name}\``);
    content[name] = rows
      .map((each) => JSON.stringify(each))
      .sort()
      .join('\n');
  }
  return content;
}

/** Seconds are as fine as the binary log is asked by. */
async function nextSecond(): Promise<string> {
  await sleep(2000 - (Date.now() % 1000));
  return new Date(Math.floor(Date.now() / 1000) * 1000).toISOString().slice(0, 19).replace('T', ' ');
}

it('a copy and the binary log give back the moment before the harm, to the last row, and the audit verifies', async () => {
  const sheet = await givenSheet(service.db, { centre: '68730', rows: 12 });
  const key = await service.centreKey('68730');
  const calls = callsAs(service, key);
  const marks = (from: number, to: number) =>
    sheet.numbers.slice(from, to).map((number, index) => row(number, String(index)));
  await calls.enter(sheet, marks(0, 6));
  await sealAll(service.db, TEST_AUDIT_KEY);

  const [copies, binlogs] = [join(folder, 'copies'), join(folder, 'binlogs')];
  const copy = (await script('backup.sh', used!, copies)).stdout.trim();
  await script('ship-binlog.sh', used!, binlogs);
  await calls.enter(sheet, marks(6, 12));
  const { submission } = await calls.submit(sheet);
  await service.db.writeOnce('FLUSH BINARY LOGS');
  await calls.enter(await givenSheet(service.db, { centre: '68730', rows: 1 }), [row('0001', '1')]);
  await sealAll(service.db, TEST_AUDIT_KEY);
  const [before, harm] = [await contentOf(service.db), await nextSecond()];
  await service.db.writeOnce('UPDATE marksheet_row SET mark = 0');
  await service.db.writeOnce('DROP TABLE row_change');
  await script('ship-binlog.sh', used!, binlogs);
  expect(readdirSync(binlogs).filter((name) => /\.\d+$/.test(name)).length).toBeGreaterThan(1);

  await script('restore.sh', fresh!, copy, binlogs, harm);
  await migrate(fresh!.url, fresh!.url);
  const again = await startService({ databaseUrl: fresh!.url, withoutClients: true });
  expect(await contentOf(again.db)).toEqual(before);
  expect(await verifyAudit(again.db, TEST_AUDIT_KEY, 0, 10_000)).toMatchObject({ faults: [], unsealed: 0 });
  const found = await callsAs(again, key).sheet(sheet);
  expect(found).toMatchObject({ state: 'SUBMITTED', submissions: [{ receipt: submission.receipt }] });
  await again.close();

  await expect(script('restore.sh', fresh!, copy, binlogs)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Nothing was done'),
  });
});

/** What breaks, and how it comes right again. Each ends when it is over. */
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';
import type { Run } from './clients.js';

type Fault = (run: Run) => Promise<void>;

export const FAULTS = {
  serviceKilled: async ({ stage, chance }) => {
    await stage.killService();
    await sleep(chance.between(0, 300));
    await stage.restartService();
    await stage.timePasses();
  },
  databaseKilled: async ({ stage, chance }) => {
    stage.killDatabase();
    await sleep(chance.between(0, 700));
    await stage.restartDatabase();
  },
  bothKilled: async ({ stage, chance }) => {
    const kills = [() => stage.killService(), () => Promise.resolve(stage.killDatabase())];
    if (chance.below(2) === 0) kills.reverse();
    for (const kill of kills) {
      await kill();
      await sleep(chance.between(0, 50));
    }
    await stage.restartDatabase();
    await stage.restartService();
    await stage.timePasses();
  },
  networkCut: async ({ stage, chance }) => {
    stage.line.be('CUT');
    await sleep(chance.between(50, 1500));
    stage.line.be('UP');
  },
  networkSilent: async ({ stage, chance }) => {
    stage.line.be('SILENT');
    await sleep(chance.between(50, 2500));
    stage.line.be('UP');
  },
  databaseSlow: async ({ stage, chance }) => {
    stage.line.delay(chance.between(20, 250));
    await sleep(chance.between(500, 2000));
    stage.line.delay(0);
  },
  diskFull: (run) => withDiskFull(run),
  clockMoved: async ({ stage, chance }) => {
    const process = stage.child().process;
    const hours = chance.one([-3, -1, 1, 3]);
    process.send({ moved: hours * 3_600_000 });
    await sleep(chance.between(500, 1500));
    process.send({ moved: 0 });
  },
  poolExhausted: (run) => withSheetsLocked(run),
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;

const connected = ({ stage }: Run) =>
  createConnection({ socketPath: stage.mariadb().socketPath, user: stage.mariadb().user, database: 'iamis' });

/** What the server says then; 1030 is how it tells of the engine's own. */
const FULL = new Set([1114, 1021, 1026, 1030]);

/** No file of the server may grow: as InnoDB sees it, the disk is full. Somebody else's rows take what room its files still have. */
async function withDiskFull(run: Run): Promise<void> {
  const { pid } = run.stage.mariadb();
  const connection = await connected(run);
  const filler = `(marksheet_id, candidate_number, version, kind, note, at, by_name, way, change_id) SELECT 0, '0000', seq + ?, 'RENAMED', REPEAT('x', 500), NOW(), 'x', 'API', 'x' FROM seq_1_to_2000`;
  const limit = (bytes: string) => execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}`]);
  const grown = (): number => statSync(join(dataFolder(pid), 'iamis/row_change.ibd')).size;
  const [found] = await connection.query(
    'SELECT COALESCE(MAX(version), 0) AS top FROM row_change WHERE marksheet_id = 0',
  );
  // The driver hands a computed number over as text.
  let from = Number((found as { top: unknown }[])[0]!.top);
  // Below the size of the system's own files (12 MB) the server could not even write its log.
  for (; grown() < 16 * 2 ** 20; from += 2000) await connection.query(`INSERT INTO row_change ${filler}`, [from]);
  limit(`${String(grown())}:unlimited`);
  try {
    for (let full = false; !full; from += 2000)
      full = await connection.query(`INSERT INTO row_change ${filler}`, [from]).then(
        () => false,
        (failure: unknown) => {
          const { errno } = failure as { errno?: number };
          if (!FULL.has(errno ?? 0)) throw new Error(`The disk was to be full, and the server said ${String(errno)}.`);
          return true;
        },
      );
    await sleep(run.chance.between(300, 1500));
  } finally {
    limit('unlimited:unlimited');
    await connection.end();
  }
}

function dataFolder(pid: number): string {
  const command = execFileSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' });
  return /--datadir=(\S+)/.exec(command)![1]!;
}

/** Whoever writes waits for a lock and keeps a connection; with more of them than connections, all are taken. */
async function withSheetsLocked(run: Run): Promise<void> {
  const connection = await connected(run);
  await connection.query('START TRANSACTION');
  await connection.query('SELECT id FROM marksheet WHERE id IN (?) FOR UPDATE', [
    run.ledger.sheets.map(({ id }) => id),
  ]);
  await sleep(run.chance.between(500, 4000));
  await connection.query('ROLLBACK');
  await connection.end();
}

/** Everything real and of its own: a durable MariaDB, a line to it that can fail, the service as a child process over that line, a receiver of webhooks. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PrivateServer } from '../../scripts/mariadb.mjs';
import { ensureMariadb } from '../../scripts/mariadb.mjs';
import { diskStore } from '../../src/files/disk.js';
import { migrate } from '../../src/persistence/migrate.js';
import type { Build, Child } from '../support/child.js';
import { buildService, startChild } from '../support/child.js';
import { givenCatalogue } from '../support/entries.js';
import type { Line } from '../support/line.js';
import { startLine } from '../support/line.js';
import type { Receiver } from '../support/receiver.js';
import { startReceiver } from '../support/receiver.js';
import type { Service } from '../support/service.js';
import { startService } from '../support/service.js';
import { givenSampled } from '../support/uploads.js';
import { webhooksAs } from '../support/webhooks.js';
import type { SheetMade } from '../support/world.js';
import { givenCentre } from '../support/world.js';

/** The centre of all sheets, whose events the receiver gets. */
export const CENTRE = '68500';
/** Units for which entries arrive. */
export const UNITS = ['3901U1', '3902U1'];
/** Few, so that they can run out. */
const POOL = 4;
const PATIENCE_SECONDS = 1.5;

/** What fills the disk has to be the tables: its log is small. At a limit it gets an error, as from a full disk, and no signal. */
const SERVER = {
  durable: true,
  quiet: true,
  more: ['--innodb-log-file-size=8M'],
  under: ['sh', '-c', 'trap "" XFSZ; exec "$@"', 'sh'],
};

export interface Stage {
  /** The database itself, past the line; an API over it that nobody disturbs. */
  truth: Service;
  line: Line;
  receiver: Receiver;
  secret: string;
  /** On which files are put. */
  sampled: SheetMade;
  mariadb: () => PrivateServer;
  child: () => Child;
  killService(): Promise<void>;
  restartService(): Promise<void>;
  killDatabase(): void;
  restartDatabase(): Promise<void>;
  /** Nobody waits here until what a dead one held runs out. */
  timePasses(): Promise<void>;
  close(): Promise<void>;
}

export async function startStage(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), `iamis-test-${String(process.pid)}-faults-`));
  const files = mkdtempSync(join(tmpdir(), 'iamis-files-'));
  const built: Build = buildService();
  let mariadb = await ensureMariadb(folder, SERVER);
  const { user, socketPath } = mariadb;
  const urlBy = (socket: string) => `mysql://${user}@localhost/iamis?socketPath=${socket}`;
  await migrate(urlBy(socketPath), urlBy(socketPath));
  const truth = await startService({ databaseUrl: urlBy(socketPath), files: { store: diskStore(files) } });
  truth.setNow(new Date());
  const receiver = await startReceiver();
  await givenCentre(truth.db, CENTRE);
  const { secret } = await webhooksAs(truth, truth.staffKey).create({
    centre: CENTRE,
    url: receiver.url,
    types: ['MARKSHEET_CHANGED', 'MARKSHEET_SUBMITTED'],
  });
  await givenCatalogue(truth.db, { units: UNITS });
  const sampled = await givenSampled(truth, await truth.centreKey(CENTRE), { centre: CENTRE });
  const line = await startLine(() => socketPath);
  const begin = () =>
    startChild(
      built,
      {
        DATABASE_URL: urlBy(line.socketPath),
        DATABASE_POOL: String(POOL),
        DATABASE_PATIENCE_SECONDS: String(PATIENCE_SECONDS),
        QUERY_BUDGET_PER_MINUTE: '1000000000',
        FILES_FOLDER: files,
      },
      { movedClock: true },
    );
  let child = await begin();
  const timePasses = async () => {
    await truth.db.writeOnce("UPDATE lease SET expires_at = '2000-01-01'");
    await truth.db.writeOnce('UPDATE webhook_delivery SET taken_until = NULL');
    await truth.db.writeOnce('UPDATE upload SET lease_expires_at = ? WHERE lease_owner IS NOT NULL', [new Date(0)]);
  };
  return {
    truth,
    line,
    receiver,
    secret,
    sampled,
    mariadb: () => mariadb,
    child: () => child,
    killService: () => child.kill(),
    async restartService() {
      child = await begin();
    },
    killDatabase: () => void process.kill(mariadb.pid, 'SIGKILL'),
    async restartDatabase() {
      mariadb = await ensureMariadb(folder, SERVER);
    },
    timePasses,
    async close() {
      await child.end();
      await receiver.stop();
      await truth.close();
      await line.close();
      await mariadb.stop();
      built.remove();
      for (const each of [folder, files]) rmSync(each, { recursive: true, force: true });
    },
  };
}

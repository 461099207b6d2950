// One throw-away MariaDB for a run of jest; workers find it by TEST_DATABASE_SOCKET and TEST_DATABASE_USER.
// With TEST_DATABASE_SOCKET set already, that server is used and left alone.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandOf } from '../../scripts/common.mjs';
import { ensureMariadb, removeMariadb } from '../../scripts/mariadb.mjs';

export default async function globalSetup() {
  if (process.env.TEST_DATABASE_SOCKET) return;
  await removeLeftOvers();
  const folder = mkdtempSync(join(tmpdir(), `iamis-test-${process.pid}-`));
  const server = await ensureMariadb(folder, { durable: false });
  globalThis.removeTestDatabase = async () => {
    // Not for a second run in the same process (Stryker's), which needs a server of its own.
    delete process.env.TEST_DATABASE_SOCKET;
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  process.env.TEST_DATABASE_SOCKET = server.socketPath;
  process.env.TEST_DATABASE_USER = server.user;
}

/** A run that was killed (Ctrl-C included: jest skips the teardown) leaves its server running. */
async function removeLeftOvers() {
  for (const name of readdirSync(tmpdir())) {
    const owner = /^iamis-test-(\d+)-/.exec(name)?.[1];
    const folder = join(tmpdir(), name);
    if (owner && commandOf(owner) === '' && statSync(folder).uid === process.getuid()) await removeMariadb(folder);
  }
}

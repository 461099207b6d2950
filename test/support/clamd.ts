/** A real clamd of the tests' own, which knows one thing that harms: the test file of the European Institute for Computer Antivirus Research. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { clamdScanner } from '../../src/files/scan.js';
import { ended, findProgram } from './programs.js';

/** In two halves, so that no scanner takes this file for it. */
export const EICAR = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
);
const SIGNATURE = 'Eicar.Test';

export interface Clamd {
  /** As CLAMD_URL takes it. */
  unix: string;
  tcp: string;
  stop(): Promise<void>;
}

const READY_WITHIN_MS = 120_000;

/** `limit`: the most it takes to look at. The first time takes minutes: see FETCHED_WITHIN_MS. */
export async function startClamd(limit = '20M'): Promise<Clamd> {
  const { clamd, env } = await findProgram<{ clamd: string; env: Record<string, string> }>('clamav');
  const folder = mkdtempSync(join(tmpdir(), 'iamis-clamd-'));
  const port = await freePort();
  const [socket, log] = [join(folder, 'socket'), join(folder, 'log')];
  mkdirSync(join(folder, 'signatures'));
  // An extended signature: for any kind of file, anywhere in it.
  writeFileSync(join(folder, 'signatures/test.ndb'), `${SIGNATURE}:0:*:${EICAR.toString('hex')}\n`);
  const settings = [
    'Foreground yes',
    `DatabaseDirectory ${join(folder, 'signatures')}`,
    `TemporaryDirectory ${folder}`,
    `LocalSocket ${socket}`,
    `TCPSocket ${port}`,
    'TCPAddr 127.0.0.1',
    `StreamMaxLength ${limit}`,
    'MaxScanSize 40M',
    'MaxFileSize 30M',
    'AlertExceedsMax yes',
    'MaxRecursion 5',
    'MaxThreads 2',
    `LogFile ${log}`,
    // The signatures stand in a file of our own, signed by nobody.
    'OfficialDatabaseOnly no',
  ];
  const config = join(folder, 'clamd.conf');
  writeFileSync(config, `${settings.join('\n')}\n`);
  const child = spawn(clamd, ['--foreground', '-c', config], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const clamdAt = { unix: `unix:${socket}`, tcp: `tcp://127.0.0.1:${port}` };
  const scanner = clamdScanner(clamdAt.unix);
  const until = performance.now() + READY_WITHIN_MS;
  while (!(await scanner.answers())) {
    if (child.exitCode !== null) throw new Error(`clamd did not start: ${readFileSync(log, 'utf8')}`);
    if (performance.now() > until) throw new Error('clamd did not answer in time');
    await sleep(100);
  }
  return {
    ...clamdAt,
    async stop() {
      process.off('exit', kill);
      kill();
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

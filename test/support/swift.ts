/** A real S3 server of the tests' own: OpenStack Swift, in one process on loopback, with its files in a temporary folder. */
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { projectFolder } from '../../src/app.js';
import type { S3Settings } from '../../src/files/s3.js';
import { ended, findProgram } from './programs.js';

export interface Swift {
  settings: S3Settings;
  /** At once, in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Again at the same address, with the files it had. */
  start(): Promise<void>;
  remove(): Promise<void>;
}

/** What the program answers for a folder whose file system can not hold what Swift writes beside a file's content. */
const NO_ATTRIBUTES = 3;
/** In memory first: it waits for the disk at every write. */
const FOLDERS = ['/dev/shm', tmpdir(), join(projectFolder(), '.data'), '/var/tmp'].filter((path) => existsSync(path));

interface Program {
  python: string;
  env: Record<string, string>;
}

/** Takes two seconds, and minutes the first time: see FETCHED_WITHIN_MS. */
export async function startSwift(): Promise<Swift> {
  const program = await findProgram<Program>('swift');
  for (const parent of FOLDERS) {
    const folder = mkdtempSync(join(parent, 'iamis-swift-'));
    const first = await run(program, folder, 0);
    if (first !== null) return swiftIn(program, folder, first);
    rmSync(folder, { recursive: true });
  }
  throw new Error(`No folder takes extended attributes of users: ${FOLDERS.join(', ')}`);
}

type Running = NonNullable<Awaited<ReturnType<typeof run>>>;

async function swiftIn(program: Program, folder: string, first: Running): Promise<Swift> {
  let { child } = first;
  const kill = async () => {
    child.kill('SIGKILL');
    await ended(child);
  };
  const settings = {
    endpoint: `http://127.0.0.1:${first.port}`,
    bucket: 'iamis-files',
    region: 'us-east-1',
    accessKey: 'test:tester',
    secretKey: 'testing',
  };
  await createBucket(settings);
  return {
    settings,
    kill,
    async start() {
      child = (await run(program, folder, first.port))!.child;
    },
    async remove() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function run({ python, env }: Program, folder: string, port: number) {
  const child = spawn(python, [`${projectFolder()}/test/support/swift-server.py`, folder, String(port)], {
    env: { ...process.env, ...env },
    // Its standard input closes when we end, however we end, and then it ends too.
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout);
  const told = await Promise.race([once(lines, 'line'), once(child, 'exit')]);
  if (typeof told[0] === 'string') return { child, port: Number(told[0]) };
  if (told[0] === NO_ATTRIBUTES) return null;
  throw new Error(`Swift did not start (exit code ${told[0]})`);
}

async function createBucket({ endpoint, region, accessKey, secretKey, bucket }: S3Settings): Promise<void> {
  const credentials = { accessKeyId: accessKey, secretAccessKey: secretKey };
  const client = new S3Client({ endpoint, region, credentials, forcePathStyle: true });
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
  client.destroy();
}

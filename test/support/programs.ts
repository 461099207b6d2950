/** Programs that tests need besides the database, found or fetched by scripts/, and started so that they end with the tests, killed or not. */
import type { ChildProcess } from 'node:child_process';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { projectFolder } from '../../src/app.js';

/** For a `beforeAll` that starts one of them: the first time it is downloaded. */
export const FETCHED_WITHIN_MS = 15 * 60_000;

/** What a script tells of its program, in its last line. */
export async function findProgram<Found>(name: string): Promise<Found> {
  const { stdout } = await promisify(execFile)(process.execPath, [`${projectFolder()}/scripts/${name}.mjs`]);
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Found;
}

export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

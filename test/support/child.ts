/** The service as a process of its own, built from the sources as they are, so that it can be killed. */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { projectFolder } from '../../src/app.js';
import { TEST_AUDIT_KEY, TEST_AUTH_SECRET } from './service.js';

export interface Build {
  folder: string;
  remove(): void;
}

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  experimentalDecorators: true,
};

/** As `npm run build` makes it, without checking the types once more. */
export function buildService(): Build {
  const [root, folder] = [projectFolder(), mkdtempSync(join(tmpdir(), 'iamis-built-'))];
  const put = (path: string) => {
    const to = join(folder, path);
    mkdirSync(dirname(to), { recursive: true });
    if (!path.endsWith('.ts')) return copyFileSync(join(root, path), to);
    const { outputText } = ts.transpileModule(readFileSync(join(root, path), 'utf8'), { compilerOptions });
    writeFileSync(to.replace(/ts$/, 'js'), outputText);
  };
  for (const part of ['src', 'texts'])
    for (const path of readdirSync(join(root, part), { recursive: true, encoding: 'utf8' }))
      if (/\.(ts|json)$/.test(path)) put(join(part, path));
  put('ormconfig.ts');
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  for (const name of ['node_modules', 'schema', 'reference']) symlinkSync(join(root, name), join(folder, name));
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface Child {
  url: string;
  process: ChildProcess;
  /** At once, with all that it had in memory. */
  kill(): Promise<void>;
  /** As an operator ends it. */
  end(): Promise<void>;
}

/** What the child's clock shows is moved by a message to it. */
const CLOCK = fileURLToPath(new URL('./moved-clock.mjs', import.meta.url));

/** Without demonstration data, on a database that is there already. */
export async function startChild(
  { folder }: Build,
  environment: { DATABASE_URL: string; FILES_FOLDER: string } & Record<string, string>,
  { movedClock = false } = {},
): Promise<Child> {
  const loaded = movedClock ? ['--import', CLOCK] : [];
  const child = spawn(process.execPath, [...loaded, join(folder, 'src/main.js')], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'test',
      PORT: '0',
      LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent',
      AUDIT_KEY: TEST_AUDIT_KEY,
      AUTH_SECRET: TEST_AUTH_SECRET,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit', ...(movedClock ? ['ipc' as const] : [])],
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => {
      reject(new Error(`The service ended (${String(code)}): ${said}`));
    });
    child.stdout!.on('data', (part: Buffer) => {
      said += part.toString();
      const found = /(http:\/\/127\.0\.0\.1:\d+)\/graphql/.exec(said);
      if (found) resolve(found[1]!);
    });
  });
  const ended = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
  };
  return { url, process: child, kill: () => ended('SIGKILL'), end: () => ended('SIGTERM') };
}

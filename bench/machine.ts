/** Processes: where they run, what they cost. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

export interface Place {
  socketPath: string;
  user: string;
  pid: number;
  /** Whether processes are bound to cores; see scripts/bench.mjs. */
  pinned: boolean;
}

export const SERVER_CORE = 0;
export const LOAD_CORE = 1;
/** As npm start runs the service: many short-lived objects a request, so a young generation that holds several requests. */
const NODE_FLAGS = ['--max-semi-space-size=64'];

export function spawnNode(
  place: Place,
  core: number,
  args: string[],
  options: { env?: NodeJS.ProcessEnv; ipc?: true },
): ChildProcess {
  const [command, ...rest] = [
    ...(place.pinned ? ['taskset', '-c', String(core)] : []),
    process.execPath,
    ...NODE_FLAGS,
    ...args,
  ];
  const child = spawn(command!, rest, {
    env: { ...process.env, ...options.env },
    // A server's log is written like in production, and goes nowhere.
    stdio: ['ignore', options.ipc ? 'inherit' : 'ignore', 'inherit', ...(options.ipc ? (['ipc'] as const) : [])],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  return child;
}

export interface Server {
  name: string;
  port: number;
  pid: number;
  stop(): Promise<void>;
}

/** The service as it runs in production, from the build in `folder`: auth, limits, log, sealer and compiled queries on. */
export function startApp(
  place: Place,
  name: string,
  folder: string,
  database: string,
  nodeArguments: string[] = [],
): Promise<Server> {
  return startServer(place, name, [...nodeArguments, `${folder}/dist/src/main.js`], (port) => ({
    ...PRODUCTION,
    PORT: String(port),
    DATABASE_URL: urlOf(place, database),
    LOG_LEVEL: 'info',
    COMPILED_QUERIES: 'true',
    DATABASE_POOL: String(POOL),
    QUERY_BUDGET_PER_MINUTE: '1000000000000', // the budget is kept, and never used up
  }));
}

/** One of bench/servers. */
export function startComparator(place: Place, name: string, database: string): Promise<Server> {
  const file = fileURLToPath(new URL(`servers/${name}.js`, import.meta.url));
  return startServer(place, name, [file], (port) => ({
    NODE_ENV: 'production',
    BENCH_SERVER: JSON.stringify({ port, socketPath: place.socketPath, user: place.user, database }),
  }));
}

export const AUDIT_KEY = 'an audit key for benchmarks of 32 characters or more';
/** What production asks for; no mail is sent. */
export const PRODUCTION = {
  NODE_ENV: 'production',
  AUDIT_KEY,
  AUTH_SECRET: 'an auth secret for benchmarks of 32 characters or more',
  TOKEN_SECRET: 'a token secret for benchmarks of 32 characters or more',
  PUBLIC_URL: 'https://iamis.invalid',
  TRUST_PROXY: 'false',
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'iamis@iamis.invalid',
  CLAMD_URL: 'tcp://127.0.0.1:9', // files wait to be looked at
};
export const POOL = 10;
export const urlOf = (place: Place, database: string): string =>
  `mysql://${encodeURIComponent(place.user)}@localhost/${database}?socketPath=${place.socketPath}`;

async function startServer(
  place: Place,
  name: string,
  args: string[],
  environment: (port: number) => NodeJS.ProcessEnv,
): Promise<Server> {
  const port = await freePort();
  const child = spawnNode(place, SERVER_CORE, args, { env: environment(port) });
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${name} ended: exit code ${child.exitCode}`);
    const up = await fetch(`http://127.0.0.1:${port}/healthz`).then(
      () => true,
      () => false,
    );
    if (up) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    name,
    port,
    pid: child.pid!,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** User and system time of a process so far, in ms. The kernel counts in ticks of 10 ms. */
export function cpuMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

export function rssMb(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;
}

export const machine = (): string => {
  const model = cpus()[0]!.model.replace(/\s+/g, ' ');
  return `${cpus().length} × ${model}, ${process.platform} ${process.arch}, Node ${process.version}`;
};

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

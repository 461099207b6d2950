// npm start: installs, builds, starts a private MariaDB unless DATABASE_URL is set, runs the service, and stops it all.
//   --watch          rebuilds and restarts on every change (npm run dev)
//   anything else    is passed on to the service (--migrate-only: npm run db:migrate)
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setInterval, setTimeout as sleep } from 'node:timers/promises';
import { build, commandOf, exitCodeOf, failure, install, readOr, root, run, say, takeLock, tsc } from './common.mjs';
import { ensureMariadb } from './mariadb.mjs';

const data = join(root, '.data');
const watching = process.argv.includes('--watch');
const serviceArguments = process.argv.slice(2).filter((argument) => argument !== '--watch');
const serviceRecord = join(data, 'service.pid');
const ownDatabase = !process.env.DATABASE_URL;

// The first signal ends everything in order; npm sends Ctrl-C on to us once more, so the ones after it mean nothing.
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopping.abort());
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {}); // the terminal may be gone by then

await run(async () => {
  if (ownDatabase) await takeFolder();
  await install(stopping.signal);
  if (!watching) await build(stopping.signal);
  const database = ownDatabase ? await startDatabase() : undefined;
  try {
    return watching ? await serveAndWatch(environment(database)) : await serve(environment(database), stopping.signal);
  } finally {
    await database?.stop();
  }
});

/** One start command per folder, as there is one database in it; with an outside database there may be many. */
async function takeFolder() {
  const owner = takeLock(join(data, 'start.lock'));
  if (owner !== 0) throw failure(`already running in this folder${owner > 0 ? ` (process ${owner})` : ''}`);
  // A kill -9 of the start command leaves its service behind, holding the port.
  const [pid, command] = readOr(serviceRecord, '').split('\n');
  if (!command || commandOf(pid) !== command) return;
  say('stopping the service that a killed start left behind');
  process.kill(Number(pid), 'SIGTERM');
  for (let waited = 0; commandOf(pid) === command; waited += 50) {
    if (waited === 20_000) process.kill(Number(pid), 'SIGKILL');
    await sleep(50);
  }
}

/** Starts the private database and sees to it that it stays: one that dies under us is started again. */
async function startDatabase() {
  const start = () => ensureMariadb(join(data, 'mariadb'), { durable: true, signal: stopping.signal });
  let server = await start();
  const ended = new AbortController();
  const guard = (async () => {
    for await (const _ of setInterval(2000, undefined, { signal: ended.signal })) {
      if (commandOf(server.pid) !== '' || stopping.signal.aborted) continue;
      say('MariaDB ended unexpectedly, starting it again');
      try {
        server = await start();
      } catch (error) {
        say(error.message);
      }
    }
  })().catch(() => {}); // only ever the abort below
  const { user, password } = server.service;
  return {
    url: `mysql://${user}:${password}@localhost/iamis?socketPath=${server.socketPath}`,
    migrationUrl: `mysql://${encodeURIComponent(server.user)}@localhost/iamis?socketPath=${server.socketPath}`,
    async stop() {
      ended.abort();
      await guard;
      await server.stop();
    },
  };
}

function environment(database) {
  return {
    NODE_ENV: 'development',
    ...process.env,
    ...(database && { DATABASE_URL: database.url, MIGRATION_DATABASE_URL: database.migrationUrl }),
  };
}

/** Runs the service to its end, and gives its exit code. An aborted signal asks it to drain and end. */
function serve(env, signal) {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(failure('stopped', 130));
    // Requests make many short-lived objects: a young generation that holds several of them spares copying.
    // Detached: Ctrl-C then reaches it only through us, as one SIGTERM; a second signal would cut its draining short.
    const child = spawn(
      process.execPath,
      ['--max-semi-space-size=64', join(root, 'dist/src/main.js'), ...serviceArguments],
      {
        cwd: root,
        env,
        stdio: 'inherit',
        detached: true,
      },
    );
    if (ownDatabase && child.pid) writeFileSync(serviceRecord, `${child.pid}\n${commandOf(child.pid)}\n`);
    const end = () => child.kill('SIGTERM');
    signal.addEventListener('abort', end, { once: true });
    child.on('error', reject);
    child.on('exit', (code, endedBy) => {
      signal.removeEventListener('abort', end);
      if (ownDatabase) rmSync(serviceRecord, { force: true });
      resolve(exitCodeOf(code, endedBy));
    });
  });
}

/** The compiler watches the sources; each time it is done without errors, or a text or the schema changed, we restart. */
async function serveAndWatch(env) {
  rmSync(join(root, 'dist'), { recursive: true, force: true }); // and with it the hash: the next start builds anew
  const changes = new EventTarget();
  const changed = () => changes.dispatchEvent(new Event('change'));
  const [command, args] = tsc('--watch', '--preserveWatchOutput');
  const compiler = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  compiler.stdout.setEncoding('utf8').on('data', (text) => {
    process.stdout.write(text);
    if (text.includes('Found 0 errors')) changed();
  });
  const watchers = ['schema', 'texts'].map((folder) => watch(join(root, folder), { recursive: true }, changed));
  try {
    await once(changes, 'change', { signal: stopping.signal }); // the compiler's first pass: nothing runs before it
    for (;;) {
      const restart = new AbortController();
      const change = once(changes, 'change', { signal: stopping.signal }).then(() => restart.abort());
      change.catch(() => {}); // stopping: serve() below ends as well
      const code = await serve(env, AbortSignal.any([restart.signal, stopping.signal]));
      if (stopping.signal.aborted) return code;
      if (!restart.signal.aborted) say(`the service ended (exit code ${code}); waiting for a change`);
      await change;
      await sleep(100); // an editor saves in several steps
      say('restarting');
    }
  } catch (error) {
    throw stopping.signal.aborted ? failure('stopped', 130) : error;
  } finally {
    for (const watcher of watchers) watcher.close();
    compiler.kill('SIGTERM');
  }
}

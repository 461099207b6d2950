// A private MariaDB: found or fetched, initialised once, started, adopted, stopped. Needs no root and no client library.
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandOf, failure, lastLines, output, readOr, root, say, seconds } from './common.mjs';
import { ensurePackages, onPath, packageEnvironment } from './debian.mjs';

// my_print_defaults is what mariadb-install-db calls, and comes in another package on Debian.
const programs = ['mariadbd', 'mariadb-install-db', 'my_print_defaults'];
// For throw-away data: 0.5 s instead of 3 s to initialise. 'loose': a version that does not know it goes without.
const withoutSync = '--loose-debug-no-sync';
const dist = join(root, '.data/mariadb/dist');
const howToGet =
  'install the package mariadb-server (Debian, Ubuntu, Fedora) or mariadb (Alpine, Arch, Homebrew), or set DATABASE_URL';

/**
 * Gives a running MariaDB whose files are in `folder`; one left over from a killed command is adopted.
 * The caller must be the only one for that folder (a lock of its own).
 *
 * @param {string} folder
 * @param {{ durable: boolean, signal?: AbortSignal, binaryLog?: boolean, quiet?: boolean, more?: string[], under?: string[] }} options
 *   durable: false is for tests only; more: further arguments of the server; under: a command that becomes the server
 * @returns {Promise<{ socketPath: string, user: string, service: { user: string, password: string }, pid: number, stop(): Promise<void> }>}
 */
export async function ensureMariadb(folder, options) {
  mkdirSync(folder, { recursive: true });
  const place = placeOf(realpathSync(folder));
  // MariaDB's unix_socket login asks the system for the name of our uid; a uid without one (containers) logs in as root.
  const user = systemUser() ?? 'root';
  const orphan = runningPid(place);
  let pid = orphan;
  if (orphan && (await answers(place, () => commandOf(orphan) !== '', options.signal, 60))) {
    if (!options.quiet) say('took over the MariaDB that was still running');
  } else {
    if (orphan) await stop(orphan);
    pid = await start(place, options);
  }
  return {
    socketPath: place.socket,
    user,
    service: { user: applicationUser, password: applicationPassword(place) },
    pid,
    async stop() {
      await stop(pid);
      rmSync(place.socketFolder, { recursive: true, force: true });
    },
  };
}

/** Ends a throw-away MariaDB at once and removes all it has. */
export async function removeMariadb(folder) {
  const place = placeOf(realpathSync(folder));
  const pid = runningPid(place);
  if (pid) await stop(pid, 'SIGKILL');
  rmSync(place.socketFolder, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

function placeOf(folder) {
  // The socket can not lie in the folder: its path must stay below 108 bytes. Derived, so that an orphan is found again.
  const name = `iamis-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`;
  const socketFolder = join(tmpdir().length < 70 ? tmpdir() : '/tmp', name);
  return {
    data: join(folder, 'data'),
    log: join(folder, 'mariadb.log'),
    pidFile: join(folder, 'mariadb.pid'),
    init: join(folder, 'init.sql'),
    password: join(folder, 'service.password'),
    socketFolder,
    socket: join(socketFolder, 'sql'),
  };
}

const applicationUser = 'iamis_service';

/** Made once for a data folder; letters and digits only, so it may stand in SQL and in an address. */
function applicationPassword({ password }) {
  const known = readOr(password, '');
  if (known) return known;
  const made = randomBytes(24).toString('hex');
  writeFileSync(password, made, { mode: 0o600 });
  return made;
}

function systemUser() {
  try {
    return userInfo().username;
  } catch {
    return undefined;
  }
}

function runningPid(place) {
  const pid = Number(readOr(place.pidFile, '').trim());
  return commandOf(pid).includes(`--datadir=${place.data}`) ? pid : 0;
}

async function start(place, options) {
  const server = await findServer(options.signal);
  const began = performance.now();
  makeSocketFolder(place);
  const fresh = await initialise(place, server, options);
  if ((statSync(place.log, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000) truncateSync(place.log);
  // Run at every start, before the first connection is let in: there is no client here to create the database with.
  // The service itself is a user with few rights (src/persistence/migrate.ts gives them); migrations run as the system's user.
  const user = `'${applicationUser}'@'localhost'`;
  const password = applicationPassword(place);
  writeFileSync(
    place.init,
    `CREATE DATABASE IF NOT EXISTS iamis;\nCREATE USER IF NOT EXISTS ${user};\nALTER USER ${user} IDENTIFIED BY '${password}';\n`,
    { mode: 0o600 },
  );
  const log = openSync(place.log, 'a');
  // Detached: an own process group, so that Ctrl-C reaches us alone and the server outlives the requests being drained.
  const command = [...(options.under ?? []), server.mariadbd, ...serverArguments(place, server, options)];
  const child = spawn(command[0], command.slice(1), {
    detached: true,
    stdio: ['ignore', log, log],
    env: server.env,
    cwd: '/',
  });
  closeSync(log);
  child.on('error', () => {}); // shows as an exit without a pid
  child.unref();
  const alive = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  // The server writes the same pid later, after a possibly long recovery: a kill -9 of us before that must not lose it.
  if (child.pid) writeFileSync(place.pidFile, `${child.pid}\n`);
  let ready = false;
  try {
    ready = await answers(place, alive, options.signal, 600);
  } finally {
    if (!ready && child.pid && alive()) await stop(child.pid);
  }
  if (!ready) {
    throw failure(`MariaDB could not be started; its log (${place.log}) ends:\n${lastLines(readOr(place.log, ''), 5)}`);
  }
  if (options.durable && !options.quiet) say(`MariaDB ${fresh ? 'initialised and ' : ''}started (${seconds(began)})`);
  return child.pid;
}

function serverArguments(place, server, { durable, binaryLog = false, more = [] }) {
  return [
    '--no-defaults',
    ...(server.base ? [`--basedir=${server.base}`] : []),
    ...asUser(),
    `--datadir=${place.data}`,
    `--socket=${place.socket}`,
    `--pid-file=${place.pidFile}`,
    `--log-error=${place.log}`,
    `--init-file=${place.init}`,
    '--skip-networking',
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_unicode_520_ci',
    '--default-time-zone=+00:00',
    `--innodb-buffer-pool-size=${process.env.IAMIS_DB_BUFFER_POOL || '256M'}`,
    '--max-connections=200',
    '--max-prepared-stmt-count=1048576',
    '--innodb-print-all-deadlocks=OFF',
    '--log-warnings=1', // 2 would note every connection closed without a login, which is how we ask whether it is up
    `--innodb-flush-log-at-trx-commit=${durable ? 1 : 0}`,
    ...(durable ? [] : ['--innodb-doublewrite=OFF', withoutSync]),
    ...(binaryLog ? ['--log-bin=iamis-bin', '--binlog-format=ROW', '--server-id=1'] : []),
    ...more,
  ];
}

/** Waits for the server's greeting: the first packet of the protocol, sent once logins are accepted. */
async function answers(place, alive, signal, forSeconds) {
  const began = performance.now();
  let told = false;
  while (alive() && performance.now() - began < forSeconds * 1000) {
    if (signal?.aborted) throw failure('stopped', 130);
    if (await greets(place.socket)) return true;
    if (!told && performance.now() - began > 5000) say('waiting for MariaDB (recovering?)');
    told ||= performance.now() - began > 5000;
    await sleep(20);
  }
  return false;
}

function greets(socketPath) {
  return new Promise((resolve) => {
    const socket = connect(socketPath);
    const done = (result) => {
      socket.destroy();
      resolve(result);
    };
    // 4 bytes of header, then the protocol version, 10; an error packet starts with 255 there.
    socket.once('data', (packet) => done(packet[4] === 10));
    socket.once('error', () => done(false)).once('close', () => done(false));
    socket.setTimeout(5000, () => done(false));
  });
}

async function stop(pid, signal = 'SIGTERM') {
  const began = performance.now();
  let killed = false;
  kill(pid, signal);
  while (commandOf(pid) !== '') {
    if (!killed && performance.now() - began > 60_000) {
      killed = true;
      kill(pid, 'SIGKILL');
    }
    await sleep(20);
  }
}

function kill(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

function makeSocketFolder(place) {
  mkdirSync(place.socketFolder, { recursive: true, mode: 0o700 });
  // The temporary folder is everybody's: a folder of ours that somebody else made could show us another server.
  const found = lstatSync(place.socketFolder);
  if (!found.isDirectory() || found.uid !== process.getuid()) {
    throw failure(`${place.socketFolder} belongs to another user; remove it or set TMPDIR`);
  }
}

/** Makes the data folder under another name and renames it: one that was cut short is never taken for a whole one. */
async function initialise(place, server, { durable, signal }) {
  if (existsSync(place.data)) return false;
  const { text: version } = await output(server.mariadbd, ['--no-defaults', '--version'], { env: server.env, signal });
  const [, major, minor] = /Ver (\d+)\.(\d+)/.exec(version) ?? [];
  if (major === '10' && Number(minor) < 6) throw failure(`MariaDB 10.6 or newer is needed, found: ${version.trim()}`);
  const half = `${place.data}.new`;
  rmSync(half, { recursive: true, force: true });
  // mariadb-install-db breaks on a space in a path; these links have none.
  const base = link(join(place.socketFolder, 'base'), server.base ?? '/usr');
  const folder = link(join(place.socketFolder, 'folder'), dirname(half));
  const { code, text } = await output(
    server.installDb,
    [
      '--no-defaults',
      ...(server.base ? [`--basedir=${base}`] : []),
      ...asUser(),
      `--datadir=${join(folder, basename(half))}`,
      `--auth-root-authentication-method=${systemUser() ? 'socket' : 'normal'}`,
      '--skip-test-db',
      '--skip-name-resolve',
      ...(durable ? [] : [withoutSync]),
    ],
    { env: server.env, signal },
  );
  rmSync(base);
  rmSync(folder);
  if (code !== 0) throw failure(`mariadb-install-db failed:\n${text.trim().split('\n').slice(0, 5).join('\n')}`);
  renameSync(half, place.data);
  return true;
}

function link(path, target) {
  rmSync(path, { force: true });
  symlinkSync(target, path);
  return path;
}

/** As root the server refuses to run unless told so. */
function asUser() {
  return process.getuid() === 0 ? ['--user=root'] : [];
}

async function findServer(signal) {
  const installed = programs.map(onPath);
  if (installed.every(Boolean)) {
    return { mariadbd: installed[0], installDb: installed[1], base: undefined, env: process.env };
  }
  await ensurePackages({
    title: 'MariaDB',
    packages: ['mariadb-server-core', 'mariadb-client-core'],
    folder: dist,
    howToGet,
    signal,
    tryOut(tree) {
      rmSync(join(tree, 'etc'), { recursive: true, force: true }); // settings for a server of this machine's own
      const env = packageEnvironment(tree);
      return output(join(tree, 'usr/sbin/mariadbd'), ['--no-defaults', '--version'], { env, signal });
    },
  });
  const base = join(dist, 'usr');
  return {
    mariadbd: join(base, 'sbin/mariadbd'),
    installDb: join(base, 'bin/mariadb-install-db'),
    base,
    env: packageEnvironment(dist),
  };
}

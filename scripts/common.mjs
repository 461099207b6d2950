// What the scripts share. Only node's own modules: these run before node_modules exists.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

export function say(line) {
  console.log(`iamis: ${line}`);
}

/** An expected failure: shown as its message, without a stack trace. */
export function failure(message, exitCode = 1) {
  return Object.assign(new Error(message), { exitCode });
}

/** Runs a script's body and turns what it returns or throws into the exit code. */
export async function run(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    // A system error (no permission, disk full) names its file and needs no stack either; anything else is our bug.
    console.error(error.exitCode || error.syscall ? `iamis: ${error.message}` : error);
    process.exitCode = error.exitCode ?? 1;
  }
}

export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

export function lastLines(text, count) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}

export function readOr(file, fallback) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return fallback;
  }
}

/** The exit code as a shell would report it: 128 + n for a process ended by signal n. */
export function exitCodeOf(code, signal) {
  return code ?? 128 + ({ SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal] ?? 0);
}

/** Runs a program to its end and keeps what it printed. An aborted signal ends it and throws. */
export function output(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    let text = '';
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part) => (text += part));
    }
    child.on('error', (error) => {
      if (error.name === 'AbortError') return; // 'close' follows, when it has really ended
      resolve({ code: 127, text: `${command}: ${error.code === 'ENOENT' ? 'not found' : error.message}` });
    });
    child.on('close', (code, signal) => {
      if (options.signal?.aborted) reject(failure('stopped', 130));
      else resolve({ code: exitCodeOf(code, signal), text });
    });
  });
}

/** Runs a program with our terminal as its own; gives its exit code. */
export function foreground(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    // Ctrl-C reaches the child by itself; a signal sent to us alone is handed on, so that we never leave it behind.
    const handOn = (signal) => child.kill(signal);
    process.on('SIGINT', ignore).on('SIGTERM', handOn).on('SIGHUP', handOn);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('SIGINT', ignore).off('SIGTERM', handOn).off('SIGHUP', handOn);
      resolve(exitCodeOf(code, signal));
    });
  });
}

function ignore() {}

/** The command line of a live process, '' for a dead one (a zombie nobody reaped counts as dead). */
export function commandOf(pid) {
  if (!pid) return '';
  if (process.platform === 'linux') return readOr(`/proc/${pid}/cmdline`, '').replaceAll('\0', ' ').trim();
  return (spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout ?? '').trim();
}

/**
 * Takes a lock file, or gives the pid of its live owner. The owner's command line is kept beside its pid because pids
 * come again: after a reboot, and in containers at once (there our own pid in a left-over file is an earlier life's).
 */
export function takeLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${process.pid}\n${commandOf(process.pid)}\n`;
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      process.once('exit', () => releaseLock(file));
      return 0;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const found = readOr(file, '');
    const [pid, command] = found.split('\n');
    // Without content it is just being written, unless it is old.
    const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (!command && age < 1000) return -1;
    if (Number(pid) !== process.pid && command && commandOf(pid) === command) return Number(pid);
    // Stale. Moved aside and looked at again: another who found it stale may have put his own there meanwhile.
    const aside = `${file}.${process.pid}`;
    try {
      renameSync(file, aside);
      if (readOr(aside, '') === found) rmSync(aside);
      else renameSync(aside, file);
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
}

export function releaseLock(file) {
  if (readOr(file, '').startsWith(`${process.pid}\n`)) rmSync(file, { force: true });
}

/** Runs `body` as the only one who holds this lock file, whichever process it is in. */
export async function locked(file, body) {
  while (takeLock(file) !== 0) await sleep(200);
  try {
    return await body();
  } finally {
    releaseLock(file);
  }
}

/** Makes node_modules what package-lock.json says, if it is not. */
export async function install(signal) {
  const wanted = digest(['package-lock.json']) + ` ${process.platform} ${process.arch}`;
  const record = join(root, 'node_modules/.iamis-lock-hash');
  if (readOr(record, '') === wanted) return;
  // npm ci empties the folder, and would empty another project's through a link.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw failure('node_modules is a link to another folder; remove it and start again');
  }
  await locked(join(root, '.data/install.lock'), async () => {
    if (readOr(record, '') === wanted) return;
    say('installing dependencies (npm ci)');
    const started = performance.now();
    // --include=dev: under NODE_ENV=production npm would leave out the compiler that the build needs.
    const { code, text } = await output('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], { signal });
    // The cause stands first; what npm adds below it is its manual.
    const errors = text.split('\n').filter((line) => line.startsWith('npm error '));
    if (code !== 0) throw failure(`npm ci failed:\n${errors.slice(0, 8).join('\n') || lastLines(text, 8)}`);
    writeFileSync(record, wanted);
    say(`dependencies installed (${seconds(started)})`);
  });
}

const sources = [
  'src',
  'cli',
  'schema',
  'texts',
  'web',
  'docs/integrating.md',
  'docs/receipt.md',
  'scripts/docs',
  'ormconfig.ts',
  'package-lock.json',
];

/** Compiles into dist/, if anything compiled there has changed. A failed build leaves the last good one alone. */
export async function build(signal) {
  const record = join(root, 'dist/.hash');
  const wanted = digest([...sources, ...readdirSync(root).filter((name) => /^tsconfig.*\.json$/.test(name))]);
  if (readOr(record, '') === wanted) return;
  await locked(join(root, '.data/install.lock'), async () => {
    if (readOr(record, '') === wanted) return;
    say('building');
    const started = performance.now();
    const fresh = join(root, 'dist.new');
    rmSync(fresh, { recursive: true, force: true });
    try {
      const { code, text } = await output(...tsc('--outDir', fresh), { signal });
      if (code !== 0) throw failure(`the build failed:\n${lastLines(text, 40)}`);
      const web = await output(...vite('build', '--outDir', join(fresh, 'web')), { signal });
      if (web.code !== 0) throw failure(`the web front end's build failed:\n${lastLines(web.text, 40)}`);
      const docs = await output(process.execPath, [join(root, 'scripts/docs/site.mjs'), join(fresh, 'docs')], {
        signal,
      });
      if (docs.code !== 0) throw failure(`the reference's build failed:\n${lastLines(docs.text, 40)}`);
      writeFileSync(join(fresh, '.hash'), wanted);
      rmSync(join(root, 'dist'), { recursive: true, force: true });
      renameSync(fresh, join(root, 'dist'));
    } finally {
      rmSync(fresh, { recursive: true, force: true });
    }
    say(`built (${seconds(started)})`);
  });
}

function vite(...args) {
  return [process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), ...args, '--config', 'web/vite.config.ts']];
}

export function tsc(...args) {
  return [process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json', ...args]];
}

function digest(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesUnder(join(root, path))).sort()) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  return stat.isDirectory() ? readdirSync(path).flatMap((name) => filesUnder(join(path, name))) : [path];
}

// Packages of this Debian or Ubuntu, fetched with apt's own tools and state and unpacked, not installed. Needs no root.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { failure, lastLines, locked, output, say, seconds } from './common.mjs';

/**
 * Sees to it that `folder` holds these packages and what this machine lacks of all they depend on, as they would lie under /.
 * Their maintainers' scripts do not run: whoever starts a program from there gives it its settings and `packageEnvironment`.
 *
 * @param {object} wanted
 * @param {string} wanted.title what it is, for people
 * @param {string[]} wanted.packages where a name is not found, the newest name-1.2 is meant
 * @param {string} wanted.folder
 * @param {string} wanted.howToGet what a person can do where this is no way
 * @param {(tree: string) => Promise<{ code: number, text: string }>} wanted.tryOut does it run at all? A library that is
 *   missing or too old says so here, and not when it is first needed
 * @param {AbortSignal} [wanted.signal]
 */
export async function ensurePackages(wanted) {
  const { folder } = wanted;
  if (existsSync(folder)) return folder;
  if (!onPath('apt-get') || !onPath('dpkg')) throw failure(`${wanted.title} was not found: ${wanted.howToGet}`);
  return await locked(`${folder}.lock`, async () => {
    if (!existsSync(folder)) await fetchPackages(wanted);
    return folder;
  });
}

async function fetchPackages({ title, packages, folder, howToGet, tryOut, signal }) {
  say(`downloading ${title} (packages of this system, unpacked under .data/, nothing is installed)`);
  const began = performance.now();
  const work = join(dirname(folder), `download.${process.pid}`);
  const must = async (command, args, options = {}) => {
    const { code, text } = await output(command, args, { ...options, signal });
    if (code !== 0) throw failure(`${title} could not be downloaded: ${howToGet}\n${lastLines(text, 5)}`);
    return text;
  };
  rmSync(work, { recursive: true, force: true });
  for (const name of ['lists/partial', 'cache/archives/partial', 'debs', 'tree']) {
    mkdirSync(join(work, name), { recursive: true });
  }
  const [debs, tree] = [join(work, 'debs'), join(work, 'tree')];
  try {
    await download({ title, packages, howToGet, signal, work, debs, must });
    for (const deb of readdirSync(debs)) await must('dpkg', ['-x', join(debs, deb), tree]);
    const tried = await tryOut(tree);
    if (tried.code !== 0) throw failure(`${title} was downloaded and does not run: ${lastLines(tried.text, 5)}`);
    renameSync(tree, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  say(`${title} downloaded (${seconds(began)})`);
}

async function download({ title, packages, howToGet, signal, work, debs, must }) {
  const own = [
    `Dir::State=${work}`,
    `Dir::State::lists=${work}/lists`,
    `Dir::Cache=${work}/cache`,
    'Dir::Cache::pkgcache=pkgcache.bin', // switched off in Debian's container images, and then every call parses all
    'Dir::Cache::srcpkgcache=srcpkgcache.bin',
    'Debug::NoLocking=1',
    'Acquire::Languages=none',
    'APT::Sandbox::User=root', // as root apt becomes the user _apt, who may not read this folder
  ].flatMap((setting) => ['-o', setting]);
  const env = { ...process.env, LC_ALL: 'C' };
  // One source of many failing is no reason to give up: what matters is whether the packages can be had afterwards.
  const update = await output('apt-get', [...own, '-qq', 'update'], { env, signal });
  const names = (await must('apt-cache', [...own, 'pkgnames'], { env })).split('\n');
  const chosen = packages.map((name) => newestNamed(name, names));
  if (chosen.includes(undefined)) {
    throw failure(`${title} was not found, and apt offers none: ${howToGet}\n${lastLines(update.text, 3)}`.trim());
  }
  // apt's own solver says what this machine lacks. The C library is the system's or none: two do not mix.
  const simulated = ['-qq', '--simulate', '--no-install-recommends', 'install', ...chosen];
  const plan = await must('apt-get', [...own, ...simulated], { env });
  const needed = [...plan.matchAll(/^Inst (\S+)/gm)].map((match) => match[1]).filter((name) => !/^libc6\b/.test(name));
  await must('apt-get', [...own, '-qq', 'download', ...new Set([...chosen, ...needed])], { env, cwd: debs });
}

/** Older Debians and Ubuntus carry the version in the name: mariadb-server-core-10.6. */
function newestNamed(name, names) {
  const versions = names.filter(
    (other) => other.startsWith(`${name}-`) && /^[\d.]+$/.test(other.slice(name.length + 1)),
  );
  if (names.includes(name)) return name;
  return versions.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1);
}

/** With this, programs in the tree find their libraries and Python modules. */
export function packageEnvironment(tree) {
  const python = join(tree, 'usr/lib/python3/dist-packages');
  return {
    ...process.env,
    LD_LIBRARY_PATH: libraryFolders(tree).join(':'),
    ...(existsSync(python) && { PYTHONPATH: python }),
  };
}

/** Those that the system's own linker searches, and the private ones below them (pulseaudio), which packages name by absolute paths. */
function libraryFolders(tree) {
  const below = (folder) => readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const folders = ['lib', 'usr/lib'].map((name) => join(tree, name)).filter((folder) => existsSync(folder));
  const ofMachine = folders.flatMap((folder) =>
    below(folder).flatMap(({ name }) => (name.includes('-linux-gnu') ? join(folder, name) : [])),
  );
  const own = ofMachine.flatMap((folder) =>
    below(folder).flatMap(({ name }) =>
      readdirSync(join(folder, name)).some((file) => /^lib.+\.so\b/.test(file)) ? join(folder, name) : [],
    ),
  );
  return [...folders, ...ofMachine, ...own];
}

/** Where a program of this system lies; undefined when it has none. */
export function onPath(program) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'].filter(Boolean);
  return folders.map((folder) => join(folder, program)).find((file) => existsSync(file));
}

// Prints where MariaDB's tools for backups are, as JSON { dump, client, binlog, env }: this system's, or unpacked under .data/.
// The test of docs/operations.md's restore runs them.
import { join } from 'node:path';
import { output, root, run } from './common.mjs';
import { ensurePackages, onPath, packageEnvironment } from './debian.mjs';

const PROGRAMS = { dump: 'mariadb-dump', client: 'mariadb', binlog: 'mariadb-binlog' };

await run(async () => {
  const installed = Object.entries(PROGRAMS).map(([name, program]) => [name, onPath(program)]);
  const all = installed.every(([, file]) => file !== undefined);
  console.log(JSON.stringify(all ? { ...Object.fromEntries(installed), env: {} } : await unpacked()));
});

async function unpacked() {
  const inTree = (tree, program) => join(tree, 'usr/bin', program);
  const tree = await ensurePackages({
    title: "MariaDB's tools for backups",
    packages: ['mariadb-client', 'mariadb-server'],
    folder: join(root, '.data/mariadb-tools'),
    howToGet: 'install the packages mariadb-client and mariadb-server (Debian, Ubuntu)',
    tryOut: (tried) => output(inTree(tried, PROGRAMS.binlog), ['--version'], { env: packageEnvironment(tried) }),
  });
  const programs = Object.entries(PROGRAMS).map(([name, program]) => [name, inTree(tree, program)]);
  return { ...Object.fromEntries(programs), env: { LD_LIBRARY_PATH: packageEnvironment(tree).LD_LIBRARY_PATH } };
}

// npm run bench: the figures of docs/performance.md. `npm run bench -- --help` says what can be chosen.
import { mkdtempSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, failure, foreground, install, output, root, run } from './common.mjs';
import { ensureMariadb, removeMariadb } from './mariadb.mjs';

await run(async () => {
  await install();
  await build();
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { code, text } = await output(process.execPath, [compiler, '-p', join(root, 'bench/tsconfig.json')]);
  if (code !== 0) throw failure(`bench/ does not compile:\n${text}`);
  const folder = mkdtempSync(join(tmpdir(), `iamis-bench-${process.pid}-`));
  process.env.IAMIS_DB_BUFFER_POOL ||= '4G';
  try {
    const server = await ensureMariadb(folder, { durable: true });
    // With two cores or more: the server under test has core 0 to itself, database and load share core 1.
    const pinned =
      cpus().length > 1 && (await output('taskset', ['-a', '-p', '-c', '1', String(server.pid)])).code === 0;
    const place = { socketPath: server.socketPath, user: server.user, pid: server.pid, pinned };
    return await foreground(process.execPath, [
      join(root, '.data/bench/main.js'),
      ...process.argv.slice(2),
      `--database=${JSON.stringify(place)}`,
    ]);
  } finally {
    await removeMariadb(folder);
  }
});

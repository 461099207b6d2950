// Three nodes of MariaDB Galera on this machine, for `npm run prove -- galera`: packages of this system, unpacked under .data/, nothing installed.
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { failure, lastLines, output, readOr, root } from './common.mjs';
import { ensurePackages, packageEnvironment } from './debian.mjs';

const PASSWORD = 'galera';
/** A node that says nothing is suspected after 3 s and left out after 6 at the latest. */
const PROVIDER = 'evs.suspect_timeout=PT3S;evs.inactive_timeout=PT6S;evs.keepalive_period=PT0.5S;gcache.size=64M';

async function ensureGalera() {
  const tree = await ensurePackages({
    title: 'MariaDB with Galera',
    packages: ['galera-4', 'mariadb-server', 'mariadb-server-core', 'mariadb-client-core', 'rsync', 'lsof'],
    folder: join(root, '.data/galera'),
    howToGet: 'this needs Debian or Ubuntu',
    tryOut(tried) {
      rsyncAsOurselves(tried);
      return output(join(tried, 'usr/sbin/mariadbd'), ['--no-defaults', '--version'], { env: environment(tried) });
    },
  });
  return tree;
}

/** The copying of a node's data to a new one is done by scripts that look for their programs. */
const environment = (tree) => ({
  ...packageEnvironment(tree),
  PATH: [join(tree, 'usr/bin'), join(tree, 'usr/sbin'), process.env.PATH].join(delimiter),
});

/** As root, rsync's daemon becomes somebody who may not write here unless its settings, which Galera's script makes, say otherwise. */
function rsyncAsOurselves(tree) {
  const rsync = join(tree, 'usr/bin/rsync');
  renameSync(rsync, `${rsync}.real`);
  const script = `#!/bin/sh
before=
for given; do
  [ "$before" = --config ] && [ "$(id -u)" = 0 ] && sed -i -e '1i uid = 0' -e '1i gid = 0' "$given"
  before=$given
done
exec "$0.real" "$@"
`;
  writeFileSync(rsync, script, { mode: 0o755 });
}

/** Ports that nobody has just now. */
async function freePorts(count) {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => new Promise((resolve) => server.once('listening', resolve))));
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/**
 * @param {string} folder empty; removed by `close`
 */
export async function startGalera(folder) {
  const tree = await ensureGalera();
  const ports = await freePorts(12);
  const nodes = [0, 1, 2].map((index) => nodeOf(tree, folder, index, ports));
  await nodes[0].initialise();
  await nodes[0].start(true);
  for (const node of nodes.slice(1)) await node.start();
  return {
    nodes,
    url: `mysql://iamis_all:${PASSWORD}@${nodes.map(({ port }) => `127.0.0.1:${port}`).join(',')}/iamis`,
    async close() {
      for (const node of nodes) await node.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function nodeOf(tree, folder, index, ports) {
  const [sql, group, ist, sst] = ports.slice(index * 4, index * 4 + 4);
  const groups = [0, 1, 2].map((each) => `127.0.0.1:${ports[each * 4 + 1]}`).join(',');
  const data = join(folder, `node${index}`);
  const log = join(folder, `node${index}.log`);
  const socket = join(folder, `sql${index}`);
  const env = environment(tree);
  const mariadbd = join(tree, 'usr/sbin/mariadbd');
  const common = [
    '--no-defaults',
    `--basedir=${join(tree, 'usr')}`,
    ...(process.getuid() === 0 ? ['--user=root'] : []),
    `--datadir=${data}`,
  ];
  const wsrep = [
    '--wsrep-on=ON',
    `--wsrep-provider=${join(tree, 'usr/lib/galera/libgalera_smm.so')}`,
    `--wsrep-cluster-address=gcomm://${groups}`,
    '--wsrep-cluster-name=iamis',
    `--wsrep-node-name=node${index}`,
    `--wsrep-node-address=127.0.0.1:${group}`,
    `--wsrep-sst-receive-address=127.0.0.1:${sst}`,
    '--wsrep-sst-method=rsync',
    `--wsrep-provider-options=base_host=127.0.0.1;base_port=${group};gmcast.listen_addr=tcp://127.0.0.1:${group};ist.recv_addr=127.0.0.1:${ist};${PROVIDER}`,
  ];
  const settings = [
    `--port=${sql}`,
    '--bind-address=127.0.0.1',
    `--socket=${socket}`,
    `--log-error=${log}`,
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_unicode_520_ci',
    '--default-time-zone=+00:00',
    '--innodb-buffer-pool-size=128M',
    '--innodb-flush-log-at-trx-commit=1',
    '--binlog-format=ROW',
    '--innodb-autoinc-lock-mode=2',
    '--max-connections=200',
  ];
  let child = null;
  const alive = () => child !== null && child.exitCode === null && child.signalCode === null;
  return {
    port: sql,
    log,
    async initialise() {
      mkdirSync(folder, { recursive: true });
      const { code, text } = await output(
        join(tree, 'usr/bin/mariadb-install-db'),
        [...common, '--skip-test-db', '--auth-root-authentication-method=normal'],
        { env },
      );
      if (code !== 0) throw failure(`mariadb-install-db failed:\n${lastLines(text, 5)}`);
    },
    async start(first = false) {
      mkdirSync(data, { recursive: true });
      const init = join(folder, 'init.sql');
      writeFileSync(
        init,
        `CREATE DATABASE IF NOT EXISTS iamis;\nCREATE USER IF NOT EXISTS 'iamis_all'@'%' IDENTIFIED BY '${PASSWORD}';\nGRANT ALL ON *.* TO 'iamis_all'@'%';\n`,
      );
      const out = openSync(log, 'a');
      child = spawn(
        mariadbd,
        [...common, ...settings, ...wsrep, ...(first ? ['--wsrep-new-cluster', `--init-file=${init}`] : [])],
        { env, cwd: '/', stdio: ['ignore', out, out] },
      );
      closeSync(out);
      for (let tries = 0; !(await this.isReady()); tries += 1) {
        if (!alive() || tries > 1200)
          throw failure(`node ${index} did not start; its log ends:\n${lastLines(readOr(log, ''), 12)}`);
        await sleep(50);
      }
    },
    /** Whether it takes logins, which it does when it is part of the cluster. */
    isReady: () =>
      new Promise((resolve) => {
        const line = connect(sql, '127.0.0.1');
        const done = (result) => {
          line.destroy();
          resolve(result);
        };
        line.once('data', (packet) => done(packet[4] === 10));
        line.once('error', () => done(false)).once('close', () => done(false));
      }),
    signal: (signal) => child.kill(signal),
    async kill() {
      if (!alive()) return;
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGKILL');
      // A stopped process has to go on before it can end.
      child.kill('SIGCONT');
      await ended;
    },
  };
}

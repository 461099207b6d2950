/** A service of its own with the demonstration's data, on a throw-away database, and a Chromium to look at it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failure, output, root } from '../common.mjs';
import { ensureMariadb, removeMariadb } from '../mariadb.mjs';

/** Gives `use` the service's address, its people and keys, and how Chromium is started; ends all of it afterwards. */
export async function withDemonstration(use) {
  const place = mkdtempSync(join(tmpdir(), `iamis-demonstration-${process.pid}-`));
  let service;
  try {
    const database = await ensureMariadb(join(place, 'mariadb'), { durable: false });
    service = await startService(place, database);
    const { text } = await output(process.execPath, [join(root, 'scripts/chromium.mjs')]);
    const { executablePath, env } = JSON.parse(text.trim().split('\n').at(-1));
    const chromium = {
      executablePath,
      env: { ...process.env, ...env },
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    };
    return await use({ url: service.url, people: service.people, keys: service.keys, chromium });
  } finally {
    service?.child.kill('SIGTERM');
    await service?.ended;
    await removeMariadb(join(place, 'mariadb'));
    rmSync(place, { recursive: true, force: true });
  }
}

/** As `npm start` runs it, on any port, with what it prints of people and keys. */
async function startService(place, { socketPath, user }) {
  const url = `mysql://${encodeURIComponent(user)}@localhost/iamis?socketPath=${socketPath}`;
  const port = await freePort();
  const child = spawn(process.execPath, [join(root, 'dist/src/main.js')], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'development',
      PORT: String(port),
      DATABASE_URL: url,
      MIGRATION_DATABASE_URL: url,
      LOG_LEVEL: 'error',
      MAIL_FOLDER: join(place, 'mail'),
      FILES_FOLDER: join(place, 'files'),
      GUIDE_URL: 'https://www.wjec.example/step-by-step-guide.pdf',
      TERMS_URL: 'https://www.wjec.example/terms',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let said = '';
  const welcome = new Promise((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (part) => {
      said += part;
      if (/WJEC staff\n$/.test(said) && said.includes('password')) resolve();
    });
  });
  const early = await Promise.race([welcome, ended.then(([code]) => failure(`the service ended (exit code ${code})`))]);
  if (early instanceof Error) throw early;
  const password = /password (\S+)/.exec(said)[1];
  const people = [...said.matchAll(/^ {2}(\S+@\S+) +([A-Z2-7]+) {2}(.+)$/gm)].map(([, email, secret, role]) => ({
    email,
    secret,
    role,
    password,
  }));
  const keys = [...said.matchAll(/^ {2}(iamis_\S+) {2}(.+)$/gm)].map(([, key, role]) => ({ key, role }));
  return { child, ended, url: `http://127.0.0.1:${port}`, people, keys };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

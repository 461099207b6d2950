// npm run web:gallery: a picture of every screen of the front end, for each role and in both languages, in .data/gallery (index.html shows them all).
// Starts a service of its own with the demonstration's data, so that it may act: mark, submit, upload, correct.
//   npm run web:gallery -- staff        only screens whose name begins so
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, failure, install, output, root, run, say, seconds } from './common.mjs';
import { ensureMariadb, removeMariadb } from './mariadb.mjs';

const folder = join(root, '.data/gallery');

await run(async () => {
  const began = performance.now();
  await install();
  await build();
  const place = mkdtempSync(join(tmpdir(), `iamis-gallery-${process.pid}-`));
  let service;
  try {
    const database = await ensureMariadb(join(place, 'mariadb'), { durable: false });
    service = await startService(place, database);
    // Only now: playwright is there once packages are installed.
    const { takePictures } = await import('./gallery/pictures.mjs');
    const { text } = await output(process.execPath, [join(root, 'scripts/chromium.mjs')]);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const { pictures, faults } = await takePictures({
      ...service,
      folder,
      chromium: JSON.parse(text.trim().split('\n').at(-1)),
      wanted: process.argv.slice(2),
    });
    writeFileSync(join(folder, 'index.html'), pageOf(pictures));
    say(`${pictures.length} pictures, ${faults} faults: see .data/gallery/index.html (${seconds(began)})`);
    return faults > 0 ? 1 : 0;
  } finally {
    service?.child.kill('SIGTERM');
    if (service) await service.ended;
    await removeMariadb(join(place, 'mariadb'));
    rmSync(place, { recursive: true, force: true });
  }
});

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

function pageOf(pictures) {
  const screens = [...new Set(pictures.map(({ screen }) => screen))];
  const figures = (shown) =>
    shown
      .map(
        ({ file, kind }) => `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a>
<figcaption>${kind}</figcaption></figure>`,
      )
      .join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>IAMIS: every screen</title>
<style>
body { font: 16px/1.4 sans-serif; margin: 2rem }
section div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start }
figure { margin: 0 }
img { width: 20rem; max-height: 30rem; object-fit: cover; object-position: top; border: 1px solid #ccc }
</style>
<h1>IAMIS: every screen</h1>
${screens.map((name) => `<section><h2>${name}</h2><div>${figures(pictures.filter(({ screen }) => screen === name))}</div></section>`).join('\n')}
</html>
`;
}

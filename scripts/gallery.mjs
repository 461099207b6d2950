// npm run web:gallery: a picture of every screen of the front end, for each role and in both languages, in .data/gallery (index.html shows them all).
// Starts a service of its own with the demonstration's data, so that it may act: mark, submit, upload, correct.
//   npm run web:gallery -- staff        only screens whose name begins so
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, root, run, say, seconds } from './common.mjs';
import { withDemonstration } from './gallery/demonstration.mjs';

const folder = join(root, '.data/gallery');

await run(async () => {
  const began = performance.now();
  await install();
  await build();
  return await withDemonstration(async (service) => {
    // Only now: playwright is there once packages are installed.
    const { takePictures } = await import('./gallery/pictures.mjs');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const { pictures, faults } = await takePictures({ ...service, folder, wanted: process.argv.slice(2) });
    writeFileSync(join(folder, 'index.html'), pageOf(pictures));
    say(`${pictures.length} pictures, ${faults} faults: see .data/gallery/index.html (${seconds(began)})`);
    return faults > 0 ? 1 : 0;
  });
});

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

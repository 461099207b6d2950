// Prints where Chromium is, as JSON { executablePath, env }: this system's, or one unpacked under .data/. The tests in test/web drive it.
import { join } from 'node:path';
import { output, root, run } from './common.mjs';
import { ensurePackages, onPath, packageEnvironment } from './debian.mjs';

await run(async () => {
  const installed = onPath('chromium') ?? onPath('chromium-browser') ?? onPath('google-chrome');
  const found = installed === undefined ? await unpacked() : { executablePath: installed, env: {} };
  console.log(JSON.stringify(found));
});

async function unpacked() {
  const executableIn = (tree) => join(tree, 'usr/lib/chromium/chromium');
  const environmentOf = (tree) => ({
    LD_LIBRARY_PATH: packageEnvironment(tree).LD_LIBRARY_PATH,
    FONTCONFIG_SYSROOT: tree,
  });
  const tree = await ensurePackages({
    title: 'Chromium',
    packages: ['chromium', 'fonts-dejavu-core'],
    folder: join(root, '.data/chromium'),
    howToGet: 'install the package chromium',
    tryOut: (tried) =>
      output(executableIn(tried), ['--headless', '--no-sandbox', '--disable-gpu', '--dump-dom', 'about:blank'], {
        env: { ...process.env, ...environmentOf(tried) },
      }),
  });
  return { executablePath: executableIn(tree), env: environmentOf(tree) };
}

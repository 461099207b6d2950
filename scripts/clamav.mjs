// Prints where ClamAV's daemon is, as JSON { clamd, env }: this system's, or one unpacked under .data/. The tests in test/files ask it.
import { join } from 'node:path';
import { output, root, run } from './common.mjs';
import { ensurePackages, onPath, packageEnvironment } from './debian.mjs';

await run(async () => {
  const installed = onPath('clamd');
  console.log(JSON.stringify(installed === undefined ? await unpacked() : { clamd: installed, env: {} }));
});

async function unpacked() {
  const clamdIn = (tree) => join(tree, 'usr/sbin/clamd');
  const tree = await ensurePackages({
    title: 'ClamAV',
    packages: ['clamav-daemon'],
    folder: join(root, '.data/clamav'),
    howToGet: 'install the package clamav-daemon (Debian, Ubuntu) or clamav',
    tryOut: (tried) => output(clamdIn(tried), ['--help'], { env: packageEnvironment(tried) }),
  });
  return { clamd: clamdIn(tree), env: { LD_LIBRARY_PATH: packageEnvironment(tree).LD_LIBRARY_PATH } };
}

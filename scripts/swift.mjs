// Prints how OpenStack Swift's S3 server is started, as JSON { python, env }: unpacked under .data/. The tests in test/files store in it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { output, root, run } from './common.mjs';
import { ensurePackages, packageEnvironment } from './debian.mjs';

const modules = ['account.server', 'container.server', 'obj.server', 'proxy.server', 'common.middleware.s3api.s3api'];

await run(async () => {
  const tree = await ensurePackages({
    title: 'Swift',
    packages: ['swift-account', 'swift-container', 'swift-object', 'swift-proxy'],
    folder: join(root, '.data/swift'),
    howToGet: 'it is needed as a Debian or Ubuntu package',
    tryOut: (tried) =>
      output(pythonIn(tried), ['-c', modules.map((name) => `import swift.${name}`).join('\n')], {
        env: packageEnvironment(tried),
      }),
  });
  const { LD_LIBRARY_PATH, PYTHONPATH } = packageEnvironment(tree);
  console.log(JSON.stringify({ python: pythonIn(tree), env: { LD_LIBRARY_PATH, PYTHONPATH } }));
});

/** The one that the packages are for: one in the PATH may be of another version. */
function pythonIn(tree) {
  return ['/usr/bin/python3', join(tree, 'usr/bin/python3')].find((file) => existsSync(file));
}

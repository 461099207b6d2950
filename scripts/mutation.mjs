// npm run test:mutation: changes src/domain in every small way Stryker knows and counts how many changes a test notices.
import { join } from 'node:path';
import { foreground, install, root, run } from './common.mjs';

await run(async () => {
  await install();
  process.env.PROPERTY_RUNS ??= '25';
  process.env.PROPERTY_SEED ??= '1';
  process.env.NODE_OPTIONS = '--experimental-vm-modules --disable-warning=ExperimentalWarning';
  return foreground(process.execPath, [
    join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
    'run',
    'stryker.config.mjs',
    ...process.argv.slice(2),
  ]);
});

// npm test: everything it needs, then every check; arguments go to jest, and then only jest runs.
import { join } from 'node:path';
import { foreground, install, root, run } from './common.mjs';

await run(async () => {
  await install();
  return await foreground(process.execPath, [join(root, 'scripts/check.mjs'), ...process.argv.slice(2)]);
});

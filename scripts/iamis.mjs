// npm run iamis -- …: the command line of the service, installed and built first if need be.
import { join } from 'node:path';
import { build, foreground, install, root, run } from './common.mjs';

await run(async () => {
  await install();
  await build();
  return await foreground(process.execPath, [join(root, 'dist/cli/iamis.js'), ...process.argv.slice(2)]);
});

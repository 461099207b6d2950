// npm run build: installs if need be, and compiles into dist/: what production runs.
import { build, install, run } from './common.mjs';

await run(async () => {
  await install();
  await build();
});

// npm run docs: writes the pages that say what the sources say. --check writes nothing, and fails where one is not current.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { failure, readOr, root, run, say } from './common.mjs';
import { frontEndTakes, licencesPage } from './docs/licences.mjs';
import { postmanCollection } from './docs/postman.mjs';
import { settingsPage } from './docs/settings.mjs';
import { importTypescript } from './typescript.mjs';

const pages = {
  'docs/iamis.postman_collection.json': () =>
    JSON.stringify(
      postmanCollection({
        'Five minutes to a submitted sheet': readOr(join(root, 'README.md'), ''),
        Integrating: readOr(join(root, 'docs/integrating.md'), ''),
      }),
    ),
  'docs/licences.md': () =>
    licencesPage(JSON.parse(readOr(join(root, 'package-lock.json'), '')), frontEndTakes(join(root, 'web'))),
  'docs/settings.md': async () =>
    settingsPage(
      await importTypescript(
        'src/config.ts',
        'src/config/address.ts',
        'src/config/production.ts',
        'src/config/meanings.ts',
      ),
    ),
};

await run(async () => {
  const check = process.argv.includes('--check');
  const stale = [];
  for (const [path, write] of Object.entries(pages)) {
    const file = join(root, path);
    const content = await format(await write(), { ...(await resolveConfig(file)), filepath: file });
    if (readOr(file, '') === content) continue;
    stale.push(path);
    if (!check) writeFileSync(file, content);
  }
  if (check && stale.length > 0) throw failure(`${stale.join(', ')}: not what the sources say: npm run docs`);
  if (!check) say(stale.length === 0 ? 'every page is current' : `written: ${stale.join(', ')}`);
});

// Writes the pages that are served under /docs into the folder that is named. Part of the build.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema } from 'graphql';
import { failure, root, run } from '../common.mjs';
import { importTypescript } from '../typescript.mjs';
import { prosePage } from './prose.mjs';
import { referencePage } from './reference.mjs';

/** Name of the file → what is in it. */
export async function site() {
  const folder = join(root, 'schema');
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const schema = buildSchema(files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'));
  const { rightFor } = await importTypescript('src/graphql/permissions.ts');
  const written = (name) => prosePage(readFileSync(join(root, 'docs', name), 'utf8'));
  return {
    'index.html': referencePage(schema, rightFor),
    'integrating.html': written('integrating.md'),
    'receipt.html': written('receipt.md'),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await run(async () => {
    const [folder] = process.argv.slice(2);
    if (folder === undefined) throw failure('node scripts/docs/site.mjs FOLDER');
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of Object.entries(await site())) writeFileSync(join(folder, name), content);
  });
}

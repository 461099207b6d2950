// Compares schema/ with the released schema: what would break a client fails. --release makes schema/ the released one.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, printSchema } from 'graphql';
import { failure, readOr, root, run } from './common.mjs';

const releasedFile = join(root, 'docs/schema.released.graphql');

await run(async () => {
  const folder = join(root, 'schema');
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const current = parsed('schema/', files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'));
  if (process.argv.includes('--release')) {
    mkdirSync(dirname(releasedFile), { recursive: true });
    return writeFileSync(releasedFile, `${printSchema(current)}\n`);
  }
  const released = readOr(releasedFile, '');
  if (!released) throw failure('docs/schema.released.graphql is missing: npm run schema:release');
  const changes = await diff(parsed('docs/schema.released.graphql', released), current);
  for (const { criticality, message } of changes) console.log(`${criticality.level}: ${message}`);
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  if (breaking.length > 0) throw failure(`${breaking.length} breaking schema changes (npm run schema:release accepts)`);
});

function parsed(name, source) {
  try {
    return buildSchema(source);
  } catch (error) {
    throw failure(`${name}: ${error.message}`);
  }
}

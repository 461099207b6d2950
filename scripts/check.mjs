// npm run check: every check, one line each, all of them even when one fails; jest comes last and speaks for itself.
// With arguments, only jest runs, and gets them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foreground, output, readOr, root, run, say, seconds } from './common.mjs';

// The programs are named by file, not found by npx: npx would fetch a missing one, and missing must fail.
const tool = (file, ...args) => [process.execPath, [join(root, 'node_modules', file), ...args]];

const checks = {
  codegen,
  prettier: () => output(...tool('prettier/bin/prettier.cjs', '--check', '.')),
  types: () => output(...tool('typescript/bin/tsc', '--noEmit')),
  eslint: () => output(...tool('eslint/bin/eslint.js', '.')),
  imports: () =>
    output(
      ...tool('dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'src', 'cli'),
    ),
  schema: () => output(process.execPath, [join(root, 'scripts/schema-diff.mjs')]),
};

await run(async () => {
  const jestArguments = process.argv.slice(2);
  const failed = [];
  for (const [name, check] of jestArguments.length > 0 ? [] : Object.entries(checks)) {
    const began = performance.now();
    const { code, text } = await check();
    say(`${name} ${code === 0 ? 'ok' : 'FAILED'} (${seconds(began)})`);
    if (code === 0) continue;
    failed.push(name);
    console.log(text);
  }
  // Said here because the last lines belong to jest: CI reads them.
  if (failed.length > 0) say(`failed: ${failed.join(', ')}; jest follows`);
  const [command, args] = tool('jest/bin/jest.js', ...jestArguments);
  const code = await foreground(command, [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    ...args,
  ]);
  return code || (failed.length > 0 ? 1 : 0);
});

/** Are the generated types those of the schema? What is there is put back: a check changes nothing. */
async function codegen() {
  const file = join(root, 'src/graphql/generated.ts');
  const before = readOr(file, '');
  const { code, text } = await output(...tool('@graphql-codegen/cli/esm/bin.js'));
  if (code !== 0) return { code, text };
  if (readFileSync(file, 'utf8') === before) return { code, text };
  writeFileSync(file, before);
  return { code: 1, text: 'src/graphql/generated.ts is not what the schema says: npm run codegen' };
}

// npm run check: every check, one line each, all of them even when one fails; jest comes last and speaks for itself.
// With arguments, only jest runs, and gets them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, foreground, output, readOr, root, run, say, seconds } from './common.mjs';

// The programs are named by file, not found by npx: npx would fetch a missing one, and missing must fail.
const tool = (file, ...args) => [process.execPath, [join(root, 'node_modules', file), ...args]];

const checks = {
  codegen,
  docs: () => output(process.execPath, [join(root, 'scripts/docs.mjs'), '--check']),
  prettier: () => output(...tool('prettier/bin/prettier.cjs', '--check', '.')),
  types: () => output(...tool('typescript/bin/tsc', '--noEmit')),
  'types of the front end': () => output(...tool('typescript/bin/tsc', '-p', 'web')),
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
  // The front end that the tests open in a browser.
  await build();
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

/** Are the generated types those of the schema and the queries? What is there is put back: a check changes nothing. */
async function codegen() {
  const before = new Map(generatedFiles().map((file) => [file, readFileSync(file, 'utf8')]));
  const { code, text } = await output(...tool('@graphql-codegen/cli/esm/bin.js'));
  const stale = [...new Set([...before.keys(), ...generatedFiles()])].filter(
    (file) => readOr(file, '') !== (before.get(file) ?? ''),
  );
  for (const file of stale) writeFileSync(file, before.get(file) ?? '');
  if (code !== 0) return { code, text };
  return { code: stale.length, text: `${stale.join(', ')}: not what the schema says: npm run codegen` };
}

function generatedFiles() {
  const web = join(root, 'web/src');
  const found = readdirSync(web, { recursive: true }).filter((file) => file.endsWith('.generated.ts'));
  const client = join(root, 'clients/typescript/src/operations.generated.ts');
  return [join(root, 'src/graphql/generated.ts'), client, ...found.map((file) => join(web, file))];
}

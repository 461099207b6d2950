// npm run prove: the suite with long counts. Prints its seed and writes what was run, the figures and the date to docs/proof.md.
//   npm run prove -- test/domain     only these tests (the paper then says so)
import { randomInt } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { foreground, install, root, run, say, seconds } from './common.mjs';

const paperFile = join(root, 'docs/proof.md');
const COUNTS = { PROPERTY_RUNS: '2000', RACE_ROUNDS: '200', FAULT_ROUNDS: '200', LONG_TESTS: '1' };

await run(async () => {
  await install();
  const seed = process.env.PROPERTY_SEED ?? String(randomInt(0x7fffffff));
  const counts = {
    ...COUNTS,
    ...Object.fromEntries(
      Object.keys(COUNTS).flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
    ),
  };
  say(`seed ${seed}`);
  const folder = mkdtempSync(join(tmpdir(), 'iamis-prove-'));
  const results = join(folder, 'results.json');
  // There from the start, since README names it and a test looks.
  if (!existsSync(paperFile)) writeFileSync(paperFile, '# Proof\n\nBeing run.\n');
  const began = performance.now();
  const chosen = process.argv.slice(2);
  Object.assign(process.env, counts, { PROPERTY_SEED: seed });
  const code = await foreground(process.execPath, [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    join(root, 'node_modules/jest/bin/jest.js'),
    '--testTimeout=3600000',
    '--json',
    `--outputFile=${results}`,
    ...chosen,
  ]);
  write(JSON.parse(readFileSync(results, 'utf8')), { seed, counts, chosen, took: seconds(began) });
  rmSync(folder, { recursive: true });
  return code;
});

function write(jest, { seed, counts, chosen, took }) {
  const files = jest.testResults
    .map(({ name, assertionResults, startTime, endTime }) => {
      const passed = assertionResults.filter(({ status }) => status === 'passed').length;
      return `| ${relative(root, name)} | ${passed} of ${assertionResults.length} | ${((endTime - startTime) / 1000).toFixed(1)} s |`;
    })
    .toSorted();
  const paper = `# Proof

Written by \`npm run prove\`${chosen.length > 0 ? ` for ${chosen.join(' ')}` : ''}, never by hand.

- Date: ${new Date().toISOString().slice(0, 10)}
- Seed: ${seed} (\`PROPERTY_SEED=${seed} npm run prove\` runs the same)
- Counts: ${Object.entries(counts)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ')}
- Node ${process.version}, ${cpus().length} cores
- ${jest.numPassedTests} tests passed, ${jest.numFailedTests} failed, in ${took}

| tests | passed | time |
|---|---|---|
${files.join('\n')}
`;
  writeFileSync(paperFile, paper);
  say('written to docs/proof.md');
}

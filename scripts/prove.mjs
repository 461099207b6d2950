// npm run prove: the suite with long counts. Prints its seed and writes what was run, the figures and the date to docs/proof.md.
//   npm run prove -- test/domain     only these tests (the paper then says so)
//   npm run prove -- test/faults     500 faults at random moments; FAULT_RUNS says otherwise
//   npm run prove -- galera          two services over three nodes of Galera, and nothing else
import { randomInt } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { foreground, install, readOr, root, run, say, seconds } from './common.mjs';

const paperFile = join(root, 'docs/proof.md');
const FAULTS = 'Faults at random moments';
const GALERA = 'Three nodes of Galera';
const COUNTS = { PROPERTY_RUNS: '2000', RACE_ROUNDS: '200', FAULT_ROUNDS: '200', FAULT_RUNS: '500', LONG_TESTS: '1' };

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
  const asked = process.argv.slice(2);
  const galera = asked.includes('galera');
  const chosen = galera ? ['test/galera'] : asked;
  const figures = { FAULT_FIGURES: join(folder, 'faults.json'), GALERA_FIGURES: join(folder, 'galera.json') };
  Object.assign(process.env, counts, figures, { PROPERTY_SEED: seed }, galera ? { GALERA: '1' } : {});
  const code = await foreground(process.execPath, [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    join(root, 'node_modules/jest/bin/jest.js'),
    '--testTimeout=3600000',
    '--json',
    `--outputFile=${results}`,
    ...chosen,
  ]);
  const [faults, nodes] = Object.values(figures).map((file) => JSON.parse(readOr(file, 'null')));
  // A part of the paper that was not run again stays as it was.
  const paper = new Map(sectionsOf(readFileSync(paperFile, 'utf8')));
  if (!galera)
    paper.set('', suite(JSON.parse(readFileSync(results, 'utf8')), { seed, counts, chosen, took: seconds(began) }));
  if (faults) paper.set(FAULTS, faultsSection(faults));
  if (nodes) paper.set(GALERA, galeraSection(nodes, JSON.parse(readFileSync(results, 'utf8'))));
  writeFileSync(paperFile, [...paper.values()].map((text) => `${text.trim()}\n`).join('\n'));
  say('written to docs/proof.md');
  rmSync(folder, { recursive: true });
  return code;
});

function suite(jest, { seed, counts, chosen, took }) {
  const files = jest.testResults
    .map(({ name, assertionResults, startTime, endTime }) => {
      const passed = assertionResults.filter(({ status }) => status === 'passed').length;
      return `| ${relative(root, name)} | ${passed} of ${assertionResults.length} | ${((endTime - startTime) / 1000).toFixed(1)} s |`;
    })
    .toSorted();
  return `# Proof

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
}

/** Heading → text with it; what stands before the first heading is under ''. */
function sectionsOf(text) {
  return text.split(/^(?=## )/m).map((part) => [/^## (.*)/.exec(part)?.[1] ?? '', part]);
}

function machine() {
  return `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} cores`;
}

function faultsSection({ seed, faults }) {
  const sum = (name) => faults.reduce((total, each) => total + each[name], 0);
  const ms = (value) => (value === null ? '' : `${Math.round(value)} ms`);
  const rows = faults.map(
    (each) =>
      `| ${each.name} | ${each.runs} | ${each.acknowledged} | ${each.askedAgain} | ${each.differences} | ${ms(each.medianMs)} | ${ms(each.longestMs)} |`,
  );
  return `## ${FAULTS}

${machine()}, seed ${seed}. The service as a process of its own over a durable MariaDB; clients that ask again until they are answered write marks, submit, import
entries and send files; at a random moment something breaks. Afterwards what was acknowledged is compared with rows, history, audit, events, counts, receipts and bytes.
A process that is killed leaves what the kernel has: loss of power is not among these faults.

${sum('runs')} runs, ${sum('acknowledged')} acknowledgements, ${sum('askedAgain')} requests asked again, **${sum('differences')} differences**.

| fault | runs | acknowledged | asked again | differences | first answer after it, median | longest |
|---|---|---|---|---|---|---|
${rows.join('\n')}
`;
}

function galeraSection(found, jest) {
  return `## ${GALERA}

${machine()}. Two services, three nodes on one machine (a silent node is suspected after 3 s). ${jest.numPassedTests} tests passed, ${jest.numFailedTests} failed; ${found.rounds} rounds of each race.

- Requests answered busy, and asked again: ${found.busy}
- A node killed under load: ${found.acknowledged} acknowledgements, none lost; longest time without one ${found.killedStallMs} ms; back as a member after ${found.rejoinedMs} ms
- A node without its majority refused and was not ready; ready again ${found.majorityBackMs} ms after the others came back
`;
}

/** Run by scripts/bench.mjs, which starts the database. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { deadline } from './deadline.js';
import { close, enter, growth, list, memory, read, submit } from './items.js';
import type { Outcome, Setting } from './items.js';
import { machine } from './machine.js';
import type { Place } from './machine.js';
import { jsonOf, tableOf, write } from './report.js';
import { Bench } from './rounds.js';
import { upload } from './upload.js';

const items: Record<string, (setting: Setting) => Promise<Outcome>> = {
  read,
  enter,
  submit,
  list,
  memory,
  growth,
  upload,
  deadline,
};
const titles: Record<string, string> = {
  read: 'Reading a sheet of 50 with everything the grid shows',
  enter: 'enterResults of 50 rows',
  submit: 'submitMarksheet of 600 rows with its sample',
  list: 'The list of the 40 sheets of a centre',
  memory: 'Memory',
  growth: 'Growth',
  upload: 'Files of 1 GiB',
  deadline: 'The afternoon of a deadline',
};
const usual = ['read', 'enter', 'submit', 'list', 'memory', 'upload'];

const help = `npm run bench -- [${Object.keys(items).join(' | ')}] …    without a name: all but growth and deadline
  --growth         also growth: the same as naming it
  --rows N         rows of the large table of growth, or of deadline (1000000)
  --rounds N       interleaved rounds (5)
  --seconds N      of each variant in a round, or of each flood of deadline (3)
  --against DIR    another folder with a build in dist/, measured beside this one
  --node ARG       handed to node for the service: --node=--cpu-prof
  --write          puts the figures into docs/performance.md`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    database: { type: 'string' },
    growth: { type: 'boolean' },
    rows: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    against: { type: 'string' },
    node: { type: 'string', multiple: true },
    write: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const names = [
  ...(positionals.length === 0 && !values.growth ? usual : positionals),
  ...(values.growth ? ['growth'] : []),
];
const unknown = names.filter((name) => !(name in items));
if (values.help || unknown.length > 0) {
  console.log(unknown.length > 0 ? `Not measured: ${unknown.join(', ')}\n\n${help}` : help);
  process.exit(unknown.length > 0 ? 1 : 0);
}

const place = JSON.parse(values.database!) as Place;
const bench = new Bench(place);
const setting: Setting = {
  place,
  bench,
  app: root,
  against: values.against,
  rounds: Number(values.rounds),
  seconds: Number(values.seconds),
  rows: Number(values.rows),
  nodeArguments: values.node ?? [],
};
console.log(`${machine()}, ${place.pinned ? 'server on core 0, database and load on core 1' : 'not pinned'}\n`);
const outcomes: Record<string, Outcome> = {};
for (const name of names) {
  const outcome = (outcomes[name] = await items[name]!(setting));
  console.log(`${titles[name]}\n\n${tableOf(outcome)}\n`);
}
await close();
bench.stop();
console.log(jsonOf(outcomes));
if (values.write)
  write(
    `${root}/docs/performance.md`,
    titles,
    outcomes,
    ['npm run bench --', ...process.argv.slice(2).filter((each) => !each.startsWith('--database'))].join(' '),
  );

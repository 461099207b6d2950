/** The service against a second telling of the rules (test/model): whatever is done in whatever order, both answer alike, and the sheet is the same. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import type { Act, Answered } from '../model/acts.js';
import { perform, sees } from '../model/acts.js';
import { arrive } from '../model/entries.js';
import type { Kind, Person } from '../model/kinds.js';
import { KINDS, PEOPLE, TIMES } from '../model/kinds.js';
import type { Given } from '../model/result.js';
import type { Sheet } from '../model/sheet.js';
import { active, drafts, newSheet, standing, viewOf } from '../model/sheet.js';
import type { RealSheet } from '../support/modelled.js';
import { givenModelled } from '../support/modelled.js';
import type { Service } from '../support/service.js';
import { startService } from '../support/service.js';
import { newKey } from '../support/world.js';

/** 2 000 in `npm run prove`. */
const SEQUENCES = Number(process.env.PROPERTY_RUNS ?? 40);
const CANDIDATES = 6;

let service: Service;
let givenSheet: Awaited<ReturnType<typeof givenModelled>>;
beforeAll(async () => {
  service = await startService();
  givenSheet = await givenModelled(service);
});
afterAll(() => service.close());

/** The last act that was done, and under which key. */
interface Model {
  sheet: Sheet;
  last: { act: Act; key: string; answered: Answered } | null;
}
interface Command {
  check: () => boolean;
  run: (model: Model, real: RealSheet) => Promise<void>;
  toString: () => string;
}

/** Each of what the service says is among what the rules allow. */
function compare(real: Answered, allowed: Answered): void {
  expect(allowed.names).toContain(real.names[0]);
  if (real.names[0] === 'MarksheetIncomplete') expect(real.blockers).toEqual(allowed.blockers);
  if (real.names[0] !== allowed.names[0] || !allowed.rows) return;
  expect(real.rows!.map(({ number }) => number)).toEqual(allowed.rows.map(({ number }) => number));
  for (const [index, { problems }] of real.rows!.entries()) {
    const due = allowed.rows[index]!;
    expect({ ...due, refused: problems.length > 0 }).toEqual({ ...due, refused: due.problems.length > 0 });
    for (const problem of problems) expect(due.problems).toContain(problem);
  }
}

const acting = (act: Act): Command => ({
  check: () => true,
  toString: () => JSON.stringify(act),
  async run(model, real) {
    const key = newKey();
    const answered = await real.perform(act, key);
    compare(answered, perform(model.sheet, act));
    if (answered.names[0]!.endsWith('Success') && act.act !== 'entries') model.last = { act, key, answered };
  },
});
const time: Command = {
  check: () => true,
  toString: () => 'time passes',
  async run({ sheet }, real) {
    sheet.now = TIMES[Math.min(TIMES.indexOf(sheet.now as (typeof TIMES)[number]) + 1, TIMES.length - 1)]!;
    real.setNow(sheet.now);
    return Promise.resolve();
  },
};
/** R11. */
const again: Command = {
  check: () => true,
  toString: () => 'the last again',
  async run({ last }, real) {
    if (last) expect(await real.perform(last.act, last.key)).toEqual(last.answered);
  },
};
const keyReused: Command = {
  check: () => true,
  toString: () => 'the last key for something else',
  async run({ last }, real) {
    if (last?.act.act !== 'enter' && last?.act.act !== 'clear') return;
    const other: Act = { who: last.act.who, act: 'enter', rows: [{ number: '7999', result: { typed: '1' } }] };
    expect((await real.perform(other, last.key)).names).toEqual(['IdempotencyKeyReused']);
  },
};
const looking = (who: Person): Command => ({
  check: () => true,
  toString: () => `${who} looks`,
  run: async ({ sheet }, real) => expect(await real.finds(who)).toBe(sees(sheet, who)),
});

/** An act that depends on how the sheet stands. */
const on = (make: (sheet: Sheet) => Act): Command => ({
  check: () => true,
  toString: () => made.get(make) ?? 'not done',
  async run(model, real) {
    const act = make(model.sheet);
    made.set(make, JSON.stringify(act));
    await acting(act).run(model, real);
  },
});
const made = new Map<unknown, string>();

const number = fc.integer({ min: 1, max: CANDIDATES + 2 }).map((n) => String(n).padStart(4, '0'));
const numbers = fc.array(number, { minLength: 1, maxLength: 3 });
/** Those who may, mostly. */
const mostly = (...who: Person[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...who) }, fc.constantFrom(...PEOPLE));
const centre = mostly('officer', 'teacher');
const TYPED = ['0', '7', ' 09 ', '31', '40', '41', '-1', '1.5', '00000', '12345', '', ' ', 'a', 'A', 'c', 'CF', 'cf'];
const WORDS = ['Pass', 'merit', 'DISTINCTION', 'x', '١٢', '４', '1e1', '0x1', "1' OR '1'='1"];
const given = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TYPED, 'Pass', 'merit').map((typed) => ({ typed })) },
  fc.constantFrom(...WORDS).map((typed) => ({ typed })),
  fc.integer({ min: -2, max: 42 }).map((mark) => ({ mark })),
  fc.constantFrom('PASS', 'MERIT', 'DISTINCTION').map((outcome) => ({ outcome })),
  fc.constantFrom('ABSENT', 'CARRY_FORWARD').map((special) => ({ special })),
);
const edit = fc.record(
  {
    number,
    result: given,
    initials: fc.constantFrom('ab', 'CD', 'e', 'WXYZ', 'ABCDE', 'A1', '', null),
    confirmAbsent: fc.boolean(),
    stale: fc.boolean(),
  },
  { requiredKeys: ['number'] },
);
const day = fc.constantFrom('2026-05-05', '2026-05-12', '2026-05-25');
const TEACHERS = ['AB', 'CD', 'E'];

const fitting =
  (n: number) =>
  (kind: Kind): Given => {
    if (n < 3) return { special: kind.linear && n === 0 ? 'CARRY_FORWARD' : 'ABSENT' };
    return { typed: kind.maximum === null ? ['Pass', 'merit'][n % 2]! : String(n - 3) };
  };
/** What the unit takes, mostly. */
const said = fc.oneof(
  { weight: 4, arbitrary: fc.nat(43).map(fitting) },
  given.map(
    (odd) =>
      (_: Kind): Given =>
        odd,
  ),
);
const results = fc.array(fc.nat(43), { minLength: 1, maxLength: 8 });

/** One that is open, where there is any; or whichever. */
const request = fc.oneof(
  { weight: 3, arbitrary: fc.constant(({ requests }: Sheet) => requests.findIndex(({ state }) => state === 'OPEN')) },
  fc.nat(2).map((index) => () => index),
);

/** Good results for all open rows, so that sequences get somewhere. */
const filled =
  (numbers: readonly number[]) =>
  (sheet: Sheet): Act => ({
    who: 'officer',
    act: 'enter',
    rows: drafts(sheet).map((row, index) => {
      const n = numbers[index % numbers.length]!;
      const teacher = sheet.kind.initials && { initials: TEACHERS[n % 3]! };
      return { number: row.number, result: fitting(n)(sheet.kind), confirmAbsent: true, ...teacher };
    }),
  });
const sent = ({ kind }: Sheet): Act => ({
  who: 'officer',
  act: 'submit',
  leaveOut: [],
  declarations: [...kind.declarations],
});

const commands: fc.Arbitrary<Command>[] = [
  fc.record({ who: centre, rows: fc.array(edit, { maxLength: 4 }) }).map((e) => acting({ act: 'enter', ...e })),
  fc.record({ who: centre, numbers }).map((e) => acting({ act: 'clear', ...e })),
  results.map((each) => on(filled(each))),
  fc
    .record({ who: mostly('officer'), leave: fc.boolean(), declare: mostlyTrue(), odd: fc.option(number) })
    .map(({ who, leave, declare, odd }) =>
      on((sheet) => ({
        who,
        act: 'submit',
        leaveOut: [
          ...(leave ? drafts(sheet).filter(({ late, result }) => late && result === null) : []).map(
            (row) => row.number,
          ),
          ...(odd !== null && sheet.rows.get(odd)?.late === false ? [odd] : []),
        ],
        declarations: declare ? [...sheet.kind.declarations] : ['UNKNOWN'],
      })),
    ),
  fc
    .record({ who: mostly('staff'), back: fc.integer({ min: -1, max: 1 }) })
    .map(({ who, back }) =>
      on((sheet) => ({ who, act: 'reopen', sequence: (standing(sheet).at(-1)?.sequence ?? 1) - back })),
    ),
  fc
    .record({
      who: mostly('officer', 'staff'),
      entered: fc.dictionary(number, fc.boolean(), { minKeys: 1, maxKeys: 3 }),
    })
    .map((e) => acting({ act: 'entries', ...e })),
  fc
    .record({
      who: mostly('staff'),
      act: fc.constantFrom('confirm', 'dismiss'),
      others: fc.array(number, { maxLength: 1 }),
    })
    .map(({ who, act, others }) =>
      on((sheet) => ({
        who,
        act,
        numbers: [
          ...active(sheet)
            .filter(({ held }) => held)
            .map((row) => row.number),
          ...others,
        ],
      })),
    ),
  fc
    .record({ who: mostly('staff', 'moderator'), number, said, confirmAbsent: mostlyTrue(), stale: mostlyTrue() })
    .map(({ said: what, stale, ...correction }) =>
      on(({ kind }) => ({ act: 'correct', ...correction, result: what(kind), stale: !stale })),
    ),
  fc.record({ who: centre, number, said, right: mostlyTrue() }).map(({ who, number: of, said: what, right }) =>
    on(({ kind, rows }) => ({
      who,
      act: 'ask',
      number: of,
      result: what(kind),
      submitted: (right ? rows.get(of)?.result : null) ?? '39',
    })),
  ),
  fc
    .record({ who: centre, request })
    .map(({ who, request: which }) => on((sheet) => ({ act: 'unask', who, request: which(sheet) }))),
  fc
    .record({ who: mostly('staff'), request, approve: mostlyTrue(), supersedes: fc.boolean() })
    .map(({ request: which, ...decided }) => on((sheet) => ({ act: 'decide', ...decided, request: which(sheet) }))),
  fc.record({ who: centre, act: fc.constantFrom('tick', 'untick'), numbers }).map((e) => acting(e)),
  fc.record({ who: mostly('staff', 'moderator'), numbers }).map((e) => acting({ act: 'further', ...e })),
  fc
    .record({ who: centre, number, standIn: number, incomplete: fc.boolean() })
    .map((e) => acting({ act: 'substitute', ...e })),
  fc.record({ who: mostly('staff'), day: fc.option(day) }).map((e) => acting({ act: 'extend', ...e })),
  fc.record({ who: mostly('officer'), day }).map((e) => acting({ act: 'askTime', ...e })),
  fc.record({ who: mostly('staff'), give: fc.boolean() }).map((e) => acting({ act: 'giveTime', ...e })),
  fc.constantFrom(again, keyReused, ...PEOPLE.map(looking)),
  fc.oneof({ weight: 1, arbitrary: fc.constant(time) }, { weight: 2, arbitrary: fc.constant(looking('officer')) }),
];

function mostlyTrue() {
  return fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, fc.constant(false));
}

const inOrder = (requests: Sheet['requests']) =>
  requests.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

it('R1–R31 answers as the rules say, whatever is done in whatever order, and the sheet is then as they say', async () => {
  const start = fc.record({
    kind: fc.constantFrom(...KINDS),
    now: fc.constantFrom(TIMES[0], ...TIMES.slice(1, 3), ...TIMES.slice(1, 3)),
    first: fc.option(results),
  });
  const sequence = fc.commands<Model, RealSheet, false>(commands, { maxCommands: 40, size: 'max' });
  await fc.assert(
    fc.asyncProperty(start, sequence, async ({ kind, now, first }, done) => {
      const model: Model = { sheet: newSheet(kind, now), last: null };
      const all = Array.from({ length: CANDIDATES }, (_, index) => [String(index + 1).padStart(4, '0'), true] as const);
      arrive(model.sheet, Object.fromEntries(all));
      const real = await givenSheet(kind, now, CANDIDATES);
      // Much can be done only after a submission, to which chance seldom comes.
      if (first !== null) for (const make of [filled(first), sent]) await on(make).run(model, real);
      await fc.asyncModelRun(() => ({ model, real }), done);
      const [read, due] = [await real.view(), viewOf(model.sheet)];
      expect({ ...read, requests: inOrder(read.requests) }).toEqual({ ...due, requests: inOrder(due.requests) });
    }),
    { numRuns: SEQUENCES },
  );
}, 3_600_000);

it('shares no code with the service', () => {
  const files = readdirSync('test/model');
  expect(files.length).toBeGreaterThan(3);
  for (const file of files)
    for (const [, from] of readFileSync(`test/model/${file}`, 'utf8').matchAll(/from '(.*)'/g))
      expect(from).toMatch(/^\.\/\w+\.js$/);
});

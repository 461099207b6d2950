import fc from 'fast-check';
import type { Now, OfferingTimes, Outcome, SamplingScheme, UnitRules } from '../../src/domain/catalogue.js';
import { defaultScheme } from '../../src/domain/catalogue.js';
import { checkScheme } from '../../src/domain/catalogue/scheme.js';
import type { DraftRow, Row, SubmittedRow } from '../../src/domain/marksheet.js';
import type { Result } from '../../src/domain/result.js';
import type { SampleDraw, SampleOutcome, SampleRowProblem } from '../../src/domain/sample.js';
import { membership, noteRequired, sampleMembers } from '../../src/domain/sample.js';
import {
  addToSample,
  removeFromSample,
  requestFurtherSample,
  whySampleIsFixed,
  whyThereIsNoSample,
} from '../../src/domain/sample/changes.js';
import { drawSample, expectedSampleSize } from '../../src/domain/sample/draw.js';
import type { SubstitutionRequest } from '../../src/domain/sample/substitutes.js';
import { proposeSubstitutes, substituteInSample } from '../../src/domain/sample/substitutes.js';

// ---- Builders ----

const RUNS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 100) };

const marksUnit: UnitRules = {
  code: '4102/01',
  assessment: 'MARKS',
  maximumMark: 180,
  outcomes: [],
  linear: true,
  teacherInitials: false,
  work: 'UPLOAD',
};
const initialsUnit: UnitRules = { ...marksUnit, teacherInitials: true };
const outcomesUnit: UnitRules = {
  ...marksUnit,
  code: '6051/E1',
  assessment: 'OUTCOMES',
  maximumMark: null,
  outcomes: ['DISTINCTION', 'MERIT', 'PASS'],
};

const interval = defaultScheme('RANK_INTERVAL');
const spread = defaultScheme('RANK_SPREAD');
const quota = defaultScheme('OUTCOME_QUOTA');
const all = defaultScheme('ALL');
const none = defaultScheme('NONE');
const centreSelected = defaultScheme('CENTRE_SELECTED');

const now: Now = { instant: new Date('2026-05-11T10:00:00Z'), londonDate: '2026-05-11' };
const act = { by: 'Ms Evans', now };

type Short = number | 'A' | 'CF' | Outcome;

function resultOf(short: Short): Result {
  if (typeof short === 'number') return { kind: 'MARK', mark: short };
  if (short === 'A') return { kind: 'ABSENT' };
  return short === 'CF' ? { kind: 'CARRY_FORWARD' } : { kind: 'OUTCOME', outcome: short };
}

function submitted(candidateNumber: string, short: Short, rest: Partial<SubmittedRow> = {}): SubmittedRow {
  const person = { candidateNumber, surname: 'JONES', forenames: 'SIAN', version: 3, late: false };
  const row = {
    ...person,
    result: resultOf(short),
    decided: null,
    initials: null,
    submission: 1,
    sample: null,
    held: false,
  };
  return { status: 'SUBMITTED', ...row, ...rest };
}

const draft = (candidateNumber: string, short: Short | null): DraftRow => ({
  status: 'DRAFT',
  candidateNumber,
  surname: 'LLWYD',
  forenames: 'ELIN',
  version: 1,
  late: true,
  result: short === null ? null : resultOf(short),
  initials: null,
});

const numbered = (i: number): string => String(1000 + i);

/** Candidates 1001, 1002, … with these results. */
const cohort = (...results: Short[]): SubmittedRow[] => results.map((short, i) => submitted(numbered(i + 1), short));

/** n candidates with n different marks: 1001 is first, 1002 second. */
const ladder = (n: number): SubmittedRow[] => cohort(...Array.from({ length: n }, (_, i) => n - i));

const times = <T>(n: number, value: T): T[] => Array.from({ length: n }, () => value);

const sheet = (...rows: Row[]): Map<string, Row> => new Map(rows.map((row) => [row.candidateNumber, row]));

const picksOf = (draw: SampleDraw): string[] => draw.picks.map(({ candidateNumber }) => candidateNumber);

/** The ranks picked on a ladder. */
const ranksOf = (draw: SampleDraw): number[] => picksOf(draw).map((number) => Number(number) - 1000);

const picks = (scheme: SamplingScheme, rows: SubmittedRow[], unit = marksUnit): string[] =>
  picksOf(drawSample(unit, scheme, rows));

const sampled = (row: SubmittedRow, source: 'SYSTEM' | 'CENTRE' | 'REQUESTED' = 'SYSTEM'): SubmittedRow => {
  const reasons = { SYSTEM: 'HIGHEST', CENTRE: 'CENTRE_ADDED', REQUESTED: 'REQUESTED' } as const;
  return { ...row, sample: membership(source, { code: reasons[source] }, act) };
};

const saved = (outcome: SampleOutcome | undefined): SubmittedRow => {
  if (outcome === undefined || !('row' in outcome)) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome.row;
};

const problems = (outcomes: SampleOutcome[]): (SampleRowProblem | null)[] =>
  outcomes.map((outcome) => ('problem' in outcome ? outcome.problem : null));

// ---- The draw ----

describe('drawing by rank interval', () => {
  it("R23 draws the 2017 guide's 4102/01 as its screens show it: every 2nd of 16", () => {
    const marks = { 8000: 54, 8004: 53, 8025: 55, 8034: 98, 8055: 99, 8058: 87, 8076: 83, 8092: 81, 8113: 52 };
    const more = { 8142: 54, 8149: 55, 8157: 93, 8159: 94, 8180: 64, 8182: 65 };
    const unseen = { 8190: 54 }; // no screen shows the 14th
    const rows = Object.entries({ ...marks, ...more, ...unseen }).map(([number, mark]) => submitted(number, mark));
    const draw = drawSample(marksUnit, interval, rows);
    expect(picksOf(draw)).toEqual(['8055', '8159', '8058', '8092', '8180', '8149', '8142', '8004']);
    expect(draw.picks.slice(0, 2).map(({ reason }) => reason)).toEqual([
      { code: 'HIGHEST' },
      { code: 'EVERY_KTH', rank: 3, interval: 2 },
    ]);
    expect(draw).toMatchObject({ scheme: interval, eligible: 16, counted: 16 });
    expect(draw.ranked[0]).toEqual({ candidateNumber: '8055', result: '99' });
    expect(draw.ranked).toHaveLength(16);
  });

  it.each([
    [1, 1],
    [10, 10],
    [11, 6],
    [20, 10],
    [21, 7],
    [100, 10],
    [101, 15],
    [200, 15],
    [201, 19],
    [600, 20],
  ])('R23 takes from %i candidates %i', (n, size) => {
    expect(picks(interval, ladder(n))).toHaveLength(size);
  });

  it('R23 takes rank 1 and every third after it when three tens are not enough', () => {
    expect(ranksOf(drawSample(marksUnit, interval, ladder(21)))).toEqual([1, 4, 7, 10, 13, 16, 19]);
  });

  it('R23 takes everyone in a small band, and says so', () => {
    const draw = drawSample(marksUnit, interval, ladder(10));
    expect(new Set(draw.picks.map(({ reason }) => reason.code))).toEqual(new Set(['ALL_CANDIDATES']));
  });
});

describe('drawing by rank spread', () => {
  it.each([
    [15, 15],
    [16, 15],
    [100, 15],
    [101, 20],
    [200, 20],
    [201, 25],
    [700, 25],
  ])('R23 takes from %i candidates %i', (n, size) => {
    expect(picks(spread, ladder(n))).toHaveLength(size);
  });

  it('R23 leaves out the 8th of 16, the one rank the spread steps over', () => {
    expect(ranksOf(drawSample(marksUnit, spread, ladder(16)))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 16,
    ]);
  });

  it('R23 names the highest, the lowest and those between', () => {
    const reasons = drawSample(marksUnit, spread, ladder(16)).picks.map(({ reason }) => reason);
    expect(reasons[0]).toEqual({ code: 'HIGHEST' });
    expect(reasons[7]).toEqual({ code: 'SPREAD', rank: 9 });
    expect(reasons[14]).toEqual({ code: 'LOWEST', rank: 16 });
  });
});

describe('drawing by outcome quota', () => {
  it('R23 takes everyone up to the size', () => {
    expect(picks(quota, cohort(...times(29, 'PASS' as const), 'MERIT'), outcomesUnit)).toHaveLength(30);
  });

  it('R23 spreads each quota over number order and fills up in rank order', () => {
    const rows = cohort(
      ...times(3, 'DISTINCTION' as const),
      ...times(25, 'MERIT' as const),
      ...times(12, 'PASS' as const),
    );
    const draw = drawSample(outcomesUnit, quota, rows);
    const ranks = (code: string): number[] =>
      draw.picks.flatMap(({ candidateNumber, reason }) =>
        reason.code === code ? [Number(candidateNumber) - 1000] : [],
      );
    const distinctions = [1, 2, 3];
    const merits = [1, 4, 6, 9, 12, 14, 17, 20, 22, 25].map((place) => 3 + place);
    const passes = [1, 2, 3, 5, 6, 7, 8, 10, 11, 12].map((place) => 28 + place);
    expect(ranks('OUTCOME_QUOTA')).toEqual([...distinctions, ...merits, ...passes]);
    expect(ranks('FILL')).toEqual([2, 3, 5, 7, 8, 10, 11].map((place) => 3 + place));
    expect(draw.picks[3]!.reason).toEqual({ code: 'OUTCOME_QUOTA', rank: 4, outcome: 'MERIT' });
    expect(draw.picks[4]!.reason).toEqual({ code: 'FILL', rank: 5 });
  });

  it('R23 takes the first of an outcome whose quota is one', () => {
    const scheme: SamplingScheme = {
      ...quota,
      kind: 'OUTCOME_QUOTA',
      size: 3,
      quota: 1,
      ties: 'ASCENDING',
      teacherCoverage: true,
    };
    const rows = cohort('PASS', 'PASS', 'MERIT', 'MERIT', 'DISTINCTION', 'DISTINCTION');
    expect(picks(scheme, rows, outcomesUnit)).toEqual(['1005', '1003', '1001']);
  });
});

describe('who is ranked, and how', () => {
  it('R20 picks nobody under NONE and CENTRE_SELECTED, and keeps the rank order', () => {
    for (const scheme of [none, centreSelected]) {
      const draw = drawSample(initialsUnit, scheme, cohort(20, 30));
      expect(draw.picks).toEqual([]);
      expect(draw.ranked.map(({ result }) => result)).toEqual(['30', '20']);
    }
  });

  it('R14 draws an empty sample from absent and carry forward alone', () => {
    expect(drawSample(marksUnit, interval, cohort('A', 'CF'))).toMatchObject({
      eligible: 0,
      counted: 0,
      ranked: [],
      picks: [],
    });
  });

  it('R21 leaves absent and carry forward out of the ranks', () => {
    const draw = drawSample(marksUnit, all, cohort('A', 12, 'CF', 9));
    expect(draw.eligible).toBe(2);
    expect(picksOf(draw)).toEqual(['1002', '1004']);
  });

  it('R21 counts zero marks neither for the interval nor among the picks', () => {
    const draw = drawSample(marksUnit, interval, [...ladder(16), ...cohort(...times(30, 0)).map(shiftNumber)]);
    expect(ranksOf(draw)).toEqual([1, 3, 5, 7, 9, 11, 13, 15]);
    expect(draw).toMatchObject({ eligible: 46, counted: 16 });
    expect(draw.ranked.at(-1)!.result).toBe('0');
  });

  it('R21 takes a zero mark under ALL', () => {
    expect(picks(all, cohort(0, 5, 0))).toEqual(['1002', '1001', '1003']);
  });

  it('R21 fills a small band with zero marks as far as it reaches, and says so', () => {
    const draw = drawSample(marksUnit, interval, cohort(0, 7, 7, 7, 7, 7, 7, 7, 7, 0, 0));
    expect(picksOf(draw)).toEqual(['1002', '1003', '1004', '1005', '1006', '1007', '1008', '1009', '1001', '1010']);
    expect(draw.picks.at(-1)!.reason).toEqual({ code: 'ZERO_FILL', upTo: 10 });
  });

  it('R21 draws from zero marks as from any other when everyone has one', () => {
    expect(picks(interval, cohort(0, 0, 'A'))).toEqual(['1001', '1002']);
    expect(ranksOf(drawSample(marksUnit, interval, cohort(...times(12, 0))))).toEqual([1, 3, 5, 7, 9, 11]);
  });

  it('R22 ranks Distinction over Merit over Pass', () => {
    expect(picks(all, cohort('PASS', 'DISTINCTION', 'MERIT'), outcomesUnit)).toEqual(['1002', '1003', '1001']);
  });

  it('R22 orders ties by candidate number, the other way round when the scheme says so', () => {
    const rows = cohort(5, 9, 5, 5);
    expect(picks(all, rows)).toEqual(['1002', '1001', '1003', '1004']);
    expect(picks({ kind: 'ALL', ties: 'DESCENDING', teacherCoverage: true }, rows)).toEqual([
      '1002',
      '1004',
      '1003',
      '1001',
    ]);
  });
});

const shiftNumber = (row: SubmittedRow): SubmittedRow => ({
  ...row,
  candidateNumber: `9${row.candidateNumber.slice(1)}`,
});

describe('teacher coverage', () => {
  /** 16 on a ladder: the odd ranks are picked. `teachers` gives the initials of some ranks. */
  const taught = (teachers: Record<number, string | null>): SubmittedRow[] =>
    ladder(16).map((row, i) => ({ ...row, initials: teachers[i + 1] === undefined ? 'SF' : teachers[i + 1]! }));

  it('R24 adds the middle candidate of a teacher whom the scheme missed', () => {
    const draw = drawSample(initialsUnit, interval, taught({ 2: 'GW', 6: 'GW', 10: 'GW', 14: 'GW', 4: 'EH' }));
    expect(ranksOf(draw)).toEqual([1, 3, 4, 5, 6, 7, 9, 11, 13, 15]);
    const reasons = draw.picks.flatMap(({ reason }) => (reason.code === 'TEACHER_COVERAGE' ? [reason] : []));
    expect(reasons).toEqual([
      { code: 'TEACHER_COVERAGE', rank: 4, initials: 'EH' },
      { code: 'TEACHER_COVERAGE', rank: 6, initials: 'GW' },
    ]);
  });

  it('R24 adds nobody for a teacher already seen, or one with zero marks and absences only', () => {
    const others = [submitted('2001', 0, { initials: 'ZZ' }), submitted('2002', 'A', { initials: 'ZZ' })];
    expect(picks(interval, [...taught({ 2: 'GW', 3: 'GW' }), ...others], initialsUnit)).toHaveLength(8);
  });

  it('R24 adds nobody on units without initials, under NONE and CENTRE_SELECTED, or where the scheme leaves it out', () => {
    const rows = taught({ 2: 'GW' });
    expect(picks(interval, rows, marksUnit)).toHaveLength(8);
    expect(picks({ ...interval, teacherCoverage: false } as SamplingScheme, rows, initialsUnit)).toHaveLength(8);
    expect(picks(none, rows, initialsUnit)).toHaveLength(0);
    expect(picks(centreSelected, rows, initialsUnit)).toHaveLength(0);
    expect(picks(interval, rows, initialsUnit)).toHaveLength(9);
  });
});

describe('the expected size', () => {
  it('R20 tells the size from the results there are', () => {
    const rows = [
      ...ladder(16).map((row, i) => draft(row.candidateNumber, 16 - i)),
      draft('2001', null),
      draft('2002', 'A'),
    ];
    expect(expectedSampleSize(marksUnit, interval, rows)).toBe(8);
  });

  it('R20 tells no size while no row has a result, except that NONE has none', () => {
    expect(expectedSampleSize(marksUnit, interval, [draft('1001', null)])).toBeNull();
    expect(expectedSampleSize(marksUnit, interval, [draft('1001', 'A')])).toBe(0);
    expect(expectedSampleSize(marksUnit, none, [draft('1001', null)])).toBe(0);
  });

  it("R23 tells the centre's own minimum where it selects, or as many as there are", () => {
    expect(expectedSampleSize(marksUnit, centreSelected, ladder(9))).toBe(5);
    expect(expectedSampleSize(marksUnit, centreSelected, ladder(3))).toBe(3);
  });
});

// ---- Properties ----

describe('every scheme, any cohort', () => {
  /** One number makes one candidate: a result and a teacher. */
  const fromSeed = (unit: UnitRules, seed: number, i: number): SubmittedRow => {
    const outcome = unit.outcomes[seed % 3];
    const short: Short = seed % 17 === 0 ? 'A' : seed % 19 === 0 ? 'CF' : (outcome ?? seed % 61);
    const initials = ['SF', 'GW', 'EH', 'RH'][seed % 23 < 20 ? 0 : (seed % 23) - 19]!;
    return submitted(String(1000 + ((i * 37) % 9000)), short, { initials });
  };

  const rowsOf = (unit: UnitRules): fc.Arbitrary<SubmittedRow[]> =>
    fc.oneof(
      fc
        .array(fc.nat(65_535), { maxLength: 700, size: 'max' })
        .map((seeds) => seeds.map((seed, i) => fromSeed(unit, seed, i))),
      fc
        .nat(700)
        .map((n) => times(n, 0).map((_, i) => submitted(String(1000 + i), unit.outcomes[0] ?? 0, { initials: 'SF' }))),
    );

  const options = fc.record({ ties: fc.constantFrom('ASCENDING', 'DESCENDING'), teacherCoverage: fc.boolean() });
  const bands = fc
    .tuple(
      fc.integer({ min: 20, max: 200 }),
      fc.integer({ min: 1, max: 200 }),
      fc.array(fc.integer({ min: 2, max: 40 }), { minLength: 3, maxLength: 3 }),
    )
    .map(([first, more, [a, b, c]]) => [
      { upTo: first, size: a! },
      { upTo: first + more, size: b! },
      { upTo: null, size: c! },
    ]);
  const allUpTo = fc.integer({ min: 1, max: 30 });
  const byRank: fc.Arbitrary<SamplingScheme> = fc.oneof(
    fc.constant(interval),
    fc.constant(spread),
    fc.constant(all),
    fc.constant(none),
    fc.constant(centreSelected),
    fc
      .tuple(allUpTo, bands, options)
      .map(([upTo, b, o]): SamplingScheme => ({ kind: 'RANK_INTERVAL', allUpTo: upTo, targets: b, ...o })),
    fc
      .tuple(allUpTo, bands, options)
      .map(([upTo, b, o]): SamplingScheme => ({ kind: 'RANK_SPREAD', allUpTo: upTo, sizes: b, ...o })),
  );
  const byOutcome: fc.Arbitrary<SamplingScheme> = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.nat(20), options)
    .map(([q, more, o]) => ({ kind: 'OUTCOME_QUOTA', quota: q, size: 3 * q + more, ...o }));
  const worlds = fc.oneof(
    fc.record({ unit: fc.constant<UnitRules>(initialsUnit), scheme: byRank, rows: rowsOf(initialsUnit) }),
    fc.record({
      unit: fc.constant<UnitRules>({ ...outcomesUnit, teacherInitials: true }),
      scheme: fc.oneof(byOutcome, fc.constant(quota), byRank),
      rows: rowsOf(outcomesUnit),
    }),
  );

  type World = { unit: UnitRules; scheme: SamplingScheme; rows: SubmittedRow[] };
  const holds = (property: (world: World, draw: SampleDraw) => void): void => {
    const check = (world: World): void => property(world, drawSample(world.unit, world.scheme, world.rows));
    fc.assert(fc.property(worlds, check), RUNS);
  };

  it('R20 draws the same sample from the same rows, in whatever order they come', () => {
    holds(({ unit, scheme, rows }, draw) => {
      expect(drawSample(unit, scheme, rows)).toEqual(draw);
      expect(drawSample(unit, scheme, rows.toReversed())).toEqual(draw);
      expect(
        drawSample(
          unit,
          scheme,
          rows.toSorted((a, b) => (a.candidateNumber < b.candidateNumber ? -1 : 1)),
        ),
      ).toEqual(draw);
    });
  });

  it('R21 picks only the eligible, nobody twice, in rank order', () => {
    holds(({ rows }, draw) => {
      const eligible = rows.filter(({ result }) => result.kind === 'MARK' || result.kind === 'OUTCOME');
      expect(new Set(draw.ranked.map(({ candidateNumber }) => candidateNumber))).toEqual(
        new Set(eligible.map(({ candidateNumber }) => candidateNumber)),
      );
      expect(draw.eligible).toBe(eligible.length);
      const places = picksOf(draw).map((number) =>
        draw.ranked.findIndex(({ candidateNumber }) => candidateNumber === number),
      );
      expect(places.every((place, i) => place >= 0 && (i === 0 || place > places[i - 1]!))).toBe(true);
    });
  });

  it('R21 picks a zero mark only under ALL, in a small band, or when there is nothing else', () => {
    holds(({ scheme }, draw) => {
      const above = draw.ranked.filter(({ result }) => result !== '0').length;
      const allowed = scheme.kind === 'ALL' || above === 0 || ('allUpTo' in scheme && above <= scheme.allUpTo);
      const zeros = new Set(
        draw.ranked.filter(({ result }) => result === '0').map(({ candidateNumber }) => candidateNumber),
      );
      if (!allowed) expect(picksOf(draw).filter((number) => zeros.has(number))).toEqual([]);
    });
  });

  /** R23 once more, by walking instead of by formula. */
  function expectedSize(scheme: SamplingScheme, above: number, eligible: number): number {
    if (scheme.kind === 'NONE' || scheme.kind === 'CENTRE_SELECTED') return 0;
    if (scheme.kind === 'ALL') return eligible;
    const n = above === 0 ? eligible : above;
    if (scheme.kind === 'OUTCOME_QUOTA') return Math.min(n, scheme.size);
    if (n <= scheme.allUpTo) return Math.min(scheme.allUpTo, eligible);
    const sizes = scheme.kind === 'RANK_INTERVAL' ? scheme.targets : scheme.sizes;
    let band = 0;
    while (sizes[band]!.upTo !== null && n > sizes[band]!.upTo!) band += 1;
    if (scheme.kind === 'RANK_SPREAD') return Math.min(n, sizes[band]!.size);
    let step = 1;
    while (step * sizes[band]!.size < n) step += 1;
    let size = 0;
    for (let rank = 1; rank <= n; rank += step) size += 1;
    return size;
  }

  it('R23 picks as many as the scheme says, teacher coverage apart', () => {
    holds(({ scheme }, draw) => {
      const above = draw.ranked.filter(({ result }) => result !== '0').length;
      const bySystem = draw.picks.filter(({ reason }) => reason.code !== 'TEACHER_COVERAGE');
      expect(bySystem).toHaveLength(expectedSize(scheme, above, draw.eligible));
    });
  });

  it('R23 picks as many as the scheme says for every n from 0 to 700', () => {
    const marked = ladder(700);
    const judged = cohort(...marked.map((_, i) => outcomesUnit.outcomes[i % 3]!));
    const size = (scheme: SamplingScheme, rows: SubmittedRow[]): number => picks(scheme, rows).length;
    for (let n = 0; n <= 700; n += 1) {
      const rows = marked.slice(700 - n);
      const drawn = [
        ...[interval, spread, all].map((scheme) => size(scheme, rows)),
        size(quota, judged.slice(700 - n)),
      ];
      expect([n, ...drawn]).toEqual([n, ...[interval, spread, all, quota].map((scheme) => expectedSize(scheme, n, n))]);
    }
  });

  it('R23 always takes rank 1, and under RANK_SPREAD the lowest above zero', () => {
    holds(({ scheme }, draw) => {
      if (draw.eligible === 0 || scheme.kind === 'NONE' || scheme.kind === 'CENTRE_SELECTED') return;
      expect(picksOf(draw)[0]).toBe(draw.ranked[0]!.candidateNumber);
      const above = draw.ranked.filter(({ result }) => result !== '0');
      const lowest = (above.length > 0 ? above : draw.ranked).at(-1)!.candidateNumber;
      if (scheme.kind === 'RANK_SPREAD') expect(picksOf(draw)).toContain(lowest);
    });
  });

  it('R23 takes its quota, or all there are, of every outcome', () => {
    holds(({ unit, scheme }, draw) => {
      if (scheme.kind !== 'OUTCOME_QUOTA') return;
      const picked = new Set(picksOf(draw));
      for (const outcome of unit.outcomes) {
        const group = draw.ranked.filter(({ result }) => result === outcome);
        const taken = group.filter(({ candidateNumber }) => picked.has(candidateNumber));
        expect(taken.length).toBeGreaterThanOrEqual(Math.min(scheme.quota, group.length));
      }
    });
  });

  it('R24 shows the moderator each teacher with a mark above zero, adding at most one candidate for each', () => {
    holds(({ scheme, rows }, draw) => {
      const picked = new Set(picksOf(draw));
      const added = draw.picks.flatMap(({ reason }) => (reason.code === 'TEACHER_COVERAGE' ? [reason.initials] : []));
      expect(new Set(added).size).toBe(added.length);
      if (!('teacherCoverage' in scheme) || !scheme.teacherCoverage) return expect(added).toEqual([]);
      const teachers = (of: SubmittedRow[]): Set<string | null> => new Set(of.map(({ initials }) => initials));
      const above = rows.filter(
        ({ result }) => result.kind === 'OUTCOME' || (result.kind === 'MARK' && result.mark > 0),
      );
      const seen = teachers(above.filter(({ candidateNumber }) => picked.has(candidateNumber)));
      expect(seen).toEqual(teachers(above));
    });
  });

  it('R20 expects before submission the size it draws at submission', () => {
    holds(({ unit, scheme, rows }, draw) => {
      if (scheme.kind === 'CENTRE_SELECTED' || rows.length === 0) return;
      const drafts = rows.map((row): DraftRow => ({
        ...draft(row.candidateNumber, null),
        result: row.result,
        initials: row.initials,
      }));
      expect(expectedSampleSize(unit, scheme, drafts)).toBe(draw.picks.length);
    });
  });
});

// ---- Checking a scheme ----

describe('checking a scheme', () => {
  const faults = (unit: UnitRules, scheme: SamplingScheme): readonly string[] =>
    checkScheme(unit, scheme)?.faults ?? [];
  const options = { ties: 'ASCENDING', teacherCoverage: true } as const;

  it('R23 finds no fault in its own defaults', () => {
    for (const scheme of [interval, spread, all, none, centreSelected])
      expect(checkScheme(marksUnit, scheme)).toBeNull();
    expect(checkScheme(outcomesUnit, quota)).toBeNull();
  });

  it('R23 wants bands that ascend to an open one', () => {
    const targets = [
      { upTo: 100, size: 10 },
      { upTo: 100, size: 15 },
    ];
    expect(faults(marksUnit, { kind: 'RANK_INTERVAL', allUpTo: 10, targets, ...options })).toEqual([
      'BANDS_NOT_ASCENDING',
      'LAST_BAND_NOT_OPEN',
    ]);
    const openTwice = [
      { upTo: null, size: 10 },
      { upTo: null, size: 15 },
    ];
    expect(faults(marksUnit, { kind: 'RANK_SPREAD', allUpTo: 10, sizes: openTwice, ...options })).toEqual([
      'BANDS_NOT_ASCENDING',
    ]);
    expect(faults(marksUnit, { kind: 'RANK_INTERVAL', allUpTo: 10, targets: [], ...options })).toEqual([
      'LAST_BAND_NOT_OPEN',
    ]);
  });

  it.each([0, -1, 1.5, NaN, Infinity])('R23 wants positive whole numbers, not %d', (number) => {
    const fault = ['NOT_A_POSITIVE_WHOLE_NUMBER'];
    const open = [{ upTo: null, size: 10 }];
    expect(faults(marksUnit, { kind: 'CENTRE_SELECTED', minimum: number })).toEqual(fault);
    expect(faults(marksUnit, { kind: 'RANK_INTERVAL', allUpTo: number, targets: open, ...options })).toEqual(fault);
    expect(
      faults(marksUnit, { kind: 'RANK_INTERVAL', allUpTo: 10, targets: [{ upTo: null, size: number }], ...options }),
    ).toEqual(fault);
    expect(faults(outcomesUnit, { kind: 'OUTCOME_QUOTA', size: 30, quota: number, ...options })).toContain(fault[0]);
  });

  it('R23 wants room for the highest and the lowest in a spread', () => {
    expect(
      faults(marksUnit, { kind: 'RANK_SPREAD', allUpTo: 10, sizes: [{ upTo: null, size: 1 }], ...options }),
    ).toEqual(['SPREAD_BELOW_TWO']);
  });

  it('R23 wants quotas that fit the size', () => {
    const ofSize = (size: number): SamplingScheme => ({ kind: 'OUTCOME_QUOTA', size, quota: 10, ...options });
    expect(faults(outcomesUnit, ofSize(29))).toEqual(['QUOTAS_ABOVE_SIZE']);
    expect(faults(outcomesUnit, ofSize(30))).toEqual([]);
    expect(faults({ ...outcomesUnit, outcomes: ['PASS'] }, ofSize(10))).toEqual([]);
  });

  it('R23 takes outcome quotas on outcome units only', () => {
    expect(faults(marksUnit, quota)).toEqual(['UNIT_WITHOUT_OUTCOMES']);
  });
});

// ---- Changing a drawn sample ----

describe('whether a sample can be changed', () => {
  const closesAt = new Date('2026-06-01T16:00:00Z');
  const open: OfferingTimes = { opens: null, deadline: '2026-05-05', deadlineByCentreType: {}, closesAt };
  const closed: Now = { instant: closesAt, londonDate: '2026-06-01' };

  it('R19 lets a centre change it after the deadline, until closing', () => {
    expect(whySampleIsFixed(marksUnit, interval, true, open, now)).toBeNull();
    expect(whySampleIsFixed(marksUnit, interval, true, open, closed)).toEqual({
      __typename: 'OfferingClosed',
      closedAt: closesAt,
    });
    expect(whySampleIsFixed(marksUnit, interval, true, { ...open, closesAt: null }, closed)).toBeNull();
  });

  it('R20 has nothing to change before the first submission, R23 nor where there is no sample', () => {
    expect(whySampleIsFixed(marksUnit, interval, false, open, now)).toEqual({ __typename: 'SampleNotDrawn' });
    expect(whyThereIsNoSample(marksUnit, none, true)).toEqual({ __typename: 'UnitHasNoSample', unitCode: '4102/01' });
    expect(whyThereIsNoSample(marksUnit, centreSelected, true)).toBeNull();
  });
});

describe('ticking and unticking', () => {
  it('R25 lets the centre add a submitted, eligible candidate, with a zero mark too', () => {
    const before = submitted('1002', 0);
    const row = saved(addToSample(sheet(before), ['1002'], act)[0]);
    expect(row).toEqual({
      ...before,
      version: 4,
      sample: {
        source: 'CENTRE',
        reason: { code: 'CENTRE_ADDED' },
        at: now.instant,
        by: 'Ms Evans',
        substitutesFor: null,
        substitutedBy: null,
        substitution: null,
        due: null,
        note: null,
      },
    });
    expect(before).toEqual(submitted('1002', 0));
  });

  it('R25 refuses, row by row and in order, those who can not be added', () => {
    const withdrawn: Row = { ...draft('1005', null), status: 'WITHDRAWN' };
    const rows = sheet(
      sampled(submitted('1001', 9)),
      submitted('1002', 'A'),
      submitted('1003', 'CF'),
      draft('1004', 8),
      withdrawn,
      submitted('1006', 7),
    );
    const outcomes = addToSample(rows, ['1001', '1002', '1003', '1004', '1005', '1099', '1006'], act);
    expect(problems(outcomes)).toEqual([
      { __typename: 'AlreadyInSample', candidateNumber: '1001' },
      { __typename: 'CandidateNotEligible', candidateNumber: '1002' },
      { __typename: 'CandidateNotEligible', candidateNumber: '1003' },
      { __typename: 'RowNotSubmitted', candidateNumber: '1004' },
      { __typename: 'CandidateNotOnMarksheet', candidateNumber: '1005' },
      { __typename: 'CandidateNotOnMarksheet', candidateNumber: '1099' },
      null,
    ]);
    expect(outcomes.map(({ candidateNumber }) => candidateNumber)).toEqual([
      '1001',
      '1002',
      '1003',
      '1004',
      '1005',
      '1099',
      '1006',
    ]);
  });

  it('R11 refuses a candidate named twice both times, and saves the others', () => {
    const rows = sheet(submitted('1001', 9), submitted('1002', 8));
    expect(problems(addToSample(rows, ['1001', '1002', '1001'], act))).toEqual([
      { __typename: 'RowRepeated', candidateNumber: '1001' },
      null,
      { __typename: 'RowRepeated', candidateNumber: '1001' },
    ]);
  });

  it('R25 lets the centre untick its own tick', () => {
    const ticked = sampled(submitted('1001', 9), 'CENTRE');
    const row = saved(
      removeFromSample(sheet(ticked), ['1001'], { lastDay: '2026-05-11', uploaded: new Set(), now })[0],
    );
    expect(row).toEqual({ ...ticked, sample: null, version: 4 });
    expect(ticked.sample).not.toBeNull();
  });

  it('R25 lets nobody untick what the system picked, what was requested, or a stand-in', () => {
    const standIn = { ...submitted('1003', 7), sample: membership('SUBSTITUTE', { code: 'SUBSTITUTE' }, act) };
    const rows = sheet(sampled(submitted('1001', 9)), sampled(submitted('1002', 8), 'REQUESTED'), standIn);
    expect(
      problems(removeFromSample(rows, ['1001', '1002', '1003'], { lastDay: null, uploaded: new Set(), now })),
    ).toEqual([
      { __typename: 'SystemPickFixed', candidateNumber: '1001' },
      { __typename: 'SystemPickFixed', candidateNumber: '1002' },
      { __typename: 'SystemPickFixed', candidateNumber: '1003' },
    ]);
  });

  it('R25 has nothing to untick where there is no tick', () => {
    const rows = sheet(submitted('1001', 9), draft('1002', 8));
    expect(
      problems(removeFromSample(rows, ['1001', '1002', '1099'], { lastDay: null, uploaded: new Set(), now })),
    ).toEqual([
      { __typename: 'NotInSample', candidateNumber: '1001' },
      { __typename: 'RowNotSubmitted', candidateNumber: '1002' },
      { __typename: 'CandidateNotOnMarksheet', candidateNumber: '1099' },
    ]);
  });

  it('R19 ends unticking with its last day', () => {
    const rows = sheet(sampled(submitted('1001', 9), 'CENTRE'));
    expect(problems(removeFromSample(rows, ['1001'], { lastDay: '2026-05-10', uploaded: new Set(), now }))).toEqual([
      { __typename: 'UntickPeriodOver', candidateNumber: '1001', until: '2026-05-10' },
    ]);
  });
});

describe('requesting further candidates', () => {
  it('R27 takes the full cohort, R28 late rows as well, with a due date', () => {
    const rows = sheet(submitted('1001', 9), submitted('1002', 0), submitted('1003', 5, { late: true, submission: 2 }));
    const outcomes = requestFurtherSample(rows, ['1001', '1002', '1003'], { ...act, due: '2026-06-12' });
    expect(outcomes.map((outcome) => saved(outcome).sample)).toEqual(
      times(3, { ...membership('REQUESTED', { code: 'REQUESTED' }, act), due: '2026-06-12' }),
    );
  });

  it('R21 never takes the absent, R28 nor a late row not yet submitted', () => {
    const rows = sheet(submitted('1001', 'A'), draft('1002', 20));
    expect(problems(requestFurtherSample(rows, ['1001', '1002'], { ...act, due: '2026-06-12' }))).toEqual([
      { __typename: 'CandidateNotEligible', candidateNumber: '1001' },
      { __typename: 'RowNotSubmitted', candidateNumber: '1002' },
    ]);
  });
});

describe('substitutes', () => {
  /** 16 on a ladder with the odd ranks sampled. */
  const drawn = (): SubmittedRow[] => ladder(16).map((row, i) => (i % 2 === 0 ? sampled(row) : row));
  const request: SubstitutionRequest = {
    ...act,
    candidateNumber: '1005',
    standIn: '1006',
    kind: 'LOST',
    explanation: ' The folder was lost in the move. ',
    passedOverReason: null,
  };
  const substitute = (rows: Row[], change: Partial<SubstitutionRequest> = {}) =>
    substituteInSample(sheet(...rows), interval, { ...request, ...change });
  const problemOf = (rows: Row[], change: Partial<SubstitutionRequest> = {}): SampleRowProblem | null => {
    const answer = substitute(rows, change);
    return 'problem' in answer ? answer.problem : null;
  };
  const numbers = (rows: SubmittedRow[]): string[] => rows.map(({ candidateNumber }) => candidateNumber);
  const proposed = (rows: Row[], candidateNumber: string): { higher: string[]; lower: string[] } => {
    const { higher, lower } = proposeSubstitutes(sheet(...rows), interval, candidateNumber);
    return { higher: numbers(higher), lower: numbers(lower) };
  };

  it('R26 proposes the three nearest unsampled each way, nearest first', () => {
    expect(proposed(drawn(), '1009')).toEqual({ higher: ['1008', '1006', '1004'], lower: ['1010', '1012', '1014'] });
    expect(proposed(drawn(), '1003')).toEqual({ higher: ['1002'], lower: ['1004', '1006', '1008'] });
    expect(proposed(drawn(), '1099')).toEqual({ higher: [], lower: [] });
  });

  it('R26 proposes nobody who is absent, open or withdrawn, and ranks rows submitted later among the others', () => {
    const late = submitted('2001', 12, { late: true, submission: 2 }); // as good as the 5th, so it stands just after
    const others = [
      submitted('2002', 'A'),
      draft('2003', 12),
      { ...draft('2004', null), status: 'WITHDRAWN' as const },
    ];
    expect(proposed([...drawn(), late, ...others], '1005')).toEqual({
      higher: ['1004', '1002'],
      lower: ['2001', '1006', '1008'],
    });
  });

  it('R26 keeps the original listed beside its stand-in', () => {
    const rows = drawn();
    const answer = substitute(rows);
    if ('problem' in answer) throw new Error(answer.problem.__typename);
    expect(answer.original).toEqual({
      ...rows[4],
      version: 4,
      sample: {
        ...rows[4]!.sample,
        substitutedBy: '1006',
        substitution: { kind: 'LOST', explanation: 'The folder was lost in the move.', passedOverReason: null },
      },
    });
    expect(answer.standIn).toEqual({
      ...rows[5],
      version: 4,
      sample: { ...membership('SUBSTITUTE', { code: 'SUBSTITUTE' }, act), substitutesFor: '1005' },
    });
    expect(rows).toEqual(drawn());
  });

  it('R26 wants a reason for passing over a nearer one, of whom it names all', () => {
    const passedOver = { __typename: 'NearerCandidatePassedOver', candidateNumber: '1005', nearer: ['1004', '1006'] };
    expect(problemOf(drawn(), { standIn: '1008' })).toEqual(passedOver);
    expect(problemOf(drawn(), { standIn: '1008', passedOverReason: '  ' })).toEqual(passedOver);
    const answer = substitute(drawn(), { standIn: '1008', passedOverReason: 'Both are incomplete as well.' });
    expect(answer).toMatchObject({
      original: { sample: { substitution: { passedOverReason: 'Both are incomplete as well.' } } },
    });
  });

  it('R26 does not call one nearer that is equally far', () => {
    expect(problemOf(drawn(), { standIn: '1004' })).toBeNull();
    expect(problemOf(drawn(), { standIn: '1006' })).toBeNull();
  });

  it('R26 neither proposes a held row nor calls it nearer, but takes it with a reason for passing over others', () => {
    const held = (number: string) =>
      drawn().map((row) => (row.candidateNumber === number ? { ...row, held: true } : row));
    expect(proposed(held('1006'), '1005')).toEqual({ higher: ['1004', '1002'], lower: ['1008', '1010', '1012'] });
    expect(problemOf(held('1006'), { standIn: '1008' })).toMatchObject({ nearer: ['1004'] });
    expect(problemOf(held('1006'), { standIn: '1006' })).toBeNull();
    expect(problemOf(held('1008'), { standIn: '1008' })).toMatchObject({ nearer: ['1004', '1006'] });
    expect(problemOf(held('1008'), { standIn: '1008', passedOverReason: 'Both are lost.' })).toBeNull();
  });

  it('R26 wants to be told what happened to the work', () => {
    expect(problemOf(drawn(), { explanation: ' ' })).toEqual({
      __typename: 'SubstitutionReasonMissing',
      candidateNumber: '1005',
    });
  });

  it('R26 substitutes a requested candidate, the stand-in being due when the original was', () => {
    const requested = saved(
      requestFurtherSample(sheet(submitted('1002', 15)), ['1002'], { ...act, due: '2026-06-12' })[0],
    );
    const rows = [submitted('1001', 16), requested, submitted('1003', 14)];
    const answer = substitute(rows, { candidateNumber: '1002', standIn: '1003', kind: 'INCOMPLETE' });
    expect(answer).toMatchObject({
      original: { sample: { source: 'REQUESTED', substitutedBy: '1003', substitution: { kind: 'INCOMPLETE' } } },
      standIn: { sample: { source: 'SUBSTITUTE', due: '2026-06-12' } },
    });
  });

  it('R26 substitutes a stand-in whose work fails too, and nobody twice', () => {
    const answer = substitute(drawn());
    if ('problem' in answer) throw new Error(answer.problem.__typename);
    const rows = sheet(...drawn(), answer.original, answer.standIn);
    const again = { ...request, standIn: '1004' };
    expect(substituteInSample(rows, interval, again)).toEqual({
      problem: { __typename: 'AlreadySubstituted', candidateNumber: '1005' },
    });
    expect(substituteInSample(rows, interval, { ...again, candidateNumber: '1006' })).toMatchObject({
      standIn: { candidateNumber: '1004', sample: { substitutesFor: '1006' } },
    });
  });

  it('R26 refuses an original outside the sample and a stand-in who can not join it', () => {
    const rows = [...drawn(), submitted('2001', 'A'), draft('2002', 12)];
    expect(problemOf(rows, { candidateNumber: '1006' })).toEqual({
      __typename: 'NotInSample',
      candidateNumber: '1006',
    });
    expect(problemOf(rows, { candidateNumber: '2002' })).toEqual({
      __typename: 'RowNotSubmitted',
      candidateNumber: '2002',
    });
    expect(problemOf(rows, { candidateNumber: '2099' })).toEqual({
      __typename: 'CandidateNotOnMarksheet',
      candidateNumber: '2099',
    });
    expect(problemOf(rows, { standIn: '1007' })).toEqual({ __typename: 'AlreadyInSample', candidateNumber: '1007' });
    expect(problemOf(rows, { standIn: '1005' })).toEqual({ __typename: 'AlreadyInSample', candidateNumber: '1005' });
    expect(problemOf(rows, { standIn: '2001' })).toEqual({
      __typename: 'CandidateNotEligible',
      candidateNumber: '2001',
    });
    expect(problemOf(rows, { standIn: '2002' })).toEqual({ __typename: 'RowNotSubmitted', candidateNumber: '2002' });
  });

  it('R25 lets nobody untick a tick that someone stands in for', () => {
    const answer = substitute([sampled(submitted('1005', 9), 'CENTRE'), submitted('1006', 8)]);
    if ('problem' in answer) throw new Error(answer.problem.__typename);
    expect(
      problems(
        removeFromSample(sheet(answer.original, answer.standIn), ['1005'], { lastDay: null, uploaded: new Set(), now }),
      ),
    ).toEqual([{ __typename: 'AlreadySubstituted', candidateNumber: '1005' }]);
  });

  it('R25 owes the moderator a note for ticks and substitutes, not for what others decided', () => {
    const answer = substitute(drawn());
    if ('problem' in answer) throw new Error(answer.problem.__typename);
    const ticked = sheet(sampled(submitted('1001', 9), 'CENTRE'));
    expect(
      noteRequired(sheet(...drawn(), sampled(submitted('2001', 3), 'REQUESTED'), draft('2002', 1)), interval),
    ).toBe(false);
    expect(noteRequired(ticked, interval)).toBe(true);
    expect(noteRequired(ticked, centreSelected)).toBe(false);
    expect(noteRequired(sheet(...drawn(), answer.original, answer.standIn), interval)).toBe(true);
    expect(noteRequired(sheet(answer.original, answer.standIn), centreSelected)).toBe(true);
  });

  it('R26 lists the members in rank order, those with a stand-in too', () => {
    const answer = substitute(drawn());
    if ('problem' in answer) throw new Error(answer.problem.__typename);
    const rows = sheet(...drawn().toReversed(), answer.original, answer.standIn);
    expect(numbers(sampleMembers(rows, interval))).toEqual([
      '1001',
      '1003',
      '1005',
      '1006',
      '1007',
      '1009',
      '1011',
      '1013',
      '1015',
    ]);
  });
});

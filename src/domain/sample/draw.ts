/** Drawing the sample at the first submission (R20–R24). */
import type { Band, SamplingScheme, UnitRules } from '../catalogue.js';
import { lowestFirst } from '../catalogue.js';
import { resultCode } from '../result.js';
import type { Eligible, Rankable, SampleDraw, SampleReason } from '../sample.js';
import { rankByResult, worth } from '../sample.js';

/** R20: the same rows give the same sample, in whatever order they come. */
export function drawSample(
  unit: Pick<UnitRules, 'teacherInitials'>,
  scheme: SamplingScheme,
  rows: readonly Rankable[],
): SampleDraw {
  const ranked = rankByResult(scheme, rows);
  const aboveZero = ranked.filter((row) => worth(row) > 0);
  const counted = aboveZero.length > 0 ? aboveZero : ranked;
  const picked = pickByScheme(scheme, counted, ranked);
  const covers = unit.teacherInitials && 'teacherCoverage' in scheme && scheme.teacherCoverage;
  const reasons = covers ? new Map([...picked, ...teachersUncovered(aboveZero, picked)]) : picked;
  return {
    scheme,
    eligible: ranked.length,
    counted: counted.length,
    ranked: ranked.map(({ candidateNumber, result }) => ({ candidateNumber, result: resultCode(result) })),
    picks: ranked.flatMap(({ candidateNumber }) => {
      const reason = reasons.get(candidateNumber);
      return reason === undefined ? [] : [{ candidateNumber, reason }];
    }),
  };
}

/**
 * R20: how many the draw would pick, told from the results entered so far; null while there are none. Only the size may
 * be shown before submission. A centre that selects for itself has its minimum, or as many as are eligible.
 */
export function expectedSampleSize(
  unit: Pick<UnitRules, 'teacherInitials'>,
  scheme: SamplingScheme,
  rows: readonly Rankable[],
): number | null {
  if (scheme.kind !== 'NONE' && rows.every(({ result }) => result === null)) return null;
  const { eligible, picks } = drawSample(unit, scheme, rows);
  return scheme.kind === 'CENTRE_SELECTED' ? Math.min(scheme.minimum, eligible) : picks.length;
}

type Ranked = Eligible<Rankable>;
type Picks = ReadonlyMap<string, SampleReason>;

/** R23. `counted` is the beginning of `ranked`, so a row has the same rank in both. */
function pickByScheme(scheme: SamplingScheme, counted: readonly Ranked[], ranked: readonly Ranked[]): Picks {
  const n = counted.length;
  switch (scheme.kind) {
    case 'NONE':
    case 'CENTRE_SELECTED':
      return new Map();
    case 'ALL':
      return pickAll(ranked);
    case 'RANK_INTERVAL':
      return n <= scheme.allUpTo
        ? pickAllUpTo(scheme.allUpTo, n, ranked)
        : pickByInterval(counted, Math.ceil(n / bandSize(scheme.targets, n)));
    case 'RANK_SPREAD':
      return n <= scheme.allUpTo
        ? pickAllUpTo(scheme.allUpTo, n, ranked)
        : pickBySpread(counted, bandSize(scheme.sizes, n));
    case 'OUTCOME_QUOTA':
      return n <= scheme.size ? pickAll(counted) : pickByOutcome(counted, scheme.quota, scheme.size);
  }
}

type Reasoned = (row: Ranked, rank: number) => SampleReason;

const withReasons = (rows: readonly Ranked[], ranks: readonly number[], reason: Reasoned): Picks =>
  new Map(ranks.map((rank) => [rows[rank - 1]!.candidateNumber, reason(rows[rank - 1]!, rank)]));

const everyRank = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

const pickAll = (rows: readonly Ranked[]): Picks =>
  withReasons(rows, everyRank(rows.length), () => ({ code: 'ALL_CANDIDATES' }));

/** R21: everyone counted, and zero marks only as far as the band reaches. */
function pickAllUpTo(upTo: number, n: number, ranked: readonly Ranked[]): Picks {
  return withReasons(ranked, everyRank(Math.min(upTo, ranked.length)), (_, rank) =>
    rank <= n ? { code: 'ALL_CANDIDATES' } : { code: 'ZERO_FILL', upTo },
  );
}

function pickByInterval(rows: readonly Ranked[], interval: number): Picks {
  const ranks = everyRank(rows.length).filter((rank) => (rank - 1) % interval === 0);
  return withReasons(rows, ranks, (_, rank) =>
    rank === 1 ? { code: 'HIGHEST' } : { code: 'EVERY_KTH', rank, interval },
  );
}

function pickBySpread(rows: readonly Ranked[], size: number): Picks {
  return withReasons(rows, spread(rows.length, size), (_, rank) => {
    if (rank === 1) return { code: 'HIGHEST' };
    return rank === rows.length ? { code: 'LOWEST', rank } : { code: 'SPREAD', rank };
  });
}

/** R23: as many ranks out of 1..n, evenly apart, the first and the last among them. */
function spread(n: number, size: number): number[] {
  const s = Math.min(size, n);
  if (s === 1) return [1];
  return everyRank(s).map((one) => 1 + Math.floor(((one - 1) * (n - 1)) / (s - 1) + 0.5));
}

/** Within an outcome the rank order is number order, so each outcome is spread over its own stretch of the ranks. */
function pickByOutcome(rows: readonly Ranked[], quota: number, size: number): Picks {
  const picked = new Map<string, SampleReason>();
  for (const outcome of lowestFirst) {
    const ranks = everyRank(rows.length).filter((rank) => resultCode(rows[rank - 1]!.result) === outcome);
    for (const place of spread(ranks.length, quota)) {
      const rank = ranks[place - 1]!;
      picked.set(rows[rank - 1]!.candidateNumber, { code: 'OUTCOME_QUOTA', rank, outcome });
    }
  }
  const left = everyRank(rows.length).filter((rank) => !picked.has(rows[rank - 1]!.candidateNumber));
  const fill = left.slice(0, Math.max(0, size - picked.size));
  return new Map([...picked, ...withReasons(rows, fill, (_, rank) => ({ code: 'FILL', rank }))]);
}

/** R24: the middle candidate of each teacher with none in the pick. */
function teachersUncovered(aboveZero: readonly Ranked[], picked: Picks): Picks {
  const ranksOf = new Map<string, number[]>();
  aboveZero.forEach(({ initials }, i) => {
    if (initials !== null) ranksOf.set(initials, [...(ranksOf.get(initials) ?? []), i + 1]);
  });
  const uncovered = [...ranksOf.values()].filter((ranks) =>
    ranks.every((rank) => !picked.has(aboveZero[rank - 1]!.candidateNumber)),
  );
  const middles = uncovered.map((ranks) => ranks[Math.ceil(ranks.length / 2) - 1]!);
  return withReasons(aboveZero, middles, ({ initials }, rank) => ({
    code: 'TEACHER_COVERAGE',
    rank,
    initials: initials!,
  }));
}

const bandSize = (bands: readonly Band[], n: number): number =>
  bands.find(({ upTo }) => upTo === null || n <= upTo)!.size;

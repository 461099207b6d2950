/** The sample: whose work the moderator sees, why, and what a centre may change about it (R20–R28). */
import type { Band, Now, OfferingTimes, Outcome, SamplingScheme, UnitRules } from './catalogue.js';
import { isClosed, lowestFirst } from './catalogue.js';
import type { Row, SubmittedRow } from './marksheet.js';
import type { Result } from './result.js';
import { resultCode } from './result.js';

export type SampleSource = 'SYSTEM' | 'CENTRE' | 'SUBSTITUTE' | 'REQUESTED';

/** Why a candidate is in the sample, with what it takes to say so in words. Ranks count from 1. */
export type SampleReason =
  | { code: 'ALL_CANDIDATES' }
  /** R21: a zero mark that fills the band in which everyone is taken, up to `upTo`. */
  | { code: 'ZERO_FILL'; upTo: number }
  | { code: 'HIGHEST' }
  | { code: 'LOWEST'; rank: number }
  | { code: 'EVERY_KTH'; rank: number; interval: number }
  | { code: 'SPREAD'; rank: number }
  | { code: 'OUTCOME_QUOTA'; rank: number; outcome: Outcome }
  /** R23: the outcomes' quotas left room. */
  | { code: 'FILL'; rank: number }
  | { code: 'TEACHER_COVERAGE'; rank: number; initials: string }
  | { code: 'CENTRE_ADDED' }
  | { code: 'SUBSTITUTE' }
  | { code: 'REQUESTED' };

export interface Substitution {
  kind: 'INCOMPLETE' | 'LOST';
  explanation: string;
  /** Why a nearer candidate was passed over; null when the centre gave no reason. */
  passedOverReason: string | null;
}

export interface SampleMembership {
  source: SampleSource;
  reason: SampleReason;
  at: Date;
  by: string;
  /** On a stand-in: whose work it replaces. */
  substitutesFor: string | null;
  /** On the original, which stays listed: who stands in, and why. */
  substitutedBy: string | null;
  substitution: Substitution | null;
  /** The last London day for the work of a requested candidate, or of its stand-in. */
  due: string | null;
}

/** R20: all it takes to explain the sample, or to compute it again. */
export interface SampleDraw {
  scheme: SamplingScheme;
  eligible: number;
  /** R23's n: the eligible above zero, or all of them when everyone has zero. */
  counted: number;
  /** In rank order, zero marks last. `result` is its short form (`resultCode`). */
  ranked: { candidateNumber: string; result: string }[];
  picks: { candidateNumber: string; reason: SampleReason }[];
}

/** Why one candidate's place in the sample can not be changed. A fault of a substitution as a whole names the original. */
export type SampleRowProblem =
  | { __typename: 'CandidateNotOnMarksheet'; candidateNumber: string }
  | { __typename: 'RowRepeated'; candidateNumber: string }
  | { __typename: 'RowNotSubmitted'; candidateNumber: string }
  | { __typename: 'CandidateNotEligible'; candidateNumber: string }
  | { __typename: 'AlreadyInSample'; candidateNumber: string }
  | { __typename: 'NotInSample'; candidateNumber: string }
  | { __typename: 'SystemPickFixed'; candidateNumber: string }
  | { __typename: 'UntickPeriodOver'; candidateNumber: string; until: string }
  | { __typename: 'AlreadySubstituted'; candidateNumber: string }
  | { __typename: 'SubstitutionReasonMissing'; candidateNumber: string }
  | { __typename: 'NearerCandidatePassedOver'; candidateNumber: string; nearer: readonly string[] };

type RowProblemOf<Name extends SampleRowProblem['__typename']> = Extract<SampleRowProblem, { __typename: Name }>;
type NotSubmitted = RowProblemOf<'CandidateNotOnMarksheet' | 'RowNotSubmitted'>;
type CanNotJoin = NotSubmitted | RowProblemOf<'CandidateNotEligible' | 'AlreadyInSample'>;
export type SubstitutionProblem =
  | CanNotJoin
  | RowProblemOf<'NotInSample' | 'AlreadySubstituted' | 'SubstitutionReasonMissing' | 'NearerCandidatePassedOver'>;

export type NoSample = { __typename: 'UnitHasNoSample'; unitCode: string } | { __typename: 'SampleNotDrawn' };

/** Why nothing about a sheet's sample can be changed at present. */
export type SampleSheetProblem = NoSample | { __typename: 'OfferingClosed'; closedAt: Date };

export type SampleOutcome =
  { candidateNumber: string; row: SubmittedRow } | { candidateNumber: string; problem: SampleRowProblem };

// ---- Drawing ----

type Rows = ReadonlyMap<string, Row>;
type Rankable = Pick<SubmittedRow, 'candidateNumber' | 'initials'> & { result: Result | null };
type Eligible<R> = R & { result: Extract<Result, { kind: 'MARK' | 'OUTCOME' }> };

/** R21 */
const isEligible = <R extends Rankable>(row: R): row is Eligible<R> =>
  row.result?.kind === 'MARK' || row.result?.kind === 'OUTCOME';

/** What ranks go by; only a mark of zero is worth nothing. */
const worth = ({ result }: Eligible<Rankable>): number =>
  result.kind === 'MARK' ? result.mark : lowestFirst.indexOf(result.outcome) + 1;

/** R22: the eligible rows, highest first. */
export function rankByResult<R extends Rankable>(scheme: SamplingScheme, rows: readonly R[]): Eligible<R>[] {
  const ties = 'ties' in scheme && scheme.ties === 'DESCENDING' ? -1 : 1;
  return rows
    .filter((row) => isEligible(row))
    .toSorted((a, b) => worth(b) - worth(a) || (a.candidateNumber < b.candidateNumber ? -ties : ties));
}

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

// ---- Changing a drawn sample ----

/** Who changes the sample, and when. */
interface Act {
  by: string;
  now: Now;
}

/** Null when there is a sample to speak of. What moderators and WJEC request (R27) needs no more than this. */
export function whyThereIsNoSample(
  unit: Pick<UnitRules, 'code'>,
  scheme: SamplingScheme,
  drawn: boolean,
): NoSample | null {
  if (scheme.kind === 'NONE') return { __typename: 'UnitHasNoSample', unitCode: unit.code };
  return drawn ? null : { __typename: 'SampleNotDrawn' };
}

/** R19: null while the centre may still tick, untick and substitute. */
export function whySampleIsFixed(
  unit: Pick<UnitRules, 'code'>,
  scheme: SamplingScheme,
  drawn: boolean,
  times: OfferingTimes,
  now: Now,
): SampleSheetProblem | null {
  const none = whyThereIsNoSample(unit, scheme, drawn);
  return none ?? (isClosed(times, now) ? { __typename: 'OfferingClosed', closedAt: times.closesAt! } : null);
}

export const membership = (source: SampleSource, reason: SampleReason, { by, now }: Act): SampleMembership => ({
  source,
  reason,
  at: now.instant,
  by,
  substitutesFor: null,
  substitutedBy: null,
  substitution: null,
  due: null,
});

/** R25: the centre's own ticks. Where the centre selects, they are the sample itself. */
export function addToSample(rows: Rows, candidateNumbers: readonly string[], act: Act): SampleOutcome[] {
  const added = membership('CENTRE', { code: 'CENTRE_ADDED' }, act);
  return rowByRow(candidateNumbers, (candidateNumber) => join(rows, candidateNumber, added));
}

/** R27, R28: moderator or WJEC may ask for anyone eligible, with a zero mark or submitted late as well. */
export function requestFurtherSample(
  rows: Rows,
  candidateNumbers: readonly string[],
  { due, ...act }: Act & { due: string },
): SampleOutcome[] {
  const requested = { ...membership('REQUESTED', { code: 'REQUESTED' }, act), due };
  return rowByRow(candidateNumbers, (candidateNumber) => join(rows, candidateNumber, requested));
}

/** R25, R19. `lastDay` is catalogue's `lastDayToUntick`; null sets no limit. */
export function removeFromSample(
  rows: Rows,
  candidateNumbers: readonly string[],
  { lastDay, now }: { lastDay: string | null; now: Now },
): SampleOutcome[] {
  return rowByRow(candidateNumbers, (candidateNumber) => {
    const row = submittedRow(rows, candidateNumber);
    if ('__typename' in row) return row;
    if (row.sample === null) return { __typename: 'NotInSample', candidateNumber };
    if (row.sample.source !== 'CENTRE') return { __typename: 'SystemPickFixed', candidateNumber };
    if (row.sample.substitutedBy !== null) return { __typename: 'AlreadySubstituted', candidateNumber };
    if (lastDay !== null && now.londonDate > lastDay) {
      return { __typename: 'UntickPeriodOver', candidateNumber, until: lastDay };
    }
    return withSample(row, null);
  });
}

/** R11: the same candidate twice in one batch is refused both times. */
function rowByRow(
  candidateNumbers: readonly string[],
  decide: (candidateNumber: string) => SubmittedRow | SampleRowProblem,
): SampleOutcome[] {
  return candidateNumbers.map((candidateNumber) => {
    const repeated = candidateNumbers.indexOf(candidateNumber) !== candidateNumbers.lastIndexOf(candidateNumber);
    const decided = repeated ? ({ __typename: 'RowRepeated', candidateNumber } as const) : decide(candidateNumber);
    return '__typename' in decided ? { candidateNumber, problem: decided } : { candidateNumber, row: decided };
  });
}

function join(rows: Rows, candidateNumber: string, sample: SampleMembership): SubmittedRow | CanNotJoin {
  const row = submittedRow(rows, candidateNumber);
  if ('__typename' in row) return row;
  if (!isEligible(row)) return { __typename: 'CandidateNotEligible', candidateNumber };
  return row.sample === null ? withSample(row, sample) : { __typename: 'AlreadyInSample', candidateNumber };
}

function submittedRow(rows: Rows, candidateNumber: string): SubmittedRow | NotSubmitted {
  const row = rows.get(candidateNumber);
  if (row === undefined || row.status === 'WITHDRAWN')
    return { __typename: 'CandidateNotOnMarksheet', candidateNumber };
  return row.status === 'SUBMITTED' ? row : { __typename: 'RowNotSubmitted', candidateNumber };
}

const withSample = (row: SubmittedRow, sample: SampleMembership | null): SubmittedRow => ({
  ...row,
  sample,
  version: row.version + 1,
});

// ---- Substitutes (R26) ----

export const PROPOSED_EACH_WAY = 3;

export interface SubstitutionRequest extends Act {
  candidateNumber: string;
  standIn: string;
  kind: Substitution['kind'];
  explanation: string;
  passedOverReason: string | null;
}

/** Those nearest in rank who could stand in, nearest first. `rows` is the whole sheet. */
export function proposeSubstitutes(
  rows: Rows,
  scheme: SamplingScheme,
  candidateNumber: string,
): { higher: SubmittedRow[]; lower: SubmittedRow[] } {
  const nearest = standInsFor(rows, scheme, candidateNumber);
  const atMostThree = (way: typeof nearest): SubmittedRow[] => way.slice(0, PROPOSED_EACH_WAY).map(({ row }) => row);
  return {
    higher: atMostThree(nearest.filter(({ offset }) => offset < 0)),
    lower: atMostThree(nearest.filter(({ offset }) => offset > 0)),
  };
}

/** Any sampled candidate may be stood in for, a requested one or a stand-in too. `rows` is the whole sheet. */
export function substituteInSample(
  rows: Rows,
  scheme: SamplingScheme,
  request: SubstitutionRequest,
): { original: SubmittedRow; standIn: SubmittedRow } | { problem: SubstitutionProblem } {
  const { candidateNumber } = request;
  const refuse = (problem: SubstitutionProblem) => ({ problem });
  const original = submittedRow(rows, candidateNumber);
  if ('__typename' in original) return refuse(original);
  if (original.sample === null) return refuse({ __typename: 'NotInSample', candidateNumber });
  if (original.sample.substitutedBy !== null) return refuse({ __typename: 'AlreadySubstituted', candidateNumber });

  const standIn = join(rows, request.standIn, {
    ...membership('SUBSTITUTE', { code: 'SUBSTITUTE' }, request),
    substitutesFor: candidateNumber,
    due: original.sample.due,
  });
  if ('__typename' in standIn) return refuse(standIn);

  const explanation = request.explanation.trim();
  const passedOverReason = request.passedOverReason?.trim() || null;
  if (explanation === '') return refuse({ __typename: 'SubstitutionReasonMissing', candidateNumber });
  const nearer = nearerThan(rows, scheme, candidateNumber, request.standIn);
  if (nearer.length > 0 && passedOverReason === null) {
    return refuse({ __typename: 'NearerCandidatePassedOver', candidateNumber, nearer });
  }
  const substitution = { kind: request.kind, explanation, passedOverReason };
  return {
    original: withSample(original, { ...original.sample, substitutedBy: request.standIn, substitution }),
    standIn,
  };
}

/** Those strictly nearer, either way: of two equally far neither is passed over. */
function nearerThan(rows: Rows, scheme: SamplingScheme, candidateNumber: string, standIn: string): string[] {
  const nearest = standInsFor(rows, scheme, candidateNumber);
  const steps = Math.abs(nearest.find(({ row }) => row.candidateNumber === standIn)?.offset ?? 0);
  return nearest.filter(({ offset }) => Math.abs(offset) < steps).map(({ row }) => row.candidateNumber);
}

/**
 * Everyone submitted, eligible and unsampled, nearest first, with the steps up (negative) or down to them. All submitted
 * rows are ranked for this, since the draw's own order lacks those submitted later; the order of its rows stays the same.
 */
function standInsFor(
  rows: Rows,
  scheme: SamplingScheme,
  candidateNumber: string,
): { row: SubmittedRow; offset: number }[] {
  const ranked = rankByResult(scheme, submittedRows(rows));
  const place = ranked.findIndex((row) => row.candidateNumber === candidateNumber);
  if (place === -1) return [];
  return ranked
    .map((row, i) => ({ row, offset: i - place }))
    .filter(({ row, offset }) => row.sample === null && !row.held && offset !== 0)
    .toSorted((a, b) => Math.abs(a.offset) - Math.abs(b.offset));
}

// ---- Reading ----

const submittedRows = (rows: Rows): SubmittedRow[] => [...rows.values()].filter((row) => row.status === 'SUBMITTED');

/** Everyone listed in the sample, those with a stand-in too, in rank order. */
export const sampleMembers = (rows: Rows, scheme: SamplingScheme): SubmittedRow[] =>
  rankByResult(scheme, submittedRows(rows)).filter(({ sample }) => sample !== null);

/** R25: the sample differs from the system's by the centre's doing, so the moderator is owed an explanatory note. */
export const noteRequired = (rows: Rows, scheme: SamplingScheme): boolean =>
  submittedRows(rows).some(
    ({ sample }) =>
      sample?.source === 'SUBSTITUTE' || (sample?.source === 'CENTRE' && scheme.kind !== 'CENTRE_SELECTED'),
  );

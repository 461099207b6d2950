/** Ticks, unticks and requests on a drawn sample (R19, R25, R27, R28). */
import type { Now, OfferingTimes, SamplingScheme, UnitRules } from '../catalogue.js';
import { isClosed } from '../catalogue.js';
import type { SubmittedRow } from '../marksheet.js';
import type {
  Act,
  CanNotJoin,
  NoSample,
  NotSubmitted,
  Rows,
  SampleMembership,
  SampleOutcome,
  SampleRowProblem,
  SampleSheetProblem,
} from '../sample.js';
import { isEligible, membership } from '../sample.js';

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

/** R25: the centre's own ticks. Where the centre selects, they are the sample itself. */
export function addToSample(
  rows: Rows,
  candidateNumbers: readonly string[],
  { note = null, ...act }: Act & { note?: string | null },
): SampleOutcome[] {
  const added = { ...membership('CENTRE', { code: 'CENTRE_ADDED' }, act), note };
  return rowByRow(candidateNumbers, (candidateNumber) => join(rows, candidateNumber, added));
}

/** R27, R28: moderator or WJEC may ask for anyone eligible, with a zero mark or submitted late as well. */
export function requestFurtherSample(
  rows: Rows,
  candidateNumbers: readonly string[],
  { due, note = null, ...act }: Act & { due: string; note?: string | null },
): SampleOutcome[] {
  const requested = { ...membership('REQUESTED', { code: 'REQUESTED' }, act), due, note };
  return rowByRow(candidateNumbers, (candidateNumber) => join(rows, candidateNumber, requested));
}

/** R25, R19. `lastDay` is catalogue's `lastDayToUntick`; null sets no limit. `uploaded`: those who have a live file. */
export function removeFromSample(
  rows: Rows,
  candidateNumbers: readonly string[],
  { lastDay, uploaded, now }: { lastDay: string | null; uploaded: ReadonlySet<string>; now: Now },
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
    if (uploaded.has(candidateNumber)) return { __typename: 'WorkUploaded', candidateNumber };
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

export function join(rows: Rows, candidateNumber: string, sample: SampleMembership): SubmittedRow | CanNotJoin {
  const row = submittedRow(rows, candidateNumber);
  if ('__typename' in row) return row;
  if (!isEligible(row)) return { __typename: 'CandidateNotEligible', candidateNumber };
  return row.sample === null ? withSample(row, sample) : { __typename: 'AlreadyInSample', candidateNumber };
}

export function submittedRow(rows: Rows, candidateNumber: string): SubmittedRow | NotSubmitted {
  const row = rows.get(candidateNumber);
  if (row === undefined || row.status === 'WITHDRAWN')
    return { __typename: 'CandidateNotOnMarksheet', candidateNumber };
  return row.status === 'SUBMITTED' ? row : { __typename: 'RowNotSubmitted', candidateNumber };
}

export const withSample = (row: SubmittedRow, sample: SampleMembership | null): SubmittedRow => ({
  ...row,
  sample,
  version: row.version + 1,
});

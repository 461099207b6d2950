/** The sample: whose work the moderator sees, and why (R20–R28). How it is drawn stands in sample/draw.ts, how it changes in sample/changes.ts. */
import type { Now, Outcome, SamplingScheme } from './catalogue.js';
import { lowestFirst } from './catalogue.js';
import type { Row, SubmittedRow } from './marksheet.js';
import type { Result } from './result.js';

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
  /** On the original, which stays listed: who stands in; null again once the stand-in has left the sheet. */
  substitutedBy: string | null;
  /** What is wrong with the work of this one. */
  substitution: Substitution | null;
  /** The last London day for the work of a requested candidate, or of its stand-in. */
  due: string | null;
  /** What those who added or requested the candidate gave as their reason. */
  note: string | null;
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
  | { __typename: 'WorkUploaded'; candidateNumber: string }
  | { __typename: 'AlreadySubstituted'; candidateNumber: string }
  | { __typename: 'SubstitutionReasonMissing'; candidateNumber: string }
  | { __typename: 'NearerCandidatePassedOver'; candidateNumber: string; nearer: readonly string[] };

type RowProblemOf<Name extends SampleRowProblem['__typename']> = Extract<SampleRowProblem, { __typename: Name }>;
export type NotSubmitted = RowProblemOf<'CandidateNotOnMarksheet' | 'RowNotSubmitted'>;
export type CanNotJoin = NotSubmitted | RowProblemOf<'CandidateNotEligible' | 'AlreadyInSample'>;
export type SubstitutionProblem =
  | CanNotJoin
  | RowProblemOf<'NotInSample' | 'AlreadySubstituted' | 'SubstitutionReasonMissing' | 'NearerCandidatePassedOver'>;

export type NoSample = { __typename: 'UnitHasNoSample'; unitCode: string } | { __typename: 'SampleNotDrawn' };

/** Why nothing about a sheet's sample can be changed at present. */
export type SampleSheetProblem = NoSample | { __typename: 'OfferingClosed'; closedAt: Date };

export type SampleOutcome =
  { candidateNumber: string; row: SubmittedRow } | { candidateNumber: string; problem: SampleRowProblem };

// ---- Ranking ----

export type Rows = ReadonlyMap<string, Row>;
export type Rankable = Pick<SubmittedRow, 'candidateNumber' | 'initials'> & { result: Result | null };
export type Eligible<R> = R & { result: Extract<Result, { kind: 'MARK' | 'OUTCOME' }> };

/** R21 */
export const isEligible = <R extends Rankable>(row: R): row is Eligible<R> =>
  row.result?.kind === 'MARK' || row.result?.kind === 'OUTCOME';

/** What ranks go by; only a mark of zero is worth nothing. */
export const worth = ({ result }: Eligible<Rankable>): number =>
  result.kind === 'MARK' ? result.mark : lowestFirst.indexOf(result.outcome) + 1;

/** R22: the eligible rows, highest first. */
export function rankByResult<R extends Rankable>(scheme: SamplingScheme, rows: readonly R[]): Eligible<R>[] {
  const ties = 'ties' in scheme && scheme.ties === 'DESCENDING' ? -1 : 1;
  return rows
    .filter((row) => isEligible(row))
    .toSorted((a, b) => worth(b) - worth(a) || (a.candidateNumber < b.candidateNumber ? -ties : ties));
}

// ---- Membership ----

/** Who changes the sample, and when. */
export interface Act {
  by: string;
  now: Now;
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
  note: null,
});

export const submittedRows = (rows: Rows): SubmittedRow[] =>
  [...rows.values()].filter((row) => row.status === 'SUBMITTED');

/** Everyone listed in the sample, those with a stand-in too, in rank order. */
export const sampleMembers = (rows: Rows, scheme: SamplingScheme): SubmittedRow[] =>
  rankByResult(scheme, submittedRows(rows)).filter(({ sample }) => sample !== null);

/** R25: the sample differs from the system's by the centre's doing, so the moderator is owed an explanatory note. */
export const noteRequired = (rows: Rows, scheme: SamplingScheme): boolean =>
  submittedRows(rows).some(
    ({ sample }) =>
      sample?.source === 'SUBSTITUTE' || (sample?.source === 'CENTRE' && scheme.kind !== 'CENTRE_SELECTED'),
  );

/** What became of a sheet's candidates after it was submitted, what that means for the sample, and what is still to be done (R2, R3, R25–R28, R38). */
import type { SamplingScheme, UnitRules } from './catalogue.js';
import type { Row, SubmittedRow } from './marksheet.js';
import type { SampleMembership } from './sample.js';
import { noteRequired, submittedRows } from './sample.js';
import { expectedSampleSize } from './sample/draw.js';

export type CohortChangeKind =
  | 'ENTERED_LATE'
  | 'REINSTATED'
  | 'WITHDRAWN_UNSUBMITTED'
  | 'WITHDRAWAL_HELD'
  | 'WITHDRAWAL_CONFIRMED'
  | 'WITHDRAWAL_DISMISSED'
  | 'WITHDRAWAL_TAKEN_BACK';

export type CohortConsequence =
  | { code: 'NONE' }
  | { code: 'ROW_STILL_OPEN' }
  | { code: 'NOT_IN_SAMPLE' }
  | { code: 'ADDED_TO_SAMPLE' }
  | { code: 'SAMPLED_CANDIDATE_HELD' }
  | { code: 'SAMPLED_CANDIDATE_WITHDRAWN' }
  | { code: 'SUBSTITUTE_NEEDED'; otherCandidate: string }
  | { code: 'STAND_IN_STAYS'; otherCandidate: string }
  | { code: 'SAMPLE_SMALLER_THAN_SCHEME'; sampleSize: number; schemeSize: number };

export interface CohortChange {
  kind: CohortChangeKind;
  candidateNumber: string;
  surname: string;
  forenames: string;
  at: Date;
  by: string;
  /** What WJEC said when it decided; null otherwise. */
  reason: string | null;
  consequences: CohortConsequence[];
}

/** One line of a row's history. */
export interface RowEvent {
  candidateNumber: string;
  version: number;
  kind: 'ENTERED' | 'REINSTATED' | 'WITHDRAWN' | 'HELD' | 'RELEASED' | 'SUBMITTED';
  at: Date;
  by: string;
}

/** What WJEC decided about a held row; `version` is the row's after it. */
export interface WithdrawalDecision {
  candidateNumber: string;
  version: number;
  confirmed: boolean;
  reason: string;
  submission: number;
  /** The place in the sample that the row had. */
  sample: SampleMembership | null;
}

export interface Cohort {
  unit: Pick<UnitRules, 'teacherInitials'>;
  scheme: SamplingScheme;
  /** The whole sheet, withdrawn rows too. */
  rows: readonly Row[];
  /** The first submission that stands. */
  first: { sequence: number; at: Date };
  history: readonly RowEvent[];
  decisions: readonly WithdrawalDecision[];
}

/** In order of time. What happened under a submission that was reopened since is not told again. */
export function cohortChanges(cohort: Cohort): CohortChange[] {
  const decisions = new Map(cohort.decisions.map((each) => [placeOf(each), each]));
  const smaller = sampleSmallerThanScheme(cohort);
  return cohort.rows
    .flatMap((row) =>
      eventsSince(cohort, row).flatMap((event, index, events): CohortChange[] => {
        const decision = decisions.get(placeOf(event)) ?? null;
        const isLastArrival = !events.slice(index + 1).some(({ kind }) => isArrival(kind));
        const kind = kindOf(cohort, row, event, decision, isLastArrival);
        if (kind === null) return [];
        const { candidateNumber, surname, forenames } = row;
        const reason = decision?.reason ?? null;
        const consequences = consequencesOf(cohort, row, kind, decision, smaller);
        return [{ kind, candidateNumber, surname, forenames, at: event.at, by: event.by, reason, consequences }];
      }),
    )
    .toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.candidateNumber < b.candidateNumber ? -1 : 1));
}

const placeOf = ({ candidateNumber, version }: { candidateNumber: string; version: number }): string =>
  `${candidateNumber} ${String(version)}`;

const isArrival = (kind: RowEvent['kind']): boolean => kind === 'ENTERED' || kind === 'REINSTATED';

/** First to last. A row that stands submitted again begins anew with that; so does one that left under a reopened submission. */
function eventsSince({ history, decisions, first }: Cohort, row: Row): RowEvent[] {
  const own = history.filter(({ candidateNumber }) => candidateNumber === row.candidateNumber);
  const before = decisions
    .filter(({ candidateNumber, submission }) => candidateNumber === row.candidateNumber && submission < first.sequence)
    .map(({ version }) => version);
  const ended = Math.max(0, ...before);
  const submitted = Math.max(0, ...own.filter(({ kind }) => kind === 'SUBMITTED').map(({ version }) => version));
  return own
    .filter(({ version }) => version > ended)
    .filter(({ kind, version }) => isArrival(kind) || kind === 'WITHDRAWN' || version > submitted)
    .toSorted((a, b) => a.version - b.version);
}

/** Null for what was so before the submission. */
function kindOf(
  { first }: Cohort,
  row: Row,
  { kind, at }: RowEvent,
  decision: WithdrawalDecision | null,
  isLastArrival: boolean,
): CohortChangeKind | null {
  const afterwards = at.getTime() > first.at.getTime();
  switch (kind) {
    case 'ENTERED':
    case 'REINSTATED': {
      const inFirst = row.status === 'SUBMITTED' && row.submission === first.sequence;
      const wasOut = row.status !== 'WITHDRAWN' && !inFirst && isLastArrival;
      if (!wasOut && !(afterwards && !inFirst)) return null;
      return kind === 'ENTERED' ? 'ENTERED_LATE' : 'REINSTATED';
    }
    case 'HELD':
      return 'WITHDRAWAL_HELD';
    case 'RELEASED':
      return decision === null ? 'WITHDRAWAL_TAKEN_BACK' : 'WITHDRAWAL_DISMISSED';
    case 'WITHDRAWN':
      if (decision !== null) return 'WITHDRAWAL_CONFIRMED';
      return afterwards ? 'WITHDRAWN_UNSUBMITTED' : null;
    case 'SUBMITTED':
      return null;
  }
}

type Smaller = Extract<CohortConsequence, { code: 'SAMPLE_SMALLER_THAN_SCHEME' }> | null;

/** Those whose work is sent, against what the scheme would take of those submitted now. */
function sampleSmallerThanScheme({ unit, scheme, rows }: Cohort): Smaller {
  const submitted = rows.filter((row): row is SubmittedRow => row.status === 'SUBMITTED');
  const sampleSize = submitted.filter(({ sample }) => sample !== null && sample.substitution === null).length;
  const schemeSize = expectedSampleSize(unit, scheme, submitted) ?? 0;
  return sampleSize < schemeSize ? { code: 'SAMPLE_SMALLER_THAN_SCHEME', sampleSize, schemeSize } : null;
}

function consequencesOf(
  { scheme }: Cohort,
  row: Row,
  kind: CohortChangeKind,
  decision: WithdrawalDecision | null,
  smaller: Smaller,
): CohortConsequence[] {
  const found: CohortConsequence[] = [];
  const sampled = scheme.kind !== 'NONE';
  if (kind === 'ENTERED_LATE' || kind === 'REINSTATED') found.push(...consequencesOfArrival(row, sampled, smaller));
  if (kind === 'WITHDRAWAL_HELD' && row.status === 'SUBMITTED' && row.held && row.sample !== null)
    found.push({ code: 'SAMPLED_CANDIDATE_HELD' });
  if (kind === 'WITHDRAWAL_CONFIRMED' && decision?.sample) {
    const { substitutesFor, substitutedBy } = decision.sample;
    found.push({ code: 'SAMPLED_CANDIDATE_WITHDRAWN' });
    if (substitutesFor !== null) found.push({ code: 'SUBSTITUTE_NEEDED', otherCandidate: substitutesFor });
    if (substitutedBy !== null) found.push({ code: 'STAND_IN_STAYS', otherCandidate: substitutedBy });
    if (smaller !== null) found.push(smaller);
  }
  return found.length === 0 ? [{ code: 'NONE' }] : found;
}

/** R28: nobody draws again because of a late row. */
function consequencesOfArrival(row: Row, sampled: boolean, smaller: Smaller): CohortConsequence[] {
  if (row.status === 'WITHDRAWN') return [];
  const open: CohortConsequence[] = row.status === 'DRAFT' ? [{ code: 'ROW_STILL_OPEN' }] : [];
  if (!sampled) return open;
  if (row.status === 'SUBMITTED' && row.sample !== null) return [{ code: 'ADDED_TO_SAMPLE' }];
  return [...open, { code: 'NOT_IN_SAMPLE' }, ...(row.status === 'SUBMITTED' && smaller !== null ? [smaller] : [])];
}

// ---- Outstanding ----

export interface OutstandingItem {
  code: 'NOTE_MISSING' | 'SUBSTITUTE_OPEN' | 'SELECTION_TOO_SMALL' | 'FURTHER_WORK_DUE' | 'LATE_ROW_OPEN';
  /** Null when it is about the sheet as a whole. */
  candidateNumber: string | null;
  /** The last London day; null when there is none. */
  due: string | null;
  /** SELECTION_TOO_SMALL: how many more are wanted. */
  more: number | null;
}

/** What the centre has still to do about a submitted sheet, soonest first. `uploaded`: those with work there, and whether a note was given, written or uploaded. */
export function outstanding(
  rows: ReadonlyMap<string, Row>,
  scheme: SamplingScheme,
  uploaded: { candidates: ReadonlySet<string>; note: boolean },
  deadline: string | null,
): OutstandingItem[] {
  const submitted = submittedRows(rows);
  const about = (
    code: OutstandingItem['code'],
    candidateNumber: string | null,
    due: string | null,
    more: number | null = null,
  ): OutstandingItem => ({ code, candidateNumber, due, more });
  const items = submitted.flatMap(({ candidateNumber, sample }) => {
    if (sample?.substitutedBy !== null) return [];
    if (sample.substitution !== null) return [about('SUBSTITUTE_OPEN', candidateNumber, sample.due ?? deadline)];
    const wanted = sample.due !== null && !uploaded.candidates.has(candidateNumber);
    return wanted ? [about('FURTHER_WORK_DUE', candidateNumber, sample.due)] : [];
  });
  for (const row of rows.values())
    if (row.status === 'DRAFT') items.push(about('LATE_ROW_OPEN', row.candidateNumber, deadline));
  if (!uploaded.note && noteRequired(rows, scheme)) items.push(about('NOTE_MISSING', null, deadline));
  const more = stillToSelect(scheme, submitted);
  if (more > 0) items.push(about('SELECTION_TOO_SMALL', null, deadline, more));
  const order = ({ due, code, candidateNumber }: OutstandingItem) => [due ?? '9999', code, candidateNumber].join(' ');
  return items.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** R26: whose work can not be sent, and nobody stands in. */
export const openSubstitutes = (rows: readonly SubmittedRow[]): SubmittedRow[] =>
  rows.filter(({ sample }) => sample !== null && sample.substitution !== null && sample.substitutedBy === null);

/** R23: under CENTRE_SELECTED the centre ticks a minimum, or as many as are eligible. */
export function stillToSelect(scheme: SamplingScheme, submitted: readonly SubmittedRow[]): number {
  if (scheme.kind !== 'CENTRE_SELECTED') return 0;
  const wanted = expectedSampleSize({ teacherInitials: false }, scheme, submitted) ?? 0;
  return wanted - submitted.filter(({ sample }) => sample !== null).length;
}

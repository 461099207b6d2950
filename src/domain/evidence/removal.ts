/** Taking a file away, or a candidate out of it (R19, R34, R36). */
import type { AmendmentNotOpen, AmendmentRequest } from '../amendment.js';
import { whyNotOpen } from '../amendment.js';
import type { Now } from '../catalogue.js';
import { isLate, lastDayToUntick } from '../catalogue.js';
import type {
  EvidenceFile,
  EvidenceState,
  EvidenceTarget,
  EvidenceTerms,
  OfferingClosed,
  Placements,
} from '../evidence.js';
import { isWanted, latestDay, whyClosed } from '../evidence.js';
import type { Rows } from '../sample.js';

export type EvidenceNotLive = { __typename: 'EvidenceNotLive'; evidenceId: string; evidenceState: EvidenceState };

type TakingAwayProblem = EvidenceNotLive | OfferingClosed | { __typename: 'DeletePeriodOver'; until: string };
export type DeletionProblem = TakingAwayProblem | AmendmentNotOpen;

type NotOfGroup = { __typename: 'EvidenceNotOfGroup'; evidenceId: string };

export type AddingProblem =
  | EvidenceNotLive
  | OfferingClosed
  | NotOfGroup
  | { __typename: 'CandidateNotOnMarksheet'; candidateNumber: string }
  | { __typename: 'AlreadyInGroup'; candidateNumber: string };

export type RemovingProblem =
  | TakingAwayProblem
  | NotOfGroup
  | { __typename: 'NotInGroup'; candidateNumber: string }
  | { __typename: 'LastSampledMember'; candidateNumber: string };

export interface DeletionTerms extends EvidenceTerms {
  firstSubmittedOn: string | null;
  bankHolidays: readonly string[];
}

export const whyNotLive = ({ id, state }: EvidenceFile): EvidenceNotLive | null =>
  state === 'LIVE' ? null : { __typename: 'EvidenceNotLive', evidenceId: id, evidenceState: state };

/** R19, R36: the last day on which the centre may take it away; null when no day limits that. */
export function lastDayToDelete(
  { deadline, firstSubmittedOn, bankHolidays, unit }: DeletionTerms,
  rows: Placements,
  file: EvidenceTarget,
): string | null {
  if (file.purpose === 'AMENDMENT') return null;
  return latestDay(unit, rows, file.candidateNumbers, lastDayToUntick(deadline, firstSubmittedOn, bankHolidays));
}

/** R36. What rests on a request may go while that is open. */
export function whyDeletionIsRefused(
  terms: DeletionTerms,
  rows: Rows,
  file: EvidenceFile,
  request: AmendmentRequest | undefined,
  now: Now,
): DeletionProblem | null {
  if (file.purpose !== 'AMENDMENT') return whyItStays(terms, rows, file, now);
  return whyNotLive(file) ?? (request === undefined ? null : whyNotOpen(request));
}

function whyItStays(terms: DeletionTerms, rows: Rows, file: EvidenceFile, now: Now): TakingAwayProblem | null {
  const refused = whyNotLive(file) ?? whyClosed(terms, rows, file.candidateNumbers, now);
  if (refused) return refused;
  const until = lastDayToDelete(terms, rows, file);
  return isLate(until, now) ? { __typename: 'DeletePeriodOver', until: until! } : null;
}

/** R34: a candidate who was forgotten; anyone on the sheet. */
export function whyMemberIsNotAdded(
  terms: EvidenceTerms,
  rows: Rows,
  file: EvidenceFile,
  candidateNumber: string,
  now: Now,
): AddingProblem | null {
  const refused = whyNotLive(file) ?? whyNoGroup(file) ?? whyClosed(terms, rows, file.candidateNumbers, now);
  if (refused) return refused;
  if (file.candidateNumbers.includes(candidateNumber)) return { __typename: 'AlreadyInGroup', candidateNumber };
  const onSheet = (rows.get(candidateNumber)?.status ?? 'WITHDRAWN') !== 'WITHDRAWN';
  return onSheet ? null : { __typename: 'CandidateNotOnMarksheet', candidateNumber };
}

/** Taking somebody out is taking work away. The last whose work is wanted stays as long as the file does. */
export function whyMemberIsNotRemoved(
  terms: DeletionTerms,
  rows: Rows,
  file: EvidenceFile,
  candidateNumber: string,
  now: Now,
): RemovingProblem | null {
  const refused = whyNotLive(file) ?? whyNoGroup(file) ?? whyItStays(terms, rows, file, now);
  if (refused) return refused;
  if (!file.candidateNumbers.includes(candidateNumber)) return { __typename: 'NotInGroup', candidateNumber };
  const others = file.candidateNumbers.filter((number) => number !== candidateNumber);
  const wanted = (number: string) => isWanted(terms.unit, rows.get(number)!);
  return others.some(wanted) ? null : { __typename: 'LastSampledMember', candidateNumber };
}

const whyNoGroup = ({ id, purpose }: EvidenceFile): NotOfGroup | null =>
  purpose === 'GROUP' ? null : { __typename: 'EvidenceNotOfGroup', evidenceId: id };

/** Another candidate's work instead of incomplete or lost work (R26). */
import type { SamplingScheme } from '../catalogue.js';
import type { SubmittedRow } from '../marksheet.js';
import type { Act, Rows, Substitution, SubstitutionProblem } from '../sample.js';
import { membership, rankByResult, submittedRows } from '../sample.js';
import { join, submittedRow, withSample } from './changes.js';

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
  const nearest = standInsFor(rows, scheme, candidateNumber).filter(isProposed);
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

/** A held row may be taken away any day: who names one all the same may have it. */
const isProposed = ({ row }: { row: SubmittedRow }): boolean => !row.held;

/** Those strictly nearer, either way: of two equally far neither is passed over. */
function nearerThan(rows: Rows, scheme: SamplingScheme, candidateNumber: string, standIn: string): string[] {
  const nearest = standInsFor(rows, scheme, candidateNumber);
  const steps = Math.abs(nearest.find(({ row }) => row.candidateNumber === standIn)?.offset ?? 0);
  return nearest
    .filter((each) => isProposed(each) && Math.abs(each.offset) < steps)
    .map(({ row }) => row.candidateNumber);
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
    .filter(({ row, offset }) => row.sample === null && offset !== 0)
    .toSorted((a, b) => Math.abs(a.offset) - Math.abs(b.offset));
}

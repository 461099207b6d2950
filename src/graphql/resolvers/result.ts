import type { Edit, GivenResult } from '../../domain/result.js';
import { saveResults } from '../../persistence/writes/result.js';
import { batchAnswer } from '../batches.js';
import type { Context } from '../context.js';
import { changeOf } from '../context.js';
import type { EnterResultsRowInput, Resolvers } from '../generated.js';
import { refusal } from '../problems.js';

export const result: Resolvers = {
  Mutation: {
    enterResults: (_, { input }, context) => enter(context, 'enterResults', input, input.rows.map(editOf)),
    clearResults: (_, { input }, context) =>
      enter(
        context,
        'clearResults',
        input,
        input.candidateNumbers.map((candidateNumber) => ({ candidateNumber, result: { typed: '' }, initials: null })),
      ),
  },
};

async function enter(
  context: Context,
  mutation: string,
  input: { readonly marksheetId: string; readonly idempotencyKey: string },
  edits: readonly Edit[],
) {
  const { gate, principal } = context;
  const done = await saveResults(gate, principal.scope, changeOf(context, mutation, input), input.marksheetId, edits);
  if ('problem' in done) return refusal(done.problem);
  const numbers = edits.map(({ candidateNumber }) => candidateNumber);
  const { accepted: saved, ...answer } = batchAnswer(done, numbers);
  return { __typename: 'EnterResultsSuccess' as const, saved, ...answer };
}

/** A null result leaves the row's result as it is; null initials clear them: so says the schema. */
function editOf(row: EnterResultsRowInput): Edit {
  return {
    candidateNumber: row.candidateNumber,
    ...(row.result != null && { result: row.result as unknown as GivenResult }),
    ...(row.initials !== undefined && { initials: row.initials }),
    ...(row.expectedVersion != null && { expectedVersion: row.expectedVersion }),
    ...(row.confirmAbsent != null && { confirmAbsent: row.confirmAbsent }),
  };
}

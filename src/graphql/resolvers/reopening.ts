import { saveReopening } from '../../persistence/writes/reopening.js';
import { changeOf } from '../context.js';
import type { Resolvers } from '../generated.js';
import { refusal } from '../problems.js';

export const reopening: Resolvers = {
  Mutation: {
    async reopenSubmission(_, { input }, context) {
      const { gate, principal, loaders } = context;
      const { marksheetId, sequence, reason } = input;
      const change = changeOf(context, 'reopenSubmission', input);
      const done = await saveReopening(gate, principal.scope, change, marksheetId, { sequence, reason });
      if ('problem' in done) return refusal(done.problem);
      const { marksheet, outcome } = done;
      const made = await loaders.submissions.load(marksheet.id);
      return { __typename: 'ReopenSubmissionSuccess', marksheet, submission: made[outcome.sequence - 1]! };
    },
  },
  ReopenedSample: {
    ranked: ({ ranked }) =>
      ranked.map(([candidateNumber, code], index) => ({ rank: index + 1, candidateNumber, result: code })),
    members: ({ members }) => members.map(([candidateNumber, membership]) => ({ candidateNumber, membership })),
  },
};

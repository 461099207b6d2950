import { countWithdrawals, readWithdrawals, withdrawalKey } from '../../persistence/reads/withdrawal.js';
import type { WithdrawalKey } from '../../persistence/reads/withdrawal.js';
import { saveWithdrawals } from '../../persistence/writes/withdrawal.js';
import { batchAnswer } from '../batches.js';
import type { Context } from '../context.js';
import { changeOf } from '../context.js';
import type { ConfirmWithdrawalInput, Resolvers } from '../generated.js';
import { checkFirst, connectionFields, cursorOf, keyOf, MAXIMUM_PAGE, pageOf } from '../paging.js';
import { refusal } from '../problems.js';

export const withdrawal: Resolvers = {
  Query: {
    async withdrawals(_, { filter, first, after }, { principal: { scope }, gate: { db } }) {
      const size = checkFirst(first, MAXIMUM_PAGE);
      const asked = filter ?? {};
      const list = ['withdrawals', asked];
      const key = keyOf<WithdrawalKey>(list, after, ['string', 'number', 'string']);
      const found = await readWithdrawals(scope, db, asked, size + 1, key);
      return pageOf(
        found,
        size,
        (held) => cursorOf(list, withdrawalKey(held)),
        () => countWithdrawals(scope, db, asked),
      );
    },
  },
  Mutation: {
    confirmWithdrawal: (_, { input }, context) => decide(context, 'confirmWithdrawal', input, true),
    dismissWithdrawal: (_, { input }, context) => decide(context, 'dismissWithdrawal', input, false),
  },
  WithdrawalConnection: connectionFields,
};

async function decide(context: Context, mutation: string, input: ConfirmWithdrawalInput, confirmed: boolean) {
  const { gate, principal } = context;
  const { marksheetId, candidateNumbers, reason } = input;
  const change = changeOf(context, mutation, input);
  const deciding = { candidateNumbers, reason, confirmed };
  const done = await saveWithdrawals(gate, principal.scope, change, marksheetId, deciding);
  if ('problem' in done) return refusal(done.problem);
  const { accepted, ...answer } = batchAnswer(done, candidateNumbers);
  return { __typename: 'DecideWithdrawalSuccess' as const, decided: accepted, ...answer };
}

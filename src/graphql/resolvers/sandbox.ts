import { keepSandboxStart, resetSandbox } from '../../persistence/writes/sandbox.js';
import { changeOf } from '../context.js';
import type { Resolvers } from '../generated.js';
import { refusal } from '../problems.js';

export const sandbox: Resolvers = {
  Mutation: {
    async keepSandboxStart(_, { input }, context) {
      const { centre } = input;
      if (!context.sandboxes) return refusal({ __typename: 'SandboxesOff', centreNumber: centre });
      const done = await keepSandboxStart(context.gate, changeOf(context, 'keepSandboxStart', input), centre);
      if ('problem' in done) return refusal(done.problem);
      return { __typename: 'KeepSandboxStartSuccess', centre, ...done.outcome };
    },
    async resetSandbox(_, { input }, context) {
      const { centre } = input;
      if (!context.sandboxes) return refusal({ __typename: 'SandboxesOff', centreNumber: centre });
      const done = await resetSandbox(context.gate, changeOf(context, 'resetSandbox', input), centre);
      if ('problem' in done) return refusal(done.problem);
      return { __typename: 'ResetSandboxSuccess', centre, ...done.outcome };
    },
  },
};

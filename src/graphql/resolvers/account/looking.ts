import { reasonFrom } from '../../../domain/account.js';
import { lookAsCentre, stopLooking } from '../../../persistence/writes/account/looking.js';
import type { Context } from '../../context.js';
import { changeOf } from '../../context.js';
import type { Resolvers } from '../../generated.js';
import { refusal } from '../../problems.js';

/** Looking twice is looking once, so there is no key of the caller's. */
const lookingOf = (context: Context, mutation: string, input: object) =>
  changeOf(context, mutation, { ...input, idempotencyKey: context.requestId });

export const looking: Resolvers = {
  Mutation: {
    async lookAsCentre(_, { input }, context) {
      const { gate, principal } = context;
      if (principal.person === null) return refusal({ __typename: 'SessionNeeded' });
      const reason = reasonFrom(input.reason);
      if (reason === null) return refusal({ __typename: 'ReasonNeeded' });
      const change = lookingOf(context, 'lookAsCentre', input);
      const centre = await lookAsCentre(gate, change, principal.person.sessionId, input.centre, reason);
      if (centre === null) return refusal({ __typename: 'CentreNotFound', centre: input.centre });
      return { __typename: 'LookAsCentreSuccess', lookingAs: centre };
    },
    async stopLooking(_, { input }, context) {
      const { gate, principal } = context;
      if (principal.person === null) return refusal({ __typename: 'SessionNeeded' });
      const change = lookingOf(context, 'stopLooking', input);
      await stopLooking(gate, change, principal.person.sessionId, input.centre);
      return { __typename: 'StopLookingSuccess', centre: input.centre };
    },
  },
};

import { readCalendarAddress, readCalendarAddresses } from '../../persistence/reads/calendar.js';
import { createCalendarAddress, revokeCalendarAddress } from '../../persistence/writes/calendar.js';
import { changeOf } from '../context.js';
import type { Resolvers } from '../generated.js';
import { refusal } from '../problems.js';

export const calendar: Resolvers = {
  Query: {
    calendarAddresses: (_, { centre }, { principal, gate }) => readCalendarAddresses(principal.scope, gate.db, centre),
  },
  Mutation: {
    async createCalendarAddress(_, { input }, context) {
      const { gate, principal, post } = context;
      const done = await createCalendarAddress(
        gate,
        principal.scope,
        changeOf(context, 'createCalendarAddress', input),
        input,
      );
      if ('problem' in done) return refusal(done.problem);
      const { id } = done.outcome;
      if (done.secret === null)
        return refusal({ __typename: 'CalendarAddressShownBefore' as const, calendarAddressId: id });
      const calendarAddress = (await readCalendarAddress(principal.scope, gate.db, id))!;
      const url = `${post.address}/calendar/${done.secret}.ics`;
      return { __typename: 'CreateCalendarAddressSuccess', calendarAddress, url };
    },
    async revokeCalendarAddress(_, { input }, context) {
      const { gate, principal } = context;
      const change = changeOf(context, 'revokeCalendarAddress', input);
      const done = await revokeCalendarAddress(gate, principal.scope, change, input.calendarAddressId);
      if ('problem' in done) return refusal(done.problem);
      const calendarAddress = (await readCalendarAddress(principal.scope, gate.db, done.outcome.id))!;
      return { __typename: 'RevokeCalendarAddressSuccess', calendarAddress };
    },
  },
};

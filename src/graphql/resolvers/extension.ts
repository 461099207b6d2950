import { countExtensions, readExtensionOf, readExtensions } from '../../persistence/reads/extension.js';
import { decideExtension, requestExtension } from '../../persistence/writes/extension.js';
import { changeOf } from '../context.js';
import type { Resolvers } from '../generated.js';
import { checkFirst, connectionFields, cursorOf, keyOf, MAXIMUM_PAGE, pageOf } from '../paging.js';
import { refusal } from '../problems.js';

export const extension: Resolvers = {
  Query: {
    async extensions(_, { filter, first, after }, { principal: { scope }, gate: { db } }) {
      const size = checkFirst(first, MAXIMUM_PAGE);
      const asked = filter ?? {};
      const list = ['extensions', asked];
      const [before] = keyOf<readonly [number]>(list, after, ['number']) ?? [null];
      const found = await readExtensions(scope, db, asked, size + 1, before);
      return pageOf(
        found,
        size,
        ({ id }) => cursorOf(list, [id]),
        () => countExtensions(scope, db, asked),
      );
    },
  },
  Mutation: {
    async requestExtension(_, { input }, context) {
      const { gate, principal } = context;
      const change = changeOf(context, 'requestExtension', input);
      const done = await requestExtension(gate, principal.scope, change, input.marksheetId, input);
      if ('problem' in done) return refusal(done.problem);
      const { marksheet, outcome } = done;
      const asked = { askedAt: new Date(outcome.at) };
      const made = (await readExtensionOf(principal.scope, gate.db, marksheet, asked))!;
      return { __typename: 'RequestExtensionSuccess', marksheet, extension: made };
    },
    async decideExtension(_, { input }, context) {
      const { gate, principal } = context;
      const change = changeOf(context, 'decideExtension', input);
      const deciding = { give: input.give, deadline: input.deadline ?? null, reason: input.reason };
      const done = await decideExtension(gate, principal.scope, change, input.marksheetId, deciding);
      if ('problem' in done) return refusal(done.problem);
      const { marksheet, outcome } = done;
      const decided = (await readExtensionOf(principal.scope, gate.db, marksheet, outcome))!;
      return { __typename: 'DecideExtensionSuccess', marksheet, extension: decided };
    },
  },
  Extension: {
    id: ({ id }) => String(id),
  },
  ExtensionConnection: connectionFields,
};

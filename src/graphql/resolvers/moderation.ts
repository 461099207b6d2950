import { checkModerator, showsModerator } from '../../domain/moderation.js';
import {
  countAllocations,
  countModerators,
  readAllocation,
  readAllocations,
  readModerator,
  readModerators,
} from '../../persistence/reads/moderation.js';
import { countModeratorGaps, readModeratorGaps } from '../../persistence/reads/moderation/gaps.js';
import { allocateModerator, deallocateModerator, saveModerator } from '../../persistence/writes/moderation.js';
import { reassignModerator } from '../../persistence/writes/moderation/reassignment.js';
import { changeOf } from '../context.js';
import type { MutationResolvers, Resolvers } from '../generated.js';
import { checkFirst, connectionFields, cursorOf, keyOf, MAXIMUM_PAGE, pageOf } from '../paging.js';
import { refusal } from '../problems.js';

const Mutation: MutationResolvers = {
  async saveModerator(_, { input }, context) {
    const { gate, principal } = context;
    const given = checkModerator(input);
    if ('__typename' in given) return refusal(given);
    const done = await saveModerator(gate, changeOf(context, 'saveModerator', input), input.id ?? null, given);
    if ('problem' in done) return refusal(done.problem);
    const moderator = (await readModerator(principal.scope, gate.db, done.outcome.moderatorId))!;
    return { __typename: 'SaveModeratorSuccess', moderator };
  },
  async allocateModerator(_, { input }, context) {
    const { gate, principal } = context;
    const done = await allocateModerator(gate, changeOf(context, 'allocateModerator', input), input);
    if ('problem' in done) return refusal(done.problem);
    const allocation = (await readAllocation(principal.scope, gate.db, done.outcome.allocationId))!;
    return { __typename: 'AllocateModeratorSuccess', allocation };
  },
  async reassignModerator(_, { input }, context) {
    const { gate, principal } = context;
    const done = await reassignModerator(gate, changeOf(context, 'reassignModerator', input), input);
    if ('problem' in done) return refusal(done.problem);
    const { allocationId, formerId } = done.outcome;
    const allocation = (await readAllocation(principal.scope, gate.db, allocationId))!;
    const former = formerId === null ? null : await readAllocation(principal.scope, gate.db, formerId);
    return { __typename: 'ReassignModeratorSuccess', allocation, former };
  },
  async deallocateModerator(_, { input }, context) {
    const { gate, principal } = context;
    const change = changeOf(context, 'deallocateModerator', input);
    const done = await deallocateModerator(gate, change, input.allocationId);
    if ('problem' in done) return refusal(done.problem);
    const allocation = (await readAllocation(principal.scope, gate.db, done.outcome.allocationId))!;
    return { __typename: 'DeallocateModeratorSuccess', allocation };
  },
};

export const moderation: Resolvers = {
  Query: {
    async moderators(_, { first, after }, { principal: { scope }, gate: { db } }) {
      const size = checkFirst(first, MAXIMUM_PAGE);
      const key = keyOf<readonly [string, string]>('moderators', after, ['string', 'string']);
      const found = await readModerators(scope, db, size + 1, key);
      return pageOf(
        found,
        size,
        ({ name, id }) => cursorOf('moderators', [name, id]),
        () => countModerators(scope, db),
      );
    },
    async allocations(_, { filter, first, after }, { principal: { scope }, gate: { db } }) {
      const size = checkFirst(first, MAXIMUM_PAGE);
      const wanted = filter ?? {};
      const list = ['allocations', wanted];
      const [before] = keyOf<readonly [number]>(list, after, ['number']) ?? [null];
      const found = await readAllocations(scope, db, wanted, size + 1, before);
      return pageOf(
        found,
        size,
        ({ id }) => cursorOf(list, [id]),
        () => countAllocations(scope, db, wanted),
      );
    },
    async moderatorGaps(_, { filter, first, after }, { principal: { scope }, gate: { db } }) {
      const size = checkFirst(first, MAXIMUM_PAGE);
      const wanted = filter ?? {};
      const list = ['moderatorGaps', wanted];
      const [key] = keyOf<readonly [number]>(list, after, ['number']) ?? [null];
      const found = await readModeratorGaps(scope, db, wanted, size + 1, key);
      return pageOf(
        found,
        size,
        ({ marksheet }) => cursorOf(list, [marksheet.id]),
        () => countModeratorGaps(scope, db, wanted),
      );
    },
  },
  Mutation,
  ModeratorConnection: connectionFields,
  AllocationConnection: connectionFields,
  ModeratorGapConnection: connectionFields,
  Marksheet: {
    moderator: (sheet, _, { loaders }) => (showsModerator(sheet) ? loaders.sheetModerators.load(sheet.id) : null),
  },
  Allocation: {
    id: ({ id }) => String(id),
  },
};

import type { ProgressBy } from '../../persistence/reads/progress.js';
import { countProgress, readProgress } from '../../persistence/reads/progress.js';
import type { Resolvers } from '../generated.js';
import { checkFirst, connectionFields, cursorOf, keyOf, MAXIMUM_PAGE, pageOf } from '../paging.js';

/** A page goes on after a centre's number or an offering's. */
const KEYS: Record<ProgressBy, readonly ['string' | 'number']> = { CENTRE: ['string'], OFFERING: ['number'] };

export const progress: Resolvers = {
  Query: {
    async submissionProgress(_, { filter, by, first, after }, { principal: { scope }, gate: { db }, now }) {
      const size = checkFirst(first, MAXIMUM_PAGE);
      const asked = { filter: filter ?? {}, by, today: now.londonDate };
      const list = ['submissionProgress', asked.filter, by];
      const [key] = keyOf<readonly [string | number]>(list, after, KEYS[by]) ?? [null];
      const found = await readProgress(scope, db, asked, size + 1, key);
      return pageOf(
        found,
        size,
        (each) => cursorOf(list, [each.key]),
        () => countProgress(scope, db, asked.filter, by),
      );
    },
  },
  SubmissionProgressConnection: connectionFields,
};

import { countCentres, readCentres } from '../../persistence/reads/centre.js';
import type { Resolvers } from '../generated.js';
import { checkFirst, connectionFields, cursorOf, keyOf, MAXIMUM_PAGE, pageOf } from '../paging.js';

export const centre: Resolvers = {
  Query: {
    async centres(_, { first, after }, { principal: { scope }, gate: { db } }) {
      const size = checkFirst(first, MAXIMUM_PAGE);
      const [number] = keyOf<readonly [string]>('centres', after, ['string']) ?? [''];
      const found = await readCentres(scope, db, size + 1, number);
      return pageOf(
        found,
        size,
        (each) => cursorOf('centres', [each.number]),
        () => countCentres(scope, db),
      );
    },
  },
  Centre: { sandbox: ({ number }, _, { loaders }) => loaders.sandboxes.load(number) },
  CentreConnection: connectionFields,
};

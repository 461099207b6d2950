import type { Resolvers } from '../generated.js';

export const account: Resolvers = {
  Query: {
    viewer: (_, _args, { principal, language }) => ({
      name: principal.name,
      kind: principal.kind,
      rights: [...principal.rights].filter((right) => right !== 'signed-in').toSorted(),
      language,
      expiresAt: principal.expiresAt,
    }),
  },
};

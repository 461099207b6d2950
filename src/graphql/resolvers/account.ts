import type { Principal } from '../../accounts/principal.js';
import type { Language } from '../../../texts/index.js';
import type { Resolvers } from '../generated.js';

export interface ViewerRead extends Pick<Principal, 'name' | 'kind' | 'expiresAt'> {
  rights: string[];
  language: Language;
}

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

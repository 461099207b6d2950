import type { Resolvers } from '../generated.js';

export const candidate: Resolvers = {
  Candidate: {
    dateOfBirth: async (each, _, { loaders }) => (await loaders.candidateDetails.load(each)).dateOfBirth,
    uci: async (each, _, { loaders }) => (await loaders.candidateDetails.load(each)).uci,
    uln: async (each, _, { loaders }) => (await loaders.candidateDetails.load(each)).uln,
  },
};

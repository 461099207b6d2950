import { verifyAudit } from '../../persistence/reads/audit.js';
import type { Resolvers } from '../generated.js';
import { checkFirst } from '../paging.js';

const MAXIMUM_CHECKED = 50_000;

export const audit: Resolvers = {
  Query: {
    verifyAudit: (_, { after, rows }, { gate }) =>
      verifyAudit(gate.db, gate.audit.key, after, checkFirst(rows, MAXIMUM_CHECKED)),
  },
};

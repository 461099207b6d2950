import { verifyAudit } from '../../persistence/reads/audit.js';
import { countAuditEntries, readAuditEntries } from '../../persistence/reads/audit/entries.js';
import { badInput } from '../errors.js';
import type { Resolvers } from '../generated.js';
import { checkFirst, connectionFields, cursorOf, keyOf, MAXIMUM_PAGE, pageOf } from '../paging.js';

const MAXIMUM_CHECKED = 50_000;

export const audit: Resolvers = {
  Query: {
    async auditEntries(_, { filter, first, after }, { principal: { scope }, gate: { db } }) {
      const size = checkFirst(first, MAXIMUM_PAGE);
      const list = ['auditEntries', filter ?? null];
      const key = keyOf<readonly [number, string]>(list, after, ['number', 'string']);
      const before = key === null ? null : { at: new Date(key[0]), id: key[1] };
      if (before !== null && isNaN(before.at.getTime())) throw badInput('The cursor is malformed.', 'BAD_CURSOR');
      const found = await readAuditEntries(scope, db, filter ?? {}, size + 1, before);
      return pageOf(
        found,
        size,
        ({ at, id }) => cursorOf(list, [at.getTime(), id]),
        () => countAuditEntries(scope, db, filter ?? {}),
      );
    },
    verifyAudit: (_, { after, rows }, { gate }) =>
      verifyAudit(gate.db, gate.audit.keys, after, checkFirst(rows, MAXIMUM_CHECKED)),
  },
  AuditEntryConnection: connectionFields,
};

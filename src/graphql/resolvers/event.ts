import type { EventType } from '../../domain/event.js';
import { EVIDENCE_EVENTS, REPORT_EVENTS, SAMPLE_EVENTS } from '../../domain/event.js';
import type { Principal } from '../../accounts/principal.js';
import { countEvents, readEvents, sequenceFrom } from '../../persistence/reads/event.js';
import type { Resolvers } from '../generated.js';
import { checkFirst, connectionFields, cursorOf, keyOf, MAXIMUM_PAGE, pageOf } from '../paging.js';

export const event: Resolvers = {
  Query: {
    async events(_, { filter, first, after }, { principal, gate: { db } }) {
      const size = checkFirst(first, MAXIMUM_PAGE);
      const list = ['events', filter ?? null];
      const key = keyOf<readonly [number]>(list, after, ['number']);
      const asked = { ...filter, hidden: hiddenFrom(principal) };
      const found = await readEvents(principal.scope, db, asked, size + 1, key?.[0] ?? 0);
      return pageOf(
        found,
        size,
        ({ sequence }) => cursorOf(list, [sequence]),
        () => countEvents(principal.scope, db, asked),
      );
    },
    async event(_, { id }, { principal, gate: { db } }) {
      const asked = { hidden: hiddenFrom(principal) };
      const [found] = await readEvents(principal.scope, db, { ...asked, only: sequenceFrom(id) }, 1, 0);
      return found ?? null;
    },
  },
  EventConnection: connectionFields,
  Event: {
    id: ({ sequence }) => String(sequence),
    marksheet: ({ marksheetId }, _, { loaders }) => (marksheetId === null ? null : loaders.sheets.load(marksheetId)),
  },
};

const hiddenFrom = ({ rights }: Principal): EventType[] => [
  ...(rights.has('reports:read') ? [] : REPORT_EVENTS),
  ...(rights.has('sample:read') ? [] : SAMPLE_EVENTS),
  ...(rights.has('files:read') ? [] : EVIDENCE_EVENTS),
];

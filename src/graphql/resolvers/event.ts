import type { EventType } from '../../domain/event.js';
import { EVIDENCE_EVENTS, REPORT_EVENTS, SAMPLE_EVENTS } from '../../domain/event.js';
import type { Principal } from '../../accounts/principal.js';
import { countEvents, firstSequence, readEvents, sequenceFrom } from '../../persistence/reads/event.js';
import { badInput } from '../errors.js';
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
      // Asked last: what was forgotten meanwhile is noticed.
      if (key !== null) refuseGap(key[0], await firstSequence(db));
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

/** Nobody is led past events that are no longer there: who comes so late reads the sheets anew and begins again without a cursor. */
function refuseGap(after: number, first: number): void {
  if (first > after + 1)
    throw badInput('The cursor is older than the events that are kept.', 'CURSOR_TOO_OLD', {
      firstEvent: String(first),
    });
}

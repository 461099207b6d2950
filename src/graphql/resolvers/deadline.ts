import { placeOf } from '../../domain/deadline.js';
import { readDeadlines } from '../../persistence/reads/deadline.js';
import { deadlineText } from '../../transfer/titles.js';
import type { Resolvers } from '../generated.js';
import { checkFirst, connectionFields, cursorOf, keyOf, MAXIMUM_PAGE, pageOf } from '../paging.js';

export const deadline: Resolvers = {
  Query: {
    async deadlines(_, { centre, from, first, after }, { principal: { scope, rights }, gate: { db }, now }) {
      const size = checkFirst(first, MAXIMUM_PAGE);
      const asked = { centre, from: from ?? now.londonDate, withFurtherWork: rights.has('sample:read') };
      const list = ['deadlines', asked];
      const [place] = keyOf<readonly [string]>(list, after, ['string']) ?? [''];
      const all = await readDeadlines(scope, db, asked);
      const found = all.filter((due) => placeOf(due) > place).slice(0, size + 1);
      return pageOf(
        found,
        size,
        (due) => cursorOf(list, [placeOf(due)]),
        () => Promise.resolve(all.length),
      );
    },
  },
  DeadlineConnection: connectionFields,
  Deadline: {
    series: ({ seriesRead }) => seriesRead,
    marksheet: ({ sheet }) => sheet,
    extended: ({ kind, sheet }) => (kind === 'MARKS_AND_SAMPLES' ? sheet!.extension !== null : null),
    submitted: ({ kind, sheet }) =>
      kind === 'MARKS_AND_SAMPLES' && sheet!.assessment !== 'UPLOAD_ONLY'
        ? sheet!.submitted > 0 && sheet!.done + sheet!.unmarked === 0
        : null,
    text: (due, _, { language }) => deadlineText(due, language),
  },
};

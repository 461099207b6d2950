import { readOffering } from '../../persistence/reads/catalogue.js';
import type { TotalsRead } from '../../persistence/reads/counted-result.js';
import {
  countCountedResults,
  lastCounted,
  readAcknowledgements,
  readCountedResults,
  readTotals,
} from '../../persistence/reads/counted-result.js';
import { sequenceFrom } from '../../persistence/reads/event.js';
import { resultRead } from '../../persistence/reads/marksheet/row.js';
import { acknowledgeCountedResults } from '../../persistence/writes/counted-result.js';
import type { Context } from '../context.js';
import { changeOf } from '../context.js';
import type { Outcome, Resolvers } from '../generated.js';
import { checkFirst, connectionFields, cursorOf, keyOf, MAXIMUM_ROWS_PAGE, pageOf } from '../paging.js';
import { refusal } from '../problems.js';

/** Of entries that are not there yet nothing can be told. */
async function totals({ principal, gate: { db } }: Context, series: string, unit: string, given: string | null) {
  const offering = await readOffering(db, series, unit);
  if (offering === null) return null;
  const last = await lastCounted(db);
  const upTo = given === null ? last : Math.min(sequenceFrom(given), last);
  const found = await readTotals(principal.scope, db, offering.id, upTo, principal.id);
  return { ...found, offering, upTo: upTo === 0 ? null : String(upTo), outcomes: outcomesOf(found) };
}

const outcomesOf = ({ distinction, merit, pass }: TotalsRead): { outcome: Outcome; count: number }[] => [
  { outcome: 'DISTINCTION', count: distinction },
  { outcome: 'MERIT', count: merit },
  { outcome: 'PASS', count: pass },
];

export const countedResult: Resolvers = {
  Query: {
    async countedResults(_, { filter, first, after }, { principal: { scope }, gate: { db } }) {
      const size = checkFirst(first, MAXIMUM_ROWS_PAGE);
      const list = ['countedResults', filter ?? null];
      const key = keyOf<readonly [number]>(list, after, ['number']);
      const asked = filter ?? {};
      return pageOf(
        await readCountedResults(scope, db, asked, size + 1, key?.[0] ?? 0),
        size,
        ({ sequence }) => cursorOf(list, [sequence]),
        () => countCountedResults(scope, db, asked),
      );
    },
    countedTotals: (_, { series, unit, upTo }, context) => totals(context, series, unit, upTo ?? null),
    countedAcknowledgements: (_, _args, { principal: { scope }, gate: { db } }) => readAcknowledgements(scope, db),
  },
  Mutation: {
    async acknowledgeCountedResults(_, { input }, context) {
      const { gate, principal } = context;
      const change = changeOf(context, 'acknowledgeCountedResults', input);
      const done = await acknowledgeCountedResults(gate, change, input.upTo);
      if ('problem' in done) return refusal(done.problem);
      const [acknowledgement] = await readAcknowledgements(principal.scope, gate.db, principal.id);
      return { __typename: 'AcknowledgeCountedResultsSuccess', acknowledgement: acknowledgement! };
    },
  },
  CountedResult: {
    id: ({ sequence }) => String(sequence),
    result: ({ result }) => result && resultRead(result),
  },
  CountedResultConnection: connectionFields,
  CountedAcknowledgement: { upTo: ({ upTo }) => String(upTo) },
};

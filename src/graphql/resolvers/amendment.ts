import type { GivenResult } from '../../domain/result.js';
import type { AmendmentFilter, AmendmentKey, AmendmentRead } from '../../persistence/reads/amendment.js';
import { countAmendments, readAmendments } from '../../persistence/reads/amendment.js';
import type { Changed } from '../../persistence/gate.js';
import { partsOfId } from '../../persistence/reads/correction.js';
import type { MarksheetRead } from '../../persistence/reads/marksheet.js';
import type { AmendmentSaved } from '../../persistence/writes/amendment.js';
import {
  saveAmendmentDecision,
  saveAmendmentRequest,
  saveAmendmentWithdrawal,
} from '../../persistence/writes/amendment.js';
import { rowIn } from '../batches.js';
import type { Context } from '../context.js';
import { changeOf } from '../context.js';
import { badInput } from '../errors.js';
import type { AmendmentFilter as AmendmentFilterInput, MutationResolvers, Resolvers } from '../generated.js';
import { checkFirst, connectionFields, cursorOf, keyOf, MAXIMUM_PAGE, pageOf } from '../paging.js';
import { refusal } from '../problems.js';

const Mutation: MutationResolvers = {
  async requestMarkAmendment(_, { input }, context) {
    const { gate, principal } = context;
    const form = { ...input, requestedResult: input.requestedResult as unknown as GivenResult };
    const change = changeOf(context, 'requestMarkAmendment', input);
    const done = await saveAmendmentRequest(gate, principal.scope, change, input.marksheetId, form);
    if ('problem' in done) return refusal(done.problem);
    const row = rowIn(done, input.candidateNumber)!;
    return { __typename: 'RequestMarkAmendmentSuccess', row, ...(await requestAfter(done, context)) };
  },
  async withdrawMarkAmendment(_, { input }, context) {
    const { gate, principal } = context;
    const change = changeOf(context, 'withdrawMarkAmendment', input);
    const done = await saveAmendmentWithdrawal(gate, principal.scope, change, input.amendmentRequestId);
    if ('problem' in done) return refusal(done.problem);
    return { __typename: 'WithdrawMarkAmendmentSuccess', ...(await requestAfter(done, context)) };
  },
  async decideMarkAmendment(_, { input }, context) {
    const { gate, principal } = context;
    const { note, supersedesCorrection = false } = input;
    const decision = { approve: input.decision === 'APPROVE', note, supersedesCorrection };
    const change = changeOf(context, 'decideMarkAmendment', input);
    const done = await saveAmendmentDecision(gate, principal.scope, change, input.amendmentRequestId, decision);
    if ('problem' in done) return refusal(done.problem);
    return { __typename: 'DecideMarkAmendmentSuccess', ...(await requestAfter(done, context)) };
  },
};

/** The sheet and the request as a change has left them. */
async function requestAfter({ marksheet, outcome }: Changed<AmendmentSaved>, context: Context) {
  return { marksheet, amendmentRequest: (await requestOf(marksheet, outcome.amendmentRequestId, context))! };
}

/** Read anew, since a change has just been made. */
export async function requestOf(
  marksheet: MarksheetRead,
  id: string | null,
  { loaders }: Pick<Context, 'loaders'>,
): Promise<AmendmentRead | null> {
  loaders.corrections.clear(marksheet.id);
  loaders.amendments.clear(marksheet.id);
  const candidateNumber = id === null ? undefined : partsOfId(id)?.candidateNumber;
  if (candidateNumber === undefined) return null;
  return (await loaders.amendments.load(marksheet.id)).get(candidateNumber)?.find((each) => each.id === id) ?? null;
}

const KEY = ['number', 'number', 'string', 'number'] as const;
const MAXIMUM_AGE = 3650;
const DAY = 24 * 60 * 60 * 1000;

function filterOf(given: AmendmentFilterInput | null | undefined, { now }: Context): AmendmentFilter {
  const { olderThanDays: days, ...filter } = given ?? {};
  if (days == null) return filter;
  if (days < 0 || days > MAXIMUM_AGE)
    throw badInput('The number of days is out of range.', 'DAYS_RANGE', { given: days, maximum: MAXIMUM_AGE });
  return { ...filter, until: new Date(now.instant.getTime() - days * DAY) };
}

/** A forged cursor may hold a number that is no moment. */
function keyAfter(list: unknown, after: string | null | undefined): AmendmentKey | null {
  const key = keyOf<AmendmentKey>(list, after, KEY);
  if (key !== null && Number.isNaN(new Date(key[0]).getTime()))
    throw badInput('The cursor is malformed.', 'BAD_CURSOR');
  return key;
}

export const amendment: Resolvers = {
  Query: {
    async amendmentRequests(_, { filter, first, after }, context) {
      const { principal, gate } = context;
      const size = checkFirst(first, MAXIMUM_PAGE);
      const list = ['amendmentRequests', filter ?? {}];
      const wanted = filterOf(filter, context);
      const found = await readAmendments(principal.scope, gate.db, wanted, size + 1, keyAfter(list, after));
      return pageOf(
        found,
        size,
        ({ key }) => cursorOf(list, key),
        () => countAmendments(principal.scope, gate.db, wanted),
      );
    },
  },
  Mutation,
  AmendmentRequestConnection: connectionFields,
  AmendmentRequest: {
    row: (request: AmendmentRead, _, { loaders }) => loaders.amendedRows.load(request),
  },
  Marksheet: {
    amendmentRequests: async (sheet, _, { loaders }) =>
      // Kept for ever, so also when the submission was taken back.
      sheet.submissions + sheet.reopened === 0
        ? []
        : [...(await loaders.amendments.load(sheet.id)).values()]
            .flat()
            .toSorted((a, b) => a.requestedAt.getTime() - b.requestedAt.getTime()),
  },
  MarksheetRow: {
    async amendmentRequests({ marksheetId, candidate }, _, { loaders }) {
      return (await loaders.amendments.load(marksheetId)).get(candidate.number) ?? [];
    },
  },
};

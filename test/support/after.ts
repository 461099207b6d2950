/** What happens to sheets after submission, as tests ask for it. */
import { withFragments } from './calls.js';
import type { WrittenFile } from '../../src/transfer/edi.js';
import { amendmentsOf, applied, entriesOf, person, sheetOf } from './entries.js';
import type { Service } from './service.js';
import { newKey } from './world.js';

const DECIDED = `__typename
  ... on DecideWithdrawalSuccess { decided refused marksheet { id version state counts { ...Counts } } rows { candidateNumber row { ...Row } problem { ...Why } } }
  ...Why`;
const SHEET = 'id version state deadline counts { ...Counts }';

export const AFTER = {
  confirmWithdrawal: withFragments(
    `mutation ($input: ConfirmWithdrawalInput!) { confirmWithdrawal(input: $input) { ${DECIDED} } }`,
  ),
  dismissWithdrawal: withFragments(
    `mutation ($input: DismissWithdrawalInput!) { dismissWithdrawal(input: $input) { ${DECIDED} } }`,
  ),
  withdrawals: `query ($filter: WithdrawalFilter, $first: Int! = 50, $after: String) { withdrawals(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { heldAt heldBy marksheet { id title centre { number } } row { held candidate { number surname } sample { source } } } } }`,
  cohort: withFragments(`query ($id: ID!) { marksheet(id: $id) { counts { ...Counts }
    cohortChanges { kind candidateNumber candidateName at by reason text consequences { code otherCandidate sampleSize schemeSize text } }
    outstanding { items { code candidateNumber due overdue more text } } } }`),
  reopenSubmission:
    withFragments(`mutation ($input: ReopenSubmissionInput!) { reopenSubmission(input: $input) { __typename
    ... on ReopenSubmissionSuccess { submission { sequence receipt reopened { at by reason } } marksheet { ...Sheet } } ...Why } }`),
  submissions: withFragments(`query ($id: ID!) { marksheet(id: $id) { state submissions { ...Submitted
    reopened { at by reason sample { drawnAt eligible ranked { rank candidateNumber result } members { candidateNumber membership { ...Member } } explanatoryNote } } } } }`),
  extendDeadline: withFragments(
    `mutation ($input: ExtendDeadlineInput!) { extendDeadline(input: $input) { __typename ... on ExtendDeadlineSuccess { marksheet { ${SHEET} } } ...Why } }`,
  ),
  requestExtension:
    withFragments(`mutation ($input: RequestExtensionInput!) { requestExtension(input: $input) { __typename
    ... on RequestExtensionSuccess { marksheet { ${SHEET} } extension { id state wanted why askedBy deadline decidedAt } } ...Why } }`),
  decideExtension: withFragments(`mutation ($input: DecideExtensionInput!) { decideExtension(input: $input) { __typename
    ... on DecideExtensionSuccess { marksheet { ${SHEET} } extension { id state wanted deadline reason decidedBy } } ...Why } }`),
};

/** A caller's mutations; each with a new key unless one is given. */
export const actsAs =
  (service: Service, key: string) =>
  async (name: keyof typeof AFTER, marksheetId: string, input: object, idempotencyKey = newKey()): Promise<any> =>
    (await service.query(key, AFTER[name], { input: { marksheetId, idempotencyKey, ...input } }))[name];

/** Changes of the cohort and what is outstanding. */
export const cohortOf = async (service: Service, key: string, id: string): Promise<any> =>
  (await service.query(key, AFTER.cohort, { id })).marksheet;

export interface EnteredCentre {
  centre: string;
  key: string;
  sheet: string;
  /** Applies an amendments file: each of these candidates has 3700U1, or nothing. */
  amend(entered: Record<number, boolean>): Promise<any>;
}

/** A centre whose candidates came by a file, on the unit 3700U1. */
export async function enteredCentre(
  service: Service,
  { centre, key }: { centre: string; key: string },
  count: number,
): Promise<EnteredCentre> {
  const indices = Array.from({ length: count }, (_, index) => index + 1);
  const file: WrittenFile = entriesOf(
    centre,
    indices.map((index) => person(centre, index, ['3700U1'])),
  );
  await applied(service, key, file);
  const sheet = (await sheetOf(service, key, centre, '3700U1'))!.id as string;
  let sequence = 1;
  return {
    centre,
    key,
    sheet,
    async amend(entered) {
      const people = Object.entries(entered).map(([index, live]) =>
        person(centre, Number(index), live ? ['3700U1'] : []),
      );
      return applied(service, key, amendmentsOf(centre, (sequence += 1), people));
    },
  };
}

/** Clerical errors and amendment requests, as tests call them; and what counts, worked out again from what was ever decided. */
import type { Db } from '../../src/persistence/database.js';
import { mutation, withFragments } from './calls.js';
import type { Service } from './service.js';
import type { SheetMade } from './world.js';
import { newKey } from './world.js';

const RESULTS = 'submitted { code } before { code }';
const CORRECTION = `id candidateNumber ${RESULTS} corrected { code } reason at by role acknowledgedAt acknowledgedBy supersededBy { kind id }`;
const REQUEST = `id marksheet { id } candidate { number surname } ${RESULTS} requested { code } reason requester origin requestedAt requestedBy
  state decidedAt decidedBy note supersededBy { kind id }`;
const COUNTED = `...Row countedResult { code } correction { ${CORRECTION} } corrections { ${CORRECTION} } amendmentRequests { ${REQUEST} }`;

export const DECISIONS = {
  record: mutation(
    'recordClericalError',
    `... on RecordClericalErrorSuccess { recorded refused dryRun marksheet { id version } rows { candidateNumber row { ${COUNTED} } problem { ...Why } } }`,
  ),
  acknowledge: mutation(
    'acknowledgeClericalError',
    '... on AcknowledgeClericalErrorSuccess { acknowledged marksheet { version clericalErrors { outstanding } } }',
  ),
  request: mutation(
    'requestMarkAmendment',
    `... on RequestMarkAmendmentSuccess { marksheet { version } row { ${COUNTED} } amendmentRequest { ${REQUEST} } }`,
  ),
  withdraw: mutation(
    'withdrawMarkAmendment',
    `... on WithdrawMarkAmendmentSuccess { marksheet { version } amendmentRequest { ${REQUEST} row { ...Row countedResult { code } } } }`,
  ),
  decide: mutation(
    'decideMarkAmendment',
    `... on DecideMarkAmendmentSuccess { marksheet { version } amendmentRequest { ${REQUEST} row { ${COUNTED} } } }`,
  ),
  rows: withFragments(
    `query ($id: ID!, $orderBy: RowOrder! = CANDIDATE_NUMBER, $first: Int! = 100, $after: String) { marksheet(id: $id) { rows(orderBy: $orderBy, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor } nodes { ${COUNTED} } } } }`,
  ),
  errors: `query ($id: ID!) { marksheet(id: $id) { clericalErrors { outstanding rows { candidate { number } result { code } countedResult { code } }
    remainingToCheck { row { candidate { number } } hints { code initials otherMark neighbour text } } } } }`,
  requests: `query ($filter: AmendmentFilter, $first: Int! = 50, $after: String) { amendmentRequests(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { ${REQUEST} row { candidate { number } countedResult { code } } } edges { cursor node { id } } } }`,
};

type Given = Record<string, unknown>;

/** Answers with the union member of a mutation; a new idempotency key each unless one is given. */
export function decisionsAs(service: Service, key: string, headers: Record<string, string> = {}) {
  const act = async (name: keyof typeof DECISIONS, input: Given) =>
    Object.values(
      await service.query(key, DECISIONS[name], { input: { idempotencyKey: newKey(), ...input } }, headers),
    )[0];
  return {
    /** Rows as given; a text instead of a result is what was typed, and a reason is made up. */
    record: (sheet: { id: string }, rows: Given[], rest: Given = {}) =>
      act('record', {
        marksheetId: sheet.id,
        rows: rows.map(({ typed, ...each }) => ({
          reason: 'Question 3 was not added.',
          ...(typed !== undefined && { result: { typed } }),
          ...each,
        })),
        ...rest,
      }),
    acknowledge: (sheet: { id: string }, correctionIds: string[], rest: Given = {}) =>
      act('acknowledge', { marksheetId: sheet.id, correctionIds, ...rest }),
    request: (
      sheet: Pick<SheetMade, 'id' | 'centre'>,
      candidateNumber: string,
      submittedResult: string,
      typed: string,
      rest: Given = {},
    ) =>
      act('request', {
        marksheetId: sheet.id,
        centre: sheet.centre,
        candidateNumber,
        submittedResult,
        requestedResult: { typed },
        reason: 'A page was overlooked.',
        requester: 'Mair Ifan',
        ...rest,
      }),
    withdraw: (amendmentRequestId: string, rest: Given = {}) => act('withdraw', { amendmentRequestId, ...rest }),
    decide: (amendmentRequestId: string, decision: 'APPROVE' | 'REJECT', rest: Given = {}) =>
      act('decide', { amendmentRequestId, decision, note: 'We have looked at the work.', ...rest }),
    rows: async (sheet: { id: string }, asked: Given = {}): Promise<any> =>
      (await service.query(key, DECISIONS.rows, { id: sheet.id, ...asked }, headers)).marksheet.rows,
    row: async (sheet: { id: string }, number: string): Promise<any> =>
      (await service.query(key, DECISIONS.rows, { id: sheet.id }, headers)).marksheet.rows.nodes.find(
        (node: any) => node.candidate.number === number,
      ),
    errors: async (sheet: { id: string }): Promise<any> =>
      (await service.query(key, DECISIONS.errors, { id: sheet.id }, headers)).marksheet?.clericalErrors,
    requests: async (filter: Given = {}, page: Given = {}): Promise<any> =>
      (await service.query(key, DECISIONS.requests, { filter, ...page }, headers)).amendmentRequests,
  };
}

export type Decisions = ReturnType<typeof decisionsAs>;

/** A correction and an open request on a submitted sheet, whose words nobody else may see. */
export async function givenDecisions(service: Service, centreKey: string, sheet: SheetMade, word: string) {
  const recorded = await decisionsAs(service, service.staffKey).record(sheet, [
    { candidateNumber: sheet.numbers[10]!, typed: '1', reason: `${word}WRONG` },
  ]);
  const asked = await decisionsAs(service, centreKey).request(sheet, sheet.numbers[11]!, '33', '2', {
    reason: `${word}ASKED`,
  });
  return { correction: recorded.rows[0].row.correction.id as string, amendment: asked.amendmentRequest.id as string };
}

interface Decided {
  number: string;
  version: number;
  kind: string;
  result: string;
}

interface Kept {
  number: string;
  submitted: string;
  counted: string;
  orders: number;
}

const SHORT = (prefix: string, mark: string): string =>
  `CASE ${prefix}kind WHEN 'MARK' THEN CAST(${mark} AS CHAR) WHEN 'OUTCOME' THEN ${mark === 'r.mark' ? 'r.outcome' : 'r.decided_outcome'} WHEN 'ABSENT' THEN 'A' WHEN 'CARRY_FORWARD' THEN 'CF' END`;

/**
 * R31: what counts for each submitted row, from what was submitted and every decision in the order of the row's history; beside what
 * the row carries and what it is ordered by.
 */
export async function countedFromHistory(db: Db, sheet: string): Promise<{ worked: object; kept: object }> {
  const rows = await db.readOnce<Kept>(
    `SELECT r.candidate_number AS number, ${SHORT('r.result_', 'r.mark')} AS submitted,
       COALESCE(${SHORT('r.decided_', 'r.decided_mark')}, ${SHORT('r.result_', 'r.mark')}) AS counted, r.result_order AS orders
     FROM marksheet_row r WHERE r.marksheet_id = ? AND r.submission_id IS NOT NULL`,
    [sheet],
  );
  const decisions = await db.readOnce<Decided>(
    `SELECT c.candidate_number AS number, c.version, 'CORRECTION' AS kind, c.corrected AS result FROM correction c WHERE c.marksheet_id = ?
     UNION ALL
     SELECT h.candidate_number, h.version, 'AMENDMENT', h.new_result FROM row_change h WHERE h.marksheet_id = ? AND h.kind = 'AMENDED'
     ORDER BY version`,
    [sheet, sheet],
  );
  const orderOf = (code: string) => ({ A: -2, CF: -1, PASS: 1, MERIT: 2, DISTINCTION: 3 })[code] ?? Number(code);
  const worked = rows.map(({ number, submitted }) => {
    const last = decisions.filter((each) => each.number === number).at(-1)?.result ?? submitted;
    return [number, last, orderOf(last)];
  });
  return { worked, kept: rows.map(({ number, counted, orders }) => [number, counted, orders]) };
}

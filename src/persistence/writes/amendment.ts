import type {
  AmendmentDecision,
  AmendmentDecisionProblem,
  AmendmentForm,
  AmendmentFormProblem,
  AmendmentNotOpen,
  AmendmentRequest,
  AmendmentState,
  NewAmendment,
} from '../../domain/amendment.js';
import { decideAmendment, requestAmendment, whyNotOpen } from '../../domain/amendment.js';
import { countedResult, resultCode, resultFromCode } from '../../domain/result.js';
import type { Change, Decision, Event, Gate } from '../change.js';
import type { Transaction } from '../database.js';
import type { Changed, GateProblem } from '../gate.js';
import { changeMarksheet } from '../gate.js';
import { decisionId, partsOfId } from '../reads/correction.js';
import type { Scope } from '../scope.js';
import { supersede } from './correction.js';

/** What is remembered of what was done to a request. */
export interface AmendmentSaved {
  amendmentRequestId: string;
}

export interface AmendmentRequestNotFound {
  __typename: 'AmendmentRequestNotFound';
  amendmentRequestId: string;
}

type Answer<Problem> = Promise<Changed<AmendmentSaved> | { problem: Problem }>;
type KeyReused = Exclude<GateProblem, { __typename: 'MarksheetNotFound' }>;

export async function saveAmendmentRequest(
  gate: Gate,
  scope: Scope,
  change: Change,
  marksheetId: string,
  form: AmendmentForm,
): Answer<AmendmentFormProblem | GateProblem> {
  return changeMarksheet<AmendmentSaved, AmendmentFormProblem, AmendmentRequest | undefined>(
    gate,
    scope,
    change,
    marksheetId,
    [form.candidateNumber],
    (sheet, rows, open) => {
      const made = requestAmendment(sheet.terms.unit, sheet.centre, rows, open, form);
      if ('__typename' in made) return made;
      const { candidateNumber, version } = made.row;
      return {
        outcome: { amendmentRequestId: newAmendmentId(sheet.id, made) },
        rows: [{ before: rows.get(candidateNumber)!, after: made.row, kind: 'AMENDMENT_REQUESTED' }],
        also: (tx) => insertAmendment(tx, sheet.id, made, 'FORM', change),
        events: [requestedEvent(sheet.id, made, change)],
        news: { template: 'amendmentRequested', values: { by: change.principalName } },
        detail: { candidateNumber, version, requested: resultCode(made.requested) },
      };
    },
    (tx, sheetId) => readOpenAmendment(tx, sheetId, form.candidateNumber),
  );
}

export const newAmendmentId = (sheetId: number, { row }: NewAmendment): string =>
  decisionId(sheetId, row.candidateNumber, row.version);

/** Tells WJEC and the exams officer; who asked is named, since it may have been a teacher. */
export const requestedEvent = (sheetId: number, made: NewAmendment, change: Change): Event => ({
  type: 'AMENDMENT_REQUESTED',
  payload: {
    amendmentRequestId: newAmendmentId(sheetId, made),
    candidateNumber: made.row.candidateNumber,
    by: change.principalName,
    byId: change.principalId,
  },
});

export async function insertAmendment(
  tx: Transaction,
  sheetId: number,
  { row, requested, reason, requester }: NewAmendment,
  origin: 'FORM' | 'INCOMPLETE_WORK',
  change: Change,
): Promise<void> {
  await tx.write(
    `INSERT INTO amendment (marksheet_id, candidate_number, version, submitted, counted_before, requested, reason, requester, origin, requested_at, requested_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      sheetId,
      row.candidateNumber,
      row.version,
      ...[row.result, countedResult(row), requested].map(resultCode),
      reason,
      requester,
      origin,
      change.now.instant,
      change.principalName,
    ],
  );
}

export async function saveAmendmentWithdrawal(
  gate: Gate,
  scope: Scope,
  change: Change,
  id: string,
): Answer<AmendmentNotOpen | AmendmentRequestNotFound | KeyReused> {
  return changeRequest<AmendmentNotOpen>(gate, scope, change, id, (sheetId, request) => {
    const closed = whyNotOpen(request);
    if (closed) return closed;
    const { candidateNumber } = request;
    return {
      outcome: { amendmentRequestId: id },
      sheet: {},
      also: (tx) => closeAmendments(tx, sheetId, [request], 'WITHDRAWN', null, change),
      events: [{ type: 'AMENDMENT_WITHDRAWN', payload: { amendmentRequestId: id, candidateNumber } }],
      detail: { candidateNumber, version: request.version },
    };
  });
}

export async function saveAmendmentDecision(
  gate: Gate,
  scope: Scope,
  change: Change,
  id: string,
  decision: AmendmentDecision,
): Answer<AmendmentDecisionProblem | AmendmentRequestNotFound | KeyReused> {
  return changeRequest<AmendmentDecisionProblem>(gate, scope, change, id, (sheetId, request, rows) => {
    const decided = decideAmendment(rows, request, decision);
    if ('__typename' in decided) return decided;
    const { row, state, note } = decided;
    const { candidateNumber, version } = request;
    return {
      outcome: { amendmentRequestId: id },
      ...(row === null
        ? { sheet: {} }
        : { rows: [{ before: rows.get(candidateNumber)!, after: row, kind: 'AMENDED' as const }] }),
      also: async (tx) => {
        await closeAmendments(tx, sheetId, [request], state, note, change);
        if (row !== null) await supersede(tx, sheetId, [request], 'AMENDMENT');
      },
      events: [{ type: 'AMENDMENT_DECIDED', payload: { amendmentRequestId: id, candidateNumber, state } }],
      news: { template: 'amendmentDecided', values: {} },
      detail: { candidateNumber, version, state },
    };
  });
}

/** A request is reached through its sheet, and hidden with it. */
async function changeRequest<Problem extends { __typename: string }>(
  gate: Gate,
  scope: Scope,
  change: Change,
  id: string,
  decide: (
    sheetId: number,
    request: AmendmentRequest,
    rows: Parameters<typeof decideAmendment>[0],
  ) => Decision<AmendmentSaved> | Problem,
): Answer<Problem | AmendmentRequestNotFound | KeyReused> {
  const { marksheetId, candidateNumber, version } = partsOfId(id) ?? {
    marksheetId: '',
    candidateNumber: '',
    version: 0,
  };
  const notFound: AmendmentRequestNotFound = { __typename: 'AmendmentRequestNotFound', amendmentRequestId: id };
  const done = await changeMarksheet<AmendmentSaved, Problem | AmendmentRequestNotFound, AmendmentRequest | undefined>(
    gate,
    scope,
    change,
    marksheetId,
    [candidateNumber],
    (sheet, rows, request) => (request === undefined ? notFound : decide(sheet.id, request, rows)),
    (tx, sheetId) => readRequest(tx, sheetId, candidateNumber, { sql: 'version = ?', value: version }),
  );
  if (!('problem' in done)) return done;
  const { problem } = done;
  return {
    problem:
      problem.__typename === 'MarksheetNotFound'
        ? notFound
        : (problem as Exclude<typeof problem, GateProblem> | KeyReused),
  };
}

/** The open request of a candidate; the sheet is locked. */
export const readOpenAmendment = (tx: Transaction, sheetId: number, candidateNumber: string) =>
  readRequest(tx, sheetId, candidateNumber, { sql: 'state = ?', value: 'OPEN' });

/** Any request of the sheet that is locked. */
export async function readRequestById(tx: Transaction, id: string): Promise<AmendmentRequest | undefined> {
  const parts = partsOfId(id);
  if (parts === null) return undefined;
  const { marksheetId, candidateNumber, version } = parts;
  return readRequest(tx, Number(marksheetId), candidateNumber, { sql: 'version = ?', value: version });
}

const readRequest = async (
  tx: Transaction,
  sheetId: number,
  candidateNumber: string,
  which: { sql: string; value: string | number },
): Promise<AmendmentRequest | undefined> =>
  (await readRequests(tx, sheetId, `candidate_number = ? AND ${which.sql}`, [candidateNumber, which.value]))[0];

/** All of a sheet that is locked. */
export const readOpenAmendments = (tx: Transaction, sheetId: number): Promise<AmendmentRequest[]> =>
  readRequests(tx, sheetId, "state = 'OPEN' ORDER BY candidate_number", []);

async function readRequests(
  tx: Transaction,
  sheetId: number,
  where: string,
  parameters: readonly (string | number)[],
): Promise<AmendmentRequest[]> {
  const found = await tx.read<Omit<AmendmentRequest, 'id' | 'requested'> & { requested: string }>(
    `SELECT candidate_number AS candidateNumber, version, requested, state, decided_by AS decidedBy, decided_at AS decidedAt
     FROM amendment WHERE marksheet_id = ? AND ${where}`,
    [sheetId, ...parameters],
  );
  return found.map((request) => ({
    ...request,
    id: decisionId(sheetId, request.candidateNumber, request.version),
    requested: resultFromCode(request.requested),
  }));
}

/** `AND state = 'OPEN'` says once more in SQL what the lock says: a request is closed once. */
export async function closeAmendments(
  tx: Transaction,
  sheetId: number,
  requests: readonly AmendmentRequest[],
  state: AmendmentState,
  note: string | null,
  change: Change,
): Promise<void> {
  if (requests.length === 0) return;
  const { affectedRows } = await tx.write(
    `UPDATE JSON_TABLE(?, '$[*]' COLUMNS (number CHAR(4) PATH '$[0]', version INT UNSIGNED PATH '$[1]')) AS given
     JOIN amendment a ON a.marksheet_id = ? AND a.candidate_number = given.number AND a.version = given.version
     SET a.state = ?, a.note = ?, a.decided_at = ?, a.decided_by = ? WHERE a.state = 'OPEN'`,
    [
      JSON.stringify(requests.map(({ candidateNumber, version }) => [candidateNumber, version])),
      sheetId,
      state,
      note,
      change.now.instant,
      change.principalName,
    ],
  );
  if (affectedRows !== requests.length) throw new Error(`Not every amendment request of ${String(sheetId)} was open.`);
}

/** One sheet of a sandbox goes back to where it began, through the gate and in acts like anybody's. */
import type { AmendmentRequest } from '../../../domain/amendment.js';
import { isClosed } from '../../../domain/catalogue.js';
import type { SubmittedRow } from '../../../domain/marksheet.js';
import type { StartRow } from '../../../domain/sandbox.js';
import { backToStart, blankStart, isAtStart, leftOut } from '../../../domain/sandbox.js';
import type { Rows } from '../../../domain/sample.js';
import { submittedRows } from '../../../domain/sample.js';
import { timeOrderedId } from '../../audit.js';
import type { Change, Decision, Event, Gate, LockedSheet } from '../../change.js';
import type { Transaction } from '../../database.js';
import { changeMarksheet } from '../../gate.js';
import { LIVE_SQL } from '../../reads/evidence.js';
import type { RowSave } from '../../rows.js';
import type { Scope } from '../../scope.js';
import { closeAmendments, readOpenAmendments } from '../amendment.js';
import { takeSample } from '../reopening.js';
import { saveSubmission } from '../submission.js';
import { readStart } from './start.js';

/** Stands where a person would say why. */
const REASON = 'Sandbox reset';

interface HangingOn {
  /** Null: blank, with whoever is entered. */
  start: StartRow[] | null;
  open: AmendmentRequest[];
  files: { id: string; purpose: string }[];
  extension: { id: number | null; given: string | null };
}

interface PutBack {
  rows: number;
  /** Whom a submission afterwards leaves out; null: none follows. */
  leaveOut: string[] | null;
  declarations: string[];
}

/** Nothing to do, or nothing that may be done: what is closed stays as it is. */
type Stays = { __typename: 'AtStart' | 'Closed' };

/** False when the sheet was as it began, or is closed. What breaks off between the two acts is gone on with by the next reset. */
export async function putSheetBack(gate: Gate, scope: Scope, change: Change, sheetId: number): Promise<boolean> {
  const id = String(sheetId);
  const acts = () => ({ ...change, key: timeOrderedId() });
  const done = await changeMarksheet<PutBack, Stays, HangingOn>(
    gate,
    scope,
    acts(),
    id,
    'ALL',
    (sheet, rows, hanging) => decideReset(sheet, rows, hanging, change),
    readHangingOn,
  );
  if ('problem' in done) {
    if (done.problem.__typename === 'AtStart' || done.problem.__typename === 'Closed') return false;
    throw new Error(`Sheet ${id} of a sandbox was not put back: ${done.problem.__typename}.`);
  }
  const { leaveOut, declarations } = done.outcome;
  // Where somebody was quicker, or an offering was closed in between, it is refused: the next reset looks again.
  if (leaveOut !== null) await saveSubmission(gate, scope, acts(), id, { leaveOutLate: leaveOut, declarations });
  return true;
}

function decideReset(sheet: LockedSheet, rows: Rows, hanging: HangingOn, change: Change): Decision<PutBack> | Stays {
  const { open, files, extension } = hanging;
  const start = hanging.start ?? blankStart(rows);
  const leaveOut = leftOut(start);
  const free = open.length === 0 && files.length === 0 && sheet.explanatoryNote === null;
  const given = extension.id !== null || extension.given !== null;
  const asOften = sheet.terms.submissions > 0 === (leaveOut !== null);
  if (free && !given && asOften && isAtStart(rows, start)) return { __typename: 'AtStart' };
  if (isClosed(sheet.terms.times, change.now)) return { __typename: 'Closed' };
  const saves = backToStart(rows, start).map((each): RowSave => ({ ...each, note: REASON }));
  const standing = submittedRows(rows);
  const declarations = sheet.terms.declarations.map(({ code }) => code);
  return {
    outcome: { rows: saves.length, leaveOut, declarations },
    rows: saves,
    sheet: {
      ...{ submissions: 0, reopened: sheet.terms.submissions + sheet.terms.reopened },
      ...{ firstSubmittedOn: null, explanatoryNote: null, extension: null },
    },
    also: async (tx) => {
      await closeAmendments(tx, sheet.id, open, 'WITHDRAWN', REASON, change);
      await closeRest(tx, sheet.id, change);
      await reopenAll(tx, sheet, change, standing);
    },
    events: eventsOf(saves, standing, hanging),
    detail: { rows: saves.length, reopened: sheet.terms.submissions, files: files.length, requests: open.length },
  };
}

async function readHangingOn(tx: Transaction, sheetId: number): Promise<HangingOn> {
  const [extension] = await tx.read<HangingOn['extension']>(
    `SELECT (SELECT MAX(e.id) FROM extension e WHERE e.marksheet_id = m.id AND e.state = 'OPEN') AS id, m.extension AS given
     FROM marksheet m WHERE m.id = ?`,
    [sheetId],
  );
  return {
    start: await readStart(tx, sheetId),
    open: await readOpenAmendments(tx, sheetId),
    files: await tx.read(`SELECT e.id, e.purpose FROM evidence e WHERE e.marksheet_id = ? AND ${LIVE_SQL}`, [sheetId]),
    extension: extension!,
  };
}

/** Files are as if their centre had deleted them, asked-for time as if it had been refused, corrections have been seen. */
async function closeRest(tx: Transaction, sheetId: number, { now, principalName }: Change): Promise<void> {
  const by = [now.instant, principalName];
  await tx.write(`UPDATE evidence e SET e.deleted_at = ?, e.deleted_by = ? WHERE e.marksheet_id = ? AND ${LIVE_SQL}`, [
    ...by,
    sheetId,
  ]);
  await tx.write(
    `UPDATE extension SET state = 'REFUSED', reason = ?, decided_at = ?, decided_by = ? WHERE marksheet_id = ? AND state = 'OPEN'`,
    [REASON, ...by, sheetId],
  );
  await tx.write(
    'UPDATE correction SET acknowledged_at = ?, acknowledged_by = ? WHERE marksheet_id = ? AND acknowledged_at IS NULL',
    [...by, sheetId],
  );
}

/** Every submission that stands; the sample goes with the first, at which it was drawn. */
async function reopenAll(
  tx: Transaction,
  { id, explanatoryNote, terms }: LockedSheet,
  { now, principalName }: Change,
  standing: readonly SubmittedRow[],
): Promise<void> {
  if (terms.submissions === 0) return;
  const sample = await takeSample(
    tx,
    id,
    standing.map((before) => ({ before })),
  );
  await tx.write(
    `INSERT INTO reopening (marksheet_id, sequence, at, by_name, reason, sample, explanatory_note)
     SELECT s.marksheet_id, s.sequence, ?, ?, ?, IF(s.sequence = first.sequence, ?, NULL), IF(s.sequence = first.sequence, ?, NULL)
     FROM submission s JOIN (SELECT MIN(sequence) AS sequence FROM submission x WHERE x.marksheet_id = ?
       AND NOT EXISTS (SELECT 1 FROM reopening r WHERE r.marksheet_id = x.marksheet_id AND r.sequence = x.sequence)) first
     WHERE s.marksheet_id = ? AND s.sequence >= first.sequence
       AND NOT EXISTS (SELECT 1 FROM reopening r WHERE r.marksheet_id = s.marksheet_id AND r.sequence = s.sequence)`,
    [now.instant, principalName, REASON, sample && JSON.stringify(sample), explanatoryNote, id, id],
  );
}

/** The names that systems know already: what they see in a sandbox is what they will see elsewhere. */
function eventsOf(saves: readonly RowSave[], standing: readonly SubmittedRow[], { open, files }: HangingOn): Event[] {
  const sequences = [...new Set(standing.map(({ submission }) => submission))].toSorted((a, b) => b - a);
  const numbers = (kind: RowSave['kind']) =>
    saves.filter((save) => save.kind === kind).map(({ after }) => after.candidateNumber);
  const entries = (type: 'ENTRY_ARRIVED' | 'ENTRY_WITHDRAWN', candidateNumbers: string[]): Event[] =>
    candidateNumbers.length === 0 ? [] : [{ type, payload: { candidateNumbers } }];
  return [
    ...sequences.map((sequence): Event => {
      const count = standing.filter(({ submission }) => submission === sequence).length;
      return { type: 'SUBMISSION_REOPENED', payload: { sequence, count, reason: REASON } };
    }),
    ...entries('ENTRY_ARRIVED', numbers('REINSTATED')),
    ...entries('ENTRY_WITHDRAWN', numbers('WITHDRAWN')),
    ...open.map(({ id, candidateNumber }): Event => ({
      type: 'AMENDMENT_WITHDRAWN',
      payload: { amendmentRequestId: id, candidateNumber },
    })),
    ...files.map(({ id, purpose }): Event => ({ type: 'EVIDENCE_DELETED', payload: { evidenceId: id, purpose } })),
  ];
}

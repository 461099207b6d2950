/** What happens to a file that is kept: taken away, hidden, its members named. */
import type { AmendmentRequest } from '../../domain/amendment.js';
import type { EvidenceFile } from '../../domain/evidence.js';
import type {
  AddingProblem,
  DeletionProblem,
  DeletionTerms,
  EvidenceNotLive,
  RemovingProblem,
} from '../../domain/evidence/removal.js';
import {
  whyDeletionIsRefused,
  whyMemberIsNotAdded,
  whyMemberIsNotRemoved,
  whyNotLive,
} from '../../domain/evidence/removal.js';
import type { TextLengthWrong } from '../../domain/marksheet/text.js';
import { checkText } from '../../domain/marksheet/text.js';
import type { Rows } from '../../domain/sample.js';
import type { Change, Decision, Gate, LockedSheet } from '../change.js';
import type { Parameter, Transaction } from '../database.js';
import type { Changed, GateProblem } from '../gate.js';
import { changeMarksheet } from '../gate.js';
import { readLockedEvidence } from './evidence/locked.js';
import { told } from './evidence/keep.js';
import type { Scope } from '../scope.js';
import { requestFor } from './upload.js';

/** What is remembered of what was done to a file. */
export interface EvidenceChanged {
  evidenceId: string;
}

export type EvidenceNotFound = { __typename: 'EvidenceNotFound'; evidenceId: string };
type KeyReused = Exclude<GateProblem, { __typename: 'MarksheetNotFound' }>;
type Answer<Problem> = Promise<Changed<EvidenceChanged> | { problem: Problem | EvidenceNotFound | KeyReused }>;

const MAXIMUM_REASON = 500;

/** R36: the record stays, and the bytes until they are purged. */
export function saveEvidenceDeletion(
  gate: Gate,
  scope: Scope,
  change: Change,
  id: string,
  bankHolidays: readonly string[],
): Answer<DeletionProblem> {
  return changeEvidence<DeletionProblem>(gate, scope, change, id, (sheet, rows, file, request) => {
    const refused = whyDeletionIsRefused(deletionTerms(sheet, bankHolidays), rows, file, request, change.now);
    return refused ?? done(file, 'EVIDENCE_DELETED', (tx) => mark(tx, file, 'deleted', change));
  });
}

/** R36: at any time, whatever its state, unless it is hidden already or gone. */
export function saveEvidenceHiding(
  gate: Gate,
  scope: Scope,
  change: Change,
  id: string,
  given: string,
): Answer<EvidenceNotLive | TextLengthWrong> {
  return changeEvidence<EvidenceNotLive | TextLengthWrong>(gate, scope, change, id, (_sheet, _rows, file) => {
    const reason = checkText('reason', given, MAXIMUM_REASON);
    if (typeof reason !== 'string') return reason;
    const gone = file.state === 'DELETED' ? null : whyNotLive(file);
    if (gone !== null) return gone;
    const hidden = done(file, 'EVIDENCE_HIDDEN', async (tx) => {
      await mark(tx, file, 'hidden', change);
      await set(tx, file.id, 'hidden_reason = ?', [reason]);
    });
    return file.state === 'LIVE' ? { ...hidden, news: { template: 'evidenceHidden', values: {} } } : hidden;
  });
}

export function saveMemberAdded(
  gate: Gate,
  scope: Scope,
  change: Change,
  id: string,
  candidateNumber: string,
): Answer<AddingProblem> {
  return changeEvidence<AddingProblem>(gate, scope, change, id, (sheet, rows, file) => {
    const refused = whyMemberIsNotAdded(sheet.terms, rows, file, candidateNumber, change.now);
    return (
      refused ?? memberDone(file, 'ADDED', candidateNumber, (tx) => addMember(tx, sheet, file, candidateNumber, change))
    );
  });
}

export function saveMemberRemoved(
  gate: Gate,
  scope: Scope,
  change: Change,
  id: string,
  candidateNumber: string,
  bankHolidays: readonly string[],
): Answer<RemovingProblem> {
  return changeEvidence<RemovingProblem>(gate, scope, change, id, (sheet, rows, file) => {
    const terms = deletionTerms(sheet, bankHolidays);
    const refused = whyMemberIsNotRemoved(terms, rows, file, candidateNumber, change.now);
    return (
      refused ?? memberDone(file, 'REMOVED', candidateNumber, (tx) => removeMember(tx, file, candidateNumber, change))
    );
  });
}

const deletionTerms = ({ terms, firstSubmittedOn }: LockedSheet, bankHolidays: readonly string[]): DeletionTerms => ({
  ...terms,
  firstSubmittedOn,
  bankHolidays,
});

const done = (
  file: EvidenceFile,
  type: 'EVIDENCE_DELETED' | 'EVIDENCE_HIDDEN',
  also: (tx: Transaction) => Promise<void>,
): Decision<EvidenceChanged> => ({
  outcome: { evidenceId: file.id },
  sheet: {},
  also,
  events: [{ type, payload: { evidenceId: file.id, ...told(file) } }],
  detail: { evidenceId: file.id, ...told(file) },
});

const memberDone = (
  { id: evidenceId }: EvidenceFile,
  change: 'ADDED' | 'REMOVED',
  candidateNumber: string,
  also: (tx: Transaction) => Promise<void>,
): Decision<EvidenceChanged> => ({
  outcome: { evidenceId },
  sheet: {},
  also,
  events: [{ type: 'EVIDENCE_MEMBERS_CHANGED', payload: { evidenceId, change, candidateNumber } }],
  detail: { evidenceId, candidateNumber },
});

/** A file is reached through its sheet, and hidden with it. The whole sheet is loaded: rules look at the rows a file is for. */
async function changeEvidence<Problem extends { __typename: string }>(
  gate: Gate,
  scope: Scope,
  change: Change,
  id: string,
  decide: (
    sheet: LockedSheet,
    rows: Rows,
    file: EvidenceFile,
    request: AmendmentRequest | undefined,
  ) => Decision<EvidenceChanged> | Problem,
): Answer<Problem> {
  const notFound: EvidenceNotFound = { __typename: 'EvidenceNotFound', evidenceId: id };
  const [found] = await gate.db.read<{ marksheet_id: number }>('SELECT marksheet_id FROM evidence WHERE id = ?', [id]);
  type Loaded = { file: EvidenceFile; request: AmendmentRequest | undefined };
  const changed = await changeMarksheet<EvidenceChanged, Problem, Loaded>(
    gate,
    scope,
    change,
    String(found?.marksheet_id ?? 0),
    'ALL',
    (sheet, rows, { file, request }) => decide(sheet, rows, file, request),
    async (tx) => {
      const file = await readLockedEvidence(tx, id);
      return { file, request: await requestFor(tx, file) };
    },
  );
  if (!('problem' in changed)) return changed;
  const { problem } = changed;
  return {
    problem:
      problem.__typename === 'MarksheetNotFound'
        ? notFound
        : (problem as Exclude<typeof problem, GateProblem> | KeyReused),
  };
}

const mark = (tx: Transaction, { id }: EvidenceFile, how: 'deleted' | 'hidden', change: Change): Promise<void> =>
  set(tx, id, `${how}_at = ?, ${how}_by = ?`, [change.now.instant, change.principalName]);

/** Says once more what the lock says: there is one such file. */
async function set(tx: Transaction, id: string, columns: string, values: Parameter[]): Promise<void> {
  const { affectedRows } = await tx.write(`UPDATE evidence SET ${columns} WHERE id = ?`, [...values, id]);
  if (affectedRows !== 1) throw new Error(`Evidence ${id} was to change and did not.`);
}

/** Who was taken out comes in again under the same record. */
async function addMember(
  tx: Transaction,
  sheet: LockedSheet,
  file: EvidenceFile,
  candidateNumber: string,
  { now, principalName }: Change,
): Promise<void> {
  await tx.write(
    `INSERT INTO evidence_row (evidence_id, candidate_number, marksheet_id, added_at, added_by) VALUES (?, ?, ?, ?, ?)
     ON DUPLICATE KEY UPDATE added_at = VALUES(added_at), added_by = VALUES(added_by), removed_at = NULL, removed_by = NULL`,
    [file.id, candidateNumber, sheet.id, now.instant, principalName],
  );
}

async function removeMember(
  tx: Transaction,
  file: EvidenceFile,
  candidateNumber: string,
  { now, principalName }: Change,
): Promise<void> {
  await tx.write(
    'UPDATE evidence_row SET removed_at = ?, removed_by = ? WHERE evidence_id = ? AND candidate_number = ?',
    [now.instant, principalName, file.id, candidateNumber],
  );
}

/** A file that is whole becomes a piece of evidence: the last thing written of its way in. */
import type { EvidenceTarget } from '../../../domain/evidence.js';
import { isLateEvidence } from '../../../domain/evidence.js';
import type { Rows } from '../../../domain/sample.js';
import type { Change, Decision, LockedSheet } from '../../change.js';
import type { Transaction } from '../../database.js';

/** As it lies in the store, under `id`; `name` as it is kept. */
export interface WholeFile {
  id: string;
  name: string;
  size: number;
  sha256: string;
  mediaType: string;
}

export interface EvidenceKept {
  evidenceId: string;
}

export function keptDecision(
  { id: evidenceId, size }: Pick<WholeFile, 'id' | 'size'>,
  target: EvidenceTarget,
  also: (tx: Transaction) => Promise<void>,
): Decision<EvidenceKept> {
  return {
    outcome: { evidenceId },
    sheet: {},
    also,
    events: [{ type: 'EVIDENCE_UPLOADED', payload: { evidenceId, ...told(target) } }],
    detail: { evidenceId, ...told(target), size },
  };
}

/** What audit and events say of a file; its name may be a person's. */
export const told = ({ purpose, candidateNumbers, amendmentRequestId }: EvidenceTarget) => ({
  purpose,
  ...(candidateNumbers.length > 0 && { candidateNumbers }),
  ...(amendmentRequestId !== null && { amendmentRequestId }),
});

export async function insertEvidence(
  tx: Transaction,
  sheet: LockedSheet,
  rows: Rows,
  change: Change,
  target: EvidenceTarget,
  { id, name, size, sha256, mediaType }: WholeFile,
): Promise<void> {
  const { now, principalName } = change;
  await tx.write(
    `INSERT INTO evidence (id, marksheet_id, centre_number, purpose, amendment_request_id, name, size, sha256, media_type,
       uploaded_at, uploaded_by, late) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      sheet.id,
      sheet.centre,
      target.purpose,
      target.amendmentRequestId,
      name,
      size,
      sha256,
      mediaType,
      now.instant,
      principalName,
      isLateEvidence(sheet.terms, rows, target, now),
    ],
  );
  if (target.candidateNumbers.length === 0) return;
  await tx.writeOnce(
    'INSERT INTO evidence_row (evidence_id, candidate_number, marksheet_id, added_at, added_by) VALUES ?',
    [target.candidateNumbers.map((number) => [id, number, sheet.id, now.instant, principalName])],
  );
}

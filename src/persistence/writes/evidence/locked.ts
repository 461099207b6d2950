/** Files as the rules see them, while their sheet is locked: nobody else changes them meanwhile. */
import type { EvidenceFile } from '../../../domain/evidence.js';
import type { Transaction } from '../../database.js';
import { LIVE_SQL, STATE_SQL } from '../../reads/evidence.js';

export async function readLockedEvidence(tx: Transaction, id: string): Promise<EvidenceFile> {
  const [file] = await tx.read<Omit<EvidenceFile, 'candidateNumbers'>>(
    `SELECT e.id, e.purpose, e.amendment_request_id AS amendmentRequestId, e.scan, ${STATE_SQL} AS state FROM evidence e WHERE e.id = ?`,
    [id],
  );
  const members = await tx.read<{ number: string }>(
    'SELECT candidate_number AS number FROM evidence_row WHERE evidence_id = ? AND removed_at IS NULL ORDER BY candidate_number',
    [id],
  );
  return { ...file!, candidateNumbers: members.map(({ number }) => number) };
}

/** R25: of a sheet those who have a live file, alone or in a group. */
export async function readWithLiveFile(tx: Transaction, sheetId: number): Promise<Set<string>> {
  const found = await tx.read<{ number: string }>(
    `SELECT DISTINCT er.candidate_number AS number FROM evidence e JOIN evidence_row er ON er.evidence_id = e.id AND er.removed_at IS NULL
     WHERE e.marksheet_id = ? AND ${LIVE_SQL}`,
    [sheetId],
  );
  return new Set(found.map(({ number }) => number));
}

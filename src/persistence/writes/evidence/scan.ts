/** What the scanner found. */
import { randomUUID } from 'node:crypto';
import type { Now } from '../../../domain/catalogue.js';
import type { EvidenceFile, ScanState } from '../../../domain/evidence.js';
import type { Change, Decision, Gate } from '../../change.js';
import { changeMarksheet } from '../../gate.js';
import { told } from './keep.js';
import { readLockedEvidence } from './locked.js';

export interface Scanned {
  scan: Exclude<ScanState, 'PENDING'>;
  /** What was found, or why it could not be looked at; at most 200 characters are kept. */
  finding: string | null;
}

const SCANNER = 'IAMIS file scanner';

/** Of an infected file the centre is told, by an event and, while the file lives, by e-mail. False when there is no such file any more, or it said so before. */
export async function recordScan(gate: Gate, id: string, { scan, finding }: Scanned, now: Now): Promise<boolean> {
  const [found] = await gate.db.read<{ marksheet_id: number; by: string }>(
    'SELECT marksheet_id, uploaded_by AS `by` FROM evidence WHERE id = ? AND purged_at IS NULL',
    [id],
  );
  if (found === undefined) return false;
  type Same = { __typename: 'ScannedBefore' };
  const done = await changeMarksheet<object, Same, EvidenceFile>(
    gate,
    { centres: 'ALL', units: 'ALL', moderator: null },
    scanning(id, scan, now),
    String(found.marksheet_id),
    [],
    (_sheet, _rows, file) =>
      file.scan === scan || file.state === 'PURGED'
        ? { __typename: 'ScannedBefore' }
        : {
            outcome: {},
            sheet: {},
            also: async (tx) => {
              await tx.write('UPDATE evidence SET scan = ?, scanned_at = ?, scan_finding = ? WHERE id = ?', [
                scan,
                now.instant,
                finding?.slice(0, 200) ?? null,
                id,
              ]);
            },
            events: [],
            detail: { evidenceId: id, scan },
            ...(scan === 'INFECTED' && infected(file, found.by)),
          },
    (tx) => readLockedEvidence(tx, id),
  );
  return !('problem' in done);
}

/** What the centre deleted, or WJEC hid, needs nobody's attention any more. */
const infected = (file: EvidenceFile, by: string): Pick<Decision<object>, 'events' | 'news'> => ({
  events: [{ type: 'EVIDENCE_INFECTED', payload: { evidenceId: file.id, ...told(file) } }],
  ...(file.state === 'LIVE' && { news: { template: 'evidenceInfected', values: { by } } }),
});

export const scanning = (id: string, scan: string, now: Now): Change => ({
  principalId: 'scanner',
  principalName: SCANNER,
  mutation: 'recordScan',
  // Each look is one by itself: a file may be looked at again later.
  key: `scan:${randomUUID()}`,
  input: { evidenceId: id, scan },
  way: 'API',
  address: null,
  requestId: null,
  now,
});

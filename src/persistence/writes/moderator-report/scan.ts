/** What the scanner found in a report. */
import type { Now } from '../../../domain/catalogue.js';
import type { Gate } from '../../change.js';
import { auditOf } from '../../change.js';
import { transaction } from '../../database.js';
import { withRetry } from '../../retry.js';
import type { Scanned } from '../evidence/scan.js';
import { scanning } from '../evidence/scan.js';

/** By the key of its bytes. False when there is no such report any more, or it said so before. */
export const recordReportScan = (gate: Gate, key: string, { scan, finding }: Scanned, now: Now): Promise<boolean> =>
  withRetry(() =>
    transaction(gate.db, async (tx) => {
      const [report] = await tx.read<{ id: number; centre: string | null }>(
        `SELECT id, centre_number AS centre FROM moderator_report
         WHERE blob_key = ? AND withdrawn_at IS NULL AND scan <> ? FOR UPDATE`,
        [key, scan],
      );
      if (report === undefined) return false;
      await tx.write('UPDATE moderator_report SET scan = ?, scanned_at = ?, scan_finding = ? WHERE id = ?', [
        scan,
        now.instant,
        finding?.slice(0, 200) ?? null,
        report.id,
      ]);
      const { id, centre } = report;
      const object = `moderator-report ${String(id)}`;
      await gate.audit.write(tx, auditOf(scanning(key, scan, now), object, centre, { scan, finding }));
      return true;
    }),
  );

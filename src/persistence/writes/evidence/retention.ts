/** When the bytes of files are given up. Records stay. */
import type { Now } from '../../../domain/catalogue.js';
import type { Gate } from '../../change.js';
import { auditOf } from '../../change.js';
import type { Db } from '../../database.js';
import { transaction } from '../../database.js';
import { withRetry } from '../../retry.js';
import { freeRoom } from './room.js';

/** So long after it was deleted a file's bytes are kept, for questions (J). */
const DELETED_KEPT_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;
const BATCH = 500;

interface Due {
  id: string;
  centre: string;
  size: number;
  /** 1: because it was deleted; 0: because of its series. */
  deleted: number;
}

/**
 * Gives up what its time is over for: `keptDays` after the results day of its series (never while that is not set), or 30 days after it was
 * deleted. Answers how many. The number of days is recorded on each. `readToSweep` then names their bytes.
 */
export async function purgeEvidence(gate: Gate, keptDays: number, now: Now): Promise<number> {
  const deletedBefore = new Date(now.instant.getTime() - DELETED_KEPT_DAYS * DAY_MS);
  for (let purged = 0; ;) {
    const due = await gate.db.read<Due>(
      `SELECT e.id, e.centre_number AS centre, e.size, COALESCE(e.deleted_at < ?, FALSE) AS deleted
       FROM evidence e JOIN marksheet m ON m.id = e.marksheet_id JOIN series s ON s.id = m.series_id
       WHERE e.purged_at IS NULL AND (DATE_ADD(s.results_day, INTERVAL ? DAY) < ? OR e.deleted_at < ?)
       ORDER BY e.uploaded_at LIMIT ${String(BATCH)}`,
      [deletedBefore, keptDays, now.londonDate, deletedBefore],
    );
    for (const file of due) if (await purge(gate, file, keptDays, now)) purged += 1;
    if (due.length < BATCH) return purged;
  }
}

/** Two at once: one of them finds it done. */
const purge = (gate: Gate, { id, centre, size, deleted }: Due, keptDays: number, now: Now): Promise<boolean> =>
  withRetry(() =>
    transaction(gate.db, async (tx) => {
      const days = deleted === 1 ? DELETED_KEPT_DAYS : keptDays;
      const { affectedRows } = await tx.write(
        'UPDATE evidence SET purged_at = ?, retention_days = ? WHERE id = ? AND purged_at IS NULL',
        [now.instant, days, id],
      );
      if (affectedRows !== 1) return false;
      await freeRoom(tx, centre, size);
      await gate.audit.write(tx, auditOf(purging(now), `evidence ${id}`, centre, { retentionDays: days }));
      return true;
    }),
  );

const purging = (now: Now) => ({
  principalId: 'retention',
  principalName: 'IAMIS retention',
  mutation: 'purgeEvidence',
  key: '',
  input: null,
  way: 'API' as const,
  address: null,
  requestId: null,
  now,
});

/** The store has these bytes no more. */
export async function recordSwept(db: Db, keys: readonly string[], now: Date): Promise<void> {
  if (keys.length === 0) return;
  await db.writeOnce(`UPDATE upload SET swept_at = ? WHERE id IN (?) AND state IN ('REFUSED', 'ABANDONED')`, [
    now,
    keys,
  ]);
  await db.writeOnce('UPDATE evidence SET swept_at = ? WHERE id IN (?) AND purged_at IS NOT NULL', [now, keys]);
}

/** The files of moderator reports, as sweeper and scanner see them: of every centre. */
import type { Db } from '../../database.js';

/** Of these blobs the ones that a report still needs: those of replaced reports are kept, those of withdrawn ones are not. */
export async function reportBlobs(db: Db, keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const found = await db.readOnce<{ key: string }>(
    'SELECT blob_key AS `key` FROM moderator_report WHERE withdrawn_at IS NULL AND blob_key IN (?)',
    [keys],
  );
  return new Set(found.map(({ key }) => key));
}

/** Those that stand so, longest waiting first. */
export const readReportsToScan = (
  db: Db,
  scan: 'PENDING' | 'NOT_SCANNED',
  limit: number,
): Promise<{ id: string; size: number }[]> =>
  db.read<{ id: string; size: number }>(
    `SELECT blob_key AS id, size FROM moderator_report WHERE scan = ? AND withdrawn_at IS NULL ORDER BY id LIMIT ${String(limit)}`,
    [scan],
  );

import type { Db } from '../../src/persistence/database.js';
import { grouped } from '../../src/persistence/database.js';

export interface StoredRow {
  candidate_number: string;
  version: number;
  result_kind: string | null;
  mark: number | null;
  initials: string | null;
  submission_id: number | null;
  sample_source: string | null;
}

export interface StoredChange {
  candidate_number: string;
  version: number;
  kind: string;
  old_result: string | null;
  new_result: string | null;
  change_id: string;
}

/** The rows of a sheet as they stand in the table. */
export const rowsOf = (db: Db, sheet: string): Promise<StoredRow[]> =>
  db.readOnce<StoredRow>(
    'SELECT candidate_number, version, result_kind, mark, initials, submission_id, sample_source FROM marksheet_row WHERE marksheet_id = ? ORDER BY candidate_number',
    [sheet],
  );

/** First to last, by candidate. */
export const historyOf = async (db: Db, sheet: string): Promise<Map<string, StoredChange[]>> =>
  grouped(
    await db.readOnce<StoredChange>(
      'SELECT candidate_number, version, kind, old_result, new_result, change_id FROM row_change WHERE marksheet_id = ? ORDER BY candidate_number, version',
      [sheet],
    ),
    ({ candidate_number }) => candidate_number,
  );

/** R18: the counts a sheet carries, beside a recount of its rows. */
export async function countedAgain(db: Db, sheet: string): Promise<{ same: boolean; kept: unknown; counted: unknown }> {
  const [kept] = await db.readOnce<object>(
    'SELECT done, unmarked, submitted, missing_initials FROM marksheet WHERE id = ?',
    [sheet],
  );
  const [counted] = await db.readOnce<object>(
    `SELECT CAST(COALESCE(SUM(submission_id IS NULL AND result_kind IS NOT NULL), 0) AS SIGNED) AS done,
       CAST(COALESCE(SUM(submission_id IS NULL AND result_kind IS NULL), 0) AS SIGNED) AS unmarked,
       CAST(COALESCE(SUM(submission_id IS NOT NULL), 0) AS SIGNED) AS submitted,
       CAST(COALESCE(SUM(submission_id IS NULL AND u.teacher_initials = 1 AND result_kind IS NOT NULL AND initials IS NULL), 0) AS SIGNED) AS missing_initials
     FROM marksheet m JOIN unit u ON u.id = m.unit_id JOIN marksheet_row r ON r.marksheet_id = m.id AND r.withdrawn = 0 WHERE m.id = ?`,
    [sheet],
  );
  return { same: JSON.stringify(kept) === JSON.stringify(counted), kept, counted };
}

/** What reports say of candidates, for any number of sheets in one statement. */
import type { ReportedRow } from '../../domain/report.js';
import type { ReceiptRow } from '../../domain/submission.js';
import type { Db } from '../database.js';
import { grouped } from '../database.js';
import type { RowRecord } from '../rows.js';
import { ROW_COLUMNS, rowOf } from '../rows.js';
import type { Scope } from '../scope.js';
import { and, marksheetsIn } from '../scope.js';
import type { MarksheetRead } from './marksheet.js';
import { readMarksheetsById, sheetNumber, SHEET_SQL } from './marksheet.js';

/** All of these, or null when the caller may not see one of them. */
export async function readReportSheets(
  scope: Scope,
  db: Db,
  marksheetIds: readonly string[],
): Promise<MarksheetRead[] | null> {
  const numbers = [...new Set(marksheetIds.map(sheetNumber))];
  const found = await readMarksheetsById(scope, db, numbers);
  return found.size === 0 || found.size < numbers.length ? null : [...found.values()];
}

/** Those of a centre in a series, all or those of a unit (code or alias), without empty ones; null when there is none. */
export async function readReportSheetsFor(
  scope: Scope,
  db: Db,
  { centre, series, unit }: { centre: string; series: string; unit?: string | null | undefined },
): Promise<MarksheetRead[] | null> {
  const where = and(
    {
      sql: 'm.centre_number = ? AND m.series_id = ? AND m.done + m.unmarked + m.submitted > 0',
      parameters: [centre, series],
    },
    unit == null
      ? { sql: 'TRUE', parameters: [] }
      : { sql: 'u.code = ? OR JSON_CONTAINS(u.aliases, JSON_QUOTE(?))', parameters: [unit, unit] },
    marksheetsIn(scope),
  );
  const found = await db.read<MarksheetRead>(
    `SELECT ${SHEET_SQL.columns} FROM ${SHEET_SQL.from} WHERE ${where.sql}`,
    where.parameters,
  );
  return found.length === 0 ? null : found;
}

type ReportedRecord = RowRecord & { marksheet_id: number; date_of_birth: string | null };

/** By sheet. */
export async function readReportedRows(
  scope: Scope,
  db: Db,
  sheets: readonly MarksheetRead[],
): Promise<Map<number, ReportedRow[]>> {
  const allowed = marksheetsIn(scope);
  const codes = new Map(sheets.map(({ id, code }) => [id, code]));
  const records = await db.readOnce<ReportedRecord>(
    `SELECT r.marksheet_id, ${ROW_COLUMNS}, c.date_of_birth
     FROM marksheet m JOIN marksheet_row r ON r.marksheet_id = m.id LEFT JOIN candidate c
       ON c.centre_number = m.centre_number AND c.series_id = m.series_id AND c.candidate_number = r.candidate_number
     WHERE m.id IN (?) AND ${allowed.sql} AND r.withdrawn = 0`,
    [[...codes.keys()], ...allowed.parameters],
  );
  const reported = grouped(records, ({ marksheet_id }) => marksheet_id);
  return new Map(
    [...reported].map(([id, rows]) => [
      id,
      rows.map((record) => ({ unitCode: codes.get(id)!, row: rowOf(record), dateOfBirth: record.date_of_birth })),
    ]),
  );
}

export interface ReceiptLine extends ReceiptRow {
  surname: string;
  forenames: string;
}

/**
 * The rows of a submission as they were submitted, in candidate order: from history, since a submission that was taken back, or a
 * withdrawal that was confirmed, leaves the rows themselves without it. Names are as they are now.
 */
export function readReceiptLines(scope: Scope, db: Db, sheetId: number, submittedAt: Date): Promise<ReceiptLine[]> {
  const allowed = marksheetsIn(scope);
  return db.read<ReceiptLine>(
    `SELECT h.candidate_number AS candidateNumber, h.new_result AS result, COALESCE(h.new_initials, '') AS initials, r.surname, r.forenames
     FROM marksheet m JOIN row_change h ON h.marksheet_id = m.id
       JOIN marksheet_row r ON r.marksheet_id = h.marksheet_id AND r.candidate_number = h.candidate_number
     WHERE m.id = ? AND ${allowed.sql} AND h.kind = 'SUBMITTED' AND h.at = ? ORDER BY h.candidate_number`,
    [sheetId, ...allowed.parameters, submittedAt],
  );
}

/** The sheets of a centre with all their rows, for files of results. */
import type { SheetToFill } from '../../domain/marks-file.js';
import type { Db } from '../database.js';
import { fromJson, grouped } from '../database.js';
import type { RowRecord } from '../rows.js';
import { ROW_COLUMNS, rowOf } from '../rows.js';
import type { Scope } from '../scope.js';
import { marksheetsIn } from '../scope.js';
import { timesOf, unitRulesOf } from '../terms.js';
import type { MarksheetRead } from './marksheet.js';

type RecordOfSheet = RowRecord & { marksheet_id: number };

/** By sheet, in candidate order, withdrawn rows too; from one statement. */
export async function readRowsOfSheets(
  scope: Scope,
  db: Db,
  sheets: readonly MarksheetRead[],
): Promise<Map<number, RecordOfSheet[]>> {
  const allowed = marksheetsIn(scope);
  const records = await db.readOnce<RecordOfSheet>(
    `SELECT r.marksheet_id, ${ROW_COLUMNS} FROM marksheet m JOIN marksheet_row r ON r.marksheet_id = m.id
     WHERE m.id IN (?) AND ${allowed.sql} ORDER BY r.marksheet_id, r.candidate_number`,
    [sheets.map(({ id }) => id), ...allowed.parameters],
  );
  return grouped(records, ({ marksheet_id }) => marksheet_id);
}

export async function readSheetsToFill(scope: Scope, db: Db, sheets: readonly MarksheetRead[]): Promise<SheetToFill[]> {
  const rows = await readRowsOfSheets(scope, db, sheets);
  return sheets.map((sheet) => ({
    id: sheet.id,
    unit: unitRulesOf(sheet),
    aliases: fromJson<string[]>(sheet.aliases),
    times: timesOf(sheet),
    rows: new Map((rows.get(sheet.id) ?? []).map((record) => [record.candidate_number, rowOf(record)])),
  }));
}

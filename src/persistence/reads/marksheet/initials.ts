import type { Db } from '../../database.js';
import type { Scope } from '../../scope.js';
import { marksheetsIn } from '../../scope.js';
import type { MarksheetRead } from '../marksheet.js';
import type { RowRead } from './row.js';
import { ROWS_FROM, rowsUnderWay } from './rows.js';

/** R9: those already used on the sheet, in alphabetical order. */
export async function readInitialsInUse(scope: Scope, db: Db, sheet: MarksheetRead): Promise<string[]> {
  if (sheet.teacher_initials === 0) return [];
  // The fields beside this one have begun to read by the next turn.
  await Promise.resolve();
  const rows = await rowsUnderWay(sheet);
  if (rows) return initialsIn(rows);
  const allowed = marksheetsIn(scope);
  const records = await db.read<{ initials: string }>(
    `SELECT DISTINCT r.initials FROM ${ROWS_FROM} WHERE m.id = ? AND ${allowed.sql} AND r.withdrawn = 0 AND r.initials IS NOT NULL ORDER BY r.initials`,
    [sheet.id, ...allowed.parameters],
  );
  return records.map(({ initials }) => initials);
}

function initialsIn(rows: readonly RowRead[]): string[] {
  const found = new Set<string>();
  for (const { initials } of rows) if (initials !== null) found.add(initials);
  return [...found].sort();
}

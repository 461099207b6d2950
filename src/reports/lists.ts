/** The lists of a Candidate Details Report, with their rows. */
import type { ReportRow } from '../domain/report.js';
import { reportLists, reportRows } from '../domain/report.js';
import type { Db } from '../persistence/database.js';
import type { MarksheetRead } from '../persistence/reads/marksheet.js';
import { readReportedRows } from '../persistence/reads/report.js';
import type { Scope } from '../persistence/scope.js';

/** One report is about at most so many sheets, when they are named. */
export const MAXIMUM_SHEETS = 100;

/** Sheets of one centre, series and title. */
export type SheetList = readonly MarksheetRead[];

export const listsOf = (sheets: readonly MarksheetRead[]): SheetList[] =>
  reportLists(
    sheets.map((sheet) => ({
      sheet,
      centre: sheet.centre_number,
      series: sheet.series_id,
      titleEn: sheet.title_en,
      titleCy: sheet.title_cy,
      unitCode: sheet.code,
    })),
  ).map((list) => list.map(({ sheet }) => sheet));

/** In the order of the lists, from one statement. */
export async function readListRows(scope: Scope, db: Db, lists: readonly SheetList[]): Promise<ReportRow[][]> {
  const rows = await readReportedRows(scope, db, lists.flat());
  return lists.map((sheets) => reportRows(sheets.flatMap(({ id }) => rows.get(id) ?? [])));
}

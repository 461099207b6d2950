/** One table of plain values as CSV or XLSX. */
import { stringify } from 'csv-stringify/sync';
import writeXlsxFile from 'write-excel-file/node';
import { plain } from './plain.js';

/** Numbers are written as numbers; texts stay texts, leading zeros too. */
export type Value = string | number;

export const CSV_TYPE = 'text/csv; charset=utf-8';
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** For spreadsheets: a byte order mark, and an apostrophe before what they would take for a formula. */
export const writeCsv = (table: readonly (readonly Value[])[]): Buffer =>
  Buffer.from(
    stringify(
      table.map((row) => row.map((value) => (typeof value === 'string' ? plain(value) : value))),
      { bom: true, escape_formulas: true, record_delimiter: 'windows' },
    ),
  );

export const writeXlsx = (table: readonly (readonly Value[])[], name: string): Promise<Buffer> =>
  writeXlsxFile(
    table.map((row, index) =>
      row.map((value) => ({
        ...(typeof value === 'string' ? { value: plain(value), type: String } : { value, type: Number }),
        ...(index === 0 && { fontWeight: 'bold' as const }),
      })),
    ),
    { sheet: name, stickyRowsCount: 1, columns: widthsOf(table) },
  ).toBuffer();

/** In characters, wide enough for what stands in most cells. */
const widthsOf = (table: readonly (readonly Value[])[]): { width: number }[] =>
  (table[0] ?? []).map((_, column) => ({
    width: table.reduce((widest, row) => Math.min(40, Math.max(widest, String(row[column] ?? '').length + 2)), 8),
  }));

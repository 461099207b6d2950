/** A text with separators, as Excel, Numbers, LibreOffice and MIS write it. */
import type { CsvErrorCode } from 'csv-parse/sync';
import { CsvError, parse } from 'csv-parse/sync';
import { MAXIMUM_FILE_ROWS } from '../../domain/marks-file/row.js';
import { note, refuse } from './findings.js';
import type { Line, ReadRows } from './table.js';
import { HEADING_WITHIN, headingAt, knownIn, MAXIMUM_CELL, MAXIMUM_COLUMNS, readTable } from './table.js';
import { decodeText } from './text.js';

const SEPARATORS = [',', ';', '\t'] as const;
/** One more than is read, so that too many are noticed; a title and a heading stand above them. */
const MAXIMUM_LINES = MAXIMUM_FILE_ROWS + HEADING_WITHIN + 1;

export function readCsv(content: Buffer, unitIsKnown: boolean): ReadRows {
  const decoded = decodeText(content);
  // Excel's own way of saying which separator it used.
  const [, said, rest] = /^sep=(.)\r?\n([^]*)$/.exec(decoded.text) ?? [undefined, null, decoded.text];
  const separator = said ?? separatorOf(rest!);
  const shift = said === null ? 0 : 1;
  const lines = linesOf(rest!, separator!, MAXIMUM_LINES).map(({ line, cells }) => ({ line: line + shift, cells }));
  if (lines.length === 0) refuse('FILE_EMPTY');
  const read = readTable(lines, unitIsKnown);
  const open = !/[\r\n]$/.test(rest!);
  if (open) checkLastLine(lines);
  return { ...read, notes: [...decoded.notes, ...read.notes, ...(open ? [note('LAST_LINE_OPEN', 1)] : [])] };
}

/** A file that breaks off within a row has neither the row's end nor all its cells. */
function checkLastLine(lines: readonly Line[]): void {
  const heading = lines[headingAt(lines)!]!;
  const last = lines.at(-1)!;
  if (last.cells.length < heading.cells.length) refuse('TRUNCATED', { line: last.line });
}

/** The one under which a line is most of a heading. */
function separatorOf(text: string): string {
  const known = SEPARATORS.map((separator) => {
    try {
      return Math.max(0, ...linesOf(text, separator, HEADING_WITHIN).map(({ cells }) => knownIn(cells)));
    } catch {
      return 0;
    }
  });
  return SEPARATORS[known.indexOf(Math.max(...known))]!;
}

function linesOf(text: string, delimiter: string, most: number): Line[] {
  try {
    const records = parse(text, {
      delimiter,
      to: most,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: MAXIMUM_COLUMNS * MAXIMUM_CELL,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as { lines?: number };
    return refuse(CODES[error.code] ?? 'CSV_MALFORMED', { line: lines ?? null });
  }
}

const CODES: Partial<Record<CsvErrorCode, 'TRUNCATED' | 'CELL_TOO_LONG'>> = {
  CSV_QUOTE_NOT_CLOSED: 'TRUNCATED',
  CSV_MAX_RECORD_SIZE: 'CELL_TOO_LONG',
};

/** A list of results as a table, wherever it came from: its heading is found, its columns are known by what they mean. */
import type { Cell } from '../../domain/marks-file/cell.js';
import { cellText, isDate, padded, wholeNumber } from '../../domain/marks-file/cell.js';
import type { GivenRow } from '../../domain/marks-file/row.js';
import { MAXIMUM_FILE_ROWS } from '../../domain/marks-file/row.js';
import type { MarksFileFault, MarksFileNote } from './findings.js';
import { fault, note, refuse, Refused } from './findings.js';
import type { Meaning } from './headings.js';
import { meaningOf, typedResult } from './headings.js';

export const MAXIMUM_COLUMNS = 100;
export const MAXIMUM_CELL = 500;
/** People write a title above a list. */
export const HEADING_WITHIN = 10;

export interface Line {
  line: number;
  cells: readonly Cell[];
}

export interface ReadRows {
  rows: GivenRow[];
  notes: MarksFileNote[];
}

/** The place of the heading among the lines; null when no line is one. */
export function headingAt(lines: readonly Line[]): number | null {
  const found = lines.slice(0, HEADING_WITHIN).findIndex(({ cells }) => {
    const meanings = meaningsOf(cells);
    return meanings.includes('NUMBER') && (meanings.includes('RESULT') || meanings.includes('INITIALS'));
  });
  return found === -1 ? null : found;
}

const meaningsOf = (cells: readonly Cell[]): (Meaning | null)[] => cells.map((cell) => meaningOf(cellText(cell)));

/** How many columns of a line are known: what tells the separator of a text. */
export const knownIn = (cells: readonly Cell[]): number => meaningsOf(cells).filter((each) => each !== null).length;

export function readTable(lines: readonly Line[], unitIsKnown: boolean): ReadRows {
  checkSize(lines);
  const at = headingAt(lines) ?? likeliest(lines);
  const heading = lines[at] ?? { line: 1, cells: [] };
  const columns = columnsOf(heading, unitIsKnown);
  const width = heading.cells.findLastIndex((cell) => cellText(cell) !== '') + 1;
  const body = lines.slice(at + 1).filter(({ cells }) => cells.some((cell) => cellText(cell) !== ''));
  if (body.length > MAXIMUM_FILE_ROWS) refuse('TOO_MANY_ROWS', { found: body.length, expected: MAXIMUM_FILE_ROWS });
  const read = body.map((line) => readRow(line, columns, width));
  const rows = read.filter(({ candidateNumber, result, initials }) => (candidateNumber || result || initials) !== null);
  if (rows.length === 0) refuse('NO_ROWS');
  const ignored = heading.cells.map(cellText).filter((name, index) => name !== '' && !isKnown(heading, index));
  const restored = body.filter(
    (line) => cellText(line.cells[columns.get('NUMBER')!] ?? null) !== numberOf(line, columns),
  );
  return { rows, notes: notesOf(rows, ignored, restored.length) };
}

const isKnown = ({ cells }: Line, index: number): boolean => meaningOf(cellText(cells[index] ?? null)) !== null;

export function notesOf(rows: readonly GivenRow[], ignored: readonly string[], restored: number): MarksFileNote[] {
  const silent = rows.filter(({ result, initials }) => result === null && initials === null).length;
  return [
    ...(ignored.length > 0 ? [note('COLUMNS_IGNORED', ignored.length, ignored)] : []),
    ...(restored > 0 ? [note('ZEROS_RESTORED', restored)] : []),
    ...(silent > 0 ? [note('EMPTY_LEFT_ALONE', silent)] : []),
  ];
}

function checkSize(lines: readonly Line[]): void {
  for (const { line, cells } of lines) {
    if (cells.length > MAXIMUM_COLUMNS)
      refuse('TOO_MANY_COLUMNS', { line, found: cells.length, expected: MAXIMUM_COLUMNS });
    const long = cells.find((cell) => typeof cell === 'string' && cell.length > MAXIMUM_CELL);
    if (long !== undefined) refuse('CELL_TOO_LONG', { line, found: cellText(long), expected: MAXIMUM_CELL });
  }
}

/** Where no line is a heading, the one that looks most like it, to say what is missing in it. */
function likeliest(lines: readonly Line[]): number {
  const known = lines.slice(0, HEADING_WITHIN).map(({ cells }) => knownIn(cells));
  return Math.max(0, known.indexOf(Math.max(...known)));
}

function columnsOf({ line, cells }: Line, unitIsKnown: boolean): Map<Meaning, number> {
  const columns = new Map<Meaning, number>();
  const faults: MarksFileFault[] = [];
  for (const [index, meaning] of meaningsOf(cells).entries()) {
    if (meaning === null || meaning === 'INFORMATION') continue;
    if (columns.has(meaning))
      faults.push(fault('COLUMN_REPEATED', { line, found: cellText(cells[index]!), expected: meaning }));
    else columns.set(meaning, index);
  }
  const missing = (meaning: Meaning) => faults.push(fault('COLUMN_MISSING', { line, expected: meaning }));
  if (!columns.has('NUMBER')) missing('NUMBER');
  if (!columns.has('RESULT') && !columns.has('INITIALS')) missing('RESULT');
  if (!columns.has('UNIT') && !unitIsKnown) missing('UNIT');
  if (faults.length > 0) throw new Refused(...faults);
  return columns;
}

function readRow({ line, cells }: Line, columns: ReadonlyMap<Meaning, number>, width: number): GivenRow {
  const cell = (meaning: Meaning): Cell => cells[columns.get(meaning) ?? -1] ?? null;
  const said = (meaning: Meaning): string | null => cellText(cell(meaning)) || null;
  const centre = said('CENTRE');
  const result = said('RESULT');
  return {
    line,
    centre: centre && padded(centre, 5),
    series: said('SERIES'),
    unit: said('UNIT'),
    candidateNumber: numberOf({ line, cells }, columns),
    surname: said('SURNAME'),
    result: result && resultText(result),
    resultIsDate: isDate(cell('RESULT')),
    initials: said('INITIALS'),
    beyond: cells.slice(width).some((each) => cellText(each) !== '') ? width : null,
  };
}

const numberOf = ({ cells }: Line, columns: ReadonlyMap<Meaning, number>): string =>
  padded(cellText(cells[columns.get('NUMBER')!] ?? null), 4);

export const resultText = (written: string): string => typedResult(wholeNumber(written));

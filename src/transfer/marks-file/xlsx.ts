/** An Excel workbook: its parts are unfolded within bounds and its sheets measured before the library reads them. */
import { zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import type { Cell } from '../../domain/marks-file/cell.js';
import { note, refuse, Refused } from './findings.js';
import { measureSheet, sheetPlaces } from './sheets.js';
import type { Line, ReadRows } from './table.js';
import { HEADING_WITHIN, headingAt, readTable } from './table.js';
import { readZip } from './zip.js';

const MAXIMUM_SHEETS = 30;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
/** What a list needs of a workbook; pictures, themes and settings are never unfolded. */
const NEEDED = /^(\[Content_Types\]\.xml|xl\/[^/]+\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;

export async function readXlsx(content: Buffer, unitIsKnown: boolean): Promise<ReadRows> {
  const parts = partsOf(content);
  const places = sheetPlaces(parts);
  const measured = new Map(
    [...parts].filter(([name]) => SHEET.test(name)).map(([name, xml]) => [name, measureSheet(xml)]),
  );
  const sheets = await cellsOf(parts);
  const lists = sheets.flatMap(({ name, lines }) => {
    const at = headingAt(lines);
    return at === null ? [] : [{ name, lines, heading: lines[at]!.line }];
  });
  if (lists.length > 1) refuse('SEVERAL_LISTS', { found: lists.map(({ name }) => name).join(', ') });
  const list = lists[0] ?? { ...likeliest(sheets), heading: 1 };
  const merged = measured.get(places.get(list.name) ?? '')?.merged.find(({ lastRow }) => lastRow >= list.heading);
  if (merged) refuse('MERGED_CELLS', { line: Math.max(merged.firstRow, list.heading), found: merged.cells });
  const read = readTable(list.lines, unitIsKnown);
  const others = sheets.filter(({ name, lines }) => name !== list.name && lines.length > 0).map(({ name }) => name);
  return {
    ...read,
    notes: [...read.notes, ...(others.length > 0 ? [note('SHEETS_IGNORED', others.length, others)] : [])],
  };
}

function partsOf(content: Buffer): Map<string, Buffer> {
  const { names, parts } = readZip(content, (name) => NEEDED.test(name));
  const types = parts.get('[Content_Types].xml')?.toString('latin1') ?? '';
  if (names.some((name) => /vbaProject\.bin$/i.test(name)) || /macroEnabled/i.test(types)) refuse('MACROS');
  if (names.some((name) => name === 'mimetype' || /^(content\.xml|xl\/workbook\.bin|Index\/)/.test(name)))
    refuse('OTHER_SPREADSHEET');
  if (!parts.has('xl/workbook.xml')) refuse('NOT_A_SPREADSHEET');
  const sheets = names.filter((name) => SHEET.test(name)).length;
  if (sheets > MAXIMUM_SHEETS) refuse('TOO_MANY_SHEETS', { found: sheets, expected: MAXIMUM_SHEETS });
  return parts;
}

interface Sheet {
  name: string;
  lines: Line[];
}

/** The library gets a workbook of the measured parts and nothing else, packed anew, so that it unfolds no more than was measured. */
async function cellsOf(parts: ReadonlyMap<string, Buffer>): Promise<Sheet[]> {
  const packed = zipSync(
    Object.fromEntries(
      [...parts].map(([name, part]) => [name, new Uint8Array(SHEET.test(name) ? readable(part) : part)]),
    ),
    { level: 0 },
  );
  try {
    const sheets = await readXlsxFile(packed.buffer as ArrayBuffer);
    return sheets.map(({ sheet: name, data }) => ({
      name,
      lines: ((data as unknown as Cell[][] | undefined) ?? []).map((cells, index) => ({ line: index + 1, cells })),
    }));
  } catch (error) {
    if (error instanceof Refused) throw error;
    return refuse('DAMAGED', { found: (error as Error).message });
  }
}

/** A formula that failed (`#REF!`) is a text like any other here: the library would give up the whole workbook for it. */
const readable = (xml: Buffer): Buffer =>
  Buffer.from(xml.toString('utf8').replace(/(<(?:\w+:)?c\s[^<>]*?\bt=)(?:"e"|'e')/g, '$1"str"'));

function likeliest(sheets: readonly Sheet[]): Sheet {
  const filled = sheets.filter(({ lines }) => lines.length > 0);
  if (filled.length === 0) refuse('FILE_EMPTY');
  return { ...filled[0]!, lines: filled[0]!.lines.slice(0, HEADING_WITHIN) };
}

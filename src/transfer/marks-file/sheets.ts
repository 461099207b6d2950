/** How large the sheets of a workbook are and which of their cells are merged, before anybody makes a table of them. */
import { Parser } from 'saxen';
import { MAXIMUM_FILE_ROWS } from '../../domain/marks-file/row.js';
import { refuse } from './findings.js';
import { HEADING_WITHIN, MAXIMUM_COLUMNS } from './table.js';

export interface Merged {
  /** `B2:C2` */
  cells: string;
  firstRow: number;
  lastRow: number;
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** Every element, without its prefix; what is no XML is refused. */
function eachElement(xml: Buffer, see: (name: string, attributes: () => Attributes) => void): void {
  const parser = new Parser();
  parser.on('openTag', (name: string, attributes: () => Attributes) => see(name.replace(/^.*:/, ''), attributes));
  parser.on('error', () => refuse('DAMAGED'));
  parser.parse(xml.toString('utf8'));
}

const MAXIMUM_ROW = MAXIMUM_FILE_ROWS + HEADING_WITHIN;
/** One list may be as large as is read; styles make empty cells beside it. */
const MAXIMUM_CELLS = 400_000;
const MAXIMUM_MERGED = 1000;

/** A cell far out would make a table of everything before it. */
export function measureSheet(xml: Buffer): { merged: Merged[] } {
  const merged: Merged[] = [];
  let cells = 0;
  eachElement(xml, (name, attributes) => {
    if (name === 'row') checkRow(attributes()['r']);
    if (name === 'c') {
      checkCell(attributes()['r']);
      if ((cells += 1) > MAXIMUM_CELLS) refuse('TOO_MANY_ROWS', { expected: MAXIMUM_FILE_ROWS });
    }
    if (name === 'mergeCell' && merged.length < MAXIMUM_MERGED) merged.push(mergedOf(attributes()['ref'] ?? ''));
  });
  return { merged };
}

function checkRow(given: string | undefined): void {
  const row = Number(given ?? 1);
  if (!Number.isInteger(row) || row < 1) refuse('DAMAGED', { found: given ?? null });
  if (row > MAXIMUM_ROW) refuse('TOO_MANY_ROWS', { found: row, expected: MAXIMUM_FILE_ROWS });
}

function checkCell(given: string | undefined): void {
  if (given === undefined) return;
  const [, letters, row] = /^([A-Z]{1,3})([0-9]{1,7})$/.exec(given) ?? refuse('DAMAGED', { found: given });
  checkRow(row);
  const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  if (column > MAXIMUM_COLUMNS) refuse('TOO_MANY_COLUMNS', { found: given, expected: MAXIMUM_COLUMNS });
}

function mergedOf(cells: string): Merged {
  const rows = [...cells.matchAll(/[0-9]+/g)].map(([row]) => Number(row));
  return { cells, firstRow: Math.min(...rows), lastRow: Math.max(...rows) };
}

/** The part in which each sheet lies, by its name. */
export function sheetPlaces(parts: ReadonlyMap<string, Buffer>): Map<string, string> {
  const targets = new Map<string, string>();
  eachElement(parts.get('xl/_rels/workbook.xml.rels') ?? refuse('DAMAGED'), (name, attributes) => {
    const { Id: id, Target: target } = attributes();
    if (name === 'Relationship' && id !== undefined && target !== undefined)
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  });
  const places = new Map<string, string>();
  eachElement(parts.get('xl/workbook.xml')!, (name, attributes) => {
    if (name !== 'sheet') return;
    const { name: sheet = '', ...others } = attributes();
    const id = Object.entries(others).find(([key]) => /(^|:)id$/.test(key))?.[1];
    places.set(sheet, targets.get(id ?? '') ?? '');
  });
  return places;
}

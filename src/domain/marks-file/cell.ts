/** What stands in the cells of a file, as people and spreadsheets leave it there, made into what was meant. */

/** Of a spreadsheet; CSV has texts only. */
export type Cell = string | number | boolean | Date | null;

/** A number as it would be typed: 35.0 is 35 in a cell. A formula's escape is taken off, as it was put on. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  const text = String(cell).trim();
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}

/** `35.0` and `35,00` say a whole number, whoever wrote the point. */
export const wholeNumber = (text: string): string => text.replace(/^(-?[0-9]+)[.,]0+$/, '$1');

/** Zeros that a spreadsheet took away are put back: 42 is candidate 0042, 1234 is centre 01234. */
export function padded(text: string, length: number): string {
  const number = wholeNumber(text);
  return /^[0-9]+$/.test(number) ? number.padStart(length, '0') : number;
}

/** What a spreadsheet makes of `1/2` or `1-2`, in a cell or written out again as text. */
export const isDate = (cell: Cell): boolean =>
  cell instanceof Date ||
  (typeof cell === 'string' &&
    /^\s*([0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}|[0-9]{1,2}[-/][0-9]{1,2}|[0-9]{1,4}[- ]\p{L}{3,4}|\p{L}{3,4}[- ][0-9]{1,4})\s*(00:00(:00)?)?$/u.test(
      cell,
    ));

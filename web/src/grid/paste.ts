/** A column, or two, from a spreadsheet. */
import type { Field } from './queue';

/** The cells of what a spreadsheet copies: a line a row, a tab between columns. Null where it is but one value. */
export function cellsOf(text: string): string[][] | null {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  const cells = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  return cells.length > 1 || cells[0]!.length > 1 ? cells : null;
}

export interface Pasted {
  changes: { number: string; field: Field; text: string }[];
  /** Values for which there was no row, or one that is submitted. */
  leftOut: number;
}

/** Laid over the rows from the one that has the focus, in the order shown. An empty cell leaves what is there. */
export function laidOver(
  cells: readonly string[][],
  numbers: readonly string[],
  fields: readonly Field[],
  takes: (number: string) => boolean,
): Pasted {
  const pasted: Pasted = { changes: [], leftOut: 0 };
  cells.forEach((line, index) => {
    const number = numbers[index];
    line.forEach((text, column) => {
      const field = fields[column];
      if (text === '') return;
      if (number === undefined || field === undefined || !takes(number)) pasted.leftOut += 1;
      else pasted.changes.push({ number, field, text });
    });
  });
  return pasted;
}

/** Controls of line, page and direction: in a name they could move what stands beside it. Each cell has its own place anyway. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** What may stand in a cell of a file or on paper: the text as it is, without what is not seen. */
export const plain = (text: string): string => text.normalize('NFC').replace(CONTROLS, ' ').replace(DIRECTION, '');

const RIGHT_TO_LEFT = '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}';
const RUN = new RegExp(
  `[${RIGHT_TO_LEFT}][${RIGHT_TO_LEFT}\\p{M}]*(?:[^\\p{L}\\p{N}]+[${RIGHT_TO_LEFT}][${RIGHT_TO_LEFT}\\p{M}]*)*`,
  'gu',
);

export interface Run {
  text: string;
  rightToLeft: boolean;
}

/** A text cut where its direction changes, in the order in which the parts stand on paper from left to right. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(RUN)) {
    if (index > end) runs.push({ text: text.slice(end, index), rightToLeft: false });
    runs.push({ text: found, rightToLeft: true });
    end = index + found.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), rightToLeft: false });
  return runs;
}

/** Lines no wider than `width`: broken between words, and within a word that is wider by itself. */
export function linesOf(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const character of word) {
      if (line !== '' && widthOf(line + character) > width) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  return [...lines, line];
}

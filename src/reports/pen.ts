/** Text on a page of a PDF: in DejaVu, which has every letter of Welsh and of most scripts that names come in. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { plain, runsOf } from './plain.js';

export type Doc = PDFKit.PDFDocument;
export type Face = 'plain' | 'bold';

export const MARGIN = 40;
const SIZES = { title: 14, heading: 11, body: 9, running: 7.5 } as const;

const require = createRequire(import.meta.url);
/** Read once. */
let fonts: Record<Face, Buffer> | undefined;

export function registerFonts(doc: Doc): void {
  fonts ??= {
    plain: readFileSync(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')),
    bold: readFileSync(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf')),
  };
  doc.registerFont('plain', fonts.plain);
  doc.registerFont('bold', fonts.bold);
}

/** Letters that the font has not are shown as such, and not as nothing. */
export function drawable(doc: Doc, given: string): string {
  const { font } = (doc as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } })._font;
  let drawn = '';
  for (const character of plain(given)) {
    if (font.hasGlyphForCodePoint(character.codePointAt(0)!)) drawn += character;
    else if (!/\p{Default_Ignorable_Code_Point}|\p{M}/u.test(character)) drawn += '\uFFFD';
  }
  return drawn;
}

export const use = (doc: Doc, size: keyof typeof SIZES, face: Face): number => {
  doc.font(face).fontSize(SIZES[size]);
  return doc.currentLineHeight(true);
};

/** A run is shaped in one piece: spaces that do not break keep the words of one from right to left in their order. */
const runs = (line: string): string[] =>
  runsOf(line).map((run) => (run.rightToLeft ? run.text.replaceAll(' ', '\u00A0') : run.text));

export const widthOf = (doc: Doc) => (line: string) => runs(line).reduce((sum, run) => sum + doc.widthOfString(run), 0);

export function draw(doc: Doc, line: string, x: number, y: number): void {
  let at = x;
  for (const run of runs(line)) {
    doc.text(run, at, y, { lineBreak: false });
    at += doc.widthOfString(run);
  }
}

export const rightOf = (doc: Doc): number => doc.page.width - MARGIN;
export const bottomOf = (doc: Doc): number => doc.page.height - MARGIN - 12;

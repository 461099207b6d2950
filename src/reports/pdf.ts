/**
 * Papers of lists as tagged PDF (PDF/UA): structure and language for those who hear them, what repeats on each page marked as no content.
 */
import { setImmediate } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import type { Language } from '../../texts/index.js';
import { text } from '../../texts/index.js';
import type { Doc, Face } from './pen.js';
import { bottomOf, draw, drawable, MARGIN, registerFonts, rightOf, use, widthOf } from './pen.js';
import { linesOf, plain, runsOf } from './plain.js';

export interface PaperColumn {
  heading: string;
  /** In points; null: what the others leave. */
  width: number | null;
}

export interface PaperText {
  text: string;
  /** In red: a result that was corrected, a receipt that was withdrawn. The words say it too. */
  red?: boolean;
}

export interface PaperList {
  heading: string;
  lines: readonly PaperText[];
  /** On each page of the list. */
  running: string;
  columns: readonly PaperColumn[];
  rows: readonly (readonly PaperText[])[];
}

export interface Paper {
  title: string;
  language: Language;
  printed: Date;
  lists: readonly PaperList[];
}

const PADDING = 3;
const INK = '#000000';
const RED = '#b00020';
const GREY = '#4d4d4d';
/** Other requests get their turn after so many rows. */
const ROWS_AT_ONCE = 40;

type Element = PDFKit.PDFStructureElement;

export async function writePaper(paper: Paper): Promise<Buffer> {
  const doc = newDocument(paper);
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const whole = new Promise((done) => doc.on('end', done));
  const root = doc.struct('Document');
  doc.addStructure(root);
  /** By page. */
  const running: string[] = [];
  for (const [index, list] of paper.lists.entries()) {
    const addPage = () => {
      doc.addPage();
      running.push(list.running);
    };
    addPage();
    if (index === 0) paragraph(doc, root, 'H1', { text: paper.title }, 'title', 'bold');
    await writeList(doc, root, list, addPage);
  }
  root.end();
  writeRunning(doc, paper, running);
  doc.end();
  await whole;
  return Buffer.concat(chunks);
}

function newDocument({ title, language, printed }: Paper): Doc {
  const doc = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    pdfVersion: '1.7',
    subset: 'PDF/UA' as never,
    tagged: true,
    lang: language === 'CY' ? 'cy-GB' : 'en-GB',
    displayTitle: true,
    info: { Title: title, Author: 'WJEC CBAC', Creator: 'IAMIS', CreationDate: printed, ModDate: printed },
    autoFirstPage: false,
    bufferPages: true,
    // The standard fonts are not embedded, and so not allowed.
    font: null as never,
  });
  registerFonts(doc);
  return doc;
}

function paragraph(
  doc: Doc,
  parent: Element,
  tag: string,
  said: PaperText,
  size: 'title' | 'heading' | 'body',
  face: Face,
) {
  const height = use(doc, size, face);
  const lines = linesOf(drawable(doc, said.text), rightOf(doc) - MARGIN, widthOf(doc));
  const element = doc.struct(tag);
  parent.add(element);
  const top = doc.y;
  element.add(() => {
    doc.fillColor(said.red === true ? RED : INK);
    for (const [index, line] of lines.entries()) draw(doc, line, MARGIN, top + index * height);
  });
  element.end();
  doc.y = top + lines.length * height + (size === 'body' ? 1 : 4);
}

// ---- Tables ----

interface Placed {
  heading: string;
  x: number;
  width: number;
}

function placed(doc: Doc, columns: readonly PaperColumn[]): Placed[] {
  const taken = columns.reduce((sum, { width }) => sum + (width ?? 0), 0);
  const left = rightOf(doc) - MARGIN - taken;
  let x = MARGIN;
  return columns.map(({ heading, width }) => {
    const column = { heading, x, width: width ?? left };
    x += column.width;
    return column;
  });
}

async function writeList(doc: Doc, root: Element, list: PaperList, addPage: () => void): Promise<void> {
  const section = doc.struct('Sect');
  root.add(section);
  paragraph(doc, section, 'H2', { text: list.heading }, 'heading', 'bold');
  for (const line of list.lines) paragraph(doc, section, 'P', line, 'body', 'plain');
  if (list.rows.length > 0) {
    doc.y += 6;
    const table = doc.struct('Table');
    section.add(table);
    await writeTable(doc, table, list, addPage);
    table.end();
  }
  section.end();
}

async function writeTable(doc: Doc, table: Element, list: PaperList, addPage: () => void): Promise<void> {
  const columns = placed(doc, list.columns);
  const headings = columns.map(({ heading }) => ({ text: heading }));
  const head = doc.struct('THead');
  table.add(head);
  writeRow(doc, head, measured(doc, columns, headings, 'bold'), 'TH');
  head.end();
  const body = doc.struct('TBody');
  table.add(body);
  for (const [index, row] of list.rows.entries()) {
    const cells = measured(doc, columns, row, 'plain');
    if (doc.y + cells.height > bottomOf(doc)) {
      addPage();
      writeRow(doc, null, measured(doc, columns, headings, 'bold'), 'TH');
    }
    writeRow(doc, body, cells, 'TD');
    if (index % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await setImmediate();
  }
  body.end();
}

interface Measured {
  face: Face;
  height: number;
  lineHeight: number;
  cells: { x: number; lines: string[]; given: PaperText }[];
}

function measured(doc: Doc, columns: readonly Placed[], row: readonly PaperText[], face: Face): Measured {
  const lineHeight = use(doc, 'body', face);
  const cells = columns.map(({ x, width }, index) => {
    const given = row[index]!;
    return { x, given, lines: linesOf(drawable(doc, given.text), width - 2 * PADDING, widthOf(doc)) };
  });
  const most = Math.max(...cells.map(({ lines }) => lines.length));
  return { face, lineHeight, cells, height: most * lineHeight + 2 * PADDING };
}

/** Without a parent it is the repetition of what was said on an earlier page. */
function writeRow(doc: Doc, parent: Element | null, { face, height, lineHeight, cells }: Measured, tag: 'TH' | 'TD') {
  use(doc, 'body', face);
  const top = doc.y;
  const row = parent === null ? null : doc.struct('TR');
  if (row !== null) parent!.add(row);
  for (const { x, lines, given } of cells) {
    const drawCell = () => {
      doc.fillColor(given.red === true ? RED : INK);
      for (const [index, line] of lines.entries()) draw(doc, line, x + PADDING, top + PADDING + index * lineHeight);
    };
    if (row === null) artifact(doc, drawCell);
    else {
      const cell = doc.struct(tag, { ...(tag === 'TH' && { scope: 'Column' }), ...actual(given.text, lines) });
      row.add(cell);
      if (given.text !== '') cell.add(drawCell);
      cell.end();
    }
  }
  row?.end();
  doc.y = top + height;
  artifact(doc, () => {
    const width = tag === 'TH' ? 1 : 0.4;
    doc.lineWidth(width).strokeColor(GREY).moveTo(MARGIN, doc.y).lineTo(rightOf(doc), doc.y).stroke();
  });
}

/** On paper a text from right to left stands the other way round, and letters may be missing: this is what is read aloud. */
function actual(given: string, lines: readonly string[]): { actual?: string } {
  const asDrawn = lines.join(' ');
  const strange = asDrawn.includes('\uFFFD') || runsOf(asDrawn).some(({ rightToLeft }) => rightToLeft);
  return strange ? { actual: plain(given) } : {};
}

// ---- What repeats on each page ----

function artifact(doc: Doc, drawing: () => void, attached?: 'Top' | 'Bottom'): void {
  doc.markContent(
    'Artifact',
    attached === undefined ? { type: 'Layout' } : { type: 'Pagination', attached: [attached] },
  );
  drawing();
  doc.endMarkedContent();
}

function writeRunning(doc: Doc, { title, language, printed }: Paper, running: readonly string[]): void {
  const at = text(language, 'report.printed', { at: printed });
  for (const [index, said] of running.entries()) {
    doc.switchToPage(index);
    use(doc, 'running', 'plain');
    const top = drawable(doc, `${title} · ${said}`);
    const head = linesOf(top, rightOf(doc) - MARGIN, widthOf(doc))[0]!;
    const page = text(language, 'report.page', { page: index + 1, pages: running.length });
    artifact(
      doc,
      () => {
        doc.fillColor(GREY);
        draw(doc, head, MARGIN, MARGIN / 2);
      },
      'Top',
    );
    artifact(
      doc,
      () => {
        const y = doc.page.height - MARGIN;
        draw(doc, at, MARGIN, y);
        draw(doc, page, rightOf(doc) - doc.widthOfString(page), y);
      },
      'Bottom',
    );
  }
}

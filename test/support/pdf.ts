/** Reads the PDFs that we write, as far as tests ask: what is drawn on each page, and how it is tagged. Any other PDF may need more. */
import { inflateSync } from 'node:zlib';

export interface PdfRead {
  language: string | undefined;
  /** Declares itself PDF/UA. */
  accessible: boolean;
  /** The texts of each page in the order in which they are drawn; runs of one line apart. */
  pages: string[][];
  /** The same of what is content, and not repeated on each page. */
  content: string[];
  /** How often each structure type is used. */
  tags: Record<string, number>;
  /** What is to be read aloud instead of what is drawn. */
  actual: string[];
}

export function readPdf(file: Buffer): PdfRead {
  const objects = objectsOf(file.toString('latin1'));
  const all = [...objects.values()];
  const pages = all.filter(({ head }) => /\/Type \/Page\b/.test(head)).map((page) => drawn(objects, page));
  const tags: Record<string, number> = {};
  for (const { head } of all) {
    const tag = /^<<\n\/S \/(\w+)/.exec(head)?.[1];
    if (tag !== undefined) tags[tag] = (tags[tag] ?? 0) + 1;
  }
  return {
    language: all.map(({ head }) => /\/Lang \(([^)]*)\)/.exec(head)?.[1]).find((each) => each !== undefined),
    accessible: all.some(({ stream }) => stream?.includes('<pdfuaid:part>1<')),
    pages: pages.map((parts) => parts.map(({ text }) => text)),
    content: pages.flatMap((parts) => parts.filter(({ artifact }) => !artifact).map(({ text }) => text)),
    tags,
    actual: all.flatMap(({ head }) => {
      const found = /\/ActualText \(((?:\\.|[^\\)])*)\)/s.exec(head)?.[1];
      return found === undefined ? [] : [utf16(found)];
    }),
  };
}

interface PdfObject {
  head: string;
  stream: string | null;
}

function objectsOf(raw: string): Map<string, PdfObject> {
  const found = new Map<string, PdfObject>();
  for (const [, id, body] of raw.matchAll(/\n(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const at = body!.indexOf('\nstream\n');
    if (at < 0) found.set(id!, { head: body!, stream: null });
    else {
      const packed = Buffer.from(body!.slice(at + 8, body!.lastIndexOf('\nendstream')), 'latin1');
      const head = body!.slice(0, at);
      const plain = head.includes('/FlateDecode') ? inflateSync(packed) : packed;
      found.set(id!, { head, stream: plain.toString('latin1') });
    }
  }
  return found;
}

const reference = (head: string, name: string): string | undefined => new RegExp(`/${name} (\\d+) 0 R`).exec(head)?.[1];

function drawn(objects: Map<string, PdfObject>, page: PdfObject): { text: string; artifact: boolean }[] {
  const resources = objects.get(reference(page.head, 'Resources')!)!.head;
  const letters = new Map<string, string[]>();
  for (const [, name, id] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const map = objects.get(reference(objects.get(id!)!.head, 'ToUnicode')!)!.stream!;
    letters.set(name!, lettersOf(map));
  }
  const parts: { text: string; artifact: boolean }[] = [];
  let font: string[] = [];
  let artifact = false;
  for (const line of objects.get(reference(page.head, 'Contents')!)!.stream!.split('\n')) {
    if (/^\/\w+ <</.test(line)) artifact = line.startsWith('/Artifact');
    font = letters.get(/^\/(F\d+) [\d.]+ Tf$/.exec(line)?.[1] ?? '') ?? font;
    if (!line.endsWith(' TJ')) continue;
    const glyphs = [...line.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex]) => hex!.match(/.{4}/g)!);
    parts.push({ text: glyphs.map((glyph) => font[parseInt(glyph, 16)]!).join(''), artifact });
  }
  return parts;
}

/** What each glyph stands for. */
function lettersOf(map: string): string[] {
  const letters: string[] = [];
  for (const [, from, listed] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)) {
    [...listed!.matchAll(/<([0-9a-f ]*)>/g)].forEach(([, hex], index) => {
      const units = (hex!.replaceAll(' ', '').match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16));
      letters[parseInt(from!, 16) + index] = String.fromCharCode(...units);
    });
  }
  return letters;
}

function utf16(escaped: string): string {
  const bytes = escaped.replace(
    /\\([nrtbf()\\])/g,
    (_, each: string) => ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' })[each] ?? each,
  );
  if (!bytes.startsWith('\xFE\xFF')) return bytes;
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le');
}

/** The bytes of a text file in whatever form spreadsheets write them. */
import type { MarksFileNote } from './findings.js';
import { note, refuse } from './findings.js';

const BOMS = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
] as const;

/** A byte order mark is believed; else UTF-8 where it is that; else what Excel in Wales and England writes, Windows-1252. */
export function decodeText(content: Buffer): { text: string; notes: MarksFileNote[] } {
  const [marked] = BOMS.find(([, mark]) => mark.every((byte, index) => content[index] === byte)) ?? [];
  const notes: MarksFileNote[] = [];
  let text: string;
  try {
    text = new TextDecoder(marked ?? 'utf-8', { fatal: true }).decode(content);
  } catch {
    if (marked !== undefined) return refuse(marked === 'utf-8' ? 'NOT_A_SPREADSHEET' : 'TRUNCATED');
    text = new TextDecoder('windows-1252').decode(content);
    notes.push(note('READ_AS_WINDOWS_1252', 1));
  }
  // A control that no text has tells that this is none.
  if (/[^\P{Cc}\t\r\n]/u.test(text)) refuse('NOT_A_SPREADSHEET');
  return { text, notes };
}

/** The parts of a ZIP file, each unfolded within bounds before anything looks at it. */
import { crc32, inflateRawSync } from 'node:zlib';
import { refuse } from './findings.js';

export const MAXIMUM_PARTS = 500;
/** Ten thousand rows of every column take about half of it. */
export const MAXIMUM_UNFOLDED = 16 * 1024 * 1024;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

interface Entry {
  name: string;
  encrypted: boolean;
  method: number;
  crc: number;
  packed: number;
  unpacked: number;
  offset: number;
}

/** Every name in it, and the parts whose names are `wanted`. What the file says of sizes is not believed. */
export function readZip(
  file: Buffer,
  wanted: (name: string) => boolean,
): { names: string[]; parts: Map<string, Buffer> } {
  const entries = entriesOf(file);
  if (entries.some(({ encrypted }) => encrypted)) refuse('ENCRYPTED');
  const parts = new Map<string, Buffer>();
  let left = MAXIMUM_UNFOLDED;
  for (const entry of entries.filter(({ name }) => wanted(name))) {
    if (parts.has(entry.name)) refuse('DAMAGED', { found: entry.name });
    const content = unfold(file, entry, left);
    left -= content.length;
    parts.set(entry.name, content);
  }
  return { names: entries.map(({ name }) => name), parts };
}

/** From the list at the end of the file, which is what spreadsheets go by. */
function entriesOf(file: Buffer): Entry[] {
  const end = endOf(file);
  const count = file.readUInt16LE(end + 10);
  if (count > MAXIMUM_PARTS) refuse('TOO_MANY_PARTS', { found: count, expected: MAXIMUM_PARTS });
  const entries: Entry[] = [];
  for (let at = file.readUInt32LE(end + 16); entries.length < count;) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== ENTRY) refuse('DAMAGED');
    const nameLength = file.readUInt16LE(at + 28);
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      encrypted: (file.readUInt16LE(at + 8) & 1) === 1,
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      packed: file.readUInt32LE(at + 20),
      unpacked: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

/** The list's own place stands last, before a comment of at most 64 KiB. Where there is none the rest did not arrive. */
function endOf(file: Buffer): number {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 22 - 0xffff); at -= 1)
    if (file.readUInt32LE(at) === END) return at;
  return refuse('TRUNCATED');
}

function unfold(file: Buffer, { name, method, crc, packed, unpacked, offset }: Entry, most: number): Buffer {
  const damaged = () => refuse('DAMAGED', { found: name });
  if (unpacked > most) refuse('TOO_LARGE_UNFOLDED', { expected: MAXIMUM_UNFOLDED });
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== LOCAL) damaged();
  const from = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  const bytes = file.subarray(from, from + packed);
  if (bytes.length < packed || (method !== 0 && method !== 8)) damaged();
  let content: Buffer = bytes;
  try {
    if (method === 8) content = inflateRawSync(bytes, { maxOutputLength: Math.max(1, Math.min(most, unpacked + 1)) });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'ERR_BUFFER_TOO_LARGE') refuse('TOO_LARGE_UNFOLDED', { expected: MAXIMUM_UNFOLDED });
    damaged();
  }
  if (content.length !== unpacked || crc32(content) !== crc) damaged();
  return content;
}

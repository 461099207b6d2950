/** What kind of file it is, by its content: what its name or its sender says of it is never believed. */
import { fileTypeFromBuffer } from 'file-type';
import { buffer } from 'node:stream/consumers';
import type { FileStore } from './store.js';

/** Kinds show at the beginning; of an archive whose first entries are long less is told. */
const HEAD_BYTES = 1024 * 1024;
const UNKNOWN = 'application/octet-stream';
/** Control characters; but tabulator, line feed, form feed and carriage return are in texts. */
const NOT_IN_TEXTS = /[^\P{Cc}\t\n\f\r\u0080-\u009f]/u;

export async function kindOf(store: FileStore, key: string): Promise<string> {
  const head = await buffer(await store.read(key, { start: 0, end: HEAD_BYTES - 1 }));
  // A file made to break the one who looks at it is of an unknown kind.
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  return found?.mime ?? (isText(head) ? 'text/plain' : UNKNOWN);
}

/** The last character may be cut. */
function isText(head: Buffer): boolean {
  if (head.length === 0) return false;
  try {
    return !NOT_IN_TEXTS.test(new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true }));
  } catch {
    return false;
  }
}

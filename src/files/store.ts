/** Where files lie: one port for a disk and for an S3-compatible store. It asks for nothing that S3 does not have, and knows no sheet. */
import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { DataStore } from '@tus/server';

/** First and last byte, both counted from 0 and both included, as HTTP counts them. */
export interface ByteRange {
  start: number;
  end: number;
}

export interface StoredFile {
  key: string;
  /** When something was last written to it. */
  at: Date;
  /** False: an upload on its way in, or the rest of one. */
  finished: boolean;
}

export interface FileStore {
  /** Where resumable uploads are written, in pieces. It forgets an upload that was kept: ask `size` then. */
  readonly incoming: DataStore;
  /** An upload that came whole becomes readable under the same key. Twice is as once. Throws FileMissing for what is not whole. */
  keep(uploadId: string): Promise<void>;
  /** A small file in one go: all of it or nothing. Throws FileTooLarge past `limit` bytes. */
  put(key: string, bytes: Readable, limit: number): Promise<{ size: number; sha256: string }>;
  /** Throws FileMissing. A broken store shows as an error of the stream or of the promise, never as a short file. */
  read(key: string, range?: ByteRange): Promise<Readable>;
  /** Null: there is no such file, or it is not finished. */
  size(key: string): Promise<number | null>;
  /** Of a file or of an unfinished upload; silent when it is not there. */
  remove(key: string): Promise<void>;
  /** In the order of keys, those after `after`, each once: what is left of an upload beside its finished file is not told. */
  list(after: string | null, limit: number): Promise<StoredFile[]>;
  /** Whether files can be written and read now. */
  ready(): Promise<boolean>;
}

export class FileMissing extends Error {
  constructor(readonly key: string) {
    super('There is no such file');
  }
}

export class FileTooLarge extends Error {
  constructor(readonly limit: number) {
    super(`The file is longer than ${limit} bytes`);
  }
}

/** 128 random bits: not to be guessed, and it says nothing of what is in the file. */
export const newKey = (): string => randomBytes(16).toString('hex');

const KEY_LENGTH = 32;
const KEY = /^[0-9a-f]{32}$/;

export const isKey = (text: string): boolean => KEY.test(text);

/** Of the name of a file, or of what lies beside it, the key; null for what is none of ours. */
export function keyIn(name: string): string | null {
  const key = name.slice(0, KEY_LENGTH);
  return isKey(key) ? key : null;
}

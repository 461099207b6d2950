/** Kinds of files by what is in them. */
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { crc32, deflateRawSync } from 'node:zlib';
import { diskStore } from '../../src/files/disk.js';
import { kindOf } from '../../src/files/kind.js';
import { newKey } from '../../src/files/store.js';
import { expectWithin } from '../support/speed.js';

const folder = mkdtempSync(join(tmpdir(), 'iamis-kind-'));
const store = diskStore(folder);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function kindOfBytes(bytes: Buffer): Promise<string> {
  const key = newKey();
  await store.put(key, Readable.from([bytes]), 2 ** 30);
  const kind = await kindOf(store, key);
  await store.remove(key);
  return kind;
}

/** An archive of deflated entries, as Word writes them: name by name. */
function zip(entries: Record<string, Buffer>): Buffer {
  return Buffer.concat(
    Object.entries(entries).flatMap(([name, bytes]) => {
      const packed = deflateRawSync(bytes);
      const header = Buffer.alloc(30);
      header.writeUInt32LE(0x04034b50, 0);
      header.writeUInt16LE(20, 4);
      header.writeUInt16LE(8, 8);
      header.writeUInt32LE(crc32(bytes), 14);
      header.writeUInt32LE(packed.length, 18);
      header.writeUInt32LE(bytes.length, 22);
      header.writeUInt16LE(name.length, 26);
      return [header, Buffer.from(name), packed];
    }),
  );
}

const CONTENT_TYPES = Buffer.from(
  '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
);
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const padded = (text: string): Buffer => Buffer.concat([Buffer.from(text, 'latin1'), Buffer.alloc(5000)]);

describe('the kind of a file', () => {
  it.each<[string, Buffer]>([
    ['application/pdf', padded('%PDF-1.7\n')],
    ['image/jpeg', padded('\xff\xd8\xff\xe0')],
    ['video/mp4', padded('\0\0\0\x18ftypmp42\0\0\0\0mp42isom')],
    ['audio/mpeg', padded('ID3\x04\0\0\0\0\0\0\xff\xfb\x90\x64')],
    ['application/x-msdownload', padded('MZ')],
    [WORD, zip({ '[Content_Types].xml': CONTENT_TYPES, 'word/document.xml': Buffer.alloc(100) })],
    ['text/plain', Buffer.from('Y gath a’r ci: ŵ ŷ\r\n')],
    ['text/plain', Buffer.from('<!DOCTYPE html><script>alert(1)</script>')],
    ['application/octet-stream', Buffer.alloc(0)],
    ['application/octet-stream', Buffer.from([1, 2, 3, 4, 5, 6])],
    ['application/octet-stream', Buffer.from('caf\xe9 in Latin-1', 'latin1')],
  ])('is %s by what is in it', async (kind, bytes) => {
    expect(await kindOfBytes(bytes)).toBe(kind);
  });

  it('is that of a text also where the part that is looked at ends within a character', async () => {
    expect(await kindOfBytes(Buffer.from(`a${'ŵ'.repeat(600_000)}`))).toBe('text/plain');
  });

  it('is found of an archive that would unpack to hundreds of megabytes, at once and without unpacking it', async () => {
    const bomb = zip({ '[Content_Types].xml': Buffer.alloc(200 * 2 ** 20), 'word/document.xml': Buffer.alloc(10) });
    const [before, began] = [process.memoryUsage().rss, performance.now()];
    expect(await kindOfBytes(bomb)).toMatch(/^application\//);
    expectWithin(performance.now() - began, 10_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 2 ** 20);
  });

  it('is found whatever the bytes are: nothing makes it fail', async () => {
    const beginnings = [
      '',
      'PK\x03\x04',
      'ID3\x04',
      '%PDF',
      '\x1aE\xdf\xa3',
      'RIFF',
      'OggS',
      '\xff\xd8\xff',
      '\0\0\0\x20ftyp',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 300 }), async (beginning, rest) => {
        expect(await kindOfBytes(Buffer.concat([Buffer.from(beginning, 'latin1'), rest]))).toMatch(/^[a-z]+\/[\w.+-]+/);
      }),
      { numRuns: 200 },
    );
  });
});

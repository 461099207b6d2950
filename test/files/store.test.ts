/** What src/files promises of a store, held by the disk and by a real S3 server alike. */
import { ListMultipartUploadsCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@tus/server';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { diskStore } from '../../src/files/disk.js';
import type { S3Settings } from '../../src/files/s3.js';
import { s3Store } from '../../src/files/s3.js';
import type { FileStore } from '../../src/files/store.js';
import { FileMissing, FileTooLarge, newKey } from '../../src/files/store.js';
import type { Build } from '../support/child.js';
import { buildService } from '../support/child.js';
import { ended, FETCHED_WITHIN_MS } from '../support/programs.js';
import type { Service } from '../support/service.js';
import { startService, TEST_ADDRESS } from '../support/service.js';
import type { Swift } from '../support/swift.js';
import { startSwift } from '../support/swift.js';
import { faultsOfFiles, givenSampled, NO_FAULTS, uploadsAs } from '../support/uploads.js';
import type { SheetMade } from '../support/world.js';

/** Swift is slow beside other tests. */
jest.setTimeout(5 * 60_000);

const MEBIBYTE = 2 ** 20;
const LIMIT = 25_000_000;
/** Milliseconds after which a process that keeps files is killed. */
const KILLED_AFTER = process.env.LONG_TESTS ? [0, 5, 10, 20, 40, 80] : [10];

let build: Build;
let swift: Swift;
let folder: string;

interface Kind {
  name: string;
  /** A new one each time, on the same place. */
  open(): FileStore;
  /** As a process of its own is told of it. */
  where(): { folder: string } | { settings: S3Settings };
  /** Everything that lies in it, whatever it is. */
  contents(): Promise<string[]>;
  goDown(): Promise<void>;
  comeBack(): Promise<void>;
}

const disk: Kind = {
  name: 'a disk',
  open: () => diskStore(folder),
  where: () => ({ folder }),
  contents: async () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile()),
  goDown: async () => renameSync(folder, `${folder}.away`),
  comeBack: async () => renameSync(`${folder}.away`, folder),
};

const s3: Kind = {
  name: 'an S3 server',
  open: () => s3Store(swift.settings),
  where: () => ({ settings: swift.settings }),
  async contents() {
    const { endpoint, region, accessKey, secretKey, bucket } = swift.settings;
    const credentials = { accessKeyId: accessKey, secretAccessKey: secretKey };
    const client = new S3Client({ endpoint, region, credentials, forcePathStyle: true });
    const uploads = await client.send(new ListMultipartUploadsCommand({ Bucket: bucket }));
    const names = (uploads.Uploads ?? []).map(({ Key }) => `upload of ${Key}`);
    // Where Swift keeps the parts: nothing may stay there either.
    for (const Bucket of [bucket, `${bucket}+segments`]) {
      const found = await client.send(new ListObjectsV2Command({ Bucket })).catch(() => null);
      names.push(...(found?.Contents ?? []).map(({ Key }) => `${Bucket}/${Key}`));
    }
    client.destroy();
    return names;
  },
  goDown: () => swift.kill(),
  comeBack: () => swift.start(),
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'iamis-store-'));
  build = buildService();
  swift = await startSwift();
}, FETCHED_WITHIN_MS);

afterAll(async () => {
  await swift?.remove();
  build?.remove();
  rmSync(folder, { recursive: true, force: true });
});

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const stream = (...chunks: Buffer[]): Readable => Readable.from(chunks);

/** Breaks off with an error after these bytes. */
function broken(bytes: Buffer): Readable {
  async function* parts() {
    for (let at = 0; at < bytes.length; at += 65536) yield bytes.subarray(at, at + 65536);
    throw new Error('The line is dead');
  }
  return Readable.from(parts());
}

const announce = (store: FileStore, id: string, size: number) =>
  store.incoming.create(new Upload({ id, size, offset: 0 }));

/** Announced, written and not kept. */
async function arrived(store: FileStore, bytes: Buffer): Promise<string> {
  const id = newKey();
  await announce(store, id, bytes.length);
  await store.incoming.write(stream(bytes), id, 0);
  return id;
}

const offsetOf = async (store: FileStore, id: string): Promise<number> => (await store.incoming.getUpload(id)).offset;

async function listAll(store: FileStore, page: number): Promise<[string, boolean][]> {
  const all: [string, boolean][] = [];
  for (let after: string | null = null; ;) {
    const files = await store.list(after, page);
    expect(files.length).toBeLessThanOrEqual(page);
    all.push(...files.map(({ key, finished }): [string, boolean] => [key, finished]));
    if (files.length < page) return all;
    after = files.at(-1)!.key;
  }
}

/** Runs test/support/filing.mjs on this store. */
const file = (kind: Kind, action: string, ...keys: string[]) =>
  spawn(process.execPath, ['test/support/filing.mjs', build.folder, JSON.stringify(kind.where()), action, ...keys], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** Kills it so many milliseconds after it began. */
async function killed(kind: Kind, ms: number, action: string, ...keys: string[]): Promise<void> {
  const child = file(kind, action, ...keys);
  await once(child.stdout, 'data');
  await sleep(ms);
  child.kill('SIGKILL');
  await ended(child);
}

describe.each([disk, s3])('$name as a store of files', (kind) => {
  let store: FileStore;
  beforeAll(() => {
    store = kind.open();
  });

  it('takes a small file whole, tells its size and SHA-256, and gives it back', async () => {
    const bytes = randomBytes(3 * MEBIBYTE + 17);
    const key = newKey();
    expect(await store.put(key, stream(bytes.subarray(0, 100), bytes.subarray(100)), LIMIT)).toEqual({
      size: bytes.length,
      sha256: sha256(bytes),
    });
    expect(await store.size(key)).toBe(bytes.length);
    expect((await buffer(await store.read(key))).equals(bytes)).toBe(true);
    await store.remove(key);
  });

  it('takes an empty file', async () => {
    const key = newKey();
    expect(await store.put(key, stream(), LIMIT)).toEqual({ size: 0, sha256: sha256(Buffer.alloc(0)) });
    expect(await store.size(key)).toBe(0);
    expect(await text(await store.read(key))).toBe('');
    expect(await text(await store.read(key, { start: 0, end: 9 }))).toBe('');
    await store.remove(key);
  });

  it.each([
    [{ start: 0, end: 0 }, '0'],
    [{ start: 3, end: 6 }, '3456'],
    [{ start: 9, end: 9 }, '9'],
    [{ start: 8, end: 1000 }, '89'],
    [{ start: 10, end: 20 }, ''],
  ])('gives the bytes of a range, both ends included: %j', async (range, expected) => {
    const key = newKey();
    await store.put(key, stream(Buffer.from('0123456789')), LIMIT);
    expect(await text(await store.read(key, range))).toBe(expected);
    await store.remove(key);
  });

  it('takes an upload in pieces, by several processes one after the other, and shows nothing of it before it is kept', async () => {
    const bytes = randomBytes(20 * MEBIBYTE + 3);
    const id = newKey();
    await announce(store, id, bytes.length);
    let offset = 0;
    for (const length of [100, 6 * MEBIBYTE, 1, 3 * MEBIBYTE, bytes.length]) {
      const other = kind.open();
      expect(await offsetOf(other, id)).toBe(offset);
      const piece = bytes.subarray(offset, offset + length);
      expect(await other.incoming.write(stream(piece), id, offset)).toBe(offset + piece.length);
      offset += piece.length;
      expect(await store.keep(id).catch((error: unknown) => error)).toEqual(
        offset < bytes.length ? expect.any(FileMissing) : undefined,
      );
      if (offset < bytes.length) {
        expect(await store.list(null, 10)).toMatchObject([{ key: id, finished: false }]);
        await expect(store.read(id)).rejects.toBeInstanceOf(FileMissing);
        expect(await store.size(id)).toBeNull();
      }
    }
    expect(sha256(await buffer(await store.read(id)))).toBe(sha256(bytes));
    expect(await store.list(null, 10)).toMatchObject([{ key: id, finished: true }]);
    await store.remove(id);
    expect(await kind.contents()).toEqual([]);
  });

  it('keeps an upload once, however often and by however many at once it is told to', async () => {
    const bytes = randomBytes(MEBIBYTE);
    const id = await arrived(store, bytes);
    const tries = await Promise.allSettled([store.keep(id), kind.open().keep(id), kind.open().keep(id)]);
    expect(tries.some(({ status }) => status === 'fulfilled')).toBe(true);
    await store.keep(id);
    await store.keep(id);
    expect((await buffer(await store.read(id))).equals(bytes)).toBe(true);
    // It forgets the upload: nobody can write to the file any more.
    await expect(store.incoming.getUpload(id)).rejects.toMatchObject({ status_code: 404 });
    await store.remove(id);
    expect(await kind.contents()).toEqual([]);
  });

  it('keeps nothing that was never announced', async () => {
    await expect(store.keep(newKey())).rejects.toBeInstanceOf(FileMissing);
    expect(await kind.contents()).toEqual([]);
  });

  it('goes on from what it has when an upload is announced once more', async () => {
    const bytes = randomBytes(12 * MEBIBYTE);
    const id = newKey();
    await announce(store, id, bytes.length);
    await store.incoming.write(stream(bytes.subarray(0, 7 * MEBIBYTE)), id, 0);
    await announce(kind.open(), id, bytes.length);
    expect(await offsetOf(store, id)).toBe(7 * MEBIBYTE);
    await store.incoming.write(stream(bytes.subarray(7 * MEBIBYTE)), id, 7 * MEBIBYTE);
    await store.keep(id);
    expect(sha256(await buffer(await store.read(id)))).toBe(sha256(bytes));
    await store.remove(id);
  });

  it('says how far it has come after each break, and ends whole', async () => {
    const bytes = randomBytes(18 * MEBIBYTE);
    const id = newKey();
    await announce(store, id, bytes.length);
    let breaks = 0;
    for (let offset = 0; offset < bytes.length; offset = await offsetOf(store, id)) {
      const until = Math.min(bytes.length, offset + 1 + Math.floor(Math.random() * 10 * MEBIBYTE));
      const piece = bytes.subarray(offset, until);
      // As the library's server ends a line that is cut; a fault on our side breaks off without an end.
      const cut = until < bytes.length && (breaks += 1) % 2 === 0;
      await store.incoming.write(cut ? broken(piece) : stream(piece), id, offset).catch(() => undefined);
      expect(await offsetOf(store, id)).toBeLessThanOrEqual(until);
    }
    await store.keep(id);
    expect(sha256(await buffer(await store.read(id)))).toBe(sha256(bytes));
    await store.remove(id);
    expect(await kind.contents()).toEqual([]);
  });

  it('leaves nothing of a small file that broke off', async () => {
    const key = newKey();
    await expect(store.put(key, broken(randomBytes(MEBIBYTE)), LIMIT)).rejects.toThrow('The line is dead');
    expect(await store.size(key)).toBeNull();
    expect(await kind.contents()).toEqual([]);
  });

  it('leaves nothing of a small file that is longer than it may be, and takes one that is just as long', async () => {
    const key = newKey();
    await expect(store.put(key, stream(randomBytes(1001)), 1000)).rejects.toBeInstanceOf(FileTooLarge);
    expect(await store.size(key)).toBeNull();
    expect(await kind.contents()).toEqual([]);
    expect((await store.put(key, stream(randomBytes(1000)), 1000)).size).toBe(1000);
    await store.remove(key);
  });

  it('has not what it never had', async () => {
    const key = newKey();
    await expect(store.read(key)).rejects.toBeInstanceOf(FileMissing);
    await expect(store.read(key, { start: 0, end: 1 })).rejects.toBeInstanceOf(FileMissing);
    expect(await store.size(key)).toBeNull();
    await expect(store.incoming.getUpload(key)).rejects.toMatchObject({ status_code: 404 });
    await expect(store.remove(key)).resolves.toBeUndefined();
  });

  it.each([
    '../../../../etc/passwd',
    '..',
    '',
    'incoming',
    'A'.repeat(32),
    `${'a'.repeat(31)}\0`,
    `${'a'.repeat(32)}/..`,
  ])('finds nothing under what is no key: %j', async (name) => {
    await expect(store.read(name)).rejects.toBeInstanceOf(FileMissing);
    await expect(store.keep(name)).rejects.toBeInstanceOf(FileMissing);
    expect(await store.size(name)).toBeNull();
    await expect(store.remove(name)).resolves.toBeUndefined();
  });

  it('removes a file, an unfinished upload, and nothing else', async () => {
    const [kept, other] = [newKey(), newKey()];
    await store.put(kept, stream(Buffer.from('kept')), LIMIT);
    await store.put(other, stream(Buffer.from('other')), LIMIT);
    const unfinished = newKey();
    await announce(store, unfinished, 8 * MEBIBYTE);
    await store.incoming.write(stream(randomBytes(7 * MEBIBYTE)), unfinished, 0);
    for (const key of [other, unfinished, other]) await kind.open().remove(key);
    expect(await listAll(store, 10)).toEqual([[kept, true]]);
    await expect(store.incoming.getUpload(unfinished)).rejects.toMatchObject({ status_code: 404 });
    await store.remove(kept);
    expect(await kind.contents()).toEqual([]);
  });

  it('gives up an unfinished upload when the library is told to', async () => {
    const id = newKey();
    await announce(store, id, 8 * MEBIBYTE);
    await store.incoming.write(stream(randomBytes(100)), id, 0);
    await store.incoming.remove(id);
    expect(await kind.contents()).toEqual([]);
  });

  it('lists by pages, in the order of keys, each once, with what is unfinished', async () => {
    const began = Date.now();
    const expected = new Map<string, boolean>();
    for (let count = 0; count < 5; count += 1) {
      const key = newKey();
      await store.put(key, stream(Buffer.from('x')), LIMIT);
      expected.set(key, true);
    }
    for (let count = 0; count < 3; count += 1) {
      const id = newKey();
      await announce(store, id, 100);
      await store.incoming.write(stream(randomBytes(count)), id, 0);
      expected.set(id, false);
    }
    const sorted = [...expected].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const page of [1, 3, 8, 1000]) expect(await listAll(store, page)).toEqual(sorted);
    for (const { at } of await store.list(null, 100)) expect(Math.abs(at.getTime() - began)).toBeLessThan(60 * 60_000);
    for (const key of expected.keys()) await store.remove(key);
    expect(await kind.contents()).toEqual([]);
  });

  it('is one store for two processes: what one files the other gives and removes', async () => {
    const [one, two] = [kind.open(), kind.open()];
    const keys = Array.from({ length: 4 }, newKey);
    const bytes = keys.map(() => randomBytes(50_000));
    await Promise.all(keys.map((key, index) => (index % 2 ? one : two).put(key, stream(bytes[index]!), LIMIT)));
    for (const [index, key] of keys.entries()) {
      const reader = index % 2 ? two : one;
      expect((await buffer(await reader.read(key))).equals(bytes[index]!)).toBe(true);
      await reader.remove(key);
      expect(await store.size(key)).toBeNull();
    }
  });

  it('has nothing half there after a process was killed while it put a file', async () => {
    const key = newKey();
    await killed(kind, 400, 'put', key);
    expect(await store.size(key)).toBeNull();
    await expect(store.read(key)).rejects.toBeInstanceOf(FileMissing);
    expect((await store.list(null, 10)).filter(({ finished }) => finished)).toEqual([]);
    await store.remove(key);
    expect(await kind.contents()).toEqual([]);
    // And the key is as good as before.
    await store.put(key, stream(Buffer.from('again')), LIMIT);
    expect(await text(await store.read(key))).toBe('again');
    await store.remove(key);
  });

  it('has each file whole or not at all after a process was killed while it kept them', async () => {
    const bytes = randomBytes(MEBIBYTE);
    for (const ms of KILLED_AFTER) {
      const ids = await Promise.all(Array.from({ length: 4 }, () => arrived(store, bytes)));
      await killed(kind, ms, 'keep', ...ids);
      for (const id of ids) {
        if ((await store.size(id)) !== null) expect(sha256(await buffer(await store.read(id)))).toBe(sha256(bytes));
        await store.keep(id);
        expect(sha256(await buffer(await store.read(id)))).toBe(sha256(bytes));
        await store.remove(id);
      }
      expect(await kind.contents()).toEqual([]);
    }
  });

  it('says that it is down, and not that files are gone; and is there again with all it had', async () => {
    const key = newKey();
    const bytes = randomBytes(12 * MEBIBYTE);
    await store.put(key, stream(bytes), LIMIT);
    const id = newKey();
    await announce(store, id, 100);
    await store.incoming.write(stream(randomBytes(40)), id, 0);
    expect(await store.ready()).toBe(true);
    await kind.goDown();
    try {
      expect(await store.ready()).toBe(false);
      await expect(store.put(newKey(), stream(Buffer.from('x')), LIMIT)).rejects.toThrow();
    } finally {
      await kind.comeBack();
    }
    expect(await store.ready()).toBe(true);
    expect((await buffer(await store.read(key))).equals(bytes)).toBe(true);
    expect(await offsetOf(store, id)).toBe(40);
    for (const each of [key, id]) await store.remove(each);
    expect(await kind.contents()).toEqual([]);
  });
});

describe('an S3 server that is gone', () => {
  it('is not taken for one that has no such file, and breaks a file off with a fault', async () => {
    const store = s3.open();
    const key = newKey();
    await store.put(key, stream(randomBytes(24 * MEBIBYTE)), 2 ** 30);
    const reading = await store.read(key);
    await once(reading, 'readable');
    await s3.goDown();
    try {
      await expect(buffer(reading)).rejects.toThrow();
      await expect(store.size(key)).rejects.not.toBeInstanceOf(FileMissing);
      await expect(store.read(key)).rejects.not.toBeInstanceOf(FileMissing);
      await expect(store.keep(key)).rejects.not.toBeInstanceOf(FileMissing);
      await expect(store.list(null, 10)).rejects.toThrow();
      await expect(store.incoming.getUpload(key)).rejects.not.toHaveProperty('status_code');
    } finally {
      await s3.comeBack();
    }
    await store.remove(key);
  });
});

describe('a service whose files lie on an S3 server', () => {
  let service: Service;
  let mine: ReturnType<typeof uploadsAs>;
  let elsewhere: ReturnType<typeof uploadsAs>;
  let sheet: SheetMade;
  let close: () => Promise<void>;
  beforeAll(async () => {
    service = await startService({ files: { store: s3.open() } });
    const second = await startService({ databaseUrl: service.databaseUrl, files: { store: s3.open() } });
    const key = await service.centreKey('68999');
    sheet = await givenSampled(service, key);
    [mine, elsewhere] = [uploadsAs(service, key), uploadsAs(second, key)];
    close = async () => {
      await second.close();
      await service.close();
    };
  });
  afterEach(async () => {
    expect(await faultsOfFiles(service)).toEqual(NO_FAULTS);
  });
  afterAll(() => close?.());

  it('R37 takes one that is cut and resumed on another machine, checks it, and gives out parts of it', async () => {
    const bytes = randomBytes(13 * MEBIBYTE);
    const id = await mine.begin(sheet, bytes, { sha256: sha256(bytes) });
    let reached = 0;
    for (const [at, cutAfter] of [
      [mine, 9 * MEBIBYTE + 77],
      [elsewhere, 1000],
      [mine, MEBIBYTE],
    ] as const) {
      await at.cut(id, reached, bytes.subarray(reached), cutAfter);
      const { status, offset } = await (at === mine ? elsewhere : mine).head(id);
      expect(status).toBe(200);
      // Of a line that breaks at once nothing may have been read.
      expect(offset).toBeGreaterThanOrEqual(Math.max(reached, MEBIBYTE));
      reached = offset!;
    }
    expect(await mine.patch(id, reached, bytes.subarray(reached))).toMatchObject({ status: 204, offset: bytes.length });
    const { state, evidence } = await mine.ticket(id);
    expect([state, evidence.sha256, evidence.size]).toEqual(['KEPT', sha256(bytes), bytes.length]);
    const url = evidence.downloadUrl.replace(TEST_ADDRESS, service.url);
    const [from, to] = [8 * MEBIBYTE - 5, 8 * MEBIBYTE + 5];
    const part = await fetch(url, { headers: { range: `bytes=${String(from)}-${String(to)}`, connection: 'close' } });
    expect([part.status, part.headers.get('content-range')]).toEqual([
      206,
      `bytes ${String(from)}-${String(to)}/${String(bytes.length)}`,
    ]);
    expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(from, to + 1))).toBe(true);
    const whole = await fetch(url, { headers: { connection: 'close' } });
    expect(sha256(Buffer.from(await whole.arrayBuffer()))).toBe(sha256(bytes));
  });

  it('R35 keeps nothing of one that is another, is longer than announced or is given up; a small one comes at once', async () => {
    const before = (await s3.contents()).toSorted();
    const [bytes, long] = [randomBytes(100_000), randomBytes(6 * MEBIBYTE)];
    const other = await mine.begin(sheet, bytes, { sha256: '0'.repeat(64) });
    expect((await mine.patch(other, 0, bytes)).status).toBe(422);
    const longer = await mine.begin(sheet, long.subarray(0, -1));
    expect((await mine.patch(longer, 0, long, { chunked: true })).status).toBe(422);
    const given = await mine.begin(sheet, bytes);
    await mine.patch(given, 0, bytes.subarray(0, 1000));
    expect((await mine.delete(given)).status).toBe(204);
    expect(await mine.small(sheet, bytes, { sha256: '1'.repeat(64) })).toMatchObject({ __typename: 'ChecksumDiffers' });
    expect((await s3.contents()).toSorted()).toEqual(before);
    const { evidence } = await mine.small(sheet, bytes, { sha256: sha256(bytes) });
    expect(evidence).toMatchObject({ size: bytes.length, sha256: sha256(bytes), state: 'LIVE' });
  });

  it('R37 is down for a while: the sender is told to come again, and goes on from there', async () => {
    const bytes = randomBytes(200_000);
    const id = await mine.begin(sheet, bytes);
    await mine.patch(id, 0, bytes.subarray(0, 100_000));
    await s3.goDown();
    try {
      expect(await mine.head(id)).toMatchObject({ status: 503, headers: { 'retry-after': expect.any(String) } });
      expect((await mine.patch(id, 100_000, bytes.subarray(100_000))).status).toBe(503);
    } finally {
      await s3.comeBack();
    }
    const { status, offset } = await mine.head(id);
    expect([status, offset]).toEqual([200, 100_000]);
    expect(await elsewhere.patch(id, offset!, bytes.subarray(offset!))).toMatchObject({ status: 204 });
    expect((await mine.ticket(id)).evidence).toMatchObject({ sha256: sha256(bytes) });
  });
});

describe('a disk that is full', () => {
  /** A real one of 8 MiB where this machine lets us mount one without being root; else files may not grow beyond 8 MiB. */
  const mounted = 'mkdir "$1" && mount -t tmpfs -o size=8m none "$1" && shift && exec "$@"';
  const limited = 'mkdir "$1" && shift && ulimit -f 8192 && exec "$@"';

  it('refuses what has no room, keeps what it has, leaves nothing half there, and goes on when there is room', async () => {
    const place = join(folder, 'full');
    const filing = [
      process.execPath,
      'test/support/filing.mjs',
      build.folder,
      JSON.stringify({ folder: place }),
      'full',
    ];
    const keys = Array.from({ length: 4 }, newKey);
    const own = ['--user', '--map-root-user', '--mount'];
    const probe = spawn('unshare', [...own, 'sh', '-c', mounted, 'sh', `${place}.probe`, 'true'], { stdio: 'ignore' });
    const [code] = (await once(probe, 'exit').catch(() => [1])) as [number];
    const [command, ...before] = code === 0 ? ['unshare', ...own, 'sh', '-c', mounted] : ['bash', '-c', limited];
    const child = spawn(command!, [...before, 'sh', place, ...filing, ...keys], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const full = code === 0 ? 'ENOSPC' : 'EFBIG';
    expect(JSON.parse((await text(child.stdout)) || '{}')).toEqual({
      small: 'done',
      large: full,
      listed: 1,
      // 7 MiB beside 2 MiB do not go into 8; where only the length of a file is limited they do.
      ...(code === 0 ? { upload: 500, kept: 'Error' } : { upload: 'done', kept: 'done' }),
      reached: 7 * MEBIBYTE,
      whole: true,
      last: 'done',
    });
  });
});

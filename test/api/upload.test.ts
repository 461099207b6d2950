import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { diskStore } from '../../src/files/disk.js';
import { bodyOf } from '../../src/http/body.js';
import { endStranded, sweepEnded, sweepOrphans } from '../../src/workers/arrivals.js';
import { decisionsAs } from '../support/decisions.js';
import type { Service } from '../support/service.js';
import { startService, TEST_ADDRESS, TEST_DAY } from '../support/service.js';
import type { BreakingLine } from '../support/uploads.js';
import {
  breakingLine,
  faultsOfFiles,
  givenSampled,
  hanging,
  NO_FAULTS,
  sha256Of,
  someBytes,
  stored,
  tus,
  tusClient,
  uploadsAs,
} from '../support/uploads.js';
import type { SheetMade } from '../support/world.js';
import { givenCentre, newKey } from '../support/world.js';

const CUTS = Number(process.env.FAULT_ROUNDS ?? 10);
const MANY = process.env.LONG_TESTS ? 10_000 : 100;
const HOUR = 60 * 60_000;

const folder = mkdtempSync(join(tmpdir(), 'iamis-files-'));
let service: Service;
/** Another process over the same database and disk, as far as anything in memory goes. */
let second: Service;
let line: BreakingLine;
let key: string;
let sheet: SheetMade;
let mine: ReturnType<typeof uploadsAs>;
let there: ReturnType<typeof uploadsAs>;
beforeAll(async () => {
  service = await startService({ files: { quota: 2 ** 40, store: diskStore(folder) } });
  second = await startService({
    databaseUrl: service.databaseUrl,
    files: { quota: 2 ** 40, store: diskStore(folder) },
    idleMs: 2000,
  });
  line = await breakingLine(service.url);
  key = await service.centreKey('68999');
  sheet = await givenSampled(service, key);
  mine = uploadsAs(service, key);
  there = uploadsAs(second, key);
});
afterEach(async () => {
  service.setNow(TEST_DAY);
  expect(await faultsOfFiles(service)).toEqual(NO_FAULTS);
});
afterAll(async () => {
  await line.close();
  await second.close();
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

const arriving = (of = service) => ({ gate: of.gate, files: of.fileParts, now: of.now, log: silent });
const silent = { warn: () => undefined } as never;
/** So many bytes have reached the disk. */
async function come(id: string, bytes: number): Promise<void> {
  while ((await service.store.incoming.getUpload(id)).offset !== bytes) await sleep(5);
}
/** Nothing of it is there, nor can it be had. */
const isGone = async (id: string): Promise<void> => {
  expect((await stored(service)).map(({ key: each }) => each)).not.toContain(id);
  expect(await service.db.readOnce('SELECT id FROM evidence WHERE id = ?', [id])).toEqual([]);
};
const isKept = async (id: string, bytes: Buffer): Promise<void> => {
  expect(await mine.ticket(id)).toMatchObject({
    state: 'KEPT',
    problem: null,
    evidence: { id, sha256: sha256Of(bytes), size: bytes.length },
  });
};

describe('R37 a file', () => {
  it('comes in one piece, and is evidence when the last byte is there', async () => {
    const bytes = someBytes(300_000);
    const id = await mine.begin(sheet, bytes, { sha256: sha256Of(bytes) });
    expect((await mine.ticket(id)).address).toBe(`https://iamis.test/uploads/${id}`);
    expect(await mine.head(id)).toMatchObject({ status: 200, offset: 0, headers: { 'upload-length': '300000' } });
    expect(await mine.patch(id, 0, bytes)).toMatchObject({ status: 204, offset: 300_000 });
    expect(await mine.head(id)).toMatchObject({ status: 200, offset: 300_000 });
    await isKept(id, bytes);
  });

  it('comes in parts, whose number is told on every machine', async () => {
    const bytes = someBytes(200_000);
    const id = await mine.begin(sheet, bytes);
    expect(await mine.patch(id, 0, bytes.subarray(0, 70_000))).toMatchObject({ status: 204, offset: 70_000 });
    expect(await there.head(id)).toMatchObject({ status: 200, offset: 70_000 });
    expect((await mine.ticket(id)).received).toBe(70_000);
    expect(await there.patch(id, 60_000, bytes.subarray(60_000))).toMatchObject({ status: 409 });
    expect(await there.patch(id, 70_000, bytes.subarray(70_000, 150_000))).toMatchObject({ status: 204 });
    expect(await mine.patch(id, 150_000, bytes.subarray(150_000))).toMatchObject({ status: 204, offset: 200_000 });
    await isKept(id, bytes);
  });

  it(`cut at random places is resumed by hand, and is the same (${String(CUTS)} cuts)`, async () => {
    for (let cuts = 0; cuts < CUTS;) {
      const bytes = someBytes(50_000 + Math.floor(Math.random() * 1_000_000));
      const id = await mine.begin(sheet, bytes, cuts % 2 ? { sha256: sha256Of(bytes) } : {});
      let offset = 0;
      for (let round = 0; round < 5 && cuts < CUTS; round += 1, cuts += 1) {
        const rest = bytes.subarray(offset);
        await mine.cut(id, offset, rest, Math.floor(Math.random() * (rest.length - 1)));
        // Sometimes from another machine.
        const found = await (round % 3 === 2 ? there : mine).head(id);
        expect(found).toMatchObject({ status: 200 });
        expect(found.offset).toBeGreaterThanOrEqual(offset);
        offset = found.offset!;
      }
      expect(await mine.patch(id, offset, bytes.subarray(offset))).toMatchObject({ status: 204 });
      await isKept(id, bytes);
    }
  });

  it(`cut at random places is resumed by tus-js-client, and is the same (${String(CUTS)} cuts)`, async () => {
    for (let left = CUTS; left > 0; left -= 5) {
      const cuts = Math.min(left, 5);
      const bytes = someBytes(2_000_000);
      const id = await mine.begin(sheet, bytes);
      const before = line.broken();
      line.breakAfter(...Array.from({ length: cuts }, () => 600 + Math.floor(Math.random() * 390_000)));
      await tusClient(line.url, key, id, bytes);
      expect(line.broken()).toBe(before + cuts);
      await isKept(id, bytes);
    }
  });

  it('on a line that died without a word is resumed at once', async () => {
    const bytes = someBytes(500_000);
    for (const at of [mine, there]) {
      const id = await mine.begin(sheet, bytes);
      const { ended } = hanging(service, key, id, bytes.length, bytes.subarray(0, 120_000));
      await come(id, 120_000);
      // Whoever had to wait for the line to be given up would be told 423.
      expect(await at.head(id)).toMatchObject({ status: 200, offset: 120_000 });
      expect(await at.patch(id, 120_000, bytes.subarray(120_000))).toMatchObject({ status: 204, offset: 500_000 });
      await ended;
      await isKept(id, bytes);
    }
  });

  it('sent by two at once to one ticket is whole, and is one', async () => {
    const bytes = someBytes(3_000_000);
    const id = await mine.begin(sheet, bytes);
    await Promise.all([service, service, second, second].map(({ url }) => tusClient(url, key, id, bytes)));
    await isKept(id, bytes);
    expect((await mine.evidence(sheet)).filter((each) => each.id === id)).toHaveLength(1);
  });

  it('sent by two at once who mean different files is never a mixture', async () => {
    const [one, other] = [someBytes(1_000_000), someBytes(1_000_000)];
    const id = await mine.begin(sheet, one, { sha256: sha256Of(one) });
    await Promise.allSettled([tusClient(service.url, key, id, one), tusClient(second.url, key, id, other)]);
    const { state, problem } = await mine.ticket(id);
    if (state === 'KEPT') await isKept(id, one);
    else {
      expect([state, problem.__typename]).toEqual(['REFUSED', 'ChecksumDiffers']);
      await isGone(id);
    }
  });

  it('goes on elsewhere when its process is stopped', async () => {
    const third = await startService({
      databaseUrl: service.databaseUrl,
      files: { store: diskStore(folder) },
      idleMs: HOUR,
    });
    const bytes = someBytes(400_000);
    const id = await mine.begin(sheet, bytes);
    const { ended } = hanging(third, key, id, bytes.length, bytes.subarray(0, 100_000));
    await come(id, 100_000);
    await third.close();
    await ended;
    expect(await mine.head(id)).toMatchObject({ offset: 100_000 });
    await mine.patch(id, 100_000, bytes.subarray(100_000));
    await isKept(id, bytes);
  });
});

describe('R35 nothing is left of a file that', () => {
  it('is not the one that was announced', async () => {
    const [bytes, other] = [someBytes(90_000), someBytes(90_000)];
    const id = await mine.begin(sheet, bytes, { sha256: sha256Of(bytes) });
    const answer = await mine.patch(id, 0, other);
    expect(answer.status).toBe(422);
    expect(JSON.parse(answer.body)).toMatchObject({
      code: 'ChecksumDiffers',
      announced: sha256Of(bytes),
      found: sha256Of(other),
    });
    expect(await mine.ticket(id)).toMatchObject({ state: 'REFUSED', problem: { __typename: 'ChecksumDiffers' } });
    expect((await mine.head(id)).status).toBe(410);
    expect((await mine.patch(id, 0, bytes)).status).toBe(422);
    await isGone(id);
  });

  it.each([
    ['with a length that says so', false],
    ['and does not say so', true],
  ])('is longer than announced, %s', async (_, chunked) => {
    const bytes = someBytes(100_000);
    const id = await mine.begin(sheet, bytes);
    await mine.patch(id, 0, bytes.subarray(0, 50_000));
    const answer = await mine.patch(id, 50_000, someBytes(chunked ? 400_000 : 50_001), { chunked });
    expect([answer.status, JSON.parse(answer.body).code]).toEqual([422, 'SizeDiffers']);
    expect(await mine.ticket(id)).toMatchObject({
      state: 'REFUSED',
      problem: { __typename: 'SizeDiffers', announcedSize: 100_000 },
    });
    await isGone(id);
  });

  it('is shorter than announced: it is waited for a day, and a week at most', async () => {
    const bytes = someBytes(100_000);
    const id = await mine.begin(sheet, bytes);
    const after = async (hours: number) => {
      service.setNow(new Date(TEST_DAY.getTime() + hours * HOUR));
      return mine.head(id);
    };
    const parts = Array.from({ length: 9 }, (_, index) => bytes.subarray(index * 10_000, (index + 1) * 10_000));
    for (const [index, part] of parts.slice(0, 7).entries()) {
      expect((await after(index * 23)).status).toBe(200);
      expect(await mine.patch(id, index * 10_000, part)).toMatchObject({ status: 204 });
    }
    expect(await after(160)).toMatchObject({ status: 200, offset: 70_000 });
    // The last part came in the 138th hour; a week is 168.
    expect((await after(163)).status).toBe(410);
    expect((await mine.patch(id, 70_000, parts[7]!)).status).toBe(410);
    expect(await endStranded(arriving())).toMatchObject({ abandoned: 1 });
    expect((await mine.ticket(id)).state).toBe('ABANDONED');
    expect(await sweepEnded(arriving())).toBeGreaterThan(0);
    await isGone(id);
  });

  it('is given up, by whichever way, also while it comes', async () => {
    const bytes = someBytes(100_000);
    for (const giveUp of [
      async (id: string) => expect((await mine.delete(id)).status).toBe(204),
      async (id: string) => expect((await mine.abandon(id)).__typename).toBe('AbandonUploadSuccess'),
    ]) {
      const id = await mine.begin(sheet, bytes);
      const { ended, request } = hanging(service, key, id, bytes.length, bytes.subarray(0, 40_000));
      await come(id, 40_000);
      await giveUp(id);
      request.end(bytes.subarray(40_000));
      await ended;
      expect((await mine.head(id)).status).toBe(410);
      expect((await mine.delete(id)).status).toBe(410);
      await isGone(id);
    }
  });

  it('is no longer taken when it has come: the rules are looked at again', async () => {
    const bytes = someBytes(5000);
    const closing = await givenSampled(service, key);
    const id = await mine.begin(closing, bytes);
    await mine.patch(id, 0, bytes.subarray(0, 4999));
    await service.db.writeOnce(
      'UPDATE offering SET closes_at = ? WHERE id = (SELECT offering_id FROM marksheet WHERE id = ?)',
      [new Date(TEST_DAY.getTime() - HOUR), closing.id],
    );
    const answer = await mine.patch(id, 4999, bytes.subarray(4999));
    expect([answer.status, JSON.parse(answer.body).code]).toEqual([422, 'OfferingClosed']);
    await isGone(id);
  });

  it('belongs to nobody, a day later', async () => {
    const bytes = someBytes(500);
    const kept = await mine.begin(sheet, bytes);
    await mine.patch(kept, 0, bytes);
    const open = await mine.begin(sheet, bytes);
    const nobodys = 'f'.repeat(32);
    mkdirSync(join(folder, 'kept/ff'), { recursive: true });
    writeFileSync(join(folder, 'kept/ff', nobodys), bytes);
    expect(await sweepOrphans(arriving(), null)).toEqual({ removed: 0, next: null });
    const later = new Date(Date.now() + 25 * HOUR);
    let [removed, next]: [number, string | null] = [0, null];
    do {
      const swept = await sweepOrphans(arriving(), next, later);
      removed += swept.removed;
      next = swept.next;
    } while (next !== null);
    expect(removed).toBe(1);
    const left = (await stored(service)).map(({ key: each }) => each);
    expect([left.includes(kept), left.includes(open), left.includes(nobodys)]).toEqual([true, true, false]);
    await mine.delete(open);
  });
});

describe('a ticket', () => {
  it('R39 of another centre is answered like one that does not exist', async () => {
    await givenCentre(service.db, '68998');
    const others = await service.centreKey('68998');
    const bytes = someBytes(100);
    const id = await mine.begin(sheet, bytes);
    const without = ({ headers, ...rest }: any) => ({ ...rest, names: Object.keys(headers).toSorted() });
    for (const method of ['HEAD', 'PATCH', 'DELETE', 'OPTIONS'] as const) {
      const sent = method === 'PATCH' ? { offset: 0, body: bytes } : {};
      const [foreign, unknown, malformed] = await Promise.all(
        [id, '0'.repeat(32), '..%2F..%2Fetc'].map((each) => tus(service, others, method, each, sent)),
      );
      expect(foreign!.status).toBe(404);
      expect(without(foreign)).toEqual(without(unknown));
      expect(without(foreign)).toEqual(without(malformed));
    }
    expect(await uploadsAs(service, others).ticket(id)).toBeNull();
    expect(await mine.head(id)).toMatchObject({ status: 200, offset: 0 });
    await mine.delete(id);
  });

  it('is nothing without credentials, nor with ones that may not write files', async () => {
    const id = await mine.begin(sheet, someBytes(100));
    const reader = await service.newClient({ centreNumbers: ['68999'], scopes: ['marks:read', 'files:read'] });
    for (const method of ['HEAD', 'DELETE', 'OPTIONS'] as const) {
      expect((await tus(service, null, method, id))!.status).toBe(401);
      expect((await tus(service, 'iamis_nothing', method, id))!.status).toBe(401);
      expect((await tus(service, reader.key, method, id))!.status).toBe(403);
    }
    expect((await tus(service, null, 'PATCH', id, { offset: 0, body: someBytes(5_000_000) }))!.status).toBe(401);
    await mine.delete(id);
  });

  it('makes nothing: only a mutation announces a file', async () => {
    for (const url of [`${service.url}/uploads`, `${service.url}/uploads/`]) {
      const headers = { authorization: `Bearer ${key}`, 'tus-resumable': '1.0.0', 'upload-length': '5' };
      expect((await fetch(url, { method: 'POST', headers })).status).toBe(404);
    }
  });

  it('that was used takes nothing more, and says so', async () => {
    const bytes = someBytes(1000);
    const id = await mine.begin(sheet, bytes);
    await mine.patch(id, 0, bytes);
    expect((await mine.patch(id, 0, someBytes(1000))).status).toBe(409);
    expect(await mine.patch(id, 1000, Buffer.alloc(0))).toMatchObject({ status: 204, offset: 1000 });
    expect((await mine.delete(id)).status).toBe(409);
    await isKept(id, bytes);
  });

  it('R11 is the same for a repeat of the request, whose place is made good', async () => {
    const bytes = someBytes(1000);
    const idempotencyKey = newKey();
    const id = await mine.begin(sheet, bytes, { idempotencyKey });
    await service.store.remove(id);
    expect(await mine.begin(sheet, bytes, { idempotencyKey })).toBe(id);
    expect(await mine.head(id)).toMatchObject({ status: 200, offset: 0 });
    await service.store.remove(id);
    expect(await mine.head(id)).toMatchObject({ status: 200, offset: 0 });
    expect(await mine.patch(id, 0, bytes)).toMatchObject({ status: 204 });
    await isKept(id, bytes);
  });

  it('says what it can and until when, without inviting other pages', async () => {
    const id = await mine.begin(sheet, someBytes(10));
    const answer = (await tus(service, key, 'OPTIONS', id))!;
    expect(answer).toMatchObject({ status: 204, headers: { 'tus-version': '1.0.0', 'tus-resumable': '1.0.0' } });
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    const until = new Date((await mine.head(id)).headers['upload-expires'] as string);
    expect(until).toEqual(new Date(TEST_DAY.getTime() + 24 * HOUR));
    await mine.delete(id);
  });
});

describe('a sender who says nothing', () => {
  it('is let go of, and what came is kept', async () => {
    const bytes = someBytes(100_000);
    const id = await mine.begin(sheet, bytes);
    const { ended } = hanging(second, key, id, bytes.length, bytes.subarray(0, 30_000));
    await ended;
    expect(await there.head(id)).toMatchObject({ offset: 30_000 });
    await there.delete(id);
  });

  it('but a slow line is not, nor one that waits for us', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
    const line = new PassThrough();
    const body = bodyOf(line as unknown as IncomingMessage, 400);
    let goOn!: () => void;
    const behind = new Promise<void>((resolve) => (goOn = resolve));
    const told: (Promise<void> | null)[] = [null, null, behind];
    const taken = buffer(body.open({ mayTake: () => true, chunk: () => told.shift() ?? null }));
    try {
      for (const byte of ['a', 'b', 'c']) {
        await jest.advanceTimersByTimeAsync(399);
        line.emit('data', Buffer.from(byte));
      }
      await jest.advanceTimersByTimeAsync(10_000);
      goOn();
      await jest.advanceTimersByTimeAsync(399);
      line.emit('data', Buffer.from('d'));
      await jest.advanceTimersByTimeAsync(400);
      line.emit('data', Buffer.from('too late'));
    } finally {
      jest.useRealTimers();
    }
    expect((await taken).toString()).toBe('abcd');
  });

  it('many such lines stop nobody else', async () => {
    const bytes = someBytes(100_000);
    const ids = await Promise.all(Array.from({ length: 30 }, () => mine.begin(sheet, bytes)));
    const lines = ids.map((id) => hanging(service, key, id, bytes.length, bytes.subarray(0, 10)));
    for (const each of ids) await come(each, 10);
    const id = await mine.begin(sheet, bytes);
    expect(await mine.patch(id, 0, bytes)).toMatchObject({ status: 204 });
    await isKept(id, bytes);
    for (const { request } of lines) request.destroy();
    await Promise.all(ids.map((each) => mine.delete(each)));
  });
});

describe('a store', () => {
  it('that is full loses nothing that was acknowledged', async () => {
    const bytes = someBytes(300_000);
    const id = await mine.begin(sheet, bytes);
    await mine.patch(id, 0, bytes.subarray(0, 100_000));
    const place = join(folder, 'incoming', id);
    renameSync(place, `${folder}/aside`);
    symlinkSync('/dev/full', place);
    const answer = await mine.patch(id, 0, bytes);
    expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': expect.any(String) } });
    expect(answer.body).not.toMatch(/ENOSPC|incoming|node/);
    rmSync(place);
    renameSync(`${folder}/aside`, place);
    expect(await mine.head(id)).toMatchObject({ status: 200, offset: 100_000 });
    await mine.patch(id, 100_000, bytes.subarray(100_000));
    await isKept(id, bytes);
  });

  it('that is gone for a while finds the file where it was', async () => {
    const bytes = someBytes(300_000);
    const id = await mine.begin(sheet, bytes);
    await mine.patch(id, 0, bytes.subarray(0, 100_000));
    const away = () => renameSync(join(folder, 'incoming'), join(folder, 'away'));
    const back = () => renameSync(join(folder, 'away'), join(folder, 'incoming'));
    away();
    expect((await mine.patch(id, 100_000, bytes.subarray(100_000))).status).toBeGreaterThanOrEqual(404);
    expect((await mine.head(id)).status).toBe(503);
    back();
    expect(await mine.head(id)).toMatchObject({ status: 200, offset: 100_000 });
    await mine.patch(id, 100_000, bytes.subarray(100_000));
    await isKept(id, bytes);
  });

  it('that is gone when the last byte came keeps the file later', async () => {
    for (const how of ['client', 'worker'] as const) {
      const bytes = someBytes(3000);
      const id = await mine.begin(sheet, bytes);
      renameSync(join(folder, 'kept'), join(folder, 'away'));
      writeFileSync(join(folder, 'kept'), 'no folder');
      expect((await mine.patch(id, 0, bytes)).status).toBe(503);
      expect((await mine.ticket(id)).state).toBe('FINISHING');
      rmSync(join(folder, 'kept'));
      renameSync(join(folder, 'away'), join(folder, 'kept'));
      if (how === 'client') expect(await mine.head(id)).toMatchObject({ status: 200, offset: 3000 });
      else expect(await endStranded(arriving())).toMatchObject({ finished: 1 });
      await isKept(id, bytes);
    }
  });
});

/** A multipart request that says no more after some bytes of its file. */
function half(at: Service, caller: string, { id: marksheetId }: SheetMade): ClientRequest {
  const input = {
    idempotencyKey: newKey(),
    target: { work: { marksheetId, candidateNumber: '0001' } },
    file: null,
  };
  const query = 'mutation ($input: UploadEvidenceInput!) { uploadEvidence(input: $input) { __typename } }';
  const field = (name: string, value: string) =>
    `--edge\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const sending = httpRequest(`${at.url}/graphql`, {
    method: 'POST',
    agent: false,
    headers: {
      authorization: `Bearer ${caller}`,
      'apollo-require-preflight': 'true',
      'content-type': 'multipart/form-data; boundary=edge',
      'content-length': '1000000',
    },
  });
  sending.on('error', () => undefined);
  sending.write(field('operations', JSON.stringify({ query, variables: { input } })));
  sending.write(field('map', '{"0":["variables.input.file"]}'));
  sending.write('--edge\r\nContent-Disposition: form-data; name="0"; filename="work.bin"\r\n\r\n');
  sending.write(someBytes(200_000));
  return sending;
}

describe('R35 names', () => {
  it('do no harm', async () => {
    for (const [name, kept] of [
      ['../../../etc/passwd', 'passwd'],
      ['C:\\work\\essay.docx', 'essay.docx'],
      ['nul\u0000byte.txt', 'nulbyte.txt'],
      [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(251)}.pdf`],
      ['gwaith 🎭 Siân.mp4', 'gwaith 🎭 Siân.mp4'],
      ['harmless\u202Efdp.exe', 'harmlessfdp.exe'],
      ['..', 'file'],
    ] as const) {
      const bytes = someBytes(20);
      const id = await mine.begin(sheet, bytes, { name });
      await mine.patch(id, 0, bytes);
      expect((await mine.ticket(id)).evidence.name).toBe(kept);
      expect(readdirSync(folder).toSorted()).toEqual(['incoming', 'kept']);
    }
  });
});

describe('R35 a small file', () => {
  it('R34 is of any purpose, as a large one is', async () => {
    const grouped = await givenSampled(service, key, { unit: { work: 'UPLOAD_GROUP' } });
    const { amendmentRequest } = await decisionsAs(service, key).request(grouped, '0001', '20', '21');
    const { id: marksheetId } = grouped;
    for (const [target, purpose, members] of [
      [{ work: { marksheetId, candidateNumber: '0002' } }, 'WORK', ['0002']],
      [{ group: { marksheetId, candidateNumbers: ['0001', '0003'] } }, 'GROUP', ['0001', '0003']],
      [{ adminOf: marksheetId }, 'ADMIN', []],
      [{ noteOf: marksheetId }, 'NOTE', []],
      [{ amendmentRequestId: amendmentRequest.id }, 'AMENDMENT', []],
    ] as const) {
      const bytes = someBytes(1000);
      const small = await mine.small(grouped, bytes, { target });
      expect(small).toMatchObject({ __typename: 'UploadEvidenceSuccess', evidence: { purpose } });
      const id = await mine.begin(grouped, bytes, { target });
      await mine.patch(id, 0, bytes);
      expect(await mine.ticket(id)).toMatchObject({ candidateNumbers: members, evidence: { purpose, state: 'LIVE' } });
      const url = small.evidence.downloadUrl.replace(TEST_ADDRESS, service.url);
      const got = await fetch(url, { headers: { connection: 'close' } });
      expect(sha256Of(Buffer.from(await got.arrayBuffer()))).toBe(sha256Of(bytes));
    }
  });

  it.each([
    ['breaks off', true],
    ['stands still', false],
  ])('that %s is nowhere afterwards', async (_, cut) => {
    const before = (await stored(service)).length;
    const sending = half(second, key, sheet);
    while ((await stored(service)).length === before) await sleep(5);
    if (cut) sending.destroy();
    else await new Promise((resolve) => sending.once('close', resolve));
    while ((await stored(service)).length > before) await sleep(5);
  });

  it('comes in one request', async () => {
    const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), someBytes(2000)]);
    const answer = await mine.small(sheet, bytes, { sha256: sha256Of(bytes) }, '../Siân.pdf');
    expect(answer).toMatchObject({
      __typename: 'UploadEvidenceSuccess',
      evidence: { name: 'Siân.pdf', size: bytes.length, sha256: sha256Of(bytes), mediaType: 'application/pdf' },
    });
  });

  it('comes once, however often the request is repeated', async () => {
    const bytes = someBytes(2000);
    const idempotencyKey = newKey();
    const first = await mine.small(sheet, bytes, { idempotencyKey });
    expect(await mine.small(sheet, bytes, { idempotencyKey })).toEqual({
      ...first,
      evidence: { ...first.evidence, downloadUrl: expect.any(String) },
    });
    expect(await mine.small(sheet, someBytes(2000), { idempotencyKey })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
  });

  it.each([
    ['FileEmpty', Buffer.alloc(0), {}],
    ['FileTooLarge', Buffer.alloc(25 * 2 ** 20 + 1), {}],
    ['ChecksumDiffers', someBytes(10), { sha256: '0'.repeat(64) }],
    ['CandidateNotOnMarksheet', someBytes(10), { target: null }],
  ])('is refused with %s, and nothing of it is left', async (typename, bytes, more) => {
    const before = (await stored(service)).length;
    const input = 'target' in more ? { target: { work: { marksheetId: sheet.id, candidateNumber: '9999' } } } : more;
    expect(await mine.small(sheet, bytes, input)).toMatchObject({ __typename: typename });
    expect((await stored(service)).length).toBe(before);
  });
});

// The last, for each test looks at all that is there afterwards.
describe('tiny files', () => {
  it(`are kept, each as it is (${String(MANY)} of them)`, async () => {
    const before = (await stored(service)).length;
    let left = MANY;
    const sender = async (own: SheetMade) => {
      while (left > 0) {
        left -= 1;
        const bytes = someBytes(1 + Math.floor(Math.random() * 200));
        const id = await mine.begin(own, bytes, { sha256: sha256Of(bytes) });
        if ((await mine.patch(id, 0, bytes)).status !== 204) throw new Error(id);
      }
    };
    const sheets = [sheet, ...(await Promise.all([1, 2, 3].map(() => givenSampled(service, key))))];
    await Promise.all(sheets.map(sender));
    expect((await stored(service)).length).toBe(before + MANY);
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pino } from 'pino';
import { attachment, partAsked } from '../../src/http/range.js';
import { diskStore } from '../../src/files/disk.js';
import { startArrivals } from '../../src/workers/arrivals.js';
import { startSweeper } from '../../src/workers/sweeper.js';
import type { Service } from '../support/service.js';
import { startService, TEST_DAY } from '../support/service.js';
import { faultsOfFiles, givenSampled, NO_FAULTS, sha256Of, someBytes, stored, uploadsAs } from '../support/uploads.js';
import type { SheetMade } from '../support/world.js';
import { givenCentre } from '../support/world.js';

const folder = mkdtempSync(join(tmpdir(), 'iamis-files-'));
const bytes = someBytes(200_000);
const silent = pino({ level: 'silent' });
let service: Service;
let key: string;
let sheet: SheetMade;
let mine: ReturnType<typeof uploadsAs>;
beforeAll(async () => {
  service = await startService({ files: { store: diskStore(folder) } });
  key = await service.centreKey('68999');
  sheet = await givenSampled(service, key);
  mine = uploadsAs(service, key);
});
afterEach(async () => {
  service.setNow(TEST_DAY);
  expect(await faultsOfFiles(service)).toEqual(NO_FAULTS);
});
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

async function given(content: Buffer = bytes, name = 'Siân’s "work" 🎭.mp4'): Promise<{ id: string; url: string }> {
  const id = await mine.begin(sheet, content, { name });
  await mine.patch(id, 0, content);
  return { id, url: await urlOf(id) };
}
/** As the service here is reached. */
const urlOf = async (id: string): Promise<string> => {
  const { downloadUrl } = (await mine.ticket(id)).evidence;
  return (downloadUrl as string).replace('https://iamis.test', service.url);
};
const minutes = (count: number) => service.setNow(new Date(TEST_DAY.getTime() + count * 60_000));
const audited = (id: string) =>
  service.db.readOnce<{ action: string; principal_name: string; centre_number: string; detail: string }>(
    `SELECT action, principal_name, centre_number, detail FROM audit WHERE object = ? AND action = 'downloadFile' ORDER BY id`,
    [`evidence ${id}`],
  );
const got = async (url: string, headers: Record<string, string> = {}) => {
  // A line that is kept for another request would be waited for when the service ends.
  const response = await fetch(url, { headers: { connection: 'close', ...headers } });
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
};

describe('R39 a file that is fetched', () => {
  it('is the one that was sent, under its name, put down and not shown, and kept by nobody between', async () => {
    const { id, url } = await given();
    const answer = await got(url);
    expect([answer.status, sha256Of(answer.bytes)]).toEqual([200, sha256Of(bytes)]);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-length': '200000',
      'content-disposition': `attachment; filename="Si_n_s _work_ _.mp4"; filename*=UTF-8''Si%C3%A2n%E2%80%99s%20_work_%20%F0%9F%8E%AD.mp4`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
      'accept-ranges': 'bytes',
      etag: `"${sha256Of(bytes)}"`,
    });
    expect(await audited(id)).toMatchObject([{ principal_name: 'Centre 68999', centre_number: '68999' }]);
  });

  it('tells its length without its bytes, which is no download', async () => {
    const { id, url } = await given();
    const response = await fetch(url, { method: 'HEAD' });
    expect([response.status, response.headers.get('content-length')]).toEqual([200, '200000']);
    expect((await response.arrayBuffer()).byteLength).toBe(0);
    expect(await audited(id)).toEqual([]);
  });

  it.each([
    ['bytes=0-99', 0, 100],
    ['bytes=199990-', 199_990, 200_000],
    ['bytes=-10', 199_990, 200_000],
    ['bytes=100-999999', 100, 200_000],
  ])('comes in parts: %s', async (range, from, to) => {
    const { url } = await given();
    const answer = await got(url, { range });
    expect([answer.status, answer.headers.get('content-range')]).toEqual([
      206,
      `bytes ${String(from)}-${String(to - 1)}/200000`,
    ]);
    expect(answer.headers.get('content-length')).toBe(String(to - from));
    expect(answer.bytes.equals(bytes.subarray(from, to))).toBe(true);
  });

  it('has no part beyond its end, and the whole is sent where a part makes no sense', async () => {
    const { url } = await given();
    const beyond = await got(url, { range: 'bytes=200000-' });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */200000']);
    for (const range of ['bytes=5-2', 'lines=1-2', 'bytes=0-1,5-6', 'bytes=-', 'x'])
      expect((await got(url, { range })).bytes.length).toBe(200_000);
  });

  it('goes on where it broke off only if it is still the same file', async () => {
    const { url } = await given();
    const range = 'bytes=100000-';
    expect((await got(url, { range, 'if-range': `"${sha256Of(bytes)}"` })).status).toBe(206);
    expect((await got(url, { range, 'if-range': '"another"' })).status).toBe(200);
    expect((await got(url, { range, 'if-range': 'Wed, 21 Oct 2015 07:28:00 GMT' })).status).toBe(200);
  });
});

describe('the address of a file', () => {
  it('is good for five minutes', async () => {
    const { url } = await given();
    minutes(4.9);
    expect((await got(url)).status).toBe(200);
    minutes(5);
    expect((await got(url)).status).toBe(404);
  });

  it('can not be made up or changed', async () => {
    const { url } = await given();
    const [base, token] = [url.slice(0, url.lastIndexOf('/')), url.slice(url.lastIndexOf('/') + 1)];
    const changed = `${token.slice(0, 40)}${token[40] === 'A' ? 'B' : 'A'}${token.slice(41)}`;
    for (const each of [changed, token.slice(0, -4), '', 'x', 'A'.repeat(400), '..%2f..%2fetc%2fpasswd', '%00'])
      expect((await got(`${base}/${each}`)).status).toBe(404);
    expect(token).not.toMatch(/68999/);
    expect(Buffer.from(token, 'base64url').toString('latin1')).not.toMatch(/68999|Centre/);
  });

  it('is of no use when the service has another secret', async () => {
    const { url } = await given();
    const other = await startService({
      databaseUrl: service.databaseUrl,
      files: { store: service.store, secret: 'another secret, also of thirty-two characters' },
    });
    expect((await got(url.replace(service.url, other.url))).status).toBe(404);
    await other.close();
  });

  it.each([
    ['deleted', (id: string) => mine.remove(id)],
    ['hidden', (id: string) => uploadsAs(service, service.staffKey).hide(id)],
    ['infected', (id: string) => service.db.writeOnce(`UPDATE evidence SET scan = 'INFECTED' WHERE id = ?`, [id])],
  ])('R36 opens nothing once the file is %s', async (_, happens) => {
    const { id, url } = await given();
    expect((await got(url)).status).toBe(200);
    await happens(id);
    expect((await got(url)).status).toBe(404);
    expect((await fetch(url, { method: 'HEAD' })).status).toBe(404);
    expect((await audited(id)).length).toBe(1);
  });

  it('R35 opens nothing once the file was kept long enough, and then its bytes are gone', async () => {
    const { id, url } = await given();
    await service.db.writeOnce(
      'UPDATE series SET results_day = ? WHERE id = (SELECT series_id FROM marksheet WHERE id = ?)',
      ['2026-08-20', sheet.id],
    );
    service.setNow('2027-08-20T10:00:00.000Z');
    await startSweeper(
      { gate: service.gate, now: service.now, filesKeptDays: 365, eventsKeptDays: 400 },
      silent,
    ).stop();
    service.setNow(TEST_DAY);
    expect((await got(url)).status).toBe(200);
    service.setNow('2027-08-21T10:00:00.000Z');
    await startSweeper(
      { gate: service.gate, now: service.now, filesKeptDays: 365, eventsKeptDays: 400 },
      silent,
    ).stop();
    service.setNow(TEST_DAY);
    expect((await got(url)).status).toBe(404);
    expect((await mine.ticket(id)).evidence).toMatchObject({ state: 'PURGED', downloadUrl: null });
    await startArrivals({ gate: service.gate, files: service.fileParts, now: service.now, log: silent }).stop();
    expect((await stored(service)).map(({ key: each }) => each)).not.toContain(id);
  });

  it('is not given to another centre, nor where files must be clean first', async () => {
    await givenCentre(service.db, '68998');
    const { id, url } = await given();
    expect(await uploadsAs(service, await service.centreKey('68998')).ticket(id)).toBeNull();
    const strict = await startService({
      databaseUrl: service.databaseUrl,
      files: { store: service.store, unscanned: false },
    });
    const at = url.replace(service.url, strict.url);
    expect((await uploadsAs(strict, key).ticket(id)).evidence.downloadUrl).toBeNull();
    expect((await got(at)).status).toBe(404);
    await service.db.writeOnce(`UPDATE evidence SET scan = 'CLEAN' WHERE id = ?`, [id]);
    expect((await got(at)).status).toBe(200);
    await strict.close();
  });

  it('says that it is a fault of ours when the bytes are gone, and shows nothing of it', async () => {
    const { id, url } = await given();
    await service.store.remove(id);
    const answer = await got(url);
    expect(answer.status).toBe(500);
    expect(answer.bytes.toString()).not.toMatch(/ENOENT|kept|FileMissing/);
    await service.store.put(id, Readable.from([bytes]), 1_000_000);
    expect((await got(url)).status).toBe(200);
  });
});

describe('names and parts', () => {
  it.each([
    ['plain.pdf', `attachment; filename="plain.pdf"; filename*=UTF-8''plain.pdf`],
    ['a"b\\c%d.txt', `attachment; filename="a_b_c_d.txt"; filename*=UTF-8''a%22b%5Cc%25d.txt`],
    ["it's (1)*.txt", `attachment; filename="it's (1)*.txt"; filename*=UTF-8''it%27s%20%281%29%2A.txt`],
    ['x\r\nset-cookie: a', `attachment; filename="x__set-cookie: a"; filename*=UTF-8''x%0D%0Aset-cookie%3A%20a`],
  ])('%j is a name that every browser reads', (name, header) => {
    expect(attachment(name)).toBe(header);
  });

  it('of one byte are parts too', () => {
    expect(partAsked('bytes=0-0', 1)).toEqual({ start: 0, end: 0 });
    expect(partAsked('bytes=-5', 1)).toEqual({ start: 0, end: 0 });
    expect(partAsked('bytes=-0', 1)).toBe('NONE');
    expect(partAsked('bytes=1-', 1)).toBe('NONE');
    expect(partAsked(undefined, 1)).toBe('ALL');
  });
});

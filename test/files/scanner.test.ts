/** Files that came in are looked at by a real clamd, and what it says decides who may open them (R35). */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { pino } from 'pino';
import type { Scanner } from '../../src/files/scan.js';
import { clamdScanner } from '../../src/files/scan.js';
import { ScanMemory, scanWaiting } from '../../src/workers/scanner.js';
import type { Clamd } from '../support/clamd.js';
import { EICAR, startClamd } from '../support/clamd.js';
import { FETCHED_WITHIN_MS } from '../support/programs.js';
import { fetchFrom, pdfOf, reportsAs, setResultsDay } from '../support/reports.js';
import type { Service } from '../support/service.js';
import { startService } from '../support/service.js';
import { givenSampled, someBytes, uploadsAs } from '../support/uploads.js';
import type { SheetMade } from '../support/world.js';

jest.setTimeout(2 * 60_000);

let clamd: Clamd;
let service: Service;
let sheet: SheetMade;
let key: string;
beforeAll(async () => {
  clamd = await startClamd();
  // As in production: what is not known to be clean is opened by nobody.
  service = await startService({ files: { unscanned: false } });
  key = await service.centreKey('68999');
  sheet = await givenSampled(service, key);
}, FETCHED_WITHIN_MS);
afterAll(async () => {
  await service?.close();
  await clamd?.stop();
});

const log = pino({ level: 'silent' });
const scan = (scanner: Scanner | null, memory?: ScanMemory) =>
  scanWaiting(
    { gate: service.gate, store: service.store, scanner, now: () => new Date('2026-05-01T12:00:00Z'), log },
    memory,
  );
const nobody = clamdScanner('tcp://127.0.0.1:1');

async function sent(bytes: Buffer): Promise<string> {
  const answer = await uploadsAs(service, key).small(sheet, bytes);
  expect(answer.__typename).toBe('UploadEvidenceSuccess');
  return answer.evidence.id;
}

const evidenceOf = async (id: string) =>
  (await uploadsAs(service, key).evidence(sheet)).find((each: { id: string }) => each.id === id);

const recorded = (id: string) =>
  service.db.read<{ scan: string; scan_finding: string | null }>(
    'SELECT scan, scan_finding FROM evidence WHERE id = ?',
    [id],
  );

const countOf = async (table: string, condition: string, id: string): Promise<number> => {
  const counted = `SELECT COUNT(*) AS count FROM ${table} WHERE ${condition} LIKE ?`;
  return (await service.db.read<{ count: number }>(counted, [`%${id}%`]))[0]!.count;
};
const auditOf = (id: string) => countOf('audit', "action = 'recordScan' AND detail", id);
const eventsOf = (id: string) => countOf('outbox', "type = 'EVIDENCE_INFECTED' AND payload", id);

describe('a file that came in', () => {
  it('R35: waits, opened by nobody, while the scanner is down; and is opened when it was called clean', async () => {
    const id = await sent(someBytes(100_000));
    expect(await scan(nobody)).toBe(0);
    expect(await evidenceOf(id)).toMatchObject({ scan: 'PENDING', downloadUrl: null });
    expect(await scan(clamdScanner(clamd.unix))).toBe(1);
    const found = await evidenceOf(id);
    expect(found.scan).toBe('CLEAN');
    const answer = await fetch(service.url + new URL(found.downloadUrl, service.url).pathname);
    expect(answer.status).toBe(200);
    expect((await answer.arrayBuffer()).byteLength).toBe(100_000);
    expect(await auditOf(id)).toBe(1);
  });

  it('R35: is kept from everybody when it is infected, which is told and recorded once, with what was found', async () => {
    const id = await sent(EICAR);
    const other = await sent(someBytes(10));
    expect(await scan(clamdScanner(clamd.tcp))).toBe(2);
    expect(await scan(clamdScanner(clamd.tcp))).toBe(0);
    expect(await evidenceOf(id)).toMatchObject({ scan: 'INFECTED', downloadUrl: null });
    expect(await recorded(id)).toEqual([{ scan: 'INFECTED', scan_finding: 'Eicar.Test.UNOFFICIAL' }]);
    expect(await evidenceOf(other)).toMatchObject({ scan: 'CLEAN' });
    expect([await eventsOf(id), await auditOf(id), await eventsOf(other)]).toEqual([1, 1, 0]);
  });

  it('R35: that is more than the scanner takes stays closed, and is opened when the scanner takes more', async () => {
    const id = await sent(someBytes(22 * 2 ** 20));
    expect(await scan(clamdScanner(clamd.unix))).toBe(1);
    expect(await recorded(id)).toEqual([{ scan: 'NOT_SCANNED', scan_finding: 'TOO_LARGE' }]);
    expect((await evidenceOf(id)).downloadUrl).toBeNull();
    const larger = await startClamd('25M');
    try {
      expect(await scan(clamdScanner(larger.unix))).toBe(1);
    } finally {
      await larger.stop();
    }
    expect((await evidenceOf(id)).downloadUrl).not.toBeNull();
  });

  it('is not scanned where there is no scanner, and stays closed where that counts', async () => {
    const id = await sent(someBytes(10));
    expect(await scan(null)).toBe(1);
    expect(await recorded(id)).toEqual([{ scan: 'NOT_SCANNED', scan_finding: 'NO_SCANNER' }]);
    expect((await evidenceOf(id)).downloadUrl).toBeNull();
    await scan(clamdScanner(clamd.unix));
    expect((await evidenceOf(id)).downloadUrl).not.toBeNull();
  });

  it('that the scanner fails on holds up no other, and is given up after five tries', async () => {
    const bad = await sent(someBytes(66));
    const good = await sent(someBytes(77));
    const real = clamdScanner(clamd.unix);
    let failures = 0;
    const failing: Scanner = {
      answers: () => real.answers(),
      scan: async (bytes, size) => {
        if (size !== 66) return real.scan(bytes, size);
        bytes.destroy();
        failures += 1;
        return { outcome: 'FAILED', why: 'stream: Can not allocate memory ERROR' };
      },
    };
    const memory = new ScanMemory();
    expect(await scan(failing, memory)).toBe(1);
    expect((await recorded(good))[0]!.scan).toBe('CLEAN');
    expect((await recorded(bad))[0]!.scan).toBe('PENDING');
    for (let round = 0; round < 4; round += 1) await scan(failing, memory);
    expect(await recorded(bad)).toEqual([{ scan: 'NOT_SCANNED', scan_finding: 'FAILED' }]);
    expect(failures).toBe(5);
    await scan(real);
  });

  it('that the store has lost is told so; a store that is down tells nothing', async () => {
    const id = await sent(someBytes(10));
    const scanner = clamdScanner(clamd.unix);
    const down = {
      ...service.store,
      read: () => Promise.reject(new Error('down')),
      ready: () => Promise.resolve(false),
    };
    const scanning = { gate: service.gate, store: down, scanner, now: () => new Date(), log };
    await expect(scanWaiting(scanning)).rejects.toThrow('down');
    expect((await recorded(id))[0]!.scan).toBe('PENDING');
    await service.store.remove(id);
    await scan(scanner);
    expect(await recorded(id)).toEqual([{ scan: 'NOT_SCANNED', scan_finding: 'FILE_MISSING' }]);
  });

  it('is scanned once by two processes at once', async () => {
    const ids = [await sent(EICAR), await sent(someBytes(20))];
    const scanner = clamdScanner(clamd.unix);
    const [one, two] = await Promise.all([scan(scanner), scan(scanner)]);
    expect(one + two).toBe(2);
    for (const id of ids) expect(await auditOf(id)).toBe(1);
    expect(await eventsOf(ids[0]!)).toBe(1);
  });
});

describe('a moderator report', () => {
  it('R32: is opened by nobody before it was called clean, and shown to WJEC alone when it is infected', async () => {
    const [staff, centre] = [reportsAs(service, service.staffKey), reportsAs(service, key)];
    await setResultsDay(service, sheet.series, '2026-04-20');
    const clean = (await staff.upload(sheet)).moderatorReport;
    const infected = (await staff.upload(sheet, { language: 'CY' }, pdfOf(EICAR.toString()))).moderatorReport;
    expect([clean, infected]).toMatchObject([
      { state: 'RELEASED', scan: 'PENDING', downloadUrl: null },
      { state: 'RELEASED', scan: 'PENDING', downloadUrl: null },
    ]);
    expect((await centre.list()).nodes.map(({ downloadUrl }: any) => downloadUrl)).toEqual([null, null]);
    expect(await scan(nobody)).toBe(0);
    expect(await scan(clamdScanner(clamd.unix))).toBe(2);
    expect(await scan(clamdScanner(clamd.unix))).toBe(0);
    const [{ id, downloadUrl }, ...others] = (await centre.list()).nodes;
    expect([id, others]).toEqual([clean.id, []]);
    expect((await fetchFrom(service, downloadUrl)).status).toBe(200);
    expect([await centre.one(infected.id), await centre.onSheet(sheet, 'CY')]).toEqual([null, ['1/2 all EN']]);
    expect(await staff.one(infected.id)).toMatchObject({ downloadUrl: null });
    const found = await service.db.read<{ object: string; detail: string }>(
      "SELECT object, detail FROM audit WHERE action = 'recordScan' AND object LIKE 'moderator-report%' ORDER BY object",
    );
    expect(found.map(({ object, detail }) => [object, JSON.parse(detail)])).toEqual([
      [`moderator-report ${clean.id}`, { scan: 'CLEAN', finding: null }],
      [`moderator-report ${infected.id}`, { scan: 'INFECTED', finding: 'Eicar.Test.UNOFFICIAL' }],
    ]);
  });
});

/** R35, R37: a service that is killed loses nothing that it acknowledged, and leaves nothing half there. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from 'mysql2/promise';
import { createConnection } from 'mysql2/promise';
import { diskStore } from '../../src/files/disk.js';
import { endStranded, sweepEnded } from '../../src/workers/arrivals.js';
import type { Build, Child } from '../support/child.js';
import { buildService, startChild } from '../support/child.js';
import type { Service } from '../support/service.js';
import { startService } from '../support/service.js';
import {
  faultsOfFiles,
  givenSampled,
  hanging,
  NO_FAULTS,
  sha256Of,
  someBytes,
  stored,
  tus,
  uploadsAs,
} from '../support/uploads.js';
import type { SheetMade } from '../support/world.js';

const ROUNDS = Math.min(Number(process.env.FAULT_ROUNDS ?? 1), 20);
const FINISHES = process.env.LONG_TESTS ? 10 : 1;

const folder = mkdtempSync(join(tmpdir(), 'iamis-files-'));
let built: Build;
/** What goes on when the other is dead. */
let service: Service;
let holder: Connection;
let key: string;
let sheet: SheetMade;
let mine: ReturnType<typeof uploadsAs>;
beforeAll(async () => {
  built = buildService();
  service = await startService({ files: { store: diskStore(folder) } });
  service.setNow(new Date());
  const at = new URL(service.databaseUrl);
  holder = await createConnection({
    socketPath: at.searchParams.get('socketPath')!,
    user: at.username,
    database: at.pathname.slice(1),
  });
  key = await service.centreKey('68999');
  sheet = await givenSampled(service, key);
  mine = uploadsAs(service, key);
});
afterEach(async () => {
  expect(await faultsOfFiles(service)).toEqual(NO_FAULTS);
});
afterAll(async () => {
  await holder.end();
  await service.close();
  built.remove();
  rmSync(folder, { recursive: true, force: true });
});

const child = (): Promise<Child> => startChild(built, { DATABASE_URL: service.databaseUrl, FILES_FOLDER: folder });
/** Nobody waits for the dead one's lease here. */
const leaseRunsOut = () =>
  service.db.writeOnce('UPDATE upload SET lease_expires_at = ? WHERE lease_owner IS NOT NULL', [new Date(0)]);
const arriving = () => ({
  gate: service.gate,
  files: service.fileParts,
  now: service.now,
  log: { warn: () => undefined } as never,
});
const stateOf = async (id: string) => (await mine.ticket(id)).state as string;
async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 20_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error('It never came to that.');
    await sleep(5);
  }
}

describe('killed', () => {
  it(`in the middle of a file, it has all that it acknowledged, and another goes on (${String(ROUNDS)} rounds)`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const bytes = someBytes(4_000_000);
      const id = await mine.begin(sheet, bytes, { sha256: sha256Of(bytes) });
      const killed = await child();
      const acknowledged = 500_000;
      expect(await tus(killed, key, 'PATCH', id, { offset: 0, body: bytes.subarray(0, acknowledged) })).toMatchObject({
        offset: acknowledged,
      });
      // Further bytes are on their way.
      const sending = tus(killed, key, 'PATCH', id, {
        offset: acknowledged,
        body: bytes.subarray(acknowledged, 4_000_000),
        cutAfter: 1_000_000 + Math.floor(Math.random() * 2_000_000),
      });
      await sleep(Math.random() * 30);
      await killed.kill();
      await sending;
      const { offset, status } = await mine.head(id);
      expect(status).toBe(200);
      expect(offset).toBeGreaterThanOrEqual(acknowledged);
      expect(await mine.patch(id, offset!, bytes.subarray(offset!))).toMatchObject({ status: 204 });
      expect(await mine.ticket(id)).toMatchObject({ state: 'KEPT', evidence: { sha256: sha256Of(bytes) } });
    }
  });

  it.each([
    // Wherever it is by then.
    ['when the last byte has come', false],
    // It waits for the place of its record, which somebody else has locked.
    ['when the file is whole, and its record is not yet written', true],
  ])(
    `%s, it is kept when the client asks, kept without anybody asking, and refused if it is another file (${String(FINISHES)} rounds)`,
    async (_, placeLocked) => {
      for (let round = 0; round < FINISHES; round += 1) {
        const files = Array.from({ length: 3 }, () => someBytes(50_000));
        const [asked, unasked, other] = await killedThere(files, placeLocked);
        expect(await mine.head(asked!)).toMatchObject({ status: 200, offset: 50_000 });
        expect(await mine.ticket(asked!)).toMatchObject({ state: 'KEPT', evidence: { sha256: sha256Of(files[0]!) } });
        await leaseRunsOut();
        await endStranded(arriving());
        await sweepEnded(arriving());
        expect(await mine.ticket(unasked!)).toMatchObject({ state: 'KEPT', evidence: { sha256: sha256Of(files[1]!) } });
        expect(await stateOf(other!)).toBe('REFUSED');
        expect((await stored(service)).map((file) => file.key)).not.toContain(other);
        expect(await faultsOfFiles(service)).toEqual(NO_FAULTS);
      }
    },
  );

  /** The third is announced as another one than it is. */
  async function killedThere(files: Buffer[], placeLocked: boolean): Promise<string[]> {
    const ids: string[] = [];
    for (const [index, bytes] of files.entries())
      ids.push(await mine.begin(sheet, bytes, { sha256: index === 2 ? '0'.repeat(64) : sha256Of(bytes) }));
    const killed = await child();
    for (const [index, bytes] of files.entries())
      await tus(killed, key, 'PATCH', ids[index]!, { offset: 0, body: bytes.subarray(0, 49_999) });
    await holder.query('START TRANSACTION');
    if (placeLocked) await holder.query('SELECT id FROM evidence WHERE id IN (?) FOR UPDATE', [ids]);
    const sent = files.map((bytes, index) =>
      tus(killed, key, 'PATCH', ids[index]!, { offset: 49_999, body: bytes.subarray(49_999) }).catch(() => null),
    );
    for (const id of ids)
      await until(async () =>
        placeLocked
          ? (await service.store.size(id)) === 50_000 && (await stateOf(id)) === 'FINISHING'
          : (await service.store.incoming.getUpload(id).catch(() => null))?.offset !== 49_999,
      );
    await killed.kill();
    await Promise.all(sent);
    await holder.query('ROLLBACK');
    return ids;
  }

  it('by an operator, it lets its senders go on elsewhere', async () => {
    const bytes = someBytes(2_000_000);
    const id = await mine.begin(sheet, bytes);
    const ended = await child();
    const sending = hanging(ended, key, id, bytes.length, bytes.subarray(0, 1_000_000));
    await until(async () => (await service.store.incoming.getUpload(id)).offset === 1_000_000);
    await ended.end();
    await sending.ended;
    const { offset } = await mine.head(id);
    expect(offset).toBe(1_000_000);
    await mine.patch(id, offset!, bytes.subarray(offset!));
    expect(await mine.ticket(id)).toMatchObject({ state: 'KEPT', evidence: { sha256: sha256Of(bytes) } });
  });
});

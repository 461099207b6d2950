import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Db } from '../../src/persistence/database.js';
import { connectDatabase, transaction } from '../../src/persistence/database.js';
import { createTestDatabase } from '../support/database.js';

let db: Db;
let database: { url: string; drop(): Promise<void> };
beforeAll(async () => {
  database = await createTestDatabase('settings');
  db = await connectDatabase(database.url, 4);
});
afterAll(async () => {
  await db.close();
  await database.drop();
});

it('Every connection of the pool is READ COMMITTED, waits 5 s for locks and takes no half values, the first one too', async () => {
  const ids = new Set<number>();
  const settings = await Promise.all(
    Array.from({ length: 4 }, () =>
      transaction(db, async (tx) => {
        const [found] = await tx.readOnce<Record<string, string | number>>(
          'SELECT CONNECTION_ID() AS id, @@SESSION.tx_isolation AS isolation, @@SESSION.innodb_lock_wait_timeout AS wait, @@SESSION.sql_mode AS mode',
        );
        ids.add(Number(found!.id));
        await tx.readOnce('SELECT SLEEP(0.2)');
        return found!;
      }),
    ),
  );
  expect(ids.size).toBe(4);
  for (const { isolation, wait, mode } of settings) {
    expect({ isolation, wait: Number(wait) }).toEqual({ isolation: 'READ-COMMITTED', wait: 5 });
    expect(mode).toContain('STRICT_ALL_TABLES');
  }
});

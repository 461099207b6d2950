/** Several hosts of one database: a process works with one, and turns to the next when that one does not work. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isDatabaseAddress } from '../../src/config/address.js';
import { addressOf } from '../../src/persistence/address.js';
import type { Db } from '../../src/persistence/database.js';
import { connectDatabase, transaction } from '../../src/persistence/database.js';
import { withRetry } from '../../src/persistence/retry.js';
import { createTestDatabase } from '../support/database.js';
import type { Line } from '../support/line.js';
import { startLine } from '../support/line.js';

describe('an address', () => {
  it('names several hosts, each with its port', () => {
    expect(addressOf('mysql://me:p%40ss@db1:3307,db2,[::1]:3309/iamis')).toEqual({
      places: [
        { host: 'db1', port: 3307 },
        { host: 'db2', port: 3306 },
        { host: '::1', port: 3309 },
      ],
      user: 'me',
      password: 'p@ss',
      database: 'iamis',
    });
  });

  it('may be a unix socket', () => {
    expect(addressOf('mariadb://root@localhost/iamis?socketPath=/run/sql').places).toEqual([
      { socketPath: '/run/sql' },
    ]);
  });

  it.each(['', 'db1', 'http://db1/iamis', 'mysql://db1:1,db2:x/iamis', 'mysql://db1,/iamis', 'mysql://'])(
    'is refused: %s',
    (url) => {
      expect(isDatabaseAddress(url)).toBe(false);
    },
  );
});

describe('a process', () => {
  let made: Awaited<ReturnType<typeof createTestDatabase>>;
  let lines: [Line, Line];
  let db: Db;
  beforeAll(async () => {
    made = await createTestDatabase('hosts');
    const at = new URL(made.url);
    const socketPath = at.searchParams.get('socketPath')!;
    lines = [await startLine(() => socketPath), await startLine(() => socketPath)];
    const hosts = lines.map(({ port }) => `127.0.0.1:${String(port)}`).join(',');
    db = await connectDatabase(`mysql://${at.username}@${hosts}${at.pathname}`, 3, 1000);
    await db.writeOnce('CREATE TABLE done (id INT PRIMARY KEY) ENGINE=InnoDB');
  });
  afterAll(async () => {
    await db.close();
    for (const line of lines) await line.close();
    await made.drop();
  });

  let next = 0;
  const write = () => {
    const id = (next += 1);
    return withRetry(() =>
      transaction(db, async (tx) => {
        await tx.writeOnce('INSERT IGNORE INTO done VALUES (?)', [id]);
      }),
    );
  };
  const carried = async (act: () => Promise<unknown>): Promise<[boolean, boolean]> => {
    const before = lines.map((line) => line.made());
    await act();
    return lines.map((line, index) => line.made() > before[index]!) as [boolean, boolean];
  };
  const several = () => Promise.all([write(), write(), write()]);

  it('R11 works with the first, with the second when the first is cut off, and stays there', async () => {
    expect(lines[1].made()).toBe(0);
    await several();
    lines[0].be('CUT');
    expect(await carried(several)).toEqual([false, true]);
    lines[0].be('UP');
    expect((await carried(several))[0]).toBe(false);
  });

  it('R11 goes back when the second falls silent', async () => {
    lines[1].be('SILENT');
    expect((await carried(several))[0]).toBe(true);
    lines[1].be('UP');
    const [{ count }] = (await db.readOnce<{ count: number }>('SELECT COUNT(*) AS count FROM done')) as [
      { count: number },
    ];
    expect(count).toBe(next);
  });
});

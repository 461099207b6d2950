import type { Db } from './database.js';

/**
 * Runs `work` if this owner holds or gets the lease; else answers null. A lease is a row, claimed and committed before acting,
 * since GET_LOCK and SKIP LOCKED hold on one Galera node only. `work` must end well within `milliseconds`.
 */
export async function withLease<T>(
  db: Db,
  name: string,
  owner: string,
  milliseconds: number,
  work: () => Promise<T>,
): Promise<T | null> {
  const now = new Date();
  await db.read(
    `INSERT INTO lease (name, owner, expires_at, fence) VALUES (?, ?, ?, 1)
     ON DUPLICATE KEY UPDATE
       fence = IF(owner = VALUES(owner) OR expires_at < ?, fence + 1, fence),
       owner = IF(owner = VALUES(owner) OR expires_at < ?, VALUES(owner), owner),
       expires_at = IF(owner = VALUES(owner), VALUES(expires_at), expires_at)`,
    [name, owner, new Date(now.getTime() + milliseconds), now, now],
  );
  const [held] = await db.read<{ owner: string }>('SELECT owner FROM lease WHERE name = ?', [name]);
  return held?.owner === owner ? work() : null;
}

/** Who ends does not keep the next one waiting. */
export async function releaseLease(db: Db, name: string, owner: string): Promise<void> {
  await db.write('UPDATE lease SET expires_at = ? WHERE name = ? AND owner = ?', [new Date(0), name, owner]);
}

/** How far what goes on beside requests is behind. Each of these reads a handful of rows by an index. */
import type { Db } from './database.js';

export interface Lag {
  waiting: number;
  /** Since when the oldest of them waits; null: none does. */
  since: Date | null;
}

export interface Lags {
  /** Events that have no place in the feed yet. */
  outbox: Lag;
  /** E-mails to be sent whose time has come. */
  mail: Lag;
  /** Files and moderators' reports that nobody has scanned. */
  scan: Lag;
  /** Audit rows that are not chained yet. */
  seal: Lag;
  /** When each worker's lease ends; past: no process does that work. */
  leases: { name: string; expiresAt: Date }[];
}

/** More than this is not counted to the end. */
const MOST = 10_000;

export async function readLags(db: Db, now: Date): Promise<Lags> {
  const [outbox, mail, files, reports, seal, leases] = await Promise.all([
    lag(db, 'SELECT at FROM outbox WHERE sequence IS NULL'),
    lag(db, 'SELECT next_try_at AS at FROM mail WHERE next_try_at <= ?', [now]),
    lag(db, "SELECT uploaded_at AS at FROM evidence WHERE scan = 'PENDING' AND purged_at IS NULL"),
    lag(db, "SELECT uploaded_at AS at FROM moderator_report WHERE scan = 'PENDING'"),
    lag(db, "SELECT at FROM audit WHERE id > (SELECT COALESCE(MAX(audit_id), '') FROM audit_seal)"),
    db.read<{ name: string; expiresAt: Date }>('SELECT name, expires_at AS expiresAt FROM lease'),
  ]);
  return { outbox, mail, scan: together(files, reports), seal, leases };
}

async function lag(db: Db, sql: string, parameters: Date[] = []): Promise<Lag> {
  const [row] = await db.read<Lag>(
    `SELECT COUNT(*) AS waiting, MIN(at) AS since FROM (${sql} LIMIT ${String(MOST)}) AS found`,
    parameters,
  );
  return row!;
}

const together = (one: Lag, other: Lag): Lag => ({
  waiting: one.waiting + other.waiting,
  since: one.since === null || (other.since !== null && other.since < one.since) ? other.since : one.since,
});

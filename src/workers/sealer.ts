/** Chains committed audit rows within seconds, under a lease: a chain inside the transactions would halve the write rate. */
import type { Logger } from 'pino';
import { link } from '../persistence/audit.js';
import type { Db, Transaction } from '../persistence/database.js';
import { transaction } from '../persistence/database.js';
import type { Worker } from './worker.js';
import { startWorker } from './worker.js';

const EVERY_MS = 2000;
const BATCH = 1000;
/** A transaction lasts seconds at most, so a row with an id older than this before the newest sealed one can not still appear. */
const LATE_COMMIT_MS = 10 * 60_000;

/** The head of the chain is logged as well: who changed the database could not change that. */
export const startSealer = (db: Db, key: string, log: Logger): Worker =>
  startWorker(db, log, 'audit-sealer', EVERY_MS, async () => {
    const head = await sealAll(db, key);
    return head && { sequence: head.sequence, hash: head.hash.toString('hex') };
  });

export interface Seal {
  sequence: number;
  hash: Buffer;
}

/** Null when nothing was left to seal. */
export async function sealAll(db: Db, key: string): Promise<Seal | null> {
  let head: Seal | null = null;
  for (;;) {
    const sealed = await transaction(db, (tx) => sealBatch(tx, key));
    if (sealed === null) return head;
    head = sealed;
  }
}

async function sealBatch(tx: Transaction, key: string): Promise<Seal | null> {
  const [last] = await tx.read<Seal & { audit_id: string }>(
    'SELECT sequence, hash, audit_id FROM audit_seal ORDER BY sequence DESC LIMIT 1',
  );
  const [newest] = await tx.read<{ id: string | null }>('SELECT MAX(audit_id) AS id FROM audit_seal');
  const rows = await tx.read<{ id: string; mac: Buffer }>(
    `SELECT a.id, a.mac FROM audit a LEFT JOIN audit_seal s ON s.audit_id = a.id
     WHERE a.id > ? AND s.audit_id IS NULL ORDER BY a.id LIMIT ${String(BATCH)}`,
    [newest?.id == null ? '' : earlier(newest.id, Date.now())],
  );
  if (rows.length === 0) return null;
  let seal: Seal = last ?? { sequence: 0, hash: Buffer.alloc(32) };
  const values = rows.map(({ id, mac }) => {
    seal = { sequence: seal.sequence + 1, hash: link(key, seal.hash, id, mac) };
    return [seal.sequence, id, seal.hash];
  });
  await tx.writeOnce('INSERT INTO audit_seal (sequence, audit_id, hash) VALUES ?', [values]);
  return seal;
}

/** The smallest id that could have been made `LATE_COMMIT_MS` before this one; before now, where a clock that has been set back since made it. */
function earlier(id: string, now: number): string {
  const at = Math.min(now, parseInt(id.replaceAll('-', '').slice(0, 12), 16));
  const hex = Math.max(0, at - LATE_COMMIT_MS)
    .toString(16)
    .padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
}

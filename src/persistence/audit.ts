/** Writes audit rows in the transaction of what they tell. workers/sealer.ts chains them afterwards; reads/audit.ts finds what was tampered with. */
import { createHmac, randomBytes } from 'node:crypto';
import type { Transaction } from './database.js';
import type { Way } from './rows.js';

export interface AuditRecord {
  at: Date;
  principalId: string;
  principalName: string;
  action: string;
  object: string;
  centre: string | null;
  way: Way;
  address: string | null;
  requestId: string | null;
  detail: Record<string, unknown>;
}

export interface AuditWriter {
  /** Outside the database; also check what was written, by those that were in use before too. */
  readonly keys: readonly string[];
  write(tx: Pick<Transaction, 'write'>, record: AuditRecord): Promise<void>;
}

/** `key` lives outside the database, so whoever can write to the database still can not make a row that verifies. */
export function auditWriter(key: string, ...older: readonly string[]): AuditWriter {
  return {
    keys: [key, ...older],
    async write(tx, record) {
      const id = timeOrderedId();
      const row = auditValues(id, record);
      await tx.write(
        `INSERT INTO audit (id, at, principal_id, principal_name, action, object, centre_number, way, address, request_id, detail, mac)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [...row, macOf(key, row)],
      );
    },
  };
}

export type AuditValues = [string, Date, ...(string | null)[]];

const auditValues = (id: string, record: AuditRecord): AuditValues => [
  id,
  record.at,
  record.principalId,
  record.principalName,
  record.action,
  record.object,
  record.centre,
  record.way,
  record.address,
  record.requestId,
  JSON.stringify(record.detail),
];

/** Over every column, unambiguously. */
export const macOf = (key: string, values: AuditValues): Buffer =>
  createHmac('sha256', key).update(JSON.stringify(values)).digest();

let latest = 0;

/**
 * A UUID version 7: rows are appended in order of time, and the sealer finds the recent ones by range. So it never goes back, though the clock may
 * be set back: rows of those minutes would lie where the sealer looks no more.
 */
export function timeOrderedId(): string {
  latest = Math.max(latest, Date.now());
  const bytes = randomBytes(16);
  bytes.writeUIntBE(latest, 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Each seal rests on the one before, so nothing can be taken out or put in between without the key. */
export const link = (key: string, before: Buffer, auditId: string, mac: Buffer): Buffer =>
  createHmac('sha256', key).update(before).update(auditId).update(mac).digest();

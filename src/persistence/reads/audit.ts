import type { Db } from '../database.js';
import type { AuditValues } from '../audit.js';
import { link, macOf } from '../audit.js';

export interface AuditFaultRead {
  kind: 'CHANGED_OR_INSERTED' | 'REMOVED' | 'SEAL_BROKEN' | 'SEAL_REMOVED';
  sequence: number | null;
  auditId: string | null;
}

export interface AuditVerificationRead {
  checked: number;
  faults: AuditFaultRead[];
  nextAfter: number | null;
  headHash: string | null;
  unsealed: number;
}

interface AuditRecord {
  id: string | null;
  at: Date;
  principal_id: string;
  principal_name: string;
  action: string;
  object: string;
  centre_number: string | null;
  way: string;
  address: string | null;
  request_id: string | null;
  detail: string;
  mac: Buffer;
}

interface SealedRecord extends AuditRecord {
  sequence: number;
  audit_id: string;
  hash: Buffer;
}

const AUDIT_COLUMNS = `a.id, a.at, a.principal_id, a.principal_name, a.action, a.object, a.centre_number, a.way, a.address, a.request_id, a.detail, a.mac`;
const BATCH = 1000;

/** Checks each row against its own code, and each seal against the one before as stored, so that a fault is told where it is and only there. */
export async function verifyAudit(
  db: Db,
  key: string | readonly string[],
  after: number,
  first: number,
): Promise<AuditVerificationRead> {
  const keys = [key].flat();
  const [start] = await db.readOnce<{ hash: Buffer }>('SELECT hash FROM audit_seal WHERE sequence = ?', [after]);
  let before = start?.hash ?? Buffer.alloc(32);
  let place = after;
  let checked = 0;
  const faults: AuditFaultRead[] = [];
  while (checked < first) {
    const records = await readSealed(db, place, Math.min(BATCH, first - checked));
    for (const record of records) {
      for (let gone = place + 1; gone < record.sequence; gone += 1)
        faults.push({ kind: 'SEAL_REMOVED', sequence: gone, auditId: null });
      // Over a gap the link can not be checked: the seal it rests on is gone, and that was told.
      faults.push(...faultsOf(keys, record, record.sequence === place + 1 ? before : null));
      before = record.hash;
      place = record.sequence;
      checked += 1;
    }
    if (records.length === 0) {
      const unsealed = await checkTail(db, keys, faults);
      return { checked, faults: faults.slice(0, 1000), nextAfter: null, headHash: headOf(before, place), unsealed };
    }
  }
  return { checked, faults: faults.slice(0, 1000), nextAfter: place, headHash: headOf(before, place), unsealed: 0 };
}

const headOf = (hash: Buffer, place: number): string | null => (place === 0 ? null : hash.toString('hex'));

const readSealed = (db: Db, after: number, limit: number): Promise<SealedRecord[]> =>
  db.readOnce<SealedRecord>(
    `SELECT s.sequence, s.audit_id, s.hash, ${AUDIT_COLUMNS} FROM audit_seal s LEFT JOIN audit a ON a.id = s.audit_id
     WHERE s.sequence > ? ORDER BY s.sequence LIMIT ${String(limit)}`,
    [after],
  );

function faultsOf(keys: readonly string[], record: SealedRecord, before: Buffer | null): AuditFaultRead[] {
  const { sequence, audit_id: auditId } = record;
  if (record.id === null) return [{ kind: 'REMOVED', sequence, auditId }];
  if (!isGenuine(keys, record)) return [{ kind: 'CHANGED_OR_INSERTED', sequence, auditId }];
  const linked = before === null || keys.some((key) => link(key, before, auditId, record.mac).equals(record.hash));
  return linked ? [] : [{ kind: 'SEAL_BROKEN', sequence, auditId }];
}

/** Rows without a seal: few and young, or put in by somebody else. */
async function checkTail(db: Db, keys: readonly string[], faults: AuditFaultRead[]): Promise<number> {
  const records = await db.readOnce<AuditRecord>(
    `SELECT ${AUDIT_COLUMNS} FROM audit a LEFT JOIN audit_seal s ON s.audit_id = a.id WHERE s.audit_id IS NULL ORDER BY a.id LIMIT 10000`,
  );
  for (const record of records) {
    if (!isGenuine(keys, record)) faults.push({ kind: 'CHANGED_OR_INSERTED', sequence: null, auditId: record.id });
  }
  return records.length;
}

function isGenuine(keys: readonly string[], record: AuditRecord): boolean {
  const { id, mac, principal_id, principal_name, action, object, centre_number, way, address, request_id } = record;
  const values: AuditValues = [
    id!,
    record.at,
    principal_id,
    principal_name,
    action,
    object,
    centre_number,
    way,
    address,
    request_id,
    record.detail,
  ];
  return keys.some((key) => macOf(key, values).equals(mac));
}

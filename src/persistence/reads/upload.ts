/** Files on their way in. */
import type { ArrivalProblem, EvidenceTarget } from '../../domain/evidence.js';
import type { Db } from '../database.js';
import { fromJson } from '../database.js';
import type { Way } from '../rows.js';
import type { Scope } from '../scope.js';
import { marksheetsIn } from '../scope.js';

export type UploadState = 'OPEN' | 'FINISHING' | 'KEPT' | 'REFUSED' | 'ABANDONED';

export interface UploadRead extends EvidenceTarget {
  id: string;
  state: UploadState;
  marksheetId: number;
  centre: string;
  name: string;
  size: number;
  /** As announced; null when it was not. */
  sha256: string | null;
  received: number;
  principalId: string;
  begunBy: string;
  way: Way;
  address: string | null;
  begunAt: Date;
  expiresAt: Date;
  /** Why it was not kept after it had come whole. */
  refusal: ArrivalProblem | null;
}

export type UploadRecord = Omit<UploadRead, 'candidateNumbers' | 'refusal'> & {
  candidate_numbers: unknown;
  refusal: unknown;
};

export const UPLOAD_COLUMNS = `up.id, up.state, up.marksheet_id AS marksheetId, up.centre_number AS centre, up.purpose, up.candidate_numbers,
  up.amendment_request_id AS amendmentRequestId, up.name, up.size, up.sha256, up.received, up.principal_id AS principalId,
  up.principal_name AS begunBy, up.way, up.address, up.begun_at AS begunAt, up.expires_at AS expiresAt, up.refusal`;

const MOMENTS = ['closedAt', 'decidedAt'];

/** Moments have become text on their way through JSON. */
const refusalOf = (stored: unknown): ArrivalProblem =>
  Object.fromEntries(
    Object.entries(fromJson<Record<string, unknown>>(stored)).map(([name, value]) => [
      name,
      MOMENTS.includes(name) ? new Date(value as string) : value,
    ]),
  ) as ArrivalProblem;

export const uploadOf = ({ candidate_numbers: numbers, refusal, ...record }: UploadRecord): UploadRead => ({
  ...record,
  candidateNumbers: fromJson<string[]>(numbers),
  refusal: refusal === null ? null : refusalOf(refusal),
});

/** Null for an unknown, malformed or foreign id alike. */
export async function uploadFor(scope: Scope, db: Db, id: string): Promise<UploadRead | null> {
  const allowed = marksheetsIn(scope);
  const [found] = await db.read<UploadRecord>(
    `SELECT ${UPLOAD_COLUMNS} FROM upload up JOIN marksheet m ON m.id = up.marksheet_id WHERE up.id = ? AND ${allowed.sql}`,
    [id, ...allowed.parameters],
  );
  return found === undefined ? null : uploadOf(found);
}

export const MAXIMUM_OPEN = 200;

/** Those of each sheet that are still on their way, latest first, in one statement. */
export async function readUploadsInProgress(
  scope: Scope,
  db: Db,
  marksheetIds: readonly number[],
): Promise<UploadRead[][]> {
  const allowed = marksheetsIn(scope);
  const found = await db.readOnce<UploadRecord>(
    `SELECT ${UPLOAD_COLUMNS} FROM marksheet m JOIN upload up ON up.marksheet_id = m.id
     WHERE m.id IN (?) AND ${allowed.sql} AND up.state IN ('OPEN', 'FINISHING')
     ORDER BY up.begun_at DESC, up.id`,
    [marksheetIds, ...allowed.parameters],
  );
  const uploads = found.map(uploadOf);
  return marksheetIds.map((id) => uploads.filter(({ marksheetId }) => marksheetId === id));
}

/**
 * For the worker that ends what a killed process left: whole, or left in the middle with perhaps its last byte. `machine`: the processes' own
 * time.
 */
export function readStranded(db: Db, machine: Date, limit: number): Promise<{ id: string }[]> {
  return db.read<{ id: string }>(
    `SELECT id FROM upload WHERE state = 'FINISHING' AND (lease_expires_at IS NULL OR lease_expires_at < ?)
       OR state = 'OPEN' AND lease_expires_at < ? ORDER BY begun_at LIMIT ${String(limit)}`,
    [machine, machine],
  );
}

/** Of these keys of the store those that an upload or a piece of evidence needs. The others are nobody's. */
export async function readKnownKeys(db: Db, keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const found = await db.readOnce<{ id: string }>(
    `SELECT id FROM upload WHERE id IN (?) AND state IN ('OPEN', 'FINISHING')
     UNION SELECT id FROM evidence WHERE id IN (?) AND purged_at IS NULL`,
    [keys, keys],
  );
  return new Set(found.map(({ id }) => id));
}

/** Keys whose bytes are to be removed from the store: refused, given up, expired, past their time. Say `recordSwept` once they are gone. */
export async function readToSweep(db: Db, limit: number): Promise<string[]> {
  const found = await db.read<{ id: string }>(
    `(SELECT id FROM upload WHERE swept_at IS NULL AND state IN ('REFUSED', 'ABANDONED') LIMIT ${String(limit)})
     UNION (SELECT id FROM evidence WHERE swept_at IS NULL AND purged_at IS NOT NULL LIMIT ${String(limit)})`,
  );
  return found.map(({ id }) => id);
}

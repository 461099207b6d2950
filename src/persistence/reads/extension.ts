import type { Db, Parameter } from '../database.js';
import type { Condition, Scope } from '../scope.js';
import { and, marksheetsIn, realCentres } from '../scope.js';
import type { MarksheetRead } from './marksheet.js';
import { readMarksheetsById, sheetNumber } from './marksheet.js';

export type ExtensionState = 'OPEN' | 'GIVEN' | 'REFUSED' | 'TAKEN_BACK';

interface ExtensionRecord {
  id: number;
  marksheetId: number;
  state: ExtensionState;
  wanted: string | null;
  why: string | null;
  askedAt: Date | null;
  askedBy: string | null;
  deadline: string | null;
  reason: string | null;
  decidedAt: Date | null;
  decidedBy: string | null;
}

export type ExtensionRead = ExtensionRecord & { marksheet: MarksheetRead };

export interface ExtensionFilter {
  centre?: string | null | undefined;
  marksheetId?: string | null | undefined;
  state?: readonly ExtensionState[] | null | undefined;
}

const SELECT = `SELECT e.id, e.marksheet_id AS marksheetId, e.state, e.wanted, e.why, e.asked_at AS askedAt, e.asked_by AS askedBy,
    e.deadline, e.reason, e.decided_at AS decidedAt, e.decided_by AS decidedBy
  FROM extension e JOIN marksheet m ON m.id = e.marksheet_id`;

function filtered(scope: Scope, { centre, marksheetId, state }: ExtensionFilter): Condition {
  const parts: Condition[] = [marksheetsIn(scope), realCentres(scope, centre ?? marksheetId)];
  const where = (sql: string, ...parameters: Parameter[]) => parts.push({ sql, parameters });
  if (centre != null) where('m.centre_number = ?', centre);
  if (marksheetId != null) where('e.marksheet_id = ?', sheetNumber(marksheetId));
  if (state != null) where(state.map(() => 'e.state = ?').join(' OR ') || 'FALSE', ...state);
  return and(...parts);
}

/** Latest first, before the one of id `before`: ids are in order of time. */
export async function readExtensions(
  scope: Scope,
  db: Db,
  filter: ExtensionFilter,
  limit: number,
  before: number | null,
): Promise<ExtensionRead[]> {
  const beyond = { sql: before === null ? 'TRUE' : 'e.id < ?', parameters: before === null ? [] : [before] };
  const where = and(filtered(scope, filter), beyond);
  const found = await db.readOnce<ExtensionRecord>(
    `${SELECT} WHERE ${where.sql} ORDER BY e.id DESC LIMIT ${String(limit)}`,
    where.parameters,
  );
  const sheets = await readMarksheetsById(
    scope,
    db,
    found.map(({ marksheetId }) => marksheetId),
  );
  return found.flatMap((record) => {
    const marksheet = sheets.get(record.marksheetId);
    return marksheet === undefined ? [] : [{ ...record, marksheet }];
  });
}

export async function countExtensions(scope: Scope, db: Db, filter: ExtensionFilter): Promise<number> {
  const where = filtered(scope, filter);
  const [row] = await db.readOnce<{ total: number }>(
    `SELECT COUNT(*) AS total FROM extension e JOIN marksheet m ON m.id = e.marksheet_id WHERE ${where.sql}`,
    where.parameters,
  );
  return row!.total;
}

/** One of a sheet that the caller has just written or may see: by id, or the one asked for at that moment. */
export async function readExtensionOf(
  scope: Scope,
  db: Db,
  marksheet: MarksheetRead,
  which: { id: number } | { askedAt: Date },
): Promise<ExtensionRead | null> {
  const named = 'id' in which ? { sql: 'e.id = ?', value: which.id } : { sql: 'e.asked_at = ?', value: which.askedAt };
  const where = and(
    { sql: 'e.marksheet_id = ?', parameters: [marksheet.id] },
    { sql: named.sql, parameters: [named.value] },
    marksheetsIn(scope),
  );
  const [found] = await db.read<ExtensionRecord>(`${SELECT} WHERE ${where.sql} ORDER BY e.id DESC`, where.parameters);
  return found === undefined ? null : { ...found, marksheet };
}

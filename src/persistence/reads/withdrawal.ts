import type { Row } from '../../domain/marksheet.js';
import type { Db, Parameter } from '../database.js';
import type { RowRecord } from '../rows.js';
import { ROW_COLUMNS, rowOf } from '../rows.js';
import type { Condition, Scope } from '../scope.js';
import { and, marksheetsIn, realCentres } from '../scope.js';
import type { MarksheetRead } from './marksheet.js';
import { readMarksheetsById } from './marksheet.js';
import type { RowRead } from './marksheet/row.js';
import { rowReadOf } from './marksheet/row.js';

/** A row that waits for WJEC's decision (R3). */
export interface WithdrawalRead {
  marksheet: MarksheetRead;
  row: RowRead;
  heldAt: Date;
  heldBy: string;
}

export interface WithdrawalFilter {
  centre?: string | null | undefined;
  series?: string | null | undefined;
  unit?: string | null | undefined;
  sampled?: boolean | null | undefined;
}

/** By centre, sheet and number. */
export type WithdrawalKey = readonly [string, number, string];

export const withdrawalKey = ({ marksheet, row }: WithdrawalRead): WithdrawalKey => [
  marksheet.centre_number,
  marksheet.id,
  row.candidate.number,
];

function filtered(scope: Scope, { centre, series, unit, sampled }: WithdrawalFilter): Condition {
  const parts: Condition[] = [{ sql: 'r.held = 1', parameters: [] }, marksheetsIn(scope), realCentres(scope, centre)];
  const where = (sql: string, ...parameters: Parameter[]) => parts.push({ sql, parameters });
  if (centre != null) where('m.centre_number = ?', centre);
  if (series != null) where('m.series_id = ?', series);
  if (unit != null) where('u.code = ?', unit);
  if (sampled != null) where(sampled ? 'r.sample_source IS NOT NULL' : 'r.sample_source IS NULL');
  return and(...parts);
}

const FROM = 'marksheet_row r JOIN marksheet m ON m.id = r.marksheet_id JOIN unit u ON u.id = m.unit_id';
const SINCE = `(SELECT MAX(c.version) FROM row_change c WHERE c.marksheet_id = r.marksheet_id
  AND c.candidate_number = r.candidate_number AND c.kind = 'HELD')`;

type HeldRecord = RowRecord & { marksheet_id: number; held_at: Date; held_by: string };

export async function readWithdrawals(
  scope: Scope,
  db: Db,
  filter: WithdrawalFilter,
  limit: number,
  after: WithdrawalKey | null,
): Promise<WithdrawalRead[]> {
  const beyond = {
    sql: after === null ? 'TRUE' : '(m.centre_number, r.marksheet_id, r.candidate_number) > (?, ?, ?)',
    parameters: [...(after ?? [])],
  };
  const where = and(filtered(scope, filter), beyond);
  const held = await db.readOnce<HeldRecord>(
    `SELECT r.marksheet_id, ${ROW_COLUMNS}, h.at AS held_at, h.by_name AS held_by FROM ${FROM}
     JOIN row_change h ON h.marksheet_id = r.marksheet_id AND h.candidate_number = r.candidate_number AND h.version = ${SINCE}
     WHERE ${where.sql} ORDER BY m.centre_number, r.marksheet_id, r.candidate_number LIMIT ${String(limit)}`,
    where.parameters,
  );
  const sheets = await readMarksheetsById(
    scope,
    db,
    held.map((record) => record.marksheet_id),
  );
  return held.flatMap((record): WithdrawalRead[] => {
    const marksheet = sheets.get(record.marksheet_id);
    if (marksheet === undefined) return [];
    const row = rowReadOf(marksheet, rowOf(record) as Exclude<Row, { status: 'WITHDRAWN' }>);
    return [{ marksheet, row, heldAt: record.held_at, heldBy: record.held_by }];
  });
}

export async function countWithdrawals(scope: Scope, db: Db, filter: WithdrawalFilter): Promise<number> {
  const where = filtered(scope, filter);
  const [row] = await db.readOnce<{ total: number }>(
    `SELECT COUNT(*) AS total FROM ${FROM} WHERE ${where.sql}`,
    where.parameters,
  );
  return row!.total;
}

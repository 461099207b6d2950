import type { Blocker, DraftRow, Row } from '../../../domain/marksheet.js';
import { blockersOf } from '../../../domain/marksheet.js';
import type { Db } from '../../database.js';
import type { RowRecord } from '../../rows.js';
import { ROW_COLUMNS, rowOf } from '../../rows.js';
import type { Scope } from '../../scope.js';
import { marksheetsIn, perScope } from '../../scope.js';
import { unitRulesOf } from '../../terms.js';
import type { MarksheetRead } from '../marksheet.js';
import type { RowRead } from './row.js';
import { rowRead } from './row.js';

export type RowFilter = 'ALL' | 'UNMARKED' | 'MARKED' | 'SAMPLE';
export type RowOrder = 'CANDIDATE_NUMBER' | 'NAME' | 'MARK';

const SHOW_SQL: Record<RowFilter, string> = {
  ALL: 'r.withdrawn = 0',
  UNMARKED: 'r.withdrawn = 0 AND r.result_kind IS NULL',
  MARKED: 'r.result_kind IS NOT NULL',
  SAMPLE: 'r.sample_source IS NOT NULL',
};

const ORDER_SQL: Record<RowOrder, { by: string; beyond: string }> = {
  CANDIDATE_NUMBER: { by: 'r.candidate_number', beyond: 'r.candidate_number > ?' },
  NAME: {
    by: 'r.surname, r.forenames, r.candidate_number',
    beyond: '(r.surname, r.forenames, r.candidate_number) > (?, ?, ?)',
  },
  MARK: { by: 'r.result_order DESC, r.candidate_number', beyond: '(-r.result_order, r.candidate_number) > (?, ?)' },
};

export interface RowsAsked {
  show: RowFilter;
  search: string | null;
  orderBy: RowOrder;
}

/** What stands at the end of a page: the order's columns. */
export type RowKey = readonly (string | number)[];

const OUTCOME_ORDER = { PASS: 1, MERIT: 2, DISTINCTION: 3 };

/** Must agree with the column result_order. */
function markOrder({ countedResult: result }: RowRead): number {
  if (result === null) return -3;
  if (result.mark !== null) return result.mark;
  if (result.outcome !== null) return OUTCOME_ORDER[result.outcome];
  return result.special === 'CARRY_FORWARD' ? -1 : -2;
}

export function rowKey(order: RowOrder, row: RowRead): RowKey {
  const { number, surname, forenames } = row.candidate;
  if (order === 'NAME') return [surname, forenames, number];
  return order === 'MARK' ? [-markOrder(row), number] : [number];
}

const wanted = (allowed: string, { show, search }: RowsAsked): string =>
  `m.id = ? AND ${allowed} AND ${SHOW_SQL[show]}${search === null ? '' : ' AND (r.surname LIKE ? OR r.candidate_number LIKE ?)'}`;

function searched(search: string | null): string[] {
  if (search === null) return [];
  const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return [like, like];
}

export const ROWS_FROM = 'marksheet m JOIN marksheet_row r ON r.marksheet_id = m.id';
/** Pages are cut to size after reading one of these, so that only a handful of texts are ever prepared. */
const PAGE_SIZES = [25, 101, 601];

/** Null when nobody reads them, or there are more than are read at a time. */
export async function rowsUnderWay(sheet: MarksheetRead): Promise<RowRead[] | null> {
  const reading = sheet.wholeRead;
  if (reading?.of !== sheet) return null;
  const rows = await reading.rows;
  return rows.length < reading.limit ? rows : null;
}

const pages = new Map<string, ReturnType<typeof perScope>>();

/** Of each kind of page, the text. */
function pageOf(asked: RowsAsked, beyond: boolean, size: number): ReturnType<typeof perScope> {
  const key = `${asked.show} ${asked.orderBy} ${String(asked.search !== null)} ${String(beyond)} ${String(size)}`;
  let page = pages.get(key);
  if (page === undefined) {
    const order = ORDER_SQL[asked.orderBy];
    page = perScope(
      (
        allowed,
      ) => `SELECT ${ROW_COLUMNS} FROM ${ROWS_FROM} WHERE ${wanted(allowed, asked)}${beyond ? ` AND ${order.beyond}` : ''}
        ORDER BY ${order.by} LIMIT ${String(size)}`,
    );
    pages.set(key, page);
  }
  return page;
}

export function readRows(
  scope: Scope,
  db: Db,
  sheet: MarksheetRead,
  asked: RowsAsked,
  limit: number,
  after: RowKey | null,
): Promise<RowRead[]> {
  const size = PAGE_SIZES.find((each) => each >= limit)!;
  const { sql, parameters } = pageOf(asked, after !== null, size)(
    scope,
    [sheet.id],
    [...searched(asked.search), ...(after ?? [])],
  );
  const rows = db
    .read<RowRecord>(sql, parameters)
    .then((records) => records.slice(0, limit).map((record) => rowRead(sheet, record)));
  if (after === null && asked.show === 'ALL' && asked.search === null) sheet.wholeRead = { of: sheet, limit, rows };
  return rows;
}

export async function countRows(scope: Scope, db: Db, sheet: MarksheetRead, asked: RowsAsked): Promise<number> {
  const allowed = marksheetsIn(scope);
  const [row] = await db.read<{ total: number }>(
    `SELECT COUNT(*) AS total FROM ${ROWS_FROM} WHERE ${wanted(`(${allowed.sql})`, asked)}`,
    [sheet.id, ...allowed.parameters, ...searched(asked.search)],
  );
  return row!.total;
}

/** R14: what stands in the way of submitting, declarations apart. */
export async function readBlockers(scope: Scope, db: Db, sheet: MarksheetRead): Promise<Blocker[]> {
  if (sheet.unmarked === 0 && sheet.missing_initials === 0) return [];
  const allowed = marksheetsIn(scope);
  const records = await db.read<RowRecord>(
    `SELECT ${ROW_COLUMNS} FROM ${ROWS_FROM} WHERE m.id = ? AND ${allowed.sql} AND r.withdrawn = 0 AND r.submission_id IS NULL
       AND (r.result_kind IS NULL OR (? AND r.initials IS NULL))`,
    [sheet.id, ...allowed.parameters, sheet.teacher_initials],
  );
  return blockersOf(unitRulesOf(sheet), records.map(rowOf) as DraftRow[], [], []);
}

/** The rows of these numbers, as the rules want them. */
export async function readNamedRows(
  scope: Scope,
  db: Db,
  sheet: MarksheetRead,
  numbers: readonly string[],
): Promise<Map<string, Row>> {
  if (numbers.length === 0) return new Map();
  const allowed = marksheetsIn(scope);
  const records = await db.readOnce<RowRecord>(
    `SELECT ${ROW_COLUMNS} FROM ${ROWS_FROM} WHERE m.id = ? AND ${allowed.sql} AND r.candidate_number IN (?)`,
    [sheet.id, ...allowed.parameters, numbers],
  );
  return new Map(records.map((record) => [record.candidate_number, rowOf(record)]));
}

/** Every row of a sheet as the rules want it, withdrawn ones too. */
export async function readSheetRows(scope: Scope, db: Db, sheet: MarksheetRead): Promise<Row[]> {
  const allowed = marksheetsIn(scope);
  const records = await db.read<RowRecord>(
    `SELECT ${ROW_COLUMNS} FROM ${ROWS_FROM} WHERE m.id = ? AND ${allowed.sql}`,
    [sheet.id, ...allowed.parameters],
  );
  return records.map(rowOf);
}

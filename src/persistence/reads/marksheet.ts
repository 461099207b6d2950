import type { CentreType } from '../../domain/catalogue.js';
import type { MarksheetState } from '../../domain/marksheet.js';
import type { Db, Parameter } from '../database.js';
import type { Condition, Scope } from '../scope.js';
import { and, marksheetsIn, perScope } from '../scope.js';
import type { TermsRecord } from '../terms.js';
import { TERMS_SQL } from '../terms.js';
import type { JoinedCatalogue } from './catalogue.js';
import type { RowRead } from './marksheet/row.js';
import { JOINED_CATALOGUE } from './catalogue.js';

/** A sheet with everything its own fields need, from one statement. */
export interface MarksheetRead extends TermsRecord, JoinedCatalogue {
  id: number;
  version: number;
  centre_number: string;
  centre_name: string;
  centre_type: CentreType;
  done: number;
  unmarked: number;
  submitted: number;
  missing_initials: number;
  first_submitted_on: string | null;
  explanatory_note: string | null;
  /** The read under way of all its rows, from the first on: what else of the request is in them needs no statement of its own. Not for copies. */
  wholeRead?: { of: MarksheetRead; limit: number; rows: Promise<RowRead[]> };
}

/** The number behind an opaque id; 0, which no sheet has, for anything that is none. */
export function sheetNumber(marksheetId: string): number {
  return /^[1-9][0-9]{0,9}$/.test(marksheetId) && Number(marksheetId) <= 0xffffffff ? Number(marksheetId) : 0;
}

const SHEET_COLUMNS = `m.id, m.version, m.centre_number, ce.name AS centre_name, m.done, m.unmarked, m.submitted, m.missing_initials,
  m.first_submitted_on, m.explanatory_note, ${TERMS_SQL.columns}, ${JOINED_CATALOGUE.columns}`;
const SHEET_FROM = `${TERMS_SQL.from} ${JOINED_CATALOGUE.joins}`;
/** What makes a `MarksheetRead`. */
export const SHEET_SQL = { columns: SHEET_COLUMNS, from: SHEET_FROM };

/** Null for an unknown, malformed or foreign id alike. */
export async function readMarksheet(scope: Scope, db: Db, id: string): Promise<MarksheetRead | null> {
  const { sql, parameters } = sheetById(scope, [sheetNumber(id)]);
  const [found] = await db.read<MarksheetRead>(sql, parameters);
  return found ?? null;
}

const sheetById = perScope((allowed) => `SELECT ${SHEET_COLUMNS} FROM ${SHEET_FROM} WHERE m.id = ? AND ${allowed}`);

/** `unit` is a code or an alias. */
export async function readMarksheetFor(
  scope: Scope,
  db: Db,
  centre: string,
  series: string,
  unit: string,
): Promise<MarksheetRead | null> {
  const named: Condition = {
    sql: `m.centre_number = ? AND m.series_id = ? AND (u.code = ? OR JSON_CONTAINS(u.aliases, JSON_QUOTE(?)))`,
    parameters: [centre, series, unit, unit],
  };
  const where = and(named, marksheetsIn(scope));
  const [found] = await db.read<MarksheetRead>(
    `SELECT ${SHEET_COLUMNS} FROM ${SHEET_FROM} WHERE ${where.sql}`,
    where.parameters,
  );
  return found ?? null;
}

/** Those of the ids that the caller may see, by id, in one statement. */
export async function readMarksheetsById(
  scope: Scope,
  db: Db,
  ids: readonly number[],
): Promise<Map<number, MarksheetRead>> {
  if (ids.length === 0) return new Map();
  const where = and({ sql: 'm.id IN (?)', parameters: [] }, marksheetsIn(scope));
  const found = await db.readOnce<MarksheetRead>(`SELECT ${SHEET_COLUMNS} FROM ${SHEET_FROM} WHERE ${where.sql}`, [
    [...new Set(ids)],
    ...where.parameters,
  ]);
  return new Map(found.map((sheet) => [sheet.id, sheet]));
}

export interface MarksheetFilter {
  centre?: string | null | undefined;
  series?: string | null | undefined;
  family?: string | null | undefined;
  unit?: string | null | undefined;
  state?: readonly MarksheetState[] | null | undefined;
  text?: string | null | undefined;
}

/** R18: the same words as domain/marksheet.ts `marksheetState`; a test holds them together. */
export const STATE_SQL: Record<MarksheetState, string> = {
  UPLOAD_ONLY: `u.assessment = 'UPLOAD_ONLY'`,
  EMPTY: `u.assessment <> 'UPLOAD_ONLY' AND m.done + m.unmarked + m.submitted = 0`,
  NOT_STARTED: `u.assessment <> 'UPLOAD_ONLY' AND m.submitted = 0 AND m.done = 0 AND m.unmarked > 0`,
  IN_PROGRESS: `u.assessment <> 'UPLOAD_ONLY' AND m.submitted = 0 AND m.done > 0 AND m.unmarked + m.missing_initials > 0`,
  READY: `u.assessment <> 'UPLOAD_ONLY' AND m.submitted = 0 AND m.done > 0 AND m.unmarked + m.missing_initials = 0`,
  SUBMITTED: `u.assessment <> 'UPLOAD_ONLY' AND m.submitted > 0 AND m.done + m.unmarked = 0`,
  LATE_ROWS_OPEN: `u.assessment <> 'UPLOAD_ONLY' AND m.submitted > 0 AND m.done + m.unmarked > 0`,
};

function filtered(scope: Scope, filter: MarksheetFilter): Condition {
  const parts: Condition[] = [
    marksheetsIn(scope),
    { sql: 'm.done + m.unmarked + m.submitted + m.submissions > 0', parameters: [] },
  ];
  const where = (sql: string, ...parameters: Parameter[]) => parts.push({ sql, parameters });
  if (filter.centre != null) where('m.centre_number = ?', filter.centre);
  if (filter.series != null) where('m.series_id = ?', filter.series);
  if (filter.family != null) where('u.family = ?', filter.family);
  if (filter.unit != null) where('u.code = ? OR JSON_CONTAINS(u.aliases, JSON_QUOTE(?))', filter.unit, filter.unit);
  if (filter.state != null) where(filter.state.map((state) => `(${STATE_SQL[state]})`).join(' OR ') || 'FALSE');
  if (filter.text != null) {
    const like = `%${filter.text.replace(/[\\%_]/g, '\\$&')}%`;
    where(`u.code COLLATE utf8mb4_unicode_520_ci LIKE ? OR u.title_en LIKE ? OR u.title_cy LIKE ?`, like, like, like);
  }
  return and(...parts);
}

/** Latest series first within a centre; the key of the last sheet seen is [centre, year, month, family, unit code]. */
export type MarksheetKey = readonly [string, number, number, string, string];

export const marksheetKey = (sheet: MarksheetRead): MarksheetKey => [
  sheet.centre_number,
  sheet.series_year,
  sheet.series_month,
  sheet.family_code,
  sheet.code,
];

export async function readMarksheets(
  scope: Scope,
  db: Db,
  filter: MarksheetFilter,
  limit: number,
  after: MarksheetKey | null,
): Promise<MarksheetRead[]> {
  const where = filtered(scope, filter);
  const beyond: Condition =
    after === null
      ? { sql: 'TRUE', parameters: [] }
      : {
          sql: '(m.centre_number, -se.year, -se.month, u.family, u.code) > (?, ?, ?, ?, ?)',
          parameters: [after[0], -after[1], -after[2], after[3], after[4]],
        };
  const all = and(where, beyond);
  const size = PAGE_SIZES.find((each) => each >= limit)!;
  const sql = `SELECT ${SHEET_COLUMNS} FROM ${SHEET_FROM} WHERE ${all.sql}
    ORDER BY m.centre_number, -se.year, -se.month, u.family, u.code LIMIT ${String(size)}`;
  // A list of states makes too many different texts to be prepared.
  const found = await (filter.state == null
    ? db.read<MarksheetRead>(sql, all.parameters)
    : db.readOnce<MarksheetRead>(sql, all.parameters));
  return found.slice(0, limit);
}

/** Pages are cut to size after reading one of these, so that only a handful of texts are ever prepared. */
const PAGE_SIZES = [11, 41, 101, 201];

export async function countMarksheets(scope: Scope, db: Db, filter: MarksheetFilter): Promise<number> {
  const where = filtered(scope, filter);
  const [row] = await db.readOnce<{ total: number }>(
    `SELECT COUNT(*) AS total FROM ${SHEET_FROM} WHERE ${where.sql}`,
    where.parameters,
  );
  return row!.total;
}

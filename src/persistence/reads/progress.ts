/** How far sheets are, counted by centre or by offering in one statement. */
import type { Db, Parameter } from '../database.js';
import type { Condition, Scope } from '../scope.js';
import { and, marksheetsIn, realCentres } from '../scope.js';
import type { CentreType } from '../../domain/catalogue.js';
import type { JoinedCatalogue, OfferingRead } from './catalogue.js';
import { JOINED_OFFERING, offeringOf } from './catalogue.js';
import type { CentreRead } from './centre.js';
import { STATE_SQL } from './marksheet.js';

export interface ProgressRead {
  /** Centre number or id of the offering. */
  key: string | number;
  centre: CentreRead | null;
  offering: OfferingRead | null;
  sheets: number;
  notStarted: number;
  inProgress: number;
  ready: number;
  submitted: number;
  lateRowsOpen: number;
  overdue: number;
}

export type ProgressBy = 'CENTRE' | 'OFFERING';

export interface ProgressFilter {
  centre?: string | null | undefined;
  series?: string | null | undefined;
  family?: string | null | undefined;
  unit?: string | null | undefined;
}

/** R19: the same as `sheetDeadline` of domain/catalogue.ts; a test holds them together. */
export const DEADLINE_SQL = `COALESCE(m.extension, CAST(JSON_UNQUOTE(JSON_EXTRACT(o.deadline_by_centre_type, CONCAT('$.', ce.type))) AS DATE), o.deadline)`;

const SHEETS =
  'marksheet m JOIN unit u ON u.id = m.unit_id JOIN offering o ON o.id = m.offering_id JOIN centre ce ON ce.number = m.centre_number';
/** The key of a page, and of what is joined to each. */
const BY = {
  CENTRE: { key: 'm.centre_number', columns: 'c.number, c.name, c.type', join: 'JOIN centre c ON c.number = p.place' },
  OFFERING: {
    key: 'm.offering_id',
    columns: JOINED_OFFERING.columns,
    join: `JOIN offering o ON o.id = p.place ${JOINED_OFFERING.joins}`,
  },
} as const;

const count = (sql: string, name: string): string => `CAST(SUM(${sql}) AS SIGNED) AS ${name}`;

function filtered(scope: Scope, { centre, series, family, unit }: ProgressFilter): Condition {
  const counted = `u.assessment <> 'UPLOAD_ONLY' AND m.done + m.unmarked + m.submitted > 0`;
  const parts: Condition[] = [marksheetsIn(scope), realCentres(scope, centre), { sql: counted, parameters: [] }];
  const where = (sql: string, ...parameters: Parameter[]) => parts.push({ sql, parameters });
  if (centre != null) where('m.centre_number = ?', centre);
  if (series != null) where('m.series_id = ?', series);
  if (family != null) where('u.family = ?', family);
  if (unit != null) where('u.code = ?', unit);
  return and(...parts);
}

type ProgressRecord = JoinedCatalogue &
  Omit<ProgressRead, 'key' | 'centre' | 'offering'> & {
    place: string | number;
    number: string;
    name: string;
    type: CentreType;
  };

export async function readProgress(
  scope: Scope,
  db: Db,
  { filter, by, today }: { filter: ProgressFilter; by: ProgressBy; today: string },
  limit: number,
  after: string | number | null,
): Promise<ProgressRead[]> {
  const { key, columns, join } = BY[by];
  const beyond = { sql: after === null ? 'TRUE' : `${key} > ?`, parameters: after === null ? [] : [after] };
  const where = and(filtered(scope, filter), beyond);
  const records = await db.readOnce<ProgressRecord>(
    `SELECT p.*, ${columns} FROM (SELECT ${key} AS place, COUNT(*) AS sheets,
         ${count(STATE_SQL.NOT_STARTED, 'notStarted')}, ${count(STATE_SQL.IN_PROGRESS, 'inProgress')}, ${count(STATE_SQL.READY, 'ready')},
         ${count('m.submitted > 0', 'submitted')}, ${count(STATE_SQL.LATE_ROWS_OPEN, 'lateRowsOpen')},
         ${count(`m.submitted = 0 AND COALESCE(${DEADLINE_SQL} < ?, 0)`, 'overdue')}
       FROM ${SHEETS} WHERE ${where.sql} GROUP BY ${key} ORDER BY ${key} LIMIT ${String(limit)}) p ${join} ORDER BY p.place`,
    [today, ...where.parameters],
  );
  return records.map((record) => progressOf(by, record));
}

function progressOf(by: ProgressBy, record: ProgressRecord): ProgressRead {
  const { place, sheets, notStarted, inProgress, ready, submitted, lateRowsOpen, overdue } = record;
  const counts = { sheets, notStarted, inProgress, ready, submitted, lateRowsOpen, overdue };
  const { number, name, type } = record;
  return by === 'CENTRE'
    ? { key: place, centre: { number, name, type }, offering: null, ...counts }
    : { key: place, centre: null, offering: offeringOf(record), ...counts };
}

export async function countProgress(scope: Scope, db: Db, filter: ProgressFilter, by: ProgressBy): Promise<number> {
  const where = filtered(scope, filter);
  const [row] = await db.readOnce<{ total: number }>(
    `SELECT COUNT(DISTINCT ${BY[by].key}) AS total FROM ${SHEETS} WHERE ${where.sql}`,
    where.parameters,
  );
  return row!.total;
}

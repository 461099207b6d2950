import type { AmendmentState } from '../../domain/amendment.js';
import { resultFromCode } from '../../domain/result.js';
import type { Db } from '../database.js';
import { grouped } from '../database.js';
import type { RowRecord } from '../rows.js';
import { ROW_COLUMNS } from '../rows.js';
import type { Condition, Scope } from '../scope.js';
import { and, marksheetsIn, realCentres } from '../scope.js';
import type { CandidateRead } from './candidate.js';
import type { DecisionRead, SupersededRecord } from './correction.js';
import { decisionId, supersededRead } from './correction.js';
import type { MarksheetRead } from './marksheet.js';
import { SHEET_SQL } from './marksheet.js';
import type { ResultRead, RowRead } from './marksheet/row.js';
import { resultRead, rowRead } from './marksheet/row.js';

export interface AmendmentRead {
  id: string;
  marksheet: MarksheetRead;
  candidate: CandidateRead;
  submitted: ResultRead;
  before: ResultRead;
  requested: ResultRead;
  reason: string;
  requester: string;
  origin: 'FORM' | 'INCOMPLETE_WORK';
  requestedAt: Date;
  requestedBy: string;
  state: AmendmentState;
  decidedAt: Date | null;
  decidedBy: string | null;
  note: string | null;
  supersededBy: DecisionRead | null;
  /** Where it stands in a list. */
  key: AmendmentKey;
}

interface AmendmentRecord extends SupersededRecord {
  request_version: number;
  surname: string;
  forenames: string;
  submitted_result: string;
  counted_before: string;
  requested: string;
  reason: string;
  requester: string;
  origin: 'FORM' | 'INCOMPLETE_WORK';
  requested_at: Date;
  requested_by: string;
  state: AmendmentState;
  decided_at: Date | null;
  decided_by: string | null;
  note: string | null;
}

/** With its sheet, which its own fields and those that lead on need. */
const SELECT = `SELECT ${SHEET_SQL.columns}, a.marksheet_id, a.candidate_number, a.version AS request_version, r.surname, r.forenames,
    a.submitted AS submitted_result, a.counted_before, a.requested, a.reason, a.requester, a.origin, a.requested_at, a.requested_by,
    a.state, a.decided_at, a.decided_by, a.note, a.superseded_by, a.superseded_version`;
const FROM = `${SHEET_SQL.from} JOIN amendment a ON a.marksheet_id = m.id
  JOIN marksheet_row r ON r.marksheet_id = a.marksheet_id AND r.candidate_number = a.candidate_number`;

function amendmentOf(record: MarksheetRead & AmendmentRecord): AmendmentRead {
  const { centre_number: centre, series_id: series, candidate_number: number, surname, forenames } = record;
  const { reason, requester, origin, state, note } = record;
  return {
    id: decisionId(record.marksheet_id, number, record.request_version),
    marksheet: record,
    candidate: { centre, series, number, surname, forenames },
    submitted: resultRead(resultFromCode(record.submitted_result)),
    before: resultRead(resultFromCode(record.counted_before)),
    requested: resultRead(resultFromCode(record.requested)),
    reason,
    requester,
    origin,
    requestedAt: record.requested_at,
    requestedBy: record.requested_by,
    state,
    decidedAt: record.decided_at,
    decidedBy: record.decided_by,
    note,
    supersededBy: supersededRead(record),
    key: [record.requested_at.getTime(), record.marksheet_id, number, record.request_version],
  };
}

export type AmendmentsRead = ReadonlyMap<string, AmendmentRead[]>;

/** By candidate, oldest first, for each sheet asked for, in one statement. */
export async function readAmendmentsOf(
  scope: Scope,
  db: Db,
  marksheetIds: readonly number[],
): Promise<AmendmentsRead[]> {
  const { sql, parameters } = marksheetsIn(scope);
  const records = await db.readOnce<MarksheetRead & AmendmentRecord>(
    `${SELECT} FROM ${FROM} WHERE m.id IN (?) AND ${sql} ORDER BY ${ORDER}`,
    [marksheetIds, ...parameters],
  );
  const bySheet = grouped(records.map(amendmentOf), ({ marksheet }) => marksheet.id);
  return marksheetIds.map((id) => grouped(bySheet.get(id) ?? [], ({ candidate }) => candidate.number));
}

/** By sheet and number. */
export interface RowNamed {
  marksheet: Pick<MarksheetRead, 'id' | 'centre_number' | 'series_id'>;
  candidate: Pick<CandidateRead, 'number'>;
}

/** The rows that requests and files are about, in one statement; null for one that was withdrawn. */
export async function readRowsOf(scope: Scope, db: Db, requests: readonly RowNamed[]): Promise<(RowRead | null)[]> {
  const allowed = marksheetsIn(scope);
  const records = await db.read<RowRecord & { place: number }>(
    `SELECT asked.place, ${ROW_COLUMNS}
     FROM JSON_TABLE(?, '$[*]' COLUMNS (place FOR ORDINALITY, sheet INT UNSIGNED PATH '$[0]', number CHAR(4) PATH '$[1]')) AS asked
     JOIN marksheet m ON m.id = asked.sheet
     JOIN marksheet_row r ON r.marksheet_id = asked.sheet AND r.candidate_number = asked.number
     WHERE ${allowed.sql} AND r.withdrawn = 0`,
    [
      JSON.stringify(requests.map(({ marksheet, candidate }) => [marksheet.id, candidate.number])),
      ...allowed.parameters,
    ],
  );
  const byPlace = new Map(records.map((record) => [record.place, record]));
  return requests.map(({ marksheet }, index) => {
    const record = byPlace.get(index + 1);
    return record === undefined ? null : rowRead(marksheet, record);
  });
}

export interface AmendmentFilter {
  centre?: string | null | undefined;
  series?: string | null | undefined;
  unit?: string | null | undefined;
  state?: AmendmentState | null | undefined;
  /** Made at this moment or before. */
  until?: Date | null;
}

const ORDER = 'a.requested_at, a.marksheet_id, a.candidate_number, a.version';
/** [when, sheet, candidate, version] of the last one seen. */
export type AmendmentKey = readonly [number, number, string, number];

function filtered(scope: Scope, { centre, series, unit, state, until }: AmendmentFilter): Condition {
  const parts: Condition[] = [marksheetsIn(scope), realCentres(scope, centre)];
  if (centre != null) parts.push({ sql: 'm.centre_number = ?', parameters: [centre] });
  if (series != null) parts.push({ sql: 'm.series_id = ?', parameters: [series] });
  if (unit != null)
    parts.push({ sql: 'u.code = ? OR JSON_CONTAINS(u.aliases, JSON_QUOTE(?))', parameters: [unit, unit] });
  if (state != null) parts.push({ sql: 'a.state = ?', parameters: [state] });
  if (until != null) parts.push({ sql: 'a.requested_at <= ?', parameters: [until] });
  return and(...parts);
}

export async function readAmendments(
  scope: Scope,
  db: Db,
  filter: AmendmentFilter,
  limit: number,
  after: AmendmentKey | null,
): Promise<AmendmentRead[]> {
  const beyond: Condition =
    after === null
      ? { sql: 'TRUE', parameters: [] }
      : {
          sql: `a.requested_at >= ? AND (${ORDER}) > (?, ?, ?, ?)`,
          parameters: [new Date(after[0]), new Date(after[0]), after[1], after[2], after[3]],
        };
  const where = and(filtered(scope, filter), beyond);
  const records = await db.readOnce<MarksheetRead & AmendmentRecord>(
    `${SELECT} FROM ${FROM} WHERE ${where.sql} ORDER BY ${ORDER} LIMIT ${String(limit)}`,
    where.parameters,
  );
  return records.map(amendmentOf);
}

export async function countAmendments(scope: Scope, db: Db, filter: AmendmentFilter): Promise<number> {
  const where = filtered(scope, filter);
  const [row] = await db.readOnce<{ total: number }>(
    `SELECT COUNT(*) AS total FROM marksheet m JOIN unit u ON u.id = m.unit_id JOIN amendment a ON a.marksheet_id = m.id WHERE ${where.sql}`,
    where.parameters,
  );
  return row!.total;
}

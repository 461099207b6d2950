import type { CentreType, Now } from '../../domain/catalogue.js';
import type { ScanState } from '../../domain/evidence.js';
import type { Language, ModeratorReportState } from '../../domain/moderator-report.js';
import { reportState } from '../../domain/moderator-report.js';
import type { Db } from '../database.js';
import { grouped } from '../database.js';
import type { Condition, Scope } from '../scope.js';
import { and, marksheetsIn } from '../scope.js';
import type { JoinedCatalogue, OfferingRead } from './catalogue.js';
import { JOINED_OFFERING, offeringOf } from './catalogue.js';
import type { CentreRead } from './centre.js';
import { numberFrom } from './moderation.js';

export interface ModeratorReportRead {
  id: number;
  offering: OfferingRead;
  level: string;
  centre: CentreRead | null;
  language: Language;
  blobKey: string;
  name: string;
  size: number;
  /** Hexadecimal. */
  sha256: string;
  scan: ScanState;
  lastDay: string;
  uploadedAt: Date;
  uploadedBy: string;
  replacedAt: Date | null;
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
  withdrawnReason: string | null;
}

interface ReportRecord extends JoinedCatalogue {
  report_id: number;
  report_level: string;
  report_language: Language;
  centre_number: string | null;
  centre_name: string;
  centre_type: CentreType;
  blob_key: string;
  report_name: string;
  size: number;
  sha256: Buffer;
  scan: ScanState;
  last_day: string;
  uploaded_at: Date;
  uploaded_by: string;
  replaced_at: Date | null;
  withdrawn_at: Date | null;
  withdrawn_by: string | null;
  withdrawn_reason: string | null;
}

const COLUMNS = `r.id AS report_id, r.level AS report_level, r.language AS report_language, r.centre_number, ce.name AS centre_name,
  ce.type AS centre_type, r.blob_key, r.name AS report_name, r.size, r.sha256, r.scan, r.last_day, r.uploaded_at, r.uploaded_by, r.replaced_at,
  r.withdrawn_at, r.withdrawn_by, r.withdrawn_reason, ${JOINED_OFFERING.columns}`;
const FROM = `moderator_report r JOIN offering o ON o.id = r.offering_id ${JOINED_OFFERING.joins}
  LEFT JOIN centre ce ON ce.number = r.centre_number`;

const reportOf = (record: ReportRecord): ModeratorReportRead => ({
  id: record.report_id,
  offering: offeringOf(record),
  level: record.report_level,
  centre:
    record.centre_number === null
      ? null
      : { number: record.centre_number, name: record.centre_name, type: record.centre_type },
  language: record.report_language,
  blobKey: record.blob_key,
  name: record.report_name,
  size: record.size,
  sha256: record.sha256.toString('hex'),
  scan: record.scan,
  lastDay: record.last_day,
  uploadedAt: record.uploaded_at,
  uploadedBy: record.uploaded_by,
  replacedAt: record.replaced_at,
  withdrawnAt: record.withdrawn_at,
  withdrawnBy: record.withdrawn_by,
  withdrawnReason: record.withdrawn_reason,
});

export const stateOf = (report: ModeratorReportRead, now: Now): ModeratorReportState =>
  reportState({ ...report, resultsDay: report.offering.series.resultsDay }, now);

export interface ModeratorReportFilter {
  centre?: string | null | undefined;
  series?: string | null | undefined;
  family?: string | null | undefined;
  unit?: string | null | undefined;
  language?: Language | null | undefined;
  state?: ModeratorReportState | null | undefined;
}

/** The same as `reportState` of domain/moderator-report.ts, one for each; a test holds them together. `?` is today in London. */
const STANDS = 'r.withdrawn_at IS NULL AND r.replaced_at IS NULL';
const STATE_SQL: Record<ModeratorReportState, string> = {
  WITHDRAWN: 'r.withdrawn_at IS NOT NULL',
  REPLACED: 'r.withdrawn_at IS NULL AND r.replaced_at IS NOT NULL',
  WAITING: `${STANDS} AND (se.results_day IS NULL OR ? < se.results_day)`,
  RELEASED: `${STANDS} AND ? BETWEEN se.results_day AND r.last_day`,
  ENDED: `${STANDS} AND ? >= se.results_day AND ? > r.last_day`,
};
export const inState = (state: ModeratorReportState, { londonDate }: Now): Condition => ({
  sql: STATE_SQL[state],
  parameters: [...STATE_SQL[state].matchAll(/\?/g)].map(() => londonDate),
});

const isWjec = (scope: Scope): boolean => scope.centres === 'ALL' && scope.moderator === null;

/** Of `marksheet m`: somebody is on it, or was when it was submitted. */
export const PEOPLED = 'm.done + m.unmarked + m.submitted + m.submissions > 0';
const NOT_INFECTED = "r.scan <> 'INFECTED'";

/** R32: WJEC finds all; everybody else what is released and not infected, on units and from centres of sheets that they see and that have somebody on them. */
function reportsIn(scope: Scope, now: Now, centre: string | null): Condition {
  if (isWjec(scope) && centre === null) return { sql: 'TRUE', parameters: [] };
  const sheets = and(marksheetsIn(scope), {
    sql: centre === null ? 'TRUE' : 'm.centre_number = ?',
    parameters: centre === null ? [] : [centre],
  });
  const about = {
    sql: `EXISTS (SELECT 1 FROM marksheet m WHERE m.offering_id = r.offering_id AND (r.centre_number IS NULL OR r.centre_number = m.centre_number)
      AND ${PEOPLED} AND ${sheets.sql})`,
    parameters: sheets.parameters,
  };
  return isWjec(scope) ? about : and(inState('RELEASED', now), { sql: NOT_INFECTED, parameters: [] }, about);
}

function filtered(scope: Scope, now: Now, filter: ModeratorReportFilter): Condition {
  const { centre, series, family, unit, language, state } = filter;
  const parts: Condition[] = [reportsIn(scope, now, centre ?? null)];
  if (series != null) parts.push({ sql: 'o.series_id = ?', parameters: [series] });
  if (family != null) parts.push({ sql: 'u.family = ?', parameters: [family] });
  if (unit != null)
    parts.push({ sql: 'u.code = ? OR JSON_CONTAINS(u.aliases, JSON_QUOTE(?))', parameters: [unit, unit] });
  if (language != null) parts.push({ sql: 'r.language = ?', parameters: [language] });
  if (state != null) parts.push(inState(state, now));
  return and(...parts);
}

/** Latest upload first, before the one of id `before`. */
export async function readModeratorReports(
  scope: Scope,
  db: Db,
  now: Now,
  filter: ModeratorReportFilter,
  limit: number,
  before: number | null,
): Promise<ModeratorReportRead[]> {
  const beyond = { sql: before === null ? 'TRUE' : 'r.id < ?', parameters: before === null ? [] : [before] };
  const where = and(filtered(scope, now, filter), beyond);
  const found = await db.readOnce<ReportRecord>(
    `SELECT ${COLUMNS} FROM ${FROM} WHERE ${where.sql} ORDER BY r.id DESC LIMIT ${String(limit)}`,
    where.parameters,
  );
  return found.map(reportOf);
}

export async function countModeratorReports(
  scope: Scope,
  db: Db,
  now: Now,
  filter: ModeratorReportFilter,
): Promise<number> {
  const where = filtered(scope, now, filter);
  const [row] = await db.readOnce<{ total: number }>(
    `SELECT COUNT(*) AS total FROM ${FROM} WHERE ${where.sql}`,
    where.parameters,
  );
  return row!.total;
}

/** Null for one that there is not, and for one that the caller may not read now. */
export async function readModeratorReport(
  scope: Scope,
  db: Db,
  now: Now,
  id: string,
): Promise<ModeratorReportRead | null> {
  const where = and({ sql: 'r.id = ?', parameters: [numberFrom(id)] }, reportsIn(scope, now, null));
  const [found] = await db.read<ReportRecord>(`SELECT ${COLUMNS} FROM ${FROM} WHERE ${where.sql}`, where.parameters);
  return found === undefined ? null : reportOf(found);
}

/** By sheet, those that stand and are not infected, in the order of the sheets: whether they are shown yet is asked of `stateOf`. */
export async function readSheetReports(
  scope: Scope,
  db: Db,
  marksheetIds: readonly number[],
): Promise<ModeratorReportRead[][]> {
  const allowed = marksheetsIn(scope);
  const found = await db.readOnce<ReportRecord & { marksheet_id: number }>(
    `SELECT m.id AS marksheet_id, ${COLUMNS} FROM ${FROM}
     JOIN marksheet m ON m.offering_id = r.offering_id AND (r.centre_number IS NULL OR r.centre_number = m.centre_number)
     WHERE m.id IN (?) AND ${allowed.sql} AND ${STANDS} AND ${NOT_INFECTED} ORDER BY r.id`,
    [marksheetIds, ...allowed.parameters],
  );
  const bySheet = grouped(found, ({ marksheet_id }) => marksheet_id);
  return marksheetIds.map((id) => (bySheet.get(id) ?? []).map(reportOf));
}

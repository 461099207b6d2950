/** The grid of one sheet as an ordinary careful programmer writes it without a framework: prepared statements, plain objects. */
import type { Pool } from 'mysql2/promise';
import type { Client } from './common.js';
import { londonToday, MONTHS } from './common.js';

export const SHEET_SQL = `SELECT m.id, m.version, m.done, m.unmarked, m.submitted, m.missing_initials, m.submissions, m.extension,
    u.code, u.title_en, u.assessment, u.maximum_mark, u.teacher_initials, u.work, o.opens, o.deadline, o.deadline_by_centre_type, o.closes_at, o.scheme,
    ce.type AS centre_type, se.month, se.year, f.name_en AS family
  FROM marksheet m JOIN unit u ON u.id = m.unit_id JOIN offering o ON o.id = m.offering_id JOIN centre ce ON ce.number = m.centre_number
    JOIN series se ON se.id = m.series_id JOIN family f ON f.code = se.family
  WHERE m.id = ? AND m.centre_number = ?`;
export const ROWS_SQL = `SELECT version, candidate_number, surname, forenames, result_kind, mark, outcome, initials, submission_id, late, held, sample_source, sample_detail
  FROM marksheet_row WHERE marksheet_id = ? AND withdrawn = 0 ORDER BY candidate_number LIMIT 601`;
export const SUBMISSIONS_SQL =
  'SELECT sequence, at, by_name, count, late, receipt FROM submission WHERE marksheet_id = ? ORDER BY sequence';
const INITIALS_SQL =
  'SELECT DISTINCT initials FROM marksheet_row WHERE marksheet_id = ? AND initials IS NOT NULL ORDER BY initials';

/** What GraphQL would answer under `data.marksheet`; null for another centre's sheet. */
export async function readGrid(pool: Pool, client: Client, id: number) {
  const [[sheet]] = (await pool.execute(SHEET_SQL, [id, client.centre])) as any;
  if (!sheet) return null;
  const [[rows], [submissions], [initials]] = (await Promise.all([
    pool.execute(ROWS_SQL, [id]),
    sheet.submissions === 0 ? [[]] : pool.execute(SUBMISSIONS_SQL, [id]),
    sheet.teacher_initials === 0 ? [[]] : pool.execute(INITIALS_SQL, [id]),
  ])) as any;
  return {
    ...sheetShape(sheet, client),
    submissions: submissions.map((each: any) => ({
      sequence: each.sequence,
      at: each.at,
      by: each.by_name,
      count: each.count,
      late: each.late === 1,
      receipt: each.receipt,
    })),
    teacherInitialsInUse: initials.map((each: any) => each.initials),
    rows: {
      nodes: rows.slice(0, 600).map((row: any) => ({
        version: row.version,
        candidate: { number: row.candidate_number, surname: row.surname, forenames: row.forenames },
        result: row.result_kind === null ? null : { code: codeOf(row) },
        initials: row.initials,
        status: row.submission_id === null ? 'DRAFT' : 'SUBMITTED',
        late: row.late === 1,
        held: row.held === 1,
        sample:
          row.sample_source === null
            ? null
            : { source: row.sample_source, reason: { code: row.sample_detail.reason.code } },
      })),
      pageInfo: { hasNextPage: rows.length > 600 },
    },
  };
}

export function codeOf(row: { result_kind: string; mark: number | null; outcome: string | null }): string {
  if (row.result_kind === 'MARK') return String(row.mark);
  if (row.result_kind === 'OUTCOME') return row.outcome!;
  return row.result_kind === 'ABSENT' ? 'A' : 'CF';
}

/** Everything that one record of the sheet tells. */
export function sheetShape(sheet: any, client: Client) {
  const now = Date.now();
  const today = londonToday(now);
  const { done, unmarked: left, submitted, missing_initials: missingInitials } = sheet;
  const open = done + left > 0;
  const deadline = sheet.extension ?? sheet.deadline_by_centre_type[sheet.centre_type] ?? sheet.deadline;
  const started = sheet.opens === null || today >= sheet.opens;
  const closed = sheet.closes_at !== null && now >= sheet.closes_at.getTime();
  const entry = sheet.assessment !== 'UPLOAD_ONLY' && started && !closed;
  const ready = open && entry && left === 0 && missingInitials === 0;
  const sampled = sheet.submissions > 0 && sheet.scheme.kind !== 'NONE';
  const what = sheet.assessment === 'OUTCOMES' ? 'OUTCOMES' : 'MARKS';
  const parts: { action: string; text: string }[] = [];
  if (sheet.assessment === 'UPLOAD_ONLY') {
    parts.push({ action: 'UPLOAD_WORK', text: `UPLOAD WORK (${done} OF ${done + left + submitted})` });
  } else {
    if (open) parts.push({ action: 'ENTER', text: `ENTER ${what} (${done} DONE, ${left} LEFT)` });
    if (sheet.submissions > 0) {
      parts.push(
        sheet.work === 'NONE'
          ? { action: 'VIEW_MARKS', text: `VIEW ${what}` }
          : { action: 'VIEW_SAMPLES', text: 'VIEW SAMPLES' },
      );
    }
  }
  return {
    id: String(sheet.id),
    version: sheet.version,
    title: `${sheet.family.toUpperCase()} ${MONTHS[sheet.month - 1]} ${sheet.year} ${sheet.title_en.toUpperCase()} (${sheet.code})`,
    unit: { code: sheet.code, title: sheet.title_en, maximumMark: sheet.maximum_mark },
    deadline,
    pastDeadline: deadline !== null && today > deadline,
    state: stateOf(sheet),
    entryLabel: { text: parts.map(({ text }) => text).join(' / '), parts },
    submitLabel: submitLabelOf(sheet, what),
    counts: { rows: done + left + submitted, done, left, submitted, missingInitials },
    readiness: { ready },
    viewerCan: {
      enterResults: client.rights.has('marks:write') && open && entry,
      submit: client.rights.has('submit') && ready,
      addToSample: client.rights.has('sample:write') && sampled && !closed,
      requestFurtherSample: client.rights.has('sample:request') && sampled,
    },
  };
}

export function stateOf(sheet: any): string {
  const { done, unmarked: left, submitted, missing_initials: missing } = sheet;
  if (sheet.assessment === 'UPLOAD_ONLY') return 'UPLOAD_ONLY';
  if (submitted > 0) return done + left > 0 ? 'LATE_ROWS_OPEN' : 'SUBMITTED';
  if (done + left === 0) return 'EMPTY';
  if (done === 0) return 'NOT_STARTED';
  return left === 0 && missing === 0 ? 'READY' : 'IN_PROGRESS';
}

function submitLabelOf(sheet: any, what: string): { action: string; text: string } | null {
  if (sheet.assessment === 'UPLOAD_ONLY') return null;
  if (sheet.done > 0 && sheet.unmarked === 0 && sheet.missing_initials === 0) {
    const also = sheet.work === 'NONE' ? '' : ' AND GENERATE SAMPLES';
    return { action: 'SUBMIT', text: `SUBMIT ${what}${also} (${sheet.done})` };
  }
  return sheet.done + sheet.unmarked > 0
    ? { action: 'NOT_READY', text: `NO ${what} TO SUBMIT (${sheet.submitted} SUBMITTED)` }
    : { action: 'ALL_SUBMITTED', text: `ALL ${what} SUBMITTED (${sheet.submitted})` };
}

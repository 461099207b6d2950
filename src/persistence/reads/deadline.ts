/** What a centre's deadlines are made of, and whom to remind of them. */
import type { Due, ReminderStage, SeriesDue, SheetDue } from '../../domain/deadline.js';
import { deadlinesOf, reminderStage } from '../../domain/deadline.js';
import type { Db } from '../database.js';
import { grouped } from '../database.js';
import type { Condition, Scope } from '../scope.js';
import { and, marksheetsIn } from '../scope.js';
import { termsOf } from '../terms.js';
import type { SeriesRead } from './catalogue.js';
import { readSeries } from './catalogue.js';
import type { MarksheetRead } from './marksheet.js';
import { SHEET_SQL, STATE_SQL } from './marksheet.js';
import { DEADLINE_SQL } from './progress.js';

export interface DeadlineRead extends Due<MarksheetRead> {
  seriesRead: SeriesRead;
}

const ACTIVE = 'm.done + m.unmarked + m.submitted > 0';

export interface DeadlinesAsked {
  centre: string;
  from: string;
  /** Whether the caller may know who is in the sample. */
  withFurtherWork: boolean;
}

/** Soonest first. A centre has some dozens of sheets in a series, so all are read and put in order here. */
export async function readDeadlines(
  scope: Scope,
  db: Db,
  { centre, from, withFurtherWork }: DeadlinesAsked,
): Promise<DeadlineRead[]> {
  const own = and({ sql: 'm.centre_number = ?', parameters: [centre] }, marksheetsIn(scope));
  const further = withFurtherWork ? await readFurther(db, own, from) : new Map<number, SheetDue<never>['further']>();
  const sheets = await readSheets(db, own, from, [...further.keys()]);
  const series = await readSeriesOf(db, own);
  const due = deadlinesOf(
    sheets.map((sheet) => ({
      sheet,
      id: sheet.id,
      series: sheet.series_id,
      deadline: termsOf(sheet).deadline,
      further: further.get(sheet.id) ?? [],
    })),
    [...series.values()] satisfies SeriesDue[],
    from,
  );
  return due.map((each) => ({ ...each, seriesRead: series.get(each.series)! }));
}

const DUE = `JSON_UNQUOTE(JSON_EXTRACT(r.sample_detail, '$.due'))`;

/** Candidates asked for besides, and who stands in for one; not those for whom another stands in. */
async function readFurther(db: Db, own: Condition, from: string) {
  const found = await db.read<{ id: number; due: string; candidates: number }>(
    `SELECT r.marksheet_id AS id, ${DUE} AS due, COUNT(*) AS candidates FROM marksheet m JOIN marksheet_row r ON r.marksheet_id = m.id
     WHERE ${own.sql} AND m.submissions > 0 AND r.sample_source IN ('REQUESTED', 'SUBSTITUTE') AND ${DUE} REGEXP '^[0-9]' AND ${DUE} >= ?
       AND JSON_TYPE(JSON_EXTRACT(r.sample_detail, '$.substitutedBy')) = 'NULL'
     GROUP BY r.marksheet_id, due`,
    [...own.parameters, from],
  );
  return grouped(found, ({ id }) => id);
}

function readSheets(db: Db, own: Condition, from: string, besides: readonly number[]): Promise<MarksheetRead[]> {
  return db.readOnce<MarksheetRead>(
    `SELECT ${SHEET_SQL.columns} FROM ${SHEET_SQL.from} WHERE ${own.sql} AND ${ACTIVE} AND (${DEADLINE_SQL} >= ? OR m.id IN (?))`,
    [...own.parameters, from, besides.length === 0 ? [0] : besides],
  );
}

async function readSeriesOf(db: Db, own: Condition): Promise<Map<string, SeriesRead>> {
  const ids = await db.read<{ id: string }>(
    `SELECT DISTINCT m.series_id AS id FROM marksheet m WHERE ${own.sql} AND ${ACTIVE}`,
    own.parameters,
  );
  const wanted = new Set(ids.map(({ id }) => id));
  return new Map((await readSeries(db)).filter(({ id }) => wanted.has(id)).map((series) => [series.id, series]));
}

// ---- Reminders ----

export interface ReminderDue {
  marksheetId: number;
  centre: string;
  unit: string;
  deadline: string | null;
  stage: ReminderStage;
}

/** A reminder for a sheet without a deadline is kept under this one. */
export const NO_DEADLINE = '9999-12-31';

/**
 * Sheets of open offerings with nothing submitted whose reminder is due, by centre; not those of centres that were written to today.
 * `dayBegan`: a sheet that was worked on since is not yet counted complete, for somebody may just be about to submit it.
 */
export async function readRemindersDue(
  db: Db,
  { today, instant, dayBegan }: { today: string; instant: Date; dayBegan: Date },
): Promise<Map<string, ReminderDue[]>> {
  const found = await db.read<Omit<ReminderDue, 'stage'> & { complete: number; sent: string | null }>(
    `SELECT m.id AS marksheetId, m.centre_number AS centre, u.code AS unit, ${DEADLINE_SQL} AS deadline,
       (${STATE_SQL.READY} AND NOT EXISTS (SELECT 1 FROM row_change c WHERE c.marksheet_id = m.id AND c.at >= ?)) AS complete,
       (SELECT GROUP_CONCAT(re.stage, ' ', re.deadline) FROM reminder re WHERE re.marksheet_id = m.id) AS sent
     FROM marksheet m JOIN unit u ON u.id = m.unit_id JOIN offering o ON o.id = m.offering_id JOIN centre ce ON ce.number = m.centre_number
     WHERE u.assessment <> 'UPLOAD_ONLY' AND m.submitted = 0 AND m.done + m.unmarked > 0
       AND (o.opens IS NULL OR o.opens <= ?) AND (o.closes_at IS NULL OR o.closes_at > ?)
       AND (${DEADLINE_SQL} BETWEEN ? - INTERVAL 31 DAY AND ? + INTERVAL 8 DAY OR ${STATE_SQL.READY})
       AND NOT EXISTS (SELECT 1 FROM reminder_mail rm WHERE rm.centre_number = m.centre_number AND rm.day = ?)
     ORDER BY m.centre_number, u.code`,
    [dayBegan, today, instant, today, today, today],
  );
  const due = found.flatMap(({ complete, sent, ...sheet }): ReminderDue[] => {
    const stage = reminderStage(sheet.deadline, complete === 1, today);
    const was = sent?.split(',').includes(`${String(stage)} ${sheet.deadline ?? NO_DEADLINE}`) ?? false;
    return stage === null || was ? [] : [{ ...sheet, stage }];
  });
  return grouped(due, ({ centre }) => centre);
}

/** Telling centres that they can read a report: an event for each report, one e-mail a day for each person, neither before results day nor twice. */
import type { Now } from '../../../domain/catalogue.js';
import type { Db, Transaction } from '../../database.js';
import { transaction } from '../../database.js';
import type { Post } from '../../mail.js';
import { tellOfReports } from '../../news.js';
import { PEOPLED } from '../../reads/moderator-report.js';
import { releasable } from '../../reads/moderator-report/release.js';
import { withRetry } from '../../retry.js';
import type { NewEvent } from '../event.js';
import { insertEvents } from '../event.js';

/** False when another process was faster, or it is no longer shown. The first statement is the lock, and asks once more whether it is. */
export const releaseReport = (db: Db, id: number, now: Now, unscanned: boolean): Promise<boolean> =>
  withRetry(() =>
    transaction(db, async (tx) => {
      const due = releasable(now, unscanned);
      const { affectedRows } = await tx.write(
        `UPDATE moderator_report r JOIN offering o ON o.id = r.offering_id JOIN series se ON se.id = o.series_id
         SET r.released_at = ? WHERE r.id = ? AND ${due.sql}`,
        [now.instant, id, ...due.parameters],
      );
      if (affectedRows === 0) return false;
      await tellCentres(tx, id, now.instant);
      return true;
    }),
  );

/** The centres that find it in their lists, each with its sheet of the unit. */
async function tellCentres(tx: Transaction, id: number, at: Date): Promise<void> {
  const sheets = await tx.read<{ centre: string; sheet: number; level: string; language: string }>(
    `SELECT m.centre_number AS centre, m.id AS sheet, r.level, r.language FROM moderator_report r JOIN marksheet m
       ON m.offering_id = r.offering_id AND (r.centre_number IS NULL OR r.centre_number = m.centre_number)
     WHERE r.id = ? AND ${PEOPLED} ORDER BY m.id`,
    [id],
  );
  if (sheets.length === 0) return;
  await tx.writeOnce('INSERT INTO report_release (centre_number, report_id) VALUES ?', [
    sheets.map(({ centre }) => [centre, id]),
  ]);
  const events = sheets.map(({ centre, sheet, level, language }): NewEvent => ({
    type: 'MODERATOR_REPORT_RELEASED',
    centre,
    marksheetId: sheet,
    payload: { moderatorReportId: String(id), level, language },
  }));
  await insertEvents(tx, events, at);
}

/** False when the centre was written to on this day already; the lock is on what it is to be told. */
export const writeToCentre = (db: Db, post: Post, centre: string, now: Now): Promise<boolean> =>
  withRetry(() =>
    transaction(db, async (tx) => {
      const { londonDate } = now;
      const releases = await tx.read<{ mailed: string | null }>(
        `SELECT mailed_on AS mailed FROM report_release WHERE centre_number = ? AND (mailed_on IS NULL OR mailed_on = ?) FOR UPDATE`,
        [centre, londonDate],
      );
      if (releases.length === 0 || releases.some(({ mailed }) => mailed !== null)) return false;
      await tx.write('UPDATE report_release SET mailed_on = ? WHERE centre_number = ? AND mailed_on IS NULL', [
        londonDate,
        centre,
      ]);
      await tellOfReports(tx, post, centre, now);
      return true;
    }),
  );

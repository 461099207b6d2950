/** Which reports centres are still to be told of, and which of them are still to be written to: for the worker, so of every centre. */
import type { Now } from '../../../domain/catalogue.js';
import type { Db } from '../../database.js';
import type { Condition } from '../../scope.js';
import { and } from '../../scope.js';
import { inState } from '../moderator-report.js';

/** Of `moderator_report r` in its `series se`: shown, can be opened, and nobody was told. */
export const releasable = (now: Now, unscanned: boolean): Condition =>
  and(inState('RELEASED', now), {
    sql: `r.released_at IS NULL AND ${unscanned ? "r.scan <> 'INFECTED'" : "r.scan = 'CLEAN'"}`,
    parameters: [],
  });

export async function readReleasable(db: Db, now: Now, unscanned: boolean, limit: number): Promise<number[]> {
  const due = releasable(now, unscanned);
  const found = await db.read<{ id: number }>(
    `SELECT r.id FROM moderator_report r JOIN offering o ON o.id = r.offering_id JOIN series se ON se.id = o.series_id
     WHERE ${due.sql} ORDER BY r.id LIMIT ${String(limit)}`,
    due.parameters,
  );
  return found.map(({ id }) => id);
}

/** Centres with reports that they were not written to of, and not written to on this day either. */
export async function readCentresToWriteTo(db: Db, { londonDate }: Now, limit: number): Promise<string[]> {
  const found = await db.read<{ centre: string }>(
    `SELECT DISTINCT n.centre_number AS centre FROM report_release n WHERE n.mailed_on IS NULL
       AND NOT EXISTS (SELECT 1 FROM report_release w WHERE w.centre_number = n.centre_number AND w.mailed_on = ?)
     ORDER BY n.centre_number LIMIT ${String(limit)}`,
    [londonDate],
  );
  return found.map(({ centre }) => centre);
}

/** When the time of a series is over its candidates are no longer named: marks and numbers stay, and nothing says whose they were. */
import type { Now } from '../../domain/catalogue.js';
import type { Gate } from '../change.js';
import { auditOf } from '../change.js';
import type { Db } from '../database.js';
import { transaction } from '../database.js';
import { withRetry } from '../retry.js';
import { PSEUDONYM, unnameFiles, unnameSheets } from './candidate/unname.js';

const DAY_MS = 24 * 60 * 60_000;

export interface SeriesKept {
  /** Null: there is no such series, or it has no results day, so its time never ends. */
  until: string | null;
}

/**
 * Answers how many candidates are named no longer, or until when the series is kept. By centre, each in a transaction of its own: what breaks off
 * goes on when it is done again. The database's user must be one that may change the history of rows, which the service's own may not.
 */
export async function pseudonymiseSeries(
  gate: Gate,
  series: string,
  keptDays: number,
  now: Now,
): Promise<number | SeriesKept> {
  const [found] = await gate.db.readOnce<{ resultsDay: string | null }>(
    'SELECT results_day AS resultsDay FROM series WHERE id = ?',
    [series],
  );
  if (!found?.resultsDay) return { until: null };
  const until = new Date(Date.parse(found.resultsDay) + keptDays * DAY_MS).toISOString().slice(0, 10);
  if (now.londonDate <= until) return { until };
  let count = 0;
  for (const centre of await centresOf(gate.db, series)) count += await pseudonymiseCentre(gate, series, centre, now);
  await unnameFiles(gate.db, series);
  return count;
}

const centresOf = async (db: Db, series: string): Promise<string[]> =>
  (
    await db.readOnce<{ centre: string }>(
      `SELECT DISTINCT centre_number AS centre FROM candidate WHERE series_id = ? AND surname <> '${PSEUDONYM}' ORDER BY 1`,
      [series],
    )
  ).map(({ centre }) => centre);

const pseudonymiseCentre = (gate: Gate, series: string, centre: string, now: Now): Promise<number> =>
  withRetry(() =>
    transaction(gate.db, async (tx) => {
      // The sheets first, as everywhere: whoever changes one waits or is waited for.
      await tx.readOnce('SELECT id FROM marksheet WHERE centre_number = ? AND series_id = ? ORDER BY id FOR UPDATE', [
        centre,
        series,
      ]);
      const { affectedRows } = await tx.writeOnce(
        `UPDATE candidate SET surname = '${PSEUDONYM}', forenames = '', sex = NULL, date_of_birth = NULL, uci = NULL, uln = NULL
         WHERE centre_number = ? AND series_id = ? AND surname <> '${PSEUDONYM}'`,
        [centre, series],
      );
      await unnameSheets(tx, series, centre);
      await gate.audit.write(tx, auditOf(retention(now), `series ${series}`, centre, { candidates: affectedRows }));
      return affectedRows;
    }),
  );

const retention = (now: Now) => ({
  principalId: 'retention',
  principalName: 'IAMIS retention',
  mutation: 'pseudonymiseSeries',
  key: '',
  input: null,
  way: 'API' as const,
  address: null,
  requestId: null,
  now,
});

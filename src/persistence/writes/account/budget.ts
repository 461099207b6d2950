import type { Db } from '../../database.js';

export interface BudgetUse {
  principalId: string;
  /** Since 1970. */
  minute: number;
  used: number;
}

/** Adds what was used to what every process used, and answers that. A process whose clock is behind adds to no later minute. */
export async function settleBudgets(db: Db, uses: readonly BudgetUse[]): Promise<BudgetUse[]> {
  // In one order everywhere, so that two processes never wait for each other.
  const rows = uses
    .map(({ principalId, minute, used }) => [principalId, minute, used])
    .toSorted(([a], [b]) => (a! < b! ? -1 : 1));
  await db.writeOnce(
    `INSERT INTO request_budget (principal_id, minute, used) VALUES ?
     ON DUPLICATE KEY UPDATE
       used = CASE WHEN VALUES(minute) = minute THEN used + VALUES(used) WHEN VALUES(minute) > minute THEN VALUES(used) ELSE used END,
       minute = GREATEST(minute, VALUES(minute))`,
    [rows],
  );
  return db.readOnce<BudgetUse>(
    'SELECT principal_id AS principalId, minute, used FROM request_budget WHERE principal_id IN (?)',
    [rows.map(([principalId]) => principalId)],
  );
}

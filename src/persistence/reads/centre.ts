import type { CentreType } from '../../domain/catalogue.js';
import type { Db } from '../database.js';
import type { Condition, Scope } from '../scope.js';
import { and, centresIn, marksheetsIn } from '../scope.js';

export interface CentreRead {
  number: string;
  name: string;
  type: CentreType;
}

/** A moderator's centres are those of the sheets the moderator sees. */
function allowedCentres(scope: Scope): Condition {
  const listed = centresIn(scope, 'centre.number');
  if (scope.moderator === null) return listed;
  const sheets = marksheetsIn(scope);
  const seen = `EXISTS (SELECT 1 FROM marksheet m WHERE m.centre_number = centre.number AND ${sheets.sql})`;
  return and(listed, { sql: seen, parameters: sheets.parameters });
}

/** By number, from the one after `after`. */
export async function readCentres(scope: Scope, db: Db, limit: number, after: string): Promise<CentreRead[]> {
  const allowed = allowedCentres(scope);
  return db.readOnce<CentreRead>(
    `SELECT number, name, type FROM centre WHERE ${allowed.sql} AND number > ? ORDER BY number LIMIT ${String(limit)}`,
    [...allowed.parameters, after],
  );
}

export async function countCentres(scope: Scope, db: Db): Promise<number> {
  const allowed = allowedCentres(scope);
  const [row] = await db.readOnce<{ total: number }>(
    `SELECT COUNT(*) AS total FROM centre WHERE ${allowed.sql}`,
    allowed.parameters,
  );
  return row!.total;
}

/** Whether each is one; who asks has the centre already. */
export async function readSandboxes(db: Db, numbers: readonly string[]): Promise<boolean[]> {
  const found = await db.readOnce<{ number: string }>('SELECT number FROM centre WHERE number IN (?) AND sandbox = 1', [
    numbers,
  ]);
  const sandboxes = new Set(found.map(({ number }) => number));
  return numbers.map((number) => sandboxes.has(number));
}

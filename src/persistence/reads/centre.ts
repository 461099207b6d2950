import type { CentreType } from '../../domain/catalogue.js';
import type { Db } from '../database.js';
import type { Scope } from '../scope.js';
import { centresIn } from '../scope.js';

export interface CentreRead {
  number: string;
  name: string;
  type: CentreType;
}

/** By number, from the one after `after`. A moderator has no centres of its own here. */
export async function readCentres(scope: Scope, db: Db, limit: number, after: string): Promise<CentreRead[]> {
  const allowed = centresIn(scope, 'number');
  return db.readOnce<CentreRead>(
    `SELECT number, name, type FROM centre WHERE ${allowed.sql} AND number > ? ORDER BY number LIMIT ${String(limit)}`,
    [...allowed.parameters, after],
  );
}

export async function countCentres(scope: Scope, db: Db): Promise<number> {
  const allowed = centresIn(scope, 'number');
  const [row] = await db.readOnce<{ total: number }>(
    `SELECT COUNT(*) AS total FROM centre WHERE ${allowed.sql}`,
    allowed.parameters,
  );
  return row!.total;
}

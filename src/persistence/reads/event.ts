import type { EventType } from '../../domain/event.js';
import type { Db, Statements } from '../database.js';
import type { Condition, Scope } from '../scope.js';
import { and, centresIn, marksheetsIn } from '../scope.js';

export interface EventRead {
  /** Its place in the one order of all events. */
  sequence: number;
  type: EventType;
  centre: string;
  /** Null for what is of no one sheet. */
  marksheetId: number | null;
  /** A JSON object. */
  detail: string;
  at: Date;
}

export interface EventsAsked {
  centre?: string | null | undefined;
  types?: readonly EventType[] | null | undefined;
  /** The one in this place. */
  only?: number;
  /** Types that the caller may not be told of. */
  hidden: readonly EventType[];
}

/** The number behind the id of an event or of anything else that is without end; 0, which nothing has, for anything that is none. */
export const sequenceFrom = (id: string): number => (/^[1-9][0-9]{0,14}$/.test(id) ? Number(id) : 0);

/** Who sees all of a centre needs no look at its sheets. */
const seesAll = (scope: Scope): boolean => scope.units === 'ALL' && scope.moderator === null;
const eventsFrom = (scope: Scope): string =>
  seesAll(scope) ? 'outbox e' : 'outbox e JOIN marksheet m ON m.id = e.marksheet_id';

function asked(scope: Scope, { centre, types, only, hidden }: EventsAsked): Condition {
  const visible = seesAll(scope) ? centresIn(scope, 'e.centre_number') : marksheetsIn(scope);
  const parts = [visible, { sql: 'e.sequence IS NOT NULL', parameters: [] }];
  if (only !== undefined) parts.push({ sql: 'e.sequence = ?', parameters: [only] });
  if (centre != null) parts.push({ sql: 'e.centre_number = ?', parameters: [centre] });
  if (types != null) parts.push(typed('IN', types));
  if (hidden.length > 0) parts.push(typed('NOT IN', hidden));
  return and(...parts);
}

const typed = (operator: 'IN' | 'NOT IN', types: readonly EventType[]): Condition => ({
  sql: `e.type ${operator} (SELECT listed.type FROM JSON_TABLE(?, '$[*]' COLUMNS (type VARCHAR(40) PATH '$')) AS listed)`,
  parameters: [JSON.stringify(types)],
});

export async function readEvents(
  scope: Scope,
  db: Db,
  which: EventsAsked,
  limit: number,
  after: number,
): Promise<EventRead[]> {
  const where = asked(scope, which);
  return db.readOnce<EventRead>(
    `SELECT e.sequence, e.type, e.centre_number AS centre, e.marksheet_id AS marksheetId, CAST(e.payload AS CHAR) AS detail, e.at
     FROM ${eventsFrom(scope)} WHERE e.sequence > ? AND ${where.sql} ORDER BY e.sequence LIMIT ${String(limit)}`,
    [after, ...where.parameters],
  );
}

export async function countEvents(scope: Scope, db: Db, which: EventsAsked): Promise<number> {
  const where = asked(scope, which);
  const [row] = await db.readOnce<{ total: number }>(
    `SELECT COUNT(*) AS total FROM ${eventsFrom(scope)} WHERE ${where.sql}`,
    where.parameters,
  );
  return row!.total;
}

/** Of all events that have their place. */
export async function lastSequence(db: Pick<Statements, 'read'>): Promise<number> {
  const [row] = await db.read<{ last: number | null }>('SELECT MAX(sequence) AS last FROM outbox');
  return row?.last ?? 0;
}

/** The oldest that is kept: those before it were forgotten. */
export async function firstSequence(db: Pick<Statements, 'read'>): Promise<number> {
  const [row] = await db.read<{ first: number | null }>('SELECT MIN(sequence) AS first FROM outbox');
  return row?.first ?? 1;
}

/** Which sheets the events after `after` are about; of events of no sheet null. It wakes those who look, and shows nothing to anybody. */
export const readChangedSheets = (
  db: Db,
  after: number,
  limit: number,
): Promise<{ sequence: number; marksheetId: number | null }[]> =>
  db.read(
    `SELECT sequence, marksheet_id AS marksheetId FROM outbox WHERE sequence > ? ORDER BY sequence LIMIT ${String(limit)}`,
    [after],
  );

/** Everything that is held about a candidate, for when the person asks (UK GDPR, article 15). As it stands in the tables: nothing is left out as unimportant. */
import type { Db } from '../../database.js';
import type { Scope } from '../../scope.js';
import { centresIn } from '../../scope.js';

export interface CandidateNamed {
  uci?: string | undefined;
  centre?: string | undefined;
  series?: string | undefined;
  number?: string | undefined;
}

type Held = Record<string, unknown>;

interface Place {
  centre: string;
  series: string;
  number: string;
}

/** Most of what one person can have: a candidate of many series at several centres. */
const MOST = 100;

/** By UCI over all series and centres, or by centre, series and number. Empty when nobody is found. */
export async function readHeldOfCandidate(scope: Scope, db: Db, named: CandidateNamed): Promise<Held[]> {
  const visible = centresIn(scope, 'c.centre_number');
  const { sql, parameters } = conditionOf(named);
  const places = await db.readOnce<Place>(
    `SELECT c.centre_number AS centre, c.series_id AS series, c.candidate_number AS number FROM candidate c
     WHERE ${sql} AND ${visible.sql} ORDER BY c.series_id, c.centre_number LIMIT ${String(MOST)}`,
    [...parameters, ...visible.parameters],
  );
  const held: Held[] = [];
  for (const place of places) held.push(await heldAt(db, place));
  return held;
}

const conditionOf = ({ uci, centre, series, number }: CandidateNamed) =>
  uci === undefined
    ? {
        sql: 'c.centre_number = ? AND c.series_id = ? AND c.candidate_number = ?',
        parameters: [centre ?? '', series ?? '', number ?? ''],
      }
    : { sql: 'c.uci = ?', parameters: [uci] };

async function heldAt(db: Db, { centre, series, number }: Place): Promise<Held> {
  const [entry] = await db.readOnce<Held>(
    'SELECT * FROM candidate WHERE centre_number = ? AND series_id = ? AND candidate_number = ?',
    [centre, series, number],
  );
  const sheets = await db.readOnce<{ id: number; unit: string }>(
    `SELECT m.id, u.code AS unit FROM marksheet m JOIN unit u ON u.id = m.unit_id
     JOIN marksheet_row r ON r.marksheet_id = m.id AND r.candidate_number = ?
     WHERE m.centre_number = ? AND m.series_id = ? ORDER BY m.id`,
    [number, centre, series],
  );
  const onSheets: Held[] = [];
  for (const { id, unit } of sheets) onSheets.push({ unit, ...(await onSheet(db, id, number)) });
  return { entry, sheets: onSheets };
}

/** Table by table; a number in quotation marks is how details name a candidate. */
async function onSheet(db: Db, marksheet: number, number: string): Promise<Held> {
  const of = (table: string) =>
    db.readOnce<Held>(`SELECT * FROM ${table} WHERE marksheet_id = ? AND candidate_number = ?`, [marksheet, number]);
  const quoted = `%"${number}"%`;
  return {
    marksheetId: marksheet,
    row: (await of('marksheet_row'))[0],
    changes: await of('row_change'),
    corrections: await of('correction'),
    amendmentRequests: await of('amendment'),
    withdrawals: await of('withdrawal'),
    files: await db.readOnce<Held>(
      `SELECT e.*, r.added_at, r.added_by, r.removed_at, r.removed_by FROM evidence_row r JOIN evidence e ON e.id = r.evidence_id
       WHERE r.marksheet_id = ? AND r.candidate_number = ?`,
      [marksheet, number],
    ),
    events: await db.readOnce<Held>(
      'SELECT type, at, payload FROM outbox WHERE marksheet_id = ? AND payload LIKE ? ORDER BY id',
      [marksheet, quoted],
    ),
    audit: await db.readOnce<Held>(
      `SELECT at, principal_name, action, object, way, detail FROM audit WHERE object = ? AND detail LIKE ? ORDER BY id`,
      [`marksheet ${String(marksheet)}`, quoted],
    ),
  };
}

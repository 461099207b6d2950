import type { CountedCause } from '../../domain/counted-result.js';
import type { Result } from '../../domain/result.js';
import type { Db, Parameter, Statements } from '../database.js';
import { resultOf } from '../rows.js';
import type { Condition, Scope } from '../scope.js';
import { and } from '../scope.js';
import { wjec } from './moderation.js';

export interface CountedResultRead {
  /** Its place in the one order of all entries, and its id. */
  sequence: number;
  centre: string;
  series: string;
  unit: string;
  candidateNumber: string;
  uci: string | null;
  result: Result | null;
  cause: CountedCause;
  at: Date;
}

type CountedRecord = Omit<CountedResultRead, 'result'> & Parameters<typeof resultOf>[0];

export interface CountedAsked {
  series?: string | null | undefined;
  unit?: string | null | undefined;
  centre?: string | null | undefined;
}

const COLUMNS = `c.sequence, m.centre_number AS centre, m.series_id AS series, u.code AS unit, c.candidate_number AS candidateNumber, ca.uci,
  c.result_kind, c.mark, c.outcome, c.cause, c.at`;
const FROM = `counted_result c JOIN marksheet m ON m.id = c.marksheet_id JOIN unit u ON u.id = m.unit_id`;
const CANDIDATES = `LEFT JOIN candidate ca ON ca.centre_number = m.centre_number AND ca.series_id = m.series_id
  AND ca.candidate_number = c.candidate_number`;

const countedOf = ({ result_kind, mark, outcome, ...rest }: CountedRecord): CountedResultRead => ({
  ...rest,
  result: resultOf({ result_kind, mark, outcome }),
});

function asked(scope: Scope, { series, unit, centre }: CountedAsked): Condition {
  const parts = [wjec(scope), { sql: 'c.sequence IS NOT NULL', parameters: [] as Parameter[] }];
  const equal = (column: string, value: string | null | undefined) => {
    if (value != null) parts.push({ sql: `${column} = ?`, parameters: [value] });
  };
  equal('m.series_id', series);
  equal('u.code', unit);
  equal('m.centre_number', centre);
  return and(...parts);
}

export async function readCountedResults(
  scope: Scope,
  db: Db,
  which: CountedAsked,
  limit: number,
  after: number,
): Promise<CountedResultRead[]> {
  const where = asked(scope, which);
  const found = await db.readOnce<CountedRecord>(
    `SELECT ${COLUMNS} FROM ${FROM} ${CANDIDATES} WHERE c.sequence > ? AND ${where.sql} ORDER BY c.sequence LIMIT ${String(limit)}`,
    [after, ...where.parameters],
  );
  return found.map(countedOf);
}

export async function countCountedResults(scope: Scope, db: Db, which: CountedAsked): Promise<number> {
  const where = asked(scope, which);
  const [row] = await db.readOnce<{ total: number }>(
    `SELECT COUNT(*) AS total FROM ${FROM} WHERE ${where.sql}`,
    where.parameters,
  );
  return row!.total;
}

/** Of all entries that have their place. */
export async function lastCounted(db: Pick<Statements, 'read'>): Promise<number> {
  const [row] = await db.read<{ last: number | null }>('SELECT MAX(sequence) AS last FROM counted_result');
  return row?.last ?? 0;
}

/** The latest entry of each row of an offering, of those up to one; where none counts any more there is no row. */
const latest = (scope: Scope, offeringId: number, upTo: number): Condition =>
  and(wjec(scope), {
    sql: `m.offering_id = ? AND c.sequence <= ? AND c.result_kind IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM counted_result n WHERE n.marksheet_id = c.marksheet_id AND n.candidate_number = c.candidate_number
        AND n.sequence > c.sequence AND n.sequence <= ?)`,
    parameters: [offeringId, upTo, upTo],
  });

export interface TotalsRead {
  rows: number;
  marks: number;
  pass: number;
  merit: number;
  distinction: number;
  absent: number;
  carriedForward: number;
  acknowledged: number;
}

/** `by`: whose acknowledgement. */
export async function readTotals(
  scope: Scope,
  db: Db,
  offeringId: number,
  upTo: number,
  by: string,
): Promise<TotalsRead> {
  const where = latest(scope, offeringId, upTo);
  const [row] = await db.readOnce<Record<keyof TotalsRead, number | string | null>>(
    `SELECT COUNT(*) AS \`rows\`, SUM(c.mark) AS marks, SUM(c.outcome <=> 'PASS') AS pass, SUM(c.outcome <=> 'MERIT') AS merit,
       SUM(c.outcome <=> 'DISTINCTION') AS distinction, SUM(c.result_kind = 'ABSENT') AS absent,
       SUM(c.result_kind = 'CARRY_FORWARD') AS carriedForward,
       SUM(c.sequence <= COALESCE((SELECT a.up_to FROM counted_acknowledgement a WHERE a.principal_id = ?), 0)) AS acknowledged
     FROM counted_result c JOIN marksheet m ON m.id = c.marksheet_id WHERE ${where.sql}`,
    [by, ...where.parameters],
  );
  return Object.fromEntries(Object.entries(row!).map(([name, value]) => [name, Number(value ?? 0)])) as never;
}

const PAGE = 1000;

/** Every row of an offering with the result that counts, by centre and candidate number, read as it is asked for. */
export async function* everyCountedResult(
  scope: Scope,
  db: Db,
  offeringId: number,
  upTo: number,
): AsyncGenerator<CountedResultRead> {
  const where = latest(scope, offeringId, upTo);
  for (let last: [string, string] = ['', '']; ;) {
    const found: CountedRecord[] = await db.readOnce<CountedRecord>(
      `SELECT ${COLUMNS} FROM ${FROM} ${CANDIDATES} WHERE ${where.sql} AND (m.centre_number > ? OR m.centre_number = ? AND c.candidate_number > ?)
       ORDER BY m.centre_number, c.candidate_number LIMIT ${String(PAGE)}`,
      [...where.parameters, last[0], ...last],
    );
    yield* found.map(countedOf);
    if (found.length < PAGE) return;
    const { centre, candidateNumber } = found.at(-1)!;
    last = [centre, candidateNumber];
  }
}

export interface AcknowledgementRead {
  by: string;
  upTo: number;
  at: Date;
  behind: number;
}

/** `principalId`: of one caller alone. Places are without gaps, so what came since is counted by subtraction. */
export async function readAcknowledgements(
  scope: Scope,
  db: Db,
  principalId: string | null = null,
): Promise<AcknowledgementRead[]> {
  const allowed = wjec(scope);
  const last = await lastCounted(db);
  const found = await db.read<Omit<AcknowledgementRead, 'behind'>>(
    `SELECT by_name AS \`by\`, up_to AS upTo, at FROM counted_acknowledgement WHERE ${allowed.sql} AND (? IS NULL OR principal_id = ?)
     ORDER BY at DESC, principal_id LIMIT 200`,
    [...allowed.parameters, principalId, principalId],
  );
  return found.map((each) => ({ ...each, behind: Math.max(last - each.upTo, 0) }));
}

/** The transaction of an entries file: books and sheets are locked, rows and candidates saved, or nothing of it. */
import { isLate } from '../../../domain/catalogue.js';
import type { SheetPlan } from '../../../domain/entries.js';
import { decideEntries } from '../../../domain/entries.js';
import type { Transaction } from '../../database.js';
import type { Change, Gate } from '../../change.js';
import { auditOf } from '../../change.js';
import { changeSheets } from '../../gate.js';
import type { EntriesOutcome } from '../../reads/entries.js';
import type { SeriesForEntries } from '../../reads/entries/book.js';
import { countDecisions, eventsOf, outcomeOf, saveOf } from './outcome.js';
import type { Prepared, PreparedCentre } from './prepare.js';
import { onlyCentre } from './record.js';

/** False when a book has moved since the difference was worked out; then nothing was done. Sheets are locked last, for the shortest time. */
export async function apply(
  gate: Gate,
  tx: Transaction,
  change: Change,
  id: string,
  series: SeriesForEntries,
  prepared: Prepared,
): Promise<boolean> {
  const { centres, findings } = prepared;
  if (!(await lockBooks(tx, series.id, centres))) return false;
  await saveCandidates(tx, series.id, centres);
  const outcome = outcomeOf(centres.map(({ difference }) => difference));
  const sheets = await lockSheets(tx, series.id, prepared);
  await saveSheets(tx, change, sheets, isLate(series.entriesDeadline, change.now), outcome);
  await moveBooks(tx, id, series.id, centres);
  await tx.write(
    "UPDATE entries_file SET state = 'APPLIED', finished_at = ?, outcome = ?, warning_count = ? WHERE id = ?",
    [change.now.instant, JSON.stringify(outcome), findings.warningCount, id],
  );
  await gate.audit.write(
    tx,
    auditOf(change, `entries file ${id}`, onlyCentre(centres), {
      ...outcome,
      held: outcome.held.length,
      warnings: findings.warningCount,
    }),
  );
  return true;
}

async function lockBooks(tx: Transaction, seriesId: string, centres: readonly PreparedCentre[]): Promise<boolean> {
  const versions = new Map(centres.map(({ centreNumber, version }) => [centreNumber, version]));
  const numbers = [...versions.keys()].toSorted();
  // In order of the number, so that two files of the same centres wait for each other and do not deadlock.
  await tx.writeOnce(
    'INSERT INTO entries_book (centre_number, series_id, version) VALUES ? ON DUPLICATE KEY UPDATE version = version',
    [numbers.map((centreNumber) => [centreNumber, seriesId, 0])],
  );
  const books = await tx.readOnce<{ centre: string; version: number }>(
    `SELECT centre_number AS centre, version FROM entries_book
     WHERE series_id = ? AND centre_number IN (?) ORDER BY centre_number FOR UPDATE`,
    [seriesId, numbers],
  );
  return books.every(({ centre, version }) => version === versions.get(centre));
}

const CANDIDATES_A_STATEMENT = 2000;

async function saveCandidates(tx: Transaction, seriesId: string, centres: readonly PreparedCentre[]): Promise<void> {
  const values = centres.flatMap(({ centreNumber, difference, particulars }) =>
    difference.changes.map(({ after }) => {
      const { candidateNumber, surname, forenames, dateOfBirth, uci, uln, options } = after;
      const { sex, status } = particulars.get(candidateNumber)!;
      const written = JSON.stringify(options);
      return [centreNumber, seriesId, candidateNumber, surname, forenames, sex, dateOfBirth, uci, uln, status, written];
    }),
  );
  for (let start = 0; start < values.length; start += CANDIDATES_A_STATEMENT) {
    await tx.writeOnce(
      `INSERT INTO candidate (centre_number, series_id, candidate_number, surname, forenames, sex, date_of_birth, uci, uln, status, options) VALUES ?
       ON DUPLICATE KEY UPDATE surname = VALUES(surname), forenames = VALUES(forenames), sex = VALUES(sex), date_of_birth = VALUES(date_of_birth),
         uci = VALUES(uci), uln = VALUES(uln), status = VALUES(status), options = VALUES(options)`,
      [values.slice(start, start + CANDIDATES_A_STATEMENT)],
    );
  }
}

interface PlannedSheet {
  id: number;
  unitCode: string;
  plan: SheetPlan;
}

/** Locked, by ascending id. Sheets that are not there yet are made: only the holder of a centre's book makes sheets for it. */
async function lockSheets(tx: Transaction, seriesId: string, { centres, offered }: Prepared): Promise<PlannedSheet[]> {
  const planned = centres.flatMap(({ centreNumber, plans }) =>
    [...plans].map(([unitCode, plan]) => ({ centreNumber, plan, ...offered.get(unitCode)! })),
  );
  if (planned.length === 0) return [];
  const keyOf = (centreNumber: string, unitId: number) => `${centreNumber} ${String(unitId)}`;
  // A locking read sees what is committed now, whatever isolation level the connection has; so does all that is read after it.
  const read = async () => {
    const records = await tx.readOnce<{ id: number; centre: string; unit: number }>(
      `SELECT id, centre_number AS centre, unit_id AS unit FROM marksheet
       WHERE series_id = ? AND centre_number IN (?) AND unit_id IN (?) ORDER BY id FOR UPDATE`,
      [seriesId, unique(planned.map((sheet) => sheet.centreNumber)), unique(planned.map((sheet) => sheet.unitId))],
    );
    return new Map(records.map(({ id, centre, unit }) => [keyOf(centre, unit), id]));
  };
  let ids = await read();
  const missing = planned.filter(({ centreNumber, unitId }) => !ids.has(keyOf(centreNumber, unitId)));
  if (missing.length > 0) {
    await tx.writeOnce('INSERT INTO marksheet (centre_number, series_id, unit_id, offering_id) VALUES ?', [
      missing.map(({ centreNumber, unitId, offeringId }) => [centreNumber, seriesId, unitId, offeringId]),
    ]);
    ids = await read();
  }
  return planned
    .map(({ centreNumber, unitId, unitCode, plan }) => ({ id: ids.get(keyOf(centreNumber, unitId))!, unitCode, plan }))
    .toSorted((a, b) => a.id - b.id);
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** As many rows as are held in memory at once; a sheet is never divided. */
const ROWS_A_BATCH = 10_000;

function* batches(sheets: readonly PlannedSheet[]): Generator<PlannedSheet[]> {
  let batch: PlannedSheet[] = [];
  let rows = 0;
  for (const sheet of sheets) {
    batch.push(sheet);
    rows += sheet.plan.needed.length + sheet.plan.notNeeded.length;
    if (rows < ROWS_A_BATCH) continue;
    yield batch;
    [batch, rows] = [[], 0];
  }
  yield batch;
}

/** Adds to `outcome`. */
async function saveSheets(
  tx: Transaction,
  change: Change,
  sheets: readonly PlannedSheet[],
  afterDeadline: boolean,
  outcome: EntriesOutcome,
): Promise<void> {
  for (const batch of batches(sheets)) {
    const byId = new Map(batch.map((sheet) => [sheet.id, sheet]));
    const named = new Map(batch.map(({ id, plan }) => [id, namedBy(plan)]));
    await changeSheets(tx, change, named, ({ id, terms }, rows) => {
      const { plan, unitCode } = byId.get(id)!;
      const moment = { afterDeadline, submittedOnce: terms.submissions > 0 };
      const decisions = decideEntries(rows, plan.needed, plan.notNeeded, moment);
      countDecisions(outcome, decisions, String(id), unitCode);
      return { rows: decisions.map((decision) => saveOf(decision, rows)), events: eventsOf(decisions) };
    });
  }
}

const namedBy = ({ needed, notNeeded }: SheetPlan): string[] => [
  ...needed.map(({ candidateNumber }) => candidateNumber),
  ...notNeeded,
];

async function moveBooks(
  tx: Transaction,
  fileId: string,
  seriesId: string,
  centres: readonly PreparedCentre[],
): Promise<void> {
  await tx.writeOnce('UPDATE entries_book SET version = version + 1 WHERE series_id = ? AND centre_number IN (?)', [
    seriesId,
    centres.map(({ centreNumber }) => centreNumber),
  ]);
  await tx.write('UPDATE entries_file_centre SET applied = 1 WHERE entries_file_id = ?', [fileId]);
}

/** The transaction of an entries file: books and sheets are locked, rows and candidates saved, or nothing of it. */
import { isLate } from '../../../domain/catalogue.js';
import type { EntriesDifference, EntryDecision, SheetPlan } from '../../../domain/entries.js';
import { decideEntries } from '../../../domain/entries.js';
import type { Findings } from '../../../domain/entries/fault.js';
import type { Transaction } from '../../database.js';
import type { Change, Event, Gate } from '../../gate.js';
import { auditOf, changeSheets } from '../../gate.js';
import type { EntriesOutcome, OfferedUnit, SeriesForEntries } from '../../reads/entries.js';
import type { RowChangeKind, RowSave } from '../../rows.js';

export interface PreparedCentre {
  centreNumber: string;
  sequence: number;
  version: number;
  difference: EntriesDifference;
  plans: Map<string, SheetPlan>;
  particulars: Map<string, { sex: string | null; status: string }>;
}

export interface Prepared {
  findings: Findings;
  centres: PreparedCentre[];
  offered: Map<string, OfferedUnit>;
}

/** False when a book has moved since the difference was worked out; then nothing was done. */
export async function apply(
  gate: Gate,
  tx: Transaction,
  change: Change,
  id: string,
  series: SeriesForEntries,
  prepared: Prepared,
): Promise<boolean> {
  if (!(await lockBooks(tx, series.id, prepared.centres))) return false;
  const outcome = emptyOutcome(prepared.centres);
  const sheets = await readSheetIds(tx, series.id, prepared);
  const named = new Map(
    [...sheets].map(([sheetId, { plan }]) => [
      sheetId,
      [...plan.needed.map(({ candidateNumber }) => candidateNumber), ...plan.notNeeded],
    ]),
  );
  const afterDeadline = isLate(series.entriesDeadline, change.now);
  await changeSheets(tx, change, named, (sheet, rows) => {
    const { plan, unitCode } = sheets.get(sheet.id)!;
    const decisions = decideEntries(rows, plan.needed, plan.notNeeded, {
      afterDeadline,
      submittedOnce: sheet.terms.submissions > 0,
    });
    count(outcome, decisions, String(sheet.id), unitCode);
    return { rows: decisions.map((decision) => saveOf(decision, rows)), events: eventsOf(decisions) };
  });
  await saveCandidates(tx, series.id, prepared.centres);
  await moveBooks(tx, id, series.id, prepared.centres);
  await tx.write(
    "UPDATE entries_file SET state = 'APPLIED', finished_at = ?, outcome = ?, warning_count = ? WHERE id = ?",
    [change.now.instant, JSON.stringify(outcome), prepared.findings.warningCount, id],
  );
  await gate.audit.write(
    tx,
    auditOf(change, `entries file ${id}`, onlyCentre(prepared.centres), {
      ...outcome,
      held: outcome.held.length,
      warnings: prepared.findings.warningCount,
    }),
  );
  return true;
}

/** For the audit, which can name one centre. */
export const onlyCentre = (centres: readonly { centreNumber: string }[]): string | null =>
  centres.length === 1 ? centres[0]!.centreNumber : null;

async function lockBooks(tx: Transaction, seriesId: string, centres: readonly PreparedCentre[]): Promise<boolean> {
  const inOrder = centres.toSorted((a, b) => (a.centreNumber < b.centreNumber ? -1 : 1));
  for (const { centreNumber, version } of inOrder) {
    await tx.write(
      'INSERT INTO entries_book (centre_number, series_id, version) VALUES (?, ?, 0) ON DUPLICATE KEY UPDATE version = version',
      [centreNumber, seriesId],
    );
    const [book] = await tx.read<{ version: number }>(
      'SELECT version FROM entries_book WHERE centre_number = ? AND series_id = ? FOR UPDATE',
      [centreNumber, seriesId],
    );
    if (book!.version !== version) return false;
  }
  return true;
}

async function readSheetIds(
  tx: Transaction,
  seriesId: string,
  { centres, offered }: Prepared,
): Promise<Map<number, { plan: SheetPlan; unitCode: string }>> {
  const sheets = new Map<number, { plan: SheetPlan; unitCode: string }>();
  for (const { centreNumber, plans } of centres) {
    const records = await tx.read<{ id: number; unit_id: number }>(
      'SELECT id, unit_id FROM marksheet WHERE centre_number = ? AND series_id = ?',
      [centreNumber, seriesId],
    );
    const byUnit = new Map(records.map((record) => [record.unit_id, record.id]));
    for (const [unitCode, plan] of plans) sheets.set(byUnit.get(offered.get(unitCode)!.unitId)!, { plan, unitCode });
  }
  return new Map([...sheets].toSorted(([a], [b]) => a - b));
}

const KINDS: Record<EntryDecision['outcome'], RowChangeKind> = {
  ADDED: 'ENTERED',
  REINSTATED: 'REINSTATED',
  RENAMED: 'RENAMED',
  WITHDRAWN: 'WITHDRAWN',
  HELD: 'HELD',
  RELEASED: 'RELEASED',
};

function saveOf({ outcome, row }: EntryDecision, rows: Parameters<typeof decideEntries>[0]): RowSave {
  const before = rows.get(row.candidateNumber) ?? null;
  const note =
    before !== null && (before.surname !== row.surname || before.forenames !== row.forenames)
      ? `${before.surname}:${before.forenames}`
      : null;
  return { before, after: row, kind: KINDS[outcome], note };
}

const EVENTS: Partial<Record<EntryDecision['outcome'], string>> = {
  ADDED: 'ENTRY_ARRIVED',
  REINSTATED: 'ENTRY_ARRIVED',
  WITHDRAWN: 'ENTRY_WITHDRAWN',
  HELD: 'ENTRY_HELD',
};

function eventsOf(decisions: readonly EntryDecision[]): Event[] {
  const byType = new Map<string, string[]>();
  for (const { outcome, row } of decisions) {
    const type = EVENTS[outcome];
    if (type !== undefined) byType.set(type, [...(byType.get(type) ?? []), row.candidateNumber]);
  }
  return [...byType].map(([type, candidateNumbers]) => ({ type, payload: { candidateNumbers } }));
}

const emptyOutcome = (centres: readonly PreparedCentre[]): EntriesOutcome => {
  const sum = (of: (difference: EntriesDifference) => number) =>
    centres.reduce((total, { difference }) => total + of(difference), 0);
  return {
    candidatesAdded: sum(({ candidatesAdded }) => candidatesAdded.length),
    candidatesChanged: sum(({ candidatesChanged }) => candidatesChanged.length),
    candidatesUnchanged: sum(({ unchanged }) => unchanged),
    optionsEntered: sum(({ optionsEntered }) => optionsEntered.length),
    optionsWithdrawn: sum(({ optionsWithdrawn }) => optionsWithdrawn.length),
    rowsAdded: 0,
    rowsReinstated: 0,
    rowsWithdrawn: 0,
    rowsLate: 0,
    held: [],
  };
};

function count(
  outcome: EntriesOutcome,
  decisions: readonly EntryDecision[],
  marksheetId: string,
  unitCode: string,
): void {
  for (const decision of decisions) {
    const { candidateNumber, late } = decision.row;
    if (decision.outcome === 'ADDED') outcome.rowsAdded += 1;
    if (decision.outcome === 'REINSTATED') outcome.rowsReinstated += 1;
    if (decision.outcome === 'WITHDRAWN') outcome.rowsWithdrawn += 1;
    if (late && (decision.outcome === 'ADDED' || decision.outcome === 'REINSTATED')) outcome.rowsLate += 1;
    if (decision.outcome === 'HELD') outcome.held.push({ marksheetId, unitCode, candidateNumber });
  }
}

const CANDIDATES_A_STATEMENT = 1000;

async function saveCandidates(tx: Transaction, seriesId: string, centres: readonly PreparedCentre[]): Promise<void> {
  const values = centres.flatMap(({ centreNumber, difference, particulars }) =>
    difference.changes.map(({ after }) => {
      const { sex = null, status = 'C' } = particulars.get(after.candidateNumber) ?? {};
      return [
        centreNumber,
        seriesId,
        after.candidateNumber,
        after.surname,
        after.forenames,
        sex,
        after.dateOfBirth,
        after.uci,
        after.uln,
        status,
        JSON.stringify(after.options),
      ];
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

async function moveBooks(
  tx: Transaction,
  fileId: string,
  seriesId: string,
  centres: readonly PreparedCentre[],
): Promise<void> {
  for (const { centreNumber } of centres) {
    await tx.write('UPDATE entries_book SET version = version + 1 WHERE centre_number = ? AND series_id = ?', [
      centreNumber,
      seriesId,
    ]);
  }
  await tx.write('UPDATE entries_file_centre SET applied = 1 WHERE entries_file_id = ?', [fileId]);
}

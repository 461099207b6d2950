/**
 * The one way by which a sheet changes: lock the sheet → load the rows → ask a pure decision → save what it says, with history,
 * audit, events and e-mails → bump version and counts → commit. Nothing else writes to marksheet_row.
 */
import type { Row } from '../domain/marksheet.js';
import type { Change, Decision, Gate, LockedSheet } from './change.js';
import { auditOf, hashOf } from './change.js';
import type { Transaction } from './database.js';
import { fromJson, grouped, transaction } from './database.js';
import { tellCentre } from './news.js';
import type { MarksheetRead } from './reads/marksheet.js';
import { SHEET_SQL, sheetNumber } from './reads/marksheet.js';
import { isDuplicateKey, isRetryable, withRetry } from './retry.js';
import type { RowRecord } from './rows.js';
import { ROW_COLUMNS, rowOf } from './rows.js';
import { saveChanges } from './save.js';
import type { Scope } from './scope.js';
import { marksheetsIn } from './scope.js';
import type { TermsRecord } from './terms.js';
import { TERMS_SQL, termsOf } from './terms.js';

export type GateProblem =
  | { __typename: 'MarksheetNotFound'; marksheetId: string }
  | { __typename: 'IdempotencyKeyReused'; idempotencyKey: string };

/** What a change leaves behind: the sheet and the loaded rows as they stand after it. A repeat of the request finds them as they stand by then. */
export interface Changed<Outcome> {
  outcome: Outcome;
  marksheet: MarksheetRead;
  rows: ReadonlyMap<string, Row>;
}

/** A refusal is any object with a `__typename`; it saves nothing and is not remembered. `load` reads what else the decision needs, under the lock. */
export async function changeMarksheet<
  Outcome extends object,
  Problem extends { __typename: string },
  Loaded = undefined,
>(
  gate: Gate,
  scope: Scope,
  change: Change,
  marksheetId: string,
  which: readonly string[] | 'ALL',
  decide: (sheet: LockedSheet, rows: ReadonlyMap<string, Row>, loaded: Loaded) => Decision<Outcome> | Problem,
  load?: (tx: Transaction, sheetId: number) => Promise<Loaded>,
): Promise<Changed<Outcome> | { problem: Problem | GateProblem }> {
  const inputHash = hashOf(change);
  const attempt = () =>
    transaction(gate.db, async (tx) => {
      const locked = await lockSheet(tx, scope, marksheetId);
      const [marksheet] = await tx.read<MarksheetRead & ChangeRecord>(CONTEXT_SQL, [
        change.principalId,
        change.key,
        locked?.id ?? 0,
      ]);
      if (locked === undefined || marksheet === undefined)
        return { problem: { __typename: 'MarksheetNotFound' as const, marksheetId } };
      const { input_hash: knownHash, change_outcome: known } = marksheet;
      if (known !== null && !knownHash!.equals(inputHash))
        return { problem: { __typename: 'IdempotencyKeyReused' as const, idempotencyKey: change.key } };
      const rows = await loadRows(tx, locked.id, which);
      if (known !== null) return { outcome: fromJson<Outcome>(known), marksheet, rows };
      const sheet = sheetOf(marksheet, marksheet);
      const decision = decide(sheet, rows, (await load?.(tx, locked.id)) as Loaded);
      if ('__typename' in decision) return { problem: decision };
      const columns = await save(gate, tx, change, inputHash, sheet, decision);
      if (decision.news !== undefined) await tellCentre(tx, gate.post, change, marksheet, decision.news);
      for (const { after } of decision.rows ?? []) rows.set(after.candidateNumber, after);
      return { outcome: decision.outcome, marksheet: { ...marksheet, ...columns }, rows };
    });
  // A key used on two sheets at once: their locks do not keep its two users apart, its record does.
  return withRetry(attempt, (error) => isRetryable(error) || isDuplicateKey(error));
}

/**
 * The same for many sheets at once, within a transaction that somebody else keeps (the entries importer). Locks in ascending order, in one
 * statement; `named` gives the rows that the decision needs, by sheet.
 */
export async function changeSheets(
  tx: Transaction,
  change: Change,
  named: ReadonlyMap<number, readonly string[]>,
  decide: (sheet: LockedSheet, rows: ReadonlyMap<string, Row>) => Pick<Decision<unknown>, 'rows' | 'events'>,
): Promise<void> {
  if (named.size === 0) return;
  const ids = [...named.keys()];
  const locked = await tx.readOnce<SheetRecord>(
    `SELECT ${SHEET_COLUMNS} FROM marksheet m WHERE m.id IN (?) ORDER BY m.id FOR UPDATE`,
    [ids],
  );
  const terms = await tx.readOnce<TermsRecord & { id: number }>(
    `SELECT m.id, ${TERMS_SQL.columns} FROM ${TERMS_SQL.from} WHERE m.id IN (?)`,
    [ids],
  );
  const termsById = new Map(terms.map((record) => [record.id, record]));
  const rows = await loadNamedRows(tx, named);
  for (const record of locked) {
    const sheet = sheetOf(record, termsById.get(record.id)!);
    const { rows: saves = [], events = [] } = decide(sheet, rows.get(sheet.id) ?? new Map<string, Row>());
    if (saves.length > 0) await saveChanges(tx, change, sheet, { rows: saves, events });
  }
}

async function loadNamedRows(
  tx: Transaction,
  named: ReadonlyMap<number, readonly string[]>,
): Promise<Map<number, Map<string, Row>>> {
  const pairs = [...named].flatMap(([sheet, numbers]) => numbers.map((number) => [sheet, number]));
  const records = await tx.read<RowRecord & { marksheet_id: number }>(
    `SELECT r.marksheet_id, ${ROW_COLUMNS} FROM JSON_TABLE(?, '$[*]' COLUMNS (sheet INT UNSIGNED PATH '$[0]', number CHAR(4) PATH '$[1]')) AS named
     JOIN marksheet_row r ON r.marksheet_id = named.sheet AND r.candidate_number = named.number`,
    [JSON.stringify(pairs)],
  );
  const bySheet = grouped(records, (record) => record.marksheet_id);
  return new Map(
    [...bySheet].map(([sheet, found]) => [
      sheet,
      new Map(found.map((record) => [record.candidate_number, rowOf(record)])),
    ]),
  );
}

interface SheetRecord {
  id: number;
  centre_number: string;
  series_id: string;
  version: number;
  done: number;
  unmarked: number;
  submitted: number;
  missing_initials: number;
  first_submitted_on: string | null;
  explanatory_note: string | null;
}

interface ChangeRecord {
  input_hash: Buffer | null;
  /** What was decided under this key before; the unit's own `outcomes` stand beside it. */
  change_outcome: string | null;
}

const SHEET_COLUMNS = `m.id, m.centre_number, m.series_id, m.version, m.done, m.unmarked, m.submitted, m.missing_initials,
  m.first_submitted_on, m.explanatory_note`;

/** Read after the lock; unit and offering are not locked, or every centre would wait for every other. */
const CONTEXT_SQL = `SELECT ${SHEET_SQL.columns}, c.input_hash, c.outcome AS change_outcome FROM ${SHEET_SQL.from}
  LEFT JOIN change_made c ON c.principal_id = ? AND c.id = ? WHERE m.id = ?`;

/** The first statement of the transaction. A malformed id asks the same question as any other, so it can not be told apart. */
async function lockSheet(tx: Transaction, scope: Scope, marksheetId: string): Promise<{ id: number } | undefined> {
  const allowed = marksheetsIn(scope);
  const [record] = await tx.read<{ id: number }>(
    `SELECT m.id FROM marksheet m WHERE m.id = ? AND ${allowed.sql} FOR UPDATE`,
    [sheetNumber(marksheetId), ...allowed.parameters],
  );
  return record;
}

function sheetOf(record: SheetRecord, terms: TermsRecord): LockedSheet {
  return {
    id: record.id,
    centre: record.centre_number,
    sandbox: terms.sandbox === 1,
    series: record.series_id,
    version: record.version,
    counts: {
      done: record.done,
      left: record.unmarked,
      submitted: record.submitted,
      missingInitials: record.missing_initials,
    },
    terms: termsOf(terms),
    firstSubmittedOn: record.first_submitted_on,
    explanatoryNote: record.explanatory_note,
  };
}

async function loadRows(tx: Transaction, sheetId: number, which: readonly string[] | 'ALL'): Promise<Map<string, Row>> {
  if (which !== 'ALL' && which.length === 0) return new Map();
  const records =
    which === 'ALL'
      ? await tx.read<RowRecord>(`SELECT ${ROW_COLUMNS} FROM marksheet_row r WHERE r.marksheet_id = ?`, [sheetId])
      : await tx.readOnce<RowRecord>(
          `SELECT ${ROW_COLUMNS} FROM marksheet_row r WHERE r.marksheet_id = ? AND r.candidate_number IN (?)`,
          [sheetId, which],
        );
  return new Map(records.map((record) => [record.candidate_number, rowOf(record)]));
}

async function save<Outcome>(
  gate: Gate,
  tx: Transaction,
  change: Change,
  inputHash: Buffer,
  sheet: LockedSheet,
  decision: Decision<Outcome>,
): Promise<Partial<MarksheetRead>> {
  const columns = await saveChanges(tx, change, sheet, decision);
  await tx.write(
    'INSERT INTO change_made (principal_id, id, mutation, input_hash, outcome, at) VALUES (?, ?, ?, ?, ?, ?)',
    [change.principalId, change.key, change.mutation, inputHash, JSON.stringify(decision.outcome), change.now.instant],
  );
  await gate.audit.write(tx, auditOf(change, `marksheet ${String(sheet.id)}`, sheet.centre, decision.detail));
  return columns;
}

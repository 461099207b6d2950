/** Files of results in two steps: a dry run that is remembered, and its application through the gate, whole or not at all (R44). */
import type { JudgedRow } from '../../domain/marks-file.js';
import type { Moved, PlannedRow } from '../../domain/marks-file/planned.js';
import { stillHolds } from '../../domain/marks-file/planned.js';
import { timeOrderedId } from '../audit.js';
import type { Change, Gate, LockedSheet } from '../change.js';
import { auditOf } from '../change.js';
import type { Db, Transaction } from '../database.js';
import { fromJson, grouped, transaction } from '../database.js';
import { changeSheets } from '../gate.js';
import type { KeyReused } from '../once.js';
import { once } from '../once.js';
import { withRetry } from '../retry.js';
import type { RowSave } from '../rows.js';
import type { Scope } from '../scope.js';
import { marksheetsIn } from '../scope.js';
import { completion } from './result.js';

const KEPT_MS = 60 * 60_000;
/** Of one caller, not yet applied; older ones make room, so that nobody fills the database by trying files out. */
const MAXIMUM_KEPT = 20;
const MAXIMUM_TOLD = 1000;

export interface DryRunPlace {
  centre: string;
  series: string;
  form: string;
}

/** Null when nothing would change: there is nothing to promise. Audited either way, for it shows a centre's candidates. */
export async function keepDryRun(
  gate: Gate,
  change: Omit<Change, 'key'>,
  { centre, series, form }: DryRunPlace,
  judged: readonly JudgedRow[],
): Promise<{ token: string; expiresAt: Date } | null> {
  const count = (state: JudgedRow['state']) => judged.filter((row) => row.state === state).length;
  const detail = { form, series, wouldChange: count('WOULD_CHANGE'), rows: judged.length, refused: count('REFUSED') };
  const token = timeOrderedId().replaceAll('-', '');
  const at = change.now.instant;
  const expiresAt = new Date(at.getTime() + KEPT_MS);
  const planned = judged.flatMap((row) => row.planned ?? []);
  await withRetry(() =>
    transaction(gate.db, async (tx) => {
      if (detail.wouldChange > 0) {
        await makeRoom(tx, change.principalId);
        await tx.write(
          'INSERT INTO dry_run (id, principal_id, centre_number, series_id, made_at, expires_at, planned) VALUES (?, ?, ?, ?, ?, ?, ?)',
          [token, change.principalId, centre, series, at, expiresAt, JSON.stringify(planned)],
        );
      }
      await gate.audit.write(tx, auditOf({ ...change, key: token }, `dry_run ${token}`, centre, detail));
    }),
  );
  return detail.wouldChange > 0 ? { token, expiresAt } : null;
}

/** Tokens are in order of time. */
async function makeRoom(tx: Transaction, principalId: string): Promise<void> {
  const old = await tx.read<{ id: string }>(
    `SELECT id FROM dry_run WHERE principal_id = ? AND applied_at IS NULL ORDER BY id DESC LIMIT 1000 OFFSET ${String(MAXIMUM_KEPT - 1)}`,
    [principalId],
  );
  if (old.length > 0) await tx.writeOnce('DELETE FROM dry_run WHERE id IN (?)', [old.map(({ id }) => id)]);
}

export type ApplyProblem =
  | { __typename: 'DryRunNotFound'; dryRunToken: string }
  | { __typename: 'DryRunApplied'; appliedAt: Date }
  | { __typename: 'DryRunOutdated'; moved: number; movedRows: (Moved & { marksheetId: string; unitCode: string })[] }
  | KeyReused;

export interface ResultsApplied {
  changed: number;
  sheets: number[];
}

/** Thrown so that what sheets before this one have saved is taken back. */
class Outdated extends Error {
  readonly problem: ApplyProblem;
  constructor(movedRows: Extract<ApplyProblem, { moved: number }>['movedRows']) {
    super('Rows moved on since the dry run.');
    this.problem = {
      __typename: 'DryRunOutdated',
      moved: movedRows.length,
      movedRows: movedRows.slice(0, MAXIMUM_TOLD),
    };
  }
}

interface Kept {
  centre: string;
  planned: unknown;
  expires: Date;
  applied: Date | null;
}

/** Of two at once with the same token, one waits for the other at the dry run's own row. */
export async function applyDryRun(
  gate: Gate,
  scope: Scope,
  change: Change,
  token: string,
): Promise<{ outcome: ResultsApplied } | { problem: ApplyProblem }> {
  try {
    return await once<Kept | null, ResultsApplied, ApplyProblem>(
      gate,
      change,
      (tx) => lockDryRun(tx, change.principalId, token),
      async (tx, kept) => {
        const notFound = { __typename: 'DryRunNotFound', dryRunToken: token } as const;
        if (kept === null || kept.expires <= change.now.instant) return notFound;
        if (kept.applied !== null) return { __typename: 'DryRunApplied', appliedAt: kept.applied };
        const planned = fromJson<PlannedRow[]>(kept.planned);
        if (!(await mayStill(tx, scope, planned))) return notFound;
        const outcome = await applyPlanned(gate, tx, change, planned);
        await tx.write("UPDATE dry_run SET applied_at = ?, planned = '[]' WHERE id = ?", [change.now.instant, token]);
        return { outcome, object: `dry_run ${token}`, centre: kept.centre, detail: { ...outcome } };
      },
    );
  } catch (error) {
    if (error instanceof Outdated) return { problem: error.problem };
    throw error;
  }
}

async function lockDryRun(tx: Transaction, principalId: string, token: string): Promise<Kept | null> {
  const [kept] = await tx.read<Kept>(
    `SELECT centre_number AS centre, planned, expires_at AS expires, applied_at AS applied FROM dry_run
     WHERE id = ? AND principal_id = ? FOR UPDATE`,
    [token, principalId],
  );
  return kept ?? null;
}

/** Whether every sheet is still within what the caller may touch. */
async function mayStill(tx: Transaction, scope: Scope, planned: readonly PlannedRow[]): Promise<boolean> {
  const ids = [...new Set(planned.map(({ sheet }) => sheet))];
  const allowed = marksheetsIn(scope);
  const found = await tx.readOnce(`SELECT m.id FROM marksheet m WHERE m.id IN (?) AND ${allowed.sql}`, [
    ids,
    ...allowed.parameters,
  ]);
  return found.length === ids.length;
}

async function applyPlanned(
  gate: Gate,
  tx: Transaction,
  change: Change,
  planned: readonly PlannedRow[],
): Promise<ResultsApplied> {
  const bySheet = grouped(planned, ({ sheet }) => sheet);
  const named = new Map([...bySheet].map(([sheet, rows]) => [sheet, rows.map(({ number }) => number)]));
  const moved: Extract<ApplyProblem, { moved: number }>['movedRows'] = [];
  const changed = new Map<LockedSheet, number>();
  await changeSheets(tx, change, named, (sheet, rows) => {
    const { unit, times } = sheet.terms;
    const decided = stillHolds(unit, times, rows, bySheet.get(sheet.id)!, change.now);
    moved.push(...decided.moved.map((row) => ({ ...row, marksheetId: String(sheet.id), unitCode: unit.code })));
    if (moved.length > 0) return {};
    const saves = decided.changed.map((after): RowSave => ({
      before: rows.get(after.candidateNumber)!,
      after,
      kind: 'RESULT',
    }));
    if (saves.length > 0) changed.set(sheet, saves.length);
    return { rows: saves, events: completion(sheet, saves) };
  });
  if (moved.length > 0) throw new Outdated(moved);
  for (const [{ id, centre }, count] of changed)
    await gate.audit.write(tx, auditOf(change, `marksheet ${String(id)}`, centre, { changed: count }));
  return {
    changed: [...changed.values()].reduce((sum, count) => sum + count, 0),
    sheets: [...changed.keys()].map(({ id }) => id),
  };
}

/** What nobody can apply any more. */
export async function sweepDryRuns(db: Db, now: Date): Promise<number> {
  const { affectedRows } = await db.writeOnce('DELETE FROM dry_run WHERE expires_at < ? LIMIT 1000', [now]);
  return affectedRows;
}

/** How a row of a sheet is kept: one clustered record for candidate, result, lock and place in the sample. */
import type { Row } from '../domain/marksheet.js';
import type { Result, ResultDecision } from '../domain/result.js';
import { countedResult, resultCode } from '../domain/result.js';
import type { SampleMembership } from '../domain/sample.js';
import type { Transaction } from './database.js';
import { fromJson } from './database.js';
import { insertCountedResults } from './writes/counted-result/insert.js';

export type Way = 'API' | 'WEB' | 'FILE' | 'ENTRIES';

export type RowChangeKind =
  | 'ENTERED'
  | 'RENAMED'
  | 'RESULT'
  | 'SUBMITTED'
  | 'WITHDRAWN'
  | 'REINSTATED'
  | 'HELD'
  | 'RELEASED'
  | 'SAMPLE'
  | 'CORRECTED'
  | 'AMENDMENT_REQUESTED'
  | 'AMENDED'
  | 'REOPENED';

/** A row as it was under the lock (null: it is new) and as it shall be. */
export interface RowSave {
  before: Row | null;
  after: Row;
  kind: RowChangeKind;
  note?: string | null;
}

export interface RowRecord {
  candidate_number: string;
  surname: string;
  forenames: string;
  version: number;
  result_kind: Result['kind'] | null;
  mark: number | null;
  outcome: 'PASS' | 'MERIT' | 'DISTINCTION' | null;
  initials: string | null;
  late: number;
  withdrawn: number;
  held: number;
  submission_id: number | null;
  sample_source: SampleMembership['source'] | null;
  sample_detail: string | null;
  /** Null while the submitted result counts; a new decision replaces the one before. */
  decided_by: ResultDecision['by'] | null;
  decided_kind: Result['kind'] | null;
  decided_mark: number | null;
  decided_outcome: 'PASS' | 'MERIT' | 'DISTINCTION' | null;
}

export const ROW_COLUMNS = `r.candidate_number, r.surname, r.forenames, r.version, r.result_kind, r.mark, r.outcome, r.initials,
  r.late, r.withdrawn, r.held, r.submission_id, r.sample_source, r.sample_detail, r.decided_by, r.decided_kind, r.decided_mark, r.decided_outcome`;

export function resultOf(record: Pick<RowRecord, 'result_kind' | 'mark' | 'outcome'>): Result | null {
  switch (record.result_kind) {
    case null:
      return null;
    case 'MARK':
      return { kind: 'MARK', mark: record.mark! };
    case 'OUTCOME':
      return { kind: 'OUTCOME', outcome: record.outcome! };
    default:
      return { kind: record.result_kind };
  }
}

export function decisionOf(record: RowRecord): ResultDecision | null {
  const { decided_by: by, decided_kind: result_kind, decided_mark: mark, decided_outcome: outcome } = record;
  return by === null ? null : { by, result: resultOf({ result_kind, mark, outcome })! };
}

export function membershipOf(record: Pick<RowRecord, 'sample_source' | 'sample_detail'>): SampleMembership | null {
  if (record.sample_source === null) return null;
  const kept = fromJson<Omit<SampleMembership, 'source' | 'at' | 'note'> & { at: string; note?: string | null }>(
    record.sample_detail,
  );
  return {
    source: record.sample_source,
    reason: kept.reason,
    at: new Date(kept.at),
    by: kept.by,
    substitutesFor: kept.substitutesFor,
    substitutedBy: kept.substitutedBy,
    substitution: kept.substitution,
    due: kept.due,
    note: kept.note ?? null,
  };
}

export function rowOf(record: RowRecord): Row {
  const base = {
    candidateNumber: record.candidate_number,
    surname: record.surname,
    forenames: record.forenames,
    version: record.version,
    late: record.late === 1,
  };
  if (record.withdrawn === 1) return { ...base, status: 'WITHDRAWN' };
  const result = resultOf(record);
  if (record.submission_id === null) return { ...base, status: 'DRAFT', result, initials: record.initials };
  return {
    ...base,
    status: 'SUBMITTED',
    result: result!,
    decided: decisionOf(record),
    initials: record.initials,
    submission: record.submission_id,
    sample: membershipOf(record),
    held: record.held === 1,
  };
}

type Columns = Omit<RowRecord, 'candidate_number'>;

function columnsOf(row: Row): Columns {
  const result = row.status === 'WITHDRAWN' ? null : row.result;
  const { sample, decided } = row.status === 'SUBMITTED' ? row : { sample: null, decided: null };
  return {
    surname: row.surname,
    forenames: row.forenames,
    version: row.version,
    result_kind: result?.kind ?? null,
    mark: result?.kind === 'MARK' ? result.mark : null,
    outcome: result?.kind === 'OUTCOME' ? result.outcome : null,
    initials: row.status === 'WITHDRAWN' ? null : row.initials,
    late: row.late ? 1 : 0,
    withdrawn: row.status === 'WITHDRAWN' ? 1 : 0,
    held: row.status === 'SUBMITTED' && row.held ? 1 : 0,
    submission_id: row.status === 'SUBMITTED' ? row.submission : null,
    sample_source: sample?.source ?? null,
    sample_detail: sample === null ? null : JSON.stringify({ ...sample, source: undefined }),
    decided_by: decided?.by ?? null,
    decided_kind: decided?.result.kind ?? null,
    decided_mark: decided?.result.kind === 'MARK' ? decided.result.mark : null,
    decided_outcome: decided?.result.kind === 'OUTCOME' ? decided.result.outcome : null,
  };
}

interface By {
  at: Date;
  by: string;
  way: Way;
  changeId: string;
  /** Not given: what is submitted counts. Of a sandbox nothing does. */
  sandbox?: boolean;
}

/** Saves rows and their history, each set in one statement. Only gate.ts and the entries writer call it, both under the sheet's lock. */
export async function saveRows(tx: Transaction, sheetId: number, saves: readonly RowSave[], by: By): Promise<void> {
  if (saves.length === 0) return;
  await insertRows(
    tx,
    sheetId,
    saves.filter(({ before }) => before === null),
  );
  await updateRows(
    tx,
    sheetId,
    saves.filter(({ before }) => before !== null && before.status !== 'SUBMITTED'),
    'submission_id IS NULL',
  );
  await updateRows(
    tx,
    sheetId,
    saves.filter(({ before }) => before?.status === 'SUBMITTED'),
    'submission_id IS NOT NULL',
  );
  await tx.writeOnce(
    `INSERT INTO row_change (marksheet_id, candidate_number, version, kind, old_result, new_result, old_initials, new_initials, note, at, by_name, way, change_id) VALUES ?`,
    [saves.map((save) => historyOf(sheetId, save, by))],
  );
  if (by.sandbox !== true) await insertCountedResults(tx, sheetId, saves, by.at);
}

async function insertRows(tx: Transaction, sheetId: number, saves: readonly RowSave[]): Promise<void> {
  if (saves.length === 0) return;
  const columns = Object.keys(columnsOf(saves[0]!.after));
  const values = saves.map(({ after }) => [sheetId, after.candidateNumber, ...Object.values(columnsOf(after))]);
  await tx.writeOnce(`INSERT INTO marksheet_row (marksheet_id, candidate_number, ${columns.join(', ')}) VALUES ?`, [
    values,
  ]);
}

const COLUMN_TYPES: Record<keyof Columns, string> = {
  surname: 'VARCHAR(60)',
  forenames: 'VARCHAR(60)',
  version: 'INT UNSIGNED',
  result_kind: 'VARCHAR(16)',
  mark: 'SMALLINT UNSIGNED',
  outcome: 'VARCHAR(16)',
  initials: 'VARCHAR(4)',
  late: 'TINYINT',
  withdrawn: 'TINYINT',
  held: 'TINYINT',
  submission_id: 'SMALLINT UNSIGNED',
  sample_source: 'VARCHAR(16)',
  sample_detail: 'TEXT',
  decided_by: 'VARCHAR(16)',
  decided_kind: 'VARCHAR(16)',
  decided_mark: 'SMALLINT UNSIGNED',
  decided_outcome: 'VARCHAR(16)',
};

/**
 * One UPDATE of the columns that differ, from one JSON parameter: few texts, so they are prepared, and cheaper than a CASE for each column.
 * `guard` says once more in SQL what the types say: a locked row is not reached by a draft's edit.
 */
async function updateRows(tx: Transaction, sheetId: number, saves: readonly RowSave[], guard: string): Promise<void> {
  if (saves.length === 0) return;
  const pairs = saves.map(({ before, after }) => ({
    number: after.candidateNumber,
    old: columnsOf(before!),
    now: columnsOf(after),
  }));
  const names = (Object.keys(COLUMN_TYPES) as (keyof Columns)[]).filter((name) =>
    pairs.some(({ old, now }) => old[name] !== now[name]),
  );
  const columns = names.map((name, index) => `${name} ${COLUMN_TYPES[name]} PATH '$[${String(index + 1)}]'`);
  const result = await tx.write(
    `UPDATE JSON_TABLE(?, '$[*]' COLUMNS (number CHAR(4) PATH '$[0]', ${columns.join(', ')})) AS given
     JOIN marksheet_row r ON r.marksheet_id = ? AND r.candidate_number = given.number
     SET ${names.map((name) => `r.${name} = given.${name}`).join(', ')} WHERE r.${guard}`,
    [JSON.stringify(pairs.map(({ number, now }) => [number, ...names.map((name) => now[name])])), sheetId],
  );
  if (result.affectedRows !== saves.length) {
    throw new Error(
      `Sheet ${String(sheetId)}: ${String(saves.length)} rows were to change and ${String(result.affectedRows)} did.`,
    );
  }
}

function historyOf(sheetId: number, { before, after, kind, note }: RowSave, by: By): unknown[] {
  const code = (row: Row | null) => {
    const counted = row === null || row.status === 'WITHDRAWN' ? null : countedResult(row);
    return counted && resultCode(counted);
  };
  const initials = (row: Row | null) => (row === null || row.status === 'WITHDRAWN' ? null : row.initials);
  return [
    sheetId,
    after.candidateNumber,
    after.version,
    kind,
    code(before),
    code(after),
    initials(before),
    initials(after),
    note ?? null,
    by.at,
    by.by,
    by.way,
    by.changeId,
  ];
}

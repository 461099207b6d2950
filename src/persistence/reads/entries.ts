import type { Fault } from '../../domain/entries/fault.js';
import type { EntriesFileType } from '../../domain/entries/file.js';
import type { Db } from '../database.js';
import { fromJson } from '../database.js';
import type { Condition, Scope } from '../scope.js';
import { and, centresIn } from '../scope.js';

export interface HeldRow {
  marksheetId: string;
  unitCode: string;
  candidateNumber: string;
}

export interface EntriesOutcome {
  candidatesAdded: number;
  candidatesChanged: number;
  candidatesUnchanged: number;
  optionsEntered: number;
  optionsWithdrawn: number;
  rowsAdded: number;
  rowsReinstated: number;
  rowsWithdrawn: number;
  rowsLate: number;
  held: HeldRow[];
}

export interface EntriesFileRead {
  id: string;
  name: string;
  sha256: string;
  size: number;
  kind: EntriesFileType | null;
  centres: string[];
  seriesId: string | null;
  state: 'RECEIVED' | 'VALIDATED' | 'REJECTED' | 'APPLIED';
  receivedAt: Date;
  validatedAt: Date | null;
  finishedAt: Date | null;
  receivedBy: string;
  faultCount: number;
  warningCount: number;
  findings: Fault[];
  outcome: EntriesOutcome | null;
}

type FileRecord = Omit<EntriesFileRead, 'centres' | 'findings' | 'outcome'> & {
  centres: string | null;
  findings: string;
  outcome: string | null;
};

const FILE_COLUMNS = `f.id, f.name, LOWER(HEX(f.sha256)) AS sha256, f.size, f.kind, f.series_id AS seriesId, f.state, f.received_at AS receivedAt,
  f.validated_at AS validatedAt, f.finished_at AS finishedAt, f.received_by AS receivedBy, f.fault_count AS faultCount, f.warning_count AS warningCount,
  f.faults AS findings, f.outcome,
  (SELECT JSON_ARRAYAGG(c.centre_number) FROM entries_file_centre c WHERE c.entries_file_id = f.id) AS centres`;

const fileOf = (record: FileRecord): EntriesFileRead => ({
  ...record,
  centres: record.centres === null ? [] : fromJson<string[]>(record.centres).toSorted(),
  findings: fromJson<Fault[]>(record.findings),
  outcome: record.outcome === null ? null : fromJson<EntriesOutcome>(record.outcome),
});

/** A file is seen by those who act for every centre in it; one whose centres could not be read, by its sender and WJEC. */
function filesIn(scope: Scope, principalId: string): Condition {
  if (scope.centres === 'ALL') return { sql: 'TRUE', parameters: [] };
  const others = centresIn(scope, 'o.centre_number');
  return {
    sql: `(f.received_by_id = ? OR EXISTS (SELECT 1 FROM entries_file_centre i WHERE i.entries_file_id = f.id))
      AND NOT EXISTS (SELECT 1 FROM entries_file_centre o WHERE o.entries_file_id = f.id AND NOT (${others.sql}))`,
    parameters: [principalId, ...others.parameters],
  };
}

export async function readEntriesFile(
  scope: Scope,
  db: Db,
  id: string,
  principalId: string,
): Promise<EntriesFileRead | null> {
  const where = and({ sql: 'f.id = ?', parameters: [id] }, filesIn(scope, principalId));
  const [record] = await db.readOnce<FileRecord>(
    `SELECT ${FILE_COLUMNS} FROM entries_file f WHERE ${where.sql}`,
    where.parameters,
  );
  return record === undefined ? null : fileOf(record);
}

function filesAsked(scope: Scope, principalId: string, centre: string | null): Condition {
  const ofCentre = {
    sql: 'EXISTS (SELECT 1 FROM entries_file_centre i WHERE i.entries_file_id = f.id AND i.centre_number = ?)',
    parameters: [centre],
  };
  return centre === null ? filesIn(scope, principalId) : and(filesIn(scope, principalId), ofCentre);
}

/** Latest first, before the file `before`: ids are in order of arrival. */
export async function readEntriesFiles(
  scope: Scope,
  db: Db,
  principalId: string,
  centre: string | null,
  limit: number,
  before: string | null,
): Promise<EntriesFileRead[]> {
  const asked = filesAsked(scope, principalId, centre);
  const where = before === null ? asked : and(asked, { sql: 'f.id < ?', parameters: [before] });
  const records = await db.readOnce<FileRecord>(
    `SELECT ${FILE_COLUMNS} FROM entries_file f WHERE ${where.sql} ORDER BY f.id DESC LIMIT ${String(limit)}`,
    where.parameters,
  );
  return records.map(fileOf);
}

export async function countEntriesFiles(
  scope: Scope,
  db: Db,
  principalId: string,
  centre: string | null,
): Promise<number> {
  const where = filesAsked(scope, principalId, centre);
  const [row] = await db.readOnce<{ total: number }>(
    `SELECT COUNT(*) AS total FROM entries_file f WHERE ${where.sql}`,
    where.parameters,
  );
  return row!.total;
}

/** What it brought is there: a sandbox that was put back no longer has it. */
const IS_THERE = `f.state = 'APPLIED' AND NOT EXISTS (SELECT 1 FROM entries_file_centre g WHERE g.entries_file_id = f.id AND g.applied = 0)`;

/** The file of these very bytes that was applied before, if the caller may see it. */
export async function readAppliedReplay(scope: Scope, db: Db, sha256: Buffer): Promise<string | null> {
  const where = and({ sql: `f.sha256 = ? AND ${IS_THERE}`, parameters: [sha256] }, filesIn(scope, ''));
  const [record] = await db.readOnce<{ id: string }>(
    `SELECT f.id FROM entries_file f WHERE ${where.sql} LIMIT 1`,
    where.parameters,
  );
  return record?.id ?? null;
}

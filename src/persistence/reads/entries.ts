import type { CandidateEntries, EdiSeries, OptionTable } from '../../domain/entries.js';
import type { Fault } from '../../domain/entries/fault.js';
import type { EntriesFileType } from '../../domain/entries/file.js';
import { optionTable } from '../../domain/entries.js';
import type { Db } from '../database.js';
import { fromJson, grouped } from '../database.js';
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

/** The file of these very bytes that was applied before, if the caller may see it. */
export async function readAppliedReplay(scope: Scope, db: Db, sha256: Buffer): Promise<string | null> {
  const where = and({ sql: "f.sha256 = ? AND f.state = 'APPLIED'", parameters: [sha256] }, filesIn(scope, ''));
  const [record] = await db.readOnce<{ id: string }>(
    `SELECT f.id FROM entries_file f WHERE ${where.sql} LIMIT 1`,
    where.parameters,
  );
  return record?.id ?? null;
}

export interface SeriesForEntries extends EdiSeries {
  id: string;
  entriesDeadline: string | null;
}

export const readSeriesForEntries = (db: Db): Promise<SeriesForEntries[]> =>
  db.readOnce<SeriesForEntries>(
    'SELECT id, edi_board AS board, edi_series AS series, year, entries_deadline AS entriesDeadline FROM series',
  );

export interface OfferedUnit {
  unitCode: string;
  unitId: number;
  offeringId: number;
}

/** What can be entered in a series: each option with those of its units that are offered, exam-only options with none. */
export async function readOptions(
  db: Db,
  seriesId: string,
): Promise<{ table: OptionTable; offered: Map<string, OfferedUnit> }> {
  const units = await db.readOnce<OfferedUnit>(
    `SELECT u.code AS unitCode, u.id AS unitId, o.id AS offeringId FROM offering o JOIN unit u ON u.id = o.unit_id WHERE o.series_id = ?`,
    [seriesId],
  );
  const listed = await db.readOnce<{ option: string; unitCode: string | null }>(
    `SELECT c.code AS \`option\`, u.code AS unitCode FROM option_code c
     LEFT JOIN option_unit ou ON ou.option_code = c.code LEFT JOIN unit u ON u.id = ou.unit_id`,
  );
  const offered = new Map(units.map((unit) => [unit.unitCode, unit]));
  const otherwise = new Map<string, string[]>();
  for (const [option, rows] of grouped(listed, ({ option }) => option)) {
    const codes = rows.flatMap(({ unitCode }) => (unitCode === null ? [] : [unitCode]));
    const here = codes.filter((code) => offered.has(code));
    // An option all of whose units are offered in other series only is not one of this series.
    if (codes.length === 0 || here.length > 0) otherwise.set(option, here);
  }
  return { table: optionTable([...offered.keys()], otherwise), offered };
}

/** Which of these centres exist and are the caller's. */
export async function readPermittedCentres(scope: Scope, db: Db, numbers: readonly string[]): Promise<Set<string>> {
  if (numbers.length === 0) return new Set();
  const allowed = centresIn(scope, 'number');
  const records = await db.readOnce<{ number: string }>(
    `SELECT number FROM centre WHERE number IN (?) AND ${allowed.sql}`,
    [numbers, ...allowed.parameters],
  );
  return new Set(records.map(({ number }) => number));
}

/** The sequence numbers applied, by centre. */
export async function readAppliedSequences(
  db: Db,
  centres: readonly string[],
  seriesId: string,
): Promise<Map<string, number[]>> {
  if (centres.length === 0) return new Map();
  const records = await db.readOnce<{ centre: string; sequence: number }>(
    `SELECT centre_number AS centre, sequence FROM entries_file_centre
     WHERE centre_number IN (?) AND series_id = ? AND applied = 1`,
    [centres, seriesId],
  );
  return new Map(
    [...grouped(records, ({ centre }) => centre)].map(([centre, those]) => [
      centre,
      those.map(({ sequence }) => sequence),
    ]),
  );
}

/** A centre's entries in a series, and the version of its book, which every applied file moves on. */
export interface Book {
  version: number;
  candidates: CandidateEntries[];
}

/** By centre, one for each. Versions first: what is applied after that is noticed when the book is locked. */
export async function readBooks(db: Db, centres: readonly string[], seriesId: string): Promise<Map<string, Book>> {
  if (centres.length === 0) return new Map();
  const versions = await db.readOnce<{ centre: string; version: number }>(
    'SELECT centre_number AS centre, version FROM entries_book WHERE series_id = ? AND centre_number IN (?)',
    [seriesId, centres],
  );
  const books = new Map<string, Book>(centres.map((centre) => [centre, { version: 0, candidates: [] }]));
  for (const { centre, version } of versions) books.get(centre)!.version = version;
  const records = await db.readOnce<Omit<CandidateEntries, 'options'> & { centre: string; options: string }>(
    `SELECT centre_number AS centre, candidate_number AS candidateNumber, surname, forenames, date_of_birth AS dateOfBirth, uci, uln, options
     FROM candidate WHERE series_id = ? AND centre_number IN (?)`,
    [seriesId, centres],
  );
  for (const { centre, options, ...candidate } of records)
    books.get(centre)!.candidates.push({ ...candidate, options: fromJson<string[]>(options) });
  return books;
}

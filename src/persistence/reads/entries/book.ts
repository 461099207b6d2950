/** What the importer must know before it can say what a file changes: series, options, centres, and what was entered before. */
import type { CandidateEntries, EdiSeries, OptionTable } from '../../../domain/entries.js';
import { optionTable } from '../../../domain/entries.js';
import type { Db } from '../../database.js';
import { fromJson, grouped } from '../../database.js';
import type { Scope } from '../../scope.js';
import { centresIn } from '../../scope.js';

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

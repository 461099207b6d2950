import type { Db } from '../database.js';
import type { Scope } from '../scope.js';
import { centresIn } from '../scope.js';

/** A candidate as named on a sheet; the rest is looked up when asked for. */
export interface CandidateRead {
  centre: string;
  series: string;
  number: string;
  surname: string;
  forenames: string;
}

export interface CandidateDetails {
  dateOfBirth: string | null;
  uci: string | null;
  uln: string | null;
}

export async function readCandidateDetails(
  scope: Scope,
  db: Db,
  asked: readonly CandidateRead[],
): Promise<CandidateDetails[]> {
  const allowed = centresIn(scope, 'c.centre_number');
  const records = await db.read<CandidateDetails & { place: number }>(
    `SELECT asked.place, c.date_of_birth AS dateOfBirth, c.uci, c.uln
     FROM JSON_TABLE(?, '$[*]' COLUMNS (place FOR ORDINALITY, centre CHAR(5) PATH '$[0]', series VARCHAR(32) PATH '$[1]', number CHAR(4) PATH '$[2]')) AS asked
     JOIN candidate c ON c.centre_number = asked.centre AND c.series_id = asked.series AND c.candidate_number = asked.number
     WHERE ${allowed.sql}`,
    [JSON.stringify(asked.map(({ centre, series, number }) => [centre, series, number])), ...allowed.parameters],
  );
  const byPlace = new Map(records.map((record) => [record.place, record]));
  return asked.map((_, index) => byPlace.get(index + 1) ?? { dateOfBirth: null, uci: null, uln: null });
}

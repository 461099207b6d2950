import type { SamplingScheme } from '../../domain/catalogue.js';
import type { Db } from '../database.js';
import { fromJson } from '../database.js';
import type { Scope } from '../scope.js';
import { marksheetsIn } from '../scope.js';
import type { MarksheetRead } from './marksheet.js';

/** A sheet's sample as it was drawn; who is in it now stands on the rows. */
export interface SampleRead {
  sheet: MarksheetRead;
  drawnAt: Date;
  scheme: SamplingScheme;
  eligible: number;
  /** Candidate number and result, in rank order. */
  ranked: [string, string][];
}

export async function readSample(scope: Scope, db: Db, sheet: MarksheetRead): Promise<SampleRead | null> {
  const allowed = marksheetsIn(scope);
  const [record] = await db.read<{ drawn_at: Date; scheme: string; eligible: number; ranked: string }>(
    `SELECT s.drawn_at, s.scheme, s.eligible, s.ranked FROM marksheet m JOIN sample s ON s.marksheet_id = m.id WHERE m.id = ? AND ${allowed.sql}`,
    [sheet.id, ...allowed.parameters],
  );
  if (record === undefined) return null;
  return {
    sheet,
    drawnAt: record.drawn_at,
    scheme: fromJson<SamplingScheme>(record.scheme),
    eligible: record.eligible,
    ranked: fromJson<[string, string][]>(record.ranked),
  };
}

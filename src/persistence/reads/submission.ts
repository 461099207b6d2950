import type { Db } from '../database.js';
import { fromJson, grouped } from '../database.js';
import type { Scope } from '../scope.js';
import { marksheetsIn } from '../scope.js';

export interface SubmissionRead {
  marksheetId: number;
  sequence: number;
  at: Date;
  by: string;
  count: number;
  late: boolean;
  receipt: string;
  declarations: string[];
}

/** First to last for each sheet asked for, in one statement. */
export async function readSubmissions(
  scope: Scope,
  db: Db,
  marksheetIds: readonly number[],
): Promise<SubmissionRead[][]> {
  const allowed = marksheetsIn(scope);
  const records = await db.read<Omit<SubmissionRead, 'late' | 'declarations'> & { late: number; declarations: string }>(
    `SELECT s.marksheet_id AS marksheetId, s.sequence, s.at, s.by_name AS \`by\`, s.count, s.late, s.receipt, s.declarations
     FROM JSON_TABLE(?, '$[*]' COLUMNS (sheet INT UNSIGNED PATH '$')) AS asked
     JOIN marksheet m ON m.id = asked.sheet JOIN submission s ON s.marksheet_id = m.id
     WHERE ${allowed.sql} ORDER BY s.sequence`,
    [JSON.stringify(marksheetIds), ...allowed.parameters],
  );
  const bySheet = grouped(
    records.map((record): SubmissionRead => ({
      ...record,
      late: record.late === 1,
      declarations: fromJson<string[]>(record.declarations),
    })),
    ({ marksheetId }) => marksheetId,
  );
  return marksheetIds.map((id) => bySheet.get(id) ?? []);
}

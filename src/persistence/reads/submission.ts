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

type SubmissionRecord = Omit<SubmissionRead, 'late' | 'declarations'> & { late: number; declarations: string };

const SUBMISSIONS_OF = `SELECT s.marksheet_id AS marksheetId, s.sequence, s.at, s.by_name AS \`by\`, s.count, s.late, s.receipt, s.declarations
  FROM marksheet m JOIN submission s ON s.marksheet_id = m.id WHERE m.id`;

/** First to last for each sheet asked for, in one statement: prepared for one sheet, since that is what screens ask most. */
export async function readSubmissions(
  scope: Scope,
  db: Db,
  marksheetIds: readonly number[],
): Promise<SubmissionRead[][]> {
  const { sql, parameters } = marksheetsIn(scope);
  const records =
    marksheetIds.length === 1
      ? await db.read<SubmissionRecord>(`${SUBMISSIONS_OF} = ? AND ${sql} ORDER BY s.sequence`, [
          marksheetIds[0]!,
          ...parameters,
        ])
      : await db.readOnce<SubmissionRecord>(`${SUBMISSIONS_OF} IN (?) AND ${sql} ORDER BY s.sequence`, [
          marksheetIds,
          ...parameters,
        ]);
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

import type { Db } from '../../database.js';
import { grouped } from '../../database.js';
import type { RowChangeKind, Way } from '../../rows.js';
import type { Scope } from '../../scope.js';
import { marksheetsIn } from '../../scope.js';

export interface RowChangeRead {
  version: number;
  kind: RowChangeKind;
  oldResult: string | null;
  newResult: string | null;
  oldInitials: string | null;
  newInitials: string | null;
  note: string | null;
  at: Date;
  by: string;
  way: Way;
}

export interface RowAsked {
  marksheetId: number;
  candidateNumber: string;
}

/** First to last for each row asked for, in one statement. */
export async function readHistories(scope: Scope, db: Db, asked: readonly RowAsked[]): Promise<RowChangeRead[][]> {
  const allowed = marksheetsIn(scope);
  const records = await db.read<RowChangeRead & { marksheet_id: number; candidate_number: string }>(
    `SELECT c.marksheet_id, c.candidate_number, c.version, c.kind, c.old_result AS oldResult, c.new_result AS newResult,
       c.old_initials AS oldInitials, c.new_initials AS newInitials, c.note, c.at, c.by_name AS \`by\`, c.way
     FROM JSON_TABLE(?, '$[*]' COLUMNS (sheet INT UNSIGNED PATH '$[0]', number CHAR(4) PATH '$[1]')) AS asked
     JOIN marksheet m ON m.id = asked.sheet
     JOIN row_change c ON c.marksheet_id = asked.sheet AND c.candidate_number = asked.number
     WHERE ${allowed.sql} ORDER BY c.version`,
    [
      JSON.stringify(asked.map(({ marksheetId, candidateNumber }) => [marksheetId, candidateNumber])),
      ...allowed.parameters,
    ],
  );
  const byRow = grouped(records, (record) => `${String(record.marksheet_id)}.${record.candidate_number}`);
  return asked.map(({ marksheetId, candidateNumber }) => byRow.get(`${String(marksheetId)}.${candidateNumber}`) ?? []);
}

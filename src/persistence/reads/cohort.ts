import type { RowEvent, WithdrawalDecision } from '../../domain/cohort.js';
import type { SampleMembership } from '../../domain/sample.js';
import type { Db } from '../database.js';
import { fromJson } from '../database.js';
import type { Scope } from '../scope.js';
import { marksheetsIn } from '../scope.js';

/** Of a sheet's history what says who came and went, in one range of its key. */
export function readRowEvents(scope: Scope, db: Db, sheetId: number): Promise<RowEvent[]> {
  const allowed = marksheetsIn(scope);
  return db.read<RowEvent>(
    `SELECT c.candidate_number AS candidateNumber, c.version, c.kind, c.at, c.by_name AS \`by\`
     FROM marksheet m JOIN row_change c ON c.marksheet_id = m.id
     WHERE m.id = ? AND ${allowed.sql} AND c.kind IN ('ENTERED', 'REINSTATED', 'WITHDRAWN', 'HELD', 'RELEASED', 'SUBMITTED')`,
    [sheetId, ...allowed.parameters],
  );
}

type DecisionRecord = Omit<WithdrawalDecision, 'confirmed' | 'sample'> & { confirmed: number; sample: string | null };

export async function readDecisions(scope: Scope, db: Db, sheetId: number): Promise<WithdrawalDecision[]> {
  const allowed = marksheetsIn(scope);
  const records = await db.read<DecisionRecord>(
    `SELECT w.candidate_number AS candidateNumber, w.version, w.confirmed, w.reason, w.submission_id AS submission, w.sample
     FROM marksheet m JOIN withdrawal w ON w.marksheet_id = m.id WHERE m.id = ? AND ${allowed.sql}`,
    [sheetId, ...allowed.parameters],
  );
  return records.map((record) => ({
    ...record,
    confirmed: record.confirmed === 1,
    sample: record.sample === null ? null : fromJson<SampleMembership>(record.sample),
  }));
}

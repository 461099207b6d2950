import type { SampleMembership } from '../../domain/sample.js';
import type { Db } from '../database.js';
import { fromJson, grouped } from '../database.js';
import type { Scope } from '../scope.js';
import { marksheetsIn, perScope } from '../scope.js';

export interface SubmissionRead {
  marksheetId: number;
  sequence: number;
  at: Date;
  by: string;
  count: number;
  late: boolean;
  receipt: string;
  declarations: string[];
  /** Null while it stands. */
  reopened: ReopeningRead | null;
}

export interface ReopeningRead {
  at: Date;
  by: string;
  reason: string;
  /** Null when other submissions, and the sample, stayed. */
  sample: WithdrawnSampleRead | null;
}

export interface WithdrawnSampleRead {
  drawnAt: Date;
  eligible: number;
  /** Candidate number and result, in rank order. */
  ranked: [string, string][];
  members: [string, SampleMembership][];
  explanatoryNote: string | null;
}

type SubmissionRecord = Omit<SubmissionRead, 'late' | 'declarations' | 'reopened'> & {
  late: number;
  declarations: string;
  reopened_at: Date | null;
  reopened_by: string;
  reopened_reason: string;
  sample: string | null;
  explanatory_note: string | null;
};

const SUBMISSIONS_OF = `SELECT s.marksheet_id AS marksheetId, s.sequence, s.at, s.by_name AS \`by\`, s.count, s.late, s.receipt, s.declarations,
    ro.at AS reopened_at, ro.by_name AS reopened_by, ro.reason AS reopened_reason, ro.sample, ro.explanatory_note
  FROM marksheet m JOIN submission s ON s.marksheet_id = m.id
    LEFT JOIN reopening ro ON ro.marksheet_id = s.marksheet_id AND ro.sequence = s.sequence WHERE m.id`;

/** First to last for each sheet asked for, in one statement: prepared for one sheet, since that is what screens ask most. */
export async function readSubmissions(
  scope: Scope,
  db: Db,
  marksheetIds: readonly number[],
): Promise<SubmissionRead[][]> {
  const records =
    marksheetIds.length === 1 ? await readOf(scope, db, marksheetIds[0]!) : await readOfMany(scope, db, marksheetIds);
  const bySheet = grouped(records.map(submissionOf), ({ marksheetId }) => marksheetId);
  return marksheetIds.map((id) => bySheet.get(id) ?? []);
}

const submissionsOfOne = perScope((allowed) => `${SUBMISSIONS_OF} = ? AND ${allowed} ORDER BY s.sequence`);

function readOf(scope: Scope, db: Db, marksheetId: number): Promise<SubmissionRecord[]> {
  const { sql, parameters } = submissionsOfOne(scope, [marksheetId]);
  return db.read(sql, parameters);
}

function readOfMany(scope: Scope, db: Db, marksheetIds: readonly number[]): Promise<SubmissionRecord[]> {
  const { sql, parameters } = marksheetsIn(scope);
  return db.readOnce(`${SUBMISSIONS_OF} IN (?) AND ${sql} ORDER BY s.sequence`, [marksheetIds, ...parameters]);
}

const submissionOf = (record: SubmissionRecord): SubmissionRead => ({
  marksheetId: record.marksheetId,
  sequence: record.sequence,
  at: record.at,
  by: record.by,
  count: record.count,
  late: record.late === 1,
  receipt: record.receipt,
  declarations: fromJson<string[]>(record.declarations),
  reopened:
    record.reopened_at === null
      ? null
      : {
          at: record.reopened_at,
          by: record.reopened_by,
          reason: record.reopened_reason,
          sample: withdrawnSampleOf(record),
        },
});

function withdrawnSampleOf({ sample, explanatory_note }: SubmissionRecord): WithdrawnSampleRead | null {
  if (sample === null) return null;
  const kept = JSON.parse(sample) as Omit<WithdrawnSampleRead, 'drawnAt' | 'explanatoryNote'> & { drawnAt: string };
  return {
    ...kept,
    drawnAt: new Date(kept.drawnAt),
    members: kept.members.map(([number, membership]) => [number, { ...membership, at: new Date(membership.at) }]),
    explanatoryNote: explanatory_note,
  };
}

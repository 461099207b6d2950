import { resultFromCode } from '../../domain/result.js';
import type { ResultDecision } from '../../domain/result.js';
import type { Db } from '../database.js';
import { grouped } from '../database.js';
import type { Scope } from '../scope.js';
import { marksheetsIn } from '../scope.js';
import type { ResultRead } from './marksheet/row.js';
import { resultRead } from './marksheet/row.js';

export interface CorrectionRead {
  id: string;
  candidateNumber: string;
  submitted: ResultRead;
  before: ResultRead;
  corrected: ResultRead;
  reason: string;
  at: Date;
  by: string;
  role: 'MODERATOR' | 'STAFF';
  acknowledgedAt: Date | null;
  acknowledgedBy: string | null;
  supersededBy: DecisionRead | null;
}

export interface DecisionRead {
  kind: ResultDecision['by'];
  id: string;
}

interface CorrectionRecord extends SupersededRecord {
  version: number;
  submitted: string;
  counted_before: string;
  corrected: string;
  reason: string;
  at: Date;
  by_name: string;
  role: 'MODERATOR' | 'STAFF';
  acknowledged_at: Date | null;
  acknowledged_by: string | null;
}

export interface SupersededRecord {
  marksheet_id: number;
  candidate_number: string;
  superseded_by: ResultDecision['by'] | null;
  superseded_version: number | null;
}

/** What is known by the version that a row had after it: corrections, requests. */
export const decisionId = (marksheetId: number, candidateNumber: string, version: number): string =>
  `${String(marksheetId)}.${candidateNumber}.${String(version)}`;

/** The parts of such an id; null for anything that is none. */
export function partsOfId(id: string): { marksheetId: string; candidateNumber: string; version: number } | null {
  const [, marksheetId, candidateNumber, version] = /^([1-9][0-9]{0,9})\.([0-9]{4})\.([1-9][0-9]{0,8})$/.exec(id) ?? [];
  return version === undefined
    ? null
    : { marksheetId: marksheetId!, candidateNumber: candidateNumber!, version: Number(version) };
}

export const supersededRead = (record: SupersededRecord): DecisionRead | null =>
  record.superseded_by === null
    ? null
    : {
        kind: record.superseded_by,
        id: decisionId(record.marksheet_id, record.candidate_number, record.superseded_version!),
      };

const correctionOf = (record: CorrectionRecord): CorrectionRead => ({
  id: decisionId(record.marksheet_id, record.candidate_number, record.version),
  candidateNumber: record.candidate_number,
  submitted: resultRead(resultFromCode(record.submitted)),
  before: resultRead(resultFromCode(record.counted_before)),
  corrected: resultRead(resultFromCode(record.corrected)),
  reason: record.reason,
  at: record.at,
  by: record.by_name,
  role: record.role,
  acknowledgedAt: record.acknowledged_at,
  acknowledgedBy: record.acknowledged_by,
  supersededBy: supersededRead(record),
});

export type CorrectionsRead = ReadonlyMap<string, CorrectionRead[]>;

const CORRECTIONS_OF = `SELECT c.* FROM marksheet m JOIN correction c ON c.marksheet_id = m.id WHERE m.id`;

/** By candidate, first to last, for each sheet asked for, in one statement: prepared for one sheet. */
export async function readCorrections(
  scope: Scope,
  db: Db,
  marksheetIds: readonly number[],
): Promise<CorrectionsRead[]> {
  const { sql, parameters } = marksheetsIn(scope);
  const records =
    marksheetIds.length === 1
      ? await db.read<CorrectionRecord>(`${CORRECTIONS_OF} = ? AND ${sql} ORDER BY c.version`, [
          marksheetIds[0]!,
          ...parameters,
        ])
      : await db.readOnce<CorrectionRecord>(`${CORRECTIONS_OF} IN (?) AND ${sql} ORDER BY c.version`, [
          marksheetIds,
          ...parameters,
        ]);
  const bySheet = grouped(records, (record) => record.marksheet_id);
  return marksheetIds.map((id) =>
    grouped((bySheet.get(id) ?? []).map(correctionOf), ({ candidateNumber }) => candidateNumber),
  );
}

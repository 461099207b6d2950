/** Files that are kept, as far as a caller may see them. */
import type { EvidenceFile, EvidencePurpose, EvidenceState, ScanState } from '../../domain/evidence.js';
import { isHarmless } from '../../domain/evidence.js';
import type { Db, Parameter } from '../database.js';
import { grouped } from '../database.js';
import type { Condition, Scope } from '../scope.js';
import { and, marksheetsIn } from '../scope.js';

export interface EvidenceRead extends EvidenceFile {
  marksheetId: number;
  centre: string;
  series: string;
  name: string;
  size: number;
  mediaType: string;
  sha256: string;
  uploadedAt: Date;
  uploadedBy: string;
  late: boolean;
  deletedAt: Date | null;
  deletedBy: string | null;
  hiddenAt: Date | null;
  hiddenReason: string | null;
  purgedAt: Date | null;
}

type EvidenceRecord = Omit<EvidenceRead, 'candidateNumbers' | 'late'> & {
  late: number;
  candidate_number: string | null;
};

const IS_STATE: Record<EvidenceState, string> = {
  PURGED: 'e.purged_at IS NOT NULL',
  HIDDEN: 'e.purged_at IS NULL AND e.hidden_at IS NOT NULL',
  DELETED: 'e.purged_at IS NULL AND e.hidden_at IS NULL AND e.deleted_at IS NOT NULL',
  LIVE: 'e.purged_at IS NULL AND e.hidden_at IS NULL AND e.deleted_at IS NULL',
};
export const LIVE_SQL = IS_STATE.LIVE;

const whenStates = Object.entries(IS_STATE).map(([state, sql]) => `WHEN ${sql} THEN '${state}'`);
export const STATE_SQL = `CASE ${whenStates.join(' ')} END`;
const COLUMNS = `e.id, e.marksheet_id AS marksheetId, e.centre_number AS centre, m.series_id AS series, e.purpose,
  e.amendment_request_id AS amendmentRequestId, e.name, e.size, e.media_type AS mediaType, e.sha256, e.uploaded_at AS uploadedAt, e.uploaded_by AS uploadedBy, e.late, e.scan, ${STATE_SQL} AS state,
  e.deleted_at AS deletedAt, e.deleted_by AS deletedBy, e.hidden_at AS hiddenAt, e.hidden_reason AS hiddenReason, e.purged_at AS purgedAt`;
const MEMBERS = 'LEFT JOIN evidence_row er ON er.evidence_id = e.id AND er.removed_at IS NULL';
const ORDER = 'e.uploaded_at, e.id';

/** R39: moderators see what counts, of the sample and of the sheet; no attachments, which are between the centre and WJEC. */
const SAMPLED = `${LIVE_SQL} AND (e.purpose IN ('ADMIN', 'NOTE') OR EXISTS (SELECT 1 FROM evidence_row se
  JOIN marksheet_row sr ON sr.marksheet_id = se.marksheet_id AND sr.candidate_number = se.candidate_number
  WHERE se.evidence_id = e.id AND se.removed_at IS NULL AND sr.sample_source IS NOT NULL))`;

/** The condition on `marksheet m` and `evidence e`. */
function evidenceIn(scope: Scope): Condition {
  return scope.moderator === null ? marksheetsIn(scope) : and(marksheetsIn(scope), { sql: SAMPLED, parameters: [] });
}

/** One record for each member; files in the order of the records. */
function evidenceOf(records: readonly EvidenceRecord[]): EvidenceRead[] {
  return [...grouped(records, ({ id }) => id).values()].map((members) => {
    const { candidate_number: _, late, ...file } = members[0]!;
    const candidateNumbers = members.flatMap(({ candidate_number: number }) => number ?? []);
    return { ...file, late: late === 1, candidateNumbers };
  });
}

/** Every file of each sheet, whatever its state, in the order in which they came; one statement. */
export async function readEvidenceOf(scope: Scope, db: Db, marksheetIds: readonly number[]): Promise<EvidenceRead[][]> {
  const seen = evidenceIn(scope);
  const records = await db.readOnce<EvidenceRecord>(
    `SELECT ${COLUMNS}, er.candidate_number FROM marksheet m JOIN evidence e ON e.marksheet_id = m.id ${MEMBERS}
     WHERE m.id IN (?) AND ${seen.sql} ORDER BY ${ORDER}, er.candidate_number`,
    [marksheetIds, ...seen.parameters],
  );
  const bySheet = grouped(evidenceOf(records), ({ marksheetId }) => marksheetId);
  return marksheetIds.map((id) => bySheet.get(id) ?? []);
}

/** Null for an unknown, malformed or foreign id alike. */
export async function readEvidence(scope: Scope, db: Db, id: string): Promise<EvidenceRead | null> {
  const seen = evidenceIn(scope);
  const records = await db.read<EvidenceRecord>(
    `SELECT ${COLUMNS}, er.candidate_number FROM marksheet m JOIN evidence e ON e.marksheet_id = m.id ${MEMBERS}
     WHERE e.id = ? AND ${seen.sql} ORDER BY er.candidate_number`,
    [id, ...seen.parameters],
  );
  return evidenceOf(records)[0] ?? null;
}

export interface EvidenceFilter {
  purpose?: EvidencePurpose | null | undefined;
  candidateNumber?: string | null | undefined;
  states?: readonly EvidenceState[] | null | undefined;
  scan?: ScanState | null | undefined;
}

/** When the last one seen came, and its id. */
export type EvidenceKey = readonly [number, string];
export const evidenceKey = ({ uploadedAt, id }: EvidenceRead): EvidenceKey => [uploadedAt.getTime(), id];

function filtered(scope: Scope, sheetId: number, filter: EvidenceFilter): Condition {
  const parts: Condition[] = [{ sql: 'm.id = ?', parameters: [sheetId] }, evidenceIn(scope)];
  const where = (sql: string, ...parameters: Parameter[]) => parts.push({ sql, parameters });
  where((filter.states ?? ['LIVE']).map((state) => `(${IS_STATE[state]})`).join(' OR ') || 'FALSE');
  if (filter.purpose != null) where('e.purpose = ?', filter.purpose);
  if (filter.scan != null) where('e.scan = ?', filter.scan);
  if (filter.candidateNumber != null)
    where(
      `EXISTS (SELECT 1 FROM evidence_row fe WHERE fe.evidence_id = e.id AND fe.candidate_number = ? AND fe.removed_at IS NULL)`,
      filter.candidateNumber,
    );
  return and(...parts);
}

export async function readEvidencePage(
  scope: Scope,
  db: Db,
  sheetId: number,
  filter: EvidenceFilter,
  limit: number,
  after: EvidenceKey | null,
): Promise<EvidenceRead[]> {
  const beyond: Condition =
    after === null
      ? { sql: 'TRUE', parameters: [] }
      : { sql: `(${ORDER}) > (?, ?)`, parameters: [new Date(after[0]), after[1]] };
  const where = and(filtered(scope, sheetId, filter), beyond);
  const records = await db.readOnce<EvidenceRecord>(
    `SELECT ${COLUMNS}, er.candidate_number FROM (SELECT e.* FROM marksheet m JOIN evidence e ON e.marksheet_id = m.id
       WHERE ${where.sql} ORDER BY ${ORDER} LIMIT ${String(limit)}) e JOIN marksheet m ON m.id = e.marksheet_id ${MEMBERS} ORDER BY ${ORDER}, er.candidate_number`,
    where.parameters,
  );
  return evidenceOf(records);
}

export async function countEvidence(scope: Scope, db: Db, sheetId: number, filter: EvidenceFilter): Promise<number> {
  const where = filtered(scope, sheetId, filter);
  const [row] = await db.readOnce<{ total: number }>(
    `SELECT COUNT(*) AS total FROM marksheet m JOIN evidence e ON e.marksheet_id = m.id WHERE ${where.sql}`,
    where.parameters,
  );
  return row!.total;
}

/** R18: for each sheet the active rows that have work, in one statement. */
export async function readRowsWithWork(scope: Scope, db: Db, marksheetIds: readonly number[]): Promise<number[]> {
  const allowed = marksheetsIn(scope);
  const found = await db.readOnce<{ id: number; rows: number }>(
    `SELECT m.id, COUNT(DISTINCT er.candidate_number) AS \`rows\` FROM marksheet m JOIN evidence e ON e.marksheet_id = m.id
       JOIN evidence_row er ON er.evidence_id = e.id AND er.removed_at IS NULL
       JOIN marksheet_row r ON r.marksheet_id = er.marksheet_id AND r.candidate_number = er.candidate_number AND r.withdrawn = 0
     WHERE m.id IN (?) AND ${allowed.sql} AND ${LIVE_SQL} AND e.scan <> 'INFECTED' GROUP BY m.id`,
    [marksheetIds, ...allowed.parameters],
  );
  const bySheet = new Map(found.map(({ id, rows }) => [id, rows]));
  return marksheetIds.map((id) => bySheet.get(id) ?? 0);
}

/** What may be given out: live, and harmless. */
export async function downloadable(
  scope: Scope,
  db: Db,
  id: string,
  { unscanned }: { unscanned: boolean },
): Promise<EvidenceRead | null> {
  const file = await readEvidence(scope, db, id);
  return file !== null && mayBeOpened(file, unscanned) ? file : null;
}

export const mayBeOpened = ({ state, scan }: Pick<EvidenceRead, 'state' | 'scan'>, unscanned: boolean): boolean =>
  state === 'LIVE' && isHarmless(scan, unscanned);

/** For the scanner: what is kept and stands so, longest waiting first, wherever it is. */
export async function readToScan(
  db: Db,
  scan: 'PENDING' | 'NOT_SCANNED',
  limit: number,
): Promise<{ id: string; size: number }[]> {
  return db.read<{ id: string; size: number }>(
    `SELECT e.id, e.size FROM evidence e WHERE e.scan = ? AND e.purged_at IS NULL ORDER BY e.uploaded_at LIMIT ${String(limit)}`,
    [scan],
  );
}

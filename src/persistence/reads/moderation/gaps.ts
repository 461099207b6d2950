/** Sheets that still want a moderator, so that none is forgotten. */
import type { Db } from '../../database.js';
import type { Condition, Scope } from '../../scope.js';
import { ALLOCATED, and, LOOKS_AT, marksheetsIn, realCentres } from '../../scope.js';
import type { MarksheetRead } from '../marksheet.js';
import { SHEET_SQL } from '../marksheet.js';
import { wjec } from '../moderation.js';

export type ModeratorGapKind = 'NO_MODERATOR' | 'NO_WELSH_SPEAKER';

export interface ModeratorGapRead {
  kind: ModeratorGapKind;
  marksheet: MarksheetRead;
  welshReason: string | null;
}

export interface ModeratorGapFilter {
  centre?: string | null | undefined;
  series?: string | null | undefined;
  kind?: ModeratorGapKind | null | undefined;
}

/** 0: nobody looks; 1: somebody, and nobody who speaks Welsh; 2: somebody who does. */
const LOOKED = `(SELECT COALESCE(MAX(1 + mo.welsh_speaking), 0) FROM ${ALLOCATED} WHERE ${LOOKS_AT})`;
const REASON = `(SELECT a.welsh_reason FROM ${ALLOCATED} WHERE ${LOOKS_AT} ORDER BY a.id DESC LIMIT 1)`;
const KINDS: Record<ModeratorGapKind, string> = {
  NO_MODERATOR: 'g.looked = 0',
  NO_WELSH_SPEAKER: `g.language = 'CY' AND g.looked = 1`,
};

/** Units that WJEC marks, and those without a sample, want no moderator. */
function filtered(scope: Scope, { centre, series }: ModeratorGapFilter): Condition {
  const wanting = `u.assessment <> 'UPLOAD_ONLY' AND u.work <> 'NONE' AND m.done + m.unmarked + m.submitted > 0`;
  const parts: Condition[] = [
    wjec(scope),
    marksheetsIn(scope),
    realCentres(scope, centre),
    { sql: wanting, parameters: [] },
  ];
  if (centre != null) parts.push({ sql: 'm.centre_number = ?', parameters: [centre] });
  if (series != null) parts.push({ sql: 'm.series_id = ?', parameters: [series] });
  return and(...parts);
}

function gaps(scope: Scope, filter: ModeratorGapFilter, beyond: number): Condition {
  const where = filtered(scope, filter);
  const kinds = filter.kind == null ? Object.values(KINDS) : [KINDS[filter.kind]];
  return {
    sql: `(SELECT m.id, u.language, ${LOOKED} AS looked FROM marksheet m JOIN unit u ON u.id = m.unit_id WHERE ${where.sql} AND m.id > ?) g
      WHERE ${kinds.map((kind) => `(${kind})`).join(' OR ')}`,
    parameters: [...where.parameters, beyond],
  };
}

/** In the order in which the sheets came, from the one after `after`. */
export async function readModeratorGaps(
  scope: Scope,
  db: Db,
  filter: ModeratorGapFilter,
  limit: number,
  after: number | null,
): Promise<ModeratorGapRead[]> {
  const { sql, parameters } = gaps(scope, filter, after ?? 0);
  const found = await db.readOnce<MarksheetRead & { looked: number; reason: string | null }>(
    `SELECT ${SHEET_SQL.columns}, gap.looked, ${REASON} AS reason
     FROM (SELECT g.id, g.looked FROM ${sql} ORDER BY g.id LIMIT ${String(limit)}) gap
     JOIN (${SHEET_SQL.from}) ON m.id = gap.id ORDER BY m.id`,
    parameters,
  );
  return found.map((sheet) => ({
    kind: sheet.looked === 0 ? 'NO_MODERATOR' : 'NO_WELSH_SPEAKER',
    marksheet: sheet,
    welshReason: sheet.reason,
  }));
}

export async function countModeratorGaps(scope: Scope, db: Db, filter: ModeratorGapFilter): Promise<number> {
  const { sql, parameters } = gaps(scope, filter, 0);
  const [row] = await db.readOnce<{ total: number }>(`SELECT COUNT(*) AS total FROM ${sql}`, parameters);
  return row!.total;
}

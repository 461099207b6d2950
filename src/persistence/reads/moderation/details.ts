import type { Db } from '../../database.js';
import type { Scope } from '../../scope.js';
import { ALLOCATED, LOOKS_AT, marksheetsIn } from '../../scope.js';

/** What a centre is told of the moderator of its sheet. */
export interface SheetModeratorRead {
  name: string;
  address: string | null;
  language: 'EN' | 'CY';
  welshSpeaking: boolean;
  since: Date;
}

type Record = Omit<SheetModeratorRead, 'welshSpeaking'> & { marksheetId: number; welsh: number };

/** In the order of the sheets; where several look, the one allocated last. Whether a centre is told of them yet is asked of `showsModerator` (R29). */
export async function readSheetModerators(
  scope: Scope,
  db: Db,
  marksheetIds: readonly number[],
): Promise<(SheetModeratorRead | null)[]> {
  const allowed = marksheetsIn(scope);
  const found = await db.readOnce<Record>(
    `SELECT m.id AS marksheetId, mo.name, mo.address, mo.language, mo.welsh_speaking AS welsh, a.allocated_at AS since
     FROM marksheet m JOIN (${ALLOCATED}) ON ${LOOKS_AT}
     WHERE m.id IN (?) AND ${allowed.sql} ORDER BY a.id`,
    [marksheetIds, ...allowed.parameters],
  );
  const latest = new Map(
    found.map(({ marksheetId, welsh, ...rest }) => [marksheetId, { ...rest, welshSpeaking: welsh === 1 }]),
  );
  return marksheetIds.map((id) => latest.get(id) ?? null);
}

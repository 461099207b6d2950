/** What awarding is told of, written with every change of a row; and how far it has been taken over. */
import { countedEntry } from '../../domain/counted-result.js';
import type { Change, Gate } from '../change.js';
import type { Db, Transaction } from '../database.js';
import type { Answer } from '../once.js';
import { once } from '../once.js';
import { givePlaces } from '../places.js';
import { lastCounted } from '../reads/counted-result.js';
import { sequenceFrom } from '../reads/event.js';
import type { RowSave } from '../rows.js';

/** Only rows.ts calls it, so no change of a row goes without. Nobody reads an entry before it has its place. */
export async function insertCountedResults(
  tx: Transaction,
  sheetId: number,
  saves: readonly RowSave[],
  at: Date,
): Promise<void> {
  const values = saves.flatMap(({ before, after }) => {
    const entry = countedEntry(before, after);
    if (entry === null) return [];
    const { result, cause } = entry;
    const mark = result?.kind === 'MARK' ? result.mark : null;
    const outcome = result?.kind === 'OUTCOME' ? result.outcome : null;
    return [[sheetId, after.candidateNumber, result?.kind ?? null, mark, outcome, cause, at]];
  });
  if (values.length === 0) return;
  await tx.writeOnce(
    'INSERT INTO counted_result (marksheet_id, candidate_number, result_kind, mark, outcome, cause, at) VALUES ?',
    [values],
  );
}

/** See places.ts. */
export const placeCountedResults = (db: Db): Promise<number> => givePlaces(db, 'counted_result');

export interface Acknowledged {
  upTo: number;
}

export interface EntryNotFound {
  __typename: 'CountedResultNotFound';
  countedResultId: string;
}

/** Of a caller's own. What was said before and reaches further stands. */
export const acknowledgeCountedResults = (
  gate: Gate,
  change: Change,
  countedResultId: string,
): Promise<Answer<Acknowledged, EntryNotFound>> =>
  once<{ up_to: number }[], Acknowledged, EntryNotFound>(
    gate,
    change,
    (tx) =>
      tx.read('SELECT up_to FROM counted_acknowledgement WHERE principal_id = ? FOR UPDATE', [change.principalId]),
    async (tx, [before]) => {
      const upTo = sequenceFrom(countedResultId);
      if (upTo === 0 || upTo > (await lastCounted(tx))) return { __typename: 'CountedResultNotFound', countedResultId };
      const further = upTo > (before?.up_to ?? 0);
      if (further) await saveAcknowledgement(tx, change, upTo);
      const object = `counted_result ${String(upTo)}`;
      return { outcome: { upTo }, object, centre: null, detail: further ? { upTo } : null };
    },
  );

const saveAcknowledgement = (tx: Transaction, { principalId, principalName, now }: Change, upTo: number) =>
  tx.write(
    `INSERT INTO counted_acknowledgement (principal_id, by_name, up_to, at) VALUES (?, ?, ?, ?)
     ON DUPLICATE KEY UPDATE by_name = VALUES(by_name), up_to = VALUES(up_to), at = VALUES(at)`,
    [principalId, principalName, upTo, now.instant],
  );

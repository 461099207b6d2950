/** The places of what awarding is told of, and how far it has been taken over. */
import type { Change, Gate } from '../change.js';
import type { Db, Transaction } from '../database.js';
import type { Answer } from '../once.js';
import { once } from '../once.js';
import { givePlaces } from '../places.js';
import { lastCounted } from '../reads/counted-result.js';
import { sequenceFrom } from '../reads/event.js';

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

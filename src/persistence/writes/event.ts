import type { EventType } from '../../domain/event.js';
import type { Db, Transaction } from '../database.js';
import { givePlaces } from '../places.js';

export interface NewEvent {
  type: EventType;
  centre: string;
  marksheetId: number | null;
  payload: Record<string, unknown>;
}

/** Written with what they tell; nobody can read them before `placeEvents` has given them their place. */
export async function insertEvents(tx: Transaction, events: readonly NewEvent[], at: Date): Promise<void> {
  await tx.writeOnce('INSERT INTO outbox (type, centre_number, marksheet_id, payload, at) VALUES ?', [
    events.map(({ type, centre, marksheetId, payload }) => [type, centre, marksheetId, JSON.stringify(payload), at]),
  ]);
}

/** See places.ts. */
export const placeEvents = (db: Db): Promise<number> => givePlaces(db, 'outbox');

/** Small enough not to hold locks that a request would wait for. */
const BATCH = 1000;

/**
 * Forgets the oldest events, those of before a moment, in their order and without a gap: so the first that is left says how far back anybody can
 * go. What a webhook was not told of yet stays with all that came later, and the last of all does, from which places are counted on.
 */
export async function forgetEvents(db: Db, before: Date): Promise<number> {
  for (let total = 0; ;) {
    const limit = await firstWanted(db);
    const oldest = await db.read<{ sequence: number; at: Date }>(
      `SELECT sequence, at FROM outbox WHERE sequence IS NOT NULL ORDER BY sequence LIMIT ${String(BATCH)}`,
    );
    const kept = oldest.findIndex(({ sequence, at }) => at >= before || sequence >= limit);
    const gone = oldest.slice(0, kept === -1 ? oldest.length : kept);
    if (gone.length > 0) await db.write('DELETE FROM outbox WHERE sequence <= ?', [gone.at(-1)!.sequence]);
    total += gone.length;
    if (gone.length < BATCH) return total;
  }
}

/** By a webhook that has not ended, as long as its deliveries are kept too; else the last there is. */
async function firstWanted(db: Db): Promise<number> {
  const [found] = await db.read<{ last: number | null; delivery: number | null; waiting: number | null }>(
    `SELECT (SELECT MAX(sequence) FROM outbox) AS last, (SELECT MIN(sequence) FROM webhook_delivery) AS delivery,
       (SELECT MIN(IF(w.owner_centre IS NULL, w.read_to + 1,
          (SELECT MIN(e.sequence) FROM outbox e WHERE e.centre_number = w.owner_centre AND e.sequence > w.read_to)))
        FROM webhook w WHERE w.removed_at IS NULL) AS waiting`,
  );
  const { last, delivery, waiting } = found!;
  return Math.min(last ?? 0, delivery ?? Infinity, waiting ?? Infinity);
}

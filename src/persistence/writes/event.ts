import type { EventType } from '../../domain/event.js';
import type { Db, Transaction } from '../database.js';
import { transaction } from '../database.js';

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

const BATCH = 1000;

/**
 * Gives committed events their places in the order that readers follow; answers how many. Ids would not do: a transaction that commits late brings
 * a lower id, which a reader would already have passed. Of two at once one does nothing: it finds the rows placed, or the places taken.
 */
export async function placeEvents(db: Db): Promise<number> {
  for (let placed = 0; ;) {
    const count = await transaction(db, placeBatch);
    placed += count;
    if (count < BATCH) return placed;
  }
}

async function placeBatch(tx: Transaction): Promise<number> {
  const waiting = await tx.read<{ id: number }>(
    `SELECT id FROM outbox WHERE sequence IS NULL ORDER BY id LIMIT ${String(BATCH)}`,
  );
  if (waiting.length === 0) return 0;
  const [last] = await tx.read<{ sequence: number | null }>('SELECT MAX(sequence) AS sequence FROM outbox');
  // By key: on the way through `sequence` it would wait for events that are not committed yet.
  const { affectedRows } = await tx.write(
    `UPDATE JSON_TABLE(?, '$[*]' COLUMNS (place FOR ORDINALITY, id BIGINT UNSIGNED PATH '$')) AS given
     STRAIGHT_JOIN outbox e FORCE INDEX (PRIMARY) ON e.id = given.id SET e.sequence = ? + given.place WHERE e.sequence IS NULL`,
    [JSON.stringify(waiting.map(({ id }) => id)), last?.sequence ?? 0],
  );
  if (affectedRows !== waiting.length) throw new Error('Somebody else gives events their places.');
  return waiting.length;
}

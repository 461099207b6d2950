/** Places in an order that readers follow, given after commit: by workers/relay.ts alone. */
import type { Db, Transaction } from './database.js';
import { transaction } from './database.js';

/** Tables whose rows are written with what they tell, and are read in the order of `sequence`. */
export type Followed = 'outbox' | 'counted_result';

const BATCH = 1000;

/**
 * Gives committed rows their places; answers how many. Ids would not do: a transaction that commits late brings a lower id, which a reader would
 * already have passed. Of two at once one does nothing: it finds the rows placed, or the places taken.
 */
export async function givePlaces(db: Db, table: Followed): Promise<number> {
  for (let placed = 0; ;) {
    const count = await transaction(db, (tx) => placeBatch(tx, table));
    placed += count;
    if (count < BATCH) return placed;
  }
}

async function placeBatch(tx: Transaction, table: Followed): Promise<number> {
  const waiting = await tx.read<{ id: number }>(
    `SELECT id FROM ${table} WHERE sequence IS NULL ORDER BY id LIMIT ${String(BATCH)}`,
  );
  if (waiting.length === 0) return 0;
  const [last] = await tx.read<{ sequence: number | null }>(`SELECT MAX(sequence) AS sequence FROM ${table}`);
  // By key: on the way through `sequence` it would wait for rows that are not committed yet.
  const { affectedRows } = await tx.write(
    `UPDATE JSON_TABLE(?, '$[*]' COLUMNS (place FOR ORDINALITY, id BIGINT UNSIGNED PATH '$')) AS given
     STRAIGHT_JOIN ${table} e FORCE INDEX (PRIMARY) ON e.id = given.id SET e.sequence = ? + given.place WHERE e.sequence IS NULL`,
    [JSON.stringify(waiting.map(({ id }) => id)), last?.sequence ?? 0],
  );
  if (affectedRows !== waiting.length) throw new Error(`Somebody else gives places in ${table}.`);
  return waiting.length;
}

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

/** What goes to the service of what waits in a queue, what becomes of it by the answers, and what a page that is gone left behind. As pure as the queue. */
import { givesNothing, merged, without } from './queue.js';
import type { Conflict, Entry, Field, Queue } from './queue.js';

export type Outcome =
  | { number: string; saved: number }
  | { number: string; changed: Conflict['theirs'] }
  | { number: string; unconfirmed: true }
  | { number: string; message: string; field: Field };

export const ROWS_A_BATCH = 600;
export const KEPT_MS = 24 * 60 * 60 * 1000;

/** What can be sent now goes into a batch, unless one is under way. */
export function nextBatch(queue: Queue, key: string): Queue {
  if (queue.batch !== null) return queue;
  const ready = Object.values(queue.waiting)
    .filter(({ typing, absence }) => typing === undefined && absence !== 'ASKED')
    .slice(0, ROWS_A_BATCH);
  if (ready.length === 0) return queue;
  const rows = Object.fromEntries(ready.map((entry) => [entry.number, entry]));
  const waiting = Object.fromEntries(Object.entries(queue.waiting).filter(([number]) => !(number in rows)));
  return { ...queue, waiting, batch: { key, rows } };
}

/** The service answered row by row. */
export function settled(queue: Queue, outcomes: readonly Outcome[]): Queue {
  if (queue.batch === null) return queue;
  const given = new Map(outcomes.map((outcome) => [outcome.number, outcome]));
  let next: Queue = { ...queue, batch: null };
  for (const entry of Object.values(queue.batch.rows)) next = settle(next, entry, given.get(entry.number));
  return next;
}

function settle(queue: Queue, sent: Entry, outcome: Outcome | undefined): Queue {
  const { number } = sent;
  const since = queue.waiting[number];
  const again = (entry: Entry): Queue => ({ ...queue, waiting: { ...queue.waiting, [number]: entry } });
  if (outcome === undefined) return again(merged(sent, since));
  if ('saved' in outcome)
    return since === undefined ? queue : again({ ...since, version: Math.max(since.version, outcome.saved) });
  const mine = merged(sent, since);
  if ('unconfirmed' in outcome) return again(since?.result === undefined ? { ...mine, absence: 'ASKED' } : mine);
  const rest: Queue = { ...queue, waiting: without(queue.waiting, number) };
  if ('changed' in outcome) {
    // A repeat whose first answer was lost, or the same value by another hand.
    if (givesNothing(mine, outcome.changed)) return rest;
    // What was sent did arrive, only its answer was lost; what was typed since goes on from there.
    if (since && givesNothing(sent, outcome.changed)) return again({ ...since, version: outcome.changed.version });
    const { typing: _, ...entry } = mine;
    return { ...rest, conflicts: { ...rest.conflicts, [number]: { entry, theirs: outcome.changed } } };
  }
  if (since?.[outcome.field] !== undefined) return again(mine);
  const { typing: _, ...entry } = mine;
  const refusal = { entry, message: outcome.message, field: outcome.field };
  return { ...rest, refused: { ...rest.refused, [number]: refusal } };
}

/** The service refused the whole batch: so it did each row of it. */
export const refusedWhole = (queue: Queue, message: string): Queue =>
  settled(
    queue,
    Object.values(queue.batch?.rows ?? {}).map(({ number, result }) => ({
      number,
      message,
      field: result === undefined ? ('initials' as const) : ('result' as const),
    })),
  );

/** The batch is taken apart, to be sent under another key. */
export const takenApart = (queue: Queue): Queue => settled(queue, []);

/** What a page left behind that is no more (closed, or reloaded) is taken over, but for what is too old. */
export function adopted(queue: Queue, left: Queue, now: number): Queue {
  const fresh = ({ at }: Entry) => now - at < KEPT_MS;
  const batch = left.batch && Object.values(left.batch.rows).every(fresh) ? left.batch : null;
  const loose = queue.batch === null ? [] : Object.values(batch?.rows ?? {});
  const waiting: Record<string, Entry> = { ...queue.waiting };
  for (const entry of [...loose, ...Object.values(left.waiting).filter(fresh)]) {
    const own = waiting[entry.number];
    waiting[entry.number] = own === undefined ? entry : own.at >= entry.at ? merged(entry, own) : merged(own, entry);
  }
  const kept = <T extends { entry: Entry }>(
    ours: Readonly<Record<string, T>>,
    theirs: Readonly<Record<string, T>>,
  ) => ({
    ...Object.fromEntries(Object.entries(theirs).filter(([number, { entry }]) => fresh(entry) && !(number in waiting))),
    ...ours,
  });
  return {
    waiting,
    batch: queue.batch ?? batch,
    refused: kept(queue.refused, left.refused),
    conflicts: kept(queue.conflicts, left.conflicts),
  };
}

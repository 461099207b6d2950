/**
 * What was typed on one sheet and is not known to be saved. Pure: no browser, no clock, no line; imports nothing.
 * The last value typed for a row is always in one of four places until the service has it: waiting (and then in the batch
 * under way), refused, or in conflict. Nothing leaves them but by an answer of the service or an act of the person.
 */
export type Field = 'result' | 'initials';

export interface Entry {
  number: string;
  /** As typed; left out where the person did not touch it. */
  result?: string;
  initials?: string;
  /** The row version that the person saw. */
  version: number;
  /** When it was typed last, in ms. */
  at: number;
  /** The box that the person has not left yet: what stands in it may be half a mark. */
  typing?: Field;
  absence?: 'ASKED' | 'CONFIRMED';
}

export interface Batch {
  /** The same for every try, so that a repeat acts once. */
  key: string;
  rows: Readonly<Record<string, Entry>>;
}

export interface Refusal {
  entry: Entry;
  /** In the service's words. */
  message: string;
  field: Field;
}

export interface Stored {
  result: string | null;
  initials: string | null;
}

export interface Conflict {
  entry: Entry;
  theirs: Stored & { version: number };
}

export interface Queue {
  waiting: Readonly<Record<string, Entry>>;
  batch: Batch | null;
  refused: Readonly<Record<string, Refusal>>;
  conflicts: Readonly<Record<string, Conflict>>;
}

/** One value for one row, all at once: a choice, a pasted cell, an undone act. */
export interface Change {
  number: string;
  field: Field;
  text: string;
  /** What the service has, as far as is known. */
  stored: Stored & { version: number };
}

export const EMPTY: Queue = { waiting: {}, batch: null, refused: {}, conflicts: {} };

export const without = <T>(record: Readonly<Record<string, T>>, number: string): Record<string, T> => {
  const { [number]: _, ...rest } = record;
  return rest;
};
const isAbsent = (text: string | undefined): boolean => text?.trim().toUpperCase() === 'A';
const plain = (text: string): string =>
  text
    .trim()
    .toUpperCase()
    .replace(/^0+(?=\d)/, '');
const isStored = (text: string, stored: string | null): boolean => plain(text) === plain(stored ?? '');

/** The older one with what was typed since. */
export function merged(older: Entry, newer: Entry | undefined): Entry {
  if (newer === undefined) return older;
  const { absence, typing: _, ...rest } = older;
  const kept = newer.result === undefined && absence !== undefined ? { absence } : {};
  return { ...rest, ...kept, ...newer, version: Math.max(older.version, newer.version) };
}

/** The person is in a box and changed what stands in it. */
export function typed(queue: Queue, { number, field, text, stored }: Change, at: number): Queue {
  const conflict = queue.conflicts[number];
  if (conflict) {
    const { absence: _, ...entry } = { ...conflict.entry, [field]: text, at };
    return { ...queue, conflicts: { ...queue.conflicts, [number]: { ...conflict, entry } } };
  }
  const known = queue.waiting[number] ?? queue.refused[number]?.entry;
  const { absence, ...rest } = known ?? { number, version: stored.version, at };
  const entry: Entry = {
    ...rest,
    ...(field === 'initials' && absence !== undefined && { absence }),
    [field]: text,
    at,
    typing: field,
  };
  return {
    ...queue,
    waiting: { ...queue.waiting, [number]: entry },
    refused: number in queue.refused ? without(queue.refused, number) : queue.refused,
  };
}

/** The person left the box: what stands in it is meant. What is stored already need not be sent. */
export function left(queue: Queue, number: string, stored: Stored): Queue {
  const conflict = queue.conflicts[number];
  if (conflict) {
    const entry = asked(conflict.entry, conflict.theirs);
    return entry === conflict.entry
      ? queue
      : { ...queue, conflicts: { ...queue.conflicts, [number]: { ...conflict, entry } } };
  }
  const waiting = queue.waiting[number];
  if (waiting?.typing === undefined) return queue;
  const { typing: _, ...entry } = waiting;
  const underWay = queue.batch?.rows[number] !== undefined;
  const nothing = !underWay && givesNothing(entry, stored);
  return {
    ...queue,
    waiting: nothing ? without(queue.waiting, number) : { ...queue.waiting, [number]: asked(entry, stored) },
  };
}

/** R6: an absence is sent only when it was confirmed, and asked for only where the row is not absent already. */
export function asked(entry: Entry, stored: Stored): Entry {
  if (entry.result === undefined || !isAbsent(entry.result) || entry.absence !== undefined) return entry;
  return { ...entry, absence: stored.result === 'A' ? 'CONFIRMED' : 'ASKED' };
}

export const givesNothing = ({ result, initials }: Entry, stored: Stored): boolean =>
  (result === undefined || isStored(result, stored.result)) &&
  (initials === undefined || isStored(initials, stored.initials));

/** Many values at once, each as if typed and left. `sure`: an absence among them was confirmed before. */
export function put(queue: Queue, changes: readonly Change[], at: number, sure = false): Queue {
  return changes.reduce((now, change) => {
    const next = left(typed(now, change, at), change.number, change.stored);
    return sure ? confirmed(next, [change.number]) : next;
  }, queue);
}

/** Those whose absence the person has still to confirm. */
export const toConfirm = (queue: Queue): string[] =>
  Object.values(queue.waiting).flatMap(({ number, absence, typing }) =>
    absence === 'ASKED' && typing !== 'result' ? [number] : [],
  );

export function confirmed(queue: Queue, numbers: readonly string[]): Queue {
  const entries = numbers.flatMap((number) => queue.waiting[number] ?? []).filter(({ absence }) => absence === 'ASKED');
  const waiting = { ...queue.waiting };
  for (const entry of entries) waiting[entry.number] = { ...entry, absence: 'CONFIRMED' };
  return { ...queue, waiting };
}

/** They were not absent after all: what was typed is taken back. */
export function unconfirmed(queue: Queue, numbers: readonly string[]): Queue {
  let waiting = { ...queue.waiting };
  for (const number of numbers) {
    const entry = waiting[number];
    if (entry?.absence !== 'ASKED') continue;
    const { absence: _, result: __, ...rest } = entry;
    waiting = rest.initials === undefined ? without(waiting, number) : { ...waiting, [number]: rest };
  }
  return { ...queue, waiting };
}

export function keepMine(queue: Queue, number: string): Queue {
  const conflict = queue.conflicts[number];
  if (conflict === undefined) return queue;
  const entry = asked({ ...conflict.entry, version: conflict.theirs.version }, conflict.theirs);
  return { ...queue, conflicts: without(queue.conflicts, number), waiting: { ...queue.waiting, [number]: entry } };
}

/** The person gives up what was refused, or takes what the other one entered. */
export const givenUp = (queue: Queue, number: string): Queue => ({
  ...queue,
  conflicts: without(queue.conflicts, number),
  refused: without(queue.refused, number),
});

/** All that was refused is sent again: it may be taken now, or said in another language. */
export const triedAgain = (queue: Queue): Queue => ({
  ...queue,
  refused: {},
  waiting: {
    ...Object.fromEntries(Object.values(queue.refused).map(({ entry }) => [entry.number, entry])),
    ...queue.waiting,
  },
});

/** The rows whose last value the service does not have. */
export const unsaved = ({ waiting, batch, refused, conflicts }: Queue): string[] => [
  ...new Set([waiting, batch?.rows ?? {}, refused, conflicts].flatMap((part) => Object.keys(part))),
];

/** What is still on its way: it only needs a line. */
export const onTheWay = ({ waiting, batch }: Queue): number =>
  new Set([...Object.keys(waiting), ...Object.keys(batch?.rows ?? {})]).size;

export type Standing = 'STORED' | 'TYPING' | 'ASKED' | 'SAVING' | 'REFUSED' | 'CONFLICT';

/** How the row stands, and what its boxes show where that is not what is stored. */
export function shown(queue: Queue, number: string): { standing: Standing; result?: string; initials?: string } {
  const entry = queue.conflicts[number]?.entry ?? queue.refused[number]?.entry;
  const mine = entry ?? mergedOrNone(queue.batch?.rows[number], queue.waiting[number]);
  if (mine === undefined) return { standing: 'STORED' };
  const { result, initials } = mine;
  return {
    standing: standingOf(queue, number, mine),
    ...(result !== undefined && { result }),
    ...(initials !== undefined && { initials }),
  };
}

const mergedOrNone = (older: Entry | undefined, newer: Entry | undefined): Entry | undefined =>
  older === undefined ? newer : merged(older, newer);

function standingOf(queue: Queue, number: string, mine: Entry): Standing {
  if (number in queue.conflicts) return 'CONFLICT';
  if (number in queue.refused) return 'REFUSED';
  if (mine.typing !== undefined) return 'TYPING';
  return mine.absence === 'ASKED' ? 'ASKED' : 'SAVING';
}

/** What is due when, and when a centre is reminded of it (R18, R19). All days are London days, YYYY-MM-DD. */
import { daysBetween } from './extension.js';

export type DeadlineKind = 'MARKS_AND_SAMPLES' | 'FURTHER_WORK' | 'ENTRIES' | 'AMENDMENTS_CLOSE' | 'RESULTS';

export interface SheetDue<Sheet> {
  sheet: Sheet;
  id: number;
  series: string;
  deadline: string | null;
  /** For candidates asked for besides: how many by which day. */
  further: readonly { due: string; candidates: number }[];
}

export interface SeriesDue {
  id: string;
  entriesDeadline: string | null;
  amendmentsClose: string | null;
  resultsDay: string | null;
}

export interface Due<Sheet> {
  day: string;
  kind: DeadlineKind;
  series: string;
  /** Null for what is about a whole series. */
  sheet: Sheet | null;
  candidates: number | null;
  /** Tells it from every other of its list. */
  key: string;
}

/** Soonest first, from the day `from` on. */
export function deadlinesOf<Sheet>(
  sheets: readonly SheetDue<Sheet>[],
  series: readonly SeriesDue[],
  from: string,
): Due<Sheet>[] {
  const found: Due<Sheet>[] = [];
  const add = (day: string | null, due: Omit<Due<Sheet>, 'day' | 'key'>, about: string): void => {
    if (day !== null && day >= from) found.push({ ...due, day, key: `${due.kind} ${about}` });
  };
  for (const { sheet, id, series: of, deadline, further } of sheets) {
    const about = { sheet, series: of };
    add(deadline, { ...about, kind: 'MARKS_AND_SAMPLES', candidates: null }, String(id));
    for (const { due, candidates } of further)
      add(due, { ...about, kind: 'FURTHER_WORK', candidates }, `${String(id)} ${due}`);
  }
  for (const { id, entriesDeadline, amendmentsClose, resultsDay } of series) {
    const about = { sheet: null, series: id, candidates: null };
    add(entriesDeadline, { ...about, kind: 'ENTRIES' }, id);
    add(amendmentsClose, { ...about, kind: 'AMENDMENTS_CLOSE' }, id);
    add(resultsDay, { ...about, kind: 'RESULTS' }, id);
  }
  return found.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

export const placeOf = ({ day, key }: Pick<Due<unknown>, 'day' | 'key'>): string => `${day} ${key}`;

// ---- Reminders ----

export type ReminderStage = 'COMPLETE' | 'WEEK_BEFORE' | 'DAYS_BEFORE' | 'DAY_BEFORE' | 'OVERDUE' | 'LONG_OVERDUE';

/** The last day on which each stage before the deadline begins, counted in days before it (J). */
const BEFORE: readonly (readonly [number, ReminderStage])[] = [
  [1, 'DAY_BEFORE'],
  [3, 'DAYS_BEFORE'],
  [7, 'WEEK_BEFORE'],
];
/** After so many days past the deadline a centre is told once more, and after so many left alone. */
const LONG = 7;
const TOO_LONG = 30;

/**
 * Which reminder a sheet with nothing submitted is due for today; null for none. Stages rather than single days: a day on which the
 * service was down loses nothing. `complete`: it could be submitted, and could before today.
 */
export function reminderStage(deadline: string | null, complete: boolean, today: string): ReminderStage | null {
  const left = deadline === null ? Infinity : daysBetween(today, deadline);
  if (left < -TOO_LONG) return null;
  if (left < -LONG) return 'LONG_OVERDUE';
  if (left < 0) return 'OVERDUE';
  return BEFORE.find(([days]) => left <= days)?.[1] ?? (complete ? 'COMPLETE' : null);
}

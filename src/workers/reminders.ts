/** Reminds exams officers, in the morning, of sheets that are complete or nearly due and not submitted (R18). */
import type { Logger } from 'pino';
import { moment } from '../clock.js';
import type { Db } from '../persistence/database.js';
import type { QueueMail } from '../persistence/mail.js';
import { readRemindersDue } from '../persistence/reads/deadline.js';
import { saveReminder } from '../persistence/writes/deadline.js';
import type { Worker } from './worker.js';
import { startWorker } from './worker.js';

const EVERY_MS = 10 * 60_000;
const HOUR_MS = 60 * 60_000;
/** Nobody wants to be told in the night. */
const FIRST_HOUR = 7;

export interface Reminders {
  queueMail: QueueMail;
  /** Where people sign in. */
  address: string;
  now: () => Date;
}

export const startReminders = (db: Db, parts: Reminders, log: Logger): Worker =>
  startWorker(db, log, 'reminders', EVERY_MS, async () => {
    const done = await remindAll(db, parts);
    return done.centres === 0 ? null : done;
  });

/** One round. Whatever the hour it is tried again, a centre is written to once a day, and a sheet is told of once for each stage. */
export async function remindAll(
  db: Db,
  { queueMail, address, now }: Reminders,
): Promise<{ centres: number; sheets: number }> {
  const { instant, londonDate } = moment(now());
  const done = { centres: 0, sheets: 0 };
  const dayBegan = beginOf(londonDate);
  if (instant.getTime() < dayBegan.getTime() + FIRST_HOUR * HOUR_MS) return done;
  const due = await readRemindersDue(db, { today: londonDate, instant, dayBegan });
  for (const [centre, sheets] of due) {
    if (!(await saveReminder(db, queueMail, { centre, sheets, day: londonDate, now: instant, address }))) continue;
    done.centres += 1;
    done.sheets += sheets.length;
  }
  return done;
}

/** The first instant of a London day: midnight UTC, or an hour before it in summer time. */
function beginOf(londonDate: string): Date {
  const midnight = new Date(`${londonDate}T00:00:00Z`);
  const earlier = new Date(midnight.getTime() - HOUR_MS);
  return moment(earlier).londonDate === londonDate ? earlier : midnight;
}

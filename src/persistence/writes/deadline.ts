/** Reminding centres of sheets that are not submitted: an event for each sheet, one e-mail for the exams officer, never twice. */
import type { ReminderStage } from '../../domain/deadline.js';
import type { EventType } from '../../domain/event.js';
import type { Db, Transaction } from '../database.js';
import { transaction } from '../database.js';
import type { QueueMail } from '../mail.js';
import { listed } from '../mail.js';
import type { ReminderDue } from '../reads/deadline.js';
import { NO_DEADLINE } from '../reads/deadline.js';
import { isDuplicateKey, withRetry } from '../retry.js';
import { insertEvents } from './event.js';

export interface Reminding {
  centre: string;
  sheets: readonly ReminderDue[];
  /** The London day. */
  day: string;
  now: Date;
  /** Where to sign in. */
  address: string;
}

/** False when another process has done it meanwhile: the day's record of the centre is made first, and is made once. */
export async function saveReminder(db: Db, queueMail: QueueMail, reminding: Reminding): Promise<boolean> {
  try {
    await withRetry(() => transaction(db, (tx) => remind(tx, queueMail, reminding)));
    return true;
  } catch (error) {
    if (isDuplicateKey(error)) return false;
    throw error;
  }
}

const EVENTS: Record<ReminderStage, EventType> = {
  COMPLETE: 'SUBMISSION_REMINDER',
  WEEK_BEFORE: 'DEADLINE_NEAR',
  DAYS_BEFORE: 'DEADLINE_NEAR',
  DAY_BEFORE: 'DEADLINE_NEAR',
  OVERDUE: 'DEADLINE_PASSED',
  LONG_OVERDUE: 'DEADLINE_PASSED',
};

async function remind(tx: Transaction, queueMail: QueueMail, reminding: Reminding): Promise<void> {
  const { centre, sheets, day, now } = reminding;
  await tx.write('INSERT INTO reminder_mail (centre_number, day) VALUES (?, ?)', [centre, day]);
  await tx.writeOnce('INSERT INTO reminder (marksheet_id, stage, deadline, day) VALUES ?', [
    sheets.map(({ marksheetId, stage, deadline }) => [marksheetId, stage, deadline ?? NO_DEADLINE, day]),
  ]);
  const events = sheets.map(({ marksheetId, stage, deadline }) => ({
    type: EVENTS[stage],
    centre,
    marksheetId,
    payload: { stage, deadline },
  }));
  await insertEvents(tx, events, now);
  await writeToOfficer(tx, queueMail, reminding);
}

/** A centre without an exams officer has nobody to be written to; its events tell all the same. */
async function writeToOfficer(
  tx: Transaction,
  queueMail: QueueMail,
  { centre, sheets, now, address }: Reminding,
): Promise<void> {
  const [officer] = await tx.read<{ email: string; name: string; language: 'EN' | 'CY' }>(
    `SELECT p.email, m.name, p.language FROM membership m JOIN person p ON p.id = m.person_id
     WHERE m.centre_number = ? AND m.kind = 'EXAMS_OFFICER' AND m.ended_at IS NULL`,
    [centre],
  );
  if (officer === undefined) return;
  const { email, name, language } = officer;
  const told = (event: string) => listOf(sheets.filter(({ stage }) => EVENTS[stage] === event));
  const values = {
    name,
    complete: told('SUBMISSION_REMINDER'),
    near: told('DEADLINE_NEAR'),
    overdue: told('DEADLINE_PASSED'),
    address,
  };
  await queueMail(tx, { recipient: email, language, template: 'submissionReminder', values }, now);
}

/** `3700U1 (05/11/2026), 4102/01 (…)`. */
const listOf = (sheets: readonly ReminderDue[]): string =>
  listed(
    sheets.map(({ unit, deadline }) =>
      deadline === null ? unit : `${unit} (${deadline.split('-').reverse().join('/')})`,
    ),
  );

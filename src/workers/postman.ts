/** Sends what mail/queue.ts has put down. At least once: a mail whose sending was not noted is sent again, under the same message id. */
import type { Logger } from 'pino';
import type { Deliver } from '../mail/delivery.js';
import type { Message } from '../mail/message.js';
import { placeOf } from '../mail/queue.js';
import { mailSeals } from '../mail/sealed.js';
import type { Db } from '../persistence/database.js';
import { withRetry } from '../persistence/retry.js';
import type { Worker } from './worker.js';
import { startWorker } from './worker.js';

const EVERY_MS = 2000;
const BATCH = 20;
const MINUTE = 60_000;
/** Longer than a delivery can take: until then no other worker touches the mail. */
const TAKEN_MS = 5 * MINUTE;
const LONGEST_WAIT_MS = 60 * MINUTE;
const GIVEN_UP_AFTER_MS = 3 * 24 * 60 * MINUTE;
/** Refused for what it is; anything else is the server's trouble, and the other mails would meet it too. */
const OF_THIS_MAIL = new Set(['EENVELOPE', 'EMESSAGE', 'UNREADABLE']);

export interface Post {
  deliver: Deliver;
  /** AUTH_SECRET, under which contents are sealed. */
  secret: string | readonly string[];
  now: () => Date;
}

export const startPostman = (db: Db, post: Post, log: Logger): Worker =>
  startWorker(db, log, 'postman', EVERY_MS, async () => {
    const done = await sendDue(db, post, log);
    return done.sent + done.failed === 0 ? null : done;
  });

interface MailRecord {
  id: string;
  recipient: string;
  language: 'EN' | 'CY';
  template: string;
  content: string;
  created_at: Date;
  tries: number;
}

/** One round. Safe beside another one, lease or no lease: each mail is taken before it is sent. */
export async function sendDue(db: Db, post: Post, log: Logger): Promise<{ sent: number; failed: number }> {
  const due = await db.read<MailRecord>(
    `SELECT id, recipient, language, template, content, created_at, tries FROM mail
     WHERE next_try_at <= ? ORDER BY next_try_at LIMIT ${String(BATCH)}`,
    [post.now()],
  );
  const counts = { sent: 0, failed: 0 };
  for (const mail of due) {
    if (!(await take(db, mail, post.now()))) continue;
    const fault = await send(post, mail);
    if (fault === null) await done(db, mail, 'sent_at', post.now());
    else await failed(db, mail, fault, post.now(), log);
    counts[fault === null ? 'sent' : 'failed'] += 1;
    if (fault !== null && !OF_THIS_MAIL.has(fault)) break;
  }
  return counts;
}

async function take(db: Db, mail: MailRecord, now: Date): Promise<boolean> {
  const { affectedRows } = await db.write(
    'UPDATE mail SET tries = tries + 1, next_try_at = ? WHERE id = ? AND tries = ? AND next_try_at IS NOT NULL',
    [new Date(now.getTime() + TAKEN_MS), mail.id, mail.tries],
  );
  return affectedRows === 1;
}

/** Null when it went; else a code: messages of mail servers hold addresses. */
async function send({ deliver, secret, now }: Post, mail: MailRecord): Promise<string | null> {
  let message: Message;
  try {
    message = JSON.parse(mailSeals(secret).open(mail.content, placeOf(mail.id, mail.recipient))) as Message;
  } catch {
    return 'UNREADABLE';
  }
  try {
    await deliver({ ...mail, ...message, at: now() });
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? (error as Error).name;
  }
}

async function failed(db: Db, mail: MailRecord, code: string, now: Date, log: Logger): Promise<void> {
  const givenUp = code === 'UNREADABLE' || now.getTime() - mail.created_at.getTime() >= GIVEN_UP_AFTER_MS;
  log.warn({ mail: mail.id, template: mail.template, tries: mail.tries + 1, code, givenUp }, 'mail not sent');
  if (givenUp) return done(db, mail, 'failed_at', now);
  const wait = Math.min(MINUTE * 2 ** mail.tries, LONGEST_WAIT_MS);
  await db.write('UPDATE mail SET next_try_at = ? WHERE id = ?', [new Date(now.getTime() + wait), mail.id]);
}

/** What it said is forgotten. */
async function done(db: Db, mail: MailRecord, how: 'sent_at' | 'failed_at', now: Date): Promise<void> {
  await withRetry(() =>
    db.write(`UPDATE mail SET ${how} = ?, content = NULL, next_try_at = NULL WHERE id = ?`, [now, mail.id]),
  );
}

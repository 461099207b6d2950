/** What a write needs to know of e-mails: it says what is to be told to whom, in its own transaction. src/mail/ makes the message and sends it. */
import type { Transaction } from './database.js';

/** What each kind of e-mail tells, besides whom. A change of wording is made in texts/, under `mail.`. */
export interface MailTemplates {
  invitation: {
    name: string;
    /** The centre as its people call it, or WJEC. */
    centre: string;
    temporaryPassword: string;
    /** Where to sign in. */
    address: string;
    expires: Date;
  };
  membershipAdded: { name: string; centre: string; address: string };
  passwordReset: { name: string; link: string; expires: Date };
  passwordChanged: { name: string; at: Date };
  secondFactorChanged: { name: string; at: Date };
  signInLocked: { name: string; until: Date };
  accountRemoved: { name: string; centre: string };
  /** Sheets as a line of units with their deadlines, for each of three groups. */
  submissionReminder: { name: string; complete: string; near: string; overdue: string; address: string };
  accessGranted: { name: string; centre: string; address: string };
}

export type MailWanted = {
  [Template in keyof MailTemplates]: {
    recipient: string;
    language: 'EN' | 'CY';
    template: Template;
    values: MailTemplates[Template];
  };
}[keyof MailTemplates];

/** Sent once the transaction has committed, and never before. */
export type QueueMail = (tx: Pick<Transaction, 'write'>, mail: MailWanted, now: Date) => Promise<void>;

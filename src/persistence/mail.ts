/** What a write needs to know of e-mails: it says what is to be told to whom, in its own transaction. src/mail/ makes the message and sends it. */
import type { Transaction } from './database.js';

/** A sheet as the mail names it in its own language. */
export interface SheetNamed {
  unit: string;
  titleEn: string;
  titleCy: string | null;
  familyEn: string;
  familyCy: string;
  month: number;
  year: number;
}

/** Of what happens to a sheet nothing is told that names a candidate or gives a result: an e-mail may be read by anybody. */
export interface AboutSheet {
  name: string;
  /** Number and name. */
  centre: string;
  sheet: SheetNamed;
  /** Where to sign in. */
  address: string;
}

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
  /** `centre`: who did it, or WJEC. */
  secondFactorReset: { name: string; at: Date; centre: string; address: string };
  signInLocked: { name: string; until: Date };
  accountRemoved: { name: string; centre: string };
  /** Sheets as a line of units with their deadlines, for each of three groups. */
  submissionReminder: { name: string; complete: string; near: string; overdue: string; address: string };
  /** `units`: by code, as a line. */
  moderatorReportsReleased: { name: string; centre: string; units: string; address: string };
  accessGranted: { name: string; centre: string; address: string };
  /** `count`: of candidates, here and below. */
  clericalErrorRecorded: AboutSheet & { count: number };
  /** `by`: who asked, a colleague of the reader. */
  amendmentRequested: AboutSheet & { by: string };
  amendmentDecided: AboutSheet;
  submissionReopened: AboutSheet & { count: number; reason: string };
  entryWithdrawn: AboutSheet & { count: number };
  entryReleased: AboutSheet & { count: number };
  furtherSampleRequested: AboutSheet & { count: number; due: string };
  extensionRequested: AboutSheet & { by: string; wanted: string };
  extensionGiven: AboutSheet & { deadline: string; reason: string };
  extensionRefused: AboutSheet & { wanted: string; reason: string };
  extensionTakenBack: AboutSheet & { reason: string };
  /** `by`: who uploaded it. Its name may be a candidate's. */
  evidenceInfected: AboutSheet & { by: string };
  /** Why is not said: it may be about a person. */
  evidenceHidden: AboutSheet;
  /** `centre`: whose events it gets, or WJEC. `receiver`: the host alone, since what follows may be a secret. */
  webhookPaused: { name: string; centre: string; receiver: string; at: Date; address: string };
}

export type MailWanted = {
  [Template in keyof MailTemplates]: {
    recipient: string;
    language: 'EN' | 'CY';
    template: Template;
    values: MailTemplates[Template];
  };
}[keyof MailTemplates];

/** Sent once the transaction has committed, and never before. Several cost one statement, as one does. */
export type QueueMail = (
  tx: Pick<Transaction, 'writeOnce'>,
  mails: MailWanted | readonly MailWanted[],
  now: Date,
) => Promise<void>;

/** How people are told, and where they sign in. */
export interface Post {
  queueMail: QueueMail;
  address: string;
}

const LISTED = 30;

/** A line of codes, the same in both languages; an e-mail says no more than it must. */
export const listed = (each: readonly string[]): string =>
  each.length === 0 ? '–' : each.slice(0, LISTED).join(', ') + (each.length > LISTED ? ', …' : '');

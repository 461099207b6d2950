/** What a change to a sheet is, from the caller's side (who, under which key) and from the rules' (what to save). */
import { createHash } from 'node:crypto';
import type { Now } from '../domain/catalogue.js';
import type { EventType } from '../domain/event.js';
import type { Counts } from '../domain/marksheet.js';
import type { SubmissionTerms } from '../domain/submission.js';
import type { AuditRecord, AuditWriter } from './audit.js';
import type { Db, Transaction } from './database.js';
import type { Post } from './mail.js';
import type { News } from './news.js';
import type { RowSave, Way } from './rows.js';

export interface Gate {
  db: Db;
  audit: AuditWriter;
  /** By which people are told. */
  post: Post;
}

/** Who changes something, by which way, and under which key a repeat is known. */
export interface Change {
  principalId: string;
  principalName: string;
  mutation: string;
  /** The caller's idempotency key. */
  key: string;
  /** What is asked, so that a key used for something else is noticed. */
  input: unknown;
  way: Way;
  address: string | null;
  requestId: string | null;
  now: Now;
}

export interface LockedSheet {
  id: number;
  centre: string;
  /** Of a centre where systems are tried out: nothing of it counts. */
  sandbox: boolean;
  series: string;
  version: number;
  counts: Counts;
  terms: SubmissionTerms;
  /** London day of the first submission. */
  firstSubmittedOn: string | null;
  explanatoryNote: string | null;
}

export interface Event {
  type: EventType;
  payload: Record<string, unknown>;
}

/** What a decision wants saved. `outcome` is JSON: it is stored, and a repeat of the request answers with it. */
export interface Decision<Outcome> {
  outcome: Outcome;
  rows?: RowSave[];
  sheet?: {
    firstSubmittedOn?: string | null;
    extension?: string | null;
    explanatoryNote?: string | null;
    submissions?: number;
    reopened?: number;
  };
  /** Further statements of the same transaction, for the noun's own tables. */
  also?: (tx: Transaction) => Promise<void>;
  /** The same for what only hangs on the sheet, as a file on its way in does: sheet and version stay as they are. */
  beside?: (tx: Transaction) => Promise<void>;
  events?: Event[];
  /** What people of the centre are told by e-mail. */
  news?: News;
  /** What the audit says beyond who, when and which sheet. */
  detail: Record<string, unknown>;
}

export const auditOf = (
  change: Change,
  object: string,
  centre: string | null,
  detail: Record<string, unknown>,
): AuditRecord => ({
  at: change.now.instant,
  principalId: change.principalId,
  principalName: change.principalName,
  action: change.mutation,
  object,
  centre,
  way: change.way,
  address: change.address,
  requestId: change.requestId,
  detail,
});

/** The input has its fields in the schema's order, whatever the order in which a client wrote them. */
export const hashOf = (change: Pick<Change, 'mutation' | 'input'>): Buffer =>
  createHash('sha256').update(change.mutation).update('\n').update(JSON.stringify(change.input)).digest();

import type { EventType } from '../../domain/event.js';
import type { WebhookPause } from '../../domain/webhook.js';
import type { Db, Parameter, Statements } from '../database.js';
import { fromJson } from '../database.js';
import type { Condition, Scope } from '../scope.js';
import { and, centresIn } from '../scope.js';
import { sequenceFrom } from './event.js';

export interface WebhookRead {
  id: number;
  /** Null: WJEC's, of all centres. */
  ownerCentre: string | null;
  url: string;
  description: string;
  types: EventType[] | null;
  secretId: string;
  previousUntil: Date | null;
  createdAt: Date;
  createdBy: string;
  pausedAt: Date | null;
  paused: WebhookPause | null;
  readTo: number;
  failingSince: Date | null;
  lastDeliveredAt: Date | null;
}

type WebhookRecord = Omit<WebhookRead, 'types'> & { types: string | null };

const SELECT = `SELECT w.id, w.owner_centre AS ownerCentre, w.url, w.description, w.types, w.secret_id AS secretId, w.previous_until AS previousUntil,
    w.created_at AS createdAt, w.created_by AS createdBy, w.paused_at AS pausedAt, w.paused, w.read_to AS readTo,
    w.failing_since AS failingSince, w.last_delivered_at AS lastDeliveredAt
  FROM webhook w`;

const webhookOf = (record: WebhookRecord): WebhookRead => ({
  ...record,
  types: record.types === null ? null : fromJson<EventType[]>(record.types),
});

/** Of a centre's only its own, which no narrowing of a person's or machine's is let near: whoever is narrowed has no right to come here. */
const webhooksIn = (scope: Scope, ...more: Condition[]): Condition =>
  and({ sql: 'w.removed_at IS NULL', parameters: [] }, centresIn(scope, 'w.owner_centre'), ...more);

export async function readWebhook(
  scope: Scope,
  statements: Pick<Statements, 'read'>,
  id: string,
  lock: '' | 'FOR UPDATE' = '',
): Promise<WebhookRead | null> {
  const where = webhooksIn(scope, { sql: 'w.id = ?', parameters: [sequenceFrom(id)] });
  const [record] = await statements.read<WebhookRecord>(`${SELECT} WHERE ${where.sql} ${lock}`, where.parameters);
  return record === undefined ? null : webhookOf(record);
}

const ofCentre = (centre: string | null): Condition[] =>
  centre === null ? [] : [{ sql: 'w.owner_centre = ?', parameters: [centre] }];

export async function readWebhooks(
  scope: Scope,
  db: Db,
  centre: string | null,
  limit: number,
  after: number,
): Promise<WebhookRead[]> {
  const where = webhooksIn(scope, { sql: 'w.id > ?', parameters: [after] }, ...ofCentre(centre));
  const found = await db.readOnce<WebhookRecord>(
    `${SELECT} WHERE ${where.sql} ORDER BY w.id LIMIT ${String(limit)}`,
    where.parameters,
  );
  return found.map(webhookOf);
}

export async function countWebhooks(scope: Scope, db: Db, centre: string | null): Promise<number> {
  const where = webhooksIn(scope, ...ofCentre(centre));
  const [row] = await db.readOnce<{ total: number }>(
    `SELECT COUNT(*) AS total FROM webhook w WHERE ${where.sql}`,
    where.parameters,
  );
  return row!.total;
}

/** How many deliveries are to be tried; asked for webhooks that were read under a scope. */
export async function countWaiting(db: Pick<Statements, 'read'>, webhookId: number): Promise<number> {
  const [row] = await db.read<{ total: number }>(
    "SELECT COUNT(*) AS total FROM webhook_delivery WHERE webhook_id = ? AND state = 'WAITING'",
    [webhookId],
  );
  return row!.total;
}

const DUE = "d.state = 'WAITING' AND d.next_try_at <= ? AND (d.taken_until IS NULL OR d.taken_until <= ?)";

/** A webhook with something to be looked at or tried. */
export interface WebhookAtWork {
  id: number;
  failing: boolean;
}

/** Events that were not looked at yet are found by the index on centre and sequence, for each webhook by itself. */
export async function readWebhooksAtWork(db: Db, now: Date): Promise<WebhookAtWork[]> {
  const found = await db.read<{ id: number; failures: number }>(
    `SELECT w.id, w.failures FROM webhook w WHERE w.removed_at IS NULL AND (
       w.paused IS NULL AND (w.hold_until IS NULL OR w.hold_until <= ?) AND (
         w.owner_centre IS NULL AND w.read_to < (SELECT MAX(sequence) FROM outbox)
         OR EXISTS (SELECT 1 FROM outbox e WHERE e.centre_number = w.owner_centre AND e.sequence > w.read_to)
         OR EXISTS (SELECT 1 FROM webhook_delivery d WHERE d.webhook_id = w.id AND ${DUE}))
       OR EXISTS (SELECT 1 FROM webhook_delivery d WHERE d.webhook_id = w.id AND d.sequence IS NULL AND ${DUE}))`,
    Array<Parameter>(5).fill(now),
  );
  return found.map(({ id, failures }) => ({ id, failing: failures > 0 }));
}

/** A delivery to be tried now, with what is sent. */
export interface DueDelivery {
  id: number;
  tries: number;
  createdAt: Date;
  /** Null for a test. */
  sequence: number | null;
  type: EventType | null;
  centre: string | null;
  marksheetId: number | null;
  detail: string | null;
  at: Date | null;
}

/**
 * Of each sheet the first that waits, if it is due: what comes later waits for it. `which`: while a webhook is paused its tests only. By its own index:
 * in the order of events, past nothing that has ended.
 */
export async function readDueDeliveries(
  db: Db,
  webhookId: number,
  which: 'ALL' | 'TESTS',
  now: Date,
  limit: number,
): Promise<DueDelivery[]> {
  return db.read<DueDelivery>(
    `SELECT d.id, d.tries, d.created_at AS createdAt, d.sequence, e.type, e.centre_number AS centre, e.marksheet_id AS marksheetId,
       CAST(e.payload AS CHAR) AS detail, e.at
     FROM webhook_delivery d FORCE INDEX (webhook_delivery_next) LEFT JOIN outbox e ON e.sequence = d.sequence
     WHERE d.webhook_id = ? AND ${DUE} AND ${which === 'ALL' ? 'TRUE' : 'd.sequence IS NULL'}
       AND (d.marksheet_id IS NULL OR NOT EXISTS (SELECT 1 FROM webhook_delivery f WHERE f.webhook_id = d.webhook_id
         AND f.state = 'WAITING' AND f.marksheet_id = d.marksheet_id AND f.sequence < d.sequence))
     ORDER BY d.sequence LIMIT ${String(limit)}`,
    [webhookId, now, now],
  );
}

/** What the worker must know of a webhook to send for it. */
export interface WebhookSending {
  id: number;
  ownerCentre: string | null;
  url: string;
  types: EventType[] | null;
  paused: WebhookPause | null;
  readTo: number;
  failures: number;
  holdUntil: Date | null;
  secretId: string;
  secret: string;
  previousId: string | null;
  previousSecret: string | null;
  previousUntil: Date | null;
}

/** Null when it was removed. */
export async function readWebhookSending(db: Db, id: number): Promise<WebhookSending | null> {
  const [record] = await db.read<Omit<WebhookSending, 'types'> & { types: string | null }>(
    `SELECT id, owner_centre AS ownerCentre, url, types, paused, read_to AS readTo, failures, hold_until AS holdUntil, secret_id AS secretId,
       secret, previous_id AS previousId, previous_secret AS previousSecret, previous_until AS previousUntil
     FROM webhook WHERE id = ? AND removed_at IS NULL`,
    [id],
  );
  if (record === undefined) return null;
  return { ...record, types: record.types === null ? null : fromJson<EventType[]>(record.types) };
}

/** The log of a webhook. Asked for webhooks that were read under a scope. */
import type { EventType } from '../../../domain/event.js';
import type { WebhookFault } from '../../../domain/webhook.js';
import type { Db, Parameter } from '../../database.js';
import { grouped } from '../../database.js';

export type DeliveryState = 'WAITING' | 'DELIVERED' | 'GIVEN_UP';

export interface DeliveryRead {
  id: number;
  sequence: number | null;
  type: EventType | null;
  state: DeliveryState;
  createdAt: Date;
  nextTryAt: Date | null;
  endedAt: Date | null;
}

export interface AttemptRead {
  at: Date;
  milliseconds: number;
  status: number | null;
  fault: WebhookFault | null;
}

const listed = (webhookId: number, state: DeliveryState | null): [string, Parameter[]] =>
  state === null ? ['d.webhook_id = ?', [webhookId]] : ['d.webhook_id = ? AND d.state = ?', [webhookId, state]];

/** Latest first, from the one after `before`. */
export async function readDeliveries(
  db: Db,
  webhookId: number,
  state: DeliveryState | null,
  limit: number,
  before: number | null,
): Promise<DeliveryRead[]> {
  const [where, parameters] = listed(webhookId, state);
  const [further, key]: [string, Parameter[]] = before === null ? ['', []] : ['AND d.id < ?', [before]];
  return db.readOnce<DeliveryRead>(
    `SELECT d.id, d.sequence, e.type, d.state, d.created_at AS createdAt, d.next_try_at AS nextTryAt, d.ended_at AS endedAt
     FROM webhook_delivery d LEFT JOIN outbox e ON e.sequence = d.sequence
     WHERE ${where} ${further} ORDER BY d.id DESC LIMIT ${String(limit)}`,
    [...parameters, ...key],
  );
}

export async function countDeliveries(db: Db, webhookId: number, state: DeliveryState | null): Promise<number> {
  const [where, parameters] = listed(webhookId, state);
  const [row] = await db.readOnce<{ total: number }>(
    `SELECT COUNT(*) AS total FROM webhook_delivery d WHERE ${where}`,
    parameters,
  );
  return row!.total;
}

const SHOWN_ATTEMPTS = 20;

/** Latest first. */
export async function readAttempts(db: Db, deliveryIds: readonly number[]): Promise<AttemptRead[][]> {
  const found = await db.readOnce<AttemptRead & { deliveryId: number }>(
    `SELECT a.delivery_id AS deliveryId, a.at, a.milliseconds, a.status, a.fault FROM webhook_attempt a JOIN webhook_delivery d ON d.id = a.delivery_id
     WHERE a.delivery_id IN (?) AND a.number + ${String(SHOWN_ATTEMPTS)} > d.tries ORDER BY a.delivery_id, a.number DESC`,
    [deliveryIds],
  );
  const byDelivery = grouped(found, ({ deliveryId }) => deliveryId);
  return deliveryIds.map((id) => byDelivery.get(id) ?? []);
}

/** What a webhook is sent beside the events that come: tests, and what it had before. */
import type { Change, Gate } from '../../change.js';
import type { Transaction } from '../../database.js';
import type { Answer } from '../../once.js';
import { firstSequence, sequenceFrom } from '../../reads/event.js';
import type { WebhookRead } from '../../reads/webhook.js';
import type { Scope } from '../../scope.js';
import type { WebhookMade, WebhookNotFound } from '../webhook.js';
import { changing, doneFor, made } from '../webhook.js';

export interface TestMade extends WebhookMade {
  deliveryId: string;
}

export const testWebhook = (
  gate: Gate,
  scope: Scope,
  change: Change,
  webhookId: string,
): Promise<Answer<TestMade, WebhookNotFound>> =>
  changing<TestMade, never>(gate, scope, change, webhookId, async (tx, webhook) => {
    const { instant } = change.now;
    const { insertId } = await tx.write(
      "INSERT INTO webhook_delivery (webhook_id, state, next_try_at, created_at) VALUES (?, 'WAITING', ?, ?)",
      [webhook.id, instant, instant],
    );
    return doneFor(webhook, { webhookId: String(webhook.id), deliveryId: String(insertId) }, {});
  });

export type ReplayProblem =
  | { __typename: 'WebhookDeliveryNotFound'; webhookDeliveryId: string }
  | { __typename: 'WebhookValueInvalid'; field: string; typed: string };

export const replayWebhook = (
  gate: Gate,
  scope: Scope,
  change: Change,
  webhookId: string,
  replay: { fromEvent: string } | { delivery: string },
): Promise<Answer<WebhookMade, WebhookNotFound | ReplayProblem>> =>
  changing<WebhookMade, ReplayProblem>(gate, scope, change, webhookId, async (tx, webhook) => {
    const problem =
      'delivery' in replay
        ? await replayOne(tx, webhook, replay.delivery, change.now.instant)
        : await replayFrom(tx, webhook, replay.fromEvent);
    return problem ?? made(webhook, replay);
  });

async function replayOne(
  tx: Transaction,
  { id }: WebhookRead,
  webhookDeliveryId: string,
  now: Date,
): Promise<ReplayProblem | null> {
  const { affectedRows } = await tx.write(
    `UPDATE webhook_delivery SET state = 'WAITING', failures = 0, started_at = NULL, next_try_at = ?, ended_at = NULL
     WHERE id = ? AND webhook_id = ? AND sequence IS NOT NULL`,
    [now, sequenceFrom(webhookDeliveryId), id],
  );
  return affectedRows === 0 ? { __typename: 'WebhookDeliveryNotFound', webhookDeliveryId } : null;
}

/** What waits from there on is looked at anew with all the rest, so that the order of each sheet stays. */
async function replayFrom(tx: Transaction, { id, readTo }: WebhookRead, from: string): Promise<ReplayProblem | null> {
  const first = sequenceFrom(from);
  if (first === 0 || first < (await firstSequence(tx)))
    return { __typename: 'WebhookValueInvalid', field: 'fromEvent', typed: from.slice(0, 40) };
  if (first > readTo) return null;
  await tx.write(
    `DELETE a FROM webhook_attempt a JOIN webhook_delivery d ON d.id = a.delivery_id
     WHERE d.webhook_id = ? AND d.state = 'WAITING' AND d.sequence >= ?`,
    [id, first],
  );
  await tx.write("DELETE FROM webhook_delivery WHERE webhook_id = ? AND state = 'WAITING' AND sequence >= ?", [
    id,
    first,
  ]);
  await tx.write('UPDATE webhook SET read_to = ? WHERE id = ?', [first - 1, id]);
  return null;
}

/** What the worker writes: events become deliveries, deliveries are taken, tried and end. */
import type { Attempted, Verdict } from '../../../domain/webhook.js';
import { afterAttempt } from '../../../domain/webhook.js';
import type { Db, Transaction } from '../../database.js';
import { transaction } from '../../database.js';
import type { Post } from '../../mail.js';
import { tellOfPause } from '../../news.js';
import { lastSequence, readEvents } from '../../reads/event.js';
import type { DueDelivery, WebhookSending } from '../../reads/webhook.js';
import { countWaiting } from '../../reads/webhook.js';
import { withRetry } from '../../retry.js';
import type { Scope } from '../../scope.js';

/** So many wait for one receiver at most; the rest is left in the feed. */
const MOST_WAITING = 10_000;
const PAGE = 500;

/** What a webhook gets: what its owner may read with `events`. Those who may make one may see samples, files and reports. */
const scopeOf = (centre: string | null): Scope => ({
  centres: centre === null ? 'ALL' : [centre],
  units: 'ALL',
  moderator: null,
});

/** Makes deliveries of the events that follow; answers whether more do. */
export async function planDeliveries(db: Db, webhook: WebhookSending, now: Date): Promise<boolean> {
  if ((await countWaiting(db, webhook.id)) >= MOST_WAITING) return false;
  // Asked first: all that have their place up to here are found by the read that follows.
  const last = await lastSequence(db);
  if (last <= webhook.readTo) return false;
  const asked = { types: webhook.types, hidden: [] };
  const events = await readEvents(scopeOf(webhook.ownerCentre), db, asked, PAGE, webhook.readTo);
  const more = events.length === PAGE;
  const readTo = more ? events.at(-1)!.sequence : Math.max(last, events.at(-1)?.sequence ?? 0);
  const rows = events.map(({ sequence, marksheetId }) => [webhook.id, sequence, marksheetId, 'WAITING', now, now]);
  return withRetry(() =>
    transaction(db, async (tx) => {
      const { affectedRows } = await tx.write(
        'UPDATE webhook SET read_to = ? WHERE id = ? AND read_to = ? AND paused IS NULL AND removed_at IS NULL',
        [readTo, webhook.id, webhook.readTo],
      );
      // Somebody else has looked at them, or looks at others by now.
      if (affectedRows === 0) return false;
      if (rows.length > 0) await insertDeliveries(tx, rows);
      webhook.readTo = readTo;
      return more;
    }),
  );
}

/** What is there already is wanted again: a replay. */
const insertDeliveries = (tx: Transaction, rows: readonly unknown[][]) =>
  tx.writeOnce(
    `INSERT INTO webhook_delivery (webhook_id, sequence, marksheet_id, state, next_try_at, created_at) VALUES ?
     ON DUPLICATE KEY UPDATE state = 'WAITING', failures = 0, started_at = NULL, next_try_at = VALUES(next_try_at), ended_at = NULL`,
    [rows],
  );

/** Longer than an attempt can take: until then nobody else tries it, lease or no lease. */
const TAKEN_MS = 30_000;

/** Of several that would try it at once one may. */
export async function takeDelivery(db: Db, { id, tries }: DueDelivery, now: Date): Promise<boolean> {
  const { affectedRows } = await db.write(
    "UPDATE webhook_delivery SET tries = tries + 1, taken_until = ? WHERE id = ? AND tries = ? AND state = 'WAITING'",
    [new Date(now.getTime() + TAKEN_MS), id, tries],
  );
  return affectedRows === 1;
}

export interface AttemptMade extends Attempted {
  milliseconds: number;
}

interface Standing {
  owner_centre: string | null;
  url: string;
  paused: string | null;
  receiver_failures: number;
  failing_since: Date | null;
  last_delivered_at: Date | null;
}

/** Writes down an attempt and what follows from it, together. Answers what does; null when the delivery is gone, by a replay. */
export const recordAttempt = (
  db: Db,
  post: Post,
  webhookId: number,
  delivery: DueDelivery,
  attempt: AttemptMade,
  chance: number,
): Promise<Verdict | null> =>
  withRetry(() =>
    transaction(db, async (tx) => {
      const [receiver] = await tx.read<Standing>(
        `SELECT owner_centre, url, paused, failures AS receiver_failures, failing_since, last_delivered_at FROM webhook WHERE id = ? FOR UPDATE`,
        [webhookId],
      );
      const [standing] = await tx.read<{ failures: number; started_at: Date | null }>(
        "SELECT failures, started_at FROM webhook_delivery WHERE id = ? AND tries = ? AND state = 'WAITING'",
        [delivery.id, delivery.tries + 1],
      );
      if (receiver === undefined || standing === undefined) return null;
      await insertAttempt(tx, delivery, attempt);
      if (delivery.sequence === null) return endTest(tx, delivery, attempt);
      const verdict = afterAttempt(
        { failures: standing.failures, startedAt: standing.started_at },
        { failures: receiver.receiver_failures, failingSince: receiver.failing_since },
        attempt,
        chance,
      );
      await saveDelivery(tx, delivery.id, verdict.delivery, attempt.at);
      await saveReceiver(tx, post, webhookId, receiver, verdict.receiver, attempt.at);
      return verdict;
    }),
  );

const insertAttempt = (tx: Transaction, { id, tries }: DueDelivery, { at, milliseconds, status, fault }: AttemptMade) =>
  tx.write(
    'INSERT INTO webhook_attempt (delivery_id, number, at, milliseconds, status, fault) VALUES (?, ?, ?, ?, ?, ?)',
    [id, tries + 1, at, milliseconds, status, fault],
  );

/** Tried once, and of no consequence for anything else. */
async function endTest(tx: Transaction, { id }: DueDelivery, { at, fault }: AttemptMade): Promise<null> {
  const state = fault === null ? 'DELIVERED' : 'GIVEN_UP';
  await saveDelivery(tx, id, { state, failures: fault === null ? 0 : 1, startedAt: at, nextTryAt: null }, at);
  return null;
}

const saveDelivery = (
  tx: Transaction,
  id: number,
  { state, failures, startedAt, nextTryAt }: Verdict['delivery'],
  at: Date,
) =>
  tx.write(
    `UPDATE webhook_delivery SET state = ?, failures = ?, started_at = ?, next_try_at = ?, taken_until = NULL, ended_at = ? WHERE id = ?`,
    [state, failures, startedAt, nextTryAt, state === 'WAITING' ? null : at, id],
  );

const NOTED_EVERY_MS = 60_000;

async function saveReceiver(
  tx: Transaction,
  post: Post,
  webhookId: number,
  before: Standing,
  { failures, failingSince, holdUntil, pause, recovered }: Verdict['receiver'],
  at: Date,
): Promise<void> {
  const noted = before.last_delivered_at !== null && at.getTime() - before.last_delivered_at.getTime() < NOTED_EVERY_MS;
  // Nothing to say that is not known: most deliveries go well, and follow others.
  if (failures === 0 && before.receiver_failures === 0 && noted) return;
  const paused = before.paused === null ? pause : null;
  await tx.write(
    `UPDATE webhook SET failures = ?, failing_since = ?, hold_until = ?, last_delivered_at = COALESCE(?, last_delivered_at),
       paused = COALESCE(?, paused), paused_at = COALESCE(?, paused_at) WHERE id = ?`,
    [failures, failingSince, holdUntil, failures === 0 ? at : null, paused, paused && at, webhookId],
  );
  if (recovered)
    await tx.write(
      "UPDATE webhook_delivery SET next_try_at = ? WHERE webhook_id = ? AND state = 'WAITING' AND next_try_at > ?",
      [at, webhookId, at],
    );
  if (paused !== null) await tellOfPause(tx, post, before.owner_centre, before.url, at);
}

const KEPT_MS = 30 * 24 * 60 * 60_000;
const BATCH = 1000;

/** Forgets what ended 30 days ago. */
export async function sweepDeliveries(db: Db, now: Date): Promise<number> {
  const before = new Date(now.getTime() - KEPT_MS);
  for (let total = 0; ;) {
    const swept = await transaction(db, async (tx) => {
      const old = await tx.read<{ id: number }>(
        `SELECT id FROM webhook_delivery WHERE ended_at < ? ORDER BY ended_at LIMIT ${String(BATCH)}`,
        [before],
      );
      const ids = old.map(({ id }) => id);
      if (ids.length === 0) return 0;
      await tx.writeOnce('DELETE FROM webhook_attempt WHERE delivery_id IN (?)', [ids]);
      // One of them may be wanted again by now.
      await tx.writeOnce('DELETE FROM webhook_delivery WHERE id IN (?) AND ended_at < ?', [ids, before]);
      return ids.length;
    });
    total += swept;
    if (swept < BATCH) return total;
  }
}

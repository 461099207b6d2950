/**
 * Sends events to webhooks. Each is sent for by one process at a time, on a lease of its own, so a receiver that is slow or down holds up itself
 * alone; whoever failed last shares a few places with others of the kind. Order and "one at a time" do not rest on the leases: see readDueDeliveries
 * and takeDelivery.
 */
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { turns } from '../accounts/turns.js';
import { payloadOf, testPayload } from '../domain/webhook.js';
import type { Send, Sent } from '../events/send.js';
import type { Signing } from '../events/signing.js';
import type { Db } from '../persistence/database.js';
import { releaseLease, withLease } from '../persistence/leases.js';
import type { Post } from '../persistence/mail.js';
import type { DueDelivery, WebhookAtWork, WebhookSending } from '../persistence/reads/webhook.js';
import { readDueDeliveries, readWebhooksAtWork, readWebhookSending } from '../persistence/reads/webhook.js';
import { planDeliveries, recordAttempt, takeDelivery } from '../persistence/writes/webhook/delivery.js';
import type { Worker } from './worker.js';

const EVERY_MS = 1000;
/** Receivers that are sent to at once, by one process. */
const WELL = 24;
const FAILING = 8;
/** Deliveries to one receiver at once, each of another sheet. */
const AT_ONCE = 4;
/** Read together. */
const AHEAD = 4 * AT_ONCE;
/** For so long one receiver is sent to before it has to stand in line again; with the longest attempt it is well within the lease. */
const STINT_MS = 10_000;
const LEASE_MS = 40_000;
/** Connections of the pool that all this may use together: requests need the others. */
const STATEMENTS = 2;

export interface WebhookParts extends Post {
  db: Db;
  send: Send;
  signing: Signing;
  now: () => Date;
  log: Logger;
  /** From 0 to 1, at random unless told otherwise. */
  chance?: () => number;
}

export interface WebhookWorker extends Worker {
  /** Looks for what there is to do now and does all of it. */
  round(): Promise<void>;
}

export function startWebhooks(parts: WebhookParts, everyMs = EVERY_MS): WebhookWorker {
  const { db, log, now } = parts;
  const owner = randomUUID();
  const stints = new Map<number, { failing: boolean; ended: Promise<void> }>();
  let stopping = false;
  const failed = (error: unknown): void => {
    log.warn({ type: (error as Error).name, code: (error as { code?: string }).code }, 'webhooks: will try again');
  };
  const few = turns(STATEMENTS, Infinity);

  const begin = ({ id, failing }: WebhookAtWork): void => {
    const stint = withLease(db, leaseOf(id), owner, LEASE_MS, () => sendFor(parts, few, id, () => stopping));
    const ended = stint.then(() => releaseLease(db, leaseOf(id), owner)).catch(failed);
    stints.set(id, { failing, ended: ended.then(() => void stints.delete(id)) });
  };
  const look = async (): Promise<void> => {
    const waiting = (await few(() => readWebhooksAtWork(db, now()))).filter(({ id }) => !stints.has(id));
    for (const failing of [false, true]) {
      const running = [...stints.values()].filter((stint) => stint.failing === failing).length;
      const next = waiting.filter((each) => each.failing === failing).toSorted(() => Math.random() - 0.5);
      next.slice(0, (failing ? FAILING : WELL) - running).forEach(begin);
    }
  };
  let looking: Promise<void> | null = null;
  const timer = setInterval(() => {
    looking ??= look()
      .catch(failed)
      .finally(() => (looking = null));
  }, everyMs);
  const ended = () => Promise.all([...stints.values()].map((stint) => stint.ended));
  return {
    async round() {
      await look();
      await ended();
    },
    async stop() {
      clearInterval(timer);
      stopping = true;
      await looking;
      await ended();
    },
  };
}

const leaseOf = (webhookId: number): string => `webhook-${String(webhookId)}`;

type Few = ReturnType<typeof turns>;

/** One stint: as long as something is due and it is not too long. */
async function sendFor(parts: WebhookParts, few: Few, id: number, stopping: () => boolean): Promise<void> {
  const { db, now } = parts;
  const until = Date.now() + STINT_MS;
  const over = (): boolean => stopping() || Date.now() >= until;
  for (let going = true; going && !over();) {
    const webhook = await few(() => readWebhookSending(db, id));
    if (webhook === null) return;
    const well = webhook.paused === null && !(webhook.holdUntil !== null && webhook.holdUntil > now());
    const more = well && (await few(() => planDeliveries(db, webhook, now())));
    const which = well ? 'ALL' : 'TESTS';
    const due = await few(() => readDueDeliveries(db, id, which, now(), webhook.failures > 0 ? 1 : AHEAD));
    await sendEach(parts, few, webhook, due, over);
    going = more || due.length > 0;
  }
}

/** A few at once, until one is not taken: the next look then says what may be tried. */
async function sendEach(
  parts: WebhookParts,
  few: Few,
  webhook: WebhookSending,
  due: readonly DueDelivery[],
  over: () => boolean,
): Promise<void> {
  for (let from = 0; from < due.length && !over(); from += AT_ONCE) {
    const tried = due.slice(from, from + AT_ONCE).map((delivery) => attempt(parts, few, webhook, delivery));
    if ((await Promise.all(tried)).includes(false)) return;
  }
}

/** Whether it was taken. */
async function attempt(
  parts: WebhookParts,
  few: Few,
  webhook: WebhookSending,
  delivery: DueDelivery,
): Promise<boolean> {
  const { db, now, log } = parts;
  if (!(await few(() => takeDelivery(db, delivery, now())))) return false;
  const { retryAfter, ...sent } = await sendOne(parts, webhook, delivery);
  const made = { ...sent, retryAfter, at: now() };
  const chance = (parts.chance ?? Math.random)();
  const verdict = await few(() => recordAttempt(db, parts, webhook.id, delivery, made, chance));
  if (sent.fault === null) return true;
  log.warn(
    { webhook: webhook.id, delivery: delivery.id, ...sent, state: verdict?.delivery.state },
    'webhook not taken',
  );
  return false;
}

function sendOne({ now, send, signing }: WebhookParts, webhook: WebhookSending, delivery: DueDelivery): Promise<Sent> {
  const { messageId, body } = messageOf(delivery);
  const headers = signing.headers(messageId, now(), body, secretsOf(webhook, now()));
  if (headers === null) return Promise.resolve({ status: null, fault: 'SECRET', retryAfter: null, milliseconds: 0 });
  return send(webhook.url, headers, body);
}

function messageOf({ id, sequence, type, centre, marksheetId, detail, at, createdAt }: DueDelivery) {
  if (sequence === null) return { messageId: `test-${String(id)}`, body: testPayload(createdAt) };
  const told = JSON.parse(detail!) as Record<string, unknown>;
  const body = payloadOf({ sequence, type: type!, centre: centre!, marksheetId, detail: told, at: at! });
  return { messageId: String(sequence), body };
}

/** The present one first; the one before for as long as it was promised. */
function secretsOf({ secretId, secret, previousId, previousSecret, previousUntil }: WebhookSending, now: Date) {
  const present = { id: secretId, sealed: secret };
  const both = previousUntil !== null && previousUntil > now;
  return both ? [present, { id: previousId!, sealed: previousSecret! }] : [present];
}

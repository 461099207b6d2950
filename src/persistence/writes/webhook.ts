/** Webhooks as those who run them change them. A secret comes here sealed, and is shown by whoever sealed it. */
import type { WebhookAddressFault, WebhookGiven, WebhookGivenProblem } from '../../domain/webhook.js';
import { checkWebhook, MAXIMUM_WEBHOOKS, OVERLAP_MS } from '../../domain/webhook.js';
import type { Change, Gate } from '../change.js';
import type { Transaction } from '../database.js';
import type { Answer, Done } from '../once.js';
import { once } from '../once.js';
import { lastSequence } from '../reads/event.js';
import type { WebhookRead } from '../reads/webhook.js';
import { readWebhook } from '../reads/webhook.js';
import type { Scope } from '../scope.js';
import { centresIn } from '../scope.js';

export interface WebhookMade {
  webhookId: string;
}
/** Of which secret: a repeat finds another one's and so does not show its own. */
export interface SecretMade extends WebhookMade {
  secretId: string;
}
export interface WebhookNotFound {
  __typename: 'WebhookNotFound';
  webhookId: string;
}
export interface NewSecret {
  id: string;
  sealed: string;
}

export type CreateProblem =
  | WebhookGivenProblem
  | { __typename: 'CentreNotFound'; centre: string }
  | { __typename: 'TooManyWebhooks'; maximumWebhooks: number };

type FaultOf = (url: string) => WebhookAddressFault | null;

/** A centre's own people name it or nothing; of WJEC's webhooks the one without a centre gets everything. */
const ownerOf = ({ centres }: Scope, centre: string | null): string | null =>
  centre ?? (centres === 'ALL' ? null : (centres[0] ?? ''));

export function createWebhook(
  gate: Gate,
  scope: Scope,
  change: Change,
  given: WebhookGiven & { centre: string | null },
  secret: NewSecret,
  faultOf: FaultOf,
): Promise<Answer<SecretMade, CreateProblem>> {
  const owner = ownerOf(scope, given.centre);
  return once<{ live: number } | null, SecretMade, CreateProblem>(
    gate,
    change,
    (tx) => lockOwner(tx, scope, owner),
    async (tx, locked) => {
      if (locked === null) return { __typename: 'CentreNotFound', centre: owner ?? '' };
      const invalid = checkWebhook(given, faultOf);
      if (invalid !== null) return invalid;
      if (locked.live >= MAXIMUM_WEBHOOKS) return { __typename: 'TooManyWebhooks', maximumWebhooks: MAXIMUM_WEBHOOKS };
      const id = await insertWebhook(tx, owner, given, secret, change);
      return doneFor({ id, ownerCentre: owner }, { webhookId: String(id), secretId: secret.id }, told(given));
    },
  );
}

const told = ({ url, description, types }: WebhookGiven) => ({ url: withoutQuery(url), description, types });

/** What stands after a question mark may be a secret of the receiver's. */
const withoutQuery = (url: string): string => url.split('?')[0]!;

export const doneFor = <Outcome extends object>(
  { id, ownerCentre: centre }: Pick<WebhookRead, 'id' | 'ownerCentre'>,
  outcome: Outcome,
  detail: Record<string, unknown> | null,
): Done<Outcome> => ({ outcome, object: `webhook ${String(id)}`, centre, detail });

/** For WJEC's own there is no centre to lock: two at once might be one too many, which does no harm. */
async function lockOwner(tx: Transaction, scope: Scope, owner: string | null): Promise<{ live: number } | null> {
  const allowed = centresIn(scope, 'number');
  const found = await tx.read<object>(`SELECT 1 FROM centre WHERE number = ? AND ${allowed.sql} FOR UPDATE`, [
    owner ?? '',
    ...allowed.parameters,
  ]);
  const [counted] = await tx.read<{ live: number }>(
    'SELECT COUNT(*) AS live FROM webhook WHERE owner_centre <=> ? AND removed_at IS NULL',
    [owner],
  );
  return owner === null || found.length > 0 ? counted! : null;
}

async function insertWebhook(
  tx: Transaction,
  owner: string | null,
  { url, description, types }: WebhookGiven,
  secret: NewSecret,
  { now, principalName }: Change,
): Promise<number> {
  const { insertId } = await tx.write(
    `INSERT INTO webhook (owner_centre, url, description, types, secret_id, secret, created_at, created_by, read_to)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      owner,
      url,
      description,
      types && JSON.stringify(types),
      secret.id,
      secret.sealed,
      now.instant,
      principalName,
      await lastSequence(tx),
    ],
  );
  return insertId;
}

/** Locks the webhook and lets `work` change it, unless it is not the caller's. */
export const changing = <Outcome extends object, Problem extends { __typename: string }>(
  gate: Gate,
  scope: Scope,
  change: Change,
  webhookId: string,
  work: (tx: Transaction, webhook: WebhookRead) => Promise<Done<Outcome> | Problem>,
): Promise<Answer<Outcome, Problem | WebhookNotFound>> =>
  once<WebhookRead | null, Outcome, Problem | WebhookNotFound>(
    gate,
    change,
    (tx) => readWebhook(scope, tx, webhookId, 'FOR UPDATE'),
    async (tx, webhook) => (webhook === null ? { __typename: 'WebhookNotFound', webhookId } : work(tx, webhook)),
  );

export const made = (webhook: WebhookRead, detail: Record<string, unknown> | null): Done<WebhookMade> =>
  doneFor(webhook, { webhookId: String(webhook.id) }, detail);

export const changeWebhook = (
  gate: Gate,
  scope: Scope,
  change: Change,
  webhookId: string,
  changes: Partial<WebhookGiven>,
  faultOf: FaultOf,
): Promise<Answer<WebhookMade, WebhookNotFound | WebhookGivenProblem>> =>
  changing<WebhookMade, WebhookGivenProblem>(gate, scope, change, webhookId, async (tx, webhook) => {
    const after = { url: webhook.url, description: webhook.description, types: webhook.types, ...changes };
    // An address that stays is not judged anew.
    const invalid = checkWebhook(after, after.url === webhook.url ? () => null : faultOf);
    if (invalid !== null) return invalid;
    await tx.write('UPDATE webhook SET url = ?, description = ?, types = ? WHERE id = ?', [
      after.url,
      after.description,
      after.types && JSON.stringify(after.types),
      webhook.id,
    ]);
    return made(webhook, told(after));
  });

export const rotateWebhookSecret = (
  gate: Gate,
  scope: Scope,
  change: Change,
  webhookId: string,
  secret: NewSecret,
): Promise<Answer<SecretMade, WebhookNotFound>> =>
  changing<SecretMade, never>(gate, scope, change, webhookId, async (tx, webhook) => {
    await tx.write(
      `UPDATE webhook SET previous_id = secret_id, previous_secret = secret, previous_until = ?, secret_id = ?, secret = ? WHERE id = ?`,
      [new Date(change.now.instant.getTime() + OVERLAP_MS), secret.id, secret.sealed, webhook.id],
    );
    return doneFor(webhook, { webhookId: String(webhook.id), secretId: secret.id }, { secretId: secret.id });
  });

export const pauseWebhook = (
  gate: Gate,
  scope: Scope,
  change: Change,
  webhookId: string,
): Promise<Answer<WebhookMade, WebhookNotFound>> =>
  changing<WebhookMade, never>(gate, scope, change, webhookId, async (tx, webhook) => {
    if (webhook.paused !== null) return made(webhook, null);
    await tx.write("UPDATE webhook SET paused = 'ASKED', paused_at = ? WHERE id = ?", [change.now.instant, webhook.id]);
    return made(webhook, {});
  });

export const resumeWebhook = (
  gate: Gate,
  scope: Scope,
  change: Change,
  webhookId: string,
): Promise<Answer<WebhookMade, WebhookNotFound>> =>
  changing<WebhookMade, never>(gate, scope, change, webhookId, async (tx, webhook) => {
    await tx.write(
      `UPDATE webhook SET paused = NULL, paused_at = NULL, failures = 0, failing_since = NULL, hold_until = NULL WHERE id = ?`,
      [webhook.id],
    );
    await tx.write(
      `UPDATE webhook_delivery SET failures = 0, started_at = NULL, next_try_at = ? WHERE webhook_id = ? AND state = 'WAITING'`,
      [change.now.instant, webhook.id],
    );
    return made(webhook, {});
  });

export const removeWebhook = (
  gate: Gate,
  scope: Scope,
  change: Change,
  webhookId: string,
): Promise<Answer<WebhookMade, WebhookNotFound>> =>
  changing<WebhookMade, never>(gate, scope, change, webhookId, async (tx, webhook) => {
    await tx.write('UPDATE webhook SET removed_at = ? WHERE id = ?', [change.now.instant, webhook.id]);
    await tx.write(
      `UPDATE webhook_delivery SET state = 'GIVEN_UP', next_try_at = NULL, ended_at = ? WHERE webhook_id = ? AND state = 'WAITING'`,
      [change.now.instant, webhook.id],
    );
    return made(webhook, told(webhook));
  });

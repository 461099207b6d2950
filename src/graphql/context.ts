import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import type { Standing } from '../accounts/budgets.js';
import type { Principal } from '../accounts/principal.js';
import type { People } from '../accounts/sign-in.js';
import type { Tick } from '../events/changes.js';
import type { Signing } from '../events/signing.js';
import type { Files } from '../files/files.js';
import type { Now } from '../domain/catalogue.js';
import type { Language } from '../../texts/index.js';
import type { Change, Gate } from '../persistence/change.js';
import type { Post } from '../persistence/mail.js';
import type { Loaders } from './loaders.js';

/** How webhooks are signed, and whether they may lead anywhere: outside production. */
export interface Webhooks {
  signing: Signing;
  anywhere: boolean;
}

/** What a resolver may use. Made for each request. */
export interface Context {
  principal: Principal;
  language: Language;
  now: Now;
  gate: Gate;
  post: Post;
  people: Pick<People, 'confirm'>;
  files: Files;
  webhooks: Webhooks;
  /** Whether there may be sandboxes. */
  sandboxes: boolean;
  loaders: Loaders;
  bankHolidays: readonly string[];
  requestId: string;
  log: FastifyBaseLogger;
  address: string | null;
  /** How a subscription is woken; null for what is no subscription. */
  follow: ((marksheetId: number) => AsyncIterable<Tick>) | null;
  /** What the operation cost and what that left; null before it was charged. */
  charged: { cost: number; standing: Standing } | null;
}

/** Of a request what it takes to know who asks, and how. */
export type Asking = Pick<FastifyRequest, 'headers' | 'ip' | 'id' | 'log'>;

/** What the gate must know of the caller to let a change through. */
export function changeOf(context: Context, mutation: string, input: { readonly idempotencyKey: string }): Change {
  return {
    principalId: context.principal.id,
    principalName: context.principal.name,
    mutation,
    key: input.idempotencyKey,
    input,
    way: context.principal.person === null ? 'API' : 'WEB',
    address: context.address,
    requestId: context.requestId,
    now: context.now,
  };
}

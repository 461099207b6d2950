/** From the credential of a machine to a principal: a key for scripts, or a token that the key was exchanged for. */
import { timingSafeEqual } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Db } from '../persistence/database.js';
import type { ApiClientRead } from '../persistence/reads/account/client.js';
import { readApiClient } from '../persistence/reads/account/client.js';
import { noteUse } from '../persistence/writes/account/client.js';
import { hashSecret } from '../persistence/writes/account/key.js';
import type { Principal, Right } from './principal.js';
import { MODERATOR_RIGHTS, STAFF_RIGHTS } from './principal.js';
import { revocations } from './revocations.js';
import type { Credited, Tokens } from './tokens.js';

/** Shorter than the shortest overlap of a rotation: see `rotateApiKey`. A change of the client is noticed long before. */
const KEPT_MS = 5 * 60_000;
const USE_NOTED_EVERY_MS = 60_000;
/** Guessing 192 bits leads nowhere at any speed; this keeps it from costing anybody else their turn at the database. */
const WRONG_A_MINUTE = 30;
/** A machine needs four tokens an hour. */
const TOKENS_A_MINUTE = 30;

/** Too many wrong secrets from an address, or too many tokens asked for. */
export class TooOften extends Error {
  constructor(readonly seconds: number) {
    super('Too often.');
  }
}

export type Refusal = 'UNKNOWN' | 'WRONG_SECRET' | 'WRONG_CLIENT' | 'REVOKED' | 'EXPIRED';

export interface Accounts {
  /** Null for a missing, malformed, unknown, revoked or expired credential: which of them is not told. */
  authenticate(authorization: string | undefined, now: Date, address: string): Promise<Principal | null>;
  /** For the token endpoint: always read afresh. `client` is there when the refused secret names one. */
  exchange(clientId: string, key: string, now: Date, address: string): Promise<Exchange>;
  tokens: Tokens;
}

export type Exchange =
  { client: ApiClientRead; refusal: null } | { client: Pick<ApiClientRead, 'id' | 'name'> | null; refusal: Refusal };

const KEY = /^iamis_([0-9a-f]{18})_([A-Za-z0-9_-]{20,64})$/;

export function apiClientAccounts(db: Db, tokens: Tokens): Accounts {
  const isCurrent = revocations(db);
  const remembered = new LRUCache<string, Credited & { readAt: number }>({ max: 10_000 });
  const noted = new LRUCache<string, true>({ max: 10_000, ttl: USE_NOTED_EVERY_MS });
  /** Key ids that were right lately: a flood of wrong ones from the same address does not shut these out. */
  const good = new LRUCache<string, true>({ max: 10_000 });
  const wrong = new RateLimiterMemory({ points: WRONG_A_MINUTE, duration: 60 });
  const exchanged = new RateLimiterMemory({ points: TOKENS_A_MINUTE, duration: 60 });

  async function find(key: string, now: Date, address: string): Promise<Exchange> {
    const [, keyId, secret] = (KEY.exec(key) ?? []) as [string?, string?, string?];
    if (keyId === undefined || secret === undefined) return { client: null, refusal: 'UNKNOWN' };
    if (!good.has(keyId)) await refuseFlood(wrong, address);
    const client = await readApiClient(db, keyId);
    const refusal = whyRefused(client, secret, now);
    if (refusal === null) {
      good.set(keyId, true);
      return { client: client!, refusal };
    }
    await wrong.penalty(address);
    return { client, refusal };
  }

  async function byKey(key: string, now: Date, address: string): Promise<Principal | null> {
    const known = remembered.get(key);
    const age = now.getTime() - (known?.readAt ?? -Infinity);
    const fresh = age >= 0 && age < KEPT_MS;
    if (fresh && (await isCurrent(known!.principal.id, known!.version, now))) return known!.principal;
    const { client, refusal } = await find(key, now, address);
    remembered.delete(key);
    if (refusal !== null) return null;
    const principal = principalOf(client);
    remembered.set(key, { principal, version: client.version, readAt: now.getTime() });
    return principal;
  }

  const verified = new LRUCache<string, Credited>({ max: 5000 });
  async function byToken(token: string, now: Date): Promise<Principal | null> {
    const known = verified.get(token) ?? (await tokens.verify(token, now));
    if (known === null) return null;
    verified.set(token, known);
    return (await isCurrent(known.principal.id, known.version, now)) ? known.principal : null;
  }

  return {
    tokens,
    async authenticate(authorization, now, address) {
      const credential = /^Bearer ([A-Za-z0-9._-]{20,8000})$/i.exec(authorization ?? '')?.[1];
      if (credential === undefined) return null;
      const isKey = credential.startsWith('iamis_');
      const principal = isKey ? await byKey(credential, now, address) : await byToken(credential, now);
      if (principal === null || (principal.expiresAt !== null && principal.expiresAt <= now)) return null;
      if (!noted.has(principal.id)) {
        noted.set(principal.id, true);
        await noteUse(db, principal.id, now);
      }
      return principal;
    },
    async exchange(clientId, key, now, address) {
      const keyId = KEY.exec(key)?.[1] ?? '';
      await consume(exchanged, `${address} ${keyId}`);
      const found = await find(key, now, address);
      if (found.refusal !== null || found.client.id === clientId) return found;
      return { client: found.client, refusal: 'WRONG_CLIENT' };
    },
  };
}

async function refuseFlood(limiter: RateLimiterMemory, address: string): Promise<void> {
  const used = await limiter.get(address);
  if (used !== null && used.remainingPoints <= 0) throw new TooOften(secondsOf(used));
}

async function consume(limiter: RateLimiterMemory, name: string): Promise<void> {
  try {
    await limiter.consume(name);
  } catch (refused) {
    throw refused instanceof RateLimiterRes ? new TooOften(secondsOf(refused)) : refused;
  }
}

const secondsOf = ({ msBeforeNext }: RateLimiterRes): number => Math.max(1, Math.ceil(msBeforeNext / 1000));

function whyRefused(client: ApiClientRead | null, secret: string, now: Date): Refusal | null {
  if (client === null) return 'UNKNOWN';
  if (!timingSafeEqual(client.secretSha256, hashSecret(secret))) return 'WRONG_SECRET';
  if (client.revoked) return 'REVOKED';
  return client.expiresAt !== null && client.expiresAt <= now ? 'EXPIRED' : null;
}

/** What a client may be let do at most, besides what every caller may. */
export function grantable({ kind, scopes }: Pick<ApiClientRead, 'kind' | 'scopes'>): readonly string[] {
  if (kind === 'CENTRE') return ['catalogue:read', ...scopes];
  return (kind === 'STAFF' ? STAFF_RIGHTS : MODERATOR_RIGHTS).filter((right) => right !== 'signed-in');
}

const principalOf = (client: ApiClientRead): Principal => ({
  id: client.id,
  name: client.name,
  kind: client.kind,
  rights: new Set(['signed-in', ...(grantable(client) as Right[])]),
  scope: {
    centres: client.kind === 'CENTRE' ? client.centreNumbers : 'ALL',
    units: client.unitIds ?? 'ALL',
    moderator: client.moderatorId,
  },
  expiresAt: client.expiresAt,
  person: null,
  budgetPerMinute: client.budgetPerMinute,
});

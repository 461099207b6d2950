/** From a key to a principal. The answer for a key is kept for 30 s, so a revoked one ends within that time. */
import { timingSafeEqual } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Db } from '../persistence/database.js';
import type { ApiClientRead } from '../persistence/reads/account.js';
import { readApiClient } from '../persistence/reads/account.js';
import { hashSecret, noteUse } from '../persistence/writes/account.js';
import type { ClientScope, Principal } from './principal.js';
import { MODERATOR_RIGHTS, STAFF_RIGHTS } from './principal.js';

const KEPT_MS = 30_000;
const USE_NOTED_EVERY_MS = 60_000;

export interface Accounts {
  /** Null for a missing, malformed, unknown, revoked or expired key: which of them is not told. */
  authenticate(authorization: string | undefined, now: Date): Promise<Principal | null>;
}

export function apiClientAccounts(db: Db): Accounts {
  const known = new LRUCache<string, { principal: Principal }>({ max: 10_000, ttl: KEPT_MS });
  const noted = new LRUCache<string, true>({ max: 10_000, ttl: USE_NOTED_EVERY_MS });

  async function lookUp(key: string, keyId: string, secret: string, now: Date): Promise<Principal | null> {
    const client = await readApiClient(db, keyId, now);
    if (client === null || !timingSafeEqual(client.secretSha256, hashSecret(secret))) return null;
    const principal = principalOf(client);
    known.set(key, { principal });
    return principal;
  }

  return {
    async authenticate(authorization, now) {
      const match = /^Bearer (iamis_([0-9a-f]{18})_([A-Za-z0-9_-]{20,64}))$/.exec(authorization ?? '');
      if (match === null) return null;
      const [, key, keyId, secret] = match as unknown as [string, string, string, string];
      const principal = known.get(key)?.principal ?? (await lookUp(key, keyId, secret, now));
      if (principal === null || (principal.expiresAt !== null && principal.expiresAt <= now)) return null;
      if (!noted.has(principal.id)) {
        noted.set(principal.id, true);
        await noteUse(db, principal.id, now);
      }
      return principal;
    },
  };
}

function principalOf(client: ApiClientRead): Principal {
  const base = { id: client.id, name: client.name, kind: client.kind, expiresAt: client.expiresAt, person: null };
  switch (client.kind) {
    case 'STAFF':
      return { ...base, rights: new Set(STAFF_RIGHTS), scope: { centres: 'ALL', units: 'ALL', moderator: null } };
    case 'MODERATOR':
      return {
        ...base,
        rights: new Set(MODERATOR_RIGHTS),
        scope: { centres: 'ALL', units: 'ALL', moderator: client.moderatorId },
      };
    case 'CENTRE':
      return {
        ...base,
        rights: new Set(['signed-in', 'catalogue:read', ...(client.scopes as ClientScope[])]),
        scope: { centres: client.centreNumbers, units: client.unitIds ?? 'ALL', moderator: null },
      };
  }
}

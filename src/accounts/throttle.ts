/** How often somebody may try. Counted in the database, before any password is hashed; a key that is over its limit is refused from memory. */
import { createHmac } from 'node:crypto';
import { normalizeIP } from '@better-auth/core/utils/ip';
import { RateLimiterMySQL, RateLimiterRes } from 'rate-limiter-flexible';
import type { Db } from '../persistence/database.js';
import { withRetry } from '../persistence/retry.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** docs/decisions.md, "People", says why these. */
const LIMITS = {
  /** Wrong passwords for one account from one address. */
  pair: { points: 5, duration: 5 * MINUTE },
  /** For one account from wherever nobody has signed in to it before. */
  account: { points: 30, duration: 15 * MINUTE },
  /** From one address, for all accounts nobody has signed in to from there before. */
  address: { points: 100, duration: 15 * MINUTE },
  /** Codes for one account, by whoever knows the password. Ten in a row stop it for a quarter of an hour besides (identity.ts). */
  code: { points: 30, duration: 24 * HOUR },
  /** A signed-in person asked again. */
  confirm: { points: 5, duration: 5 * MINUTE },
  /** Links sent to one account, and asked for from one address. */
  resetAccount: { points: 3, duration: HOUR },
  resetAddress: { points: 30, duration: HOUR },
  /** Mails that tell a person of a stop. */
  warning: { points: 1, duration: HOUR },
  /** A change of password that is under way. */
  change: { points: 1, duration: 10 },
};
const KNOWN_SECONDS = 90 * 24 * HOUR;

type Limit = keyof typeof LIMITS;

/** `first`: this refusal is the one that begins the stop. */
export interface Stopped {
  seconds: number;
  first: boolean;
}

export interface Throttle {
  /** Takes one of the tries; what is refused is not to be tried. */
  take(limit: Limit, key: string): Promise<Stopped | null>;
  giveBack(limit: Limit, key: string): Promise<void>;
  takeSignIn(email: string, address: string): Promise<Stopped | null>;
  /** The password was right: the tries are given back. */
  forgive(email: string, address: string): Promise<void>;
  /** Somebody came in with all that is asked for: the address is known for this account from now on. */
  remember(email: string, address: string): Promise<void>;
  giveOneBack(limit: Limit, key: string): Promise<void>;
}

export function createThrottle(db: Db, secret: string): Throttle {
  const store = {
    storeClient: db.pool,
    storeType: 'pool',
    dbName: db.source.driver.database!,
    tableName: 'sign_in_throttle',
    tableCreated: true,
  };
  const limiterOf = (limit: Limit) =>
    new RateLimiterMySQL({
      ...store,
      ...LIMITS[limit],
      keyPrefix: limit,
      inMemoryBlockOnConsumed: LIMITS[limit].points + 1,
      // Once is enough: the first limiter's sweep is of the table.
      clearExpiredByTimeout: limit === 'pair',
    });
  const limiters = Object.fromEntries(Object.keys(LIMITS).map((name) => [name, limiterOf(name as Limit)])) as Record<
    Limit,
    RateLimiterMySQL
  >;
  const known = new RateLimiterMySQL({
    ...store,
    keyPrefix: 'known',
    points: 1,
    duration: KNOWN_SECONDS,
    clearExpiredByTimeout: false,
  });

  /** Addresses of people are not written down for this. */
  const named = (text: string): string => createHmac('sha256', secret).update(`throttle ${text}`).digest('base64url');
  const pairOf = (email: string, address: string): string => named(`${email} ${networkOf(address)}`);

  const take: Throttle['take'] = async (limit, key) => {
    try {
      await withRetry(() => limiters[limit].consume(named(key)));
      return null;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      return { seconds, first: refused.consumedPoints === LIMITS[limit].points + 1 };
    }
  };
  const giveBack: Throttle['giveBack'] = async (limit, key) => {
    await limiters[limit].delete(named(key));
  };

  const giveOneBack: Throttle['giveOneBack'] = async (limit, key) => {
    await withRetry(() => limiters[limit].reward(named(key)));
  };

  return {
    take,
    giveBack,
    async takeSignIn(email, address) {
      const stopped = await take('pair', `${email} ${networkOf(address)}`);
      if (stopped !== null || (await known.get(pairOf(email, address))) !== null) return stopped;
      return (await take('address', networkOf(address))) ?? (await take('account', email));
    },
    async forgive(email, address) {
      await giveBack('pair', `${email} ${networkOf(address)}`);
      if ((await known.get(pairOf(email, address))) !== null) return;
      await giveOneBack('account', email);
      await giveOneBack('address', networkOf(address));
    },
    async remember(email, address) {
      await known.set(pairOf(email, address), 1, KNOWN_SECONDS);
    },
    giveOneBack,
  };
}

/** An IPv6 customer has a whole /64 to try from. */
const networkOf = (address: string): string => normalizeIP(address, { ipv6Subnet: 64 });

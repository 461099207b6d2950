/**
 * How much each caller may use in a minute, by the cost of what is asked. Counted in memory, so a request costs no statement; what was used
 * is told to the other processes, and learnt from them, at most once a second and in one go for all callers.
 */
import { LRUCache } from 'lru-cache';
import type { Db } from '../persistence/database.js';
import type { BudgetUse } from '../persistence/writes/account/budget.js';
import { settleBudgets } from '../persistence/writes/account/budget.js';
import type { Principal } from './principal.js';

const MINUTE_MS = 60_000;
/** Who uses less than this part of the budget since the last time is not worth a statement: processes may differ by so much. */
const WORTH_TELLING = 0.01;

export interface Standing {
  allowed: boolean;
  limit: number;
  left: number;
  /** Until all of it can be used again. */
  seconds: number;
}

type Caller = Pick<Principal, 'id' | 'budgetPerMinute'>;

export interface Budgets {
  /** How much is left. */
  standing(caller: Caller, now: Date): Standing;
  /** All of it or nothing: what is refused is not charged, so a cheaper request may still pass. */
  charge(caller: Caller, cost: number, now: Date): Standing;
  /** As much of it as is left, for what was done already. */
  spend(caller: Caller, cost: number, now: Date): Standing;
  stop(): Promise<void>;
}

interface Account {
  minute: number;
  limit: number;
  /** By all processes, as far as is known. */
  told: number;
  /** Here, since it was last told. */
  untold: number;
}

export function sharedBudgets(db: Db, usual: number, settledEveryMs = 1000): Budgets {
  /** Of the callers of the last minute; more than this at once would be let use more, not less. */
  const accounts = new LRUCache<string, Account>({ max: 100_000 });
  const toTell = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  let settling: Promise<void> = Promise.resolve();

  async function settle(): Promise<void> {
    const sent: BudgetUse[] = [];
    for (const principalId of toTell) {
      const account = accounts.get(principalId);
      if (account !== undefined) sent.push({ principalId, minute: account.minute, used: account.untold });
    }
    toTell.clear();
    const told = new Map((await settleBudgets(db, sent)).map((all) => [all.principalId, all]));
    for (const { principalId, minute, used } of sent) {
      const account = accounts.get(principalId);
      const all = told.get(principalId);
      // Meanwhile another minute may have begun, here or where a clock is ahead.
      if (account?.minute !== minute || all?.minute !== minute) continue;
      account.told = all.used;
      account.untold -= used;
    }
  }

  function settleSoon(): void {
    timer ??= setTimeout(() => {
      // What can not be told now is told with what is used next; meanwhile each process counts for itself.
      settling = settle()
        .catch(() => undefined)
        .finally(() => {
          timer = null;
          if (toTell.size > 0) settleSoon();
        });
    }, settledEveryMs).unref();
  }

  function accountOf({ id, budgetPerMinute }: Caller, now: Date): Account {
    const minute = Math.floor(now.getTime() / MINUTE_MS);
    let account = accounts.get(id);
    if (account?.minute !== minute) {
      account = { minute, limit: budgetPerMinute ?? usual, told: 0, untold: 0 };
      accounts.set(id, account);
    }
    return account;
  }

  function add(caller: Caller, account: Account, cost: number): void {
    account.untold += cost;
    if (account.untold < account.limit * WORTH_TELLING) return;
    toTell.add(caller.id);
    settleSoon();
  }

  return {
    standing: (caller, now) => standingOf(accountOf(caller, now), true, now),
    charge(caller, cost, now) {
      const account = accountOf(caller, now);
      const allowed = cost <= leftOf(account);
      if (allowed) add(caller, account, cost);
      return standingOf(account, allowed, now);
    },
    spend(caller, cost, now) {
      const account = accountOf(caller, now);
      add(caller, account, Math.min(Math.ceil(cost), leftOf(account)));
      return standingOf(account, true, now);
    },
    async stop() {
      toTell.clear();
      if (timer !== null) clearTimeout(timer);
      await settling;
    },
  };
}

/** Other processes may have let through more than was left by what was known here. */
const leftOf = ({ limit, told, untold }: Account): number => Math.max(0, limit - told - untold);

const standingOf = (account: Account, allowed: boolean, now: Date): Standing => ({
  allowed,
  limit: account.limit,
  left: leftOf(account),
  seconds: 60 - Math.floor((now.getTime() % MINUTE_MS) / 1000),
});

/** `RateLimit` and `RateLimit-Policy` of draft-ietf-httpapi-ratelimit-headers-10. */
export const budgetHeaders = ({ limit, left, seconds }: Standing): [string, string][] => [
  ['ratelimit-policy', `"query-cost";q=${String(limit)};qu="cost";w=60`],
  ['ratelimit', `"query-cost";r=${String(left)};t=${String(seconds)}`],
];

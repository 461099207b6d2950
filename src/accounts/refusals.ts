/** R41: what somebody tried without the right. The first time is written at once; repeats within a minute are counted, and told in one row. */
import type { Logger } from 'pino';
import type { AuditRecord } from '../persistence/audit.js';
import type { Gate } from '../persistence/change.js';
import { withoutData } from '../persistence/errors.js';
import { withRetry } from '../persistence/retry.js';
import type { Principal } from './principal.js';
import { centreOf, wayOf } from './principal.js';

const COUNTED_MS = 60_000;
const TOLD_EVERY_MS = 10_000;

export interface Refusal {
  principal: Principal;
  right: string;
  /** Of the schema, or the path of a download. */
  field: string;
  address: string | null;
  requestId: string | null;
}

export interface Refusals {
  /** Does not fail: whoever is refused is refused, audited or not. */
  note(refusal: Refusal, at: Date): Promise<void>;
  /** Tells what is still only counted. */
  stop(): Promise<void>;
}

interface Counted {
  refusal: Refusal;
  since: Date;
  last: Date;
  repeats: number;
}

export function refusals(gate: Gate, log: Logger, now: () => Date): Refusals {
  const counted = new Map<string, Counted>();

  async function write(refusal: Refusal, at: Date, detail: Record<string, unknown>): Promise<void> {
    const record = recordOf(refusal, at, { right: refusal.right, ...detail });
    await withRetry(() => gate.audit.write(gate.db, record)).catch((error: unknown) => {
      log.error({ ...withoutData(error), ...detail }, 'a refusal is not audited');
    });
  }

  /** Ends the minutes that began before `before`. */
  async function tell(before: number): Promise<void> {
    for (const [key, { refusal, since, last, repeats }] of [...counted]) {
      if (since.getTime() > before) continue;
      counted.delete(key);
      if (repeats > 0) await write(refusal, last, { count: repeats, since });
    }
  }

  const timer = setInterval(() => void tell(now().getTime() - COUNTED_MS), TOLD_EVERY_MS);
  timer.unref();
  return {
    async note(refusal, at) {
      await tell(at.getTime() - COUNTED_MS);
      const key = JSON.stringify([refusal.principal.id, refusal.right, refusal.field]);
      const before = counted.get(key);
      if (before !== undefined) {
        before.repeats += 1;
        before.last = at;
        return;
      }
      counted.set(key, { refusal, since: at, last: at, repeats: 0 });
      await write(refusal, at, { count: 1 });
    },
    async stop() {
      clearInterval(timer);
      await tell(Infinity);
    },
  };
}

const recordOf = (
  { principal, field, address, requestId }: Refusal,
  at: Date,
  detail: Record<string, unknown>,
): AuditRecord => ({
  at,
  principalId: principal.id,
  principalName: principal.name,
  action: 'refuseRight',
  object: field,
  centre: centreOf(principal),
  way: wayOf(principal),
  address,
  requestId,
  detail,
});

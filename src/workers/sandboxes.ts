/** Puts every sandbox back to where it began, once a night, under a lease (J). */
import type { Logger } from 'pino';
import { londonHour, moment } from '../clock.js';
import type { Change, Gate } from '../persistence/change.js';
import { withoutData } from '../persistence/errors.js';
import { resetSandbox, sandboxesWithout } from '../persistence/writes/sandbox.js';
import type { Worker } from './worker.js';
import { startWorker } from './worker.js';

const EVERY_MS = 60_000;
const SYSTEM = 'system';

export interface Sandboxing {
  gate: Gate;
  now: () => Date;
  /** SANDBOX_CENTRES. Off, it keeps its lease all the same, so that nobody misses it. */
  on: boolean;
  /** SANDBOX_RESET_HOUR. */
  hour: number;
  log: Logger;
}

export const startSandboxes = (parts: Sandboxing): Worker =>
  startWorker(parts.gate.db, parts.log, 'sandboxes', EVERY_MS, () => resetSandboxes(parts));

/** Those that were not put back today, once the hour has come; null: there was none. The day is London's, as everywhere. */
export async function resetSandboxes({ gate, now, on, hour, log }: Sandboxing): Promise<Record<string, number> | null> {
  const at = now();
  if (!on || londonHour(at) < hour) return null;
  const { londonDate } = moment(at);
  const keyOf = (centre: string) => `sandbox-${centre}-${londonDate}`;
  const done: Record<string, number> = {};
  for (const centre of await sandboxesWithout(gate.db, keyOf, SYSTEM)) {
    try {
      const answer = await resetSandbox(gate, nightly(centre, keyOf(centre), at), centre);
      if ('outcome' in answer) done[centre] = answer.outcome.sheets;
    } catch (error) {
      // One that can not be put back keeps no other one from it.
      log.warn({ centre, ...withoutData(error) }, 'sandbox not put back');
    }
  }
  return Object.keys(done).length > 0 ? done : null;
}

const nightly = (centre: string, key: string, at: Date): Change => ({
  principalId: SYSTEM,
  principalName: 'IAMIS sandbox',
  mutation: 'resetSandbox',
  key,
  input: { centre },
  way: 'API',
  address: null,
  requestId: null,
  now: moment(at),
});

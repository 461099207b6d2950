/**
 * The whole transaction may be tried again, and where that does not help the database can not do it now: deadlock, lock wait, record changed and
 * node not ready (Galera), connection killed, too many of them, server stopping; no room on its disk (1114, 1021, 1026, and 1030 from the engine).
 */
const RETRYABLE = new Set([1213, 1205, 1020, 1047, 1927, 1040, 1053, 1114, 1021, 1026, 1030]);
const LOST = new Set([
  'ECONNRESET',
  'EPIPE',
  'PROTOCOL_CONNECTION_LOST',
  'ETIMEDOUT',
  'ECONNREFUSED',
  'PROTOCOL_SEQUENCE_TIMEOUT',
]);
const TRIES = 5;
/** After so long nothing is tried again: who asked has waited enough. */
const TRYING_MS = 20_000;

/** The database could not do it now; nothing was done. */
export class ServiceBusy extends Error {
  readonly retryAfterSeconds = 2;
}

export function isRetryable(error: unknown): boolean {
  const { errno, code, fatal } = error as { errno?: number; code?: string; fatal?: boolean };
  // The driver gives neither number nor code for a statement on a connection that broke before it was sent.
  const brokenBefore = fatal === true && errno === undefined && code === undefined;
  return brokenBefore || (errno !== undefined && RETRYABLE.has(errno)) || (code !== undefined && LOST.has(code));
}

/** Two at once made the record of the same key: whoever is second finds it when tried again. */
export const isDuplicateKey = (error: unknown): boolean => (error as { errno?: number }).errno === 1062;

/** Runs `attempt` again, with jitter, while it fails for a passing reason. `attempt` must be safe to repeat: see the change record in gate.ts. */
export function withRetry<T>(attempt: () => Promise<T>, passes = isRetryable): Promise<T> {
  // Hardly anything fails, so the first try costs no more than itself.
  return attempt().catch((error: unknown) => tryAgain(attempt, passes, error));
}

async function tryAgain<T>(attempt: () => Promise<T>, passes: typeof isRetryable, first: unknown): Promise<T> {
  let failure = first;
  const until = performance.now() + TRYING_MS;
  for (let tries = 1; passes(failure); tries += 1) {
    if (tries === TRIES || performance.now() > until)
      throw new ServiceBusy('The database is busy.', { cause: failure });
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** tries));
    try {
      return await attempt();
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

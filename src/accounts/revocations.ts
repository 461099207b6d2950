/** Which API clients changed lately, so that a token or a remembered key is not trusted for a minute after its client was changed. */
import type { Db } from '../persistence/database.js';
import { readChangedClients } from '../persistence/reads/account/client.js';
import { ServiceBusy } from '../persistence/retry.js';

/** The life of a token, which is the longest that anything is trusted without being read again. */
export const TOKEN_MS = 15 * 60_000;
/** The clocks of several machines differ, and what is committed late carries an earlier time. */
const SLACK_MS = 5 * 60_000;
const ASKED_EVERY_MS = 30_000;
const TRUSTED_MS = 60_000;

/**
 * Whether this version of a client is its latest, as known less than a minute ago. Throws when that can not be found out: then nobody
 * knows whether the credential still holds, so it is not taken.
 */
export type IsCurrent = (clientId: string, version: number, now: Date) => boolean | Promise<boolean>;

/**
 * One small statement every 30 s while credentials are shown, beside the requests and not within one. Each answer replaces the one
 * before and names every client that changed within the life of a token, so nothing hangs on the order of commits.
 */
export function revocations(db: Db): IsCurrent {
  let versions: ReadonlyMap<string, number> = new Map();
  let knownAt = -Infinity;
  let asking: Promise<void> | null = null;

  async function ask(now: number): Promise<void> {
    versions = await readChangedClients(db, new Date(now - TOKEN_MS - SLACK_MS));
    knownAt = now;
  }
  const knownWithin = (limit: number, now: number): boolean => now >= knownAt && now - knownAt < limit;

  return (clientId, version, instant) => {
    const now = instant.getTime();
    const isCurrent = () => version >= (versions.get(clientId) ?? 0);
    if (knownWithin(ASKED_EVERY_MS, now)) return isCurrent();
    asking ??= ask(now).finally(() => (asking = null));
    if (knownWithin(TRUSTED_MS, now)) {
      asking.catch(() => undefined);
      return isCurrent();
    }
    return asking.then(
      () => {
        if (!knownWithin(TRUSTED_MS, now)) throw notKnown();
        return isCurrent();
      },
      (cause: unknown) => {
        throw notKnown(cause);
      },
    );
  };
}

const notKnown = (cause?: unknown): ServiceBusy => new ServiceBusy('What was revoked lately is not known.', { cause });

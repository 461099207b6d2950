/** Secrets of webhooks and the signatures made with them, by the Standard Webhooks specification. */
import { randomBytes, randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { seals } from '../seals.js';

/** A secret as it is kept: sealed, for its own id alone. */
export interface SealedSecret {
  id: string;
  sealed: string;
}

export interface Signing {
  /** A new secret, to be shown once and kept sealed. */
  newSecret(): SealedSecret & { secret: string };
  /** The same under the first secret of the service; as it is where none opens it. */
  reseal(sealed: SealedSecret): string;
  /** The headers of a message, signed with each of these secrets that can be read; null when none can, since the service has other keys by now. */
  headers(messageId: string, at: Date, body: string, secrets: readonly SealedSecret[]): Record<string, string> | null;
}

/** `secret` is AUTH_SECRET, under which things are sealed; older ones after it are still read. */
export function signing(secret: string | readonly string[]): Signing {
  const { seal, open } = seals(secret, 'iamis webhook secret');
  const opened = ({ id, sealed }: SealedSecret): string | null => {
    try {
      return open(sealed, id);
    } catch {
      return null;
    }
  };
  return {
    newSecret() {
      const made = { id: randomUUID(), secret: `whsec_${randomBytes(32).toString('base64')}` };
      return { ...made, sealed: seal(made.secret, made.id) };
    },
    reseal(kept) {
      const secret = opened(kept);
      return secret === null ? kept.sealed : seal(secret, kept.id);
    },
    headers(messageId, at, body, secrets) {
      const signatures = secrets.flatMap((each) => {
        const key = opened(each);
        return key === null ? [] : [new Webhook(key).sign(messageId, at, body)];
      });
      if (signatures.length === 0) return null;
      return {
        'content-type': 'application/json',
        'webhook-id': messageId,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': signatures.join(' '),
      };
    },
  };
}

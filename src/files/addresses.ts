/** Addresses from which a file can be downloaded for some minutes, by whoever has them: they say who asked, and what for, and can not be made up. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Scope } from '../persistence/scope.js';

export const ADDRESS_MS = 5 * 60_000;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Whose file, for whom. Sealed, for it names people and travels through logs. */
export interface Asked {
  kind: 'evidence' | 'moderatorReport';
  id: string;
  principalId: string;
  principalName: string;
  way: 'API' | 'WEB';
  /** Looked at again when the file is fetched. */
  scope: Scope;
}

export interface Addresses {
  /** What stands behind `/files/`. */
  seal(asked: Asked, now: Date): string;
  /** Null for what was changed, made up or has run out. */
  open(token: string, now: Date): Asked | null;
}

/** Of a file of one centre: who sees thousands would get an address too long to use. */
export const narrowed = (scope: Scope, centre: string): Scope =>
  scope.centres === 'ALL' ? scope : { ...scope, centres: scope.centres.filter((each) => each === centre) };

export function addresses(secret: string): Addresses {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'iamis download addresses', 32));
  return {
    seal(asked, now) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
      const text = JSON.stringify({ ...asked, until: now.getTime() + ADDRESS_MS });
      return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString(
        'base64url',
      );
    },
    open(token, now) {
      const { until, ...asked } = opened(key, Buffer.from(token, 'base64url')) ?? { until: 0 };
      return now.getTime() < until ? (asked as Asked) : null;
    },
  };
}

function opened(key: Buffer, bytes: Buffer): (Asked & { until: number }) | null {
  try {
    const [nonce, tag] = [bytes.subarray(0, NONCE_BYTES), bytes.subarray(-TAG_BYTES)];
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES }).setAuthTag(tag);
    const text = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
    return JSON.parse(text) as Asked & { until: number };
  } catch {
    return null;
  }
}

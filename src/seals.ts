/** Texts that lie or travel where others can read and change them: sealed, they are of use to this service alone. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export interface Seals {
  /** Bound to `place`, where it belongs: elsewhere it does not open. */
  seal(text: string, place?: string): string;
  /** Throws for what was changed, moved, or sealed under another secret or for another purpose. */
  open(sealed: string, place?: string): string;
}

/** Of several secrets the first seals; what the others sealed is opened still, until they are taken away. */
export function seals(secrets: string | readonly string[], purpose: string): Seals {
  const [key, ...older] = [secrets]
    .flat()
    .map((secret) => Buffer.from(hkdfSync('sha256', secret, '', purpose, KEY_BYTES)));
  if (key === undefined) throw new Error('There is no secret to seal with.');
  const opened = (sealed: string, place: string, under: Buffer): string => {
    const bytes = Buffer.from(sealed, 'base64url');
    const [nonce, tag] = [bytes.subarray(0, NONCE_BYTES), bytes.subarray(-TAG_BYTES)];
    const decipher = createDecipheriv(CIPHER, under, nonce, { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(place))
      .setAuthTag(tag);
    return decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  };
  return {
    seal(text, place = '') {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(place));
      const content = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, content, cipher.getAuthTag()]).toString('base64url');
    },
    open(sealed, place = '') {
      for (const under of older) {
        try {
          return opened(sealed, place, under);
        } catch {
          // Under the next one, then; why the newest does not open it is what is told.
        }
      }
      return opened(sealed, place, key);
    },
  };
}

/** What passes through is counted and hashed, and goes no further than a limit. */
import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import { FileTooLarge } from './store.js';

export interface Measured {
  size: number;
  sha256: string;
}

export function measure(limit: number): { passing: Transform; result(): Measured } {
  const hash = createHash('sha256');
  let size = 0;
  const passing = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      hash.update(chunk);
      if (size > limit) done(new FileTooLarge(limit));
      else done(null, chunk);
    },
  });
  return { passing, result: () => ({ size, sha256: hash.digest('hex') }) };
}

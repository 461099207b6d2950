/** The SHA-256 of uploads as they come: it runs along as long as each part follows on the last one in this process. */
import { LRUCache } from 'lru-cache';
import type { Readable } from 'node:stream';
import type { Hasher, RunningHash } from './hashing.js';
import { hasher } from './hashing.js';

/** Of uploads between two parts. What falls out is read again when the upload is whole. */
const MAXIMUM_RESTING = 500;

export interface Digests {
  /** For a part that begins at `offset`; null when what came before it was not hashed here. */
  follow(id: string, offset: number): RunningHash | null;
  /** The part has ended: the store has the file up to `reached`, of which the hash has seen `seen`. */
  rest(id: string, hash: RunningHash | null, seen: number, reached: number): void;
  /** Null when it was broken off: then it has to be read again. */
  whole(id: string, size: number): Promise<string | null>;
  read(bytes: Readable): Promise<string>;
  forget(id: string): void;
  close(): Promise<void>;
}

interface Resting {
  hash: RunningHash;
  offset: number;
}

export function digests(): Digests {
  const thread = hasher();
  const resting = new LRUCache<string, Resting>({
    max: MAXIMUM_RESTING,
    dispose: ({ hash }, _id, reason) => {
      if (reason === 'evict') hash.drop();
    },
  });
  const take = (id: string, offset: number): RunningHash | null => {
    const found = resting.get(id);
    if (found === undefined) return null;
    resting.delete(id);
    if (found.offset === offset) return found.hash;
    found.hash.drop();
    return null;
  };
  return {
    follow: (id, offset) => take(id, offset) ?? (offset === 0 ? thread.begin() : null),
    rest(id, hash, seen, reached) {
      if (hash !== null && seen === reached) {
        hash.rest();
        resting.set(id, { hash, offset: reached });
      } else hash?.drop();
    },
    // A thread that died has forgotten it: that is no reason to refuse a file.
    whole: async (id, size) =>
      (await take(id, size)
        ?.digest()
        .catch(() => null)) ?? null,
    read: (bytes) => hashOf(thread, bytes),
    forget(id) {
      take(id, -1);
    },
    close: () => thread.close(),
  };
}

async function hashOf(thread: Hasher, bytes: Readable): Promise<string> {
  const hash = thread.begin();
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) await hash.update(chunk);
    return await hash.digest();
  } catch (error) {
    hash.drop();
    throw error;
  }
}

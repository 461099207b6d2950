/**
 * SHA-256 in a thread of its own: hashing a gigabyte takes as long as receiving it, and nobody else's answer shall wait for it. Bytes
 * travel in blocks that go there and come back; whoever is faster than the thread is told to wait.
 */
import { Worker } from 'node:worker_threads';

const BLOCK_BYTES = 256 * 1024;
/** Of one hash, on their way or being hashed. */
const MAXIMUM_BLOCKS = 4;

/** What runs in the thread. A text, for there is no file that both the built service and its tests could load. */
const THREAD = `
const { parentPort } = require('node:worker_threads');
const { createHash } = require('node:crypto');
const hashes = new Map();
parentPort.on('message', ({ id, block, length, last }) => {
  if (block) {
    if (!hashes.has(id)) hashes.set(id, createHash('sha256'));
    hashes.get(id).update(new Uint8Array(block, 0, length));
    parentPort.postMessage({ id, block }, [block]);
    return;
  }
  const hash = hashes.get(id) || createHash('sha256');
  hashes.delete(id);
  if (last === 'digest') parentPort.postMessage({ id, digest: hash.digest('hex') });
});`;

interface Reply {
  id: number;
  block?: ArrayBuffer;
  digest?: string;
}

export interface Hasher {
  begin(): RunningHash;
  /** Hashes that run are lost. */
  close(): Promise<void>;
}

export function hasher(): Hasher {
  const running = new Map<number, RunningHash>();
  let thread: Worker | null = null;
  let last = 0;
  const started = (): Worker => (thread ??= startThread(running, () => (thread = null)));
  return {
    begin() {
      const id = (last += 1);
      const post = (message: object, moved: ArrayBuffer[] = []): void => {
        started().postMessage({ id, ...message }, moved);
      };
      const hash = new RunningHash(post, () => running.delete(id));
      running.set(id, hash);
      return hash;
    },
    async close() {
      await thread?.terminate();
    },
  };
}

/** It keeps no process alive. What it was hashing when it died is lost; the next hash starts another. */
function startThread(running: Map<number, RunningHash>, ended: () => void): Worker {
  const thread = new Worker(THREAD, { eval: true });
  thread.unref();
  thread.on('message', ({ id, block, digest }: Reply) => {
    if (block) running.get(id)?.came(block);
    else running.get(id)?.answered(digest!);
  });
  // What is thrown there ends the thread, and `exit` follows.
  thread.once('error', () => undefined);
  thread.once('exit', () => {
    ended();
    for (const hash of running.values()) hash.lost();
    running.clear();
  });
  return thread;
}

/** One file's hash. Its bytes are given in order; then it is digested or dropped, once. */
export class RunningHash {
  readonly #post: (message: object, moved?: ArrayBuffer[]) => void;
  readonly #ended: () => void;
  readonly #free: ArrayBuffer[] = [];
  #block: Uint8Array<ArrayBuffer> | null = null;
  #filled = 0;
  /** Blocks that have not come back. */
  #away = 0;
  #goOn: (() => void) | null = null;
  #digest: { resolve: (hex: string) => void; reject: (error: Error) => void } | null = null;
  #lost = false;

  constructor(post: (message: object, moved?: ArrayBuffer[]) => void, ended: () => void) {
    this.#post = post;
    this.#ended = ended;
  }

  /** Copies the chunk. A promise: to be waited for before more is given. */
  update(chunk: Uint8Array): Promise<void> | null {
    for (let from = 0; from < chunk.length && !this.#lost;) {
      this.#block ??= new Uint8Array(this.#free.pop() ?? new ArrayBuffer(BLOCK_BYTES));
      const part = chunk.subarray(from, from + BLOCK_BYTES - this.#filled);
      this.#block.set(part, this.#filled);
      this.#filled += part.length;
      from += part.length;
      if (this.#filled === BLOCK_BYTES) this.#send();
    }
    if (this.#away < MAXIMUM_BLOCKS) return null;
    return new Promise((resolve) => (this.#goOn = resolve));
  }

  /** Keeps no block while nothing comes. */
  rest(): void {
    this.#send();
    this.#free.length = 0;
  }

  /** Lower-case hexadecimal. Fails when the thread died. */
  digest(): Promise<string> {
    this.#send();
    return new Promise((resolve, reject) => {
      this.#digest = { resolve, reject };
      if (this.#lost) this.lost();
      else this.#post({ last: 'digest' });
    });
  }

  drop(): void {
    if (!this.#lost) this.#post({ last: 'drop' });
    this.#ended();
  }

  came(block: ArrayBuffer): void {
    this.#away -= 1;
    if (this.#free.length < MAXIMUM_BLOCKS) this.#free.push(block);
    this.#goOn?.();
    this.#goOn = null;
  }

  answered(hex: string): void {
    this.#ended();
    this.#digest?.resolve(hex);
  }

  lost(): void {
    this.#lost = true;
    this.#goOn?.();
    this.#digest?.reject(new Error('The hashing thread has ended.'));
  }

  #send(): void {
    if (this.#block !== null && !this.#lost) {
      this.#away += 1;
      this.#post({ block: this.#block.buffer, length: this.#filled }, [this.#block.buffer]);
    }
    [this.#block, this.#filled] = [null, 0];
  }
}

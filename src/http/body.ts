/** The body of a request as a stream that ends well however the request ends: what has come is kept, and the client goes on from there. */
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';

/** What waits here until the store takes it. */
const WAITING_BYTES = 256 * 1024;

export interface BodyListener {
  /** Each chunk, in order. A promise: to be waited for before the next. */
  chunk(chunk: Buffer): Promise<void> | null;
  /** Whether it may still be taken. */
  mayTake(chunk: Buffer): boolean;
}

export interface Body {
  /** Its bytes from now on; nothing of the request is read before. */
  open(listener: BodyListener): Readable;
  /** Ends the stream. */
  stop(): void;
}

/** Ends by itself when no byte came for `idleMs`, while bytes were waited for. */
export function bodyOf(request: IncomingMessage, idleMs: number): Body {
  const state = { opened: false, ended: false, behind: false, full: false };
  const idle = setTimeout(() => {
    if (state.full || state.behind) idle.refresh();
    else stop();
  }, idleMs).unref();
  const flow = (): void => {
    if (!state.opened || state.ended) return;
    if (state.behind || state.full) request.pause();
    else request.resume();
  };
  const stream = new Readable({
    highWaterMark: WAITING_BYTES,
    read() {
      state.full = false;
      flow();
    },
  });
  const stop = (): void => {
    if (state.ended) return;
    state.ended = true;
    clearTimeout(idle);
    request.pause();
    stream.push(null);
  };
  return { stop, open: (listener) => opened(request, stream, state, { ...listener, idle, stop, flow }) };
}

interface Flowing extends BodyListener {
  idle: NodeJS.Timeout;
  stop: () => void;
  flow: () => void;
}

function opened(
  request: IncomingMessage,
  stream: Readable,
  state: { opened: boolean; ended: boolean; behind: boolean; full: boolean },
  { chunk: told, mayTake, idle, stop, flow }: Flowing,
): Readable {
  if (state.ended) return stream;
  state.opened = true;
  request.on('data', (chunk: Buffer) => {
    if (state.ended) return;
    if (!mayTake(chunk)) return stop();
    idle.refresh();
    const slow = told(chunk);
    state.full = !stream.push(chunk);
    if (slow !== null) {
      state.behind = true;
      void slow.then(() => {
        state.behind = false;
        flow();
      });
    }
    flow();
  });
  // One of these comes in any case, also for a request that had ended or broken off before.
  for (const end of ['end', 'error', 'close']) request.once(end, stop);
  if (request.destroyed || request.readableEnded) stop();
  return stream;
}

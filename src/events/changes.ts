/** Who looks at which sheet in this process, and is woken when it changes, whichever process changed it: one small read for all of them together. */
import type { Logger } from 'pino';
import type { Db } from '../persistence/database.js';
import { lastSequence, readChangedSheets } from '../persistence/reads/event.js';

/** CHECK: nothing happened for a while; whoever looks may have lost the right to. */
export type Tick = 'CHANGED' | 'CHECK';

export interface Changes {
  /** Ticks at once, then with each change, until the signal, the end of its time or the end of the process. */
  follow(marksheetId: number, signal: AbortSignal): AsyncGenerator<Tick, void, undefined>;
  stop(): void;
}

export interface ChangesTiming {
  everyMs: number;
  checkMs: number;
  longestMs: number;
}

const TIMING: ChangesTiming = { everyMs: 500, checkMs: 20_000, longestMs: 3_600_000 };
const PAGE = 5000;

interface Follower {
  changed: boolean;
  wake: () => void;
}

export function sheetChanges(db: Db, log: Logger, timing: Partial<ChangesTiming> = {}): Changes {
  const { everyMs, checkMs, longestMs } = { ...TIMING, ...timing };
  const followers = new Map<number, Set<Follower>>();
  const ended = new AbortController();
  let reached: number | null = null;
  let looking = false;

  async function look(): Promise<void> {
    reached ??= await lastSequence(db);
    for (let more = true; more;) {
      const found = await readChangedSheets(db, reached, PAGE);
      reached = found.at(-1)?.sequence ?? reached;
      for (const { marksheetId } of found) followers.get(marksheetId ?? 0)?.forEach(tell);
      more = found.length === PAGE;
    }
  }
  const timer = setInterval(() => {
    // While nobody follows, nothing is read; what happens meanwhile is in what the next one sees first.
    if (followers.size === 0) reached = null;
    if (followers.size === 0 || looking) return;
    looking = true;
    look()
      .catch((error: unknown) => {
        log.warn({ type: (error as Error).name }, 'changes: will look again');
      })
      .finally(() => (looking = false));
  }, everyMs);

  return {
    async *follow(marksheetId, signal) {
      const follower: Follower = { changed: true, wake: () => undefined };
      const others = followers.get(marksheetId) ?? new Set();
      followers.set(marksheetId, others.add(follower));
      const until = performance.now() + longestMs;
      const end = AbortSignal.any([signal, ended.signal]);
      try {
        reached ??= await lastSequence(db);
        for (;;) {
          if (!follower.changed) await waitFor(follower, checkMs, end);
          if (end.aborted || performance.now() >= until) return;
          const tick: Tick = follower.changed ? 'CHANGED' : 'CHECK';
          follower.changed = false;
          yield tick;
        }
      } finally {
        others.delete(follower);
        if (others.size === 0) followers.delete(marksheetId);
      }
    },
    stop() {
      clearInterval(timer);
      ended.abort();
    },
  };
}

function tell(follower: Follower): void {
  follower.changed = true;
  follower.wake();
}

function waitFor(follower: Follower, milliseconds: number, end: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      end.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    follower.wake = done;
    end.addEventListener('abort', done);
  });
}

/** Sends what waits on one sheet: one request at a time, the same again after a broken line, and never forgets what was typed. */
import { nextBatch, refusedWhole, settled, takenApart } from './batch';
import type { Outcome } from './batch';
import { EMPTY, left, onTheWay, unsaved } from './queue';
import type { Batch, Queue, Stored } from './queue';

export type Reply =
  | { kind: 'ROWS'; outcomes: Outcome[] }
  /** The service said no to all of it. */
  | { kind: 'REFUSED'; message: string }
  /** The key is known for something else. */
  | { kind: 'OTHER_KEY' }
  | { kind: 'LATER' }
  /** Nobody is signed in: it waits for the same person. */
  | { kind: 'SIGNED_OUT' };

export interface Ports {
  /** `again`: after a try that did not arrive, by itself. */
  send(batch: Batch, again: boolean): Promise<Reply>;
  /** Kept in the browser until the service has it. */
  keep(queue: Queue): void;
  newKey(): string;
}

export const GATHER_MS = 300;
const LONGEST_WAIT_MS = 15_000;

export class Sender {
  queue: Queue = EMPTY;
  /** Whether the last try found no line, or the service busy. */
  broken = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending = false;
  private failures = 0;
  private closed = false;
  private readonly listeners = new Set<(before: Queue) => void>();

  constructor(private readonly ports: Ports) {}

  subscribe(listener: (before: Queue) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Every change goes through here: it is kept, shown and, a little later, sent. */
  change(act: (queue: Queue) => Queue): void {
    const before = this.queue;
    this.queue = act(before);
    if (this.queue === before) return;
    this.ports.keep(this.queue);
    this.tell(before);
    this.schedule(GATHER_MS);
  }

  leave(number: string, stored: Stored): void {
    this.change((queue) => left(queue, number, stored));
  }

  /** Now, not in a moment: the line is back, or the person wants to go. */
  hurry(): void {
    if (this.timer !== undefined) clearTimeout(this.timer);
    this.timer = undefined;
    void this.send();
  }

  /** When nothing is on the way any more, but for what the person has still to decide; false while the line is broken. */
  async emptied(): Promise<boolean> {
    this.hurry();
    for (;;) {
      if (this.broken) return false;
      if (!this.canSend() && !this.sending) return unsaved(this.queue).length === 0;
      await new Promise<void>((resolve) => {
        const stop = this.subscribe(() => {
          stop();
          resolve();
        });
      });
    }
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
    this.listeners.clear();
  }

  private canSend(): boolean {
    return onTheWay(this.queue) > 0 && (this.queue.batch !== null || nextBatch(this.queue, '').batch !== null);
  }

  private schedule(ms: number): void {
    if (this.closed || this.sending || this.timer !== undefined || !this.canSend()) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.send();
    }, ms);
  }

  private async send(): Promise<void> {
    if (this.closed || this.sending) return;
    const before = this.queue;
    this.queue = nextBatch(before, this.ports.newKey());
    const { batch } = this.queue;
    if (batch === null) return;
    this.sending = true;
    if (this.queue !== before) this.ports.keep(this.queue);
    const reply = await this.ports.send(batch, this.failures > 0).catch((): Reply => ({ kind: 'LATER' }));
    this.sending = false;
    this.answered(reply);
  }

  private answered(reply: Reply): void {
    if (this.closed) return;
    const before = this.queue;
    if (reply.kind === 'LATER' || reply.kind === 'SIGNED_OUT') {
      this.broken = reply.kind === 'LATER';
      this.failures += 1;
      this.tell(before);
      // Signed out: whoever signs in again opens the desk anew.
      if (this.broken) this.schedule(Math.min(LONGEST_WAIT_MS, 500 * 2 ** this.failures) * (0.75 + Math.random() / 2));
      return;
    }
    this.broken = false;
    this.failures = 0;
    if (reply.kind === 'ROWS') this.queue = settled(before, reply.outcomes);
    else this.queue = reply.kind === 'REFUSED' ? refusedWhole(before, reply.message) : takenApart(before);
    this.ports.keep(this.queue);
    this.tell(before);
    this.schedule(0);
  }

  private tell(before: Queue): void {
    for (const listener of [...this.listeners]) listener(before);
  }
}

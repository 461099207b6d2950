/** The sheets on which one person has something unsaved: open ones, and those that an earlier page or session left behind. */
import type { Client } from 'urql';
import { BACKGROUND, failureOf } from '../api/client';
import { newKey } from '../api/change';
import { adopted } from './batch';
import type { Outcome } from './batch';
import { EnterResultsDocument } from './changes.generated';
import type { EnterResultsMutation } from './changes.generated';
import { openKeeper } from './keeping';
import type { Keeper } from './keeping';
import { triedAgain, unsaved } from './queue';
import type { Batch, Entry } from './queue';
import { Sender } from './sender';
import type { Reply } from './sender';

export type Entered = Extract<EnterResultsMutation['enterResults'], { __typename: 'EnterResultsSuccess' }>;

export class Desk {
  private readonly senders = new Map<string, Sender>();
  private readonly listeners = new Set<() => void>();
  /** Told of each answer before the queue lets go of what was sent. */
  readonly answered = new Set<(sheet: string, answer: Entered) => void>();
  private told: ReadonlyMap<string, number> = new Map();

  private constructor(
    private client: Client,
    private sample: boolean,
    private readonly keeper: Keeper,
  ) {}

  static async open(client: Client, membership: string, sample: boolean): Promise<Desk> {
    const desk = new Desk(client, sample, await openKeeper(membership));
    for (const { sheet, queue, record } of await desk.keeper.leftBehind()) {
      const sender = desk.sender(sheet);
      sender.queue = adopted(sender.queue, queue, Date.now());
      desk.keep(sheet, sender, [record]);
    }
    desk.tell();
    return desk;
  }

  /** The same person with a new connection, as after a change of language: what was refused is said anew. */
  use(client: Client, sample: boolean): void {
    if (client === this.client) return;
    this.client = client;
    this.sample = sample;
    for (const sender of this.senders.values()) sender.change(triedAgain);
  }

  sender(sheet: string): Sender {
    const known = this.senders.get(sheet);
    if (known) return known;
    const sender: Sender = new Sender({
      send: (batch, again) => this.send(sheet, batch, again),
      keep: () => this.keep(sheet, sender),
      newKey,
    });
    this.senders.set(sheet, sender);
    sender.subscribe(() => this.tell());
    return sender;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** How many rows of which sheet are unsaved. */
  counts = (): ReadonlyMap<string, number> => this.told;

  broken = (): boolean => [...this.senders.values()].some(({ broken }) => broken);

  hurry(): void {
    for (const sender of this.senders.values()) sender.hurry();
  }

  /** Whether everything was saved within that time. */
  async emptied(withinMs: number): Promise<boolean> {
    this.hurry();
    const until = Date.now() + withinMs;
    while (this.told.size > 0 && !this.broken() && Date.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 50));
    return this.told.size === 0;
  }

  async close(): Promise<void> {
    for (const sender of this.senders.values()) sender.close();
    await this.keeper.close();
  }

  private keep(sheet: string, { queue }: Sender, instead?: readonly string[]): void {
    this.keeper.keep(sheet, unsaved(queue).length === 0 ? null : queue, instead);
  }

  private tell(): void {
    const counts = [...this.senders].map(([sheet, { queue }]) => [sheet, unsaved(queue).length] as const);
    this.told = new Map(counts.filter(([, count]) => count > 0));
    for (const listener of this.listeners) listener();
  }

  private async send(sheet: string, { key, rows }: Batch, again: boolean): Promise<Reply> {
    const input = { marksheetId: sheet, idempotencyKey: key, rows: Object.values(rows).map(rowInput) };
    const { data, error } = await this.client
      .mutation(EnterResultsDocument, { input, sample: this.sample }, again ? BACKGROUND : {})
      .toPromise();
    if (error) {
      const { kind, message } = failureOf(error);
      if (kind === 'SIGNED_OUT') return { kind };
      return kind === 'REFUSED' ? { kind, message } : { kind: 'LATER' };
    }
    const answer = data!.enterResults;
    if (answer.__typename === 'IdempotencyKeyReused') return { kind: 'OTHER_KEY' };
    if (answer.__typename !== 'EnterResultsSuccess') return { kind: 'REFUSED', message: answer.message };
    for (const listener of this.answered) listener(sheet, answer);
    return { kind: 'ROWS', outcomes: answer.rows.map(outcomeOf) };
  }
}

const rowInput = ({ number, result, initials, version, absence }: Entry) => ({
  candidateNumber: number,
  expectedVersion: version,
  ...(result !== undefined && { result: { typed: result } }),
  ...(initials !== undefined && { initials }),
  ...(absence === 'CONFIRMED' && { confirmAbsent: true }),
});

function outcomeOf({ candidateNumber: number, row, problem }: Entered['rows'][number]): Outcome {
  if (problem === null) return { number, saved: row!.version };
  if (problem.__typename === 'AbsentUnconfirmed') return { number, unconfirmed: true };
  if (problem.__typename === 'RowChanged') {
    const { currentVersion: version, currentResult: result, currentInitials: initials } = problem;
    return { number, changed: { version, result, initials } };
  }
  const field = problem.__typename.startsWith('Initials') ? 'initials' : 'result';
  return { number, message: problem.message, field };
}

/** The one desk of this page; another person's is closed before the next is opened. */
let desk: Desk | null = null;
let changing: Promise<void> = Promise.resolve();
let whose: string | null = null;
const watchers = new Set<() => void>();

export const deskNow = (): Desk | null => desk;
export const watchDesk = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

function put(next: Desk | null): void {
  desk = next;
  for (const watcher of watchers) watcher();
}

/** Null: nobody is signed in. */
export function sitDown(wanted: { client: Client; membership: string; sample: boolean } | null): Promise<void> {
  changing = changing.then(async () => {
    if (wanted !== null && whose === wanted.membership) {
      desk?.use(wanted.client, wanted.sample);
      return;
    }
    const before = desk;
    whose = wanted?.membership ?? null;
    put(null);
    await before?.close();
    if (wanted === null) return;
    put(await Desk.open(wanted.client, wanted.membership, wanted.sample));
    desk?.hurry();
  });
  return changing;
}

/** One sheet on screen: what the service has, what is typed over it, and who is to be told when either changes. */
import type { Client } from 'urql';
import type { Failure } from '../api/client';
import { alike, clearedWith } from './acts';
import type { Done } from './acts';
import type { Desk, Entered } from './desk';
import type { GridRowFragment, GridSheetFragment } from './grid.generated';
import { same, sameHead } from './head';
import type { Head, News } from './head';
import * as queue from './queue';
import type { Change, Field, Queue } from './queue';
import { readAll } from './read';
import type { Sender } from './sender';
import { storedOf, viewOf } from './view';
import type { RowView } from './view';

export type Loaded = { sheet: Sheet } | { failure: Failure } | { missing: true };

const ACTS_KEPT = 100;

export class Sheet {
  /** The initials that a click into an empty box repeats, until Save & Close. */
  repeated = '';
  private rows = new Map<string, GridRowFragment>();
  private readonly views = new Map<string, RowView>();
  private readonly rowListeners = new Map<string, Set<() => void>>();
  private readonly listeners = new Set<() => void>();
  private readonly hearers = new Set<(news: News) => void>();
  private numbers: readonly string[] = [];
  private sampled = false;
  private corrected = false;
  private acts: Done[][] = [];
  private began: { number: string; field: Field; text: string } | null = null;
  private now: Head | undefined;

  private constructor(
    readonly id: string,
    private readonly client: Client,
    readonly sender: Sender,
    private readonly withSample: boolean,
    private sheet: GridSheetFragment,
    rows: GridRowFragment[],
  ) {
    this.take(rows);
  }

  static async load(client: Client, desk: Desk, id: string, sample: boolean): Promise<Loaded> {
    const read = await readAll(client, id, sample, false);
    if ('failure' in read || 'missing' in read) return read;
    return { sheet: new Sheet(id, client, desk.sender(id), sample, read.sheet, read.rows) };
  }

  /** Begins listening; ends with what it returns. */
  connect(desk: Desk): () => void {
    const heard = (sheet: string, answer: Entered) => {
      if (sheet === this.id) this.heard(answer);
    };
    desk.answered.add(heard);
    const stop = this.sender.subscribe((before) => this.changed(before));
    return () => {
      desk.answered.delete(heard);
      stop();
    };
  }

  view = (number: string): RowView => this.views.get(number)!;
  head = (): Head => (this.now ??= this.look());
  row = (number: string): GridRowFragment | undefined => this.rows.get(number);
  allViews = (): RowView[] => this.numbers.map(this.view);

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  subscribeRow(number: string, listener: () => void): () => void {
    const listeners = this.rowListeners.get(number) ?? new Set();
    this.rowListeners.set(number, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  hear(hearer: (news: News) => void): () => void {
    this.hearers.add(hearer);
    return () => this.hearers.delete(hearer);
  }

  type(number: string, field: Field, text: string): void {
    if (this.began?.number !== number || this.began.field !== field)
      this.began = { number, field, text: this.meant(number, field) };
    this.sender.change((now) => queue.typed(now, this.changeOf(number, field, text), Date.now()));
  }

  leave(number: string): void {
    const row = this.rows.get(number);
    const began = this.began?.number === number ? this.began : null;
    if (row === undefined) return;
    if (began !== null) {
      this.began = null;
      const { field, text: before } = began;
      const after = this.view(number)[field].trim();
      if (after !== before) this.did([{ number, field, before, after }]);
      if (field === 'initials' && after !== '') this.repeated = after.toUpperCase();
    }
    this.sender.leave(number, storedOf(row));
  }

  /** Who is absent after all, and who is not. */
  confirmAbsence(numbers: readonly string[], yes: boolean): void {
    if (!yes)
      this.acts = this.acts.map((act) =>
        act.filter(({ number, after }) => !(numbers.includes(number) && alike(after, 'A'))),
      );
    this.sender.change((now) => (yes ? queue.confirmed(now, numbers) : queue.unconfirmed(now, numbers)));
  }

  /** A choice, a pasted column, initials filled down: one act, undone as one. */
  put(changes: readonly { number: string; field: Field; text: string }[]): void {
    if (changes.length === 0) return;
    this.did(
      changes.map(({ number, field, text }) => ({ number, field, before: this.meant(number, field), after: text })),
    );
    const full = changes.map(({ number, field, text }) => this.changeOf(number, field, text));
    this.sender.change((now) => queue.put(now, full, Date.now()));
  }

  /** Reverses the last act by saving what was there before; rows that somebody changed since are left as they are. */
  undo(): void {
    const act = this.acts.at(-1);
    if (act === undefined) return;
    this.acts = this.acts.slice(0, -1);
    const same = act.filter(({ number, field, after }) => {
      const view = this.views.get(number);
      return view?.row.status === 'DRAFT' && view.standing !== 'CONFLICT' && alike(view[field], after);
    });
    // Initials go with their result: it comes back first.
    const sorted = [...same].sort((a, b) => Number(a.field === 'initials') - Number(b.field === 'initials'));
    const changes = sorted.map(({ number, field, before }) => this.changeOf(number, field, before));
    this.sender.change((now) => queue.put(now, changes, Date.now(), true));
    this.refresh();
    this.tellNews({ undone: same.length, skipped: act.length - same.length });
  }

  /** R11: what others saved, seen by the version that moved on. */
  async follow(version: number): Promise<void> {
    if (version > this.sheet.version) await this.reload();
  }

  async reload(): Promise<void> {
    const read = await readAll(this.client, this.id, this.withSample, true);
    if (!('sheet' in read) || read.sheet.version < this.sheet.version) return;
    this.sheet = read.sheet;
    const before = this.rows;
    this.rows = new Map();
    this.take(read.rows.map((row) => later(row, before.get(row.candidate.number))));
    const others = [...this.rows].filter(([number, row]) => row.version !== before.get(number)?.version).length;
    if (others > 0) this.tellNews({ others });
    this.refresh();
  }

  private changeOf(number: string, field: Field, text: string): Change {
    const row = this.rows.get(number)!;
    return { number, field, text, stored: { ...storedOf(row), version: row.version } };
  }

  /** What a box holds that undoing comes back to: never what was refused. */
  private meant(number: string, field: Field): string {
    const view = this.view(number);
    const isMeant = view.standing !== 'REFUSED' && view.standing !== 'CONFLICT';
    return isMeant ? view[field] : (storedOf(view.row)[field] ?? '');
  }

  private did(act: Done[]): void {
    const cleared = clearedWith(act, (number) => this.rows.get(number)?.initials ?? '');
    this.acts = [...this.acts, [...act, ...cleared]].slice(-ACTS_KEPT);
    this.refresh();
  }

  private heard({ marksheet, rows }: Entered): void {
    const missed = marksheet.version > this.sheet.version + 1;
    if (marksheet.version > this.sheet.version) this.sheet = { ...this.sheet, ...marksheet };
    this.take(rows.flatMap(({ row }) => (row === null ? [] : [later(row, this.rows.get(row.candidate.number))])));
    this.tellNews({
      saved: rows.filter(({ problem }) => problem === null).map(({ candidateNumber }) => candidateNumber),
      refused: rows.flatMap(({ problem }) =>
        problem === null || UNSAID.has(problem.__typename) ? [] : [problem.message],
      ),
      conflicts: rows.filter(({ problem }) => problem?.__typename === 'RowChanged').map((row) => row.candidateNumber),
    });
    if (missed) void this.reload();
  }

  private changed(before: Queue): void {
    const touched = new Set([...queue.unsaved(before), ...queue.unsaved(this.sender.queue)]);
    for (const number of touched) this.renew(number);
    this.refresh();
  }

  private take(rows: readonly GridRowFragment[]): void {
    for (const row of rows) this.rows.set(row.candidate.number, row);
    for (const { candidate } of rows) this.renew(candidate.number);
    const numbers = [...this.rows.keys()].sort();
    // The same list while it says the same: what is listed by it need not be listed again.
    if (!same(numbers, this.numbers)) this.numbers = numbers;
    this.sampled = [...this.rows.values()].some(({ sample }) => sample != null);
    this.corrected = [...this.rows.values()].some(({ correction }) => correction !== null);
  }

  private renew(number: string): void {
    const row = this.rows.get(number);
    if (row === undefined) return;
    const view = viewOf(row, this.sender.queue);
    if (JSON.stringify(view) === JSON.stringify(this.views.get(number))) return;
    this.views.set(number, view);
    for (const listener of this.rowListeners.get(number) ?? []) listener();
  }

  /** Told only when there is something to tell: most keys change nothing but their row. */
  private refresh(): void {
    const next = this.look();
    const before = this.now;
    if (before !== undefined && sameHead(before, next)) return;
    this.now = next;
    for (const listener of this.listeners) listener();
  }

  private look(): Head {
    const now = this.sender.queue;
    return {
      sheet: this.sheet,
      numbers: this.numbers,
      unsaved: queue.unsaved(now).length,
      broken: this.sender.broken,
      toConfirm: queue.toConfirm(now),
      refused: Object.values(now.refused),
      conflicts: Object.keys(now.conflicts),
      undoable: this.acts.length > 0,
      sampled: this.sampled,
      corrected: this.corrected,
    };
  }

  tellNews(news: News): void {
    for (const hearer of this.hearers) hearer(news);
  }
}

const UNSAID: ReadonlySet<string> = new Set(['RowChanged', 'AbsentUnconfirmed']);

const later = (row: GridRowFragment, known: GridRowFragment | undefined): GridRowFragment =>
  known !== undefined && known.version > row.version ? known : row;

/** Files on their way to the service, whichever page is shown meanwhile: progress, pause, resuming by itself after a dropped line. */
import type { Client } from 'urql';
import { Upload } from 'tus-js-client';
import { newKey } from '../api/change';
import { failureOf } from '../api/client';
import type { EvidenceTargetInput } from '../api/schema.generated';
import { AbandonUploadDocument, BeginUploadDocument, UploadStateDocument } from './work.generated';
import type { UploadOnItsWayFragment } from './work.generated';

export type TransferState = 'BEGINNING' | 'SENDING' | 'PAUSED' | 'CHECKING' | 'DONE' | 'FAILED';

export interface Transfer {
  key: string;
  marksheetId: string;
  name: string;
  size: number;
  candidateNumbers: readonly string[];
  /** Once it is announced. */
  ticketId: string | null;
  sent: number;
  state: TransferState;
  /** Why it failed, in the service's words where it said something. */
  message: string;
  /** What to try then. */
  hint: string;
}

interface Running extends Transfer {
  file: File;
  target: EvidenceTargetInput;
  ticket?: UploadOnItsWayFragment;
  sending?: Upload;
}

/** Tried again for some two hours; after that the person does it. */
const WAITS_MS = [0, 1000, 3000, 5000, 10_000, 30_000, ...Array<number>(120).fill(60_000)];
/** Smaller files are hashed at once, so that what arrives is proved to be what was chosen; larger ones would fill the memory. */
const HASHED_BELOW = 64 * 1024 * 1024;
const ASKED_EVERY_MS = 1000;

export class Transfers {
  private all: readonly Running[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(private readonly client: Client) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly list = (): readonly Transfer[] => this.all;

  /** Begins a file, or goes on with one that a `ticket` says is on its way. */
  add(marksheetId: string, file: File, target: EvidenceTargetInput, ticket?: UploadOnItsWayFragment): void {
    const transfer: Running = {
      key: newKey(),
      marksheetId,
      name: file.name,
      size: file.size,
      candidateNumbers: numbersOf(target),
      ticketId: ticket?.id ?? null,
      sent: ticket?.received ?? 0,
      state: 'BEGINNING',
      message: '',
      hint: ticket?.hint ?? '',
      file,
      target,
      ...(ticket && { ticket }),
    };
    this.all = [...this.all, transfer];
    this.told();
    void this.begin(transfer);
  }

  pause(key: string): void {
    const transfer = this.find(key);
    if (transfer?.state !== 'SENDING') return;
    void transfer.sending?.abort();
    this.change(key, { state: 'PAUSED' });
  }

  /** After a pause or a failure: from where the service says it is. */
  resume(key: string): void {
    const transfer = this.find(key);
    if (transfer?.state !== 'PAUSED' && transfer?.state !== 'FAILED') return;
    this.change(key, { state: 'BEGINNING', message: '' });
    void this.begin(this.find(key)!);
  }

  async giveUp(key: string): Promise<void> {
    const transfer = this.find(key);
    await transfer?.sending?.abort();
    this.all = this.all.filter((each) => each.key !== key);
    this.told();
    if (transfer?.ticket === undefined || transfer.state === 'DONE') return;
    const input = { uploadId: transfer.ticket.id, idempotencyKey: newKey() };
    await this.client.mutation(AbandonUploadDocument, { input }).toPromise();
  }

  /** Everything still on its way: leaving the page would cut it. */
  busy(): boolean {
    return this.all.some(({ state }) => state === 'BEGINNING' || state === 'SENDING' || state === 'CHECKING');
  }

  pauseAll(): void {
    for (const { key } of this.all) this.pause(key);
  }

  private async begin({ key, file, target, ticket: known }: Running): Promise<void> {
    const ticket = known ?? (await this.announce(key, file, target));
    if (ticket === undefined || this.find(key)?.state !== 'BEGINNING') return;
    const sending = new Upload(file, {
      uploadUrl: new URL(ticket.address, location.href).href,
      retryDelays: WAITS_MS,
      storeFingerprintForResuming: false,
      removeFingerprintOnSuccess: false,
      onProgress: (sent) => this.change(key, { sent }),
      onShouldRetry: (error) =>
        (error.originalResponse?.getStatus() ?? 0) < 400 || isBusy(error.originalResponse?.getStatus()),
      onError: () => void this.end(key, ticket.id),
      onSuccess: () => void this.end(key, ticket.id),
    });
    this.change(key, { state: 'SENDING', ticket, ticketId: ticket.id, sending, hint: ticket.hint });
    sending.start();
  }

  private async announce(
    key: string,
    file: File,
    target: EvidenceTargetInput,
  ): Promise<UploadOnItsWayFragment | undefined> {
    const sha256 = file.size > 0 && file.size <= HASHED_BELOW ? await hashOf(file) : null;
    const input = { idempotencyKey: key, target, name: file.name, size: file.size, sha256 };
    const { data, error } = await this.client.mutation(BeginUploadDocument, { input }).toPromise();
    const answer = data?.beginUpload;
    if (answer?.__typename === 'BeginUploadSuccess') return answer.upload;
    this.change(key, { state: 'FAILED', message: answer?.message ?? (error ? failureOf(error).message : '') });
    return undefined;
  }

  /** All bytes are there or no more are taken: the service says what has become of it. */
  private async end(key: string, ticketId: string): Promise<void> {
    this.change(key, { state: 'CHECKING' });
    for (;;) {
      const { data, error } = await this.client
        .query(UploadStateDocument, { id: ticketId }, { requestPolicy: 'network-only' })
        .toPromise();
      if (this.find(key)?.state !== 'CHECKING') return;
      const state = data?.upload?.state;
      if (state === 'KEPT') return this.change(key, { state: 'DONE', sent: this.find(key)!.size });
      if (state !== 'FINISHING')
        return this.change(key, {
          state: 'FAILED',
          message: data?.upload?.problem?.message ?? (error ? failureOf(error).message : ''),
        });
      await new Promise((resolve) => setTimeout(resolve, ASKED_EVERY_MS));
    }
  }

  private find(key: string): Running | undefined {
    return this.all.find((each) => each.key === key);
  }

  private change(key: string, change: Partial<Running>): void {
    this.all = this.all.map((each) => (each.key === key ? { ...each, ...change } : each));
    this.told();
  }

  private told(): void {
    for (const listener of this.listeners) listener();
  }
}

/** A request before this one that has not noticed its end holds the lock, or still added bytes after we asked how many there are; or too much at once. */
const isBusy = (status: number | undefined): boolean => [409, 423, 429].includes(status ?? 0) || (status ?? 0) >= 500;

function numbersOf(target: EvidenceTargetInput): readonly string[] {
  if (target.work) return [target.work.candidateNumber];
  return target.group ? target.group.candidateNumbers : [];
}

async function hashOf(file: File): Promise<string | null> {
  // Only there where the connection is safe; without it the service's own count of bytes has to do.
  if (!globalThis.isSecureContext) return null;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

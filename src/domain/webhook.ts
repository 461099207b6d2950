/** Events sent outward (R46): what a webhook may be, what is sent, and what follows from an attempt. */
import type { EventType } from './event.js';

export type WebhookPause = 'ASKED' | 'FAILING' | 'GONE';
export type WebhookFault =
  'STATUS' | 'REDIRECT' | 'TIMEOUT' | 'UNREACHABLE' | 'NAME' | 'TLS' | 'ADDRESS' | 'BROKEN' | 'SECRET';
export type WebhookAddressFault = 'MALFORMED' | 'NOT_HTTPS' | 'CREDENTIALS' | 'PRIVATE';

export interface WebhookGiven {
  url: string;
  description: string;
  /** Null: all. */
  types: readonly EventType[] | null;
}

export type WebhookGivenProblem =
  | { __typename: 'WebhookValueInvalid'; field: string; typed: string }
  | { __typename: 'WebhookAddressRefused'; url: string; addressFault: WebhookAddressFault };

export const MAXIMUM_WEBHOOKS = 20;
export const LONGEST_URL = 500;
export const LONGEST_DESCRIPTION = 200;
/** How long the secret before goes on signing. */
export const OVERLAP_MS = 24 * 60 * 60_000;

/** `faultOf` judges the address, which takes knowing what a private one is. */
export function checkWebhook(
  { url, description, types }: WebhookGiven,
  faultOf: (url: string) => WebhookAddressFault | null,
): WebhookGivenProblem | null {
  const addressFault = url.length > LONGEST_URL ? 'MALFORMED' : faultOf(url);
  if (addressFault !== null) return { __typename: 'WebhookAddressRefused', url: url.slice(0, 200), addressFault };
  if (description.length > LONGEST_DESCRIPTION)
    return { __typename: 'WebhookValueInvalid', field: 'description', typed: description.slice(0, 40) };
  return types?.length === 0 ? { __typename: 'WebhookValueInvalid', field: 'types', typed: '' } : null;
}

/** What of an event's detail may leave: ids, numbers, days and words from our own lists. Neither candidates nor anything that a person wrote. */
const SENT = [
  ...['version', 'done', 'sequence', 'count', 'late', 'receipt', 'stage', 'deadline', 'wanted', 'due', 'kind', 'state'],
  ...[
    'amendmentRequestId',
    'entryWithdrawn',
    'evidenceId',
    'purpose',
    'change',
    'moderatorReportId',
    'level',
    'language',
  ],
] as const;

export interface EventSent {
  sequence: number;
  type: EventType;
  centre: string;
  marksheetId: number | null;
  detail: Readonly<Record<string, unknown>>;
  at: Date;
}

/** The body that is sent and signed, the same at every attempt. */
export function payloadOf({ sequence, type, centre, marksheetId, detail, at }: EventSent): string {
  const told = Object.fromEntries(SENT.filter((name) => name in detail).map((name) => [name, detail[name]]));
  const data = {
    id: String(sequence),
    sequence,
    centre,
    marksheetId: marksheetId === null ? null : String(marksheetId),
    detail: told,
  };
  return JSON.stringify({ type, timestamp: at.toISOString(), data });
}

export const testPayload = (at: Date): string =>
  JSON.stringify({ type: 'TEST', timestamp: at.toISOString(), data: {} });

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const FIRST_WAIT_MS = 10 * SECOND;
const GROWTH = 3;
const LONGEST_WAIT_MS = 4 * HOUR;
const JITTER = 0.2;
export const GIVEN_UP_AFTER_MS = 72 * HOUR;
/** So many failures in a row are the receiver's and not an event's: from then on one delivery at a time finds out whether it is back. */
export const PROBED_FROM = 5;
const LONGEST_PROBE_MS = 15 * MINUTE;
/** Of what a receiver wishes with Retry-After. */
const LONGEST_HONOURED_MS = 6 * HOUR;

/** How long to wait after so many failures. `chance`, from 0 to 1, keeps those that failed together apart. */
export function waitAfter(failures: number, chance: number): number {
  const wait = Math.min(FIRST_WAIT_MS * GROWTH ** (failures - 1), LONGEST_WAIT_MS);
  return Math.round(wait * (1 - JITTER + 2 * JITTER * chance));
}

/** What a Retry-After asks for, in milliseconds; null when it asks for nothing that can be understood. */
export function retryAfterMs(header: string | null, now: Date): number | null {
  if (header === null) return null;
  const text = header.trim();
  const date = /^[A-Z][a-z]+, /.test(text) ? Date.parse(text) : NaN;
  const wished = /^\d{1,10}$/.test(text) ? Number(text) * SECOND : date - now.getTime();
  return Number.isNaN(wished) ? null : Math.min(Math.max(wished, SECOND), LONGEST_HONOURED_MS);
}

export interface Attempted {
  /** When it ended. */
  at: Date;
  status: number | null;
  fault: WebhookFault | null;
  retryAfter: string | null;
}

/** Of a delivery: how often it failed since it was last wanted, and when it was tried first since. */
export interface DeliveryStanding {
  failures: number;
  startedAt: Date | null;
}

/** Of a webhook: how often it failed in a row, and since when. */
export interface ReceiverStanding {
  failures: number;
  failingSince: Date | null;
}

export interface Verdict {
  delivery: DeliveryStanding & { state: 'WAITING' | 'DELIVERED' | 'GIVEN_UP'; nextTryAt: Date | null };
  receiver: ReceiverStanding & {
    /** Until when nothing is sent to it; null: it may be sent to now. */
    holdUntil: Date | null;
    pause: Exclude<WebhookPause, 'ASKED'> | null;
    /** It is back: what waits is tried at once. */
    recovered: boolean;
  };
}

const later = (from: Date, milliseconds: number): Date => new Date(from.getTime() + milliseconds);

/** What follows from an attempt, for its delivery and for its receiver. */
export function afterAttempt(
  delivery: DeliveryStanding,
  receiver: ReceiverStanding,
  attempted: Attempted,
  chance: number,
): Verdict {
  return attempted.fault === null ? succeeded(delivery, receiver) : failed(delivery, receiver, attempted, chance);
}

const succeeded = (delivery: DeliveryStanding, receiver: ReceiverStanding): Verdict => ({
  delivery: { ...delivery, state: 'DELIVERED', nextTryAt: null },
  receiver: {
    failures: 0,
    failingSince: null,
    holdUntil: null,
    pause: null,
    recovered: receiver.failures >= PROBED_FROM,
  },
});

function failed(
  delivery: DeliveryStanding,
  receiver: ReceiverStanding,
  { at, status, retryAfter }: Attempted,
  chance: number,
): Verdict {
  const failures = delivery.failures + 1;
  const startedAt = delivery.startedAt ?? at;
  const failingSince = receiver.failingSince ?? at;
  const inARow = receiver.failures + 1;
  const wished = retryAfterMs(retryAfter, at);
  const nextTryAt = later(at, Math.max(waitAfter(failures, chance), wished ?? 0));
  const givenUp = at.getTime() - startedAt.getTime() >= GIVEN_UP_AFTER_MS;
  const down = at.getTime() - failingSince.getTime() >= GIVEN_UP_AFTER_MS;
  return {
    delivery: givenUp
      ? { failures, startedAt, state: 'GIVEN_UP', nextTryAt: null }
      : { failures, startedAt, state: 'WAITING', nextTryAt },
    receiver: {
      failures: inARow,
      failingSince,
      holdUntil: holdOf(at, inARow, status === 429 || status === 503 ? wished : null, chance),
      pause: status === 410 ? 'GONE' : down ? 'FAILING' : null,
      recovered: false,
    },
  };
}

/** Whoever says that it is overloaded gets nothing else meanwhile either; nor whoever seems to be down, but for a try now and then. */
function holdOf(at: Date, failures: number, wished: number | null, chance: number): Date | null {
  const probing =
    failures >= PROBED_FROM ? Math.min(waitAfter(failures - PROBED_FROM + 1, chance), LONGEST_PROBE_MS) : 0;
  const wait = Math.max(probing, wished ?? 0);
  return wait === 0 ? null : later(at, wait);
}

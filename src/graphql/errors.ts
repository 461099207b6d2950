/** What is thrown, as against returned: malformed requests, missing rights, too busy, our own bugs. `extensions.code` is fixed. */
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { Logger } from 'pino';
import { hasText, text, type Language } from '../../texts/index.js';
import { TooOften } from '../accounts/api-clients.js';
import { withoutData } from '../persistence/errors.js';
import { isRetryable, ServiceBusy } from '../persistence/retry.js';
import type { Meter } from '../telemetry/meter.js';

/** `reason` names the text (texts/, `error.*`) where there is one; the message here is for logs and for texts that are missing. */
export const badInput = (message: string, reason?: string, data: Record<string, unknown> = {}): GraphQLError =>
  new GraphQLError(message, {
    extensions: { code: 'BAD_USER_INPUT', ...(reason !== undefined && { reason }), ...data },
  });

export const forbidden = (right: string, field: string): GraphQLError =>
  new GraphQLError(`This needs the right ${right} (field ${field}).`, {
    extensions: { code: 'FORBIDDEN', right, field, http: { status: 403 } },
  });

/** RFC 9110 §11.6.1: what a 401 must say. */
const unauthenticated = {
  status: 401,
  headers: new Map([['www-authenticate', 'Bearer realm="IAMIS"']]),
} as never;

export const notSignedIn = (language: Language): GraphQLError =>
  new GraphQLError(text(language, 'error.UNAUTHENTICATED'), {
    extensions: { code: 'UNAUTHENTICATED', http: unauthenticated },
  });

export const tooCostly = (cost: number, maximum: number): GraphQLError =>
  new GraphQLError(`The operation would cost ${String(cost)}; at most ${String(maximum)} is taken.`, {
    extensions: { code: 'QUERY_TOO_COSTLY', cost, maximum, http: { status: 400 } },
  });

export const overBudget = (language: Language, seconds: number, headers: [string, string][] = []): GraphQLError =>
  new GraphQLError(text(language, 'error.RATE_LIMITED', { seconds }), {
    extensions: { code: 'RATE_LIMITED', seconds, http: retryAfter(429, seconds, headers) },
  });

/** Why a caller was not even recognised, where that is neither the caller's credential nor our bug. */
export function whyNotRecognised(error: unknown, language: Language, log: Pick<Logger, 'warn'>): unknown {
  if (error instanceof TooOften) return overBudget(language, error.seconds);
  if (!(error instanceof ServiceBusy)) return error;
  log.warn(withoutData(error.cause), 'busy');
  const seconds = error.retryAfterSeconds;
  return new GraphQLError(text(language, 'error.SERVICE_BUSY'), {
    extensions: { code: 'SERVICE_BUSY', seconds, http: retryAfter(503, seconds) },
  });
}

/** Apollo reads status and headers from here; its typing of GraphQL extensions does not know them. */
const retryAfter = (status: number, seconds: number, headers: [string, string][] = []): never =>
  ({ status, headers: new Map([['retry-after', String(seconds)], ...headers]) }) as never;

const busy = (path: GraphQLFormattedError['path']): GraphQLFormattedError => ({
  message: 'The service is busy. Ask again with the same idempotency key.',
  ...(path && { path }),
  extensions: { code: 'SERVICE_BUSY', seconds: 2 },
});

/** The same error in the caller's language, where texts/ has it. */
export function localised(error: GraphQLFormattedError, language: Language): GraphQLFormattedError {
  const { reason, code } = error.extensions ?? {};
  const key = `error.${String(reason ?? code)}`;
  return hasText(key) ? { ...error, message: text(language, key, error.extensions) } : error;
}

/** What graphql-js adds after the fiftieth fault of variables, and Apollo takes for a fault of ours. */
const TOO_MANY_FAULTS = 'Too many errors processing variables, error limit reached. Execution aborted.';

/** Codes that say everything; all else is our bug, is logged under an id and shown as that id only. */
const KNOWN = new Set([
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'RATE_LIMITED',
  'SERVICE_BUSY',
  'QUERY_TOO_COSTLY',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

export function errorFormatter(log: Logger, meter: Meter): FormatError {
  const format = formatterTo(log);
  return (formatted, error) => {
    const told = format(formatted, error);
    meter.error(String(told.extensions?.['code']));
    return told;
  };
}

function formatterTo(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && KNOWN.has(code)) {
      const { stacktrace: _, ...extensions } = formatted.extensions!;
      return { ...formatted, extensions };
    }
    if (formatted.message === TOO_MANY_FAULTS)
      return { message: TOO_MANY_FAULTS, extensions: { code: 'BAD_USER_INPUT' } };
    const cause = unwrapResolverError(error);
    if (cause instanceof ServiceBusy || isRetryable(cause)) {
      log.warn(withoutData(cause instanceof ServiceBusy ? cause.cause : cause), 'busy');
      return busy(formatted.path);
    }
    const id = randomUUID();
    log.error({ errorId: id, ...withoutData(cause) }, 'masked error');
    return {
      message: `Something went wrong on our side. Quote ${id}.`,
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    };
  };
}

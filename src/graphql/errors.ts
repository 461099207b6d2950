/** What is thrown, as against returned: malformed requests, missing rights, too busy, our own bugs. `extensions.code` is fixed. */
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { Logger } from 'pino';
import { isRetryable, ServiceBusy } from '../persistence/retry.js';

export const badInput = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

export const forbidden = (right: string, field: string): GraphQLError =>
  new GraphQLError(`This needs the right ${right} (field ${field}).`, { extensions: { code: 'FORBIDDEN', right, field } });

export const notSignedIn = (): GraphQLError =>
  new GraphQLError('Send a valid key: Authorization: Bearer …', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });

export const tooMany = (retryAfterSeconds: number): GraphQLError =>
  new GraphQLError('This client has used its budget. Try again later.', {
    extensions: { code: 'RATE_LIMITED', retryAfterSeconds, http: retryAfter(429, retryAfterSeconds) },
  });

/** Apollo reads status and headers from here; its typing of GraphQL extensions does not know them. */
const retryAfter = (status: number, seconds: number): never => ({ status, headers: new Map([['retry-after', String(seconds)]]) }) as never;

const busy = (path: GraphQLFormattedError['path']): GraphQLFormattedError => ({
  message: 'The service is busy; nothing was done. Try again shortly.',
  ...(path && { path }),
  extensions: { code: 'SERVICE_BUSY', retryAfterSeconds: 2 },
});

/** Codes that say everything; all else is our bug, is logged under an id and shown as that id only. */
const KNOWN = new Set([
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'RATE_LIMITED',
  'QUERY_TOO_COSTLY',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

export function errorFormatter(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && KNOWN.has(code)) {
      const { stacktrace: _, ...extensions } = formatted.extensions!;
      return { ...formatted, extensions };
    }
    const cause = unwrapResolverError(error);
    if (cause instanceof ServiceBusy || isRetryable(cause)) return busy(formatted.path);
    const id = randomUUID();
    log.error({ errorId: id, ...withoutData(cause) }, 'masked error');
    return { message: `Something went wrong on our side. Quote ${id}.`, ...(formatted.path && { path: formatted.path }), extensions: { code: 'INTERNAL_SERVER_ERROR', id } };
  };
}

/** Database errors carry the statement and its values, which hold names: neither is logged. */
function withoutData(cause: unknown): Record<string, unknown> {
  if (!(cause instanceof Error)) return { type: typeof cause };
  const { errno, code } = cause as { errno?: number; code?: string };
  const fromDatabase = errno !== undefined;
  return { type: cause.name, code, errno, ...(fromDatabase ? {} : { reason: cause.message }), stack: cause.stack?.split('\n').slice(1, 8).join('\n') };
}

/** Status and headers of an answer with errors, where Apollo's own choice is not what GraphQL over HTTP says. */
import type { HTTPGraphQLHead } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';

const GRAPHQL_RESPONSE = 'application/graphql-response+json';
/** A document or variable that can not be executed. */
const NOT_EXECUTABLE = new Set<unknown>(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

interface Result {
  data?: unknown;
  errors?: readonly GraphQLFormattedError[];
}

export function setStatus(http: HTTPGraphQLHead, { data, errors = [] }: Result, accept = ''): void {
  const busy = errors.find(({ extensions }) => extensions?.['code'] === 'SERVICE_BUSY');
  if (busy !== undefined) {
    http.headers.set('retry-after', String(busy.extensions!['seconds']));
    if (data == null) http.status = 503;
  }
  const notExecutable = errors.every(({ extensions }) => NOT_EXECUTABLE.has(extensions?.['code']));
  // What a plugin refuses before anything is executed is a fault of ours to Apollo.
  if (http.status === 500 && notExecutable && data === undefined) http.status = 400;
  // A client that takes plain JSON only may not know what answered 400: the service or something before it.
  if (http.status === 400 && notExecutable && !accept.includes(GRAPHQL_RESPONSE)) http.status = 200;
}

import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { budgetHeaders } from '../accounts/budgets.js';
import type { Context } from './context.js';
import type { RepeatedQueries } from './repeated.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the query on this request is answered in, once asked for. */
    graphql: Promise<Context> | null;
  }
}

type ContextOf = (request: FastifyRequest) => Promise<Context>;

/** POST /graphql: repeated queries the short way, everything else through Apollo. */
export function addGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  repeated: RepeatedQueries,
  contextOf: ContextOf,
): void {
  // On the request and not in a WeakMap: see persistence/terms.ts.
  app.decorateRequest('graphql', null);
  const contextOnce: ContextOf = (request) => (request.graphql ??= contextOf(request));
  const throughApollo = fastifyApolloHandler(apollo, { context: contextOnce });
  app.post('/graphql', async function (request, reply) {
    const type = answerType(request);
    // What is thrown here, Apollo's way throws again, and says in its way.
    const answer = type && (await repeated.answer(request.body, () => contextOnce(request)).catch(() => null));
    if (!answer) return throughApollo.call(this, request, reply);
    for (const [name, value] of budgetHeaders(answer.standing)) void reply.header(name, value);
    return reply.type(type).send(answer.text);
  });
}

const JSON_TYPE = 'application/json';
const GRAPHQL_TYPE = 'application/graphql-response+json';

/** The type that Apollo would answer with; null where choosing takes more than a look. */
function answerType({ headers }: FastifyRequest): string | null {
  const { accept = '*/*', 'content-type': given = '' } = headers;
  if (!given.startsWith(JSON_TYPE) || accept.includes(';')) return null;
  const wanted = accept.split(',').map((type) => type.trim());
  const chosen = wanted.find((type) => type === JSON_TYPE || type === GRAPHQL_TYPE);
  if (chosen !== undefined) return `${chosen}; charset=utf-8`;
  return wanted.includes('*/*') ? `${JSON_TYPE}; charset=utf-8` : null;
}

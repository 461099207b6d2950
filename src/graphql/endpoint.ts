import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../../texts/index.js';
import { budgetHeaders } from '../accounts/budgets.js';
import type { Meter } from '../telemetry/meter.js';
import type { Context } from './context.js';
import { crowdOf, crowded } from './crowd.js';
import type { RepeatedQueries } from './repeated.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the query on this request is answered in, once asked for. */
    graphql: Promise<Context> | null;
  }
}

type ContextOf = (request: FastifyRequest) => Promise<Context>;

interface GraphqlParts {
  apollo: ApolloServer<Context>;
  repeated: RepeatedQueries;
  contextOf: ContextOf;
  meter: Meter;
  /** See crowd.ts. */
  atOnce: number;
}

/** POST /graphql: repeated queries the short way, everything else through Apollo. */
export function addGraphql(app: FastifyInstance, { apollo, repeated, contextOf, meter, atOnce }: GraphqlParts): void {
  // On the request and not in a WeakMap: see persistence/terms.ts.
  app.decorateRequest('graphql', null);
  const contextOnce: ContextOf = (request) => (request.graphql ??= contextOf(request));
  const throughApollo = fastifyApolloHandler(apollo, { context: contextOnce });
  const crowd = crowdOf(atOnce);
  app.post('/graphql', async function (request, reply) {
    if (!crowd.enter()) {
      meter.error('SERVICE_BUSY');
      return crowded(reply, languageOf(request.headers['accept-language']));
    }
    try {
      return (await shortWay(request, reply)) ?? (await throughApollo.call(this, request, reply));
    } finally {
      crowd.leave();
    }
  });

  /** The text of the answer, which Fastify sends: whoever returns the reply waits until all of it is gone. */
  async function shortWay(request: FastifyRequest, reply: FastifyReply): Promise<string | null> {
    const type = answerType(request);
    // What is thrown here, Apollo's way throws again, and says in its way.
    const answer = type && (await repeated.answer(request.body, () => contextOnce(request)).catch(() => null));
    if (!answer) return null;
    for (const [name, value] of budgetHeaders(answer.standing)) void reply.header(name, value);
    void reply.type(type);
    return answer.text;
  }
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

/**
 * Subscriptions, as server-sent events: POST /graphql/stream, by the protocol of graphql-sse (distinct connections). Whatever is told is read anew, by
 * who the caller is at that moment: rights that were taken away end the stream with the next event, or within seconds.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import {
  createSourceEventStream,
  execute,
  getOperationAST,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { Handler, RequestParams, Response } from 'graphql-sse';
import { createHandler } from 'graphql-sse';
import type { Changes, Tick } from '../events/changes.js';
import type { Asking, Context } from './context.js';
import type { FormatError } from './errors.js';
import { badInput, localised, overBudget } from './errors.js';
import { limits, MAXIMUM_TOKENS } from './limits.js';
import type { Asked, Operations } from './operations.js';

/** A person has a few tabs, a machine a few sheets; whoever wants to know of many follows `events`. */
const MOST_OF_ONE = 20;
const MOST = 2000;
const TRY_AGAIN_SECONDS = 30;
const CLOSING_MS = 100;
/** By it a session is not kept alive: see accounts/accounts.ts. */
const BACKGROUND = { 'x-iamis-background': '1' };

export interface StreamParts {
  schema: GraphQLSchema;
  work: Pick<Operations, 'admit' | 'auditRefusals' | 'note'>;
  changes: Changes;
  contextOf: (request: Asking) => Promise<Context>;
  formatError: FormatError;
}

interface Streaming extends StreamParts {
  open: Map<string, number>;
  total: { open: number };
}

export function addStream(app: FastifyInstance, parts: StreamParts): void {
  const streaming = { ...parts, open: new Map<string, number>(), total: { open: 0 } };
  app.addHook('preClose', (done) => {
    parts.changes.stop();
    // What was busy when the closing began is kept open for a next request otherwise, for more than a minute.
    const idle = setInterval(() => {
      app.server.closeIdleConnections();
    }, CLOSING_MS).unref();
    app.server.once('close', () => {
      clearInterval(idle);
    });
    done();
  });
  const handler = createHandler<FastifyRequest, AbortSignal>({
    authenticate: () => null,
    onSubscribe: ({ raw, context }, params) => begin(streaming, raw, params, context),
  });
  app.post('/graphql/stream', (request, reply) => answer(handler, request, reply));
}

/** The library's own way for Fastify looks for one exact Accept, and browsers that are asked properly say more. */
async function answer(handler: Handler<FastifyRequest, AbortSignal>, request: FastifyRequest, reply: FastifyReply) {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    gone.abort();
  });
  const headers = { get: (name: string) => (name === 'accept' ? 'text/event-stream' : String(request.headers[name])) };
  const { method, url, body: given } = request;
  const asked = { method, url, headers, raw: request, context: gone.signal };
  const [body, { status, headers: said = {} }] = await handler({ ...asked, body: () => given as string });
  if (body === null || typeof body === 'string') return reply.status(status).headers(said).send(body);
  reply.hijack();
  // Nothing else comes over this connection, so that nobody waits for it when the service ends.
  const own = { ...said, connection: 'close', 'x-accel-buffering': 'no' };
  reply.raw.writeHead(status, { ...(reply.getHeaders() as object), ...own });
  await pour(body, reply);
}

/** Each part once the one before is on its way, so nothing piles up for whoever reads slowly. */
async function pour(body: AsyncGenerator<string>, { raw }: FastifyReply): Promise<void> {
  raw.once('close', () => void body.return(undefined));
  try {
    for await (const part of body) {
      if (!raw.writable) break;
      await new Promise<void>((resolve) => raw.write(part, () => resolve()));
    }
  } finally {
    raw.end();
  }
}

const refused = (context: Context | null, formatError: FormatError, thrown: unknown): Response => {
  const error = thrown instanceof GraphQLError ? thrown : new GraphQLError('', { originalError: thrown as Error });
  const formatted = formatError(error.toJSON(), error);
  const http = error.extensions.http as { status?: number; headers?: Map<string, string> } | undefined;
  const said = context === null ? formatted : localised(formatted, context.language);
  const { http: _, ...extensions } = said.extensions ?? {};
  const headers = { 'content-type': 'application/json; charset=utf-8', ...Object.fromEntries(http?.headers ?? []) };
  return [
    JSON.stringify({ errors: [{ ...said, extensions }] }),
    { status: http?.status ?? 400, statusText: '', headers },
  ];
};

async function begin(parts: Streaming, request: FastifyRequest, params: RequestParams, signal: AbortSignal) {
  let context: Context | null = null;
  try {
    context = await parts.contextOf(quiet(request));
    const asked = readRequest(parts.schema, params);
    parts.work.admit(asked, context);
    takePlace(parts, context, signal);
    await parts.work.note(asked, context, performance.now());
    return results(parts, request, asked, context, signal);
  } catch (thrown) {
    if (thrown instanceof GraphQLError && context !== null) await parts.work.auditRefusals([thrown], context);
    return refused(context, parts.formatError, thrown);
  }
}

/** The same request as something that the page does by itself. */
const quiet = ({ headers, ip, id, log }: Asking): Asking => ({ headers: { ...headers, ...BACKGROUND }, ip, id, log });

function readRequest(schema: GraphQLSchema, { query, operationName, variables }: RequestParams): Asked {
  const document = parse(query, { maxLexicalTokens: MAXIMUM_TOKENS });
  const [fault] = validate(schema, document, [...specifiedRules, ...limits]);
  // The rest of what it says helps those who write a query, and those who look for fields that nobody told them of.
  if (fault !== undefined) throw badInput(fault.message.replace(/ Did you mean .*$/s, ''));
  const operation = getOperationAST(document, operationName ?? null);
  if (operation?.operation !== 'subscription')
    throw badInput('Only subscriptions are asked for here.', 'NO_SUBSCRIPTION');
  return { document, operation, variables: variables ?? {} };
}

/** Until the connection closes, whatever comes of it. */
function takePlace({ open, total }: Streaming, context: Context, signal: AbortSignal): void {
  const { id } = context.principal;
  const own = open.get(id) ?? 0;
  if (own >= MOST_OF_ONE || total.open >= MOST) throw overBudget(context.language, TRY_AGAIN_SECONDS);
  open.set(id, own + 1);
  total.open += 1;
  const leave = (): void => {
    total.open -= 1;
    const left = open.get(id)! - 1;
    if (left === 0) open.delete(id);
    else open.set(id, left);
  };
  if (signal.aborted) leave();
  else signal.addEventListener('abort', leave, { once: true });
}

async function* results(
  parts: Streaming,
  request: FastifyRequest,
  asked: Asked,
  first: Context,
  signal: AbortSignal,
): AsyncGenerator<ExecutionResult, void, undefined> {
  const follow = (marksheetId: number) => parts.changes.follow(marksheetId, signal);
  const source = await createSourceEventStream(argumentsOf(parts, asked, { ...first, follow }));
  if (!(Symbol.asyncIterator in source)) return yield shown(source, first, parts.formatError);
  let context: Context | null = first;
  for await (const tick of source as AsyncIterable<Tick>) {
    context ??= await renewed(parts, request, asked);
    if (context === null) return;
    const result = shown(await execute(argumentsOf(parts, asked, context)), context, parts.formatError);
    const gone = Object.values(result.data ?? { none: null }).includes(null);
    if (tick === 'CHANGED' || gone) yield result;
    if (gone) return;
    context = null;
  }
}

/** Null for who may not ask any more, or has no budget left. Who asks again is told why. */
async function renewed({ contextOf, work }: Streaming, request: FastifyRequest, asked: Asked): Promise<Context | null> {
  try {
    const context = await contextOf(quiet(request));
    work.admit(asked, context);
    return context;
  } catch {
    return null;
  }
}

const argumentsOf = ({ schema }: StreamParts, { document, operation, variables }: Asked, contextValue: Context) => ({
  schema,
  document,
  variableValues: variables,
  operationName: operation?.name?.value ?? null,
  contextValue,
  rootValue: {},
});

const shown = (
  { errors, data }: ExecutionResult,
  { language }: Context,
  formatError: FormatError,
): ExecutionResult => ({
  ...(errors && {
    errors: errors.map((error) => toError(localised(formatError(error.toJSON(), error), language))),
  }),
  ...(data !== undefined && { data }),
});

const toError = ({ message, extensions }: { message: string; extensions?: Record<string, unknown> }): GraphQLError =>
  new GraphQLError(message, extensions === undefined ? {} : { extensions });

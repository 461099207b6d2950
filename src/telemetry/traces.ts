/**
 * Traces for OpenTelemetry: a span for each request, named by what it asks for, and one below it for each statement of the database. The
 * packages are loaded only here and only when traces are wanted. No span holds what was asked for or answered, only its kind.
 */
import type * as Otel from '@opentelemetry/api';
import type { Span, Tracer } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AsyncLocalStorage } from 'node:async_hooks';
import { tracingChannel } from 'node:diagnostics_channel';
import type { Meter } from './meter.js';
import { nameOf, noMeter } from './meter.js';

export interface TraceSettings {
  /** Of the collector: `/v1/traces` is asked below it. */
  endpoint: string;
  headers: Record<string, string>;
  service: string;
  /** Which part of the requests is traced, 0 to 1. */
  ratio: number;
}

export interface Traces {
  /** Names the span of a request once it is known what it asks for. */
  meter: Meter;
  addTo(app: FastifyInstance): void;
  /** Sends what is left. */
  stop(): Promise<void>;
}

type Api = typeof Otel;

export async function startTraces(settings: TraceSettings): Promise<Traces> {
  const api = await import('@opentelemetry/api');
  const { tracer, stop } = await tracerFor(settings);
  const spans = new AsyncLocalStorage<Span>();
  const leave = traceStatements(api, tracer, spans);
  return {
    meter: naming(api, spans),
    addTo: (app) => {
      traceRequests(api, tracer, spans, app);
    },
    async stop() {
      leave();
      await stop();
    },
  };
}

async function tracerFor({ endpoint, headers, service, ratio }: TraceSettings) {
  const { BasicTracerProvider, BatchSpanProcessor, TraceIdRatioBasedSampler } =
    await import('@opentelemetry/sdk-trace-base');
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const { resourceFromAttributes } = await import('@opentelemetry/resources');
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces`, headers });
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    // By the trace's id, whatever a caller says of it: nobody outside decides how much we send.
    sampler: new TraceIdRatioBasedSampler(ratio),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  return { tracer: provider.getTracer('iamis'), stop: () => provider.shutdown() };
}

/** W3C Trace Context, version 00. */
const PARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

function parentOf(api: Api, { headers }: FastifyRequest) {
  const { traceparent } = headers;
  const found = typeof traceparent === 'string' ? PARENT.exec(traceparent) : null;
  if (found === null) return api.ROOT_CONTEXT;
  const [, traceId, spanId, flags] = found;
  const parent = { traceId: traceId!, spanId: spanId!, traceFlags: parseInt(flags!, 16), isRemote: true };
  return api.isSpanContextValid(parent) ? api.trace.setSpanContext(api.ROOT_CONTEXT, parent) : api.ROOT_CONTEXT;
}

function traceRequests(api: Api, tracer: Tracer, spans: AsyncLocalStorage<Span>, app: FastifyInstance): void {
  const of = new WeakMap<FastifyRequest, Span>();
  app.addHook('onRequest', (request, _reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    const attributes = { 'http.request.method': request.method, 'http.route': route, 'iamis.request_id': request.id };
    const kind = api.SpanKind.SERVER;
    const span = tracer.startSpan(`${request.method} ${route}`, { kind, attributes }, parentOf(api, request));
    of.set(request, span);
    spans.run(span, done);
  });
  app.addHook('onResponse', (request, reply, done) => {
    const span = of.get(request);
    span?.setAttribute('http.response.status_code', reply.statusCode);
    if (reply.statusCode >= 500) span?.setStatus({ code: api.SpanStatusCode.ERROR });
    span?.end();
    done();
  });
}

const naming = (api: Api, spans: AsyncLocalStorage<Span>): Meter => ({
  ...noMeter,
  operation(operation, _milliseconds, codes) {
    const span = spans.getStore();
    if (span === undefined || operation === undefined) return;
    span.updateName(`${operation.operation} ${nameOf(operation)}`);
    span.setAttribute('graphql.operation.type', operation.operation);
    if (codes.length === 0) return;
    span.setAttribute('iamis.errors', [...codes]);
    if (codes.includes('INTERNAL_SERVER_ERROR')) span.setStatus({ code: api.SpanStatusCode.ERROR });
  },
});

interface Statement {
  query: string;
  error?: Error;
}

/** mysql2 tells of its statements by itself; outside a request, and while nobody listens, that costs nothing. */
function traceStatements(api: Api, tracer: Tracer, spans: AsyncLocalStorage<Span>): () => void {
  const running = new WeakMap<object, Span>();
  const handlers = {
    start(statement: object) {
      const parent = spans.getStore();
      if (parent === undefined) return;
      const name = kindOf((statement as Statement).query);
      const options = { kind: api.SpanKind.CLIENT, attributes: { 'db.system.name': 'mariadb' } };
      running.set(statement, tracer.startSpan(name, options, api.trace.setSpan(api.ROOT_CONTEXT, parent)));
    },
    end: () => undefined,
    asyncStart(statement: object) {
      running.get(statement)?.end();
    },
    asyncEnd: () => undefined,
    error(statement: object) {
      running.get(statement)?.setStatus({ code: api.SpanStatusCode.ERROR });
    },
  };
  const channels = ['mysql2:query', 'mysql2:execute'].map((name) => tracingChannel<string, object>(name));
  for (const channel of channels) channel.subscribe(handlers as never);
  return () => {
    for (const channel of channels) channel.unsubscribe(handlers as never);
  };
}

/** `SELECT marksheet_row`: a text may hold values, so nothing from its first quotation mark on is looked at. */
export function kindOf(sql: string): string {
  const [known = ''] = sql.slice(0, 1000).split(/['"]/);
  const verb = /^\s*(\w+)/.exec(known)?.[1]?.toUpperCase() ?? 'STATEMENT';
  const table = /\b(?:FROM|INTO|UPDATE)\s+`?(\w+)/i.exec(known)?.[1];
  return table === undefined ? verb : `${verb} ${table}`;
}

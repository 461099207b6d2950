import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { metrics } from '../../src/telemetry/metrics.js';
import { kindOf } from '../../src/telemetry/traces.js';
import type { Build, Child } from '../support/child.js';
import { buildService, startChild } from '../support/child.js';
import type { Service } from '../support/service.js';
import { startService } from '../support/service.js';
import { givenSheet } from '../support/world.js';

/** Beside the service that is watched: it makes the database and what is in it. */
let beside: Service;
let build: Build;
let folder: string;
let collector: Server;
let child: Child;
let metricsPort: number;
/** What the collector was sent. */
const sent: { path: string; headers: Record<string, unknown>; body: any }[] = [];

beforeAll(async () => {
  beside = await startService();
  build = buildService();
  folder = mkdtempSync(join(tmpdir(), 'iamis-watched-'));
  collector = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      sent.push({
        path: request.url!,
        headers: request.headers,
        body: JSON.parse(Buffer.concat(parts).toString()),
      });
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  metricsPort = await freePort();
  child = await startChild(build, {
    DATABASE_URL: beside.databaseUrl,
    FILES_FOLDER: folder,
    METRICS_PORT: String(metricsPort),
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
    OTEL_EXPORTER_OTLP_HEADERS: 'x-tenant=exams,x-word=a%3Db',
    OTEL_TRACES_SAMPLER_ARG: '1',
  });
});
afterAll(async () => {
  await child.end();
  collector.close();
  await beside.close();
  build.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function ask(key: string | null, query: string, variables = {}, headers: Record<string, string> = {}) {
  const response = await fetch(`${child.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key !== null && { authorization: `Bearer ${key}` }),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as any;
}

/** `name{labels}` → value, labels as they are written. */
async function scraped(): Promise<Map<string, number>> {
  const response = await fetch(`http://127.0.0.1:${metricsPort}/metrics`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('text/plain');
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
  );
}

const ENTER = `mutation Anything ($input: EnterResultsInput!) {
  enterResults(input: $input) { ... on EnterResultsSuccess { rows { problem { message } } } ... on Problem { message } }
}`;

describe('/metrics', () => {
  it('counts operations by what they ask for, repeated ones too, and never by what a client calls them', async () => {
    const key = await beside.centreKey('68710');
    for (const name of ['SarahsMarks', 'SarahsMarks', 'SarahsMarks', 'Other'])
      await ask(key, `query ${name} { series { id } viewer { name } }`);
    const told = await scraped();
    expect(told.get('iamis_operation_seconds_count{field="series",kind="query",outcome="ok"}')).toBe(4);
    expect([...told.keys()].filter((name) => name.includes('Sarah'))).toEqual([]);
  });

  it('counts problems of whole requests and of single rows by type, and errors by code', async () => {
    const sheet = await givenSheet(beside.db, { centre: '68711', rows: 3 });
    const key = await beside.centreKey('68711');
    const rows = [
      { candidateNumber: '0001', result: { typed: '41' } },
      { candidateNumber: '0002', result: { typed: '42' } },
      { candidateNumber: '0003', result: { typed: '9' } },
    ];
    await ask(key, ENTER, { input: { marksheetId: sheet.id, idempotencyKey: 'telemetry-1', rows } });
    await ask(key, ENTER, { input: { marksheetId: '999999', idempotencyKey: 'telemetry-2', rows } });
    await ask(key, '{ auditEntries { totalCount } }');
    await ask(null, '{ viewer { name } }');
    const told = await scraped();
    expect(told.get('iamis_problems_total{type="MarkAboveMaximum"}')).toBe(2);
    expect(told.get('iamis_problems_total{type="MarksheetNotFound"}')).toBe(1);
    expect(told.get('iamis_errors_total{code="FORBIDDEN"}')).toBe(1);
    expect(told.get('iamis_errors_total{code="UNAUTHENTICATED"}')).toBe(1);
    expect(told.get('iamis_operation_seconds_count{field="auditEntries",kind="query",outcome="error"}')).toBe(1);
  });

  it('counts requests outside GraphQL by route', async () => {
    await fetch(`${child.url}/healthz`);
    await fetch(`${child.url}/calendar/any-secret-address.ics`);
    const told = await scraped();
    expect(told.get('iamis_http_request_seconds_count{route="/healthz",method="GET",status="2xx"}')).toBe(1);
    expect([...told.keys()].filter((name) => name.includes('any-secret'))).toEqual([]);
  });

  it('tells of the pool, of the event loop, and of the workers', async () => {
    const told = await scraped();
    expect(told.get('iamis_database_up')).toBe(1);
    expect(told.get('iamis_database_connections{state="open"}')).toBeGreaterThan(0);
    expect(told.get('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThanOrEqual(0);
    for (const work of ['outbox', 'mail', 'scan', 'seal'])
      expect(told.get(`iamis_waiting{work="${work}"}`)).toBeGreaterThanOrEqual(0);
  });

  it('tells what waits beside requests and since when, where no worker does it, and that the database is gone', async () => {
    const quiet = await startService();
    const now = new Date('2026-05-01T10:00:00Z');
    const before = (seconds: number) => new Date(now.getTime() - seconds * 1000);
    await quiet.db.writeOnce('INSERT INTO outbox (type, centre_number, payload, at, sequence) VALUES ?', [
      [
        ['MARKSHEET_CHANGED', '68710', '{}', before(500), 1],
        ['MARKSHEET_CHANGED', '68710', '{}', before(90), null],
        ['MARKSHEET_CHANGED', '68710', '{}', before(30), null],
      ],
    ]);
    await quiet.db.writeOnce('INSERT INTO mail (id, recipient, language, template, created_at, next_try_at) VALUES ?', [
      [
        ['due', 'a@b.example', 'EN', 'accountRemoved', now, before(60)],
        ['later', 'a@b.example', 'EN', 'accountRemoved', now, before(-60)],
        ['sent', 'a@b.example', 'EN', 'accountRemoved', now, null],
      ],
    ]);
    await quiet.db.writeOnce("INSERT INTO lease (name, owner, expires_at, fence) VALUES ('relay', 'gone', ?, 1)", [
      before(120),
    ]);
    const { text } = metrics(quiet.db, () => now);
    const told = await text();
    for (const line of [
      'iamis_waiting{work="outbox"} 2',
      'iamis_waiting_seconds{work="outbox"} 90',
      'iamis_waiting{work="mail"} 1',
      'iamis_waiting_seconds{work="mail"} 60',
      'iamis_waiting{work="scan"} 0',
      'iamis_worker_lease_seconds{worker="relay"} -120',
    ])
      expect(told.split('\n')).toContain(line);
    await quiet.close();
    expect((await text()).split('\n')).toContain('iamis_database_up 0');
  });

  it('answers nothing else on its port, and is not on the service’s', async () => {
    expect((await fetch(`http://127.0.0.1:${metricsPort}/`)).status).toBe(404);
    expect((await fetch(`${child.url}/metrics`)).status).toBe(404);
  });
});

describe('traces', () => {
  it('go to the collector: a span for each request under its caller’s trace, one below it for each statement, and no value', async () => {
    const sheet = await givenSheet(beside.db, { centre: '68712', rows: 2 });
    const key = await beside.centreKey('68712');
    const traceparent = `00-${'ab'.repeat(16)}-${'cd'.repeat(8)}-00`;
    await ask(
      key,
      ENTER,
      {
        input: {
          marksheetId: sheet.id,
          idempotencyKey: 'telemetry-secret-word',
          rows: [{ candidateNumber: '0001', result: { mark: 7 } }],
        },
      },
      { traceparent },
    );
    await child.end();
    const spans = sent.flatMap(({ body }) =>
      body.resourceSpans.flatMap((each: any) => each.scopeSpans.flatMap((scope: any) => scope.spans)),
    );
    const mine = spans.filter(({ traceId }) => traceId === 'ab'.repeat(16));
    const root = mine.find(({ name }) => name === 'mutation enterResults');
    expect(root).toMatchObject({ parentSpanId: 'cd'.repeat(8), kind: 2 });
    const below = mine.filter(({ parentSpanId }) => parentSpanId === root.spanId).map(({ name }) => name);
    expect(below).toContain('COMMIT');
    expect(below).toContain('UPDATE marksheet');
    expect(sent[0]).toMatchObject({ path: '/v1/traces', headers: { 'x-tenant': 'exams', 'x-word': 'a=b' } });
    const all = JSON.stringify(sent);
    for (const secret of ['telemetry-secret-word', key, 'Test client', 'SIAN']) expect(all).not.toContain(secret);
  });

  it.each([
    ["SELECT id FROM person WHERE email = 'from smith'", 'SELECT person'],
    ["SELECT 'taken from jones' AS x", 'SELECT'],
    ['  update `marksheet` SET x = 1', 'UPDATE marksheet'],
    ['COMMIT', 'COMMIT'],
  ])('call %s by its kind', (sql, kind) => {
    expect(kindOf(sql)).toBe(kind);
  });
});

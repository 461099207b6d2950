/** What Prometheus is told. Nothing here names a person, a centre or a candidate, and no label has more values than the schema has names. */
import type { OperationDefinitionNode } from 'graphql';
import type { Pool } from 'mysql2';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Db } from '../persistence/database.js';
import type { Lag, Lags } from '../persistence/lags.js';
import { readLags } from '../persistence/lags.js';
import type { Meter } from './meter.js';
import { nameOf } from './meter.js';

/** From one read of a sheet to an upload; the steps in between are those that a deadline day is looked at by. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

export interface Metrics {
  meter: Meter;
  /** In Prometheus' own text format. */
  text(): Promise<string>;
  contentType: string;
}

export function metrics(db: Db, now: () => Date): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  addPool(registry, db.pool);
  const readAgain = lagGauges(registry, db, now);
  return {
    meter: counting(registry),
    async text() {
      await readAgain();
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}

function counting(registry: Registry): Meter {
  const registers = [registry];
  const operations = new Histogram({
    name: 'iamis_operation_seconds',
    help: 'How long operations took, by the field that they ask for first.',
    labelNames: ['field', 'kind', 'outcome'],
    buckets: SECONDS,
    registers,
  });
  const requests = new Histogram({
    name: 'iamis_http_request_seconds',
    help: 'How long requests outside GraphQL took.',
    labelNames: ['route', 'method', 'status'],
    buckets: SECONDS,
    registers,
  });
  const errors = new Counter({
    name: 'iamis_errors_total',
    help: 'What went out under `errors`, by its code.',
    labelNames: ['code'],
    registers,
  });
  const problems = new Counter({
    name: 'iamis_problems_total',
    help: 'Refusals that were answered, for a whole request or a row of it.',
    labelNames: ['type'],
    registers,
  });
  const observe = observing(operations);
  return {
    operation: (operation, milliseconds, codes) => {
      observe(operation, codes.length > 0, milliseconds / 1000);
    },
    error: (code) => {
      errors.inc({ code });
    },
    problem: (type) => {
      problems.inc({ type });
    },
    request: (route, method, status, milliseconds) => {
      requests.observe({ route, method, status: `${String(Math.floor(status / 100))}xx` }, milliseconds / 1000);
    },
  };
}

type Labelled = ReturnType<Histogram['labels']>;

/** Labels are looked up once for a document: that, and not the counting, is what costs. */
function observing(operations: Histogram) {
  const known = new WeakMap<OperationDefinitionNode, { ok: Labelled; failed: Labelled }>();
  const labelled = (operation: OperationDefinitionNode | undefined) => {
    const labels = { field: nameOf(operation), kind: operation?.operation ?? 'none' };
    return {
      ok: operations.labels({ ...labels, outcome: 'ok' }),
      failed: operations.labels({ ...labels, outcome: 'error' }),
    };
  };
  return (operation: OperationDefinitionNode | undefined, failed: boolean, seconds: number): void => {
    let found = operation && known.get(operation);
    if (found === undefined) {
      found = labelled(operation);
      if (operation !== undefined) known.set(operation, found);
    }
    (failed ? found.failed : found.ok).observe(seconds);
  };
}

/** What mysql2 keeps to itself; a version without it tells nothing, and breaks nothing. */
type Inside = Partial<Record<'_allConnections' | '_freeConnections' | '_connectionQueue', { length: number }>>;

function addPool(registry: Registry, pool: Pool): void {
  const inside = pool as unknown as Inside;
  const gauge = new Gauge({
    name: 'iamis_database_connections',
    help: 'Connections of the pool that are open, those of them that are free, and requests that wait for one.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      gauge.set({ state: 'open' }, inside._allConnections?.length ?? NaN);
      gauge.set({ state: 'free' }, inside._freeConnections?.length ?? NaN);
      gauge.set({ state: 'waiting' }, inside._connectionQueue?.length ?? NaN);
    },
  });
}

/** All of them come from one look at the database, which has to be over before any is told. */
function lagGauges(registry: Registry, db: Db, now: () => Date): () => Promise<void> {
  const registers = [registry];
  const waiting = new Gauge({
    name: 'iamis_waiting',
    help: 'What waits to be done beside requests; at most 10 000 are counted.',
    labelNames: ['work'],
    registers,
  });
  const age = new Gauge({
    name: 'iamis_waiting_seconds',
    help: 'How long the oldest of it waits.',
    labelNames: ['work'],
    registers,
  });
  const leases = new Gauge({
    name: 'iamis_worker_lease_seconds',
    help: 'When the lease of a worker ends; below zero: no process does that work.',
    labelNames: ['worker'],
    registers,
  });
  const up = new Gauge({ name: 'iamis_database_up', help: 'Whether the database answers.', registers });
  const tell = (lags: Lags, at: Date): void => {
    for (const work of ['outbox', 'mail', 'scan', 'seal'] as const) {
      waiting.set({ work }, lags[work].waiting);
      age.set({ work }, ageOf(lags[work], at));
    }
    for (const { name, expiresAt } of lags.leases)
      leases.set({ worker: name }, (expiresAt.getTime() - at.getTime()) / 1000);
  };
  return async () => {
    const at = now();
    const lags = await readLags(db, at).catch(() => null);
    up.set(lags === null ? 0 : 1);
    if (lags !== null) tell(lags, at);
  };
}

const ageOf = ({ since }: Lag, now: Date): number =>
  since === null ? 0 : Math.max(0, (now.getTime() - since.getTime()) / 1000);

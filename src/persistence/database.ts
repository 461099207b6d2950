import type { Pool, PoolConnection, PrepareStatementInfo, QueryError, ResultSetHeader } from 'mysql2';
import type { Connection } from 'mysql2/promise';
import { createConnection } from 'mysql2/promise';
import { channel } from 'node:diagnostics_channel';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../ormconfig.js';
import { addressOf } from './address.js';
import type { Patient } from './connections.js';
import { getConnection, giveUpWhenSilent, takeConnection } from './connections.js';
import { isUnfit, leaveHost, streamsTo } from './hosts.js';
import { withRetry } from './retry.js';

/** What a bound parameter may be. Everything structured travels as JSON text. */
export type Parameter = string | number | Date | Buffer | boolean | null;

/** Statements on one connection of a transaction, or each by itself on any connection of the pool. */
export interface Statements {
  /** Prepared: for texts of fixed shape only, since every distinct text stays prepared on the server. */
  read<T>(sql: string, parameters?: readonly Parameter[]): Promise<T[]>;
  /** Not prepared: for texts whose shape varies. Values are escaped by the driver. */
  readOnce<T>(sql: string, parameters?: readonly unknown[]): Promise<T[]>;
  /** Prepared; `affectedRows` counts the rows found, changed or not. */
  write(sql: string, parameters?: readonly Parameter[]): Promise<ResultSetHeader>;
  /** Not prepared. */
  writeOnce(sql: string, parameters?: readonly unknown[]): Promise<ResultSetHeader>;
}

export type Transaction = Statements;

export interface Db extends Statements, Patient {
  readonly source: DataSource;
  close(): Promise<void>;
}

type Runner = Pick<PoolConnection, 'execute' | 'query'>;
type Done = (error: QueryError | null, result: unknown) => void;

/** The callback interface: mysql2's promises record a stack for every call, which costs more than the query. */
function run<T>(runner: Runner, kind: 'execute' | 'query', sql: string, parameters: readonly unknown[]): Promise<T> {
  return new Promise((resolve, reject) => {
    const done = (error: QueryError | null, result: unknown) => {
      if (error) {
        if (isUnfit(error)) leaveHost(runner);
        reject(error);
      } else resolve(result as T);
    };
    if (kind === 'execute') runner.execute(sql, parameters as Parameter[], done);
    else runner.query(sql, parameters as Parameter[], done);
  });
}

/** Who follows statements hears of those only that go by `execute`. */
const traced = channel('tracing:mysql2:execute:start');
const prepared = new WeakMap<PoolConnection, Map<string, PrepareStatementInfo>>();

/** mysql2's `execute` puts together and hashes a key as long as the text for every call; the texts of reads are the same objects again and again. */
function execute(connection: PoolConnection, sql: string, parameters: readonly Parameter[], done: Done): void {
  if (traced.hasSubscribers) {
    connection.execute(sql, parameters as Parameter[], done);
    return;
  }
  let known = prepared.get(connection);
  if (known === undefined) prepared.set(connection, (known = new Map<string, PrepareStatementInfo>()));
  const statement = known.get(sql);
  if (statement !== undefined) {
    statement.execute(parameters as Parameter[], done);
    return;
  }
  connection.prepare(sql, (error, made) => {
    if (error) {
      done(error, null);
      return;
    }
    known.set(sql, made);
    made.execute(parameters as Parameter[], done);
  });
}

/** A prepared read on any connection of the pool. */
function readOn<T>(on: Patient, sql: string, parameters: readonly Parameter[]): Promise<T[]> {
  return new Promise((resolve, reject) => {
    getConnection(on, (failure, connection) => {
      if (failure) {
        reject(failure);
        return;
      }
      execute(connection!, sql, parameters, (error, rows) => {
        connection!.release();
        if (error) {
          if (isUnfit(error)) leaveHost(connection);
          reject(error);
        } else resolve(rows as T[]);
      });
    });
  });
}

const statements = (runner: Runner): Statements => ({
  read: (sql, parameters = []) => run(runner, 'execute', sql, parameters),
  readOnce: (sql, parameters = []) => run(runner, 'query', sql, parameters),
  write: (sql, parameters = []) => run(runner, 'execute', sql, parameters),
  writeOnce: (sql, parameters = []) => run(runner, 'query', sql, parameters),
});

/** Each statement on whichever connection comes free. */
const onAny = (of: Patient): Statements => {
  const by =
    (kind: 'execute' | 'query') =>
    async <T>(sql: string, parameters: readonly unknown[] = []): Promise<T> => {
      const connection = await takeConnection(of);
      try {
        return await run<T>(connection, kind, sql, parameters);
      } finally {
        connection.release();
      }
    };
  return { read: by('execute'), readOnce: by('query'), write: by('execute'), writeOnce: by('query') };
};

/** A read outside a transaction may be repeated; what follows a COMMIT must not fail because a connection broke after it. */
function repeatingReads(once: Statements, on: Patient): Statements {
  return {
    ...once,
    read: <T>(sql: string, parameters: readonly Parameter[] = []) => withRetry(() => readOn<T>(on, sql, parameters)),
    readOnce: <T>(...asked: Parameters<Statements['readOnce']>) => withRetry(() => once.readOnce<T>(...asked)),
  };
}

/** How long a host may take to greet. */
const CONNECT_MS = 5000;

/** A reason a person can act on; the message is one line. */
export class DatabaseUnavailable extends Error {}

/** `patienceMs`: how long a statement may wait for its answer; for ever without it, as migrations need. */
export async function connectDatabase(url: string, poolSize: number, patienceMs = Infinity): Promise<Db> {
  const type = await detectServer(url);
  const { places, ...login } = addressOf(url);
  const stream = places.length > 1 ? { stream: streamsTo(places) } : {};
  const connectMs = Math.min(CONNECT_MS, patienceMs);
  const source = createDataSource({ ...login, ...stream, place: places[0], pool: poolSize, type, connectMs });
  await source.initialize();
  const pool = (source.driver as unknown as { pool: Pool }).pool;
  // TypeORM has opened a first connection by now, before anybody could listen.
  const first = await takeConnection({ pool, patienceMs });
  const prepare = (connection: PoolConnection): void => {
    configure(connection);
    if (patienceMs < Infinity) giveUpWhenSilent(connection, patienceMs);
  };
  prepare(first);
  first.release();
  pool.on('connection', prepare);
  const patient = { pool, patienceMs };
  return { ...patient, ...repeatingReads(onAny(patient), patient), source, close: () => source.destroy() };
}

/** Commands on a connection run in order, so these come before the first statement that uses it. */
function configure(connection: Pick<PoolConnection, 'query'>): void {
  connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED');
  connection.query(
    "SET SESSION innodb_lock_wait_timeout = 5, lock_wait_timeout = 5, sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO'",
  );
}

async function detectServer(url: string): Promise<'mariadb' | 'mysql'> {
  const { places, database } = addressOf(url);
  try {
    const connection = await connectToAny(url);
    const [rows] = await connection.query('SELECT VERSION() AS version');
    await connection.end();
    return (rows as { version: string }[])[0]!.version.includes('MariaDB') ? 'mariadb' : 'mysql';
  } catch (error) {
    const where = places.map((place) => ('host' in place ? `${place.host}:${String(place.port)}` : place.socketPath));
    throw new DatabaseUnavailable(
      `The database can not be used (${where.join(', ')}, database ${database || '(none)'}): ${(error as Error).message || (error as { code?: string }).code}.`,
    );
  }
}

/** One connection beside the pool, to the first host that takes it. */
export async function connectToAny(url: string, withDatabase = true): Promise<Connection> {
  const { places, user, password, database } = addressOf(url);
  let failure: unknown;
  for (const place of places)
    try {
      return await createConnection({
        ...place,
        user,
        password,
        ...(withDatabase && { database }),
        connectTimeout: CONNECT_MS,
      });
    } catch (error) {
      failure = error;
    }
  throw failure;
}

/**
 * One transaction on one connection, READ COMMITTED. A connection whose fate is unknown is never given back to the pool.
 * The error of a failed COMMIT reaches the caller: whether it was done is found out by the change record (gate.ts).
 */
export async function transaction<T>(db: Db, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const connection = await takeConnection(db);
  const tx: Transaction = statements(connection);
  try {
    await run(connection, 'query', 'START TRANSACTION', []);
    const result = await work(tx);
    await run(connection, 'query', 'COMMIT', []);
    connection.release();
    return result;
  } catch (error) {
    await run(connection, 'query', 'ROLLBACK', []).then(
      () => {
        connection.release();
      },
      () => {
        connection.destroy();
      },
    );
    throw error;
  }
}

/** MariaDB hands JSON columns over as text, MySQL already parsed. */
export const fromJson = <T>(value: unknown): T => (typeof value === 'string' ? JSON.parse(value) : value) as T;

export function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

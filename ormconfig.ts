import 'reflect-metadata';
import type { Duplex } from 'node:stream';
import { DataSource } from 'typeorm';
import { entities } from './src/persistence/entities/index.js';
import { migrations } from './src/persistence/migrations/index.js';

export interface DatabaseSettings {
  /** The first, where there are several hosts. */
  place: { socketPath: string } | { host: string; port: number };
  user: string;
  password: string;
  database: string;
  /** Where there are several: makes the line of each new connection. */
  stream?: () => Duplex;
  pool: number;
  /** How long a new connection may take. */
  connectMs: number;
  /** MariaDB and MySQL differ in locks and generated columns, so TypeORM is told which one answers. */
  type: 'mariadb' | 'mysql';
}

/** The one place where a DataSource is made. The schema is never synchronised: migrations make it. */
export function createDataSource(settings: DatabaseSettings): DataSource {
  const { place, user, password, database, stream, pool, type, connectMs } = settings;
  return new DataSource({
    type,
    ...place,
    username: user,
    password,
    database,
    charset: 'utf8mb4_unicode_520_ci',
    timezone: 'Z',
    dateStrings: ['DATE'],
    // Counts and sequences stay far below 2^53: they are numbers, not texts.
    supportBigNumbers: false,
    bigNumberStrings: false,
    // JSON comes as text, as MariaDB keeps it: most of it is the same few texts again and again (persistence/terms.ts).
    extra: { jsonStrings: true, ...(stream && { stream }) },
    connectTimeout: connectMs,
    poolSize: pool,
    entities,
    migrations,
    migrationsTableName: 'migration',
    synchronize: false,
    logging: false,
  });
}

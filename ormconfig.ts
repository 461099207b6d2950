import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { entities } from './src/persistence/entities/index.js';
import { migrations } from './src/persistence/migrations/index.js';

export interface DatabaseSettings {
  /** `mysql://user:password@host:port/name`; `?socketPath=/run/x.sock` goes through a unix socket. */
  url: string;
  pool: number;
  /** MariaDB and MySQL differ in locks and generated columns, so TypeORM is told which one answers. */
  type: 'mariadb' | 'mysql';
}

/** The one place where a DataSource is made. The schema is never synchronised: migrations make it. */
export function createDataSource({ url, pool, type }: DatabaseSettings): DataSource {
  const at = new URL(url);
  const socketPath = at.searchParams.get('socketPath');
  return new DataSource({
    type,
    ...(socketPath === null ? { host: at.hostname, port: Number(at.port || 3306) } : { socketPath }),
    username: decodeURIComponent(at.username),
    password: decodeURIComponent(at.password),
    database: at.pathname.slice(1),
    charset: 'utf8mb4_unicode_520_ci',
    timezone: 'Z',
    dateStrings: ['DATE'],
    // Counts and sequences stay far below 2^53: they are numbers, not texts.
    supportBigNumbers: false,
    bigNumberStrings: false,
    // JSON comes as text, as MariaDB keeps it: most of it is the same few texts again and again (persistence/terms.ts).
    extra: { jsonStrings: true },
    connectTimeout: 5000,
    poolSize: pool,
    entities,
    migrations,
    migrationsTableName: 'migration',
    synchronize: false,
    logging: false,
  });
}

import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { addressOf } from './src/persistence/address.js';
import { entities } from './src/persistence/entities/index.js';
import { streamsTo } from './src/persistence/hosts.js';
import { migrations } from './src/persistence/migrations/index.js';

export interface DatabaseSettings {
  /** See persistence/address.ts. */
  url: string;
  pool: number;
  /** MariaDB and MySQL differ in locks and generated columns, so TypeORM is told which one answers. */
  type: 'mariadb' | 'mysql';
}

/** The one place where a DataSource is made. The schema is never synchronised: migrations make it. */
export function createDataSource({ url, pool, type }: DatabaseSettings): DataSource {
  const { places, user, password, database } = addressOf(url);
  return new DataSource({
    type,
    ...places[0],
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
    extra: { jsonStrings: true, ...(places.length > 1 && { stream: streamsTo(places) }) },
    connectTimeout: 5000,
    poolSize: pool,
    entities,
    migrations,
    migrationsTableName: 'migration',
    synchronize: false,
    logging: false,
  });
}

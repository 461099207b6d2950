import { DataSource } from 'typeorm';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { createDataSource } from '../../ormconfig.js';
import { createTestDatabase } from '../support/database.js';

/** The statements that would make the database what the entities say. */
async function drift(source: DataSource): Promise<string[]> {
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

describe('the entities', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let source: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase('entities');
    source = createDataSource({ url: database.url, pool: 2, type: 'mariadb' });
    await source.initialize();
    await source.runMigrations({ transaction: 'none' });
  });

  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('are what the migrations made', async () => {
    expect(await drift(source)).toEqual([]);
  });
});

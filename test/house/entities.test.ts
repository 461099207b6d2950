import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { createDataSource } from '../../ormconfig.js';
import { addressOf } from '../../src/persistence/address.js';
import { createTestDatabase } from '../support/database.js';

/**
 * The statements that would make the database what the entities say. Generated columns are left out: TypeORM compares them
 * (and the index on one) by a table of its own in which only its own synchronisation, which we never run, would have noted the expressions.
 */
async function drift(source: DataSource): Promise<string[]> {
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  const generated =
    /`(result_order|officer_of|membership_one_officer|is_current|allocation_once|is_open|amendment_one_open)`/;
  return upQueries.map(({ query }) => query).filter((query) => !generated.test(query));
}

@Entity('centre')
class CentreWithMore {
  @PrimaryColumn({ type: 'char', length: 5 })
  number!: string;

  @Column({ type: 'varchar', length: 121 })
  name!: string;

  @Column({ type: 'enum', enum: ['SCHOOL', 'COLLEGE', 'PRU', 'SPECIAL_SCHOOL'] })
  type!: string;

  @Column({ type: 'varchar', length: 20 })
  telephone!: string;
}

describe('the entities', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let source: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase('entities');
    const { places, ...login } = addressOf(database.url);
    source = createDataSource({ ...login, place: places[0], pool: 2, type: 'mariadb', connectMs: 5000 });
    await source.initialize();
    await source.runMigrations({ transaction: 'none' });
    // TypeORM's own table for expressions of generated columns: it must be there to be read.
    await source.query(
      'CREATE TABLE typeorm_metadata (type VARCHAR(9), `database` VARCHAR(64), `schema` VARCHAR(64), `table` VARCHAR(64), name VARCHAR(64), value TEXT)',
    );
  });

  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('are what the migrations made', async () => {
    expect(await drift(source)).toEqual([]);
  });

  it('cover every table', async () => {
    const tables = await source.query<{ name: string }[]>(
      'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
    );
    const known = [...source.entityMetadatas.map(({ tableName }) => tableName), 'migration', 'typeorm_metadata'];
    expect(tables.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('would be found out if one had a column more, or a longer one', async () => {
    const drifted = new DataSource({ ...source.options, entities: [CentreWithMore] });
    await drifted.initialize();
    const statements = (await drift(drifted)).join('; ');
    await drifted.destroy();
    expect(statements).toContain('`telephone`');
    expect(statements).toContain('varchar(121)');
  });
});

import { randomBytes } from 'node:crypto';
import { createConnection } from 'mysql2/promise';

/** Makes an own database, for one test file, on the server of this test run. */
export async function createTestDatabase(name = 'test'): Promise<{ url: string; drop(): Promise<void> }> {
  const socketPath = process.env.TEST_DATABASE_SOCKET;
  if (!socketPath) throw new Error('TEST_DATABASE_SOCKET is not set: run the tests through jest');
  const user = process.env.TEST_DATABASE_USER ?? 'root';
  const database = `${name}_${randomBytes(6).toString('hex')}`;
  const run = async (sql: string): Promise<void> => {
    const connection = await createConnection({ socketPath, user });
    await connection.query(sql);
    await connection.end();
  };
  await run(`CREATE DATABASE \`${database}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
  return {
    url: `mysql://${encodeURIComponent(user)}@localhost/${database}?socketPath=${socketPath}`,
    drop: () => run(`DROP DATABASE \`${database}\``),
  };
}

import { addressOf } from './address.js';
import { connectDatabase, connectToAny } from './database.js';

/** Tables the application only ever adds to: its own user may not change or remove what stands there. */
const APPEND_ONLY = ['audit', 'audit_seal', 'row_change'];

/** Creates the database if the user may, runs what migrations are missing, and leaves the application's user just the rights it needs. */
export async function migrate(adminUrl: string, applicationUrl: string): Promise<void> {
  await createDatabase(adminUrl);
  const db = await connectDatabase(adminUrl, 2);
  try {
    await db.source.runMigrations({ transaction: 'none' });
    if (applicationUrl !== adminUrl)
      await grant((sql) => db.source.query(sql), addressOf(applicationUrl).user, addressOf(adminUrl).database);
  } finally {
    await db.close();
  }
}

/** A missing database is made where that is allowed; a wrong address or password is told by connectDatabase. */
async function createDatabase(url: string): Promise<void> {
  const { database: name } = addressOf(url);
  const connection = await connectToAny(url, false).catch(() => null);
  if (connection === null) return;
  try {
    await connection.query(
      `CREATE DATABASE IF NOT EXISTS ${connection.escapeId(name)} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`,
    );
  } catch {
    // Not allowed: then the database must exist already, and connecting to it will tell.
  } finally {
    await connection.end();
  }
}

async function grant(run: (sql: string) => Promise<unknown>, user: string, database: string): Promise<void> {
  const tables = (await run(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = '${database}'`,
  )) as { name: string }[];
  for (const { name } of tables) {
    const rights = APPEND_ONLY.includes(name) ? 'SELECT, INSERT' : 'SELECT, INSERT, UPDATE, DELETE';
    await run(`GRANT ${rights} ON \`${database}\`.\`${name}\` TO '${user}'@'localhost'`);
  }
}

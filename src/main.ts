/** The only file that acts on import: reads settings, connects, migrates, listens, and closes on a signal. */
import closeWithGrace from 'close-with-grace';
import { pino } from 'pino';
import { apiClientAccounts } from './accounts/api-clients.js';
import { createApp } from './app.js';
import { readConfig, SettingsError } from './config.js';
import { loadDemonstration } from './demonstration/load.js';
import { auditWriter } from './persistence/audit.js';
import { connectDatabase, DatabaseUnavailable } from './persistence/database.js';
import { migrate } from './persistence/migrate.js';
import { startSealer } from './workers/sealer.js';

async function main(): Promise<void> {
  const config = readConfig();
  const log = pino({ level: config.LOG_LEVEL, redact: ['req.headers.authorization', 'req.headers.cookie'] });
  await migrate(config.MIGRATION_DATABASE_URL ?? config.DATABASE_URL, config.DATABASE_URL);
  if (process.argv.includes('--migrate-only')) return;

  const db = await connectDatabase(config.DATABASE_URL, config.DATABASE_POOL);
  const gate = { db, audit: auditWriter(config.AUDIT_KEY) };
  const development = config.NODE_ENV === 'development';
  const app = await createApp({
    gate,
    accounts: apiClientAccounts(db),
    log,
    now: () => new Date(),
    bankHolidays: config.BANK_HOLIDAYS,
    development,
    compiled: config.COMPILED_QUERIES,
    budgetPerMinute: config.QUERY_BUDGET_PER_MINUTE,
    trustProxy: config.TRUST_PROXY,
  });
  const credentials = development ? await loadDemonstration(gate, config) : null;
  const sealer = startSealer(db, config.AUDIT_KEY, log);
  await app.listen({ port: config.PORT, host: config.HOST });
  const { port } = app.server.address() as { port: number };
  const address = `http://${config.HOST}:${String(port)}`;
  process.stdout.write(`IAMIS answers at ${address}/graphql\n`);
  if (credentials) process.stdout.write(credentials(address));

  closeWithGrace({ delay: 30_000 }, async ({ err }) => {
    if (err) log.fatal({ type: err.name, stack: err.stack }, 'stopping');
    await app.close();
    await sealer.stop();
    await db.close();
  });
}

main().catch((error: unknown) => {
  const known =
    error instanceof SettingsError ||
    error instanceof DatabaseUnavailable ||
    (error as { code?: string }).code === 'EADDRINUSE';
  process.stderr.write(`${known ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`);
  process.exitCode = 1;
});

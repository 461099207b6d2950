/** The only file that acts on import: reads settings, connects, migrates, listens, and closes on a signal. */
import closeWithGrace from 'close-with-grace';
import { pino } from 'pino';
import { apiClientAccounts } from './accounts/api-clients.js';
import { resealSecondFactors } from './accounts/reseal.js';
import { createPeople } from './accounts/sign-in.js';
import { accessTokens, secretsIn } from './accounts/tokens.js';
import { staffSignIn } from './accounts/staff-sign-in.js';
import { createApp, projectFolder } from './app.js';
import { moment } from './clock.js';
import { readConfig, SettingsError, type Config } from './config.js';
import { demonstrationKeys, type Credential } from './demonstration/credentials.js';
import { loadDemonstration } from './demonstration/load.js';
import { fillToScale } from './demonstration/scale.js';
import { createModeratorReports } from './demonstration/moderators.js';
import { createSignIns, demonstrationPeople, type SignInGiven } from './demonstration/sign-ins.js';
import { sender } from './events/send.js';
import { resealWebhooks } from './events/reseal.js';
import { signing } from './events/signing.js';
import { diskStore } from './files/disk.js';
import { serviceFiles } from './files/files.js';
import { clamdScanner } from './files/scan.js';
import { serviceLog } from './http/log.js';
import { fileDelivery, smtpDelivery } from './mail/delivery.js';
import { mailQueue } from './mail/queue.js';
import { auditWriter } from './persistence/audit.js';
import type { Db } from './persistence/database.js';
import { connectDatabase, DatabaseUnavailable } from './persistence/database.js';
import type { Gate } from './persistence/change.js';
import { migrate } from './persistence/migrate.js';
import { pseudonymiseSeries } from './persistence/writes/candidate.js';
import { metersTogether } from './telemetry/meter.js';
import { metrics } from './telemetry/metrics.js';
import type { MetricsServer } from './telemetry/server.js';
import { serveMetrics } from './telemetry/server.js';
import { startTraces } from './telemetry/traces.js';
import { startArrivals } from './workers/arrivals.js';
import { startPostman } from './workers/postman.js';
import { startRelay } from './workers/relay.js';
import { startSandboxes } from './workers/sandboxes.js';
import { startReleases } from './workers/releases.js';
import { startReminders } from './workers/reminders.js';
import { startScanner } from './workers/scanner.js';
import { startSealer } from './workers/sealer.js';
import { startSweeper } from './workers/sweeper.js';
import { startWebhooks } from './workers/webhooks.js';

async function main(): Promise<void> {
  const config = readConfig();
  // Not synchronous: a write for every operation costs a sixth of the service's time. What is left is written at the end.
  const lines = pino.destination({ fd: 1, sync: false, minLength: 8192, periodicFlush: 500 });
  const log = serviceLog(config.LOG_LEVEL, lines);
  await migrate(config.MIGRATION_DATABASE_URL ?? config.DATABASE_URL, config.DATABASE_URL);
  if (process.argv.includes('--migrate-only')) return;

  const filling = process.argv.includes('--scale');
  const patienceMs = filling ? Infinity : config.DATABASE_PATIENCE_SECONDS * 1000;
  const db = await connectDatabase(config.DATABASE_URL, config.DATABASE_POOL, patienceMs);
  const [authSecret, ...olderSecrets] = secretsIn(config.AUTH_SECRET);
  const [auditKey, ...olderAuditKeys] = secretsIn(config.AUDIT_KEY);
  const authSecrets = [authSecret, ...olderSecrets];
  if (process.argv.includes('--reseal')) {
    const factors = await resealSecondFactors(db, { secret: authSecret, olderSecrets });
    const webhooks = await resealWebhooks(db, signing(authSecrets));
    process.stdout.write(
      `${String(factors)} second factors and the secrets of ${String(webhooks)} webhooks are sealed under the first AUTH_SECRET now.\n`,
    );
    await db.close();
    return;
  }
  if (process.argv.includes('--pseudonymise')) return pseudonymise(config, auditWriter(auditKey, ...olderAuditKeys));
  const queueMail = mailQueue(authSecrets);
  const post = { queueMail, address: config.PUBLIC_URL };
  const gate = { db, audit: auditWriter(auditKey, ...olderAuditKeys), post };
  const development = config.NODE_ENV === 'development';
  if (filling) {
    await scale(gate, config);
    await db.close();
    return;
  }
  if (config.NODE_ENV === 'production' && (await demonstrationKeys(db)) + (await demonstrationPeople(db)) > 0) {
    throw new SettingsError(
      'The database holds the demonstration, whose keys and passwords are public. Use another database in production.',
    );
  }
  const credentials = development ? await loadDemonstration(gate, `${projectFolder()}/reference`) : [];
  const signIns = credentials.length > 0 ? await createSignIns(gate, authSecret, new Date()) : [];
  const people = createPeople({
    gate,
    log,
    secret: authSecret,
    olderSecrets,
    publicUrl: config.PUBLIC_URL,
    secureCookies: config.PUBLIC_URL.startsWith('https:'),
    ...(config.STAFF_PROVIDER && staffSignIn(config.STAFF_PROVIDER)),
  });
  // Amazon's client takes a third of a second to load.
  const store =
    config.BUCKET === null ? diskStore(config.FILES_FOLDER) : (await import('./files/s3.js')).s3Store(config.BUCKET);
  if (credentials.length > 0) await createModeratorReports(gate, store);
  const files = serviceFiles(db, {
    store,
    secret: authSecrets,
    quota: config.FILE_QUOTA_BYTES,
    unscanned: development,
  });
  const webhooks = { signing: signing(authSecrets), anywhere: config.NODE_ENV !== 'production' };
  const told = await watch(config, db);
  const app = await createApp({
    ...told.parts,
    gate,
    files,
    webhooks,
    sandboxes: config.SANDBOX_CENTRES,
    people,
    publicUrl: config.PUBLIC_URL,
    accounts: apiClientAccounts(
      db,
      accessTokens({ issuer: config.PUBLIC_URL, secrets: secretsIn(config.TOKEN_SECRET) }),
    ),
    log,
    now: () => new Date(),
    bankHolidays: config.BANK_HOLIDAYS,
    development,
    ...(credentials.length > 0 && { explorerKey: explorerKey(credentials) }),
    compiled: config.COMPILED_QUERIES,
    operationsAtOnce: config.OPERATIONS_AT_ONCE,
    budgetPerMinute: config.QUERY_BUDGET_PER_MINUTE,
    trustProxy: config.TRUST_PROXY,
    papers: config.PAPERS,
  });
  const postman = { deliver: delivery(config), secret: authSecrets, now: () => new Date() };
  const reminders = { ...post, now: () => new Date() };
  const workers = [
    startSealer(db, auditKey, log),
    startRelay(db, log),
    startWebhooks({ ...post, ...webhooks, db, log, send: sender(webhooks), now: () => new Date() }),
    startSweeper(
      { gate, filesKeptDays: config.FILES_KEPT_DAYS, eventsKeptDays: config.EVENTS_KEPT_DAYS, now: () => new Date() },
      log,
    ),
    startPostman(db, postman, log),
    startReminders(db, reminders, log),
    startReleases(db, { ...post, unscanned: files.unscanned, now: () => new Date() }, log),
    startArrivals({ gate, files, log, now: () => new Date() }),
    startScanner({ gate, store, scanner: scanner(config), log, now: () => new Date() }),
    startSandboxes({ gate, log, on: config.SANDBOX_CENTRES, hour: config.SANDBOX_RESET_HOUR, now: () => new Date() }),
  ];
  await app.listen({ port: config.PORT, host: config.HOST });
  const { port } = app.server.address() as { port: number };
  const address = `http://${config.HOST}:${String(port)}`;
  process.stdout.write(welcome(address, development, credentials, signIns));

  closeWithGrace({ delay: 30_000 }, async ({ err }) => {
    if (err) log.fatal({ type: err.name, stack: err.stack }, 'stopping');
    await app.close();
    for (const worker of workers) await worker.stop();
    await told.stop();
    await db.close();
    lines.flushSync();
  });
}

/** What is told of the work, to those who are to be told: nobody, unless the settings say so. */
async function watch({ METRICS_PORT, METRICS_HOST, COLLECTOR }: Config, db: Db) {
  const traces = COLLECTOR === null ? null : await startTraces(COLLECTOR);
  const counted = METRICS_PORT === undefined ? null : metrics(db, () => new Date());
  const server: MetricsServer | null = counted && (await serveMetrics(counted, METRICS_PORT!, METRICS_HOST));
  const meter = counted && traces ? metersTogether(counted.meter, traces.meter) : (counted ?? traces)?.meter;
  return {
    parts: { ...(meter && { meter }), ...(traces && { traces }) },
    async stop() {
      await server?.stop();
      await traces?.stop();
    },
  };
}

/** Where there is no mail server, a folder takes the mails; production has one. */
const delivery = ({ SMTP_URL, MAIL_FROM, MAIL_FOLDER }: Config) =>
  SMTP_URL === undefined ? fileDelivery(MAIL_FOLDER, MAIL_FROM) : smtpDelivery(SMTP_URL, MAIL_FROM);

const scanner = ({ CLAMD_URL }: Config) => (CLAMD_URL === undefined ? null : clamdScanner(CLAMD_URL));

/** `npm run demo:scale -- --rows 1000000 [--seed 1]` */
async function scale(gate: Gate, config: Config): Promise<void> {
  if (config.NODE_ENV === 'production') throw new SettingsError('Made-up data is not put into a production database.');
  const option = (name: string, otherwise: string) => process.argv[process.argv.indexOf(name) + 1 || -1] ?? otherwise;
  const rows = Number(option('--rows', '1000000'));
  if (!Number.isSafeInteger(rows) || rows < 1) throw new SettingsError('--rows must be a whole number from 1.');
  await loadDemonstration(gate, `${projectFolder()}/reference`);
  const started = Date.now();
  let shown = 0;
  const made = await fillToScale(gate, rows, Number(option('--seed', '1')), (count) => {
    if (count - shown < 50_000) return;
    shown = count;
    process.stdout.write(`${String(count)} rows\n`);
  });
  process.stdout.write(`${String(made)} rows added in ${String(Math.round((Date.now() - started) / 1000))} s\n`);
}

/** --pseudonymise SERIES: by the user of the migrations, since the service's own may not change what is history. */
async function pseudonymise(config: Config, audit: Gate['audit']): Promise<void> {
  const series = process.argv[process.argv.indexOf('--pseudonymise') + 1] ?? '';
  const db = await connectDatabase(config.MIGRATION_DATABASE_URL ?? config.DATABASE_URL, 2);
  const post = { queueMail: mailQueue(secretsIn(config.AUTH_SECRET)), address: config.PUBLIC_URL };
  const done = await pseudonymiseSeries({ db, audit, post }, series, config.PERSONS_KEPT_DAYS, moment(new Date()));
  await db.close();
  if (typeof done === 'object')
    throw new SettingsError(
      done.until === null
        ? `There is no series ${series}, or it has no results day.`
        : `The candidates of ${series} are kept until ${done.until} (PERSONS_KEPT_DAYS). Nothing was changed.`,
    );
  process.stdout.write(`${String(done)} candidates of ${series} are named no longer.\n`);
}

/** The explorer begins as the role that sees most of the main road. */
const explorerKey = (credentials: readonly Credential[]): string =>
  credentials.find(({ role }) => role.startsWith('Exams officer'))?.key ?? credentials[0]!.key;

function welcome(
  address: string,
  development: boolean,
  credentials: readonly Credential[],
  signIns: readonly SignInGiven[],
): string {
  const lines = [`IAMIS: open ${address} in a browser`, `The API answers at ${address}/graphql`];
  if (development) lines.push(`Explorer: open ${address}/graphql in a browser`);
  if (credentials.length > 0)
    lines.push(
      'Demonstration keys, to be sent as "Authorization: Bearer KEY":',
      ...credentials.map(({ role, key }) => `  ${key}  ${role}`),
    );
  if (signIns.length > 0)
    lines.push(
      `Demonstration people, who sign in there with the password ${signIns[0]!.password} and codes of an app that is given the secret:`,
      ...signIns.map(({ email, secret, role }) => `  ${email.padEnd(28)} ${secret}  ${role}`),
    );
  return `${lines.join('\n')}\n`;
}

main().catch((error: unknown) => {
  const known =
    error instanceof SettingsError ||
    error instanceof DatabaseUnavailable ||
    (error as { code?: string }).code === 'EADDRINUSE';
  process.stderr.write(`${known ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`);
  process.exitCode = 1;
});

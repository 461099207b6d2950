import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { pino } from 'pino';
import { apiClientAccounts } from '../../src/accounts/api-clients.js';
import { createPeople, type People } from '../../src/accounts/sign-in.js';
import { accessTokens, type TokenSettings } from '../../src/accounts/tokens.js';
import { CLIENT_SCOPES } from '../../src/accounts/principal.js';
import type { StaffProvider } from '../../src/accounts/staff-sign-in.js';
import { staffSignIn } from '../../src/accounts/staff-sign-in.js';
import { createApp } from '../../src/app.js';
import type { ChangesTiming } from '../../src/events/changes.js';
import { signing } from '../../src/events/signing.js';
import { diskStore } from '../../src/files/disk.js';
import type { Files, FileSettings } from '../../src/files/files.js';
import { serviceFiles } from '../../src/files/files.js';
import type { FileStore } from '../../src/files/store.js';
import type { Papers } from '../../src/http/web.js';
import { mailQueue } from '../../src/mail/queue.js';
import { auditWriter } from '../../src/persistence/audit.js';
import type { Db } from '../../src/persistence/database.js';
import { connectDatabase, transaction } from '../../src/persistence/database.js';
import type { Gate } from '../../src/persistence/change.js';
import { migrate } from '../../src/persistence/migrate.js';
import type { NewApiClient } from '../../src/persistence/writes/account/client.js';
import { insertApiClient } from '../../src/persistence/writes/account/client.js';
import { createTestDatabase } from './database.js';

export const TEST_AUDIT_KEY = 'an audit key for tests of 32 characters or more';
export const TEST_TOKENS: TokenSettings = {
  issuer: 'https://iamis.test',
  secrets: ['a token secret for tests of 32 characters or more'],
};
export const TEST_AUTH_SECRET = 'a secret for sign-in in tests of 32 characters or more';
/** Where e-mails say to sign in. */
export const TEST_ADDRESS = 'https://iamis.test';
/** A day inside the summer 2026 season, in British Summer Time. */
export const TEST_DAY = new Date('2026-04-20T10:00:00.000Z');

export interface Answer {
  data?: Record<string, any> | null;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, any> }[];
}

export interface Service {
  url: string;
  db: Db;
  gate: Gate;
  people: People;
  databaseUrl: string;
  /** Where its files lie. */
  store: FileStore;
  /** What the service itself has of them. */
  fileParts: Files;
  staffKey: string;
  /** Moves the service's clock. */
  setNow(instant: Date | string): void;
  now(): Date;
  newClient(client: Partial<NewApiClient>): Promise<{ id: string; key: string }>;
  /** A client with every scope for these centres. */
  centreKey(...centres: string[]): Promise<string>;
  /** The whole answer. */
  ask(
    key: string | null,
    document: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  /** The data; fails with the whole exchange when there are errors. */
  query(
    key: string,
    document: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Record<string, any>>;
  close(): Promise<void>;
}

export interface ServiceSettings {
  compiled?: boolean;
  development?: boolean;
  budgetPerMinute?: number;
  pool?: number;
  databaseUrl?: string;
  tokens?: TokenSettings;
  /** How many operations are worked on at once. */
  operationsAtOnce?: number;
  /** How often budgets are shared between services over one database. */
  settledEveryMs?: number;
  /** Leaves the database as migrated; `staffKey` is then empty. */
  withoutClients?: boolean;
  secureCookies?: boolean;
  trustProxy?: string[];
  staffProvider?: StaffProvider;
  /** Where browsers find it, whose port it then takes; `TEST_ADDRESS` and any port unless given. */
  publicUrl?: string;
  port?: number;
  /** Where its log goes; nowhere unless given. */
  log?: Logger;
  /** A folder of its own unless a store is given; 1 GiB for each centre; files may be opened unscanned. */
  files?: Partial<FileSettings>;
  /** How long a sender of a file may say nothing. */
  idleMs?: number;
  /** Pages elsewhere that the front end leads to. */
  papers?: Papers;
  /** How often subscriptions are looked after. */
  changes?: Partial<ChangesTiming>;
  /** Whether webhooks may lead to private addresses, as outside production. */
  webhooksAnywhere?: boolean;
  /** Where the pages under /docs were built to. */
  docsFolder?: string;
  /** Whether there may be sandboxes. */
  sandboxes?: boolean;
  /** Other than the usual ones: the first is used, the others are taken. */
  secrets?: { auth: [string, ...string[]]; audit: [string, ...string[]] };
}

/** The real service over HTTP, on a database of its own unless one is given (a second process over the same one). */
export async function startService(settings: ServiceSettings = {}): Promise<Service> {
  const own = settings.databaseUrl === undefined ? await createTestDatabase('api') : null;
  const databaseUrl = settings.databaseUrl ?? own!.url;
  if (own) await migrate(databaseUrl, databaseUrl);
  const db = await connectDatabase(databaseUrl, settings.pool ?? 10);
  const [authSecret, ...olderSecrets] = settings.secrets?.auth ?? [TEST_AUTH_SECRET];
  const authSecrets = [authSecret, ...olderSecrets];
  const post = { queueMail: mailQueue(authSecrets), address: settings.publicUrl ?? TEST_ADDRESS };
  const gate: Gate = { db, audit: auditWriter(...(settings.secrets?.audit ?? [TEST_AUDIT_KEY])), post };
  const folder = mkdtempSync(join(tmpdir(), 'iamis-files-'));
  const store = settings.files?.store ?? diskStore(folder);
  const files = serviceFiles(db, {
    store,
    secret: authSecrets,
    quota: 2 ** 30,
    unscanned: true,
    ...settings.files,
  });
  let clock = TEST_DAY;
  const log = settings.log ?? pino({ level: process.env.TEST_LOG_LEVEL ?? 'silent' });
  const people = createPeople({
    gate,
    log,
    secret: authSecret,
    olderSecrets,
    publicUrl: settings.publicUrl ?? TEST_ADDRESS,
    secureCookies: settings.secureCookies ?? false,
    ...(settings.staffProvider && staffSignIn(settings.staffProvider)),
  });
  const app = await createApp({
    gate,
    people,
    publicUrl: settings.publicUrl ?? TEST_ADDRESS,
    accounts: apiClientAccounts(db, accessTokens(settings.tokens ?? TEST_TOKENS)),
    log,
    now: () => clock,
    bankHolidays: ['2026-05-04', '2026-05-25'],
    development: settings.development ?? true,
    compiled: settings.compiled ?? process.env.TEST_COMPILED !== 'false',
    budgetPerMinute: settings.budgetPerMinute ?? 1_000_000_000,
    ...(settings.operationsAtOnce !== undefined && { operationsAtOnce: settings.operationsAtOnce }),
    ...(settings.settledEveryMs !== undefined && { settledEveryMs: settings.settledEveryMs }),
    trustProxy: settings.trustProxy ?? false,
    files,
    webhooks: { signing: signing([authSecret, ...olderSecrets]), anywhere: settings.webhooksAnywhere ?? true },
    ...(settings.sandboxes !== undefined && { sandboxes: settings.sandboxes }),
    ...(settings.changes && { changes: settings.changes }),
    ...(settings.idleMs !== undefined && { idleMs: settings.idleMs }),
    ...(settings.papers && { papers: settings.papers }),
    ...(settings.docsFolder !== undefined && { docsFolder: settings.docsFolder }),
  });
  await app.listen({ port: settings.port ?? 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;

  const newClient: Service['newClient'] = (client) =>
    transaction(db, (tx) =>
      insertApiClient(
        tx,
        { name: 'Test client', kind: 'CENTRE', scopes: CLIENT_SCOPES, centreNumbers: [], ...client },
        clock,
      ),
    );
  const ask: Service['ask'] = async (key, document, variables = {}, headers = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key !== null && { authorization: `Bearer ${key}` }),
        ...headers,
      },
      body: JSON.stringify({ query: document, variables }),
    });
    return (await response.json()) as Answer;
  };

  return {
    url,
    db,
    gate,
    people,
    databaseUrl,
    store,
    fileParts: files,
    staffKey: settings.withoutClients ? '' : (await newClient({ name: 'WJEC staff', kind: 'STAFF', scopes: [] })).key,
    setNow(instant) {
      clock = new Date(instant);
    },
    now: () => clock,
    newClient,
    centreKey: async (...centres) =>
      (await newClient({ name: `Centre ${centres.join(', ')}`, centreNumbers: centres })).key,
    ask,
    async query(key, document, variables, headers) {
      const answer = await ask(key, document, variables, headers);
      if (answer.errors)
        throw new Error(
          `${document}\n${JSON.stringify(variables, null, 1)}\nanswered\n${JSON.stringify(answer, null, 1)}`,
        );
      return answer.data!;
    },
    async close() {
      await app.close();
      await db.close();
      await own?.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

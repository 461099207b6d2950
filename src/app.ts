/** Builds the service from its parts; opens no port. */
import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify';
import Fastify, { LogController } from 'fastify';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { accountsOf } from './accounts/accounts.js';
import type { Accounts } from './accounts/api-clients.js';
import { budgetHeaders, sharedBudgets } from './accounts/budgets.js';
import type { People } from './accounts/sign-in.js';
import { refusals } from './accounts/refusals.js';
import { moment } from './clock.js';
import { languageOf } from '../texts/index.js';
import type { Files } from './files/files.js';
import type { Asking, Context, Webhooks } from './graphql/context.js';
import { errorFormatter, notSignedIn, overBudget, whyNotRecognised } from './graphql/errors.js';
import { limits, MAXIMUM_TOKENS } from './graphql/limits.js';
import { createLoaders } from './graphql/loaders.js';
import { operations } from './graphql/operations.js';
import { repeatedQueries } from './graphql/repeated.js';
import { createSchema, readSdl } from './graphql/schema.js';
import { addCalendar } from './http/calendar.js';
import { addCountedResults } from './http/counted-results.js';
import { addDocs } from './http/docs.js';
import { addErrors } from './http/errors.js';
import { addExplorer } from './http/explorer.js';
import { addExports } from './http/exports.js';
import { addFiles } from './http/files.js';
import type { ChangesTiming } from './events/changes.js';
import { sheetChanges } from './events/changes.js';
import { addStream } from './graphql/stream.js';
import { addGraphql } from './graphql/endpoint.js';
import { addHeaders } from './http/headers.js';
import { addHeld } from './http/held.js';
import { addHealth } from './http/health.js';
import { evidenceDownload } from './http/evidence.js';
import { moderatorReportDownload } from './http/moderator-report.js';
import { addMetering } from './http/metering.js';
import { addReports } from './http/reports.js';
import { addResults } from './http/results.js';
import { addPatience } from './http/patience.js';
import { isSameOrigin } from './http/same-origin.js';
import { addSignIn } from './http/sign-in.js';
import { addToken } from './http/token.js';
import { addTus } from './http/tus.js';
import { addUploads } from './http/uploads.js';
import { addWeb } from './http/web.js';
import type { Papers } from './http/web.js';
import type { Gate } from './persistence/change.js';
import type { Meter } from './telemetry/meter.js';
import { noMeter } from './telemetry/meter.js';
import type { Traces } from './telemetry/traces.js';

export interface AppParts {
  gate: Gate;
  accounts: Accounts;
  people: People;
  /** Where browsers find the service. */
  publicUrl: string;
  log: Logger;
  /** The clock, so that rules about days can be tried on any day. */
  now: () => Date;
  bankHolidays: readonly string[];
  development: boolean;
  /** In development: the key that the explorer starts with. */
  explorerKey?: string;
  compiled: boolean;
  /** Cost units a client may use in a minute; see graphql/guard.ts. */
  budgetPerMinute: number;
  /** How many operations are worked on at once; 128 unless told otherwise. */
  operationsAtOnce?: number;
  /** How often what callers used is shared with the other processes; a second unless told otherwise. */
  settledEveryMs?: number;
  /** The addresses of proxies whose X-Forwarded-For is believed. */
  trustProxy: false | string[];
  files: Files;
  webhooks: Webhooks;
  /** Whether there may be sandboxes; there may unless told otherwise. */
  sandboxes?: boolean;
  /** Pages elsewhere that the front end leads to. */
  papers?: Papers;
  /** How often subscriptions are looked after. */
  changes?: Partial<ChangesTiming>;
  /** How long a sender of a file may say nothing; a minute unless told otherwise. */
  idleMs?: number;
  /** Who counts what is done; nobody unless told otherwise. */
  meter?: Meter;
  traces?: Traces;
  /** Where the pages under /docs were built to, if elsewhere. */
  docsFolder?: string;
}

/** Found from where this file is built to (dist/src) as well as from where it is written (src). */
export function projectFolder(): string {
  const here = fileURLToPath(new URL('.', import.meta.url));
  return here.replace(/(\/dist)?\/src\/$/, '');
}

export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: parts.log as FastifyBaseLogger,
    // A logger for each request costs more than its line does: the line names the request.
    childLoggerFactory: (logger) => logger,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: parts.trustProxy,
    bodyLimit: 1024 * 1024,
    // Addresses of downloads are long.
    routerOptions: { maxParamLength: 8192 },
  });
  const { idleMs = 60_000, meter = noMeter } = parts;
  parts.traces?.addTo(app);
  if (parts.meter) addMetering(app, meter);
  addPatience(app, idleMs);
  const schema = createSchema(readSdl(`${projectFolder()}/schema`), parts.meter && meter.problem);
  const budgets = sharedBudgets(parts.gate.db, parts.budgetPerMinute, parts.settledEveryMs);
  app.addHook('onClose', () => budgets.stop());
  const refused = refusals(parts.gate, parts.log, parts.now);
  app.addHook('onClose', () => refused.stop());
  const work = operations(schema, budgets, refused, meter);
  const repeated = repeatedQueries(schema, work);
  const plugins: ApolloServerPlugin<Context>[] = [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    work.plugin,
    ...(parts.compiled ? [repeated.plugin] : []),
  ];
  const formatError = errorFormatter(parts.log, meter);
  const apollo = new ApolloServer<Context>({
    schema,
    plugins,
    parseOptions: { maxLexicalTokens: MAXIMUM_TOKENS },
    validationRules: limits,
    introspection: parts.development,
    hideSchemaDetailsFromClientErrors: !parts.development,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError,
    logger: parts.log,
  });
  const accounts = accountsOf(parts.accounts, parts.people);
  const recognise = ({ headers, ip }: Pick<FastifyRequest, 'headers' | 'ip'>) => {
    const cookieCounts = headers.cookie === undefined || isSameOrigin(headers, parts.publicUrl);
    const believed = cookieCounts ? headers : { ...headers, cookie: undefined };
    return accounts.authenticate(believed, parts.now(), ip);
  };
  const { files } = parts;
  app.addHook('onClose', () => files.close());
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());

  addErrors(app);
  addHeaders(app, !parts.development);
  addHealth(app, parts.gate.db);
  addUploads(app);
  await addToken(app, parts);
  await addSignIn(app, parts);
  addCalendar(app, parts);
  addExports(app, { ...parts, recognise, refusals: refused });
  addCountedResults(app, { ...parts, recognise, refusals: refused });
  addHeld(app, { ...parts, recognise, refusals: refused });
  addReports(app, { ...parts, recognise, refusals: refused, budgets });
  addResults(app, { ...parts, recognise, refusals: refused, budgets });
  addTus(app, { ...parts, recognise, refusals: refused, idleMs });
  const downloads = {
    evidence: evidenceDownload(files.unscanned),
    moderatorReport: moderatorReportDownload(parts.now, files.unscanned),
  };
  addFiles(app, { ...parts, ...files, downloads });
  if (parts.development) addExplorer(app, parts.explorerKey ?? 'KEY');
  else app.get('/graphql', (_request, reply) => reply.status(405).header('allow', 'POST').send());
  const contextOf = async (request: Asking): Promise<Context> => {
    const now = moment(parts.now());
    const asked = languageOf(request.headers['accept-language']);
    const principal = await recognise(request).catch((error: unknown) => {
      throw whyNotRecognised(error, asked, request.log);
    });
    if (principal === null) throw notSignedIn(asked);
    const language = principal.person?.language ?? asked;
    const standing = budgets.standing(principal, now.instant);
    if (standing.left === 0) throw overBudget(language, standing.seconds, budgetHeaders(standing));
    return {
      principal,
      now,
      language,
      gate: parts.gate,
      post: parts.gate.post,
      people: parts.people,
      files,
      webhooks: parts.webhooks,
      sandboxes: parts.sandboxes ?? true,
      loaders: createLoaders(principal.scope, parts.gate.db),
      bankHolidays: parts.bankHolidays,
      requestId: request.id,
      address: request.ip,
      log: app.log,
      follow: null,
      charged: null,
    };
  };
  addGraphql(app, { apollo, repeated, contextOf, meter, atOnce: parts.operationsAtOnce ?? 128 });
  const changes = sheetChanges(parts.gate.db, parts.log, parts.changes);
  addStream(app, { schema, work, changes, contextOf, formatError });
  addDocs(app, parts.docsFolder ?? `${projectFolder()}/dist/docs`);
  await addWeb(app, `${projectFolder()}/dist/web`, parts.papers ?? {});
  return app;
}

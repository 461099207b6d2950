/** Builds the service from its parts; opens no port. */
import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import helmet from '@fastify/helmet';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import Fastify, { LogController } from 'fastify';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import type { Accounts } from './accounts/api-clients.js';
import { moment } from './clock.js';
import { languageOf } from '../texts/index.js';
import { compiledQueries } from './graphql/compiled.js';
import type { Context } from './graphql/context.js';
import { errorFormatter, notSignedIn } from './graphql/errors.js';
import { limits } from './graphql/limits.js';
import { createLoaders } from './graphql/loaders.js';
import { operations } from './graphql/operations.js';
import { createSchema, readSdl } from './graphql/schema.js';
import { addExplorer } from './http/explorer.js';
import { addHealth } from './http/health.js';
import { addUploads } from './http/uploads.js';
import type { Gate } from './persistence/change.js';

export interface AppParts {
  gate: Gate;
  accounts: Accounts;
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
  trustProxy: boolean;
}

/** Found from where this file is built to (dist/src) as well as from where it is written (src). */
export function projectFolder(): string {
  const here = fileURLToPath(new URL('.', import.meta.url));
  return here.replace(/(\/dist)?\/src\/$/, '');
}

export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: parts.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: parts.trustProxy,
    bodyLimit: 1024 * 1024,
    requestTimeout: 120_000,
  });
  const schema = createSchema(readSdl(`${projectFolder()}/schema`));
  const plugins: ApolloServerPlugin<Context>[] = [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    operations(schema, parts.budgetPerMinute),
    ...(parts.compiled ? [compiledQueries()] : []),
  ];
  const apollo = new ApolloServer<Context>({
    schema,
    plugins,
    validationRules: limits,
    introspection: parts.development,
    hideSchemaDetailsFromClientErrors: !parts.development,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError: errorFormatter(parts.log),
    logger: parts.log,
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());

  // The explorer's page holds its scripts inline, which the usual content policy forbids.
  await app.register(helmet, parts.development ? { contentSecurityPolicy: false } : {});
  addHealth(app, parts.gate.db);
  addUploads(app);
  if (parts.development) addExplorer(app, parts.explorerKey ?? 'KEY');
  else app.get('/graphql', (_request, reply) => reply.status(405).header('allow', 'POST').send());
  app.route({
    method: 'POST',
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => {
        const now = moment(parts.now());
        const language = languageOf(request.headers['accept-language']);
        const principal = await parts.accounts.authenticate(request.headers.authorization, now.instant);
        if (principal === null) throw notSignedIn(language);
        return {
          principal,
          now,
          language,
          gate: parts.gate,
          loaders: createLoaders(principal.scope, parts.gate.db),
          bankHolidays: parts.bankHolidays,
          requestId: request.id,
          address: request.ip,
          log: request.log,
        };
      },
    }),
  });
  return app;
}

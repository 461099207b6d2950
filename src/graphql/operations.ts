/** What is done about every operation: limits, rights, budget, one line of log. */
import type { ApolloServerPlugin } from '@apollo/server';
import { performance } from 'node:perf_hooks';
import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Budgets, Standing } from '../accounts/budgets.js';
import { budgetHeaders } from '../accounts/budgets.js';
import type { Refusals } from '../accounts/refusals.js';
import type { Meter } from '../telemetry/meter.js';
import { bulkReadsOf } from './bulk-reads.js';
import type { Context } from './context.js';
import { badInput, localised, overBudget } from './errors.js';
import { createGuard } from './guard.js';
import { setStatus } from './status.js';

export interface Asked {
  document: DocumentNode;
  /** Missing when the document could not be run. */
  operation?: OperationDefinitionNode | undefined;
  variables: Record<string, unknown>;
}

export interface Operations {
  /** The same for what goes through Apollo. */
  plugin: ApolloServerPlugin<Context>;
  /** Checks rights and cost and charges the caller, once for a request. Throws what GraphQL answers under `errors`. */
  admit(asked: Asked, context: Context): void;
  /** R41: writes down which rights were missing. */
  auditRefusals(errors: readonly GraphQLError[], context: Context): Promise<void>;
  /** What is written down about an operation that was answered with data. */
  note(asked: Asked, context: Context, started: number): Promise<void>;
}

export function operations(schema: GraphQLSchema, budgets: Budgets, refusals: Refusals, meter: Meter): Operations {
  const guard = createGuard(schema);
  const bulkReads = bulkReadsOf(schema);

  async function auditRefusals(errors: readonly GraphQLError[], context: Context): Promise<void> {
    const { principal, address, requestId, now } = context;
    for (const { extensions } of errors) {
      if (extensions['code'] !== 'FORBIDDEN') continue;
      const { right, field } = extensions as { right: string; field: string };
      await refusals.note({ principal, right, field, address, requestId }, now.instant);
    }
  }

  function admit({ document, operation, variables }: Asked, context: Context): void {
    if (context.charged !== null) return;
    guard.checkRights(document, context.principal);
    const cost = guard.costOf(document, operation?.name?.value, variables);
    const standing = budgets.charge(context.principal, cost, context.now.instant);
    if (!standing.allowed) throw overBudget(context.language, standing.seconds);
    context.charged = { cost, standing };
  }

  /** What could not be run has cost us something all the same; what was refused for want of budget has not. */
  function standingUncharged({ principal, now }: Context, source = '', errors: readonly GraphQLError[] = []): Standing {
    const refused = errors.some(({ extensions }) => extensions['code'] === 'RATE_LIMITED');
    return refused
      ? budgets.standing(principal, now.instant)
      : budgets.spend(principal, 1 + source.length / 100, now.instant);
  }

  function log(
    operation: OperationDefinitionNode | undefined,
    context: Context,
    started: number,
    outcome: { status: number; errors?: readonly string[] },
  ) {
    const ms = performance.now() - started;
    meter.operation(operation, ms, outcome.errors ?? []);
    context.log.info(
      {
        reqId: context.requestId,
        operation: operation?.name?.value ?? null,
        kind: operation?.operation,
        principal: context.principal.id,
        cost: context.charged?.cost ?? 0,
        ms: Math.round(ms * 10) / 10,
        ...outcome,
      },
      'operation',
    );
  }

  const plugin: ApolloServerPlugin<Context> = {
    requestDidStart: () => {
      const started = performance.now();
      return Promise.resolve({
        didResolveOperation({ document, operation, request, contextValue }) {
          if (operation?.operation === 'subscription')
            throw badInput('Subscriptions are streams.', 'SUBSCRIPTION_ELSEWHERE');
          admit({ document, operation, variables: request.variables ?? {} }, contextValue);
          return Promise.resolve();
        },
        async willSendResponse({ contextValue, document, operation, source, request, response, errors }) {
          const { body } = response;
          const standing = contextValue.charged?.standing ?? standingUncharged(contextValue, source, errors);
          for (const header of budgetHeaders(standing)) response.http.headers.set(...header);
          if (body.kind === 'single' && body.singleResult.errors) {
            body.singleResult.errors = body.singleResult.errors.map((error) => localised(error, contextValue.language));
            setStatus(response.http, body.singleResult, request.http?.headers.get('accept'));
          }
          if (errors) await auditRefusals(errors, contextValue);
          if (document && body.kind === 'single' && body.singleResult.data)
            await bulkReads.audit(document, request.variables ?? {}, contextValue);
          log(operation, contextValue, started, {
            ...(errors && {
              errors: errors.map((error) => (error.extensions['code'] as string | undefined) ?? error.name),
            }),
            status: response.http.status ?? 200,
          });
        },
      });
    },
  };

  return {
    plugin,
    admit,
    auditRefusals,
    async note({ document, operation, variables }, context, started) {
      await bulkReads.audit(document, variables, context);
      log(operation, context, started, { status: 200 });
    },
  };
}

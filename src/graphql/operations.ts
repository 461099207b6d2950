/** What is done about every operation: limits, rights, budget, one line of log. */
import type { ApolloServerPlugin } from '@apollo/server';
import { performance } from 'node:perf_hooks';
import type { GraphQLSchema } from 'graphql';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Context } from './context.js';
import { localised, overBudget } from './errors.js';
import { createGuard } from './guard.js';
import { setStatus } from './status.js';

export function operations(schema: GraphQLSchema, budgetPerMinute: number): ApolloServerPlugin<Context> {
  const guard = createGuard(schema);
  const budget = new RateLimiterMemory({ points: budgetPerMinute, duration: 60 });

  async function charge(principalId: string, cost: number): Promise<void> {
    try {
      await budget.consume(principalId, cost);
    } catch (refused) {
      if (refused instanceof RateLimiterRes) throw overBudget(Math.ceil(refused.msBeforeNext / 1000));
      throw refused;
    }
  }

  return {
    requestDidStart: () => {
      const started = performance.now();
      let cost = 0;
      return Promise.resolve({
        async didResolveOperation({ document, operationName, request, contextValue }) {
          guard.checkRights(document, contextValue.principal);
          cost = guard.costOf(document, operationName ?? undefined, request.variables ?? {});
          await charge(contextValue.principal.id, cost);
        },
        willSendResponse({ contextValue, operationName, operation, request, response, errors }) {
          const { body } = response;
          if (body.kind === 'single' && body.singleResult.errors) {
            body.singleResult.errors = body.singleResult.errors.map((error) => localised(error, contextValue.language));
            setStatus(response.http, body.singleResult, request.http?.headers.get('accept'));
          }
          contextValue.log.info(
            {
              operation: operationName ?? null,
              kind: operation?.operation,
              principal: contextValue.principal.id,
              cost,
              ms: Math.round((performance.now() - started) * 10) / 10,
              ...(errors && { errors: errors.map((error) => error.extensions['code'] ?? error.name) }),
              status: response.http.status ?? 200,
            },
            'operation',
          );
          return Promise.resolve();
        },
      });
    },
  };
}

/**
 * Queries asked again run compiled (graphql-jit) and past Apollo's pipeline, which costs as much as a query does. Apollo has parsed and
 * validated the very same text before. Whatever would not be answered exactly as Apollo answers, errors first of all, goes through Apollo.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { CompiledQuery } from 'graphql-jit';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { Standing } from '../accounts/budgets.js';
import type { Context } from './context.js';
import type { Operations } from './operations.js';

/** Bytes, roughly: some 500 compiled texts. Counted, because a text may be as long as a request. */
const KEPT = 25_000_000;
const COMPILED = 50_000;

/** What is known of a text. */
type Known = 'ASKED_ONCE' | 'NOT_COMPILABLE' | Repeated;

interface Repeated {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  query: CompiledQuery;
}

export interface RepeatedQueries {
  /** Lets Apollo's pipeline tell what it has validated. */
  plugin: ApolloServerPlugin<Context>;
  /** The answer to a request with this body; null when Apollo is to answer. */
  answer(body: unknown, contextOf: () => Promise<Context>): Promise<{ text: string; standing: Standing } | null>;
}

export function repeatedQueries(schema: GraphQLSchema, operations: Operations): RepeatedQueries {
  const known = new LRUCache<string, { is: Known }>({
    maxSize: KEPT,
    sizeCalculation: ({ is }, key) => 2 * key.length + (typeof is === 'string' ? 100 : COMPILED),
  });

  function learn(key: string, document: DocumentNode, operation: OperationDefinitionNode): Known {
    if (operation.operation !== 'query') return 'NOT_COMPILABLE';
    // Compiling takes a millisecond: too long for what is asked once only.
    if (!known.has(key)) return 'ASKED_ONCE';
    const query = compileQuery(schema, document, operation.name?.value);
    return isCompiledQuery(query) ? { document, operation, query } : 'NOT_COMPILABLE';
  }

  return {
    plugin: {
      requestDidStart: () =>
        Promise.resolve({
          executionDidStart({ source, request, document, operation }) {
            const key = keyOf(source, request.operationName ?? null);
            const is = known.get(key)?.is ?? 'ASKED_ONCE';
            // Undefined, whatever its type says, when the document has no operation of that name.
            const runs = (operation as typeof operation | undefined) !== undefined;
            if (runs && is === 'ASKED_ONCE') known.set(key, { is: learn(key, document, operation) });
            return Promise.resolve();
          },
        }),
    },
    async answer(body, contextOf) {
      const request = requestIn(body);
      const found = request && known.get(keyOf(request.query, request.operationName))?.is;
      if (!found || typeof found === 'string') return null;
      const { document, operation, query } = found;
      const { variables } = request;
      // graphql-jit does not enforce @oneOf and words its coercion errors differently, so graphql-js looks at the variables first.
      if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return null;
      const started = performance.now();
      const context = await contextOf();
      operations.admit({ document, operation, variables }, context);
      const result = await query.query({}, context, variables);
      if (result.errors !== undefined) return null;
      await operations.note({ document, operation, variables }, context, started);
      return { text: `${JSON.stringify(result)}\n`, standing: context.charged!.standing };
    },
  };
}

/** Nothing that is valid begins with a name and a line of its own. */
const keyOf = (query: string, operationName: string | null): string =>
  operationName === null ? query : `${operationName}\n${query}`;

/** Null unless the body is a plain request. */
function requestIn(
  body: unknown,
): { query: string; operationName: string | null; variables: Record<string, unknown> } | null {
  if (typeof body !== 'object' || body === null) return null;
  const { query, operationName = null, variables = null, extensions } = body as Record<string, unknown>;
  if (typeof query !== 'string' || extensions !== undefined) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (typeof variables !== 'object' || Array.isArray(variables)) return null;
  return { query, operationName, variables: (variables ?? {}) as Record<string, unknown> };
}

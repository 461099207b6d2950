/** Queries asked for the second time run compiled (graphql-jit); anything it does not do exactly like graphql-js falls back to that. */
import type { ApolloServerPlugin, GraphQLRequestContextResponseForOperation } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { CompiledQuery } from 'graphql-jit';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from './context.js';

type Compiled = CompiledQuery | 'ONCE' | 'NOT_COMPILABLE';

export function compiledQueries(): ApolloServerPlugin<Context> {
  const compiled = new WeakMap<DocumentNode, Map<string, Compiled>>();

  function compiledFor(request: GraphQLRequestContextResponseForOperation<Context>): CompiledQuery | null {
    const { document, schema, operationName } = request;
    let byName = compiled.get(document);
    if (byName === undefined) compiled.set(document, (byName = new Map<string, Compiled>()));
    const name = operationName ?? '';
    const found = byName.get(name);
    if (found === undefined) {
      byName.set(name, 'ONCE');
      return null;
    }
    if (found === 'NOT_COMPILABLE') return null;
    if (found !== 'ONCE') return found;
    const made = compileQuery(schema, document, operationName ?? undefined);
    byName.set(name, isCompiledQuery(made) ? made : 'NOT_COMPILABLE');
    return isCompiledQuery(made) ? made : null;
  }

  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation(request) {
          if (request.operation.operation !== 'query') return null;
          const query = compiledFor(request);
          if (query === null) return null;
          // graphql-jit does not enforce @oneOf and words its coercion errors differently, so graphql-js looks at the variables first.
          const given = getVariableValues(
            request.schema,
            request.operation.variableDefinitions ?? [],
            request.request.variables ?? {},
          );
          if (given.errors) return null;
          const result = await query.query({}, request.contextValue, request.request.variables ?? {});
          if (result.errors !== undefined) return null;
          return {
            body: { kind: 'single', singleResult: { data: result.data as Record<string, unknown> } },
            http: { headers: new HeaderMap() },
          };
        },
      }),
  };
}

import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import type { AnyVariables, UseQueryExecute } from 'urql';
import { failureOf } from '../api/client';
import { Failed } from './failed';
import { Waiting } from './waiting';

interface AnswerProps<Data, Variables extends AnyVariables> {
  query: TypedDocumentNode<Data, Variables>;
  variables: Variables;
  children: (data: Data, again: UseQueryExecute) => ReactNode;
}

/** What the service answers to a query, as the children show it; what was known before stays while it is asked again. */
export function Answer<Data, Variables extends AnyVariables>(props: AnswerProps<Data, Variables>): ReactNode {
  const [{ data, error }, again] = useQuery<Data, Variables>({
    query: props.query,
    variables: props.variables,
    requestPolicy: 'cache-and-network',
  });
  if (data !== undefined) return props.children(data, again);
  if (error === undefined) return <Waiting />;
  return <Failed failure={failureOf(error)} again={() => again({ requestPolicy: 'network-only' })} />;
}

/** Lists of which a part would be wrong: all of their pages are read, one after the other. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect, useEffectEvent, useState } from 'react';
import type { ReactNode } from 'react';
import { useClient, useQuery } from 'urql';
import type { Client, UseQueryExecute } from 'urql';
import { failureOf } from '../api/client';
import type { Failure } from '../api/client';
import { Failed } from './failed';
import { Waiting } from './waiting';

interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

type Paged = Record<string, unknown> & { after?: string | null | undefined };

interface Wanted<Data, Variables extends Paged, Node> {
  /** Asks for one page, from `$after` on. */
  query: TypedDocumentNode<Data, Variables>;
  variables: Variables;
  /** The list; null where there is nothing to list. */
  of: (data: Data) => Connection<Node> | null | undefined;
  /** When this changes, the pages after the first are read anew. */
  stamp?: (data: Data) => unknown;
  pause?: boolean;
}

interface Found<Data, Node> {
  data: Data | undefined;
  /** Undefined until every page is there. */
  nodes: readonly Node[] | undefined;
  failure: Failure | undefined;
  again: UseQueryExecute;
}

const NOTHING: readonly never[] = [];

export function useWhole<Data, Variables extends Paged, Node>(
  wanted: Wanted<Data, Variables, Node>,
): Found<Data, Node> {
  const { query, variables, of, stamp, pause = false } = wanted;
  const client = useClient();
  const [{ data, error }, again] = useQuery<Data, Variables>({
    query,
    variables,
    pause,
    requestPolicy: 'cache-and-network',
  });
  const [rest, setRest] = useState<readonly Node[] | Failure>();
  const first = data && of(data);
  const cursor = cursorAfter(first);
  const read = JSON.stringify([variables, data && stamp?.(data)]);
  const readFrom = useEffectEvent((from: string) => readRest(wanted, client, from));
  useEffect(() => {
    if (cursor === null) return;
    let current = true;
    void readFrom(cursor).then((found) => current && setRest(found));
    return () => void (current = false);
  }, [client, cursor, read]);
  if (data === undefined) return { data, nodes: undefined, failure: error && failureOf(error), again };
  if (cursor === null) return { data, nodes: first?.nodes ?? NOTHING, failure: undefined, again };
  if (rest !== undefined && 'kind' in rest) return { data, nodes: undefined, failure: rest, again };
  return { data, nodes: rest && [...first!.nodes, ...rest], failure: undefined, again };
}

interface WholeProps<Data, Variables extends Paged, Node> extends Wanted<Data, Variables, Node> {
  children: (data: Data, nodes: readonly Node[], again: UseQueryExecute) => ReactNode;
}

/** Like Answer: nothing is shown before all is there. */
export function Whole<Data, Variables extends Paged, Node>(props: WholeProps<Data, Variables, Node>): ReactNode {
  const { data, nodes, failure, again } = useWhole(props);
  if (failure) return <Failed failure={failure} again={() => location.reload()} />;
  if (data === undefined || nodes === undefined) return <Waiting />;
  return props.children(data, nodes, again);
}

const cursorAfter = <Node,>(page: Connection<Node> | null | undefined): string | null =>
  page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;

async function readRest<Data, Variables extends Paged, Node>(
  { query, variables, of }: Wanted<Data, Variables, Node>,
  client: Client,
  from: string,
): Promise<readonly Node[] | Failure> {
  const nodes: Node[] = [];
  for (let after: string | null = from; after !== null;) {
    const answer = await client
      .query<Data, Variables>(query, { ...variables, after }, { requestPolicy: 'network-only' })
      .toPromise();
    if (answer.data === undefined) return failureOf(answer.error!);
    const page: Connection<Node> | null | undefined = of(answer.data);
    nodes.push(...(page?.nodes ?? []));
    after = cursorAfter(page);
  }
  return nodes;
}

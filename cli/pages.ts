import type { Connection } from './client.js';
import { ask } from './client.js';

export interface Page<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Every node of a list, page after page: `query` takes `$after`. */
export async function readAll<Data, Node>(
  to: Connection,
  query: string,
  variables: Record<string, unknown>,
  pageIn: (data: Data) => Page<Node>,
): Promise<Node[]> {
  const found: Node[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo }: Page<Node> = pageIn(await ask<Data>(to, query, { ...variables, after }));
    found.push(...nodes);
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

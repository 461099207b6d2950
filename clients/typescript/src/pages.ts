import type { Client, Document } from './client.js';

export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * Every node of a list, asked for page by page as they are used: `for await (const sheet of pages(client, SheetsDocument, {}, (data) => data.marksheets))`.
 * `pageIn` answers null where what holds the list does not exist.
 */
export async function* pages<Result, Variables extends { after?: unknown }, Node>(
  client: Client,
  document: Document<Result, Variables>,
  variables: Variables,
  pageIn: (data: Result) => Page<Node> | null | undefined,
): AsyncGenerator<Node, void, undefined> {
  for (let after = variables.after; ;) {
    const page = pageIn(await client.send(document, { ...variables, after }));
    if (page == null) return;
    yield* page.nodes;
    if (!page.pageInfo.hasNextPage) return;
    after = page.pageInfo.endCursor;
  }
}

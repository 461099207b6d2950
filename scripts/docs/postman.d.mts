interface Item {
  name: string;
  item?: Item[];
  request?: { method: string; url: string; body: { mode: string; graphql?: { query: string } } };
}
export function postmanCollection(pages: Record<string, string>): { info: { schema: string }; item: Item[] };

import { createHash } from 'node:crypto';
import { badInput } from './errors.js';

export const MAXIMUM_PAGE = 200;
export const MAXIMUM_ROWS_PAGE = 600;

export function checkFirst(first: number, maximum: number): number {
  if (!Number.isInteger(first) || first < 1 || first > maximum) {
    throw badInput('The page size is out of range.', 'PAGE_SIZE', { given: first, maximum });
  }
  return first;
}

type Key = readonly (string | number)[];

/** Says for which list a cursor is good; another order, filter or search has another mark. */
const markOf = (list: unknown): string =>
  createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 8);

export const cursorOf = (list: unknown, key: Key): string =>
  Buffer.from(JSON.stringify([markOf(list), ...key])).toString('base64url');

/** The key behind a cursor of this very list, whose parts have the types of `shape`; null for the beginning of the list. */
export function keyOf<K extends Key>(
  list: unknown,
  cursor: string | null | undefined,
  shape: readonly ('string' | 'number')[],
): K | null {
  if (cursor == null) return null;
  const parts = decode(cursor);
  if (parts?.[0] !== markOf(list)) throw badInput('The cursor is of another list, order or filter.', 'BAD_CURSOR');
  const key = parts.slice(1);
  const fits = key.every((part, i) => typeof part === shape[i] && part !== Infinity && part !== -Infinity);
  if (key.length !== shape.length || !fits) throw badInput('The cursor is malformed.', 'BAD_CURSOR');
  return key as unknown as K;
}

function decode(cursor: string): unknown[] | null {
  if (cursor.length > 1000) return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : null;
  } catch {
    return null;
  }
}

/** A page out of one item more than was asked for. `cursor` is called only for what is selected: see `edges` and `endCursor`. */
export interface Page<Node> {
  nodes: readonly Node[];
  hasNextPage: boolean;
  cursor: (node: Node) => string;
  count: () => Promise<number>;
}

export function pageOf<Node>(
  found: readonly Node[],
  first: number,
  cursor: (node: Node) => string,
  count: () => Promise<number>,
): Page<Node> {
  const more = found.length > first;
  return { nodes: more ? found.slice(0, first) : found, hasNextPage: more, cursor, count };
}

/** The fields of every connection over a `Page`. */
export const connectionFields = {
  edges: <Node>(page: Page<Node>) => page.nodes.map((node) => ({ node, cursor: page.cursor(node) })),
  pageInfo: <Node>(page: Page<Node>): PageInfoRead => ({ hasNextPage: page.hasNextPage, end: () => endCursor(page) }),
  totalCount: <Node>(page: Page<Node>) => page.count(),
};

/** A cursor costs a hash, so it is made only for those who ask. */
export interface PageInfoRead {
  hasNextPage: boolean;
  end: () => string | null;
}

export const pageInfoFields = { endCursor: ({ end }: PageInfoRead) => end() };

function endCursor<Node>({ nodes, cursor }: Page<Node>): string | null {
  const last = nodes.at(-1);
  return last === undefined ? null : cursor(last);
}

/** A sheet with all its rows, however many pages they are. */
import type { Client, OperationResult } from 'urql';
import { BACKGROUND, failureOf } from '../api/client';
import type { Failure } from '../api/client';
import { GridDocument } from './grid.generated';
import type { GridQuery, GridRowFragment, GridSheetFragment } from './grid.generated';

export type Read = { sheet: GridSheetFragment; rows: GridRowFragment[] } | { failure: Failure } | { missing: true };

export async function readAll(client: Client, id: string, sample: boolean, background: boolean): Promise<Read> {
  const rows: GridRowFragment[] = [];
  const settings = { requestPolicy: 'network-only' as const, ...(background && BACKGROUND) };
  for (let after: string | null = null; ;) {
    const answer: OperationResult<GridQuery> = await client
      .query(GridDocument, { id, after, sample }, settings)
      .toPromise();
    if (answer.error) return { failure: failureOf(answer.error) };
    const sheet = answer.data?.marksheet;
    if (sheet == null) return { missing: true };
    rows.push(...sheet.rows.nodes);
    if (!sheet.rows.pageInfo.hasNextPage) return { sheet, rows };
    after = sheet.rows.pageInfo.endCursor;
  }
}

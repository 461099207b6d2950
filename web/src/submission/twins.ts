/** A whole column that stands on another sheet too: pasted twice, or into the wrong unit. */
import { useEffect, useEffectEvent, useState } from 'react';
import { useClient } from 'urql';
import type { Client } from 'urql';
import { BACKGROUND } from '../api/client';
import type { Hint, Marked } from './hints';
import { sameColumn } from './hints';
import { MarksBesideDocument, SheetsBesideDocument } from './twins.generated';

/** So many sheets are looked at, those nearest in size first: it is a hint, and no reason to read a whole centre. */
const AT_MOST = 10;

interface Place {
  id: string;
  centre: string;
  series: string;
}

/** Found after the page is shown; nothing waits for it, and a line that fails finds nothing. */
export function useTwins({ id, centre, series }: Place, rows: readonly Marked[]): readonly Hint[] {
  const client = useClient();
  const [twins, setTwins] = useState<readonly Hint[]>([]);
  const marks = rows.map(({ number, mark }) => `${number} ${String(mark)}`).join();
  const look = useEffectEvent(() => twinsOf(client, { id, centre, series }, rows));
  useEffect(() => {
    let current = true;
    void look().then((found) => current && setTwins(found));
    return () => void (current = false);
  }, [client, id, centre, series, marks]);
  return twins;
}

async function twinsOf(client: Client, { id, centre, series }: Place, rows: readonly Marked[]): Promise<Hint[]> {
  const marked = rows.filter(({ mark }) => mark !== null).length;
  // What can not be a twin is not asked about.
  if (sameColumn(rows, rows) === 0) return [];
  const beside = await client.query(SheetsBesideDocument, { centre, series }, BACKGROUND).toPromise();
  const sizeOf = ({ counts }: { counts: { done: number; submitted: number } }) => counts.done + counts.submitted;
  const candidates = (beside.data?.marksheets.nodes ?? [])
    .filter((sheet) => sheet.id !== id && sizeOf(sheet) > 0)
    .toSorted((one, other) => Math.abs(sizeOf(one) - marked) - Math.abs(sizeOf(other) - marked))
    .slice(0, AT_MOST);
  const found: Hint[] = [];
  for (const sheet of candidates) {
    const { data } = await client.query(MarksBesideDocument, { id: sheet.id }, BACKGROUND).toPromise();
    const others = (data?.marksheet?.rows.nodes ?? []).map(({ candidate, result }) => ({
      number: candidate.number,
      mark: result?.mark ?? null,
    }));
    const count = sameColumn(rows, others);
    if (count > 0) found.push({ kind: 'TWIN', title: sheet.title, count });
  }
  return found;
}

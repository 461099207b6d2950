import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { useSession } from '../session';
import { deskNow, watchDesk } from './desk';
import type { Desk } from './desk';
import { Sheet } from './sheet';
import type { Head } from './head';
import type { Loaded } from './sheet';
import type { RowView } from './view';

export const useDesk = (): Desk | null => useSyncExternalStore(watchDesk, deskNow);
export const useHead = (sheet: Sheet): Head => useSyncExternalStore(sheet.subscribe, sheet.head);

/** A row is drawn again only when it changes itself. */
export const useRow = (sheet: Sheet, number: string): RowView =>
  useSyncExternalStore(
    useCallback((listener) => sheet.subscribeRow(number, listener), [sheet, number]),
    useCallback(() => sheet.view(number), [sheet, number]),
  );

/** Undefined while it loads. */
export function useLoaded(id: string): [Loaded | undefined, again: () => void] {
  const client = useClient();
  const desk = useDesk();
  const sample = useSession().may('sample:read');
  const [tries, setTries] = useState(0);
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    if (desk === null) return;
    let stop: () => void = () => undefined;
    let gone = false;
    void Sheet.load(client, desk, id, sample).then((answer) => {
      if (gone) return;
      if ('sheet' in answer) stop = answer.sheet.connect(desk);
      setLoaded(answer);
    });
    return () => {
      gone = true;
      stop();
    };
  }, [client, desk, id, sample, tries]);
  return [loaded, () => setTries(tries + 1)];
}

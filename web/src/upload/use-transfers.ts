import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import type { Client } from 'urql';
import { addSends } from './sending';
import { Transfers } from './transfers';
import type { Transfer } from './transfers';

/** One list for each signed-in person: going to another page and back finds it as it is. */
const known = new WeakMap<Client, Transfers>();

export function useTransfers(marksheetId: string): { transfers: Transfers; own: readonly Transfer[] } {
  const client = useClient();
  const transfers = useMemo(() => {
    const found = known.get(client);
    if (found !== undefined) return found;
    const made = new Transfers(client);
    known.set(client, made);
    return made;
  }, [client]);
  useEffect(() => addSends(transfers), [transfers]);
  const all = useSyncExternalStore(transfers.subscribe, transfers.list);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (transfers.busy()) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [transfers]);
  const own = useMemo(() => all.filter((each) => each.marksheetId === marksheetId), [all, marksheetId]);
  return { transfers, own };
}

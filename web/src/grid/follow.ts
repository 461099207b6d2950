import { useEffect } from 'react';
import { useClient } from 'urql';
import { BACKGROUND } from '../api/client';
import { GridFollowDocument } from './changes.generated';
import type { Sheet } from './sheet';

const STREAM = { url: '/graphql/stream', fetchSubscriptions: true };
const FIRST_WAIT_MS = 2000;
const LONGEST_WAIT_MS = 60_000;

/** Two people on one sheet see each other's saves. A page that nobody looks at does not listen: browsers have few connections. */
export function useFollow(sheet: Sheet): void {
  const client = useClient();
  useEffect(() => {
    let stop: () => void = () => undefined;
    let wait = FIRST_WAIT_MS;
    // What happened while nobody listened is in what comes first.
    const listen = (): void => {
      const again = (): void => {
        stop();
        const timer = setTimeout(listen, wait * (0.5 + Math.random()));
        wait = Math.min(wait * 2, LONGEST_WAIT_MS);
        stop = () => clearTimeout(timer);
      };
      const { unsubscribe } = client
        .subscription(GridFollowDocument, { id: sheet.id }, { ...BACKGROUND, ...STREAM })
        .subscribe(({ data, error, hasNext }) => {
          if (data?.marksheetChanged) {
            wait = FIRST_WAIT_MS;
            void sheet.follow(data.marksheetChanged.version);
          }
          if (error || !hasNext) again();
        });
      stop = unsubscribe;
    };
    const look = (): void => {
      stop();
      stop = () => undefined;
      if (document.visibilityState === 'visible') listen();
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      stop();
    };
  }, [client, sheet]);
}

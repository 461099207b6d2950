/** A session that nothing is done in ends: who still sits there is asked in time whether to stay. */
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useClient } from 'urql';
import { BACKGROUND } from './api/client';
import { SessionDocument } from './api/session.generated';
import { useSession } from './session';

const IdleDialog = lazy(() => import('./idle-dialog'));

const MINUTE = 60_000;
/** The service moves the end at most once a minute: so much of its 20 minutes is certain after any request of the person's. */
const CERTAIN_MS = 19 * MINUTE;
const WARNED_MS = 2 * MINUTE;
const LOOKS_EVERY_MS = 10_000;

/**
 * The clock of this computer may be wrong, so only lengths count: how far the service moved the end since it was last asked. Asking in the
 * background moves nothing.
 */
export default function Idle(): ReactNode {
  const { viewer } = useSession();
  const person = viewer?.person;
  const staying = (person?.memberships.length ?? 0) > 0;
  if (!person || !staying) return null;
  return <Watch key={person.idleEndsAt} idleEndsAt={Date.parse(person.idleEndsAt)} />;
}

function Watch({ idleEndsAt }: { idleEndsAt: number }): ReactNode {
  const client = useClient();
  const [end, setEnd] = useState(() => ({ here: Date.now() + CERTAIN_MS, there: idleEndsAt }));
  const [left, setLeft] = useState<number>();
  const look = useCallback(
    async (background: boolean) => {
      const { data } = await client
        .query(SessionDocument, {}, { requestPolicy: 'network-only', ...(background && BACKGROUND) })
        .toPromise();
      const moved = data?.viewer.person?.idleEndsAt;
      if (moved === undefined) return;
      const there = Date.parse(moved);
      if (!background) setEnd({ here: Date.now() + CERTAIN_MS, there });
      else if (there > end.there) setEnd({ here: end.here + there - end.there, there });
    },
    [client, end],
  );
  useEffect(() => {
    const tick = () => {
      const now = end.here - Date.now();
      setLeft(now <= WARNED_MS ? Math.max(now, 0) : undefined);
      if (now <= WARNED_MS) void look(true);
    };
    const first = setTimeout(tick, Math.max(end.here - Date.now() - WARNED_MS, 0));
    const every = setInterval(() => {
      if (end.here - Date.now() <= WARNED_MS) tick();
      else setLeft(undefined);
    }, LOOKS_EVERY_MS);
    return () => {
      clearTimeout(first);
      clearInterval(every);
    };
  }, [end, look]);
  if (left === undefined) return null;
  return (
    <Suspense>
      <IdleDialog
        minutes={Math.ceil(left / MINUTE)}
        onStay={() => {
          setLeft(undefined);
          void look(false);
        }}
      />
    </Suspense>
  );
}

/** Who is signed in, for every page; and signing out. */
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Provider } from 'urql';
import type { Client } from 'urql';
import { ask } from './api/auth';
import { BACKGROUND, createApi, failureOf } from './api/client';
import { SetLanguageDocument } from './api/person.generated';
import { SessionDocument } from './api/session.generated';
import type { SessionQuery } from './api/session.generated';
import { changeLanguage, languageNow } from './language';
import type { Language } from './language';

export type Viewer = SessionQuery['viewer'];

interface Session {
  /** Undefined while it is not known, null when nobody is signed in. */
  viewer: Viewer | null | undefined;
  /** Why nobody is: a session that ended while it was used is told of. */
  ended: boolean;
  /** Asks again: after signing in, and after duties are done. */
  refresh(): Promise<void>;
  signOut(): Promise<void>;
  setLanguage(language: Language): Promise<void>;
  may(right: string): boolean;
}

const Context = createContext<Session | null>(null);

const guards = new Set<() => Promise<boolean>>();

/** Asked before somebody signs out; whoever answers no keeps them here. Ends with what it returns. */
export function beforeSignOut(guard: () => Promise<boolean>): () => void {
  guards.add(guard);
  return () => void guards.delete(guard);
}

export function useSession(): Session {
  return useContext(Context)!;
}

/** The person of a page that only somebody signed in can see. */
export const useViewer = (): Viewer => useSession().viewer!;

export function SessionProvider({ children }: { children: ReactNode }): ReactNode {
  const [viewer, setViewer] = useState<Viewer | null | undefined>(undefined);
  const [ended, setEnded] = useState(false);
  const [client, setClient] = useState<Client>();

  /** A client for each person: what one saw is nothing for the next. */
  const begin = useCallback(async () => {
    const fresh = createApi(
      () => {
        setEnded(true);
        setViewer(null);
      },
      () => {
        // What the person may do has changed meanwhile: the places offered change with it, what is typed stays.
        void fresh
          .query(SessionDocument, {}, { requestPolicy: 'network-only', ...BACKGROUND })
          .toPromise()
          .then(({ data }) => data && setViewer(data.viewer));
      },
    );
    const { data, error } = await fresh.query(SessionDocument, {}).toPromise();
    setClient(fresh);
    if (data === undefined && error !== undefined && failureOf(error).kind !== 'SIGNED_OUT') throw error;
    if (data === undefined) return;
    setEnded(false);
    setViewer(data.viewer);
    if (data.viewer.person && data.viewer.person.language !== languageNow())
      await changeLanguage(data.viewer.person.language);
  }, []);

  useEffect(() => {
    // Nobody signed in at the first look is no session that ended.
    void begin()
      .catch(() => setViewer(null))
      .then(() => setEnded(false));
  }, [begin]);

  const session = useMemo<Session>(
    () => ({
      viewer,
      ended,
      refresh: begin,
      async signOut() {
        for (const mayGo of guards) if (!(await mayGo())) return;
        await ask('sign-out');
        setViewer(null);
        setEnded(false);
      },
      async setLanguage(language) {
        await changeLanguage(language);
        if (!viewer?.person || client === undefined) return;
        await client.mutation(SetLanguageDocument, { input: { language } }).toPromise();
        await begin();
      },
      may: (right) => viewer?.rights.includes(right) ?? false,
    }),
    [viewer, ended, begin, client],
  );

  if (client === undefined) return null;
  return (
    <Context value={session}>
      <Provider value={client}>{children}</Provider>
    </Context>
  );
}

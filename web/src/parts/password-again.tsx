/** Asking for the password again, wherever in the pages the service wants it. */
import { createContext, lazy, Suspense, useCallback, useContext, useState } from 'react';
import type { ReactNode } from 'react';

const PasswordDialog = lazy(() => import('./password-dialog'));

const Context = createContext<() => Promise<boolean>>(() => Promise.resolve(false));

/** Asks, and says whether the password was given. */
export const usePasswordAgain = (): (() => Promise<boolean>) => useContext(Context);

export function PasswordAgain({ children }: { children: ReactNode }): ReactNode {
  const [settle, setSettle] = useState<((given: boolean) => void) | null>(null);
  const ask = useCallback(() => new Promise<boolean>((resolve) => setSettle(() => resolve)), []);
  const close = (given: boolean) => {
    settle?.(given);
    setSettle(null);
  };
  return (
    <Context value={ask}>
      {children}
      {settle && (
        <Suspense>
          <PasswordDialog onClose={close} />
        </Suspense>
      )}
    </Context>
  );
}

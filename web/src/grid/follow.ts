import { useEffect } from 'react';
import type { Sheet } from './sheet';

const EVERY_MS = 5000;

/** Two people on one sheet see each other's saves. */
export function useFollow(sheet: Sheet): void {
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void sheet.follow();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [sheet]);
}

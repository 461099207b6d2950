/** Addresses from which a file can be downloaded for some minutes, by whoever has them: they say who asked, and what for, and can not be made up. */
import type { Scope } from '../persistence/scope.js';
import { seals } from '../seals.js';

export const ADDRESS_MS = 5 * 60_000;

/** Whose file, for whom. Sealed, for it names people and travels through logs. */
export interface Asked {
  kind: 'evidence' | 'moderatorReport';
  id: string;
  principalId: string;
  principalName: string;
  way: 'API' | 'WEB';
  /** Looked at again when the file is fetched. */
  scope: Scope;
}

export interface Addresses {
  /** What stands behind `/files/`. */
  seal(asked: Asked, now: Date): string;
  /** Null for what was changed, made up or has run out. */
  open(token: string, now: Date): Asked | null;
}

/** Of a file of one centre: who sees thousands would get an address too long to use. */
export const narrowed = (scope: Scope, centre: string): Scope =>
  scope.centres === 'ALL' ? scope : { ...scope, centres: scope.centres.filter((each) => each === centre) };

export function addresses(secrets: string | readonly string[]): Addresses {
  const { seal, open } = seals(secrets, 'iamis download addresses');
  return {
    seal: (asked, now) => seal(JSON.stringify({ ...asked, until: now.getTime() + ADDRESS_MS })),
    open(token, now) {
      try {
        const { until, ...asked } = JSON.parse(open(token)) as Asked & { until: number };
        return now.getTime() < until ? asked : null;
      } catch {
        return null;
      }
    },
  };
}

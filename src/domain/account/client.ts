/** What an API client may be given. */

/** A machine for centres carries scopes; a moderator's or WJEC's own has that role's rights. */
export type ClientKind = 'CENTRE' | 'MODERATOR' | 'STAFF';

export interface ClientGiven {
  name: string;
  kind: ClientKind;
  moderator: string | null;
  scopes: readonly string[];
  centres: readonly string[];
  /** Unit codes; null: every unit. */
  units: readonly string[] | null;
  /** Null for those that came without: the demonstration's. */
  expiresAt: Date | null;
  /** Null: the service's own. */
  budgetPerMinute: number | null;
}

export interface ClientValueInvalid {
  __typename: 'ApiClientValueInvalid';
  field: string;
  typed: string;
}

/** Who makes it: a centre for itself, or WJEC. */
export type ClientMaker = { centre: string } | 'WJEC';

export const LONGEST_CLIENT_DAYS = 400;
export const LONGEST_OVERLAP_HOURS = 168;
/** So many fit into a token's few kilobytes. */
export const MOST_CLIENT_CENTRES = 300;
export const MOST_CLIENT_UNITS = 300;
export const SMALLEST_BUDGET = 1000;
export const LARGEST_BUDGET = 100_000_000;

const DAY_MS = 24 * 60 * 60_000;

export const clientValueInvalid = (field: string, typed: unknown): ClientValueInvalid => ({
  __typename: 'ApiClientValueInvalid',
  field,
  typed: String(typed).slice(0, 40),
});

/** The first thing that is wrong with it, or null. `known` are the scopes that there are. */
export function checkClient(
  given: ClientGiven,
  maker: ClientMaker,
  known: readonly string[],
): ClientValueInvalid | null {
  const { name, kind, budgetPerMinute } = given;
  if (name.trim() === '' || name.trim().length > 120) return clientValueInvalid('name', name);
  if (maker !== 'WJEC' && kind !== 'CENTRE') return clientValueInvalid('kind', kind);
  return (
    (kind === 'CENTRE' ? checkCentresOwn(given, known) : checkRoleOwn(given)) ?? checkBudget(budgetPerMinute, maker)
  );
}

function checkCentresOwn(
  { moderator, scopes, centres, units }: ClientGiven,
  known: readonly string[],
): ClientValueInvalid | null {
  if (moderator !== null) return clientValueInvalid('moderator', moderator);
  const unknown = scopes.find((scope, index) => !known.includes(scope) || scopes.indexOf(scope) !== index);
  if (unknown !== undefined || scopes.length === 0) return clientValueInvalid('scopes', unknown ?? '');
  if (centres.length === 0 || centres.length > MOST_CLIENT_CENTRES)
    return clientValueInvalid('centres', centres.length);
  if (units !== null && (units.length === 0 || units.length > MOST_CLIENT_UNITS))
    return clientValueInvalid('units', units.length);
  return null;
}

/** What narrows a centre's client would be taken for a narrowing of these too, which it is not. */
function checkRoleOwn({ kind, moderator, scopes, centres, units }: ClientGiven): ClientValueInvalid | null {
  if ((kind === 'MODERATOR') !== (moderator !== null)) return clientValueInvalid('moderator', moderator ?? '');
  if (scopes.length > 0) return clientValueInvalid('scopes', scopes[0]);
  if (centres.length > 0) return clientValueInvalid('centres', centres[0]);
  return units === null ? null : clientValueInvalid('units', units[0] ?? '');
}

function checkBudget(budget: number | null, maker: ClientMaker): ClientValueInvalid | null {
  if (budget === null) return null;
  const allowed = maker === 'WJEC' && budget >= SMALLEST_BUDGET && budget <= LARGEST_BUDGET;
  return allowed ? null : clientValueInvalid('budgetPerMinute', budget);
}

export function checkExpiry(expiresAt: Date, now: Date): ClientValueInvalid | null {
  const days = (expiresAt.getTime() - now.getTime()) / DAY_MS;
  return days > 0 && days <= LONGEST_CLIENT_DAYS ? null : clientValueInvalid('expiresAt', expiresAt.toISOString());
}

export const checkOverlap = (hours: number): ClientValueInvalid | null =>
  hours >= 0 && hours <= LONGEST_OVERLAP_HOURS ? null : clientValueInvalid('overlapHours', hours);

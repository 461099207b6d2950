/** Accounts, grants and API clients are changed only by who gave the password lately (R40). A machine has none to give. */
import { CONFIRMED_MINUTES, confirmedLately } from '../domain/account.js';
import type { Context } from './context.js';

export interface PasswordNeeded {
  __typename: 'PasswordNeeded';
  minutes: number;
}

/** To be asked before anything else that such a mutation does. */
export function mustConfirm({ principal: { person }, now }: Pick<Context, 'principal' | 'now'>): PasswordNeeded | null {
  if (person === null || confirmedLately(person.confirmedAt, now.instant)) return null;
  return { __typename: 'PasswordNeeded', minutes: CONFIRMED_MINUTES };
}

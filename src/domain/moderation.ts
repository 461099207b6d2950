/** Who may look at what: a moderator never at the own centre. */

export interface ModeratorGiven {
  name: string;
  address: string;
  language: 'EN' | 'CY';
  ownCentre: string | null;
}

export interface ModeratorValueInvalid {
  __typename: 'ModeratorValueInvalid';
  field: string;
  typed: string;
}

const LIMITS = { name: 120, address: 300 } as const;

/** Trimmed, or what is wrong. An address may have lines. */
export function checkModerator(given: ModeratorGiven): ModeratorGiven | ModeratorValueInvalid {
  const cleaned = { ...given, name: given.name.trim(), address: given.address.trim() };
  for (const field of ['name', 'address'] as const) {
    const value = cleaned[field];
    const plain = field === 'address' ? value.replaceAll('\n', ' ') : value;
    if (value === '' || value.length > LIMITS[field] || /\p{C}/u.test(plain))
      return { __typename: 'ModeratorValueInvalid', field, typed: given[field].slice(0, 60) };
  }
  return cleaned;
}

export interface ModeratorOwnCentre {
  __typename: 'ModeratorOwnCentre';
  centre: string;
}

/** `memberAt`: the centres where the person who signs in for the moderator is a member. */
export const whyNotAllocate = (
  ownCentre: string | null,
  memberAt: readonly string[],
  centre: string,
): ModeratorOwnCentre | null =>
  centre === ownCentre || memberAt.includes(centre) ? { __typename: 'ModeratorOwnCentre', centre } : null;

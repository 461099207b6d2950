/** Who may look at what: a moderator never at the own centre, and at Welsh work only one who reads it; and what the centre is told of them. */
import { emailFrom } from './account.js';
import type { Assessment } from './catalogue.js';
import type { TextLengthWrong } from './marksheet/text.js';
import { checkText } from './marksheet/text.js';

type Maybe<T> = T | null | undefined;

export interface ModeratorGiven {
  name: string;
  email?: Maybe<string>;
  address?: Maybe<string>;
  language: 'EN' | 'CY';
  /** Left out: as `language` says. */
  welshSpeaking?: Maybe<boolean>;
  ownCentre?: Maybe<string>;
}

export interface ModeratorValues {
  name: string;
  email: string | null;
  address: string | null;
  language: 'EN' | 'CY';
  welshSpeaking: boolean;
  ownCentre: string | null;
}

export interface ModeratorValueInvalid {
  __typename: 'ModeratorValueInvalid';
  field: string;
  typed: string;
}

const LIMITS = { name: 120, address: 300 } as const;

/** Cleaned, or what is wrong. An address may have lines. Who works in Welsh speaks it. */
export function checkModerator(given: ModeratorGiven): ModeratorValues | ModeratorValueInvalid {
  const { language, ownCentre = null } = given;
  const name = given.name.trim();
  const address = given.address?.trim() ?? null;
  const email = given.email == null ? null : emailFrom(given.email);
  const welshSpeaking = given.welshSpeaking ?? language === 'CY';
  if (!isSound(name, LIMITS.name)) return invalid('name', given.name);
  if (address !== null && !isSound(address.replaceAll('\n', ' '), LIMITS.address))
    return invalid('address', given.address!);
  if (given.email != null && email === null) return invalid('email', given.email);
  if (language === 'CY' && !welshSpeaking) return invalid('welshSpeaking', String(given.welshSpeaking));
  return { name, email, address, language, welshSpeaking, ownCentre };
}

const isSound = (value: string, longest: number): boolean =>
  value !== '' && value.length <= longest && !/\p{C}/u.test(value);

const invalid = (field: string, typed: string): ModeratorValueInvalid => ({
  __typename: 'ModeratorValueInvalid',
  field,
  typed: typed.slice(0, 60),
});

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

export interface WelshSpeakerNeeded {
  __typename: 'WelshSpeakerNeeded';
  moderatorId: string;
  unitCode: string;
}

export const WELSH_REASON_LENGTH = 500;

/**
 * What is kept of the reason for which somebody who does not speak Welsh looks at a Welsh-medium unit; null where none is needed. Without
 * a reason it is refused, so that nobody does it by mistake.
 */
export function welshReason(
  moderator: { id: string; welshSpeaking: boolean },
  unit: { code: string; language: 'EN' | 'CY' },
  given: string | null,
): { kept: string | null } | WelshSpeakerNeeded | TextLengthWrong {
  if (unit.language !== 'CY' || moderator.welshSpeaking) return { kept: null };
  if (given === null || given.trim() === '')
    return { __typename: 'WelshSpeakerNeeded', moderatorId: moderator.id, unitCode: unit.code };
  const kept = checkText('welshReason', given, WELSH_REASON_LENGTH);
  return typeof kept === 'string' ? { kept } : kept;
}

/**
 * R29: whether a sheet shows its moderator: while a submission stands. Units that WJEC marks are never submitted and have no moderator
 * whom a centre would deal with, so those who mark them stay unnamed.
 */
export const showsModerator = (sheet: { assessment: Assessment; submissions: number }): boolean =>
  sheet.assessment !== 'UPLOAD_ONLY' && sheet.submissions > 0;

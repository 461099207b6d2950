/** Who may invite, change and remove whom (R39, R40), and what an invitation and a grant must say. */

export type AccountType = 'EXAMS_OFFICER' | 'CENTRE_ADMIN' | 'USER' | 'MODERATOR' | 'STAFF';

export const MAXIMUM_ADMINS = 3;
export const CONFIRMED_MINUTES = 15;
const INVITATION_DAYS = 14;

/** Who acts: WJEC staff, or the exams officer or an admin of the centre in question. */
export interface Actor {
  staff: boolean;
  /** Null for a machine. */
  membershipId: string | null;
  /** Null for a machine. */
  personId: string | null;
}

/** What of a membership the rules look at. */
export interface Member {
  id: string;
  accountType: AccountType;
  centre: string | null;
  endedAt: Date | null;
  /** Null for those who never were invited. */
  invitation: { expiresAt: Date; acceptedAt: Date | null; revokedAt: Date | null } | null;
}

export type MembershipState = 'INVITED' | 'ACTIVE' | 'ENDED';

export type MembershipNotFound = { __typename: 'MembershipNotFound'; membershipId: string };
export type AccountTypeNotYours = { __typename: 'AccountTypeNotYours'; accountType: AccountType };
export type ExamsOfficerKept = { __typename: 'ExamsOfficerKept'; centre: string };
export type OwnAccountKept = { __typename: 'OwnAccountKept'; membershipId: string };
export type TooManyAdmins = { __typename: 'TooManyAdmins'; maximumAdmins: number };
export type InvitationNotOpen = { __typename: 'InvitationNotOpen'; membershipId: string };
export type SecondFactorNotYours = { __typename: 'SecondFactorNotYours'; membershipId: string };
export type GrantNotNeeded = { __typename: 'GrantNotNeeded'; accountType: AccountType };

const CENTRE_TYPES: readonly AccountType[] = ['EXAMS_OFFICER', 'CENTRE_ADMIN', 'USER'];

export const isOfCentre = (type: AccountType): boolean => CENTRE_TYPES.includes(type);

/** Revoking an invitation ends what it led to, so there is no state for it. */
export function stateOf({ endedAt, invitation }: Pick<Member, 'endedAt' | 'invitation'>): MembershipState {
  if (endedAt !== null) return 'ENDED';
  return invitation !== null && invitation.acceptedAt === null ? 'INVITED' : 'ACTIVE';
}

export const invitationEnds = (now: Date): Date => new Date(now.getTime() + INVITATION_DAYS * 86_400_000);

/** The password was asked lately enough for changes to accounts, grants and API clients. */
export const confirmedLately = (confirmedAt: Date | null, now: Date): boolean =>
  confirmedAt !== null && now.getTime() - confirmedAt.getTime() < CONFIRMED_MINUTES * 60_000;

const ownKept = ({ id }: Member): OwnAccountKept => ({ __typename: 'OwnAccountKept', membershipId: id });

const notFound = ({ id }: Member): MembershipNotFound => ({ __typename: 'MembershipNotFound', membershipId: id });

const officerKept = (centre: string): ExamsOfficerKept => ({ __typename: 'ExamsOfficerKept', centre });

/** What a centre has already, ended memberships left out. */
export interface Taken {
  admins: number;
  officer: boolean;
}

const adminsFull = ({ admins }: Taken): TooManyAdmins | null =>
  admins < MAXIMUM_ADMINS ? null : { __typename: 'TooManyAdmins', maximumAdmins: MAXIMUM_ADMINS };

/** A centre gives users and admins their place, WJEC anybody. */
export const whyNotGive = (actor: Actor, type: AccountType): AccountTypeNotYours | null =>
  actor.staff || type === 'CENTRE_ADMIN' || type === 'USER'
    ? null
    : { __typename: 'AccountTypeNotYours', accountType: type };

/** An exams officer is invited where there is none; else see `whyNotSucceed`. */
export function whyNotInvite(
  actor: Actor,
  type: AccountType,
  centre: string | null,
  taken: Taken,
): AccountTypeNotYours | ExamsOfficerKept | TooManyAdmins | null {
  const refused = whyNotGive(actor, type);
  if (refused !== null) return refused;
  if (type === 'EXAMS_OFFICER' && taken.officer) return officerKept(centre!);
  return type === 'CENTRE_ADMIN' ? adminsFull(taken) : null;
}

/** WJEC removes an exams officer who has left even before there is another; the centre never does. */
export function whyNotRemove(
  actor: Actor,
  target: Member,
): MembershipNotFound | OwnAccountKept | ExamsOfficerKept | null {
  if (target.endedAt !== null) return notFound(target);
  if (target.id === actor.membershipId) return ownKept(target);
  return target.accountType === 'EXAMS_OFFICER' && !actor.staff ? officerKept(target.centre!) : null;
}

export function whyNotChangeType(
  actor: Actor,
  target: Member,
  type: 'CENTRE_ADMIN' | 'USER',
  taken: Taken,
): MembershipNotFound | ExamsOfficerKept | OwnAccountKept | TooManyAdmins | null {
  if (target.endedAt !== null || !isOfCentre(target.accountType)) return notFound(target);
  if (target.accountType === 'EXAMS_OFFICER') return officerKept(target.centre!);
  if (target.id === actor.membershipId) return ownKept(target);
  return type === 'CENTRE_ADMIN' && target.accountType !== type ? adminsFull(taken) : null;
}

/** Exams officers and admins have everything already. */
export function whyNotGrant(target: Member): MembershipNotFound | GrantNotNeeded | null {
  if (target.endedAt !== null || !isOfCentre(target.accountType)) return notFound(target);
  return target.accountType === 'USER' ? null : { __typename: 'GrantNotNeeded', accountType: target.accountType };
}

/** An expired invitation is still open in this: it can be sent again or revoked. */
export function whyNotOpen(target: Member): InvitationNotOpen | null {
  if (stateOf(target) === 'INVITED') return null;
  return { __typename: 'InvitationNotOpen', membershipId: target.id };
}

/** A centre can not call off the exams officer whom WJEC invited. */
export function whyNotRevoke(actor: Actor, target: Member): InvitationNotOpen | ExamsOfficerKept | null {
  const kept = target.accountType === 'EXAMS_OFFICER' && !actor.staff ? officerKept(target.centre!) : null;
  return whyNotOpen(target) ?? kept;
}

/** Only a member of the centre takes over, and not from themselves. */
export function whyNotSucceed(target: Member, centre: string): MembershipNotFound | null {
  const possible = target.endedAt === null && target.centre === centre && target.accountType !== 'EXAMS_OFFICER';
  return possible ? null : notFound(target);
}

/**
 * For who lost both the authenticator and the codes on paper. The second factor is the person's, in whatever role: so a centre resets it for
 * the users and admins who belong nowhere else (whether they do is looked up after this), and of who has not come in yet it learns nothing (R40). The own one is given up with a code, never reset: see accounts/second-factor-change.ts.
 */
export function whyNotResetSecondFactor(
  actor: Actor,
  target: Member & { personId: string },
): MembershipNotFound | OwnAccountKept | SecondFactorNotYours | null {
  if (target.endedAt !== null) return notFound(target);
  if (target.personId === actor.personId) return ownKept(target);
  if (actor.staff) return null;
  const ofCentre = target.accountType === 'USER' || target.accountType === 'CENTRE_ADMIN';
  return ofCentre && stateOf(target) === 'ACTIVE' ? null : secondFactorNotYours(target);
}

export const secondFactorNotYours = ({ id }: Member): SecondFactorNotYours => ({
  __typename: 'SecondFactorNotYours',
  membershipId: id,
});

export type PersonProblem =
  { __typename: 'EmailInvalid'; typed: string } | { __typename: 'PersonNameInvalid'; typed: string };

/** No wider than what sign-in takes: an address invited here must be able to sign in. */
const EMAIL = /^(?![.])(?!.*[.]{2})[a-z0-9_'+.-]*[a-z0-9_+-]@([a-z0-9][a-z0-9-]*[.])+[a-z]{2,}$/;
/** Neither seen nor meant, but often pasted along. */
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g;

/** Null for what is no address. */
export function emailFrom(typed: string): string | null {
  const email = typed.replace(INVISIBLE, '').trim().toLowerCase();
  return email.length <= 254 && email.indexOf('@') <= 64 && EMAIL.test(email) ? email : null;
}

/** Null for what is no name: it stands in e-mails to anybody, so it holds no address of a page. */
export function nameFrom(typed: string): string | null {
  const name = typed.replace(INVISIBLE, '').trim().replace(/\s+/g, ' ');
  return name.length >= 1 && name.length <= 120 && !/[\p{C}<>@:/\\]/u.test(name) ? name : null;
}

export interface PersonGiven {
  name: string;
  email: string;
  language: 'EN' | 'CY';
}

/** Cleaned, or what is wrong with it. */
export function checkPerson(given: PersonGiven): PersonGiven | PersonProblem {
  const email = emailFrom(given.email);
  if (email === null) return { __typename: 'EmailInvalid', typed: given.email.slice(0, 60) };
  const name = nameFrom(given.name);
  if (name === null) return { __typename: 'PersonNameInvalid', typed: given.name.slice(0, 60) };
  return { name, email, language: given.language };
}

/** What is granted: everything, or families (units added later included) and single units. */
export interface Narrowing {
  families: readonly string[];
  units: readonly string[];
}

export type GrantProblem =
  | { __typename: 'GrantEmpty' }
  | { __typename: 'FamilyUnknown'; family: string }
  | { __typename: 'UnitUnknown'; unitCode: string };

/** Null: everything. */
export function narrowingFrom(
  families: readonly string[] | null | undefined,
  units: readonly string[] | null | undefined,
): Narrowing | null {
  if (families == null && units == null) return null;
  return { families: [...new Set(families)].toSorted(), units: [...new Set(units)].toSorted() };
}

/** `known`: which of them there are. */
export function checkNarrowing({ families, units }: Narrowing, known: Narrowing): GrantProblem | null {
  if (families.length + units.length === 0) return { __typename: 'GrantEmpty' };
  const family = families.find((each) => !known.families.includes(each));
  if (family !== undefined) return { __typename: 'FamilyUnknown', family };
  const unitCode = units.find((each) => !known.units.includes(each));
  return unitCode === undefined ? null : { __typename: 'UnitUnknown', unitCode };
}

/** Why staff look as a centre; null for what is no reason. */
export function reasonFrom(typed: string): string | null {
  const reason = typed.trim();
  return reason.length >= 3 && reason.length <= 200 ? reason : null;
}

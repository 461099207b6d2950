import type { MembershipRead } from '../persistence/reads/account/session.js';
import type { Scope } from '../persistence/scope.js';

/** What an API client may be given; the same words are the rights that fields need. */
export const CLIENT_SCOPES = [
  'marks:read',
  'marks:write',
  'submit',
  'sample:read',
  'sample:write',
  'files:read',
  'files:write',
  'entries:write',
  'amendments:write',
  'reports:read',
  'events:read',
] as const;

export type ClientScope = (typeof CLIENT_SCOPES)[number];

export type Right =
  | ClientScope
  | 'signed-in'
  | 'catalogue:read'
  | 'catalogue:write'
  | 'sample:request'
  | 'sample:simulate'
  | 'corrections:write'
  | 'amendments:decide'
  | 'audit:read'
  | 'audit:verify'
  | 'accounts:read'
  | 'accounts:write'
  | 'clients:write'
  | 'allocations:write'
  | 'reports:write'
  | 'files:hide'
  | 'centres:look'
  | 'entries:decide'
  | 'submissions:reopen'
  | 'sandboxes:write'
  | 'persons:export'
  | 'calendars:write'
  | 'counted:read'
  | 'counted:acknowledge';

export const MODERATOR_RIGHTS: readonly Right[] = [
  'signed-in',
  'catalogue:read',
  'marks:read',
  'sample:read',
  'sample:request',
  'corrections:write',
  'files:read',
  'reports:read',
];

/** WJEC staff read everything and run catalogue and entries; results stay the centres' own. */
export const STAFF_RIGHTS: readonly Right[] = [
  'signed-in',
  'catalogue:read',
  'catalogue:write',
  'marks:read',
  'sample:read',
  'sample:request',
  'sample:simulate',
  'corrections:write',
  'amendments:decide',
  'audit:read',
  'audit:verify',
  'entries:write',
  'files:read',
  'reports:read',
  'events:read',
  'accounts:read',
  'accounts:write',
  'clients:write',
  'allocations:write',
  'reports:write',
  'files:hide',
  'centres:look',
  'entries:decide',
  'submissions:reopen',
  'sandboxes:write',
  'persons:export',
  'calendars:write',
  'counted:read',
  'counted:acknowledge',
];

/** What an exams officer and a centre admin may do beyond the sheets. */
export const CENTRE_RIGHTS: readonly Right[] = [
  'signed-in',
  'catalogue:read',
  ...CLIENT_SCOPES,
  'accounts:read',
  'accounts:write',
  'clients:write',
  'audit:read',
  'calendars:write',
];

/** What a teacher with access to IAMIS may do; `submit` is left out by some grants. */
export const USER_RIGHTS: readonly Right[] = [
  'signed-in',
  'catalogue:read',
  'marks:read',
  'marks:write',
  'submit',
  'sample:read',
  'sample:write',
  'files:read',
  'files:write',
  'amendments:write',
  'reports:read',
];

/** What staff may do while they look at a centre's sheets as the centre does. */
export const LOOKING_RIGHTS: readonly Right[] = [
  'signed-in',
  'catalogue:read',
  'marks:read',
  'sample:read',
  'files:read',
  'reports:read',
  'accounts:read',
];

/** What a person must do before anything but `signed-in` is theirs. */
export type Duty = 'CHANGE_PASSWORD' | 'ENROL_SECOND_FACTOR' | 'CHOOSE_MEMBERSHIP' | 'ASK_FOR_ACCESS';

/** The person behind a session; null for a machine. */
export interface SignedIn {
  personId: string;
  sessionId: string;
  /** Null until one of several is chosen. */
  membershipId: string | null;
  email: string;
  language: 'EN' | 'CY';
  duties: readonly Duty[];
  /** When the password was last asked; changes to accounts, grants and clients need it within 15 minutes. */
  confirmedAt: Date | null;
  /** The centre whose view a member of staff has taken. */
  lookingAs: string | null;
  /** All that may be chosen. */
  memberships: readonly MembershipRead[];
  /** When the session ends if nothing is done, and when it ends in any case. */
  idleEndsAt: Date;
  endsAt: Date;
}

/** Who is asking: the same shape for a person, a machine and a script. */
export interface Principal {
  /** The membership's or the API client's: whose acts, keys and budget these are. */
  id: string;
  /** As audited and shown in history. */
  name: string;
  kind: 'CENTRE' | 'MODERATOR' | 'STAFF';
  rights: ReadonlySet<Right>;
  scope: Scope;
  expiresAt: Date | null;
  person: SignedIn | null;
  /** Cost units it may use in a minute; null or left out: the service's usual. */
  budgetPerMinute?: number | null;
}

/** By which way the caller came, as audited and shown in history. */
export const wayOf = ({ person }: Principal): 'WEB' | 'API' => (person === null ? 'API' : 'WEB');

/** The one centre the caller belongs to or looks at; null for several, and for those who belong to none. */
export function centreOf({ scope, person }: Principal): string | null {
  if (scope.centres !== 'ALL' && scope.centres.length === 1) return scope.centres[0]!;
  return person?.memberships.find(({ id }) => id === person.membershipId)?.centre ?? null;
}

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
  | 'audit:read';

export const MODERATOR_RIGHTS: readonly Right[] = [
  'signed-in',
  'catalogue:read',
  'marks:read',
  'sample:read',
  'sample:request',
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
  'audit:read',
  'entries:write',
  'files:read',
  'reports:read',
  'events:read',
];

/** Who is asking: the same shape for a person, a machine and a script. */
export interface Principal {
  id: string;
  /** As audited and shown in history. */
  name: string;
  kind: 'CENTRE' | 'MODERATOR' | 'STAFF';
  rights: ReadonlySet<Right>;
  scope: Scope;
  expiresAt: Date | null;
}

/** What a client for centres may be given, by the service's own names. */
export const SCOPES = [
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

export type Scope = (typeof SCOPES)[number];

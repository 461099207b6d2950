/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a person is to a centre or to WJEC; it settles what they may do. */
export type AccountType =
  /** A centre admin, at most three a centre: the same as the exams officer. */
  | 'CENTRE_ADMIN'
  /** The centre's exams officer, one a centre: everything in the centre. */
  | 'EXAMS_OFFICER'
  /** A WJEC moderator: the allocated sheets, once submitted. */
  | 'MODERATOR'
  /** WJEC staff. */
  | 'STAFF'
  /** A teacher: nothing in IAMIS until access is granted, then the sheets. */
  | 'USER';

/** What a person must do before anything else is theirs. While any stands, the session may only read `viewer`, change itself and fulfil it. */
export type Duty =
  /** Ask the exams officer or an admin of the centre for access to IAMIS. */
  | 'ASK_FOR_ACCESS'
  /** Choose an own password instead of the temporary one: POST /auth/change-password. */
  | 'CHANGE_PASSWORD'
  /** Choose which of several memberships to act as: `chooseMembership`. */
  | 'CHOOSE_MEMBERSHIP'
  /** Set up an authenticator app: POST /auth/two-factor/enable, then /auth/two-factor/verify-totp. */
  | 'ENROL_SECOND_FACTOR';

/** The languages of everything a person reads. Choose one with the `Accept-Language` header. */
export type Language =
  /** Welsh, Cymraeg */
  | 'CY'
  /** English */
  | 'EN';

/** What kind of caller this is. */
export type PrincipalKind =
  /** Acts for one centre or a list of centres, within its scopes. */
  | 'CENTRE'
  /** Acts for a moderator: allocated sheets, once submitted. */
  | 'MODERATOR'
  /** Acts for WJEC. */
  | 'STAFF';

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { readonly viewer: { readonly name: string, readonly kind: Types.PrincipalKind, readonly rights: ReadonlyArray<string>, readonly language: Types.Language, readonly person: { readonly email: string, readonly language: Types.Language, readonly duties: ReadonlyArray<Types.Duty>, readonly lookingAs: string | null, readonly confirmedUntil: string | null, readonly idleEndsAt: string, readonly endsAt: string, readonly membership: { readonly id: string, readonly accountType: Types.AccountType, readonly name: string, readonly centre: string | null } | null, readonly memberships: ReadonlyArray<{ readonly id: string, readonly accountType: Types.AccountType, readonly name: string, readonly centre: string | null }> } | null } };


export const SessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rights"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"duties"}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountType"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"centre"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountType"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"centre"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lookingAs"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"idleEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}}]}}]} as unknown as DocumentNode<SessionQuery, SessionQueryVariables>;
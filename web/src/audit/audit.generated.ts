/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which entries; what is left out does not narrow. */
export type AuditFilter = {
  /** Of one action. */
  readonly action?: string | null | undefined;
  /** Of one centre. Of a centre that is not the caller's there are none. */
  readonly centre?: string | null | undefined;
  /** From this moment on. */
  readonly from?: string | null | undefined;
  /** On one object, written as in `AuditEntry.object`. */
  readonly object?: string | null | undefined;
  /** By one membership, API client or person. */
  readonly principal?: string | null | undefined;
  /** Before this moment. */
  readonly to?: string | null | undefined;
  /** By one way. */
  readonly way?: ChangeWay | null | undefined;
};

/** By which way a change came. */
export type ChangeWay =
  /** Through this API. */
  | 'API'
  /** From an entries file. */
  | 'ENTRIES'
  /** From a file of results. */
  | 'FILE'
  /** Through the web front end. */
  | 'WEB';

export type AuditQueryVariables = Exact<{
  filter?: Types.AuditFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly principalId: string, readonly principalName: string, readonly action: string, readonly object: string, readonly centre: string | null, readonly way: Types.ChangeWay, readonly address: string | null, readonly detail: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };


export const AuditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Audit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"principalId"}},{"kind":"Field","name":{"kind":"Name","value":"principalName"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"centre"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AuditQuery, AuditQueryVariables>;
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Held rows whose withdrawal WJEC confirms. */
export type ConfirmWithdrawalInput = {
  /** At most 600, each once. */
  readonly candidateNumbers: ReadonlyArray<string>;
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: string;
  /** The sheet. */
  readonly marksheetId: string;
  /** Why, 1 to 500 characters. Shown to the centre. */
  readonly reason: string;
};

/** Held rows whose withdrawal WJEC dismisses. */
export type DismissWithdrawalInput = {
  /** At most 600, each once. */
  readonly candidateNumbers: ReadonlyArray<string>;
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: string;
  /** The sheet. */
  readonly marksheetId: string;
  /** Why, 1 to 500 characters. Shown to the centre. */
  readonly reason: string;
};

/** How a candidate came into the sample. */
export type SampleSource =
  /** Added by the centre. */
  | 'CENTRE'
  /** Asked for by the moderator or WJEC. */
  | 'REQUESTED'
  /** Stands in for a candidate whose work is incomplete or lost. */
  | 'SUBSTITUTE'
  /** Picked when the sheet was first submitted. Nobody in the centre can take it out. */
  | 'SYSTEM';

/** Which held rows to list. Filters are joined by and; an omitted one does not restrict. */
export type WithdrawalFilter = {
  /** Of this centre. */
  readonly centre?: string | null | undefined;
  /** True: only candidates in the sample; false: only others. */
  readonly sampled?: boolean | null | undefined;
  /** In this series. */
  readonly series?: string | null | undefined;
  /** Of this unit, by code. */
  readonly unit?: string | null | undefined;
};

export type HeldRowsQueryVariables = Exact<{
  filter?: Types.WithdrawalFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type HeldRowsQuery = { readonly withdrawals: { readonly nodes: ReadonlyArray<{ readonly heldAt: string, readonly heldBy: string, readonly row: { readonly id: string, readonly candidate: { readonly number: string, readonly surname: string, readonly forenames: string }, readonly result: { readonly code: string } | null, readonly countedResult: { readonly code: string } | null, readonly sample: { readonly source: Types.SampleSource } | null }, readonly marksheet: { readonly id: string, readonly title: string, readonly centre: { readonly number: string, readonly name: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConfirmWithdrawalMutationVariables = Exact<{
  input: Types.ConfirmWithdrawalInput;
}>;


export type ConfirmWithdrawalMutation = { readonly confirmWithdrawal:
    | { readonly __typename: 'DecideWithdrawalSuccess', readonly decided: number, readonly refused: number, readonly rows: ReadonlyArray<{ readonly candidateNumber: string, readonly problem:
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
         | null }> }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'MarksheetNotFound', readonly message: string }
    | { readonly __typename: 'TextLengthWrong', readonly message: string }
    | { readonly __typename: 'TooManyRows', readonly message: string }
   };

export type DismissWithdrawalMutationVariables = Exact<{
  input: Types.DismissWithdrawalInput;
}>;


export type DismissWithdrawalMutation = { readonly dismissWithdrawal:
    | { readonly __typename: 'DecideWithdrawalSuccess', readonly decided: number, readonly refused: number, readonly rows: ReadonlyArray<{ readonly candidateNumber: string, readonly problem:
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
         | null }> }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'MarksheetNotFound', readonly message: string }
    | { readonly __typename: 'TextLengthWrong', readonly message: string }
    | { readonly __typename: 'TooManyRows', readonly message: string }
   };


export const HeldRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeldRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawalFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heldAt"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"}},{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"forenames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countedResult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sample"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"marksheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<HeldRowsQuery, HeldRowsQueryVariables>;
export const ConfirmWithdrawalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmWithdrawal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmWithdrawalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmWithdrawal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecideWithdrawalSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmWithdrawalMutation, ConfirmWithdrawalMutationVariables>;
export const DismissWithdrawalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DismissWithdrawal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DismissWithdrawalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dismissWithdrawal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecideWithdrawalSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DismissWithdrawalMutation, DismissWithdrawalMutationVariables>;
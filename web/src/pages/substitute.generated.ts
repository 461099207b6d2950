/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Whether a row can be changed by mark entry. */
export type RowStatus =
  /** Can be changed. */
  | 'DRAFT'
  /** Submitted and locked. */
  | 'SUBMITTED';

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

/** A result that is neither a mark nor an outcome. */
export type SpecialResult =
  /** The candidate was absent. Not the same as a mark of zero; never sampled. */
  | 'ABSENT'
  /** The mark of an earlier series is carried forward. Only on linear qualifications; the mark itself is never stored here. */
  | 'CARRY_FORWARD';

/** Another candidate's work instead of a sampled one's. */
export type SubstituteInSampleInput = {
  /** The sampled candidate whose work can not be sent. */
  readonly candidateNumber: string;
  /** What happened, in the centre's words; 1 to 1000 characters. */
  readonly explanation: string;
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: string;
  /** What is wrong with the work. */
  readonly kind: SubstitutionKind;
  /** The sheet. */
  readonly marksheetId: string;
  /** Needed when a candidate nearer in rank is passed over. */
  readonly passedOverReason?: string | null | undefined;
  /** Who stands in: eligible, submitted, not in the sample. */
  readonly standIn: string;
};

/** What is wrong with the work of a sampled candidate. */
export type SubstitutionKind =
  /** Not finished: the result should be changed to Absent. */
  | 'INCOMPLETE'
  /** Lost. */
  | 'LOST';

export type SubstituteQueryVariables = Exact<{
  id: string;
  number: string;
  after?: string | null | undefined;
}>;


export type SubstituteQuery = { readonly marksheet: { readonly id: string, readonly title: string, readonly rows: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: Types.RowStatus, readonly candidate: { readonly number: string, readonly surname: string, readonly forenames: string }, readonly result: { readonly code: string, readonly special: Types.SpecialResult | null } | null, readonly countedResult: { readonly code: string } | null, readonly sample: { readonly source: Types.SampleSource, readonly substitutedBy: string | null } | null }> } } | null, readonly substituteProposal: { readonly higher: ReadonlyArray<{ readonly id: string, readonly status: Types.RowStatus, readonly candidate: { readonly number: string, readonly surname: string, readonly forenames: string }, readonly result: { readonly code: string, readonly special: Types.SpecialResult | null } | null, readonly countedResult: { readonly code: string } | null, readonly sample: { readonly source: Types.SampleSource, readonly substitutedBy: string | null } | null }>, readonly lower: ReadonlyArray<{ readonly id: string, readonly status: Types.RowStatus, readonly candidate: { readonly number: string, readonly surname: string, readonly forenames: string }, readonly result: { readonly code: string, readonly special: Types.SpecialResult | null } | null, readonly countedResult: { readonly code: string } | null, readonly sample: { readonly source: Types.SampleSource, readonly substitutedBy: string | null } | null }> } | null };

export type StandInFragment = { readonly id: string, readonly status: Types.RowStatus, readonly candidate: { readonly number: string, readonly surname: string, readonly forenames: string }, readonly result: { readonly code: string, readonly special: Types.SpecialResult | null } | null, readonly countedResult: { readonly code: string } | null, readonly sample: { readonly source: Types.SampleSource, readonly substitutedBy: string | null } | null };

export type SubstituteInSampleMutationVariables = Exact<{
  input: Types.SubstituteInSampleInput;
}>;


export type SubstituteInSampleMutation = { readonly substituteInSample:
    | { readonly __typename: 'AlreadyInSample', readonly message: string }
    | { readonly __typename: 'AlreadySubstituted', readonly message: string }
    | { readonly __typename: 'CandidateNotEligible', readonly message: string }
    | { readonly __typename: 'CandidateNotOnMarksheet', readonly message: string }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'MarksheetNotFound', readonly message: string }
    | { readonly __typename: 'NearerCandidatePassedOver', readonly nearer: ReadonlyArray<string>, readonly message: string }
    | { readonly __typename: 'NotInSample', readonly message: string }
    | { readonly __typename: 'OfferingClosed', readonly message: string }
    | { readonly __typename: 'RowNotSubmitted', readonly message: string }
    | { readonly __typename: 'SampleNotDrawn', readonly message: string }
    | { readonly __typename: 'SubstituteInSampleSuccess', readonly amendmentAdvised: boolean, readonly marksheet: { readonly id: string, readonly version: number }, readonly standIn: { readonly id: string, readonly candidate: { readonly number: string } }, readonly amendmentRequest: { readonly id: string } | null }
    | { readonly __typename: 'SubstitutionReasonMissing', readonly message: string }
    | { readonly __typename: 'TextLengthWrong', readonly field: string, readonly message: string }
    | { readonly __typename: 'UnitHasNoSample', readonly message: string }
   };

export const StandInFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarksheetRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"forenames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"special"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countedResult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sample"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"substitutedBy"}}]}}]}}]} as unknown as DocumentNode<StandInFragment, unknown>;
export const SubstituteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Substitute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marksheet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"600"}},{"kind":"Argument","name":{"kind":"Name","value":"show"},"value":{"kind":"EnumValue","value":"MARKED"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandIn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"substituteProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"marksheetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"candidateNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"higher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandIn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lower"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandIn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarksheetRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"forenames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"special"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countedResult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sample"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"substitutedBy"}}]}}]}}]} as unknown as DocumentNode<SubstituteQuery, SubstituteQueryVariables>;
export const SubstituteInSampleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubstituteInSample"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubstituteInSampleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"substituteInSample"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SubstituteInSampleSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marksheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"amendmentRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amendmentAdvised"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NearerCandidatePassedOver"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nearer"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextLengthWrong"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SubstituteInSampleMutation, SubstituteInSampleMutationVariables>;
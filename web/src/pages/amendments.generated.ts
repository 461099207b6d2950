/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which requests to list. What is left out does not narrow. */
export type AmendmentFilter = {
  /** Of this centre. */
  readonly centre?: string | null | undefined;
  /** Made at least so many times 24 hours ago, 0 to 3650. */
  readonly olderThanDays?: number | null | undefined;
  /** In this series. */
  readonly series?: string | null | undefined;
  /** Where they stand. */
  readonly state?: AmendmentState | null | undefined;
  /** Of this unit, by code or alias. */
  readonly unit?: string | null | undefined;
};

/** Why a request was made. */
export type AmendmentOrigin =
  /** The centre filled in the form. */
  | 'FORM'
  /** The work of a sampled candidate is incomplete, so the result should be changed to Absent. */
  | 'INCOMPLETE_WORK';

/** Where a request for an amendment stands. */
export type AmendmentState =
  /** WJEC approved it: the requested result counts, until a later decision. */
  | 'APPROVED'
  /** WJEC has not decided. */
  | 'OPEN'
  /** WJEC rejected it: nothing changed. */
  | 'REJECTED'
  /** The centre took it back, or WJEC confirmed that the candidate's entry is withdrawn, for the reason that is in `note`: nothing changed. */
  | 'WITHDRAWN';

/** What a file is for. */
export type EvidencePurpose =
  /** What belongs to the sheet as a whole, as forms and timesheets do. */
  | 'ADMIN'
  /** Belongs to a request for a mark to be changed. */
  | 'AMENDMENT'
  /** The work of several candidates in one file, as a recording of a group is. */
  | 'GROUP'
  /** The explanatory note to the moderator. */
  | 'NOTE'
  /** The work of one candidate. */
  | 'WORK';

/** Where a piece of evidence stands. */
export type EvidenceState =
  /** Deleted by the centre; the record stays. */
  | 'DELETED'
  /** Hidden by WJEC; nobody in the centre and no moderator can open it. */
  | 'HIDDEN'
  /** It counts. */
  | 'LIVE'
  /** Its bytes were removed when they were no longer to be kept; the record stays. */
  | 'PURGED';

/** What looking for viruses has said. */
export type ScanState =
  /** Nothing found. */
  | 'CLEAN'
  /** Something found: kept from everybody. */
  | 'INFECTED'
  /** Could not be looked at. */
  | 'NOT_SCANNED'
  /** Not looked at yet. */
  | 'PENDING';

export type AmendmentRequestsQueryVariables = Exact<{
  filter?: Types.AmendmentFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AmendmentRequestsQuery = { readonly amendmentRequests: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: Types.AmendmentState, readonly reason: string, readonly requester: string, readonly origin: Types.AmendmentOrigin, readonly requestedAt: string, readonly requestedBy: string, readonly decidedAt: string | null, readonly decidedBy: string | null, readonly note: string | null, readonly marksheet: { readonly id: string, readonly title: string, readonly centre: { readonly number: string } }, readonly candidate: { readonly number: string, readonly surname: string, readonly forenames: string }, readonly submitted: { readonly code: string }, readonly before: { readonly code: string }, readonly requested: { readonly code: string }, readonly attachments: ReadonlyArray<{ readonly id: string, readonly purpose: Types.EvidencePurpose, readonly name: string, readonly size: number, readonly uploadedAt: string, readonly uploadedBy: string, readonly late: boolean, readonly state: Types.EvidenceState, readonly scan: Types.ScanState, readonly deletableUntil: string | null, readonly hiddenReason: string | null, readonly downloadUrl: string | null, readonly candidateNumbers: ReadonlyArray<string> }> }> } };

export type AmendableSheetsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AmendableSheetsQuery = { readonly marksheets: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly centre: { readonly number: string }, readonly viewerCan: { readonly requestMarkAmendment: boolean } }> } };


export const AmendmentRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AmendmentRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendmentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendmentRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}},{"kind":"Field","name":{"kind":"Name","value":"marksheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}},{"kind":"Field","name":{"kind":"Name","value":"deletableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenReason"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNumbers"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attached"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AmendmentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AmendmentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attached"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"forenames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submitted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requester"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<AmendmentRequestsQuery, AmendmentRequestsQueryVariables>;
export const AmendableSheetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AmendableSheets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marksheets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUBMITTED"},{"kind":"EnumValue","value":"LATE_ROWS_OPEN"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestMarkAmendment"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AmendableSheetsQuery, AmendableSheetsQueryVariables>;
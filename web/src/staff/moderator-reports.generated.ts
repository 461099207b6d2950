/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The languages of everything a person reads. Choose one with the `Accept-Language` header. */
export type Language =
  /** Welsh, Cymraeg */
  | 'CY'
  /** English */
  | 'EN';

/** Which moderator reports to list. Filters are joined by and; an omitted one does not restrict. */
export type ModeratorReportFilter = {
  /** Those that are for this centre: to it alone, or to every centre on a unit that it has candidates for. */
  readonly centre?: string | null | undefined;
  /** Of this family, by code. */
  readonly family?: string | null | undefined;
  /** Written in this language. */
  readonly language?: Language | null | undefined;
  /** In this series. */
  readonly series?: string | null | undefined;
  /** In this state: of use to WJEC staff, since others find only released ones. */
  readonly state?: ModeratorReportState | null | undefined;
  /** Of this unit, by code or alias. */
  readonly unit?: string | null | undefined;
};

/** Whether centres are shown a moderator report. */
export type ModeratorReportState =
  /** Its last day has passed. */
  | 'ENDED'
  /** Shown to centres: from the start of results day to the end of its last day, both in Europe/London. */
  | 'RELEASED'
  /** A newer one took its place. WJEC staff can still read it. */
  | 'REPLACED'
  /** Uploaded ahead of results day, or the series has none yet: centres are not told of it. */
  | 'WAITING'
  /** WJEC took it back; the file itself is gone. */
  | 'WITHDRAWN';

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

/** Adds a moderator report, or takes the place of the one with the same offering, level, centre and language. A multipart request (GraphQL multipart request specification). */
export type UploadModeratorReportInput = {
  /** The centre it is to; omitted: every centre. */
  readonly centre?: string | null | undefined;
  /** A PDF of at most 25 MB (26214400 bytes). */
  readonly file: File;
  /** Makes a repeat of this request with the same file harmless. */
  readonly idempotencyKey: string;
  /** The language it is written in. */
  readonly language: Language;
  /** The last day on which centres are shown it, not before results day. */
  readonly lastDay: string;
  /** One of the unit's levels, as `1` of `1/2`; omitted: the unit's own. */
  readonly level?: string | null | undefined;
  /** The unit in its series. */
  readonly offering: string;
};

/** Takes a moderator report back, at once and for good: the file goes too. One that it replaced does not come back. */
export type WithdrawModeratorReportInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: string;
  /** Which. */
  readonly moderatorReportId: string;
  /** Why, 1 to 500 characters. */
  readonly reason: string;
};

export type ReportKeptFragment = { readonly id: string, readonly level: string, readonly language: Types.Language, readonly name: string, readonly lastDay: string, readonly state: Types.ModeratorReportState, readonly uploadedAt: string, readonly uploadedBy: string, readonly scan: Types.ScanState, readonly withdrawnReason: string | null, readonly downloadUrl: string | null, readonly centre: { readonly number: string, readonly name: string } | null, readonly offering: { readonly id: string, readonly series: { readonly id: string, readonly title: string }, readonly unit: { readonly code: string, readonly title: string } } };

export type ReportsKeptQueryVariables = Exact<{
  filter?: Types.ModeratorReportFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportsKeptQuery = { readonly moderatorReports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly level: string, readonly language: Types.Language, readonly name: string, readonly lastDay: string, readonly state: Types.ModeratorReportState, readonly uploadedAt: string, readonly uploadedBy: string, readonly scan: Types.ScanState, readonly withdrawnReason: string | null, readonly downloadUrl: string | null, readonly centre: { readonly number: string, readonly name: string } | null, readonly offering: { readonly id: string, readonly series: { readonly id: string, readonly title: string }, readonly unit: { readonly code: string, readonly title: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SeriesToReportQueryVariables = Exact<{ [key: string]: never; }>;


export type SeriesToReportQuery = { readonly series: ReadonlyArray<{ readonly id: string, readonly title: string, readonly resultsDay: string | null }> };

export type OfferingsToReportQueryVariables = Exact<{
  series: string;
}>;


export type OfferingsToReportQuery = { readonly offerings: ReadonlyArray<{ readonly id: string, readonly unit: { readonly code: string, readonly title: string, readonly level: string } }> | null };

export type UploadModeratorReportMutationVariables = Exact<{
  input: Types.UploadModeratorReportInput;
}>;


export type UploadModeratorReportMutation = { readonly uploadModeratorReport:
    | { readonly __typename: 'CentreNotFound', readonly message: string }
    | { readonly __typename: 'FileBroken', readonly message: string }
    | { readonly __typename: 'FileEmpty', readonly message: string }
    | { readonly __typename: 'FileNotPdf', readonly message: string }
    | { readonly __typename: 'FileTooLarge', readonly message: string }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'OfferingNotFound', readonly message: string }
    | { readonly __typename: 'ReportLastDayTooEarly', readonly message: string }
    | { readonly __typename: 'ReportLevelUnknown', readonly message: string }
    | { readonly __typename: 'ReportsKeptElsewhere', readonly message: string }
    | { readonly __typename: 'UploadModeratorReportSuccess', readonly moderatorReport: { readonly id: string, readonly level: string, readonly language: Types.Language, readonly name: string, readonly lastDay: string, readonly state: Types.ModeratorReportState, readonly uploadedAt: string, readonly uploadedBy: string, readonly scan: Types.ScanState, readonly withdrawnReason: string | null, readonly downloadUrl: string | null, readonly centre: { readonly number: string, readonly name: string } | null, readonly offering: { readonly id: string, readonly series: { readonly id: string, readonly title: string }, readonly unit: { readonly code: string, readonly title: string } } }, readonly replaced: { readonly id: string, readonly state: Types.ModeratorReportState } | null }
   };

export type WithdrawModeratorReportMutationVariables = Exact<{
  input: Types.WithdrawModeratorReportInput;
}>;


export type WithdrawModeratorReportMutation = { readonly withdrawModeratorReport:
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'ModeratorReportNotFound', readonly message: string }
    | { readonly __typename: 'TextLengthWrong', readonly message: string }
    | { readonly __typename: 'WithdrawModeratorReportSuccess', readonly moderatorReport: { readonly id: string, readonly level: string, readonly language: Types.Language, readonly name: string, readonly lastDay: string, readonly state: Types.ModeratorReportState, readonly uploadedAt: string, readonly uploadedBy: string, readonly scan: Types.ScanState, readonly withdrawnReason: string | null, readonly downloadUrl: string | null, readonly centre: { readonly number: string, readonly name: string } | null, readonly offering: { readonly id: string, readonly series: { readonly id: string, readonly title: string }, readonly unit: { readonly code: string, readonly title: string } } } }
   };

export const ReportKeptFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportKept"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModeratorReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<ReportKeptFragment, unknown>;
export const ReportsKeptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportsKept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ModeratorReportFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moderatorReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportKept"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportKept"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModeratorReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<ReportsKeptQuery, ReportsKeptQueryVariables>;
export const SeriesToReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeriesToReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"resultsDay"}}]}}]}}]} as unknown as DocumentNode<SeriesToReportQuery, SeriesToReportQueryVariables>;
export const OfferingsToReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfferingsToReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"series"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"series"},"value":{"kind":"Variable","name":{"kind":"Name","value":"series"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]} as unknown as DocumentNode<OfferingsToReportQuery, OfferingsToReportQueryVariables>;
export const UploadModeratorReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UploadModeratorReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UploadModeratorReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uploadModeratorReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadModeratorReportSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moderatorReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportKept"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replaced"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportKept"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModeratorReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<UploadModeratorReportMutation, UploadModeratorReportMutationVariables>;
export const WithdrawModeratorReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawModeratorReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawModeratorReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawModeratorReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawModeratorReportSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moderatorReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportKept"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportKept"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModeratorReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawModeratorReportMutation, WithdrawModeratorReportMutationVariables>;
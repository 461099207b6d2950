/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How a unit is assessed. */
export type Assessment =
  /** In whole marks from 0 to a maximum. */
  | 'MARKS'
  /** In outcomes: which of Pass, Merit and Distinction the unit lists. */
  | 'OUTCOMES'
  /** Marked by WJEC from uploaded work: no results are entered. */
  | 'UPLOAD_ONLY';

/** Whom to ask about a family. */
export type HelplineInput = {
  /** Address. */
  readonly email: string;
  /** When it is staffed. */
  readonly hours: string;
  /** Telephone numbers. */
  readonly telephone: string;
};

/** The languages of everything a person reads. Choose one with the `Accept-Language` header. */
export type Language =
  /** Welsh, Cymraeg */
  | 'CY'
  /** English */
  | 'EN';

/** What a unit that is assessed in outcomes may give, lowest first. Each unit lists which of them it takes. */
export type Outcome =
  /** Distinction, Rhagoriaeth */
  | 'DISTINCTION'
  /** Merit, Teilyngdod */
  | 'MERIT'
  /** Pass, Llwyddo */
  | 'PASS';

/** Where the moderator reports of a family are. */
export type ReportsElsewhereInput = {
  /** The same in Welsh. */
  readonly textCy: string;
  /** How to find them there, in English, 1 to 500 characters. */
  readonly textEn: string;
  /** The address of a page, `https://…`, at most 300 characters. */
  readonly url: string;
};

/** Creates a family, or changes the one with the same code. What is left out is not set afterwards. */
export type SaveFamilyInput = {
  /** Machine name, capitals and underscores. */
  readonly code: string;
  /** Whom to ask. */
  readonly helpline?: HelplineInput | null | undefined;
  /** As the guides print it, in Welsh. */
  readonly nameCy: string;
  /** As the guides print it, in English. */
  readonly nameEn: string;
  /** Where moderator reports are, if they are not kept here; then none can be uploaded. */
  readonly reportsElsewhere?: ReportsElsewhereInput | null | undefined;
};

/** Says which units an option stands for; an empty list is an option that is examined only. */
export type SaveOptionInput = {
  /** Six characters. */
  readonly code: string;
  /** Unit codes. */
  readonly units: ReadonlyArray<string>;
};

/** Creates a series, or changes the one with the same family, month and year. What is left out is not set afterwards. */
export type SaveSeriesInput = {
  /** The last day for entries and amendments. */
  readonly amendmentsClose?: string | null | undefined;
  /** The awarding-body identifier in entries files. */
  readonly ediBoard: string;
  /** The two-character series code in entries files. */
  readonly ediSeries: string;
  /** Entries after this day are late. */
  readonly entriesDeadline?: string | null | undefined;
  /** The family's code. */
  readonly family: string;
  /** 1 to 12. */
  readonly month: number;
  /** The day results are released. */
  readonly resultsDay?: string | null | undefined;
  /** 2000 to 2099: entries files carry two digits. */
  readonly year: number;
};

/**
 * Creates a unit, or changes the one with the same code. What is left out is not set afterwards. Assessment, maximum, outcomes, `linear` and
 * `teacherInitials` can not change once results exist, nor the family once the unit is offered.
 */
export type SaveUnitInput = {
  /** Other ways the code is written. */
  readonly aliases?: ReadonlyArray<string>;
  /** How it is assessed. */
  readonly assessment: Assessment;
  /** The unit's code. */
  readonly code: string;
  /** The family's code. */
  readonly family: string;
  /** The language of assessment. */
  readonly language: Language;
  /** As printed. */
  readonly level: string;
  /** Whether carry forward is allowed. */
  readonly linear: boolean;
  /** Needed for MARKS, 1 to 9999. */
  readonly maximumMark?: number | null | undefined;
  /** Whether WJEC confirmed the maximum. */
  readonly maximumMarkConfirmed?: boolean;
  /** Needed for OUTCOMES. */
  readonly outcomes?: ReadonlyArray<Outcome>;
  /** Whether teacher initials are needed. */
  readonly teacherInitials: boolean;
  /** Welsh title; omitted when none is known. */
  readonly titleCy?: string | null | undefined;
  /** English title. */
  readonly titleEn: string;
  /** How the sample reaches the moderator. */
  readonly work: Work;
};

/** How the sample reaches the moderator. */
export type Work =
  /** No sample is taken. */
  | 'NONE'
  /** Posted. */
  | 'POST'
  /** Uploaded, candidate by candidate. */
  | 'UPLOAD'
  /** Uploaded, also as group and administration files. */
  | 'UPLOAD_GROUP'
  /** Seen on a visit. */
  | 'VISIT';

export type SaveFamilyMutationVariables = Exact<{
  input: Types.SaveFamilyInput;
}>;


export type SaveFamilyMutation = { readonly saveFamily:
    | { readonly __typename: 'CatalogueValueInvalid', readonly field: string, readonly message: string }
    | { readonly __typename: 'SaveFamilySuccess', readonly family: { readonly code: string } }
   };

export type SaveSeriesMutationVariables = Exact<{
  input: Types.SaveSeriesInput;
}>;


export type SaveSeriesMutation = { readonly saveSeries:
    | { readonly __typename: 'CatalogueEntryUnknown', readonly message: string }
    | { readonly __typename: 'CatalogueValueInvalid', readonly field: string, readonly message: string }
    | { readonly __typename: 'SaveSeriesSuccess', readonly series: { readonly id: string } }
   };

export type SaveUnitMutationVariables = Exact<{
  input: Types.SaveUnitInput;
}>;


export type SaveUnitMutation = { readonly saveUnit:
    | { readonly __typename: 'CatalogueEntryInUse', readonly field: string, readonly message: string }
    | { readonly __typename: 'CatalogueEntryUnknown', readonly message: string }
    | { readonly __typename: 'CatalogueValueInvalid', readonly field: string, readonly message: string }
    | { readonly __typename: 'SaveUnitSuccess', readonly unit: { readonly code: string } }
   };

export type SaveOptionMutationVariables = Exact<{
  input: Types.SaveOptionInput;
}>;


export type SaveOptionMutation = { readonly saveOption:
    | { readonly __typename: 'CatalogueEntryUnknown', readonly message: string }
    | { readonly __typename: 'CatalogueValueInvalid', readonly field: string, readonly message: string }
    | { readonly __typename: 'SaveOptionSuccess', readonly option: { readonly code: string } }
   };


export const SaveFamilyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveFamily"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveFamilyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveFamily"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SaveFamilySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CatalogueValueInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SaveFamilyMutation, SaveFamilyMutationVariables>;
export const SaveSeriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveSeriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SaveSeriesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CatalogueValueInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SaveSeriesMutation, SaveSeriesMutationVariables>;
export const SaveUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SaveUnitSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CatalogueValueInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CatalogueEntryInUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SaveUnitMutation, SaveUnitMutationVariables>;
export const SaveOptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveOption"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveOptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveOption"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SaveOptionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"option"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CatalogueValueInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SaveOptionMutation, SaveOptionMutationVariables>;
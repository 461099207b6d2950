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

/** The kind of a centre. Some kinds may have later deadlines. */
export type CentreType =
  /** A further education college */
  | 'COLLEGE'
  /** A pupil referral unit */
  | 'PRU'
  /** A school */
  | 'SCHOOL'
  /** A special school */
  | 'SPECIAL_SCHOOL';

/** A later deadline for one kind of centre. */
export type CentreTypeDeadlineInput = {
  /** The kind. */
  readonly centreType: CentreType;
  /** Its last day. */
  readonly deadline: string;
};

/** Something a centre must declare. */
export type DeclarationInput = {
  /** Machine name: capitals, digits and underscores. */
  readonly code: string;
  /** Welsh words. */
  readonly textCy: string;
  /** English words. */
  readonly textEn: string;
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

/** A scheme to sample by. Parameters left out take the defaults; one that the kind does not have is refused. */
export type SamplingSchemeInput = {
  /** Groups up to this size are taken whole. */
  readonly allUpTo?: number | null | undefined;
  /** Ascending; the last band has no upper bound. */
  readonly bands?: ReadonlyArray<SchemeBandInput> | null | undefined;
  /** The rule. */
  readonly kind: SchemeKind;
  /** CENTRE_SELECTED: how many the centre must tick. */
  readonly minimum?: number | null | undefined;
  /** OUTCOME_QUOTA: how many of each outcome. */
  readonly quota?: number | null | undefined;
  /** OUTCOME_QUOTA: the size to fill up to. */
  readonly size?: number | null | undefined;
  /** Whether each teacher is represented. */
  readonly teacherCoverage?: boolean | null | undefined;
  /** Order of equal results. */
  readonly ties?: TieOrder | null | undefined;
};

/**
 * Offers a unit in a series of its family, or changes the offering. What is left out is not set afterwards. The scheme can not change once results
 * were submitted under it, since the sample was drawn then.
 */
export type SaveOfferingInput = {
  /** When WJEC shuts the offering. */
  readonly closesAt?: string | null | undefined;
  /** The last day for marks and samples. */
  readonly deadline?: string | null | undefined;
  /** Later days for some kinds of centre. */
  readonly deadlinesByCentreType?: ReadonlyArray<CentreTypeDeadlineInput>;
  /** What a centre must declare when it submits. */
  readonly declarations?: ReadonlyArray<DeclarationInput>;
  /** From the start of this day results are taken. */
  readonly opens?: string | null | undefined;
  /** How the sample is drawn. */
  readonly scheme: SamplingSchemeInput;
  /** The series. */
  readonly series: string;
  /** The unit's code. */
  readonly unit: string;
};

/** A sample size for groups up to a number. */
export type SchemeBandInput = {
  /** The size. */
  readonly size: number;
  /** The largest group it holds for; omitted: any. */
  readonly upTo?: number | null | undefined;
};

/** How candidates are picked for the sample. Parameters stand in `SamplingScheme`. */
export type SchemeKind =
  /** Everyone with a mark or outcome. */
  | 'ALL'
  /** The centre chooses, at least a minimum. */
  | 'CENTRE_SELECTED'
  /** No sample. */
  | 'NONE'
  /** Small groups whole; else so many of each outcome, filled up to a size. */
  | 'OUTCOME_QUOTA'
  /** Small groups whole; else the highest and every k-th after it. */
  | 'RANK_INTERVAL'
  /** Small groups whole; else a fixed number spread evenly from highest to lowest. */
  | 'RANK_SPREAD';

/** How results on equal ranks are ordered by candidate number. */
export type TieOrder =
  /** Lowest number first. */
  | 'ASCENDING'
  /** Highest number first. */
  | 'DESCENDING';

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

export type CatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogueQuery = { readonly families: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly nameCy: string, readonly helpline: { readonly telephone: string, readonly email: string, readonly hours: string } | null, readonly reportsElsewhere: { readonly url: string, readonly textEn: string, readonly textCy: string } | null }>, readonly series: ReadonlyArray<{ readonly id: string, readonly title: string, readonly month: number, readonly year: number, readonly ediBoard: string, readonly ediSeries: string, readonly entriesDeadline: string | null, readonly amendmentsClose: string | null, readonly resultsDay: string | null, readonly family: { readonly code: string } }> };

export type CatalogueUnitQueryVariables = Exact<{
  code: string;
}>;


export type CatalogueUnitQuery = { readonly unit: { readonly code: string, readonly aliases: ReadonlyArray<string>, readonly title: string, readonly level: string, readonly language: Types.Language, readonly assessment: Types.Assessment, readonly maximumMark: number | null, readonly maximumMarkConfirmed: boolean, readonly outcomes: ReadonlyArray<Types.Outcome>, readonly linear: boolean, readonly teacherInitials: boolean, readonly work: Types.Work, readonly titleEn: string, readonly titleCy: string, readonly family: { readonly code: string, readonly name: string } } | null, readonly option: { readonly code: string, readonly units: ReadonlyArray<{ readonly code: string, readonly title: string }> } | null };

export type OfferingInFullFragment = { readonly id: string, readonly opens: string | null, readonly deadline: string | null, readonly closesAt: string | null, readonly series: { readonly id: string, readonly title: string }, readonly unit: { readonly code: string, readonly title: string }, readonly deadlinesByCentreType: ReadonlyArray<{ readonly centreType: Types.CentreType, readonly deadline: string }>, readonly scheme: { readonly kind: Types.SchemeKind, readonly allUpTo: number | null, readonly size: number | null, readonly quota: number | null, readonly minimum: number | null, readonly ties: Types.TieOrder | null, readonly teacherCoverage: boolean | null, readonly bands: ReadonlyArray<{ readonly upTo: number | null, readonly size: number }> | null }, readonly declarations: ReadonlyArray<{ readonly code: string, readonly text: string }> };

export type OfferingsQueryVariables = Exact<{
  series: string;
}>;


export type OfferingsQuery = { readonly offerings: ReadonlyArray<{ readonly id: string, readonly opens: string | null, readonly deadline: string | null, readonly closesAt: string | null, readonly series: { readonly id: string, readonly title: string }, readonly unit: { readonly code: string, readonly title: string }, readonly deadlinesByCentreType: ReadonlyArray<{ readonly centreType: Types.CentreType, readonly deadline: string }>, readonly scheme: { readonly kind: Types.SchemeKind, readonly allUpTo: number | null, readonly size: number | null, readonly quota: number | null, readonly minimum: number | null, readonly ties: Types.TieOrder | null, readonly teacherCoverage: boolean | null, readonly bands: ReadonlyArray<{ readonly upTo: number | null, readonly size: number }> | null }, readonly declarations: ReadonlyArray<{ readonly code: string, readonly text: string }> }> | null };

export type SaveOfferingMutationVariables = Exact<{
  input: Types.SaveOfferingInput;
}>;


export type SaveOfferingMutation = { readonly saveOffering:
    | { readonly __typename: 'CatalogueEntryInUse', readonly field: string, readonly message: string }
    | { readonly __typename: 'CatalogueEntryUnknown', readonly message: string }
    | { readonly __typename: 'CatalogueValueInvalid', readonly field: string, readonly message: string }
    | { readonly __typename: 'SaveOfferingSuccess', readonly offering: { readonly id: string, readonly opens: string | null, readonly deadline: string | null, readonly closesAt: string | null, readonly series: { readonly id: string, readonly title: string }, readonly unit: { readonly code: string, readonly title: string }, readonly deadlinesByCentreType: ReadonlyArray<{ readonly centreType: Types.CentreType, readonly deadline: string }>, readonly scheme: { readonly kind: Types.SchemeKind, readonly allUpTo: number | null, readonly size: number | null, readonly quota: number | null, readonly minimum: number | null, readonly ties: Types.TieOrder | null, readonly teacherCoverage: boolean | null, readonly bands: ReadonlyArray<{ readonly upTo: number | null, readonly size: number }> | null }, readonly declarations: ReadonlyArray<{ readonly code: string, readonly text: string }> } }
    | { readonly __typename: 'SchemeInvalid', readonly message: string }
   };

export const OfferingInFullFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferingInFull"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"deadlinesByCentreType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"centreType"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"allUpTo"}},{"kind":"Field","name":{"kind":"Name","value":"bands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upTo"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"quota"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"ties"}},{"kind":"Field","name":{"kind":"Name","value":"teacherCoverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<OfferingInFullFragment, unknown>;
export const CatalogueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Catalogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"families"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"nameCy"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"helpline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportsElsewhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","alias":{"kind":"Name","value":"textEn"},"name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"textCy"},"name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ediBoard"}},{"kind":"Field","name":{"kind":"Name","value":"ediSeries"}},{"kind":"Field","name":{"kind":"Name","value":"entriesDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"amendmentsClose"}},{"kind":"Field","name":{"kind":"Name","value":"resultsDay"}}]}}]}}]} as unknown as DocumentNode<CatalogueQuery, CatalogueQueryVariables>;
export const CatalogueUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogueUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleCy"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}},{"kind":"Field","name":{"kind":"Name","value":"maximumMark"}},{"kind":"Field","name":{"kind":"Name","value":"maximumMarkConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"}},{"kind":"Field","name":{"kind":"Name","value":"linear"}},{"kind":"Field","name":{"kind":"Name","value":"teacherInitials"}},{"kind":"Field","name":{"kind":"Name","value":"work"}}]}},{"kind":"Field","name":{"kind":"Name","value":"option"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<CatalogueUnitQuery, CatalogueUnitQueryVariables>;
export const OfferingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Offerings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"series"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"series"},"value":{"kind":"Variable","name":{"kind":"Name","value":"series"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferingInFull"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferingInFull"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"deadlinesByCentreType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"centreType"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"allUpTo"}},{"kind":"Field","name":{"kind":"Name","value":"bands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upTo"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"quota"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"ties"}},{"kind":"Field","name":{"kind":"Name","value":"teacherCoverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<OfferingsQuery, OfferingsQueryVariables>;
export const SaveOfferingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveOffering"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveOfferingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveOffering"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SaveOfferingSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferingInFull"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CatalogueValueInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CatalogueEntryInUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferingInFull"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"deadlinesByCentreType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"centreType"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"allUpTo"}},{"kind":"Field","name":{"kind":"Name","value":"bands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upTo"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"quota"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"ties"}},{"kind":"Field","name":{"kind":"Name","value":"teacherCoverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<SaveOfferingMutation, SaveOfferingMutationVariables>;
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** How a unit is assessed. */
export type Assessment =
  /** In whole marks from 0 to a maximum. */
  | 'MARKS'
  /** In outcomes: which of Pass, Merit and Distinction the unit lists. */
  | 'OUTCOMES'
  /** Marked by WJEC from uploaded work: no results are entered. */
  | 'UPLOAD_ONLY';

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

/** Where a sheet stands. `readiness` says the same in detail. */
export type MarksheetState =
  /** No active row. Hidden from lists, unless something was submitted. */
  | 'EMPTY'
  /** Some results or initials are missing. */
  | 'IN_PROGRESS'
  /** Submitted, and rows that arrived late are still open. */
  | 'LATE_ROWS_OPEN'
  /** No result entered yet. */
  | 'NOT_STARTED'
  /** Complete and not submitted: a reminder is due. */
  | 'READY'
  /** Every active row is submitted. */
  | 'SUBMITTED'
  /** Marked by WJEC: work is uploaded, no results are entered. */
  | 'UPLOAD_ONLY';

/** What a unit that is assessed in outcomes may give, lowest first. Each unit lists which of them it takes. */
export type Outcome =
  /** Distinction, Rhagoriaeth */
  | 'DISTINCTION'
  /** Merit, Teilyngdod */
  | 'MERIT'
  /** Pass, Llwyddo */
  | 'PASS';

/** The guide's form, Centre Mark Change Request / Cais am Newid Marciau Canolfan. The centre's name follows from its number. */
export type RequestMarkAmendmentInput = {
  /** Candidate Number / Rhif yr Ymgeisydd. Four digits. */
  readonly candidateNumber: string;
  /** Centre Number / Rhif y Ganolfan. Must be that of the sheet. */
  readonly centre: string;
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: string;
  /** The sheet. */
  readonly marksheetId: string;
  /** Why, 1 to 1000 characters. */
  readonly reason: string;
  /** What is asked for, Absent and carry forward too. It must differ from what counts. */
  readonly requestedResult: ResultInput;
  /** Who asks, 1 to 120 characters. */
  readonly requester: string;
  /** What was submitted, in the short form (`34`, `PASS`, `A`, `CF`). Compared with the sheet, so that the wrong candidate is noticed. */
  readonly submittedResult: string;
};

/** A result as the caller has it: exactly one field. */
export type ResultInput =
  {   /** A mark. A value that is no Int makes the whole request malformed; what people type belongs in `typed`. */
  readonly mark: number; readonly outcome?: never; readonly special?: never; readonly typed?: never; }
  |  { readonly mark?: never;   /** An outcome. */
  readonly outcome: Outcome; readonly special?: never; readonly typed?: never; }
  |  { readonly mark?: never; readonly outcome?: never;   /** Absent or carry forward. */
  readonly special: SpecialResult; readonly typed?: never; }
  |  { readonly mark?: never; readonly outcome?: never; readonly special?: never;   /** What a person typed: `34`, `09`, `a`, `C`, `cf`, `Pass`. Spaces around it are dropped; an empty text clears the result. Judged row by row. */
  readonly typed: string; };

/** Whether a row can be changed by mark entry. */
export type RowStatus =
  /** Can be changed. */
  | 'DRAFT'
  /** Submitted and locked. */
  | 'SUBMITTED';

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

/** A result that is neither a mark nor an outcome. */
export type SpecialResult =
  /** The candidate was absent. Not the same as a mark of zero; never sampled. */
  | 'ABSENT'
  /** The mark of an earlier series is carried forward. Only on linear qualifications; the mark itself is never stored here. */
  | 'CARRY_FORWARD';

/** Takes back a request that is still open. */
export type WithdrawMarkAmendmentInput = {
  /** Which. */
  readonly amendmentRequestId: string;
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: string;
};

export type AmendmentFormQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type AmendmentFormQuery = { readonly marksheet: { readonly id: string, readonly title: string, readonly state: Types.MarksheetState, readonly centre: { readonly number: string, readonly name: string }, readonly unit: { readonly code: string, readonly assessment: Types.Assessment, readonly maximumMark: number | null, readonly outcomes: ReadonlyArray<Types.Outcome>, readonly linear: boolean }, readonly viewerCan: { readonly requestMarkAmendment: boolean }, readonly rows: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: Types.RowStatus, readonly candidate: { readonly number: string, readonly surname: string, readonly forenames: string }, readonly result: { readonly code: string } | null, readonly countedResult: { readonly code: string } | null }> }, readonly amendmentRequests: ReadonlyArray<{ readonly id: string, readonly state: Types.AmendmentState, readonly reason: string, readonly requester: string, readonly origin: Types.AmendmentOrigin, readonly requestedAt: string, readonly requestedBy: string, readonly decidedAt: string | null, readonly decidedBy: string | null, readonly note: string | null, readonly candidate: { readonly number: string, readonly surname: string, readonly forenames: string }, readonly submitted: { readonly code: string }, readonly before: { readonly code: string }, readonly requested: { readonly code: string }, readonly attachments: ReadonlyArray<{ readonly id: string, readonly purpose: Types.EvidencePurpose, readonly name: string, readonly size: number, readonly uploadedAt: string, readonly uploadedBy: string, readonly late: boolean, readonly state: Types.EvidenceState, readonly scan: Types.ScanState, readonly deletableUntil: string | null, readonly hiddenReason: string | null, readonly downloadUrl: string | null, readonly candidateNumbers: ReadonlyArray<string> }> }> } | null };

export type RequestLineFragment = { readonly id: string, readonly state: Types.AmendmentState, readonly reason: string, readonly requester: string, readonly origin: Types.AmendmentOrigin, readonly requestedAt: string, readonly requestedBy: string, readonly decidedAt: string | null, readonly decidedBy: string | null, readonly note: string | null, readonly candidate: { readonly number: string, readonly surname: string, readonly forenames: string }, readonly submitted: { readonly code: string }, readonly before: { readonly code: string }, readonly requested: { readonly code: string }, readonly attachments: ReadonlyArray<{ readonly id: string, readonly purpose: Types.EvidencePurpose, readonly name: string, readonly size: number, readonly uploadedAt: string, readonly uploadedBy: string, readonly late: boolean, readonly state: Types.EvidenceState, readonly scan: Types.ScanState, readonly deletableUntil: string | null, readonly hiddenReason: string | null, readonly downloadUrl: string | null, readonly candidateNumbers: ReadonlyArray<string> }> };

export type RequestMarkAmendmentMutationVariables = Exact<{
  input: Types.RequestMarkAmendmentInput;
}>;


export type RequestMarkAmendmentMutation = { readonly requestMarkAmendment:
    | { readonly __typename: 'AmendmentAlreadyOpen', readonly message: string }
    | { readonly __typename: 'AmendmentCentreDiffers', readonly message: string }
    | { readonly __typename: 'CandidateNotOnMarksheet', readonly message: string }
    | { readonly __typename: 'CarryForwardNotAllowed', readonly message: string }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'MarkAboveMaximum', readonly message: string }
    | { readonly __typename: 'MarkBelowZero', readonly message: string }
    | { readonly __typename: 'MarkNotANumber', readonly message: string }
    | { readonly __typename: 'MarkNotWhole', readonly message: string }
    | { readonly __typename: 'MarkOnOutcomeUnit', readonly message: string }
    | { readonly __typename: 'MarkTooLong', readonly message: string }
    | { readonly __typename: 'MarksheetNotFound', readonly message: string }
    | { readonly __typename: 'OutcomeNotListed', readonly message: string }
    | { readonly __typename: 'OutcomeOnMarkUnit', readonly message: string }
    | { readonly __typename: 'RequestMarkAmendmentSuccess', readonly amendmentRequest: { readonly id: string, readonly state: Types.AmendmentState, readonly reason: string, readonly requester: string, readonly origin: Types.AmendmentOrigin, readonly requestedAt: string, readonly requestedBy: string, readonly decidedAt: string | null, readonly decidedBy: string | null, readonly note: string | null, readonly candidate: { readonly number: string, readonly surname: string, readonly forenames: string }, readonly submitted: { readonly code: string }, readonly before: { readonly code: string }, readonly requested: { readonly code: string }, readonly attachments: ReadonlyArray<{ readonly id: string, readonly purpose: Types.EvidencePurpose, readonly name: string, readonly size: number, readonly uploadedAt: string, readonly uploadedBy: string, readonly late: boolean, readonly state: Types.EvidenceState, readonly scan: Types.ScanState, readonly deletableUntil: string | null, readonly hiddenReason: string | null, readonly downloadUrl: string | null, readonly candidateNumbers: ReadonlyArray<string> }> }, readonly marksheet: { readonly id: string, readonly version: number, readonly amendmentRequests: ReadonlyArray<{ readonly id: string, readonly state: Types.AmendmentState, readonly reason: string, readonly requester: string, readonly origin: Types.AmendmentOrigin, readonly requestedAt: string, readonly requestedBy: string, readonly decidedAt: string | null, readonly decidedBy: string | null, readonly note: string | null, readonly candidate: { readonly number: string, readonly surname: string, readonly forenames: string }, readonly submitted: { readonly code: string }, readonly before: { readonly code: string }, readonly requested: { readonly code: string }, readonly attachments: ReadonlyArray<{ readonly id: string, readonly purpose: Types.EvidencePurpose, readonly name: string, readonly size: number, readonly uploadedAt: string, readonly uploadedBy: string, readonly late: boolean, readonly state: Types.EvidenceState, readonly scan: Types.ScanState, readonly deletableUntil: string | null, readonly hiddenReason: string | null, readonly downloadUrl: string | null, readonly candidateNumbers: ReadonlyArray<string> }> }> } }
    | { readonly __typename: 'ResultMissing', readonly message: string }
    | { readonly __typename: 'ResultUnchanged', readonly message: string }
    | { readonly __typename: 'RowNotSubmitted', readonly message: string }
    | { readonly __typename: 'SubmittedResultDiffers', readonly message: string }
    | { readonly __typename: 'TextLengthWrong', readonly field: string, readonly message: string }
   };

export type WithdrawMarkAmendmentMutationVariables = Exact<{
  input: Types.WithdrawMarkAmendmentInput;
}>;


export type WithdrawMarkAmendmentMutation = { readonly withdrawMarkAmendment:
    | { readonly __typename: 'AmendmentNotOpen', readonly message: string }
    | { readonly __typename: 'AmendmentRequestNotFound', readonly message: string }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'WithdrawMarkAmendmentSuccess', readonly amendmentRequest: { readonly id: string, readonly state: Types.AmendmentState, readonly reason: string, readonly requester: string, readonly origin: Types.AmendmentOrigin, readonly requestedAt: string, readonly requestedBy: string, readonly decidedAt: string | null, readonly decidedBy: string | null, readonly note: string | null, readonly candidate: { readonly number: string, readonly surname: string, readonly forenames: string }, readonly submitted: { readonly code: string }, readonly before: { readonly code: string }, readonly requested: { readonly code: string }, readonly attachments: ReadonlyArray<{ readonly id: string, readonly purpose: Types.EvidencePurpose, readonly name: string, readonly size: number, readonly uploadedAt: string, readonly uploadedBy: string, readonly late: boolean, readonly state: Types.EvidenceState, readonly scan: Types.ScanState, readonly deletableUntil: string | null, readonly hiddenReason: string | null, readonly downloadUrl: string | null, readonly candidateNumbers: ReadonlyArray<string> }> } }
   };

export const RequestLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AmendmentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attached"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"forenames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submitted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requester"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}},{"kind":"Field","name":{"kind":"Name","value":"deletableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenReason"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNumbers"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attached"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AmendmentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFile"}}]}}]}}]} as unknown as DocumentNode<RequestLineFragment, unknown>;
export const AmendmentFormDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AmendmentForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marksheet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}},{"kind":"Field","name":{"kind":"Name","value":"maximumMark"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"}},{"kind":"Field","name":{"kind":"Name","value":"linear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestMarkAmendment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"600"}},{"kind":"Argument","name":{"kind":"Name","value":"show"},"value":{"kind":"EnumValue","value":"MARKED"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"forenames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countedResult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"amendmentRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}},{"kind":"Field","name":{"kind":"Name","value":"deletableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenReason"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNumbers"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attached"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AmendmentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AmendmentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attached"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"forenames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submitted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requester"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<AmendmentFormQuery, AmendmentFormQueryVariables>;
export const RequestMarkAmendmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestMarkAmendment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestMarkAmendmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestMarkAmendment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestMarkAmendmentSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendmentRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marksheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"amendmentRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextLengthWrong"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}},{"kind":"Field","name":{"kind":"Name","value":"deletableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenReason"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNumbers"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attached"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AmendmentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AmendmentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attached"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"forenames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submitted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requester"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<RequestMarkAmendmentMutation, RequestMarkAmendmentMutationVariables>;
export const WithdrawMarkAmendmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawMarkAmendment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawMarkAmendmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawMarkAmendment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawMarkAmendmentSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendmentRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}},{"kind":"Field","name":{"kind":"Name","value":"deletableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenReason"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNumbers"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attached"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AmendmentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AmendmentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attached"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"forenames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submitted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requester"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<WithdrawMarkAmendmentMutation, WithdrawMarkAmendmentMutationVariables>;
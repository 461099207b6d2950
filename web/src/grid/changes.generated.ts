/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Results for many rows of one sheet. */
export type EnterResultsInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: string;
  /** The sheet. */
  readonly marksheetId: string;
  /** At most 600, each candidate once. */
  readonly rows: ReadonlyArray<EnterResultsRowInput>;
};

/** One row to change. A field that is omitted or null leaves the row's value as it is, except `initials`, where null clears. */
export type EnterResultsRowInput = {
  /** Four digits. */
  readonly candidateNumber: string;
  /** Absent is stored only when this is true, or when the row is absent already. */
  readonly confirmAbsent?: boolean | null | undefined;
  /** The row version that the caller saw. If the row has moved on, this row is refused with both values. Omitted: the last write wins. */
  readonly expectedVersion?: number | null | undefined;
  /** Who marked the candidate, 1 to 4 letters, stored in upper case; omitted leaves them, null or an empty text clears them. */
  readonly initials?: string | null | undefined;
  /** The result; omitted or null leaves it. */
  readonly result?: ResultInput | null | undefined;
};

/** What the left button of a sheet offers. */
export type EntryAction =
  /** Enter or change results. */
  | 'ENTER'
  /** Upload work, on units marked by WJEC. */
  | 'UPLOAD_WORK'
  /** See what was submitted, on units without a sample. */
  | 'VIEW_MARKS'
  /** See the sample. */
  | 'VIEW_SAMPLES';

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

/** What the right button of a sheet does. */
export type SubmitAction =
  /** Nothing: all rows are submitted. */
  | 'ALL_SUBMITTED'
  /** Nothing: rows are still open. */
  | 'NOT_READY'
  /** Submits; a sample is drawn the first time. */
  | 'SUBMIT';

export type EnterResultsMutationVariables = Exact<{
  input: Types.EnterResultsInput;
  sample: boolean;
}>;


export type EnterResultsMutation = { readonly enterResults:
    | { readonly __typename: 'EnterResultsSuccess', readonly marksheet: { readonly id: string, readonly version: number, readonly state: Types.MarksheetState, readonly teacherInitialsInUse: ReadonlyArray<string>, readonly counts: { readonly rows: number, readonly done: number, readonly left: number, readonly submitted: number, readonly missingInitials: number }, readonly entryLabel: { readonly text: string, readonly parts: ReadonlyArray<{ readonly action: Types.EntryAction, readonly text: string }> }, readonly submitLabel: { readonly action: Types.SubmitAction, readonly text: string } | null }, readonly rows: ReadonlyArray<{ readonly candidateNumber: string, readonly row: { readonly id: string, readonly version: number, readonly initials: string | null, readonly status: Types.RowStatus, readonly late: boolean, readonly held: boolean, readonly candidate: { readonly number: string, readonly surname: string, readonly forenames: string }, readonly result: { readonly code: string } | null, readonly countedResult: { readonly code: string } | null, readonly correction: { readonly id: string, readonly reason: string, readonly corrected: { readonly code: string } } | null, readonly sample?: { readonly source: Types.SampleSource, readonly reason: { readonly text: string } } | null } | null, readonly problem:
          | { readonly __typename: 'AbsentUnconfirmed', readonly message: string }
          | { readonly __typename: 'AccountTypeNotYours', readonly message: string }
          | { readonly __typename: 'AllocationNotFound', readonly message: string }
          | { readonly __typename: 'AlreadyInGroup', readonly message: string }
          | { readonly __typename: 'AlreadyInSample', readonly message: string }
          | { readonly __typename: 'AlreadyMember', readonly message: string }
          | { readonly __typename: 'AlreadySubstituted', readonly message: string }
          | { readonly __typename: 'AmendmentAlreadyOpen', readonly message: string }
          | { readonly __typename: 'AmendmentCentreDiffers', readonly message: string }
          | { readonly __typename: 'AmendmentNotOpen', readonly message: string }
          | { readonly __typename: 'AmendmentRequestNotFound', readonly message: string }
          | { readonly __typename: 'ApiClientEnded', readonly message: string }
          | { readonly __typename: 'ApiClientNotFound', readonly message: string }
          | { readonly __typename: 'ApiClientOfAnother', readonly message: string }
          | { readonly __typename: 'ApiClientValueInvalid', readonly message: string }
          | { readonly __typename: 'ApiKeyNotFound', readonly message: string }
          | { readonly __typename: 'CalendarAddressNotFound', readonly message: string }
          | { readonly __typename: 'CalendarAddressShownBefore', readonly message: string }
          | { readonly __typename: 'CandidateNotEligible', readonly message: string }
          | { readonly __typename: 'CandidateNotOnMarksheet', readonly message: string }
          | { readonly __typename: 'CandidateNumberMissing', readonly message: string }
          | { readonly __typename: 'CarryForwardNotAllowed', readonly message: string }
          | { readonly __typename: 'CatalogueEntryInUse', readonly message: string }
          | { readonly __typename: 'CatalogueEntryUnknown', readonly message: string }
          | { readonly __typename: 'CatalogueValueInvalid', readonly message: string }
          | { readonly __typename: 'CentreNotFound', readonly message: string }
          | { readonly __typename: 'CentreNotSandbox', readonly message: string }
          | { readonly __typename: 'ChecksumDiffers', readonly message: string }
          | { readonly __typename: 'CorrectionNotFound', readonly message: string }
          | { readonly __typename: 'CorrectionStands', readonly message: string }
          | { readonly __typename: 'CountedResultNotFound', readonly message: string }
          | { readonly __typename: 'DeclarationUnknown', readonly message: string }
          | { readonly __typename: 'DeletePeriodOver', readonly message: string }
          | { readonly __typename: 'DryRunApplied', readonly message: string }
          | { readonly __typename: 'DryRunNotFound', readonly message: string }
          | { readonly __typename: 'DryRunOutdated', readonly message: string }
          | { readonly __typename: 'DueDayPast', readonly message: string }
          | { readonly __typename: 'EmailInvalid', readonly message: string }
          | { readonly __typename: 'EntriesFileRejected', readonly message: string }
          | { readonly __typename: 'EntriesFileUnreadable', readonly message: string }
          | { readonly __typename: 'EvidenceNotFound', readonly message: string }
          | { readonly __typename: 'EvidenceNotLive', readonly message: string }
          | { readonly __typename: 'EvidenceNotOfGroup', readonly message: string }
          | { readonly __typename: 'ExamsOfficerKept', readonly message: string }
          | { readonly __typename: 'ExtensionDayTooEarly', readonly message: string }
          | { readonly __typename: 'ExtensionNotRequested', readonly message: string }
          | { readonly __typename: 'ExtensionRequestOpen', readonly message: string }
          | { readonly __typename: 'FamilyUnknown', readonly message: string }
          | { readonly __typename: 'FileBroken', readonly message: string }
          | { readonly __typename: 'FileEmpty', readonly message: string }
          | { readonly __typename: 'FileNotPdf', readonly message: string }
          | { readonly __typename: 'FileTooLarge', readonly message: string }
          | { readonly __typename: 'GrantEmpty', readonly message: string }
          | { readonly __typename: 'GrantNotNeeded', readonly message: string }
          | { readonly __typename: 'GroupTooSmall', readonly message: string }
          | { readonly __typename: 'GroupWithoutSample', readonly message: string }
          | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
          | { readonly __typename: 'InitialsInvalid', readonly message: string }
          | { readonly __typename: 'InitialsNotTaken', readonly message: string }
          | { readonly __typename: 'InitialsWithoutResult', readonly message: string }
          | { readonly __typename: 'InvitationNotOpen', readonly message: string }
          | { readonly __typename: 'LastSampledMember', readonly message: string }
          | { readonly __typename: 'MarkAboveMaximum', readonly message: string }
          | { readonly __typename: 'MarkBelowZero', readonly message: string }
          | { readonly __typename: 'MarkIsDate', readonly message: string }
          | { readonly __typename: 'MarkNotANumber', readonly message: string }
          | { readonly __typename: 'MarkNotWhole', readonly message: string }
          | { readonly __typename: 'MarkOnOutcomeUnit', readonly message: string }
          | { readonly __typename: 'MarkTooLong', readonly message: string }
          | { readonly __typename: 'MarksFileRefused', readonly message: string }
          | { readonly __typename: 'MarksheetIncomplete', readonly message: string }
          | { readonly __typename: 'MarksheetNotFound', readonly message: string }
          | { readonly __typename: 'MarksheetsNotFound', readonly message: string }
          | { readonly __typename: 'MembershipNotFound', readonly message: string }
          | { readonly __typename: 'ModeratorNotFound', readonly message: string }
          | { readonly __typename: 'ModeratorOwnCentre', readonly message: string }
          | { readonly __typename: 'ModeratorReportNotFound', readonly message: string }
          | { readonly __typename: 'ModeratorValueInvalid', readonly message: string }
          | { readonly __typename: 'NameDisagrees', readonly message: string }
          | { readonly __typename: 'NearerCandidatePassedOver', readonly message: string }
          | { readonly __typename: 'NotInGroup', readonly message: string }
          | { readonly __typename: 'NotInSample', readonly message: string }
          | { readonly __typename: 'NothingToSubmit', readonly message: string }
          | { readonly __typename: 'OfferingClosed', readonly message: string }
          | { readonly __typename: 'OfferingNotFound', readonly message: string }
          | { readonly __typename: 'OfferingNotOpen', readonly message: string }
          | { readonly __typename: 'OutcomeNotListed', readonly message: string }
          | { readonly __typename: 'OutcomeOnMarkUnit', readonly message: string }
          | { readonly __typename: 'OwnAccountKept', readonly message: string }
          | { readonly __typename: 'PasswordNeeded', readonly message: string }
          | { readonly __typename: 'PasswordWrong', readonly message: string }
          | { readonly __typename: 'PersonNameInvalid', readonly message: string }
          | { readonly __typename: 'QuotaExceeded', readonly message: string }
          | { readonly __typename: 'ReasonNeeded', readonly message: string }
          | { readonly __typename: 'ReopeningBlocked', readonly message: string }
          | { readonly __typename: 'ReportLastDayTooEarly', readonly message: string }
          | { readonly __typename: 'ReportLevelUnknown', readonly message: string }
          | { readonly __typename: 'ReportsKeptElsewhere', readonly message: string }
          | { readonly __typename: 'ResultMissing', readonly message: string }
          | { readonly __typename: 'ResultUnchanged', readonly message: string }
          | { readonly __typename: 'RowChanged', readonly currentVersion: number, readonly currentResult: string | null, readonly currentInitials: string | null, readonly message: string }
          | { readonly __typename: 'RowLocked', readonly message: string }
          | { readonly __typename: 'RowMisshapen', readonly message: string }
          | { readonly __typename: 'RowNotHeld', readonly message: string }
          | { readonly __typename: 'RowNotLate', readonly message: string }
          | { readonly __typename: 'RowNotSubmitted', readonly message: string }
          | { readonly __typename: 'RowOfOtherSheet', readonly message: string }
          | { readonly __typename: 'RowRepeated', readonly message: string }
          | { readonly __typename: 'SampleNotDrawn', readonly message: string }
          | { readonly __typename: 'SandboxesOff', readonly message: string }
          | { readonly __typename: 'SchemeInvalid', readonly message: string }
          | { readonly __typename: 'SecondFactorNotThere', readonly message: string }
          | { readonly __typename: 'SecondFactorNotYours', readonly message: string }
          | { readonly __typename: 'SecretShownBefore', readonly message: string }
          | { readonly __typename: 'SessionNeeded', readonly message: string }
          | { readonly __typename: 'SessionNotFound', readonly message: string }
          | { readonly __typename: 'SheetWithoutDeadline', readonly message: string }
          | { readonly __typename: 'SizeDiffers', readonly message: string }
          | { readonly __typename: 'SubmissionNotFound', readonly message: string }
          | { readonly __typename: 'SubmissionNotNewest', readonly message: string }
          | { readonly __typename: 'SubmittedResultDiffers', readonly message: string }
          | { readonly __typename: 'SubstitutionReasonMissing', readonly message: string }
          | { readonly __typename: 'SystemPickFixed', readonly message: string }
          | { readonly __typename: 'TextLengthWrong', readonly message: string }
          | { readonly __typename: 'TooManyAdmins', readonly message: string }
          | { readonly __typename: 'TooManyCalendarAddresses', readonly message: string }
          | { readonly __typename: 'TooManyRows', readonly message: string }
          | { readonly __typename: 'TooManyTries', readonly message: string }
          | { readonly __typename: 'TooManyUploadsOpen', readonly message: string }
          | { readonly __typename: 'TooManyWebhooks', readonly message: string }
          | { readonly __typename: 'UnitHasNoSample', readonly message: string }
          | { readonly __typename: 'UnitTakesNoGroupFiles', readonly message: string }
          | { readonly __typename: 'UnitTakesNoWork', readonly message: string }
          | { readonly __typename: 'UnitUnknown', readonly message: string }
          | { readonly __typename: 'UntickPeriodOver', readonly message: string }
          | { readonly __typename: 'UploadNotFound', readonly message: string }
          | { readonly __typename: 'UploadNotOpen', readonly message: string }
          | { readonly __typename: 'UploadOnlyUnit', readonly message: string }
          | { readonly __typename: 'WebhookAddressRefused', readonly message: string }
          | { readonly __typename: 'WebhookDeliveryNotFound', readonly message: string }
          | { readonly __typename: 'WebhookNotFound', readonly message: string }
          | { readonly __typename: 'WebhookSecretShownBefore', readonly message: string }
          | { readonly __typename: 'WebhookValueInvalid', readonly message: string }
          | { readonly __typename: 'WelshSpeakerNeeded', readonly message: string }
          | { readonly __typename: 'WorkNotWanted', readonly message: string }
          | { readonly __typename: 'WorkUploaded', readonly message: string }
         | null }> }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'MarksheetNotFound', readonly message: string }
    | { readonly __typename: 'OfferingClosed', readonly message: string }
    | { readonly __typename: 'OfferingNotOpen', readonly message: string }
    | { readonly __typename: 'TooManyRows', readonly message: string }
    | { readonly __typename: 'UploadOnlyUnit', readonly message: string }
   };

export type GridFollowSubscriptionVariables = Exact<{
  id: string;
}>;


export type GridFollowSubscription = { readonly marksheetChanged: { readonly id: string, readonly version: number } | null };


export const EnterResultsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnterResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterResultsInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sample"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterResultsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marksheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"missingInitials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teacherInitialsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"entryLabel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"submitLabel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GridRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RowChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"currentResult"}},{"kind":"Field","name":{"kind":"Name","value":"currentInitials"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GridRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarksheetRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"forenames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initials"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"countedResult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"correction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"corrected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sample"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sample"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<EnterResultsMutation, EnterResultsMutationVariables>;
export const GridFollowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"GridFollow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marksheetChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<GridFollowSubscription, GridFollowSubscriptionVariables>;
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a dry run said, to be done. */
export type ApplyResultsInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: string;
  /** Of the dry run. */
  readonly token: string;
};

/** A candidate whose absence the person has confirmed. */
export type ConfirmedAbsenceInput = {
  /** Four digits. */
  readonly candidateNumber: string;
  /** The unit's code; omitted: the unit that the call names. */
  readonly unit?: string | null | undefined;
};

/** What a person should know of how a file was read. */
export type MarksFileNoteCode =
  /** Columns that are not known were not read. */
  | 'COLUMNS_IGNORED'
  /** Rows in which nothing is given leave the candidate's result as it is: an empty cell never clears. */
  | 'EMPTY_LEFT_ALONE'
  /** The last line has no end: the file may have been cut off. Look at the last row. */
  | 'LAST_LINE_OPEN'
  /** The text is not UTF-8 and was read as Windows-1252: letters such as ŵ may be missing from names. */
  | 'READ_AS_WINDOWS_1252'
  /** Other sheets of the workbook were not read. */
  | 'SHEETS_IGNORED'
  /** Zeros at the front of candidate numbers had been lost and were put back. */
  | 'ZEROS_RESTORED';

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

/** A file of results to be tried out. */
export type ValidateResultsInput = {
  /** Of this centre. */
  readonly centre: string;
  /** Candidates who are to be stored as absent. Others are refused with `AbsentUnconfirmed`, to be asked about. At most 10 000. */
  readonly confirmAbsent?: ReadonlyArray<ConfirmedAbsenceInput> | null | undefined;
  /** CSV, XLSX or JSON, at most 4 MiB and 10 000 rows. */
  readonly file: File;
  /** In this series. */
  readonly series: string;
  /** Of this unit, by code or alias; omitted: each row of the file says its unit. */
  readonly unit?: string | null | undefined;
};

/** What applying would do with a row of a file. */
export type ValidatedRowState =
  /** Nothing is given for a candidate who has a result: it stays. */
  | 'LEFT_ALONE'
  /** Would not be saved, for the reason given. */
  | 'REFUSED'
  /** What is given is what the row has. Nothing would change. */
  | 'UNCHANGED'
  /** Result, initials or both would change. */
  | 'WOULD_CHANGE';

export type SpreadsheetQueryVariables = Exact<{
  id: string;
}>;


export type SpreadsheetQuery = { readonly marksheet: { readonly id: string, readonly title: string, readonly state: Types.MarksheetState, readonly centre: { readonly number: string }, readonly series: { readonly id: string }, readonly unit: { readonly code: string, readonly teacherInitials: boolean } } | null };

export type TriedRowFragment = { readonly line: number, readonly state: Types.ValidatedRowState, readonly candidateNumber: string, readonly candidateName: string | null, readonly oldResult: string | null, readonly newResult: string | null, readonly oldInitials: string | null, readonly newInitials: string | null, readonly problem:
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
    | { readonly __typename: 'RowChanged', readonly message: string }
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
   | null };

export type ValidateResultsMutationVariables = Exact<{
  input: Types.ValidateResultsInput;
}>;


export type ValidateResultsMutation = { readonly validateResults:
    | { readonly __typename: 'MarksFileRefused', readonly message: string, readonly findings: ReadonlyArray<{ readonly text: string }> }
    | { readonly __typename: 'MarksheetsNotFound', readonly message: string }
    | { readonly __typename: 'ValidateResultsSuccess', readonly token: string | null, readonly wouldChange: number, readonly unchanged: number, readonly leftAlone: number, readonly refused: number, readonly notes: ReadonlyArray<{ readonly code: Types.MarksFileNoteCode, readonly text: string }>, readonly rows: ReadonlyArray<{ readonly line: number, readonly state: Types.ValidatedRowState, readonly candidateNumber: string, readonly candidateName: string | null, readonly oldResult: string | null, readonly newResult: string | null, readonly oldInitials: string | null, readonly newInitials: string | null, readonly problem:
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
          | { readonly __typename: 'RowChanged', readonly message: string }
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
   };

export type ApplyResultsMutationVariables = Exact<{
  input: Types.ApplyResultsInput;
}>;


export type ApplyResultsMutation = { readonly applyResults:
    | { readonly __typename: 'ApplyResultsSuccess', readonly changed: number }
    | { readonly __typename: 'DryRunApplied', readonly message: string }
    | { readonly __typename: 'DryRunNotFound', readonly message: string }
    | { readonly __typename: 'DryRunOutdated', readonly message: string, readonly movedRows: ReadonlyArray<{ readonly problem:
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
         }> }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
   };

export const TriedRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TriedRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidatedRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"candidateName"}},{"kind":"Field","name":{"kind":"Name","value":"oldResult"}},{"kind":"Field","name":{"kind":"Name","value":"newResult"}},{"kind":"Field","name":{"kind":"Name","value":"oldInitials"}},{"kind":"Field","name":{"kind":"Name","value":"newInitials"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<TriedRowFragment, unknown>;
export const SpreadsheetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Spreadsheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marksheet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"teacherInitials"}}]}}]}}]}}]} as unknown as DocumentNode<SpreadsheetQuery, SpreadsheetQueryVariables>;
export const ValidateResultsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ValidateResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ValidateResultsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validateResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidateResultsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"wouldChange"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"leftAlone"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TriedRow"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarksFileRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TriedRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidatedRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"candidateName"}},{"kind":"Field","name":{"kind":"Name","value":"oldResult"}},{"kind":"Field","name":{"kind":"Name","value":"newResult"}},{"kind":"Field","name":{"kind":"Name","value":"oldInitials"}},{"kind":"Field","name":{"kind":"Name","value":"newInitials"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ValidateResultsMutation, ValidateResultsMutationVariables>;
export const ApplyResultsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyResultsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyResultsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DryRunOutdated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"movedRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ApplyResultsMutation, ApplyResultsMutationVariables>;
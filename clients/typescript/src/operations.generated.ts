/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** Announces a file. */
export type BeginUploadInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: string;
  /** Its name. Folders and characters that do harm are taken out; the ending stays. */
  readonly name: string;
  /** SHA-256 of the whole file, 64 hexadecimal digits; the file is refused when it arrives otherwise. */
  readonly sha256?: string | null | undefined;
  /** Its size: 1 byte to 1 GiB (1073741824). */
  readonly size: number;
  /** What it is for. */
  readonly target: EvidenceTargetInput;
};

/** Why a sheet can not be submitted yet. */
export type BlockerReason =
  /** A declaration that the offering asks for was not made. */
  | 'DECLARATION_MISSING'
  /** The candidate's teacher initials are missing. */
  | 'NO_INITIALS'
  /** The candidate has no result. */
  | 'NO_RESULT';

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

/** Which events; what is left out does not narrow. A cursor is good for the filter it came from. */
export type EventFilter = {
  /** Of this centre only. */
  readonly centre?: string | null | undefined;
  /** Of these types only. */
  readonly types?: ReadonlyArray<EventType> | null | undefined;
};

/**
 * What can happen to a sheet. Beside each type stands what `detail` holds. Types about the sample are told to those with `sample:read`, types about
 * files to those with `files:read`, those about moderator reports to those with `reports:read`. New types may come: ignore what you do not know.
 */
export type EventType =
  /** WJEC decided a request for a changed mark: `amendmentRequestId`, `candidateNumber`, `state`. */
  | 'AMENDMENT_DECIDED'
  /** A changed mark was asked for: `amendmentRequestId`, `candidateNumber`, `by`. */
  | 'AMENDMENT_REQUESTED'
  /** A request for a changed mark was withdrawn: `amendmentRequestId`, `candidateNumber`, and `entryWithdrawn` where it ended with the entry. */
  | 'AMENDMENT_WITHDRAWN'
  /** The centre has seen corrections: `candidateNumbers`. */
  | 'CLERICAL_ERROR_ACKNOWLEDGED'
  /** Results were corrected: `candidateNumbers`. */
  | 'CLERICAL_ERROR_RECORDED'
  /** The sheet has another deadline: `deadline`, `reason`, and `wanted` where the centre had asked. */
  | 'DEADLINE_EXTENDED'
  /** The deadline is near and the sheet is not submitted: `stage`, `deadline`. */
  | 'DEADLINE_NEAR'
  /** The deadline has passed and the sheet is not submitted: `stage`, `deadline`. */
  | 'DEADLINE_PASSED'
  /** An entry was received, or reinstated: `candidateNumbers`. */
  | 'ENTRY_ARRIVED'
  /** An entry of a submitted row is to be withdrawn, which waits for WJEC: `candidateNumbers`. */
  | 'ENTRY_HELD'
  /** WJEC dismissed the withdrawal of submitted rows, which stay: `candidateNumbers`, `reason`. */
  | 'ENTRY_RELEASED'
  /** An entry was withdrawn: `candidateNumbers`; where WJEC confirmed it after submission, `sampled` (those of them that were in the sample) and `reason`. */
  | 'ENTRY_WITHDRAWN'
  /** The centre deleted a file: `evidenceId`, `purpose`, and whose it was. */
  | 'EVIDENCE_DELETED'
  /** WJEC hid a file: `evidenceId`, `purpose`, and whose it was. */
  | 'EVIDENCE_HIDDEN'
  /** A virus was found in a file, which nobody can read any more: `evidenceId`, `purpose`, and whose it was. */
  | 'EVIDENCE_INFECTED'
  /** A file is of other candidates than before: `evidenceId`, `change`, `candidateNumber`. */
  | 'EVIDENCE_MEMBERS_CHANGED'
  /** A file was received whole: `evidenceId`, `purpose`, and whose it is. */
  | 'EVIDENCE_UPLOADED'
  /** The centre wrote its explanatory note. */
  | 'EXPLANATORY_NOTE_SET'
  /** WJEC gave no more time: `wanted`, `reason`. */
  | 'EXTENSION_REFUSED'
  /** The centre asked for more time: `deadline`, `reason`. */
  | 'EXTENSION_REQUESTED'
  /** Something of the sheet changed: `version`, which it has now, and `candidateNumbers` of the rows that changed. Comes with every change, before the types that say which. */
  | 'MARKSHEET_CHANGED'
  /** Every row has what it takes to be submitted: `done`, how many. */
  | 'MARKSHEET_COMPLETE'
  /** The sheet, or its late rows, was submitted: `sequence`, `count`, `late`, `receipt`. */
  | 'MARKSHEET_SUBMITTED'
  /** The centre can read a moderator report on the unit: `moderatorReportId`, `level`, `language`. */
  | 'MODERATOR_REPORT_RELEASED'
  /** Candidates were added to the sample: `candidateNumbers`, and `due` where WJEC or the moderator asked for them. */
  | 'SAMPLE_EXTENDED'
  /** The centre took back candidates that it had added: `candidateNumbers`. */
  | 'SAMPLE_REDUCED'
  /** Somebody stands in for a sampled candidate: `candidateNumber`, `standIn`, `kind`. */
  | 'SAMPLE_SUBSTITUTED'
  /** A complete sheet has not been submitted: `stage`, `deadline`. */
  | 'SUBMISSION_REMINDER'
  /** WJEC took a submission back, so that its rows can be changed: `sequence`, `count`, `reason`. */
  | 'SUBMISSION_REOPENED';

/** What a file is for: exactly one of these. */
export type EvidenceTargetInput =
  {   /** The id of a sheet whose unit takes group files: what belongs to the sheet as a whole. */
  readonly adminOf: string; readonly amendmentRequestId?: never; readonly group?: never; readonly noteOf?: never; readonly work?: never; }
  |  { readonly adminOf?: never;   /** The id of an open request for a mark to be changed: what it rests on. */
  readonly amendmentRequestId: string; readonly group?: never; readonly noteOf?: never; readonly work?: never; }
  |  { readonly adminOf?: never; readonly amendmentRequestId?: never;   /** The work of several candidates. */
  readonly group: GroupTargetInput; readonly noteOf?: never; readonly work?: never; }
  |  { readonly adminOf?: never; readonly amendmentRequestId?: never; readonly group?: never;   /** The id of a sheet: an explanatory note to the moderator, on any unit. */
  readonly noteOf: string; readonly work?: never; }
  |  { readonly adminOf?: never; readonly amendmentRequestId?: never; readonly group?: never; readonly noteOf?: never;   /** The work of one candidate. */
  readonly work: WorkTargetInput; };

/** Who is in a group's file. */
export type GroupTargetInput = {
  /** 2 to 600, each once; at least one of them in the sample. */
  readonly candidateNumbers: ReadonlyArray<string>;
  /** The sheet. Its unit must take group files. */
  readonly marksheetId: string;
};

/** Which sheets to list. Filters are joined by and; an omitted one does not restrict. */
export type MarksheetFilter = {
  /** Of this centre. */
  readonly centre?: string | null | undefined;
  /** Of this family, by code. */
  readonly family?: string | null | undefined;
  /** In this series. */
  readonly series?: string | null | undefined;
  /** In one of these states. */
  readonly state?: ReadonlyArray<MarksheetState> | null | undefined;
  /** Whose unit code or title contains this, in either language; accents and case do not count. */
  readonly text?: string | null | undefined;
  /** Of this unit, by code or alias. */
  readonly unit?: string | null | undefined;
};

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

/** What kind of caller this is. */
export type PrincipalKind =
  /** Acts for one centre or a list of centres, within its scopes. */
  | 'CENTRE'
  /** Acts for a moderator: allocated sheets, once submitted. */
  | 'MODERATOR'
  /** Acts for WJEC. */
  | 'STAFF';

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

/** Which rows to show. */
export type RowFilter =
  /** All active rows. */
  | 'ALL'
  /** Rows with a result, submitted or not. */
  | 'MARKED'
  /** Rows in the sample. */
  | 'SAMPLE'
  /** Rows without a result. */
  | 'UNMARKED';

/** Whether a row can be changed by mark entry. */
export type RowStatus =
  /** Can be changed. */
  | 'DRAFT'
  /** Submitted and locked. */
  | 'SUBMITTED';

/** A result that is neither a mark nor an outcome. */
export type SpecialResult =
  /** The candidate was absent. Not the same as a mark of zero; never sampled. */
  | 'ABSENT'
  /** The mark of an earlier series is carried forward. Only on linear qualifications; the mark itself is never stored here. */
  | 'CARRY_FORWARD';

/** Sends every complete, unsubmitted row of a sheet to WJEC. */
export type SubmitMarksheetInput = {
  /** Codes of the declarations that the centre makes; each one the offering lists is needed. */
  readonly declarations?: ReadonlyArray<string> | null | undefined;
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: string;
  /** Late rows that are not complete and shall stay open for a later submission. A row that is not late is refused here. */
  readonly leaveOutLate?: ReadonlyArray<string> | null | undefined;
  /** The sheet. */
  readonly marksheetId: string;
};

/** A small file in one request (GraphQL multipart request specification); one file a request. */
export type UploadEvidenceInput = {
  /** The file, at most 25 MB (26214400 bytes). */
  readonly file: Blob | null;
  /** Makes a repeat of this request with the same file harmless. */
  readonly idempotencyKey: string;
  /** SHA-256 of the file, 64 hexadecimal digits; the file is refused when it arrives otherwise. */
  readonly sha256?: string | null | undefined;
  /** What it is for. */
  readonly target: EvidenceTargetInput;
};

/** Whose work a file is. */
export type WorkTargetInput = {
  /** The candidate: in the sample, or any on upload-only units. */
  readonly candidateNumber: string;
  /** The sheet. */
  readonly marksheetId: string;
};

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly name: string, readonly kind: PrincipalKind, readonly rights: ReadonlyArray<string> } };

export type SheetsQueryVariables = Exact<{
  filter?: MarksheetFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type SheetsQuery = { readonly marksheets: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly title: string, readonly state: MarksheetState, readonly deadline: string | null, readonly centre: { readonly number: string, readonly name: string }, readonly unit: { readonly code: string }, readonly series: { readonly id: string }, readonly counts: { readonly rows: number, readonly done: number, readonly left: number, readonly submitted: number, readonly missingInitials: number }, readonly readiness: { readonly ready: boolean, readonly blockers: ReadonlyArray<{ readonly reason: BlockerReason, readonly candidateNumber: string | null, readonly text: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SheetForQueryVariables = Exact<{
  centre: string;
  series: string;
  unit: string;
}>;


export type SheetForQuery = { readonly marksheetFor: { readonly id: string, readonly version: number, readonly title: string, readonly state: MarksheetState, readonly deadline: string | null, readonly centre: { readonly number: string, readonly name: string }, readonly unit: { readonly code: string }, readonly series: { readonly id: string }, readonly counts: { readonly rows: number, readonly done: number, readonly left: number, readonly submitted: number, readonly missingInitials: number }, readonly readiness: { readonly ready: boolean, readonly blockers: ReadonlyArray<{ readonly reason: BlockerReason, readonly candidateNumber: string | null, readonly text: string }> } } | null };

export type SheetRowsQueryVariables = Exact<{
  id: string;
  show?: RowFilter;
  first?: number;
  after?: string | null | undefined;
}>;


export type SheetRowsQuery = { readonly marksheet: { readonly id: string, readonly version: number, readonly title: string, readonly state: MarksheetState, readonly deadline: string | null, readonly rows: { readonly nodes: ReadonlyArray<{ readonly version: number, readonly initials: string | null, readonly status: RowStatus, readonly late: boolean, readonly candidate: { readonly number: string, readonly surname: string, readonly forenames: string, readonly uci: string | null }, readonly result: { readonly code: string } | null, readonly countedResult: { readonly code: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly centre: { readonly number: string, readonly name: string }, readonly unit: { readonly code: string }, readonly series: { readonly id: string }, readonly counts: { readonly rows: number, readonly done: number, readonly left: number, readonly submitted: number, readonly missingInitials: number }, readonly readiness: { readonly ready: boolean, readonly blockers: ReadonlyArray<{ readonly reason: BlockerReason, readonly candidateNumber: string | null, readonly text: string }> } } | null };

export type EnterResultsMutationVariables = Exact<{
  input: EnterResultsInput;
}>;


export type EnterResultsMutation = { readonly enterResults:
    | { readonly __typename: 'EnterResultsSuccess', readonly saved: number, readonly refused: number, readonly rows: ReadonlyArray<{ readonly candidateNumber: string, readonly row: { readonly version: number, readonly initials: string | null, readonly status: RowStatus, readonly late: boolean, readonly candidate: { readonly number: string, readonly surname: string, readonly forenames: string, readonly uci: string | null }, readonly result: { readonly code: string } | null, readonly countedResult: { readonly code: string } | null } | null, readonly problem:
          | { readonly __typename: 'AbsentUnconfirmed', readonly candidateName: string, readonly message: string }
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
          | { readonly __typename: 'MarkAboveMaximum', readonly typed: string, readonly maximum: number, readonly message: string }
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
          | { readonly __typename: 'RowChanged', readonly currentVersion: number, readonly currentResult: string | null, readonly message: string }
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

export type SubmitMarksheetMutationVariables = Exact<{
  input: SubmitMarksheetInput;
}>;


export type SubmitMarksheetMutation = { readonly submitMarksheet:
    | { readonly __typename: 'DeclarationUnknown', readonly message: string }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'MarksheetIncomplete', readonly message: string, readonly blockers: ReadonlyArray<{ readonly reason: BlockerReason, readonly candidateNumber: string | null, readonly declaration: string | null, readonly text: string }> }
    | { readonly __typename: 'MarksheetNotFound', readonly message: string }
    | { readonly __typename: 'NothingToSubmit', readonly message: string }
    | { readonly __typename: 'OfferingClosed', readonly message: string }
    | { readonly __typename: 'OfferingNotOpen', readonly message: string }
    | { readonly __typename: 'RowNotLate', readonly message: string }
    | { readonly __typename: 'SubmitMarksheetSuccess', readonly submission: { readonly sequence: number, readonly at: string, readonly count: number, readonly late: boolean, readonly receipt: string }, readonly marksheet: { readonly id: string, readonly version: number, readonly title: string, readonly state: MarksheetState, readonly deadline: string | null, readonly centre: { readonly number: string, readonly name: string }, readonly unit: { readonly code: string }, readonly series: { readonly id: string }, readonly counts: { readonly rows: number, readonly done: number, readonly left: number, readonly submitted: number, readonly missingInitials: number }, readonly readiness: { readonly ready: boolean, readonly blockers: ReadonlyArray<{ readonly reason: BlockerReason, readonly candidateNumber: string | null, readonly text: string }> } } }
    | { readonly __typename: 'UploadOnlyUnit', readonly message: string }
   };

export type EventsQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type EventsQuery = { readonly events: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly centre: string, readonly detail: string, readonly marksheet: { readonly id: string, readonly version: number } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type UploadEvidenceMutationVariables = Exact<{
  input: UploadEvidenceInput;
}>;


export type UploadEvidenceMutation = { readonly uploadEvidence:
    | { readonly __typename: 'AmendmentNotOpen', readonly message: string }
    | { readonly __typename: 'AmendmentRequestNotFound', readonly message: string }
    | { readonly __typename: 'CandidateNotOnMarksheet', readonly message: string }
    | { readonly __typename: 'ChecksumDiffers', readonly message: string }
    | { readonly __typename: 'FileBroken', readonly message: string }
    | { readonly __typename: 'FileEmpty', readonly message: string }
    | { readonly __typename: 'FileTooLarge', readonly message: string }
    | { readonly __typename: 'GroupTooSmall', readonly message: string }
    | { readonly __typename: 'GroupWithoutSample', readonly message: string }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'MarksheetNotFound', readonly message: string }
    | { readonly __typename: 'NotInSample', readonly message: string }
    | { readonly __typename: 'OfferingClosed', readonly message: string }
    | { readonly __typename: 'OfferingNotOpen', readonly message: string }
    | { readonly __typename: 'QuotaExceeded', readonly message: string }
    | { readonly __typename: 'RowNotSubmitted', readonly message: string }
    | { readonly __typename: 'RowRepeated', readonly message: string }
    | { readonly __typename: 'SampleNotDrawn', readonly message: string }
    | { readonly __typename: 'TooManyRows', readonly message: string }
    | { readonly __typename: 'UnitTakesNoGroupFiles', readonly message: string }
    | { readonly __typename: 'UnitTakesNoWork', readonly message: string }
    | { readonly __typename: 'UploadEvidenceSuccess', readonly evidence: { readonly id: string, readonly name: string, readonly size: number, readonly sha256: string } }
    | { readonly __typename: 'WorkNotWanted', readonly message: string }
   };

export type BeginUploadMutationVariables = Exact<{
  input: BeginUploadInput;
}>;


export type BeginUploadMutation = { readonly beginUpload:
    | { readonly __typename: 'AmendmentNotOpen', readonly message: string }
    | { readonly __typename: 'AmendmentRequestNotFound', readonly message: string }
    | { readonly __typename: 'BeginUploadSuccess', readonly upload: { readonly id: string, readonly address: string, readonly expiresAt: string } }
    | { readonly __typename: 'CandidateNotOnMarksheet', readonly message: string }
    | { readonly __typename: 'FileEmpty', readonly message: string }
    | { readonly __typename: 'FileTooLarge', readonly message: string }
    | { readonly __typename: 'GroupTooSmall', readonly message: string }
    | { readonly __typename: 'GroupWithoutSample', readonly message: string }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'MarksheetNotFound', readonly message: string }
    | { readonly __typename: 'NotInSample', readonly message: string }
    | { readonly __typename: 'OfferingClosed', readonly message: string }
    | { readonly __typename: 'OfferingNotOpen', readonly message: string }
    | { readonly __typename: 'QuotaExceeded', readonly message: string }
    | { readonly __typename: 'RowNotSubmitted', readonly message: string }
    | { readonly __typename: 'RowRepeated', readonly message: string }
    | { readonly __typename: 'SampleNotDrawn', readonly message: string }
    | { readonly __typename: 'TooManyRows', readonly message: string }
    | { readonly __typename: 'TooManyUploadsOpen', readonly message: string }
    | { readonly __typename: 'UnitTakesNoGroupFiles', readonly message: string }
    | { readonly __typename: 'UnitTakesNoWork', readonly message: string }
    | { readonly __typename: 'WorkNotWanted', readonly message: string }
   };

export type RequestMarkAmendmentMutationVariables = Exact<{
  input: RequestMarkAmendmentInput;
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
    | { readonly __typename: 'RequestMarkAmendmentSuccess', readonly amendmentRequest: { readonly id: string, readonly state: AmendmentState } }
    | { readonly __typename: 'ResultMissing', readonly message: string }
    | { readonly __typename: 'ResultUnchanged', readonly message: string }
    | { readonly __typename: 'RowNotSubmitted', readonly message: string }
    | { readonly __typename: 'SubmittedResultDiffers', readonly message: string }
    | { readonly __typename: 'TextLengthWrong', readonly message: string }
   };

export type SheetSummaryFragment = { readonly id: string, readonly version: number, readonly title: string, readonly state: MarksheetState, readonly deadline: string | null, readonly centre: { readonly number: string, readonly name: string }, readonly unit: { readonly code: string }, readonly series: { readonly id: string }, readonly counts: { readonly rows: number, readonly done: number, readonly left: number, readonly submitted: number, readonly missingInitials: number }, readonly readiness: { readonly ready: boolean, readonly blockers: ReadonlyArray<{ readonly reason: BlockerReason, readonly candidateNumber: string | null, readonly text: string }> } };

export type SheetRowFragment = { readonly version: number, readonly initials: string | null, readonly status: RowStatus, readonly late: boolean, readonly candidate: { readonly number: string, readonly surname: string, readonly forenames: string, readonly uci: string | null }, readonly result: { readonly code: string } | null, readonly countedResult: { readonly code: string } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SheetSummaryFragmentDoc = new TypedDocumentString(`
    fragment SheetSummary on Marksheet {
  id
  version
  title
  state
  deadline
  centre {
    number
    name
  }
  unit {
    code
  }
  series {
    id
  }
  counts {
    rows
    done
    left
    submitted
    missingInitials
  }
  readiness {
    ready
    blockers {
      reason
      candidateNumber
      text
    }
  }
}
    `, {"fragmentName":"SheetSummary"}) as unknown as TypedDocumentString<SheetSummaryFragment, unknown>;
export const SheetRowFragmentDoc = new TypedDocumentString(`
    fragment SheetRow on MarksheetRow {
  version
  candidate {
    number
    surname
    forenames
    uci
  }
  result {
    code
  }
  countedResult {
    code
  }
  initials
  status
  late
}
    `, {"fragmentName":"SheetRow"}) as unknown as TypedDocumentString<SheetRowFragment, unknown>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    kind
    rights
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SheetsDocument = new TypedDocumentString(`
    query Sheets($filter: MarksheetFilter, $first: Int! = 200, $after: String) {
  marksheets(filter: $filter, first: $first, after: $after) {
    nodes {
      ...SheetSummary
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SheetSummary on Marksheet {
  id
  version
  title
  state
  deadline
  centre {
    number
    name
  }
  unit {
    code
  }
  series {
    id
  }
  counts {
    rows
    done
    left
    submitted
    missingInitials
  }
  readiness {
    ready
    blockers {
      reason
      candidateNumber
      text
    }
  }
}`) as unknown as TypedDocumentString<SheetsQuery, SheetsQueryVariables>;
export const SheetForDocument = new TypedDocumentString(`
    query SheetFor($centre: CentreNumber!, $series: ID!, $unit: String!) {
  marksheetFor(centre: $centre, series: $series, unit: $unit) {
    ...SheetSummary
  }
}
    fragment SheetSummary on Marksheet {
  id
  version
  title
  state
  deadline
  centre {
    number
    name
  }
  unit {
    code
  }
  series {
    id
  }
  counts {
    rows
    done
    left
    submitted
    missingInitials
  }
  readiness {
    ready
    blockers {
      reason
      candidateNumber
      text
    }
  }
}`) as unknown as TypedDocumentString<SheetForQuery, SheetForQueryVariables>;
export const SheetRowsDocument = new TypedDocumentString(`
    query SheetRows($id: ID!, $show: RowFilter! = ALL, $first: Int! = 600, $after: String) {
  marksheet(id: $id) {
    ...SheetSummary
    rows(show: $show, first: $first, after: $after) {
      nodes {
        ...SheetRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment SheetSummary on Marksheet {
  id
  version
  title
  state
  deadline
  centre {
    number
    name
  }
  unit {
    code
  }
  series {
    id
  }
  counts {
    rows
    done
    left
    submitted
    missingInitials
  }
  readiness {
    ready
    blockers {
      reason
      candidateNumber
      text
    }
  }
}
fragment SheetRow on MarksheetRow {
  version
  candidate {
    number
    surname
    forenames
    uci
  }
  result {
    code
  }
  countedResult {
    code
  }
  initials
  status
  late
}`) as unknown as TypedDocumentString<SheetRowsQuery, SheetRowsQueryVariables>;
export const EnterResultsDocument = new TypedDocumentString(`
    mutation EnterResults($input: EnterResultsInput!) {
  enterResults(input: $input) {
    __typename
    ... on EnterResultsSuccess {
      saved
      refused
      rows {
        candidateNumber
        row {
          ...SheetRow
        }
        problem {
          __typename
          message
          ... on MarkAboveMaximum {
            typed
            maximum
          }
          ... on AbsentUnconfirmed {
            candidateName
          }
          ... on RowChanged {
            currentVersion
            currentResult
          }
        }
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment SheetRow on MarksheetRow {
  version
  candidate {
    number
    surname
    forenames
    uci
  }
  result {
    code
  }
  countedResult {
    code
  }
  initials
  status
  late
}`) as unknown as TypedDocumentString<EnterResultsMutation, EnterResultsMutationVariables>;
export const SubmitMarksheetDocument = new TypedDocumentString(`
    mutation SubmitMarksheet($input: SubmitMarksheetInput!) {
  submitMarksheet(input: $input) {
    __typename
    ... on SubmitMarksheetSuccess {
      submission {
        sequence
        at
        count
        late
        receipt
      }
      marksheet {
        ...SheetSummary
      }
    }
    ... on MarksheetIncomplete {
      message
      blockers {
        reason
        candidateNumber
        declaration
        text
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment SheetSummary on Marksheet {
  id
  version
  title
  state
  deadline
  centre {
    number
    name
  }
  unit {
    code
  }
  series {
    id
  }
  counts {
    rows
    done
    left
    submitted
    missingInitials
  }
  readiness {
    ready
    blockers {
      reason
      candidateNumber
      text
    }
  }
}`) as unknown as TypedDocumentString<SubmitMarksheetMutation, SubmitMarksheetMutationVariables>;
export const EventsDocument = new TypedDocumentString(`
    query Events($filter: EventFilter, $first: Int! = 200, $after: String) {
  events(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        type
        at
        centre
        detail
        marksheet {
          id
          version
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;
export const UploadEvidenceDocument = new TypedDocumentString(`
    mutation UploadEvidence($input: UploadEvidenceInput!) {
  uploadEvidence(input: $input) {
    __typename
    ... on UploadEvidenceSuccess {
      evidence {
        id
        name
        size
        sha256
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UploadEvidenceMutation, UploadEvidenceMutationVariables>;
export const BeginUploadDocument = new TypedDocumentString(`
    mutation BeginUpload($input: BeginUploadInput!) {
  beginUpload(input: $input) {
    __typename
    ... on BeginUploadSuccess {
      upload {
        id
        address
        expiresAt
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<BeginUploadMutation, BeginUploadMutationVariables>;
export const RequestMarkAmendmentDocument = new TypedDocumentString(`
    mutation RequestMarkAmendment($input: RequestMarkAmendmentInput!) {
  requestMarkAmendment(input: $input) {
    __typename
    ... on RequestMarkAmendmentSuccess {
      amendmentRequest {
        id
        state
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RequestMarkAmendmentMutation, RequestMarkAmendmentMutationVariables>;
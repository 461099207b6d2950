/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Gives up a file that is still on its way. */
export type AbandonUploadInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: string;
  /** Which. */
  readonly uploadId: string;
};

/** How a unit is assessed. */
export type Assessment =
  /** In whole marks from 0 to a maximum. */
  | 'MARKS'
  /** In outcomes: which of Pass, Merit and Distinction the unit lists. */
  | 'OUTCOMES'
  /** Marked by WJEC from uploaded work: no results are entered. */
  | 'UPLOAD_ONLY';

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

/** What stands in the way of complete work. */
export type ChecklistBlockerCode =
  /** All there is of a candidate's work was hidden by WJEC. */
  | 'FILE_HIDDEN'
  /** All there is of a candidate's work is infected: upload it again. */
  | 'FILE_INFECTED'
  /** The work of a candidate asked for besides is missing. */
  | 'FURTHER_WORK_DUE'
  /** The centre changed the sample, so the moderator is owed an explanatory note. */
  | 'NOTE_MISSING'
  /** The centre selects the sample itself, and has selected too few. */
  | 'SELECTION_TOO_SMALL'
  /** The work of a sampled candidate can not be sent, and nobody stands in. */
  | 'SUBSTITUTE_OPEN'
  /** The work of a candidate is missing. */
  | 'WORK_MISSING';

/** Takes a file away. */
export type DeleteEvidenceInput = {
  /** Which. */
  readonly evidenceId: string;
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: string;
};

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

/** How the explanatory note stands. */
export type NoteState =
  /** Written or uploaded. */
  | 'GIVEN'
  /** The centre changed the sample and has said nothing. */
  | 'MISSING'
  /** The sample is as it was drawn. */
  | 'NOT_NEEDED';

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

/** Where an upload stands. */
export type UploadState =
  /** Given up by the caller, or expired. Nothing of it is kept. */
  | 'ABANDONED'
  /** All bytes have arrived; it is being looked at. */
  | 'FINISHING'
  /** It has become a piece of evidence. */
  | 'KEPT'
  /** On its way: bytes are taken at its address until it is whole, given up or expired. */
  | 'OPEN'
  /** It came whole and was not taken: see `problem`. Nothing of it is kept. */
  | 'REFUSED';

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

/** How the work of a candidate stands. */
export type WorkState =
  /** It is not. */
  | 'MISSING'
  /** It is not sent: incomplete or lost, and another candidate stands in or has still to. */
  | 'NOT_SENT'
  /** It is there. */
  | 'UPLOADED';

/** Whose work a file is. */
export type WorkTargetInput = {
  /** The candidate: in the sample, or any on upload-only units. */
  readonly candidateNumber: string;
  /** The sheet. */
  readonly marksheetId: string;
};

export type EvidenceFileFragment = { readonly id: string, readonly purpose: Types.EvidencePurpose, readonly name: string, readonly size: number, readonly uploadedAt: string, readonly uploadedBy: string, readonly late: boolean, readonly state: Types.EvidenceState, readonly scan: Types.ScanState, readonly deletableUntil: string | null, readonly hiddenReason: string | null, readonly downloadUrl: string | null, readonly candidateNumbers: ReadonlyArray<string> };

export type UploadOnItsWayFragment = { readonly id: string, readonly state: Types.UploadState, readonly address: string, readonly name: string, readonly size: number, readonly received: number, readonly purpose: Types.EvidencePurpose, readonly candidateNumbers: ReadonlyArray<string>, readonly hint: string, readonly problem:
    | { readonly __typename: 'AmendmentNotOpen', readonly message: string }
    | { readonly __typename: 'AmendmentRequestNotFound', readonly message: string }
    | { readonly __typename: 'CandidateNotOnMarksheet', readonly message: string }
    | { readonly __typename: 'ChecksumDiffers', readonly message: string }
    | { readonly __typename: 'GroupTooSmall', readonly message: string }
    | { readonly __typename: 'GroupWithoutSample', readonly message: string }
    | { readonly __typename: 'NotInSample', readonly message: string }
    | { readonly __typename: 'OfferingClosed', readonly message: string }
    | { readonly __typename: 'OfferingNotOpen', readonly message: string }
    | { readonly __typename: 'RowNotSubmitted', readonly message: string }
    | { readonly __typename: 'RowRepeated', readonly message: string }
    | { readonly __typename: 'SampleNotDrawn', readonly message: string }
    | { readonly __typename: 'SizeDiffers', readonly message: string }
    | { readonly __typename: 'TooManyRows', readonly message: string }
    | { readonly __typename: 'UnitTakesNoGroupFiles', readonly message: string }
    | { readonly __typename: 'UnitTakesNoWork', readonly message: string }
    | { readonly __typename: 'WorkNotWanted', readonly message: string }
   | null };

export type WorkQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type WorkQuery = { readonly marksheet: { readonly id: string, readonly version: number, readonly title: string, readonly deadline: string | null, readonly unit: { readonly code: string, readonly work: Types.Work, readonly assessment: Types.Assessment }, readonly evidenceChecklist: { readonly complete: boolean, readonly wanted: number, readonly uploaded: number, readonly note: Types.NoteState, readonly candidates: ReadonlyArray<{ readonly work: Types.WorkState, readonly due: string | null, readonly overdue: boolean, readonly candidate: { readonly number: string, readonly surname: string, readonly forenames: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly purpose: Types.EvidencePurpose, readonly name: string, readonly size: number, readonly uploadedAt: string, readonly uploadedBy: string, readonly late: boolean, readonly state: Types.EvidenceState, readonly scan: Types.ScanState, readonly deletableUntil: string | null, readonly hiddenReason: string | null, readonly downloadUrl: string | null, readonly candidateNumbers: ReadonlyArray<string> }> }>, readonly blockers: ReadonlyArray<{ readonly code: Types.ChecklistBlockerCode, readonly candidateNumber: string | null, readonly text: string, readonly overdue: boolean }> } | null, readonly evidence: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly purpose: Types.EvidencePurpose, readonly name: string, readonly size: number, readonly uploadedAt: string, readonly uploadedBy: string, readonly late: boolean, readonly state: Types.EvidenceState, readonly scan: Types.ScanState, readonly deletableUntil: string | null, readonly hiddenReason: string | null, readonly downloadUrl: string | null, readonly candidateNumbers: ReadonlyArray<string> }> }, readonly uploadsInProgress: ReadonlyArray<{ readonly id: string, readonly state: Types.UploadState, readonly address: string, readonly name: string, readonly size: number, readonly received: number, readonly purpose: Types.EvidencePurpose, readonly candidateNumbers: ReadonlyArray<string>, readonly hint: string, readonly problem:
        | { readonly __typename: 'AmendmentNotOpen', readonly message: string }
        | { readonly __typename: 'AmendmentRequestNotFound', readonly message: string }
        | { readonly __typename: 'CandidateNotOnMarksheet', readonly message: string }
        | { readonly __typename: 'ChecksumDiffers', readonly message: string }
        | { readonly __typename: 'GroupTooSmall', readonly message: string }
        | { readonly __typename: 'GroupWithoutSample', readonly message: string }
        | { readonly __typename: 'NotInSample', readonly message: string }
        | { readonly __typename: 'OfferingClosed', readonly message: string }
        | { readonly __typename: 'OfferingNotOpen', readonly message: string }
        | { readonly __typename: 'RowNotSubmitted', readonly message: string }
        | { readonly __typename: 'RowRepeated', readonly message: string }
        | { readonly __typename: 'SampleNotDrawn', readonly message: string }
        | { readonly __typename: 'SizeDiffers', readonly message: string }
        | { readonly __typename: 'TooManyRows', readonly message: string }
        | { readonly __typename: 'UnitTakesNoGroupFiles', readonly message: string }
        | { readonly __typename: 'UnitTakesNoWork', readonly message: string }
        | { readonly __typename: 'WorkNotWanted', readonly message: string }
       | null }> } | null };

export type UploadStateQueryVariables = Exact<{
  id: string;
}>;


export type UploadStateQuery = { readonly upload: { readonly id: string, readonly state: Types.UploadState, readonly address: string, readonly name: string, readonly size: number, readonly received: number, readonly purpose: Types.EvidencePurpose, readonly candidateNumbers: ReadonlyArray<string>, readonly hint: string, readonly problem:
      | { readonly __typename: 'AmendmentNotOpen', readonly message: string }
      | { readonly __typename: 'AmendmentRequestNotFound', readonly message: string }
      | { readonly __typename: 'CandidateNotOnMarksheet', readonly message: string }
      | { readonly __typename: 'ChecksumDiffers', readonly message: string }
      | { readonly __typename: 'GroupTooSmall', readonly message: string }
      | { readonly __typename: 'GroupWithoutSample', readonly message: string }
      | { readonly __typename: 'NotInSample', readonly message: string }
      | { readonly __typename: 'OfferingClosed', readonly message: string }
      | { readonly __typename: 'OfferingNotOpen', readonly message: string }
      | { readonly __typename: 'RowNotSubmitted', readonly message: string }
      | { readonly __typename: 'RowRepeated', readonly message: string }
      | { readonly __typename: 'SampleNotDrawn', readonly message: string }
      | { readonly __typename: 'SizeDiffers', readonly message: string }
      | { readonly __typename: 'TooManyRows', readonly message: string }
      | { readonly __typename: 'UnitTakesNoGroupFiles', readonly message: string }
      | { readonly __typename: 'UnitTakesNoWork', readonly message: string }
      | { readonly __typename: 'WorkNotWanted', readonly message: string }
     | null } | null };

export type BeginUploadMutationVariables = Exact<{
  input: Types.BeginUploadInput;
}>;


export type BeginUploadMutation = { readonly beginUpload:
    | { readonly __typename: 'AmendmentNotOpen', readonly message: string }
    | { readonly __typename: 'AmendmentRequestNotFound', readonly message: string }
    | { readonly __typename: 'BeginUploadSuccess', readonly upload: { readonly id: string, readonly state: Types.UploadState, readonly address: string, readonly name: string, readonly size: number, readonly received: number, readonly purpose: Types.EvidencePurpose, readonly candidateNumbers: ReadonlyArray<string>, readonly hint: string, readonly problem:
          | { readonly __typename: 'AmendmentNotOpen', readonly message: string }
          | { readonly __typename: 'AmendmentRequestNotFound', readonly message: string }
          | { readonly __typename: 'CandidateNotOnMarksheet', readonly message: string }
          | { readonly __typename: 'ChecksumDiffers', readonly message: string }
          | { readonly __typename: 'GroupTooSmall', readonly message: string }
          | { readonly __typename: 'GroupWithoutSample', readonly message: string }
          | { readonly __typename: 'NotInSample', readonly message: string }
          | { readonly __typename: 'OfferingClosed', readonly message: string }
          | { readonly __typename: 'OfferingNotOpen', readonly message: string }
          | { readonly __typename: 'RowNotSubmitted', readonly message: string }
          | { readonly __typename: 'RowRepeated', readonly message: string }
          | { readonly __typename: 'SampleNotDrawn', readonly message: string }
          | { readonly __typename: 'SizeDiffers', readonly message: string }
          | { readonly __typename: 'TooManyRows', readonly message: string }
          | { readonly __typename: 'UnitTakesNoGroupFiles', readonly message: string }
          | { readonly __typename: 'UnitTakesNoWork', readonly message: string }
          | { readonly __typename: 'WorkNotWanted', readonly message: string }
         | null } }
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

export type AbandonUploadMutationVariables = Exact<{
  input: Types.AbandonUploadInput;
}>;


export type AbandonUploadMutation = { readonly abandonUpload:
    | { readonly __typename: 'AbandonUploadSuccess' }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'UploadNotFound', readonly message: string }
    | { readonly __typename: 'UploadNotOpen', readonly message: string }
   };

export type DeleteEvidenceMutationVariables = Exact<{
  input: Types.DeleteEvidenceInput;
}>;


export type DeleteEvidenceMutation = { readonly deleteEvidence:
    | { readonly __typename: 'AmendmentNotOpen', readonly message: string }
    | { readonly __typename: 'ChangeEvidenceSuccess' }
    | { readonly __typename: 'DeletePeriodOver', readonly message: string }
    | { readonly __typename: 'EvidenceNotFound', readonly message: string }
    | { readonly __typename: 'EvidenceNotLive', readonly message: string }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'OfferingClosed', readonly message: string }
   };

export const EvidenceFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}},{"kind":"Field","name":{"kind":"Name","value":"deletableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenReason"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNumbers"}}]}}]} as unknown as DocumentNode<EvidenceFileFragment, unknown>;
export const UploadOnItsWayFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UploadOnItsWay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadTicket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UploadOnItsWayFragment, unknown>;
export const WorkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Work"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marksheet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"work"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidenceChecklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"wanted"}},{"kind":"Field","name":{"kind":"Name","value":"uploaded"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"work"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"forenames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFile"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFile"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"uploadsInProgress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UploadOnItsWay"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}},{"kind":"Field","name":{"kind":"Name","value":"deletableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenReason"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNumbers"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UploadOnItsWay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadTicket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<WorkQuery, WorkQueryVariables>;
export const UploadStateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UploadState"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UploadOnItsWay"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UploadOnItsWay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadTicket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UploadStateQuery, UploadStateQueryVariables>;
export const BeginUploadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginUpload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginUploadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BeginUploadSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UploadOnItsWay"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UploadOnItsWay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadTicket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<BeginUploadMutation, BeginUploadMutationVariables>;
export const AbandonUploadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AbandonUpload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AbandonUploadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"abandonUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AbandonUploadMutation, AbandonUploadMutationVariables>;
export const DeleteEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DeleteEvidenceMutation, DeleteEvidenceMutationVariables>;
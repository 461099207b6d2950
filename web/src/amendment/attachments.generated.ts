/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** A small file in one request (GraphQL multipart request specification); one file a request. */
export type UploadEvidenceInput = {
  /** The file, at most 25 MB (26214400 bytes). */
  readonly file: File;
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

export type AttachedFragment = { readonly attachments: ReadonlyArray<{ readonly id: string, readonly purpose: Types.EvidencePurpose, readonly name: string, readonly size: number, readonly uploadedAt: string, readonly uploadedBy: string, readonly late: boolean, readonly state: Types.EvidenceState, readonly scan: Types.ScanState, readonly deletableUntil: string | null, readonly hiddenReason: string | null, readonly downloadUrl: string | null, readonly candidateNumbers: ReadonlyArray<string> }> };

export type AttachToAmendmentMutationVariables = Exact<{
  input: Types.UploadEvidenceInput;
}>;


export type AttachToAmendmentMutation = { readonly uploadEvidence:
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
    | { readonly __typename: 'UploadEvidenceSuccess', readonly evidence: { readonly id: string, readonly purpose: Types.EvidencePurpose, readonly name: string, readonly size: number, readonly uploadedAt: string, readonly uploadedBy: string, readonly late: boolean, readonly state: Types.EvidenceState, readonly scan: Types.ScanState, readonly deletableUntil: string | null, readonly hiddenReason: string | null, readonly downloadUrl: string | null, readonly candidateNumbers: ReadonlyArray<string> } }
    | { readonly __typename: 'WorkNotWanted', readonly message: string }
   };

export const AttachedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attached"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AmendmentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}},{"kind":"Field","name":{"kind":"Name","value":"deletableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenReason"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNumbers"}}]}}]} as unknown as DocumentNode<AttachedFragment, unknown>;
export const AttachToAmendmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttachToAmendment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UploadEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uploadEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadEvidenceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFile"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}},{"kind":"Field","name":{"kind":"Name","value":"deletableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenReason"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNumbers"}}]}}]} as unknown as DocumentNode<AttachToAmendmentMutation, AttachToAmendmentMutationVariables>;
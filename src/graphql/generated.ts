import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MarksheetRead } from '../persistence/reads/marksheet.js';
import type { RowRead } from '../persistence/reads/marksheet/row.js';
import type { EventRead } from '../persistence/reads/event.js';
import type { CentreRead } from '../persistence/reads/centre.js';
import type { CandidateRead } from '../persistence/reads/candidate.js';
import type { FamilyRead, SeriesRead, UnitRead, OptionRead, OfferingRead, ReportsElsewhereRead } from '../persistence/reads/catalogue.js';
import type { Declaration as DeclarationRead, SamplingScheme as SamplingSchemeRead } from '../domain/catalogue.js';
import type { Blocker as BlockerRead } from '../domain/marksheet.js';
import type { SubmissionRead, ReopeningRead, WithdrawnSampleRead } from '../persistence/reads/submission.js';
import type { WithdrawalRead } from '../persistence/reads/withdrawal.js';
import type { Page, PageInfoRead } from './paging.js';
import type { CohortChange as CohortChangeRead, CohortConsequence as CohortConsequenceRead, OutstandingItem as OutstandingItemRead } from '../domain/cohort.js';
import type { ExtensionRead } from '../persistence/reads/extension.js';
import type { DeadlineRead } from '../persistence/reads/deadline.js';
import type { ProgressRead } from '../persistence/reads/progress.js';
import type { CalendarAddressRead } from '../persistence/reads/calendar.js';
import type { ReportRead, ReportListRead } from './resolvers/report.js';
import type { ReportRow } from '../domain/report.js';
import type { ToldDistribution, TeacherDistribution as TeacherDistributionFound, MeritPlace } from '../domain/report/distribution.js';
import type { SampleRead } from '../persistence/reads/sample.js';
import type { SampleMembership as SampleMembershipRead, SampleReason as SampleReasonRead } from '../domain/sample.js';
import type { CorrectionRead } from '../persistence/reads/correction.js';
import type { ClericalErrorsRead } from './resolvers/correction.js';
import type { SlipHint as SlipHintFound } from '../domain/correction/slips.js';
import type { AmendmentRead } from '../persistence/reads/amendment.js';
import type { UploadRead } from '../persistence/reads/upload.js';
import type { EvidenceRead } from '../persistence/reads/evidence.js';
import type { ChecklistBlocker as ChecklistBlockerFound } from '../domain/evidence/checklist.js';
import type { EntriesFileRead, HeldRow as HeldRowRead } from '../persistence/reads/entries.js';
import type { MarksFileFault as MarksFileFaultFound, MarksFileNote as MarksFileNoteMade } from '../transfer/marks-file/findings.js';
import type { ReadinessRead } from './resolvers/marksheet.js';
import type { MembershipRead, InvitationRead, GrantRead } from '../persistence/reads/account/membership.js';
import type { ModeratorRead, AllocationRead } from '../persistence/reads/moderation.js';
import type { SheetModeratorRead } from '../persistence/reads/moderation/details.js';
import type { ModeratorGapRead } from '../persistence/reads/moderation/gaps.js';
import type { ModeratorReportRead } from '../persistence/reads/moderator-report.js';
import type { ClientRead, ApiKeyRead } from '../persistence/reads/account/client.js';
import type { AuditEntryRead } from '../persistence/reads/audit/entries.js';
import type { CountedResultRead, AcknowledgementRead } from '../persistence/reads/counted-result.js';
import type { WebhookRead } from '../persistence/reads/webhook.js';
import type { DeliveryRead as WebhookDeliveryRead, AttemptRead } from '../persistence/reads/webhook/delivery.js';
import type { ViewerRead } from './resolvers/account.js';
import type { SignedIn } from '../accounts/principal.js';
import type { MembershipRead as OwnMembershipRead } from '../persistence/reads/account/session.js';
import type { Context } from './context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A whole number of bytes, 0 or more; larger than an Int may be. */
  ByteCount: { input: number; output: number; }
  /** A centre's five digits, `00000` to `79999`; Wales is `68xxx`. */
  CentreNumber: { input: string; output: string; }
  /** A moment in UTC, RFC 3339, with milliseconds: `2026-05-05T15:04:05.123Z`. */
  DateTime: { input: Date; output: Date; }
  /** A key that the caller makes up for one action, 8 to 64 letters, digits, `-`, `_`, `.` or `:`. A repeated request with the same key acts once and gets the same answer for 7 days. */
  IdempotencyKey: { input: string; output: string; }
  /** A calendar day, `YYYY-MM-DD`. A deadline ends when that day ends in Europe/London. */
  LocalDate: { input: string; output: string; }
  /** A file in a multipart request (GraphQL multipart request specification). */
  Upload: { input: unknown; output: unknown; }
};

/** Gives up a file that is still on its way. */
export type AbandonUploadInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Which. */
  readonly uploadId: Scalars['ID']['input'];
};

/** What abandonUpload answers. */
export type AbandonUploadResult = AbandonUploadSuccess | IdempotencyKeyReused | UploadNotFound | UploadNotOpen;

/** Nothing of the file is kept. */
export type AbandonUploadSuccess = {
  readonly __typename?: 'AbandonUploadSuccess';
  /** The upload as it is now. */
  readonly upload: UploadTicket;
};

/** Absent must be confirmed for this candidate: send the row again with `confirmAbsent: true`. */
export type AbsentUnconfirmed = Problem & {
  readonly __typename?: 'AbsentUnconfirmed';
  /** Surname and forenames as entered, for the question to be put to the person. */
  readonly candidateName: Scalars['String']['output'];
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** What a user may do in IAMIS. */
export type AccessGrant = {
  readonly __typename?: 'AccessGrant';
  /** Families granted, units added to them later included; null: everything is granted. */
  readonly families: Maybe<ReadonlyArray<QualificationFamily>>;
  /** When it was granted as it is now. */
  readonly grantedAt: Scalars['DateTime']['output'];
  /** Who granted it as it is now. */
  readonly grantedBy: Scalars['String']['output'];
  /** Whether the user may submit sheets, beside entering results. */
  readonly maySubmit: Scalars['Boolean']['output'];
  /** Units granted beside the families; null: everything is granted. */
  readonly units: Maybe<ReadonlyArray<Unit>>;
};

/** What a person is to a centre or to WJEC; it settles what they may do. */
export type AccountType =
  /** A centre admin, at most three a centre: the same as the exams officer. */
  | 'CENTRE_ADMIN'
  /** The centre's exams officer, one a centre: everything in the centre. */
  | 'EXAMS_OFFICER'
  /** A WJEC moderator: the allocated sheets, once submitted. */
  | 'MODERATOR'
  /** WJEC staff. */
  | 'STAFF'
  /** A teacher: nothing in IAMIS until access is granted, then the sheets. */
  | 'USER';

/** An account type that the caller does not give: only WJEC does. Nothing was done. */
export type AccountTypeNotYours = Problem & {
  readonly __typename?: 'AccountTypeNotYours';
  /** The type as given. */
  readonly accountType: AccountType;
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** That the centre has seen corrections and checks its other candidates. */
export type AcknowledgeClericalErrorInput = {
  /** Ids of the corrections that were seen, at most 600. */
  readonly correctionIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The sheet. */
  readonly marksheetId: Scalars['ID']['input'];
};

/** What acknowledgeClericalError answers. */
export type AcknowledgeClericalErrorResult = AcknowledgeClericalErrorSuccess | CorrectionNotFound | IdempotencyKeyReused | MarksheetNotFound | TooManyRows;

/** The corrections are acknowledged, from now on or already before. */
export type AcknowledgeClericalErrorSuccess = {
  readonly __typename?: 'AcknowledgeClericalErrorSuccess';
  /** How many were not acknowledged before. */
  readonly acknowledged: Scalars['Int']['output'];
  /** The sheet as it is now. */
  readonly marksheet: Marksheet;
};

/** Says that the caller has taken over all entries up to one. It can not be taken back; an earlier one than before changes nothing. */
export type AcknowledgeCountedResultsInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The id of the last entry that was taken over. */
  readonly upTo: Scalars['ID']['input'];
};

/** What acknowledgeCountedResults answers. */
export type AcknowledgeCountedResultsResult = AcknowledgeCountedResultsSuccess | CountedResultNotFound | IdempotencyKeyReused;

/** It is noted. */
export type AcknowledgeCountedResultsSuccess = {
  readonly __typename?: 'AcknowledgeCountedResultsSuccess';
  /** Up to where, and since when. */
  readonly acknowledgement: CountedAcknowledgement;
};

/** A candidate more in a group file. */
export type AddEvidenceMemberInput = {
  /** Who is in it as well. */
  readonly candidateNumber: Scalars['String']['input'];
  /** The group file. */
  readonly evidenceId: Scalars['ID']['input'];
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What addEvidenceMember answers. */
export type AddEvidenceMemberResult = AlreadyInGroup | CandidateNotOnMarksheet | ChangeEvidenceSuccess | EvidenceNotFound | EvidenceNotLive | EvidenceNotOfGroup | IdempotencyKeyReused | OfferingClosed;

/** Candidates to be added by the centre. */
export type AddToSampleInput = {
  /** At most 600, each once. */
  readonly candidateNumbers: ReadonlyArray<Scalars['String']['input']>;
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The sheet. */
  readonly marksheetId: Scalars['ID']['input'];
  /** Why, at most 500 characters; shown to the moderator with each of them. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What addToSample answers. */
export type AddToSampleResult = ChangeSampleSuccess | IdempotencyKeyReused | MarksheetNotFound | OfferingClosed | SampleNotDrawn | TextLengthWrong | TooManyRows | UnitHasNoSample;

/** Lets a moderator see a centre's sheet of an offering, once it is submitted. */
export type AllocateModeratorInput = {
  /** At which centre. */
  readonly centre: Scalars['CentreNumber']['input'];
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Who. */
  readonly moderatorId: Scalars['ID']['input'];
  /** Of which offering. */
  readonly offering: Scalars['ID']['input'];
  /** Needed when the unit is Welsh-medium and the moderator does not speak Welsh: why it shall be so all the same, 1 to 500 characters. */
  readonly welshReason?: InputMaybe<Scalars['String']['input']>;
};

/** What allocateModerator answers. */
export type AllocateModeratorResult = AllocateModeratorSuccess | CentreNotFound | IdempotencyKeyReused | ModeratorNotFound | ModeratorOwnCentre | OfferingNotFound | TextLengthWrong | WelshSpeakerNeeded;

/** The moderator looks at the centre's offering, from now on or already before. */
export type AllocateModeratorSuccess = {
  readonly __typename?: 'AllocateModeratorSuccess';
  /** The allocation. */
  readonly allocation: Allocation;
};

/** That a moderator looks at a centre's sheet of an offering. Ended ones are kept as history. */
export type Allocation = {
  readonly __typename?: 'Allocation';
  /** Since when. */
  readonly allocatedAt: Scalars['DateTime']['output'];
  /** Who allocated. */
  readonly allocatedBy: Scalars['String']['output'];
  /** At which centre's sheet. */
  readonly centre: Centre;
  /** Until when; null: still. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who ended it; null: it has not ended. */
  readonly endedBy: Maybe<Scalars['String']['output']>;
  /** Opaque; stable. */
  readonly id: Scalars['ID']['output'];
  /** Who looks. */
  readonly moderator: Moderator;
  /** Of which offering. */
  readonly offering: Offering;
  /** Why WJEC let somebody who did not speak Welsh look at a Welsh-medium unit; null where there was no need to say. */
  readonly welshReason: Maybe<Scalars['String']['output']>;
};

/** A page of allocations, latest first. */
export type AllocationConnection = {
  readonly __typename?: 'AllocationConnection';
  /** The page. */
  readonly edges: ReadonlyArray<AllocationEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Allocation>;
  /** Where it ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Costs a count; ask only when needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An allocation and its place in the list. */
export type AllocationEdge = {
  readonly __typename?: 'AllocationEdge';
  /** Pass as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The allocation. */
  readonly node: Allocation;
};

/** Which allocations to list. What is left out does not narrow. */
export type AllocationFilter = {
  /** At this centre. */
  readonly centre?: InputMaybe<Scalars['CentreNumber']['input']>;
  /** True: only those that hold; false: only those that have ended. */
  readonly current?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this moderator. */
  readonly moderator?: InputMaybe<Scalars['ID']['input']>;
  /** Of this offering. */
  readonly offering?: InputMaybe<Scalars['ID']['input']>;
};

/** There is no such allocation, or it has ended. Nothing was done. */
export type AllocationNotFound = Problem & {
  readonly __typename?: 'AllocationNotFound';
  /** The id as given. */
  readonly allocationId: Scalars['ID']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** The candidate is named in the file already. */
export type AlreadyInGroup = Problem & {
  readonly __typename?: 'AlreadyInGroup';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** The candidate is in the sample already. */
export type AlreadyInSample = Problem & {
  readonly __typename?: 'AlreadyInSample';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** The person is of this centre (or is this moderator, or staff) already, or invited. Nobody was invited. */
export type AlreadyMember = Problem & {
  readonly __typename?: 'AlreadyMember';
  /** The membership there is. */
  readonly membershipId: Scalars['ID']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** Somebody stands in for this candidate already. */
export type AlreadySubstituted = Problem & {
  readonly __typename?: 'AlreadySubstituted';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** There is an open request for this candidate's result already. Nothing was done; withdraw it to make another. */
export type AmendmentAlreadyOpen = Problem & {
  readonly __typename?: 'AmendmentAlreadyOpen';
  /** The open request. */
  readonly amendmentRequestId: Scalars['ID']['output'];
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** What it asks for, in the short form. */
  readonly requestedResult: Scalars['String']['output'];
};

/** The centre number filled in is not the centre of the sheet. Nothing was done. */
export type AmendmentCentreDiffers = Problem & {
  readonly __typename?: 'AmendmentCentreDiffers';
  /** The centre as given. */
  readonly givenCentre: Scalars['CentreNumber']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** The centre of the sheet. */
  readonly sheetCentre: Scalars['CentreNumber']['output'];
};

/** What WJEC decides about a request. */
export type AmendmentDecision =
  /** The requested result counts from now on. */
  | 'APPROVE'
  /** Nothing changes. */
  | 'REJECT';

/** Which requests to list. What is left out does not narrow. */
export type AmendmentFilter = {
  /** Of this centre. */
  readonly centre?: InputMaybe<Scalars['CentreNumber']['input']>;
  /** Made at least so many times 24 hours ago, 0 to 3650. */
  readonly olderThanDays?: InputMaybe<Scalars['Int']['input']>;
  /** In this series. */
  readonly series?: InputMaybe<Scalars['ID']['input']>;
  /** Where they stand. */
  readonly state?: InputMaybe<AmendmentState>;
  /** Of this unit, by code or alias. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** The request was decided or withdrawn before. Nothing was done. */
export type AmendmentNotOpen = Problem & {
  readonly __typename?: 'AmendmentNotOpen';
  /** The id as given. */
  readonly amendmentRequestId: Scalars['ID']['output'];
  /** Where it stands. */
  readonly amendmentState: AmendmentState;
  /** When. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** Who decided or withdrew it, as audited. */
  readonly decidedBy: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** Why a request was made. */
export type AmendmentOrigin =
  /** The centre filled in the form. */
  | 'FORM'
  /** The work of a sampled candidate is incomplete, so the result should be changed to Absent. */
  | 'INCOMPLETE_WORK';

/** Centre Mark Change Request / Cais am Newid Marciau Canolfan: the centre asks for a result already submitted to be changed. Kept for ever. */
export type AmendmentRequest = {
  readonly __typename?: 'AmendmentRequest';
  /** What the centre uploaded with the request, in the order in which it came; empty for moderators. Right: `files:read`. */
  readonly attachments: ReadonlyArray<Evidence>;
  /** What counted when it was asked. */
  readonly before: Result;
  /** Whose result it is. */
  readonly candidate: Candidate;
  /** When it was approved, rejected or withdrawn; null while open. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who did that, as audited; null while open. */
  readonly decidedBy: Maybe<Scalars['String']['output']>;
  /** Opaque; stable. */
  readonly id: Scalars['ID']['output'];
  /** The sheet. */
  readonly marksheet: Marksheet;
  /** What WJEC says about its decision, or why the entry is withdrawn; null while open and when the centre took it back. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the request was made. */
  readonly origin: AmendmentOrigin;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** What is asked for. */
  readonly requested: Result;
  /** When it was made. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Who made it, as audited. */
  readonly requestedBy: Scalars['String']['output'];
  /** Who asks, as the form says. */
  readonly requester: Scalars['String']['output'];
  /** The row as it is now; null when the entry was withdrawn meanwhile. */
  readonly row: Maybe<MarksheetRow>;
  /** Where it stands. */
  readonly state: AmendmentState;
  /** What the centre submitted. It never changes. */
  readonly submitted: Result;
  /** Of an approved one, the later decision that took its place; null while none did. */
  readonly supersededBy: Maybe<ResultDecision>;
};

/** A page of requests, oldest first. */
export type AmendmentRequestConnection = {
  readonly __typename?: 'AmendmentRequestConnection';
  /** The page. */
  readonly edges: ReadonlyArray<AmendmentRequestEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<AmendmentRequest>;
  /** Where it ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all under the filter. Costs a count; ask only when needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A request and its place in the list. */
export type AmendmentRequestEdge = {
  readonly __typename?: 'AmendmentRequestEdge';
  /** Pass as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The request. */
  readonly node: AmendmentRequest;
};

/** There is no such request, or the caller may not see it: the two are never told apart. Nothing was done. */
export type AmendmentRequestNotFound = Problem & {
  readonly __typename?: 'AmendmentRequestNotFound';
  /** The id as given. */
  readonly amendmentRequestId: Scalars['ID']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

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

/**
 * A machine that calls the API: a school's own system, a vendor's, a moderator's tool or WJEC's. It shows one of its keys, or exchanges one for a
 * token at `/oauth/token` (OAuth 2 client credentials: `client_id` is the client's id, `client_secret` the key).
 */
export type ApiClient = {
  readonly __typename?: 'ApiClient';
  /** Cost units it may use in a minute; null: as many as any other client, or the caller does not run it. */
  readonly budgetPerMinute: Maybe<Scalars['Int']['output']>;
  /** The centres it acts for; a centre that does not run the client sees itself only. Empty for a moderator's and WJEC's own. */
  readonly centres: ReadonlyArray<Scalars['CentreNumber']['output']>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who made it; null when that is not known, or the caller does not run it. */
  readonly createdBy: Maybe<Scalars['String']['output']>;
  /** When it ends by itself; null for those that came with the demonstration. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Opaque; stable. Also the `client_id` at the token endpoint. */
  readonly id: Scalars['ID']['output'];
  /** Its keys, latest first, ended ones included; never a secret. Empty for a centre that does not run the client. */
  readonly keys: ReadonlyArray<ApiKey>;
  /** What kind of caller it is. */
  readonly kind: PrincipalKind;
  /** When it was last used, to the minute; null: never. */
  readonly lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** Under which its acts are audited and shown in history. */
  readonly name: Scalars['String']['output'];
  /** The centre that made it and runs it; null: WJEC runs it. */
  readonly ownerCentre: Maybe<Scalars['CentreNumber']['output']>;
  /** When it was revoked; null: it was not. */
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it may do for its centres, by the names that a FORBIDDEN error gives. Empty for a moderator's and WJEC's own, whose kind says all. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** The units it is narrowed to, by code; null: not narrowed. */
  readonly units: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** What the caller may do with it. */
  readonly viewerCan: ApiClientViewerCan;
};

/** A page of API clients, latest first. */
export type ApiClientConnection = {
  readonly __typename?: 'ApiClientConnection';
  /** The page. */
  readonly edges: ReadonlyArray<ApiClientEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<ApiClient>;
  /** Where it ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Costs a count; ask only when needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An API client and its place in the list. */
export type ApiClientEdge = {
  readonly __typename?: 'ApiClientEdge';
  /** Pass as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The client. */
  readonly node: ApiClient;
};

/** The client is revoked, or for a rotation expired. Nothing was done. */
export type ApiClientEnded = Problem & {
  readonly __typename?: 'ApiClientEnded';
  /** The id as given. */
  readonly apiClientId: Scalars['ID']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** There is no such API client, or it does not act for the caller's centre: the two are never told apart. */
export type ApiClientNotFound = Problem & {
  readonly __typename?: 'ApiClientNotFound';
  /** The id as given. */
  readonly apiClientId: Scalars['ID']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** WJEC runs this client for a vendor: a centre may withdraw from it (`withdrawFromApiClient`), and not change it. Nothing was done. */
export type ApiClientOfAnother = Problem & {
  readonly __typename?: 'ApiClientOfAnother';
  /** The id as given. */
  readonly apiClientId: Scalars['ID']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** A value of an API client can not be as given. Nothing was saved. */
export type ApiClientValueInvalid = Problem & {
  readonly __typename?: 'ApiClientValueInvalid';
  /** Name of the input field at fault. */
  readonly field: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** What was given, shortened to 40 characters; of a list what is wrong in it, or its length. */
  readonly typed: Scalars['String']['output'];
};

/** What the caller may do with an API client. */
export type ApiClientViewerCan = {
  readonly __typename?: 'ApiClientViewerCan';
  /** Change it, rotate and revoke its keys, revoke it. */
  readonly change: Scalars['Boolean']['output'];
  /** Take the own centre off its list. */
  readonly withdraw: Scalars['Boolean']['output'];
};

/** A key of an API client. Its secret was shown when it was made, and is not kept. */
export type ApiKey = {
  readonly __typename?: 'ApiKey';
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it ends by itself: with the client, or when the overlap of a rotation is over; null: not by itself. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** The part of the key that is no secret: `iamis_ID_…`. */
  readonly id: Scalars['ID']['output'];
  /** When it was revoked; null: it was not. */
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
};

/** There is no such key, or it is of a client that the caller does not run: the two are never told apart. */
export type ApiKeyNotFound = Problem & {
  readonly __typename?: 'ApiKeyNotFound';
  /** The id as given. */
  readonly apiKeyId: Scalars['ID']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** What a dry run said, to be done. */
export type ApplyResultsInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Of the dry run. */
  readonly token: Scalars['ID']['input'];
};

/** What applyResults answers. */
export type ApplyResultsResult = ApplyResultsSuccess | DryRunApplied | DryRunNotFound | DryRunOutdated | IdempotencyKeyReused;

/** Everything that the dry run said was saved, as drafts. Nothing was submitted. */
export type ApplyResultsSuccess = {
  readonly __typename?: 'ApplyResultsSuccess';
  /** How many rows changed. */
  readonly changed: Scalars['Int']['output'];
  /** The sheets that they are on, as they are now. */
  readonly marksheets: ReadonlyArray<Marksheet>;
};

/** How a unit is assessed. */
export type Assessment =
  /** In whole marks from 0 to a maximum. */
  | 'MARKS'
  /** In outcomes: which of Pass, Merit and Distinction the unit lists. */
  | 'OUTCOMES'
  /** Marked by WJEC from uploaded work: no results are entered. */
  | 'UPLOAD_ONLY';

/**
 * Something that was done, tried or looked at: a change, a sign-in, a refusal, an export, a list of personal data read in bulk. Never changed or
 * removed.
 */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** What: the mutation's name, or one of the names that stand for what is no mutation (`signIn`, `refuseRight`, `readInBulk`, `exportAudit` …). */
  readonly action: Scalars['String']['output'];
  /** The address it came from; null when it came from none. */
  readonly address: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Whose it is; null when it is no one centre's, which WJEC staff alone see. */
  readonly centre: Maybe<Scalars['CentreNumber']['output']>;
  /** What else there is to say, as a JSON object; what stands in it depends on the action. */
  readonly detail: Scalars['String']['output'];
  /** Opaque; stable. */
  readonly id: Scalars['ID']['output'];
  /** On what: a kind and an id (`marksheet 17`), or the field of the schema that was refused or read. */
  readonly object: Scalars['String']['output'];
  /** Who: the membership or API client, or the person where no membership was chosen. */
  readonly principalId: Scalars['ID']['output'];
  /** Who, as called at the time. */
  readonly principalName: Scalars['String']['output'];
  /** The request's id in the service's log; null when it was no request. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** By which way. */
  readonly way: ChangeWay;
};

/** A page of entries, newest first. */
export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  /** The page. */
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<AuditEntry>;
  /** Where it ends. */
  readonly pageInfo: PageInfo;
  /** How many entries there are in all. Costs a count; ask only when needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry and its place in the list. */
export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  /** Pass as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AuditEntry;
};

/** A place at which the audit was tampered with. */
export type AuditFault = {
  readonly __typename?: 'AuditFault';
  /** The row; null when only a seal is concerned. */
  readonly auditId: Maybe<Scalars['ID']['output']>;
  /** What is wrong. */
  readonly kind: AuditFaultKind;
  /** Place in the chain; null for a row that is not sealed. */
  readonly sequence: Maybe<Scalars['Int']['output']>;
};

/** What is wrong with a row of the audit. */
export type AuditFaultKind =
  /** What the row says was changed after it was written, or the row was not written by this service. */
  | 'CHANGED_OR_INSERTED'
  /** A sealed row is gone. */
  | 'REMOVED'
  /** A seal does not rest on the one before it: seals were changed. */
  | 'SEAL_BROKEN'
  /** A seal is gone. */
  | 'SEAL_REMOVED';

/** Which entries; what is left out does not narrow. */
export type AuditFilter = {
  /** Of one action. */
  readonly action?: InputMaybe<Scalars['String']['input']>;
  /** Of one centre. Of a centre that is not the caller's there are none. */
  readonly centre?: InputMaybe<Scalars['CentreNumber']['input']>;
  /** From this moment on. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** On one object, written as in `AuditEntry.object`. */
  readonly object?: InputMaybe<Scalars['String']['input']>;
  /** By one membership, API client or person. */
  readonly principal?: InputMaybe<Scalars['ID']['input']>;
  /** Before this moment. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
  /** By one way. */
  readonly way?: InputMaybe<ChangeWay>;
};

/** The outcome of checking a stretch of the audit. */
export type AuditVerification = {
  readonly __typename?: 'AuditVerification';
  /** How many rows were checked. */
  readonly checked: Scalars['Int']['output'];
  /** What is wrong, in chain order; at most 1000. */
  readonly faults: ReadonlyArray<AuditFault>;
  /** The last seal checked: the same sequence must always have the same hash. Compare it with the service's log. */
  readonly headHash: Maybe<Scalars['String']['output']>;
  /** Pass as `after` to go on; null when the end was reached. */
  readonly nextAfter: Maybe<Scalars['Int']['output']>;
  /** Rows written so lately that they are not sealed yet; counted at the end of the chain only. */
  readonly unsealed: Scalars['Int']['output'];
};

/** Announces a file. */
export type BeginUploadInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Its name. Folders and characters that do harm are taken out; the ending stays. */
  readonly name: Scalars['String']['input'];
  /** SHA-256 of the whole file, 64 hexadecimal digits; the file is refused when it arrives otherwise. */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
  /** Its size: 1 byte to 1 GiB (1073741824). */
  readonly size: Scalars['ByteCount']['input'];
  /** What it is for. */
  readonly target: EvidenceTargetInput;
};

/** What beginUpload answers. */
export type BeginUploadResult = AmendmentNotOpen | AmendmentRequestNotFound | BeginUploadSuccess | CandidateNotOnMarksheet | FileEmpty | FileTooLarge | GroupTooSmall | GroupWithoutSample | IdempotencyKeyReused | MarksheetNotFound | NotInSample | OfferingClosed | OfferingNotOpen | QuotaExceeded | RowNotSubmitted | RowRepeated | SampleNotDrawn | TooManyRows | TooManyUploadsOpen | UnitTakesNoGroupFiles | UnitTakesNoWork | WorkNotWanted;

/** The file may come. */
export type BeginUploadSuccess = {
  readonly __typename?: 'BeginUploadSuccess';
  /** With the address to which the bytes go. */
  readonly upload: UploadTicket;
};

/** One thing that stands in the way of submitting. */
export type Blocker = {
  readonly __typename?: 'Blocker';
  /** Surname and forenames as entered; null for a declaration. */
  readonly candidateName: Maybe<Scalars['String']['output']>;
  /** Null for a declaration. */
  readonly candidateNumber: Maybe<Scalars['String']['output']>;
  /** Code of the declaration; null for a candidate. */
  readonly declaration: Maybe<Scalars['String']['output']>;
  /** What is missing. */
  readonly reason: BlockerReason;
  /** The same in words, in the caller's language. */
  readonly text: Scalars['String']['output'];
};

/** Why a sheet can not be submitted yet. */
export type BlockerReason =
  /** A declaration that the offering asks for was not made. */
  | 'DECLARATION_MISSING'
  /** The candidate's teacher initials are missing. */
  | 'NO_INITIALS'
  /** The candidate has no result. */
  | 'NO_RESULT';

/** That a centre's deadlines can be followed in a calendar (iCalendar, RFC 5545) under a secret address. Whoever knows the address reads it; it names no candidates. */
export type CalendarAddress = {
  readonly __typename?: 'CalendarAddress';
  /** The centre whose deadlines are told. */
  readonly centre: Centre;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who made it, as audited. */
  readonly createdBy: Scalars['String']['output'];
  /** Opaque; stable. No secret. */
  readonly id: Scalars['ID']['output'];
  /** The language they are told in. */
  readonly language: Language;
  /** When a calendar last read it, to the hour; null: never. */
  readonly lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** Since when it is read no more; null while it is. */
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who ended it, as audited; null while it is read. */
  readonly revokedBy: Maybe<Scalars['String']['output']>;
};

/** There is no such address, or the caller may not see it. */
export type CalendarAddressNotFound = Problem & {
  readonly __typename?: 'CalendarAddressNotFound';
  /** The id as given. */
  readonly calendarAddressId: Scalars['ID']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** The address was made by an earlier request with this idempotency key, and shown then. Revoke it and make another if nobody has it. */
export type CalendarAddressShownBefore = Problem & {
  readonly __typename?: 'CalendarAddressShownBefore';
  /** Its id. */
  readonly calendarAddressId: Scalars['ID']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** A person entered at a centre in a series. Names are as received in the entries file, without accents. */
export type Candidate = {
  readonly __typename?: 'Candidate';
  /** Null when the entries file did not give it. */
  readonly dateOfBirth: Maybe<Scalars['LocalDate']['output']>;
  /** As entered, in capitals. */
  readonly forenames: Scalars['String']['output'];
  /** Four digits, unique in centre and series. */
  readonly number: Scalars['String']['output'];
  /** As entered, in capitals. */
  readonly surname: Scalars['String']['output'];
  /** Unique candidate identifier: 13 characters, the last a check letter. Links the person over series. */
  readonly uci: Maybe<Scalars['String']['output']>;
  /** Unique learner number: 10 digits; null when not given. */
  readonly uln: Maybe<Scalars['String']['output']>;
};

/** One list of a Candidate Details Report: the candidates of one centre for a unit in a series, or for several units of the same name. */
export type CandidateDetailsList = {
  readonly __typename?: 'CandidateDetailsList';
  /** The centre. */
  readonly centre: Centre;
  /** Ids of the sheets it is made of, in order of unit code. */
  readonly marksheetIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Every active row, in candidate order, submitted or not. Reading them is audited. */
  readonly rows: ReadonlyArray<CandidateDetailsRow>;
  /** As the guides print it: `GCSE JUNE 2017 FRENCH UNIT 2 SPEAKING CONVERSATION (4222/01 & 4222/02)`, in the caller's language. */
  readonly title: Scalars['String']['output'];
};

/** Candidate details to be checked and kept, as they are now. The same is printed by `GET /reports/candidate-details.pdf` (`.csv`, `.xlsx`) `?marksheet=…&marksheet=…` or `?centre=…&series=…&unit=…` (all units without `unit`), with `&language=cy` for Welsh. */
export type CandidateDetailsReport = {
  readonly __typename?: 'CandidateDetailsReport';
  /** In order of centre, series and unit code. Without their rows they make the list of the reports there are. */
  readonly lists: ReadonlyArray<CandidateDetailsList>;
};

/** One candidate in a Candidate Details Report. */
export type CandidateDetailsRow = {
  readonly __typename?: 'CandidateDetailsRow';
  /** Four digits. */
  readonly candidateNumber: Scalars['String']['output'];
  /** The result that counts; null while blank. */
  readonly countedResult: Maybe<Result>;
  /** Null when the entries file did not give it. Printed as DDMMYY. */
  readonly dateOfBirth: Maybe<Scalars['LocalDate']['output']>;
  /** As entered, in capitals. */
  readonly forenames: Scalars['String']['output'];
  /** Who marked the candidate; null when not entered or not needed. */
  readonly initials: Maybe<Scalars['String']['output']>;
  /** 1, 2, 3 … in the list. */
  readonly place: Scalars['Int']['output'];
  /** Whether the candidate is in the sample. Right: `sample:read`. */
  readonly sampled: Scalars['Boolean']['output'];
  /** What was submitted, where WJEC's decision made another result count; null elsewhere. To be shown beside it. */
  readonly submittedResult: Maybe<Result>;
  /** As entered, in capitals. */
  readonly surname: Scalars['String']['output'];
  /** Code of the unit that the row is about: one of the list's. */
  readonly unitCode: Scalars['String']['output'];
};

/** Absent and carried-forward candidates have no work to be seen. */
export type CandidateNotEligible = Problem & {
  readonly __typename?: 'CandidateNotEligible';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** No row of that number is on the sheet (never entered, or withdrawn). */
export type CandidateNotOnMarksheet = Problem & {
  readonly __typename?: 'CandidateNotOnMarksheet';
  /** The number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** The row gives a result or initials and no candidate number. */
export type CandidateNumberMissing = Problem & {
  readonly __typename?: 'CandidateNumberMissing';
  /** Line of the file, row of the sheet, or place in the JSON's list, from 1. */
  readonly line: Scalars['Int']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** Carry forward is only for linear qualifications. */
export type CarryForwardNotAllowed = Problem & {
  readonly __typename?: 'CarryForwardNotAllowed';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** The unit's code. */
  readonly unitCode: Scalars['String']['output'];
};

/** Results, samples or offerings already rest on this value, so it can not change any more. Nothing was saved. */
export type CatalogueEntryInUse = Problem & {
  readonly __typename?: 'CatalogueEntryInUse';
  /** Name of the input field that can not change. */
  readonly field: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** Something that the catalogue entry refers to does not exist. Nothing was saved. */
export type CatalogueEntryUnknown = Problem & {
  readonly __typename?: 'CatalogueEntryUnknown';
  /** Name of the input field that refers to it. */
  readonly field: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** The code as given. */
  readonly typed: Scalars['String']['output'];
};

/** A catalogue value can not be as given. Nothing was saved. */
export type CatalogueValueInvalid = Problem & {
  readonly __typename?: 'CatalogueValueInvalid';
  /** Name of the input field at fault. */
  readonly field: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** What was given, shortened to 40 characters. */
  readonly typed: Scalars['String']['output'];
};

/** A school or college that enters candidates. */
export type Centre = {
  readonly __typename?: 'Centre';
  /** As registered with WJEC. */
  readonly name: Scalars['String']['output'];
  /** The centre number, which is also its id. */
  readonly number: Scalars['CentreNumber']['output'];
  /** A place where systems are tried out, with made-up candidates: everything works as elsewhere, nothing of it counts, and every night it goes back to where it began (`resetSandbox`). */
  readonly sandbox: Scalars['Boolean']['output'];
  /** The kind of the centre. */
  readonly type: CentreType;
};

/** The account types that a centre gives. */
export type CentreAccountType =
  /** A centre admin, at most three a centre. */
  | 'CENTRE_ADMIN'
  /** A teacher. */
  | 'USER';

/** A page of centres, by number. */
export type CentreConnection = {
  readonly __typename?: 'CentreConnection';
  /** The page. */
  readonly edges: ReadonlyArray<CentreEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Centre>;
  /** Where it ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Costs a count; ask only when needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A centre and its place in the list. */
export type CentreEdge = {
  readonly __typename?: 'CentreEdge';
  /** Pass as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The centre. */
  readonly node: Centre;
};

/** There is no such centre, or it is not the caller's. */
export type CentreNotFound = Problem & {
  readonly __typename?: 'CentreNotFound';
  /** The number as given. */
  readonly centre: Scalars['CentreNumber']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** The centre is a real one: its marks count, and nobody takes them back as a whole. Nothing was done. */
export type CentreNotSandbox = Problem & {
  readonly __typename?: 'CentreNotSandbox';
  /** The number as given. */
  readonly centre: Scalars['CentreNumber']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

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

/** The deadline for one kind of centre. */
export type CentreTypeDeadline = {
  readonly __typename?: 'CentreTypeDeadline';
  /** The kind. */
  readonly centreType: CentreType;
  /** Its last day. */
  readonly deadline: Scalars['LocalDate']['output'];
};

/** A later deadline for one kind of centre. */
export type CentreTypeDeadlineInput = {
  /** The kind. */
  readonly centreType: CentreType;
  /** Its last day. */
  readonly deadline: Scalars['LocalDate']['input'];
};

/** Makes a user an admin, or an admin a user. A grant ends with it: who is made a user has no access until it is granted. */
export type ChangeAccountTypeInput = {
  /** `USER` or `CENTRE_ADMIN`. */
  readonly accountType: CentreAccountType;
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Whose. */
  readonly membershipId: Scalars['ID']['input'];
};

/** What changeAccountType answers. */
export type ChangeAccountTypeResult = ChangeAccountTypeSuccess | ExamsOfficerKept | IdempotencyKeyReused | MembershipNotFound | OwnAccountKept | PasswordNeeded | TooManyAdmins;

/** The account type as it is now. */
export type ChangeAccountTypeSuccess = {
  readonly __typename?: 'ChangeAccountTypeSuccess';
  /** The membership. */
  readonly membership: Membership;
};

/** Changes an API client. What is left out stays. Tokens issued before are refused afterwards, within a minute: the machine asks for another one. */
export type ChangeApiClientInput = {
  /** Which. */
  readonly apiClientId: Scalars['ID']['input'];
  /** Cost units it may use in a minute; null: as many as any other client. WJEC staff only. */
  readonly budgetPerMinute?: InputMaybe<Scalars['Int']['input']>;
  /** All that it shall act for. Only WJEC staff have a choice. */
  readonly centres?: InputMaybe<ReadonlyArray<Scalars['CentreNumber']['input']>>;
  /** When it ends by itself: within 400 days from now. An expired client goes on with it. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1 to 120 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** All that it shall have. */
  readonly scopes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** All that it shall be narrowed to; null: not narrowed. */
  readonly units?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What changeApiClient answers. */
export type ChangeApiClientResult = ApiClientEnded | ApiClientNotFound | ApiClientOfAnother | ApiClientValueInvalid | CentreNotFound | ChangeApiClientSuccess | PasswordNeeded | UnitUnknown;

/** The client as it is now. */
export type ChangeApiClientSuccess = {
  readonly __typename?: 'ChangeApiClientSuccess';
  /** The client. */
  readonly client: ApiClient;
};

/** The file is as said. */
export type ChangeEvidenceSuccess = {
  readonly __typename?: 'ChangeEvidenceSuccess';
  /** The file as it is now. */
  readonly evidence: Evidence;
  /** The sheet as it is now. */
  readonly marksheet: Marksheet;
};

/** The call was judged candidate by candidate. */
export type ChangeSampleSuccess = {
  readonly __typename?: 'ChangeSampleSuccess';
  /** How many were changed. */
  readonly changed: Scalars['Int']['output'];
  /** The sheet as it is now. */
  readonly marksheet: Marksheet;
  /** How many were refused. */
  readonly refused: Scalars['Int']['output'];
  /** In the order of the call. */
  readonly rows: ReadonlyArray<SampleChangedRow>;
};

/** By which way a change came. */
export type ChangeWay =
  /** Through this API. */
  | 'API'
  /** From an entries file. */
  | 'ENTRIES'
  /** From a file of results. */
  | 'FILE'
  /** Through the web front end. */
  | 'WEB';

/** Changes a webhook. What is left out stays. */
export type ChangeWebhookInput = {
  /** What it is, at most 200 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Send these types only; null: all. For events that were not looked at yet. */
  readonly types?: InputMaybe<ReadonlyArray<EventType>>;
  /** Where events are sent from now on, what waits too. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** Which. */
  readonly webhookId: Scalars['ID']['input'];
};

/** What changeWebhook answers. */
export type ChangeWebhookResult = ChangeWebhookSuccess | IdempotencyKeyReused | PasswordNeeded | WebhookAddressRefused | WebhookNotFound | WebhookValueInvalid;

/** The webhook as it is now. */
export type ChangeWebhookSuccess = {
  readonly __typename?: 'ChangeWebhookSuccess';
  /** The webhook. */
  readonly webhook: Webhook;
};

/** One thing that stands in the way of complete work. */
export type ChecklistBlocker = {
  readonly __typename?: 'ChecklistBlocker';
  /** The candidate's number; null when it is about the sheet as a whole. */
  readonly candidateNumber: Maybe<Scalars['String']['output']>;
  /** What. */
  readonly code: ChecklistBlockerCode;
  /** The last day for it; null when there is none. */
  readonly due: Maybe<Scalars['LocalDate']['output']>;
  /** FILE_INFECTED, FILE_HIDDEN: the file; null otherwise. */
  readonly evidenceId: Maybe<Scalars['ID']['output']>;
  /** SELECTION_TOO_SMALL: how many more are wanted; null otherwise. */
  readonly more: Maybe<Scalars['Int']['output']>;
  /** Whether that day has passed. */
  readonly overdue: Scalars['Boolean']['output'];
  /** The same in words, in the caller's language. */
  readonly text: Scalars['String']['output'];
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

/** A candidate whose work is wanted, or was. */
export type ChecklistCandidate = {
  readonly __typename?: 'ChecklistCandidate';
  /** Who. */
  readonly candidate: Candidate;
  /** The last day for it; null when there is none. */
  readonly due: Maybe<Scalars['LocalDate']['output']>;
  /** Live files of the candidate, earliest first; group files too. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** It is missing and that day has passed. */
  readonly overdue: Scalars['Boolean']['output'];
  /** How the work stands. */
  readonly work: WorkState;
};

/** What arrived is not the file that was announced: its SHA-256 differs. Nothing was kept; send it again. */
export type ChecksumDiffers = Problem & {
  readonly __typename?: 'ChecksumDiffers';
  /** As announced. */
  readonly announced: Scalars['String']['output'];
  /** Of what arrived. */
  readonly found: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** Chooses which membership the session acts as, from its next request on. A view as a centre ends with it. */
export type ChooseMembershipInput = {
  /** One of `viewer.person.memberships`. */
  readonly membershipId: Scalars['ID']['input'];
};

/** The answer of chooseMembership. */
export type ChooseMembershipResult = ChooseMembershipSuccess | MembershipNotFound | SessionNeeded;

/** The session acts as it from its next request on. */
export type ChooseMembershipSuccess = {
  readonly __typename?: 'ChooseMembershipSuccess';
  /** As chosen. */
  readonly membership: OwnMembership;
};

/** Rows to be made blank: result and initials. */
export type ClearResultsInput = {
  /** At most 600, each candidate once. */
  readonly candidateNumbers: ReadonlyArray<Scalars['String']['input']>;
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The sheet. */
  readonly marksheetId: Scalars['ID']['input'];
};

/** What clearResults answers; the success is the same as that of enterResults. */
export type ClearResultsResult = EnterResultsSuccess | IdempotencyKeyReused | MarksheetNotFound | OfferingClosed | OfferingNotOpen | TooManyRows | UploadOnlyUnit;

/** One clerical error. */
export type ClericalErrorRowInput = {
  /** Four digits. */
  readonly candidateNumber: Scalars['String']['input'];
  /** Absent is recorded only when this is true, or when Absent counts already. */
  readonly confirmAbsent?: InputMaybe<Scalars['Boolean']['input']>;
  /** The row version that the caller saw. If the row has moved on, this row is refused with both values. Omitted: the last decision wins. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What was wrong, 1 to 1000 characters. The centre sees it. */
  readonly reason: Scalars['String']['input'];
  /** The corrected result, within the same limits as when results are entered. It must differ from what counts, and can not be empty. */
  readonly result: ResultInput;
};

/** What was found on a sheet, and what the centre should look at now. */
export type ClericalErrors = {
  readonly __typename?: 'ClericalErrors';
  /** How many corrections wait to be acknowledged by the centre. */
  readonly outstanding: Scalars['Int']['output'];
  /** Once there is a correction: the submitted rows without one, those with most hints first, then in candidate order. Empty before. */
  readonly remainingToCheck: ReadonlyArray<RowToCheck>;
  /** The rows whose correction counts, in candidate order. */
  readonly rows: ReadonlyArray<MarksheetRow>;
};

/** A candidate who came, went or was to go after the sheet was submitted, and what that means. */
export type CohortChange = {
  readonly __typename?: 'CohortChange';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who, as audited. */
  readonly by: Scalars['String']['output'];
  /** Surname and forenames as entered. */
  readonly candidateName: Scalars['String']['output'];
  /** The candidate's number. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What it means now, at least one. */
  readonly consequences: ReadonlyArray<CohortConsequence>;
  /** What happened. */
  readonly kind: CohortChangeKind;
  /** What WJEC said when it decided; null for what WJEC did not decide. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** What happened, in words, in the caller's language. */
  readonly text: Scalars['String']['output'];
};

/** What happened to a sheet's candidates after it was submitted. */
export type CohortChangeKind =
  /** Entered late, or left out of the first submission: not among those the sample was drawn from. */
  | 'ENTERED_LATE'
  /** A withdrawn entry came back; the row started blank. */
  | 'REINSTATED'
  /** WJEC confirmed the withdrawal: the row has left the sheet. */
  | 'WITHDRAWAL_CONFIRMED'
  /** WJEC dismissed the withdrawal: the row stands. */
  | 'WITHDRAWAL_DISMISSED'
  /** The entry of a submitted row was withdrawn; the row is held until WJEC decides. */
  | 'WITHDRAWAL_HELD'
  /** The held row's entry came back before WJEC decided: the row stands. */
  | 'WITHDRAWAL_TAKEN_BACK'
  /** An entry was withdrawn whose row was not submitted. */
  | 'WITHDRAWN_UNSUBMITTED';

/** One thing that a change of the cohort means. */
export type CohortConsequence = {
  readonly __typename?: 'CohortConsequence';
  /** What. */
  readonly code: CohortConsequenceCode;
  /** SUBSTITUTE_NEEDED, STAND_IN_STAYS: the other candidate's number; null otherwise. */
  readonly otherCandidate: Maybe<Scalars['String']['output']>;
  /** SAMPLE_SMALLER_THAN_SCHEME: how many candidates' work is sent; null otherwise. */
  readonly sampleSize: Maybe<Scalars['Int']['output']>;
  /** SAMPLE_SMALLER_THAN_SCHEME: how many the scheme would take; null otherwise. */
  readonly schemeSize: Maybe<Scalars['Int']['output']>;
  /** The same in words, in the caller's language. */
  readonly text: Scalars['String']['output'];
};

/** What a change of the cohort means for the sample. */
export type CohortConsequenceCode =
  /** The candidate was added to the sample afterwards. */
  | 'ADDED_TO_SAMPLE'
  /** Nothing changes. */
  | 'NONE'
  /** The sample was drawn without the candidate and is not drawn again; the moderator or WJEC may ask for the work. */
  | 'NOT_IN_SAMPLE'
  /** The row is not submitted yet. */
  | 'ROW_STILL_OPEN'
  /** The candidate is in the sample; the work stays wanted until WJEC decides. */
  | 'SAMPLED_CANDIDATE_HELD'
  /** The candidate was in the sample; the work is no longer wanted, and nobody takes the place by itself. */
  | 'SAMPLED_CANDIDATE_WITHDRAWN'
  /** Fewer are in the sample than the scheme would take of the candidates submitted now. */
  | 'SAMPLE_SMALLER_THAN_SCHEME'
  /** Another candidate stood in for this one, and stays in the sample. */
  | 'STAND_IN_STAYS'
  /** The candidate stood in for another, whose work still can not be sent: somebody else has to stand in. */
  | 'SUBSTITUTE_NEEDED';

/** Gives the password again, so that accounts, grants and API clients may be changed for 15 minutes. */
export type ConfirmPasswordInput = {
  /** The present password. */
  readonly password: Scalars['String']['input'];
};

/** The answer of confirmPassword. */
export type ConfirmPasswordResult = ConfirmPasswordSuccess | PasswordWrong | SessionNeeded | TooManyTries;

/** The password was right. */
export type ConfirmPasswordSuccess = {
  readonly __typename?: 'ConfirmPasswordSuccess';
  /** Until when it holds. */
  readonly confirmedUntil: Scalars['DateTime']['output'];
};

/** Held rows whose withdrawal WJEC confirms. */
export type ConfirmWithdrawalInput = {
  /** At most 600, each once. */
  readonly candidateNumbers: ReadonlyArray<Scalars['String']['input']>;
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The sheet. */
  readonly marksheetId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. Shown to the centre. */
  readonly reason: Scalars['String']['input'];
};

/** What confirmWithdrawal answers. */
export type ConfirmWithdrawalResult = DecideWithdrawalSuccess | IdempotencyKeyReused | MarksheetNotFound | TextLengthWrong | TooManyRows;

/** A candidate whose absence the person has confirmed. */
export type ConfirmedAbsenceInput = {
  /** Four digits. */
  readonly candidateNumber: Scalars['String']['input'];
  /** The unit's code; omitted: the unit that the call names. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** Who may record a clerical error. */
export type CorrectedBy =
  /** The moderator allocated to the sheet, on candidates in the sample. */
  | 'MODERATOR'
  /** WJEC staff, on any submitted row. */
  | 'STAFF';

/** What became of one row of the call. */
export type CorrectedRow = {
  readonly __typename?: 'CorrectedRow';
  /** The number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** Why the row was refused; null when it was accepted. */
  readonly problem: Maybe<Problem>;
  /** The row as it is now, in a dry run as it would be (its lists of corrections apart); null when there is no such row on the sheet. */
  readonly row: Maybe<MarksheetRow>;
};

/** A clerical error that was found in a submitted result: the corrected result beside the submitted one. Kept for ever. */
export type Correction = {
  readonly __typename?: 'Correction';
  /** When the centre acknowledged it; null: not yet. */
  readonly acknowledgedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who acknowledged it, as audited. */
  readonly acknowledgedBy: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** What counted until then: the submitted result or an earlier decision. */
  readonly before: Result;
  /** Who recorded it, as audited. */
  readonly by: Scalars['String']['output'];
  /** Whose result it is. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What counts from then on, until a later decision. */
  readonly corrected: Result;
  /** Opaque; stable. */
  readonly id: Scalars['ID']['output'];
  /** What was wrong. */
  readonly reason: Scalars['String']['output'];
  /** In which role. */
  readonly role: CorrectedBy;
  /** What the centre submitted. It never changes. */
  readonly submitted: Result;
  /** The later decision that took its place; null while none did. */
  readonly supersededBy: Maybe<ResultDecision>;
};

/** There is no such correction on the sheet. Nothing was done. */
export type CorrectionNotFound = Problem & {
  readonly __typename?: 'CorrectionNotFound';
  /** The id as given. */
  readonly correctionId: Scalars['ID']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** A clerical error was recorded for this result and counts. To approve over it, say so with `supersedesCorrection`. Nothing was done. */
export type CorrectionStands = Problem & {
  readonly __typename?: 'CorrectionStands';
  /** The candidate's number. */
  readonly candidateNumber: Scalars['String']['output'];
  /** The corrected result, in its short form. */
  readonly correctedResult: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** Up to where somebody has taken over the results that count. */
export type CountedAcknowledgement = {
  readonly __typename?: 'CountedAcknowledgement';
  /** When it was said. */
  readonly at: Scalars['DateTime']['output'];
  /** How many entries have come since. */
  readonly behind: Scalars['Int']['output'];
  /** Who, as audited. */
  readonly by: Scalars['String']['output'];
  /** All entries up to this one. */
  readonly upTo: Scalars['ID']['output'];
};

/**
 * The result that counts for a row from some time on, for awarding. Each row has one entry when it is submitted, and one more whenever the result that counts
 * becomes another; the latest counts.
 */
export type CountedResult = {
  readonly __typename?: 'CountedResult';
  /** Since when. */
  readonly at: Scalars['DateTime']['output'];
  /** The candidate's number at the centre in the series. */
  readonly candidateNumber: Scalars['String']['output'];
  /** Why. */
  readonly cause: CountedResultCause;
  /** The centre. */
  readonly centre: Scalars['CentreNumber']['output'];
  /** Opaque; stable; numbers that rise from entry to entry. */
  readonly id: Scalars['ID']['output'];
  /** The result that counts; null: none does any more. */
  readonly result: Maybe<Result>;
  /** The series. */
  readonly series: Scalars['ID']['output'];
  /** The candidate's UCI, as known now; null when none is. */
  readonly uci: Maybe<Scalars['String']['output']>;
  /** The code of the unit. */
  readonly unit: Scalars['ID']['output'];
};

/** Why a row has this result that counts. */
export type CountedResultCause =
  /** A changed mark that the centre asked for was approved. */
  | 'AMENDMENT'
  /** A clerical error was recorded. */
  | 'CORRECTION'
  /** The submission was taken back: none counts until the row is submitted again. */
  | 'REOPENED'
  /** It was submitted so. */
  | 'SUBMITTED'
  /** The entry was withdrawn after submission: none counts. */
  | 'WITHDRAWN';

/** A page of results that count, in the order in which they came to. */
export type CountedResultConnection = {
  readonly __typename?: 'CountedResultConnection';
  /** The page. */
  readonly edges: ReadonlyArray<CountedResultEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<CountedResult>;
  /** Where it ends. Keep `endCursor` and ask again later for what came meanwhile; when it is null nothing did, and the cursor before stays good. */
  readonly pageInfo: PageInfo;
  /** How many entries there are in all. Costs a count; ask only when needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry and its place in the list. */
export type CountedResultEdge = {
  readonly __typename?: 'CountedResultEdge';
  /** Pass as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: CountedResult;
};

/** Which entries; what is left out does not narrow. A cursor is good for the filter it came from. */
export type CountedResultFilter = {
  /** Of this centre only. */
  readonly centre?: InputMaybe<Scalars['CentreNumber']['input']>;
  /** Of this series only. */
  readonly series?: InputMaybe<Scalars['ID']['input']>;
  /** Of this unit only, by code. */
  readonly unit?: InputMaybe<Scalars['ID']['input']>;
};

/** There is no such entry yet, so it can not have been taken over. Nothing was noted. */
export type CountedResultNotFound = Problem & {
  readonly __typename?: 'CountedResultNotFound';
  /** The id as given. */
  readonly countedResultId: Scalars['ID']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** What the entries of an offering come to, to be compared with what was taken from them. */
export type CountedTotals = {
  readonly __typename?: 'CountedTotals';
  /** How many of them are absent. */
  readonly absent: Scalars['Int']['output'];
  /** How many of them the caller has acknowledged as they are. */
  readonly acknowledged: Scalars['Int']['output'];
  /** How many of them are carried forward. */
  readonly carriedForward: Scalars['Int']['output'];
  /** The sum of their marks; 0 on units with outcomes. */
  readonly marks: Scalars['Int']['output'];
  /** The offering. */
  readonly offering: Offering;
  /** How many of them have each outcome. */
  readonly outcomes: ReadonlyArray<OutcomeCount>;
  /** How many rows have a result that counts. */
  readonly rows: Scalars['Int']['output'];
  /** They are of all entries up to this one; null: there is none. */
  readonly upTo: Maybe<Scalars['ID']['output']>;
};

/** Makes an API client with its first key. A centre makes clients for itself; WJEC staff for vendors, moderators and WJEC. */
export type CreateApiClientInput = {
  /** Cost units it may use in a minute, 1000 to 100 million; left out: as many as any other client. WJEC staff only. */
  readonly budgetPerMinute?: InputMaybe<Scalars['Int']['input']>;
  /** For `CENTRE`, at most 300. A centre leaves it out: it is its own. */
  readonly centres?: InputMaybe<ReadonlyArray<Scalars['CentreNumber']['input']>>;
  /** When it ends by itself: within 400 days. */
  readonly expiresAt: Scalars['DateTime']['input'];
  /** A repeat with the same key makes no second client; it is answered `SecretShownBefore`. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Centres make `CENTRE` only. */
  readonly kind?: PrincipalKind;
  /** For `MODERATOR`, and only then: whose allocated sheets it sees. */
  readonly moderatorId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 120 characters: what the machine is, so that its acts can be told apart in the history. */
  readonly name: Scalars['String']['input'];
  /** For `CENTRE`: one or more of marks:read, marks:write, submit, sample:read, sample:write, files:read, files:write, entries:write, amendments:write, reports:read and events:read. */
  readonly scopes?: ReadonlyArray<Scalars['String']['input']>;
  /** For `CENTRE`: narrows it to these units, by code, at most 300; left out: every unit. */
  readonly units?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What createApiClient answers. */
export type CreateApiClientResult = ApiClientValueInvalid | CentreNotFound | CreateApiClientSuccess | IdempotencyKeyReused | ModeratorNotFound | PasswordNeeded | SecretShownBefore | UnitUnknown;

/** The client is there. */
export type CreateApiClientSuccess = {
  readonly __typename?: 'CreateApiClientSuccess';
  /** The client. */
  readonly client: ApiClient;
  /** The whole key, `iamis_…`: shown now and never again. Send it as `Authorization: Bearer`, or use it as `client_secret` at `/oauth/token`. */
  readonly key: Scalars['String']['output'];
};

/** A calendar address for a centre. At most 20 are read at a time. */
export type CreateCalendarAddressInput = {
  /** The centre. */
  readonly centre: Scalars['CentreNumber']['input'];
  /** A repeat with the same key makes no second address; it is answered `CalendarAddressShownBefore`. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The language of the calendar. */
  readonly language: Language;
};

/** What createCalendarAddress answers. */
export type CreateCalendarAddressResult = CalendarAddressShownBefore | CentreNotFound | CreateCalendarAddressSuccess | IdempotencyKeyReused | TooManyCalendarAddresses;

/** The address is there. */
export type CreateCalendarAddressSuccess = {
  readonly __typename?: 'CreateCalendarAddressSuccess';
  /** What it is about. */
  readonly calendarAddress: CalendarAddress;
  /** The address to give to a calendar: shown now and never again. */
  readonly url: Scalars['String']['output'];
};

/** Makes a webhook, which gets the events from now on. At most 20 for a centre, and 20 of WJEC's. */
export type CreateWebhookInput = {
  /** The centre whose events it shall get. A centre's people may leave it out; where WJEC does, it gets the events of all centres. */
  readonly centre?: InputMaybe<Scalars['CentreNumber']['input']>;
  /** What it is, at most 200 characters. */
  readonly description?: Scalars['String']['input'];
  /** A repeat with the same key makes no second webhook; it is answered `WebhookSecretShownBefore`. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Send these types only, one at least; left out or null: all, those to come too. */
  readonly types?: InputMaybe<ReadonlyArray<EventType>>;
  /** Where events are sent: an `https:` address of the public internet, at most 500 characters. */
  readonly url: Scalars['String']['input'];
};

/** What createWebhook answers. */
export type CreateWebhookResult = CentreNotFound | CreateWebhookSuccess | IdempotencyKeyReused | PasswordNeeded | TooManyWebhooks | WebhookAddressRefused | WebhookSecretShownBefore | WebhookValueInvalid;

/** The webhook is there. */
export type CreateWebhookSuccess = {
  readonly __typename?: 'CreateWebhookSuccess';
  /** The secret for checking signatures, `whsec_…`: shown now and never again. */
  readonly secret: Scalars['String']['output'];
  /** The webhook. */
  readonly webhook: Webhook;
};

/** Something that is due on a day. The day ends with its end in Europe/London. */
export type Deadline = {
  readonly __typename?: 'Deadline';
  /** FURTHER_WORK: of how many candidates; null otherwise. */
  readonly candidates: Maybe<Scalars['Int']['output']>;
  /** The last day. */
  readonly day: Scalars['LocalDate']['output'];
  /** MARKS_AND_SAMPLES: whether WJEC gave this centre more time than others; null otherwise. */
  readonly extended: Maybe<Scalars['Boolean']['output']>;
  /** What is due. */
  readonly kind: DeadlineKind;
  /** The sheet; null for what is about a whole series. */
  readonly marksheet: Maybe<Marksheet>;
  /** The series. */
  readonly series: Series;
  /** MARKS_AND_SAMPLES: whether every row was submitted; null otherwise. */
  readonly submitted: Maybe<Scalars['Boolean']['output']>;
  /** The same in words, in the caller's language. */
  readonly text: Scalars['String']['output'];
};

/** A page of deadlines, soonest first. */
export type DeadlineConnection = {
  readonly __typename?: 'DeadlineConnection';
  /** The page. */
  readonly edges: ReadonlyArray<DeadlineEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Deadline>;
  /** Where it ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A deadline and its place in the list. */
export type DeadlineEdge = {
  readonly __typename?: 'DeadlineEdge';
  /** Pass as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The deadline. */
  readonly node: Deadline;
};

/** What is due on a day. */
export type DeadlineKind =
  /** The day on which entries and amendments of a series close. */
  | 'AMENDMENTS_CLOSE'
  /** The last day for entries of a series. */
  | 'ENTRIES'
  /** The last day for the work of candidates that the moderator or WJEC asked for. */
  | 'FURTHER_WORK'
  /** The last day for the marks and samples of a sheet, extension included. */
  | 'MARKS_AND_SAMPLES'
  /** Results day of a series. */
  | 'RESULTS';

/** Ends an allocation: the moderator sees the sheet no more. */
export type DeallocateModeratorInput = {
  /** Which. */
  readonly allocationId: Scalars['ID']['input'];
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What deallocateModerator answers. */
export type DeallocateModeratorResult = AllocationNotFound | DeallocateModeratorSuccess | IdempotencyKeyReused;

/** The moderator sees the sheet no more. */
export type DeallocateModeratorSuccess = {
  readonly __typename?: 'DeallocateModeratorSuccess';
  /** The allocation, ended. */
  readonly allocation: Allocation;
};

/** WJEC gives or refuses the time that a centre asks for. */
export type DecideExtensionInput = {
  /** The last day given, today or later; omitted: the day that was asked for. */
  readonly deadline?: InputMaybe<Scalars['LocalDate']['input']>;
  /** True gives it. */
  readonly give: Scalars['Boolean']['input'];
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The sheet. */
  readonly marksheetId: Scalars['ID']['input'];
  /** What the centre is told, by e-mail too, so without a candidate's name: 1 to 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What decideExtension answers. */
export type DecideExtensionResult = DecideExtensionSuccess | ExtensionDayTooEarly | ExtensionNotRequested | IdempotencyKeyReused | MarksheetNotFound | TextLengthWrong;

/** The request is decided. */
export type DecideExtensionSuccess = {
  readonly __typename?: 'DecideExtensionSuccess';
  /** The request with its decision. */
  readonly extension: Extension;
  /** The sheet as it is now. */
  readonly marksheet: Marksheet;
};

/** Decides an open request. */
export type DecideMarkAmendmentInput = {
  /** Which. */
  readonly amendmentRequestId: Scalars['ID']['input'];
  /** What is decided. */
  readonly decision: AmendmentDecision;
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** What WJEC says about it, 1 to 1000 characters. The centre sees it. */
  readonly note: Scalars['String']['input'];
  /** Must be true to approve over a clerical error that counts: the approved result then takes its place. Of no effect otherwise. */
  readonly supersedesCorrection?: Scalars['Boolean']['input'];
};

/** What decideMarkAmendment answers. */
export type DecideMarkAmendmentResult = AmendmentNotOpen | AmendmentRequestNotFound | CandidateNotOnMarksheet | CorrectionStands | DecideMarkAmendmentSuccess | IdempotencyKeyReused | RowNotSubmitted | TextLengthWrong;

/** The request is decided. */
export type DecideMarkAmendmentSuccess = {
  readonly __typename?: 'DecideMarkAmendmentSuccess';
  /** The request. */
  readonly amendmentRequest: AmendmentRequest;
  /** The sheet as it is now. */
  readonly marksheet: Marksheet;
};

/** The call was judged candidate by candidate. */
export type DecideWithdrawalSuccess = {
  readonly __typename?: 'DecideWithdrawalSuccess';
  /** How many were decided. */
  readonly decided: Scalars['Int']['output'];
  /** The sheet as it is now. */
  readonly marksheet: Marksheet;
  /** How many were refused. */
  readonly refused: Scalars['Int']['output'];
  /** In the order of the call. */
  readonly rows: ReadonlyArray<WithdrawalDecidedRow>;
};

/** Something a centre must declare when it submits. */
export type Declaration = {
  readonly __typename?: 'Declaration';
  /** Machine name, to be sent with submitMarksheet. */
  readonly code: Scalars['String']['output'];
  /** The words. */
  readonly text: Scalars['String']['output'];
};


/** Something a centre must declare when it submits. */
export type DeclarationTextArgs = {
  language: InputMaybe<Language>;
};

/** Something a centre must declare. */
export type DeclarationInput = {
  /** Machine name: capitals, digits and underscores. */
  readonly code: Scalars['String']['input'];
  /** Welsh words. */
  readonly textCy: Scalars['String']['input'];
  /** English words. */
  readonly textEn: Scalars['String']['input'];
};

/** The offering asks for no declaration of that code. */
export type DeclarationUnknown = Problem & {
  readonly __typename?: 'DeclarationUnknown';
  /** The code as given. */
  readonly declaration: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** Takes a file away. */
export type DeleteEvidenceInput = {
  /** Which. */
  readonly evidenceId: Scalars['ID']['input'];
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What deleteEvidence answers. */
export type DeleteEvidenceResult = AmendmentNotOpen | ChangeEvidenceSuccess | DeletePeriodOver | EvidenceNotFound | EvidenceNotLive | IdempotencyKeyReused | OfferingClosed;

/** Too late to take the file away. Nothing was done. Ask WJEC if it must not be seen. */
export type DeletePeriodOver = Problem & {
  readonly __typename?: 'DeletePeriodOver';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** The last day on which it was possible. */
  readonly until: Scalars['LocalDate']['output'];
};

/** Held rows whose withdrawal WJEC dismisses. */
export type DismissWithdrawalInput = {
  /** At most 600, each once. */
  readonly candidateNumbers: ReadonlyArray<Scalars['String']['input']>;
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The sheet. */
  readonly marksheetId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. Shown to the centre. */
  readonly reason: Scalars['String']['input'];
};

/** What dismissWithdrawal answers. */
export type DismissWithdrawalResult = DecideWithdrawalSuccess | IdempotencyKeyReused | MarksheetNotFound | TextLengthWrong | TooManyRows;

/** How the results of a sheet are spread: those that count, zero included; absent, carried forward and blank rows are left out. The centre sees all that is entered; moderators and WJEC what is submitted. Median and quartiles lie between the two nearest marks in proportion (Hyndman and Fan's method 7, inclusive), to two decimals. */
export type Distribution = {
  readonly __typename?: 'Distribution';
  /** By initials, on units that need them; empty otherwise, and when not told. */
  readonly byTeacher: ReadonlyArray<TeacherDistribution>;
  /** How many candidates have a mark or outcome; null when not told. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** The highest mark; null as `mean` is. */
  readonly highest: Maybe<Scalars['Int']['output']>;
  /** At most ten bands of equal width from 0 to the maximum mark, the last one perhaps narrower; empty on units marked in outcomes, and when not told. */
  readonly histogram: ReadonlyArray<DistributionBand>;
  /** Lower quartile of the marks; null as `mean` is. */
  readonly lowerQuartile: Maybe<Scalars['Float']['output']>;
  /** The lowest mark; null as `mean` is. */
  readonly lowest: Maybe<Scalars['Int']['output']>;
  /** Arithmetic mean of the marks, to two decimals; null on units marked in outcomes, without any mark, and when not told. */
  readonly mean: Maybe<Scalars['Float']['output']>;
  /** Median of the marks; null as `mean` is. */
  readonly median: Maybe<Scalars['Float']['output']>;
  /** Best first, equal results by candidate number; empty when not told. */
  readonly orderOfMerit: ReadonlyArray<OrderOfMeritPlace>;
  /** On units marked in outcomes, best first; empty otherwise, and when not told. */
  readonly outcomes: ReadonlyArray<OutcomeCount>;
  /** Why nothing is told; null when it is. */
  readonly suppressed: Maybe<DistributionSuppression>;
  /** Upper quartile of the marks; null as `mean` is. */
  readonly upperQuartile: Maybe<Scalars['Float']['output']>;
};

/** A band of marks. */
export type DistributionBand = {
  readonly __typename?: 'DistributionBand';
  /** How many candidates have one of these marks. */
  readonly count: Scalars['Int']['output'];
  /** The lowest mark in it. */
  readonly from: Scalars['Int']['output'];
  /** The highest mark in it. */
  readonly to: Scalars['Int']['output'];
};

/** Why numbers are not told. The centre is always told its own. */
export type DistributionSuppression =
  /** Only the centre sees results that are not submitted. */
  | 'NOT_SUBMITTED'
  /** The group has fewer than five members, or with it such a group could be worked out. */
  | 'SMALL_GROUP';

/** The dry run was applied before. Nothing was done now. */
export type DryRunApplied = Problem & {
  readonly __typename?: 'DryRunApplied';
  /** When. */
  readonly appliedAt: Scalars['DateTime']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** There is no such dry run: it was somebody else's, has ended, or its sheets are no longer the caller's. Try the file out again. */
export type DryRunNotFound = Problem & {
  readonly __typename?: 'DryRunNotFound';
  /** The token as given. */
  readonly dryRunToken: Scalars['ID']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** Something moved since the dry run, so nothing of the file was saved. Try the file out again. */
export type DryRunOutdated = Problem & {
  readonly __typename?: 'DryRunOutdated';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** How many rows moved on. */
  readonly moved: Scalars['Int']['output'];
  /** The first 1000 of them. */
  readonly movedRows: ReadonlyArray<OutdatedRow>;
};

/** The day is before today. */
export type DueDayPast = Problem & {
  readonly __typename?: 'DueDayPast';
  /** The day as given. */
  readonly due: Scalars['LocalDate']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** What a person must do before anything else is theirs. While any stands, the session may only read `viewer`, change itself and fulfil it. */
export type Duty =
  /** Ask the exams officer or an admin of the centre for access to IAMIS. */
  | 'ASK_FOR_ACCESS'
  /** Choose an own password instead of the temporary one: POST /auth/change-password. */
  | 'CHANGE_PASSWORD'
  /** Choose which of several memberships to act as: `chooseMembership`. */
  | 'CHOOSE_MEMBERSHIP'
  /** Set up an authenticator app: POST /auth/two-factor/enable, then /auth/two-factor/verify-totp. */
  | 'ENROL_SECOND_FACTOR';

/** That is no e-mail address which could sign in. Nobody was invited. */
export type EmailInvalid = Problem & {
  readonly __typename?: 'EmailInvalid';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** What was given, shortened to 60 characters. */
  readonly typed: Scalars['String']['output'];
};

/** Signs the caller out elsewhere. */
export type EndOtherSessionsInput = {
  /** Here too. */
  readonly hereToo?: Scalars['Boolean']['input'];
};

/** The answer of endOtherSessions. */
export type EndOtherSessionsResult = EndOtherSessionsSuccess | SessionNeeded;

/** They are over. */
export type EndOtherSessionsSuccess = {
  readonly __typename?: 'EndOtherSessionsSuccess';
  /** How many. */
  readonly ended: Scalars['Int']['output'];
};

/** Ends one of the caller's sessions. */
export type EndSessionInput = {
  /** One of `viewer.person.sessions`. */
  readonly sessionId: Scalars['ID']['input'];
};

/** The answer of endSession. */
export type EndSessionResult = EndSessionSuccess | SessionNeeded | SessionNotFound;

/** The session is over. */
export type EndSessionSuccess = {
  readonly __typename?: 'EndSessionSuccess';
  /** Which. */
  readonly sessionId: Scalars['ID']['output'];
};

/** Results for many rows of one sheet. */
export type EnterResultsInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The sheet. */
  readonly marksheetId: Scalars['ID']['input'];
  /** At most 600, each candidate once. */
  readonly rows: ReadonlyArray<EnterResultsRowInput>;
};

/** What enterResults answers. */
export type EnterResultsResult = EnterResultsSuccess | IdempotencyKeyReused | MarksheetNotFound | OfferingClosed | OfferingNotOpen | TooManyRows | UploadOnlyUnit;

/** One row to change. A field that is omitted or null leaves the row's value as it is, except `initials`, where null clears. */
export type EnterResultsRowInput = {
  /** Four digits. */
  readonly candidateNumber: Scalars['String']['input'];
  /** Absent is stored only when this is true, or when the row is absent already. */
  readonly confirmAbsent?: InputMaybe<Scalars['Boolean']['input']>;
  /** The row version that the caller saw. If the row has moved on, this row is refused with both values. Omitted: the last write wins. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Who marked the candidate, 1 to 4 letters, stored in upper case; omitted leaves them, null or an empty text clears them. */
  readonly initials?: InputMaybe<Scalars['String']['input']>;
  /** The result; omitted or null leaves it. */
  readonly result?: InputMaybe<ResultInput>;
};

/** The call was judged row by row: accepted rows are saved, refused rows are as they were. Also when every row was refused. */
export type EnterResultsSuccess = {
  readonly __typename?: 'EnterResultsSuccess';
  /** The sheet as it is now. */
  readonly marksheet: Marksheet;
  /** How many rows were refused. */
  readonly refused: Scalars['Int']['output'];
  /** In the order of the call. */
  readonly rows: ReadonlyArray<EnteredRow>;
  /** How many rows were accepted, changed or not. */
  readonly saved: Scalars['Int']['output'];
};

/** What became of one row of the call. */
export type EnteredRow = {
  readonly __typename?: 'EnteredRow';
  /** The number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** Why the row was refused; null when it was accepted. */
  readonly problem: Maybe<Problem>;
  /** The row as it is now; null when there is no such row on the sheet. */
  readonly row: Maybe<MarksheetRow>;
};

/** A finding in a file. */
export type EntriesFault = {
  readonly __typename?: 'EntriesFault';
  /** What it is about. */
  readonly code: EntriesFaultCode;
  /** What should stand there, where that can be said. */
  readonly expected: Maybe<Scalars['String']['output']>;
  /** Machine name of the field; null when it is about the record as a whole. */
  readonly field: Maybe<Scalars['String']['output']>;
  /** What stands there, shortened to 40 characters. */
  readonly found: Maybe<Scalars['String']['output']>;
  /** From 1; null when it is about the name or the file as a whole. */
  readonly line: Maybe<Scalars['Int']['output']>;
  /** Whether it refuses the file. */
  readonly severity: EntriesFaultSeverity;
  /** The same in words, in the caller's language. */
  readonly text: Scalars['String']['output'];
};

/** What a finding is about. */
export type EntriesFaultCode =
  /** Not an awarding body read here. */
  | 'AB_UNKNOWN'
  /** No surname. */
  | 'CANDIDATE_NAME_MISSING'
  /** Characters that names in such files do not have. */
  | 'CANDIDATE_NAME_UNUSUAL'
  /** Not 0001 to 9999. */
  | 'CANDIDATE_NUMBER_MALFORMED'
  /** The number stands twice with different particulars. */
  | 'CANDIDATE_REPEATED'
  /** The trailer counts other centres than there are. */
  | 'CENTRE_COUNT_WRONG'
  /** The caller does not act for this centre, or there is no such centre. */
  | 'CENTRE_FORBIDDEN'
  /** Not a centre number. */
  | 'CENTRE_NUMBER_MALFORMED'
  /** The centre stands twice in the file. */
  | 'CENTRE_REPEATED'
  /** A character that is no text. */
  | 'CONTROL_CHARACTER'
  /** Not a date; left empty. */
  | 'DATE_OF_BIRTH_MALFORMED'
  /** An unknown distribution type. */
  | 'DISTRIBUTION_UNKNOWN'
  /** The centre sent its one entries file for this series before; changes go in amendments files. */
  | 'DUPLICATE_ENTRIES_FILE'
  /** The name is not `dcccccbb.Xnn`. */
  | 'FILE_NAME_MALFORMED'
  /** A browser put a number behind the name; it is ignored. */
  | 'FILE_NAME_NUMBERED'
  /** The file is larger than is read (32 MiB). */
  | 'FILE_TOO_LARGE'
  /** The file ends too early. */
  | 'FILE_TRUNCATED'
  /** An old version of the formats, read like the present one. */
  | 'FORMAT_VERSION_OLD'
  /** A version of the formats that is not known. */
  | 'FORMAT_VERSION_UNKNOWN'
  /** Two records, or a record and the name, disagree. */
  | 'HEADER_DISAGREES'
  /** Neither an entries nor an amendments file. */
  | 'NOT_ENTRIES_FILE'
  /** The file is not text. */
  | 'NOT_TEXT'
  /** The option stands twice for the candidate; once is enough. */
  | 'OPTION_REPEATED'
  /** No such option in the catalogue; the entry is left out. */
  | 'OPTION_UNKNOWN'
  /** Something stands behind an option; ignored. */
  | 'QUALIFIER_NOT_BLANK'
  /** A trailer counts other records than there are. */
  | 'RECORD_COUNT_WRONG'
  /** A record where it does not belong. */
  | 'RECORD_OUT_OF_ORDER'
  /** Longer than a record may be. */
  | 'RECORD_TOO_LONG'
  /** A record of an unknown kind. */
  | 'RECORD_UNKNOWN'
  /** Something stands where nothing should; kept as received. */
  | 'RESERVED_NOT_BLANK'
  /** The name and the header give different sequence numbers. */
  | 'SEQUENCE_DISAGREES'
  /** A sequence number was left out. */
  | 'SEQUENCE_GAP'
  /** Not a sequence number. */
  | 'SEQUENCE_MALFORMED'
  /** A file of this sequence number was applied before. */
  | 'SEQUENCE_REPEATED'
  /** No such series. */
  | 'SERIES_UNKNOWN'
  /** An unknown candidate status. */
  | 'STATUS_UNKNOWN'
  /** More lines than are read. */
  | 'TOO_MANY_LINES'
  /** The check letter of the UCI does not fit. */
  | 'UCI_CHECK_LETTER_WRONG'
  /** Not a UCI. */
  | 'UCI_MALFORMED'
  /** No UCI. */
  | 'UCI_MISSING'
  /** The check digit of the ULN does not fit. */
  | 'ULN_CHECK_DIGIT_WRONG'
  /** Not a ULN. */
  | 'ULN_MALFORMED';

/** Whether a finding refuses the file. */
export type EntriesFaultSeverity =
  /** Refuses the whole file. */
  | 'FAULT'
  /** Is told, and changes nothing. */
  | 'WARNING';

/** An entries or amendments file and what became of it. */
export type EntriesFile = {
  readonly __typename?: 'EntriesFile';
  /** The centres in it. */
  readonly centres: ReadonlyArray<Scalars['CentreNumber']['output']>;
  /** How many faults there are in all. */
  readonly faultCount: Scalars['Int']['output'];
  /** The first 1000 faults, then the first 1000 warnings. */
  readonly findings: ReadonlyArray<EntriesFault>;
  /** When it was applied or rejected; null while it is neither. */
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Opaque; stable. */
  readonly id: Scalars['ID']['output'];
  /** Null when that could not be read. */
  readonly kind: Maybe<EntriesFileKind>;
  /** As received. */
  readonly name: Scalars['String']['output'];
  /** What it changed; null unless applied. */
  readonly outcome: Maybe<EntriesOutcome>;
  /** When it arrived whole. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** Who sent it, as audited. */
  readonly receivedBy: Scalars['String']['output'];
  /** Null when that could not be read. */
  readonly series: Maybe<Series>;
  /** SHA-256 of the content, hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** Bytes. */
  readonly size: Scalars['Int']['output'];
  /** What became of it. */
  readonly state: EntriesFileState;
  /** When it was found free of faults; null when it was not. */
  readonly validatedAt: Maybe<Scalars['DateTime']['output']>;
  /** How many warnings there are in all. */
  readonly warningCount: Scalars['Int']['output'];
};

/** A page of files, latest first. */
export type EntriesFileConnection = {
  readonly __typename?: 'EntriesFileConnection';
  /** The page. */
  readonly edges: ReadonlyArray<EntriesFileEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<EntriesFile>;
  /** Where it ends. */
  readonly pageInfo: PageInfo;
  /** How many files there are in all. Costs a count; ask only when needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A file and its place in the list. */
export type EntriesFileEdge = {
  readonly __typename?: 'EntriesFileEdge';
  /** Pass as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The file. */
  readonly node: EntriesFile;
};

/** Which kind of file it is. */
export type EntriesFileKind =
  /** Amendments: each candidate in it has exactly the options it lists; one without options is withdrawn. */
  | 'A'
  /** Entries: the one file that opens a centre's series. */
  | 'E';

/** The file has faults. Nothing of it was applied. */
export type EntriesFileRejected = Problem & {
  readonly __typename?: 'EntriesFileRejected';
  /** The file with its faults. */
  readonly file: EntriesFile;
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** What became of a file. Received is not applied: look at the state. */
export type EntriesFileState =
  /** Applied whole. */
  | 'APPLIED'
  /** Arrived whole. */
  | 'RECEIVED'
  /** Has faults. Nothing of it was applied. */
  | 'REJECTED'
  /** Free of faults; being applied. */
  | 'VALIDATED';

/** The file could not be read to its end, or is larger than is taken. Nothing of it was applied. */
export type EntriesFileUnreadable = Problem & {
  readonly __typename?: 'EntriesFileUnreadable';
  /** The largest file taken, in bytes. */
  readonly maximumBytes: Scalars['Int']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** What an applied file changed. */
export type EntriesOutcome = {
  readonly __typename?: 'EntriesOutcome';
  /** Candidates new to the series. */
  readonly candidatesAdded: Scalars['Int']['output'];
  /** Candidates whose particulars changed. */
  readonly candidatesChanged: Scalars['Int']['output'];
  /** Candidates in the file of whom nothing changed. */
  readonly candidatesUnchanged: Scalars['Int']['output'];
  /** Submitted rows whose entry was withdrawn. */
  readonly held: ReadonlyArray<HeldRow>;
  /** Options entered. */
  readonly optionsEntered: Scalars['Int']['output'];
  /** Options withdrawn. */
  readonly optionsWithdrawn: Scalars['Int']['output'];
  /** Rows new on sheets. */
  readonly rowsAdded: Scalars['Int']['output'];
  /** Rows added or reinstated late. */
  readonly rowsLate: Scalars['Int']['output'];
  /** Rows that came back after a withdrawal, blank. */
  readonly rowsReinstated: Scalars['Int']['output'];
  /** Rows taken off sheets. */
  readonly rowsWithdrawn: Scalars['Int']['output'];
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

/** The left button of a sheet, in the guides' words. */
export type EntryLabel = {
  readonly __typename?: 'EntryLabel';
  /** One part for each thing that can be done now. */
  readonly parts: ReadonlyArray<EntryLabelPart>;
  /** All parts in one line. */
  readonly text: Scalars['String']['output'];
};

/** One thing the left button offers. */
export type EntryLabelPart = {
  readonly __typename?: 'EntryLabelPart';
  /** What it does. */
  readonly action: EntryAction;
  /** What it says: `ENTER MARKS (3 DONE, 10 LEFT)`. */
  readonly text: Scalars['String']['output'];
};

/**
 * Something that happened. Events stand in one order, which never changes; those of one sheet in the order in which they happened. None is missed
 * and none comes twice to a reader who goes on from the last cursor.
 */
export type Event = {
  readonly __typename?: 'Event';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** At which centre. */
  readonly centre: Scalars['CentreNumber']['output'];
  /** What else there is to say, as a JSON object; what stands in it depends on the type. More may be added. */
  readonly detail: Scalars['String']['output'];
  /** Opaque; stable; the same wherever this event is told. */
  readonly id: Scalars['ID']['output'];
  /** To which sheet, as it is now; null when it was to no one sheet, or the caller may not see it any more. */
  readonly marksheet: Maybe<Marksheet>;
  /** What happened. */
  readonly type: EventType;
};

/** A page of events, oldest first. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The page. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where it ends. Keep `endCursor` and ask again later for what came meanwhile; when it is null nothing did, and the cursor before stays good. */
  readonly pageInfo: PageInfo;
  /** How many events there are in all. Costs a count; ask only when needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An event and its place in the list. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Pass as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: Event;
};

/** Which events; what is left out does not narrow. A cursor is good for the filter it came from. */
export type EventFilter = {
  /** Of this centre only. */
  readonly centre?: InputMaybe<Scalars['CentreNumber']['input']>;
  /** Of these types only. */
  readonly types?: InputMaybe<ReadonlyArray<EventType>>;
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

/** A file that has arrived whole. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** AMENDMENT: the request it belongs to; null otherwise. */
  readonly amendmentRequestId: Maybe<Scalars['ID']['output']>;
  /** Candidate numbers of those whose work it is; empty for what belongs to the sheet or to a request. */
  readonly candidateNumbers: ReadonlyArray<Scalars['String']['output']>;
  /** The last day on which the centre can delete it; null when no day limits that. */
  readonly deletableUntil: Maybe<Scalars['LocalDate']['output']>;
  /** When the centre deleted it; null while it did not. */
  readonly deletedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who deleted it, as audited. */
  readonly deletedBy: Maybe<Scalars['String']['output']>;
  /** A short-lived address from which the caller can download it; null when it can not be opened (not live, infected, not yet looked at). */
  readonly downloadUrl: Maybe<Scalars['String']['output']>;
  /** When WJEC hid it; null while it did not. */
  readonly hiddenAt: Maybe<Scalars['DateTime']['output']>;
  /** Why WJEC hid it. */
  readonly hiddenReason: Maybe<Scalars['String']['output']>;
  /** Opaque; stable. */
  readonly id: Scalars['ID']['output'];
  /** It came after its last day. */
  readonly late: Scalars['Boolean']['output'];
  /** Id of the sheet. */
  readonly marksheetId: Scalars['ID']['output'];
  /** Found from its content; `application/octet-stream` when nothing is known. */
  readonly mediaType: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** When its bytes were given up; null while they are kept. */
  readonly purgedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it is for. */
  readonly purpose: EvidencePurpose;
  /** Whether it was looked at for viruses. */
  readonly scan: ScanState;
  /** SHA-256, 64 hexadecimal digits. */
  readonly sha256: Scalars['String']['output'];
  /** Bytes. */
  readonly size: Scalars['ByteCount']['output'];
  /** Where it stands. */
  readonly state: EvidenceState;
  /** When it had arrived. */
  readonly uploadedAt: Scalars['DateTime']['output'];
  /** Who uploaded it, as audited. */
  readonly uploadedBy: Scalars['String']['output'];
};

/** What has been uploaded for a sheet and what is still missing. */
export type EvidenceChecklist = {
  readonly __typename?: 'EvidenceChecklist';
  /** All that stands in the way, soonest first. */
  readonly blockers: ReadonlyArray<ChecklistBlocker>;
  /** Everyone whose work is wanted, or was until it turned out incomplete or lost; by number. Empty on units whose work is not uploaded. */
  readonly candidates: ReadonlyArray<ChecklistCandidate>;
  /** Nothing is missing. */
  readonly complete: Scalars['Boolean']['output'];
  /** Files by state. */
  readonly files: EvidenceCounts;
  /** The explanatory note to the moderator. */
  readonly note: NoteState;
  /** For how many of them it is there. */
  readonly uploaded: Scalars['Int']['output'];
  /** How many candidates' work is wanted; 0 on units whose work is not uploaded. */
  readonly wanted: Scalars['Int']['output'];
};

/** One page of files. */
export type EvidenceConnection = {
  readonly __typename?: 'EvidenceConnection';
  /** With cursors. */
  readonly edges: ReadonlyArray<EvidenceEdge>;
  /** The files themselves. */
  readonly nodes: ReadonlyArray<Evidence>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** On all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many files of a sheet are in which state. */
export type EvidenceCounts = {
  readonly __typename?: 'EvidenceCounts';
  /** Live, looked at and clean. */
  readonly clean: Scalars['Int']['output'];
  /** Deleted by the centre. */
  readonly deleted: Scalars['Int']['output'];
  /** Hidden by WJEC. */
  readonly hidden: Scalars['Int']['output'];
  /** Live and infected: kept from everybody. */
  readonly infected: Scalars['Int']['output'];
  /** Live files. */
  readonly live: Scalars['Int']['output'];
  /** Live, could not be looked at. */
  readonly notScanned: Scalars['Int']['output'];
  /** Live, not looked at yet. */
  readonly pending: Scalars['Int']['output'];
  /** Bytes removed after their time. */
  readonly purged: Scalars['Int']['output'];
};

/** A file with its place in the list. */
export type EvidenceEdge = {
  readonly __typename?: 'EvidenceEdge';
  /** Pass as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The file. */
  readonly node: Evidence;
};

/** Which files to list; all of it must hold. */
export type EvidenceFilter = {
  /** Of this candidate. */
  readonly candidateNumber?: InputMaybe<Scalars['String']['input']>;
  /** For this purpose. */
  readonly purpose?: InputMaybe<EvidencePurpose>;
  /** With this answer of the scanner. */
  readonly scan?: InputMaybe<ScanState>;
  /** In one of these states; LIVE unless told otherwise. Moderators see nothing but LIVE. */
  readonly states?: InputMaybe<ReadonlyArray<EvidenceState>>;
};

/** There is no such file, or the caller may not see it: the two are never told apart. Nothing was done. */
export type EvidenceNotFound = Problem & {
  readonly __typename?: 'EvidenceNotFound';
  /** The id as given. */
  readonly evidenceId: Scalars['ID']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** The file was deleted or hidden before. Nothing was done. */
export type EvidenceNotLive = Problem & {
  readonly __typename?: 'EvidenceNotLive';
  /** The id as given. */
  readonly evidenceId: Scalars['ID']['output'];
  /** Where it stands. */
  readonly evidenceState: EvidenceState;
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** The file is not a group file. Nothing was done. */
export type EvidenceNotOfGroup = Problem & {
  readonly __typename?: 'EvidenceNotOfGroup';
  /** The id as given. */
  readonly evidenceId: Scalars['ID']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
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
  /** The id of a sheet whose unit takes group files: what belongs to the sheet as a whole. */
  { readonly adminOf: Scalars['ID']['input']; readonly amendmentRequestId?: never; readonly group?: never; readonly noteOf?: never; readonly work?: never; }
  |  /** The id of an open request for a mark to be changed: what it rests on. */
  { readonly adminOf?: never; readonly amendmentRequestId: Scalars['ID']['input']; readonly group?: never; readonly noteOf?: never; readonly work?: never; }
  |  /** The work of several candidates. */
  { readonly adminOf?: never; readonly amendmentRequestId?: never; readonly group: GroupTargetInput; readonly noteOf?: never; readonly work?: never; }
  |  /** The id of a sheet: an explanatory note to the moderator, on any unit. */
  { readonly adminOf?: never; readonly amendmentRequestId?: never; readonly group?: never; readonly noteOf: Scalars['ID']['input']; readonly work?: never; }
  |  /** The work of one candidate. */
  { readonly adminOf?: never; readonly amendmentRequestId?: never; readonly group?: never; readonly noteOf?: never; readonly work: WorkTargetInput; };

/** The exams officer can not be removed, changed or doubled within the centre: WJEC replaces one who has left. Nothing was done. */
export type ExamsOfficerKept = Problem & {
  readonly __typename?: 'ExamsOfficerKept';
  /** The centre. */
  readonly centre: Scalars['CentreNumber']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** Who becomes the exams officer: someone of the centre, or someone new. */
export type ExamsOfficerSuccessorInput =
  /** Somebody who is not of the centre yet. */
  { readonly invite: PersonInput; readonly membershipId?: never; }
  |  /** A user or admin of the centre. */
  { readonly invite?: never; readonly membershipId: Scalars['ID']['input']; };

/** Gives one centre more time for one sheet. */
export type ExtendDeadlineInput = {
  /** The last day from now on; omitted or null takes the extension back. */
  readonly deadline?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The sheet. */
  readonly marksheetId: Scalars['ID']['input'];
  /** Why, at most 1000 characters; shown to the centre, by e-mail too: without a candidate's name. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What extendDeadline answers. */
export type ExtendDeadlineResult = ExtendDeadlineSuccess | IdempotencyKeyReused | MarksheetNotFound | TextLengthWrong;

/** The sheet with its new deadline. */
export type ExtendDeadlineSuccess = {
  readonly __typename?: 'ExtendDeadlineSuccess';
  /** The sheet as it is now. */
  readonly marksheet: Marksheet;
};

/** More time for a centre's sheet: that the centre asks for it, that WJEC gives or refuses it. All are kept. */
export type Extension = {
  readonly __typename?: 'Extension';
  /** When the centre asked. */
  readonly askedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who asked, as audited. */
  readonly askedBy: Maybe<Scalars['String']['output']>;
  /** The last day that WJEC gave; null while open, when refused, and when taken back. */
  readonly deadline: Maybe<Scalars['LocalDate']['output']>;
  /** When WJEC decided; null while open. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who decided, as audited. */
  readonly decidedBy: Maybe<Scalars['String']['output']>;
  /** Opaque; stable. */
  readonly id: Scalars['ID']['output'];
  /** The sheet. */
  readonly marksheet: Marksheet;
  /** What WJEC said; null when it said nothing. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  readonly state: ExtensionState;
  /** The last day that the centre asks for; null when WJEC acted unasked. */
  readonly wanted: Maybe<Scalars['LocalDate']['output']>;
  /** Why the centre asks; null when WJEC acted unasked. */
  readonly why: Maybe<Scalars['String']['output']>;
};

/** A page of extensions, latest first. */
export type ExtensionConnection = {
  readonly __typename?: 'ExtensionConnection';
  /** The page. */
  readonly edges: ReadonlyArray<ExtensionEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Extension>;
  /** Where it ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all under the filter. Costs a count; ask only when needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The day is past, or not after the sheet's deadline. */
export type ExtensionDayTooEarly = Problem & {
  readonly __typename?: 'ExtensionDayTooEarly';
  /** The day as given. */
  readonly day: Scalars['LocalDate']['output'];
  /** The first day that would do. */
  readonly earliest: Scalars['LocalDate']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** An extension and its place in the list. */
export type ExtensionEdge = {
  readonly __typename?: 'ExtensionEdge';
  /** Pass as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The extension. */
  readonly node: Extension;
};

/** Which extensions to list. Filters are joined by and; an omitted one does not restrict. */
export type ExtensionFilter = {
  /** Of this centre. */
  readonly centre?: InputMaybe<Scalars['CentreNumber']['input']>;
  /** Of this sheet. */
  readonly marksheetId?: InputMaybe<Scalars['ID']['input']>;
  /** In one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<ExtensionState>>;
};

/** No request for this sheet waits for a decision: there was none, or it is decided. */
export type ExtensionNotRequested = Problem & {
  readonly __typename?: 'ExtensionNotRequested';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** The centre asked before, and WJEC has not decided yet. */
export type ExtensionRequestOpen = Problem & {
  readonly __typename?: 'ExtensionRequestOpen';
  /** The day that was asked for. */
  readonly day: Scalars['LocalDate']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** What became of more time for a sheet. */
export type ExtensionState =
  /** WJEC gave it, asked for or not. */
  | 'GIVEN'
  /** The centre asks; WJEC has not decided. */
  | 'OPEN'
  /** WJEC refused it. */
  | 'REFUSED'
  /** WJEC took back what it had given before. */
  | 'TAKEN_BACK';

/** There is no family of that code. Nothing was done. */
export type FamilyUnknown = Problem & {
  readonly __typename?: 'FamilyUnknown';
  /** The code as given. */
  readonly family: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** The file did not arrive whole. Nothing was kept; send it again. */
export type FileBroken = Problem & {
  readonly __typename?: 'FileBroken';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** There is nothing in the file. Nothing was kept. */
export type FileEmpty = Problem & {
  readonly __typename?: 'FileEmpty';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** The file is no PDF by its content, whatever it is called. Nothing was kept. */
export type FileNotPdf = Problem & {
  readonly __typename?: 'FileNotPdf';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** The file is too large. Nothing was kept. */
export type FileTooLarge = Problem & {
  readonly __typename?: 'FileTooLarge';
  /** The largest that is taken, in bytes. */
  readonly maximumSize: Scalars['ByteCount']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its size in bytes, as far as known. */
  readonly size: Scalars['ByteCount']['output'];
};

/** Gives a user access to IAMIS, instead of what was granted before. With neither families nor units: to everything. */
export type GrantAccessInput = {
  /** Codes of families; units added to them later are included. */
  readonly families?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Whether the user may submit sheets. */
  readonly maySubmit?: Scalars['Boolean']['input'];
  /** Whose. */
  readonly membershipId: Scalars['ID']['input'];
  /** Codes of single units, beside the families. */
  readonly units?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What grantAccess answers. */
export type GrantAccessResult = FamilyUnknown | GrantAccessSuccess | GrantEmpty | GrantNotNeeded | IdempotencyKeyReused | MembershipNotFound | PasswordNeeded | UnitUnknown;

/** Access as it is now. */
export type GrantAccessSuccess = {
  readonly __typename?: 'GrantAccessSuccess';
  /** The membership with its grant. */
  readonly membership: Membership;
};

/** Families and units are given, and empty: that would be access to nothing. Nothing was done. */
export type GrantEmpty = Problem & {
  readonly __typename?: 'GrantEmpty';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** Exams officers and admins have access to everything, so there is nothing to grant or revoke. */
export type GrantNotNeeded = Problem & {
  readonly __typename?: 'GrantNotNeeded';
  /** What the person is. */
  readonly accountType: AccountType;
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** Who is in a group's file. */
export type GroupTargetInput = {
  /** 2 to 600, each once; at least one of them in the sample. */
  readonly candidateNumbers: ReadonlyArray<Scalars['String']['input']>;
  /** The sheet. Its unit must take group files. */
  readonly marksheetId: Scalars['ID']['input'];
};

/** A group file names several candidates. Nothing was kept. */
export type GroupTooSmall = Problem & {
  readonly __typename?: 'GroupTooSmall';
  /** How many were given. */
  readonly given: Scalars['Int']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** How many it takes at least. */
  readonly minimumMembers: Scalars['Int']['output'];
};

/** None of the candidates named is in the sample, so nobody asked for their work. Nothing was kept. */
export type GroupWithoutSample = Problem & {
  readonly __typename?: 'GroupWithoutSample';
  /** Candidate numbers as given. */
  readonly candidateNumbers: ReadonlyArray<Scalars['String']['output']>;
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** A submitted row whose entry was withdrawn: it stands unchanged until WJEC decides. */
export type HeldRow = {
  readonly __typename?: 'HeldRow';
  /** The candidate's number. */
  readonly candidateNumber: Scalars['String']['output'];
  /** The sheet's id. */
  readonly marksheetId: Scalars['ID']['output'];
  /** The unit's code. */
  readonly unitCode: Scalars['String']['output'];
};

/** Whom to ask about a family. */
export type Helpline = {
  readonly __typename?: 'Helpline';
  /** Address. */
  readonly email: Scalars['String']['output'];
  /** When it is staffed. */
  readonly hours: Scalars['String']['output'];
  /** Telephone numbers. */
  readonly telephone: Scalars['String']['output'];
};

/** Whom to ask about a family. */
export type HelplineInput = {
  /** Address. */
  readonly email: Scalars['String']['input'];
  /** When it is staffed. */
  readonly hours: Scalars['String']['input'];
  /** Telephone numbers. */
  readonly telephone: Scalars['String']['input'];
};

/** Hides a file from the centre and the moderator. */
export type HideEvidenceInput = {
  /** Which. */
  readonly evidenceId: Scalars['ID']['input'];
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Why, 1 to 500 characters. The centre sees it. */
  readonly reason: Scalars['String']['input'];
};

/** What hideEvidence answers. */
export type HideEvidenceResult = ChangeEvidenceSuccess | EvidenceNotFound | EvidenceNotLive | IdempotencyKeyReused | TextLengthWrong;

/** The idempotency key was used before for a different request. Nothing was done; make up a new key. */
export type IdempotencyKeyReused = Problem & {
  readonly __typename?: 'IdempotencyKeyReused';
  /** The key. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** A file to be applied. */
export type ImportEntriesInput = {
  /** The file, at most 32 MiB, under the name it was given by the sending system. */
  readonly file: Scalars['Upload']['input'];
  /** Takes the place of the file's own name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** What importEntries answers. */
export type ImportEntriesResult = EntriesFileRejected | EntriesFileUnreadable | ImportEntriesSuccess;

/** The file was applied, now or by an earlier import of the same bytes. */
export type ImportEntriesSuccess = {
  readonly __typename?: 'ImportEntriesSuccess';
  /** The file. */
  readonly file: EntriesFile;
  /** True when these very bytes had been applied before; nothing was changed now. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Teacher initials are 1 to 4 letters. */
export type InitialsInvalid = Problem & {
  readonly __typename?: 'InitialsInvalid';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** How many letters initials may have. */
  readonly maximumLetters: Scalars['Int']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** What was given, shortened to 40 characters. */
  readonly typed: Scalars['String']['output'];
};

/** The unit has no teacher initials. */
export type InitialsNotTaken = Problem & {
  readonly __typename?: 'InitialsNotTaken';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** The unit's code. */
  readonly unitCode: Scalars['String']['output'];
};

/** Initials stand only beside a result. */
export type InitialsWithoutResult = Problem & {
  readonly __typename?: 'InitialsWithoutResult';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** An invitation by e-mail. */
export type Invitation = {
  readonly __typename?: 'Invitation';
  /** When the person first signed in; null: not yet. */
  readonly acceptedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it ended without being used. It can be sent again or revoked. */
  readonly expired: Scalars['Boolean']['output'];
  /** When it ends, and the temporary password with it. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** When it was revoked; null: it was not. */
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was last sent. */
  readonly sentAt: Scalars['DateTime']['output'];
  /** Who sent it last. */
  readonly sentBy: Scalars['String']['output'];
};

/** There is no invitation that waits to be used. Nothing was done. */
export type InvitationNotOpen = Problem & {
  readonly __typename?: 'InvitationNotOpen';
  /** The id as given. */
  readonly membershipId: Scalars['ID']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** Invites a person by e-mail. The e-mail holds a temporary password, which must be changed; a person who has signed in before keeps their own. */
export type InviteUserInput = {
  /** Centres invite `USER` and `CENTRE_ADMIN`, WJEC staff any. */
  readonly accountType: AccountType;
  /** Omitted: the caller's own centre. WJEC staff name one unless they invite a moderator or staff. */
  readonly centre?: InputMaybe<Scalars['CentreNumber']['input']>;
  /** Where the invitation goes; spaces around it do not matter. */
  readonly email: Scalars['String']['input'];
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The language of e-mails to a person who is new. */
  readonly language: Language;
  /** For `MODERATOR`, and only then: whose allocated sheets the person sees. */
  readonly moderatorId?: InputMaybe<Scalars['ID']['input']>;
  /** As colleagues know the person, 1 to 120 characters. */
  readonly name: Scalars['String']['input'];
};

/** What inviteUser answers. */
export type InviteUserResult = AccountTypeNotYours | AlreadyMember | CentreNotFound | EmailInvalid | ExamsOfficerKept | IdempotencyKeyReused | InviteUserSuccess | ModeratorNotFound | PasswordNeeded | PersonNameInvalid | TooManyAdmins;

/** The invitation is on its way. */
export type InviteUserSuccess = {
  readonly __typename?: 'InviteUserSuccess';
  /** The membership it leads to. */
  readonly membership: Membership;
};

/** The sandbox whose present state is where it begins. */
export type KeepSandboxStartInput = {
  /** The centre, which must be a sandbox. */
  readonly centre: Scalars['CentreNumber']['input'];
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What keepSandboxStart answers. */
export type KeepSandboxStartResult = CentreNotFound | CentreNotSandbox | IdempotencyKeyReused | KeepSandboxStartSuccess | SandboxesOff;

/** From now on every reset leads to what stands now: entries, results, initials, and what is submitted. */
export type KeepSandboxStartSuccess = {
  readonly __typename?: 'KeepSandboxStartSuccess';
  /** The centre. */
  readonly centre: Scalars['CentreNumber']['output'];
  /** How many sheets it has. */
  readonly sheets: Scalars['Int']['output'];
};

/** The languages of everything a person reads. Choose one with the `Accept-Language` header. */
export type Language =
  /** Welsh, Cymraeg */
  | 'CY'
  /** English */
  | 'EN';

/** Nobody else named in the file is in the sample: delete the file instead. Nothing was done. */
export type LastSampledMember = Problem & {
  readonly __typename?: 'LastSampledMember';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** Shows a member of WJEC's helpline what a centre sees, without being able to change anything, until `stopLooking` or sign-out. */
export type LookAsCentreInput = {
  /** The centre. */
  readonly centre: Scalars['CentreNumber']['input'];
  /** Why, for the audit, which the centre's exams officer can read: 3 to 200 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What lookAsCentre answers. */
export type LookAsCentreResult = CentreNotFound | LookAsCentreSuccess | ReasonNeeded | SessionNeeded;

/** The session sees what the centre sees, from its next request on. */
export type LookAsCentreSuccess = {
  readonly __typename?: 'LookAsCentreSuccess';
  /** The centre. */
  readonly lookingAs: Centre;
};

/** The mark is above the unit's maximum. */
export type MarkAboveMaximum = Problem & {
  readonly __typename?: 'MarkAboveMaximum';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** The unit's maximum mark. */
  readonly maximum: Scalars['Int']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** What was given, shortened to 40 characters. */
  readonly typed: Scalars['String']['output'];
};

/** A mark can not be negative. */
export type MarkBelowZero = Problem & {
  readonly __typename?: 'MarkBelowZero';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** The unit's maximum mark. */
  readonly maximum: Scalars['Int']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** What was given, shortened to 40 characters. */
  readonly typed: Scalars['String']['output'];
};

/** The cell of the result holds a date: a spreadsheet may have made one of what was typed. */
export type MarkIsDate = Problem & {
  readonly __typename?: 'MarkIsDate';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** What was given, shortened to 40 characters. */
  readonly typed: Scalars['String']['output'];
};

/** What was typed is not a mark in the digits 0 to 9, nor A, nor C or CF. */
export type MarkNotANumber = Problem & {
  readonly __typename?: 'MarkNotANumber';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** The unit's maximum mark. */
  readonly maximum: Scalars['Int']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** What was given, shortened to 40 characters. */
  readonly typed: Scalars['String']['output'];
};

/** Marks are whole numbers. */
export type MarkNotWhole = Problem & {
  readonly __typename?: 'MarkNotWhole';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** The unit's maximum mark. */
  readonly maximum: Scalars['Int']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** What was given, shortened to 40 characters. */
  readonly typed: Scalars['String']['output'];
};

/** The unit is assessed in outcomes. */
export type MarkOnOutcomeUnit = Problem & {
  readonly __typename?: 'MarkOnOutcomeUnit';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** What the unit takes besides Absent; empty when it takes nothing. */
  readonly outcomes: ReadonlyArray<Outcome>;
  /** What was given, shortened to 40 characters. */
  readonly typed: Scalars['String']['output'];
};

/** More digits than any mark has. */
export type MarkTooLong = Problem & {
  readonly __typename?: 'MarkTooLong';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** The unit's maximum mark. */
  readonly maximum: Scalars['Int']['output'];
  /** How many digits are read. */
  readonly maximumDigits: Scalars['Int']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** What was given, shortened to 40 characters. */
  readonly typed: Scalars['String']['output'];
};

/** A column of a file of results. */
export type MarksFileColumn =
  /** The centre's number. */
  | 'CENTRE'
  /** The candidate's forenames: not read. */
  | 'FORENAMES'
  /** Who marked the candidate. */
  | 'INITIALS'
  /** The candidate's number. */
  | 'NUMBER'
  /** The result. */
  | 'RESULT'
  /** The series, by id or as the guides print it. */
  | 'SERIES'
  /** The candidate's surname: only compared with the entry. */
  | 'SURNAME'
  /** The unit, by code or alias. */
  | 'UNIT';

/** Why a file of results is refused as a whole, and where. */
export type MarksFileFault = {
  readonly __typename?: 'MarksFileFault';
  /** What is wrong. */
  readonly code: MarksFileFaultCode;
  /** What should stand there, where that can be said. */
  readonly expected: Maybe<Scalars['String']['output']>;
  /** What stands there, shortened to 40 characters. */
  readonly found: Maybe<Scalars['String']['output']>;
  /** Line of the file or row of the sheet, from 1; null when it is about no single one. */
  readonly line: Maybe<Scalars['Int']['output']>;
  /** The same in words, in the caller's language. */
  readonly text: Scalars['String']['output'];
};

/** Why a file of results is refused as a whole. */
export type MarksFileFaultCode =
  /** A cell longer than is read (500 characters). */
  | 'CELL_TOO_LONG'
  /** It is about another centre. */
  | 'CENTRE_DISAGREES'
  /** No column of this meaning was found. */
  | 'COLUMN_MISSING'
  /** Two columns have this meaning. */
  | 'COLUMN_REPEATED'
  /** Quotation marks that do not fit together. */
  | 'CSV_MALFORMED'
  /** It is broken inside. */
  | 'DAMAGED'
  /** Protected with a password. */
  | 'ENCRYPTED'
  /** There is nothing in it. */
  | 'FILE_EMPTY'
  /** It could not be read to its end, or is larger than is taken (4 MiB). */
  | 'FILE_UNREADABLE'
  /** The JSON says that it is of another form. */
  | 'JSON_FORM_UNKNOWN'
  /** The JSON is not as the form says. */
  | 'JSON_MALFORMED'
  /** A workbook with macros. */
  | 'MACROS'
  /** Cells of the list are merged, so nobody can tell whose result stands there. */
  | 'MERGED_CELLS'
  /** Neither CSV, nor an Excel workbook (.xlsx), nor JSON. */
  | 'NOT_A_SPREADSHEET'
  /** There is no candidate in it. */
  | 'NO_ROWS'
  /** A workbook of Excel 97 to 2003 (.xls), or another spreadsheet's own form. Saved as .xlsx or CSV it can be read. */
  | 'OTHER_SPREADSHEET'
  /** It is about another series. */
  | 'SERIES_DISAGREES'
  /** Several sheets of the workbook hold lists of results. */
  | 'SEVERAL_LISTS'
  /** A workbook that unfolds to more than is read (16 MiB). */
  | 'TOO_LARGE_UNFOLDED'
  /** More columns than are read (100). */
  | 'TOO_MANY_COLUMNS'
  /** A workbook of more parts than are read (500). */
  | 'TOO_MANY_PARTS'
  /** More rows than are read (10 000). */
  | 'TOO_MANY_ROWS'
  /** More sheets in the workbook than are read (30). */
  | 'TOO_MANY_SHEETS'
  /** It ends too early. */
  | 'TRUNCATED';

/** In which form a file of results comes and goes. What each looks like stands in docs/marks-file.md. */
export type MarksFileForm =
  /** Text with a column for each value, separated by commas, semicolons or tabs. */
  | 'CSV'
  /** The form `iamis-marks-1`, for machines. */
  | 'JSON'
  /** An Excel workbook. */
  | 'XLSX';

/** What a person should know of how a file was read. */
export type MarksFileNote = {
  readonly __typename?: 'MarksFileNote';
  /** What it is. */
  readonly code: MarksFileNoteCode;
  /** How many columns, sheets, rows or numbers it is about. */
  readonly count: Scalars['Int']['output'];
  /** Which, where they have names, shortened. */
  readonly found: Maybe<Scalars['String']['output']>;
  /** The same in words, in the caller's language. */
  readonly text: Scalars['String']['output'];
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

/** The file can not be read as results. Nothing was judged; every fault that could be found is listed. */
export type MarksFileRefused = Problem & {
  readonly __typename?: 'MarksFileRefused';
  /** What is wrong with it. */
  readonly findings: ReadonlyArray<MarksFileFault>;
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** One centre's list for one offering, with a row for each entered candidate. Rows exist only because of entries; nobody types candidates in. */
export type Marksheet = {
  readonly __typename?: 'Marksheet';
  /** Every request on the sheet, oldest first. Right: `marks:read`. */
  readonly amendmentRequests: ReadonlyArray<AmendmentRequest>;
  /** The centre. */
  readonly centre: Centre;
  /** Clerical errors found on the sheet, and who else to check. Right: `marks:read`. */
  readonly clericalErrors: ClericalErrors;
  /** Who came, went or was to go after the sheet was submitted, first to last, and what that means for the sample; empty before submission. Right: `sample:read`. */
  readonly cohortChanges: ReadonlyArray<CohortChange>;
  /** How many rows are in which state. Always true, also while others write. */
  readonly counts: MarksheetCounts;
  /** The last day for marks and samples for this centre, extension included; null: none. */
  readonly deadline: Maybe<Scalars['LocalDate']['output']>;
  /** How the results are spread, and their order of merit; null on units marked by WJEC. */
  readonly distribution: Maybe<Distribution>;
  /** What to do when a candidate is missing, with the day entries and amendments close, in the caller's language. */
  readonly entriesNotice: Scalars['String']['output'];
  /** What the guides' left button says and does. */
  readonly entryLabel: EntryLabel;
  /** The sheet's files, in the order in which they came; at most 200 a page. Right: `files:read`. */
  readonly evidence: EvidenceConnection;
  /** What has been uploaded and what is missing; null before submission, upload-only units apart. Right: `files:read`. */
  readonly evidenceChecklist: Maybe<EvidenceChecklist>;
  /** How many candidates the sample would have with the results entered so far; null when none is entered or the sample is drawn. Never who. Needs no more than `marks:read`. */
  readonly expectedSampleSize: Maybe<Scalars['Int']['output']>;
  /** Opaque; stable. */
  readonly id: Scalars['ID']['output'];
  /** Who looks at the sheet; where several do, the one allocated last. Null until the first submission, while none is allocated, and always on units that are upload only: those are marked by WJEC. A new moderator takes the place of the one before; whom there was, WJEC staff find in `allocations`. */
  readonly moderator: Maybe<SheetModerator>;
  /** The moderator reports on the unit that are shown to the centre, by level, those to every centre before those to this one: each in the language asked for, or the caller's own when none is asked for, and in the other where it is not written in that. Empty before results day. Right: `reports:read`. */
  readonly moderatorReports: ReadonlyArray<ModeratorReport>;
  /** When results are taken, and how they are sampled. */
  readonly offering: Offering;
  /** What the centre has still to do about its submitted rows and their sample; null before submission. Right: `sample:read`. */
  readonly outstanding: Maybe<Outstanding>;
  /** Whether that day has passed. Results are still taken, and marked late, until the offering closes. */
  readonly pastDeadline: Scalars['Boolean']['output'];
  /** Whether the sheet can be submitted, and what stands in the way. */
  readonly readiness: Readiness;
  /** The rows, at most 600 a page. `search` looks at surnames and numbers; accents and case do not count. Cursors hold only for the same order, filter and search. */
  readonly rows: MarksheetRowConnection;
  /** Null until the first submission, and on units without a sample. Right: `sample:read`. */
  readonly sample: Maybe<Sample>;
  /** The series. */
  readonly series: Series;
  /** Where the sheet stands. */
  readonly state: MarksheetState;
  /** First to last. */
  readonly submissions: ReadonlyArray<Submission>;
  /** What the guides' right button says and does; null on units that are upload only. */
  readonly submitLabel: Maybe<SubmitLabel>;
  /** Initials already used on the sheet, in alphabetical order. */
  readonly teacherInitialsInUse: ReadonlyArray<Scalars['String']['output']>;
  /** As the guides print it: `GCSE JUNE 2026 ENGLISH LANGUAGE UNIT 1 ORACY (3700U1)`. */
  readonly title: Scalars['String']['output'];
  /** The unit. */
  readonly unit: Unit;
  /** Uploads of the sheet that are still on their way, whoever began them, latest first, at most 200: to be resumed on another machine. Right: `files:write`. */
  readonly uploadsInProgress: ReadonlyArray<UploadTicket>;
  /** Grows with every change to the sheet or a row of it. */
  readonly version: Scalars['Int']['output'];
  /** What the caller can do with the sheet now. */
  readonly viewerCan: MarksheetViewerCan;
};


/** One centre's list for one offering, with a row for each entered candidate. Rows exist only because of entries; nobody types candidates in. */
export type MarksheetEvidenceArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EvidenceFilter>;
  first?: Scalars['Int']['input'];
};


/** One centre's list for one offering, with a row for each entered candidate. Rows exist only because of entries; nobody types candidates in. */
export type MarksheetModeratorReportsArgs = {
  language: InputMaybe<Language>;
};


/** One centre's list for one offering, with a row for each entered candidate. Rows exist only because of entries; nobody types candidates in. */
export type MarksheetRowsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: RowOrder;
  search: InputMaybe<Scalars['String']['input']>;
  show?: RowFilter;
};

/** A page of sheets: by centre, then latest series first, then unit. */
export type MarksheetConnection = {
  readonly __typename?: 'MarksheetConnection';
  /** The page. */
  readonly edges: ReadonlyArray<MarksheetEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Marksheet>;
  /** Where it ends. */
  readonly pageInfo: PageInfo;
  /** How many sheets there are in all under the filters. Costs a count; ask only when needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many rows are in which state. done + left + submitted = rows. */
export type MarksheetCounts = {
  readonly __typename?: 'MarksheetCounts';
  /** Unsubmitted rows with a result, even without initials. */
  readonly done: Scalars['Int']['output'];
  /** Unsubmitted rows without a result. */
  readonly left: Scalars['Int']['output'];
  /** Unsubmitted rows with a result whose initials are missing. */
  readonly missingInitials: Scalars['Int']['output'];
  /** Active rows. */
  readonly rows: Scalars['Int']['output'];
  /** Submitted rows. */
  readonly submitted: Scalars['Int']['output'];
};

/** A sheet and its place in the list. */
export type MarksheetEdge = {
  readonly __typename?: 'MarksheetEdge';
  /** Pass as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The sheet. */
  readonly node: Marksheet;
};

/** Which sheets to list. Filters are joined by and; an omitted one does not restrict. */
export type MarksheetFilter = {
  /** Of this centre. */
  readonly centre?: InputMaybe<Scalars['CentreNumber']['input']>;
  /** Of this family, by code. */
  readonly family?: InputMaybe<Scalars['ID']['input']>;
  /** In this series. */
  readonly series?: InputMaybe<Scalars['ID']['input']>;
  /** In one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<MarksheetState>>;
  /** Whose unit code or title contains this, in either language; accents and case do not count. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Of this unit, by code or alias. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** Something is still missing. All of it is listed, not the first only. */
export type MarksheetIncomplete = Problem & {
  readonly __typename?: 'MarksheetIncomplete';
  /** In candidate order, declarations last. */
  readonly blockers: ReadonlyArray<Blocker>;
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** There is no such marksheet, or the caller may not see it: the two are never told apart. */
export type MarksheetNotFound = Problem & {
  readonly __typename?: 'MarksheetNotFound';
  /** The id as given. */
  readonly marksheetId: Scalars['ID']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** One entered candidate on a sheet. */
export type MarksheetRow = {
  readonly __typename?: 'MarksheetRow';
  /** Every request for this result to be changed, oldest first. */
  readonly amendmentRequests: ReadonlyArray<AmendmentRequest>;
  /** Who. */
  readonly candidate: Candidate;
  /** The correction that counts, to be shown in red beside `result`; null when none does. */
  readonly correction: Maybe<Correction>;
  /** Every correction, first to last, superseded ones too. */
  readonly corrections: ReadonlyArray<Correction>;
  /** The result that counts: WJEC's latest decision (correction or approved request), else the result itself. Null while blank. */
  readonly countedResult: Maybe<Result>;
  /** The candidate's live files, group files too, in the order in which they came. Right: `files:read`. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The entry was withdrawn after submission; the row stands until WJEC decides. */
  readonly held: Scalars['Boolean']['output'];
  /** Every change, first to last: who, when, by which way. Kept for ever. */
  readonly history: ReadonlyArray<RowChange>;
  /** Opaque; stable. */
  readonly id: Scalars['ID']['output'];
  /** Who marked the candidate, upper case; null when not entered or not needed. */
  readonly initials: Maybe<Scalars['String']['output']>;
  /** The entry arrived after the entries deadline or after the sheet was first submitted. */
  readonly late: Scalars['Boolean']['output'];
  /** As entered, and once submitted as submitted, for ever: what counts then is `countedResult`. Null while blank. Absent is not blank, and not zero. */
  readonly result: Maybe<Result>;
  /** Why the candidate is in the sample; null when not. Right: `sample:read`. */
  readonly sample: Maybe<SampleMembership>;
  /** Whether the row can be changed. */
  readonly status: RowStatus;
  /** Sequence of the submission that holds the row; null while unsubmitted. */
  readonly submission: Maybe<Scalars['Int']['output']>;
  /** Grows with every change; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of a sheet's rows. */
export type MarksheetRowConnection = {
  readonly __typename?: 'MarksheetRowConnection';
  /** The page. */
  readonly edges: ReadonlyArray<MarksheetRowEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<MarksheetRow>;
  /** Where it ends. */
  readonly pageInfo: PageInfo;
  /** How many rows there are in all under the filter. Costs a count; ask only when needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row and its place in the list. */
export type MarksheetRowEdge = {
  readonly __typename?: 'MarksheetRowEdge';
  /** Pass as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: MarksheetRow;
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

/** What the caller can do with a sheet now, by right, state and date. The mutations use the same rules. */
export type MarksheetViewerCan = {
  readonly __typename?: 'MarksheetViewerCan';
  /** Tick additional candidates for the sample. */
  readonly addToSample: Scalars['Boolean']['output'];
  /** Enter, change or clear results. */
  readonly enterResults: Scalars['Boolean']['output'];
  /** Record clerical errors (moderator, WJEC). */
  readonly recordClericalError: Scalars['Boolean']['output'];
  /** Ask for further candidates (moderator, WJEC). */
  readonly requestFurtherSample: Scalars['Boolean']['output'];
  /** Ask for submitted results to be changed. */
  readonly requestMarkAmendment: Scalars['Boolean']['output'];
  /** Submit: the sheet is ready too. */
  readonly submit: Scalars['Boolean']['output'];
};

/** The centre has no marksheet with candidates there, or the caller may not see it: the two are never told apart. */
export type MarksheetsNotFound = Problem & {
  readonly __typename?: 'MarksheetsNotFound';
  /** As asked. */
  readonly centre: Scalars['CentreNumber']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** As asked. */
  readonly series: Scalars['ID']['output'];
  /** As asked; null when none was. */
  readonly unit: Maybe<Scalars['String']['output']>;
};

/** A person in a role: at a centre, as a moderator, or at WJEC. One e-mail may have several; one is active in a session. */
export type Membership = {
  readonly __typename?: 'Membership';
  /** What the person is here. */
  readonly accountType: AccountType;
  /** The centre; null for moderators and WJEC staff. */
  readonly centre: Maybe<Centre>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who made it. */
  readonly createdBy: Scalars['String']['output'];
  /** Where invitations go and what the person signs in with. */
  readonly email: Scalars['String']['output'];
  /** When it ended; null while it has not. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who ended it; null while it has not ended. */
  readonly endedBy: Maybe<Scalars['String']['output']>;
  /** What a user may do in IAMIS; null: nothing yet. Always null for other types, whose type says all. */
  readonly grant: Maybe<AccessGrant>;
  /** Opaque; stable. */
  readonly id: Scalars['ID']['output'];
  /** The latest invitation; null for those who came without one. */
  readonly invitation: Maybe<Invitation>;
  /** When the person last signed in to this membership; null: not yet. */
  readonly lastSignedInAt: Maybe<Scalars['DateTime']['output']>;
  /** The moderator whose sheets the person sees; null unless a moderator. Right: `allocations:write`. */
  readonly moderator: Maybe<Moderator>;
  /** As given by whoever invited the person here. */
  readonly name: Scalars['String']['output'];
  /** How far it is. */
  readonly state: MembershipState;
  /** What the caller may do with it, by who the two are. A change may still be refused for another reason, such as too many admins. */
  readonly viewerCan: MembershipViewerCan;
};

/** A page of memberships, by name. */
export type MembershipConnection = {
  readonly __typename?: 'MembershipConnection';
  /** The page. */
  readonly edges: ReadonlyArray<MembershipEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Membership>;
  /** Where it ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Costs a count; ask only when needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A membership and its place in the list. */
export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  /** Pass as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The membership. */
  readonly node: Membership;
};

/** Which memberships to list. What is left out does not narrow. */
export type MembershipFilter = {
  /** Of one of these types. */
  readonly accountTypes?: InputMaybe<ReadonlyArray<AccountType>>;
  /** Of this centre. */
  readonly centre?: InputMaybe<Scalars['CentreNumber']['input']>;
  /** In one of these states. */
  readonly states?: InputMaybe<ReadonlyArray<MembershipState>>;
};

/** There is no such membership, it has ended, or the caller may not see it: they are never told apart. */
export type MembershipNotFound = Problem & {
  readonly __typename?: 'MembershipNotFound';
  /** The id as given. */
  readonly membershipId: Scalars['ID']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** How far a membership is. */
export type MembershipState =
  /** Signed in at least once, and not ended. */
  | 'ACTIVE'
  /** Removed, replaced, or the invitation was revoked. Kept as history. */
  | 'ENDED'
  /** Invited, and not yet signed in; the invitation may have expired. */
  | 'INVITED';

/** What the caller may do with a membership. */
export type MembershipViewerCan = {
  readonly __typename?: 'MembershipViewerCan';
  /** Make a user an admin, or an admin a user. */
  readonly changeAccountType: Scalars['Boolean']['output'];
  /** Grant or revoke access to IAMIS. */
  readonly grantAccess: Scalars['Boolean']['output'];
  /** Remove the person. */
  readonly remove: Scalars['Boolean']['output'];
  /** Send the invitation again. */
  readonly resendInvitation: Scalars['Boolean']['output'];
  /** Reset the person's second factor. Refused all the same to a centre for who belongs elsewhere too. */
  readonly resetSecondFactor: Scalars['Boolean']['output'];
};

/** A WJEC moderator: whose sheets these are, whether or not a person signs in for it yet. */
export type Moderator = {
  readonly __typename?: 'Moderator';
  /** Where posted work goes, perhaps in several lines; null: none is known. */
  readonly address: Maybe<Scalars['String']['output']>;
  /** Where WJEC writes to. No centre is told. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** Opaque; stable. */
  readonly id: Scalars['ID']['output'];
  /** The language the moderator works in. */
  readonly language: Language;
  /** As centres are told it. */
  readonly name: Scalars['String']['output'];
  /** The centre where the moderator teaches, whose sheets are never shown; null: none. */
  readonly ownCentre: Maybe<Scalars['CentreNumber']['output']>;
  /** Whether the moderator can look at work in Welsh. */
  readonly welshSpeaking: Scalars['Boolean']['output'];
};

/** A page of moderators, by name. */
export type ModeratorConnection = {
  readonly __typename?: 'ModeratorConnection';
  /** The page. */
  readonly edges: ReadonlyArray<ModeratorEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Moderator>;
  /** Where it ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Costs a count; ask only when needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A moderator and its place in the list. */
export type ModeratorEdge = {
  readonly __typename?: 'ModeratorEdge';
  /** Pass as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The moderator. */
  readonly node: Moderator;
};

/** A sheet with entries that wants a moderator. Units that are upload only, and units without a sample, want none. */
export type ModeratorGap = {
  readonly __typename?: 'ModeratorGap';
  /** What is wanting. */
  readonly kind: ModeratorGapKind;
  /** The sheet. */
  readonly marksheet: Marksheet;
  /** Why WJEC let it be so, if it did: the latest allocation's reason. */
  readonly welshReason: Maybe<Scalars['String']['output']>;
};

/** A page of sheets that want a moderator, in the order in which they came. */
export type ModeratorGapConnection = {
  readonly __typename?: 'ModeratorGapConnection';
  /** The page. */
  readonly edges: ReadonlyArray<ModeratorGapEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<ModeratorGap>;
  /** Where it ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all under the filter. Costs a count; ask only when needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A sheet that wants a moderator and its place in the list. */
export type ModeratorGapEdge = {
  readonly __typename?: 'ModeratorGapEdge';
  /** Pass as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The gap. */
  readonly node: ModeratorGap;
};

/** Which gaps to list. What is left out does not narrow. */
export type ModeratorGapFilter = {
  /** At this centre. */
  readonly centre?: InputMaybe<Scalars['CentreNumber']['input']>;
  /** Of this kind. */
  readonly kind?: InputMaybe<ModeratorGapKind>;
  /** In this series. */
  readonly series?: InputMaybe<Scalars['ID']['input']>;
};

/** Why a sheet wants a moderator. */
export type ModeratorGapKind =
  /** Nobody is allocated who may look. */
  | 'NO_MODERATOR'
  /** The unit is Welsh-medium, and none of those allocated speaks Welsh. */
  | 'NO_WELSH_SPEAKER';

/** There is no such moderator. */
export type ModeratorNotFound = Problem & {
  readonly __typename?: 'ModeratorNotFound';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** The id as given. */
  readonly moderatorId: Scalars['ID']['output'];
};

/** A moderator never looks at the own centre: where they teach, or where the person who signs in is a member. Nothing was done. */
export type ModeratorOwnCentre = Problem & {
  readonly __typename?: 'ModeratorOwnCentre';
  /** The centre. */
  readonly centre: Scalars['CentreNumber']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** What a moderator reports on a unit at a level, to every centre or to one: a PDF in one language. Centres find those of the units that they have candidates for, moderators those of their allocations, from the start of results day and never before; WJEC staff find all, always. Centres are told by event and e-mail when they can read one. */
export type ModeratorReport = {
  readonly __typename?: 'ModeratorReport';
  /** The centre it is to; null: every centre. */
  readonly centre: Maybe<Centre>;
  /** A short-lived address from which the caller can download it; downloading is audited. Null when it can not be opened: withdrawn, infected or not yet looked at. */
  readonly downloadUrl: Maybe<Scalars['String']['output']>;
  /** Opaque; stable. */
  readonly id: Scalars['ID']['output'];
  /** The language it is written in. */
  readonly language: Language;
  /** The last day on which it is shown, in Europe/London. */
  readonly lastDay: Scalars['LocalDate']['output'];
  /** The unit's level, or the one of its levels that it is about: `1`, `2`, `1/2`, `Entry`. */
  readonly level: Scalars['String']['output'];
  /** The name of the file. */
  readonly name: Scalars['String']['output'];
  /** The unit in its series. */
  readonly offering: Offering;
  /** When a newer one took its place; null: none did. Right: `reports:write`. */
  readonly replacedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is free of viruses. Centres do not find an infected one, and are told of a report only when they can open it. Right: `reports:write`. */
  readonly scan: ScanState;
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly sha256: Scalars['String']['output'];
  /** In bytes. */
  readonly size: Scalars['ByteCount']['output'];
  /** Whether centres are shown it. Right: `reports:write`. */
  readonly state: ModeratorReportState;
  /** When it was uploaded. Right: `reports:write`. */
  readonly uploadedAt: Scalars['DateTime']['output'];
  /** Who uploaded it, as audited. Right: `reports:write`. */
  readonly uploadedBy: Scalars['String']['output'];
  /** When it was taken back; null: it was not. Right: `reports:write`. */
  readonly withdrawnAt: Maybe<Scalars['DateTime']['output']>;
  /** Who took it back. Right: `reports:write`. */
  readonly withdrawnBy: Maybe<Scalars['String']['output']>;
  /** Why. Right: `reports:write`. */
  readonly withdrawnReason: Maybe<Scalars['String']['output']>;
};

/** A page of moderator reports, latest upload first. */
export type ModeratorReportConnection = {
  readonly __typename?: 'ModeratorReportConnection';
  /** The page. */
  readonly edges: ReadonlyArray<ModeratorReportEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<ModeratorReport>;
  /** Where it ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all under the filter. Costs a count; ask only when needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A moderator report and its place in the list. */
export type ModeratorReportEdge = {
  readonly __typename?: 'ModeratorReportEdge';
  /** Pass as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The report. */
  readonly node: ModeratorReport;
};

/** Which moderator reports to list. Filters are joined by and; an omitted one does not restrict. */
export type ModeratorReportFilter = {
  /** Those that are for this centre: to it alone, or to every centre on a unit that it has candidates for. */
  readonly centre?: InputMaybe<Scalars['CentreNumber']['input']>;
  /** Of this family, by code. */
  readonly family?: InputMaybe<Scalars['ID']['input']>;
  /** Written in this language. */
  readonly language?: InputMaybe<Language>;
  /** In this series. */
  readonly series?: InputMaybe<Scalars['ID']['input']>;
  /** In this state: of use to WJEC staff, since others find only released ones. */
  readonly state?: InputMaybe<ModeratorReportState>;
  /** Of this unit, by code or alias. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** There is no such moderator report, or it was withdrawn before. Nothing was done. */
export type ModeratorReportNotFound = Problem & {
  readonly __typename?: 'ModeratorReportNotFound';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** The id as given. */
  readonly moderatorReportId: Scalars['ID']['output'];
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

/** A moderator's name or address is empty, too long, or holds characters that none has, the e-mail is no address, or somebody who works in Welsh is said not to speak it. Nothing was saved. */
export type ModeratorValueInvalid = Problem & {
  readonly __typename?: 'ModeratorValueInvalid';
  /** Name of the input field at fault. */
  readonly field: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** What was given, shortened to 60 characters. */
  readonly typed: Scalars['String']['output'];
};

/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Gives up a file that is still on its way, whoever began it. Right: `files:write`. */
  readonly abandonUpload: AbandonUploadResult;
  /** Says for the centre that it has seen corrections. All of them or none. Causes an event. Right: `marks:write`. */
  readonly acknowledgeClericalError: AcknowledgeClericalErrorResult;
  /** Notes up to where the caller has taken over the results that count. Right: `counted:acknowledge`. */
  readonly acknowledgeCountedResults: AcknowledgeCountedResultsResult;
  /** Names a further candidate in a group file, until the offering closes. Causes an event. Right: `files:write`. */
  readonly addEvidenceMember: AddEvidenceMemberResult;
  /** Ticks further submitted candidates, until the offering closes. A note to the moderator is then needed. Causes an event. Right: `sample:write`. */
  readonly addToSample: AddToSampleResult;
  /** Allocates a moderator to a centre's offering. WJEC staff only. Right: `allocations:write`. */
  readonly allocateModerator: AllocateModeratorResult;
  /** Saves exactly what a dry run said, all of it or nothing, as drafts. Never submits. Causes an event once a sheet becomes complete. Right: `marks:write`. */
  readonly applyResults: ApplyResultsResult;
  /** Announces a file of up to 1 GiB and answers where its bytes go. The rules are looked at now and again when it has come whole. Right: `files:write`. */
  readonly beginUpload: BeginUploadResult;
  /** Makes a user an admin, or an admin a user. In force at once. Right: `accounts:write`. */
  readonly changeAccountType: ChangeAccountTypeResult;
  /** Changes what an API client is called and may do. Right: `clients:write`. */
  readonly changeApiClient: ChangeApiClientResult;
  /** Changes where and what a webhook sends. Right: `clients:write`. */
  readonly changeWebhook: ChangeWebhookResult;
  /** Chooses which of the caller's memberships the session acts as. Anybody signed in as a person may. */
  readonly chooseMembership: ChooseMembershipResult;
  /** Makes unsubmitted rows blank. Right: `marks:write`. */
  readonly clearResults: ClearResultsResult;
  /** Gives the password again before accounts, grants or API clients are changed. Wrong ones are counted. Anybody signed in as a person may. */
  readonly confirmPassword: ConfirmPasswordResult;
  /** The rows leave list, counts and sample; history keeps them, and the sample is not drawn again: see `Marksheet.cohortChanges`. Open amendment requests for them are closed. The centre is told by an event and by e-mail. WJEC staff only. Right: `entries:decide`. */
  readonly confirmWithdrawal: ConfirmWithdrawalResult;
  /** Makes an API client with its first key, which is shown once. Right: `clients:write`. */
  readonly createApiClient: CreateApiClientResult;
  /** Makes a secret address under which a calendar reads the centre's deadlines. Right: `calendars:write`. */
  readonly createCalendarAddress: CreateCalendarAddressResult;
  /** Makes a webhook, with a secret that is shown once. Right: `clients:write`. */
  readonly createWebhook: CreateWebhookResult;
  /** Ends an allocation, at once. WJEC staff only. Right: `allocations:write`. */
  readonly deallocateModerator: DeallocateModeratorResult;
  /** Gives or refuses it. The centre is told by an event and by e-mail. WJEC staff only. Right: `catalogue:write`. */
  readonly decideExtension: DecideExtensionResult;
  /** Approves or rejects an open request. An approved result counts from then on; the sample stays as it is. The centre is told by an event and by e-mail, without the decision. WJEC staff only. Right: `amendments:decide`. */
  readonly decideMarkAmendment: DecideMarkAmendmentResult;
  /** Takes a file away; its record stays. Until the sheet's deadline or five working days after the first submission, whichever is later; for candidates asked for besides until their own day; for requests while they are open. Causes an event. Right: `files:write`. */
  readonly deleteEvidence: DeleteEvidenceResult;
  /** The rows stay as they were submitted, and are held no longer. The centre is told by an event and by e-mail. WJEC staff only. Right: `entries:decide`. */
  readonly dismissWithdrawal: DismissWithdrawalResult;
  /** Signs the caller out everywhere else, or everywhere. Anybody signed in as a person may. */
  readonly endOtherSessions: EndOtherSessionsResult;
  /** Ends one of the caller's sessions, this one included. Anybody signed in as a person may. */
  readonly endSession: EndSessionResult;
  /** Saves draft results and initials on unsubmitted rows. Causes an event once the sheet becomes complete. Never submits. Right: `marks:write`. */
  readonly enterResults: EnterResultsResult;
  /** Gives a centre more time for one sheet, or takes that back. Right: `catalogue:write`. */
  readonly extendDeadline: ExtendDeadlineResult;
  /** Gives a user access to IAMIS, wholly or narrowed to families and units. In force at once. Right: `accounts:write`. */
  readonly grantAccess: GrantAccessResult;
  /** Hides a file from the centre and the moderator, at any time, as when it holds the wrong person's data. Its record stays. Causes an event. WJEC staff only. Right: `files:hide`. */
  readonly hideEvidence: HideEvidenceResult;
  /** Validates an entries (E) or amendments (A) file whole and applies it whole, or nothing of it. The same bytes again change nothing. Causes events. Right: `entries:write`. */
  readonly importEntries: ImportEntriesResult;
  /**
   * Invites a person to the caller's centre, or for WJEC staff to any centre, as a moderator or as staff. The answer is the same whether or not the
   * address is known elsewhere. Expires after 14 days. Right: `accounts:write`.
   */
  readonly inviteUser: InviteUserResult;
  /** Makes the present state of a sandbox the one that every reset leads to. A sandbox of which none was kept begins blank, with whoever is entered. WJEC staff only. Right: `sandboxes:write`. */
  readonly keepSandboxStart: KeepSandboxStartResult;
  /** Shows WJEC staff what a centre sees, read-only; audited for the centre to see. Right: `centres:look`. */
  readonly lookAsCentre: LookAsCentreResult;
  /** Stops sending for a while. Right: `clients:write`. */
  readonly pauseWebhook: PauseWebhookResult;
  /** Replaces the moderator of a centre's offering; the one before sees the sheet no more, and is kept in `allocations`. WJEC staff only. Right: `allocations:write`. */
  readonly reassignModerator: ReassignModeratorResult;
  /** Records clerical errors found in submitted results: what counts is the corrected result from then on, beside the submitted one, which stays. Moderators: candidates in the sample of a sheet allocated to them. WJEC staff: any submitted row. The centre is told by an event, and by one e-mail a person for the whole call. Right: `corrections:write`. */
  readonly recordClericalError: RecordClericalErrorResult;
  /** Takes a candidate out of a group file, which stays with the others; as long as files can be deleted. Causes an event. Right: `files:write`. */
  readonly removeEvidenceMember: RemoveEvidenceMemberResult;
  /** Takes back ticks of the centre's own without uploaded work, until the deadline or five working days after the first submission, whichever is later. Causes an event. Right: `sample:write`. */
  readonly removeFromSample: RemoveFromSampleResult;
  /** Removes a person and ends their sessions at once. Right: `accounts:write`. */
  readonly removeUser: RemoveUserResult;
  /** Ends a webhook for good. Right: `clients:write`. */
  readonly removeWebhook: RemoveWebhookResult;
  /** Takes the newest submission of a sheet back. When no other stands, its sample goes too and is drawn anew at the next submission. The receipt is kept and marked. The centre is told by an event and by e-mail. WJEC staff only. Right: `submissions:reopen`. */
  readonly reopenSubmission: ReopenSubmissionResult;
  /** Gives a centre another exams officer. WJEC staff only; others are answered `AccountTypeNotYours`. Right: `accounts:write`. */
  readonly replaceExamsOfficer: ReplaceExamsOfficerResult;
  /** Sends events again. Right: `clients:write`. */
  readonly replayWebhook: ReplayWebhookResult;
  /** Asks WJEC for more time for a sheet. An event tells it; the exams officer, unless it was they who asked, gets an e-mail. Right: `submit`. */
  readonly requestExtension: RequestExtensionResult;
  /** Asks the centre for the work of further candidates; they show as additional sample with their own due day. The centre is told by an event and by e-mail. Right: `sample:request`. */
  readonly requestFurtherSample: RequestFurtherSampleResult;
  /** Asks WJEC to change a submitted result: one open request a row. Nothing changes until WJEC decides. An event tells it; the exams officer, unless it was they who asked, gets an e-mail. Right: `amendments:write`. */
  readonly requestMarkAmendment: RequestMarkAmendmentResult;
  /** Sends an invitation again, expired ones too. Right: `accounts:write`. */
  readonly resendInvitation: ResendInvitationResult;
  /** Puts a sandbox back to where it begins, as happens every night by itself: entries as they were; submissions reopened, rows blank or with the results they begin with, and submitted again where they begin submitted; files deleted, requests closed, extensions taken back. All of it is done in acts that stand in the history and the audit under the caller's name, and is told by events. WJEC staff only. Right: `sandboxes:write`. */
  readonly resetSandbox: ResetSandboxResult;
  /**
   * Takes away the second factor of somebody who lost the authenticator and the backup codes: a user or admin of the caller's centre who belongs
   * nowhere else, for WJEC staff anybody but oneself. The password stays. Ends every session of the person at once. Right: `accounts:write`.
   */
  readonly resetSecondFactor: ResetSecondFactorResult;
  /** Goes on sending. Right: `clients:write`. */
  readonly resumeWebhook: ResumeWebhookResult;
  /** Takes a user's access to IAMIS away, in force at once. Right: `accounts:write`. */
  readonly revokeAccess: RevokeAccessResult;
  /** Ends an API client. Right: `clients:write`. */
  readonly revokeApiClient: RevokeApiClientResult;
  /** Ends a key. Right: `clients:write`. */
  readonly revokeApiKey: RevokeApiKeyResult;
  /** Ends a calendar address, at once and for good. Right: `calendars:write`. */
  readonly revokeCalendarAddress: RevokeCalendarAddressResult;
  /** Takes an invitation back. Right: `accounts:write`. */
  readonly revokeInvitation: RevokeInvitationResult;
  /** Makes another key, which is shown once; the others go on for a while. Right: `clients:write`. */
  readonly rotateApiKey: RotateApiKeyResult;
  /** Makes another secret, which is shown once; the one before goes on signing for 24 hours. Right: `clients:write`. */
  readonly rotateWebhookSecret: RotateWebhookSecretResult;
  /** Creates or changes a centre. Right: `catalogue:write`. */
  readonly saveCentre: SaveCentreResult;
  /** Creates or changes a family. Right: `catalogue:write`. */
  readonly saveFamily: SaveFamilyResult;
  /** Creates or changes a moderator. WJEC staff only. Right: `allocations:write`. */
  readonly saveModerator: SaveModeratorResult;
  /** Creates or changes an offering. Right: `catalogue:write`. */
  readonly saveOffering: SaveOfferingResult;
  /** Creates or changes an option; rows already on sheets are not touched. Right: `catalogue:write`. */
  readonly saveOption: SaveOptionResult;
  /** Creates or changes a series. Right: `catalogue:write`. */
  readonly saveSeries: SaveSeriesResult;
  /** Creates or changes a unit. Right: `catalogue:write`. */
  readonly saveUnit: SaveUnitResult;
  /** Writes the note to the moderator, on sheets with a sample. Right: `sample:write`. */
  readonly setExplanatoryNote: SetExplanatoryNoteResult;
  /** Chooses the language of answers and e-mails. Anybody signed in as a person may. */
  readonly setLanguage: SetLanguageResult;
  /** Ends `lookAsCentre`. Anybody who is signed in may ask; who does not look changes nothing. */
  readonly stopLooking: StopLookingResult;
  /** Submits: records who and when, gives a receipt, locks the rows and, the first time, draws the sample; all of it or nothing. Only WJEC can take it back (`reopenSubmission`). Right: `submit`. */
  readonly submitMarksheet: SubmitMarksheetResult;
  /** Lets another candidate stand in for one whose work is incomplete or lost. Causes an event. Right: `sample:write`. */
  readonly substituteInSample: SubstituteInSampleResult;
  /** Sends a test. Right: `clients:write`. */
  readonly testWebhook: TestWebhookResult;
  /** Takes a small file in one multipart request, at most 25 MB. Causes an event. Right: `files:write`. */
  readonly uploadEvidence: UploadEvidenceResult;
  /** Uploads a moderator report ahead of results day, or replaces one. WJEC staff only. Right: `reports:write`. */
  readonly uploadModeratorReport: UploadModeratorReportResult;
  /** Reads a file of results and says row by row what would change, or why not. Saves no result. Right: `marks:read`. */
  readonly validateResults: ValidateResultsResult;
  /** Takes the own centre off the list of a client that acts for it. Right: `clients:write`. */
  readonly withdrawFromApiClient: WithdrawFromApiClientResult;
  /** Takes back an open request of the centre. Causes an event. Right: `amendments:write`. */
  readonly withdrawMarkAmendment: WithdrawMarkAmendmentResult;
  /** Takes a moderator report back. WJEC staff only. Right: `reports:write`. */
  readonly withdrawModeratorReport: WithdrawModeratorReportResult;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationAbandonUploadArgs = {
  input: AbandonUploadInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationAcknowledgeClericalErrorArgs = {
  input: AcknowledgeClericalErrorInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationAcknowledgeCountedResultsArgs = {
  input: AcknowledgeCountedResultsInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationAddEvidenceMemberArgs = {
  input: AddEvidenceMemberInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationAddToSampleArgs = {
  input: AddToSampleInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationAllocateModeratorArgs = {
  input: AllocateModeratorInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationApplyResultsArgs = {
  input: ApplyResultsInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationBeginUploadArgs = {
  input: BeginUploadInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationChangeAccountTypeArgs = {
  input: ChangeAccountTypeInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationChangeApiClientArgs = {
  input: ChangeApiClientInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationChangeWebhookArgs = {
  input: ChangeWebhookInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationChooseMembershipArgs = {
  input: ChooseMembershipInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationClearResultsArgs = {
  input: ClearResultsInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationConfirmPasswordArgs = {
  input: ConfirmPasswordInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationConfirmWithdrawalArgs = {
  input: ConfirmWithdrawalInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationCreateApiClientArgs = {
  input: CreateApiClientInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationCreateCalendarAddressArgs = {
  input: CreateCalendarAddressInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationCreateWebhookArgs = {
  input: CreateWebhookInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationDeallocateModeratorArgs = {
  input: DeallocateModeratorInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationDecideExtensionArgs = {
  input: DecideExtensionInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationDecideMarkAmendmentArgs = {
  input: DecideMarkAmendmentInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationDeleteEvidenceArgs = {
  input: DeleteEvidenceInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationDismissWithdrawalArgs = {
  input: DismissWithdrawalInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationEndOtherSessionsArgs = {
  input: EndOtherSessionsInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationEndSessionArgs = {
  input: EndSessionInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationEnterResultsArgs = {
  input: EnterResultsInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationExtendDeadlineArgs = {
  input: ExtendDeadlineInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationGrantAccessArgs = {
  input: GrantAccessInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationHideEvidenceArgs = {
  input: HideEvidenceInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationImportEntriesArgs = {
  input: ImportEntriesInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationInviteUserArgs = {
  input: InviteUserInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationKeepSandboxStartArgs = {
  input: KeepSandboxStartInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationLookAsCentreArgs = {
  input: LookAsCentreInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationPauseWebhookArgs = {
  input: PauseWebhookInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationReassignModeratorArgs = {
  input: ReassignModeratorInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationRecordClericalErrorArgs = {
  input: RecordClericalErrorInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationRemoveEvidenceMemberArgs = {
  input: RemoveEvidenceMemberInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationRemoveFromSampleArgs = {
  input: RemoveFromSampleInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationRemoveUserArgs = {
  input: RemoveUserInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationRemoveWebhookArgs = {
  input: RemoveWebhookInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationReopenSubmissionArgs = {
  input: ReopenSubmissionInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationReplaceExamsOfficerArgs = {
  input: ReplaceExamsOfficerInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationReplayWebhookArgs = {
  input: ReplayWebhookInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationRequestExtensionArgs = {
  input: RequestExtensionInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationRequestFurtherSampleArgs = {
  input: RequestFurtherSampleInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationRequestMarkAmendmentArgs = {
  input: RequestMarkAmendmentInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationResendInvitationArgs = {
  input: ResendInvitationInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationResetSandboxArgs = {
  input: ResetSandboxInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationResetSecondFactorArgs = {
  input: ResetSecondFactorInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationResumeWebhookArgs = {
  input: ResumeWebhookInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationRevokeAccessArgs = {
  input: RevokeAccessInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationRevokeApiClientArgs = {
  input: RevokeApiClientInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationRevokeApiKeyArgs = {
  input: RevokeApiKeyInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationRevokeCalendarAddressArgs = {
  input: RevokeCalendarAddressInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationRevokeInvitationArgs = {
  input: RevokeInvitationInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationRotateApiKeyArgs = {
  input: RotateApiKeyInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationRotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationSaveCentreArgs = {
  input: SaveCentreInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationSaveFamilyArgs = {
  input: SaveFamilyInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationSaveModeratorArgs = {
  input: SaveModeratorInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationSaveOfferingArgs = {
  input: SaveOfferingInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationSaveOptionArgs = {
  input: SaveOptionInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationSaveSeriesArgs = {
  input: SaveSeriesInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationSaveUnitArgs = {
  input: SaveUnitInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationSetExplanatoryNoteArgs = {
  input: SetExplanatoryNoteInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationSetLanguageArgs = {
  input: SetLanguageInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationStopLookingArgs = {
  input: StopLookingInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationSubmitMarksheetArgs = {
  input: SubmitMarksheetInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationSubstituteInSampleArgs = {
  input: SubstituteInSampleInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationTestWebhookArgs = {
  input: TestWebhookInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationUploadEvidenceArgs = {
  input: UploadEvidenceInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationUploadModeratorReportArgs = {
  input: UploadModeratorReportInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationValidateResultsArgs = {
  input: ValidateResultsInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationWithdrawFromApiClientArgs = {
  input: WithdrawFromApiClientInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationWithdrawMarkAmendmentArgs = {
  input: WithdrawMarkAmendmentInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationWithdrawModeratorReportArgs = {
  input: WithdrawModeratorReportInput;
};

/** The surname in the file is not that of the candidate with this number: rows may have been shifted. Accents, case and punctuation do not count. */
export type NameDisagrees = Problem & {
  readonly __typename?: 'NameDisagrees';
  /** Surname and forenames as entered. */
  readonly candidateName: Scalars['String']['output'];
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** The surname in the file, shortened to 40 characters. */
  readonly found: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** Others are nearer in rank: choose one of them, or give `passedOverReason`. */
export type NearerCandidatePassedOver = Problem & {
  readonly __typename?: 'NearerCandidatePassedOver';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** Candidate numbers of the nearer ones, nearest first. */
  readonly nearer: ReadonlyArray<Scalars['String']['output']>;
};

/** The candidate is not named in the file. */
export type NotInGroup = Problem & {
  readonly __typename?: 'NotInGroup';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** The candidate is not in the sample. */
export type NotInSample = Problem & {
  readonly __typename?: 'NotInSample';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** How the explanatory note stands. */
export type NoteState =
  /** Written or uploaded. */
  | 'GIVEN'
  /** The centre changed the sample and has said nothing. */
  | 'MISSING'
  /** The sample is as it was drawn. */
  | 'NOT_NEEDED';

/** No row is open: all were submitted before, or the sheet is empty. */
export type NothingToSubmit = Problem & {
  readonly __typename?: 'NothingToSubmit';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** How many rows are submitted already. */
  readonly submitted: Scalars['Int']['output'];
};

/** A unit in a series: when results are taken and how they are sampled. */
export type Offering = {
  readonly __typename?: 'Offering';
  /** When WJEC shuts the offering; null while it has not said. */
  readonly closesAt: Maybe<Scalars['DateTime']['output']>;
  /** The last day for marks and samples; null: none. */
  readonly deadline: Maybe<Scalars['LocalDate']['output']>;
  /** Later days for some kinds of centre. */
  readonly deadlinesByCentreType: ReadonlyArray<CentreTypeDeadline>;
  /** What a centre must declare when it submits. */
  readonly declarations: ReadonlyArray<Declaration>;
  /** Opaque; stable. */
  readonly id: Scalars['ID']['output'];
  /** From the start of this day results are taken; null: at once. */
  readonly opens: Maybe<Scalars['LocalDate']['output']>;
  /** How the sample is drawn. */
  readonly scheme: SamplingScheme;
  /** The series. */
  readonly series: Series;
  /** The unit. */
  readonly unit: Unit;
};

/** WJEC has closed the offering; nothing more is taken. Ask WJEC. */
export type OfferingClosed = Problem & {
  readonly __typename?: 'OfferingClosed';
  /** When WJEC closed it. */
  readonly closedAt: Scalars['DateTime']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** There is no such offering. Nothing was done. */
export type OfferingNotFound = Problem & {
  readonly __typename?: 'OfferingNotFound';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** The id as given. */
  readonly offering: Scalars['ID']['output'];
};

/** The offering does not take results yet. */
export type OfferingNotOpen = Problem & {
  readonly __typename?: 'OfferingNotOpen';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** The day from whose start results are taken. */
  readonly opens: Scalars['LocalDate']['output'];
};

/** A code entered for a candidate; it stands for zero or more internally assessed units. */
export type Option = {
  readonly __typename?: 'Option';
  /** Six characters. */
  readonly code: Scalars['ID']['output'];
  /** Empty when the option is examined only. */
  readonly units: ReadonlyArray<Unit>;
};

/** One candidate's place by result. */
export type OrderOfMeritPlace = {
  readonly __typename?: 'OrderOfMeritPlace';
  /** Four digits. */
  readonly candidateNumber: Scalars['String']['output'];
  /** 1 is best. Equal results have the same rank and the next rank is left out: 1, 2, 2, 4. */
  readonly rank: Scalars['Int']['output'];
  /** The result that counts: a mark or an outcome. */
  readonly result: Result;
  /** Whether others have the same result. */
  readonly tied: Scalars['Boolean']['output'];
};

/** What a unit that is assessed in outcomes may give, lowest first. Each unit lists which of them it takes. */
export type Outcome =
  /** Distinction, Rhagoriaeth */
  | 'DISTINCTION'
  /** Merit, Teilyngdod */
  | 'MERIT'
  /** Pass, Llwyddo */
  | 'PASS';

/** How many candidates have an outcome. */
export type OutcomeCount = {
  readonly __typename?: 'OutcomeCount';
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** The outcome. */
  readonly outcome: Outcome;
};

/** The unit does not take this outcome. */
export type OutcomeNotListed = Problem & {
  readonly __typename?: 'OutcomeNotListed';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** What the unit takes besides Absent; empty when it takes nothing. */
  readonly outcomes: ReadonlyArray<Outcome>;
  /** What was given, shortened to 40 characters. */
  readonly typed: Scalars['String']['output'];
};

/** The unit is assessed in marks. */
export type OutcomeOnMarkUnit = Problem & {
  readonly __typename?: 'OutcomeOnMarkUnit';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** The unit's maximum mark. */
  readonly maximum: Scalars['Int']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** What was given, shortened to 40 characters. */
  readonly typed: Scalars['String']['output'];
};

/** A row that moved on since the dry run. */
export type OutdatedRow = {
  readonly __typename?: 'OutdatedRow';
  /** The candidate's number. */
  readonly candidateNumber: Scalars['String']['output'];
  /** The sheet's id. */
  readonly marksheetId: Scalars['ID']['output'];
  /** What stands in the way now. */
  readonly problem: Problem;
  /** The unit's code. */
  readonly unitCode: Scalars['String']['output'];
};

/** All that a centre has still to do about a submitted sheet. */
export type Outstanding = {
  readonly __typename?: 'Outstanding';
  /** Soonest first. */
  readonly items: ReadonlyArray<OutstandingItem>;
};

/** What a centre has still to do about a submitted sheet. */
export type OutstandingCode =
  /** The moderator or WJEC asked for the candidate's work, and none is uploaded. */
  | 'FURTHER_WORK_DUE'
  /** A row that came late is not submitted. */
  | 'LATE_ROW_OPEN'
  /** The centre changed the sample, so the moderator is owed an explanatory note. */
  | 'NOTE_MISSING'
  /** The centre selects the sample itself, and has selected too few. */
  | 'SELECTION_TOO_SMALL'
  /** The work of a sampled candidate can not be sent, and nobody stands in. */
  | 'SUBSTITUTE_OPEN';

/** One thing that a centre has still to do. */
export type OutstandingItem = {
  readonly __typename?: 'OutstandingItem';
  /** The candidate's number; null when it is about the sheet as a whole. */
  readonly candidateNumber: Maybe<Scalars['String']['output']>;
  /** What. */
  readonly code: OutstandingCode;
  /** The last day for it; null when there is none. */
  readonly due: Maybe<Scalars['LocalDate']['output']>;
  /** SELECTION_TOO_SMALL: how many more are wanted; null otherwise. */
  readonly more: Maybe<Scalars['Int']['output']>;
  /** Whether that day has passed. */
  readonly overdue: Scalars['Boolean']['output'];
  /** The same in words, in the caller's language. */
  readonly text: Scalars['String']['output'];
};

/** Nobody removes or changes the account they are signed in with, nor resets the own second factor. Nothing was done. */
export type OwnAccountKept = Problem & {
  readonly __typename?: 'OwnAccountKept';
  /** The id as given. */
  readonly membershipId: Scalars['ID']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** One of the caller's own roles. */
export type OwnMembership = {
  readonly __typename?: 'OwnMembership';
  /** The role. */
  readonly accountType: AccountType;
  /** The centre; null for moderators and WJEC staff. */
  readonly centre: Maybe<Scalars['CentreNumber']['output']>;
  /** Pass to `chooseMembership`. */
  readonly id: Scalars['ID']['output'];
  /** The name in this role. */
  readonly name: Scalars['String']['output'];
};

/** A place where the caller is signed in. */
export type OwnSession = {
  readonly __typename?: 'OwnSession';
  /** Network address at sign-in; null: not known. */
  readonly address: Maybe<Scalars['String']['output']>;
  /** When it began. */
  readonly begunAt: Scalars['DateTime']['output'];
  /** Whether it is the one that asks. */
  readonly current: Scalars['Boolean']['output'];
  /** What the browser says it is. */
  readonly device: Scalars['String']['output'];
  /** Pass to `endSession`. */
  readonly id: Scalars['ID']['output'];
  /** When it was last used, to the minute. */
  readonly usedAt: Scalars['DateTime']['output'];
};

/** Where a page of a list begins and ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass as `after` to get the next page; null when the page is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** The caller's password (or the sign-in at the identity provider) must be asked again before accounts, grants or API clients are changed. Nothing was done. */
export type PasswordNeeded = Problem & {
  readonly __typename?: 'PasswordNeeded';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** For how long a password given holds, in minutes. */
  readonly minutes: Scalars['Int']['output'];
};

/** The password is wrong. */
export type PasswordWrong = Problem & {
  readonly __typename?: 'PasswordWrong';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** Sends nothing until it is resumed. Events are kept for then. */
export type PauseWebhookInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Which. */
  readonly webhookId: Scalars['ID']['input'];
};

/** What pauseWebhook answers. */
export type PauseWebhookResult = IdempotencyKeyReused | PauseWebhookSuccess | WebhookNotFound;

/** Nothing is sent any more, but what is on its way this moment. */
export type PauseWebhookSuccess = {
  readonly __typename?: 'PauseWebhookSuccess';
  /** The webhook. */
  readonly webhook: Webhook;
};

/** Somebody to be invited. */
export type PersonInput = {
  /** Where the invitation goes. */
  readonly email: Scalars['String']['input'];
  /** The language of e-mails to a person who is new. */
  readonly language: Language;
  /** As colleagues know the person, 1 to 120 characters. */
  readonly name: Scalars['String']['input'];
};

/** That is no name: it is empty, longer than 120 characters, or holds characters that no name has. Nobody was invited. */
export type PersonNameInvalid = Problem & {
  readonly __typename?: 'PersonNameInvalid';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** What was given, shortened to 60 characters. */
  readonly typed: Scalars['String']['output'];
};

/** What kind of caller this is. */
export type PrincipalKind =
  /** Acts for one centre or a list of centres, within its scopes. */
  | 'CENTRE'
  /** Acts for a moderator: allocated sheets, once submitted. */
  | 'MODERATOR'
  /** Acts for WJEC. */
  | 'STAFF';

/**
 * An expected refusal. Nothing was saved for what it refuses. Its `__typename` is its stable machine name; `message` says it to a person.
 * New problems may be added to a result at any time, so end every selection with `... on Problem { message }`.
 */
export type Problem = {
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** What progress is counted for. */
export type ProgressBy =
  /** Each centre. */
  | 'CENTRE'
  /** Each offering. */
  | 'OFFERING';

/** A group of units with one way of being awarded: GCSE, GCE, Entry Pathways … */
export type QualificationFamily = {
  readonly __typename?: 'QualificationFamily';
  /** Machine name: `GCSE`, `ENTRY_PATHWAYS` … */
  readonly code: Scalars['ID']['output'];
  /** Whom to ask; null when no helpline is known. */
  readonly helpline: Maybe<Helpline>;
  /** As the guides print it. */
  readonly name: Scalars['String']['output'];
  /** Where moderator reports of this family are when they are not kept here; null: they are kept here, see `moderatorReports`. */
  readonly reportsElsewhere: Maybe<ReportsElsewhere>;
};


/** A group of units with one way of being awarded: GCSE, GCE, Entry Pathways … */
export type QualificationFamilyNameArgs = {
  language: InputMaybe<Language>;
};

/** What can be read. What the caller may not see is answered like what does not exist. */
export type Query = {
  readonly __typename?: 'Query';
  /** Who looks at what, and who did. At most 200 a page. WJEC staff only. Right: `allocations:write`. */
  readonly allocations: AllocationConnection;
  /** Requests for amendments on the sheets the caller may see, oldest first. At most 200 a page. Right: `marks:read`. */
  readonly amendmentRequests: AmendmentRequestConnection;
  /** An API client; null when there is none, or it does not act for the caller's centre. Right: `accounts:read`. */
  readonly apiClient: Maybe<ApiClient>;
  /**
   * The machines that act for the caller's centre: its own, and those that WJEC runs for a vendor. WJEC staff see all, or with `centre` those of one
   * centre. Revoked and expired ones are listed too. At most 200 a page. Right: `accounts:read`.
   */
  readonly apiClients: ApiClientConnection;
  /**
   * Who did what, newest first, at most 200 a page. An exams officer or centre admin sees what was done in or to the own centre, by whomever: its
   * people, its API clients and those of vendors, moderators, WJEC. WJEC staff see all. The same list, whole, is downloaded from `/exports/audit`.
   * Right: `audit:read`.
   */
  readonly auditEntries: AuditEntryConnection;
  /** The calendar addresses of a centre, latest first, ended ones too. Right: `calendars:write`. */
  readonly calendarAddresses: ReadonlyArray<CalendarAddress>;
  /** The report over these sheets, 1 to 100. Null when the caller may not see one of them, or there is none of that id. Right: `marks:read`. */
  readonly candidateDetailsReport: Maybe<CandidateDetailsReport>;
  /** The report over all sheets of a centre in a series that the caller may see, or over those of one unit (code or alias); null when there is none. Right: `marks:read`. */
  readonly candidateDetailsReportFor: Maybe<CandidateDetailsReport>;
  /** The centres the caller acts for; for WJEC staff all. At most 200 a page. Right: `marks:read`. */
  readonly centres: CentreConnection;
  /** Who has taken over the results that count, and how far. Right: `counted:read`. */
  readonly countedAcknowledgements: ReadonlyArray<CountedAcknowledgement>;
  /**
   * The results that count, oldest entry first: follow them by asking again with the last cursor. None is missed, none comes twice, and none comes before
   * what it tells is saved. Right: `counted:read`.
   */
  readonly countedResults: CountedResultConnection;
  /** What the results that count come to; null when there is no such offering. Right: `counted:read`. */
  readonly countedTotals: Maybe<CountedTotals>;
  /** What is due at a centre when, for the sheets the caller may see, from that day on (omitted: today), at most 200 a page. FURTHER_WORK is told only to those with `sample:read`. Right: `marks:read`. */
  readonly deadlines: DeadlineConnection;
  /** A file; null when there is none or the caller may not see it. Right: `entries:write`. */
  readonly entriesFile: Maybe<EntriesFile>;
  /** Files of the centres the caller acts for, latest first, at most 200 a page. Right: `entries:write`. */
  readonly entriesFiles: EntriesFileConnection;
  /** One event, by its id: a webhook's `webhook-id`. Null when there is none, or the caller is not told of it. Right: `events:read`. */
  readonly event: Maybe<Event>;
  /**
   * What happened, oldest first: follow it by asking again with the last cursor. An event can be read some seconds after it happened, and never before
   * what it tells is saved. It is kept for more than a year unless the service is set otherwise; a cursor from before what is kept is refused (BAD_USER_INPUT,
   * `reason` CURSOR_TOO_OLD): read the sheets anew, and begin again without one. Right: `events:read`.
   */
  readonly events: EventConnection;
  /** Extensions of the sheets the caller may see, latest first, at most 200 a page. Right: `marks:read`. */
  readonly extensions: ExtensionConnection;
  /** Every qualification family. Right: `catalogue:read`. */
  readonly families: ReadonlyArray<QualificationFamily>;
  /** A sheet; null when there is none of that id or the caller may not see it. Right: `marks:read`. */
  readonly marksheet: Maybe<Marksheet>;
  /** The sheet of a centre for a unit (code or alias) in a series; null when there is none or the caller may not see it. Right: `marks:read`. */
  readonly marksheetFor: Maybe<Marksheet>;
  /** The sheets the caller may see, without those that are empty. At most 200 a page. Right: `marks:read`. */
  readonly marksheets: MarksheetConnection;
  /** A membership; null when there is none, or it is of another centre. Right: `accounts:read`. */
  readonly membership: Maybe<Membership>;
  /**
   * The people of the caller's centre, those who have left included; for WJEC staff of every centre, moderators and staff too. Of another centre
   * nobody is listed. At most 200 a page. Right: `accounts:read`.
   */
  readonly memberships: MembershipConnection;
  /** Sheets with entries that want a moderator, or one who speaks Welsh. At most 200 a page. WJEC staff only. Right: `allocations:write`. */
  readonly moderatorGaps: ModeratorGapConnection;
  /** A moderator report by its id; null when there is none that the caller may read now. Right: `reports:read`. */
  readonly moderatorReport: Maybe<ModeratorReport>;
  /** Moderator reports that the caller may read now. At most 200 a page. Where a family keeps them elsewhere, see `reportsElsewhere` of the family. Right: `reports:read`. */
  readonly moderatorReports: ModeratorReportConnection;
  /** Every moderator. At most 200 a page. WJEC staff only. Right: `allocations:write`. */
  readonly moderators: ModeratorConnection;
  /** The offerings of a series, by unit code; null when there is no such series. Right: `catalogue:read`. */
  readonly offerings: Maybe<ReadonlyArray<Offering>>;
  /** An entered option; null when unknown. Right: `catalogue:read`. */
  readonly option: Maybe<Option>;
  /** Every series, latest first. Right: `catalogue:read`. */
  readonly series: ReadonlyArray<Series>;
  /** What the sample of a sheet would be with the results as they are, under its own or another scheme. Saves nothing. Null when there is no such sheet. WJEC staff only. Right: `sample:simulate`. */
  readonly simulateSample: Maybe<SimulatedSample>;
  /** How far the sheets are that the caller may see: WJEC staff all, a centre its own. At most 200 a page. Right: `marks:read`. */
  readonly submissionProgress: SubmissionProgressConnection;
  /** Who could stand in for a sampled candidate: the three nearest each way. Null when there is no such sheet or the candidate is not in its sample. Right: `sample:read`. */
  readonly substituteProposal: Maybe<SubstituteProposal>;
  /** A unit by its code or an alias; null when there is none. Right: `catalogue:read`. */
  readonly unit: Maybe<Unit>;
  /** An upload of the caller's sheets by its id; null when there is none. Right: `files:write`. */
  readonly upload: Maybe<UploadTicket>;
  /** Checks the audit from the seal after `after` on, at most 50000 `rows` a call: every row, every link of the chain. WJEC staff only. Right: `audit:verify`. */
  readonly verifyAudit: AuditVerification;
  /** Says whether rows are those that a submission holds. Null when there is no such submission or sheet. Right: `marks:read`. */
  readonly verifyReceipt: Maybe<ReceiptVerification>;
  /** Who is asking, and what they may do. Any caller may ask. */
  readonly viewer: Viewer;
  /** A webhook; null when there is none, it was removed, or it is another centre's. Right: `accounts:read`. */
  readonly webhook: Maybe<Webhook>;
  /**
   * The webhooks of the caller's centre; WJEC staff see all, or with `centre` those of one centre. Removed ones are not listed. At most 200 a page.
   * Right: `accounts:read`.
   */
  readonly webhooks: WebhookConnection;
  /** The rows that wait for WJEC's decision, over all centres, at most 200 a page. WJEC staff only. Right: `entries:decide`. */
  readonly withdrawals: WithdrawalConnection;
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryAllocationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AllocationFilter>;
  first?: Scalars['Int']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryAmendmentRequestsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AmendmentFilter>;
  first?: Scalars['Int']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryApiClientArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryApiClientsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  centre: InputMaybe<Scalars['CentreNumber']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryAuditEntriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AuditFilter>;
  first?: Scalars['Int']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryCalendarAddressesArgs = {
  centre: Scalars['CentreNumber']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryCandidateDetailsReportArgs = {
  marksheetIds: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryCandidateDetailsReportForArgs = {
  centre: Scalars['CentreNumber']['input'];
  series: Scalars['ID']['input'];
  unit: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryCentresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryCountedResultsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CountedResultFilter>;
  first?: Scalars['Int']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryCountedTotalsArgs = {
  series: Scalars['ID']['input'];
  unit: Scalars['ID']['input'];
  upTo: InputMaybe<Scalars['ID']['input']>;
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryDeadlinesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  centre: Scalars['CentreNumber']['input'];
  first?: Scalars['Int']['input'];
  from: InputMaybe<Scalars['LocalDate']['input']>;
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryEntriesFileArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryEntriesFilesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  centre: InputMaybe<Scalars['CentreNumber']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryExtensionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ExtensionFilter>;
  first?: Scalars['Int']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryMarksheetArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryMarksheetForArgs = {
  centre: Scalars['CentreNumber']['input'];
  series: Scalars['ID']['input'];
  unit: Scalars['String']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryMarksheetsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<MarksheetFilter>;
  first?: Scalars['Int']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryMembershipArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryMembershipsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<MembershipFilter>;
  first?: Scalars['Int']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryModeratorGapsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ModeratorGapFilter>;
  first?: Scalars['Int']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryModeratorReportArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryModeratorReportsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ModeratorReportFilter>;
  first?: Scalars['Int']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryModeratorsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryOfferingsArgs = {
  series: Scalars['ID']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryOptionArgs = {
  code: Scalars['String']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QuerySimulateSampleArgs = {
  marksheetId: Scalars['ID']['input'];
  scheme: InputMaybe<SamplingSchemeInput>;
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QuerySubmissionProgressArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  by?: ProgressBy;
  filter: InputMaybe<SubmissionProgressFilter>;
  first?: Scalars['Int']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QuerySubstituteProposalArgs = {
  candidateNumber: Scalars['String']['input'];
  marksheetId: Scalars['ID']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryUnitArgs = {
  code: Scalars['String']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryUploadArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryVerifyAuditArgs = {
  after?: Scalars['Int']['input'];
  rows?: Scalars['Int']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryVerifyReceiptArgs = {
  input: VerifyReceiptInput;
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryWebhookArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryWebhooksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  centre: InputMaybe<Scalars['CentreNumber']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryWithdrawalsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<WithdrawalFilter>;
  first?: Scalars['Int']['input'];
};

/** The centre's files would take more room than it has. Nothing was kept. Ask WJEC. */
export type QuotaExceeded = Problem & {
  readonly __typename?: 'QuotaExceeded';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** Bytes the file needs. */
  readonly needed: Scalars['ByteCount']['output'];
  /** Bytes the centre has. */
  readonly quota: Scalars['ByteCount']['output'];
  /** Bytes in use, files on their way included. */
  readonly used: Scalars['ByteCount']['output'];
};

/** A candidate in the order in which the sample was drawn. */
export type RankedCandidate = {
  readonly __typename?: 'RankedCandidate';
  /** The candidate's number. */
  readonly candidateNumber: Scalars['String']['output'];
  /** From 1; zero marks last. */
  readonly rank: Scalars['Int']['output'];
  /** The result in its short form, as submitted. */
  readonly result: Scalars['String']['output'];
};

/** Whether the sheet can be submitted now, by the same rule that submitMarksheet uses. Declarations are asked for at submission and do not count here. */
export type Readiness = {
  readonly __typename?: 'Readiness';
  /** Everything that stands in the way, in candidate order. */
  readonly blockers: ReadonlyArray<Blocker>;
  /** True when at least one row is open and all open rows are complete. */
  readonly ready: Scalars['Boolean']['output'];
};

/** The reason is shorter than 3 or longer than 200 characters. Nothing was done. */
export type ReasonNeeded = Problem & {
  readonly __typename?: 'ReasonNeeded';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** Gives a sheet another moderator from one moment to the next, so that it is never without. */
export type ReassignModeratorInput = {
  /** The allocation that ends. */
  readonly allocationId: Scalars['ID']['input'];
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Who looks from now on. */
  readonly moderatorId: Scalars['ID']['input'];
  /** Needed when the unit is Welsh-medium and the moderator does not speak Welsh: why it shall be so all the same, 1 to 500 characters. */
  readonly welshReason?: InputMaybe<Scalars['String']['input']>;
};

/** What reassignModerator answers. */
export type ReassignModeratorResult = AllocationNotFound | IdempotencyKeyReused | ModeratorNotFound | ModeratorOwnCentre | OfferingNotFound | ReassignModeratorSuccess | TextLengthWrong | WelshSpeakerNeeded;

/** Another moderator looks at the centre's offering. */
export type ReassignModeratorSuccess = {
  readonly __typename?: 'ReassignModeratorSuccess';
  /** The allocation that holds. */
  readonly allocation: Allocation;
  /** The one that ended; null: it was that moderator already, and nothing was done. */
  readonly former: Maybe<Allocation>;
};

/** One line of a receipt, as the centre has it on record. */
export type ReceiptRowInput = {
  /** Four digits. */
  readonly candidateNumber: Scalars['String']['input'];
  /** Empty where the unit has none. */
  readonly initials?: Scalars['String']['input'];
  /** The short form: `34`, `PASS`, `A`, `CF`. */
  readonly result: Scalars['String']['input'];
};

/** Whether rows are those that were submitted. */
export type ReceiptVerification = {
  readonly __typename?: 'ReceiptVerification';
  /** The receipt that the given rows make. */
  readonly computed: Scalars['String']['output'];
  /** True when they are, to the letter. */
  readonly matches: Scalars['Boolean']['output'];
  /** The receipt on record. */
  readonly receipt: Scalars['String']['output'];
  /** Whether WJEC took the submission back since: then the receipt proves what was submitted, and no longer what counts. */
  readonly withdrawn: Scalars['Boolean']['output'];
};

/** Clerical errors found on one sheet. */
export type RecordClericalErrorInput = {
  /** Only tell what would become of each row: nothing is saved, nobody is told. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Makes a repeat of this request harmless. A dry run does not use it up. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The sheet. */
  readonly marksheetId: Scalars['ID']['input'];
  /** At most 600, each candidate once. */
  readonly rows: ReadonlyArray<ClericalErrorRowInput>;
};

/** What recordClericalError answers. */
export type RecordClericalErrorResult = IdempotencyKeyReused | MarksheetNotFound | RecordClericalErrorSuccess | TooManyRows;

/** The call was judged row by row: accepted rows are corrected, refused rows are as they were. Also when every row was refused. */
export type RecordClericalErrorSuccess = {
  readonly __typename?: 'RecordClericalErrorSuccess';
  /** True when nothing was saved because nothing was to be. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The sheet as it is now. */
  readonly marksheet: Marksheet;
  /** How many rows were accepted. */
  readonly recorded: Scalars['Int']['output'];
  /** How many rows were refused. */
  readonly refused: Scalars['Int']['output'];
  /** In the order of the call. */
  readonly rows: ReadonlyArray<CorrectedRow>;
};

/** A candidate less in a group file. */
export type RemoveEvidenceMemberInput = {
  /** Who is not in it. */
  readonly candidateNumber: Scalars['String']['input'];
  /** The group file. */
  readonly evidenceId: Scalars['ID']['input'];
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What removeEvidenceMember answers. */
export type RemoveEvidenceMemberResult = ChangeEvidenceSuccess | DeletePeriodOver | EvidenceNotFound | EvidenceNotLive | EvidenceNotOfGroup | IdempotencyKeyReused | LastSampledMember | NotInGroup | OfferingClosed;

/** Candidates that the centre added, to be taken out again. */
export type RemoveFromSampleInput = {
  /** At most 600, each once. */
  readonly candidateNumbers: ReadonlyArray<Scalars['String']['input']>;
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The sheet. */
  readonly marksheetId: Scalars['ID']['input'];
};

/** What removeFromSample answers. */
export type RemoveFromSampleResult = ChangeSampleSuccess | IdempotencyKeyReused | MarksheetNotFound | OfferingClosed | SampleNotDrawn | TooManyRows | UnitHasNoSample;

/** Removes a person: they are signed out at once and can not come back without a new invitation. What they did stays in the history. */
export type RemoveUserInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Who. */
  readonly membershipId: Scalars['ID']['input'];
};

/** What removeUser answers. */
export type RemoveUserResult = ExamsOfficerKept | IdempotencyKeyReused | MembershipNotFound | OwnAccountKept | PasswordNeeded | RemoveUserSuccess;

/** The person is removed. */
export type RemoveUserSuccess = {
  readonly __typename?: 'RemoveUserSuccess';
  /** The membership, ended. */
  readonly membership: Membership;
};

/** Ends a webhook for good. Nothing more is sent. */
export type RemoveWebhookInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Which. */
  readonly webhookId: Scalars['ID']['input'];
};

/** What removeWebhook answers. */
export type RemoveWebhookResult = IdempotencyKeyReused | PasswordNeeded | RemoveWebhookSuccess | WebhookNotFound;

/** The webhook has ended. */
export type RemoveWebhookSuccess = {
  readonly __typename?: 'RemoveWebhookSuccess';
  /** Its id. */
  readonly webhookId: Scalars['ID']['output'];
};

/** A submission to be taken back. */
export type ReopenSubmissionInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The sheet. */
  readonly marksheetId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. Shown to the centre, by e-mail too: without a candidate's name. */
  readonly reason: Scalars['String']['input'];
  /** Of the submission: the newest that stands. */
  readonly sequence: Scalars['Int']['input'];
};

/** What reopenSubmission answers. */
export type ReopenSubmissionResult = IdempotencyKeyReused | MarksheetNotFound | OfferingClosed | ReopenSubmissionSuccess | ReopeningBlocked | SubmissionNotFound | SubmissionNotNewest | TextLengthWrong;

/** The submission is taken back: its rows are drafts again with their results and initials. */
export type ReopenSubmissionSuccess = {
  readonly __typename?: 'ReopenSubmissionSuccess';
  /** The sheet as it is now. */
  readonly marksheet: Marksheet;
  /** The submission, with `reopened`. */
  readonly submission: Submission;
};

/** A sample that was drawn at a submission which was taken back. */
export type ReopenedSample = {
  readonly __typename?: 'ReopenedSample';
  /** When it was drawn. */
  readonly drawnAt: Scalars['DateTime']['output'];
  /** How many candidates had a mark or outcome. */
  readonly eligible: Scalars['Int']['output'];
  /** The note to the moderator; null when there was none. */
  readonly explanatoryNote: Maybe<Scalars['String']['output']>;
  /** Who was in it, and how each came to it, by candidate number. */
  readonly members: ReadonlyArray<ReopenedSampleMember>;
  /** The order it was drawn from. */
  readonly ranked: ReadonlyArray<RankedCandidate>;
};

/** A candidate who was in such a sample. */
export type ReopenedSampleMember = {
  readonly __typename?: 'ReopenedSampleMember';
  /** The candidate's number. */
  readonly candidateNumber: Scalars['String']['output'];
  /** The place in the sample. */
  readonly membership: SampleMembership;
};

/** That WJEC took a submission back. Its receipt is kept, and says no longer what counts. */
export type Reopening = {
  readonly __typename?: 'Reopening';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who, as audited. */
  readonly by: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The sample that went with it, as it stood; null when other submissions, and the sample, stayed. Right: `sample:read`. */
  readonly sample: Maybe<ReopenedSample>;
};

/** WJEC has something to decide about rows of the submission, or decided it: a withdrawal that is held, a clerical error, an amendment. Nothing was done. */
export type ReopeningBlocked = Problem & {
  readonly __typename?: 'ReopeningBlocked';
  /** Their numbers, in order. */
  readonly candidateNumbers: ReadonlyArray<Scalars['String']['output']>;
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** Replaces an exams officer who has left, or names the first. The former one is removed and signed out at once. */
export type ReplaceExamsOfficerInput = {
  /** The centre. */
  readonly centre: Scalars['CentreNumber']['input'];
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Who takes over. */
  readonly successor: ExamsOfficerSuccessorInput;
};

/** What replaceExamsOfficer answers. */
export type ReplaceExamsOfficerResult = AccountTypeNotYours | AlreadyMember | CentreNotFound | EmailInvalid | IdempotencyKeyReused | MembershipNotFound | PasswordNeeded | PersonNameInvalid | ReplaceExamsOfficerSuccess;

/** The centre has the exams officer who was named. */
export type ReplaceExamsOfficerSuccess = {
  readonly __typename?: 'ReplaceExamsOfficerSuccess';
  /** The one before, ended; null when there was none. */
  readonly former: Maybe<Membership>;
  /** The exams officer's membership; invited at first where the person is new. */
  readonly membership: Membership;
};

/** Sends events again. They come under the same `webhook-id` as before. */
export type ReplayWebhookInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** What. */
  readonly replay: WebhookReplayInput;
  /** Which. */
  readonly webhookId: Scalars['ID']['input'];
};

/** What replayWebhook answers. */
export type ReplayWebhookResult = IdempotencyKeyReused | ReplayWebhookSuccess | WebhookDeliveryNotFound | WebhookNotFound | WebhookValueInvalid;

/** What was asked for will be sent again. */
export type ReplayWebhookSuccess = {
  readonly __typename?: 'ReplayWebhookSuccess';
  /** The webhook. */
  readonly webhook: Webhook;
};

/** A report can not end before it begins. Nothing was kept. */
export type ReportLastDayTooEarly = Problem & {
  readonly __typename?: 'ReportLastDayTooEarly';
  /** The last day as given. */
  readonly lastDay: Scalars['LocalDate']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** The day on which it begins: results day of the series. */
  readonly resultsDay: Scalars['LocalDate']['output'];
};

/** The unit has no such level. Nothing was kept. */
export type ReportLevelUnknown = Problem & {
  readonly __typename?: 'ReportLevelUnknown';
  /** The levels that it has. */
  readonly levels: ReadonlyArray<Scalars['String']['output']>;
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** The level as given, shortened to 40 characters. */
  readonly typed: Scalars['String']['output'];
};

/** Where the moderator reports of a family are. */
export type ReportsElsewhere = {
  readonly __typename?: 'ReportsElsewhere';
  /** How to find them there. */
  readonly text: Scalars['String']['output'];
  /** The address of the page, `https://…`. */
  readonly url: Scalars['String']['output'];
};


/** Where the moderator reports of a family are. */
export type ReportsElsewhereTextArgs = {
  language: InputMaybe<Language>;
};

/** Where the moderator reports of a family are. */
export type ReportsElsewhereInput = {
  /** The same in Welsh. */
  readonly textCy: Scalars['String']['input'];
  /** How to find them there, in English, 1 to 500 characters. */
  readonly textEn: Scalars['String']['input'];
  /** The address of a page, `https://…`, at most 300 characters. */
  readonly url: Scalars['String']['input'];
};

/** The moderator reports of this family are not kept here. Nothing was kept. */
export type ReportsKeptElsewhere = Problem & {
  readonly __typename?: 'ReportsKeptElsewhere';
  /** The family's code. */
  readonly family: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** Where they are. */
  readonly url: Scalars['String']['output'];
};

/** A centre asks for more time for a sheet. */
export type RequestExtensionInput = {
  /** The last day wanted: today or later, and after the sheet's deadline. */
  readonly deadline: Scalars['LocalDate']['input'];
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The sheet. */
  readonly marksheetId: Scalars['ID']['input'];
  /** Why, 1 to 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What requestExtension answers. */
export type RequestExtensionResult = ExtensionDayTooEarly | ExtensionRequestOpen | IdempotencyKeyReused | MarksheetNotFound | OfferingClosed | RequestExtensionSuccess | SheetWithoutDeadline | TextLengthWrong;

/** The request waits for WJEC. */
export type RequestExtensionSuccess = {
  readonly __typename?: 'RequestExtensionSuccess';
  /** The request. */
  readonly extension: Extension;
  /** The sheet as it is now; its deadline stands. */
  readonly marksheet: Marksheet;
};

/** Further candidates whose work the moderator or WJEC wants to see. */
export type RequestFurtherSampleInput = {
  /** Up to the whole cohort, at most 600 a call, each once. */
  readonly candidateNumbers: ReadonlyArray<Scalars['String']['input']>;
  /** The last day for their work; today or later. */
  readonly due: Scalars['LocalDate']['input'];
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The sheet. */
  readonly marksheetId: Scalars['ID']['input'];
  /** Why, at most 500 characters; shown to the centre with each of them. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What requestFurtherSample answers. */
export type RequestFurtherSampleResult = ChangeSampleSuccess | DueDayPast | IdempotencyKeyReused | MarksheetNotFound | SampleNotDrawn | TextLengthWrong | TooManyRows | UnitHasNoSample;

/** The guide's form, Centre Mark Change Request / Cais am Newid Marciau Canolfan. The centre's name follows from its number. */
export type RequestMarkAmendmentInput = {
  /** Candidate Number / Rhif yr Ymgeisydd. Four digits. */
  readonly candidateNumber: Scalars['String']['input'];
  /** Centre Number / Rhif y Ganolfan. Must be that of the sheet. */
  readonly centre: Scalars['CentreNumber']['input'];
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The sheet. */
  readonly marksheetId: Scalars['ID']['input'];
  /** Why, 1 to 1000 characters. */
  readonly reason: Scalars['String']['input'];
  /** What is asked for, Absent and carry forward too. It must differ from what counts. */
  readonly requestedResult: ResultInput;
  /** Who asks, 1 to 120 characters. */
  readonly requester: Scalars['String']['input'];
  /** What was submitted, in the short form (`34`, `PASS`, `A`, `CF`). Compared with the sheet, so that the wrong candidate is noticed. */
  readonly submittedResult: Scalars['String']['input'];
};

/** What requestMarkAmendment answers. */
export type RequestMarkAmendmentResult = AmendmentAlreadyOpen | AmendmentCentreDiffers | CandidateNotOnMarksheet | CarryForwardNotAllowed | IdempotencyKeyReused | MarkAboveMaximum | MarkBelowZero | MarkNotANumber | MarkNotWhole | MarkOnOutcomeUnit | MarkTooLong | MarksheetNotFound | OutcomeNotListed | OutcomeOnMarkUnit | RequestMarkAmendmentSuccess | ResultMissing | ResultUnchanged | RowNotSubmitted | SubmittedResultDiffers | TextLengthWrong;

/** The request is made. */
export type RequestMarkAmendmentSuccess = {
  readonly __typename?: 'RequestMarkAmendmentSuccess';
  /** The request. */
  readonly amendmentRequest: AmendmentRequest;
  /** The sheet as it is now. */
  readonly marksheet: Marksheet;
  /** The row as it is now; its result has not changed. */
  readonly row: MarksheetRow;
};

/** Sends an invitation again, for another 14 days. The temporary password of the one before stops working. */
export type ResendInvitationInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Whose. */
  readonly membershipId: Scalars['ID']['input'];
};

/** What resendInvitation answers. */
export type ResendInvitationResult = IdempotencyKeyReused | InvitationNotOpen | MembershipNotFound | PasswordNeeded | ResendInvitationSuccess;

/** The invitation is on its way again. */
export type ResendInvitationSuccess = {
  readonly __typename?: 'ResendInvitationSuccess';
  /** The membership it leads to. */
  readonly membership: Membership;
};

/** The sandbox to be put back. */
export type ResetSandboxInput = {
  /** The centre, which must be a sandbox. */
  readonly centre: Scalars['CentreNumber']['input'];
  /** Makes a repeat of this request harmless: under one key it is put back once, whatever has been tried since. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What resetSandbox answers. */
export type ResetSandboxResult = CentreNotFound | CentreNotSandbox | IdempotencyKeyReused | ResetSandboxSuccess | SandboxesOff;

/** The sandbox stands as it begins. */
export type ResetSandboxSuccess = {
  readonly __typename?: 'ResetSandboxSuccess';
  /** The centre. */
  readonly centre: Scalars['CentreNumber']['output'];
  /** How many sheets had to be put back. Sheets of a closed offering stay as they are: nothing can be tried on them any more. */
  readonly sheets: Scalars['Int']['output'];
};

/** Helps somebody who has lost both the authenticator and the backup codes on paper. Be sure first that it is they who ask. */
export type ResetSecondFactorInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Whose. */
  readonly membershipId: Scalars['ID']['input'];
  /** Why, and how the person was recognised, for the audit, which the centre's exams officer can read: 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What resetSecondFactor answers. */
export type ResetSecondFactorResult = IdempotencyKeyReused | MembershipNotFound | OwnAccountKept | PasswordNeeded | ResetSecondFactorSuccess | SecondFactorNotThere | SecondFactorNotYours | TextLengthWrong;

/** The second factor is gone, the person is signed out everywhere and told by e-mail. At the next sign-in, with the password, another is set up. */
export type ResetSecondFactorSuccess = {
  readonly __typename?: 'ResetSecondFactorSuccess';
  /** The membership. */
  readonly membership: Membership;
};

/** What a row carries: exactly one of mark, outcome and special is set. */
export type Result = {
  readonly __typename?: 'Result';
  /** The short form on screen, in files and in receipts: `34`, `PASS`, `A`, `CF`. */
  readonly code: Scalars['String']['output'];
  /** Whole marks from 0 to the unit's maximum; null unless the result is a mark. */
  readonly mark: Maybe<Scalars['Int']['output']>;
  /** Null unless the result is an outcome. */
  readonly outcome: Maybe<Outcome>;
  /** Null unless the result is absent or carry forward. */
  readonly special: Maybe<SpecialResult>;
};

/** A decision about a submitted result, by name. */
export type ResultDecision = {
  readonly __typename?: 'ResultDecision';
  /** Id of the correction or of the amendment request. */
  readonly id: Scalars['ID']['output'];
  /** What kind it is of. */
  readonly kind: ResultDecisionKind;
};

/** Which decision of WJEC about a submitted result it was. */
export type ResultDecisionKind =
  /** A request of the centre was approved. */
  | 'AMENDMENT'
  /** A clerical error was recorded. */
  | 'CORRECTION';

/** A result as the caller has it: exactly one field. */
export type ResultInput =
  /** A mark. A value that is no Int makes the whole request malformed; what people type belongs in `typed`. */
  { readonly mark: Scalars['Int']['input']; readonly outcome?: never; readonly special?: never; readonly typed?: never; }
  |  /** An outcome. */
  { readonly mark?: never; readonly outcome: Outcome; readonly special?: never; readonly typed?: never; }
  |  /** Absent or carry forward. */
  { readonly mark?: never; readonly outcome?: never; readonly special: SpecialResult; readonly typed?: never; }
  |  /** What a person typed: `34`, `09`, `a`, `C`, `cf`, `Pass`. Spaces around it are dropped; an empty text clears the result. Judged row by row. */
  { readonly mark?: never; readonly outcome?: never; readonly special?: never; readonly typed: Scalars['String']['input']; };

/** A submitted result can be replaced by another one, not taken away. */
export type ResultMissing = Problem & {
  readonly __typename?: 'ResultMissing';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** This result counts already, so there is nothing to change. */
export type ResultUnchanged = Problem & {
  readonly __typename?: 'ResultUnchanged';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** The result that counts, in its short form. */
  readonly countedResult: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** Goes on sending, with all that came meanwhile, and tries at once what waits. What was given up is not sent: replay it. */
export type ResumeWebhookInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Which. */
  readonly webhookId: Scalars['ID']['input'];
};

/** What resumeWebhook answers. */
export type ResumeWebhookResult = IdempotencyKeyReused | ResumeWebhookSuccess | WebhookNotFound;

/** Events are sent again. */
export type ResumeWebhookSuccess = {
  readonly __typename?: 'ResumeWebhookSuccess';
  /** The webhook. */
  readonly webhook: Webhook;
};

/** Takes all access to IAMIS from a user, at once. */
export type RevokeAccessInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Whose. */
  readonly membershipId: Scalars['ID']['input'];
};

/** What revokeAccess answers. */
export type RevokeAccessResult = GrantNotNeeded | IdempotencyKeyReused | MembershipNotFound | PasswordNeeded | RevokeAccessSuccess;

/** There is no access any more, or there was none. */
export type RevokeAccessSuccess = {
  readonly __typename?: 'RevokeAccessSuccess';
  /** The membership without a grant. */
  readonly membership: Membership;
};

/** Ends an API client for good, with all its keys. Within a minute neither they nor its tokens are taken any more. */
export type RevokeApiClientInput = {
  /** Which. */
  readonly apiClientId: Scalars['ID']['input'];
};

/** What revokeApiClient answers. */
export type RevokeApiClientResult = ApiClientNotFound | ApiClientOfAnother | PasswordNeeded | RevokeApiClientSuccess;

/** The client has ended, or had before. */
export type RevokeApiClientSuccess = {
  readonly __typename?: 'RevokeApiClientSuccess';
  /** The client. */
  readonly client: ApiClient;
};

/** Ends a key. Within a minute neither it nor a token that it was exchanged for is taken any more. */
export type RevokeApiKeyInput = {
  /** Which. */
  readonly apiKeyId: Scalars['ID']['input'];
};

/** What revokeApiKey answers. */
export type RevokeApiKeyResult = ApiKeyNotFound | PasswordNeeded | RevokeApiKeySuccess;

/** The key has ended, or had before. */
export type RevokeApiKeySuccess = {
  readonly __typename?: 'RevokeApiKeySuccess';
  /** The client, with all its keys. */
  readonly client: ApiClient;
};

/** A calendar address to be read no more. */
export type RevokeCalendarAddressInput = {
  /** The id of the address. */
  readonly calendarAddressId: Scalars['ID']['input'];
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What revokeCalendarAddress answers. */
export type RevokeCalendarAddressResult = CalendarAddressNotFound | IdempotencyKeyReused | RevokeCalendarAddressSuccess;

/** The address is read no more, from now on. */
export type RevokeCalendarAddressSuccess = {
  readonly __typename?: 'RevokeCalendarAddressSuccess';
  /** What it was about. */
  readonly calendarAddress: CalendarAddress;
};

/** Takes an invitation back, and the membership with it. */
export type RevokeInvitationInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Whose. */
  readonly membershipId: Scalars['ID']['input'];
};

/** What revokeInvitation answers. */
export type RevokeInvitationResult = ExamsOfficerKept | IdempotencyKeyReused | InvitationNotOpen | MembershipNotFound | PasswordNeeded | RevokeInvitationSuccess;

/** The invitation leads nowhere any more. */
export type RevokeInvitationSuccess = {
  readonly __typename?: 'RevokeInvitationSuccess';
  /** The membership, ended. */
  readonly membership: Membership;
};

/** Makes another key for an API client; those there are go on for a while, so that the machine can be given the new one without a gap. */
export type RotateApiKeyInput = {
  /** Which client's. */
  readonly apiClientId: Scalars['ID']['input'];
  /** A repeat with the same key makes no further key; it is answered `SecretShownBefore`. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** For how many whole hours the keys there are go on, 0 to 168. */
  readonly overlapHours?: Scalars['Int']['input'];
};

/** What rotateApiKey answers. */
export type RotateApiKeyResult = ApiClientEnded | ApiClientNotFound | ApiClientOfAnother | ApiClientValueInvalid | IdempotencyKeyReused | PasswordNeeded | RotateApiKeySuccess | SecretShownBefore;

/** The new key is there. */
export type RotateApiKeySuccess = {
  readonly __typename?: 'RotateApiKeySuccess';
  /** The client, with all its keys. */
  readonly client: ApiClient;
  /** The whole key, `iamis_…`: shown now and never again. */
  readonly key: Scalars['String']['output'];
};

/** Makes another secret. Everything is signed with both for 24 hours, so that receivers can be given the new one meanwhile. */
export type RotateWebhookSecretInput = {
  /** A repeat with the same key makes no further secret; it is answered `WebhookSecretShownBefore`. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Which. */
  readonly webhookId: Scalars['ID']['input'];
};

/** What rotateWebhookSecret answers. */
export type RotateWebhookSecretResult = IdempotencyKeyReused | PasswordNeeded | RotateWebhookSecretSuccess | WebhookNotFound | WebhookSecretShownBefore;

/** The new secret is there. */
export type RotateWebhookSecretSuccess = {
  readonly __typename?: 'RotateWebhookSecretSuccess';
  /** The secret for checking signatures, `whsec_…`: shown now and never again. */
  readonly secret: Scalars['String']['output'];
  /** The webhook. */
  readonly webhook: Webhook;
};

/** One change to a row. */
export type RowChange = {
  readonly __typename?: 'RowChange';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who, as audited. */
  readonly by: Scalars['String']['output'];
  /** What happened. */
  readonly kind: RowChangeKind;
  /** The initials after. */
  readonly newInitials: Maybe<Scalars['String']['output']>;
  /** The result after. */
  readonly newResult: Maybe<Scalars['String']['output']>;
  /** The old name of RENAMED, what became of the place in the sample of SAMPLE, WJEC's reason where it decided; null otherwise. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The initials before. */
  readonly oldInitials: Maybe<Scalars['String']['output']>;
  /** The result before, in the short form; null when blank. */
  readonly oldResult: Maybe<Scalars['String']['output']>;
  /** The row's version after it. */
  readonly version: Scalars['Int']['output'];
  /** By which way. */
  readonly way: ChangeWay;
};

/** What happened to a row. */
export type RowChangeKind =
  /** WJEC approved such a request: another result counts. */
  | 'AMENDED'
  /** The centre asked for the submitted result to be changed; nothing has changed yet. */
  | 'AMENDMENT_REQUESTED'
  /** A clerical error was recorded: another result counts. Results are those that count. */
  | 'CORRECTED'
  /** The candidate was entered. */
  | 'ENTERED'
  /** The entry of the submitted row was withdrawn; the row stands. */
  | 'HELD'
  /** The withdrawn entry came back; the row starts blank. */
  | 'REINSTATED'
  /** The entry of the held row came back, or WJEC dismissed its withdrawal. */
  | 'RELEASED'
  /** The name changed. */
  | 'RENAMED'
  /** WJEC took the row's submission back; the row is a draft again. */
  | 'REOPENED'
  /** Result or initials were entered, changed or cleared. */
  | 'RESULT'
  /** The row joined, left or changed its place in the sample. */
  | 'SAMPLE'
  /** The row was submitted and locked. */
  | 'SUBMITTED'
  /** The entry was withdrawn. */
  | 'WITHDRAWN';

/** Somebody changed the row since the caller read it. Both values are given; nothing was overwritten. */
export type RowChanged = Problem & {
  readonly __typename?: 'RowChanged';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** The initials the row has. */
  readonly currentInitials: Maybe<Scalars['String']['output']>;
  /** The result the row has, in the short form; null when blank. */
  readonly currentResult: Maybe<Scalars['String']['output']>;
  /** The version the row has. */
  readonly currentVersion: Scalars['Int']['output'];
  /** The version the caller saw. */
  readonly expectedVersion: Scalars['Int']['output'];
  /** The initials the caller sent. */
  readonly givenInitials: Maybe<Scalars['String']['output']>;
  /** The result the caller sent; null when none was sent. */
  readonly givenResult: Maybe<Scalars['String']['output']>;
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

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

/** The row has been submitted and can not be changed by mark entry. */
export type RowLocked = Problem & {
  readonly __typename?: 'RowLocked';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** Sequence of the submission that holds the row. */
  readonly submissionSequence: Scalars['Int']['output'];
};

/** The row has cells beyond the last heading, so its values may stand in the wrong columns: a comma in a name does that. */
export type RowMisshapen = Problem & {
  readonly __typename?: 'RowMisshapen';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** How many columns have a heading. */
  readonly columns: Scalars['Int']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** The row is not held: its entry was not withdrawn, came back, or WJEC decided before. */
export type RowNotHeld = Problem & {
  readonly __typename?: 'RowNotHeld';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** Only late rows may be left out of a submission. */
export type RowNotLate = Problem & {
  readonly __typename?: 'RowNotLate';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** The candidate's result is not submitted yet. */
export type RowNotSubmitted = Problem & {
  readonly __typename?: 'RowNotSubmitted';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** The row names another centre, series or unit than the call is about. */
export type RowOfOtherSheet = Problem & {
  readonly __typename?: 'RowOfOtherSheet';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** Which column says so. */
  readonly column: MarksFileColumn;
  /** What should stand there; of a unit, those the centre has candidates for. */
  readonly expected: Scalars['String']['output'];
  /** What stands there, shortened to 40 characters. */
  readonly found: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** In which order to show rows. */
export type RowOrder =
  /** Ascending. */
  | 'CANDIDATE_NUMBER'
  /** Highest mark (or outcome) first, by the result that counts, ties by number; then carry forward, absent and unmarked. */
  | 'MARK'
  /** By surname, then forenames, then number; accents and case do not count. */
  | 'NAME';

/** The same candidate stands twice in one call. Both are refused, since nobody can tell which was meant. */
export type RowRepeated = Problem & {
  readonly __typename?: 'RowRepeated';
  /** The candidate's number. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** Whether a row can be changed by mark entry. */
export type RowStatus =
  /** Can be changed. */
  | 'DRAFT'
  /** Submitted and locked. */
  | 'SUBMITTED';

/** A candidate whose result the centre is asked to check. */
export type RowToCheck = {
  readonly __typename?: 'RowToCheck';
  /** Why to look here first; empty when nothing points here. */
  readonly hints: ReadonlyArray<SlipHint>;
  /** The row. */
  readonly row: MarksheetRow;
};

/** The candidates whose work the moderator sees. Drawn at the first submission and never drawn again. */
export type Sample = {
  readonly __typename?: 'Sample';
  /** When it was drawn. */
  readonly drawnAt: Scalars['DateTime']['output'];
  /** How many candidates had a mark or outcome. */
  readonly eligible: Scalars['Int']['output'];
  /** The note to the moderator that must go with a sample the centre changed; null while none was written. */
  readonly explanatoryNote: Maybe<Scalars['String']['output']>;
  /** Everyone in the sample, whatever put them there, in rank order. */
  readonly members: ReadonlyArray<SampleMember>;
  /** Whether such a note is needed and missing: neither written nor uploaded. */
  readonly noteMissing: Scalars['Boolean']['output'];
  /** The order it was drawn from, so that it can be computed again. */
  readonly ranked: ReadonlyArray<RankedCandidate>;
  /** The scheme as it was when the sample was drawn. */
  readonly scheme: SamplingScheme;
};

/** What became of one candidate of the call. */
export type SampleChangedRow = {
  readonly __typename?: 'SampleChangedRow';
  /** The number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** Why nothing changed; null when it did. */
  readonly problem: Maybe<Problem>;
  /** The row as it is now; null when there is none. */
  readonly row: Maybe<MarksheetRow>;
};

/** A candidate in the sample. */
export type SampleMember = {
  readonly __typename?: 'SampleMember';
  /** Why. */
  readonly reason: SampleReason;
  /** The row. */
  readonly row: MarksheetRow;
  /** How the candidate came into the sample. */
  readonly source: SampleSource;
};

/** A candidate's place in the sample. */
export type SampleMembership = {
  readonly __typename?: 'SampleMembership';
  /** Since when. */
  readonly at: Scalars['DateTime']['output'];
  /** Who picked or added the candidate, as audited. */
  readonly by: Scalars['String']['output'];
  /** The last day for the work of a requested candidate. */
  readonly due: Maybe<Scalars['LocalDate']['output']>;
  /** What those who added or requested the candidate gave as their reason; null when they gave none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly reason: SampleReason;
  /** How it came about. */
  readonly source: SampleSource;
  /** Candidate number of the one who stands in for this one; the work of this one is not sent. */
  readonly substitutedBy: Maybe<Scalars['String']['output']>;
  /** Candidate number of the one for whom this one stands in. */
  readonly substitutesFor: Maybe<Scalars['String']['output']>;
  /** What is wrong with the work of this one; null when nothing is. Without `substitutedBy` somebody has still to stand in. */
  readonly substitution: Maybe<Substitution>;
};

/** The sheet has not been submitted, so it has no sample yet. */
export type SampleNotDrawn = Problem & {
  readonly __typename?: 'SampleNotDrawn';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** Why a candidate is in the sample, with the numbers it rests on. */
export type SampleReason = {
  readonly __typename?: 'SampleReason';
  /** The reason. */
  readonly code: SampleReasonCode;
  /** TEACHER_COVERAGE: the teacher's initials. */
  readonly initials: Maybe<Scalars['String']['output']>;
  /** EVERY_KTH: the k. */
  readonly interval: Maybe<Scalars['Int']['output']>;
  /** OUTCOME_QUOTA: the outcome. */
  readonly outcome: Maybe<Outcome>;
  /** Rank among the eligible candidates, from 1; null when ranks do not matter. */
  readonly rank: Maybe<Scalars['Int']['output']>;
  /** The same in words, in the caller's language. */
  readonly text: Scalars['String']['output'];
};

/** Why a candidate is in the sample. */
export type SampleReasonCode =
  /** Everyone with a mark or outcome is taken. */
  | 'ALL_CANDIDATES'
  /** The centre added the candidate. */
  | 'CENTRE_ADDED'
  /** Every k-th in rank order. */
  | 'EVERY_KTH'
  /** Fills the sample up to its size. */
  | 'FILL'
  /** The highest result. */
  | 'HIGHEST'
  /** The lowest result. */
  | 'LOWEST'
  /** One of so many of each outcome. */
  | 'OUTCOME_QUOTA'
  /** The moderator or WJEC asked for the candidate. */
  | 'REQUESTED'
  /** Spread evenly over the ranks. */
  | 'SPREAD'
  /** Stands in for another candidate. */
  | 'SUBSTITUTE'
  /** Otherwise this teacher would not be represented. */
  | 'TEACHER_COVERAGE'
  /** A zero mark that fills up a group in which everyone is taken. */
  | 'ZERO_FILL';

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

/** How the sample of an offering is drawn. A parameter that the kind does not have is null. */
export type SamplingScheme = {
  readonly __typename?: 'SamplingScheme';
  /** Groups up to this size are taken whole. */
  readonly allUpTo: Maybe<Scalars['Int']['output']>;
  /** Sample sizes by the number of eligible candidates, ascending; the last band has no upper bound. */
  readonly bands: Maybe<ReadonlyArray<SchemeBand>>;
  /** The rule. */
  readonly kind: SchemeKind;
  /** CENTRE_SELECTED: how many the centre must tick. */
  readonly minimum: Maybe<Scalars['Int']['output']>;
  /** OUTCOME_QUOTA: how many of each outcome. */
  readonly quota: Maybe<Scalars['Int']['output']>;
  /** OUTCOME_QUOTA: the size to fill up to. */
  readonly size: Maybe<Scalars['Int']['output']>;
  /** Whether each teacher with eligible work is represented, on units with initials. */
  readonly teacherCoverage: Maybe<Scalars['Boolean']['output']>;
  /** Order of equal results. */
  readonly ties: Maybe<TieOrder>;
};

/** A scheme to sample by. Parameters left out take the defaults; one that the kind does not have is refused. */
export type SamplingSchemeInput = {
  /** Groups up to this size are taken whole. */
  readonly allUpTo?: InputMaybe<Scalars['Int']['input']>;
  /** Ascending; the last band has no upper bound. */
  readonly bands?: InputMaybe<ReadonlyArray<SchemeBandInput>>;
  /** The rule. */
  readonly kind: SchemeKind;
  /** CENTRE_SELECTED: how many the centre must tick. */
  readonly minimum?: InputMaybe<Scalars['Int']['input']>;
  /** OUTCOME_QUOTA: how many of each outcome. */
  readonly quota?: InputMaybe<Scalars['Int']['input']>;
  /** OUTCOME_QUOTA: the size to fill up to. */
  readonly size?: InputMaybe<Scalars['Int']['input']>;
  /** Whether each teacher is represented. */
  readonly teacherCoverage?: InputMaybe<Scalars['Boolean']['input']>;
  /** Order of equal results. */
  readonly ties?: InputMaybe<TieOrder>;
};

/** This service keeps no sandboxes; that is a setting of those who run it (SANDBOX_CENTRES). Nothing was done. */
export type SandboxesOff = Problem & {
  readonly __typename?: 'SandboxesOff';
  /** The number as given. */
  readonly centreNumber: Scalars['CentreNumber']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** Creates a centre, or changes the one with the same number. */
export type SaveCentreInput = {
  /** As registered. */
  readonly name: Scalars['String']['input'];
  /** Five digits. */
  readonly number: Scalars['CentreNumber']['input'];
  /** Whether it is a sandbox (`Centre.sandbox`). Fixed as soon as somebody is entered there. */
  readonly sandbox?: Scalars['Boolean']['input'];
  /** The kind. */
  readonly type: CentreType;
};

/** What saveCentre answers. */
export type SaveCentreResult = CatalogueEntryInUse | CatalogueValueInvalid | SandboxesOff | SaveCentreSuccess;

/** The centre as it is now. */
export type SaveCentreSuccess = {
  readonly __typename?: 'SaveCentreSuccess';
  /** The centre. */
  readonly centre: Centre;
};

/** Creates a family, or changes the one with the same code. What is left out is not set afterwards. */
export type SaveFamilyInput = {
  /** Machine name, capitals and underscores. */
  readonly code: Scalars['ID']['input'];
  /** Whom to ask. */
  readonly helpline?: InputMaybe<HelplineInput>;
  /** As the guides print it, in Welsh. */
  readonly nameCy: Scalars['String']['input'];
  /** As the guides print it, in English. */
  readonly nameEn: Scalars['String']['input'];
  /** Where moderator reports are, if they are not kept here; then none can be uploaded. */
  readonly reportsElsewhere?: InputMaybe<ReportsElsewhereInput>;
};

/** What saveFamily answers. */
export type SaveFamilyResult = CatalogueValueInvalid | SaveFamilySuccess;

/** The family as it is now. */
export type SaveFamilySuccess = {
  readonly __typename?: 'SaveFamilySuccess';
  /** The family. */
  readonly family: QualificationFamily;
};

/** Creates a moderator, or changes one. What is left out is not set afterwards. */
export type SaveModeratorInput = {
  /** Where posted work goes, 1 to 300 characters; may have lines. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Where WJEC writes to; no centre is told. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Omitted: a new one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The language the moderator works in. */
  readonly language: Language;
  /** As centres are told it, 1 to 120 characters. */
  readonly name: Scalars['String']['input'];
  /** The centre where the moderator teaches. */
  readonly ownCentre?: InputMaybe<Scalars['CentreNumber']['input']>;
  /** Whether the moderator speaks Welsh; omitted: as `language` says. Who works in Welsh does. */
  readonly welshSpeaking?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What saveModerator answers. */
export type SaveModeratorResult = CentreNotFound | IdempotencyKeyReused | ModeratorNotFound | ModeratorOwnCentre | ModeratorValueInvalid | SaveModeratorSuccess;

/** The moderator as saved. */
export type SaveModeratorSuccess = {
  readonly __typename?: 'SaveModeratorSuccess';
  /** The moderator. */
  readonly moderator: Moderator;
};

/**
 * Offers a unit in a series of its family, or changes the offering. What is left out is not set afterwards. The scheme can not change once results
 * were submitted under it, since the sample was drawn then.
 */
export type SaveOfferingInput = {
  /** When WJEC shuts the offering. */
  readonly closesAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The last day for marks and samples. */
  readonly deadline?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Later days for some kinds of centre. */
  readonly deadlinesByCentreType?: ReadonlyArray<CentreTypeDeadlineInput>;
  /** What a centre must declare when it submits. */
  readonly declarations?: ReadonlyArray<DeclarationInput>;
  /** From the start of this day results are taken. */
  readonly opens?: InputMaybe<Scalars['LocalDate']['input']>;
  /** How the sample is drawn. */
  readonly scheme: SamplingSchemeInput;
  /** The series. */
  readonly series: Scalars['ID']['input'];
  /** The unit's code. */
  readonly unit: Scalars['ID']['input'];
};

/** What saveOffering answers. */
export type SaveOfferingResult = CatalogueEntryInUse | CatalogueEntryUnknown | CatalogueValueInvalid | SaveOfferingSuccess | SchemeInvalid;

/** The offering as it is now. */
export type SaveOfferingSuccess = {
  readonly __typename?: 'SaveOfferingSuccess';
  /** The offering. */
  readonly offering: Offering;
};

/** Says which units an option stands for; an empty list is an option that is examined only. */
export type SaveOptionInput = {
  /** Six characters. */
  readonly code: Scalars['ID']['input'];
  /** Unit codes. */
  readonly units: ReadonlyArray<Scalars['ID']['input']>;
};

/** What saveOption answers. */
export type SaveOptionResult = CatalogueEntryUnknown | CatalogueValueInvalid | SaveOptionSuccess;

/** The option as it is now. */
export type SaveOptionSuccess = {
  readonly __typename?: 'SaveOptionSuccess';
  /** The option. */
  readonly option: Option;
};

/** Creates a series, or changes the one with the same family, month and year. What is left out is not set afterwards. */
export type SaveSeriesInput = {
  /** The last day for entries and amendments. */
  readonly amendmentsClose?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The awarding-body identifier in entries files. */
  readonly ediBoard: Scalars['String']['input'];
  /** The two-character series code in entries files. */
  readonly ediSeries: Scalars['String']['input'];
  /** Entries after this day are late. */
  readonly entriesDeadline?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The family's code. */
  readonly family: Scalars['ID']['input'];
  /** 1 to 12. */
  readonly month: Scalars['Int']['input'];
  /** The day results are released. */
  readonly resultsDay?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 2000 to 2099: entries files carry two digits. */
  readonly year: Scalars['Int']['input'];
};

/** What saveSeries answers. */
export type SaveSeriesResult = CatalogueEntryUnknown | CatalogueValueInvalid | SaveSeriesSuccess;

/** The series as it is now. */
export type SaveSeriesSuccess = {
  readonly __typename?: 'SaveSeriesSuccess';
  /** The series. */
  readonly series: Series;
};

/**
 * Creates a unit, or changes the one with the same code. What is left out is not set afterwards. Assessment, maximum, outcomes, `linear` and
 * `teacherInitials` can not change once results exist, nor the family once the unit is offered.
 */
export type SaveUnitInput = {
  /** Other ways the code is written. */
  readonly aliases?: ReadonlyArray<Scalars['String']['input']>;
  /** How it is assessed. */
  readonly assessment: Assessment;
  /** The unit's code. */
  readonly code: Scalars['ID']['input'];
  /** The family's code. */
  readonly family: Scalars['ID']['input'];
  /** The language of assessment. */
  readonly language: Language;
  /** As printed. */
  readonly level: Scalars['String']['input'];
  /** Whether carry forward is allowed. */
  readonly linear: Scalars['Boolean']['input'];
  /** Needed for MARKS, 1 to 9999. */
  readonly maximumMark?: InputMaybe<Scalars['Int']['input']>;
  /** Whether WJEC confirmed the maximum. */
  readonly maximumMarkConfirmed?: Scalars['Boolean']['input'];
  /** Needed for OUTCOMES. */
  readonly outcomes?: ReadonlyArray<Outcome>;
  /** Whether teacher initials are needed. */
  readonly teacherInitials: Scalars['Boolean']['input'];
  /** Welsh title; omitted when none is known. */
  readonly titleCy?: InputMaybe<Scalars['String']['input']>;
  /** English title. */
  readonly titleEn: Scalars['String']['input'];
  /** How the sample reaches the moderator. */
  readonly work: Work;
};

/** What saveUnit answers. */
export type SaveUnitResult = CatalogueEntryInUse | CatalogueEntryUnknown | CatalogueValueInvalid | SaveUnitSuccess;

/** The unit as it is now. */
export type SaveUnitSuccess = {
  readonly __typename?: 'SaveUnitSuccess';
  /** The unit. */
  readonly unit: Unit;
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

/** A sample size for groups up to a number. */
export type SchemeBand = {
  readonly __typename?: 'SchemeBand';
  /** The sample's size (RANK_SPREAD) or its target (RANK_INTERVAL). */
  readonly size: Scalars['Int']['output'];
  /** The largest group it holds for; null: any. */
  readonly upTo: Maybe<Scalars['Int']['output']>;
};

/** A sample size for groups up to a number. */
export type SchemeBandInput = {
  /** The size. */
  readonly size: Scalars['Int']['input'];
  /** The largest group it holds for; omitted: any. */
  readonly upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be wrong with a sampling scheme. */
export type SchemeFault =
  /** A band does not reach further than the one before it. */
  | 'BANDS_NOT_ASCENDING'
  /** The last band has an upper bound, or there is no band. */
  | 'LAST_BAND_NOT_OPEN'
  /** A number is zero or negative. */
  | 'NOT_A_POSITIVE_WHOLE_NUMBER'
  /** A parameter is given that this kind of scheme does not have. */
  | 'PARAMETER_NOT_OF_KIND'
  /** The quotas of all outcomes together are larger than the sample. */
  | 'QUOTAS_ABOVE_SIZE'
  /** A spread of less than two leaves no room for the highest and the lowest. */
  | 'SPREAD_BELOW_TWO'
  /** Quotas of outcomes on a unit that is not assessed in outcomes. */
  | 'UNIT_WITHOUT_OUTCOMES';

/** The sampling scheme's parameters do not fit together or do not fit the unit. Nothing was saved. */
export type SchemeInvalid = Problem & {
  readonly __typename?: 'SchemeInvalid';
  /** Everything that is wrong with it. */
  readonly faults: ReadonlyArray<SchemeFault>;
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
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

/** The person has no second factor: it is set up at the next sign-in anyhow, or the person signs in through an identity provider. Nothing was done. */
export type SecondFactorNotThere = Problem & {
  readonly __typename?: 'SecondFactorNotThere';
  /** The id as given. */
  readonly membershipId: Scalars['ID']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/**
 * Only WJEC resets the second factor of this person: the person is the exams officer, has not signed in here yet, or does not belong to this centre
 * alone. Nothing was done.
 */
export type SecondFactorNotYours = Problem & {
  readonly __typename?: 'SecondFactorNotYours';
  /** The id as given. */
  readonly membershipId: Scalars['ID']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** This was done before, under the same idempotency key. The secret was shown then and is not kept; if it was lost, rotate the key. */
export type SecretShownBefore = Problem & {
  readonly __typename?: 'SecretShownBefore';
  /** The client that it was done for. */
  readonly apiClientId: Scalars['ID']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** A family in one month of one year, in which candidates are entered. */
export type Series = {
  readonly __typename?: 'Series';
  /** The last day on which entries and amendments are taken; null when not set. */
  readonly amendmentsClose: Maybe<Scalars['LocalDate']['output']>;
  /** The awarding-body identifier in entries files: `40`. */
  readonly ediBoard: Scalars['String']['output'];
  /** The two-character series code in entries files: `6G`. */
  readonly ediSeries: Scalars['String']['output'];
  /** Entries that arrive after this day are late; null when not set. */
  readonly entriesDeadline: Maybe<Scalars['LocalDate']['output']>;
  /** The family. */
  readonly family: QualificationFamily;
  /** Opaque; stable. */
  readonly id: Scalars['ID']['output'];
  /** 1 to 12. */
  readonly month: Scalars['Int']['output'];
  /** The day results are released; null when not set. */
  readonly resultsDay: Maybe<Scalars['LocalDate']['output']>;
  /** As the guides print it, in the caller's language: `GCSE JUNE 2026`. */
  readonly title: Scalars['String']['output'];
  /** Four digits. */
  readonly year: Scalars['Int']['output'];
};

/** Only a person signed in with a session can do this; the caller is a machine. */
export type SessionNeeded = Problem & {
  readonly __typename?: 'SessionNeeded';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** The caller has no such session. */
export type SessionNotFound = Problem & {
  readonly __typename?: 'SessionNotFound';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** The id as given. */
  readonly sessionId: Scalars['ID']['output'];
};

/** The note to the moderator. */
export type SetExplanatoryNoteInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The sheet. */
  readonly marksheetId: Scalars['ID']['input'];
  /** At most 4000 characters; an empty text takes the note back. */
  readonly note: Scalars['String']['input'];
};

/** What setExplanatoryNote answers. */
export type SetExplanatoryNoteResult = IdempotencyKeyReused | MarksheetNotFound | OfferingClosed | SampleNotDrawn | SetExplanatoryNoteSuccess | TextLengthWrong | UnitHasNoSample;

/** The note is as given. */
export type SetExplanatoryNoteSuccess = {
  readonly __typename?: 'SetExplanatoryNoteSuccess';
  /** The sheet as it is now. */
  readonly marksheet: Marksheet;
};

/** Chooses the language of answers and e-mails. */
export type SetLanguageInput = {
  /** The language. */
  readonly language: Language;
};

/** The answer of setLanguage. */
export type SetLanguageResult = SessionNeeded | SetLanguageSuccess;

/** Saved; from the next request on. */
export type SetLanguageSuccess = {
  readonly __typename?: 'SetLanguageSuccess';
  /** As chosen. */
  readonly language: Language;
};

/** The moderator of a sheet, as the centre is told. */
export type SheetModerator = {
  readonly __typename?: 'SheetModerator';
  /** Where posted work goes, perhaps in several lines; null: none is known, ask WJEC. */
  readonly address: Maybe<Scalars['String']['output']>;
  /** The language to write in. */
  readonly language: Language;
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** Since when the moderator looks at this sheet. */
  readonly since: Scalars['DateTime']['output'];
  /** Whether the moderator speaks Welsh. */
  readonly welshSpeaking: Scalars['Boolean']['output'];
};

/** The sheet has no deadline, so there is nothing to extend. */
export type SheetWithoutDeadline = Problem & {
  readonly __typename?: 'SheetWithoutDeadline';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** The person behind a session. */
export type SignedInPerson = {
  readonly __typename?: 'SignedInPerson';
  /** Until when accounts, grants and API clients may be changed without giving the password again; null: it is needed now. */
  readonly confirmedUntil: Maybe<Scalars['DateTime']['output']>;
  /** What must be done before anything else, in this order; empty: nothing. */
  readonly duties: ReadonlyArray<Duty>;
  /** What the person signs in with. */
  readonly email: Scalars['String']['output'];
  /** When it ends in any case. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** When the session ends if nothing is done. Moved at most once a minute; not by requests with `x-iamis-background: 1`. */
  readonly idleEndsAt: Scalars['DateTime']['output'];
  /** The language of answers and e-mails. */
  readonly language: Language;
  /** The centre whose view a member of WJEC's helpline has taken; null: none. */
  readonly lookingAs: Maybe<Scalars['CentreNumber']['output']>;
  /** The membership that the session acts as; null until one of several is chosen. */
  readonly membership: Maybe<OwnMembership>;
  /** All that the session may choose from. */
  readonly memberships: ReadonlyArray<OwnMembership>;
  /** Where the person is signed in, this session included; last used first. */
  readonly sessions: ReadonlyArray<OwnSession>;
};

/** A candidate who would be picked. */
export type SimulatedPick = {
  readonly __typename?: 'SimulatedPick';
  /** The candidate's number. */
  readonly candidateNumber: Scalars['String']['output'];
  /** Why. */
  readonly reason: SampleReason;
};

/** A sample as it would be drawn now. */
export type SimulatedSample = {
  readonly __typename?: 'SimulatedSample';
  /** How many candidates have a mark or outcome. */
  readonly eligible: Scalars['Int']['output'];
  /** Who would be picked, and why. */
  readonly picks: ReadonlyArray<SimulatedPick>;
};

/** What arrived is longer or shorter than announced. Nothing was kept; send it again. */
export type SizeDiffers = Problem & {
  readonly __typename?: 'SizeDiffers';
  /** Bytes announced. */
  readonly announcedSize: Scalars['ByteCount']['output'];
  /** Bytes that arrived. */
  readonly foundSize: Scalars['ByteCount']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** Why a candidate should be looked at first, with what it rests on. */
export type SlipHint = {
  readonly __typename?: 'SlipHint';
  /** The reason. */
  readonly code: SlipHintCode;
  /** SAME_TEACHER: the initials. */
  readonly initials: Maybe<Scalars['String']['output']>;
  /** SAME_AS_NEIGHBOUR: number of the neighbour in candidate order. */
  readonly neighbour: Maybe<Scalars['String']['output']>;
  /** TRANSPOSED_DIGITS: the mark with its digits the other way round. */
  readonly otherMark: Maybe<Scalars['Int']['output']>;
  /** The same in words, in the caller's language. */
  readonly text: Scalars['String']['output'];
};

/** Why a candidate should be looked at first, after clerical errors were found on the sheet. A hint and no more: nothing changes by it. */
export type SlipHintCode =
  /** A neighbour's result was copied elsewhere on the sheet, and this one is the same as a neighbour's. */
  | 'SAME_AS_NEIGHBOUR'
  /** The same teacher marked a candidate whose result was corrected. */
  | 'SAME_TEACHER'
  /** Digits were transposed elsewhere on the sheet, and these could be. */
  | 'TRANSPOSED_DIGITS'
  /** A mark of zero was wrong elsewhere on the sheet, and this one is zero. */
  | 'ZERO_MARK';

/** A result that is neither a mark nor an outcome. */
export type SpecialResult =
  /** The candidate was absent. Not the same as a mark of zero; never sampled. */
  | 'ABSENT'
  /** The mark of an earlier series is carried forward. Only on linear qualifications; the mark itself is never stored here. */
  | 'CARRY_FORWARD';

/** Goes back to WJEC's own view. */
export type StopLookingInput = {
  /** The centre looked at; another than that changes nothing. */
  readonly centre: Scalars['CentreNumber']['input'];
};

/** What stopLooking answers. */
export type StopLookingResult = SessionNeeded | StopLookingSuccess;

/** The session is WJEC's own again, from its next request on. */
export type StopLookingSuccess = {
  readonly __typename?: 'StopLookingSuccess';
  /** The centre that was looked at. */
  readonly centre: Scalars['CentreNumber']['output'];
};

/** One act of submitting. A sheet has several when candidates were entered late. */
export type Submission = {
  readonly __typename?: 'Submission';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who, as audited. */
  readonly by: Scalars['String']['output'];
  /** How many rows it holds. */
  readonly count: Scalars['Int']['output'];
  /** Codes of the declarations made. */
  readonly declarations: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it came after the sheet's deadline. */
  readonly late: Scalars['Boolean']['output'];
  /** SHA-256 (hexadecimal) over a text that the centre can rebuild from its own records: see docs/receipt.md and `verifyReceipt`. */
  readonly receipt: Scalars['String']['output'];
  /** That WJEC took it back; null while it stands. */
  readonly reopened: Maybe<Reopening>;
  /** 1, 2, 3 … on the sheet. */
  readonly sequence: Scalars['Int']['output'];
};

/** The sheet has no rows that were submitted with that submission: there is none of that sequence, or it was taken back before. */
export type SubmissionNotFound = Problem & {
  readonly __typename?: 'SubmissionNotFound';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** The sequence as given. */
  readonly sequence: Scalars['Int']['output'];
};

/** A later submission stands: the sample and what was submitted later rest on those before, so the newest is taken back first. */
export type SubmissionNotNewest = Problem & {
  readonly __typename?: 'SubmissionNotNewest';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** Sequence of the newest that stands. */
  readonly newest: Scalars['Int']['output'];
  /** The sequence as given. */
  readonly sequence: Scalars['Int']['output'];
};

/** How far the sheets of a centre, or of an offering, are. notStarted + inProgress + ready + submitted = sheets; units that are upload only and empty sheets do not count. */
export type SubmissionProgress = {
  readonly __typename?: 'SubmissionProgress';
  /** The centre; null when counted by offering. */
  readonly centre: Maybe<Centre>;
  /** Some results or initials are missing. */
  readonly inProgress: Scalars['Int']['output'];
  /** Of those submitted: with rows that are still open. */
  readonly lateRowsOpen: Scalars['Int']['output'];
  /** No result entered yet. */
  readonly notStarted: Scalars['Int']['output'];
  /** The offering; null when counted by centre. */
  readonly offering: Maybe<Offering>;
  /** Of those not submitted: past the deadline. */
  readonly overdue: Scalars['Int']['output'];
  /** Complete and not submitted: a reminder is due. */
  readonly ready: Scalars['Int']['output'];
  /** All sheets that count. */
  readonly sheets: Scalars['Int']['output'];
  /** Something is submitted. */
  readonly submitted: Scalars['Int']['output'];
};

/** A page of progress: by centre number, or by offering. */
export type SubmissionProgressConnection = {
  readonly __typename?: 'SubmissionProgressConnection';
  /** The page. */
  readonly edges: ReadonlyArray<SubmissionProgressEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<SubmissionProgress>;
  /** Where it ends. */
  readonly pageInfo: PageInfo;
  /** How many centres or offerings there are in all under the filter. Costs a count; ask only when needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A centre's or offering's progress and its place in the list. */
export type SubmissionProgressEdge = {
  readonly __typename?: 'SubmissionProgressEdge';
  /** Pass as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The progress. */
  readonly node: SubmissionProgress;
};

/** Which sheets to count. Filters are joined by and; an omitted one does not restrict. */
export type SubmissionProgressFilter = {
  /** Of this centre. */
  readonly centre?: InputMaybe<Scalars['CentreNumber']['input']>;
  /** Of this family, by code. */
  readonly family?: InputMaybe<Scalars['ID']['input']>;
  /** In this series. */
  readonly series?: InputMaybe<Scalars['ID']['input']>;
  /** Of this unit, by code. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** What the right button of a sheet does. */
export type SubmitAction =
  /** Nothing: all rows are submitted. */
  | 'ALL_SUBMITTED'
  /** Nothing: rows are still open. */
  | 'NOT_READY'
  /** Submits; a sample is drawn the first time. */
  | 'SUBMIT';

/** The right button of a sheet, in the guides' words. */
export type SubmitLabel = {
  readonly __typename?: 'SubmitLabel';
  /** What it does. */
  readonly action: SubmitAction;
  /** What it says: `NO MARKS TO SUBMIT (0 SUBMITTED)`. */
  readonly text: Scalars['String']['output'];
};

/** Sends every complete, unsubmitted row of a sheet to WJEC. */
export type SubmitMarksheetInput = {
  /** Codes of the declarations that the centre makes; each one the offering lists is needed. */
  readonly declarations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Late rows that are not complete and shall stay open for a later submission. A row that is not late is refused here. */
  readonly leaveOutLate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The sheet. */
  readonly marksheetId: Scalars['ID']['input'];
};

/** What submitMarksheet answers. */
export type SubmitMarksheetResult = DeclarationUnknown | IdempotencyKeyReused | MarksheetIncomplete | MarksheetNotFound | NothingToSubmit | OfferingClosed | OfferingNotOpen | RowNotLate | SubmitMarksheetSuccess | UploadOnlyUnit;

/** The rows are submitted and locked; the first time, the sample is drawn. */
export type SubmitMarksheetSuccess = {
  readonly __typename?: 'SubmitMarksheetSuccess';
  /** The sheet as it is now. */
  readonly marksheet: Marksheet;
  /** This submission. */
  readonly submission: Submission;
};

/** The submitted result filled in is not what was submitted for this candidate. Nothing was done. */
export type SubmittedResultDiffers = Problem & {
  readonly __typename?: 'SubmittedResultDiffers';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** What was submitted, in the short form. */
  readonly submittedResult: Scalars['String']['output'];
  /** What was filled in, shortened to 40 characters. */
  readonly typed: Scalars['String']['output'];
};

/** What can be followed, by server-sent events from `POST /graphql/stream`. What the caller may not see is answered like what does not exist. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * A sheet as it is now, and again whenever something of it changed, as server-sent events from `POST /graphql/stream` (graphql-sse, distinct
   * connections). Several changes within a second or two come as one. Null, and the end, when there is no such sheet, or the caller may not see it any more.
   * It ends with the session or key that it was asked with, and after an hour: ask again then. Right: `marks:read`.
   */
  readonly marksheetChanged: Maybe<Marksheet>;
};


/** What can be followed, by server-sent events from `POST /graphql/stream`. What the caller may not see is answered like what does not exist. */
export type SubscriptionMarksheetChangedArgs = {
  id: Scalars['ID']['input'];
};

/** Another candidate's work instead of a sampled one's. */
export type SubstituteInSampleInput = {
  /** The sampled candidate whose work can not be sent. */
  readonly candidateNumber: Scalars['String']['input'];
  /** What happened, in the centre's words; 1 to 1000 characters. */
  readonly explanation: Scalars['String']['input'];
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** What is wrong with the work. */
  readonly kind: SubstitutionKind;
  /** The sheet. */
  readonly marksheetId: Scalars['ID']['input'];
  /** Needed when a candidate nearer in rank is passed over. */
  readonly passedOverReason?: InputMaybe<Scalars['String']['input']>;
  /** Who stands in: eligible, submitted, not in the sample. */
  readonly standIn: Scalars['String']['input'];
};

/** What substituteInSample answers. */
export type SubstituteInSampleResult = AlreadyInSample | AlreadySubstituted | CandidateNotEligible | CandidateNotOnMarksheet | IdempotencyKeyReused | MarksheetNotFound | NearerCandidatePassedOver | NotInSample | OfferingClosed | RowNotSubmitted | SampleNotDrawn | SubstituteInSampleSuccess | SubstitutionReasonMissing | TextLengthWrong | UnitHasNoSample;

/** Another candidate stands in. Incomplete work counts as absence, so a request to change the result to Absent is opened with it. */
export type SubstituteInSampleSuccess = {
  readonly __typename?: 'SubstituteInSampleSuccess';
  /** The work is lost and nobody has asked for the result to be changed: WJEC should hear of it by requestMarkAmendment. */
  readonly amendmentAdvised: Scalars['Boolean']['output'];
  /** The open request about the original's result: made now when the work is incomplete, or open before. Null when there is none. */
  readonly amendmentRequest: Maybe<AmendmentRequest>;
  /** The sheet as it is now. */
  readonly marksheet: Marksheet;
  /** The candidate whose work is not sent; stays listed. */
  readonly original: MarksheetRow;
  /** The candidate who stands in. */
  readonly standIn: MarksheetRow;
};

/** Who could stand in for a sampled candidate. */
export type SubstituteProposal = {
  readonly __typename?: 'SubstituteProposal';
  /** The nearest above, nearest first. */
  readonly higher: ReadonlyArray<MarksheetRow>;
  /** The nearest below, nearest first. */
  readonly lower: ReadonlyArray<MarksheetRow>;
};

/** Why another candidate's work is sent. */
export type Substitution = {
  readonly __typename?: 'Substitution';
  /** What the centre says about it. */
  readonly explanation: Scalars['String']['output'];
  /** What is wrong with the work. */
  readonly kind: SubstitutionKind;
  /** Why a nearer candidate was passed over; null when none was. */
  readonly passedOverReason: Maybe<Scalars['String']['output']>;
};

/** What is wrong with the work of a sampled candidate. */
export type SubstitutionKind =
  /** Not finished: the result should be changed to Absent. */
  | 'INCOMPLETE'
  /** Lost. */
  | 'LOST';

/** Say what happened to the work. */
export type SubstitutionReasonMissing = Problem & {
  readonly __typename?: 'SubstitutionReasonMissing';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** Only what the centre itself added can be taken out. */
export type SystemPickFixed = Problem & {
  readonly __typename?: 'SystemPickFixed';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** Results of the candidates of one teacher, by the initials on the rows. */
export type TeacherDistribution = {
  readonly __typename?: 'TeacherDistribution';
  /** How many candidates have a mark or outcome; null when not told. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** The initials; null: rows on which they are still missing. */
  readonly initials: Maybe<Scalars['String']['output']>;
  /** Lower quartile of the marks; null as `mean` is. */
  readonly lowerQuartile: Maybe<Scalars['Float']['output']>;
  /** Arithmetic mean of the marks, to two decimals; null on units marked in outcomes, and when not told. */
  readonly mean: Maybe<Scalars['Float']['output']>;
  /** Median of the marks; null as `mean` is. */
  readonly median: Maybe<Scalars['Float']['output']>;
  /** On units marked in outcomes, best first; empty otherwise, and when not told. */
  readonly outcomes: ReadonlyArray<OutcomeCount>;
  /** Why nothing is told; null when it is. */
  readonly suppressed: Maybe<DistributionSuppression>;
  /** Upper quartile of the marks; null as `mean` is. */
  readonly upperQuartile: Maybe<Scalars['Float']['output']>;
};

/** Sends a test: `{ type: "TEST", timestamp, data: {} }`, once, also while the webhook is paused. What came of it stands in its delivery some seconds later. */
export type TestWebhookInput = {
  /** A repeat with the same key sends no second test. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Which. */
  readonly webhookId: Scalars['ID']['input'];
};

/** What testWebhook answers. */
export type TestWebhookResult = IdempotencyKeyReused | TestWebhookSuccess | WebhookNotFound;

/** The test will be sent. */
export type TestWebhookSuccess = {
  readonly __typename?: 'TestWebhookSuccess';
  /** The id of the delivery in which what came of it will stand. */
  readonly deliveryId: Scalars['ID']['output'];
  /** The webhook. */
  readonly webhook: Webhook;
};

/** A text is empty or too long. Nothing was saved. */
export type TextLengthWrong = Problem & {
  readonly __typename?: 'TextLengthWrong';
  /** Name of the input field. */
  readonly field: Scalars['String']['output'];
  /** How many characters were given. */
  readonly length: Scalars['Int']['output'];
  /** How many are taken. */
  readonly maximumLength: Scalars['Int']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** How results on equal ranks are ordered by candidate number. */
export type TieOrder =
  /** Lowest number first. */
  | 'ASCENDING'
  /** Highest number first. */
  | 'DESCENDING';

/** The centre has as many admins as it may have, invited ones included. Nothing was done. */
export type TooManyAdmins = Problem & {
  readonly __typename?: 'TooManyAdmins';
  /** How many it may have. */
  readonly maximumAdmins: Scalars['Int']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** The centre has as many addresses as can be read at a time. Revoke one first. */
export type TooManyCalendarAddresses = Problem & {
  readonly __typename?: 'TooManyCalendarAddresses';
  /** How many are read at a time. */
  readonly maximumAddresses: Scalars['Int']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** More rows in one call than are taken. Nothing of the call was saved; send it in parts. */
export type TooManyRows = Problem & {
  readonly __typename?: 'TooManyRows';
  /** How many were given. */
  readonly given: Scalars['Int']['output'];
  /** How many are taken. */
  readonly maximumRows: Scalars['Int']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** There were too many wrong passwords. This one was not looked at. */
export type TooManyTries = Problem & {
  readonly __typename?: 'TooManyTries';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** When to try again. */
  readonly seconds: Scalars['Int']['output'];
};

/** So many files of this sheet are on their way that no more are begun. Finish or give up some. */
export type TooManyUploadsOpen = Problem & {
  readonly __typename?: 'TooManyUploadsOpen';
  /** How many may be. */
  readonly maximumOpenUploads: Scalars['Int']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** How many. */
  readonly openUploads: Scalars['Int']['output'];
};

/** There are as many webhooks as there may be. Nothing was saved. */
export type TooManyWebhooks = Problem & {
  readonly __typename?: 'TooManyWebhooks';
  /** How many there may be. */
  readonly maximumWebhooks: Scalars['Int']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

/** Something that is internally assessed; also called paper or component. */
export type Unit = {
  readonly __typename?: 'Unit';
  /** Other ways the code is written. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** How it is assessed. */
  readonly assessment: Assessment;
  /** The unit's code: `3700U1`, `4102/01`. */
  readonly code: Scalars['ID']['output'];
  /** The family. */
  readonly family: QualificationFamily;
  /** The language of assessment; Welsh-medium units are twins of English-medium ones. */
  readonly language: Language;
  /** As printed: `1/2`, `3`, `Entry`. */
  readonly level: Scalars['String']['output'];
  /** Whether carry forward is allowed. */
  readonly linear: Scalars['Boolean']['output'];
  /** Whole marks; null unless assessed in marks. */
  readonly maximumMark: Maybe<Scalars['Int']['output']>;
  /** False while the maximum is a stand-in that WJEC has not confirmed. */
  readonly maximumMarkConfirmed: Scalars['Boolean']['output'];
  /** Lowest first; empty unless assessed in outcomes. */
  readonly outcomes: ReadonlyArray<Outcome>;
  /** Whether teacher initials are needed on every row with a result. */
  readonly teacherInitials: Scalars['Boolean']['output'];
  /** English where no Welsh title is known. */
  readonly title: Scalars['String']['output'];
  /** How the sample reaches the moderator. */
  readonly work: Work;
};


/** Something that is internally assessed; also called paper or component. */
export type UnitTitleArgs = {
  language: InputMaybe<Language>;
};

/** No sample is taken of this unit. */
export type UnitHasNoSample = Problem & {
  readonly __typename?: 'UnitHasNoSample';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** The unit's code. */
  readonly unitCode: Scalars['String']['output'];
};

/** This unit takes the work of candidates one by one, no group or admin files. Nothing was kept. */
export type UnitTakesNoGroupFiles = Problem & {
  readonly __typename?: 'UnitTakesNoGroupFiles';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** The unit's code. */
  readonly unitCode: Scalars['String']['output'];
};

/** The work of this unit is not uploaded: it is posted, seen on a visit, or not asked for. Explanatory notes are taken. Nothing was kept. */
export type UnitTakesNoWork = Problem & {
  readonly __typename?: 'UnitTakesNoWork';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** The unit's code. */
  readonly unitCode: Scalars['String']['output'];
  /** How its work reaches the moderator. */
  readonly work: Work;
};

/** There is no unit of that code. Nothing was done. */
export type UnitUnknown = Problem & {
  readonly __typename?: 'UnitUnknown';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** The code as given. */
  readonly unitCode: Scalars['String']['output'];
};

/** Too late to take a candidate out of the sample. */
export type UntickPeriodOver = Problem & {
  readonly __typename?: 'UntickPeriodOver';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** The last day on which it was possible. */
  readonly until: Scalars['LocalDate']['output'];
};

/** A small file in one request (GraphQL multipart request specification); one file a request. */
export type UploadEvidenceInput = {
  /** The file, at most 25 MB (26214400 bytes). */
  readonly file: Scalars['Upload']['input'];
  /** Makes a repeat of this request with the same file harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** SHA-256 of the file, 64 hexadecimal digits; the file is refused when it arrives otherwise. */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  readonly target: EvidenceTargetInput;
};

/** What uploadEvidence answers. */
export type UploadEvidenceResult = AmendmentNotOpen | AmendmentRequestNotFound | CandidateNotOnMarksheet | ChecksumDiffers | FileBroken | FileEmpty | FileTooLarge | GroupTooSmall | GroupWithoutSample | IdempotencyKeyReused | MarksheetNotFound | NotInSample | OfferingClosed | OfferingNotOpen | QuotaExceeded | RowNotSubmitted | RowRepeated | SampleNotDrawn | TooManyRows | UnitTakesNoGroupFiles | UnitTakesNoWork | UploadEvidenceSuccess | WorkNotWanted;

/** The file is kept. */
export type UploadEvidenceSuccess = {
  readonly __typename?: 'UploadEvidenceSuccess';
  /** The file. */
  readonly evidence: Evidence;
  /** The sheet as it is now. */
  readonly marksheet: Marksheet;
};

/** Adds a moderator report, or takes the place of the one with the same offering, level, centre and language. A multipart request (GraphQL multipart request specification). */
export type UploadModeratorReportInput = {
  /** The centre it is to; omitted: every centre. */
  readonly centre?: InputMaybe<Scalars['CentreNumber']['input']>;
  /** A PDF of at most 25 MB (26214400 bytes). */
  readonly file: Scalars['Upload']['input'];
  /** Makes a repeat of this request with the same file harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The language it is written in. */
  readonly language: Language;
  /** The last day on which centres are shown it, not before results day. */
  readonly lastDay: Scalars['LocalDate']['input'];
  /** One of the unit's levels, as `1` of `1/2`; omitted: the unit's own. */
  readonly level?: InputMaybe<Scalars['String']['input']>;
  /** The unit in its series. */
  readonly offering: Scalars['ID']['input'];
};

/** What uploadModeratorReport answers. */
export type UploadModeratorReportResult = CentreNotFound | FileBroken | FileEmpty | FileNotPdf | FileTooLarge | IdempotencyKeyReused | OfferingNotFound | ReportLastDayTooEarly | ReportLevelUnknown | ReportsKeptElsewhere | UploadModeratorReportSuccess;

/** The report is kept, and shown from results day on. */
export type UploadModeratorReportSuccess = {
  readonly __typename?: 'UploadModeratorReportSuccess';
  /** The report. */
  readonly moderatorReport: ModeratorReport;
  /** The one whose place it took; null: there was none. */
  readonly replaced: Maybe<ModeratorReport>;
};

/** There is no such upload, or the caller may not see it: the two are never told apart. Nothing was done. */
export type UploadNotFound = Problem & {
  readonly __typename?: 'UploadNotFound';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** The id as given. */
  readonly uploadId: Scalars['ID']['output'];
};

/** The upload has ended before. Nothing was done. */
export type UploadNotOpen = Problem & {
  readonly __typename?: 'UploadNotOpen';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** The id as given. */
  readonly uploadId: Scalars['ID']['output'];
  /** Where it stands. */
  readonly uploadState: UploadState;
};

/** The unit is marked by WJEC from uploaded work, so there are no results to enter or submit. */
export type UploadOnlyUnit = Problem & {
  readonly __typename?: 'UploadOnlyUnit';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** The unit's code. */
  readonly unitCode: Scalars['String']['output'];
};

/** Why a file that came whole was not kept: what was announced, or what the rules were, had changed. */
export type UploadRefusal = AmendmentNotOpen | AmendmentRequestNotFound | CandidateNotOnMarksheet | ChecksumDiffers | GroupTooSmall | GroupWithoutSample | NotInSample | OfferingClosed | OfferingNotOpen | RowNotSubmitted | RowRepeated | SampleNotDrawn | SizeDiffers | TooManyRows | UnitTakesNoGroupFiles | UnitTakesNoWork | WorkNotWanted;

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

/** A file on its way in. Its bytes go to `address` by the tus protocol; an upload that broke off is resumed there, from any machine. */
export type UploadTicket = {
  readonly __typename?: 'UploadTicket';
  /** Where the bytes go (tus 1.0: HEAD, PATCH, DELETE), with the credentials of this API. */
  readonly address: Scalars['String']['output'];
  /** When it was begun. */
  readonly begunAt: Scalars['DateTime']['output'];
  /** Who began it, as audited. */
  readonly begunBy: Scalars['String']['output'];
  /** Candidate numbers it is for; empty for what belongs to the sheet or to a request. */
  readonly candidateNumbers: ReadonlyArray<Scalars['String']['output']>;
  /** What it has become; null until it is KEPT, and when the caller may not see that. */
  readonly evidence: Maybe<Evidence>;
  /** Until when bytes are taken; every part that arrives moves it on, up to seven days after the beginning. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** What to try when a file will not upload, in the guide's words and the caller's language. */
  readonly hint: Scalars['String']['output'];
  /** Opaque; stable. The evidence that comes of it has the same id. */
  readonly id: Scalars['ID']['output'];
  /** Id of the sheet it is for. */
  readonly marksheetId: Scalars['ID']['output'];
  /** The file's name, as it will be kept. */
  readonly name: Scalars['String']['output'];
  /** Why it was not taken; null unless it is REFUSED. */
  readonly problem: Maybe<UploadRefusal>;
  /** What the file is for. */
  readonly purpose: EvidencePurpose;
  /** Bytes known to have arrived. The upload's address knows it to the byte. */
  readonly received: Scalars['ByteCount']['output'];
  /** Size of the whole file in bytes, as announced. */
  readonly size: Scalars['ByteCount']['output'];
  /** Where it stands. */
  readonly state: UploadState;
};

/** A file of results to be tried out. */
export type ValidateResultsInput = {
  /** Of this centre. */
  readonly centre: Scalars['CentreNumber']['input'];
  /** Candidates who are to be stored as absent. Others are refused with `AbsentUnconfirmed`, to be asked about. At most 10 000. */
  readonly confirmAbsent?: InputMaybe<ReadonlyArray<ConfirmedAbsenceInput>>;
  /** CSV, XLSX or JSON, at most 4 MiB and 10 000 rows. */
  readonly file: Scalars['Upload']['input'];
  /** In this series. */
  readonly series: Scalars['ID']['input'];
  /** Of this unit, by code or alias; omitted: each row of the file says its unit. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** What validateResults answers. */
export type ValidateResultsResult = MarksFileRefused | MarksheetsNotFound | ValidateResultsSuccess;

/** The file was read and judged row by row. Nothing was saved. */
export type ValidateResultsSuccess = {
  readonly __typename?: 'ValidateResultsSuccess';
  /** When the token ends, an hour from now; null without one. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** In which form the file is. */
  readonly form: MarksFileForm;
  /** How many rows would keep a result because the file gives none. */
  readonly leftAlone: Scalars['Int']['output'];
  /** How the file was read. */
  readonly notes: ReadonlyArray<MarksFileNote>;
  /** How many rows would not be saved. */
  readonly refused: Scalars['Int']['output'];
  /** In the order of the file. */
  readonly rows: ReadonlyArray<ValidatedRow>;
  /** Pass to applyResults: it does what is said here, or nothing. Only for who asked, once. Null when nothing would change. */
  readonly token: Maybe<Scalars['ID']['output']>;
  /** How many rows are already as the file says. */
  readonly unchanged: Scalars['Int']['output'];
  /** How many rows would change. */
  readonly wouldChange: Scalars['Int']['output'];
};

/** A row of a file, and what would become of it. */
export type ValidatedRow = {
  readonly __typename?: 'ValidatedRow';
  /** Surname and forenames as entered; null when no such row is on the sheet. */
  readonly candidateName: Maybe<Scalars['String']['output']>;
  /** The number, with its zeros put back. */
  readonly candidateNumber: Scalars['String']['output'];
  /** Line of the file, row of the sheet, or place in the JSON's list, from 1. */
  readonly line: Scalars['Int']['output'];
  /** The sheet's id; null when it belongs to none that the caller may see. */
  readonly marksheetId: Maybe<Scalars['ID']['output']>;
  /** The initials that it would have; of a refused row as given. */
  readonly newInitials: Maybe<Scalars['String']['output']>;
  /** The result that it would have, in the short form; of a refused row as given; null when blank. */
  readonly newResult: Maybe<Scalars['String']['output']>;
  /** The initials that the row has. */
  readonly oldInitials: Maybe<Scalars['String']['output']>;
  /** The result that the row has, in the short form; null when blank. */
  readonly oldResult: Maybe<Scalars['String']['output']>;
  /** Why it is refused; null when it is not. The same problems as those of enterResults, and those that only a file can have. */
  readonly problem: Maybe<Problem>;
  /** What would become of it. */
  readonly state: ValidatedRowState;
  /** The unit's code, of a row without a sheet as it stands in the file; null when it says none. */
  readonly unitCode: Maybe<Scalars['String']['output']>;
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

/** Rows to be compared with what was submitted. */
export type VerifyReceiptInput = {
  /** The sheet. */
  readonly marksheetId: Scalars['ID']['input'];
  /** Every row of the submission, in any order; at most 2000. */
  readonly rows: ReadonlyArray<ReceiptRowInput>;
  /** Which submission of it. */
  readonly sequence: Scalars['Int']['input'];
};

/** Who is asking. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** When the credential ends; null when it does not. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** What kind of caller this is. */
  readonly kind: PrincipalKind;
  /** The language of the answers of this request. */
  readonly language: Language;
  /** The name under which the caller's acts are audited. */
  readonly name: Scalars['String']['output'];
  /** The person signed in; null for a machine. Only the person sees it. */
  readonly person: Maybe<SignedInPerson>;
  /** What the caller may do, by the names that a FORBIDDEN error gives. */
  readonly rights: ReadonlyArray<Scalars['String']['output']>;
};

/**
 * An address to which events are sent as they happen, signed by the Standard Webhooks specification. It gets what its centre could read with `events`;
 * one of WJEC's without a centre gets the events of all. Each event is sent at least once, under the same `webhook-id`; those of one sheet in
 * their order: while one is tried again, later ones of the same sheet wait, and those of other sheets do not. What is sent names no
 * person: `{ type, timestamp, data: { id, sequence, centre, marksheetId, detail } }`; the rest is read with `event`.
 */
export type Webhook = {
  readonly __typename?: 'Webhook';
  /** The centre whose events it gets; null: WJEC's, which gets those of all centres. */
  readonly centre: Maybe<Scalars['CentreNumber']['output']>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who made it. */
  readonly createdBy: Scalars['String']['output'];
  /** What was sent or is to be, latest first. What has ended is kept for 30 days. At most 200 a page. */
  readonly deliveries: WebhookDeliveryConnection;
  /** What it is, in the words of whoever made it. */
  readonly description: Scalars['String']['output'];
  /** Since when its receiver has taken nothing; null: the last attempt went well, or there was none. */
  readonly failingSince: Maybe<Scalars['DateTime']['output']>;
  /** Opaque; stable. */
  readonly id: Scalars['ID']['output'];
  /** When its receiver last took something; null: not yet. */
  readonly lastDeliveredAt: Maybe<Scalars['DateTime']['output']>;
  /** Why nothing is sent at present; null: events are sent. */
  readonly paused: Maybe<WebhookPause>;
  /** Since when nothing is sent; null: events are sent. */
  readonly pausedAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when the secret before is used for signing beside the present one; null: there is one secret. */
  readonly previousSecretUntil: Maybe<Scalars['DateTime']['output']>;
  /** The id of the last event that was looked at for it. What came before it was delivered, or stands in `deliveries`; null: no event yet. */
  readonly readTo: Maybe<Scalars['ID']['output']>;
  /** The types that it gets; null: all, those to come too. */
  readonly types: Maybe<ReadonlyArray<EventType>>;
  /** Where events are sent, by POST. */
  readonly url: Scalars['String']['output'];
  /** How many deliveries are to be tried, at most 10 000; further events are then left in the feed until there are fewer. */
  readonly waiting: Scalars['Int']['output'];
};


/**
 * An address to which events are sent as they happen, signed by the Standard Webhooks specification. It gets what its centre could read with `events`;
 * one of WJEC's without a centre gets the events of all. Each event is sent at least once, under the same `webhook-id`; those of one sheet in
 * their order: while one is tried again, later ones of the same sheet wait, and those of other sheets do not. What is sent names no
 * person: `{ type, timestamp, data: { id, sequence, centre, marksheetId, detail } }`; the rest is read with `event`.
 */
export type WebhookDeliveriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  state: InputMaybe<WebhookDeliveryState>;
};

/** Why an address is not taken for a webhook. */
export type WebhookAddressFault =
  /** It holds a user name or a password. */
  | 'CREDENTIALS'
  /** It is no absolute address of http or https, or is longer than 500 characters. */
  | 'MALFORMED'
  /** It does not begin with `https:`. */
  | 'NOT_HTTPS'
  /** It names a private, loopback or link-local address. */
  | 'PRIVATE';

/** Nothing is sent to this address. Nothing was saved. */
export type WebhookAddressRefused = Problem & {
  readonly __typename?: 'WebhookAddressRefused';
  /** Why. */
  readonly addressFault: WebhookAddressFault;
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** The address as given, shortened to 200 characters. */
  readonly url: Scalars['String']['output'];
};

/** An attempt to deliver. */
export type WebhookAttempt = {
  readonly __typename?: 'WebhookAttempt';
  /** When it began. */
  readonly at: Scalars['DateTime']['output'];
  /** What went wrong; null: nothing did. */
  readonly fault: Maybe<WebhookFault>;
  /** How long it took, in milliseconds. */
  readonly milliseconds: Scalars['Int']['output'];
  /** The HTTP status; null: there was no answer. */
  readonly status: Maybe<Scalars['Int']['output']>;
};

/** A page of webhooks, oldest first. */
export type WebhookConnection = {
  readonly __typename?: 'WebhookConnection';
  /** The page. */
  readonly edges: ReadonlyArray<WebhookEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Webhook>;
  /** Where it ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Costs a count; ask only when needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An event on its way to a webhook. */
export type WebhookDelivery = {
  readonly __typename?: 'WebhookDelivery';
  /** The attempts, latest first, at most 20. */
  readonly attempts: ReadonlyArray<WebhookAttempt>;
  /** When the event was looked at for this webhook. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was delivered or given up; null: it is waiting. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** The id of the event, sent as `webhook-id`; null for a test, whose `webhook-id` is `test-` and the id of the delivery. */
  readonly eventId: Maybe<Scalars['ID']['output']>;
  /** Opaque; stable. */
  readonly id: Scalars['ID']['output'];
  /** When it is tried next, if nothing holds it back; null: it has ended. */
  readonly nextTryAt: Maybe<Scalars['DateTime']['output']>;
  /** How far it is. */
  readonly state: WebhookDeliveryState;
  /** The type of the event; null for a test. */
  readonly type: Maybe<EventType>;
};

/** A page of deliveries, latest first. */
export type WebhookDeliveryConnection = {
  readonly __typename?: 'WebhookDeliveryConnection';
  /** The page. */
  readonly edges: ReadonlyArray<WebhookDeliveryEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<WebhookDelivery>;
  /** Where it ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Costs a count; ask only when needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A delivery and its place in the list. */
export type WebhookDeliveryEdge = {
  readonly __typename?: 'WebhookDeliveryEdge';
  /** Pass as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The delivery. */
  readonly node: WebhookDelivery;
};

/** The webhook has no such delivery, or no longer. Nothing was done. */
export type WebhookDeliveryNotFound = Problem & {
  readonly __typename?: 'WebhookDeliveryNotFound';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** The id as given. */
  readonly webhookDeliveryId: Scalars['ID']['output'];
};

/** How far a delivery is. */
export type WebhookDeliveryState =
  /** The receiver answered with a status from 200 to 299. */
  | 'DELIVERED'
  /** It was tried for three days, or the webhook was removed. A replay tries it again. */
  | 'GIVEN_UP'
  /** It is to be tried, for the first time or again; or an earlier one of the same sheet is. */
  | 'WAITING';

/** A webhook and its place in the list. */
export type WebhookEdge = {
  readonly __typename?: 'WebhookEdge';
  /** Pass as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The webhook. */
  readonly node: Webhook;
};

/** What went wrong with an attempt to deliver. What the receiver wrote beside its status is not kept. */
export type WebhookFault =
  /** The host name leads to a private address, to which nothing is sent. */
  | 'ADDRESS'
  /** The connection broke, or what came was no HTTP. */
  | 'BROKEN'
  /** The host name has no address. */
  | 'NAME'
  /** A status from 300 to 399: nobody is followed elsewhere. */
  | 'REDIRECT'
  /** Nothing was sent: the secret can not be read any more, since the service has other keys. Rotate it. */
  | 'SECRET'
  /** A status other than 200 to 299. */
  | 'STATUS'
  /** No answer within 15 seconds, or no connection within 5. */
  | 'TIMEOUT'
  /** The certificate is not valid for the host, or TLS failed otherwise. */
  | 'TLS'
  /** The connection was refused, or there is no way to the address. */
  | 'UNREACHABLE';

/** There is no such webhook, or it is another centre's: the two are never told apart. */
export type WebhookNotFound = Problem & {
  readonly __typename?: 'WebhookNotFound';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** The id as given. */
  readonly webhookId: Scalars['ID']['output'];
};

/** Why a webhook sends nothing at present. */
export type WebhookPause =
  /** Somebody paused it. */
  | 'ASKED'
  /** Its receiver took nothing for three days. */
  | 'FAILING'
  /** Its receiver answered 410: it is there no more. */
  | 'GONE';

/** From where a webhook is sent events again. */
export type WebhookReplayInput =
  /** This delivery alone. */
  { readonly delivery: Scalars['ID']['input']; readonly fromEvent?: never; }
  |  /** All events from this one on, delivered or not; the id of an event, or any number that one could have. */
  { readonly delivery?: never; readonly fromEvent: Scalars['ID']['input']; };

/** This was done before, under the same idempotency key. The secret was shown then and is not shown again; if it was lost, rotate it. */
export type WebhookSecretShownBefore = Problem & {
  readonly __typename?: 'WebhookSecretShownBefore';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** The webhook that it was done for. */
  readonly webhookId: Scalars['ID']['output'];
};

/** A value of a webhook can not be as given. Nothing was done. */
export type WebhookValueInvalid = Problem & {
  readonly __typename?: 'WebhookValueInvalid';
  /** Name of the input field at fault. */
  readonly field: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** What was given, shortened to 40 characters. */
  readonly typed: Scalars['String']['output'];
};

/** The unit is Welsh-medium and the moderator does not speak Welsh. Nothing was done; to do it all the same, say why in `welshReason`. */
export type WelshSpeakerNeeded = Problem & {
  readonly __typename?: 'WelshSpeakerNeeded';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** The moderator. */
  readonly moderatorId: Scalars['ID']['output'];
  /** The unit's code. */
  readonly unitCode: Scalars['String']['output'];
};

/** Takes a centre off the list of those that a client acts for. The client's other centres are not touched. */
export type WithdrawFromApiClientInput = {
  /** Which. */
  readonly apiClientId: Scalars['ID']['input'];
  /** The caller's own centre; WJEC staff may name any. */
  readonly centre: Scalars['CentreNumber']['input'];
};

/** What withdrawFromApiClient answers. */
export type WithdrawFromApiClientResult = ApiClientNotFound | PasswordNeeded | WithdrawFromApiClientSuccess;

/** The client no longer acts for the centre. */
export type WithdrawFromApiClientSuccess = {
  readonly __typename?: 'WithdrawFromApiClientSuccess';
  /** The client's id. */
  readonly apiClientId: Scalars['ID']['output'];
  /** The centre. */
  readonly centre: Scalars['CentreNumber']['output'];
};

/** Takes back a request that is still open. */
export type WithdrawMarkAmendmentInput = {
  /** Which. */
  readonly amendmentRequestId: Scalars['ID']['input'];
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What withdrawMarkAmendment answers. */
export type WithdrawMarkAmendmentResult = AmendmentNotOpen | AmendmentRequestNotFound | IdempotencyKeyReused | WithdrawMarkAmendmentSuccess;

/** The request is taken back. */
export type WithdrawMarkAmendmentSuccess = {
  readonly __typename?: 'WithdrawMarkAmendmentSuccess';
  /** The request. */
  readonly amendmentRequest: AmendmentRequest;
  /** The sheet as it is now. */
  readonly marksheet: Marksheet;
};

/** Takes a moderator report back, at once and for good: the file goes too. One that it replaced does not come back. */
export type WithdrawModeratorReportInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Which. */
  readonly moderatorReportId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What withdrawModeratorReport answers. */
export type WithdrawModeratorReportResult = IdempotencyKeyReused | ModeratorReportNotFound | TextLengthWrong | WithdrawModeratorReportSuccess;

/** The report is shown no more. */
export type WithdrawModeratorReportSuccess = {
  readonly __typename?: 'WithdrawModeratorReportSuccess';
  /** The report, withdrawn. */
  readonly moderatorReport: ModeratorReport;
};

/** A submitted row whose entry was withdrawn: held unchanged until WJEC confirms or dismisses the withdrawal. */
export type Withdrawal = {
  readonly __typename?: 'Withdrawal';
  /** Since when it is held. */
  readonly heldAt: Scalars['DateTime']['output'];
  /** Who sent the file that withdrew the entry, as audited. */
  readonly heldBy: Scalars['String']['output'];
  /** Its sheet. */
  readonly marksheet: Marksheet;
  /** The row. */
  readonly row: MarksheetRow;
};

/** A page of held rows: by centre, sheet and candidate number. */
export type WithdrawalConnection = {
  readonly __typename?: 'WithdrawalConnection';
  /** The page. */
  readonly edges: ReadonlyArray<WithdrawalEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Withdrawal>;
  /** Where it ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all under the filter. Costs a count; ask only when needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What became of one candidate of the call. */
export type WithdrawalDecidedRow = {
  readonly __typename?: 'WithdrawalDecidedRow';
  /** The number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** Why nothing was decided; null when it was. */
  readonly problem: Maybe<Problem>;
  /** The row as it is now; null when there is none, as after a confirmed withdrawal. */
  readonly row: Maybe<MarksheetRow>;
};

/** A held row and its place in the list. */
export type WithdrawalEdge = {
  readonly __typename?: 'WithdrawalEdge';
  /** Pass as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The held row. */
  readonly node: Withdrawal;
};

/** Which held rows to list. Filters are joined by and; an omitted one does not restrict. */
export type WithdrawalFilter = {
  /** Of this centre. */
  readonly centre?: InputMaybe<Scalars['CentreNumber']['input']>;
  /** True: only candidates in the sample; false: only others. */
  readonly sampled?: InputMaybe<Scalars['Boolean']['input']>;
  /** In this series. */
  readonly series?: InputMaybe<Scalars['ID']['input']>;
  /** Of this unit, by code. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
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

/** The candidate's work is incomplete or lost, so it is not sent: another candidate stands in, or has still to be named. Nothing was kept. */
export type WorkNotWanted = Problem & {
  readonly __typename?: 'WorkNotWanted';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

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
  readonly candidateNumber: Scalars['String']['input'];
  /** The sheet. */
  readonly marksheetId: Scalars['ID']['input'];
};

/** Work of the candidate is uploaded: delete it first. */
export type WorkUploaded = Problem & {
  readonly __typename?: 'WorkUploaded';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AbandonUploadResult:
    | ( Omit<AbandonUploadSuccess, 'upload'> & { upload: _RefType['UploadTicket'] } & { __typename: 'AbandonUploadSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( UploadNotFound & { __typename: 'UploadNotFound' } )
    | ( UploadNotOpen & { __typename: 'UploadNotOpen' } )
  ;
  AcknowledgeClericalErrorResult:
    | ( Omit<AcknowledgeClericalErrorSuccess, 'marksheet'> & { marksheet: _RefType['Marksheet'] } & { __typename: 'AcknowledgeClericalErrorSuccess' } )
    | ( CorrectionNotFound & { __typename: 'CorrectionNotFound' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MarksheetNotFound & { __typename: 'MarksheetNotFound' } )
    | ( TooManyRows & { __typename: 'TooManyRows' } )
  ;
  AcknowledgeCountedResultsResult:
    | ( Omit<AcknowledgeCountedResultsSuccess, 'acknowledgement'> & { acknowledgement: _RefType['CountedAcknowledgement'] } & { __typename: 'AcknowledgeCountedResultsSuccess' } )
    | ( CountedResultNotFound & { __typename: 'CountedResultNotFound' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
  ;
  AddEvidenceMemberResult:
    | ( AlreadyInGroup & { __typename: 'AlreadyInGroup' } )
    | ( CandidateNotOnMarksheet & { __typename: 'CandidateNotOnMarksheet' } )
    | ( Omit<ChangeEvidenceSuccess, 'evidence' | 'marksheet'> & { evidence: _RefType['Evidence'], marksheet: _RefType['Marksheet'] } & { __typename: 'ChangeEvidenceSuccess' } )
    | ( EvidenceNotFound & { __typename: 'EvidenceNotFound' } )
    | ( EvidenceNotLive & { __typename: 'EvidenceNotLive' } )
    | ( EvidenceNotOfGroup & { __typename: 'EvidenceNotOfGroup' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( OfferingClosed & { __typename: 'OfferingClosed' } )
  ;
  AddToSampleResult:
    | ( Omit<ChangeSampleSuccess, 'marksheet' | 'rows'> & { marksheet: _RefType['Marksheet'], rows: ReadonlyArray<_RefType['SampleChangedRow']> } & { __typename: 'ChangeSampleSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MarksheetNotFound & { __typename: 'MarksheetNotFound' } )
    | ( OfferingClosed & { __typename: 'OfferingClosed' } )
    | ( SampleNotDrawn & { __typename: 'SampleNotDrawn' } )
    | ( TextLengthWrong & { __typename: 'TextLengthWrong' } )
    | ( TooManyRows & { __typename: 'TooManyRows' } )
    | ( UnitHasNoSample & { __typename: 'UnitHasNoSample' } )
  ;
  AllocateModeratorResult:
    | ( Omit<AllocateModeratorSuccess, 'allocation'> & { allocation: _RefType['Allocation'] } & { __typename: 'AllocateModeratorSuccess' } )
    | ( CentreNotFound & { __typename: 'CentreNotFound' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( ModeratorNotFound & { __typename: 'ModeratorNotFound' } )
    | ( ModeratorOwnCentre & { __typename: 'ModeratorOwnCentre' } )
    | ( OfferingNotFound & { __typename: 'OfferingNotFound' } )
    | ( TextLengthWrong & { __typename: 'TextLengthWrong' } )
    | ( WelshSpeakerNeeded & { __typename: 'WelshSpeakerNeeded' } )
  ;
  ApplyResultsResult:
    | ( Omit<ApplyResultsSuccess, 'marksheets'> & { marksheets: ReadonlyArray<_RefType['Marksheet']> } & { __typename: 'ApplyResultsSuccess' } )
    | ( DryRunApplied & { __typename: 'DryRunApplied' } )
    | ( DryRunNotFound & { __typename: 'DryRunNotFound' } )
    | ( Omit<DryRunOutdated, 'movedRows'> & { movedRows: ReadonlyArray<_RefType['OutdatedRow']> } & { __typename: 'DryRunOutdated' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
  ;
  BeginUploadResult:
    | ( AmendmentNotOpen & { __typename: 'AmendmentNotOpen' } )
    | ( AmendmentRequestNotFound & { __typename: 'AmendmentRequestNotFound' } )
    | ( Omit<BeginUploadSuccess, 'upload'> & { upload: _RefType['UploadTicket'] } & { __typename: 'BeginUploadSuccess' } )
    | ( CandidateNotOnMarksheet & { __typename: 'CandidateNotOnMarksheet' } )
    | ( FileEmpty & { __typename: 'FileEmpty' } )
    | ( FileTooLarge & { __typename: 'FileTooLarge' } )
    | ( GroupTooSmall & { __typename: 'GroupTooSmall' } )
    | ( GroupWithoutSample & { __typename: 'GroupWithoutSample' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MarksheetNotFound & { __typename: 'MarksheetNotFound' } )
    | ( NotInSample & { __typename: 'NotInSample' } )
    | ( OfferingClosed & { __typename: 'OfferingClosed' } )
    | ( OfferingNotOpen & { __typename: 'OfferingNotOpen' } )
    | ( QuotaExceeded & { __typename: 'QuotaExceeded' } )
    | ( RowNotSubmitted & { __typename: 'RowNotSubmitted' } )
    | ( RowRepeated & { __typename: 'RowRepeated' } )
    | ( SampleNotDrawn & { __typename: 'SampleNotDrawn' } )
    | ( TooManyRows & { __typename: 'TooManyRows' } )
    | ( TooManyUploadsOpen & { __typename: 'TooManyUploadsOpen' } )
    | ( UnitTakesNoGroupFiles & { __typename: 'UnitTakesNoGroupFiles' } )
    | ( UnitTakesNoWork & { __typename: 'UnitTakesNoWork' } )
    | ( WorkNotWanted & { __typename: 'WorkNotWanted' } )
  ;
  ChangeAccountTypeResult:
    | ( Omit<ChangeAccountTypeSuccess, 'membership'> & { membership: _RefType['Membership'] } & { __typename: 'ChangeAccountTypeSuccess' } )
    | ( ExamsOfficerKept & { __typename: 'ExamsOfficerKept' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MembershipNotFound & { __typename: 'MembershipNotFound' } )
    | ( OwnAccountKept & { __typename: 'OwnAccountKept' } )
    | ( PasswordNeeded & { __typename: 'PasswordNeeded' } )
    | ( TooManyAdmins & { __typename: 'TooManyAdmins' } )
  ;
  ChangeApiClientResult:
    | ( ApiClientEnded & { __typename: 'ApiClientEnded' } )
    | ( ApiClientNotFound & { __typename: 'ApiClientNotFound' } )
    | ( ApiClientOfAnother & { __typename: 'ApiClientOfAnother' } )
    | ( ApiClientValueInvalid & { __typename: 'ApiClientValueInvalid' } )
    | ( CentreNotFound & { __typename: 'CentreNotFound' } )
    | ( Omit<ChangeApiClientSuccess, 'client'> & { client: _RefType['ApiClient'] } & { __typename: 'ChangeApiClientSuccess' } )
    | ( PasswordNeeded & { __typename: 'PasswordNeeded' } )
    | ( UnitUnknown & { __typename: 'UnitUnknown' } )
  ;
  ChangeWebhookResult:
    | ( Omit<ChangeWebhookSuccess, 'webhook'> & { webhook: _RefType['Webhook'] } & { __typename: 'ChangeWebhookSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( PasswordNeeded & { __typename: 'PasswordNeeded' } )
    | ( WebhookAddressRefused & { __typename: 'WebhookAddressRefused' } )
    | ( WebhookNotFound & { __typename: 'WebhookNotFound' } )
    | ( WebhookValueInvalid & { __typename: 'WebhookValueInvalid' } )
  ;
  ChooseMembershipResult:
    | ( Omit<ChooseMembershipSuccess, 'membership'> & { membership: _RefType['OwnMembership'] } & { __typename: 'ChooseMembershipSuccess' } )
    | ( MembershipNotFound & { __typename: 'MembershipNotFound' } )
    | ( SessionNeeded & { __typename: 'SessionNeeded' } )
  ;
  ClearResultsResult:
    | ( Omit<EnterResultsSuccess, 'marksheet' | 'rows'> & { marksheet: _RefType['Marksheet'], rows: ReadonlyArray<_RefType['EnteredRow']> } & { __typename: 'EnterResultsSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MarksheetNotFound & { __typename: 'MarksheetNotFound' } )
    | ( OfferingClosed & { __typename: 'OfferingClosed' } )
    | ( OfferingNotOpen & { __typename: 'OfferingNotOpen' } )
    | ( TooManyRows & { __typename: 'TooManyRows' } )
    | ( UploadOnlyUnit & { __typename: 'UploadOnlyUnit' } )
  ;
  ConfirmPasswordResult:
    | ( ConfirmPasswordSuccess & { __typename: 'ConfirmPasswordSuccess' } )
    | ( PasswordWrong & { __typename: 'PasswordWrong' } )
    | ( SessionNeeded & { __typename: 'SessionNeeded' } )
    | ( TooManyTries & { __typename: 'TooManyTries' } )
  ;
  ConfirmWithdrawalResult:
    | ( Omit<DecideWithdrawalSuccess, 'marksheet' | 'rows'> & { marksheet: _RefType['Marksheet'], rows: ReadonlyArray<_RefType['WithdrawalDecidedRow']> } & { __typename: 'DecideWithdrawalSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MarksheetNotFound & { __typename: 'MarksheetNotFound' } )
    | ( TextLengthWrong & { __typename: 'TextLengthWrong' } )
    | ( TooManyRows & { __typename: 'TooManyRows' } )
  ;
  CreateApiClientResult:
    | ( ApiClientValueInvalid & { __typename: 'ApiClientValueInvalid' } )
    | ( CentreNotFound & { __typename: 'CentreNotFound' } )
    | ( Omit<CreateApiClientSuccess, 'client'> & { client: _RefType['ApiClient'] } & { __typename: 'CreateApiClientSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( ModeratorNotFound & { __typename: 'ModeratorNotFound' } )
    | ( PasswordNeeded & { __typename: 'PasswordNeeded' } )
    | ( SecretShownBefore & { __typename: 'SecretShownBefore' } )
    | ( UnitUnknown & { __typename: 'UnitUnknown' } )
  ;
  CreateCalendarAddressResult:
    | ( CalendarAddressShownBefore & { __typename: 'CalendarAddressShownBefore' } )
    | ( CentreNotFound & { __typename: 'CentreNotFound' } )
    | ( Omit<CreateCalendarAddressSuccess, 'calendarAddress'> & { calendarAddress: _RefType['CalendarAddress'] } & { __typename: 'CreateCalendarAddressSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( TooManyCalendarAddresses & { __typename: 'TooManyCalendarAddresses' } )
  ;
  CreateWebhookResult:
    | ( CentreNotFound & { __typename: 'CentreNotFound' } )
    | ( Omit<CreateWebhookSuccess, 'webhook'> & { webhook: _RefType['Webhook'] } & { __typename: 'CreateWebhookSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( PasswordNeeded & { __typename: 'PasswordNeeded' } )
    | ( TooManyWebhooks & { __typename: 'TooManyWebhooks' } )
    | ( WebhookAddressRefused & { __typename: 'WebhookAddressRefused' } )
    | ( WebhookSecretShownBefore & { __typename: 'WebhookSecretShownBefore' } )
    | ( WebhookValueInvalid & { __typename: 'WebhookValueInvalid' } )
  ;
  DeallocateModeratorResult:
    | ( AllocationNotFound & { __typename: 'AllocationNotFound' } )
    | ( Omit<DeallocateModeratorSuccess, 'allocation'> & { allocation: _RefType['Allocation'] } & { __typename: 'DeallocateModeratorSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
  ;
  DecideExtensionResult:
    | ( Omit<DecideExtensionSuccess, 'extension' | 'marksheet'> & { extension: _RefType['Extension'], marksheet: _RefType['Marksheet'] } & { __typename: 'DecideExtensionSuccess' } )
    | ( ExtensionDayTooEarly & { __typename: 'ExtensionDayTooEarly' } )
    | ( ExtensionNotRequested & { __typename: 'ExtensionNotRequested' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MarksheetNotFound & { __typename: 'MarksheetNotFound' } )
    | ( TextLengthWrong & { __typename: 'TextLengthWrong' } )
  ;
  DecideMarkAmendmentResult:
    | ( AmendmentNotOpen & { __typename: 'AmendmentNotOpen' } )
    | ( AmendmentRequestNotFound & { __typename: 'AmendmentRequestNotFound' } )
    | ( CandidateNotOnMarksheet & { __typename: 'CandidateNotOnMarksheet' } )
    | ( CorrectionStands & { __typename: 'CorrectionStands' } )
    | ( Omit<DecideMarkAmendmentSuccess, 'amendmentRequest' | 'marksheet'> & { amendmentRequest: _RefType['AmendmentRequest'], marksheet: _RefType['Marksheet'] } & { __typename: 'DecideMarkAmendmentSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( RowNotSubmitted & { __typename: 'RowNotSubmitted' } )
    | ( TextLengthWrong & { __typename: 'TextLengthWrong' } )
  ;
  DeleteEvidenceResult:
    | ( AmendmentNotOpen & { __typename: 'AmendmentNotOpen' } )
    | ( Omit<ChangeEvidenceSuccess, 'evidence' | 'marksheet'> & { evidence: _RefType['Evidence'], marksheet: _RefType['Marksheet'] } & { __typename: 'ChangeEvidenceSuccess' } )
    | ( DeletePeriodOver & { __typename: 'DeletePeriodOver' } )
    | ( EvidenceNotFound & { __typename: 'EvidenceNotFound' } )
    | ( EvidenceNotLive & { __typename: 'EvidenceNotLive' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( OfferingClosed & { __typename: 'OfferingClosed' } )
  ;
  DismissWithdrawalResult:
    | ( Omit<DecideWithdrawalSuccess, 'marksheet' | 'rows'> & { marksheet: _RefType['Marksheet'], rows: ReadonlyArray<_RefType['WithdrawalDecidedRow']> } & { __typename: 'DecideWithdrawalSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MarksheetNotFound & { __typename: 'MarksheetNotFound' } )
    | ( TextLengthWrong & { __typename: 'TextLengthWrong' } )
    | ( TooManyRows & { __typename: 'TooManyRows' } )
  ;
  EndOtherSessionsResult:
    | ( EndOtherSessionsSuccess & { __typename: 'EndOtherSessionsSuccess' } )
    | ( SessionNeeded & { __typename: 'SessionNeeded' } )
  ;
  EndSessionResult:
    | ( EndSessionSuccess & { __typename: 'EndSessionSuccess' } )
    | ( SessionNeeded & { __typename: 'SessionNeeded' } )
    | ( SessionNotFound & { __typename: 'SessionNotFound' } )
  ;
  EnterResultsResult:
    | ( Omit<EnterResultsSuccess, 'marksheet' | 'rows'> & { marksheet: _RefType['Marksheet'], rows: ReadonlyArray<_RefType['EnteredRow']> } & { __typename: 'EnterResultsSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MarksheetNotFound & { __typename: 'MarksheetNotFound' } )
    | ( OfferingClosed & { __typename: 'OfferingClosed' } )
    | ( OfferingNotOpen & { __typename: 'OfferingNotOpen' } )
    | ( TooManyRows & { __typename: 'TooManyRows' } )
    | ( UploadOnlyUnit & { __typename: 'UploadOnlyUnit' } )
  ;
  ExtendDeadlineResult:
    | ( Omit<ExtendDeadlineSuccess, 'marksheet'> & { marksheet: _RefType['Marksheet'] } & { __typename: 'ExtendDeadlineSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MarksheetNotFound & { __typename: 'MarksheetNotFound' } )
    | ( TextLengthWrong & { __typename: 'TextLengthWrong' } )
  ;
  GrantAccessResult:
    | ( FamilyUnknown & { __typename: 'FamilyUnknown' } )
    | ( Omit<GrantAccessSuccess, 'membership'> & { membership: _RefType['Membership'] } & { __typename: 'GrantAccessSuccess' } )
    | ( GrantEmpty & { __typename: 'GrantEmpty' } )
    | ( GrantNotNeeded & { __typename: 'GrantNotNeeded' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MembershipNotFound & { __typename: 'MembershipNotFound' } )
    | ( PasswordNeeded & { __typename: 'PasswordNeeded' } )
    | ( UnitUnknown & { __typename: 'UnitUnknown' } )
  ;
  HideEvidenceResult:
    | ( Omit<ChangeEvidenceSuccess, 'evidence' | 'marksheet'> & { evidence: _RefType['Evidence'], marksheet: _RefType['Marksheet'] } & { __typename: 'ChangeEvidenceSuccess' } )
    | ( EvidenceNotFound & { __typename: 'EvidenceNotFound' } )
    | ( EvidenceNotLive & { __typename: 'EvidenceNotLive' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( TextLengthWrong & { __typename: 'TextLengthWrong' } )
  ;
  ImportEntriesResult:
    | ( Omit<EntriesFileRejected, 'file'> & { file: _RefType['EntriesFile'] } & { __typename: 'EntriesFileRejected' } )
    | ( EntriesFileUnreadable & { __typename: 'EntriesFileUnreadable' } )
    | ( Omit<ImportEntriesSuccess, 'file'> & { file: _RefType['EntriesFile'] } & { __typename: 'ImportEntriesSuccess' } )
  ;
  InviteUserResult:
    | ( AccountTypeNotYours & { __typename: 'AccountTypeNotYours' } )
    | ( AlreadyMember & { __typename: 'AlreadyMember' } )
    | ( CentreNotFound & { __typename: 'CentreNotFound' } )
    | ( EmailInvalid & { __typename: 'EmailInvalid' } )
    | ( ExamsOfficerKept & { __typename: 'ExamsOfficerKept' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<InviteUserSuccess, 'membership'> & { membership: _RefType['Membership'] } & { __typename: 'InviteUserSuccess' } )
    | ( ModeratorNotFound & { __typename: 'ModeratorNotFound' } )
    | ( PasswordNeeded & { __typename: 'PasswordNeeded' } )
    | ( PersonNameInvalid & { __typename: 'PersonNameInvalid' } )
    | ( TooManyAdmins & { __typename: 'TooManyAdmins' } )
  ;
  KeepSandboxStartResult:
    | ( CentreNotFound & { __typename: 'CentreNotFound' } )
    | ( CentreNotSandbox & { __typename: 'CentreNotSandbox' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( KeepSandboxStartSuccess & { __typename: 'KeepSandboxStartSuccess' } )
    | ( SandboxesOff & { __typename: 'SandboxesOff' } )
  ;
  LookAsCentreResult:
    | ( CentreNotFound & { __typename: 'CentreNotFound' } )
    | ( Omit<LookAsCentreSuccess, 'lookingAs'> & { lookingAs: _RefType['Centre'] } & { __typename: 'LookAsCentreSuccess' } )
    | ( ReasonNeeded & { __typename: 'ReasonNeeded' } )
    | ( SessionNeeded & { __typename: 'SessionNeeded' } )
  ;
  PauseWebhookResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<PauseWebhookSuccess, 'webhook'> & { webhook: _RefType['Webhook'] } & { __typename: 'PauseWebhookSuccess' } )
    | ( WebhookNotFound & { __typename: 'WebhookNotFound' } )
  ;
  ReassignModeratorResult:
    | ( AllocationNotFound & { __typename: 'AllocationNotFound' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( ModeratorNotFound & { __typename: 'ModeratorNotFound' } )
    | ( ModeratorOwnCentre & { __typename: 'ModeratorOwnCentre' } )
    | ( OfferingNotFound & { __typename: 'OfferingNotFound' } )
    | ( Omit<ReassignModeratorSuccess, 'allocation' | 'former'> & { allocation: _RefType['Allocation'], former?: Maybe<_RefType['Allocation']> } & { __typename: 'ReassignModeratorSuccess' } )
    | ( TextLengthWrong & { __typename: 'TextLengthWrong' } )
    | ( WelshSpeakerNeeded & { __typename: 'WelshSpeakerNeeded' } )
  ;
  RecordClericalErrorResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MarksheetNotFound & { __typename: 'MarksheetNotFound' } )
    | ( Omit<RecordClericalErrorSuccess, 'marksheet' | 'rows'> & { marksheet: _RefType['Marksheet'], rows: ReadonlyArray<_RefType['CorrectedRow']> } & { __typename: 'RecordClericalErrorSuccess' } )
    | ( TooManyRows & { __typename: 'TooManyRows' } )
  ;
  RemoveEvidenceMemberResult:
    | ( Omit<ChangeEvidenceSuccess, 'evidence' | 'marksheet'> & { evidence: _RefType['Evidence'], marksheet: _RefType['Marksheet'] } & { __typename: 'ChangeEvidenceSuccess' } )
    | ( DeletePeriodOver & { __typename: 'DeletePeriodOver' } )
    | ( EvidenceNotFound & { __typename: 'EvidenceNotFound' } )
    | ( EvidenceNotLive & { __typename: 'EvidenceNotLive' } )
    | ( EvidenceNotOfGroup & { __typename: 'EvidenceNotOfGroup' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( LastSampledMember & { __typename: 'LastSampledMember' } )
    | ( NotInGroup & { __typename: 'NotInGroup' } )
    | ( OfferingClosed & { __typename: 'OfferingClosed' } )
  ;
  RemoveFromSampleResult:
    | ( Omit<ChangeSampleSuccess, 'marksheet' | 'rows'> & { marksheet: _RefType['Marksheet'], rows: ReadonlyArray<_RefType['SampleChangedRow']> } & { __typename: 'ChangeSampleSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MarksheetNotFound & { __typename: 'MarksheetNotFound' } )
    | ( OfferingClosed & { __typename: 'OfferingClosed' } )
    | ( SampleNotDrawn & { __typename: 'SampleNotDrawn' } )
    | ( TooManyRows & { __typename: 'TooManyRows' } )
    | ( UnitHasNoSample & { __typename: 'UnitHasNoSample' } )
  ;
  RemoveUserResult:
    | ( ExamsOfficerKept & { __typename: 'ExamsOfficerKept' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MembershipNotFound & { __typename: 'MembershipNotFound' } )
    | ( OwnAccountKept & { __typename: 'OwnAccountKept' } )
    | ( PasswordNeeded & { __typename: 'PasswordNeeded' } )
    | ( Omit<RemoveUserSuccess, 'membership'> & { membership: _RefType['Membership'] } & { __typename: 'RemoveUserSuccess' } )
  ;
  RemoveWebhookResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( PasswordNeeded & { __typename: 'PasswordNeeded' } )
    | ( RemoveWebhookSuccess & { __typename: 'RemoveWebhookSuccess' } )
    | ( WebhookNotFound & { __typename: 'WebhookNotFound' } )
  ;
  ReopenSubmissionResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MarksheetNotFound & { __typename: 'MarksheetNotFound' } )
    | ( OfferingClosed & { __typename: 'OfferingClosed' } )
    | ( Omit<ReopenSubmissionSuccess, 'marksheet' | 'submission'> & { marksheet: _RefType['Marksheet'], submission: _RefType['Submission'] } & { __typename: 'ReopenSubmissionSuccess' } )
    | ( ReopeningBlocked & { __typename: 'ReopeningBlocked' } )
    | ( SubmissionNotFound & { __typename: 'SubmissionNotFound' } )
    | ( SubmissionNotNewest & { __typename: 'SubmissionNotNewest' } )
    | ( TextLengthWrong & { __typename: 'TextLengthWrong' } )
  ;
  ReplaceExamsOfficerResult:
    | ( AccountTypeNotYours & { __typename: 'AccountTypeNotYours' } )
    | ( AlreadyMember & { __typename: 'AlreadyMember' } )
    | ( CentreNotFound & { __typename: 'CentreNotFound' } )
    | ( EmailInvalid & { __typename: 'EmailInvalid' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MembershipNotFound & { __typename: 'MembershipNotFound' } )
    | ( PasswordNeeded & { __typename: 'PasswordNeeded' } )
    | ( PersonNameInvalid & { __typename: 'PersonNameInvalid' } )
    | ( Omit<ReplaceExamsOfficerSuccess, 'former' | 'membership'> & { former?: Maybe<_RefType['Membership']>, membership: _RefType['Membership'] } & { __typename: 'ReplaceExamsOfficerSuccess' } )
  ;
  ReplayWebhookResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<ReplayWebhookSuccess, 'webhook'> & { webhook: _RefType['Webhook'] } & { __typename: 'ReplayWebhookSuccess' } )
    | ( WebhookDeliveryNotFound & { __typename: 'WebhookDeliveryNotFound' } )
    | ( WebhookNotFound & { __typename: 'WebhookNotFound' } )
    | ( WebhookValueInvalid & { __typename: 'WebhookValueInvalid' } )
  ;
  RequestExtensionResult:
    | ( ExtensionDayTooEarly & { __typename: 'ExtensionDayTooEarly' } )
    | ( ExtensionRequestOpen & { __typename: 'ExtensionRequestOpen' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MarksheetNotFound & { __typename: 'MarksheetNotFound' } )
    | ( OfferingClosed & { __typename: 'OfferingClosed' } )
    | ( Omit<RequestExtensionSuccess, 'extension' | 'marksheet'> & { extension: _RefType['Extension'], marksheet: _RefType['Marksheet'] } & { __typename: 'RequestExtensionSuccess' } )
    | ( SheetWithoutDeadline & { __typename: 'SheetWithoutDeadline' } )
    | ( TextLengthWrong & { __typename: 'TextLengthWrong' } )
  ;
  RequestFurtherSampleResult:
    | ( Omit<ChangeSampleSuccess, 'marksheet' | 'rows'> & { marksheet: _RefType['Marksheet'], rows: ReadonlyArray<_RefType['SampleChangedRow']> } & { __typename: 'ChangeSampleSuccess' } )
    | ( DueDayPast & { __typename: 'DueDayPast' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MarksheetNotFound & { __typename: 'MarksheetNotFound' } )
    | ( SampleNotDrawn & { __typename: 'SampleNotDrawn' } )
    | ( TextLengthWrong & { __typename: 'TextLengthWrong' } )
    | ( TooManyRows & { __typename: 'TooManyRows' } )
    | ( UnitHasNoSample & { __typename: 'UnitHasNoSample' } )
  ;
  RequestMarkAmendmentResult:
    | ( AmendmentAlreadyOpen & { __typename: 'AmendmentAlreadyOpen' } )
    | ( AmendmentCentreDiffers & { __typename: 'AmendmentCentreDiffers' } )
    | ( CandidateNotOnMarksheet & { __typename: 'CandidateNotOnMarksheet' } )
    | ( CarryForwardNotAllowed & { __typename: 'CarryForwardNotAllowed' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MarkAboveMaximum & { __typename: 'MarkAboveMaximum' } )
    | ( MarkBelowZero & { __typename: 'MarkBelowZero' } )
    | ( MarkNotANumber & { __typename: 'MarkNotANumber' } )
    | ( MarkNotWhole & { __typename: 'MarkNotWhole' } )
    | ( MarkOnOutcomeUnit & { __typename: 'MarkOnOutcomeUnit' } )
    | ( MarkTooLong & { __typename: 'MarkTooLong' } )
    | ( MarksheetNotFound & { __typename: 'MarksheetNotFound' } )
    | ( OutcomeNotListed & { __typename: 'OutcomeNotListed' } )
    | ( OutcomeOnMarkUnit & { __typename: 'OutcomeOnMarkUnit' } )
    | ( Omit<RequestMarkAmendmentSuccess, 'amendmentRequest' | 'marksheet' | 'row'> & { amendmentRequest: _RefType['AmendmentRequest'], marksheet: _RefType['Marksheet'], row: _RefType['MarksheetRow'] } & { __typename: 'RequestMarkAmendmentSuccess' } )
    | ( ResultMissing & { __typename: 'ResultMissing' } )
    | ( ResultUnchanged & { __typename: 'ResultUnchanged' } )
    | ( RowNotSubmitted & { __typename: 'RowNotSubmitted' } )
    | ( SubmittedResultDiffers & { __typename: 'SubmittedResultDiffers' } )
    | ( TextLengthWrong & { __typename: 'TextLengthWrong' } )
  ;
  ResendInvitationResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( InvitationNotOpen & { __typename: 'InvitationNotOpen' } )
    | ( MembershipNotFound & { __typename: 'MembershipNotFound' } )
    | ( PasswordNeeded & { __typename: 'PasswordNeeded' } )
    | ( Omit<ResendInvitationSuccess, 'membership'> & { membership: _RefType['Membership'] } & { __typename: 'ResendInvitationSuccess' } )
  ;
  ResetSandboxResult:
    | ( CentreNotFound & { __typename: 'CentreNotFound' } )
    | ( CentreNotSandbox & { __typename: 'CentreNotSandbox' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( ResetSandboxSuccess & { __typename: 'ResetSandboxSuccess' } )
    | ( SandboxesOff & { __typename: 'SandboxesOff' } )
  ;
  ResetSecondFactorResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MembershipNotFound & { __typename: 'MembershipNotFound' } )
    | ( OwnAccountKept & { __typename: 'OwnAccountKept' } )
    | ( PasswordNeeded & { __typename: 'PasswordNeeded' } )
    | ( Omit<ResetSecondFactorSuccess, 'membership'> & { membership: _RefType['Membership'] } & { __typename: 'ResetSecondFactorSuccess' } )
    | ( SecondFactorNotThere & { __typename: 'SecondFactorNotThere' } )
    | ( SecondFactorNotYours & { __typename: 'SecondFactorNotYours' } )
    | ( TextLengthWrong & { __typename: 'TextLengthWrong' } )
  ;
  ResumeWebhookResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<ResumeWebhookSuccess, 'webhook'> & { webhook: _RefType['Webhook'] } & { __typename: 'ResumeWebhookSuccess' } )
    | ( WebhookNotFound & { __typename: 'WebhookNotFound' } )
  ;
  RevokeAccessResult:
    | ( GrantNotNeeded & { __typename: 'GrantNotNeeded' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MembershipNotFound & { __typename: 'MembershipNotFound' } )
    | ( PasswordNeeded & { __typename: 'PasswordNeeded' } )
    | ( Omit<RevokeAccessSuccess, 'membership'> & { membership: _RefType['Membership'] } & { __typename: 'RevokeAccessSuccess' } )
  ;
  RevokeApiClientResult:
    | ( ApiClientNotFound & { __typename: 'ApiClientNotFound' } )
    | ( ApiClientOfAnother & { __typename: 'ApiClientOfAnother' } )
    | ( PasswordNeeded & { __typename: 'PasswordNeeded' } )
    | ( Omit<RevokeApiClientSuccess, 'client'> & { client: _RefType['ApiClient'] } & { __typename: 'RevokeApiClientSuccess' } )
  ;
  RevokeApiKeyResult:
    | ( ApiKeyNotFound & { __typename: 'ApiKeyNotFound' } )
    | ( PasswordNeeded & { __typename: 'PasswordNeeded' } )
    | ( Omit<RevokeApiKeySuccess, 'client'> & { client: _RefType['ApiClient'] } & { __typename: 'RevokeApiKeySuccess' } )
  ;
  RevokeCalendarAddressResult:
    | ( CalendarAddressNotFound & { __typename: 'CalendarAddressNotFound' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<RevokeCalendarAddressSuccess, 'calendarAddress'> & { calendarAddress: _RefType['CalendarAddress'] } & { __typename: 'RevokeCalendarAddressSuccess' } )
  ;
  RevokeInvitationResult:
    | ( ExamsOfficerKept & { __typename: 'ExamsOfficerKept' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( InvitationNotOpen & { __typename: 'InvitationNotOpen' } )
    | ( MembershipNotFound & { __typename: 'MembershipNotFound' } )
    | ( PasswordNeeded & { __typename: 'PasswordNeeded' } )
    | ( Omit<RevokeInvitationSuccess, 'membership'> & { membership: _RefType['Membership'] } & { __typename: 'RevokeInvitationSuccess' } )
  ;
  RotateApiKeyResult:
    | ( ApiClientEnded & { __typename: 'ApiClientEnded' } )
    | ( ApiClientNotFound & { __typename: 'ApiClientNotFound' } )
    | ( ApiClientOfAnother & { __typename: 'ApiClientOfAnother' } )
    | ( ApiClientValueInvalid & { __typename: 'ApiClientValueInvalid' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( PasswordNeeded & { __typename: 'PasswordNeeded' } )
    | ( Omit<RotateApiKeySuccess, 'client'> & { client: _RefType['ApiClient'] } & { __typename: 'RotateApiKeySuccess' } )
    | ( SecretShownBefore & { __typename: 'SecretShownBefore' } )
  ;
  RotateWebhookSecretResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( PasswordNeeded & { __typename: 'PasswordNeeded' } )
    | ( Omit<RotateWebhookSecretSuccess, 'webhook'> & { webhook: _RefType['Webhook'] } & { __typename: 'RotateWebhookSecretSuccess' } )
    | ( WebhookNotFound & { __typename: 'WebhookNotFound' } )
    | ( WebhookSecretShownBefore & { __typename: 'WebhookSecretShownBefore' } )
  ;
  SaveCentreResult:
    | ( CatalogueEntryInUse & { __typename: 'CatalogueEntryInUse' } )
    | ( CatalogueValueInvalid & { __typename: 'CatalogueValueInvalid' } )
    | ( SandboxesOff & { __typename: 'SandboxesOff' } )
    | ( Omit<SaveCentreSuccess, 'centre'> & { centre: _RefType['Centre'] } & { __typename: 'SaveCentreSuccess' } )
  ;
  SaveFamilyResult:
    | ( CatalogueValueInvalid & { __typename: 'CatalogueValueInvalid' } )
    | ( Omit<SaveFamilySuccess, 'family'> & { family: _RefType['QualificationFamily'] } & { __typename: 'SaveFamilySuccess' } )
  ;
  SaveModeratorResult:
    | ( CentreNotFound & { __typename: 'CentreNotFound' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( ModeratorNotFound & { __typename: 'ModeratorNotFound' } )
    | ( ModeratorOwnCentre & { __typename: 'ModeratorOwnCentre' } )
    | ( ModeratorValueInvalid & { __typename: 'ModeratorValueInvalid' } )
    | ( Omit<SaveModeratorSuccess, 'moderator'> & { moderator: _RefType['Moderator'] } & { __typename: 'SaveModeratorSuccess' } )
  ;
  SaveOfferingResult:
    | ( CatalogueEntryInUse & { __typename: 'CatalogueEntryInUse' } )
    | ( CatalogueEntryUnknown & { __typename: 'CatalogueEntryUnknown' } )
    | ( CatalogueValueInvalid & { __typename: 'CatalogueValueInvalid' } )
    | ( Omit<SaveOfferingSuccess, 'offering'> & { offering: _RefType['Offering'] } & { __typename: 'SaveOfferingSuccess' } )
    | ( SchemeInvalid & { __typename: 'SchemeInvalid' } )
  ;
  SaveOptionResult:
    | ( CatalogueEntryUnknown & { __typename: 'CatalogueEntryUnknown' } )
    | ( CatalogueValueInvalid & { __typename: 'CatalogueValueInvalid' } )
    | ( Omit<SaveOptionSuccess, 'option'> & { option: _RefType['Option'] } & { __typename: 'SaveOptionSuccess' } )
  ;
  SaveSeriesResult:
    | ( CatalogueEntryUnknown & { __typename: 'CatalogueEntryUnknown' } )
    | ( CatalogueValueInvalid & { __typename: 'CatalogueValueInvalid' } )
    | ( Omit<SaveSeriesSuccess, 'series'> & { series: _RefType['Series'] } & { __typename: 'SaveSeriesSuccess' } )
  ;
  SaveUnitResult:
    | ( CatalogueEntryInUse & { __typename: 'CatalogueEntryInUse' } )
    | ( CatalogueEntryUnknown & { __typename: 'CatalogueEntryUnknown' } )
    | ( CatalogueValueInvalid & { __typename: 'CatalogueValueInvalid' } )
    | ( Omit<SaveUnitSuccess, 'unit'> & { unit: _RefType['Unit'] } & { __typename: 'SaveUnitSuccess' } )
  ;
  SetExplanatoryNoteResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MarksheetNotFound & { __typename: 'MarksheetNotFound' } )
    | ( OfferingClosed & { __typename: 'OfferingClosed' } )
    | ( SampleNotDrawn & { __typename: 'SampleNotDrawn' } )
    | ( Omit<SetExplanatoryNoteSuccess, 'marksheet'> & { marksheet: _RefType['Marksheet'] } & { __typename: 'SetExplanatoryNoteSuccess' } )
    | ( TextLengthWrong & { __typename: 'TextLengthWrong' } )
    | ( UnitHasNoSample & { __typename: 'UnitHasNoSample' } )
  ;
  SetLanguageResult:
    | ( SessionNeeded & { __typename: 'SessionNeeded' } )
    | ( SetLanguageSuccess & { __typename: 'SetLanguageSuccess' } )
  ;
  StopLookingResult:
    | ( SessionNeeded & { __typename: 'SessionNeeded' } )
    | ( StopLookingSuccess & { __typename: 'StopLookingSuccess' } )
  ;
  SubmitMarksheetResult:
    | ( DeclarationUnknown & { __typename: 'DeclarationUnknown' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<MarksheetIncomplete, 'blockers'> & { blockers: ReadonlyArray<_RefType['Blocker']> } & { __typename: 'MarksheetIncomplete' } )
    | ( MarksheetNotFound & { __typename: 'MarksheetNotFound' } )
    | ( NothingToSubmit & { __typename: 'NothingToSubmit' } )
    | ( OfferingClosed & { __typename: 'OfferingClosed' } )
    | ( OfferingNotOpen & { __typename: 'OfferingNotOpen' } )
    | ( RowNotLate & { __typename: 'RowNotLate' } )
    | ( Omit<SubmitMarksheetSuccess, 'marksheet' | 'submission'> & { marksheet: _RefType['Marksheet'], submission: _RefType['Submission'] } & { __typename: 'SubmitMarksheetSuccess' } )
    | ( UploadOnlyUnit & { __typename: 'UploadOnlyUnit' } )
  ;
  SubstituteInSampleResult:
    | ( AlreadyInSample & { __typename: 'AlreadyInSample' } )
    | ( AlreadySubstituted & { __typename: 'AlreadySubstituted' } )
    | ( CandidateNotEligible & { __typename: 'CandidateNotEligible' } )
    | ( CandidateNotOnMarksheet & { __typename: 'CandidateNotOnMarksheet' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MarksheetNotFound & { __typename: 'MarksheetNotFound' } )
    | ( NearerCandidatePassedOver & { __typename: 'NearerCandidatePassedOver' } )
    | ( NotInSample & { __typename: 'NotInSample' } )
    | ( OfferingClosed & { __typename: 'OfferingClosed' } )
    | ( RowNotSubmitted & { __typename: 'RowNotSubmitted' } )
    | ( SampleNotDrawn & { __typename: 'SampleNotDrawn' } )
    | ( Omit<SubstituteInSampleSuccess, 'amendmentRequest' | 'marksheet' | 'original' | 'standIn'> & { amendmentRequest?: Maybe<_RefType['AmendmentRequest']>, marksheet: _RefType['Marksheet'], original: _RefType['MarksheetRow'], standIn: _RefType['MarksheetRow'] } & { __typename: 'SubstituteInSampleSuccess' } )
    | ( SubstitutionReasonMissing & { __typename: 'SubstitutionReasonMissing' } )
    | ( TextLengthWrong & { __typename: 'TextLengthWrong' } )
    | ( UnitHasNoSample & { __typename: 'UnitHasNoSample' } )
  ;
  TestWebhookResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<TestWebhookSuccess, 'webhook'> & { webhook: _RefType['Webhook'] } & { __typename: 'TestWebhookSuccess' } )
    | ( WebhookNotFound & { __typename: 'WebhookNotFound' } )
  ;
  UploadEvidenceResult:
    | ( AmendmentNotOpen & { __typename: 'AmendmentNotOpen' } )
    | ( AmendmentRequestNotFound & { __typename: 'AmendmentRequestNotFound' } )
    | ( CandidateNotOnMarksheet & { __typename: 'CandidateNotOnMarksheet' } )
    | ( ChecksumDiffers & { __typename: 'ChecksumDiffers' } )
    | ( FileBroken & { __typename: 'FileBroken' } )
    | ( FileEmpty & { __typename: 'FileEmpty' } )
    | ( FileTooLarge & { __typename: 'FileTooLarge' } )
    | ( GroupTooSmall & { __typename: 'GroupTooSmall' } )
    | ( GroupWithoutSample & { __typename: 'GroupWithoutSample' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MarksheetNotFound & { __typename: 'MarksheetNotFound' } )
    | ( NotInSample & { __typename: 'NotInSample' } )
    | ( OfferingClosed & { __typename: 'OfferingClosed' } )
    | ( OfferingNotOpen & { __typename: 'OfferingNotOpen' } )
    | ( QuotaExceeded & { __typename: 'QuotaExceeded' } )
    | ( RowNotSubmitted & { __typename: 'RowNotSubmitted' } )
    | ( RowRepeated & { __typename: 'RowRepeated' } )
    | ( SampleNotDrawn & { __typename: 'SampleNotDrawn' } )
    | ( TooManyRows & { __typename: 'TooManyRows' } )
    | ( UnitTakesNoGroupFiles & { __typename: 'UnitTakesNoGroupFiles' } )
    | ( UnitTakesNoWork & { __typename: 'UnitTakesNoWork' } )
    | ( Omit<UploadEvidenceSuccess, 'evidence' | 'marksheet'> & { evidence: _RefType['Evidence'], marksheet: _RefType['Marksheet'] } & { __typename: 'UploadEvidenceSuccess' } )
    | ( WorkNotWanted & { __typename: 'WorkNotWanted' } )
  ;
  UploadModeratorReportResult:
    | ( CentreNotFound & { __typename: 'CentreNotFound' } )
    | ( FileBroken & { __typename: 'FileBroken' } )
    | ( FileEmpty & { __typename: 'FileEmpty' } )
    | ( FileNotPdf & { __typename: 'FileNotPdf' } )
    | ( FileTooLarge & { __typename: 'FileTooLarge' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( OfferingNotFound & { __typename: 'OfferingNotFound' } )
    | ( ReportLastDayTooEarly & { __typename: 'ReportLastDayTooEarly' } )
    | ( ReportLevelUnknown & { __typename: 'ReportLevelUnknown' } )
    | ( ReportsKeptElsewhere & { __typename: 'ReportsKeptElsewhere' } )
    | ( Omit<UploadModeratorReportSuccess, 'moderatorReport' | 'replaced'> & { moderatorReport: _RefType['ModeratorReport'], replaced?: Maybe<_RefType['ModeratorReport']> } & { __typename: 'UploadModeratorReportSuccess' } )
  ;
  UploadRefusal:
    | ( AmendmentNotOpen & { __typename: 'AmendmentNotOpen' } )
    | ( AmendmentRequestNotFound & { __typename: 'AmendmentRequestNotFound' } )
    | ( CandidateNotOnMarksheet & { __typename: 'CandidateNotOnMarksheet' } )
    | ( ChecksumDiffers & { __typename: 'ChecksumDiffers' } )
    | ( GroupTooSmall & { __typename: 'GroupTooSmall' } )
    | ( GroupWithoutSample & { __typename: 'GroupWithoutSample' } )
    | ( NotInSample & { __typename: 'NotInSample' } )
    | ( OfferingClosed & { __typename: 'OfferingClosed' } )
    | ( OfferingNotOpen & { __typename: 'OfferingNotOpen' } )
    | ( RowNotSubmitted & { __typename: 'RowNotSubmitted' } )
    | ( RowRepeated & { __typename: 'RowRepeated' } )
    | ( SampleNotDrawn & { __typename: 'SampleNotDrawn' } )
    | ( SizeDiffers & { __typename: 'SizeDiffers' } )
    | ( TooManyRows & { __typename: 'TooManyRows' } )
    | ( UnitTakesNoGroupFiles & { __typename: 'UnitTakesNoGroupFiles' } )
    | ( UnitTakesNoWork & { __typename: 'UnitTakesNoWork' } )
    | ( WorkNotWanted & { __typename: 'WorkNotWanted' } )
  ;
  ValidateResultsResult:
    | ( Omit<MarksFileRefused, 'findings'> & { findings: ReadonlyArray<_RefType['MarksFileFault']> } & { __typename: 'MarksFileRefused' } )
    | ( MarksheetsNotFound & { __typename: 'MarksheetsNotFound' } )
    | ( Omit<ValidateResultsSuccess, 'notes' | 'rows'> & { notes: ReadonlyArray<_RefType['MarksFileNote']>, rows: ReadonlyArray<_RefType['ValidatedRow']> } & { __typename: 'ValidateResultsSuccess' } )
  ;
  WithdrawFromApiClientResult:
    | ( ApiClientNotFound & { __typename: 'ApiClientNotFound' } )
    | ( PasswordNeeded & { __typename: 'PasswordNeeded' } )
    | ( WithdrawFromApiClientSuccess & { __typename: 'WithdrawFromApiClientSuccess' } )
  ;
  WithdrawMarkAmendmentResult:
    | ( AmendmentNotOpen & { __typename: 'AmendmentNotOpen' } )
    | ( AmendmentRequestNotFound & { __typename: 'AmendmentRequestNotFound' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<WithdrawMarkAmendmentSuccess, 'amendmentRequest' | 'marksheet'> & { amendmentRequest: _RefType['AmendmentRequest'], marksheet: _RefType['Marksheet'] } & { __typename: 'WithdrawMarkAmendmentSuccess' } )
  ;
  WithdrawModeratorReportResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( ModeratorReportNotFound & { __typename: 'ModeratorReportNotFound' } )
    | ( TextLengthWrong & { __typename: 'TextLengthWrong' } )
    | ( Omit<WithdrawModeratorReportSuccess, 'moderatorReport'> & { moderatorReport: _RefType['ModeratorReport'] } & { __typename: 'WithdrawModeratorReportSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( AbsentUnconfirmed )
    | ( AccountTypeNotYours )
    | ( AllocationNotFound )
    | ( AlreadyInGroup )
    | ( AlreadyInSample )
    | ( AlreadyMember )
    | ( AlreadySubstituted )
    | ( AmendmentAlreadyOpen )
    | ( AmendmentCentreDiffers )
    | ( AmendmentNotOpen )
    | ( AmendmentRequestNotFound )
    | ( ApiClientEnded )
    | ( ApiClientNotFound )
    | ( ApiClientOfAnother )
    | ( ApiClientValueInvalid )
    | ( ApiKeyNotFound )
    | ( CalendarAddressNotFound )
    | ( CalendarAddressShownBefore )
    | ( CandidateNotEligible )
    | ( CandidateNotOnMarksheet )
    | ( CandidateNumberMissing )
    | ( CarryForwardNotAllowed )
    | ( CatalogueEntryInUse )
    | ( CatalogueEntryUnknown )
    | ( CatalogueValueInvalid )
    | ( CentreNotFound )
    | ( CentreNotSandbox )
    | ( ChecksumDiffers )
    | ( CorrectionNotFound )
    | ( CorrectionStands )
    | ( CountedResultNotFound )
    | ( DeclarationUnknown )
    | ( DeletePeriodOver )
    | ( DryRunApplied )
    | ( DryRunNotFound )
    | ( Omit<DryRunOutdated, 'movedRows'> & { movedRows: ReadonlyArray<_RefType['OutdatedRow']> } )
    | ( DueDayPast )
    | ( EmailInvalid )
    | ( Omit<EntriesFileRejected, 'file'> & { file: _RefType['EntriesFile'] } )
    | ( EntriesFileUnreadable )
    | ( EvidenceNotFound )
    | ( EvidenceNotLive )
    | ( EvidenceNotOfGroup )
    | ( ExamsOfficerKept )
    | ( ExtensionDayTooEarly )
    | ( ExtensionNotRequested )
    | ( ExtensionRequestOpen )
    | ( FamilyUnknown )
    | ( FileBroken )
    | ( FileEmpty )
    | ( FileNotPdf )
    | ( FileTooLarge )
    | ( GrantEmpty )
    | ( GrantNotNeeded )
    | ( GroupTooSmall )
    | ( GroupWithoutSample )
    | ( IdempotencyKeyReused )
    | ( InitialsInvalid )
    | ( InitialsNotTaken )
    | ( InitialsWithoutResult )
    | ( InvitationNotOpen )
    | ( LastSampledMember )
    | ( MarkAboveMaximum )
    | ( MarkBelowZero )
    | ( MarkIsDate )
    | ( MarkNotANumber )
    | ( MarkNotWhole )
    | ( MarkOnOutcomeUnit )
    | ( MarkTooLong )
    | ( Omit<MarksFileRefused, 'findings'> & { findings: ReadonlyArray<_RefType['MarksFileFault']> } )
    | ( Omit<MarksheetIncomplete, 'blockers'> & { blockers: ReadonlyArray<_RefType['Blocker']> } )
    | ( MarksheetNotFound )
    | ( MarksheetsNotFound )
    | ( MembershipNotFound )
    | ( ModeratorNotFound )
    | ( ModeratorOwnCentre )
    | ( ModeratorReportNotFound )
    | ( ModeratorValueInvalid )
    | ( NameDisagrees )
    | ( NearerCandidatePassedOver )
    | ( NotInGroup )
    | ( NotInSample )
    | ( NothingToSubmit )
    | ( OfferingClosed )
    | ( OfferingNotFound )
    | ( OfferingNotOpen )
    | ( OutcomeNotListed )
    | ( OutcomeOnMarkUnit )
    | ( OwnAccountKept )
    | ( PasswordNeeded )
    | ( PasswordWrong )
    | ( PersonNameInvalid )
    | ( QuotaExceeded )
    | ( ReasonNeeded )
    | ( ReopeningBlocked )
    | ( ReportLastDayTooEarly )
    | ( ReportLevelUnknown )
    | ( ReportsKeptElsewhere )
    | ( ResultMissing )
    | ( ResultUnchanged )
    | ( RowChanged )
    | ( RowLocked )
    | ( RowMisshapen )
    | ( RowNotHeld )
    | ( RowNotLate )
    | ( RowNotSubmitted )
    | ( RowOfOtherSheet )
    | ( RowRepeated )
    | ( SampleNotDrawn )
    | ( SandboxesOff )
    | ( SchemeInvalid )
    | ( SecondFactorNotThere )
    | ( SecondFactorNotYours )
    | ( SecretShownBefore )
    | ( SessionNeeded )
    | ( SessionNotFound )
    | ( SheetWithoutDeadline )
    | ( SizeDiffers )
    | ( SubmissionNotFound )
    | ( SubmissionNotNewest )
    | ( SubmittedResultDiffers )
    | ( SubstitutionReasonMissing )
    | ( SystemPickFixed )
    | ( TextLengthWrong )
    | ( TooManyAdmins )
    | ( TooManyCalendarAddresses )
    | ( TooManyRows )
    | ( TooManyTries )
    | ( TooManyUploadsOpen )
    | ( TooManyWebhooks )
    | ( UnitHasNoSample )
    | ( UnitTakesNoGroupFiles )
    | ( UnitTakesNoWork )
    | ( UnitUnknown )
    | ( UntickPeriodOver )
    | ( UploadNotFound )
    | ( UploadNotOpen )
    | ( UploadOnlyUnit )
    | ( WebhookAddressRefused )
    | ( WebhookDeliveryNotFound )
    | ( WebhookNotFound )
    | ( WebhookSecretShownBefore )
    | ( WebhookValueInvalid )
    | ( WelshSpeakerNeeded )
    | ( WorkNotWanted )
    | ( WorkUploaded )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AbandonUploadInput: AbandonUploadInput;
  AbandonUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AbandonUploadResult']>;
  AbandonUploadSuccess: ResolverTypeWrapper<Omit<AbandonUploadSuccess, 'upload'> & { upload: ResolversTypes['UploadTicket'] }>;
  AbsentUnconfirmed: ResolverTypeWrapper<AbsentUnconfirmed>;
  AccessGrant: ResolverTypeWrapper<GrantRead>;
  AccountType: AccountType;
  AccountTypeNotYours: ResolverTypeWrapper<AccountTypeNotYours>;
  AcknowledgeClericalErrorInput: AcknowledgeClericalErrorInput;
  AcknowledgeClericalErrorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeClericalErrorResult']>;
  AcknowledgeClericalErrorSuccess: ResolverTypeWrapper<Omit<AcknowledgeClericalErrorSuccess, 'marksheet'> & { marksheet: ResolversTypes['Marksheet'] }>;
  AcknowledgeCountedResultsInput: AcknowledgeCountedResultsInput;
  AcknowledgeCountedResultsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeCountedResultsResult']>;
  AcknowledgeCountedResultsSuccess: ResolverTypeWrapper<Omit<AcknowledgeCountedResultsSuccess, 'acknowledgement'> & { acknowledgement: ResolversTypes['CountedAcknowledgement'] }>;
  AddEvidenceMemberInput: AddEvidenceMemberInput;
  AddEvidenceMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddEvidenceMemberResult']>;
  AddToSampleInput: AddToSampleInput;
  AddToSampleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddToSampleResult']>;
  AllocateModeratorInput: AllocateModeratorInput;
  AllocateModeratorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AllocateModeratorResult']>;
  AllocateModeratorSuccess: ResolverTypeWrapper<Omit<AllocateModeratorSuccess, 'allocation'> & { allocation: ResolversTypes['Allocation'] }>;
  Allocation: ResolverTypeWrapper<AllocationRead>;
  AllocationConnection: ResolverTypeWrapper<Page<AllocationRead>>;
  AllocationEdge: ResolverTypeWrapper<Omit<AllocationEdge, 'node'> & { node: ResolversTypes['Allocation'] }>;
  AllocationFilter: AllocationFilter;
  AllocationNotFound: ResolverTypeWrapper<AllocationNotFound>;
  AlreadyInGroup: ResolverTypeWrapper<AlreadyInGroup>;
  AlreadyInSample: ResolverTypeWrapper<AlreadyInSample>;
  AlreadyMember: ResolverTypeWrapper<AlreadyMember>;
  AlreadySubstituted: ResolverTypeWrapper<AlreadySubstituted>;
  AmendmentAlreadyOpen: ResolverTypeWrapper<AmendmentAlreadyOpen>;
  AmendmentCentreDiffers: ResolverTypeWrapper<AmendmentCentreDiffers>;
  AmendmentDecision: AmendmentDecision;
  AmendmentFilter: AmendmentFilter;
  AmendmentNotOpen: ResolverTypeWrapper<AmendmentNotOpen>;
  AmendmentOrigin: AmendmentOrigin;
  AmendmentRequest: ResolverTypeWrapper<AmendmentRead>;
  AmendmentRequestConnection: ResolverTypeWrapper<Page<AmendmentRead>>;
  AmendmentRequestEdge: ResolverTypeWrapper<Omit<AmendmentRequestEdge, 'node'> & { node: ResolversTypes['AmendmentRequest'] }>;
  AmendmentRequestNotFound: ResolverTypeWrapper<AmendmentRequestNotFound>;
  AmendmentState: AmendmentState;
  ApiClient: ResolverTypeWrapper<ClientRead>;
  ApiClientConnection: ResolverTypeWrapper<Page<ClientRead>>;
  ApiClientEdge: ResolverTypeWrapper<Omit<ApiClientEdge, 'node'> & { node: ResolversTypes['ApiClient'] }>;
  ApiClientEnded: ResolverTypeWrapper<ApiClientEnded>;
  ApiClientNotFound: ResolverTypeWrapper<ApiClientNotFound>;
  ApiClientOfAnother: ResolverTypeWrapper<ApiClientOfAnother>;
  ApiClientValueInvalid: ResolverTypeWrapper<ApiClientValueInvalid>;
  ApiClientViewerCan: ResolverTypeWrapper<ApiClientViewerCan>;
  ApiKey: ResolverTypeWrapper<ApiKeyRead>;
  ApiKeyNotFound: ResolverTypeWrapper<ApiKeyNotFound>;
  ApplyResultsInput: ApplyResultsInput;
  ApplyResultsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyResultsResult']>;
  ApplyResultsSuccess: ResolverTypeWrapper<Omit<ApplyResultsSuccess, 'marksheets'> & { marksheets: ReadonlyArray<ResolversTypes['Marksheet']> }>;
  Assessment: Assessment;
  AuditEntry: ResolverTypeWrapper<AuditEntryRead>;
  AuditEntryConnection: ResolverTypeWrapper<Page<AuditEntryRead>>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditFault: ResolverTypeWrapper<AuditFault>;
  AuditFaultKind: AuditFaultKind;
  AuditFilter: AuditFilter;
  AuditVerification: ResolverTypeWrapper<AuditVerification>;
  BeginUploadInput: BeginUploadInput;
  BeginUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BeginUploadResult']>;
  BeginUploadSuccess: ResolverTypeWrapper<Omit<BeginUploadSuccess, 'upload'> & { upload: ResolversTypes['UploadTicket'] }>;
  Blocker: ResolverTypeWrapper<BlockerRead>;
  BlockerReason: BlockerReason;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ByteCount: ResolverTypeWrapper<Scalars['ByteCount']['output']>;
  CalendarAddress: ResolverTypeWrapper<CalendarAddressRead>;
  CalendarAddressNotFound: ResolverTypeWrapper<CalendarAddressNotFound>;
  CalendarAddressShownBefore: ResolverTypeWrapper<CalendarAddressShownBefore>;
  Candidate: ResolverTypeWrapper<CandidateRead>;
  CandidateDetailsList: ResolverTypeWrapper<ReportListRead>;
  CandidateDetailsReport: ResolverTypeWrapper<ReportRead>;
  CandidateDetailsRow: ResolverTypeWrapper<ReportRow>;
  CandidateNotEligible: ResolverTypeWrapper<CandidateNotEligible>;
  CandidateNotOnMarksheet: ResolverTypeWrapper<CandidateNotOnMarksheet>;
  CandidateNumberMissing: ResolverTypeWrapper<CandidateNumberMissing>;
  CarryForwardNotAllowed: ResolverTypeWrapper<CarryForwardNotAllowed>;
  CatalogueEntryInUse: ResolverTypeWrapper<CatalogueEntryInUse>;
  CatalogueEntryUnknown: ResolverTypeWrapper<CatalogueEntryUnknown>;
  CatalogueValueInvalid: ResolverTypeWrapper<CatalogueValueInvalid>;
  Centre: ResolverTypeWrapper<CentreRead>;
  CentreAccountType: CentreAccountType;
  CentreConnection: ResolverTypeWrapper<Page<CentreRead>>;
  CentreEdge: ResolverTypeWrapper<Omit<CentreEdge, 'node'> & { node: ResolversTypes['Centre'] }>;
  CentreNotFound: ResolverTypeWrapper<CentreNotFound>;
  CentreNotSandbox: ResolverTypeWrapper<CentreNotSandbox>;
  CentreNumber: ResolverTypeWrapper<Scalars['CentreNumber']['output']>;
  CentreType: CentreType;
  CentreTypeDeadline: ResolverTypeWrapper<CentreTypeDeadline>;
  CentreTypeDeadlineInput: CentreTypeDeadlineInput;
  ChangeAccountTypeInput: ChangeAccountTypeInput;
  ChangeAccountTypeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeAccountTypeResult']>;
  ChangeAccountTypeSuccess: ResolverTypeWrapper<Omit<ChangeAccountTypeSuccess, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  ChangeApiClientInput: ChangeApiClientInput;
  ChangeApiClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeApiClientResult']>;
  ChangeApiClientSuccess: ResolverTypeWrapper<Omit<ChangeApiClientSuccess, 'client'> & { client: ResolversTypes['ApiClient'] }>;
  ChangeEvidenceSuccess: ResolverTypeWrapper<Omit<ChangeEvidenceSuccess, 'evidence' | 'marksheet'> & { evidence: ResolversTypes['Evidence'], marksheet: ResolversTypes['Marksheet'] }>;
  ChangeSampleSuccess: ResolverTypeWrapper<Omit<ChangeSampleSuccess, 'marksheet' | 'rows'> & { marksheet: ResolversTypes['Marksheet'], rows: ReadonlyArray<ResolversTypes['SampleChangedRow']> }>;
  ChangeWay: ChangeWay;
  ChangeWebhookInput: ChangeWebhookInput;
  ChangeWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeWebhookResult']>;
  ChangeWebhookSuccess: ResolverTypeWrapper<Omit<ChangeWebhookSuccess, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  ChecklistBlocker: ResolverTypeWrapper<ChecklistBlockerFound>;
  ChecklistBlockerCode: ChecklistBlockerCode;
  ChecklistCandidate: ResolverTypeWrapper<Omit<ChecklistCandidate, 'candidate' | 'evidence'> & { candidate: ResolversTypes['Candidate'], evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  ChecksumDiffers: ResolverTypeWrapper<ChecksumDiffers>;
  ChooseMembershipInput: ChooseMembershipInput;
  ChooseMembershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChooseMembershipResult']>;
  ChooseMembershipSuccess: ResolverTypeWrapper<Omit<ChooseMembershipSuccess, 'membership'> & { membership: ResolversTypes['OwnMembership'] }>;
  ClearResultsInput: ClearResultsInput;
  ClearResultsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClearResultsResult']>;
  ClericalErrorRowInput: ClericalErrorRowInput;
  ClericalErrors: ResolverTypeWrapper<ClericalErrorsRead>;
  CohortChange: ResolverTypeWrapper<CohortChangeRead>;
  CohortChangeKind: CohortChangeKind;
  CohortConsequence: ResolverTypeWrapper<CohortConsequenceRead>;
  CohortConsequenceCode: CohortConsequenceCode;
  ConfirmPasswordInput: ConfirmPasswordInput;
  ConfirmPasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmPasswordResult']>;
  ConfirmPasswordSuccess: ResolverTypeWrapper<ConfirmPasswordSuccess>;
  ConfirmWithdrawalInput: ConfirmWithdrawalInput;
  ConfirmWithdrawalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmWithdrawalResult']>;
  ConfirmedAbsenceInput: ConfirmedAbsenceInput;
  CorrectedBy: CorrectedBy;
  CorrectedRow: ResolverTypeWrapper<Omit<CorrectedRow, 'problem' | 'row'> & { problem?: Maybe<ResolversTypes['Problem']>, row?: Maybe<ResolversTypes['MarksheetRow']> }>;
  Correction: ResolverTypeWrapper<CorrectionRead>;
  CorrectionNotFound: ResolverTypeWrapper<CorrectionNotFound>;
  CorrectionStands: ResolverTypeWrapper<CorrectionStands>;
  CountedAcknowledgement: ResolverTypeWrapper<AcknowledgementRead>;
  CountedResult: ResolverTypeWrapper<CountedResultRead>;
  CountedResultCause: CountedResultCause;
  CountedResultConnection: ResolverTypeWrapper<Page<CountedResultRead>>;
  CountedResultEdge: ResolverTypeWrapper<Omit<CountedResultEdge, 'node'> & { node: ResolversTypes['CountedResult'] }>;
  CountedResultFilter: CountedResultFilter;
  CountedResultNotFound: ResolverTypeWrapper<CountedResultNotFound>;
  CountedTotals: ResolverTypeWrapper<Omit<CountedTotals, 'offering'> & { offering: ResolversTypes['Offering'] }>;
  CreateApiClientInput: CreateApiClientInput;
  CreateApiClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateApiClientResult']>;
  CreateApiClientSuccess: ResolverTypeWrapper<Omit<CreateApiClientSuccess, 'client'> & { client: ResolversTypes['ApiClient'] }>;
  CreateCalendarAddressInput: CreateCalendarAddressInput;
  CreateCalendarAddressResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCalendarAddressResult']>;
  CreateCalendarAddressSuccess: ResolverTypeWrapper<Omit<CreateCalendarAddressSuccess, 'calendarAddress'> & { calendarAddress: ResolversTypes['CalendarAddress'] }>;
  CreateWebhookInput: CreateWebhookInput;
  CreateWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateWebhookResult']>;
  CreateWebhookSuccess: ResolverTypeWrapper<Omit<CreateWebhookSuccess, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deadline: ResolverTypeWrapper<DeadlineRead>;
  DeadlineConnection: ResolverTypeWrapper<Page<DeadlineRead>>;
  DeadlineEdge: ResolverTypeWrapper<Omit<DeadlineEdge, 'node'> & { node: ResolversTypes['Deadline'] }>;
  DeadlineKind: DeadlineKind;
  DeallocateModeratorInput: DeallocateModeratorInput;
  DeallocateModeratorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeallocateModeratorResult']>;
  DeallocateModeratorSuccess: ResolverTypeWrapper<Omit<DeallocateModeratorSuccess, 'allocation'> & { allocation: ResolversTypes['Allocation'] }>;
  DecideExtensionInput: DecideExtensionInput;
  DecideExtensionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideExtensionResult']>;
  DecideExtensionSuccess: ResolverTypeWrapper<Omit<DecideExtensionSuccess, 'extension' | 'marksheet'> & { extension: ResolversTypes['Extension'], marksheet: ResolversTypes['Marksheet'] }>;
  DecideMarkAmendmentInput: DecideMarkAmendmentInput;
  DecideMarkAmendmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideMarkAmendmentResult']>;
  DecideMarkAmendmentSuccess: ResolverTypeWrapper<Omit<DecideMarkAmendmentSuccess, 'amendmentRequest' | 'marksheet'> & { amendmentRequest: ResolversTypes['AmendmentRequest'], marksheet: ResolversTypes['Marksheet'] }>;
  DecideWithdrawalSuccess: ResolverTypeWrapper<Omit<DecideWithdrawalSuccess, 'marksheet' | 'rows'> & { marksheet: ResolversTypes['Marksheet'], rows: ReadonlyArray<ResolversTypes['WithdrawalDecidedRow']> }>;
  Declaration: ResolverTypeWrapper<DeclarationRead>;
  DeclarationInput: DeclarationInput;
  DeclarationUnknown: ResolverTypeWrapper<DeclarationUnknown>;
  DeleteEvidenceInput: DeleteEvidenceInput;
  DeleteEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteEvidenceResult']>;
  DeletePeriodOver: ResolverTypeWrapper<DeletePeriodOver>;
  DismissWithdrawalInput: DismissWithdrawalInput;
  DismissWithdrawalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DismissWithdrawalResult']>;
  Distribution: ResolverTypeWrapper<ToldDistribution>;
  DistributionBand: ResolverTypeWrapper<DistributionBand>;
  DistributionSuppression: DistributionSuppression;
  DryRunApplied: ResolverTypeWrapper<DryRunApplied>;
  DryRunNotFound: ResolverTypeWrapper<DryRunNotFound>;
  DryRunOutdated: ResolverTypeWrapper<Omit<DryRunOutdated, 'movedRows'> & { movedRows: ReadonlyArray<ResolversTypes['OutdatedRow']> }>;
  DueDayPast: ResolverTypeWrapper<DueDayPast>;
  Duty: Duty;
  EmailInvalid: ResolverTypeWrapper<EmailInvalid>;
  EndOtherSessionsInput: EndOtherSessionsInput;
  EndOtherSessionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndOtherSessionsResult']>;
  EndOtherSessionsSuccess: ResolverTypeWrapper<EndOtherSessionsSuccess>;
  EndSessionInput: EndSessionInput;
  EndSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndSessionResult']>;
  EndSessionSuccess: ResolverTypeWrapper<EndSessionSuccess>;
  EnterResultsInput: EnterResultsInput;
  EnterResultsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnterResultsResult']>;
  EnterResultsRowInput: EnterResultsRowInput;
  EnterResultsSuccess: ResolverTypeWrapper<Omit<EnterResultsSuccess, 'marksheet' | 'rows'> & { marksheet: ResolversTypes['Marksheet'], rows: ReadonlyArray<ResolversTypes['EnteredRow']> }>;
  EnteredRow: ResolverTypeWrapper<Omit<EnteredRow, 'problem' | 'row'> & { problem?: Maybe<ResolversTypes['Problem']>, row?: Maybe<ResolversTypes['MarksheetRow']> }>;
  EntriesFault: ResolverTypeWrapper<EntriesFault>;
  EntriesFaultCode: EntriesFaultCode;
  EntriesFaultSeverity: EntriesFaultSeverity;
  EntriesFile: ResolverTypeWrapper<EntriesFileRead>;
  EntriesFileConnection: ResolverTypeWrapper<Page<EntriesFileRead>>;
  EntriesFileEdge: ResolverTypeWrapper<Omit<EntriesFileEdge, 'node'> & { node: ResolversTypes['EntriesFile'] }>;
  EntriesFileKind: EntriesFileKind;
  EntriesFileRejected: ResolverTypeWrapper<Omit<EntriesFileRejected, 'file'> & { file: ResolversTypes['EntriesFile'] }>;
  EntriesFileState: EntriesFileState;
  EntriesFileUnreadable: ResolverTypeWrapper<EntriesFileUnreadable>;
  EntriesOutcome: ResolverTypeWrapper<Omit<EntriesOutcome, 'held'> & { held: ReadonlyArray<ResolversTypes['HeldRow']> }>;
  EntryAction: EntryAction;
  EntryLabel: ResolverTypeWrapper<EntryLabel>;
  EntryLabelPart: ResolverTypeWrapper<EntryLabelPart>;
  Event: ResolverTypeWrapper<EventRead>;
  EventConnection: ResolverTypeWrapper<Page<EventRead>>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFilter: EventFilter;
  EventType: EventType;
  Evidence: ResolverTypeWrapper<EvidenceRead>;
  EvidenceChecklist: ResolverTypeWrapper<Omit<EvidenceChecklist, 'blockers' | 'candidates'> & { blockers: ReadonlyArray<ResolversTypes['ChecklistBlocker']>, candidates: ReadonlyArray<ResolversTypes['ChecklistCandidate']> }>;
  EvidenceConnection: ResolverTypeWrapper<Page<EvidenceRead>>;
  EvidenceCounts: ResolverTypeWrapper<EvidenceCounts>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  EvidenceFilter: EvidenceFilter;
  EvidenceNotFound: ResolverTypeWrapper<EvidenceNotFound>;
  EvidenceNotLive: ResolverTypeWrapper<EvidenceNotLive>;
  EvidenceNotOfGroup: ResolverTypeWrapper<EvidenceNotOfGroup>;
  EvidencePurpose: EvidencePurpose;
  EvidenceState: EvidenceState;
  EvidenceTargetInput: EvidenceTargetInput;
  ExamsOfficerKept: ResolverTypeWrapper<ExamsOfficerKept>;
  ExamsOfficerSuccessorInput: ExamsOfficerSuccessorInput;
  ExtendDeadlineInput: ExtendDeadlineInput;
  ExtendDeadlineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExtendDeadlineResult']>;
  ExtendDeadlineSuccess: ResolverTypeWrapper<Omit<ExtendDeadlineSuccess, 'marksheet'> & { marksheet: ResolversTypes['Marksheet'] }>;
  Extension: ResolverTypeWrapper<ExtensionRead>;
  ExtensionConnection: ResolverTypeWrapper<Page<ExtensionRead>>;
  ExtensionDayTooEarly: ResolverTypeWrapper<ExtensionDayTooEarly>;
  ExtensionEdge: ResolverTypeWrapper<Omit<ExtensionEdge, 'node'> & { node: ResolversTypes['Extension'] }>;
  ExtensionFilter: ExtensionFilter;
  ExtensionNotRequested: ResolverTypeWrapper<ExtensionNotRequested>;
  ExtensionRequestOpen: ResolverTypeWrapper<ExtensionRequestOpen>;
  ExtensionState: ExtensionState;
  FamilyUnknown: ResolverTypeWrapper<FamilyUnknown>;
  FileBroken: ResolverTypeWrapper<FileBroken>;
  FileEmpty: ResolverTypeWrapper<FileEmpty>;
  FileNotPdf: ResolverTypeWrapper<FileNotPdf>;
  FileTooLarge: ResolverTypeWrapper<FileTooLarge>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GrantAccessInput: GrantAccessInput;
  GrantAccessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GrantAccessResult']>;
  GrantAccessSuccess: ResolverTypeWrapper<Omit<GrantAccessSuccess, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  GrantEmpty: ResolverTypeWrapper<GrantEmpty>;
  GrantNotNeeded: ResolverTypeWrapper<GrantNotNeeded>;
  GroupTargetInput: GroupTargetInput;
  GroupTooSmall: ResolverTypeWrapper<GroupTooSmall>;
  GroupWithoutSample: ResolverTypeWrapper<GroupWithoutSample>;
  HeldRow: ResolverTypeWrapper<HeldRowRead>;
  Helpline: ResolverTypeWrapper<Helpline>;
  HelplineInput: HelplineInput;
  HideEvidenceInput: HideEvidenceInput;
  HideEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HideEvidenceResult']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdempotencyKey: ResolverTypeWrapper<Scalars['IdempotencyKey']['output']>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  ImportEntriesInput: ImportEntriesInput;
  ImportEntriesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportEntriesResult']>;
  ImportEntriesSuccess: ResolverTypeWrapper<Omit<ImportEntriesSuccess, 'file'> & { file: ResolversTypes['EntriesFile'] }>;
  InitialsInvalid: ResolverTypeWrapper<InitialsInvalid>;
  InitialsNotTaken: ResolverTypeWrapper<InitialsNotTaken>;
  InitialsWithoutResult: ResolverTypeWrapper<InitialsWithoutResult>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Invitation: ResolverTypeWrapper<InvitationRead>;
  InvitationNotOpen: ResolverTypeWrapper<InvitationNotOpen>;
  InviteUserInput: InviteUserInput;
  InviteUserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteUserResult']>;
  InviteUserSuccess: ResolverTypeWrapper<Omit<InviteUserSuccess, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  KeepSandboxStartInput: KeepSandboxStartInput;
  KeepSandboxStartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['KeepSandboxStartResult']>;
  KeepSandboxStartSuccess: ResolverTypeWrapper<KeepSandboxStartSuccess>;
  Language: Language;
  LastSampledMember: ResolverTypeWrapper<LastSampledMember>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LookAsCentreInput: LookAsCentreInput;
  LookAsCentreResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LookAsCentreResult']>;
  LookAsCentreSuccess: ResolverTypeWrapper<Omit<LookAsCentreSuccess, 'lookingAs'> & { lookingAs: ResolversTypes['Centre'] }>;
  MarkAboveMaximum: ResolverTypeWrapper<MarkAboveMaximum>;
  MarkBelowZero: ResolverTypeWrapper<MarkBelowZero>;
  MarkIsDate: ResolverTypeWrapper<MarkIsDate>;
  MarkNotANumber: ResolverTypeWrapper<MarkNotANumber>;
  MarkNotWhole: ResolverTypeWrapper<MarkNotWhole>;
  MarkOnOutcomeUnit: ResolverTypeWrapper<MarkOnOutcomeUnit>;
  MarkTooLong: ResolverTypeWrapper<MarkTooLong>;
  MarksFileColumn: MarksFileColumn;
  MarksFileFault: ResolverTypeWrapper<MarksFileFaultFound>;
  MarksFileFaultCode: MarksFileFaultCode;
  MarksFileForm: MarksFileForm;
  MarksFileNote: ResolverTypeWrapper<MarksFileNoteMade>;
  MarksFileNoteCode: MarksFileNoteCode;
  MarksFileRefused: ResolverTypeWrapper<Omit<MarksFileRefused, 'findings'> & { findings: ReadonlyArray<ResolversTypes['MarksFileFault']> }>;
  Marksheet: ResolverTypeWrapper<MarksheetRead>;
  MarksheetConnection: ResolverTypeWrapper<Page<MarksheetRead>>;
  MarksheetCounts: ResolverTypeWrapper<MarksheetCounts>;
  MarksheetEdge: ResolverTypeWrapper<Omit<MarksheetEdge, 'node'> & { node: ResolversTypes['Marksheet'] }>;
  MarksheetFilter: MarksheetFilter;
  MarksheetIncomplete: ResolverTypeWrapper<Omit<MarksheetIncomplete, 'blockers'> & { blockers: ReadonlyArray<ResolversTypes['Blocker']> }>;
  MarksheetNotFound: ResolverTypeWrapper<MarksheetNotFound>;
  MarksheetRow: ResolverTypeWrapper<RowRead>;
  MarksheetRowConnection: ResolverTypeWrapper<Page<RowRead>>;
  MarksheetRowEdge: ResolverTypeWrapper<Omit<MarksheetRowEdge, 'node'> & { node: ResolversTypes['MarksheetRow'] }>;
  MarksheetState: MarksheetState;
  MarksheetViewerCan: ResolverTypeWrapper<MarksheetViewerCan>;
  MarksheetsNotFound: ResolverTypeWrapper<MarksheetsNotFound>;
  Membership: ResolverTypeWrapper<MembershipRead>;
  MembershipConnection: ResolverTypeWrapper<Page<MembershipRead>>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  MembershipFilter: MembershipFilter;
  MembershipNotFound: ResolverTypeWrapper<MembershipNotFound>;
  MembershipState: MembershipState;
  MembershipViewerCan: ResolverTypeWrapper<MembershipViewerCan>;
  Moderator: ResolverTypeWrapper<ModeratorRead>;
  ModeratorConnection: ResolverTypeWrapper<Page<ModeratorRead>>;
  ModeratorEdge: ResolverTypeWrapper<Omit<ModeratorEdge, 'node'> & { node: ResolversTypes['Moderator'] }>;
  ModeratorGap: ResolverTypeWrapper<ModeratorGapRead>;
  ModeratorGapConnection: ResolverTypeWrapper<Page<ModeratorGapRead>>;
  ModeratorGapEdge: ResolverTypeWrapper<Omit<ModeratorGapEdge, 'node'> & { node: ResolversTypes['ModeratorGap'] }>;
  ModeratorGapFilter: ModeratorGapFilter;
  ModeratorGapKind: ModeratorGapKind;
  ModeratorNotFound: ResolverTypeWrapper<ModeratorNotFound>;
  ModeratorOwnCentre: ResolverTypeWrapper<ModeratorOwnCentre>;
  ModeratorReport: ResolverTypeWrapper<ModeratorReportRead>;
  ModeratorReportConnection: ResolverTypeWrapper<Page<ModeratorReportRead>>;
  ModeratorReportEdge: ResolverTypeWrapper<Omit<ModeratorReportEdge, 'node'> & { node: ResolversTypes['ModeratorReport'] }>;
  ModeratorReportFilter: ModeratorReportFilter;
  ModeratorReportNotFound: ResolverTypeWrapper<ModeratorReportNotFound>;
  ModeratorReportState: ModeratorReportState;
  ModeratorValueInvalid: ResolverTypeWrapper<ModeratorValueInvalid>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameDisagrees: ResolverTypeWrapper<NameDisagrees>;
  NearerCandidatePassedOver: ResolverTypeWrapper<NearerCandidatePassedOver>;
  NotInGroup: ResolverTypeWrapper<NotInGroup>;
  NotInSample: ResolverTypeWrapper<NotInSample>;
  NoteState: NoteState;
  NothingToSubmit: ResolverTypeWrapper<NothingToSubmit>;
  Offering: ResolverTypeWrapper<OfferingRead>;
  OfferingClosed: ResolverTypeWrapper<OfferingClosed>;
  OfferingNotFound: ResolverTypeWrapper<OfferingNotFound>;
  OfferingNotOpen: ResolverTypeWrapper<OfferingNotOpen>;
  Option: ResolverTypeWrapper<OptionRead>;
  OrderOfMeritPlace: ResolverTypeWrapper<MeritPlace>;
  Outcome: Outcome;
  OutcomeCount: ResolverTypeWrapper<OutcomeCount>;
  OutcomeNotListed: ResolverTypeWrapper<OutcomeNotListed>;
  OutcomeOnMarkUnit: ResolverTypeWrapper<OutcomeOnMarkUnit>;
  OutdatedRow: ResolverTypeWrapper<Omit<OutdatedRow, 'problem'> & { problem: ResolversTypes['Problem'] }>;
  Outstanding: ResolverTypeWrapper<Omit<Outstanding, 'items'> & { items: ReadonlyArray<ResolversTypes['OutstandingItem']> }>;
  OutstandingCode: OutstandingCode;
  OutstandingItem: ResolverTypeWrapper<OutstandingItemRead>;
  OwnAccountKept: ResolverTypeWrapper<OwnAccountKept>;
  OwnMembership: ResolverTypeWrapper<OwnMembershipRead>;
  OwnSession: ResolverTypeWrapper<OwnSession>;
  PageInfo: ResolverTypeWrapper<PageInfoRead>;
  PasswordNeeded: ResolverTypeWrapper<PasswordNeeded>;
  PasswordWrong: ResolverTypeWrapper<PasswordWrong>;
  PauseWebhookInput: PauseWebhookInput;
  PauseWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PauseWebhookResult']>;
  PauseWebhookSuccess: ResolverTypeWrapper<Omit<PauseWebhookSuccess, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  PersonInput: PersonInput;
  PersonNameInvalid: ResolverTypeWrapper<PersonNameInvalid>;
  PrincipalKind: PrincipalKind;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  ProgressBy: ProgressBy;
  QualificationFamily: ResolverTypeWrapper<FamilyRead>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuotaExceeded: ResolverTypeWrapper<QuotaExceeded>;
  RankedCandidate: ResolverTypeWrapper<RankedCandidate>;
  Readiness: ResolverTypeWrapper<ReadinessRead>;
  ReasonNeeded: ResolverTypeWrapper<ReasonNeeded>;
  ReassignModeratorInput: ReassignModeratorInput;
  ReassignModeratorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReassignModeratorResult']>;
  ReassignModeratorSuccess: ResolverTypeWrapper<Omit<ReassignModeratorSuccess, 'allocation' | 'former'> & { allocation: ResolversTypes['Allocation'], former?: Maybe<ResolversTypes['Allocation']> }>;
  ReceiptRowInput: ReceiptRowInput;
  ReceiptVerification: ResolverTypeWrapper<ReceiptVerification>;
  RecordClericalErrorInput: RecordClericalErrorInput;
  RecordClericalErrorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordClericalErrorResult']>;
  RecordClericalErrorSuccess: ResolverTypeWrapper<Omit<RecordClericalErrorSuccess, 'marksheet' | 'rows'> & { marksheet: ResolversTypes['Marksheet'], rows: ReadonlyArray<ResolversTypes['CorrectedRow']> }>;
  RemoveEvidenceMemberInput: RemoveEvidenceMemberInput;
  RemoveEvidenceMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveEvidenceMemberResult']>;
  RemoveFromSampleInput: RemoveFromSampleInput;
  RemoveFromSampleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveFromSampleResult']>;
  RemoveUserInput: RemoveUserInput;
  RemoveUserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveUserResult']>;
  RemoveUserSuccess: ResolverTypeWrapper<Omit<RemoveUserSuccess, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  RemoveWebhookInput: RemoveWebhookInput;
  RemoveWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveWebhookResult']>;
  RemoveWebhookSuccess: ResolverTypeWrapper<RemoveWebhookSuccess>;
  ReopenSubmissionInput: ReopenSubmissionInput;
  ReopenSubmissionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReopenSubmissionResult']>;
  ReopenSubmissionSuccess: ResolverTypeWrapper<Omit<ReopenSubmissionSuccess, 'marksheet' | 'submission'> & { marksheet: ResolversTypes['Marksheet'], submission: ResolversTypes['Submission'] }>;
  ReopenedSample: ResolverTypeWrapper<WithdrawnSampleRead>;
  ReopenedSampleMember: ResolverTypeWrapper<Omit<ReopenedSampleMember, 'membership'> & { membership: ResolversTypes['SampleMembership'] }>;
  Reopening: ResolverTypeWrapper<ReopeningRead>;
  ReopeningBlocked: ResolverTypeWrapper<ReopeningBlocked>;
  ReplaceExamsOfficerInput: ReplaceExamsOfficerInput;
  ReplaceExamsOfficerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplaceExamsOfficerResult']>;
  ReplaceExamsOfficerSuccess: ResolverTypeWrapper<Omit<ReplaceExamsOfficerSuccess, 'former' | 'membership'> & { former?: Maybe<ResolversTypes['Membership']>, membership: ResolversTypes['Membership'] }>;
  ReplayWebhookInput: ReplayWebhookInput;
  ReplayWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayWebhookResult']>;
  ReplayWebhookSuccess: ResolverTypeWrapper<Omit<ReplayWebhookSuccess, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  ReportLastDayTooEarly: ResolverTypeWrapper<ReportLastDayTooEarly>;
  ReportLevelUnknown: ResolverTypeWrapper<ReportLevelUnknown>;
  ReportsElsewhere: ResolverTypeWrapper<ReportsElsewhereRead>;
  ReportsElsewhereInput: ReportsElsewhereInput;
  ReportsKeptElsewhere: ResolverTypeWrapper<ReportsKeptElsewhere>;
  RequestExtensionInput: RequestExtensionInput;
  RequestExtensionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestExtensionResult']>;
  RequestExtensionSuccess: ResolverTypeWrapper<Omit<RequestExtensionSuccess, 'extension' | 'marksheet'> & { extension: ResolversTypes['Extension'], marksheet: ResolversTypes['Marksheet'] }>;
  RequestFurtherSampleInput: RequestFurtherSampleInput;
  RequestFurtherSampleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestFurtherSampleResult']>;
  RequestMarkAmendmentInput: RequestMarkAmendmentInput;
  RequestMarkAmendmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestMarkAmendmentResult']>;
  RequestMarkAmendmentSuccess: ResolverTypeWrapper<Omit<RequestMarkAmendmentSuccess, 'amendmentRequest' | 'marksheet' | 'row'> & { amendmentRequest: ResolversTypes['AmendmentRequest'], marksheet: ResolversTypes['Marksheet'], row: ResolversTypes['MarksheetRow'] }>;
  ResendInvitationInput: ResendInvitationInput;
  ResendInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResendInvitationResult']>;
  ResendInvitationSuccess: ResolverTypeWrapper<Omit<ResendInvitationSuccess, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  ResetSandboxInput: ResetSandboxInput;
  ResetSandboxResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResetSandboxResult']>;
  ResetSandboxSuccess: ResolverTypeWrapper<ResetSandboxSuccess>;
  ResetSecondFactorInput: ResetSecondFactorInput;
  ResetSecondFactorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResetSecondFactorResult']>;
  ResetSecondFactorSuccess: ResolverTypeWrapper<Omit<ResetSecondFactorSuccess, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  Result: ResolverTypeWrapper<Result>;
  ResultDecision: ResolverTypeWrapper<ResultDecision>;
  ResultDecisionKind: ResultDecisionKind;
  ResultInput: ResultInput;
  ResultMissing: ResolverTypeWrapper<ResultMissing>;
  ResultUnchanged: ResolverTypeWrapper<ResultUnchanged>;
  ResumeWebhookInput: ResumeWebhookInput;
  ResumeWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeWebhookResult']>;
  ResumeWebhookSuccess: ResolverTypeWrapper<Omit<ResumeWebhookSuccess, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  RevokeAccessInput: RevokeAccessInput;
  RevokeAccessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeAccessResult']>;
  RevokeAccessSuccess: ResolverTypeWrapper<Omit<RevokeAccessSuccess, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  RevokeApiClientInput: RevokeApiClientInput;
  RevokeApiClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeApiClientResult']>;
  RevokeApiClientSuccess: ResolverTypeWrapper<Omit<RevokeApiClientSuccess, 'client'> & { client: ResolversTypes['ApiClient'] }>;
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeApiKeyResult']>;
  RevokeApiKeySuccess: ResolverTypeWrapper<Omit<RevokeApiKeySuccess, 'client'> & { client: ResolversTypes['ApiClient'] }>;
  RevokeCalendarAddressInput: RevokeCalendarAddressInput;
  RevokeCalendarAddressResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeCalendarAddressResult']>;
  RevokeCalendarAddressSuccess: ResolverTypeWrapper<Omit<RevokeCalendarAddressSuccess, 'calendarAddress'> & { calendarAddress: ResolversTypes['CalendarAddress'] }>;
  RevokeInvitationInput: RevokeInvitationInput;
  RevokeInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeInvitationResult']>;
  RevokeInvitationSuccess: ResolverTypeWrapper<Omit<RevokeInvitationSuccess, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  RotateApiKeyInput: RotateApiKeyInput;
  RotateApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RotateApiKeyResult']>;
  RotateApiKeySuccess: ResolverTypeWrapper<Omit<RotateApiKeySuccess, 'client'> & { client: ResolversTypes['ApiClient'] }>;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RotateWebhookSecretResult']>;
  RotateWebhookSecretSuccess: ResolverTypeWrapper<Omit<RotateWebhookSecretSuccess, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  RowChange: ResolverTypeWrapper<RowChange>;
  RowChangeKind: RowChangeKind;
  RowChanged: ResolverTypeWrapper<RowChanged>;
  RowFilter: RowFilter;
  RowLocked: ResolverTypeWrapper<RowLocked>;
  RowMisshapen: ResolverTypeWrapper<RowMisshapen>;
  RowNotHeld: ResolverTypeWrapper<RowNotHeld>;
  RowNotLate: ResolverTypeWrapper<RowNotLate>;
  RowNotSubmitted: ResolverTypeWrapper<RowNotSubmitted>;
  RowOfOtherSheet: ResolverTypeWrapper<RowOfOtherSheet>;
  RowOrder: RowOrder;
  RowRepeated: ResolverTypeWrapper<RowRepeated>;
  RowStatus: RowStatus;
  RowToCheck: ResolverTypeWrapper<Omit<RowToCheck, 'hints' | 'row'> & { hints: ReadonlyArray<ResolversTypes['SlipHint']>, row: ResolversTypes['MarksheetRow'] }>;
  Sample: ResolverTypeWrapper<SampleRead>;
  SampleChangedRow: ResolverTypeWrapper<Omit<SampleChangedRow, 'problem' | 'row'> & { problem?: Maybe<ResolversTypes['Problem']>, row?: Maybe<ResolversTypes['MarksheetRow']> }>;
  SampleMember: ResolverTypeWrapper<Omit<SampleMember, 'reason' | 'row'> & { reason: ResolversTypes['SampleReason'], row: ResolversTypes['MarksheetRow'] }>;
  SampleMembership: ResolverTypeWrapper<SampleMembershipRead>;
  SampleNotDrawn: ResolverTypeWrapper<SampleNotDrawn>;
  SampleReason: ResolverTypeWrapper<SampleReasonRead>;
  SampleReasonCode: SampleReasonCode;
  SampleSource: SampleSource;
  SamplingScheme: ResolverTypeWrapper<SamplingSchemeRead>;
  SamplingSchemeInput: SamplingSchemeInput;
  SandboxesOff: ResolverTypeWrapper<SandboxesOff>;
  SaveCentreInput: SaveCentreInput;
  SaveCentreResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveCentreResult']>;
  SaveCentreSuccess: ResolverTypeWrapper<Omit<SaveCentreSuccess, 'centre'> & { centre: ResolversTypes['Centre'] }>;
  SaveFamilyInput: SaveFamilyInput;
  SaveFamilyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveFamilyResult']>;
  SaveFamilySuccess: ResolverTypeWrapper<Omit<SaveFamilySuccess, 'family'> & { family: ResolversTypes['QualificationFamily'] }>;
  SaveModeratorInput: SaveModeratorInput;
  SaveModeratorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveModeratorResult']>;
  SaveModeratorSuccess: ResolverTypeWrapper<Omit<SaveModeratorSuccess, 'moderator'> & { moderator: ResolversTypes['Moderator'] }>;
  SaveOfferingInput: SaveOfferingInput;
  SaveOfferingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveOfferingResult']>;
  SaveOfferingSuccess: ResolverTypeWrapper<Omit<SaveOfferingSuccess, 'offering'> & { offering: ResolversTypes['Offering'] }>;
  SaveOptionInput: SaveOptionInput;
  SaveOptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveOptionResult']>;
  SaveOptionSuccess: ResolverTypeWrapper<Omit<SaveOptionSuccess, 'option'> & { option: ResolversTypes['Option'] }>;
  SaveSeriesInput: SaveSeriesInput;
  SaveSeriesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveSeriesResult']>;
  SaveSeriesSuccess: ResolverTypeWrapper<Omit<SaveSeriesSuccess, 'series'> & { series: ResolversTypes['Series'] }>;
  SaveUnitInput: SaveUnitInput;
  SaveUnitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveUnitResult']>;
  SaveUnitSuccess: ResolverTypeWrapper<Omit<SaveUnitSuccess, 'unit'> & { unit: ResolversTypes['Unit'] }>;
  ScanState: ScanState;
  SchemeBand: ResolverTypeWrapper<SchemeBand>;
  SchemeBandInput: SchemeBandInput;
  SchemeFault: SchemeFault;
  SchemeInvalid: ResolverTypeWrapper<SchemeInvalid>;
  SchemeKind: SchemeKind;
  SecondFactorNotThere: ResolverTypeWrapper<SecondFactorNotThere>;
  SecondFactorNotYours: ResolverTypeWrapper<SecondFactorNotYours>;
  SecretShownBefore: ResolverTypeWrapper<SecretShownBefore>;
  Series: ResolverTypeWrapper<SeriesRead>;
  SessionNeeded: ResolverTypeWrapper<SessionNeeded>;
  SessionNotFound: ResolverTypeWrapper<SessionNotFound>;
  SetExplanatoryNoteInput: SetExplanatoryNoteInput;
  SetExplanatoryNoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetExplanatoryNoteResult']>;
  SetExplanatoryNoteSuccess: ResolverTypeWrapper<Omit<SetExplanatoryNoteSuccess, 'marksheet'> & { marksheet: ResolversTypes['Marksheet'] }>;
  SetLanguageInput: SetLanguageInput;
  SetLanguageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetLanguageResult']>;
  SetLanguageSuccess: ResolverTypeWrapper<SetLanguageSuccess>;
  SheetModerator: ResolverTypeWrapper<SheetModeratorRead>;
  SheetWithoutDeadline: ResolverTypeWrapper<SheetWithoutDeadline>;
  SignedInPerson: ResolverTypeWrapper<SignedIn>;
  SimulatedPick: ResolverTypeWrapper<Omit<SimulatedPick, 'reason'> & { reason: ResolversTypes['SampleReason'] }>;
  SimulatedSample: ResolverTypeWrapper<Omit<SimulatedSample, 'picks'> & { picks: ReadonlyArray<ResolversTypes['SimulatedPick']> }>;
  SizeDiffers: ResolverTypeWrapper<SizeDiffers>;
  SlipHint: ResolverTypeWrapper<SlipHintFound>;
  SlipHintCode: SlipHintCode;
  SpecialResult: SpecialResult;
  StopLookingInput: StopLookingInput;
  StopLookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StopLookingResult']>;
  StopLookingSuccess: ResolverTypeWrapper<StopLookingSuccess>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Submission: ResolverTypeWrapper<SubmissionRead>;
  SubmissionNotFound: ResolverTypeWrapper<SubmissionNotFound>;
  SubmissionNotNewest: ResolverTypeWrapper<SubmissionNotNewest>;
  SubmissionProgress: ResolverTypeWrapper<ProgressRead>;
  SubmissionProgressConnection: ResolverTypeWrapper<Page<ProgressRead>>;
  SubmissionProgressEdge: ResolverTypeWrapper<Omit<SubmissionProgressEdge, 'node'> & { node: ResolversTypes['SubmissionProgress'] }>;
  SubmissionProgressFilter: SubmissionProgressFilter;
  SubmitAction: SubmitAction;
  SubmitLabel: ResolverTypeWrapper<SubmitLabel>;
  SubmitMarksheetInput: SubmitMarksheetInput;
  SubmitMarksheetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitMarksheetResult']>;
  SubmitMarksheetSuccess: ResolverTypeWrapper<Omit<SubmitMarksheetSuccess, 'marksheet' | 'submission'> & { marksheet: ResolversTypes['Marksheet'], submission: ResolversTypes['Submission'] }>;
  SubmittedResultDiffers: ResolverTypeWrapper<SubmittedResultDiffers>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SubstituteInSampleInput: SubstituteInSampleInput;
  SubstituteInSampleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubstituteInSampleResult']>;
  SubstituteInSampleSuccess: ResolverTypeWrapper<Omit<SubstituteInSampleSuccess, 'amendmentRequest' | 'marksheet' | 'original' | 'standIn'> & { amendmentRequest?: Maybe<ResolversTypes['AmendmentRequest']>, marksheet: ResolversTypes['Marksheet'], original: ResolversTypes['MarksheetRow'], standIn: ResolversTypes['MarksheetRow'] }>;
  SubstituteProposal: ResolverTypeWrapper<Omit<SubstituteProposal, 'higher' | 'lower'> & { higher: ReadonlyArray<ResolversTypes['MarksheetRow']>, lower: ReadonlyArray<ResolversTypes['MarksheetRow']> }>;
  Substitution: ResolverTypeWrapper<Substitution>;
  SubstitutionKind: SubstitutionKind;
  SubstitutionReasonMissing: ResolverTypeWrapper<SubstitutionReasonMissing>;
  SystemPickFixed: ResolverTypeWrapper<SystemPickFixed>;
  TeacherDistribution: ResolverTypeWrapper<TeacherDistributionFound>;
  TestWebhookInput: TestWebhookInput;
  TestWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TestWebhookResult']>;
  TestWebhookSuccess: ResolverTypeWrapper<Omit<TestWebhookSuccess, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  TextLengthWrong: ResolverTypeWrapper<TextLengthWrong>;
  TieOrder: TieOrder;
  TooManyAdmins: ResolverTypeWrapper<TooManyAdmins>;
  TooManyCalendarAddresses: ResolverTypeWrapper<TooManyCalendarAddresses>;
  TooManyRows: ResolverTypeWrapper<TooManyRows>;
  TooManyTries: ResolverTypeWrapper<TooManyTries>;
  TooManyUploadsOpen: ResolverTypeWrapper<TooManyUploadsOpen>;
  TooManyWebhooks: ResolverTypeWrapper<TooManyWebhooks>;
  Unit: ResolverTypeWrapper<UnitRead>;
  UnitHasNoSample: ResolverTypeWrapper<UnitHasNoSample>;
  UnitTakesNoGroupFiles: ResolverTypeWrapper<UnitTakesNoGroupFiles>;
  UnitTakesNoWork: ResolverTypeWrapper<UnitTakesNoWork>;
  UnitUnknown: ResolverTypeWrapper<UnitUnknown>;
  UntickPeriodOver: ResolverTypeWrapper<UntickPeriodOver>;
  Upload: ResolverTypeWrapper<Scalars['Upload']['output']>;
  UploadEvidenceInput: UploadEvidenceInput;
  UploadEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UploadEvidenceResult']>;
  UploadEvidenceSuccess: ResolverTypeWrapper<Omit<UploadEvidenceSuccess, 'evidence' | 'marksheet'> & { evidence: ResolversTypes['Evidence'], marksheet: ResolversTypes['Marksheet'] }>;
  UploadModeratorReportInput: UploadModeratorReportInput;
  UploadModeratorReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UploadModeratorReportResult']>;
  UploadModeratorReportSuccess: ResolverTypeWrapper<Omit<UploadModeratorReportSuccess, 'moderatorReport' | 'replaced'> & { moderatorReport: ResolversTypes['ModeratorReport'], replaced?: Maybe<ResolversTypes['ModeratorReport']> }>;
  UploadNotFound: ResolverTypeWrapper<UploadNotFound>;
  UploadNotOpen: ResolverTypeWrapper<UploadNotOpen>;
  UploadOnlyUnit: ResolverTypeWrapper<UploadOnlyUnit>;
  UploadRefusal: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UploadRefusal']>;
  UploadState: UploadState;
  UploadTicket: ResolverTypeWrapper<UploadRead>;
  ValidateResultsInput: ValidateResultsInput;
  ValidateResultsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ValidateResultsResult']>;
  ValidateResultsSuccess: ResolverTypeWrapper<Omit<ValidateResultsSuccess, 'notes' | 'rows'> & { notes: ReadonlyArray<ResolversTypes['MarksFileNote']>, rows: ReadonlyArray<ResolversTypes['ValidatedRow']> }>;
  ValidatedRow: ResolverTypeWrapper<Omit<ValidatedRow, 'problem'> & { problem?: Maybe<ResolversTypes['Problem']> }>;
  ValidatedRowState: ValidatedRowState;
  VerifyReceiptInput: VerifyReceiptInput;
  Viewer: ResolverTypeWrapper<ViewerRead>;
  Webhook: ResolverTypeWrapper<WebhookRead>;
  WebhookAddressFault: WebhookAddressFault;
  WebhookAddressRefused: ResolverTypeWrapper<WebhookAddressRefused>;
  WebhookAttempt: ResolverTypeWrapper<AttemptRead>;
  WebhookConnection: ResolverTypeWrapper<Page<WebhookRead>>;
  WebhookDelivery: ResolverTypeWrapper<WebhookDeliveryRead>;
  WebhookDeliveryConnection: ResolverTypeWrapper<Page<WebhookDeliveryRead>>;
  WebhookDeliveryEdge: ResolverTypeWrapper<Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversTypes['WebhookDelivery'] }>;
  WebhookDeliveryNotFound: ResolverTypeWrapper<WebhookDeliveryNotFound>;
  WebhookDeliveryState: WebhookDeliveryState;
  WebhookEdge: ResolverTypeWrapper<Omit<WebhookEdge, 'node'> & { node: ResolversTypes['Webhook'] }>;
  WebhookFault: WebhookFault;
  WebhookNotFound: ResolverTypeWrapper<WebhookNotFound>;
  WebhookPause: WebhookPause;
  WebhookReplayInput: WebhookReplayInput;
  WebhookSecretShownBefore: ResolverTypeWrapper<WebhookSecretShownBefore>;
  WebhookValueInvalid: ResolverTypeWrapper<WebhookValueInvalid>;
  WelshSpeakerNeeded: ResolverTypeWrapper<WelshSpeakerNeeded>;
  WithdrawFromApiClientInput: WithdrawFromApiClientInput;
  WithdrawFromApiClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawFromApiClientResult']>;
  WithdrawFromApiClientSuccess: ResolverTypeWrapper<WithdrawFromApiClientSuccess>;
  WithdrawMarkAmendmentInput: WithdrawMarkAmendmentInput;
  WithdrawMarkAmendmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawMarkAmendmentResult']>;
  WithdrawMarkAmendmentSuccess: ResolverTypeWrapper<Omit<WithdrawMarkAmendmentSuccess, 'amendmentRequest' | 'marksheet'> & { amendmentRequest: ResolversTypes['AmendmentRequest'], marksheet: ResolversTypes['Marksheet'] }>;
  WithdrawModeratorReportInput: WithdrawModeratorReportInput;
  WithdrawModeratorReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawModeratorReportResult']>;
  WithdrawModeratorReportSuccess: ResolverTypeWrapper<Omit<WithdrawModeratorReportSuccess, 'moderatorReport'> & { moderatorReport: ResolversTypes['ModeratorReport'] }>;
  Withdrawal: ResolverTypeWrapper<WithdrawalRead>;
  WithdrawalConnection: ResolverTypeWrapper<Page<WithdrawalRead>>;
  WithdrawalDecidedRow: ResolverTypeWrapper<Omit<WithdrawalDecidedRow, 'problem' | 'row'> & { problem?: Maybe<ResolversTypes['Problem']>, row?: Maybe<ResolversTypes['MarksheetRow']> }>;
  WithdrawalEdge: ResolverTypeWrapper<Omit<WithdrawalEdge, 'node'> & { node: ResolversTypes['Withdrawal'] }>;
  WithdrawalFilter: WithdrawalFilter;
  Work: Work;
  WorkNotWanted: ResolverTypeWrapper<WorkNotWanted>;
  WorkState: WorkState;
  WorkTargetInput: WorkTargetInput;
  WorkUploaded: ResolverTypeWrapper<WorkUploaded>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AbandonUploadInput: AbandonUploadInput;
  AbandonUploadResult: ResolversUnionTypes<ResolversParentTypes>['AbandonUploadResult'];
  AbandonUploadSuccess: Omit<AbandonUploadSuccess, 'upload'> & { upload: ResolversParentTypes['UploadTicket'] };
  AbsentUnconfirmed: AbsentUnconfirmed;
  AccessGrant: GrantRead;
  AccountTypeNotYours: AccountTypeNotYours;
  AcknowledgeClericalErrorInput: AcknowledgeClericalErrorInput;
  AcknowledgeClericalErrorResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeClericalErrorResult'];
  AcknowledgeClericalErrorSuccess: Omit<AcknowledgeClericalErrorSuccess, 'marksheet'> & { marksheet: ResolversParentTypes['Marksheet'] };
  AcknowledgeCountedResultsInput: AcknowledgeCountedResultsInput;
  AcknowledgeCountedResultsResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeCountedResultsResult'];
  AcknowledgeCountedResultsSuccess: Omit<AcknowledgeCountedResultsSuccess, 'acknowledgement'> & { acknowledgement: ResolversParentTypes['CountedAcknowledgement'] };
  AddEvidenceMemberInput: AddEvidenceMemberInput;
  AddEvidenceMemberResult: ResolversUnionTypes<ResolversParentTypes>['AddEvidenceMemberResult'];
  AddToSampleInput: AddToSampleInput;
  AddToSampleResult: ResolversUnionTypes<ResolversParentTypes>['AddToSampleResult'];
  AllocateModeratorInput: AllocateModeratorInput;
  AllocateModeratorResult: ResolversUnionTypes<ResolversParentTypes>['AllocateModeratorResult'];
  AllocateModeratorSuccess: Omit<AllocateModeratorSuccess, 'allocation'> & { allocation: ResolversParentTypes['Allocation'] };
  Allocation: AllocationRead;
  AllocationConnection: Page<AllocationRead>;
  AllocationEdge: Omit<AllocationEdge, 'node'> & { node: ResolversParentTypes['Allocation'] };
  AllocationFilter: AllocationFilter;
  AllocationNotFound: AllocationNotFound;
  AlreadyInGroup: AlreadyInGroup;
  AlreadyInSample: AlreadyInSample;
  AlreadyMember: AlreadyMember;
  AlreadySubstituted: AlreadySubstituted;
  AmendmentAlreadyOpen: AmendmentAlreadyOpen;
  AmendmentCentreDiffers: AmendmentCentreDiffers;
  AmendmentFilter: AmendmentFilter;
  AmendmentNotOpen: AmendmentNotOpen;
  AmendmentRequest: AmendmentRead;
  AmendmentRequestConnection: Page<AmendmentRead>;
  AmendmentRequestEdge: Omit<AmendmentRequestEdge, 'node'> & { node: ResolversParentTypes['AmendmentRequest'] };
  AmendmentRequestNotFound: AmendmentRequestNotFound;
  ApiClient: ClientRead;
  ApiClientConnection: Page<ClientRead>;
  ApiClientEdge: Omit<ApiClientEdge, 'node'> & { node: ResolversParentTypes['ApiClient'] };
  ApiClientEnded: ApiClientEnded;
  ApiClientNotFound: ApiClientNotFound;
  ApiClientOfAnother: ApiClientOfAnother;
  ApiClientValueInvalid: ApiClientValueInvalid;
  ApiClientViewerCan: ApiClientViewerCan;
  ApiKey: ApiKeyRead;
  ApiKeyNotFound: ApiKeyNotFound;
  ApplyResultsInput: ApplyResultsInput;
  ApplyResultsResult: ResolversUnionTypes<ResolversParentTypes>['ApplyResultsResult'];
  ApplyResultsSuccess: Omit<ApplyResultsSuccess, 'marksheets'> & { marksheets: ReadonlyArray<ResolversParentTypes['Marksheet']> };
  AuditEntry: AuditEntryRead;
  AuditEntryConnection: Page<AuditEntryRead>;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditFault: AuditFault;
  AuditFilter: AuditFilter;
  AuditVerification: AuditVerification;
  BeginUploadInput: BeginUploadInput;
  BeginUploadResult: ResolversUnionTypes<ResolversParentTypes>['BeginUploadResult'];
  BeginUploadSuccess: Omit<BeginUploadSuccess, 'upload'> & { upload: ResolversParentTypes['UploadTicket'] };
  Blocker: BlockerRead;
  Boolean: Scalars['Boolean']['output'];
  ByteCount: Scalars['ByteCount']['output'];
  CalendarAddress: CalendarAddressRead;
  CalendarAddressNotFound: CalendarAddressNotFound;
  CalendarAddressShownBefore: CalendarAddressShownBefore;
  Candidate: CandidateRead;
  CandidateDetailsList: ReportListRead;
  CandidateDetailsReport: ReportRead;
  CandidateDetailsRow: ReportRow;
  CandidateNotEligible: CandidateNotEligible;
  CandidateNotOnMarksheet: CandidateNotOnMarksheet;
  CandidateNumberMissing: CandidateNumberMissing;
  CarryForwardNotAllowed: CarryForwardNotAllowed;
  CatalogueEntryInUse: CatalogueEntryInUse;
  CatalogueEntryUnknown: CatalogueEntryUnknown;
  CatalogueValueInvalid: CatalogueValueInvalid;
  Centre: CentreRead;
  CentreConnection: Page<CentreRead>;
  CentreEdge: Omit<CentreEdge, 'node'> & { node: ResolversParentTypes['Centre'] };
  CentreNotFound: CentreNotFound;
  CentreNotSandbox: CentreNotSandbox;
  CentreNumber: Scalars['CentreNumber']['output'];
  CentreTypeDeadline: CentreTypeDeadline;
  CentreTypeDeadlineInput: CentreTypeDeadlineInput;
  ChangeAccountTypeInput: ChangeAccountTypeInput;
  ChangeAccountTypeResult: ResolversUnionTypes<ResolversParentTypes>['ChangeAccountTypeResult'];
  ChangeAccountTypeSuccess: Omit<ChangeAccountTypeSuccess, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  ChangeApiClientInput: ChangeApiClientInput;
  ChangeApiClientResult: ResolversUnionTypes<ResolversParentTypes>['ChangeApiClientResult'];
  ChangeApiClientSuccess: Omit<ChangeApiClientSuccess, 'client'> & { client: ResolversParentTypes['ApiClient'] };
  ChangeEvidenceSuccess: Omit<ChangeEvidenceSuccess, 'evidence' | 'marksheet'> & { evidence: ResolversParentTypes['Evidence'], marksheet: ResolversParentTypes['Marksheet'] };
  ChangeSampleSuccess: Omit<ChangeSampleSuccess, 'marksheet' | 'rows'> & { marksheet: ResolversParentTypes['Marksheet'], rows: ReadonlyArray<ResolversParentTypes['SampleChangedRow']> };
  ChangeWebhookInput: ChangeWebhookInput;
  ChangeWebhookResult: ResolversUnionTypes<ResolversParentTypes>['ChangeWebhookResult'];
  ChangeWebhookSuccess: Omit<ChangeWebhookSuccess, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  ChecklistBlocker: ChecklistBlockerFound;
  ChecklistCandidate: Omit<ChecklistCandidate, 'candidate' | 'evidence'> & { candidate: ResolversParentTypes['Candidate'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  ChecksumDiffers: ChecksumDiffers;
  ChooseMembershipInput: ChooseMembershipInput;
  ChooseMembershipResult: ResolversUnionTypes<ResolversParentTypes>['ChooseMembershipResult'];
  ChooseMembershipSuccess: Omit<ChooseMembershipSuccess, 'membership'> & { membership: ResolversParentTypes['OwnMembership'] };
  ClearResultsInput: ClearResultsInput;
  ClearResultsResult: ResolversUnionTypes<ResolversParentTypes>['ClearResultsResult'];
  ClericalErrorRowInput: ClericalErrorRowInput;
  ClericalErrors: ClericalErrorsRead;
  CohortChange: CohortChangeRead;
  CohortConsequence: CohortConsequenceRead;
  ConfirmPasswordInput: ConfirmPasswordInput;
  ConfirmPasswordResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmPasswordResult'];
  ConfirmPasswordSuccess: ConfirmPasswordSuccess;
  ConfirmWithdrawalInput: ConfirmWithdrawalInput;
  ConfirmWithdrawalResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmWithdrawalResult'];
  ConfirmedAbsenceInput: ConfirmedAbsenceInput;
  CorrectedRow: Omit<CorrectedRow, 'problem' | 'row'> & { problem?: Maybe<ResolversParentTypes['Problem']>, row?: Maybe<ResolversParentTypes['MarksheetRow']> };
  Correction: CorrectionRead;
  CorrectionNotFound: CorrectionNotFound;
  CorrectionStands: CorrectionStands;
  CountedAcknowledgement: AcknowledgementRead;
  CountedResult: CountedResultRead;
  CountedResultConnection: Page<CountedResultRead>;
  CountedResultEdge: Omit<CountedResultEdge, 'node'> & { node: ResolversParentTypes['CountedResult'] };
  CountedResultFilter: CountedResultFilter;
  CountedResultNotFound: CountedResultNotFound;
  CountedTotals: Omit<CountedTotals, 'offering'> & { offering: ResolversParentTypes['Offering'] };
  CreateApiClientInput: CreateApiClientInput;
  CreateApiClientResult: ResolversUnionTypes<ResolversParentTypes>['CreateApiClientResult'];
  CreateApiClientSuccess: Omit<CreateApiClientSuccess, 'client'> & { client: ResolversParentTypes['ApiClient'] };
  CreateCalendarAddressInput: CreateCalendarAddressInput;
  CreateCalendarAddressResult: ResolversUnionTypes<ResolversParentTypes>['CreateCalendarAddressResult'];
  CreateCalendarAddressSuccess: Omit<CreateCalendarAddressSuccess, 'calendarAddress'> & { calendarAddress: ResolversParentTypes['CalendarAddress'] };
  CreateWebhookInput: CreateWebhookInput;
  CreateWebhookResult: ResolversUnionTypes<ResolversParentTypes>['CreateWebhookResult'];
  CreateWebhookSuccess: Omit<CreateWebhookSuccess, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  DateTime: Scalars['DateTime']['output'];
  Deadline: DeadlineRead;
  DeadlineConnection: Page<DeadlineRead>;
  DeadlineEdge: Omit<DeadlineEdge, 'node'> & { node: ResolversParentTypes['Deadline'] };
  DeallocateModeratorInput: DeallocateModeratorInput;
  DeallocateModeratorResult: ResolversUnionTypes<ResolversParentTypes>['DeallocateModeratorResult'];
  DeallocateModeratorSuccess: Omit<DeallocateModeratorSuccess, 'allocation'> & { allocation: ResolversParentTypes['Allocation'] };
  DecideExtensionInput: DecideExtensionInput;
  DecideExtensionResult: ResolversUnionTypes<ResolversParentTypes>['DecideExtensionResult'];
  DecideExtensionSuccess: Omit<DecideExtensionSuccess, 'extension' | 'marksheet'> & { extension: ResolversParentTypes['Extension'], marksheet: ResolversParentTypes['Marksheet'] };
  DecideMarkAmendmentInput: DecideMarkAmendmentInput;
  DecideMarkAmendmentResult: ResolversUnionTypes<ResolversParentTypes>['DecideMarkAmendmentResult'];
  DecideMarkAmendmentSuccess: Omit<DecideMarkAmendmentSuccess, 'amendmentRequest' | 'marksheet'> & { amendmentRequest: ResolversParentTypes['AmendmentRequest'], marksheet: ResolversParentTypes['Marksheet'] };
  DecideWithdrawalSuccess: Omit<DecideWithdrawalSuccess, 'marksheet' | 'rows'> & { marksheet: ResolversParentTypes['Marksheet'], rows: ReadonlyArray<ResolversParentTypes['WithdrawalDecidedRow']> };
  Declaration: DeclarationRead;
  DeclarationInput: DeclarationInput;
  DeclarationUnknown: DeclarationUnknown;
  DeleteEvidenceInput: DeleteEvidenceInput;
  DeleteEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['DeleteEvidenceResult'];
  DeletePeriodOver: DeletePeriodOver;
  DismissWithdrawalInput: DismissWithdrawalInput;
  DismissWithdrawalResult: ResolversUnionTypes<ResolversParentTypes>['DismissWithdrawalResult'];
  Distribution: ToldDistribution;
  DistributionBand: DistributionBand;
  DryRunApplied: DryRunApplied;
  DryRunNotFound: DryRunNotFound;
  DryRunOutdated: Omit<DryRunOutdated, 'movedRows'> & { movedRows: ReadonlyArray<ResolversParentTypes['OutdatedRow']> };
  DueDayPast: DueDayPast;
  EmailInvalid: EmailInvalid;
  EndOtherSessionsInput: EndOtherSessionsInput;
  EndOtherSessionsResult: ResolversUnionTypes<ResolversParentTypes>['EndOtherSessionsResult'];
  EndOtherSessionsSuccess: EndOtherSessionsSuccess;
  EndSessionInput: EndSessionInput;
  EndSessionResult: ResolversUnionTypes<ResolversParentTypes>['EndSessionResult'];
  EndSessionSuccess: EndSessionSuccess;
  EnterResultsInput: EnterResultsInput;
  EnterResultsResult: ResolversUnionTypes<ResolversParentTypes>['EnterResultsResult'];
  EnterResultsRowInput: EnterResultsRowInput;
  EnterResultsSuccess: Omit<EnterResultsSuccess, 'marksheet' | 'rows'> & { marksheet: ResolversParentTypes['Marksheet'], rows: ReadonlyArray<ResolversParentTypes['EnteredRow']> };
  EnteredRow: Omit<EnteredRow, 'problem' | 'row'> & { problem?: Maybe<ResolversParentTypes['Problem']>, row?: Maybe<ResolversParentTypes['MarksheetRow']> };
  EntriesFault: EntriesFault;
  EntriesFile: EntriesFileRead;
  EntriesFileConnection: Page<EntriesFileRead>;
  EntriesFileEdge: Omit<EntriesFileEdge, 'node'> & { node: ResolversParentTypes['EntriesFile'] };
  EntriesFileRejected: Omit<EntriesFileRejected, 'file'> & { file: ResolversParentTypes['EntriesFile'] };
  EntriesFileUnreadable: EntriesFileUnreadable;
  EntriesOutcome: Omit<EntriesOutcome, 'held'> & { held: ReadonlyArray<ResolversParentTypes['HeldRow']> };
  EntryLabel: EntryLabel;
  EntryLabelPart: EntryLabelPart;
  Event: EventRead;
  EventConnection: Page<EventRead>;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  Evidence: EvidenceRead;
  EvidenceChecklist: Omit<EvidenceChecklist, 'blockers' | 'candidates'> & { blockers: ReadonlyArray<ResolversParentTypes['ChecklistBlocker']>, candidates: ReadonlyArray<ResolversParentTypes['ChecklistCandidate']> };
  EvidenceConnection: Page<EvidenceRead>;
  EvidenceCounts: EvidenceCounts;
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  EvidenceFilter: EvidenceFilter;
  EvidenceNotFound: EvidenceNotFound;
  EvidenceNotLive: EvidenceNotLive;
  EvidenceNotOfGroup: EvidenceNotOfGroup;
  EvidenceTargetInput: EvidenceTargetInput;
  ExamsOfficerKept: ExamsOfficerKept;
  ExamsOfficerSuccessorInput: ExamsOfficerSuccessorInput;
  ExtendDeadlineInput: ExtendDeadlineInput;
  ExtendDeadlineResult: ResolversUnionTypes<ResolversParentTypes>['ExtendDeadlineResult'];
  ExtendDeadlineSuccess: Omit<ExtendDeadlineSuccess, 'marksheet'> & { marksheet: ResolversParentTypes['Marksheet'] };
  Extension: ExtensionRead;
  ExtensionConnection: Page<ExtensionRead>;
  ExtensionDayTooEarly: ExtensionDayTooEarly;
  ExtensionEdge: Omit<ExtensionEdge, 'node'> & { node: ResolversParentTypes['Extension'] };
  ExtensionFilter: ExtensionFilter;
  ExtensionNotRequested: ExtensionNotRequested;
  ExtensionRequestOpen: ExtensionRequestOpen;
  FamilyUnknown: FamilyUnknown;
  FileBroken: FileBroken;
  FileEmpty: FileEmpty;
  FileNotPdf: FileNotPdf;
  FileTooLarge: FileTooLarge;
  Float: Scalars['Float']['output'];
  GrantAccessInput: GrantAccessInput;
  GrantAccessResult: ResolversUnionTypes<ResolversParentTypes>['GrantAccessResult'];
  GrantAccessSuccess: Omit<GrantAccessSuccess, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  GrantEmpty: GrantEmpty;
  GrantNotNeeded: GrantNotNeeded;
  GroupTargetInput: GroupTargetInput;
  GroupTooSmall: GroupTooSmall;
  GroupWithoutSample: GroupWithoutSample;
  HeldRow: HeldRowRead;
  Helpline: Helpline;
  HelplineInput: HelplineInput;
  HideEvidenceInput: HideEvidenceInput;
  HideEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['HideEvidenceResult'];
  ID: Scalars['ID']['output'];
  IdempotencyKey: Scalars['IdempotencyKey']['output'];
  IdempotencyKeyReused: IdempotencyKeyReused;
  ImportEntriesInput: ImportEntriesInput;
  ImportEntriesResult: ResolversUnionTypes<ResolversParentTypes>['ImportEntriesResult'];
  ImportEntriesSuccess: Omit<ImportEntriesSuccess, 'file'> & { file: ResolversParentTypes['EntriesFile'] };
  InitialsInvalid: InitialsInvalid;
  InitialsNotTaken: InitialsNotTaken;
  InitialsWithoutResult: InitialsWithoutResult;
  Int: Scalars['Int']['output'];
  Invitation: InvitationRead;
  InvitationNotOpen: InvitationNotOpen;
  InviteUserInput: InviteUserInput;
  InviteUserResult: ResolversUnionTypes<ResolversParentTypes>['InviteUserResult'];
  InviteUserSuccess: Omit<InviteUserSuccess, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  KeepSandboxStartInput: KeepSandboxStartInput;
  KeepSandboxStartResult: ResolversUnionTypes<ResolversParentTypes>['KeepSandboxStartResult'];
  KeepSandboxStartSuccess: KeepSandboxStartSuccess;
  LastSampledMember: LastSampledMember;
  LocalDate: Scalars['LocalDate']['output'];
  LookAsCentreInput: LookAsCentreInput;
  LookAsCentreResult: ResolversUnionTypes<ResolversParentTypes>['LookAsCentreResult'];
  LookAsCentreSuccess: Omit<LookAsCentreSuccess, 'lookingAs'> & { lookingAs: ResolversParentTypes['Centre'] };
  MarkAboveMaximum: MarkAboveMaximum;
  MarkBelowZero: MarkBelowZero;
  MarkIsDate: MarkIsDate;
  MarkNotANumber: MarkNotANumber;
  MarkNotWhole: MarkNotWhole;
  MarkOnOutcomeUnit: MarkOnOutcomeUnit;
  MarkTooLong: MarkTooLong;
  MarksFileFault: MarksFileFaultFound;
  MarksFileNote: MarksFileNoteMade;
  MarksFileRefused: Omit<MarksFileRefused, 'findings'> & { findings: ReadonlyArray<ResolversParentTypes['MarksFileFault']> };
  Marksheet: MarksheetRead;
  MarksheetConnection: Page<MarksheetRead>;
  MarksheetCounts: MarksheetCounts;
  MarksheetEdge: Omit<MarksheetEdge, 'node'> & { node: ResolversParentTypes['Marksheet'] };
  MarksheetFilter: MarksheetFilter;
  MarksheetIncomplete: Omit<MarksheetIncomplete, 'blockers'> & { blockers: ReadonlyArray<ResolversParentTypes['Blocker']> };
  MarksheetNotFound: MarksheetNotFound;
  MarksheetRow: RowRead;
  MarksheetRowConnection: Page<RowRead>;
  MarksheetRowEdge: Omit<MarksheetRowEdge, 'node'> & { node: ResolversParentTypes['MarksheetRow'] };
  MarksheetViewerCan: MarksheetViewerCan;
  MarksheetsNotFound: MarksheetsNotFound;
  Membership: MembershipRead;
  MembershipConnection: Page<MembershipRead>;
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  MembershipFilter: MembershipFilter;
  MembershipNotFound: MembershipNotFound;
  MembershipViewerCan: MembershipViewerCan;
  Moderator: ModeratorRead;
  ModeratorConnection: Page<ModeratorRead>;
  ModeratorEdge: Omit<ModeratorEdge, 'node'> & { node: ResolversParentTypes['Moderator'] };
  ModeratorGap: ModeratorGapRead;
  ModeratorGapConnection: Page<ModeratorGapRead>;
  ModeratorGapEdge: Omit<ModeratorGapEdge, 'node'> & { node: ResolversParentTypes['ModeratorGap'] };
  ModeratorGapFilter: ModeratorGapFilter;
  ModeratorNotFound: ModeratorNotFound;
  ModeratorOwnCentre: ModeratorOwnCentre;
  ModeratorReport: ModeratorReportRead;
  ModeratorReportConnection: Page<ModeratorReportRead>;
  ModeratorReportEdge: Omit<ModeratorReportEdge, 'node'> & { node: ResolversParentTypes['ModeratorReport'] };
  ModeratorReportFilter: ModeratorReportFilter;
  ModeratorReportNotFound: ModeratorReportNotFound;
  ModeratorValueInvalid: ModeratorValueInvalid;
  Mutation: Record<PropertyKey, never>;
  NameDisagrees: NameDisagrees;
  NearerCandidatePassedOver: NearerCandidatePassedOver;
  NotInGroup: NotInGroup;
  NotInSample: NotInSample;
  NothingToSubmit: NothingToSubmit;
  Offering: OfferingRead;
  OfferingClosed: OfferingClosed;
  OfferingNotFound: OfferingNotFound;
  OfferingNotOpen: OfferingNotOpen;
  Option: OptionRead;
  OrderOfMeritPlace: MeritPlace;
  OutcomeCount: OutcomeCount;
  OutcomeNotListed: OutcomeNotListed;
  OutcomeOnMarkUnit: OutcomeOnMarkUnit;
  OutdatedRow: Omit<OutdatedRow, 'problem'> & { problem: ResolversParentTypes['Problem'] };
  Outstanding: Omit<Outstanding, 'items'> & { items: ReadonlyArray<ResolversParentTypes['OutstandingItem']> };
  OutstandingItem: OutstandingItemRead;
  OwnAccountKept: OwnAccountKept;
  OwnMembership: OwnMembershipRead;
  OwnSession: OwnSession;
  PageInfo: PageInfoRead;
  PasswordNeeded: PasswordNeeded;
  PasswordWrong: PasswordWrong;
  PauseWebhookInput: PauseWebhookInput;
  PauseWebhookResult: ResolversUnionTypes<ResolversParentTypes>['PauseWebhookResult'];
  PauseWebhookSuccess: Omit<PauseWebhookSuccess, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  PersonInput: PersonInput;
  PersonNameInvalid: PersonNameInvalid;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  QualificationFamily: FamilyRead;
  Query: Record<PropertyKey, never>;
  QuotaExceeded: QuotaExceeded;
  RankedCandidate: RankedCandidate;
  Readiness: ReadinessRead;
  ReasonNeeded: ReasonNeeded;
  ReassignModeratorInput: ReassignModeratorInput;
  ReassignModeratorResult: ResolversUnionTypes<ResolversParentTypes>['ReassignModeratorResult'];
  ReassignModeratorSuccess: Omit<ReassignModeratorSuccess, 'allocation' | 'former'> & { allocation: ResolversParentTypes['Allocation'], former?: Maybe<ResolversParentTypes['Allocation']> };
  ReceiptRowInput: ReceiptRowInput;
  ReceiptVerification: ReceiptVerification;
  RecordClericalErrorInput: RecordClericalErrorInput;
  RecordClericalErrorResult: ResolversUnionTypes<ResolversParentTypes>['RecordClericalErrorResult'];
  RecordClericalErrorSuccess: Omit<RecordClericalErrorSuccess, 'marksheet' | 'rows'> & { marksheet: ResolversParentTypes['Marksheet'], rows: ReadonlyArray<ResolversParentTypes['CorrectedRow']> };
  RemoveEvidenceMemberInput: RemoveEvidenceMemberInput;
  RemoveEvidenceMemberResult: ResolversUnionTypes<ResolversParentTypes>['RemoveEvidenceMemberResult'];
  RemoveFromSampleInput: RemoveFromSampleInput;
  RemoveFromSampleResult: ResolversUnionTypes<ResolversParentTypes>['RemoveFromSampleResult'];
  RemoveUserInput: RemoveUserInput;
  RemoveUserResult: ResolversUnionTypes<ResolversParentTypes>['RemoveUserResult'];
  RemoveUserSuccess: Omit<RemoveUserSuccess, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  RemoveWebhookInput: RemoveWebhookInput;
  RemoveWebhookResult: ResolversUnionTypes<ResolversParentTypes>['RemoveWebhookResult'];
  RemoveWebhookSuccess: RemoveWebhookSuccess;
  ReopenSubmissionInput: ReopenSubmissionInput;
  ReopenSubmissionResult: ResolversUnionTypes<ResolversParentTypes>['ReopenSubmissionResult'];
  ReopenSubmissionSuccess: Omit<ReopenSubmissionSuccess, 'marksheet' | 'submission'> & { marksheet: ResolversParentTypes['Marksheet'], submission: ResolversParentTypes['Submission'] };
  ReopenedSample: WithdrawnSampleRead;
  ReopenedSampleMember: Omit<ReopenedSampleMember, 'membership'> & { membership: ResolversParentTypes['SampleMembership'] };
  Reopening: ReopeningRead;
  ReopeningBlocked: ReopeningBlocked;
  ReplaceExamsOfficerInput: ReplaceExamsOfficerInput;
  ReplaceExamsOfficerResult: ResolversUnionTypes<ResolversParentTypes>['ReplaceExamsOfficerResult'];
  ReplaceExamsOfficerSuccess: Omit<ReplaceExamsOfficerSuccess, 'former' | 'membership'> & { former?: Maybe<ResolversParentTypes['Membership']>, membership: ResolversParentTypes['Membership'] };
  ReplayWebhookInput: ReplayWebhookInput;
  ReplayWebhookResult: ResolversUnionTypes<ResolversParentTypes>['ReplayWebhookResult'];
  ReplayWebhookSuccess: Omit<ReplayWebhookSuccess, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  ReportLastDayTooEarly: ReportLastDayTooEarly;
  ReportLevelUnknown: ReportLevelUnknown;
  ReportsElsewhere: ReportsElsewhereRead;
  ReportsElsewhereInput: ReportsElsewhereInput;
  ReportsKeptElsewhere: ReportsKeptElsewhere;
  RequestExtensionInput: RequestExtensionInput;
  RequestExtensionResult: ResolversUnionTypes<ResolversParentTypes>['RequestExtensionResult'];
  RequestExtensionSuccess: Omit<RequestExtensionSuccess, 'extension' | 'marksheet'> & { extension: ResolversParentTypes['Extension'], marksheet: ResolversParentTypes['Marksheet'] };
  RequestFurtherSampleInput: RequestFurtherSampleInput;
  RequestFurtherSampleResult: ResolversUnionTypes<ResolversParentTypes>['RequestFurtherSampleResult'];
  RequestMarkAmendmentInput: RequestMarkAmendmentInput;
  RequestMarkAmendmentResult: ResolversUnionTypes<ResolversParentTypes>['RequestMarkAmendmentResult'];
  RequestMarkAmendmentSuccess: Omit<RequestMarkAmendmentSuccess, 'amendmentRequest' | 'marksheet' | 'row'> & { amendmentRequest: ResolversParentTypes['AmendmentRequest'], marksheet: ResolversParentTypes['Marksheet'], row: ResolversParentTypes['MarksheetRow'] };
  ResendInvitationInput: ResendInvitationInput;
  ResendInvitationResult: ResolversUnionTypes<ResolversParentTypes>['ResendInvitationResult'];
  ResendInvitationSuccess: Omit<ResendInvitationSuccess, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  ResetSandboxInput: ResetSandboxInput;
  ResetSandboxResult: ResolversUnionTypes<ResolversParentTypes>['ResetSandboxResult'];
  ResetSandboxSuccess: ResetSandboxSuccess;
  ResetSecondFactorInput: ResetSecondFactorInput;
  ResetSecondFactorResult: ResolversUnionTypes<ResolversParentTypes>['ResetSecondFactorResult'];
  ResetSecondFactorSuccess: Omit<ResetSecondFactorSuccess, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  Result: Result;
  ResultDecision: ResultDecision;
  ResultInput: ResultInput;
  ResultMissing: ResultMissing;
  ResultUnchanged: ResultUnchanged;
  ResumeWebhookInput: ResumeWebhookInput;
  ResumeWebhookResult: ResolversUnionTypes<ResolversParentTypes>['ResumeWebhookResult'];
  ResumeWebhookSuccess: Omit<ResumeWebhookSuccess, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  RevokeAccessInput: RevokeAccessInput;
  RevokeAccessResult: ResolversUnionTypes<ResolversParentTypes>['RevokeAccessResult'];
  RevokeAccessSuccess: Omit<RevokeAccessSuccess, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  RevokeApiClientInput: RevokeApiClientInput;
  RevokeApiClientResult: ResolversUnionTypes<ResolversParentTypes>['RevokeApiClientResult'];
  RevokeApiClientSuccess: Omit<RevokeApiClientSuccess, 'client'> & { client: ResolversParentTypes['ApiClient'] };
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['RevokeApiKeyResult'];
  RevokeApiKeySuccess: Omit<RevokeApiKeySuccess, 'client'> & { client: ResolversParentTypes['ApiClient'] };
  RevokeCalendarAddressInput: RevokeCalendarAddressInput;
  RevokeCalendarAddressResult: ResolversUnionTypes<ResolversParentTypes>['RevokeCalendarAddressResult'];
  RevokeCalendarAddressSuccess: Omit<RevokeCalendarAddressSuccess, 'calendarAddress'> & { calendarAddress: ResolversParentTypes['CalendarAddress'] };
  RevokeInvitationInput: RevokeInvitationInput;
  RevokeInvitationResult: ResolversUnionTypes<ResolversParentTypes>['RevokeInvitationResult'];
  RevokeInvitationSuccess: Omit<RevokeInvitationSuccess, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  RotateApiKeyInput: RotateApiKeyInput;
  RotateApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['RotateApiKeyResult'];
  RotateApiKeySuccess: Omit<RotateApiKeySuccess, 'client'> & { client: ResolversParentTypes['ApiClient'] };
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretResult: ResolversUnionTypes<ResolversParentTypes>['RotateWebhookSecretResult'];
  RotateWebhookSecretSuccess: Omit<RotateWebhookSecretSuccess, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  RowChange: RowChange;
  RowChanged: RowChanged;
  RowLocked: RowLocked;
  RowMisshapen: RowMisshapen;
  RowNotHeld: RowNotHeld;
  RowNotLate: RowNotLate;
  RowNotSubmitted: RowNotSubmitted;
  RowOfOtherSheet: RowOfOtherSheet;
  RowRepeated: RowRepeated;
  RowToCheck: Omit<RowToCheck, 'hints' | 'row'> & { hints: ReadonlyArray<ResolversParentTypes['SlipHint']>, row: ResolversParentTypes['MarksheetRow'] };
  Sample: SampleRead;
  SampleChangedRow: Omit<SampleChangedRow, 'problem' | 'row'> & { problem?: Maybe<ResolversParentTypes['Problem']>, row?: Maybe<ResolversParentTypes['MarksheetRow']> };
  SampleMember: Omit<SampleMember, 'reason' | 'row'> & { reason: ResolversParentTypes['SampleReason'], row: ResolversParentTypes['MarksheetRow'] };
  SampleMembership: SampleMembershipRead;
  SampleNotDrawn: SampleNotDrawn;
  SampleReason: SampleReasonRead;
  SamplingScheme: SamplingSchemeRead;
  SamplingSchemeInput: SamplingSchemeInput;
  SandboxesOff: SandboxesOff;
  SaveCentreInput: SaveCentreInput;
  SaveCentreResult: ResolversUnionTypes<ResolversParentTypes>['SaveCentreResult'];
  SaveCentreSuccess: Omit<SaveCentreSuccess, 'centre'> & { centre: ResolversParentTypes['Centre'] };
  SaveFamilyInput: SaveFamilyInput;
  SaveFamilyResult: ResolversUnionTypes<ResolversParentTypes>['SaveFamilyResult'];
  SaveFamilySuccess: Omit<SaveFamilySuccess, 'family'> & { family: ResolversParentTypes['QualificationFamily'] };
  SaveModeratorInput: SaveModeratorInput;
  SaveModeratorResult: ResolversUnionTypes<ResolversParentTypes>['SaveModeratorResult'];
  SaveModeratorSuccess: Omit<SaveModeratorSuccess, 'moderator'> & { moderator: ResolversParentTypes['Moderator'] };
  SaveOfferingInput: SaveOfferingInput;
  SaveOfferingResult: ResolversUnionTypes<ResolversParentTypes>['SaveOfferingResult'];
  SaveOfferingSuccess: Omit<SaveOfferingSuccess, 'offering'> & { offering: ResolversParentTypes['Offering'] };
  SaveOptionInput: SaveOptionInput;
  SaveOptionResult: ResolversUnionTypes<ResolversParentTypes>['SaveOptionResult'];
  SaveOptionSuccess: Omit<SaveOptionSuccess, 'option'> & { option: ResolversParentTypes['Option'] };
  SaveSeriesInput: SaveSeriesInput;
  SaveSeriesResult: ResolversUnionTypes<ResolversParentTypes>['SaveSeriesResult'];
  SaveSeriesSuccess: Omit<SaveSeriesSuccess, 'series'> & { series: ResolversParentTypes['Series'] };
  SaveUnitInput: SaveUnitInput;
  SaveUnitResult: ResolversUnionTypes<ResolversParentTypes>['SaveUnitResult'];
  SaveUnitSuccess: Omit<SaveUnitSuccess, 'unit'> & { unit: ResolversParentTypes['Unit'] };
  SchemeBand: SchemeBand;
  SchemeBandInput: SchemeBandInput;
  SchemeInvalid: SchemeInvalid;
  SecondFactorNotThere: SecondFactorNotThere;
  SecondFactorNotYours: SecondFactorNotYours;
  SecretShownBefore: SecretShownBefore;
  Series: SeriesRead;
  SessionNeeded: SessionNeeded;
  SessionNotFound: SessionNotFound;
  SetExplanatoryNoteInput: SetExplanatoryNoteInput;
  SetExplanatoryNoteResult: ResolversUnionTypes<ResolversParentTypes>['SetExplanatoryNoteResult'];
  SetExplanatoryNoteSuccess: Omit<SetExplanatoryNoteSuccess, 'marksheet'> & { marksheet: ResolversParentTypes['Marksheet'] };
  SetLanguageInput: SetLanguageInput;
  SetLanguageResult: ResolversUnionTypes<ResolversParentTypes>['SetLanguageResult'];
  SetLanguageSuccess: SetLanguageSuccess;
  SheetModerator: SheetModeratorRead;
  SheetWithoutDeadline: SheetWithoutDeadline;
  SignedInPerson: SignedIn;
  SimulatedPick: Omit<SimulatedPick, 'reason'> & { reason: ResolversParentTypes['SampleReason'] };
  SimulatedSample: Omit<SimulatedSample, 'picks'> & { picks: ReadonlyArray<ResolversParentTypes['SimulatedPick']> };
  SizeDiffers: SizeDiffers;
  SlipHint: SlipHintFound;
  StopLookingInput: StopLookingInput;
  StopLookingResult: ResolversUnionTypes<ResolversParentTypes>['StopLookingResult'];
  StopLookingSuccess: StopLookingSuccess;
  String: Scalars['String']['output'];
  Submission: SubmissionRead;
  SubmissionNotFound: SubmissionNotFound;
  SubmissionNotNewest: SubmissionNotNewest;
  SubmissionProgress: ProgressRead;
  SubmissionProgressConnection: Page<ProgressRead>;
  SubmissionProgressEdge: Omit<SubmissionProgressEdge, 'node'> & { node: ResolversParentTypes['SubmissionProgress'] };
  SubmissionProgressFilter: SubmissionProgressFilter;
  SubmitLabel: SubmitLabel;
  SubmitMarksheetInput: SubmitMarksheetInput;
  SubmitMarksheetResult: ResolversUnionTypes<ResolversParentTypes>['SubmitMarksheetResult'];
  SubmitMarksheetSuccess: Omit<SubmitMarksheetSuccess, 'marksheet' | 'submission'> & { marksheet: ResolversParentTypes['Marksheet'], submission: ResolversParentTypes['Submission'] };
  SubmittedResultDiffers: SubmittedResultDiffers;
  Subscription: Record<PropertyKey, never>;
  SubstituteInSampleInput: SubstituteInSampleInput;
  SubstituteInSampleResult: ResolversUnionTypes<ResolversParentTypes>['SubstituteInSampleResult'];
  SubstituteInSampleSuccess: Omit<SubstituteInSampleSuccess, 'amendmentRequest' | 'marksheet' | 'original' | 'standIn'> & { amendmentRequest?: Maybe<ResolversParentTypes['AmendmentRequest']>, marksheet: ResolversParentTypes['Marksheet'], original: ResolversParentTypes['MarksheetRow'], standIn: ResolversParentTypes['MarksheetRow'] };
  SubstituteProposal: Omit<SubstituteProposal, 'higher' | 'lower'> & { higher: ReadonlyArray<ResolversParentTypes['MarksheetRow']>, lower: ReadonlyArray<ResolversParentTypes['MarksheetRow']> };
  Substitution: Substitution;
  SubstitutionReasonMissing: SubstitutionReasonMissing;
  SystemPickFixed: SystemPickFixed;
  TeacherDistribution: TeacherDistributionFound;
  TestWebhookInput: TestWebhookInput;
  TestWebhookResult: ResolversUnionTypes<ResolversParentTypes>['TestWebhookResult'];
  TestWebhookSuccess: Omit<TestWebhookSuccess, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  TextLengthWrong: TextLengthWrong;
  TooManyAdmins: TooManyAdmins;
  TooManyCalendarAddresses: TooManyCalendarAddresses;
  TooManyRows: TooManyRows;
  TooManyTries: TooManyTries;
  TooManyUploadsOpen: TooManyUploadsOpen;
  TooManyWebhooks: TooManyWebhooks;
  Unit: UnitRead;
  UnitHasNoSample: UnitHasNoSample;
  UnitTakesNoGroupFiles: UnitTakesNoGroupFiles;
  UnitTakesNoWork: UnitTakesNoWork;
  UnitUnknown: UnitUnknown;
  UntickPeriodOver: UntickPeriodOver;
  Upload: Scalars['Upload']['output'];
  UploadEvidenceInput: UploadEvidenceInput;
  UploadEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['UploadEvidenceResult'];
  UploadEvidenceSuccess: Omit<UploadEvidenceSuccess, 'evidence' | 'marksheet'> & { evidence: ResolversParentTypes['Evidence'], marksheet: ResolversParentTypes['Marksheet'] };
  UploadModeratorReportInput: UploadModeratorReportInput;
  UploadModeratorReportResult: ResolversUnionTypes<ResolversParentTypes>['UploadModeratorReportResult'];
  UploadModeratorReportSuccess: Omit<UploadModeratorReportSuccess, 'moderatorReport' | 'replaced'> & { moderatorReport: ResolversParentTypes['ModeratorReport'], replaced?: Maybe<ResolversParentTypes['ModeratorReport']> };
  UploadNotFound: UploadNotFound;
  UploadNotOpen: UploadNotOpen;
  UploadOnlyUnit: UploadOnlyUnit;
  UploadRefusal: ResolversUnionTypes<ResolversParentTypes>['UploadRefusal'];
  UploadTicket: UploadRead;
  ValidateResultsInput: ValidateResultsInput;
  ValidateResultsResult: ResolversUnionTypes<ResolversParentTypes>['ValidateResultsResult'];
  ValidateResultsSuccess: Omit<ValidateResultsSuccess, 'notes' | 'rows'> & { notes: ReadonlyArray<ResolversParentTypes['MarksFileNote']>, rows: ReadonlyArray<ResolversParentTypes['ValidatedRow']> };
  ValidatedRow: Omit<ValidatedRow, 'problem'> & { problem?: Maybe<ResolversParentTypes['Problem']> };
  VerifyReceiptInput: VerifyReceiptInput;
  Viewer: ViewerRead;
  Webhook: WebhookRead;
  WebhookAddressRefused: WebhookAddressRefused;
  WebhookAttempt: AttemptRead;
  WebhookConnection: Page<WebhookRead>;
  WebhookDelivery: WebhookDeliveryRead;
  WebhookDeliveryConnection: Page<WebhookDeliveryRead>;
  WebhookDeliveryEdge: Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversParentTypes['WebhookDelivery'] };
  WebhookDeliveryNotFound: WebhookDeliveryNotFound;
  WebhookEdge: Omit<WebhookEdge, 'node'> & { node: ResolversParentTypes['Webhook'] };
  WebhookNotFound: WebhookNotFound;
  WebhookReplayInput: WebhookReplayInput;
  WebhookSecretShownBefore: WebhookSecretShownBefore;
  WebhookValueInvalid: WebhookValueInvalid;
  WelshSpeakerNeeded: WelshSpeakerNeeded;
  WithdrawFromApiClientInput: WithdrawFromApiClientInput;
  WithdrawFromApiClientResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawFromApiClientResult'];
  WithdrawFromApiClientSuccess: WithdrawFromApiClientSuccess;
  WithdrawMarkAmendmentInput: WithdrawMarkAmendmentInput;
  WithdrawMarkAmendmentResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawMarkAmendmentResult'];
  WithdrawMarkAmendmentSuccess: Omit<WithdrawMarkAmendmentSuccess, 'amendmentRequest' | 'marksheet'> & { amendmentRequest: ResolversParentTypes['AmendmentRequest'], marksheet: ResolversParentTypes['Marksheet'] };
  WithdrawModeratorReportInput: WithdrawModeratorReportInput;
  WithdrawModeratorReportResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawModeratorReportResult'];
  WithdrawModeratorReportSuccess: Omit<WithdrawModeratorReportSuccess, 'moderatorReport'> & { moderatorReport: ResolversParentTypes['ModeratorReport'] };
  Withdrawal: WithdrawalRead;
  WithdrawalConnection: Page<WithdrawalRead>;
  WithdrawalDecidedRow: Omit<WithdrawalDecidedRow, 'problem' | 'row'> & { problem?: Maybe<ResolversParentTypes['Problem']>, row?: Maybe<ResolversParentTypes['MarksheetRow']> };
  WithdrawalEdge: Omit<WithdrawalEdge, 'node'> & { node: ResolversParentTypes['Withdrawal'] };
  WithdrawalFilter: WithdrawalFilter;
  WorkNotWanted: WorkNotWanted;
  WorkTargetInput: WorkTargetInput;
  WorkUploaded: WorkUploaded;
};

export type AbandonUploadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbandonUploadResult'] = ResolversParentTypes['AbandonUploadResult']> = {
  __resolveType: TypeResolveFn<'AbandonUploadSuccess' | 'IdempotencyKeyReused' | 'UploadNotFound' | 'UploadNotOpen', ParentType, ContextType>;
};

export type AbandonUploadSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbandonUploadSuccess'] = ResolversParentTypes['AbandonUploadSuccess']> = {
  upload?: Resolver<ResolversTypes['UploadTicket'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AbsentUnconfirmedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbsentUnconfirmed'] = ResolversParentTypes['AbsentUnconfirmed']> = {
  candidateName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessGrant'] = ResolversParentTypes['AccessGrant']> = {
  families?: Resolver<Maybe<ReadonlyArray<ResolversTypes['QualificationFamily']>>, ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grantedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maySubmit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  units?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Unit']>>, ParentType, ContextType>;
};

export type AccountTypeNotYoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountTypeNotYours'] = ResolversParentTypes['AccountTypeNotYours']> = {
  accountType?: Resolver<ResolversTypes['AccountType'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcknowledgeClericalErrorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeClericalErrorResult'] = ResolversParentTypes['AcknowledgeClericalErrorResult']> = {
  __resolveType: TypeResolveFn<'AcknowledgeClericalErrorSuccess' | 'CorrectionNotFound' | 'IdempotencyKeyReused' | 'MarksheetNotFound' | 'TooManyRows', ParentType, ContextType>;
};

export type AcknowledgeClericalErrorSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeClericalErrorSuccess'] = ResolversParentTypes['AcknowledgeClericalErrorSuccess']> = {
  acknowledged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  marksheet?: Resolver<ResolversTypes['Marksheet'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcknowledgeCountedResultsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeCountedResultsResult'] = ResolversParentTypes['AcknowledgeCountedResultsResult']> = {
  __resolveType: TypeResolveFn<'AcknowledgeCountedResultsSuccess' | 'CountedResultNotFound' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type AcknowledgeCountedResultsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeCountedResultsSuccess'] = ResolversParentTypes['AcknowledgeCountedResultsSuccess']> = {
  acknowledgement?: Resolver<ResolversTypes['CountedAcknowledgement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddEvidenceMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddEvidenceMemberResult'] = ResolversParentTypes['AddEvidenceMemberResult']> = {
  __resolveType: TypeResolveFn<'AlreadyInGroup' | 'CandidateNotOnMarksheet' | 'ChangeEvidenceSuccess' | 'EvidenceNotFound' | 'EvidenceNotLive' | 'EvidenceNotOfGroup' | 'IdempotencyKeyReused' | 'OfferingClosed', ParentType, ContextType>;
};

export type AddToSampleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddToSampleResult'] = ResolversParentTypes['AddToSampleResult']> = {
  __resolveType: TypeResolveFn<'ChangeSampleSuccess' | 'IdempotencyKeyReused' | 'MarksheetNotFound' | 'OfferingClosed' | 'SampleNotDrawn' | 'TextLengthWrong' | 'TooManyRows' | 'UnitHasNoSample', ParentType, ContextType>;
};

export type AllocateModeratorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocateModeratorResult'] = ResolversParentTypes['AllocateModeratorResult']> = {
  __resolveType: TypeResolveFn<'AllocateModeratorSuccess' | 'CentreNotFound' | 'IdempotencyKeyReused' | 'ModeratorNotFound' | 'ModeratorOwnCentre' | 'OfferingNotFound' | 'TextLengthWrong' | 'WelshSpeakerNeeded', ParentType, ContextType>;
};

export type AllocateModeratorSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocateModeratorSuccess'] = ResolversParentTypes['AllocateModeratorSuccess']> = {
  allocation?: Resolver<ResolversTypes['Allocation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Allocation'] = ResolversParentTypes['Allocation']> = {
  allocatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  allocatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  moderator?: Resolver<ResolversTypes['Moderator'], ParentType, ContextType>;
  offering?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
  welshReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AllocationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocationConnection'] = ResolversParentTypes['AllocationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AllocationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Allocation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllocationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocationEdge'] = ResolversParentTypes['AllocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Allocation'], ParentType, ContextType>;
};

export type AllocationNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocationNotFound'] = ResolversParentTypes['AllocationNotFound']> = {
  allocationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyInGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyInGroup'] = ResolversParentTypes['AlreadyInGroup']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyInSampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyInSample'] = ResolversParentTypes['AlreadyInSample']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyMember'] = ResolversParentTypes['AlreadyMember']> = {
  membershipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadySubstitutedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadySubstituted'] = ResolversParentTypes['AlreadySubstituted']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmendmentAlreadyOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendmentAlreadyOpen'] = ResolversParentTypes['AmendmentAlreadyOpen']> = {
  amendmentRequestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedResult?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmendmentCentreDiffersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendmentCentreDiffers'] = ResolversParentTypes['AmendmentCentreDiffers']> = {
  givenCentre?: Resolver<ResolversTypes['CentreNumber'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheetCentre?: Resolver<ResolversTypes['CentreNumber'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmendmentNotOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendmentNotOpen'] = ResolversParentTypes['AmendmentNotOpen']> = {
  amendmentRequestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  amendmentState?: Resolver<ResolversTypes['AmendmentState'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmendmentRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendmentRequest'] = ResolversParentTypes['AmendmentRequest']> = {
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Result'], ParentType, ContextType>;
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marksheet?: Resolver<ResolversTypes['Marksheet'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['AmendmentOrigin'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Result'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['MarksheetRow']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AmendmentState'], ParentType, ContextType>;
  submitted?: Resolver<ResolversTypes['Result'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['ResultDecision']>, ParentType, ContextType>;
};

export type AmendmentRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendmentRequestConnection'] = ResolversParentTypes['AmendmentRequestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AmendmentRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AmendmentRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AmendmentRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendmentRequestEdge'] = ResolversParentTypes['AmendmentRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AmendmentRequest'], ParentType, ContextType>;
};

export type AmendmentRequestNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendmentRequestNotFound'] = ResolversParentTypes['AmendmentRequestNotFound']> = {
  amendmentRequestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClient'] = ResolversParentTypes['ApiClient']> = {
  budgetPerMinute?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  centres?: Resolver<ReadonlyArray<ResolversTypes['CentreNumber']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrincipalKind'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerCentre?: Resolver<Maybe<ResolversTypes['CentreNumber']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  units?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['ApiClientViewerCan'], ParentType, ContextType>;
};

export type ApiClientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientConnection'] = ResolversParentTypes['ApiClientConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApiClientEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ApiClient']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiClientEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientEdge'] = ResolversParentTypes['ApiClientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
};

export type ApiClientEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientEnded'] = ResolversParentTypes['ApiClientEnded']> = {
  apiClientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiClientNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientNotFound'] = ResolversParentTypes['ApiClientNotFound']> = {
  apiClientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiClientOfAnotherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientOfAnother'] = ResolversParentTypes['ApiClientOfAnother']> = {
  apiClientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiClientValueInvalidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientValueInvalid'] = ResolversParentTypes['ApiClientValueInvalid']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiClientViewerCanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientViewerCan'] = ResolversParentTypes['ApiClientViewerCan']> = {
  change?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ApiKeyNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyNotFound'] = ResolversParentTypes['ApiKeyNotFound']> = {
  apiKeyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplyResultsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyResultsResult'] = ResolversParentTypes['ApplyResultsResult']> = {
  __resolveType: TypeResolveFn<'ApplyResultsSuccess' | 'DryRunApplied' | 'DryRunNotFound' | 'DryRunOutdated' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type ApplyResultsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyResultsSuccess'] = ResolversParentTypes['ApplyResultsSuccess']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  marksheets?: Resolver<ReadonlyArray<ResolversTypes['Marksheet']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['CentreNumber']>, ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  principalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  principalName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  way?: Resolver<ResolversTypes['ChangeWay'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditFault'] = ResolversParentTypes['AuditFault']> = {
  auditId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuditFaultKind'], ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AuditVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditVerification'] = ResolversParentTypes['AuditVerification']> = {
  checked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['AuditFault']>, ParentType, ContextType>;
  headHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextAfter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unsealed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BeginUploadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginUploadResult'] = ResolversParentTypes['BeginUploadResult']> = {
  __resolveType: TypeResolveFn<'AmendmentNotOpen' | 'AmendmentRequestNotFound' | 'BeginUploadSuccess' | 'CandidateNotOnMarksheet' | 'FileEmpty' | 'FileTooLarge' | 'GroupTooSmall' | 'GroupWithoutSample' | 'IdempotencyKeyReused' | 'MarksheetNotFound' | 'NotInSample' | 'OfferingClosed' | 'OfferingNotOpen' | 'QuotaExceeded' | 'RowNotSubmitted' | 'RowRepeated' | 'SampleNotDrawn' | 'TooManyRows' | 'TooManyUploadsOpen' | 'UnitTakesNoGroupFiles' | 'UnitTakesNoWork' | 'WorkNotWanted', ParentType, ContextType>;
};

export type BeginUploadSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginUploadSuccess'] = ResolversParentTypes['BeginUploadSuccess']> = {
  upload?: Resolver<ResolversTypes['UploadTicket'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlockerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Blocker'] = ResolversParentTypes['Blocker']> = {
  candidateName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  candidateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declaration?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['BlockerReason'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface ByteCountScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ByteCount'], any> {
  name: 'ByteCount';
}

export type CalendarAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarAddress'] = ResolversParentTypes['CalendarAddress']> = {
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CalendarAddressNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarAddressNotFound'] = ResolversParentTypes['CalendarAddressNotFound']> = {
  calendarAddressId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarAddressShownBeforeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarAddressShownBefore'] = ResolversParentTypes['CalendarAddressShownBefore']> = {
  calendarAddressId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  dateOfBirth?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  forenames?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  surname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uci?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uln?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CandidateDetailsListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateDetailsList'] = ResolversParentTypes['CandidateDetailsList']> = {
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  marksheetIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['CandidateDetailsRow']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CandidateDetailsReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateDetailsReport'] = ResolversParentTypes['CandidateDetailsReport']> = {
  lists?: Resolver<ReadonlyArray<ResolversTypes['CandidateDetailsList']>, ParentType, ContextType>;
};

export type CandidateDetailsRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateDetailsRow'] = ResolversParentTypes['CandidateDetailsRow']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countedResult?: Resolver<Maybe<ResolversTypes['Result']>, ParentType, ContextType>;
  dateOfBirth?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  forenames?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  initials?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sampled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  submittedResult?: Resolver<Maybe<ResolversTypes['Result']>, ParentType, ContextType>;
  surname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CandidateNotEligibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateNotEligible'] = ResolversParentTypes['CandidateNotEligible']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateNotOnMarksheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateNotOnMarksheet'] = ResolversParentTypes['CandidateNotOnMarksheet']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateNumberMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateNumberMissing'] = ResolversParentTypes['CandidateNumberMissing']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarryForwardNotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarryForwardNotAllowed'] = ResolversParentTypes['CarryForwardNotAllowed']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CatalogueEntryInUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueEntryInUse'] = ResolversParentTypes['CatalogueEntryInUse']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CatalogueEntryUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueEntryUnknown'] = ResolversParentTypes['CatalogueEntryUnknown']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CatalogueValueInvalidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueValueInvalid'] = ResolversParentTypes['CatalogueValueInvalid']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Centre'] = ResolversParentTypes['Centre']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['CentreNumber'], ParentType, ContextType>;
  sandbox?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CentreType'], ParentType, ContextType>;
};

export type CentreConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreConnection'] = ResolversParentTypes['CentreConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CentreEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Centre']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CentreEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreEdge'] = ResolversParentTypes['CentreEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
};

export type CentreNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreNotFound'] = ResolversParentTypes['CentreNotFound']> = {
  centre?: Resolver<ResolversTypes['CentreNumber'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CentreNotSandboxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreNotSandbox'] = ResolversParentTypes['CentreNotSandbox']> = {
  centre?: Resolver<ResolversTypes['CentreNumber'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CentreNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CentreNumber'], any> {
  name: 'CentreNumber';
}

export type CentreTypeDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreTypeDeadline'] = ResolversParentTypes['CentreTypeDeadline']> = {
  centreType?: Resolver<ResolversTypes['CentreType'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ChangeAccountTypeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeAccountTypeResult'] = ResolversParentTypes['ChangeAccountTypeResult']> = {
  __resolveType: TypeResolveFn<'ChangeAccountTypeSuccess' | 'ExamsOfficerKept' | 'IdempotencyKeyReused' | 'MembershipNotFound' | 'OwnAccountKept' | 'PasswordNeeded' | 'TooManyAdmins', ParentType, ContextType>;
};

export type ChangeAccountTypeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeAccountTypeSuccess'] = ResolversParentTypes['ChangeAccountTypeSuccess']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeApiClientResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeApiClientResult'] = ResolversParentTypes['ChangeApiClientResult']> = {
  __resolveType: TypeResolveFn<'ApiClientEnded' | 'ApiClientNotFound' | 'ApiClientOfAnother' | 'ApiClientValueInvalid' | 'CentreNotFound' | 'ChangeApiClientSuccess' | 'PasswordNeeded' | 'UnitUnknown', ParentType, ContextType>;
};

export type ChangeApiClientSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeApiClientSuccess'] = ResolversParentTypes['ChangeApiClientSuccess']> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeEvidenceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEvidenceSuccess'] = ResolversParentTypes['ChangeEvidenceSuccess']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  marksheet?: Resolver<ResolversTypes['Marksheet'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeSampleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSampleSuccess'] = ResolversParentTypes['ChangeSampleSuccess']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  marksheet?: Resolver<ResolversTypes['Marksheet'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['SampleChangedRow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeWebhookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeWebhookResult'] = ResolversParentTypes['ChangeWebhookResult']> = {
  __resolveType: TypeResolveFn<'ChangeWebhookSuccess' | 'IdempotencyKeyReused' | 'PasswordNeeded' | 'WebhookAddressRefused' | 'WebhookNotFound' | 'WebhookValueInvalid', ParentType, ContextType>;
};

export type ChangeWebhookSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeWebhookSuccess'] = ResolversParentTypes['ChangeWebhookSuccess']> = {
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChecklistBlockerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChecklistBlocker'] = ResolversParentTypes['ChecklistBlocker']> = {
  candidateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ChecklistBlockerCode'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  evidenceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  more?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChecklistCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChecklistCandidate'] = ResolversParentTypes['ChecklistCandidate']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['WorkState'], ParentType, ContextType>;
};

export type ChecksumDiffersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChecksumDiffers'] = ResolversParentTypes['ChecksumDiffers']> = {
  announced?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChooseMembershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChooseMembershipResult'] = ResolversParentTypes['ChooseMembershipResult']> = {
  __resolveType: TypeResolveFn<'ChooseMembershipSuccess' | 'MembershipNotFound' | 'SessionNeeded', ParentType, ContextType>;
};

export type ChooseMembershipSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChooseMembershipSuccess'] = ResolversParentTypes['ChooseMembershipSuccess']> = {
  membership?: Resolver<ResolversTypes['OwnMembership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClearResultsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearResultsResult'] = ResolversParentTypes['ClearResultsResult']> = {
  __resolveType: TypeResolveFn<'EnterResultsSuccess' | 'IdempotencyKeyReused' | 'MarksheetNotFound' | 'OfferingClosed' | 'OfferingNotOpen' | 'TooManyRows' | 'UploadOnlyUnit', ParentType, ContextType>;
};

export type ClericalErrorsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClericalErrors'] = ResolversParentTypes['ClericalErrors']> = {
  outstanding?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remainingToCheck?: Resolver<ReadonlyArray<ResolversTypes['RowToCheck']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['MarksheetRow']>, ParentType, ContextType>;
};

export type CohortChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortChange'] = ResolversParentTypes['CohortChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidateName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consequences?: Resolver<ReadonlyArray<ResolversTypes['CohortConsequence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CohortChangeKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CohortConsequenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortConsequence'] = ResolversParentTypes['CohortConsequence']> = {
  code?: Resolver<ResolversTypes['CohortConsequenceCode'], ParentType, ContextType>;
  otherCandidate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sampleSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  schemeSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConfirmPasswordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmPasswordResult'] = ResolversParentTypes['ConfirmPasswordResult']> = {
  __resolveType: TypeResolveFn<'ConfirmPasswordSuccess' | 'PasswordWrong' | 'SessionNeeded' | 'TooManyTries', ParentType, ContextType>;
};

export type ConfirmPasswordSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmPasswordSuccess'] = ResolversParentTypes['ConfirmPasswordSuccess']> = {
  confirmedUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmWithdrawalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmWithdrawalResult'] = ResolversParentTypes['ConfirmWithdrawalResult']> = {
  __resolveType: TypeResolveFn<'DecideWithdrawalSuccess' | 'IdempotencyKeyReused' | 'MarksheetNotFound' | 'TextLengthWrong' | 'TooManyRows', ParentType, ContextType>;
};

export type CorrectedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectedRow'] = ResolversParentTypes['CorrectedRow']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['MarksheetRow']>, ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Result'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Result'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CorrectedBy'], ParentType, ContextType>;
  submitted?: Resolver<ResolversTypes['Result'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['ResultDecision']>, ParentType, ContextType>;
};

export type CorrectionNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionNotFound'] = ResolversParentTypes['CorrectionNotFound']> = {
  correctionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionStandsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionStands'] = ResolversParentTypes['CorrectionStands']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correctedResult?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountedAcknowledgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedAcknowledgement'] = ResolversParentTypes['CountedAcknowledgement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  behind?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upTo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CountedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedResult'] = ResolversParentTypes['CountedResult']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['CountedResultCause'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['CentreNumber'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Result']>, ParentType, ContextType>;
  series?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uci?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CountedResultConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedResultConnection'] = ResolversParentTypes['CountedResultConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountedResultEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CountedResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountedResultEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedResultEdge'] = ResolversParentTypes['CountedResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CountedResult'], ParentType, ContextType>;
};

export type CountedResultNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedResultNotFound'] = ResolversParentTypes['CountedResultNotFound']> = {
  countedResultId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountedTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedTotals'] = ResolversParentTypes['CountedTotals']> = {
  absent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  acknowledged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  carriedForward?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  marks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offering?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['OutcomeCount']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upTo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CreateApiClientResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiClientResult'] = ResolversParentTypes['CreateApiClientResult']> = {
  __resolveType: TypeResolveFn<'ApiClientValueInvalid' | 'CentreNotFound' | 'CreateApiClientSuccess' | 'IdempotencyKeyReused' | 'ModeratorNotFound' | 'PasswordNeeded' | 'SecretShownBefore' | 'UnitUnknown', ParentType, ContextType>;
};

export type CreateApiClientSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiClientSuccess'] = ResolversParentTypes['CreateApiClientSuccess']> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateCalendarAddressResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCalendarAddressResult'] = ResolversParentTypes['CreateCalendarAddressResult']> = {
  __resolveType: TypeResolveFn<'CalendarAddressShownBefore' | 'CentreNotFound' | 'CreateCalendarAddressSuccess' | 'IdempotencyKeyReused' | 'TooManyCalendarAddresses', ParentType, ContextType>;
};

export type CreateCalendarAddressSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCalendarAddressSuccess'] = ResolversParentTypes['CreateCalendarAddressSuccess']> = {
  calendarAddress?: Resolver<ResolversTypes['CalendarAddress'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateWebhookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateWebhookResult'] = ResolversParentTypes['CreateWebhookResult']> = {
  __resolveType: TypeResolveFn<'CentreNotFound' | 'CreateWebhookSuccess' | 'IdempotencyKeyReused' | 'PasswordNeeded' | 'TooManyWebhooks' | 'WebhookAddressRefused' | 'WebhookSecretShownBefore' | 'WebhookValueInvalid', ParentType, ContextType>;
};

export type CreateWebhookSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateWebhookSuccess'] = ResolversParentTypes['CreateWebhookSuccess']> = {
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  candidates?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  extended?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeadlineKind'], ParentType, ContextType>;
  marksheet?: Resolver<Maybe<ResolversTypes['Marksheet']>, ParentType, ContextType>;
  series?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  submitted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeadlineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineConnection'] = ResolversParentTypes['DeadlineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeadlineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeadlineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineEdge'] = ResolversParentTypes['DeadlineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
};

export type DeallocateModeratorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeallocateModeratorResult'] = ResolversParentTypes['DeallocateModeratorResult']> = {
  __resolveType: TypeResolveFn<'AllocationNotFound' | 'DeallocateModeratorSuccess' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type DeallocateModeratorSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeallocateModeratorSuccess'] = ResolversParentTypes['DeallocateModeratorSuccess']> = {
  allocation?: Resolver<ResolversTypes['Allocation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideExtensionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideExtensionResult'] = ResolversParentTypes['DecideExtensionResult']> = {
  __resolveType: TypeResolveFn<'DecideExtensionSuccess' | 'ExtensionDayTooEarly' | 'ExtensionNotRequested' | 'IdempotencyKeyReused' | 'MarksheetNotFound' | 'TextLengthWrong', ParentType, ContextType>;
};

export type DecideExtensionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideExtensionSuccess'] = ResolversParentTypes['DecideExtensionSuccess']> = {
  extension?: Resolver<ResolversTypes['Extension'], ParentType, ContextType>;
  marksheet?: Resolver<ResolversTypes['Marksheet'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideMarkAmendmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideMarkAmendmentResult'] = ResolversParentTypes['DecideMarkAmendmentResult']> = {
  __resolveType: TypeResolveFn<'AmendmentNotOpen' | 'AmendmentRequestNotFound' | 'CandidateNotOnMarksheet' | 'CorrectionStands' | 'DecideMarkAmendmentSuccess' | 'IdempotencyKeyReused' | 'RowNotSubmitted' | 'TextLengthWrong', ParentType, ContextType>;
};

export type DecideMarkAmendmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideMarkAmendmentSuccess'] = ResolversParentTypes['DecideMarkAmendmentSuccess']> = {
  amendmentRequest?: Resolver<ResolversTypes['AmendmentRequest'], ParentType, ContextType>;
  marksheet?: Resolver<ResolversTypes['Marksheet'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideWithdrawalSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideWithdrawalSuccess'] = ResolversParentTypes['DecideWithdrawalSuccess']> = {
  decided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  marksheet?: Resolver<ResolversTypes['Marksheet'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['WithdrawalDecidedRow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclarationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Declaration'] = ResolversParentTypes['Declaration']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DeclarationTextArgs>>;
};

export type DeclarationUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationUnknown'] = ResolversParentTypes['DeclarationUnknown']> = {
  declaration?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteEvidenceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteEvidenceResult'] = ResolversParentTypes['DeleteEvidenceResult']> = {
  __resolveType: TypeResolveFn<'AmendmentNotOpen' | 'ChangeEvidenceSuccess' | 'DeletePeriodOver' | 'EvidenceNotFound' | 'EvidenceNotLive' | 'IdempotencyKeyReused' | 'OfferingClosed', ParentType, ContextType>;
};

export type DeletePeriodOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletePeriodOver'] = ResolversParentTypes['DeletePeriodOver']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DismissWithdrawalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissWithdrawalResult'] = ResolversParentTypes['DismissWithdrawalResult']> = {
  __resolveType: TypeResolveFn<'DecideWithdrawalSuccess' | 'IdempotencyKeyReused' | 'MarksheetNotFound' | 'TextLengthWrong' | 'TooManyRows', ParentType, ContextType>;
};

export type DistributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Distribution'] = ResolversParentTypes['Distribution']> = {
  byTeacher?: Resolver<ReadonlyArray<ResolversTypes['TeacherDistribution']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  highest?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  histogram?: Resolver<ReadonlyArray<ResolversTypes['DistributionBand']>, ParentType, ContextType>;
  lowerQuartile?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowest?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  orderOfMerit?: Resolver<ReadonlyArray<ResolversTypes['OrderOfMeritPlace']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['OutcomeCount']>, ParentType, ContextType>;
  suppressed?: Resolver<Maybe<ResolversTypes['DistributionSuppression']>, ParentType, ContextType>;
  upperQuartile?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type DistributionBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionBand'] = ResolversParentTypes['DistributionBand']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DryRunAppliedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DryRunApplied'] = ResolversParentTypes['DryRunApplied']> = {
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DryRunNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DryRunNotFound'] = ResolversParentTypes['DryRunNotFound']> = {
  dryRunToken?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DryRunOutdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DryRunOutdated'] = ResolversParentTypes['DryRunOutdated']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  movedRows?: Resolver<ReadonlyArray<ResolversTypes['OutdatedRow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DueDayPastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueDayPast'] = ResolversParentTypes['DueDayPast']> = {
  due?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailInvalidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailInvalid'] = ResolversParentTypes['EmailInvalid']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndOtherSessionsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndOtherSessionsResult'] = ResolversParentTypes['EndOtherSessionsResult']> = {
  __resolveType: TypeResolveFn<'EndOtherSessionsSuccess' | 'SessionNeeded', ParentType, ContextType>;
};

export type EndOtherSessionsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndOtherSessionsSuccess'] = ResolversParentTypes['EndOtherSessionsSuccess']> = {
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSessionResult'] = ResolversParentTypes['EndSessionResult']> = {
  __resolveType: TypeResolveFn<'EndSessionSuccess' | 'SessionNeeded' | 'SessionNotFound', ParentType, ContextType>;
};

export type EndSessionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSessionSuccess'] = ResolversParentTypes['EndSessionSuccess']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterResultsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterResultsResult'] = ResolversParentTypes['EnterResultsResult']> = {
  __resolveType: TypeResolveFn<'EnterResultsSuccess' | 'IdempotencyKeyReused' | 'MarksheetNotFound' | 'OfferingClosed' | 'OfferingNotOpen' | 'TooManyRows' | 'UploadOnlyUnit', ParentType, ContextType>;
};

export type EnterResultsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterResultsSuccess'] = ResolversParentTypes['EnterResultsSuccess']> = {
  marksheet?: Resolver<ResolversTypes['Marksheet'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['EnteredRow']>, ParentType, ContextType>;
  saved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnteredRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnteredRow'] = ResolversParentTypes['EnteredRow']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['MarksheetRow']>, ParentType, ContextType>;
};

export type EntriesFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntriesFault'] = ResolversParentTypes['EntriesFault']> = {
  code?: Resolver<ResolversTypes['EntriesFaultCode'], ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['EntriesFaultSeverity'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntriesFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntriesFile'] = ResolversParentTypes['EntriesFile']> = {
  centres?: Resolver<ReadonlyArray<ResolversTypes['CentreNumber']>, ParentType, ContextType>;
  faultCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['EntriesFault']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EntriesFileKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['EntriesOutcome']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receivedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EntriesFileState'], ParentType, ContextType>;
  validatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  warningCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntriesFileConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntriesFileConnection'] = ResolversParentTypes['EntriesFileConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntriesFileEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EntriesFile']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntriesFileEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntriesFileEdge'] = ResolversParentTypes['EntriesFileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EntriesFile'], ParentType, ContextType>;
};

export type EntriesFileRejectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntriesFileRejected'] = ResolversParentTypes['EntriesFileRejected']> = {
  file?: Resolver<ResolversTypes['EntriesFile'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntriesFileUnreadableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntriesFileUnreadable'] = ResolversParentTypes['EntriesFileUnreadable']> = {
  maximumBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntriesOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntriesOutcome'] = ResolversParentTypes['EntriesOutcome']> = {
  candidatesAdded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  candidatesChanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  candidatesUnchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ReadonlyArray<ResolversTypes['HeldRow']>, ParentType, ContextType>;
  optionsEntered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  optionsWithdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsAdded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsReinstated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsWithdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntryLabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryLabel'] = ResolversParentTypes['EntryLabel']> = {
  parts?: Resolver<ReadonlyArray<ResolversTypes['EntryLabelPart']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntryLabelPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryLabelPart'] = ResolversParentTypes['EntryLabelPart']> = {
  action?: Resolver<ResolversTypes['EntryAction'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['CentreNumber'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marksheet?: Resolver<Maybe<ResolversTypes['Marksheet']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  amendmentRequestId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  candidateNumbers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  deletableUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deletedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  downloadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hiddenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hiddenReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  marksheetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['EvidencePurpose'], ParentType, ContextType>;
  scan?: Resolver<ResolversTypes['ScanState'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['ByteCount'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EvidenceState'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uploadedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceChecklistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceChecklist'] = ResolversParentTypes['EvidenceChecklist']> = {
  blockers?: Resolver<ReadonlyArray<ResolversTypes['ChecklistBlocker']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['ChecklistCandidate']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  files?: Resolver<ResolversTypes['EvidenceCounts'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['NoteState'], ParentType, ContextType>;
  uploaded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceCounts'] = ResolversParentTypes['EvidenceCounts']> = {
  clean?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  infected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  live?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notScanned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type EvidenceNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceNotFound'] = ResolversParentTypes['EvidenceNotFound']> = {
  evidenceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceNotLiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceNotLive'] = ResolversParentTypes['EvidenceNotLive']> = {
  evidenceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evidenceState?: Resolver<ResolversTypes['EvidenceState'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceNotOfGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceNotOfGroup'] = ResolversParentTypes['EvidenceNotOfGroup']> = {
  evidenceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExamsOfficerKeptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExamsOfficerKept'] = ResolversParentTypes['ExamsOfficerKept']> = {
  centre?: Resolver<ResolversTypes['CentreNumber'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtendDeadlineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendDeadlineResult'] = ResolversParentTypes['ExtendDeadlineResult']> = {
  __resolveType: TypeResolveFn<'ExtendDeadlineSuccess' | 'IdempotencyKeyReused' | 'MarksheetNotFound' | 'TextLengthWrong', ParentType, ContextType>;
};

export type ExtendDeadlineSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendDeadlineSuccess'] = ResolversParentTypes['ExtendDeadlineSuccess']> = {
  marksheet?: Resolver<ResolversTypes['Marksheet'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Extension'] = ResolversParentTypes['Extension']> = {
  askedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  askedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marksheet?: Resolver<ResolversTypes['Marksheet'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExtensionState'], ParentType, ContextType>;
  wanted?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExtensionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtensionConnection'] = ResolversParentTypes['ExtensionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExtensionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Extension']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExtensionDayTooEarlyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtensionDayTooEarly'] = ResolversParentTypes['ExtensionDayTooEarly']> = {
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  earliest?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtensionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtensionEdge'] = ResolversParentTypes['ExtensionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Extension'], ParentType, ContextType>;
};

export type ExtensionNotRequestedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtensionNotRequested'] = ResolversParentTypes['ExtensionNotRequested']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtensionRequestOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtensionRequestOpen'] = ResolversParentTypes['ExtensionRequestOpen']> = {
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FamilyUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FamilyUnknown'] = ResolversParentTypes['FamilyUnknown']> = {
  family?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileBrokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileBroken'] = ResolversParentTypes['FileBroken']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileEmptyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileEmpty'] = ResolversParentTypes['FileEmpty']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileNotPdfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileNotPdf'] = ResolversParentTypes['FileNotPdf']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileTooLargeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileTooLarge'] = ResolversParentTypes['FileTooLarge']> = {
  maximumSize?: Resolver<ResolversTypes['ByteCount'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['ByteCount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantAccessResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantAccessResult'] = ResolversParentTypes['GrantAccessResult']> = {
  __resolveType: TypeResolveFn<'FamilyUnknown' | 'GrantAccessSuccess' | 'GrantEmpty' | 'GrantNotNeeded' | 'IdempotencyKeyReused' | 'MembershipNotFound' | 'PasswordNeeded' | 'UnitUnknown', ParentType, ContextType>;
};

export type GrantAccessSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantAccessSuccess'] = ResolversParentTypes['GrantAccessSuccess']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantEmptyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantEmpty'] = ResolversParentTypes['GrantEmpty']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantNotNeededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantNotNeeded'] = ResolversParentTypes['GrantNotNeeded']> = {
  accountType?: Resolver<ResolversTypes['AccountType'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupTooSmallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupTooSmall'] = ResolversParentTypes['GroupTooSmall']> = {
  given?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minimumMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupWithoutSampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupWithoutSample'] = ResolversParentTypes['GroupWithoutSample']> = {
  candidateNumbers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeldRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldRow'] = ResolversParentTypes['HeldRow']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marksheetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HelplineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Helpline'] = ResolversParentTypes['Helpline']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  telephone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HideEvidenceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HideEvidenceResult'] = ResolversParentTypes['HideEvidenceResult']> = {
  __resolveType: TypeResolveFn<'ChangeEvidenceSuccess' | 'EvidenceNotFound' | 'EvidenceNotLive' | 'IdempotencyKeyReused' | 'TextLengthWrong', ParentType, ContextType>;
};

export interface IdempotencyKeyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IdempotencyKey'], any> {
  name: 'IdempotencyKey';
}

export type IdempotencyKeyReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  idempotencyKey?: Resolver<ResolversTypes['IdempotencyKey'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportEntriesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportEntriesResult'] = ResolversParentTypes['ImportEntriesResult']> = {
  __resolveType: TypeResolveFn<'EntriesFileRejected' | 'EntriesFileUnreadable' | 'ImportEntriesSuccess', ParentType, ContextType>;
};

export type ImportEntriesSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportEntriesSuccess'] = ResolversParentTypes['ImportEntriesSuccess']> = {
  file?: Resolver<ResolversTypes['EntriesFile'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitialsInvalidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitialsInvalid'] = ResolversParentTypes['InitialsInvalid']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maximumLetters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitialsNotTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitialsNotTaken'] = ResolversParentTypes['InitialsNotTaken']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitialsWithoutResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitialsWithoutResult'] = ResolversParentTypes['InitialsWithoutResult']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvitationNotOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationNotOpen'] = ResolversParentTypes['InvitationNotOpen']> = {
  membershipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteUserResult'] = ResolversParentTypes['InviteUserResult']> = {
  __resolveType: TypeResolveFn<'AccountTypeNotYours' | 'AlreadyMember' | 'CentreNotFound' | 'EmailInvalid' | 'ExamsOfficerKept' | 'IdempotencyKeyReused' | 'InviteUserSuccess' | 'ModeratorNotFound' | 'PasswordNeeded' | 'PersonNameInvalid' | 'TooManyAdmins', ParentType, ContextType>;
};

export type InviteUserSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteUserSuccess'] = ResolversParentTypes['InviteUserSuccess']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeepSandboxStartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeepSandboxStartResult'] = ResolversParentTypes['KeepSandboxStartResult']> = {
  __resolveType: TypeResolveFn<'CentreNotFound' | 'CentreNotSandbox' | 'IdempotencyKeyReused' | 'KeepSandboxStartSuccess' | 'SandboxesOff', ParentType, ContextType>;
};

export type KeepSandboxStartSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeepSandboxStartSuccess'] = ResolversParentTypes['KeepSandboxStartSuccess']> = {
  centre?: Resolver<ResolversTypes['CentreNumber'], ParentType, ContextType>;
  sheets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LastSampledMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LastSampledMember'] = ResolversParentTypes['LastSampledMember']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type LookAsCentreResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookAsCentreResult'] = ResolversParentTypes['LookAsCentreResult']> = {
  __resolveType: TypeResolveFn<'CentreNotFound' | 'LookAsCentreSuccess' | 'ReasonNeeded' | 'SessionNeeded', ParentType, ContextType>;
};

export type LookAsCentreSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookAsCentreSuccess'] = ResolversParentTypes['LookAsCentreSuccess']> = {
  lookingAs?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkAboveMaximumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkAboveMaximum'] = ResolversParentTypes['MarkAboveMaximum']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkBelowZeroResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkBelowZero'] = ResolversParentTypes['MarkBelowZero']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkIsDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkIsDate'] = ResolversParentTypes['MarkIsDate']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkNotANumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNotANumber'] = ResolversParentTypes['MarkNotANumber']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkNotWholeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNotWhole'] = ResolversParentTypes['MarkNotWhole']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkOnOutcomeUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkOnOutcomeUnit'] = ResolversParentTypes['MarkOnOutcomeUnit']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
  typed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkTooLongResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkTooLong'] = ResolversParentTypes['MarkTooLong']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximumDigits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarksFileFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarksFileFault'] = ResolversParentTypes['MarksFileFault']> = {
  code?: Resolver<ResolversTypes['MarksFileFaultCode'], ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MarksFileNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarksFileNote'] = ResolversParentTypes['MarksFileNote']> = {
  code?: Resolver<ResolversTypes['MarksFileNoteCode'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MarksFileRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarksFileRefused'] = ResolversParentTypes['MarksFileRefused']> = {
  findings?: Resolver<ReadonlyArray<ResolversTypes['MarksFileFault']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarksheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Marksheet'] = ResolversParentTypes['Marksheet']> = {
  amendmentRequests?: Resolver<ReadonlyArray<ResolversTypes['AmendmentRequest']>, ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  clericalErrors?: Resolver<ResolversTypes['ClericalErrors'], ParentType, ContextType>;
  cohortChanges?: Resolver<ReadonlyArray<ResolversTypes['CohortChange']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['MarksheetCounts'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  distribution?: Resolver<Maybe<ResolversTypes['Distribution']>, ParentType, ContextType>;
  entriesNotice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entryLabel?: Resolver<ResolversTypes['EntryLabel'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<MarksheetEvidenceArgs, 'first'>>;
  evidenceChecklist?: Resolver<Maybe<ResolversTypes['EvidenceChecklist']>, ParentType, ContextType>;
  expectedSampleSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  moderator?: Resolver<Maybe<ResolversTypes['SheetModerator']>, ParentType, ContextType>;
  moderatorReports?: Resolver<ReadonlyArray<ResolversTypes['ModeratorReport']>, ParentType, ContextType, Partial<MarksheetModeratorReportsArgs>>;
  offering?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
  outstanding?: Resolver<Maybe<ResolversTypes['Outstanding']>, ParentType, ContextType>;
  pastDeadline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  readiness?: Resolver<ResolversTypes['Readiness'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['MarksheetRowConnection'], ParentType, ContextType, RequireFields<MarksheetRowsArgs, 'first' | 'orderBy' | 'show'>>;
  sample?: Resolver<Maybe<ResolversTypes['Sample']>, ParentType, ContextType>;
  series?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MarksheetState'], ParentType, ContextType>;
  submissions?: Resolver<ReadonlyArray<ResolversTypes['Submission']>, ParentType, ContextType>;
  submitLabel?: Resolver<Maybe<ResolversTypes['SubmitLabel']>, ParentType, ContextType>;
  teacherInitialsInUse?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  uploadsInProgress?: Resolver<ReadonlyArray<ResolversTypes['UploadTicket']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['MarksheetViewerCan'], ParentType, ContextType>;
};

export type MarksheetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarksheetConnection'] = ResolversParentTypes['MarksheetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MarksheetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Marksheet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarksheetCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarksheetCounts'] = ResolversParentTypes['MarksheetCounts']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingInitials?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarksheetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarksheetEdge'] = ResolversParentTypes['MarksheetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Marksheet'], ParentType, ContextType>;
};

export type MarksheetIncompleteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarksheetIncomplete'] = ResolversParentTypes['MarksheetIncomplete']> = {
  blockers?: Resolver<ReadonlyArray<ResolversTypes['Blocker']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarksheetNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarksheetNotFound'] = ResolversParentTypes['MarksheetNotFound']> = {
  marksheetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarksheetRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarksheetRow'] = ResolversParentTypes['MarksheetRow']> = {
  amendmentRequests?: Resolver<ReadonlyArray<ResolversTypes['AmendmentRequest']>, ParentType, ContextType>;
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  countedResult?: Resolver<Maybe<ResolversTypes['Result']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['RowChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initials?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Result']>, ParentType, ContextType>;
  sample?: Resolver<Maybe<ResolversTypes['SampleMembership']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RowStatus'], ParentType, ContextType>;
  submission?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarksheetRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarksheetRowConnection'] = ResolversParentTypes['MarksheetRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MarksheetRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MarksheetRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarksheetRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarksheetRowEdge'] = ResolversParentTypes['MarksheetRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MarksheetRow'], ParentType, ContextType>;
};

export type MarksheetViewerCanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarksheetViewerCan'] = ResolversParentTypes['MarksheetViewerCan']> = {
  addToSample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enterResults?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordClericalError?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requestFurtherSample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requestMarkAmendment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  submit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MarksheetsNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarksheetsNotFound'] = ResolversParentTypes['MarksheetsNotFound']> = {
  centre?: Resolver<ResolversTypes['CentreNumber'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  accountType?: Resolver<ResolversTypes['AccountType'], ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['AccessGrant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  lastSignedInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  moderator?: Resolver<Maybe<ResolversTypes['Moderator']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MembershipState'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['MembershipViewerCan'], ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MembershipNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipNotFound'] = ResolversParentTypes['MembershipNotFound']> = {
  membershipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipViewerCanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipViewerCan'] = ResolversParentTypes['MembershipViewerCan']> = {
  changeAccountType?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grantAccess?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resendInvitation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resetSecondFactor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ModeratorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Moderator'] = ResolversParentTypes['Moderator']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownCentre?: Resolver<Maybe<ResolversTypes['CentreNumber']>, ParentType, ContextType>;
  welshSpeaking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ModeratorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModeratorConnection'] = ResolversParentTypes['ModeratorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ModeratorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Moderator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModeratorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModeratorEdge'] = ResolversParentTypes['ModeratorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Moderator'], ParentType, ContextType>;
};

export type ModeratorGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModeratorGap'] = ResolversParentTypes['ModeratorGap']> = {
  kind?: Resolver<ResolversTypes['ModeratorGapKind'], ParentType, ContextType>;
  marksheet?: Resolver<ResolversTypes['Marksheet'], ParentType, ContextType>;
  welshReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ModeratorGapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModeratorGapConnection'] = ResolversParentTypes['ModeratorGapConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ModeratorGapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ModeratorGap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModeratorGapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModeratorGapEdge'] = ResolversParentTypes['ModeratorGapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ModeratorGap'], ParentType, ContextType>;
};

export type ModeratorNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModeratorNotFound'] = ResolversParentTypes['ModeratorNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  moderatorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModeratorOwnCentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModeratorOwnCentre'] = ResolversParentTypes['ModeratorOwnCentre']> = {
  centre?: Resolver<ResolversTypes['CentreNumber'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModeratorReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModeratorReport'] = ResolversParentTypes['ModeratorReport']> = {
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  downloadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offering?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
  replacedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scan?: Resolver<ResolversTypes['ScanState'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['ByteCount'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ModeratorReportState'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uploadedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ModeratorReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModeratorReportConnection'] = ResolversParentTypes['ModeratorReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ModeratorReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ModeratorReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModeratorReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModeratorReportEdge'] = ResolversParentTypes['ModeratorReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ModeratorReport'], ParentType, ContextType>;
};

export type ModeratorReportNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModeratorReportNotFound'] = ResolversParentTypes['ModeratorReportNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  moderatorReportId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModeratorValueInvalidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModeratorValueInvalid'] = ResolversParentTypes['ModeratorValueInvalid']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  abandonUpload?: Resolver<ResolversTypes['AbandonUploadResult'], ParentType, ContextType, RequireFields<MutationAbandonUploadArgs, 'input'>>;
  acknowledgeClericalError?: Resolver<ResolversTypes['AcknowledgeClericalErrorResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeClericalErrorArgs, 'input'>>;
  acknowledgeCountedResults?: Resolver<ResolversTypes['AcknowledgeCountedResultsResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeCountedResultsArgs, 'input'>>;
  addEvidenceMember?: Resolver<ResolversTypes['AddEvidenceMemberResult'], ParentType, ContextType, RequireFields<MutationAddEvidenceMemberArgs, 'input'>>;
  addToSample?: Resolver<ResolversTypes['AddToSampleResult'], ParentType, ContextType, RequireFields<MutationAddToSampleArgs, 'input'>>;
  allocateModerator?: Resolver<ResolversTypes['AllocateModeratorResult'], ParentType, ContextType, RequireFields<MutationAllocateModeratorArgs, 'input'>>;
  applyResults?: Resolver<ResolversTypes['ApplyResultsResult'], ParentType, ContextType, RequireFields<MutationApplyResultsArgs, 'input'>>;
  beginUpload?: Resolver<ResolversTypes['BeginUploadResult'], ParentType, ContextType, RequireFields<MutationBeginUploadArgs, 'input'>>;
  changeAccountType?: Resolver<ResolversTypes['ChangeAccountTypeResult'], ParentType, ContextType, RequireFields<MutationChangeAccountTypeArgs, 'input'>>;
  changeApiClient?: Resolver<ResolversTypes['ChangeApiClientResult'], ParentType, ContextType, RequireFields<MutationChangeApiClientArgs, 'input'>>;
  changeWebhook?: Resolver<ResolversTypes['ChangeWebhookResult'], ParentType, ContextType, RequireFields<MutationChangeWebhookArgs, 'input'>>;
  chooseMembership?: Resolver<ResolversTypes['ChooseMembershipResult'], ParentType, ContextType, RequireFields<MutationChooseMembershipArgs, 'input'>>;
  clearResults?: Resolver<ResolversTypes['ClearResultsResult'], ParentType, ContextType, RequireFields<MutationClearResultsArgs, 'input'>>;
  confirmPassword?: Resolver<ResolversTypes['ConfirmPasswordResult'], ParentType, ContextType, RequireFields<MutationConfirmPasswordArgs, 'input'>>;
  confirmWithdrawal?: Resolver<ResolversTypes['ConfirmWithdrawalResult'], ParentType, ContextType, RequireFields<MutationConfirmWithdrawalArgs, 'input'>>;
  createApiClient?: Resolver<ResolversTypes['CreateApiClientResult'], ParentType, ContextType, RequireFields<MutationCreateApiClientArgs, 'input'>>;
  createCalendarAddress?: Resolver<ResolversTypes['CreateCalendarAddressResult'], ParentType, ContextType, RequireFields<MutationCreateCalendarAddressArgs, 'input'>>;
  createWebhook?: Resolver<ResolversTypes['CreateWebhookResult'], ParentType, ContextType, RequireFields<MutationCreateWebhookArgs, 'input'>>;
  deallocateModerator?: Resolver<ResolversTypes['DeallocateModeratorResult'], ParentType, ContextType, RequireFields<MutationDeallocateModeratorArgs, 'input'>>;
  decideExtension?: Resolver<ResolversTypes['DecideExtensionResult'], ParentType, ContextType, RequireFields<MutationDecideExtensionArgs, 'input'>>;
  decideMarkAmendment?: Resolver<ResolversTypes['DecideMarkAmendmentResult'], ParentType, ContextType, RequireFields<MutationDecideMarkAmendmentArgs, 'input'>>;
  deleteEvidence?: Resolver<ResolversTypes['DeleteEvidenceResult'], ParentType, ContextType, RequireFields<MutationDeleteEvidenceArgs, 'input'>>;
  dismissWithdrawal?: Resolver<ResolversTypes['DismissWithdrawalResult'], ParentType, ContextType, RequireFields<MutationDismissWithdrawalArgs, 'input'>>;
  endOtherSessions?: Resolver<ResolversTypes['EndOtherSessionsResult'], ParentType, ContextType, RequireFields<MutationEndOtherSessionsArgs, 'input'>>;
  endSession?: Resolver<ResolversTypes['EndSessionResult'], ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'input'>>;
  enterResults?: Resolver<ResolversTypes['EnterResultsResult'], ParentType, ContextType, RequireFields<MutationEnterResultsArgs, 'input'>>;
  extendDeadline?: Resolver<ResolversTypes['ExtendDeadlineResult'], ParentType, ContextType, RequireFields<MutationExtendDeadlineArgs, 'input'>>;
  grantAccess?: Resolver<ResolversTypes['GrantAccessResult'], ParentType, ContextType, RequireFields<MutationGrantAccessArgs, 'input'>>;
  hideEvidence?: Resolver<ResolversTypes['HideEvidenceResult'], ParentType, ContextType, RequireFields<MutationHideEvidenceArgs, 'input'>>;
  importEntries?: Resolver<ResolversTypes['ImportEntriesResult'], ParentType, ContextType, RequireFields<MutationImportEntriesArgs, 'input'>>;
  inviteUser?: Resolver<ResolversTypes['InviteUserResult'], ParentType, ContextType, RequireFields<MutationInviteUserArgs, 'input'>>;
  keepSandboxStart?: Resolver<ResolversTypes['KeepSandboxStartResult'], ParentType, ContextType, RequireFields<MutationKeepSandboxStartArgs, 'input'>>;
  lookAsCentre?: Resolver<ResolversTypes['LookAsCentreResult'], ParentType, ContextType, RequireFields<MutationLookAsCentreArgs, 'input'>>;
  pauseWebhook?: Resolver<ResolversTypes['PauseWebhookResult'], ParentType, ContextType, RequireFields<MutationPauseWebhookArgs, 'input'>>;
  reassignModerator?: Resolver<ResolversTypes['ReassignModeratorResult'], ParentType, ContextType, RequireFields<MutationReassignModeratorArgs, 'input'>>;
  recordClericalError?: Resolver<ResolversTypes['RecordClericalErrorResult'], ParentType, ContextType, RequireFields<MutationRecordClericalErrorArgs, 'input'>>;
  removeEvidenceMember?: Resolver<ResolversTypes['RemoveEvidenceMemberResult'], ParentType, ContextType, RequireFields<MutationRemoveEvidenceMemberArgs, 'input'>>;
  removeFromSample?: Resolver<ResolversTypes['RemoveFromSampleResult'], ParentType, ContextType, RequireFields<MutationRemoveFromSampleArgs, 'input'>>;
  removeUser?: Resolver<ResolversTypes['RemoveUserResult'], ParentType, ContextType, RequireFields<MutationRemoveUserArgs, 'input'>>;
  removeWebhook?: Resolver<ResolversTypes['RemoveWebhookResult'], ParentType, ContextType, RequireFields<MutationRemoveWebhookArgs, 'input'>>;
  reopenSubmission?: Resolver<ResolversTypes['ReopenSubmissionResult'], ParentType, ContextType, RequireFields<MutationReopenSubmissionArgs, 'input'>>;
  replaceExamsOfficer?: Resolver<ResolversTypes['ReplaceExamsOfficerResult'], ParentType, ContextType, RequireFields<MutationReplaceExamsOfficerArgs, 'input'>>;
  replayWebhook?: Resolver<ResolversTypes['ReplayWebhookResult'], ParentType, ContextType, RequireFields<MutationReplayWebhookArgs, 'input'>>;
  requestExtension?: Resolver<ResolversTypes['RequestExtensionResult'], ParentType, ContextType, RequireFields<MutationRequestExtensionArgs, 'input'>>;
  requestFurtherSample?: Resolver<ResolversTypes['RequestFurtherSampleResult'], ParentType, ContextType, RequireFields<MutationRequestFurtherSampleArgs, 'input'>>;
  requestMarkAmendment?: Resolver<ResolversTypes['RequestMarkAmendmentResult'], ParentType, ContextType, RequireFields<MutationRequestMarkAmendmentArgs, 'input'>>;
  resendInvitation?: Resolver<ResolversTypes['ResendInvitationResult'], ParentType, ContextType, RequireFields<MutationResendInvitationArgs, 'input'>>;
  resetSandbox?: Resolver<ResolversTypes['ResetSandboxResult'], ParentType, ContextType, RequireFields<MutationResetSandboxArgs, 'input'>>;
  resetSecondFactor?: Resolver<ResolversTypes['ResetSecondFactorResult'], ParentType, ContextType, RequireFields<MutationResetSecondFactorArgs, 'input'>>;
  resumeWebhook?: Resolver<ResolversTypes['ResumeWebhookResult'], ParentType, ContextType, RequireFields<MutationResumeWebhookArgs, 'input'>>;
  revokeAccess?: Resolver<ResolversTypes['RevokeAccessResult'], ParentType, ContextType, RequireFields<MutationRevokeAccessArgs, 'input'>>;
  revokeApiClient?: Resolver<ResolversTypes['RevokeApiClientResult'], ParentType, ContextType, RequireFields<MutationRevokeApiClientArgs, 'input'>>;
  revokeApiKey?: Resolver<ResolversTypes['RevokeApiKeyResult'], ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'input'>>;
  revokeCalendarAddress?: Resolver<ResolversTypes['RevokeCalendarAddressResult'], ParentType, ContextType, RequireFields<MutationRevokeCalendarAddressArgs, 'input'>>;
  revokeInvitation?: Resolver<ResolversTypes['RevokeInvitationResult'], ParentType, ContextType, RequireFields<MutationRevokeInvitationArgs, 'input'>>;
  rotateApiKey?: Resolver<ResolversTypes['RotateApiKeyResult'], ParentType, ContextType, RequireFields<MutationRotateApiKeyArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<ResolversTypes['RotateWebhookSecretResult'], ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'input'>>;
  saveCentre?: Resolver<ResolversTypes['SaveCentreResult'], ParentType, ContextType, RequireFields<MutationSaveCentreArgs, 'input'>>;
  saveFamily?: Resolver<ResolversTypes['SaveFamilyResult'], ParentType, ContextType, RequireFields<MutationSaveFamilyArgs, 'input'>>;
  saveModerator?: Resolver<ResolversTypes['SaveModeratorResult'], ParentType, ContextType, RequireFields<MutationSaveModeratorArgs, 'input'>>;
  saveOffering?: Resolver<ResolversTypes['SaveOfferingResult'], ParentType, ContextType, RequireFields<MutationSaveOfferingArgs, 'input'>>;
  saveOption?: Resolver<ResolversTypes['SaveOptionResult'], ParentType, ContextType, RequireFields<MutationSaveOptionArgs, 'input'>>;
  saveSeries?: Resolver<ResolversTypes['SaveSeriesResult'], ParentType, ContextType, RequireFields<MutationSaveSeriesArgs, 'input'>>;
  saveUnit?: Resolver<ResolversTypes['SaveUnitResult'], ParentType, ContextType, RequireFields<MutationSaveUnitArgs, 'input'>>;
  setExplanatoryNote?: Resolver<ResolversTypes['SetExplanatoryNoteResult'], ParentType, ContextType, RequireFields<MutationSetExplanatoryNoteArgs, 'input'>>;
  setLanguage?: Resolver<ResolversTypes['SetLanguageResult'], ParentType, ContextType, RequireFields<MutationSetLanguageArgs, 'input'>>;
  stopLooking?: Resolver<ResolversTypes['StopLookingResult'], ParentType, ContextType, RequireFields<MutationStopLookingArgs, 'input'>>;
  submitMarksheet?: Resolver<ResolversTypes['SubmitMarksheetResult'], ParentType, ContextType, RequireFields<MutationSubmitMarksheetArgs, 'input'>>;
  substituteInSample?: Resolver<ResolversTypes['SubstituteInSampleResult'], ParentType, ContextType, RequireFields<MutationSubstituteInSampleArgs, 'input'>>;
  testWebhook?: Resolver<ResolversTypes['TestWebhookResult'], ParentType, ContextType, RequireFields<MutationTestWebhookArgs, 'input'>>;
  uploadEvidence?: Resolver<ResolversTypes['UploadEvidenceResult'], ParentType, ContextType, RequireFields<MutationUploadEvidenceArgs, 'input'>>;
  uploadModeratorReport?: Resolver<ResolversTypes['UploadModeratorReportResult'], ParentType, ContextType, RequireFields<MutationUploadModeratorReportArgs, 'input'>>;
  validateResults?: Resolver<ResolversTypes['ValidateResultsResult'], ParentType, ContextType, RequireFields<MutationValidateResultsArgs, 'input'>>;
  withdrawFromApiClient?: Resolver<ResolversTypes['WithdrawFromApiClientResult'], ParentType, ContextType, RequireFields<MutationWithdrawFromApiClientArgs, 'input'>>;
  withdrawMarkAmendment?: Resolver<ResolversTypes['WithdrawMarkAmendmentResult'], ParentType, ContextType, RequireFields<MutationWithdrawMarkAmendmentArgs, 'input'>>;
  withdrawModeratorReport?: Resolver<ResolversTypes['WithdrawModeratorReportResult'], ParentType, ContextType, RequireFields<MutationWithdrawModeratorReportArgs, 'input'>>;
};

export type NameDisagreesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameDisagrees'] = ResolversParentTypes['NameDisagrees']> = {
  candidateName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NearerCandidatePassedOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearerCandidatePassedOver'] = ResolversParentTypes['NearerCandidatePassedOver']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearer?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotInGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotInGroup'] = ResolversParentTypes['NotInGroup']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotInSampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotInSample'] = ResolversParentTypes['NotInSample']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToSubmitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingToSubmit'] = ResolversParentTypes['NothingToSubmit']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offering'] = ResolversParentTypes['Offering']> = {
  closesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  deadlinesByCentreType?: Resolver<ReadonlyArray<ResolversTypes['CentreTypeDeadline']>, ParentType, ContextType>;
  declarations?: Resolver<ReadonlyArray<ResolversTypes['Declaration']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opens?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['SamplingScheme'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type OfferingClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingClosed'] = ResolversParentTypes['OfferingClosed']> = {
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferingNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingNotFound'] = ResolversParentTypes['OfferingNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offering?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferingNotOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingNotOpen'] = ResolversParentTypes['OfferingNotOpen']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Option'] = ResolversParentTypes['Option']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type OrderOfMeritPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderOfMeritPlace'] = ResolversParentTypes['OrderOfMeritPlace']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['Result'], ParentType, ContextType>;
  tied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OutcomeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeCount'] = ResolversParentTypes['OutcomeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
};

export type OutcomeNotListedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeNotListed'] = ResolversParentTypes['OutcomeNotListed']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
  typed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeOnMarkUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeOnMarkUnit'] = ResolversParentTypes['OutcomeOnMarkUnit']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutdatedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutdatedRow'] = ResolversParentTypes['OutdatedRow']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marksheetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  unitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OutstandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outstanding'] = ResolversParentTypes['Outstanding']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['OutstandingItem']>, ParentType, ContextType>;
};

export type OutstandingItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutstandingItem'] = ResolversParentTypes['OutstandingItem']> = {
  candidateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['OutstandingCode'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  more?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OwnAccountKeptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnAccountKept'] = ResolversParentTypes['OwnAccountKept']> = {
  membershipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnMembership'] = ResolversParentTypes['OwnMembership']> = {
  accountType?: Resolver<ResolversTypes['AccountType'], ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['CentreNumber']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OwnSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnSession'] = ResolversParentTypes['OwnSession']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  begunAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  device?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  usedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PasswordNeededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordNeeded'] = ResolversParentTypes['PasswordNeeded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasswordWrongResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordWrong'] = ResolversParentTypes['PasswordWrong']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PauseWebhookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseWebhookResult'] = ResolversParentTypes['PauseWebhookResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'PauseWebhookSuccess' | 'WebhookNotFound', ParentType, ContextType>;
};

export type PauseWebhookSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseWebhookSuccess'] = ResolversParentTypes['PauseWebhookSuccess']> = {
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonNameInvalidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonNameInvalid'] = ResolversParentTypes['PersonNameInvalid']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'AbsentUnconfirmed' | 'AccountTypeNotYours' | 'AllocationNotFound' | 'AlreadyInGroup' | 'AlreadyInSample' | 'AlreadyMember' | 'AlreadySubstituted' | 'AmendmentAlreadyOpen' | 'AmendmentCentreDiffers' | 'AmendmentNotOpen' | 'AmendmentRequestNotFound' | 'ApiClientEnded' | 'ApiClientNotFound' | 'ApiClientOfAnother' | 'ApiClientValueInvalid' | 'ApiKeyNotFound' | 'CalendarAddressNotFound' | 'CalendarAddressShownBefore' | 'CandidateNotEligible' | 'CandidateNotOnMarksheet' | 'CandidateNumberMissing' | 'CarryForwardNotAllowed' | 'CatalogueEntryInUse' | 'CatalogueEntryUnknown' | 'CatalogueValueInvalid' | 'CentreNotFound' | 'CentreNotSandbox' | 'ChecksumDiffers' | 'CorrectionNotFound' | 'CorrectionStands' | 'CountedResultNotFound' | 'DeclarationUnknown' | 'DeletePeriodOver' | 'DryRunApplied' | 'DryRunNotFound' | 'DryRunOutdated' | 'DueDayPast' | 'EmailInvalid' | 'EntriesFileRejected' | 'EntriesFileUnreadable' | 'EvidenceNotFound' | 'EvidenceNotLive' | 'EvidenceNotOfGroup' | 'ExamsOfficerKept' | 'ExtensionDayTooEarly' | 'ExtensionNotRequested' | 'ExtensionRequestOpen' | 'FamilyUnknown' | 'FileBroken' | 'FileEmpty' | 'FileNotPdf' | 'FileTooLarge' | 'GrantEmpty' | 'GrantNotNeeded' | 'GroupTooSmall' | 'GroupWithoutSample' | 'IdempotencyKeyReused' | 'InitialsInvalid' | 'InitialsNotTaken' | 'InitialsWithoutResult' | 'InvitationNotOpen' | 'LastSampledMember' | 'MarkAboveMaximum' | 'MarkBelowZero' | 'MarkIsDate' | 'MarkNotANumber' | 'MarkNotWhole' | 'MarkOnOutcomeUnit' | 'MarkTooLong' | 'MarksFileRefused' | 'MarksheetIncomplete' | 'MarksheetNotFound' | 'MarksheetsNotFound' | 'MembershipNotFound' | 'ModeratorNotFound' | 'ModeratorOwnCentre' | 'ModeratorReportNotFound' | 'ModeratorValueInvalid' | 'NameDisagrees' | 'NearerCandidatePassedOver' | 'NotInGroup' | 'NotInSample' | 'NothingToSubmit' | 'OfferingClosed' | 'OfferingNotFound' | 'OfferingNotOpen' | 'OutcomeNotListed' | 'OutcomeOnMarkUnit' | 'OwnAccountKept' | 'PasswordNeeded' | 'PasswordWrong' | 'PersonNameInvalid' | 'QuotaExceeded' | 'ReasonNeeded' | 'ReopeningBlocked' | 'ReportLastDayTooEarly' | 'ReportLevelUnknown' | 'ReportsKeptElsewhere' | 'ResultMissing' | 'ResultUnchanged' | 'RowChanged' | 'RowLocked' | 'RowMisshapen' | 'RowNotHeld' | 'RowNotLate' | 'RowNotSubmitted' | 'RowOfOtherSheet' | 'RowRepeated' | 'SampleNotDrawn' | 'SandboxesOff' | 'SchemeInvalid' | 'SecondFactorNotThere' | 'SecondFactorNotYours' | 'SecretShownBefore' | 'SessionNeeded' | 'SessionNotFound' | 'SheetWithoutDeadline' | 'SizeDiffers' | 'SubmissionNotFound' | 'SubmissionNotNewest' | 'SubmittedResultDiffers' | 'SubstitutionReasonMissing' | 'SystemPickFixed' | 'TextLengthWrong' | 'TooManyAdmins' | 'TooManyCalendarAddresses' | 'TooManyRows' | 'TooManyTries' | 'TooManyUploadsOpen' | 'TooManyWebhooks' | 'UnitHasNoSample' | 'UnitTakesNoGroupFiles' | 'UnitTakesNoWork' | 'UnitUnknown' | 'UntickPeriodOver' | 'UploadNotFound' | 'UploadNotOpen' | 'UploadOnlyUnit' | 'WebhookAddressRefused' | 'WebhookDeliveryNotFound' | 'WebhookNotFound' | 'WebhookSecretShownBefore' | 'WebhookValueInvalid' | 'WelshSpeakerNeeded' | 'WorkNotWanted' | 'WorkUploaded', ParentType, ContextType>;
};

export type QualificationFamilyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualificationFamily'] = ResolversParentTypes['QualificationFamily']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  helpline?: Resolver<Maybe<ResolversTypes['Helpline']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<QualificationFamilyNameArgs>>;
  reportsElsewhere?: Resolver<Maybe<ResolversTypes['ReportsElsewhere']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  allocations?: Resolver<ResolversTypes['AllocationConnection'], ParentType, ContextType, RequireFields<QueryAllocationsArgs, 'first'>>;
  amendmentRequests?: Resolver<ResolversTypes['AmendmentRequestConnection'], ParentType, ContextType, RequireFields<QueryAmendmentRequestsArgs, 'first'>>;
  apiClient?: Resolver<Maybe<ResolversTypes['ApiClient']>, ParentType, ContextType, RequireFields<QueryApiClientArgs, 'id'>>;
  apiClients?: Resolver<ResolversTypes['ApiClientConnection'], ParentType, ContextType, RequireFields<QueryApiClientsArgs, 'first'>>;
  auditEntries?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryAuditEntriesArgs, 'first'>>;
  calendarAddresses?: Resolver<ReadonlyArray<ResolversTypes['CalendarAddress']>, ParentType, ContextType, RequireFields<QueryCalendarAddressesArgs, 'centre'>>;
  candidateDetailsReport?: Resolver<Maybe<ResolversTypes['CandidateDetailsReport']>, ParentType, ContextType, RequireFields<QueryCandidateDetailsReportArgs, 'marksheetIds'>>;
  candidateDetailsReportFor?: Resolver<Maybe<ResolversTypes['CandidateDetailsReport']>, ParentType, ContextType, RequireFields<QueryCandidateDetailsReportForArgs, 'centre' | 'series'>>;
  centres?: Resolver<ResolversTypes['CentreConnection'], ParentType, ContextType, RequireFields<QueryCentresArgs, 'first'>>;
  countedAcknowledgements?: Resolver<ReadonlyArray<ResolversTypes['CountedAcknowledgement']>, ParentType, ContextType>;
  countedResults?: Resolver<ResolversTypes['CountedResultConnection'], ParentType, ContextType, RequireFields<QueryCountedResultsArgs, 'first'>>;
  countedTotals?: Resolver<Maybe<ResolversTypes['CountedTotals']>, ParentType, ContextType, RequireFields<QueryCountedTotalsArgs, 'series' | 'unit'>>;
  deadlines?: Resolver<ResolversTypes['DeadlineConnection'], ParentType, ContextType, RequireFields<QueryDeadlinesArgs, 'centre' | 'first'>>;
  entriesFile?: Resolver<Maybe<ResolversTypes['EntriesFile']>, ParentType, ContextType, RequireFields<QueryEntriesFileArgs, 'id'>>;
  entriesFiles?: Resolver<ResolversTypes['EntriesFileConnection'], ParentType, ContextType, RequireFields<QueryEntriesFilesArgs, 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  extensions?: Resolver<ResolversTypes['ExtensionConnection'], ParentType, ContextType, RequireFields<QueryExtensionsArgs, 'first'>>;
  families?: Resolver<ReadonlyArray<ResolversTypes['QualificationFamily']>, ParentType, ContextType>;
  marksheet?: Resolver<Maybe<ResolversTypes['Marksheet']>, ParentType, ContextType, RequireFields<QueryMarksheetArgs, 'id'>>;
  marksheetFor?: Resolver<Maybe<ResolversTypes['Marksheet']>, ParentType, ContextType, RequireFields<QueryMarksheetForArgs, 'centre' | 'series' | 'unit'>>;
  marksheets?: Resolver<ResolversTypes['MarksheetConnection'], ParentType, ContextType, RequireFields<QueryMarksheetsArgs, 'first'>>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<QueryMembershipArgs, 'id'>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<QueryMembershipsArgs, 'first'>>;
  moderatorGaps?: Resolver<ResolversTypes['ModeratorGapConnection'], ParentType, ContextType, RequireFields<QueryModeratorGapsArgs, 'first'>>;
  moderatorReport?: Resolver<Maybe<ResolversTypes['ModeratorReport']>, ParentType, ContextType, RequireFields<QueryModeratorReportArgs, 'id'>>;
  moderatorReports?: Resolver<ResolversTypes['ModeratorReportConnection'], ParentType, ContextType, RequireFields<QueryModeratorReportsArgs, 'first'>>;
  moderators?: Resolver<ResolversTypes['ModeratorConnection'], ParentType, ContextType, RequireFields<QueryModeratorsArgs, 'first'>>;
  offerings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Offering']>>, ParentType, ContextType, RequireFields<QueryOfferingsArgs, 'series'>>;
  option?: Resolver<Maybe<ResolversTypes['Option']>, ParentType, ContextType, RequireFields<QueryOptionArgs, 'code'>>;
  series?: Resolver<ReadonlyArray<ResolversTypes['Series']>, ParentType, ContextType>;
  simulateSample?: Resolver<Maybe<ResolversTypes['SimulatedSample']>, ParentType, ContextType, RequireFields<QuerySimulateSampleArgs, 'marksheetId'>>;
  submissionProgress?: Resolver<ResolversTypes['SubmissionProgressConnection'], ParentType, ContextType, RequireFields<QuerySubmissionProgressArgs, 'by' | 'first'>>;
  substituteProposal?: Resolver<Maybe<ResolversTypes['SubstituteProposal']>, ParentType, ContextType, RequireFields<QuerySubstituteProposalArgs, 'candidateNumber' | 'marksheetId'>>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryUnitArgs, 'code'>>;
  upload?: Resolver<Maybe<ResolversTypes['UploadTicket']>, ParentType, ContextType, RequireFields<QueryUploadArgs, 'id'>>;
  verifyAudit?: Resolver<ResolversTypes['AuditVerification'], ParentType, ContextType, RequireFields<QueryVerifyAuditArgs, 'after' | 'rows'>>;
  verifyReceipt?: Resolver<Maybe<ResolversTypes['ReceiptVerification']>, ParentType, ContextType, RequireFields<QueryVerifyReceiptArgs, 'input'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType, RequireFields<QueryWebhookArgs, 'id'>>;
  webhooks?: Resolver<ResolversTypes['WebhookConnection'], ParentType, ContextType, RequireFields<QueryWebhooksArgs, 'first'>>;
  withdrawals?: Resolver<ResolversTypes['WithdrawalConnection'], ParentType, ContextType, RequireFields<QueryWithdrawalsArgs, 'first'>>;
};

export type QuotaExceededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotaExceeded'] = ResolversParentTypes['QuotaExceeded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['ByteCount'], ParentType, ContextType>;
  quota?: Resolver<ResolversTypes['ByteCount'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['ByteCount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RankedCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankedCandidate'] = ResolversParentTypes['RankedCandidate']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReadinessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Readiness'] = ResolversParentTypes['Readiness']> = {
  blockers?: Resolver<ReadonlyArray<ResolversTypes['Blocker']>, ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReasonNeededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReasonNeeded'] = ResolversParentTypes['ReasonNeeded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReassignModeratorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReassignModeratorResult'] = ResolversParentTypes['ReassignModeratorResult']> = {
  __resolveType: TypeResolveFn<'AllocationNotFound' | 'IdempotencyKeyReused' | 'ModeratorNotFound' | 'ModeratorOwnCentre' | 'OfferingNotFound' | 'ReassignModeratorSuccess' | 'TextLengthWrong' | 'WelshSpeakerNeeded', ParentType, ContextType>;
};

export type ReassignModeratorSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReassignModeratorSuccess'] = ResolversParentTypes['ReassignModeratorSuccess']> = {
  allocation?: Resolver<ResolversTypes['Allocation'], ParentType, ContextType>;
  former?: Resolver<Maybe<ResolversTypes['Allocation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiptVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptVerification'] = ResolversParentTypes['ReceiptVerification']> = {
  computed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RecordClericalErrorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordClericalErrorResult'] = ResolversParentTypes['RecordClericalErrorResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'MarksheetNotFound' | 'RecordClericalErrorSuccess' | 'TooManyRows', ParentType, ContextType>;
};

export type RecordClericalErrorSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordClericalErrorSuccess'] = ResolversParentTypes['RecordClericalErrorSuccess']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  marksheet?: Resolver<ResolversTypes['Marksheet'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['CorrectedRow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveEvidenceMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveEvidenceMemberResult'] = ResolversParentTypes['RemoveEvidenceMemberResult']> = {
  __resolveType: TypeResolveFn<'ChangeEvidenceSuccess' | 'DeletePeriodOver' | 'EvidenceNotFound' | 'EvidenceNotLive' | 'EvidenceNotOfGroup' | 'IdempotencyKeyReused' | 'LastSampledMember' | 'NotInGroup' | 'OfferingClosed', ParentType, ContextType>;
};

export type RemoveFromSampleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveFromSampleResult'] = ResolversParentTypes['RemoveFromSampleResult']> = {
  __resolveType: TypeResolveFn<'ChangeSampleSuccess' | 'IdempotencyKeyReused' | 'MarksheetNotFound' | 'OfferingClosed' | 'SampleNotDrawn' | 'TooManyRows' | 'UnitHasNoSample', ParentType, ContextType>;
};

export type RemoveUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveUserResult'] = ResolversParentTypes['RemoveUserResult']> = {
  __resolveType: TypeResolveFn<'ExamsOfficerKept' | 'IdempotencyKeyReused' | 'MembershipNotFound' | 'OwnAccountKept' | 'PasswordNeeded' | 'RemoveUserSuccess', ParentType, ContextType>;
};

export type RemoveUserSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveUserSuccess'] = ResolversParentTypes['RemoveUserSuccess']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveWebhookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveWebhookResult'] = ResolversParentTypes['RemoveWebhookResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'PasswordNeeded' | 'RemoveWebhookSuccess' | 'WebhookNotFound', ParentType, ContextType>;
};

export type RemoveWebhookSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveWebhookSuccess'] = ResolversParentTypes['RemoveWebhookSuccess']> = {
  webhookId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReopenSubmissionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenSubmissionResult'] = ResolversParentTypes['ReopenSubmissionResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'MarksheetNotFound' | 'OfferingClosed' | 'ReopenSubmissionSuccess' | 'ReopeningBlocked' | 'SubmissionNotFound' | 'SubmissionNotNewest' | 'TextLengthWrong', ParentType, ContextType>;
};

export type ReopenSubmissionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenSubmissionSuccess'] = ResolversParentTypes['ReopenSubmissionSuccess']> = {
  marksheet?: Resolver<ResolversTypes['Marksheet'], ParentType, ContextType>;
  submission?: Resolver<ResolversTypes['Submission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReopenedSampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenedSample'] = ResolversParentTypes['ReopenedSample']> = {
  drawnAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanatoryNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['ReopenedSampleMember']>, ParentType, ContextType>;
  ranked?: Resolver<ReadonlyArray<ResolversTypes['RankedCandidate']>, ParentType, ContextType>;
};

export type ReopenedSampleMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenedSampleMember'] = ResolversParentTypes['ReopenedSampleMember']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['SampleMembership'], ParentType, ContextType>;
};

export type ReopeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reopening'] = ResolversParentTypes['Reopening']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sample?: Resolver<Maybe<ResolversTypes['ReopenedSample']>, ParentType, ContextType>;
};

export type ReopeningBlockedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopeningBlocked'] = ResolversParentTypes['ReopeningBlocked']> = {
  candidateNumbers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplaceExamsOfficerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaceExamsOfficerResult'] = ResolversParentTypes['ReplaceExamsOfficerResult']> = {
  __resolveType: TypeResolveFn<'AccountTypeNotYours' | 'AlreadyMember' | 'CentreNotFound' | 'EmailInvalid' | 'IdempotencyKeyReused' | 'MembershipNotFound' | 'PasswordNeeded' | 'PersonNameInvalid' | 'ReplaceExamsOfficerSuccess', ParentType, ContextType>;
};

export type ReplaceExamsOfficerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaceExamsOfficerSuccess'] = ResolversParentTypes['ReplaceExamsOfficerSuccess']> = {
  former?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplayWebhookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayWebhookResult'] = ResolversParentTypes['ReplayWebhookResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'ReplayWebhookSuccess' | 'WebhookDeliveryNotFound' | 'WebhookNotFound' | 'WebhookValueInvalid', ParentType, ContextType>;
};

export type ReplayWebhookSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayWebhookSuccess'] = ResolversParentTypes['ReplayWebhookSuccess']> = {
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportLastDayTooEarlyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportLastDayTooEarly'] = ResolversParentTypes['ReportLastDayTooEarly']> = {
  lastDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resultsDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportLevelUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportLevelUnknown'] = ResolversParentTypes['ReportLevelUnknown']> = {
  levels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportsElsewhereResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportsElsewhere'] = ResolversParentTypes['ReportsElsewhere']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ReportsElsewhereTextArgs>>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportsKeptElsewhereResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportsKeptElsewhere'] = ResolversParentTypes['ReportsKeptElsewhere']> = {
  family?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestExtensionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestExtensionResult'] = ResolversParentTypes['RequestExtensionResult']> = {
  __resolveType: TypeResolveFn<'ExtensionDayTooEarly' | 'ExtensionRequestOpen' | 'IdempotencyKeyReused' | 'MarksheetNotFound' | 'OfferingClosed' | 'RequestExtensionSuccess' | 'SheetWithoutDeadline' | 'TextLengthWrong', ParentType, ContextType>;
};

export type RequestExtensionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestExtensionSuccess'] = ResolversParentTypes['RequestExtensionSuccess']> = {
  extension?: Resolver<ResolversTypes['Extension'], ParentType, ContextType>;
  marksheet?: Resolver<ResolversTypes['Marksheet'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestFurtherSampleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestFurtherSampleResult'] = ResolversParentTypes['RequestFurtherSampleResult']> = {
  __resolveType: TypeResolveFn<'ChangeSampleSuccess' | 'DueDayPast' | 'IdempotencyKeyReused' | 'MarksheetNotFound' | 'SampleNotDrawn' | 'TextLengthWrong' | 'TooManyRows' | 'UnitHasNoSample', ParentType, ContextType>;
};

export type RequestMarkAmendmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestMarkAmendmentResult'] = ResolversParentTypes['RequestMarkAmendmentResult']> = {
  __resolveType: TypeResolveFn<'AmendmentAlreadyOpen' | 'AmendmentCentreDiffers' | 'CandidateNotOnMarksheet' | 'CarryForwardNotAllowed' | 'IdempotencyKeyReused' | 'MarkAboveMaximum' | 'MarkBelowZero' | 'MarkNotANumber' | 'MarkNotWhole' | 'MarkOnOutcomeUnit' | 'MarkTooLong' | 'MarksheetNotFound' | 'OutcomeNotListed' | 'OutcomeOnMarkUnit' | 'RequestMarkAmendmentSuccess' | 'ResultMissing' | 'ResultUnchanged' | 'RowNotSubmitted' | 'SubmittedResultDiffers' | 'TextLengthWrong', ParentType, ContextType>;
};

export type RequestMarkAmendmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestMarkAmendmentSuccess'] = ResolversParentTypes['RequestMarkAmendmentSuccess']> = {
  amendmentRequest?: Resolver<ResolversTypes['AmendmentRequest'], ParentType, ContextType>;
  marksheet?: Resolver<ResolversTypes['Marksheet'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['MarksheetRow'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResendInvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendInvitationResult'] = ResolversParentTypes['ResendInvitationResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvitationNotOpen' | 'MembershipNotFound' | 'PasswordNeeded' | 'ResendInvitationSuccess', ParentType, ContextType>;
};

export type ResendInvitationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendInvitationSuccess'] = ResolversParentTypes['ResendInvitationSuccess']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResetSandboxResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetSandboxResult'] = ResolversParentTypes['ResetSandboxResult']> = {
  __resolveType: TypeResolveFn<'CentreNotFound' | 'CentreNotSandbox' | 'IdempotencyKeyReused' | 'ResetSandboxSuccess' | 'SandboxesOff', ParentType, ContextType>;
};

export type ResetSandboxSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetSandboxSuccess'] = ResolversParentTypes['ResetSandboxSuccess']> = {
  centre?: Resolver<ResolversTypes['CentreNumber'], ParentType, ContextType>;
  sheets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResetSecondFactorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetSecondFactorResult'] = ResolversParentTypes['ResetSecondFactorResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'MembershipNotFound' | 'OwnAccountKept' | 'PasswordNeeded' | 'ResetSecondFactorSuccess' | 'SecondFactorNotThere' | 'SecondFactorNotYours' | 'TextLengthWrong', ParentType, ContextType>;
};

export type ResetSecondFactorSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetSecondFactorSuccess'] = ResolversParentTypes['ResetSecondFactorSuccess']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Result'] = ResolversParentTypes['Result']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mark?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  special?: Resolver<Maybe<ResolversTypes['SpecialResult']>, ParentType, ContextType>;
};

export type ResultDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResultDecision'] = ResolversParentTypes['ResultDecision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResultDecisionKind'], ParentType, ContextType>;
};

export type ResultMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResultMissing'] = ResolversParentTypes['ResultMissing']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResultUnchangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResultUnchanged'] = ResolversParentTypes['ResultUnchanged']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countedResult?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResumeWebhookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeWebhookResult'] = ResolversParentTypes['ResumeWebhookResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'ResumeWebhookSuccess' | 'WebhookNotFound', ParentType, ContextType>;
};

export type ResumeWebhookSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeWebhookSuccess'] = ResolversParentTypes['ResumeWebhookSuccess']> = {
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeAccessResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeAccessResult'] = ResolversParentTypes['RevokeAccessResult']> = {
  __resolveType: TypeResolveFn<'GrantNotNeeded' | 'IdempotencyKeyReused' | 'MembershipNotFound' | 'PasswordNeeded' | 'RevokeAccessSuccess', ParentType, ContextType>;
};

export type RevokeAccessSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeAccessSuccess'] = ResolversParentTypes['RevokeAccessSuccess']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeApiClientResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiClientResult'] = ResolversParentTypes['RevokeApiClientResult']> = {
  __resolveType: TypeResolveFn<'ApiClientNotFound' | 'ApiClientOfAnother' | 'PasswordNeeded' | 'RevokeApiClientSuccess', ParentType, ContextType>;
};

export type RevokeApiClientSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiClientSuccess'] = ResolversParentTypes['RevokeApiClientSuccess']> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeApiKeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiKeyResult'] = ResolversParentTypes['RevokeApiKeyResult']> = {
  __resolveType: TypeResolveFn<'ApiKeyNotFound' | 'PasswordNeeded' | 'RevokeApiKeySuccess', ParentType, ContextType>;
};

export type RevokeApiKeySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiKeySuccess'] = ResolversParentTypes['RevokeApiKeySuccess']> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeCalendarAddressResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeCalendarAddressResult'] = ResolversParentTypes['RevokeCalendarAddressResult']> = {
  __resolveType: TypeResolveFn<'CalendarAddressNotFound' | 'IdempotencyKeyReused' | 'RevokeCalendarAddressSuccess', ParentType, ContextType>;
};

export type RevokeCalendarAddressSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeCalendarAddressSuccess'] = ResolversParentTypes['RevokeCalendarAddressSuccess']> = {
  calendarAddress?: Resolver<ResolversTypes['CalendarAddress'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeInvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeInvitationResult'] = ResolversParentTypes['RevokeInvitationResult']> = {
  __resolveType: TypeResolveFn<'ExamsOfficerKept' | 'IdempotencyKeyReused' | 'InvitationNotOpen' | 'MembershipNotFound' | 'PasswordNeeded' | 'RevokeInvitationSuccess', ParentType, ContextType>;
};

export type RevokeInvitationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeInvitationSuccess'] = ResolversParentTypes['RevokeInvitationSuccess']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RotateApiKeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateApiKeyResult'] = ResolversParentTypes['RotateApiKeyResult']> = {
  __resolveType: TypeResolveFn<'ApiClientEnded' | 'ApiClientNotFound' | 'ApiClientOfAnother' | 'ApiClientValueInvalid' | 'IdempotencyKeyReused' | 'PasswordNeeded' | 'RotateApiKeySuccess' | 'SecretShownBefore', ParentType, ContextType>;
};

export type RotateApiKeySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateApiKeySuccess'] = ResolversParentTypes['RotateApiKeySuccess']> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RotateWebhookSecretResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateWebhookSecretResult'] = ResolversParentTypes['RotateWebhookSecretResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'PasswordNeeded' | 'RotateWebhookSecretSuccess' | 'WebhookNotFound' | 'WebhookSecretShownBefore', ParentType, ContextType>;
};

export type RotateWebhookSecretSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateWebhookSecretSuccess'] = ResolversParentTypes['RotateWebhookSecretSuccess']> = {
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RowChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowChange'] = ResolversParentTypes['RowChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RowChangeKind'], ParentType, ContextType>;
  newInitials?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newResult?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  oldInitials?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  oldResult?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['ChangeWay'], ParentType, ContextType>;
};

export type RowChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowChanged'] = ResolversParentTypes['RowChanged']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentInitials?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currentResult?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  givenInitials?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenResult?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RowLockedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowLocked'] = ResolversParentTypes['RowLocked']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submissionSequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RowMisshapenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowMisshapen'] = ResolversParentTypes['RowMisshapen']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RowNotHeldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowNotHeld'] = ResolversParentTypes['RowNotHeld']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RowNotLateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowNotLate'] = ResolversParentTypes['RowNotLate']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RowNotSubmittedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowNotSubmitted'] = ResolversParentTypes['RowNotSubmitted']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RowOfOtherSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowOfOtherSheet'] = ResolversParentTypes['RowOfOtherSheet']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['MarksFileColumn'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RowRepeatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowRepeated'] = ResolversParentTypes['RowRepeated']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RowToCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowToCheck'] = ResolversParentTypes['RowToCheck']> = {
  hints?: Resolver<ReadonlyArray<ResolversTypes['SlipHint']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['MarksheetRow'], ParentType, ContextType>;
};

export type SampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sample'] = ResolversParentTypes['Sample']> = {
  drawnAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanatoryNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['SampleMember']>, ParentType, ContextType>;
  noteMissing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ranked?: Resolver<ReadonlyArray<ResolversTypes['RankedCandidate']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['SamplingScheme'], ParentType, ContextType>;
};

export type SampleChangedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SampleChangedRow'] = ResolversParentTypes['SampleChangedRow']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['MarksheetRow']>, ParentType, ContextType>;
};

export type SampleMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SampleMember'] = ResolversParentTypes['SampleMember']> = {
  reason?: Resolver<ResolversTypes['SampleReason'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['MarksheetRow'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SampleSource'], ParentType, ContextType>;
};

export type SampleMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SampleMembership'] = ResolversParentTypes['SampleMembership']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SampleReason'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SampleSource'], ParentType, ContextType>;
  substitutedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  substitutesFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  substitution?: Resolver<Maybe<ResolversTypes['Substitution']>, ParentType, ContextType>;
};

export type SampleNotDrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SampleNotDrawn'] = ResolversParentTypes['SampleNotDrawn']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SampleReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SampleReason'] = ResolversParentTypes['SampleReason']> = {
  code?: Resolver<ResolversTypes['SampleReasonCode'], ParentType, ContextType>;
  initials?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SamplingSchemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SamplingScheme'] = ResolversParentTypes['SamplingScheme']> = {
  allUpTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bands?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SchemeBand']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SchemeKind'], ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quota?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  teacherCoverage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ties?: Resolver<Maybe<ResolversTypes['TieOrder']>, ParentType, ContextType>;
};

export type SandboxesOffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SandboxesOff'] = ResolversParentTypes['SandboxesOff']> = {
  centreNumber?: Resolver<ResolversTypes['CentreNumber'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveCentreResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveCentreResult'] = ResolversParentTypes['SaveCentreResult']> = {
  __resolveType: TypeResolveFn<'CatalogueEntryInUse' | 'CatalogueValueInvalid' | 'SandboxesOff' | 'SaveCentreSuccess', ParentType, ContextType>;
};

export type SaveCentreSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveCentreSuccess'] = ResolversParentTypes['SaveCentreSuccess']> = {
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveFamilyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveFamilyResult'] = ResolversParentTypes['SaveFamilyResult']> = {
  __resolveType: TypeResolveFn<'CatalogueValueInvalid' | 'SaveFamilySuccess', ParentType, ContextType>;
};

export type SaveFamilySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveFamilySuccess'] = ResolversParentTypes['SaveFamilySuccess']> = {
  family?: Resolver<ResolversTypes['QualificationFamily'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveModeratorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveModeratorResult'] = ResolversParentTypes['SaveModeratorResult']> = {
  __resolveType: TypeResolveFn<'CentreNotFound' | 'IdempotencyKeyReused' | 'ModeratorNotFound' | 'ModeratorOwnCentre' | 'ModeratorValueInvalid' | 'SaveModeratorSuccess', ParentType, ContextType>;
};

export type SaveModeratorSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveModeratorSuccess'] = ResolversParentTypes['SaveModeratorSuccess']> = {
  moderator?: Resolver<ResolversTypes['Moderator'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveOfferingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveOfferingResult'] = ResolversParentTypes['SaveOfferingResult']> = {
  __resolveType: TypeResolveFn<'CatalogueEntryInUse' | 'CatalogueEntryUnknown' | 'CatalogueValueInvalid' | 'SaveOfferingSuccess' | 'SchemeInvalid', ParentType, ContextType>;
};

export type SaveOfferingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveOfferingSuccess'] = ResolversParentTypes['SaveOfferingSuccess']> = {
  offering?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveOptionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveOptionResult'] = ResolversParentTypes['SaveOptionResult']> = {
  __resolveType: TypeResolveFn<'CatalogueEntryUnknown' | 'CatalogueValueInvalid' | 'SaveOptionSuccess', ParentType, ContextType>;
};

export type SaveOptionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveOptionSuccess'] = ResolversParentTypes['SaveOptionSuccess']> = {
  option?: Resolver<ResolversTypes['Option'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveSeriesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveSeriesResult'] = ResolversParentTypes['SaveSeriesResult']> = {
  __resolveType: TypeResolveFn<'CatalogueEntryUnknown' | 'CatalogueValueInvalid' | 'SaveSeriesSuccess', ParentType, ContextType>;
};

export type SaveSeriesSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveSeriesSuccess'] = ResolversParentTypes['SaveSeriesSuccess']> = {
  series?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveUnitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveUnitResult'] = ResolversParentTypes['SaveUnitResult']> = {
  __resolveType: TypeResolveFn<'CatalogueEntryInUse' | 'CatalogueEntryUnknown' | 'CatalogueValueInvalid' | 'SaveUnitSuccess', ParentType, ContextType>;
};

export type SaveUnitSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveUnitSuccess'] = ResolversParentTypes['SaveUnitSuccess']> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchemeBand'] = ResolversParentTypes['SchemeBand']> = {
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SchemeInvalidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchemeInvalid'] = ResolversParentTypes['SchemeInvalid']> = {
  faults?: Resolver<ReadonlyArray<ResolversTypes['SchemeFault']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecondFactorNotThereResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondFactorNotThere'] = ResolversParentTypes['SecondFactorNotThere']> = {
  membershipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecondFactorNotYoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondFactorNotYours'] = ResolversParentTypes['SecondFactorNotYours']> = {
  membershipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecretShownBeforeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretShownBefore'] = ResolversParentTypes['SecretShownBefore']> = {
  apiClientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Series'] = ResolversParentTypes['Series']> = {
  amendmentsClose?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  ediBoard?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ediSeries?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entriesDeadline?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  family?: Resolver<ResolversTypes['QualificationFamily'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resultsDay?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionNeededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionNeeded'] = ResolversParentTypes['SessionNeeded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionNotFound'] = ResolversParentTypes['SessionNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetExplanatoryNoteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetExplanatoryNoteResult'] = ResolversParentTypes['SetExplanatoryNoteResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'MarksheetNotFound' | 'OfferingClosed' | 'SampleNotDrawn' | 'SetExplanatoryNoteSuccess' | 'TextLengthWrong' | 'UnitHasNoSample', ParentType, ContextType>;
};

export type SetExplanatoryNoteSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetExplanatoryNoteSuccess'] = ResolversParentTypes['SetExplanatoryNoteSuccess']> = {
  marksheet?: Resolver<ResolversTypes['Marksheet'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetLanguageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetLanguageResult'] = ResolversParentTypes['SetLanguageResult']> = {
  __resolveType: TypeResolveFn<'SessionNeeded' | 'SetLanguageSuccess', ParentType, ContextType>;
};

export type SetLanguageSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetLanguageSuccess'] = ResolversParentTypes['SetLanguageSuccess']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SheetModeratorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetModerator'] = ResolversParentTypes['SheetModerator']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  welshSpeaking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SheetWithoutDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetWithoutDeadline'] = ResolversParentTypes['SheetWithoutDeadline']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignedInPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignedInPerson'] = ResolversParentTypes['SignedInPerson']> = {
  confirmedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['Duty']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  idleEndsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  lookingAs?: Resolver<Maybe<ResolversTypes['CentreNumber']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['OwnMembership']>, ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['OwnMembership']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['OwnSession']>, ParentType, ContextType>;
};

export type SimulatedPickResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulatedPick'] = ResolversParentTypes['SimulatedPick']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SampleReason'], ParentType, ContextType>;
};

export type SimulatedSampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulatedSample'] = ResolversParentTypes['SimulatedSample']> = {
  eligible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  picks?: Resolver<ReadonlyArray<ResolversTypes['SimulatedPick']>, ParentType, ContextType>;
};

export type SizeDiffersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SizeDiffers'] = ResolversParentTypes['SizeDiffers']> = {
  announcedSize?: Resolver<ResolversTypes['ByteCount'], ParentType, ContextType>;
  foundSize?: Resolver<ResolversTypes['ByteCount'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SlipHintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlipHint'] = ResolversParentTypes['SlipHint']> = {
  code?: Resolver<ResolversTypes['SlipHintCode'], ParentType, ContextType>;
  initials?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  neighbour?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherMark?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StopLookingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopLookingResult'] = ResolversParentTypes['StopLookingResult']> = {
  __resolveType: TypeResolveFn<'SessionNeeded' | 'StopLookingSuccess', ParentType, ContextType>;
};

export type StopLookingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopLookingSuccess'] = ResolversParentTypes['StopLookingSuccess']> = {
  centre?: Resolver<ResolversTypes['CentreNumber'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Submission'] = ResolversParentTypes['Submission']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declarations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reopened?: Resolver<Maybe<ResolversTypes['Reopening']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubmissionNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmissionNotFound'] = ResolversParentTypes['SubmissionNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmissionNotNewestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmissionNotNewest'] = ResolversParentTypes['SubmissionNotNewest']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmissionProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmissionProgress'] = ResolversParentTypes['SubmissionProgress']> = {
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  inProgress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lateRowsOpen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notStarted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubmissionProgressConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmissionProgressConnection'] = ResolversParentTypes['SubmissionProgressConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubmissionProgressEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SubmissionProgress']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubmissionProgressEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmissionProgressEdge'] = ResolversParentTypes['SubmissionProgressEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SubmissionProgress'], ParentType, ContextType>;
};

export type SubmitLabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitLabel'] = ResolversParentTypes['SubmitLabel']> = {
  action?: Resolver<ResolversTypes['SubmitAction'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubmitMarksheetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitMarksheetResult'] = ResolversParentTypes['SubmitMarksheetResult']> = {
  __resolveType: TypeResolveFn<'DeclarationUnknown' | 'IdempotencyKeyReused' | 'MarksheetIncomplete' | 'MarksheetNotFound' | 'NothingToSubmit' | 'OfferingClosed' | 'OfferingNotOpen' | 'RowNotLate' | 'SubmitMarksheetSuccess' | 'UploadOnlyUnit', ParentType, ContextType>;
};

export type SubmitMarksheetSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitMarksheetSuccess'] = ResolversParentTypes['SubmitMarksheetSuccess']> = {
  marksheet?: Resolver<ResolversTypes['Marksheet'], ParentType, ContextType>;
  submission?: Resolver<ResolversTypes['Submission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmittedResultDiffersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmittedResultDiffers'] = ResolversParentTypes['SubmittedResultDiffers']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedResult?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  marksheetChanged?: SubscriptionResolver<Maybe<ResolversTypes['Marksheet']>, "marksheetChanged", ParentType, ContextType, RequireFields<SubscriptionMarksheetChangedArgs, 'id'>>;
};

export type SubstituteInSampleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubstituteInSampleResult'] = ResolversParentTypes['SubstituteInSampleResult']> = {
  __resolveType: TypeResolveFn<'AlreadyInSample' | 'AlreadySubstituted' | 'CandidateNotEligible' | 'CandidateNotOnMarksheet' | 'IdempotencyKeyReused' | 'MarksheetNotFound' | 'NearerCandidatePassedOver' | 'NotInSample' | 'OfferingClosed' | 'RowNotSubmitted' | 'SampleNotDrawn' | 'SubstituteInSampleSuccess' | 'SubstitutionReasonMissing' | 'TextLengthWrong' | 'UnitHasNoSample', ParentType, ContextType>;
};

export type SubstituteInSampleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubstituteInSampleSuccess'] = ResolversParentTypes['SubstituteInSampleSuccess']> = {
  amendmentAdvised?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  amendmentRequest?: Resolver<Maybe<ResolversTypes['AmendmentRequest']>, ParentType, ContextType>;
  marksheet?: Resolver<ResolversTypes['Marksheet'], ParentType, ContextType>;
  original?: Resolver<ResolversTypes['MarksheetRow'], ParentType, ContextType>;
  standIn?: Resolver<ResolversTypes['MarksheetRow'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubstituteProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubstituteProposal'] = ResolversParentTypes['SubstituteProposal']> = {
  higher?: Resolver<ReadonlyArray<ResolversTypes['MarksheetRow']>, ParentType, ContextType>;
  lower?: Resolver<ReadonlyArray<ResolversTypes['MarksheetRow']>, ParentType, ContextType>;
};

export type SubstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Substitution'] = ResolversParentTypes['Substitution']> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SubstitutionKind'], ParentType, ContextType>;
  passedOverReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubstitutionReasonMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubstitutionReasonMissing'] = ResolversParentTypes['SubstitutionReasonMissing']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SystemPickFixedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemPickFixed'] = ResolversParentTypes['SystemPickFixed']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeacherDistributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeacherDistribution'] = ResolversParentTypes['TeacherDistribution']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  initials?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lowerQuartile?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['OutcomeCount']>, ParentType, ContextType>;
  suppressed?: Resolver<Maybe<ResolversTypes['DistributionSuppression']>, ParentType, ContextType>;
  upperQuartile?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type TestWebhookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestWebhookResult'] = ResolversParentTypes['TestWebhookResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'TestWebhookSuccess' | 'WebhookNotFound', ParentType, ContextType>;
};

export type TestWebhookSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestWebhookSuccess'] = ResolversParentTypes['TestWebhookSuccess']> = {
  deliveryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextLengthWrongResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextLengthWrong'] = ResolversParentTypes['TextLengthWrong']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximumLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyAdminsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyAdmins'] = ResolversParentTypes['TooManyAdmins']> = {
  maximumAdmins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyCalendarAddressesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyCalendarAddresses'] = ResolversParentTypes['TooManyCalendarAddresses']> = {
  maximumAddresses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyRowsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyRows'] = ResolversParentTypes['TooManyRows']> = {
  given?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximumRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyTriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyTries'] = ResolversParentTypes['TooManyTries']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyUploadsOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyUploadsOpen'] = ResolversParentTypes['TooManyUploadsOpen']> = {
  maximumOpenUploads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openUploads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyWebhooksResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyWebhooks'] = ResolversParentTypes['TooManyWebhooks']> = {
  maximumWebhooks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['QualificationFamily'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  linear?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maximumMark?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maximumMarkConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
  teacherInitials?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<UnitTitleArgs>>;
  work?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
};

export type UnitHasNoSampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitHasNoSample'] = ResolversParentTypes['UnitHasNoSample']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitTakesNoGroupFilesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitTakesNoGroupFiles'] = ResolversParentTypes['UnitTakesNoGroupFiles']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitTakesNoWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitTakesNoWork'] = ResolversParentTypes['UnitTakesNoWork']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitUnknown'] = ResolversParentTypes['UnitUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UntickPeriodOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UntickPeriodOver'] = ResolversParentTypes['UntickPeriodOver']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UploadScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Upload'], any> {
  name: 'Upload';
}

export type UploadEvidenceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadEvidenceResult'] = ResolversParentTypes['UploadEvidenceResult']> = {
  __resolveType: TypeResolveFn<'AmendmentNotOpen' | 'AmendmentRequestNotFound' | 'CandidateNotOnMarksheet' | 'ChecksumDiffers' | 'FileBroken' | 'FileEmpty' | 'FileTooLarge' | 'GroupTooSmall' | 'GroupWithoutSample' | 'IdempotencyKeyReused' | 'MarksheetNotFound' | 'NotInSample' | 'OfferingClosed' | 'OfferingNotOpen' | 'QuotaExceeded' | 'RowNotSubmitted' | 'RowRepeated' | 'SampleNotDrawn' | 'TooManyRows' | 'UnitTakesNoGroupFiles' | 'UnitTakesNoWork' | 'UploadEvidenceSuccess' | 'WorkNotWanted', ParentType, ContextType>;
};

export type UploadEvidenceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadEvidenceSuccess'] = ResolversParentTypes['UploadEvidenceSuccess']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  marksheet?: Resolver<ResolversTypes['Marksheet'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UploadModeratorReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadModeratorReportResult'] = ResolversParentTypes['UploadModeratorReportResult']> = {
  __resolveType: TypeResolveFn<'CentreNotFound' | 'FileBroken' | 'FileEmpty' | 'FileNotPdf' | 'FileTooLarge' | 'IdempotencyKeyReused' | 'OfferingNotFound' | 'ReportLastDayTooEarly' | 'ReportLevelUnknown' | 'ReportsKeptElsewhere' | 'UploadModeratorReportSuccess', ParentType, ContextType>;
};

export type UploadModeratorReportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadModeratorReportSuccess'] = ResolversParentTypes['UploadModeratorReportSuccess']> = {
  moderatorReport?: Resolver<ResolversTypes['ModeratorReport'], ParentType, ContextType>;
  replaced?: Resolver<Maybe<ResolversTypes['ModeratorReport']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UploadNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadNotFound'] = ResolversParentTypes['UploadNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uploadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UploadNotOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadNotOpen'] = ResolversParentTypes['UploadNotOpen']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uploadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uploadState?: Resolver<ResolversTypes['UploadState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UploadOnlyUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadOnlyUnit'] = ResolversParentTypes['UploadOnlyUnit']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UploadRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadRefusal'] = ResolversParentTypes['UploadRefusal']> = {
  __resolveType: TypeResolveFn<'AmendmentNotOpen' | 'AmendmentRequestNotFound' | 'CandidateNotOnMarksheet' | 'ChecksumDiffers' | 'GroupTooSmall' | 'GroupWithoutSample' | 'NotInSample' | 'OfferingClosed' | 'OfferingNotOpen' | 'RowNotSubmitted' | 'RowRepeated' | 'SampleNotDrawn' | 'SizeDiffers' | 'TooManyRows' | 'UnitTakesNoGroupFiles' | 'UnitTakesNoWork' | 'WorkNotWanted', ParentType, ContextType>;
};

export type UploadTicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadTicket'] = ResolversParentTypes['UploadTicket']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  begunAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  begunBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidateNumbers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marksheetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['UploadRefusal']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['EvidencePurpose'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['ByteCount'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['ByteCount'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UploadState'], ParentType, ContextType>;
};

export type ValidateResultsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidateResultsResult'] = ResolversParentTypes['ValidateResultsResult']> = {
  __resolveType: TypeResolveFn<'MarksFileRefused' | 'MarksheetsNotFound' | 'ValidateResultsSuccess', ParentType, ContextType>;
};

export type ValidateResultsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidateResultsSuccess'] = ResolversParentTypes['ValidateResultsSuccess']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['MarksFileForm'], ParentType, ContextType>;
  leftAlone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['MarksFileNote']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ValidatedRow']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wouldChange?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValidatedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidatedRow'] = ResolversParentTypes['ValidatedRow']> = {
  candidateName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  marksheetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  newInitials?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newResult?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  oldInitials?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  oldResult?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ValidatedRowState'], ParentType, ContextType>;
  unitCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrincipalKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['SignedInPerson']>, ParentType, ContextType>;
  rights?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  centre?: Resolver<Maybe<ResolversTypes['CentreNumber']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['WebhookDeliveryConnection'], ParentType, ContextType, RequireFields<WebhookDeliveriesArgs, 'first'>>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  failingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastDeliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  paused?: Resolver<Maybe<ResolversTypes['WebhookPause']>, ParentType, ContextType>;
  pausedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  previousSecretUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  readTo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  types?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EventType']>>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookAddressRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookAddressRefused'] = ResolversParentTypes['WebhookAddressRefused']> = {
  addressFault?: Resolver<ResolversTypes['WebhookAddressFault'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookAttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookAttempt'] = ResolversParentTypes['WebhookAttempt']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['WebhookFault']>, ParentType, ContextType>;
  milliseconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WebhookConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookConnection'] = ResolversParentTypes['WebhookConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WebhookEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Webhook']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  attempts?: Resolver<ReadonlyArray<ResolversTypes['WebhookAttempt']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  eventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextTryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookDeliveryState'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['EventType']>, ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type WebhookDeliveryNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryNotFound'] = ResolversParentTypes['WebhookDeliveryNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  webhookDeliveryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEdge'] = ResolversParentTypes['WebhookEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
};

export type WebhookNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookNotFound'] = ResolversParentTypes['WebhookNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  webhookId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookSecretShownBeforeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookSecretShownBefore'] = ResolversParentTypes['WebhookSecretShownBefore']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  webhookId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookValueInvalidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookValueInvalid'] = ResolversParentTypes['WebhookValueInvalid']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WelshSpeakerNeededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WelshSpeakerNeeded'] = ResolversParentTypes['WelshSpeakerNeeded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  moderatorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawFromApiClientResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawFromApiClientResult'] = ResolversParentTypes['WithdrawFromApiClientResult']> = {
  __resolveType: TypeResolveFn<'ApiClientNotFound' | 'PasswordNeeded' | 'WithdrawFromApiClientSuccess', ParentType, ContextType>;
};

export type WithdrawFromApiClientSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawFromApiClientSuccess'] = ResolversParentTypes['WithdrawFromApiClientSuccess']> = {
  apiClientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['CentreNumber'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawMarkAmendmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawMarkAmendmentResult'] = ResolversParentTypes['WithdrawMarkAmendmentResult']> = {
  __resolveType: TypeResolveFn<'AmendmentNotOpen' | 'AmendmentRequestNotFound' | 'IdempotencyKeyReused' | 'WithdrawMarkAmendmentSuccess', ParentType, ContextType>;
};

export type WithdrawMarkAmendmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawMarkAmendmentSuccess'] = ResolversParentTypes['WithdrawMarkAmendmentSuccess']> = {
  amendmentRequest?: Resolver<ResolversTypes['AmendmentRequest'], ParentType, ContextType>;
  marksheet?: Resolver<ResolversTypes['Marksheet'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawModeratorReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawModeratorReportResult'] = ResolversParentTypes['WithdrawModeratorReportResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'ModeratorReportNotFound' | 'TextLengthWrong' | 'WithdrawModeratorReportSuccess', ParentType, ContextType>;
};

export type WithdrawModeratorReportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawModeratorReportSuccess'] = ResolversParentTypes['WithdrawModeratorReportSuccess']> = {
  moderatorReport?: Resolver<ResolversTypes['ModeratorReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Withdrawal'] = ResolversParentTypes['Withdrawal']> = {
  heldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marksheet?: Resolver<ResolversTypes['Marksheet'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['MarksheetRow'], ParentType, ContextType>;
};

export type WithdrawalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawalConnection'] = ResolversParentTypes['WithdrawalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WithdrawalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WithdrawalDecidedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawalDecidedRow'] = ResolversParentTypes['WithdrawalDecidedRow']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['MarksheetRow']>, ParentType, ContextType>;
};

export type WithdrawalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawalEdge'] = ResolversParentTypes['WithdrawalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Withdrawal'], ParentType, ContextType>;
};

export type WorkNotWantedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkNotWanted'] = ResolversParentTypes['WorkNotWanted']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkUploadedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkUploaded'] = ResolversParentTypes['WorkUploaded']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AbandonUploadResult?: AbandonUploadResultResolvers<ContextType>;
  AbandonUploadSuccess?: AbandonUploadSuccessResolvers<ContextType>;
  AbsentUnconfirmed?: AbsentUnconfirmedResolvers<ContextType>;
  AccessGrant?: AccessGrantResolvers<ContextType>;
  AccountTypeNotYours?: AccountTypeNotYoursResolvers<ContextType>;
  AcknowledgeClericalErrorResult?: AcknowledgeClericalErrorResultResolvers<ContextType>;
  AcknowledgeClericalErrorSuccess?: AcknowledgeClericalErrorSuccessResolvers<ContextType>;
  AcknowledgeCountedResultsResult?: AcknowledgeCountedResultsResultResolvers<ContextType>;
  AcknowledgeCountedResultsSuccess?: AcknowledgeCountedResultsSuccessResolvers<ContextType>;
  AddEvidenceMemberResult?: AddEvidenceMemberResultResolvers<ContextType>;
  AddToSampleResult?: AddToSampleResultResolvers<ContextType>;
  AllocateModeratorResult?: AllocateModeratorResultResolvers<ContextType>;
  AllocateModeratorSuccess?: AllocateModeratorSuccessResolvers<ContextType>;
  Allocation?: AllocationResolvers<ContextType>;
  AllocationConnection?: AllocationConnectionResolvers<ContextType>;
  AllocationEdge?: AllocationEdgeResolvers<ContextType>;
  AllocationNotFound?: AllocationNotFoundResolvers<ContextType>;
  AlreadyInGroup?: AlreadyInGroupResolvers<ContextType>;
  AlreadyInSample?: AlreadyInSampleResolvers<ContextType>;
  AlreadyMember?: AlreadyMemberResolvers<ContextType>;
  AlreadySubstituted?: AlreadySubstitutedResolvers<ContextType>;
  AmendmentAlreadyOpen?: AmendmentAlreadyOpenResolvers<ContextType>;
  AmendmentCentreDiffers?: AmendmentCentreDiffersResolvers<ContextType>;
  AmendmentNotOpen?: AmendmentNotOpenResolvers<ContextType>;
  AmendmentRequest?: AmendmentRequestResolvers<ContextType>;
  AmendmentRequestConnection?: AmendmentRequestConnectionResolvers<ContextType>;
  AmendmentRequestEdge?: AmendmentRequestEdgeResolvers<ContextType>;
  AmendmentRequestNotFound?: AmendmentRequestNotFoundResolvers<ContextType>;
  ApiClient?: ApiClientResolvers<ContextType>;
  ApiClientConnection?: ApiClientConnectionResolvers<ContextType>;
  ApiClientEdge?: ApiClientEdgeResolvers<ContextType>;
  ApiClientEnded?: ApiClientEndedResolvers<ContextType>;
  ApiClientNotFound?: ApiClientNotFoundResolvers<ContextType>;
  ApiClientOfAnother?: ApiClientOfAnotherResolvers<ContextType>;
  ApiClientValueInvalid?: ApiClientValueInvalidResolvers<ContextType>;
  ApiClientViewerCan?: ApiClientViewerCanResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyNotFound?: ApiKeyNotFoundResolvers<ContextType>;
  ApplyResultsResult?: ApplyResultsResultResolvers<ContextType>;
  ApplyResultsSuccess?: ApplyResultsSuccessResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditFault?: AuditFaultResolvers<ContextType>;
  AuditVerification?: AuditVerificationResolvers<ContextType>;
  BeginUploadResult?: BeginUploadResultResolvers<ContextType>;
  BeginUploadSuccess?: BeginUploadSuccessResolvers<ContextType>;
  Blocker?: BlockerResolvers<ContextType>;
  ByteCount?: GraphQLScalarType;
  CalendarAddress?: CalendarAddressResolvers<ContextType>;
  CalendarAddressNotFound?: CalendarAddressNotFoundResolvers<ContextType>;
  CalendarAddressShownBefore?: CalendarAddressShownBeforeResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  CandidateDetailsList?: CandidateDetailsListResolvers<ContextType>;
  CandidateDetailsReport?: CandidateDetailsReportResolvers<ContextType>;
  CandidateDetailsRow?: CandidateDetailsRowResolvers<ContextType>;
  CandidateNotEligible?: CandidateNotEligibleResolvers<ContextType>;
  CandidateNotOnMarksheet?: CandidateNotOnMarksheetResolvers<ContextType>;
  CandidateNumberMissing?: CandidateNumberMissingResolvers<ContextType>;
  CarryForwardNotAllowed?: CarryForwardNotAllowedResolvers<ContextType>;
  CatalogueEntryInUse?: CatalogueEntryInUseResolvers<ContextType>;
  CatalogueEntryUnknown?: CatalogueEntryUnknownResolvers<ContextType>;
  CatalogueValueInvalid?: CatalogueValueInvalidResolvers<ContextType>;
  Centre?: CentreResolvers<ContextType>;
  CentreConnection?: CentreConnectionResolvers<ContextType>;
  CentreEdge?: CentreEdgeResolvers<ContextType>;
  CentreNotFound?: CentreNotFoundResolvers<ContextType>;
  CentreNotSandbox?: CentreNotSandboxResolvers<ContextType>;
  CentreNumber?: GraphQLScalarType;
  CentreTypeDeadline?: CentreTypeDeadlineResolvers<ContextType>;
  ChangeAccountTypeResult?: ChangeAccountTypeResultResolvers<ContextType>;
  ChangeAccountTypeSuccess?: ChangeAccountTypeSuccessResolvers<ContextType>;
  ChangeApiClientResult?: ChangeApiClientResultResolvers<ContextType>;
  ChangeApiClientSuccess?: ChangeApiClientSuccessResolvers<ContextType>;
  ChangeEvidenceSuccess?: ChangeEvidenceSuccessResolvers<ContextType>;
  ChangeSampleSuccess?: ChangeSampleSuccessResolvers<ContextType>;
  ChangeWebhookResult?: ChangeWebhookResultResolvers<ContextType>;
  ChangeWebhookSuccess?: ChangeWebhookSuccessResolvers<ContextType>;
  ChecklistBlocker?: ChecklistBlockerResolvers<ContextType>;
  ChecklistCandidate?: ChecklistCandidateResolvers<ContextType>;
  ChecksumDiffers?: ChecksumDiffersResolvers<ContextType>;
  ChooseMembershipResult?: ChooseMembershipResultResolvers<ContextType>;
  ChooseMembershipSuccess?: ChooseMembershipSuccessResolvers<ContextType>;
  ClearResultsResult?: ClearResultsResultResolvers<ContextType>;
  ClericalErrors?: ClericalErrorsResolvers<ContextType>;
  CohortChange?: CohortChangeResolvers<ContextType>;
  CohortConsequence?: CohortConsequenceResolvers<ContextType>;
  ConfirmPasswordResult?: ConfirmPasswordResultResolvers<ContextType>;
  ConfirmPasswordSuccess?: ConfirmPasswordSuccessResolvers<ContextType>;
  ConfirmWithdrawalResult?: ConfirmWithdrawalResultResolvers<ContextType>;
  CorrectedRow?: CorrectedRowResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  CorrectionNotFound?: CorrectionNotFoundResolvers<ContextType>;
  CorrectionStands?: CorrectionStandsResolvers<ContextType>;
  CountedAcknowledgement?: CountedAcknowledgementResolvers<ContextType>;
  CountedResult?: CountedResultResolvers<ContextType>;
  CountedResultConnection?: CountedResultConnectionResolvers<ContextType>;
  CountedResultEdge?: CountedResultEdgeResolvers<ContextType>;
  CountedResultNotFound?: CountedResultNotFoundResolvers<ContextType>;
  CountedTotals?: CountedTotalsResolvers<ContextType>;
  CreateApiClientResult?: CreateApiClientResultResolvers<ContextType>;
  CreateApiClientSuccess?: CreateApiClientSuccessResolvers<ContextType>;
  CreateCalendarAddressResult?: CreateCalendarAddressResultResolvers<ContextType>;
  CreateCalendarAddressSuccess?: CreateCalendarAddressSuccessResolvers<ContextType>;
  CreateWebhookResult?: CreateWebhookResultResolvers<ContextType>;
  CreateWebhookSuccess?: CreateWebhookSuccessResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineConnection?: DeadlineConnectionResolvers<ContextType>;
  DeadlineEdge?: DeadlineEdgeResolvers<ContextType>;
  DeallocateModeratorResult?: DeallocateModeratorResultResolvers<ContextType>;
  DeallocateModeratorSuccess?: DeallocateModeratorSuccessResolvers<ContextType>;
  DecideExtensionResult?: DecideExtensionResultResolvers<ContextType>;
  DecideExtensionSuccess?: DecideExtensionSuccessResolvers<ContextType>;
  DecideMarkAmendmentResult?: DecideMarkAmendmentResultResolvers<ContextType>;
  DecideMarkAmendmentSuccess?: DecideMarkAmendmentSuccessResolvers<ContextType>;
  DecideWithdrawalSuccess?: DecideWithdrawalSuccessResolvers<ContextType>;
  Declaration?: DeclarationResolvers<ContextType>;
  DeclarationUnknown?: DeclarationUnknownResolvers<ContextType>;
  DeleteEvidenceResult?: DeleteEvidenceResultResolvers<ContextType>;
  DeletePeriodOver?: DeletePeriodOverResolvers<ContextType>;
  DismissWithdrawalResult?: DismissWithdrawalResultResolvers<ContextType>;
  Distribution?: DistributionResolvers<ContextType>;
  DistributionBand?: DistributionBandResolvers<ContextType>;
  DryRunApplied?: DryRunAppliedResolvers<ContextType>;
  DryRunNotFound?: DryRunNotFoundResolvers<ContextType>;
  DryRunOutdated?: DryRunOutdatedResolvers<ContextType>;
  DueDayPast?: DueDayPastResolvers<ContextType>;
  EmailInvalid?: EmailInvalidResolvers<ContextType>;
  EndOtherSessionsResult?: EndOtherSessionsResultResolvers<ContextType>;
  EndOtherSessionsSuccess?: EndOtherSessionsSuccessResolvers<ContextType>;
  EndSessionResult?: EndSessionResultResolvers<ContextType>;
  EndSessionSuccess?: EndSessionSuccessResolvers<ContextType>;
  EnterResultsResult?: EnterResultsResultResolvers<ContextType>;
  EnterResultsSuccess?: EnterResultsSuccessResolvers<ContextType>;
  EnteredRow?: EnteredRowResolvers<ContextType>;
  EntriesFault?: EntriesFaultResolvers<ContextType>;
  EntriesFile?: EntriesFileResolvers<ContextType>;
  EntriesFileConnection?: EntriesFileConnectionResolvers<ContextType>;
  EntriesFileEdge?: EntriesFileEdgeResolvers<ContextType>;
  EntriesFileRejected?: EntriesFileRejectedResolvers<ContextType>;
  EntriesFileUnreadable?: EntriesFileUnreadableResolvers<ContextType>;
  EntriesOutcome?: EntriesOutcomeResolvers<ContextType>;
  EntryLabel?: EntryLabelResolvers<ContextType>;
  EntryLabelPart?: EntryLabelPartResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceChecklist?: EvidenceChecklistResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceCounts?: EvidenceCountsResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  EvidenceNotFound?: EvidenceNotFoundResolvers<ContextType>;
  EvidenceNotLive?: EvidenceNotLiveResolvers<ContextType>;
  EvidenceNotOfGroup?: EvidenceNotOfGroupResolvers<ContextType>;
  ExamsOfficerKept?: ExamsOfficerKeptResolvers<ContextType>;
  ExtendDeadlineResult?: ExtendDeadlineResultResolvers<ContextType>;
  ExtendDeadlineSuccess?: ExtendDeadlineSuccessResolvers<ContextType>;
  Extension?: ExtensionResolvers<ContextType>;
  ExtensionConnection?: ExtensionConnectionResolvers<ContextType>;
  ExtensionDayTooEarly?: ExtensionDayTooEarlyResolvers<ContextType>;
  ExtensionEdge?: ExtensionEdgeResolvers<ContextType>;
  ExtensionNotRequested?: ExtensionNotRequestedResolvers<ContextType>;
  ExtensionRequestOpen?: ExtensionRequestOpenResolvers<ContextType>;
  FamilyUnknown?: FamilyUnknownResolvers<ContextType>;
  FileBroken?: FileBrokenResolvers<ContextType>;
  FileEmpty?: FileEmptyResolvers<ContextType>;
  FileNotPdf?: FileNotPdfResolvers<ContextType>;
  FileTooLarge?: FileTooLargeResolvers<ContextType>;
  GrantAccessResult?: GrantAccessResultResolvers<ContextType>;
  GrantAccessSuccess?: GrantAccessSuccessResolvers<ContextType>;
  GrantEmpty?: GrantEmptyResolvers<ContextType>;
  GrantNotNeeded?: GrantNotNeededResolvers<ContextType>;
  GroupTooSmall?: GroupTooSmallResolvers<ContextType>;
  GroupWithoutSample?: GroupWithoutSampleResolvers<ContextType>;
  HeldRow?: HeldRowResolvers<ContextType>;
  Helpline?: HelplineResolvers<ContextType>;
  HideEvidenceResult?: HideEvidenceResultResolvers<ContextType>;
  IdempotencyKey?: GraphQLScalarType;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  ImportEntriesResult?: ImportEntriesResultResolvers<ContextType>;
  ImportEntriesSuccess?: ImportEntriesSuccessResolvers<ContextType>;
  InitialsInvalid?: InitialsInvalidResolvers<ContextType>;
  InitialsNotTaken?: InitialsNotTakenResolvers<ContextType>;
  InitialsWithoutResult?: InitialsWithoutResultResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationNotOpen?: InvitationNotOpenResolvers<ContextType>;
  InviteUserResult?: InviteUserResultResolvers<ContextType>;
  InviteUserSuccess?: InviteUserSuccessResolvers<ContextType>;
  KeepSandboxStartResult?: KeepSandboxStartResultResolvers<ContextType>;
  KeepSandboxStartSuccess?: KeepSandboxStartSuccessResolvers<ContextType>;
  LastSampledMember?: LastSampledMemberResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LookAsCentreResult?: LookAsCentreResultResolvers<ContextType>;
  LookAsCentreSuccess?: LookAsCentreSuccessResolvers<ContextType>;
  MarkAboveMaximum?: MarkAboveMaximumResolvers<ContextType>;
  MarkBelowZero?: MarkBelowZeroResolvers<ContextType>;
  MarkIsDate?: MarkIsDateResolvers<ContextType>;
  MarkNotANumber?: MarkNotANumberResolvers<ContextType>;
  MarkNotWhole?: MarkNotWholeResolvers<ContextType>;
  MarkOnOutcomeUnit?: MarkOnOutcomeUnitResolvers<ContextType>;
  MarkTooLong?: MarkTooLongResolvers<ContextType>;
  MarksFileFault?: MarksFileFaultResolvers<ContextType>;
  MarksFileNote?: MarksFileNoteResolvers<ContextType>;
  MarksFileRefused?: MarksFileRefusedResolvers<ContextType>;
  Marksheet?: MarksheetResolvers<ContextType>;
  MarksheetConnection?: MarksheetConnectionResolvers<ContextType>;
  MarksheetCounts?: MarksheetCountsResolvers<ContextType>;
  MarksheetEdge?: MarksheetEdgeResolvers<ContextType>;
  MarksheetIncomplete?: MarksheetIncompleteResolvers<ContextType>;
  MarksheetNotFound?: MarksheetNotFoundResolvers<ContextType>;
  MarksheetRow?: MarksheetRowResolvers<ContextType>;
  MarksheetRowConnection?: MarksheetRowConnectionResolvers<ContextType>;
  MarksheetRowEdge?: MarksheetRowEdgeResolvers<ContextType>;
  MarksheetViewerCan?: MarksheetViewerCanResolvers<ContextType>;
  MarksheetsNotFound?: MarksheetsNotFoundResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  MembershipNotFound?: MembershipNotFoundResolvers<ContextType>;
  MembershipViewerCan?: MembershipViewerCanResolvers<ContextType>;
  Moderator?: ModeratorResolvers<ContextType>;
  ModeratorConnection?: ModeratorConnectionResolvers<ContextType>;
  ModeratorEdge?: ModeratorEdgeResolvers<ContextType>;
  ModeratorGap?: ModeratorGapResolvers<ContextType>;
  ModeratorGapConnection?: ModeratorGapConnectionResolvers<ContextType>;
  ModeratorGapEdge?: ModeratorGapEdgeResolvers<ContextType>;
  ModeratorNotFound?: ModeratorNotFoundResolvers<ContextType>;
  ModeratorOwnCentre?: ModeratorOwnCentreResolvers<ContextType>;
  ModeratorReport?: ModeratorReportResolvers<ContextType>;
  ModeratorReportConnection?: ModeratorReportConnectionResolvers<ContextType>;
  ModeratorReportEdge?: ModeratorReportEdgeResolvers<ContextType>;
  ModeratorReportNotFound?: ModeratorReportNotFoundResolvers<ContextType>;
  ModeratorValueInvalid?: ModeratorValueInvalidResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameDisagrees?: NameDisagreesResolvers<ContextType>;
  NearerCandidatePassedOver?: NearerCandidatePassedOverResolvers<ContextType>;
  NotInGroup?: NotInGroupResolvers<ContextType>;
  NotInSample?: NotInSampleResolvers<ContextType>;
  NothingToSubmit?: NothingToSubmitResolvers<ContextType>;
  Offering?: OfferingResolvers<ContextType>;
  OfferingClosed?: OfferingClosedResolvers<ContextType>;
  OfferingNotFound?: OfferingNotFoundResolvers<ContextType>;
  OfferingNotOpen?: OfferingNotOpenResolvers<ContextType>;
  Option?: OptionResolvers<ContextType>;
  OrderOfMeritPlace?: OrderOfMeritPlaceResolvers<ContextType>;
  OutcomeCount?: OutcomeCountResolvers<ContextType>;
  OutcomeNotListed?: OutcomeNotListedResolvers<ContextType>;
  OutcomeOnMarkUnit?: OutcomeOnMarkUnitResolvers<ContextType>;
  OutdatedRow?: OutdatedRowResolvers<ContextType>;
  Outstanding?: OutstandingResolvers<ContextType>;
  OutstandingItem?: OutstandingItemResolvers<ContextType>;
  OwnAccountKept?: OwnAccountKeptResolvers<ContextType>;
  OwnMembership?: OwnMembershipResolvers<ContextType>;
  OwnSession?: OwnSessionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PasswordNeeded?: PasswordNeededResolvers<ContextType>;
  PasswordWrong?: PasswordWrongResolvers<ContextType>;
  PauseWebhookResult?: PauseWebhookResultResolvers<ContextType>;
  PauseWebhookSuccess?: PauseWebhookSuccessResolvers<ContextType>;
  PersonNameInvalid?: PersonNameInvalidResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  QualificationFamily?: QualificationFamilyResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuotaExceeded?: QuotaExceededResolvers<ContextType>;
  RankedCandidate?: RankedCandidateResolvers<ContextType>;
  Readiness?: ReadinessResolvers<ContextType>;
  ReasonNeeded?: ReasonNeededResolvers<ContextType>;
  ReassignModeratorResult?: ReassignModeratorResultResolvers<ContextType>;
  ReassignModeratorSuccess?: ReassignModeratorSuccessResolvers<ContextType>;
  ReceiptVerification?: ReceiptVerificationResolvers<ContextType>;
  RecordClericalErrorResult?: RecordClericalErrorResultResolvers<ContextType>;
  RecordClericalErrorSuccess?: RecordClericalErrorSuccessResolvers<ContextType>;
  RemoveEvidenceMemberResult?: RemoveEvidenceMemberResultResolvers<ContextType>;
  RemoveFromSampleResult?: RemoveFromSampleResultResolvers<ContextType>;
  RemoveUserResult?: RemoveUserResultResolvers<ContextType>;
  RemoveUserSuccess?: RemoveUserSuccessResolvers<ContextType>;
  RemoveWebhookResult?: RemoveWebhookResultResolvers<ContextType>;
  RemoveWebhookSuccess?: RemoveWebhookSuccessResolvers<ContextType>;
  ReopenSubmissionResult?: ReopenSubmissionResultResolvers<ContextType>;
  ReopenSubmissionSuccess?: ReopenSubmissionSuccessResolvers<ContextType>;
  ReopenedSample?: ReopenedSampleResolvers<ContextType>;
  ReopenedSampleMember?: ReopenedSampleMemberResolvers<ContextType>;
  Reopening?: ReopeningResolvers<ContextType>;
  ReopeningBlocked?: ReopeningBlockedResolvers<ContextType>;
  ReplaceExamsOfficerResult?: ReplaceExamsOfficerResultResolvers<ContextType>;
  ReplaceExamsOfficerSuccess?: ReplaceExamsOfficerSuccessResolvers<ContextType>;
  ReplayWebhookResult?: ReplayWebhookResultResolvers<ContextType>;
  ReplayWebhookSuccess?: ReplayWebhookSuccessResolvers<ContextType>;
  ReportLastDayTooEarly?: ReportLastDayTooEarlyResolvers<ContextType>;
  ReportLevelUnknown?: ReportLevelUnknownResolvers<ContextType>;
  ReportsElsewhere?: ReportsElsewhereResolvers<ContextType>;
  ReportsKeptElsewhere?: ReportsKeptElsewhereResolvers<ContextType>;
  RequestExtensionResult?: RequestExtensionResultResolvers<ContextType>;
  RequestExtensionSuccess?: RequestExtensionSuccessResolvers<ContextType>;
  RequestFurtherSampleResult?: RequestFurtherSampleResultResolvers<ContextType>;
  RequestMarkAmendmentResult?: RequestMarkAmendmentResultResolvers<ContextType>;
  RequestMarkAmendmentSuccess?: RequestMarkAmendmentSuccessResolvers<ContextType>;
  ResendInvitationResult?: ResendInvitationResultResolvers<ContextType>;
  ResendInvitationSuccess?: ResendInvitationSuccessResolvers<ContextType>;
  ResetSandboxResult?: ResetSandboxResultResolvers<ContextType>;
  ResetSandboxSuccess?: ResetSandboxSuccessResolvers<ContextType>;
  ResetSecondFactorResult?: ResetSecondFactorResultResolvers<ContextType>;
  ResetSecondFactorSuccess?: ResetSecondFactorSuccessResolvers<ContextType>;
  Result?: ResultResolvers<ContextType>;
  ResultDecision?: ResultDecisionResolvers<ContextType>;
  ResultMissing?: ResultMissingResolvers<ContextType>;
  ResultUnchanged?: ResultUnchangedResolvers<ContextType>;
  ResumeWebhookResult?: ResumeWebhookResultResolvers<ContextType>;
  ResumeWebhookSuccess?: ResumeWebhookSuccessResolvers<ContextType>;
  RevokeAccessResult?: RevokeAccessResultResolvers<ContextType>;
  RevokeAccessSuccess?: RevokeAccessSuccessResolvers<ContextType>;
  RevokeApiClientResult?: RevokeApiClientResultResolvers<ContextType>;
  RevokeApiClientSuccess?: RevokeApiClientSuccessResolvers<ContextType>;
  RevokeApiKeyResult?: RevokeApiKeyResultResolvers<ContextType>;
  RevokeApiKeySuccess?: RevokeApiKeySuccessResolvers<ContextType>;
  RevokeCalendarAddressResult?: RevokeCalendarAddressResultResolvers<ContextType>;
  RevokeCalendarAddressSuccess?: RevokeCalendarAddressSuccessResolvers<ContextType>;
  RevokeInvitationResult?: RevokeInvitationResultResolvers<ContextType>;
  RevokeInvitationSuccess?: RevokeInvitationSuccessResolvers<ContextType>;
  RotateApiKeyResult?: RotateApiKeyResultResolvers<ContextType>;
  RotateApiKeySuccess?: RotateApiKeySuccessResolvers<ContextType>;
  RotateWebhookSecretResult?: RotateWebhookSecretResultResolvers<ContextType>;
  RotateWebhookSecretSuccess?: RotateWebhookSecretSuccessResolvers<ContextType>;
  RowChange?: RowChangeResolvers<ContextType>;
  RowChanged?: RowChangedResolvers<ContextType>;
  RowLocked?: RowLockedResolvers<ContextType>;
  RowMisshapen?: RowMisshapenResolvers<ContextType>;
  RowNotHeld?: RowNotHeldResolvers<ContextType>;
  RowNotLate?: RowNotLateResolvers<ContextType>;
  RowNotSubmitted?: RowNotSubmittedResolvers<ContextType>;
  RowOfOtherSheet?: RowOfOtherSheetResolvers<ContextType>;
  RowRepeated?: RowRepeatedResolvers<ContextType>;
  RowToCheck?: RowToCheckResolvers<ContextType>;
  Sample?: SampleResolvers<ContextType>;
  SampleChangedRow?: SampleChangedRowResolvers<ContextType>;
  SampleMember?: SampleMemberResolvers<ContextType>;
  SampleMembership?: SampleMembershipResolvers<ContextType>;
  SampleNotDrawn?: SampleNotDrawnResolvers<ContextType>;
  SampleReason?: SampleReasonResolvers<ContextType>;
  SamplingScheme?: SamplingSchemeResolvers<ContextType>;
  SandboxesOff?: SandboxesOffResolvers<ContextType>;
  SaveCentreResult?: SaveCentreResultResolvers<ContextType>;
  SaveCentreSuccess?: SaveCentreSuccessResolvers<ContextType>;
  SaveFamilyResult?: SaveFamilyResultResolvers<ContextType>;
  SaveFamilySuccess?: SaveFamilySuccessResolvers<ContextType>;
  SaveModeratorResult?: SaveModeratorResultResolvers<ContextType>;
  SaveModeratorSuccess?: SaveModeratorSuccessResolvers<ContextType>;
  SaveOfferingResult?: SaveOfferingResultResolvers<ContextType>;
  SaveOfferingSuccess?: SaveOfferingSuccessResolvers<ContextType>;
  SaveOptionResult?: SaveOptionResultResolvers<ContextType>;
  SaveOptionSuccess?: SaveOptionSuccessResolvers<ContextType>;
  SaveSeriesResult?: SaveSeriesResultResolvers<ContextType>;
  SaveSeriesSuccess?: SaveSeriesSuccessResolvers<ContextType>;
  SaveUnitResult?: SaveUnitResultResolvers<ContextType>;
  SaveUnitSuccess?: SaveUnitSuccessResolvers<ContextType>;
  SchemeBand?: SchemeBandResolvers<ContextType>;
  SchemeInvalid?: SchemeInvalidResolvers<ContextType>;
  SecondFactorNotThere?: SecondFactorNotThereResolvers<ContextType>;
  SecondFactorNotYours?: SecondFactorNotYoursResolvers<ContextType>;
  SecretShownBefore?: SecretShownBeforeResolvers<ContextType>;
  Series?: SeriesResolvers<ContextType>;
  SessionNeeded?: SessionNeededResolvers<ContextType>;
  SessionNotFound?: SessionNotFoundResolvers<ContextType>;
  SetExplanatoryNoteResult?: SetExplanatoryNoteResultResolvers<ContextType>;
  SetExplanatoryNoteSuccess?: SetExplanatoryNoteSuccessResolvers<ContextType>;
  SetLanguageResult?: SetLanguageResultResolvers<ContextType>;
  SetLanguageSuccess?: SetLanguageSuccessResolvers<ContextType>;
  SheetModerator?: SheetModeratorResolvers<ContextType>;
  SheetWithoutDeadline?: SheetWithoutDeadlineResolvers<ContextType>;
  SignedInPerson?: SignedInPersonResolvers<ContextType>;
  SimulatedPick?: SimulatedPickResolvers<ContextType>;
  SimulatedSample?: SimulatedSampleResolvers<ContextType>;
  SizeDiffers?: SizeDiffersResolvers<ContextType>;
  SlipHint?: SlipHintResolvers<ContextType>;
  StopLookingResult?: StopLookingResultResolvers<ContextType>;
  StopLookingSuccess?: StopLookingSuccessResolvers<ContextType>;
  Submission?: SubmissionResolvers<ContextType>;
  SubmissionNotFound?: SubmissionNotFoundResolvers<ContextType>;
  SubmissionNotNewest?: SubmissionNotNewestResolvers<ContextType>;
  SubmissionProgress?: SubmissionProgressResolvers<ContextType>;
  SubmissionProgressConnection?: SubmissionProgressConnectionResolvers<ContextType>;
  SubmissionProgressEdge?: SubmissionProgressEdgeResolvers<ContextType>;
  SubmitLabel?: SubmitLabelResolvers<ContextType>;
  SubmitMarksheetResult?: SubmitMarksheetResultResolvers<ContextType>;
  SubmitMarksheetSuccess?: SubmitMarksheetSuccessResolvers<ContextType>;
  SubmittedResultDiffers?: SubmittedResultDiffersResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SubstituteInSampleResult?: SubstituteInSampleResultResolvers<ContextType>;
  SubstituteInSampleSuccess?: SubstituteInSampleSuccessResolvers<ContextType>;
  SubstituteProposal?: SubstituteProposalResolvers<ContextType>;
  Substitution?: SubstitutionResolvers<ContextType>;
  SubstitutionReasonMissing?: SubstitutionReasonMissingResolvers<ContextType>;
  SystemPickFixed?: SystemPickFixedResolvers<ContextType>;
  TeacherDistribution?: TeacherDistributionResolvers<ContextType>;
  TestWebhookResult?: TestWebhookResultResolvers<ContextType>;
  TestWebhookSuccess?: TestWebhookSuccessResolvers<ContextType>;
  TextLengthWrong?: TextLengthWrongResolvers<ContextType>;
  TooManyAdmins?: TooManyAdminsResolvers<ContextType>;
  TooManyCalendarAddresses?: TooManyCalendarAddressesResolvers<ContextType>;
  TooManyRows?: TooManyRowsResolvers<ContextType>;
  TooManyTries?: TooManyTriesResolvers<ContextType>;
  TooManyUploadsOpen?: TooManyUploadsOpenResolvers<ContextType>;
  TooManyWebhooks?: TooManyWebhooksResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnitHasNoSample?: UnitHasNoSampleResolvers<ContextType>;
  UnitTakesNoGroupFiles?: UnitTakesNoGroupFilesResolvers<ContextType>;
  UnitTakesNoWork?: UnitTakesNoWorkResolvers<ContextType>;
  UnitUnknown?: UnitUnknownResolvers<ContextType>;
  UntickPeriodOver?: UntickPeriodOverResolvers<ContextType>;
  Upload?: GraphQLScalarType;
  UploadEvidenceResult?: UploadEvidenceResultResolvers<ContextType>;
  UploadEvidenceSuccess?: UploadEvidenceSuccessResolvers<ContextType>;
  UploadModeratorReportResult?: UploadModeratorReportResultResolvers<ContextType>;
  UploadModeratorReportSuccess?: UploadModeratorReportSuccessResolvers<ContextType>;
  UploadNotFound?: UploadNotFoundResolvers<ContextType>;
  UploadNotOpen?: UploadNotOpenResolvers<ContextType>;
  UploadOnlyUnit?: UploadOnlyUnitResolvers<ContextType>;
  UploadRefusal?: UploadRefusalResolvers<ContextType>;
  UploadTicket?: UploadTicketResolvers<ContextType>;
  ValidateResultsResult?: ValidateResultsResultResolvers<ContextType>;
  ValidateResultsSuccess?: ValidateResultsSuccessResolvers<ContextType>;
  ValidatedRow?: ValidatedRowResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookAddressRefused?: WebhookAddressRefusedResolvers<ContextType>;
  WebhookAttempt?: WebhookAttemptResolvers<ContextType>;
  WebhookConnection?: WebhookConnectionResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
  WebhookDeliveryNotFound?: WebhookDeliveryNotFoundResolvers<ContextType>;
  WebhookEdge?: WebhookEdgeResolvers<ContextType>;
  WebhookNotFound?: WebhookNotFoundResolvers<ContextType>;
  WebhookSecretShownBefore?: WebhookSecretShownBeforeResolvers<ContextType>;
  WebhookValueInvalid?: WebhookValueInvalidResolvers<ContextType>;
  WelshSpeakerNeeded?: WelshSpeakerNeededResolvers<ContextType>;
  WithdrawFromApiClientResult?: WithdrawFromApiClientResultResolvers<ContextType>;
  WithdrawFromApiClientSuccess?: WithdrawFromApiClientSuccessResolvers<ContextType>;
  WithdrawMarkAmendmentResult?: WithdrawMarkAmendmentResultResolvers<ContextType>;
  WithdrawMarkAmendmentSuccess?: WithdrawMarkAmendmentSuccessResolvers<ContextType>;
  WithdrawModeratorReportResult?: WithdrawModeratorReportResultResolvers<ContextType>;
  WithdrawModeratorReportSuccess?: WithdrawModeratorReportSuccessResolvers<ContextType>;
  Withdrawal?: WithdrawalResolvers<ContextType>;
  WithdrawalConnection?: WithdrawalConnectionResolvers<ContextType>;
  WithdrawalDecidedRow?: WithdrawalDecidedRowResolvers<ContextType>;
  WithdrawalEdge?: WithdrawalEdgeResolvers<ContextType>;
  WorkNotWanted?: WorkNotWantedResolvers<ContextType>;
  WorkUploaded?: WorkUploadedResolvers<ContextType>;
};


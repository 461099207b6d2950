import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MarksheetRead } from '../persistence/reads/marksheet.js';
import type { RowRead } from '../persistence/reads/marksheet/rows.js';
import type { CentreRead } from '../persistence/reads/centre.js';
import type { CandidateRead } from '../persistence/reads/candidate.js';
import type { FamilyRead, SeriesRead, UnitRead, OptionRead, OfferingRead } from '../persistence/reads/catalogue.js';
import type { Declaration as DeclarationRead, SamplingScheme as SamplingSchemeRead } from '../domain/catalogue.js';
import type { Blocker as BlockerRead } from '../domain/marksheet.js';
import type { SubmissionRead } from '../persistence/reads/submission.js';
import type { SampleRead } from '../persistence/reads/sample.js';
import type { SampleMembership as SampleMembershipRead, SampleReason as SampleReasonRead } from '../domain/sample.js';
import type { EntriesFileRead, HeldRow as HeldRowRead } from '../persistence/reads/entries.js';
import type { PageInfoRead, Page } from './paging.js';
import type { ReadinessRead } from './resolvers/marksheet.js';
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

/** Candidates to be added by the centre. */
export type AddToSampleInput = {
  /** At most 600, each once. */
  readonly candidateNumbers: ReadonlyArray<Scalars['String']['input']>;
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The sheet. */
  readonly marksheetId: Scalars['ID']['input'];
};

/** What addToSample answers. */
export type AddToSampleResult = ChangeSampleSuccess | IdempotencyKeyReused | MarksheetNotFound | OfferingClosed | SampleNotDrawn | TooManyRows | UnitHasNoSample;

/** The candidate is in the sample already. */
export type AlreadyInSample = Problem & {
  readonly __typename?: 'AlreadyInSample';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
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

/** How a unit is assessed. */
export type Assessment =
  /** In whole marks from 0 to a maximum. */
  | 'MARKS'
  /** In outcomes: which of Pass, Merit and Distinction the unit lists. */
  | 'OUTCOMES'
  /** Marked by WJEC from uploaded work: no results are entered. */
  | 'UPLOAD_ONLY';

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
  /** The kind of the centre. */
  readonly type: CentreType;
};

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

/** Something a centre must declare when it submits. */
export type Declaration = {
  readonly __typename?: 'Declaration';
  /** Machine name, to be sent with submitMarksheet. */
  readonly code: Scalars['String']['output'];
  /** The words, in the caller's language. */
  readonly text: Scalars['String']['output'];
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

/** The day is before today. */
export type DueDayPast = Problem & {
  readonly __typename?: 'DueDayPast';
  /** The day as given. */
  readonly due: Scalars['LocalDate']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
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

/** Gives one centre more time for one sheet. */
export type ExtendDeadlineInput = {
  /** The last day from now on; omitted or null takes the extension back. */
  readonly deadline?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The sheet. */
  readonly marksheetId: Scalars['ID']['input'];
};

/** What extendDeadline answers. */
export type ExtendDeadlineResult = ExtendDeadlineSuccess | IdempotencyKeyReused | MarksheetNotFound;

/** The sheet with its new deadline. */
export type ExtendDeadlineSuccess = {
  readonly __typename?: 'ExtendDeadlineSuccess';
  /** The sheet as it is now. */
  readonly marksheet: Marksheet;
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

/** The languages of everything a person reads. Choose one with the `Accept-Language` header. */
export type Language =
  /** Welsh, Cymraeg */
  | 'CY'
  /** English */
  | 'EN';

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

/** One centre's list for one offering, with a row for each entered candidate. Rows exist only because of entries; nobody types candidates in. */
export type Marksheet = {
  readonly __typename?: 'Marksheet';
  /** The centre. */
  readonly centre: Centre;
  /** How many rows are in which state. Always true, also while others write. */
  readonly counts: MarksheetCounts;
  /** The last day for marks and samples for this centre, extension included; null: none. */
  readonly deadline: Maybe<Scalars['LocalDate']['output']>;
  /** What to do when a candidate is missing, with the day entries and amendments close, in the caller's language. */
  readonly entriesNotice: Scalars['String']['output'];
  /** What the guides' left button says and does. */
  readonly entryLabel: EntryLabel;
  /** How many candidates the sample would have with the results entered so far; null when none is entered or the sample is drawn. Never who. Needs no more than `marks:read`. */
  readonly expectedSampleSize: Maybe<Scalars['Int']['output']>;
  /** Opaque; stable. */
  readonly id: Scalars['ID']['output'];
  /** When results are taken, and how they are sampled. */
  readonly offering: Offering;
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
  /** Grows with every change to the sheet or a row of it. */
  readonly version: Scalars['Int']['output'];
  /** What the caller can do with the sheet now. */
  readonly viewerCan: MarksheetViewerCan;
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
  /** Who. */
  readonly candidate: Candidate;
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
  /** Null while blank. Absent is not blank, and not zero. */
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
  /** No active row and nothing submitted. Hidden from lists. */
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
  /** Ask for further candidates (moderator, WJEC). */
  readonly requestFurtherSample: Scalars['Boolean']['output'];
  /** Submit: the sheet is ready too. */
  readonly submit: Scalars['Boolean']['output'];
};

/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Ticks further submitted candidates, until the offering closes. A note to the moderator is then needed. Causes an event. Right: `sample:write`. */
  readonly addToSample: AddToSampleResult;
  /** Makes unsubmitted rows blank. Right: `marks:write`. */
  readonly clearResults: ClearResultsResult;
  /** Saves draft results and initials on unsubmitted rows. Causes an event once the sheet becomes complete. Never submits. Right: `marks:write`. */
  readonly enterResults: EnterResultsResult;
  /** Gives a centre more time for one sheet, or takes that back. Right: `catalogue:write`. */
  readonly extendDeadline: ExtendDeadlineResult;
  /** Validates an entries (E) or amendments (A) file whole and applies it whole, or nothing of it. The same bytes again change nothing. Causes events. Right: `entries:write`. */
  readonly importEntries: ImportEntriesResult;
  /** Takes back ticks of the centre's own, until the deadline or five working days after the first submission, whichever is later. Causes an event. Right: `sample:write`. */
  readonly removeFromSample: RemoveFromSampleResult;
  /** Asks the centre for the work of further candidates; they show as additional sample with their own due day. The centre is told by an event. Right: `sample:request`. */
  readonly requestFurtherSample: RequestFurtherSampleResult;
  /** Creates or changes a centre. Right: `catalogue:write`. */
  readonly saveCentre: SaveCentreResult;
  /** Creates or changes a family. Right: `catalogue:write`. */
  readonly saveFamily: SaveFamilyResult;
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
  /** Submits: records who and when, gives a receipt, locks the rows and, the first time, draws the sample; all of it or nothing. Can not be undone. Right: `submit`. */
  readonly submitMarksheet: SubmitMarksheetResult;
  /** Lets another candidate stand in for one whose work is incomplete or lost. Causes an event. Right: `sample:write`. */
  readonly substituteInSample: SubstituteInSampleResult;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationAddToSampleArgs = {
  input: AddToSampleInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationClearResultsArgs = {
  input: ClearResultsInput;
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
export type MutationImportEntriesArgs = {
  input: ImportEntriesInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationRemoveFromSampleArgs = {
  input: RemoveFromSampleInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationRequestFurtherSampleArgs = {
  input: RequestFurtherSampleInput;
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
export type MutationSubmitMarksheetArgs = {
  input: SubmitMarksheetInput;
};


/** What can be done. Refusals that are to be expected are answered, not thrown: see `Problem`. */
export type MutationSubstituteInSampleArgs = {
  input: SubstituteInSampleInput;
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

/** The candidate is not in the sample. */
export type NotInSample = Problem & {
  readonly __typename?: 'NotInSample';
  /** The candidate's number as given. */
  readonly candidateNumber: Scalars['String']['output'];
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
};

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

/** What a unit that is assessed in outcomes may give, lowest first. Each unit lists which of them it takes. */
export type Outcome =
  /** Distinction, Rhagoriaeth */
  | 'DISTINCTION'
  /** Merit, Teilyngdod */
  | 'MERIT'
  /** Pass, Llwyddo */
  | 'PASS';

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

/** Where a page of a list begins and ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass as `after` to get the next page; null when the page is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
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

/** A group of units with one way of being awarded: GCSE, GCE, Entry Pathways … */
export type QualificationFamily = {
  readonly __typename?: 'QualificationFamily';
  /** Machine name: `GCSE`, `ENTRY_PATHWAYS` … */
  readonly code: Scalars['ID']['output'];
  /** Whom to ask; null when no helpline is known. */
  readonly helpline: Maybe<Helpline>;
  /** As the guides print it, in the caller's language. */
  readonly name: Scalars['String']['output'];
};

/** What can be read. What the caller may not see is answered like what does not exist. */
export type Query = {
  readonly __typename?: 'Query';
  /** The centres the caller acts for; for WJEC staff all. At most 200 a page. Right: `marks:read`. */
  readonly centres: CentreConnection;
  /** A file; null when there is none or the caller may not see it. Right: `entries:write`. */
  readonly entriesFile: Maybe<EntriesFile>;
  /** Files of the centres the caller acts for, latest first, at most 200 a page. Right: `entries:write`. */
  readonly entriesFiles: EntriesFileConnection;
  /** Every qualification family. Right: `catalogue:read`. */
  readonly families: ReadonlyArray<QualificationFamily>;
  /** A sheet; null when there is none of that id or the caller may not see it. Right: `marks:read`. */
  readonly marksheet: Maybe<Marksheet>;
  /** The sheet of a centre for a unit (code or alias) in a series; null when there is none or the caller may not see it. Right: `marks:read`. */
  readonly marksheetFor: Maybe<Marksheet>;
  /** The sheets the caller may see, without those that are empty. At most 200 a page. Right: `marks:read`. */
  readonly marksheets: MarksheetConnection;
  /** The offerings of a series, by unit code; null when there is no such series. Right: `catalogue:read`. */
  readonly offerings: Maybe<ReadonlyArray<Offering>>;
  /** An entered option; null when unknown. Right: `catalogue:read`. */
  readonly option: Maybe<Option>;
  /** Every series, latest first. Right: `catalogue:read`. */
  readonly series: ReadonlyArray<Series>;
  /** What the sample of a sheet would be with the results as they are, under its own or another scheme. Saves nothing. Null when there is no such sheet. WJEC staff only. Right: `sample:simulate`. */
  readonly simulateSample: Maybe<SimulatedSample>;
  /** Who could stand in for a sampled candidate: the three nearest each way. Null when there is no such sheet or the candidate is not in its sample. Right: `sample:read`. */
  readonly substituteProposal: Maybe<SubstituteProposal>;
  /** A unit by its code or an alias; null when there is none. Right: `catalogue:read`. */
  readonly unit: Maybe<Unit>;
  /** Checks the audit from the seal after `after` on, at most 50000 `rows` a call: every row, every link of the chain. WJEC staff only. Right: `audit:read`. */
  readonly verifyAudit: AuditVerification;
  /** Says whether rows are those that a submission holds. Null when there is no such submission or sheet. Right: `marks:read`. */
  readonly verifyReceipt: Maybe<ReceiptVerification>;
  /** Who is asking, and what they may do. Any caller may ask. */
  readonly viewer: Viewer;
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryCentresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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
export type QuerySubstituteProposalArgs = {
  candidateNumber: Scalars['String']['input'];
  marksheetId: Scalars['ID']['input'];
};


/** What can be read. What the caller may not see is answered like what does not exist. */
export type QueryUnitArgs = {
  code: Scalars['String']['input'];
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
};

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
};

/** What requestFurtherSample answers. */
export type RequestFurtherSampleResult = ChangeSampleSuccess | DueDayPast | IdempotencyKeyReused | MarksheetNotFound | SampleNotDrawn | TooManyRows | UnitHasNoSample;

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
  /** The old name of RENAMED, what became of the place in the sample of SAMPLE; null otherwise. */
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
  /** The candidate was entered. */
  | 'ENTERED'
  /** The entry of the submitted row was withdrawn; the row stands. */
  | 'HELD'
  /** The withdrawn entry came back; the row starts blank. */
  | 'REINSTATED'
  /** The entry of the held row came back. */
  | 'RELEASED'
  /** The name changed. */
  | 'RENAMED'
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

/** In which order to show rows. */
export type RowOrder =
  /** Ascending. */
  | 'CANDIDATE_NUMBER'
  /** Highest mark (or outcome) first, ties by number; then carry forward, absent and unmarked. */
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
  /** Whether such a note is needed and missing. */
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
  /** Why. */
  readonly reason: SampleReason;
  /** How it came about. */
  readonly source: SampleSource;
  /** Candidate number of the one who stands in for this one; the work of this one is not sent. */
  readonly substitutedBy: Maybe<Scalars['String']['output']>;
  /** Candidate number of the one for whom this one stands in. */
  readonly substitutesFor: Maybe<Scalars['String']['output']>;
  /** Why another stands in; null when none does. */
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

/** Creates a centre, or changes the one with the same number. */
export type SaveCentreInput = {
  /** As registered. */
  readonly name: Scalars['String']['input'];
  /** Five digits. */
  readonly number: Scalars['CentreNumber']['input'];
  /** The kind. */
  readonly type: CentreType;
};

/** What saveCentre answers. */
export type SaveCentreResult = CatalogueValueInvalid | SaveCentreSuccess;

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
};

/** What saveFamily answers. */
export type SaveFamilyResult = CatalogueValueInvalid | SaveFamilySuccess;

/** The family as it is now. */
export type SaveFamilySuccess = {
  readonly __typename?: 'SaveFamilySuccess';
  /** The family. */
  readonly family: QualificationFamily;
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

/** A result that is neither a mark nor an outcome. */
export type SpecialResult =
  /** The candidate was absent. Not the same as a mark of zero; never sampled. */
  | 'ABSENT'
  /** The mark of an earlier series is carried forward. Only on linear qualifications; the mark itself is never stored here. */
  | 'CARRY_FORWARD';

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
  /** 1, 2, 3 … on the sheet. */
  readonly sequence: Scalars['Int']['output'];
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

/** Another candidate stands in. An amendment request to Absent is the centre's next step when the work is incomplete. */
export type SubstituteInSampleSuccess = {
  readonly __typename?: 'SubstituteInSampleSuccess';
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
  /** In the caller's language; English where no Welsh title is known. */
  readonly title: Scalars['String']['output'];
  /** How the sample reaches the moderator. */
  readonly work: Work;
};

/** No sample is taken of this unit. */
export type UnitHasNoSample = Problem & {
  readonly __typename?: 'UnitHasNoSample';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** The unit's code. */
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

/** The unit is marked by WJEC from uploaded work, so there are no results to enter or submit. */
export type UploadOnlyUnit = Problem & {
  readonly __typename?: 'UploadOnlyUnit';
  /** What is wrong and what would be right, in the caller's language. Never parse it. */
  readonly message: Scalars['String']['output'];
  /** The unit's code. */
  readonly unitCode: Scalars['String']['output'];
};

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
  /** What the caller may do, by the names that a FORBIDDEN error gives. */
  readonly rights: ReadonlyArray<Scalars['String']['output']>;
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
  AddToSampleResult:
    | ( Omit<ChangeSampleSuccess, 'marksheet' | 'rows'> & { marksheet: _RefType['Marksheet'], rows: ReadonlyArray<_RefType['SampleChangedRow']> } & { __typename: 'ChangeSampleSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MarksheetNotFound & { __typename: 'MarksheetNotFound' } )
    | ( OfferingClosed & { __typename: 'OfferingClosed' } )
    | ( SampleNotDrawn & { __typename: 'SampleNotDrawn' } )
    | ( TooManyRows & { __typename: 'TooManyRows' } )
    | ( UnitHasNoSample & { __typename: 'UnitHasNoSample' } )
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
  ;
  ImportEntriesResult:
    | ( Omit<EntriesFileRejected, 'file'> & { file: _RefType['EntriesFile'] } & { __typename: 'EntriesFileRejected' } )
    | ( EntriesFileUnreadable & { __typename: 'EntriesFileUnreadable' } )
    | ( Omit<ImportEntriesSuccess, 'file'> & { file: _RefType['EntriesFile'] } & { __typename: 'ImportEntriesSuccess' } )
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
  RequestFurtherSampleResult:
    | ( Omit<ChangeSampleSuccess, 'marksheet' | 'rows'> & { marksheet: _RefType['Marksheet'], rows: ReadonlyArray<_RefType['SampleChangedRow']> } & { __typename: 'ChangeSampleSuccess' } )
    | ( DueDayPast & { __typename: 'DueDayPast' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MarksheetNotFound & { __typename: 'MarksheetNotFound' } )
    | ( SampleNotDrawn & { __typename: 'SampleNotDrawn' } )
    | ( TooManyRows & { __typename: 'TooManyRows' } )
    | ( UnitHasNoSample & { __typename: 'UnitHasNoSample' } )
  ;
  SaveCentreResult:
    | ( CatalogueValueInvalid & { __typename: 'CatalogueValueInvalid' } )
    | ( Omit<SaveCentreSuccess, 'centre'> & { centre: _RefType['Centre'] } & { __typename: 'SaveCentreSuccess' } )
  ;
  SaveFamilyResult:
    | ( CatalogueValueInvalid & { __typename: 'CatalogueValueInvalid' } )
    | ( Omit<SaveFamilySuccess, 'family'> & { family: _RefType['QualificationFamily'] } & { __typename: 'SaveFamilySuccess' } )
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
    | ( Omit<SubstituteInSampleSuccess, 'marksheet' | 'original' | 'standIn'> & { marksheet: _RefType['Marksheet'], original: _RefType['MarksheetRow'], standIn: _RefType['MarksheetRow'] } & { __typename: 'SubstituteInSampleSuccess' } )
    | ( SubstitutionReasonMissing & { __typename: 'SubstitutionReasonMissing' } )
    | ( TextLengthWrong & { __typename: 'TextLengthWrong' } )
    | ( UnitHasNoSample & { __typename: 'UnitHasNoSample' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( AbsentUnconfirmed )
    | ( AlreadyInSample )
    | ( AlreadySubstituted )
    | ( CandidateNotEligible )
    | ( CandidateNotOnMarksheet )
    | ( CarryForwardNotAllowed )
    | ( CatalogueEntryInUse )
    | ( CatalogueEntryUnknown )
    | ( CatalogueValueInvalid )
    | ( DeclarationUnknown )
    | ( DueDayPast )
    | ( Omit<EntriesFileRejected, 'file'> & { file: _RefType['EntriesFile'] } )
    | ( EntriesFileUnreadable )
    | ( IdempotencyKeyReused )
    | ( InitialsInvalid )
    | ( InitialsNotTaken )
    | ( InitialsWithoutResult )
    | ( MarkAboveMaximum )
    | ( MarkBelowZero )
    | ( MarkNotANumber )
    | ( MarkNotWhole )
    | ( MarkOnOutcomeUnit )
    | ( MarkTooLong )
    | ( Omit<MarksheetIncomplete, 'blockers'> & { blockers: ReadonlyArray<_RefType['Blocker']> } )
    | ( MarksheetNotFound )
    | ( NearerCandidatePassedOver )
    | ( NotInSample )
    | ( NothingToSubmit )
    | ( OfferingClosed )
    | ( OfferingNotOpen )
    | ( OutcomeNotListed )
    | ( OutcomeOnMarkUnit )
    | ( RowChanged )
    | ( RowLocked )
    | ( RowNotLate )
    | ( RowNotSubmitted )
    | ( RowRepeated )
    | ( SampleNotDrawn )
    | ( SchemeInvalid )
    | ( SubstitutionReasonMissing )
    | ( SystemPickFixed )
    | ( TextLengthWrong )
    | ( TooManyRows )
    | ( UnitHasNoSample )
    | ( UntickPeriodOver )
    | ( UploadOnlyUnit )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AbsentUnconfirmed: ResolverTypeWrapper<AbsentUnconfirmed>;
  AddToSampleInput: AddToSampleInput;
  AddToSampleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddToSampleResult']>;
  AlreadyInSample: ResolverTypeWrapper<AlreadyInSample>;
  AlreadySubstituted: ResolverTypeWrapper<AlreadySubstituted>;
  Assessment: Assessment;
  AuditFault: ResolverTypeWrapper<AuditFault>;
  AuditFaultKind: AuditFaultKind;
  AuditVerification: ResolverTypeWrapper<AuditVerification>;
  Blocker: ResolverTypeWrapper<BlockerRead>;
  BlockerReason: BlockerReason;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Candidate: ResolverTypeWrapper<CandidateRead>;
  CandidateNotEligible: ResolverTypeWrapper<CandidateNotEligible>;
  CandidateNotOnMarksheet: ResolverTypeWrapper<CandidateNotOnMarksheet>;
  CarryForwardNotAllowed: ResolverTypeWrapper<CarryForwardNotAllowed>;
  CatalogueEntryInUse: ResolverTypeWrapper<CatalogueEntryInUse>;
  CatalogueEntryUnknown: ResolverTypeWrapper<CatalogueEntryUnknown>;
  CatalogueValueInvalid: ResolverTypeWrapper<CatalogueValueInvalid>;
  Centre: ResolverTypeWrapper<CentreRead>;
  CentreConnection: ResolverTypeWrapper<Page<CentreRead>>;
  CentreEdge: ResolverTypeWrapper<Omit<CentreEdge, 'node'> & { node: ResolversTypes['Centre'] }>;
  CentreNumber: ResolverTypeWrapper<Scalars['CentreNumber']['output']>;
  CentreType: CentreType;
  CentreTypeDeadline: ResolverTypeWrapper<CentreTypeDeadline>;
  CentreTypeDeadlineInput: CentreTypeDeadlineInput;
  ChangeSampleSuccess: ResolverTypeWrapper<Omit<ChangeSampleSuccess, 'marksheet' | 'rows'> & { marksheet: ResolversTypes['Marksheet'], rows: ReadonlyArray<ResolversTypes['SampleChangedRow']> }>;
  ChangeWay: ChangeWay;
  ClearResultsInput: ClearResultsInput;
  ClearResultsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClearResultsResult']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Declaration: ResolverTypeWrapper<DeclarationRead>;
  DeclarationInput: DeclarationInput;
  DeclarationUnknown: ResolverTypeWrapper<DeclarationUnknown>;
  DueDayPast: ResolverTypeWrapper<DueDayPast>;
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
  ExtendDeadlineInput: ExtendDeadlineInput;
  ExtendDeadlineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExtendDeadlineResult']>;
  ExtendDeadlineSuccess: ResolverTypeWrapper<Omit<ExtendDeadlineSuccess, 'marksheet'> & { marksheet: ResolversTypes['Marksheet'] }>;
  HeldRow: ResolverTypeWrapper<HeldRowRead>;
  Helpline: ResolverTypeWrapper<Helpline>;
  HelplineInput: HelplineInput;
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
  Language: Language;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  MarkAboveMaximum: ResolverTypeWrapper<MarkAboveMaximum>;
  MarkBelowZero: ResolverTypeWrapper<MarkBelowZero>;
  MarkNotANumber: ResolverTypeWrapper<MarkNotANumber>;
  MarkNotWhole: ResolverTypeWrapper<MarkNotWhole>;
  MarkOnOutcomeUnit: ResolverTypeWrapper<MarkOnOutcomeUnit>;
  MarkTooLong: ResolverTypeWrapper<MarkTooLong>;
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
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearerCandidatePassedOver: ResolverTypeWrapper<NearerCandidatePassedOver>;
  NotInSample: ResolverTypeWrapper<NotInSample>;
  NothingToSubmit: ResolverTypeWrapper<NothingToSubmit>;
  Offering: ResolverTypeWrapper<OfferingRead>;
  OfferingClosed: ResolverTypeWrapper<OfferingClosed>;
  OfferingNotOpen: ResolverTypeWrapper<OfferingNotOpen>;
  Option: ResolverTypeWrapper<OptionRead>;
  Outcome: Outcome;
  OutcomeNotListed: ResolverTypeWrapper<OutcomeNotListed>;
  OutcomeOnMarkUnit: ResolverTypeWrapper<OutcomeOnMarkUnit>;
  PageInfo: ResolverTypeWrapper<PageInfoRead>;
  PrincipalKind: PrincipalKind;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  QualificationFamily: ResolverTypeWrapper<FamilyRead>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankedCandidate: ResolverTypeWrapper<RankedCandidate>;
  Readiness: ResolverTypeWrapper<ReadinessRead>;
  ReceiptRowInput: ReceiptRowInput;
  ReceiptVerification: ResolverTypeWrapper<ReceiptVerification>;
  RemoveFromSampleInput: RemoveFromSampleInput;
  RemoveFromSampleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveFromSampleResult']>;
  RequestFurtherSampleInput: RequestFurtherSampleInput;
  RequestFurtherSampleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestFurtherSampleResult']>;
  Result: ResolverTypeWrapper<Result>;
  ResultInput: ResultInput;
  RowChange: ResolverTypeWrapper<RowChange>;
  RowChangeKind: RowChangeKind;
  RowChanged: ResolverTypeWrapper<RowChanged>;
  RowFilter: RowFilter;
  RowLocked: ResolverTypeWrapper<RowLocked>;
  RowNotLate: ResolverTypeWrapper<RowNotLate>;
  RowNotSubmitted: ResolverTypeWrapper<RowNotSubmitted>;
  RowOrder: RowOrder;
  RowRepeated: ResolverTypeWrapper<RowRepeated>;
  RowStatus: RowStatus;
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
  SaveCentreInput: SaveCentreInput;
  SaveCentreResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveCentreResult']>;
  SaveCentreSuccess: ResolverTypeWrapper<Omit<SaveCentreSuccess, 'centre'> & { centre: ResolversTypes['Centre'] }>;
  SaveFamilyInput: SaveFamilyInput;
  SaveFamilyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveFamilyResult']>;
  SaveFamilySuccess: ResolverTypeWrapper<Omit<SaveFamilySuccess, 'family'> & { family: ResolversTypes['QualificationFamily'] }>;
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
  SchemeBand: ResolverTypeWrapper<SchemeBand>;
  SchemeBandInput: SchemeBandInput;
  SchemeFault: SchemeFault;
  SchemeInvalid: ResolverTypeWrapper<SchemeInvalid>;
  SchemeKind: SchemeKind;
  Series: ResolverTypeWrapper<SeriesRead>;
  SetExplanatoryNoteInput: SetExplanatoryNoteInput;
  SetExplanatoryNoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetExplanatoryNoteResult']>;
  SetExplanatoryNoteSuccess: ResolverTypeWrapper<Omit<SetExplanatoryNoteSuccess, 'marksheet'> & { marksheet: ResolversTypes['Marksheet'] }>;
  SimulatedPick: ResolverTypeWrapper<Omit<SimulatedPick, 'reason'> & { reason: ResolversTypes['SampleReason'] }>;
  SimulatedSample: ResolverTypeWrapper<Omit<SimulatedSample, 'picks'> & { picks: ReadonlyArray<ResolversTypes['SimulatedPick']> }>;
  SpecialResult: SpecialResult;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Submission: ResolverTypeWrapper<SubmissionRead>;
  SubmitAction: SubmitAction;
  SubmitLabel: ResolverTypeWrapper<SubmitLabel>;
  SubmitMarksheetInput: SubmitMarksheetInput;
  SubmitMarksheetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitMarksheetResult']>;
  SubmitMarksheetSuccess: ResolverTypeWrapper<Omit<SubmitMarksheetSuccess, 'marksheet' | 'submission'> & { marksheet: ResolversTypes['Marksheet'], submission: ResolversTypes['Submission'] }>;
  SubstituteInSampleInput: SubstituteInSampleInput;
  SubstituteInSampleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubstituteInSampleResult']>;
  SubstituteInSampleSuccess: ResolverTypeWrapper<Omit<SubstituteInSampleSuccess, 'marksheet' | 'original' | 'standIn'> & { marksheet: ResolversTypes['Marksheet'], original: ResolversTypes['MarksheetRow'], standIn: ResolversTypes['MarksheetRow'] }>;
  SubstituteProposal: ResolverTypeWrapper<Omit<SubstituteProposal, 'higher' | 'lower'> & { higher: ReadonlyArray<ResolversTypes['MarksheetRow']>, lower: ReadonlyArray<ResolversTypes['MarksheetRow']> }>;
  Substitution: ResolverTypeWrapper<Substitution>;
  SubstitutionKind: SubstitutionKind;
  SubstitutionReasonMissing: ResolverTypeWrapper<SubstitutionReasonMissing>;
  SystemPickFixed: ResolverTypeWrapper<SystemPickFixed>;
  TextLengthWrong: ResolverTypeWrapper<TextLengthWrong>;
  TieOrder: TieOrder;
  TooManyRows: ResolverTypeWrapper<TooManyRows>;
  Unit: ResolverTypeWrapper<UnitRead>;
  UnitHasNoSample: ResolverTypeWrapper<UnitHasNoSample>;
  UntickPeriodOver: ResolverTypeWrapper<UntickPeriodOver>;
  Upload: ResolverTypeWrapper<Scalars['Upload']['output']>;
  UploadOnlyUnit: ResolverTypeWrapper<UploadOnlyUnit>;
  VerifyReceiptInput: VerifyReceiptInput;
  Viewer: ResolverTypeWrapper<Viewer>;
  Work: Work;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AbsentUnconfirmed: AbsentUnconfirmed;
  AddToSampleInput: AddToSampleInput;
  AddToSampleResult: ResolversUnionTypes<ResolversParentTypes>['AddToSampleResult'];
  AlreadyInSample: AlreadyInSample;
  AlreadySubstituted: AlreadySubstituted;
  AuditFault: AuditFault;
  AuditVerification: AuditVerification;
  Blocker: BlockerRead;
  Boolean: Scalars['Boolean']['output'];
  Candidate: CandidateRead;
  CandidateNotEligible: CandidateNotEligible;
  CandidateNotOnMarksheet: CandidateNotOnMarksheet;
  CarryForwardNotAllowed: CarryForwardNotAllowed;
  CatalogueEntryInUse: CatalogueEntryInUse;
  CatalogueEntryUnknown: CatalogueEntryUnknown;
  CatalogueValueInvalid: CatalogueValueInvalid;
  Centre: CentreRead;
  CentreConnection: Page<CentreRead>;
  CentreEdge: Omit<CentreEdge, 'node'> & { node: ResolversParentTypes['Centre'] };
  CentreNumber: Scalars['CentreNumber']['output'];
  CentreTypeDeadline: CentreTypeDeadline;
  CentreTypeDeadlineInput: CentreTypeDeadlineInput;
  ChangeSampleSuccess: Omit<ChangeSampleSuccess, 'marksheet' | 'rows'> & { marksheet: ResolversParentTypes['Marksheet'], rows: ReadonlyArray<ResolversParentTypes['SampleChangedRow']> };
  ClearResultsInput: ClearResultsInput;
  ClearResultsResult: ResolversUnionTypes<ResolversParentTypes>['ClearResultsResult'];
  DateTime: Scalars['DateTime']['output'];
  Declaration: DeclarationRead;
  DeclarationInput: DeclarationInput;
  DeclarationUnknown: DeclarationUnknown;
  DueDayPast: DueDayPast;
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
  ExtendDeadlineInput: ExtendDeadlineInput;
  ExtendDeadlineResult: ResolversUnionTypes<ResolversParentTypes>['ExtendDeadlineResult'];
  ExtendDeadlineSuccess: Omit<ExtendDeadlineSuccess, 'marksheet'> & { marksheet: ResolversParentTypes['Marksheet'] };
  HeldRow: HeldRowRead;
  Helpline: Helpline;
  HelplineInput: HelplineInput;
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
  LocalDate: Scalars['LocalDate']['output'];
  MarkAboveMaximum: MarkAboveMaximum;
  MarkBelowZero: MarkBelowZero;
  MarkNotANumber: MarkNotANumber;
  MarkNotWhole: MarkNotWhole;
  MarkOnOutcomeUnit: MarkOnOutcomeUnit;
  MarkTooLong: MarkTooLong;
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
  Mutation: Record<PropertyKey, never>;
  NearerCandidatePassedOver: NearerCandidatePassedOver;
  NotInSample: NotInSample;
  NothingToSubmit: NothingToSubmit;
  Offering: OfferingRead;
  OfferingClosed: OfferingClosed;
  OfferingNotOpen: OfferingNotOpen;
  Option: OptionRead;
  OutcomeNotListed: OutcomeNotListed;
  OutcomeOnMarkUnit: OutcomeOnMarkUnit;
  PageInfo: PageInfoRead;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  QualificationFamily: FamilyRead;
  Query: Record<PropertyKey, never>;
  RankedCandidate: RankedCandidate;
  Readiness: ReadinessRead;
  ReceiptRowInput: ReceiptRowInput;
  ReceiptVerification: ReceiptVerification;
  RemoveFromSampleInput: RemoveFromSampleInput;
  RemoveFromSampleResult: ResolversUnionTypes<ResolversParentTypes>['RemoveFromSampleResult'];
  RequestFurtherSampleInput: RequestFurtherSampleInput;
  RequestFurtherSampleResult: ResolversUnionTypes<ResolversParentTypes>['RequestFurtherSampleResult'];
  Result: Result;
  ResultInput: ResultInput;
  RowChange: RowChange;
  RowChanged: RowChanged;
  RowLocked: RowLocked;
  RowNotLate: RowNotLate;
  RowNotSubmitted: RowNotSubmitted;
  RowRepeated: RowRepeated;
  Sample: SampleRead;
  SampleChangedRow: Omit<SampleChangedRow, 'problem' | 'row'> & { problem?: Maybe<ResolversParentTypes['Problem']>, row?: Maybe<ResolversParentTypes['MarksheetRow']> };
  SampleMember: Omit<SampleMember, 'reason' | 'row'> & { reason: ResolversParentTypes['SampleReason'], row: ResolversParentTypes['MarksheetRow'] };
  SampleMembership: SampleMembershipRead;
  SampleNotDrawn: SampleNotDrawn;
  SampleReason: SampleReasonRead;
  SamplingScheme: SamplingSchemeRead;
  SamplingSchemeInput: SamplingSchemeInput;
  SaveCentreInput: SaveCentreInput;
  SaveCentreResult: ResolversUnionTypes<ResolversParentTypes>['SaveCentreResult'];
  SaveCentreSuccess: Omit<SaveCentreSuccess, 'centre'> & { centre: ResolversParentTypes['Centre'] };
  SaveFamilyInput: SaveFamilyInput;
  SaveFamilyResult: ResolversUnionTypes<ResolversParentTypes>['SaveFamilyResult'];
  SaveFamilySuccess: Omit<SaveFamilySuccess, 'family'> & { family: ResolversParentTypes['QualificationFamily'] };
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
  Series: SeriesRead;
  SetExplanatoryNoteInput: SetExplanatoryNoteInput;
  SetExplanatoryNoteResult: ResolversUnionTypes<ResolversParentTypes>['SetExplanatoryNoteResult'];
  SetExplanatoryNoteSuccess: Omit<SetExplanatoryNoteSuccess, 'marksheet'> & { marksheet: ResolversParentTypes['Marksheet'] };
  SimulatedPick: Omit<SimulatedPick, 'reason'> & { reason: ResolversParentTypes['SampleReason'] };
  SimulatedSample: Omit<SimulatedSample, 'picks'> & { picks: ReadonlyArray<ResolversParentTypes['SimulatedPick']> };
  String: Scalars['String']['output'];
  Submission: SubmissionRead;
  SubmitLabel: SubmitLabel;
  SubmitMarksheetInput: SubmitMarksheetInput;
  SubmitMarksheetResult: ResolversUnionTypes<ResolversParentTypes>['SubmitMarksheetResult'];
  SubmitMarksheetSuccess: Omit<SubmitMarksheetSuccess, 'marksheet' | 'submission'> & { marksheet: ResolversParentTypes['Marksheet'], submission: ResolversParentTypes['Submission'] };
  SubstituteInSampleInput: SubstituteInSampleInput;
  SubstituteInSampleResult: ResolversUnionTypes<ResolversParentTypes>['SubstituteInSampleResult'];
  SubstituteInSampleSuccess: Omit<SubstituteInSampleSuccess, 'marksheet' | 'original' | 'standIn'> & { marksheet: ResolversParentTypes['Marksheet'], original: ResolversParentTypes['MarksheetRow'], standIn: ResolversParentTypes['MarksheetRow'] };
  SubstituteProposal: Omit<SubstituteProposal, 'higher' | 'lower'> & { higher: ReadonlyArray<ResolversParentTypes['MarksheetRow']>, lower: ReadonlyArray<ResolversParentTypes['MarksheetRow']> };
  Substitution: Substitution;
  SubstitutionReasonMissing: SubstitutionReasonMissing;
  SystemPickFixed: SystemPickFixed;
  TextLengthWrong: TextLengthWrong;
  TooManyRows: TooManyRows;
  Unit: UnitRead;
  UnitHasNoSample: UnitHasNoSample;
  UntickPeriodOver: UntickPeriodOver;
  Upload: Scalars['Upload']['output'];
  UploadOnlyUnit: UploadOnlyUnit;
  VerifyReceiptInput: VerifyReceiptInput;
  Viewer: Viewer;
};

export type AbsentUnconfirmedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbsentUnconfirmed'] = ResolversParentTypes['AbsentUnconfirmed']> = {
  candidateName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddToSampleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddToSampleResult'] = ResolversParentTypes['AddToSampleResult']> = {
  __resolveType: TypeResolveFn<'ChangeSampleSuccess' | 'IdempotencyKeyReused' | 'MarksheetNotFound' | 'OfferingClosed' | 'SampleNotDrawn' | 'TooManyRows' | 'UnitHasNoSample', ParentType, ContextType>;
};

export type AlreadyInSampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyInSample'] = ResolversParentTypes['AlreadyInSample']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadySubstitutedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadySubstituted'] = ResolversParentTypes['AlreadySubstituted']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type BlockerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Blocker'] = ResolversParentTypes['Blocker']> = {
  candidateName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  candidateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declaration?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['BlockerReason'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  dateOfBirth?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  forenames?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  surname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uci?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uln?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export interface CentreNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CentreNumber'], any> {
  name: 'CentreNumber';
}

export type CentreTypeDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreTypeDeadline'] = ResolversParentTypes['CentreTypeDeadline']> = {
  centreType?: Resolver<ResolversTypes['CentreType'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ChangeSampleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSampleSuccess'] = ResolversParentTypes['ChangeSampleSuccess']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  marksheet?: Resolver<ResolversTypes['Marksheet'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['SampleChangedRow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClearResultsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearResultsResult'] = ResolversParentTypes['ClearResultsResult']> = {
  __resolveType: TypeResolveFn<'EnterResultsSuccess' | 'IdempotencyKeyReused' | 'MarksheetNotFound' | 'OfferingClosed' | 'OfferingNotOpen' | 'TooManyRows' | 'UploadOnlyUnit', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclarationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Declaration'] = ResolversParentTypes['Declaration']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeclarationUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationUnknown'] = ResolversParentTypes['DeclarationUnknown']> = {
  declaration?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DueDayPastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueDayPast'] = ResolversParentTypes['DueDayPast']> = {
  due?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ExtendDeadlineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendDeadlineResult'] = ResolversParentTypes['ExtendDeadlineResult']> = {
  __resolveType: TypeResolveFn<'ExtendDeadlineSuccess' | 'IdempotencyKeyReused' | 'MarksheetNotFound', ParentType, ContextType>;
};

export type ExtendDeadlineSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendDeadlineSuccess'] = ResolversParentTypes['ExtendDeadlineSuccess']> = {
  marksheet?: Resolver<ResolversTypes['Marksheet'], ParentType, ContextType>;
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

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

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

export type MarksheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Marksheet'] = ResolversParentTypes['Marksheet']> = {
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['MarksheetCounts'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  entriesNotice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entryLabel?: Resolver<ResolversTypes['EntryLabel'], ParentType, ContextType>;
  expectedSampleSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offering?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
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
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
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
  requestFurtherSample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  submit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addToSample?: Resolver<ResolversTypes['AddToSampleResult'], ParentType, ContextType, RequireFields<MutationAddToSampleArgs, 'input'>>;
  clearResults?: Resolver<ResolversTypes['ClearResultsResult'], ParentType, ContextType, RequireFields<MutationClearResultsArgs, 'input'>>;
  enterResults?: Resolver<ResolversTypes['EnterResultsResult'], ParentType, ContextType, RequireFields<MutationEnterResultsArgs, 'input'>>;
  extendDeadline?: Resolver<ResolversTypes['ExtendDeadlineResult'], ParentType, ContextType, RequireFields<MutationExtendDeadlineArgs, 'input'>>;
  importEntries?: Resolver<ResolversTypes['ImportEntriesResult'], ParentType, ContextType, RequireFields<MutationImportEntriesArgs, 'input'>>;
  removeFromSample?: Resolver<ResolversTypes['RemoveFromSampleResult'], ParentType, ContextType, RequireFields<MutationRemoveFromSampleArgs, 'input'>>;
  requestFurtherSample?: Resolver<ResolversTypes['RequestFurtherSampleResult'], ParentType, ContextType, RequireFields<MutationRequestFurtherSampleArgs, 'input'>>;
  saveCentre?: Resolver<ResolversTypes['SaveCentreResult'], ParentType, ContextType, RequireFields<MutationSaveCentreArgs, 'input'>>;
  saveFamily?: Resolver<ResolversTypes['SaveFamilyResult'], ParentType, ContextType, RequireFields<MutationSaveFamilyArgs, 'input'>>;
  saveOffering?: Resolver<ResolversTypes['SaveOfferingResult'], ParentType, ContextType, RequireFields<MutationSaveOfferingArgs, 'input'>>;
  saveOption?: Resolver<ResolversTypes['SaveOptionResult'], ParentType, ContextType, RequireFields<MutationSaveOptionArgs, 'input'>>;
  saveSeries?: Resolver<ResolversTypes['SaveSeriesResult'], ParentType, ContextType, RequireFields<MutationSaveSeriesArgs, 'input'>>;
  saveUnit?: Resolver<ResolversTypes['SaveUnitResult'], ParentType, ContextType, RequireFields<MutationSaveUnitArgs, 'input'>>;
  setExplanatoryNote?: Resolver<ResolversTypes['SetExplanatoryNoteResult'], ParentType, ContextType, RequireFields<MutationSetExplanatoryNoteArgs, 'input'>>;
  submitMarksheet?: Resolver<ResolversTypes['SubmitMarksheetResult'], ParentType, ContextType, RequireFields<MutationSubmitMarksheetArgs, 'input'>>;
  substituteInSample?: Resolver<ResolversTypes['SubstituteInSampleResult'], ParentType, ContextType, RequireFields<MutationSubstituteInSampleArgs, 'input'>>;
};

export type NearerCandidatePassedOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearerCandidatePassedOver'] = ResolversParentTypes['NearerCandidatePassedOver']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearer?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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

export type OfferingNotOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingNotOpen'] = ResolversParentTypes['OfferingNotOpen']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Option'] = ResolversParentTypes['Option']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
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

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'AbsentUnconfirmed' | 'AlreadyInSample' | 'AlreadySubstituted' | 'CandidateNotEligible' | 'CandidateNotOnMarksheet' | 'CarryForwardNotAllowed' | 'CatalogueEntryInUse' | 'CatalogueEntryUnknown' | 'CatalogueValueInvalid' | 'DeclarationUnknown' | 'DueDayPast' | 'EntriesFileRejected' | 'EntriesFileUnreadable' | 'IdempotencyKeyReused' | 'InitialsInvalid' | 'InitialsNotTaken' | 'InitialsWithoutResult' | 'MarkAboveMaximum' | 'MarkBelowZero' | 'MarkNotANumber' | 'MarkNotWhole' | 'MarkOnOutcomeUnit' | 'MarkTooLong' | 'MarksheetIncomplete' | 'MarksheetNotFound' | 'NearerCandidatePassedOver' | 'NotInSample' | 'NothingToSubmit' | 'OfferingClosed' | 'OfferingNotOpen' | 'OutcomeNotListed' | 'OutcomeOnMarkUnit' | 'RowChanged' | 'RowLocked' | 'RowNotLate' | 'RowNotSubmitted' | 'RowRepeated' | 'SampleNotDrawn' | 'SchemeInvalid' | 'SubstitutionReasonMissing' | 'SystemPickFixed' | 'TextLengthWrong' | 'TooManyRows' | 'UnitHasNoSample' | 'UntickPeriodOver' | 'UploadOnlyUnit', ParentType, ContextType>;
};

export type QualificationFamilyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualificationFamily'] = ResolversParentTypes['QualificationFamily']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  helpline?: Resolver<Maybe<ResolversTypes['Helpline']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  centres?: Resolver<ResolversTypes['CentreConnection'], ParentType, ContextType, RequireFields<QueryCentresArgs, 'first'>>;
  entriesFile?: Resolver<Maybe<ResolversTypes['EntriesFile']>, ParentType, ContextType, RequireFields<QueryEntriesFileArgs, 'id'>>;
  entriesFiles?: Resolver<ResolversTypes['EntriesFileConnection'], ParentType, ContextType, RequireFields<QueryEntriesFilesArgs, 'first'>>;
  families?: Resolver<ReadonlyArray<ResolversTypes['QualificationFamily']>, ParentType, ContextType>;
  marksheet?: Resolver<Maybe<ResolversTypes['Marksheet']>, ParentType, ContextType, RequireFields<QueryMarksheetArgs, 'id'>>;
  marksheetFor?: Resolver<Maybe<ResolversTypes['Marksheet']>, ParentType, ContextType, RequireFields<QueryMarksheetForArgs, 'centre' | 'series' | 'unit'>>;
  marksheets?: Resolver<ResolversTypes['MarksheetConnection'], ParentType, ContextType, RequireFields<QueryMarksheetsArgs, 'first'>>;
  offerings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Offering']>>, ParentType, ContextType, RequireFields<QueryOfferingsArgs, 'series'>>;
  option?: Resolver<Maybe<ResolversTypes['Option']>, ParentType, ContextType, RequireFields<QueryOptionArgs, 'code'>>;
  series?: Resolver<ReadonlyArray<ResolversTypes['Series']>, ParentType, ContextType>;
  simulateSample?: Resolver<Maybe<ResolversTypes['SimulatedSample']>, ParentType, ContextType, RequireFields<QuerySimulateSampleArgs, 'marksheetId'>>;
  substituteProposal?: Resolver<Maybe<ResolversTypes['SubstituteProposal']>, ParentType, ContextType, RequireFields<QuerySubstituteProposalArgs, 'candidateNumber' | 'marksheetId'>>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryUnitArgs, 'code'>>;
  verifyAudit?: Resolver<ResolversTypes['AuditVerification'], ParentType, ContextType, RequireFields<QueryVerifyAuditArgs, 'after' | 'rows'>>;
  verifyReceipt?: Resolver<Maybe<ResolversTypes['ReceiptVerification']>, ParentType, ContextType, RequireFields<QueryVerifyReceiptArgs, 'input'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
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

export type ReceiptVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptVerification'] = ResolversParentTypes['ReceiptVerification']> = {
  computed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RemoveFromSampleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveFromSampleResult'] = ResolversParentTypes['RemoveFromSampleResult']> = {
  __resolveType: TypeResolveFn<'ChangeSampleSuccess' | 'IdempotencyKeyReused' | 'MarksheetNotFound' | 'OfferingClosed' | 'SampleNotDrawn' | 'TooManyRows' | 'UnitHasNoSample', ParentType, ContextType>;
};

export type RequestFurtherSampleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestFurtherSampleResult'] = ResolversParentTypes['RequestFurtherSampleResult']> = {
  __resolveType: TypeResolveFn<'ChangeSampleSuccess' | 'DueDayPast' | 'IdempotencyKeyReused' | 'MarksheetNotFound' | 'SampleNotDrawn' | 'TooManyRows' | 'UnitHasNoSample', ParentType, ContextType>;
};

export type ResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Result'] = ResolversParentTypes['Result']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mark?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  special?: Resolver<Maybe<ResolversTypes['SpecialResult']>, ParentType, ContextType>;
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

export type RowRepeatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowRepeated'] = ResolversParentTypes['RowRepeated']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type SaveCentreResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveCentreResult'] = ResolversParentTypes['SaveCentreResult']> = {
  __resolveType: TypeResolveFn<'CatalogueValueInvalid' | 'SaveCentreSuccess', ParentType, ContextType>;
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

export type SetExplanatoryNoteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetExplanatoryNoteResult'] = ResolversParentTypes['SetExplanatoryNoteResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'MarksheetNotFound' | 'OfferingClosed' | 'SampleNotDrawn' | 'SetExplanatoryNoteSuccess' | 'TextLengthWrong' | 'UnitHasNoSample', ParentType, ContextType>;
};

export type SetExplanatoryNoteSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetExplanatoryNoteSuccess'] = ResolversParentTypes['SetExplanatoryNoteSuccess']> = {
  marksheet?: Resolver<ResolversTypes['Marksheet'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SimulatedPickResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulatedPick'] = ResolversParentTypes['SimulatedPick']> = {
  candidateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SampleReason'], ParentType, ContextType>;
};

export type SimulatedSampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulatedSample'] = ResolversParentTypes['SimulatedSample']> = {
  eligible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  picks?: Resolver<ReadonlyArray<ResolversTypes['SimulatedPick']>, ParentType, ContextType>;
};

export type SubmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Submission'] = ResolversParentTypes['Submission']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declarations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type SubstituteInSampleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubstituteInSampleResult'] = ResolversParentTypes['SubstituteInSampleResult']> = {
  __resolveType: TypeResolveFn<'AlreadyInSample' | 'AlreadySubstituted' | 'CandidateNotEligible' | 'CandidateNotOnMarksheet' | 'IdempotencyKeyReused' | 'MarksheetNotFound' | 'NearerCandidatePassedOver' | 'NotInSample' | 'OfferingClosed' | 'RowNotSubmitted' | 'SampleNotDrawn' | 'SubstituteInSampleSuccess' | 'SubstitutionReasonMissing' | 'TextLengthWrong' | 'UnitHasNoSample', ParentType, ContextType>;
};

export type SubstituteInSampleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubstituteInSampleSuccess'] = ResolversParentTypes['SubstituteInSampleSuccess']> = {
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

export type TextLengthWrongResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextLengthWrong'] = ResolversParentTypes['TextLengthWrong']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximumLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyRowsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyRows'] = ResolversParentTypes['TooManyRows']> = {
  given?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximumRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
};

export type UnitHasNoSampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitHasNoSample'] = ResolversParentTypes['UnitHasNoSample']> = {
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

export type UploadOnlyUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadOnlyUnit'] = ResolversParentTypes['UploadOnlyUnit']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrincipalKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rights?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AbsentUnconfirmed?: AbsentUnconfirmedResolvers<ContextType>;
  AddToSampleResult?: AddToSampleResultResolvers<ContextType>;
  AlreadyInSample?: AlreadyInSampleResolvers<ContextType>;
  AlreadySubstituted?: AlreadySubstitutedResolvers<ContextType>;
  AuditFault?: AuditFaultResolvers<ContextType>;
  AuditVerification?: AuditVerificationResolvers<ContextType>;
  Blocker?: BlockerResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  CandidateNotEligible?: CandidateNotEligibleResolvers<ContextType>;
  CandidateNotOnMarksheet?: CandidateNotOnMarksheetResolvers<ContextType>;
  CarryForwardNotAllowed?: CarryForwardNotAllowedResolvers<ContextType>;
  CatalogueEntryInUse?: CatalogueEntryInUseResolvers<ContextType>;
  CatalogueEntryUnknown?: CatalogueEntryUnknownResolvers<ContextType>;
  CatalogueValueInvalid?: CatalogueValueInvalidResolvers<ContextType>;
  Centre?: CentreResolvers<ContextType>;
  CentreConnection?: CentreConnectionResolvers<ContextType>;
  CentreEdge?: CentreEdgeResolvers<ContextType>;
  CentreNumber?: GraphQLScalarType;
  CentreTypeDeadline?: CentreTypeDeadlineResolvers<ContextType>;
  ChangeSampleSuccess?: ChangeSampleSuccessResolvers<ContextType>;
  ClearResultsResult?: ClearResultsResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Declaration?: DeclarationResolvers<ContextType>;
  DeclarationUnknown?: DeclarationUnknownResolvers<ContextType>;
  DueDayPast?: DueDayPastResolvers<ContextType>;
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
  ExtendDeadlineResult?: ExtendDeadlineResultResolvers<ContextType>;
  ExtendDeadlineSuccess?: ExtendDeadlineSuccessResolvers<ContextType>;
  HeldRow?: HeldRowResolvers<ContextType>;
  Helpline?: HelplineResolvers<ContextType>;
  IdempotencyKey?: GraphQLScalarType;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  ImportEntriesResult?: ImportEntriesResultResolvers<ContextType>;
  ImportEntriesSuccess?: ImportEntriesSuccessResolvers<ContextType>;
  InitialsInvalid?: InitialsInvalidResolvers<ContextType>;
  InitialsNotTaken?: InitialsNotTakenResolvers<ContextType>;
  InitialsWithoutResult?: InitialsWithoutResultResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  MarkAboveMaximum?: MarkAboveMaximumResolvers<ContextType>;
  MarkBelowZero?: MarkBelowZeroResolvers<ContextType>;
  MarkNotANumber?: MarkNotANumberResolvers<ContextType>;
  MarkNotWhole?: MarkNotWholeResolvers<ContextType>;
  MarkOnOutcomeUnit?: MarkOnOutcomeUnitResolvers<ContextType>;
  MarkTooLong?: MarkTooLongResolvers<ContextType>;
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
  Mutation?: MutationResolvers<ContextType>;
  NearerCandidatePassedOver?: NearerCandidatePassedOverResolvers<ContextType>;
  NotInSample?: NotInSampleResolvers<ContextType>;
  NothingToSubmit?: NothingToSubmitResolvers<ContextType>;
  Offering?: OfferingResolvers<ContextType>;
  OfferingClosed?: OfferingClosedResolvers<ContextType>;
  OfferingNotOpen?: OfferingNotOpenResolvers<ContextType>;
  Option?: OptionResolvers<ContextType>;
  OutcomeNotListed?: OutcomeNotListedResolvers<ContextType>;
  OutcomeOnMarkUnit?: OutcomeOnMarkUnitResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  QualificationFamily?: QualificationFamilyResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankedCandidate?: RankedCandidateResolvers<ContextType>;
  Readiness?: ReadinessResolvers<ContextType>;
  ReceiptVerification?: ReceiptVerificationResolvers<ContextType>;
  RemoveFromSampleResult?: RemoveFromSampleResultResolvers<ContextType>;
  RequestFurtherSampleResult?: RequestFurtherSampleResultResolvers<ContextType>;
  Result?: ResultResolvers<ContextType>;
  RowChange?: RowChangeResolvers<ContextType>;
  RowChanged?: RowChangedResolvers<ContextType>;
  RowLocked?: RowLockedResolvers<ContextType>;
  RowNotLate?: RowNotLateResolvers<ContextType>;
  RowNotSubmitted?: RowNotSubmittedResolvers<ContextType>;
  RowRepeated?: RowRepeatedResolvers<ContextType>;
  Sample?: SampleResolvers<ContextType>;
  SampleChangedRow?: SampleChangedRowResolvers<ContextType>;
  SampleMember?: SampleMemberResolvers<ContextType>;
  SampleMembership?: SampleMembershipResolvers<ContextType>;
  SampleNotDrawn?: SampleNotDrawnResolvers<ContextType>;
  SampleReason?: SampleReasonResolvers<ContextType>;
  SamplingScheme?: SamplingSchemeResolvers<ContextType>;
  SaveCentreResult?: SaveCentreResultResolvers<ContextType>;
  SaveCentreSuccess?: SaveCentreSuccessResolvers<ContextType>;
  SaveFamilyResult?: SaveFamilyResultResolvers<ContextType>;
  SaveFamilySuccess?: SaveFamilySuccessResolvers<ContextType>;
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
  Series?: SeriesResolvers<ContextType>;
  SetExplanatoryNoteResult?: SetExplanatoryNoteResultResolvers<ContextType>;
  SetExplanatoryNoteSuccess?: SetExplanatoryNoteSuccessResolvers<ContextType>;
  SimulatedPick?: SimulatedPickResolvers<ContextType>;
  SimulatedSample?: SimulatedSampleResolvers<ContextType>;
  Submission?: SubmissionResolvers<ContextType>;
  SubmitLabel?: SubmitLabelResolvers<ContextType>;
  SubmitMarksheetResult?: SubmitMarksheetResultResolvers<ContextType>;
  SubmitMarksheetSuccess?: SubmitMarksheetSuccessResolvers<ContextType>;
  SubstituteInSampleResult?: SubstituteInSampleResultResolvers<ContextType>;
  SubstituteInSampleSuccess?: SubstituteInSampleSuccessResolvers<ContextType>;
  SubstituteProposal?: SubstituteProposalResolvers<ContextType>;
  Substitution?: SubstitutionResolvers<ContextType>;
  SubstitutionReasonMissing?: SubstitutionReasonMissingResolvers<ContextType>;
  SystemPickFixed?: SystemPickFixedResolvers<ContextType>;
  TextLengthWrong?: TextLengthWrongResolvers<ContextType>;
  TooManyRows?: TooManyRowsResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnitHasNoSample?: UnitHasNoSampleResolvers<ContextType>;
  UntickPeriodOver?: UntickPeriodOverResolvers<ContextType>;
  Upload?: GraphQLScalarType;
  UploadOnlyUnit?: UploadOnlyUnitResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};


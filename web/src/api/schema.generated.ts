export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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
  DateTime: { input: string; output: string; }
  /** A key that the caller makes up for one action, 8 to 64 letters, digits, `-`, `_`, `.` or `:`. A repeated request with the same key acts once and gets the same answer for 7 days. */
  IdempotencyKey: { input: string; output: string; }
  /** A calendar day, `YYYY-MM-DD`. A deadline ends when that day ends in Europe/London. */
  LocalDate: { input: string; output: string; }
  /** A file in a multipart request (GraphQL multipart request specification). */
  Upload: { input: File; output: File; }
};

/** Gives up a file that is still on its way. */
export type AbandonUploadInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Which. */
  readonly uploadId: Scalars['ID']['input'];
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

/** That the centre has seen corrections and checks its other candidates. */
export type AcknowledgeClericalErrorInput = {
  /** Ids of the corrections that were seen, at most 600. */
  readonly correctionIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The sheet. */
  readonly marksheetId: Scalars['ID']['input'];
};

/** Says that the caller has taken over all entries up to one. It can not be taken back; an earlier one than before changes nothing. */
export type AcknowledgeCountedResultsInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The id of the last entry that was taken over. */
  readonly upTo: Scalars['ID']['input'];
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

/** What a dry run said, to be done. */
export type ApplyResultsInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Of the dry run. */
  readonly token: Scalars['ID']['input'];
};

/** How a unit is assessed. */
export type Assessment =
  /** In whole marks from 0 to a maximum. */
  | 'MARKS'
  /** In outcomes: which of Pass, Merit and Distinction the unit lists. */
  | 'OUTCOMES'
  /** Marked by WJEC from uploaded work: no results are entered. */
  | 'UPLOAD_ONLY';

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

/** Why a sheet can not be submitted yet. */
export type BlockerReason =
  /** A declaration that the offering asks for was not made. */
  | 'DECLARATION_MISSING'
  /** The candidate's teacher initials are missing. */
  | 'NO_INITIALS'
  /** The candidate has no result. */
  | 'NO_RESULT';

/** The account types that a centre gives. */
export type CentreAccountType =
  /** A centre admin, at most three a centre. */
  | 'CENTRE_ADMIN'
  /** A teacher. */
  | 'USER';

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

/** Chooses which membership the session acts as, from its next request on. A view as a centre ends with it. */
export type ChooseMembershipInput = {
  /** One of `viewer.person.memberships`. */
  readonly membershipId: Scalars['ID']['input'];
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

/** Which entries; what is left out does not narrow. A cursor is good for the filter it came from. */
export type CountedResultFilter = {
  /** Of this centre only. */
  readonly centre?: InputMaybe<Scalars['CentreNumber']['input']>;
  /** Of this series only. */
  readonly series?: InputMaybe<Scalars['ID']['input']>;
  /** Of this unit only, by code. */
  readonly unit?: InputMaybe<Scalars['ID']['input']>;
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

/** A calendar address for a centre. At most 20 are read at a time. */
export type CreateCalendarAddressInput = {
  /** The centre. */
  readonly centre: Scalars['CentreNumber']['input'];
  /** A repeat with the same key makes no second address; it is answered `CalendarAddressShownBefore`. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The language of the calendar. */
  readonly language: Language;
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

/** Something a centre must declare. */
export type DeclarationInput = {
  /** Machine name: capitals, digits and underscores. */
  readonly code: Scalars['String']['input'];
  /** Welsh words. */
  readonly textCy: Scalars['String']['input'];
  /** English words. */
  readonly textEn: Scalars['String']['input'];
};

/** Takes a file away. */
export type DeleteEvidenceInput = {
  /** Which. */
  readonly evidenceId: Scalars['ID']['input'];
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
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

/** Why numbers are not told. The centre is always told its own. */
export type DistributionSuppression =
  /** Only the centre sees results that are not submitted. */
  | 'NOT_SUBMITTED'
  /** The group has fewer than five members, or with it such a group could be worked out. */
  | 'SMALL_GROUP';

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

/** Signs the caller out elsewhere. */
export type EndOtherSessionsInput = {
  /** Here too. */
  readonly hereToo?: Scalars['Boolean']['input'];
};

/** Ends one of the caller's sessions. */
export type EndSessionInput = {
  /** One of `viewer.person.sessions`. */
  readonly sessionId: Scalars['ID']['input'];
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

/** Which kind of file it is. */
export type EntriesFileKind =
  /** Amendments: each candidate in it has exactly the options it lists; one without options is withdrawn. */
  | 'A'
  /** Entries: the one file that opens a centre's series. */
  | 'E';

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

/** Which extensions to list. Filters are joined by and; an omitted one does not restrict. */
export type ExtensionFilter = {
  /** Of this centre. */
  readonly centre?: InputMaybe<Scalars['CentreNumber']['input']>;
  /** Of this sheet. */
  readonly marksheetId?: InputMaybe<Scalars['ID']['input']>;
  /** In one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<ExtensionState>>;
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

/** Who is in a group's file. */
export type GroupTargetInput = {
  /** 2 to 600, each once; at least one of them in the sample. */
  readonly candidateNumbers: ReadonlyArray<Scalars['String']['input']>;
  /** The sheet. Its unit must take group files. */
  readonly marksheetId: Scalars['ID']['input'];
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

/** A file to be applied. */
export type ImportEntriesInput = {
  /** The file, at most 32 MiB, under the name it was given by the sending system. */
  readonly file: Scalars['Upload']['input'];
  /** Takes the place of the file's own name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
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

/** The sandbox whose present state is where it begins. */
export type KeepSandboxStartInput = {
  /** The centre, which must be a sandbox. */
  readonly centre: Scalars['CentreNumber']['input'];
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The languages of everything a person reads. Choose one with the `Accept-Language` header. */
export type Language =
  /** Welsh, Cymraeg */
  | 'CY'
  /** English */
  | 'EN';

/** Shows a member of WJEC's helpline what a centre sees, without being able to change anything, until `stopLooking` or sign-out. */
export type LookAsCentreInput = {
  /** The centre. */
  readonly centre: Scalars['CentreNumber']['input'];
  /** Why, for the audit, which the centre's exams officer can read: 3 to 200 characters. */
  readonly reason: Scalars['String']['input'];
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

/** Which memberships to list. What is left out does not narrow. */
export type MembershipFilter = {
  /** Of one of these types. */
  readonly accountTypes?: InputMaybe<ReadonlyArray<AccountType>>;
  /** Of this centre. */
  readonly centre?: InputMaybe<Scalars['CentreNumber']['input']>;
  /** In one of these states. */
  readonly states?: InputMaybe<ReadonlyArray<MembershipState>>;
};

/** How far a membership is. */
export type MembershipState =
  /** Signed in at least once, and not ended. */
  | 'ACTIVE'
  /** Removed, replaced, or the invitation was revoked. Kept as history. */
  | 'ENDED'
  /** Invited, and not yet signed in; the invitation may have expired. */
  | 'INVITED';

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

/** How the explanatory note stands. */
export type NoteState =
  /** Written or uploaded. */
  | 'GIVEN'
  /** The centre changed the sample and has said nothing. */
  | 'MISSING'
  /** The sample is as it was drawn. */
  | 'NOT_NEEDED';

/** What a unit that is assessed in outcomes may give, lowest first. Each unit lists which of them it takes. */
export type Outcome =
  /** Distinction, Rhagoriaeth */
  | 'DISTINCTION'
  /** Merit, Teilyngdod */
  | 'MERIT'
  /** Pass, Llwyddo */
  | 'PASS';

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

/** Sends nothing until it is resumed. Events are kept for then. */
export type PauseWebhookInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Which. */
  readonly webhookId: Scalars['ID']['input'];
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

/** What kind of caller this is. */
export type PrincipalKind =
  /** Acts for one centre or a list of centres, within its scopes. */
  | 'CENTRE'
  /** Acts for a moderator: allocated sheets, once submitted. */
  | 'MODERATOR'
  /** Acts for WJEC. */
  | 'STAFF';

/** What progress is counted for. */
export type ProgressBy =
  /** Each centre. */
  | 'CENTRE'
  /** Each offering. */
  | 'OFFERING';

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

/** One line of a receipt, as the centre has it on record. */
export type ReceiptRowInput = {
  /** Four digits. */
  readonly candidateNumber: Scalars['String']['input'];
  /** Empty where the unit has none. */
  readonly initials?: Scalars['String']['input'];
  /** The short form: `34`, `PASS`, `A`, `CF`. */
  readonly result: Scalars['String']['input'];
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

/** A candidate less in a group file. */
export type RemoveEvidenceMemberInput = {
  /** Who is not in it. */
  readonly candidateNumber: Scalars['String']['input'];
  /** The group file. */
  readonly evidenceId: Scalars['ID']['input'];
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
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

/** Removes a person: they are signed out at once and can not come back without a new invitation. What they did stays in the history. */
export type RemoveUserInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Who. */
  readonly membershipId: Scalars['ID']['input'];
};

/** Ends a webhook for good. Nothing more is sent. */
export type RemoveWebhookInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Which. */
  readonly webhookId: Scalars['ID']['input'];
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

/** Replaces an exams officer who has left, or names the first. The former one is removed and signed out at once. */
export type ReplaceExamsOfficerInput = {
  /** The centre. */
  readonly centre: Scalars['CentreNumber']['input'];
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Who takes over. */
  readonly successor: ExamsOfficerSuccessorInput;
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

/** Where the moderator reports of a family are. */
export type ReportsElsewhereInput = {
  /** The same in Welsh. */
  readonly textCy: Scalars['String']['input'];
  /** How to find them there, in English, 1 to 500 characters. */
  readonly textEn: Scalars['String']['input'];
  /** The address of a page, `https://…`, at most 300 characters. */
  readonly url: Scalars['String']['input'];
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

/** Sends an invitation again, for another 14 days. The temporary password of the one before stops working. */
export type ResendInvitationInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Whose. */
  readonly membershipId: Scalars['ID']['input'];
};

/** The sandbox to be put back. */
export type ResetSandboxInput = {
  /** The centre, which must be a sandbox. */
  readonly centre: Scalars['CentreNumber']['input'];
  /** Makes a repeat of this request harmless: under one key it is put back once, whatever has been tried since. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
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

/** Goes on sending, with all that came meanwhile, and tries at once what waits. What was given up is not sent: replay it. */
export type ResumeWebhookInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Which. */
  readonly webhookId: Scalars['ID']['input'];
};

/** Takes all access to IAMIS from a user, at once. */
export type RevokeAccessInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Whose. */
  readonly membershipId: Scalars['ID']['input'];
};

/** Ends an API client for good, with all its keys. Within a minute neither they nor its tokens are taken any more. */
export type RevokeApiClientInput = {
  /** Which. */
  readonly apiClientId: Scalars['ID']['input'];
};

/** Ends a key. Within a minute neither it nor a token that it was exchanged for is taken any more. */
export type RevokeApiKeyInput = {
  /** Which. */
  readonly apiKeyId: Scalars['ID']['input'];
};

/** A calendar address to be read no more. */
export type RevokeCalendarAddressInput = {
  /** The id of the address. */
  readonly calendarAddressId: Scalars['ID']['input'];
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** Takes an invitation back, and the membership with it. */
export type RevokeInvitationInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Whose. */
  readonly membershipId: Scalars['ID']['input'];
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

/** Makes another secret. Everything is signed with both for 24 hours, so that receivers can be given the new one meanwhile. */
export type RotateWebhookSecretInput = {
  /** A repeat with the same key makes no further secret; it is answered `WebhookSecretShownBefore`. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Which. */
  readonly webhookId: Scalars['ID']['input'];
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

/** In which order to show rows. */
export type RowOrder =
  /** Ascending. */
  | 'CANDIDATE_NUMBER'
  /** Highest mark (or outcome) first, by the result that counts, ties by number; then carry forward, absent and unmarked. */
  | 'MARK'
  /** By surname, then forenames, then number; accents and case do not count. */
  | 'NAME';

/** Whether a row can be changed by mark entry. */
export type RowStatus =
  /** Can be changed. */
  | 'DRAFT'
  /** Submitted and locked. */
  | 'SUBMITTED';

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
  /** Whether it is a sandbox (`Centre.sandbox`). Fixed as soon as somebody is entered there. */
  readonly sandbox?: Scalars['Boolean']['input'];
  /** The kind. */
  readonly type: CentreType;
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

/** Says which units an option stands for; an empty list is an option that is examined only. */
export type SaveOptionInput = {
  /** Six characters. */
  readonly code: Scalars['ID']['input'];
  /** Unit codes. */
  readonly units: ReadonlyArray<Scalars['ID']['input']>;
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

/** The note to the moderator. */
export type SetExplanatoryNoteInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The sheet. */
  readonly marksheetId: Scalars['ID']['input'];
  /** At most 4000 characters; an empty text takes the note back. */
  readonly note: Scalars['String']['input'];
};

/** Chooses the language of answers and e-mails. */
export type SetLanguageInput = {
  /** The language. */
  readonly language: Language;
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

/** What is wrong with the work of a sampled candidate. */
export type SubstitutionKind =
  /** Not finished: the result should be changed to Absent. */
  | 'INCOMPLETE'
  /** Lost. */
  | 'LOST';

/** Sends a test: `{ type: "TEST", timestamp, data: {} }`, once, also while the webhook is paused. What came of it stands in its delivery some seconds later. */
export type TestWebhookInput = {
  /** A repeat with the same key sends no second test. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Which. */
  readonly webhookId: Scalars['ID']['input'];
};

/** How results on equal ranks are ordered by candidate number. */
export type TieOrder =
  /** Lowest number first. */
  | 'ASCENDING'
  /** Highest number first. */
  | 'DESCENDING';

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

/** How far a delivery is. */
export type WebhookDeliveryState =
  /** The receiver answered with a status from 200 to 299. */
  | 'DELIVERED'
  /** It was tried for three days, or the webhook was removed. A replay tries it again. */
  | 'GIVEN_UP'
  /** It is to be tried, for the first time or again; or an earlier one of the same sheet is. */
  | 'WAITING';

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

/** Takes a centre off the list of those that a client acts for. The client's other centres are not touched. */
export type WithdrawFromApiClientInput = {
  /** Which. */
  readonly apiClientId: Scalars['ID']['input'];
  /** The caller's own centre; WJEC staff may name any. */
  readonly centre: Scalars['CentreNumber']['input'];
};

/** Takes back a request that is still open. */
export type WithdrawMarkAmendmentInput = {
  /** Which. */
  readonly amendmentRequestId: Scalars['ID']['input'];
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
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

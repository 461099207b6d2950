/** Which right each field of the schema needs, on one page. A field that stands nowhere here is refused. */
import type { GraphQLNamedType } from 'graphql';
import { isObjectType } from 'graphql';
import type { Right } from '../accounts/principal.js';

/** type → right → its fields. */
export const permissions: Readonly<Record<string, Partial<Record<Right, string>>>> = {
  Query: {
    'signed-in': 'viewer',
    'catalogue:read': 'families series unit option offerings',
    'marks:read': `centres marksheets marksheet marksheetFor verifyReceipt amendmentRequests extensions deadlines submissionProgress
      candidateDetailsReport candidateDetailsReportFor`,
    'entries:decide': 'withdrawals',
    'calendars:write': 'calendarAddresses',
    'sample:read': 'substituteProposal',
    'sample:simulate': 'simulateSample',
    'entries:write': 'entriesFile entriesFiles',
    'audit:read': 'auditEntries',
    'audit:verify': 'verifyAudit',
    'accounts:read': 'memberships membership apiClients apiClient webhooks webhook',
    'allocations:write': 'moderators allocations moderatorGaps',
    'reports:read': 'moderatorReports moderatorReport',
    'files:write': 'upload',
    'events:read': 'events event',
    'counted:read': 'countedResults countedTotals countedAcknowledgements',
  },
  Mutation: {
    'marks:read': 'validateResults',
    'marks:write': 'enterResults clearResults applyResults acknowledgeClericalError',
    'corrections:write': 'recordClericalError',
    'amendments:write': 'requestMarkAmendment withdrawMarkAmendment',
    'amendments:decide': 'decideMarkAmendment',
    submit: 'submitMarksheet requestExtension',
    'entries:decide': 'confirmWithdrawal dismissWithdrawal',
    'submissions:reopen': 'reopenSubmission',
    'sandboxes:write': 'keepSandboxStart resetSandbox',
    'calendars:write': 'createCalendarAddress revokeCalendarAddress',
    'sample:write': 'addToSample removeFromSample substituteInSample setExplanatoryNote',
    'sample:request': 'requestFurtherSample',
    'entries:write': 'importEntries',
    'accounts:write': `inviteUser resendInvitation revokeInvitation grantAccess revokeAccess removeUser changeAccountType
      resetSecondFactor replaceExamsOfficer`,
    'centres:look': 'lookAsCentre',
    'signed-in': 'stopLooking chooseMembership confirmPassword setLanguage endSession endOtherSessions',
    'clients:write': `createApiClient changeApiClient rotateApiKey revokeApiKey revokeApiClient withdrawFromApiClient
      createWebhook changeWebhook rotateWebhookSecret pauseWebhook resumeWebhook testWebhook replayWebhook removeWebhook`,
    'allocations:write': 'saveModerator allocateModerator reassignModerator deallocateModerator',
    'reports:write': 'uploadModeratorReport withdrawModeratorReport',
    'files:write': `beginUpload uploadEvidence abandonUpload deleteEvidence addEvidenceMember removeEvidenceMember`,
    'files:hide': 'hideEvidence',
    'counted:acknowledge': 'acknowledgeCountedResults',
    'catalogue:write':
      'saveFamily saveSeries saveUnit saveOption saveOffering saveCentre extendDeadline decideExtension',
  },
  Subscription: { 'marks:read': 'marksheetChanged' },
  Marksheet: {
    'marks:read': `id version centre series unit offering title deadline pastDeadline state entryLabel submitLabel counts rows readiness
      expectedSampleSize submissions teacherInitialsInUse viewerCan entriesNotice clericalErrors amendmentRequests distribution moderator`,
    'sample:read': 'sample cohortChanges outstanding',
    'files:read': 'evidence evidenceChecklist',
    'files:write': 'uploadsInProgress',
    'reports:read': 'moderatorReports',
  },
  ModeratorReport: {
    'reports:read': 'id offering level centre language name size sha256 lastDay downloadUrl',
    'reports:write': 'state scan uploadedAt uploadedBy replacedAt withdrawnAt withdrawnBy withdrawnReason',
  },
  Reopening: {
    'marks:read': 'at by reason',
    'sample:read': 'sample',
  },
  Membership: {
    'accounts:read': `id accountType name email centre state createdAt createdBy lastSignedInAt endedAt endedBy invitation grant viewerCan`,
    'allocations:write': 'moderator',
  },
  CandidateDetailsRow: {
    'marks:read': 'place unitCode candidateNumber surname forenames dateOfBirth initials countedResult submittedResult',
    'sample:read': 'sampled',
  },
  MarksheetRow: {
    'marks:read': `id version candidate result initials status submission late held history countedResult correction corrections
      amendmentRequests`,
    'sample:read': 'sample',
    'files:read': 'evidence',
  },
  Event: {
    'events:read': 'id type at centre detail',
    'marks:read': 'marksheet',
  },
  AmendmentRequest: {
    'marks:read': `id marksheet candidate row submitted before requested reason requester origin requestedAt requestedBy state decidedAt
      decidedBy note supersededBy`,
    'files:read': 'attachments',
  },
};

/** Types whose fields all need one right: what leads to them is guarded above. */
export const typesUnder: Partial<Record<Right, string>> = {
  'signed-in': 'Viewer PageInfo SignedInPerson OwnMembership OwnSession',
  'catalogue:read': `QualificationFamily Helpline ReportsElsewhere Series Unit Option Offering CentreTypeDeadline SamplingScheme SchemeBand Declaration`,
  'marks:read': `Centre CentreConnection CentreEdge Candidate MarksheetConnection MarksheetEdge MarksheetRowConnection MarksheetRowEdge MarksheetCounts
    EntryLabel EntryLabelPart SubmitLabel MarksheetViewerCan RowChange Result Readiness Blocker Submission ReceiptVerification
    Correction ResultDecision ClericalErrors RowToCheck SlipHint AmendmentRequestConnection AmendmentRequestEdge
    Extension ExtensionConnection ExtensionEdge Deadline DeadlineConnection DeadlineEdge SubmissionProgress
    SubmissionProgressConnection SubmissionProgressEdge CandidateDetailsReport CandidateDetailsList Distribution DistributionBand
    OutcomeCount TeacherDistribution OrderOfMeritPlace SheetModerator MarksFileFault MarksFileNote`,
  'sample:read': `Sample SampleMember SampleMembership SampleReason Substitution RankedCandidate SubstituteProposal ReopenedSample
    ReopenedSampleMember CohortChange CohortConsequence Outstanding OutstandingItem`,
  'files:write': 'UploadTicket',
  'files:read': `Evidence EvidenceConnection EvidenceEdge EvidenceChecklist ChecklistCandidate ChecklistBlocker
    EvidenceCounts`,
  'entries:decide': 'Withdrawal WithdrawalConnection WithdrawalEdge',
  'calendars:write': 'CalendarAddress',
  'sample:simulate': 'SimulatedSample SimulatedPick',
  'accounts:read': `MembershipConnection MembershipEdge Invitation AccessGrant MembershipViewerCan ApiClient ApiClientViewerCan ApiKey
    ApiClientConnection ApiClientEdge Webhook WebhookConnection WebhookEdge WebhookDelivery WebhookDeliveryConnection
    WebhookDeliveryEdge WebhookAttempt`,
  'allocations:write': `Moderator ModeratorConnection ModeratorEdge Allocation AllocationConnection AllocationEdge ModeratorGap
    ModeratorGapConnection ModeratorGapEdge`,
  'reports:read': 'ModeratorReportConnection ModeratorReportEdge',
  'events:read': 'EventConnection EventEdge',
  'counted:read': 'CountedResult CountedResultConnection CountedResultEdge CountedTotals CountedAcknowledgement',
  'audit:read': 'AuditEntry AuditEntryConnection AuditEntryEdge',
  'audit:verify': 'AuditVerification AuditFault',
  'entries:write': 'EntriesFile EntriesFault EntriesFileConnection EntriesFileEdge EntriesOutcome HeldRow',
};

const fieldRights = new Map<string, Right>();
for (const [type, rights] of Object.entries(permissions)) {
  for (const [right, fields] of Object.entries(rights)) {
    for (const field of fields.trim().split(/\s+/)) fieldRights.set(`${type}.${field}`, right as Right);
  }
}
const typeRights = new Map<string, Right>();
for (const [right, types] of Object.entries(typesUnder)) {
  for (const type of types.trim().split(/\s+/)) typeRights.set(type, right as Right);
}

/** Null for a field nobody may read because nobody thought about it. */
export function rightFor(type: GraphQLNamedType, field: string): Right | null {
  const right = fieldRights.get(`${type.name}.${field}`) ?? typeRights.get(type.name);
  return right ?? (isAnswer(type) ? 'signed-in' : null);
}

/** What a mutation answers is as open as the mutation: the objects in it are guarded by their own types. */
function isAnswer(type: GraphQLNamedType): boolean {
  return (
    type.name === 'Problem' ||
    (isObjectType(type) &&
      (/(Success|edRow)$/.test(type.name) || type.getInterfaces().some(({ name }) => name === 'Problem')))
  );
}

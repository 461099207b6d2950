/**
 * Who may read and do what: every field of Query and Mutation and every field of every object, for every role, in the own centre and in another.
 * What is expected stands in the two tables below and nowhere else; a field or type that stands in none of them fails.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLNamedType, GraphQLObjectType } from 'graphql';
import { isObjectType } from 'graphql';
import type { CentreMade } from '../support/centres.js';
import { givenModerator, givenPeople, givenWholeCentre } from '../support/centres.js';
import type { PersonWanted } from '../support/people.js';
import { givenPerson, signedIn } from '../support/people.js';
import type { Service } from '../support/service.js';
import { startService } from '../support/service.js';
import type { Objects } from '../support/values.js';
import { ABSENT, askAs, outcomeOf, VALUES, written } from '../support/values.js';
import type { Operation } from '../support/walk.js';
import { allFields, operationsOf, rootFields, schema, waysTo } from '../support/walk.js';
import { newKey } from '../support/world.js';

/** What each right opens: fields of Query and Mutation, whole types, single fields of types. What mutations answer is open to who may do them. */
const OPENS: Readonly<Record<string, string>> = {
  'signed-in': `viewer stopLooking chooseMembership confirmPassword setLanguage endSession endOtherSessions
    Viewer SignedInPerson OwnMembership OwnSession PageInfo`,
  'catalogue:read': `families series unit option offerings
    QualificationFamily Helpline ReportsElsewhere Series Unit Option Offering CentreTypeDeadline SamplingScheme SchemeBand Declaration`,
  'catalogue:write': 'saveFamily saveSeries saveUnit saveOption saveOffering saveCentre extendDeadline decideExtension',
  'marks:read': `Subscription.marksheetChanged centres marksheets marksheet marksheetFor verifyReceipt amendmentRequests extensions deadlines submissionProgress candidateDetailsReport candidateDetailsReportFor
    Centre CentreConnection CentreEdge Candidate Marksheet MarksheetConnection MarksheetEdge MarksheetRow MarksheetRowConnection MarksheetRowEdge
    MarksheetCounts EntryLabel EntryLabelPart SubmitLabel MarksheetViewerCan RowChange Result Readiness Blocker Submission ReceiptVerification
    Reopening Extension ExtensionConnection ExtensionEdge Deadline DeadlineConnection DeadlineEdge
    SubmissionProgress SubmissionProgressConnection SubmissionProgressEdge
    Correction ResultDecision ClericalErrors RowToCheck SlipHint AmendmentRequest AmendmentRequestConnection AmendmentRequestEdge
    Event.marksheet CandidateDetailsReport CandidateDetailsList CandidateDetailsRow Distribution DistributionBand OutcomeCount TeacherDistribution OrderOfMeritPlace SheetModerator
    validateResults MarksFileFault MarksFileNote`,
  'marks:write': 'enterResults clearResults applyResults acknowledgeClericalError',
  'corrections:write': 'recordClericalError',
  'amendments:write': 'requestMarkAmendment withdrawMarkAmendment',
  'amendments:decide': 'decideMarkAmendment',
  submit: 'submitMarksheet requestExtension',
  'submissions:reopen': 'reopenSubmission',
  'sandboxes:write': 'keepSandboxStart resetSandbox',
  'entries:decide': 'withdrawals confirmWithdrawal dismissWithdrawal Withdrawal WithdrawalConnection WithdrawalEdge',
  'calendars:write': 'calendarAddresses createCalendarAddress revokeCalendarAddress CalendarAddress',
  'sample:read': `substituteProposal Marksheet.sample Marksheet.cohortChanges Marksheet.outstanding MarksheetRow.sample
    CandidateDetailsRow.sampled Reopening.sample ReopenedSample ReopenedSampleMember CohortChange CohortConsequence Outstanding OutstandingItem
    Sample SampleMember SampleMembership SampleReason Substitution RankedCandidate SubstituteProposal`,
  'sample:write': 'addToSample removeFromSample substituteInSample setExplanatoryNote',
  'sample:request': 'requestFurtherSample',
  'sample:simulate': 'simulateSample SimulatedSample SimulatedPick',
  'entries:write': `importEntries entriesFile entriesFiles
    EntriesFile EntriesFault EntriesFileConnection EntriesFileEdge EntriesOutcome HeldRow`,
  'accounts:read': `memberships membership apiClients apiClient webhooks webhook
    Webhook WebhookConnection WebhookEdge WebhookDelivery WebhookDeliveryConnection WebhookDeliveryEdge WebhookAttempt
    Membership MembershipConnection MembershipEdge Invitation AccessGrant MembershipViewerCan
    ApiClient ApiClientViewerCan ApiKey ApiClientConnection ApiClientEdge`,
  'accounts:write': `inviteUser resendInvitation revokeInvitation grantAccess revokeAccess removeUser changeAccountType
    resetSecondFactor replaceExamsOfficer`,
  'clients:write': `createApiClient changeApiClient rotateApiKey revokeApiKey revokeApiClient withdrawFromApiClient
    createWebhook changeWebhook rotateWebhookSecret pauseWebhook resumeWebhook testWebhook replayWebhook removeWebhook`,
  'allocations:write': `moderators allocations moderatorGaps saveModerator allocateModerator reassignModerator deallocateModerator
    ModeratorGap ModeratorGapConnection ModeratorGapEdge
    Moderator ModeratorConnection ModeratorEdge Allocation AllocationConnection AllocationEdge Membership.moderator`,
  'files:read': `Marksheet.evidence Marksheet.evidenceChecklist MarksheetRow.evidence AmendmentRequest.attachments
    Evidence EvidenceConnection EvidenceEdge EvidenceChecklist ChecklistCandidate ChecklistBlocker EvidenceCounts`,
  'files:write': `upload UploadTicket beginUpload uploadEvidence abandonUpload deleteEvidence addEvidenceMember removeEvidenceMember
    Marksheet.uploadsInProgress`,
  'files:hide': 'hideEvidence',
  'reports:read': `moderatorReports moderatorReport Marksheet.moderatorReports
    ModeratorReport ModeratorReportConnection ModeratorReportEdge`,
  'reports:write': `uploadModeratorReport withdrawModeratorReport
    ModeratorReport.state ModeratorReport.scan ModeratorReport.uploadedAt ModeratorReport.uploadedBy ModeratorReport.replacedAt
    ModeratorReport.withdrawnAt ModeratorReport.withdrawnBy ModeratorReport.withdrawnReason`,
  'centres:look': 'lookAsCentre',
  'events:read': 'events event Event EventConnection EventEdge',
  'counted:read': `countedResults countedTotals countedAcknowledgements
    CountedResult CountedResultConnection CountedResultEdge CountedTotals CountedAcknowledgement`,
  'counted:acknowledge': 'acknowledgeCountedResults',
  'audit:read': 'auditEntries AuditEntry AuditEntryConnection AuditEntryEdge',
  'audit:verify': 'verifyAudit AuditVerification AuditFault',
};

const CLIENT_SCOPES = `marks:read marks:write submit sample:read sample:write files:read files:write entries:write amendments:write
  reports:read events:read`;
const TEACHER =
  'marks:read marks:write submit sample:read sample:write files:read files:write amendments:write reports:read';
const CENTRE = `${CLIENT_SCOPES} accounts:read accounts:write clients:write audit:read calendars:write`;

interface Role {
  /** Beyond `signed-in`; `catalogue:read` is everybody's who may read anything at all. */
  rights: string;
  /** Whose objects it finds; `ALLOCATED`: of its centre's sheets the submitted one. */
  finds: 'OWN' | 'ALL' | 'ALLOCATED' | 'NOTHING';
  signIn: (centre: CentreMade) => Promise<Record<string, string>>;
}

const person = (wanted: (centre: CentreMade) => PersonWanted) => async (centre: CentreMade) => {
  const at = await signedIn(service, await givenPerson(service, { centre: centre.number, ...wanted(centre) }));
  if (wanted(centre).name === 'Looking') await look(at, centre.number);
  return { cookie: at.cookie(), origin: service.url };
};
const client = (scopes: string) => async (centre: CentreMade) => {
  const { key } = await service.newClient({ centreNumbers: [centre.number], scopes: words(scopes) });
  return { authorization: `Bearer ${key}` };
};
const look = (at: Awaited<ReturnType<typeof signedIn>>, centre: string) =>
  at.query('mutation ($input: LookAsCentreInput!) { lookAsCentre(input: $input) { __typename } }', {
    input: { centre, reason: 'A call' },
  });

const ROLES: Readonly<Record<string, Role>> = {
  'exams officer': {
    rights: `catalogue:read ${CENTRE}`,
    finds: 'OWN',
    signIn: person(() => ({ kind: 'EXAMS_OFFICER' })),
  },
  'centre admin': {
    rights: `catalogue:read ${CENTRE}`,
    finds: 'OWN',
    signIn: person(() => ({ kind: 'CENTRE_ADMIN' })),
  },
  'user with access': { rights: `catalogue:read ${TEACHER}`, finds: 'OWN', signIn: person(() => ({ kind: 'USER' })) },
  'user without access': { rights: '', finds: 'NOTHING', signIn: person(() => ({ kind: 'USER', access: null })) },
  'user without submitting': {
    rights: `catalogue:read ${TEACHER.replace('submit ', '')}`,
    finds: 'OWN',
    signIn: person(() => ({ kind: 'USER', access: { maySubmit: false } })),
  },
  'user narrowed to units': {
    rights: `catalogue:read ${TEACHER}`,
    finds: 'OWN',
    signIn: person(({ unitIds }) => ({ kind: 'USER', access: { unitIds: [unitIds.submitted] } })),
  },
  moderator: {
    rights: 'catalogue:read marks:read sample:read sample:request corrections:write files:read reports:read',
    finds: 'ALLOCATED',
    signIn: async (centre) => {
      const { id } = await givenModerator(service, { sheets: [centre.sheets.submitted, centre.sheets.ready] });
      return person(() => ({ kind: 'MODERATOR', moderatorId: id }))(centre);
    },
  },
  'WJEC staff': {
    rights: `catalogue:read catalogue:write marks:read sample:read sample:request sample:simulate corrections:write amendments:decide entries:write files:read reports:read events:read
      accounts:read accounts:write clients:write allocations:write reports:write files:hide centres:look audit:read audit:verify
      entries:decide submissions:reopen sandboxes:write persons:export calendars:write counted:read counted:acknowledge`,
    finds: 'ALL',
    signIn: person(() => ({ kind: 'STAFF' })),
  },
  'WJEC staff looking as the centre': {
    rights: 'catalogue:read marks:read sample:read files:read reports:read accounts:read',
    finds: 'OWN',
    signIn: person(() => ({ kind: 'STAFF', name: 'Looking' })),
  },
  'client with every scope': { rights: `catalogue:read ${CLIENT_SCOPES}`, finds: 'OWN', signIn: client(CLIENT_SCOPES) },
  'client without scopes': { rights: 'catalogue:read', finds: 'OWN', signIn: client('') },
  ...Object.fromEntries(
    words(CLIENT_SCOPES).map((scope): [string, Role] => [
      `client with ${scope}`,
      { rights: `catalogue:read ${scope}`, finds: 'OWN', signIn: client(scope) },
    ]),
  ),
};

/** Where who asks does not settle whether something is found. `MACHINE`: a machine has no session. */
const ANSWERED: Readonly<Record<string, { own: Found; other: Found; why: string }>> = {
  chooseMembership: { own: 'absent', other: 'absent', why: 'the membership asked for is another person’s' },
  endSession: { own: 'absent', other: 'absent', why: 'the session asked for is another person’s' },
  applyResults: { own: 'absent', other: 'absent', why: 'a dry run is the one’s who asked for it' },
  importEntries: {
    own: 'absent',
    other: 'absent',
    why: 'the file is faulty anyhow; of whom it may be, entries.test.ts tries',
  },
  withdrawals: { own: 'absent', other: 'absent', why: 'no row is held; whose are listed, withdrawal.test.ts tries' },
  stopLooking: { own: 'open', other: 'open', why: 'it says nothing of the centre' },
  replaceExamsOfficer: {
    own: 'open',
    other: 'open',
    why: 'only WJEC may, which is said before any centre is looked up',
  },
};
const OF_SESSION = words(OPENS['signed-in']!).filter((field) => field !== 'viewer' && /^[a-z]/.test(field));

type Found = 'absent' | 'open';

function words(list: string): string[] {
  return list
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
}

const opened = new Map(
  Object.entries(OPENS).flatMap(([right, list]) => words(list).map((name) => [name, right] as const)),
);
const isRoot = (type: string) => type === 'Query' || type === 'Mutation';

/** What a mutation answers, and the objects in it by their own types. */
const isAnswer = (type: GraphQLNamedType): boolean =>
  type.name === 'Problem' ||
  (isObjectType(type) &&
    (/(Success|edRow)$/.test(type.name) || type.getInterfaces().some(({ name }) => name === 'Problem')));

/** By the table; undefined where nobody has decided. */
function rightOf(type: GraphQLNamedType, field: string): string | undefined {
  if (isRoot(type.name)) return opened.get(field);
  return opened.get(`${type.name}.${field}`) ?? opened.get(type.name) ?? (isAnswer(type) ? 'signed-in' : undefined);
}

const rightsOf = ({ rights }: Role): Set<string> => new Set(['signed-in', ...words(rights)]);
const may = (role: Role) => (type: GraphQLNamedType, field: string) => rightsOf(role).has(rightOf(type, field) ?? '');

let service: Service;
let own: CentreMade;
let other: CentreMade;

beforeAll(async () => {
  service = await startService();
  own = await givenWholeCentre(service, '68001', 'OWNX');
  other = await givenWholeCentre(service, '68002', 'QZJV');
}, 120_000);
afterAll(() => service.close());

/** About the submitted sheet, which a moderator sees too. Fresh where a role might end what the next one is asked about. */
async function objectsOf(centre: CentreMade, { root }: Operation<Objects>): Promise<Objects> {
  const sheet = centre.sheets.submitted;
  const fixed = { sheet: sheet.id, centre: centre.number, unit: sheet.unit, file: centre.entriesFile, key: newKey() };
  if (root === 'Query') return { ...fixed, ...centre.people };
  const { id, key } = await service.newClient({ centreNumbers: [centre.number], ownerCentre: centre.number });
  const people = await givenPeople(service, centre.number, 'MORE', sheet);
  const { correction, amendment, dryRun } = centre.people;
  return { ...fixed, ...people, correction, amendment, dryRun, client: id, clientKey: key.split('_')[1]! };
}

/** Only the root field, so that nothing else can refuse it, and whether there is anything. */
const shallow = new Map<string, Operation<Objects>>();

async function expectForbidden(
  headers: Record<string, string>,
  operation: Operation<Objects>,
  right: string,
  field: string,
) {
  const answer = await askAs(service, headers, operation, await objectsOf(own, operation));
  const seen = answer.errors?.map(({ extensions }) => extensions);
  expect({ field, data: answer.data, errors: seen }).toEqual({
    field,
    data: undefined,
    errors: [{ code: 'FORBIDDEN', right, field }],
  });
}

/** 'absent': exactly as for what does not exist. */
async function expectOutcome(
  headers: Record<string, string>,
  operation: Operation<Objects>,
  objects: Objects,
  whose: string,
  outcome: Found,
) {
  const answer = await askAs(service, headers, operation, objects);
  if (operation.field === 'lookAsCentre') await service.db.writeOnce('UPDATE person_session SET looking_as = NULL');
  const seen = outcomeOf(operation, answer);
  const place = { field: operation.field, whose };
  if (answer.errors) throw new Error(`${JSON.stringify(place)} ${JSON.stringify(answer.errors)}`);
  expect({ ...place, outcome: seen === 'nothing' ? 'absent' : 'open' }).toEqual({ ...place, outcome });
}

const namesObject = (operation: Operation<Objects>, objects: Objects): boolean =>
  written(operation, objects) !== written(operation, { ...ABSENT, unit: objects.unit, key: objects.key });

describe('the table of rights', () => {
  it('decides about every field of the schema, and about nothing else', () => {
    const types = Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type));
    const undecided = types
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap((type) => Object.keys(type.getFields()).map((field) => ({ type, field })))
      .filter(({ type, field }) => rightOf(type, field) === undefined)
      .map(({ type, field }) => `${type.name}.${field}`);
    expect(undecided).toEqual([]);
    const known = new Set([
      ...rootFields().map(({ field }) => field.name),
      ...allFields(),
      ...types.map(({ name }) => name),
    ]);
    expect([...opened.keys()].filter((name) => !known.has(name))).toEqual([]);
    expect(opened.size).toBe(Object.values(OPENS).flatMap(words).length);
  });

  it('gives every right that opens something to some role', () => {
    const given = new Set(Object.values(ROLES).flatMap((role) => [...rightsOf(role)]));
    expect(Object.keys(OPENS).filter((right) => !given.has(right))).toEqual([]);
  });
});

describe.each(Object.entries(ROLES))('R39 %s', (_name, role) => {
  let headers: Record<string, string>;
  let operations: Operation<Objects>[];

  beforeAll(async () => {
    headers = await role.signIn(own);
    operations = operationsOf(VALUES, may(role), 1);
    for (const each of operationsOf(VALUES, () => true, 0)) shallow.set(each.field, each);
  });

  it('has the rights of the table', async () => {
    const answer = await (
      await fetch(`${service.url}/graphql`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ viewer { rights } }' }),
      })
    ).json();
    expect(answer.data.viewer.rights).toEqual(words(role.rights).toSorted());
  });

  it('begins nothing that the table does not open, by query or mutation', async () => {
    for (const { root, field } of rootFields()) {
      const right = opened.get(field.name)!;
      if (!rightsOf(role).has(right))
        await expectForbidden(headers, shallow.get(field.name)!, right, `${root}.${field.name}`);
    }
  });

  it('reads every field that the table opens, and is refused each other field that lies on the way', async () => {
    const selected = new Set(operations.flatMap((operation) => [...operation.selected]));
    for (const operation of operations.filter(
      ({ root, field }) => root === 'Query' && rightsOf(role).has(opened.get(field)!),
    )) {
      const answer = await askAs(service, headers, operation, await objectsOf(own, operation));
      expect({ field: operation.field, errors: answer.errors }).toEqual({ field: operation.field, errors: undefined });
    }
    const met = new Set([...selected].map((field) => field.split('.')[0]!));
    const wayTo = waysTo(VALUES, may(role));
    for (const name of allFields()) {
      const [type, field] = name.split('.') as [string, string];
      if (!met.has(type) || may(role)(schema.getType(type)!, field)) continue;
      const operation = wayTo(name);
      if (operation) await expectForbidden(headers, operation, rightOf(schema.getType(type)!, field)!, name);
    }
  });

  it('finds what is its own, and of another centre as much as of one that does not exist', async () => {
    const machine = headers['authorization'] !== undefined;
    // Who looked as the centre and stopped sees more afterwards.
    const stopsLast = [...shallow.values()].toSorted(
      (a, b) => +(a.field === 'stopLooking') - +(b.field === 'stopLooking'),
    );
    for (const operation of stopsLast.filter(({ field }) => rightsOf(role).has(opened.get(field)!))) {
      const [mine, foreign] = [await objectsOf(own, operation), await objectsOf(other, operation)];
      const found = !namesObject(operation, mine) || role.finds === 'ALL' ? 'open' : 'absent';
      const sessionless = machine && OF_SESSION.includes(operation.field);
      const expected = sessionless
        ? { own: 'absent' as const, other: 'absent' as const }
        : (ANSWERED[operation.field] ?? { own: 'open' as const, other: found });
      await expectOutcome(headers, operation, mine, 'own', expected.own);
      await expectOutcome(headers, operation, foreign, 'another’s', expected.other);
    }
  });
});

describe('R39 narrowed', () => {
  const seen = async (name: string, headers: Record<string, string>, sheet: string) => {
    const operation = operationsOf(VALUES, may(ROLES[name]!), 1).find(({ field }) => field === 'marksheet')!;
    const objects = { ...(await objectsOf(own, operation)), sheet };
    return outcomeOf(operation, await askAs(service, headers, operation, objects));
  };

  it.each(['user narrowed to units', 'moderator'])('%s finds no other sheet of the same centre', async (name) => {
    const headers = await ROLES[name]!.signIn(own);
    expect(await seen(name, headers, own.sheets.submitted.id)).toBe('other');
    for (const sheet of ['outcomes', 'lateRows', 'ready', 'draft'] as const)
      expect({ sheet, outcome: await seen(name, headers, own.sheets[sheet].id) }).toEqual({
        sheet,
        outcome: 'nothing',
      });
  });
});

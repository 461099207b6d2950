/** A value for every argument and input field of the schema, and the asking. A field that can name an object names one. */
import type { Answer, Service } from './service.js';
import type { Operation, Values } from './walk.js';

/** What an operation can name. */
export interface Objects {
  sheet: string;
  centre: string;
  unit: string;
  file: string;
  membership: string;
  moderator: string;
  offering: string;
  allocation: string;
  client: string;
  clientKey: string;
  session: string;
  correction: string;
  amendment: string;
  key: string;
}

const NONE = () => null;
/** An entries file of one centre without candidates in it is whole, and faulty only in that. */
const ediFile = (centre: string): string =>
  [
    `E1${centre}06A26SIAMISTS1.014`,
    `E3${centre}06A26001CF1 1AA`,
    `E5C${centre}0215EVANS:SIAN MAI                          F290110689990250001K             7001234566             3000N1`,
    `E7${centre}0000003150326`,
    `E9${centre}00000050000001`,
  ]
    .map((line) => `${line.padEnd(192)}\r\n`)
    .join('');

export const VALUES: Values<Objects> = {
  'Query.centres.first': () => 200,
  'Query.centres.after': NONE,
  'Query.unit.code': ({ unit }) => unit,
  'Query.option.code': () => '3700U1',
  'Query.offerings.series': () => 'GCSE-2026-06',
  'Query.marksheets.first': () => 20,
  'Query.marksheets.after': NONE,
  'Query.marksheet.id': ({ sheet }) => sheet,
  'Query.marksheetFor.centre': ({ centre }) => centre,
  'Query.marksheetFor.series': () => 'GCSE-2026-06',
  'Query.marksheetFor.unit': ({ unit }) => unit,
  'Query.simulateSample.marksheetId': ({ sheet }) => sheet,
  'Query.substituteProposal.marksheetId': ({ sheet }) => sheet,
  'Query.substituteProposal.candidateNumber': () => '0012',
  'Query.entriesFile.id': ({ file }) => file,
  'Query.entriesFiles.centre': ({ centre }) => centre,
  'Query.entriesFiles.first': () => 20,
  'Query.entriesFiles.after': NONE,
  'Query.verifyAudit.after': () => 0,
  'Query.verifyAudit.rows': () => 10,
  'Marksheet.rows.show': () => 'ALL',
  'Marksheet.rows.search': NONE,
  'Marksheet.rows.orderBy': () => 'MARK',
  'Marksheet.rows.first': () => 3,
  'Marksheet.rows.after': NONE,
  'MarksheetFilter.centre': ({ centre }) => centre,
  'MarksheetFilter.series': () => 'GCSE-2026-06',
  'MarksheetFilter.family': () => 'GCSE',
  'MarksheetFilter.unit': ({ unit }) => unit,
  'MarksheetFilter.state': NONE,
  'MarksheetFilter.text': NONE,
  'SamplingSchemeInput.kind': () => 'ALL',
  'SamplingSchemeInput.allUpTo': NONE,
  'SamplingSchemeInput.bands': NONE,
  'SamplingSchemeInput.size': NONE,
  'SamplingSchemeInput.quota': NONE,
  'SamplingSchemeInput.minimum': NONE,
  'SamplingSchemeInput.ties': NONE,
  'SamplingSchemeInput.teacherCoverage': NONE,
  'VerifyReceiptInput.marksheetId': ({ sheet }) => sheet,
  'VerifyReceiptInput.sequence': () => 1,
  'VerifyReceiptInput.rows': () => [{ candidateNumber: '0001', result: '1' }],
  'EnterResultsInput.marksheetId': ({ sheet }) => sheet,
  'EnterResultsInput.idempotencyKey': ({ key }) => key,
  'EnterResultsInput.rows': () => [{ candidateNumber: '0001', result: { typed: '7' } }],
  'ClearResultsInput.marksheetId': ({ sheet }) => sheet,
  'ClearResultsInput.idempotencyKey': ({ key }) => key,
  'ClearResultsInput.candidateNumbers': () => ['0001'],
  'SubmitMarksheetInput.marksheetId': ({ sheet }) => sheet,
  'SubmitMarksheetInput.idempotencyKey': ({ key }) => key,
  'SubmitMarksheetInput.leaveOutLate': () => ['0101'],
  'SubmitMarksheetInput.declarations': () => [],
  'AddToSampleInput.marksheetId': ({ sheet }) => sheet,
  'AddToSampleInput.idempotencyKey': ({ key }) => key,
  'AddToSampleInput.candidateNumbers': () => ['0002'],
  'RemoveFromSampleInput.marksheetId': ({ sheet }) => sheet,
  'RemoveFromSampleInput.idempotencyKey': ({ key }) => key,
  'RemoveFromSampleInput.candidateNumbers': () => ['0002'],
  'SubstituteInSampleInput.marksheetId': ({ sheet }) => sheet,
  'SubstituteInSampleInput.idempotencyKey': ({ key }) => key,
  'SubstituteInSampleInput.candidateNumber': () => '0012',
  'SubstituteInSampleInput.standIn': () => '0011',
  'SubstituteInSampleInput.kind': () => 'LOST',
  'SubstituteInSampleInput.explanation': () => 'Water damage.',
  'SubstituteInSampleInput.passedOverReason': NONE,
  'SetExplanatoryNoteInput.marksheetId': ({ sheet }) => sheet,
  'SetExplanatoryNoteInput.idempotencyKey': ({ key }) => key,
  'SetExplanatoryNoteInput.note': () => 'A note.',
  'RequestFurtherSampleInput.marksheetId': ({ sheet }) => sheet,
  'RequestFurtherSampleInput.idempotencyKey': ({ key }) => key,
  'RequestFurtherSampleInput.candidateNumbers': () => ['0003'],
  'RequestFurtherSampleInput.due': () => '2026-06-01',
  'ExtendDeadlineInput.marksheetId': ({ sheet }) => sheet,
  'ExtendDeadlineInput.idempotencyKey': ({ key }) => key,
  'ExtendDeadlineInput.deadline': () => '2026-06-01',
  'ImportEntriesInput.file': ({ centre }) => new File([ediFile(centre)], `E${centre}40.X01`),
  'ImportEntriesInput.name': NONE,
  'SaveFamilyInput.code': () => 'GCSE',
  'SaveFamilyInput.nameEn': () => 'GCSE',
  'SaveFamilyInput.nameCy': () => 'TGAU',
  'SaveFamilyInput.helpline': NONE,
  'SaveSeriesInput.family': () => 'GCSE',
  'SaveSeriesInput.month': () => 6,
  'SaveSeriesInput.year': () => 2026,
  'SaveSeriesInput.ediBoard': () => '40',
  'SaveSeriesInput.ediSeries': () => '6G',
  'SaveSeriesInput.entriesDeadline': NONE,
  'SaveSeriesInput.amendmentsClose': NONE,
  'SaveSeriesInput.resultsDay': NONE,
  'SaveUnitInput.code': ({ unit }) => unit,
  'SaveUnitInput.aliases': () => [],
  'SaveUnitInput.titleEn': () => 'Taken over',
  'SaveUnitInput.titleCy': NONE,
  'SaveUnitInput.family': () => 'GCSE',
  'SaveUnitInput.level': () => '1/2',
  'SaveUnitInput.language': () => 'EN',
  'SaveUnitInput.assessment': () => 'MARKS',
  'SaveUnitInput.maximumMark': () => 40,
  'SaveUnitInput.maximumMarkConfirmed': () => true,
  'SaveUnitInput.outcomes': () => [],
  'SaveUnitInput.linear': () => true,
  'SaveUnitInput.teacherInitials': () => false,
  'SaveUnitInput.work': () => 'UPLOAD',
  'SaveOptionInput.code': () => '3700U1',
  'SaveOptionInput.units': () => [],
  'SaveOfferingInput.series': () => 'GCSE-2026-06',
  'SaveOfferingInput.unit': ({ unit }) => unit,
  'SaveOfferingInput.opens': NONE,
  'SaveOfferingInput.deadline': NONE,
  'SaveOfferingInput.deadlinesByCentreType': () => [],
  'SaveOfferingInput.closesAt': NONE,
  'SaveOfferingInput.scheme': () => ({ kind: 'ALL' }),
  'SaveOfferingInput.declarations': () => [],
  'SaveCentreInput.number': ({ centre }) => centre,
  'SaveCentreInput.name': () => 'Taken over',
  'SaveCentreInput.type': () => 'SCHOOL',
  'Query.memberships.first': () => 20,
  'Query.memberships.after': NONE,
  'Query.membership.id': ({ membership }) => membership,
  'Query.apiClients.centre': ({ centre }) => centre,
  'Query.apiClients.first': () => 20,
  'Query.apiClients.after': NONE,
  'Query.apiClient.id': ({ client }) => client,
  'Query.moderators.first': () => 20,
  'Query.moderators.after': NONE,
  'Query.allocations.first': () => 20,
  'Query.allocations.after': NONE,
  'Query.auditEntries.first': () => 20,
  'Query.auditEntries.after': NONE,
  'AuditFilter.centre': ({ centre }) => centre,
  'AuditFilter.principal': NONE,
  'AuditFilter.action': NONE,
  'AuditFilter.object': NONE,
  'AuditFilter.from': NONE,
  'AuditFilter.to': NONE,
  'AuditFilter.way': NONE,
  'MembershipFilter.centre': ({ centre }) => centre,
  'MembershipFilter.states': NONE,
  'MembershipFilter.accountTypes': NONE,
  'AllocationFilter.moderator': NONE,
  'AllocationFilter.centre': ({ centre }) => centre,
  'AllocationFilter.offering': NONE,
  'AllocationFilter.current': NONE,
  'InviteUserInput.idempotencyKey': ({ key }) => key,
  'InviteUserInput.email': ({ key }) => `${key}@ysgol.example`,
  'InviteUserInput.name': () => 'Mair Ifan',
  'InviteUserInput.language': () => 'CY',
  'InviteUserInput.accountType': () => 'USER',
  'InviteUserInput.centre': ({ centre }) => centre,
  'InviteUserInput.moderatorId': NONE,
  'ResendInvitationInput.membershipId': ({ membership }) => membership,
  'ResendInvitationInput.idempotencyKey': ({ key }) => key,
  'RevokeInvitationInput.membershipId': ({ membership }) => membership,
  'RevokeInvitationInput.idempotencyKey': ({ key }) => key,
  'GrantAccessInput.membershipId': ({ membership }) => membership,
  'GrantAccessInput.idempotencyKey': ({ key }) => key,
  'GrantAccessInput.families': () => ['GCSE'],
  'GrantAccessInput.units': () => [],
  'GrantAccessInput.maySubmit': () => true,
  'RevokeAccessInput.membershipId': ({ membership }) => membership,
  'RevokeAccessInput.idempotencyKey': ({ key }) => key,
  'RemoveUserInput.membershipId': ({ membership }) => membership,
  'RemoveUserInput.idempotencyKey': ({ key }) => key,
  'ChangeAccountTypeInput.membershipId': ({ membership }) => membership,
  'ChangeAccountTypeInput.idempotencyKey': ({ key }) => key,
  'ChangeAccountTypeInput.accountType': () => 'CENTRE_ADMIN',
  'ReplaceExamsOfficerInput.centre': ({ centre }) => centre,
  'ReplaceExamsOfficerInput.idempotencyKey': ({ key }) => key,
  'ReplaceExamsOfficerInput.successor': ({ membership }) => ({ membershipId: membership }),
  'LookAsCentreInput.centre': ({ centre }) => centre,
  'LookAsCentreInput.reason': () => 'A call to the helpline.',
  'StopLookingInput.centre': ({ centre }) => centre,
  'SaveModeratorInput.id': ({ moderator }) => moderator,
  'SaveModeratorInput.idempotencyKey': ({ key }) => key,
  'SaveModeratorInput.name': () => 'Gwen Parri',
  'SaveModeratorInput.address': () => '2 Stryd Fawr, Y Bala',
  'SaveModeratorInput.language': () => 'CY',
  'SaveModeratorInput.ownCentre': NONE,
  'AllocateModeratorInput.moderatorId': ({ moderator }) => moderator,
  'AllocateModeratorInput.idempotencyKey': ({ key }) => key,
  'AllocateModeratorInput.centre': ({ centre }) => centre,
  'AllocateModeratorInput.offering': ({ offering }) => offering,
  'DeallocateModeratorInput.allocationId': ({ allocation }) => allocation,
  'DeallocateModeratorInput.idempotencyKey': ({ key }) => key,
  'CreateApiClientInput.idempotencyKey': ({ key }) => key,
  'CreateApiClientInput.name': () => 'School system',
  'CreateApiClientInput.kind': () => 'CENTRE',
  'CreateApiClientInput.scopes': () => ['marks:read'],
  'CreateApiClientInput.centres': ({ centre }) => [centre],
  'CreateApiClientInput.units': NONE,
  'CreateApiClientInput.moderatorId': NONE,
  'CreateApiClientInput.expiresAt': () => '2026-12-31T00:00:00.000Z',
  'CreateApiClientInput.budgetPerMinute': NONE,
  'ChangeApiClientInput.apiClientId': ({ client }) => client,
  'ChangeApiClientInput.name': () => 'Taken over',
  'ChangeApiClientInput.scopes': () => ['marks:read'],
  'ChangeApiClientInput.centres': ({ centre }) => [centre],
  'ChangeApiClientInput.units': NONE,
  'ChangeApiClientInput.expiresAt': () => '2026-12-31T00:00:00.000Z',
  'ChangeApiClientInput.budgetPerMinute': NONE,
  'ChooseMembershipInput.membershipId': ({ membership }) => membership,
  'ConfirmPasswordInput.password': () => 'not the password',
  'SetLanguageInput.language': () => 'EN',
  'EndSessionInput.sessionId': ({ session }) => session,
  'EndOtherSessionsInput.hereToo': () => false,
  'RotateApiKeyInput.apiClientId': ({ client }) => client,
  'RotateApiKeyInput.idempotencyKey': ({ key }) => key,
  'RotateApiKeyInput.overlapHours': () => 24,
  'RevokeApiKeyInput.apiKeyId': ({ clientKey }) => clientKey,
  'RevokeApiClientInput.apiClientId': ({ client }) => client,
  'WithdrawFromApiClientInput.apiClientId': ({ client }) => client,
  'WithdrawFromApiClientInput.centre': ({ centre }) => centre,
  'Query.amendmentRequests.first': () => 5,
  'Query.amendmentRequests.after': NONE,
  'AmendmentFilter.centre': ({ centre }) => centre,
  'AmendmentFilter.series': () => 'GCSE-2026-06',
  'AmendmentFilter.unit': ({ unit }) => unit,
  'AmendmentFilter.state': () => 'OPEN',
  'AmendmentFilter.olderThanDays': () => 0,
  'RecordClericalErrorInput.marksheetId': ({ sheet }) => sheet,
  'RecordClericalErrorInput.idempotencyKey': ({ key }) => key,
  'RecordClericalErrorInput.rows': () => [{ candidateNumber: '0012', result: { mark: 7 }, reason: 'Added up wrongly.' }],
  'RecordClericalErrorInput.dryRun': () => false,
  'AcknowledgeClericalErrorInput.marksheetId': ({ sheet }) => sheet,
  'AcknowledgeClericalErrorInput.idempotencyKey': ({ key }) => key,
  'AcknowledgeClericalErrorInput.correctionIds': ({ correction }) => [correction],
  'RequestMarkAmendmentInput.marksheetId': ({ sheet }) => sheet,
  'RequestMarkAmendmentInput.idempotencyKey': ({ key }) => key,
  'RequestMarkAmendmentInput.centre': ({ centre }) => centre,
  'RequestMarkAmendmentInput.candidateNumber': () => '0003',
  'RequestMarkAmendmentInput.submittedResult': () => '6',
  'RequestMarkAmendmentInput.requestedResult': () => ({ typed: '7' }),
  'RequestMarkAmendmentInput.reason': () => 'Two questions were not counted.',
  'RequestMarkAmendmentInput.requester': () => 'Mair Ifan',
  'WithdrawMarkAmendmentInput.amendmentRequestId': ({ amendment }) => amendment,
  'WithdrawMarkAmendmentInput.idempotencyKey': ({ key }) => key,
  'DecideMarkAmendmentInput.amendmentRequestId': ({ amendment }) => amendment,
  'DecideMarkAmendmentInput.idempotencyKey': ({ key }) => key,
  'DecideMarkAmendmentInput.decision': () => 'APPROVE',
  'DecideMarkAmendmentInput.note': () => 'Seen.',
  'DecideMarkAmendmentInput.supersedesCorrection': () => true,
};

/** Well-formed, and of nothing. */
export const ABSENT: Objects = {
  sheet: '7999999',
  centre: '79998',
  unit: '3700U1',
  file: '0196a000-0000-7000-8000-000000079998',
  membership: '0196a000-0000-7000-8000-000000079998',
  moderator: 'f7a3a000-0000-4000-8000-000000079998',
  offering: '7999998',
  allocation: '7999997',
  client: 'f7a3a000-0000-4000-8000-000000079997',
  clientKey: 'f7a3a0000000079997',
  session: 'f7a3a000-0000-4000-8000-000000079996',
  correction: '7999999.0012.9',
  amendment: '7999999.0012.8',
  key: '',
};
export const MALFORMED = [
  'abc',
  '',
  '0',
  '-7100001',
  '7100001.0',
  '07100001',
  '99999999999999999999',
  "7100001' OR '1'='1",
];

/** Files travel as the multipart request specification says. `headers` say who asks. */
export async function askAs(
  service: Pick<Service, 'url'>,
  headers: Record<string, string>,
  operation: Operation<Objects>,
  objects: Objects,
): Promise<Answer> {
  const variables = operation.variables(objects);
  const input = variables[`${operation.root}_${operation.field}_input`] as Record<string, unknown> | undefined;
  const [name, file] = Object.entries(input ?? {}).find(([, value]) => value instanceof File) ?? [];
  const send = async (body: string | FormData, more: Record<string, string>) =>
    (await (
      await fetch(`${service.url}/graphql`, { method: 'POST', headers: { ...headers, ...more }, body })
    ).json()) as Answer;
  if (name === undefined)
    return send(JSON.stringify({ query: operation.document, variables }), { 'content-type': 'application/json' });
  const form = new FormData();
  input![name] = null;
  form.set('operations', JSON.stringify({ query: operation.document, variables }));
  form.set('map', JSON.stringify({ 0: [`variables.${operation.root}_${operation.field}_input.${name}`] }));
  form.set('0', file as File);
  return send(form, { 'apollo-require-preflight': 'true' });
}

export type Outcome = 'nothing' | 'forbidden' | 'other';

/** How an answer about an object that is not there may look. */
export function outcomeOf(operation: Operation<Objects>, answer: Answer): Outcome {
  if (answer.errors)
    return answer.errors.every(({ extensions }) => extensions['code'] === 'FORBIDDEN') ? 'forbidden' : 'other';
  const value = answer.data![operation.field];
  if (value === null || (value.totalCount ?? 0) + (value.nodes?.length ?? 1) === 0) return 'nothing';
  return /NotFound$|^EntriesFileRejected$|^SessionNeeded$/.test(value.__typename) ? 'nothing' : 'other';
}

/** What is asked, as text. */
export const written = (operation: Operation<Objects>, objects: Objects): string =>
  JSON.stringify(operation.variables(objects), (_key, value: unknown) => (value instanceof File ? value.name : value));

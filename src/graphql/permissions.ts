/** Which right each field of the schema needs, on one page. A field that stands nowhere here is refused. */
import type { GraphQLNamedType } from 'graphql';
import { isObjectType } from 'graphql';
import type { Right } from '../accounts/principal.js';

/** type → right → its fields. */
export const permissions: Readonly<Record<string, Partial<Record<Right, string>>>> = {
  Query: {
    'signed-in': 'viewer',
    'catalogue:read': 'families series unit option offerings',
    'marks:read': 'centres marksheets marksheet marksheetFor verifyReceipt',
    'sample:read': 'substituteProposal',
    'sample:simulate': 'simulateSample',
    'entries:write': 'entriesFile entriesFiles',
    'audit:read': 'verifyAudit',
  },
  Mutation: {
    'marks:write': 'enterResults clearResults',
    submit: 'submitMarksheet',
    'sample:write': 'addToSample removeFromSample substituteInSample setExplanatoryNote',
    'sample:request': 'requestFurtherSample',
    'entries:write': 'importEntries',
    'catalogue:write': 'saveFamily saveSeries saveUnit saveOption saveOffering saveCentre extendDeadline',
  },
  Marksheet: {
    'marks:read': `id version centre series unit offering title deadline pastDeadline state entryLabel submitLabel counts rows readiness
      expectedSampleSize submissions teacherInitialsInUse viewerCan entriesNotice`,
    'sample:read': 'sample',
  },
  MarksheetRow: {
    'marks:read': 'id version candidate result initials status submission late held history',
    'sample:read': 'sample',
  },
};

/** Types whose fields all need one right: what leads to them is guarded above. */
export const typesUnder: Partial<Record<Right, string>> = {
  'signed-in': 'Viewer PageInfo',
  'catalogue:read': `QualificationFamily Helpline Series Unit Option Offering CentreTypeDeadline SamplingScheme SchemeBand Declaration`,
  'marks:read': `Centre CentreConnection CentreEdge Candidate MarksheetConnection MarksheetEdge MarksheetRowConnection MarksheetRowEdge MarksheetCounts
    EntryLabel EntryLabelPart SubmitLabel MarksheetViewerCan RowChange Result Readiness Blocker Submission ReceiptVerification`,
  'sample:read': 'Sample SampleMember SampleMembership SampleReason Substitution RankedCandidate SubstituteProposal',
  'sample:simulate': 'SimulatedSample SimulatedPick',
  'audit:read': 'AuditVerification AuditFault',
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

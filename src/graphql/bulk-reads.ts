/**
 * R41: the reads of personal data in bulk, on one page. Each is audited; a page of one sheet's rows is a normal read and is not. Reports
 * are audited where their rows are read, for the centres that they turn out to be about: reports/audit.ts.
 */
import type { DocumentNode, FieldNode, GraphQLSchema } from 'graphql';
import { getArgumentValues, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { centreOf, wayOf } from '../accounts/principal.js';
import { withRetry } from '../persistence/retry.js';
import type { Context } from './context.js';

/** What of a sheet is about candidates, or about the moderator. */
const OF_SHEETS = [
  ...['Candidate', 'MarksheetRow', 'Blocker', 'SampleMember', 'RankedCandidate', 'RowChange'],
  ...['Evidence', 'UploadTicket', 'ChecklistBlocker', 'SheetModerator'],
];

/** Field of Query → always, or when any of these types is selected as well. */
export const bulkReads: Readonly<Record<string, 'ALWAYS' | readonly string[]>> = {
  memberships: 'ALWAYS',
  withdrawals: 'ALWAYS',
  moderators: 'ALWAYS',
  apiClients: 'ALWAYS',
  amendmentRequests: 'ALWAYS',
  countedResults: 'ALWAYS',
  allocations: ['Moderator'],
  // Each leads to sheets.
  marksheets: OF_SHEETS,
  moderatorGaps: OF_SHEETS,
  deadlines: OF_SHEETS,
  extensions: OF_SHEETS,
  events: OF_SHEETS,
};

interface BulkRead {
  field: string;
  arguments: Record<string, unknown>;
}

export interface BulkReads {
  /** Writes down those of an operation that was answered. */
  audit(document: DocumentNode, variables: Record<string, unknown>, context: Context): Promise<void>;
}

export function bulkReadsOf(schema: GraphQLSchema): BulkReads {
  const known = new WeakMap<DocumentNode, FieldNode[]>();
  const argumentsOf = (field: FieldNode, variables: Record<string, unknown>) =>
    getArgumentValues(schema.getQueryType()!.getFields()[field.name.value]!, field, variables);
  return {
    async audit(document, variables, context) {
      let fields = known.get(document);
      if (fields === undefined) known.set(document, (fields = bulkFields(schema, document)));
      for (const field of fields) {
        // A cursor holds the last entry of the page before, which may be a name.
        const { after, ...given } = argumentsOf(field, variables);
        const continued = after == null ? {} : { continued: true };
        await write({ field: field.name.value, arguments: { ...given, ...continued } }, context);
      }
    },
  };
}

function bulkFields(schema: GraphQLSchema, document: DocumentNode): FieldNode[] {
  const types = new TypeInfo(schema);
  const selected = new Set<string>();
  const found: FieldNode[] = [];
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const parent = types.getParentType();
        if (parent) selected.add(parent.name);
        if (parent === schema.getQueryType() && Object.hasOwn(bulkReads, node.name.value)) found.push(node);
      },
    }),
  );
  return found.filter((node) => {
    const when = bulkReads[node.name.value]!;
    return when === 'ALWAYS' || when.some((type) => selected.has(type));
  });
}

const LONGEST_TEXT = 200;
const LONGEST_LIST = 100;

/** Whatever was asked for is answered, and so has to fit: nothing that finds anything is longer. */
const shortened = (given: Record<string, unknown>): Record<string, unknown> =>
  JSON.parse(
    JSON.stringify(given, (_, value: unknown) => {
      if (typeof value === 'string') return value.slice(0, LONGEST_TEXT);
      return Array.isArray(value) ? value.slice(0, LONGEST_LIST) : value;
    }),
  ) as Record<string, unknown>;

/** A row for each is too much for those who act for very many. */
const TOLD_CENTRES = 20;

/** Told to each centre whose data it may have been; to WJEC alone when those are too many. */
async function write(read: BulkRead, { gate, principal, now, address, requestId }: Context): Promise<void> {
  for (const centre of centresOf(read, principal)) {
    await withRetry(() =>
      gate.audit.write(gate.db, {
        at: now.instant,
        principalId: principal.id,
        principalName: principal.name,
        action: 'readInBulk',
        object: read.field,
        centre,
        way: wayOf(principal),
        address,
        requestId,
        detail: shortened(read.arguments),
      }),
    );
  }
}

function centresOf({ arguments: given }: BulkRead, principal: Context['principal']): readonly (string | null)[] {
  const { centres } = principal.scope;
  const asked = (given['centre'] ?? (given['filter'] as { centre?: unknown } | null | undefined)?.centre ?? null) as
    string | null;
  if (asked !== null) return centres === 'ALL' || centres.includes(asked) ? [asked] : [];
  return centres === 'ALL' || centres.length > TOLD_CENTRES ? [centreOf(principal)] : centres;
}

/** The API as tests call it: whole answers, with all that a problem says besides its wording. */
import { buildSchema, getNamedType, isLeafType } from 'graphql';
import type { GraphQLInterfaceType, GraphQLObjectType, GraphQLUnionType } from 'graphql';
import { projectFolder } from '../../src/app.js';
import { readSdl } from '../../src/graphql/schema.js';
import type { Service } from './service.js';
import type { SheetMade } from './world.js';
import { newKey } from './world.js';

export type Typed = string | { mark: number } | { outcome: string } | { special: string };

export interface RowGiven {
  candidateNumber: string;
  result?: Record<string, unknown> | null;
  initials?: string | null;
  expectedVersion?: number;
  confirmAbsent?: boolean;
}

/** One row of a batch; a plain text is what a person typed. */
export const row = (candidateNumber: string, result?: Typed, rest: Partial<RowGiven> = {}): RowGiven => ({
  candidateNumber,
  ...(result !== undefined && { result: typeof result === 'string' ? { typed: result } : result }),
  ...rest,
});

const schema = buildSchema(readSdl(`${projectFolder()}/schema`));

/** The data fields of problems, as the SDL lists them. */
function problemsWhole(problems: readonly GraphQLObjectType[]): string {
  const parts = problems.map((type) => {
    const fields = Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)));
    const blockers = type.name === 'MarksheetIncomplete' ? 'blockers { ...Blocks }' : '';
    return `... on ${type.name} { ${fields.map(({ name }) => name).join(' ')} ${blockers} }`;
  });
  return parts.join('\n');
}

const everyProblem = schema.getImplementations(schema.getType('Problem') as GraphQLInterfaceType).objects;

const problemsOf = (union: string): string =>
  problemsWhole((schema.getType(union) as GraphQLUnionType).getTypes().filter((type) => everyProblem.includes(type)));

export const FRAGMENTS = /* GraphQL */ `
  fragment Why on Problem {
    __typename
    message
    ${problemsWhole(everyProblem)}
  }
  fragment Blocks on Blocker {
    reason
    candidateNumber
    candidateName
    declaration
    text
  }
  fragment Row on MarksheetRow {
    id
    version
    candidate {
      number
      surname
      forenames
    }
    result {
      code
      mark
      outcome
      special
    }
    initials
    status
    submission
    late
    held
  }
  fragment Reason on SampleReason {
    code
    rank
    interval
    outcome
    initials
    text
  }
  fragment Member on SampleMembership {
    source
    reason {
      ...Reason
    }
    at
    by
    substitutesFor
    substitutedBy
    substitution {
      kind
      explanation
      passedOverReason
    }
    due
    note
  }
  fragment Counts on MarksheetCounts {
    rows
    done
    left
    submitted
    missingInitials
  }
  fragment Submitted on Submission {
    sequence
    at
    by
    count
    late
    receipt
    declarations
  }
  fragment Sheet on Marksheet {
    id
    version
    title
    deadline
    pastDeadline
    state
    entryLabel {
      text
      parts {
        action
        text
      }
    }
    submitLabel {
      action
      text
    }
    counts {
      ...Counts
    }
    readiness {
      ready
      blockers {
        ...Blocks
      }
    }
    expectedSampleSize
    submissions {
      ...Submitted
    }
    sample {
      scheme {
        kind
      }
      drawnAt
      eligible
      ranked {
        rank
        candidateNumber
        result
      }
      members {
        row {
          candidate {
            number
          }
          sample {
            ...Member
          }
        }
        source
        reason {
          ...Reason
        }
      }
      explanatoryNote
      noteMissing
    }
    teacherInitialsInUse
    viewerCan {
      enterResults
      submit
      addToSample
      requestFurtherSample
    }
    entriesNotice
  }
`;

/** The document with those of the fragments that it uses, directly or not. */
export function withFragments(document: string): string {
  const all = new Map(
    FRAGMENTS.split(/(?=\bfragment \w+ on )/)
      .slice(1)
      .map((text) => [/^fragment (\w+)/.exec(text)![1]!, text] as const),
  );
  const used = new Set<string>();
  const use = (text: string): void => {
    for (const [, name] of text.matchAll(/\.\.\.(?!\s*on\b)\s*(\w+)/g)) {
      if (used.has(name!) || !all.has(name!)) continue;
      used.add(name!);
      use(all.get(name!)!);
    }
  };
  use(document);
  return [document, ...[...used].map((name) => all.get(name)!)].join('\n');
}

export const mutation = (name: string, selection: string): string => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  return withFragments(
    `mutation ${name}($input: ${type}Input!) { ${name}(input: $input) { __typename ${selection} ${problemsOf(`${type}Result`)} } }`,
  );
};

const SHORT_SHEET = 'marksheet { id version state counts { ...Counts } }';
const ENTERED = `... on EnterResultsSuccess { saved refused ${SHORT_SHEET} rows { candidateNumber row { ...Row } problem { ...Why } } }`;
const CHANGED = `... on ChangeSampleSuccess { changed refused ${SHORT_SHEET} rows { candidateNumber row { ...Row sample { ...Member } } problem { ...Why } } }`;

export const DOCUMENTS = {
  enterResults: mutation('enterResults', ENTERED),
  clearResults: mutation('clearResults', ENTERED),
  submitMarksheet: mutation(
    'submitMarksheet',
    '... on SubmitMarksheetSuccess { marksheet { ...Sheet } submission { ...Submitted } }',
  ),
  addToSample: mutation('addToSample', CHANGED),
  removeFromSample: mutation('removeFromSample', CHANGED),
  requestFurtherSample: mutation('requestFurtherSample', CHANGED),
  substituteInSample: mutation(
    'substituteInSample',
    '... on SubstituteInSampleSuccess { marksheet { ...Sheet } original { ...Row sample { ...Member } } standIn { ...Row sample { ...Member } } }',
  ),
  setExplanatoryNote: mutation(
    'setExplanatoryNote',
    '... on SetExplanatoryNoteSuccess { marksheet { sample { explanatoryNote noteMissing } } }',
  ),
  sheet: withFragments('query ($id: ID!) { marksheet(id: $id) { ...Sheet } }'),
  rows: withFragments(/* GraphQL */ `
    query (
      $id: ID!
      $show: RowFilter! = ALL
      $search: String
      $orderBy: RowOrder! = CANDIDATE_NUMBER
      $first: Int! = 600
      $after: String
    ) {
      marksheet(id: $id) {
        rows(show: $show, search: $search, orderBy: $orderBy, first: $first, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...Row
          }
          edges {
            cursor
            node {
              candidate {
                number
              }
            }
          }
        }
      }
    }
  `),
  history: /* GraphQL */ `
    query ($id: ID!) {
      marksheet(id: $id) {
        rows(first: 600) {
          nodes {
            candidate {
              number
            }
            history {
              version
              kind
              oldResult
              newResult
              oldInitials
              newInitials
              at
              by
              way
              note
            }
          }
        }
      }
    }
  `,
  marksheets: /* GraphQL */ `
    query ($filter: MarksheetFilter, $first: Int! = 200, $after: String) {
      marksheets(filter: $filter, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          state
          centre {
            number
          }
          unit {
            code
          }
        }
        edges {
          cursor
          node {
            id
          }
        }
      }
    }
  `,
  verifyReceipt: /* GraphQL */ `
    query ($input: VerifyReceiptInput!) {
      verifyReceipt(input: $input) {
        matches
        receipt
        computed
      }
    }
  `,
  simulateSample: withFragments(/* GraphQL */ `
    query ($id: ID!, $scheme: SamplingSchemeInput) {
      simulateSample(marksheetId: $id, scheme: $scheme) {
        eligible
        picks {
          candidateNumber
          reason {
            ...Reason
          }
        }
      }
    }
  `),
  substituteProposal: /* GraphQL */ `
    query ($id: ID!, $candidateNumber: String!) {
      substituteProposal(marksheetId: $id, candidateNumber: $candidateNumber) {
        higher {
          candidate {
            number
          }
        }
        lower {
          candidate {
            number
          }
        }
      }
    }
  `,
};

type Of = Pick<SheetMade, 'id'>;

/** Short calls for one caller. Mutations answer with their union member; a new idempotency key each unless given. */
export function callsAs(service: Service, key: string, headers: Record<string, string> = {}) {
  const act = async (name: keyof typeof DOCUMENTS, marksheetId: string, input: object, idempotencyKey = newKey()) =>
    (await service.query(key, DOCUMENTS[name], { input: { marksheetId, idempotencyKey, ...input } }, headers))[name];
  const read = (name: keyof typeof DOCUMENTS, variables: Record<string, unknown>) =>
    service.query(key, DOCUMENTS[name], variables, headers);
  return {
    enter: (sheet: Of, rows: readonly RowGiven[], idempotencyKey?: string) =>
      act('enterResults', sheet.id, { rows }, idempotencyKey),
    clear: (sheet: Of, candidateNumbers: readonly string[], idempotencyKey?: string) =>
      act('clearResults', sheet.id, { candidateNumbers }, idempotencyKey),
    submit: (
      sheet: Of,
      request: { leaveOutLate?: readonly string[]; declarations?: readonly string[] } = {},
      idempotencyKey?: string,
    ) => act('submitMarksheet', sheet.id, request, idempotencyKey),
    add: (sheet: Of, ...candidateNumbers: string[]) => act('addToSample', sheet.id, { candidateNumbers }),
    remove: (sheet: Of, ...candidateNumbers: string[]) => act('removeFromSample', sheet.id, { candidateNumbers }),
    request: (sheet: Of, due: string, ...candidateNumbers: string[]) =>
      act('requestFurtherSample', sheet.id, { candidateNumbers, due }),
    substitute: (sheet: Of, candidateNumber: string, standIn: string, rest: Record<string, unknown> = {}) =>
      act('substituteInSample', sheet.id, {
        candidateNumber,
        standIn,
        kind: 'LOST',
        explanation: 'Lost in a flood.',
        ...rest,
      }),
    note: (sheet: Of, note: string) => act('setExplanatoryNote', sheet.id, { note }),
    sheet: async (sheet: Of) => (await read('sheet', { id: sheet.id })).marksheet,
    rows: async (sheet: Of, asked: Record<string, unknown> = {}) =>
      (await read('rows', { id: sheet.id, ...asked })).marksheet.rows,
    /** By candidate number. */
    histories: async (sheet: Of): Promise<Record<string, any[]>> =>
      Object.fromEntries(
        (await read('history', { id: sheet.id })).marksheet.rows.nodes.map((node: any) => [
          node.candidate.number,
          node.history,
        ]),
      ),
    sheets: async (filter: Record<string, unknown> | null = null, page: Record<string, unknown> = {}) =>
      (await read('marksheets', { filter, ...page })).marksheets,
    /** Every sheet there is under the filter, page after page. */
    allSheets: async (filter: Record<string, unknown>) => {
      const all: any[] = [];
      for (let after: string | null = null; ;) {
        const { nodes, pageInfo }: any = (await read('marksheets', { filter, after })).marksheets;
        all.push(...nodes);
        if (!pageInfo.hasNextPage) return all;
        after = pageInfo.endCursor;
      }
    },
    verify: async (sheet: Of, sequence: number, rows: readonly object[]) =>
      (await read('verifyReceipt', { input: { marksheetId: sheet.id, sequence, rows } })).verifyReceipt,
    proposal: async (sheet: Of, candidateNumber: string) =>
      (await read('substituteProposal', { id: sheet.id, candidateNumber })).substituteProposal,
    simulate: async (sheet: Of, scheme?: object) =>
      (await read('simulateSample', { id: sheet.id, ...(scheme && { scheme }) })).simulateSample,
  };
}

export type Calls = ReturnType<typeof callsAs>;

/** Enters and submits a mark (or what was typed) for every candidate named. */
export async function submitted(calls: Calls, sheet: SheetMade, results: readonly string[]): Promise<any> {
  const entered = await calls.enter(
    sheet,
    sheet.numbers.map((number, index) => row(number, results[index]!, { confirmAbsent: true })),
  );
  if (entered.refused !== 0) throw new Error(JSON.stringify(entered, null, 1));
  const answer = await calls.submit(sheet);
  if (answer.__typename !== 'SubmitMarksheetSuccess') throw new Error(JSON.stringify(answer, null, 1));
  return answer;
}

/** What R18's counts must be, from the rows themselves. */
export function recount(rows: readonly any[], withInitials: boolean) {
  const drafts = rows.filter(({ status }) => status === 'DRAFT');
  const done = drafts.filter(({ result }) => result !== null);
  return {
    rows: rows.length,
    done: done.length,
    left: drafts.length - done.length,
    submitted: rows.length - drafts.length,
    missingInitials: withInitials ? done.filter(({ initials }) => initials === null).length : 0,
  };
}

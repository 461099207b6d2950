import { describe, expect, it } from '@jest/globals';
import type { GraphQLInputObjectType, GraphQLNamedType, GraphQLSchema } from 'graphql';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import { readSdl } from '../../src/graphql/schema.js';

const ROOTS = ['Query', 'Mutation', 'Subscription'];

const ownTypes = (schema: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));

const isProblem = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Problem');

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Rule 10. Arguments are described by the field that takes them. */
function undescribed(schema: GraphQLSchema): string[] {
  const all = ownTypes(schema).flatMap((type) => {
    const members = isEnumType(type)
      ? type.getValues()
      : isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
        ? Object.values(type.getFields())
        : [];
    const own = ROOTS.includes(type.name) ? [] : [{ name: type.name, description: type.description }];
    return [...own, ...members.map(({ name, description }) => ({ name: `${type.name}.${name}`, description }))];
  });
  return all.filter(({ description }) => !description?.trim()).map(({ name }) => `${name} has no description`);
}

/** Rules 1 and 2, for the members that go without saying too. */
function mutationFaults(schema: GraphQLSchema): string[] {
  return Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args, type }) => {
    const faults: string[] = [];
    const wanted = `input: ${capital(name)}Input!`;
    if (args.map((each) => `${each.name}: ${String(each.type)}`).join() !== wanted) faults.push(`takes not ${wanted}`);
    if (String(type) !== `${capital(name)}Result!`) faults.push(`answers not ${capital(name)}Result!`);
    const result = getNamedType(type);
    const input = schema.getType(`${capital(name)}Input`);
    if (!isUnionType(result)) faults.push('answers no union');
    else if (isInputObjectType(input)) {
      faults.push(...refusalFaults(input, new Set(result.getTypes().map((member) => member.name))));
    }
    return faults.map((fault) => `${name} ${fault}`);
  });
}

/** What a mutation takes says which refusals it can not do without. */
function refusalFaults(input: GraphQLInputObjectType, members: ReadonlySet<string>): string[] {
  const fields = input.getFields();
  const faults: string[] = [];
  if (fields['marksheetId'] && !members.has('MarksheetNotFound')) faults.push('can not answer MarksheetNotFound');
  if (fields['idempotencyKey'] && !members.has('IdempotencyKeyReused'))
    faults.push('can not answer IdempotencyKeyReused');
  if (fields['marksheetId'] && String(fields['idempotencyKey']?.type) !== 'IdempotencyKey!')
    faults.push('changes a marksheet without idempotencyKey: IdempotencyKey!');
  return faults;
}

/** Rules 2 and 4: one success, of a type of its own, and problems. */
function unionFaults(schema: GraphQLSchema): string[] {
  const answers = Object.values(schema.getMutationType()?.getFields() ?? {}).map(({ type }) => getNamedType(type).name);
  return ownTypes(schema).flatMap((type) => {
    if (!isUnionType(type)) return [];
    const others = type.getTypes().filter((member) => !isProblem(member));
    // Why something was refused that was asked before.
    if (others.length === 0 && type.name.endsWith('Refusal') && !answers.includes(type.name)) return [];
    const faults: string[] = [];
    if (others.length !== 1) faults.push(`has ${others.length} members that are no Problem`);
    if (others.some(({ name }) => !name.endsWith('Success'))) faults.push('has a success that is not called so');
    if (!answers.includes(type.name)) faults.push('is the answer of no mutation');
    return faults.map((fault) => `${type.name} ${fault}`);
  });
}

/** Rule 2: one exact type for a field name in all problems, so that a client may ask for it in all of them at once. */
function problemFaults(schema: GraphQLSchema): string[] {
  const types = new Map<string, Map<string, string>>();
  const answered = new Set(ownTypes(schema).flatMap((type) => (isUnionType(type) ? type.getTypes() : [])));
  const faults: string[] = [];
  for (const problem of ownTypes(schema)) {
    if (!isObjectType(problem) || !isProblem(problem)) continue;
    if (problem.name.endsWith('Success')) faults.push(`${problem.name} is a Problem and a Success`);
    for (const { name, type } of Object.values(problem.getFields())) {
      types.set(name, (types.get(name) ?? new Map<string, string>()).set(String(type), problem.name));
    }
  }
  for (const type of answered) {
    if (!isProblem(type) && type.getFields()['message']) faults.push(`${type.name} has a message and is no Problem`);
  }
  for (const [field, found] of types) {
    const places = [...found].map(([type, problem]) => `${type} in ${problem}`);
    if (places.length > 1) faults.push(`${field} is ${places.join(', ')}`);
  }
  return faults;
}

/** Rule 8: `edges nodes pageInfo totalCount`, asked for with `first` and `after`. */
function connectionFaults(schema: GraphQLSchema): string[] {
  const shape = (name: string): string | null => {
    const type = schema.getType(name);
    if (!isObjectType(type)) return null;
    return Object.values(type.getFields())
      .map((field) => `${field.name}: ${String(field.type)}`)
      .join(', ');
  };
  return ownTypes(schema).flatMap((type) => {
    const faults: string[] = [];
    if (type.name.endsWith('Connection')) {
      const node = type.name.slice(0, -'Connection'.length);
      const wanted = `edges: [${node}Edge!]!, nodes: [${node}!]!, pageInfo: PageInfo!, totalCount: Int!`;
      if (shape(type.name) !== wanted) faults.push(`${type.name} is not { ${wanted} }`);
      if (shape(`${node}Edge`) !== `cursor: String!, node: ${node}!`) faults.push(`${node}Edge is not cursor and node`);
    }
    for (const field of isObjectType(type) ? Object.values(type.getFields()) : []) {
      if (!getNamedType(field.type).name.endsWith('Connection')) continue;
      const argument = (name: string) => String(field.args.find((each) => each.name === name)?.type);
      if (argument('first') !== 'Int!' || argument('after') !== 'String')
        faults.push(`${type.name}.${field.name} takes not first: Int! and after: String`);
    }
    return faults;
  });
}

/** Rule 2: problems are no errors, and their name is their code. Rule 4: an answer is no payload. */
function nameFaults(schema: GraphQLSchema): string[] {
  const wrong = ownTypes(schema).filter(({ name }) => /(Error|Payload|Response)$/.test(name));
  const twins = ownTypes(schema).filter((type) => isObjectType(type) && isProblem(type) && type.getFields()['code']);
  return [
    ...wrong.map(({ name }) => `${name} has a forbidden ending`),
    ...twins.map(({ name }) => `${name} has a code beside its name`),
  ];
}

const schema = buildSchema(readSdl('schema'));

const FINE = `
  "A key." scalar IdempotencyKey
  "A page." type PageInfo { "More." hasNextPage: Boolean! }
  "A refusal." interface Problem { "Words." message: String! }
  "None." type MarksheetNotFound implements Problem { "Words." message: String! "Id." marksheetId: ID! }
  "Reused." type IdempotencyKeyReused implements Problem { "Words." message: String! "Key." idempotencyKey: IdempotencyKey! }
  "A sheet." type Marksheet { "Id." id: ID! }
  "A sheet in a list." type MarksheetEdge { "Place." cursor: String! "Sheet." node: Marksheet! }
  "Sheets." type MarksheetConnection { "E." edges: [MarksheetEdge!]! "N." nodes: [Marksheet!]! "P." pageInfo: PageInfo! "T." totalCount: Int! }
  "What to submit." input SubmitMarksheetInput { "Id." marksheetId: ID! "Key." idempotencyKey: IdempotencyKey! }
  "Done." type SubmitMarksheetSuccess { "Sheet." marksheet: Marksheet! }
  "Answer." union SubmitMarksheetResult = SubmitMarksheetSuccess | MarksheetNotFound | IdempotencyKeyReused
  type Query { "Sheets." marksheets(first: Int! = 10, after: String): MarksheetConnection! }
  type Mutation { "Submits." submitMarksheet(input: SubmitMarksheetInput!): SubmitMarksheetResult! }
`;

/** The rule, what is changed in the fine schema, and what the rule then says. */
const RULES = [
  [
    'everything is described',
    undescribed,
    [
      [' "Sheet." marksheet', ' marksheet', 'SubmitMarksheetSuccess.marksheet has no description'],
      ['"Answer." union', 'union', 'SubmitMarksheetResult has no description'],
      [' "Key." idempotencyKey: IdempotencyKey! }', ' " " idempotencyKey: IdempotencyKey! }', 'no description'],
    ],
  ],
  [
    'a mutation takes one input and answers one result, both named after it',
    mutationFaults,
    [
      ['(input: SubmitMarksheetInput!)', '(input: SubmitMarksheetInput)', 'submitMarksheet takes not input'],
      [
        '(input: SubmitMarksheetInput!)',
        '(input: SubmitMarksheetInput!, twice: Int)',
        'submitMarksheet takes not input',
      ],
      ['): SubmitMarksheetResult!', '): SubmitMarksheetResult', 'answers not SubmitMarksheetResult!'],
      ['): SubmitMarksheetResult!', '): Marksheet!', 'answers no union'],
      ['| MarksheetNotFound', '', 'can not answer MarksheetNotFound'],
      ['| IdempotencyKeyReused', '', 'can not answer IdempotencyKeyReused'],
      ['"Key." idempotencyKey: IdempotencyKey! }\n  "Done."', '}\n  "Done."', 'without idempotencyKey'],
    ],
  ],
  [
    'an answer is one success or a problem',
    unionFaults,
    [
      ['SubmitMarksheetSuccess | ', 'SubmitMarksheetSuccess | Marksheet | ', 'has 2 members that are no Problem'],
      ['= SubmitMarksheetSuccess | ', '= Marksheet | ', 'has a success that is not called so'],
      [
        'type Query',
        '"Either." union Either = SubmitMarksheetSuccess | MarksheetNotFound type Query',
        'of no mutation',
      ],
    ],
  ],
  [
    'a field has one exact type in all problems',
    problemFaults,
    [
      ['"Key." idempotencyKey: IdempotencyKey! }', '"Id." marksheetId: ID }', 'marksheetId is ID! in Mark'],
      ['"Sheet." marksheet', '"W." message: String! "Sheet." marksheet', 'has a message and is no Problem'],
    ],
  ],
  [
    'all connections have one shape',
    connectionFaults,
    [
      [' "T." totalCount: Int!', '', 'MarksheetConnection is not {'],
      ['"Place." cursor: String!', '"Place." cursor: String', 'MarksheetEdge is not cursor and node'],
      ['first: Int! = 10', 'last: Int! = 10', 'Query.marksheets takes not first'],
    ],
  ],
  [
    'nothing is called an error, and no problem has a code beside its name',
    nameFaults,
    [
      ['type Query', '"E." type MarkError { "W." a: Int } type Query', 'MarkError has a forbidden ending'],
      ['"Id." marksheetId: ID! }\n  "Reused."', '"C." code: ID! }\n  "Reused."', 'MarksheetNotFound has a code'],
    ],
  ],
] as const;

describe.each(RULES)('in the schema, %s', (_, faultsOf, cases) => {
  it('throughout', () => {
    expect(faultsOf(schema)).toEqual([]);
  });

  it('and a schema in which that is so passes', () => {
    expect(faultsOf(buildSchema(FINE))).toEqual([]);
  });

  it.each(cases.map((each) => [...each]))('or it is found out: %s → %s', (from, to, fault) => {
    expect(FINE).toContain(from);
    expect(faultsOf(buildSchema(FINE.replace(from, to))).join('; ')).toContain(fault);
  });
});

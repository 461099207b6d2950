import { describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, isEnumType, isInterfaceType, isObjectType } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { readSdl } from '../../src/graphql/schema.js';

type Catalogue = Readonly<Record<string, string>>;

const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].toSorted();

/** What one language has and the other has not. */
function differences(en: Catalogue, cy: Catalogue): string[] {
  return [...new Set([...Object.keys(en), ...Object.keys(cy)])].flatMap((key) => {
    const [english, welsh] = [en[key], cy[key]];
    if (!english?.trim()) return [`${key} has no English`];
    if (!welsh?.trim()) return [`${key} has no Welsh`];
    const [inEnglish, inWelsh] = [placeholders(english).join(), placeholders(welsh).join()];
    return inEnglish === inWelsh
      ? []
      : [`${key} fills in ${inEnglish || 'nothing'} in English, ${inWelsh || 'nothing'} in Welsh`];
  });
}

/** Groups of texts that follow the values of an enum, wherever the code makes up keys of the group. */
const BY_ENUM: Readonly<Record<string, string>> = {
  blocker: 'BlockerReason',
  checklist: 'ChecklistBlockerCode',
  cohortChange: 'CohortChangeKind',
  cohortConsequence: 'CohortConsequenceCode',
  deadline: 'DeadlineKind',
  entriesFault: 'EntriesFaultCode',
  marksFileFault: 'MarksFileFaultCode',
  marksFileNote: 'MarksFileNoteCode',
  outcome: 'Outcome',
  outstanding: 'OutstandingCode',
  sampleReason: 'SampleReasonCode',
  schemeFault: 'SchemeFault',
  slipHint: 'SlipHintCode',
  webhookAddress: 'WebhookAddressFault',
};
/** Groups of texts that are filled from an object of this type. */
const FILLED_FROM: Readonly<Record<string, string>> = {
  blocker: 'Blocker',
  checklist: 'ChecklistBlocker',
  cohortChange: 'CohortChange',
  cohortConsequence: 'CohortConsequence',
  outstanding: 'OutstandingItem',
  entriesFault: 'EntriesFault',
  marksFileFault: 'MarksFileFault',
  marksFileNote: 'MarksFileNote',
  sampleReason: 'SampleReason',
  slipHint: 'SlipHint',
};

const problemsOf = (schema: GraphQLSchema) => {
  const problem = schema.getType('Problem');
  return isInterfaceType(problem) ? schema.getImplementations(problem).objects : [];
};

const valuesOf = (schema: GraphQLSchema, name: string): string[] => {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
};

/** The strings that the type `name` allows for `property`: what the domain says about itself. */
function literalsOf(source: string, name: string, property: string): string[] {
  const found: string[] = [];
  const collect = (node: ts.Node): void => {
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) found.push(node.literal.text);
    ts.forEachChild(node, collect);
  };
  for (const statement of ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest, true).statements) {
    if (!ts.isInterfaceDeclaration(statement) || statement.name.text !== name) continue;
    for (const member of statement.members) {
      if (ts.isPropertySignature(member) && member.name.getText() === property) collect(member);
    }
  }
  return found;
}

/** The names of the properties of the interface `name`. */
const propertiesOf = (source: string, name: string): string[] =>
  ts
    .createSourceFile('a.ts', source, ts.ScriptTarget.Latest, true)
    .statements.filter((statement) => ts.isInterfaceDeclaration(statement))
    .filter((statement) => statement.name.text === name)
    .flatMap(({ members }) => members.map((member) => member.name!.getText()));

/** Our own codes of thrown errors, and the reasons that `badInput` is given. BAD_USER_INPUT alone says nothing. */
function errorsOf(sources: readonly string[]): string[] {
  const all = sources.join('\n');
  const codes = [...all.matchAll(/extensions: \{ code: '(\w+)'/g)].map(([, code]) => code!);
  const reasons = [...all.matchAll(/badInput\(\s*(?:'[^']*'|`[^`]*`),\s*'(\w+)'/g)].map(([, reason]) => reason!);
  return [...new Set([...codes.filter((code) => code !== 'BAD_USER_INPUT'), ...reasons])];
}

/** Every key that the code makes up at run time. */
function keysMadeUp(
  schema: GraphQLSchema,
  sources: readonly string[],
  labels: readonly string[],
  mails: readonly string[] = [],
): Set<string> {
  return new Set([
    ...problemsOf(schema).map(({ name }) => `problem.${name}`),
    ...Object.entries(BY_ENUM)
      .filter(([group]) => sources.some((source) => source.includes(`\`${group}.$\{`)))
      .flatMap(([group, name]) => valuesOf(schema, name).map((value) => `${group}.${value}`)),
    ...Array.from({ length: 12 }, (_, index) => `month.${index + 1}`),
    ...labels.map((label) => `label.${label}`),
    ...mails.flatMap((mail) => [`mail.${mail}.subject`, `mail.${mail}.body`]),
    ...errorsOf(sources).map((code) => `error.${code}`),
  ]);
}

/** Every key that stands in the code as it is. */
const keysWritten = (sources: readonly string[]): Set<string> =>
  new Set([...sources.join('\n').matchAll(/'([a-z]\w*\.\w+)'/gi)].map(([, key]) => key!));

/** What is asked for and stands in no catalogue. */
const missing = (catalogue: Catalogue, wanted: ReadonlySet<string>): string[] =>
  [...wanted].filter((key) => !(key in catalogue));

const unused = (catalogue: Catalogue, made: ReadonlySet<string>, written: ReadonlySet<string>): string[] =>
  Object.keys(catalogue).filter((key) => !made.has(key) && !written.has(key));

/** Placeholders that nothing can fill. */
function unfillable(catalogue: Catalogue, schema: GraphQLSchema): string[] {
  return Object.entries(catalogue).flatMap(([key, text]) => {
    const [group = '', name = ''] = key.split('.');
    const type = schema.getType(group === 'problem' ? name : (FILLED_FROM[group] ?? ''));
    if (!isObjectType(type)) return [];
    const fields = Object.keys(type.getFields()).filter((field) => field !== 'message' && field !== 'text');
    return placeholders(text)
      .filter((each) => !fields.includes(each))
      .map((each) => `${key} fills in ${each}, which ${type.name} does not have`);
  });
}

const read = (path: string): string => readFileSync(path, 'utf8');
const catalogueOf = (language: string): Catalogue => JSON.parse(read(`texts/${language}.json`)) as Catalogue;
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|tsx)$/.test(path) && path !== 'graphql/generated.ts')
    .map((path) => `${folder}/${path}`);

const [en, cy] = [catalogueOf('en'), catalogueOf('cy')];
const schema = buildSchema(readSdl('schema'));
const sources = ['src', 'texts'].flatMap(filesIn).map(read);
const labels = literalsOf(read('src/domain/marksheet.ts'), 'Label', 'key');
const mails = propertiesOf(read('src/persistence/mail.ts'), 'MailTemplates');

const TINY = buildSchema(`
  interface Problem { message: String! }
  type MarkTooLong implements Problem { message: String! maximum: Int! }
  enum Outcome { PASS }
  type Query { a: Outcome }
`);

describe('the texts', () => {
  it('are the same in both languages, placeholder for placeholder', () => {
    expect(differences(en, cy)).toEqual([]);
  });

  it('are found out when they are not', () => {
    expect(differences({ a: 'A {x} {y}', b: 'B', c: ' ', d: 'D' }, { a: 'A {y} {z}', c: 'C', d: 'D', e: 'E' })).toEqual(
      ['a fills in x,y in English, y,z in Welsh', 'b has no Welsh', 'c has no English', 'e has no English'],
    );
  });

  it('say everything that the schema and the code can ask for', () => {
    expect(labels.length).toBeGreaterThan(5);
    expect(mails).toContain('invitation');
    expect(errorsOf(sources)).toEqual(expect.arrayContaining(['BAD_CURSOR', 'FORBIDDEN', 'UNAUTHENTICATED']));
    const made = keysMadeUp(schema, sources, labels, mails);
    expect(made).toContain('entriesFault.NOT_TEXT');
    expect(missing(en, made)).toEqual([]);
    const groups = new Set(Object.keys(en).map((key) => key.split('.')[0]));
    const written = [...keysWritten(sources)].filter((key) => groups.has(key.split('.')[0]));
    expect(written).toContain('label.marks');
    expect(missing(en, new Set(written))).toEqual([]);
  });

  it('are missed where they are missing', () => {
    const code = ['`outcome.${each}`', "badInput('No.', 'PAGE_GONE')", "extensions: { code: 'TEAPOT' }"];
    const made = keysMadeUp(TINY, code, ['VIEW'], ['welcome']);
    expect(missing({}, keysWritten(["text(language, 'notice.gone')"]))).toEqual(['notice.gone']);
    expect(missing({ 'month.1': 'January' }, made)).toEqual(
      expect.arrayContaining([
        'problem.MarkTooLong',
        'outcome.PASS',
        'month.12',
        'label.VIEW',
        'mail.welcome.subject',
        'mail.welcome.body',
        'error.PAGE_GONE',
        'error.TEAPOT',
      ]),
    );
  });

  it('fill in only what is there to be filled in', () => {
    expect(unfillable(en, schema)).toEqual([]);
  });

  it('are found out when they ask for more', () => {
    const greedy = { 'problem.MarkTooLong': 'At most {maximum} of {typed}.', 'label.VIEW': 'VIEW {what}' };
    expect(unfillable(greedy, TINY)).toEqual(['problem.MarkTooLong fills in typed, which MarkTooLong does not have']);
  });

  it('are all used', () => {
    expect(unused(en, keysMadeUp(schema, sources, labels, mails), keysWritten(sources))).toEqual([]);
  });

  it('are found out when nobody uses them', () => {
    const catalogue = { 'problem.MarkTooLong': '', 'problem.Gone': '', 'notice.until': '', 'notice.old': '' };
    const code = ["text(language, 'notice.until')"];
    expect(unused(catalogue, keysMadeUp(TINY, code, []), keysWritten(code))).toEqual(['problem.Gone', 'notice.old']);
  });
});

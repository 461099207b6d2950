import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** Folders in which a file is named after a noun. */
const BY_NOUN = [
  'src/graphql/resolvers',
  'src/domain',
  'src/persistence/entities',
  'src/persistence/reads',
  'src/persistence/writes',
];
/** SDL files that hold what all nouns share. */
const NO_NOUNS = ['base', 'problem'];

const MAXIMUM_FUNCTION = 20;
const MAXIMUM_FILE = 260;

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => `${folder}/${path}`)
    .toSorted();

function nounsOf(schemaFiles: readonly string[]): Set<string> {
  const names = schemaFiles.map((path) => path.slice('schema/'.length, -'.graphql'.length));
  return new Set(names.filter((name) => !NO_NOUNS.includes(name)));
}

/** Files of the folders above whose first name below the folder is no noun. */
function misnamed(files: readonly string[], nouns: ReadonlySet<string>): string[] {
  return files.filter((path) => {
    const folder = BY_NOUN.find((each) => path.startsWith(`${each}/`));
    if (folder === undefined) return false;
    const name = path.slice(folder.length + 1).replace(/(\/.*|\.ts)$/, '');
    return name !== 'index' && !nouns.has(name);
  });
}

const isFunction = (node: ts.Node): boolean =>
  (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) || ts.isClassStaticBlockDeclaration(node);

/** `path:line is n lines long` for each function that is longer than allowed. */
function longFunctions(path: string, source: string, maximum = MAXIMUM_FUNCTION): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isFunction(node)) {
      const from = file.getLineAndCharacterOfPosition(node.getStart(file)).line;
      const lines = file.getLineAndCharacterOfPosition(node.getEnd()).line - from + 1;
      if (lines > maximum) found.push(`${path}:${from + 1} is ${lines} lines long`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function longFiles(contents: ReadonlyMap<string, string>): string[] {
  return [...contents]
    .filter(([path]) => path !== 'src/graphql/generated.ts' && !path.startsWith('src/persistence/migrations/'))
    .map(([path, content]) => [path, content.trimEnd().split('\n').length] as const)
    .filter(([, lines]) => lines > MAXIMUM_FILE)
    .map(([path, lines]) => `${path} is ${lines} lines long`);
}

const nouns = nounsOf(filesIn('schema', '.graphql'));
const sources = new Map(filesIn('src', '.ts').map((path) => [path, readFileSync(path, 'utf8')]));

describe('files', () => {
  it('are named after the nouns of schema/', () => {
    expect(nouns).toContain('marksheet');
    expect(misnamed([...sources.keys()], nouns)).toEqual([]);
  });

  it('with a name of their own are found out', () => {
    const files = [
      'src/domain/marksheet.ts',
      'src/domain/entries/file.ts',
      'src/domain/helpers.ts',
      'src/domain/problem.ts',
      'src/graphql/resolvers/index.ts',
      'src/graphql/resolvers/marks/enter.ts',
      'src/domain/webhook.ts',
      'src/persistence/gate.ts',
    ];
    expect(
      misnamed(
        files,
        nounsOf([
          'schema/base.graphql',
          'schema/problem.graphql',
          'schema/marksheet.graphql',
          'schema/entries.graphql',
        ]),
      ),
    ).toEqual([
      'src/domain/helpers.ts',
      'src/domain/problem.ts',
      'src/graphql/resolvers/marks/enter.ts',
      'src/domain/webhook.ts',
    ]);
  });

  it(`are at most ${MAXIMUM_FILE} lines long`, () => {
    expect(longFiles(sources)).toEqual([]);
  });

  it('that are longer are found out, what is generated apart', () => {
    const long = 'export {};\n'.repeat(MAXIMUM_FILE + 1);
    const files = ['src/app.ts', 'src/graphql/generated.ts', 'src/persistence/migrations/1-core.ts'];
    expect(longFiles(new Map(files.map((path) => [path, long])))).toEqual([
      `src/app.ts is ${MAXIMUM_FILE + 1} lines long`,
    ]);
    expect(longFiles(new Map([['src/app.ts', 'export {};\n'.repeat(MAXIMUM_FILE)]]))).toEqual([]);
  });
});

describe('functions of resolvers', () => {
  it(`are at most ${MAXIMUM_FUNCTION} lines long`, () => {
    const resolvers = [...sources].filter(([path]) => path.startsWith('src/graphql/resolvers/'));
    expect(resolvers.length).toBeGreaterThan(5);
    expect(resolvers.flatMap(([path, content]) => longFunctions(path, content))).toEqual([]);
  });

  it.each([
    ['a method', 'export const a = {\n  async b() {', '  },\n};'],
    ['an arrow', 'export const a = () => {', '};'],
    ['a function', 'function a() {', '}'],
  ])('that are longer are found out: %s', (_, before, after) => {
    const body = (lines: number) => `${before}\n${'  call();\n'.repeat(lines)}${after}\n`;
    expect(longFunctions('a.ts', body(MAXIMUM_FUNCTION - 2))).toEqual([]);
    expect(longFunctions('a.ts', body(MAXIMUM_FUNCTION - 1))).toHaveLength(1);
  });
});

import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** npm's own commands, which need no script. */
const OF_NPM = ['ci', 'install', 'exec', 'audit'];
/** What begins with one of these, or is a file name with one of these endings, is a path of the project. */
const FOLDERS = [
  'bench',
  'cli',
  'clients',
  'deploy',
  'docs',
  'examples',
  'reference',
  'schema',
  'scripts',
  'src',
  'test',
  'texts',
  'web',
];
const FILE = /^[\w.-]+\.(ts|mjs|cjs|json|yml|md|graphql)$/;

/** Spans, fenced blocks and indented lines: in running text, npm may well be followed by a verb. */
const codeIn = (markdown: string): string =>
  [...markdown.matchAll(/```[\s\S]*?```|`[^`\n]+`|^ {4}.*$/gm)].map(([code]) => code).join('\n');

/** Commands that a page names and package.json does not have. */
function unknownCommands(markdown: string, scripts: ReadonlySet<string>): string[] {
  const named = [...codeIn(markdown).matchAll(/\bnpm (?:(run|run-script) )?([a-z][\w:-]*)/g)];
  return named
    .filter(([, run, name]) => !scripts.has(name!) && (run !== undefined || !OF_NPM.includes(name!)))
    .map(([command]) => command);
}

/** Paths in backticks that look like ours and are not there. Patterns (`<noun>`, `*`) stand for many. */
function unknownPaths(markdown: string, files: readonly string[]): string[] {
  const named = [...markdown.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!.replace(/^\.\//, ''));
  return named.filter((path) => {
    if (!/^[\w./-]+$/.test(path)) return false;
    const [first, ...rest] = path.split('/');
    if (rest.length > 0 && FOLDERS.includes(first!)) {
      return !files.some((file) => file === path || file.startsWith(`${path.replace(/\/$/, '')}/`));
    }
    return FILE.test(path) && !files.some((file) => file === path || file.endsWith(`/${path}`));
  });
}

const files = readdirSync('.', { encoding: 'utf8' })
  .filter((name) => !['node_modules', '.git', '.data', 'dist'].includes(name))
  .flatMap((name) => {
    const inside = FOLDERS.includes(name) ? readdirSync(name, { recursive: true, encoding: 'utf8' }) : [];
    return [name, ...inside.map((path) => `${name}/${path}`)];
  });
const scripts = new Set(
  Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts),
);
const pages = [
  'README.md',
  ...(existsSync('docs')
    ? readdirSync('docs')
        .filter((name) => name.endsWith('.md'))
        .map((name) => `docs/${name}`)
    : []),
];

/** What is not there says nothing; that it is not there is a test of its own. */
const read = (page: string): string => (existsSync(page) ? readFileSync(page, 'utf8') : '');

describe.each(pages)('%s', (page) => {
  it('is there', () => {
    expect(existsSync(page)).toBe(true);
  });

  it('names commands that there are', () => {
    expect(unknownCommands(read(page), scripts)).toEqual([]);
  });

  it('names files that there are', () => {
    expect(unknownPaths(read(page), files)).toEqual([]);
  });
});

describe('a page', () => {
  it('that names a command nobody has is found out', () => {
    const page =
      'npm writes, `npm start`, then `npm run standalone` or\n\n    npm run demo:scale -- --rows 10\n\n```sh\nnpm ci; npm tset\n```';
    expect(unknownCommands(page, new Set(['start', 'test']))).toEqual([
      'npm run standalone',
      'npm run demo:scale',
      'npm tset',
    ]);
    expect(unknownCommands(page, new Set(['start', 'standalone', 'demo:scale', 'tset']))).toEqual([]);
  });

  it('that names a file nobody has is found out', () => {
    const page =
      '`src/app.ts`, `./src/gone.ts`, `src/domain/`, `docs/gone/`, `gate.ts`, `gone.mjs`, `src/domain/<noun>.ts`, `a.b`, `marks/enter`';
    expect(unknownPaths(page, ['src/app.ts', 'src/domain/result.ts', 'src/persistence/gate.ts'])).toEqual([
      'src/gone.ts',
      'docs/gone/',
      'gone.mjs',
    ]);
  });
});

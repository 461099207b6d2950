import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import ts from 'typescript';

type Catalogue = Readonly<Record<string, string>>;

const FOLDERS = ['web/texts', 'web/texts/desk'];
const catalogueIn = (folder: string, language: string): Catalogue =>
  JSON.parse(readFileSync(`${folder}/${language}.json`, 'utf8')) as Catalogue;
const catalogue = (language: string): Catalogue =>
  Object.assign({}, ...FOLDERS.map((folder) => catalogueIn(folder, language))) as Catalogue;
const sources = new Map(
  readdirSync('web/src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.generated.ts'))
    .map((path) => [`web/src/${path}`, readFileSync(`web/src/${path}`, 'utf8')]),
);

const PLURAL = /_(zero|one|two|few|many|other)$/;
const formsOf = (language: string): string[] => new Intl.PluralRules(language).resolvedOptions().pluralCategories;
const placeholders = (text: string): string =>
  [...new Set([...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name!))].toSorted().join();

/** Keys without their plural forms, each with its texts. */
function grouped(texts: Catalogue): Map<string, Map<string, string>> {
  const groups = new Map<string, Map<string, string>>();
  for (const [key, text] of Object.entries(texts)) {
    const base = key.replace(PLURAL, '');
    groups.set(base, (groups.get(base) ?? new Map<string, string>()).set(PLURAL.exec(key)?.[1] ?? '', text));
  }
  return groups;
}

/** What one language has and the other has not, and plurals that lack a form of their language. */
function differences(en: Catalogue, cy: Catalogue): string[] {
  const [english, welsh] = [grouped(en), grouped(cy)];
  return [...new Set([...english.keys(), ...welsh.keys()])].flatMap((key) => {
    const [inEnglish, inWelsh] = [english.get(key), welsh.get(key)];
    if (!inEnglish || !inWelsh) return [`${key} has no ${inEnglish ? 'Welsh' : 'English'}`];
    const plural = !inEnglish.has('');
    const wanted = (language: string) => (plural ? formsOf(language) : ['']);
    return [
      ...wanted('en').flatMap((form) => (inEnglish.get(form)?.trim() ? [] : [`${key} has no English ${form}`])),
      ...wanted('cy').flatMap((form) => (inWelsh.get(form)?.trim() ? [] : [`${key} has no Welsh ${form}`])),
      ...(filled(inEnglish) === filled(inWelsh) ? [] : [`${key} is filled with different things`]),
    ];
  });
}

const filled = (forms: ReadonlyMap<string, string>): string => placeholders([...forms.values()].join(' '));

const SPOKEN = ['alt', 'aria-label', 'aria-description', 'label', 'hint', 'placeholder', 'title'];
const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text);

/** The same in both languages: the service's name, and how its keys begin. */
const NAMES = ['IAMIS', 'iamis_'];

/** Words that stand in the code and not in a catalogue. */
function untranslated(path: string, source: string): string[] {
  const file = ts.createSourceFile(
    path,
    source,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: string[] = [];
  const note = (node: ts.Node, text: string) => {
    const words = text.trim();
    if (hasWords(words) && !NAMES.includes(words))
      found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1} ${words}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node, node.text);
    if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
      if (SPOKEN.includes(node.name.getText())) note(node, node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Keys that no source names, not even by how they begin. */
function unused(keys: readonly string[], all: string): string[] {
  const begun = [...all.matchAll(/`([\w.]+\.)\$\{/g)].map(([, start]) => start!);
  return keys.filter((key) => !all.includes(`'${key}'`) && !begun.some((start) => key.startsWith(start)));
}

/** What a browser fetches before the home page is there. */
function firstLoad(folder: string): string[] {
  const page = readFileSync(`${folder}/index.html`, 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, file]) => file!);
  const largest = (files: string[]) =>
    files.toSorted((a, b) => readFileSync(`${folder}/${b}`).length - readFileSync(`${folder}/${a}`).length).slice(0, 1);
  const assets = readdirSync(`${folder}/assets`).map((file) => `assets/${file}`);
  const imported = new Set<string>(named);
  const follow = (file: string): void => {
    imported.add(file);
    const script = file.endsWith('.js') ? readFileSync(`${folder}/${file}`, 'utf8') : '';
    for (const [, next] of script.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      if (!imported.has(`assets/${next!}`)) follow(`assets/${next!}`);
  };
  named.forEach(follow);
  assets.filter((file) => /\/home-[^.]+\.(js|css)$/.test(file)).forEach(follow);
  largest(assets.filter((file) => /\/(en|cy)-[^.]+\.json$/.test(file))).forEach(follow);
  return [...imported];
}

describe('the texts of the front end', () => {
  it('R42 are the same in English and Welsh, with every plural form of each', () => {
    expect(differences(catalogue('en'), catalogue('cy'))).toEqual([]);
  });

  it('are sorted, so that two people who add one do not meet', () => {
    for (const folder of FOLDERS)
      for (const language of ['en', 'cy']) {
        const keys = Object.keys(catalogueIn(folder, language));
        expect(keys).toEqual(keys.toSorted());
      }
  });

  it('differences are found out', () => {
    expect(differences({ a: 'x {{n}}', b_one: 'x', b_other: 'x' }, { a: 'y', c: 'y' })).toEqual([
      'a is filled with different things',
      'b has no Welsh',
      'c has no English',
    ]);
    expect(differences({ b_one: 'x', b_other: 'x' }, { b_one: 'x', b_other: 'x' })).toContain('b has no Welsh two');
  });

  it('R42 stand in the catalogues and nowhere else', () => {
    expect([...sources].flatMap(([path, source]) => untranslated(path, source))).toEqual([]);
  });

  it('elsewhere are found out', () => {
    expect(untranslated('a.tsx', 'const a = <p title="Marks">IAMIS <b>Sample</b></p>;')).toEqual([
      'a.tsx:1 Marks',
      'a.tsx:1 Sample',
    ]);
  });

  it('are all used', () => {
    const keys = [...grouped(catalogue('en')).keys()];
    expect(unused(keys, [...sources.values()].join('\n'))).toEqual([]);
    expect(unused(['a.b', 'c.d'], "t('a.b')")).toEqual(['c.d']);
  });
});

it('the words that come with later pages are nowhere among the first', () => {
  for (const language of ['en', 'cy']) {
    const first = catalogueIn(FOLDERS[0]!, language);
    expect(Object.keys(catalogueIn(FOLDERS[1]!, language)).filter((key) => key in first)).toEqual([]);
  }
});

describe('the built front end', () => {
  const folder = 'dist/web';

  it('is there: npm test builds it first', () => {
    expect(existsSync(`${folder}/index.html`)).toBe(true);
  });

  it('is small: scripts and styles up to the home page are less than 150 kB gzipped', () => {
    const files = firstLoad(folder);
    expect(files.some((file) => file.includes('home-'))).toBe(true);
    const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(`${folder}/${file}`)).length, 0);
    expect(size).toBeLessThan(150_000);
  });

  it('lies there packed, the same when unpacked', () => {
    const files = readdirSync(`${folder}/assets`).filter((file) => /\.(js|css|json)$/.test(file));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const content = readFileSync(`${folder}/assets/${file}`);
      expect(brotliDecompressSync(readFileSync(`${folder}/assets/${file}.br`)).equals(content)).toBe(true);
      expect(gunzipSync(readFileSync(`${folder}/assets/${file}.gz`)).equals(content)).toBe(true);
    }
  });

  it('asks nothing of another host', () => {
    const all = [...readdirSync(`${folder}/assets`)].filter((file) => file.endsWith('.css'));
    for (const file of all)
      expect(readFileSync(`${folder}/assets/${file}`, 'utf8')).not.toMatch(/url\(["']?(https?:)?\/\//);
    expect(readFileSync(`${folder}/index.html`, 'utf8')).not.toMatch(/(src|href)="(https?:)?\/\//);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** docs/licences.md, from package-lock.json: under which licence each package stands that the service, its front end or their building takes. */
const HEAD = `# Licences

Every package of \`package-lock.json\` by its licence, written by \`npm run docs\`. \`npm run sbom\` writes the same packages, with their sums and who needs whom, as a
CycloneDX bill of materials (\`dist/sbom.cdx.json\`).
`;

/** Read from the packages themselves, where their package.json does not say. */
const UNSAID = {
  busboy: 'MIT',
  'combine-errors': 'MIT',
  'dejavu-fonts-ttf': 'Bitstream Vera, Arev and public domain',
  'png-js': 'MIT',
  streamsearch: 'MIT',
};

/** What may be given away with the service, under no condition but naming its authors. */
const FREE = [
  '(MIT AND BSD-3-Clause)',
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'Bitstream Vera, Arev and public domain',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
];
/** Beside them, of what only builds and tests. */
const FREE_TO_USE = [...FREE, '(MIT OR Apache-2.0)', '(MIT OR CC0-1.0)', 'CC-BY-4.0', 'MPL-2.0', 'Python-2.0'];

const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** `shipped`: names of packages that the front end takes. A licence nobody has agreed to is a fault. */
export function licencesPage({ packages }, shipped) {
  const web = reachedFrom(packages, shipped);
  const parts = { 'The service': [], 'The front end': [], 'Building and testing': [] };
  for (const [path, { version, license, dev, devOptional, link }] of Object.entries(packages)) {
    if (path === '' || link) continue;
    const name = nameOf(path);
    const licence = UNSAID[name] ?? license ?? 'unknown';
    const bundled = web.has(path) && (dev || devOptional);
    const part = bundled ? 'The front end' : dev ? 'Building and testing' : 'The service';
    if (!(part === 'Building and testing' ? FREE_TO_USE : FREE).includes(licence))
      throw new Error(`${name} stands under “${licence}”: nobody has agreed to that (scripts/docs/licences.mjs)`);
    parts[part].push({ licence, package: `${name} ${version}` });
  }
  return `${HEAD}\n${Object.entries(parts)
    .map(([part, found]) => `## ${part}\n\n${listed(found)}`)
    .join('\n\n')}\n`;
}

const listed = (found) =>
  [...new Set(found.map(({ licence }) => licence))]
    .toSorted()
    .map((licence) => {
      const under = found.filter((each) => each.licence === licence).map((each) => each.package);
      const packages = [...new Set(under)].toSorted();
      return `**${licence}** (${packages.length}): ${packages.join(', ')}`;
    })
    .join('\n\n');

/** The paths of these packages and of all that they need, nearest first as node finds them. */
function reachedFrom(packages, names) {
  const reached = new Set();
  const follow = (from, name) => {
    for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
      const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
      if (path in packages) {
        if (reached.has(path)) return;
        reached.add(path);
        for (const next of Object.keys(packages[path].dependencies ?? {})) follow(path, next);
        return;
      }
      if (folder === '') return;
    }
  };
  for (const name of names) follow('', name);
  return reached;
}

/** Names of the packages that its sources import. */
export function frontEndTakes(folder) {
  const sources = ['src', 'styles'].flatMap((part) =>
    readdirSync(join(folder, part), { recursive: true })
      .filter((file) => /\.(tsx?|scss)$/.test(file))
      .map((file) => readFileSync(join(folder, part, file), 'utf8')),
  );
  const named = /(?:from|import|@use|@forward) ['"]((?:@[\w-]+\/)?[\w-][\w.-]*)/g;
  return [...new Set(sources.flatMap((source) => [...source.matchAll(named)].map(([, name]) => name)))];
}

/**
 * Imports go one way: main → app → graphql | http | workers | demonstration → accounts files transfer reports events mail → seals →
 * persistence → domain. test/house/architecture.test.ts runs these rules, and sees each of them fail.
 */

/** Highest first. What stands in one line never imports each other. */
const LAYERS = [
  ['main'],
  ['app'],
  ['graphql', 'http', 'workers', 'demonstration'],
  ['accounts', 'files', 'transfer', 'reports', 'events', 'mail', 'clock', 'telemetry'],
  ['seals'],
  ['persistence'],
  ['domain'],
];
const anyOf = (names) => `^src/(${names.join('|')})(/|\\.ts$)`;

const onlyDownwards = LAYERS.slice(1).flatMap((layer, index) =>
  layer.map((name) => ({
    name: `${name}-imports-only-what-lies-below`,
    comment: 'Imports go one way, and never across a layer.',
    severity: 'error',
    from: { path: anyOf([name]) },
    to: { path: anyOf([...LAYERS.slice(0, index + 1).flat(), ...layer.filter((other) => other !== name)]) },
  })),
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...onlyDownwards,
    {
      name: 'every-folder-has-its-layer',
      comment: 'A folder of src that stands in no layer could import everything. Give it a place in LAYERS.',
      severity: 'error',
      from: { path: '^src/', pathNot: anyOf([...LAYERS.flat(), 'config']) },
      to: {},
    },
    {
      name: 'config-imports-nothing-of-ours',
      comment: 'Settings are read before anything else is there.',
      severity: 'error',
      from: { path: '^src/config(/|\\.ts$)' },
      to: { path: '^(src|texts|ormconfig)', pathNot: '^src/config(/|\\.ts$)' },
    },
    {
      name: 'settings-reach-the-lower-layers-as-arguments',
      comment: 'Only main and the demonstration (as a type) know the settings as a whole.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main\\.ts$|demonstration/|config(/|\\.ts$))' },
      to: { path: '^src/config(/|\\.ts$)' },
    },
    {
      name: 'domain-is-pure',
      comment: 'No package, no builtin of Node, nothing outside src/domain: rules are functions of plain values.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: '^src/domain/' },
    },
    {
      name: 'texts-import-nothing',
      comment: 'The web front end takes them too.',
      severity: 'error',
      from: { path: '^texts/' },
      to: { pathNot: '^texts/' },
    },
    {
      name: 'data-source-is-for-the-database-only',
      comment: 'A second DataSource would go round the gate.',
      severity: 'error',
      from: { path: '^(src|cli|texts)/', pathNot: '^src/persistence/database\\.ts$' },
      to: { path: '^ormconfig\\.ts$' },
    },
    {
      name: 'ormconfig-knows-entities-and-migrations-only',
      severity: 'error',
      from: { path: '^ormconfig\\.ts$' },
      to: { path: '^(src|cli|texts)/', pathNot: '^src/persistence/(entities|migrations)/' },
    },
    {
      name: 'demonstration-is-for-main',
      comment: 'The service runs without it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main\\.ts$|demonstration/)' },
      to: { path: '^src/demonstration/' },
    },
    {
      name: 'clients-talk-http-only',
      comment: 'Texts and generated types apart.',
      severity: 'error',
      from: { path: '^(web|cli|clients)/' },
      to: { path: '^(src/|ormconfig)', pathNot: '^src/graphql/generated\\.ts$' },
    },
    {
      name: 'generated-is-types-only',
      comment: 'There is nothing in it at run time.',
      severity: 'error',
      from: {},
      to: { path: '^src/graphql/generated\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'src-stands-alone',
      comment: 'What is tested, measured or driven does not know its tests, benchmarks or clients.',
      severity: 'error',
      from: { path: '^(src|texts|ormconfig)' },
      to: { path: '^(test|bench|scripts|web|cli|clients)/' },
    },
    {
      name: 'nothing-imports-main',
      comment: 'It acts on import.',
      severity: 'error',
      from: {},
      to: { path: '^src/main\\.ts$' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file. Types may: they are gone at run time.',
      severity: 'error',
      from: { path: '^(src|cli|texts|ormconfig)' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-development-packages',
      comment: 'They are not there in production.',
      severity: 'error',
      from: { path: '^(src|cli|texts|ormconfig)' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'traces-are-loaded-when-wanted',
      comment: 'Whoever does not trace pays nothing for it, memory and start included.',
      severity: 'error',
      from: { path: '^(src|cli|texts|ormconfig)' },
      to: { path: '(^|/)@opentelemetry/', dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'everything-is-found',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};

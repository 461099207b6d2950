import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import { defineConfig } from 'eslint/config';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const SOURCE = ['src/**/*.ts', 'texts/**/*.ts', 'cli/**/*.ts', 'clients/**/*.ts', 'examples/**/*.ts', 'ormconfig.ts'];
const WEB = ['web/**/*.ts', 'web/**/*.tsx'];
const TRIAL = ['test/**/*.ts', 'bench/**/*.ts'];

/** What ESLint itself recommends. It comes from ESLint: the package that repeats the list, `@eslint/js`, is one more version to keep. */
const recommended = Object.fromEntries(
  [...builtinRules].filter(([, rule]) => rule.meta.docs?.recommended).map(([name]) => [name, 'error']),
);

/** Only src/config.ts reads the environment: anywhere else a setting would be neither checked nor documented. */
const environmentIsForConfig = {
  'no-restricted-properties': [
    'error',
    { object: 'process', property: 'env', message: 'Settings are read in src/config.ts only.' },
  ],
  'no-restricted-imports': [
    'error',
    { paths: [{ name: 'node:process', importNames: ['env'], message: 'Settings are read in src/config.ts only.' }] },
  ],
};

export default defineConfig(
  {
    ignores: [
      'dist/',
      'coverage/',
      'reports/',
      '.data/',
      '.stryker-tmp/',
      'src/graphql/generated.ts',
      '**/*.generated.ts',
      'docs/',
    ],
  },
  {
    name: 'iamis/options',
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    name: 'iamis/typescript',
    files: [...SOURCE, ...TRIAL, ...WEB],
    extends: [{ rules: recommended }, tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    // One program for all of it; the project service would make one for each tsconfig.json, in half as much time again.
    languageOptions: { parserOptions: { project: 'tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      // Rules that check first and then say `!` read better than a second check that can never fail; the compiler's strict
      // index access makes such places frequent.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `(_, { input })` and `{ secret: _, ...rest }` say which part is not wanted.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Passing on `void` hides nothing, in a short arrow or in a function that returns it.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // A number says the same in a template; what must not slip in is an object, null or undefined.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An empty text counts as none in more places than not.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // `read<Row>(sql)` and `fromJson<T>(value)`: what the database answers is typed by the one who asks.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Texts are taken to pieces by code points where an entries file counts them so; nothing else is meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A server has `for (;;)` and `while (true)` loops that end by `return`.
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      // Brackets say that the compiler does not know whether there is such a name.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // It takes assertions for unnecessary that decide a type parameter (`loggerInstance: log as FastifyBaseLogger`) or that
      // tell no-base-to-string what a value is; its own fixes then do not compile.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // There are no enums (the schema's are unions of strings) and hardly a class, and looking for them takes long.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // No class of ours has methods that need `this`; interfaces are written in method style.
      '@typescript-eslint/unbound-method': 'off',
      // graphql-js's kinds and operations are strings by specification, and read better so.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // A function that fits an async signature need not await: the type says what is needed. A missing await is found
      // by no-floating-promises and no-misused-promises.
      '@typescript-eslint/require-await': 'off',
      // `type` is wanted where an index signature must fit (rows of the database); both read the same.
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  {
    name: 'iamis/web',
    files: WEB,
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { parserOptions: { project: 'web/tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // Handlers answer nothing, whatever the setter they call answers.
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  {
    name: 'iamis/settings',
    files: SOURCE,
    ignores: ['src/config.ts', 'cli/**', 'examples/**'],
    rules: environmentIsForConfig,
  },
  {
    name: 'iamis/tests',
    files: TRIAL,
    rules: {
      // Answers of the API are read as a client in plain JavaScript reads them; what they must be is what the test says.
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
      // Made-up values are taken to pieces as no code of ours would.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    name: 'iamis/scripts',
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: Object.fromEntries(
        `AbortController AbortSignal Buffer Event EventTarget URL URLSearchParams TextDecoder TextEncoder clearInterval clearTimeout console fetch
         module performance process require setImmediate setInterval setTimeout structuredClone`
          .split(/\s+/)
          .map((name) => [name, 'readonly']),
      ),
    },
    rules: {
      ...recommended,
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // Parts of these run within the page that they look at.
    name: 'iamis/scripts in a browser',
    files: ['scripts/gallery/*.mjs', 'scripts/web-speed.mjs'],
    languageOptions: {
      globals: { document: 'readonly', localStorage: 'readonly', requestAnimationFrame: 'readonly' },
    },
  },
  { name: 'iamis/commonjs', files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  {
    name: 'iamis/schema',
    files: ['schema/*.graphql'],
    plugins: { '@graphql-eslint': graphqlPlugin },
    languageOptions: {
      parser: graphqlPlugin.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/*.graphql' } },
    },
    // What is said once for the whole schema (unions, problems, connections) is held by test/house/schema.test.ts.
    rules: {
      '@graphql-eslint/known-type-names': 'error',
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/no-unreachable-types': 'error',
      '@graphql-eslint/require-nullable-fields-with-oneof': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/unique-enum-value-names': 'error',
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          EnumValueDefinition: true,
          InputValueDefinition: true,
          DirectiveDefinition: true,
          // The description of a field speaks of its arguments.
          ignoredSelectors: ['FieldDefinition > InputValueDefinition'],
        },
      ],
      '@graphql-eslint/input-name': ['error', { checkInputType: true, caseSensitiveInputType: false }],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: { style: 'PascalCase', forbiddenSuffixes: ['Error', 'Payload'] },
          FieldDefinition: { style: 'camelCase', forbiddenPrefixes: ['get'] },
          InputValueDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
    },
  },
);

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, diagnostics: false }] },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // Three nodes take long to start, and need Debian: `npm run prove -- galera` asks for them.
  testPathIgnorePatterns: ['/node_modules/', ...(process.env.GALERA ? [] : ['<rootDir>/test/galera/'])],
  setupFiles: ['<rootDir>/test/support/properties.ts'],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  // Far beyond what any takes: what fails is what is wrong, not a slow machine.
  testTimeout: 300_000,
  maxWorkers: 2,
  // Under vm modules a worker keeps what each file loaded: past this it is replaced, or the heap runs full.
  workerIdleMemoryLimit: '1500MB',
};

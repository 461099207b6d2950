import config from './jest.config.mjs';

/** For mutation testing: the domain's tests, without the database that the others need. */
const { globalSetup: _setup, globalTeardown: _teardown, ...rest } = config;
export default { ...rest, testMatch: ['<rootDir>/test/domain/**/*.test.ts'] };

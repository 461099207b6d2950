import { describe, expect, it } from '@jest/globals';
import { readConfig, SettingsError } from '../../src/config.js';

const DEVELOPMENT = { NODE_ENV: 'development', DATABASE_URL: 'mysql://app@localhost/iamis' };
const PRODUCTION = {
  NODE_ENV: 'production',
  DATABASE_URL: 'mysql://app@localhost/iamis',
  AUDIT_KEY: 'an audit key of 32 characters or more',
  AUTH_SECRET: 'an auth secret of 32 characters or more',
  TOKEN_SECRET: 'a token secret of 32 characters or more',
  PUBLIC_URL: 'https://iamis.example',
  TRUST_PROXY: '10.0.0.0/8',
  SMTP_URL: 'smtps://user:password@mail.example',
  MAIL_FROM: 'IAMIS <iamis@cbac.example>',
  CLAMD_URL: 'unix:/run/clamav/clamd.ctl',
};
const BUCKET = {
  S3_ENDPOINT: 'https://files.example',
  S3_BUCKET: 'iamis',
  S3_ACCESS_KEY: 'the name of a key',
  S3_SECRET_KEY: 'the secret of a key',
};

const faultsOf = (environment: NodeJS.ProcessEnv): string => {
  try {
    readConfig(environment);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError);
    return (error as Error).message;
  }
};

describe('settings', () => {
  it('need no more than a database in development', () => {
    expect(readConfig(DEVELOPMENT)).toMatchObject({
      PUBLIC_URL: 'http://127.0.0.1:4000',
      TRUST_PROXY: false,
      STAFF_PROVIDER: null,
      MAIL_FOLDER: '.data/mail',
      FILES_FOLDER: '.data/files',
      FILE_QUOTA_BYTES: 200 * 2 ** 30,
      FILES_KEPT_DAYS: 365,
      BUCKET: null,
    });
    expect(faultsOf(PRODUCTION)).toBe('');
  });

  it('lead to WJEC’s papers, in Welsh where there is a Welsh one', () => {
    const { PAPERS } = readConfig({
      ...DEVELOPMENT,
      TERMS_URL: 'https://cbac.example/terms',
      MANUAL_URL_CY: 'https://cbac.example/llawlyfr',
    });
    expect(PAPERS.EN).toMatchObject({ guide: null, terms: 'https://cbac.example/terms' });
    expect(PAPERS.EN.manual).toContain('wjec.co.uk');
    expect(PAPERS.CY).toMatchObject({
      guide: null,
      terms: 'https://cbac.example/terms',
      manual: 'https://cbac.example/llawlyfr',
    });
    expect(faultsOf({ ...DEVELOPMENT, GUIDE_URL: 'javascript:alert(1)' })).toContain('GUIDE_URL');
  });

  it.each([
    ['the development audit key', { AUDIT_KEY: undefined }, 'AUDIT_KEY must be set'],
    ['the development sign-in secret', { AUTH_SECRET: undefined }, 'AUTH_SECRET must be set'],
    ['the development token secret', { TOKEN_SECRET: undefined }, 'TOKEN_SECRET must be set'],
    ['a short secret', { AUTH_SECRET: 'short' }, 'AUTH_SECRET'],
    ['one secret for two things', { AUTH_SECRET: PRODUCTION.TOKEN_SECRET }, 'must differ'],
    ['no public address', { PUBLIC_URL: undefined }, 'PUBLIC_URL must be set'],
    ['a public address without TLS', { PUBLIC_URL: 'http://iamis.example' }, 'https:'],
    ['a public address with a path', { PUBLIC_URL: 'https://iamis.example/app' }, 'PUBLIC_URL'],
    ['nothing said of proxies', { TRUST_PROXY: undefined }, 'TRUST_PROXY must give'],
    ['every proxy believed', { TRUST_PROXY: 'true' }, 'TRUST_PROXY'],
    ['no mail server', { SMTP_URL: undefined }, 'SMTP_URL must be set'],
    ['a mail server that is none', { SMTP_URL: 'https://mail.example' }, 'SMTP_URL'],
    ['no sender of mails', { MAIL_FROM: undefined }, 'MAIL_FROM must be set'],
    ['no scanner', { CLAMD_URL: undefined }, 'CLAMD_URL must be set'],
    ['a scanner at no port', { CLAMD_URL: 'tcp://scanner.example' }, 'CLAMD_URL'],
    ['a scanner that is none', { CLAMD_URL: 'http://scanner.example:3310' }, 'CLAMD_URL'],
    ['half a bucket', { ...BUCKET, S3_SECRET_KEY: undefined }, 'go together'],
    ['a bucket without TLS', { ...BUCKET, S3_ENDPOINT: 'http://files.example' }, 'S3_ENDPOINT must begin with https:'],
    ['no room for one file', { FILE_QUOTA_BYTES: '1000' }, 'FILE_QUOTA_BYTES'],
    ['half a staff provider', { OIDC_ISSUER: 'https://login.example' }, 'go together'],
    [
      'a staff provider without TLS',
      { OIDC_ISSUER: 'http://login.example', OIDC_CLIENT_ID: 'iamis', OIDC_CLIENT_SECRET: 'x' },
      'OIDC_ISSUER must begin with https:',
    ],
  ])('are refused in production: %s', (_, change, told) => {
    expect(faultsOf({ ...PRODUCTION, ...change })).toContain(told);
  });

  it.each(['tcp://scanner.example:3310', 'tcp://[::1]:3310', 'unix:/run/clamav/clamd.ctl'])(
    'take a scanner at %s',
    (CLAMD_URL) => {
      expect(readConfig({ ...PRODUCTION, CLAMD_URL }).CLAMD_URL).toBe(CLAMD_URL);
    },
  );

  it('name a bucket whole, which no folder then stands in for', () => {
    expect(readConfig({ ...PRODUCTION, ...BUCKET }).BUCKET).toEqual({
      endpoint: 'https://files.example',
      bucket: 'iamis',
      region: 'us-east-1',
      accessKey: 'the name of a key',
      secretKey: 'the secret of a key',
    });
  });

  it('are told of all that is wrong at once, and no secret is told', () => {
    const told = faultsOf({
      ...PRODUCTION,
      PUBLIC_URL: undefined,
      SMTP_URL: undefined,
      AUTH_SECRET: PRODUCTION.AUDIT_KEY,
    });
    expect(told).toMatch(/differ.*PUBLIC_URL.*SMTP_URL/);
    expect(told).not.toContain(PRODUCTION.AUDIT_KEY);
  });

  it.each([
    ['false', false],
    ['loopback', ['loopback']],
    ['10.0.0.0/8, fd00::1', ['10.0.0.0/8', 'fd00::1']],
  ])('say of proxies %s, which is %p', (given, meant) => {
    expect(readConfig({ ...PRODUCTION, TRUST_PROXY: given }).TRUST_PROXY).toEqual(meant);
  });
});

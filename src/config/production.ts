import type { Given } from '../config.js';

/** Good enough to try things out, refused in production. */
export const DEVELOPMENT_SECRET = 'development-only-secret-not-for-production';
const SECRETS = ['AUDIT_KEY', 'AUTH_SECRET', 'TOKEN_SECRET'] as const;

/** What would do harm or do nothing where real people's data is. */
export function unfitForProduction(given: Given): string[] {
  const faults: [boolean, string][] = [
    ...SECRETS.map((name): [boolean, string] => [
      given[name].includes(DEVELOPMENT_SECRET),
      `${name} must be set in production: 32 characters or more, random, kept outside the database`,
    ]),
    [secretsShared(given), `${SECRETS.join(', ')} must differ`],
    [!given.PUBLIC_URL?.startsWith('https:'), 'PUBLIC_URL must be set in production, and begin with https:'],
    [
      given.TRUST_PROXY === undefined,
      'TRUST_PROXY must give the addresses of the proxies before the service (TLS ends there), or false if there is really none',
    ],
    [given.SMTP_URL === undefined, 'SMTP_URL must be set in production'],
    [given.MAIL_FROM === undefined, 'MAIL_FROM must be set in production'],
    [given.OIDC_ISSUER?.startsWith('http:') === true, 'OIDC_ISSUER must begin with https: in production'],
    [given.S3_ENDPOINT?.startsWith('http:') === true, 'S3_ENDPOINT must begin with https: in production'],
    [given.CLAMD_URL === undefined, 'CLAMD_URL must be set in production: no file may be opened that was not scanned'],
  ];
  return faults.filter(([wrong]) => wrong).map(([, fault]) => fault);
}

/** Whether one secret serves two purposes, or stands twice. */
function secretsShared(given: Given): boolean {
  const all = SECRETS.flatMap((name) => given[name].split(',').map((each) => each.trim()));
  return new Set(all).size < all.length;
}

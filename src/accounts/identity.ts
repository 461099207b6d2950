/** better-auth, set up for our tables and rules. Nothing outside src/accounts knows that it is there. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import type { BetterAuthOptions, BetterAuthPlugin } from 'better-auth';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins';
import type { Logger } from 'pino';
import type { Db } from '../persistence/database.js';
import { readSigningIn, type SigningIn } from '../persistence/reads/account/session.js';
import { codesOnce } from './second-factor.js';
import { hashPassword, MAXIMUM_LENGTH, MINIMUM_LENGTH, verifyPassword } from './passwords.js';
import { ABSOLUTE_MS } from './people.js';
import type { Stopped, Throttle } from './throttle.js';

export interface IdentityParts {
  db: Db;
  log: Logger;
  /** Signs cookies and encrypts second factors. */
  secret: string;
  /** Second factors that these encrypted are still read. */
  olderSecrets?: readonly string[];
  /** Where browsers find the service; links in e-mails begin with it. */
  publicUrl: string;
  /** Cookies over TLS only. */
  secureCookies: boolean;
  throttle: Pick<Throttle, 'take'>;
  /** Further ways to sign in: the identity provider of staff. */
  plugins: readonly BetterAuthPlugin[];
}

/** What the hooks below must know of the request they are called for, and what they say back. */
export interface SigningInNow {
  now: Date;
  /** Whose session a new one takes the place of, and in which membership: read beforehand, since better-auth is in a transaction by then. */
  kept: { person: SigningIn; membershipId: string | null } | null;
  /** Whose session began. */
  begun: (SigningIn & { chosen: string | null }) | null;
  /** Whose code was checked. */
  coded: string | null;
  /** Too many codes were given. */
  stopped: Stopped | null;
  /** What a link to choose a password must carry. */
  resetToken: string | null;
  /** Whose password was chosen by such a link. */
  reset: string | null;
}

export const signingIn = new AsyncLocalStorage<SigningInNow>();

const fields = (...names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)]));

const own = (type: 'string' | 'date' | 'boolean', fieldName: string) =>
  ({ type, fieldName, required: false, input: false, returned: false }) as const;

/** Through an identity provider: those paths end in a callback. */
const isExternal = (path: string): boolean => /^\/(oauth2\/)?callback\//.test(path);

export function createIdentity(parts: IdentityParts) {
  return betterAuth({
    appName: 'IAMIS',
    baseURL: parts.publicUrl,
    basePath: '/auth',
    ...secretsOf(parts),
    database: parts.db.pool.promise(),
    telemetry: { enabled: false },
    logger: { log: (level, message) => parts.log[level]({ from: 'better-auth' }, message) },
    // Ours is exact in the database (throttle.ts); origins are checked before a request comes here (http/same-origin.ts).
    rateLimit: { enabled: false },
    // It would print whole errors of the database otherwise, values and all.
    onAPIError: { throw: true },
    advanced: {
      cookiePrefix: 'iamis',
      useSecureCookies: parts.secureCookies,
      database: { generateId: 'uuid', validateSchema: false },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER], ipv6Subnet: 128 },
    },
    ...tables,
    databaseHooks: {
      session: { create: { before: (session, context) => beginSession(parts.db, session, context?.path ?? '') } },
    },
    emailAndPassword,
    plugins: [
      secondFactor(),
      codesOnce(parts.db, (personId) => mayGiveCode(parts.throttle, personId)),
      ...parts.plugins,
    ],
  });
}

/**
 * better-auth remembers by a number which secret encrypted what. Ours comes from the secret itself, so that nobody has to count. What was
 * encrypted before there were numbers is the oldest one's.
 */
export function secretsOf({ secret, olderSecrets = [] }: Pick<IdentityParts, 'secret' | 'olderSecrets'>) {
  const all = [secret, ...olderSecrets];
  return {
    secret: all.at(-1)!,
    secrets: all.map((value) => ({ version: createHash('sha256').update(value).digest().readUInt32BE(0), value })),
  };
}

/** Set by us on what is handed to better-auth, so it can not come from a client. */
export const ADDRESS_HEADER = 'x-iamis-address';

const emailAndPassword = {
  enabled: true,
  disableSignUp: true,
  minPasswordLength: MINIMUM_LENGTH,
  maxPasswordLength: MAXIMUM_LENGTH,
  password: { hash: hashPassword, verify: verifyPassword },
  resetPasswordTokenExpiresIn: 3600,
  revokeSessionsOnPasswordReset: true,
  // The caller sends it: see password-change.ts.
  sendResetPassword: ({ token }) => {
    signingIn.getStore()!.resetToken = token;
    return Promise.resolve();
  },
  onPasswordReset: ({ user }) => {
    signingIn.getStore()!.reset = user.id;
    return Promise.resolve();
  },
} satisfies BetterAuthOptions['emailAndPassword'];

const tables = {
  user: {
    modelName: 'person',
    fields: fields('emailVerified', 'createdAt', 'updatedAt'),
  },
  session: {
    modelName: 'person_session',
    fields: { ...fields('ipAddress', 'userAgent', 'createdAt', 'updatedAt', 'expiresAt'), userId: 'person_id' },
    // By better-auth's clock, and never moved: the idle limit is ours (people.ts).
    expiresIn: ABSOLUTE_MS / 1000,
    disableSessionRefresh: true,
    cookieCache: { enabled: false },
    additionalFields: {
      membershipId: own('string', 'membership_id'),
      confirmedAt: own('date', 'confirmed_at'),
      external: own('boolean', 'external'),
      begunAt: own('date', 'begun_at'),
      usedAt: own('date', 'used_at'),
    },
  },
  account: {
    modelName: 'person_account',
    fields: {
      ...fields('accountId', 'providerId', 'accessToken', 'refreshToken', 'idToken', 'createdAt', 'updatedAt'),
      ...fields('accessTokenExpiresAt', 'refreshTokenExpiresAt'),
      userId: 'person_id',
    },
  },
  // Links in e-mails are kept as hashes.
  verification: {
    modelName: 'person_verification',
    fields: fields('expiresAt', 'createdAt', 'updatedAt'),
    storeIdentifier: 'hashed',
  },
} satisfies BetterAuthOptions;

/** After ten wrong codes in a row, by whoever knows the password. */
export const LOCKED_SECONDS = 900;

const secondFactor = () =>
  twoFactor({
    issuer: 'IAMIS',
    twoFactorCookieMaxAge: 600,
    accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: LOCKED_SECONDS },
    backupCodeOptions: { amount: 10, length: 10, storeBackupCodes: 'encrypted' },
    schema: {
      user: { fields: fields('twoFactorEnabled') },
      twoFactor: {
        modelName: 'person_second_factor',
        fields: { ...fields('backupCodes', 'failedVerificationCount', 'lockedUntil'), userId: 'person_id' },
      },
    },
  });

async function mayGiveCode(throttle: Pick<Throttle, 'take'>, personId: string): Promise<void> {
  const store = signingIn.getStore()!;
  store.coded = personId;
  store.stopped = await throttle.take('code', personId);
  if (store.stopped !== null) throw refused('ACCOUNT_TEMPORARILY_LOCKED');
}

const refused = (code: string): APIError => new APIError('FORBIDDEN', { code, message: code });

/** Only who still has a membership gets a session, and a temporary password opens none after its time. */
async function beginSession(db: Db, session: { userId: string }, path: string) {
  const store = signingIn.getStore()!;
  const { now, kept } = store;
  const external = isExternal(path);
  const person = kept?.person ?? (await readSigningIn(db, { personId: session.userId }, now, external));
  if (person === null || person.memberships.length === 0) throw refused('NO_MEMBERSHIP');
  const until = person.passwordTemporaryUntil;
  if (!external && until !== null && until <= now) throw refused('TEMPORARY_PASSWORD_EXPIRED');
  const { memberships } = person;
  const chosen =
    memberships.length === 1 ? memberships[0]!.id : memberships.find(({ id }) => id === kept?.membershipId)?.id;
  store.begun = { ...person, chosen: chosen ?? null };
  // Whoever signs in, enrols or changes a password was asked for it just now.
  const times = { begunAt: now, usedAt: now, confirmedAt: now };
  return { data: { ...session, ...times, external, membershipId: chosen ?? null } };
}

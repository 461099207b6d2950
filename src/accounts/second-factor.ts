/** better-auth takes a code again as long as its window lasts. Here each is taken once, and none that is older than one already taken. */
import { base32 } from '@better-auth/utils/base32';
import { createOTP } from '@better-auth/utils/otp';
import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import type { Db } from '../persistence/database.js';
import { readSecondFactor } from '../persistence/reads/account/session.js';
import { takeStep } from '../persistence/writes/account/session.js';

const PERIOD_MS = 30_000;

type Context = Parameters<typeof getSessionFromCtx>[0];

/** `mayTry`: throws for whom too many were tried. */
export const codesOnce = (db: Db, mayTry: (personId: string) => Promise<void>): BetterAuthPlugin => ({
  id: 'codes-once',
  hooks: {
    before: [
      {
        matcher: ({ path }) => path?.startsWith('/two-factor/verify-') ?? false,
        handler: createAuthMiddleware(async (context) => {
          const personId = await whoseCode(context);
          if (personId === null) return;
          await mayTry(personId);
          // Backup codes better-auth takes once. A wrong code is left for it to refuse and to count.
          if (context.path !== '/two-factor/verify-totp') return;
          const { code } = context.body as { code: string };
          const step = await stepOf(db, personId, code, context.context.secretConfig);
          if (step !== null && !(await takeStep(db, personId, step))) {
            throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'INVALID_CODE' });
          }
        }),
      },
    ],
  },
});

/** As better-auth finds out: by the session, or by the cookie of a first step that went well. */
async function whoseCode(context: Context): Promise<string | null> {
  const session = await getSessionFromCtx(context);
  if (session !== null) return session.user.id;
  const cookie = context.context.createAuthCookie('two_factor');
  const challenge = await context.getSignedCookie(cookie.name, context.context.secret);
  if (!challenge) return null;
  return (await context.context.internalAdapter.findVerificationValue(challenge))?.value ?? null;
}

type Key = Parameters<typeof symmetricDecrypt>[0]['key'];

/** The time step whose code this is; null for a wrong one. The window is better-auth's: one step to either side. */
export async function stepOf(db: Db, personId: string, code: string, key: Key): Promise<number | null> {
  const factor = await readSecondFactor(db, personId);
  if (factor === null) return null;
  const otp = createOTP(await symmetricDecrypt({ key, data: factor.secret }));
  const current = Math.floor(Date.now() / PERIOD_MS);
  for (const step of [current - 1, current, current + 1]) {
    if ((await otp.hotp(step)) === code) return step;
  }
  return null;
}

/** As better-auth keeps a secret, and as people type it into an app: for people who are made up. */
export const sealedSecret = (secret: string, key: string): Promise<string> => symmetricEncrypt({ key, data: secret });
export const secretForApps = (secret: string): string => base32.encode(secret, { padding: false });

/**
 * WJEC staff through their own OpenID Connect provider: authorization code with PKCE, state and nonce, all of it better-auth's. Nobody is let
 * in for what the provider says of them: a person must have been invited as staff, under the e-mail that the provider vouches for. Their
 * second factor is their provider's matter.
 */
import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { genericOAuth } from 'better-auth/plugins';

export interface StaffProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
}

const PROVIDER = 'staff';
/** The front end's pages; an error is added as `?error=…`. */
const SIGNED_IN = '/';
const NOT_SIGNED_IN = '/sign-in';

/** `open`: `POST /sign-in/social` with `{ provider: 'staff' }` answers where to send the browser, which comes back to the other. */
export function staffSignIn(provider: StaffProvider): { plugins: BetterAuthPlugin[]; open: string[] } {
  return {
    plugins: [narrowed(), openIdConnect(provider)],
    open: ['POST /sign-in/social', `GET /callback/${PROVIDER}`],
  };
}

const openIdConnect = ({ issuer, clientId, clientSecret }: StaffProvider) =>
  genericOAuth({
    config: [
      {
        providerId: PROVIDER,
        discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
        requireIdTokenVerification: true,
        clientId,
        clientSecret,
        authentication: 'basic',
        scopes: ['openid', 'email', 'profile'],
        pkce: true,
        // Asked there each time: else whoever finds a browser whose session ended here would be back in by pressing the button,
        // and whoever is there under another account could never change it.
        prompt: 'login',
        disableSignUp: true,
      },
    ],
  });

/** What better-auth offers beyond that is closed: other ways through the same endpoint, pages to return to, tokens of the provider kept. */
const narrowed = (): BetterAuthPlugin => ({
  id: 'staff-sign-in',
  init: () => ({
    options: {
      account: {
        updateAccountOnSignIn: false,
        // Who was invited and has not signed in yet has an e-mail that only the provider has verified; invitations are the only accounts there are.
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing takes its place yet
        accountLinking: { requireLocalEmailVerified: false },
      },
      onAPIError: { errorURL: NOT_SIGNED_IN },
      databaseHooks: {
        account: { create: { before: (account) => Promise.resolve({ data: withoutTokens(account) }) } },
      },
    },
  }),
  hooks: {
    before: [
      {
        matcher: ({ path }) => path === '/sign-in/social',
        handler: createAuthMiddleware((context) => {
          const { provider, ...more } = (context.body ?? {}) as Record<string, unknown>;
          if (provider !== PROVIDER || Object.keys(more).length > 0) throw new APIError('BAD_REQUEST');
          const body = { callbackURL: SIGNED_IN, errorCallbackURL: NOT_SIGNED_IN, disableRedirect: true };
          return Promise.resolve({ context: { body } });
        }),
      },
    ],
  },
});

const withoutTokens = <Account extends object>(account: Account) => ({
  ...account,
  accessToken: null,
  refreshToken: null,
  idToken: null,
});

const REFUSED_THOUGH = ['signup_disabled', 'account_not_linked', 'NO_MEMBERSHIP'];

/** Why somebody was refused whom the provider does know; null for whatever anybody can bring about, which is not written down. */
export function refusedThough(location: string | undefined): string | null {
  const error = new URLSearchParams(location?.split('?')[1]).get('error');
  return error !== null && REFUSED_THOUGH.includes(error) ? error : null;
}

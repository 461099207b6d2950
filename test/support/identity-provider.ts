/** A real OpenID Connect provider, as WJEC's would be. Who signs in there is decided by the test; what it says can be tampered with. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import type { CryptoKey } from 'jose';
import { Provider } from 'oidc-provider';

export interface Claims {
  email?: string;
  email_verified?: boolean;
  name?: string;
}

export interface IdentityProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** The key that its ID tokens are signed with. */
  key: CryptoKey;
  /** Who signs in from now on. */
  is(subject: string, claims: Claims): void;
  /** Replaces the ID tokens it issues from now on; null: no more. */
  tamper(change: ((idToken: string) => Promise<string>) | null): void;
  /** What came to its token endpoint. */
  exchanged: Record<string, unknown>[];
  /** Down, and up again. */
  close(): Promise<void>;
  open(): Promise<void>;
}

export const CLIENT = { clientId: 'iamis', clientSecret: 'a secret of the client, for tests only' };

const TURNED_BACK = '?turn-back';
const PAGE = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Provider</title><form method="post"><button>Sign in</button>
  <button formaction="${TURNED_BACK}">Turn back</button></form></html>`;

export interface ProviderSettings {
  /** Under this name browsers find it; another host than the service's makes it another site to them. */
  host?: string;
  /** Shows a page to sign in on, or to turn back; else whoever comes is signed in at once. */
  asks?: boolean;
}

export async function startIdentityProvider(
  redirectUri: string,
  { host = '127.0.0.1', asks = false }: ProviderSettings = {},
): Promise<IdentityProvider> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const server = createServer((request, response) => void handle(request, response));
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const issuer = `http://${host}:${String(port)}`;
  const claims = new Map<string, Claims>();
  const exchanged: Record<string, unknown>[] = [];
  let subject = '';
  let change: ((idToken: string) => Promise<string>) | null = null;

  const provider = new Provider(issuer, {
    jwks: { keys: [{ ...(await exportJWK(privateKey)), kid: 'test', alg: 'RS256', use: 'sig' }] },
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [redirectUri],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    cookies: { keys: ['a key for tests'] },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...claims.get(id) }) }),
    // Nobody is asked whether the service may know them.
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({ clientId: oidc.client!.clientId, accountId: oidc.session!.accountId! });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  provider.use(async (context, next) => {
    await next();
    if (context.path !== '/token') return;
    exchanged.push({ ...(context.oidc?.params ?? {}) });
    const body = context.body as { id_token?: string };
    if (change !== null && body.id_token !== undefined) body.id_token = await change(body.id_token);
  });
  const answer = provider.callback();
  async function handle(...[request, response]: Parameters<typeof answer>): Promise<void> {
    const url = request.url!;
    if (!url.startsWith('/interaction/')) return void answer(request, response);
    if (asks && request.method === 'GET')
      return void response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
    const result = url.endsWith(TURNED_BACK) ? { error: 'access_denied' } : { login: { accountId: subject } };
    await provider.interactionFinished(request, response, result);
  }

  return {
    issuer,
    ...CLIENT,
    key: privateKey,
    is(who, says) {
      subject = who;
      claims.set(who, says);
    },
    tamper(to) {
      change = to;
    },
    exchanged,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    open: () => listen(port),
  };
}

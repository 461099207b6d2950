/** OAuth 2 client credentials (RFC 6749 §4.4): a client shows its key and gets a short-lived token. Metadata by RFC 8414. */
import OAuth2Server from '@node-oauth/oauth2-server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Accounts, Refusal } from '../accounts/api-clients.js';
import { grantable, TooOften } from '../accounts/api-clients.js';
import { CLIENT_SCOPES } from '../accounts/principal.js';
import type { AuditRecord } from '../persistence/audit.js';
import type { Gate } from '../persistence/change.js';
import type { ApiClientRead } from '../persistence/reads/account/client.js';
import { ServiceBusy, withRetry } from '../persistence/retry.js';

export interface TokenParts {
  gate: Gate;
  accounts: Accounts;
  now: () => Date;
}

const GRANT = 'client_credentials';
const FORM = 'application/x-www-form-urlencoded';
const MAXIMUM_BODY = 8 * 1024;
/** The library asks for it; what is said is what the token itself says (`seconds`). */
const UNUSED_LIFETIME = 1;

export async function addToken(app: FastifyInstance, parts: TokenParts): Promise<void> {
  const { issuer } = parts.accounts.tokens;
  app.get('/.well-known/oauth-authorization-server', () => ({
    issuer,
    token_endpoint: `${issuer}/oauth/token`,
    grant_types_supported: [GRANT],
    response_types_supported: [],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    scopes_supported: ['catalogue:read', ...CLIENT_SCOPES],
  }));
  await app.register((own, _options, done) => {
    own.removeAllContentTypeParsers();
    own.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit: MAXIMUM_BODY }, (_request, body, parsed) => {
      parsed(null, parametersOf(String(body)));
    });
    // Refused by the library as RFC 6749 says it, not by Fastify as it says it.
    own.addContentTypeParser('*', { bodyLimit: MAXIMUM_BODY }, (_request, payload, parsed) => {
      payload.resume();
      parsed(null, {});
    });
    own.post('/oauth/token', (request, reply) => answer(parts, request, reply));
    done();
  });
}

/** Null when a parameter is repeated, which RFC 6749 §3.2 forbids. */
function parametersOf(body: string): Record<string, string> | null {
  const pairs = [...new URLSearchParams(body)];
  const parameters = Object.fromEntries(pairs);
  return Object.keys(parameters).length === pairs.length ? parameters : null;
}

async function answer(parts: TokenParts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  void reply.headers({ 'cache-control': 'no-store', pragma: 'no-cache' });
  try {
    const { headers, method, body } = request as { headers: Record<string, string>; method: string; body: unknown };
    if (body === null) throw new OAuth2Server.InvalidRequestError('Invalid request: a parameter is repeated');
    const exchange = exchangeOf(parts, request);
    const server = new OAuth2Server({ model: exchange.model, accessTokenLifetime: UNUSED_LIFETIME });
    const response = new OAuth2Server.Response();
    await server.token(new OAuth2Server.Request({ headers, method, query: {}, body: body as object }), response);
    return await reply.send({ ...response.body, expires_in: exchange.seconds() });
  } catch (error) {
    return refuse(reply, error);
  }
}

type Client = ApiClientRead & OAuth2Server.Client;

/** What the library asks while it answers one request. */
function exchangeOf({ gate, accounts, now }: TokenParts, request: FastifyRequest) {
  let seconds = 0;
  const audit = (client: Pick<ApiClientRead, 'id' | 'name'>, action: string, detail: Record<string, unknown>) =>
    withRetry(() => gate.audit.write(gate.db, auditOf(request, now(), client, action, detail)));
  const model: OAuth2Server.ClientCredentialsModel = {
    async getClient(clientId, clientSecret): Promise<Client | null> {
      const { client, refusal } = await accounts.exchange(clientId, clientSecret, now(), request.ip);
      if (refusal === null) return { ...client, grants: [GRANT] };
      if (client !== null) await audit(client, 'refuseToken', { reason: refusal satisfies Refusal });
      return null;
    },
    getUserFromClient: (client) => Promise.resolve(client),
    validateScope: (_user, client, wanted) => {
      const most = grantable(client as Client);
      return Promise.resolve(wanted === undefined ? [...most] : wanted.every((each) => most.includes(each)) && wanted);
    },
    async generateAccessToken(client, _user, scopes) {
      const issued = await accounts.tokens.issue(client as Client, scopes, now());
      seconds = issued.seconds;
      await audit(client as Client, 'issueToken', { keyId: (client as Client).keyId, scopes });
      return issued.token;
    },
    // Without the library's own time of expiry: it goes by a clock that is not ours.
    saveToken: ({ accessToken, scope }, client, user) =>
      Promise.resolve({ accessToken, ...(scope && { scope }), client, user }),
    getAccessToken: () => Promise.resolve(null),
  };
  return { model, seconds: () => seconds };
}

const auditOf = (
  request: FastifyRequest,
  at: Date,
  { id, name }: Pick<ApiClientRead, 'id' | 'name'>,
  action: string,
  detail: Record<string, unknown>,
): AuditRecord => ({
  at,
  principalId: id,
  principalName: name,
  action,
  object: `api_client ${id}`,
  centre: null,
  way: 'API',
  address: request.ip,
  requestId: request.id,
  detail,
});

function refuse(reply: FastifyReply, error: unknown): FastifyReply {
  const { ServerError, InvalidClientError, OAuthError } = OAuth2Server;
  const cause = error instanceof ServerError ? (error as { inner?: unknown }).inner : error;
  if (cause instanceof TooOften) return later(reply, 429, cause.seconds);
  if (cause instanceof ServiceBusy) return later(reply, 503, cause.retryAfterSeconds);
  // Our own fault: logged and masked like any other (http/errors.ts).
  if (error instanceof ServerError || !(error instanceof OAuthError)) throw cause;
  // RFC 6749 §5.2: with the scheme by which the client may try.
  if (error instanceof InvalidClientError) void reply.status(401).header('www-authenticate', 'Basic realm="IAMIS"');
  else void reply.status(error.code);
  return reply.send({ error: error.name, error_description: error.message });
}

/** RFC 6749 knows no such error for this endpoint; the name is the one that it gives to the other. */
const later = (reply: FastifyReply, status: number, seconds: number): FastifyReply =>
  reply
    .status(status)
    .header('retry-after', String(seconds))
    .send({ error: 'temporarily_unavailable', error_description: 'Wait, then try again' });

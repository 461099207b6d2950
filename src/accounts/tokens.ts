/** Access tokens: signed, short-lived, and carrying all that a principal is, so that they are taken without asking the database. */
import { createHmac, createSecretKey, randomUUID, type KeyObject } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import type { ApiClientRead } from '../persistence/reads/account/client.js';
import type { Principal, Right } from './principal.js';
import { TOKEN_MS } from './revocations.js';

export interface TokenSettings {
  /** Where the service is reached: `https://iamis.wjec.co.uk`. */
  issuer: string;
  /** The first signs; the others still verify, until the last token that they signed has run out. */
  secrets: readonly [string, ...string[]];
}

/** As the setting gives them: separated by commas. */
export const secretsIn = (list: string): [string, ...string[]] =>
  list.split(',').map((secret) => secret.trim()) as [string, ...string[]];

/** What was signed, as far as it is not said by RFC 7519 and RFC 9068. Short names: it travels with every request. */
interface Claims {
  name: string;
  kind: Principal['kind'];
  /** Separated by spaces. */
  scope: string;
  centres: string[] | 'ALL';
  units: number[] | 'ALL';
  moderator: string | null;
  version: number;
  budget: number | null;
}

/** A principal with the version of the client that it was made from. */
export interface Credited {
  principal: Principal;
  version: number;
}

export interface Tokens {
  issuer: string;
  issue(client: ApiClientRead, scopes: readonly string[], now: Date): Promise<{ token: string; seconds: number }>;
  /** Null for a token that is not ours, not for here, changed or run out. */
  verify(token: string, now: Date): Promise<Credited | null>;
}

const TYPE = 'at+jwt';
const ALGORITHM = 'HS256';

export function accessTokens({ issuer, secrets }: TokenSettings): Tokens {
  const keys = new Map<string, KeyObject>(secrets.map((secret) => [nameOf(secret), createSecretKey(secret, 'utf8')]));
  const [signing] = [...keys.keys()];
  const audience = `${issuer}/graphql`;

  return {
    issuer,
    async issue(client, scopes, now) {
      const issuedAt = Math.floor(now.getTime() / 1000);
      const end = Math.min(now.getTime() + TOKEN_MS, client.expiresAt?.getTime() ?? Infinity);
      const expiresAt = Math.floor(end / 1000);
      const token = await new SignJWT({ client_id: client.id, ...claimsOf(client, scopes) })
        .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid: signing! })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(client.id)
        .setJti(randomUUID())
        .setIssuedAt(issuedAt)
        .setExpirationTime(expiresAt)
        .sign(keys.get(signing!)!);
      return { token, seconds: expiresAt - issuedAt };
    },
    async verify(token, now) {
      try {
        const { payload } = await jwtVerify<Claims>(token, ({ kid }) => keyNamed(keys, kid), {
          algorithms: [ALGORITHM],
          typ: TYPE,
          issuer,
          audience,
          currentDate: now,
          requiredClaims: ['sub', 'jti', 'iat', 'exp'],
        });
        return creditedOf(payload.sub!, payload.exp!, payload);
      } catch (error) {
        if (error instanceof errors.JOSEError) return null;
        throw error;
      }
    },
  };
}

/** Tells the secrets apart and nothing else about them. */
const nameOf = (secret: string): string => createHmac('sha256', secret).update('kid').digest('base64url').slice(0, 8);

function keyNamed(keys: ReadonlyMap<string, KeyObject>, name: string | undefined): KeyObject {
  const key = keys.get(name ?? '');
  if (key === undefined) throw new errors.JWKSNoMatchingKey();
  return key;
}

const claimsOf = (client: ApiClientRead, scopes: readonly string[]): Claims & Record<string, unknown> => ({
  name: client.name,
  kind: client.kind,
  scope: scopes.join(' '),
  centres: client.kind === 'CENTRE' ? client.centreNumbers : 'ALL',
  units: client.unitIds ?? 'ALL',
  moderator: client.moderatorId,
  version: client.version,
  budget: client.budgetPerMinute,
});

const creditedOf = (id: string, expiresAt: number, claims: Claims): Credited => ({
  version: claims.version,
  principal: {
    id,
    name: claims.name,
    kind: claims.kind,
    rights: new Set(['signed-in', ...(claims.scope.split(' ') as Right[])]),
    scope: { centres: claims.centres, units: claims.units, moderator: claims.moderator },
    expiresAt: new Date(expiresAt * 1000),
    person: null,
    budgetPerMinute: claims.budget,
  },
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { base64url, decodeJwt, decodeProtectedHeader, SignJWT, UnsecuredJWT } from 'jose';
import { createSecretKey } from 'node:crypto';
import { accessTokens } from '../../src/accounts/tokens.js';
import type { Service } from '../support/service.js';
import { startService, TEST_DAY, TEST_TOKENS } from '../support/service.js';
import { countStatements } from '../support/statements.js';
import { askToken, secretIn, tokenFor } from '../support/tokens.js';
import { givenSheet } from '../support/world.js';

const VIEWER = '{ viewer { name kind rights } }';
const MINUTE = 60_000;

let service: Service;
let client: { id: string; key: string };
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());
/** Its own, since a client may ask for so many tokens a minute only. */
beforeEach(async () => {
  client = await service.newClient({
    name: 'MIS of 68999',
    centreNumbers: ['68999'],
    scopes: ['marks:read', 'submit'],
  });
});

const at = (minutes: number) => new Date(TEST_DAY.getTime() + minutes * MINUTE);
const codeOf = async (token: string, on: Pick<Service, 'ask'> = service) =>
  (await on.ask(token, VIEWER)).errors?.[0]?.extensions['code'] ?? null;
const audited = (action: string) =>
  service.db.readOnce<{ object: string; detail: string; address: string }>(
    'SELECT object, detail, address FROM audit WHERE action = ? ORDER BY id',
    [action],
  );

describe('a token', () => {
  it.each<[string, (it: { id: string; key: string }) => ReturnType<typeof askToken>]>([
    ['HTTP Basic', (it) => askToken(service, it)],
    ['the body', (it) => askToken(service, null, { client_id: it.id, client_secret: it.key })],
  ])('is given for client id and key in %s, and is not to be stored', async (_, ask) => {
    const { status, headers, body } = await ask(client);
    expect(status).toBe(200);
    expect(body).toEqual({
      access_token: expect.stringMatching(/^ey/),
      token_type: 'Bearer',
      expires_in: 900,
      scope: 'catalogue:read marks:read submit',
    });
    expect([headers.get('cache-control'), headers.get('pragma')]).toEqual(['no-store', 'no-cache']);
    const { viewer } = await service.query(body['access_token'], VIEWER);
    expect(viewer).toEqual({
      name: 'MIS of 68999',
      kind: 'CENTRE',
      rights: ['catalogue:read', 'marks:read', 'submit'],
    });
  });

  it('says by whom, for whom, for where and until when', async () => {
    const token = await tokenFor(service, client);
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'HS256', typ: 'at+jwt', kid: expect.any(String) });
    const issued = Math.floor(TEST_DAY.getTime() / 1000);
    expect(decodeJwt(token)).toMatchObject({
      iss: 'https://iamis.test',
      aud: 'https://iamis.test/graphql',
      sub: client.id,
      client_id: client.id,
      jti: expect.stringMatching(/^[0-9a-f-]{36}$/),
      iat: issued,
      exp: issued + 900,
    });
    expect(token).not.toContain(secretIn(client.key));
  });

  it('R39: sees what its client sees: the centre’s sheets, and no other’s', async () => {
    const own = await givenSheet(service.db, { rows: 1 });
    const other = await givenSheet(service.db, { rows: 1, centre: '68998' });
    const token = await tokenFor(service, client);
    const read = await service.query(
      token,
      `{ own: marksheet(id: "${own.id}") { id } other: marksheet(id: "${other.id}") { id } }`,
    );
    expect(read).toEqual({ own: { id: own.id }, other: null });
    const enter = `mutation { enterResults(input: { marksheetId: "${own.id}", idempotencyKey: "token-test-1", rows: [] }) { __typename } }`;
    expect((await service.ask(token, enter)).errors![0]!.extensions).toMatchObject({
      code: 'FORBIDDEN',
      right: 'marks:write',
    });
  });

  it('of a moderator’s and of WJEC’s client has what that role has', async () => {
    const staff = await service.newClient({ kind: 'STAFF', scopes: [] });
    const all = await service.query(await tokenFor(service, staff), VIEWER);
    expect(all.viewer).toEqual((await service.query(staff.key, VIEWER)).viewer);
    const narrow = await tokenFor(service, staff, { scope: 'audit:read' });
    expect((await service.query(narrow, VIEWER)).viewer.rights).toEqual(['audit:read']);
  });

  it('can be narrowed to some of the scopes, and to no others', async () => {
    const { body } = await askToken(service, client, { scope: 'marks:read' });
    expect(body['scope']).toBe('marks:read');
    expect((await service.query(body['access_token'], VIEWER)).viewer.rights).toEqual(['marks:read']);
    for (const scope of ['marks:read marks:write', 'clients:write', 'signed-in', 'everything', ' ']) {
      const refused = await askToken(service, client, { scope });
      expect([refused.status, refused.body['error']]).toEqual([400, 'invalid_scope']);
    }
  });

  it('ends after 15 minutes, or with its client if that is sooner', async () => {
    const token = await tokenFor(service, client);
    const soon = await service.newClient({ centreNumbers: ['68999'], expiresAt: at(5) });
    const { body } = await askToken(service, soon);
    expect(body['expires_in']).toBe(300);
    service.setNow(new Date(at(15).getTime() - 1000));
    expect(await codeOf(token)).toBeNull();
    expect(await codeOf(body['access_token'])).toBe('UNAUTHENTICATED');
    service.setNow(at(15));
    expect(await codeOf(token)).toBe('UNAUTHENTICATED');
    expect(await codeOf(await tokenFor(service, client))).toBeNull();
    service.setNow(TEST_DAY);
  });

  it('is taken without a statement, and so is a key that was shown before', async () => {
    const sheet = await givenSheet(service.db, { rows: 1 });
    const token = await tokenFor(service, client);
    const statements = countStatements(service.db);
    for (const credential of [token, client.key]) {
      await service.query(credential, VIEWER);
      const before = statements.count;
      for (let time = 0; time < 5; time += 1) await service.query(credential, VIEWER);
      expect(statements.count).toBe(before);
    }
    const sheetRead = (credential: string) => service.query(credential, `{ marksheet(id: "${sheet.id}") { id } }`);
    await sheetRead(token);
    const before = statements.count;
    await sheetRead(token);
    expect(statements.count - before).toBe(1);
  });

  it('of another process with the same secret is taken; by a secret that is going out too', async () => {
    const other = await startService({ databaseUrl: service.databaseUrl });
    expect(await codeOf(await tokenFor(other, client))).toBeNull();
    await other.close();
    const next = 'the next token secret, 32 characters or more';
    const rotated = await startService({
      databaseUrl: service.databaseUrl,
      tokens: { ...TEST_TOKENS, secrets: [next, ...TEST_TOKENS.secrets] },
    });
    expect(await codeOf(await tokenFor(service, client), rotated)).toBeNull();
    expect(await codeOf(await tokenFor(rotated, client), rotated)).toBeNull();
    expect(await codeOf(await tokenFor(rotated, client))).toBe('UNAUTHENTICATED');
    await rotated.close();
  });
});

describe('a forged token', () => {
  const key = (secret: string) => createSecretKey(secret, 'utf8');
  const signed = (token: string, claims: object, header: object = {}, secret = TEST_TOKENS.secrets[0]) =>
    new SignJWT({ ...decodeJwt(token), ...claims })
      .setProtectedHeader({ ...decodeProtectedHeader(token), ...header } as never)
      .sign(key(secret));

  it('would be taken if it were signed like ours and said what ours say', async () => {
    const token = await tokenFor(service, client);
    expect(await codeOf(await signed(token, {}))).toBeNull();
  });

  it.each<[string, (token: string) => Promise<string> | string]>([
    ['of another audience', (token) => signed(token, { aud: 'https://iamis.test/other' })],
    ['without an audience', (token) => signed(token, { aud: undefined })],
    ['of another issuer', (token) => signed(token, { iss: 'https://evil.test' })],
    ['by another secret', (token) => signed(token, {}, {}, 'some other secret of 32 characters or more')],
    [
      'by another secret under another name',
      (token) => signed(token, {}, { kid: 'x' }, 'some other secret of 32 characters or more'),
    ],
    ['without the name of a secret', (token) => signed(token, {}, { kid: undefined })],
    ['of another type', (token) => signed(token, {}, { typ: 'JWT' })],
    ['without a type', (token) => signed(token, {}, { typ: undefined })],
    ['without an end', (token) => signed(token, { exp: undefined })],
    ['without a subject', (token) => signed(token, { sub: undefined })],
    ['without an id', (token) => signed(token, { jti: undefined })],
    ['that has ended', (token) => signed(token, { exp: TEST_DAY.getTime() / 1000 })],
    ['by another algorithm', (token) => signed(token, {}, { alg: 'HS384' })],
    ['not signed (alg none)', (token) => new UnsecuredJWT(decodeJwt(token)).encode()],
    [
      'not signed, with our header but for alg none',
      (token) => {
        const header = base64url.encode(JSON.stringify({ ...decodeProtectedHeader(token), alg: 'none' }));
        return [header, token.split('.')[1], ''].join('.');
      },
    ],
    [
      'with another payload under the same signature',
      (token) => {
        const [header, , signature] = token.split('.');
        const payload = base64url.encode(JSON.stringify({ ...decodeJwt(token), centres: ['68998'] }));
        return [header, payload, signature].join('.');
      },
    ],
    ['without its signature', (token) => `${token.split('.').slice(0, 2).join('.')}.`],
    [
      'with one character of its signature changed',
      (token) => token.slice(0, -5) + (token.at(-5) === 'A' ? 'B' : 'A') + token.slice(-4),
    ],
    ['that is no token', () => 'ey.ey.ey-something-that-is-no-token'],
  ])('%s is refused like no token at all', async (_, forge) => {
    const token = await tokenFor(service, client);
    const forged = await forge(token);
    const answer = await service.ask(forged, VIEWER);
    expect(answer).toEqual(await service.ask(null, VIEWER));
    expect(answer.errors![0]!.extensions['code']).toBe('UNAUTHENTICATED');
  });
});

describe('a request without a good credential', () => {
  it('is told which kind is wanted', async () => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer ey.ey.ey' },
      body: JSON.stringify({ query: VIEWER }),
    });
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="IAMIS"']);
  });
});

describe('the token endpoint', () => {
  const wrong = (key: string) => `${key.slice(0, -4)}${key.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`;

  it('tells of itself where RFC 8414 looks for it', async () => {
    const response = await fetch(`${service.url}/.well-known/oauth-authorization-server`);
    expect(await response.json()).toMatchObject({
      issuer: 'https://iamis.test',
      token_endpoint: 'https://iamis.test/oauth/token',
      grant_types_supported: ['client_credentials'],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    });
  });

  it.each<[string, number, string, () => ReturnType<typeof askToken>]>([
    ['an unknown grant', 400, 'unsupported_grant_type', () => askToken(service, client, { grant_type: 'urn:x:other' })],
    ['another grant', 400, 'unauthorized_client', () => askToken(service, client, { grant_type: 'password' })],
    ['a grant of no kind', 400, 'invalid_request', () => askToken(service, client, 'scope=submit')],
    [
      'a parameter twice',
      400,
      'invalid_request',
      () => askToken(service, client, 'grant_type=client_credentials&grant_type=client_credentials'),
    ],
    [
      'JSON',
      400,
      'invalid_request',
      () => askToken(service, client, '{"grant_type":"client_credentials"}', { 'content-type': 'application/json' }),
    ],
    ['no client', 401, 'invalid_client', () => askToken(service, null)],
    ['no secret', 401, 'invalid_client', () => askToken(service, null, { client_id: client.id })],
    ['a wrong secret', 401, 'invalid_client', () => askToken(service, { ...client, key: wrong(client.key) })],
    [
      'an unknown key',
      401,
      'invalid_client',
      () => askToken(service, { ...client, key: `iamis_${'0'.repeat(18)}_${'x'.repeat(32)}` }),
    ],
    ['no key of ours', 401, 'invalid_client', () => askToken(service, { ...client, key: "' OR 1=1 --" })],
    [
      'the key of another client',
      401,
      'invalid_client',
      async () => askToken(service, { id: client.id, key: await service.centreKey('68998') }),
    ],
  ])('refuses %s as RFC 6749 says: %i %s', async (_, status, error, ask) => {
    const answer = await ask();
    expect([answer.status, answer.body['error']]).toEqual([status, error]);
    expect(Object.keys(answer.body).toSorted()).toEqual(['error', 'error_description']);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    if (status === 401) expect(answer.headers.get('www-authenticate')).toBe('Basic realm="IAMIS"');
  });

  it('does not take GET, where secrets would stand in logs', async () => {
    const asked = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: client.id,
      client_secret: client.key,
    });
    expect((await fetch(`${service.url}/oauth/token?${String(asked)}`)).status).toBe(404);
  });

  it('refuses a revoked and an expired client', async () => {
    const [revoked, expired] = [
      await service.newClient({ centreNumbers: ['68999'] }),
      await service.newClient({ centreNumbers: ['68999'], expiresAt: at(-1) }),
    ];
    await service.db.writeOnce('UPDATE api_client SET revoked_at = ? WHERE id = ?', [TEST_DAY, revoked.id]);
    for (const ended of [revoked, expired])
      expect((await askToken(service, ended)).body['error']).toBe('invalid_client');
  });

  it('R41: audits what it gives and what it refuses a client that it knows, without the secret', async () => {
    const one = await service.newClient({ centreNumbers: ['68999'], scopes: ['submit'] });
    await askToken(service, one);
    await askToken(service, { ...one, key: wrong(one.key) });
    const of = async (action: string) =>
      (await audited(action)).filter(({ object }) => object === `api_client ${one.id}`);
    expect(await of('issueToken')).toEqual([
      {
        object: `api_client ${one.id}`,
        detail: expect.stringContaining('"scopes":["catalogue:read","submit"]'),
        address: '127.0.0.1',
      },
    ]);
    expect(await of('refuseToken')).toEqual([
      { object: `api_client ${one.id}`, detail: '{"reason":"WRONG_SECRET"}', address: '127.0.0.1' },
    ]);
  });

  it('is not to be flooded: a client that asks without end is told to wait, and others are not', async () => {
    const own = await startService({ databaseUrl: service.databaseUrl });
    const [busy, quiet] = [await service.newClient({}), await service.newClient({})];
    const statements = countStatements(own.db);
    const answers = await Promise.all(Array.from({ length: 200 }, () => askToken(own, busy)));
    const given = answers.filter(({ status }) => status === 200);
    expect(given).toHaveLength(30);
    const refused = answers.find(({ status }) => status === 429)!;
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    // A key is read and the token audited: no more statements than that for those that are given, none for the others.
    expect(statements.count).toBe(60);
    expect((await askToken(own, quiet)).status).toBe(200);
    await own.close();
  });

  it('is not to be guessed at: an address with many wrong secrets waits, who was right before does not', async () => {
    const own = await startService({ databaseUrl: service.databaseUrl });
    await tokenFor(own, client);
    const stranger = await service.newClient({});
    const guesses = [];
    for (let time = 0; time < 40; time += 1) {
      const key = `iamis_${String(time).padStart(18, '0')}_${'x'.repeat(32)}`;
      guesses.push((await askToken(own, { id: client.id, key })).status);
    }
    expect([guesses.filter((each) => each === 401).length, guesses.at(-1)]).toEqual([30, 429]);
    const statements = countStatements(own.db);
    expect(await own.ask(`iamis_${'9'.repeat(18)}_${'x'.repeat(32)}`, VIEWER)).toMatchObject({
      errors: [{ extensions: { code: 'RATE_LIMITED', seconds: expect.any(Number) } }],
    });
    expect((await askToken(own, stranger)).status).toBe(429);
    expect(statements.count).toBe(0);
    expect((await askToken(own, client)).status).toBe(200);
    await own.close();
  });

  it('does not sign with a secret that it was not given', async () => {
    const mine = accessTokens({ issuer: TEST_TOKENS.issuer, secrets: ['another secret altogether, 32 or more'] });
    expect(await mine.verify(await tokenFor(service, client), TEST_DAY)).toBeNull();
  });
});

/** R40: WJEC staff through their own OpenID Connect provider: a real one, which the tests make say what they want. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { decodeJwt, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import type { JWTPayload } from 'jose';
import type { IdentityProvider } from '../support/identity-provider.js';
import { startIdentityProvider } from '../support/identity-provider.js';
import type { Browser, PersonMade } from '../support/people.js';
import { browser, givenMembership, givenPerson } from '../support/people.js';
import type { Service } from '../support/service.js';
import { startService, TEST_ADDRESS } from '../support/service.js';

const CALLBACK = `${TEST_ADDRESS}/auth/callback/staff`;
const VIEWER = '{ viewer { name kind rights } }';

let provider: IdentityProvider;
let service: Service;

beforeAll(async () => {
  provider = await startIdentityProvider(CALLBACK);
  const { issuer, clientId, clientSecret } = provider;
  service = await startService({ staffProvider: { issuer, clientId, clientSecret } });
});
afterAll(async () => {
  await service.close();
  await provider.close();
});
beforeEach(() => provider.tamper(null));

type Jar = Map<string, string>;

async function visit(jar: Jar, url: string, init: RequestInit = {}): Promise<Response> {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(url, { redirect: 'manual', ...init, headers: { ...init.headers, cookie } });
  for (const set of response.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!;
    if (value === '' || /max-age=0/i.test(set)) jar.delete(name!);
    else jar.set(name!, value!);
  }
  return response;
}

const begin = (jar: Jar, body: object = { provider: 'staff' }) =>
  visit(jar, `${service.url}/auth/sign-in/social`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: TEST_ADDRESS },
    body: JSON.stringify(body),
  });

/** Where the browser is sent to sign in. */
async function authorization(jar: Jar): Promise<URL> {
  const response = await begin(jar);
  expect(response.status).toBe(200);
  return new URL(((await response.json()) as { url: string }).url);
}

/** Signs in at the provider, up to the way back. */
async function atProvider(url: URL): Promise<URL> {
  const jar: Jar = new Map();
  for (let next = url.href; ;) {
    const location = (await visit(jar, next)).headers.get('location')!;
    next = new URL(location, provider.issuer).href;
    if (next.startsWith(CALLBACK)) return new URL(next);
  }
}

/** The way back: where the service sends the browser then. */
async function comeBack(jar: Jar, url: URL): Promise<URL> {
  const response = await visit(jar, `${service.url}${url.pathname}${url.search}`, {
    headers: { 'sec-fetch-site': 'cross-site' },
  });
  expect(response.status).toBe(302);
  return new URL(response.headers.get('location')!, TEST_ADDRESS);
}

interface Outcome {
  page: string;
  error: string | null;
  at: Browser;
}

const outcomeOf = (jar: Jar, { pathname, searchParams }: URL): Outcome => ({
  page: pathname,
  error: searchParams.get('error'),
  at: browser(service, Object.fromEntries(jar)),
});

async function signIn(change: { ask?: (url: URL) => void; back?: (url: URL) => void } = {}): Promise<Outcome> {
  const jar: Jar = new Map();
  const asked = await authorization(jar);
  change.ask?.(asked);
  const back = await atProvider(asked);
  change.back?.(back);
  return outcomeOf(jar, await comeBack(jar, back));
}

async function expectRefused(outcome: Outcome, error: string): Promise<void> {
  expect(outcome).toMatchObject({ page: '/sign-in', error });
  expect(outcome.at.session()).toBeUndefined();
  expect((await outcome.at.ask(VIEWER)).errors![0]!.extensions['code']).toBe('UNAUTHENTICATED');
}

/** A member of staff whom WJEC invited, and who has never signed in here. */
async function givenStaff(): Promise<PersonMade> {
  const person = await givenPerson(service, { kind: 'STAFF', name: 'Gwen Parry', notEnrolled: true });
  provider.is(`subject-${person.personId}`, { email: person.email, email_verified: true, name: 'G. Parry' });
  return person;
}

describe('R40: WJEC staff who come through their own provider', () => {
  it('are in with all the rights of staff, and are asked for neither password nor code here', async () => {
    const person = await givenStaff();
    const { page, error, at } = await signIn();
    expect({ page, error }).toEqual({ page: '/', error: null });
    const { viewer } = await at.query(VIEWER);
    expect(viewer).toMatchObject({ name: 'Gwen Parry', kind: 'STAFF' });
    expect(viewer.rights).toContain('audit:verify');
    const audited = await service.db.readOnce<{ action: string; detail: string }>(
      'SELECT action, detail FROM audit WHERE principal_id = ?',
      [person.membershipId],
    );
    expect(audited).toEqual([{ action: 'signIn', detail: JSON.stringify({ step: 'provider' }) }]);
  });

  it('come with authorization code, PKCE, state and nonce, and the client shows its secret', async () => {
    await givenStaff();
    const asked = await authorization(new Map());
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: 'iamis',
      redirect_uri: CALLBACK,
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{32}$/),
      nonce: expect.stringMatching(/^[\w-]{32}$/),
      scope: expect.stringContaining('openid'),
      prompt: 'login',
    });
    await signIn();
    expect(provider.exchanged.at(-1)).toMatchObject({ code_verifier: expect.stringMatching(/^[\w-]{43,128}$/) });
  });

  it('are the same person again the next time, also when their e-mail has changed there', async () => {
    const person = await givenStaff();
    await signIn();
    provider.is(`subject-${person.personId}`, { email: 'married@cbac.example', email_verified: true });
    const { at } = await signIn();
    expect((await at.query(VIEWER)).viewer.name).toBe('Gwen Parry');
  });

  it('leave no token of their provider in our database', async () => {
    const person = await givenStaff();
    await signIn();
    await signIn();
    const accounts = await service.db.readOnce(
      `SELECT access_token, refresh_token, id_token FROM person_account WHERE person_id = ? AND provider_id = 'staff'`,
      [person.personId],
    );
    expect(accounts).toEqual([{ access_token: null, refresh_token: null, id_token: null }]);
  });

  it('have only their staff membership, though they are something else besides', async () => {
    const person = await givenStaff();
    await givenMembership(service, person.personId, { kind: 'EXAMS_OFFICER', centre: '68777' });
    const { at } = await signIn();
    expect((await at.query(VIEWER)).viewer.kind).toBe('STAFF');
  });
});

describe('nobody comes in', () => {
  it.each([
    ['who was not invited', { email: 'stranger@cbac.example', email_verified: true }, 'signup_disabled'],
    ['whose provider gives no e-mail', { email_verified: true }, 'email_not_found'],
  ])('%s', async (_, claims, error) => {
    provider.is(`stranger-${error}`, claims);
    await expectRefused(await signIn(), error);
    const people = await service.db.readOnce('SELECT 1 FROM person WHERE email = ?', ['stranger@cbac.example']);
    expect(people).toEqual([]);
  });

  it.each([
    ['has not verified it', false],
    ['does not say whether it did', undefined],
    ['says so in other words', 'no' as unknown as boolean],
  ])('whose provider knows the e-mail of one of us but %s', async (_, verified) => {
    const person = await givenStaff();
    provider.is(`liar-${person.personId}`, {
      email: person.email,
      ...(verified !== undefined && { email_verified: verified }),
    });
    await expectRefused(await signIn(), 'account_not_linked');
  });

  it('who is at a centre and not of WJEC', async () => {
    const teacher = await givenPerson(service, { kind: 'EXAMS_OFFICER', centre: '68778' });
    provider.is('teacher', { email: teacher.email, email_verified: true });
    await expectRefused(await signIn(), 'NO_MEMBERSHIP');
    const failures = await service.db.readOnce<{ detail: string }>(
      "SELECT detail FROM audit WHERE action = 'signInFailed' ORDER BY id DESC LIMIT 1",
    );
    expect(failures).toEqual([{ detail: JSON.stringify({ step: 'provider', reason: 'NO_MEMBERSHIP' }) }]);
  });

  it('whose membership ended, and a session from before ends with it', async () => {
    const person = await givenStaff();
    const { at } = await signIn();
    await service.db.writeOnce('UPDATE membership SET ended_at = ?, ended_by = ? WHERE id = ?', [
      service.now(),
      'WJEC',
      person.membershipId,
    ]);
    expect((await at.ask(VIEWER)).errors![0]!.extensions['code']).toBe('UNAUTHENTICATED');
    await expectRefused(await signIn(), 'NO_MEMBERSHIP');
  });

  it('under another state, under none, or in another browser than the one that began', async () => {
    await givenStaff();
    const replaced = (url: URL) => url.searchParams.set('state', 'x'.repeat(32));
    const failures = () => service.db.readOnce("SELECT id FROM audit WHERE action = 'signInFailed'");
    const before = await failures();
    await expectRefused(await signIn({ back: replaced }), 'state_mismatch');
    // Anybody could bring that about, and fill the audit with it.
    expect(await failures()).toEqual(before);
    await expectRefused(await signIn({ back: (url) => url.searchParams.delete('state') }), 'state_not_found');
    const [theirs, ours]: [Jar, Jar] = [new Map(), new Map()];
    const back = await atProvider(await authorization(theirs));
    await authorization(ours);
    await expectRefused(outcomeOf(ours, await comeBack(ours, back)), 'state_mismatch');
  });

  it('twice with one way back', async () => {
    await givenStaff();
    const jar: Jar = new Map();
    const back = await atProvider(await authorization(jar));
    const before = new Map(jar);
    expect((await comeBack(jar, back)).pathname).toBe('/');
    await expectRefused(outcomeOf(before, await comeBack(before, back)), 'state_mismatch');
  });

  it('with a code that was asked for under another challenge or another redirection', async () => {
    await givenStaff();
    const other = (url: URL) => url.searchParams.set('code_challenge', 'A'.repeat(43));
    await expectRefused(await signIn({ ask: other }), 'invalid_code');
    await expectRefused(await signIn({ back: (url) => url.searchParams.set('code', 'made-up') }), 'invalid_code');
  });

  it('with an answer to another nonce, or from another issuer', async () => {
    await givenStaff();
    const other = (url: URL) => url.searchParams.set('nonce', 'n'.repeat(32));
    await expectRefused(await signIn({ ask: other }), 'unable_to_get_user_info');
    await expectRefused(
      await signIn({ back: (url) => url.searchParams.set('iss', 'https://evil.example') }),
      'issuer_mismatch',
    );
  });

  describe('with an ID token', () => {
    const signed = (claims: JWTPayload, key = provider.key) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'test' }).sign(key);
    const hour = 3600;

    it('that is signed again by the right key is no obstacle: the ones below fail for what they say', async () => {
      await givenStaff();
      provider.tamper((token) => signed(decodeJwt(token)));
      expect((await signIn()).error).toBeNull();
    });

    it.each<[string, (claims: JWTPayload) => Promise<string>]>([
      ['for another audience', (claims) => signed({ ...claims, aud: 'another-client' })],
      ['of another issuer', (claims) => signed({ ...claims, iss: 'https://evil.example' })],
      ['that has expired', (claims) => signed({ ...claims, iat: claims.iat! - 3 * hour, exp: claims.exp! - 2 * hour })],
      ['without its nonce', ({ nonce: _, ...claims }) => signed(claims)],
      ['about somebody else', (claims) => signed({ ...claims, sub: 'somebody-else' })],
      ['signed with another key', async (claims) => signed(claims, (await generateKeyPair('RS256')).privateKey)],
      ['that is not signed', (claims) => Promise.resolve(new UnsecuredJWT(claims).encode())],
      ['that is none', () => Promise.resolve('nonsense')],
    ])('%s', async (_, change) => {
      await givenStaff();
      provider.tamper((token) => change(decodeJwt(token)));
      await expectRefused(await signIn(), 'unable_to_get_user_info');
    });
  });

  it.each([
    ['an ID token without the way through the provider', { idToken: { token: 'a.b.c' } }],
    ['a page of somebody else to return to', { callbackURL: 'https://evil.example' }],
    ['a page for errors', { errorCallbackURL: 'https://evil.example' }],
    ['the wish to be registered', { requestSignUp: true }],
    ['parameters for the provider', { additionalParams: { prompt: 'none' } }],
    ['another provider', { provider: 'github' }],
  ])('who asks with %s', async (_, more) => {
    const jar: Jar = new Map();
    const response = await begin(jar, { provider: 'staff', ...more });
    expect(response.status).toBe(400);
    expect(jar.size).toBe(0);
  });

  it('from a page of another site', async () => {
    const response = await fetch(`${service.url}/auth/sign-in/social`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
      body: '{"provider":"staff"}',
    });
    expect(response.status).toBe(403);
  });
});

describe('a provider that is down', () => {
  it('does not keep the service from starting, and lets staff in once it is up', async () => {
    await provider.close();
    const { issuer, clientId, clientSecret } = provider;
    const usual = service;
    service = await startService({ staffProvider: { issuer, clientId, clientSecret } });
    try {
      expect((await begin(new Map())).status).toBeGreaterThanOrEqual(400);
      await provider.open();
      await givenStaff();
      expect(await signIn()).toMatchObject({ page: '/', error: null });
    } finally {
      await service.close();
      service = usual;
    }
  });
});

describe('without a provider', () => {
  it('there is no such way in', async () => {
    const usual = service;
    service = await startService();
    try {
      expect((await begin(new Map())).status).toBe(404);
      expect((await fetch(`${service.url}/auth/callback/staff`)).status).toBe(404);
    } finally {
      await service.close();
      service = usual;
    }
  });
});

/** What browsers are told, and what the log does not tell. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { serviceLog } from '../../src/http/log.js';
import { callsAs, row } from '../support/calls.js';
import type { Service } from '../support/service.js';
import { startService } from '../support/service.js';
import { givenSheet, newKey } from '../support/world.js';

const lines: string[] = [];
let production: Service;
let development: Service;

beforeAll(async () => {
  const log = serviceLog('trace', { write: (line: string) => lines.push(line) });
  [production, development] = await Promise.all([startService({ development: false, log }), startService()]);
});
afterAll(() => Promise.all([production.close(), development.close()]));

const policyOf = (response: Response): Map<string, string> =>
  new Map(
    response.headers
      .get('content-security-policy')!
      .split(';')
      .map((part) => [part.split(' ')[0]!, part.split(' ').slice(1).join(' ')]),
  );

describe('answers', () => {
  it.each([
    [
      'of the API',
      '/graphql',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{x}"}' },
    ],
    ['of health', '/healthz', {}],
    ['about what is not there', '/nothing', {}],
    ['about malformed requests', '/graphql', { method: 'POST', headers: { 'content-type': 'x/y' }, body: '{' }],
  ])('%s let a browser run and show nothing', async (_, path, request) => {
    for (const service of [production, development]) {
      const response = await fetch(`${service.url}${path}`, request);
      expect(Object.fromEntries(policyOf(response))).toEqual({
        'default-src': "'none'",
        'base-uri': "'none'",
        'form-action': "'none'",
        'frame-ancestors': "'none'",
      });
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('x-frame-options')).toBe('DENY');
      expect(response.headers.get('referrer-policy')).toBe('no-referrer');
      expect(response.headers.get('strict-transport-security')).toBe(
        service === production ? 'max-age=63072000; includeSubDomains' : null,
      );
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('have the explorer in development only, and let it run its own script and no other', async () => {
    expect((await fetch(`${production.url}/graphql`)).status).toBe(405);
    const response = await fetch(`${development.url}/graphql`);
    const policy = policyOf(response);
    const [, script] = /<script>([\s\S]*?)<\/script>/.exec(await response.text())!;
    expect(policy.get('script-src')).toBe(`'sha256-${createHash('sha256').update(script!).digest('base64')}'`);
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('connect-src')).toBe("'self'");
  });
});

describe('the log', () => {
  const SECRETS = {
    cookie: 'a-cookie-nobody-should-see',
    password: 'a-password-nobody-should-see',
    token: 'a-token-nobody-should-see',
    surname: 'NEB-DDYLAI-WELD',
  };

  it('tells no secret and no name, whatever is asked and however it fails', async () => {
    const key = await production.centreKey('68999');
    const sheet = await givenSheet(production.db, {
      rows: [{ number: '0001', surname: SECRETS.surname, forenames: SECRETS.surname }],
    });
    const calls = callsAs(production, key, { cookie: `session=${SECRETS.cookie}` });
    await calls.rows(sheet, { search: SECRETS.surname });
    await calls.enter(sheet, [row('0001', '400', { initials: SECRETS.surname }), row(SECRETS.surname, '1')]);
    await production.ask(key, `{ unit(code: "${SECRETS.password}") { code } ${SECRETS.token.replaceAll('-', '_')} }`);
    await production.ask(key, 'query ($n: Int!) { marksheets(first: $n) { totalCount } }', { n: SECRETS.password });
    await production.ask(`iamis_000000000000000000_${SECRETS.token}`, '{ viewer { name } }');
    const post = (path: string, body: string, type = 'application/json') =>
      fetch(`${production.url}${path}`, {
        method: 'POST',
        headers: {
          'content-type': type,
          cookie: `session=${SECRETS.cookie}`,
          origin: production.url,
        },
        body,
      });
    await post('/graphql', `{"query": "${SECRETS.password}`);
    await post('/graphql', JSON.stringify({ query: '{ viewer { name } }', password: SECRETS.password }));
    const { password, token, surname } = SECRETS;
    await post('/auth/sign-in/email', JSON.stringify({ email: `${surname}@x.example`, password }));
    await post('/auth/sign-in/email', JSON.stringify({ email: surname, password: [password] }));
    await post('/auth/two-factor/verify-totp', JSON.stringify({ code: password }));
    await post(`/auth/reset-password?token=${token}`, JSON.stringify({ token, newPassword: password }));
    await fetch(`${production.url}/auth/callback/staff?code=${token}&state=${password}`);
    const form = `grant_type=client_credentials&client_id=${surname}&client_secret=${password}`;
    await post('/oauth/token', form, 'application/x-www-form-urlencoded');
    await fetch(`${production.url}/exports/audit?principal=${surname}&token=${token}`, {
      headers: { authorization: `Bearer ${key}` },
    });
    await post('/graphql', SECRETS.password, 'text/plain');
    await fetch(`${production.url}/nothing?token=${SECRETS.token}`);
    await fetch(`${production.url}/graphql?token=${SECRETS.token}`);

    expect(lines.filter((line) => line.includes('"operation"')).length).toBeGreaterThan(3);
    for (const secret of [...Object.values(SECRETS), key]) expect(lines.join('')).not.toContain(secret);
  });

  it('tells neither statement nor values of a database error', async () => {
    const sheet = await givenSheet(production.db, { centre: '68998', rows: 1, unit: { teacherInitials: true } });
    const key = await production.centreKey('68998');
    await production.db.writeOnce('ALTER TABLE marksheet_row MODIFY initials VARCHAR(1)');
    const document = 'mutation ($input: EnterResultsInput!) { enterResults(input: $input) { __typename } }';
    const answer = await production.ask(key, document, {
      input: {
        marksheetId: sheet.id,
        idempotencyKey: newKey(),
        rows: [{ candidateNumber: '0001', result: { typed: '7' }, initials: 'QXZ' }],
      },
    });
    await production.db.writeOnce('ALTER TABLE marksheet_row MODIFY initials VARCHAR(4)');
    expect(answer.errors![0]!.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
    const told = lines.filter((line) => line.includes('masked error')).join('');
    expect(told).toContain('"errno"');
    expect(told).not.toMatch(/QXZ|UPDATE |initials/);
    expect(JSON.stringify(answer)).not.toMatch(/QXZ|UPDATE |initials/);
  });

  it('takes out what a library hands over', () => {
    const written: string[] = [];
    const log = serviceLog('trace', { write: (line: string) => written.push(line) });
    const error = Object.assign(new Error(`Duplicate entry '${SECRETS.surname}'`), {
      errno: 1062,
      sql: SECRETS.password,
    });
    log.error({ err: error }, 'one');
    log.error({ error }, 'two');
    log.info({ password: SECRETS.password, token: SECRETS.token, cookie: SECRETS.cookie, headers: SECRETS }, 'three');
    log.info({ req: { method: 'GET', url: `/reset?token=${SECRETS.token}`, headers: SECRETS } }, 'four');
    expect(written).toHaveLength(4);
    for (const secret of Object.values(SECRETS)) expect(written.join('')).not.toContain(secret);
    expect(written[3]).toContain('/reset');
  });
});

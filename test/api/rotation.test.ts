/** docs/operations.md, changing secrets: what is said there, done. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { resealSecondFactors } from '../../src/accounts/reseal.js';
import { resealWebhooks } from '../../src/events/reseal.js';
import { signing } from '../../src/events/signing.js';
import { verifyAudit } from '../../src/persistence/reads/audit.js';
import { readSealedWebhooks } from '../../src/persistence/writes/webhook/secret.js';
import { sendDue } from '../../src/workers/postman.js';
import { sealAll } from '../../src/workers/sealer.js';
import { callsAs } from '../support/calls.js';
import type { PersonMade } from '../support/people.js';
import { browser, givenPerson, signedIn } from '../support/people.js';
import type { Service } from '../support/service.js';
import { startService, TEST_AUDIT_KEY, TEST_AUTH_SECRET } from '../support/service.js';
import { webhooksAs } from '../support/webhooks.js';
import { givenSheet } from '../support/world.js';

const NEW_AUTH = 'another secret for sign-in, which is longer than 32';
const NEW_AUDIT = 'another audit key, which is longer than 32 characters';

let old: Service;
let both: Service;
let person: PersonMade;
beforeAll(async () => {
  old = await startService();
  both = await startService({
    databaseUrl: old.databaseUrl,
    secrets: { auth: [NEW_AUTH, TEST_AUTH_SECRET], audit: [NEW_AUDIT, TEST_AUDIT_KEY] },
  });
  person = await givenPerson(old, { kind: 'EXAMS_OFFICER', centre: '68720' });
});
afterAll(async () => {
  await both.close();
  await old.close();
});

/** A row of the audit by this process. */
async function acts(service: Service, centre: string): Promise<void> {
  const sheet = await givenSheet(service.db, { centre, rows: 1 });
  await callsAs(service, await service.centreKey(centre)).enter(sheet, [
    { candidateNumber: '0001', result: { typed: '1' } },
  ]);
}

it('R41 AUDIT_KEY: both processes write while the new key comes in, and the whole verifies with both keys and not with one', async () => {
  await acts(old, '68721');
  await sealAll(old.db, TEST_AUDIT_KEY);
  await acts(both, '68722');
  await acts(old, '68723');
  await sealAll(both.db, NEW_AUDIT);
  const verified = (keys: string[]) => verifyAudit(old.db, keys, 0, 1000);
  expect(await verified([NEW_AUDIT, TEST_AUDIT_KEY])).toMatchObject({ faults: [], unsealed: 0 });
  const asked = await both.query(both.staffKey, '{ verifyAudit(after: 0) { faults { kind } } }');
  expect(asked.verifyAudit.faults).toEqual([]);
  for (const one of [NEW_AUDIT, TEST_AUDIT_KEY]) expect((await verified([one])).faults).not.toEqual([]);
});

it('R40 AUTH_SECRET: who is signed in signs in again, with the same second factor, and mails that wait are sent', async () => {
  const at = await signedIn(old, person);
  const cookies = { 'iamis.session_token': at.session()! };
  expect((await browser(old, cookies).ask('{ viewer { name } }')).errors).toBeUndefined();
  expect((await browser(both, cookies).ask('{ viewer { name } }')).errors).toMatchObject([
    { extensions: { code: 'UNAUTHENTICATED' } },
  ]);
  await signedIn(both, person);

  await old.gate.post.queueMail(
    old.db,
    {
      recipient: person.email,
      language: 'EN',
      template: 'passwordChanged',
      values: { name: 'Nia', at: old.now() },
    },
    old.now(),
  );
  const sent: object[] = [];
  const deliver = async (mail: object) => void sent.push(mail);
  const secret = [NEW_AUTH, TEST_AUTH_SECRET];
  await sendDue(both.db, { deliver, secret, now: both.now }, pino({ level: 'silent' }));
  expect(sent).toHaveLength(1);
});

it('R46 AUTH_SECRET: once secrets of webhooks are sealed anew, messages are signed as before without the older secret', async () => {
  await givenSheet(old.db, { centre: '68724' });
  const url = 'http://127.0.0.1:9/';
  const made = await webhooksAs(old, old.staffKey).create({ centre: '68724', url });
  const kept = async () => {
    const [found] = await readSealedWebhooks(old.db, Number(made.webhook.id) - 1, 1);
    return { id: found!.secretId, sealed: found!.secret };
  };
  const signedUnder = async (secrets: string[]) => signing(secrets).headers('1', old.now(), '{}', [await kept()]);
  expect(await signedUnder([NEW_AUTH])).toBeNull();
  const before = await signedUnder([NEW_AUTH, TEST_AUTH_SECRET]);
  expect(await resealWebhooks(both.db, signing([NEW_AUTH, TEST_AUTH_SECRET]))).toBe(1);
  expect(await signedUnder([NEW_AUTH])).toEqual(before);
});

it('R40 AUTH_SECRET: once second factors are sealed anew the older secret is needed no longer', async () => {
  const without = await startService({
    databaseUrl: old.databaseUrl,
    secrets: { auth: [NEW_AUTH], audit: [NEW_AUDIT, TEST_AUDIT_KEY] },
  });
  await expect(signedIn(without, person)).rejects.toThrow();
  const parts = { secret: NEW_AUTH, olderSecrets: [TEST_AUTH_SECRET] };
  expect(await resealSecondFactors(both.db, parts)).toBe(1);
  expect(await resealSecondFactors(both.db, parts)).toBe(1);
  await signedIn(without, person);
  // And codes on paper.
  const at = browser(without);
  await at.post('/sign-in/email', { email: person.email, password: person.password });
  expect((await at.post('/two-factor/verify-backup-code', { code: person.backupCodes[0]! })).status).toBe(200);
  await without.close();
});

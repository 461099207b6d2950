import { accessibilityFaults, problemsOf, signIn, startWeb } from '../support/browser.js';
import type { Web } from '../support/browser.js';
import { givenPerson } from '../support/people.js';
import { wordingIn } from '../support/wording.js';

/** Several screens, each looked at by axe, on a busy machine. */
const A_JOURNEY = 180_000;
let web: Web;
beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.close());

const rightsOf = async (key: string) => (await web.service.ask(key, '{ viewer { rights } }')).data?.viewer.rights;

it.each([
  ['EN', '68970'],
  ['CY', '68971'],
] as const)(
  'R41 a centre makes an API client, whose key is shown once, rotated and revoked, %s',
  async (language, centre) => {
    const say = wordingIn(language);
    const page = await web.newPage({ language });
    await signIn(page, await givenPerson(web.service, { kind: 'CENTRE_ADMIN', centre, language }), '/api-clients');
    await page.getByText(say('clients.none')).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('a[href="/api-clients/new"]').click();
    await page.getByRole('button', { name: say('clients.create') }).click();
    // No name and no scope: the service says what it wants.
    await page.locator('.govuk-error-summary:focus').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('#name').fill('SIMS');
    await page.getByLabel(say('scope.marks:read'), { exact: true }).check();
    await page.getByLabel(say('scope.entries:write'), { exact: true }).check();
    await page.locator('#expiresAt').fill('2027-03-31');
    await page.getByRole('button', { name: say('clients.create') }).click();
    const key = (await page.locator('.iamis-key').textContent())!;
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await rightsOf(key)).toEqual(expect.arrayContaining(['marks:read', 'entries:write']));

    await page.locator('.govuk-back-link').click();
    await page.getByRole('link', { name: 'SIMS' }).click();
    await page.getByRole('heading', { level: 1, name: 'SIMS' }).waitFor();
    expect(await page.getByText(key).count()).toBe(0);
    await page.getByRole('button', { name: say('client.rotate') }).click();
    const second = (await page.locator('.iamis-key').textContent())!;
    expect(second).not.toBe(key);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await rightsOf(second)).toContain('marks:read');
    expect(await rightsOf(key)).toContain('marks:read');

    await page.getByRole('button', { name: say('client.revoke'), exact: true }).click();
    await page.getByRole('dialog').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('client.revoke') })
      .click();
    await page.getByText(say('client.wasRevoked', { name: 'SIMS' })).waitFor();
    const { apiClients } = await web.service.query(
      web.service.staffKey,
      'query ($centre: CentreNumber) { apiClients(centre: $centre) { nodes { name revokedAt } } }',
      { centre },
    );
    expect(apiClients.nodes).toEqual([{ name: 'SIMS', revokedAt: expect.any(String) }]);
    expect(problemsOf(page)).toEqual([]);
  },
  A_JOURNEY,
);

it(
  'a teacher is offered neither users nor API clients nor the audit, and finds no page there',
  async () => {
    const page = await web.newPage();
    await signIn(page, await givenPerson(web.service, { kind: 'USER', centre: '68972' }));
    const offered = await page
      .locator('.iamis-navigation a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    for (const path of ['/users', '/api-clients', '/audit', '/entries', '/staff']) expect(offered).not.toContain(path);
    await page.goto('/api-clients');
    await page.getByRole('heading', { level: 1, name: wordingIn('EN')('notFound.title') }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  },
  A_JOURNEY,
);

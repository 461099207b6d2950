import { accessibilityFaults, problemsOf, signIn, startWeb } from '../support/browser.js';
import type { Web } from '../support/browser.js';
import { givenPerson } from '../support/people.js';

let web: Web;
beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.close());

describe.each(['EN', 'CY'] as const)('signing in, %s', (language) => {
  it('R40 a password and a code lead to where one wanted to go, without a fault axe finds on the way', async () => {
    const person = await givenPerson(web.service, { kind: 'USER', language });
    const page = await web.newPage({ language });
    await page.goto('/no/such/page');
    expect(await page.locator('html').getAttribute('lang')).toBe(language.toLowerCase());
    expect(await accessibilityFaults(page)).toEqual([]);
    await signIn(page, person, '/no/such/page');
    expect(new URL(page.url()).pathname).toBe('/no/such/page');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(problemsOf(page)).toEqual([]);
  });

  it('R40 a wrong password is said in the summary, which has the focus, and at the field', async () => {
    const person = await givenPerson(web.service, { kind: 'USER', language });
    const page = await web.newPage({ language });
    await page.goto('/');
    await page.locator('#email').fill(person.email);
    await page.locator('#password').fill('nothing like it');
    await page.locator('#password').press('Enter');
    await page.locator('.govuk-error-summary:focus').waitFor();
    expect(await page.locator('#email').getAttribute('aria-invalid')).toBe('true');
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

it('R42 the language is switched on the spot, kept for the person and used at the next sign-in', async () => {
  const person = await givenPerson(web.service, { kind: 'USER', language: 'EN' });
  const page = await web.newPage();
  await signIn(page, person);
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await page.locator('html[lang=cy]').waitFor();
  const elsewhere = await web.newPage({ language: 'EN' });
  // A code works once, so the second sign-in takes one from the paper.
  await elsewhere.goto('/');
  await elsewhere.locator('#email').fill(person.email);
  await elsewhere.locator('#password').fill(person.password);
  await elsewhere.locator('#password').press('Enter');
  await elsewhere.locator('.iamis-link-button').click();
  await elsewhere.locator('#code').fill(person.backupCodes[0]!);
  await elsewhere.locator('#code').press('Enter');
  await elsewhere.locator('html[lang=cy]').waitFor();
});

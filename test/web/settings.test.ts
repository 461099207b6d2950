import type { Page } from 'playwright-core';
import { accessibilityFaults, problemsOf, signIn, startWeb } from '../support/browser.js';
import type { Web } from '../support/browser.js';
import type { PersonMade } from '../support/people.js';
import { codeOf, forgetCodes, givenMembership, givenPerson, signedIn } from '../support/people.js';
import { wordingIn } from '../support/wording.js';

/** Several screens, each looked at by axe, on a busy machine. */
const A_JOURNEY = 180_000;
const MINUTE = 60_000;
let web: Web;
beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.close());
afterEach(() => web.service.setNow('2026-04-20T10:00:00.000Z'));

const done = (page: Page) => page.locator('.govuk-notification-banner--success:focus').waitFor();

it.each(['EN', 'CY'] as const)(
  'R40 a person changes the password, makes new backup codes and signs out elsewhere, %s',
  async (language) => {
    const say = wordingIn(language);
    const person = await givenPerson(web.service, { kind: 'USER', language });
    await signedIn(web.service, person);
    await forgetCodes(web.service, person);
    const page = await web.newPage({ language });
    await signIn(page, person, '/settings');
    await page.locator('tbody tr').nth(1).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('tbody button').click();
    await page.getByText(say('settings.sessionEnded')).waitFor();
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1);
    await page.locator('#codes-password').fill(person.password);
    await page.getByRole('button', { name: say('settings.newCodes') }).click();
    await page.locator('.iamis-codes li').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.locator('#current-password').fill('something else');
    await page.locator('#new-password').fill('ceffyl batri stwffwl 9');
    await page.getByRole('button', { name: say('password.save') }).click();
    await page.locator('.govuk-error-summary:focus').waitFor();
    await page.locator('#current-password').fill(person.password);
    await page.getByRole('button', { name: say('password.save') }).click();
    await done(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    // The wrong password was answered with 400.
    expect(problemsOf(page).filter((said) => !/\b400\b/.test(said))).toEqual([]);
    await expect(signedIn(web.service, person)).rejects.toThrow();
    await signedIn(web.service, { ...person, password: 'ceffyl batri stwffwl 9' });
  },
  A_JOURNEY,
);

it(
  'R40 another app takes the place of the present one: it is set up at once',
  async () => {
    const say = wordingIn('EN');
    const person = await givenPerson(web.service, { kind: 'USER' });
    const page = await web.newPage();
    await signIn(page, person, '/settings');
    await forgetCodes(web.service, person);
    await page.locator('#factor-password').fill(person.password);
    await page.locator('#factor-code').fill(await codeOf(person.totpSecret));
    await page.getByRole('button', { name: say('settings.renewFactor') }).click();
    await page.getByRole('heading', { level: 1, name: say('enrol.title') }).waitFor();
    await page.locator('#password').fill(person.password);
    await page.locator('#password').press('Enter');
    await page.locator('.iamis-secret').waitFor();
  },
  A_JOURNEY,
);

it(
  'R39 who has several roles goes on in another one',
  async () => {
    const say = wordingIn('EN');
    const person = await givenPerson(web.service, { kind: 'USER', centre: '68990', name: 'Elin' });
    await givenMembership(web.service, person.personId, { kind: 'EXAMS_OFFICER', centre: '68991', name: 'Elin' });
    const page = await web.newPage();
    await signIn(page, person);
    await page.getByLabel(/68990/).check();
    await page.getByRole('button', { name: say('signIn.continue') }).click();
    await page.locator('.iamis-navigation').waitFor();
    expect(await page.locator('a[href="/users"]').count()).toBe(0);
    await page.locator('a[href="/settings"]').click();
    await page.getByLabel(/68991/).check();
    await page.getByRole('button', { name: say('settings.switch') }).click();
    await page.locator('.iamis-navigation a[href="/users"]').waitFor();
    expect(await page.locator('.iamis-header__person').textContent()).toContain('68991');
  },
  A_JOURNEY,
);

/** Signed in, with a clock of the browser that the test moves together with the service's. */
async function sitting(person: PersonMade, path: string, language: 'EN' | 'CY' = 'EN'): Promise<Page> {
  const page = await web.newPage({ language });
  await page.clock.install();
  await signIn(page, person, path);
  await page.locator('h1').waitFor();
  return page;
}

async function pass(page: Page, minutes: number): Promise<void> {
  web.service.setNow(new Date(web.service.now().getTime() + minutes * MINUTE));
  await page.clock.fastForward(minutes * MINUTE);
}

it.each(['EN', 'CY'] as const)(
  'R40 two minutes before the session ends a dialog asks whether to stay, and staying keeps it, %s',
  async (language) => {
    const person = await givenPerson(web.service, { kind: 'USER', language });
    const page = await sitting(person, '/settings', language);
    const say = wordingIn(language);
    await page.locator('#codes-password').fill('half typed');
    await pass(page, 17.5);
    const dialog = page.getByRole('dialog', { name: say('idle.title') });
    await dialog.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const stayed = page.waitForResponse((response) => !('x-iamis-background' in response.request().headers()));
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    // Time goes on only once the service has heard of it.
    await stayed;
    // Another fifteen minutes: past the first end, well within the second.
    await pass(page, 15);
    await dialog.waitFor({ state: 'detached' });
    expect(await page.locator('#codes-password').inputValue()).toBe('half typed');
  },
  A_JOURNEY,
);

it(
  'R40 who does not answer is signed out, told so, and comes back to the same page',
  async () => {
    const person = await givenPerson(web.service, { kind: 'USER' });
    const page = await sitting(person, '/settings');
    await pass(page, 18);
    await page.getByRole('dialog').waitFor();
    await pass(page, 3);
    await page.locator('#email').waitFor();
    await page.getByText(wordingIn('EN')('signIn.ended')).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await forgetCodes(web.service, person);
    await signIn(page, person, '/settings');
    expect(new URL(page.url()).pathname).toBe('/settings');
  },
  A_JOURNEY,
);

it(
  'R40 WJEC staff are told where the service has no identity provider',
  async () => {
    const say = wordingIn('EN');
    const page = await web.newPage();
    await page.goto('/sign-in');
    await page.getByRole('button', { name: say('staffSignIn.go') }).click();
    await page.getByText(say('staffSignIn.none')).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  },
  A_JOURNEY,
);

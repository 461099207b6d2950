import { TOTP } from 'otpauth';
import { accessibilityFaults, freePort, problemsOf, signInByHand as signIn, startWeb } from '../support/browser.js';
import type { Web } from '../support/browser.js';
import type { IdentityProvider } from '../support/identity-provider.js';
import { startIdentityProvider } from '../support/identity-provider.js';
import { givenPerson, mailsTo } from '../support/people.js';
import { wordingIn } from '../support/wording.js';

/** Several screens, each looked at by axe, on a busy machine. */
const A_JOURNEY = 180_000;
let web: Web;
let provider: IdentityProvider;
beforeAll(async () => {
  const port = await freePort();
  const callback = `http://127.0.0.1:${String(port)}/auth/callback/staff`;
  provider = await startIdentityProvider(callback, { host: 'localhost', asks: true });
  const { issuer, clientId, clientSecret } = provider;
  web = await startWeb({ port, staffProvider: { issuer, clientId, clientSecret } });
});
afterAll(async () => {
  await web?.close();
  await provider?.close();
});

describe.each(['EN', 'CY'] as const)('signing in, %s', (language) => {
  it('R40 a password and a code lead to where one wanted to go, without a fault axe finds on the way', async () => {
    const person = await givenPerson(web.service, { kind: 'USER', language });
    const page = await web.newPage({ language });
    await page.goto('/no/such/page');
    await page.locator('#email').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(language.toLowerCase());
    expect(await page.locator('main').textContent()).toMatch(
      /\b20 (minutes|munud)\b.*(Computer Misuse Act|Ddeddf Camddefnyddio)/s,
    );
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

  it(
    'R40 who was invited chooses a password, sets up an app, keeps codes on paper, and is told whom to ask for access',
    async () => {
      const say = wordingIn(language);
      const person = await givenPerson(web.service, {
        kind: 'USER',
        language,
        access: null,
        notEnrolled: true,
        temporaryUntil: new Date('2027-01-01T00:00:00Z'),
      });
      const page = await web.newPage({ language });
      await page.goto('/');
      await page.locator('#email').fill(person.email);
      await page.locator('#password').fill(person.password);
      await page.locator('#password').press('Enter');
      await page.getByRole('heading', { level: 1, name: say('password.title') }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.locator('#current-password').fill(person.password);
      await page.locator('#new-password').fill('mynydd afon cwmwl 3');
      await page.locator('#new-password').press('Enter');
      await page.getByRole('heading', { level: 1, name: say('enrol.title') }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.locator('#password').fill('mynydd afon cwmwl 3');
      await page.locator('#password').press('Enter');
      await page.locator('.iamis-secret').waitFor();
      expect(await page.locator('.iamis-codes li').count()).toBeGreaterThan(4);
      expect(await accessibilityFaults(page)).toEqual([]);
      const secret = (await page.locator('.iamis-secret').innerText()).replaceAll(' ', '');
      await page.locator('#code').fill(new TOTP({ secret }).generate());
      await page.locator('#code').press('Enter');
      await page.getByRole('heading', { level: 1, name: say('noAccess.title') }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    },
    A_JOURNEY,
  );

  it(
    'R40 who forgot the password gets a link that works once',
    async () => {
      const say = wordingIn(language);
      const person = await givenPerson(web.service, { kind: 'USER', language });
      const page = await web.newPage({ language });
      await page.goto('/');
      await page.locator('main a[href="/request-password-reset"]').click();
      await page.locator('#email').fill(person.email);
      await page.locator('#email').press('Enter');
      await page.getByRole('heading', { level: 1, name: say('reset.sentTitle') }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      const link = /https?:\S+/.exec((await mailsTo(web.service, person.email)).at(-1)!.text)![0];
      await page.goto(link);
      await page.locator('#new-password').fill('short');
      await page.locator('#new-password').press('Enter');
      await page.locator('.govuk-error-summary:focus').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      const password = 'mynydd afon cwmwl 4';
      await page.locator('#new-password').fill(password);
      await page.locator('#new-password').press('Enter');
      await page.getByRole('heading', { level: 1, name: say('reset.doneTitle') }).waitFor();
      await signIn(page, { ...person, password });
      const later = await web.newPage({ language });
      await later.goto(link);
      await later.locator('#new-password').fill('mynydd afon cwmwl 5');
      await later.locator('#new-password').press('Enter');
      await later.locator('.govuk-error-summary:focus').waitFor();
    },
    A_JOURNEY,
  );
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

describe.each(['EN', 'CY'] as const)('R40 WJEC staff through their own provider, %s', (language) => {
  const WORDS = {
    EN: { link: 'WJEC staff', button: 'Sign in with WJEC', refused: 'You were not signed in' },
    CY: { link: 'Staff CBAC', button: 'Mewngofnodi gyda CBAC', refused: 'Ni chawsoch eich mewngofnodi' },
  }[language];
  /** A stranger who signs in there, and somebody who gives up there. */
  const there = { EN: 'Sign in', CY: 'Turn back' }[language];

  /** From the page for passwords to the provider's own page. */
  async function goThere() {
    const page = await web.newPage({ language });
    await page.goto('/');
    await page.getByRole('link', { name: WORDS.link }).click();
    const button = page.getByRole('button', { name: WORDS.button });
    await button.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await button.click();
    await page.waitForURL(`${provider.issuer}/**`);
    return page;
  }

  it('the button leads there, and from there back in, with neither password nor code asked for here', async () => {
    const person = await givenPerson(web.service, { kind: 'STAFF', name: 'Gwen Parry', language, notEnrolled: true });
    provider.is(`subject-${person.personId}`, { email: person.email, email_verified: true });
    const page = await goThere();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.locator('.iamis-header__person').getByText('Gwen Parry').waitFor();
    expect(new URL(page.url())).toMatchObject({ origin: web.service.url, pathname: '/', search: '' });
    expect(await page.locator('html').getAttribute('lang')).toBe(language.toLowerCase());
    expect(problemsOf(page)).toEqual([]);
    // Once out, nobody is back in by the button alone, though the provider still knows this browser.
    await page.locator('.iamis-header__person').getByRole('button').nth(1).click();
    await page.getByRole('link', { name: WORDS.link }).click();
    await page.getByRole('button', { name: WORDS.button }).click();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.locator('.iamis-header__person').getByText('Gwen Parry').waitFor();
  });

  it(`who is not let in after “${there}” is told so, and can try again`, async () => {
    provider.is('stranger', { email: 'stranger@cbac.example', email_verified: true });
    const page = await goThere();
    await page.getByRole('button', { name: there }).click();
    await page.locator('.govuk-error-summary:focus').getByText(WORDS.refused).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.locator('.iamis-header__person').getByRole('button').count()).toBe(1);
    await page.getByRole('button', { name: WORDS.button }).click();
    await page.waitForURL(`${provider.issuer}/**`);
    expect(problemsOf(page)).toEqual([]);
  });
});

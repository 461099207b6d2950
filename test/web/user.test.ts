import type { Page } from 'playwright-core';
import { accessibilityFaults, problemsOf, signIn, startWeb } from '../support/browser.js';
import type { Web } from '../support/browser.js';
import { givenPerson, mailsTo } from '../support/people.js';
import { wordingIn } from '../support/wording.js';

const CENTRE = '68960';
/** Several screens, each looked at by axe, on a busy machine. */
const A_JOURNEY = 180_000;
let web: Web;
beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.close());
// What a test did to the clock is nothing for the next.
afterEach(() => web.service.setNow('2026-04-20T10:00:00.000Z'));

const memberships = async (centre = CENTRE): Promise<Record<string, any>[]> =>
  (
    await web.service.query(
      web.service.staffKey,
      'query ($centre: CentreNumber!) { memberships(filter: { centre: $centre }, first: 200) { nodes { id email accountType state grant { maySubmit families { code } units { code } } } } }',
      { centre },
    )
  ).memberships.nodes;
const membershipOf = async (email: string, centre = CENTRE) =>
  (await memberships(centre)).find((each) => each.email === email);

const minutesLater = (minutes: number) => {
  web.service.setNow(new Date(web.service.now().getTime() + minutes * 60_000));
};
const done = (page: Page) => page.locator('.govuk-notification-banner--success:focus').waitFor();

describe.each(['EN', 'CY'] as const)('the users of a centre, %s', (language) => {
  const say = wordingIn(language);
  it(
    'R40 an exams officer invites a teacher, who gets an e-mail, and then grants access to IAMIS and takes it away',
    async () => {
      const officer = await givenPerson(web.service, { kind: 'EXAMS_OFFICER', centre: CENTRE, language });
      const email = `athro.${language.toLowerCase()}@ysgol.example`;
      const page = await web.newPage({ language });
      await signIn(page, officer, '/users');
      await page.getByRole('table').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.locator('a[href="/users/invite"]').click();
      const send = page.getByRole('button', { name: say('invite.send') });
      await send.click();
      // The account type is missing: the summary says so and leads there.
      await page.locator('.govuk-error-summary:focus').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.locator('#name').fill('Athro Newydd');
      await page.locator('#email').fill(email);
      await page.getByLabel(say('accountType.USER'), { exact: true }).check();
      await send.click();
      await done(page);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await membershipOf(email)).toMatchObject({ accountType: 'USER', state: 'INVITED', grant: null });
      expect((await mailsTo(web.service, email)).map(({ template }) => template)).toEqual(['invitation']);

      await page.locator('.govuk-notification-banner__link').click();
      await page.getByRole('heading', { level: 1, name: 'Athro Newydd' }).waitFor();
      await page.getByLabel(say('access.some')).check();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('button', { name: say('access.save') }).click();
      // Nothing is ticked: that would be access to nothing.
      await page.locator('.govuk-error-summary:focus').waitFor();
      await page.getByLabel(say('access.all')).check();
      await page.getByLabel(say('access.maySubmit')).uncheck();
      await page.getByRole('button', { name: say('access.save') }).click();
      await done(page);
      expect(await membershipOf(email)).toMatchObject({ grant: { maySubmit: false, families: null, units: null } });
      await page.getByLabel(say('access.none')).check();
      await page.getByRole('button', { name: say('access.save') }).click();
      await page.getByText(say('access.revoked', { name: 'Athro Newydd' })).waitFor();
      expect(await membershipOf(email)).toMatchObject({ grant: null });

      await page.getByRole('button', { name: say('user.resend') }).click();
      await page.getByText(say('user.resent', { email })).waitFor();
      await page.getByRole('button', { name: say('user.revoke') }).click();
      await page.getByRole('dialog').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page
        .getByRole('dialog')
        .getByRole('button', { name: say('user.revoke') })
        .click();
      await page.getByText(say('user.revoked', { name: 'Athro Newydd' })).waitFor();
      expect(await membershipOf(email)).toMatchObject({ state: 'ENDED' });
      expect(problemsOf(page)).toEqual([]);
      await web.service.db.writeOnce('UPDATE membership SET ended_at = created_at WHERE id = ?', [
        officer.membershipId,
      ]);
    },
    A_JOURNEY,
  );
});

it(
  'R40 after a quarter of an hour the password is asked again, and the act is repeated by itself',
  async () => {
    const say = wordingIn('EN');
    const centre = '68961';
    const officer = await givenPerson(web.service, { kind: 'EXAMS_OFFICER', centre });
    const teacher = await givenPerson(web.service, { kind: 'USER', centre, access: null, name: 'Carys Ffion' });
    const page = await web.newPage();
    await signIn(page, officer, `/users/${teacher.membershipId}`);
    await page.getByLabel(say('access.all')).check();
    minutesLater(16);
    await page.getByRole('button', { name: say('access.save') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('#password-again').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.locator('#password-again').fill('not my password');
    await page.keyboard.press('Enter');
    await dialog.locator('.govuk-error-summary:focus').waitFor();
    await dialog.locator('#password-again').fill(officer.password);
    await page.keyboard.press('Enter');
    await done(page);
    expect(await membershipOf(teacher.email, centre)).toMatchObject({ grant: { maySubmit: true } });
    // Given up, nothing is done, and the focus is back where it was.
    minutesLater(16);
    await page.getByLabel(say('access.none')).check();
    await page.getByRole('button', { name: say('access.save') }).click();
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.locator('.govuk-error-summary').waitFor();
    expect(await membershipOf(teacher.email, centre)).toMatchObject({ grant: { maySubmit: true } });
  },
  A_JOURNEY,
);

it(
  'R40 who is removed is signed out at once, and who becomes a teacher sees no users any more',
  async () => {
    const say = wordingIn('EN');
    const centre = '68962';
    const officer = await givenPerson(web.service, { kind: 'EXAMS_OFFICER', centre });
    const admin = await givenPerson(web.service, { kind: 'CENTRE_ADMIN', centre, name: 'Gwen Admin' });
    const theirs = await web.newPage();
    await signIn(theirs, admin, '/users');
    await theirs.getByRole('table').waitFor();
    const page = await web.newPage();
    await signIn(page, officer, `/users/${admin.membershipId}`);
    await page.getByLabel(say('accountType.USER'), { exact: true }).check();
    await page.getByRole('button', { name: say('user.saveType') }).click();
    await done(page);
    // What the admin asks for next is refused, and then the page knows that there is no access yet.
    await theirs.locator('a[href="/users/invite"]').click();
    await theirs.locator('#name').fill('Somebody');
    await theirs.locator('#email').fill('somebody@ysgol.example');
    await theirs.getByLabel(say('accountType.USER'), { exact: true }).check();
    await theirs.getByRole('button', { name: say('invite.send') }).click();
    await theirs.getByRole('heading', { level: 1, name: say('noAccess.title') }).waitFor();
    expect(await accessibilityFaults(theirs)).toEqual([]);

    await page.getByRole('button', { name: say('user.remove') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('user.remove') })
      .click();
    await done(page);
    await theirs.reload();
    await theirs.locator('#email').waitFor();
    expect(await membershipOf(admin.email, centre)).toMatchObject({ state: 'ENDED' });
  },
  A_JOURNEY,
);

it(
  'R40 WJEC replaces an exams officer who has left by somebody new',
  async () => {
    const say = wordingIn('EN');
    const centre = '68963';
    await givenPerson(web.service, { kind: 'EXAMS_OFFICER', centre, name: 'Hen Swyddog' });
    const page = await web.newPage();
    await signIn(page, await givenPerson(web.service, { kind: 'STAFF' }), '/users/exams-officer');
    await page.locator('#centre').fill(centre);
    await page.locator('#centre').press('Enter');
    await page.getByText(say('examsOfficer.present', { name: 'Hen Swyddog', centre })).waitFor();
    await page.getByLabel(say('examsOfficer.new')).check();
    await page.locator('#name').fill('Swyddog Newydd');
    await page.locator('#email').fill('newydd@ysgol.example');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: say('users.replaceExamsOfficer') }).click();
    await done(page);
    expect(await membershipOf('newydd@ysgol.example', centre)).toMatchObject({ accountType: 'EXAMS_OFFICER' });
  },
  A_JOURNEY,
);

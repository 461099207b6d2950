import { transaction } from '../../src/persistence/database.js';
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

it.each([
  ['EN', '68980'],
  ['CY', '68981'],
] as const)(
  'R41 an exams officer reads what was done in the centre, narrows it, turns pages and downloads it, %s',
  async (language, centre) => {
    const say = wordingIn(language);
    const { db, gate, now } = web.service;
    const officer = await givenPerson(web.service, { kind: 'EXAMS_OFFICER', centre, language });
    for (let index = 0; index < 60; index += 1)
      await transaction(db, (tx) =>
        gate.audit.write(tx, {
          at: new Date(now().getTime() - index * 60_000),
          principalId: officer.membershipId,
          principalName: 'Olwen',
          action: index === 7 ? 'submitMarksheet' : 'enterResults',
          object: `marksheet ${String(index)}`,
          centre,
          way: index % 2 === 0 ? 'WEB' : 'API',
          address: '192.0.2.7',
          requestId: null,
          detail: { saved: index },
        }),
      );
    const page = await web.newPage({ language });
    await signIn(page, officer, '/audit');
    const rows = page.locator('tbody tr');
    await rows.nth(49).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: say('paging.next') }).click();
    await page.getByText(say('paging.page', { number: 2 })).waitFor();
    await page.locator('h1:focus').waitFor();
    await page.getByRole('button', { name: say('paging.previous') }).click();
    await page.locator('#action').fill('submitMarksheet');
    await page.locator('#action').press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1);
    await rows.first().locator('summary').click();
    expect(await rows.first().textContent()).toContain('marksheet 7');
    expect(await accessibilityFaults(page)).toEqual([]);

    const arriving = page.waitForEvent('download');
    await page.getByRole('link', { name: say('audit.csv') }).click();
    const download = await arriving;
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    expect(download.url()).toContain('action=submitMarksheet');
    await page.locator('#action').fill('nothingOfTheKind');
    await page.locator('#action').press('Enter');
    await page.getByText(say('audit.none')).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(problemsOf(page)).toEqual([]);
  },
  A_JOURNEY,
);

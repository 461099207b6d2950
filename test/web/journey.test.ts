/** What the guides describe from beginning to end, without a mouse. */
import type { Locator, Page } from 'playwright-core';
import { problemsOf, startWeb } from '../support/browser.js';
import type { Web } from '../support/browser.js';
import { codeOf, somebody } from '../support/people.js';
import { rowsOf } from '../support/sheets.js';
import { givenSheet } from '../support/world.js';

const CENTRE = '68985';
/** Every screen on the way, key by key, on a busy machine. */
const A_JOURNEY = 300_000;
let web: Web;
beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.close());

/** By Tab alone: fails where it is never reached, or where nobody would see that it is. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 200; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      expect(await target.evaluate((element) => element.matches(':focus-visible'))).toBe(true);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there.');
}

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

const saved = (page: Page, box: string) => page.locator(`#${box}[data-standing=STORED]`).waitFor();

it.each([
  ['USER', 'EN'],
  ['EXAMS_OFFICER', 'CY'],
] as const)(
  'signing in, marking, submitting, choosing, explaining and signing out need no mouse, %s, %s',
  async (kind, language) => {
    const sheet = await givenSheet(web.service.db, {
      centre: CENTRE,
      rows: 12,
      deadline: '2026-05-05',
      unit: { teacherInitials: true },
    });
    const person = await somebody(web.service, { kind, centre: CENTRE, language });
    const page = await web.newPage({ language });
    const link = (path: string) => page.locator(`main a[href="/marksheets/${sheet.id}${path}"]`).first();

    await page.goto('/');
    await tabTo(page, page.locator('#email'));
    await page.keyboard.type(person.email);
    await page.keyboard.press('Tab');
    await page.keyboard.type(person.password);
    await page.keyboard.press('Enter');
    await page.locator('#code:focus').waitFor();
    await page.keyboard.type(await codeOf(person.totpSecret));
    await page.keyboard.press('Enter');

    await press(page, link(''));
    await tabTo(page, page.locator('#result-0001'));
    await page.keyboard.type('a');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    await press(page, page.locator('dialog[open] button').first());
    await saved(page, 'result-0001');
    await tabTo(page, page.locator('#result-0002'));
    for (let mark = 20; mark <= 30; mark += 1) {
      await page.keyboard.type(String(mark));
      await page.keyboard.press('Enter');
    }
    await saved(page, 'result-0012');
    await tabTo(page, page.locator('#initials-0001'));
    for (let row = 1; row <= 12; row += 1) {
      await page.keyboard.type('sf');
      await page.keyboard.press('Enter');
    }
    await saved(page, 'initials-0012');

    await press(page, link('/submit'));
    await press(page, page.locator('section[aria-labelledby=submit] form button'));
    await page.locator('.govuk-panel').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');

    await press(page, link('/sample'));
    await tabTo(page, page.locator('#show'));
    await page.keyboard.press('ArrowDown');
    const free = page.locator('input[id^=tick-]:not(:checked):not(:disabled)').first();
    await free.waitFor();
    const additional = page.locator(`#${(await free.getAttribute('id'))!}`);
    await press(page, additional, 'Space');
    await page.locator('#outstanding').waitFor();
    expect(await additional.isChecked()).toBe(true);
    await press(page, page.locator('section[aria-labelledby=outstanding] a').first());
    await page.locator('#note:focus').waitFor();
    await page.keyboard.type('Another teaching group.');
    await press(page, page.locator('section[aria-labelledby=note-title] form button'));
    await page.locator('.govuk-notification-banner--success:focus').waitFor();

    await press(page, page.locator('.iamis-header__person button').last());
    await page.locator('#email').waitFor();
    const rows = await rowsOf(web.service.db, sheet.id);
    expect(rows.map(({ result_kind, mark, initials }) => [result_kind, mark, initials])).toEqual([
      ['ABSENT', null, 'SF'],
      ...Array.from({ length: 11 }, (_, index) => ['MARK', 20 + index, 'SF']),
    ]);
    expect(problemsOf(page)).toEqual([]);
  },
  A_JOURNEY,
);

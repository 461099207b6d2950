import { readFile } from 'node:fs/promises';
import { accessibilityFaults, problemsOf, signIn, startWeb } from '../support/browser.js';
import type { Web } from '../support/browser.js';
import { callsAs, row } from '../support/calls.js';
import { somebody } from '../support/people.js';
import { rowsOf } from '../support/sheets.js';
import type { SheetMade } from '../support/world.js';
import { givenSheet } from '../support/world.js';

const CENTRE = '68961';
/** Several screens, each looked at by axe, on a busy machine. */
const A_JOURNEY = 180_000;
let web: Web;
beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.close());

const marksOf = async ({ id }: SheetMade) =>
  (await rowsOf(web.service.db, id)).map(({ mark, result_kind }) => mark ?? result_kind);
const file = (text: string, name = 'results.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

it.each(['EN', 'CY'] as const)(
  'R44 R45 marks go out to a spreadsheet and come in again, looked at first, absences confirmed by name: %s',
  async (language) => {
    const sheet = await givenSheet(web.service.db, { centre: CENTRE, rows: 5 });
    const key = await web.service.centreKey(CENTRE);
    await callsAs(web.service, key).enter(sheet, [row('0001', '10'), row('0002', '20')]);
    const page = await web.newPage({ language });
    const person = await somebody(web.service, { kind: 'USER', centre: CENTRE, language });
    await signIn(page, person, `/marksheets/${sheet.id}`);
    await page.locator(`a[href="/marksheets/${sheet.id}/spreadsheet"]`).click();
    await page.locator('#results-file').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[href^="/exports/results-template.csv"]').click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^iamis-results-template-.*\.csv$/);
    const template = await readFile(await download.path(), 'utf8');

    // Nothing chosen, then something that is no list.
    await page.locator('section form button').click();
    await page.locator('.govuk-error-summary:focus').waitFor();
    await page.locator('#results-file').setInputFiles(file('%PDF-1.7', 'marks.pdf'));
    await page.locator('section form button').click();
    await page.locator('.govuk-error-message').waitFor();

    const filled = template
      .replace(/(0002.*?),20/, '$1,21')
      .replace(/(0003.*?),(\r)/, '$1,A$2')
      .replace(/(0004.*?),(\r)/, '$1,99$2');
    await page.locator('#results-file').setInputFiles(file(filled));
    await page.locator('section form button').first().click();
    const rows = page.locator('section table').filter({ visible: true }).locator('tbody tr');
    await rows.nth(2).waitFor();
    // Refused: 0003 unconfirmed, 0004 above the maximum; changing: 0002, old to new.
    expect(await rows.allTextContents()).toEqual([
      expect.stringContaining('0003'),
      expect.stringMatching(/0004.*99.*40/),
      expect.stringMatching(/0002.*20.*21/),
    ]);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await marksOf(sheet)).toEqual([10, 20, null, null, null]);

    await page.locator('#absent').check();
    await page.locator('form:has(#absent) button').click();
    await page.locator('#absent').waitFor({ state: 'detached' });
    await page.locator('section form button').last().click();
    await page.locator('.govuk-notification-banner--success:focus').waitFor();
    expect(await marksOf(sheet)).toEqual([10, 21, 'ABSENT', null, null]);
    expect(await accessibilityFaults(page)).toEqual([]);
    // The marks on screen are those of the file.
    await page.locator(`nav a[href="/marksheets/${sheet.id}"]`).click();
    await page.locator('tbody tr input').first().waitFor();
    expect(await page.locator('tbody tr input').nth(1).inputValue()).toBe('21');
    expect(problemsOf(page)).toEqual([]);
  },
  A_JOURNEY,
);

it(
  'R44 says that nothing was saved when a row moved on meanwhile',
  async () => {
    const sheet = await givenSheet(web.service.db, { centre: CENTRE, rows: 2 });
    const page = await web.newPage();
    const person = await somebody(web.service, { kind: 'USER', centre: CENTRE });
    await signIn(page, person, `/marksheets/${sheet.id}/spreadsheet`);
    await page.locator('#results-file').setInputFiles(file('Candidate number,Mark\n0001,1\n0002,2\n'));
    await page.locator('section form button').click();
    await page.locator('section table tbody tr').nth(1).waitFor();
    const key = await web.service.centreKey(CENTRE);
    await callsAs(web.service, key).enter(sheet, [row('0002', '30')]);
    await page.locator('section form button').last().click();
    await page.locator('.govuk-error-summary:focus').waitFor();
    expect(await page.locator('.govuk-error-summary li').count()).toBe(2);
    expect(await marksOf(sheet)).toEqual([null, 30]);
    expect(problemsOf(page)).toEqual([]);
  },
  A_JOURNEY,
);

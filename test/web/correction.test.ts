import { accessibilityFaults, problemsOf, signIn, startWeb } from '../support/browser.js';
import type { Web } from '../support/browser.js';
import { callsAs, row } from '../support/calls.js';
import { decisionsAs } from '../support/decisions.js';
import { givenPerson, somebody } from '../support/people.js';
import type { SheetMade } from '../support/world.js';
import { givenSheet } from '../support/world.js';

const CENTRE = '68940';
/** Several screens, each looked at by axe, on a busy machine. */
const A_JOURNEY = 180_000;
let web: Web;
let key: string;
beforeAll(async () => {
  web = await startWeb();
  key = await web.service.centreKey(CENTRE);
});
afterAll(() => web.close());

/** 0002 was 12 and should have been 21; 0004 has 13. */
async function givenCorrected(): Promise<SheetMade> {
  const sheet = await givenSheet(web.service.db, { centre: CENTRE, rows: 5, titleCy: 'Uned' });
  const api = callsAs(web.service, key);
  await api.enter(
    sheet,
    sheet.numbers.map((number, index) => row(number, ['30', '12', '0', '13', '22'][index])),
  );
  await api.submit(sheet);
  await decisionsAs(web.service, web.service.staffKey).record(sheet, [
    { candidateNumber: '0002', typed: '21', reason: 'The digits were transposed.' },
  ]);
  return sheet;
}

describe.each([
  ['EXAMS_OFFICER', 'EN'],
  ['USER', 'CY'],
] as const)('clerical errors, %s, %s', (kind, language) => {
  it(
    'R30 stand in red and in words beside the original, are acknowledged once, and the others are to be checked',
    async () => {
      const sheet = await givenCorrected();
      const page = await web.newPage({ language });
      await signIn(page, await somebody(web.service, { kind, centre: CENTRE, language }));
      // From home: the banner leads there.
      await page
        .locator(`section[aria-labelledby=corrected-title] a[href="/marksheets/${sheet.id}/clerical-errors"]`)
        .click();
      const corrected = page.locator('.iamis-corrected').first();
      await corrected.waitFor();
      expect(await page.locator('.iamis-original').first().textContent()).toContain('12');
      expect(await corrected.textContent()).toMatch(/21 \S+/);
      expect(await corrected.evaluate((cell) => getComputedStyle(cell).color)).toMatch(
        /^rgb\((1[5-9]\d|2\d\d), \d{1,2}, \d{1,2}\)$/,
      );
      // 0004 has 13, whose digits may be transposed as well: it comes first, with the reason.
      const toCheck = page.locator('table').nth(1).locator('tbody tr');
      expect(await toCheck.count()).toBe(4);
      expect(await page.locator(`a[href="/marksheets/${sheet.id}/amendment?row=0004"]`).count()).toBe(1);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.locator('main form button').dblclick();
      await page.locator('.govuk-notification-banner--success:focus').waitFor();
      const { outstanding } = await decisionsAs(web.service, key).errors(sheet);
      expect(outstanding).toBe(0);
      expect(await page.locator('main form').count()).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.reload();
      await corrected.waitFor();
      expect(await page.locator('main form').count()).toBe(0);
      expect(problemsOf(page)).toEqual([]);
    },
    A_JOURNEY,
  );
});

it('R30 a sheet without any says so', async () => {
  const sheet = await givenSheet(web.service.db, { centre: CENTRE });
  const page = await web.newPage();
  await signIn(
    page,
    await givenPerson(web.service, { kind: 'USER', centre: CENTRE }),
    `/marksheets/${sheet.id}/clerical-errors`,
  );
  await page.locator('h1').waitFor();
  expect(await page.locator('table').count()).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);
});

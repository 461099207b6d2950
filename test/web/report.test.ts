import { accessibilityFaults, problemsOf, signIn, startWeb } from '../support/browser.js';
import type { Web } from '../support/browser.js';
import { callsAs, row } from '../support/calls.js';
import { decisionsAs } from '../support/decisions.js';
import { givenPerson, somebody } from '../support/people.js';
import type { SheetMade } from '../support/world.js';
import { givenSheet } from '../support/world.js';

const CENTRE = '68960';
/** Several screens, each looked at by axe, on a busy machine. */
const A_JOURNEY = 180_000;
let web: Web;
let sheet: SheetMade;
beforeAll(async () => {
  web = await startWeb();
  const key = await web.service.centreKey(CENTRE);
  sheet = await givenSheet(web.service.db, {
    centre: CENTRE,
    rows: 12,
    deadline: '2026-05-05',
    amendmentsClose: '2026-04-30',
    unit: { teacherInitials: true },
  });
  await givenSheet(web.service.db, { centre: CENTRE, rows: 3, deadline: '2026-04-24' });
  const api = callsAs(web.service, key);
  await api.enter(
    sheet,
    sheet.numbers.map((number, index) => row(number, String(index + 10), { initials: index < 6 ? 'SF' : 'MT' })),
  );
  await api.submit(sheet);
  await decisionsAs(web.service, web.service.staffKey).record(sheet, [{ candidateNumber: '0002', typed: '19' }]);
});
afterAll(() => web.close());

describe.each([
  ['EXAMS_OFFICER', 'EN'],
  ['USER', 'CY'],
] as const)('reports, %s, %s', (kind, language) => {
  it(
    'R33 are listed by number, shown on screen, printed and downloaded',
    async () => {
      const page = await web.newPage({ language });
      await signIn(page, await somebody(web.service, { kind, centre: CENTRE, language }));
      await page.locator('main a[href="/print-reports"]').click();
      await page.locator('ol li').nth(1).waitFor();
      expect(await page.locator('ol li').count()).toBe(2);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.locator(`ol a[href="/print-reports/view?sheet=${sheet.id}"]`).click();
      const rows = page.locator('tbody tr');
      await rows.nth(11).waitFor();
      // What counts, and beside it what was submitted.
      expect(await rows.nth(1).textContent()).toMatch(/19.*11/);
      expect(await accessibilityFaults(page)).toEqual([]);
      for (const format of ['pdf', 'csv', 'xlsx']) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.locator(`a[href^="/reports/candidate-details.${format}"]`).click(),
        ]);
        expect(await download.failure()).toBeNull();
        expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${format}$`));
      }
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.iamis-no-print').isVisible()).toBe(false);
      expect(await page.locator('table').isVisible()).toBe(true);
      await page.emulateMedia({ media: 'screen' });
      await page.goBack();
      await page.locator('ol li').first().waitFor();
      expect(problemsOf(page)).toEqual([]);
    },
    A_JOURNEY,
  );

  it(
    'shows distribution, order of merit, progress, deadlines and helplines without a fault axe finds',
    async () => {
      const page = await web.newPage({ language });
      await page.clock.setFixedTime('2026-04-20T10:00:00Z');
      await signIn(
        page,
        await somebody(web.service, { kind, centre: CENTRE, language }),
        `/marksheets/${sheet.id}/distribution`,
      );
      await page.locator('.iamis-bar').first().waitFor();
      expect(await page.locator('table').count()).toBe(3);
      expect(await accessibilityFaults(page)).toEqual([]);
      for (const path of ['/progress', '/deadlines', '/help']) {
        await page.goto(path);
        await page.locator('tbody tr').first().waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
      }
      expect(problemsOf(page)).toEqual([]);
    },
    A_JOURNEY,
  );
});

it('asks for more time, once for a double click, and lists what was asked', async () => {
  const late = await givenSheet(web.service.db, { centre: CENTRE, rows: 2, deadline: '2026-04-24' });
  const page = await web.newPage();
  await signIn(page, await givenPerson(web.service, { kind: 'CENTRE_ADMIN', centre: CENTRE }), '/deadlines');
  await page.locator(`a[href="/marksheets/${late.id}/extension"]`).click();
  await page.locator('main form button').click();
  await page.locator('.govuk-error-summary:focus').waitFor();
  await page.locator('#deadline').fill('2026-05-01');
  await page.locator('#reason').fill('The teacher was ill.');
  await page.locator('main form button').dblclick();
  await page.locator('tbody tr', { hasText: '01/05/2026' }).waitFor();
  const { extensions } = await web.service.query(
    web.service.staffKey,
    'query ($id: ID) { extensions(filter: { marksheetId: $id }) { nodes { state wanted why } } }',
    { id: late.id },
  );
  expect(extensions.nodes).toEqual([{ state: 'OPEN', wanted: '2026-05-01', why: 'The teacher was ill.' }]);
  expect(await accessibilityFaults(page)).toEqual([]);
});

it('a calendar address is shown once, works, and is ended', async () => {
  const page = await web.newPage();
  await signIn(page, await givenPerson(web.service, { kind: 'CENTRE_ADMIN', centre: CENTRE }), '/deadlines');
  await page.locator('section[aria-labelledby=calendar] form button').click();
  await page.locator('.govuk-notification-banner--success:focus').waitFor();
  const address = new URL((await page.locator('.iamis-code').textContent())!);
  expect(await (await page.request.get(address.pathname)).text()).toContain('BEGIN:VCALENDAR');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.reload();
  await page.locator('section[aria-labelledby=calendar] tbody .iamis-link-button').click();
  await page.locator('section[aria-labelledby=calendar] tbody').waitFor({ state: 'detached' });
  expect((await page.request.get(address.pathname)).ok()).toBe(false);
});

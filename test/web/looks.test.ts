import type { Page } from 'playwright-core';
import type { AccountType } from '../../src/domain/account.js';
import { accessibilityFaults, problemsOf, signIn, startWeb } from '../support/browser.js';
import type { Web } from '../support/browser.js';
import { callsAs, row } from '../support/calls.js';
import { givenPerson } from '../support/people.js';
import { givenSheet } from '../support/world.js';
import type { SheetMade } from '../support/world.js';
import { wordingIn } from '../support/wording.js';

const CENTRE = '68980';
/** Many screens, on a busy machine. */
const A_ROUND = 300_000;
const PAPERS = {
  EN: {
    manual: 'https://cbac.example/manual',
    guide: 'https://cbac.example/guide',
    terms: 'https://cbac.example/terms',
    subjectGuide: 'https://cbac.example/work',
  },
  CY: {
    manual: 'https://cbac.example/llawlyfr',
    guide: 'https://cbac.example/canllaw',
    terms: 'https://cbac.example/telerau',
    subjectGuide: 'https://cbac.example/</script>',
  },
};
let web: Web;
let submitted: SheetMade;
let open: SheetMade;

beforeAll(async () => {
  web = await startWeb({ papers: PAPERS });
  const wanted = {
    centre: CENTRE,
    deadline: '2026-05-05',
    titleCy: 'Bagloriaeth Cymru: Her Gymunedol Genedlaethol/Sylfaen',
  };
  submitted = await givenSheet(web.service.db, { ...wanted, rows: 12 });
  open = await givenSheet(web.service.db, { ...wanted, rows: 4, unit: { teacherInitials: true } });
  const api = callsAs(web.service, await web.service.centreKey(CENTRE));
  await api.enter(
    submitted,
    submitted.numbers.map((number, index) => row(number, String(20 + index))),
  );
  await api.submit(submitted);
  await api.enter(open, [row('0001', '0'), row('0002', '12')]);
});
afterAll(() => web.close());

const settled = async (page: Page, say: (key: string) => string) => {
  await page.locator('h1').waitFor();
  await page.waitForFunction(
    (words) => ![...document.querySelectorAll('main p[role=status]')].some((line) => line.textContent === words),
    say('page.waiting'),
  );
};

/** Every screen that each may open, by address. */
const SCREENS: [AccountType, () => string[]][] = [
  [
    'EXAMS_OFFICER',
    () => [
      '/',
      `/marksheets/${open.id}`,
      ...['', '/submit', '/sample', '/work', '/clerical-errors', '/amendment', '/distribution', '/extension'].map(
        (end) => `/marksheets/${submitted.id}${end}`,
      ),
      `/marksheets/${submitted.id}/sample/substitute/0001`,
      '/amendments',
      '/print-reports',
      `/print-reports/view?sheet=${submitted.id}`,
      '/progress',
      '/deadlines',
      '/help',
      '/moderator-reports',
      '/users',
      '/users/invite',
      '/api-clients',
      '/api-clients/new',
      '/audit',
      '/settings',
      '/entries',
    ],
  ],
  [
    'STAFF',
    () => [
      `/marksheets/${submitted.id}/moderation`,
      '/users/exams-officer',
      '/staff',
      '/staff/catalogue',
      '/staff/catalogue/GCSE-2026-06',
      '/staff/sheets',
      `/staff/sheets/${submitted.id}`,
      '/staff/amendments',
      '/staff/extensions',
      '/staff/withdrawals',
      '/staff/moderators',
      '/staff/allocations',
      '/staff/moderator-gaps',
      '/staff/moderator-reports',
      '/staff/moderator-reports/new',
    ],
  ],
];

it.each(SCREENS)(
  'at 320 pixels, as at 400 %% zoom, no screen of %s scrolls sideways, in the language of longer words',
  async (kind, paths) => {
    const say = wordingIn('CY');
    const page = await web.newPage({ language: 'CY', width: 320 });
    await signIn(page, await givenPerson(web.service, { kind, centre: CENTRE, language: 'CY' }));
    const wide: string[] = [];
    for (const path of paths()) {
      await page.goto(path);
      await settled(page, say);
      // Nor does any box of it, but for what is drawn in two dimensions.
      const over = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('.iamis-table')]
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
          .map((box) => {
            const { right } = box.getBoundingClientRect();
            const first = [...box.querySelectorAll('*')].find((part) => part.getBoundingClientRect().right > right + 1);
            return `${String(box.scrollWidth)} for ${first?.outerHTML.slice(0, 100) ?? 'text'}`;
          }),
      );
      if (over.length > 0) wide.push(`${path}: ${over.join(', ')}`);
    }
    expect(wide).toEqual([]);
    expect(problemsOf(page)).toEqual([]);
  },
  A_ROUND,
);

it('on a narrow screen the places are behind a button that says whether they are shown, and a row is a card whose cells say what they are', async () => {
  const say = wordingIn('EN');
  const page = await web.newPage({ width: 320 });
  await signIn(page, await givenPerson(web.service, { kind: 'USER', centre: CENTRE }));
  const menu = page.getByRole('button', { name: say('frame.menu') });
  const place = page.locator('#places a[href="/deadlines"]');
  expect(await place.isVisible()).toBe(false);
  await menu.focus();
  await page.keyboard.press('Enter');
  expect(await menu.getAttribute('aria-expanded')).toBe('true');
  expect(await accessibilityFaults(page)).toEqual([]);
  await place.click();
  await page.locator('td').first().waitFor();
  expect(await place.isVisible()).toBe(false);
  // Still a table for who can not see it.
  expect(await page.getByRole('rowheader').count()).toBeGreaterThan(0);
  const says = await page
    .locator('td[data-column]')
    .first()
    .evaluate((cell) => getComputedStyle(cell, '::before').content);
  expect(says).toContain(say('deadlines.what'));
  expect(await accessibilityFaults(page)).toEqual([]);
});

it('in forced colours what is saved, what is refused and where one is are told by their lines', async () => {
  const page = await web.newPage({ forcedColours: true });
  await signIn(page, await givenPerson(web.service, { kind: 'USER', centre: CENTRE }), `/marksheets/${open.id}`);
  const box = (number: string) => page.locator(`#result-${number}`);
  await box('0003').fill('4000');
  await page.keyboard.press('Enter');
  await page.locator('#result-0003[data-standing=REFUSED]').waitFor();
  const lineOf = (number: string) => box(number).evaluate((input) => getComputedStyle(input).borderTopStyle);
  expect(new Set([await lineOf('0001'), await lineOf('0003'), await lineOf('0004')]).size).toBe(3);
  const underline = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((link) => getComputedStyle(link).borderBottomColor);
  expect(await underline('#places a[aria-current=page]')).not.toBe(await underline('#places a:not([aria-current])'));
  expect(await accessibilityFaults(page)).toEqual([]);
  await box('0003').fill('');
  await page.keyboard.press('Enter');
});

it('on paper there is what was asked for: no places, no buttons, no addresses after links', async () => {
  const page = await web.newPage();
  await signIn(
    page,
    await givenPerson(web.service, { kind: 'USER', centre: CENTRE }),
    `/marksheets/${submitted.id}/sample`,
  );
  await page.locator('#members').waitFor();
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.iamis-navigation', '.iamis-sheet-links', '.iamis-footer', '.govuk-button'])
    expect(await page.locator(gone).first().isVisible()).toBe(false);
  expect(await page.locator('main table tbody tr').first().isVisible()).toBe(true);
  const after = await page
    .locator('main .govuk-link:visible')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(['none', 'normal']).toContain(after);
  // As tall as A4 prints it, with nothing cut off at the side.
  await page.setViewportSize({ width: 720, height: 1000 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720);
});

it.each(['EN', 'CY'] as const)('WJEC’s manual, guides and terms are led to, signed in or not, %s', async (language) => {
  const page = await web.newPage({ language });
  const to = (address: string) => page.locator(`a[href="${address}"]:visible`);
  const { manual, guide, terms, subjectGuide } = PAPERS[language];
  await page.goto('/');
  await page.locator('#email').waitFor();
  for (const address of [manual, guide, terms, subjectGuide]) expect(await to(address).count()).toBe(1);
  await signIn(page, await givenPerson(web.service, { kind: 'USER', centre: CENTRE, language }));
  await page.locator('.iamis-home-links').waitFor();
  expect(await page.locator('.iamis-header').locator(to(terms)).count()).toBe(1);
  for (const place of ['.iamis-home-links', '.iamis-sheet-links']) {
    if (place === '.iamis-sheet-links') await page.goto(`/marksheets/${open.id}`);
    await page.locator(place).waitFor();
    for (const address of [manual, guide]) expect(await page.locator(place).locator(to(address)).count()).toBe(1);
  }
  await page.goto(`/marksheets/${submitted.id}/work`);
  await page.locator('main').locator(to(subjectGuide)).waitFor();
  expect(await to(subjectGuide).first().getAttribute('rel')).toBe('noreferrer');
  expect(problemsOf(page)).toEqual([]);
});

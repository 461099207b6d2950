import type { Page } from 'playwright-core';
import { accessibilityFaults, problemsOf, signIn, startWeb } from '../support/browser.js';
import type { Web } from '../support/browser.js';
import { callsAs, row } from '../support/calls.js';
import { givenPerson, somebody } from '../support/people.js';
import type { SheetMade } from '../support/world.js';
import { givenSheet } from '../support/world.js';

const CENTRE = '68910';
/** Several screens, each looked at by axe, on a busy machine. */
const A_JOURNEY = 180_000;
let web: Web;
let ready: SheetMade;
let submitted: SheetMade;
let outcomes: SheetMade;
let labels: Map<string, { entry: string[]; submit: string | null }>;

beforeAll(async () => {
  web = await startWeb();
  const { db } = web.service;
  ready = await givenSheet(db, {
    centre: CENTRE,
    rows: 2,
    deadline: '2026-04-25',
    titleEn: 'Oracy',
    titleCy: 'Llafaredd',
  });
  submitted = await givenSheet(db, { centre: CENTRE, rows: 3, deadline: '2026-04-01', amendmentsClose: '2026-04-30' });
  outcomes = await givenSheet(db, {
    centre: CENTRE,
    family: 'WBQ',
    rows: 2,
    deadline: '2026-04-01',
    unit: { assessment: 'OUTCOMES', maximumMark: null, outcomes: ['PASS', 'MERIT'], work: 'NONE', linear: false },
  });
  const api = callsAs(web.service, await web.service.centreKey(CENTRE));
  await api.enter(
    ready,
    ready.numbers.map((number) => row(number, '20')),
  );
  await api.enter(
    submitted,
    submitted.numbers.map((number) => row(number, '10')),
  );
  await api.submit(submitted);
  labels = new Map();
  const { marksheets } = await web.service.query(
    await web.service.centreKey(CENTRE),
    '{ marksheets(first: 200) { nodes { id entryLabel { parts { text } } submitLabel { text } } } }',
  );
  for (const { id, entryLabel, submitLabel } of marksheets.nodes)
    labels.set(id, { entry: entryLabel.parts.map(({ text }: any) => text), submit: submitLabel?.text ?? null });
});
afterAll(() => web.close());

/** What leads somewhere, by address. */
const leads = (page: Page, path: string) => page.locator(`main a[href="${path}"]`);

describe.each(['EXAMS_OFFICER', 'USER'] as const)('home of %s', (kind) => {
  it(
    'R18 shows the series with their sheets, the buttons in the guides’ words and what is complete and not submitted',
    async () => {
      const page = await web.newPage();
      await page.clock.setFixedTime('2026-04-20T10:00:00Z');
      await signIn(page, await somebody(web.service, { kind, centre: CENTRE }));
      await page.locator('details.iamis-series').nth(1).waitFor();
      expect(await page.locator('details.iamis-series').count()).toBe(2);
      for (const { id } of [ready, submitted, outcomes]) {
        const { entry, submit } = labels.get(id)!;
        for (const text of entry) expect(await page.getByRole('link', { name: text }).count()).toBeGreaterThan(0);
        expect(await leads(page, `/marksheets/${id}/submit`).last().textContent()).toContain(submit);
      }
      expect(await leads(page, `/marksheets/${submitted.id}/sample`).count()).toBe(1);
      expect(
        await page
          .locator('section.govuk-notification-banner a')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
      ).toEqual([`/marksheets/${ready.id}/submit`]);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(problemsOf(page)).toEqual([]);
    },
    A_JOURNEY,
  );
});

it('R19 R1 says of a deadline that it is near or past, not by colour alone, and always shows the notice', async () => {
  const page = await web.newPage();
  await page.clock.setFixedTime('2026-04-20T10:00:00Z');
  await signIn(page, await givenPerson(web.service, { kind: 'USER', centre: CENTRE }));
  const tagged = page.locator('.iamis-sheet .govuk-tag');
  await tagged.first().waitFor();
  // The one that is complete has five days; the one without results is past; the submitted one is neither.
  expect(await tagged.count()).toBe(2);
  expect(await tagged.first().textContent()).toMatch(/5/);
  const notice = await web.service.query(
    await web.service.centreKey(CENTRE),
    '{ marksheets(first: 1) { nodes { entriesNotice } } }',
  );
  expect(await page.locator('.govuk-inset-text').first().textContent()).toBe(notice.marksheets.nodes[0].entriesNotice);
});

it('R18 a closed series stays closed after a reload, and opens again by keyboard', async () => {
  const page = await web.newPage();
  await signIn(page, await givenPerson(web.service, { kind: 'USER', centre: CENTRE }));
  const first = page.locator('details.iamis-series').first();
  await first.locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !document.querySelector<HTMLDetailsElement>('details.iamis-series')!.open);
  await page.reload();
  await first.waitFor();
  expect(await first.evaluate((box) => (box as HTMLDetailsElement).open)).toBe(false);
  await first.locator('summary').focus();
  await page.keyboard.press('Space');
  await page.waitForFunction(() => document.querySelector<HTMLDetailsElement>('details.iamis-series')!.open);
});

describe.each(['EN', 'CY'] as const)('searching, %s', (language) => {
  it(
    'finds by text and state, keeps the search through reload and back, without a fault axe finds',
    async () => {
      const page = await web.newPage({ language });
      await signIn(page, await givenPerson(web.service, { kind: 'USER', centre: CENTRE, language }));
      const sheets = page.locator('.iamis-sheet');
      await sheets.nth(2).waitFor();
      await page.locator('#text').fill(language === 'EN' ? 'oracy' : 'llafaredd');
      await page.locator('#text').press('Enter');
      await page.waitForFunction(() => document.querySelectorAll('.iamis-sheet').length === 1);
      expect(await leads(page, `/marksheets/${ready.id}`).count()).toBe(1);
      await page.locator('#text').fill('');
      await page.locator('#state').selectOption('SUBMITTED');
      await page.locator('form[role=search] button').first().click();
      await leads(page, `/marksheets/${submitted.id}/sample`).waitFor();
      await page.reload();
      await leads(page, `/marksheets/${submitted.id}/sample`).waitFor();
      expect(await sheets.count()).toBe(1);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.goBack();
      await leads(page, `/marksheets/${ready.id}`).waitFor();
      expect(await page.locator('#text').inputValue()).toMatch(/oracy|llafaredd/);
    },
    A_JOURNEY,
  );
});

it('R39 WJEC staff find a centre by its number, and are told of a number that is none', async () => {
  await givenSheet(web.service.db, { centre: '68911', rows: 1 });
  const page = await web.newPage();
  await signIn(page, await givenPerson(web.service, { kind: 'STAFF' }));
  await page.locator('.iamis-sheet').nth(3).waitFor();
  await page.locator('#centre').fill('6891');
  await page.locator('#centre').press('Enter');
  await page.locator('#centre[aria-invalid=true]').waitFor();
  await page.locator('#centre').fill('68911');
  await page.locator('#centre').press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('.iamis-sheet').length === 1);
  expect(await page.locator('details.iamis-series summary').textContent()).toContain('68911');
  expect(await accessibilityFaults(page)).toEqual([]);
});

it('R18 fits a narrow screen in Welsh without scrolling sideways', async () => {
  const page = await web.newPage({ language: 'CY', width: 320 });
  await signIn(page, await givenPerson(web.service, { kind: 'USER', centre: CENTRE, language: 'CY' }));
  await page.locator('.iamis-sheet').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await accessibilityFaults(page)).toEqual([]);
});

it('scripts and styles come packed to whoever takes them so', async () => {
  const { url } = web.service;
  const page = await (await fetch(url, { headers: { accept: 'text/html' } })).text();
  const [file] = /\/assets\/index-[^"]+\.js/.exec(page)!;
  const asked = async (accepted: string) => {
    const { headers } = await fetch(`${url}${file}`, { headers: { 'accept-encoding': accepted } });
    return [headers.get('content-encoding'), headers.get('vary')];
  };
  expect(await asked('br, gzip')).toEqual(['br', expect.stringContaining('ccept-')]);
  expect((await asked('gzip'))[0]).toBe('gzip');
  expect((await asked('identity'))[0]).toBeNull();
});

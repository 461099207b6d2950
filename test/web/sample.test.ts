import type { Page } from 'playwright-core';
import { accessibilityFaults, problemsOf, signIn, startWeb } from '../support/browser.js';
import type { Web } from '../support/browser.js';
import { callsAs, row } from '../support/calls.js';
import { givenPerson, somebody } from '../support/people.js';
import type { SheetMade, SheetWanted } from '../support/world.js';
import { givenSheet } from '../support/world.js';

const CENTRE = '68930';
/** Several screens, each looked at by axe, on a busy machine. */
const A_JOURNEY = 180_000;
let web: Web;
let key: string;
beforeAll(async () => {
  web = await startWeb();
  key = await web.service.centreKey(CENTRE);
});
afterAll(() => web.close());

/** Twenty candidates with marks 20 down to 1, submitted: every second one is in the sample, from the first. */
async function givenSampled(wanted: SheetWanted = {}): Promise<SheetMade> {
  const sheet = await givenSheet(web.service.db, { centre: CENTRE, rows: 20, deadline: '2026-05-05', ...wanted });
  const api = callsAs(web.service, key);
  await api.enter(
    sheet,
    sheet.numbers.map((number, index) => row(number, String(20 - index))),
  );
  await api.submit(sheet);
  return sheet;
}

const sampleOf = async ({ id }: SheetMade) =>
  (
    await web.service.query(
      key,
      `query ($id: ID!) { marksheet(id: $id) { sample { explanatoryNote noteMissing members { source row { candidate { number }
        sample { substitutedBy } } } } amendmentRequests { candidate { number } requested { code } } } }`,
      { id },
    )
  ).marksheet;

const open = async (sheet: SheetMade, kind: 'EXAMS_OFFICER' | 'USER', language: 'EN' | 'CY' = 'EN'): Promise<Page> => {
  const page = await web.newPage({ language });
  await signIn(page, await somebody(web.service, { kind, centre: CENTRE, language }), `/marksheets/${sheet.id}/sample`);
  await page.locator('#members').waitFor();
  return page;
};

describe.each([
  ['EXAMS_OFFICER', 'EN'],
  ['USER', 'CY'],
] as const)('the sample, %s, %s', (kind, language) => {
  it(
    'R20 R25 shows who is in it and why; additional candidates are ticked and unticked, the system’s stay',
    async () => {
      const sheet = await givenSampled();
      const page = await open(sheet, kind, language);
      const { sample } = await sampleOf(sheet);
      expect(await page.locator('tbody tr').count()).toBe(sample.members.length);
      expect(await page.locator('#tick-0001').isDisabled()).toBe(true);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.locator('#show').selectOption('all');
      await page.locator('#tick-0002').check();
      await page.locator('#outstanding').waitFor();
      expect((await sampleOf(sheet)).sample).toMatchObject({
        noteMissing: true,
        members: expect.arrayContaining([expect.objectContaining({ source: 'CENTRE' })]),
      });
      expect(await page.locator('section[aria-labelledby=members] [role=status]').textContent()).toContain('0002');
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.locator('section[aria-labelledby=outstanding] a').click();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('note');
      await page.locator('#note').fill('Candidate 0002 worked in another group.');
      await page.locator('section[aria-labelledby=note-title] form button').click();
      await page.locator('.govuk-notification-banner--success:focus').waitFor();
      expect((await sampleOf(sheet)).sample).toMatchObject({
        noteMissing: false,
        explanatoryNote: 'Candidate 0002 worked in another group.',
      });
      await page.locator('#outstanding').waitFor({ state: 'detached' });
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.reload();
      await page.locator('#tick-0002').uncheck();
      await page.waitForFunction(() => !document.querySelector<HTMLInputElement>('#tick-0002')!.checked);
      // The box shows what is wanted before the service has it.
      while ((await sampleOf(sheet)).sample.members.some(({ source }: { source: string }) => source === 'CENTRE'))
        await page.waitForTimeout(100);
      expect(problemsOf(page).filter((line) => !line.includes('400'))).toEqual([]);
    },
    A_JOURNEY,
  );

  it(
    'R26 incomplete work is replaced by a neighbour; a nearer one is passed over only with a reason',
    async () => {
      const sheet = await givenSampled();
      const page = await open(sheet, kind, language);
      await page.locator(`a[href="/marksheets/${sheet.id}/sample/substitute/0003"]`).click();
      const save = page.locator('form button').first();
      await save.click();
      await page.locator('.govuk-error-summary:focus').waitFor();
      expect(await page.locator('.govuk-error-summary a').count()).toBe(3);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.locator('#kind-INCOMPLETE').check();
      await page.locator('#explanation').fill('Two tasks are missing.');
      await page.locator('#standIn-another').check();
      await page.locator('#another').selectOption('0020');
      await save.click();
      await page.locator('#passedOverReason[aria-invalid=true]').waitFor();
      await page.locator('#standIn-0004').check();
      await save.dblclick();
      await page.locator('.govuk-notification-banner--success').waitFor();
      const { sample, amendmentRequests } = await sampleOf(sheet);
      expect(sample.members).toContainEqual({
        source: 'SYSTEM',
        row: { candidate: { number: '0003' }, sample: { substitutedBy: '0004' } },
      });
      expect(amendmentRequests).toEqual([{ candidate: { number: '0003' }, requested: { code: 'A' } }]);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.goBack();
      await page.locator('#standIn-another').waitFor();
    },
    A_JOURNEY,
  );
});

it('R27 further candidates show their due day, and what is outstanding', async () => {
  const sheet = await givenSampled();
  await web.service.query(
    web.service.staffKey,
    'mutation ($input: RequestFurtherSampleInput!) { requestFurtherSample(input: $input) { __typename } }',
    {
      input: {
        marksheetId: sheet.id,
        idempotencyKey: 'further-sample-1',
        candidateNumbers: ['0006'],
        due: '2026-04-30',
        reason: 'To see the middle.',
      },
    },
  );
  const page = await open(sheet, 'EXAMS_OFFICER');
  await page.locator('tbody tr', { hasText: '0006' }).getByText('30/04/2026').waitFor();
  expect(await page.locator('#tick-0006').isDisabled()).toBe(true);
  expect(await accessibilityFaults(page)).toEqual([]);
});

it('R18 a unit without a sample shows the submitted marks, and no ticks', async () => {
  const sheet = await givenSampled({ unit: { work: 'NONE' }, scheme: { kind: 'NONE' } as never });
  const page = await open(sheet, 'USER');
  expect(await page.locator('tbody tr').count()).toBe(20);
  expect(await page.locator('input[type=checkbox]').count()).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);
});

it('R20 before submission nobody is named', async () => {
  const sheet = await givenSheet(web.service.db, { centre: CENTRE, rows: 5 });
  const page = await web.newPage();
  await signIn(
    page,
    await givenPerson(web.service, { kind: 'USER', centre: CENTRE }),
    `/marksheets/${sheet.id}/sample`,
  );
  await page.locator(`main a[href="/marksheets/${sheet.id}/submit"]`).nth(1).waitFor();
  expect(await page.locator('tbody tr').count()).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);
});

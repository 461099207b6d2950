import { accessibilityFaults, problemsOf, signIn, startWeb } from '../support/browser.js';
import type { Web } from '../support/browser.js';
import { callsAs, row } from '../support/calls.js';
import { givenPerson, somebody } from '../support/people.js';
import type { SheetMade, SheetWanted } from '../support/world.js';
import { givenLateRows, givenSheet } from '../support/world.js';

const CENTRE = '68920';
/** Several screens, each looked at by axe, on a busy machine. */
const A_JOURNEY = 180_000;
let web: Web;
let key: string;
beforeAll(async () => {
  web = await startWeb();
  key = await web.service.centreKey(CENTRE);
});
afterAll(() => web.close());

const given = async (wanted: SheetWanted, marks: string[]): Promise<SheetMade> => {
  const sheet = await givenSheet(web.service.db, { centre: CENTRE, rows: marks.length, ...wanted });
  const rows = sheet.numbers
    .map((number, index) => row(number, marks[index]))
    .filter((_, index) => marks[index] !== '');
  await callsAs(web.service, key).enter(sheet, rows);
  return sheet;
};

const submissionsOf = async ({ id }: SheetMade) =>
  (
    await web.service.query(
      key,
      'query ($id: ID!) { marksheet(id: $id) { submissions { sequence count receipt declarations } } }',
      { id },
    )
  ).marksheet.submissions;

describe.each([
  ['EXAMS_OFFICER', 'EN'],
  ['USER', 'CY'],
] as const)('submitting, %s, %s', (kind, language) => {
  it(
    'R14 R15 R17 is reviewed, declared, submitted once for a double click, and answered by a receipt',
    async () => {
      const declarations = [
        { code: 'AUTHENTICATED', textEn: 'The work is the candidates’ own.', textCy: 'Gwaith yr ymgeiswyr yw hwn.' },
      ];
      const sheet = await given({ declarations } as SheetWanted, ['20', '31', '13', '0', '25']);
      const page = await web.newPage({ language });
      await signIn(
        page,
        await somebody(web.service, { kind, centre: CENTRE, language }),
        `/marksheets/${sheet.id}/submit`,
      );
      const button = page.locator('section[aria-labelledby=submit] form button').first();
      await button.waitFor();
      // Hints are no obstacle, and nobody is named as sampled.
      expect(
        await page.locator(`section[aria-labelledby=hints] a[href="/marksheets/${sheet.id}?row=0004"]`).count(),
      ).toBe(1);
      expect(await accessibilityFaults(page)).toEqual([]);
      await button.click();
      await page.locator('.govuk-error-summary:focus').waitFor();
      expect(await page.locator('#AUTHENTICATED').getAttribute('aria-invalid')).toBe('true');
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.locator('#AUTHENTICATED').check();
      await button.dblclick();
      await page.locator('.govuk-panel').waitFor();
      const made = await submissionsOf(sheet);
      expect(made).toMatchObject([{ sequence: 1, count: 5, declarations: ['AUTHENTICATED'] }]);
      expect(await page.locator('.iamis-code').textContent()).toBe(made[0].receipt);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      expect(await accessibilityFaults(page)).toEqual([]);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('a[href^="/reports/receipt.pdf"]').click(),
      ]);
      expect(await download.failure()).toBeNull();
      expect(download.suggestedFilename()).toMatch(/\.pdf$/);
      await page.locator(`a[href="/marksheets/${sheet.id}/sample"]`).first().click();
      await page.locator('#members').waitFor();
      await page.goBack();
      // Going back shows what was submitted, and nothing to submit again.
      await page.locator('.iamis-receipt').waitFor();
      expect(await button.count()).toBe(0);
      expect(problemsOf(page).filter((line) => !line.includes('400'))).toEqual([]);
    },
    A_JOURNEY,
  );
});

it('R14 lists everything that is missing, each line leading to its row, and offers no button', async () => {
  const sheet = await given({}, ['20', '', '13', '']);
  const page = await web.newPage();
  await signIn(
    page,
    await givenPerson(web.service, { kind: 'USER', centre: CENTRE }),
    `/marksheets/${sheet.id}/submit`,
  );
  await page.locator('#missing').waitFor();
  const links = page.locator('section[aria-labelledby=missing] a');
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    `/marksheets/${sheet.id}?row=0002`,
    `/marksheets/${sheet.id}?row=0004`,
  ]);
  expect(await page.locator('section[aria-labelledby=submit]').count()).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);
});

it('a column that stands on another sheet too is pointed out, candidate by candidate, and one that differs is not', async () => {
  const marks = ['5', '6', '7', '8', '9'];
  await given({ titleEn: 'The other' }, marks);
  await given({ titleEn: 'Nearly' }, [...marks.slice(0, 4), '10']);
  const sheet = await given({ titleEn: 'This one' }, marks);
  const page = await web.newPage();
  await signIn(
    page,
    await givenPerson(web.service, { kind: 'USER', centre: CENTRE }),
    `/marksheets/${sheet.id}/submit`,
  );
  const hints = page.locator('section[aria-labelledby=hints] li');
  await hints.filter({ hasText: /THE OTHER.*5/i }).waitFor();
  expect(await hints.filter({ hasText: /NEARLY/i }).count()).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);
});

it('a sheet larger than one page of rows is reviewed whole', async () => {
  const sheet = await givenSheet(web.service.db, { centre: CENTRE, rows: 603 });
  await callsAs(web.service, key).enter(sheet, [row('0603', '0')]);
  const page = await web.newPage();
  await signIn(
    page,
    await givenPerson(web.service, { kind: 'USER', centre: CENTRE }),
    `/marksheets/${sheet.id}/submit`,
  );
  await page.locator(`section[aria-labelledby=hints] a[href="/marksheets/${sheet.id}?row=0603"]`).waitFor();
});

it('R14 a late row without a result may be left out, and is submitted later', async () => {
  const sheet = await given({}, ['20', '22']);
  await givenLateRows(web.service.db, sheet, '0099');
  const page = await web.newPage();
  await signIn(
    page,
    await givenPerson(web.service, { kind: 'USER', centre: CENTRE }),
    `/marksheets/${sheet.id}/submit`,
  );
  await page.locator('#leave-0099').check();
  await page.locator('section[aria-labelledby=submit] form button').first().click();
  await page.locator('.govuk-panel').waitFor();
  expect(await submissionsOf(sheet)).toMatchObject([{ count: 2 }]);
  await callsAs(web.service, key).enter(sheet, [row('0099', '9')]);
  await page.goto(`/marksheets/${sheet.id}/submit`);
  await page.locator('section[aria-labelledby=submit] form button').first().click();
  await page.locator('.govuk-panel').waitFor();
  expect(await submissionsOf(sheet)).toMatchObject([{ count: 2 }, { sequence: 2, count: 1 }]);
});

it('R17 a receipt is compared with the centre’s own record, which may differ', async () => {
  const sheet = await given({}, ['20', '31']);
  await callsAs(web.service, key).submit(sheet);
  const page = await web.newPage();
  await signIn(
    page,
    await givenPerson(web.service, { kind: 'USER', centre: CENTRE }),
    `/marksheets/${sheet.id}/submit`,
  );
  await page.locator('.iamis-receipt summary').click();
  await page.locator('.iamis-receipt .iamis-link-button').click();
  expect(await page.locator('#rows-1').inputValue()).toBe('0001;20;\n0002;31;');
  const said = page.locator('.iamis-receipt [role=status]');
  await page.locator('.iamis-receipt form button').first().click();
  await page.waitForFunction(() => document.querySelector('.iamis-receipt [role=status]')!.textContent !== '');
  const matches = await said.textContent();
  await page.locator('#rows-1').fill('0001\t20\n0002\t13');
  await page.locator('.iamis-receipt form button').first().click();
  await page.waitForFunction(
    (before) => document.querySelector('.iamis-receipt [role=status]')!.textContent !== before,
    matches,
  );
  expect(await accessibilityFaults(page)).toEqual([]);
});

it('R8 who may not submit sees the review and is told whom to ask', async () => {
  const sheet = await given({}, ['20', '31']);
  const page = await web.newPage();
  const person = await givenPerson(web.service, { kind: 'USER', centre: CENTRE, access: { maySubmit: false } });
  await signIn(page, person, `/marksheets/${sheet.id}/submit`);
  await page.locator('.iamis-bar').first().waitFor();
  expect(await page.locator('section[aria-labelledby=submit]').count()).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);
});

it('R39 another centre’s sheet is like none', async () => {
  const foreign = await givenSheet(web.service.db, { centre: '68921' });
  const page = await web.newPage();
  const person = await givenPerson(web.service, { kind: 'USER', centre: CENTRE });
  await signIn(page, person, `/marksheets/${foreign.id}/submit`);
  await page.locator('#code').waitFor({ state: 'detached' });
  const told = await page.locator('h1').textContent();
  await page.goto('/marksheets/999999999/submit');
  await page.locator('h1').waitFor();
  expect(await page.locator('h1').textContent()).toBe(told);
});

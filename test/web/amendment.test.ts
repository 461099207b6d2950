import { accessibilityFaults, problemsOf, signIn, startWeb } from '../support/browser.js';
import type { Web } from '../support/browser.js';
import { callsAs, row } from '../support/calls.js';
import { decisionsAs } from '../support/decisions.js';
import { givenPerson, somebody } from '../support/people.js';
import type { SheetMade } from '../support/world.js';
import { givenSheet } from '../support/world.js';

const CENTRE = '68950';
/** Several screens, each looked at by axe, on a busy machine. */
const A_JOURNEY = 180_000;
let web: Web;
let key: string;
beforeAll(async () => {
  web = await startWeb();
  key = await web.service.centreKey(CENTRE);
});
afterAll(() => web.close());

async function givenSubmitted(): Promise<SheetMade> {
  const sheet = await givenSheet(web.service.db, { centre: CENTRE, rows: 4 });
  const api = callsAs(web.service, key);
  await api.enter(
    sheet,
    sheet.numbers.map((number, index) => row(number, String(10 + index))),
  );
  await api.submit(sheet);
  return sheet;
}

const requestsOf = async ({ id }: SheetMade) =>
  (
    await web.service.query(
      key,
      'query ($id: ID!) { marksheet(id: $id) { amendmentRequests { state candidate { number } submitted { code } requested { code } reason requester } } }',
      { id },
    )
  ).marksheet.amendmentRequests;

describe.each([
  ['EXAMS_OFFICER', 'EN'],
  ['USER', 'CY'],
] as const)('a mark change request, %s, %s', (kind, language) => {
  it(
    'R31 is filled in as far as known, sent once, listed and taken back',
    async () => {
      const sheet = await givenSubmitted();
      const page = await web.newPage({ language });
      const person = await somebody(web.service, { kind, centre: CENTRE, language, name: 'Mair Ifan' });
      await signIn(page, person, `/marksheets/${sheet.id}/amendment?row=0002`);
      await page.locator('#requested').waitFor();
      const filledIn = await Promise.all(
        ['centre', 'candidate', 'submitted', 'requester'].map((id) => page.locator(`#${id}`).inputValue()),
      );
      expect(filledIn).toEqual([CENTRE, '0002', '11', 'Mair Ifan']);
      expect(await accessibilityFaults(page)).toEqual([]);
      const send = page.locator('main form button').first();
      await send.click();
      await page.locator('.govuk-error-summary:focus').waitFor();
      expect(await page.locator('.govuk-error-summary a').count()).toBe(2);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.locator('#requested').fill('41');
      await page.locator('#reason').fill('A page was overlooked.');
      await send.click();
      // Above the maximum: the service says so, at the field.
      await page.locator('#requested[aria-invalid=true]').waitFor();
      await page.locator('#requested').fill('17');
      await send.dblclick();
      await page.locator('.govuk-notification-banner--success:focus').waitFor();
      expect(await requestsOf(sheet)).toEqual([
        {
          state: 'OPEN',
          candidate: { number: '0002' },
          submitted: { code: '11' },
          requested: { code: '17' },
          reason: 'A page was overlooked.',
          requester: 'Mair Ifan',
        },
      ]);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.goto('/amendments');
      await page.locator('tbody tr', { hasText: '0002' }).first().waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.goto(`/marksheets/${sheet.id}/amendment`);
      await page.locator('tbody .iamis-link-button').dblclick();
      await page.locator('.govuk-notification-banner--success').waitFor();
      expect(await requestsOf(sheet)).toMatchObject([{ state: 'WITHDRAWN' }]);
      expect(problemsOf(page)).toEqual([]);
    },
    A_JOURNEY,
  );
});

it('R31 another candidate’s number fills in that one’s name and mark', async () => {
  const sheet = await givenSubmitted();
  const page = await web.newPage();
  await signIn(
    page,
    await givenPerson(web.service, { kind: 'USER', centre: CENTRE }),
    `/marksheets/${sheet.id}/amendment`,
  );
  await page.locator('#candidate').fill('0004');
  expect(await page.locator('#submitted').inputValue()).toBe('13');
  expect(await page.locator('.iamis-filled-in').textContent()).not.toBe('');
});

it('R31 is reached from home; decisions of WJEC and their note are listed', async () => {
  const sheet = await givenSubmitted();
  const asked = await decisionsAs(web.service, key).request(sheet, '0001', '10', 'A');
  await decisionsAs(web.service, web.service.staffKey).decide(asked.amendmentRequest.id, 'REJECT', {
    note: 'Seen at work.',
  });
  const page = await web.newPage();
  await signIn(page, await givenPerson(web.service, { kind: 'USER', centre: CENTRE }));
  await page.locator('main a[href="/amendments"]').click();
  await page.locator('tbody tr', { hasText: 'Seen at work.' }).waitFor();
  await page.locator('#sheet').selectOption(sheet.id);
  await page.locator('main form button').click();
  await page.locator('#candidate').waitFor();
  expect(new URL(page.url()).pathname).toBe(`/marksheets/${sheet.id}/amendment`);
  await page.goBack();
  await page.locator('#state').selectOption('OPEN');
  await page.locator('tbody tr', { hasText: 'Seen at work.' }).waitFor({ state: 'detached' });
});

it(
  'R31 what a request rests on is attached while it is open, and read by WJEC where it decides',
  async () => {
    const sheet = await givenSubmitted();
    const { amendmentRequest } = await decisionsAs(web.service, key).request(sheet, '0003', '12', '15');
    const page = await web.newPage();
    await signIn(
      page,
      await givenPerson(web.service, { kind: 'USER', centre: CENTRE }),
      `/marksheets/${sheet.id}/amendment`,
    );
    const letter = { name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('The page that was overlooked.') };
    await page.locator('tbody input[type=file]').setInputFiles({ ...letter, buffer: Buffer.alloc(0) });
    await page.locator('tbody [role=alert]').waitFor();
    await page.locator('tbody input[type=file]').setInputFiles(letter);
    await page.locator('.govuk-notification-banner--success').getByText('letter.txt').waitFor();
    await page.locator('tbody .iamis-files').getByRole('link', { name: 'letter.txt' }).waitFor();
    expect(await page.locator('tbody [role=alert]').count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    const staff = await web.newPage();
    await signIn(staff, await givenPerson(web.service, { kind: 'STAFF' }), '/staff/amendments');
    const line = staff.locator('tbody tr', { hasText: 'letter.txt' });
    const address = await line.getByRole('link', { name: 'letter.txt' }).getAttribute('href');
    const fetched = await fetch(`${web.service.url}${new URL(address!).pathname}`);
    expect(await fetched.text()).toBe('The page that was overlooked.');
    expect(await line.locator('input[type=file]').count()).toBe(0);
    expect(await accessibilityFaults(staff)).toEqual([]);
    await decisionsAs(web.service, web.service.staffKey).decide(amendmentRequest.id, 'REJECT', { note: 'No.' });
    await page.reload();
    await page.locator('tbody').getByRole('link', { name: 'letter.txt' }).waitFor();
    expect(await page.locator('tbody input[type=file]').count()).toBe(0);
    expect([...problemsOf(page), ...problemsOf(staff)]).toEqual([]);
  },
  A_JOURNEY,
);

it('R31 before submission no change can be asked for', async () => {
  const sheet = await givenSheet(web.service.db, { centre: CENTRE });
  const page = await web.newPage();
  await signIn(
    page,
    await givenPerson(web.service, { kind: 'USER', centre: CENTRE }),
    `/marksheets/${sheet.id}/amendment`,
  );
  await page.locator('h1').waitFor();
  expect(await page.locator('#candidate').count()).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);
});

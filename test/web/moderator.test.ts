import type { Page } from 'playwright-core';
import { accessibilityFaults, problemsOf, signIn, startWeb } from '../support/browser.js';
import type { Web } from '../support/browser.js';
import { callsAs, row } from '../support/calls.js';
import { givenPerson } from '../support/people.js';
import type { SheetMade } from '../support/world.js';
import { givenSheet, newKey } from '../support/world.js';
import { wordingIn } from '../support/wording.js';

/** Several screens, each looked at by axe, on a busy machine. */
const A_JOURNEY = 180_000;
let web: Web;
beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.close());

const SAVE =
  'mutation ($input: SaveModeratorInput!) { saveModerator(input: $input) { ... on SaveModeratorSuccess { moderator { id } } } }';
const ALLOCATE =
  'mutation ($input: AllocateModeratorInput!) { allocateModerator(input: $input) { __typename ... on Problem { message } } }';

/** Twelve candidates, the lowest of them outside the sample, submitted; and a moderator allocated. */
async function given(centre: string, language: 'EN' | 'CY') {
  const { db, staffKey } = web.service;
  const sheet = await givenSheet(db, { centre, rows: 12 });
  const api = callsAs(web.service, await web.service.centreKey(centre));
  await api.enter(
    sheet,
    sheet.numbers.map((number, index) => row(number, String(30 - index))),
  );
  await api.submit(sheet);
  const input = { name: 'Nia Cymedrolwr', language, idempotencyKey: newKey() };
  const { saveModerator } = await web.service.query(staffKey, SAVE, { input });
  const moderatorId = saveModerator.moderator.id as string;
  const { marksheet } = await web.service.query(
    staffKey,
    'query ($id: ID!) { marksheet(id: $id) { offering { id } } }',
    { id: sheet.id },
  );
  const allocated = { moderatorId, centre, offering: marksheet.offering.id, idempotencyKey: newKey() };
  await web.service.query(staffKey, ALLOCATE, { input: allocated });
  const person = await givenPerson(web.service, { kind: 'MODERATOR', moderatorId, language });
  return { sheet, person };
}

const rowsOf = async ({ id }: SheetMade): Promise<Record<string, any>[]> =>
  (
    await web.service.query(
      web.service.staffKey,
      'query ($id: ID!) { marksheet(id: $id) { rows { nodes { candidate { number } result { code } countedResult { code } sample { source due } } } } }',
      { id },
    )
  ).marksheet.rows.nodes;
const rowOf = async (sheet: SheetMade, number: string) =>
  (await rowsOf(sheet)).find(({ candidate }) => candidate.number === number);

const done = (page: Page) => page.locator('.govuk-notification-banner--success:focus').waitFor();

it.each([
  ['EN', '68930'],
  ['CY', '68931'],
] as const)(
  'R30 a moderator reads the sample first, records a clerical error after a dry run, and asks for further work, %s',
  async (language, centre) => {
    const say = wordingIn(language);
    const { sheet, person } = await given(centre, language);
    const page = await web.newPage({ language });
    await signIn(page, person, `/marksheets/${sheet.id}/moderation`);
    const tick = (number: string) => page.getByLabel(say('moderation.tickOf', { number }));
    await tick('0001').waitFor();
    const sampled = (await rowsOf(sheet)).filter(({ sample }) => sample !== null).length;
    expect(sampled).toBeLessThan(12);
    expect(await page.locator('tbody tr').count()).toBe(sampled);
    expect(await accessibilityFaults(page)).toEqual([]);
    await tick('0001').check();
    await page.getByRole('button', { name: say('moderation.correct_one', { count: 1 }) }).click();
    await page.locator('h2:focus').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('#corrected-0001').fill('41');
    await page.locator('#reason').fill('The pages were added up wrongly.');
    const check = page.getByRole('button', { name: say('moderation.check'), exact: true });
    await check.click();
    // Above the maximum.
    await page.locator('.govuk-error-summary:focus').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('#corrected-0001').fill('33');
    await check.click();
    await page.getByText(say('moderation.wouldBe', { number: '0001', from: '30', to: '33' })).waitFor();
    expect((await rowOf(sheet, '0001'))!.countedResult).toEqual({ code: '30' });
    await page.getByRole('button', { name: say('moderation.record'), exact: true }).click();
    await done(page);
    expect(await rowOf(sheet, '0001')).toMatchObject({ result: { code: '30' }, countedResult: { code: '33' } });
    await page.locator('.iamis-corrected').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.locator('#show').selectOption('ALL');
    const outside = (await rowsOf(sheet)).find(({ sample }) => sample === null)!.candidate.number as string;
    await tick(outside).check();
    await page.getByRole('button', { name: say('moderation.further_one', { count: 1 }) }).click();
    await page.locator('#due').fill('2026-05-08');
    await page.locator('#further-reason').fill('To see the lowest marks.');
    await page.getByRole('button', { name: say('further.send') }).click();
    await done(page);
    expect((await rowOf(sheet, outside))!.sample).toEqual({ source: 'REQUESTED', due: '2026-05-08' });
    expect(problemsOf(page)).toEqual([]);
  },
  A_JOURNEY,
);

it(
  'R39 a moderator finds no page of a sheet that is not allocated',
  async () => {
    const { person } = await given('68932', 'EN');
    const other = await givenSheet(web.service.db, { centre: '68933', rows: 3 });
    const page = await web.newPage();
    await signIn(page, person, `/marksheets/${other.id}/moderation`);
    await page.getByRole('heading', { level: 1, name: wordingIn('EN')('notFound.title') }).waitFor();
  },
  A_JOURNEY,
);

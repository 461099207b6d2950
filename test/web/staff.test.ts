import type { Page } from 'playwright-core';
import { accessibilityFaults, problemsOf, signIn, startWeb } from '../support/browser.js';
import type { Web } from '../support/browser.js';
import { actsAs, enteredCentre } from '../support/after.js';
import { callsAs, row } from '../support/calls.js';
import { decisionsAs } from '../support/decisions.js';
import { edited, entriesOf, givenCatalogue, newCentre, number, person, SERIES } from '../support/entries.js';
import { forgetCodes, givenPerson } from '../support/people.js';
import type { PersonMade } from '../support/people.js';
import { wordingIn } from '../support/wording.js';

/** Several screens, each looked at by axe, on a busy machine. */
const A_JOURNEY = 240_000;
const LANGUAGES = ['EN', 'CY'] as const;
let web: Web;
let staff: Record<'EN' | 'CY', PersonMade>;
beforeAll(async () => {
  web = await startWeb();
  await givenCatalogue(web.service.db, { units: ['3700U1', '3700U2'] });
  staff = {
    EN: await givenPerson(web.service, { kind: 'STAFF', language: 'EN', name: 'Staff One' }),
    CY: await givenPerson(web.service, { kind: 'STAFF', language: 'CY', name: 'Staff Two' }),
  };
});
afterEach(() => web.closePages());
afterAll(() => web.close());

async function staffPage(language: 'EN' | 'CY', path: string): Promise<Page> {
  const page = await web.newPage({ language });
  await forgetCodes(web.service, staff[language]);
  await signIn(page, staff[language], path);
  await page.locator('h1').waitFor();
  return page;
}

const asked = (document: string, variables: Record<string, unknown> = {}) =>
  web.service.query(web.service.staffKey, document, variables);
const done = (page: Page) => page.locator('.govuk-notification-banner--success:focus').waitFor();

/** Ten candidates with the marks 40 … 31, submitted. */
async function submittedCentre() {
  const made = await enteredCentre(web.service, await newCentre(web.service), 10);
  const calls = callsAs(web.service, made.key);
  const at = { id: made.sheet };
  await calls.enter(
    at,
    Array.from({ length: 10 }, (_, index) => row(number(index + 1), String(40 - index))),
  );
  await calls.submit(at);
  return made;
}

it.each(LANGUAGES)(
  'R3 R19 R31 what waits for WJEC is counted on the desk and decided from there, %s',
  async (language) => {
    const say = wordingIn(language);
    const { sheet, key, centre, amend } = await submittedCentre();
    const at = { id: sheet };
    await decisionsAs(web.service, web.service.staffKey).record(at as never, [
      { candidateNumber: '0003', typed: '37', reason: 'Added up wrongly.' },
    ]);
    await web.service.query(
      key,
      'mutation ($input: RequestMarkAmendmentInput!) { requestMarkAmendment(input: $input) { __typename ... on Problem { message } } }',
      {
        input: {
          marksheetId: sheet,
          idempotencyKey: `amend-${centre}`,
          centre,
          candidateNumber: '0003',
          submittedResult: '38',
          requestedResult: { mark: 36 },
          reason: 'The wrong paper was counted.',
          requester: 'Olwen',
        },
      },
    );
    await amend({ 2: false });
    await web.service.db.writeOnce(
      "UPDATE offering o JOIN marksheet m ON m.offering_id = o.id SET o.deadline = '2026-05-05' WHERE m.id = ?",
      [sheet],
    );
    await actsAs(web.service, key)('requestExtension', sheet, { deadline: '2026-05-15', reason: 'A flood.' });

    const page = await staffPage(language, '/staff');
    await page.locator('a[href="/staff/moderator-gaps"]').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('a[href="/staff/amendments"]').click();
    const decide = page.getByRole('table').getByRole('button');
    await decide.first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: say('queue.save') }).click();
    await dialog.locator('.govuk-error-summary:focus').waitFor();
    await dialog.getByLabel(say('amendmentQueue.APPROVE')).check();
    await dialog.locator('#note').fill('Agreed.');
    await dialog.getByRole('button', { name: say('queue.save') }).click();
    // A clerical error counts: to approve over it must be said.
    await dialog.locator('.govuk-error-summary:focus').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByLabel(say('amendmentQueue.supersede')).check();
    await dialog.getByRole('button', { name: say('queue.save') }).click();
    await done(page);
    await page.getByText(say('staff.nothingWaits')).waitFor();

    await page.goto('/staff/withdrawals');
    await decide.first().click();
    await dialog.getByLabel(say('withdrawals.DISMISS')).check();
    await dialog.locator('#reason').fill('The candidate sat the unit.');
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: say('queue.save') }).click();
    await done(page);

    await page.goto('/staff/extensions');
    await decide.first().click();
    await dialog.getByLabel(say('extensionQueue.GIVE')).check();
    await dialog.locator('#reason').fill('Because of the flood.');
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: say('queue.save') }).click();
    await done(page);

    const { marksheet } = await asked(
      'query ($id: ID!) { marksheet(id: $id) { deadline rows { nodes { candidate { number } held countedResult { code } } } } }',
      { id: sheet },
    );
    expect(marksheet.deadline).toBe('2026-05-15');
    const rowOf = (candidate: string) => marksheet.rows.nodes.find((each: any) => each.candidate.number === candidate);
    expect(rowOf('0003').countedResult).toEqual({ code: '36' });
    expect(rowOf('0002').held).toBe(false);
    expect(problemsOf(page)).toEqual([]);
  },
  A_JOURNEY,
);

it.each(LANGUAGES)(
  'R15 a submission is taken back, and a centre gets more time unasked, %s',
  async (language) => {
    const say = wordingIn(language);
    const { sheet, centre } = await submittedCentre();
    const page = await staffPage(language, '/staff/sheets');
    await page.locator('#centre').fill(centre);
    await page.locator('#centre').press('Enter');
    await page.locator(`a[href="/staff/sheets/${sheet}"]`).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator(`a[href="/staff/sheets/${sheet}"]`).click();
    await page.locator('#extension-day').fill('2026-06-30');
    await page.locator('#extension-reason').fill('Illness.');
    await page.getByRole('button', { name: say('sheets.giveTime') }).click();
    await done(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: say('reopen.button') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('#reopen-reason').fill('The wrong file was imported.');
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: say('reopen.button') }).click();
    await page.getByText(say('reopen.done', { sequence: 1 })).waitFor();
    const { marksheet } = await asked('query ($id: ID!) { marksheet(id: $id) { state deadline } }', { id: sheet });
    expect(marksheet).toEqual({ state: 'READY', deadline: '2026-06-30' });
  },
  A_JOURNEY,
);

it.each(LANGUAGES)(
  'R43 an entries file is applied or refused whole, with every fault and its line, %s',
  async (language) => {
    const say = wordingIn(language);
    const { centre } = await newCentre(web.service);
    const good = entriesOf(centre, [person(centre, 1, ['3700U1']), person(centre, 2, ['3700U1'])]);
    const bad = edited(good, (text) => text.replace('EVANS', '     ').replace('JONES', '     '));
    const page = await staffPage(language, '/entries');
    await page.locator('#entries-file').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const send = async ({ name, content }: typeof good) => {
      await page.locator('#entries-file').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
      await page.getByRole('button', { name: say('entries.import') }).click();
    };
    await send(bad);
    await page.getByText(say('entries.rejectedText')).waitFor();
    await page.getByRole('table').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('.govuk-back-link').click();
    await send(good);
    await page.getByText(say('entries.outcome')).first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const { marksheets } = await asked(
      'query ($centre: CentreNumber) { marksheets(filter: { centre: $centre }) { nodes { counts { rows } } } }',
      { centre },
    );
    expect(marksheets.nodes).toEqual([{ counts: { rows: 2 } }]);
  },
  A_JOURNEY,
);

it.each(LANGUAGES)(
  'the catalogue is read, and the days of an offering change without anything else of it, %s',
  async (language) => {
    const say = wordingIn(language);
    const offering = async () =>
      (
        await asked(
          'query ($series: ID!) { offerings(series: $series) { unit { code } opens deadline scheme { kind ties } } }',
          { series: SERIES },
        )
      ).offerings.find((each: any) => each.unit.code === '3700U2');
    const before = await offering();
    const page = await staffPage(language, '/staff/catalogue');
    await page.locator('#wanted').fill('3700U2');
    await page.locator('#wanted').press('Enter');
    await page.getByText('Unit 3700U2').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator(`a[href="/staff/catalogue/${SERIES}"]`).click();
    await page.getByRole('button', { name: /3700U2/ }).click();
    const day = language === 'EN' ? '2026-05-20' : '2026-05-21';
    await page.locator('#deadline').fill(day);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: say('offering.save') }).click();
    await done(page);
    expect(await offering()).toEqual({ ...before, deadline: day });
    expect(problemsOf(page)).toEqual([]);
  },
  A_JOURNEY,
);

it.each(LANGUAGES)(
  'the catalogue grows and changes by its forms, and what is refused is said at its field, %s',
  async (language) => {
    const say = wordingIn(language);
    const page = await staffPage(language, '/staff/catalogue');
    const dialog = page.getByRole('dialog');
    const begin = (kind: 'family' | 'series' | 'unit' | 'option') =>
      page.getByRole('button', { name: say(`record.new.${kind}`) }).click();
    const fill = async (values: Record<string, string>) => {
      for (const [name, value] of Object.entries(values)) await dialog.locator(`#${name}`).fill(value);
    };
    const save = async () => {
      await dialog.getByRole('button', { name: say('catalogue.save') }).click();
      await done(page);
    };
    const family = `FAMILY_${language}`;
    // Of one board each code stands for one series.
    const ediSeries = language === 'EN' ? '7T' : '7Y';
    await begin('family');
    await fill({ code: family, nameEn: 'Family', nameCy: 'Teulu' });
    expect(await accessibilityFaults(page)).toEqual([]);
    await save();

    await begin('series');
    await fill({ family, month: '13', year: '2027', ediBoard: '40', ediSeries, resultsDay: '2027-08-19' });
    await dialog.getByRole('button', { name: say('catalogue.save') }).click();
    await dialog.locator('#month[aria-invalid=true]').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await fill({ month: '6' });
    await save();
    await page.locator(`a[href="/staff/catalogue/${family}-2027-06"]`).waitFor();

    const unit = `37${language === 'EN' ? '81' : '82'}U1`;
    await begin('unit');
    await fill({ code: unit, titleEn: 'Added', titleCy: 'Newydd', family, level: 'GCSE', maximumMark: '60' });
    expect(await accessibilityFaults(page)).toEqual([]);
    await save();
    const option = `37${language === 'EN' ? '81' : '82'}QS`;
    await begin('option');
    await fill({ code: option, units: unit });
    await save();
    const made = await asked(
      'query ($unit: String!, $option: String!) { unit(code: $unit) { family { code } maximumMark work linear } option(code: $option) { units { code } } }',
      { unit, option },
    );
    expect(made).toEqual({
      unit: { family: { code: family }, maximumMark: 60, work: 'UPLOAD', linear: false },
      option: { units: [{ code: unit }] },
    });

    await page.locator('#wanted').fill(unit);
    await page.locator('#wanted').press('Enter');
    await page.getByRole('button', { name: new RegExp(unit) }).click();
    expect(await dialog.locator('#maximumMark').inputValue()).toBe('60');
    expect(await dialog.locator('#titleEn').inputValue()).toBe('Added');
    expect(await dialog.locator('#titleCy').inputValue()).toBe('Newydd');
    await fill({ maximumMark: '40' });
    await save();
    expect((await asked('query ($unit: String!) { unit(code: $unit) { maximumMark } }', { unit })).unit).toEqual({
      maximumMark: 40,
    });
    expect(problemsOf(page)).toEqual([]);
  },
  A_JOURNEY,
);

it.each(LANGUAGES)(
  'R29 a moderator is taken on, allocated where one is wanting, and the allocation ended, %s',
  async (language) => {
    const say = wordingIn(language);
    const { centre } = await submittedCentre();
    const name = `Cymedrolwr ${language}`;
    const page = await staffPage(language, '/staff/moderators');
    await page.getByRole('button', { name: say('moderators.new') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('#name').fill(name);
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: say('moderators.save') }).click();
    await done(page);
    await page.goto('/staff/moderator-gaps');
    await page.locator('#centre').fill(centre);
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('tbody a').click();
    await page.locator('#moderator').selectOption({ label: name });
    await page.locator('#offering option:checked[value]:not([value=""])').waitFor({ state: 'attached' });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: say('allocations.allocate') }).click();
    await done(page);
    await page.getByRole('button', { name: new RegExp(`^${say('allocations.end')}`) }).click();
    await dialog.getByRole('button', { name: say('allocations.end') }).click();
    await done(page);
    const { allocations } = await asked(
      'query ($centre: CentreNumber) { allocations(filter: { centre: $centre }) { nodes { moderator { name } endedAt } } }',
      { centre },
    );
    expect(allocations.nodes).toEqual([{ moderator: { name }, endedAt: expect.any(String) }]);
  },
  A_JOURNEY,
);

it.each(LANGUAGES)(
  'R32 a moderator report is uploaded ahead of results day, and taken back, %s',
  async (language) => {
    const say = wordingIn(language);
    await web.service.db.writeOnce("UPDATE series SET results_day = '2026-08-20' WHERE id = ?", [SERIES]);
    const name = `adroddiad-${language}.pdf`;
    const page = await staffPage(language, '/staff/moderator-reports/new');
    await page.locator('#series').selectOption(SERIES);
    await page.locator('#offering option').nth(1).waitFor({ state: 'attached' });
    await page.locator('#offering').selectOption({ index: 1 });
    await page.getByLabel(say(`language.${language}`)).check();
    await page.locator('#last-day').fill('2026-07-01');
    await page
      .locator('#file')
      .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from('no PDF at all') });
    const upload = page.getByRole('button', { name: say('reportUpload.upload'), exact: true });
    await upload.click();
    await page.locator('.govuk-error-summary:focus').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('#last-day').fill('2027-07-01');
    await page
      .locator('#file')
      .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') });
    await upload.click();
    await done(page);
    await page.locator('.govuk-back-link').click();
    await page.getByRole('link', { name }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: new RegExp(name) }).click();
    await page.getByRole('dialog').locator('#reason').fill('The wrong unit.');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('reportUpload.withdraw') })
      .click();
    await done(page);
    const { moderatorReports } = await asked('{ moderatorReports { nodes { name state } } }');
    expect(moderatorReports.nodes).toContainEqual({ name, state: 'WITHDRAWN' });
  },
  A_JOURNEY,
);

it.each(LANGUAGES)(
  'R39 the helpline looks as a centre, under a banner, and stops, %s',
  async (language) => {
    const say = wordingIn(language);
    const { sheet, centre } = await submittedCentre();
    const page = await staffPage(language, '/staff');
    await page.locator('#look-centre').fill(centre);
    await page.getByRole('button', { name: say('look.start') }).click();
    // The service wants a reason.
    await page.locator('.govuk-error-summary:focus').waitFor();
    await page.locator('#look-reason').fill('They telephoned about a mark.');
    await page.getByRole('button', { name: say('look.start') }).click();
    await page.getByText(say('looking.text', { centre })).waitFor();
    await page.locator(`a[href^="/marksheets/${sheet}"]`).first().waitFor();
    expect(await page.locator('a[href="/staff"]').count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: say('looking.stop') }).click();
    await page.locator('.iamis-navigation a[href="/staff"]').waitFor();
    expect(await page.locator('.iamis-looking').count()).toBe(0);
    expect(problemsOf(page)).toEqual([]);
  },
  A_JOURNEY,
);

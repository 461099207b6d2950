import { pino } from 'pino';
import type { Page } from 'playwright-core';
import { startRelay } from '../../src/workers/relay.js';
import type { Worker } from '../../src/workers/worker.js';
import { accessibilityFaults, freePort, problemsOf, signIn, startWeb } from '../support/browser.js';
import type { PageSettings, Web } from '../support/browser.js';
import { forgetCodes, givenPerson } from '../support/people.js';
import type { PersonMade } from '../support/people.js';
import { startService } from '../support/service.js';
import { historyOf, rowsOf } from '../support/sheets.js';
import type { SheetMade, SheetWanted } from '../support/world.js';
import { givenExtension, givenSheet, newKey } from '../support/world.js';
import { expectWithin } from '../support/speed.js';

let web: Web;
let relay: Worker;
beforeAll(async () => {
  web = await startWeb();
  relay = startRelay(web.service.db, pino({ level: 'silent' }));
});
afterEach(() => web.closePages());
afterAll(async () => {
  await relay.stop();
  await web.close();
});

interface Desk {
  page: Page;
  person: PersonMade;
  sheet: SheetMade;
}

const given = (wanted: SheetWanted = {}) => givenSheet(web.service.db, { deadline: '2026-05-05', ...wanted });

async function atSheet(wanted: SheetWanted = {}, settings: PageSettings = {}): Promise<Desk> {
  const sheet = await given(wanted);
  return { sheet, ...(await openSheet(sheet, settings)) };
}

/** `address`: of another process than the first. */
async function openSheet(
  sheet: SheetMade,
  settings: PageSettings = {},
  address = '',
): Promise<{ page: Page; person: PersonMade }> {
  const person = await givenPerson(web.service, { kind: 'USER', language: settings.language ?? 'EN' });
  const page = await web.newPage(settings);
  await signIn(page, person, `${address}/marksheets/${sheet.id}`);
  await page.locator('table[role=table]').waitFor();
  return { page, person };
}

async function again(page: Page, person: PersonMade): Promise<void> {
  await forgetCodes(web.service, person);
  await signIn(page, person, new URL(page.url()).pathname);
}

const mark = (page: Page, number: string) => page.locator(`#result-${number}`);
const initials = (page: Page, number: string) => page.locator(`#initials-${number}`);
const stands = (page: Page, number: string, standing: string) =>
  page.locator(`#result-${number}[data-standing=${standing}]`).waitFor();
const saved = (page: Page, number: string) => stands(page, number, 'STORED');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

/** The rows as the service has them: number, result, initials. */
async function stored({ id }: SheetMade): Promise<Record<string, string>> {
  const rows = await rowsOf(web.service.db, id);
  return Object.fromEntries(
    rows
      .filter(({ result_kind }) => result_kind !== null)
      .map(({ candidate_number, result_kind, mark, initials }) => [
        candidate_number,
        [result_kind === 'MARK' ? mark : result_kind, initials].filter((part) => part !== null).join(' '),
      ]),
  );
}

async function eventually<T>(read: () => Promise<T>, wanted: T): Promise<void> {
  for (const until = Date.now() + 15_000; ;) {
    const now = await read();
    if (JSON.stringify(now) === JSON.stringify(wanted)) return;
    if (Date.now() > until) return expect(now).toEqual(wanted);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** By another hand, through the API. */
const enteredElsewhere = async (sheet: SheetMade, candidateNumber: string, typed: string) =>
  web.service.query(
    await web.service.centreKey(sheet.centre),
    'mutation ($input: EnterResultsInput!) { enterResults(input: $input) { ... on EnterResultsSuccess { saved } } }',
    { input: { marksheetId: sheet.id, idempotencyKey: newKey(), rows: [{ candidateNumber, result: { typed } }] } },
  );

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((given) => {
    const data = new DataTransfer();
    data.setData('text/plain', given);
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

describe.each(['EN', 'CY'] as const)('the grid, %s', (language) => {
  it('R5 is typed through by keyboard alone, saved as one goes and told aloud, without a fault axe finds', async () => {
    const { page, sheet } = await atSheet({}, { language });
    expect(await accessibilityFaults(page)).toEqual([]);
    await mark(page, '0001').focus();
    await page.keyboard.type('31');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('result-0002');
    await page.keyboard.type('09');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('result-0003');
    await page.keyboard.type('0');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('40');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('result-0003');
    for (const number of ['0001', '0002', '0003', '0004']) await saved(page, number);
    expect(await mark(page, '0002').inputValue()).toBe('9');
    expect(await stored(sheet)).toEqual({ '0001': '31', '0002': '9', '0003': '0', '0004': '40' });
    await page.locator('[data-aloud]:not(:empty)').waitFor({ state: 'attached' });
    expect(await page.locator('[data-counts]').innerText()).toMatch(/4.*6/);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(problemsOf(page)).toEqual([]);
  });

  it('R5 what is refused stays in its box, with the reason in the words of the service beside it and in the list', async () => {
    const { page, sheet } = await atSheet({}, { language });
    await mark(page, '0001').fill('41');
    await mark(page, '0002').fill('3.5');
    await mark(page, '0003').fill('12');
    await page.keyboard.press('Enter');
    await stands(page, '0001', 'REFUSED');
    await saved(page, '0003');
    const described = await mark(page, '0001').getAttribute('aria-describedby');
    const key = 'problem.MarkAboveMaximum';
    const words = (await import(`../../texts/${language.toLowerCase()}.json`, { with: { type: 'json' } })) as {
      default: Record<string, string>;
    };
    const message = words.default[key]!.replaceAll('{candidateNumber}', '0001')
      .replaceAll('{typed}', '41')
      .replaceAll('{maximum}', '40');
    expect(await page.locator(`[id="${described!}"]`).innerText()).toContain(message);
    expect(await mark(page, '0001').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('.iamis-grid__attention li').count()).toBe(2);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('.iamis-grid__attention li button').first().click();
    expect(await focused(page)).toBe('result-0001');
    await page.keyboard.type('14');
    await page.keyboard.press('Enter');
    await saved(page, '0001');
    await page.locator('.iamis-grid__act').click();
    await stands(page, '0002', 'EMPTY');
    expect(await stored(sheet)).toEqual({ '0001': '14', '0003': '12' });
  });

  it('R6 an absence is asked about before it is sent, in a dialog that holds the focus', async () => {
    const { page, sheet } = await atSheet({}, { language });
    await mark(page, '0001').fill('a');
    await page.keyboard.press('Enter');
    const dialog = page.locator('dialog[open]');
    await dialog.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    expect(await stored(sheet)).toEqual({});
    await page.keyboard.press('Escape');
    await stands(page, '0001', 'EMPTY');
    await page.waitForFunction(() => document.activeElement?.id === 'result-0001');
    await page.keyboard.type('A');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button').first().click();
    await saved(page, '0001');
    expect(await mark(page, '0001').inputValue()).toBe('A');
    expect(await focused(page)).toBe('result-0002');
    expect(await stored(sheet)).toEqual({ '0001': 'ABSENT' });
  });

  it('R11 a row that another hand changed meanwhile is shown with both values, and the person chooses', async () => {
    const { page, sheet } = await atSheet({}, { language });
    await mark(page, '0001').focus();
    await page.keyboard.type('2');
    await enteredElsewhere(sheet, '0001', '30');
    await enteredElsewhere(sheet, '0002', '31');
    await page.keyboard.type('0');
    await page.keyboard.press('Enter');
    await page.keyboard.type('21');
    await page.keyboard.press('Enter');
    await stands(page, '0001', 'CONFLICT');
    await stands(page, '0002', 'CONFLICT');
    expect(await stored(sheet)).toEqual({ '0001': '30', '0002': '31' });
    const row = page.locator('tr[data-number="0001"]');
    expect(await row.locator('dd').allInnerTexts()).toEqual(['20', '30']);
    expect(await accessibilityFaults(page)).toEqual([]);
    await row.locator('.iamis-grid__conflict button').first().dblclick();
    await saved(page, '0001');
    await page.locator('tr[data-number="0002"] .iamis-grid__conflict button').nth(1).click();
    await saved(page, '0002');
    expect(await mark(page, '0002').inputValue()).toBe('31');
    expect(await stored(sheet)).toEqual({ '0001': '20', '0002': '31' });
  });

  it('fits 320 pixels, and says what each box is for', async () => {
    const { page, sheet } = await atSheet({ unit: { teacherInitials: true } }, { language, width: 320 });
    await mark(page, '0001').fill('41');
    await mark(page, '0002').fill('12');
    await page.keyboard.press('Enter');
    await stands(page, '0001', 'REFUSED');
    await saved(page, '0002');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await stored(sheet)).toEqual({ '0002': '12' });
  });
});

it('R7 C and CF carry forward, on linear qualifications only', async () => {
  const { page, sheet } = await atSheet();
  await mark(page, '0001').fill('c');
  await mark(page, '0002').fill('CF');
  await page.keyboard.press('Enter');
  await saved(page, '0001');
  await saved(page, '0002');
  expect(await mark(page, '0001').inputValue()).toBe('CF');
  expect(await stored(sheet)).toEqual({ '0001': 'CARRY_FORWARD', '0002': 'CARRY_FORWARD' });
  const other = await atSheet({ unit: { linear: false } });
  await mark(other.page, '0001').fill('cf');
  await other.page.keyboard.press('Enter');
  await stands(other.page, '0001', 'REFUSED');
});

it('R8 outcomes are chosen from those the unit lists, and Absent', async () => {
  const { page, sheet } = await atSheet({ unit: { assessment: 'OUTCOMES', outcomes: ['PASS', 'MERIT'] } });
  expect(
    await mark(page, '0001')
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value)),
  ).toEqual(['', 'PASS', 'MERIT', 'A']);
  await mark(page, '0001').selectOption('MERIT');
  await mark(page, '0002').selectOption('A');
  await mark(page, '0002').press('Enter');
  await page.locator('dialog[open] button').first().click();
  await saved(page, '0001');
  await saved(page, '0002');
  expect(await stored(sheet)).toEqual({ '0001': 'OUTCOME', '0002': 'ABSENT' });
  expect((await historyOf(web.service.db, sheet.id)).get('0001')!.at(-1)!.new_result).toBe('MERIT');
  expect(await accessibilityFaults(page)).toEqual([]);
});

describe('R9 teacher initials', () => {
  it('are repeated by a click into the next empty box, and filled down', async () => {
    const { page, sheet } = await atSheet({ unit: { teacherInitials: true }, rows: 5 });
    expect(await initials(page, '0001').count()).toBe(0);
    await mark(page, '0001').focus();
    for (const text of ['11', '12', '13', '14', '15']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    }
    await initials(page, '0001').fill('sf');
    await initials(page, '0002').click();
    await eventually(async () => (await stored(sheet))['0002'], '12 SF');
    expect(await initials(page, '0002').inputValue()).toBe('SF');
    await initials(page, '0003').focus();
    expect(await initials(page, '0003').inputValue()).toBe('');
    await initials(page, '0003').fill('ab');
    await page.getByRole('button', { name: 'Fill initials down' }).click();
    await eventually(() => stored(sheet), {
      '0001': '11 SF',
      '0002': '12 SF',
      '0003': '13 AB',
      '0004': '14 AB',
      '0005': '15 AB',
    });
    await page.keyboard.press('Control+z');
    await eventually(() => stored(sheet), {
      '0001': '11 SF',
      '0002': '12 SF',
      '0003': '13 AB',
      '0004': '14',
      '0005': '15',
    });
    expect(
      await page.locator('datalist option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value)),
    ).toEqual(['AB', 'SF']);
  });

  it('are refused with the reason at their own box', async () => {
    const { page } = await atSheet({ unit: { teacherInitials: true } });
    await mark(page, '0001').fill('11');
    await mark(page, '0001').press('Enter');
    await initials(page, '0001').fill('s1');
    await initials(page, '0001').press('Enter');
    await page.locator('#initials-0001[aria-invalid=true]').waitFor();
    expect(await mark(page, '0001').getAttribute('aria-invalid')).toBeNull();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

it('R6 a pasted column of marks and initials is saved in one go, over pages, with one list of the absent', async () => {
  const { page, sheet } = await atSheet({ unit: { teacherInitials: true }, rows: 30 });
  await mark(page, '0002').focus();
  const lines = Array.from({ length: 29 }, (_, index) => (index === 3 || index === 25 ? 'a\tsf' : `${index}\tsf`));
  lines[5] = '';
  await paste(page, `${lines.join('\r\n')}\r\n`);
  const dialog = page.locator('dialog[open]');
  await dialog.waitFor();
  expect(await dialog.locator('li strong').allInnerTexts()).toEqual(['0005', '0027']);
  await dialog.getByRole('button').first().click();
  await eventually(async () => Object.keys(await stored(sheet)).length, 28);
  const now = await stored(sheet);
  expect(now).toMatchObject({ '0002': '0 SF', '0005': 'ABSENT SF', '0027': 'ABSENT SF', '0030': '28 SF' });
  expect(now['0007']).toBeUndefined();
  expect(await initials(page, '0007').count()).toBe(0);
});

it('R10 undo saves what was there before, step by step, and leaves a row that another hand has changed since', async () => {
  const { page, sheet } = await atSheet();
  await mark(page, '0001').fill('10');
  await mark(page, '0002').fill('20');
  await page.keyboard.press('Enter');
  await saved(page, '0002');
  await mark(page, '0001').fill('11');
  await page.keyboard.press('Enter');
  await eventually(() => stored(sheet), { '0001': '11', '0002': '20' });
  await saved(page, '0001');
  await page.getByRole('button', { name: 'Undo' }).click();
  await eventually(() => stored(sheet), { '0001': '10', '0002': '20' });
  await saved(page, '0001');
  await enteredElsewhere(sheet, '0002', '25');
  await page.waitForFunction(() => (document.getElementById('result-0002') as HTMLInputElement).value === '25');
  await page.locator('h1').focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await eventually(() => stored(sheet), { '0002': '25' });
  await mark(page, '0003').focus();
  await page.keyboard.type('3');
  await page.keyboard.press('Control+z');
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('');
  const changes = (await historyOf(web.service.db, sheet.id)).get('0001')!;
  expect(changes.map(({ new_result }) => new_result)).toEqual(['10', '11', '10', null]);
});

it('R11 two people on one sheet see what the other saves, each through a process of its own', async () => {
  const { page, sheet } = await atSheet();
  const port = await freePort();
  const address = `http://127.0.0.1:${String(port)}`;
  const second = await startService({ databaseUrl: web.service.databaseUrl, port, publicUrl: address });
  const other = await openSheet(sheet, {}, address);
  await mark(page, '0001').fill('33');
  await page.keyboard.press('Enter');
  await saved(page, '0001');
  await saved(other.page, '0001');
  expect(await mark(other.page, '0001').inputValue()).toBe('33');
  await mark(other.page, '0001').fill('34');
  await other.page.keyboard.press('Enter');
  await page.waitForFunction(() => (document.getElementById('result-0001') as HTMLInputElement).value === '34');
  expect(await page.locator('[data-counts]').innerText()).toMatch(/1.*9/);
  await other.page.context().close();
  await second.close();
});

describe('nothing typed is lost', () => {
  it('R11 when the line is cut in mid-typing, the page is loaded again and the line comes back', async () => {
    const { page, sheet } = await atSheet();
    await mark(page, '0001').fill('11');
    await page.keyboard.press('Enter');
    await saved(page, '0001');
    await page.route('**/graphql', (route) => route.abort());
    for (const text of ['12', '13', '14']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    await page.keyboard.type('3');
    await page.locator('.iamis-unsent').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    // Only changes do not get through: the page itself can be loaded. The line is never whole in between.
    await page.route('**/graphql', (route) =>
      route.request().postData()!.includes('mutation EnterResults') ? route.abort() : route.continue(),
    );
    await page.reload();
    await page.locator('table[role=table]').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'result-0005');
    expect(await mark(page, '0005').inputValue()).toBe('3');
    expect(await mark(page, '0004').inputValue()).toBe('14');
    expect(await stored(sheet)).toEqual({ '0001': '11' });
    await page.unroute('**/graphql');
    await eventually(() => stored(sheet), { '0001': '11', '0002': '12', '0003': '13', '0004': '14' });
    await page.keyboard.press('End');
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await saved(page, '0005');
    expect(await stored(sheet)).toMatchObject({ '0005': '35' });
    await page.locator('.iamis-unsent').waitFor({ state: 'detached' });
  });

  it('R11 when the browser is offline while typing, and online again', async () => {
    const { page, sheet } = await atSheet();
    await page.context().setOffline(true);
    await mark(page, '0001').focus();
    for (let index = 1; index <= 10; index += 1) {
      await page.keyboard.type(String(index));
      await page.keyboard.press('Enter');
    }
    await page.locator('.iamis-unsent').waitFor();
    expect(await stored(sheet)).toEqual({});
    await page.context().setOffline(false);
    await eventually(async () => Object.keys(await stored(sheet)).length, 10);
    await page.locator('.iamis-unsent').waitFor({ state: 'detached' });
  });

  it('R11 when an answer is lost: what was saved is saved once, and is no conflict', async () => {
    const { page, sheet } = await atSheet();
    let lost = 0;
    const byItself: boolean[] = [];
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()!.includes('mutation EnterResults')) return route.continue();
      byItself.push(route.request().headers()['x-iamis-background'] === '1');
      if (lost > 0) return route.continue();
      lost += 1;
      await route.fetch();
      return route.abort();
    });
    await mark(page, '0001').fill('17');
    await page.keyboard.press('Enter');
    await saved(page, '0001');
    expect(lost).toBe(1);
    const changes = (await historyOf(web.service.db, sheet.id)).get('0001')!;
    expect(changes.map(({ new_result }) => new_result)).toEqual(['17']);
    // R40: what the page tries again by itself keeps no session alive; what the person types does.
    await mark(page, '0002').fill('18');
    await page.keyboard.press('Enter');
    await saved(page, '0002');
    expect(byItself).toEqual([false, true, false]);
  });

  it('R40 when the session ends in mid-typing: the same person signs in again and it is sent', async () => {
    const { page, person, sheet } = await atSheet();
    await mark(page, '0001').focus();
    await web.service.db.writeOnce('DELETE FROM person_session WHERE person_id = ?', [person.personId]);
    await page.keyboard.type('21');
    await page.keyboard.press('Enter');
    await page.keyboard.type('2');
    await page.locator('#email').waitFor();
    expect(await stored(sheet)).toEqual({});
    await again(page, person);
    await page.locator('table[role=table]').waitFor();
    await eventually(() => stored(sheet), { '0001': '21' });
    await page.waitForFunction(() => document.activeElement?.id === 'result-0002');
    expect(await mark(page, '0002').inputValue()).toBe('2');
  });

  it('R40 what one person left unsent is neither shown to nor sent by the next one on the same computer', async () => {
    const { page, person, sheet } = await atSheet();
    await mark(page, '0001').focus();
    await web.service.db.writeOnce('DELETE FROM person_session WHERE person_id = ?', [person.personId]);
    await page.keyboard.type('21');
    await page.keyboard.press('Enter');
    await page.locator('#email').waitFor();
    const next = await givenPerson(web.service, { kind: 'USER' });
    await signIn(page, next, `/marksheets/${sheet.id}`);
    await page.locator('table[role=table]').waitFor();
    expect(await mark(page, '0001').inputValue()).toBe('');
    // What lies in the browser says neither the value nor whose it is.
    const kept = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const open = indexedDB.open('iamis');
          open.onsuccess = () => {
            const all = open.result.transaction('unsaved').objectStore('unsaved').getAll();
            all.onsuccess = () =>
              resolve(
                all.result.map((one) => one.id + new TextDecoder('latin1').decode(one.data as ArrayBuffer)).join(),
              );
          };
        }),
    );
    expect(kept).not.toBe('');
    expect(kept).not.toContain('0001');
    expect(kept).not.toContain(person.membershipId);
    await page.locator('.iamis-header__person').getByRole('button').nth(1).click();
    await page.locator('#email').waitFor();
    await again(page, person);
    await eventually(() => stored(sheet), { '0001': '21' });
  });

  it('R40 signing out with something unsaved is asked about first', async () => {
    const { page, sheet } = await atSheet();
    await page.route('**/graphql', (route) => route.abort());
    await mark(page, '0001').fill('8');
    await page.keyboard.press('Enter');
    await page.locator('.iamis-unsent').waitFor();
    const signOut = page.locator('.iamis-header__person').getByRole('button').nth(1);
    await signOut.click();
    await page.locator('dialog[open]').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('dialog[open] button').first().click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.unroute('**/graphql');
    await eventually(() => stored(sheet), { '0001': '8' });
    await page.locator('.iamis-unsent').waitFor({ state: 'detached' });
    await signOut.click();
    await page.locator('#email').waitFor();
  });
});

it('Save & Close sends what was typed last and goes home, once for a double click; with something refused it stays', async () => {
  const { page, sheet } = await atSheet();
  const close = page.getByRole('button', { name: 'Save & Close' }).first();
  await mark(page, '0001').fill('99');
  await close.click();
  await stands(page, '0001', 'REFUSED');
  await page.locator('.iamis-grid__stayed').waitFor();
  expect(new URL(page.url()).pathname).toBe(`/marksheets/${sheet.id}`);
  await mark(page, '0001').fill('39');
  await close.dblclick();
  await page.waitForURL((url) => url.pathname === '/');
  expect(await stored(sheet)).toEqual({ '0001': '39' });
});

it('shows rows by twenties, sorted, filtered and searched, and nothing jumps while marks are entered', async () => {
  const rows = Array.from({ length: 45 }, (_, index) => ({
    number: String(index + 1).padStart(4, '0'),
    surname: index === 40 ? 'ŴYN' : `JONES${String(90 - index)}`,
  }));
  const { page } = await atSheet({ rows });
  const numbers = () =>
    page.locator('tr[data-number]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['number']));
  expect((await numbers()).length).toBe(20);
  await mark(page, '0020').fill('12');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'result-0021');
  await page.locator('#order').selectOption('NAME');
  expect((await numbers())[0]).toBe('0045');
  await page.locator('#rows').selectOption('0');
  expect((await numbers()).length).toBe(45);
  await page.locator('#show').selectOption('UNMARKED');
  expect(await numbers()).not.toContain('0020');
  await mark(page, '0044').fill('13');
  await page.keyboard.press('Enter');
  await saved(page, '0044');
  expect(await numbers()).toContain('0044');
  await page.locator('#show').selectOption('ALL');
  await page.locator('#search').fill('wyn');
  await page.locator('#search').press('Enter');
  expect(await numbers()).toEqual(['0041']);
  await page.waitForFunction(() => document.activeElement?.id === 'result-0041');
});

describe('a sheet that takes nothing says why and has no boxes', () => {
  it.each([
    ['R12 upload only', { unit: { assessment: 'UPLOAD_ONLY' as const } }],
    ['R13 not open yet', { opens: '2126-05-01' }],
    ['R13 closed', { closesAt: new Date('2026-04-01T10:00:00Z') }],
  ])('%s', async (_, wanted) => {
    const { page } = await atSheet(wanted);
    await page.locator('.iamis-grid__closed').waitFor();
    expect(await page.locator('table input, table select').count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('R16 a submitted row', async () => {
    const sheet = await given({ rows: 2 });
    for (const number of sheet.numbers) await enteredElsewhere(sheet, number, '12');
    await web.service.query(
      await web.service.centreKey(sheet.centre),
      'mutation ($input: SubmitMarksheetInput!) { submitMarksheet(input: $input) { __typename } }',
      { input: { marksheetId: sheet.id, idempotencyKey: newKey() } },
    );
    const { page } = await openSheet(sheet);
    await page.locator('.iamis-grid__closed').waitFor();
    expect(await page.locator('table input').count()).toBe(0);
    // The sample and its work are there to look at; boxes are not.
    expect(await page.getByRole('columnheader').count()).toBe(5);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

it('R19 after the deadline results are taken, and the sheet says that they are late', async () => {
  const sheet = await given({ deadline: '2026-04-01' });
  const { page } = await openSheet(sheet);
  await page.getByText('The deadline has passed', { exact: false }).waitFor();
  await givenExtension(web.service.db, sheet, '2026-05-01');
  await page.reload();
  await page.getByText('01/05/2026', { exact: false }).waitFor();
});

it('600 rows stay smooth: what a key causes takes the page less than a frame', async () => {
  const { page, sheet } = await atSheet({ rows: 600 });
  await page.locator('#rows').selectOption('0');
  await mark(page, '0600').waitFor();
  await mark(page, '0300').focus();
  const devtools = await page.context().newCDPSession(page);
  // Script, style and layout; painting and waiting depend on the machine and on the tests beside this one.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const counted = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];
  const worked = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.reduce((sum, { name, value }) => sum + (counted.includes(name) ? value * 1000 : 0), 0);
  };
  const before = await worked();
  const keys = 3 * 25;
  for (let index = 0; index < 25; index += 1) {
    await page.keyboard.type(String(10 + index));
    await page.keyboard.press('Enter');
  }
  const took = ((await worked()) - before) / keys;
  await eventually(async () => Object.keys(await stored(sheet)).length, 25);
  if (process.env['TEST_SAY']) console.log(`a key: ${took.toFixed(1)} ms`);
  expectWithin(took, 16);
});

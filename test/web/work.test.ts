import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { createHash, randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { accessibilityFaults, freePort, problemsOf, signIn, startWeb } from '../support/browser.js';
import type { Web } from '../support/browser.js';
import { givenPerson, somebody } from '../support/people.js';
import { breakingLine, givenSampled } from '../support/uploads.js';
import type { BreakingLine } from '../support/uploads.js';
import { givenSheet } from '../support/world.js';
import type { SheetMade, SheetWanted } from '../support/world.js';
import { wordingIn } from '../support/wording.js';

const CENTRE = '68970';
/** A gigabyte, the most that a file may have, in the long run. */
const LONG = process.env.LONG_TESTS !== undefined;
const SIZE = LONG ? 2 ** 30 : 12 * 2 ** 20;
const A_JOURNEY = LONG ? 3_600_000 : 180_000;
let web: Web;
let line: BreakingLine;
let folder: string;
let key: string;

beforeAll(async () => {
  const port = await freePort();
  line = await breakingLine(`http://127.0.0.1:${String(port)}`);
  web = await startWeb({ port, publicUrl: line.url, files: { quota: 8 * 2 ** 30 } });
  folder = mkdtempSync(join(tmpdir(), 'iamis-work-'));
  key = await web.service.centreKey(CENTRE);
});
afterAll(async () => {
  await web.close();
  await line.close();
  rmSync(folder, { recursive: true });
});

/** A file of random bytes, written piece by piece. */
function givenFile(name: string, size: number): { path: string; sha256: string } {
  const path = join(folder, name);
  const hash = createHash('sha256');
  const file = openSync(path, 'w');
  for (let left = size; left > 0; left -= 2 ** 22) {
    const piece = randomBytes(Math.min(left, 2 ** 22));
    hash.update(piece);
    writeSync(file, piece);
  }
  closeSync(file);
  return { path, sha256: hash.digest('hex') };
}

const filesOf = async ({ id }: SheetMade): Promise<Record<string, any>[]> =>
  (
    await web.service.query(
      key,
      'query ($id: ID!) { marksheet(id: $id) { evidence(first: 200) { nodes { name size sha256 candidateNumbers purpose } } } }',
      { id },
    )
  ).marksheet.evidence.nodes;

const given = (wanted: SheetWanted = {}) => givenSampled(web.service, key, { centre: CENTRE, rows: 3, ...wanted });
const candidate = (page: Page, number: string) => page.locator(`#candidate-${number}`);
/** Each break costs a wait, and the service must notice that the line before is dead. */
const uploaded = (page: Page, number: string) =>
  candidate(page, number)
    .locator('.govuk-tag--green')
    .waitFor({ timeout: A_JOURNEY / 2 });
const choose = (page: Page, number: string, path: string) =>
  candidate(page, number).locator('input[type=file]').setInputFiles(path);

/** Whoever signs out while a file is on its way is asked, on whatever page, and may stay; the file goes on. */
async function staysThoughSigningOut(page: Page): Promise<void> {
  const say = wordingIn('EN');
  await page.locator('.govuk-back-link').click();
  await page.locator('table[role=table]').waitFor();
  await page.getByRole('button', { name: say('frame.signOut') }).click();
  const question = page.getByRole('dialog', { name: say('sending.title') });
  await question.waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await question.getByRole('button', { name: say('unsent.stay') }).click();
  await question.waitFor({ state: 'detached' });
  await page.goBack();
  await page.locator('.iamis-transfers progress').waitFor();
}

describe.each([
  ['USER', 'EN'],
  ['EXAMS_OFFICER', 'CY'],
] as const)('uploading, %s, %s', (kind, language) => {
  it(
    'R34 R36 R38 is found from the marksheet, done by keyboard, listed, taken back, and the list of what is missing follows',
    async () => {
      const say = wordingIn(language);
      const sheet = await given();
      const page = await web.newPage({ language });
      await signIn(page, await somebody(web.service, { kind, centre: CENTRE, language }), `/marksheets/${sheet.id}`);
      await page.locator(`a[href="/marksheets/${sheet.id}/work#candidate-0002"]`).click();
      await candidate(page, '0002').waitFor();
      const missing = page.locator('.govuk-inset-text li');
      expect(await missing.count()).toBe(3);

      const { path } = givenFile(`${language} work.pdf`, 2000);
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        candidate(page, '0002').getByRole('button').press('Enter'),
      ]);
      await chooser.setFiles(path);
      await uploaded(page, '0002');
      await missing.nth(2).waitFor({ state: 'detached' });
      await page
        .locator('[role=status]', { hasText: say('upload.announced_one', { count: 1, left: 0 }) })
        .waitFor({ state: 'attached' });
      expect(await filesOf(sheet)).toMatchObject([
        { name: `${language} work.pdf`, size: 2000, candidateNumbers: ['0002'], purpose: 'WORK' },
      ]);
      expect(await accessibilityFaults(page)).toEqual([]);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        candidate(page, '0002').getByRole('link').click(),
      ]);
      expect(await download.failure()).toBeNull();

      const button = (words: string) => candidate(page, '0002').getByRole('button', { name: say(words) });
      await button('upload.delete').click();
      await button('upload.deleteYes').click();
      await candidate(page, '0002').locator('.govuk-tag--red').waitFor();
      expect(await filesOf(sheet)).toEqual([]);
      expect(problemsOf(page)).toEqual([]);
    },
    A_JOURNEY,
  );
});

it(
  'R37 a line that breaks again and again only costs time; paused is paused, also on another page, and what arrives is what was chosen',
  async () => {
    const sheet = await given();
    const { path, sha256 } = givenFile('recording.bin', SIZE);
    const page = await web.newPage();
    await signIn(
      page,
      await givenPerson(web.service, { kind: 'USER', centre: CENTRE }),
      `/marksheets/${sheet.id}/work`,
    );
    await candidate(page, '0001').waitFor();
    // Slow enough that there is a middle to pause in, however fast the machine.
    const network = await page.context().newCDPSession(page);
    const speed = (uploadThroughput: number) =>
      network.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 0,
        downloadThroughput: -1,
        uploadThroughput,
      });
    await network.send('Network.enable');
    await speed(SIZE / 8);
    await choose(page, '0001', path);
    const transfer = page.locator('.iamis-transfers li');
    const buttons = transfer.locator('button');
    await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0);
    await buttons.first().click();
    await transfer.getByText(/Paused at/).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    // Elsewhere and back: it is still there.
    await page.locator('.govuk-back-link').click();
    await page.locator('table[role=table]').waitFor();
    await page.goBack();
    await transfer.getByText(/Paused at/).waitFor();
    expect(await filesOf(sheet)).toEqual([]);
    line.breakAfter(SIZE / 4, SIZE / 8, SIZE / 8);
    await speed(-1);
    await buttons.first().click();
    await uploaded(page, '0001');
    expect(line.broken()).toBe(3);
    expect(await filesOf(sheet)).toMatchObject([{ name: 'recording.bin', size: SIZE, sha256 }]);
  },
  A_JOURNEY,
);

it(
  'R37 what broke off with the page goes on where it was when the same file is chosen again; another one is not taken for it',
  async () => {
    const sheet = await given();
    const { path, sha256 } = givenFile('film.bin', 24 * 2 ** 20);
    const other = givenFile('other.bin', 1000);
    const page = await web.newPage();
    await signIn(
      page,
      await givenPerson(web.service, { kind: 'USER', centre: CENTRE }),
      `/marksheets/${sheet.id}/work`,
    );
    await candidate(page, '0003').waitFor();
    const network = await page.context().newCDPSession(page);
    await network.send('Network.enable');
    const speed = (uploadThroughput: number) =>
      network.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 0,
        downloadThroughput: -1,
        uploadThroughput,
      });
    await speed(2 ** 20);
    await choose(page, '0003', path);
    // Some of it is there for good before the page goes.
    await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 2 ** 20);
    await staysThoughSigningOut(page);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    const again = page.locator('section[aria-labelledby=broken-off]');
    await again.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await again.locator('input[type=file]').setInputFiles(other.path);
    await again.locator('[role=alert]').waitFor();
    const offsets: number[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PATCH') offsets.push(Number(request.headers()['upload-offset']));
    });
    await speed(-1);
    await again.locator('input[type=file]').setInputFiles(path);
    await uploaded(page, '0003');
    expect(offsets[0]).toBeGreaterThan(0);
    expect(await filesOf(sheet)).toMatchObject([{ name: 'film.bin', sha256 }]);
    await again.waitFor({ state: 'detached' });
  },
  A_JOURNEY,
);

it('R34 R35 a group’s file names its candidates; an empty file is refused in words, with the guide’s hints', async () => {
  const sheet = await given({ unit: { work: 'UPLOAD_GROUP' } });
  const page = await web.newPage();
  await signIn(page, await givenPerson(web.service, { kind: 'USER', centre: CENTRE }), `/marksheets/${sheet.id}/work`);
  const group = page.locator('section[aria-labelledby=files-group]');
  await page.locator('#group-0001').check();
  await page.locator('#group-0003').check();
  await group.locator('input[type=file]').setInputFiles(givenFile('play.mp4', 3000).path);
  await group.getByRole('link', { name: 'play.mp4' }).waitFor();
  expect(await filesOf(sheet)).toMatchObject([
    { name: 'play.mp4', candidateNumbers: ['0001', '0003'], purpose: 'GROUP' },
  ]);
  await choose(page, '0002', givenFile('empty.pdf', 0).path);
  await page.locator('.iamis-transfers [role=alert]').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
});

it('R12 R34 where WJEC marks, work is uploaded for everybody, and nothing can be typed', async () => {
  const sheet = await givenSheet(web.service.db, {
    centre: CENTRE,
    rows: 2,
    unit: { assessment: 'UPLOAD_ONLY', maximumMark: null },
  });
  const page = await web.newPage();
  await signIn(page, await givenPerson(web.service, { kind: 'USER', centre: CENTRE }), `/marksheets/${sheet.id}`);
  const links = page.locator(`a[href^="/marksheets/${sheet.id}/work#"]`);
  await links.nth(1).waitFor();
  expect(await page.locator('table input').count()).toBe(0);
  await links.first().click();
  await choose(page, '0001', givenFile('portfolio.zip', 100).path);
  await uploaded(page, '0001');
});

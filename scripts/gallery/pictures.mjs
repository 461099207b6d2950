/** Drives Chromium through the screens of `screens.mjs`, and takes each as people see it: in both languages, narrow, printed, in forced colours. axe looks at each too. */
import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { join } from 'node:path';
import { root } from '../common.mjs';
import { preparations, screens } from './screens.mjs';
import { signIn } from './sign-in.mjs';

/** How the keys of texts begin: one that is shown has no text. */
const KEY_BEGINNINGS = new Set(
  ['web/texts/en.json', 'web/texts/desk/en.json'].flatMap((file) =>
    Object.keys(JSON.parse(readFileSync(join(root, file), 'utf8'))).map((key) => key.split('.')[0]),
  ),
);
const KEY = new RegExp(`\\b(${[...KEY_BEGINNINGS].join('|')})\\.[a-z]\\w+`);
const AXE = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const WIDE = { width: 1200, height: 900 };
/** 320 px: a phone, and 400 % zoom of a window of 1280. */
const NARROW = { width: 320, height: 900 };

/** What each picture is of: the language, and how it is looked at. */
const KINDS = [
  { kind: 'en', language: 'EN' },
  { kind: 'cy', language: 'CY' },
  { kind: 'cy-narrow', language: 'CY', size: NARROW },
  { kind: 'en-print', language: 'EN', media: { media: 'print' } },
  { kind: 'en-forced-colours', language: 'EN', media: { forcedColors: 'active' } },
];
const USUAL = { media: 'screen', forcedColors: 'none', reducedMotion: 'reduce' };

export async function takePictures({ url, people, keys, folder, chromium: started, wanted }) {
  const browser = await chromium.launch(started);
  const shown = screens.filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)));
  const pictures = [];
  // Said as they are found: the whole round takes a while.
  const faults = { count: 0, push: (fault) => console.error(`fault ${(faults.count += 1)}: ${fault}`) };
  const service = { url, keys, api: (role, document, variables) => ask(url, keyOf(keys, role), document, variables) };
  try {
    await preparations(service);
    for (const role of new Set(shown.map((screen) => screen.as ?? null))) {
      const page = await newPage(browser, url, faults);
      if (role !== null)
        await signIn(
          page,
          people.find((person) => person.role === role),
        );
      for (const language of ['EN', 'CY']) {
        await setLanguage(page, language);
        for (const screen of shown.filter(({ as }) => (as ?? null) === role)) {
          if (screen.once && language === 'CY') continue;
          try {
            await page.setViewportSize(WIDE);
            await page.emulateMedia(USUAL);
            await open(page, screen, service);
            for (const each of KINDS.filter((kind) => kind.language === language))
              pictures.push(await take(page, screen, each, folder, faults));
          } catch (error) {
            faults.push(`${screen.name} (${language}): ${error.message.split('\n').slice(0, 4).join(' ')}`);
            await page.screenshot({ path: join(folder, `fault-${screen.name}.png`) }).catch(() => {});
          }
        }
      }
      await page.context().close();
    }
  } finally {
    await browser.close();
  }
  const order = new Map(screens.map(({ name }, index) => [name, index]));
  return { pictures: pictures.sort((a, b) => order.get(a.screen) - order.get(b.screen)), faults: faults.count };
}

async function newPage(browser, url, faults) {
  const context = await browser.newContext({ baseURL: url, locale: 'en-GB', viewport: WIDE });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  // The grid listens for as long as it is shown, so the network would never be idle.
  const ended = { contentType: 'text/event-stream', body: 'event: complete\ndata: \n\n' };
  await page.route('**/graphql/stream', (route) => route.fulfill(ended));
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('console', (line) => {
    if (line.type() === 'error' && !/\b401\b/.test(line.text())) faults.push(`${page.url()}: ${line.text()}`);
  });
  return page;
}

/** By the switch that people use; the page says which language it is in. */
async function setLanguage(page, language) {
  await page.goto('/');
  await settled(page);
  if ((await page.locator('html').getAttribute('lang')) === language.toLowerCase()) return;
  await page.locator(`.iamis-header__person button[lang=${language.toLowerCase()}]`).click();
  await page.locator(`html[lang=${language.toLowerCase()}]`).waitFor();
  await settled(page);
}

async function open(page, { at, act }, service) {
  await page.goto(typeof at === 'function' ? await at(service) : at);
  await settled(page);
  if (!act) return;
  await act(page, service);
  await settled(page);
}

async function settled(page) {
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  // What is still asked for says so.
  const waiting = [/^Loading/, /^Yn llwytho/];
  for (const words of waiting)
    await page.locator('main p[role=status]', { hasText: words }).waitFor({ state: 'detached' });
}

async function take(page, { name }, { kind, size = WIDE, media = {} }, folder, faults) {
  await page.setViewportSize(size);
  await page.emulateMedia({ ...USUAL, ...media });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > size.width) faults.push(`${name} (${kind}) is ${width} px wide in a window of ${size.width}`);
  const key = KEY.exec(await page.locator('body').innerText())?.[0];
  if (key) faults.push(`${name} (${kind}) shows ${key}`);
  if (media.media === undefined) {
    const { violations } = await new AxeBuilder({ page }).withTags(AXE).analyze();
    for (const { id, nodes } of violations)
      faults.push(`${name} (${kind}) axe: ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  }
  const file = `${name}.${kind}.png`;
  await page.screenshot({ path: join(folder, file), fullPage: true });
  return { screen: name, kind, file };
}

const keyOf = (keys, role) => keys.find((each) => each.role.startsWith(role)).key;

async function ask(url, key, query, variables = {}) {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

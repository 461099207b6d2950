/** A real Chromium in front of the real service and the built front end. */
import { AxeBuilder } from '@axe-core/playwright';
import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import type { PersonMade } from './people.js';
import { codeOf } from './people.js';
import type { Service, ServiceSettings } from './service.js';
import { startService } from './service.js';

export interface Web {
  service: Service;
  browser: Browser;
  /** A page of its own browser profile; what its console calls an error fails the test that asks `problemsOf`. */
  newPage(settings?: PageSettings): Promise<Page>;
  /** Pages that a test left open go on listening, and take time from the next. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

export interface PageSettings {
  language?: 'EN' | 'CY';
  width?: number;
  reducedMotion?: boolean;
  forcedColours?: boolean;
}

const problems = new WeakMap<Page, string[]>();
const addresses = new WeakMap<Page, string>();

/** What the page's console called an error or a breach of its security policy. */
export const problemsOf = (page: Page): string[] => problems.get(page)!;

export async function startWeb(settings: ServiceSettings = {}): Promise<Web> {
  const port = settings.port ?? (await freePort());
  const address = settings.publicUrl ?? `http://127.0.0.1:${String(port)}`;
  const service = await startService({ ...settings, port, publicUrl: address });
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env } as Record<string, string>,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  return {
    service,
    browser,
    async newPage({ language = 'EN', width = 1200, reducedMotion = false, forcedColours = false } = {}) {
      const context = await browser.newContext({
        baseURL: address,
        locale: language === 'CY' ? 'cy-GB' : 'en-GB',
        viewport: { width, height: 900 },
        reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
        forcedColors: forcedColours ? 'active' : 'none',
      });
      // Generous: two cores, and other tests beside this one.
      context.setDefaultTimeout(20_000);
      const page = await context.newPage();
      const said: string[] = [];
      problems.set(page, said);
      addresses.set(page, address);
      page.on('pageerror', (error) => said.push(error.message));
      page.on('console', (line) => {
        // A 401 is how the page learns that nobody is signed in; a broken line is what some tests are about.
        if (line.type() === 'error' && !/\b401\b|net::ERR_/.test(line.text())) said.push(line.text());
      });
      return page;
    },
    async closePages() {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    async close() {
      await browser.close();
      await service.close();
    },
  };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function findChromium(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/chromium.mjs']);
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as { executablePath: string; env: Record<string, string> };
}

/** With the requests that the sign-in page sends, without drawing it; ends on the page that `path` leads to. */
export async function signIn(page: Page, person: PersonMade, path = '/'): Promise<void> {
  const { origin } = new URL(path, addresses.get(page));
  const post = async (to: string, data: object) => {
    const answer = await page.request.post(`${origin}/auth/${to}`, { data, headers: { origin } });
    if (!answer.ok()) throw new Error(`${to} answered ${await answer.text()}`);
  };
  await post('sign-in/email', { email: person.email, password: person.password });
  await post('two-factor/verify-totp', { code: await codeOf(person.totpSecret) });
  await page.goto(path);
  await page.locator('.iamis-header__person').getByRole('button').nth(1).waitFor();
}

/** As a person does it: password, then the code; ends on the page that `path` leads to. */
export async function signInByHand(page: Page, person: PersonMade, path = '/'): Promise<void> {
  await page.goto(path);
  await page.locator('#email').fill(person.email);
  await page.locator('#password').fill(person.password);
  await page.locator('#password').press('Enter');
  await page.locator('#code').fill(await codeOf(person.totpSecret));
  await page.locator('#code').press('Enter');
  await page.locator('.iamis-header__person').getByRole('button').nth(1).waitFor();
}

/** WCAG 2.2 AA as far as axe can tell: each fault with the elements that have it. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
    // What is only for frames of other origins, of which there are none, and costs a second a look.
    .setLegacyMode(true)
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 150)).join(' | ')}`);
}

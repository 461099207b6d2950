import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import type { Page } from 'playwright-core';
import { rightFor } from '../../src/graphql/permissions.js';
import { readSdl } from '../../src/graphql/schema.js';
import type { Web } from '../support/browser.js';
import { accessibilityFaults, problemsOf, startWeb } from '../support/browser.js';

/** What the page for integrators names that others have written. */
const SPECIFICATIONS = [
  'https://tus.io/',
  'https://www.standardwebhooks.com/',
  'https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md',
];
const PAGES = ['/docs', '/docs/integrating', '/docs/receipt'];
const schema = buildSchema(readSdl('schema'));
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const roots = [schema.getQueryType()!, schema.getMutationType()!];

let folder: string;
let web: Web;
let reference: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'iamis-docs-'));
  execFileSync(process.execPath, ['scripts/docs/site.mjs', folder]);
  web = await startWeb({ docsFolder: folder, development: false });
  reference = await (await fetch(`${web.service.url}/docs`)).text();
});
afterAll(async () => {
  await web.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What stands in an article, without marks. */
const articleOf = (anchor: string): string =>
  new RegExp(`<article id="${anchor}">(.*?)</article>`, 's').exec(reference)?.[1]!.replaceAll(/<[^>]*>/g, ' ') ?? '';

describe('the reference under /docs', () => {
  it('has every type, field, argument and value of the schema', () => {
    const missing: string[] = [];
    const expectIn = (anchor: string, name: string) => {
      if (!new RegExp(`\\b${name}\\b`).test(articleOf(anchor))) missing.push(`${anchor}: ${name}`);
    };
    for (const type of types) {
      if (roots.includes(type as never)) continue;
      expectIn(type.name, type.name);
      if (isEnumType(type)) for (const { name } of type.getValues()) expectIn(type.name, name);
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
        for (const name of Object.keys(type.getFields())) expectIn(type.name, name);
    }
    for (const root of roots)
      for (const { name, args } of Object.values(root.getFields()))
        for (const each of [name, ...args.map((argument) => argument.name)]) expectIn(`${root.name}.${name}`, each);
    expect(missing).toEqual([]);
  });

  it('says of every root field which right it needs, as the service does', () => {
    for (const root of roots)
      for (const { name } of Object.values(root.getFields()))
        expect(articleOf(`${root.name}.${name}`)).toMatch(new RegExp(` ${rightFor(root, name)} `));
  });

  it('leads nowhere that is not there, and to nobody else', async () => {
    for (const path of PAGES) {
      const page = await (await fetch(`${web.service.url}${path}`)).text();
      const anchors = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `#${id}`));
      const links = [...page.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, to]) => to!);
      const known = (to: string) => anchors.has(to) || PAGES.includes(to) || SPECIFICATIONS.includes(to);
      expect(links.filter((to) => !known(to))).toEqual([]);
    }
  });

  it('runs its own style and script and no others, and is told once', async () => {
    for (const path of PAGES) {
      const response = await fetch(`${web.service.url}${path}`);
      expect(response.headers.get('content-type')).toContain('text/html');
      const policy = response.headers.get('content-security-policy')!;
      expect(policy).toMatch(/script-src 'sha256-\S+';style-src 'sha256-\S+';/);
      expect(policy).not.toContain('unsafe');
      const again = await fetch(`${web.service.url}${path}`, {
        headers: { 'if-none-match': response.headers.get('etag')! },
      });
      expect(again.status).toBe(304);
    }
  });

  it('has the text of docs/integrating.md', async () => {
    const page = await (await fetch(`${web.service.url}/docs/integrating`)).text();
    const headings = [...readFileSync('docs/integrating.md', 'utf8').matchAll(/^## (.*)$/gm)].map(([, text]) => text!);
    expect(headings.length).toBeGreaterThan(3);
    for (const heading of headings) expect(page).toContain(`<h2>${heading}</h2>`);
  });
});

describe('in a browser', () => {
  const shown = (page: Page) => page.locator('nav.index li:visible').allTextContents();

  it('finds by words of a description, with nothing refused by the policy', async () => {
    const page = await web.newPage();
    await page.goto('/docs');
    await page.keyboard.press('/');
    await page.keyboard.type('submits receipt');
    expect(await shown(page)).toContain('submitMarksheet');
    expect((await shown(page)).length).toBeLessThan(20);
    await page.getByRole('link', { name: 'submitMarksheet', exact: true }).first().click();
    await page.locator('[id="Mutation.submitMarksheet"]').waitFor();
    expect(new URL(page.url()).hash).toBe('#Mutation.submitMarksheet');
    expect(problemsOf(page)).toEqual([]);
    await page.context().close();
  });

  it.each(['EN', 'CY'] as const)('is accessible, in the language of the browser: %s', async (language) => {
    const page = await web.newPage({ language, width: 320 });
    await page.goto('/docs/integrating');
    expect(await page.locator('html').getAttribute('lang')).toBe(language.toLowerCase());
    expect(await page.getByText(language === 'CY' ? 'Cyfeirlyfr' : 'Reference').isVisible()).toBe(true);
    await page.locator('#language').click();
    expect(await page.locator('html').getAttribute('lang')).toBe(language === 'CY' ? 'en' : 'cy');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(problemsOf(page)).toEqual([]);
    await page.context().close();
  });
});

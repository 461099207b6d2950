import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { format } from 'prettier';
import { z } from 'zod';
import { frontEndTakes, licencesPage } from '../../scripts/docs/licences.mjs';
import { postmanCollection } from '../../scripts/docs/postman.mjs';
import { settingsPage } from '../../scripts/docs/settings.mjs';
import { settings } from '../../src/config.js';
import { readSdl } from '../../src/graphql/schema.js';
import { GROUPS, meanings } from '../../src/config/meanings.js';

const read = (path: string): string => readFileSync(path, 'utf8');
const page = (filepath: string, content: string) =>
  format(content, { ...JSON.parse(read('.prettierrc.json')), filepath });

describe('docs/settings.md', () => {
  it('says what the rules of the settings say', async () => {
    const written = settingsPage({ settings, meanings, GROUPS });
    expect(await page('docs/settings.md', written)).toBe(read('docs/settings.md'));
  });

  it('shows no secret that stands in the sources', () => {
    expect(read('docs/settings.md')).not.toContain('development-only');
  });

  it('is found out when a setting has another default, or none of its meaning', () => {
    const other = settings.extend({ PORT: z.coerce.number().default(5000) });
    expect(settingsPage({ settings: other, meanings, GROUPS })).toContain('| 5000 ');
    const more = settings.extend({ UNEXPLAINED: z.string() });
    expect(() => settingsPage({ settings: more, meanings, GROUPS })).toThrow('UNEXPLAINED');
  });
});

describe('docs/licences.md', () => {
  const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, object> };
  const taken = frontEndTakes('web');

  it('lists every package of the lock, and what the front end takes as given away', async () => {
    expect(await page('docs/licences.md', licencesPage(lock, taken))).toBe(read('docs/licences.md'));
    expect(taken).toEqual(expect.arrayContaining(['react', 'govuk-frontend', 'tus-js-client']));
  });

  it('is found out when a package stands under a licence that nobody agreed to, or under none', () => {
    const withOne = (more: object) => ({ packages: { ...lock.packages, 'node_modules/other': more } });
    const one = { version: '1.0.0', license: 'AGPL-3.0' };
    expect(() => licencesPage(withOne(one), taken)).toThrow('AGPL-3.0');
    expect(() => licencesPage(withOne({ version: '1.0.0' }), taken)).toThrow('other');
    // What only builds and tests may be under more, but not under anything.
    const tool = { version: '1.0.0', license: 'MPL-2.0', dev: true };
    expect(licencesPage(withOne(tool), taken)).toContain('other 1.0.0');
    expect(() => licencesPage(withOne(tool), [...taken, 'other'])).toThrow('MPL-2.0');
    expect(() => licencesPage(withOne({ ...one, dev: true }), taken)).toThrow('AGPL-3.0');
  });
});

describe('docs/iamis.postman_collection.json', () => {
  const file = 'docs/iamis.postman_collection.json';
  const collection = postmanCollection({
    'Five minutes to a submitted sheet': read('README.md'),
    Integrating: read('docs/integrating.md'),
  });
  const requests = collection.item.flatMap(({ item = [] }) => item);

  it('has the queries that README.md and docs/integrating.md show', async () => {
    expect(await page(file, JSON.stringify(collection))).toBe(read(file));
    const shown = [read('README.md'), read('docs/integrating.md')].join('').match(/^```graphql$/gm)!;
    expect(requests).toHaveLength(shown.length);
  });

  it('asks what the schema has, with a new key for each action', () => {
    const schema = buildSchema(readSdl('schema'));
    for (const { request } of requests) {
      const { query } = request!.body.graphql!;
      expect(validate(schema, parse(query))).toEqual([]);
      expect(query).not.toMatch(/MARKSHEET_ID|readme-/);
    }
    expect(collection.info.schema).toContain('v2.1.0');
  });

  it('is found out when a page shows another query', () => {
    const more = postmanCollection({ Integrating: 'A list:\n\n```graphql\n{ series { id } }\n```\n' });
    expect(more.item[0]!.item).toMatchObject([{ name: 'series', request: { description: 'A list:' } }]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { format } from 'prettier';
import { z } from 'zod';
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

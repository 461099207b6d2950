import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { z } from 'zod';
import { settingsPage } from '../../scripts/docs/settings.mjs';
import { settings } from '../../src/config.js';
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

/** The front end's own words, for tests that look for what a person would look for. */
import { readFileSync } from 'node:fs';

const parsed = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
const read = (language: string) => ({
  ...parsed(`web/texts/${language}.json`),
  ...parsed(`web/texts/desk/${language}.json`),
});
const CATALOGUES = { EN: read('en'), CY: read('cy') };

export type Say = (key: string, values?: Record<string, string | number>) => string;

export const wordingIn =
  (language: 'EN' | 'CY'): Say =>
  (key, values = {}) => {
    const words = CATALOGUES[language][key];
    if (words === undefined) throw new Error(`There is no text ${key}.`);
    return Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{{${name}}}`, String(value)), words);
  };

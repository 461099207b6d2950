import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

export type Language = 'EN' | 'CY';

const catalogues: Record<Language, Record<string, string>> = { EN: en, CY: cy };

/** Each text cut at its `{names}`: every second part is a name. */
const cut: Record<Language, Map<string, readonly string[]>> = { EN: new Map(), CY: new Map() };

function partsOf(language: Language, key: string): readonly string[] {
  const found = catalogues[language][key];
  if (found === undefined) throw new Error(`No text ${key} in ${language}.`);
  const parts = found.split(/\{(\w+)\}/);
  cut[language].set(key, parts);
  return parts;
}

/** The text of `key` with its `{names}` filled from `data`. A missing key is a defect that the house tests find, so it fails loudly. */
export function text(language: Language, key: string, data: Readonly<Record<string, unknown>> = {}): string {
  const parts = cut[language].get(key) ?? partsOf(language, key);
  let whole = parts[0]!;
  for (let i = 1; i < parts.length; i += 2) whole += inWords(language, data[parts[i]!]) + parts[i + 1]!;
  return whole;
}

export const hasText = (key: string): boolean => key in en;

function inWords(language: Language, value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (value === null || value === undefined) return '–';
  if (value instanceof Date) return dateTime[language].format(value);
  if (Array.isArray(value)) return value.map((each) => inWords(language, each)).join(', ');
  const plain = String(value as string | number | boolean);
  return /^\d{4}-\d{2}-\d{2}$/.test(plain) ? `${plain.slice(8)}/${plain.slice(5, 7)}/${plain.slice(0, 4)}` : plain;
}

const dateTime: Record<Language, Intl.DateTimeFormat> = {
  EN: new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/London' }),
  CY: new Intl.DateTimeFormat('cy-GB', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/London' }),
};

/** The caller's language from an `Accept-Language` header; English unless Welsh is wanted more. */
export function languageOf(header: string | undefined): Language {
  if (!header) return 'EN';
  const wanted = header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const q = parameters.map((each) => each.trim()).find((each) => each.startsWith('q='));
      return { tag: tag.split('-')[0], weight: q === undefined ? 1 : Number(q.slice(2)) || 0 };
    })
    .filter(({ tag }) => tag === 'cy' || tag === 'en')
    .toSorted((a, b) => b.weight - a.weight);
  return wanted[0]?.tag === 'cy' && wanted[0].weight > 0 ? 'CY' : 'EN';
}

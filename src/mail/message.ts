import { text, type Language } from '../../texts/index.js';
import type { MailWanted, SheetNamed } from '../persistence/mail.js';

export interface Message {
  subject: string;
  text: string;
}

/** In the reader's language. Subjects hold no values, so nothing a person typed comes near a header. */
export function messageOf({ template, language, values }: MailWanted): Message {
  const filled = Object.fromEntries(
    Object.entries(values).map(([name, value]: [string, MailValue]) => [name, inWords(language, value)]),
  );
  return {
    subject: text(language, `mail.${template}.subject`),
    text: `${text(language, `mail.${template}.body`, filled)}\n\n${text(language, 'mail.foot')}\n`,
  };
}

type MailValue = string | number | Date | SheetNamed;

function inWords(language: Language, value: MailValue): string {
  if (value instanceof Date) return longDate(language, value);
  return oneLine(typeof value === 'object' ? sheetName(language, value) : String(value));
}

/** `3700U1 English Language Unit 1: Oracy, GCSE June 2026`. */
function sheetName(language: Language, sheet: SheetNamed): string {
  const { unit, titleEn, titleCy, familyEn, familyCy, month, year } = sheet;
  const welsh = language === 'CY';
  const series = [welsh ? familyCy : familyEn, text(language, `month.${String(month)}`), String(year)].join(' ');
  return `${unit} ${welsh ? (titleCy ?? titleEn) : titleEn}, ${series}`;
}

/** A name can not make up lines of its own, nor hide or turn round what follows it. */
const oneLine = (value: string): string => value.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();

const longDate = (language: Language, date: Date): string =>
  new Intl.DateTimeFormat(language === 'CY' ? 'cy-GB' : 'en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  }).format(date);

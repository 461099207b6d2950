import { text } from '../../texts/index.js';
import type { MailWanted } from '../persistence/mail.js';

export interface Message {
  subject: string;
  text: string;
}

/** In the reader's language. Subjects hold no values, so nothing a person typed comes near a header. */
export function messageOf({ template, language, values }: MailWanted): Message {
  const filled = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? oneLine(value) : longDate(language, value),
    ]),
  );
  return {
    subject: text(language, `mail.${template}.subject`),
    text: `${text(language, `mail.${template}.body`, filled)}\n\n${text(language, 'mail.foot')}\n`,
  };
}

/** A name can not make up lines of its own, nor hide or turn round what follows it. */
const oneLine = (value: string): string => value.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();

const longDate = (language: MailWanted['language'], date: Date): string =>
  new Intl.DateTimeFormat(language === 'CY' ? 'cy-GB' : 'en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  }).format(date);

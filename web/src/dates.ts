/** Days and moments as people read them: always Europe/London, in the language of the interface. */
import i18next from 'i18next';

const LOCALES: Record<string, string> = { en: 'en-GB', cy: 'cy-GB' };
const locale = () => LOCALES[i18next.language] ?? 'en-GB';

/** A calendar day, `2026-05-05`, as the guides write it: 05/05/2026. */
export const day = (date: string): string => `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;

export const moment = (instant: string): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' }).format(
    new Date(instant),
  );

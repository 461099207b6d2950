/** Days and moments as people read them: always Europe/London, in the language of the interface. */
import i18next from 'i18next';

/** A calendar day, `2026-05-05`, as the guides write it: 05/05/2026. */
export const day = (date: string): string => `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
});

/** With month names of our own: browsers know none in Welsh. */
export function moment(instant: string): string {
  const parts = CLOCK.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]);
  const { day: date, month, year, hour, minute } = Object.fromEntries(parts) as Record<string, string>;
  const name = i18next.t(`month.${String(Number(month))}` as 'month.1');
  return i18next.t('date.moment', { day: date, month: name, year, time: `${hour!}:${minute!}` });
}

/** How many days from today, in London, until that day; negative once it is past. */
export function daysUntil(date: string): number {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
  return Math.round((Date.parse(date) - Date.parse(today)) / 86_400_000);
}

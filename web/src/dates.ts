/** Days and moments as people read them: always Europe/London, in the language of the interface. */
import i18next from 'i18next';
import { inLondon } from './london';

/** A calendar day, `2026-05-05`, as the guides write it: 05/05/2026. */
export const day = (date: string): string => `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;

/** With month names of our own: browsers know none in Welsh. */
export function moment(instant: string): string {
  const [year, month, date, time] = inLondon(Date.parse(instant)).split(/[-T]/) as [string, string, string, string];
  const name = i18next.t(`month.${String(Number(month))}` as 'month.1');
  return i18next.t('date.moment', { day: String(Number(date)), month: name, year, time: time.slice(0, 5) });
}

/** How many days from today, in London, until that day; negative once it is past. */
export function daysUntil(date: string): number {
  const today = inLondon(Date.now()).slice(0, 10);
  return Math.round((Date.parse(date) - Date.parse(today)) / 86_400_000);
}

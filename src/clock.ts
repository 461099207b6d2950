import type { Now } from './domain/catalogue.js';

const londonDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

let known = { minute: NaN, day: '' };

/** An instant with the day it falls on in Europe/London, by which all deadlines go. Days begin with a minute, so it is asked once a minute. */
export function moment(instant: Date): Now {
  const minute = Math.floor(instant.getTime() / 60_000);
  if (known.minute !== minute) known = { minute, day: londonDay.format(instant) };
  return { instant, londonDate: known.day };
}

const hourInLondon = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' });

/** 0 to 23. */
export const londonHour = (instant: Date): number => Number(hourInLondon.format(instant));

import type { Now } from './domain/catalogue.js';

const londonDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** An instant with the day it falls on in Europe/London, by which all deadlines go. */
export const moment = (instant: Date): Now => ({ instant, londonDate: londonDay.format(instant) });

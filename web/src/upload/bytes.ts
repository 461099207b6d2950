import i18next from 'i18next';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** `12.3 MB`, in the language of the interface. */
export function bytes(size: number): string {
  const step = Math.min(Math.floor(Math.log(Math.max(size, 1)) / Math.log(1000)), UNITS.length - 1);
  return new Intl.NumberFormat(i18next.language === 'cy' ? 'cy-GB' : 'en-GB', {
    style: 'unit',
    unit: UNITS[step]!,
    unitDisplay: 'short',
    maximumFractionDigits: step > 1 ? 1 : 0,
  }).format(size / 1000 ** step);
}

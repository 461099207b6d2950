/** Names of sheets and deadlines as people read them, on screens, in calendars and in files. */
import { text, type Language } from '../../texts/index.js';
import type { SeriesRead } from '../persistence/reads/catalogue.js';
import { seriesOf } from '../persistence/reads/catalogue.js';
import type { DeadlineRead } from '../persistence/reads/deadline.js';
import type { MarksheetRead } from '../persistence/reads/marksheet.js';

export const seriesTitle = (series: SeriesRead, language: Language): string =>
  `${language === 'CY' ? series.family.nameCy : series.family.nameEn} ${text(language, `month.${String(series.month)}`)} ${String(series.year)}`.toUpperCase();

/** How a file may name the series of a sheet: its id, or what the guides print, in either language. */
export const seriesNames = (sheet: MarksheetRead): string[] => {
  const series = seriesOf(sheet);
  return [series.id, seriesTitle(series, 'EN'), seriesTitle(series, 'CY')];
};

/** As the guides print it: `GCSE JUNE 2026 ENGLISH LANGUAGE UNIT 1 ORACY (3700U1)`. */
export const sheetTitle = (sheet: MarksheetRead, language: Language): string => listTitle([sheet], language);

/** The same for sheets of one centre, series and title: `… (4222/01 & 4222/02)`. */
export const listTitle = (sheets: readonly MarksheetRead[], language: Language): string => {
  const first = sheets[0]!;
  const title = (language === 'CY' ? first.title_cy : null) ?? first.title_en;
  return `${seriesTitle(seriesOf(first), language)} ${title.toUpperCase()} (${sheets.map(({ code }) => code).join(' & ')})`;
};

export const deadlineText = ({ kind, sheet, seriesRead, candidates }: DeadlineRead, language: Language): string =>
  text(language, `deadline.${kind}`, {
    title: sheet === null ? seriesTitle(seriesRead, language) : sheetTitle(sheet, language),
    candidates,
  });

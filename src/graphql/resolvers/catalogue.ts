import { text, type Language } from '../../../texts/index.js';
import type { SeriesRead } from '../../persistence/reads/catalogue.js';
import type { Resolvers } from '../generated.js';

export const seriesTitle = (series: SeriesRead, language: Language): string =>
  `${language === 'CY' ? series.family.nameCy : series.family.nameEn} ${text(language, `month.${String(series.month)}`)} ${String(series.year)}`.toUpperCase();

export const catalogue: Resolvers = {
  QualificationFamily: {
    name: (family, _, { language }) => (language === 'CY' ? family.nameCy : family.nameEn),
  },
  Series: {
    title: (series, _, { language }) => seriesTitle(series, language),
  },
  Unit: {
    title: (unit, _, { language }) => (language === 'CY' ? unit.titleCy : null) ?? unit.titleEn,
  },
  Offering: {
    id: ({ id }) => String(id),
    deadlinesByCentreType: ({ deadlineByCentreType }) =>
      Object.entries(deadlineByCentreType).map(([centreType, deadline]) => ({
        centreType: centreType as keyof typeof deadlineByCentreType,
        deadline,
      })),
  },
  SamplingScheme: {
    allUpTo: (scheme) => ('allUpTo' in scheme ? scheme.allUpTo : null),
    bands: (scheme) => ('targets' in scheme ? scheme.targets : 'sizes' in scheme ? scheme.sizes : null),
    size: (scheme) => ('size' in scheme ? scheme.size : null),
    quota: (scheme) => ('quota' in scheme ? scheme.quota : null),
    minimum: (scheme) => ('minimum' in scheme ? scheme.minimum : null),
    ties: (scheme) => ('ties' in scheme ? scheme.ties : null),
    teacherCoverage: (scheme) => ('teacherCoverage' in scheme ? scheme.teacherCoverage : null),
  },
  Declaration: {
    text: (declaration, _, { language }) => (language === 'CY' ? declaration.textCy : declaration.textEn),
  },
};

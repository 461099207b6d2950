import type { CentreType, Declaration, Outcome, SamplingScheme, UnitRules } from '../../domain/catalogue.js';
import { fromJson } from '../database.js';

export interface FamilyRead {
  code: string;
  nameEn: string;
  nameCy: string;
  helpline: { telephone: string; email: string; hours: string } | null;
}

export interface SeriesRead {
  id: string;
  family: FamilyRead;
  month: number;
  year: number;
  ediBoard: string;
  ediSeries: string;
  entriesDeadline: string | null;
  amendmentsClose: string | null;
  resultsDay: string | null;
}

export interface UnitRead {
  id: number;
  code: string;
  aliases: string[];
  titleEn: string;
  titleCy: string | null;
  family: FamilyRead;
  level: string;
  language: 'EN' | 'CY';
  assessment: UnitRules['assessment'];
  maximumMark: number | null;
  maximumMarkConfirmed: boolean;
  outcomes: Outcome[];
  linear: boolean;
  teacherInitials: boolean;
  work: UnitRules['work'];
}

export interface OptionRead {
  code: string;
  units: UnitRead[];
}

export interface OfferingRead {
  id: number;
  series: SeriesRead;
  unit: UnitRead;
  opens: string | null;
  deadline: string | null;
  deadlineByCentreType: Partial<Record<CentreType, string>>;
  closesAt: Date | null;
  scheme: SamplingScheme;
  declarations: Declaration[];
}

/** What a statement over `offering o`, `unit u` must select for the objects below; joined where a sheet is read. */
export interface JoinedCatalogue {
  offering_id: number;
  opens: string | null;
  offering_deadline: string | null;
  deadline_by_centre_type: string;
  closes_at: Date | null;
  scheme: string;
  declarations: string;
  unit_id: number;
  code: string;
  aliases: string;
  title_en: string;
  title_cy: string | null;
  level: string;
  language: 'EN' | 'CY';
  assessment: UnitRules['assessment'];
  maximum_mark: number | null;
  maximum_mark_confirmed: number;
  outcomes: string;
  linear_unit: number;
  teacher_initials: number;
  work: UnitRules['work'];
  series_id: string;
  series_month: number;
  series_year: number;
  edi_board: string;
  edi_series: string;
  entries_deadline: string | null;
  amendments_close: string | null;
  results_day: string | null;
  family_code: string;
  family_name_en: string;
  family_name_cy: string;
  telephone: string | null;
  email: string | null;
  hours: string | null;
}

/** Beside `TERMS_SQL` of terms.ts, which joins unit u and offering o and selects the rest. */
export const JOINED_CATALOGUE = {
  columns: `o.id AS offering_id, u.id AS unit_id, u.aliases, u.title_en, u.title_cy, u.level, u.language, u.maximum_mark_confirmed,
    se.id AS series_id, se.month AS series_month, se.year AS series_year, se.edi_board, se.edi_series, se.entries_deadline, se.amendments_close, se.results_day,
    f.code AS family_code, f.name_en AS family_name_en, f.name_cy AS family_name_cy, f.telephone, f.email, f.hours`,
  joins: `JOIN series se ON se.id = o.series_id JOIN family f ON f.code = u.family`,
};

export const familyOf = (record: JoinedCatalogue): FamilyRead => ({
  code: record.family_code,
  nameEn: record.family_name_en,
  nameCy: record.family_name_cy,
  helpline:
    record.telephone === null ? null : { telephone: record.telephone, email: record.email!, hours: record.hours! },
});

export const seriesOf = (record: JoinedCatalogue): SeriesRead => ({
  id: record.series_id,
  family: familyOf(record),
  month: record.series_month,
  year: record.series_year,
  ediBoard: record.edi_board,
  ediSeries: record.edi_series,
  entriesDeadline: record.entries_deadline,
  amendmentsClose: record.amendments_close,
  resultsDay: record.results_day,
});

export const unitOf = (record: JoinedCatalogue): UnitRead => ({
  id: record.unit_id,
  code: record.code,
  aliases: fromJson<string[]>(record.aliases),
  titleEn: record.title_en,
  titleCy: record.title_cy,
  family: familyOf(record),
  level: record.level,
  language: record.language,
  assessment: record.assessment,
  maximumMark: record.maximum_mark,
  maximumMarkConfirmed: record.maximum_mark_confirmed === 1,
  outcomes: fromJson<Outcome[]>(record.outcomes),
  linear: record.linear_unit === 1,
  teacherInitials: record.teacher_initials === 1,
  work: record.work,
});

export const offeringOf = (record: JoinedCatalogue): OfferingRead => ({
  id: record.offering_id,
  series: seriesOf(record),
  unit: unitOf(record),
  opens: record.opens,
  deadline: record.offering_deadline,
  deadlineByCentreType: fromJson<OfferingRead['deadlineByCentreType']>(record.deadline_by_centre_type),
  closesAt: record.closes_at,
  scheme: fromJson<SamplingScheme>(record.scheme),
  declarations: fromJson<Declaration[]>(record.declarations),
});

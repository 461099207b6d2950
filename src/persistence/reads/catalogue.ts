import type { CentreType, Declaration, Outcome, SamplingScheme, UnitRules } from '../../domain/catalogue.js';
import type { Db } from '../database.js';
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

interface FamilyRecord {
  family_code: string;
  family_name_en: string;
  family_name_cy: string;
  telephone: string | null;
  email: string | null;
  hours: string | null;
}

interface SeriesRecord extends FamilyRecord {
  series_id: string;
  series_month: number;
  series_year: number;
  edi_board: string;
  edi_series: string;
  entries_deadline: string | null;
  amendments_close: string | null;
  results_day: string | null;
}

interface UnitRecord extends FamilyRecord {
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
}

interface OfferingRecord {
  offering_id: number;
  opens: string | null;
  offering_deadline: string | null;
  deadline_by_centre_type: string;
  closes_at: Date | null;
  scheme: string;
  declarations: string;
}

/** What a statement over `offering o`, `unit u` must select for the objects below; joined where a sheet is read. */
export type JoinedCatalogue = SeriesRecord & UnitRecord & OfferingRecord;

const FAMILY =
  'f.code AS family_code, f.name_en AS family_name_en, f.name_cy AS family_name_cy, f.telephone, f.email, f.hours';
const SERIES = `se.id AS series_id, se.month AS series_month, se.year AS series_year, se.edi_board, se.edi_series, se.entries_deadline,
  se.amendments_close, se.results_day`;
const UNIT = 'u.id AS unit_id, u.aliases, u.title_en, u.title_cy, u.level, u.language, u.maximum_mark_confirmed';
/** TERMS_SQL of terms.ts has these already. */
const UNIT_TERMS = 'u.code, u.assessment, u.maximum_mark, u.outcomes, u.linear_unit, u.teacher_initials, u.work';
const OFFERING_TERMS =
  'o.opens, o.deadline AS offering_deadline, o.deadline_by_centre_type, o.closes_at, o.scheme, o.declarations';

/** Beside `TERMS_SQL` of terms.ts, which joins unit u and offering o and selects the rest. */
export const JOINED_CATALOGUE = {
  columns: `o.id AS offering_id, ${UNIT}, ${SERIES}, ${FAMILY}`,
  joins: `JOIN series se ON se.id = o.series_id JOIN family f ON f.code = u.family`,
};

export const familyOf = (record: FamilyRecord): FamilyRead => ({
  code: record.family_code,
  nameEn: record.family_name_en,
  nameCy: record.family_name_cy,
  helpline:
    record.telephone === null ? null : { telephone: record.telephone, email: record.email!, hours: record.hours! },
});

export const seriesOf = (record: SeriesRecord): SeriesRead => ({
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

export const unitOf = (record: UnitRecord): UnitRead => ({
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

export async function readFamilies(db: Db): Promise<FamilyRead[]> {
  return (await db.read<FamilyRecord>(`SELECT ${FAMILY} FROM family f ORDER BY f.code`)).map(familyOf);
}

export async function readFamily(db: Db, code: string): Promise<FamilyRead | null> {
  const [found] = await db.read<FamilyRecord>(`SELECT ${FAMILY} FROM family f WHERE f.code = ?`, [code]);
  return found === undefined ? null : familyOf(found);
}

export interface ReportsElsewhereRead {
  family: string;
  url: string;
  textEn: string;
  textCy: string;
}

/** Of the families that have it: apart from the rest, since every sheet is read with its family. */
export const readReportsElsewhere = (db: Db): Promise<ReportsElsewhereRead[]> =>
  db.read<ReportsElsewhereRead>(
    'SELECT code AS family, reports_url AS url, reports_text_en AS textEn, reports_text_cy AS textCy FROM family WHERE reports_url IS NOT NULL',
  );

const SERIES_FROM = `SELECT ${SERIES}, ${FAMILY} FROM series se JOIN family f ON f.code = se.family`;

/** Latest first. */
export async function readSeries(db: Db): Promise<SeriesRead[]> {
  return (await db.read<SeriesRecord>(`${SERIES_FROM} ORDER BY se.year DESC, se.month DESC, se.family`)).map(seriesOf);
}

export async function readSeriesById(db: Db, id: string): Promise<SeriesRead | null> {
  const [found] = await db.read<SeriesRecord>(`${SERIES_FROM} WHERE se.id = ?`, [id]);
  return found === undefined ? null : seriesOf(found);
}

/** By code or alias; writes/catalogue.ts sees to it that they name one unit. */
export async function readUnit(db: Db, name: string): Promise<UnitRead | null> {
  const [found] = await db.read<UnitRecord>(
    `SELECT ${UNIT}, ${UNIT_TERMS}, ${FAMILY} FROM unit u JOIN family f ON f.code = u.family
     WHERE u.code = ? OR JSON_CONTAINS(u.aliases, JSON_QUOTE(?))`,
    [name, name],
  );
  return found === undefined ? null : unitOf(found);
}

/** In the order of `ids`; a unit is never deleted. */
export async function readUnitsById(db: Db, ids: readonly number[]): Promise<UnitRead[]> {
  const found = await db.readOnce<UnitRecord>(
    `SELECT ${UNIT}, ${UNIT_TERMS}, ${FAMILY} FROM unit u JOIN family f ON f.code = u.family WHERE u.id IN (?)`,
    [ids],
  );
  const byId = new Map(found.map((record) => [record.unit_id, unitOf(record)]));
  return ids.map((id) => byId.get(id)!);
}

/** Null when unknown; without units when it is examined only. */
export async function readOption(db: Db, code: string): Promise<OptionRead | null> {
  const found = await db.read<UnitRecord | { unit_id: null }>(
    `SELECT ${UNIT}, ${UNIT_TERMS}, ${FAMILY} FROM option_code oc LEFT JOIN option_unit ou ON ou.option_code = oc.code
     LEFT JOIN unit u ON u.id = ou.unit_id LEFT JOIN family f ON f.code = u.family WHERE oc.code = ? ORDER BY u.code`,
    [code],
  );
  const units = found.filter((record) => record.unit_id !== null).map(unitOf);
  return found.length === 0 ? null : { code, units };
}

/** Beside `offering o`, where the rest of it is wanted. */
export const JOINED_OFFERING = {
  columns: `${JOINED_CATALOGUE.columns}, ${UNIT_TERMS}, ${OFFERING_TERMS}`,
  joins: `JOIN unit u ON u.id = o.unit_id ${JOINED_CATALOGUE.joins}`,
};

const OFFERING_FROM = `SELECT ${JOINED_OFFERING.columns} FROM offering o ${JOINED_OFFERING.joins}`;

/** By unit code; null when there is no such series. */
export async function readOfferings(db: Db, series: string): Promise<OfferingRead[] | null> {
  const found = await db.read<JoinedCatalogue>(`${OFFERING_FROM} WHERE o.series_id = ? ORDER BY u.code`, [series]);
  return found.length === 0 && (await readSeriesById(db, series)) === null ? null : found.map(offeringOf);
}

export async function readOffering(db: Db, series: string, unit: string): Promise<OfferingRead | null> {
  const [found] = await db.read<JoinedCatalogue>(`${OFFERING_FROM} WHERE o.series_id = ? AND u.code = ?`, [
    series,
    unit,
  ]);
  return found === undefined ? null : offeringOf(found);
}

/** Loads reference/*.csv as staff would enter it. Loading again changes nothing, or puts back what staff changed since. */
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CentreType, Now, Outcome, UnitRules } from '../domain/catalogue.js';
import type { FamilyGiven, OfferingGiven, OptionGiven, SeriesGiven, UnitGiven } from '../domain/catalogue/checks.js';
import type { SchemeGiven } from '../domain/catalogue/scheme.js';
import type { Change, Gate } from '../persistence/change.js';
import {
  saveFamily,
  saveOffering,
  saveOption,
  saveSeries,
  saveUnit,
  seriesId,
} from '../persistence/writes/catalogue.js';

type Row<Columns extends string> = Record<Columns, string>;
type UnitRow = Row<
  | 'code'
  | 'aliases'
  | 'title_en'
  | 'title_cy'
  | 'family'
  | 'level'
  | 'language'
  | 'assessment'
  | 'max_mark'
  | 'max_mark_known'
  | 'outcomes'
  | 'linear'
  | 'teacher_initials'
  | 'work'
  | 'scheme'
  | 'deadline'
>;
type OfferingRow = Row<'series' | 'unit' | 'opens' | 'deadline' | 'later_for' | 'later_deadline'>;

export async function loadReference(gate: Gate, folder: string, now: Now): Promise<void> {
  const read = <Columns extends string>(file: string): Row<Columns>[] =>
    parse(readFileSync(join(folder, file), 'utf8'), { columns: true, trim: true });
  const helplines = read<'family' | 'telephone' | 'email' | 'hours'>('helpline.csv');
  const families = read<FamilyColumn>('families.csv').map((row) =>
    familyFrom(
      row,
      helplines.find(({ family }) => family === row.code),
    ),
  );
  const series = read<SeriesColumn>('series.csv').map(seriesFrom);
  const units: UnitRow[] = read('units.csv');
  const options = optionsFrom(units, read<'option' | 'units'>('options.csv'));
  const offerings = offeringsFrom(units, series, read('offerings.csv'));

  await saveAll('families.csv', families, (family) => saveFamily(gate, loading(now), family));
  await saveAll('series.csv', series, (each) => saveSeries(gate, loading(now), each));
  await saveAll('units.csv', units.map(unitFrom), (unit) => saveUnit(gate, loading(now), unit));
  await saveAll('options.csv', options, (option) => saveOption(gate, loading(now), option));
  await saveAll('offerings.csv', offerings, (offering) => saveOffering(gate, loading(now), offering));
}

const loading = (now: Now): Change => ({
  principalId: 'reference',
  principalName: 'Reference data',
  mutation: 'loadReference',
  key: 'reference',
  input: null,
  way: 'FILE',
  address: null,
  requestId: null,
  now,
});

async function saveAll<Entry>(
  file: string,
  entries: readonly Entry[],
  save: (entry: Entry) => Promise<object | null>,
): Promise<void> {
  for (const entry of entries) {
    const problem = await save(entry);
    if (problem !== null) throw new Error(`${file}: ${JSON.stringify(problem)} in ${JSON.stringify(entry)}`);
  }
}

const listed = (text: string, separator = ' '): string[] => (text === '' ? [] : text.split(separator));

type FamilyColumn = 'code' | 'name_en' | 'name_cy' | 'reports_url' | 'reports_en' | 'reports_cy';

const familyFrom = (row: Row<FamilyColumn>, helpline: Parameters<typeof helplineOf>[0]): FamilyGiven => ({
  code: row.code,
  nameEn: row.name_en,
  nameCy: row.name_cy,
  helpline: helplineOf(helpline),
  reportsElsewhere:
    row.reports_url === '' ? null : { url: row.reports_url, textEn: row.reports_en, textCy: row.reports_cy },
});

function helplineOf(row: Row<'telephone' | 'email' | 'hours'> | undefined) {
  return row === undefined ? null : { telephone: row.telephone, email: row.email, hours: row.hours };
}

type SeriesColumn =
  'family' | 'year' | 'month' | 'edi_board' | 'edi_series' | 'entries_deadline' | 'amendments_close' | 'results_day';

const seriesFrom = (row: Row<SeriesColumn>): SeriesGiven => ({
  family: row.family,
  year: Number(row.year),
  month: Number(row.month),
  ediBoard: row.edi_board,
  ediSeries: row.edi_series,
  entriesDeadline: row.entries_deadline || null,
  amendmentsClose: row.amendments_close || null,
  resultsDay: row.results_day || null,
});

const unitFrom = (row: UnitRow): UnitGiven => ({
  code: row.code,
  aliases: listed(row.aliases),
  titleEn: row.title_en,
  titleCy: row.title_cy || null,
  family: row.family,
  level: row.level,
  language: row.language as 'EN' | 'CY',
  assessment: row.assessment as UnitRules['assessment'],
  maximumMark: row.max_mark === '' ? null : Number(row.max_mark),
  maximumMarkConfirmed: row.max_mark_known === 'yes',
  outcomes: listed(row.outcomes, '|') as Outcome[],
  linear: row.linear === 'yes',
  teacherInitials: row.teacher_initials === 'yes',
  work: row.work as UnitRules['work'],
});

/** R43: a unit is entered under its code without the slash, unless the table says what that option stands for. */
function optionsFrom(units: readonly UnitRow[], rows: readonly Row<'option' | 'units'>[]): OptionGiven[] {
  const table = rows.map((row) => ({ code: row.option, units: listed(row.units) }));
  const usual = units.map(({ code }) => ({ code: code.replace('/', ''), units: [code] }));
  return [...table, ...usual.filter(({ code }) => table.every((option) => option.code !== code))];
}

/** Every unit in its own series, and what offerings.csv says besides or otherwise. */
function offeringsFrom(
  units: readonly UnitRow[],
  series: readonly SeriesGiven[],
  rows: readonly OfferingRow[],
): OfferingGiven[] {
  const usual = units
    .map((unit): OfferingRow => ({
      series: usualSeries(unit, series),
      unit: unit.code,
      opens: '',
      deadline: '',
      later_for: '',
      later_deadline: '',
    }))
    .filter((each) => rows.every((row) => row.series !== each.series || row.unit !== each.unit));
  return [...rows, ...usual].map((row) =>
    offeringFrom(
      row,
      units.find(({ code }) => code === row.unit)!,
    ),
  );
}

/** The first series of its family in a year that is not before its deadline: a day in November means the November series. */
function usualSeries(unit: UnitRow, series: readonly SeriesGiven[]): string {
  const month = Number(unit.deadline.slice(0, 2));
  const ofFamily = series.filter(({ family }) => family === unit.family).toSorted((a, b) => a.month - b.month);
  return seriesId(ofFamily.find((each) => each.month >= month)!);
}

function offeringFrom(row: OfferingRow, unit: UnitRow): OfferingGiven {
  const year = row.series.split('-')[1]!;
  return {
    series: row.series,
    unit: row.unit,
    opens: row.opens || null,
    deadline: row.deadline || (unit.deadline && `${year}-${unit.deadline}`) || null,
    deadlinesByCentreType: listed(row.later_for).map((type) => ({
      centreType: type as CentreType,
      deadline: row.later_deadline,
    })),
    scheme: { kind: unit.scheme as SchemeGiven['kind'] },
    declarations: [],
  };
}

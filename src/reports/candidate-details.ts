/** R33: the Candidate Details Report as people get it. */
import type { Language } from '../../texts/index.js';
import { text } from '../../texts/index.js';
import type { ReportRow } from '../domain/report.js';
import { ddmmyy } from '../domain/report.js';
import type { Result } from '../domain/result.js';
import { resultCode } from '../domain/result.js';
import type { SheetList } from './lists.js';
import type { Paper, PaperColumn, PaperList, PaperText } from './pdf.js';
import type { Value } from './table.js';

export interface WrittenList {
  sheets: SheetList;
  /** `GCSE JUNE 2026` */
  series: string;
  title: string;
  rows: readonly ReportRow[];
}

export interface Written {
  language: Language;
  printed: Date;
  lists: readonly WrittenList[];
  /** Whether the reader may know who is in the sample. */
  withSample: boolean;
}

const inWords = (language: Language, result: Result): string =>
  result.kind === 'OUTCOME' ? text(language, `outcome.${result.outcome}`) : resultCode(result);

const yes = (language: Language, said: boolean): string => (said ? text(language, 'report.yes') : '');
const birthday = ({ dateOfBirth }: ReportRow): string => (dateOfBirth === null ? '' : ddmmyy(dateOfBirth));

// ---- On paper ----

export const candidateDetailsPaper = (written: Written): Paper => ({
  title: text(written.language, 'report.candidateDetails'),
  language: written.language,
  printed: written.printed,
  lists: written.lists.map((list) => paperList(written, list)),
});

interface Column extends PaperColumn {
  cell: (row: ReportRow) => PaperText;
}

function paperList(written: Written, { sheets, title, rows }: WrittenList): PaperList {
  const { language } = written;
  const { centre_number: number, centre_name: name } = sheets[0]!;
  const columns = columnsOf(written, sheets);
  const centre = text(language, 'report.centre', { number, name });
  const count =
    rows.length === 0 ? text(language, 'report.empty') : text(language, 'report.candidates', { count: rows.length });
  return {
    heading: title,
    lines: [{ text: centre }, { text: count }],
    running: `${number} ${name} · ${title}`,
    columns,
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

function columnsOf({ language, withSample }: Written, sheets: SheetList): Column[] {
  const column = (heading: string, width: number | null, said: (row: ReportRow) => string): Column => ({
    heading,
    width,
    cell: (row) => ({ text: said(row) }),
  });
  const several = column(text(language, 'report.columnUnit'), 55, ({ unitCode }) => unitCode);
  const initials = column(text(language, 'report.columnInitials'), 50, ({ row }) => row.initials ?? '');
  const sample = column(text(language, 'report.columnSample'), 50, ({ sampled }) => yes(language, sampled));
  return [
    column(text(language, 'report.columnPlace'), 28, ({ place }) => String(place)),
    ...(sheets.length > 1 ? [several] : []),
    column(text(language, 'report.columnNumber'), 66, ({ row }) => row.candidateNumber),
    column(text(language, 'report.columnName'), null, ({ row }) => `${row.surname}: ${row.forenames}`),
    column(text(language, 'report.columnDateOfBirth'), 50, birthday),
    ...(sheets.some((sheet) => sheet.teacher_initials === 1) ? [initials] : []),
    { heading: resultHeading(language, sheets), width: 92, cell: (row) => resultCell(language, row) },
    ...(withSample ? [sample] : []),
  ];
}

const resultHeading = (language: Language, sheets: SheetList): string =>
  text(
    language,
    sheets.every(({ assessment }) => assessment === 'MARKS') ? 'report.columnMark' : 'report.columnOutcome',
  );

function resultCell(language: Language, { counted, submitted }: ReportRow): PaperText {
  if (counted === null) return { text: '' };
  if (submitted === null) return { text: inWords(language, counted) };
  const both = { counted: inWords(language, counted), submitted: inWords(language, submitted) };
  return { text: text(language, 'report.corrected', both), red: true };
}

// ---- As a file ----

/** All lists in one table, so that it can be sorted and filtered as one. */
export function candidateDetailsTable({ language, lists, withSample }: Written): Value[][] {
  const headings = [
    text(language, 'report.columnCentre'),
    text(language, 'report.columnSeries'),
    text(language, 'report.columnUnit'),
    text(language, 'report.columnPlace'),
    text(language, 'report.columnNumber'),
    text(language, 'report.columnSurname'),
    text(language, 'report.columnForenames'),
    text(language, 'report.columnDateOfBirth'),
    text(language, 'report.columnInitials'),
    text(language, 'report.columnResult'),
    text(language, 'report.columnSubmitted'),
    ...(withSample ? [text(language, 'report.columnSample')] : []),
  ];
  const value = (result: Result | null): Value =>
    result === null ? '' : result.kind === 'MARK' ? result.mark : inWords(language, result);
  const rows = lists.flatMap(({ sheets, series, rows: listed }) =>
    listed.map((each): Value[] => [
      sheets[0]!.centre_number,
      series,
      each.unitCode,
      each.place,
      each.row.candidateNumber,
      each.row.surname,
      each.row.forenames,
      birthday(each),
      each.row.initials ?? '',
      value(each.counted),
      value(each.submitted),
      ...(withSample ? [yes(language, each.sampled)] : []),
    ]),
  );
  return [headings, ...rows];
}

/** R45: the results of sheets in the forms in which they can be brought in again. */
import type { Language } from '../../texts/index.js';
import { text } from '../../texts/index.js';
import type { DraftRow, SubmittedRow } from '../domain/marksheet.js';
import { countedResult, resultCode } from '../domain/result.js';
import { fromJson } from '../persistence/database.js';
import type { MarksheetRead } from '../persistence/reads/marksheet.js';
import type { Value } from './table.js';

type ListedRow = DraftRow | SubmittedRow;

/** Of one centre in one series. */
export interface WrittenMarks {
  language: Language;
  at: Date;
  /** A template has the rows that can still be filled in, and no more columns than are read. */
  template: boolean;
  withSample: boolean;
  sheets: readonly { sheet: MarksheetRead; title: string; rows: readonly ListedRow[] }[];
}

const STATUS = { DRAFT: 'marksFile.statusDRAFT', SUBMITTED: 'marksFile.statusSUBMITTED' };
const sampledIn = (row: ListedRow): boolean => row.status === 'SUBMITTED' && row.sample !== null;
const counted = (row: ListedRow) => (row.status === 'SUBMITTED' ? countedResult(row) : row.result);

export function marksTable({ language, template, withSample, sheets }: WrittenMarks): Value[][] {
  const initials = sheets.some(({ sheet }) => sheet.teacher_initials === 1);
  const headings = [
    ...['marksFile.columnCentre', 'marksFile.columnSeries', 'marksFile.columnUnit', 'marksFile.columnNumber'],
    ...['marksFile.columnSurname', 'marksFile.columnForenames', 'marksFile.columnResult'],
    ...(initials ? ['marksFile.columnInitials'] : []),
    ...(template ? [] : ['marksFile.columnStatus', 'marksFile.columnCounted']),
    ...(template || !withSample ? [] : ['marksFile.columnSample']),
  ].map((key) => text(language, key));
  const rows = sheets.flatMap(({ sheet, rows: listed }) =>
    listed.map((row) => [
      ...[sheet.centre_number, sheet.series_id, sheet.code, row.candidateNumber, row.surname, row.forenames],
      valueOf(row.result),
      ...(initials ? [row.initials ?? ''] : []),
      ...(template ? [] : [text(language, STATUS[row.status]), valueOf(counted(row))]),
      ...(template || !withSample ? [] : [sampledIn(row) ? text(language, 'report.yes') : '']),
    ]),
  );
  return [headings, ...rows];
}

/** A mark is a number in a spreadsheet; all else is its short form. */
const valueOf = (result: ListedRow['result']): Value =>
  result === null ? '' : result.kind === 'MARK' ? result.mark : resultCode(result);

/** The form `iamis-marks-1`: docs/marks-file.md. */
export function marksJson(written: WrittenMarks): Buffer {
  const [first] = written.sheets;
  const file = {
    form: 'iamis-marks-1',
    centre: first!.sheet.centre_number,
    series: first!.sheet.series_id,
    writtenAt: written.at.toISOString(),
    sheets: written.sheets.map(({ sheet, title, rows }) => ({
      marksheetId: String(sheet.id),
      unit: sheet.code,
      title,
      assessment: sheet.assessment,
      maximumMark: sheet.maximum_mark,
      outcomes: fromJson<string[]>(sheet.outcomes),
      teacherInitials: sheet.teacher_initials === 1,
      rows: rows.map((row) => ({ ...given(row), ...(written.template ? {} : beside(row, written.withSample)) })),
    })),
  };
  return Buffer.from(`${JSON.stringify(file, null, 1)}\n`);
}

const given = ({ candidateNumber, surname, forenames, result, initials }: ListedRow) => ({
  candidateNumber,
  surname,
  forenames,
  result: result && resultCode(result),
  initials,
});

function beside(row: ListedRow, withSample: boolean) {
  const result = counted(row);
  return {
    status: row.status,
    submission: row.status === 'SUBMITTED' ? row.submission : null,
    late: row.late,
    countedResult: result && resultCode(result),
    ...(withSample && { sampled: sampledIn(row) }),
  };
}

/** One row of a file of results as it was given, and what can be wrong with it before the rules of its sheet are asked. */
import type { MarksPlace, SheetToFill } from '../marks-file.js';
import { foldName } from '../candidate.js';
import type { Row } from '../marksheet.js';
import { shorten } from '../result.js';

export const MAXIMUM_MARKS_FILE = 4 * 1024 * 1024;
export const MAXIMUM_FILE_ROWS = 10_000;

/** Null: the file says nothing there. */
export interface GivenRow {
  line: number;
  centre: string | null;
  series: string | null;
  unit: string | null;
  /** Empty when there is none. */
  candidateNumber: string;
  surname: string | null;
  result: string | null;
  resultIsDate: boolean;
  initials: string | null;
  /** How many columns have a heading, where the row goes on beyond the last one. */
  beyond: number | null;
}

export type PlaceColumn = 'CENTRE' | 'SERIES' | 'UNIT';

/** What only a file can have wrong. */
export type FileRowProblem =
  | { __typename: 'RowOfOtherSheet'; candidateNumber: string; column: PlaceColumn; found: string; expected: string }
  | { __typename: 'CandidateNumberMissing'; line: number }
  | { __typename: 'NameDisagrees'; candidateNumber: string; candidateName: string; found: string }
  | { __typename: 'MarkIsDate'; candidateNumber: string; typed: string }
  | { __typename: 'RowMisshapen'; candidateNumber: string; columns: number };

/** How a unit's code is compared: `4102/01`, `410201` and `4102 01` are one; a lost zero at the front does not count. */
export const unitKey = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^0+/, '');

export function rowFault(
  row: GivenRow,
  place: MarksPlace,
  sheet: SheetToFill | undefined,
  sheets: readonly SheetToFill[],
): FileRowProblem | null {
  const { candidateNumber, line } = row;
  const elsewhere = misplaced(row, place, sheet, sheets);
  if (elsewhere) return elsewhere;
  if (candidateNumber === '') return { __typename: 'CandidateNumberMissing', line };
  if (row.beyond !== null) return { __typename: 'RowMisshapen', candidateNumber, columns: row.beyond };
  const entered = sheet!.rows.get(candidateNumber);
  if (entered !== undefined && entered.status !== 'WITHDRAWN' && row.surname !== null) {
    if (!sameSurname(row.surname, entered.surname))
      return {
        __typename: 'NameDisagrees',
        candidateNumber,
        candidateName: nameOf(entered),
        found: shorten(row.surname),
      };
  }
  if (!row.resultIsDate) return null;
  return { __typename: 'MarkIsDate', candidateNumber, typed: shorten(row.result ?? '') };
}

function misplaced(
  { candidateNumber, centre, series, unit }: GivenRow,
  place: MarksPlace,
  sheet: SheetToFill | undefined,
  sheets: readonly SheetToFill[],
): FileRowProblem | null {
  const other = (column: PlaceColumn, found: string, expected: string): FileRowProblem => ({
    __typename: 'RowOfOtherSheet',
    candidateNumber,
    column,
    found: shorten(found),
    expected,
  });
  if (centre !== null && centre !== place.centre) return other('CENTRE', centre, place.centre);
  if (series !== null && !place.series.some((name) => foldName(name) === foldName(series)))
    return other('SERIES', series, place.series[0]!);
  return sheet !== undefined ? null : other('UNIT', unit ?? '', sheets.map((each) => each.unit.code).join(', '));
}

export const nameOf = ({ surname, forenames }: Pick<Row, 'surname' | 'forenames'>): string => `${surname}:${forenames}`;

/** R4: one name in two spellings; a `?` stands for a letter that the file's character set has not (Excel's CSV has no ŵ). */
export function sameSurname(given: string, entered: string): boolean {
  const letters = (text: string) => foldName(text).replace(/[^\p{L}\p{N}?]/gu, '');
  const [a, b] = [letters(given), letters(entered).replaceAll('?', '')];
  if (!a.includes('?')) return a === b;
  return a.length === b.length && [...a].every((letter, index) => letter === '?' || letter === b[index]);
}

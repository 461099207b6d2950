/** The Candidate Details Report (R33): which sheets stand in one list, and what it says of each candidate. Statistics stand in report/distribution.ts. */
import type { DraftRow, Row, SubmittedRow } from './marksheet.js';
import type { Result } from './result.js';
import { countedResult, sameResult } from './result.js';

/** A row of a sheet with what only reports need. */
export interface ReportedRow {
  unitCode: string;
  row: Row;
  dateOfBirth: string | null;
}

export interface ReportRow {
  /** 1, 2, 3 … in its list. */
  place: number;
  unitCode: string;
  row: DraftRow | SubmittedRow;
  dateOfBirth: string | null;
  counted: Result | null;
  /** What was submitted, where something else counts now; null elsewhere. */
  submitted: Result | null;
  sampled: boolean;
}

/** R33: in candidate order; a candidate of several units stands once for each. Withdrawn entries are no candidates. */
export function reportRows(rows: readonly ReportedRow[]): ReportRow[] {
  return rows
    .flatMap(({ row, ...rest }) => (row.status === 'WITHDRAWN' ? [] : [{ ...rest, row }]))
    .toSorted((a, b) => inOrder(a.row.candidateNumber, b.row.candidateNumber) || inOrder(a.unitCode, b.unitCode))
    .map(({ row, ...rest }, index) => {
      const counted = countedResult<Result | null>(row);
      return {
        place: index + 1,
        ...rest,
        row,
        counted,
        submitted: sameResult(counted, row.result) ? null : row.result,
        sampled: row.status === 'SUBMITTED' && row.sample !== null,
      };
    });
}

/** What tells whether two sheets stand in one list. */
export interface ReportedSheet {
  centre: string;
  series: string;
  titleEn: string;
  titleCy: string | null;
  unitCode: string;
}

/** R33: units of one name are one list, as the guides print `(4222/01 & 4222/02)`. Lists and their units come in order of unit code. */
export function reportLists<S extends ReportedSheet>(sheets: readonly S[]): S[][] {
  const lists = new Map<string, S[]>();
  const ordered = sheets.toSorted(
    (a, b) => inOrder(a.centre, b.centre) || inOrder(a.series, b.series) || inOrder(a.unitCode, b.unitCode),
  );
  for (const sheet of ordered) {
    const key = JSON.stringify([sheet.centre, sheet.series, sheet.titleEn, sheet.titleCy]);
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [sheet]);
    else list.push(sheet);
  }
  return [...lists.values()];
}

/** R33: a day as the report prints a date of birth, `010208` for 1 February 2008. */
export const ddmmyy = (day: string): string => `${day.slice(8, 10)}${day.slice(5, 7)}${day.slice(2, 4)}`;

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

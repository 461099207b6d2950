/** What is said of a file as a whole: why it is refused, and what a person should know of how it was read. */
import { shorten } from '../../domain/result.js';

export type MarksFileFaultCode =
  | 'FILE_UNREADABLE'
  | 'FILE_EMPTY'
  | 'NOT_A_SPREADSHEET'
  | 'OTHER_SPREADSHEET'
  | 'ENCRYPTED'
  | 'MACROS'
  | 'TRUNCATED'
  | 'DAMAGED'
  | 'TOO_MANY_PARTS'
  | 'TOO_LARGE_UNFOLDED'
  | 'TOO_MANY_SHEETS'
  | 'TOO_MANY_ROWS'
  | 'TOO_MANY_COLUMNS'
  | 'CELL_TOO_LONG'
  | 'CSV_MALFORMED'
  | 'MERGED_CELLS'
  | 'SEVERAL_LISTS'
  | 'COLUMN_MISSING'
  | 'COLUMN_REPEATED'
  | 'NO_ROWS'
  | 'JSON_FORM_UNKNOWN'
  | 'JSON_MALFORMED'
  | 'CENTRE_DISAGREES'
  | 'SERIES_DISAGREES';

export interface MarksFileFault {
  code: MarksFileFaultCode;
  line: number | null;
  found: string | null;
  expected: string | null;
}

export interface MarksFileNote {
  code:
    | 'COLUMNS_IGNORED'
    | 'SHEETS_IGNORED'
    | 'EMPTY_LEFT_ALONE'
    | 'ZEROS_RESTORED'
    | 'READ_AS_WINDOWS_1252'
    | 'LAST_LINE_OPEN';
  count: number;
  found: string | null;
}

/** Thrown while a file is read, and caught where reading began: nothing after the first of these makes sense. */
export class Refused extends Error {
  readonly faults: readonly MarksFileFault[];
  constructor(...faults: MarksFileFault[]) {
    super(faults.map(({ code }) => code).join());
    this.faults = faults;
  }
}

export const fault = (
  code: MarksFileFaultCode,
  at: { line?: number | null; found?: string | number | null; expected?: string | number | null } = {},
): MarksFileFault => ({
  code,
  line: at.line ?? null,
  found: at.found == null ? null : shorten(String(at.found)),
  expected: at.expected == null ? null : String(at.expected),
});

export const refuse = (...given: Parameters<typeof fault>): never => {
  throw new Refused(fault(...given));
};

export const note = (code: MarksFileNote['code'], count: number, found: readonly string[] = []): MarksFileNote => ({
  code,
  count,
  found: found.length === 0 ? null : found.slice(0, 10).map(shorten).join(', '),
});

/** The form `iamis-marks-1`: docs/marks-file.md. */
import { z } from 'zod';
import { padded } from '../../domain/marks-file/cell.js';
import type { GivenRow } from '../../domain/marks-file/row.js';
import { MAXIMUM_FILE_ROWS } from '../../domain/marks-file/row.js';
import type { MarksFileFault } from './findings.js';
import { fault, refuse, Refused } from './findings.js';
import type { ReadRows } from './table.js';
import { MAXIMUM_CELL, notesOf, resultText } from './table.js';
import { decodeText } from './text.js';

export const MARKS_FORM = 'iamis-marks-1';

const written = z.string().max(MAXIMUM_CELL);
/** What an export says beside what is read may stand here too, whatever it is. */
const rowOf = z.object({
  candidateNumber: written,
  surname: written.nullish(),
  result: z.union([written, z.int()]).nullish(),
  initials: written.nullish(),
});
const fileOf = z.object({
  form: z.literal(MARKS_FORM),
  centre: written,
  series: written,
  sheets: z.array(z.object({ unit: written, rows: z.array(rowOf) })),
});

export function readJson(content: Buffer, place: { centre: string; series: string }): ReadRows {
  const { text, notes } = decodeText(content);
  const { centre, series, sheets } = checked(parsed(text));
  const elsewhere: MarksFileFault[] = [];
  if (centre !== place.centre) elsewhere.push(fault('CENTRE_DISAGREES', { found: centre, expected: place.centre }));
  if (series !== place.series) elsewhere.push(fault('SERIES_DISAGREES', { found: series, expected: place.series }));
  if (elsewhere.length > 0) throw new Refused(...elsewhere);
  const given = sheets.flatMap(({ unit, rows }) => rows.map((row) => ({ unit, row })));
  if (given.length === 0) refuse('NO_ROWS');
  const rows = given.map(({ unit, row }, index) => rowFrom(index + 1, unit, row));
  const restored = rows.filter(({ candidateNumber }, index) => given[index]!.row.candidateNumber !== candidateNumber);
  return { rows, notes: [...notes, ...notesOf(rows, [], restored.length)] };
}

function rowFrom(line: number, unit: string, row: z.infer<typeof rowOf>): GivenRow {
  const result = String(row.result ?? '').trim();
  return {
    line,
    centre: null,
    series: null,
    unit,
    candidateNumber: padded(row.candidateNumber.trim(), 4),
    surname: row.surname?.trim() || null,
    result: result === '' ? null : resultText(result),
    resultIsDate: false,
    initials: row.initials?.trim() || null,
    beyond: null,
  };
}

/** What is wrong at the very end of a text is what did not arrive. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as SyntaxError;
    const [, position = '0'] = /position (\d+)/.exec(message) ?? [];
    const atEnd = /unexpected end|unterminated/i.test(message) || Number(position) >= text.trimEnd().length;
    return refuse(atEnd ? 'TRUNCATED' : 'JSON_MALFORMED');
  }
}

/** Before every row is looked at: a million wrong ones would make a million findings. */
function checkLength(value: unknown): void {
  const { sheets } = (value ?? {}) as { sheets?: unknown };
  const lists = Array.isArray(sheets) ? sheets.map((sheet: { rows?: unknown } | null) => sheet?.rows) : [];
  const rows = lists.reduce((sum: number, list) => sum + (Array.isArray(list) ? list.length : 1), 0);
  if (rows > MAXIMUM_FILE_ROWS) refuse('TOO_MANY_ROWS', { found: rows, expected: MAXIMUM_FILE_ROWS });
}

function checked(value: unknown): z.infer<typeof fileOf> {
  const form = (value as { form?: unknown } | null)?.form;
  if (typeof form === 'string' && form !== MARKS_FORM)
    refuse('JSON_FORM_UNKNOWN', { found: form, expected: MARKS_FORM });
  checkLength(value);
  const file = fileOf.safeParse(value);
  if (file.success) return file.data;
  const faults = file.error.issues
    .slice(0, 20)
    .map(({ path }) => fault('JSON_MALFORMED', { found: path.map(String).join('.') || '/' }));
  throw new Refused(...faults);
}

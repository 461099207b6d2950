import type { JudgedRow, MarksPlace } from '../../domain/marks-file.js';
import { judgeMarks } from '../../domain/marks-file.js';
import { MAXIMUM_FILE_ROWS, MAXIMUM_MARKS_FILE, unitKey } from '../../domain/marks-file/row.js';
import { readSheetsToFill } from '../../persistence/reads/marks-file.js';
import { readMarksheetsById } from '../../persistence/reads/marksheet.js';
import { readReportSheetsFor } from '../../persistence/reads/report.js';
import type { ApplyProblem } from '../../persistence/writes/marks-file.js';
import { applyDryRun, keepDryRun } from '../../persistence/writes/marks-file.js';
import { fault } from '../../transfer/marks-file/findings.js';
import type { ReadMarks } from '../../transfer/marks-file/read.js';
import { readMarksFile } from '../../transfer/marks-file/read.js';
import { seriesNames } from '../../transfer/titles.js';
import type { Language } from '../../../texts/index.js';
import { text } from '../../../texts/index.js';
import type { Context } from '../context.js';
import { changeOf } from '../context.js';
import { badInput } from '../errors.js';
import type { Resolvers, ValidateResultsInput } from '../generated.js';
import { refusal } from '../problems.js';
import { readUpload } from '../uploads.js';

export const marksFile: Resolvers = {
  Mutation: {
    async validateResults(_, { input }, context) {
      const { centre, series, unit = null, confirmAbsent } = input;
      if ((confirmAbsent?.length ?? 0) > MAXIMUM_FILE_ROWS)
        throw badInput('Too many absences.', 'TOO_MANY_ABSENCES', { maximum: MAXIMUM_FILE_ROWS });
      const received = await readUpload(input.file, MAXIMUM_MARKS_FILE);
      const sheets = await readReportSheetsFor(context.principal.scope, context.gate.db, input);
      if (sheets === null) return refusal({ __typename: 'MarksheetsNotFound', centre, series, unit });
      const unreadable = fault('FILE_UNREADABLE', { expected: MAXIMUM_MARKS_FILE });
      const read =
        received === null ? { faults: [unreadable] } : await readMarksFile(received.content, { centre, series, unit });
      if ('faults' in read) return refusal({ __typename: 'MarksFileRefused', findings: read.faults });
      return validated(context, { centre, series: seriesNames(sheets[0]!), unit }, sheets, read, input);
    },
    async applyResults(_, { input }, context) {
      const { gate, principal } = context;
      const change = { ...changeOf(context, 'applyResults', input), way: 'FILE' as const };
      const done = await applyDryRun(gate, principal.scope, change, input.token);
      if ('problem' in done) return whyNotApplied(done.problem);
      const { changed, sheets } = done.outcome;
      const found = await readMarksheetsById(principal.scope, gate.db, sheets);
      return { __typename: 'ApplyResultsSuccess', changed, marksheets: sheets.flatMap((id) => found.get(id) ?? []) };
    },
  },
  MarksFileFault: {
    text: (found, _, { language }) =>
      text(language, `marksFileFault.${found.code}`, { ...found, expected: columnText(found.expected, language) }),
  },
  MarksFileNote: {
    text: (note, _, { language }) => text(language, `marksFileNote.${note.code}`, { ...note }),
  },
};

/** A column in the words of its heading. */
const columnText = (expected: string | null, language: Language): string | null =>
  expected !== null && expected in COLUMNS ? text(language, COLUMNS[expected]!) : expected;

const COLUMNS: Readonly<Record<string, string>> = {
  CENTRE: 'marksFile.columnCentre',
  SERIES: 'marksFile.columnSeries',
  UNIT: 'marksFile.columnUnit',
  NUMBER: 'marksFile.columnNumber',
  SURNAME: 'marksFile.columnSurname',
  FORENAMES: 'marksFile.columnForenames',
  RESULT: 'marksFile.columnResult',
  INITIALS: 'marksFile.columnInitials',
};

const whyNotApplied = (problem: ApplyProblem) =>
  problem.__typename === 'DryRunOutdated'
    ? refusal({ ...problem, movedRows: problem.movedRows.map((row) => ({ ...row, problem: refusal(row.problem) })) })
    : refusal(problem);

type Sheets = NonNullable<Awaited<ReturnType<typeof readReportSheetsFor>>>;

async function validated(
  context: Context,
  place: MarksPlace,
  sheets: Sheets,
  read: ReadMarks,
  input: ValidateResultsInput,
) {
  const { gate, principal, now } = context;
  const rows = await readSheetsToFill(principal.scope, gate.db, sheets);
  const judged = judgeMarks(place, rows, read.rows, confirmedIn(input), now);
  const change = { ...changeOf(context, 'validateResults', { idempotencyKey: '' }), way: 'FILE' as const };
  const kept = await keepDryRun(gate, change, { ...input, form: read.form }, judged);
  return { __typename: 'ValidateResultsSuccess' as const, ...answerOf(read, judged, kept) };
}

function answerOf(
  { form, notes }: ReadMarks,
  judged: readonly JudgedRow[],
  kept: Awaited<ReturnType<typeof keepDryRun>>,
) {
  const count = (state: JudgedRow['state']) => judged.filter((row) => row.state === state).length;
  return {
    token: kept?.token ?? null,
    expiresAt: kept?.expiresAt ?? null,
    form,
    wouldChange: count('WOULD_CHANGE'),
    unchanged: count('UNCHANGED'),
    leftAlone: count('LEFT_ALONE'),
    refused: count('REFUSED'),
    notes,
    rows: judged.map(rowOf),
  };
}

function confirmedIn({ confirmAbsent, unit: only }: ValidateResultsInput) {
  const keys = (confirmAbsent ?? []).map(({ unit, candidateNumber }) => `${unit ?? '*'} ${candidateNumber}`);
  const names = new Set(keys.map((key) => key.replace(/^[^ ]*/, (unit) => (unit === '*' ? unit : unitKey(unit)))));
  return (unit: string, number: string) =>
    names.has(`${unitKey(unit)} ${number}`) || (only != null && names.has(`* ${number}`));
}

const rowOf = ({ planned: _, marksheetId, problem, ...row }: JudgedRow) => ({
  ...row,
  marksheetId: marksheetId === null ? null : String(marksheetId),
  problem: problem && refusal(problem),
});

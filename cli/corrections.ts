import type { Command } from 'commander';
import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import type { Connection } from './client.js';
import { ask, CommandError, newKey } from './client.js';
import type { Settings } from './iamis.js';
import { progressBar } from './progress.js';
import { counted, table } from './table.js';

const RECORD = /* GraphQL */ `
  mutation RecordCorrections($input: RecordClericalErrorInput!) {
    recordClericalError(input: $input) {
      __typename
      ... on RecordClericalErrorSuccess {
        recorded
        refused
        dryRun
        rows {
          candidateNumber
          row {
            result {
              code
            }
            countedResult {
              code
            }
          }
          problem {
            __typename
            message
          }
        }
      }
      ... on Problem {
        message
      }
    }
  }
`;

const FIND = /* GraphQL */ `
  query FindSheet($centre: CentreNumber!, $series: ID!, $unit: String!) {
    marksheetFor(centre: $centre, series: $series, unit: $unit) {
      id
    }
  }
`;

const COLUMNS = ['centre', 'series', 'unit', 'candidate', 'result', 'reason'] as const;
/** As many as the service takes at once. */
const BATCH = 600;

type Given = Record<(typeof COLUMNS)[number], string> & { confirm_absent?: string };

interface Answered {
  candidateNumber: string;
  row: { result: { code: string } | null; countedResult: { code: string } | null } | null;
  problem: { __typename: string; message: string } | null;
}

interface Recorded {
  recordClericalError: { __typename: string; message?: string; rows?: Answered[] };
}

/** What became of one line of the file. */
interface Line extends Given {
  line: number;
  counts: string | null;
  problem: { __typename: string; message: string } | null;
}

export function addCorrections(program: Command, settings: () => Settings): void {
  const corrections = program.command('corrections').description('clerical errors found in submitted results');
  corrections
    .command('record')
    .description('record every clerical error of a CSV file; exit code 1 when a line is refused')
    .argument('<file>', `UTF-8, with a first line of headings: ${COLUMNS.join(',')} and, if wanted, confirm_absent`)
    .option('--dry-run', 'only tell what would become of each line: nothing is saved, nobody is told')
    .addHelpText(
      'after',
      `
Example of a file:
  centre,series,unit,candidate,result,reason,confirm_absent
  68101,GCSE-2026-06,3010N3,1009,31,Two pages were not added,
  68101,GCSE-2026-06,3010N3,1010,A,Was not there,yes

Every line is judged by itself: those that can be recorded are, the others say why not. A file that is
sent again records nothing twice: a result that counts already is refused as unchanged.`,
    )
    .action(async (file: string, { dryRun = false }: { dryRun?: boolean }) => {
      const { connection, print } = settings();
      const lines = await record(connection, await readCorrections(file), dryRun);
      print(lines, () => describe(lines, dryRun));
      if (lines.some(({ problem }) => problem !== null)) process.exitCode = 1;
    });
}

async function readCorrections(file: string): Promise<Given[]> {
  const content = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new CommandError(`${file} can not be read (${(error as { code?: string }).code ?? 'unknown'}).`);
  });
  let rows: Given[];
  try {
    rows = parse(content, { bom: true, columns: (names: string[]) => names.map(asColumn), trim: true });
  } catch (error) {
    throw new CommandError(`${file} is no CSV file: ${(error as Error).message}.`);
  }
  const missing = COLUMNS.filter((name) => rows[0] !== undefined && !(name in rows[0]));
  if (missing.length > 0) throw new CommandError(`${file} has no column ${missing.join(', ')}.`);
  if (rows.length === 0) throw new CommandError(`${file} has no lines.`);
  return rows;
}

const asColumn = (heading: string): string => heading.toLowerCase().replaceAll(' ', '_');

async function record(connection: Connection, given: readonly Given[], dryRun: boolean): Promise<Line[]> {
  const lines = given.map((each, index): Line => ({ ...each, line: index + 2, counts: null, problem: null }));
  const bar = progressBar('Recording', lines.length);
  let done = 0;
  for (const group of bySheet(lines)) {
    const marksheetId = await sheetOf(connection, group[0]!);
    for (let from = 0; from < group.length; from += BATCH) {
      const batch = group.slice(from, from + BATCH);
      if (marksheetId === null) for (const line of batch) line.problem = NO_SHEET;
      else await recordBatch(connection, marksheetId, batch, dryRun);
      bar.at((done += batch.length));
    }
  }
  bar.end();
  return lines;
}

function bySheet(lines: readonly Line[]): Line[][] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const sheet = [line.centre, line.series, line.unit].join();
    const group = groups.get(sheet);
    if (group === undefined) groups.set(sheet, [line]);
    else group.push(line);
  }
  return [...groups.values()];
}

const NO_SHEET = {
  __typename: 'MarksheetNotFound',
  message: 'There is no sheet of this centre, series and unit, or this key may not see it.',
};

const sheetOf = async (connection: Connection, { centre, series, unit }: Given): Promise<string | null> =>
  (await ask<{ marksheetFor: { id: string } | null }>(connection, FIND, { centre, series, unit })).marksheetFor?.id ??
  null;

async function recordBatch(connection: Connection, marksheetId: string, batch: Line[], dryRun: boolean): Promise<void> {
  const rows = batch.map(({ candidate, result, reason, confirm_absent }) => ({
    candidateNumber: candidate,
    result: { typed: result },
    reason,
    confirmAbsent: /^(yes|y|true|1|ie)$/i.test(confirm_absent ?? ''),
  }));
  const input = { marksheetId, idempotencyKey: newKey(), rows, dryRun };
  const { recordClericalError: answer } = await ask<Recorded>(connection, RECORD, { input });
  for (const [index, line] of batch.entries()) {
    const row = answer.rows?.[index];
    line.counts = row?.row?.countedResult?.code ?? null;
    line.problem =
      answer.rows === undefined ? { __typename: answer.__typename, message: answer.message ?? '' } : row!.problem;
  }
}

function describe(lines: readonly Line[], dryRun: boolean): string {
  const refused = lines.filter(({ problem }) => problem !== null).length;
  const said = table(
    ['line', 'centre', 'unit', 'candidate', 'result', ''],
    lines.map(({ line, centre, unit, candidate, result, problem }) => [
      String(line),
      centre,
      unit,
      candidate,
      result,
      problem === null
        ? dryRun
          ? 'would be recorded'
          : 'recorded'
        : `REFUSED ${problem.__typename}: ${problem.message}`,
    ]),
  );
  const end = dryRun ? 'Nothing was saved.' : 'The centres are told.';
  return `${said}\n${counted(lines.length - refused, 'correction')}, ${counted(refused, 'refusal')}. ${end}`;
}

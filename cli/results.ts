import type { Command } from 'commander';
import { Option } from 'commander';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ask, CommandError, download, newKey, upload } from './client.js';
import type { Settings } from './iamis.js';
import type { Applied, Validated, ValidatedRow } from './results-queries.js';
import { APPLY, VALIDATE } from './results-queries.js';
import { describeApplied, describeValidated } from './results-words.js';

interface Place {
  centre?: string;
  series?: string;
  unit?: string;
  marksheet?: string[];
}

export function addResults(program: Command, settings: () => Settings): void {
  const results = program
    .command('results')
    .description('results as files: CSV, XLSX or JSON (docs/marks-file.md)')
    .addHelpText(
      'after',
      `
Filling in a sheet with a spreadsheet:
  iamis results template --centre 68101 --series GCSE-2026-06 --unit 3700U1 --form xlsx
  iamis results validate iamis-results-template-….xlsx --centre 68101 --series GCSE-2026-06 --unit 3700U1
  iamis results apply <the token that validate printed>

Nothing is saved before apply, which does exactly what validate said, or nothing. Results stay drafts: they are submitted elsewhere.`,
    );
  addDownloads(results, settings);
  addValidate(results, settings);
  addApply(results, settings);
}

const form = () => new Option('--form <form>', 'form of the file').choices(['csv', 'xlsx', 'json']).default('csv');

function addDownloads(results: Command, settings: () => Settings): void {
  const add = (name: string, path: string, description: string) =>
    results
      .command(name)
      .description(description)
      .option('--centre <number>', 'of this centre; together with --series')
      .option('--series <id>', 'in this series, such as GCSE-2026-06')
      .option('--unit <code>', 'of this unit only')
      .option('--marksheet <id...>', 'or these sheets, by id (iamis sheets list shows them)')
      .addOption(form())
      .option('-o, --output <file>', 'where to write; - is standard output; the name that the service gives otherwise')
      .action(async ({ form: chosen, output, ...place }: Place & { form: string; output?: string }) => {
        const { connection, print } = settings();
        const file = await download(connection, `/exports/${path}.${chosen}?${placeQuery(place)}`);
        const content = new Uint8Array(await file.arrayBuffer());
        if (output === '-') return void process.stdout.write(content);
        const to = output ?? nameOf(file);
        await writeFile(to, content).catch((error: unknown) => {
          throw new CommandError(`${to} can not be written (${(error as { code?: string }).code ?? 'unknown'}).`);
        });
        print({ file: to, bytes: content.length }, () => `${to}, ${String(content.length)} bytes`);
      });
  add('template', 'results-template', 'rows that can still be filled in, with their candidates');
  add('export', 'results', 'every row: results, what counts, and the sample');
}

/** The name that the service gives it. */
const nameOf = ({ headers }: Response): string =>
  /filename="([\w.-]+)"/.exec(headers.get('content-disposition') ?? '')?.[1] ?? 'results';

function placeQuery({ marksheet, centre, series, unit }: Place): string {
  const query = new URLSearchParams();
  for (const id of marksheet ?? []) query.append('marksheet', id);
  for (const [name, value] of Object.entries({ centre, series, unit })) if (value !== undefined) query.set(name, value);
  return query.toString();
}

function addValidate(results: Command, settings: () => Settings): void {
  results
    .command('validate')
    .description('say row by row what a file would change, or why not; exit code 1 when the file or a row is refused')
    .argument('<file>', 'CSV, XLSX or JSON')
    .requiredOption('--centre <number>', 'of this centre')
    .requiredOption('--series <id>', 'in this series, such as GCSE-2026-06')
    .option('--unit <code>', 'of this unit; left out: each row says its unit')
    .option('--confirm-absent <numbers>', 'candidates who were absent: 0012,0034 (with --unit), 3700U1:0012, or all')
    .option('--all-rows', 'print unchanged rows too')
    .action(async (file: string, asked: Required<Place> & { confirmAbsent?: string; allRows?: boolean }) => {
      const { connection, print } = settings();
      const content = await readFile(file).catch((error: unknown) => {
        throw new CommandError(`${file} can not be read (${(error as { code?: string }).code ?? 'unknown'}).`);
      });
      const { centre, series, unit } = asked;
      const validate = (confirmAbsent: Absence[]) =>
        upload<Validated>(connection, VALIDATE, basename(file), content, { centre, series, unit, confirmAbsent });
      const all = asked.confirmAbsent === 'all';
      let answer = (await validate(all ? [] : absencesIn(asked.confirmAbsent))).validateResults;
      if (all) answer = (await validate(unconfirmedIn(answer.rows ?? []))).validateResults;
      print(answer, () => describeValidated(answer, asked.allRows === true));
      if (answer.__typename !== 'ValidateResultsSuccess' || answer.refused! > 0) process.exitCode = 1;
    });
}

interface Absence {
  unit?: string;
  candidateNumber: string;
}

function absencesIn(given: string | undefined): Absence[] {
  return (given ?? '')
    .split(',')
    .filter((each) => each !== '')
    .map((each) => {
      const [number, unit] = each.trim().split(':').reverse();
      return { candidateNumber: number!, ...(unit !== undefined && { unit }) };
    });
}

const unconfirmedIn = (rows: readonly ValidatedRow[]): Absence[] =>
  rows
    .filter(({ problem }) => problem?.__typename === 'AbsentUnconfirmed')
    .map(({ unitCode, candidateNumber }) => ({ unit: unitCode!, candidateNumber }));

function addApply(results: Command, settings: () => Settings): void {
  results
    .command('apply')
    .description('save what validate said, all of it or nothing; exit code 1 when it is refused')
    .argument('<token>', 'as validate printed it; it lasts an hour')
    .option('--idempotency-key <key>', 'makes a repeat harmless; made up when left out')
    .action(async (token: string, { idempotencyKey = newKey() }: { idempotencyKey?: string }) => {
      const { connection, print } = settings();
      const { applyResults: answer } = await ask<Applied>(connection, APPLY, { input: { token, idempotencyKey } });
      print(answer, () => describeApplied(answer));
      if (answer.__typename !== 'ApplyResultsSuccess') process.exitCode = 1;
    });
}

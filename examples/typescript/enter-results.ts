/**
 * From a list of marks to a submitted sheet: node enter-results.js marks.csv CENTRE SERIES UNIT
 * Reads IAMIS_URL and IAMIS_KEY (and IAMIS_CLIENT_ID, if the key is to be exchanged for tokens).
 * marks.csv: a line for each candidate, `1009,31,SF`: number, result as typed, initials or nothing.
 */
import { readFile } from 'node:fs/promises';
import type { Client, SheetSummaryFragment } from '../../clients/typescript/src/index.js';
import {
  createClient,
  EnterResultsDocument,
  followEvents,
  IamisError,
  isSuccess,
  newIdempotencyKey,
  pages,
  SheetForDocument,
  SheetsDocument,
  SubmitMarksheetDocument,
} from '../../clients/typescript/src/index.js';

async function main([file, centre, series, unit]: string[]): Promise<void> {
  if (!file || !centre || !series || !unit) throw new Error('enter-results marks.csv CENTRE SERIES UNIT');
  const { IAMIS_URL: url = 'http://127.0.0.1:4000', IAMIS_KEY: key = '', IAMIS_CLIENT_ID: clientId } = process.env;
  const client = createClient({ url, credentials: clientId === undefined ? { key } : { clientId, key } });

  for await (const { title, state } of pages(client, SheetsDocument, { filter: { centre } }, (data) => data.marksheets))
    console.log(`${state.padEnd(14)} ${title}`);

  const { marksheetFor: sheet } = await client.send(SheetForDocument, { centre, series, unit });
  if (sheet == null) throw new Error('There is no such sheet, or this key may not see it.');
  const before = await lastCursor(client, centre);
  await enter(client, sheet, await readMarks(file));
  await submit(client, sheet);
  await tellEvents(client, centre, before);
}

interface Mark {
  candidateNumber: string;
  typed: string;
  initials: string | undefined;
}

async function readMarks(file: string): Promise<Mark[]> {
  const lines = (await readFile(file, 'utf8')).split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [candidateNumber = '', typed = '', initials] = line.split(',').map((cell) => cell.trim());
    return { candidateNumber, typed, initials: initials || undefined };
  });
}

/** At most 600 rows a call. Accepted rows are saved even if others are refused, so only those need a person. */
async function enter(client: Client, { id, title }: SheetSummaryFragment, marks: Mark[]): Promise<void> {
  for (let from = 0; from < marks.length; from += 600) {
    const rows = marks.slice(from, from + 600).map(({ candidateNumber, typed, initials }) => ({
      candidateNumber,
      result: { typed },
      ...(initials !== undefined && { initials }),
    }));
    const input = { marksheetId: id, idempotencyKey: newIdempotencyKey(), rows };
    const { enterResults: answer } = await client.send(EnterResultsDocument, { input });
    if (!isSuccess(answer)) throw new Error(answer.message);
    console.log(`${title}: ${answer.saved} saved, ${answer.refused} refused`);
    for (const { candidateNumber, problem } of answer.rows) {
      if (problem === null) continue;
      // What a program can do something about it asks for by name; everything else is shown as it is.
      if (problem.__typename === 'MarkAboveMaximum')
        console.log(`${candidateNumber}: ${problem.typed} is more than ${problem.maximum}`);
      else if (problem.__typename === 'AbsentUnconfirmed')
        console.log(`${candidateNumber}: ask whether ${problem.candidateName} was absent`);
      else console.log(`${candidateNumber}: ${problem.message}`);
    }
  }
}

async function submit(client: Client, { id }: SheetSummaryFragment): Promise<void> {
  const input = { marksheetId: id, idempotencyKey: newIdempotencyKey() };
  const { submitMarksheet: answer } = await client.send(SubmitMarksheetDocument, { input });
  if (isSuccess(answer)) {
    console.log(`Submitted ${answer.submission.count}, receipt ${answer.submission.receipt}`);
    return;
  }
  console.log(`Not submitted: ${answer.message}`);
  if (answer.__typename === 'MarksheetIncomplete') for (const { text } of answer.blockers) console.log(`- ${text}`);
}

/** Where the feed ends now. Whoever keeps a copy stores the cursor instead, and never reads from the start again. */
async function lastCursor(client: Client, centre: string): Promise<string | null> {
  let last: string | null = null;
  const ended = AbortSignal.timeout(500);
  for await (const { cursor } of followEvents(client, { filter: { centre }, signal: ended, everySeconds: 1 }))
    last = cursor;
  return last;
}

/** A system follows for ever; this example until the feed has been still for some seconds. */
async function tellEvents(client: Client, centre: string, after: string | null): Promise<void> {
  const signal = AbortSignal.timeout(Number(process.env['IAMIS_FOLLOW_MS'] ?? 8000));
  for await (const { event } of followEvents(client, { after, filter: { centre }, everySeconds: 1, signal }))
    console.log(`event ${event.type} sheet ${event.marksheet?.id ?? '-'}`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const code = error instanceof IamisError ? `${error.code}: ` : '';
  console.error(`${code}${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});

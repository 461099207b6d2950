/** What clients were told beside what the database holds: each difference is a sentence. */
import { createHash } from 'node:crypto';
import { receiptText } from '../../src/domain/submission.js';
import { countedAgain, historyOf, rowsOf } from '../support/sheets.js';
import type { SheetMade } from '../support/world.js';
import type { Acknowledged, Run } from './clients.js';
import { importOf } from './clients.js';
import { UNITS } from './stage.js';

type Found = string[];

/** Nothing acknowledged is lost, nothing is there by half or twice. */
export async function differences(run: Run): Promise<Found> {
  const { ledger } = run;
  const found = [
    ...ledger.unexpected.map((each) => `answered ${JSON.stringify(each)}`),
    ...(await Promise.all(ledger.sheets.map((sheet) => sheetFaults(run, sheet)))).flat(),
    ...(await submissionFaults(run, ledger.sheets[0]!)),
    ...(await importFaults(run)),
    ...(await uploadFaults(run)),
    ...(await repeatFaults(run)),
  ];
  return found;
}

/** Rows, history, audit, events and counts tell the same story, and every acknowledged mark is in it. */
async function sheetFaults(run: Run, sheet: SheetMade): Promise<Found> {
  const { db } = run.stage.truth;
  const found: Found = [];
  const keys = [...run.ledger.asked].filter(([, of]) => of === sheet).map(([key]) => key);
  const made = await db.readOnce<{ id: string }>('SELECT id FROM change_made WHERE principal_id = ? AND id IN (?)', [
    run.ledger.principal,
    keys,
  ]);
  const known = new Set(made.map(({ id }) => id));
  const history = await historyOf(db, sheet.id);
  const changes = [...history].flatMap(([number, versions]) => versions.map((each) => ({ ...each, number })));
  const places = changes.map(({ number, change_id: id }) => `${id} ${number}`);
  if (new Set(places).size < places.length) found.push('a change is in the history twice');
  for (const { change_id: id } of changes) if (!known.has(id)) found.push(`history of ${id} without the change`);
  for (const [number, versions] of history)
    for (const [index, each] of versions.entries()) {
      if (each.version !== index + 2) found.push(`${number} has no version ${String(index + 2)}`);
      if (index > 0 && each.old_result !== versions[index - 1]!.new_result) found.push(`${number} jumps`);
    }
  for (const { candidate_number: number, version, mark } of await rowsOf(db, sheet.id)) {
    const last = history.get(number)?.at(-1);
    if (last && (last.version !== version || last.new_result !== String(mark))) found.push(`${number} is half saved`);
  }
  found.push(
    ...entryFaults(run, sheet, known, new Map(places.map((place, index) => [place, changes[index]!.new_result]))),
  );
  if (!(await countedAgain(db, sheet.id)).same) found.push('the counts are wrong');
  found.push(...(await besideFaults(run, sheet, known.size)));
  return found.map((each) => `sheet ${sheet.id}: ${each}`);
}

function entryFaults(run: Run, sheet: SheetMade, known: Set<string>, changed: Map<string, string | null>): Found {
  const found: Found = [];
  for (const { idempotencyKey, input, answer } of run.ledger.entered.filter((each) => each.sheet === sheet)) {
    if (answer.__typename !== 'EnterResultsSuccess') found.push(`answered ${JSON.stringify(answer)}`);
    if (!known.has(idempotencyKey)) found.push(`${idempotencyKey} is lost`);
    const rows = (input as { rows: { candidateNumber: string; result: { mark: number } }[] }).rows;
    for (const [index, { candidateNumber, result }] of rows.entries()) {
      const problem = answer.rows[index].problem as { __typename: string } | null;
      const saved = changed.get(`${idempotencyKey} ${candidateNumber}`);
      if (problem === null && saved !== String(result.mark)) found.push(`${idempotencyKey} ${candidateNumber} is lost`);
      if (problem !== null && (problem.__typename !== 'RowLocked' || saved !== undefined))
        found.push(`${idempotencyKey} ${candidateNumber}: ${problem.__typename}`);
    }
  }
  return found;
}

/** Each change is audited once and told once, version after version. */
async function besideFaults(run: Run, sheet: SheetMade, changes: number): Promise<Found> {
  const { db } = run.stage.truth;
  const found: Found = [];
  const [audited] = await db.readOnce<{ count: number }>('SELECT COUNT(*) AS count FROM audit WHERE object = ?', [
    `marksheet ${sheet.id}`,
  ]);
  if (audited!.count !== changes) found.push(`${String(changes)} changes, ${String(audited!.count)} audited`);
  const [{ version }] = (await db.readOnce<{ version: number }>('SELECT version FROM marksheet WHERE id = ?', [
    sheet.id,
  ])) as [{ version: number }];
  const told = await db.readOnce<{ type: string; payload: string }>(
    'SELECT type, payload FROM outbox WHERE marksheet_id = ? ORDER BY id',
    [sheet.id],
  );
  const versions = told
    .filter(({ type }) => type === 'MARKSHEET_CHANGED')
    .map(({ payload }) => (JSON.parse(payload) as { version: number }).version);
  const wanted = Array.from({ length: version }, (_, index) => index + 1);
  if (JSON.stringify(versions) !== JSON.stringify(wanted))
    found.push(`told of versions ${versions.join()} of ${String(version)}`);
  return found;
}

async function submissionFaults(run: Run, sheet: SheetMade): Promise<Found> {
  const { db } = run.stage.truth;
  const found: Found = [];
  const answers = run.ledger.submitted;
  const won = answers.filter(({ answer }) => answer.__typename === 'SubmitMarksheetSuccess');
  const lost = answers.filter(({ answer }) => answer.__typename === 'NothingToSubmit');
  if (won.length !== 1 || lost.length !== answers.length - 1)
    found.push(`submissions answered ${answers.map(({ answer }) => String(answer.__typename)).join()}`);
  const stored = await db.readOnce<{ receipt: string; count: number; at: Date }>(
    'SELECT receipt, count, at FROM submission WHERE marksheet_id = ?',
    [sheet.id],
  );
  const samples = await db.readOnce('SELECT marksheet_id FROM sample WHERE marksheet_id = ?', [sheet.id]);
  const told = await db.readOnce("SELECT id FROM outbox WHERE marksheet_id = ? AND type = 'MARKSHEET_SUBMITTED'", [
    sheet.id,
  ]);
  const counts = [stored.length, samples.length, told.length].join();
  if (counts !== '1,1,1') found.push(`submissions, samples, events: ${counts}`);
  const rows = await rowsOf(db, sheet.id);
  if (rows.some(({ submission_id: id }) => id !== 1)) found.push('rows stayed outside their submission');
  const locked = rows.map((row) => ({ candidateNumber: row.candidate_number, result: String(row.mark), initials: '' }));
  for (const { receipt, at } of [...stored, ...won.map(({ answer }) => answer.submission)] as typeof stored) {
    const text = receiptText({ ...sheet, at: new Date(at) }, locked as Parameters<typeof receiptText>[1]);
    if (createHash('sha256').update(text).digest('hex') !== receipt) found.push('a receipt is not that of the rows');
  }
  return found.map((each) => `submission ${sheet.id}: ${each}`);
}

/** A file that was taken in is there whole: every candidate on every sheet once. */
async function importFaults(run: Run): Promise<Found> {
  const { db } = run.stage.truth;
  const found: Found = [];
  for (const { centre, candidates, answer } of run.ledger.imported) {
    if (answer.__typename !== 'ImportEntriesSuccess') found.push(`answered ${JSON.stringify(answer)}`);
    const [stored] = await db.readOnce<Record<string, unknown>>(
      `SELECT (SELECT COUNT(*) FROM candidate WHERE centre_number = ?) AS people,
         (SELECT COUNT(*) FROM marksheet m JOIN marksheet_row r ON r.marksheet_id = m.id WHERE m.centre_number = ?) AS places,
         (SELECT COUNT(*) FROM marksheet m JOIN row_change h ON h.marksheet_id = m.id WHERE m.centre_number = ?) AS changes,
         (SELECT COALESCE(SUM(unmarked), 0) FROM marksheet WHERE centre_number = ?) + 0 AS unmarked,
         (SELECT COUNT(*) FROM outbox WHERE centre_number = ? AND type = 'MARKSHEET_CHANGED') AS told,
         (SELECT COUNT(*) FROM entries_file f JOIN entries_file_centre c ON c.entries_file_id = f.id WHERE c.centre_number = ? AND f.state = 'APPLIED') AS files`,
      Array<string>(6).fill(centre),
    );
    const all = candidates * UNITS.length;
    const wanted = { people: candidates, places: all, changes: all, unmarked: all, told: UNITS.length, files: 1 };
    const there = Object.fromEntries(Object.entries(stored!).map(([name, value]) => [name, Number(value)]));
    if (JSON.stringify(there) !== JSON.stringify(wanted)) found.push(JSON.stringify(there));
  }
  return found.map((each) => `entries: ${each}`);
}

async function uploadFaults(run: Run): Promise<Found> {
  const { db, store } = run.stage.truth;
  const found: Found = [];
  for (const { id, sha256, kept } of run.ledger.uploads) {
    const records = await db.readOnce<{ sha256: string }>('SELECT sha256 FROM evidence WHERE id = ?', [id]);
    if (kept && records.length !== 1) found.push(`${id} has ${String(records.length)} records`);
    if (!kept) continue;
    const hash = createHash('sha256');
    for await (const part of await store.read(id)) hash.update(part as Buffer);
    if (hash.digest('hex') !== sha256) found.push(`${id} has other bytes`);
  }
  return found.map((each) => `upload: ${each}`);
}

/** The same requests again: the same answers, and nothing happens. */
async function repeatFaults(run: Run): Promise<Found> {
  const { ledger, stage, chance } = run;
  const before = await statesOf(run);
  const some = [...Array.from({ length: 3 }, () => chance.one(ledger.entered)), ...ledger.submitted];
  const found: Found = [];
  for (const asked of some) {
    const again = await stage.truth.query(ledger.key, asked.document, { input: asked.input });
    if (JSON.stringify(told(Object.values(again)[0] as Acknowledged['answer'])) !== JSON.stringify(told(asked.answer)))
      found.push(`${asked.idempotencyKey} answered ${JSON.stringify(again)} after ${JSON.stringify(asked.answer)}`);
  }
  for (const { file } of ledger.imported) {
    const again = await importOf(run, file)(stage.truth.url);
    if (again.data?.importEntries?.replayed !== true) found.push(`entries answered ${JSON.stringify(again)}`);
  }
  if (JSON.stringify(await statesOf(run)) !== JSON.stringify(before)) found.push('a repeat changed something');
  return found.map((each) => `repeat: ${each}`);
}

/** Messages are made anew. */
const told = ({ message: _, ...answer }: Acknowledged['answer']) => answer;

const statesOf = ({ stage, ledger }: Run) =>
  stage.truth.db.readOnce(
    'SELECT id, version, (SELECT COUNT(*) FROM outbox o WHERE o.marksheet_id = m.id) AS told FROM marksheet m WHERE id IN (?) ORDER BY id',
    [ledger.sheets.map(({ id }) => id)],
  );

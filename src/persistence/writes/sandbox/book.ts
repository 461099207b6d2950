/** Who is entered at a sandbox: kept as it begins, and put back. */
import { isDeepStrictEqual } from 'node:util';
import type { Change, Gate } from '../../change.js';
import { auditOf } from '../../change.js';
import type { Transaction } from '../../database.js';
import { fromJson, transaction } from '../../database.js';
import { withRetry } from '../../retry.js';

interface StartCandidate {
  number: string;
  surname: string;
  forenames: string;
  sex: string | null;
  dateOfBirth: string | null;
  uci: string | null;
  uln: string | null;
  status: string;
  options: string[];
}

/** What was applied by then stays applied: all other files are as if they had never come, and may come again. */
interface StartBook {
  candidates: StartCandidate[];
  files: string[];
}

/** Who has no option is not entered. */
async function readBook(db: Pick<Transaction, 'read'>, centre: string, series: string): Promise<StartBook> {
  const found = await db.read<Omit<StartCandidate, 'options'> & { options: string }>(
    `SELECT candidate_number AS number, surname, forenames, sex, date_of_birth AS dateOfBirth, uci, uln, status, options FROM candidate
     WHERE centre_number = ? AND series_id = ? ORDER BY candidate_number`,
    [centre, series],
  );
  const files = await db.read<{ id: string }>(
    `SELECT entries_file_id AS id FROM entries_file_centre WHERE centre_number = ? AND series_id = ? AND applied = 1 ORDER BY 1`,
    [centre, series],
  );
  const all = found.map((each) => ({ ...each, options: fromJson<string[]>(each.options) }));
  return { candidates: all.filter(({ options }) => options.length > 0), files: files.map(({ id }) => id) };
}

export async function keepBooks(tx: Transaction, centre: string): Promise<void> {
  const books = await tx.read<{ series: string }>(
    'SELECT series_id AS series FROM entries_book WHERE centre_number = ? ORDER BY series_id FOR UPDATE',
    [centre],
  );
  for (const { series } of books) {
    const start = JSON.stringify(await readBook(tx, centre, series));
    await tx.write('REPLACE INTO sandbox_book (centre_number, series_id, start) VALUES (?, ?, ?)', [
      centre,
      series,
      start,
    ]);
  }
}

/** Each book in a transaction of its own. Answers how many were not as they begin. */
export async function putBooksBack(gate: Gate, change: Change, centre: string): Promise<number> {
  const kept = await gate.db.read<{ series: string; start: string }>(
    'SELECT series_id AS series, start FROM sandbox_book WHERE centre_number = ? ORDER BY series_id',
    [centre],
  );
  let moved = 0;
  for (const { series, start } of kept) {
    if (await putBookBack(gate, change, centre, series, fromJson<StartBook>(start))) moved += 1;
  }
  return moved;
}

const putBookBack = (gate: Gate, change: Change, centre: string, series: string, start: StartBook): Promise<boolean> =>
  withRetry(() =>
    transaction(gate.db, async (tx) => {
      await tx.read('SELECT version FROM entries_book WHERE centre_number = ? AND series_id = ? FOR UPDATE', [
        centre,
        series,
      ]);
      if (isDeepStrictEqual(await readBook(tx, centre, series), start)) return false;
      await writeCandidates(tx, centre, series, start.candidates);
      await forgetFiles(tx, centre, series, start.files);
      await tx.write('UPDATE entries_book SET version = version + 1 WHERE centre_number = ? AND series_id = ?', [
        centre,
        series,
      ]);
      const detail = { series, candidates: start.candidates.length };
      await gate.audit.write(tx, auditOf(change, `entries of ${series}`, centre, detail));
      return true;
    }),
  );

/** Who came since is entered for nothing any more: a candidate is never taken away. */
async function writeCandidates(
  tx: Transaction,
  centre: string,
  series: string,
  candidates: readonly StartCandidate[],
): Promise<void> {
  await tx.write(`UPDATE candidate SET options = '[]' WHERE centre_number = ? AND series_id = ?`, [centre, series]);
  for (const { number, surname, forenames, sex, dateOfBirth, uci, uln, status, options } of candidates) {
    await tx.write(
      `UPDATE candidate SET surname = ?, forenames = ?, sex = ?, date_of_birth = ?, uci = ?, uln = ?, status = ?, options = ?
       WHERE centre_number = ? AND series_id = ? AND candidate_number = ?`,
      [
        ...[surname, forenames, sex, dateOfBirth, uci, uln, status],
        ...[JSON.stringify(options), centre, series, number],
      ],
    );
  }
}

/** Their records stay; `applied` says that what they brought is there. */
const forgetFiles = (tx: Transaction, centre: string, series: string, files: readonly string[]) =>
  tx.write(
    `UPDATE entries_file_centre c SET c.applied = 0 WHERE c.centre_number = ? AND c.series_id = ? AND c.applied = 1
     AND c.entries_file_id NOT IN (SELECT known.id FROM JSON_TABLE(?, '$[*]' COLUMNS (id CHAR(36) PATH '$')) AS known)`,
    [centre, series, JSON.stringify(files)],
  );

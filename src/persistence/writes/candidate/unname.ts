/** Wherever a candidate of a series is named, or somebody may have written about one, nobody is named afterwards. */
import type { Fault } from '../../../domain/entries/fault.js';
import type { Db, Transaction } from '../../database.js';
import { fromJson } from '../../database.js';
import { withRetry } from '../../retry.js';
import type { WithdrawnSample } from '../reopening.js';

/** Stands where a name stood. */
export const PSEUDONYM = 'REMOVED';

const removed = (column: string): string => `r.${column} = IF(r.${column} IS NULL, NULL, '${PSEUDONYM}')`;
/** What somebody wrote about a place in the sample. */
const withoutWords = (column: string): string =>
  `r.${column} = JSON_REPLACE(JSON_REMOVE(r.${column}, '$.substitution.passedOverReason', '$.note'), '$.substitution.explanation', '${PSEUDONYM}')`;

const ON_SHEETS = [
  `marksheet_row r SET r.surname = '${PSEUDONYM}', r.forenames = '', ${withoutWords('sample_detail')}`,
  `row_change r SET r.note = NULL`,
  `correction r SET ${removed('reason')}`,
  `amendment r SET ${removed('reason')}, ${removed('requester')}, ${removed('note')}`,
  `withdrawal r SET ${removed('reason')}, ${withoutWords('sample')}`,
  `evidence r SET ${removed('name')}, ${removed('hidden_reason')}`,
  `upload r SET ${removed('name')}`,
  `extension r SET ${removed('why')}, ${removed('reason')}`,
  `reopening r SET ${removed('reason')}, ${removed('explanatory_note')}`,
  // Numbers, days and ids stay: they say what happened, and name nobody.
  `outbox r SET r.payload = IF(JSON_TYPE(JSON_EXTRACT(r.payload, '$.reason')) = 'STRING',
     JSON_REPLACE(r.payload, '$.reason', '${PSEUDONYM}'), r.payload)`,
];

const OF_SHEETS = 'SELECT id FROM marksheet WHERE centre_number = ? AND series_id = ?';

/** The sheets are locked. */
export async function unnameSheets(tx: Transaction, series: string, centre: string): Promise<void> {
  for (const change of ON_SHEETS)
    await tx.writeOnce(`UPDATE ${change} WHERE r.marksheet_id IN (${OF_SHEETS})`, [centre, series]);
  await unnameReopened(tx, series, centre);
  // Else the next reset of a sandbox would name them again.
  await tx.writeOnce(`DELETE FROM sandbox_sheet WHERE marksheet_id IN (${OF_SHEETS})`, [centre, series]);
  await tx.writeOnce('DELETE FROM sandbox_book WHERE centre_number = ? AND series_id = ?', [centre, series]);
  await tx.writeOnce(
    `UPDATE marksheet SET explanatory_note = IF(explanatory_note IS NULL, NULL, '${PSEUDONYM}'), version = version + 1
     WHERE centre_number = ? AND series_id = ?`,
    [centre, series],
  );
}

async function unnameReopened(tx: Transaction, series: string, centre: string): Promise<void> {
  const kept = await tx.readOnce<{ sheet: number; sequence: number; sample: string }>(
    `SELECT marksheet_id AS sheet, sequence, sample FROM reopening WHERE sample IS NOT NULL AND marksheet_id IN (${OF_SHEETS})`,
    [centre, series],
  );
  for (const { sheet, sequence, sample } of kept) {
    const { members, ...drawn } = fromJson<WithdrawnSample>(sample);
    const unnamed = members.map(([number, { substitution, ...place }]) => [
      number,
      {
        ...place,
        note: null,
        substitution: substitution && { ...substitution, explanation: PSEUDONYM, passedOverReason: null },
      },
    ]);
    const after = JSON.stringify({ ...drawn, members: unnamed });
    await tx.write('UPDATE reopening SET sample = ? WHERE marksheet_id = ? AND sequence = ?', [after, sheet, sequence]);
  }
}

const BATCH = 100;

/** What stood in the lines of entries files where something was wrong with them; also of files that were refused. */
export async function unnameFiles(db: Db, series: string): Promise<void> {
  for (let last = ''; ;) {
    const files = await db.readOnce<{ id: string; faults: string }>(
      `SELECT id, faults FROM entries_file WHERE series_id = ? AND id > ? ORDER BY id LIMIT ${String(BATCH)}`,
      [series, last],
    );
    for (const { id, faults } of files) {
      const unnamed = fromJson<Fault[]>(faults).map((fault) => ({ ...fault, found: fault.found && PSEUDONYM }));
      await withRetry(() => db.write('UPDATE entries_file SET faults = ? WHERE id = ?', [JSON.stringify(unnamed), id]));
    }
    if (files.length < BATCH) return;
    last = files.at(-1)!.id;
  }
}

/** How much room a centre's files take. One row for each centre, so that of two uploads at once both are counted. */
import type { Transaction } from '../../database.js';

/** Locks the centre's row, after the sheet's, until the transaction ends. */
export async function readUsed(tx: Transaction, sheetId: number): Promise<number> {
  await tx.write(
    `INSERT INTO file_quota (centre_number, used) SELECT m.centre_number, 0 FROM marksheet m WHERE m.id = ?
     ON DUPLICATE KEY UPDATE used = file_quota.used`,
    [sheetId],
  );
  const [row] = await tx.read<{ used: number }>(
    `SELECT q.used FROM marksheet m JOIN file_quota q ON q.centre_number = m.centre_number WHERE m.id = ? FOR UPDATE`,
    [sheetId],
  );
  return row!.used;
}

export async function useRoom(tx: Pick<Transaction, 'write'>, centre: string, bytes: number): Promise<void> {
  await tx.write('UPDATE file_quota SET used = used + ? WHERE centre_number = ?', [bytes, centre]);
}

export async function freeRoom(tx: Pick<Transaction, 'write'>, centre: string, bytes: number): Promise<void> {
  await tx.write('UPDATE file_quota SET used = used - ? WHERE centre_number = ?', [bytes, centre]);
}

/** A whole sandbox: where it begins is kept, and it is put back there. */
import type { Change, Gate } from '../change.js';
import type { Db, Transaction } from '../database.js';
import type { Answer } from '../once.js';
import { once, outcomeOf } from '../once.js';
import type { Scope } from '../scope.js';
import { keepBooks, putBooksBack } from './sandbox/book.js';
import { putSheetBack } from './sandbox/sheet.js';
import { keepSheets } from './sandbox/start.js';

export type SandboxProblem =
  { __typename: 'CentreNotFound'; centre: string } | { __typename: 'CentreNotSandbox'; centre: string };

export interface SandboxSheets {
  sheets: number;
}

const whyNoSandbox = async (db: Pick<Transaction, 'read'>, centre: string): Promise<SandboxProblem | null> => {
  const [found] = await db.read<{ sandbox: number }>('SELECT sandbox FROM centre WHERE number = ?', [centre]);
  if (found === undefined) return { __typename: 'CentreNotFound', centre };
  return found.sandbox === 1 ? null : { __typename: 'CentreNotSandbox', centre };
};

/** As everything of the centre stands now, every reset leaves it from now on. */
export const keepSandboxStart = (
  gate: Gate,
  change: Change,
  centre: string,
): Promise<Answer<SandboxSheets, SandboxProblem>> =>
  once<SandboxProblem | null, SandboxSheets, SandboxProblem>(
    gate,
    change,
    (tx) => whyNoSandbox(tx, centre),
    async (tx, refused) => {
      if (refused !== null) return refused;
      await keepBooks(tx, centre);
      const sheets = await keepSheets(tx, centre);
      return { outcome: { sheets }, object: `centre ${centre}`, centre, detail: { sheets } };
    },
  );

/**
 * Entries first, then sheet by sheet, each in a transaction of its own, and in the end the record that it was done: what breaks off is done
 * by the next one, which finds the sheets that are not back yet. Two at once each find some.
 */
export async function resetSandbox(
  gate: Gate,
  change: Change,
  centre: string,
): Promise<Answer<SandboxSheets, SandboxProblem>> {
  const known = (await outcomeOf<SandboxSheets>(gate.db, change)) ?? null;
  if (known !== null) return known;
  const problem = await whyNoSandbox(gate.db, centre);
  if (problem !== null) return { problem };
  await putBooksBack(gate, change, centre);
  const sheets = await putSheetsBack(gate, change, centre);
  return once<null, SandboxSheets, never>(
    gate,
    change,
    () => Promise.resolve(null),
    () => Promise.resolve({ outcome: { sheets }, object: `centre ${centre}`, centre, detail: { sheets } }),
  );
}

/** One that can not be put back keeps no other from it, but the whole from being done. */
async function putSheetsBack(gate: Gate, change: Change, centre: string): Promise<number> {
  let sheets = 0;
  const failures: unknown[] = [];
  for (const id of await sheetsOf(gate.db, centre)) {
    const moved = await putSheetBack(gate, scopeOf(centre), change, id).catch((error: unknown) => {
      failures.push(error);
      return false;
    });
    if (moved) sheets += 1;
  }
  if (failures.length > 0) throw failures[0];
  return sheets;
}

const scopeOf = (centre: string): Scope => ({ centres: [centre], units: 'ALL', moderator: null });

const sheetsOf = async (db: Db, centre: string): Promise<number[]> =>
  (await db.read<{ id: number }>('SELECT id FROM marksheet WHERE centre_number = ? ORDER BY id', [centre])).map(
    ({ id }) => id,
  );

/** Those that nobody has put back under this key yet. */
export const sandboxesWithout = async (db: Db, keyOf: (centre: string) => string, principalId: string) => {
  const all = await db.read<{ number: string }>('SELECT number FROM centre WHERE sandbox = 1 ORDER BY number');
  const due: string[] = [];
  for (const { number } of all) {
    const made = await db.read('SELECT 1 FROM change_made WHERE principal_id = ? AND id = ?', [
      principalId,
      keyOf(number),
    ]);
    if (made.length === 0) due.push(number);
  }
  return due;
};

/** What a file would change, worked out before anything is locked. */
import type { EntriesDifference, OptionTable, SheetPlan } from '../../../domain/entries.js';
import { checkSequence, diffEntries, planRows, resolveOptions } from '../../../domain/entries.js';
import type { Findings } from '../../../domain/entries/fault.js';
import { joinFindings } from '../../../domain/entries/fault.js';
import type { CentreEntries, EntriesFile } from '../../../domain/entries/file.js';
import type { Db } from '../../database.js';
import type { OfferedUnit, SeriesForEntries } from '../../reads/entries/book.js';
import { readAppliedSequences, readBooks, readOptions } from '../../reads/entries/book.js';

/** A file of a known series. `centres` are those of its centres for which the caller acts. */
export interface Examined {
  file: EntriesFile;
  series: SeriesForEntries;
  centres: CentreEntries[];
  findings: Findings;
}

export interface PreparedCentre {
  centreNumber: string;
  /** Of the centre's book, when the difference was worked out. */
  version: number;
  difference: EntriesDifference;
  plans: Map<string, SheetPlan>;
  particulars: Map<string, { sex: string | null; status: string }>;
}

export interface Prepared {
  findings: Findings;
  centres: PreparedCentre[];
  offered: Map<string, OfferedUnit>;
}

/** The difference to what stands in the books now; `apply` makes sure that they have not moved. Faulty files too, to tell all faults at once. */
export async function prepare(db: Db, { file, series, centres, findings }: Examined): Promise<Prepared> {
  const { table, offered } = await readOptions(db, series.id);
  const numbers = centres.map(({ centreNumber }) => centreNumber);
  const books = await readBooks(db, numbers, series.id);
  // After the books: a file that is applied in between has moved a book on, and is noticed.
  const applied = await readAppliedSequences(db, numbers, series.id);
  const found: Findings[] = [findings];
  const prepared = centres.map((centre): PreparedCentre => {
    const { centreNumber, candidates } = centre;
    const { version, candidates: stored } = books.get(centreNumber)!;
    const resolved = resolveOptions(candidates, table);
    found.push(sequenceFindings(file, centre, applied.get(centreNumber) ?? []), resolved.findings);
    const difference = diffEntries(stored, resolved.candidates);
    const particulars = new Map(
      candidates.map(({ candidateNumber, sex, status }) => [candidateNumber, { sex, status }]),
    );
    return { centreNumber, version, difference, plans: plansOffered(difference, table, offered), particulars };
  });
  return { findings: joinFindings(...found), centres: prepared, offered };
}

/** A number that can not be read is a fault already. */
const sequenceFindings = (file: EntriesFile, centre: CentreEntries, applied: readonly number[]): Findings =>
  checkSequence(file.header!.type, centre, Number.isInteger(centre.sequence) ? applied : []);

function plansOffered(
  difference: EntriesDifference,
  table: OptionTable,
  offered: ReadonlyMap<string, OfferedUnit>,
): Map<string, SheetPlan> {
  return new Map([...planRows(difference.changes, table)].filter(([unit]) => offered.has(unit)));
}

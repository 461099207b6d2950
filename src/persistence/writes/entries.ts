/** Takes in entries and amendments files: validate whole → work out the difference → apply in one transaction, or nothing of it (R43). */
import { createHash } from 'node:crypto';
import type { EntriesDifference, OptionTable, SheetPlan } from '../../domain/entries.js';
import {
  checkCentres,
  checkSequence,
  diffEntries,
  findSeries,
  planRows,
  resolveOptions,
} from '../../domain/entries.js';
import type { Findings } from '../../domain/entries/fault.js';
import { joinFindings } from '../../domain/entries/fault.js';
import type { EntriesFile } from '../../domain/entries/file.js';
import { parseEntriesFile } from '../../domain/entries/file.js';
import { timeOrderedId } from '../audit.js';
import type { Db } from '../database.js';
import { transaction } from '../database.js';
import type { Change, Gate } from '../gate.js';
import type { OfferedUnit, SeriesForEntries } from '../reads/entries.js';
import {
  readAppliedReplay,
  readAppliedSequences,
  readBook,
  readOptions,
  readPermittedCentres,
  readSeriesForEntries,
} from '../reads/entries.js';
import { withRetry } from '../retry.js';
import type { Scope } from '../scope.js';
import type { Prepared, PreparedCentre } from './entries/apply.js';
import { apply } from './entries/apply.js';
import { forget, markValidated, noteContents, receive, reject } from './entries/record.js';

/** AB identifiers of WJEC: GCSE and GCE. */
const ACCEPTED_BOARDS = ['40', '41'];

export interface ReceivedFile {
  name: string;
  content: Buffer;
}

export interface Imported {
  fileId: string;
  state: 'APPLIED' | 'REJECTED';
  replayed: boolean;
}

/** `change.key` is not used: the bytes of a file are its key. */
export async function importEntries(
  gate: Gate,
  scope: Scope,
  change: Change,
  { name, content }: ReceivedFile,
): Promise<Imported> {
  const { db } = gate;
  const sha256 = createHash('sha256').update(content).digest();
  const id = timeOrderedId();
  await receive(db, change, id, name, sha256, content.length);
  const file = parseEntriesFile(name, content, change.now.instant.getUTCFullYear());
  const { series, findings } = await examine(scope, db, file);
  await noteContents(db, id, file, series);

  if (findings.faultCount === 0) {
    const replay = await readAppliedReplay(db, sha256);
    if (replay !== null) return replayOf(db, id, replay);
  }
  if (series === null || findings.faultCount > 0) return rejected(gate, change, id, file, findings);
  return validateAndApply(gate, change, { id, sha256, file, series, findings });
}

interface Examined {
  id: string;
  sha256: Buffer;
  file: EntriesFile;
  series: SeriesForEntries;
  findings: Findings;
}

/** How often a difference is worked out anew because another file was applied meanwhile. */
const TRIES = 5;

async function validateAndApply(gate: Gate, change: Change, examined: Examined): Promise<Imported> {
  const { db } = gate;
  const { id, sha256, file } = examined;
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const prepared = await prepare(db, examined);
    const replay = await readAppliedReplay(db, sha256);
    if (replay !== null) return replayOf(db, id, replay);
    if (prepared.findings.faultCount > 0) return rejected(gate, change, id, file, prepared.findings);
    await markValidated(db, change, id, prepared.findings);
    await createSheets(db, examined.series.id, prepared);
    const applied = await withRetry(() =>
      transaction(db, (tx) => apply(gate, tx, change, id, examined.series, prepared)),
    );
    if (applied) return { fileId: id, state: 'APPLIED', replayed: false };
  }
  throw new Error('Other files of the same centres were applied all the while.');
}

/** Everything that can be said of a file without its centres' books. */
async function examine(
  scope: Scope,
  db: Db,
  file: EntriesFile,
): Promise<{ series: SeriesForEntries | null; findings: Findings }> {
  if (file.header === null || file.faultCount > 0) return { series: null, findings: file };
  const { series, findings } = findSeries(file.header, await readSeriesForEntries(db), ACCEPTED_BOARDS);
  const permitted = await readPermittedCentres(
    scope,
    db,
    file.centres.map(({ centreNumber }) => centreNumber),
  );
  return { series: series[0] ?? null, findings: joinFindings(file, findings, checkCentres(file.centres, permitted)) };
}

/** The difference, worked out from what stands in the books now; `apply` makes sure that they have not moved. */
async function prepare(db: Db, { file, series, findings }: Examined): Promise<Prepared> {
  const { table, offered } = await readOptions(db, series.id);
  const found: Findings[] = [findings];
  const centres: PreparedCentre[] = [];
  for (const centre of file.centres) {
    found.push(
      checkSequence(file.header!.type, centre, await readAppliedSequences(db, centre.centreNumber, series.id)),
    );
    const resolved = resolveOptions(centre.candidates, table);
    found.push(resolved.findings);
    const book = await readBook(db, centre.centreNumber, series.id);
    const difference = diffEntries(book.candidates, resolved.candidates);
    centres.push({
      centreNumber: centre.centreNumber,
      sequence: centre.sequence,
      version: book.version,
      difference,
      plans: plansOffered(difference, table, offered),
      particulars: new Map(
        centre.candidates.map(({ candidateNumber, sex, status }) => [candidateNumber, { sex, status }]),
      ),
    });
  }
  return { findings: joinFindings(...found), centres, offered };
}

function plansOffered(
  difference: EntriesDifference,
  table: OptionTable,
  offered: ReadonlyMap<string, OfferedUnit>,
): Map<string, SheetPlan> {
  return new Map([...planRows(difference.changes, table)].filter(([unit]) => offered.has(unit)));
}

/** A new sheet has no row and so is shown to nobody; made beforehand, it can be locked in order with the others. */
async function createSheets(db: Db, seriesId: string, { centres, offered }: Prepared): Promise<void> {
  const wanted = centres.flatMap(({ centreNumber, plans }) =>
    [...plans.keys()].map((unit) => [centreNumber, seriesId, offered.get(unit)!.unitId, offered.get(unit)!.offeringId]),
  );
  if (wanted.length === 0) return;
  await db.writeOnce(
    'INSERT INTO marksheet (centre_number, series_id, unit_id, offering_id) VALUES ? ON DUPLICATE KEY UPDATE id = id',
    [wanted],
  );
}

async function rejected(
  gate: Gate,
  change: Change,
  id: string,
  file: EntriesFile,
  findings: Findings,
): Promise<Imported> {
  await reject(gate, change, id, file, findings);
  return { fileId: id, state: 'REJECTED', replayed: false };
}

/** A replay leaves no record of its own. */
async function replayOf(db: Db, id: string, appliedId: string): Promise<Imported> {
  await forget(db, id);
  return { fileId: appliedId, state: 'APPLIED', replayed: true };
}

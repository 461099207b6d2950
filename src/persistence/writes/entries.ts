/** Takes in entries and amendments files: validate whole → work out the difference → apply in one transaction, or nothing of it (R43). */
import { createHash } from 'node:crypto';
import { checkCentres, findSeries } from '../../domain/entries.js';
import type { Findings } from '../../domain/entries/fault.js';
import { joinFindings } from '../../domain/entries/fault.js';
import type { EntriesFile } from '../../domain/entries/file.js';
import { parseEntriesFile } from '../../domain/entries/file.js';
import { timeOrderedId } from '../audit.js';
import type { Db } from '../database.js';
import { transaction } from '../database.js';
import type { Change, Gate } from '../change.js';
import { readAppliedReplay } from '../reads/entries.js';
import { readPermittedCentres, readSeriesForEntries } from '../reads/entries/book.js';
import { ServiceBusy, withRetry } from '../retry.js';
import type { Scope } from '../scope.js';
import { apply } from './entries/apply.js';
import type { Examined } from './entries/prepare.js';
import { prepare } from './entries/prepare.js';
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

/** The bytes of a file are its key; what it changes carries the id of its record. A replay leaves no record of its own. */
export async function importEntries(
  gate: Gate,
  scope: Scope,
  asked: Omit<Change, 'key'>,
  { name, content }: ReceivedFile,
): Promise<Imported> {
  const { db } = gate;
  const sha256 = createHash('sha256').update(content).digest();
  const replay = await readAppliedReplay(scope, db, sha256);
  if (replay !== null) return { fileId: replay, state: 'APPLIED', replayed: true };

  const id = timeOrderedId();
  const change: Change = { ...asked, key: id };
  await receive(db, change, id, name, sha256, content.length);
  const file = parseEntriesFile(name, content, change.now.instant.getUTCFullYear());
  const examined = await examine(scope, db, file);
  await noteContents(db, id, file, examined);
  const { findings } = examined;
  return isOfSeries(examined)
    ? validateAndApply(gate, scope, change, id, sha256, examined)
    : rejected(gate, change, id, file, findings);
}

const isOfSeries = (examined: ExaminedFile): examined is Examined => examined.series !== null;

type ExaminedFile = Omit<Examined, 'series'> & { series: Examined['series'] | null };

/** Everything that can be said of a file without its centres' books. Nothing is asked of a centre that is not the caller's (R39). */
async function examine(scope: Scope, db: Db, file: EntriesFile): Promise<ExaminedFile> {
  if (file.header === null) return { file, series: null, centres: [], findings: file };
  const { series, findings } = findSeries(file.header, await readSeriesForEntries(db), ACCEPTED_BOARDS);
  const numbers = file.centres.map(({ centreNumber }) => centreNumber);
  const permitted = await readPermittedCentres(scope, db, numbers);
  return {
    file,
    series: series[0] ?? null,
    centres: file.centres.filter(({ centreNumber }) => permitted.has(centreNumber)),
    findings: joinFindings(file, findings, checkCentres(file.centres, permitted)),
  };
}

/** How often a difference is worked out anew because another file was applied meanwhile. */
const TRIES = 10;

async function validateAndApply(
  gate: Gate,
  scope: Scope,
  change: Change,
  id: string,
  sha256: Buffer,
  examined: Examined,
): Promise<Imported> {
  const { db } = gate;
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const prepared = await prepare(db, examined);
    const replay = await readAppliedReplay(scope, db, sha256);
    // Its own: the COMMIT was done and only its answer was lost.
    if (replay === id) return { fileId: id, state: 'APPLIED', replayed: false };
    if (replay !== null) {
      await forget(db, id);
      return { fileId: replay, state: 'APPLIED', replayed: true };
    }
    if (prepared.findings.faultCount > 0) return rejected(gate, change, id, examined.file, prepared.findings);
    await markValidated(db, change, id, prepared.findings);
    const applied = await withRetry(() =>
      transaction(db, (tx) => apply(gate, tx, change, id, examined.series, prepared)),
    );
    if (applied) return { fileId: id, state: 'APPLIED', replayed: false };
  }
  throw new ServiceBusy('Other files of the same centres were applied all the while.');
}

async function rejected(
  gate: Gate,
  change: Change,
  id: string,
  file: EntriesFile,
  findings: Findings,
): Promise<Imported> {
  await withRetry(() => reject(gate, change, id, file, findings));
  return { fileId: id, state: 'REJECTED', replayed: false };
}

/** Fills an empty database with a whole season, through the importer and the rules that real data goes through. */
import { moment } from '../clock.js';
import type { Change, Gate } from '../persistence/change.js';
import { readOfferings, readSeries, type OfferingRead } from '../persistence/reads/catalogue.js';
import { saveCentre } from '../persistence/writes/catalogue.js';
import { keepSandboxStart } from '../persistence/writes/sandbox.js';
import { importEntries } from '../persistence/writes/entries.js';
import { loadReference } from '../transfer/reference.js';
import type { WrittenFile } from '../transfer/edi.js';
import { writeEntriesFile } from '../transfer/edi.js';
import { changeAt } from './change.js';
import { createCredentials, type Credential } from './credentials.js';
import type { Entered } from './entered.js';
import { enterCentre } from './entered.js';
import type { PlannedSheet } from './plan.js';
import { CENTRES, planSheets } from './plan.js';
import { actOnSheets } from './progress.js';
import { seeded } from './random.js';
import { SANDBOX, SANDBOX_SHEETS } from './sandbox.js';

const SEED = 20261121;

/** Loads it once; a load that was broken off goes on, since every step may be repeated. Answers how each role signs in. */
export async function loadDemonstration(gate: Gate, referenceFolder: string): Promise<Credential[]> {
  if (await isWanted(gate)) await load(gate, referenceFolder);
  return createCredentials(gate);
}

/** Only a database without any caller is filled: one without centres, or one where the demonstration's own load did not end. */
async function isWanted({ db }: Gate): Promise<boolean> {
  const [found] = await db.readOnce<{ clients: number; centres: number; ours: number }>(
    `SELECT (SELECT COUNT(*) FROM api_client) AS clients, (SELECT COUNT(*) FROM centre) AS centres, (SELECT COUNT(*) FROM centre WHERE number IN (?)) AS ours`,
    [[...CENTRES, SANDBOX].map(({ number }) => number)],
  );
  return found!.clients === 0 && found!.centres === found!.ours;
}

async function load(gate: Gate, referenceFolder: string): Promise<void> {
  await loadReference(gate, referenceFolder, moment(new Date('2025-09-01T09:00:00Z')));
  for (const centre of CENTRES)
    await saveCentre(gate, changeAt('2025-09-01T09:00:00Z', 'WJEC', 'saveCentre', centre.number), centre);
  const offerings = await readAllOfferings(gate);
  const planned = planSheets(offerings.map(({ series, unit }) => ({ series: series.id, unit: unit.code })));
  const random = seeded(SEED);
  for (const [book, sheets] of booksOf(planned))
    await loadBook(gate, enterCentre(random, sheets, offeredIn(offerings, sheets[0]!.series)), book);
  await loadSandbox(gate, offerings);
}

const offeredIn = (offerings: readonly OfferingRead[], wanted: string): Map<string, OfferingRead> =>
  new Map(offerings.filter(({ series }) => series.id === wanted).map((offering) => [offering.unit.code, offering]));

/** With random numbers of its own: whoever is made up elsewhere does not depend on it. */
async function loadSandbox(gate: Gate, offerings: readonly OfferingRead[]): Promise<void> {
  const { number } = SANDBOX;
  const made = { ...SANDBOX, sandbox: true };
  await saveCentre(gate, changeAt('2025-09-01T09:00:00Z', 'WJEC', 'saveCentre', number), made);
  const offered = offeredIn(offerings, SANDBOX_SHEETS[0]!.series);
  await loadBook(gate, enterCentre(seeded(SEED + 1), SANDBOX_SHEETS, offered), `sandbox-${number}`);
  const kept = await keepSandboxStart(gate, changeAt('2026-05-31T09:00:00Z', 'WJEC', 'keepSandboxStart'), number);
  if ('problem' in kept) throw new Error(`The demonstration's own sandbox was refused: ${kept.problem.__typename}.`);
}

/** One centre's entries of one series: its E file, the work of a season, late entries and withdrawals by A files, and what follows. */
async function loadBook(gate: Gate, entered: Entered, book: string): Promise<void> {
  const { entries, late, changes } = entered.days;
  await importFile(gate, entered, writeEntriesFile(entered.entriesFile), entries, `${book}-E`);
  await actOnSheets(gate, entered, 'BEFORE_LATE_ENTRIES');
  if (entered.lateFile !== null)
    await importFile(gate, entered, writeEntriesFile(entered.lateFile), late, `${book}-A2`);
  if (entered.changesFile !== null)
    await importFile(gate, entered, writeEntriesFile(entered.changesFile), changes, `${book}-A3`);
  await actOnSheets(gate, entered, 'AFTER_LATE_ENTRIES');
}

async function importFile(gate: Gate, { centre }: Entered, file: WrittenFile, at: string, key: string): Promise<void> {
  const change: Change = { ...changeAt(at, `Exams officer ${centre}`, 'importEntries', key), way: 'ENTRIES' };
  const scope = { centres: [centre], units: 'ALL' as const, moderator: null };
  const done = await importEntries(gate, scope, change, { name: file.name, content: Buffer.from(file.content) });
  if (done.state !== 'APPLIED') throw new Error(`The demonstration's own entries file ${file.name} was refused.`);
}

async function readAllOfferings({ db }: Gate): Promise<OfferingRead[]> {
  const all: OfferingRead[] = [];
  for (const { id } of (await readSeries(db)).toReversed()) all.push(...((await readOfferings(db, id)) ?? []));
  return all;
}

function booksOf(planned: readonly PlannedSheet[]): Map<string, PlannedSheet[]> {
  const books = new Map<string, PlannedSheet[]>();
  for (const sheet of planned) {
    const book = `${sheet.series}-${sheet.centre}`;
    books.set(book, [...(books.get(book) ?? []), sheet]);
  }
  return books;
}

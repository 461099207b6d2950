/** Has every file looked at that came in. In production nobody may open it before (reads/evidence.ts), so it begins within seconds. */
import type { Logger } from 'pino';
import { moment } from '../clock.js';
import type { Scan, Scanner } from '../files/scan.js';
import type { FileStore } from '../files/store.js';
import { FileMissing } from '../files/store.js';
import type { Gate } from '../persistence/change.js';
import type { Db } from '../persistence/database.js';
import { withoutData } from '../persistence/errors.js';
import { readToScan } from '../persistence/reads/evidence.js';
import { readReportsToScan } from '../persistence/reads/moderator-report/file.js';
import type { Scanned } from '../persistence/writes/evidence/scan.js';
import { recordScan } from '../persistence/writes/evidence/scan.js';
import { recordReportScan } from '../persistence/writes/moderator-report/scan.js';
import type { Worker } from './worker.js';
import { startWorker } from './worker.js';

const EVERY_MS = 3000;
const BATCH = 20;
/** A round ends then, for the lease that a worker holds is short: the rest is for the next one. */
const ROUND_MS = 5000;
/** After so many failures on one file, while scanner and store answer otherwise, it is the file. */
const MOST_TRIES = 5;
/** Files that could not be scanned are tried again after that, and at the start: somebody may have raised the scanner's limits. */
const AGAIN_MS = 24 * 60 * 60_000;
const MOST_AGAIN = 1000;

export interface Scanning {
  gate: Gate;
  store: FileStore;
  /** Null where there is none, which production does not allow. */
  scanner: Scanner | null;
  now: () => Date;
  log: Logger;
}

interface Waiting {
  id: string;
  size: number;
  record: typeof recordScan;
}

/** Files of centres, and moderators' reports. */
async function toScan(db: Db, scan: 'PENDING' | 'NOT_SCANNED', limit: number): Promise<Waiting[]> {
  const reports = await readReportsToScan(db, scan, limit);
  const evidence = await readToScan(db, scan, limit);
  return [
    ...reports.map((file) => ({ ...file, record: recordReportScan })),
    ...evidence.map((file) => ({ ...file, record: recordScan })),
  ];
}

/** What one process remembers between rounds. If it is lost, files are tried afresh. */
export class ScanMemory {
  /** How often it failed on a file. */
  readonly tries = new Map<string, number>();
  /** Those that could not be scanned, still to be tried again; null: not asked for yet. */
  again: Waiting[] | null = null;
  readonly ended = new AbortController();
}

export function startScanner(scanning: Scanning): Worker {
  const memory = new ScanMemory();
  const timer = setInterval(() => (memory.again = null), AGAIN_MS);
  const worker = startWorker(scanning.gate.db, scanning.log, 'file-scanner', EVERY_MS, async () => {
    const scanned = await scanWaiting(scanning, memory);
    return scanned === 0 ? null : { scanned };
  });
  return {
    async stop() {
      clearInterval(timer);
      // A file may take minutes; the next process begins it anew.
      memory.ended.abort();
      await worker.stop();
    },
  };
}

/** One round; answers how many files it knows more of. Safe beside another one: what is found twice is recorded once. */
export async function scanWaiting(scanning: Scanning, memory = new ScanMemory()): Promise<number> {
  const { gate, scanner, now, log } = scanning;
  const { tries, ended } = memory;
  const until = performance.now() + ROUND_MS;
  const over = () => ended.signal.aborted || performance.now() > until;
  const files = await waitingFiles(scanning, memory);
  let scanned = 0;
  if (files.length === 0 || (scanner !== null && !(await scanner.answers()))) return scanned;
  for (const file of files) {
    if (over()) break;
    const scan = await look(scanning, file, ended.signal);
    const found = foundBy(scan);
    const count = (tries.get(file.id) ?? 0) + 1;
    if (found === null) {
      // We are to end, or the scanner is gone, and the others would meet that too.
      if (over() || !(await scanner?.answers())) break;
      log.warn({ file: file.id, tries: count, scan }, 'file not scanned');
      tries.set(file.id, count);
      if (count < MOST_TRIES) continue;
    }
    tries.delete(file.id);
    const recorded = found ?? { scan: 'NOT_SCANNED' as const, finding: 'FAILED' };
    if (await file.record(gate, file.id, recorded, moment(now()))) scanned += 1;
  }
  return scanned;
}

/** Those that failed come last, so that they hold up nobody. */
async function waitingFiles({ gate: { db }, scanner }: Scanning, memory: ScanMemory): Promise<Waiting[]> {
  const { tries } = memory;
  const pending = await toScan(db, 'PENDING', BATCH + tries.size);
  if (pending.length > 0) return pending.sort((a, b) => (tries.get(a.id) ?? 0) - (tries.get(b.id) ?? 0));
  if (scanner === null) return [];
  memory.again ??= await toScan(db, 'NOT_SCANNED', MOST_AGAIN);
  return memory.again.splice(0, BATCH);
}

type Look = Scan | { outcome: 'NOT_SCANNED'; why: 'NO_SCANNER' | 'FILE_MISSING' };

async function look({ store, scanner }: Scanning, { id, size }: Waiting, signal: AbortSignal): Promise<Look> {
  if (scanner === null) return { outcome: 'NOT_SCANNED', why: 'NO_SCANNER' };
  try {
    return await scanner.scan(await store.read(id), size, signal);
  } catch (error) {
    // A store that is down, or a disk that is not there, says nothing of the file.
    if (!(await store.ready())) throw error;
    if (error instanceof FileMissing) return { outcome: 'NOT_SCANNED', why: 'FILE_MISSING' };
    return { outcome: 'FAILED', why: JSON.stringify(withoutData(error)) };
  }
}

/** Null: nothing is known, so it is tried again. */
function foundBy(scan: Look): Scanned | null {
  switch (scan.outcome) {
    case 'CLEAN':
      return { scan: 'CLEAN', finding: null };
    case 'INFECTED':
      return { scan: 'INFECTED', finding: scan.signature };
    case 'NOT_SCANNED':
      return { scan: 'NOT_SCANNED', finding: scan.why };
    default:
      return null;
  }
}

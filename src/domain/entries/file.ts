/** Reads an EDI entries (E) or amendments (A) file. Never throws; reports every fault at once (R43, edi.md §1–§4). */
import type { EnteredCandidate } from './candidate.js';
import { readCandidateRecord } from './candidate.js';
import type { FaultCode, Findings } from './fault.js';
import { find, noFindings } from './fault.js';
import type { FileName } from './text.js';
import { decode, linesOf, readFileName } from './text.js';
import { CENTRE_HEADER, CENTRE_TRAILER, FILE_HEADER, FILE_TRAILER, RECORD_LENGTH, readRecord } from './layout.js';

export const MAXIMUM_FILE_BYTES = 32 * 1024 * 1024;
/** As many full records as fit: a file of more lines is rubbish, and is read no further. */
export const MAXIMUM_LINES = Math.ceil(MAXIMUM_FILE_BYTES / RECORD_LENGTH);

export interface FileHeader {
  type: EntriesFileType;
  /** In a broadcast file (`distribution` B) no centre but five characters of the board's own, the same in the file's name. */
  centreNumber: string;
  board: string;
  series: string;
  /** Two digits. */
  year: string;
  distribution: string;
  software: string;
  softwareVersion: string;
  formatVersion: string;
}

export type EntriesFileType = 'E' | 'A';

export interface CentreEntries {
  line: number;
  centreNumber: string;
  sequence: number;
  candidates: EnteredCandidate[];
}

/** Fit to be applied only while `faultCount` is 0. */
export interface EntriesFile extends Findings {
  header: FileHeader | null;
  centres: CentreEntries[];
  recordCount: number;
}

/** `thisYear` settles the century of two-digit years of birth. */
export function parseEntriesFile(name: string, content: Uint8Array, thisYear: number): EntriesFile {
  const findings = noFindings();
  const reading: Reading = {
    findings,
    thisYear,
    name: readFileName(findings, name),
    header: null,
    open: null,
    centres: new Map(),
    centreHeaders: 0,
    records: 0,
  };
  if (content.length > MAXIMUM_FILE_BYTES) {
    find(findings, 'FILE_TOO_LARGE', { line: null }, `${content.length}`, `${MAXIMUM_FILE_BYTES}`);
  } else if (content.includes(0)) {
    find(findings, 'NOT_TEXT', { line: null });
  } else {
    readRecords(reading, decode(content));
  }
  return { ...findings, header: reading.header, centres: [...reading.centres.values()], recordCount: reading.records };
}

interface Reading {
  findings: Findings;
  thisYear: number;
  name: FileName | null;
  header: FileHeader | null;
  open: OpenCentre | null;
  centres: Map<string, CentreEntries>;
  centreHeaders: number;
  records: number;
}

/** The centre whose records are being read. */
interface OpenCentre {
  entries: CentreEntries;
  known: Map<string, { candidate: EnteredCandidate; fixedPart: string; codes: Set<string> }>;
  /** How many records of the file came before the centre's own. */
  before: number;
}

/** Which record may follow which: 1, then 3, any number of 5 and 7 for each centre, then 9. */
const NEXT: Readonly<Record<string, string>> = { '': '1', '1': '3', '3': '57', '5': '57', '7': '39', '9': '' };

const READERS: Readonly<Record<string, (reading: Reading, line: number, record: string) => void>> = {
  '1': readFileHeader,
  '3': readCentreHeader,
  '5': readCandidate,
  '7': readCentreTrailer,
  '9': readFileTrailer,
};

/** Blank lines are no records. A file that does not begin like one is not read on. */
function readRecords(reading: Reading, text: string): void {
  const { findings } = reading;
  let line = 0;
  let last = '';
  for (const raw of linesOf(text)) {
    line += 1;
    if (line > MAXIMUM_LINES) return find(findings, 'TOO_MANY_LINES', { line }, null, `${MAXIMUM_LINES}`);
    const record = raw.trimEnd();
    if (record === '') continue;
    reading.records += 1;
    const [type = '', digit = ''] = /^[EA][13579]/i.exec(record)?.[0].toUpperCase() ?? '';
    if (digit === '' && reading.records === 1) return find(findings, 'NOT_ENTRIES_FILE', { line }, record);
    if (digit === '') {
      find(findings, 'RECORD_UNKNOWN', { line }, record);
      continue;
    }
    if (!NEXT[last]!.includes(digit)) {
      find(findings, 'RECORD_OUT_OF_ORDER', { line }, type + digit, expectedAfter(last, type));
    }
    checkForm(findings, line, record);
    READERS[digit]!(reading, line, record.slice(0, RECORD_LENGTH));
    agree(reading, line, 'type', type, reading.header?.type);
    last = digit;
  }
  if (reading.records === 0) find(findings, 'NOT_ENTRIES_FILE', { line: null });
  else if (last !== '9')
    find(findings, 'FILE_TRUNCATED', { line }, null, expectedAfter(last, reading.header?.type ?? ''));
}

const expectedAfter = (last: string, type: string): string | null =>
  [...NEXT[last]!].map((digit) => type + digit).join(', ') || null;

function checkForm(findings: Findings, line: number, record: string): void {
  if (record.length > RECORD_LENGTH) {
    find(findings, 'RECORD_TOO_LONG', { line }, `${record.length}`, `${RECORD_LENGTH}`);
  }
  if (/\p{Cc}/u.test(record.slice(0, RECORD_LENGTH))) find(findings, 'CONTROL_CHARACTER', { line });
}

/** `expected` is what the file's name or an earlier header said; undefined when it could not be read. */
function agree({ findings }: Reading, line: number, field: string, found: string, expected: string | undefined): void {
  if (expected !== undefined && found !== expected)
    find(findings, 'HEADER_DISAGREES', { line, field }, found, expected);
}

function readFileHeader(reading: Reading, line: number, record: string): void {
  if (reading.header !== null) return;
  const { findings, name } = reading;
  const { record: _, ...fields } = readRecord(FILE_HEADER, record);
  const header = { ...fields, type: fields.type as EntriesFileType };
  reading.header = header;
  for (const field of ['type', 'centreNumber', 'board'] as const)
    agree(reading, line, field, header[field], name?.[field]);

  const { distribution, formatVersion } = header;
  if (distribution !== 'B') checkCentreNumber(findings, line, header.centreNumber);
  if (!['S', 'B'].includes(distribution)) {
    find(findings, 'DISTRIBUTION_UNKNOWN', { line, field: 'distribution' }, distribution, 'S, B');
  }
  if (formatVersion === '14') return;
  const code = ['12', '13'].includes(formatVersion) ? 'FORMAT_VERSION_OLD' : 'FORMAT_VERSION_UNKNOWN';
  find(findings, code, { line, field: 'formatVersion' }, formatVersion, '14');
}

function checkCentreNumber(findings: Findings, line: number, centreNumber: string): boolean {
  const formed = /^[0-7][0-9]{4}$/.test(centreNumber);
  if (!formed) find(findings, 'CENTRE_NUMBER_MALFORMED', { line, field: 'centreNumber' }, centreNumber, '00000-79999');
  return formed;
}

/** Each centre of a broadcast file stands for itself; any other file has the one centre its header names. */
function readCentreHeader(reading: Reading, line: number, record: string): void {
  const { findings, header, centres } = reading;
  const fields = readRecord(CENTRE_HEADER, record);
  const { centreNumber, sequence } = fields;
  for (const field of ['board', 'series', 'year'] as const) agree(reading, line, field, fields[field], header?.[field]);
  if (header?.distribution !== 'B') agree(reading, line, 'centreNumber', centreNumber, header?.centreNumber);
  checkSequenceNumber(reading, line, sequence);

  const entries: CentreEntries = { line, centreNumber, sequence: Number(sequence), candidates: [] };
  reading.open = { entries, known: new Map(), before: reading.records - 1 };
  reading.centreHeaders += 1;
  if (!checkCentreNumber(findings, line, centreNumber)) return;
  if (centres.has(centreNumber)) find(findings, 'CENTRE_REPEATED', { line, field: 'centreNumber' }, centreNumber);
  else centres.set(centreNumber, entries);
}

function checkSequenceNumber({ findings, name }: Reading, line: number, sequence: string): void {
  const at = { line, field: 'sequence' };
  if (!/^[0-9]{3}$/.test(sequence)) return find(findings, 'SEQUENCE_MALFORMED', at, sequence, '000-999');
  if (name && !sequence.endsWith(name.extension))
    find(findings, 'SEQUENCE_DISAGREES', at, sequence, `X${name.extension}`);
}

/** More than twelve options take further records, which repeat all else. */
function readCandidate(reading: Reading, line: number, record: string): void {
  const { findings, open } = reading;
  const { centreNumber, candidate, fixedPart } = readCandidateRecord(findings, line, record, reading.thisYear);
  const { candidateNumber, options } = candidate;
  if (open === null) return;
  agree(reading, line, 'centreNumber', centreNumber, open.entries.centreNumber);

  let known = open.known.get(candidateNumber);
  if (known && known.fixedPart !== fixedPart) {
    return find(findings, 'CANDIDATE_REPEATED', { line, field: 'candidateNumber' }, candidateNumber);
  }
  if (!known) {
    known = { candidate: { ...candidate, options: [] }, fixedPart, codes: new Set() };
    open.known.set(candidateNumber, known);
    open.entries.candidates.push(known.candidate);
  }
  for (const option of options) {
    const { field, code } = option;
    if (known.codes.has(code)) find(findings, 'OPTION_REPEATED', { line, field }, code);
    else known.candidate.options.push(option);
    known.codes.add(code);
  }
}

function readCentreTrailer(reading: Reading, line: number, record: string): void {
  const { open } = reading;
  if (open === null) return;
  const { centreNumber, recordCount } = readRecord(CENTRE_TRAILER, record);
  agree(reading, line, 'centreNumber', centreNumber, open.entries.centreNumber);
  checkCount(reading, 'RECORD_COUNT_WRONG', { line, field: 'recordCount' }, recordCount, reading.records - open.before);
  reading.open = null;
}

function readFileTrailer(reading: Reading, line: number, record: string): void {
  const { centreNumber, recordCount, centreCount } = readRecord(FILE_TRAILER, record);
  agree(reading, line, 'centreNumber', centreNumber, reading.header?.centreNumber);
  checkCount(reading, 'RECORD_COUNT_WRONG', { line, field: 'recordCount' }, recordCount, reading.records);
  checkCount(reading, 'CENTRE_COUNT_WRONG', { line, field: 'centreCount' }, centreCount, reading.centreHeaders);
}

/** A wrong count is how a file that lost its middle is known. */
function checkCount(
  { findings }: Reading,
  code: FaultCode,
  at: { line: number; field: string },
  text: string,
  count: number,
): void {
  if (!/^[0-9]+$/.test(text) || Number(text) !== count) find(findings, code, at, text, `${count}`.padStart(7, '0'));
}

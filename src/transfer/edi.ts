/** Writes EDI entries (E) and amendments (A) files, as a school's system would (edi.md §1–§4). */
import { foldName } from '../domain/candidate.js';
import type { EntriesFileType } from '../domain/entries/file.js';
import {
  CANDIDATE,
  CENTRE_HEADER,
  CENTRE_TRAILER,
  FILE_HEADER,
  FILE_TRAILER,
  OPTIONS,
  OPTIONS_A_RECORD,
  writeRecord,
} from '../domain/entries/layout.js';

/** Any text may stand in the names: they are written as EDI can carry them, without diacritics and cut to 40 characters. */
export interface OutgoingCandidate {
  candidateNumber: string;
  /** C on roll (the default), P private. */
  status?: string;
  surname: string;
  forenames: string;
  sex?: string | null;
  dateOfBirth: string | null;
  uci: string;
  uln: string | null;
  options: readonly string[];
}

export interface OutgoingCentre {
  centreNumber: string;
  sequence: number;
  candidates: readonly OutgoingCandidate[];
}

export interface OutgoingFile {
  type: EntriesFileType;
  board: string;
  series: string;
  year: number;
  software?: string;
  /** YYYY-MM-DD. */
  producedOn: string;
}

export interface WrittenFile {
  name: string;
  content: Uint8Array;
}

export const writeEntriesFile = (file: OutgoingFile & OutgoingCentre): WrittenFile =>
  write(file, file.centreNumber, 'S', file.sequence, [file]);

/** Several centres in one file. Like all broadcast files it names the series where others name the centre. */
export const writeBroadcastFile = (
  file: OutgoingFile & { sequence: number },
  centres: readonly OutgoingCentre[],
): WrittenFile => write(file, `${file.series}${twoDigits(file.year)}_`, 'B', file.sequence, centres);

function write(
  file: OutgoingFile,
  centreNumber: string,
  distribution: 'S' | 'B',
  sequence: number,
  centres: readonly OutgoingCentre[],
): WrittenFile {
  const { type, board, series, software = 'IAMIS' } = file;
  const header = { type, record: '1', centreNumber, board, series, year: twoDigits(file.year), distribution };
  const records = centres.flatMap((centre) => centreRecords(file, centre));
  const lines = [
    writeRecord(FILE_HEADER, { ...header, software, softwareVersion: '1.0', formatVersion: '14' }),
    ...records,
    writeRecord(FILE_TRAILER, {
      type,
      record: '9',
      centreNumber,
      recordCount: digits(records.length + 2, 7),
      centreCount: digits(centres.length, 7),
    }),
  ];
  return {
    name: `${type}${centreNumber}${board}.X${twoDigits(sequence)}`,
    content: new TextEncoder().encode(lines.map((line) => `${line}\r\n`).join('')),
  };
}

function centreRecords(file: OutgoingFile, { centreNumber, sequence, candidates }: OutgoingCentre): string[] {
  const { type, board, series } = file;
  const details = candidates.flatMap((candidate) => candidateRecords(type, centreNumber, candidate));
  return [
    writeRecord(CENTRE_HEADER, {
      type,
      record: '3',
      centreNumber,
      board,
      series,
      year: twoDigits(file.year),
      sequence: digits(sequence, 3),
      postcode: '',
    }),
    ...details,
    writeRecord(CENTRE_TRAILER, {
      type,
      record: '7',
      centreNumber,
      recordCount: digits(details.length + 2, 7),
      producedOn: ddmmyy(file.producedOn),
    }),
  ];
}

/** At least one record, and a further one for every twelve options. */
function candidateRecords(type: EntriesFileType, centreNumber: string, candidate: OutgoingCandidate): string[] {
  const { candidateNumber, status = 'C', sex, dateOfBirth, uci, uln, options } = candidate;
  const fixedPart = writeRecord(CANDIDATE, {
    type,
    record: '5',
    status,
    centreNumber,
    candidateNumber,
    name: `${ediName(candidate.surname).slice(0, 39)}:${ediName(candidate.forenames)}`,
    sex: sex ?? '',
    dateOfBirth: dateOfBirth === null ? '000000' : ddmmyy(dateOfBirth),
    uci,
    upn: '',
    uln: uln ?? '',
    reserved: '',
  });
  const records = Math.max(1, Math.ceil(options.length / OPTIONS_A_RECORD));
  return Array.from({ length: records }, (_, index) =>
    options
      .slice(index * OPTIONS_A_RECORD, (index + 1) * OPTIONS_A_RECORD)
      .reduce((record, code, place) => writeRecord(OPTIONS[place]!.layout, { code, qualifier: '' }, record), fixedPart),
  );
}

const ediName = (name: string): string =>
  foldName(name)
    .replace(/[^A-Z '.()/-]/g, '')
    .trim();

const digits = (count: number, length: number): string => String(count).padStart(length, '0');
const twoDigits = (number: number): string => digits(number % 100, 2);
const ddmmyy = (date: string): string => `${date.slice(8, 10)}${date.slice(5, 7)}${date.slice(2, 4)}`;

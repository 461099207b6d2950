import fc from 'fast-check';
import { foldName, uciCheckLetter, ulnCheckDigit } from '../../src/domain/candidate.js';
import type { CandidateEntries, EntryMoment } from '../../src/domain/entries.js';
import {
  checkCentres,
  checkSequence,
  decideEntries,
  defaultOption,
  diffEntries,
  findSeries,
  optionTable,
  planRows,
  resolveOptions,
} from '../../src/domain/entries.js';
import { FAULT_CODES, MAXIMUM_FAULTS_KEPT, find, joinFindings, noFindings } from '../../src/domain/entries/fault.js';
import type { EntriesFile } from '../../src/domain/entries/file.js';
import { MAXIMUM_FILE_BYTES, MAXIMUM_LINES, parseEntriesFile } from '../../src/domain/entries/file.js';
import type { DraftRow, Row, SubmittedRow, WithdrawnRow } from '../../src/domain/marksheet.js';
import type { OutgoingCandidate } from '../../src/transfer/edi.js';
import { writeBroadcastFile, writeEntriesFile } from '../../src/transfer/edi.js';

const numRuns = Number(process.env.PROPERTY_RUNS ?? 100);

/** The sample of edi.md §4, without its padding. */
const SAMPLE = [
  'E168999406A26SIAMISTS1.014',
  'E368999406A26001CF1 1AA',
  'E5C689990215EVANS:SIAN MAI                          F290110689990250001K             7001234566             3000N1 3700U1',
  "E5P689990334O'NEIL-REES:TOMOS                       M110311689990250002V             7001234574             3700U1",
  'E7689990000004150326',
  'E96899900000060000001',
];
const NAME = 'E6899940.X01';
const YEAR = 2026;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const fileOf = (lines: readonly string[]): Uint8Array => bytes(lines.map((line) => `${line.padEnd(192)}\r\n`).join(''));
const parse = (lines: readonly string[], name = NAME): EntriesFile => parseEntriesFile(name, fileOf(lines), YEAR);
/** The sample with `text` written over its line `line` (from 1) at position `at` (from 1). */
const sampleWith = (line: number, at: number, text: string): string[] =>
  SAMPLE.map((record, index) =>
    index === line - 1
      ? record.padEnd(192).slice(0, at - 1) + text + record.padEnd(192).slice(at - 1 + text.length)
      : record,
  );
const without = (line: number): string[] => SAMPLE.filter((_, index) => index !== line - 1);
const found = ({ faults, warnings }: { faults: EntriesFile['faults']; warnings: EntriesFile['warnings'] }): unknown[] =>
  [...faults, ...warnings].map(({ line, field, code, found, expected }) => [line, field, code, found, expected]);
const codes = (file: EntriesFile): string[] => file.faults.map(({ code }) => code);

describe('reading an entries file', () => {
  const sian = {
    line: 3,
    candidateNumber: '0215',
    status: 'C',
    surname: 'EVANS',
    forenames: 'SIAN MAI',
    sex: 'F',
    dateOfBirth: '2010-01-29',
    uci: '689990250001K',
    upn: null,
    uln: '7001234566',
    reserved: null,
    options: [
      { line: 3, field: 'option1', code: '3000N1', qualifier: null },
      { line: 3, field: 'option2', code: '3700U1', qualifier: null },
    ],
  };

  it('R43 reads the sample file whole', () => {
    const { header, centres, recordCount, ...findings } = parse(SAMPLE);
    expect(findings).toEqual(noFindings());
    expect(recordCount).toBe(6);
    expect(header).toEqual({
      type: 'E',
      centreNumber: '68999',
      board: '40',
      series: '6A',
      year: '26',
      distribution: 'S',
      software: 'IAMISTS',
      softwareVersion: '1.0',
      formatVersion: '14',
    });
    expect(centres).toHaveLength(1);
    expect(centres[0]).toMatchObject({ line: 2, centreNumber: '68999', sequence: 1 });
    expect(centres[0]!.candidates[0]).toEqual(sian);
    expect(centres[0]!.candidates[1]).toMatchObject({ status: 'P', surname: "O'NEIL-REES", forenames: 'TOMOS' });
  });

  it.each([
    ['line feeds alone', SAMPLE.join('\n')],
    ['a missing right padding', SAMPLE.join('\r\n')],
    ['a final Ctrl-Z', `${SAMPLE.join('\r\n')}\r\n\u001a\u001a`],
    ['a Ctrl-Z on the last line', `${SAMPLE.join('\r\n')}\u001a`],
    ['blank lines', `\r\n${SAMPLE.join('\r\n\r\n')}\r\n\r\n   \r\n`],
    ['a byte order mark', `\uFEFF${SAMPLE.join('\r\n')}`],
  ])('R43 reads a file with %s as the same', (_, text) => {
    const { centres, ...file } = parseEntriesFile(NAME, bytes(text), YEAR);
    expect(found(file)).toEqual([]);
    expect(centres[0]!.candidates.map(({ uci }) => uci)).toEqual(['689990250001K', '689990250002V']);
  });

  it('R43 reads lower case, but keeps names as received (R4)', () => {
    const file = parseEntriesFile(NAME.toLowerCase(), bytes(SAMPLE.join('\n').toLowerCase()), YEAR);
    expect(found(file)).toEqual([]);
    expect(file.centres[0]!.candidates[0]).toEqual({ ...sian, surname: 'evans', forenames: 'sian mai' });
  });

  it.each([
    ['UTF-8', bytes(sampleWith(3, 13, 'ÊVANS:SIÂN MAI').join('\n'))],
    ['Latin-1', Uint8Array.from(sampleWith(3, 13, 'ÊVANS:SIÂN MAI').join('\n'), (letter) => letter.charCodeAt(0))],
  ])('R4 keeps a name that came with accents in %s, and warns', (_, content) => {
    const file = parseEntriesFile(NAME, content, YEAR);
    expect(found(file)).toEqual([[3, 'name', 'CANDIDATE_NAME_UNUSUAL', 'ÊVANS:SIÂN MAI', null]]);
    expect(file.centres[0]!.candidates[0]).toEqual({ ...sian, surname: 'ÊVANS', forenames: 'SIÂN MAI' });
  });

  it.each([
    ['EVANS: SIAN', 'EVANS', 'SIAN', 0],
    ['SUKARNO:', 'SUKARNO', '', 0],
    ['EVANS:SIAN:MAI', 'EVANS', 'SIAN:MAI', 0],
    ['SUKARNO', 'SUKARNO', '', 1],
  ])('R4 splits the name %s at its first colon', (name, surname, forenames, warningCount) => {
    const file = parse(sampleWith(3, 13, name.padEnd(40)));
    expect(file.centres[0]!.candidates[0]).toMatchObject({ surname, forenames });
    expect(file).toMatchObject({ faultCount: 0, warningCount });
  });
});

describe('the name of the file', () => {
  it.each(['E6899940 (1).X01', 'e6899940(12).x01'])('R43 strips what a browser added from %s, and warns', (name) => {
    expect(found(parse(SAMPLE, name))).toEqual([[null, 'name', 'FILE_NAME_NUMBERED', name, NAME]]);
  });
  it.each(['', 'entries.txt', 'E689940.X01', 'E6899940.X1', 'M6899940.X01', '../E6899940.X01', 'E'.repeat(100_000)])(
    'R43 refuses a file named otherwise',
    (name) => {
      expect(codes(parse(SAMPLE, name))).toEqual(['FILE_NAME_MALFORMED']);
    },
  );
  it.each([
    ['A6899940.X01', 'type', 'E', 'A'],
    ['E6899840.X01', 'centreNumber', '68999', '68998'],
    ['E6899941.X01', 'board', '40', '41'],
  ])('R43 refuses a file named %s whose header says another %s', (name, field, said, expected) => {
    expect(found(parse(SAMPLE, name))).toEqual([[1, field, 'HEADER_DISAGREES', said, expected]]);
  });
  it('R43 warns when the extension and the centre header count differently', () => {
    expect(found(parse(SAMPLE, 'E6899940.X02'))).toEqual([[2, 'sequence', 'SEQUENCE_DISAGREES', '001', 'X02']]);
    expect(found(parse(sampleWith(2, 14, '101')))).toEqual([]);
  });
});

describe('what refuses a file', () => {
  const cases: [string, string[], unknown[][]][] = [
    [
      'whose centre trailer count is wrong',
      sampleWith(5, 8, '0000005'),
      [[5, 'recordCount', 'RECORD_COUNT_WRONG', '0000005', '0000004']],
    ],
    [
      'whose trailer count is wrong',
      sampleWith(6, 8, '0000007'),
      [[6, 'recordCount', 'RECORD_COUNT_WRONG', '0000007', '0000006']],
    ],
    [
      'whose count of centres is wrong',
      sampleWith(6, 15, '0000002'),
      [[6, 'centreCount', 'CENTRE_COUNT_WRONG', '0000002', '0000001']],
    ],
    [
      'whose count is no number',
      sampleWith(6, 8, '      -'),
      [[6, 'recordCount', 'RECORD_COUNT_WRONG', '-', '0000006']],
    ],
    [
      'of another centre at record 3',
      sampleWith(2, 3, '68998'),
      [
        [2, 'centreNumber', 'HEADER_DISAGREES', '68998', '68999'],
        [3, 'centreNumber', 'HEADER_DISAGREES', '68999', '68998'],
        [4, 'centreNumber', 'HEADER_DISAGREES', '68999', '68998'],
        [5, 'centreNumber', 'HEADER_DISAGREES', '68999', '68998'],
      ],
    ],
    ['of another board at record 3', sampleWith(2, 8, '41'), [[2, 'board', 'HEADER_DISAGREES', '41', '40']]],
    ['of another series at record 3', sampleWith(2, 10, 'BA'), [[2, 'series', 'HEADER_DISAGREES', 'BA', '6A']]],
    ['of another year at record 3', sampleWith(2, 12, '25'), [[2, 'year', 'HEADER_DISAGREES', '25', '26']]],
    [
      'with a candidate of another centre',
      sampleWith(4, 4, '68001'),
      [[4, 'centreNumber', 'HEADER_DISAGREES', '68001', '68999']],
    ],
    [
      'of another centre at record 7',
      sampleWith(5, 3, '68001'),
      [[5, 'centreNumber', 'HEADER_DISAGREES', '68001', '68999']],
    ],
    [
      'of another centre at record 9',
      sampleWith(6, 3, '68001'),
      [[6, 'centreNumber', 'HEADER_DISAGREES', '68001', '68999']],
    ],
    ['with an A record among its E records', sampleWith(4, 1, 'A'), [[4, 'type', 'HEADER_DISAGREES', 'A', 'E']]],
    [
      'with a record it does not know',
      sampleWith(4, 1, 'E6'),
      [[4, null, 'RECORD_UNKNOWN', `E6${SAMPLE[3]!.slice(2, 39)}…`, null]],
    ],
    [
      'with a sequence number that is none',
      sampleWith(2, 14, '1  '),
      [[2, 'sequence', 'SEQUENCE_MALFORMED', '1', '000-999']],
    ],
    ['of an unknown format', sampleWith(1, 25, '15'), [[1, 'formatVersion', 'FORMAT_VERSION_UNKNOWN', '15', '14']]],
    ['of no format', sampleWith(1, 25, '  '), [[1, 'formatVersion', 'FORMAT_VERSION_UNKNOWN', '', '14']]],
    ['with a record too long', sampleWith(3, 193, 'X'), [[3, null, 'RECORD_TOO_LONG', '193', '192']]],
    [
      'with a control character',
      sampleWith(3, 20, '\t'),
      [
        [3, null, 'CONTROL_CHARACTER', null, null],
        [3, 'name', 'CANDIDATE_NAME_UNUSUAL', 'EVANS:S\tAN MAI', null],
      ],
    ],
    [
      'with the number 0000',
      sampleWith(3, 9, '0000'),
      [[3, 'candidateNumber', 'CANDIDATE_NUMBER_MALFORMED', '0000', '0001-9999']],
    ],
    [
      'with a number of letters',
      sampleWith(3, 9, '21A '),
      [[3, 'candidateNumber', 'CANDIDATE_NUMBER_MALFORMED', '21A', '0001-9999']],
    ],
    [
      'with one number for two people',
      sampleWith(4, 9, '0215'),
      [[4, 'candidateNumber', 'CANDIDATE_REPEATED', '0215', null]],
    ],
    [
      'with a nameless candidate',
      sampleWith(3, 13, ':SIAN MAI      '),
      [[3, 'name', 'CANDIDATE_NAME_MISSING', ':SIAN MAI', 'SURNAME:FORENAMES']],
    ],
    [
      'with a wrong UCI letter, naming the right one',
      sampleWith(3, 72, 'V'),
      [[3, 'uci', 'UCI_CHECK_LETTER_WRONG', '689990250001V', 'K']],
    ],
    ['with a UCI misformed', sampleWith(3, 60, 'X'), [[3, 'uci', 'UCI_MALFORMED', 'X89990250001K', null]]],
    ['with a UCI too short', sampleWith(3, 71, '  '), [[3, 'uci', 'UCI_MALFORMED', '68999025000', null]]],
    ['without a UCI', sampleWith(3, 60, ' '.repeat(13)), [[3, 'uci', 'UCI_MISSING', '', null]]],
    [
      'with a wrong ULN digit, naming the right one',
      sampleWith(3, 95, '7'),
      [[3, 'uln', 'ULN_CHECK_DIGIT_WRONG', '7001234567', '6']],
    ],
    [
      'with a ULN no digit can mend',
      sampleWith(3, 86, '1000000061'),
      [[3, 'uln', 'ULN_CHECK_DIGIT_WRONG', '1000000061', null]],
    ],
    ['with a ULN misformed', sampleWith(3, 86, '0001234566'), [[3, 'uln', 'ULN_MALFORMED', '0001234566', null]]],
    [
      'without its header',
      without(1),
      [
        [1, null, 'RECORD_OUT_OF_ORDER', 'E3', 'E1'],
        [5, 'recordCount', 'RECORD_COUNT_WRONG', '0000006', '0000005'],
      ],
    ],
    [
      'without its centre trailer',
      without(5),
      [
        [5, null, 'RECORD_OUT_OF_ORDER', 'E9', 'E5, E7'],
        [5, 'recordCount', 'RECORD_COUNT_WRONG', '0000006', '0000005'],
      ],
    ],
    ['without its file trailer', without(6), [[5, null, 'FILE_TRUNCATED', null, 'E3, E9']]],
    [
      'with records after its trailer',
      [...SAMPLE, SAMPLE[2]!, SAMPLE[5]!],
      [
        [7, null, 'RECORD_OUT_OF_ORDER', 'E5', null],
        [8, null, 'RECORD_OUT_OF_ORDER', 'E9', 'E5, E7'],
        [8, 'recordCount', 'RECORD_COUNT_WRONG', '0000006', '0000008'],
      ],
    ],
    [
      'of a centre number out of range',
      SAMPLE.map((line) => line.replace(/68999(?!0250)/, '80000')),
      [
        [1, 'centreNumber', 'HEADER_DISAGREES', '80000', '68999'],
        [1, 'centreNumber', 'CENTRE_NUMBER_MALFORMED', '80000', '00000-79999'],
        [2, 'centreNumber', 'CENTRE_NUMBER_MALFORMED', '80000', '00000-79999'],
      ],
    ],
  ];
  it.each(cases)('R43 refuses a file %s, naming line and field', (_, lines, expected) => {
    const file = parse(lines);
    expect(found(file)).toEqual(expected);
    expect(file.faultCount).toBeGreaterThan(0);
    expect(file.faults.every(({ severity }) => severity === 'FAULT')).toBe(true);
  });

  it('R43 reports the faults of all records at once', () => {
    const lines = [...SAMPLE];
    lines[2] = lines[2]!.replace('0001K', '0001V');
    lines[3] = lines[3]!.replace('0334', 'ABCD').replace('7001234574', '7001234575');
    expect(found(parse(lines)).map((fault) => (fault as unknown[]).slice(0, 2))).toEqual([
      [3, 'uci'],
      [4, 'candidateNumber'],
      [4, 'uln'],
    ]);
  });

  it('R43 refuses a centre twice in one file', () => {
    const centre = { centreNumber: '68999', sequence: 1, candidates: [] };
    const file = { type: 'A', board: '40', series: '6A', year: 2026, producedOn: '2026-03-15', sequence: 1 } as const;
    const { name, content } = writeBroadcastFile(file, [centre, centre]);
    expect(found(parseEntriesFile(name, content, YEAR))).toEqual([
      [4, 'centreNumber', 'CENTRE_REPEATED', '68999', null],
    ]);
  });

  it('R43 refuses a second centre in a file of one', () => {
    const { name, content } = writeBroadcastFile(
      { type: 'A', board: '40', series: '6A', year: 2026, producedOn: '2026-03-15', sequence: 1 },
      [
        { centreNumber: '68001', sequence: 1, candidates: [] },
        { centreNumber: '68002', sequence: 1, candidates: [] },
      ],
    );
    const single = new TextDecoder().decode(content).replace('26B', '26S').replaceAll('6A26_', '68001');
    const file = parseEntriesFile(name.replace('6A26_', '68001'), bytes(single), YEAR);
    expect(found(file)).toEqual([[4, 'centreNumber', 'HEADER_DISAGREES', '68002', '68001']]);
  });

  it('R43 refuses what is not text, in one fault', () => {
    expect(found(parseEntriesFile(NAME, Uint8Array.from([...fileOf(SAMPLE), 0]), YEAR))).toEqual([
      [null, null, 'NOT_TEXT', null, null],
    ]);
  });

  it.each([
    ['', null, null],
    ['\r\n\r\n', null, null],
    ['<html>', 1, '<html>'],
    ['%PDF-1.7 ' + 'x'.repeat(100), 1, '%PDF-1.7 ' + 'x'.repeat(30) + '…'],
  ])('R43 refuses what is no entries file, in one fault: %j', (text, line, start) => {
    expect(found(parseEntriesFile(NAME, bytes(text), YEAR))).toEqual([[line, null, 'NOT_ENTRIES_FILE', start, null]]);
  });

  it('R43 refuses a file too large without reading it', () => {
    const content = new Uint8Array(MAXIMUM_FILE_BYTES + 1);
    content.includes = () => {
      throw new Error('read');
    };
    const size = String(MAXIMUM_FILE_BYTES + 1);
    expect(found(parseEntriesFile(NAME, content, YEAR))).toEqual([
      [null, null, 'FILE_TOO_LARGE', size, String(MAXIMUM_FILE_BYTES)],
    ]);
    expect(codes(parseEntriesFile(NAME, new Uint8Array(MAXIMUM_FILE_BYTES).fill(32), YEAR))).toEqual([
      'NOT_ENTRIES_FILE',
    ]);
  });

  it('R43 keeps the first thousand faults, counts all, and stops reading rubbish', () => {
    const file = parseEntriesFile(NAME, bytes(`${SAMPLE[0]!}\n${'Q\n'.repeat(MAXIMUM_LINES * 2)}`), YEAR);
    expect(file.recordCount).toBe(MAXIMUM_LINES);
    expect(file.faultCount).toBe(MAXIMUM_LINES);
    expect(file.faults).toHaveLength(MAXIMUM_FAULTS_KEPT);
    expect(codes(parseEntriesFile(NAME, new Uint8Array(MAXIMUM_FILE_BYTES).fill(10), YEAR))).toEqual([
      'TOO_MANY_LINES',
    ]);
  });
});

describe('what a file is only warned of', () => {
  it.each([
    ['format 13', sampleWith(1, 25, '13'), [1, 'formatVersion', 'FORMAT_VERSION_OLD', '13', '14']],
    ['format 12', sampleWith(1, 25, '12'), [1, 'formatVersion', 'FORMAT_VERSION_OLD', '12', '14']],
    ['an unknown distribution', sampleWith(1, 14, 'X'), [1, 'distribution', 'DISTRIBUTION_UNKNOWN', 'X', 'S, B']],
    ['an unknown status', sampleWith(3, 3, 'X'), [3, 'status', 'STATUS_UNKNOWN', 'X', 'C, P']],
    [
      'a date that is none',
      sampleWith(3, 54, '310210'),
      [3, 'dateOfBirth', 'DATE_OF_BIRTH_MALFORMED', '310210', 'DDMMYY'],
    ],
    ['reserved bytes', sampleWith(3, 96, 'G'), [3, 'reserved', 'RESERVED_NOT_BLANK', 'G', null]],
    ['an option qualifier', sampleWith(3, 122, 'Z'), [3, 'option2', 'QUALIFIER_NOT_BLANK', 'Z', null]],
    ['an option twice', sampleWith(3, 116, '3000N1'), [3, 'option2', 'OPTION_REPEATED', '3000N1', null]],
  ])('R43 warns of %s', (_, lines, warning) => {
    const file = parse(lines);
    expect(found(file)).toEqual([warning]);
    expect(file).toMatchObject({ faultCount: 0, warningCount: 1, warnings: [{ severity: 'WARNING' }] });
  });

  it('R43 keeps what it does not understand', () => {
    const { centres } = parse(sampleWith(3, 96, 'GUEST'));
    expect(centres[0]!.candidates[0]!.reserved).toBe('GUEST');
    expect(parse(sampleWith(3, 122, 'Z')).centres[0]!.candidates[0]!.options[1]!.qualifier).toBe('Z');
    expect(parse(sampleWith(3, 73, 'H820001234567')).centres[0]!.candidates[0]!.upn).toBe('H820001234567');
  });

  it('R43 takes an unknown date of birth and no ULN without a word', () => {
    const file = parse(sampleWith(3, 54, '000000').map((line) => line.replace('7001234566', '          ')));
    expect(found(file)).toEqual([]);
    expect(file.centres[0]!.candidates[0]).toMatchObject({ dateOfBirth: null, uln: null });
  });

  it('R43 fills in a UCI letter left blank', () => {
    const file = parse(sampleWith(3, 72, ' '));
    expect(found(file)).toEqual([]);
    expect(file.centres[0]!.candidates[0]!.uci).toBe('689990250001K');
  });
});

const outgoing = (over: Partial<OutgoingCandidate> = {}): OutgoingCandidate => ({
  candidateNumber: '0215',
  surname: 'Evans',
  forenames: 'Siân Mai',
  sex: 'F',
  dateOfBirth: '2010-01-29',
  uci: '689990250001K',
  uln: '7001234566',
  options: ['3000N1', '3700U1'],
  ...over,
});
const outgoingFile = { type: 'E', board: '40', series: '6A', year: 2026, producedOn: '2026-03-15' } as const;
const written = (candidates: OutgoingCandidate[]): EntriesFile => {
  const file = writeEntriesFile({ ...outgoingFile, centreNumber: '68999', sequence: 1, candidates });
  return parseEntriesFile(file.name, file.content, YEAR);
};

describe('writing an entries file', () => {
  it('R43 writes the sample file, byte for byte but for the postcode', () => {
    const { name, content } = writeEntriesFile({
      ...outgoingFile,
      software: 'IAMISTS',
      centreNumber: '68999',
      sequence: 1,
      candidates: [
        outgoing(),
        outgoing({
          candidateNumber: '0334',
          status: 'P',
          surname: 'O’Neil-Rees',
          forenames: 'Tomos',
          sex: 'M',
          dateOfBirth: '2011-03-11',
          uci: '689990250002V',
          uln: '7001234574',
          options: ['3700U1'],
        }),
      ],
    });
    expect(name).toBe(NAME);
    expect(new TextDecoder().decode(content)).toBe(
      new TextDecoder().decode(fileOf(SAMPLE)).replace('CF1 1AA', '       '),
    );
  });

  it('R43 writes more than twelve options in further records, which are read as one candidate', () => {
    const options = Array.from({ length: 25 }, (_, index) => `37${String(index).padStart(2, '0')}U1`);
    const file = written([outgoing({ options })]);
    expect(found(file)).toEqual([]);
    expect(file.recordCount).toBe(7);
    expect(file.centres[0]!.candidates).toHaveLength(1);
    expect(file.centres[0]!.candidates[0]!.options.map(({ code }) => code)).toEqual(options);
    expect(file.centres[0]!.candidates[0]!.options[12]).toMatchObject({ line: 4, field: 'option1' });
  });

  it('R43 cuts a name to what a record holds, never losing the colon', () => {
    const [candidate] = written([outgoing({ surname: 'Ŵ'.repeat(50) })]).centres[0]!.candidates;
    expect(candidate).toMatchObject({ surname: 'W'.repeat(39), forenames: '' });
  });

  it('R43 writes a candidate without options in one record', () => {
    const file = written([outgoing({ options: [], sex: null, uln: null, dateOfBirth: null })]);
    expect(found(file)).toEqual([]);
    expect(file.centres[0]!.candidates[0]).toMatchObject({ options: [], sex: null, uln: null, dateOfBirth: null });
  });

  it('R43 writes several centres into one file, which is read as such', () => {
    const centres = ['68001', '68002', '68003'].map((centreNumber, index) => ({
      centreNumber,
      sequence: index + 1,
      candidates: index === 1 ? [] : [outgoing()],
    }));
    const { name, content } = writeBroadcastFile({ ...outgoingFile, sequence: 1 }, centres);
    const file = parseEntriesFile(name, content, YEAR);
    expect(name).toBe('E6A26_40.X01');
    expect(file).toMatchObject({ faultCount: 0, recordCount: 10, header: { distribution: 'B' } });
    expect(
      file.centres.map(({ centreNumber, sequence, candidates }) => [centreNumber, sequence, candidates.length]),
    ).toEqual([
      ['68001', 1, 1],
      ['68002', 2, 0],
      ['68003', 3, 1],
    ]);
  });

  const name = fc
    .string({ unit: fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcëŵŷÊâïôß’'.()/- "), minLength: 1, maxLength: 12 })
    .filter((text) => foldName(text) !== '');
  const candidate = fc.record({
    status: fc.constantFrom('C', 'P'),
    surname: name,
    forenames: fc.oneof(name, fc.constant('')),
    sex: fc.constantFrom('M', 'F', null),
    dateOfBirth: fc.option(
      fc
        .date({ min: new Date('1927-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
    ),
    uci: fc.stringMatching(/^[0-7][0-9]{4}[0-9A-Z][0-9]{6}$/).map((first12) => first12 + uciCheckLetter(first12)!),
    uln: fc.option(
      fc
        .stringMatching(/^[1-9][0-9]{8}$/)
        .filter((first9) => ulnCheckDigit(first9) !== null)
        .map((first9) => first9 + ulnCheckDigit(first9)!),
    ),
    options: fc.uniqueArray(fc.stringMatching(/^[0-9]{4}[A-Z0-9]{2}$/), { maxLength: 30 }),
  });
  const candidates = fc
    .uniqueArray(fc.integer({ min: 1, max: 9999 }), { maxLength: 8 })
    .chain((numbers) =>
      fc.tuple(
        ...numbers.map((number) =>
          candidate.map((fields) => ({ ...fields, candidateNumber: String(number).padStart(4, '0') })),
        ),
      ),
    );

  it('R43 reads back what was written', () => {
    fc.assert(
      fc.property(candidates, (all) => {
        const file = written(all);
        expect(found(file)).toEqual([]);
        const read = file.centres[0]!.candidates.map(({ line: _, upn: __, reserved: ___, options, ...fields }) => ({
          ...fields,
          options: options.map(({ code }) => code),
        }));
        expect(read).toEqual(
          all.map((one) => ({ ...one, surname: foldName(one.surname), forenames: foldName(one.forenames) })),
        );
      }),
      { numRuns },
    );
  });

  it('R43 refuses a file cut off anywhere, or with any record lost', () => {
    const scene = fc.tuple(candidates, fc.nat(), fc.nat());
    fc.assert(
      fc.property(scene, ([all, cut, lost]) => {
        const { name, content } = writeEntriesFile({
          ...outgoingFile,
          centreNumber: '68999',
          sequence: 1,
          candidates: all,
        });
        const text = new TextDecoder().decode(content);
        const cutOff = text.slice(0, cut % text.trimEnd().length);
        expect(parseEntriesFile(name, bytes(cutOff), YEAR).faultCount).toBeGreaterThan(0);
        const lines = text.trimEnd().split('\r\n');
        const lacking = lines.filter((_, index) => index !== lost % lines.length).join('\r\n');
        expect(parseEntriesFile(name, bytes(lacking), YEAR).faultCount).toBeGreaterThan(0);
      }),
      { numRuns },
    );
  });
});

describe('whatever comes in', () => {
  const rubbish = fc.oneof(
    fc.uint8Array({ maxLength: 2000 }),
    fc.string({ unit: 'binary', maxLength: 2000 }).map(bytes),
    fc
      .array(fc.tuple(fc.constantFrom('E1', 'E3', 'E5', 'E7', 'E9', 'A5', 'X5', ''), fc.string({ maxLength: 250 })))
      .map((lines) => bytes(`${SAMPLE[0]!}\n${lines.map((parts) => parts.join('')).join('\n')}`)),
    fc.tuple(fc.nat(1160), fc.uint8Array({ maxLength: 20 })).map(([at, noise]) => {
      const content = fileOf(SAMPLE);
      content.set(noise.slice(0, content.length - at), at);
      return content;
    }),
  );
  const anyName = fc.oneof(fc.constant(NAME), fc.string());

  it('R43 answers with faults and never throws, in the bounds it promises', () => {
    fc.assert(
      fc.property(anyName, rubbish, (name, content) => {
        const file = parseEntriesFile(name, content, YEAR);
        const lines = new TextDecoder('latin1').decode(content).split('\n').length;
        expect(file.recordCount).toBeLessThanOrEqual(lines);
        expect(file.faultCount + file.warningCount).toBeLessThanOrEqual(40 * (lines + 1));
        for (const fault of [...file.faults, ...file.warnings]) {
          expect(FAULT_CODES).toContain(fault.code);
          expect(fault.found?.length ?? 0).toBeLessThanOrEqual(40);
          expect(fault.line ?? 1).toBeGreaterThan(0);
          expect(fault.line ?? 1).toBeLessThanOrEqual(lines);
        }
      }),
      { numRuns },
    );
  });

  it('R43 reads one candidate of twenty thousand records, as many candidates would take', () => {
    const record = SAMPLE[2]!.slice(0, 108);
    const details = Array.from({ length: 20_000 }, (_, index) =>
      Array.from({ length: 12 }, (_, place) => `${(index * 12 + place).toString(36).padEnd(6)} `).reduce(
        (a, b) => a + b,
        record,
      ),
    );
    const file = parseEntriesFile(NAME, bytes([SAMPLE[0], SAMPLE[1], ...details].join('\n')), YEAR);
    expect(file.centres[0]!.candidates[0]!.options).toHaveLength(240_000);
    expect(codes(file)).toEqual(['FILE_TRUNCATED']);
  });

  it('R43 counts together what several checks found, and keeps a thousand', () => {
    const many = noFindings();
    for (let line = 1; line <= 800; line += 1) find(many, 'UCI_MISSING', { line });
    const all = joinFindings(many, many, noFindings());
    expect(all).toMatchObject({ faultCount: 1600, warningCount: 0 });
    expect(all.faults).toHaveLength(MAXIMUM_FAULTS_KEPT);
  });
});

describe('what a file is for', () => {
  const { header, centres } = parse(SAMPLE);
  const series = [
    { id: 1, board: '40', series: '6A', year: 2026 },
    { id: 2, board: '41', series: '6A', year: 2026 },
    { id: 3, board: '40', series: 'BA', year: 2026 },
    { id: 4, board: '40', series: '6A', year: 2025 },
    { id: 5, board: '40', series: '6A', year: 2026 },
  ];

  it('R43 finds the series by board, code and year', () => {
    const { series: matching, findings } = findSeries(header!, series, ['40', '41']);
    expect(matching.map(({ id }) => id)).toEqual([1, 5]);
    expect(findings).toEqual(noFindings());
  });
  it('R43 refuses a series it does not know', () => {
    const { series: matching, findings } = findSeries(header!, series.slice(1, 4), ['40', '41']);
    expect(matching).toEqual([]);
    expect(found(findings)).toEqual([[1, 'series', 'SERIES_UNKNOWN', '6A26', null]]);
  });
  it('R43 refuses a board it does not take entries for', () => {
    const { series: matching, findings } = findSeries({ ...header!, board: '70' }, series, ['40', '41']);
    expect(matching).toEqual([]);
    expect(found(findings)).toEqual([[1, 'board', 'AB_UNKNOWN', '70', '40, 41']]);
  });
  it('R39 refuses a centre that the caller may not act for', () => {
    expect(found(checkCentres(centres, new Set(['68001'])))).toEqual([
      [2, 'centreNumber', 'CENTRE_FORBIDDEN', '68999', null],
    ]);
    expect(checkCentres(centres, new Set(['68999']))).toEqual(noFindings());
  });

  const centre = (sequence: number) => ({ ...centres[0]!, sequence });
  it.each<['E' | 'A', number, number[], unknown[][]]>([
    ['E', 7, [], []],
    ['A', 7, [], []],
    ['A', 2, [1], []],
    ['A', 2, [3, 1], [[2, 'sequence', 'SEQUENCE_GAP', '2', '4']]],
    ['A', 5, [1, 2], [[2, 'sequence', 'SEQUENCE_GAP', '5', '3']]],
    ['A', 2, [1, 2], [[2, 'sequence', 'SEQUENCE_REPEATED', '2', '3']]],
    ['A', 100, [99], []],
    ['A', 101, [99], []],
    ['A', 102, [99], [[2, 'sequence', 'SEQUENCE_GAP', '102', '101']]],
    ['E', 2, [1], [[2, 'type', 'DUPLICATE_ENTRIES_FILE', 'E', 'A']]],
  ])('R43 judges an %s file numbered %d after %j', (type, sequence, applied, expected) => {
    expect(found(checkSequence(type, centre(sequence), applied))).toEqual(expected);
  });
});

const table = optionTable(
  ['3000N1', '3700U1', '4102/01', '3620U1', '3630U1', '3630U2'],
  new Map([
    ['3620QS', ['3620U1']],
    ['3630QS', ['3630U1', '3630U2']],
    ['3700EX', []],
    ['3700U1', ['3700U1']],
  ]),
);

describe('options', () => {
  it('R43 names a unit by its code without the slash unless the options table says otherwise', () => {
    expect(defaultOption('4102/01')).toBe('410201');
    expect(table.get('410201')).toEqual(['4102/01']);
    expect(table.get('3630QS')).toEqual(['3630U1', '3630U2']);
  });

  it('R43 warns of an unknown option and leaves it out; an option that is only examined stays an entry', () => {
    const { centres } = written([
      outgoing({ options: ['3000N1', '9999XX', '3700EX'] }),
      outgoing({ candidateNumber: '0216' }),
    ]);
    const { candidates, findings } = resolveOptions(centres[0]!.candidates, table);
    expect(found(findings)).toEqual([[3, 'option2', 'OPTION_UNKNOWN', '9999XX', null]]);
    expect(findings).toMatchObject({ faultCount: 0, warningCount: 1 });
    expect(candidates[0]).toEqual({
      candidateNumber: '0215',
      surname: 'EVANS',
      forenames: 'SIAN MAI',
      dateOfBirth: '2010-01-29',
      uci: '689990250001K',
      uln: '7001234566',
      options: ['3000N1', '3700EX'],
    });
  });
});

const candidate = (over: Partial<CandidateEntries> = {}): CandidateEntries => ({
  candidateNumber: '0215',
  surname: 'EVANS',
  forenames: 'SIAN',
  dateOfBirth: '2010-01-29',
  uci: '689990250001K',
  uln: null,
  options: ['3000N1', '3700U1'],
  ...over,
});

describe('the difference a file makes', () => {
  it('R43 adds a new candidate with all options', () => {
    expect(diffEntries([], [candidate()])).toEqual({
      changes: [{ before: null, after: candidate() }],
      candidatesAdded: [candidate()],
      candidatesChanged: [],
      optionsEntered: [
        { candidateNumber: '0215', option: '3000N1' },
        { candidateNumber: '0215', option: '3700U1' },
      ],
      optionsWithdrawn: [],
      unchanged: 0,
    });
  });
  it("R43 replaces a candidate's whole set of options", () => {
    const { optionsEntered, optionsWithdrawn, candidatesChanged } = diffEntries(
      [candidate()],
      [candidate({ options: ['410201', '3000N1'] })],
    );
    expect(optionsEntered).toEqual([{ candidateNumber: '0215', option: '410201' }]);
    expect(optionsWithdrawn).toEqual([{ candidateNumber: '0215', option: '3700U1' }]);
    expect(candidatesChanged).toEqual([]);
  });
  it('R43 withdraws a candidate who has no options left', () => {
    const { optionsWithdrawn } = diffEntries([candidate()], [candidate({ options: [] })]);
    expect(optionsWithdrawn.map(({ option }) => option)).toEqual(['3000N1', '3700U1']);
  });
  it('R43 leaves alone whom the file does not name', () => {
    expect(diffEntries([candidate(), candidate({ candidateNumber: '0216' })], [candidate()])).toMatchObject({
      changes: [],
      optionsWithdrawn: [],
      unchanged: 1,
    });
  });
  it('R43 counts a file that says what is stored, in whatever order, as unchanged', () => {
    expect(diffEntries([candidate()], [candidate({ options: ['3700U1', '3000N1'] })])).toMatchObject({
      unchanged: 1,
      changes: [],
    });
  });
  it.each(['surname', 'forenames', 'dateOfBirth', 'uci', 'uln'] as const)(
    'R43 reports a changed %s with the old value',
    (field) => {
      const after = candidate({ [field]: 'NEW' });
      expect(diffEntries([candidate()], [after]).candidatesChanged).toEqual([{ before: candidate(), after }]);
    },
  );
  it('R43 keeps a date of birth and a ULN that the file leaves blank', () => {
    const stored = candidate({ uln: '7001234566' });
    const { changes } = diffEntries([stored], [candidate({ dateOfBirth: null, uln: null, surname: 'REES' })]);
    expect(changes).toEqual([{ before: stored, after: { ...stored, surname: 'REES' } }]);
    expect(diffEntries([stored], [candidate({ dateOfBirth: null })]).unchanged).toBe(1);
  });
  it('R1 adds nobody without an entry', () => {
    expect(diffEntries([], [candidate({ options: [] })])).toMatchObject({
      changes: [],
      candidatesAdded: [],
      unchanged: 1,
    });
  });
});

const name = { candidateNumber: '0215', surname: 'EVANS', forenames: 'SIAN' };

describe('from options to rows', () => {
  const plan = (before: string[] | null, after: string[], over: Partial<CandidateEntries> = {}) =>
    Object.fromEntries(
      planRows(
        [{ before: before && candidate({ options: before }), after: candidate({ options: after, ...over }) }],
        table,
      ),
    );

  it('R43 needs a row for every unit of a new option', () => {
    expect(plan(null, ['3630QS', '410201', '3700EX'])).toEqual({
      '3630U1': { needed: [name], notNeeded: [] },
      '3630U2': { needed: [name], notNeeded: [] },
      '4102/01': { needed: [name], notNeeded: [] },
    });
  });
  it('R43 keeps a row while any live option gives it', () => {
    expect(plan(['3620QS', '3620U1'], ['3620U1'])).toEqual({});
    expect(plan(['3620QS'], ['3620U1'])).toEqual({});
    expect(plan(['3620QS', '3620U1'], [])).toEqual({ '3620U1': { needed: [], notNeeded: ['0215'] } });
  });
  it('R43 touches only the sheets that change', () => {
    expect(plan(['3000N1', '3700U1'], ['3000N1', '410201'])).toEqual({
      '3700U1': { needed: [], notNeeded: ['0215'] },
      '4102/01': { needed: [name], notNeeded: [] },
    });
    expect(plan(['3000N1'], ['3000N1'], { uln: '7001234566' })).toEqual({});
  });
  it('R4 names a renamed candidate to every sheet', () => {
    const rees = { ...name, surname: 'REES' };
    expect(plan(['3000N1', '3700U1'], ['3000N1'], { surname: 'REES' })).toEqual({
      '3000N1': { needed: [rees], notNeeded: [] },
      '3700U1': { needed: [], notNeeded: ['0215'] },
    });
    expect(plan(['3000N1'], ['3000N1'], { forenames: 'MAI' })).toEqual({
      '3000N1': { needed: [{ ...name, forenames: 'MAI' }], notNeeded: [] },
    });
  });
});

describe('deciding the entries of a sheet', () => {
  const draft: DraftRow = {
    ...name,
    version: 3,
    late: false,
    status: 'DRAFT',
    result: { kind: 'MARK', mark: 34 },
    initials: 'AB',
  };
  const submitted: SubmittedRow = {
    ...draft,
    status: 'SUBMITTED',
    result: { kind: 'MARK', mark: 34 },
    decided: null,
    submission: 1,
    sample: null,
    held: false,
  };
  const withdrawn: WithdrawnRow = { ...name, version: 4, late: false, status: 'WITHDRAWN' };
  const inTime: EntryMoment = { afterDeadline: false, submittedOnce: false };
  const rowsOf = (...rows: Row[]) => new Map(rows.map((row) => [row.candidateNumber, Object.freeze(row)]));
  const enter = (row: Row | null, moment = inTime, as = name) =>
    decideEntries(rowsOf(...(row ? [row] : [])), [as], [], moment);
  const withdraw = (row: Row | null) => decideEntries(rowsOf(...(row ? [row] : [])), [], ['0215'], inTime);

  it('R1 adds a blank row', () => {
    expect(enter(null)).toEqual([
      { outcome: 'ADDED', row: { ...name, version: 1, late: false, status: 'DRAFT', result: null, initials: null } },
    ]);
  });
  it.each([
    [false, false, false],
    [true, false, true],
    [false, true, true],
    [true, true, true],
  ])('R2 after the deadline %s, after submission %s: a new row is late %s', (afterDeadline, submittedOnce, late) => {
    expect(enter(null, { afterDeadline, submittedOnce })[0]!.row.late).toBe(late);
    expect(enter(withdrawn, { afterDeadline, submittedOnce })[0]!.row.late).toBe(late);
  });
  it('R3 starts a reinstated row blank, under the name it has now', () => {
    const rees = { ...name, surname: 'REES' };
    expect(enter(withdrawn, inTime, rees)).toEqual([
      {
        outcome: 'REINSTATED',
        row: { ...rees, version: 5, late: false, status: 'DRAFT', result: null, initials: null },
      },
    ]);
  });
  it('R3 withdraws a draft row, result and all', () => {
    expect(withdraw(draft)).toEqual([{ outcome: 'WITHDRAWN', row: withdrawn }]);
  });
  it('R3 holds a submitted row unchanged', () => {
    expect(withdraw(submitted)).toEqual([{ outcome: 'HELD', row: { ...submitted, held: true, version: 4 } }]);
  });
  it('R3 releases a held row whose entry comes back', () => {
    expect(enter({ ...submitted, held: true }, { afterDeadline: true, submittedOnce: true })).toEqual([
      { outcome: 'RELEASED', row: { ...submitted, version: 4 } },
    ]);
  });
  it.each<[string, Row]>([
    ['draft', draft],
    ['submitted', submitted],
  ])('R4 renames a %s row and changes nothing else', (_, row) => {
    const rees = { ...name, surname: 'REES' };
    expect(enter(row, { afterDeadline: true, submittedOnce: true }, rees)).toEqual([
      { outcome: 'RENAMED', row: { ...row, surname: 'REES', version: 4 } },
    ]);
  });
  it('R3 changes nothing that is as it should be', () => {
    expect([
      enter(draft),
      enter(submitted),
      withdraw(null),
      withdraw(withdrawn),
      withdraw({ ...submitted, held: true }),
    ]).toEqual([[], [], [], [], []]);
  });

  it('R43 leaves on every sheet exactly those whose live options ask for it, and does nothing twice', () => {
    const options = fc.uniqueArray(fc.constantFrom(...table.keys()));
    const people = fc.dictionary(fc.constantFrom('0001', '0002', '0003', '0004'), options, {
      maxKeys: 4,
      noNullPrototype: true,
    });
    const asEntries = (people: Record<string, string[]>): CandidateEntries[] =>
      Object.entries(people).map(([candidateNumber, options]) => candidate({ candidateNumber, options }));
    fc.assert(
      fc.property(fc.array(people, { maxLength: 4 }), fc.boolean(), (files, submittedOnce) => {
        const stored = new Map<string, CandidateEntries>();
        const sheets = new Map<string, Map<string, Row>>();
        for (const file of files) {
          const { changes } = diffEntries([...stored.values()], asEntries(file));
          for (const { after } of changes) stored.set(after.candidateNumber, after);
          for (const [unit, { needed, notNeeded }] of planRows(changes, table)) {
            const rows = sheets.get(unit) ?? new Map<string, Row>();
            sheets.set(unit, rows);
            for (const { row } of decideEntries(rows, needed, notNeeded, { afterDeadline: false, submittedOnce })) {
              expect(row.version).toBe((rows.get(row.candidateNumber)?.version ?? 0) + 1);
              rows.set(row.candidateNumber, row);
            }
          }
          expect(diffEntries([...stored.values()], asEntries(file)).changes).toEqual([]);
        }
        const active = [...sheets].flatMap(([unit, rows]) =>
          [...rows.values()].filter(({ status }) => status === 'DRAFT').map((row) => `${row.candidateNumber} ${unit}`),
        );
        const asked = [...stored.values()].flatMap(({ candidateNumber, options }) =>
          options.flatMap((option) => table.get(option)!.map((unit) => `${candidateNumber} ${unit}`)),
        );
        expect(new Set(active)).toEqual(new Set(asked));
      }),
      { numRuns },
    );
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import type { WrittenFile } from '../../src/transfer/edi.js';
import {
  amendmentsOf,
  applied,
  broadcastOf,
  checksum,
  edited,
  ENTRIES_FILE,
  ENTRIES_FILES,
  entriesOf,
  failOnce,
  faultsOf,
  givenCatalogue,
  imported,
  newCentre,
  number,
  onSheet,
  overwritten,
  person,
  SERIES,
  sheetOf,
  streamed,
  upload,
} from '../support/entries.js';
import { startLossyProxy } from '../support/lossy-proxy.js';
import type { Service } from '../support/service.js';
import { startService, TEST_DAY } from '../support/service.js';
import { countedAgain, historyOf, rowsOf } from '../support/sheets.js';
import { givenCentre, newKey } from '../support/world.js';
import { expectWithin } from '../support/speed.js';

const ROUNDS = Number(process.env.RACE_ROUNDS ?? 10);
const MANY = process.env.LONG_TESTS ? 20_000 : 2000;
const MANY_UNITS = Array.from({ length: 30 }, (_, index) => `39${String(index).padStart(2, '0')}U1`);

let service: Service;
let second: Service;
beforeAll(async () => {
  service = await startService();
  // Another process over the same database, as far as anything in memory goes.
  second = await startService({ databaseUrl: service.databaseUrl });
  await givenCatalogue(service.db, {
    units: ['3700U1', '3000N1', '4102/01', '3620U1', '3620U2', ...MANY_UNITS],
    options: { '3620QS': ['3620U1', '3620U2'], '3750U1': [] },
  });
});
afterEach(async () => {
  service.setNow(TEST_DAY);
  await givenEntryDeadline(null);
});
afterAll(async () => {
  await second.close();
  await service.close();
});

const givenEntryDeadline = (day: string | null): Promise<unknown> =>
  service.db.writeOnce('UPDATE series SET entries_deadline = ? WHERE id = ?', [day, SERIES]);

const fileRecords = async (): Promise<number> =>
  (await service.db.readOnce<{ count: number }>('SELECT COUNT(*) AS count FROM entries_file'))[0]!.count;

const bookVersion = async (centre: string): Promise<number | undefined> =>
  (
    await service.db.readOnce<{ version: number }>('SELECT version FROM entries_book WHERE centre_number = ?', [centre])
  )[0]?.version;

const ENTER = `mutation ($input: EnterResultsInput!) { enterResults(input: $input) {
  __typename ... on EnterResultsSuccess { saved rows { candidateNumber problem { __typename } } } } }`;
const SUBMIT = `mutation ($input: SubmitMarksheetInput!) { submitMarksheet(input: $input) {
  __typename ... on SubmitMarksheetSuccess { submission { count } } } }`;

async function enter(
  key: string,
  marksheetId: string,
  numbers: readonly string[],
  mark = 20,
  at = service,
): Promise<any> {
  const rows = numbers.map((candidateNumber) => ({ candidateNumber, result: { mark } }));
  return (await at.query(key, ENTER, { input: { marksheetId, idempotencyKey: newKey(), rows } })).enterResults;
}
const submit = async (key: string, marksheetId: string, at = service): Promise<any> =>
  (await at.query(key, SUBMIT, { input: { marksheetId, idempotencyKey: newKey() } })).submitMarksheet;

/** A centre whose E file entered candidates 1 to `count` for 3700U1. */
async function enteredCentre(count = 3): Promise<{ centre: string; key: string; sheet: string }> {
  const { centre, key } = await newCentre(service);
  const people = Array.from({ length: count }, (_, index) => person(centre, index + 1, ['3700U1']));
  await applied(service, key, entriesOf(centre, people));
  return { centre, key, sheet: (await sheetOf(service, key, centre, '3700U1'))!.id };
}

async function submittedCentre(): ReturnType<typeof enteredCentre> {
  const made = await enteredCentre();
  await enter(made.key, made.sheet, ['0001', '0002', '0003']);
  expect(await submit(made.key, made.sheet)).toMatchObject({ __typename: 'SubmitMarksheetSuccess' });
  return made;
}

const NOTHING = {
  candidatesAdded: 0,
  candidatesChanged: 0,
  candidatesUnchanged: 0,
  optionsEntered: 0,
  optionsWithdrawn: 0,
  rowsAdded: 0,
  rowsReinstated: 0,
  rowsWithdrawn: 0,
  rowsLate: 0,
  held: [],
};

/** Refused, with nothing changed. */
async function refused(key: string, file: WrittenFile, at = service): Promise<string[]> {
  const before = await checksum(service.db);
  const faults = await faultsOf(at, key, file);
  expect(await checksum(service.db)).toEqual(before);
  return faults;
}

describe('entries files', () => {
  it('R1 make candidates, sheets and blank rows, by options with and without units', async () => {
    const { centre, key } = await newCentre(service);
    const file = await applied(
      service,
      key,
      entriesOf(centre, [
        person(centre, 1, ['3700U1', '410201']),
        person(centre, 2, ['3620QS', '3750U1']),
        person(centre, 3, ['3620U2', '3620QS', '9999ZZ'], { surname: 'Llŷr-ap-Siôn', status: 'P' }),
        person(centre, 4, ['3750U1']),
      ]),
    );
    expect(file).toMatchObject({
      kind: 'E',
      centres: [centre],
      series: { id: SERIES },
      state: 'APPLIED',
      faultCount: 0,
      warningCount: 1,
      findings: [{ code: 'OPTION_UNKNOWN', severity: 'WARNING', line: 5, field: 'option3', found: '9999ZZ' }],
      outcome: { ...NOTHING, candidatesAdded: 4, optionsEntered: 7, rowsAdded: 6 },
    });
    const on = (unit: string) => onSheet(service, key, centre, unit);
    expect(await Promise.all(['3700U1', '4102/01', '3620U1', '3620U2', '3000N1'].map(on))).toEqual([
      ['0001'],
      ['0001'],
      ['0002', '0003'],
      ['0002', '0003'],
      null,
    ]);
    const sheet = (await sheetOf(service, key, centre, '3620U1'))!;
    expect(sheet).toMatchObject({ version: 1, state: 'NOT_STARTED', counts: { rows: 2, left: 2 } });
    expect(sheet.rows[1]).toMatchObject({
      version: 1,
      late: false,
      result: null,
      candidate: { surname: 'LLYR-AP-SION', forenames: 'SIAN MAI' },
    });
    const [stored] = await service.db.readOnce<object>(
      "SELECT * FROM candidate WHERE centre_number = ? AND candidate_number = '0003'",
      [centre],
    );
    expect(stored).toMatchObject({
      status: 'P',
      sex: 'F',
      date_of_birth: '2010-01-29',
      options: JSON.stringify(['3620U2', '3620QS']),
    });
    // The history of a row names the file.
    const changes = await service.db.readOnce<object>(
      'SELECT kind, way, change_id FROM row_change WHERE marksheet_id = ?',
      [sheet.id],
    );
    expect(changes).toEqual([1, 2].map(() => ({ kind: 'ENTERED', way: 'ENTRIES', change_id: file.id })));
  });

  it('R43 merge the records of a candidate with more than twelve options', async () => {
    const { centre, key } = await newCentre(service);
    const file = await applied(service, key, entriesOf(centre, [person(centre, 1, MANY_UNITS)]));
    expect(file.outcome).toMatchObject({ candidatesAdded: 1, optionsEntered: 30, rowsAdded: 30 });
  });

  it('R43 replace all options of each candidate they name, and touch nobody else', async () => {
    const { centre, key } = await newCentre(service);
    await applied(
      service,
      key,
      entriesOf(
        centre,
        [1, 2, 3, 4].map((index) => person(centre, index, ['3700U1', '3620QS'])),
      ),
    );
    const { outcome } = await applied(
      service,
      key,
      amendmentsOf(centre, 2, [
        person(centre, 1, ['3700U1', '3000N1']),
        person(centre, 2, []),
        person(centre, 3, ['3700U1', '3620U1']),
        person(centre, 5, ['3000N1']),
        person(centre, 4, ['3620QS', '3700U1']),
      ]),
    );
    expect(outcome).toEqual({
      ...NOTHING,
      candidatesAdded: 1,
      candidatesUnchanged: 1,
      optionsEntered: 3,
      optionsWithdrawn: 4,
      rowsAdded: 2,
      rowsWithdrawn: 6,
    });
    const on = (unit: string) => onSheet(service, key, centre, unit);
    expect(await Promise.all(['3700U1', '3000N1', '3620U1', '3620U2'].map(on))).toEqual([
      ['0001', '0003', '0004'],
      ['0001', '0005'],
      ['0003', '0004'],
      ['0004'],
    ]);
  });

  it('R3 withdraw a row from the list, keep its history, and let it come back blank', async () => {
    const { centre, key, sheet } = await enteredCentre();
    await enter(key, sheet, ['0001', '0002'], 17);
    await applied(service, key, amendmentsOf(centre, 2, [person(centre, 2, ['3000N1'])]));
    expect(await sheetOf(service, key, centre, '3700U1')).toMatchObject({
      counts: { rows: 2, done: 1, left: 1 },
      rows: [{ candidate: { number: '0001' } }, { candidate: { number: '0003' } }],
    });
    expect(await enter(key, sheet, ['0002'])).toMatchObject({
      saved: 0,
      rows: [{ problem: { __typename: 'CandidateNotOnMarksheet' } }],
    });
    const { outcome } = await applied(service, key, amendmentsOf(centre, 3, [person(centre, 2, ['3700U1'])]));
    expect(outcome).toMatchObject({ rowsReinstated: 1, rowsWithdrawn: 1, rowsAdded: 0, rowsLate: 0 });
    const after = (await sheetOf(service, key, centre, '3700U1'))!;
    expect(after).toMatchObject({ counts: { rows: 3, done: 1, left: 2 } });
    expect(after.rows[1]).toMatchObject({ version: 4, result: null, initials: null, status: 'DRAFT', late: false });
    const history = (await historyOf(service.db, sheet)).get('0002')!;
    expect(history.map(({ kind, old_result, new_result }) => [kind, old_result, new_result])).toEqual([
      ['ENTERED', null, null],
      ['RESULT', null, '17'],
      ['WITHDRAWN', '17', null],
      ['REINSTATED', null, null],
    ]);
    expect(await countedAgain(service.db, sheet)).toMatchObject({ same: true });
  });

  it('R3 R16 hold a submitted row whose entry is withdrawn, apply the file, and let the row go when the entry comes back', async () => {
    const { centre, key, sheet } = await submittedCentre();
    const before = (await sheetOf(service, key, centre, '3700U1'))!;
    const file = await applied(
      service,
      key,
      amendmentsOf(centre, 2, [person(centre, 2, []), person(centre, 4, ['3000N1'])]),
    );
    expect(file).toMatchObject({
      state: 'APPLIED',
      outcome: {
        rowsWithdrawn: 0,
        rowsAdded: 1,
        held: [{ marksheetId: sheet, unitCode: '3700U1', candidateNumber: '0002' }],
      },
    });
    const held = (await sheetOf(service, key, centre, '3700U1'))!;
    expect(held).toEqual({
      ...before,
      version: before.version + 1,
      rows: before.rows.map((row: any, index: number) =>
        index === 1 ? { ...row, held: true, version: row.version + 1 } : row,
      ),
    });
    expect(
      await service.db.readOnce("SELECT payload FROM outbox WHERE type = 'ENTRY_HELD' AND marksheet_id = ?", [sheet]),
    ).toEqual([{ payload: JSON.stringify({ candidateNumbers: ['0002'] }) }]);
    // A later file that still leaves it out does not hold it twice.
    expect((await applied(service, key, amendmentsOf(centre, 3, [person(centre, 2, [])]))).outcome).toEqual({
      ...NOTHING,
      candidatesUnchanged: 1,
    });
    const released = await applied(service, key, amendmentsOf(centre, 4, [person(centre, 2, ['3700U1'])]));
    expect(released.outcome).toMatchObject({ optionsEntered: 1, rowsAdded: 0, rowsReinstated: 0, held: [] });
    const after = (await sheetOf(service, key, centre, '3700U1'))!;
    expect(after.rows[1]).toEqual({ ...before.rows[1], version: before.rows[1].version + 2 });
    expect((await historyOf(service.db, sheet)).get('0002')!.map(({ kind }) => kind)).toEqual([
      'ENTERED',
      'RESULT',
      'SUBMITTED',
      'HELD',
      'RELEASED',
    ]);
    expect(await countedAgain(service.db, sheet)).toMatchObject({ same: true });
  });

  it('R4 rename every row of a candidate, submitted rows too, and keep what a blank field leaves open', async () => {
    const { centre, key, sheet } = await submittedCentre();
    await applied(service, key, amendmentsOf(centre, 2, [person(centre, 1, ['3700U1', '3000N1'])]));
    const renamed = person(centre, 1, ['3700U1', '3000N1'], { surname: 'REES', dateOfBirth: null, uln: null });
    expect((await applied(service, key, amendmentsOf(centre, 3, [renamed]))).outcome).toEqual({
      ...NOTHING,
      candidatesChanged: 1,
    });
    for (const unit of ['3700U1', '3000N1']) {
      expect((await sheetOf(service, key, centre, unit))!.rows[0].candidate).toEqual({
        number: '0001',
        surname: 'REES',
        forenames: 'SIAN MAI',
      });
    }
    const row = (await sheetOf(service, key, centre, '3700U1'))!.rows[0];
    expect(row).toMatchObject({ status: 'SUBMITTED', result: { code: '20' }, submission: 1 });
    const notes = await service.db.readOnce("SELECT note FROM row_change WHERE marksheet_id = ? AND kind = 'RENAMED'", [
      sheet,
    ]);
    expect(notes).toEqual([{ note: 'JONES:SIAN MAI' }]);
    const [stored] = await service.db.readOnce<object>(
      "SELECT surname, date_of_birth, uln FROM candidate WHERE centre_number = ? AND candidate_number = '0001'",
      [centre],
    );
    expect(stored).toEqual({ surname: 'REES', date_of_birth: '2010-01-29', uln: person(centre, 1, []).uln });
  });

  it('R2 flag rows that arrive after the entry deadline as late, and those of the last day not', async () => {
    await givenEntryDeadline('2026-02-21');
    const { centre, key } = await newCentre(service);
    service.setNow('2026-02-21T23:59:59.000Z');
    await applied(service, key, entriesOf(centre, [person(centre, 1, ['3700U1']), person(centre, 3, ['3700U1'])]));
    service.setNow('2026-02-22T00:00:00.000Z');
    const { outcome } = await applied(
      service,
      key,
      amendmentsOf(centre, 2, [person(centre, 2, ['3700U1']), person(centre, 3, [])]),
    );
    expect(outcome).toMatchObject({ rowsAdded: 1, rowsLate: 1, rowsWithdrawn: 1 });
    expect(
      (await applied(service, key, amendmentsOf(centre, 3, [person(centre, 3, ['3700U1'])]))).outcome,
    ).toMatchObject({ rowsReinstated: 1, rowsLate: 1 });
    expect((await sheetOf(service, key, centre, '3700U1'))!.rows.map((row: any) => row.late)).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('R2 R28 flag rows that arrive after the first submission as late, and leave the sample and the locked rows alone', async () => {
    const { centre, key } = await submittedCentre();
    const before = (await sheetOf(service, key, centre, '3700U1'))!;
    expect(before.sample.members).toHaveLength(3);
    const { outcome } = await applied(service, key, amendmentsOf(centre, 2, [person(centre, 4, ['3700U1', '3000N1'])]));
    expect(outcome).toMatchObject({ rowsAdded: 2, rowsLate: 1 });
    const after = (await sheetOf(service, key, centre, '3700U1'))!;
    expect(after).toMatchObject({ state: 'LATE_ROWS_OPEN', counts: { rows: 4, left: 1, submitted: 3 } });
    expect([after.sample, after.submissions, after.rows.slice(0, 3)]).toEqual([
      before.sample,
      before.submissions,
      before.rows,
    ]);
    expect(after.rows[3]).toMatchObject({ late: true, status: 'DRAFT', result: null });
  });

  it('R18 hide a sheet from which all rows are withdrawn', async () => {
    const { centre, key } = await enteredCentre(2);
    const listed = async () =>
      (await service.query(key, '{ marksheets { nodes { unit { code } } } }')).marksheets.nodes;
    expect(await listed()).toHaveLength(1);
    await applied(service, key, amendmentsOf(centre, 2, [person(centre, 1, []), person(centre, 2, [])]));
    expect(await listed()).toEqual([]);
  });
});

describe('faults', () => {
  let centre: string;
  let key: string;
  let good: WrittenFile;
  beforeAll(async () => {
    ({ centre, key } = await newCentre(service));
    good = entriesOf(centre, [person(centre, 1, ['3700U1']), person(centre, 2, ['3000N1'])]);
  });

  /** Lines: 1 file header, 2 centre header, 3 and 4 candidates, 5 centre trailer, 6 file trailer. */
  it.each<[string, (file: WrittenFile) => WrittenFile, string[]]>([
    [
      'a wrong count in the centre trailer',
      (file) => overwritten(file, 5, 8, '0000005'),
      ['RECORD_COUNT_WRONG 5 recordCount'],
    ],
    [
      'a wrong count in the file trailer',
      (file) => overwritten(file, 6, 8, '0000007'),
      ['RECORD_COUNT_WRONG 6 recordCount'],
    ],
    ['a wrong count of centres', (file) => overwritten(file, 6, 15, '0000002'), ['CENTRE_COUNT_WRONG 6 centreCount']],
    ['a candidate of another centre', (file) => overwritten(file, 3, 4, '68998'), ['HEADER_DISAGREES 3 centreNumber']],
    ['a trailer of another centre', (file) => overwritten(file, 5, 3, '68998'), ['HEADER_DISAGREES 5 centreNumber']],
    ['a name of another centre', (file) => ({ ...file, name: 'E6899840.X01' }), ['HEADER_DISAGREES 1 centreNumber']],
    ['a name that says nothing', (file) => ({ ...file, name: 'entries.txt' }), ['FILE_NAME_MALFORMED null name']],
    [
      'a series that does not exist',
      (file) => edited(file, (text) => text.replaceAll('406G26', '409Z26')),
      ['SERIES_UNKNOWN 1 series'],
    ],
    [
      'another board',
      (file) =>
        edited({ ...file, name: file.name.replace('40.', '70.') }, (text) => text.replaceAll('406G26', '706G26')),
      ['AB_UNKNOWN 1 board'],
    ],
    [
      'records out of order',
      (file) => edited(file, (text) => swap(text, 1, 2)),
      ['RECORD_OUT_OF_ORDER 2 null', 'RECORD_OUT_OF_ORDER 3 null', 'RECORD_COUNT_WRONG 5 recordCount'],
    ],
    ['a UCI with a wrong check letter', (file) => overwritten(file, 3, 72, 'Z'), ['UCI_CHECK_LETTER_WRONG 3 uci']],
    ['no UCI', (file) => overwritten(file, 3, 60, ' '.repeat(13)), ['UCI_MISSING 3 uci']],
    [
      'a ULN with a wrong check digit',
      (file) => overwritten(file, 3, 86, '7001234567'),
      ['ULN_CHECK_DIGIT_WRONG 3 uln'],
    ],
    [
      'a candidate number 0000',
      (file) => overwritten(file, 3, 9, '0000'),
      ['CANDIDATE_NUMBER_MALFORMED 3 candidateNumber'],
    ],
    [
      'two candidates of one number',
      (file) => overwritten(file, 4, 9, '0001'),
      ['CANDIDATE_REPEATED 4 candidateNumber'],
    ],
    ['no surname', (file) => overwritten(file, 4, 13, ':'.padEnd(40)), ['CANDIDATE_NAME_MISSING 4 name']],
    [
      'a version of the formats not known',
      (file) => overwritten(file, 1, 25, '15'),
      ['FORMAT_VERSION_UNKNOWN 1 formatVersion'],
    ],
    ['a record of no kind', (file) => overwritten(file, 4, 1, 'E4'), ['RECORD_UNKNOWN 4 null']],
  ])('R43 refuse a file with %s, and apply nothing', async (_, spoil, faults) => {
    const found = await refused(key, spoil(good));
    expect(found.filter((fault) => faults.includes(fault))).toEqual(faults);
    expect(await bookVersion(centre)).toBeUndefined();
  });

  const swap = (text: string, one: number, other: number): string => {
    const lines = text.split('\r\n');
    [lines[one], lines[other]] = [lines[other]!, lines[one]!];
    return lines.join('\r\n');
  };

  it('R43 are told all at once, each with line, field, what stands there and what should', async () => {
    const right = person(centre, 1, []).uci.at(-1)!;
    const wrong = right === 'A' ? 'B' : 'A';
    const spoilt = [
      [3, 72, wrong],
      [3, 86, '0000000000'],
      [4, 9, 'ABCD'],
      [5, 8, '0000099'],
      [6, 15, '0000009'],
    ] as const;
    const file = spoilt.reduce((so, [line, position, text]) => overwritten(so, line, position, text), good);
    const answer = await imported(service, key, file);
    expect(answer).toMatchObject({
      __typename: 'EntriesFileRejected',
      file: { state: 'REJECTED', faultCount: 5, validatedAt: null, outcome: null },
    });
    expect(answer.file.findings).toEqual([
      expect.objectContaining({
        line: 3,
        field: 'uci',
        code: 'UCI_CHECK_LETTER_WRONG',
        severity: 'FAULT',
        expected: right,
      }),
      expect.objectContaining({ line: 3, field: 'uln', code: 'ULN_MALFORMED', found: '0000000000' }),
      expect.objectContaining({
        line: 4,
        field: 'candidateNumber',
        code: 'CANDIDATE_NUMBER_MALFORMED',
        found: 'ABCD',
        expected: '0001-9999',
      }),
      expect.objectContaining({
        line: 5,
        field: 'recordCount',
        code: 'RECORD_COUNT_WRONG',
        found: '0000099',
        expected: '0000004',
      }),
      expect.objectContaining({
        line: 6,
        field: 'centreCount',
        code: 'CENTRE_COUNT_WRONG',
        found: '0000009',
        expected: '0000001',
      }),
    ]);
  });

  it('R42 are said in the language of the caller', async () => {
    const spoilt = overwritten(good, 3, 9, '0000');
    const [english, welsh] = await Promise.all(
      ['en', 'cy'].map(
        async (language) =>
          (await upload(service, key, spoilt, {}, { 'accept-language': language })).data!.importEntries,
      ),
    );
    expect(english.message).not.toBe(welsh.message);
    expect(english.file.findings[0].text).not.toBe(welsh.file.findings[0].text);
  });

  it('R43 above a thousand are all counted, and a thousand kept', async () => {
    const people = Array.from({ length: 1500 }, (_, index) => person(centre, index + 1, ['9999ZZ'], { uci: '' }));
    const { file } = await imported(service, key, entriesOf(centre, people));
    expect(file).toMatchObject({ faultCount: 1500, warningCount: 1500 });
    const severities = file.findings.map(({ severity }: { severity: string }) => severity);
    expect(severities).toEqual([...Array(1000).fill('FAULT'), ...Array(1000).fill('WARNING')]);
  });

  it('R43 of the sequence are told beside those of the records', async () => {
    const { centre: entered, key: its } = await enteredCentre();
    const again = entriesOf(entered, [person(entered, 1, ['3000N1'], { uci: '' })]);
    expect(await refused(its, again)).toEqual([
      'UCI_MISSING 3 uci',
      'DUPLICATE_ENTRIES_FILE 2 type',
      'SEQUENCE_REPEATED 2 sequence',
    ]);
  });

  it('R43 refuse a file cut off after any of its records', async () => {
    const lines = Buffer.from(good.content).toString('latin1').split('\r\n');
    for (let kept = 0; kept < 6; kept += 1) {
      const faults = await refused(
        key,
        edited(good, () =>
          lines
            .slice(0, kept)
            .map((line) => `${line}\r\n`)
            .join(''),
        ),
      );
      expect(faults).toContain(kept === 0 ? 'NOT_ENTRIES_FILE null null' : `FILE_TRUNCATED ${String(kept)} null`);
    }
  });

  it.each<[string, Uint8Array, string]>([
    ['an empty file', Buffer.alloc(0), 'NOT_ENTRIES_FILE null null'],
    ['blank lines', Buffer.from('\r\n  \r\n\n'), 'NOT_ENTRIES_FILE null null'],
    ['binary data', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0xff]), 'NOT_TEXT null null'],
    ['random bytes', randomBytes(50_000), 'NOT_TEXT null null'],
    ['HTML', Buffer.from('<html>\n<body>\n</body>\n</html>\n'), 'NOT_ENTRIES_FILE 1 null'],
    ['one endless line', Buffer.alloc(5_000_000, 'x'), 'NOT_ENTRIES_FILE 1 null'],
    [
      'a million blank lines',
      Buffer.concat([Buffer.from('E1\r\n'), Buffer.alloc(1_000_000, '\n')]),
      'TOO_MANY_LINES 174764 null',
    ],
  ])('R43 refuse %s cleanly', async (_, content, fault) => {
    expect(await refused(key, { name: good.name, content })).toContain(fault);
  });
});

describe('the same file again', () => {
  it('R43 answers as before and changes nothing, also under another name and after other files', async () => {
    const { centre, key } = await newCentre(service);
    const file = entriesOf(centre, [person(centre, 1, ['3700U1'])]);
    const first = await applied(service, key, file);
    await applied(service, key, amendmentsOf(centre, 2, [person(centre, 1, ['3000N1'])]));
    const before = [await checksum(service.db), await fileRecords()];
    for (const name of [file.name, file.name.toLowerCase(), file.name.replace('.', ' (2).'), 'entries.txt']) {
      expect(await imported(service, key, { ...file, name })).toEqual({
        __typename: 'ImportEntriesSuccess',
        replayed: true,
        file: first,
      });
    }
    expect(await imported(service, service.staffKey, file)).toMatchObject({ replayed: true, file: { id: first.id } });
    expect([await checksum(service.db), await fileRecords()]).toEqual(before);
  });

  it(`R43 sent twice at once is applied once (${String(ROUNDS)} rounds)`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { centre, key } = await newCentre(service);
      const file = entriesOf(centre, [person(centre, 1, ['3700U1']), person(centre, 2, ['3700U1', '3620QS'])]);
      const records = await fileRecords();
      const answers = await Promise.all([service, second, service, second].map((at) => imported(at, key, file)));
      expect(answers.map(({ replayed }) => replayed).toSorted()).toEqual([false, true, true, true]);
      expect(new Set(answers.map((answer) => answer.file.id)).size).toBe(1);
      expect(await bookVersion(centre)).toBe(1);
      expect((await sheetOf(service, key, centre, '3700U1'))!.version).toBe(1);
      expect(await fileRecords()).toBe(records + 1);
    }
  });

  it('R43 is refused as faulty again when it was refused, and applied once what it lacked is there', async () => {
    const centre = '19999';
    const file = entriesOf(centre, [person(centre, 1, ['3700U1'])]);
    expect(await refused(service.staffKey, file)).toEqual(['CENTRE_FORBIDDEN 2 centreNumber']);
    await givenCentre(service.db, centre);
    await applied(service, service.staffKey, file);
  });

  it('R43 other bytes under the same sequence number, or a second E file, are refused', async () => {
    const { centre, key } = await enteredCentre();
    await applied(service, key, amendmentsOf(centre, 2, [person(centre, 9, ['3700U1'])]));
    expect(await refused(key, amendmentsOf(centre, 2, [person(centre, 8, ['3700U1'])]))).toEqual([
      'SEQUENCE_REPEATED 2 sequence',
    ]);
    expect(await refused(key, entriesOf(centre, [person(centre, 8, ['3700U1'])], { sequence: 3 }))).toEqual([
      'DUPLICATE_ENTRIES_FILE 2 type',
    ]);
    const { findings } = await applied(service, key, amendmentsOf(centre, 7, [person(centre, 8, ['3700U1'])]));
    expect(findings).toEqual([
      expect.objectContaining({ code: 'SEQUENCE_GAP', severity: 'WARNING', found: '7', expected: '3' }),
    ]);
  });
});

describe('who may see and send which file', () => {
  it('R39 a file for another centre is refused exactly as one for a centre that does not exist, and leaves that centre nothing to see', async () => {
    const [mine, other] = [await newCentre(service), await newCentre(service)];
    const theirs = entriesOf(other.centre, [person(other.centre, 1, ['3700U1'])]);
    await applied(service, other.key, theirs);
    const attempts = [other.centre, '79998'].map((centre) => [
      amendmentsOf(centre, 2, [person(centre, 1, ['3000N1'])]),
      // Would be a second E file, and has a fault besides.
      entriesOf(centre, [person(centre, 2, ['3000N1'], { uci: '' })]),
      // These very bytes were applied for the other centre.
      entriesOf(centre, [person(centre, 1, ['3700U1'])]),
      broadcastOf(
        [mine.centre, centre].map((centreNumber) => ({
          centreNumber,
          sequence: 1,
          candidates: [person(centreNumber, 1, ['3000N1'])],
        })),
      ),
    ]);
    const before = await checksum(service.db);
    const seen: unknown[][] = [];
    for (const [index, files] of attempts.entries()) {
      const centre = index === 0 ? other.centre : '79998';
      const answers = [];
      for (const file of files) {
        const answer = await imported(service, mine.key, file);
        expect(answer).toMatchObject({
          __typename: 'EntriesFileRejected',
          file: { findings: expect.arrayContaining([expect.objectContaining({ code: 'CENTRE_FORBIDDEN' })]) },
        });
        const { file: read } = answer;
        expect((await service.query(mine.key, ENTRIES_FILE, { id: read.id })).entriesFile).toEqual(read);
        expect((await service.query(other.key, ENTRIES_FILE, { id: read.id })).entriesFile).toBeNull();
        answers.push(
          JSON.parse(JSON.stringify({ ...answer, file: { ...read, id: '', sha256: '' } }).replaceAll(centre, 'CENTRE')),
        );
      }
      seen.push(answers);
    }
    expect(seen[0]).toEqual(seen[1]);
    expect(await checksum(service.db)).toEqual(before);
    expect((await service.query(other.key, ENTRIES_FILES)).entriesFiles.nodes).toHaveLength(1);
  });

  it('R39 a file is seen by those who act for every centre in it, and by nobody else', async () => {
    const [one, two] = [await newCentre(service), await newCentre(service)];
    const both = await service.centreKey(one.centre, two.centre);
    const file = await applied(
      service,
      both,
      broadcastOf(
        [one, two].map(({ centre }) => ({
          centreNumber: centre,
          sequence: 1,
          candidates: [person(centre, 1, ['3700U1'])],
        })),
      ),
    );
    expect(file.centres).toEqual([one.centre, two.centre].toSorted());
    const seenBy = async (key: string) => (await service.query(key, ENTRIES_FILE, { id: file.id })).entriesFile;
    const listedBy = async (key: string, centre?: string) =>
      (await service.query(key, ENTRIES_FILES, { centre })).entriesFiles.nodes;
    for (const key of [one.key, two.key]) {
      expect(await seenBy(key)).toBeNull();
      expect(await listedBy(key)).toEqual([]);
      expect(await listedBy(key, two.centre)).toEqual([]);
    }
    expect(await seenBy(both)).toEqual(file);
    expect(await listedBy(both, two.centre)).toEqual([file]);
    expect(await seenBy(service.staffKey)).toEqual(file);
    for (const id of ['', '0', "' OR 1=1", file.id.replace(/.$/, 'x')]) {
      expect((await service.query(both, ENTRIES_FILE, { id })).entriesFile).toBeNull();
    }
  });

  it('R43 files are listed latest first, page by page', async () => {
    const { centre, key } = await enteredCentre();
    for (const sequence of [2, 3, 4])
      await applied(service, key, amendmentsOf(centre, sequence, [person(centre, sequence + 10, ['3700U1'])]));
    await faultsOf(service, key, amendmentsOf(centre, 2, []));
    const pages: string[][] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo }: Record<string, any> = (await service.query(key, ENTRIES_FILES, { first: 2, after }))
        .entriesFiles;
      pages.push(nodes.map(({ name, state }: Record<string, string>) => `${name!.slice(-3)} ${state!}`));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(pages).toEqual([['X02 REJECTED', 'X04 APPLIED'], ['X03 APPLIED', 'X02 APPLIED'], ['X01 APPLIED']]);
  });

  it('R39 needs the right entries:write, and a key', async () => {
    const { centre } = await newCentre(service);
    const { key } = await service.newClient({ centreNumbers: [centre], scopes: ['marks:read', 'marks:write'] });
    const file = entriesOf(centre, [person(centre, 1, ['3700U1'])]);
    const records = await fileRecords();
    expect((await upload(service, key, file)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN', right: 'entries:write' } },
    ]);
    expect((await upload(service, null, file)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(await fileRecords()).toBe(records);
  });
});

describe('uploads that go wrong', () => {
  it('R43 100 MB of rubbish is refused quickly, at little cost in memory', async () => {
    const { key, centre } = await newCentre(service);
    const records = await fileRecords();
    let peak = 0;
    const before = process.memoryUsage.rss();
    const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss() - before)), 10);
    const began = performance.now();
    const answer = await streamed(service, key, `E${centre}40.X01`, { megabytes: 100 });
    clearInterval(watch);
    expect(answer).toMatchObject({
      data: { importEntries: { __typename: 'EntriesFileUnreadable', maximumBytes: 33_554_432 } },
    });
    expectWithin(performance.now() - began, 5000);
    // Client and server are one process here.
    expect(peak).toBeLessThan(128 * 1024 * 1024);
    expect(await fileRecords()).toBe(records);
  });

  it('R40 100 MB without a key is refused without being kept, and does not hold the connection', async () => {
    const began = performance.now();
    expect(await streamed(service, null, 'E6899940.X01', { megabytes: 100 })).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expectWithin(performance.now() - began, 5000);
  });

  it('R43 a file broken off by the network leaves nothing behind', async () => {
    const { key, centre } = await newCentre(service);
    const records = await fileRecords();
    await streamed(service, key, `E${centre}40.X01`, { megabytes: 4, breakAfter: 2 });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await fileRecords()).toBe(records);
  });

  it.each([
    [
      'without a file',
      '--b\r\nContent-Disposition: form-data; name="operations"\r\n\r\nOPERATIONS\r\n--b\r\nContent-Disposition: form-data; name="map"\r\n\r\n{"0":["variables.input.file"]}\r\n--b--\r\n',
    ],
    ['without operations', '--b\r\nContent-Disposition: form-data; name="map"\r\n\r\n{}\r\n--b--\r\n'],
    ['without parts', '--b--\r\n'],
    ['cut off in its head', '--b\r\nContent-Disposition: form-da'],
    ['of no form', 'rubbish'],
  ])('R43 a multipart request %s is refused as malformed', async (_, body) => {
    const { key } = await newCentre(service);
    const operations = JSON.stringify({
      query: 'mutation ($input: ImportEntriesInput!) { importEntries(input: $input) { __typename } }',
      variables: { input: { file: null } },
    });
    const records = await fileRecords();
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'multipart/form-data; boundary=b',
        'apollo-require-preflight': 'true',
        authorization: `Bearer ${key}`,
      },
      body: body.replace('OPERATIONS', operations),
    });
    const answer = (await response.json()) as any;
    if (response.status === 200) expect(answer.data.importEntries.__typename).toBe('EntriesFileUnreadable');
    else expect(response.status).toBe(400);
    expect(await fileRecords()).toBe(records);
  });
});

describe('an import that breaks', () => {
  it.each([
    ['while it is validated', 'UPDATE entries_file SET kind', 'RECEIVED'],
    ['while it is applied', 'UPDATE entries_book SET version', 'VALIDATED'],
  ])(
    'R43 %s leaves a record that says so and nothing else; sent again, the file is applied',
    async (_, statement, state) => {
      const { centre, key } = await newCentre(service);
      const file = entriesOf(centre, [person(centre, 1, ['3700U1'])]);
      const before = await checksum(service.db);
      const failed = failOnce(service.db, statement, { errno: 1105, code: 'ER_UNKNOWN_ERROR' });
      expect((await upload(service, key, file)).errors).toMatchObject([
        { extensions: { code: 'INTERNAL_SERVER_ERROR' } },
      ]);
      expect(failed()).toBe(true);
      expect(await checksum(service.db)).toEqual(before);
      const [row] = await service.db.readOnce<{ id: string }>('SELECT id FROM entries_file ORDER BY id DESC LIMIT 1');
      expect((await service.query(service.staffKey, ENTRIES_FILE, { id: row!.id })).entriesFile).toMatchObject({
        name: file.name,
        state,
        finishedAt: null,
        outcome: null,
      });
      expect(await imported(service, key, file)).toMatchObject({ replayed: false, file: { state: 'APPLIED' } });
    },
  );

  it('R43 whose COMMIT was done though its answer was lost is answered as applied, once', async () => {
    const proxy = await startLossyProxy(service.databaseUrl);
    const behind = await startService({ databaseUrl: proxy.url });
    try {
      const { centre, key } = await newCentre(service);
      const file = entriesOf(centre, [person(centre, 1, ['3700U1'])]);
      await behind.query(key, '{ viewer { name } }');
      proxy.lose('AFTER');
      const answer = await imported(behind, key, file);
      expect(proxy.lost()).toBe(1);
      expect(answer).toMatchObject({ replayed: false, file: { state: 'APPLIED', outcome: { rowsAdded: 1 } } });
      expect(await bookVersion(centre)).toBe(1);
      expect(await imported(service, key, file)).toEqual({ ...answer, replayed: true });
    } finally {
      await behind.close();
      await proxy.close();
    }
  });
});

describe('races', () => {
  /** Marks everybody over and over, as a teacher who looks away from the entries. */
  async function mark(key: string, sheet: string, at: Service): Promise<void> {
    for (let turn = 0; turn < 6; turn += 1) {
      const answer = await enter(
        key,
        sheet,
        Array.from({ length: 13 }, (_, index) => number(index + 1)),
        turn,
        at,
      );
      for (const { problem } of answer.rows)
        expect(['RowLocked', 'CandidateNotOnMarksheet', undefined]).toContain(problem?.__typename);
    }
  }
  async function submitSoon(key: string, sheet: string): Promise<boolean> {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
    for (let tries = 0; tries < 20; tries += 1) {
      const { __typename } = await submit(key, sheet, second);
      if (__typename !== 'MarksheetIncomplete') return __typename === 'SubmitMarksheetSuccess';
    }
    return false;
  }

  it(
    `R2 R3 R16 files that add, withdraw and rename while marks come in and the sheet is submitted lose nothing (${String(ROUNDS)} rounds)`,
    async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const { centre, key, sheet } = await enteredCentre(12);
        await enter(
          key,
          sheet,
          Array.from({ length: 12 }, (_, index) => number(index + 1)),
          30,
        );
        const amend = async () => {
          const rees = { surname: 'REES' };
          const some = [person(centre, 3, []), person(centre, 13, ['3700U1']), person(centre, 1, ['3700U1'], rees)];
          const more = [person(centre, 4, ['3000N1']), person(centre, 3, ['3700U1']), person(centre, 13, ['3000N1'])];
          return [
            await applied(service, key, amendmentsOf(centre, 2, some)),
            await applied(second, key, amendmentsOf(centre, 3, more)),
          ];
        };
        const [files] = await Promise.all([
          amend(),
          submitSoon(key, sheet),
          mark(key, sheet, service),
          mark(key, sheet, second),
        ]);

        expect(await bookVersion(centre)).toBe(3);
        expect(await countedAgain(service.db, sheet)).toMatchObject({ same: true });
        const rows = new Map((await rowsOf(service.db, sheet)).map((row) => [row.candidate_number, row]));
        const history = await historyOf(service.db, sheet);
        const flags = await service.db.readOnce<Record<string, any>>(
          'SELECT candidate_number AS number, withdrawn, held, late, surname FROM marksheet_row WHERE marksheet_id = ?',
          [sheet],
        );
        for (const { number: candidate, withdrawn, held, late, surname } of flags) {
          const { version, submission_id, mark: stored } = rows.get(candidate)!;
          const changes = history.get(candidate)!;
          expect(changes.map((change) => change.version)).toEqual(changes.map((_, index) => index + 1));
          expect(changes.at(-1)!.version).toBe(version);
          const submitted = changes.findIndex(({ kind }) => kind === 'SUBMITTED');
          expect(submission_id !== null).toBe(submitted >= 0);
          if (submitted >= 0) {
            // R16: once locked, only held, released or renamed.
            expect(
              changes.slice(submitted + 1).filter(({ kind }) => !['HELD', 'RELEASED', 'RENAMED'].includes(kind)),
            ).toEqual([]);
            expect(changes[submitted]!.new_result).toBe(String(stored));
          }
          const gone = candidate === '0004' || candidate === '0013';
          expect([withdrawn, held]).toEqual(gone ? (submitted >= 0 ? [0, 1] : [1, 0]) : [0, 0]);
          expect(surname === 'REES').toBe(candidate === '0001');
          const arrivedAfter =
            ['0003', '0013'].includes(candidate) &&
            submitted < 0 &&
            flags.some((row) => rows.get(row.number)!.submission_id !== null);
          if (late === 1) expect(arrivedAfter).toBe(true);
        }
        const reported = files.flatMap(({ outcome }) =>
          outcome.held.map(({ candidateNumber }: any) => candidateNumber as string),
        );
        const held = [...history].flatMap(([candidate, changes]) =>
          changes.filter(({ kind }) => kind === 'HELD').map(() => candidate),
        );
        expect(reported.toSorted()).toEqual(held.toSorted());
      }
    },
    30_000 + ROUNDS * 10_000,
  );

  it(
    `R43 different A files of one centre at once are all applied, and of two under one number one is (${String(ROUNDS)} rounds)`,
    async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const { centre, key } = await enteredCentre();
        const file = (sequence: number, index: number) =>
          amendmentsOf(centre, sequence, [
            person(centre, index, ['3700U1']),
            person(centre, 1, index % 2 ? ['3700U1'] : ['3000N1']),
          ]);
        const files = [file(2, 20), file(3, 21), file(4, 22), file(5, 23), file(5, 24)];
        const answers = await Promise.all(files.map((one, index) => imported(index % 2 ? second : service, key, one)));
        expect(answers.slice(0, 3).map(({ __typename }) => __typename)).toEqual(Array(3).fill('ImportEntriesSuccess'));
        const [won, lost] = answers[3]!.__typename === 'ImportEntriesSuccess' ? [3, 4] : [4, 3];
        expect(answers[won]!.__typename).toBe('ImportEntriesSuccess');
        expect(answers[lost]!.file.findings.filter(({ severity }: any) => severity === 'FAULT')).toEqual([
          expect.objectContaining({ code: 'SEQUENCE_REPEATED' }),
        ]);
        expect(await bookVersion(centre)).toBe(5);
        const here = (await onSheet(service, key, centre, '3700U1'))!;
        expect(here.filter((candidate) => candidate > '0003')).toEqual([
          '0020',
          '0021',
          '0022',
          won === 3 ? '0023' : '0024',
        ]);
        // Sheet and book agree whichever came last.
        const [{ options }] = (await service.db.readOnce<{ options: string }>(
          "SELECT options FROM candidate WHERE centre_number = ? AND candidate_number = '0001'",
          [centre],
        )) as [{ options: string }];
        const [option] = JSON.parse(options) as string[];
        expect(here.includes('0001')).toBe(option === '3700U1');
        expect(await onSheet(service, key, centre, '3000N1').then((there) => there?.includes('0001') ?? false)).toBe(
          option === '3000N1',
        );
      }
    },
    30_000 + ROUNDS * 10_000,
  );

  it(`R43 of two E files at once one is applied (${String(ROUNDS)} rounds)`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { centre, key } = await newCentre(service);
      const files = [1, 2].map((index) => entriesOf(centre, [person(centre, index, ['3700U1'])], { sequence: index }));
      const answers = await Promise.all([imported(service, key, files[0]!), imported(second, key, files[1]!)]);
      expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
        'EntriesFileRejected',
        'ImportEntriesSuccess',
      ]);
      expect(await bookVersion(centre)).toBe(1);
      expect(await onSheet(service, key, centre, '3700U1')).toHaveLength(1);
    }
  });
});

describe('many', () => {
  it(`R43 ${String(MANY)} candidates over three centres are applied as one file`, async () => {
    const centres = [await newCentre(service), await newCentre(service), await newCentre(service)];
    const key = await service.centreKey(...centres.map(({ centre }) => centre));
    const optionsOf = (index: number) =>
      [0, 1, 2, 3, 4].map((step) => MANY_UNITS[(index * 7 + step * 5) % MANY_UNITS.length]!);
    const file = broadcastOf(
      centres.map(({ centre }, place) => ({
        centreNumber: centre,
        sequence: 1,
        candidates: Array.from({ length: Math.floor((MANY + place) / 3) }, (_, index) =>
          person(centre, index + 1, optionsOf(index)),
        ),
      })),
    );
    const began = performance.now();
    const { outcome } = await applied(service, key, file);
    process.stdout.write(
      `${String(MANY)} candidates, ${String(MANY * 5)} rows: ${String(Math.round(performance.now() - began))} ms\n`,
    );
    expect(outcome).toEqual({ ...NOTHING, candidatesAdded: MANY, optionsEntered: MANY * 5, rowsAdded: MANY * 5 });
    const sheets = await service.db.readOnce<{ id: number }>('SELECT id FROM marksheet WHERE centre_number IN (?)', [
      centres.map(({ centre }) => centre),
    ]);
    expect(sheets).toHaveLength(90);
    for (const { id } of sheets) expect(await countedAgain(service.db, String(id))).toMatchObject({ same: true });
  }, 180_000);
});

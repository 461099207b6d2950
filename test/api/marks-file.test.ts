import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deflateRawSync } from 'node:zlib';
import { sweepDryRuns } from '../../src/persistence/writes/marks-file.js';
import type { Service } from '../support/service.js';
import { startService, TEST_DAY } from '../support/service.js';
import { callsAs, row, submitted } from '../support/calls.js';
import type { Place } from '../support/marks-files.js';
import { csvOf, filesAs, placeOf, repacked, seriesOf, SHEET_PART, xlsxOf } from '../support/marks-files.js';
import { countedAgain, historyOf, rowsOf } from '../support/sheets.js';
import type { SheetMade, SheetWanted } from '../support/world.js';
import { givenSheet, givenWithdrawn, newKey } from '../support/world.js';

const CENTRE = '68123';
let service: Service;
let key: string;
let files: ReturnType<typeof filesAs>;
beforeAll(async () => {
  service = await startService();
  key = await service.centreKey(CENTRE);
  files = filesAs(service, key);
});
afterAll(() => service.close());

const sheetOf = (wanted: SheetWanted = {}) => givenSheet(service.db, { centre: CENTRE, rows: 4, ...wanted });
const HEAD = ['Candidate number', 'Result'];
const csv = (...rows: unknown[][]) => csvOf([HEAD, ...rows]);
const statesOf = (answer: any) => answer.rows.map(({ state }: any) => state).join(' ');
const problemsOf = (answer: any) => answer.rows.map(({ problem }: any) => problem?.__typename ?? null);
const marksOf = async ({ id }: SheetMade) => (await rowsOf(service.db, id)).map(({ mark }) => mark);
const codesOf = (answer: any) => answer.findings.map(({ code }: any) => code).join(' ');
const enter = (sheet: SheetMade, ...rows: Parameters<typeof row>[]) =>
  callsAs(service, key).enter(
    sheet,
    rows.map((each) => row(...each)),
  );

describe('R44 the dry run', () => {
  it('says row by row what would change, and saves nothing', async () => {
    const sheet = await sheetOf({ unit: { teacherInitials: true } });
    await enter(sheet, ['0001', '30', { initials: 'AB' }], ['0003', '12', { initials: 'AB' }]);
    const before = await rowsOf(service.db, sheet.id);
    const content = csvOf([
      [...HEAD, 'Teacher initials'],
      ['0001', '30', 'ab'],
      ['0002', '09', 'cd'],
      ['0003', '', ''],
      ['0004', '41', 'cd'],
    ]);
    const answer = await files.validate(placeOf(sheet), content);
    expect(answer).toMatchObject({
      __typename: 'ValidateResultsSuccess',
      form: 'CSV',
      token: expect.stringMatching(/^[0-9a-f]{32}$/),
      expiresAt: '2026-04-20T11:00:00.000Z',
      ...{ wouldChange: 1, unchanged: 1, leftAlone: 1, refused: 1 },
      notes: [{ code: 'EMPTY_LEFT_ALONE', count: 1 }],
    });
    const of = { marksheetId: sheet.id, unitCode: sheet.unit };
    expect(answer.rows).toEqual([
      expect.objectContaining({
        ...of,
        line: 2,
        state: 'UNCHANGED',
        oldResult: '30',
        newResult: '30',
        newInitials: 'AB',
      }),
      expect.objectContaining({
        ...{ line: 3, state: 'WOULD_CHANGE', candidateNumber: '0002', candidateName: 'JONES:SIAN', problem: null },
        ...{ oldResult: null, newResult: '9', oldInitials: null, newInitials: 'CD' },
      }),
      expect.objectContaining({ line: 4, state: 'LEFT_ALONE', oldResult: '12', newResult: '12', newInitials: 'AB' }),
      expect.objectContaining({
        ...{ line: 5, state: 'REFUSED', oldResult: null, newResult: '41' },
        problem: expect.objectContaining({ __typename: 'MarkAboveMaximum', typed: '41', maximum: 40 }),
      }),
    ]);
    expect(await rowsOf(service.db, sheet.id)).toEqual(before);
  });

  it('refuses a row for the reasons for which enterResults refuses it, with the same data', async () => {
    const sheet = await sheetOf({ unit: { linear: false } });
    const typed = ['41', '-1', '3.5', 'x', '12345', 'PASS', 'a', 'cf'];
    for (const text of typed) {
      const [entered] = (await enter(sheet, ['0002', text])).rows;
      const answer = await files.validate(placeOf(sheet), csv(['0002', text]));
      expect(answer.rows[0].problem).toEqual(entered.problem);
      expect(answer).toMatchObject({ refused: 1, token: null, expiresAt: null });
    }
    const initials = await files.validate(
      placeOf(sheet),
      csvOf([
        [...HEAD, 'Initials'],
        ['0002', '3', 'AB'],
      ]),
    );
    expect(problemsOf(initials)).toEqual(['InitialsNotTaken']);
  });

  it('R6 asks for an absence to be confirmed, by name, and takes it once it is', async () => {
    const sheet = await sheetOf();
    const content = csv(['0001', 'A'], ['0002', 'absent'], ['0003', 'Absennol']);
    const asked = await files.validate(placeOf(sheet), content);
    expect(problemsOf(asked)).toEqual(Array(3).fill('AbsentUnconfirmed'));
    expect(asked.rows[0].problem).toMatchObject({ candidateName: 'EVANS:SIAN' });
    const one = await files.validate(placeOf(sheet), content, [{ candidateNumber: '0002' }]);
    expect(statesOf(one)).toBe('REFUSED WOULD_CHANGE REFUSED');
    const absences = ['0001', '0002', '0003'].map((candidateNumber) => ({ unit: sheet.unit, candidateNumber }));
    const all = await files.validate(placeOf(sheet), content, absences);
    expect(statesOf(all)).toBe('WOULD_CHANGE WOULD_CHANGE WOULD_CHANGE');
    expect(await files.apply(all.token)).toMatchObject({ __typename: 'ApplyResultsSuccess', changed: 3 });
    expect((await rowsOf(service.db, sheet.id)).map(({ result_kind }) => result_kind)).toEqual([
      ...Array(3).fill('ABSENT'),
      null,
    ]);
    // A on a row already A asks nothing.
    expect(statesOf(await files.validate(placeOf(sheet), content))).toBe('UNCHANGED UNCHANGED UNCHANGED');
  });

  it('R16 leaves a submitted row as it is: the same is unchanged, another result is refused', async () => {
    const sheet = await sheetOf({ rows: 2 });
    await submitted(callsAs(service, key), sheet, ['10', '20']);
    const answer = await files.validate(placeOf(sheet), csv(['0001', '10'], ['0002', '21']));
    expect(statesOf(answer)).toBe('UNCHANGED REFUSED');
    expect(answer.rows[1].problem).toMatchObject({ __typename: 'RowLocked', submissionSequence: 1 });
  });

  it('R13 refuses rows of a sheet that takes none, each by that reason', async () => {
    const early = await sheetOf({ opens: '2026-05-01' });
    const closed = await sheetOf({ closesAt: new Date('2026-04-01T00:00:00Z') });
    const upload = await sheetOf({ unit: { assessment: 'UPLOAD_ONLY' } });
    for (const [sheet, problem] of [
      [early, 'OfferingNotOpen'],
      [closed, 'OfferingClosed'],
      [upload, 'UploadOnlyUnit'],
    ] as const) {
      const answer = await files.validate(placeOf(sheet), csv(['0001', '3'], ['0002', '']));
      expect(problemsOf(answer)).toEqual([problem, null]);
      expect(answer.token).toBeNull();
    }
  });

  it('refuses both rows of one candidate, also when a spreadsheet took the zeros of one', async () => {
    const sheet = await sheetOf();
    const answer = await files.validate(placeOf(sheet), csv(['0002', '3'], ['2', '3'], ['3', '4']));
    expect(problemsOf(answer)).toEqual(['RowRepeated', 'RowRepeated', null]);
    expect(answer.notes).toContainEqual(expect.objectContaining({ code: 'ZEROS_RESTORED', count: 2 }));
  });

  it('finds every sheet of the centre’s series in one file, by code, by alias, and without what a spreadsheet took', async () => {
    const own = { centre: '68124' };
    const sheets = [
      await givenSheet(service.db, { ...own, unit: { code: '4102/01' }, rows: 2 }),
      await givenSheet(service.db, { ...own, unit: { code: '0070U2' }, aliases: ['70U2X'], rows: 2 }),
    ];
    const [slash, zeros] = sheets as [SheetMade, SheetMade];
    const theirs = filesAs(service, await service.centreKey('68124'));
    const rows = [
      ['Canolfan', 'Cyfres', 'Uned', 'Rhif ymgeisydd', 'Cyfenw', 'Marc'],
      ['68124', 'GCSE-2026-06', '4102/01', '0001', 'Evans', '1'],
      ['68124', 'GCSE MEHEFIN 2026', '410201', '2', 'JONES', '2'],
      ['', '', '70u2', '0001', 'evans', '3'],
      ['', '', '70U2X', '0002', '', '4'],
    ];
    const answer = await theirs.validate(seriesOf(slash), csvOf(rows));
    // The Welsh name of the series is its own: TGAU.
    expect(problemsOf(answer)).toEqual([null, 'RowOfOtherSheet', null, null]);
    rows[2]![1] = 'TGAU MEHEFIN 2026';
    const right = await theirs.validate(seriesOf(slash), csvOf(rows));
    expect(right.rows.map(({ marksheetId }: any) => marksheetId)).toEqual([slash.id, slash.id, zeros.id, zeros.id]);
    expect(await theirs.apply(right.token)).toMatchObject({
      changed: 4,
      marksheets: [
        { id: slash.id, state: 'READY' },
        { id: zeros.id, state: 'READY' },
      ],
    });
  });

  it('refuses rows of another centre, series or unit, and says what was expected', async () => {
    const sheet = await sheetOf();
    const content = csvOf([
      ['Centre', 'Series', 'Unit', ...HEAD],
      ['68999', 'GCSE-2026-06', sheet.unit, '0001', '1'],
      [CENTRE, 'GCSE-2025-06', sheet.unit, '0002', '1'],
      [CENTRE, 'GCSE-2026-06', '9999Z9', '0003', '1'],
      [CENTRE, 'GCSE-2026-06', sheet.unit, '0004', '1'],
    ]);
    const answer = await files.validate(placeOf(sheet), content);
    expect(answer.rows.map(({ problem }: any) => problem && [problem.column, problem.found, problem.expected])).toEqual(
      [['CENTRE', '68999', CENTRE], ['SERIES', 'GCSE-2025-06', 'GCSE-2026-06'], ['UNIT', '9999Z9', sheet.unit], null],
    );
  });

  it('R4 refuses a row whose surname is another candidate’s, and lets accents, case and lost letters be', async () => {
    const surnames = ['ŴYN-PŶRS', "O'NEIL", 'LLYWELYN', 'JONES'];
    const rows = surnames.map((surname, index) => ({ number: `000${index + 1}`, surname, forenames: 'SIÂN' }));
    const sheet = await sheetOf({ rows });
    const head = [...HEAD, 'Surname'];
    const given = [
      ['0001', '1', '?yn P?rs'],
      ['0002', '2', 'O’Neil'],
      ['0003', '3', 'Jones'],
      ['0004', '4', ''],
    ];
    const answer = await files.validate(placeOf(sheet), csvOf([head, ...given]));
    expect(problemsOf(answer)).toEqual([null, null, 'NameDisagrees', null]);
    expect(answer.rows[2].problem).toMatchObject({ candidateName: 'LLYWELYN:SIÂN', found: 'Jones' });
  });

  it('refuses a row without a number, with cells beyond the heading, or of nobody on the sheet', async () => {
    const sheet = await sheetOf();
    await givenWithdrawn(service.db, sheet, '0004');
    const content = 'Candidate number,Result\n,5\n0001,5,6\n0004,5\n0999,5\n0002,5\n';
    const answer = await files.validate(placeOf(sheet), content);
    expect(problemsOf(answer)).toEqual([
      'CandidateNumberMissing',
      'RowMisshapen',
      'CandidateNotOnMarksheet',
      'CandidateNotOnMarksheet',
      null,
    ]);
  });

  it('R8 takes outcomes in either language where the unit lists them', async () => {
    const sheet = await sheetOf({ unit: { assessment: 'OUTCOMES', outcomes: ['PASS', 'MERIT'] } });
    const content = csv(['0001', 'Llwyddo'], ['0002', 'merit'], ['0003', 'Rhagoriaeth'], ['0004', '12']);
    const answer = await files.validate(placeOf(sheet), content);
    expect(answer.rows.map(({ newResult }: any) => newResult)).toEqual(['PASS', 'MERIT', 'DISTINCTION', '12']);
    expect(problemsOf(answer)).toEqual([null, null, 'OutcomeNotListed', 'MarkOnOutcomeUnit']);
  });

  it('is about nothing when the centre has no such sheet', async () => {
    const nowhere: Place = { centre: CENTRE, series: 'GCSE-2026-06', unit: '0000X0' };
    expect(await files.validate(nowhere, csv(['0001', '1']))).toMatchObject({
      __typename: 'MarksheetsNotFound',
      ...nowhere,
    });
  });

  it('R41 is audited, since it shows candidates; the application too, for the file and for each sheet', async () => {
    const sheet = await sheetOf();
    const audited = () =>
      service.db.readOnce<any>('SELECT action, object, centre_number, way, detail FROM audit ORDER BY id');
    const before = (await audited()).length;
    const { token } = await files.validate(placeOf(sheet), csv(['0001', '1'], ['0002', '99']));
    await files.apply(token);
    const of = { centre_number: CENTRE, way: 'FILE' };
    const rows = (await audited()).slice(before);
    expect(rows).toEqual([
      { ...of, action: 'validateResults', object: `dry_run ${token}`, detail: expect.any(String) },
      { ...of, action: 'applyResults', object: `marksheet ${sheet.id}`, detail: '{"changed":1}' },
      { ...of, action: 'applyResults', object: `dry_run ${token}`, detail: expect.any(String) },
    ]);
    expect(JSON.parse(rows[0].detail)).toEqual({
      ...{ form: 'CSV', series: sheet.series, wouldChange: 1, rows: 2, refused: 1 },
    });
  });
});

describe('R44 applying', () => {
  it('saves drafts with history that names the file as the way, and tells that the sheet is complete', async () => {
    const sheet = await sheetOf({ rows: 2 });
    const { token } = await files.validate(placeOf(sheet), csv(['0001', '1'], ['0002', '2']));
    expect(await files.apply(token)).toEqual({
      __typename: 'ApplyResultsSuccess',
      changed: 2,
      marksheets: [
        { id: sheet.id, state: 'READY', counts: { rows: 2, done: 2, left: 0, submitted: 0, missingInitials: 0 } },
      ],
    });
    expect((await historyOf(service.db, sheet.id)).get('0002')).toEqual([
      expect.objectContaining({ kind: 'RESULT', old_result: null, new_result: '2' }),
    ]);
    const [change] = await service.db.readOnce<any>('SELECT way FROM row_change WHERE marksheet_id = ?', [sheet.id]);
    expect(change.way).toBe('FILE');
    const events = await service.db.readOnce<any>('SELECT type FROM outbox WHERE marksheet_id = ? ORDER BY id', [
      sheet.id,
    ]);
    expect(events.map(({ type }) => type)).toEqual(['MARKSHEET_CHANGED', 'MARKSHEET_COMPLETE']);
    expect(await countedAgain(service.db, sheet.id)).toMatchObject({ same: true });
  });

  it('a repeat under its key answers the same and changes nothing; under another key it says that it was applied', async () => {
    const sheet = await sheetOf();
    const { token } = await files.validate(placeOf(sheet), csv(['0001', '1']));
    const once = newKey();
    const first = await files.apply(token, once);
    const stored = await rowsOf(service.db, sheet.id);
    expect(await files.apply(token, once)).toEqual(first);
    expect(await files.apply(token)).toMatchObject({
      __typename: 'DryRunApplied',
      appliedAt: service.now().toISOString(),
    });
    const other = await files.validate(placeOf(sheet), csv(['0001', '2']));
    expect(await files.apply(other.token, once)).toMatchObject({ __typename: 'IdempotencyKeyReused' });
    expect(await rowsOf(service.db, sheet.id)).toEqual(stored);
  });

  it('two at once with one token act once', async () => {
    const sheet = await sheetOf();
    const rounds = Number(process.env.RACE_ROUNDS ?? 5);
    for (let round = 1; round <= rounds; round += 1) {
      const { token } = await files.validate(placeOf(sheet), csv(['0001', round % 40], ['0002', (round + 1) % 40]));
      const version = (await rowsOf(service.db, sheet.id))[0]!.version;
      const answers = await Promise.all([files.apply(token), files.apply(token), files.apply(token)]);
      expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
        'ApplyResultsSuccess',
        'DryRunApplied',
        'DryRunApplied',
      ]);
      expect((await rowsOf(service.db, sheet.id))[0]).toMatchObject({ mark: round % 40, version: version + 1 });
    }
  });

  it('refuses the whole file when a row of it has moved, on whichever sheet, and saves nothing of it', async () => {
    const [first, second] = [await sheetOf(), await sheetOf()];
    const content = csvOf([
      ['Unit', ...HEAD],
      [first.unit, '0001', '5'],
      [second.unit, '0001', '6'],
      [second.unit, '0002', '7'],
    ]);
    const { token } = await files.validate(seriesOf(first), content);
    await enter(second, ['0002', '30']);
    const stored = [await rowsOf(service.db, first.id), await rowsOf(service.db, second.id)];
    const audits = async () => (await service.db.readOnce('SELECT id FROM audit')).length;
    const before = await audits();
    expect(await files.apply(token)).toMatchObject({
      __typename: 'DryRunOutdated',
      moved: 1,
      movedRows: [
        {
          ...{ marksheetId: second.id, unitCode: second.unit, candidateNumber: '0002' },
          problem: { __typename: 'RowChanged', expectedVersion: 1, currentVersion: 2, currentResult: '30' },
        },
      ],
    });
    expect([await rowsOf(service.db, first.id), await rowsOf(service.db, second.id)]).toEqual(stored);
    expect(await audits()).toBe(before);
    // It can not be had back by undoing: the row's version has moved on.
    await enter(second, ['0002', '']);
    expect(await files.apply(token)).toMatchObject({ __typename: 'DryRunOutdated' });
    expect(await marksOf(first)).toEqual([null, null, null, null]);
  });

  it('minds the rows that the file confirmed, and not those of which it said nothing', async () => {
    const sheet = await sheetOf();
    await enter(sheet, ['0001', '10'], ['0002', '20']);
    const content = csv(['0001', '10'], ['0002', ''], ['0003', '30']);
    const { token } = await files.validate(placeOf(sheet), content);
    await enter(sheet, ['0002', '21'], ['0004', '40']);
    expect(await files.apply(token)).toMatchObject({ changed: 1 });
    const again = await files.validate(placeOf(sheet), csv(['0001', '10'], ['0003', '31']));
    await enter(sheet, ['0001', '11']);
    expect(await files.apply(again.token)).toMatchObject({
      movedRows: [{ candidateNumber: '0001', problem: { __typename: 'RowChanged', currentResult: '11' } }],
    });
    expect(await marksOf(sheet)).toEqual([11, 21, 30, 40]);
  });

  it('refuses rows that were submitted, withdrawn or closed since', async () => {
    const locked = await sheetOf({ rows: 2 });
    await enter(locked, ['0001', '1'], ['0002', '2']);
    const gone = await sheetOf({ rows: 2 });
    const closing = await sheetOf({ rows: 2 });
    const tokens = [];
    for (const sheet of [locked, gone, closing])
      tokens.push((await files.validate(placeOf(sheet), csv(['0001', '9'], ['0002', '2']))).token);
    await callsAs(service, key).submit(locked);
    await givenWithdrawn(service.db, gone, '0001');
    await service.db.writeOnce(
      'UPDATE offering o JOIN marksheet m ON m.offering_id = o.id SET o.closes_at = ? WHERE m.id = ?',
      [service.now(), closing.id],
    );
    const seen = [];
    for (const token of tokens) {
      const { __typename, movedRows } = await files.apply(token);
      seen.push([__typename, ...movedRows.map(({ problem }: any) => problem.__typename)]);
    }
    expect(seen).toEqual([
      ['DryRunOutdated', 'RowLocked'],
      ['DryRunOutdated', 'CandidateNotOnMarksheet'],
      ['DryRunOutdated', 'OfferingClosed', 'OfferingClosed'],
    ]);
  });

  it('is for who asked, for an hour, while the sheets are the caller’s', async () => {
    const sheet = await sheetOf();
    const content = csv(['0001', '5']);
    const { token } = await files.validate(placeOf(sheet), content);
    const other = filesAs(service, await service.centreKey(CENTRE));
    for (const [who, asked] of [
      [other, token],
      [files, 'f'.repeat(32)],
      [files, ''],
    ] as const)
      expect(await who.apply(asked)).toMatchObject({ __typename: 'DryRunNotFound', dryRunToken: asked });
    service.setNow(new Date(TEST_DAY.getTime() + 60 * 60_000));
    expect(await files.apply(token)).toMatchObject({ __typename: 'DryRunNotFound' });
    service.setNow(TEST_DAY);

    const narrowed = await service.newClient({ centreNumbers: [CENTRE] });
    const theirs = filesAs(service, narrowed.key);
    const kept = await theirs.validate(placeOf(sheet), content);
    await service.db.writeOnce('UPDATE dry_run SET planned = JSON_REPLACE(planned, "$[0].sheet", 0) WHERE id = ?', [
      kept.token,
    ]);
    expect(await theirs.apply(kept.token)).toMatchObject({ __typename: 'DryRunNotFound' });
    expect(await marksOf(sheet)).toEqual([null, null, null, null]);
  });

  it('keeps the twenty latest of a caller that were not applied, and forgets those whose hour is over', async () => {
    const sheet = await sheetOf();
    const { key: own, id } = await service.newClient({ centreNumbers: [CENTRE] });
    const theirs = filesAs(service, own);
    const tokens: string[] = [];
    for (let mark = 1; mark <= 22; mark += 1)
      tokens.push((await theirs.validate(placeOf(sheet), csv(['0001', mark]))).token);
    expect(await theirs.apply(tokens[1]!)).toMatchObject({ __typename: 'DryRunNotFound' });
    expect(await theirs.apply(tokens[2]!)).toMatchObject({ __typename: 'ApplyResultsSuccess', changed: 1 });
    const kept = async () => (await service.db.readOnce('SELECT id FROM dry_run WHERE principal_id = ?', [id])).length;
    expect(await kept()).toBe(20);
    const inAnHour = new Date(TEST_DAY.getTime() + 60 * 60_000);
    await sweepDryRuns(service.db, inAnHour);
    expect(await kept()).toBe(20);
    await sweepDryRuns(service.db, new Date(inAnHour.getTime() + 1));
    expect(await kept()).toBe(0);
  });

  it('needs the right to write marks; to try a file out the right to read them is enough', async () => {
    const sheet = await sheetOf();
    const reader = await service.newClient({ centreNumbers: [CENTRE], scopes: ['marks:read'] });
    const theirs = filesAs(service, reader.key);
    const { token } = await theirs.validate(placeOf(sheet), csv(['0001', '5']));
    await expect(theirs.apply(token)).rejects.toThrow('marks:write');
  });
});

describe('R44 whatever the file is', () => {
  const list = [
    ['Candidate number', 'Surname', 'Mark'],
    ['0001', 'EVANS', '1'],
    ['0002', 'JONES', '2'],
  ];
  let sheet: SheetMade;
  let workbook: Buffer;
  beforeAll(async () => {
    sheet = await sheetOf();
    workbook = await xlsxOf(list);
  });
  const read = (content: string | Uint8Array) => files.validate(placeOf(sheet), content);
  const latin1 = (text: string) => Buffer.from(text, 'latin1');
  const text = csvOf(list);

  it.each([
    ['commas', text],
    ['semicolons', csvOf(list, ';')],
    ['tabs', csvOf(list, '\t')],
    ['Excel’s own line about the separator', `sep=;\r\n${csvOf(list, ';')}`],
    ['a byte order mark', `\uFEFF${text}`],
    ['UTF-16, as Excel’s Unicode text', Buffer.from(`\uFEFF${csvOf(list, '\t')}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['a title and blank lines above and between', `Our class\r\n\r\n${text.replace('\r\n0002', '\r\n\r\n,,\r\n0002')}`],
    ['line feeds alone', text.replaceAll('\r\n', '\n')],
    ['quoted cells', list.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n') + '\n'],
    ['no zeros, points and noughts', csvOf([list[0]!, ['1', '', '1.0'], ['2.0', '', '2,00']])],
  ])('reads %s', async (_, content) => {
    const answer = await read(content);
    expect(answer).toMatchObject({ __typename: 'ValidateResultsSuccess', wouldChange: 2, refused: 0 });
    expect(answer.rows.map(({ newResult }: any) => newResult)).toEqual(['1', '2']);
  });

  it('reads Windows-1252 and says so, unknown columns and an open last line too', async () => {
    const content = latin1('Candidate number,Mark,Sylw\n0001,1,Siân\n0002,2,x');
    const answer = await read(content);
    expect(answer.notes.map(({ code, found }: any) => [code, found])).toEqual([
      ['READ_AS_WINDOWS_1252', null],
      ['COLUMNS_IGNORED', 'Sylw'],
      ['LAST_LINE_OPEN', null],
    ]);
    expect(answer.wouldChange).toBe(2);
  });

  it('says a date for what a spreadsheet made one of, in a workbook and in text', async () => {
    const dated = csvOf([list[0]!, ['0001', '', '01/02/2026'], ['0002', '', '1-Feb']]);
    expect(problemsOf(await read(dated))).toEqual(['MarkIsDate', 'MarkIsDate']);
    const typed = repacked(
      await xlsxOf([
        ['Candidate number', 'Mark'],
        ['0001', 'date'],
      ]),
      (parts) => {
        parts[SHEET_PART] = parts[SHEET_PART]!.replace(
          /<c r="B2"[^]*?<\/c>/,
          '<c r="B2" t="d"><v>2026-02-01T00:00:00Z</v></c>',
        );
      },
    );
    expect((await read(typed)).rows[0].problem).toMatchObject({ __typename: 'MarkIsDate', typed: '2026-02-01' });
  });

  it('reads a workbook: numbers that lost their zeros, 35.0, texts, formulas and their failures', async () => {
    const cells = await xlsxOf([
      ['Centre', 'Candidate number', 'Mark'],
      [Number(CENTRE), 1, 35],
      [CENTRE, '0002', ' 7 '],
      [CENTRE, 3, 'formula'],
      [CENTRE, 4, 'failed'],
    ]);
    const content = repacked(cells, (parts) => {
      parts[SHEET_PART] = parts[SHEET_PART]!.replace('<v>35</v>', '<v>35.0</v>')
        .replace(/<c r="C4"[^]*?<\/c>/, '<c r="C4"><f>1+11</f><v>12</v></c>')
        .replace(/<c r="C5"[^]*?<\/c>/, '<c r="C5" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
    });
    const answer = await read(content);
    expect(answer.rows.map(({ newResult }: any) => newResult)).toEqual(['35', '7', '12', '#DIV/0!']);
    expect(problemsOf(answer)).toEqual([null, null, null, 'MarkNotANumber']);
    expect(answer.rows.map(({ line }: any) => line)).toEqual([2, 3, 4, 5]);
  });

  /** The workbook with a second sheet of these cells. */
  const twoSheets = (cells: string) =>
    repacked(workbook, (parts) => {
      parts['xl/worksheets/sheet2.xml'] = parts[SHEET_PART]!.replace(
        /<sheetData>[^]*<\/sheetData>/,
        `<sheetData>${cells}</sheetData>`,
      );
      parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace(
        '</sheets>',
        '<sheet name="Notes" sheetId="9" r:id="rId99"/></sheets>',
      );
      parts['xl/_rels/workbook.xml.rels'] = parts['xl/_rels/workbook.xml.rels']!.replace(
        '</Relationships>',
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
      );
    });
  const inline = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;

  it('reads the one sheet of a workbook that is a list, and says which it left out', async () => {
    const answer = await read(twoSheets(`<row r="1">${inline('A1', 'Hello')}</row>`));
    expect(answer).toMatchObject({ wouldChange: 2, notes: [{ code: 'SHEETS_IGNORED', count: 1, found: 'Notes' }] });
  });

  const changed = (change: (xml: string) => string) => () =>
    repacked(workbook, (parts) => {
      parts[SHEET_PART] = change(parts[SHEET_PART]!);
    });
  const renamed = (from: string, to: string) => () =>
    repacked(workbook, (parts) => {
      parts[to] = parts[from]!;
      Reflect.deleteProperty(parts, from);
    });
  const json = (more: object) =>
    JSON.stringify({
      ...{ form: 'iamis-marks-1', centre: CENTRE, series: 'GCSE-2026-06' },
      sheets: [{ unit: sheet.unit, rows: [{ candidateNumber: '0001', result: 1 }] }],
      ...more,
    });
  const compound = (...inside: string[]) =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      ...inside.map((each) => Buffer.from(each, 'utf16le')),
    ]);

  it.each<[string, () => string | Uint8Array, string]>([
    ['is empty', () => '', 'FILE_EMPTY'],
    ['is blank', () => ' \r\n\r\n', 'FILE_EMPTY'],
    ['is larger than is taken', () => Buffer.alloc(4 * 1024 * 1024 + 1, 'x'), 'FILE_UNREADABLE'],
    ['is a PDF', () => '%PDF-1.7\n%%EOF\n', 'NOT_A_SPREADSHEET'],
    ['is a picture', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'NOT_A_SPREADSHEET'],
    ['is UTF-16 without saying so', () => Buffer.from(text, 'utf16le'), 'NOT_A_SPREADSHEET'],
    ['is UTF-16 cut within a letter', () => Buffer.from(`\uFEFF${text}`, 'utf16le').subarray(0, 61), 'TRUNCATED'],
    ['is an old workbook', () => compound(), 'OTHER_SPREADSHEET'],
    ['is a workbook with a password', () => compound('EncryptedPackage'), 'ENCRYPTED'],
    ['is an OpenDocument spreadsheet', renamed('xl/styles.xml', 'content.xml'), 'OTHER_SPREADSHEET'],
    ['is a ZIP of something else', renamed('xl/workbook.xml', 'word/document.xml'), 'NOT_A_SPREADSHEET'],
    ['has macros', renamed('xl/styles.xml', 'xl/vbaProject.bin'), 'MACROS'],
    ['is a workbook cut short', () => workbook.subarray(0, workbook.length - 30), 'TRUNCATED'],
    [
      'is a workbook with a changed byte',
      () => {
        const broken = Buffer.from(workbook);
        broken[broken.indexOf(SHEET_PART) + SHEET_PART.length + 40]! ^= 0xff;
        return broken;
      },
      'DAMAGED',
    ],
    ['is a workbook of broken XML', changed((xml) => xml.replace('</row>', '</rox>')), 'DAMAGED'],
    [
      'has a cell far below',
      changed((xml) => xml.replace('</sheetData>', '<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>')),
      'TOO_MANY_ROWS',
    ],
    [
      'has a cell far beside',
      changed((xml) => xml.replace('</row>', '<c r="XFD1"><v>1</v></c></row>')),
      'TOO_MANY_COLUMNS',
    ],
    [
      'has merged cells in the list',
      changed((xml) => xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="C2:C3"/></mergeCells>')),
      'MERGED_CELLS',
    ],
    [
      'has two lists',
      () => twoSheets(`<row r="1">${inline('A1', 'Candidate number')}${inline('B1', 'Mark')}</row>`),
      'SEVERAL_LISTS',
    ],
    ['has too many rows', () => csv(...Array.from({ length: 10_001 }, () => ['1', '1'])), 'TOO_MANY_ROWS'],
    ['has too many columns', () => csvOf([[...HEAD, ...Array(100).fill('x')]]), 'TOO_MANY_COLUMNS'],
    ['has an endless cell', () => csv(['0001', 'x'.repeat(60_000)]), 'CELL_TOO_LONG'],
    ['has a quotation mark too many', () => 'Candidate number,Mark\n0001,"1\n0002,2\n', 'TRUNCATED'],
    ['has a quotation mark inside', () => 'Candidate number,Mark\n0001,1"2\n', 'CSV_MALFORMED'],
    ['ends within a row', () => 'Candidate number,Surname,Mark\n0001,EVANS,1\n0002,JO', 'TRUNCATED'],
    ['has no numbers', () => 'Surname,Mark\nEVANS,1\n', 'COLUMN_MISSING'],
    ['has neither results nor initials', () => 'Candidate number,Surname\n0001,EVANS\n', 'COLUMN_MISSING'],
    ['has results twice', () => 'Candidate number,Mark,Marc\n0001,1,2\n', 'COLUMN_REPEATED'],
    ['has only a heading', () => 'Candidate number,Mark\n', 'NO_ROWS'],
    ['is JSON of another form', () => json({ form: 'iamis-marks-2' }), 'JSON_FORM_UNKNOWN'],
    ['is JSON of no form', () => '{"sheets":[]}', 'JSON_MALFORMED JSON_MALFORMED JSON_MALFORMED'],
    [
      'is JSON with a broken row',
      () => json({ sheets: [{ unit: 'x', rows: [{ candidateNumber: 7, result: 1.5 }] }] }),
      'JSON_MALFORMED JSON_MALFORMED',
    ],
    ['is JSON cut short', () => json({}).slice(0, -3), 'TRUNCATED'],
    ['is no JSON after all', () => '{"form": iamis}', 'JSON_MALFORMED'],
    [
      'is JSON of another centre and series',
      () => json({ centre: '68999', series: 'GCSE-2025-06' }),
      'CENTRE_DISAGREES SERIES_DISAGREES',
    ],
    [
      'is JSON of a million wrong rows',
      () => `{"form":"iamis-marks-1","sheets":[{"rows":[${'{},'.repeat(1_000_000)}{}]}]}`,
      'TOO_MANY_ROWS',
    ],
    ['is JSON without rows', () => json({ sheets: [] }), 'NO_ROWS'],
  ])('is refused by name when it %s', async (_, make, codes) => {
    const answer = await read(make());
    expect(answer).toMatchObject({ __typename: 'MarksFileRefused' });
    expect(codesOf(answer)).toBe(codes);
    for (const { text: words } of answer.findings) expect(words).toMatch(/\S/);
  });

  it('wants the unit said, in the call or in a column', async () => {
    expect(codesOf(await files.validate(seriesOf(sheet), text))).toBe('COLUMN_MISSING');
  });

  describe('a ZIP bomb', () => {
    /** A ZIP of one part that says its size is `said`, and unfolds to `size` bytes of nothing; `copies` names point at it. */
    function bomb(size: number, said: number, copies = 1): Buffer {
      const packed = deflateRawSync(Buffer.alloc(size));
      const header = (signature: number, name: string, offset: number | null) => {
        const fixed = Buffer.alloc(offset === null ? 30 : 46);
        const at = offset === null ? 0 : 2;
        fixed.writeUInt32LE(signature);
        fixed.writeUInt16LE(8, 8 + at);
        fixed.writeUInt32LE(packed.length, 18 + at);
        fixed.writeUInt32LE(said, 22 + at);
        fixed.writeUInt16LE(name.length, 26 + at);
        if (offset !== null) fixed.writeUInt32LE(offset, 42);
        return Buffer.concat([fixed, Buffer.from(name)]);
      };
      const local = Buffer.concat([header(0x04034b50, SHEET_PART, null), packed]);
      const names = Array.from({ length: copies }, (_, index) => `xl/worksheets/sheet${String(index + 1)}.xml`);
      const list = Buffer.concat(names.map((name) => header(0x02014b50, name, 0)));
      const end = Buffer.alloc(22);
      end.writeUInt32LE(0x06054b50);
      end.writeUInt16LE(copies, 10);
      end.writeUInt32LE(local.length, 16);
      return Buffer.concat([local, list, end]);
    }
    it.each([
      ['that tells its size', bomb(300 * 1024 * 1024, 300 * 1024 * 1024), 'TOO_LARGE_UNFOLDED'],
      ['that lies about its size', bomb(300 * 1024 * 1024, 1000), 'TOO_LARGE_UNFOLDED'],
      ['of many names for one part', bomb(15 * 1024 * 1024, 15 * 1024 * 1024, 400), 'DAMAGED'],
      ['of more parts than are read', bomb(10, 10, 600), 'TOO_MANY_PARTS'],
    ])('%s is refused before it unfolds', async (_, content, code) => {
      expect(content.length).toBeLessThan(1024 * 1024);
      const before = process.memoryUsage().arrayBuffers;
      expect(codesOf(await read(content))).toBe(code);
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * 1024 * 1024);
    });
  });
});

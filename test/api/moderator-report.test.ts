import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { MAXIMUM_SMALL_FILE } from '../../src/domain/evidence.js';
import type { ModeratorReportState } from '../../src/domain/moderator-report.js';
import { reportState } from '../../src/domain/moderator-report.js';
import { moment } from '../../src/clock.js';
import { reportBlobs } from '../../src/persistence/reads/moderator-report/file.js';
import { givenModerator } from '../support/centres.js';
import { givenPerson, signedIn } from '../support/people.js';
import { fetchFrom, offeringOf, pdfOf, reportsAs, setResultsDay } from '../support/reports.js';
import type { Service } from '../support/service.js';
import { startService, TEST_DAY } from '../support/service.js';
import { countStatements } from '../support/statements.js';
import type { SheetMade, SheetWanted } from '../support/world.js';
import { givenCentre, givenSheet, newKey } from '../support/world.js';

let service: Service;
let staff: ReturnType<typeof reportsAs>;

beforeAll(async () => {
  service = await startService();
  staff = reportsAs(service, service.staffKey);
}, 60_000);
afterEach(() => {
  service.setNow(TEST_DAY);
});
afterAll(() => service.close());

/** Each test has a series of its own, and so a results day. */
let years = 2030;
const newSeries = (): { month: number; year: number } => ({ month: 6, year: (years += 1) });
const RESULTS = '2026-04-20';

async function givenReported(centre: string, more: SheetWanted = {}, resultsDay: string | null = RESULTS) {
  const sheet = await givenSheet(service.db, { centre, rows: 2, series: newSeries(), ...more });
  await setResultsDay(service, sheet.series, resultsDay);
  return sheet;
}
const centreOf = async ({ centre }: SheetMade) => reportsAs(service, await service.centreKey(centre));
const blobsOf = async () => (await service.store.list(null, 1000)).map(({ key }) => key);
const rowsOf = () =>
  service.db.readOnce<{ id: number; blob_key: string }>('SELECT id, blob_key FROM moderator_report ORDER BY id');

describe('R32 a moderator report', () => {
  it('is uploaded by WJEC ahead of time, and kept with its name, size and SHA-256', async () => {
    const sheet = await givenReported('68501', {}, '2026-08-20');
    const file = pdfOf('Oracy');
    const answer = await staff.upload(sheet, { lastDay: '2026-12-31' }, file, '../Adroddiad ŵyl.pdf');
    expect(answer).toMatchObject({
      __typename: 'UploadModeratorReportSuccess',
      replaced: null,
      moderatorReport: {
        level: '1/2',
        language: 'EN',
        centre: null,
        name: 'Adroddiad ŵyl.pdf',
        size: file.length,
        sha256: createHash('sha256').update(file).digest('hex'),
        lastDay: '2026-12-31',
        state: 'WAITING',
        uploadedBy: 'WJEC staff',
        uploadedAt: TEST_DAY.toISOString(),
        offering: { id: await offeringOf(service, sheet), unit: { code: sheet.unit } },
      },
    });
    const { id } = answer.moderatorReport;
    const centre = await centreOf(sheet);
    expect([await centre.ids(), await centre.one(id), await centre.onSheet(sheet)]).toEqual([[], null, []]);
    expect((await staff.one(id)).name).toBe('Adroddiad ŵyl.pdf');
  });

  it.each([
    ['2026-03-28', '2026-03-28T00:00:00.000Z'],
    ['2026-03-29', '2026-03-29T00:00:00.000Z'],
    ['2026-03-30', '2026-03-29T23:00:00.000Z'],
    ['2026-10-24', '2026-10-23T23:00:00.000Z'],
    ['2026-10-25', '2026-10-24T23:00:00.000Z'],
    ['2026-10-26', '2026-10-26T00:00:00.000Z'],
  ])('with results day %s is seen from %s and not one second earlier', async (resultsDay, begins) => {
    const sheet = await givenReported('68502', {}, resultsDay);
    const { moderatorReport } = await staff.upload(sheet);
    const centre = await centreOf(sheet);
    const seen = async () => [
      await centre.ids({ series: sheet.series }),
      (await centre.one(moderatorReport.id))?.id ?? null,
      await centre.onSheet(sheet),
    ];
    service.setNow(new Date(new Date(begins).getTime() - 1000));
    expect(await seen()).toEqual([[], null, []]);
    service.setNow(begins);
    expect(await seen()).toEqual([[moderatorReport.id], moderatorReport.id, ['1/2 all EN']]);
  });

  it.each([
    ['2026-03-29', '2026-03-29T23:00:00.000Z'],
    ['2026-10-25', '2026-10-26T00:00:00.000Z'],
  ])(
    'is seen to the end of its last day %s, and an address given before opens nothing after it',
    async (lastDay, over) => {
      const sheet = await givenReported('68503', {}, '2026-01-08');
      await staff.upload(sheet, { lastDay });
      const centre = await centreOf(sheet);
      service.setNow(new Date(new Date(over).getTime() - 1000));
      const [report] = (await centre.list({ series: sheet.series })).nodes;
      expect((await fetchFrom(service, report.downloadUrl)).status).toBe(200);
      service.setNow(over);
      expect([await centre.ids({ series: sheet.series }), await centre.one(report.id)]).toEqual([[], null]);
      expect(await centre.onSheet(sheet)).toEqual([]);
      expect((await fetchFrom(service, report.downloadUrl)).status).toBe(404);
      expect(await staff.states({ series: sheet.series })).toEqual([[report.id, 'ENDED']]);
    },
  );

  it('is not seen in a series without results day, nor where its results day was moved on', async () => {
    const sheet = await givenReported('68504', {}, null);
    const { moderatorReport } = await staff.upload(sheet, { lastDay: '2026-04-20' });
    const centre = await centreOf(sheet);
    expect(await centre.ids({ series: sheet.series })).toEqual([]);
    await setResultsDay(service, sheet.series, RESULTS);
    expect(await centre.ids({ series: sheet.series })).toEqual([moderatorReport.id]);
    await setResultsDay(service, sheet.series, '2026-04-21');
    expect(await centre.ids({ series: sheet.series })).toEqual([]);
  });
});

describe('R39 a moderator report is read', () => {
  it('by centres with candidates for the unit, and by nobody else', async () => {
    const sheet = await givenReported('68511');
    const other = await givenReported('68512');
    const { moderatorReport } = await staff.upload(sheet);
    const [own, foreign] = [await centreOf(sheet), await centreOf(other)];
    expect(await own.ids()).toEqual([moderatorReport.id]);
    expect([await foreign.ids(), await foreign.one(moderatorReport.id)]).toEqual([[], null]);
    expect(await foreign.ids({ centre: '68511' })).toEqual([]);
    await service.db.writeOnce('UPDATE marksheet SET unmarked = 0 WHERE id = ?', [sheet.id]);
    expect(await own.ids()).toEqual([]);
  });

  it('by one centre alone where it is to that one', async () => {
    const sheet = await givenReported('68513');
    await givenCentre(service.db, '68514');
    await service.db.writeOnce(
      `INSERT INTO marksheet (centre_number, series_id, unit_id, offering_id, unmarked)
       SELECT '68514', series_id, unit_id, offering_id, 2 FROM marksheet WHERE id = ?`,
      [sheet.id],
    );
    const toAll = (await staff.upload(sheet)).moderatorReport;
    const toOne = (await staff.upload(sheet, { centre: '68513' })).moderatorReport;
    expect(toOne.centre).toEqual({ number: '68513' });
    const own = await centreOf(sheet);
    expect(await own.ids()).toEqual([toOne.id, toAll.id]);
    expect(await own.onSheet(sheet)).toEqual(['1/2 all EN', '1/2 68513 EN']);
    expect(await reportsAs(service, await service.centreKey('68514')).ids()).toEqual([toAll.id]);
    // What the other centre takes part in is not to be found out through a filter.
    expect(await own.ids({ centre: '68514' })).toEqual([]);
    expect(await staff.ids({ centre: '68514', series: sheet.series })).toEqual([toAll.id]);
    expect(await staff.ids({ centre: '68513', series: sheet.series })).toEqual([toOne.id, toAll.id]);
  });

  it('by teachers of their units and moderators of their allocations, as centres do', async () => {
    const [sheet, narrow] = [await givenReported('68515'), await givenReported('68515')];
    const [report, other] = [(await staff.upload(sheet)).moderatorReport, (await staff.upload(narrow)).moderatorReport];
    const [unit] = await service.db.readOnce<{ id: number }>('SELECT id FROM unit WHERE code = ?', [sheet.unit]);
    const { key } = await service.newClient({ centreNumbers: ['68515'], unitIds: [unit!.id] });
    expect(await reportsAs(service, key).ids()).toEqual([report.id]);
    const moderator = await givenModerator(service, { sheets: [narrow] });
    const seen = reportsAs(service, moderator.key);
    expect(await seen.ids()).toEqual([]);
    await service.db.writeOnce('UPDATE marksheet SET submissions = 1 WHERE id = ?', [narrow.id]);
    expect(await seen.ids()).toEqual([other.id]);
    service.setNow('2026-04-19T22:59:59.000Z');
    expect(await seen.ids()).toEqual([]);
    service.setNow(TEST_DAY);
    await service.db.writeOnce('UPDATE allocation SET ended_at = ?, ended_by = ? WHERE moderator_id = ?', [
      service.now(),
      'WJEC',
      moderator.id,
    ]);
    expect(await seen.ids()).toEqual([]);
  });

  it('by staff who look as a centre as the centre does', async () => {
    const sheet = await givenReported('68516', {}, '2026-04-21');
    const { moderatorReport } = await staff.upload(sheet);
    const at = await signedIn(service, await givenPerson(service, { kind: 'STAFF' }));
    const found = async () => (await at.query('{ moderatorReports { nodes { id } } }')).moderatorReports.nodes;
    expect(await found()).toContainEqual({ id: moderatorReport.id });
    await at.query('mutation ($input: LookAsCentreInput!) { lookAsCentre(input: $input) { __typename } }', {
      input: { centre: '68516', reason: 'A call' },
    });
    expect(await found()).toEqual([]);
  });

  it('without what is WJEC’s own: whether it was replaced, by whom it was uploaded', async () => {
    const { key } = await service.newClient({ centreNumbers: ['68511'] });
    for (const field of ['state', 'uploadedBy', 'withdrawnReason'])
      expect(await service.ask(key, `{ moderatorReports { nodes { ${field} } } }`)).toMatchObject({
        errors: [{ extensions: { code: 'FORBIDDEN', right: 'reports:write' } }],
      });
  });
});

describe('R32 the newest of a place', () => {
  it('counts; the one before is kept, for WJEC', async () => {
    const sheet = await givenReported('68521');
    const first = (await staff.upload(sheet, {}, pdfOf('first'))).moderatorReport;
    const again = await staff.upload(sheet, {}, pdfOf('second'));
    expect(again.replaced).toEqual({ id: first.id, state: 'REPLACED', replacedAt: TEST_DAY.toISOString() });
    const centre = await centreOf(sheet);
    expect(await centre.ids()).toEqual([again.moderatorReport.id]);
    expect([await centre.one(first.id), await centre.onSheet(sheet)]).toEqual([null, ['1/2 all EN']]);
    expect(await staff.states({ series: sheet.series })).toEqual([
      [again.moderatorReport.id, 'RELEASED'],
      [first.id, 'REPLACED'],
    ]);
    expect(await staff.ids({ series: sheet.series, state: 'RELEASED' })).toEqual([again.moderatorReport.id]);
    const old = await staff.one(first.id);
    expect(await (await fetchFrom(service, old.downloadUrl)).text()).toContain('first');
  });

  it('is not one of another level, language or centre', async () => {
    const sheet = await givenReported('68522');
    const places = [{}, { level: '1' }, { language: 'CY' }, { centre: '68522' }];
    for (const place of places) expect((await staff.upload(sheet, place)).replaced).toBeNull();
    for (const place of places) expect((await staff.upload(sheet, place)).replaced).not.toBeNull();
    expect(await (await centreOf(sheet)).ids()).toHaveLength(4);
  });

  it('is one, however many come at once', async () => {
    const sheet = await givenReported('68523');
    const answers = await Promise.all([1, 2, 3, 4].map((n) => staff.upload(sheet, {}, pdfOf(`report ${String(n)}`))));
    expect(answers.filter(({ replaced }) => replaced === null)).toHaveLength(1);
    expect(await (await centreOf(sheet)).ids()).toHaveLength(1);
    expect((await staff.states({ series: sheet.series })).map(([, state]) => state).toSorted()).toEqual([
      'RELEASED',
      'REPLACED',
      'REPLACED',
      'REPLACED',
    ]);
  });

  it('withdrawn leaves none: the one before does not come back, and its file is needed no more', async () => {
    const sheet = await givenReported('68524');
    const first = (await staff.upload(sheet, {}, pdfOf('first'))).moderatorReport;
    const second = (await staff.upload(sheet, {}, pdfOf('second'))).moderatorReport;
    const centre = await centreOf(sheet);
    const { downloadUrl } = await centre.one(second.id);
    const idempotencyKey = newKey();
    const withdrawn = await staff.withdraw(second.id, { idempotencyKey, reason: ' Names a candidate. ' });
    expect(withdrawn).toMatchObject({
      __typename: 'WithdrawModeratorReportSuccess',
      moderatorReport: {
        state: 'WITHDRAWN',
        withdrawnBy: 'WJEC staff',
        withdrawnReason: 'Names a candidate.',
        downloadUrl: null,
      },
    });
    expect(await staff.withdraw(second.id, { idempotencyKey, reason: ' Names a candidate. ' })).toEqual(withdrawn);
    expect([await centre.ids(), await centre.onSheet(sheet)]).toEqual([[], []]);
    expect((await fetchFrom(service, downloadUrl)).status).toBe(404);
    expect(await staff.withdraw(second.id)).toMatchObject({
      __typename: 'ModeratorReportNotFound',
      moderatorReportId: second.id,
    });
    expect(await staff.withdraw('none')).toMatchObject({ __typename: 'ModeratorReportNotFound' });
    expect(await staff.withdraw(first.id, { reason: ' ' })).toMatchObject({ __typename: 'TextLengthWrong' });
    const keys = (await rowsOf()).filter(({ id }) => [first.id, second.id].includes(String(id)));
    const needed = await reportBlobs(service.db, [...keys.map(({ blob_key: key }) => key), 'f'.repeat(32)]);
    expect([...needed]).toEqual([keys[0]!.blob_key]);
    expect((await staff.upload(sheet)).replaced).toBeNull();
  });
});

describe('R32 the language', () => {
  it('on a sheet is the one asked for, else the caller’s, else the other', async () => {
    const sheet = await givenReported('68531');
    for (const place of [
      { language: 'EN' },
      { language: 'CY' },
      { level: '1', language: 'EN' },
      { level: '2', language: 'CY' },
    ])
      await staff.upload(sheet, place);
    const centre = await centreOf(sheet);
    const [english, welsh] = [
      ['1 all EN', '1/2 all EN', '2 all CY'],
      ['1 all EN', '1/2 all CY', '2 all CY'],
    ];
    expect(await centre.onSheet(sheet)).toEqual(english);
    expect(await centre.onSheet(sheet, null, { 'accept-language': 'cy' })).toEqual(welsh);
    expect(await centre.onSheet(sheet, 'CY')).toEqual(welsh);
    expect(await centre.onSheet(sheet, 'EN', { 'accept-language': 'cy' })).toEqual(english);
    expect((await centre.list({ language: 'CY' })).totalCount).toBe(2);
  });
});

describe('R32 the list', () => {
  it('is narrowed by family, unit, series and state, and goes on page by page', async () => {
    const sheet = await givenReported('68541');
    const other = await givenReported('68541', { family: 'GCE', aliases: ['2999/99'] });
    const made: string[] = [];
    for (const each of [sheet, other])
      for (const language of ['EN', 'CY']) made.unshift((await staff.upload(each, { language })).moderatorReport.id);
    const centre = await centreOf(sheet);
    expect(await centre.ids()).toEqual(made);
    expect(await centre.ids({ family: 'GCE' })).toEqual(made.slice(0, 2));
    expect(await centre.ids({ unit: '2999/99' })).toEqual(made.slice(0, 2));
    expect(await centre.ids({ unit: sheet.unit, series: sheet.series })).toEqual(made.slice(2));
    expect(await centre.ids({ state: 'WAITING' })).toEqual([]);
    const first = await centre.list(null, { first: 3 });
    expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([4, true]);
    const rest = await centre.list(null, { first: 3, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes].map(({ id }: any) => id)).toEqual(made);
  });

  it('finds in each state what the rule says is in it', async () => {
    const sheets = [await givenReported('68542', {}, '2026-04-19'), await givenReported('68542', {}, '2026-04-21')];
    for (const sheet of sheets) {
      await staff.upload(sheet, { level: '1', lastDay: '2026-04-21' });
      await staff.upload(sheet, { level: '1', lastDay: '2026-04-22' });
      const { moderatorReport } = await staff.upload(sheet, { level: '2', lastDay: '2026-04-22' });
      await staff.withdraw(moderatorReport.id);
    }
    const unset = await givenReported('68542', {}, null);
    await staff.upload(unset);
    const all = await service.db.readOnce<any>(
      `SELECT r.id, se.results_day AS resultsDay, r.last_day AS lastDay, r.replaced_at AS replacedAt, r.withdrawn_at AS withdrawnAt
       FROM moderator_report r JOIN offering o ON o.id = r.offering_id JOIN series se ON se.id = o.series_id
       JOIN marksheet m ON m.offering_id = o.id WHERE m.centre_number = '68542' ORDER BY r.id DESC`,
    );
    const STATES: ModeratorReportState[] = ['WAITING', 'RELEASED', 'ENDED', 'REPLACED', 'WITHDRAWN'];
    const found = new Set<string>();
    for (const day of ['18', '19', '21', '22', '23']) {
      service.setNow(`2026-04-${day}T12:00:00.000Z`);
      for (const state of STATES) {
        const wanted = all.filter((each: any) => reportState(each, moment(service.now())) === state);
        expect([day, state, await staff.ids({ centre: '68542', state })]).toEqual([
          day,
          state,
          wanted.map(({ id }: any) => String(id)),
        ]);
        if (wanted.length > 0) found.add(state);
      }
    }
    expect(found.size).toBe(STATES.length);
  });

  it('costs as many statements on any number of sheets', async () => {
    const statements = countStatements(service.db);
    const key = await service.centreKey('68543');
    const asked = '{ marksheets(filter: { centre: "68543" }) { nodes { moderatorReports { id offering { id } } } } }';
    const counts = [];
    for (const sheets of [1, 3]) {
      for (let n = 0; n < sheets; n += 1) await staff.upload(await givenReported('68543'));
      // Who asks is looked up once, and a repeated query runs compiled from the third time on.
      for (let n = 0; n < 3; n += 1) await service.query(key, asked);
      const before = statements.count;
      const { marksheets } = await service.query(key, asked);
      counts.push(statements.count - before);
      expect(marksheets.nodes.map(({ moderatorReports }: any) => moderatorReports.length)).toEqual(
        Array.from({ length: marksheets.nodes.length }, () => 1),
      );
    }
    expect(counts[1]).toBe(counts[0]);
  });
});

describe('R32 an upload', () => {
  it('leaves one report and one file, however often it is repeated under its key', async () => {
    const sheet = await givenReported('68551');
    const idempotencyKey = newKey();
    const blobs = await blobsOf();
    const answers = [];
    for (let n = 0; n < 3; n += 1) answers.push(await staff.upload(sheet, { idempotencyKey }));
    expect(new Set(answers.map(({ moderatorReport }) => moderatorReport.id)).size).toBe(1);
    expect(await blobsOf()).toHaveLength(blobs.length + 1);
    expect(await staff.upload(sheet, { idempotencyKey }, pdfOf('another'))).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
    expect(await blobsOf()).toHaveLength(blobs.length + 1);
  });

  it('of what is no PDF, is empty or too large is refused, whatever it is called, and leaves nothing', async () => {
    const sheet = await givenReported('68552');
    const [blobs, rows] = [await blobsOf(), await rowsOf()];
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');
    for (const file of [Buffer.from('Dear centre,'), png, Buffer.from('<html>%PDF-1.7</html>')])
      expect(await staff.upload(sheet, {}, file)).toMatchObject({ __typename: 'FileNotPdf', name: 'report.pdf' });
    expect(await staff.upload(sheet, {}, Buffer.alloc(0), 'gwag.pdf')).toMatchObject({
      __typename: 'FileEmpty',
      name: 'gwag.pdf',
    });
    for (const size of [MAXIMUM_SMALL_FILE + 1, 33 * 1024 * 1024])
      expect(
        await staff.upload(sheet, {}, Buffer.concat([pdfOf(), Buffer.alloc(size - pdfOf().length)])),
      ).toMatchObject({
        __typename: 'FileTooLarge',
        maximumSize: MAXIMUM_SMALL_FILE,
      });
    expect([await blobsOf(), await rowsOf()]).toEqual([blobs, rows]);
    const largest = Buffer.concat([pdfOf(), Buffer.alloc(MAXIMUM_SMALL_FILE - pdfOf().length)]);
    expect((await staff.upload(sheet, {}, largest)).moderatorReport.size).toBe(MAXIMUM_SMALL_FILE);
  });

  it('for what there is not, or a day too early, is refused and leaves nothing', async () => {
    const sheet = await givenReported('68553');
    const [blobs, rows] = [await blobsOf(), await rowsOf()];
    expect(await staff.upload(sheet, { offering: 'none' })).toMatchObject({ __typename: 'OfferingNotFound' });
    expect(await staff.upload(sheet, { centre: '79997' })).toMatchObject({ __typename: 'CentreNotFound' });
    expect(await staff.upload(sheet, { level: '3' })).toMatchObject({
      __typename: 'ReportLevelUnknown',
      typed: '3',
      levels: ['1/2', '1', '2'],
    });
    expect(await staff.upload(sheet, { lastDay: '2026-04-19' })).toMatchObject({
      __typename: 'ReportLastDayTooEarly',
      lastDay: '2026-04-19',
      resultsDay: RESULTS,
    });
    expect([await blobsOf(), await rowsOf()]).toEqual([blobs, rows]);
  });

  it('is WJEC’s alone', async () => {
    const sheet = await givenReported('68554');
    const moderator = await givenModerator(service, { sheets: [sheet] });
    for (const key of [await service.centreKey('68554'), moderator.key])
      await expect(reportsAs(service, key).upload(sheet)).rejects.toThrow('reports:write');
  });

  it('is refused for a family that keeps its reports elsewhere, which says where', async () => {
    const sheet = await givenReported('68555', { family: 'PATHWAYS', series: { month: 6, year: 2026 } });
    const SAVE = `mutation ($input: SaveFamilyInput!) { saveFamily(input: $input) { __typename
      ... on SaveFamilySuccess { family { reportsElsewhere { url text } } } ... on CatalogueValueInvalid { field typed } } }`;
    const save = async (reportsElsewhere: object | null) =>
      (
        await service.query(service.staffKey, SAVE, {
          input: { code: 'PATHWAYS', nameEn: 'Pathways', nameCy: 'Llwybrau', reportsElsewhere },
        })
      ).saveFamily;
    const elsewhere = { url: 'https://example.org/r', textEn: 'Print results.', textCy: 'Argraffu canlyniadau.' };
    for (const [field, value] of [
      ['url', 'http://example.org'],
      ['url', 'javascript:alert(1)'],
      ['textEn', ' '],
      ['textCy', 'x'.repeat(501)],
    ])
      expect(await save({ ...elsewhere, [field!]: value })).toMatchObject({
        __typename: 'CatalogueValueInvalid',
        field,
      });
    expect((await save(elsewhere)).family.reportsElsewhere).toEqual({
      url: 'https://example.org/r',
      text: 'Print results.',
    });
    expect(await staff.upload(sheet)).toMatchObject({
      __typename: 'ReportsKeptElsewhere',
      family: 'PATHWAYS',
      url: 'https://example.org/r',
    });
    const read = await service.query(
      await service.centreKey('68555'),
      'query ($id: ID!) { marksheet(id: $id) { unit { family { reportsElsewhere { url text } } } moderatorReports { id } } }',
      { id: sheet.id },
      { 'accept-language': 'cy' },
    );
    expect(read.marksheet).toEqual({
      unit: { family: { reportsElsewhere: { url: 'https://example.org/r', text: 'Argraffu canlyniadau.' } } },
      moderatorReports: [],
    });
    expect((await save(null)).family.reportsElsewhere).toBeNull();
    expect(await staff.upload(sheet)).toMatchObject({ __typename: 'UploadModeratorReportSuccess' });
  });
});

describe('R41 a download', () => {
  it('is the very file, as an attachment under its name, and audited', async () => {
    const sheet = await givenReported('68561');
    const file = pdfOf('Llafaredd');
    await staff.upload(sheet, { centre: '68561' }, file, "Adroddiad ŵyl d'Eisteddfod.pdf");
    const [report] = (await (await centreOf(sheet)).list()).nodes;
    const response = await fetchFrom(service, report.downloadUrl);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(file);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(file.length),
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringMatching(/^attachment; filename=.*filename\*=UTF-8''Adroddiad%20%C5%B5yl/),
    });
    const part = await fetchFrom(service, report.downloadUrl, { range: 'bytes=0-4' });
    expect([part.status, await part.text()]).toEqual([206, '%PDF-']);
    const audited = await service.db.readOnce<{ centre: string; detail: string }>(
      'SELECT centre_number AS centre, detail FROM audit WHERE object = ? AND action = ? ORDER BY id',
      [`moderator-report ${report.id}`, 'downloadFile'],
    );
    expect(audited).toHaveLength(2);
    expect(audited[0]!.centre).toBe('68561');
    expect(JSON.parse(audited[0]!.detail)).toMatchObject({ sha256: report.sha256 });
  });

  it('by an address that was made up or has run out finds nothing', async () => {
    const sheet = await givenReported('68562');
    await staff.upload(sheet);
    const [report] = (await (await centreOf(sheet)).list()).nodes;
    const wrong = report.downloadUrl.replace(/.$/, (last: string) => (last === 'A' ? 'B' : 'A'));
    expect((await fetchFrom(service, wrong)).status).toBe(404);
    service.setNow(new Date(TEST_DAY.getTime() + 6 * 60_000));
    expect((await fetchFrom(service, report.downloadUrl)).status).toBe(404);
  });
});

it('every upload and withdrawal leaves one row in the audit, which says what it was', async () => {
  const sheet = await givenReported('68571');
  const first = (await staff.upload(sheet, { centre: '68571' })).moderatorReport;
  const second = (await staff.upload(sheet, { centre: '68571' })).moderatorReport;
  await staff.withdraw(second.id);
  const rows = await service.db.readOnce<{ action: string; object: string; detail: string }>(
    "SELECT action, object, detail FROM audit WHERE centre_number = '68571' ORDER BY id",
  );
  expect(rows.map(({ action, object, detail }) => ({ action, object, ...JSON.parse(detail) }))).toMatchObject([
    { action: 'uploadModeratorReport', object: `moderator-report ${first.id}`, sha256: first.sha256, replacedId: null },
    { action: 'uploadModeratorReport', object: `moderator-report ${second.id}`, replacedId: Number(first.id) },
    { action: 'withdrawModeratorReport', object: `moderator-report ${second.id}`, reason: 'Of another unit.' },
  ]);
});

/** R33: Candidate Details Reports and receipts, as data and as files; the distribution of a sheet. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { actsAs } from '../support/after.js';
import type { Calls } from '../support/calls.js';
import { callsAs, row, submitted } from '../support/calls.js';
import { givenModerator } from '../support/centres.js';
import { decisionsAs } from '../support/decisions.js';
import { readPdf } from '../support/pdf.js';
import { givenPerson, signedIn } from '../support/people.js';
import type { Service } from '../support/service.js';
import { startService, TEST_DAY } from '../support/service.js';
import { countStatements } from '../support/statements.js';
import type { SheetMade, SheetWanted } from '../support/world.js';
import { givenCentre, givenSheet, givenWithdrawn } from '../support/world.js';
import { expectWithin } from '../support/speed.js';

const HERE = '68401';
const THERE = '68402';
const ROW =
  'place unitCode candidateNumber surname forenames dateOfBirth initials countedResult { code } submittedResult { code } sampled';
const LISTS = `lists { title centre { number name } marksheetIds rows { ${ROW} } }`;
const REPORT = `query ($ids: [ID!]!) { candidateDetailsReport(marksheetIds: $ids) { ${LISTS} } }`;
const REPORT_FOR = `query ($centre: CentreNumber!, $series: ID!, $unit: String) { candidateDetailsReportFor(centre: $centre, series: $series, unit: $unit) { ${LISTS} } }`;

let service: Service;
let key: string;
let calls: Calls;
let foreign: SheetMade;
beforeAll(async () => {
  service = await startService();
  for (const centre of [HERE, THERE]) await givenCentre(service.db, centre);
  await service.db.writeOnce("UPDATE centre SET name = 'Ysgol Gyfun Llanŵŷr' WHERE number = ?", [HERE]);
  key = await service.centreKey(HERE);
  calls = callsAs(service, key);
  foreign = await givenSheet(service.db, { centre: THERE });
});
afterEach(() => {
  service.setNow(TEST_DAY);
});
afterAll(() => service.close());

const reportOf = async (ids: readonly string[], caller = key, headers = {}) =>
  (await service.query(caller, REPORT, { ids }, headers)).candidateDetailsReport;
const get = (path: string, headers: Record<string, string> = { authorization: `Bearer ${key}` }) =>
  fetch(`${service.url}/reports/${path}`, { headers });
const bytes = async (response: Response): Promise<Buffer> => {
  if (response.status !== 200) throw new Error(`${String(response.status)} ${await response.text()}`);
  return Buffer.from(await response.arrayBuffer());
};
const pdfOf = async (path: string, headers?: Record<string, string>) => readPdf(await bytes(await get(path, headers)));
const csvOf = async (path: string) => parse(await bytes(await get(path)), { bom: true }) as string[][];
const auditsOf = (object: string, principal?: string) =>
  service.db.readOnce<{ centre_number: string; detail: string; way: string }>(
    "SELECT centre_number, detail, way FROM audit WHERE action = 'readReport' AND object = ? AND (? IS NULL OR principal_id = ?) ORDER BY id",
    [object, principal ?? null, principal ?? null],
  );

const NAMES: [string, string][] = [
  ["O'NEIL-REES", 'SIÂN ŴYN'],
  ['ŶNYR', 'LLŶR'],
  ['W'.repeat(60), 'X'.repeat(60)],
  ['DE LA CRUZ MARTINEZ RODRIGUEZ GONZALEZ', 'MARIA DEL CARMEN GUADALUPE DE LOS ANGELES'],
  ['משה כהן', 'שרה'],
  ['محمد', 'عبد الله'],
  ['ΠΑΠΑΔΟΠΟΥΛΟΣ', 'ИВАН'],
  ['EMOJI 😀👩‍🎓', '李'],
  ['A\u202EDETREVNI', 'B\tC'],
  ['=1+1', '@SUM(A1)'],
];

/** A sheet whose candidates are on record with a date of birth. */
async function given(wanted: SheetWanted = {}): Promise<SheetMade> {
  const sheet = await givenSheet(service.db, { centre: HERE, ...wanted });
  await service.db.writeOnce(
    `INSERT IGNORE INTO candidate (centre_number, series_id, candidate_number, surname, forenames, date_of_birth, status, options) VALUES ?`,
    [sheet.numbers.map((number) => [HERE, sheet.series, number, 'A', 'B', '2008-02-01', 'C', '[]'])],
  );
  return sheet;
}
const named = () =>
  given({
    rows: NAMES.map(([surname, forenames], index) => ({
      number: `${String(index)}0`.padStart(4, '0'),
      surname,
      forenames,
    })),
  });

describe('R33: the Candidate Details Report as data', () => {
  it('is there at any time, in candidate order, without withdrawn entries', async () => {
    const sheet = await given({
      rows: [{ number: '0300' }, { number: '0020' }, { number: '0100' }],
      unit: { teacherInitials: true },
    });
    await givenWithdrawn(service.db, sheet, '0100');
    await calls.enter(sheet, [row('0300', '31', { initials: 'sf' })]);
    const report = await reportOf([sheet.id]);
    expect(report.lists).toHaveLength(1);
    expect(report.lists[0]).toMatchObject({
      title: `GCSE JUNE 2026 UNIT ${sheet.unit} (${sheet.unit})`,
      centre: { number: HERE, name: 'Ysgol Gyfun Llanŵŷr' },
      marksheetIds: [sheet.id],
    });
    const blank = { unitCode: sheet.unit, dateOfBirth: '2008-02-01', submittedResult: null, sampled: false };
    expect(report.lists[0].rows).toEqual([
      expect.objectContaining({ ...blank, place: 1, candidateNumber: '0020', initials: null, countedResult: null }),
      expect.objectContaining({
        ...blank,
        place: 2,
        candidateNumber: '0300',
        initials: 'SF',
        countedResult: { code: '31' },
      }),
    ]);
  });

  it('R30: shows the submitted result beside the corrected one, and who is in the sample', async () => {
    const sheet = await given({ rows: 12 });
    await submitted(
      calls,
      sheet,
      Array.from({ length: 12 }, (_, index) => String(index + 20)),
    );
    await decisionsAs(service, service.staffKey).record(sheet, [{ candidateNumber: '0002', typed: '9' }]);
    const [{ rows }] = (await reportOf([sheet.id])).lists;
    expect(rows[1]).toMatchObject({ countedResult: { code: '9' }, submittedResult: { code: '21' } });
    expect(rows[2]).toMatchObject({ countedResult: { code: '22' }, submittedResult: null });
    const members = (await calls.sheet(sheet)).sample.members.map((member: any) => member.row.candidate.number);
    expect(rows.filter(({ sampled }: any) => sampled).map((each: any) => each.candidateNumber)).toEqual(
      members.toSorted(),
    );
  });

  it('makes one list of units of one name, and tells them apart', async () => {
    const french = { titleEn: 'French Unit 2 Speaking', titleCy: 'Ffrangeg Uned 2 Siarad' };
    const first = await given({ ...french, unit: { code: '4222/01' }, rows: 2 });
    const second = await given({ ...french, unit: { code: '4222/02' }, rows: 1 });
    const other = await given({ unit: { code: '1000/01' }, rows: 1 });
    const { lists } = await reportOf([second.id, other.id, first.id], key, { 'accept-language': 'cy' });
    expect(lists.map(({ title }: any) => title)).toEqual([
      'TGAU MEHEFIN 2026 UNIT 1000/01 (1000/01)',
      'TGAU MEHEFIN 2026 FFRANGEG UNED 2 SIARAD (4222/01 & 4222/02)',
    ]);
    expect(lists[1].marksheetIds).toEqual([first.id, second.id]);
    expect(lists[1].rows.map((each: any) => [each.place, each.candidateNumber, each.unitCode])).toEqual([
      [1, '0001', '4222/01'],
      [2, '0001', '4222/02'],
      [3, '0002', '4222/01'],
    ]);
  });

  it('R39: says of another centre’s sheet exactly what it says of none, also among own ones', async () => {
    const own = await given();
    const unknown = await service.ask(key, REPORT, { ids: ['99999999'] });
    expect(unknown).toEqual({ data: { candidateDetailsReport: null } });
    for (const ids of [[foreign.id], [own.id, foreign.id], ['nonsense'], [own.id, '99999999']])
      expect(await service.ask(key, REPORT, { ids })).toEqual(unknown);
    const none = await service.ask(key, REPORT_FOR, { centre: '68777', series: 'GCSE-2026-06' });
    expect(await service.ask(key, REPORT_FOR, { centre: THERE, series: 'GCSE-2026-06' })).toEqual(none);
    expect(none).toEqual({ data: { candidateDetailsReportFor: null } });
  });

  it('R39: of a whole centre holds what a narrowed grant holds and no more', async () => {
    const [mine, hidden] = [
      await given({ series: { month: 1, year: 2027 } }),
      await given({ series: { month: 1, year: 2027 } }),
    ];
    const [unit] = await service.db.readOnce<{ id: number }>('SELECT id FROM unit WHERE code = ?', [mine.unit]);
    const person = await givenPerson(service, { kind: 'USER', centre: HERE, access: { unitIds: [unit!.id] } });
    const teacher = await signedIn(service, person);
    const asked = { centre: HERE, series: mine.series };
    const idsIn = (data: any) => data.candidateDetailsReportFor.lists.flatMap(({ marksheetIds }: any) => marksheetIds);
    expect(idsIn(await teacher.query(REPORT_FOR, asked))).toEqual([mine.id]);
    expect(idsIn(await service.query(key, REPORT_FOR, asked)).toSorted()).toEqual([mine.id, hidden.id].toSorted());
    expect(idsIn(await service.query(key, REPORT_FOR, { ...asked, unit: hidden.unit }))).toEqual([hidden.id]);
    expect((await teacher.query(REPORT_FOR, { ...asked, unit: hidden.unit })).candidateDetailsReportFor).toBeNull();
  });

  it('needs sample:read for the sample and for nothing else', async () => {
    const sheet = await given({ rows: 1 });
    const { key: narrow } = await service.newClient({ centreNumbers: [HERE], scopes: ['marks:read'] });
    const refused = await service.ask(narrow, REPORT, { ids: [sheet.id] });
    expect(refused.errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN', right: 'sample:read' });
    const without = REPORT.replace('sampled', '');
    expect(
      (await service.query(narrow, without, { ids: [sheet.id] })).candidateDetailsReport.lists[0].rows,
    ).toHaveLength(1);
    const pages = (await pdfOf(`candidate-details.pdf?marksheet=${sheet.id}`, { authorization: `Bearer ${narrow}` }))
      .content;
    expect(pages).not.toContain('Sample');
    expect((await pdfOf(`candidate-details.pdf?marksheet=${sheet.id}`)).content).toContain('Sample');
  });

  it('takes 1 to 100 sheets', async () => {
    for (const ids of [[], Array.from({ length: 101 }, (_, index) => String(index + 1))]) {
      const { errors } = await service.ask(key, REPORT, { ids });
      expect(errors![0]!.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        reason: 'REPORT_SIZE',
        given: ids.length,
        maximum: 100,
      });
    }
  });

  it('costs as many statements for many rows and sheets as for few', async () => {
    const small = await given({ rows: 2 });
    const large = await Promise.all([given({ rows: 200 }), given({ rows: 100 })]);
    const counter = countStatements(service.db);
    const statementsFor = async (work: () => Promise<unknown>) => {
      await work();
      const before = counter.count;
      await work();
      return counter.count - before;
    };
    const few = await statementsFor(() => reportOf([small.id]));
    expect(await statementsFor(() => reportOf(large.map(({ id }) => id)))).toBe(few);
    const ask =
      'query ($id: ID!) { marksheet(id: $id) { distribution { count orderOfMerit { rank } byTeacher { initials } } } }';
    const forFew = await statementsFor(() => service.query(key, ask, { id: small.id }));
    expect(await statementsFor(() => service.query(key, ask, { id: large[0]!.id }))).toBe(forFew);
  });

  it('R41: is audited for the centre whose candidates they are, once for a report, and not for its titles alone', async () => {
    const [one, two] = [await given({ rows: 1 }), await given({ rows: 1 })];
    const client = await service.newClient({ kind: 'STAFF', scopes: [] });
    const audits = async () =>
      (await auditsOf('report candidateDetails', client.id)).map(({ centre_number, detail }) => [
        centre_number,
        JSON.parse(detail),
      ]);
    await service.query(client.key, REPORT.replace(/rows \{.*?\} submittedResult \{ code \} sampled \}/, ''), {
      ids: [one.id],
    });
    expect(await audits()).toEqual([]);
    await reportOf([two.id, one.id, foreign.id], client.key);
    const marksheets = [one.id, two.id].toSorted((a, b) => Number(a) - Number(b));
    expect(await audits()).toEqual(
      expect.arrayContaining([
        [HERE, { format: 'DATA', marksheets }],
        [THERE, { format: 'DATA', marksheets: [foreign.id] }],
      ]),
    );
    expect(await audits()).toHaveLength(2);
  });
});

describe('R33: the report as PDF', () => {
  it('is tagged, in the language of its reader, with every candidate and heading cell', async () => {
    const sheet = await named();
    const english = await pdfOf(`candidate-details.pdf?marksheet=${sheet.id}`);
    expect(english).toMatchObject({ language: 'en-GB', accessible: true });
    expect(english.tags).toMatchObject({
      Document: 1,
      H1: 1,
      H2: 1,
      Table: 1,
      THead: 1,
      TBody: 1,
      TR: 11,
      TH: 6,
      TD: 60,
    });
    expect(english.content.slice(0, 2)).toEqual([
      'CANDIDATE DETAILS REPORT',
      `GCSE JUNE 2026 UNIT ${sheet.unit} (${sheet.unit})`,
    ]);
    expect(english.content).toEqual(expect.arrayContaining([`CENTRE: ${HERE} Ysgol Gyfun Llanŵŷr`, 'DOB', '010208']));
    const welsh = await pdfOf(`candidate-details.pdf?marksheet=${sheet.id}&language=cy`);
    expect(welsh.language).toBe('cy-GB');
    expect(welsh.content[0]).toBe('ADRODDIAD MANYLION YMGEISWYR');
    const header = { authorization: `Bearer ${key}`, 'accept-language': 'cy' };
    expect((await pdfOf(`candidate-details.pdf?marksheet=${sheet.id}`, header)).language).toBe('cy-GB');
    const person = await signedIn(service, await givenPerson(service, { kind: 'USER', centre: HERE, language: 'CY' }));
    const own = { cookie: person.cookie(), 'sec-fetch-site': 'same-origin' };
    expect((await pdfOf(`candidate-details.pdf?marksheet=${sheet.id}`, own)).language).toBe('cy-GB');
    expect((await pdfOf(`candidate-details.pdf?marksheet=${sheet.id}&language=en`, own)).language).toBe('en-GB');
  });

  it('carries names of any length and script, and lets none move what stands beside it', async () => {
    const sheet = await named();
    const { content, actual } = await pdfOf(`candidate-details.pdf?marksheet=${sheet.id}`);
    expect(content).toEqual(
      expect.arrayContaining([
        "O'NEIL-REES: SIÂN ŴYN",
        'ŶNYR: LLŶR',
        'ΠΑΠΑΔΟΠΟΥΛΟΣ: ИВАН',
        'ADETREVNI: B C',
        '=1+1: @SUM(A1)',
      ]),
    );
    // Two names of 60 wide letters take several lines, none of them lost.
    const lines = content.filter((line) => /^[WX: ]+$/.test(line));
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join('').replaceAll(/[: ]/g, '')).toBe(`${'W'.repeat(60)}${'X'.repeat(60)}`);
    // From right to left: drawn in that order, read aloud as it is written. A letter that the font has not is shown as such.
    expect(content).toContain([...'משה כהן: שרה'.replaceAll(' ', '\u00A0')].toReversed().join(''));
    expect(actual).toEqual(expect.arrayContaining(['משה כהן: שרה', 'محمد: عبد الله', 'EMOJI 😀👩‍🎓: 李']));
    expect(content.find((line) => line.startsWith('EMOJI'))).toMatch(/^EMOJI 😀\uFFFD.?\uFFFD: \uFFFD$/u);
    expect(content.filter((line) => /^00\d0$/.test(line))).toEqual(sheet.numbers);
  });

  it('repeats headings, centre, page number and the time of printing in London on each page, as no content', async () => {
    service.setNow('2026-05-05T15:04:05Z');
    const sheet = await given({ rows: 120 });
    const { pages, tags } = await pdfOf(`candidate-details.pdf?marksheet=${sheet.id}`);
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries()) {
      expect(page).toEqual(expect.arrayContaining(['Cand No.', 'Printed: 05/05/2026, 16:04']));
      expect(page).toContain(`Page ${String(index + 1)} of ${String(pages.length)}`);
      expect(page.some((line) => line.includes(`${HERE} Ysgol Gyfun Llanŵŷr · GCSE JUNE 2026`))).toBe(true);
    }
    expect(tags).toMatchObject({ TH: 6, TD: 720, TR: 121 });
  });

  it('shows a corrected mark with the submitted one', async () => {
    const sheet = await given({ rows: 2 });
    await submitted(calls, sheet, ['30', 'A']);
    await decisionsAs(service, service.staffKey).record(sheet, [{ candidateNumber: '0001', typed: '31' }]);
    const { content } = await pdfOf(`candidate-details.pdf?marksheet=${sheet.id}`);
    expect(content).toEqual(expect.arrayContaining(['31 (submitted: 30)', 'A', 'Yes']));
  });

  it('is made of 600 rows, and quickly', async () => {
    const sheet = await given({ rows: 600 });
    await get(`candidate-details.pdf?marksheet=${sheet.id}`);
    const started = performance.now();
    const { tags } = await pdfOf(`candidate-details.pdf?marksheet=${sheet.id}`);
    expectWithin(performance.now() - started, 2000);
    expect(tags['TR']).toBe(601);
  });

  it('of a whole centre begins each list on a page of its own', async () => {
    const series = { month: 6, year: 2027 };
    const made = [await given({ series, rows: 3 }), await given({ series, rows: 3 })];
    const { pages, tags } = await pdfOf(`candidate-details.pdf?centre=${HERE}&series=GCSE-2027-06`);
    expect(pages).toHaveLength(2);
    expect(tags).toMatchObject({ H1: 1, H2: 2, Table: 2 });
    for (const [index, { unit }] of made.entries())
      expect(pages[index]).toContain(`GCSE JUNE 2027 UNIT ${unit} (${unit})`);
  });
});

describe('R33: the report as a file', () => {
  it('is CSV with a byte order mark in which no name is run as a formula', async () => {
    const sheet = await named();
    const response = await get(`candidate-details.csv?marksheet=${sheet.id}`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="iamis-candidate-details-${HERE}-${sheet.unit}-2026-04-20.csv"`,
    );
    const raw = await bytes(response);
    expect(raw.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const [headings, ...rows] = parse(raw, { bom: true }) as string[][];
    expect(headings).toHaveLength(12);
    expect(rows.map((cells) => cells.slice(0, 5))).toEqual(
      sheet.numbers.map((number, index) => [HERE, 'GCSE JUNE 2026', sheet.unit, String(index + 1), number]),
    );
    expect(rows.map((cells) => cells.slice(5, 7)).slice(0, 8)).toEqual(NAMES.slice(0, 8));
    expect(rows.slice(8).map((cells) => cells.slice(5, 8))).toEqual([
      ['ADETREVNI', 'B C', '010208'],
      ["'=1+1", "'@SUM(A1)", '010208'],
    ]);
  });

  it('is XLSX that keeps leading zeros, marks as numbers and names as text', async () => {
    const sheet = await named();
    await calls.enter(sheet, [row('0000', '07'), row('0010', 'A', { confirmAbsent: true })]);
    const response = await get(`candidate-details.xlsx?marksheet=${sheet.id}`);
    expect(response.headers.get('content-type')).toContain('spreadsheetml.sheet');
    const read: any = await readXlsxFile(await bytes(response), { trim: false });
    const [headings, ...rows] = (Array.isArray(read[0]) ? read : read[0].data) as unknown[][];
    expect(headings).toHaveLength(12);
    expect(rows[0]!.slice(3, 10)).toEqual([1, '0000', "O'NEIL-REES", 'SIÂN ŴYN', '010208', null, 7]);
    expect(rows[1]![9]).toBe('A');
    expect(rows[9]!.slice(5, 7)).toEqual(['=1+1', '@SUM(A1)']);
  });

  it('has outcomes in words, in the language asked for', async () => {
    const unit = { assessment: 'OUTCOMES' as const, outcomes: ['PASS' as const, 'MERIT' as const] };
    const sheet = await given({ rows: 2, unit });
    await submitted(calls, sheet, ['PASS', 'MERIT']);
    await decisionsAs(service, service.staffKey).record(sheet, [{ candidateNumber: '0001', typed: 'MERIT' }]);
    const of = async (query: string) =>
      (await csvOf(`candidate-details.csv?marksheet=${sheet.id}${query}`)).slice(1).map((cells) => cells.slice(9));
    expect(await of('')).toEqual([
      ['Merit', 'Pass', 'Yes'],
      ['Merit', '', 'Yes'],
    ]);
    expect(await of('&language=cy')).toEqual([
      ['Teilyngdod', 'Llwyddo', 'Ydy'],
      ['Teilyngdod', '', 'Ydy'],
    ]);
  });

  it('says the same as the data', async () => {
    const sheet = await named();
    const [{ rows }] = (await reportOf([sheet.id])).lists;
    const cells = (await csvOf(`candidate-details.csv?marksheet=${sheet.id}`)).slice(1);
    expect(cells.map(([, , , place, number]) => [Number(place), number])).toEqual(
      rows.map((each: any) => [each.place, each.candidateNumber]),
    );
  });
});

describe('R39, R41: the downloads', () => {
  const PATHS = ['candidate-details.pdf', 'candidate-details.csv', 'candidate-details.xlsx'];

  it('answer for another centre’s sheet exactly as for none', async () => {
    const own = await given({ rows: 1 });
    const answer = async (path: string) => {
      const response = await get(path);
      return [response.status, await response.json()];
    };
    const paths = PATHS.flatMap((path) => [
      `${path}?marksheet=${foreign.id}`,
      `${path}?marksheet=${own.id}&marksheet=${foreign.id}`,
      `${path}?marksheet=99999999`,
      `${path}?centre=${THERE}&series=GCSE-2026-06`,
      `${path}?centre=68777&series=GCSE-2026-06`,
    ]);
    const receipts = [foreign.id, '99999999', own.id].map((id) => `receipt.pdf?marksheet=${id}&sequence=1`);
    const unknown = await answer(paths[2]!);
    expect(unknown).toEqual([404, { code: 'REPORT_NOT_FOUND', message: expect.any(String) }]);
    for (const path of [...paths, ...receipts]) expect([path, await answer(path)]).toEqual([path, unknown]);
  });

  it('are refused without a credential, from another site, and without the right, which is audited', async () => {
    const sheet = await given({ rows: 1 });
    const path = `candidate-details.csv?marksheet=${sheet.id}`;
    expect((await get(path, {})).status).toBe(401);
    const teacher = await signedIn(service, await givenPerson(service, { kind: 'USER', centre: HERE }));
    expect((await get(path, { cookie: teacher.cookie(), 'sec-fetch-site': 'cross-site' })).status).toBe(401);
    expect((await get(path, { cookie: teacher.cookie(), 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    const narrow = await service.newClient({ centreNumbers: [HERE], scopes: ['events:read'] });
    const refused = await get(path, { authorization: `Bearer ${narrow.key}` });
    expect([refused.status, await refused.json()]).toEqual([
      403,
      { code: 'FORBIDDEN', message: expect.stringContaining('marks:read') },
    ]);
    const noted = await service.db.readOnce('SELECT object FROM audit WHERE action = ? AND principal_id = ?', [
      'refuseRight',
      narrow.id,
    ]);
    expect(noted).toEqual([{ object: '/reports/candidate-details.csv' }]);
  });

  it('are refused when what is asked for makes no sense, rather than given differently', async () => {
    const sheet = await given({ rows: 1 });
    const senseless = [
      '',
      `?centre=${HERE}`,
      `?marksheet=${sheet.id}&centre=${HERE}&series=GCSE-2026-06`,
      `?marksheets=${sheet.id}`,
      `?marksheet=${sheet.id}&language=fr`,
    ];
    for (const query of senseless) {
      const response = await get(`candidate-details.pdf${query}`);
      expect([query, response.status, ((await response.json()) as any).code]).toEqual([query, 400, 'REPORT_ASKED']);
    }
    const many = Array.from({ length: 101 }, (_, index) => `marksheet=${String(index + 1)}`).join('&');
    expect((await get(`candidate-details.pdf?${many}`)).status).toBe(400);
    expect((await get(`receipt.pdf?marksheet=${sheet.id}`)).status).toBe(400);
    expect((await get('candidate-details.doc')).status).toBe(404);
  });

  it('are audited: what, in which form, of which sheets', async () => {
    const sheet = await given({ rows: 1 });
    await submitted(calls, sheet, ['3']);
    const client = await service.newClient({ centreNumbers: [HERE] });
    const headers = { authorization: `Bearer ${client.key}` };
    for (const path of PATHS) await bytes(await get(`${path}?marksheet=${sheet.id}`, headers));
    await bytes(await get(`receipt.pdf?marksheet=${sheet.id}&sequence=1`, headers));
    const details = async (report: string) =>
      (await auditsOf(`report ${report}`, client.id)).map(({ centre_number, way, detail }) => [
        centre_number,
        way,
        JSON.parse(detail),
      ]);
    expect(await details('candidateDetails')).toEqual(
      ['PDF', 'CSV', 'XLSX'].map((format) => [HERE, 'API', { format, marksheets: [sheet.id] }]),
    );
    expect(await details('receipt')).toEqual([[HERE, 'API', { format: 'PDF', marksheets: [sheet.id] }]]);
  });

  it('are charged to the budget of who asks', async () => {
    const poor = await service.newClient({ centreNumbers: [HERE], budgetPerMinute: 1000 } as never);
    const sheet = await given({ rows: 40 });
    const path = `candidate-details.csv?marksheet=${sheet.id}`;
    const headers = { authorization: `Bearer ${poor.key}` };
    await service.db.writeOnce('UPDATE api_client SET budget_per_minute = 1000 WHERE id = ?', [poor.id]);
    expect((await get(path, headers)).status).toBe(200);
    const refused = await get(path, headers);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('R17: the receipt on paper', () => {
  it('holds all that it takes to compute it again', async () => {
    const sheet = await given({ rows: 3, unit: { teacherInitials: true }, deadline: '2026-04-01' });
    await calls.enter(sheet, [
      row('0001', '34', { initials: 'SF' }),
      row('0002', 'A', { initials: 'SF', confirmAbsent: true }),
      row('0003', 'CF', { initials: 'GWJ' }),
    ]);
    const { submission } = await calls.submit(sheet);
    const { content, tags } = await pdfOf(`receipt.pdf?marksheet=${sheet.id}&sequence=1`);
    const all = content.join(' ');
    for (const said of [submission.receipt, submission.by, submission.at, 'LATE', sheet.series, sheet.unit, HERE])
      expect(all).toContain(said);
    expect(all).toContain('Submitted: 20/04/2026, 11:00');
    expect(tags).toMatchObject({ TR: 4, TH: 5, TD: 15 });
    const rows = Array.from({ length: 3 }, (_, index) =>
      content.slice(content.indexOf('Teacher') + 1 + index * 5).slice(0, 5),
    );
    expect(rows.map(([, number, , result, initials]) => [number, result, initials])).toEqual([
      ['0001', '34', 'SF'],
      ['0002', 'A', 'SF'],
      ['0003', 'CF', 'GWJ'],
    ]);
    const proof = rows.map(([, candidateNumber, , result, initials]) => ({ candidateNumber, result, initials }));
    expect(await calls.verify(sheet, 1, proof)).toMatchObject({ matches: true });
    const welsh = await pdfOf(`receipt.pdf?marksheet=${sheet.id}&sequence=1&language=cy`);
    expect(welsh.content[0]).toBe('DERBYNNEB AM FARCIAU A GYFLWYNWYD');
  });

  it('R30: stays what was submitted when another result counts', async () => {
    const sheet = await given({ rows: 1 });
    await submitted(calls, sheet, ['30']);
    await decisionsAs(service, service.staffKey).record(sheet, [{ candidateNumber: '0001', typed: '31' }]);
    const { content } = await pdfOf(`receipt.pdf?marksheet=${sheet.id}&sequence=1`);
    expect(content).toContain('30');
    expect(content).not.toContain('31');
  });

  it('of a submission that was taken back says so, and still holds its rows', async () => {
    const sheet = await given({ rows: 2 });
    await submitted(calls, sheet, ['30', '20']);
    await actsAs(service, service.staffKey)('reopenSubmission', sheet.id, {
      sequence: 1,
      reason: 'Two groups were swapped.',
    });
    service.setNow(new Date(TEST_DAY.getTime() + 1));
    await calls.enter(sheet, [row('0001', '11')]);
    await calls.submit(sheet);
    const first = (await pdfOf(`receipt.pdf?marksheet=${sheet.id}&sequence=1`)).content;
    expect(first.join(' ')).toMatch(/WITHDRAWN.*Two groups were swapped\./);
    expect(first).toEqual(expect.arrayContaining(['30', '20']));
    const second = (await pdfOf(`receipt.pdf?marksheet=${sheet.id}&sequence=2`)).content;
    expect(second.join(' ')).not.toContain('WITHDRAWN');
    expect(second).toEqual(expect.arrayContaining(['11', '20']));
  });
});

const DISTRIBUTION = `query ($id: ID!) { marksheet(id: $id) { distribution { suppressed count mean median lowerQuartile upperQuartile lowest highest
  histogram { from to count } outcomes { outcome count }
  byTeacher { initials suppressed count mean median lowerQuartile upperQuartile outcomes { outcome count } }
  orderOfMerit { rank tied candidateNumber result { code } } } } }`;
const distributionOf = async (sheet: SheetMade, caller = key) =>
  (await service.query(caller, DISTRIBUTION, { id: sheet.id })).marksheet.distribution;
const NOTHING = {
  count: null,
  mean: null,
  median: null,
  lowest: null,
  highest: null,
  histogram: [],
  outcomes: [],
  byTeacher: [],
  orderOfMerit: [],
};

describe('the distribution of a sheet', () => {
  it('is the centre’s from the first result on, and WJEC’s after submission', async () => {
    const sheet = await given({ rows: 6 });
    await calls.enter(sheet, [row('0001', '30'), row('0002', '0'), row('0003', 'A', { confirmAbsent: true })]);
    expect(await distributionOf(sheet)).toMatchObject({
      suppressed: null,
      count: 2,
      mean: 15,
      lowest: 0,
      highest: 30,
      orderOfMerit: [
        { rank: 1, tied: false, candidateNumber: '0001', result: { code: '30' } },
        { rank: 2, tied: false, candidateNumber: '0002', result: { code: '0' } },
      ],
    });
    expect(await distributionOf(sheet, service.staffKey)).toMatchObject({ suppressed: 'NOT_SUBMITTED', ...NOTHING });
    await submitted(calls, sheet, ['30', '0', '20', '20', '10', '5']);
    const own = await distributionOf(sheet);
    expect(own).toMatchObject({ count: 6, median: 15, lowerQuartile: 6.25, upperQuartile: 20 });
    expect(await distributionOf(sheet, service.staffKey)).toEqual(own);
    const { key: moderator } = await givenModerator(service, { sheets: [sheet] });
    expect(await distributionOf(sheet, moderator)).toEqual(own);
  });

  it('tells nobody but the centre of groups under five', async () => {
    const small = await given({ rows: 4 });
    await submitted(calls, small, ['1', '2', '3', '4']);
    expect(await distributionOf(small, service.staffKey)).toMatchObject({ suppressed: 'SMALL_GROUP', ...NOTHING });
    expect(await distributionOf(small)).toMatchObject({ suppressed: null, count: 4 });

    const taught = await given({ rows: 12, unit: { teacherInitials: true } });
    const initials = ['AB', 'AB', 'CD', 'CD', 'CD', 'CD', 'CD', 'EF', 'EF', 'EF', 'EF', 'EF'];
    await calls.enter(
      taught,
      taught.numbers.map((number, index) => row(number, String(index), { initials: initials[index]! })),
    );
    await calls.submit(taught);
    const outside = (await distributionOf(taught, service.staffKey)).byTeacher;
    expect(outside.map((each: any) => [each.initials, each.suppressed, each.count, each.mean])).toEqual([
      ['AB', 'SMALL_GROUP', null, null],
      ['CD', 'SMALL_GROUP', null, null],
      ['EF', null, 5, 9],
    ]);
    const inside = (await distributionOf(taught)).byTeacher;
    expect(inside.map((each: any) => [each.initials, each.suppressed, each.count, each.mean])).toEqual([
      ['AB', null, 2, 0.5],
      ['CD', null, 5, 4],
      ['EF', null, 5, 9],
    ]);
  });

  it('counts outcomes where the unit has them, and is none where WJEC marks', async () => {
    const sheet = await given({ rows: 3, unit: { assessment: 'OUTCOMES', outcomes: ['PASS', 'DISTINCTION'] } });
    await submitted(calls, sheet, ['PASS', 'DISTINCTION', 'PASS']);
    expect(await distributionOf(sheet)).toMatchObject({
      count: 3,
      mean: null,
      histogram: [],
      outcomes: [
        { outcome: 'DISTINCTION', count: 1 },
        { outcome: 'PASS', count: 2 },
      ],
      orderOfMerit: [{ rank: 1 }, { rank: 2, tied: true }, { rank: 2, tied: true }],
    });
    expect(await distributionOf(await given({ unit: { assessment: 'UPLOAD_ONLY' } }))).toBeNull();
  });

  it('R30: goes by the results that count', async () => {
    const sheet = await given({ rows: 5 });
    await submitted(calls, sheet, ['1', '2', '3', '4', '5']);
    await decisionsAs(service, service.staffKey).record(sheet, [{ candidateNumber: '0001', typed: '40' }]);
    expect(await distributionOf(sheet)).toMatchObject({
      highest: 40,
      orderOfMerit: [{ candidateNumber: '0001' }, {}, {}, {}, {}],
    });
  });
});

import { projectFolder } from '../../src/app.js';
import { fromJson } from '../../src/persistence/database.js';
import { moment } from '../../src/clock.js';
import { loadReference } from '../../src/transfer/reference.js';
import type { Service } from '../support/service.js';
import { startService } from '../support/service.js';
import { givenSheet, newKey } from '../support/world.js';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

/** Calls a save mutation as staff; answers the success's noun or the problem. */
async function save(name: string, noun: string, fields: string, input: object, key = service.staffKey) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const document = `mutation ($input: ${type}Input!) { ${name}(input: $input) {
    __typename
    ... on ${type}Success { ${noun} { ${fields} } }
    ${name === 'saveFamily' || name === 'saveCentre' || name === 'extendDeadline' ? '' : '... on CatalogueEntryUnknown { field typed }'}
    ${name.startsWith('save') ? '... on CatalogueValueInvalid { field typed }' : ''}
    ${name === 'saveUnit' || name === 'saveOffering' ? '... on CatalogueEntryInUse { field }' : ''}
    ${name === 'saveOffering' ? '... on SchemeInvalid { faults }' : ''}
    ... on Problem { message }
  } }`;
  return (await service.query(key, document, { input }))[name];
}

const countIn = async ({ db }: Service, table: string) =>
  (await db.readOnce<{ total: number }>(`SELECT COUNT(*) AS total FROM ${table}`))[0]!.total;
const audited = () => countIn(service, 'audit');

const unit = {
  code: '4102/01',
  aliases: ['410201'],
  titleEn: 'Graphic Products',
  titleCy: 'Cynhyrchion Graffig',
  family: 'GCSE',
  level: '1/2',
  language: 'EN',
  assessment: 'MARKS',
  maximumMark: 180,
  linear: false,
  teacherInitials: false,
  work: 'POST',
};
const series = { family: 'GCSE', month: 1, year: 2027, ediBoard: '40', ediSeries: '1G', resultsDay: '2027-03-01' };
const offering = { series: 'GCSE-2027-01', unit: '4102/01', deadline: '2027-01-05', scheme: { kind: 'RANK_INTERVAL' } };

describe('the catalogue', () => {
  it('is built entry by entry, in both languages', async () => {
    const helpline = { telephone: '02920 265082', email: 'gcse@wjec.co.uk', hours: '08:30-17:00' };
    const family = { code: 'GCSE', nameEn: 'GCSE', nameCy: 'TGAU' };
    expect(await save('saveFamily', 'family', 'code name helpline { email }', { ...family, helpline })).toEqual({
      __typename: 'SaveFamilySuccess',
      family: { code: 'GCSE', name: 'GCSE', helpline: { email: 'gcse@wjec.co.uk' } },
    });
    const saved = await save('saveFamily', 'family', 'helpline { email }', family);
    expect(saved.family.helpline).toBeNull();
    expect((await save('saveSeries', 'series', 'id title resultsDay', series)).series).toEqual({
      id: 'GCSE-2027-01',
      title: 'GCSE JANUARY 2027',
      resultsDay: '2027-03-01',
    });
    expect((await save('saveUnit', 'unit', 'code maximumMark maximumMarkConfirmed outcomes', unit)).unit).toEqual({
      code: '4102/01',
      maximumMark: 180,
      maximumMarkConfirmed: true,
      outcomes: [],
    });
    await save('saveOption', 'option', 'code', { code: '410201', units: ['4102/01'] });
    await save('saveOption', 'option', 'code', { code: '3750U1', units: [] });
    const declarations = [{ code: 'AUTHENTIC', textEn: 'Authentic', textCy: 'Dilys' }];
    const late = [{ centreType: 'PRU', deadline: '2027-02-01' }];
    await save('saveOffering', 'offering', 'id', { ...offering, declarations, deadlinesByCentreType: late });

    const read = await service.query(
      service.staffKey,
      `{ families { name } series { id } unit(code: "410201") { code title }
         option(code: "410201") { units { code } } examined: option(code: "3750U1") { units { code } } other: option(code: "9999ZZ") { code }
         offerings(series: "GCSE-2027-01") { unit { code } series { id } deadline opens closesAt declarations { code text }
           deadlinesByCentreType { centreType deadline } scheme { kind allUpTo bands { upTo size } ties teacherCoverage quota } }
         none: offerings(series: "GCSE-1999-01") { id } }`,
      {},
      { 'accept-language': 'cy' },
    );
    expect(read).toEqual({
      families: [{ name: 'TGAU' }],
      series: [{ id: 'GCSE-2027-01' }],
      unit: { code: '4102/01', title: 'Cynhyrchion Graffig' },
      option: { units: [{ code: '4102/01' }] },
      examined: { units: [] },
      other: null,
      offerings: [
        {
          unit: { code: '4102/01' },
          series: { id: 'GCSE-2027-01' },
          deadline: '2027-01-05',
          opens: null,
          closesAt: null,
          declarations: [{ code: 'AUTHENTIC', text: 'Dilys' }],
          deadlinesByCentreType: late,
          scheme: {
            kind: 'RANK_INTERVAL',
            allUpTo: 10,
            bands: [
              { upTo: 100, size: 10 },
              { upTo: 200, size: 15 },
              { upTo: null, size: 20 },
            ],
            ties: 'ASCENDING',
            teacherCoverage: true,
            quota: null,
          },
        },
      ],
      none: null,
    });
  });

  it('takes the same save twice and leaves no second trace', async () => {
    const again = async () => {
      await save('saveSeries', 'series', 'id', series);
      await save('saveUnit', 'unit', 'code', unit);
      await save('saveOption', 'option', 'code', { code: '410201', units: ['4102/01'] });
      await save('saveOffering', 'offering', 'id', { ...offering, closesAt: '2027-03-01T12:00:00.000Z' });
      await save('saveCentre', 'centre', 'number', { number: '68001', name: 'Ysgol y Llyn', type: 'SCHOOL' });
    };
    await again();
    const before = await audited();
    await again();
    expect(await audited()).toBe(before);
  });

  it('takes two who create the same entry at once', async () => {
    const saves = Array.from({ length: 6 }, () =>
      save('saveUnit', 'unit', 'code', { ...unit, code: '4112/01', aliases: [] }),
    );
    expect((await Promise.all(saves)).map(({ __typename }) => __typename)).toEqual(Array(6).fill('SaveUnitSuccess'));
  });

  it('audits what changed, by whom', async () => {
    await save('saveUnit', 'unit', 'code', { ...unit, titleEn: 'Graphics' });
    const [last] = await service.db.readOnce<{
      action: string;
      object: string;
      detail: string;
      principal_name: string;
    }>('SELECT action, object, detail, principal_name FROM audit ORDER BY id DESC LIMIT 1');
    expect(last).toEqual({
      action: 'saveUnit',
      object: 'unit 4102/01',
      detail: '{"titleEn":"Graphics"}',
      principal_name: 'WJEC staff',
    });
  });

  it.each<[string, string, object, object]>([
    [
      'saveFamily',
      'family',
      { code: 'x', nameEn: 'X', nameCy: 'X' },
      { __typename: 'CatalogueValueInvalid', field: 'code' },
    ],
    [
      'saveSeries',
      'series',
      { ...series, month: 13 },
      { __typename: 'CatalogueValueInvalid', field: 'month', typed: '13' },
    ],
    [
      'saveSeries',
      'series',
      { ...series, family: 'GCE' },
      { __typename: 'CatalogueEntryUnknown', field: 'family', typed: 'GCE' },
    ],
    // The same words in an entries file would mean two series.
    [
      'saveSeries',
      'series',
      { ...series, month: 2 },
      { __typename: 'CatalogueValueInvalid', field: 'ediSeries', typed: '1G' },
    ],
    ['saveUnit', 'unit', { ...unit, family: 'GCE' }, { __typename: 'CatalogueEntryUnknown', field: 'family' }],
    [
      'saveUnit',
      'unit',
      { ...unit, maximumMark: 0 },
      { __typename: 'CatalogueValueInvalid', field: 'maximumMark', typed: '0' },
    ],
    [
      'saveUnit',
      'unit',
      { ...unit, code: '9999U1' },
      { __typename: 'CatalogueValueInvalid', field: 'aliases', typed: '410201' },
    ],
    [
      'saveOption',
      'option',
      { code: '410201', units: ['4102/02'] },
      { __typename: 'CatalogueEntryUnknown', field: 'units', typed: '4102/02' },
    ],
    ['saveOption', 'option', { code: '41', units: [] }, { __typename: 'CatalogueValueInvalid', field: 'code' }],
    [
      'saveOffering',
      'offering',
      { ...offering, series: 'GCSE-1999-01' },
      { __typename: 'CatalogueEntryUnknown', field: 'series' },
    ],
    [
      'saveOffering',
      'offering',
      { ...offering, unit: '9999U9' },
      { __typename: 'CatalogueEntryUnknown', field: 'unit' },
    ],
    [
      'saveOffering',
      'offering',
      { ...offering, opens: '2027-02-01' },
      { __typename: 'CatalogueValueInvalid', field: 'deadline' },
    ],
    [
      'saveOffering',
      'offering',
      { ...offering, scheme: { kind: 'OUTCOME_QUOTA', quota: 0 } },
      { __typename: 'SchemeInvalid', faults: ['NOT_A_POSITIVE_WHOLE_NUMBER', 'UNIT_WITHOUT_OUTCOMES'] },
    ],
    [
      'saveOffering',
      'offering',
      { ...offering, scheme: { kind: 'NONE', quota: 1 } },
      { __typename: 'SchemeInvalid', faults: ['PARAMETER_NOT_OF_KIND'] },
    ],
    [
      'saveCentre',
      'centre',
      { number: '68001', name: ' ', type: 'SCHOOL' },
      { __typename: 'CatalogueValueInvalid', field: 'name' },
    ],
  ])('%s refuses, and saves nothing: %s %j', async (name, noun, input, refusal) => {
    const before = await audited();
    const answer = await save(name, noun, '__typename', input);
    expect(answer).toMatchObject({ ...refusal, message: expect.any(String) });
    expect(await audited()).toBe(before);
  });

  it('refuses a unit of another family in a series', async () => {
    await save('saveFamily', 'family', 'code', { code: 'GCE', nameEn: 'GCE', nameCy: 'TAG' });
    await save('saveUnit', 'unit', 'code', { ...unit, code: '2020U2', aliases: [], family: 'GCE' });
    const answer = await save('saveOffering', 'offering', 'id', { ...offering, unit: '2020U2' });
    expect(answer).toMatchObject({ __typename: 'CatalogueValueInvalid', field: 'unit', typed: '2020U2' });
  });

  it('keeps what results and samples rest on', async () => {
    const sheet = await givenSheet(service.db, { rows: 1 });
    const key = await service.centreKey(sheet.centre);
    const own = { ...unit, code: sheet.unit, aliases: [], linear: true };
    const ownOffering = { series: sheet.series, unit: sheet.unit, scheme: { kind: 'RANK_INTERVAL' } };
    expect((await save('saveUnit', 'unit', 'maximumMark', { ...own, maximumMark: 50 })).unit.maximumMark).toBe(50);
    expect(await save('saveUnit', 'unit', 'code', { ...own, family: 'GCE' })).toMatchObject({ field: 'family' });

    await service.query(key, `mutation ($input: EnterResultsInput!) { enterResults(input: $input) { __typename } }`, {
      input: {
        marksheetId: sheet.id,
        idempotencyKey: newKey(),
        rows: [{ candidateNumber: '0001', result: { mark: 50 } }],
      },
    });
    expect(await save('saveUnit', 'unit', 'code', { ...own, maximumMark: 40 })).toMatchObject({
      __typename: 'CatalogueEntryInUse',
      field: 'maximumMark',
    });
    expect((await save('saveUnit', 'unit', 'title', { ...own, maximumMark: 50, titleEn: 'New' })).unit.title).toBe(
      'New',
    );
    expect(await save('saveOffering', 'offering', 'id', { ...ownOffering, scheme: { kind: 'ALL' } })).toMatchObject({
      __typename: 'SaveOfferingSuccess',
    });

    await service.query(
      key,
      `mutation ($input: SubmitMarksheetInput!) { submitMarksheet(input: $input) { __typename } }`,
      { input: { marksheetId: sheet.id, idempotencyKey: newKey() } },
    );
    expect(await save('saveOffering', 'offering', 'id', ownOffering)).toMatchObject({
      __typename: 'CatalogueEntryInUse',
      field: 'scheme',
    });
    const later = await save('saveOffering', 'offering', 'deadline', {
      ...ownOffering,
      scheme: { kind: 'ALL' },
      deadline: '2026-06-01',
    });
    expect(later.offering.deadline).toBe('2026-06-01');
  });

  it('lets no mark slip in while the maximum is lowered', async () => {
    const key = await service.centreKey('68999');
    for (let round = 0; round < 15; round += 1) {
      const sheet = await givenSheet(service.db, { rows: 1 });
      const rows = [{ candidateNumber: '0001', result: { mark: 40 } }];
      const entering = service.query(
        key,
        `mutation ($input: EnterResultsInput!) { enterResults(input: $input) { ... on EnterResultsSuccess { saved } } }`,
        { input: { marksheetId: sheet.id, idempotencyKey: newKey(), rows } },
      );
      const lowering = save('saveUnit', 'unit', 'maximumMark', {
        ...unit,
        code: sheet.unit,
        aliases: [],
        linear: true,
        maximumMark: 30,
      });
      const [entered, lowered] = await Promise.all([entering, lowering]);
      expect(lowered.__typename).toBe(entered.enterResults.saved === 1 ? 'CatalogueEntryInUse' : 'SaveUnitSuccess');
    }
  });

  it('refuses an assessment that the scheme of an offering does not fit', async () => {
    const sheet = await givenSheet(service.db, {
      unit: { assessment: 'OUTCOMES', maximumMark: null, outcomes: ['PASS'] },
      scheme: { kind: 'OUTCOME_QUOTA', size: 30, quota: 10, ties: 'ASCENDING', teacherCoverage: true },
    });
    const answer = await save('saveUnit', 'unit', 'code', { ...unit, code: sheet.unit, aliases: [], linear: true });
    expect(answer).toMatchObject({ __typename: 'CatalogueEntryInUse', field: 'assessment' });
  });

  it('R19 gives one sheet more time, once for a key, and takes it back', async () => {
    const sheet = await givenSheet(service.db, { deadline: '2026-05-05' });
    const extend = (deadline: string | null, idempotencyKey = newKey()) =>
      save('extendDeadline', 'marksheet', 'deadline version', { marksheetId: sheet.id, idempotencyKey, deadline });
    const key = newKey();
    const extended = { __typename: 'ExtendDeadlineSuccess', marksheet: { deadline: '2026-05-19', version: 1 } };
    expect(await extend('2026-05-19', key)).toEqual(extended);
    expect(await extend('2026-05-19', key)).toEqual(extended);
    expect(await extend('2026-05-20', key)).toMatchObject({ __typename: 'IdempotencyKeyReused' });
    const events = await service.db.readOnce<{ payload: string }>(
      `SELECT payload FROM outbox WHERE type = 'DEADLINE_EXTENDED' AND marksheet_id = ?`,
      [sheet.id],
    );
    expect(events.map(({ payload }) => fromJson(payload))).toEqual([{ deadline: '2026-05-19', reason: null }]);
    expect((await extend(null)).marksheet.deadline).toBe('2026-05-05');
  });

  it('does not extend a sheet that is not there', async () => {
    for (const marksheetId of ['999999', 'x', '']) {
      const answer = await save('extendDeadline', 'marksheet', 'id', { marksheetId, idempotencyKey: newKey() });
      expect(answer.__typename).toBe('MarksheetNotFound');
    }
  });

  it('is read by centres and changed by WJEC only', async () => {
    const key = await service.centreKey('68999');
    const read = await service.query(key, '{ families { code } }');
    expect(read.families).not.toHaveLength(0);
    const refused = await service.ask(
      key,
      'mutation { saveOption(input: { code: "410201", units: [] }) { __typename } }',
    );
    expect(refused.errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN', right: 'catalogue:write' });
  });
});

describe('the reference data', () => {
  let loaded: Service;
  beforeAll(async () => {
    loaded = await startService();
    await loadReference(loaded.gate, `${projectFolder()}/reference`, moment(loaded.now()));
  });
  afterAll(() => loaded.close());

  const counted = (table: string) => countIn(loaded, table);

  it('is loaded whole, and a second time changes nothing', async () => {
    expect(await Promise.all(['unit', 'offering', 'series'].map(counted))).toEqual([64, 66, 6]);
    const before = await counted('audit');
    await loadReference(loaded.gate, `${projectFolder()}/reference`, moment(loaded.now()));
    expect(await counted('audit')).toBe(before);
  });

  it('has the November series with its own units and days', async () => {
    const { offerings } = await loaded.query(
      loaded.staffKey,
      '{ offerings(series: "GCSE-2025-11") { unit { code } opens deadline scheme { kind } series { title ediSeries } } }',
    );
    const november = { title: 'GCSE NOVEMBER 2025', ediSeries: 'BG' };
    const interval = { kind: 'RANK_INTERVAL' };
    expect(offerings).toEqual([
      { unit: { code: '3000N1' }, opens: '2025-10-14', deadline: '2025-11-05', scheme: interval, series: november },
      { unit: { code: '3700U1' }, opens: '2025-10-22', deadline: '2025-11-05', scheme: interval, series: november },
      { unit: { code: '4943/01' }, opens: '2025-10-22', deadline: '2025-11-05', scheme: interval, series: november },
      {
        unit: { code: '4944/01' },
        opens: '2025-10-22',
        deadline: '2025-11-05',
        scheme: { kind: 'NONE' },
        series: november,
      },
    ]);
  });

  it('has the later deadlines of June, and units without one', async () => {
    const { offerings } = await loaded.query(
      loaded.staffKey,
      '{ offerings(series: "GCSE-2026-06") { unit { code } deadline deadlinesByCentreType { centreType deadline } } }',
    );
    const of = (code: string) => offerings.find((each: { unit: { code: string } }) => each.unit.code === code);
    const later = ['COLLEGE', 'PRU', 'SPECIAL_SCHOOL'].map((centreType) => ({ centreType, deadline: '2026-05-05' }));
    expect(of('3750U3')).toMatchObject({ deadline: '2026-03-24', deadlinesByCentreType: later });
    expect(of('3750U2')).toMatchObject({ deadline: '2026-03-17', deadlinesByCentreType: [] });
    expect(of('3010NC')).toMatchObject({ deadline: null });
    expect(of('4943/01')).toBeUndefined();
  });

  it('has the options of the table, and every unit under its own code', async () => {
    const { cashIn, examined, own, aliased } = await loaded.query(
      loaded.staffKey,
      `{ cashIn: option(code: "3630QS") { units { code } } examined: option(code: "3750U1") { units { code } }
         own: option(code: "410201") { units { code } } aliased: unit(code: "3700/01") { code family { helpline { email } } } }`,
    );
    expect(cashIn.units).toEqual([{ code: '3630U1' }, { code: '3630U2' }]);
    expect(examined.units).toEqual([]);
    expect(own.units).toEqual([{ code: '4102/01' }]);
    expect(aliased).toEqual({ code: '3700U1', family: { helpline: { email: 'gcse@wjec.co.uk' } } });
  });
});

import fc from 'fast-check';
import type { OfferingTimes, UnitRules } from '../../src/domain/catalogue.js';
import {
  defaultScheme,
  isClosed,
  isLate,
  isOpen,
  lastDayToUntick,
  sheetDeadline,
  workingDaysAfter,
} from '../../src/domain/catalogue.js';
import type { FamilyGiven, OfferingGiven, SeriesGiven, UnitGiven } from '../../src/domain/catalogue/checks.js';
import {
  changeUnderResults,
  checkCentre,
  checkFamily,
  checkOffering,
  checkOption,
  checkSeries,
  checkUnit,
  checkUnitNames,
  rulesOf,
} from '../../src/domain/catalogue/checks.js';
import { schemeFrom } from '../../src/domain/catalogue/scheme.js';

const times: OfferingTimes = {
  opens: '2025-10-22',
  deadline: '2026-03-24',
  deadlineByCentreType: { PRU: '2026-05-05' },
  closesAt: new Date('2026-05-20T11:00:00Z'),
};

const at = (instant: string, londonDate = instant.slice(0, 10)) => ({ instant: new Date(instant), londonDate });

describe('times', () => {
  it.each([
    ['SCHOOL', null, '2026-03-24'],
    ['PRU', null, '2026-05-05'],
    ['PRU', '2026-04-01', '2026-04-01'],
    ['SCHOOL', '2026-04-01', '2026-04-01'],
  ] as const)('R19 the deadline of a %s with extension %s is %s', (type, extension, deadline) => {
    expect(sheetDeadline(times, type, extension)).toBe(deadline);
  });

  it('R19 some offerings have no deadline', () => {
    expect(sheetDeadline({ ...times, deadline: null }, 'SCHOOL', null)).toBeNull();
    expect(isLate(null, at('2099-01-01T00:00:00Z'))).toBe(false);
  });

  it('R13 opens with the London day', () => {
    expect(isOpen(times, at('2025-10-21T22:59:59Z', '2025-10-21'))).toBe(false);
    expect(isOpen(times, at('2025-10-21T23:00:00Z', '2025-10-22'))).toBe(true);
    expect(isOpen({ ...times, opens: null }, at('2020-01-01T00:00:00Z'))).toBe(true);
  });

  it('R13 is late after the deadline, not on it', () => {
    expect(isLate('2026-03-24', at('2026-03-24T23:59:59Z'))).toBe(false);
    expect(isLate('2026-03-24', at('2026-03-25T00:00:00Z'))).toBe(true);
  });

  it('R13 is closed from the instant WJEC names', () => {
    expect(isClosed(times, at('2026-05-20T10:59:59.999Z'))).toBe(false);
    expect(isClosed(times, at('2026-05-20T11:00:00.000Z'))).toBe(true);
    expect(isClosed({ ...times, closesAt: null }, at('2099-01-01T00:00:00Z'))).toBe(false);
  });

  it.each([
    ['2026-05-05', 5, '2026-05-12'],
    ['2026-05-08', 1, '2026-05-11'],
    ['2026-05-09', 1, '2026-05-11'],
    ['2026-04-30', 2, '2026-05-05'],
    ['2026-12-24', 1, '2026-12-29'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('R19 from %s it is %i working days to %s', (from, days, to) => {
    expect(workingDaysAfter(from, days, ['2026-05-04', '2026-12-25', '2026-12-28'])).toBe(to);
  });

  it('R19 unticking ends at the later of the deadline and five working days after the first submission', () => {
    expect(lastDayToUntick('2026-05-05', '2026-04-20', [])).toBe('2026-05-05');
    expect(lastDayToUntick('2026-05-05', '2026-05-05', [])).toBe('2026-05-12');
    expect(lastDayToUntick(null, '2026-05-05', [])).toBe('2026-05-12');
    expect(lastDayToUntick('2026-05-05', null, [])).toBe('2026-05-05');
    expect(lastDayToUntick(null, null, [])).toBeNull();
  });

  it('R19 five working days are always a week or more, and never end on a weekend', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2025-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }), (day) => {
        const from = day.toISOString().slice(0, 10);
        const to = new Date(`${workingDaysAfter(from, 5, ['2026-05-04'])}T12:00:00Z`);
        expect(to.getTime() - new Date(`${from}T12:00:00Z`).getTime()).toBeGreaterThanOrEqual(5 * 86_400_000);
        expect([0, 6]).not.toContain(to.getUTCDay());
      }),
    );
  });
});

const family: FamilyGiven = { code: 'GCSE', nameEn: 'GCSE', nameCy: 'TGAU' };
const helpline = { telephone: '02920 265082', email: 'gcse@wjec.co.uk', hours: 'Monday to Friday' };
const reportsElsewhere = { url: 'https://reports.example/gcse', textEn: 'On the portal', textCy: 'Ar y porth' };
const series: SeriesGiven = { family: 'GCSE', month: 6, year: 2026, ediBoard: '40', ediSeries: '6G' };
const unit: UnitGiven = {
  code: '4102/01',
  aliases: ['410201'],
  titleEn: 'Graphic Products',
  family: 'GCSE',
  level: '1/2',
  language: 'EN',
  assessment: 'MARKS',
  maximumMark: 180,
  maximumMarkConfirmed: true,
  outcomes: [],
  linear: false,
  teacherInitials: false,
  work: 'POST',
};
const outcomesUnit: UnitGiven = { ...unit, assessment: 'OUTCOMES', maximumMark: null, outcomes: ['MERIT', 'PASS'] };
const offering: OfferingGiven = {
  series: 'GCSE-2026-06',
  unit: '4102/01',
  deadlinesByCentreType: [],
  scheme: { kind: 'ALL' },
  declarations: [],
};
const declaration = { code: 'AUTHENTICATED', textEn: 'The work is theirs.', textCy: 'Eu gwaith nhw ydyw.' };

const field = (problem: { field: string } | null) => problem?.field ?? null;

describe('what may be saved', () => {
  it.each<[string | null, Partial<FamilyGiven>]>([
    [null, {}],
    [null, { helpline }],
    [null, { helpline: null }],
    ['code', { code: 'gcse' }],
    ['code', { code: '' }],
    ['code', { code: `G${'C'.repeat(20)}` }],
    ['nameEn', { nameEn: '  ' }],
    ['nameCy', { nameCy: 'T'.repeat(81) }],
    ['telephone', { helpline: { ...helpline, telephone: '' } }],
    ['email', { helpline: { ...helpline, email: ' ' } }],
    ['hours', { helpline: { ...helpline, hours: 'a\nb' } }],
    [null, { reportsElsewhere }],
    [null, { reportsElsewhere: null }],
    [null, { reportsElsewhere: { ...reportsElsewhere, url: `https://${'x'.repeat(292)}` } }],
    ['url', { reportsElsewhere: { ...reportsElsewhere, url: `https://${'x'.repeat(293)}` } }],
    ['url', { reportsElsewhere: { ...reportsElsewhere, url: 'http://reports.example' } }],
    ['url', { reportsElsewhere: { ...reportsElsewhere, url: 'see https://reports.example' } }],
    ['url', { reportsElsewhere: { ...reportsElsewhere, url: 'https://reports.example/a b' } }],
    ['url', { reportsElsewhere: { ...reportsElsewhere, url: 'https://[' } }],
    ['textEn', { reportsElsewhere: { ...reportsElsewhere, textEn: '' } }],
    ['textCy', { reportsElsewhere: { ...reportsElsewhere, textCy: 'x'.repeat(501) } }],
    [null, { nameEn: 'n'.repeat(80) }],
  ])('a family: fault %s in %j', (fault, change) => {
    expect(field(checkFamily({ ...family, ...change }))).toBe(fault);
  });

  it.each<[string | null, Partial<SeriesGiven>]>([
    [null, {}],
    [null, { entriesDeadline: '2026-02-21', amendmentsClose: '2026-02-21' }],
    [null, { month: 12, ediSeries: 'CA' }],
    ['month', { month: 0 }],
    ['month', { month: 13 }],
    ['month', { month: 6.5 }],
    ['year', { year: 1999 }],
    ['year', { year: 2100 }],
    [null, { month: 1, year: 2000 }],
    [null, { year: 2099 }],
    ['ediBoard', { ediBoard: '4' }],
    ['ediBoard', { ediBoard: '401' }],
    ['ediBoard', { ediBoard: 'x40' }],
    ['ediSeries', { ediSeries: '0G' }],
    ['ediSeries', { ediSeries: '6g' }],
    ['ediSeries', { ediSeries: '6GG' }],
    ['ediSeries', { ediSeries: '06G' }],
    ['amendmentsClose', { entriesDeadline: '2026-02-21', amendmentsClose: '2026-02-20' }],
  ])('a series: fault %s in %j', (fault, change) => {
    expect(field(checkSeries({ ...series, ...change }))).toBe(fault);
  });

  it.each<[string | null, Partial<UnitGiven>]>([
    [null, {}],
    [null, { code: '3700U1', aliases: [] }],
    [null, { maximumMark: 9999 }],
    [null, { maximumMark: 1 }],
    [null, { titleCy: 'Cynhyrchion Graffig' }],
    ['code', { code: '41 02' }],
    ['code', { code: 'ABCDEFGHI' }],
    ['aliases', { aliases: ['4102/01'] }],
    ['aliases', { aliases: ['410201', '410201'] }],
    ['aliases', { aliases: ['?'] }],
    ['titleEn', { titleEn: '' }],
    ['titleCy', { titleCy: '' }],
    ['level', { level: 'much too long a level' }],
    ['maximumMark', { maximumMark: null }],
    ['maximumMark', { maximumMark: 0 }],
    ['maximumMark', { maximumMark: 10_000 }],
    ['maximumMark', { ...outcomesUnit, maximumMark: 1 }],
    ['maximumMark', { assessment: 'UPLOAD_ONLY' }],
    [null, { assessment: 'UPLOAD_ONLY', maximumMark: null }],
    ['outcomes', { outcomes: ['PASS'] }],
    ['outcomes', { ...outcomesUnit, outcomes: [] }],
    ['outcomes', { ...outcomesUnit, outcomes: ['PASS', 'PASS'] }],
    [null, outcomesUnit],
  ])('a unit: fault %s in %j', (fault, change) => {
    expect(field(checkUnit({ ...unit, ...change }))).toBe(fault);
  });

  it('a unit whose names no other has', () => {
    const others = [{ code: '3000N1', aliases: ['3000/01'] }];
    expect(checkUnitNames(unit, others)).toBeNull();
    expect(field(checkUnitNames({ ...unit, code: '3000/01' }, others))).toBe('code');
    expect(field(checkUnitNames({ ...unit, aliases: ['3000N1'] }, others))).toBe('aliases');
  });

  it('a unit keeps its outcomes lowest first', () => {
    expect(rulesOf(outcomesUnit).outcomes).toEqual(['PASS', 'MERIT']);
  });

  it.each<[keyof UnitRules | null, Partial<UnitGiven>]>([
    [null, { titleEn: 'Other' }],
    [null, { work: 'VISIT' }],
    ['maximumMark', { maximumMark: 181 }],
    ['assessment', outcomesUnit],
    ['linear', { linear: true }],
    ['teacherInitials', { teacherInitials: true }],
  ])('results rest on %s: %j', (name, change) => {
    expect(changeUnderResults(rulesOf(unit), rulesOf({ ...unit, ...change }))).toBe(name);
  });

  it('results rest on the outcomes, not on their order', () => {
    const other = (outcomes: UnitGiven['outcomes']) =>
      changeUnderResults(rulesOf(outcomesUnit), rulesOf({ ...outcomesUnit, outcomes }));
    expect(other(['PASS', 'MERIT'])).toBeNull();
    expect(other(['PASS'])).toBe('outcomes');
  });

  it('an option of six characters, each unit once', () => {
    expect(checkOption({ code: '3620QS', units: [] })).toBeNull();
    for (const code of ['3620Q', '3620QSX', 'x3620QS']) expect(field(checkOption({ code, units: [] }))).toBe('code');
    expect(checkOption({ code: '3620QS', units: ['A', 'B', 'A'] })).toMatchObject({ field: 'units', typed: 'A' });
  });

  it.each<[string | null, Partial<OfferingGiven>]>([
    [null, {}],
    [null, { opens: '2026-05-05', deadline: '2026-05-05' }],
    ['deadline', { opens: '2026-05-06', deadline: '2026-05-05' }],
    [null, { deadline: '2026-03-24', deadlinesByCentreType: [{ centreType: 'PRU', deadline: '2026-05-05' }] }],
    [
      'deadlinesByCentreType',
      { deadline: '2026-05-06', deadlinesByCentreType: [{ centreType: 'PRU', deadline: '2026-05-05' }] },
    ],
    [
      'deadlinesByCentreType',
      { opens: '2026-05-06', deadlinesByCentreType: [{ centreType: 'PRU', deadline: '2026-05-05' }] },
    ],
    [
      'deadlinesByCentreType',
      {
        deadlinesByCentreType: [
          { centreType: 'PRU', deadline: '2026-05-05' },
          { centreType: 'PRU', deadline: '2026-05-06' },
        ],
      },
    ],
    [null, { declarations: [declaration] }],
    ['declarations', { declarations: [declaration, declaration] }],
    ['declarations', { declarations: [{ ...declaration, code: 'authentic' }] }],
    ['declarations', { declarations: [{ ...declaration, code: 'xA' }] }],
    ['declarations', { declarations: [{ ...declaration, code: 'Ax' }] }],
    ['declarations', { declarations: [{ ...declaration, textCy: '' }] }],
    ['declarations', { declarations: [{ ...declaration, textEn: 'x'.repeat(501) }] }],
  ])('an offering: fault %s in %j', (fault, change) => {
    expect(field(checkOffering({ ...offering, ...change }))).toBe(fault);
  });

  it('a centre with a number and a name', () => {
    expect(checkCentre({ number: '68999', name: 'Ysgol y Llyn', type: 'SCHOOL' })).toBeNull();
    for (const number of ['80000', '168999', '689991', '']) {
      expect(field(checkCentre({ number, name: 'Ysgol', type: 'SCHOOL' }))).toBe('number');
    }
    expect(field(checkCentre({ number: '68999', name: '', type: 'SCHOOL' }))).toBe('name');
  });

  it('shows what was typed, shortened', () => {
    expect(checkFamily({ ...family, nameEn: 'n'.repeat(90) })).toEqual({
      __typename: 'CatalogueValueInvalid',
      field: 'nameEn',
      typed: 'n'.repeat(40),
    });
    expect(checkUnit({ ...unit, maximumMark: null })?.typed).toBe('');
  });
});

describe('R23 a scheme as given', () => {
  it.each(['RANK_INTERVAL', 'RANK_SPREAD', 'OUTCOME_QUOTA', 'ALL', 'NONE', 'CENTRE_SELECTED'] as const)(
    '%s without parameters, or with null ones, is the default',
    (kind) => {
      expect(schemeFrom({ kind })).toEqual(defaultScheme(kind));
      expect(schemeFrom({ kind, allUpTo: null, bands: null, ties: undefined })).toEqual(defaultScheme(kind));
    },
  );

  it('has the defaults of the rules', () => {
    const options = { ties: 'ASCENDING', teacherCoverage: true };
    const bands = (...pairs: [number | null, number][]) => pairs.map(([upTo, size]) => ({ upTo, size }));
    expect(defaultScheme('RANK_INTERVAL')).toEqual({
      kind: 'RANK_INTERVAL',
      allUpTo: 10,
      targets: bands([100, 10], [200, 15], [null, 20]),
      ...options,
    });
    expect(defaultScheme('RANK_SPREAD')).toEqual({
      kind: 'RANK_SPREAD',
      allUpTo: 15,
      sizes: bands([100, 15], [200, 20], [null, 25]),
      ...options,
    });
    expect(defaultScheme('OUTCOME_QUOTA')).toEqual({ kind: 'OUTCOME_QUOTA', size: 30, quota: 10, ...options });
    expect(defaultScheme('ALL')).toEqual({ kind: 'ALL', ...options });
    expect(defaultScheme('NONE')).toEqual({ kind: 'NONE' });
    expect(defaultScheme('CENTRE_SELECTED')).toEqual({ kind: 'CENTRE_SELECTED', minimum: 5 });
  });

  it('takes its parameters over the defaults', () => {
    const bands = [{ upTo: 50, size: 5 }, { size: 8 }];
    const inOurWords = [
      { upTo: 50, size: 5 },
      { upTo: null, size: 8 },
    ];
    expect(schemeFrom({ kind: 'RANK_INTERVAL', bands, allUpTo: 6 })).toEqual({
      ...defaultScheme('RANK_INTERVAL'),
      allUpTo: 6,
      targets: inOurWords,
    });
    expect(schemeFrom({ kind: 'RANK_SPREAD', bands })).toEqual({ ...defaultScheme('RANK_SPREAD'), sizes: inOurWords });
    expect(schemeFrom({ kind: 'OUTCOME_QUOTA', size: 12, quota: 4, ties: 'DESCENDING' })).toEqual({
      kind: 'OUTCOME_QUOTA',
      size: 12,
      quota: 4,
      ties: 'DESCENDING',
      teacherCoverage: true,
    });
    expect(schemeFrom({ kind: 'ALL', teacherCoverage: false })).toMatchObject({ teacherCoverage: false });
    expect(schemeFrom({ kind: 'CENTRE_SELECTED', minimum: 7 })).toEqual({ kind: 'CENTRE_SELECTED', minimum: 7 });
  });

  it.each([
    { kind: 'RANK_INTERVAL', size: 10 },
    { kind: 'RANK_SPREAD', minimum: 5 },
    { kind: 'OUTCOME_QUOTA', allUpTo: 10 },
    { kind: 'ALL', bands: [] },
    { kind: 'NONE', ties: 'ASCENDING' },
    { kind: 'CENTRE_SELECTED', teacherCoverage: true },
  ] as const)('refuses a parameter that the kind does not have: %j', (given) => {
    expect(schemeFrom(given)).toEqual({ __typename: 'SchemeInvalid', faults: ['PARAMETER_NOT_OF_KIND'] });
  });
});

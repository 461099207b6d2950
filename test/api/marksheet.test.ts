import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultScheme, lowestFirst } from '../../src/domain/catalogue.js';
import { marksheetState, type MarksheetState } from '../../src/domain/marksheet.js';
import { STATE_SQL } from '../../src/persistence/reads/marksheet.js';
import type { Calls } from '../support/calls.js';
import { callsAs, DOCUMENTS, row, submitted } from '../support/calls.js';
import type { Service } from '../support/service.js';
import { startService, TEST_DAY } from '../support/service.js';
import type { RowWanted, SheetMade, SheetWanted } from '../support/world.js';
import { givenExtension, givenLateRows, givenSheet, givenWithdrawn, newKey } from '../support/world.js';

const PROPERTY_RUNS = Number(process.env.PROPERTY_RUNS ?? 100);

let service: Service;
let key: string;
let calls: Calls;
beforeAll(async () => {
  service = await startService();
  key = await service.centreKey('68999', '68200', '68201');
  calls = callsAs(service, key);
});
afterEach(() => {
  service.setNow(TEST_DAY);
});
afterAll(() => service.close());

const given = (wanted: SheetWanted = {}): Promise<SheetMade> => givenSheet(service.db, wanted);
const number = (index: number): string => String(index + 1).padStart(4, '0');
const named = (...surnames: string[]): RowWanted[] =>
  surnames.map((surname, index) => ({ number: number(index), surname, forenames: 'X' }));

/** Enters what is typed for 0001, 0002 …; null leaves the row blank. */
const enterAll = (sheet: SheetMade, results: readonly (string | null)[]) =>
  calls.enter(
    sheet,
    results.flatMap((typed, index) => (typed === null ? [] : [row(number(index), typed, { confirmAbsent: true })])),
  );

const numbersIn = async (sheet: SheetMade, asked: Record<string, unknown> = {}): Promise<string[]> =>
  (await calls.rows(sheet, asked)).nodes.map((node: any) => node.candidate.number);

async function refusedAsMalformed(
  document: keyof typeof DOCUMENTS,
  variables: Record<string, unknown>,
  times = 3,
): Promise<void> {
  for (let time = 1; time <= times; time += 1) {
    const answer = await service.ask(key, DOCUMENTS[document], variables);
    expect({ variables, code: answer.errors?.[0]?.extensions.code }).toEqual({ variables, code: 'BAD_USER_INPUT' });
  }
}

describe('the order of rows', () => {
  it('R33 is by candidate number unless asked otherwise', async () => {
    const sheet = await given({
      rows: [{ number: '0300' }, { number: '0002' }, { number: '1000' }, { number: '0010' }],
    });
    expect(await numbersIn(sheet)).toEqual(['0002', '0010', '0300', '1000']);
  });

  it('R4 NAME goes by surname, forenames and number, without regard to accents and case', async () => {
    const sheet = await given({
      rows: [
        { number: '0001', surname: 'OWEN', forenames: 'TOMOS' },
        { number: '0002', surname: 'ÔWEN', forenames: 'ALUN' },
        { number: '0003', surname: 'owen', forenames: 'BETHAN' },
        { number: '0004', surname: 'ŴYN', forenames: 'SIÂN' },
        { number: '0005', surname: 'WYN', forenames: 'SIAN' },
        { number: '0006', surname: 'ABEL', forenames: 'ZAC' },
      ],
    });
    expect(await numbersIn(sheet, { orderBy: 'NAME' })).toEqual(['0006', '0002', '0003', '0001', '0004', '0005']);
  });

  it('R22 MARK puts the highest first, ties by number, then CF, A and the unmarked', async () => {
    const sheet = await given({ rows: 9 });
    await enterAll(sheet, ['5', '40', 'CF', 'A', null, '40', '0', 'CF', null]);
    const order = ['0002', '0006', '0001', '0007', '0003', '0008', '0004', '0005', '0009'];
    expect(await numbersIn(sheet, { orderBy: 'MARK' })).toEqual(order);
  });

  it('R22 MARK puts Distinction before Merit before Pass', async () => {
    const unit = { assessment: 'OUTCOMES', maximumMark: null, outcomes: lowestFirst } as const;
    const sheet = await given({ unit, rows: 7 });
    await enterAll(sheet, ['Pass', 'Distinction', 'A', 'Merit', null, 'CF', 'Distinction']);
    const order = ['0002', '0007', '0004', '0001', '0006', '0003', '0005'];
    expect(await numbersIn(sheet, { orderBy: 'MARK' })).toEqual(order);
  });
});

describe('which rows are shown', () => {
  it('R18 tells marked from unmarked by the result alone, and R3 leaves out the withdrawn', async () => {
    const sheet = await given({ unit: { teacherInitials: true }, rows: 5 });
    await enterAll(sheet, ['5', null, 'A', 'CF', null]);
    await givenWithdrawn(service.db, sheet, '0005');
    expect(await numbersIn(sheet, { show: 'ALL' })).toEqual(['0001', '0002', '0003', '0004']);
    expect(await numbersIn(sheet, { show: 'MARKED' })).toEqual(['0001', '0003', '0004']);
    expect(await numbersIn(sheet, { show: 'UNMARKED' })).toEqual(['0002']);
    expect(await numbersIn(sheet, { show: 'SAMPLE' })).toEqual([]);
  });

  it('R18 shows submitted rows as marked, and the sample once there is one', async () => {
    const sheet = await given({ rows: 4, scheme: { ...defaultScheme('RANK_SPREAD'), allUpTo: 0 } as never });
    await submitted(calls, sheet, ['5', 'A', '7', '6']);
    await givenLateRows(service.db, sheet, '0009');
    expect(await numbersIn(sheet, { show: 'MARKED' })).toEqual(['0001', '0002', '0003', '0004']);
    expect(await numbersIn(sheet, { show: 'UNMARKED' })).toEqual(['0009']);
    expect(await numbersIn(sheet, { show: 'SAMPLE', orderBy: 'MARK' })).toEqual(['0003', '0004', '0001']);
  });
});

describe('searching rows', () => {
  let sheet: SheetMade;
  beforeAll(async () => {
    sheet = await given({ rows: named('50%OFF', 'UNDER_SCORE', 'BACK\\SLASH', 'ŴYN', 'wyn-jones', "O'NEIL", 'SMITH') });
  });

  it.each([
    ['wyn', ['0004', '0005']],
    ['ŴYN', ['0004', '0005']],
    ['  Wyn ', ['0004', '0005']],
    ['ÑÉïl', ['0006']],
    ["'", ['0006']],
    ['%', ['0001']],
    ['_', ['0002']],
    ['\\', ['0003']],
    ['%_', []],
    ['W_N', []],
    ['0007', ['0007']],
    ['zzz', []],
  ])('R4 finds %j in surnames and numbers, taken literally', async (search, found) => {
    const { nodes, totalCount, pageInfo } = await calls.rows(sheet, { search });
    expect(nodes.map((node: any) => node.candidate.number)).toEqual(found);
    expect(totalCount).toBe(found.length);
    expect(pageInfo.hasNextPage).toBe(false);
    expect(pageInfo.endCursor === null).toBe(found.length === 0);
  });

  it.each(['', '   ', null])('shows every row for the search %j', async (search) => {
    expect(await numbersIn(sheet, { search })).toHaveLength(7);
  });

  it('R4 finds exactly the surnames that contain the text once both are folded', async () => {
    const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
    const text = fc.string({ unit: fc.constantFrom('a', 'A', 'â', 'ŵ', 'W', '%', '_', '\\', "'", '-'), maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 12 }),
        fc.array(text, { maxLength: 8 }),
        async (surnames, searches) => {
          const many = await given({ rows: named(...surnames) });
          for (const search of searches) {
            const expected = named(...surnames).filter(({ surname }) => fold(surname!).includes(fold(search)));
            expect(await numbersIn(many, { search })).toEqual(expected.map((each) => each.number));
          }
        },
      ),
      { numRuns: Math.ceil(PROPERTY_RUNS / 5) },
    );
  });
});

describe('paging rows', () => {
  const orders = ['CANDIDATE_NUMBER', 'NAME', 'MARK'] as const;

  it('gives, page by page, exactly the unpaged list, in every order and under every filter', async () => {
    const surname = fc.constantFrom(
      'JONES',
      'Jones',
      'JÔNES',
      'JONES-WYN',
      "O'NEIL",
      'ONEIL',
      'O NEIL',
      'ÆTHEL',
      'AE',
      'ẞ',
      'SS',
      'ŁĄCKA',
    );
    const rows = fc.array(
      fc.record({
        surname,
        forenames: fc.constantFrom('SIAN', 'Siân', 'TOMOS', 'A', ''),
        typed: fc.constantFrom(null, '0', '7', '40', 'A', 'CF'),
      }),
      { minLength: 1, maxLength: 14 },
    );
    const show = fc.constantFrom('ALL', 'MARKED', 'UNMARKED');
    const search = fc.constantFrom(null, null, 'o', 'JÔNES', '00');
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 6 }), show, search, async (wanted, first, shown, searched) => {
        const sheet = await given({ rows: wanted.map((each, index) => ({ ...each, number: number(index) })) });
        await enterAll(
          sheet,
          wanted.map(({ typed }) => typed),
        );
        for (const orderBy of orders) {
          const asked = { orderBy, show: shown, search: searched };
          const whole = await calls.rows(sheet, asked);
          const paged: any[] = [];
          for (let after: string | null = null; ;) {
            const page: any = await calls.rows(sheet, { ...asked, first, after });
            paged.push(...page.nodes);
            expect(page.totalCount).toBe(whole.nodes.length);
            expect(page.edges.at(-1)?.cursor ?? null).toBe(page.pageInfo.endCursor);
            expect(page.pageInfo.hasNextPage).toBe(paged.length < whole.nodes.length);
            if (!page.pageInfo.hasNextPage) break;
            expect(page.nodes).toHaveLength(first);
            expect(page.pageInfo.endCursor).not.toBe(after);
            after = page.pageInfo.endCursor;
          }
          expect(paged).toEqual(whole.nodes);
        }
      }),
      { numRuns: Math.ceil(PROPERTY_RUNS / 5) },
    );
  });

  it('takes pages of up to 600, on a sheet that is larger', async () => {
    const sheet = await given({ rows: 605 });
    const first = await calls.rows(sheet, { first: 600 });
    expect(first).toMatchObject({ totalCount: 605, pageInfo: { hasNextPage: true } });
    expect(first.nodes).toHaveLength(600);
    const rest = await calls.rows(sheet, { first: 600, after: first.pageInfo.endCursor });
    expect(rest.nodes.map((node: any) => node.candidate.number)).toEqual(['0601', '0602', '0603', '0604', '0605']);
  });

  it.each([0, -1, 601])('refuses a page of %d rows', async (first) => {
    await refusedAsMalformed('rows', { id: (await given({ rows: 1 })).id, first });
  });

  it.each([null, 'ten', 1.5])('refuses a page of %j rows', async (first) => {
    await refusedAsMalformed('rows', { id: (await given({ rows: 1 })).id, first });
  });

  it('refuses a cursor under another order, filter or search, or of another sheet', async () => {
    const [sheet, other] = [await given({ rows: 4 }), await given({ rows: 4 })];
    const { pageInfo } = await calls.rows(sheet, { first: 2 });
    const after = pageInfo.endCursor;
    for (const asked of [{ orderBy: 'NAME' }, { orderBy: 'MARK' }, { show: 'MARKED' }, { search: 'A' }]) {
      await refusedAsMalformed('rows', { id: sheet.id, after, ...asked });
    }
    await refusedAsMalformed('rows', { id: other.id, after });
    expect(await numbersIn(sheet, { after, first: 1 })).toEqual(['0003']);
    expect(await numbersIn(sheet, { after, search: ' ' })).toEqual(['0003', '0004']);
  });

  it('refuses malformed cursors', async () => {
    const sheet = await given({ rows: 4 });
    const encoded = (text: string) => Buffer.from(text).toString('base64url');
    const rubbish = ['null', '[]', '{}', '"0001"', '[1,2]', '["x","0001"]', '[[]]', '\u0000', '{'].map(encoded);
    for (const after of ['', 'abc', '%%%', 'AAAA', 'ŵ', 'x'.repeat(100_000), ...rubbish]) {
      await refusedAsMalformed('rows', { id: sheet.id, after }, 1);
      await refusedAsMalformed('marksheets', { after }, 1);
    }
    await refusedAsMalformed('rows', { id: sheet.id, after: 'abc' });
  });

  it.each(orders)('refuses a forged cursor of the order %s', async (orderBy) => {
    const sheet = await given({ rows: 4 });
    const { pageInfo } = await calls.rows(sheet, { first: 2, orderBy });
    const [mark] = JSON.parse(Buffer.from(pageInfo.endCursor, 'base64url').toString()) as [string];
    const forged = [
      '',
      ',1',
      ',"1"',
      ',1,1',
      ',"1",1',
      ',1,"1",1',
      ',null,null',
      ',{},[]',
      ',true',
      ',1e999,"0001"',
      ',-1e999,"0001"',
    ];
    for (const rest of forged) {
      const after = Buffer.from(`["${mark}"${rest}]`).toString('base64url');
      const answer = await service.ask(key, DOCUMENTS.rows, { id: sheet.id, orderBy, after });
      const code = answer.errors?.[0]?.extensions.code;
      // A key of the right shape is a place in the list, however it came about.
      const shapes = { CANDIDATE_NUMBER: [',"1"'], NAME: [] as string[], MARK: [] as string[] };
      expect({ rest, code }).toEqual({ rest, code: shapes[orderBy].includes(rest) ? undefined : 'BAD_USER_INPUT' });
    }
  });
});

describe('the list of sheets', () => {
  const sheets: Record<string, SheetMade> = {};
  const june = { month: 6, year: 2026 };
  const november = { month: 11, year: 2025 };
  beforeAll(async () => {
    const make = async (name: string, wanted: SheetWanted) => {
      sheets[name] = await given({ centre: '68200', rows: 2, ...wanted });
    };
    await make('oracy', {
      unit: { code: '9700U1' },
      titleEn: 'English Éloquence',
      titleCy: 'Llafaredd Gŵyl',
      aliases: ['9700/01', '9700-U1'],
      series: june,
    });
    await make('past', { unit: { code: '9701U1' }, titleEn: '100% Past', series: november });
    await make('art', { unit: { code: '9100U1' }, titleEn: 'Art_Craft', series: june });
    await make('gce', { unit: { code: '9702U1' }, titleEn: 'Drama', series: june, family: 'GCE' });
    await make('empty', { unit: { code: '9703U1' }, titleEn: 'Empty', rows: 0 });
    await make('neighbour', { unit: { code: '9704U1' }, titleEn: 'Neighbour', centre: '68201' });
    await make('foreign', { unit: { code: '9705U1' }, titleEn: 'Foreign', centre: '68777' });
  });

  const ours = { centre: '68200' };
  const names = async (filter: Record<string, unknown> | null, caller: Calls = calls): Promise<string[]> => {
    const { nodes } = await caller.sheets(filter);
    return nodes.flatMap(({ id }: any) => Object.keys(sheets).filter((name) => sheets[name]!.id === id));
  };

  it('R18 goes by centre, then the latest series first, then family and unit; empty sheets are hidden', async () => {
    expect(await names(ours)).toEqual(['gce', 'art', 'oracy', 'past']);
    expect(await names(null)).toEqual(['gce', 'art', 'oracy', 'past', 'neighbour']);
    expect(await names({})).toEqual(['gce', 'art', 'oracy', 'past', 'neighbour']);
  });

  it("R39 never lists another centre's", async () => {
    expect(await names({ centre: '68777' })).toEqual([]);
    expect(await names({ text: 'Foreign' })).toEqual([]);
    expect(await names({ centre: '68777' }, callsAs(service, service.staffKey))).toEqual(['foreign']);
  });

  it.each<[Record<string, unknown>, string[]]>([
    [{ series: 'GCSE-2025-11' }, ['past']],
    [{ series: 'GCSE-2026-06' }, ['art', 'oracy']],
    [{ series: 'none' }, []],
    [{ family: 'GCE' }, ['gce']],
    [{ family: 'GCSE', series: 'GCSE-2026-06' }, ['art', 'oracy']],
    [{ family: 'none' }, []],
    [{ unit: '9700U1' }, ['oracy']],
    [{ unit: '9700/01' }, ['oracy']],
    [{ unit: '9700-U1' }, ['oracy']],
    [{ unit: '9700' }, []],
    [{ unit: '"' }, []],
    [{ unit: '%' }, []],
    [{ state: ['NOT_STARTED'] }, ['gce', 'art', 'oracy', 'past']],
    [{ state: ['SUBMITTED'] }, []],
    [{ state: [] }, []],
    [{ state: ['EMPTY'] }, []],
    [{ unit: null, state: null, family: 'GCE' }, ['gce']],
  ])('lists under the filter %j', async (filter, expected) => {
    expect(await names({ ...ours, ...filter })).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['eloquence', ['oracy']],
    ['ÉLOQUENCE', ['oracy']],
    ['gwyl', ['oracy']],
    ['LLAFAREDD', ['oracy']],
    ['9700U1', ['oracy']],
    ['9700u1', ['oracy']],
    ['970', ['gce', 'oracy', 'past']],
    ['%', ['past']],
    ['_', ['art']],
    ['\\', []],
    ["'", []],
    ['nothing', []],
  ])('finds the text %j in codes and titles of either language, accents and case folded', async (text, expected) => {
    expect(await names({ ...ours, text })).toEqual(expected);
  });

  it('gives, page by page, exactly the unpaged list', async () => {
    const whole = await calls.sheets(ours);
    expect(whole.nodes.length).toBeGreaterThanOrEqual(4);
    for (const first of [1, 2, 3, 200]) {
      const paged: any[] = [];
      for (let after: string | null = null; ;) {
        const page: any = await calls.sheets(ours, { first, after });
        paged.push(...page.nodes);
        expect(page.totalCount).toBe(whole.nodes.length);
        if (!page.pageInfo.hasNextPage) break;
        expect(page.pageInfo.endCursor).not.toBe(after);
        after = page.pageInfo.endCursor;
      }
      expect(paged).toEqual(whole.nodes);
    }
  });

  it('refuses a cursor under another filter, and pages out of range', async () => {
    const { pageInfo } = await calls.sheets(ours, { first: 1 });
    await refusedAsMalformed('marksheets', { filter: { ...ours, family: 'GCSE' }, after: pageInfo.endCursor });
    await refusedAsMalformed('marksheets', { filter: null, after: pageInfo.endCursor });
    for (const first of [0, -1, 201]) await refusedAsMalformed('marksheets', { first });
  });

  it('refuses a forged cursor with a number that is none', async () => {
    const { pageInfo } = await calls.sheets(ours, { first: 1 });
    const [mark] = JSON.parse(Buffer.from(pageInfo.endCursor, 'base64url').toString()) as [string];
    const after = Buffer.from(`["${mark}","68200",1e999,6,"GCSE","9700U1"]`).toString('base64url');
    await refusedAsMalformed('marksheets', { filter: ours, after });
  });

  it('refuses a centre that is no centre number', async () => {
    for (const centre of ['6820', '682000', '80000', 'abcde', '']) {
      await refusedAsMalformed('marksheets', { filter: { centre } }, 1);
    }
  });

  it('finds the one sheet of centre, series and unit, by code or alias', async () => {
    const find = async (centre: string, series: string, unit: string) =>
      (
        await service.query(
          key,
          'query ($centre: CentreNumber!, $series: ID!, $unit: String!) { marksheetFor(centre: $centre, series: $series, unit: $unit) { id } }',
          { centre, series, unit },
        )
      ).marksheetFor;
    const { oracy, foreign } = sheets as Record<'oracy' | 'foreign', SheetMade>;
    for (const unit of ['9700U1', '9700/01', '9700-U1']) {
      expect(await find('68200', 'GCSE-2026-06', unit)).toEqual({ id: oracy.id });
    }
    expect(await find('68200', 'GCSE-2025-11', '9700U1')).toBeNull();
    expect(await find('68200', 'GCSE-2026-06', '9700')).toBeNull();
    expect(await find('68200', 'GCSE-2026-06', '"]')).toBeNull();
    expect(await find('68777', foreign.series, foreign.unit)).toBeNull();
  });
});

interface InState {
  state: MarksheetState;
  left: string;
  actions: string[];
  right: string | null;
  action: string | null;
  make(): Promise<SheetMade>;
}

const outcomes = { assessment: 'OUTCOMES', maximumMark: null, outcomes: lowestFirst } as const;
const none = defaultScheme('NONE');
const three = async (wanted: SheetWanted, results: (string | null)[] = []): Promise<SheetMade> => {
  const sheet = await given({ rows: 3, ...wanted });
  await enterAll(sheet, results);
  return sheet;
};
const threeSubmitted = async (wanted: SheetWanted, results: string[], ...late: string[]): Promise<SheetMade> => {
  const sheet = await given({ rows: 3, ...wanted });
  await submitted(calls, sheet, results);
  if (late.length > 0) await givenLateRows(service.db, sheet, ...late);
  return sheet;
};

/** The guides' own words (R18). */
const inEveryState: InState[] = [
  {
    state: 'NOT_STARTED',
    left: 'ENTER MARKS (0 DONE, 3 LEFT)',
    actions: ['ENTER'],
    right: 'NO MARKS TO SUBMIT (0 SUBMITTED)',
    action: 'NOT_READY',
    make: () => three({}),
  },
  {
    state: 'IN_PROGRESS',
    left: 'ENTER MARKS (2 DONE, 1 LEFT)',
    actions: ['ENTER'],
    right: 'NO MARKS TO SUBMIT (0 SUBMITTED)',
    action: 'NOT_READY',
    make: () => three({}, ['1', 'A', null]),
  },
  {
    state: 'IN_PROGRESS',
    left: 'ENTER MARKS (3 DONE, 0 LEFT)',
    actions: ['ENTER'],
    right: 'NO MARKS TO SUBMIT (0 SUBMITTED)',
    action: 'NOT_READY',
    make: () => three({ unit: { teacherInitials: true } }, ['1', '2', '3']),
  },
  {
    state: 'READY',
    left: 'ENTER MARKS (3 DONE, 0 LEFT)',
    actions: ['ENTER'],
    right: 'SUBMIT MARKS AND GENERATE SAMPLES (3)',
    action: 'SUBMIT',
    make: () => three({}, ['1', '2', '3']),
  },
  {
    state: 'READY',
    left: 'ENTER OUTCOMES (3 DONE, 0 LEFT)',
    actions: ['ENTER'],
    right: 'SUBMIT OUTCOMES AND GENERATE SAMPLES (3)',
    action: 'SUBMIT',
    make: () => three({ unit: outcomes }, ['Pass', 'Merit', 'A']),
  },
  {
    state: 'READY',
    left: 'ENTER MARKS (3 DONE, 0 LEFT)',
    actions: ['ENTER'],
    right: 'SUBMIT MARKS (3)',
    action: 'SUBMIT',
    make: () => three({ unit: { work: 'NONE' }, scheme: none }, ['1', '2', '3']),
  },
  {
    state: 'SUBMITTED',
    left: 'VIEW SAMPLES',
    actions: ['VIEW_SAMPLES'],
    right: 'ALL MARKS SUBMITTED (3)',
    action: 'ALL_SUBMITTED',
    make: () => threeSubmitted({}, ['1', '2', 'CF']),
  },
  {
    state: 'SUBMITTED',
    left: 'VIEW MARKS',
    actions: ['VIEW_MARKS'],
    right: 'ALL MARKS SUBMITTED (3)',
    action: 'ALL_SUBMITTED',
    make: () => threeSubmitted({ unit: { work: 'NONE' }, scheme: none }, ['1', '2', '3']),
  },
  {
    state: 'SUBMITTED',
    left: 'VIEW OUTCOMES',
    actions: ['VIEW_MARKS'],
    right: 'ALL OUTCOMES SUBMITTED (3)',
    action: 'ALL_SUBMITTED',
    make: () => threeSubmitted({ unit: { ...outcomes, work: 'NONE' }, scheme: none }, ['Pass', 'Merit', 'A']),
  },
  {
    state: 'LATE_ROWS_OPEN',
    left: 'ENTER MARKS (0 DONE, 2 LEFT) / VIEW SAMPLES',
    actions: ['ENTER', 'VIEW_SAMPLES'],
    right: 'NO MARKS TO SUBMIT (3 SUBMITTED)',
    action: 'NOT_READY',
    make: () => threeSubmitted({}, ['1', '2', '3'], '0008', '0009'),
  },
  {
    state: 'LATE_ROWS_OPEN',
    left: 'ENTER MARKS (1 DONE, 0 LEFT) / VIEW SAMPLES',
    actions: ['ENTER', 'VIEW_SAMPLES'],
    right: 'SUBMIT MARKS AND GENERATE SAMPLES (1)',
    action: 'SUBMIT',
    make: async () => {
      const sheet = await threeSubmitted({}, ['1', '2', '3'], '0009');
      await calls.enter(sheet, [row('0009', '4')]);
      return sheet;
    },
  },
  {
    state: 'UPLOAD_ONLY',
    left: 'UPLOAD WORK (0 OF 3)',
    actions: ['UPLOAD_WORK'],
    right: null,
    action: null,
    make: () => three({ unit: { assessment: 'UPLOAD_ONLY', maximumMark: null } }),
  },
];

describe('where a sheet stands', () => {
  it.each(inEveryState)('R18 says $state: $left | $right', async ({ state, left, actions, right, action, make }) => {
    const sheet = await calls.sheet(await make());
    expect(sheet.state).toBe(state);
    expect(sheet.entryLabel.text).toBe(left);
    expect(sheet.entryLabel.parts.map((part: any) => part.action)).toEqual(actions);
    expect(sheet.entryLabel.parts.map((part: any) => part.text).join(' / ')).toBe(left);
    expect(sheet.submitLabel?.text ?? null).toBe(right);
    expect(sheet.submitLabel?.action ?? null).toBe(action);
  });

  it.each(inEveryState)('R42 says $state ($left) in Welsh, with the same actions and numbers', async ({ make }) => {
    const made = await make();
    const [english, welsh] = [
      await calls.sheet(made),
      await callsAs(service, key, { 'accept-language': 'cy' }).sheet(made),
    ];
    const digits = (label: any) => label?.text.match(/\d+/g);
    const actions = (label: any) => label.parts.map((part: any) => part.action);
    expect(welsh.state).toBe(english.state);
    expect(actions(welsh.entryLabel)).toEqual(actions(english.entryLabel));
    expect(welsh.submitLabel?.action).toBe(english.submitLabel?.action);
    for (const label of ['entryLabel', 'submitLabel']) {
      expect(digits(welsh[label])).toEqual(digits(english[label]));
      if (english[label] !== null) expect(welsh[label].text).not.toBe(english[label].text);
    }
  });

  it('R18 lists under each state exactly the sheets that say they are in it', async () => {
    for (const { make } of inEveryState) await make();
    await given({ rows: 0 });
    const centre = '68999';
    const all = await calls.allSheets({ centre });
    expect(new Set(all.map(({ state }: any) => state)).size).toBe(6);
    for (const state of Object.keys(STATE_SQL)) {
      expect(await calls.allSheets({ centre, state: [state] })).toEqual(
        all.filter((each: any) => each.state === state),
      );
    }
    const two = ['READY', 'SUBMITTED'];
    expect(await calls.allSheets({ centre, state: two })).toEqual(all.filter(({ state }: any) => two.includes(state)));
  });

  it('R18 knows each state in SQL as the domain knows it, for all counts', async () => {
    const upToTwo = [0, 1, 2];
    const counts = upToTwo.flatMap((done) =>
      upToTwo.flatMap((left) =>
        upToTwo.flatMap((sent) =>
          upToTwo
            .filter((missing) => missing <= done)
            .map((missing_initials) => ({ done, unmarked: left, submitted: sent, missing_initials })),
        ),
      ),
    );
    const states = Object.entries(STATE_SQL).map(([state, sql]) => `IF(${sql}, '${state} ', '')`);
    const records = await service.db.readOnce<{ assessment: 'MARKS' } & (typeof counts)[number] & { states: string }>(
      `SELECT u.assessment, m.*, CONCAT(${states.join(', ')}) AS states
       FROM (SELECT 'MARKS' AS assessment UNION SELECT 'OUTCOMES' UNION SELECT 'UPLOAD_ONLY') AS u
       JOIN JSON_TABLE(?, '$[*]' COLUMNS (done INT PATH '$.done', unmarked INT PATH '$.unmarked', submitted INT PATH '$.submitted',
         missing_initials INT PATH '$.missing_initials')) AS m`,
      [JSON.stringify(counts)],
    );
    expect(records).toHaveLength(3 * counts.length);
    for (const record of records) {
      const { assessment, done, unmarked: left, submitted: sent, missing_initials: missingInitials } = record;
      const state = marksheetState(assessment, { done, left, submitted: sent, missingInitials });
      expect({ ...record, states: record.states.trim() }).toEqual({ ...record, states: state });
    }
  });

  it('R1 names on the sheet the day on which entries and amendments close', async () => {
    const sheet = await given({ series: { month: 5, year: 2027 }, amendmentsClose: '2027-03-21' });
    expect((await calls.sheet(sheet)).entriesNotice).toContain('21/03/2027');
  });

  it('carries the title as the guides print it', async () => {
    const sheet = await given({ unit: { code: '9800U1' }, titleEn: 'English Language Unit 1 Oracy' });
    expect((await calls.sheet(sheet)).title).toBe('GCSE JUNE 2026 ENGLISH LANGUAGE UNIT 1 ORACY (9800U1)');
  });
});

describe('the deadline', () => {
  const deadlineByCentreType = { PRU: '2026-05-20', COLLEGE: '2026-05-18' };

  it.each([
    ['SCHOOL', '68301', '2026-05-05'],
    ['COLLEGE', '68302', '2026-05-18'],
    ['PRU', '68303', '2026-05-20'],
    ['SPECIAL_SCHOOL', '68304', '2026-05-05'],
  ] as const)("R19 is the offering's day for the kind of centre (%s)", async (centreType, centre, deadline) => {
    const sheet = await given({ centre, centreType, deadline: '2026-05-05', deadlineByCentreType });
    const staff = callsAs(service, service.staffKey);
    expect((await staff.sheet(sheet)).deadline).toBe(deadline);
    await givenExtension(service.db, sheet, '2026-05-12');
    expect((await staff.sheet(sheet)).deadline).toBe('2026-05-12');
  });

  it('R19 may be missing', async () => {
    service.setNow('2030-01-01T00:00:00Z');
    expect(await calls.sheet(await given({ deadline: null }))).toMatchObject({ deadline: null, pastDeadline: false });
    const sheet = await given({ deadline: null, deadlineByCentreType });
    expect(await calls.sheet(sheet)).toMatchObject({ deadline: null, pastDeadline: false });
  });

  it('R19 is the end of its day in London', async () => {
    const sheet = await given({ deadline: '2026-05-05' });
    service.setNow('2026-05-05T22:59:59.999Z');
    expect((await calls.sheet(sheet)).pastDeadline).toBe(false);
    service.setNow('2026-05-05T23:00:00.000Z');
    expect((await calls.sheet(sheet)).pastDeadline).toBe(true);
  });
});

describe('readiness', () => {
  it('R14 lists every candidate in the way and why, in candidate order', async () => {
    const rows = [
      { number: '0004', surname: 'EVANS', forenames: 'NIA' },
      { number: '0001', surname: 'JONES', forenames: 'SIAN' },
      { number: '0003', surname: 'REES', forenames: 'HUW' },
      { number: '0002', surname: 'WYN', forenames: 'MARI', late: true },
    ];
    const sheet = await given({ unit: { teacherInitials: true }, rows });
    await calls.enter(sheet, [row('0004', '1'), row('0001', '2', { initials: 'AB' })]);
    const { ready, blockers } = (await calls.sheet(sheet)).readiness;
    expect(ready).toBe(false);
    expect(blockers).toMatchObject([
      { reason: 'NO_RESULT', candidateNumber: '0002', declaration: null },
      { reason: 'NO_RESULT', candidateNumber: '0003', declaration: null },
      { reason: 'NO_INITIALS', candidateNumber: '0004', declaration: null },
    ]);
    for (const name of ['EVANS', 'NIA']) expect(blockers[2].candidateName).toContain(name);
  });

  it('R14 is there when all is complete, and not once all is submitted, nor on an empty sheet', async () => {
    const sheet = await three({}, ['1', '2', '3']);
    expect((await calls.sheet(sheet)).readiness).toEqual({ ready: true, blockers: [] });
    await calls.submit(sheet);
    expect((await calls.sheet(sheet)).readiness).toEqual({ ready: false, blockers: [] });
    expect((await calls.sheet(await given({ rows: 0 }))).readiness).toEqual({ ready: false, blockers: [] });
  });

  it('R13 is not there before opening and after closing', async () => {
    const sheet = await three({ closesAt: new Date('2026-05-10T12:00:00Z') }, ['1', '2', '3']);
    service.setNow('2026-05-10T12:00:00Z');
    expect((await calls.sheet(sheet)).readiness).toEqual({ ready: false, blockers: [] });
  });

  it('R14 is the judgement of submitMarksheet', async () => {
    for (const { make } of inEveryState) {
      const sheet = await make();
      const { ready, blockers } = (await calls.sheet(sheet)).readiness;
      const answer = await calls.submit(sheet);
      expect(answer.__typename === 'SubmitMarksheetSuccess').toBe(ready);
      if (answer.__typename === 'MarksheetIncomplete') expect(answer.blockers).toEqual(blockers);
    }
  });
});

describe('the expected size of the sample', () => {
  const size = async (wanted: SheetWanted, results: (string | null)[]) => {
    const sheet = await given({ rows: results.length, ...wanted });
    await enterAll(sheet, results);
    return (await calls.sheet(sheet)).expectedSampleSize;
  };
  const marks = (count: number) => Array.from({ length: count }, (_, index) => String(index % 40 || 40));

  it('R20 is told from the results entered so far', async () => {
    expect(await size({}, marks(25))).toBe(9);
    expect(await size({}, [...marks(25), null, 'A', 'CF'])).toBe(9);
    expect(await size({}, marks(7))).toBe(7);
    expect(await size({ scheme: defaultScheme('ALL') }, marks(25))).toBe(25);
    expect(await size({ scheme: none, unit: { work: 'NONE' } }, marks(3))).toBe(0);
    expect(await size({ scheme: defaultScheme('CENTRE_SELECTED') }, marks(25))).toBe(5);
    expect(await size({}, ['A', 'CF'])).toBe(0);
  });

  it('R20 is null while nothing is entered and once the sample is drawn', async () => {
    expect(await size({}, [null, null])).toBeNull();
    expect((await calls.sheet(await threeSubmitted({}, ['1', '2', '3']))).expectedSampleSize).toBeNull();
  });

  it('R20 is the size that is then drawn', async () => {
    const sheet = await given({ rows: 25 });
    await enterAll(sheet, marks(25));
    const { expectedSampleSize } = await calls.sheet(sheet);
    expect((await calls.submit(sheet)).marksheet.sample.members).toHaveLength(expectedSampleSize);
  });
});

describe('what the viewer can do', () => {
  const CAN =
    'query ($id: ID!) { marksheet(id: $id) { viewerCan { enterResults submit addToSample requestFurtherSample } } }';
  const closesAt = new Date('2026-05-10T12:00:00Z');
  const afterClosing = '2026-05-11T12:00:00Z';
  const situations: [string, () => Promise<SheetMade>, string | null][] = [
    ...inEveryState.map(({ state, left, make }) => [`${state} ${left}`, make, null] as [string, typeof make, null]),
    ['empty', () => given({ rows: 0 }), null],
    ['not open', () => given({ rows: 2, opens: '2026-06-01' }), null],
    ['past the deadline', () => three({ deadline: '2026-01-01' }, ['1', '2', '3']), null],
    ['closed, ready', () => three({ closesAt }, ['1', '2', '3']), afterClosing],
    ['closed, submitted', () => threeSubmitted({ closesAt }, ['1', '2', '3'], '0009'), afterClosing],
  ];

  it.each(situations)('R14 agrees with the mutations, for every caller (%s)', async (_, make, at) => {
    const sheet = await make();
    if (at !== null) service.setNow(at);
    const reader = (await service.newClient({ scopes: ['marks:read'], centreNumbers: ['68999'] })).key;
    const teacher = (
      await service.newClient({ scopes: ['marks:read', 'marks:write', 'sample:read'], centreNumbers: ['68999'] })
    ).key;
    const open = (await calls.rows(sheet)).nodes.find(({ status }: any) => status === 'DRAFT');
    const trials: [string, keyof typeof DOCUMENTS, object, (answer: any) => boolean][] = [
      ['enterResults', 'enterResults', { rows: [row(open?.candidate.number ?? '0001')] }, ({ saved }) => saved === 1],
      [
        'addToSample',
        'addToSample',
        { candidateNumbers: [] },
        ({ __typename: name }) => name === 'ChangeSampleSuccess',
      ],
      [
        'requestFurtherSample',
        'requestFurtherSample',
        { candidateNumbers: [], due: '2027-01-01' },
        ({ __typename: name }) => name === 'ChangeSampleSuccess',
      ],
      ['submit', 'submitMarksheet', {}, ({ __typename: name }) => name === 'SubmitMarksheetSuccess'],
    ];
    for (const caller of [reader, service.staffKey, teacher, key]) {
      const { viewerCan } = (await service.query(caller, CAN, { id: sheet.id })).marksheet;
      for (const [can, name, input, isDone] of trials) {
        const answer = await service.ask(caller, DOCUMENTS[name], {
          input: { marksheetId: sheet.id, idempotencyKey: newKey(), ...input },
        });
        const forbidden = answer.errors?.[0]?.extensions.code === 'FORBIDDEN';
        expect(forbidden || answer.errors === undefined).toBe(true);
        expect({ can, is: !forbidden && isDone(answer.data![name]) }).toEqual({ can, is: viewerCan[can] });
      }
    }
  });
});

describe('malformed variables', () => {
  it.each([
    {},
    { id: null },
    { id: ['1'] },
    { id: '1', first: '1' },
    { id: '1', orderBy: 'SIZE' },
    { id: '1', show: 1 },
  ])('refuses %j at the first time an operation is asked, and every other time', async (variables) => {
    const document = DOCUMENTS.rows.replace('query', `query Asked${newKey().replaceAll('-', '')}`);
    for (let time = 1; time <= 3; time += 1) {
      const answer = await service.ask(key, document, variables);
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('the cost of a query', () => {
  it('is that of what is included this time, not of what was included the first time', async () => {
    const document = `query ($all: Boolean!) { marksheets(first: 200) { nodes { id rows(first: 600) @include(if: $all) { nodes { history { version } } } } } }`;
    expect((await service.ask(key, document, { all: false })).errors).toBeUndefined();
    const answer = await service.ask(key, document, { all: true });
    expect(answer.errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Calls } from '../support/calls.js';
import { callsAs, DOCUMENTS, row, submitted } from '../support/calls.js';
import type { Service } from '../support/service.js';
import { startService } from '../support/service.js';
import type { SheetMade } from '../support/world.js';
import { givenSheet, newKey } from '../support/world.js';

let service: Service;
let key: string;
let sheet: SheetMade;
beforeAll(async () => {
  service = await startService();
  key = await service.centreKey('68999');
  sheet = await givenSheet(service.db, {
    titleEn: 'Oracy',
    titleCy: 'Llafaredd',
    rows: 4,
    amendmentsClose: '2026-03-21',
  });
});
afterAll(() => service.close());

const inLanguage = (acceptLanguage: string): Calls => callsAs(service, key, { 'accept-language': acceptLanguage });
const [english, welsh] = [() => inLanguage('en'), () => inLanguage('cy')];

describe('the language of an answer', () => {
  const title = async (header: string): Promise<string> => (await inLanguage(header).sheet(sheet)).title;

  it.each([
    ['cy', 'LLAFAREDD'],
    ['CY', 'LLAFAREDD'],
    ['cy-GB', 'LLAFAREDD'],
    ['cy, en;q=0.8', 'LLAFAREDD'],
    ['en;q=0.8, cy', 'LLAFAREDD'],
    ['en;q=0.5,cy;q=0.9', 'LLAFAREDD'],
    ['fr, de;q=0.9, cy;q=0.3', 'LLAFAREDD'],
    ['cy;q=0.5, en;q=0.5', 'LLAFAREDD'],
    ['en', 'ORACY'],
    ['en-GB, cy;q=0.9', 'ORACY'],
    ['cy;q=0.2, en;q=0.3', 'ORACY'],
    ['cy;q=0', 'ORACY'],
    ['cy;q=rubbish', 'ORACY'],
    ['fr', 'ORACY'],
    ['*', 'ORACY'],
    ['cym', 'ORACY'],
    [';;,,=', 'ORACY'],
  ])('R42 is chosen by Accept-Language: %s', async (header, expected) => {
    expect(await title(header)).toContain(expected);
  });

  it('R42 is English when nothing is said', async () => {
    expect((await callsAs(service, key).sheet(sheet)).title).toContain('ORACY');
  });

  it('R42 is English for a title that has no Welsh', async () => {
    const untranslated = await givenSheet(service.db, { titleEn: 'Drama', rows: 1 });
    expect((await welsh().sheet(untranslated)).title).toContain('DRAMA');
  });
});

/** Takes out what people read, and collects it. */
function apart(value: unknown, read: string[], names = ['message', 'text', 'title', 'entriesNotice', 'name']): unknown {
  if (Array.isArray(value)) return value.map((each) => apart(each, read, names));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      if (!names.includes(name) || typeof inner !== 'string') return [name, apart(inner, read, names)];
      read.push(inner);
      return [name, 'TEXT'];
    }),
  );
}

/** The same but for the texts, of which each is given, filled in and translated. */
function expectTranslation(inEnglish: unknown, inWelsh: unknown): void {
  const [first, second]: [string[], string[]] = [[], []];
  expect(apart(inWelsh, second)).toEqual(apart(inEnglish, first));
  expect(first.length).toBeGreaterThan(0);
  for (const [index, text] of first.entries()) {
    const pair = [text, second[index]!];
    expect(pair[1]).not.toBe(pair[0]);
    for (const each of pair) expect(each).toMatch(/^[^{}]+$/);
  }
}

describe('what a person reads', () => {
  it('R42 translates labels, titles and notices; names and numbers never change', async () => {
    expectTranslation(await english().sheet(sheet), await welsh().sheet(sheet));
  });

  it('R42 translates what refuses a row, whose __typename and data never change', async () => {
    const outcomeSheet = await givenSheet(service.db, {
      unit: { assessment: 'OUTCOMES', maximumMark: null, outcomes: ['PASS'], linear: false },
      rows: 3,
    });
    const initialsSheet = await givenSheet(service.db, { unit: { teacherInitials: true }, rows: 3 });
    const batches = [
      [sheet, [row('0001', '41'), row('0002', '-1'), row('0003', '3.5'), row('0004', 'abc')]],
      [sheet, [row('0001', '00000012'), row('0002', 'Pass'), row('0003', 'A'), row('9999', '1')]],
      [
        sheet,
        [row('0001', '1', { initials: 'AB' }), row('0002', '1', { expectedVersion: 7 }), row('0003'), row('0003')],
      ],
      [outcomeSheet, [row('0001', '12'), row('0002', 'Merit'), row('0003', 'CF')]],
      [initialsSheet, [row('0001', '1', { initials: '12' }), row('0002', undefined, { initials: 'AB' })]],
    ] as const;
    for (const [on, rows] of batches) {
      const answer = await english().enter(on, rows);
      expect(answer.saved).toBe(0);
      expectTranslation(answer, await welsh().enter(on, rows));
    }
  });

  it('R42 translates what refuses a whole request', async () => {
    const idempotencyKey = newKey();
    const notOpen = await givenSheet(service.db, { opens: '2026-06-01', rows: 1 });
    const closed = await givenSheet(service.db, { closesAt: new Date('2026-01-01T00:00:00Z'), rows: 1 });
    const empty = await givenSheet(service.db, { rows: 0 });
    const uploads = await givenSheet(service.db, { unit: { assessment: 'UPLOAD_ONLY', maximumMark: null }, rows: 1 });
    await english().enter(empty, [], idempotencyKey);
    const asks: ((calls: Calls) => Promise<any>)[] = [
      (calls) => calls.enter({ id: 'abc' }, []),
      (calls) => calls.enter(notOpen, []),
      (calls) => calls.enter(closed, []),
      (calls) => calls.enter(uploads, []),
      (calls) =>
        calls.enter(
          sheet,
          Array.from({ length: 601 }, () => row('0001')),
        ),
      (calls) => calls.enter(sheet, [], idempotencyKey),
      (calls) => calls.submit(sheet),
      (calls) => calls.submit(empty),
      (calls) => calls.submit(sheet, { leaveOutLate: ['0001'] }),
      (calls) => calls.submit(sheet, { declarations: ['X'] }),
      (calls) => calls.add(sheet, '0001'),
    ];
    for (const ask of asks) {
      const answer = await ask(english());
      expect(answer.__typename).not.toMatch(/Success$/);
      expectTranslation(answer, await ask(welsh()));
    }
  });

  it('R42 translates the reasons of a sample', async () => {
    const sampled = await givenSheet(service.db, { titleCy: 'Gwaith', rows: 12 });
    await submitted(
      english(),
      sampled,
      sampled.numbers.map((_, index) => String(index)),
    );
    expectTranslation((await english().sheet(sampled)).sample, (await welsh().sheet(sampled)).sample);
  });

  it('R42 translates errors that a person may meet, whose codes never change', async () => {
    const asks: [string | null, string, Record<string, unknown>][] = [
      [null, DOCUMENTS.sheet, { id: '1' }],
      [key, DOCUMENTS.simulateSample, { id: '1' }],
      [key, DOCUMENTS.rows, { id: sheet.id, first: 601 }],
      [key, DOCUMENTS.rows, { id: sheet.id, after: 'abc' }],
    ];
    for (const [caller, document, variables] of asks) {
      const ask = async (language: string) =>
        (await service.ask(caller, document, variables, { 'accept-language': language })).errors![0]!;
      const [inEnglish, inWelsh] = [await ask('en'), await ask('cy')];
      expect(inWelsh.extensions.code).toBe(inEnglish.extensions.code);
      expect(inWelsh.message).not.toBe(inEnglish.message);
    }
  });

  it('R42 keeps the languages of two callers of one operation apart', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? english() : welsh()).sheet(sheet)),
    );
    for (const [index, { title }] of answers.entries()) {
      expect(title).toContain(index % 2 === 0 ? 'ORACY' : 'LLAFAREDD');
    }
  });
});

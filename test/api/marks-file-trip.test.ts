/** Round trips of every form, and files that were tampered with: PROPERTY_SEED=… makes the same ones again. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Service } from '../support/service.js';
import { startService } from '../support/service.js';
import { callsAs, row } from '../support/calls.js';
import { filesAs, placeOf, repacked, seriesOf, SHEET_PART } from '../support/marks-files.js';
import type { SheetMade } from '../support/world.js';
import { givenSheet } from '../support/world.js';

const CENTRE = '68125';
const MANY = process.env.LONG_TESTS ? 10_000 : 240;
const FORMS = ['csv', 'xlsx', 'json'] as const;
const surnames = ['=cmd|calc', '-REES', '@HOME', '+JONES', "O'NEIL", 'ŴYN, "JR"', 'ÓDÍN;X', 'TAB\tBED', 'PŶRS', 'D A'];

let service: Service;
let key: string;
let files: ReturnType<typeof filesAs>;
let sheets: SheetMade[];
beforeAll(async () => {
  service = await startService();
  key = await service.centreKey(CENTRE);
  files = filesAs(service, key);
  const rows = surnames.map((surname, index) => ({
    ...{ number: String(index * 7 + 1).padStart(4, '0'), surname, forenames: '=SIÂN' },
  }));
  const own = { centre: CENTRE, rows };
  sheets = [
    await givenSheet(service.db, { ...own, unit: { teacherInitials: true } }),
    await givenSheet(service.db, {
      ...own,
      unit: { assessment: 'OUTCOMES', outcomes: ['PASS', 'MERIT', 'DISTINCTION'] },
    }),
    await givenSheet(service.db, { ...own, unit: { code: '4102/01' } }),
    await givenSheet(service.db, { ...own, unit: { assessment: 'UPLOAD_ONLY' } }),
  ];
});
afterAll(() => service.close());

interface Stored {
  sheet: string;
  number: string;
  version: number;
  result: string | null;
  initials: string | null;
}

/** Every row there is, by `sheet number`. */
async function stored(): Promise<Map<string, Stored>> {
  const found = await service.db.readOnce<Stored>(
    `SELECT CAST(marksheet_id AS CHAR) AS sheet, candidate_number AS number, version, initials,
       CASE result_kind WHEN 'MARK' THEN CAST(mark AS CHAR) WHEN 'OUTCOME' THEN outcome WHEN 'ABSENT' THEN 'A' WHEN 'CARRY_FORWARD' THEN 'CF' END AS result
     FROM marksheet_row ORDER BY marksheet_id, candidate_number`,
  );
  return new Map(found.map((each) => [`${each.sheet} ${each.number}`, each]));
}

const typedOf = (sheet: SheetMade) =>
  sheet === sheets[1]
    ? fc.constantFrom('', 'Pass', 'Merit', 'Distinction', 'A')
    : fc.oneof(fc.constantFrom('', 'A', 'CF', '0'), fc.nat({ max: 40 }).map(String));

describe('R45 what goes out comes in again', () => {
  it('as unchanged, row for row, in every form, language and state', async () => {
    const results = fc.tuple(
      ...sheets.slice(0, 3).map((sheet) => fc.array(typedOf(sheet), { minLength: 10, maxLength: 10 })),
    );
    const runs = Number(process.env.PROPERTY_RUNS ?? 60) / 20;
    await fc.assert(
      fc.asyncProperty(results, fc.constantFrom('en', 'cy'), async (typed, language) => {
        for (const [index, sheet] of sheets.slice(0, 3).entries()) {
          const edits = sheet.numbers.map((number, at) =>
            row(number, typed[index]![at]!, {
              confirmAbsent: true,
              ...(index === 0 && typed[index]![at] !== '' && { initials: 'AB' }),
            }),
          );
          await callsAs(service, key).enter(sheet, edits);
        }
        const before = await stored();
        for (const form of FORMS) {
          for (const name of ['results', 'results-template']) {
            const place = seriesOf(sheets[0]!);
            const { content } = await files.download(`${name}.${form}`, {
              centre: CENTRE,
              series: place.series,
              language,
            });
            const answer = await files.validate(place, content);
            expect({ form, name, ...answer }).toMatchObject({
              ...{ form: form.toUpperCase(), token: null, wouldChange: 0, leftAlone: 0, refused: 0, unchanged: 40 },
            });
          }
        }
        expect(await stored()).toEqual(before);
      }),
      { numRuns: Math.min(40, Math.max(3, runs)) },
    );
  });

  it('also when it was submitted, sampled and corrected; a template then has nothing to fill in', async () => {
    const sheet = await givenSheet(service.db, { centre: CENTRE, rows: 12 });
    const calls = callsAs(service, key);
    await calls.enter(
      sheet,
      sheet.numbers.map((number, index) => row(number, String(index * 3))),
    );
    await calls.submit(sheet);
    await service.db.writeOnce(
      `UPDATE marksheet_row SET decided_by = 'CORRECTION', decided_kind = 'MARK', decided_mark = 40 WHERE marksheet_id = ? AND candidate_number = '0002'`,
      [sheet.id],
    );
    for (const form of FORMS) {
      const asked = { marksheet: sheet.id };
      const { content, status } = await files.download(`results.${form}`, asked);
      expect(status).toBe(200);
      expect(await files.validate(placeOf(sheet), content)).toMatchObject({
        unchanged: 12,
        refused: 0,
        wouldChange: 0,
      });
      const template = await files.download(`results-template.${form}`, asked);
      expect(await files.validate(placeOf(sheet), template.content)).toMatchObject({
        __typename: 'MarksFileRefused',
        findings: [{ code: 'NO_ROWS' }],
      });
    }
    const { content } = await files.download('results.json', { marksheet: sheet.id });
    const [only] = JSON.parse(content.toString()).sheets;
    expect(only.rows[1]).toMatchObject({ result: '3', countedResult: '40', status: 'SUBMITTED', submission: 1 });
    expect(only.rows.filter(({ sampled }: any) => sampled).length).toBeGreaterThan(0);
  });

  it('without anything that a spreadsheet would run', async () => {
    const { content } = await files.download('results.csv', { marksheet: sheets[0]!.id });
    const cells = content
      .toString('utf8')
      .replace('\uFEFF', '')
      .split(/[\r\n,]+/);
    expect(cells.filter((cell) => /^"?[=+\-@\t\r]/.test(cell))).toEqual([]);
    const workbook = await files.download('results.xlsx', { marksheet: sheets[0]!.id });
    repacked(workbook.content, (parts) => {
      expect(parts[SHEET_PART]).not.toContain('<f>');
    });
  });

  it('R39 R41 to who may read the marks, audited; the sample to who may see it', async () => {
    const reads = async () =>
      (
        await service.db.readOnce<any>(
          "SELECT object, centre_number, detail FROM audit WHERE action = 'readReport' ORDER BY id",
        )
      ).map(({ detail, ...rest }) => ({ ...rest, ...JSON.parse(detail) }));
    const before = (await reads()).length;
    await files.download('results.csv', { centre: CENTRE, series: 'GCSE-2026-06', unit: sheets[0]!.unit });
    await files.download('results-template.json', { marksheet: sheets[0]!.id });
    const of = { centre_number: CENTRE, marksheets: [sheets[0]!.id] };
    expect((await reads()).slice(before)).toEqual([
      { ...of, object: 'report results', format: 'CSV' },
      { ...of, object: 'report resultsTemplate', format: 'JSON' },
    ]);
    const reader = await service.newClient({ centreNumbers: [CENTRE], scopes: ['marks:read'] });
    const seen = await filesAs(service, reader.key).download('results.json', { marksheet: sheets[0]!.id });
    expect(JSON.parse(seen.content.toString()).sheets[0].rows[0]).not.toHaveProperty('sampled');
    const other = filesAs(service, await service.centreKey('68999'));
    const none = await service.newClient({ centreNumbers: [CENTRE], scopes: ['submit'] });
    const refused = [
      (await other.download('results.csv', { marksheet: sheets[0]!.id })).status,
      (await other.download('results.csv', { centre: CENTRE, series: 'GCSE-2026-06' })).status,
      (await files.download('results.csv', { marksheet: '0' })).status,
      (await files.download('results.csv', { centre: CENTRE })).status,
      (await filesAs(service, none.key).download('results.csv', { marksheet: sheets[0]!.id })).status,
      (await filesAs(service, 'nobody').download('results.csv', { marksheet: sheets[0]!.id })).status,
    ];
    expect(refused).toEqual([404, 404, 404, 400, 403, 401]);
  });
});

/** The same numbers for the same seed. */
function randomOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
type Random = ReturnType<typeof randomOf>;

const SPOILERS = [
  '"',
  ',',
  ';',
  '\n',
  '\t',
  '<',
  '>',
  '&',
  '{',
  ']',
  '999',
  'a',
  'cf',
  '-1',
  '1e9',
  '\0',
  '\uFEFF',
  '%',
  '0042',
  '<c r="ZZ9">',
  '/>',
];

/** One to four of: bytes changed, taken out, put in, doubled, cut off. */
function spoiled(content: Buffer, random: Random): Buffer {
  let bytes = content;
  for (let left = 1 + random(4); left > 0; left -= 1) {
    const at = random(bytes.length + 1);
    const length = random(30);
    const [head, tail] = [bytes.subarray(0, at), bytes.subarray(at)];
    const put = Buffer.from(SPOILERS[random(SPOILERS.length)]!);
    const kinds = [
      () => Buffer.concat([head, Buffer.from([random(256)]), tail.subarray(1)]),
      () => Buffer.concat([head, tail.subarray(length)]),
      () => Buffer.concat([head, put, tail]),
      () => Buffer.concat([head, put, tail.subarray(put.length)]),
      () => Buffer.concat([head, tail.subarray(0, length), tail]),
      () => head,
    ];
    bytes = kinds[random(20) === 0 ? 5 : random(5)]!();
  }
  return bytes;
}

/** A mark exchanged for another: what people do. */
const edited = (text: string, random: Random): string =>
  text.replace(/(?<=[,">])(\d{1,2}|A|PASS)(?=[,"<])/g, (value) => (random(3) === 0 ? String(random(45)) : value));

function mutated(form: (typeof FORMS)[number], content: Buffer, random: Random): Buffer {
  if (form !== 'xlsx') return spoiled(Buffer.from(edited(content.toString('utf8'), random)), random);
  if (random(3) === 0) return spoiled(content, random);
  return repacked(content, (parts) => {
    const names = Object.keys(parts);
    const name = random(2) === 0 ? SHEET_PART : names[random(names.length)]!;
    parts[name] = edited(parts[name]!, random);
    if (random(2) === 0) parts[name] = spoiled(Buffer.from(parts[name]), random).toString('utf8');
  });
}

describe('R44 a file that was tampered with', () => {
  it(`is answered by type, never half applied, and saves what its dry run said (${String(MANY)} files)`, async () => {
    const seed = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 0x7fffffff));
    const random = randomOf(seed);
    const place = seriesOf(sheets[0]!);
    const seen = { ValidateResultsSuccess: 0, MarksFileRefused: 0, applied: 0 };
    let now = await stored();
    let bases: Buffer[] = [];
    for (let round = 0; round < MANY; round += 1) {
      if (round % 60 === 0)
        bases = await Promise.all(
          FORMS.map(
            async (form) => (await files.download(`results.${form}`, { centre: CENTRE, series: place.series })).content,
          ),
        );
      const which = round % FORMS.length;
      const content = mutated(FORMS[which]!, bases[which]!, random);
      const at = `PROPERTY_SEED=${String(seed)}, file ${String(round)}`;
      const answer = await files.validate(place, content).catch((error: unknown) => {
        throw new Error(`${at}: ${String(error)}`);
      });
      if (!(answer.__typename in seen)) throw new Error(`${at}: ${JSON.stringify(answer)}`);
      seen[answer.__typename as 'MarksFileRefused'] += 1;
      if (answer.__typename !== 'ValidateResultsSuccess' || answer.token === null) continue;
      const applied = await files.apply(answer.token);
      if (applied.__typename !== 'ApplyResultsSuccess') throw new Error(`${at}: ${JSON.stringify(applied)}`);
      seen.applied += 1;
      const expected = new Map(now);
      for (const { state, marksheetId, candidateNumber, newResult, newInitials } of answer.rows) {
        const place = `${marksheetId} ${candidateNumber}`;
        const before = expected.get(place);
        if (state === 'WOULD_CHANGE')
          expected.set(place, { ...before!, version: before!.version + 1, result: newResult, initials: newInitials });
      }
      now = await stored();
      if (JSON.stringify([...now]) !== JSON.stringify([...expected]))
        throw new Error(`${at}: something else was saved.`);
    }
    // Each kind of answer was met, or the mutations try nothing.
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(MANY / 40);
  });
});

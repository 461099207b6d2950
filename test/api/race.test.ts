import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { receiptRow } from '../../src/domain/submission.js';
import { receiptText } from '../../src/domain/submission.js';
import { createHash } from 'node:crypto';
import type { Answer, Service } from '../support/service.js';
import { startService } from '../support/service.js';
import { countedAgain, historyOf, rowsOf } from '../support/sheets.js';
import type { SheetMade } from '../support/world.js';
import { givenSheet, newKey } from '../support/world.js';

const ROUNDS = Number(process.env.RACE_ROUNDS ?? 20);
const WRITERS = 8;
const ROWS = 12;

const ENTER = `mutation ($input: EnterResultsInput!) { enterResults(input: $input) {
  __typename
  ... on EnterResultsSuccess { saved refused marksheet { version } rows { candidateNumber row { version } problem { __typename ... on RowLocked { submissionSequence } } } }
  ... on Problem { message } } }`;
const SUBMIT = `mutation ($input: SubmitMarksheetInput!) { submitMarksheet(input: $input) {
  __typename
  ... on SubmitMarksheetSuccess { submission { sequence count receipt at } }
  ... on Problem { message }
  ... on NothingToSubmit { submitted }
  ... on MarksheetIncomplete { blockers { candidateNumber } } } }`;
const ADD = `mutation ($input: AddToSampleInput!) { addToSample(input: $input) { __typename ... on ChangeSampleSuccess { rows { candidateNumber problem { __typename } } } } }`;
const REMOVE = `mutation ($input: RemoveFromSampleInput!) { removeFromSample(input: $input) { __typename ... on ChangeSampleSuccess { rows { candidateNumber problem { __typename } } } } }`;

let services: Service[];
let keys: string[];
beforeAll(async () => {
  const first = await startService({ pool: 8 });
  // Another process over the same database, as far as anything in memory goes.
  services = [first, await startService({ databaseUrl: first.databaseUrl, pool: 8 })];
  keys = await Promise.all([first.centreKey('68999'), first.centreKey('68999')]);
});
afterAll(async () => {
  await services[1]!.close();
  await services[0]!.close();
});

/** The n-th caller: half of them on each service, each half with a key of its own. */
const ask = async (
  n: number,
  document: string,
  input: object,
): Promise<{ __typename: string } & Record<string, any>> => {
  const answer: Answer = await services[n % 2]!.ask(keys[n % 2]!, document, { input });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return Object.values(answer.data!)[0];
};

interface Acknowledged {
  candidateNumber: string;
  version: number;
  mark: number;
}

/** Writes marks to rows in turn until a row is locked; keeps what was acknowledged. */
async function write(n: number, sheet: SheetMade, round: number): Promise<Acknowledged[]> {
  const acknowledged: Acknowledged[] = [];
  for (let turn = 0; turn < 30; turn += 1) {
    const picked = [0, 1, 2].map((step) => sheet.numbers[(n + turn * 3 + step) % ROWS]!);
    const rows = [...new Set(picked)].map((candidateNumber, index) => ({
      candidateNumber,
      result: { mark: (round + n * 5 + turn + index) % 41 },
    }));
    const answer = await ask(n, ENTER, { marksheetId: sheet.id, idempotencyKey: newKey(), rows });
    expect(answer.__typename).toBe('EnterResultsSuccess');
    for (const [index, { candidateNumber, row, problem }] of answer.rows.entries()) {
      if (problem === null)
        acknowledged.push({ candidateNumber, version: row.version, mark: rows[index]!.result.mark });
      else expect(problem).toEqual({ __typename: 'RowLocked', submissionSequence: 1 });
    }
    if (answer.saved === 0) return acknowledged;
  }
  return acknowledged;
}

/** Submits until that can be settled: two callers at once, each with its own request. */
async function submit(
  n: number,
  sheet: SheetMade,
  idempotencyKey: string,
  after: number,
): Promise<Record<string, any>> {
  await new Promise((resolve) => setTimeout(resolve, after));
  for (;;) {
    const answer = await ask(n, SUBMIT, { marksheetId: sheet.id, idempotencyKey });
    if (answer.__typename !== 'MarksheetIncomplete') return answer;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

async function round(number: number): Promise<void> {
  const sheet = await givenSheet(services[0]!.db, { rows: ROWS });
  const after = Math.random() * 60;
  const [submissions, ...written] = await Promise.all([
    Promise.all([submit(0, sheet, newKey(), after), submit(1, sheet, newKey(), after)]),
    ...Array.from({ length: WRITERS }, (_, n) => write(n, sheet, number)),
  ]);
  const rows = await rowsOf(services[0]!.db, sheet.id);
  const history = await historyOf(services[0]!.db, sheet.id);

  // Exactly one first submission and one sample; the loser is told.
  const won = submissions.filter(({ __typename }) => __typename === 'SubmitMarksheetSuccess');
  const lost = submissions.filter(({ __typename }) => __typename !== 'SubmitMarksheetSuccess');
  expect(won).toHaveLength(1);
  expect(lost).toEqual([expect.objectContaining({ __typename: 'NothingToSubmit', submitted: ROWS })]);
  const [stored] = await services[0]!.db.readOnce<Record<string, unknown>>(
    'SELECT COUNT(*) AS submissions, (SELECT COUNT(*) FROM sample WHERE marksheet_id = ?) AS samples FROM submission WHERE marksheet_id = ?',
    [sheet.id, sheet.id],
  );
  expect(stored).toEqual({ submissions: 1, samples: 1 });

  // R16: every acknowledged mark stands in the history, before the submission of its row; nothing but the submission came after.
  for (const [n, acknowledged] of written.entries()) {
    for (const { candidateNumber, version, mark } of acknowledged) {
      const versions = history.get(candidateNumber)!;
      const submittedAs = versions.find(({ kind }) => kind === 'SUBMITTED')!.version;
      // The row as the answer shows it was read after the commit, so it may be younger than the write.
      const mine = versions.filter(
        (each) =>
          each.kind === 'RESULT' && each.version <= Math.min(version, submittedAs) && each.new_result === String(mark),
      );
      if (mine.length === 0)
        throw new Error(
          `Writer ${String(n)}: ${candidateNumber} = ${String(mark)} (version ${String(version)}) is lost: ${JSON.stringify(versions)}`,
        );
    }
  }
  const locked = rows.map(({ candidate_number, mark, version, submission_id }) => {
    const versions = history.get(candidate_number)!;
    const submitted = versions.filter(({ kind }) => kind === 'SUBMITTED');
    expect(submitted).toHaveLength(1);
    expect(versions.at(-1)).toMatchObject({ kind: 'SUBMITTED', version, new_result: String(mark) });
    expect(versions.map((each) => each.version)).toEqual(versions.map((_, index) => index + 2));
    for (const [index, each] of versions.entries())
      if (index > 0) expect(each.old_result).toBe(versions[index - 1]!.new_result);
    expect(submission_id).toBe(1);
    return { candidateNumber: candidate_number, result: String(mark), initials: '' };
  });
  // R17: the receipt is that of the rows as they stand now, so no locked row ever changed.
  const [winner] = won;
  const text = receiptText(
    { centre: sheet.centre, series: sheet.series, unit: sheet.unit, at: new Date(winner!.submission.at) },
    locked as ReturnType<typeof receiptRow>[],
  );
  expect(createHash('sha256').update(text).digest('hex')).toBe(winner!.submission.receipt);
  expect(await countedAgain(services[0]!.db, sheet.id)).toMatchObject({ same: true });
}

describe('races on one sheet, over two services', () => {
  it(
    `R15 R16 R17 writers and two submitters: what is acknowledged is submitted or was refused (${String(ROUNDS)} rounds)`,
    async () => {
      for (let number = 0; number < ROUNDS; number += 1) await round(number);
    },
    30_000 + ROUNDS * 10_000,
  );

  it(
    `R11 the same request twice at the same time acts once and answers the same (${String(ROUNDS)} rounds)`,
    async () => {
      for (let number = 0; number < ROUNDS; number += 1) {
        const sheet = await givenSheet(services[0]!.db, { rows: 3 });
        const enter = {
          marksheetId: sheet.id,
          idempotencyKey: newKey(),
          rows: sheet.numbers.map((candidateNumber) => ({ candidateNumber, result: { mark: number % 41 } })),
        };
        const same = (n: number, document: string, input: object) => services[n]!.ask(keys[0]!, document, { input });
        const [first, second, third] = await Promise.all([
          same(0, ENTER, enter),
          same(1, ENTER, enter),
          same(0, ENTER, enter),
        ]);
        expect(first.data!.enterResults).toMatchObject({ __typename: 'EnterResultsSuccess', saved: 3 });
        expect([second, third]).toEqual([first, first]);
        const submission = { marksheetId: sheet.id, idempotencyKey: newKey() };
        const [one, two] = await Promise.all([same(0, SUBMIT, submission), same(1, SUBMIT, submission)]);
        expect(one.data!.submitMarksheet).toMatchObject({
          __typename: 'SubmitMarksheetSuccess',
          submission: { sequence: 1, count: 3 },
        });
        expect(two).toEqual(one);
        for (const changes of (await historyOf(services[0]!.db, sheet.id)).values())
          expect(changes.map(({ kind }) => kind)).toEqual(['RESULT', 'SUBMITTED']);
        const [sheetNow] = await services[0]!.db.readOnce(
          'SELECT version, submissions, done, unmarked, submitted FROM marksheet WHERE id = ?',
          [sheet.id],
        );
        expect(sheetNow).toEqual({ version: 2, submissions: 1, done: 0, unmarked: 0, submitted: 3 });
        const audited = await services[0]!.db.readOnce<{ action: string }>(
          'SELECT action FROM audit WHERE object = ? ORDER BY id',
          [`marksheet ${sheet.id}`],
        );
        expect(audited.map(({ action }) => action)).toEqual(['enterResults', 'submitMarksheet']);
      }
    },
    30_000 + ROUNDS * 5000,
  );

  it(
    `R11 a key used for two different requests at the same time acts once (${String(ROUNDS)} rounds)`,
    async () => {
      for (let number = 0; number < ROUNDS; number += 1) {
        const sheet = await givenSheet(services[0]!.db, { rows: 1 });
        const idempotencyKey = newKey();
        const answers = await Promise.all(
          [1, 2].map((mark, n) =>
            services[n]!.query(keys[0]!, ENTER, {
              input: { marksheetId: sheet.id, idempotencyKey, rows: [{ candidateNumber: '0001', result: { mark } }] },
            }),
          ),
        );
        const names = answers.map(({ enterResults }) => enterResults.__typename).toSorted();
        expect(names).toEqual(['EnterResultsSuccess', 'IdempotencyKeyReused']);
        expect((await historyOf(services[0]!.db, sheet.id)).get('0001')).toHaveLength(1);
      }
    },
    30_000 + ROUNDS * 5000,
  );

  it(
    `R11 a key used on two sheets at the same time acts on one of them only (${String(ROUNDS)} rounds)`,
    async () => {
      for (let number = 0; number < ROUNDS; number += 1) {
        const sheets = [await givenSheet(services[0]!.db, { rows: 1 }), await givenSheet(services[0]!.db, { rows: 1 })];
        const idempotencyKey = newKey();
        const answers = await Promise.all(
          sheets.map((sheet, n) =>
            services[n]!.ask(keys[0]!, ENTER, {
              input: {
                marksheetId: sheet.id,
                idempotencyKey,
                rows: [{ candidateNumber: '0001', result: { mark: 1 } }],
              },
            }),
          ),
        );
        expect(answers.map((answer) => answer.errors)).toEqual([undefined, undefined]);
        const names = answers.map(({ data }) => data!.enterResults.__typename as string).toSorted();
        expect(names).toEqual(['EnterResultsSuccess', 'IdempotencyKeyReused']);
        const changed = await Promise.all(sheets.map(async ({ id }) => (await historyOf(services[0]!.db, id)).size));
        expect(changed.toSorted()).toEqual([0, 1]);
      }
    },
    30_000 + ROUNDS * 5000,
  );

  it(
    `R25 ticking and unticking at the same time leaves a sample that its history explains (${String(ROUNDS)} rounds)`,
    async () => {
      const sheet = await givenSheet(services[0]!.db, { rows: 30 });
      await ask(0, ENTER, {
        marksheetId: sheet.id,
        idempotencyKey: newKey(),
        rows: sheet.numbers.map((candidateNumber, index) => ({ candidateNumber, result: { mark: index + 1 } })),
      });
      await ask(0, SUBMIT, { marksheetId: sheet.id, idempotencyKey: newKey() });
      const picked = new Set(
        (await rowsOf(services[0]!.db, sheet.id))
          .filter(({ sample_source }) => sample_source === 'SYSTEM')
          .map(({ candidate_number }) => candidate_number),
      );
      const free = sheet.numbers.filter((number) => !picked.has(number)).slice(0, 3);
      const accepted: { document: string; candidateNumber: string }[] = [];
      for (let number = 0; number < ROUNDS; number += 1) {
        await Promise.all(
          Array.from({ length: WRITERS }, async (_, n) => {
            const document = n % 2 === 0 ? ADD : REMOVE;
            const answer = await ask(n >> 1, document, {
              marksheetId: sheet.id,
              idempotencyKey: newKey(),
              candidateNumbers: [...free, [...picked][0]],
            });
            expect(answer.__typename).toBe('ChangeSampleSuccess');
            for (const { candidateNumber, problem } of answer.rows) {
              if (problem === null) accepted.push({ document, candidateNumber });
              else
                expect(problem.__typename).toBe(
                  document === ADD
                    ? 'AlreadyInSample'
                    : picked.has(candidateNumber)
                      ? 'SystemPickFixed'
                      : 'NotInSample',
                );
            }
          }),
        );
      }
      const rows = new Map((await rowsOf(services[0]!.db, sheet.id)).map((row) => [row.candidate_number, row]));
      const history = await historyOf(services[0]!.db, sheet.id);
      for (const candidateNumber of free) {
        const mine = accepted.filter((each) => each.candidateNumber === candidateNumber);
        const [added, removed] = [ADD, REMOVE].map(
          (document) => mine.filter((each) => each.document === document).length,
        ) as [number, number];
        // Only in turn can they be accepted.
        expect([0, 1]).toContain(added - removed);
        expect(rows.get(candidateNumber)!.sample_source).toBe(added > removed ? 'CENTRE' : null);
        expect(history.get(candidateNumber)!.filter(({ kind }) => kind === 'SAMPLE')).toHaveLength(mine.length);
      }
      for (const candidateNumber of picked) expect(rows.get(candidateNumber)!.sample_source).toBe('SYSTEM');
    },
    30_000 + ROUNDS * 5000,
  );
});

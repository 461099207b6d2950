import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actsAs } from '../support/after.js';
import { callsAs, submitted } from '../support/calls.js';
import type { Decisions } from '../support/decisions.js';
import { countedFromHistory, decisionsAs } from '../support/decisions.js';
import type { Service } from '../support/service.js';
import { startService } from '../support/service.js';
import { countedAgain, historyOf } from '../support/sheets.js';
import type { SheetMade } from '../support/world.js';
import { givenSheet } from '../support/world.js';

const ROUNDS = Number(process.env.RACE_ROUNDS ?? 20);

let services: Service[];
let centre: Decisions;
/** Four members of staff, on two services over one database. */
let staff: Decisions[];
let key: string;
beforeAll(async () => {
  const first = await startService({ pool: 8 });
  services = [first, await startService({ databaseUrl: first.databaseUrl, pool: 8 })];
  key = await first.centreKey('68999');
  centre = decisionsAs(first, key);
  staff = [];
  for (let n = 0; n < 4; n += 1) {
    const client = await first.newClient({ name: `Staff ${n}`, kind: 'STAFF', scopes: [] });
    staff.push(decisionsAs(services[n % 2]!, client.key));
  }
});
afterAll(async () => {
  await services[1]!.close();
  await services[0]!.close();
});

const db = () => services[0]!.db;

async function sent(): Promise<SheetMade> {
  const sheet = await givenSheet(db(), { rows: 2 });
  await submitted(callsAs(services[0]!, key), sheet, ['12', '30']);
  return sheet;
}

/** What counts follows from the history, every version is there once, and nobody else's row has moved. */
async function expectWhole(sheet: SheetMade): Promise<void> {
  const { worked, kept } = await countedFromHistory(db(), sheet.id);
  expect(kept).toEqual(worked);
  expect(await countedAgain(db(), sheet.id)).toMatchObject({ same: true });
  const history = (await historyOf(db(), sheet.id)).get('0001')!;
  expect(history.map(({ version }) => version)).toEqual(history.map((_, index) => index + 2));
  for (const [index, each] of history.entries())
    if (index > 0) expect(each.old_result).toBe(history[index - 1]!.new_result);
  expect(await centre.row(sheet, '0002')).toMatchObject({ version: 3, countedResult: { code: '30' } });
}

describe('races of decisions about one row, over two services', () => {
  it(
    `R31 two approvals and a clerical error: one approval wins, the other is told, the latest counts (${String(ROUNDS)} rounds)`,
    async () => {
      const seen = new Set<string>();
      for (let number = 0; number < ROUNDS; number += 1) {
        const sheet = await sent();
        const { amendmentRequest } = await centre.request(sheet, '0001', '12', '15');
        const id = amendmentRequest.id as string;
        const says = number % 2 === 0;
        const [first, second, recorded] = await Promise.all([
          staff[0]!.decide(id, 'APPROVE', { supersedesCorrection: says }),
          staff[1]!.decide(id, 'APPROVE', { supersedesCorrection: says }),
          staff[2]!.record(sheet, [{ candidateNumber: '0001', typed: '21' }]),
        ]);
        const won = [first, second].filter(({ __typename }) => __typename === 'DecideMarkAmendmentSuccess');
        const lost = [first, second].filter(({ __typename }) => __typename !== 'DecideMarkAmendmentSuccess');
        expect(recorded).toMatchObject({ recorded: 1 });
        const now = await centre.row(sheet, '0001');
        const kinds = (await historyOf(db(), sheet.id)).get('0001')!.map(({ kind }) => kind);
        const correctedFirst = kinds.indexOf('CORRECTED') < kinds.indexOf('AMENDED');
        if (won.length === 0) {
          // Both came after the correction and did not say that they supersede it.
          expect(says).toBe(false);
          for (const each of lost)
            expect(each).toMatchObject({ __typename: 'CorrectionStands', correctedResult: '21' });
          expect(now).toMatchObject({ countedResult: { code: '21' }, amendmentRequests: [{ state: 'OPEN' }] });
        } else {
          expect(won).toHaveLength(1);
          const { decidedBy } = won[0].amendmentRequest;
          expect(lost).toMatchObject([{ __typename: 'AmendmentNotOpen', amendmentState: 'APPROVED', decidedBy }]);
          expect(['Staff 0', 'Staff 1']).toContain(decidedBy);
          if (correctedFirst) expect(says).toBe(true);
          expect(now.countedResult.code).toBe(correctedFirst ? '15' : '21');
          expect(now.corrections[0].supersededBy?.id ?? null).toBe(correctedFirst ? id : null);
          expect(now.amendmentRequests[0].supersededBy?.kind ?? null).toBe(correctedFirst ? null : 'CORRECTION');
        }
        seen.add(won.length === 0 ? 'none' : correctedFirst ? 'corrected first' : 'approved first');
        await expectWhole(sheet);
      }
      // Few rounds may all go one way.
      if (ROUNDS >= 100) expect([...seen].toSorted()).toEqual(['approved first', 'corrected first', 'none']);
    },
    30_000 + ROUNDS * 5000,
  );

  it(
    `R31 an approval, a rejection and a withdrawal at once: exactly one of them is done (${String(ROUNDS)} rounds)`,
    async () => {
      for (let number = 0; number < ROUNDS; number += 1) {
        const sheet = await sent();
        const { amendmentRequest } = await centre.request(sheet, '0001', '12', '15');
        const id = amendmentRequest.id as string;
        const answers = await Promise.all([
          staff[0]!.decide(id, 'APPROVE'),
          staff[1]!.decide(id, 'REJECT'),
          centre.withdraw(id),
        ]);
        const done = answers.filter(({ __typename }) => __typename.endsWith('Success'));
        expect(done).toHaveLength(1);
        const { state, decidedBy } = done[0].amendmentRequest;
        for (const each of answers.filter((answer) => answer !== done[0]))
          expect(each).toMatchObject({ __typename: 'AmendmentNotOpen', amendmentState: state, decidedBy });
        expect((await centre.row(sheet, '0001')).countedResult.code).toBe(state === 'APPROVED' ? '15' : '12');
        await expectWhole(sheet);
      }
    },
    30_000 + ROUNDS * 5000,
  );

  it(
    `R31 four requests for one row at once: one is open, the others are told which (${String(ROUNDS)} rounds)`,
    async () => {
      for (let number = 0; number < ROUNDS; number += 1) {
        const sheet = await sent();
        const answers = await Promise.all(
          ['15', '16', '17', '18'].map((typed, n) =>
            decisionsAs(services[n % 2]!, key).request(sheet, '0001', '12', typed),
          ),
        );
        const made = answers.filter(({ __typename }) => __typename === 'RequestMarkAmendmentSuccess');
        expect(made).toHaveLength(1);
        for (const each of answers.filter((answer) => answer !== made[0]))
          expect(each).toMatchObject({
            __typename: 'AmendmentAlreadyOpen',
            amendmentRequestId: made[0].amendmentRequest.id,
          });
        await expectWhole(sheet);
      }
    },
    30_000 + ROUNDS * 5000,
  );

  it(
    `R30 four corrections of one row at once: all are kept, one stands, those that saw an older row are refused (${String(ROUNDS)} rounds)`,
    async () => {
      for (let number = 0; number < ROUNDS; number += 1) {
        const sheet = await sent();
        const expectedVersion = number % 2 === 0 ? undefined : 3;
        const answers = await Promise.all(
          staff.map((each, n) =>
            each.record(sheet, [{ candidateNumber: '0001', typed: String(20 + n), expectedVersion }]),
          ),
        );
        const recorded = answers.filter((answer) => answer.recorded === 1);
        const { corrections, correction } = await centre.row(sheet, '0001');
        expect(recorded).toHaveLength(expectedVersion === undefined ? 4 : 1);
        expect(corrections).toHaveLength(recorded.length);
        expect(corrections.filter(({ supersededBy }: any) => supersededBy === null)).toEqual([correction]);
        for (const [index, each] of corrections.entries())
          expect(each.supersededBy?.id ?? null).toBe(corrections[index + 1]?.id ?? null);
        for (const { rows } of answers.filter((answer) => answer.recorded === 0))
          expect(rows[0].problem).toMatchObject({ __typename: 'RowChanged', expectedVersion: 3, currentVersion: 4 });
        await expectWhole(sheet);
      }
    },
    30_000 + ROUNDS * 5000,
  );

  it(
    `R3 R31 a confirmed withdrawal, an approval, the centre’s taking back and another request at once: nothing stays open (${String(ROUNDS)} rounds)`,
    async () => {
      for (let number = 0; number < ROUNDS; number += 1) {
        const sheet = await sent();
        const { amendmentRequest } = await centre.request(sheet, '0001', '12', '15');
        const id = amendmentRequest.id as string;
        await db().writeOnce('UPDATE marksheet_row SET held = 1 WHERE marksheet_id = ?', [sheet.id]);
        const confirm = actsAs(services[1]!, services[0]!.staffKey)('confirmWithdrawal', sheet.id, {
          candidateNumbers: ['0001', '0002'],
          reason: 'Left.',
        });
        const acts = [staff[number % 4]!.decide(id, 'APPROVE'), ...(number % 2 === 0 ? [centre.withdraw(id)] : [])];
        const [asked, confirmed, ...others] = await Promise.all([
          centre.request(sheet, '0002', '30', '31'),
          confirm,
          ...acts,
        ]);
        expect(confirmed).toMatchObject({ decided: 2, refused: 0 });
        const requests = (await centre.requests({ centre: sheet.centre, unit: sheet.unit })).nodes;
        expect(requests.filter(({ state }: any) => state === 'OPEN')).toEqual([]);
        const first = requests.find((each: any) => each.id === id);
        const won = others.filter(({ __typename }) => __typename.endsWith('Success'));
        expect(won.length).toBeLessThanOrEqual(1);
        if (won.length === 0)
          expect(first).toMatchObject({ state: 'WITHDRAWN', note: 'Left.', decidedBy: 'WJEC staff' });
        else expect(first).toMatchObject({ state: won[0].amendmentRequest.state, note: won[0].amendmentRequest.note });
        for (const each of others.filter((answer) => !won.includes(answer)))
          expect(each).toMatchObject({ __typename: 'AmendmentNotOpen', amendmentState: first.state });
        const second = requests.filter((each: any) => each.id !== id);
        if (asked.__typename === 'RequestMarkAmendmentSuccess')
          expect(second).toMatchObject([{ state: 'WITHDRAWN', note: 'Left.' }]);
        else {
          expect(asked.__typename).toBe('CandidateNotOnMarksheet');
          expect(second).toEqual([]);
        }
        expect(await countedAgain(db(), sheet.id)).toMatchObject({ same: true });
      }
    },
    30_000 + ROUNDS * 5000,
  );
});

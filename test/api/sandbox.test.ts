/** A centre where systems are tried out: everything works, nothing counts, and it goes back to where it began (J). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { Gate } from '../../src/persistence/change.js';
import { placeCountedResults } from '../../src/persistence/writes/counted-result.js';
import type { Sandboxing } from '../../src/workers/sandboxes.js';
import { resetSandboxes } from '../../src/workers/sandboxes.js';
import { callsAs, mutation, row, submitted } from '../support/calls.js';
import { decisionsAs } from '../support/decisions.js';
import {
  amendmentsOf,
  applied,
  entriesOf,
  givenCatalogue,
  imported,
  newCentre,
  onSheet,
  person,
  sheetOf,
} from '../support/entries.js';
import type { Service } from '../support/service.js';
import { startService } from '../support/service.js';
import type { SheetMade, SheetWanted } from '../support/world.js';
import { givenSheet, newKey } from '../support/world.js';

/** In London it is four in the morning. */
const NIGHT = '2026-04-21T03:00:00Z';
const UNIT = '3700U1';

let service: Service;
let vendor: string;
beforeAll(async () => {
  service = await startService({ pool: 8 });
  vendor = await service.centreKey('67001');
  await givenCatalogue(service.db, { units: [UNIT, '3700U2'] });
}, 120_000);
afterAll(() => service.close());

const RESET = mutation('resetSandbox', '... on ResetSandboxSuccess { centre sheets }');
const KEEP = mutation('keepSandboxStart', '... on KeepSandboxStartSuccess { centre sheets }');
const SAVE = mutation('saveCentre', '... on SaveCentreSuccess { centre { number sandbox } }');
const reset = async (centre: string, key = service.staffKey, idempotencyKey = newKey()): Promise<any> =>
  (await service.query(key, RESET, { input: { centre, idempotencyKey } })).resetSandbox;
const keep = async (centre: string): Promise<any> =>
  (await service.query(service.staffKey, KEEP, { input: { centre, idempotencyKey: newKey() } })).keepSandboxStart;
const save = async (number: string, sandbox: boolean, of = service): Promise<any> =>
  (await of.query(of.staffKey, SAVE, { input: { number, name: 'Tried out', type: 'SCHOOL', sandbox } })).saveCentre;
const shown = async (sheet: { id: string }): Promise<any> => {
  const { nodes } = await callsAs(service, vendor).rows(sheet as SheetMade);
  return nodes.map(({ candidate, result, initials, status }: any) => [
    candidate.number,
    result?.code ?? null,
    initials,
    status,
  ]);
};
const blank = (sheet: SheetMade) => sheet.numbers.map((number) => [number, null, null, 'DRAFT']);
const auditOf = (centre: string): Promise<{ object: string; by: string }[]> =>
  service.db.readOnce(
    "SELECT object, principal_name AS `by` FROM audit WHERE action = 'resetSandbox' AND centre_number = ? ORDER BY id",
    [centre],
  );

/** Sheets of a sandbox, each with a unit of its own. */
async function sandboxed(centre: string, ...wanted: SheetWanted[]): Promise<SheetMade[]> {
  const sheets: SheetMade[] = [];
  for (const each of wanted) sheets.push(await givenSheet(service.db, { centre, ...each }));
  await service.db.writeOnce('UPDATE centre SET sandbox = 1 WHERE number = ?', [centre]);
  return sheets;
}

const night = (gate: Gate = service.gate, at: string = NIGHT): Sandboxing => ({
  gate,
  now: () => new Date(at),
  on: true,
  hour: 3,
  log: pino({ level: 'silent' }),
});

describe('a sandbox', () => {
  it('is filled and submitted by a system, goes back whatever was decided meanwhile, and never counts', async () => {
    const [sheet] = await sandboxed('67001', { rows: 5, unit: { teacherInitials: true } });
    const calls = callsAs(service, vendor);
    const rows = sheet!.numbers.map((number, index) => row(number, String(index + 10), { initials: 'sf' }));
    expect(await calls.enter(sheet!, rows)).toMatchObject({ saved: 5 });
    expect((await calls.submit(sheet!)).submission.sequence).toBe(1);
    await calls.note(sheet!, 'A note.');
    const corrected = await decisionsAs(service, service.staffKey).record(sheet!, [
      { candidateNumber: '0002', typed: '30' },
    ]);
    expect(corrected).toMatchObject({ recorded: 1 });
    expect(await reset('67001')).toEqual({ __typename: 'ResetSandboxSuccess', centre: '67001', sheets: 1 });

    expect(await shown(sheet!)).toEqual(blank(sheet!));
    const after = await calls.sheet(sheet!);
    expect(after).toMatchObject({ state: 'NOT_STARTED', sample: null, counts: { rows: 5, left: 5, submitted: 0 } });
    expect(after.submissions).toMatchObject([{ sequence: 1 }]);
    expect(new Set((await auditOf('67001')).map(({ by }) => by))).toEqual(new Set(['WJEC staff']));
    await calls.enter(sheet!, rows);
    expect((await calls.submit(sheet!)).submission.sequence).toBe(2);

    await placeCountedResults(service.db);
    const counted = '{ countedResults(filter: { centre: "67001" }) { totalCount } }';
    expect((await service.query(service.staffKey, counted)).countedResults.totalCount).toBe(0);
    const totals = `{ countedTotals(series: "${sheet!.series}", unit: "${sheet!.unit}") { rows marks } }`;
    expect((await service.query(service.staffKey, totals)).countedTotals).toEqual({ rows: 0, marks: 0 });
    expect(await service.db.readOnce('SELECT id FROM counted_result WHERE marksheet_id = ?', [sheet!.id])).toEqual([]);
  });

  it('goes back with what hangs on it: a request, a candidate who was added, time that was given', async () => {
    const key = await service.centreKey('67002');
    const [sheet] = await sandboxed('67002', { rows: 12, deadline: '2026-05-05' });
    const calls = callsAs(service, key);
    await submitted(
      calls,
      sheet!,
      sheet!.numbers.map((_, index) => String(index + 3)),
    );
    await calls.add(sheet!, '0001');
    const asked = await decisionsAs(service, key).request(sheet!, '0003', '5', '6');
    expect(asked.__typename).toBe('RequestMarkAmendmentSuccess');
    await service.db.writeOnce('UPDATE marksheet SET extension = ? WHERE id = ?', ['2026-05-20', sheet!.id]);
    expect(await reset('67002')).toMatchObject({ sheets: 1 });
    expect(await calls.sheet(sheet!)).toMatchObject({ state: 'NOT_STARTED', deadline: '2026-05-05', sample: null });
    const open = '{ amendmentRequests(filter: { centre: "67002" }) { nodes { state decidedBy } } }';
    expect((await service.query(key, open)).amendmentRequests.nodes).toEqual([
      { state: 'WITHDRAWN', decidedBy: 'WJEC staff' },
    ]);
    expect(await reset('67002')).toMatchObject({ sheets: 0 });
  });

  it('begins as WJEC left it: results that were entered, a sheet that was submitted', async () => {
    const key = await service.centreKey('67003');
    const calls = callsAs(service, key);
    const [begun, sent] = await sandboxed('67003', { rows: 3 }, { rows: 12 });
    await calls.enter(begun!, [row('0001', '7'), row('0003', 'a', { confirmAbsent: true })]);
    await submitted(
      calls,
      sent!,
      sent!.numbers.map((_, index) => String(index + 3)),
    );
    expect(await keep('67003')).toEqual({ __typename: 'KeepSandboxStartSuccess', centre: '67003', sheets: 2 });
    expect(await reset('67003')).toMatchObject({ sheets: 0 });
    const drawn = (await calls.sheet(sent!)).sample.members.map((member: any) => member.row.candidate.number);

    await calls.enter(begun!, [row('0001', ''), row('0002', '9'), row('0003', '4')]);
    await calls.add(sent!, '0003');
    expect(await reset('67003')).toMatchObject({ sheets: 2 });
    vendor = key;
    expect((await shown(begun!)).map(([, code]: any) => code)).toEqual(['7', null, 'A']);
    const again = await calls.sheet(sent!);
    expect(again).toMatchObject({ state: 'SUBMITTED', counts: { submitted: 12 } });
    expect(again.sample.members.map((member: any) => member.row.candidate.number)).toEqual(drawn);
    expect(again.submissions.map(({ sequence }: any) => sequence)).toEqual([1, 2]);
    expect(await reset('67003')).toMatchObject({ sheets: 0 });
    expect(
      await service.db.readOnce('SELECT id FROM counted_result WHERE marksheet_id IN (?)', [[begun!.id, sent!.id]]),
    ).toEqual([]);
  });

  it('R43 has its entries again: who left, who came, and the very file that did it may come once more', async () => {
    const { centre, key } = await newCentre(service);
    await service.db.writeOnce('UPDATE centre SET sandbox = 1 WHERE number = ?', [centre]);
    const people = [1, 2, 3].map((index) => person(centre, index, [UNIT]));
    await applied(service, key, entriesOf(centre, people));
    await keep(centre);
    const change = amendmentsOf(centre, 2, [
      person(centre, 1, []),
      person(centre, 2, [UNIT], { surname: 'RENAMED' }),
      person(centre, 4, [UNIT, '3700U2']),
    ]);
    for (const round of [1, 2]) {
      expect(await imported(service, key, change)).toMatchObject({ replayed: false, file: { state: 'APPLIED' } });
      expect(await onSheet(service, key, centre, UNIT)).toEqual(['0002', '0003', '0004']);
      expect(await imported(service, key, change)).toMatchObject({ replayed: true });
      expect(await reset(centre)).toMatchObject({ sheets: 2 });
      const rows = (await sheetOf(service, key, centre, UNIT))!.rows;
      expect([round, rows.map(({ candidate }: any) => candidate)]).toEqual([
        round,
        people.map(({ candidateNumber: number, surname, forenames }) => ({ number, surname, forenames })),
      ]);
      expect(await onSheet(service, key, centre, '3700U2')).toEqual([]);
    }
    expect(await imported(service, key, entriesOf(centre, people))).toMatchObject({ replayed: true });
  });

  it('is left as it is where its offering is closed', async () => {
    const key = await service.centreKey('67004');
    const [sheet] = await sandboxed('67004', { rows: 2 });
    await callsAs(service, key).enter(sheet!, [row('0001', '7')]);
    await service.db.writeOnce(
      'UPDATE offering o JOIN marksheet m ON m.offering_id = o.id SET o.closes_at = ? WHERE m.id = ?',
      [new Date('2026-04-20T09:00:00Z'), sheet!.id],
    );
    expect(await reset('67004')).toMatchObject({ sheets: 0 });
    expect((await callsAs(service, key).sheet(sheet!)).counts).toMatchObject({ done: 1, left: 1 });
  });

  it('is not among what WJEC counts and has to decide, unless somebody asks for it', async () => {
    const key = await service.centreKey('67005');
    const [sheet] = await sandboxed('67005', { rows: 3 });
    const lists = async (asking: string, filter: string): Promise<number[]> => {
      const found = await service.query(
        asking,
        `{ submissionProgress(by: CENTRE, ${filter}) { nodes { centre { number } } } ${asking === key ? '' : `moderatorGaps(${filter}) { nodes { marksheet { centre { number } } } }`} }`,
      );
      const progress = found.submissionProgress.nodes.filter(({ centre }: any) => centre.number === '67005');
      const gaps = (found.moderatorGaps?.nodes ?? []).filter(
        ({ marksheet }: any) => marksheet.centre.number === '67005',
      );
      return [progress.length, gaps.length];
    };
    expect(await lists(service.staffKey, 'first: 200')).toEqual([0, 0]);
    expect(await lists(service.staffKey, 'first: 200, filter: { centre: "67005" }')).toEqual([1, 1]);
    expect(await lists(key, 'first: 200')).toEqual([1, 0]);
    expect(sheet!.numbers).toHaveLength(3);
  });
});

describe('who may reset what', () => {
  it('a real centre is never reset, an unknown one is not there, and only WJEC asks', async () => {
    const sheet = await givenSheet(service.db, { centre: '67101', rows: 2 });
    const key = await service.centreKey('67101');
    await callsAs(service, key).enter(sheet, [row('0001', '7')]);
    expect(await reset('67101')).toMatchObject({ __typename: 'CentreNotSandbox', centre: '67101' });
    expect(await keep('67101')).toMatchObject({ __typename: 'CentreNotSandbox', centre: '67101' });
    expect(await reset('67999')).toMatchObject({ __typename: 'CentreNotFound', centre: '67999' });
    expect((await callsAs(service, key).sheet(sheet)).counts.done).toBe(1);
    const refused = await service.ask(key, RESET, { input: { centre: '67101', idempotencyKey: newKey() } });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', right: 'sandboxes:write' });
  });

  it('R39 shows a sandbox to nobody else', async () => {
    const [sheet] = await sandboxed('67102', { rows: 1 });
    const [own, other] = [await service.centreKey('67102'), await service.centreKey('67103')];
    const seen = `query ($id: ID!) { marksheet(id: $id) { id } centres { nodes { number sandbox } } }`;
    expect(await service.query(other, seen, { id: sheet!.id })).toEqual({ marksheet: null, centres: { nodes: [] } });
    expect(await service.query(own, seen, { id: sheet!.id })).toEqual({
      marksheet: { id: sheet!.id },
      centres: { nodes: [{ number: '67102', sandbox: true }] },
    });
  });

  it('there is none where the service keeps none', async () => {
    const without = await startService({ databaseUrl: service.databaseUrl, sandboxes: false });
    try {
      await sandboxed('67104', { rows: 1 });
      expect(await save('67105', true, without)).toMatchObject({ __typename: 'SandboxesOff', centreNumber: '67105' });
      expect(await save('67105', false, without)).toMatchObject({ centre: { sandbox: false } });
      const answer = await without.query(without.staffKey, RESET, {
        input: { centre: '67104', idempotencyKey: newKey() },
      });
      expect(answer.resetSandbox).toMatchObject({ __typename: 'SandboxesOff', centreNumber: '67104' });
      expect(await resetSandboxes({ ...night(), on: false })).toBeNull();
    } finally {
      await without.close();
    }
  });

  it('a centre is made one, and stays what it is once somebody is entered', async () => {
    expect(await save('67106', true)).toMatchObject({ centre: { number: '67106', sandbox: true } });
    expect(await save('67106', false)).toMatchObject({ centre: { sandbox: false } });
    await givenSheet(service.db, { centre: '67106', rows: 1 });
    expect(await save('67106', true)).toMatchObject({ __typename: 'CatalogueEntryInUse', field: 'sandbox' });
    await service.db.writeOnce('UPDATE centre SET sandbox = 1 WHERE number = ?', ['67106']);
    expect(await save('67106', false)).toMatchObject({ __typename: 'CatalogueEntryInUse', field: 'sandbox' });
  });

  it('R11 a repeat under the same key resets nothing again, and the key serves no other centre', async () => {
    const [sheet] = await sandboxed('67107', { rows: 2 });
    const calls = callsAs(service, await service.centreKey('67107'));
    await calls.enter(sheet!, [row('0001', '7')]);
    const idempotencyKey = newKey();
    expect(await reset('67107', service.staffKey, idempotencyKey)).toMatchObject({ sheets: 1 });
    await calls.enter(sheet!, [row('0001', '8')]);
    expect(await reset('67107', service.staffKey, idempotencyKey)).toMatchObject({ sheets: 1 });
    expect((await calls.sheet(sheet!)).counts.done).toBe(1);
    await sandboxed('67108', { rows: 1 });
    expect(await reset('67108', service.staffKey, idempotencyKey)).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
  });
});

describe('every night', () => {
  it('each sandbox goes back once, from its hour on, whoever of several processes does it', async () => {
    const [one, two] = await sandboxed('67201', { rows: 3 }, { rows: 2 });
    const calls = callsAs(service, await service.centreKey('67201'));
    await calls.enter(one!, [row('0001', '7')]);
    await submitted(calls, two!, ['3', '4']);
    expect(await resetSandboxes(night(service.gate, '2026-04-21T01:30:00Z'))).toBeNull();
    await Promise.all([resetSandboxes(night()), resetSandboxes(night()), resetSandboxes(night())]);
    expect((await calls.sheet(one!)).counts).toMatchObject({ done: 0, left: 3 });
    expect((await calls.sheet(two!)).counts).toMatchObject({ left: 2, submitted: 0 });
    const audit = await auditOf('67201');
    expect(audit.map(({ object }) => object).toSorted()).toEqual(
      ['centre 67201', `marksheet ${one!.id}`, `marksheet ${two!.id}`].toSorted(),
    );
    expect(new Set(audit.map(({ by }) => by))).toEqual(new Set(['IAMIS sandbox']));

    await calls.enter(one!, [row('0002', '9')]);
    await resetSandboxes(night(service.gate, '2026-04-21T20:00:00Z'));
    expect((await calls.sheet(one!)).counts.done).toBe(1);
    await resetSandboxes(night(service.gate, '2026-04-22T03:00:00Z'));
    expect((await calls.sheet(one!)).counts.done).toBe(0);
  });

  it('what breaks off at any point is done by the next round', async () => {
    const [open, sent] = await sandboxed('67202', { rows: 2 }, { rows: 3 });
    const calls = callsAs(service, await service.centreKey('67202'));
    await submitted(calls, sent!, ['3', '4', '5']);
    await keep('67202');
    let day = 1;
    for (let after = 0; after < 4; after += 1) {
      await calls.enter(open!, [row('0001', '7')]);
      await service.db.writeOnce('UPDATE marksheet SET explanatory_note = ? WHERE id = ?', ['Tried.', sent!.id]);
      const at = `2026-05-${String((day += 1)).padStart(2, '0')}T03:00:00Z`;
      await resetSandboxes(night(dying(after), at));
      const broken = await calls.sheet(sent!);
      await resetSandboxes(night(service.gate, at));
      expect([after, (await calls.sheet(open!)).counts.done, (await calls.sheet(sent!)).state]).toEqual([
        after,
        0,
        'SUBMITTED',
      ]);
      expect((await calls.sheet(sent!)).sample.explanatoryNote).toBeNull();
      if (after === 2) expect(broken.state).toBe('READY');
    }
  });
});

/** A process that ends with its so-manieth entry in the audit of a centre's reset, whose transaction is then undone. */
function dying(after: number): Gate {
  let written = 0;
  const { audit } = service.gate;
  const write: Gate['audit']['write'] = async (tx, record) => {
    if (record.centre === '67202' && (written += 1) > after) throw new Error('The process was killed.');
    await audit.write(tx, record);
  };
  return { ...service.gate, audit: { ...audit, write } };
}

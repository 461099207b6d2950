import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';
import { pino } from 'pino';
import { auditWriter, link } from '../../src/persistence/audit.js';
import type { Db } from '../../src/persistence/database.js';
import { connectDatabase, transaction } from '../../src/persistence/database.js';
import { migrate } from '../../src/persistence/migrate.js';
import { verifyAudit } from '../../src/persistence/reads/audit.js';
import { sealAll, startSealer } from '../../src/workers/sealer.js';
import { createTestDatabase } from '../support/database.js';
import type { Service } from '../support/service.js';
import { startService, TEST_AUDIT_KEY as KEY } from '../support/service.js';
import { mutationsIn, rootFields } from '../support/walk.js';
import type { SheetMade } from '../support/world.js';
import { givenSheet, newKey } from '../support/world.js';
import { expectWithin } from '../support/speed.js';

let service: Service;
let db: Db;
beforeAll(async () => {
  service = await startService();
  ({ db } = service);
});
afterAll(() => service.close());

interface AuditRow {
  id: string;
  at: Date;
  principal_id: string;
  principal_name: string;
  action: string;
  object: string;
  centre_number: string | null;
  way: string;
  address: string | null;
  request_id: string | null;
  detail: string;
}
const auditRows = (): Promise<AuditRow[]> => db.readOnce<AuditRow>('SELECT * FROM audit ORDER BY id');

describe('R41 what is done is audited', () => {
  let sheet: SheetMade;
  let client: { id: string; key: string };
  let second: SheetMade;
  const on = ({ id }: SheetMade) => ({ marksheetId: id, idempotencyKey: newKey() });
  const onSheet = () => on(sheet);
  const scheme = { kind: 'ALL' };

  beforeAll(async () => {
    sheet = await givenSheet(db, { centre: '68111', rows: 12 });
    client = await service.newClient({ name: 'MIS of 68111', centreNumbers: ['68111'] });
  });

  const heldRow = async (candidateNumber: string) => {
    await db.write('UPDATE marksheet_row SET held = 1 WHERE marksheet_id = ? AND candidate_number = ?', [
      sheet.id,
      candidateNumber,
    ]);
    return { ...onSheet(), candidateNumbers: [candidateNumber], reason: 'Asked for.' };
  };
  const amendmentRequest = () => ({
    ...onSheet(),
    centre: '68111',
    candidateNumber: '0009',
    submittedResult: '8',
    requestedResult: { mark: 2 },
    reason: 'Added up wrongly.',
    requester: 'Mair Prys',
  });
  const ofSheet = { object: () => `marksheet ${sheet.id}`, centre: '68111' };
  const found = async (document: string) => service.query(service.staffKey, document);
  const openRequest = async () => {
    const seen = await found(`{ marksheet(id: "${sheet.id}") { amendmentRequests { id state } } }`);
    return {
      amendmentRequestId: seen.marksheet.amendmentRequests.find(({ state }: any) => state === 'OPEN').id,
      idempotencyKey: newKey(),
    };
  };

  /** In an order in which each finds what it needs. By mutation: input, who, the object as audited, its centre. */
  const acts: {
    name: string;
    input: () => object | Promise<object>;
    staff?: true;
    object: () => string;
    centre?: string;
  }[] = [
    {
      name: 'saveFamily',
      staff: true,
      input: () => ({ code: 'PROJECT', nameEn: 'Project', nameCy: 'Prosiect' }),
      object: () => 'family PROJECT',
    },
    {
      name: 'saveSeries',
      staff: true,
      input: () => ({ family: 'PROJECT', month: 6, year: 2026, ediBoard: '41', ediSeries: '6P' }),
      object: () => 'series PROJECT-2026-06',
    },
    {
      name: 'saveUnit',
      staff: true,
      input: () => ({
        code: '9977U1',
        titleEn: 'A project',
        family: 'PROJECT',
        level: '3',
        language: 'EN',
        assessment: 'MARKS',
        maximumMark: 60,
        linear: false,
        teacherInitials: false,
        work: 'UPLOAD',
      }),
      object: () => 'unit 9977U1',
    },
    {
      name: 'saveOption',
      staff: true,
      input: () => ({ code: '9977QS', units: ['9977U1'] }),
      object: () => 'option 9977QS',
    },
    {
      name: 'saveOffering',
      staff: true,
      input: () => ({ series: 'PROJECT-2026-06', unit: '9977U1', scheme }),
      object: () => 'offering PROJECT-2026-06 9977U1',
    },
    {
      name: 'saveCentre',
      staff: true,
      input: () => ({ number: '68222', name: 'Ysgol Newydd', type: 'SCHOOL' }),
      object: () => 'centre 68222',
      centre: '68222',
    },
    {
      name: 'enterResults',
      input: () => ({
        ...onSheet(),
        rows: sheet.numbers.map((candidateNumber, index) => ({ candidateNumber, result: { mark: index } })),
      }),
      object: () => `marksheet ${sheet.id}`,
      centre: '68111',
    },
    {
      name: 'clearResults',
      input: () => ({ ...onSheet(), candidateNumbers: ['0001'] }),
      object: () => `marksheet ${sheet.id}`,
      centre: '68111',
    },
    {
      name: 'enterResults',
      input: () => ({ ...onSheet(), rows: [{ candidateNumber: '0001', result: { mark: 1 } }] }),
      object: () => `marksheet ${sheet.id}`,
      centre: '68111',
    },
    {
      name: 'extendDeadline',
      staff: true,
      input: () => ({ ...onSheet(), deadline: '2026-06-30' }),
      object: () => `marksheet ${sheet.id}`,
      centre: '68111',
    },
    { name: 'submitMarksheet', input: onSheet, object: () => `marksheet ${sheet.id}`, centre: '68111' },
    {
      name: 'addToSample',
      input: () => ({ ...onSheet(), candidateNumbers: ['0003'] }),
      object: () => `marksheet ${sheet.id}`,
      centre: '68111',
    },
    {
      name: 'removeFromSample',
      input: () => ({ ...onSheet(), candidateNumbers: ['0003'] }),
      object: () => `marksheet ${sheet.id}`,
      centre: '68111',
    },
    {
      name: 'substituteInSample',
      input: () => ({ ...onSheet(), candidateNumber: '0012', standIn: '0011', kind: 'LOST', explanation: 'Lost.' }),
      object: () => `marksheet ${sheet.id}`,
      centre: '68111',
    },
    {
      name: 'setExplanatoryNote',
      input: () => ({ ...onSheet(), note: 'Why.' }),
      object: () => `marksheet ${sheet.id}`,
      centre: '68111',
    },
    {
      name: 'requestFurtherSample',
      staff: true,
      input: () => ({ ...onSheet(), candidateNumbers: ['0005'], due: '2026-06-01' }),
      object: () => `marksheet ${sheet.id}`,
      centre: '68111',
    },
    {
      name: 'recordClericalError',
      staff: true,
      input: () => ({ ...onSheet(), rows: [{ candidateNumber: '0008', result: { mark: 3 }, reason: 'Wrong sum.' }] }),
      ...ofSheet,
    },
    {
      name: 'acknowledgeClericalError',
      input: async () => {
        const seen = await found(`{ marksheet(id: "${sheet.id}") { rows { nodes { correction { id } } } } }`);
        const ids = seen.marksheet.rows.nodes.flatMap(({ correction }: any) => (correction ? [correction.id] : []));
        return { ...onSheet(), correctionIds: ids };
      },
      ...ofSheet,
    },
    { name: 'requestMarkAmendment', input: amendmentRequest, ...ofSheet },
    { name: 'withdrawMarkAmendment', input: openRequest, ...ofSheet },
    { name: 'requestMarkAmendment', input: amendmentRequest, ...ofSheet },
    {
      name: 'decideMarkAmendment',
      staff: true,
      input: async () => ({ ...(await openRequest()), decision: 'APPROVE', note: 'Seen.' }),
      ...ofSheet,
    },
    { name: 'confirmWithdrawal', staff: true, input: () => heldRow('0006'), ...ofSheet },
    { name: 'dismissWithdrawal', staff: true, input: () => heldRow('0007'), ...ofSheet },
    {
      name: 'requestExtension',
      input: () => ({ ...onSheet(), deadline: '2026-07-31', reason: 'Flood.' }),
      ...ofSheet,
    },
    {
      name: 'decideExtension',
      staff: true,
      input: () => ({ ...onSheet(), give: true, deadline: '2026-07-31', reason: 'Flood.' }),
      ...ofSheet,
    },
    {
      name: 'reopenSubmission',
      staff: true,
      input: async () => {
        second = await givenSheet(db, { centre: '68111', rows: 2 });
        const rows = second.numbers.map((candidateNumber) => ({ candidateNumber, result: { mark: 1 } }));
        const { enter, submit } = { enter: { ...on(second), rows }, submit: on(second) };
        await service.query(
          client.key,
          `mutation ($enter: EnterResultsInput!, $submit: SubmitMarksheetInput!) {
            enterResults(input: $enter) { __typename } submitMarksheet(input: $submit) { __typename } }`,
          { enter, submit },
        );
        return { ...on(second), sequence: 1, reason: 'Asked for.' };
      },
      object: () => `marksheet ${second.id}`,
      centre: '68111',
    },
    {
      name: 'keepSandboxStart',
      staff: true,
      input: async () => {
        await db.writeOnce(
          "INSERT INTO centre (number, name, type, sandbox) VALUES ('68223', 'Tried out', 'SCHOOL', 1)",
        );
        return { centre: '68223', idempotencyKey: newKey() };
      },
      object: () => 'centre 68223',
      centre: '68223',
    },
    {
      name: 'resetSandbox',
      staff: true,
      input: () => ({ centre: '68223', idempotencyKey: newKey() }),
      object: () => 'centre 68223',
      centre: '68223',
    },
    {
      name: 'createCalendarAddress',
      staff: true,
      input: () => ({ centre: '68111', idempotencyKey: newKey(), language: 'CY' }),
      object: () => expect.stringMatching(/^calendar_address /) as never,
      centre: '68111',
    },
    {
      name: 'revokeCalendarAddress',
      staff: true,
      input: async () => {
        const seen = await found('{ calendarAddresses(centre: "68111") { id } }');
        return { calendarAddressId: seen.calendarAddresses[0].id, idempotencyKey: newKey() };
      },
      object: () => expect.stringMatching(/^calendar_address /) as never,
      centre: '68111',
    },
  ];
  /** Files are tried in the tests of entries and of files of results, people, machines and those who are told in audit-acts.test.ts. */
  const elsewhere = [
    'importEntries',
    ...mutationsIn(
      'account',
      'moderation',
      'moderator-report',
      'upload',
      'evidence',
      'marks-file',
      'webhook',
      'counted-result',
    ),
  ];

  it('by every mutation of the schema', () => {
    const mutations = rootFields()
      .filter(({ root }) => root === 'Mutation')
      .map(({ field }) => field.name);
    expect([...new Set([...acts.map(({ name }) => name), ...elsewhere])].toSorted()).toEqual(mutations.toSorted());
  });

  it.each(acts.map((act, index) => [`${act.name} (${String(index + 1)})`, act] as const))(
    '%s: one row with who, what, which object, centre, way, from where and by which request',
    async (_, act) => {
      const input = await act.input();
      const before = (await auditRows()).length;
      const type = `${act.name[0]!.toUpperCase()}${act.name.slice(1)}Input`;
      const answer = await service.query(
        act.staff ? service.staffKey : client.key,
        `mutation ($input: ${type}!) { ${act.name}(input: $input) { __typename ... on Problem { message } } }`,
        { input },
      );
      expect(answer[act.name]).toEqual({ __typename: expect.stringMatching(/Success$/) });
      const rows = (await auditRows()).slice(before);
      expect(rows).toEqual([
        expect.objectContaining({
          at: service.now(),
          principal_name: act.staff ? 'WJEC staff' : 'MIS of 68111',
          action: act.name,
          object: act.object(),
          centre_number: act.centre ?? null,
          way: 'API',
          address: '127.0.0.1',
          request_id: expect.stringMatching(/.+/),
        }),
      ]);
      if (!act.staff) expect(rows[0]!.principal_id).toBe(client.id);
      if (act.name !== 'revokeCalendarAddress')
        expect(Object.keys(JSON.parse(rows[0]!.detail) as object)).not.toEqual([]);
    },
  );

  it('in the transaction of what it tells: neither is there without the other', async () => {
    const [before, rowsBefore] = [
      await auditRows(),
      await db.readOnce('SELECT * FROM marksheet_row WHERE marksheet_id = ?', [sheet.id]),
    ];
    const failing: Service['gate']['audit'] = {
      keys: [KEY],
      write: () => Promise.reject(new Error('The audit can not be written.')),
    };
    const real = service.gate.audit;
    Object.assign(service.gate, { audit: failing });
    const answer = await service.ask(
      client.key,
      'mutation ($input: SetExplanatoryNoteInput!) { setExplanatoryNote(input: $input) { __typename } }',
      { input: { ...onSheet(), note: 'Another.' } },
    );
    Object.assign(service.gate, { audit: real });
    expect(answer).toMatchObject({ data: null, errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    expect(await auditRows()).toEqual(before);
    expect(await db.readOnce('SELECT * FROM marksheet_row WHERE marksheet_id = ?', [sheet.id])).toEqual(rowsBefore);
    expect(await db.readOnce('SELECT explanatory_note FROM marksheet WHERE id = ?', [sheet.id])).toEqual([
      { explanatory_note: 'Why.' },
    ]);
  });

  it('but not what was refused, and not twice when repeated', async () => {
    const before = await auditRows();
    const again = { ...onSheet(), note: 'Once.' };
    const NOTE = 'mutation ($input: SetExplanatoryNoteInput!) { setExplanatoryNote(input: $input) { __typename } }';
    await service.query(client.key, NOTE, { input: again });
    await service.query(client.key, NOTE, { input: again });
    await service.query(client.key, NOTE, { input: { ...again, note: 'Something else.' } });
    expect((await auditRows()).length).toBe(before.length + 1);
  });
});

/** A database of its own with `count` rows, sealed unless told otherwise. */
async function givenChain(count: number, sealed = true): Promise<{ db: Db; ids: string[]; close(): Promise<void> }> {
  const own = await createTestDatabase('audit');
  await migrate(own.url, own.url);
  const chain = await connectDatabase(own.url, 5);
  for (let n = 0; n < count; n += 1) await addRow(chain, `thing ${String(n)}`);
  if (sealed) await sealAll(chain, KEY);
  const ids = (await chain.readOnce<{ id: string }>('SELECT id FROM audit ORDER BY id')).map(({ id }) => id);
  return { db: chain, ids, close: () => chain.close().then(own.drop) };
}

const addRow = (to: Db, object: string, hold = 0): Promise<void> =>
  transaction(to, async (tx) => {
    await auditWriter(KEY).write(tx, {
      at: new Date(),
      principalId: 'p',
      principalName: 'P',
      action: 'act',
      object,
      centre: null,
      way: 'API',
      address: null,
      requestId: null,
      detail: {},
    });
    if (hold > 0) await sleep(hold);
  });

describe('R41 the audit’s integrity', () => {
  const N = 12;
  const check = (chain: { db: Db }) => verifyAudit(chain.db, KEY, 0, 50_000);

  it('has no fault as long as nobody tampers with it', async () => {
    const chain = await givenChain(N);
    expect(await check(chain)).toEqual({
      checked: N,
      faults: [],
      nextAfter: null,
      headHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      unsealed: 0,
    });
    await addRow(chain.db, 'later');
    expect(await check(chain)).toMatchObject({ checked: N, faults: [], unsealed: 1 });
    const inParts = await verifyAudit(chain.db, KEY, 0, 5);
    expect(inParts).toMatchObject({ checked: 5, faults: [], nextAfter: 5 });
    expect(await verifyAudit(chain.db, KEY, 5, 50_000)).toMatchObject({ checked: N - 5, faults: [], nextAfter: null });
    await chain.close();
  });

  const COLUMNS = [
    'at',
    'principal_id',
    'principal_name',
    'action',
    'object',
    'centre_number',
    'way',
    'address',
    'request_id',
    'detail',
  ];
  const tamper = (column: string) =>
    `UPDATE audit SET ${column} = ${column === 'way' ? "'FILE'" : column === 'at' ? "'2020-01-01'" : "'12345'"} WHERE id = ?`;

  it.each<[string, (chain: { db: Db; ids: string[] }) => Promise<unknown>, (ids: string[]) => object[]]>([
    ...COLUMNS.map(
      (column): [string, (chain: { db: Db; ids: string[] }) => Promise<unknown>, (ids: string[]) => object[]] => [
        `a changed ${column}`,
        ({ db: to, ids }) => to.writeOnce(tamper(column), [ids[4]]),
        (ids) => [{ kind: 'CHANGED_OR_INSERTED', sequence: 5, auditId: ids[4] }],
      ],
    ),
    [
      'a removed row',
      ({ db: to, ids }) => to.writeOnce('DELETE FROM audit WHERE id = ?', [ids[4]]),
      (ids) => [{ kind: 'REMOVED', sequence: 5, auditId: ids[4] }],
    ],
    [
      'a removed last row',
      ({ db: to, ids }) => to.writeOnce('DELETE FROM audit WHERE id = ?', [ids[N - 1]]),
      (ids) => [{ kind: 'REMOVED', sequence: N, auditId: ids[N - 1] }],
    ],
    [
      'a row removed with its seal',
      async ({ db: to, ids }) => {
        await to.writeOnce('DELETE FROM audit WHERE id = ?', [ids[4]]);
        await to.writeOnce('DELETE FROM audit_seal WHERE audit_id = ?', [ids[4]]);
      },
      () => [{ kind: 'SEAL_REMOVED', sequence: 5, auditId: null }],
    ],
    [
      'a row removed with its seal and the gap closed',
      async ({ db: to, ids }) => {
        await to.writeOnce('DELETE FROM audit WHERE id = ?', [ids[4]]);
        await to.writeOnce('DELETE FROM audit_seal WHERE audit_id = ?', [ids[4]]);
        await to.writeOnce('UPDATE audit_seal SET sequence = sequence - 1 WHERE sequence > 5 ORDER BY sequence');
      },
      (ids) => [{ kind: 'SEAL_BROKEN', sequence: 5, auditId: ids[5] }],
    ],
    [
      'two rows whose places were exchanged',
      async ({ db: to, ids }) => {
        await to.writeOnce('UPDATE audit_seal SET sequence = 100 WHERE audit_id = ?', [ids[4]]);
        await to.writeOnce('UPDATE audit_seal SET sequence = 5 WHERE audit_id = ?', [ids[5]]);
        await to.writeOnce('UPDATE audit_seal SET sequence = 6 WHERE audit_id = ?', [ids[4]]);
      },
      (ids) => [
        { kind: 'SEAL_BROKEN', sequence: 5, auditId: ids[5] },
        { kind: 'SEAL_BROKEN', sequence: 6, auditId: ids[4] },
        { kind: 'SEAL_BROKEN', sequence: 7, auditId: ids[6] },
      ],
    ],
    [
      'a changed mac',
      ({ db: to, ids }) => to.writeOnce('UPDATE audit SET mac = ? WHERE id = ?', [Buffer.alloc(32, 1), ids[4]]),
      (ids) => [{ kind: 'CHANGED_OR_INSERTED', sequence: 5, auditId: ids[4] }],
    ],
    [
      'a changed seal',
      ({ db: to }) => to.writeOnce('UPDATE audit_seal SET hash = ? WHERE sequence = 5', [Buffer.alloc(32, 1)]),
      (ids) => [
        { kind: 'SEAL_BROKEN', sequence: 5, auditId: ids[4] },
        { kind: 'SEAL_BROKEN', sequence: 6, auditId: ids[5] },
      ],
    ],
    [
      'a removed seal',
      ({ db: to }) => to.writeOnce('DELETE FROM audit_seal WHERE sequence = 5'),
      () => [{ kind: 'SEAL_REMOVED', sequence: 5, auditId: null }],
    ],
    [
      'a row inserted without a code',
      ({ db: to, ids }) =>
        to.writeOnce(
          'INSERT INTO audit SELECT ?, at, principal_id, principal_name, action, object, centre_number, way, address, request_id, detail, ? FROM audit WHERE id = ?',
          ['ffffffff-0000-7000-8000-000000000000', Buffer.alloc(32), ids[0]],
        ),
      () => [{ kind: 'CHANGED_OR_INSERTED', sequence: null, auditId: 'ffffffff-0000-7000-8000-000000000000' }],
    ],
    [
      'a row inserted with another’s code',
      ({ db: to, ids }) =>
        to.writeOnce(
          'INSERT INTO audit SELECT ?, at, principal_id, principal_name, action, object, centre_number, way, address, request_id, detail, mac FROM audit WHERE id = ?',
          ['00000000-0000-7000-8000-000000000000', ids[0]],
        ),
      () => [{ kind: 'CHANGED_OR_INSERTED', sequence: null, auditId: '00000000-0000-7000-8000-000000000000' }],
    ],
    [
      'a row inserted with a seal made without the key',
      async ({ db: to, ids }) => {
        const id = 'ffffffff-0000-7000-8000-000000000000';
        await to.writeOnce(
          'INSERT INTO audit SELECT ?, at, principal_id, principal_name, action, object, centre_number, way, address, request_id, detail, mac FROM audit WHERE id = ?',
          [id, ids[0]],
        );
        const [last] = await to.readOnce<{ hash: Buffer }>(
          'SELECT hash FROM audit_seal ORDER BY sequence DESC LIMIT 1',
        );
        const [copied] = await to.readOnce<{ mac: Buffer }>('SELECT mac FROM audit WHERE id = ?', [id]);
        await to.writeOnce('INSERT INTO audit_seal (sequence, audit_id, hash) VALUES (?)', [
          [N + 1, id, link('some other key', last!.hash, id, copied!.mac)],
        ]);
      },
      () => [{ kind: 'CHANGED_OR_INSERTED', sequence: N + 1, auditId: 'ffffffff-0000-7000-8000-000000000000' }],
    ],
  ])('shows %s, and where', async (_, change, faults) => {
    const chain = await givenChain(N);
    await change(chain);
    expect((await check(chain)).faults).toEqual(faults(chain.ids));
    await chain.close();
  });

  it('shows an end that was cut off, by the head that was logged', async () => {
    const chain = await givenChain(N);
    const { headHash } = await check(chain);
    await chain.db.writeOnce('DELETE FROM audit WHERE id = ?', [chain.ids[N - 1]]);
    await chain.db.writeOnce('DELETE FROM audit_seal WHERE sequence = ?', [N]);
    const after = await check(chain);
    expect(after.faults).toEqual([]);
    expect(after.headHash).not.toBe(headHash);
    await chain.close();
  });

  it('tells it to WJEC staff through the API', async () => {
    await sealAll(db, KEY);
    const VERIFY = '{ verifyAudit { checked faults { kind sequence auditId } nextAfter headHash unsealed } }';
    const clean = (await service.query(service.staffKey, VERIFY)).verifyAudit;
    expect(clean).toMatchObject({ faults: [], nextAfter: null, unsealed: 0 });
    expect(clean.checked).toBe((await auditRows()).length);
    const [first] = await auditRows();
    await db.writeOnce("UPDATE audit SET detail = CONCAT(detail, ' ') WHERE id = ?", [first!.id]);
    expect((await service.query(service.staffKey, VERIFY)).verifyAudit.faults).toEqual([
      { kind: 'CHANGED_OR_INSERTED', sequence: 1, auditId: first!.id },
    ]);
    await db.writeOnce('UPDATE audit SET detail = ? WHERE id = ?', [first!.detail, first!.id]);
  });
});

describe('the sealer', () => {
  it('seals within seconds, and what is left when it stops', async () => {
    const chain = await givenChain(3, false);
    const sealer = startSealer(chain.db, KEY, pino({ level: 'silent' }));
    const began = performance.now();
    while ((await verifyAudit(chain.db, KEY, 0, 100)).checked < 3) await sleep(50);
    expectWithin(performance.now() - began, 5000);
    await addRow(chain.db, 'last');
    await sealer.stop();
    expect(await verifyAudit(chain.db, KEY, 0, 100)).toMatchObject({ checked: 4, faults: [], unsealed: 0 });
    await chain.close();
  });

  it('makes one chain when two of them run, also when both seal at the same moment', async () => {
    const chain = await givenChain(0);
    const sealers = [1, 2].map(() => startSealer(chain.db, KEY, pino({ level: 'silent' })));
    for (let n = 0; n < 30; n += 1) {
      await Promise.all([addRow(chain.db, `thing ${String(n)}`), addRow(chain.db, `other ${String(n)}`)]);
      // Not even without the lease can there be two chains: the loser's batch fails on the sequence and is sealed in the next round.
      if (n % 5 === 0)
        await Promise.allSettled([sealAll(chain.db, KEY), sealAll(chain.db, KEY), sealAll(chain.db, KEY)]);
    }
    await Promise.all(sealers.map((sealer) => sealer.stop()));
    await sealAll(chain.db, KEY);
    expect(await verifyAudit(chain.db, KEY, 0, 1000)).toMatchObject({ checked: 60, faults: [], unsealed: 0 });
    await chain.close();
  });

  it('loses no row of a transaction that commits late', async () => {
    const chain = await givenChain(0);
    const late = addRow(chain.db, 'late', 400);
    await sleep(100);
    for (let n = 0; n < 5; n += 1) {
      await addRow(chain.db, `thing ${String(n)}`);
      await sealAll(chain.db, KEY);
    }
    expect(await verifyAudit(chain.db, KEY, 0, 1000)).toMatchObject({ checked: 5, faults: [], unsealed: 0 });
    await late;
    await sealAll(chain.db, KEY);
    expect(await verifyAudit(chain.db, KEY, 0, 1000)).toMatchObject({ checked: 6, faults: [], unsealed: 0 });
    await chain.close();
  });
});

describe('the application’s own database user', () => {
  it('adds to the audit and its history, and can not change, remove or drop what stands there', async () => {
    const own = await createTestDatabase('rights');
    const name = new URL(own.url).pathname.slice(1);
    const user = `app_${name.slice(-12)}`;
    const admin = await createConnection({
      socketPath: process.env.TEST_DATABASE_SOCKET!,
      user: process.env.TEST_DATABASE_USER ?? 'root',
    });
    await admin.query(`CREATE USER '${user}'@'localhost' IDENTIFIED BY 'a password for this test'`);
    const url = new URL(own.url);
    [url.username, url.password] = [user, 'a password for this test'];
    await migrate(own.url, url.href);
    const app = await startService({ databaseUrl: url.href });
    try {
      const sheet = await givenSheet(app.db, { rows: 2 });
      const key = await app.centreKey('68999');
      const entered = await app.query(
        key,
        'mutation ($input: EnterResultsInput!) { enterResults(input: $input) { __typename } }',
        {
          input: {
            marksheetId: sheet.id,
            idempotencyKey: newKey(),
            rows: sheet.numbers.map((candidateNumber) => ({ candidateNumber, result: { mark: 1 } })),
          },
        },
      );
      expect(entered.enterResults.__typename).toBe('EnterResultsSuccess');
      await sealAll(app.db, KEY);
      expect(await verifyAudit(app.db, KEY, 0, 10)).toMatchObject({ checked: 1, faults: [] });
      for (const [table, column] of [
        ['audit', 'detail'],
        ['audit_seal', 'hash'],
        ['row_change', 'note'],
      ]) {
        for (const statement of [
          `UPDATE ${table} SET ${column} = 'x'`,
          `DELETE FROM ${table}`,
          `TRUNCATE TABLE ${table}`,
          `DROP TABLE ${table}`,
          `ALTER TABLE ${table} ADD COLUMN more INT`,
          `REPLACE INTO ${table} SELECT * FROM ${table}`,
        ]) {
          const done = await app.db.writeOnce(statement).then(
            () => 'done',
            (error: unknown) => (error as { code?: string }).code,
          );
          expect({ statement, done }).toEqual({ statement, done: 'ER_TABLEACCESS_DENIED_ERROR' });
        }
      }
      await expect(app.db.writeOnce('DROP TABLE marksheet')).rejects.toMatchObject({
        code: 'ER_TABLEACCESS_DENIED_ERROR',
      });
      await expect(app.db.writeOnce(`DROP DATABASE \`${name}\``)).rejects.toMatchObject({
        code: 'ER_DBACCESS_DENIED_ERROR',
      });
      await expect(app.db.writeOnce('CREATE TABLE something (n INT)')).rejects.toMatchObject({
        code: 'ER_TABLEACCESS_DENIED_ERROR',
      });
      expect(await verifyAudit(app.db, KEY, 0, 10)).toMatchObject({ checked: 1, faults: [] });
    } finally {
      await app.close();
      await admin.query(`DROP USER '${user}'@'localhost'`);
      await admin.end();
      await own.drop();
    }
  });
});

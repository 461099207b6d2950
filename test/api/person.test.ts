/** What is held about a person is told when the person asks, and is given up when its time is over. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { moment } from '../../src/clock.js';
import { verifyAudit } from '../../src/persistence/reads/audit.js';
import { pseudonymiseSeries } from '../../src/persistence/writes/candidate.js';
import { sealAll } from '../../src/workers/sealer.js';
import { callsAs } from '../support/calls.js';
import type { CentreMade } from '../support/centres.js';
import { givenWholeCentre } from '../support/centres.js';
import { givenPerson, signedIn } from '../support/people.js';
import type { Service } from '../support/service.js';
import { startService, TEST_AUDIT_KEY } from '../support/service.js';

let service: Service;
let centre: CentreMade;

beforeAll(async () => {
  service = await startService();
  centre = await givenWholeCentre(service, '68760', 'QUXA');
  await givenWholeCentre(service, '68761', 'QUXB');
});
afterAll(() => service.close());

async function exported(key: string, named: Record<string, string>) {
  const response = await fetch(`${service.url}/exports/person?${new URLSearchParams(named)}`, {
    headers: { authorization: `Bearer ${key}` },
  });
  return { status: response.status, text: await response.text() };
}

describe('what is held about a candidate', () => {
  it('R41 is told by place and by UCI: entry, rows, history, decisions, files; nobody else’s, and it is audited', async () => {
    const { series } = centre.sheets.submitted;
    const byPlace = await exported(service.staffKey, { centre: centre.number, series, number: '0001' });
    const byUci = await exported(service.staffKey, { uci: 'QUXA0001UCIXX' });
    expect([byPlace.status, byUci.status]).toEqual([200, 200]);
    const { held } = JSON.parse(byUci.text);
    expect(JSON.parse(byPlace.text).held).toEqual(held);
    expect(held).toHaveLength(1);
    expect(held[0].entry).toMatchObject({ surname: 'QUXASUR', uci: 'QUXA0001UCIXX' });
    expect(held[0].sheets).toHaveLength(5);
    const submitted = held[0].sheets.find(({ marksheetId }: any) => String(marksheetId) === centre.sheets.submitted.id);
    expect(submitted.changes.map(({ kind }: any) => kind)).toEqual(expect.arrayContaining(['RESULT', 'SUBMITTED']));
    for (const foreign of ['QUXB', 'QUXA0002', '"candidate_number": "0002"']) expect(byUci.text).not.toContain(foreign);
    const audits = await service.db.readOnce<{ detail: string }>(
      "SELECT detail FROM audit WHERE action = 'exportPerson' ORDER BY id",
    );
    expect(audits.map(({ detail }) => JSON.parse(detail))).toEqual([
      { centre: centre.number, series, number: '0001' },
      { uci: 'QUXA0001UCIXX' },
    ]);
  });

  it('R39 is told by WJEC alone, to who names somebody there is', async () => {
    expect((await exported(centre.key, { uci: 'QUXA0001UCIXX' })).status).toBe(403);
    expect((await exported('none', { uci: 'QUXA0001UCIXX' })).status).toBe(401);
    expect((await exported(service.staffKey, { uci: 'QUXA9999UCIXX' })).status).toBe(404);
    for (const named of [{}, { uci: "' OR 1=1 -- " }, { centre: '68760' }] as Record<string, string>[])
      expect((await exported(service.staffKey, named)).status).toBe(400);
  });
});

it('R41 what is held about a user is told without what the person proves to be the person with', async () => {
  const person = await givenPerson(service, { kind: 'USER', centre: '68760', name: 'Heledd Prys' });
  const at = await signedIn(service, person);
  const { status, text } = await exported(service.staffKey, { email: person.email.toUpperCase() });
  expect(status).toBe(200);
  const { held } = JSON.parse(text);
  expect(held.person).toMatchObject({ email: person.email });
  expect(held.memberships).toMatchObject([{ kind: 'USER', name: 'Heledd Prys', centre_number: '68760' }]);
  expect(held.sessions).toHaveLength(1);
  expect(held.acts.map(({ action }: any) => action)).toContain('signIn');
  const rows = await service.db.readOnce<{ secret: string; password: string; token: string }>(
    `SELECT f.secret, a.password, s.token FROM person_second_factor f JOIN person_account a ON a.person_id = f.person_id
     JOIN person_session s ON s.person_id = f.person_id WHERE f.person_id = ?`,
    [person.personId],
  );
  for (const secret of Object.values(rows[0]!)) expect(text).not.toContain(secret);
  expect(text).not.toContain(at.session()!);
});

describe('a series whose time is over', () => {
  const REST = ['SUR', 'FORE', 'UCIXX', 'NOTE', 'ASKED', 'WRONG', 'FILE', 'WORK'];
  const TABLES =
    'candidate marksheet marksheet_row row_change correction amendment withdrawal evidence upload submission sample reopening extension outbox entries_file sandbox_sheet sandbox_book'.split(
      ' ',
    );
  const named = async (word: string): Promise<string[]> => {
    const found: string[] = [];
    for (const table of TABLES) {
      const text = JSON.stringify(await service.db.readOnce(`SELECT * FROM ${table}`));
      found.push(...REST.filter((part) => text.includes(`${word}${part}`)).map((part) => `${table}: ${word}${part}`));
    }
    // What a sender called an entries file stays, as the formats prescribe it.
    return found.filter((each) => !/^entries_file: \w+FILE$/.test(each));
  };

  const WRITTEN = ['reopening', 'extension', 'outbox', 'entries_file', 'sandbox_sheet', 'sandbox_book'];
  /** A name in every place where somebody may write one, beside those that a whole centre has. */
  async function givenWritten({ id, series }: { id: string; series: string }): Promise<void> {
    const { db } = service;
    const place = { source: 'SYSTEM', substitution: { kind: 'LOST', explanation: 'QUXASUR' }, note: 'QUXASUR' };
    const sample = JSON.stringify({ drawnAt: '', eligible: 1, ranked: [], members: [['0001', place]] });
    const faults = JSON.stringify([
      { line: 2, field: 'surname', code: 'UCI_MISSING', severity: 'FAULT', found: 'QUXASUR', expected: null },
    ]);
    await db.writeOnce(
      `INSERT INTO submission (marksheet_id, sequence, at, by_name, count, late, receipt, declarations)
       SELECT marksheet_id, 9, at, by_name, count, late, receipt, declarations FROM submission WHERE marksheet_id = ? AND sequence = 1`,
      [id],
    );
    await db.writeOnce(
      "INSERT INTO reopening (marksheet_id, sequence, at, by_name, reason, sample, explanatory_note) SELECT ?, 9, NOW(3), 'WJEC', 'QUXASUR', ?, 'QUXANOTE'",
      [id, sample],
    );
    await db.writeOnce(
      "INSERT INTO extension (marksheet_id, why, reason, state, decided_at) VALUES (?, 'QUXASUR', 'QUXASUR', 'REFUSED', NOW(3))",
      [id],
    );
    await db.writeOnce(
      "INSERT INTO outbox (type, centre_number, marksheet_id, payload, at) VALUES ('ENTRY_RELEASED', ?, ?, ?, NOW(3))",
      [centre.number, id, JSON.stringify({ reason: 'QUXASUR', candidateNumbers: ['0001'] })],
    );
    await db.writeOnce(
      "INSERT INTO entries_file (id, name, sha256, size, series_id, state, received_at, received_by, received_by_id, fault_count, warning_count, faults) VALUES (UUID(), 'E', REPEAT('x', 32), 1, ?, 'REJECTED', NOW(3), '', '', 1, 0, ?)",
      [series, faults],
    );
    await db.writeOnce('INSERT INTO sandbox_sheet (marksheet_id, start) VALUES (?, ?)', [id, '["QUXASUR"]']);
    await db.writeOnce('INSERT INTO sandbox_book (centre_number, series_id, start) VALUES (?, ?, ?)', [
      centre.number,
      series,
      '["QUXASUR"]',
    ]);
  }

  it('is not touched before', async () => {
    const { series } = centre.sheets.submitted;
    const at = moment(new Date('2026-12-01T10:00:00Z'));
    await service.db.writeOnce('UPDATE series SET results_day = NULL WHERE id = ?', [series]);
    expect(await pseudonymiseSeries(service.gate, series, 100, at)).toEqual({ until: null });
    await service.db.writeOnce("UPDATE series SET results_day = '2026-08-23' WHERE id = ?", [series]);
    expect(await pseudonymiseSeries(service.gate, series, 100, at)).toEqual({ until: '2026-12-01' });
    expect((await named('QUXA')).length).toBeGreaterThan(5);
  });

  it('R17 R41 names nobody any more, and audit, receipts and marks still prove what was submitted', async () => {
    const { submitted } = centre.sheets;
    const calls = callsAs(service, centre.key);
    const rows = (await calls.rows(submitted)).nodes;
    await givenWritten(submitted);
    expect(await named('QUXA')).toEqual(expect.arrayContaining(WRITTEN.map((table) => `${table}: QUXASUR`)));
    await sealAll(service.db, TEST_AUDIT_KEY);
    const at = moment(new Date('2026-12-02T10:00:00Z'));
    expect(await pseudonymiseSeries(service.gate, submitted.series, 100, at)).toBe(24);
    expect([...(await named('QUXA')), ...(await named('QUXB'))]).toEqual([]);
    await sealAll(service.db, TEST_AUDIT_KEY);
    expect(await verifyAudit(service.db, TEST_AUDIT_KEY, 0, 100_000)).toMatchObject({ faults: [], unsealed: 0 });
    const after = (await calls.rows(submitted)).nodes;
    expect(after.map(({ result }: any) => result)).toEqual(rows.map(({ result }: any) => result));
    const proof = rows.map(({ candidate, result, initials }: any) => ({
      candidateNumber: candidate.number,
      result: result.code,
      initials: initials ?? '',
    }));
    expect(await calls.verify(submitted, 1, proof)).toMatchObject({ matches: true });
    expect(await pseudonymiseSeries(service.gate, submitted.series, 100, at)).toBe(0);
    expect((await exported(service.staffKey, { uci: 'QUXB0001UCIXX' })).status).toBe(404);
  });
});

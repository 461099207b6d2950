/** Entering results as a hand-written transaction: the same lock, checks, history, change record, outbox and audit as the service's gate. */
import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import type { Pool, PoolConnection } from 'mysql2/promise';
import { AUDIT_KEY } from '../machine.js';
import type { Client } from './common.js';
import { londonToday } from './common.js';
import { codeOf, stateOf } from './grid.js';

interface Asked {
  idempotencyKey: string;
  rows: { candidateNumber: string; result: { typed: string }; initials: string }[];
}

export async function enterResults(pool: Pool, client: Client, id: number, body: string, address: string) {
  const asked = JSON.parse(body) as Asked;
  const hash = createHash('sha256').update(body).digest();
  const connection = await pool.getConnection();
  try {
    await connection.query('START TRANSACTION');
    const answer = await enter(connection, client, id, asked, hash, address);
    await connection.query('COMMIT');
    return answer;
  } catch (error) {
    await connection.query('ROLLBACK');
    throw error;
  } finally {
    connection.release();
  }
}

async function enter(
  connection: PoolConnection,
  client: Client,
  id: number,
  asked: Asked,
  hash: Buffer,
  address: string,
) {
  const now = new Date();
  const [[sheet]] = (await connection.execute(
    `SELECT id, centre_number, version, done, unmarked, submitted, missing_initials FROM marksheet WHERE id = ? AND centre_number = ? FOR UPDATE`,
    [id, client.centre],
  )) as any;
  if (!sheet) return { message: 'Not found.' };
  const [[terms]] = (await connection.execute(
    `SELECT u.assessment, u.maximum_mark, u.linear_unit, u.teacher_initials, o.opens, o.closes_at, c.input_hash, c.outcome
     FROM marksheet m JOIN unit u ON u.id = m.unit_id JOIN offering o ON o.id = m.offering_id
       LEFT JOIN change_made c ON c.principal_id = ? AND c.id = ? WHERE m.id = ?`,
    [client.id, asked.idempotencyKey, id],
  )) as any;
  if (terms.outcome !== null) return { message: 'This key was used before.' };
  if (terms.opens !== null && londonToday(now.getTime()) < terms.opens) return { message: 'Not open.' };
  if (terms.closes_at !== null && now >= terms.closes_at) return { message: 'Closed.' };

  const numbers = asked.rows.map(({ candidateNumber }) => candidateNumber);
  const [found] = (await connection.query(
    `SELECT candidate_number, version, result_kind, mark, outcome, initials, submission_id, withdrawn FROM marksheet_row WHERE marksheet_id = ? AND candidate_number IN (?)`,
    [id, numbers],
  )) as any;
  const rows = new Map<string, any>(found.map((row: any) => [row.candidate_number, row]));
  const { done, left, missing, changed, answers } = judge(sheet, terms, rows, asked);

  if (changed.length > 0) {
    const parameters: unknown[] = [];
    const cases = (of: (row: any) => unknown) => {
      for (const row of changed) parameters.push(row.candidate_number, of(row));
      return `CASE candidate_number ${'WHEN ? THEN ? '.repeat(changed.length)}END`;
    };
    const [updated] = (await connection.query(
      `UPDATE marksheet_row SET result_kind = 'MARK', version = ${cases((row) => row.version)}, mark = ${cases((row) => row.mark)}, initials = ${cases((row) => row.initials)}
       WHERE marksheet_id = ? AND submission_id IS NULL AND candidate_number IN (?)`,
      [...parameters, id, changed.map((row) => row.candidate_number)],
    )) as any;
    if (updated.affectedRows !== changed.length) throw new Error('Rows were locked meanwhile.');
    await connection.query(
      'INSERT INTO row_change (marksheet_id, candidate_number, version, kind, old_result, new_result, old_initials, new_initials, note, at, by_name, way, change_id) VALUES ?',
      [
        changed.map((row) => [
          id,
          row.candidate_number,
          row.version,
          'RESULT',
          row.oldResult,
          String(row.mark),
          row.oldInitials,
          row.initials,
          null,
          now,
          client.name,
          'API',
          asked.idempotencyKey,
        ]),
      ],
    );
    await connection.execute(
      'UPDATE marksheet SET version = ?, done = ?, unmarked = ?, submitted = ?, missing_initials = ? WHERE id = ?',
      [sheet.version + 1, done, left, sheet.submitted, missing, id],
    );
    const events = [
      event('MARKSHEET_CHANGED', {
        version: sheet.version + 1,
        candidateNumbers: changed.map((row) => row.candidate_number),
      }),
    ];
    const completeBefore = sheet.done > 0 && sheet.unmarked === 0 && sheet.missing_initials === 0;
    if (!completeBefore && left === 0 && missing === 0) events.push(event('MARKSHEET_COMPLETE', { done }));
    await connection.query('INSERT INTO outbox (type, centre_number, marksheet_id, payload, at) VALUES ?', [events]);
  }
  const problems = answers.flatMap(({ problem }, index) => (problem === null ? [] : [[index, problem]]));
  await connection.execute(
    'INSERT INTO change_made (principal_id, id, mutation, input_hash, outcome, at) VALUES (?, ?, ?, ?, ?, ?)',
    [client.id, asked.idempotencyKey, 'enterResults', hash, JSON.stringify({ problems }), now],
  );
  await audit(connection, client, sheet.centre_number, id, address, now, {
    saved: answers.length - problems.length,
    changed: changed.length,
    refused: problems.length,
  });
  return {
    marksheet: {
      id: String(id),
      version: sheet.version + (changed.length > 0 ? 1 : 0),
      state: stateOf({ ...sheet, done, unmarked: left, missing_initials: missing }),
      counts: { rows: done + left + sheet.submitted, done, left, submitted: sheet.submitted, missingInitials: missing },
    },
    saved: answers.length - problems.length,
    refused: problems.length,
    rows: answers,
  };

  function event(type: string, payload: object): unknown[] {
    return [type, sheet.centre_number, id, JSON.stringify(payload), now];
  }
}

/** Row by row: known, not locked, not twice, in range, initials as they should be. */
function judge(sheet: any, terms: any, rows: Map<string, any>, asked: Asked) {
  let { done, unmarked: left, missing_initials: missing } = sheet;
  const seen = new Set<string>();
  const changed: any[] = [];
  const answers = asked.rows.map(({ candidateNumber, result, initials: typed }) => {
    const row = rows.get(candidateNumber);
    const shown = (after: any) =>
      after && {
        version: after.version,
        result: after.result_kind === null ? null : { code: codeOf(after) },
        initials: after.initials,
      };
    const refuse = (message: string) => ({ candidateNumber, row: shown(row), problem: { message } });
    if (row === undefined || row.withdrawn === 1) return refuse('Not on this sheet.');
    if (seen.has(candidateNumber)) return refuse('Given twice.');
    seen.add(candidateNumber);
    if (row.submission_id !== null) return refuse('Submitted.');
    const text = result.typed.trim();
    if (!/^[0-9]{1,4}$/.test(text) || Number(text) > terms.maximum_mark)
      return refuse(`Not a mark from 0 to ${terms.maximum_mark}.`);
    const initials = typed.trim().toUpperCase();
    if (!/^[A-Z]{1,4}$/.test(initials) || terms.teacher_initials === 0) return refuse('Not initials.');
    const after = { ...row, result_kind: 'MARK', mark: Number(text), initials };
    if (row.mark !== after.mark || row.initials !== initials) {
      after.version = row.version + 1;
      after.oldResult = row.result_kind === null ? null : codeOf(row);
      after.oldInitials = row.initials;
      changed.push(after);
      if (row.result_kind === null) {
        done += 1;
        left -= 1;
      } else if (row.initials === null) missing -= 1;
    }
    return { candidateNumber, row: shown(after), problem: null };
  });
  return { done, left, missing, changed, answers };
}

async function audit(
  connection: PoolConnection,
  client: Client,
  centre: string,
  id: number,
  address: string,
  now: Date,
  detail: object,
) {
  const values = [
    uuid7(),
    now,
    client.id,
    client.name,
    'enterResults',
    `marksheet ${id}`,
    centre,
    'API',
    address,
    randomUUID(),
    JSON.stringify(detail),
  ];
  const mac = createHmac('sha256', AUDIT_KEY).update(JSON.stringify(values)).digest();
  await connection.execute(
    'INSERT INTO hand_audit (id, at, principal_id, principal_name, action, object, centre_number, way, address, request_id, detail, mac) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    [...values, mac],
  );
}

function uuid7(): string {
  const hex = Date.now().toString(16).padStart(12, '0') + '7' + randomBytes(10).toString('hex').slice(1);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

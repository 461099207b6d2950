/** The data set: the same every time, written by a handful of statements. */
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { createConnection } from 'mysql2/promise';
import type { Connection } from 'mysql2/promise';
import { PRODUCTION, urlOf } from './machine.js';
import type { Place } from './machine.js';

/** A sheet and the key of its centre's client. */
export interface Target {
  id: number;
  centre: string;
  key: string;
  rows: number;
}

export interface Block {
  /** Ids are firstId, firstId + step, …; sheets are dealt out centre by centre, `UNITS` to each. */
  firstId: number;
  step: number;
  sheets: number;
  rows: number;
  firstCentre: number;
  /** HALF: half done, with every tenth row blank; SUBMITTED: with a sample; BLANK; READY: all done. MIXED: in turn HALF and SUBMITTED. */
  state: 'MIXED' | 'HALF' | 'BLANK' | 'READY';
}

/** A centre has one sheet in each unit. */
export const UNITS = 40;
const SERIES = 'GCSE-2026-06';

/** Migrated by the service itself, then filled with the catalogue. */
export async function createDatabase(place: Place, app: string, name: string): Promise<Connection> {
  execFileSync(process.execPath, [`${app}/dist/src/main.js`, '--migrate-only'], {
    env: { ...process.env, ...PRODUCTION, DATABASE_URL: urlOf(place, name) },
    stdio: 'inherit',
  });
  const db = await createConnection({
    socketPath: place.socketPath,
    user: place.user,
    database: name,
    multipleStatements: true,
  });
  await db.query(`
    SET foreign_key_checks = 0, unique_checks = 0;
    INSERT INTO family (code, name_en, name_cy) VALUES ('GCSE', 'GCSE', 'TGAU');
    INSERT INTO series (id, family, month, year, edi_board, edi_series) VALUES ('${SERIES}', 'GCSE', 6, 2026, '40', '6G');
    INSERT INTO unit (id, code, aliases, title_en, title_cy, family, level, language, assessment, maximum_mark, maximum_mark_confirmed, outcomes, linear_unit, teacher_initials, work)
      SELECT seq, CONCAT(3700 + seq, 'U1'), '[]', CONCAT('English Language Unit ', seq, ' Oracy'), CONCAT('Iaith Saesneg Uned ', seq), 'GCSE', '1/2', 'EN', 'MARKS', 40, 1, '[]', 1, 1, 'UPLOAD'
      FROM seq_1_to_${UNITS};
    INSERT INTO offering (id, series_id, unit_id, opens, deadline, deadline_by_centre_type, scheme, declarations)
      SELECT seq, '${SERIES}', seq, '2020-09-01', '2040-05-05', '{"COLLEGE":"2040-05-15"}', '${SCHEME}', '[]' FROM seq_1_to_${UNITS};
    CREATE TABLE hand_audit LIKE audit; -- the hand-written transaction's own: the service's sealer would seal its rows, at its cost`);
  return db;
}

const SCHEME =
  '{"kind":"RANK_INTERVAL","allUpTo":10,"targets":[{"upTo":100,"size":10},{"upTo":200,"size":15},{"upTo":null,"size":20}],"ties":"ASCENDING","teacherCoverage":true}';
const SAMPLE_DETAIL =
  '{"reason":{"code":"EVERY_KTH","rank":6,"interval":5},"at":"2026-04-20T10:00:00.000Z","by":"Bench","substitutesFor":null,"substitutedBy":null,"substitution":null,"due":null}';

/** Sheets, rows with one history entry each, submissions, and a client with a key for every centre. */
export async function fill(db: Connection, block: Block): Promise<Target[]> {
  const { firstId, step, sheets, rows, firstCentre, state } = block;
  const centres = Math.ceil(sheets / UNITS);
  const blank = state === 'READY' ? 0 : Math.floor(rows / 10);
  const isSubmitted = state === 'MIXED' ? '(m.unit_id % 2 = 0)' : 'FALSE';
  const isBlank = state === 'BLANK' ? 'TRUE' : state === 'READY' ? 'FALSE' : `(NOT ${isSubmitted} AND n.seq % 10 = 0)`;
  const done = state === 'BLANK' ? 0 : rows - blank;
  const range = `m.id BETWEEN ${firstId} AND ${firstId + (sheets - 1) * step} AND (m.id - ${firstId}) % ${step} = 0 AND m.centre_number BETWEEN ${firstCentre} AND ${firstCentre + centres - 1}`;
  await db.query(`
    INSERT INTO centre (number, name, type) SELECT seq, CONCAT('Ysgol ', seq), 'SCHOOL' FROM seq_${firstCentre}_to_${firstCentre + centres - 1};
    INSERT INTO marksheet (id, centre_number, series_id, unit_id, offering_id, version, done, unmarked, submitted, submissions, first_submitted_on)
      SELECT ${firstId} + seq * ${step}, ${firstCentre} + seq DIV ${UNITS}, '${SERIES}', seq % ${UNITS} + 1, seq % ${UNITS} + 1, 1, ${done}, ${rows - done}, 0, 0, NULL
      FROM seq_0_to_${sheets - 1};
    UPDATE marksheet m SET done = 0, unmarked = 0, submitted = ${rows}, submissions = 1, first_submitted_on = '2026-04-20' WHERE ${range} AND ${isSubmitted};
    INSERT INTO submission (marksheet_id, sequence, at, by_name, count, late, receipt, declarations)
      SELECT m.id, 1, '2026-04-20 10:00:00', 'Bench', ${rows}, 0, SHA2(m.id, 256), '[]' FROM marksheet m WHERE ${range} AND ${isSubmitted};`);
  // In parts: an INSERT … SELECT of millions of rows is one transaction, and its undo would be as large as the table.
  const part = 2_000;
  for (let from = 0; from < sheets; from += part) {
    const ids = `m.id BETWEEN ${firstId + from * step} AND ${firstId + (Math.min(from + part, sheets) - 1) * step} AND ${range}`;
    await db.query(`
      INSERT INTO marksheet_row (marksheet_id, candidate_number, surname, forenames, version, result_kind, mark, initials, late, submission_id, sample_source, sample_detail)
        SELECT m.id, LPAD(n.seq, 4, '0'), ELT(n.seq % 8 + 1, 'EVANS', 'JONES', 'WILLIAMS', 'DAVIES', 'O''NEIL-REES', 'THOMAS', 'LLYWELYN', 'PRITCHARD'),
          ELT(n.seq % 7 + 1, 'SIAN', 'GWEN MAIR', 'TOMOS', 'IFAN RHYS', 'CATRIN', 'OWAIN', 'ELIN'), 1,
          IF(${isBlank}, NULL, 'MARK'), IF(${isBlank}, NULL, (m.id * 7 + n.seq * 13) % 41), IF(${isBlank}, NULL, ELT(n.seq % 3 + 1, 'AB', 'CDE', 'FG')), 0,
          IF(${isSubmitted}, 1, NULL), IF(${isSubmitted} AND n.seq % 5 = 1, 'SYSTEM', NULL), IF(${isSubmitted} AND n.seq % 5 = 1, '${SAMPLE_DETAIL}', NULL)
        FROM marksheet m JOIN seq_1_to_${rows} n WHERE ${ids} ORDER BY m.id, n.seq;
      INSERT INTO row_change (marksheet_id, candidate_number, version, kind, at, by_name, way, change_id)
        SELECT m.id, LPAD(n.seq, 4, '0'), 1, 'ENTERED', '2026-01-10 10:00:00', 'WJEC', 'ENTRIES', 'entries-00000001'
        FROM marksheet m JOIN seq_1_to_${rows} n WHERE ${ids} ORDER BY m.id, n.seq;`);
  }
  const keys = await createClients(db, firstCentre, centres);
  return Array.from({ length: sheets }, (_, index) => {
    const centre = Math.floor(index / UNITS);
    return { id: firstId + index * step, centre: String(firstCentre + centre), key: keys[centre]!, rows };
  });
}

async function createClients(db: Connection, firstCentre: number, centres: number): Promise<string[]> {
  const scopes = JSON.stringify(['marks:read', 'marks:write', 'submit', 'sample:read', 'sample:write']);
  const made = Array.from({ length: centres }, (_, index) => {
    const centre = firstCentre + index;
    return { centre, keyId: centre.toString(16).padStart(18, '0'), secret: `secret-of-centre-${centre}-for-the-bench` };
  });
  const at = new Date('2026-01-01T00:00:00Z');
  await db.query('INSERT INTO api_client (id, name, kind, scopes, centre_numbers, created_at) VALUES ?', [
    made.map(({ centre }) => [
      `client-${centre}`,
      `MIS of ${centre}`,
      'CENTRE',
      scopes,
      JSON.stringify([String(centre)]),
      at,
    ]),
  ]);
  await db.query('INSERT INTO api_key (id, api_client_id, secret_sha256, created_at) VALUES ?', [
    made.map(({ centre, keyId, secret }) => [
      keyId,
      `client-${centre}`,
      createHash('sha256').update(secret).digest(),
      at,
    ]),
  ]);
  return made.map(({ keyId, secret }) => `iamis_${keyId}_${secret}`);
}

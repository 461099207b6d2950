/** A centre with sheets in several states, filled through the API, in which everything of its own carries a word nobody else has. */
import { randomBytes, randomUUID } from 'node:crypto';
import { placeCountedResults } from '../../src/persistence/writes/counted-result.js';
import { placeEvents } from '../../src/persistence/writes/event.js';
import { transaction } from '../../src/persistence/database.js';
import { insertApiClient } from '../../src/persistence/writes/account/client.js';
import { CLIENT_SCOPES } from '../../src/accounts/principal.js';
import { givenDecisions } from './decisions.js';
import { filesAs, placeOf } from './marks-files.js';
import type { Service } from './service.js';
import type { PersonMade } from './people.js';
import { givenPerson } from './people.js';
import type { SheetMade } from './world.js';
import { givenLateRows, givenSheet, newKey } from './world.js';

export const SHEETS = ['submitted', 'outcomes', 'lateRows', 'ready', 'draft'] as const;
export type SheetName = (typeof SHEETS)[number];

export interface CentreMade {
  number: string;
  key: string;
  sheets: Record<SheetName, SheetMade>;
  unitIds: Record<SheetName, number>;
  entriesFile: string;
  people: PeopleMade;
  /** None of these may ever be seen by anyone else. */
  markers: string[];
}

/** Ids of what people are about: a user with access to everything, a moderator who looks at the submitted sheet, the API client. */
export interface PeopleMade {
  membership: string;
  moderator: string;
  offering: string;
  allocation: string;
  client: string;
  clientKey: string;
  /** The user's. */
  session: string;
  calendar: string;
  /** To the centre alone, and released. */
  moderatorReport: string;
  /** Of the submitted sheet: a file on its way, a candidate's work, a group file. */
  upload: string;
  evidence: string;
  groupFile: string;
  webhook: string;
  webhookDelivery: string;
  /** About the submitted sheet. */
  event: string;
  /** Of the submitted sheet. */
  correction: string;
  amendment: string;
  /** Of a file of results for the draft sheet, asked for by the API client. */
  dryRun: string;
}

/** `word`: capital letters only, 4 of them. */
export async function givenWholeCentre(service: Service, number: string, word: string): Promise<CentreMade> {
  const { db } = service;
  const rows = Array.from({ length: 12 }, (_, index) => ({
    number: String(index + 1).padStart(4, '0'),
    surname: `${word}SUR`,
    forenames: `${word}FORE`,
  }));
  const initialled = { teacherInitials: true };
  const made = {
    submitted: await givenSheet(db, { centre: number, rows, unit: initialled }),
    outcomes: await givenSheet(db, {
      centre: number,
      rows,
      unit: { assessment: 'OUTCOMES', outcomes: ['PASS', 'MERIT', 'DISTINCTION'] },
      declarations: [{ code: 'AUTHENTIC', textEn: 'Authentic', textCy: 'Dilys' }],
    }),
    lateRows: await givenSheet(db, { centre: number, rows }),
    ready: await givenSheet(db, { centre: number, rows }),
    draft: await givenSheet(db, { centre: number, rows, unit: initialled }),
  };
  // So that something is due at the centre.
  await db.writeOnce("UPDATE marksheet SET extension = '2040-05-05' WHERE id = ?", [made.submitted.id]);
  await db.writeOnce(
    `INSERT INTO extension (marksheet_id, wanted, why, asked_at, asked_by, state, deadline, reason, decided_at, decided_by)
     VALUES (?, '2040-05-05', 'Flood', ?, 'Olwen', 'GIVEN', '2040-05-05', 'Flood', ?, 'WJEC')`,
    [made.submitted.id, service.now(), service.now()],
  );
  await db.writeOnce("INSERT IGNORE INTO option_code (code) VALUES ('3700U1')");
  await db.writeOnce('UPDATE centre SET name = ? WHERE number = ?', [`Ysgol ${word}NAME`, number]);
  await db.writeOnce(
    'INSERT INTO candidate (centre_number, series_id, candidate_number, surname, forenames, date_of_birth, uci, uln, status, options) VALUES ?',
    [
      rows.map((row) => [
        number,
        made.ready.series,
        row.number,
        row.surname,
        row.forenames,
        '2010-01-29',
        `${word}${row.number}UCIXX`,
        `${word}00${row.number}`,
        'C',
        '[]',
      ]),
    ],
  );
  const { id, key } = await transaction(db, (tx) =>
    insertApiClient(
      tx,
      { name: `${word}CLIENT`, kind: 'CENTRE', scopes: CLIENT_SCOPES, centreNumbers: [number] },
      service.now(),
    ),
  );
  await fill(service, key, made, word);
  await placeEvents(db);
  await placeCountedResults(db);
  // Whoever reads the results that count has said how far.
  await db.writeOnce('INSERT IGNORE INTO counted_acknowledgement (principal_id, by_name, up_to, at) VALUES (?)', [
    ['awarding', 'Awarding', 1, service.now()],
  ]);
  return {
    number,
    key,
    sheets: made,
    unitIds: await unitIdsOf(service, made),
    entriesFile: await givenEntriesFile(service, number, word),
    people: {
      ...(await givenPeople(service, number, word, made.submitted)),
      client: id,
      clientKey: key.split('_')[1]!,
      ...(await givenDecisions(service, key, made.submitted, word)),
      dryRun: await givenDryRun(service, key, made.draft),
    },
    markers: [
      'SUR',
      'FORE',
      'NAME',
      'CLIENT',
      'NOTE',
      'FILE',
      'REPORT',
      'WORK',
      'WRONG',
      'ASKED',
      '0012UCIXX',
      '000012',
      '"',
    ].map((what) => `${word}${what}`),
  };
}

async function givenDryRun(service: Service, key: string, draft: SheetMade): Promise<string> {
  const answer = await filesAs(service, key).validate(placeOf(draft), 'Candidate number,Result\n0012,7\n');
  return answer.token;
}

const SAVED = 'saved refused';
const ENTER = `mutation ($input: EnterResultsInput!) { enterResults(input: $input) { __typename ... on EnterResultsSuccess { ${SAVED} } ... on Problem { message } } }`;
const SUBMIT =
  'mutation ($input: SubmitMarksheetInput!) { submitMarksheet(input: $input) { __typename ... on Problem { message } } }';
const NOTE =
  'mutation ($input: SetExplanatoryNoteInput!) { setExplanatoryNote(input: $input) { __typename ... on Problem { message } } }';

async function fill(service: Service, key: string, sheets: Record<SheetName, SheetMade>, word: string): Promise<void> {
  const act = async (document: string, marksheetId: string, more: object = {}) => {
    const data = await service.query(key, document, { input: { marksheetId, idempotencyKey: newKey(), ...more } });
    const [answer] = Object.values(data) as { __typename: string; refused?: number }[];
    if (!answer!.__typename.endsWith('Success') || (answer!.refused ?? 0) > 0) throw new Error(JSON.stringify(answer));
  };
  const marks = (numbers: string[], more: object = {}) => ({
    rows: numbers.map((candidateNumber, index) => ({ candidateNumber, result: { mark: index * 3 }, ...more })),
  });
  const { submitted, outcomes, lateRows, ready, draft } = sheets;
  await act(ENTER, submitted.id, marks(submitted.numbers, { initials: word }));
  await act(SUBMIT, submitted.id);
  await act(NOTE, submitted.id, { note: `${word}NOTE` });
  await act(ENTER, outcomes.id, {
    rows: outcomes.numbers.map((candidateNumber) => ({ candidateNumber, result: { outcome: 'MERIT' } })),
  });
  await act(SUBMIT, outcomes.id, { declarations: ['AUTHENTIC'] });
  await act(ENTER, lateRows.id, marks(lateRows.numbers));
  await act(SUBMIT, lateRows.id);
  await givenLateRows(service.db, lateRows, '0101', '0102');
  await act(ENTER, ready.id, marks(ready.numbers));
  await act(ENTER, draft.id, marks(draft.numbers.slice(0, 5), { initials: word }));
}

async function unitIdsOf(service: Service, sheets: Record<SheetName, SheetMade>): Promise<Record<SheetName, number>> {
  const ids = {} as Record<SheetName, number>;
  for (const name of SHEETS) {
    const [unit] = await service.db.readOnce<{ id: number }>('SELECT id FROM unit WHERE code = ?', [sheets[name].unit]);
    ids[name] = unit!.id;
  }
  return ids;
}

/** Others than before each time: what is about people often ends them. */
export async function givenPeople(
  service: Service,
  centre: string,
  word: string,
  sheet: SheetMade,
): Promise<Omit<PeopleMade, 'client' | 'clientKey' | 'correction' | 'amendment' | 'dryRun'>> {
  const person = await givenPerson(service, { kind: 'USER', centre, name: `${word}USER` });
  const { id: moderator } = await givenModerator(service, { sheets: [sheet] });
  const [allocation] = await service.db.readOnce<{ id: number; offering: number }>(
    'SELECT id, offering_id AS offering FROM allocation WHERE moderator_id = ?',
    [moderator],
  );
  const { id, offering } = allocation!;
  const session = await givenSession(service, person);
  const calendar = await givenCalendarAddress(service, centre, word);
  const moderatorReport = await givenModeratorReport(service, centre, word, offering);
  return {
    membership: person.membershipId,
    moderator,
    offering: String(offering),
    allocation: String(id),
    session,
    calendar,
    moderatorReport,
    ...(await givenWebhook(service, sheet, word)),
    ...(await givenFiles(service, sheet, word)),
  };
}

/** Their bytes are nowhere. Candidates 0012 and 0011 are in the sample. */
async function givenFiles(
  service: Service,
  { id: sheet, centre }: SheetMade,
  word: string,
): Promise<Pick<PeopleMade, 'upload' | 'evidence' | 'groupFile'>> {
  const [upload, evidence, groupFile] = [1, 2, 3].map(() => randomBytes(16).toString('hex')) as [
    string,
    string,
    string,
  ];
  const at = service.now();
  await service.db.writeOnce(
    `INSERT INTO upload (id, marksheet_id, centre_number, purpose, candidate_numbers, name, size, principal_id, principal_name, way, begun_at, expires_at)
     VALUES (?, ?, ?, 'WORK', '["0012"]', ?, 5, 'p', ?, 'API', ?, '2040-01-01')`,
    [upload, sheet, centre, `${word}WORK.bin`, `${word}CLIENT`, at],
  );
  for (const [id, purpose, ...members] of [
    [evidence, 'WORK', '0012'],
    [groupFile, 'GROUP', '0012', '0011', '0002'],
  ] as const) {
    await service.db.writeOnce(
      `INSERT INTO evidence (id, marksheet_id, centre_number, purpose, name, size, sha256, media_type, uploaded_at, uploaded_by, late)
       VALUES (?, ?, ?, ?, ?, 5, ?, 'text/plain', ?, ?, 0)`,
      [id, sheet, centre, purpose, `${word}WORK.txt`, 'a'.repeat(64), at, `${word}CLIENT`],
    );
    await service.db.writeOnce(
      'INSERT INTO evidence_row (evidence_id, candidate_number, marksheet_id, added_at, added_by) VALUES ?',
      [members.map((number) => [id, number, sheet, at, `${word}CLIENT`])],
    );
  }
  await service.db.writeOnce(
    'INSERT INTO file_quota (centre_number, used) VALUES (?, 15) ON DUPLICATE KEY UPDATE used = used + 15',
    [centre],
  );
  return { upload, evidence, groupFile };
}

/** Its file is nowhere. */
async function givenModeratorReport(service: Service, centre: string, word: string, offering: number): Promise<string> {
  await service.db.writeOnce(
    "UPDATE series SET results_day = '2026-04-01' WHERE id = (SELECT series_id FROM offering WHERE id = ?)",
    [offering],
  );
  const { insertId } = await service.db.writeOnce(
    `INSERT INTO moderator_report (offering_id, level, centre_number, language, blob_key, name, size, sha256, last_day, uploaded_at, uploaded_by)
     VALUES (?, ?, ?, 'CY', ?, ?, 100, ?, '2040-01-01', ?, 'WJEC')`,
    // A place of its own: a later one there would take its place.
    [
      offering,
      randomBytes(3).toString('hex'),
      centre,
      randomBytes(16).toString('hex'),
      `${word}REPORT.pdf`,
      randomBytes(32),
      service.now(),
    ],
  );
  return String(insertId);
}

/** One that nobody sends to, with a delivery that was tried. */
async function givenWebhook(
  service: Service,
  { id: sheet, centre }: SheetMade,
  word: string,
): Promise<Pick<PeopleMade, 'webhook' | 'webhookDelivery' | 'event'>> {
  const [event] = await service.db.readOnce<{ sequence: number }>(
    'SELECT sequence FROM outbox WHERE marksheet_id = ? AND sequence IS NOT NULL ORDER BY sequence LIMIT 1',
    [sheet],
  );
  const at = service.now();
  const { insertId: webhook } = await service.db.writeOnce(
    `INSERT INTO webhook (owner_centre, url, description, secret_id, secret, created_at, created_by, read_to)
     VALUES (?, ?, ?, 's', 'sealed', ?, ?, 1)`,
    [centre, `https://${word.toLowerCase()}.example/`, `${word}HOOK`, at, `${word}CLIENT`],
  );
  const { insertId: delivery } = await service.db.writeOnce(
    `INSERT INTO webhook_delivery (webhook_id, sequence, marksheet_id, state, tries, created_at, ended_at)
     VALUES (?, ?, ?, 'GIVEN_UP', 1, ?, ?)`,
    [webhook, event!.sequence, sheet, at, at],
  );
  await service.db.writeOnce(
    "INSERT INTO webhook_attempt (delivery_id, number, at, milliseconds, fault) VALUES (?, 1, ?, 7, 'NAME')",
    [delivery, at],
  );
  return { webhook: String(webhook), webhookDelivery: String(delivery), event: String(event!.sequence) };
}

async function givenCalendarAddress(service: Service, centre: string, word: string): Promise<string> {
  const id = randomUUID();
  await service.db.writeOnce(
    "INSERT INTO calendar_address (id, centre_number, language, secret_sha256, created_at, created_by) VALUES (?, ?, 'CY', ?, ?, ?)",
    [id, centre, randomBytes(32), service.now(), `${word}CLIENT`],
  );
  return id;
}

/** One that nobody holds the cookie of. */
async function givenSession(service: Service, { personId, membershipId }: PersonMade): Promise<string> {
  const id = randomUUID();
  const at = service.now();
  await service.db.writeOnce(
    'INSERT INTO person_session (id, person_id, token, membership_id, created_at, updated_at, expires_at, begun_at, used_at) VALUES (?)',
    [[id, personId, id.replaceAll('-', ''), membershipId, at, at, new Date(Date.now() + 3_600_000), at, at]],
  );
  return id;
}

async function givenEntriesFile(service: Service, centre: string, word: string): Promise<string> {
  const id = `0196a000-0000-7000-8000-0000000${centre}`;
  const at = service.now();
  const fault = {
    code: 'OPTION_UNKNOWN',
    severity: 'WARNING',
    line: 3,
    field: 'option1',
    found: `${word}FILE`,
    expected: null,
  };
  const outcome = {
    candidatesAdded: 1,
    candidatesChanged: 0,
    candidatesUnchanged: 0,
    optionsEntered: 1,
    optionsWithdrawn: 0,
    rowsAdded: 1,
    rowsReinstated: 0,
    rowsWithdrawn: 0,
    rowsLate: 0,
    held: [{ marksheetId: '1', unitCode: word, candidateNumber: '0001' }],
  };
  await service.db.writeOnce(
    `INSERT INTO entries_file (id, name, sha256, size, kind, series_id, state, received_at, finished_at, received_by, received_by_id, fault_count, warning_count, faults, outcome) VALUES (?)`,
    [
      [
        id,
        `${word}FILE`,
        Buffer.alloc(32, centre),
        100,
        'E',
        'GCSE-2026-06',
        'APPLIED',
        at,
        at,
        `${word}CLIENT`,
        `${word}-id`,
        0,
        1,
        JSON.stringify([fault]),
        JSON.stringify(outcome),
      ],
    ],
  );
  await service.db.writeOnce(
    'INSERT INTO entries_file_centre (entries_file_id, centre_number, series_id, sequence, applied) VALUES (?)',
    [[id, centre, 'GCSE-2026-06', 1, 1]],
  );
  return id;
}

export async function givenModerator(
  service: Service,
  wanted: { ownCentre?: string; sheets?: SheetMade[] } = {},
): Promise<{ id: string; key: string }> {
  const moderatorId = `moderator-${newKey()}`;
  await service.db.writeOnce(
    "INSERT INTO moderator (id, name, address, language, own_centre) VALUES (?, 'Moderator', 'Somewhere', 'EN', ?)",
    [moderatorId, wanted.ownCentre ?? null],
  );
  for (const sheet of wanted.sheets ?? []) {
    await service.db.writeOnce(
      `INSERT INTO allocation (moderator_id, centre_number, offering_id, allocated_at, allocated_by)
       SELECT ?, centre_number, offering_id, ?, 'WJEC' FROM marksheet WHERE id = ?`,
      [moderatorId, service.now(), sheet.id],
    );
  }
  const { key } = await service.newClient({ name: 'Moderator', kind: 'MODERATOR', moderatorId, scopes: [] });
  return { id: moderatorId, key };
}

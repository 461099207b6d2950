/** Builders of entries files and of catalogues to which they belong, and the upload of a file as any client does it. */
import { uciCheckLetter, ulnCheckDigit } from '../../src/domain/candidate.js';
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import type { Db } from '../../src/persistence/database.js';
import type { OutgoingCandidate, OutgoingCentre, OutgoingFile, WrittenFile } from '../../src/transfer/edi.js';
import { writeBroadcastFile, writeEntriesFile } from '../../src/transfer/edi.js';
import type { Answer, Service } from './service.js';
import { givenCentre } from './world.js';

export const SERIES = 'GCSE-2026-06';

/** Units as `code: options that stand for it besides its own code`. */
export interface CatalogueWanted {
  units: readonly string[];
  /** Option code → codes of units; none for an exam. */
  options?: Readonly<Record<string, readonly string[]>>;
  /** Units with teacher initials. */
  initials?: readonly string[];
  entriesDeadline?: string | null;
}

/** GCSE June 2026: units marked out of 40, offered from always to never ending. */
export async function givenCatalogue(
  db: Db,
  { units, options = {}, initials = [], entriesDeadline = null }: CatalogueWanted,
): Promise<void> {
  await db.writeOnce("INSERT IGNORE INTO family (code, name_en, name_cy) VALUES ('GCSE', 'GCSE', 'TGAU')");
  await db.writeOnce(
    "INSERT IGNORE INTO series (id, family, month, year, edi_board, edi_series) VALUES (?, 'GCSE', 6, 2026, '40', '6G')",
    [SERIES],
  );
  await db.writeOnce('UPDATE series SET entries_deadline = ? WHERE id = ?', [entriesDeadline, SERIES]);
  await db.writeOnce(
    `INSERT INTO unit (code, aliases, title_en, family, level, language, assessment, maximum_mark, maximum_mark_confirmed, outcomes, linear_unit, teacher_initials, work) VALUES ?`,
    [
      units.map((code) => [
        code,
        '[]',
        `Unit ${code}`,
        'GCSE',
        '1/2',
        'EN',
        'MARKS',
        40,
        1,
        '[]',
        1,
        initials.includes(code),
        'UPLOAD',
      ]),
    ],
  );
  await db.writeOnce(
    `INSERT INTO offering (series_id, unit_id, deadline_by_centre_type, scheme, declarations)
     SELECT ?, id, '{}', '{"kind":"ALL","ties":"ASCENDING","teacherCoverage":true}', '[]' FROM unit WHERE code IN (?)`,
    [SERIES, units],
  );
  for (const [option, codes] of Object.entries(options)) {
    await db.writeOnce('INSERT INTO option_code (code) VALUES (?)', [option]);
    if (codes.length === 0) continue;
    await db.writeOnce('INSERT INTO option_unit (option_code, unit_id) SELECT ?, id FROM unit WHERE code IN (?)', [
      option,
      codes,
    ]);
  }
}

export const number = (index: number): string => String(index).padStart(4, '0');

const SURNAMES = ['EVANS', 'JONES', "O'NEIL-REES", 'LLYWELYN', 'AHMED', 'KOWALSKA', 'PRITCHARD'];

/** The n-th candidate of a centre, with right check characters. */
export function person(
  centre: string,
  index: number,
  options: readonly string[],
  other: Partial<OutgoingCandidate> = {},
): OutgoingCandidate {
  const start = `${centre}025${number(index)}`;
  const nine = `7${centre.slice(1)}${number(index)}`;
  const digit = ulnCheckDigit(nine);
  return {
    candidateNumber: number(index),
    surname: SURNAMES[index % SURNAMES.length]!,
    forenames: 'SIAN MAI',
    sex: 'F',
    dateOfBirth: '2010-01-29',
    uci: start + uciCheckLetter(start)!,
    uln: digit === null ? null : nine + digit,
    options,
    ...other,
  };
}

const FILE: OutgoingFile = { type: 'E', board: '40', series: '6G', year: 2026, producedOn: '2026-02-01' };

export const entriesOf = (
  centreNumber: string,
  candidates: readonly OutgoingCandidate[],
  other: Partial<OutgoingFile & OutgoingCentre> = {},
): WrittenFile => writeEntriesFile({ ...FILE, centreNumber, sequence: 1, candidates, ...other });

export const amendmentsOf = (
  centreNumber: string,
  sequence: number,
  candidates: readonly OutgoingCandidate[],
  other: Partial<OutgoingFile> = {},
): WrittenFile => entriesOf(centreNumber, candidates, { type: 'A', sequence, ...other });

export const broadcastOf = (
  centres: readonly OutgoingCentre[],
  other: Partial<OutgoingFile & { sequence: number }> = {},
): WrittenFile => writeBroadcastFile({ ...FILE, sequence: 1, ...other }, centres);

/** The file with its text changed. */
export const edited = ({ name, content }: WrittenFile, edit: (text: string) => string): WrittenFile => ({
  name,
  content: Buffer.from(edit(Buffer.from(content).toString('latin1')), 'latin1'),
});

/** Puts `text` at a position (from 1) of a line (from 1). */
export const overwritten = (file: WrittenFile, line: number, position: number, text: string): WrittenFile =>
  edited(file, (all) => {
    const lines = all.split('\r\n');
    const record = lines[line - 1]!;
    lines[line - 1] = record.slice(0, position - 1) + text + record.slice(position - 1 + text.length);
    return lines.join('\r\n');
  });

const FILE_FIELDS = `id name sha256 size kind centres series { id } state receivedAt validatedAt finishedAt receivedBy faultCount warningCount
  findings { line field code severity found expected text }
  outcome { candidatesAdded candidatesChanged candidatesUnchanged optionsEntered optionsWithdrawn rowsAdded rowsReinstated rowsWithdrawn rowsLate
    held { marksheetId unitCode candidateNumber } }`;

export const ENTRIES_FILE = `query ($id: ID!) { entriesFile(id: $id) { ${FILE_FIELDS} } }`;
export const ENTRIES_FILES = `query ($centre: CentreNumber, $first: Int! = 20, $after: String) { entriesFiles(centre: $centre, first: $first, after: $after) {
  edges { cursor } nodes { ${FILE_FIELDS} } pageInfo { hasNextPage endCursor } } }`;
export const IMPORT = `mutation ($input: ImportEntriesInput!) { importEntries(input: $input) {
  __typename
  ... on ImportEntriesSuccess { replayed file { ${FILE_FIELDS} } }
  ... on Problem { message }
  ... on EntriesFileRejected { file { ${FILE_FIELDS} } }
  ... on EntriesFileUnreadable { maximumBytes } } }`;

/** The parts of a multipart request before its file, and after it. */
export const multipart = (name: string, boundary: string, input: object = {}): [Buffer, Buffer] => {
  const field = (part: string, text: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${part}"\r\n\r\n${text}\r\n`;
  const operations = JSON.stringify({ query: IMPORT, variables: { input: { ...input, file: null } } });
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="0"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  return [
    Buffer.from(field('operations', operations) + field('map', '{"0":["variables.input.file"]}') + head),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ];
};

/** The whole answer to an upload. */
export async function upload(
  service: Service,
  key: string | null,
  { name, content }: WrittenFile,
  input: object = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const boundary = 'boundary-of-a-test';
  const [head, tail] = multipart(name, boundary, input);
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'apollo-require-preflight': 'true',
      ...(key !== null && { authorization: `Bearer ${key}` }),
      ...headers,
    },
    body: Buffer.concat([head, content, tail]),
  });
  return (await response.json()) as Answer;
}

/** What importEntries answers; fails when it answers with errors. */
export async function imported(
  service: Service,
  key: string,
  file: WrittenFile,
  input: object = {},
): Promise<Record<string, any>> {
  const answer = await upload(service, key, file, input);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data!.importEntries;
}

/** The file, which was applied. */
export async function applied(service: Service, key: string, file: WrittenFile): Promise<Record<string, any>> {
  const answer = await imported(service, key, file);
  if (answer.__typename !== 'ImportEntriesSuccess') throw new Error(JSON.stringify(answer, null, 1));
  return answer.file;
}

/** The faults of a file, which was refused: `code line field`. */
export async function faultsOf(service: Service, key: string, file: WrittenFile): Promise<string[]> {
  const answer = await imported(service, key, file);
  if (answer.__typename !== 'EntriesFileRejected') throw new Error(JSON.stringify(answer, null, 1));
  return (answer.file.findings as Record<string, unknown>[])
    .filter(({ severity }) => severity === 'FAULT')
    .map(({ code, line, field }) => `${String(code)} ${String(line)} ${String(field)}`);
}

/** A centre nobody used before, and a key to it. */
let centres = 10_000;
export async function newCentre(service: Service): Promise<{ centre: string; key: string }> {
  const centre = String((centres += 1));
  await givenCentre(service.db, centre);
  return { centre, key: await service.centreKey(centre) };
}

/** What a refused file may not change. */
export async function checksum(db: Db): Promise<unknown> {
  return db.readOnce('CHECKSUM TABLE candidate, marksheet, marksheet_row, row_change, outbox, entries_book');
}

/** The sheet of a unit, with its active rows; null while there is none to be seen. */
export async function sheetOf(
  service: Service,
  key: string,
  centre: string,
  unit: string,
): Promise<Record<string, any> | null> {
  const data = await service.query(
    key,
    `query ($centre: CentreNumber!, $series: ID!, $unit: String!) { marksheetFor(centre: $centre, series: $series, unit: $unit) {
      id version state counts { rows done left submitted missingInitials }
      submissions { sequence count } sample { eligible members { row { candidate { number } } } }
      rows(first: 600) { nodes { version late held status submission initials candidate { number surname forenames } result { code } } } } }`,
    { centre, series: SERIES, unit },
  );
  const sheet = data.marksheetFor;
  return sheet && { ...sheet, rows: sheet.rows.nodes };
}

/** Candidate numbers on a sheet. */
export const onSheet = async (
  service: Service,
  key: string,
  centre: string,
  unit: string,
): Promise<string[] | null> => {
  const sheet = await sheetOf(service, key, centre, unit);
  return sheet?.rows.map((row: any) => row.candidate.number) ?? null;
};

/** The next statement with this text in it fails; afterwards the answer is true. */
export function failOnce(db: Db, statement: string, error: object): () => boolean {
  type Done = (error: unknown) => void;
  type Runner = Record<
    'query' | 'execute',
    (asked: string | { sql: string; onResult: Done }, ...rest: unknown[]) => unknown
  >;
  let failed = false;
  const patch = (runner: Runner): void => {
    for (const kind of ['query', 'execute'] as const) {
      const original = runner[kind].bind(runner);
      runner[kind] = (asked, ...rest) => {
        // The pool hands a connection the command itself.
        const [sql, done] = typeof asked === 'string' ? [asked, rest.at(-1) as Done] : [asked.sql, asked.onResult];
        if (failed || !sql.includes(statement)) return original(asked, ...rest);
        failed = true;
        done(Object.assign(new Error('made to fail'), error));
        return undefined;
      };
    }
  };
  const pool = db.pool as unknown as {
    _allConnections: { toArray(): Runner[] };
    on(event: string, listener: (connection: Runner) => void): void;
  };
  pool._allConnections.toArray().forEach(patch);
  pool.on('connection', patch);
  return () => failed;
}

const MEGABYTE = 1024 * 1024;

/** The answer to a file of that many megabytes of letters, sent as fast as it is taken; null when it was broken off. */
export async function streamed(
  service: Service,
  key: string | null,
  name: string,
  size: { megabytes: number; breakAfter?: number },
): Promise<unknown> {
  const boundary = 'boundary-of-a-test';
  const [head, tail] = multipart(name, boundary);
  const chunk = Buffer.alloc(MEGABYTE / 16, 'rubbish ');
  const request = httpRequest(`${service.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': head.length + size.megabytes * MEGABYTE + tail.length,
      'apollo-require-preflight': 'true',
      ...(key !== null && { authorization: `Bearer ${key}` }),
    },
  });
  const answer = new Promise<unknown>((resolve, reject) => {
    request.on('error', (error) => {
      if (size.breakAfter === undefined) reject(error);
      else resolve(null);
    });
    request.on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve(JSON.parse(Buffer.concat(parts).toString()));
      });
    });
  });
  request.write(head);
  for (let sent = 0; sent < size.megabytes * 16; sent += 1) {
    if (sent === (size.breakAfter ?? Infinity) * 16) {
      request.destroy();
      break;
    }
    if (!request.write(chunk)) await Promise.race([once(request, 'drain'), answer]);
  }
  if (!request.destroyed) request.end(tail);
  return answer;
}

/** As little as it takes: callbacks, records as arrays, JSON put together by hand, no statement that another already answers. */
import type { ServerResponse } from 'node:http';
import { keyChecker, listen, openPool } from './common.js';
import type { Client } from './common.js';
import { ROWS_SQL, SHEET_SQL, sheetShape, SUBMISSIONS_SQL } from './grid.js';

const pool = openPool();
const clientOf = keyChecker(pool);

listen((request, response) => {
  const client = clientOf(request.headers.authorization);
  if (client === null || client instanceof Promise) {
    Promise.resolve(client).then(
      (found) => (found === null ? response.writeHead(401).end() : route(found)),
      failed(response),
    );
  } else route(client);

  function route(known: Client): void {
    const url = request.url!;
    if (!url.startsWith('/marksheets/') || !url.endsWith('/grid') || !known.rights.has('marks:read')) {
      response.writeHead(404).end();
      return;
    }
    grid(response, known, Number(url.slice(12, -5)));
  }
});

const failed = (response: ServerResponse) => (error: unknown) => {
  console.error(error);
  response.writeHead(500).end();
};

function grid(response: ServerResponse, client: Client, id: number): void {
  pool.execute(SHEET_SQL, [id, client.centre], (error, records) => {
    const [sheet] = (records ?? []) as any[];
    if (error) return failed(response)(error);
    if (!sheet) return send(response, '{"data":{"marksheet":null}}');
    let waiting = sheet.submissions === 0 ? 1 : 2;
    let rows: any[][] = [];
    let submissions: any[][] = [];
    const done = () => {
      waiting -= 1;
      if (waiting === 0) send(response, json(sheet, client, rows, submissions));
    };
    pool.execute({ sql: ROWS_SQL, rowsAsArray: true }, [id], (rowsError, found) => {
      if (rowsError) return failed(response)(rowsError);
      rows = found as any;
      done();
    });
    if (sheet.submissions === 0) return;
    pool.execute({ sql: SUBMISSIONS_SQL, rowsAsArray: true }, [id], (submissionsError, found) => {
      if (submissionsError) return failed(response)(submissionsError);
      submissions = found as any;
      done();
    });
  });
}

function send(response: ServerResponse, body: string): void {
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

/** Names may hold anything; all else is put down as it is. */
function json(sheet: any, client: Client, rows: any[][], submissions: any[][]): string {
  const inUse = new Set<string>();
  let nodes = '';
  const shown = rows.length > 600 ? 600 : rows.length;
  for (let index = 0; index < shown; index += 1) {
    const [version, number, surname, forenames, kind, mark, outcome, initials, submission, late, held, source, detail] =
      rows[index]!;
    if (initials !== null) inUse.add(initials);
    const code = kind === 'MARK' ? mark : kind === 'OUTCOME' ? outcome : kind === 'ABSENT' ? 'A' : 'CF';
    nodes += `${index === 0 ? '' : ','}{"version":${version},"candidate":{"number":"${number}","surname":${JSON.stringify(surname)},"forenames":${JSON.stringify(
      forenames,
    )}},"result":${kind === null ? 'null' : `{"code":"${code}"}`},"initials":${initials === null ? 'null' : `"${initials}"`},"status":"${
      submission === null ? 'DRAFT' : 'SUBMITTED'
    }","late":${late === 1},"held":${held === 1},"sample":${
      source === null ? 'null' : `{"source":"${source}","reason":{"code":"${detail.reason.code}"}}`
    }}`;
  }
  const made = submissions
    .map(
      ([sequence, at, by, count, late, receipt]) =>
        `{"sequence":${sequence},"at":"${at.toISOString()}","by":${JSON.stringify(by)},"count":${count},"late":${late === 1},"receipt":"${receipt}"}`,
    )
    .join();
  const initials = sheet.teacher_initials === 0 || inUse.size === 0 ? '' : `"${[...inUse].sort().join('","')}"`;
  return `{"data":{"marksheet":${JSON.stringify(sheetShape(sheet, client)).slice(0, -1)},"submissions":[${made}],"teacherInitialsInUse":[${initials}],"rows":{"nodes":[${nodes}],"pageInfo":{"hasNextPage":${rows.length > 600}}}}}}`;
}

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from '../../src/app.js';
import { loadDemonstration } from '../../src/demonstration/load.js';
import { createModeratorReports } from '../../src/demonstration/moderators.js';
import { placeCountedResults } from '../../src/persistence/writes/counted-result.js';
import { placeEvents } from '../../src/persistence/writes/event.js';
import { readPdf } from '../support/pdf.js';
import { fetchFrom, reportsAs } from '../support/reports.js';
import type { Service } from '../support/service.js';
import { startService } from '../support/service.js';

const README = readFileSync(join(projectFolder(), 'README.md'), 'utf8');

const CURLS = [...README.matchAll(/^curl .*$/gm)].map(([line]) => line);

let service: Service;
let key: string;
let staffKey: string;
beforeAll(async () => {
  service = await startService({ withoutClients: true });
  const credentials = await loadDemonstration(service.gate, join(projectFolder(), 'reference'));
  const keyOf = (role: string) => credentials.find((each) => each.role.startsWith(role))!.key;
  [key, staffKey] = [keyOf('Exams officer'), keyOf('WJEC staff')];
  service.setNow('2026-05-01T10:00:00Z');
});
afterAll(() => service.close());

it('README: the queries work from the first to the last, on the demonstration data', async () => {
  const operations = [...README.matchAll(/```graphql\n(.*?)```/gs)].map(([, operation]) => operation!);
  const answers: Record<string, any>[] = [];
  let id = '';
  for (const operation of operations) {
    const answer = await service.query(key, operation.replaceAll('MARKSHEET_ID', id));
    id = answer.marksheetFor?.id ?? id;
    answers.push(answer);
  }
  const [list, sheet, entered, ready, submitted, announced] = answers;
  expect(list!.marksheets.totalCount).toBeGreaterThan(10);
  expect(sheet!.marksheetFor.counts).toEqual({ rows: 13, done: 13, left: 0, missingInitials: 0 });
  expect(entered!.enterResults).toMatchObject({
    saved: 1,
    refused: 1,
    rows: [{ row: { result: { code: '31' }, initials: 'SF' } }, { problem: { __typename: 'MarkAboveMaximum' } }],
  });
  expect(ready!.marksheet.readiness).toEqual({ ready: true, blockers: [] });
  expect(submitted!.submitMarksheet.submission).toMatchObject({ sequence: 1, count: 13 });
  expect(submitted!.submitMarksheet.marksheet.sample.members.length).toBeGreaterThan(0);
  expect(announced!.beginUpload.upload.address).toMatch(/\/uploads\/[0-9a-f]{32}$/);
  const { data } = await curl(CURLS[2]!, { IAMIS_KEY: key, MARKSHEET: id });
  expect(data.uploadEvidence.evidence.sha256).toMatch(/^[0-9a-f]{64}$/);
});

it('docs/integrating.md: the queries work on the demonstration data', async () => {
  await placeEvents(service.db);
  await placeCountedResults(service.db);
  const page = readFileSync(join(projectFolder(), 'docs/integrating.md'), 'utf8');
  // Webhooks are made by people, and awarding is WJEC's: its key may do both.
  const keyFor = (operation: string) => (/Webhook|[cC]ounted/.test(operation) ? staffKey : key);
  const [sandboxes, events, webhook, sheet, counted, totals, acknowledged, ...more] = await Promise.all(
    [...page.matchAll(/```graphql\n(.*?)```/gs)].map(([, operation]) => service.query(keyFor(operation!), operation!)),
  );
  expect(more).toEqual([]);
  expect(sandboxes!.centres.nodes).not.toEqual([]);
  expect(webhook!.createWebhook.secret).toMatch(/^whsec_/);
  expect(counted!.countedResults.nodes).toHaveLength(100);
  expect(totals!.countedTotals.rows).toBeGreaterThan(0);
  expect(acknowledged!.acknowledgeCountedResults).toMatchObject({ acknowledgement: { upTo: '1' } });
  expect(events!.events.nodes).toHaveLength(50);
  expect(events!.events.nodes[0]).toMatchObject({ marksheet: { id: expect.any(String) } });
  expect(sheet!.marksheetFor).toMatchObject({ id: expect.any(String), state: expect.any(String) });
});

/** What the shell would hand to curl, which not every machine has: with its quotes, and the variables that the reader sets. */
function argumentsOfCurl(line: string, variables: Record<string, string>): string[] {
  const script = `curl() { printf '%s\\0' "$@"; }\n${line}`;
  return execFileSync('sh', ['-euc', script], { env: variables, encoding: 'utf8' }).split('\0').slice(0, -1);
}

/** As curl does it: with data it is a POST, of a form unless a header says otherwise. */
async function curl(line: string, variables: Record<string, string>): Promise<any> {
  const { values, positionals } = parseArgs({
    args: argumentsOfCurl(line, variables),
    allowPositionals: true,
    options: {
      silent: { type: 'boolean', short: 's' },
      user: { type: 'string', short: 'u' },
      data: { type: 'string', short: 'd', multiple: true },
      header: { type: 'string', short: 'H', multiple: true, default: [] },
      form: { type: 'string', short: 'F', multiple: true, default: [] },
    },
  });
  const headers = new Headers(values.header.map((each) => each.split(': ') as [string, string]));
  if (values.user !== undefined) headers.set('Authorization', `Basic ${btoa(values.user)}`);
  const form = new FormData();
  for (const [name, value] of values.form.map((each) => each.split(/=(.*)/s) as [string, string])) {
    if (value.startsWith('@')) form.set(name, new Blob(['a file of the reader’s']), value.slice(1));
    else form.set(name, value);
  }
  if (values.data && !headers.has('Content-Type')) headers.set('Content-Type', 'application/x-www-form-urlencoded');
  const url = positionals[0]!.replace('http://127.0.0.1:4000', service.url);
  const response = await fetch(url, { method: 'POST', headers, body: values.data?.join('&') ?? form });
  expect(response.status).toBe(200);
  return response.json();
}

it('README: a key is exchanged for a token, and the token asks, as printed', async () => {
  const [exchange, ask] = CURLS;
  expect(CURLS).toHaveLength(3);
  // Where the page says that the client's id stands.
  const { apiClients } = await service.query(staffKey, '{ apiClients { nodes { id name keys { id } } } }');
  const client = apiClients.nodes.find(({ keys }: any) => keys.some(({ id }: any) => key.startsWith(`iamis_${id}_`)));
  const token = await curl(exchange!, { CLIENT_ID: client.id, IAMIS_KEY: key });
  expect(token).toMatchObject({ token_type: 'Bearer', expires_in: 900, scope: 'marks:read' });
  const { data } = await curl(ask!, { TOKEN: token.access_token });
  expect(data.viewer.name).toBe(client.name);
  expect(data.viewer.rights).toContain('marks:read');
  expect(data.viewer.rights).not.toContain('marks:write');
});

it('The demonstration holds what the guides show: every state, all units, every centre type', async () => {
  const [counts] = await service.db.readOnce<Record<string, number>>(
    `SELECT (SELECT COUNT(*) FROM centre) AS centres, (SELECT COUNT(DISTINCT type) FROM centre) AS types, (SELECT COUNT(*) FROM marksheet_row) AS \`rows\`,
       (SELECT COUNT(DISTINCT unit_id) FROM marksheet) AS unitsOnSheets, (SELECT COUNT(*) FROM unit) AS units,
       (SELECT MAX(done + unmarked + submitted) FROM marksheet) AS largest, (SELECT COUNT(*) FROM marksheet WHERE submissions = 2) AS twice,
       (SELECT COUNT(*) FROM marksheet WHERE submissions = 1 AND unmarked > 0) AS lateOpen, (SELECT COUNT(*) FROM marksheet_row WHERE held = 1) AS held,
       (SELECT COUNT(*) FROM marksheet_row WHERE result_kind = 'ABSENT') AS absent, (SELECT COUNT(*) FROM marksheet_row WHERE result_kind = 'CARRY_FORWARD') AS carried,
       (SELECT COUNT(*) FROM marksheet WHERE done + unmarked + submitted = 2) AS ofTwo`,
  );
  expect(counts).toMatchObject({ types: 4, largest: 600, unitsOnSheets: counts!.units });
  expect(counts!.centres).toBeGreaterThanOrEqual(12);
  expect(counts!.rows).toBeGreaterThan(2500);
  for (const some of ['twice', 'lateOpen', 'held', 'absent', 'carried', 'ofTwo'])
    expect([some, counts![some]! > 0]).toEqual([some, true]);
});

it('The demonstration has moderators whom the centre sees, Welsh where the work is, and their reports in both languages', async () => {
  for (let start = 0; start < 2; start += 1) await createModeratorReports(service.gate, service.store);
  const centre = reportsAs(service, key);
  const { marksheetFor } = await service.query(
    key,
    '{ marksheetFor(centre: "68101", series: "GCSE-2025-11", unit: "3700U1") { id moderator { name address welshSpeaking } } }',
  );
  expect(marksheetFor.moderator).toMatchObject({ name: 'Nerys Vaughan', welshSpeaking: true });
  expect(marksheetFor.moderator.address).toContain('\n');
  expect(await centre.onSheet(marksheetFor)).toEqual(['1/2 all EN']);
  expect(await centre.onSheet(marksheetFor, null, { 'accept-language': 'cy' })).toEqual(['1/2 all CY']);
  const { nodes } = await centre.list();
  expect(nodes).toHaveLength(2);
  for (const { downloadUrl, language } of nodes) {
    const pdf = readPdf(Buffer.from(await (await fetchFrom(service, downloadUrl)).arrayBuffer()));
    expect(pdf).toMatchObject({ accessible: true, language: language === 'CY' ? 'cy-GB' : 'en-GB' });
  }
  const { moderators, moderatorGaps } = await service.query(
    staffKey,
    '{ moderators { nodes { name address welshSpeaking } } moderatorGaps(filter: { kind: NO_WELSH_SPEAKER }) { totalCount } }',
  );
  expect(moderators.nodes.map(({ name, welshSpeaking }: any) => [name, welshSpeaking])).toEqual([
    ['Alun Whitfield', false],
    ['Nerys Vaughan', true],
  ]);
  expect(moderatorGaps.totalCount).toBe(0);
});

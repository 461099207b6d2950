import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../src/app.js';
import { loadDemonstration } from '../../src/demonstration/load.js';
import type { Service } from '../support/service.js';
import { startService } from '../support/service.js';

let service: Service;
let key: string;
beforeAll(async () => {
  service = await startService({ withoutClients: true });
  const credentials = await loadDemonstration(service.gate, join(projectFolder(), 'reference'));
  key = credentials.find(({ role }) => role.startsWith('Exams officer'))!.key;
  service.setNow('2026-05-01T10:00:00Z');
}, 120_000);
afterAll(() => service.close());

it('README: the queries work from the first to the last, on the demonstration data', async () => {
  const readme = readFileSync(join(projectFolder(), 'README.md'), 'utf8');
  const operations = [...readme.matchAll(/```graphql\n(.*?)```/gs)].map(([, operation]) => operation!);
  const answers: Record<string, any>[] = [];
  let id = '';
  for (const operation of operations) {
    const answer = await service.query(key, operation.replaceAll('MARKSHEET_ID', id));
    id = answer.marksheetFor?.id ?? id;
    answers.push(answer);
  }
  const [list, sheet, entered, ready, submitted] = answers;
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

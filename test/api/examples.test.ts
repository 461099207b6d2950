import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { buildSchema, parse, validate } from 'graphql';
import ts from 'typescript';
import { readSdl } from '../../src/graphql/schema.js';
import { startRelay } from '../../src/workers/relay.js';
import type { Worker } from '../../src/workers/worker.js';
import { pino } from 'pino';
import type { Service } from '../support/service.js';
import { startService } from '../support/service.js';
import { givenSheet } from '../support/world.js';

const run = promisify(execFile);
const PYTHON = spawnSync('python3', ['--version']).status === 0;

let service: Service;
let relay: Worker;
let folder: string;
beforeAll(async () => {
  service = await startService();
  relay = startRelay(service.db, pino({ level: 'silent' }));
  folder = mkdtempSync(join(tmpdir(), 'iamis-examples-'));
});
afterAll(async () => {
  await relay.stop();
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The example and the package, without checking the types once more. */
function compiled(): string {
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  for (const part of ['clients/typescript/src', 'examples/typescript'])
    for (const name of readdirSync(part).filter((each) => each.endsWith('.ts'))) {
      const to = join(folder, part, name.replace(/ts$/, 'js'));
      mkdirSync(dirname(to), { recursive: true });
      const { outputText } = ts.transpileModule(readFileSync(join(part, name), 'utf8'), {
        compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
      });
      writeFileSync(to, outputText);
    }
  return join(folder, 'examples/typescript/enter-results.js');
}

/** Once with a line that is refused, so that the sheet stays open; once more with it put right. */
async function works(centre: string, command: string, program: string, oauth: boolean): Promise<void> {
  const sheet = await givenSheet(service.db, { centre, rows: 3 });
  const { id, key } = await service.newClient({ centreNumbers: [centre] });
  const marks = join(folder, `${centre}.csv`);
  const env = {
    PATH: process.env.PATH,
    IAMIS_URL: service.url,
    IAMIS_KEY: key,
    IAMIS_FOLLOW_MS: '6000',
    ...(oauth && { IAMIS_CLIENT_ID: id }),
  };
  const go = async (...lines: string[]) => {
    writeFileSync(marks, lines.join('\r\n'));
    return (await run(command, [program, marks, centre, sheet.series, sheet.unit], { env })).stdout;
  };
  const first = await go('0001,12', '0002,99', '0003,a');
  expect(first).toContain('1 saved, 2 refused');
  expect(first).toContain('0002: 99 is more than 40');
  expect(first).toContain('0003: ask whether');
  expect(first).toContain('Not submitted');
  const second = await go('0002,39', '0003,0');
  expect(second).toContain('2 saved, 0 refused');
  expect(second).toMatch(/Submitted 3, receipt [0-9a-f]{64}/);
  expect(second).toContain(`event MARKSHEET_SUBMITTED sheet ${sheet.id}`);
}

describe('the examples work', () => {
  it('in TypeScript, with a token', () => works('68750', process.execPath, compiled(), true));

  (PYTHON ? it : it.skip)(`in Python, with a key${PYTHON ? '' : ': there is no python3 here'}`, () =>
    works('68751', 'python3', 'examples/python/enter_results.py', false),
  );
});

describe('what the examples ask', () => {
  const schema = buildSchema(readSdl('schema'));
  const documentsIn = (path: string): string[] =>
    [...readFileSync(path, 'utf8').matchAll(/"""\s*((?:query|mutation) [\s\S]*?)"""/g)].map(
      ([, document]) => document!,
    );

  it.each(['examples/csharp/EnterResults.cs', 'examples/python/enter_results.py'])('%s fits the schema', (path) => {
    const documents = documentsIn(path);
    expect(documents).toHaveLength(5);
    expect(documents.flatMap((document) => validate(schema, parse(document)).map(({ message }) => message))).toEqual(
      [],
    );
  });
});

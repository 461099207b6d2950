import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { projectFolder } from '../../src/app.js';
import type { WrittenFile } from '../../src/transfer/edi.js';
import { placeCountedResults } from '../../src/persistence/writes/counted-result.js';
import { sealAll } from '../../src/workers/sealer.js';
import {
  amendmentsOf,
  applied,
  entriesOf,
  givenCatalogue,
  newCentre,
  overwritten,
  person,
} from '../support/entries.js';
import { callsAs, row, submitted } from '../support/calls.js';
import type { Service } from '../support/service.js';
import { startService, TEST_AUDIT_KEY } from '../support/service.js';
import { givenCentre, givenSheet } from '../support/world.js';

let service: Service;
let folder: string;
beforeAll(async () => {
  service = await startService();
  await givenCatalogue(service.db, { units: ['3700U1', '3000N1'] });
  folder = mkdtempSync(join(tmpdir(), 'iamis-cli-'));
  buildCli();
});
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

/** As `npm run build` makes it, without checking the types once more. */
function buildCli(): void {
  const root = projectFolder();
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'cli'));
  for (const name of readdirSync(join(root, 'cli')).filter((each) => each.endsWith('.ts'))) {
    const { outputText } = ts.transpileModule(readFileSync(join(root, 'cli', name), 'utf8'), {
      compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
    });
    writeFileSync(join(folder, 'cli', name.replace(/ts$/, 'js')), outputText);
  }
}

interface Ran {
  code: number;
  out: string;
  err: string;
}

/** The command line with these arguments; `key` null: none is set. */
const iamis = (key: string | null, args: readonly string[], url = service.url): Promise<Ran> =>
  new Promise((resolve) => {
    const env = { PATH: process.env.PATH, IAMIS_URL: url, ...(key !== null && { IAMIS_KEY: key }) };
    execFile(
      process.execPath,
      [join(folder, 'cli/iamis.js'), ...args],
      { env, maxBuffer: 1 << 26 },
      (error, out, err) => {
        resolve({ code: error === null ? 0 : (error.code as unknown as number), out, err });
      },
    );
  });

function onDisk({ name, content }: WrittenFile): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('entries import', () => {
  it('R43 applies a good file, and says what it did', async () => {
    const { centre, key } = await newCentre(service);
    const path = onDisk(entriesOf(centre, [person(centre, 1, ['3700U1', '9999ZZ']), person(centre, 2, ['3000N1'])]));
    const ran = await iamis(key, ['entries', 'import', path]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    for (const said of ['APPLIED', 'candidatesAdded 2', 'rowsAdded 2', 'WARNING line 3 option2 OPTION_UNKNOWN'])
      expect(ran.out).toContain(said);
    const again = await iamis(key, ['entries', 'import', path]);
    expect(again.code).toBe(0);
    expect(again.out).toContain('nothing was changed');
  });

  it('R43 prints every fault of a refused file, in the language asked for, and ends with 1', async () => {
    const { centre, key } = await newCentre(service);
    const good = entriesOf(centre, [person(centre, 1, ['3700U1'])]);
    const path = onDisk(overwritten(overwritten(good, 3, 9, '0000'), 4, 8, '0000009'));
    const english = await iamis(key, ['entries', 'import', path]);
    expect(english).toMatchObject({ code: 1, err: '' });
    for (const said of [
      'REJECTED, faults 2',
      'FAULT line 3 candidateNumber CANDIDATE_NUMBER_MALFORMED',
      'FAULT line 4 recordCount RECORD_COUNT_WRONG',
    ]) {
      expect(english.out).toContain(said);
    }
    const welsh = await iamis(key, ['--language', 'cy', 'entries', 'import', path]);
    expect(welsh.code).toBe(1);
    expect(welsh.out).not.toBe(english.out);
  });

  it('R3 names the rows that were held', async () => {
    const { centre, key } = await newCentre(service);
    await applied(service, key, entriesOf(centre, [person(centre, 1, ['3700U1'])]));
    const { marksheets } = await service.query(key, '{ marksheets { nodes { id } } }');
    const on = { marksheetId: marksheets.nodes[0].id };
    await service.query(key, 'mutation ($input: EnterResultsInput!) { enterResults(input: $input) { __typename } }', {
      input: { ...on, idempotencyKey: 'cli-enter', rows: [{ candidateNumber: '0001', result: { mark: 3 } }] },
    });
    await service.query(
      key,
      'mutation ($input: SubmitMarksheetInput!) { submitMarksheet(input: $input) { __typename } }',
      {
        input: { ...on, idempotencyKey: 'cli-submit' },
      },
    );
    const ran = await iamis(key, ['entries', 'import', onDisk(amendmentsOf(centre, 2, [person(centre, 1, [])]))]);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('HELD 3700U1 0001');
  });

  it('R43 answers --json with the whole answer, also of a refused file', async () => {
    const { centre, key } = await newCentre(service);
    const path = onDisk(entriesOf(centre, [person(centre, 1, ['3700U1'])]));
    const ran = await iamis(key, ['--json', 'entries', 'import', path]);
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.out)).toMatchObject({
      __typename: 'ImportEntriesSuccess',
      replayed: false,
      file: { state: 'APPLIED', centres: [centre], outcome: { rowsAdded: 1, held: [] } },
    });
    const second = onDisk(entriesOf(centre, [person(centre, 2, ['3700U1'])], { sequence: 2 }));
    const refused = await iamis(key, ['--json', 'entries', 'import', second]);
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.out).file.findings).toEqual([
      expect.objectContaining({ code: 'DUPLICATE_ENTRIES_FILE', line: 2 }),
    ]);
  });

  it('R43 ends with 1 when the file is larger than is taken', async () => {
    const { centre, key } = await newCentre(service);
    const ran = await iamis(key, [
      'entries',
      'import',
      onDisk({ name: `E${centre}40.X01`, content: Buffer.alloc(40 << 20, 'x') }),
    ]);
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(ran.out).toMatch(/\S/);
  });
});

describe('results', () => {
  const twoCandidates = async () => {
    const { centre, key } = await newCentre(service);
    await applied(service, key, entriesOf(centre, [person(centre, 1, ['3700U1']), person(centre, 2, ['3700U1'])]));
    const place = ['--centre', centre, '--series', 'GCSE-2026-06', '--unit', '3700U1'];
    const written = (name: string, content: string) => {
      const path = join(folder, `${centre}-${name}`);
      writeFileSync(path, content);
      return path;
    };
    return { centre, key, place, written };
  };

  it.each(['csv', 'xlsx', 'json'])('R45 template and export write %s, which validate finds unchanged', async (form) => {
    const { centre, key, place } = await twoCandidates();
    for (const command of ['template', 'export']) {
      const path = join(folder, `${centre}-${command}.${form}`);
      const ran = await iamis(key, ['results', command, ...place, '--form', form, '-o', path]);
      expect(ran).toMatchObject({ code: 0, err: '' });
      expect(ran.out).toContain(path);
      const validated = await iamis(key, ['--json', 'results', 'validate', path, ...place]);
      expect(validated.code).toBe(0);
      expect(JSON.parse(validated.out)).toMatchObject({ unchanged: 2, wouldChange: 0, refused: 0, token: null });
    }
    const piped = await iamis(key, ['results', 'export', ...place, '-o', '-']);
    expect(piped.out).toContain('0002');
  });

  it('R44 validate prints what would change and how to save it; apply saves it, once', async () => {
    const { key, place, written } = await twoCandidates();
    const path = written('good.csv', 'Candidate number,Mark\n0001,7\n0002,8\n');
    const validated = await iamis(key, ['results', 'validate', path, ...place]);
    expect(validated).toMatchObject({ code: 0, err: '' });
    expect(validated.out).toMatch(/WOULD_CHANGE +3700U1 +0002 .*- -> 8/);
    const [, token] = /results apply (\w+)/.exec(validated.out)!;
    const done = await iamis(key, ['results', 'apply', token!]);
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(done.out).toContain('2 rows changed');
    const again = await iamis(key, ['--json', 'results', 'apply', token!]);
    expect(again.code).toBe(1);
    expect(JSON.parse(again.out).__typename).toBe('DryRunApplied');
  });

  it('R44 validate ends with 1 when a row or the file is refused, and says why in the language asked for', async () => {
    const { key, place, written } = await twoCandidates();
    const rows = written('rows.csv', 'Candidate number,Mark\n0001,999\n0002,8\n');
    const ran = await iamis(key, ['results', 'validate', rows, ...place]);
    expect(ran.code).toBe(1);
    expect(ran.out).toMatch(/REFUSED .*MarkAboveMaximum/);
    const broken = written('broken.csv', 'Surname\nEvans\n');
    const refused = await iamis(key, ['--language', 'cy', 'results', 'validate', broken, ...place]);
    expect(refused.code).toBe(1);
    expect(refused.out).toContain('COLUMN_MISSING');
    expect(refused.out).toContain('Rhif ymgeisydd');
  });

  it('R6 takes absences that are confirmed by number, or all of them', async () => {
    const { key, place, written } = await twoCandidates();
    const path = written('absent.csv', 'Candidate number,Mark\n0001,A\n0002,A\n');
    const counts = async (...more: string[]) => {
      const { out, code } = await iamis(key, ['--json', 'results', 'validate', path, ...place, ...more]);
      const { wouldChange, refused } = JSON.parse(out);
      return [code, wouldChange, refused];
    };
    expect(await counts()).toEqual([1, 0, 2]);
    expect(await counts('--confirm-absent', '0001')).toEqual([1, 1, 1]);
    expect(await counts('--confirm-absent', '3700U1:0001,3700U1:0002')).toEqual([0, 2, 0]);
    expect(await counts('--confirm-absent', 'all')).toEqual([0, 2, 0]);
  });

  it('R39 end with 2 where the service refuses a download, and for a file that is not there', async () => {
    const { key } = await twoCandidates();
    const none = await iamis(key, ['results', 'export', '--centre', '79999', '--series', 'GCSE-2026-06', '-o', '-']);
    expect(none).toMatchObject({ code: 2, out: '' });
    const place = ['--centre', '79999', '--series', 'GCSE-2026-06'];
    expect(await iamis(key, ['results', 'validate', join(folder, 'gone.csv'), ...place])).toMatchObject({ code: 2 });
  });
});

describe('a command that can not be done ends with 2 and says why', () => {
  const said = async (key: string | null, args: readonly string[], url?: string): Promise<string> => {
    const ran = await iamis(key, args, url);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).not.toMatch(/ at .*\.js/);
    return ran.err;
  };

  it('without a key', async () => {
    expect(await said(null, ['sheets', 'list'])).toContain('IAMIS_KEY');
  });
  it('with a wrong key, or one no key can be', async () => {
    expect(await said('wrong', ['sheets', 'list'])).toMatch(/\S/);
    const err = await said('sécret-ŵ', ['sheets', 'list']);
    expect(err).toContain('malformed');
    expect(err).not.toContain('cret');
  });
  it('without the right', async () => {
    const { key } = await newCentre(service);
    expect(await said(key, ['audit', 'verify'])).toContain('audit:verify');
  });
  it('without a service', async () => {
    expect(await said('any', ['sheets', 'list'], 'http://127.0.0.1:9')).toMatch(
      /ECONNREFUSED|does not answer|can not be asked/,
    );
    expect(await said('any', ['sheets', 'list'], 'http://127.0.0.1:1024')).toContain('does not answer');
  });
  it('without the file', async () => {
    expect(await said('any', ['entries', 'import', join(folder, 'E9999940.X01')])).toContain('ENOENT');
  });
  it('without a command that is known', async () => {
    expect(await said('any', ['entries', 'imprt'])).toContain('imprt');
  });
});

describe('sheets list', () => {
  it('lists the sheets of the key', async () => {
    const { centre, key } = await newCentre(service);
    await applied(service, key, entriesOf(centre, [person(centre, 1, ['3700U1', '3000N1'])]));
    const ran = await iamis(key, ['sheets', 'list']);
    expect(ran.code).toBe(0);
    expect(ran.out.trim().split('\n')).toHaveLength(3);
    const one = await iamis(key, ['--json', 'sheets', 'list', '--unit', '3000N1', '--state', 'NOT_STARTED']);
    expect(JSON.parse(one.out)).toEqual([
      expect.objectContaining({ centre: { number: centre }, state: 'NOT_STARTED' }),
    ]);
  });
});

describe('sheets show and submit', () => {
  it('R14 R15 shows what stands in the way, refuses with all of it, and submits once nothing does', async () => {
    const sheet = await givenSheet(service.db, { centre: '68701', rows: 3 });
    const key = await service.centreKey('68701');
    const shown = await iamis(key, ['sheets', 'show', sheet.id, '--rows', 'UNMARKED']);
    expect(shown).toMatchObject({ code: 0, err: '' });
    expect(shown.out.match(/^! /gm)).toHaveLength(3);
    const refused = await iamis(key, ['--json', 'sheets', 'submit', sheet.id]);
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.out)).toMatchObject({ __typename: 'MarksheetIncomplete', blockers: { length: 3 } });

    await callsAs(service, key).enter(
      sheet,
      sheet.numbers.map((number) => row(number, '7')),
    );
    const submitted = await iamis(key, ['sheets', 'submit', sheet.id]);
    expect(submitted).toMatchObject({ code: 0, err: '' });
    expect(submitted.out).toMatch(/submission 1: 3 rows\nreceipt [0-9a-f]{64}/);
    const after = await iamis(key, ['sheets', 'show', sheet.id]);
    expect(after.out).toContain('submission 1: 3 rows');
    expect(after.out.match(/SUBMITTED$/gm)).toHaveLength(3);
  });

  it('R39 ends with 2 where there is no such sheet, or it is of another centre', async () => {
    const sheet = await givenSheet(service.db, { centre: '68702', rows: 1 });
    const key = await service.centreKey('68701');
    const [foreign, unknown] = [
      await iamis(key, ['sheets', 'show', sheet.id]),
      await iamis(key, ['sheets', 'show', '999999']),
    ];
    expect([foreign.code, unknown.code]).toEqual([2, 2]);
    expect(foreign.err).toBe(unknown.err.replace('999999', sheet.id));
  });
});

describe('corrections record', () => {
  it('R30 records the lines that can be, tells of each that can not, and of a dry run saves nothing', async () => {
    const sheet = await givenSheet(service.db, { centre: '68703', rows: 3 });
    const key = await service.centreKey('68703');
    await submitted(callsAs(service, key), sheet, ['10', '11', '12']);
    const place = `68703,${sheet.series},${sheet.unit}`;
    const path = join(folder, 'corrections.csv');
    writeFileSync(
      path,
      [
        '\ufeffCentre,Series,Unit,Candidate,Result,Reason,Confirm absent',
        `${place},0001,20,"Added wrongly, twice",`,
        `${place},0002,41,Added wrongly,`,
        `${place},0003,A,Was not there,yes`,
        `68703,${sheet.series},9999U9,0001,3,No such unit,`,
      ].join('\r\n'),
    );
    const counts = async () =>
      (
        await service.query(
          key,
          'query ($id: ID!) { marksheet(id: $id) { rows { nodes { countedResult { code } } } } }',
          {
            id: sheet.id,
          },
        )
      ).marksheet.rows.nodes.map((node: any) => node.countedResult.code);

    const dry = await iamis(service.staffKey, ['corrections', 'record', path, '--dry-run']);
    expect(dry).toMatchObject({ code: 1, err: '' });
    expect(dry.out.match(/would be recorded/g)).toHaveLength(2);
    expect(await counts()).toEqual(['10', '11', '12']);

    const ran = await iamis(service.staffKey, ['--json', 'corrections', 'record', path]);
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out).map(({ line, counts, problem }: any) => [line, counts, problem?.__typename])).toEqual([
      [2, '20', undefined],
      [3, '11', 'MarkAboveMaximum'],
      [4, 'A', undefined],
      [5, null, 'MarksheetNotFound'],
    ]);
    expect(await counts()).toEqual(['20', '11', 'A']);
    const again = await iamis(service.staffKey, ['--json', 'corrections', 'record', path]);
    expect(JSON.parse(again.out)[0].problem.__typename).toBe('ResultUnchanged');
  });

  it('R30 ends with 2 where the file is none of corrections', async () => {
    const path = join(folder, 'other.csv');
    for (const [content, said] of [
      ['centre,series\n68703,GCSE-2026-06\n', 'unit, candidate, result, reason'],
      ['centre,series\n68703\n', 'no CSV file'],
      ['', 'no lines'],
    ] as const) {
      writeFileSync(path, content);
      const ran = await iamis(service.staffKey, ['corrections', 'record', path]);
      expect(ran).toMatchObject({ code: 2, out: '' });
      expect(ran.err).toContain(said);
    }
  });
});

describe('amendments', () => {
  it('R31 lists the queue, and decides', async () => {
    const sheet = await givenSheet(service.db, { centre: '68704', rows: 2 });
    const key = await service.centreKey('68704');
    await submitted(callsAs(service, key), sheet, ['10', '11']);
    const asked = await service.query(
      key,
      `mutation ($input: RequestMarkAmendmentInput!) {
        requestMarkAmendment(input: $input) { ... on RequestMarkAmendmentSuccess { amendmentRequest { id } } ... on Problem { message } }
      }`,
      {
        input: {
          marksheetId: sheet.id,
          idempotencyKey: 'cli-amendment',
          centre: '68704',
          candidateNumber: '0001',
          submittedResult: '10',
          requestedResult: { typed: '12' },
          reason: 'A page was missing',
          requester: 'Nia Rees',
        },
      },
    );
    const { id } = asked.requestMarkAmendment.amendmentRequest;
    const listed = await iamis(service.staffKey, ['amendments', 'list', '--centre', '68704']);
    expect(listed).toMatchObject({ code: 0, err: '' });
    expect(listed.out).toMatch(new RegExp(`^${id} +OPEN .* 0001 +10 +12 +A page was missing$`, 'm'));
    const decide = ['amendments', 'decide', id, 'approve', '--note', 'Agreed'];
    const decided = await iamis(service.staffKey, ['--json', ...decide]);
    expect(decided.code).toBe(0);
    expect(JSON.parse(decided.out)).toMatchObject({
      amendmentRequest: { state: 'APPROVED', row: { countedResult: { code: '12' } } },
    });
    const again = await iamis(service.staffKey, decide);
    expect(again).toMatchObject({ code: 1, err: '' });
    const open = await iamis(service.staffKey, ['--json', 'amendments', 'list', '--centre', '68704']);
    expect(JSON.parse(open.out)).toEqual([]);
  });

  it('takes no decision that is none', async () => {
    const ran = await iamis(service.staffKey, ['amendments', 'decide', '1', 'perhaps', '--note', 'x']);
    expect(ran).toMatchObject({ code: 2, out: '' });
  });
});

describe('users', () => {
  it('R40 invites, lists and removes', async () => {
    await givenCentre(service.db, '68705');
    const invited = await iamis(service.staffKey, [
      ...['--json', 'users', 'invite', 'mair@ysgol.example', '--name', 'Mair', '--centre', '68705', '--type', 'USER'],
    ]);
    expect(invited).toMatchObject({ code: 0, err: '' });
    const { membership } = JSON.parse(invited.out);
    expect(membership).toMatchObject({ state: 'INVITED', accountType: 'USER', centre: { number: '68705' } });
    const listed = await iamis(service.staffKey, ['users', 'list', '--centre', '68705']);
    expect(listed.out).toMatch(new RegExp(`^${membership.id} +68705 +USER +INVITED .*mair@ysgol.example +Mair$`, 'm'));
    const removed = await iamis(service.staffKey, ['--json', 'users', 'remove', membership.id]);
    expect(JSON.parse(removed.out)).toMatchObject({ membership: { state: 'ENDED' } });
    const left = await iamis(service.staffKey, ['--json', 'users', 'list', '--centre', '68705']);
    expect(JSON.parse(left.out)).toEqual([]);
    const again = await iamis(service.staffKey, ['users', 'remove', membership.id]);
    expect(again).toMatchObject({ code: 1, err: '' });
  });
});

describe('help', () => {
  it('says of every command what it does, of every argument and option what it means, and ends with 0', async () => {
    const root = await iamis(null, ['--help']);
    expect(root).toMatchObject({ code: 0, err: '' });
    const nouns = commandsIn(root.out);
    expect(nouns.length).toBeGreaterThanOrEqual(6);
    for (const noun of nouns) {
      const { out } = await iamis(null, [noun, '--help']);
      for (const verb of commandsIn(out)) {
        const help = await iamis(null, [noun, verb, '--help']);
        expect(help.code).toBe(0);
        // A description begins two spaces after what it describes.
        const terms = help.out.split('\n').filter((line) => /^ {2}(-|[a-z-]+ {2,}|[a-z-]+$)/.test(line));
        expect(terms.filter((line) => !/\S {2,}\S/.test(line.trim()))).toEqual([]);
      }
    }
  });
});

/** Below the heading of commands, the one that gives help apart. */
const commandsIn = (help: string): string[] =>
  [...(help.split('\nCommands:\n')[1] ?? '').split('\n\n')[0]!.matchAll(/^ {2}([a-z]+)/gm)]
    .map(([, name]) => name!)
    .filter((name) => name !== 'help');

describe('audit verify', () => {
  it('R41 ends with 0 while nothing was touched, and with 1 once a row was changed or removed, naming it', async () => {
    const { centre, key } = await newCentre(service);
    await applied(service, key, entriesOf(centre, [person(centre, 1, ['3700U1'])]));
    await sealAll(service.db, TEST_AUDIT_KEY);
    const whole = await iamis(service.staffKey, ['audit', 'verify']);
    expect(whole).toMatchObject({ code: 0, err: '' });
    expect(whole.out).toContain('No row was changed, removed or inserted.');

    const [row] = await service.db.readOnce<{ id: string }>(
      "SELECT id FROM audit WHERE centre_number = ? AND action = 'importEntries'",
      [centre],
    );
    await service.db.writeOnce("UPDATE audit SET principal_name = 'Somebody else' WHERE id = ?", [row!.id]);
    const changed = await iamis(service.staffKey, ['audit', 'verify']);
    expect(changed.code).toBe(1);
    expect(changed.out).toContain(row!.id);
    const asJson = await iamis(service.staffKey, ['--json', 'audit', 'verify']);
    expect(asJson.code).toBe(1);
    expect(JSON.parse(asJson.out).faults).toEqual([expect.objectContaining({ auditId: row!.id })]);

    await service.db.writeOnce('DELETE FROM audit WHERE id = ?', [row!.id]);
    const removed = await iamis(service.staffKey, ['audit', 'verify']);
    expect(removed.code).toBe(1);
    expect(removed.out).toContain(row!.id);
  });
});

describe('webhooks', () => {
  it('R46 are made, tested, paused, resumed, replayed and listed, by whoever may', async () => {
    const { centre, key } = await newCentre(service);
    const staff = (...args: string[]) => iamis(service.staffKey, args);
    const created = await staff(
      '--json',
      'webhooks',
      'create',
      'http://127.0.0.1:9/hook',
      '--centre',
      centre,
      '--types',
      'ENTRY_ARRIVED',
    );
    expect(created).toMatchObject({ code: 0, err: '' });
    const { webhook, secret } = JSON.parse(created.out);
    expect(webhook).toMatchObject({ centre, types: ['ENTRY_ARRIVED'] });
    expect(secret).toMatch(/^whsec_/);
    expect((await staff('webhooks', 'list', '--centre', centre)).out).toContain(`${centre}  OK`);
    for (const act of ['pause', 'resume', 'test'])
      expect([act, (await staff('webhooks', act, webhook.id)).code]).toEqual([act, 0]);
    expect((await staff('webhooks', 'replay', webhook.id, '--from', '1')).code).toBe(0);
    expect((await staff('webhooks', 'deliveries', webhook.id)).out).toContain('TEST  not tried yet');
    expect((await staff('webhooks', 'pause', '999')).code).toBe(1);
    expect((await staff('webhooks', 'replay', webhook.id)).code).toBe(2);
    expect((await iamis(key, ['webhooks', 'list'])).code).toBe(2);
  });
});

describe('counted', () => {
  it('are exported for an offering and acknowledged', async () => {
    const sheet = await givenSheet(service.db, { centre: '68950', rows: 1 });
    const calls = callsAs(service, await service.centreKey('68950'));
    await calls.enter(sheet, [row('0001', '7')]);
    await calls.submit(sheet);
    await placeCountedResults(service.db);
    const ran = await iamis(service.staffKey, ['counted', 'export', sheet.series, sheet.unit]);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain(`68950,0001,,${sheet.series},${sheet.unit},7,SUBMITTED`);
    const upTo = /entry (\d+)/.exec(ran.err)![1]!;
    expect((await iamis(service.staffKey, ['counted', 'acknowledge', upTo])).out).toContain(`up to entry ${upTo}`);
    expect((await iamis(service.staffKey, ['counted', 'acknowledge', '99999'])).code).toBe(1);
    expect((await iamis(service.staffKey, ['counted', 'export', sheet.series, 'gone'])).code).toBe(2);
  });
});

describe('a bad line', () => {
  it('R11 a refusal for now and an answer that breaks off are tried again under the same key, and it is done once', async () => {
    const { centre } = await newCentre(service);
    const staff = (url: string, ...args: string[]) => iamis(service.staffKey, ['--json', 'webhooks', ...args], url);
    const made = await staff(service.url, 'create', 'http://127.0.0.1:9/hook', '--centre', centre);
    const { id } = JSON.parse(made.out).webhook;
    const line = await startBadLine(['BUSY', 'CUT']);
    try {
      expect(await staff(line.url, 'test', id)).toMatchObject({ code: 0, err: '' });
    } finally {
      await line.close();
    }
    const keys = line.bodies.map((body) => JSON.parse(body).variables.input.idempotencyKey);
    expect(keys).toEqual([keys[0], keys[0], keys[0]]);
    expect(await service.db.readOnce('SELECT id FROM webhook_delivery WHERE webhook_id = ?', [id])).toHaveLength(1);
  });

  it('one that never answers whole is told of, after a few tries', async () => {
    const line = await startBadLine(['BUSY', 'CUT', 'CUT', 'CUT']);
    try {
      const { code, err } = await iamis(service.staffKey, ['webhooks', 'list'], line.url);
      expect([code, line.bodies.length, err === '']).toEqual([2, 4, false]);
    } finally {
      await line.close();
    }
  });
});

/** Stands before the service: BUSY answers 503 itself, CUT lets the request through and breaks the answer off; then all goes well. */
async function startBadLine(ills: ('BUSY' | 'CUT')[]) {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      bodies.push(Buffer.concat(chunks).toString());
      void answer(ills[bodies.length - 1] ?? null, bodies.at(-1)!, request.headers.authorization!, response);
    });
  });
  const answer = async (ill: 'BUSY' | 'CUT' | null, body: string, authorization: string, to: ServerResponse) => {
    if (ill === 'BUSY') return to.writeHead(503, { 'retry-after': '0' }).end('{}');
    const headers = { 'content-type': 'application/json', authorization };
    const answered = await fetch(`${service.url}/graphql`, { method: 'POST', headers, body });
    const text = Buffer.from(await answered.text());
    to.writeHead(answered.status, { 'content-type': 'application/json', 'content-length': text.length });
    if (ill === null) return to.end(text);
    return to.write(text.subarray(0, text.length / 2), () => to.destroy());
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    bodies,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

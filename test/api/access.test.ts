import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { GraphQLNamedType } from 'graphql';
import { CLIENT_SCOPES, MODERATOR_RIGHTS, STAFF_RIGHTS } from '../../src/accounts/principal.js';
import { rightFor } from '../../src/graphql/permissions.js';
import type { CentreMade } from '../support/centres.js';
import { givenModerator, givenWholeCentre, SHEETS } from '../support/centres.js';
import type { Answer, Service } from '../support/service.js';
import { startService } from '../support/service.js';
import { countStatements } from '../support/statements.js';
import type { Operation } from '../support/walk.js';
import { ABSENT, askAs, MALFORMED, type Objects, outcomeOf, VALUES, written } from '../support/values.js';
import { allFields, operationsOf } from '../support/walk.js';
import { givenSheet, newKey } from '../support/world.js';

const everything = () => true;
const withRights = (rights: readonly string[]) => (type: GraphQLNamedType, field: string) =>
  rights.includes(rightFor(type, field) ?? 'none');
const CENTRE_RIGHTS = ['signed-in', 'catalogue:read', ...CLIENT_SCOPES];

let service: Service;
let statements: { count: number };
let own: CentreMade;
let other: CentreMade;

beforeAll(async () => {
  service = await startService();
  statements = countStatements(service.db);
  // Ids that can be told apart from every other number in an answer.
  await service.db.writeOnce('ALTER TABLE marksheet AUTO_INCREMENT = 7100001');
  own = await givenWholeCentre(service, '68001', 'OWNX');
  other = await givenWholeCentre(service, '68002', 'QZJV');
}, 120_000);
afterAll(() => service.close());

const objectsOf = (centre: CentreMade, sheet: (typeof SHEETS)[number]): Objects => ({
  sheet: centre.sheets[sheet].id,
  centre: centre.number,
  unit: centre.sheets[sheet].unit,
  file: centre.entriesFile,
  ...centre.people,
  key: 'walk-key-of-the-other-centre',
});

const ask = (key: string | null, operation: Operation<Objects>, objects: Objects): Promise<Answer> =>
  askAs(service, key === null ? {} : { authorization: `Bearer ${key}` }, operation, objects);

/** The answer as text, without what the caller gave itself. */
const withoutGiven = (answer: Answer, { unit: _, ...objects }: Objects): string =>
  Object.values(objects)
    .filter((given: string) => given.length > 3)
    // An id may begin with another one.
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, given) => text.replaceAll(JSON.stringify(given).slice(1, -1), '‹given›'), JSON.stringify(answer))
    .replaceAll(/"sha256":"[0-9a-f]+"/g, '"sha256":"‹of the file›"')
    .replaceAll(/"id":"0[0-9a-f]{7}-[0-9a-f-]{27}"/g, '"id":"‹new›"');

/** Everything a caller could have changed. `entries_file` keeps what was sent, refused files too. */
/** Where asking itself leaves a trace. */
const RECORDS_OF_ASKING = [
  'api_client',
  'audit',
  'change_made',
  'entries_file',
  'entries_file_centre',
  'request_budget',
];

async function checksums(): Promise<Record<string, unknown>> {
  const tables = await service.db.readOnce<{ name: string }>(
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
  );
  const computed = await service.db.readOnce<{ name: string }>(
    "SELECT DISTINCT table_name AS name FROM information_schema.columns WHERE table_schema = DATABASE() AND extra LIKE '%VIRTUAL%'",
  );
  const withVirtual = computed.map(({ name }) => name);
  const names = tables.map(({ name }) => name).filter((name) => !RECORDS_OF_ASKING.includes(name));
  const summed = names.filter((name) => !withVirtual.includes(name));
  const found = await service.db.readOnce<{ Table: string; Checksum: number }>(`CHECKSUM TABLE ${summed.join(', ')}`);
  const sums: Record<string, unknown> = Object.fromEntries(
    found.map(({ Table, Checksum }) => [Table.split('.')[1]!, Checksum]),
  );
  // A virtual column is no part of what is stored, and once CHECKSUM told another sum of the same rows.
  for (const name of names.filter((each) => withVirtual.includes(each)))
    sums[name] = JSON.stringify(await service.db.readOnce(`SELECT * FROM ${name} ORDER BY 1, 2`));
  return sums;
}

interface Walk {
  key: string;
  rights: readonly string[];
  foreign: Objects[];
  markers: string[];
  /** Root fields whose answer is the caller's by right. */
  except?: string[];
}

/** Every operation about the foreign objects, about none, and about malformed ones: all must answer alike and do nothing. */
async function walk({ key, rights, foreign, markers, except = [] }: Walk): Promise<void> {
  const operations = operationsOf(VALUES, withRights(rights)).filter(({ field }) => !except.includes(field));
  await service.ask(key, '{ viewer { name } }');
  const before = await checksums();
  for (const operation of operations) {
    const named = foreign[0]!;
    const namesObject =
      written(operation, named) !== written(operation, { ...ABSENT, unit: named.unit, key: named.key });
    for (const objects of namesObject ? foreign : [named]) {
      const absent: Objects = { ...ABSENT, unit: objects.unit, key: objects.key };
      const tries = [objects, absent, ...(objects === named ? MALFORMED.map((sheet) => ({ ...absent, sheet })) : [])];
      const answers = [];
      for (const each of tries) {
        const first = statements.count;
        const answer = await ask(key, operation, each);
        answers.push({
          text: withoutGiven(answer, each),
          outcome: outcomeOf(operation, answer),
          statements: statements.count - first,
          answer,
        });
        const seen = JSON.stringify(answer);
        for (const marker of markers)
          if (seen.includes(marker)) throw new Error(`${operation.field} shows ${marker}: ${seen.slice(0, 2000)}`);
      }
      if (!namesObject) continue;
      const shown = { field: operation.field, ...objects };
      expect({
        ...shown,
        outcome: answers[0]!.outcome,
        answer: answers[0]!.outcome === 'other' ? answers[0]!.answer : null,
      }).toEqual({
        ...shown,
        outcome: expect.stringMatching(/nothing|forbidden/),
        answer: null,
      });
      expect({ ...shown, text: answers[0]!.text }).toEqual({ ...shown, text: answers[1]!.text });
      if (answers[0]!.statements !== answers[1]!.statements) {
        // The kept answer for a key may just have ended: that look-up is no part of the operation.
        const [again, andAgain] = [await counted(key, operation, objects), await counted(key, operation, absent)];
        expect({ ...shown, statements: again }).toEqual({ ...shown, statements: andAgain });
      }
      for (const malformed of answers.slice(2)) {
        if (malformed.text.includes('"code":"BAD_USER_INPUT"'))
          throw new Error(`${operation.field} tells a malformed id: ${malformed.text}`);
        expect(malformed.outcome).toBe(answers[0]!.outcome);
      }
    }
  }
  expect(await checksums()).toEqual(before);
}

async function counted(key: string, operation: Operation<Objects>, objects: Objects): Promise<number> {
  const first = statements.count;
  await ask(key, operation, objects);
  return statements.count - first;
}

describe('R39 another centre', () => {
  it('is walked by every field of the schema, with a value for every argument and none too many', () => {
    const selected = new Set(operationsOf(VALUES, everything).flatMap((operation) => [...operation.selected]));
    // What is followed is asked for elsewhere: subscription.test.ts.
    expect(allFields().filter((field) => !selected.has(field))).toEqual(['Subscription.marksheetChanged']);
    const asked = new Set<string>();
    const watched = new Proxy(VALUES, { get: (values, name: string) => (asked.add(name), values[name]) });
    operationsOf(watched, everything);
    expect(Object.keys(VALUES).filter((name) => !asked.has(name))).toEqual([]);
  });

  it('fails the walk when a field comes with an argument nobody gave it a value for', () => {
    const { 'Query.marksheet.id': _, ...others } = VALUES;
    expect(() => operationsOf(others, everything)).toThrow('no value for Query.marksheet.id');
  });

  it('shows a centre itself all of what the walk looks for', async () => {
    const answers: string[] = [];
    for (const operation of operationsOf(VALUES, withRights(CENTRE_RIGHTS)).filter(({ root }) => root === 'Query')) {
      const answer = await ask(other.key, operation, objectsOf(other, 'submitted'));
      if (outcomeOf(operation, answer) === 'forbidden') continue;
      expect({ [operation.field]: answer.errors }).toEqual({ [operation.field]: undefined });
      expect({ [operation.field]: answer.data![operation.field] }).not.toEqual({ [operation.field]: null });
      answers.push(JSON.stringify(answer));
    }
    expect(other.markers.filter((marker) => !answers.some((answer) => answer.includes(marker)))).toEqual([]);
  });

  it('answers another centre’s client exactly as if its objects did not exist, whatever is asked or done', async () => {
    await walk({
      key: own.key,
      rights: CENTRE_RIGHTS,
      foreign: SHEETS.map((sheet) => objectsOf(other, sheet)),
      markers: other.markers,
    });
  });

  it('answers a client of several other centres the same', async () => {
    await givenSheet(service.db, { centre: '68003' });
    const key = await service.centreKey(own.number, '68003');
    await walk({
      key,
      rights: CENTRE_RIGHTS,
      foreign: [objectsOf(other, 'submitted'), objectsOf(other, 'ready')],
      markers: other.markers,
    });
  });

  it('answers a client without any centre the same', async () => {
    const { key } = await service.newClient({ centreNumbers: [] });
    await walk({ key, rights: CENTRE_RIGHTS, foreign: [objectsOf(other, 'submitted')], markers: other.markers });
  });

  it('answers a client narrowed to some units so about the centre’s other units', async () => {
    const { key } = await service.newClient({ centreNumbers: [other.number], unitIds: [other.unitIds.outcomes] });
    const foreign = (['submitted', 'lateRows', 'ready', 'draft'] as const).map((sheet) => objectsOf(other, sheet));
    // They are about the centre, which is its own: they do not answer, nor are audited, as if it did not exist. Looked at below.
    const ofCentre = [
      'amendmentRequests',
      'centres',
      'deadlines',
      'entriesFile',
      'entriesFiles',
      'events',
      'extensions',
      'marksheets',
    ];
    await walk({
      key,
      rights: CENTRE_RIGHTS,
      foreign,
      markers: ['QZJVNOTE'],
      except: [...ofCentre, 'importEntries'],
    });
    for (const operation of operationsOf(VALUES, withRights(CENTRE_RIGHTS)).filter(({ field }) =>
      ofCentre.includes(field),
    )) {
      const answer = await ask(key, operation, foreign[0]!);
      const text = JSON.stringify(answer);
      expect(answer.errors).toBeUndefined();
      for (const hidden of ['QZJVNOTE', ...foreign.map(({ sheet }) => `"${sheet}"`)])
        if (text.includes(hidden)) throw new Error(`${operation.field} shows ${hidden}: ${text.slice(0, 2000)}`);
    }
    const seen = await service.query(key, '{ marksheets { totalCount nodes { id } } }');
    expect(seen.marksheets).toEqual({ totalCount: 1, nodes: [{ id: other.sheets.outcomes.id }] });
    const dueTo = async (whose: string) =>
      (
        await service.query(
          whose,
          '{ deadlines(centre: "68002", from: "2000-01-01") { nodes { kind marksheet { id } } } }',
        )
      ).deadlines.nodes.filter(({ marksheet }: { marksheet: object | null }) => marksheet !== null).length;
    // The sheet that it sees has no deadline, others of the centre have.
    expect(await dueTo(other.key)).toBeGreaterThan(0);
    expect(await dueTo(key)).toBe(0);
  });

  it('lists to a client exactly its own sheets and centres', async () => {
    const seen = await service.query(
      own.key,
      '{ marksheets { totalCount nodes { id } } centres { totalCount nodes { number } } entriesFiles { nodes { id } } }',
    );
    expect(seen.marksheets.nodes.map(({ id }: { id: string }) => id).toSorted()).toEqual(
      SHEETS.map((sheet) => own.sheets[sheet].id).toSorted(),
    );
    expect(seen).toMatchObject({
      marksheets: { totalCount: SHEETS.length },
      centres: { totalCount: 1, nodes: [{ number: own.number }] },
    });
    const ids = seen.entriesFiles.nodes.map(({ id }: { id: string }) => id);
    expect(ids).toContain(own.entriesFile);
    expect(ids).not.toContain(other.entriesFile);
  });

  it('is not touched or shown by a file that a foreign client sent about it', async () => {
    const seen = await service.query(other.key, '{ entriesFiles { nodes { id receivedBy } } }');
    expect(seen.entriesFiles.nodes).toEqual([{ id: other.entriesFile, receivedBy: 'QZJVCLIENT' }]);
  });
});

describe('R39 a moderator', () => {
  const seenBy = async (key: string) =>
    (await service.query(key, '{ marksheets { totalCount nodes { id } } }')).marksheets.nodes
      .map(({ id }: { id: string }) => id)
      .toSorted();

  it('sees allocated sheets once submitted, and of all else not that it exists', async () => {
    const { submitted, ready, draft } = other.sheets;
    const { key } = await givenModerator(service, { sheets: [submitted, ready, draft] });
    expect(await seenBy(key)).toEqual([submitted.id]);
    const foreign = (['outcomes', 'lateRows', 'ready', 'draft'] as const).map((sheet) => objectsOf(other, sheet));
    // Lists of what is due at the centre hold the submitted sheet, and the report is on its unit.
    await walk({
      key,
      rights: MODERATOR_RIGHTS,
      foreign,
      markers: own.markers,
      except: ['deadlines', 'extensions', 'submissionProgress', 'moderatorReports', 'moderatorReport'],
    });
  });

  it('sees nothing without an allocation', async () => {
    const { key } = await givenModerator(service);
    await walk({
      key,
      rights: MODERATOR_RIGHTS,
      foreign: SHEETS.map((sheet) => objectsOf(other, sheet)),
      markers: [...own.markers, ...other.markers],
    });
  });

  it('sees nothing of the own centre, even when allocated there', async () => {
    const { key } = await givenModerator(service, {
      ownCentre: other.number,
      sheets: SHEETS.map((sheet) => other.sheets[sheet]),
    });
    await walk({
      key,
      rights: MODERATOR_RIGHTS,
      foreign: SHEETS.map((sheet) => objectsOf(other, sheet)),
      markers: [...own.markers, ...other.markers],
    });
  });

  it('sees nothing any more once the allocation is taken away', async () => {
    const { id, key } = await givenModerator(service, { sheets: [other.sheets.submitted] });
    expect(await seenBy(key)).toEqual([other.sheets.submitted.id]);
    await service.db.writeOnce('UPDATE allocation SET ended_at = ?, ended_by = ? WHERE moderator_id = ?', [
      service.now(),
      'WJEC',
      id,
    ]);
    await walk({
      key,
      rights: MODERATOR_RIGHTS,
      foreign: [objectsOf(other, 'submitted')],
      markers: [...own.markers, ...other.markers],
    });
  });

  it('lists the centres of the sheets it sees and no other', async () => {
    const { key } = await givenModerator(service, { sheets: [other.sheets.submitted, own.sheets.ready] });
    const seen = await service.query(key, '{ centres { totalCount nodes { number } } }');
    expect(seen.centres).toEqual({ totalCount: 1, nodes: [{ number: other.number }] });
  });

  it('asks for further candidates on what it sees, and enters no results there', async () => {
    const { key } = await givenModerator(service, { sheets: [own.sheets.submitted] });
    const FURTHER =
      'mutation ($input: RequestFurtherSampleInput!) { requestFurtherSample(input: $input) { __typename ... on ChangeSampleSuccess { changed } } }';
    const request = {
      marksheetId: own.sheets.submitted.id,
      idempotencyKey: newKey(),
      candidateNumbers: ['0002'],
      due: '2026-06-01',
    };
    expect((await service.query(key, FURTHER, { input: request })).requestFurtherSample).toMatchObject({
      __typename: 'ChangeSampleSuccess',
    });
    const ENTER = 'mutation ($input: EnterResultsInput!) { enterResults(input: $input) { __typename } }';
    const enter = { marksheetId: own.sheets.submitted.id, idempotencyKey: newKey(), rows: [] };
    const refused = await service.ask(key, ENTER, { input: enter });
    expect(refused).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN', right: 'marks:write' } }] });
  });
});

describe('R39 rights', () => {
  /** Each right as the description of the field says it, not as the code's map does. */
  const fields = operationsOf(VALUES, everything, 0);

  it('says in the description of every field of Query and Mutation which right it needs', () => {
    const unsaid = fields.filter(({ right, field }) => right === null && field !== 'viewer').map(({ field }) => field);
    // The catalogue is open to everybody who is signed in, and so is the own session.
    const open = ['families', 'series', 'unit', 'option', 'offerings', 'chooseMembership', 'confirmPassword'];
    const ofSession = ['setLanguage', 'endSession', 'endOtherSessions', 'stopLooking'];
    expect(unsaid.filter((field) => ![...open, ...ofSession].includes(field))).toEqual([]);
  });

  it.each(CLIENT_SCOPES)(
    'refuses a client with %s alone every field that needs another right, naming it, and does nothing',
    async (scope) => {
      const { key } = await service.newClient({ centreNumbers: [own.number], scopes: [scope] });
      const before = await checksums();
      for (const operation of fields.filter(
        ({ right }) => right !== null && right !== 'catalogue:read' && right !== scope,
      )) {
        const answer = await ask(key, operation, { ...objectsOf(own, 'ready'), key: newKey() });
        expect({
          field: operation.field,
          data: answer.data,
          errors: answer.errors?.map(({ extensions }) => extensions),
        }).toEqual({
          field: operation.field,
          data: undefined,
          errors: [{ code: 'FORBIDDEN', right: operation.right, field: `${operation.root}.${operation.field}` }],
        });
      }
      expect(await checksums()).toEqual(before);
      for (const operation of fields.filter(
        ({ right, root }) => root === 'Query' && (right === null || right === scope),
      )) {
        const answer = await ask(key, operation, objectsOf(own, 'ready'));
        expect({ field: operation.field, errors: answer.errors }).toEqual({
          field: operation.field,
          errors: undefined,
        });
      }
    },
  );

  it('refuses an operation whole when one field deep inside needs a right that is missing', async () => {
    const { key } = await service.newClient({ centreNumbers: [own.number], scopes: ['marks:read', 'marks:write'] });
    const before = await checksums();
    const answer = await service.ask(
      key,
      'mutation ($input: EnterResultsInput!) { enterResults(input: $input) { ... on EnterResultsSuccess { marksheet { ...deep } } } } fragment deep on Marksheet { sample { eligible } }',
      {
        input: {
          marksheetId: own.sheets.ready.id,
          idempotencyKey: newKey(),
          rows: [{ candidateNumber: '0001', result: { mark: 1 } }],
        },
      },
    );
    expect(answer).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN', right: 'sample:read', field: 'Marksheet.sample' } }],
    });
    expect(await checksums()).toEqual(before);
  });

  it('refuses nothing of the whole document to a client with all scopes but what is WJEC’s and what is for people', () => {
    const missing = fields
      .map(({ right }) => right)
      .filter((right) => right !== null && !CENTRE_RIGHTS.includes(right));
    expect([...new Set(missing)].toSorted()).toEqual([
      'accounts:read',
      'accounts:write',
      'allocations:write',
      'amendments:decide',
      'audit:read',
      'audit:verify',
      'calendars:write',
      'catalogue:write',
      'centres:look',
      'clients:write',
      'corrections:write',
      'counted:acknowledge',
      'counted:read',
      'entries:decide',
      'files:hide',
      'reports:write',
      'sample:request',
      'sample:simulate',
      'sandboxes:write',
      'submissions:reopen',
    ]);
  });

  it('lets WJEC staff see every centre and change no results', async () => {
    const seen = await service.query(
      service.staffKey,
      '{ marksheets(first: 200) { nodes { id } } centres { nodes { number } } }',
    );
    const ids = new Set(seen.marksheets.nodes.map(({ id }: { id: string }) => id));
    for (const centre of [own, other]) for (const sheet of SHEETS) expect(ids).toContain(centre.sheets[sheet].id);
    expect(seen.centres.nodes).toEqual(expect.arrayContaining([{ number: own.number }, { number: other.number }]));
    const before = await checksums();
    const staff = new Set<string>(STAFF_RIGHTS);
    const refused = fields.filter(({ right }) => right !== null && !staff.has(right));
    expect(refused.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['enterResults', 'clearResults', 'submitMarksheet', 'addToSample']),
    );
    for (const operation of refused) {
      const answer = await ask(service.staffKey, operation, objectsOf(own, 'ready'));
      expect(answer).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN', right: operation.right } }] });
    }
    expect(await checksums()).toEqual(before);
  });
});

describe('keys', () => {
  const VIEWER = '{ viewer { name } }';
  const asked = async (authorization: string | undefined, at = service) => {
    const response = await fetch(`${at.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
      body: JSON.stringify({ query: VIEWER }),
    });
    return { status: response.status, body: await response.text() };
  };
  const keyId = (key: string) => key.split('_')[1]!;
  const lastUse = async (id: string) =>
    (await service.db.readOnce<{ at: Date | null }>('SELECT last_used_at AS at FROM api_client WHERE id = ?', [id]))[0]!
      .at;

  it('are refused alike, with 401, whatever is wrong with them', async () => {
    const make = (more = {}) => service.newClient({ centreNumbers: [own.number], ...more });
    const good = (await make()).key;
    const revoked = await make();
    const ended = await make();
    const clientRevoked = await make();
    const clientExpired = await make();
    await service.db.writeOnce('UPDATE api_key SET revoked_at = ? WHERE id = ?', [service.now(), keyId(revoked.key)]);
    await service.db.writeOnce('UPDATE api_key SET expires_at = ? WHERE id = ?', [service.now(), keyId(ended.key)]);
    await service.db.writeOnce('UPDATE api_client SET revoked_at = ? WHERE id = ?', [service.now(), clientRevoked.id]);
    await service.db.writeOnce('UPDATE api_client SET expires_at = ? WHERE id = ?', [service.now(), clientExpired.id]);
    const answers = await Promise.all(
      [
        undefined,
        '',
        'Bearer',
        'Bearer ',
        good,
        `Basic ${good}`,
        `Bearer ${good}x`,
        `Bearer ${good} `.replace(/ $/, '\t'),
        `Bearer ${good.slice(0, -1)}`,
        `Bearer ${good.replace(keyId(good), '0'.repeat(18))}`,
        `Bearer ${good.replace(keyId(good), `${keyId(good).slice(0, 17)}'`)}`,
        `Bearer iamis_${keyId(good)}_${'A'.repeat(32)}`,
        ...[revoked, ended, clientRevoked, clientExpired].map(({ key }) => `Bearer ${key}`),
      ].map((authorization) => asked(authorization)),
    );
    const [first] = answers;
    expect(first!.status).toBe(401);
    expect(JSON.parse(first!.body)).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: 'UNAUTHENTICATED' } }],
    });
    // A tab behind the key is no part of a header's value.
    expect(answers.filter(({ body }) => body !== first!.body)).toEqual([
      { status: 200, body: expect.stringContaining('Test client') },
    ]);
    expect(await asked(`Bearer ${good}`)).toMatchObject({ status: 200 });
  });

  it('end at the moment they expire, also while their answer is kept', async () => {
    const { key } = await service.newClient({
      centreNumbers: [own.number],
      expiresAt: new Date(service.now().getTime() + 5000),
    });
    expect(await asked(`Bearer ${key}`)).toMatchObject({ status: 200 });
    const before = service.now();
    service.setNow(new Date(before.getTime() + 5001));
    expect(await asked(`Bearer ${key}`)).toMatchObject({ status: 401 });
    service.setNow(before);
  });

  it('note their last use, at most once a minute', async () => {
    const { id, key } = await service.newClient({ centreNumbers: [own.number] });
    const start = service.now();
    expect(await lastUse(id)).toBeNull();
    await asked(`Bearer ${key}`);
    expect(await lastUse(id)).toEqual(start);
    service.setNow(new Date(start.getTime() + 59_000));
    await asked(`Bearer ${key}`);
    expect(await lastUse(id)).toEqual(start);
    const real = performance.now.bind(performance);
    service.setNow(new Date(start.getTime() + 60_000));
    // What was noted is remembered by this clock.
    const later = jest.spyOn(performance, 'now').mockImplementation(() => real() + 60_001);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await asked(`Bearer ${key}`);
    later.mockRestore();
    expect(await lastUse(id)).toEqual(new Date(start.getTime() + 60_000));
    service.setNow(start);
  });
});

describe('R39 the walk itself', () => {
  it('asks for things that the centre itself can do', async () => {
    const done: string[] = [];
    for (const operation of operationsOf(VALUES, withRights(CENTRE_RIGHTS)).filter(({ root }) => root === 'Mutation')) {
      if (operation.field === 'importEntries') continue;
      const answer = await ask(other.key, operation, { ...objectsOf(other, 'submitted'), key: newKey() });
      if (outcomeOf(operation, answer) === 'forbidden') continue;
      expect({ field: operation.field, errors: answer.errors }).toEqual({ field: operation.field, errors: undefined });
      // A machine has no session to change.
      if (answer.data![operation.field].__typename === 'SessionNeeded') continue;
      expect(answer.data![operation.field].__typename).not.toMatch(/NotFound$/);
      done.push(operation.field);
    }
    expect(done.length).toBeGreaterThanOrEqual(7);
  });
});

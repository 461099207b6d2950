/** R46: what outside systems follow. The worker gives places every second; here the tests do. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectDatabase, transaction } from '../../src/persistence/database.js';
import { forgetEvents, insertEvents, placeEvents } from '../../src/persistence/writes/event.js';
import { pino } from 'pino';
import { startRelay } from '../../src/workers/relay.js';
import { callsAs, row } from '../support/calls.js';
import { givenModerator } from '../support/centres.js';
import type { Service } from '../support/service.js';
import { startService } from '../support/service.js';
import type { SheetMade } from '../support/world.js';
import { givenCentre, givenSheet, newKey } from '../support/world.js';

interface EventSeen {
  id: string;
  type: string;
  centre: string;
  marksheet: { id: string } | null;
  detail: string;
}
interface Page {
  nodes: EventSeen[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}

let service: Service;
let centres = 68_100;
/** A centre of its own for each test, so that none meets another's events. */
const newCentre = () => String((centres += 1));

beforeAll(async () => {
  service = await startService();
}, 120_000);
afterAll(() => service.close());

const EVENTS = `query ($filter: EventFilter, $first: Int! = 100, $after: String) {
  events(filter: $filter, first: $first, after: $after) {
    nodes { id type centre marksheet { id } detail } pageInfo { hasNextPage endCursor } totalCount
  }
}`;
const read = async (key: string, variables: object = {}): Promise<Page> =>
  (await service.query(key, EVENTS, { ...variables })).events as Page;
const typesOf = ({ nodes }: Page) => nodes.map(({ type }) => type);

/** Goes on from the last cursor until nothing more comes. */
async function follow(
  key: string,
  from: string | null,
  first: number,
): Promise<{ seen: EventSeen[]; cursor: string | null }> {
  const seen: EventSeen[] = [];
  for (let cursor = from; ;) {
    const { nodes, pageInfo } = await read(key, { after: cursor, first });
    seen.push(...nodes);
    if (pageInfo.endCursor === null) return { seen, cursor };
    cursor = pageInfo.endCursor;
  }
}

const tell = (sheet: SheetMade, done: number) => ({
  type: 'MARKSHEET_COMPLETE' as const,
  centre: sheet.centre,
  marksheetId: Number(sheet.id),
  payload: { done },
});

describe('R46 events', () => {
  it('tell what happened to a sheet, in order, and only once they were given their place', async () => {
    const sheet = await givenSheet(service.db, { centre: newCentre(), rows: 2 });
    const key = await service.centreKey(sheet.centre);
    const calls = callsAs(service, key);
    await calls.enter(sheet, [row('0001', '9'), row('0002', '12')]);
    await calls.submit(sheet);
    expect(await read(key)).toEqual({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 });
    await placeEvents(service.db);
    const page = await read(key);
    expect(typesOf(page)).toEqual([
      'MARKSHEET_CHANGED',
      'MARKSHEET_COMPLETE',
      'MARKSHEET_CHANGED',
      'MARKSHEET_SUBMITTED',
    ]);
    expect(page.totalCount).toBe(4);
    expect(page.nodes.every(({ centre, marksheet }) => centre === sheet.centre && marksheet!.id === sheet.id)).toBe(
      true,
    );
    expect(JSON.parse(page.nodes[0]!.detail)).toEqual({ version: 1, candidateNumbers: ['0001', '0002'] });
    expect(JSON.parse(page.nodes[3]!.detail)).toMatchObject({ sequence: 1, count: 2, late: false });
  });

  it('are read page by page, and only what came since where a reader goes on from its last cursor', async () => {
    const sheet = await givenSheet(service.db, { centre: newCentre(), rows: 1 });
    const key = await service.centreKey(sheet.centre);
    await transaction(service.db, (tx) =>
      insertEvents(
        tx,
        Array.from({ length: 5 }, (_, done) => tell(sheet, done)),
        service.now(),
      ),
    );
    await placeEvents(service.db);
    const { seen, cursor } = await follow(key, null, 2);
    expect(seen.map(({ detail }) => JSON.parse(detail).done)).toEqual([0, 1, 2, 3, 4]);
    expect((await follow(key, cursor, 2)).seen).toEqual([]);
    await transaction(service.db, (tx) => insertEvents(tx, [tell(sheet, 5)], service.now()));
    await placeEvents(service.db);
    expect((await follow(key, cursor, 2)).seen.map(({ detail }) => JSON.parse(detail).done)).toEqual([5]);
  });

  it('are narrowed by centre and type; a cursor of another filter is refused', async () => {
    const [one, two] = [newCentre(), newCentre()];
    const sheets = [await givenSheet(service.db, { centre: one }), await givenSheet(service.db, { centre: two })];
    const key = await service.centreKey(one, two);
    await transaction(service.db, (tx) =>
      insertEvents(
        tx,
        sheets.flatMap((sheet) => [tell(sheet, 1), { ...tell(sheet, 1), type: 'MARKSHEET_CHANGED' as const }]),
        service.now(),
      ),
    );
    await placeEvents(service.db);
    const page = await read(key, { filter: { centre: two, types: ['MARKSHEET_CHANGED'] } });
    expect(page.nodes).toMatchObject([{ type: 'MARKSHEET_CHANGED', centre: two }]);
    expect(typesOf(await read(key, { filter: { types: [] } }))).toEqual([]);
    const refused = await service.ask(key, EVENTS, { after: page.pageInfo.endCursor });
    expect(refused.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('are told to nobody else, to narrowed clients of their units alone, and of samples, files and reports only to those who may see them', async () => {
    const centre = newCentre();
    const [first, second] = [await givenSheet(service.db, { centre }), await givenSheet(service.db, { centre })];
    const all = ['SAMPLE_EXTENDED', 'EVIDENCE_UPLOADED', 'MODERATOR_REPORT_RELEASED', 'MARKSHEET_COMPLETE'] as const;
    await transaction(service.db, (tx) =>
      insertEvents(
        tx,
        [first, second].flatMap((sheet) => all.map((type) => ({ ...tell(sheet, 1), type }))),
        service.now(),
      ),
    );
    await placeEvents(service.db);
    const whole = await service.centreKey(centre);
    expect(typesOf(await read(whole))).toEqual([...all, ...all]);
    expect(typesOf(await read(await service.centreKey(newCentre())))).toEqual([]);
    const [unit] = await service.db.readOnce<{ id: number }>('SELECT id FROM unit WHERE code = ?', [second.unit]);
    const narrowed = await service.newClient({ centreNumbers: [centre], unitIds: [unit!.id] });
    expect((await read(narrowed.key)).nodes.map(({ marksheet }) => marksheet!.id)).toEqual(all.map(() => second.id));
    const few = await service.newClient({ centreNumbers: [centre], scopes: ['events:read', 'marks:read'] });
    expect(typesOf(await read(few.key))).toEqual(['MARKSHEET_COMPLETE', 'MARKSHEET_COMPLETE']);
    const staff = await read(service.staffKey, { filter: { centre } });
    expect(typesOf(staff)).toEqual([...all, ...all]);
    const { key: moderator } = await givenModerator(service, { sheets: [first] });
    expect(await service.ask(moderator, EVENTS)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('that are committed late come after those that were read before, so nobody misses them', async () => {
    const sheet = await givenSheet(service.db, { centre: newCentre() });
    const key = await service.centreKey(sheet.centre);
    let commit!: () => void;
    const held = new Promise<void>((resolve) => (commit = resolve));
    let written!: () => void;
    const isWritten = new Promise<void>((resolve) => (written = resolve));
    const late = transaction(service.db, async (tx) => {
      await insertEvents(tx, [tell(sheet, 1)], service.now());
      written();
      await held;
    });
    await isWritten;
    await transaction(service.db, (tx) => insertEvents(tx, [tell(sheet, 2)], service.now()));
    await placeEvents(service.db);
    const before = await follow(key, null, 10);
    expect(before.seen.map(({ detail }) => JSON.parse(detail).done)).toEqual([2]);
    commit();
    await late;
    await placeEvents(service.db);
    expect((await follow(key, before.cursor, 10)).seen.map(({ detail }) => JSON.parse(detail).done)).toEqual([1]);
  });

  it('are each read once, those of a sheet in the order in which they happened, while many write and two give places', async () => {
    const centre = newCentre();
    const sheets = [await givenSheet(service.db, { centre }), await givenSheet(service.db, { centre })];
    const key = await service.centreKey(centre);
    const second = await connectDatabase(service.databaseUrl, 3);
    const writing = Promise.all(
      Array.from({ length: 6 }, async (_, writer) => {
        for (let nth = 0; nth < 10; nth += 1) {
          const sheet = sheets[(writer + nth) % 2]!;
          const input = {
            marksheetId: sheet.id,
            idempotencyKey: newKey(),
            rows: [row(sheet.numbers[writer]!, String(nth))],
          };
          await service.query(
            key,
            'mutation ($input: EnterResultsInput!) { enterResults(input: $input) { __typename } }',
            { input },
          );
        }
      }),
    );
    let done = false;
    const placing = [service.db, second].map(async (db) => {
      while (!done) await placeEvents(db).catch(() => 0);
    });
    const seen: EventSeen[] = [];
    let cursor: string | null = null;
    const go = async () => {
      const next = await follow(key, cursor, 7);
      seen.push(...next.seen);
      cursor = next.cursor;
    };
    const following = (async () => {
      while (!done) await go();
    })();
    await writing;
    done = true;
    await Promise.all([...placing, following]);
    await placeEvents(service.db);
    await go();
    await second.close();
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    for (const sheet of sheets) {
      const versions = seen
        .filter(({ type, marksheet }) => type === 'MARKSHEET_CHANGED' && marksheet!.id === sheet.id)
        .map(({ detail }) => JSON.parse(detail).version as number);
      expect(versions).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    }
    const [places] = await service.db.readOnce<{ events: number; last: number }>(
      'SELECT COUNT(*) AS events, MAX(sequence) AS last FROM outbox WHERE sequence IS NOT NULL',
    );
    expect(places!.last).toBe(places!.events);
  });

  it('are given their places by the worker of one process at a time', async () => {
    const sheet = await givenSheet(service.db, { centre: newCentre() });
    const key = await service.centreKey(sheet.centre);
    await transaction(service.db, (tx) => insertEvents(tx, [tell(sheet, 1)], service.now()));
    const workers = [1, 2].map(() => startRelay(service.db, pino({ level: 'silent' })));
    await Promise.all(workers.map((worker) => worker.stop()));
    expect(typesOf(await read(key))).toEqual(['MARKSHEET_COMPLETE']);
  });
});

describe('events whose time is over', () => {
  it('R46 go from the oldest on, a cursor from before them is refused, and none is skipped that a webhook waits for', async () => {
    const own = await startService();
    try {
      await givenCentre(own.db, '68001');
      const key = await own.centreKey('68001');
      const say = async (at: string) => {
        const event = { type: 'ENTRY_ARRIVED' as const, centre: '68001', marksheetId: null, payload: {} };
        await transaction(own.db, (tx) => insertEvents(tx, [event], new Date(at)));
        await placeEvents(own.db);
      };
      for (const at of ['2025-01-01', '2025-01-02', '2025-06-01', '2026-04-01']) await say(`${at}T10:00:00Z`);
      const seen = async (after: string | null = null): Promise<any> =>
        own.ask(key, EVENTS, { after }).then(({ data, errors }) => errors?.[0]?.extensions ?? data!.events);
      const cursors = (await own.query(key, `{ events { edges { cursor node { id } } } }`)).events.edges;
      const ids = ({ nodes }: any) => nodes.map(({ id }: any) => id);

      const { id } = await givenWebhook(own, 1);
      const before = new Date('2025-03-01T00:00:00Z');
      expect(await forgetEvents(own.db, before)).toBe(1);
      await own.db.writeOnce('UPDATE webhook SET read_to = 4 WHERE id = ?', [id]);
      expect(await forgetEvents(own.db, before)).toBe(1);
      expect(ids(await seen())).toEqual(['3', '4']);
      expect(await seen(cursors[0].cursor)).toEqual({
        code: 'BAD_USER_INPUT',
        reason: 'CURSOR_TOO_OLD',
        firstEvent: '3',
      });
      expect(ids(await seen(cursors[1].cursor))).toEqual(['3', '4']);
      expect(await forgetEvents(own.db, new Date('2027-01-01T00:00:00Z'))).toBe(1);
      await say('2026-04-20T10:00:00Z');
      expect(ids(await seen(cursors[2].cursor))).toEqual(['4', '5']);
    } finally {
      await own.close();
    }
  });
});

/** Of the centre 68001, which has been told of everything up to `readTo`. */
async function givenWebhook(own: Service, readTo: number): Promise<{ id: number }> {
  const CREATE = 'mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { __typename } }';
  const input = { centre: '68001', url: 'http://127.0.0.1:9/hook', idempotencyKey: newKey() };
  await own.query(own.staffKey, CREATE, { input });
  await own.db.writeOnce('UPDATE webhook SET read_to = ?', [readTo]);
  return (await own.db.readOnce<{ id: number }>('SELECT id FROM webhook'))[0]!;
}

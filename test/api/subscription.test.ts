/** R11: whoever looks at a sheet learns of its changes, by whichever process they came, and only for as long as they may. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { placeEvents } from '../../src/persistence/writes/event.js';
import { callsAs, row } from '../support/calls.js';
import { givenPerson, signedIn } from '../support/people.js';
import type { Service } from '../support/service.js';
import { startService } from '../support/service.js';
import { countStatements } from '../support/statements.js';
import type { SheetMade } from '../support/world.js';
import { givenSheet } from '../support/world.js';

const QUICK = { everyMs: 20, checkMs: 100 };
const FOLLOW =
  'subscription ($id: ID!) { marksheetChanged(id: $id) { id version counts { done } rows { nodes { result { code } } } } }';

let service: Service;
/** Another process over the same database. */
let second: Service;
let sheet: SheetMade;
let key: string;
const open: Stream[] = [];

beforeAll(async () => {
  service = await startService({ changes: QUICK });
  second = await startService({ changes: QUICK, databaseUrl: service.databaseUrl });
  sheet = await givenSheet(service.db, { centre: '68400', rows: 3 });
  key = await service.centreKey('68400');
}, 120_000);
afterEach(() => Promise.all(open.splice(0).map((stream) => stream.close())));
afterAll(async () => {
  await second.close();
  await service.close();
});

interface Stream {
  status: number;
  /** What is answered instead of a stream. */
  refused: any;
  next(): Promise<any>;
  close(): Promise<void>;
}

interface Asked {
  at?: Service;
  document?: string;
  headers?: Record<string, string>;
}

/** On a connection of its own: fetch leaves some behind that nobody used, for which a service waits a minute when it is closed. */
function ask(at: Service, headers: Record<string, string>, body: string) {
  return new Promise<{ asked: ClientRequest; response: IncomingMessage }>((resolve, reject) => {
    const options = {
      method: 'POST',
      agent: false as const,
      headers: { 'content-type': 'application/json', ...headers },
    };
    const asked = request(`${at.url}/graphql/stream`, options, (response) => {
      resolve({ asked, response });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** A stream as a client reads it. `next` answers null at its end. */
async function follow(id: string, { at = service, document = FOLLOW, headers }: Asked = {}): Promise<Stream> {
  const { asked, response } = await ask(
    at,
    { accept: 'text/event-stream', ...(headers ?? { authorization: `Bearer ${key}` }) },
    JSON.stringify({ query: document, variables: { id } }),
  );
  const streams = response.headers['content-type']!.startsWith('text/event-stream');
  const messages = streams ? read(response) : null;
  const stream: Stream = {
    status: response.statusCode!,
    refused: streams ? null : JSON.parse(Buffer.concat(await response.toArray()).toString()),
    next: async () => {
      const { value, done } = await messages!.next();
      return done ? null : value;
    },
    close: async () => {
      asked.destroy();
      await messages?.return(undefined).catch(() => undefined);
    },
  };
  open.push(stream);
  return stream;
}

async function* read(body: IncomingMessage): AsyncGenerator<any> {
  let text = '';
  try {
    for await (const chunk of body) {
      text += String(chunk);
      const parts = text.split('\n\n');
      text = parts.pop()!;
      for (const part of parts) {
        const [, event, data] = /^event: (\w+)\ndata: (.*)$/s.exec(part) ?? [];
        if (event === 'complete') return;
        if (event === 'next') yield JSON.parse(data!);
      }
    }
  } catch {
    // Closed by whoever read it.
  }
}

const save = async (mark: number, number = '0001') => {
  await callsAs(service, key).enter(sheet, [row(number, String(mark))]);
  await placeEvents(service.db);
};
const versionOf = (message: any) => message.data.marksheetChanged.version as number;

describe('R11 a sheet that is followed', () => {
  it('is told as it is, and with each change, by the other process too, read anew with all that is asked for', async () => {
    const streams = [await follow(sheet.id), await follow(sheet.id, { at: second })];
    const before = await Promise.all(streams.map(async (stream) => versionOf(await stream.next())));
    expect(before[0]).toBe(before[1]);
    for (const mark of [7, 8]) {
      const told = Promise.all(streams.map((stream) => stream.next()));
      await save(mark);
      for (const message of await told) {
        expect(versionOf(message)).toBeGreaterThan(before[0]!);
        expect(message.data.marksheetChanged.rows.nodes[0].result.code).toBe(String(mark));
      }
    }
  });

  it('of another centre is nothing at all, as is none', async () => {
    const other = await givenSheet(service.db, { centre: '68401' });
    for (const id of [other.id, '7999999', 'abc', '']) {
      const stream = await follow(id);
      expect([id, await stream.next(), await stream.next()]).toEqual([id, { data: { marksheetChanged: null } }, null]);
    }
  });

  it('tells nothing of others', async () => {
    const stream = await follow(sheet.id);
    await stream.next();
    const other = await givenSheet(service.db, { centre: '68400', rows: 1 });
    await callsAs(service, key).enter(other, [row('0001', '3')]);
    await save(11);
    expect((await stream.next()).data.marksheetChanged.rows.nodes[0].result.code).toBe('11');
  });

  it('wants a right, a caller, a subscription, and a place for what is none', async () => {
    const { key: entries } = await service.newClient({ centreNumbers: ['68400'], scopes: ['entries:write'] });
    const refusal = async (asked: Asked) => {
      const { status, refused } = await follow(sheet.id, asked);
      return [status, refused.errors[0].extensions.code, refused.errors[0].extensions.reason];
    };
    expect(await refusal({ headers: { authorization: `Bearer ${entries}` } })).toEqual([403, 'FORBIDDEN', undefined]);
    const audited = await service.db.readOnce<object>(
      "SELECT 1 FROM audit WHERE action = 'refuseRight' AND object = 'Subscription.marksheetChanged'",
    );
    expect(audited).toHaveLength(1);
    expect(await refusal({ headers: {} })).toEqual([401, 'UNAUTHENTICATED', undefined]);
    const none = 'query ($id: ID!) { marksheet(id: $id) { id } }';
    expect(await refusal({ document: none })).toEqual([400, 'BAD_USER_INPUT', 'NO_SUBSCRIPTION']);
    expect(await refusal({ document: 'subscription { nothing }' })).toEqual([400, 'BAD_USER_INPUT', undefined]);
    const { errors } = await service.ask(key, FOLLOW, { id: sheet.id });
    expect(errors![0]!.extensions['reason']).toBe('SUBSCRIPTION_ELSEWHERE');
  });

  it('ends within moments when the key is revoked, without any change', async () => {
    const client = await service.newClient({ centreNumbers: ['68400'] });
    const stream = await follow(sheet.id, { headers: { authorization: `Bearer ${client.key}` } });
    await stream.next();
    await service.db.writeOnce(
      'UPDATE api_client SET revoked_at = ?, version = version + 1, changed_at = ? WHERE id = ?',
      [service.now(), service.now(), client.id],
    );
    // What was revoked is known within a minute of the service's clock.
    service.setNow(new Date(service.now().getTime() + 61_000));
    expect(await stream.next()).toBeNull();
  });

  it('is nothing any more for whom it was taken away from, and then ends', async () => {
    const { id, key: narrowed } = await service.newClient({ centreNumbers: ['68400'] });
    const stream = await follow(sheet.id, { headers: { authorization: `Bearer ${narrowed}` } });
    await stream.next();
    await service.db.writeOnce(
      `UPDATE api_client SET centre_numbers = '["68401"]', version = version + 1, changed_at = ? WHERE id = ?`,
      [service.now(), id],
    );
    service.setNow(new Date(service.now().getTime() + 61_000));
    expect(await stream.next()).toEqual({ data: { marksheetChanged: null } });
    expect(await stream.next()).toBeNull();
  });

  it('R40 keeps no session alive, and ends with it', async () => {
    const person = await signedIn(service, await givenPerson(service, { centre: '68400', kind: 'EXAMS_OFFICER' }));
    const headers = { cookie: person.cookie(), origin: service.url };
    const stream = await follow(sheet.id, { headers });
    await stream.next();
    await sleep(300);
    service.setNow(new Date(service.now().getTime() + 21 * 60_000));
    expect(await stream.next()).toBeNull();
    expect((await follow(sheet.id, { headers })).status).toBe(401);
  });

  it('is followed twenty times by one caller, who gets a place again when one is left', async () => {
    const streams = [];
    for (let nth = 0; nth < 20; nth += 1) streams.push(await follow(sheet.id));
    await Promise.all(streams.map((stream) => stream.next()));
    const refused = await follow(sheet.id);
    expect([refused.status, refused.refused.errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED']);
    await streams[0]!.close();
    let again = await follow(sheet.id);
    for (let tries = 0; again.status === 429 && tries < 50; tries += 1) {
      await sleep(20);
      again = await follow(sheet.id);
    }
    expect(again.status).toBe(200);
  });

  it('costs the database nothing while nobody follows', async () => {
    await Promise.all(open.splice(0).map((stream) => stream.close()));
    await sleep(200);
    const statements = countStatements(service.db);
    const before = statements.count;
    await sleep(200);
    expect(statements.count).toBe(before);
  });

  it('ends when its process does, which waits for no reader', async () => {
    const third = await startService({ changes: QUICK, databaseUrl: service.databaseUrl });
    const stream = await follow(sheet.id, { at: third });
    await stream.next();
    const closing = third.close();
    expect(await stream.next()).toBeNull();
    await closing;
  });
});

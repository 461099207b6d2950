/** R46: events that are sent outward, to real receivers. The worker runs when the test says so, by a clock of the test's. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sender } from '../../src/events/send.js';
import { connectDatabase } from '../../src/persistence/database.js';
import { readDueDeliveries } from '../../src/persistence/reads/webhook.js';
import { sweepDeliveries, takeDelivery } from '../../src/persistence/writes/webhook/delivery.js';
import type { WebhookWorker } from '../../src/workers/webhooks.js';
import { givenPerson, signedIn } from '../support/people.js';
import type { Receiver } from '../support/receiver.js';
import { answer, isSignedWith, startReceiver, verify } from '../support/receiver.js';
import type { Service } from '../support/service.js';
import { startService, TEST_DAY } from '../support/service.js';
import { tell, webhooksAs, workerFor } from '../support/webhooks.js';
import type { SheetMade } from '../support/world.js';
import { givenSheet, newKey } from '../support/world.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let service: Service;
let worker: WebhookWorker;
let receiver: Receiver;
let staff: ReturnType<typeof webhooksAs>;
let centres = 68_200;

beforeAll(async () => {
  service = await startService();
  staff = webhooksAs(service, service.staffKey);
}, 120_000);
afterAll(() => service.close());

beforeEach(async () => {
  service.setNow(TEST_DAY);
  receiver = await startReceiver();
  worker = workerFor(service);
});
afterEach(async () => {
  await worker.stop();
  await receiver.stop();
  await service.db.writeOnce('UPDATE webhook SET removed_at = created_at');
});

const newCentre = () => String((centres += 1));
const later = (milliseconds: number) => service.setNow(new Date(service.now().getTime() + milliseconds));

interface Made {
  sheet: SheetMade;
  id: string;
  secret: string;
}

async function givenWebhook(more: object = {}): Promise<Made> {
  const sheet = await givenSheet(service.db, { centre: newCentre() });
  const { webhook, secret } = await staff.create({ centre: sheet.centre, url: receiver.url, ...more });
  return { sheet, id: webhook.id, secret };
}
const versions = (of: SheetMade, from = receiver) =>
  from.received.filter(({ body }) => body.data.marksheetId === of.id).map(({ body }) => body.data.detail.version);
const states = async (id: string) => (await staff.read(id)).deliveries.nodes.map(({ state }) => state).toReversed();

describe('R46 a webhook', () => {
  it('gets the events of its centre as they happen, in order, once, signed, and names no candidate', async () => {
    const { sheet, secret } = await givenWebhook();
    const other = await givenSheet(service.db, { centre: newCentre() });
    await tell(service, sheet, 3);
    await tell(service, other, 1);
    service.setNow(new Date());
    await worker.round();
    expect(versions(sheet)).toEqual([1, 2, 3]);
    expect(receiver.received).toHaveLength(3);
    const [first] = receiver.received;
    expect(verify(secret, first!)).toEqual(first!.body);
    expect(() => verify('whsec_c29tZXRoaW5nIGVsc2U=', first!)).toThrow();
    const { events } = await service.query(
      service.staffKey,
      `{ events(filter: { centre: "${sheet.centre}" }, first: 1) { nodes { id type at } } }`,
    );
    const [event] = events.nodes;
    expect(first).toMatchObject({ id: event.id });
    expect(first!.body).toEqual({
      type: 'MARKSHEET_CHANGED',
      timestamp: event.at,
      data: {
        id: event.id,
        sequence: Number(event.id),
        centre: sheet.centre,
        marksheetId: sheet.id,
        detail: { version: 1 },
      },
    });
    await worker.round();
    expect(receiver.received).toHaveLength(3);
  });

  it('gets the types that it asked for; without a centre it gets those of all centres, and it gets none from before it was made', async () => {
    const sheet = await givenSheet(service.db, { centre: newCentre() });
    await tell(service, sheet, 1);
    const { webhook } = await staff.create({ url: `${receiver.url}/all` });
    await staff.create({ url: `${receiver.url}/none`, types: ['MARKSHEET_SUBMITTED'] });
    await tell(service, sheet, 1, 2);
    await worker.round();
    expect(receiver.received.map(({ path, body }) => [path, body.data.detail.version])).toEqual([['/hook/all', 2]]);
    expect(await staff.read(webhook.id)).toMatchObject({ centre: null, waiting: 0 });
  });

  it('is read in full by `event`, with the rights of whoever asks', async () => {
    const { sheet } = await givenWebhook();
    await tell(service, sheet, 1);
    await worker.round();
    const { id } = receiver.received[0]!;
    const ask = async (key: string) => (await service.query(key, `{ event(id: "${id}") { id detail } }`)).event;
    expect(JSON.parse((await ask(await service.centreKey(sheet.centre))).detail).candidateNumbers).toEqual(['0001']);
    expect(await ask(await service.centreKey(newCentre()))).toBeNull();
  });

  it('that is refused is tried again under the same id with the same body; later ones of its sheet wait, those of others do not', async () => {
    const { sheet, id } = await givenWebhook();
    const free = await givenSheet(service.db, { centre: sheet.centre });
    await tell(service, sheet, 2);
    await tell(service, free, 2);
    receiver.behave(({ body }, response) =>
      response.writeHead(body.data.marksheetId === sheet.id ? 500 : 204).end('a body that nobody keeps'),
    );
    await worker.round();
    expect(versions(sheet)).toEqual([1]);
    expect(versions(free)).toEqual([1, 2]);
    receiver.behave(answer(204));
    await worker.round();
    expect(versions(sheet)).toEqual([1]);
    later(10_000);
    await worker.round();
    expect(versions(sheet)).toEqual([1, 1, 2]);
    const tries = receiver.received.filter(
      ({ body }) => body.data.detail.version === 1 && body.data.marksheetId === sheet.id,
    );
    expect(new Set(tries.map(({ id: message, raw }) => `${message} ${raw}`)).size).toBe(1);
    const { deliveries } = await staff.read(id);
    const tried = deliveries.nodes.find(({ eventId }) => eventId === tries[0]!.id)!;
    expect(tried).toMatchObject({
      state: 'DELIVERED',
      attempts: [
        { status: 204, fault: null },
        { status: 500, fault: 'STATUS' },
      ],
    });
    expect(JSON.stringify(await service.db.readOnce('SELECT * FROM webhook_attempt'))).not.toContain('nobody keeps');
  });

  it('loses nothing to a receiver that answers 500 for a day, and keeps the order of each sheet', async () => {
    const { sheet, id } = await givenWebhook();
    const second = await givenSheet(service.db, { centre: sheet.centre });
    receiver.behave(answer(500));
    const until = service.now().getTime() + 24 * HOUR;
    for (let told = 1; service.now().getTime() < until; told += 1) {
      await tell(service, told % 2 ? sheet : second, 1, told);
      await worker.round();
      later(20 * MINUTE);
    }
    const refused = receiver.received.length;
    // One that is down is asked seldom.
    expect(refused).toBeLessThan(24 * 4 + 20);
    receiver.received.length = 0;
    receiver.behave(answer(204));
    for (let tries = 0; tries < 16 && (await staff.read(id)).waiting > 0; tries += 1) {
      later(15 * MINUTE);
      await worker.round();
    }
    expect(versions(sheet)).toEqual(Array.from({ length: 36 }, (_, index) => 2 * index + 1));
    expect(versions(second)).toEqual(Array.from({ length: 36 }, (_, index) => 2 * index + 2));
  }, 60_000);

  it('is given up after three days, paused, and its people are told; resumed, it goes on, and what was given up can be sent again', async () => {
    const { sheet, id } = await givenWebhook();
    const officer = await givenPerson(service, { centre: sheet.centre, kind: 'EXAMS_OFFICER' });
    await givenPerson(service, { centre: sheet.centre, kind: 'USER' });
    await tell(service, sheet, 2);
    await receiver.stop();
    for (let tries = 0; tries < 60 && (await staff.read(id)).paused === null; tries += 1) {
      await worker.round();
      later(4 * HOUR);
    }
    expect(await states(id)).toEqual(['GIVEN_UP', 'WAITING']);
    expect(await staff.read(id)).toMatchObject({ paused: 'FAILING' });
    const mails = await service.db.readOnce<{ recipient: string }>(
      "SELECT recipient FROM mail WHERE template = 'webhookPaused'",
    );
    expect(mails).toEqual([{ recipient: officer.email }]);
    await receiver.restart();
    await tell(service, sheet, 1, 3);
    await worker.round();
    expect(receiver.received).toEqual([]);
    expect(await staff.mutate('resumeWebhook', { webhookId: id })).toMatchObject({
      __typename: 'ResumeWebhookSuccess',
    });
    await worker.round();
    expect(versions(sheet)).toEqual([2, 3]);
    const { deliveries } = await staff.read(id);
    const lost = deliveries.nodes.find(({ state }) => state === 'GIVEN_UP')!;
    await staff.mutate('replayWebhook', { webhookId: id, replay: { delivery: lost.id } });
    await worker.round();
    expect(versions(sheet)).toEqual([2, 3, 1]);
  }, 60_000);

  it('waits as long as the receiver asks with Retry-After, with everything, and no longer than six hours', async () => {
    const { sheet } = await givenWebhook();
    const second = await givenSheet(service.db, { centre: sheet.centre });
    await tell(service, sheet, 1);
    receiver.behave(answer(503, { 'retry-after': '1800' }));
    await worker.round();
    await tell(service, second, 1);
    later(29 * MINUTE);
    await worker.round();
    expect(receiver.received).toHaveLength(1);
    receiver.behave(answer(429, { 'retry-after': '86400000' }));
    later(MINUTE);
    await worker.round();
    expect(receiver.received).toHaveLength(2);
    receiver.behave(answer(204));
    later(6 * HOUR);
    await worker.round();
    expect([versions(sheet), versions(second)]).toEqual([[1, 1, 1], [1]]);
  });

  it('is paused at once by a receiver that says that it is gone', async () => {
    const { sheet, id } = await givenWebhook();
    await tell(service, sheet, 1);
    receiver.behave(answer(410));
    await worker.round();
    expect(await staff.read(id)).toMatchObject({ paused: 'GONE', waiting: 1 });
  });

  it('survives receivers that restart, hang, break off, send without end or lead elsewhere', async () => {
    const { sheet, id } = await givenWebhook();
    const trap = await startReceiver();
    const tried = async (behaviour: Parameters<Receiver['behave']>[0]) => {
      receiver.behave(behaviour);
      await worker.round();
      later(5 * HOUR);
      const { deliveries } = await staff.read(id);
      const [last] = deliveries.nodes[0]!.attempts;
      return [last!.status, last!.fault];
    };
    await tell(service, sheet, 1);
    expect(await tried(() => undefined)).toEqual([null, 'TIMEOUT']);
    expect(await tried((_, response) => response.destroy())).toEqual([null, 'BROKEN']);
    expect(await tried(answer(302, { location: trap.url }))).toEqual([302, 'REDIRECT']);
    expect(await tried((_, response) => void response.socket!.end('HTTP/1.1 nonsense\r\n\r\n'))).toEqual([
      null,
      'BROKEN',
    ]);
    await receiver.stop();
    expect(await tried(() => undefined)).toEqual([null, 'UNREACHABLE']);
    await receiver.restart();
    let sent = 0;
    const endless = await tried((_, response) => {
      response.writeHead(200);
      const more = (): void => {
        if (response.destroyed || sent > 100 * 2 ** 20) return;
        sent += 65_536;
        response.write(Buffer.alloc(65_536), more);
      };
      more();
    });
    expect(endless).toEqual([200, null]);
    expect(sent).toBeLessThan(32 * 2 ** 20);
    expect(trap.received).toEqual([]);
    await trap.stop();
  });

  it('of a slow receiver holds up neither the others nor more than four at once', async () => {
    const { sheet, id } = await givenWebhook();
    for (let nth = 0; nth < 8; nth += 1)
      await tell(service, nth === 0 ? sheet : await givenSheet(service.db, { centre: sheet.centre }), 1);
    receiver.behave(() => undefined);
    const quick = await startReceiver();
    const other = await givenSheet(service.db, { centre: newCentre() });
    await staff.create({ centre: other.centre, url: quick.url });
    await tell(service, other, 20);
    const slow = workerFor(service, { send: sender({ anywhere: true, totalMs: 3000 }) });
    const round = slow.round();
    while (quick.received.length < 20 || receiver.open.now < 4) await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await staff.read(id)).deliveries.nodes.flatMap(({ attempts }) => attempts)).toEqual([]);
    expect(receiver.open.most).toBe(4);
    await receiver.stop();
    await round;
    await slow.stop();
    await quick.stop();
    await receiver.restart();
  });

  it('is sent each event by one of two workers at a time, leases or no leases', async () => {
    const { sheet } = await givenWebhook();
    const second = await givenSheet(service.db, { centre: sheet.centre });
    const db = await connectDatabase(service.databaseUrl, 3);
    await tell(service, sheet, 25);
    await tell(service, second, 25);
    receiver.behave((_, response) => void setTimeout(() => response.writeHead(204).end(), 2));
    const workers = [worker, workerFor(service, { db })];
    let done = false;
    // As if each lease had run out under a process that was not looking.
    const taking = (async () => {
      while (!done) {
        await service.db.writeOnce("UPDATE lease SET expires_at = '2000-01-01' WHERE name LIKE 'webhook-%'");
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    })();
    while (receiver.received.length < 50) await Promise.all(workers.map((each) => each.round()));
    done = true;
    await taking;
    await workers[1]!.stop();
    await db.close();
    const all = Array.from({ length: 25 }, (_, index) => index + 1);
    expect([versions(sheet), versions(second)]).toEqual([all, all]);
  });

  it('is taken by one of two that would send the same event at the same moment', async () => {
    const { sheet, id } = await givenWebhook();
    await tell(service, sheet, 1);
    receiver.behave(answer(500));
    await worker.round();
    later(MINUTE);
    const [due] = await readDueDeliveries(service.db, Number(id), 'ALL', service.now(), 10);
    const taken = await Promise.all([1, 2, 3].map(() => takeDelivery(service.db, due!, service.now())));
    expect(taken.filter(Boolean)).toHaveLength(1);
    await worker.round();
    expect(receiver.received).toHaveLength(1);
    later(MINUTE);
    await worker.round();
    expect(receiver.received).toHaveLength(2);
  });

  it('sends again what follows an event, in order, also what waits', async () => {
    const { sheet, id } = await givenWebhook();
    await tell(service, sheet, 4);
    await worker.round();
    const third = receiver.received[2]!.id;
    receiver.behave(answer(500));
    await tell(service, sheet, 1, 5);
    await worker.round();
    receiver.received.length = 0;
    receiver.behave(answer(204));
    await staff.mutate('replayWebhook', { webhookId: id, replay: { fromEvent: third } });
    await worker.round();
    expect(versions(sheet)).toEqual([3, 4, 5]);
    expect(receiver.received[0]!.id).toBe(third);
  });

  it('is signed with the secret before as well for a day after a rotation', async () => {
    const { sheet, id, secret } = await givenWebhook();
    const { secret: next } = await staff.mutate(
      'rotateWebhookSecret',
      { webhookId: id },
      '... on RotateWebhookSecretSuccess { secret }',
    );
    expect(next).toMatch(/^whsec_/);
    expect(next).not.toBe(secret);
    const signedWith = async () => {
      await tell(service, sheet, 1);
      await worker.round();
      return [secret, next].map((each) => isSignedWith(each, receiver.received.at(-1)!));
    };
    expect(await signedWith()).toEqual([true, true]);
    later(24 * HOUR - 1000);
    expect(await signedWith()).toEqual([true, true]);
    later(1000);
    expect(await signedWith()).toEqual([false, true]);
  });

  it('is tested, once, also while it is paused; while it is, nothing else is sent, and nothing is lost', async () => {
    const { sheet, id, secret } = await givenWebhook();
    await staff.mutate('pauseWebhook', { webhookId: id });
    await tell(service, sheet, 2);
    const { deliveryId } = await staff.mutate(
      'testWebhook',
      { webhookId: id },
      '... on TestWebhookSuccess { deliveryId }',
    );
    await worker.round();
    expect(receiver.received).toMatchObject([{ id: `test-${deliveryId}`, body: { type: 'TEST', data: {} } }]);
    expect(isSignedWith(secret, receiver.received[0]!)).toBe(true);
    receiver.behave(answer(500));
    await staff.mutate('testWebhook', { webhookId: id });
    await worker.round();
    later(HOUR);
    await worker.round();
    expect(receiver.received).toHaveLength(2);
    expect(await staff.read(id)).toMatchObject({ paused: 'ASKED', failingSince: null });
    receiver.behave(answer(204));
    await staff.mutate('resumeWebhook', { webhookId: id });
    await worker.round();
    expect(versions(sheet)).toEqual([1, 2]);
  });

  it('keeps what has ended for thirty days, and what waits for as long as it waits', async () => {
    const { sheet, id } = await givenWebhook();
    await tell(service, sheet, 1);
    await worker.round();
    receiver.behave(answer(500));
    await tell(service, sheet, 1, 2);
    await worker.round();
    later(30 * 24 * HOUR);
    await sweepDeliveries(service.db, service.now());
    expect(await states(id)).toEqual(['DELIVERED', 'WAITING']);
    later(1000);
    await sweepDeliveries(service.db, service.now());
    expect(await states(id)).toEqual(['WAITING']);
    expect((await staff.read(id)).deliveries.nodes[0]!.attempts).toHaveLength(1);
  });

  it('whose secret can not be read any more says so, and goes on once it is rotated', async () => {
    const { sheet, id } = await givenWebhook();
    await service.db.writeOnce('UPDATE webhook SET secret = REVERSE(secret) WHERE id = ?', [id]);
    await tell(service, sheet, 1);
    await worker.round();
    expect((await staff.read(id)).deliveries.nodes[0]!.attempts).toMatchObject([{ status: null, fault: 'SECRET' }]);
    await staff.mutate('rotateWebhookSecret', { webhookId: id });
    later(MINUTE);
    await worker.round();
    expect(versions(sheet)).toEqual([1]);
  });

  it('ends when it is removed, with what waits', async () => {
    const { sheet, id } = await givenWebhook();
    await tell(service, sheet, 1);
    expect(await staff.mutate('removeWebhook', { webhookId: id })).toMatchObject({
      __typename: 'RemoveWebhookSuccess',
    });
    await worker.round();
    expect(receiver.received).toEqual([]);
    expect(await staff.read(id)).toBeNull();
  });
});

describe('R46 webhooks are run', () => {
  it('by the exams officer of the centre, who gave the password lately, and by nobody else', async () => {
    const centre = newCentre();
    await givenSheet(service.db, { centre });
    const officer = await signedIn(service, await givenPerson(service, { centre, kind: 'EXAMS_OFFICER' }));
    const create = async (input: object) =>
      (
        await officer.query(
          'mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { __typename ... on CreateWebhookSuccess { webhook { id centre } } } }',
          { input: { idempotencyKey: newKey(), url: receiver.url, ...input } },
        )
      ).createWebhook;
    expect(await create({})).toMatchObject({ __typename: 'CreateWebhookSuccess', webhook: { centre } });
    expect(await create({ centre: '68001' })).toEqual({ __typename: 'CentreNotFound' });
    later(16 * MINUTE);
    expect(await create({})).toEqual({ __typename: 'PasswordNeeded' });
    const client = await service.centreKey(centre);
    expect(await service.ask(client, '{ webhooks { totalCount } }')).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN', right: 'accounts:read' } }],
    });
  });

  it('with a secret that is shown once and kept sealed', async () => {
    const centre = newCentre();
    await givenSheet(service.db, { centre });
    const input = { centre, url: receiver.url, idempotencyKey: newKey() };
    const { secret, webhook } = await staff.create(input);
    expect(await staff.create(input)).toMatchObject({ __typename: 'WebhookSecretShownBefore' });
    expect(await staff.create({ ...input, url: `${receiver.url}/2` })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
    const kept = JSON.stringify([
      await service.db.readOnce('SELECT * FROM webhook WHERE id = ?', [webhook.id]),
      await service.db.readOnce('SELECT * FROM change_made'),
      await service.db.readOnce('SELECT * FROM audit'),
    ]);
    expect(kept).toContain(webhook.id);
    expect(kept).not.toContain(secret.slice(6));
  });

  it('within bounds: values are checked, twenty a centre, and addresses that are not public are refused in production', async () => {
    const centre = newCentre();
    await givenSheet(service.db, { centre });
    const refused = (input: object) =>
      staff.create({ centre, url: receiver.url, ...input }).then((got) => got.__typename);
    expect(await refused({ types: [] })).toBe('WebhookValueInvalid');
    expect(await refused({ description: 'x'.repeat(201) })).toBe('WebhookValueInvalid');
    for (const url of ['ftp://a.example/', 'a', 'https://u:p@a.example/', `https://a.example/${'x'.repeat(500)}`])
      expect([url, await refused({ url })]).toEqual([url, 'WebhookAddressRefused']);
    for (let made = 0; made < 20; made += 1) await refused({});
    expect(await refused({})).toBe('TooManyWebhooks');
    const strict = await startService({ databaseUrl: service.databaseUrl, webhooksAnywhere: false });
    const faultOf = async (url: string) =>
      await webhooksAs(strict, strict.staffKey).mutate(
        'createWebhook',
        { url },
        '... on WebhookAddressRefused { addressFault message }',
      );
    expect(await faultOf('http://a.example/')).toMatchObject({ addressFault: 'NOT_HTTPS' });
    for (const host of [
      '127.0.0.1',
      '[::1]',
      'localhost',
      '10.1.2.3',
      '2130706433',
      '169.254.169.254',
      '[::ffff:10.0.0.1]',
      'db.internal',
    ])
      expect([host, await faultOf(`https://${host}/`)]).toEqual([
        host,
        expect.objectContaining({ addressFault: 'PRIVATE' }),
      ]);
    expect(await faultOf('https://a.example/')).toEqual({ __typename: 'CreateWebhookSuccess' });
    await strict.close();
  });
});

/** clients/typescript against the running service. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Client, ClientSettings } from '../../clients/typescript/src/index.js';
import {
  createClient,
  EnterResultsDocument,
  followEvents,
  IamisError,
  isSuccess,
  newIdempotencyKey,
  pages,
  SheetRowsDocument,
  SheetsDocument,
  SubmitMarksheetDocument,
  upload,
  uploadLarge,
  ViewerDocument,
} from '../../clients/typescript/src/index.js';
import { placeEvents } from '../../src/persistence/writes/event.js';
import { callsAs, row, submitted } from '../support/calls.js';
import type { Service } from '../support/service.js';
import { startService, TEST_DAY } from '../support/service.js';
import { givenSheet } from '../support/world.js';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const clientOf = async (centre: string, settings: Partial<ClientSettings> = {}): Promise<Client> =>
  createClient({ url: `${service.url}/`, credentials: { key: await service.centreKey(centre) }, ...settings });

const enterOne = (client: Client, marksheetId: string, typed: string, idempotencyKey = newIdempotencyKey()) =>
  client.send(EnterResultsDocument, {
    input: { marksheetId, idempotencyKey, rows: [{ candidateNumber: '0001', result: { typed } }] },
  });

describe('credentials', () => {
  it('are exchanged for a token, shared by requests at the same time, and for another once it is refused', async () => {
    const { id: clientId, key } = await service.newClient({ centreNumbers: ['68740'] });
    const asked: string[] = [];
    const fetching: typeof fetch = (to, given) => {
      asked.push(new URL(to as string).pathname);
      return fetch(to, given);
    };
    const client = createClient({ url: service.url, credentials: { clientId, key }, fetch: fetching });
    await Promise.all([client.send(ViewerDocument, {}), client.send(ViewerDocument, {})]);
    expect(asked.filter((path) => path === '/oauth/token')).toHaveLength(1);
    // The service's clock is past the token's end; the client's is not.
    service.setNow(new Date(TEST_DAY.getTime() + 60 * 60_000));
    expect((await client.send(ViewerDocument, {})).viewer.kind).toBe('CENTRE');
    expect(asked.filter((path) => path === '/oauth/token')).toHaveLength(2);
    service.setNow(TEST_DAY);
  });

  it('that are wrong are told by code, and not tried again', async () => {
    const wrong = [{ key: 'iamis_wrong' }, { clientId: 'nobody', key: 'wrong' }];
    for (const credentials of wrong)
      await expect(createClient({ url: service.url, credentials }).send(ViewerDocument, {})).rejects.toMatchObject({
        code: 'UNAUTHENTICATED',
      });
  });

  it('that lack a right are told which', async () => {
    const { key } = await service.newClient({ centreNumbers: ['68740'], scopes: ['events:read'] });
    const client = createClient({ url: service.url, credentials: { key } });
    await expect(client.send(SheetsDocument, {})).rejects.toMatchObject({ code: 'FORBIDDEN', right: 'marks:read' });
  });
});

describe('a request', () => {
  it('R11 whose answer is lost is sent again with its key, and acts once', async () => {
    const sheet = await givenSheet(service.db, { centre: '68741', rows: 1 });
    let lost = 0;
    const fetching: typeof fetch = async (to, given) => {
      const response = await fetch(to, given);
      if ((lost += 1) <= 2) throw new TypeError('The line broke.');
      return response;
    };
    const { enterResults } = await enterOne(await clientOf('68741', { fetch: fetching }), sheet.id, '7');
    expect(enterResults).toMatchObject({ __typename: 'EnterResultsSuccess', saved: 1 });
    expect(lost).toBe(3);
    const [history] = Object.values(await callsAs(service, await service.centreKey('68741')).histories(sheet));
    expect(history!.filter(({ kind }) => kind === 'RESULT')).toHaveLength(1);
  });

  it('that can not be repeated is not, and one that never arrives is given up', async () => {
    let tries = 0;
    const fetching: typeof fetch = () => {
      tries += 1;
      return Promise.reject(new TypeError('The line broke.'));
    };
    const client = await clientOf('68741', { fetch: fetching, tries: 2 });
    await expect(client.send(ViewerDocument, {})).rejects.toMatchObject({ code: 'NETWORK' });
    expect(tries).toBe(2);
    const input = { marksheetId: '1', rows: [] } as never;
    await expect(client.send(EnterResultsDocument, { input })).rejects.toBeInstanceOf(IamisError);
    expect(tries).toBe(3);
  });

  it('that is turned away waits as long as it is told', async () => {
    let asked = 0;
    const gate = createServer((request, response) => {
      asked += 1;
      if (asked < 3) return response.writeHead(asked === 1 ? 503 : 429, { 'retry-after': '0' }).end();
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      const forward = async (): Promise<void> => {
        const { authorization } = request.headers;
        const forwarded = await fetch(`${service.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: authorization! },
          body: Buffer.concat(parts),
        });
        response.writeHead(forwarded.status).end(await forwarded.text());
      };
      request.on('end', () => void forward());
    });
    await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(gate.address() as AddressInfo).port}`;
    const client = await clientOf('68741', { url });
    expect((await client.send(ViewerDocument, {})).viewer.kind).toBe('CENTRE');
    expect(asked).toBe(3);
    gate.close();
    gate.closeAllConnections();
  });
});

describe('answers', () => {
  it('R5 R14 are told apart by type: saved rows, refused rows, refused requests', async () => {
    const sheet = await givenSheet(service.db, { centre: '68742', rows: 2 });
    const client = await clientOf('68742');
    const { enterResults } = await enterOne(client, sheet.id, '41');
    if (!isSuccess(enterResults)) throw new Error(enterResults.message);
    const problem = enterResults.rows[0]!.problem!;
    expect(problem.__typename === 'MarkAboveMaximum' && problem.maximum).toBe(40);
    const unknown = (await enterOne(client, '999999', '1')).enterResults;
    expect(!isSuccess(unknown) && unknown.__typename).toBe('MarksheetNotFound');
    const input = { marksheetId: sheet.id, idempotencyKey: newIdempotencyKey() };
    const { submitMarksheet } = await client.send(SubmitMarksheetDocument, { input });
    expect(submitMarksheet).toMatchObject({ __typename: 'MarksheetIncomplete', blockers: { length: 2 } });
  });

  it('are read page by page', async () => {
    for (let made = 0; made < 5; made += 1) await givenSheet(service.db, { centre: '68743', rows: 3 });
    const client = await clientOf('68743');
    const ids: string[] = [];
    for await (const { id } of pages(client, SheetsDocument, { first: 2 }, (data) => data.marksheets)) ids.push(id);
    expect(new Set(ids).size).toBe(5);
    const rowsOf = async (id: string) => {
      const numbers: string[] = [];
      for await (const { candidate } of pages(
        client,
        SheetRowsDocument,
        { id, first: 2 },
        (data) => data.marksheet?.rows,
      ))
        numbers.push(candidate.number);
      return numbers;
    };
    expect(await rowsOf(ids[0]!)).toEqual(['0001', '0002', '0003']);
    expect(await rowsOf('999999')).toEqual([]);
  });
});

it('R46 events are followed from a cursor on, each once', async () => {
  const sheet = await givenSheet(service.db, { centre: '68744', rows: 1 });
  const key = await service.centreKey('68744');
  const calls = callsAs(service, key);
  await calls.enter(sheet, [row('0001', '1')]);
  await placeEvents(service.db);
  const client = createClient({ url: service.url, credentials: { key } });
  const ended = new AbortController();
  const seen: string[] = [];
  const ids = new Set<string>();
  let after: string | null = null;
  for await (const { event, cursor } of followEvents(client, { signal: ended.signal, everySeconds: 0.05 })) {
    seen.push(event.type);
    ids.add(event.id);
    after = cursor;
    if (event.type === 'MARKSHEET_SUBMITTED') ended.abort();
    if (seen.length > 1) continue;
    await calls.submit(sheet);
    await placeEvents(service.db);
  }
  expect(seen.at(-1)).toBe('MARKSHEET_SUBMITTED');
  expect(ids.size).toBe(seen.length);
  const rest = followEvents(client, { after, signal: AbortSignal.timeout(200), everySeconds: 0.05 });
  for await (const { event } of rest) expect(ids).not.toContain(event.id);
});

it('R35 R37 files are uploaded in one request, and in parts that go on where the line broke', async () => {
  const sheet = await givenSheet(service.db, { centre: '68745', rows: 2 });
  const key = await service.centreKey('68745');
  await submitted(callsAs(service, key), sheet, ['1', '2']);
  const content = Buffer.alloc(300_000, 'work ');
  const target = { noteOf: sheet.id };
  const client = createClient({ url: service.url, credentials: { key } });
  const small = await upload(client, { target, name: 'note.txt', content: new Blob([content]) });
  expect(small).toMatchObject({
    __typename: 'UploadEvidenceSuccess',
    evidence: { sha256: createHash('sha256').update(content).digest('hex') },
  });

  let broken = 0;
  const lossy: typeof fetch = (to, given) => {
    if (given?.method !== 'PATCH' || (broken += 1) > 1) return fetch(to, given);
    // Half of it arrives, and the line breaks.
    const half = (given.body as Blob).slice(0, content.length / 2);
    return fetch(to, { ...given, body: half }).then(() => Promise.reject(new TypeError('The line broke.')));
  };
  const arrived: number[] = [];
  const large = await uploadLarge(createClient({ url: service.url, credentials: { key }, fetch: lossy }), {
    target,
    name: 'large.txt',
    content: new Blob([content]),
    onProgress: (bytes) => arrived.push(bytes),
  });
  expect(large.__typename).toBe('BeginUploadSuccess');
  expect(arrived.at(-1)).toBe(content.length);
  expect(broken).toBe(2);
});

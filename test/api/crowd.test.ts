import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Connection } from 'mysql2/promise';
import { createConnection } from 'mysql2/promise';
import type { Service } from '../support/service.js';
import { startService } from '../support/service.js';
import { rowsOf } from '../support/sheets.js';
import { givenSheet, newKey } from '../support/world.js';

const AT_ONCE = 2;
const ENTER = `mutation ($input: EnterResultsInput!) { enterResults(input: $input) { __typename ... on EnterResultsSuccess { saved } } }`;

let service: Service;
let key: string;
/** Keeps every sheet locked. */
let holder: Connection;
beforeAll(async () => {
  service = await startService({ operationsAtOnce: AT_ONCE });
  key = await service.centreKey('68999');
  const at = new URL(service.databaseUrl);
  holder = await createConnection({
    socketPath: at.searchParams.get('socketPath')!,
    user: at.username,
    database: at.pathname.slice(1),
  });
});
afterAll(async () => {
  await holder.end();
  await service.close();
});

const send = (query: string, variables: object = {}, language = 'en') =>
  fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language, authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables }),
  });

/** What is refused while as many as may be wait for a lock, and what came of those. */
async function whileAllWait(inputs: object[]) {
  await holder.query('START TRANSACTION');
  await holder.query('SELECT id FROM marksheet FOR UPDATE');
  const waiting = Promise.all(inputs.map((input) => send(ENTER, { input })));
  let refused = await send('{ viewer { name } }', {}, 'cy');
  while (refused.status === 200) refused = await send('{ viewer { name } }', {}, 'cy');
  const change = await send(ENTER, { input: inputs[0] });
  await holder.query('ROLLBACK');
  return { refused, change, answers: await waiting };
}

it('R11 beyond as many operations as are worked on at once each is refused before anything is done, and those are answered', async () => {
  const sheets = await Promise.all([0, 1].map(() => givenSheet(service.db, { centre: '68999', rows: 1 })));
  const inputs = sheets.map(({ id }) => ({
    marksheetId: id,
    idempotencyKey: newKey(),
    rows: [{ candidateNumber: '0001', result: { typed: '7' } }],
  }));
  const { refused, change, answers } = await whileAllWait(inputs);
  for (const answer of [refused, change]) {
    expect(answer.status).toBe(503);
    const { data, errors } = (await answer.json()) as any;
    expect(data).toBeUndefined();
    expect(errors[0].extensions).toEqual({ code: 'SERVICE_BUSY', seconds: Number(answer.headers.get('retry-after')) });
    expect(errors[0].extensions.seconds).toBeGreaterThan(0);
  }
  for (const answer of answers)
    expect((await answer.json()) as unknown).toMatchObject({ data: { enterResults: { saved: 1 } } });
  for (const { id } of sheets) expect(await rowsOf(service.db, id)).toMatchObject([{ mark: 7 }]);
  // Whoever has been answered makes room, refused ones too.
  for (let n = 0; n <= AT_ONCE; n += 1) {
    expect((await send('{ viewer { name } }')).status).toBe(200);
    expect((await send('{ nothing }')).status).toBe(200);
    expect((await send('{ viewer { name } }', {}, 'en; q=nothing')).status).toBe(200);
  }
});

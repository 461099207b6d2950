import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Audit } from 'graphql-http';
import { serverAudits } from 'graphql-http';
import { buildSchema, getOperationAST, parse } from 'graphql';
import type { Context } from '../../src/graphql/context.js';
import { repeatedQueries } from '../../src/graphql/repeated.js';
import type { Service } from '../support/service.js';
import { startService } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  // Some audits ask for the schema, which is told in development only.
  service = await startService({ development: true });
});
afterAll(() => service.close());

/** Made before there is a service, since the names of tests must be known at once; each asks for the address when it runs. */
const audits: Audit[] = serverAudits({
  url: () => `${service.url}/graphql`,
  fetchFn: (url: string, request?: RequestInit) =>
    fetch(url, { ...request, headers: { authorization: `Bearer ${service.staffKey}`, ...request?.headers } }),
});
/** What the specification leaves to the server and we leave out: queries by GET. */
const NOT_OFFERED = /GET requests|in GETs/;

describe('GraphQL over HTTP', () => {
  it('is audited by every MUST and SHOULD that graphql-http knows', () => {
    const musts = audits.filter(({ name }) => name.startsWith('MUST'));
    const shoulds = audits.filter(({ name }) => name.startsWith('SHOULD'));
    expect([musts.length, shoulds.length]).toEqual([13, 23]);
  });

  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (name, audit) => {
    const result = await audit.fn();
    if (!name.startsWith('MAY ') || !NOT_OFFERED.test(name)) expect(result).toMatchObject({ status: 'ok' });
  });
});

describe('a query asked again, which no longer goes through Apollo', () => {
  const LIST = 'query List { series { id title } viewer { name language } }';

  async function ask(body: object, headers: Record<string, string> = {}) {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${service.staffKey}`, ...headers },
      body: JSON.stringify(body),
    });
    const { date: _, ratelimit: _left, ...kept } = Object.fromEntries(response.headers);
    return { status: response.status, headers: kept, text: await response.text() };
  }

  it.each([
    ['no Accept', {}],
    ['JSON', { accept: 'application/json' }],
    ['the GraphQL type first', { accept: 'application/graphql-response+json, application/json' }],
    ['JSON first', { accept: 'application/json, application/graphql-response+json' }],
    ['weights', { accept: 'application/json;q=0.1, application/graphql-response+json;q=0.9' }],
    ['anything', { accept: '*/*' }],
    ['something else', { accept: 'text/html' }],
    ['Welsh', { 'accept-language': 'cy' }],
    ['a charset', { 'content-type': 'application/json; charset=utf-8' }],
    ['an unknown key', { authorization: 'Bearer iamis_000000000000000000_00000000000000000000' }],
    ['no key', { authorization: '' }],
  ])('is answered with the same status, headers and text: %s', async (what, headers: Record<string, string>) => {
    const query = `# ${what}\n${LIST}`;
    const first = await ask({ query }, headers);
    for (let time = 2; time <= 4; time += 1) {
      // Others teach it the text, so that callers who are refused meet it known.
      await ask({ query });
      expect(await ask({ query }, headers)).toEqual(first);
    }
  });

  it.each([
    ['a variable of the wrong type', { query: 'query ($c: String!) { unit(code: $c) { code } }', variables: { c: 1 } }],
    ['an error in a field', { query: '{ marksheets(first: 100000) { nodes { id } } }' }],
    ['an operation that is not there', { query: LIST, operationName: 'Other' }],
    ['variables that are no object', { query: LIST, variables: [1] }],
    [
      'a mutation',
      {
        query:
          'mutation { clearResults(input: { marksheetId: "0", idempotencyKey: "protocol-1", candidateNumbers: [] }) { __typename } }',
      },
    ],
  ])('fails with the same status, headers and text: %s', async (_, body) => {
    const first = await ask(body);
    for (let time = 2; time <= 4; time += 1) expect(await ask(body)).toEqual(first);
  });

  it('is charged like the first', async () => {
    const left = async (query: string) => {
      const response = await fetch(`${service.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${service.staffKey}` },
        body: JSON.stringify({ query }),
      });
      return Number(/r=(\d+)/.exec(response.headers.get('ratelimit')!)![1]);
    };
    const query = '{ series { id } families { code } }';
    const standings = [await left(query), await left(query), await left(query), await left(query)];
    const costs = standings.slice(1).map((each, index) => standings[index]! - each);
    expect(new Set(costs).size).toBe(1);
    expect(costs[0]).toBeGreaterThan(0);
  });

  it('leaves to Apollo a one-of input with two fields, which the compiler would take', async () => {
    const schema = buildSchema('input Choice @oneOf { a: Int b: Int } type Query { chosen(by: Choice!): String }');
    const standing = { allowed: true, limit: 1, left: 1, seconds: 1 };
    const repeated = repeatedQueries(schema, {
      plugin: {},
      admit: (_asked, context) => void (context.charged = { cost: 1, standing }),
      auditRefusals: () => Promise.resolve(),
      note: () => Promise.resolve(),
    });
    const query = 'query ($by: Choice!) { chosen(by: $by) }';
    const document = parse(query);
    const listener = (await repeated.plugin.requestDidStart!({} as never)) as any;
    for (let time = 1; time <= 2; time += 1)
      await listener.executionDidStart({ source: query, request: {}, document, operation: getOperationAST(document) });
    const answer = (by: object) => repeated.answer({ query, variables: { by } }, () => Promise.resolve({} as Context));
    expect(await answer({ a: 1 })).toMatchObject({ text: '{"data":{"chosen":null}}\n' });
    expect(await answer({ a: 1, b: 2 })).toBeNull();
  });
});

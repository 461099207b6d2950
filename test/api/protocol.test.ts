import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Audit } from 'graphql-http';
import { serverAudits } from 'graphql-http';
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

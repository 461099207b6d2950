import { describe, expect, it } from '@jest/globals';
import type { ClientGiven, ClientMaker } from '../../src/domain/account/client.js';
import {
  checkClient,
  checkExpiry,
  checkOverlap,
  LARGEST_BUDGET,
  LONGEST_CLIENT_DAYS,
  LONGEST_OVERLAP_HOURS,
  MOST_CLIENT_CENTRES,
  MOST_CLIENT_UNITS,
  SMALLEST_BUDGET,
} from '../../src/domain/account/client.js';

const KNOWN = ['marks:read', 'submit'];
const CENTRE: ClientMaker = { centre: '68101' };
const NOW = new Date('2026-04-20T10:00:00Z');
const DAY_MS = 86_400_000;

const given = (more: Partial<ClientGiven> = {}): ClientGiven => ({
  name: 'MIS',
  kind: 'CENTRE',
  moderator: null,
  scopes: ['marks:read'],
  centres: ['68101'],
  units: null,
  expiresAt: NOW,
  budgetPerMinute: null,
  ...more,
});
const role = (more: Partial<ClientGiven> = {}) => given({ kind: 'STAFF', scopes: [], centres: [], ...more });
const fault = (client: ClientGiven, maker: ClientMaker = 'WJEC') => {
  const found = checkClient(client, maker, KNOWN);
  return found === null ? null : [found.field, found.typed];
};
const many = (count: number) => Array.from({ length: count }, (_, n) => String(n));

describe('an API client', () => {
  it.each<[string, ClientGiven, ClientMaker]>([
    ['of a centre, by the centre', given({ scopes: KNOWN }), CENTRE],
    ['of many centres, by WJEC', given({ centres: many(MOST_CLIENT_CENTRES), units: many(MOST_CLIENT_UNITS) }), 'WJEC'],
    ['of WJEC', role(), 'WJEC'],
    ['of a moderator', role({ kind: 'MODERATOR', moderator: 'm' }), 'WJEC'],
    ['with the longest name', given({ name: ` ${'x'.repeat(120)} ` }), CENTRE],
    ['with the smallest budget', given({ budgetPerMinute: SMALLEST_BUDGET }), 'WJEC'],
    ['with the largest budget', given({ budgetPerMinute: LARGEST_BUDGET }), 'WJEC'],
  ])('may be one %s', (_, client, maker) => {
    expect(fault(client, maker)).toBeNull();
  });

  it.each<[string, string, ClientGiven, ClientMaker?]>([
    ['name', '  ', given({ name: '  ' })],
    ['name', 'x'.repeat(40), given({ name: 'x'.repeat(121) })],
    ['kind', 'STAFF', role(), CENTRE],
    ['kind', 'MODERATOR', role({ kind: 'MODERATOR', moderator: 'm' }), CENTRE],
    ['moderator', 'm', given({ moderator: 'm' })],
    ['moderator', '', role({ kind: 'MODERATOR' })],
    ['moderator', 'm', role({ moderator: 'm' })],
    ['scopes', '', given({ scopes: [] })],
    ['scopes', 'clients:write', given({ scopes: ['submit', 'clients:write'] })],
    ['scopes', 'submit', given({ scopes: ['submit', 'submit'] })],
    ['scopes', 'submit', role({ scopes: ['submit'] })],
    ['centres', '0', given({ centres: [] })],
    ['centres', '301', given({ centres: many(MOST_CLIENT_CENTRES + 1) })],
    ['centres', '68101', role({ centres: ['68101'] })],
    ['units', '0', given({ units: [] })],
    ['units', '301', given({ units: many(MOST_CLIENT_UNITS + 1) })],
    ['units', '3010N3', role({ units: ['3010N3'] })],
    ['units', '', role({ units: [] })],
    ['budgetPerMinute', '999', given({ budgetPerMinute: SMALLEST_BUDGET - 1 })],
    ['budgetPerMinute', '100000001', given({ budgetPerMinute: LARGEST_BUDGET + 1 })],
    ['budgetPerMinute', '5000', given({ budgetPerMinute: 5000 }), CENTRE],
    ['budgetPerMinute', '1', role({ budgetPerMinute: 1 })],
  ])('can not be with %s “%s”', (...[field, typed, client, maker]) => {
    expect(fault(client, maker)).toEqual([field, typed]);
  });

  it('ends after now and within 400 days', () => {
    const after = (milliseconds: number) => checkExpiry(new Date(NOW.getTime() + milliseconds), NOW);
    expect([after(1), after(LONGEST_CLIENT_DAYS * DAY_MS)]).toEqual([null, null]);
    for (const each of [0, -DAY_MS, LONGEST_CLIENT_DAYS * DAY_MS + 1]) expect(after(each)?.field).toBe('expiresAt');
    expect(after(0)?.typed).toBe('2026-04-20T10:00:00.000Z');
  });

  it('goes on with an old key for a week at most', () => {
    expect([checkOverlap(0), checkOverlap(LONGEST_OVERLAP_HOURS)]).toEqual([null, null]);
    expect([checkOverlap(-1)?.typed, checkOverlap(LONGEST_OVERLAP_HOURS + 1)?.field]).toEqual(['-1', 'overlapHours']);
  });
});

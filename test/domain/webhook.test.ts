import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Attempted, DeliveryStanding, ReceiverStanding } from '../../src/domain/webhook.js';
import {
  afterAttempt,
  checkWebhook,
  GIVEN_UP_AFTER_MS,
  payloadOf,
  PROBED_FROM,
  retryAfterMs,
  waitAfter,
} from '../../src/domain/webhook.js';
import { PROPERTY_RUNS } from '../support/domain.js';

const HOUR = 60 * 60_000;
const AT = new Date('2026-04-20T10:00:00.000Z');
const failure: Attempted = { at: AT, status: 500, fault: 'STATUS', retryAfter: null };
const fresh: DeliveryStanding = { failures: 0, startedAt: null };
const well: ReceiverStanding = { failures: 0, failingSince: null };
const chance = fc.double({ min: 0, max: 1, noNaN: true });

describe('R46 the wait after failures', () => {
  it('grows threefold from ten seconds to four hours', () => {
    expect(Array.from({ length: 9 }, (_, index) => waitAfter(index + 1, 0.5) / 1000)).toEqual([
      10, 30, 90, 270, 810, 2430, 7290, 14_400, 14_400,
    ]);
  });

  it('is never a fifth more or less than that', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), chance, (failures, by) => {
        const [middle, wait] = [waitAfter(failures, 0.5), waitAfter(failures, by)];
        return Math.abs(wait - middle) <= middle * 0.2 + 1 && wait >= 8000 && wait <= 4.8 * HOUR;
      }),
      { numRuns: PROPERTY_RUNS },
    );
  });
});

describe('R46 Retry-After', () => {
  it.each([
    ['120', 120_000],
    [' 5 ', 5000],
    ['0', 1000],
    ['999999999', 6 * HOUR],
    ['Mon, 20 Apr 2026 10:10:00 GMT', 600_000],
    ['Mon, 20 Apr 2020 10:10:00 GMT', 1000],
    ['soon', null],
    ['-3', null],
    [null, null],
  ])('%p is %p', (header, wished) => {
    expect(retryAfterMs(header, AT)).toBe(wished);
  });
});

/** Attempts, each when the one before said so, until it ends. */
function follow(outcomes: (Attempted['fault'] | 'OK')[], by: number) {
  let [delivery, receiver, at] = [fresh, well, AT];
  for (const [index, outcome] of outcomes.entries()) {
    const attempt =
      outcome === 'OK' ? { ...failure, at, fault: null, status: 204 } : { ...failure, at, fault: outcome };
    const verdict = afterAttempt(delivery, receiver, attempt, by);
    if (verdict.delivery.state !== 'WAITING') return { verdict, at, tries: index + 1 };
    [delivery, receiver, at] = [verdict.delivery, verdict.receiver, verdict.delivery.nextTryAt!];
  }
  return { verdict: null, at, tries: outcomes.length };
}

describe('R46 a delivery', () => {
  it('that always fails is given up, and its receiver paused, at the first try after three days and not before', () => {
    fc.assert(
      fc.property(chance, (by) => {
        const { verdict, at, tries } = follow(Array<Attempted['fault']>(60).fill('TIMEOUT'), by);
        const took = at.getTime() - AT.getTime();
        expect(verdict).toMatchObject({
          delivery: { state: 'GIVEN_UP', nextTryAt: null },
          receiver: { pause: 'FAILING' },
        });
        expect(took).toBeGreaterThanOrEqual(GIVEN_UP_AFTER_MS);
        expect(took).toBeLessThan(GIVEN_UP_AFTER_MS + 5 * HOUR);
        expect(tries).toBeLessThan(35);
      }),
      { numRuns: PROPERTY_RUNS },
    );
  });

  it('that is taken in time is delivered, and leaves its receiver as if nothing had been', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), chance, (failures, by) => {
        const { verdict } = follow([...Array<Attempted['fault']>(failures).fill('STATUS'), 'OK'], by);
        expect(verdict).toMatchObject({
          delivery: { state: 'DELIVERED' },
          receiver: {
            failures: 0,
            failingSince: null,
            holdUntil: null,
            pause: null,
            recovered: failures >= PROBED_FROM,
          },
        });
      }),
      { numRuns: PROPERTY_RUNS },
    );
  });

  it('given up for itself alone does not pause a receiver that takes others', () => {
    const old = new Date(AT.getTime() - GIVEN_UP_AFTER_MS);
    const verdict = afterAttempt({ failures: 20, startedAt: old }, well, failure, 0.5);
    expect(verdict).toMatchObject({ delivery: { state: 'GIVEN_UP' }, receiver: { pause: null, failingSince: AT } });
  });
});

describe('R46 a receiver', () => {
  it('is left alone only when it fails time after time, or says that it is overloaded', () => {
    const held = (failures: number, more: Partial<Attempted> = {}) => {
      const { holdUntil } = afterAttempt(fresh, { failures, failingSince: AT }, { ...failure, ...more }, 0.5).receiver;
      return holdUntil === null ? null : (holdUntil.getTime() - AT.getTime()) / 1000;
    };
    expect([0, 3, 4, 5, 50].map((failures) => held(failures))).toEqual([null, null, 10, 30, 900]);
    expect(held(0, { status: 503, retryAfter: '60' })).toBe(60);
    expect(held(0, { status: 429, retryAfter: '60' })).toBe(60);
    expect(held(0, { status: 500, retryAfter: '60' })).toBeNull();
  });
});

describe('R46 what is sent', () => {
  it('holds of the detail what is an id, a number, a day or a word of ours, whatever else stands there', () => {
    const detail = {
      version: 3,
      candidateNumbers: ['0001'],
      candidateNumber: '0001',
      standIn: '0002',
      by: 'Olwen',
      reason: 'Ill',
    };
    const event = { sequence: 7, type: 'MARKSHEET_CHANGED', centre: '68001', marksheetId: 4, detail, at: AT } as const;
    expect(JSON.parse(payloadOf(event))).toEqual({
      type: 'MARKSHEET_CHANGED',
      timestamp: AT.toISOString(),
      data: { id: '7', sequence: 7, centre: '68001', marksheetId: '4', detail: { version: 3 } },
    });
  });
});

describe('R46 what a webhook is given', () => {
  const given = { url: 'https://a.example/', description: '', types: null };
  it.each([
    [{}, null],
    [{ description: 'x'.repeat(200) }, null],
    [{ description: 'x'.repeat(201) }, 'WebhookValueInvalid'],
    [{ types: [] }, 'WebhookValueInvalid'],
    [{ types: ['MARKSHEET_SUBMITTED' as const] }, null],
    [{ url: `https://a.example/${'x'.repeat(500)}` }, 'WebhookAddressRefused'],
  ])('%j: %s', (more, problem) => {
    expect(checkWebhook({ ...given, ...more }, () => null)?.__typename ?? null).toBe(problem);
  });

  it('is refused for its address first', () => {
    expect(checkWebhook({ ...given, types: [] }, () => 'PRIVATE')).toMatchObject({ addressFault: 'PRIVATE' });
  });
});

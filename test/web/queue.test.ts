import fc from 'fast-check';
import * as batch from '../../web/src/grid/batch.js';
import type { Outcome } from '../../web/src/grid/batch.js';
import type { Change, Entry, Queue } from '../../web/src/grid/queue.js';
import * as queue from '../../web/src/grid/queue.js';

const NUMBERS = ['0001', '0002', '0003'] as const;
const blank: Change['stored'] = { result: null, initials: null, version: 1 };
const change = (number: string, text: string, stored = blank): Change => ({ number, field: 'result', text, stored });
const put = (now: Queue, number: string, text: string) => queue.put(now, [change(number, text)], 1);

/** A service as R5, R6 and R11 have it, as far as the queue can tell. */
class Service {
  readonly rows = new Map(NUMBERS.map((number) => [number as string, { version: 1, result: '' }]));
  private readonly answers = new Map<string, Outcome[]>();

  enter({ key, rows }: queue.Batch): Outcome[] {
    const known = this.answers.get(key);
    if (known) return known;
    const outcomes = Object.values(rows).map((entry) => this.row(entry));
    this.answers.set(key, outcomes);
    return outcomes;
  }

  other(number: string, result: string): void {
    const row = this.rows.get(number)!;
    this.rows.set(number, { version: row.version + 1, result });
  }

  private row({ number, version, result, absence }: Entry): Outcome {
    const row = this.rows.get(number)!;
    const theirs = { version: row.version, result: row.result === '' ? null : row.result, initials: null };
    if (version !== row.version) return { number, changed: theirs };
    if (Number(result) > 40) return { number, message: 'too high', field: 'result' };
    if (result === 'A' && row.result !== 'A' && absence !== 'CONFIRMED') return { number, unconfirmed: true };
    if (result !== undefined && result !== row.result) this.rows.set(number, { version: row.version + 1, result });
    return { number, saved: this.rows.get(number)!.version };
  }
}

type Step =
  | { kind: 'type' | 'put' | 'other'; number: string; text: string }
  | { kind: 'leave' | 'keepMine' | 'takeTheirs' | 'confirm' | 'deny' | 'look'; number: string }
  | { kind: 'send' | 'lost' | 'never' | 'reload' | 'retry' };

const number = fc.constantFrom(...NUMBERS);
const text = fc.constantFrom('3', '34', '7', '41', '99', 'A', '');
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('type' as const, 'put' as const), number, text }),
  fc.record({ kind: fc.constant('other' as const), number, text: fc.constantFrom('11', '22') }),
  fc.record({
    kind: fc.constantFrom('leave', 'leave', 'keepMine', 'takeTheirs', 'confirm', 'deny', 'look'),
    number,
  }) as fc.Arbitrary<Step>,
  fc.record({ kind: fc.constantFrom('send', 'send', 'lost', 'never', 'reload', 'retry') }) as fc.Arbitrary<Step>,
);

/** A person at a page: what they typed last in each row and did not give up, and what the page saw of the service. */
class Person {
  now: Queue = queue.EMPTY;
  readonly meant = new Map<string, string>();
  readonly seen = new Map<string, { version: number; result: string }>();
  private keys = 0;

  constructor(private readonly service: Service) {
    for (const [row, stored] of service.rows) this.seen.set(row, stored);
  }

  do(given: Step): void {
    if ('text' in given) return this.enter(given.kind, given.number, given.text);
    if ('number' in given) return this.decide(given.kind, given.number);
    if (given.kind === 'reload')
      this.now = batch.adopted(queue.EMPTY, JSON.parse(JSON.stringify(this.now)) as Queue, 2);
    else if (given.kind === 'retry') this.now = queue.triedAgain(this.now);
    else this.send(given.kind);
  }

  private enter(kind: 'type' | 'put' | 'other', row: string, typed: string): void {
    if (kind === 'other') return this.service.other(row, typed);
    this.meant.set(row, typed);
    const given = { number: row, field: 'result' as const, text: typed, stored: this.stored(row) };
    this.now = kind === 'type' ? queue.typed(this.now, given, 1) : queue.put(this.now, [given], 1);
  }

  private decide(kind: string, row: string): void {
    const before = this.now;
    if (kind === 'look') this.seen.set(row, this.service.rows.get(row)!);
    if (kind === 'leave') this.now = queue.left(before, row, this.stored(row));
    if (kind === 'keepMine') this.now = queue.keepMine(before, row);
    if (kind === 'takeTheirs') this.now = queue.givenUp(before, row);
    if (kind === 'confirm') this.now = queue.confirmed(before, [row]);
    if (kind === 'deny') this.now = queue.unconfirmed(before, [row]);
    const gaveUp = (kind === 'takeTheirs' || kind === 'deny') && before !== this.now;
    if (gaveUp && !queue.unsaved(this.now).includes(row)) this.meant.delete(row);
    // Taken back while an earlier value is under way: that one is what is meant.
    else if (gaveUp) this.meant.set(row, queue.shown(this.now, row).result ?? '');
  }

  private send(kind: string): void {
    this.now = batch.nextBatch(this.now, `key-${(this.keys += 1)}`);
    if (this.now.batch === null || kind === 'never') return;
    const outcomes = this.service.enter(this.now.batch);
    if (kind === 'lost') return;
    for (const outcome of outcomes) {
      const row = this.service.rows.get(outcome.number)!;
      this.seen.set(outcome.number, row);
      if ('saved' in outcome && this.now.batch.rows[outcome.number]) this.arrived(outcome.number);
    }
    this.now = batch.settled(this.now, outcomes);
  }

  /** What was saved may be changed by another hand afterwards: that is no loss. */
  private arrived(row: string): void {
    const sent = this.now.batch!.rows[row]!.result;
    if (this.now.waiting[row] === undefined && this.meant.get(row) === sent) this.meant.delete(row);
  }

  private stored(row: string) {
    const { version, result } = this.seen.get(row)!;
    return { version, result: result === '' ? null : result, initials: null };
  }
}

const same = (a: string, b: string) => a.replace(/^0+(?=\d)/, '') === b.replace(/^0+(?=\d)/, '');

it('R11 whatever order of typing, answers, failures and reloads: what was typed last is saved, refused, in conflict or still queued', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const service = new Service();
      const person = new Person(service);
      for (const one of steps) {
        person.do(one);
        for (const [row, meant] of person.meant) {
          const { standing, result } = queue.shown(person.now, row);
          // Not in the queue: then what was meant is what the page last saw stored there.
          if (standing === 'STORED') {
            expect(same(person.seen.get(row)!.result, meant)).toBe(true);
            person.meant.delete(row);
          } else expect(result).toBe(meant);
        }
      }
    }),
    { numRuns: 2000 },
  );
});

it('R11 another hand is never overwritten without a word: a batch never carries a version that the person has not seen', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const service = new Service();
      const person = new Person(service);
      for (const one of steps) {
        person.do(one);
        for (const { number: row, version } of Object.values(person.now.batch?.rows ?? {}))
          expect(version).toBeLessThanOrEqual(service.rows.get(row)!.version);
      }
    }),
  );
});

it('R6 an absence is not sent before it is confirmed, and asks nothing where the row is absent already', () => {
  const asked = put(queue.EMPTY, '0001', 'a');
  expect(queue.toConfirm(asked)).toEqual(['0001']);
  expect(batch.nextBatch(asked, 'k').batch).toBeNull();
  expect(batch.nextBatch(queue.confirmed(asked, ['0001']), 'k').batch?.rows['0001']?.absence).toBe('CONFIRMED');
  expect(queue.unconfirmed(asked, ['0001'])).toEqual(queue.EMPTY);
  const absent = { ...blank, result: 'A' };
  expect(queue.put(queue.EMPTY, [change('0001', 'a', absent)], 1)).toEqual(queue.EMPTY);
});

it('R5 a half-typed mark is kept over a reload and not sent', () => {
  const typing = queue.typed(queue.EMPTY, change('0001', '3'), 1);
  const after = batch.adopted(queue.EMPTY, typing, 2);
  expect(batch.nextBatch(after, 'k').batch).toBeNull();
  expect(queue.shown(after, '0001')).toEqual({ standing: 'TYPING', result: '3' });
});

it('R11 a batch whose answer was lost goes again under its key after a reload', () => {
  const sent = batch.nextBatch(put(queue.EMPTY, '0001', '30'), 'first');
  const after = batch.nextBatch(batch.adopted(queue.EMPTY, put(sent, '0001', '31'), 2), 'second');
  expect(after.batch?.key).toBe('first');
  const saved = batch.settled(after, [{ number: '0001', saved: 2 }]);
  expect(batch.nextBatch(saved, 'second').batch?.rows['0001']).toMatchObject({ result: '31', version: 2 });
});

it('what is older than 24 hours is dropped', () => {
  const old = put(queue.EMPTY, '0001', '30');
  expect(batch.adopted(queue.EMPTY, old, 1 + batch.KEPT_MS)).toEqual(queue.EMPTY);
  expect(queue.unsaved(batch.adopted(queue.EMPTY, old, batch.KEPT_MS))).toEqual(['0001']);
});

it('R9 initials typed while the result is under way wait for its answer, and are refused with it', () => {
  const sent = batch.nextBatch(put(queue.EMPTY, '0001', '99'), 'k');
  const both = queue.put(sent, [{ number: '0001', field: 'initials', text: 'sf', stored: blank }], 1);
  const refused = batch.settled(both, [{ number: '0001', message: 'too high', field: 'result' }]);
  expect(refused.refused['0001']?.entry).toMatchObject({ result: '99', initials: 'sf' });
  const again = batch.nextBatch(put(refused, '0001', '39'), 'k2');
  expect(again.batch?.rows['0001']).toMatchObject({ result: '39', initials: 'sf' });
});

it('R5 a refusal of what has been typed over meanwhile says nothing: the newer value goes on its way', () => {
  const sent = batch.nextBatch(put(queue.EMPTY, '0001', '99'), 'k');
  const over = batch.settled(put(sent, '0001', '39'), [{ number: '0001', message: 'too high', field: 'result' }]);
  expect(over.refused).toEqual({});
  expect(batch.nextBatch(over, 'k2').batch?.rows['0001']?.result).toBe('39');
});

it('R11 a batch whose key is known for something else is sent again under another, with what was typed since', () => {
  const sent = batch.nextBatch(queue.put(queue.EMPTY, [change('0001', '30'), change('0002', '31')], 1), 'k');
  const again = batch.nextBatch(batch.takenApart(put(sent, '0001', '32')), 'k2');
  expect(again.batch?.key).toBe('k2');
  expect(Object.values(again.batch!.rows).map(({ result }) => result)).toEqual(['32', '31']);
});

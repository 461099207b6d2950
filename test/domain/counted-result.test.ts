import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countedEntry } from '../../src/domain/counted-result.js';
import type { Row, SubmittedRow } from '../../src/domain/marksheet.js';
import type { Result } from '../../src/domain/result.js';
import { countedResult, sameResult } from '../../src/domain/result.js';
import { PROPERTY_RUNS } from '../support/domain.js';

const base = { candidateNumber: '0001', surname: 'EVANS', forenames: 'SIAN', version: 2, late: false };
const mark = (of: number): Result => ({ kind: 'MARK', mark: of });
const draft = (result: Result | null): Row => ({ ...base, status: 'DRAFT', result, initials: null });
const submitted = (result: Result, decided: SubmittedRow['decided'] = null): SubmittedRow => ({
  ...base,
  status: 'SUBMITTED',
  result,
  decided,
  initials: null,
  submission: 1,
  sample: null,
  held: false,
});
const withdrawn: Row = { ...base, status: 'WITHDRAWN' };

describe('the result that counts, as awarding is told of it', () => {
  it.each<[string, Row | null, Row, object | null]>([
    ['R10 a draft', draft(null), draft(mark(3)), null],
    ['R1 a new row', null, draft(null), null],
    ['R15 a submission', draft(mark(3)), submitted(mark(3)), { result: mark(3), cause: 'SUBMITTED' }],
    ['R15 an absence', draft({ kind: 'ABSENT' }), submitted({ kind: 'ABSENT' }), { cause: 'SUBMITTED' }],
    [
      'R30 a correction',
      submitted(mark(3)),
      submitted(mark(3), { by: 'CORRECTION', result: mark(5) }),
      { result: mark(5), cause: 'CORRECTION' },
    ],
    [
      'R31 an approved request after a correction',
      submitted(mark(3), { by: 'CORRECTION', result: mark(5) }),
      submitted(mark(3), { by: 'AMENDMENT', result: mark(3) }),
      { result: mark(3), cause: 'AMENDMENT' },
    ],
    [
      'R30 a correction to the same',
      submitted(mark(3)),
      submitted(mark(3), { by: 'CORRECTION', result: mark(3) }),
      null,
    ],
    ['R3 a held row', submitted(mark(3)), { ...submitted(mark(3)), held: true }, null],
    ['R3 a withdrawal', submitted(mark(3)), withdrawn, { result: null, cause: 'WITHDRAWN' }],
    ['a reopened submission', submitted(mark(3)), draft(mark(3)), { result: null, cause: 'REOPENED' }],
    ['R3 a withdrawn draft', draft(mark(3)), withdrawn, null],
  ])('%s', (_, before, after, entry) => {
    const got = countedEntry(before, after);
    if (entry === null) expect(got).toBeNull();
    else expect(got).toMatchObject(entry);
  });

  it('is at the end of any row’s life what its entries said last', () => {
    const results = fc.integer({ min: 0, max: 3 }).map(mark);
    const rows = fc.oneof(
      results.map(draft),
      results.map((result) => submitted(result)),
      fc.tuple(results, results).map(([was, is]) => submitted(was, { by: 'CORRECTION', result: is })),
      fc.constant(withdrawn),
    );
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 12 }), (life) => {
        let told: Result | null = null;
        let before: Row | null = null;
        for (const after of life) {
          const entry = countedEntry(before, after);
          if (entry !== null) told = entry.result;
          before = after;
          const counts: Result | null = after.status === 'SUBMITTED' ? countedResult(after) : null;
          expect(sameResult(told, counts)).toBe(true);
        }
      }),
      { numRuns: PROPERTY_RUNS },
    );
  });
});

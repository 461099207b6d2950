import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Row } from '../../src/domain/marksheet.js';
import { backToStart, blankStart, isAtStart, leftOut, startOf } from '../../src/domain/sandbox.js';
import { membership } from '../../src/domain/sample.js';
import { anyRows, byNumber, draft, marksUnit, now, PROPERTY_RUNS, submittedRow, withdrawn } from '../support/domain.js';

const back = (rows: readonly Row[], start: Parameters<typeof backToStart>[1]): Map<string, Row> => {
  const after = byNumber(rows);
  for (const change of backToStart(after, start)) after.set(change.after.candidateNumber, change.after);
  return after;
};

describe('a sandbox that is put back', () => {
  it('J has the rows it begins with as drafts, whatever was done to them, and nobody else', () => {
    fc.assert(
      fc.property(anyRows(marksUnit), anyRows(marksUnit), (begin, since) => {
        const start = startOf(byNumber(begin));
        // Nobody who begins there can be missing: a row is never taken away.
        const rows = [
          ...since,
          ...begin.filter((row) => since.every((s) => s.candidateNumber !== row.candidateNumber)),
        ];
        const after = back(rows, start);
        const unsent = start.map((row) => ({ ...row, submitted: false }));
        expect(startOf(after)).toEqual(unsent);
        expect(isAtStart(after, unsent)).toBe(true);
        expect(backToStart(after, start)).toEqual([]);
        for (const row of rows) {
          const now = after.get(row.candidateNumber)!;
          expect(now === row || now.version === row.version + 1).toBe(true);
        }
      }),
      { numRuns: PROPERTY_RUNS },
    );
  });

  it('J begins blank where nobody said how', () => {
    const rows = [draft('0001', 7, { initials: 'SF' }), submittedRow('0002', 'A'), withdrawn('0003')];
    expect([...back(rows, blankStart(byNumber(rows))).values()]).toMatchObject([
      { status: 'DRAFT', result: null, initials: null, version: 4 },
      { status: 'DRAFT', result: null },
      { status: 'WITHDRAWN', version: 3 },
    ]);
  });

  it('J stands as it began only if nobody has touched what was submitted', () => {
    const sample = membership('SYSTEM', { code: 'ALL' } as never, { by: 'Ms Evans', now });
    const sent = submittedRow('0001', 7, { sample });
    const start = startOf(byNumber([sent]));
    const stands = (row: Row) => isAtStart(byNumber([row]), start);
    expect(stands(sent)).toBe(true);
    expect(stands({ ...sent, submission: 9, version: 40 })).toBe(true);
    expect(stands(draft('0001', 7))).toBe(false);
    expect(stands({ ...sent, held: true })).toBe(false);
    expect(stands({ ...sent, decided: { by: 'CORRECTION', result: { kind: 'MARK', mark: 7 } } })).toBe(false);
    expect(stands({ ...sent, sample: { ...sample, source: 'CENTRE' } })).toBe(false);
    expect(stands({ ...sent, sample: { ...sample, substitutedBy: '0002' } })).toBe(false);
    expect(stands({ ...sent, surname: 'RENAMED' })).toBe(false);
  });

  it('R14 leaves out what begins unsubmitted beside others when it is submitted again', () => {
    expect(leftOut(startOf(byNumber([submittedRow('0001', 7), draft('0002', null, { late: true })])))).toEqual([
      '0002',
    ]);
    expect(leftOut(startOf(byNumber([draft('0001', 7)])))).toBeNull();
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultScheme } from '../../src/domain/catalogue.js';
import type { Row } from '../../src/domain/marksheet.js';
import { blockersOf } from '../../src/domain/marksheet.js';
import { enterResults } from '../../src/domain/result.js';
import type { SubmissionMade, SubmissionProblem, SubmissionTerms } from '../../src/domain/submission.js';
import { receiptRow, receiptText, submitMarksheet } from '../../src/domain/submission.js';
import {
  alwaysOpen,
  anyRows,
  anyUnit,
  byNumber,
  draft,
  initialsUnit,
  marksUnit,
  now,
  PROPERTY_RUNS,
  submittedRow,
  uploadUnit,
  withdrawn,
} from '../support/domain.js';

const numRuns = PROPERTY_RUNS;
const terms = (rest: Partial<SubmissionTerms> = {}): SubmissionTerms => ({
  unit: marksUnit,
  scheme: defaultScheme('RANK_INTERVAL'),
  times: alwaysOpen,
  declarations: [],
  deadline: null,
  submissions: 0,
  reopened: 0,
  ...rest,
});
const nothing = { leaveOutLate: [], declarations: [] };

const submit = (of: SubmissionTerms, rows: readonly Row[], request: Partial<typeof nothing> = {}, at = now) =>
  submitMarksheet(of, rows, { ...nothing, ...request }, at, 'Ms Evans');

function made(answer: SubmissionMade | SubmissionProblem): SubmissionMade {
  if ('__typename' in answer) throw new Error(JSON.stringify(answer));
  return answer;
}

describe('submitting', () => {
  it('R15 locks every open row with its result and draws the sample the first time', () => {
    const rows = [draft('0002', 7), draft('0001', 'A'), withdrawn('0003')];
    const { draw, ...submission } = made(submit(terms(), rows, {}));
    expect(submission).toMatchObject({ sequence: 1, at: now.instant, late: false, declarations: [] });
    expect(submission.rows).toEqual([
      {
        ...submittedRow('0002', 7),
        version: 4,
        sample: expect.objectContaining({ source: 'SYSTEM', reason: { code: 'ALL_CANDIDATES' }, by: 'Ms Evans' }),
      },
      { ...submittedRow('0001', 'A'), version: 4 },
    ]);
    expect(draw).toMatchObject({ eligible: 1, picks: [{ candidateNumber: '0002' }] });
  });

  it('R28 takes late rows the second time and draws nothing', () => {
    const rows = [submittedRow('0001', 5), draft('0009', 40, { late: true })];
    expect(made(submit(terms({ submissions: 1 }), rows))).toMatchObject({
      sequence: 2,
      draw: null,
      rows: [{ candidateNumber: '0009', submission: 2, sample: null }],
    });
  });

  it('R14 takes only A and CF, with an empty sample', () => {
    const { draw, rows } = made(submit(terms(), [draft('0001', 'A'), draft('0002', 'CF')]));
    expect(draw).toMatchObject({ eligible: 0, picks: [] });
    expect(rows.map((row) => row.sample)).toEqual([null, null]);
  });

  const declaration = { code: 'A', textEn: 'en', textCy: 'cy' };
  it.each<[string, SubmissionTerms, Row[], Partial<{ leaveOutLate: string[]; declarations: string[] }>, object]>([
    ['R14 no row', terms(), [], {}, { __typename: 'NothingToSubmit', submitted: 0 }],
    ['R14 only withdrawn rows', terms(), [withdrawn('0001')], {}, { __typename: 'NothingToSubmit', submitted: 0 }],
    [
      'R15 all submitted',
      terms({ submissions: 1 }),
      [submittedRow('0001', 5)],
      {},
      { __typename: 'NothingToSubmit', submitted: 1 },
    ],
    [
      'R14 all left out',
      terms(),
      [draft('0001', null, { late: true })],
      { leaveOutLate: ['0001'] },
      { __typename: 'NothingToSubmit', submitted: 0 },
    ],
    [
      'R14 a row left out that is not late',
      terms(),
      [draft('0001', 5), draft('0002', null)],
      { leaveOutLate: ['0002'] },
      { __typename: 'RowNotLate', candidateNumber: '0002' },
    ],
    [
      'R14 a row left out that is submitted',
      terms({ submissions: 1 }),
      [submittedRow('0001', 5, { late: true })],
      { leaveOutLate: ['0001'] },
      { __typename: 'RowNotLate', candidateNumber: '0001' },
    ],
    [
      'R14 a row left out that is unknown',
      terms(),
      [draft('0001', 5)],
      { leaveOutLate: ['x'] },
      { __typename: 'RowNotLate', candidateNumber: 'x' },
    ],
    [
      'R14 two rows not complete',
      terms({ unit: initialsUnit }),
      [draft('0002', 5), draft('0001', null), draft('0003', 5, { initials: 'AB' })],
      {},
      {
        __typename: 'MarksheetIncomplete',
        blockers: [
          { reason: 'NO_RESULT', candidateNumber: '0001' },
          { reason: 'NO_INITIALS', candidateNumber: '0002' },
        ],
      },
    ],
    [
      'R14a a declaration missing',
      terms({ declarations: [declaration] }),
      [draft('0001', 5)],
      {},
      { __typename: 'MarksheetIncomplete', blockers: [{ reason: 'DECLARATION_MISSING', declaration }] },
    ],
    [
      'R14a a declaration unknown',
      terms(),
      [draft('0001', 5)],
      { declarations: ['Z'] },
      { __typename: 'DeclarationUnknown', declaration: 'Z' },
    ],
    [
      'R12 an upload-only unit',
      terms({ unit: uploadUnit }),
      [draft('0001', null)],
      {},
      { __typename: 'UploadOnlyUnit', unitCode: '4102/01' },
    ],
    [
      'R13 before opening',
      terms({ times: { ...alwaysOpen, opens: '2026-04-21' } }),
      [draft('0001', 5)],
      {},
      { __typename: 'OfferingNotOpen', opens: '2026-04-21' },
    ],
    [
      'R13 after closing',
      terms({ times: { ...alwaysOpen, closesAt: now.instant } }),
      [draft('0001', 5)],
      {},
      { __typename: 'OfferingClosed', closedAt: now.instant },
    ],
  ])('%s: refused', (_, of, rows, request, problem) => {
    expect(submit(of, rows, request as Partial<typeof nothing>)).toMatchObject(problem);
  });

  it.each([
    ['2026-04-19', true],
    ['2026-04-20', false],
    ['2026-04-21', false],
    [null, false],
  ])('R19 with the deadline %s it is late: %s', (deadline, late) => {
    expect(made(submit(terms({ deadline }), [draft('0001', 5)])).late).toBe(late);
  });
});

const anySheet = anyUnit.chain((unit) =>
  fc.record({ unit: fc.constant(unit), rows: anyRows(unit), leaveOut: fc.boolean() }),
);

describe('any sheet', () => {
  it('R14 and R15 is submitted whole or not at all: exactly when an open row is there and none of them blocks', () => {
    fc.assert(
      fc.property(anySheet, ({ unit, rows, leaveOut }) => {
        const before = structuredClone(rows);
        const drafts = rows.filter((row) => row.status === 'DRAFT');
        const left = leaveOut ? drafts.filter((row) => row.late && row.result === null) : [];
        const leaveOutLate = left.map((row) => row.candidateNumber);
        const named = drafts.filter((row) => !left.includes(row));
        const answer = submitMarksheet(terms({ unit }), rows, { leaveOutLate, declarations: [] }, now, 'Ms Evans');
        const possible = named.length > 0 && blockersOf(unit, named, [], []).length === 0;
        expect('__typename' in answer).toBe(!possible);
        if (!('__typename' in answer)) {
          const sent = answer.rows.map(({ candidateNumber, result, initials }) => ({
            candidateNumber,
            result,
            initials,
          }));
          expect(sent).toEqual(
            named.map(({ candidateNumber, result, initials }) => ({ candidateNumber, result, initials })),
          );
        }
        expect(rows).toEqual(before);
      }),
      { numRuns },
    );
  });

  it('R16 can not be edited any more where it was submitted', () => {
    fc.assert(
      fc.property(anySheet, ({ unit, rows }) => {
        const answer = submitMarksheet(terms({ unit }), rows, nothing, now, 'Ms Evans');
        fc.pre(!('__typename' in answer));
        const locked = made(answer).rows;
        const edits = locked.flatMap(({ candidateNumber }) => [
          { candidateNumber, result: { typed: '' }, initials: null },
        ]);
        for (const outcome of enterResults(unit, byNumber(locked), edits)) {
          expect(outcome).toMatchObject({ problem: { __typename: 'RowLocked', submissionSequence: 1 } });
        }
      }),
      { numRuns },
    );
  });

  it('R15 has its picks, and no other row, in the sample', () => {
    fc.assert(
      fc.property(anySheet, ({ unit, rows }) => {
        const answer = submitMarksheet(terms({ unit }), rows, nothing, now, 'Ms Evans');
        fc.pre(!('__typename' in answer));
        const { rows: locked, draw } = made(answer);
        const sampled = locked.filter((row) => row.sample !== null).map((row) => row.candidateNumber);
        expect(sampled.sort()).toEqual(draw!.picks.map((pick) => pick.candidateNumber).sort());
      }),
      { numRuns },
    );
  });
});

describe('the receipt', () => {
  const of = { centre: '68999', series: 'GCSE-2026-06', unit: '3700U1', at: new Date('2026-05-05T15:04:05.006Z') };

  it('R17 is a text of five lines and one for each row, by candidate number', () => {
    const rows = [submittedRow('0010', 'A'), submittedRow('0002', 9, { initials: 'AB' }), submittedRow('0003', 'CF')];
    expect(receiptText(of, rows.map(receiptRow))).toBe(
      'IAMIS-RECEIPT-1\n68999\nGCSE-2026-06\n3700U1\n2026-05-05T15:04:05.006Z\n0002;9;AB\n0003;CF;\n0010;A;\n',
    );
  });

  const anyReceipt = fc.uniqueArray(
    fc.record({
      candidateNumber: fc.integer({ min: 1, max: 30 }).map((number) => String(number).padStart(4, '0')),
      result: fc.constantFrom('0', '1', '10', '11', 'A', 'CF', 'PASS'),
      initials: fc.constantFrom('', 'A', 'AB'),
    }),
    { selector: (row) => row.candidateNumber, minLength: 1, maxLength: 8 },
  );

  it('R17 does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(anyReceipt, (rows) => {
        expect(receiptText(of, rows.toReversed())).toBe(receiptText(of, rows));
      }),
      { numRuns },
    );
  });

  it('R17 is another one for other rows', () => {
    const sorted = (rows: { candidateNumber: string }[]) =>
      [...rows].sort((a, b) => (a.candidateNumber < b.candidateNumber ? -1 : 1));
    fc.assert(
      fc.property(anyReceipt, anyReceipt, (one, other) => {
        const same = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
        expect(receiptText(of, one) === receiptText(of, other)).toBe(same);
      }),
      { numRuns },
    );
  });

  it.each([{ centre: '68998' }, { series: 'GCSE-2025-11' }, { unit: '3700N1' }, { at: new Date(0) }])(
    'R17 is another one for %j',
    (other) => {
      expect(receiptText({ ...of, ...other }, [])).not.toBe(receiptText(of, []));
    },
  );
});

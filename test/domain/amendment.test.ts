import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AmendmentForm, AmendmentRequest, NewAmendment } from '../../src/domain/amendment.js';
import {
  amendmentToAbsent,
  decideAmendment,
  mayAskForAbsent,
  requestAmendment,
  whyNotOpen,
} from '../../src/domain/amendment.js';
import { recordClericalErrors, withDecision } from '../../src/domain/correction.js';
import type { Row, SubmittedRow } from '../../src/domain/marksheet.js';
import { countedResult, resultCode } from '../../src/domain/result.js';
import {
  byNumber,
  draft,
  marksUnit,
  modularUnit,
  now,
  PROPERTY_RUNS,
  resultOf,
  submittedRow,
  withdrawn,
} from '../support/domain.js';

const form = (rest: Partial<AmendmentForm> = {}): AmendmentForm => ({
  centre: '68999',
  candidateNumber: '0001',
  submittedResult: '12',
  requestedResult: { typed: '15' },
  reason: 'A page was overlooked.',
  requester: 'Mair Ifan',
  ...rest,
});

const open = (requested: number | 'A' = 15, rest: Partial<AmendmentRequest> = {}): AmendmentRequest => ({
  id: '7.0001.4',
  candidateNumber: '0001',
  version: 4,
  requested: resultOf(requested),
  state: 'OPEN',
  decidedBy: null,
  decidedAt: null,
  ...rest,
});

const ask = (row: Row, given: Partial<AmendmentForm> = {}, already?: AmendmentRequest, unit = marksUnit) =>
  requestAmendment(unit, '68999', byNumber([row]), already, form(given));

const decision = (rest: object = {}) => ({ approve: true, note: 'Seen.', supersedesCorrection: false, ...rest });

describe('R31 a request', () => {
  it('moves the row on without changing its result, so that the request has a name', () => {
    const row = submittedRow('0001', 12);
    expect(ask(row, { reason: ' x ', requester: ' y ' })).toEqual({
      row: { ...row, version: 4 },
      requested: resultOf(15),
      reason: 'x',
      requester: 'y',
    });
  });

  it.each(['12', ' 12', '012', '0012'])('compares the submitted result as it is meant: %s', (submittedResult) => {
    expect(ask(submittedRow('0001', 12), { submittedResult })).toMatchObject({ requested: resultOf(15) });
  });

  it.each([
    ['0', 0],
    ['000', 0],
    ['a', 'A'],
    ['cf', 'CF'],
  ] as const)('knows %s for what it is', (submittedResult, short) => {
    expect(ask(submittedRow('0001', short), { submittedResult })).toMatchObject({ requested: resultOf(15) });
  });

  it.each<[string, Row, Partial<AmendmentForm>, object]>([
    [
      'another centre',
      submittedRow('0001', 12),
      { centre: '68001' },
      { __typename: 'AmendmentCentreDiffers', givenCentre: '68001', sheetCentre: '68999' },
    ],
    ['a draft', draft('0001', 12), {}, { __typename: 'RowNotSubmitted', candidateNumber: '0001' }],
    ['a withdrawn row', withdrawn('0001'), {}, { __typename: 'CandidateNotOnMarksheet', candidateNumber: '0001' }],
    [
      'another submitted result',
      submittedRow('0001', 13),
      {},
      { __typename: 'SubmittedResultDiffers', candidateNumber: '0001', typed: '12', submittedResult: '13' },
    ],
    [
      'what counts',
      submittedRow('0001', 12),
      { requestedResult: { mark: 12 } },
      { __typename: 'ResultUnchanged', candidateNumber: '0001', countedResult: '12' },
    ],
    [
      'what counts by a decision',
      withDecision(submittedRow('0001', 12), { by: 'CORRECTION', result: resultOf(15) }),
      {},
      { __typename: 'ResultUnchanged', candidateNumber: '0001', countedResult: '15' },
    ],
    ['nothing', submittedRow('0001', 12), { requestedResult: { typed: '' } }, { __typename: 'ResultMissing' }],
    [
      'too much',
      submittedRow('0001', 12),
      { requestedResult: { mark: 41 } },
      { __typename: 'MarkAboveMaximum', maximum: 40 },
    ],
    ['no reason', submittedRow('0001', 12), { reason: '' }, { __typename: 'TextLengthWrong', field: 'reason' }],
    ['nobody', submittedRow('0001', 12), { requester: '' }, { __typename: 'TextLengthWrong', field: 'requester' }],
  ])('is refused for %s', (_, row, given, problem) => {
    expect(ask(row, given)).toMatchObject(problem);
  });

  it('is refused while another is open', () => {
    expect(ask(submittedRow('0001', 12), {}, open(16))).toEqual({
      __typename: 'AmendmentAlreadyOpen',
      candidateNumber: '0001',
      amendmentRequestId: '7.0001.4',
      requestedResult: '16',
    });
  });

  it('R7 may ask for carry forward where the unit takes it', () => {
    const given = { requestedResult: { special: 'CARRY_FORWARD' as const } };
    expect(ask(submittedRow('0001', 12), given)).toMatchObject({ requested: { kind: 'CARRY_FORWARD' } });
    expect(ask(submittedRow('0001', 12), given, undefined, modularUnit)).toMatchObject({
      __typename: 'CarryForwardNotAllowed',
    });
  });
});

describe('R26 a request for incomplete work', () => {
  it('asks for Absent, in the words of the substitution', () => {
    const row = submittedRow('0001', 12);
    expect(mayAskForAbsent(row, undefined)).toBe(true);
    expect(amendmentToAbsent(row, ' Left in March. ', 'Ms Evans')).toEqual({
      row,
      requested: { kind: 'ABSENT' },
      reason: 'Left in March.',
      requester: 'Ms Evans',
    });
  });

  it('is not made while another is open, or when Absent counts already', () => {
    const row = submittedRow('0001', 12);
    expect(mayAskForAbsent(row, open())).toBe(false);
    expect(mayAskForAbsent(withDecision(row, { by: 'CORRECTION', result: resultOf('A') }), undefined)).toBe(false);
  });
});

describe('R31 a decision', () => {
  const rows = (row: Row) => byNumber([row]);

  it('that approves makes the requested result count', () => {
    const row = submittedRow('0001', 12);
    expect(decideAmendment(rows(row), open(), decision({ note: ' Seen. ' }))).toEqual({
      row: { ...row, version: 4, decided: { by: 'AMENDMENT', result: resultOf(15) } },
      state: 'APPROVED',
      note: 'Seen.',
    });
  });

  it.each([
    ['a submitted row', submittedRow('0001', 12)],
    ['a withdrawn row', withdrawn('0001')],
    ['a row that is a draft again', draft('0001', 12)],
  ])('that rejects leaves %s as it is', (_, row) => {
    expect(decideAmendment(rows(row), open(), decision({ approve: false }))).toEqual({
      row: null,
      state: 'REJECTED',
      note: 'Seen.',
    });
  });

  it('can not approve for a row that is not submitted any more', () => {
    expect(decideAmendment(rows(withdrawn('0001')), open(), decision())).toMatchObject({
      __typename: 'CandidateNotOnMarksheet',
    });
    expect(decideAmendment(rows(draft('0001', 12)), open(), decision())).toMatchObject({
      __typename: 'RowNotSubmitted',
    });
  });

  it('over a correction must say so; over an approval it need not', () => {
    const by = (kind: 'CORRECTION' | 'AMENDMENT') =>
      rows(withDecision(submittedRow('0001', 12), { by: kind, result: resultOf(14) }));
    expect(decideAmendment(by('CORRECTION'), open(), decision())).toEqual({
      __typename: 'CorrectionStands',
      candidateNumber: '0001',
      correctedResult: '14',
    });
    expect(decideAmendment(by('CORRECTION'), open(), decision({ supersedesCorrection: true }))).toMatchObject({
      state: 'APPROVED',
    });
    expect(decideAmendment(by('CORRECTION'), open(), decision({ approve: false }))).toMatchObject({
      state: 'REJECTED',
    });
    expect(decideAmendment(by('AMENDMENT'), open(), decision())).toMatchObject({ state: 'APPROVED' });
  });

  it.each(['APPROVED', 'REJECTED', 'WITHDRAWN'] as const)('finds a request closed that is %s', (state) => {
    const closed = open(15, { state, decidedBy: 'Ms Parri', decidedAt: now.instant });
    const notOpen = {
      __typename: 'AmendmentNotOpen',
      amendmentRequestId: '7.0001.4',
      amendmentState: state,
      decidedBy: 'Ms Parri',
      decidedAt: now.instant,
    };
    expect(whyNotOpen(closed)).toEqual(notOpen);
    expect(decideAmendment(rows(submittedRow('0001', 12)), closed, decision())).toEqual(notOpen);
    expect(whyNotOpen(open())).toBeNull();
  });

  it('needs a note', () => {
    expect(decideAmendment(rows(submittedRow('0001', 12)), open(), decision({ note: ' ' }))).toMatchObject({
      __typename: 'TextLengthWrong',
      field: 'note',
    });
  });
});

describe('R31 the latest decision counts', () => {
  type Step =
    | { act: 'correct'; mark: number }
    | { act: 'request'; mark: number }
    | { act: 'decide'; approve: boolean; supersedes: boolean };
  const mark = fc.integer({ min: 0, max: 40 });
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ act: fc.constant('correct' as const), mark }),
    fc.record({ act: fc.constant('request' as const), mark }),
    fc.record({ act: fc.constant('decide' as const), approve: fc.boolean(), supersedes: fc.boolean() }),
  );

  /** Does what is asked; answers with the row and with what should count by the story so far. */
  function run(steps: readonly Step[]) {
    let row: SubmittedRow = submittedRow('0001', 12);
    let request: AmendmentRequest | undefined;
    let expected = '12';
    for (const each of steps) {
      const rows = byNumber([row]);
      if (each.act === 'correct') {
        const [outcome] = recordClericalErrors(
          marksUnit,
          rows,
          [{ candidateNumber: '0001', result: { mark: each.mark }, reason: 'x' }],
          false,
        );
        if ('row' in outcome!) [row, expected] = [outcome.row, String(each.mark)];
      } else if (each.act === 'request') {
        const made = requestAmendment(
          marksUnit,
          '68999',
          rows,
          request,
          form({ requestedResult: { mark: each.mark } }),
        );
        if ('row' in made) [row, request] = [made.row, requestFrom(made)];
      } else if (request !== undefined) {
        const by = { approve: each.approve, note: 'x', supersedesCorrection: each.supersedes };
        const decided = decideAmendment(rows, request, by);
        if ('__typename' in decided) continue;
        if (decided.row) [row, expected] = [decided.row, resultCode(request.requested)];
        request = undefined;
      }
    }
    return { row, expected };
  }

  const requestFrom = ({ row, requested }: NewAmendment): AmendmentRequest =>
    open(15, { id: `7.0001.${row.version}`, version: row.version, requested });

  it('whatever came before it, in any order; what was submitted stays', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { row, expected } = run(steps);
        expect(resultCode(countedResult(row))).toBe(expected);
        expect(row.result).toEqual(resultOf(12));
        expect(row.sample).toBeNull();
      }),
      { numRuns: PROPERTY_RUNS * 5 },
    );
  });
});

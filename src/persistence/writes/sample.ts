import type { AmendmentRequest } from '../../domain/amendment.js';
import { amendmentToAbsent, mayAskForAbsent } from '../../domain/amendment.js';
import type { Row } from '../../domain/marksheet.js';
import type { TextLengthWrong } from '../../domain/marksheet/text.js';
import { lastDayToUntick } from '../../domain/catalogue.js';
import { MAXIMUM_ROWS_A_CALL } from '../../domain/result.js';
import type {
  NoSample,
  SampleOutcome,
  SampleRowProblem,
  SampleSheetProblem,
  SubstitutionProblem,
} from '../../domain/sample.js';
import {
  addToSample,
  removeFromSample,
  requestFurtherSample,
  whySampleIsFixed,
  whyThereIsNoSample,
} from '../../domain/sample/changes.js';
import type { SubstitutionRequest } from '../../domain/sample/substitutes.js';
import { substituteInSample } from '../../domain/sample/substitutes.js';
import type { Change, Gate, LockedSheet } from '../change.js';
import type { Transaction } from '../database.js';
import type { Changed, GateProblem } from '../gate.js';
import { changeMarksheet } from '../gate.js';
import type { RowSave } from '../rows.js';
import type { Scope } from '../scope.js';
import { readWithLiveFile } from './evidence/locked.js';
import { insertAmendment, newAmendmentId, readOpenAmendment, requestedEvent } from './amendment.js';
import type { TooManyRows } from './result.js';

/** What is remembered of a batch: the refused candidates by their place in it. */
export interface SampleChanged {
  problems: [number, SampleRowProblem][];
}

type Answer<Outcome, Problem> = Promise<Changed<Outcome> | { problem: Problem | GateProblem }>;

export interface DueDayPast {
  __typename: 'DueDayPast';
  due: string;
}

/** An empty reason is none. */
export interface Adding {
  candidateNumbers: readonly string[];
  reason: string;
}

const MAXIMUM_ADDING_REASON = 500;

const acting = ({ principalName: by, now }: Change) => ({ by, now });

export function saveAddedToSample(
  gate: Gate,
  scope: Scope,
  change: Change,
  marksheetId: string,
  { candidateNumbers: numbers, reason }: Adding,
): Answer<SampleChanged, SampleSheetProblem | TooManyRows | TextLengthWrong> {
  return changeByRows(gate, scope, change, marksheetId, numbers, { type: 'SAMPLE_EXTENDED' }, (sheet, rows) => {
    const { unit, scheme, times, submissions } = sheet.terms;
    return (
      whySampleIsFixed(unit, scheme, submissions > 0, times, change.now) ??
      tooLong('reason', reason, MAXIMUM_ADDING_REASON) ??
      addToSample(rows, numbers, { ...acting(change), note: reason.trim() || null })
    );
  });
}

export function saveRemovedFromSample(
  gate: Gate,
  scope: Scope,
  change: Change,
  marksheetId: string,
  numbers: readonly string[],
  bankHolidays: readonly string[],
): Answer<SampleChanged, SampleSheetProblem | TooManyRows> {
  const event: SampleEvent = { type: 'SAMPLE_REDUCED' };
  const decide = (sheet: LockedSheet, rows: ReadonlyMap<string, Row>, uploaded: ReadonlySet<string>) => {
    const { unit, scheme, times, submissions, deadline } = sheet.terms;
    const lastDay = lastDayToUntick(deadline, sheet.firstSubmittedOn, bankHolidays);
    return (
      whySampleIsFixed(unit, scheme, submissions > 0, times, change.now) ??
      removeFromSample(rows, numbers, { lastDay, uploaded, now: change.now })
    );
  };
  return changeByRows(gate, scope, change, marksheetId, numbers, event, decide, readWithLiveFile);
}

export function saveFurtherSample(
  gate: Gate,
  scope: Scope,
  change: Change,
  marksheetId: string,
  { candidateNumbers: numbers, due, reason }: Adding & { due: string },
): Answer<SampleChanged, NoSample | TooManyRows | DueDayPast | TextLengthWrong> {
  return changeByRows<NoSample | TooManyRows | DueDayPast | TextLengthWrong>(
    gate,
    scope,
    change,
    marksheetId,
    numbers,
    { type: 'SAMPLE_EXTENDED', due },
    (sheet, rows) => {
      const { unit, scheme, submissions } = sheet.terms;
      if (due < change.now.londonDate) return { __typename: 'DueDayPast', due };
      return (
        whyThereIsNoSample(unit, scheme, submissions > 0) ??
        tooLong('reason', reason, MAXIMUM_ADDING_REASON) ??
        requestFurtherSample(rows, numbers, { due, ...acting(change), note: reason.trim() || null })
      );
    },
  );
}

interface SampleEvent {
  type: 'SAMPLE_EXTENDED' | 'SAMPLE_REDUCED';
  /** Of work that was asked for: then the centre is told. */
  due?: string;
}

async function changeByRows<Problem extends { __typename: string }, Loaded = undefined>(
  gate: Gate,
  scope: Scope,
  change: Change,
  marksheetId: string,
  numbers: readonly string[],
  { type, due }: SampleEvent,
  decide: (sheet: LockedSheet, rows: ReadonlyMap<string, Row>, loaded: Loaded) => SampleOutcome[] | Problem,
  load?: (tx: Transaction, sheetId: number) => Promise<Loaded>,
): Answer<SampleChanged, Problem | TooManyRows> {
  const tooMany = numbers.length > MAXIMUM_ROWS_A_CALL;
  return changeMarksheet<SampleChanged, Problem | TooManyRows, Loaded>(
    gate,
    scope,
    change,
    marksheetId,
    tooMany ? [] : numbers,
    (sheet, rows, loaded) => {
      if (tooMany) return { __typename: 'TooManyRows', given: numbers.length, maximumRows: MAXIMUM_ROWS_A_CALL };
      const decided = decide(sheet, rows, loaded);
      if (!Array.isArray(decided)) return decided;
      const saves = decided.flatMap((each): RowSave[] =>
        'row' in each
          ? [{ before: rows.get(each.candidateNumber)!, after: each.row, kind: 'SAMPLE', note: change.mutation }]
          : [],
      );
      const problems = decided.flatMap((each, index): [number, SampleRowProblem][] =>
        'problem' in each ? [[index, each.problem]] : [],
      );
      const candidateNumbers = saves.map(({ after }) => after.candidateNumber);
      const count = saves.length;
      return {
        outcome: { problems },
        rows: saves,
        events: count === 0 ? [] : [{ type, payload: { candidateNumbers, ...(due && { due }) } }],
        ...(due && count > 0 && { news: { template: 'furtherSampleRequested', values: { count, due } } }),
        detail: { candidateNumbers, refused: problems.length },
      };
    },
    load,
  );
}

const MAXIMUM_EXPLANATION = 1000;

export interface Substituted {
  original: string;
  standIn: string;
  /** The request to change the original's result to Absent that is open now; null when none is. */
  amendmentRequestId: string | null;
  /** R26: the work is lost, and nobody asked for that yet. */
  amendmentAdvised: boolean;
}

/** The whole sheet is loaded: who is nearer in rank depends on every row. Incomplete work opens a request for Absent with it (R26). */
export async function saveSubstitution(
  gate: Gate,
  scope: Scope,
  change: Change,
  marksheetId: string,
  request: Omit<SubstitutionRequest, 'by' | 'now'>,
): Answer<Substituted, SubstitutionProblem | SampleSheetProblem | TextLengthWrong> {
  type Refused = SubstitutionProblem | SampleSheetProblem | TextLengthWrong;
  return changeMarksheet<Substituted, Refused, AmendmentRequest | undefined>(
    gate,
    scope,
    change,
    marksheetId,
    'ALL',
    (sheet, rows, open) => {
      const { unit, scheme, times, submissions } = sheet.terms;
      const refused =
        whySampleIsFixed(unit, scheme, submissions > 0, times, change.now) ??
        tooLong('explanation', request.explanation, MAXIMUM_EXPLANATION) ??
        tooLong('passedOverReason', request.passedOverReason ?? '', MAXIMUM_EXPLANATION);
      if (refused) return refused;
      const done = substituteInSample(rows, scheme, { ...request, by: change.principalName, now: change.now });
      if ('problem' in done) return done.problem;
      const note = `${request.kind}: ${request.candidateNumber} → ${request.standIn}`;
      const askable = mayAskForAbsent(done.original, open);
      const asked =
        askable && request.kind === 'INCOMPLETE'
          ? amendmentToAbsent(done.original, request.explanation, change.principalName)
          : null;
      return {
        outcome: {
          original: request.candidateNumber,
          standIn: request.standIn,
          amendmentRequestId: asked ? newAmendmentId(sheet.id, asked) : (open?.id ?? null),
          amendmentAdvised: askable && request.kind === 'LOST',
        },
        rows: [done.original, done.standIn].map((after): RowSave => ({
          before: rows.get(after.candidateNumber)!,
          after,
          kind: 'SAMPLE',
          note,
        })),
        also: (tx) => (asked ? insertAmendment(tx, sheet.id, asked, 'INCOMPLETE_WORK', change) : Promise.resolve()),
        events: [
          {
            type: 'SAMPLE_SUBSTITUTED',
            payload: { candidateNumber: request.candidateNumber, standIn: request.standIn, kind: request.kind },
          },
          ...(asked ? [requestedEvent(sheet.id, asked, change)] : []),
        ],
        ...(asked && { news: { template: 'amendmentRequested', values: { by: change.principalName } } }),
        detail: { candidateNumber: request.candidateNumber, standIn: request.standIn, kind: request.kind },
      };
    },
    (tx, sheetId) => readOpenAmendment(tx, sheetId, request.candidateNumber),
  );
}

export const tooLong = (field: string, given: string, maximumLength: number): TextLengthWrong | null =>
  given.length > maximumLength ? { __typename: 'TextLengthWrong', field, length: given.length, maximumLength } : null;

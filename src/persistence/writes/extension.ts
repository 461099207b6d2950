/** More time for a sheet (R19): asked for, given, refused, taken back. Whoever writes holds the sheet's lock. */
import type { ExtensionProblem } from '../../domain/extension.js';
import { MAXIMUM_WORDS, whyNotGive, whyNotRequestExtension } from '../../domain/extension.js';
import type { TextLengthWrong } from '../../domain/marksheet/text.js';
import { checkText } from '../../domain/marksheet/text.js';
import type { Change, Decision, Gate } from '../change.js';
import type { Transaction } from '../database.js';
import type { Changed, GateProblem } from '../gate.js';
import { changeMarksheet } from '../gate.js';
import type { News } from '../news.js';
import type { Scope } from '../scope.js';

type Answer<Outcome, Problem> = Promise<Changed<Outcome> | { problem: Problem | GateProblem }>;

interface OpenRequest {
  id: number;
  wanted: string;
}

async function readOpen(tx: Transaction, sheetId: number): Promise<OpenRequest | null> {
  const [open] = await tx.read<OpenRequest>(
    "SELECT id, wanted FROM extension WHERE marksheet_id = ? AND state = 'OPEN'",
    [sheetId],
  );
  return open ?? null;
}

/** WJEC gives one centre more time for one sheet unasked; null takes that back. */
export async function extendDeadline(
  gate: Gate,
  scope: Scope,
  change: Change,
  marksheetId: string,
  { deadline, reason }: { deadline: string | null; reason: string | null },
): Answer<{ deadline: string | null }, TextLengthWrong> {
  const said = reason === null || reason.trim() === '' ? null : checkText('reason', reason, MAXIMUM_WORDS);
  return changeMarksheet<{ deadline: string | null }, TextLengthWrong>(
    gate,
    scope,
    change,
    marksheetId,
    [],
    (sheet): Decision<{ deadline: string | null }> | TextLengthWrong => {
      if (said !== null && typeof said !== 'string') return said;
      return {
        outcome: { deadline },
        sheet: { extension: deadline },
        also: async (tx) => {
          await tx.write(
            'INSERT INTO extension (marksheet_id, state, deadline, reason, decided_at, decided_by) VALUES (?, ?, ?, ?, ?, ?)',
            [
              sheet.id,
              deadline === null ? 'TAKEN_BACK' : 'GIVEN',
              deadline,
              said,
              change.now.instant,
              change.principalName,
            ],
          );
        },
        events: [{ type: 'DEADLINE_EXTENDED', payload: { deadline, reason: said } }],
        news: newsOf(deadline, said ?? '–'),
        detail: { deadline, before: sheet.terms.deadline, reason: said },
      };
    },
  );
}

const newsOf = (deadline: string | null, reason: string): News =>
  deadline === null
    ? { template: 'extensionTakenBack', values: { reason } }
    : { template: 'extensionGiven', values: { deadline, reason } };

export type RequestProblem = ExtensionProblem | TextLengthWrong;

/** One waits at a time. */
export async function requestExtension(
  gate: Gate,
  scope: Scope,
  change: Change,
  marksheetId: string,
  { deadline, reason }: { deadline: string; reason: string },
): Answer<{ at: string }, RequestProblem> {
  const said = checkText('reason', reason, MAXIMUM_WORDS);
  return changeMarksheet<{ at: string }, RequestProblem, OpenRequest | null>(
    gate,
    scope,
    change,
    marksheetId,
    [],
    (sheet, _rows, open): Decision<{ at: string }> | RequestProblem => {
      if (typeof said !== 'string') return said;
      const refused = whyNotRequestExtension(sheet.terms, open?.wanted ?? null, deadline, change.now);
      if (refused) return refused;
      const { instant } = change.now;
      return {
        outcome: { at: instant.toISOString() },
        sheet: {},
        also: async (tx) => {
          await tx.write(
            "INSERT INTO extension (marksheet_id, wanted, why, asked_at, asked_by, state) VALUES (?, ?, ?, ?, ?, 'OPEN')",
            [sheet.id, deadline, said, instant, change.principalName],
          );
        },
        events: [{ type: 'EXTENSION_REQUESTED', payload: { deadline, reason: said } }],
        news: { template: 'extensionRequested', values: { by: change.principalName, wanted: deadline } },
        detail: { deadline, before: sheet.terms.deadline, reason: said },
      };
    },
    readOpen,
  );
}

export type DecideProblem =
  | { __typename: 'ExtensionNotRequested' }
  | Extract<ExtensionProblem, { __typename: 'ExtensionDayTooEarly' }>
  | TextLengthWrong;

export interface ExtensionDeciding {
  give: boolean;
  /** Null: the day that was asked for. */
  deadline: string | null;
  reason: string;
}

/** Of two decisions at once one finds nothing open any more. */
export async function decideExtension(
  gate: Gate,
  scope: Scope,
  change: Change,
  marksheetId: string,
  { give, deadline, reason }: ExtensionDeciding,
): Answer<{ id: number }, DecideProblem> {
  const said = checkText('reason', reason, MAXIMUM_WORDS);
  return changeMarksheet<{ id: number }, DecideProblem, OpenRequest | null>(
    gate,
    scope,
    change,
    marksheetId,
    [],
    (sheet, _rows, open): Decision<{ id: number }> | DecideProblem => {
      if (typeof said !== 'string') return said;
      if (open === null) return { __typename: 'ExtensionNotRequested' };
      const day = give ? (deadline ?? open.wanted) : null;
      const refused = day === null ? null : whyNotGive(day, change.now);
      if (refused) return refused;
      const event = day === null ? 'EXTENSION_REFUSED' : 'DEADLINE_EXTENDED';
      return {
        outcome: { id: open.id },
        sheet: day === null ? {} : { extension: day },
        also: async (tx) => {
          await tx.write(
            'UPDATE extension SET state = ?, deadline = ?, reason = ?, decided_at = ?, decided_by = ? WHERE id = ?',
            [give ? 'GIVEN' : 'REFUSED', day, said, change.now.instant, change.principalName, open.id],
          );
        },
        events: [{ type: event, payload: { deadline: day, wanted: open.wanted, reason: said } }],
        news:
          day === null
            ? { template: 'extensionRefused', values: { wanted: open.wanted, reason: said } }
            : newsOf(day, said),
        detail: { deadline: day, wanted: open.wanted, before: sheet.terms.deadline, reason: said },
      };
    },
    readOpen,
  );
}

/** What an applied file says it did: to its sender, to those who follow events, to the history of a row. */
import type { EntriesDifference, EntryDecision } from '../../../domain/entries.js';
import type { EventType } from '../../../domain/event.js';
import type { Row } from '../../../domain/marksheet.js';
import { grouped } from '../../database.js';
import type { Event } from '../../change.js';
import type { EntriesOutcome } from '../../reads/entries.js';
import type { RowChangeKind, RowSave } from '../../rows.js';

/** What the differences say; what becomes of rows is counted under their locks. */
export const outcomeOf = (differences: readonly EntriesDifference[]): EntriesOutcome => {
  const sum = (of: (difference: EntriesDifference) => number) =>
    differences.reduce((total, difference) => total + of(difference), 0);
  return {
    candidatesAdded: sum(({ candidatesAdded }) => candidatesAdded.length),
    candidatesChanged: sum(({ candidatesChanged }) => candidatesChanged.length),
    candidatesUnchanged: sum(({ unchanged }) => unchanged),
    optionsEntered: sum(({ optionsEntered }) => optionsEntered.length),
    optionsWithdrawn: sum(({ optionsWithdrawn }) => optionsWithdrawn.length),
    rowsAdded: 0,
    rowsReinstated: 0,
    rowsWithdrawn: 0,
    rowsLate: 0,
    held: [],
  };
};

/** Adds to `outcome` in place. */
export function countDecisions(
  outcome: EntriesOutcome,
  decisions: readonly EntryDecision[],
  marksheetId: string,
  unitCode: string,
): void {
  for (const decision of decisions) {
    const { candidateNumber, late } = decision.row;
    if (decision.outcome === 'ADDED') outcome.rowsAdded += 1;
    if (decision.outcome === 'REINSTATED') outcome.rowsReinstated += 1;
    if (decision.outcome === 'WITHDRAWN') outcome.rowsWithdrawn += 1;
    if (late && (decision.outcome === 'ADDED' || decision.outcome === 'REINSTATED')) outcome.rowsLate += 1;
    if (decision.outcome === 'HELD') outcome.held.push({ marksheetId, unitCode, candidateNumber });
  }
}

const EVENTS: Partial<Record<EntryDecision['outcome'], EventType>> = {
  ADDED: 'ENTRY_ARRIVED',
  REINSTATED: 'ENTRY_ARRIVED',
  WITHDRAWN: 'ENTRY_WITHDRAWN',
  HELD: 'ENTRY_HELD',
};

export function eventsOf(decisions: readonly EntryDecision[]): Event[] {
  const byType = grouped(decisions, ({ outcome }) => EVENTS[outcome]);
  return [...byType].flatMap(([type, those]) =>
    type === undefined ? [] : [{ type, payload: { candidateNumbers: those.map(({ row }) => row.candidateNumber) } }],
  );
}

const KINDS: Record<EntryDecision['outcome'], RowChangeKind> = {
  ADDED: 'ENTERED',
  REINSTATED: 'REINSTATED',
  RENAMED: 'RENAMED',
  WITHDRAWN: 'WITHDRAWN',
  HELD: 'HELD',
  RELEASED: 'RELEASED',
};

/** The history keeps the name a row had. */
export function saveOf({ outcome, row }: EntryDecision, rows: ReadonlyMap<string, Row>): RowSave {
  const before = rows.get(row.candidateNumber) ?? null;
  const renamed = before !== null && (before.surname !== row.surname || before.forenames !== row.forenames);
  const note = renamed ? `${before.surname}:${before.forenames}` : null;
  return { before, after: row, kind: KINDS[outcome], note };
}

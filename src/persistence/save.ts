/** Saves what was decided about a locked sheet: rows with their history, the sheet with its counts, events. Only gate.ts calls it. */
import type { Counts } from '../domain/marksheet.js';
import { addCounts, countRow } from '../domain/marksheet.js';
import type { Change, Decision, Event, LockedSheet } from './change.js';
import type { Parameter, Transaction } from './database.js';
import type { MarksheetRead } from './reads/marksheet.js';
import type { RowSave } from './rows.js';
import { saveRows } from './rows.js';
import { insertEvents } from './writes/event.js';

/** Answers with the sheet's columns that it wrote. */
export async function saveChanges(
  tx: Transaction,
  change: Change,
  sheet: LockedSheet,
  decision: Pick<Decision<unknown>, 'rows' | 'sheet' | 'also' | 'beside' | 'events'>,
): Promise<Partial<MarksheetRead>> {
  const { rows = [], events = [] } = decision;
  await decision.beside?.(tx);
  if (rows.length === 0 && decision.sheet === undefined) return {};
  await saveRows(tx, sheet.id, rows, {
    at: change.now.instant,
    by: change.principalName,
    way: change.way,
    changeId: change.key,
    sandbox: sheet.sandbox,
  });
  await decision.also?.(tx);
  const columns = sheetColumns(sheet, countsAfter(sheet, rows), decision.sheet ?? {});
  await saveSheet(tx, sheet.id, columns);
  await saveEvents(tx, sheet, change, rows, events);
  return columns;
}

export function countsAfter(sheet: Pick<LockedSheet, 'counts' | 'terms'>, rows: readonly RowSave[]): Counts {
  return rows.reduce((counts, { before, after }) => {
    const without = before === null ? counts : addCounts(counts, countRow(sheet.terms.unit, before), -1);
    return addCounts(without, countRow(sheet.terms.unit, after));
  }, sheet.counts);
}

function sheetColumns(
  sheet: LockedSheet,
  counts: Counts,
  set: NonNullable<Decision<unknown>['sheet']>,
): Partial<MarksheetRead> {
  return {
    version: sheet.version + 1,
    done: counts.done,
    unmarked: counts.left,
    submitted: counts.submitted,
    missing_initials: counts.missingInitials,
    ...(set.submissions === undefined ? {} : { submissions: set.submissions }),
    ...(set.reopened === undefined ? {} : { reopened: set.reopened }),
    ...(set.firstSubmittedOn === undefined ? {} : { first_submitted_on: set.firstSubmittedOn }),
    ...(set.extension === undefined ? {} : { extension: set.extension }),
    ...(set.explanatoryNote === undefined ? {} : { explanatory_note: set.explanatoryNote }),
  };
}

/** Always written when rows are: on Galera, where row locks do not cross nodes, this is what makes two changes collide. */
async function saveSheet(tx: Transaction, id: number, columns: Partial<MarksheetRead>): Promise<void> {
  const names = Object.keys(columns);
  await tx.write(`UPDATE marksheet SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`, [
    ...(Object.values(columns) as Parameter[]),
    id,
  ]);
}

async function saveEvents(
  tx: Transaction,
  sheet: LockedSheet,
  change: Change,
  rows: readonly RowSave[],
  events: readonly Event[],
): Promise<void> {
  const changed: Event = {
    type: 'MARKSHEET_CHANGED',
    payload: { version: sheet.version + 1, candidateNumbers: rows.map(({ after }) => after.candidateNumber) },
  };
  const all = [changed, ...events].map((event) => ({ ...event, centre: sheet.centre, marksheetId: sheet.id }));
  await insertEvents(tx, all, change.now.instant);
}

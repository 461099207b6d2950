/** R1–R3: rows come and go by entries alone. */
import type { Answered } from './acts.js';
import { notThere } from './acts.js';
import type { Row, Sheet } from './sheet.js';
import { active, arrivesLate } from './sheet.js';

/** What a file says of candidates: entered for the unit, or no longer. */
export function arrive(sheet: Sheet, entered: Record<string, boolean>): void {
  for (const [number, live] of Object.entries(entered)) {
    const before = sheet.entered.get(number) ?? false;
    sheet.entered.set(number, live);
    const row = sheet.rows.get(number);
    if (live && !before) enter(sheet, number, row);
    if (live || !before || !row || row.status === 'WITHDRAWN') continue;
    if (row.status === 'SUBMITTED') row.held = true;
    else withdraw(row);
  }
}

function enter(sheet: Sheet, number: string, row: Row | undefined): void {
  if (row && row.status !== 'WITHDRAWN') row.held = false;
  else sheet.rows.set(number, { ...BLANK, decisions: [], number, late: arrivesLate(sheet) });
}

const BLANK = {
  status: 'DRAFT',
  result: null,
  initials: null,
  held: false,
  submission: null,
  member: null,
} as const;

const withdraw = (row: Row): void => void Object.assign(row, { ...BLANK, decisions: [], status: 'WITHDRAWN' });

export function confirmWithdrawals(sheet: Sheet, numbers: readonly string[], confirmed: boolean): Answered {
  const rows = numbers.map((number) => {
    const row = sheet.rows.get(number)!;
    const problems = notThere(sheet, number, numbers);
    if (problems.length === 0 && !row.held) problems.push('RowNotHeld');
    if (problems.length === 0 && confirmed) gone(sheet, row);
    else if (problems.length === 0) row.held = false;
    return { number, problems };
  });
  return { names: ['DecideWithdrawalSuccess'], rows };
}

/** With the row its place in the sample goes, and what was asked for it is closed. */
function gone(sheet: Sheet, row: Row): void {
  withdraw(row);
  for (const { member } of active(sheet)) if (member?.substitutedBy === row.number) member.substitutedBy = null;
  for (const request of sheet.requests)
    if (request.number === row.number && request.state === 'OPEN') request.state = 'WITHDRAWN';
}

/** R5–R9: what is typed, and what one row of a batch may do. A list holds every problem there is: which one is said first nobody laid down. */
import type { Kind } from './kinds.js';

export interface Given {
  typed?: string;
  mark?: number;
  outcome?: string;
  special?: string;
}

type Read = { code: string | null } | { problems: string[] };

export const problemsOf = (read: object): string[] => ('problems' in read ? (read.problems as string[]) : []);

/** Null for an emptied cell. */
export function read(kind: Kind, { typed, mark, outcome, special }: Given): Read {
  if (mark !== undefined) return readMark(kind, mark);
  if (outcome !== undefined) return readOutcome(kind, outcome);
  if (special === 'ABSENT') return { code: 'A' };
  if (special === 'CARRY_FORWARD') return carried(kind);
  const text = typed!.trim().toUpperCase();
  if (text === '') return { code: null };
  if (text === 'A') return { code: 'A' };
  if (text === 'C' || text === 'CF') return carried(kind);
  if (kind.maximum === null) {
    if (/^[0-9]+$/.test(text)) return { problems: ['MarkOnOutcomeUnit'] };
    if (['PASS', 'MERIT', 'DISTINCTION'].includes(text)) return readOutcome(kind, text);
    return { problems: ['OutcomeNotListed', 'MarkOnOutcomeUnit'] };
  }
  if (['PASS', 'MERIT', 'DISTINCTION'].includes(text)) return { problems: ['OutcomeOnMarkUnit'] };
  if (/^[0-9]{5,}$/.test(text)) return { problems: ['MarkTooLong'] };
  if (/^-[0-9]+$/.test(text)) return { problems: ['MarkBelowZero'] };
  if (/^[0-9]+\.[0-9]+$/.test(text)) return { problems: ['MarkNotWhole'] };
  return /^[0-9]+$/.test(text) ? readMark(kind, Number(text)) : { problems: ['MarkNotANumber'] };
}

function readMark({ maximum }: Kind, mark: number): Read {
  if (maximum === null) return { problems: ['MarkOnOutcomeUnit'] };
  if (mark < 0) return { problems: ['MarkBelowZero'] };
  return mark > maximum ? { problems: ['MarkAboveMaximum'] } : { code: String(mark) };
}

function readOutcome({ maximum, outcomes }: Kind, outcome: string): Read {
  if (maximum !== null) return { problems: ['OutcomeOnMarkUnit'] };
  return outcomes.includes(outcome) ? { code: outcome } : { problems: ['OutcomeNotListed'] };
}

const carried = ({ linear }: Kind): Read => (linear ? { code: 'CF' } : { problems: ['CarryForwardNotAllowed'] });

export interface Edit {
  number: string;
  result?: Given;
  initials?: string | null;
  confirmAbsent?: boolean;
  /** Whether the caller saw an older version of the row. */
  stale?: boolean;
}

interface Held {
  result: string | null;
  initials: string | null;
}

/** What the row would hold, or every reason why not. */
export function edited(kind: Kind, row: Held, edit: Edit): Held | { problems: string[] } {
  const taken = edit.result ? read(kind, edit.result) : { code: row.result };
  const initials = edit.initials === undefined ? undefined : (edit.initials ?? '').toUpperCase();
  const problems = problemsOf(taken);
  if (initials) {
    if (!kind.initials) problems.push('InitialsNotTaken');
    if (!/^[A-Z]{1,4}$/.test(initials)) problems.push('InitialsInvalid');
    if ('code' in taken && taken.code === null) problems.push('InitialsWithoutResult');
  }
  if (edit.result && 'code' in taken && taken.code === 'A' && row.result !== 'A' && !edit.confirmAbsent)
    problems.push('AbsentUnconfirmed');
  if (problems.length > 0 || !('code' in taken)) return { problems };
  const kept = initials === undefined ? row.initials : initials || null;
  return { result: taken.code, initials: taken.code === null ? null : kept };
}

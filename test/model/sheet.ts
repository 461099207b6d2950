/** A sheet as the rules see it, and what anybody must read of it (R14, R18, R20). */
import { draw, eligibleOf } from './draw.js';
import type { Kind } from './kinds.js';
import { DEADLINE, ENTRIES_DEADLINE } from './kinds.js';

export interface Row {
  number: string;
  status: 'DRAFT' | 'SUBMITTED' | 'WITHDRAWN';
  result: string | null;
  initials: string | null;
  late: boolean;
  held: boolean;
  submission: number | null;
  /** WJEC's decisions, first to last: the latest counts. */
  decisions: { kind: 'CORRECTION' | 'AMENDMENT'; result: string }[];
  member: Member | null;
}

interface Member {
  source: 'SYSTEM' | 'CENTRE' | 'SUBSTITUTE' | 'REQUESTED';
  substitutedBy: string | null;
}

interface Request {
  number: string;
  result: string;
  state: 'OPEN' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN';
}

interface Submission {
  sequence: number;
  at: string;
  count: number;
  late: boolean;
  reopened: boolean;
}

export interface Sheet {
  kind: Kind;
  now: string;
  rows: Map<string, Row>;
  /** Whether the candidate's entry stands, by the files received. */
  entered: Map<string, boolean>;
  submissions: Submission[];
  drawn: { eligible: number } | null;
  requests: Request[];
  extension: string | null;
  wantedExtension: string | null;
}

export const newSheet = (kind: Kind, now: string): Sheet => ({
  kind,
  now,
  rows: new Map(),
  entered: new Map(),
  submissions: [],
  drawn: null,
  requests: [],
  extension: null,
  wantedExtension: null,
});

export const active = ({ rows }: Sheet): Row[] =>
  [...rows.values()].filter(({ status }) => status !== 'WITHDRAWN').sort((a, b) => a.number.localeCompare(b.number));
export const drafts = (sheet: Sheet): Row[] => active(sheet).filter(({ status }) => status === 'DRAFT');
export const submitted = (sheet: Sheet): Row[] => active(sheet).filter(({ status }) => status === 'SUBMITTED');
export const counted = ({ decisions, result }: Row): string | null => decisions.at(-1)?.result ?? result;

export const standing = ({ submissions }: Sheet): Submission[] => submissions.filter(({ reopened }) => !reopened);

/** The end of a day in London: in summer an hour before that of UTC, and no time of a sequence falls between. */
export const isPast = (day: string, now: string): boolean => now.slice(0, 10) > day;
export const deadlineOf = ({ extension }: Sheet): string => extension ?? DEADLINE;

/** R2. What was taken back counts as never submitted: the sample is drawn anew, with all who are there then. */
export const arrivesLate = (sheet: Sheet): boolean => isPast(ENTRIES_DEADLINE, sheet.now) || standing(sheet).length > 0;

export interface Blocker {
  reason: string;
  candidateNumber: string | null;
}

export const blockersOf = ({ initials }: Kind, rows: readonly Row[]): Blocker[] =>
  rows.flatMap(({ number, ...row }) => {
    if (row.result === null) return [{ reason: 'NO_RESULT', candidateNumber: number }];
    return initials && row.initials === null ? [{ reason: 'NO_INITIALS', candidateNumber: number }] : [];
  });

function countsOf(sheet: Sheet) {
  const done = drafts(sheet).filter(({ result }) => result !== null);
  return {
    rows: active(sheet).length,
    done: done.length,
    left: drafts(sheet).length - done.length,
    submitted: submitted(sheet).length,
    missingInitials: sheet.kind.initials ? done.filter(({ initials }) => initials === null).length : 0,
  };
}

function stateOf(sheet: Sheet): string {
  const { rows, done, left, submitted: sent, missingInitials } = countsOf(sheet);
  if (rows === 0) return 'EMPTY';
  if (done + left === 0) return 'SUBMITTED';
  if (sent > 0) return 'LATE_ROWS_OPEN';
  if (done === 0) return 'NOT_STARTED';
  return left + missingInitials === 0 ? 'READY' : 'IN_PROGRESS';
}

function labelsOf(sheet: Sheet) {
  const { done, left, submitted: sent, missingInitials } = countsOf(sheet);
  const [none, what] = [sheet.kind.work === 'NONE', sheet.kind.maximum === null ? 'OUTCOMES' : 'MARKS'];
  const entry = done + left > 0 ? [`ENTER ${what} (${String(done)} DONE, ${String(left)} LEFT)`] : [];
  if (standing(sheet).length > 0) entry.push(none ? `VIEW ${what}` : 'VIEW SAMPLES');
  if (done + left === 0) return { entry, submit: `ALL ${what} SUBMITTED (${String(sent)})` };
  if (left + missingInitials > 0) return { entry, submit: `NO ${what} TO SUBMIT (${String(sent)} SUBMITTED)` };
  return { entry, submit: `SUBMIT ${what}${none ? '' : ' AND GENERATE SAMPLES'} (${String(done)})` };
}

/** Under CENTRE_SELECTED the least that the centre is to tick. Teachers are left out: that would tell who is picked (R20). */
const expectedSize = (kind: Kind, rows: readonly Row[]): number =>
  kind.scheme.kind === 'CENTRE_SELECTED'
    ? Math.min(1, eligibleOf(rows).length)
    : draw({ ...kind, initials: false }, rows).length;

/** All that the officer must read of the sheet. */
export function viewOf(sheet: Sheet) {
  const { kind } = sheet;
  const open = drafts(sheet);
  const size =
    standing(sheet).length === 0 && open.some(({ result }) => result !== null) ? expectedSize(kind, open) : null;
  const members = active(sheet).flatMap(({ number, member }) =>
    member ? [{ number, source: member.source, substitutedBy: member.substitutedBy }] : [],
  );
  return {
    counts: countsOf(sheet),
    state: stateOf(sheet),
    ...(active(sheet).length > 0 && { labels: labelsOf(sheet) }),
    deadline: deadlineOf(sheet),
    pastDeadline: isPast(deadlineOf(sheet), sheet.now),
    blockers: blockersOf(kind, open),
    expectedSampleSize: size,
    submissions: sheet.submissions.map(({ at: _, ...submission }) => submission),
    sample: sheet.drawn && kind.work !== 'NONE' ? { eligible: sheet.drawn.eligible, members } : null,
    rows: active(sheet).map((row) => ({
      number: row.number,
      result: row.result,
      initials: row.initials,
      status: row.status,
      submission: row.submission,
      late: row.late,
      held: row.held,
      counted: counted(row),
    })),
    requests: sheet.requests,
  };
}

export const eligibleCount = (rows: readonly Row[]): number => eligibleOf(rows).length;

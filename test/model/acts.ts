/** What each act answers, by the rules, and what it makes of the sheet. Where several refusals are due any of them will do. */
import { draw } from './draw.js';
import type { Person } from './kinds.js';
import { CLOSES, OPENS, RIGHTS } from './kinds.js';
import type { Edit, Given } from './result.js';
import { edited, problemsOf, read } from './result.js';
import type { Blocker, Row, Sheet } from './sheet.js';
import {
  active,
  blockersOf,
  counted,
  deadlineOf,
  drafts,
  eligibleCount,
  isPast,
  standing,
  submitted,
} from './sheet.js';
import { changeSample, substitute } from './sample.js';
import { arrive, confirmWithdrawals } from './entries.js';

export type Act = { who: Person } & (
  | { act: 'enter'; rows: Edit[] }
  | { act: 'clear'; numbers: string[] }
  | { act: 'submit'; leaveOut: string[]; declarations: string[] }
  | { act: 'reopen'; sequence: number }
  | { act: 'entries'; entered: Record<string, boolean> }
  | { act: 'confirm' | 'dismiss'; numbers: string[] }
  | { act: 'correct'; number: string; result: Given; confirmAbsent: boolean; stale: boolean }
  | { act: 'ask'; number: string; result: Given; submitted: string }
  | { act: 'unask'; request: number }
  | { act: 'decide'; request: number; approve: boolean; supersedes: boolean }
  | { act: 'tick' | 'untick' | 'further'; numbers: string[] }
  | { act: 'substitute'; number: string; standIn: string; incomplete: boolean }
  | { act: 'extend'; day: string | null }
  | { act: 'askTime'; day: string }
  | { act: 'giveTime'; give: boolean }
);
export type ActOf<Name extends Act['act']> = Extract<Act, { act: Name }>;

export interface Answered {
  /** One of these. */
  names: string[];
  /** By row, in order: one of these, or accepted. */
  rows?: { number: string; problems: string[] }[];
  blockers?: Blocker[];
}

const NEEDS: Record<Act['act'], string> = {
  enter: 'marks:write',
  clear: 'marks:write',
  submit: 'submit',
  reopen: 'submissions:reopen',
  entries: 'entries:write',
  confirm: 'entries:decide',
  dismiss: 'entries:decide',
  correct: 'corrections:write',
  ask: 'amendments:write',
  unask: 'amendments:write',
  decide: 'amendments:decide',
  tick: 'sample:write',
  untick: 'sample:write',
  further: 'sample:request',
  substitute: 'sample:write',
  extend: 'catalogue:write',
  askTime: 'submit',
  giveTime: 'catalogue:write',
};

/** R38, R39: another centre's sheet is not there, nor is to a moderator what is not submitted. */
export const sees = (sheet: Sheet, who: Person): boolean =>
  who !== 'other' && (who !== 'moderator' || standing(sheet).length > 0);

/** R13. */
const window = ({ now }: Sheet): string[] => {
  if (now < OPENS) return ['OfferingNotOpen'];
  return now >= CLOSES ? ['OfferingClosed'] : [];
};
const closed = (sheet: Sheet): string[] => window(sheet).filter((name) => name === 'OfferingClosed');
const one = (...names: string[]): Answered => ({ names });

export function perform(sheet: Sheet, act: Act): Answered {
  if (!RIGHTS[act.who].includes(NEEDS[act.act])) return one('FORBIDDEN');
  if (!sees(sheet, act.who))
    return one(
      act.act === 'entries'
        ? 'EntriesFileRejected'
        : act.act === 'unask'
          ? 'AmendmentRequestNotFound'
          : 'MarksheetNotFound',
    );
  switch (act.act) {
    case 'enter':
      return enter(sheet, act.rows);
    case 'clear':
      return enter(
        sheet,
        act.numbers.map((number) => ({ number, result: { typed: '' } })),
      );
    case 'submit':
      return submit(sheet, act);
    case 'reopen':
      return reopen(sheet, act.sequence);
    case 'entries':
      arrive(sheet, act.entered);
      return one('ImportEntriesSuccess');
    case 'confirm':
    case 'dismiss':
      return confirmWithdrawals(sheet, act.numbers, act.act === 'confirm');
    case 'correct':
      return correct(sheet, act);
    case 'ask':
      return ask(sheet, act);
    case 'unask':
    case 'decide':
      return settle(sheet, act);
    case 'tick':
    case 'untick':
    case 'further':
      return changeSample(sheet, act, act.act === 'further' ? [] : closed(sheet));
    case 'substitute':
      return substitute(sheet, act, closed(sheet));
    case 'extend':
      sheet.extension = act.day;
      return one('ExtendDeadlineSuccess');
    case 'askTime':
      return askTime(sheet, act.day);
    case 'giveTime':
      return giveTime(sheet, act.give);
  }
}

/** The reasons that any batch may have to refuse a row: named twice, or not there (R11). */
export function notThere(sheet: Sheet, number: string, numbers: readonly string[]): string[] {
  if (numbers.filter((each) => each === number).length > 1) return ['RowRepeated'];
  return active(sheet).some((row) => row.number === number) ? [] : ['CandidateNotOnMarksheet'];
}

/** R5–R11, R16. */
function enter(sheet: Sheet, edits: readonly Edit[]): Answered {
  const refused = window(sheet);
  if (refused.length > 0) return { names: refused };
  const rows = edits.map((edit) => {
    const missing = notThere(
      sheet,
      edit.number,
      edits.map(({ number }) => number),
    );
    if (missing.length > 0) return { number: edit.number, problems: missing };
    const row = sheet.rows.get(edit.number)!;
    if (row.status === 'SUBMITTED') return { number: edit.number, problems: ['RowLocked'] };
    const after = edited(sheet.kind, row, edit);
    const problems = [...(edit.stale ? ['RowChanged'] : []), ...problemsOf(after)];
    if (edit.stale || !('initials' in after)) return { number: edit.number, problems };
    Object.assign(row, after);
    return { number: edit.number, problems };
  });
  return { names: ['EnterResultsSuccess'], rows };
}

/** R14, R14a, R15. */
function submit(sheet: Sheet, { leaveOut, declarations }: ActOf<'submit'>): Answered {
  const open = drafts(sheet);
  const left = open.filter(({ number, late }) => late && leaveOut.includes(number));
  const sent = open.filter((row) => !left.includes(row));
  const missing = sheet.kind.declarations.filter((code) => !declarations.includes(code));
  const blockers = [
    ...blockersOf(sheet.kind, sent),
    ...missing.map(() => ({ reason: 'DECLARATION_MISSING', candidateNumber: null })),
  ];
  const names = [
    ...window(sheet),
    ...(sent.length === 0 ? ['NothingToSubmit'] : []),
    ...(leaveOut.some((number) => !left.some((row) => row.number === number)) ? ['RowNotLate'] : []),
    ...(declarations.some((code) => !sheet.kind.declarations.includes(code)) ? ['DeclarationUnknown'] : []),
    ...(blockers.length > 0 ? ['MarksheetIncomplete'] : []),
  ];
  if (names.length > 0) return { names, blockers };
  const sequence = sheet.submissions.length + 1;
  const late = isPast(deadlineOf(sheet), sheet.now);
  sheet.submissions.push({ sequence, at: sheet.now, count: sent.length, late, reopened: false });
  for (const row of sent) Object.assign(row, { status: 'SUBMITTED', submission: sequence });
  if (standing(sheet).length === 1 && sheet.kind.work !== 'NONE') drawFirst(sheet, sent);
  return one('SubmitMarksheetSuccess');
}

function drawFirst(sheet: Sheet, sent: Row[]): void {
  sheet.drawn = { eligible: eligibleCount(sent) };
  for (const number of draw(sheet.kind, sent))
    sheet.rows.get(number)!.member = { source: 'SYSTEM', substitutedBy: null };
}

/** The newest that stands; with the last one the sample goes. */
function reopen(sheet: Sheet, sequence: number): Answered {
  const refused = closed(sheet);
  const newest = standing(sheet).at(-1);
  const rows = submitted(sheet).filter((row) => row.submission === sequence);
  const found = standing(sheet).find((each) => each.sequence === sequence);
  const decided = ({ number, held, decisions }: Row) =>
    held ||
    decisions.length > 0 ||
    sheet.requests.some((request) => request.number === number && request.state === 'OPEN');
  if (!found) refused.push('SubmissionNotFound');
  else if (found !== newest) refused.push('SubmissionNotNewest');
  if (rows.some(decided)) refused.push('ReopeningBlocked');
  if (refused.length > 0) return { names: refused };
  found!.reopened = true;
  for (const row of rows) Object.assign(row, { status: 'DRAFT', submission: null, member: null });
  if (standing(sheet).length === 0) sheet.drawn = null;
  return one('ReopenSubmissionSuccess');
}

/** R30. */
function correct(sheet: Sheet, { who, number, result, confirmAbsent, stale }: ActOf<'correct'>): Answered {
  const problems = notThere(sheet, number, [number]);
  const row = sheet.rows.get(number);
  const taken = read(sheet.kind, result);
  if (problems.length === 0 && row) {
    if (row.status === 'DRAFT') problems.push('RowNotSubmitted');
    if (who === 'moderator' && row.member === null) problems.push('NotInSample');
    if (stale) problems.push('RowChanged');
    problems.push(...changeProblems(row, taken));
    if ('code' in taken && taken.code === 'A' && counted(row) !== 'A' && !confirmAbsent)
      problems.push('AbsentUnconfirmed');
  }
  if (problems.length === 0) row!.decisions.push({ kind: 'CORRECTION', result: (taken as { code: string }).code });
  return { names: ['RecordClericalErrorSuccess'], rows: [{ number, problems }] };
}

function changeProblems(row: Row, taken: ReturnType<typeof read>): string[] {
  if (!('code' in taken)) return problemsOf(taken);
  if (taken.code === null) return ['ResultMissing'];
  return taken.code === counted(row) ? ['ResultUnchanged'] : [];
}

/** R31. */
function ask(sheet: Sheet, { number, result, submitted: claimed }: ActOf<'ask'>): Answered {
  const names = notThere(sheet, number, [number]);
  const row = sheet.rows.get(number)!;
  const taken = read(sheet.kind, result);
  if (names.length === 0) {
    if (row.status === 'DRAFT') names.push('RowNotSubmitted');
    else if (claimed !== row.result) names.push('SubmittedResultDiffers');
    if (sheet.requests.some((each) => each.number === number && each.state === 'OPEN'))
      names.push('AmendmentAlreadyOpen');
    names.push(...changeProblems(row, taken));
  }
  if (names.length > 0) return { names };
  sheet.requests.push({ number, result: (taken as { code: string }).code, state: 'OPEN' });
  return one('RequestMarkAmendmentSuccess');
}

function settle(sheet: Sheet, act: ActOf<'unask' | 'decide'>): Answered {
  const request = sheet.requests[act.request];
  if (!request) return one('AmendmentRequestNotFound');
  if (request.state !== 'OPEN') return one('AmendmentNotOpen');
  const row = sheet.rows.get(request.number)!;
  if (act.act === 'unask') {
    request.state = 'WITHDRAWN';
    return one('WithdrawMarkAmendmentSuccess');
  }
  if (act.approve && row.decisions.at(-1)?.kind === 'CORRECTION' && !act.supersedes) return one('CorrectionStands');
  if (act.approve) row.decisions.push({ kind: 'AMENDMENT', result: request.result });
  request.state = act.approve ? 'APPROVED' : 'REJECTED';
  return one('DecideMarkAmendmentSuccess');
}

/** R19. */
function askTime(sheet: Sheet, day: string): Answered {
  const names = closed(sheet);
  if (day <= deadlineOf(sheet) || isPast(day, sheet.now)) names.push('ExtensionDayTooEarly');
  if (sheet.wantedExtension !== null) names.push('ExtensionRequestOpen');
  if (names.length > 0) return { names };
  sheet.wantedExtension = day;
  return one('RequestExtensionSuccess');
}

function giveTime(sheet: Sheet, give: boolean): Answered {
  const wanted = sheet.wantedExtension;
  if (wanted === null) return one('ExtensionNotRequested');
  if (give && isPast(wanted, sheet.now)) return one('ExtensionDayTooEarly');
  if (give) sheet.extension = wanted;
  sheet.wantedExtension = null;
  return one('DecideExtensionSuccess');
}

/** What has been uploaded for a sheet, and what stands in the way of complete work (R25, R26, R27, R38). */
import type { Now, SamplingScheme } from '../catalogue.js';
import { isLate } from '../catalogue.js';
import { openSubstitutes, stillToSelect } from '../cohort.js';
import type { DraftRow, Row, SubmittedRow } from '../marksheet.js';
import type { EvidenceFile, EvidenceTerms, ScanState } from '../evidence.js';
import { dueOf, isWanted, takesWork } from '../evidence.js';
import type { Rows } from '../sample.js';
import { noteRequired, submittedRows } from '../sample.js';

export type WorkState = 'UPLOADED' | 'MISSING' | 'NOT_SENT';
export type NoteState = 'NOT_NEEDED' | 'MISSING' | 'GIVEN';

export interface ChecklistTerms extends EvidenceTerms {
  scheme: SamplingScheme;
}

export interface ChecklistCandidate<File> {
  row: DraftRow | SubmittedRow;
  work: WorkState;
  due: string | null;
  overdue: boolean;
  files: readonly File[];
}

export interface ChecklistBlocker {
  code:
    | 'WORK_MISSING'
    | 'FURTHER_WORK_DUE'
    | 'FILE_INFECTED'
    | 'FILE_HIDDEN'
    | 'NOTE_MISSING'
    | 'SUBSTITUTE_OPEN'
    | 'SELECTION_TOO_SMALL';
  candidateNumber: string | null;
  evidenceId: string | null;
  due: string | null;
  overdue: boolean;
  more: number | null;
}

export interface EvidenceChecklist<File> {
  candidates: ChecklistCandidate<File>[];
  note: NoteState;
  blockers: ChecklistBlocker[];
}

type Kept = Pick<EvidenceFile, 'id' | 'purpose' | 'candidateNumbers' | 'state' | 'scan'>;

/** What counts as work: an infected file is nobody's work, one that is not looked at yet is. */
export const isGood = ({ state, scan }: { state: EvidenceFile['state']; scan: ScanState }): boolean =>
  state === 'LIVE' && scan !== 'INFECTED';

/** R25: those who have work, and whether there is a note among the files. */
export function uploadedWork(files: readonly Kept[]): { candidates: Set<string>; note: boolean } {
  const good = files.filter(isGood);
  return {
    candidates: new Set(good.flatMap(({ candidateNumbers }) => candidateNumbers)),
    note: good.some(({ purpose }) => purpose === 'NOTE'),
  };
}

export function noteState(rows: Rows, scheme: SamplingScheme, given: boolean): NoteState {
  if (given) return 'GIVEN';
  return noteRequired(rows, scheme) ? 'MISSING' : 'NOT_NEEDED';
}

export function evidenceChecklist<File extends Kept>(
  terms: ChecklistTerms,
  rows: Rows,
  files: readonly File[],
  explanatoryNote: string | null,
  now: Now,
): EvidenceChecklist<File> {
  const uploaded = uploadedWork(files);
  const candidates = takesWork(terms.unit) ? candidatesOf(terms, rows, files, uploaded.candidates, now) : [];
  const note = noteState(rows, terms.scheme, explanatoryNote !== null || uploaded.note);
  return { candidates, note, blockers: blockersOf(terms, rows, files, candidates, note, now) };
}

function candidatesOf<File extends Kept>(
  { unit, deadline }: ChecklistTerms,
  rows: Rows,
  files: readonly File[],
  uploaded: ReadonlySet<string>,
  now: Now,
): ChecklistCandidate<File>[] {
  return [...rows.values()]
    .filter((row): row is DraftRow | SubmittedRow => isWanted(unit, row) || isNotSent(row))
    .toSorted((a, b) => (a.candidateNumber < b.candidateNumber ? -1 : 1))
    .map((row) => {
      const there = uploaded.has(row.candidateNumber) ? 'UPLOADED' : 'MISSING';
      const work = isWanted(unit, row) ? there : 'NOT_SENT';
      const due = dueOf(row) ?? deadline;
      const own = files.filter((file) => file.state === 'LIVE' && file.candidateNumbers.includes(row.candidateNumber));
      return { row, work, due, overdue: work === 'MISSING' && isLate(due, now), files: own };
    });
}

/** R26: it stays listed, and its work is not missed. */
const isNotSent = (row: Row): boolean => row.status === 'SUBMITTED' && (row.sample?.substitution ?? null) !== null;

function blockersOf(
  { scheme, deadline }: ChecklistTerms,
  rows: Rows,
  files: readonly Kept[],
  candidates: readonly ChecklistCandidate<Kept>[],
  note: NoteState,
  now: Now,
): ChecklistBlocker[] {
  const found: Omit<ChecklistBlocker, 'overdue'>[] = candidates
    .filter(({ work }) => work === 'MISSING')
    .map(({ row, due }) => ({ ...whyMissing(row, files), candidateNumber: row.candidateNumber, due, more: null }));
  const about = { candidateNumber: null, evidenceId: null, due: deadline, more: null };
  for (const row of openSubstitutes(submittedRows(rows))) {
    const { candidateNumber } = row;
    found.push({ ...about, code: 'SUBSTITUTE_OPEN', candidateNumber, due: dueOf(row) ?? deadline });
  }
  if (note === 'MISSING') found.push({ ...about, code: 'NOTE_MISSING' });
  const more = stillToSelect(scheme, submittedRows(rows));
  if (more > 0) found.push({ ...about, code: 'SELECTION_TOO_SMALL', more });
  const place = ({ due, code, candidateNumber }: (typeof found)[number]) =>
    [due ?? '9999', code, candidateNumber].join(' ');
  return found
    .toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
    .map((blocker) => ({ ...blocker, overdue: isLate(blocker.due, now) }));
}

/** A file that is infected or hidden is told of where it is all there would be. */
function whyMissing(row: Row, files: readonly Kept[]): Pick<ChecklistBlocker, 'code' | 'evidenceId'> {
  const own = files.filter(({ candidateNumbers }) => candidateNumbers.includes(row.candidateNumber));
  const infected = own.find(({ state, scan }) => state === 'LIVE' && scan === 'INFECTED');
  if (infected) return { code: 'FILE_INFECTED', evidenceId: infected.id };
  const hidden = own.find(({ state }) => state === 'HIDDEN');
  if (hidden) return { code: 'FILE_HIDDEN', evidenceId: hidden.id };
  return { code: dueOf(row) === null ? 'WORK_MISSING' : 'FURTHER_WORK_DUE', evidenceId: null };
}

import type { DraftRow, SubmittedRow } from '../../../domain/marksheet.js';
import type { Result, ResultDecision } from '../../../domain/result.js';
import { countedResult, resultCode } from '../../../domain/result.js';
import type { SampleMembership } from '../../../domain/sample.js';
import type { RowRecord } from '../../rows.js';
import { decisionOf, membershipOf, resultOf } from '../../rows.js';
import type { MarksheetRead } from '../marksheet.js';

export interface RowRead {
  id: string;
  marksheetId: number;
  version: number;
  candidate: { centre: string; series: string; number: string; surname: string; forenames: string };
  result: ResultRead | null;
  countedResult: ResultRead | null;
  decidedBy: ResultDecision['by'] | null;
  initials: string | null;
  status: 'DRAFT' | 'SUBMITTED';
  submission: number | null;
  late: boolean;
  held: boolean;
  sample: SampleMembership | null;
}

export interface ResultRead {
  code: string;
  mark: number | null;
  outcome: 'PASS' | 'MERIT' | 'DISTINCTION' | null;
  special: 'ABSENT' | 'CARRY_FORWARD' | null;
}

export function resultRead(result: Result): ResultRead {
  const special = result.kind === 'ABSENT' || result.kind === 'CARRY_FORWARD' ? result.kind : null;
  return {
    code: resultCode(result),
    mark: result.kind === 'MARK' ? result.mark : null,
    outcome: result.kind === 'OUTCOME' ? result.outcome : null,
    special,
  };
}

/** A screen shows some fields of many rows, so what costs something is worked out when it is first asked for. */
class RowOfRecord implements RowRead {
  readonly marksheetId: number;
  readonly version: number;
  readonly candidate: RowRead['candidate'];
  readonly result: ResultRead | null;
  readonly decidedBy: RowRead['decidedBy'];
  readonly initials: string | null;
  readonly status: RowRead['status'];
  readonly submission: number | null;
  readonly late: boolean;
  readonly held: boolean;
  private readonly record: RowRecord;
  private membership: SampleMembership | null | undefined;

  constructor(sheet: SheetOfRow, record: RowRecord) {
    this.marksheetId = sheet.id;
    this.version = record.version;
    this.candidate = {
      centre: sheet.centre_number,
      series: sheet.series_id,
      number: record.candidate_number,
      surname: record.surname,
      forenames: record.forenames,
    };
    const result = resultOf(record);
    this.result = result && resultRead(result);
    this.decidedBy = record.decided_by;
    this.initials = record.initials;
    this.status = record.submission_id === null ? 'DRAFT' : 'SUBMITTED';
    this.submission = record.submission_id;
    this.late = record.late === 1;
    this.held = record.held === 1;
    this.record = record;
    this.membership = undefined;
  }

  get id(): string {
    return `${String(this.marksheetId)}.${this.candidate.number}`;
  }
  get countedResult(): ResultRead | null {
    const decided = decisionOf(this.record);
    return decided === null ? this.result : resultRead(decided.result);
  }
  get sample(): SampleMembership | null {
    if (this.membership === undefined) this.membership = membershipOf(this.record);
    return this.membership;
  }
}

export const rowRead = (sheet: SheetOfRow, record: RowRecord): RowRead => new RowOfRecord(sheet, record);

type SheetOfRow = Pick<MarksheetRead, 'id' | 'centre_number' | 'series_id'>;

/** The same for a row that a rule has looked at. */
export function rowReadOf(sheet: SheetOfRow, row: DraftRow | SubmittedRow): RowRead {
  const { result } = row;
  const { submission, held, sample, decided } = row.status === 'SUBMITTED' ? row : NOT_SUBMITTED;
  const counted = countedResult({ result, decided });
  return {
    id: `${String(sheet.id)}.${row.candidateNumber}`,
    marksheetId: sheet.id,
    version: row.version,
    candidate: {
      centre: sheet.centre_number,
      series: sheet.series_id,
      number: row.candidateNumber,
      surname: row.surname,
      forenames: row.forenames,
    },
    result: result && resultRead(result),
    countedResult: counted && resultRead(counted),
    decidedBy: decided?.by ?? null,
    initials: row.initials,
    status: row.status,
    submission,
    late: row.late,
    held,
    sample,
  };
}

const NOT_SUBMITTED = { submission: null, held: false, sample: null, decided: null };

/** Under which terms a sheet stands: its unit, its offering and its deadline, as the domain wants them. */
import type {
  CentreType,
  Declaration,
  OfferingTimes,
  Outcome,
  SamplingScheme,
  UnitRules,
} from '../domain/catalogue.js';
import { sheetDeadline } from '../domain/catalogue.js';
import type { SubmissionTerms } from '../domain/submission.js';
import { LRUCache } from 'lru-cache';
import { fromJson } from './database.js';

export interface TermsRecord {
  code: string;
  assessment: UnitRules['assessment'];
  maximum_mark: number | null;
  outcomes: string;
  linear_unit: number;
  teacher_initials: number;
  work: UnitRules['work'];
  opens: string | null;
  offering_deadline: string | null;
  deadline_by_centre_type: string;
  closes_at: Date | null;
  scheme: string;
  declarations: string;
  extension: string | null;
  submissions: number;
  reopened: number;
  centre_type: CentreType;
  /** Of the centre. */
  sandbox: number;
  /**
   * Kept by `termsOf`, for this record and not for copies of it. No WeakMap: what a request keeps in one survives until the next full
   * collection, a fifth of the time of a busy process.
   */
  terms?: { of: TermsRecord; read: SubmissionTerms };
}

export const TERMS_SQL = {
  columns: `u.code, u.assessment, u.maximum_mark, u.outcomes, u.linear_unit, u.teacher_initials, u.work,
    o.opens, o.deadline AS offering_deadline, o.deadline_by_centre_type, o.closes_at, o.scheme, o.declarations,
    m.extension, m.submissions, m.reopened, ce.type AS centre_type, ce.sandbox`,
  from: `marksheet m JOIN unit u ON u.id = m.unit_id JOIN offering o ON o.id = m.offering_id JOIN centre ce ON ce.number = m.centre_number`,
};

const parsed = new LRUCache<string, object>({ max: 2000 });

/** A catalogue has few different texts of this kind, so each is parsed once. Nobody changes what comes out. */
function shared<T>(json: string): T {
  let value = parsed.get(json);
  if (value === undefined) parsed.set(json, (value = fromJson<object>(json)));
  return value as T;
}

export function unitRulesOf(record: TermsRecord): UnitRules {
  return {
    code: record.code,
    assessment: record.assessment,
    maximumMark: record.maximum_mark,
    outcomes: shared<Outcome[]>(record.outcomes),
    linear: record.linear_unit === 1,
    teacherInitials: record.teacher_initials === 1,
    work: record.work,
  };
}

export function timesOf(record: TermsRecord): OfferingTimes {
  return {
    opens: record.opens,
    deadline: record.offering_deadline,
    deadlineByCentreType: shared<OfferingTimes['deadlineByCentreType']>(record.deadline_by_centre_type),
    closesAt: record.closes_at,
  };
}

/** Several fields of a sheet rest on its terms, so they are read from its record once. */
export function termsOf(record: TermsRecord): SubmissionTerms {
  if (record.terms?.of !== record) record.terms = { of: record, read: readTerms(record) };
  return record.terms.read;
}

function readTerms(record: TermsRecord): SubmissionTerms {
  const times = timesOf(record);
  return {
    unit: unitRulesOf(record),
    scheme: shared<SamplingScheme>(record.scheme),
    times,
    declarations: shared<Declaration[]>(record.declarations),
    deadline: sheetDeadline(times, record.centre_type, record.extension),
    submissions: record.submissions,
    reopened: record.reopened,
  };
}

/** What outside systems and people are told of (R46). */
export type EventType =
  | 'ENTRY_ARRIVED'
  | 'ENTRY_WITHDRAWN'
  | 'ENTRY_HELD'
  | 'ENTRY_RELEASED'
  | 'MARKSHEET_CHANGED'
  | 'MARKSHEET_COMPLETE'
  | 'MARKSHEET_SUBMITTED'
  | 'SUBMISSION_REOPENED'
  | 'SUBMISSION_REMINDER'
  | 'DEADLINE_NEAR'
  | 'DEADLINE_PASSED'
  | 'DEADLINE_EXTENDED'
  | 'EXTENSION_REQUESTED'
  | 'EXTENSION_REFUSED'
  | 'EXPLANATORY_NOTE_SET'
  | 'CLERICAL_ERROR_RECORDED'
  | 'CLERICAL_ERROR_ACKNOWLEDGED'
  | 'AMENDMENT_REQUESTED'
  | 'AMENDMENT_WITHDRAWN'
  | 'AMENDMENT_DECIDED'
  | ReportEventType
  | SampleEventType
  | EvidenceEventType;

export type ReportEventType = (typeof REPORT_EVENTS)[number];
export type SampleEventType = (typeof SAMPLE_EVENTS)[number];
export type EvidenceEventType = (typeof EVIDENCE_EVENTS)[number];

/** They say what moderators report on. */
export const REPORT_EVENTS = ['MODERATOR_REPORT_RELEASED'] as const;
/** They say who is in the sample. */
export const SAMPLE_EVENTS = ['SAMPLE_EXTENDED', 'SAMPLE_REDUCED', 'SAMPLE_SUBSTITUTED'] as const;
/** They say what files there are. */
export const EVIDENCE_EVENTS = [
  'EVIDENCE_UPLOADED',
  'EVIDENCE_DELETED',
  'EVIDENCE_HIDDEN',
  'EVIDENCE_INFECTED',
  'EVIDENCE_MEMBERS_CHANGED',
] as const;

import { ApiClient, ApiKey, RequestBudget } from './account/client.js';
import { Mail } from './account/mail.js';
import { AccessGrant, Invitation, Membership } from './account/membership.js';
import { Person, PersonAccount, PersonSecondFactor, PersonVerification, SignInThrottle } from './account/person.js';
import { PersonSession } from './account/session.js';
import { Amendment } from './amendment.js';
import { Audit, AuditSeal, ChangeMade } from './audit.js';
import { CalendarAddress } from './calendar.js';
import { Candidate } from './candidate.js';
import { Family, Offering, OptionCode, OptionUnit, Series, Unit } from './catalogue.js';
import { Centre } from './centre.js';
import { Reminder, ReminderMail } from './deadline.js';
import { Correction } from './correction.js';
import { CountedAcknowledgement, CountedResult } from './counted-result.js';
import { EntriesBook, EntriesFile, EntriesFileCentre } from './entries.js';
import { Evidence, EvidenceRow, FileQuota } from './evidence.js';
import { Lease, Outbox } from './event.js';
import { Extension } from './extension.js';
import { DryRun } from './marks-file.js';
import { Marksheet } from './marksheet.js';
import { Allocation, Moderator } from './moderation.js';
import { ModeratorReport, ReportRelease } from './moderator-report.js';
import { Reopening } from './reopening.js';
import { MarksheetRow, RowChange } from './result.js';
import { SandboxBook, SandboxSheet } from './sandbox.js';
import { Sample } from './sample.js';
import { Submission } from './submission.js';
import { Upload } from './upload.js';
import { Webhook, WebhookAttempt, WebhookDelivery } from './webhook.js';
import { Withdrawal } from './withdrawal.js';

/** Every table there is; test/house/entities.test.ts holds them to the migrations. */
export const entities = [
  ApiClient,
  ApiKey,
  RequestBudget,
  Mail,
  AccessGrant,
  Invitation,
  Membership,
  Person,
  PersonAccount,
  PersonSecondFactor,
  PersonSession,
  PersonVerification,
  SignInThrottle,
  Amendment,
  Audit,
  AuditSeal,
  ChangeMade,
  Candidate,
  Family,
  Offering,
  OptionCode,
  OptionUnit,
  Series,
  Unit,
  Centre,
  Correction,
  EntriesBook,
  EntriesFile,
  EntriesFileCentre,
  Evidence,
  EvidenceRow,
  FileQuota,
  Lease,
  Outbox,
  Marksheet,
  Allocation,
  Moderator,
  ModeratorReport,
  ReportRelease,
  MarksheetRow,
  RowChange,
  Sample,
  Submission,
  CalendarAddress,
  Extension,
  Reminder,
  ReminderMail,
  Reopening,
  Withdrawal,
  Upload,
  DryRun,
  CountedResult,
  CountedAcknowledgement,
  Webhook,
  WebhookDelivery,
  WebhookAttempt,
  SandboxSheet,
  SandboxBook,
];

import { ApiClient, ApiKey } from './account.js';
import { Audit, AuditSeal, ChangeMade } from './audit.js';
import { Candidate } from './candidate.js';
import { Family, Offering, OptionCode, OptionUnit, Series, Unit } from './catalogue.js';
import { Centre } from './centre.js';
import { EntriesBook, EntriesFile, EntriesFileCentre } from './entries.js';
import { Lease, Outbox } from './event.js';
import { Marksheet } from './marksheet.js';
import { Allocation, Moderator } from './moderation.js';
import { MarksheetRow, RowChange } from './result.js';
import { Sample } from './sample.js';
import { Submission } from './submission.js';

/** Every table there is; test/house/entities.test.ts holds them to the migrations. */
export const entities = [
  ApiClient,
  ApiKey,
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
  EntriesBook,
  EntriesFile,
  EntriesFileCentre,
  Lease,
  Outbox,
  Marksheet,
  Allocation,
  Moderator,
  MarksheetRow,
  RowChange,
  Sample,
  Submission,
];

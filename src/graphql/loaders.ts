import DataLoader from 'dataloader';
import type { Db } from '../persistence/database.js';
import type { AmendmentRead, AmendmentsRead, RowNamed } from '../persistence/reads/amendment.js';
import { readAmendmentsOf, readRowsOf } from '../persistence/reads/amendment.js';
import type { CandidateDetails, CandidateRead } from '../persistence/reads/candidate.js';
import { readCandidateDetails } from '../persistence/reads/candidate.js';
import type { CorrectionsRead } from '../persistence/reads/correction.js';
import { readCorrections } from '../persistence/reads/correction.js';
import type { EvidenceRead } from '../persistence/reads/evidence.js';
import { readEvidenceOf, readRowsWithWork } from '../persistence/reads/evidence.js';
import type { MarksheetRead } from '../persistence/reads/marksheet.js';
import { readMarksheetsById } from '../persistence/reads/marksheet.js';
import type { RowRead } from '../persistence/reads/marksheet/row.js';
import type { RowAsked, RowChangeRead } from '../persistence/reads/marksheet/history.js';
import { readHistories } from '../persistence/reads/marksheet/history.js';
import type { FamilyRead, ReportsElsewhereRead, UnitRead } from '../persistence/reads/catalogue.js';
import { readFamilies, readReportsElsewhere, readUnitsById } from '../persistence/reads/catalogue.js';
import type { ModeratorRead } from '../persistence/reads/moderation.js';
import { readModeratorsById } from '../persistence/reads/moderation.js';
import type { SheetModeratorRead } from '../persistence/reads/moderation/details.js';
import { readSheetModerators } from '../persistence/reads/moderation/details.js';
import type { ModeratorReportRead } from '../persistence/reads/moderator-report.js';
import { readSheetReports } from '../persistence/reads/moderator-report.js';
import type { ApiKeyRead } from '../persistence/reads/account/client.js';
import { readApiKeys } from '../persistence/reads/account/client.js';
import type { SubmissionRead } from '../persistence/reads/submission.js';
import { readSubmissions } from '../persistence/reads/submission.js';
import type { UploadRead } from '../persistence/reads/upload.js';
import { readUploadsInProgress } from '../persistence/reads/upload.js';
import type { AttemptRead } from '../persistence/reads/webhook/delivery.js';
import { readAttempts } from '../persistence/reads/webhook/delivery.js';
import { readSandboxes } from '../persistence/reads/centre.js';
import type { Scope } from '../persistence/scope.js';

/** One statement for each kind of thing, however many objects of a request ask for it. */
export interface Loaders {
  candidateDetails: DataLoader<CandidateRead, CandidateDetails, string>;
  histories: DataLoader<RowAsked, RowChangeRead[], string>;
  submissions: DataLoader<number, SubmissionRead[]>;
  /** Of a sheet, by candidate. */
  corrections: DataLoader<number, CorrectionsRead>;
  amendments: DataLoader<number, AmendmentsRead>;
  /** The row of a request. */
  amendedRows: DataLoader<AmendmentRead, RowRead | null, string>;
  sheets: DataLoader<number, MarksheetRead | null>;
  /** Every file of a sheet that the caller may see. */
  evidence: DataLoader<number, EvidenceRead[]>;
  /** Those of a sheet that are on their way. */
  uploads: DataLoader<number, UploadRead[]>;
  /** R18: how many rows of a sheet have work. */
  rowsWithWork: DataLoader<number, number>;
  /** The row of somebody whose work a file is. */
  memberRows: DataLoader<RowNamed, RowRead | null, string>;
  families: DataLoader<string, FamilyRead>;
  units: DataLoader<number, UnitRead>;
  moderators: DataLoader<string, ModeratorRead>;
  /** Of a sheet. */
  sheetModerators: DataLoader<number, SheetModeratorRead | null>;
  sheetReports: DataLoader<number, ModeratorReportRead[]>;
  /** By family. */
  reportsElsewhere: DataLoader<string, ReportsElsewhereRead | null>;
  apiKeys: DataLoader<string, ApiKeyRead[]>;
  /** By delivery. */
  webhookAttempts: DataLoader<number, AttemptRead[]>;
  /** By centre number. */
  sandboxes: DataLoader<string, boolean>;
}

/** Each is made on first use: most requests need none or one of them. */
class LoadersOfRequest implements Loaders {
  private readonly made: { -readonly [Name in keyof Loaders]?: Loaders[Name] } = {};

  constructor(
    private readonly scope: Scope,
    private readonly db: Db,
  ) {}

  get candidateDetails() {
    return (this.made.candidateDetails ??= new DataLoader((keys) => readCandidateDetails(this.scope, this.db, keys), {
      cacheKeyFn: ({ centre, series, number }) => `${centre} ${series} ${number}`,
    }));
  }
  get histories() {
    return (this.made.histories ??= new DataLoader((keys) => readHistories(this.scope, this.db, keys), {
      cacheKeyFn: ({ marksheetId, candidateNumber }) => `${String(marksheetId)} ${candidateNumber}`,
    }));
  }
  get submissions() {
    return (this.made.submissions ??= new DataLoader((keys) => readSubmissions(this.scope, this.db, keys)));
  }
  get corrections() {
    return (this.made.corrections ??= new DataLoader((ids) => readCorrections(this.scope, this.db, ids)));
  }
  get amendments() {
    return (this.made.amendments ??= new DataLoader((ids) => readAmendmentsOf(this.scope, this.db, ids)));
  }
  get amendedRows() {
    return (this.made.amendedRows ??= new DataLoader((requests) => readRowsOf(this.scope, this.db, requests), {
      cacheKeyFn: ({ id }) => id,
    }));
  }
  get sheets() {
    return (this.made.sheets ??= new DataLoader(async (ids) => {
      const found = await readMarksheetsById(this.scope, this.db, ids);
      return ids.map((id) => found.get(id) ?? null);
    }));
  }
  get evidence() {
    return (this.made.evidence ??= new DataLoader((ids) => readEvidenceOf(this.scope, this.db, ids)));
  }
  get uploads() {
    return (this.made.uploads ??= new DataLoader((ids) => readUploadsInProgress(this.scope, this.db, ids)));
  }
  get rowsWithWork() {
    return (this.made.rowsWithWork ??= new DataLoader((ids) => readRowsWithWork(this.scope, this.db, ids)));
  }
  get memberRows() {
    return (this.made.memberRows ??= new DataLoader((named) => readRowsOf(this.scope, this.db, named), {
      cacheKeyFn: ({ marksheet, candidate }) => `${String(marksheet.id)} ${candidate.number}`,
    }));
  }
  get families() {
    return (this.made.families ??= new DataLoader(async (codes) => {
      const all = new Map((await readFamilies(this.db)).map((family) => [family.code, family]));
      return codes.map((code) => all.get(code)!);
    }));
  }
  get units() {
    return (this.made.units ??= new DataLoader((ids) => readUnitsById(this.db, ids)));
  }
  get moderators() {
    return (this.made.moderators ??= new DataLoader((ids) => readModeratorsById(this.scope, this.db, ids)));
  }
  get sheetModerators() {
    return (this.made.sheetModerators ??= new DataLoader((ids) => readSheetModerators(this.scope, this.db, ids)));
  }
  get sheetReports() {
    return (this.made.sheetReports ??= new DataLoader((ids) => readSheetReports(this.scope, this.db, ids)));
  }
  get reportsElsewhere() {
    return (this.made.reportsElsewhere ??= new DataLoader(async (families) => {
      const found = new Map((await readReportsElsewhere(this.db)).map((each) => [each.family, each]));
      return families.map((family) => found.get(family) ?? null);
    }));
  }
  get apiKeys() {
    return (this.made.apiKeys ??= new DataLoader((clientIds) => readApiKeys(this.db, clientIds)));
  }
  get webhookAttempts() {
    return (this.made.webhookAttempts ??= new DataLoader((ids) => readAttempts(this.db, ids)));
  }
  get sandboxes() {
    return (this.made.sandboxes ??= new DataLoader((numbers) => readSandboxes(this.db, numbers)));
  }
}

export const createLoaders = (scope: Scope, db: Db): Loaders => new LoadersOfRequest(scope, db);

import DataLoader from 'dataloader';
import type { Db } from '../persistence/database.js';
import type { AmendmentRead, AmendmentsRead } from '../persistence/reads/amendment.js';
import { readAmendmentsOf, readRowsOf } from '../persistence/reads/amendment.js';
import type { CandidateDetails, CandidateRead } from '../persistence/reads/candidate.js';
import { readCandidateDetails } from '../persistence/reads/candidate.js';
import type { CorrectionsRead } from '../persistence/reads/correction.js';
import { readCorrections } from '../persistence/reads/correction.js';
import type { RowRead } from '../persistence/reads/marksheet/rows.js';
import type { RowAsked, RowChangeRead } from '../persistence/reads/marksheet/history.js';
import { readHistories } from '../persistence/reads/marksheet/history.js';
import type { FamilyRead, UnitRead } from '../persistence/reads/catalogue.js';
import { readFamilies, readUnitsById } from '../persistence/reads/catalogue.js';
import type { ModeratorRead } from '../persistence/reads/moderation.js';
import { readModeratorsById } from '../persistence/reads/moderation.js';
import type { ApiKeyRead } from '../persistence/reads/account/client.js';
import { readApiKeys } from '../persistence/reads/account/client.js';
import type { SubmissionRead } from '../persistence/reads/submission.js';
import { readSubmissions } from '../persistence/reads/submission.js';
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
  families: DataLoader<string, FamilyRead>;
  units: DataLoader<number, UnitRead>;
  moderators: DataLoader<string, ModeratorRead>;
  apiKeys: DataLoader<string, ApiKeyRead[]>;
}

/** Made on first use: most requests need none or one of them. */
export function createLoaders(scope: Scope, db: Db): Loaders {
  const made: Partial<Loaders> = {};
  return {
    get candidateDetails() {
      return (made.candidateDetails ??= new DataLoader((keys) => readCandidateDetails(scope, db, keys), {
        cacheKeyFn: ({ centre, series, number }) => `${centre} ${series} ${number}`,
      }));
    },
    get histories() {
      return (made.histories ??= new DataLoader((keys) => readHistories(scope, db, keys), {
        cacheKeyFn: ({ marksheetId, candidateNumber }) => `${String(marksheetId)} ${candidateNumber}`,
      }));
    },
    get submissions() {
      return (made.submissions ??= new DataLoader((keys) => readSubmissions(scope, db, keys)));
    },
    get corrections() {
      return (made.corrections ??= new DataLoader((ids) => readCorrections(scope, db, ids)));
    },
    get amendments() {
      return (made.amendments ??= new DataLoader((ids) => readAmendmentsOf(scope, db, ids)));
    },
    get amendedRows() {
      return (made.amendedRows ??= new DataLoader((requests) => readRowsOf(scope, db, requests), {
        cacheKeyFn: ({ id }) => id,
      }));
    },
    get families() {
      return (made.families ??= new DataLoader(async (codes) => {
        const all = new Map((await readFamilies(db)).map((family) => [family.code, family]));
        return codes.map((code) => all.get(code)!);
      }));
    },
    get units() {
      return (made.units ??= new DataLoader((ids) => readUnitsById(db, ids)));
    },
    get moderators() {
      return (made.moderators ??= new DataLoader((ids) => readModeratorsById(scope, db, ids)));
    },
    get apiKeys() {
      return (made.apiKeys ??= new DataLoader((clientIds) => readApiKeys(db, clientIds)));
    },
  };
}

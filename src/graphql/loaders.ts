import DataLoader from 'dataloader';
import type { Db } from '../persistence/database.js';
import type { CandidateDetails, CandidateRead } from '../persistence/reads/candidate.js';
import { readCandidateDetails } from '../persistence/reads/candidate.js';
import type { RowAsked, RowChangeRead } from '../persistence/reads/marksheet/history.js';
import { readHistories } from '../persistence/reads/marksheet/history.js';
import type { SubmissionRead } from '../persistence/reads/submission.js';
import { readSubmissions } from '../persistence/reads/submission.js';
import type { Scope } from '../persistence/scope.js';

/** One statement for each kind of thing, however many objects of a request ask for it. */
export interface Loaders {
  candidateDetails: DataLoader<CandidateRead, CandidateDetails, string>;
  histories: DataLoader<RowAsked, RowChangeRead[], string>;
  submissions: DataLoader<number, SubmissionRead[]>;
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
  };
}

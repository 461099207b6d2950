import type { Resolvers } from '../generated.js';
import { account } from './account.js';
import { audit } from './audit.js';
import { candidate } from './candidate.js';
import { catalogue } from './catalogue.js';
import { centre } from './centre.js';
import { entries } from './entries.js';
import { marksheet } from './marksheet.js';
import { result } from './result.js';
import { sample } from './sample.js';
import { submission } from './submission.js';

export const resolvers: Resolvers[] = [
  account,
  audit,
  candidate,
  catalogue,
  centre,
  entries,
  marksheet,
  result,
  sample,
  submission,
];

import type { Resolvers } from '../generated.js';
import { account } from './account.js';
import { candidate } from './candidate.js';
import { catalogue } from './catalogue.js';
import { centre } from './centre.js';
import { marksheet } from './marksheet.js';
import { result } from './result.js';
import { submission } from './submission.js';

export const resolvers: Resolvers[] = [account, candidate, catalogue, centre, marksheet, result, submission];

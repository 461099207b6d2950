import type { Resolvers } from '../generated.js';
import { account } from './account.js';
import { clients } from './account/clients.js';
import { looking } from './account/looking.js';
import { membership } from './account/membership.js';
import { session } from './account/session.js';
import { amendment } from './amendment.js';
import { audit } from './audit.js';
import { candidate } from './candidate.js';
import { catalogue } from './catalogue.js';
import { centre } from './centre.js';
import { correction } from './correction.js';
import { countedResult } from './counted-result.js';
import { entries } from './entries.js';
import { event } from './event.js';
import { evidence } from './evidence.js';
import { marksFile } from './marks-file.js';
import { marksheet } from './marksheet.js';
import { moderation } from './moderation.js';
import { moderatorReport } from './moderator-report.js';
import { result } from './result.js';
import { sandbox } from './sandbox.js';
import { sample } from './sample.js';
import { submission } from './submission.js';
import { calendar } from './calendar.js';
import { cohort } from './cohort.js';
import { deadline } from './deadline.js';
import { extension } from './extension.js';
import { progress } from './progress.js';
import { reopening } from './reopening.js';
import { report } from './report.js';
import { upload } from './upload.js';
import { webhook } from './webhook.js';
import { withdrawal } from './withdrawal.js';

export const resolvers: Resolvers[] = [
  account,
  clients,
  looking,
  membership,
  session,
  amendment,
  audit,
  candidate,
  catalogue,
  centre,
  correction,
  countedResult,
  entries,
  event,
  evidence,
  marksheet,
  moderation,
  moderatorReport,
  result,
  sample,
  submission,
  calendar,
  cohort,
  deadline,
  extension,
  progress,
  reopening,
  report,
  upload,
  webhook,
  withdrawal,
  marksFile,
  sandbox,
];

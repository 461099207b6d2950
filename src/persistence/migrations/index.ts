import { Core1795219200000 } from './1795219200000-core.js';
import { Accounts1795305600000 } from './1795305600000-accounts.js';
import { Corrections1795392000000 } from './1795392000000-corrections.js';
import { AfterSubmission1795392100000 } from './1795392100000-after-submission.js';
import { Evidence1795478400000 } from './1795478400000-evidence.js';
import { ModeratorReports1795564800000 } from './1795564800000-moderator-reports.js';
import { Events1796083200000 } from './1796083200000-events.js';
import { ReportRelease1796083300000 } from './1796083300000-report-release.js';
import { MarksFiles1796100000000 } from './1796100000000-marks-files.js';
import { Webhooks1796110000000 } from './1796110000000-webhooks.js';
import { CountedResults1796110100000 } from './1796110100000-counted-results.js';
import { Sandboxes1796120000000 } from './1796120000000-sandboxes.js';

/** In the order in which they run. */
export const migrations = [
  Core1795219200000,
  Accounts1795305600000,
  Corrections1795392000000,
  AfterSubmission1795392100000,
  Evidence1795478400000,
  ModeratorReports1795564800000,
  Events1796083200000,
  ReportRelease1796083300000,
  MarksFiles1796100000000,
  Webhooks1796110000000,
  CountedResults1796110100000,
  Sandboxes1796120000000,
];

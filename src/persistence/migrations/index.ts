import { Core1795219200000 } from './1795219200000-core.js';
import { Accounts1795305600000 } from './1795305600000-accounts.js';
import { Corrections1795392000000 } from './1795392000000-corrections.js';
import { AfterSubmission1795392100000 } from './1795392100000-after-submission.js';

/** In the order in which they run. */
export const migrations = [
  Core1795219200000,
  Accounts1795305600000,
  Corrections1795392000000,
  AfterSubmission1795392100000,
];

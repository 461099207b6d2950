import { Core1795219200000 } from './1795219200000-core.js';
import { Accounts1795305600000 } from './1795305600000-accounts.js';

/** In the order in which they run. */
export const migrations = [Core1795219200000, Accounts1795305600000];

import { Core1795219200000 } from './1795219200000-core.js';

/** In the order in which they run. */
export const migrations = [Core1795219200000];

import { moment } from '../clock.js';
import type { Change } from '../persistence/change.js';

/** A change made at a moment of the season that is told. The key makes a repeated load harmless. */
export function changeAt(at: string, by: string, mutation: string, key = mutation): Change {
  return {
    principalId: 'demonstration',
    principalName: by,
    mutation,
    key: `demo-${key}`.slice(0, 64),
    input: null,
    way: 'API',
    address: null,
    requestId: null,
    now: moment(new Date(at)),
  };
}

import type { Client } from './client.js';
import type { EventFilter, EventsQuery } from './operations.generated.js';
import { EventsDocument } from './operations.generated.js';
import { wait } from './sending.js';

export type EventTold = EventsQuery['events']['edges'][number]['node'];

export interface FollowSettings {
  /** Where to go on; left out: from the first event that is kept. A cursor is good for the filter it came with. */
  readonly after?: string | null;
  readonly filter?: EventFilter;
  /** How long to wait when nothing came; 5 seconds. */
  readonly everySeconds?: number;
  /** Ends it. */
  readonly signal?: AbortSignal;
}

/**
 * What happens, in order and without end. Keep `cursor` with what you did about the event, and begin with it the next time: then nothing is missed
 * and nothing comes twice.
 */
export async function* followEvents(
  client: Client,
  { after = null, filter, everySeconds = 5, signal }: FollowSettings = {},
): AsyncGenerator<{ event: EventTold; cursor: string }, void, undefined> {
  const options = signal === undefined ? {} : { signal };
  for (let cursor = after; !signal?.aborted;) {
    const answer = client.send(EventsDocument, { after: cursor, ...(filter && { filter }) }, options);
    const found = await answer.catch((error: unknown) => {
      if (!signal?.aborted) throw error;
      return null;
    });
    if (found === null) return;
    const { events } = found;
    for (const edge of events.edges) {
      cursor = edge.cursor;
      yield { event: edge.node, cursor };
    }
    if (events.pageInfo.hasNextPage) continue;
    await wait(everySeconds, signal).catch((error: unknown) => {
      if (!signal?.aborted) throw error;
    });
  }
}

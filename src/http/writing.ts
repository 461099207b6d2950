/** The tus protocol itself, over the store where uploads are written; each part is hashed as it comes. */
import { DataStore, ERRORS, Server } from '@tus/server';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import type { Files } from '../files/files.js';
import type { Held } from '../files/locks.js';
import type { Body } from './body.js';

/** One request that holds the upload's lock. */
export interface Visit {
  held: Held;
  body: Body;
  /** As announced. */
  size: number;
}

/** What the library made of a request. */
export interface Protocol {
  answer(request: FastifyRequest, id: string, visit: Visit): Promise<Response>;
}

class HashedStore extends DataStore {
  override extensions = ['termination', 'expiration'];
  readonly visits = new Map<string, Visit>();
  readonly #files: Files;

  constructor(files: Files) {
    super();
    this.#files = files;
  }

  override getUpload(id: string) {
    return this.#files.store.incoming.getUpload(id);
  }

  /**
   * Called once the request is known to be right: nothing of its body is read before. The library would hand it over through four streams,
   * which cost more than the disk, so it is taken here as it comes.
   */
  override async write(_empty: Readable, id: string, offset: number): Promise<number> {
    const { body, held, size } = this.visits.get(id)!;
    const { digests, store } = this.#files;
    const hash = digests.follow(id, offset);
    let [seen, tooLong, reached] = [offset, false, -1];
    const bytes = body.open({
      mayTake({ length }) {
        tooLong = seen + length > size;
        return !tooLong && held.mine();
      },
      chunk(chunk) {
        seen += chunk.length;
        return hash?.update(chunk) ?? null;
      },
    });
    try {
      reached = await store.incoming.write(bytes, id, offset);
    } finally {
      digests.rest(id, hash, seen, reached);
    }
    if (tooLong) throw Object.assign(new Error('Longer than announced.'), ERRORS.ERR_SIZE_EXCEEDED);
    return reached;
  }
}

export function tusProtocol(files: Files): Protocol {
  const datastore = new HashedStore(files);
  const server = new Server({
    path: '/uploads',
    datastore,
    // The lock is held by then: see tus.ts.
    locker: { newLock: () => ({ lock: () => Promise.resolve(), unlock: () => Promise.resolve() }) },
    onResponseError: (_request, error) => masked(error),
  });
  return {
    async answer(request, id, visit) {
      datastore.visits.set(id, visit);
      try {
        return await server.handleWeb(requestOf(request, id));
      } finally {
        datastore.visits.delete(id);
      }
    },
  };
}

/** What the client did wrong is said in the library's words; what went wrong here is not shown. */
const masked = (error: Error | { status_code: number; body: string }): { status_code: number; body: string } =>
  'status_code' in error && error.status_code < 500 ? error : { status_code: 503, body: '' };

/** What it says, without its body. */
function requestOf({ method, headers }: FastifyRequest, id: string): Request {
  const known = Object.entries(headers).filter(([name]) => /^(tus|upload|content)-/.test(name)) as [string, string][];
  return new Request(`http://localhost/uploads/${id}`, { method, headers: known });
}

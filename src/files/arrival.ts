/** The two ends of a file's way in: a place for its bytes, and what happens when the last of them has come. */
import { Upload } from '@tus/server';
import type { Now } from '../domain/catalogue.js';
import type { Gate } from '../persistence/change.js';
import type { UploadRead } from '../persistence/reads/upload.js';
import { finishUpload, markFinishing } from '../persistence/writes/upload/finish.js';
import type { Files } from './files.js';
import { kindOf } from './kind.js';
import type { FileStore } from './store.js';

/** Twice is as once: a repeat of the announcement makes good what a crash left out. */
export async function makePlace(store: FileStore, { id, size }: Pick<UploadRead, 'id' | 'size'>): Promise<void> {
  const there = await store.incoming.getUpload(id).catch(() => null);
  if (there === null) await store.incoming.create(new Upload({ id, size, offset: 0 }));
}

/**
 * All bytes have come, and the caller holds the upload's lock. Each step may be the last before a crash: whoever comes next begins anew, and
 * every step does again what was done, harmlessly. The evidence is written last.
 */
export async function arrive(
  { store, digests }: Files,
  gate: Gate,
  { id, size }: Pick<UploadRead, 'id' | 'size'>,
  now: Now,
): Promise<void> {
  if (!(await markFinishing(gate.db, id))) return;
  await store.keep(id);
  const sha256 = (await digests.whole(id, size)) ?? (await digests.read(await store.read(id)));
  const arrived = { size: (await store.size(id)) ?? 0, sha256, mediaType: await kindOf(store, id) };
  const done = await finishUpload(gate, id, arrived, now);
  // Not taken, or given up while it arrived: the bytes are nobody's. If this fails, the sweeper finds them.
  const kept = 'evidenceId' in done || ('problem' in done && isKept(done.problem));
  if (!kept) await store.remove(id);
}

const isKept = (ended: object): boolean => 'uploadState' in ended && ended.uploadState === 'KEPT';

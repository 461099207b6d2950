/** All that has to do with the bytes of files, made once for the service. */
import type { Db } from '../persistence/database.js';
import type { Addresses } from './addresses.js';
import { addresses } from './addresses.js';
import type { Digests } from './digests.js';
import { digests } from './digests.js';
import type { UploadLocks } from './locks.js';
import { uploadLocks } from './locks.js';
import type { FileStore } from './store.js';

export interface FileSettings {
  store: FileStore;
  /** Seals the addresses of downloads. */
  secret: string | readonly string[];
  /** Bytes that a centre's files may take. */
  quota: number;
  /** Whether a file may be opened before a scanner has called it clean. */
  unscanned: boolean;
}

export interface Files extends Omit<FileSettings, 'secret'> {
  readonly addresses: Addresses;
  readonly locks: UploadLocks;
  readonly digests: Digests;
  close(): Promise<void>;
}

export function serviceFiles(db: Db, { secret, ...settings }: FileSettings): Files {
  const running = digests();
  return {
    ...settings,
    addresses: addresses(secret),
    locks: uploadLocks(db),
    digests: running,
    close: () => running.close(),
  };
}

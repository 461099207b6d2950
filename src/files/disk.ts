/**
 * Files on a disk that all processes of the service share: `incoming/` for what is on its way, `kept/ab/` for what is whole. A file comes
 * into `kept` by a rename, after its bytes are on the disk, so whatever stands there is whole.
 */
import { FileStore as TusFileStore } from '@tus/file-store';
import type { Upload } from '@tus/server';
import { createWriteStream, mkdirSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { measure } from './measure.js';
import type { FileStore, StoredFile } from './store.js';
import { FileMissing, isKey, keyIn } from './store.js';

export function diskStore(folder: string): FileStore {
  const places = { incoming: join(folder, 'incoming'), kept: join(folder, 'kept') };
  // Other users of the machine have no business with candidates' work.
  for (const place of Object.values(places)) mkdirSync(place, { recursive: true, mode: 0o700 });
  const incoming = new Incoming(places.incoming);
  const keptAt = (key: string): string => join(places.kept, isKey(key) ? join(key.slice(0, 2), key) : '-');
  const size = async (key: string): Promise<number | null> => (await statOf(keptAt(key)))?.size ?? null;
  return {
    incoming,
    size,
    async keep(id) {
      const upload = await incoming.getUpload(id).catch(nullWhenGone);
      if (upload === null && (await size(id)) === null) throw new FileMissing(id);
      if (upload !== null) {
        if (upload.offset !== upload.size) throw new FileMissing(id);
        await flushed(incoming.pathOf(id));
        await settle(incoming.pathOf(id), keptAt(id));
      }
      await incoming.configstore.delete(id);
    },
    async put(key, bytes, limit) {
      const half = `${incoming.pathOf(key)}.new`;
      const { passing, result } = measure(limit);
      try {
        await pipeline(bytes, passing, createWriteStream(half, { mode: 0o600, flush: true }));
        await settle(half, keptAt(key));
      } catch (error) {
        await rm(half, { force: true });
        throw error;
      }
      return result();
    },
    async read(key, range) {
      const file = await open(keptAt(key)).catch(nullWhenGone);
      if (file === null) throw new FileMissing(key);
      return file.createReadStream(range);
    },
    async remove(key) {
      if (!isKey(key)) return;
      await rm(keptAt(key), { force: true });
      for (const end of ['', '.new', '.json']) await rm(incoming.pathOf(key) + end, { force: true });
    },
    list: (after, limit) => list(places, after ?? '', limit),
    async ready() {
      const probe = join(places.incoming, `.ready-${process.pid}`);
      try {
        await writeFile(probe, 'ready');
        await rm(probe, { force: true });
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** The library's store, careful with what is there: it would empty the file of an upload that is announced once more. */
class Incoming extends TusFileStore {
  constructor(directory: string) {
    super({ directory, configstore: new Announcements(directory) });
  }

  pathOf(id: string): string {
    return join(this.directory, isKey(id) ? id : '-');
  }

  override async create(upload: Upload): Promise<Upload> {
    await (await open(this.pathOf(upload.id), 'a', 0o600)).close();
    await this.configstore.set(upload.id, upload);
    return upload;
  }
}

/** What is known of an upload besides its bytes. The library's own would take any fault of the disk for an upload that is not there. */
class Announcements {
  constructor(private readonly folder: string) {}

  private pathOf(id: string): string {
    return join(this.folder, `${isKey(id) ? id : '-'}.json`);
  }

  async get(id: string): Promise<Upload | undefined> {
    const text = await readFile(this.pathOf(id), 'utf8').catch(nullWhenGone);
    return text ? (JSON.parse(text) as Upload) : undefined;
  }

  async set(id: string, upload: Upload): Promise<void> {
    const half = this.pathOf(id).replace(/json$/, 'new');
    await writeFile(half, JSON.stringify(upload), { mode: 0o600 });
    await rename(half, this.pathOf(id));
  }

  async delete(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
  }
}

async function flushed(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The folders are brought to the disk as well: a rename that only memory knows is lost with the power. */
async function settle(from: string, to: string): Promise<void> {
  const made = await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  await rename(from, to);
  await flushed(dirname(to));
  if (made !== undefined) await flushed(dirname(made));
}

/** A page costs the folders it lies in, not the whole store: keys are spread over 256 of them, in their order. */
async function list(
  { incoming, kept }: { incoming: string; kept: string },
  after: string,
  limit: number,
): Promise<StoredFile[]> {
  const found = new Map<string, { paths: string[]; finished: boolean }>();
  for (const name of await readdir(incoming)) {
    const key = keyIn(name);
    if (key === null || key <= after) continue;
    found.set(key, { paths: [...(found.get(key)?.paths ?? []), join(incoming, name)], finished: false });
  }
  let finished = 0;
  for (const part of (await readdir(kept)).sort()) {
    if (part < after.slice(0, 2) || finished > limit) continue;
    for (const key of await readdir(join(kept, part))) {
      if (!isKey(key) || key <= after) continue;
      found.set(key, { paths: [join(kept, part, key)], finished: true });
      finished += 1;
    }
  }
  const page = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, limit);
  const files = await Promise.all(page.map(([, { paths, finished }]) => stored(paths, finished)));
  return files.filter((file) => file !== null);
}

/** Null for what was removed meanwhile. */
async function stored(paths: readonly string[], finished: boolean): Promise<StoredFile | null> {
  const times = (await Promise.all(paths.map(statOf))).flatMap((found) => found?.mtimeMs ?? []);
  const key = keyIn(basename(paths[0]!))!;
  return times.length === 0 ? null : { key, at: new Date(Math.max(...times)), finished };
}

const statOf = (path: string) => stat(path).catch(nullWhenGone);

function nullWhenGone(error: { code?: string; status_code?: number }): null {
  if (error.code === 'ENOENT' || error.status_code === 404 || error.status_code === 410) return null;
  throw error as Error;
}

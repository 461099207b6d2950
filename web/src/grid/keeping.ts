/**
 * Unsaved values in the browser, over a reload, a closed page or the end of a session.
 *
 * What it protects against: the next person on the same computer, also one who looks into the browser's storage or has a copy
 * of its files. Values are encrypted (AES-GCM) under a key derived from a salt of this browser and the id of the person's
 * membership: 122 random bits, which the service tells the person only when signed in, and which is never stored here (not
 * even in the name of a record). The key is made anew at each sign-in, held in memory and cannot be exported. So what one left
 * behind can be read again only after signing in as the same person.
 * What it does not: somebody at the open session; a hostile browser or extension; those who may read the centre's memberships
 * (its exams officer, WJEC), who may see its marks anyway.
 * Kept are sheet, candidate number, value and expected version, for 24 hours. Where the browser has no storage or no secure
 * context, values are kept in memory only.
 */
import { KEPT_MS } from './batch';
import type { Queue } from './queue';

interface Kept {
  id: string;
  at: number;
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

export interface LeftBehind {
  sheet: string;
  queue: Queue;
  record: string;
}

export interface Keeper {
  /** What pages of the same person left behind that are no more. */
  leftBehind(): Promise<LeftBehind[]>;
  /** Null: nothing is to be kept of the sheet. Takes over from these records, if any. */
  keep(sheet: string, queue: Queue | null, instead?: readonly string[]): void;
  close(): Promise<void>;
}

const NOTHING: Keeper = { leftBehind: async () => [], keep: () => undefined, close: async () => undefined };

export async function openKeeper(membership: string): Promise<Keeper> {
  try {
    return await keeper(await openStore(), membership);
  } catch {
    return NOTHING;
  }
}

async function keeper(store: IDBDatabase, membership: string): Promise<Keeper> {
  const { key, who } = await derive(membership, await saltOf(store));
  const page = crypto.randomUUID();
  const gone = holdLock(page);
  const latest = new Map<string, { queue: Queue | null; instead: string[] }>();
  let writing = Promise.resolve();

  const write = async (sheet: string) => {
    const wanted = latest.get(sheet);
    if (wanted === undefined) return;
    latest.delete(sheet);
    const id = `${who}/${page}/${sheet}`;
    const record = wanted.queue && (await seal(key, id, wanted.queue));
    await transact(store, 'readwrite', (records) => {
      if (record) records.put(record);
      else records.delete(id);
      for (const old of wanted.instead) if (old !== id) records.delete(old);
    });
  };

  return {
    async leftBehind() {
      const found: LeftBehind[] = [];
      for (const record of await sweep(store)) {
        const [whose, thatPage, sheet] = record.id.split('/') as [string, string, string];
        if (whose !== who || thatPage === page || !(await isGone(thatPage))) continue;
        found.push({ sheet, queue: await open(key, record), record: record.id });
      }
      return found;
    },
    keep(sheet, queue, instead = []) {
      const before = latest.get(sheet);
      latest.set(sheet, { queue, instead: [...(before?.instead ?? []), ...instead] });
      // While one is written, later ones gather: only the last of them counts.
      if (before === undefined) writing = writing.then(() => write(sheet)).catch(() => undefined);
    },
    async close() {
      await writing;
      gone();
      store.close();
    },
  };
}

/** A page that is there holds its lock; the browser lets go of it when the page goes, however it goes. */
function holdLock(page: string): () => void {
  let release: () => void = () => undefined;
  void navigator.locks.request(lockOf(page), () => new Promise<void>((resolve) => (release = resolve)));
  return () => release();
}
const lockOf = (page: string) => `iamis.unsaved.${page}`;
const isGone = (page: string): Promise<boolean> =>
  navigator.locks.request(lockOf(page), { ifAvailable: true }, (lock) => lock !== null);

async function derive(membership: string, salt: Uint8Array<ArrayBuffer>): Promise<{ key: CryptoKey; who: string }> {
  const secret = await crypto.subtle.importKey('raw', new TextEncoder().encode(membership), 'HKDF', false, [
    'deriveKey',
    'deriveBits',
  ]);
  const by = (use: string) => ({ name: 'HKDF', hash: 'SHA-256', salt, info: new TextEncoder().encode(use) });
  const key = await crypto.subtle.deriveKey(by('values'), secret, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const bits = new Uint8Array(await crypto.subtle.deriveBits(by('whose'), secret, 128));
  return { key, who: [...bits].map((byte) => byte.toString(16).padStart(2, '0')).join('') };
}

async function seal(key: CryptoKey, id: string, queue: Queue): Promise<Kept> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = new TextEncoder().encode(id);
  const text = new TextEncoder().encode(JSON.stringify(queue));
  return {
    id,
    at: Date.now(),
    iv,
    data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, text),
  };
}

async function open(key: CryptoKey, { id, iv, data }: Kept): Promise<Queue> {
  const additionalData = new TextEncoder().encode(id);
  const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, data);
  return JSON.parse(new TextDecoder().decode(text)) as Queue;
}

const settledRequest = <T>(request: IDBRequest<T> | IDBOpenDBRequest): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error!);
  });

function openStore(): Promise<IDBDatabase> {
  const request = indexedDB.open('iamis', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('unsaved', { keyPath: 'id' });
    request.result.createObjectStore('salt');
  };
  return settledRequest<IDBDatabase>(request);
}

function transact(store: IDBDatabase, mode: IDBTransactionMode, act: (records: IDBObjectStore) => void): Promise<void> {
  const tx = store.transaction('unsaved', mode);
  act(tx.objectStore('unsaved'));
  return new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = tx.onerror = () => reject(tx.error!);
  });
}

/** Read and written in one transaction: two pages that begin together get the same. */
async function saltOf(store: IDBDatabase): Promise<Uint8Array<ArrayBuffer>> {
  const salts = store.transaction('salt', 'readwrite').objectStore('salt');
  const known = await settledRequest<Uint8Array<ArrayBuffer> | undefined>(salts.get('this browser'));
  if (known) return known;
  const made = crypto.getRandomValues(new Uint8Array(16));
  await settledRequest(salts.put(made, 'this browser'));
  return made;
}

/** All records that are not too old, whoever's; the others are deleted, whoever's. */
async function sweep(store: IDBDatabase): Promise<Kept[]> {
  const records = await settledRequest<Kept[]>(store.transaction('unsaved').objectStore('unsaved').getAll());
  const old = records.filter(({ at }) => Date.now() - at >= KEPT_MS);
  if (old.length > 0) await transact(store, 'readwrite', (kept) => old.forEach(({ id }) => kept.delete(id)));
  return records.filter((record) => !old.includes(record));
}

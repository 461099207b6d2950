// A process of its own that files things, to be killed or to run out of disk: node filing.mjs BUILT-SOURCES STORE(JSON) ACTION KEY...
import { setTimeout as sleep } from 'node:timers/promises';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';

const [built, where, action, ...keys] = process.argv.slice(2);
const load = (name) => import(`${built}/src/files/${name}.js`);
const { folder, settings } = JSON.parse(where);
const store = folder ? (await load('disk')).diskStore(folder) : (await load('s3')).s3Store(settings);

const MEBIBYTE = 2 ** 20;
const bytes = (length) => Readable.from(Array.from({ length }, () => Buffer.alloc(MEBIBYTE, 7)));
const codeOf = (promise) =>
  promise.then(
    () => 'done',
    (error) => error.code ?? error.status_code ?? error.name,
  );

const actions = {
  /** Never comes to an end. */
  async put() {
    async function* drops() {
      for (;;) {
        yield Buffer.alloc(65536, 1);
        await sleep(1);
      }
    }
    console.log('begun');
    await store.put(keys[0], Readable.from(drops()), Infinity);
  },

  /** Each of these uploads has come whole. */
  async keep() {
    console.log('begun');
    for (const key of keys) await store.keep(key);
  },

  /** The store's disk holds 8 MiB. */
  async full() {
    const { Upload } = await import('@tus/server');
    const [small, large, upload, last] = keys;
    const told = {};
    told.small = await codeOf(store.put(small, bytes(2), 2 ** 30));
    told.large = await codeOf(store.put(large, bytes(16), 2 ** 30));
    told.listed = (await store.list(null, 10)).length;
    await store.incoming.create(new Upload({ id: upload, size: 7 * MEBIBYTE, offset: 0 }));
    told.upload = await codeOf(store.incoming.write(bytes(7), upload, 0));
    told.kept = await codeOf(store.keep(upload));
    await store.remove(small);
    const { offset } = await store.incoming.getUpload(upload);
    const rest = Readable.from((await buffer(bytes(7))).subarray(offset));
    told.reached = await store.incoming.write(rest, upload, offset);
    await store.keep(upload);
    told.whole = (await buffer(await store.read(upload))).equals(Buffer.alloc(7 * MEBIBYTE, 7));
    await store.remove(upload);
    told.last = await codeOf(store.put(last, bytes(2), 2 ** 30));
    console.log(JSON.stringify(told));
  },
};

await actions[action]();

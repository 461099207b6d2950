/**
 * Files in a bucket of an S3-compatible store that holds nothing else. Addresses in path style and no aws-chunked bodies: stores other
 * than Amazon's take neither the other style nor those.
 */
import type { Part, S3ClientConfig } from '@aws-sdk/client-s3';
import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { S3Store } from '@tus/s3-store';
import type { Upload } from '@tus/server';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { measure } from './measure.js';
import type { FileStore, StoredFile } from './store.js';
import { FileMissing, isKey, keyIn, newKey } from './store.js';

export interface S3Settings {
  endpoint: string;
  bucket: string;
  region: string;
  accessKey: string;
  secretKey: string;
}

const CONNECTION_MS = 10_000;
/** Of silence on the line. */
const SILENCE_MS = 120_000;
const READY_MS = 5000;
/** What an upload leaves beside its file: a rest too small for a part, and last what is known of the upload, by which the others are found. */
const BESIDE = ['.part', '.info'];

export function s3Store(settings: S3Settings): FileStore {
  const config = clientConfig(settings);
  const client = new S3Client(config);
  const Bucket = settings.bucket;
  const incoming = new Incoming(config, Bucket);
  const size = async (Key: string): Promise<number | null> => {
    if (!isKey(Key)) return null;
    const found = await client.send(new HeadObjectCommand({ Bucket, Key })).catch(nullWhenGone);
    return found?.ContentLength ?? null;
  };
  return {
    incoming,
    size,
    // Whole parts lie in the store already; whether they have become a file hangs on an answer that may have been lost.
    async keep(id) {
      if ((await size(id)) === null) await incoming.complete(id);
      for (const end of BESIDE) await client.send(new DeleteObjectCommand({ Bucket, Key: id + end }));
    },
    put: (key, bytes, limit) => put(client, Bucket, key, bytes, limit),
    async read(Key, range) {
      if (!isKey(Key)) throw new FileMissing(Key);
      const Range = range && `bytes=${range.start}-${range.end}`;
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket, Key, Range }));
        return Body as Readable;
      } catch (error) {
        if (nameOf(error) === 'InvalidRange') return Readable.from([]);
        throw isGone(error) ? new FileMissing(Key) : error;
      }
    },
    async remove(Key) {
      if (!isKey(Key)) return;
      await incoming.abort(Key);
      for (const end of ['', ...BESIDE]) await client.send(new DeleteObjectCommand({ Bucket, Key: Key + end }));
    },
    list: (after, limit) => list(client, Bucket, after, limit),
    ready: () =>
      client.send(new HeadBucketCommand({ Bucket }), { abortSignal: AbortSignal.timeout(READY_MS) }).then(
        () => true,
        () => false,
      ),
  };
}

const clientConfig = ({ endpoint, region, accessKey, secretKey }: S3Settings): S3ClientConfig => ({
  endpoint,
  region,
  forcePathStyle: true,
  credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
  requestHandler: { connectionTimeout: CONNECTION_MS, socketTimeout: SILENCE_MS },
  // It would print its warnings among the lines of our log. What fails is thrown, and told there.
  logger: { trace: silent, debug: silent, info: silent, warn: silent, error: silent },
});

const silent = () => undefined;

/** The library's store, for several processes at once and for stores that want an MD5 for every deletion of several. */
class Incoming extends S3Store {
  constructor(config: S3ClientConfig, bucket: string) {
    // Another process may have begun the upload anew, so what was known of it is not remembered.
    const forgetful = { get: nothing, set: nothing, delete: nothing };
    super({ s3ClientConfig: { ...config, bucket }, cache: forgetful });
  }

  /** Announced once more, an upload keeps the parts it has. */
  override async create(upload: Upload): Promise<Upload> {
    const known = await this.getMetadata(upload.id).catch(nullWhenGone);
    return known?.file ?? super.create(upload);
  }

  /** The library says the same of a store that does not answer and of an upload that is not there. */
  override async getUpload(id: string): Promise<Upload> {
    await this.getMetadata(id).catch(nullWhenGone);
    return super.getUpload(id);
  }

  override async remove(id: string): Promise<void> {
    await this.abort(id);
    for (const end of BESIDE) await this.client.deleteObject({ Bucket: this.bucket, Key: id + end });
  }

  async complete(id: string): Promise<void> {
    const known = isKey(id) ? await this.getMetadata(id).catch(nullWhenGone) : null;
    const parts = known && (await this.retrieveParts(id).catch(nullWhenGone));
    if (parts == null || sizeOf(parts) !== known?.file.size) throw new FileMissing(id);
    await this.finishMultipartUpload(known, parts);
  }

  /** The parts of an upload are seen in no list of files, and cost money until they are given up. */
  async abort(id: string): Promise<void> {
    const known = await this.getMetadata(id).catch(nullWhenGone);
    if (known === null) return;
    const upload = { Bucket: this.bucket, Key: id, UploadId: known['upload-id'] };
    await this.client.send(new AbortMultipartUploadCommand(upload)).catch(nullWhenGone);
  }
}

const nothing = () => Promise.resolve(undefined);

const sizeOf = (parts: readonly Part[]): number => parts.reduce((sum, { Size }) => sum + (Size ?? 0), 0);

/** By way of a file that has no name any more, so nothing is left of it whatever happens: a store wants to know the length beforehand. */
async function put(client: S3Client, Bucket: string, Key: string, bytes: Readable, limit: number) {
  const path = join(tmpdir(), `iamis-${newKey()}`);
  const file = await open(path, 'wx+', 0o600);
  try {
    await rm(path);
    const { passing, result } = measure(limit);
    await pipeline(bytes, passing, async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) await file.appendFile(chunk);
    });
    const measured = result();
    const Body = file.createReadStream({ start: 0 });
    // The file does not close while a stream is open on it, which it stays when the store takes no more.
    try {
      await client.send(new PutObjectCommand({ Bucket, Key, Body, ContentLength: measured.size }));
    } finally {
      Body.destroy();
    }
    return measured;
  } finally {
    await file.close();
  }
}

async function list(client: S3Client, Bucket: string, after: string | null, limit: number): Promise<StoredFile[]> {
  const found = new Map<string, StoredFile>();
  // A point, which begins what stands beside a file, comes before a slash; and a slash comes before all that a key may hold.
  let StartAfter = after === null ? undefined : `${after}/`;
  for (;;) {
    const page = await client.send(new ListObjectsV2Command({ Bucket, StartAfter }));
    for (const { Key = '', LastModified = new Date() } of page.Contents ?? []) {
      const key = keyIn(Key);
      if (key === null) continue;
      const known = found.get(key);
      if (known === undefined && found.size === limit) return [...found.values()];
      const at = known && known.at > LastModified ? known.at : LastModified;
      found.set(key, { key, at, finished: known?.finished === true || Key === key });
    }
    StartAfter = page.Contents?.at(-1)?.Key;
    if (!page.IsTruncated || StartAfter === undefined) return [...found.values()];
  }
}

const GONE = new Set(['NotFound', 'NoSuchKey', 'NoSuchUpload']);

const nameOf = (error: unknown): string => (error as Error).name;
const isGone = (error: unknown): boolean => GONE.has(nameOf(error));

function nullWhenGone(error: unknown): null {
  if (isGone(error)) return null;
  throw error;
}

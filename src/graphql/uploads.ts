import { GraphQLUpload } from 'graphql-upload-minimal';
import type { Readable } from 'node:stream';
import { kindOf } from '../files/kind.js';
import type { FileStore } from '../files/store.js';
import { FileTooLarge, newKey } from '../files/store.js';

/** A file of a multipart request; a stream that can be read once. */
export const uploadScalar = GraphQLUpload;

interface ArrivingFile {
  filename: string;
  createReadStream(): Readable;
}

/** The whole file in memory; null when it never comes, breaks off or is larger than `maximum`. */
export async function readUpload(upload: unknown, maximum: number): Promise<{ name: string; content: Buffer } | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    const { filename, createReadStream } = (await upload) as ArrivingFile;
    const stream = createReadStream();
    // The library stops feeding the stream at the limit and never ends it: without this the reader would wait for ever.
    stream.once('limit', () => stream.destroy(new Error('Too large.')));
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maximum) return null;
      chunks.push(chunk);
    }
    return { name: filename, content: Buffer.concat(chunks) };
  } catch {
    return null;
  }
}

/** A file that lies in the store, under a key of its own. Whoever does not keep it removes it. */
export interface TakenFile {
  id: string;
  name: string;
  size: number;
  sha256: string;
  mediaType: string;
}

export type NotTaken =
  | { __typename: 'FileBroken'; name: string }
  | { __typename: 'FileTooLarge'; name: string; size: number; maximumSize: number };

/** The file into the store as it comes. Nothing of it is left there when it is not taken. */
export async function takeFile(upload: unknown, store: FileStore, maximumSize: number): Promise<TakenFile | NotTaken> {
  const arriving = await (upload as Promise<ArrivingFile>).catch(() => null);
  if (arriving === null) return { __typename: 'FileBroken', name: '' };
  const { filename: name } = arriving;
  const bytes = arriving.createReadStream();
  bytes.once('limit', () => bytes.destroy(new FileTooLarge(maximumSize)));
  try {
    const id = newKey();
    const put = await store.put(id, bytes, maximumSize);
    return { id, name, ...put, mediaType: await kindOf(store, id) };
  } catch (error) {
    // How long it would have been is not known.
    if (error instanceof FileTooLarge || bytes.errored instanceof FileTooLarge)
      return { __typename: 'FileTooLarge', name, size: maximumSize + 1, maximumSize };
    if (bytes.errored !== null) return { __typename: 'FileBroken', name };
    throw error;
  }
}

import { GraphQLUpload } from 'graphql-upload-minimal';
import type { Readable } from 'node:stream';

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

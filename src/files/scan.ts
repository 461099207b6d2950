/**
 * Asks clamd whether a file holds what harms (its command INSTREAM). Written here because the package for it, clamscan, takes a whole file
 * into memory when clamd is slower than the store, and waits for ever for a clamd that says nothing.
 */
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import type { Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';

export type Scan =
  | { outcome: 'CLEAN' }
  | { outcome: 'INFECTED'; signature: string }
  /** The file is more than clamd's settings let it look at. */
  | { outcome: 'NOT_SCANNED'; why: 'TOO_LARGE' | 'LIMITS' }
  /** Nothing is known of the file. `FAILED`: clamd is there, and could not say. */
  | { outcome: 'UNREACHABLE' | 'FAILED'; why: string };

export interface Scanner {
  /** All `size` bytes are looked at, or the answer is not CLEAN. A fault of `bytes` itself is thrown. */
  scan(bytes: Readable, size: number, signal?: AbortSignal): Promise<Scan>;
  answers(): Promise<boolean>;
}

/** A file with many files in it is looked at for minutes after its last byte. */
const SILENCE_MS = 5 * 60_000;
const CONNECTION_MS = 10_000;
/** clamd's settings say how deep and how much; a file beyond that is reported so when AlertExceedsMax is set. */
const BEYOND_LIMITS = 'Heuristics.Limits.Exceeded';
const MAXIMUM_CHUNK = 0xffff_ffff;
const COMMAND = Buffer.from('zINSTREAM\0');
const TOO_LONG = 'INSTREAM size limit exceeded';
const TOO_LARGE = { outcome: 'NOT_SCANNED', why: 'TOO_LARGE' } as const;
/** By then it would have refused a length. */
const REFUSED_MS = 5000;

export function clamdScanner(url: string, silenceMs = SILENCE_MS): Scanner {
  return {
    async scan(bytes, size, signal) {
      const talk = conversation(url, silenceMs);
      signal?.addEventListener('abort', talk.end);
      try {
        if (size > MAXIMUM_CHUNK) return TOO_LARGE;
        await talk.say(COMMAND);
        // As one chunk of its real length: what is too long is refused before it is sent, and what ends early is never called clean.
        if (size > 0) await talk.say(lengthOf(size));
        const sent = await send(bytes, talk);
        if (sent !== size && talk.open()) return { outcome: 'FAILED', why: `${sent} bytes came of ${size}` };
        await talk.say(lengthOf(0));
        const answer = await talk.answer();
        return answer.fault !== null && (await refuses(url, size, silenceMs)) ? TOO_LARGE : understood(answer);
      } finally {
        signal?.removeEventListener('abort', talk.end);
        bytes.destroy();
        talk.end();
      }
    },
    async answers() {
      const talk = conversation(url, CONNECTION_MS);
      try {
        await talk.say(Buffer.from('zPING\0'));
        return (await talk.answer()).said === 'PONG';
      } finally {
        talk.end();
      }
    },
  };
}

/**
 * Whether clamd takes no file of this length. Asked after the line broke: it answers so and hangs up at once, and what it said is lost
 * when that happens while we write.
 */
async function refuses(url: string, size: number, silenceMs: number): Promise<boolean> {
  const talk = conversation(url, Math.min(silenceMs, REFUSED_MS));
  try {
    await talk.say(COMMAND);
    await talk.say(lengthOf(size));
    return (await talk.answer()).said.startsWith(TOO_LONG);
  } finally {
    talk.end();
  }
}

interface Answer {
  said: string;
  fault: string | null;
}

interface Conversation {
  /** Waits until it may say more; says nothing any more once it was answered. */
  say(bytes: Buffer): Promise<void>;
  open(): boolean;
  answer(): Promise<Answer>;
  end(): void;
}

function conversation(url: string, silenceMs: number): Conversation {
  const socket = connectTo(url);
  let [said, fault] = ['', null as string | null];
  let ended = false;
  const over = new Promise<void>((resolve) => {
    const end = (why: string | null) => {
      fault ??= why;
      ended = true;
      resolve();
    };
    socket.setTimeout(CONNECTION_MS, () => socket.destroy(new Error('it says nothing')));
    socket.once('connect', () => socket.setTimeout(silenceMs));
    socket.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('\0')) end(null);
    });
    socket.once('error', ({ message }) => end(message));
    socket.once('close', () => end('it hung up'));
  });
  return {
    async say(bytes) {
      // What it may have said meanwhile is read first.
      await turn();
      if (!ended && !socket.write(bytes)) await Promise.race([once(socket, 'drain').catch(() => undefined), over]);
    },
    open: () => !ended,
    async answer() {
      await over;
      return { said: said.split('\0')[0]!, fault: said.includes('\0') ? null : fault };
    },
    end: () => void socket.destroy(),
  };
}

function connectTo(url: string): Socket {
  if (url.startsWith('unix:')) return connect(url.slice('unix:'.length));
  const { hostname, port } = new URL(url);
  return connect(Number(port), hostname.replace(/^\[|\]$/g, ''));
}

/** How much was sent before the end, of the file or of the conversation. */
async function send(bytes: Readable, talk: Conversation): Promise<number> {
  let sent = 0;
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    await talk.say(chunk);
    if (!talk.open()) break;
    sent += chunk.length;
  }
  return sent;
}

function lengthOf(size: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(size);
  return bytes;
}

function understood({ said, fault }: Answer): Scan {
  if (fault !== null) return { outcome: 'UNREACHABLE', why: fault };
  if (said === 'stream: OK') return { outcome: 'CLEAN' };
  if (said.startsWith(TOO_LONG)) return TOO_LARGE;
  const signature = /^stream: (.+) FOUND$/.exec(said)?.[1];
  if (signature === undefined) return { outcome: 'FAILED', why: said };
  return signature.startsWith(BEYOND_LIMITS)
    ? { outcome: 'NOT_SCANNED', why: 'LIMITS' }
    : { outcome: 'INFECTED', signature };
}

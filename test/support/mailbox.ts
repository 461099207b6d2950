/** A real mail server that keeps what it gets, and can be told to refuse. */
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Received {
  from: string;
  /** As the SMTP conversation named them. */
  recipients: string[];
  /** As on the wire, in which a header folds over lines. */
  source: string;
  /** Unfolded and decoded, by lower-case name. */
  headers: Map<string, string[]>;
  text: string;
}

export interface Mailbox {
  url: string;
  received: Received[];
  /** Refuses recipients with this reply until told otherwise. */
  refuse(code: number | null): void;
  /** How long the server thinks about a message before it takes it. */
  dawdle(milliseconds: number): void;
  close(): Promise<void>;
}

/** On a port of its own, or on the one where an earlier one was. */
export async function startMailbox(port = 0): Promise<Mailbox> {
  const received: Received[] = [];
  let refused: number | null = null;
  let delay = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo(_address, _session, done) {
      done(refused === null ? null : Object.assign(new Error('not here'), { responseCode: refused }));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const message = parsed(Buffer.concat(chunks).toString('latin1'));
        received.push({
          from: mailFrom === false ? '' : mailFrom.address,
          recipients: rcptTo.map(({ address }) => address),
          ...message,
        });
        setTimeout(() => done(null), delay);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    refuse(code) {
      refused = code;
    },
    dawdle(milliseconds) {
      delay = milliseconds;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A message as a mail program reads it: plain text, quoted-printable. */
export function parsed(source: string): Pick<Received, 'source' | 'headers' | 'text'> {
  const end = source.indexOf('\r\n\r\n');
  const headers = new Map<string, string[]>();
  for (const line of source
    .slice(0, end)
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n')) {
    const [, name, value] = /^([^:]+): ?(.*)$/.exec(line) ?? [];
    const key = name!.toLowerCase();
    headers.set(key, [...(headers.get(key) ?? []), words(value!)]);
  }
  return { source, headers, text: quotedPrintable(source.slice(end + 4)).replaceAll('\r\n', '\n') };
}

const quotedPrintable = (text: string): string =>
  utf8(
    text
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
  );

/** RFC 2047. */
const words = (value: string): string =>
  value
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64').toString('utf8')
        : quotedPrintable(text.replaceAll('_', ' ')),
    );

const utf8 = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('utf8');

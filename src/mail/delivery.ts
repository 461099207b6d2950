/** How a message leaves: by SMTP, or as a file that a developer opens. */
import { createTransport } from 'nodemailer';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message } from './message.js';

export interface Outgoing extends Message {
  id: string;
  recipient: string;
  language: 'EN' | 'CY';
  template: string;
  at: Date;
}

export type Deliver = (mail: Outgoing) => Promise<void>;

/** Each step of the conversation has its limit, so that the whole stays well below the time for which the postman takes a mail. */
const LIMITS = { dnsTimeout: 10_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
const NOTHING_FETCHED = { disableFileAccess: true, disableUrlAccess: true };

/** Encrypted on the way, unless the mail server is on this very machine. */
export function smtpDelivery(url: string, from: string): Deliver {
  const onThisMachine = ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
  const transport = createTransport({ url, requireTLS: !onThisMachine, ...LIMITS, ...NOTHING_FETCHED });
  return async (mail) => {
    await transport.sendMail(envelopeOf(mail, from));
  };
}

/** Development: nothing leaves the machine. The files hold passwords, so they are the developer's only. */
export function fileDelivery(folder: string, from: string): Deliver {
  const transport = createTransport({ streamTransport: true, buffer: true, ...NOTHING_FETCHED });
  return async (mail) => {
    const { message } = await transport.sendMail(envelopeOf(mail, from));
    await mkdir(folder, { recursive: true });
    const path = join(
      folder,
      `${mail.at.toISOString().replaceAll(':', '-')}-${mail.template}-${mail.id.slice(0, 8)}.eml`,
    );
    await writeFile(`${path}.part`, message as Buffer, { mode: 0o600 });
    await rename(`${path}.part`, path);
  };
}

/** Sent twice because an answer was lost, the message has the same id, by which mail programs show it once. */
const envelopeOf = ({ id, recipient, subject, text, language, at }: Outgoing, from: string) => ({
  from,
  // As an object: a text would be read as a list of addresses.
  to: { name: '', address: recipient },
  subject,
  text,
  date: at,
  messageId: `<${id}@iamis>`,
  textEncoding: 'quoted-printable' as const,
  headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language.toLowerCase() },
});
